import { struct } from '../../memory/aggregates.js'
import { Uint32 } from '../../memory/scalars.js'
import { FutexWord, type FutexWordInStructure } from '../../linux/futex.js'
import { Futexes } from '../futex-waiter.js'
import type { Process } from '../process.js'
import { partOf, type LockHold, type LockOptions, type LockPlace } from './lock.js'

const Layout = struct('struct nearfar_condition', {
  /** Counts signals. */
  sequence: Uint32,
  /** How many wait; more than do, where some were killed. */
  waiters: Uint32,
})

/**
 * Where processes that share memory wait for something that a lock guards to change: `while (!ready()) await
 * condition.wait(held)`. Two words; memory that is all zero is a condition that nobody waits for. It goes with a `Mutex` or a
 * `RobustMutex`, always the same one.
 *
 * A signal where nobody waits needs no system call. Waits are in the event loop, and may end without a signal: look again.
 *
 * What is safe: any number of processes, and any number of asynchronous flows in each. A change that is made while holding the
 * lock, and signalled after that, is missed by nobody who looked at it while holding the lock. (A wait begins with the count of
 * signals, and that must not come round by 2^32 in between.) A process that is killed while it waits may take a signal with it:
 * where that must not be, {@link broadcast}.
 */
export class Condition {
  /** How it lies in memory. */
  static readonly type = Layout
  readonly #process: Process
  readonly #sequence: FutexWord
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
    this.#place = partOf(place, Layout, Layout.fields.sequence.offset)
    this.#sequence = new FutexWord(this.#place)
    this.#waiters = new FutexWord(partOf(place, Layout, Layout.fields.waiters.offset))
  }

  /**
   * Release the lock, wait for a signal, and take the lock again. When it resolves, and when it rejects with the signal's
   * reason as well, the lock is held as before.
   * @param hold - the lock
   * @param options - what gives the wait up; the lock is waited for all the same
   * @throws Error where the lock is not held
   * @throws CondemnedLockError where the lock is a robust one that was given up meanwhile; then it is not held
   */
  async wait(hold: LockHold, options?: LockOptions): Promise<void> {
    const signal = options?.signal
    signal?.throwIfAborted()
    const futexes = Futexes.of(this.#process)
    const sequence = this.#sequence.load()
    if (!hold.held) throw new Error('a condition is waited for with its lock held')
    this.#waiters.add(1)
    try {
      hold.unlock()
      await futexes.wait(this.#place, sequence, { signal })
    } catch (error) {
      // A signal may have come to this one.
      futexes.wake(this.#place, 1)
      throw error
    } finally {
      this.#waiters.add(-1)
      if (!hold.held) await hold.again()
    }
  }

  /** Wake one of those who wait. */
  signal(): void {
    this.#wake(1)
  }

  /** Wake all who wait. */
  broadcast(): void {
    this.#wake()
  }

  #wake(count?: number): void {
    this.#sequence.add(1)
    if (this.#waiters.load() > 0) Futexes.of(this.#process).wake(this.#place, count)
  }

  /** As in `Condition futex 0x7f00 = 0x5`. */
  toString(): string {
    return `Condition ${this.#sequence.toString()}`
  }
}
