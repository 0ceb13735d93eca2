import { integer } from '../../linux/arguments.js';
import { struct } from '../../memory/aggregates.js';
import { Uint32 } from '../../memory/scalars.js';
import { FutexWord } from '../../linux/futex.js';
import { Futexes } from '../futex-waiter.js';
import { partOf } from './lock.js';
const Layout = struct('struct nearfar_semaphore', {
    /** How many may still be taken. */
    value: Uint32,
    /** How many wait; more than do, where some were killed. */
    waiters: Uint32,
});
/** The most that a semaphore can count. */
export const SEMAPHORE_MAX = 0x7fff_ffff;
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
    static type = Layout;
    #process;
    #value;
    #waiters;
    #place;
    /**
     * @param process - a process of this program
     * @param place - the memory, of this program's own address space
     * @throws TypeError where this program has no direct access to the memory
     * @throws RangeError where there is no room for it
     */
    constructor(process, place) {
        this.#process = process;
        this.#place = partOf(place, Layout, Layout.fields.value.offset);
        this.#value = new FutexWord(this.#place);
        this.#waiters = new FutexWord(partOf(place, Layout, Layout.fields.waiters.offset));
    }
    /** How many may be taken now. */
    get value() {
        return this.#value.load();
    }
    /**
     * Take one, if there is one.
     * @returns whether there was
     */
    tryWait() {
        let value = this.#value.load();
        while (value > 0) {
            const found = this.#value.compareExchange(value, value - 1);
            if (found === value)
                return true;
            value = found;
        }
        return false;
    }
    /**
     * Take one, and wait while there is none. Where there is one it is taken at once, without a promise.
     * @param options - what gives the wait up
     * @returns nothing, or a promise
     * @throws the signal's reason, as a rejection
     */
    wait(options) {
        if (options?.signal?.aborted !== true && this.tryWait())
            return undefined;
        return this.#wait(options?.signal);
    }
    async #wait(signal) {
        signal?.throwIfAborted();
        const futexes = Futexes.of(this.#process);
        // Whoever posts changes the value and then looks at this; it is the other way round here, so that one of us sees the other.
        this.#waiters.add(1);
        try {
            while (!this.tryWait())
                await futexes.wait(this.#place, 0, { signal });
        }
        catch (error) {
            // An earlier wake may have been for this one.
            futexes.wake(this.#place, 1);
            throw error;
        }
        finally {
            this.#waiters.add(-1);
        }
    }
    /**
     * Put some there.
     * @param count - how many, from 1
     * @throws RangeError where it would become more than `SEMAPHORE_MAX`; then nothing is put there
     */
    post(count = 1) {
        integer('what is posted', count, 1, SEMAPHORE_MAX);
        for (let value = this.#value.load();;) {
            if (value + count > SEMAPHORE_MAX)
                throw new RangeError(`a semaphore counts up to ${SEMAPHORE_MAX}, and this one is at ${value}`);
            const found = this.#value.compareExchange(value, value + count);
            if (found === value)
                break;
            value = found;
        }
        if (this.#waiters.load() > 0)
            Futexes.of(this.#process).wake(this.#place, count);
    }
    /** As in `Semaphore futex 0x7f00 = 0x1`. */
    toString() {
        return `Semaphore ${this.#value.toString()}`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VtYXBob3JlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic2VtYXBob3JlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQTtBQUNsRCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sNEJBQTRCLENBQUE7QUFDbkQsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ2hELE9BQU8sRUFBRSxTQUFTLEVBQTZCLE1BQU0sc0JBQXNCLENBQUE7QUFDM0UsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBRTVDLE9BQU8sRUFBRSxNQUFNLEVBQW9DLE1BQU0sV0FBVyxDQUFBO0FBRXBFLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQywwQkFBMEIsRUFBRTtJQUNoRCxtQ0FBbUM7SUFDbkMsS0FBSyxFQUFFLE1BQU07SUFDYiwyREFBMkQ7SUFDM0QsT0FBTyxFQUFFLE1BQU07Q0FDaEIsQ0FBQyxDQUFBO0FBRUYsMkNBQTJDO0FBQzNDLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxXQUFXLENBQUE7QUFFeEM7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxPQUFPLFNBQVM7SUFDcEIsNkJBQTZCO0lBQzdCLE1BQU0sQ0FBVSxJQUFJLEdBQUcsTUFBTSxDQUFBO0lBQ3BCLFFBQVEsQ0FBUztJQUNqQixNQUFNLENBQVc7SUFDakIsUUFBUSxDQUFXO0lBQ25CLE1BQU0sQ0FBc0I7SUFFckM7Ozs7O09BS0c7SUFDSCxZQUFZLE9BQWdCLEVBQUUsS0FBZ0I7UUFDNUMsSUFBSSxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUE7UUFDdkIsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUMvRCxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN4QyxJQUFJLENBQUMsUUFBUSxHQUFHLElBQUksU0FBUyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7SUFDcEYsQ0FBQztJQUVELGlDQUFpQztJQUNqQyxJQUFJLEtBQUs7UUFDUCxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDM0IsQ0FBQztJQUVEOzs7T0FHRztJQUNILE9BQU87UUFDTCxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQzlCLE9BQU8sS0FBSyxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQ2pCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUE7WUFDM0QsSUFBSSxLQUFLLEtBQUssS0FBSztnQkFBRSxPQUFPLElBQUksQ0FBQTtZQUNoQyxLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2YsQ0FBQztRQUNELE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsSUFBSSxDQUFDLE9BQXFCO1FBQ3hCLElBQUksT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUU7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUN6RSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3BDLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQStCO1FBQ3pDLE1BQU0sRUFBRSxjQUFjLEVBQUUsQ0FBQTtRQUN4QixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQTtRQUN6Qyw0SEFBNEg7UUFDNUgsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDcEIsSUFBSSxDQUFDO1lBQ0gsT0FBTyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUU7Z0JBQUUsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUN4RSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLDhDQUE4QztZQUM5QyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDNUIsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO2dCQUFTLENBQUM7WUFDVCxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3ZCLENBQUM7SUFDSCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQztRQUNaLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLGFBQWEsQ0FBQyxDQUFBO1FBQ2xELEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSyxDQUFDO1lBQ3ZDLElBQUksS0FBSyxHQUFHLEtBQUssR0FBRyxhQUFhO2dCQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsNEJBQTRCLGFBQWEsd0JBQXdCLEtBQUssRUFBRSxDQUFDLENBQUE7WUFDakksTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQTtZQUMvRCxJQUFJLEtBQUssS0FBSyxLQUFLO2dCQUFFLE1BQUs7WUFDMUIsS0FBSyxHQUFHLEtBQUssQ0FBQTtRQUNmLENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQztZQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2xGLENBQUM7SUFFRCw0Q0FBNEM7SUFDNUMsUUFBUTtRQUNOLE9BQU8sYUFBYSxJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUE7SUFDOUMsQ0FBQyJ9