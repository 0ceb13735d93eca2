import { Pointer } from '../../handle/pointer.js';
import { FUTEX_TID_MASK } from '../../linux/futex.js';
/** @internal a part of a lock, and that all of the lock is there */
export function partOf(place, type, offset) {
    const { pointer, offset: start } = place instanceof Pointer ? { pointer: place, offset: 0 } : place;
    if (!Number.isInteger(start) || start < 0 || start + type.size > pointer.size) {
        throw new RangeError(`${type.name} takes ${type.size} bytes, and ${pointer.toString()} has no room for it at ${start}`);
    }
    if ((pointer.near + start) % type.alignment !== 0) {
        throw new RangeError(`${type.name} is aligned to ${type.alignment} bytes, and ${pointer.toString()} plus ${start} is not`);
    }
    return { pointer, offset: start + offset };
}
/** @internal whether a word says that a thread holds it */
export function isHeldBy(value, tid) {
    return (value & FUTEX_TID_MASK) === tid;
}
/** @internal the bits of `flag` where they are set */
export function only(value, flag) {
    return (value & flag) >>> 0;
}
/**
 * A lock that is held, from `lock` or `tryLock` until `unlock`. Only who has this can release the lock; disposing of it does
 * so too, so that `using held = await mutex.lock()` holds the lock to the end of the block.
 */
export class LockHold {
    #held = true;
    /** Whether the lock is still held. */
    get held() {
        return this.#held;
    }
    /**
     * Release the lock. Somebody who waits for it is woken.
     * @throws Error where it was released already
     */
    unlock() {
        if (!this.#held)
            throw new Error('this lock was released already');
        this.#held = false;
        this.release();
    }
    /** Release the lock, if it is still held. */
    [Symbol.dispose]() {
        if (this.#held)
            this.unlock();
    }
    /** @internal it was released, or lost, in another way */
    over() {
        this.#held = false;
    }
    /** @internal for `Condition`: take the lock again, however long that takes */
    async again() {
        await this.retake();
        this.#held = true;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibG9jay5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImxvY2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsT0FBTyxFQUFFLE9BQU8sRUFBbUIsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsY0FBYyxFQUE2QixNQUFNLHNCQUFzQixDQUFBO0FBV2hGLG9FQUFvRTtBQUNwRSxNQUFNLFVBQVUsTUFBTSxDQUFDLEtBQWdCLEVBQUUsSUFBd0IsRUFBRSxNQUFjO0lBQy9FLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEtBQUssWUFBWSxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTtJQUNuRyxJQUFJLENBQUMsTUFBTSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLEdBQUcsQ0FBQyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQztRQUM5RSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksVUFBVSxJQUFJLENBQUMsSUFBSSxlQUFlLE9BQU8sQ0FBQyxRQUFRLEVBQUUsMEJBQTBCLEtBQUssRUFBRSxDQUFDLENBQUE7SUFDekgsQ0FBQztJQUNELElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxFQUFFLENBQUM7UUFDbEQsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLGtCQUFrQixJQUFJLENBQUMsU0FBUyxlQUFlLE9BQU8sQ0FBQyxRQUFRLEVBQUUsU0FBUyxLQUFLLFNBQVMsQ0FBQyxDQUFBO0lBQzVILENBQUM7SUFDRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLEdBQUcsTUFBTSxFQUFFLENBQUE7QUFDNUMsQ0FBQztBQUVELDJEQUEyRDtBQUMzRCxNQUFNLFVBQVUsUUFBUSxDQUFDLEtBQWEsRUFBRSxHQUFXO0lBQ2pELE9BQU8sQ0FBQyxLQUFLLEdBQUcsY0FBYyxDQUFDLEtBQUssR0FBRyxDQUFBO0FBQ3pDLENBQUM7QUFFRCxzREFBc0Q7QUFDdEQsTUFBTSxVQUFVLElBQUksQ0FBQyxLQUFhLEVBQUUsSUFBWTtJQUM5QyxPQUFPLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUM3QixDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFnQixRQUFRO0lBQzVCLEtBQUssR0FBRyxJQUFJLENBQUE7SUFFWixzQ0FBc0M7SUFDdEMsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFBO0lBQ25CLENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNO1FBQ0osSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxnQ0FBZ0MsQ0FBQyxDQUFBO1FBQ2xFLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQTtJQUNoQixDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQztRQUNkLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7SUFDL0IsQ0FBQztJQUVELHlEQUF5RDtJQUMvQyxJQUFJO1FBQ1osSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDcEIsQ0FBQztJQUVELDhFQUE4RTtJQUM5RSxLQUFLLENBQUMsS0FBSztRQUNULE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ25CLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFBO0lBQ25CLENBQUM7Q0FNRiJ9