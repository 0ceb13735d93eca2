import { or } from '../../near/flags.js'
import type { Pid as NearPid } from '../../near/ids.js'
import { Uint32 } from '../../memory/scalars.js'
import { FUTEX_WAITERS, FutexWord, hasWaiters, ownerOf, type FutexPointer } from '../../linux/futex.js'
import { Futexes } from '../futex-waiter.js'
import type { Process } from '../process.js'
import { isHeldBy, LockHold, type LockOptions } from './lock.js'

/**
 * A lock for processes that share memory: any that map the same memfd or file, and children of one program. It is one futex
 * word: 0 while the lock is free, otherwise the thread id of the process that holds it, with `FUTEX_WAITERS` where somebody
 * waits. Memory that is all zero is a free lock.
 *
 * Taking a free lock, and releasing one that nobody waits for, is one atomic instruction each and no system call. Who has to
 * wait does so in the event loop: neither this program nor a child of it stops.
 *
 * What is safe: any number of processes, and any number of asynchronous flows in each, may take it through objects of their
 * own; exactly one has it at a time, and what it wrote to shared memory before it released the lock is seen by who takes it
 * next. It is neither fair nor recursive: who holds it and asks again waits for itself. Where a process dies with the lock,
 * it stays locked for ever: what must survive that wants a `RobustMutex`. A hold that is dropped without `unlock` is not
 * released either. The word names processes by their ids, for people; they are not compared between pid namespaces.
 */
export class Mutex {
  /** How the lock lies in memory. */
  static readonly type = Uint32
  readonly #word: FutexWord
  readonly #place: FutexPointer
  readonly #process: Process
  readonly #owner: number

  /**
   * @param process - in whose name it is taken: the local process, or a child that still runs this program's code
   * @param place - the word, in memory of this program's own address space
   * @throws TypeError where this program has no direct access to the memory
   */
  constructor(process: Process, place: FutexPointer) {
    this.#word = new FutexWord(place)
    this.#place = place
    this.#process = process
    this.#owner = process.task.pid
  }

  /** Whether somebody holds it. */
  get locked(): boolean {
    return this.#word.load() !== 0
  }

  /** Who holds it: a thread id in that process's own pid namespace; null where nobody does. */
  get owner(): NearPid | null {
    return ownerOf(this.#word.load())
  }

  /**
   * Take the lock, if it is free.
   * @returns the hold; undefined where somebody has it
   */
  tryLock(): LockHold | undefined {
    return this.#word.compareExchange(0, this.#owner) === 0 ? new MutexHold(this) : undefined
  }

  /**
   * Take the lock, and wait while others have it: `using held = await mutex.lock()`. A free lock is there at once, without a
   * promise.
   * @param options - what gives the wait up
   * @returns the hold, or a promise of it
   * @throws the signal's reason, as a rejection
   */
  lock(options?: LockOptions): LockHold | Promise<LockHold> {
    if (options?.signal?.aborted !== true) {
      const hold = this.tryLock()
      if (hold !== undefined) return hold
    }
    return this.#wait(options?.signal).then(() => new MutexHold(this))
  }

  /**
   * Do something while holding the lock, and release it whatever becomes of that.
   * @param action - what to do; where it returns a promise, the lock is held until that settles
   * @param options - what gives the wait for the lock up
   * @returns what the action returns
   */
  async run<T>(action: () => T | Promise<T>, options?: LockOptions): Promise<T> {
    using _held = await this.lock(options)
    return await action()
  }

  /** @internal resolves when the lock is this owner's */
  async take(): Promise<void> {
    if (this.#word.compareExchange(0, this.#owner) !== 0) await this.#wait(undefined)
  }

  async #wait(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    const futexes = Futexes.of(this.#process)
    const word = this.#word
    let mine = this.#owner
    for (;;) {
      const value = word.compareExchange(0, mine)
      if (value === 0) return
      const awaited = or(value, FUTEX_WAITERS)
      if (awaited !== value && word.compareExchange(value, awaited) !== value) continue
      // By the time that this one has the lock, others may wait as well.
      mine = or(this.#owner, FUTEX_WAITERS)
      try {
        await futexes.wait(this.#place, awaited, { signal })
      } catch (error) {
        // An earlier wake may have been for this one, and found the lock taken again by somebody who knows of nobody waiting.
        futexes.wake(this.#place, 1)
        throw error
      }
    }
  }

  /** @internal */
  release(): void {
    const value = this.#word.exchange(0)
    if (hasWaiters(value)) Futexes.of(this.#process).wake(this.#place, 1)
    if (!isHeldBy(value, this.#owner)) throw new Error(`a lock of ${this.#owner} was changed by somebody else meanwhile: it is held by ${ownerOf(value) ?? 'nobody'}`)
  }

  /** As in `Mutex futex 0x7f00 = 0x1234`. */
  toString(): string {
    return `Mutex ${this.#word.toString()}`
  }
}

class MutexHold extends LockHold {
  readonly #mutex: Mutex

  constructor(mutex: Mutex) {
    super()
    this.#mutex = mutex
  }

  protected override release(): void {
    this.#mutex.release()
  }

  protected override retake(): Promise<void> {
    return this.#mutex.take()
  }
}
