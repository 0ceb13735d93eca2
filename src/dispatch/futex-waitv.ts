import { ErrnoError, SyscallTransportError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import { FUTEX, FUTEX2, FUTEX_WAITV_MAX, FutexWaitv } from '../linux/futex.js'
import { CLOCK } from '../linux/time.js'
import { Timespec } from '../linux/time_types.js'
import { Address } from '../near/ids.js'
import { Block } from './block.js'
import { cloneThread } from './clone.js'
import { wakeFutex, type FutexMethod, type FutexSleep, type FutexSleeper } from './futexes.js'
import type { RingSyscallInterface } from './ring.js'
import type { Services } from './services.js'

/** How many words a thread waits for besides its own. */
const CAPACITY = FUTEX_WAITV_MAX - 1

/** In nanoseconds: how often the words are looked at where the kernel cannot wait for several at once. */
const LOOK_INTERVAL = 1_000_000

const LIST = 0
const CONTROL = FUTEX_WAITV_MAX * FutexWaitv.size
const INTERVAL = CONTROL + 8
const TOTAL = INTERVAL + Timespec.size

/**
 * Waits for futex words by futex_waitv(2), since Linux 5.16: one thread of this process sits in that call for up to 127
 * words, and a further thread for each 127 more. On older kernels the thread wakes up a thousand times a second and this
 * program looks at the words.
 *
 * A thread learns of one wake at a time, and while it is out of the call it learns of none. It then goes by the words'
 * values: a wake that goes with no change of the word may be missed here. (No lock wakes in that way.)
 */
export class WaitvSleeper implements FutexSleeper {
  readonly #services: Services
  readonly #helpers: Helper[] = []
  readonly #places = new Map<FutexSleep, Helper>()
  #method: FutexMethod

  /**
   * @param services - of this program
   * @param method - whether futex_waitv is to be tried
   */
  constructor(services: Services, method: 'futex_waitv' | 'polling') {
    this.#services = services
    this.#method = method
  }

  get method(): FutexMethod {
    return this.#method
  }

  get size(): number {
    return this.#places.size
  }

  /** @internal how many threads there are for this */
  get threads(): number {
    return this.#helpers.length
  }

  add(sleep: FutexSleep): void {
    let helper = this.#helpers.find(({ full }) => !full)
    if (helper === undefined) {
      helper = new Helper(this.#services, this.#method === 'polling', (left) => this.#places.delete(left), () => {
        this.#method = 'polling'
      })
      this.#helpers.push(helper)
    }
    this.#places.set(sleep, helper)
    helper.add(sleep)
  }

  cancel(sleep: FutexSleep): void {
    const helper = this.#places.get(sleep)
    this.#places.delete(sleep)
    helper?.cancel(sleep)
  }

  /** @internal end the threads; there must be no waits */
  async close(): Promise<void> {
    for (const helper of this.#helpers.splice(0)) await helper.close()
  }
}

class Helper {
  readonly #services: Services
  readonly #thread: RingSyscallInterface
  readonly #block: Block
  readonly #leave: (sleep: FutexSleep) => void
  readonly #refused: () => void
  readonly #sleeps = new Set<FutexSleep>()
  /** Those that the thread's call is about, while it is under way. */
  #armed: readonly FutexSleep[] = []
  readonly #cancelled = new Set<FutexSleep>()
  #polling: boolean
  #serving = false

  constructor(services: Services, polling: boolean, leave: (sleep: FutexSleep) => void, refused: () => void) {
    this.#services = services
    this.#polling = polling
    this.#leave = leave
    this.#refused = refused
    this.#block = new Block(services.heap, TOTAL, 8)
    this.#block.words.fill(0)
    Timespec.write(this.#block.view, INTERVAL, { tv_sec: 0, tv_nsec: LOOK_INTERVAL })
    this.#thread = cloneThread(services, false).sysif
  }

  get full(): boolean {
    return this.#sleeps.size + this.#cancelled.size >= CAPACITY
  }

  add(sleep: FutexSleep): void {
    this.#sleeps.add(sleep)
    this.#kick()
  }

  cancel(sleep: FutexSleep): void {
    if (!this.#sleeps.delete(sleep)) return
    if (!this.#armed.includes(sleep)) {
      sleep.released()
      return
    }
    this.#cancelled.add(sleep)
    this.#kick()
  }

  async close(): Promise<void> {
    await this.#thread.close()
    this.#block.free()
  }

  /** Have the list read again. */
  #kick(): void {
    Atomics.add(this.#block.words, CONTROL / 4, 1)
    if (this.#serving) wakeFutex(this.#services.local, this.#block.address + CONTROL, 1)
    else {
      this.#serving = true
      void this.#serve()
    }
  }

  async #serve(): Promise<void> {
    try {
      while (this.#sleeps.size + this.#cancelled.size > 0) await this.#once()
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      for (const sleep of [...this.#sleeps]) this.#end(sleep, failure)
      for (const sleep of this.#cancelled) sleep.released()
      this.#cancelled.clear()
    } finally {
      this.#serving = false
    }
  }

  async #once(): Promise<void> {
    const { address } = this.#block
    const generation = Atomics.load(this.#block.words, CONTROL / 4) >>> 0
    const armed = [...this.#sleeps]
    this.#armed = armed
    let woken = -1
    try {
      if (this.#polling) {
        await this.#thread.syscall(SYS.futex, Address(address + CONTROL), FUTEX.WAIT, generation, Address(address + INTERVAL))
      } else {
        this.#list(0, address + CONTROL, generation)
        for (const [index, sleep] of armed.entries()) this.#list(index + 1, sleep.address, sleep.expected)
        woken = await this.#thread.syscall(SYS.futex_waitv, Address(address + LIST), armed.length + 1, 0, 0, CLOCK.MONOTONIC) - 1
      }
    } catch (error) {
      if (!(error instanceof ErrnoError)) throw error
      if (!this.#polling && (error.code === 'ENOSYS' || error.code === 'EPERM')) {
        this.#polling = true
        this.#refused()
      } else if (!['EAGAIN', 'EINTR', 'ETIMEDOUT'].includes(error.code)) throw error
    }
    this.#armed = []
    // Those that were given up may have got wakes, and only the kernel knows: one too many does no harm. Whoever waits for
    // the same word on this thread is not in the kernel now, or has begun since and never was, and is told here.
    const passedOn = new Map<number, number>()
    for (const sleep of armed) {
      if (!this.#cancelled.delete(sleep)) continue
      passedOn.set(sleep.address, (passedOn.get(sleep.address) ?? 0) + 1)
      sleep.released()
    }
    for (const [index, sleep] of armed.entries()) if (this.#sleeps.has(sleep) && (index === woken || sleep.changed())) this.#end(sleep)
    for (const sleep of [...this.#sleeps]) if (passedOn.has(sleep.address)) this.#end(sleep)
    for (const [word, count] of passedOn) wakeFutex(this.#services.local, word, count)
  }

  #list(index: number, address: number, expected: number): void {
    FutexWaitv.write(this.#block.view, LIST + index * FutexWaitv.size, FutexWaitv.of({ val: expected, uaddr: Address(address), flags: FUTEX2.SIZE_U32 }))
  }

  #end(sleep: FutexSleep, failure?: Error): void {
    this.#sleeps.delete(sleep)
    this.#leave(sleep)
    sleep.done(failure instanceof SyscallTransportError ? new Error('the thread that waits for futex words has died', { cause: failure }) : failure)
    sleep.released()
  }
}
