import { FutexWord, WordBorrow, type FutexPointer } from '../linux/futex.js'
import { integer, uint32 } from '../linux/arguments.js'
import { wakeFutex, type FutexMethod, type FutexSleep, type FutexSleeper } from '../dispatch/futexes.js'
import { UringSleeper } from '../dispatch/futex-uring.js'
import type { LocalSyscallInterface } from '../dispatch/local.js'
import { WaitvSleeper } from '../dispatch/futex-waitv.js'
import type { Process, Shared } from './process.js'

/** How {@link Futexes.wait} waits. */
export interface FutexesWaitOptions {
  /** Gives the wait up. */
  readonly signal?: AbortSignal | undefined
}

const INT_MAX = 0x7fff_ffff

const waiters = new WeakMap<object, Futexes>()

/**
 * Waits for futex words in the event loop: no process sleeps, and no wait has a thread or a process of its own. Words may be
 * shared with any other process, whatever it waits and wakes with (`futex_wait`, `FUTEX_WAIT`, a C library's locks): they
 * are never private ones. What locks are built from; see `Mutex` and the others beside it.
 *
 * A wait is a request to io_uring where the kernel has that for futexes (Linux 6.7) and lets this program use it; otherwise
 * one thread sits in futex_waitv(2) for up to 127 words, and before Linux 5.16 a thread has the words looked at a thousand
 * times a second. {@link method} tells which.
 */
export class Futexes {
  readonly #shared: Shared
  #method: FutexMethod | undefined
  #sleeper: FutexSleeper | undefined

  /** @internal */
  constructor(shared: Shared, method?: FutexMethod) {
    this.#shared = shared
    this.#method = method
  }

  /**
   * The one of this program.
   * @param process - any process of it
   */
  static of(process: Process): Futexes {
    const { shared } = process
    let waiter = waiters.get(shared.local)
    if (waiter === undefined) {
      waiter = new Futexes(shared)
      waiters.set(shared.local, waiter)
    }
    return waiter
  }

  /** How it waits. */
  get method(): FutexMethod {
    return this.#open().method
  }

  /** How many waits there are now. */
  get size(): number {
    return this.#sleeper?.size ?? 0
  }

  #open(): FutexSleeper {
    return (this.#sleeper ??= this.#start())
  }

  #start(): FutexSleeper {
    const services = this.#shared.services()
    const method = this.#method
    if (method === undefined || method === 'io_uring') {
      const uring = UringSleeper.open(services)
      if (uring !== undefined) return uring
      if (method !== undefined) throw new Error('io_uring cannot wait for futexes here')
    }
    return new WaitvSleeper(services, method === 'polling' ? 'polling' : 'futex_waitv')
  }

  /**
   * Wait until somebody wakes the word, if it has the expected value. The kernel compares once more when it has begun to wait
   * for it, so that a change, and the wake that goes with it, cannot come in between.
   *
   * As with every futex, a wait that has ended says nothing of the word: look at it again. While anything waits, the program
   * keeps running.
   * @param word - in this program's memory; borrowed until the kernel has let go of it
   * @param expected - the value at which to wait, an unsigned 32-bit integer
   * @param options - what gives the wait up
   * @returns resolves when it was woken, and at once where it has another value
   * @throws the signal's reason, where that gives the wait up; a wake that had come by then is passed on to another waiter
   * @throws TypeError where the memory is in an address space that this program has no direct access to
   * @throws ErrnoError where the kernel is short of memory
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async wait(word: FutexPointer, expected: number, options: FutexesWaitOptions = {}): Promise<void> {
    uint32('the value at which to wait', expected)
    const { signal } = options
    signal?.throwIfAborted()
    const view = new FutexWord(word)
    if (view.load() !== expected) return
    await this.#sleep(word, view, expected, signal)
  }

  #sleep(word: FutexPointer, view: FutexWord, expected: number, signal: AbortSignal | undefined): Promise<void> {
    const sleeper = this.#open()
    const { poller } = this.#shared.services()
    const borrow = new WordBorrow(this.#shared.local, word)
    return new Promise((resolve, reject) => {
      const end = (): void => {
        signal?.removeEventListener('abort', abort)
        poller.unref()
      }
      const sleep: FutexSleep = {
        address: borrow.near,
        expected,
        changed: () => view.load() !== expected,
        done: (failure) => {
          end()
          if (failure === undefined) resolve()
          else reject(failure)
        },
        released: () => borrow[Symbol.dispose](),
      }
      const abort = (): void => {
        end()
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's own
        reject(signal?.reason)
        sleeper.cancel(sleep)
      }
      poller.ref()
      signal?.addEventListener('abort', abort)
      try {
        sleeper.add(sleep)
      } catch (error) {
        end()
        borrow[Symbol.dispose]()
        throw error
      }
    })
  }

  /**
   * Wake those who sleep on a word, in whichever process and however they wait.
   * @param word - in this program's memory
   * @param count - how many at most, from 1; all unless it is said
   * @returns how many were woken
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  wake(word: FutexPointer, count: number = INT_MAX): number {
    // FUTEX_WAKE takes 0 for 1.
    integer('how many to wake', count, 1, INT_MAX)
    using borrow = new WordBorrow(this.#shared.local, word)
    return wakeFutex(this.#shared.local.sysif as LocalSyscallInterface, borrow.near, count)
  }

  /** @internal give back what there is for it, when nothing waits: for tests */
  async close(): Promise<void> {
    const sleeper = this.#sleeper
    this.#sleeper = undefined
    if (sleeper instanceof UringSleeper) sleeper.close()
    else if (sleeper instanceof WaitvSleeper) await sleeper.close()
  }
}
