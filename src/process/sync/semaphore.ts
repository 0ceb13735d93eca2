import { integer } from '../../linux/arguments.js'
import { struct } from '../../memory/aggregates.js'
import { Uint32 } from '../../memory/scalars.js'
import { FutexWord, type FutexWordInStructure } from '../../linux/futex.js'
import { Futexes } from '../futex-waiter.js'
import type { Process } from '../process.js'
import { partOf, type LockOptions, type LockPlace } from './lock.js'

const Layout = struct('struct nearfar_semaphore', {
  /** How many may still be taken. */
  value: Uint32,
  /** How many wait; more than do, where some were killed. */
  waiters: Uint32,
})

/** The most that a semaphore can count. */
export const SEMAPHORE_MAX = 0x7fff_ffff

/**
 * A counter for processes that share memory: taking one off it waits while it is 0. Two words; memory that is all zero is a
 * semaphore with nothing to take, and {@link post} puts the first ones there.
 *
 * Taking what is there, and giving back where nobody waits, needs no system call. Waits are in the event loop.
 *
 * What is safe: any number of processes, and any number of asynchronous flows in each. What a process took and did not give
 * back when it died stays taken: the kernel knows nothing of it. A process that is killed while it waits may take a wake with
 * it: what was posted then stays there until somebody asks for it, or posts again.
 */
export class Semaphore {
  /** How it lies in memory. */
  static readonly type = Layout
  readonly #process: Process
  readonly #value: FutexWord
  readonly #waiters: FutexWord
  readonly #place: FutexWordInStructure

  /**
   * @param process - a process of this program
   * @param place - the memory, of this program's own address space
   * @throws TypeError where this program has no direct access to the memory
   * @throws RangeError where there is no room for it
   */
  constructor(process: Process, place: LockPlace) {
    this.#process = process
    this.#place = partOf(place, Layout, Layout.fields.value.offset)
    this.#value = new FutexWord(this.#place)
    this.#waiters = new FutexWord(partOf(place, Layout, Layout.fields.waiters.offset))
  }

  /** How many may be taken now. */
  get value(): number {
    return this.#value.load()
  }

  /**
   * Take one, if there is one.
   * @returns whether there was
   */
  tryWait(): boolean {
    let value = this.#value.load()
    while (value > 0) {
      const found = this.#value.compareExchange(value, value - 1)
      if (found === value) return true
      value = found
    }
    return false
  }

  /**
   * Take one, and wait while there is none. Where there is one it is taken at once, without a promise.
   * @param options - what gives the wait up
   * @returns nothing, or a promise
   * @throws the signal's reason, as a rejection
   */
  wait(options?: LockOptions): Promise<void> | undefined {
    if (options?.signal?.aborted !== true && this.tryWait()) return undefined
    return this.#wait(options?.signal)
  }

  async #wait(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    const futexes = Futexes.of(this.#process)
    // Whoever posts changes the value and then looks at this; it is the other way round here, so that one of us sees the other.
    this.#waiters.add(1)
    try {
      while (!this.tryWait()) await futexes.wait(this.#place, 0, { signal })
    } catch (error) {
      // An earlier wake may have been for this one.
      futexes.wake(this.#place, 1)
      throw error
    } finally {
      this.#waiters.add(-1)
    }
  }

  /**
   * Put some there.
   * @param count - how many, from 1
   * @throws RangeError where it would become more than `SEMAPHORE_MAX`; then nothing is put there
   */
  post(count = 1): void {
    integer('what is posted', count, 1, SEMAPHORE_MAX)
    for (let value = this.#value.load(); ;) {
      if (value + count > SEMAPHORE_MAX) throw new RangeError(`a semaphore counts up to ${SEMAPHORE_MAX}, and this one is at ${value}`)
      const found = this.#value.compareExchange(value, value + count)
      if (found === value) break
      value = found
    }
    if (this.#waiters.load() > 0) Futexes.of(this.#process).wake(this.#place, count)
  }

  /** As in `Semaphore futex 0x7f00 = 0x1`. */
  toString(): string {
    return `Semaphore ${this.#value.toString()}`
  }
}
