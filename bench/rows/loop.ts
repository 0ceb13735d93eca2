import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { near, O, PipeEnds, SYS, type AsyncFileDescriptor } from 'nearfar'
import { alternate, perCall } from '../measure.js'
import { CannotRun, type Bench, type LocalProcess, type Measured, type Row } from '../row.js'

const MESSAGE = new Uint8Array(64).fill(1)
const MEGABYTE = new Uint8Array(2 ** 20).fill(1)
const ROUND_TRIPS = 500

/** The numbers of a pipe's ends, owned by nobody. */
async function pipe({ task }: LocalProcess): Promise<{ read: number; write: number }> {
  const [read, write] = await task.fill(PipeEnds, (ends) => task.sysif.syscall(SYS.pipe2, ends, O.CLOEXEC)) as [number, number]
  return { read, write }
}

/** Something to write to and to read from, through either of the two. */
interface Channel {
  exchange(message: Uint8Array): Promise<unknown>
  close(): Promise<void>
}

/** Makes a channel of the number to write to and the number to read from. */
type Open = (local: LocalProcess, write: number, read: number) => Promise<Channel>

async function asynchronous(local: LocalProcess, number: number): Promise<AsyncFileDescriptor> {
  return await local.async(local.task.makeFileDescriptor(near.FileDescriptor(number)))
}

const throughOurs: Open = async (local, write, read) => {
  const output = await asynchronous(local, write)
  const input = await asynchronous(local, read)
  return {
    exchange: async (message) => {
      await output.write(message)
      for (let left = message.length; left > 0;) left -= (await input.read(left)).length
    },
    close: async () => {
      await output.close()
      await input.close()
    },
  }
}

const throughSocket: Open = async (_local, write, read) => {
  const output = new Socket({ fd: write, readable: false, writable: true })
  const input = new Socket({ fd: read, readable: true, writable: false })
  let left = 0
  let done: () => void = () => undefined
  input.on('data', ({ length }) => {
    left -= length
    if (left === 0) done()
  })
  return {
    exchange: (message) => new Promise<void>((resolve) => {
      left = message.length
      done = resolve
      output.write(message)
    }),
    close: async () => {
      output.destroy()
      input.destroy()
    },
  }
}

/** With cat(1) at the other ends: it sends back whatever it gets. */
async function withCat(local: LocalProcess, open: Open): Promise<{ channel: Channel; cat: ChildProcess }> {
  const there = await pipe(local)
  const back = await pipe(local)
  const cat = spawn('cat', [], { stdio: [there.read, back.write, 'ignore'] })
  closeSync(there.read)
  closeSync(back.write)
  return { channel: await open(local, there.write, back.read), cat }
}

async function pingPong(channel: Channel): Promise<number> {
  return await perCall(ROUND_TRIPS, async (count) => {
    for (let index = 0; index < count; index++) await channel.exchange(MESSAGE)
  })
}

/** How many programs at the other end, one after the other, a sample is the mean over. */
const PROGRAMS = 5

/** The mean over several: where the kernel lets each run, beside this program or on its CPU, decides about half of the time. */
async function overSeveral(sample: () => Promise<number>): Promise<number> {
  let sum = 0
  for (let index = 0; index < PROGRAMS; index++) sum += await sample()
  return sum / PROGRAMS
}

async function ended(program: ChildProcess): Promise<void> {
  program.kill()
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
}

async function throughCat(local: LocalProcess, open: Open): Promise<number> {
  const { channel, cat } = await withCat(local, open)
  const time = await pingPong(channel)
  await channel.close()
  await ended(cat)
  return time
}

async function pingPongWithCat(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  return await alternate(bench.rounds, () => overSeveral(() => throughCat(local, throughOurs)), () => overSeveral(() => throughCat(local, throughSocket)))
}

/** With an echo in this program, through the same as the other side. */
async function withEcho(local: LocalProcess, open: typeof throughOurs): Promise<Channel> {
  const there = await pipe(local)
  const back = await pipe(local)
  if (open === throughOurs) {
    const input = await asynchronous(local, there.read)
    const output = await asynchronous(local, back.write)
    const echo = async () => {
      for (let bytes = await input.read(); bytes.length > 0; bytes = await input.read()) await output.write(bytes)
      await input.close()
      await output.close()
    }
    void echo()
  } else {
    const input = new Socket({ fd: there.read, readable: true, writable: false })
    const output = new Socket({ fd: back.write, readable: false, writable: true })
    input.on('data', (bytes) => output.write(bytes))
    input.on('close', () => output.destroy())
  }
  return await open(local, there.write, back.read)
}

async function pingPongWithin(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  const ours = await withEcho(local, throughOurs)
  const theirs = await withEcho(local, throughSocket)
  try {
    return await alternate(bench.rounds, () => pingPong(ours), () => pingPong(theirs))
  } finally {
    await ours.close()
    await theirs.close()
  }
}

/** To a program that reads it and throws it away; a sample ends when the last byte has been taken by the kernel. */
async function withReader(local: LocalProcess, write: (number: number) => Promise<{ write(): Promise<unknown>; close(): Promise<void> }>) {
  const ends = await pipe(local)
  const reader = spawn('cat', [], { stdio: [ends.read, 'ignore', 'ignore'] })
  closeSync(ends.read)
  return { ...(await write(ends.write)), reader }
}

async function megabytes(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  const ours = async (number: number) => {
    const fd = await asynchronous(local, number)
    return { write: () => fd.write(MEGABYTE), close: () => fd.close() }
  }
  const theirs = async (number: number) => {
    const socket = new Socket({ fd: number, readable: false, writable: true })
    return {
      write: () => new Promise<void>((resolve, reject) => socket.write(MEGABYTE, (error) => error ? reject(error) : resolve())),
      close: async () => void socket.destroy(),
    }
  }
  const sample = async (open: typeof ours | typeof theirs): Promise<number> => {
    const { write, close, reader } = await withReader(local, open)
    const time = await perCall(10, async (count) => {
      for (let index = 0; index < count; index++) await write()
    })
    await close()
    await ended(reader)
    return time
  }
  return await alternate(bench.rounds, () => overSeveral(() => sample(ours)), () => overSeveral(() => sample(theirs)))
}

const MANY = 10_000
const ACTIVE = 100

/** The most numbers that this process may have open. */
function openFilesLimit(): number {
  return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1] ?? 0)
}

/** Eventfds that are all being read, and so watched. */
async function crowd(local: LocalProcess, count: number): Promise<{ wake(): Promise<void>; close(): Promise<void> }> {
  const { task } = local
  const counters: AsyncFileDescriptor[] = []
  for (let index = 0; index < count; index++) counters.push(await local.async(await task.eventfd(0, 0)))
  const ended = counters.slice(ACTIVE).map((counter) => counter.read(8).catch(() => undefined))
  // Those that are active stand all over the crowd.
  const active = counters.slice(0, ACTIVE)
  const one = Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0])
  return {
    wake: async () => {
      const woken = active.map((counter) => counter.read(8))
      // All of them wait when the first is woken.
      await new Promise((resolve) => setImmediate(resolve))
      for (const counter of active) void counter.write(one)
      await Promise.all(woken)
    },
    close: async () => {
      await Promise.all(counters.map((counter) => counter.close()))
      await Promise.all(ended)
    },
  }
}

async function manyRegistered(bench: Bench): Promise<Measured> {
  if (openFilesLimit() < MANY + 2 * ACTIVE + 100) throw new CannotRun(`this takes ${MANY} open files, and ${openFilesLimit()} are allowed (ulimit -n)`)
  const local = await bench.local()
  const few = await crowd(local, ACTIVE)
  const many = await crowd(local, MANY)
  const sample = (side: typeof few) => async () => (await perCall(10, async (count) => {
    for (let index = 0; index < count; index++) await side.wake()
  })) / ACTIVE
  try {
    return await alternate(bench.rounds, sample(many), sample(few))
  } finally {
    await few.close()
    await many.close()
  }
}

const sockets = { unit: 'us', peerName: 'net.Socket' } as const

/** Waiting for file descriptors. */
export const loopRows: readonly Row[] = [
  { ...sockets, name: '64-byte ping-pong over pipes with cat', goal: 0.67, measure: pingPongWithCat },
  { ...sockets, name: '64-byte ping-pong over pipes within this program', goal: 0.67, measure: pingPongWithin },
  { ...sockets, name: '1 MB writes to a pipe', goal: 1, measure: megabytes },
  { name: '10,000 fds registered, 100 active: cost a wake-up', unit: 'us', peerName: '100 registered', goal: 0.5, measure: manyRegistered },
]
