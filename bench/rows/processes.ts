import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constrainedMemory, memoryUsage } from 'node:process'
import { freemem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Command } from 'nearfar'
import type { Growth } from '../clones.js'
import { cloneExitWait, checkEnd } from '../clone.js'
import { alternate, collectGarbage, medianTime, repeat } from '../measure.js'
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

async function againstProgram(bench: Bench, program: string, ours: typeof cloneExitWait, count: number): Promise<Measured> {
  const { programs } = bench
  await programs.path(program)
  const local = await bench.local()
  return await alternate(bench.rounds, () => medianTime(count, () => ours(local)), () => programs.medianTime(program, count))
}

async function againstSpawn(bench: Bench, rounds: number, count: number): Promise<Measured> {
  const local = await bench.local()
  return await alternate(rounds, () => medianTime(count, () => cloneExecWait(local)), () => medianTime(count, spawnWait))
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
    measure: (bench) => againstProgram(bench, 'posix-spawn', cloneExecWait, 40),
  },
  ...rowsOfManyClones(),
]
