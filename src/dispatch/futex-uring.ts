import { ErrnoError } from '../near/errors.js'
import { ERRNO } from '../near/errno.js'
import { EPOLL } from '../linux/epoll.js'
import { FUTEX_BITSET_MATCH_ANY, FUTEX2 } from '../linux/futex.js'
import { IORING_OP, IoUringSqe } from '../linux/io_uring.js'
import { wakeFutex, type FutexSleep, type FutexSleeper } from './futexes.js'
import type { Services } from './services.js'
import { NOBODY, Uring } from './uring.js'
import { storeRegister } from './words.js'

const SQE = IoUringSqe.fields

/** Each request goes to the kernel when it is made, so that there is never more than one. */
const NEEDS = { entries: 1, flags: 0, operations: [IORING_OP.FUTEX_WAIT, IORING_OP.ASYNC_CANCEL] } as const

/**
 * Waits for futex words by io_uring, since Linux 6.7: each wait is a request, with no thread of its own, and its end makes
 * the ring's file descriptor readable, which the poller watches.
 * @see io_futex_prep in Linux 6.7, io_uring/futex.c
 */
export class UringSleeper implements FutexSleeper {
  readonly method = 'io_uring'
  readonly #services: Services
  readonly #uring: Uring
  readonly #sleeps = new Map<number, FutexSleep>()
  readonly #ids = new Map<FutexSleep, number>()
  /** The addresses of those that were given up, and about which the kernel has not yet said how that went. */
  readonly #cancelled = new Map<number, FutexSleep>()
  readonly #unwatch: () => void
  #lastId = NOBODY
  #failure: Error | undefined

  readonly #settle = (id: number, result: number): void => this.#ended(id, result)

  private constructor(services: Services, uring: Uring) {
    this.#services = services
    this.#uring = uring
    this.#unwatch = services.poller.add(uring.fd, EPOLL.IN, (events) => {
      if ((events & EPOLL.IN) !== 0) this.#drain()
      else this.#fail(new Error('the thread that waits for file descriptors has died'))
    })
  }

  /**
   * Set it up.
   * @param services - of this program
   * @returns undefined where the kernel, or the administrator, does not offer this
   */
  static open(services: Services): UringSleeper | undefined {
    const uring = Uring.open(services, NEEDS)
    return uring === undefined ? undefined : new UringSleeper(services, uring)
  }

  get size(): number {
    return this.#sleeps.size
  }

  add(sleep: FutexSleep): void {
    if (this.#failure !== undefined) throw this.#failure
    const id = ++this.#lastId
    this.#sleeps.set(id, sleep)
    this.#ids.set(sleep, id)
    try {
      this.#submit((words) => {
        words[0] = IORING_OP.FUTEX_WAIT
        words[SQE.fd.offset / 4] = FUTEX2.SIZE_U32
        storeRegister(words, SQE.addr.offset / 4, sleep.address)
        storeRegister(words, SQE.off.offset / 4, sleep.expected)
        storeRegister(words, SQE.addr3.offset / 4, FUTEX_BITSET_MATCH_ANY)
        storeRegister(words, SQE.user_data.offset / 4, id)
      })
    } catch (error) {
      this.#sleeps.delete(id)
      this.#ids.delete(sleep)
      throw error
    }
    // Where the word had another value, the answer is there already.
    this.#drain()
  }

  cancel(sleep: FutexSleep): void {
    const id = this.#ids.get(sleep)
    if (id === undefined) return
    this.#ids.delete(sleep)
    this.#sleeps.delete(id)
    this.#cancelled.set(id, sleep)
    this.#submit((words) => {
      words[0] = IORING_OP.ASYNC_CANCEL
      storeRegister(words, SQE.addr.offset / 4, id)
      storeRegister(words, SQE.user_data.offset / 4, NOBODY)
    })
    // The kernel has taken it off the word by now, and said so.
    this.#drain()
  }

  /** @internal give everything back; there must be no waits */
  close(): void {
    this.#failure ??= new Error('this io_uring was closed')
    this.#unwatch()
    this.#uring.close()
  }

  #submit(write: (words: Int32Array) => void): void {
    const { sqes } = this.#uring
    sqes.fill(0)
    write(sqes)
    this.#uring.submit(this.#settle)
  }

  #drain(): void {
    this.#uring.drain(this.#settle)
  }

  #ended(id: number, result: number): void {
    const cancelled = this.#cancelled.get(id)
    if (cancelled !== undefined) {
      this.#cancelled.delete(id)
      if (result === 0) wakeFutex(this.#services.local, cancelled.address, 1)
      cancelled.released()
      return
    }
    const sleep = this.#sleeps.get(id)
    if (sleep === undefined) return
    this.#sleeps.delete(id)
    this.#ids.delete(sleep)
    // A word that had another value, and a wait that was interrupted, are for the caller to look at, as ever with futexes.
    const trouble = result < 0 && result !== -ERRNO.EAGAIN && result !== -ERRNO.EINTR
    sleep.done(trouble ? new ErrnoError(-result, 'futex_wait', { call: `io_uring futex_wait of 0x${sleep.address.toString(16)}` }) : undefined)
    sleep.released()
  }

  #fail(error: Error): void {
    this.#failure = error
    const sleeps = [...this.#sleeps.values()]
    this.#sleeps.clear()
    this.#ids.clear()
    for (const sleep of sleeps) {
      sleep.done(error)
      sleep.released()
    }
  }
}
