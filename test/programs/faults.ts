/**
 * Kills at random: parents, children, grandchildren and keepers at every step of clone, set-up, exec and wait, and now and then
 * a whole Node process or one of its threads. After each step nothing may be left of it, and everything that ended has to have
 * ended as it should.
 *
 * All decisions come from the seed and the number of the step, so that a step can be done again: `--seed N --first STEP --count 1`.
 *
 * Prints one line of JSON at the end, or, for a step that went wrong, what happened in it; then it exits with 1.
 */
import { spawn, type ChildProcess as NodeChild } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  BatchError, type ChildProcess, type ChildState, CLONE, Command, describeState, ErrnoError, localProcess, O, or, type Process, ProcessTree, SIG, SYS,
  SyscallTransportError,
} from 'nearfar'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    first: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: 'Infinity' },
    victim: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)

/** A hang takes longer than this, in milliseconds; a busy machine does not. */
const HANG = 60_000
/** Every so many steps, it is a whole Node process that is killed. */
const NODE_EVERY = 50
const WEXITED = 4
const WNOHANG = 1
const WALL = 0x4000_0000
const P_PID = 1

/** mulberry32: small, and the same everywhere. */
class Random {
  #state: number

  constructor(...seeds: number[]) {
    this.#state = 0x9e37_79b9
    for (const part of seeds) {
      this.#state = Math.imul(this.#state ^ part, 0x85eb_ca6b) ^ (part / 2 ** 32)
      this.next()
    }
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T
  }

  /** One whose decisions do not depend on when this one makes its next. */
  fork(): Random {
    return new Random(this.below(2 ** 32))
  }
}

const local = await localProcess()
const services = local.shared.services()
const { heap, sysif } = local.task
const { fdTable } = local.task.namespaces
const killer = local.thread()
const sleeper = (await local.environment.which('sleep')).args('1000')
const shell = await local.environment.which('sh')
/** Not for every user, nor in every container. */
const hasNamespaces = await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWNS, CLONE.NEWUTS) }).then(async (child) => {
  await child[Symbol.asyncDispose]()
  return true
}, () => false)
const isOfLocalPids = (process: Process): boolean => process.task.pidNamespace === local.task.pidNamespace

function childrenOf(pid: number | 'self'): number[] {
  const children: number[] = []
  for (const thread of entriesOf(`/proc/${pid}/task`)) {
    children.push(...(contentOf(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number))
  }
  return children
}

function entriesOf(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}

/** All processes below this one that are not bystanders. */
function descendants(of: readonly number[] = childrenOf('self').filter((pid) => !bystanders.has(pid))): number[] {
  return of.flatMap((pid) => [pid, ...descendants(childrenOf(pid))])
}

const bystanders = new Map<number, NodeChild>()

/** They have no part in anything: whoever signals them has signalled the wrong process. */
async function beginBystanders(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const bystander = spawn('sleep', ['100000'], { stdio: 'ignore' })
    await once(bystander, 'spawn')
    bystanders.set(bystander.pid as number, bystander)
  }
}

/** One process of a step. */
class Member {
  /** What it is to come to, once it was told to. */
  planned: ChildState | undefined
  /** It was told to end, or to execute a program: those below it cannot rely on it any more. */
  leaving = false

  /** Its number here; undefined where its parent is in another pid namespace. */
  readonly pid: number | undefined

  constructor(readonly step: Step, readonly name: string, readonly process: ChildProcess, readonly above: Member | undefined) {
    this.pid = isOfLocalPids(process.parent) ? process.child.pid.near : undefined
  }

  /** Whether somebody has killed it. */
  get shot(): boolean {
    return this.pid === undefined ? this.step.shotInside : this.step.shot.has(this.pid)
  }

  /** Whether it cannot be relied upon: it was killed, or is about to end with what is above it. */
  get doomed(): boolean {
    return this.shot || this.orphaned
  }

  /** Whether that holds for what is above it. */
  get orphaned(): boolean {
    const { above } = this
    return above !== undefined && (above.leaving || above.doomed)
  }

  toString(): string {
    return `${this.name} (${this.process.child.toString()}${this.shot ? ', shot' : ''}${this.leaving ? ', leaving' : ''})`
  }
}

class Fault extends Error {}

/** Whether this is what somebody is told who makes calls in a process that has ended. */
function isOfDeath(error: unknown): boolean {
  return error instanceof SyscallTransportError || (error instanceof BatchError && error.errors.every(isOfDeath))
}

/** A step: processes are made, set up, executed and waited for, and somebody kills among them. */
class Step {
  /** The numbers of those that were killed. */
  readonly shot = new Set<number>()
  /** Whether one of another pid namespace was. */
  shotInside = false
  /** Whether one was that nobody here knows yet. */
  get shotUnknown(): boolean {
    const known = new Set(this.members.map(({ pid }) => pid))
    return this.shotInside || [...this.shot].some((pid) => !known.has(pid))
  }

  readonly members: Member[] = []
  readonly trace: string[] = []
  readonly #random: Random
  readonly #shots: { readonly at: number; readonly who: number; readonly delay: number }[]
  readonly #flying: Promise<unknown>[] = []
  #points = 0
  #names = 0

  constructor(readonly number: number) {
    this.#random = new Random(seed, number)
    const random = this.#random.fork()
    const most = random.pick([8, 20, 40])
    this.#shots = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => (
      { at: 1 + random.below(most), who: random.next(), delay: random.chance(0.4) ? -1 : Math.floor(random.next() ** 3 * 1_000_000) }
    ))
  }

  note(text: string): void {
    this.trace.push(`${(performance.now() % 1e5).toFixed(2)} ${text}`)
    if (values.trace) process.stderr.write(`${this.trace[this.trace.length - 1] ?? ''}\n`)
  }

  /** Somewhere between two calls: where somebody may be killed. */
  #point(): void {
    this.#points++
    for (const shot of this.#shots) if (shot.at === this.#points) this.#shoot(shot.who, shot.delay)
  }

  #shoot(who: number, delay: number): void {
    const pids = descendants()
    const pid = pids[Math.floor(who * pids.length)]
    if (pid === undefined) return
    const numbers = /^NSpid:(.*)$/m.exec(contentOf(`/proc/${pid}/status`) ?? '')?.[1]?.trim().split(/\s+/) ?? []
    const here = /^NSpid:(.*)$/m.exec(contentOf('/proc/self/status') ?? '')?.[1]?.trim().split(/\s+/) ?? []
    if (numbers.length > here.length) this.shotInside = true
    this.shot.add(pid)
    this.note(`SIGKILL to ${pid} ${delay < 0 ? 'now' : `in ${delay} ns`}`)
    if (delay < 0) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
      return
    }
    const time = heap.malloc({ ...timespec }, 16)
    const written = time.write(delay)
    const borrow = written.borrow(killer, 'exclusive').thenFree()
    const killing = killer.sysif.batch([[SYS.nanosleep, borrow, 0], [SYS.kill, pid, SIG.KILL]])
    // It may have ended by then.
    this.#flying.push(killing.catch(() => undefined).finally(() => borrow[Symbol.dispose]()))
  }

  /** Do something, with a place to kill before it, while it is under way, and after it. */
  async do<T>(what: string, action: () => Promise<T>): Promise<T> {
    this.#point()
    this.note(what)
    const promise = action()
    promise.catch(() => undefined)
    this.#point()
    try {
      const value = await promise
      this.note(`${what}: done`)
      return value
    } catch (error) {
      this.note(`${what}: ${String(error)}`)
      throw error
    } finally {
      this.#point()
    }
  }

  async run(): Promise<void> {
    const random = this.#random
    const reaper = random.chance(0.3) ? await local.reapOrphans() : undefined
    try {
      const lives = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.fork())
      // What goes wrong in one does not end the others: all of it is to be seen.
      const results = await Promise.allSettled(lives.map((life) => (life.chance(0.08) ? this.#tree(life) : this.#life(local, undefined, life, 0))))
      for (const result of results) if (result.status === 'rejected') throw result.reason
      await Promise.all(this.#flying)
    } finally {
      await reaper?.[Symbol.asyncDispose]()
    }
  }

  /** A keeper, and what is kept together by it. */
  async #tree(random: Random): Promise<void> {
    const name = `tree${++this.#names}`
    try {
      const namespace = random.chance(0.5) && hasNamespaces
      const tree = await this.do(`begin ${name}`, () => ProcessTree.begin(local, namespace ? { flags: CLONE.NEWPID } : {}))
      // What a program has forked has no other bond than the keeper: where that is killed, it escapes.
      const programs = namespace ? [sleeper, shell.args('-c', 'sleep 1000 & exit 0')] : [sleeper]
      try {
        for (let index = 0; index < 1 + random.below(3); index++) {
          const child = await this.do(`${name}: clone`, () => tree.clone())
          if (random.chance(0.7)) await this.do(`${name}: exec`, () => child.exec(random.pick(programs)))
        }
      } finally {
        await this.do(`${name}: kill`, () => tree.kill())
      }
    } catch (error) {
      if (!(this.shot.size > 0 && isOfDeath(error))) throw error
    }
  }

  async #life(parent: Process, above: Member | undefined, random: Random, depth: number): Promise<void> {
    const name = `${above === undefined ? '' : `${above.name}.`}${++this.#names}`
    const files = random.chance(0.15)
    const flags = or(
      random.pick([0, 0, 0, 0, CLONE.FS, ...[CLONE.NEWPID, or(CLONE.NEWPID, CLONE.NEWNS), CLONE.NEWUTS].map((flag) => (hasNamespaces ? flag : 0))]),
      files ? CLONE.FILES : 0,
      depth === 1 && parent instanceof Object && above?.above === undefined && isOfLocalPids(parent) && random.chance(0.15) ? CLONE.PARENT : 0,
    )
    const setUp = random.fork()
    const end = random.fork()
    const below = depth < 2 ? Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => random.fork()) : []
    const together = random.chance(0.5)
    let child: ChildProcess
    try {
      child = await this.do(`clone ${name}`, () => parent.clone({ flags }))
    } catch (error) {
      if ((above?.doomed === true || above?.leaving === true || this.shotUnknown) && isOfDeath(error)) return
      throw error
    }
    const member = new Member(this, name, child, child.parent === local ? undefined : above)
    this.members.push(member)
    const living: Promise<void>[] = []
    try {
      await this.#tolerating(member, async () => {
        await this.#setUp(member, setUp, files)
        for (const life of below) {
          const one = this.#life(child, member, life, depth + 1)
          one.catch(() => undefined)
          living.push(one)
          if (!together) await one
        }
        await this.#end(member, end)
      })
      await this.#wait(member, end)
    } finally {
      const results = await Promise.allSettled(living)
      await this.do(`dispose of ${name}`, () => child[Symbol.asyncDispose]())
      for (const result of results) if (result.status === 'rejected') throw result.reason
    }
  }

  /** Errors that come of somebody's death are as they should be. */
  async #tolerating(member: Member, action: () => Promise<void>): Promise<void> {
    try {
      await action()
    } catch (error) {
      if (member.doomed && isOfDeath(error)) return
      throw error
    }
  }

  async #setUp({ name, process: child }: Member, random: Random, files: boolean): Promise<void> {
    const { task } = child
    for (let count = random.below(5); count > 0; count--) {
      const kind = random.below(files ? 4 : 8)
      switch (kind) {
        case 0:
          await this.do(`${name}: chdir`, () => task.chdir('/'))
          break
        case 1:
          await this.do(`${name}: 30 calls`, () => Promise.all(Array.from({ length: 30 }, () => task.sysif.syscall(SYS.getppid))))
          break
        case 2:
          await this.do(`${name}: setpgid`, () => task.sysif.syscall(SYS.setpgid, 0, 0))
          break
        case 3:
          await this.do(`${name}: batch`, () => task.sysif.batch([[SYS.getpid], [SYS.sched_yield], [SYS.getppid]]))
          break
        case 4:
          await this.do(`${name}: pipe`, async () => {
            const [read, write] = await child.pipe()
            await write.write('x')
            await read.close()
            await write.close()
          })
          break
        case 5:
          await this.do(`${name}: redirect`, async () => {
            await using nothing = await task.open('/dev/null', O.RDWR)
            await child.redirect({ stdin: nothing, stdout: nothing })
          })
          break
        case 6:
          await this.do(`${name}: read`, () => child.readFile('/proc/version'))
          break
        default:
          await this.do(`${name}: async`, async () => {
            const [read, write] = await child.pipe()
            await using input = await child.async(read)
            await using output = await child.async(write)
            const bytes = input.read(3)
            bytes.catch(() => undefined)
            await output.write('abc')
            await bytes
          })
      }
    }
  }

  async #end(member: Member, random: Random): Promise<void> {
    const { name, process: child } = member
    const killed: ChildState = { state: 'killed', signal: 'SIGKILL', core: false }
    const status = random.below(256)
    switch (random.below(6)) {
      case 0:
        member.leaving = true
        member.planned = { state: 'exited', status: 0 }
        await this.do(`${name}: exec true`, () => child.exec(new Command('/bin/true', ['true'])))
        break
      case 1:
        try {
          await this.do(`${name}: exec nothing`, () => child.exec(new Command('/nowhere', ['nowhere'])))
          // Who is killed in the middle of it has left its memory, which is all that is seen.
          if (!member.doomed) throw new Fault(`${member.toString()} executed what is not there`)
          return
        } catch (error) {
          if (!(error instanceof ErrnoError && error.code === 'ENOENT')) throw error
        }
        member.leaving = true
        member.planned = { state: 'exited', status }
        await this.do(`${name}: exit`, () => child.exit(status))
        break
      case 2:
        member.leaving = true
        member.planned = { state: 'exited', status }
        await this.do(`${name}: exec sh`, () => child.exec(shell.args('-c', `exit ${status}`).in(child)))
        break
      case 3:
        member.leaving = true
        member.planned = killed
        // Some have mounts of their own.
        await this.do(`${name}: exec sleep`, () => child.exec(sleeper.in(child)))
        await this.do(`${name}: kill`, () => child.kill())
        break
      case 4:
        member.leaving = true
        member.planned = { state: 'exited', status }
        await this.do(`${name}: exit`, () => child.exit(status))
        break
      default:
        member.leaving = true
        member.planned = killed
        await this.do(`${name}: kill`, () => child.kill())
    }
  }

  async #wait(member: Member, random: Random): Promise<void> {
    const { name, process: child, planned } = member
    // A program that is not told to end is waited for only where somebody has seen to its end.
    if (member.doomed && planned === undefined && !member.shot) return
    let state: ChildState
    try {
      const waits = await this.do(`${name}: wait`, () => Promise.all(Array.from({ length: 1 + random.below(2) }, () => child.wait())))
      state = waits[0] as ChildState
    } catch (error) {
      // Only the parent can wait.
      if (error instanceof SyscallTransportError && member.orphaned) return
      throw error
    }
    this.note(`${name} ${describeState(state)}`)
    const same = planned !== undefined && JSON.stringify(state) === JSON.stringify(planned)
    const shot = state.state === 'killed' && state.signal === 'SIGKILL' && member.doomed
    // A server that finds its parent dead when it begins.
    const alone = state.state === 'exited' && state.status === 1 && member.orphaned
    if (!same && !shot && !alone) {
      throw new Fault(`${member.toString()} ${describeState(state)}, and was to be: ${planned === undefined ? 'anything' : describeState(planned)}`)
    }
  }
}

const timespec = {
  name: 'struct timespec',
  alignment: 8,
  size: 16,
  sizeOf: () => 16,
  write(view: DataView, offset: number, nanoseconds: number): void {
    view.setBigInt64(offset, BigInt(Math.floor(nanoseconds / 1e9)), true)
    view.setBigInt64(offset + 8, BigInt(nanoseconds % 1e9), true)
  },
  read: (view: DataView, offset: number): number => Number(view.getBigInt64(offset, true)) * 1e9 + Number(view.getBigInt64(offset + 8, true)),
}

/** All that a step could leave behind in this process. */
function belongings(): Record<string, unknown> {
  const files: Record<string, string> = {}
  for (const number of entriesOf('/proc/self/fd')) {
    try {
      files[number] = readlinkSync(`/proc/self/fd/${number}`)
    } catch {
      // The one through which the folder was read.
    }
  }
  return { files, handles: fdTable.size, watches: services.poller.size, allocations: heap.arena.count, bytes: heap.arena.used }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What is left of a step's processes comes here when their parents die: all of them have to end by themselves. */
async function orphansEnd(): Promise<void> {
  const until = Date.now() + HANG / 2
  for (;;) {
    const left = childrenOf('self').filter((pid) => !bystanders.has(pid))
    if (left.length === 0) return
    for (const pid of left) await sysif.outcome(SYS.waitid, P_PID, pid, 0, WEXITED | WNOHANG | WALL, 0)
    if (Date.now() > until) {
      throw new Fault(`these live on: ${left.map((pid) => (contentOf(`/proc/${pid}/status`) ?? '').split('\n').slice(0, 9).join(' ')).join('; ')}`)
    }
    await turn()
  }
}

async function settles(before: Record<string, unknown>): Promise<void> {
  const wanted = JSON.stringify(before)
  const until = Date.now() + HANG / 4
  for (let now = belongings(); JSON.stringify(now) !== wanted; now = belongings()) {
    if (Date.now() > until) throw new Fault(`something is left: ${JSON.stringify(now)}, and before there was ${wanted}`)
    await turn()
  }
}

function checkBystanders(): void {
  for (const [pid, { exitCode, signalCode }] of bystanders) {
    if (exitCode !== null || signalCode !== null) throw new Fault(`a bystander, ${pid}, was signalled: ${signalCode ?? exitCode ?? ''}`)
  }
}

async function within<T>(limit: number, what: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      what,
      new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Fault(`this hangs: it has taken ${limit} ms`)), limit))),
    ])
  } finally {
    clearTimeout(timer)
  }
}

const counts = { steps: 0, shots: 0, processes: 0, nodes: 0, calls: 0 }

async function step(number: number): Promise<void> {
  const before = belongings()
  const current = new Step(number)
  try {
    await within(HANG, current.run())
    await orphansEnd()
    await settles(before)
    checkBystanders()
  } catch (error) {
    const processes = descendants().map((pid) => `${pid}: ${contentOf(`/proc/${pid}/stat`)?.trim() ?? 'gone'}`)
    fail(number, error, [...current.trace, ...processes])
  }
  counts.steps++
  counts.shots += current.shot.size
  counts.processes += current.members.length
  counts.calls += current.trace.length
}

function fail(number: number, error: unknown, lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.stderr.write(`seed ${seed}, step ${number} went wrong: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  for (const pid of [...descendants(), ...bystanders.keys()]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
  process.stderr.write(`again: npm run faults -- --seed ${seed} --first ${number} --count 1 --trace\n`)
  process.exit(1)
}

/** A Node process that does such steps too, until it is killed, or one of its threads is: with it goes all of it. */
async function nodeStep(number: number): Promise<void> {
  const random = new Random(seed, number)
  try {
    const args = [fileURLToPath(import.meta.url), '--victim', '--seed', String(random.below(2 ** 31))]
    const victim = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(victim, 'close')
    await within(HANG, once(victim.stdout, 'data'))
    await new Promise((resolve) => setTimeout(resolve, random.next() * 60))
    const threads = entriesOf(`/proc/${victim.pid}/task`).map(Number)
    process.kill(random.chance(0.5) ? victim.pid as number : random.pick(threads), 'SIGKILL')
    const [code, signal] = await within(HANG, ended) as [number | null, string | null]
    if (signal !== 'SIGKILL') throw new Fault(`the Node process was not killed, but ended with ${code ?? signal}`)
    await orphansEnd()
    checkBystanders()
  } catch (error) {
    fail(number, error, [])
  }
  counts.steps++
  counts.nodes++
}

if (values.victim) {
  process.stdout.write('ready\n')
  // It ends with whoever is to kill it.
  process.stdin.on('end', () => process.exit(3)).resume()
  for (let number = 0; ; number++) await new Step(number).run().catch(() => undefined)
}

// What loses its parent comes here.
await local.task.setChildSubreaper(true)
await beginBystanders(3)
// The first of everything makes things that stay.
for (const warm of [() => local.run('true'), () => local.run(shell.args('-c', 'true')), () => killer.sysif.syscall(SYS.getpid)]) await warm()
{
  await using child = await local.clone()
  await child.readFile('/proc/version')
  await using reaper = await local.reapOrphans()
  await reaper.settled()
}
await turn()
const first = Number(values.first)
const until = Date.now() + Number(values.seconds) * 1000
for (let number = first; number < first + Number(values.count) && Date.now() < until; number++) {
  await (number % NODE_EVERY === NODE_EVERY - 1 ? nodeStep(number) : step(number))
  if (process.stderr.isTTY) process.stderr.write(`\r${counts.steps} of ${values.count}`)
}
for (const bystander of bystanders.values()) {
  const ended = once(bystander, 'exit')
  bystander.kill('SIGKILL')
  await ended
}
await killer.sysif.close()
process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`)
