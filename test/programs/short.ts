/**
 * Is short of something: files (`files`), threads (`threads`), address space (`space`), or memory of its own arena (`arena`). One more
 * at a time, until everything can be done; each time before, there has to be a clear error, and all has to be undone.
 *
 * Prints one line of JSON: which calls have failed, by the error's code.
 */
import { readdirSync, readlinkSync } from 'node:fs'
import { Bytes } from 'nearfar/memory'
import { CLONE, Command, ErrnoError, Futexes, localProcess, OutOfSpaceError, type RlimitResource, RLIMIT, SYS, Uint32 } from 'nearfar'

const [what = ''] = process.argv.slice(2)

// libuv opens a file of its own with the first stream.
void process.stdout.writable

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

if (what === 'space') {
  // Somebody sets the limit from outside, and says so.
  const told = (): Promise<unknown> => new Promise((resolve) => process.stdin.once('data', resolve))
  process.stdout.write('"ready"\n')
  await told()
  const error = await localProcess().then(() => undefined, (reason: unknown) => reason)
  process.stdout.write(`${JSON.stringify(error instanceof ErrnoError ? error.message : String(error))}\n`)
  await told()
  const local = await localProcess()
  await local.run('true')
  process.stdout.write('"done"\n')
  process.exit(0)
}

const local = await localProcess()
const { task } = local
const { fdTable } = task.namespaces

/** All that could be left behind. */
function belongings(): string {
  const files: string[] = []
  for (const number of readdirSync('/proc/self/fd')) {
    try {
      files.push(`${number} ${readlinkSync(`/proc/self/fd/${number}`)}`)
    } catch {
      // The one through which the folder was read.
    }
  }
  const threads = readdirSync('/proc/self/task').length
  return JSON.stringify({ files, threads, handles: fdTable.size, allocations: task.heap.arena.count, bytes: task.heap.arena.used })
}

/** What has failed: the errors' codes and calls. */
const failures = new Map<string, number>()

/**
 * Try again and again, with one more each time.
 * @param limited - does something with a limit on it
 * @param more - sets a higher limit, and in the end none
 */
async function tryUntilDone(limited: () => Promise<void>, more: (attempt: number | undefined) => Promise<void>): Promise<void> {
  const before = belongings()
  for (let attempt = 0; ; attempt++) {
    if (attempt > 200) throw new Error('even with 200 more it cannot be done')
    await more(attempt)
    let failure: unknown
    try {
      await limited()
      return
    } catch (error) {
      failure = error
    } finally {
      await more(undefined)
    }
    const name = failure instanceof ErrnoError ? `${failure.code} ${failure.syscall ?? ''}` : failure instanceof OutOfSpaceError ? failure.name : undefined
    if (name === undefined) throw failure
    failures.set(name, (failures.get(name) ?? 0) + 1)
    const until = Date.now() + 10_000
    while (belongings() !== before) {
      if (Date.now() > until) throw new Error(`after ${String(failure)} (attempt ${attempt}) there is ${belongings()}, and before there was ${before}`)
      await turn()
    }
  }
}

const clone = async (): Promise<void> => {
  await using _child = await local.clone()
}

/** Everything that takes a file or a thread. */
async function everything(): Promise<void> {
  await using child = await local.clone()
  await using grandchild = await child.clone({ flags: CLONE.FS })
  await grandchild.exit(0)
  await grandchild.wait()
  await using sharing = await local.clone({ flags: CLONE.FILES })
  await using below = await sharing.clone()
  await below.task.sysif.syscall(SYS.getpid)
  {
    // It waits in an epoll instance of the child's table.
    const [read, write] = await child.pipe()
    await using _write = write
    const input = await child.async(read)
    try {
      const abort = new AbortController()
      const bytes = input.read(1, { signal: abort.signal })
      const outcome = bytes.then(() => undefined, (error: unknown) => error)
      for (let turns = 0; turns < 10; turns++) await turn()
      abort.abort()
      const error = await outcome
      if (error instanceof ErrnoError) throw error
    } finally {
      await input.close()
    }
  }
  {
    await using output = await local.task.memfdCreate('output')
    await using user = await local.clone()
    await user.redirect({ stdin: output, stdout: output, stderr: output })
  }
  await using thread = { sysif: local.thread().sysif, [Symbol.asyncDispose]: () => thread.sysif.close() }
  await thread.sysif.syscall(SYS.getpid)
  await child.exec(new Command('/bin/true', ['true']))
  await child.check()
}

async function limit(resource: RlimitResource, least: number, attempt: number | undefined): Promise<void> {
  await task.prlimit(resource, { rlim_cur: attempt === undefined ? whole.rlim_cur : least + attempt, rlim_max: whole.rlim_max })
}

const resource = what === 'threads' ? RLIMIT.NPROC : RLIMIT.NOFILE
const whole = await task.prlimit(resource)

async function lowestFree(): Promise<number> {
  const number = await task.sysif.syscall(SYS.dup, 0)
  await task.sysif.syscall(SYS.close, number)
  return number
}

if (what === 'files' || what === 'threads') {
  const least = async (): Promise<number> => (what === 'files' ? await lowestFree() : readdirSync('/proc/self/task').length)
  // What the first child starts is there from then on.
  const first = await least()
  await tryUntilDone(async () => void local.shared.services(), (attempt) => limit(resource, first, attempt))
  await clone()
  // What everything needs once, such as memory for the environment.
  await everything()
  const second = await least()
  await tryUntilDone(everything, (attempt) => limit(resource, second, attempt))
  if (what === 'files') {
    // A wait for a futex: io_uring's files, where there is that.
    const word = task.ptr(Uint32, 0)
    const futexes = new Futexes(local.shared)
    const third = await least()
    await tryUntilDone(async () => {
      const abort = new AbortController()
      const wait = futexes.wait(word, 0, { signal: abort.signal })
      const ended = wait.then(() => undefined, (error: unknown) => error)
      abort.abort()
      const error = await ended
      if (error instanceof ErrnoError) throw error
    }, (attempt) => limit(resource, third, attempt))
  }
} else if (what === 'arena') {
  await clone()
  await everything()
  let filling: { free(): void }[] = []
  /** As much as there is, and back comes a page for each attempt. */
  const fill = (attempt: number): void => {
    const pages = Array.from({ length: attempt + 1 }, () => task.malloc(Bytes, 4096))
    for (let size = 2 ** 29; size >= 8;) {
      try {
        filling.push(task.malloc(Bytes, size))
      } catch (error) {
        if (!(error instanceof OutOfSpaceError)) throw error
        size /= 2
      }
    }
    for (const page of pages.slice(1)) page.free()
    filling.push(pages[0] as { free(): void })
  }
  await tryUntilDone(everything, async (attempt) => {
    for (const piece of filling) piece.free()
    filling = []
    if (attempt !== undefined) fill(attempt)
  })
} else throw new Error(`there is no ${what} to be short of`)

process.stdout.write(`${JSON.stringify(Object.fromEntries(failures))}\n`)
