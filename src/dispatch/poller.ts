import { ERRNO } from '../near/errno.js'
import { ErrnoError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import { warn } from '../near/warn.js'
import type { Bell } from './bell.js'
import type { Block } from './block.js'
import type { LocalSyscallInterface } from './local.js'
import type { RingSyscallInterface } from './ring.js'
import { EPOLL, EPOLL_CTL, EpollEvent } from '../linux/epoll.js'
import { ARGUMENT_COUNT, type Runs, storeSlot } from './calls.js'
import { SmallWrites } from './small-writes.js'
import { Spinning } from './spinning.js'
import { WaitingReads, type WaitingRead } from './waiting-reads.js'
import { loadRegister } from './words.js'

/**
 * What is called with the events that a file descriptor had.
 * @param events - `EPOLL` flags
 * @param failure - why nothing can be waited for any more; then `events` is `EPOLL.ERR`
 */
export type Readiness = (events: number, failure?: Error) => void

/** @internal the number by which epoll knows the pidfd of the bell's thread */
export const BELL_THREAD = 0

/** @internal how many events one call of epoll_pwait takes. */
export const EVENTS = 256
const SIGSET_SIZE = 8

/** In milliseconds: an event that the thread tells of within this time would better have been looked for. */
const SOON = 0.15

/** How many looks there are at most before the event loop gets a turn. */
const LOOKS_A_TURN = 32

/** How many chances to look at once are left out at most, where looking so early was in vain. */
const LEFT_OUT = 63

const DATA = EpollEvent.fields.data.offset

/** @internal the number in the event at an offset; `EpollEvent.read` makes objects, which cost more than all else */
export function dataOf(view: DataView, offset: number): number {
  return view.getUint32(offset + DATA, true) + view.getUint32(offset + DATA + 4, true) * 0x1_0000_0000
}

/** Somebody who is called. */
interface Watcher {
  readonly ready: Readiness
  /** Whether the next event is likely to come soon after this one, so that it is worth looking for. */
  readonly prompt: boolean
}

/**
 * Waits for file descriptors of the Node process without one of libuv's threads: a service thread sits in epoll_pwait
 * and its answers come in through the bell.
 *
 * Waking that thread, and being woken by it, costs some tens of microseconds. So after an event of a file that is being
 * read or written, the event loop itself looks for the next ones in each of its turns, for a short, bounded time that
 * adapts, and only then leaves it to the thread again. Where what is waited for has come from this program itself, it is
 * there as soon as somebody waits: then a look is not put off to the next turn. And a look brings what there is to be read.
 */
export class Poller {
  readonly #local: LocalSyscallInterface
  readonly #bell: Bell
  readonly #thread: RingSyscallInterface
  readonly #epoll: number
  readonly #buffer: Block
  readonly #scratch: Block
  readonly #watched = new Map<number, Watcher>()
  #lastId = 0
  #failure: Error | undefined
  /** How many wait for an event of a prompt file. */
  #waits = 0
  readonly #spinning = new Spinning(0.02, 0.2)
  /** When looking in vain ends; 0 while there is something to be found. */
  #until = 0
  /** When the thread was sent to wait, after looking in vain. */
  #armedAt = 0
  /** Whether the event loop looks for events, and the thread does not wait. */
  #looking = false
  /** Whether a look comes at the end of what the program does now. */
  #lookDue = false
  /** How many such looks there were in this turn of the event loop. */
  #early = 0
  /** How many chances of such a look are left out now, and how many were the last time that one was in vain. */
  #leaveOut = 0
  #leftOut = 0
  readonly #reads: WaitingReads
  readonly #writes: SmallWrites
  /** How many events the last look has found; a negated error number where it failed. */
  #count = 0
  /** The call for it. */
  readonly #events: Runs
  readonly #look = (): void => this.#lookForEvents()
  readonly #lookEarly = (): void => {
    this.#lookDue = false
    this.#early++
    if (this.#failure !== undefined) this.#local.flush()
    else if (this.#take()) this.#leftOut = 0
    else this.#leaveOut = this.#leftOut = Math.min(2 * this.#leftOut + 1, LEFT_OUT)
  }

  /** @internal */
  constructor(local: LocalSyscallInterface, bell: Bell, thread: RingSyscallInterface, epoll: number, allocate: (size: number) => Block) {
    this.#local = local
    this.#bell = bell
    this.#thread = thread
    this.#epoll = epoll
    this.#buffer = allocate(EpollEvent.size * EVENTS)
    this.#scratch = allocate(EpollEvent.size)
    this.#reads = new WaitingReads(local.architecture, allocate)
    this.#writes = new SmallWrites(local, allocate)
    const epollPwait = SYS.epoll_pwait.number(local.architecture)
    this.#events = {
      store: (words, slot) => {
        storeSlot(words, slot, epollPwait, 0, epoll, this.#buffer.address, EVENTS, 0, 0, SIGSET_SIZE)
        return ARGUMENT_COUNT
      },
      settle: (words, at) => {
        this.#count = loadRegister(words, at)
      },
    }
    this.#arm()
  }

  /** The epoll file descriptor. */
  get epoll(): number {
    return this.#epoll
  }

  /** Why nothing can be waited for any more; undefined as long as that is not so. */
  get failure(): Error | undefined {
    return this.#failure
  }

  /** How many file descriptors are watched. */
  get size(): number {
    return this.#watched.size
  }

  /**
   * @internal Make room for a watch before the file descriptor is known.
   * @param ready - called with the events
   * @param prompt - whether the next event is likely to come soon after each
   * @returns the number by which epoll is to know it; given up with {@link release}
   */
  reserve(ready: Readiness, prompt = false): number {
    if (this.#failure !== undefined) throw new Error(this.#failure.message, { cause: this.#failure.cause })
    const id = ++this.#lastId
    this.#watched.set(id, { ready, prompt })
    return id
  }

  /** @internal the structure that epoll_ctl wants for a reserved watch; valid until the next one is written */
  event(id: number, events: number): number {
    EpollEvent.write(this.#scratch.view, 0, { events, data: id })
    return this.#scratch.address
  }

  /**
   * @internal Somebody else has seen the event of a reserved watch, or will not see it.
   * @param id - the number that was reserved
   * @param events - `EPOLL` flags
   * @param failure - why it will not be seen
   */
  tell(id: number, events: number, failure?: Error): void {
    this.#watched.get(id)?.ready(failure === undefined ? events : EPOLL.ERR, failure)
  }

  /** @internal take back a reservation whose file descriptor is not, or no longer, in the epoll instance */
  release(id: number): void {
    this.#watched.delete(id)
  }

  /**
   * Watch a file descriptor.
   * @param fd - its number in the Node process
   * @param events - `EPOLL` flags
   * @param ready - called with the events
   * @param prompt - whether the next event is likely to come soon after each: then it is looked for
   * @returns ends the watch; to be called before the number is closed
   */
  add(fd: number, events: number, ready: Readiness, prompt = false): () => void {
    const id = this.reserve(ready, prompt)
    try {
      this.#local.runNow(SYS.epoll_ctl, this.#epoll, EPOLL_CTL.ADD, fd, this.event(id, events))
    } catch (error) {
      this.release(id)
      throw error
    }
    return () => this.remove(id, fd)
  }

  /**
   * Wait for a file descriptor, once. While anyone waits, the program keeps running.
   * @param fd - its number in the Node process, not watched otherwise
   * @param events - `EPOLL` flags
   * @returns the events that it had
   * @throws ErrnoError with EPERM where epoll(7) does not know such files
   * @throws Error where the thread that waits has died
   */
  async once(fd: number, events: number): Promise<number> {
    let end: (() => void) | undefined
    this.ref()
    try {
      return await new Promise((resolve, reject) => {
        end = this.add(fd, events | EPOLL.ONESHOT, (seen, failure) => {
          if (failure === undefined) resolve(seen)
          else reject(failure)
        })
      })
    } finally {
      end?.()
      this.unref()
    }
  }

  /** @internal end a watch */
  remove(id: number, fd: number): void {
    if (!this.#watched.delete(id)) return
    // Not awaited: it takes its place before the close of the number, which comes next.
    this.#local.syscall(SYS.epoll_ctl, this.#epoll, EPOLL_CTL.DEL, fd, 0).catch(warn)
  }

  /** Keep the program running while something waits here. */
  ref(): void {
    this.#bell.ref()
  }

  /** See {@link ref}. */
  unref(): void {
    this.#bell.unref()
  }

  /**
   * @internal Somebody waits for an event of a prompt file, until {@link endWait}.
   * @param read - what is made of it as soon as there is something
   */
  beginWait(read?: WaitingRead): void {
    this.#waits++
    this.#bell.ref()
    if (read !== undefined) this.#reads.add(read)
    if (!this.#looksEarly || this.#lookDue) return
    if (this.#leaveOut > 0) this.#leaveOut--
    else this.#lookSoon()
  }

  /** @internal */
  endWait(read?: WaitingRead): void {
    this.#waits--
    this.#bell.unref()
    if (read !== undefined) this.#reads.remove(read)
  }

  /**
   * @internal Write a few bytes, together with a look that finds what comes of it, where such a look is likely to find something.
   * @param fd - the number to write to
   * @param bytes - what; copied
   * @returns what write(2) returns: how many bytes it has taken, or a negated error number; undefined where it is for the
   *   caller to make the call
   */
  write(fd: number, bytes: Uint8Array): Promise<number> | undefined {
    if (!this.#looksEarly || this.#leaveOut > 0) return undefined
    const written = this.#writes.add(fd, bytes)
    if (written !== undefined && !this.#lookDue) this.#lookSoon()
    return written
  }

  /** Whether a look may come before the event loop has its turn. */
  get #looksEarly(): boolean {
    return this.#looking && this.#early < LOOKS_A_TURN
  }

  /** Look when the program has done all that it can do now, and all of it is asked of the kernel together. */
  #lookSoon(): void {
    this.#lookDue = true
    process.nextTick(this.#lookEarly)
  }

  /** Let the thread wait. */
  #arm(): void {
    if (this.#failure !== undefined) return
    this.#thread.outcome(SYS.epoll_pwait, this.#epoll, this.#buffer.address, EVENTS, -1, 0, SIGSET_SIZE).then((count) => {
      if (this.#armedAt !== 0 && performance.now() - this.#armedAt < SOON) this.#spinning.grow()
      this.#armedAt = 0
      // A signal, or a debugger, may end the wait.
      if (count < 0 || !this.#tellAll(count)) this.#arm()
      else this.#lookNext()
    }).catch((error: unknown) => this.#fail(error))
  }

  #lookNext(): void {
    this.#looking = true
    setImmediate(this.#look)
  }

  /** The look of each turn of the event loop, which decides whether there is to be another. */
  #lookForEvents(): void {
    this.#looking = false
    if (this.#failure !== undefined) return
    const early = this.#early > 0 && this.#leftOut === 0
    this.#early = 0
    if (this.#take() || early) {
      if (this.#until !== 0) this.#spinning.end(true)
      this.#until = 0
      this.#lookNext()
      return
    }
    if (this.#failure !== undefined) return
    if (this.#waits > 0) {
      const now = performance.now()
      if (this.#until === 0) this.#until = now + this.#spinning.begin()
      if (now < this.#until) {
        this.#lookNext()
        return
      }
      this.#spinning.end(false)
      this.#armedAt = now
    }
    this.#until = 0
    this.#arm()
  }

  /**
   * Take the events that there are, and what there is to be read.
   *
   * The reads come first. Edge-triggered, epoll tells of a file only if there is something when it is asked; so who has got
   * all that there was, and has known before that there was nothing, is not told again.
   * @returns whether there was anything
   */
  #take(): boolean {
    const runs: Runs[] = []
    this.#reads.store(runs)
    runs.push(this.#events)
    this.#count = 0
    const { settled } = this.#reads
    this.#local.runWith(runs)
    const count = this.#count
    if (count > 0) this.#tellAll(count)
    else if (count < 0 && count !== -ERRNO.EINTR) this.#fail(new ErrnoError(-count, 'epoll_pwait'))
    return count > 0 || this.#reads.settled > settled
  }

  /** Tell of the events in the buffer; returns whether more are likely to come soon. */
  #tellAll(count: number): boolean {
    const { view } = this.#buffer
    let prompt = false
    for (let index = 0, offset = 0; index < count; index++, offset += EpollEvent.size) {
      const watcher = this.#watched.get(dataOf(view, offset))
      if (watcher === undefined) {
        if (dataOf(view, offset) === BELL_THREAD) this.bellDied()
        continue
      }
      prompt ||= watcher.prompt
      watcher.ready(view.getUint32(offset, true))
    }
    return prompt
  }

  /** @internal the bell's thread has died: nobody is told of the answers of children any more */
  bellDied(): void {
    this.#fail(undefined, 'the thread that tells of the answers of children has died')
  }

  #fail(error: unknown, message = 'the thread that waits for file descriptors has died'): void {
    if (this.#failure !== undefined) return
    this.#failure = new Error(message, { cause: error })
    // Not only to those who wait: without it no death of a child is seen.
    process.emitWarning(`nearfar: ${this.#failure.message}, and with it all waits of this program are over`)
    for (const { ready } of [...this.#watched.values()]) ready(EPOLL.ERR, this.#failure)
  }
}
