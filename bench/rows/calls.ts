import { SYS, type SyscallInterface } from 'nearfar'
import ffi from 'ffi-rs'
import { alternate, perCall, repeat, type Sample } from '../measure.js'
import { SocketpairChild } from '../programs.js'
import { CannotRun, type Bench, type Measured, type Row } from '../row.js'

const IN_FLIGHT = 100
const CALLS = 1000

/** One call at a time, each awaited. */
function oneAtATime(call: () => Promise<number>): Promise<number> {
  return perCall(CALLS, async (count) => {
    for (let index = 0; index < count; index++) await call()
  })
}

/** As many calls as that before the first is awaited. */
function manyInFlight(call: () => Promise<number>): Promise<number> {
  const calls = new Array<Promise<number>>(IN_FLIGHT)
  return perCall(CALLS, async (count) => {
    for (let done = 0; done < count; done += IN_FLIGHT) {
      for (let index = 0; index < IN_FLIGHT; index++) calls[index] = call()
      await Promise.all(calls)
    }
  })
}

async function checkPid(what: string, made: Promise<number> | number, pid: number | undefined): Promise<void> {
  const result = await made
  if (result !== pid) throw new Error(`${what} says that getpid is ${result}, and it is ${pid}`)
}

/** What the peer would cost with a server that reads, and answers, all requests that have arrived. */
async function answeredTogether(bench: Bench): Promise<string> {
  await using peer = await SocketpairChild.start(bench.programs, IN_FLIGHT)
  const getpid = SYS.getpid.number((await bench.local()).task.sysif.architecture)
  const time = await repeat(Math.min(bench.rounds, 3), () => manyInFlight(() => peer.syscall(getpid)))
  return `the peer's child answers one request after another; one that answers all that have arrived: ${time.toFixed(2)} us`
}

async function ringAgainstSocketpair(bench: Bench, pattern: typeof oneAtATime): Promise<Measured> {
  await using peer = await SocketpairChild.start(bench.programs)
  const local = await bench.local()
  await using child = await local.clone()
  const { sysif, pid } = child.task
  const getpid = SYS.getpid.number(sysif.architecture)
  const ours = () => sysif.syscall(SYS.getpid)
  const theirs = () => peer.syscall(getpid)
  await checkPid('the ring child', ours(), pid)
  await checkPid('the child behind the socketpair', theirs(), peer.pid)
  return await alternate(bench.rounds, () => pattern(ours), () => pattern(theirs))
}

async function ringInFlight(bench: Bench): Promise<Measured> {
  return { ...(await ringAgainstSocketpair(bench, manyInFlight)), note: await answeredTogether(bench) }
}

const { DataType, load } = ffi
const LIBC = 'libc'
const REGISTERS = new Array<typeof DataType.I64>(7).fill(DataType.I64)
let libcOpen = false

/** What one would write without this package: libc's syscall(2) through ffi-rs, with room for six arguments. */
function loadSyscall(number: number): () => number {
  // Once only: ffi-rs keeps libraries by name until they are closed.
  if (!libcOpen) {
    try {
      ffi.open({ library: LIBC, path: 'libc.so.6' })
    } catch (error) {
      throw new CannotRun(`ffi-rs cannot open libc.so.6: ${String(error)}`)
    }
    libcOpen = true
  }
  return () => load({
    library: LIBC,
    funcName: 'syscall',
    retType: DataType.I64,
    paramsType: REGISTERS,
    paramsValue: [number, 0, 0, 0, 0, 0, 0],
  })
}

async function againstLoad(bench: Bench, { architecture }: SyscallInterface, ours: Sample): Promise<Measured> {
  const theirs = loadSyscall(SYS.getpid.number(architecture))
  await checkPid('libc', theirs(), process.pid)
  const peer = () => perCall(CALLS, (count) => {
    for (let index = 0; index < count; index++) theirs()
  })
  return await alternate(bench.rounds, ours, peer)
}

async function awaitedAgainstLoad(bench: Bench, sysif: SyscallInterface): Promise<Measured> {
  const ours = () => sysif.syscall(SYS.getpid)
  await checkPid('this process', ours(), process.pid)
  return await againstLoad(bench, sysif, () => oneAtATime(ours))
}

async function localAgainstLoad(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  return await awaitedAgainstLoad(bench, local.task.sysif)
}

/** A batch made beforehand, as a program that counts nanoseconds has it. */
async function batchAgainstLoad(bench: Bench): Promise<Measured> {
  const { task: { sysif } } = await bench.local()
  const calls = Array.from({ length: IN_FLIGHT }, () => [SYS.getpid] as const)
  await checkPid('a batch', sysif.batch(calls).then((pids) => pids[IN_FLIGHT - 1] ?? 0), process.pid)
  const ours = () => perCall(CALLS, async (count) => {
    for (let done = 0; done < count; done += IN_FLIGHT) await sysif.batch(calls)
  })
  return await againstLoad(bench, sysif, ours)
}

async function threadAgainstLoad(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  const { sysif } = local.thread()
  try {
    return await awaitedAgainstLoad(bench, sysif)
  } finally {
    await sysif.close()
  }
}

const socketpair = { unit: 'us', peerName: 'a child behind a socketpair, through net.Socket' } as const
const libc = { unit: 'us', peerName: 'ffi-rs load of libc syscall, 7 x I64' } as const

/** System calls that do next to nothing, so that what is measured is the way there and back. */
export const callRows: readonly Row[] = [
  { ...socketpair, name: 'ring child: getpid, one at a time', goal: 20, measure: (bench) => ringAgainstSocketpair(bench, oneAtATime) },
  { ...socketpair, name: 'ring child: getpid, 100 in flight', goal: 10, measure: ringInFlight },
  { ...libc, name: 'local: getpid, awaited', goal: 1.8, measure: localAgainstLoad },
  { ...libc, name: 'local: getpid, batch of 100', goal: 30, measure: batchAgainstLoad },
  { ...libc, name: 'ring thread: getpid, awaited, hot', goal: 5, measure: threadAgainstLoad },
]
