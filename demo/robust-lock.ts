/**
 * A supervisor, its workers, and a lock that outlives whoever holds it: `npm run demo`.
 *
 * The workers are processes. For every job, a worker writes two lines into a ledger that all of them share, and nobody else
 * may write between those two; so they share a lock, a word in memory. In the middle of one job a worker hangs, with the lock
 * in its hands, and the supervisor kills it. The others would wait for ever, were it not for the robust list that the worker
 * had registered: the kernel goes along it and marks the word. The supervisor sees that the lock is nobody's any more, puts
 * the half-done job right, starts another worker, and everything gets done.
 *
 * What it prints is what it has seen. It exits with 0 only if all of this happened. `npm run demo -- --look` stops where there
 * is something to see in /proc, until Enter; `--patience SECONDS` says when to give up if nothing happens any more.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import {
  BorrowError, ErrnoError, FUTEX_WAITERS, FutexNode, FutexWord, hasWaiters, Heap, localProcess, MAP, or, ownerDied, ownerOf, P,
  pageSize, PROT, RobustListHead, SYS, SyscallHangup, timespecOfMilliseconds, Timespec, Uint32, W, type ChildProcess, type FileDescriptor, type Task,
} from 'nearfar'
import { hex } from 'nearfar/near'

/** How many workers there are at a time. */
const WORKERS = 3
/** How many jobs there are. */
const JOBS = 12
/** The job in which its first worker hangs. */
const HANGS = 5
/** How long a job takes, in milliseconds. */
const WORK = 80
/** How long a worker rests between jobs, in milliseconds: long enough for another one to get the lock. */
const REST = 20

const { values: options } = parseArgs({
  options: { look: { type: 'boolean', default: false }, patience: { type: 'string', default: '60' } },
})

// ---- The account of what happens --------------------------------------------------------------------------------------

const start = performance.now()
let facts = 0
let failure: Error | undefined
let wake: (() => void) | undefined

// Whatever hangs, this does not: and the workers die with this process.
function watch(): NodeJS.Timeout {
  return setTimeout(() => {
    console.error(`FAILED: nothing has happened for ${options.patience} s`)
    process.exit(1)
  }, Number(options.patience) * 1000)
}

let watchdog = watch()

function tell(text: string): void {
  console.log(`${((performance.now() - start) / 1000).toFixed(3).padStart(7)} s  ${text}`)
  watchdog.refresh()
  wake?.()
}

function must(fact: boolean, what: string): asserts fact {
  if (!fact) throw new Error(`this is not so: ${what}`)
  facts += 1
}

const terminal = options.look ? createInterface({ input: process.stdin }) : undefined
const enter = terminal?.[Symbol.asyncIterator]()

/** Wait for Enter, if that was asked for. */
async function lookAround(): Promise<void> {
  if (enter === undefined) return
  clearTimeout(watchdog)
  console.log('           look around in /proc; Enter goes on')
  await enter.next()
  watchdog = watch()
}

/** Resolves with what the look finds, as soon as it finds something. It is made whenever something happens here. */
async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    if (failure !== undefined) throw failure
    const found = look()
    if (found !== undefined) return found
    await new Promise<void>((resolve) => (wake = resolve))
  }
}

function fail(error: unknown): void {
  failure ??= error instanceof Error ? error : new Error(String(error))
  wake?.()
}

// ---- The supervisor ---------------------------------------------------------------------------------------------------

const local = await localProcess()
const supervisor = local.task

// ---- The lock ---------------------------------------------------------------------------------------------------------

// A page of memory that is a file, so that whoever maps it shares the lock.
const page = pageSize()
const memory = await supervisor.memfdCreate('lock')
await memory.ftruncate(page)
const mapping = await supervisor.mmap(page, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
await memory.close()

// As C libraries do it: the word holds 0 while the lock is free, otherwise the id of the thread that holds it, and a bit that
// says whether somebody sleeps until it is free. Only those who have to sleep, or to wake somebody, need the kernel for that.
const lock = new Heap(supervisor, mapping).ptr(new FutexNode())
const word = new FutexWord(lock)
const sleepers = new Set<Task>()

/** Take the lock for a process, which sleeps for as long as others hold it. */
async function take(task: Task): Promise<void> {
  let mine: number = task.pid
  for (;;) {
    const value = word.compareExchange(0, mine)
    if (value === 0) return
    const awaited = or(value, FUTEX_WAITERS)
    if (word.compareExchange(value, awaited) !== value) continue
    // By the time that this one has the lock, others may sleep as well.
    mine = or(task.pid, FUTEX_WAITERS)
    sleepers.add(task)
    try {
      wake?.()
      await task.futexWait(lock, awaited)
    } catch (error) {
      // The word changed before the process slept.
      if (!(error instanceof ErrnoError && error.code === 'EAGAIN')) throw error
    } finally {
      sleepers.delete(task)
    }
  }
}

/** Release the lock. One of those who sleep is woken by the process that held it. */
async function release(task: Task): Promise<void> {
  if (hasWaiters(word.exchange(0))) await task.futexWake(lock)
}

// ---- The ledger -------------------------------------------------------------------------------------------------------

// A file in memory. Who inherits its descriptor shares the place to write at as well, so that each line goes behind the last.
const ledger = await supervisor.memfdCreate('ledger')

/** Write a line, by a system call of the process whose handle it is. */
async function write(file: FileDescriptor, text: string): Promise<void> {
  const line = `${text}\n`
  must(await file.write(line) === line.length, `all of ${JSON.stringify(text)} was written`)
}

async function readLedger(): Promise<string[]> {
  return Buffer.from(await ledger.pread(65536, 0)).toString().split('\n').slice(0, -1)
}

// ---- The workers ------------------------------------------------------------------------------------------------------

interface Worker {
  readonly process: ChildProcess
  readonly ledger: FileDescriptor
  /** Settles when it has nothing more to do. */
  work: Promise<void>
  done: number
}

const jobs = Array.from({ length: JOBS }, (_, index) => index + 1)
const workers: Worker[] = []
/** A word that nobody ever changes: who waits for that hangs. */
const never = supervisor.ptr(Uint32, 0)
let hanging: Worker | undefined

/** Let a process sleep. */
async function sleep(task: Task, milliseconds: number): Promise<void> {
  using time = task.argument(Timespec, timespecOfMilliseconds(milliseconds))
  await task.sysif.syscall(SYS.nanosleep, time, 0)
}

async function startWorker(): Promise<Worker> {
  const process = await local.clone()
  const { task } = process
  const worker: Worker = { process, ledger: ledger.inherit(task), work: Promise.resolve(), done: 0 }
  workers.push(worker)
  const head = task.ptr(new RobustListHead(lock))
  await task.setRobustList(head)
  const registered = await task.getRobustList()
  must(registered.head === head.near && registered.length === head.size, `the kernel has the robust list of worker ${task.pid}`)
  tell(`worker ${task.pid} started; the kernel has its robust list, ${registered.length} bytes at ${hex(head.near)}`)
  worker.work = doJobs(worker)
  worker.work.catch((error: unknown) => {
    if (worker !== hanging) fail(error)
  })
  return worker
}

async function doJobs(worker: Worker): Promise<void> {
  const { task } = worker.process
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    await take(task)
    must(ownerOf(word.load()) === task.pid, `worker ${task.pid} holds the lock`)
    await write(worker.ledger, `job ${job} begun by ${task.pid}`)
    if (job === HANGS && hanging === undefined) {
      hanging = worker
      tell(`worker ${task.pid} hangs in job ${job}, and holds the lock`)
      await task.futexWait(never, 0)
    }
    await sleep(task, WORK)
    await write(worker.ledger, `job ${job} done by ${task.pid}`)
    worker.done += 1
    tell(`worker ${task.pid} did job ${job}`)
    await release(task)
    await sleep(task, REST)
  }
}

// ---- What happens -----------------------------------------------------------------------------------------------------

async function supervise(): Promise<void> {
  tell(`supervisor ${supervisor.pid} made a lock at ${hex(lock.near)}. Its word, at ${hex(word.near)}, is ${hex(word.load())}: free`)
  for (let count = 0; count < WORKERS; count++) await startWorker()
  must(isRefused(() => lock.free()), 'the lock cannot be freed while the kernel keeps its address')

  const victim = await until(() => (sleepers.size === WORKERS - 1 ? hanging : undefined))
  const { pid } = victim.process.task
  const held = word.load()
  must(ownerOf(held) === pid && hasWaiters(held), `worker ${pid} holds the lock, and others wait for it`)
  tell(`the word is ${hex(held)}: held by ${pid}, and ${[...sleepers].map((task) => task.pid).join(' and ')} wait for it`)
  await lookAround()
  must(word.load() === held, 'nobody else has touched the lock')
  await victim.process.kill()
  tell(`supervisor sent SIGKILL to worker ${pid}`)

  const end = await victim.process.wait()
  must(end.state === 'killed' && end.signal === 'SIGKILL', `worker ${pid} was killed by SIGKILL`)
  tell(`its pidfd says: worker ${pid} was killed by ${end.signal}`)
  const outcome = await victim.work.catch((error: unknown) => error)
  must(outcome instanceof SyscallHangup, 'the call that it was in ended as a hang-up')
  const marked = word.load()
  must(ownerDied(marked) && ownerOf(marked) === null, 'the kernel marked the word')
  tell(`the word is ${hex(marked)}: the kernel has marked it with FUTEX_OWNER_DIED`)
  await lookAround()

  const ours = or(supervisor.pid, hasWaiters(marked) ? FUTEX_WAITERS : 0)
  must(word.compareExchange(marked, ours) === marked, 'the supervisor took the lock over')
  const last = (await readLedger()).at(-1)
  must(last === `job ${HANGS} begun by ${pid}`, `the ledger ends with the job that worker ${pid} was at`)
  await write(ledger, `job ${HANGS} taken from ${pid}`)
  jobs.unshift(HANGS)
  tell(`supervisor took the lock over: the word is ${hex(word.load())}. Job ${HANGS} was left half done, and goes to another worker`)
  // It takes the job at once, and waits for the lock with the others.
  const replacement = await startWorker()
  await release(supervisor)
  tell('supervisor released the lock')

  const others = workers.filter((worker) => worker !== victim)
  await Promise.all(others.map((worker) => worker.work))
  for (const { process } of others) {
    await process.exit(0)
    const end = await process.wait()
    must(end.state === 'exited' && end.status === 0, `worker ${process.task.pid} exited with 0`)
  }
  const counts = workers.map((worker) => `${worker.process.task.pid} did ${worker.done}`)
  tell(`all jobs are done, and the workers have exited: ${counts.join(', ')}`)
  must(replacement.done > 0, 'the new worker had its part in it')
  must(word.load() === 0, 'the lock is free')
  checkLedger(await readLedger(), pid)
  tell(`the ledger has every job once, ${JOBS} in all, and job ${HANGS} a second time, half done`)

  must(await hasNoChild(), 'the supervisor has no child')
  await ledger.close()
  lock.free()
  await supervisor.munmap(mapping)
  tell(`no process is left; ${facts} facts were checked`)
}

/** Every job was done once, by one worker, with nothing in between; but for what the victim left. */
function checkLedger(lines: readonly string[], victim: number): void {
  const done = new Set<number>()
  for (let index = 0; index < lines.length; index += 2) {
    const [first = '', second = ''] = lines.slice(index, index + 2)
    const [, job, pid] = /^job (\d+) begun by (\d+)$/.exec(first) ?? []
    if (second === `job ${HANGS} taken from ${victim}` && first === `job ${HANGS} begun by ${victim}`) continue
    must(second === `job ${job} done by ${pid}` && !done.has(Number(job)), `${JSON.stringify(first)} is followed by its end`)
    done.add(Number(job))
  }
  must(done.size === JOBS, 'every job was done')
}

function isRefused(action: () => void): boolean {
  try {
    action()
    return false
  } catch (error) {
    return error instanceof BorrowError
  }
}

async function hasNoChild(): Promise<boolean> {
  try {
    await supervisor.waitid(P.ALL, 0, W.EXITED | W.NOHANG)
    return false
  } catch (error) {
    return error instanceof ErrnoError && error.code === 'ECHILD'
  }
}

process.exitCode = 1
try {
  await supervise()
  process.exitCode = 0
} catch (error) {
  console.error(`FAILED: ${error instanceof Error ? error.message : String(error)}`)
  for (const worker of workers) await worker.process[Symbol.asyncDispose]()
} finally {
  clearTimeout(watchdog)
  terminal?.close()
}
