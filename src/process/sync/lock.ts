import type { FixedType } from '../../memory/type.js'
import { Pointer, type AnyPointer } from '../../handle/pointer.js'
import { FUTEX_TID_MASK, type FutexWordInStructure } from '../../linux/futex.js'

/** Where a lock lies: at the beginning of what a pointer points to, or somewhere inside of that, in memory that all who use it share. */
export type LockPlace = AnyPointer | FutexWordInStructure

/** How long to wait for a lock. */
export interface LockOptions {
  /** Gives the wait up: what was waited for rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** @internal a part of a lock, and that all of the lock is there */
export function partOf(place: LockPlace, type: FixedType<unknown>, offset: number): FutexWordInStructure {
  const { pointer, offset: start } = place instanceof Pointer ? { pointer: place, offset: 0 } : place
  if (!Number.isInteger(start) || start < 0 || start + type.size > pointer.size) {
    throw new RangeError(`${type.name} takes ${type.size} bytes, and ${pointer.toString()} has no room for it at ${start}`)
  }
  if ((pointer.near + start) % type.alignment !== 0) {
    throw new RangeError(`${type.name} is aligned to ${type.alignment} bytes, and ${pointer.toString()} plus ${start} is not`)
  }
  return { pointer, offset: start + offset }
}

/** @internal whether a word says that a thread holds it */
export function isHeldBy(value: number, tid: number): boolean {
  return (value & FUTEX_TID_MASK) === tid
}

/** @internal the bits of `flag` where they are set */
export function only(value: number, flag: number): number {
  return (value & flag) >>> 0
}

/**
 * A lock that is held, from `lock` or `tryLock` until `unlock`. Only who has this can release the lock; disposing of it does
 * so too, so that `using held = await mutex.lock()` holds the lock to the end of the block.
 */
export abstract class LockHold implements Disposable {
  #held = true

  /** Whether the lock is still held. */
  get held(): boolean {
    return this.#held
  }

  /**
   * Release the lock. Somebody who waits for it is woken.
   * @throws Error where it was released already
   */
  unlock(): void {
    if (!this.#held) throw new Error('this lock was released already')
    this.#held = false
    this.release()
  }

  /** Release the lock, if it is still held. */
  [Symbol.dispose](): void {
    if (this.#held) this.unlock()
  }

  /** @internal it was released, or lost, in another way */
  protected over(): void {
    this.#held = false
  }

  /** @internal for `Condition`: take the lock again, however long that takes */
  async again(): Promise<void> {
    await this.retake()
    this.#held = true
  }

  /** @internal */
  protected abstract release(): void
  /** @internal */
  protected abstract retake(): Promise<void>
}
