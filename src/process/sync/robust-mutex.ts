import { or } from '../../near/flags.js'
import type { Pid as NearPid } from '../../near/ids.js'
import type { Borrow } from '../../handle/pointer.js'
import {
  FUTEX_OWNER_DIED, FUTEX_TID_MASK, FUTEX_WAITERS, FutexNode, FutexWord, hasWaiters, ownerDied, ownerOf, type FutexWordInStructure,
} from '../../linux/futex.js'
import { Futexes } from '../futex-waiter.js'
import type { Process } from '../process.js'
import { isHeldBy, LockHold, only, partOf, type LockOptions, type LockPlace } from './lock.js'
import { RobustList, type RobustEntry } from './robust-list.js'

/** The word of a lock that nobody shall ever have again: an owner that cannot be, for thread ids end at 2^22. */
const CONDEMNED = FUTEX_TID_MASK

/**
 * In milliseconds: how often a wait is begun anew. Where several processes are killed at once, the kernel may spend its one
 * wake on another that is dying: then nobody else is told that the lock is free.
 */
const BACKSTOP = 1000

/** What a robust lock guarded was given up as beyond repair; see {@link RobustMutexHold.condemn}. */
export class CondemnedLockError extends Error {
  /** `CondemnedLockError`. */
  override readonly name = 'CondemnedLockError'
}

/** The process in whose name a lock was taken has died or exec'd, and the lock is not its own any more. */
export class LostLockError extends Error {
  /** `LostLockError`. */
  override readonly name = 'LostLockError'
}

/**
 * A lock for processes that share memory, any of which may be killed at any time: where one dies or execs with the lock in its
 * hands, the kernel releases it, and who takes it next is told so ({@link RobustMutexHold.ownerDied}). It lies in memory as a
 * {@link FutexNode}; memory that is all zero is a free lock.
 *
 * As with `Mutex`, taking and releasing it needs no system call unless somebody waits, waits are in the event loop, and it is
 * neither fair nor recursive.
 *
 * What is safe: an owner may be killed at any instruction, also while it takes or releases the lock. The owner in the word is
 * a thread of the Node process that is made for this, or a child's own: all who use the lock must be in one pid namespace,
 * because the kernel compares thread ids. A child's locks are operated by the program that cloned it: where that is killed in
 * the very moment in which it takes a lock for a child that is dying as well, the lock may stay locked. The memory is kept
 * mapped while the lock is held. A file that is truncated under it takes the lock with it.
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 * @see Documentation/locking/robust-futex-ABI.rst in Linux 6.12
 */
export class RobustMutex {
  /** How the lock lies in memory. */
  static readonly type = FutexNode.type
  readonly #process: Process
  readonly #list: RobustList
  readonly #word: FutexWord
  readonly #place: FutexWordInStructure
  readonly #entry: RobustEntry
  #hold: Hold | undefined
  /** Keeps the memory where it is while the lock is held. */
  #borrow: Borrow | undefined

  private constructor(process: Process, list: RobustList, place: LockPlace) {
    this.#process = process
    this.#list = list
    this.#place = partOf(place, FutexNode.type, FutexNode.type.fields.futex.offset)
    this.#word = new FutexWord(this.#place)
    const { pointer, offset: start } = partOf(place, FutexNode.type, FutexNode.type.fields.list.offset)
    const memory = pointer.direct()
    if (memory === undefined) throw new TypeError(`${pointer.toString()} is not this program's own memory`)
    this.#entry = {
      address: BigInt(pointer.near + start),
      link: new BigInt64Array(memory.view.buffer, memory.view.byteOffset + memory.offset + start, 1),
      before: undefined,
      behind: undefined,
      lost: () => this.#lose(),
    }
  }

  /**
   * Use the lock at a place.
   * @param process - in whose name it is taken: the local process, or a child that still runs this program's code; a robust
   *   list is registered for it, in the place of any other
   * @param place - the memory, of this program's own address space and aligned to 8 bytes
   * @throws TypeError where this program has no direct access to the memory
   * @throws RangeError where there is no room for the lock
   * @throws ErrnoError where the kernel refuses the list, or the thread for it
   */
  static async open(process: Process, place: LockPlace): Promise<RobustMutex> {
    return new RobustMutex(process, await RobustList.of(process), place)
  }

  /** Whether somebody holds it. */
  get locked(): boolean {
    return ownerOf(this.#word.load()) !== null
  }

  /** Who holds it: a thread id; null where nobody does. */
  get owner(): NearPid | null {
    const value = this.#word.load()
    return value === CONDEMNED ? null : ownerOf(value)
  }

  /** Whether it was given up for good. */
  get condemned(): boolean {
    return this.#word.load() === CONDEMNED
  }

  /**
   * Take the lock, if it is free.
   * @returns the hold; undefined where somebody has it
   * @throws CondemnedLockError where it was given up for good
   * @throws LostLockError where the process in whose name it would be taken has gone
   * @throws RangeError where that holds as many as the kernel looks at
   */
  tryLock(): RobustMutexHold | undefined {
    const before = this.#tryTake(0)
    return before === undefined ? undefined : this.#held(ownerDied(before))
  }

  /**
   * Take the lock, and wait while others have it: `using held = await mutex.lock()`. A free lock is there at once, without a
   * promise.
   * @param options - what gives the wait up
   * @returns the hold, or a promise of it
   * @throws the same as {@link tryLock}, and the signal's reason; from a wait, as a rejection
   */
  lock(options?: LockOptions): RobustMutexHold | Promise<RobustMutexHold> {
    if (options?.signal?.aborted !== true) {
      const hold = this.tryLock()
      if (hold !== undefined) return hold
    }
    return this.#wait(options?.signal).then((before) => this.#held(ownerDied(before)))
  }

  /**
   * Do something while holding the lock, and release it whatever becomes of that.
   * @param action - what to do; it gets the hold, to see whether the last owner died
   * @param options - what gives the wait for the lock up
   * @returns what the action returns
   * @throws the same as {@link lock}
   */
  async run<T>(action: (hold: RobustMutexHold) => T | Promise<T>, options?: LockOptions): Promise<T> {
    using hold = await this.lock(options)
    return await action(hold)
  }

  #held(died: boolean): Hold {
    const hold = new Hold(this, died)
    this.#hold = hold
    return hold
  }

  /**
   * @param waiters - `FUTEX_WAITERS`, where others may wait as well; otherwise 0
   * @returns what the word was before; undefined where somebody has the lock
   */
  #tryTake(waiters: number): number | undefined {
    const word = this.#word
    const list = this.#list
    let value = word.load()
    while (ownerOf(value) === null) {
      if (!list.alive) throw this.#lostError()
      list.checkRoom()
      const borrow = this.#place.pointer.borrowShallow(list.task)
      list.begin(this.#entry)
      const found = word.compareExchange(value, or(list.tid, only(value, FUTEX_WAITERS), waiters))
      if (found === value) {
        this.#borrow = borrow
        list.link(this.#entry)
        list.end()
        // The kernel goes along the list once. A child that was gone by then does not have it now.
        if (!list.alive) {
          list.unlink(this.#entry)
          this.#lose()
          throw this.#lostError()
        }
        return value
      }
      list.end()
      borrow[Symbol.dispose]()
      value = found
    }
    if (value === CONDEMNED) throw new CondemnedLockError(`${this.toString()} was given up: what it guarded cannot be repaired`)
    return undefined
  }

  /** @returns what the word was before */
  async #wait(signal: AbortSignal | undefined): Promise<number> {
    signal?.throwIfAborted()
    const futexes = Futexes.of(this.#process)
    const word = this.#word
    let waiters = 0
    for (;;) {
      const before = this.#tryTake(waiters)
      if (before !== undefined) return before
      const value = word.load()
      if (ownerOf(value) === null || value === CONDEMNED) continue
      const awaited = or(value, FUTEX_WAITERS)
      if (awaited !== value && word.compareExchange(value, awaited) !== value) continue
      waiters = FUTEX_WAITERS
      try {
        await waitAWhile(futexes, this.#place, awaited, signal)
      } catch (error) {
        // An earlier wake may have been for this one, and found the lock taken again by somebody who knows of nobody waiting.
        futexes.wake(this.#place, 1)
        throw error
      }
    }
  }

  /** @internal @returns whether the last owner died */
  async retake(hold: RobustMutexHold): Promise<boolean> {
    const before = this.#tryTake(0) ?? await this.#wait(undefined)
    this.#hold = hold as Hold
    return ownerDied(before)
  }

  /** @internal put another value in the place of ours */
  release(replacement: number): void {
    const list = this.#list
    const word = this.#word
    this.#hold = undefined
    list.begin(this.#entry)
    list.unlink(this.#entry)
    let value = word.load()
    while (isHeldBy(value, list.tid)) {
      const found = word.compareExchange(value, replacement)
      if (found === value) break
      value = found
    }
    const ours = isHeldBy(value, list.tid)
    if (ours && hasWaiters(value)) Futexes.of(this.#process).wake(this.#place, replacement === 0 ? 1 : undefined)
    list.end()
    this.#letGo()
    if (!ours) throw this.#lostError()
  }

  /** @internal */
  condemn(): void {
    this.release(CONDEMNED)
  }

  /** The owner has gone. What the kernel does with locks that it finds in the list is done here for one that came too late for that. */
  #lose(): void {
    const word = this.#word
    this.#hold?.lose()
    this.#hold = undefined
    this.#letGo()
    let value = word.load()
    while (isHeldBy(value, this.#list.tid)) {
      const found = word.compareExchange(value, or(only(value, FUTEX_WAITERS), FUTEX_OWNER_DIED))
      if (found === value) {
        if (hasWaiters(value)) Futexes.of(this.#process).wake(this.#place, 1)
        return
      }
      value = found
    }
  }

  #letGo(): void {
    this.#borrow?.[Symbol.dispose]()
    this.#borrow = undefined
  }

  #lostError(): LostLockError {
    return new LostLockError(`the owner of ${this.toString()}, ${this.#list.tid}, has died or executed a program: it can hold no lock`)
  }

  /** As in `RobustMutex futex 0x7f00 = 0x1234`. */
  toString(): string {
    return `RobustMutex ${this.#word.toString()}`
  }
}

/** A robust lock that is held. */
export abstract class RobustMutexHold extends LockHold {
  /**
   * Whether the last owner died, or exec'd, with the lock in its hands: then what the lock guards may be half done. Repair it
   * and go on, which makes it good again when this is unlocked, or {@link condemn} it.
   */
  abstract get ownerDied(): boolean

  /**
   * Release the lock for good, because what it guards cannot be repaired: all who wait for it, and all who ask for it from now
   * on, get a `CondemnedLockError`.
   */
  abstract condemn(): void
}

class Hold extends RobustMutexHold {
  readonly #mutex: RobustMutex
  #died: boolean
  #lost = false

  constructor(mutex: RobustMutex, died: boolean) {
    super()
    this.#mutex = mutex
    this.#died = died
  }

  override get ownerDied(): boolean {
    return this.#died
  }

  override condemn(): void {
    if (!this.held) this.unlock()
    this.over()
    this.#mutex.condemn()
  }

  override unlock(): void {
    if (this.#lost) throw new LostLockError(`the owner of ${this.#mutex.toString()} has died or executed a program: the lock is not its own any more`)
    super.unlock()
  }

  lose(): void {
    this.#lost = true
    this.over()
  }

  protected override release(): void {
    this.#mutex.release(0)
  }

  protected override async retake(): Promise<void> {
    this.#died = await this.#mutex.retake(this)
  }
}

/** Wait, but not for ever; that it was too long is no error. */
async function waitAWhile(futexes: Futexes, word: FutexWordInStructure, expected: number, signal: AbortSignal | undefined): Promise<void> {
  const controller = new AbortController()
  const enough = new Error('looks at the lock again')
  const timer = setTimeout(() => controller.abort(enough), BACKSTOP)
  const forward = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', forward)
  try {
    await futexes.wait(word, expected, { signal: controller.signal })
  } catch (error) {
    if (error !== enough) throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', forward)
  }
}
