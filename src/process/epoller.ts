import { ErrnoError, SyscallHangup } from '../near/errors.js'
import { or, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import { fdTableOf, type FDTable } from '../handle/fd.js'
import type { Task as HandleTask } from '../handle/task.js'
import { Block } from '../dispatch/block.js'
import { dataOf, EVENTS, type Poller } from '../dispatch/poller.js'
import type { LocalSyscallInterface } from '../dispatch/local.js'
import type { WaitingRead } from '../dispatch/waiting-reads.js'
import { RingSyscallInterface } from '../dispatch/ring.js'
import { EPOLL, EPOLL_CLOEXEC, EPOLL_CTL, EpollEvent, _epollCreate1, _epollCtl } from '../linux/epoll.js'
import type { FileDescriptor } from './fd.js'
import type { Shared } from './process.js'

/** What a file descriptor can become ready for. */
export type Readiness = 'read' | 'write' | 'priority'

/** Everything that somebody may wait for: told when it changes, and never taken back until the registration ends. */
const ALL_EVENTS = or(EPOLL.IN, EPOLL.OUT, EPOLL.PRI, EPOLL.RDHUP, EPOLL.ET)

// A hang-up and an error are news to everybody: the next call says what they mean.
const NEWS = { read: EPOLL.IN | EPOLL.RDHUP | EPOLL.HUP | EPOLL.ERR, write: EPOLL.OUT | EPOLL.HUP | EPOLL.ERR, priority: EPOLL.PRI | EPOLL.HUP | EPOLL.ERR }

/** What somebody who waits for something to read is going to do then. */
export interface ReadAhead {
  /** The number in the Node process. */
  readonly fd: number
  /** How many bytes, `READ_SIZE` at most. */
  readonly count: number
  /** Such files do not tell whether a read would wait: not to be tried again. */
  unknown(): void
}

/** Who waits: through which task it makes its calls. */
interface Waiter {
  readonly task: HandleTask
}

/** Where the events of one fd table come from. */
interface Source {
  /** For messages. */
  readonly subject: string
  /** The memory in which they are told is free, and nothing watches any more. */
  end(): void
  /** Have a file descriptor watched; what it is known by then. */
  add(fd: FileDescriptor, ready: (events: FlagsOf<'EPOLL'>) => void): Promise<unknown>
  /** Have it watched no more. */
  remove(fd: FileDescriptor, id: unknown): Promise<void>
}

/** Somebody who waits for a file descriptor to become ready. */
class Wait implements WaitingRead {
  attempts = 0
  readonly #poller: Poller
  readonly #waits: Set<Wait>
  readonly #signal: AbortSignal | undefined
  readonly #ahead: ReadAhead | undefined
  readonly #resolve: (bytes: Uint8Array | undefined) => void
  readonly #reject: (error: Error) => void
  readonly #abort: (() => void) | undefined

  constructor(
    poller: Poller,
    waits: Set<Wait>,
    readonly waiter: Waiter,
    signal: AbortSignal | undefined,
    ahead: ReadAhead | undefined,
    resolve: (bytes: Uint8Array | undefined) => void,
    reject: (error: Error) => void,
  ) {
    this.#poller = poller
    this.#waits = waits
    this.#signal = signal
    this.#ahead = ahead
    this.#resolve = resolve
    this.#reject = reject
    waits.add(this)
    poller.beginWait(ahead && this)
    if (signal === undefined) return
    this.#abort = () => this.reject(signal.reason as Error)
    signal.addEventListener('abort', this.#abort, { once: true })
  }

  get fd(): number {
    return (this.#ahead as ReadAhead).fd
  }

  get count(): number {
    return (this.#ahead as ReadAhead).count
  }

  settle(result: number, bytes: Uint8Array): void {
    if (result >= 0) this.resolve(bytes.slice(0, result))
    else this.reject(new ErrnoError(-result, 'read', { call: `read(${this.fd}, ..., ${this.count})` }))
  }

  unknown(): void {
    this.#ahead?.unknown()
  }

  /** The wait is over: it has got what was there, or there is news. */
  resolve(bytes?: Uint8Array): void {
    if (this.#end()) this.#resolve(bytes)
  }

  /** What a program aborts with is its own affair. */
  reject(error: Error): void {
    if (this.#end()) this.#reject(error)
  }

  #end(): boolean {
    if (!this.#waits.delete(this)) return false
    this.#poller.endWait(this.#ahead && this)
    if (this.#abort !== undefined) this.#signal?.removeEventListener('abort', this.#abort)
    return true
  }
}

/**
 * The watch of one number of an fd table, edge-triggered: the kernel is told of it once, when it is first waited for, and
 * again when it ends.
 * @internal
 */
export class Registration {
  /** How often there was news of each kind. What is seen here before a call that finds nothing is what to wait for after it. */
  readonly news: Record<Readiness, number> = { read: 0, write: 0, priority: 0 }
  /** Whether there was a hang-up or an error, after which there need not be any more news. */
  hungUp = false
  readonly #waits: Record<Readiness, Set<Wait>> = { read: new Set(), write: new Set(), priority: new Set() }
  readonly #poller: Poller
  readonly #end: (fd: FileDescriptor) => Promise<void>
  #users = 0
  #failure: Error | undefined

  constructor(poller: Poller, end: (fd: FileDescriptor) => Promise<void>) {
    this.#poller = poller
    this.#end = end
  }

  retain(): this {
    this.#users++
    return this
  }

  /** Give it up, before the handle is closed; the last one ends it. */
  async release(fd: FileDescriptor): Promise<void> {
    if (--this.#users === 0) await this.#end(fd)
  }

  /**
   * Wait for news.
   * @param kind - of what kind
   * @param seen - what `news` said before the call that found nothing
   * @param waiter - who waits; it is over when its task goes away
   * @param signal - ends the wait as well
   * @param ahead - what is to be read when there is something, where that may be done at once
   * @returns what was read, where it was; then nothing more was there, or it is news
   */
  wait(kind: Readiness, seen: number, waiter: Waiter, signal?: AbortSignal, ahead?: ReadAhead): Promise<Uint8Array | undefined> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      if (this.#failure !== undefined) throw this.#failure
      if (this.news[kind] !== seen) {
        resolve(undefined)
        return
      }
      new Wait(this.#poller, this.#waits[kind], waiter, signal, ahead, resolve, reject)
    })
  }

  /** There are events. */
  tell(events: FlagsOf<'EPOLL'>): void {
    if ((events & (EPOLL.HUP | EPOLL.ERR | EPOLL.RDHUP)) !== 0) this.hungUp = true
    if ((events & NEWS.read) !== 0) this.#wake('read')
    if ((events & NEWS.write) !== 0) this.#wake('write')
    if ((events & NEWS.priority) !== 0) this.#wake('priority')
  }

  #wake(kind: Readiness): void {
    this.news[kind]++
    for (const wait of this.#waits[kind]) wait.resolve()
  }

  /** Nothing will be told any more. */
  fail(error: Error): void {
    this.#failure = error
    this.reject(error, () => true)
  }

  /** End the waits of some. */
  reject(error: Error, which: (waiter: Waiter) => boolean): void {
    for (const waits of Object.values(this.#waits)) {
      for (const wait of waits) if (which(wait.waiter)) wait.reject(error)
    }
  }
}

/** A registration that the kernel may not have been told of yet. */
interface Registered {
  readonly registration: Registration
  readonly ready: Promise<void>
}

/**
 * Tells when file descriptors of one fd table become ready, to any number of tasks that share the table. All wait in one
 * epoll instance, edge-triggered; none of them costs a thread, or a call of its process while it waits.
 *
 * The Node process's own files are watched by this package's service thread. For those of a child there is an epoll
 * instance in the child's table, made when something there first has to wait; the service thread watches that, through a
 * copy of its number, so that the child itself is free to do other things, to be stopped, or to die.
 *
 * A program deals with its descriptors: see {@link Process.async} and `AsyncFileDescriptor`.
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
export class Epoller {
  readonly #poller: Poller
  readonly #source: Source
  readonly #registrations = new Map<number, Registered>()
  /** Tasks whose end is watched. */
  readonly #tasks = new WeakSet<HandleTask>()
  #failure: Error | undefined

  private constructor(poller: Poller, open: (epoller: Epoller) => Source) {
    this.#poller = poller
    this.#source = open(this)
  }

  /** @internal the one for a task's fd table, which is made when it is first asked for */
  static of(shared: Shared, task: HandleTask): Promise<Epoller> {
    const table = fdTableOf(task)
    let epoller = epollers.get(table)
    if (epoller === undefined) {
      epoller = table === fdTableOf(shared.local) ? Promise.resolve(Epoller.#local(shared)) : Epoller.#nested(shared, table, task)
      epollers.set(table, epoller)
      // Another task of the table, or more fortunate circumstances, may do better.
      epoller.catch(() => epollers.delete(table))
    }
    return epoller
  }

  static #local(shared: Shared): Epoller {
    const { poller, local } = shared.services()
    return new Epoller(poller, (epoller) => ({
      subject: 'the Node process',
      end: () => undefined,
      add: async (fd, ready) => {
        return poller.add(fd.near, ALL_EVENTS, (events, failure) => {
          if (failure === undefined) ready(events)
          else epoller.#fail(failure)
        }, true)
      },
      remove: async (fd, unwatch) => {
        (unwatch as () => void)()
        // Before another task closes the number.
        if (fd.task.sysif !== local) local.flush()
      },
    }))
  }

  static async #nested(shared: Shared, table: FDTable, task: HandleTask): Promise<Epoller> {
    const { poller, local, heap } = shared.services()
    const { sysif } = task
    if (!(sysif instanceof RingSyscallInterface) || sysif.pidfd === undefined) throw new TypeError(`${task.toString()} does not share this program's memory`)
    const buffer = new Block(heap, EpollEvent.size * EVENTS, 8)
    let epoll: FileDescriptor
    try {
      epoll = task.makeFileDescriptor(await _epollCreate1(sysif, EPOLL_CLOEXEC)) as FileDescriptor
    } catch (error) {
      buffer.free()
      throw error
    }
    let copy: number
    try {
      if (!task.alive) throw new SyscallHangup('epoll_create1(EPOLL_CLOEXEC)', `${task.toString()} has exec'd or ended`)
      // Of the two processes only this one has to wait, so only this one needs to be awake for it.
      copy = local.runNow(SYS.pidfd_getfd, sysif.pidfd, epoll.near, 0)
    } catch (error) {
      epoll[Symbol.dispose]()
      buffer.free()
      // Who has gone, or is another program by now, has no such file any more.
      if (!(error instanceof ErrnoError) || !sysif.left) throw error
      throw new SyscallHangup('epoll_create1(EPOLL_CLOEXEC)', `${task.toString()} has exec'd or ended`, { cause: error })
    }
    const watchers = new Map<number, (events: FlagsOf<'EPOLL'>) => void>()
    return new Epoller(poller, (epoller) => {
      const take = (_events: FlagsOf<'EPOLL'>, failure?: Error): void => {
        if (failure !== undefined) return epoller.#fail(failure)
        takeEvents(local, copy, buffer, (id, events) => watchers.get(id)?.(events))
      }
      let unwatch: () => void
      try {
        unwatch = poller.add(copy, or(EPOLL.IN, EPOLL.ET), take, true)
      } catch (error) {
        local.later(SYS.close, copy)
        buffer.free()
        epoll[Symbol.dispose]()
        throw error
      }
      let lastId = 0
      follow(table, task, () => epoller.#fail(new SyscallHangup('epoll_wait', `the ${table.toString()} went away with the last process that used it`)))
      return {
        subject: table.toString(),
        end: () => {
          unwatch()
          local.later(SYS.close, copy)
          buffer.free()
          watchers.clear()
        },
        add: async (fd, ready) => {
          const id = ++lastId
          watchers.set(id, ready)
          try {
            using borrow = fd.borrow(fd.task)
            using event = fd.task.argument<EpollEvent>(EpollEvent, { events: ALL_EVENTS, data: id })
            await _epollCtl(fd.task.sysif, epoll.near, EPOLL_CTL.ADD, borrow, event)
            return id
          } catch (error) {
            watchers.delete(id)
            throw error
          }
        },
        remove: async (fd, id) => {
          watchers.delete(id as number)
          const through = fd.task.alive ? fd.task : table.anyTask()
          // With the last process the table is gone, and what was watched in it.
          await through?.sysif.outcome(SYS.epoll_ctl, epoll.near, EPOLL_CTL.DEL, fd.near, 0)
        },
      }
    })
  }

  /** How many file descriptors are watched. */
  get size(): number {
    return this.#registrations.size
  }

  /**
   * @internal Watch a file descriptor, or join those who do.
   * @param fd - in this table; borrowed or closed only after the registration was released
   * @param owner - whose end is that of its waits: another task, where the file is a copy of that one's
   * @throws ErrnoError with EPERM for a file that is always ready (a regular one, say); with ENOSPC where there are too many
   */
  async register(fd: FileDescriptor, owner: HandleTask = fd.task): Promise<Registration> {
    const { near } = fd
    if (this.#failure !== undefined) throw this.#failure
    this.#watchTask(owner)
    const known = this.#registrations.get(near)
    if (known !== undefined) {
      known.registration.retain()
      await known.ready
      return known.registration
    }
    let id: unknown
    const registration = new Registration(this.#poller, async (last) => {
      this.#registrations.delete(near)
      if (this.#failure === undefined) await this.#source.remove(last, id)
    }).retain()
    const ready = this.#source.add(fd, (events) => registration.tell(events)).then((added) => {
      id = added
    }, (error: unknown) => {
      this.#registrations.delete(near)
      throw error
    })
    this.#registrations.set(near, { registration, ready })
    await ready
    return registration
  }

  /** Waits of a task that goes away are over, though others may still use the table. */
  #watchTask(task: HandleTask): void {
    if (this.#tasks.has(task)) return
    this.#tasks.add(task)
    task.whenGone(() => {
      const error = new SyscallHangup('epoll_wait', `${task.toString()} has exec'd or ended`)
      for (const { registration } of this.#registrations.values()) registration.reject(error, (waiter) => waiter.task === task)
    })
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return
    this.#failure = error
    for (const { registration } of this.#registrations.values()) registration.fail(error)
    this.#source.end()
  }

  /** As in `epoller of fd table of 4131`. */
  toString(): string {
    return `epoller of ${this.#source.subject}`
  }
}

const epollers = new WeakMap<FDTable, Promise<Epoller>>()

const SIGSET_SIZE = 8

/** Take all events of an epoll instance: it is watched edge-triggered, and tells again only when there are new ones. */
function takeEvents(local: LocalSyscallInterface, epoll: number, { address, view }: Block, tell: (id: number, events: FlagsOf<'EPOLL'>) => void): void {
  let count: number
  do {
    count = local.runNow(SYS.epoll_pwait, epoll, address, EVENTS, 0, 0, SIGSET_SIZE)
    for (let index = 0, offset = 0; index < count; index++, offset += EpollEvent.size) tell(dataOf(view, offset), view.getUint32(offset, true))
  } while (count === EVENTS)
}

/** Call back when no process uses the table any more. */
function follow(table: FDTable, task: HandleTask, gone: () => void): void {
  task.whenGone(() => {
    const other = table.anyTask()
    if (other === undefined) gone()
    else follow(table, other, gone)
  })
}
