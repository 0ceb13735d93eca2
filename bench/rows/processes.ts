import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { constrainedMemory, memoryUsage } from 'node:process'
import { freemem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Command, SIG, SIG_HOW, SYS, sigset, type ChildProcess } from 'nearfar'
import type { Growth } from '../clones.js'
import { cloneExitWait, checkEnd } from '../clone.js'
import { alternate, collectGarbage, median, medianTime, repeat, turn } from '../measure.js'
import { CannotRun, type Bench, type LocalProcess, type Measured, type Row } from '../row.js'

const execute = promisify(execFile)

const PROGRAM = '/bin/true'

async function cloneExecWait(local: LocalProcess): Promise<void> {
  const child = await local.clone()
  const running = await child.exec(new Command(PROGRAM, ['true']))
  checkEnd(await running.wait())
}

/** As one writes it, with the pipes that it makes for the standard streams. */
async function spawnWait(): Promise<void> {
  const child = spawn(PROGRAM)
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (status !== 0) throw new Error(`${PROGRAM} did not exit with 0: ${status ?? signal}`)
}

/**
 * @param warmUp - run before anything is measured; returns what is to be said of it. Then garbage is collected as it comes: a
 *   collection of everything gives V8's young generation back to the kernel and throws compiled code away, and what follows pays for
 *   each page and function; no program asks for that every hundred times.
 */
async function againstProgram(
  bench: Bench, program: string, ours: typeof cloneExitWait, count: number, warmUp?: (local: LocalProcess) => Promise<string>,
): Promise<Measured> {
  using peer = await bench.programs.start(program)
  const local = await bench.local()
  const note = await warmUp?.(local)
  const before = warmUp === undefined ? collectGarbage : () => undefined
  const measured = await alternate(bench.rounds, () => medianTime(count, () => ours(local)), () => peer.medianTime(count), before)
  return note === undefined ? measured : { ...measured, note }
}

/** Until V8 has compiled what a spawn runs, as the C compiler has before it starts. */
const COMPILED_AFTER = 3000

/** What a program is compared with that was compiled beforehand is what a supervisor does after its first seconds. */
async function execAgainstC(bench: Bench): Promise<Measured> {
  return await againstProgram(bench, 'posix-spawn', cloneExecWait, 100, async (local) => {
    const before = await medianTime(40, () => cloneExecWait(local))
    for (let spawns = 0; spawns < COMPILED_AFTER; spawns++) await cloneExecWait(local)
    return `after ${COMPILED_AFTER} spawns, by which V8 has compiled what they run; ${before.toFixed(0)} us before them`
  })
}

async function againstSpawn(bench: Bench, rounds: number, count: number): Promise<Measured> {
  const local = await bench.local()
  return await alternate(rounds, () => medianTime(count, () => cloneExecWait(local)), () => medianTime(count, spawnWait))
}

/** How many are made before any of them is waited for. */
const TOGETHER = 16

/** The time for one, when so many are made at a time, in microseconds. */
async function together(spawnOne: () => Promise<void>): Promise<number> {
  return (await medianTime(5, async () => {
    await Promise.all(Array.from({ length: TOGETHER }, spawnOne))
  })) / TOGETHER
}

async function severalAgainstSpawn(bench: Bench, rounds: number): Promise<Measured> {
  const local = await bench.local()
  return await alternate(rounds, () => together(() => cloneExecWait(local)), () => together(spawnWait))
}

/** Thirty calls of the kinds that a child is set up with, each awaited before the next, as one writes it. */
async function setUp({ task }: ChildProcess): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await task.chdir('/')
    await task.sysif.syscall(SYS.setpgid, 0, 0)
    await task.sigprocmask(SIG_HOW.BLOCK, sigset(SIG.USR1))
    await task.umask(0o22)
    await task.setNoNewPrivileges()
    await task.getChildSubreaper()
  }
}

/** From clone to the program, in microseconds; that it ends is not counted. */
async function toProgram(local: LocalProcess, count: number, prepare: (child: ChildProcess) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    const child = await local.clone()
    await prepare(child)
    const running = await child.exec(new Command(PROGRAM, ['true']))
    times.push((performance.now() - start) * 1000)
    checkEnd(await running.wait())
  }
  return median(times)
}

/** Until the code of these calls is compiled, as it is in a program that has set up some hundred children. */
const WARM_UP = 1000

async function withSetUp(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  {
    await using child = await local.clone()
    for (let count = 0; count < WARM_UP; count++) await setUp(child)
  }
  return await alternate(bench.rounds, () => toProgram(local, 40, setUp), () => toProgram(local, 40, () => Promise.resolve()))
}

const CROWD = 1000

/** How often, and for how long, something has run so far: the times in nanoseconds, see sched-stats in the kernel's documentation. */
function runs(path: string): { readonly time: number; readonly count: number } {
  const [time = 0, , count = 0] = readFileSync(path, 'latin1').split(' ').map(Number)
  return { time, count }
}

interface Crowd {
  /** How much more of this process is resident, in KiB for each child. */
  readonly rss: number
  /** How often children ran in the time for which nobody asked anything of them. */
  readonly runs: number
  /** For how long this process did, in milliseconds a second. */
  readonly own: number
}

/** Makes many children, and watches them do nothing. */
async function beCrowd(local: LocalProcess): Promise<Crowd> {
  for (let index = 0; index < 50; index++) await (await local.clone())[Symbol.asyncDispose]()
  collectGarbage()
  const before = memoryUsage.rss()
  const children: ChildProcess[] = []
  try {
    for (let index = 0; index < CROWD; index++) {
      const child = await local.clone()
      await child.task.sysif.syscall(SYS.getpid)
      children.push(child)
    }
    collectGarbage()
    await turn()
    const rss = (memoryUsage.rss() - before) / 1024 / CROWD
    // Those that have looked for more calls for a while are asleep by then.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const paths = children.map(({ task }) => `/proc/${task.pid}/schedstat`)
    const ownPaths = readdirSync('/proc/self/task').map((thread) => `/proc/self/task/${thread}/schedstat`)
    const count = () => paths.reduce((sum, path) => sum + runs(path).count, 0)
    const own = () => ownPaths.reduce((sum, path) => sum + runs(path).time, 0)
    const idle = 2000
    const [countBefore, ownBefore] = [count(), own()]
    await new Promise((resolve) => setTimeout(resolve, idle))
    const ownTime = own() - ownBefore
    return { rss, runs: count() - countBefore, own: ownTime / 1e6 / (idle / 1000) }
  } finally {
    await Promise.all(children.map((child) => child[Symbol.asyncDispose]()))
  }
}

/** In KiB. */
const CHILD_LIMIT = 64

/** These rows have one run in common too. */
function rowsOfCrowd(): Row[] {
  const crowds = new WeakMap<Bench, Promise<Crowd>>()
  const crowd = (bench: Bench) => {
    const run = crowds.get(bench) ?? bench.local().then(beCrowd)
    crowds.set(bench, run)
    return run
  }
  return [
    {
      name: '1,000 live children: RSS for each that has not executed a program',
      unit: 'KiB',
      peerName: `at most ${CHILD_LIMIT} KiB of our own`,
      goal: 1,
      measure: async (bench) => ({ ours: (await crowd(bench)).rss, peer: CHILD_LIMIT }),
    },
    {
      name: '1,000 live children: how often they run in 2 s while all is idle',
      unit: 'count',
      peerName: 'never',
      goal: 1,
      measure: async (bench) => {
        const { runs: ours, own } = await crowd(bench)
        return { ours, peer: 0, note: `this process itself ran for ${own.toFixed(2)} ms a second` }
      },
    },
  ]
}

const GIB = 2 ** 30
const BALLAST = 2 * GIB
const CHUNK = 64 * 2 ** 20

/** Measure with 2 GiB of this process's memory in use. */
async function withBallast(measure: () => Promise<Measured>): Promise<Measured> {
  const room = Math.min(freemem(), constrainedMemory() || Infinity)
  if (room < BALLAST + GIB) throw new CannotRun(`this takes 3 GiB of memory, and ${(room / GIB).toFixed(1)} GiB are free`)
  const ballast: Buffer[] = []
  try {
    // Not 0, or the kernel might share a page of zeros.
    for (let size = 0; size < BALLAST; size += CHUNK) ballast.push(Buffer.alloc(CHUNK, 1))
    const { note, ...figures } = await measure()
    const rss = memoryUsage.rss()
    if (rss < BALLAST) throw new Error(`only ${(rss / GIB).toFixed(2)} GiB were in use in the end`)
    const remark = `${(rss / GIB).toFixed(2)} GiB RSS`
    return { ...figures, note: note === undefined ? remark : `${remark}; ${note}` }
  } finally {
    ballast.length = 0
    collectGarbage()
  }
}

/** The longest time for which the event loop did not turn while something went on, in milliseconds. */
async function longestBlock(meanwhile: () => Promise<void>): Promise<number> {
  let longest = 0
  let going = true
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (going) setImmediate(look)
  }
  setImmediate(look)
  await meanwhile()
  going = false
  look()
  return longest
}

const SPAWNS = 10

async function blockOfSpawns(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  const several = (count: number, spawnOne: () => Promise<void>) => async () => {
    for (let index = 0; index < count; index++) await spawnOne()
  }
  return await withBallast(async () => {
    const start = performance.now()
    await several(SPAWNS, () => cloneExecWait(local))()
    const duration = performance.now() - start
    const idle = () => longestBlock(() => new Promise((resolve) => setTimeout(resolve, duration)))
    // What the loop does not turn for when nothing is spawned is the machine's doing.
    const { ours, peer: quiet } = await alternate(bench.rounds, () => longestBlock(several(SPAWNS, () => cloneExecWait(local))), idle)
    const theirs = await repeat(Math.min(bench.rounds, 3), () => longestBlock(spawnWait))
    return { ours, peer: 2, note: `${quiet.toFixed(2)} ms when idle, ${theirs.toFixed(0)} ms by child_process.spawn` }
  })
}

/** In KiB for each 1,000 clones, so as much in bytes for one. RSS comes and goes by a MiB, whatever a program does. */
const RSS_LIMIT = 256
/** The same of V8's heap, which can be told more exactly: an object that is lost is larger. */
const HEAP_LIMIT = 64

/**
 * A program of its own does the cloning. The young generation of its heap is kept small: growing to the size that suits
 * a program takes tens of MiB.
 */
async function cloneMany(): Promise<Growth> {
  const program = fileURLToPath(new URL('../clones.js', import.meta.url))
  const { stdout } = await execute(process.execPath, ['--expose-gc', '--max-semi-space-size=1', program])
  return JSON.parse(stdout) as Growth
}

/** These rows have one run in common. */
function rowsOfManyClones(): Row[] {
  const runs = new WeakMap<Bench, Promise<Growth>>()
  const growth = (bench: Bench) => {
    const run = runs.get(bench) ?? cloneMany()
    runs.set(bench, run)
    return run
  }
  const none = { unit: 'count', goal: 1, peerName: 'as many as before' } as const
  const some = (limit: number) => ({ unit: 'KiB', goal: 1, peerName: `at most ${limit} KiB` }) as const
  return [
    {
      ...some(RSS_LIMIT),
      name: '10,000 clones: growth of RSS for each 1,000',
      measure: async (bench) => {
        const { rss, note } = await growth(bench)
        return { ours: rss, peer: RSS_LIMIT, note }
      },
    },
    {
      ...some(HEAP_LIMIT),
      name: '10,000 clones: growth of V8\'s heap for each 1,000',
      measure: async (bench) => ({ ours: (await growth(bench)).heap, peer: HEAP_LIMIT }),
    },
    { ...none, name: '10,000 clones: more open fds', measure: async (bench) => ({ ours: (await growth(bench)).fds, peer: 0 }) },
    { ...none, name: '10,000 clones: more live handles', measure: async (bench) => ({ ours: (await growth(bench)).handles, peer: 0 }) },
  ]
}

const spawned = { unit: 'us', peerName: 'child_process.spawn and its exit event' } as const

/** Processes that are made, and end. */
export const processRows: readonly Row[] = [
  {
    name: 'clone, exit, wait',
    unit: 'us',
    peerName: 'C: fork, _exit, waitpid',
    goal: 1,
    measure: (bench) => againstProgram(bench, 'fork', cloneExitWait, 200),
  },
  { ...spawned, name: 'clone, exec /bin/true, wait', goal: 2, measure: (bench) => againstSpawn(bench, bench.rounds, 40) },
  {
    ...spawned,
    name: 'clone, exec /bin/true, wait, at 2 GB RSS',
    goal: 30,
    measure: (bench) => withBallast(() => againstSpawn(bench, Math.min(bench.rounds, 7), 8)),
  },
  { name: 'event loop blocked by a spawn at 2 GB RSS', unit: 'ms', peerName: 'at most 2 ms', goal: 1, measure: blockOfSpawns },
  {
    name: 'clone, exec /bin/true, wait, against C',
    unit: 'us',
    peerName: 'C: posix_spawn, waitpid',
    goal: 0.8,
    measure: execAgainstC,
  },
  { ...spawned, name: '16 spawns of /bin/true at a time', goal: 2, measure: (bench) => severalAgainstSpawn(bench, bench.rounds) },
  {
    ...spawned,
    name: '16 spawns of /bin/true at a time, at 2 GB RSS',
    goal: 30,
    measure: (bench) => withBallast(() => severalAgainstSpawn(bench, Math.min(bench.rounds, 5))),
  },
  {
    name: 'clone, 30 set-up calls, exec',
    unit: 'us',
    peerName: 'clone, exec',
    goal: 1 / 1.3,
    measure: withSetUp,
  },
  ...rowsOfCrowd(),
  ...rowsOfManyClones(),
]
