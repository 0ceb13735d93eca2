import { struct } from '../../memory/aggregates.js';
import { Uint32 } from '../../memory/scalars.js';
import { FutexWord } from '../../linux/futex.js';
import { Futexes } from '../futex-waiter.js';
import { partOf } from './lock.js';
const Layout = struct('struct nearfar_condition', {
    /** Counts signals. */
    sequence: Uint32,
    /** How many wait; more than do, where some were killed. */
    waiters: Uint32,
});
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
    static type = Layout;
    #process;
    #sequence;
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
        this.#place = partOf(place, Layout, Layout.fields.sequence.offset);
        this.#sequence = new FutexWord(this.#place);
        this.#waiters = new FutexWord(partOf(place, Layout, Layout.fields.waiters.offset));
    }
    /**
     * Release the lock, wait for a signal, and take the lock again. When it resolves, and when it rejects with the signal's
     * reason as well, the lock is held as before.
     * @param hold - the lock
     * @param options - what gives the wait up; the lock is waited for all the same
     * @throws Error where the lock is not held
     * @throws CondemnedLockError where the lock is a robust one that was given up meanwhile; then it is not held
     */
    async wait(hold, options) {
        const signal = options?.signal;
        signal?.throwIfAborted();
        const futexes = Futexes.of(this.#process);
        const sequence = this.#sequence.load();
        if (!hold.held)
            throw new Error('a condition is waited for with its lock held');
        this.#waiters.add(1);
        try {
            hold.unlock();
            await futexes.wait(this.#place, sequence, { signal });
        }
        catch (error) {
            // A signal may have come to this one.
            futexes.wake(this.#place, 1);
            throw error;
        }
        finally {
            this.#waiters.add(-1);
            if (!hold.held)
                await hold.again();
        }
    }
    /** Wake one of those who wait. */
    signal() {
        this.#wake(1);
    }
    /** Wake all who wait. */
    broadcast() {
        this.#wake();
    }
    #wake(count) {
        this.#sequence.add(1);
        if (this.#waiters.load() > 0)
            Futexes.of(this.#process).wake(this.#place, count);
    }
    /** As in `Condition futex 0x7f00 = 0x5`. */
    toString() {
        return `Condition ${this.#sequence.toString()}`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29uZGl0aW9uLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiY29uZGl0aW9uLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSw0QkFBNEIsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLFNBQVMsRUFBNkIsTUFBTSxzQkFBc0IsQ0FBQTtBQUMzRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFFNUMsT0FBTyxFQUFFLE1BQU0sRUFBbUQsTUFBTSxXQUFXLENBQUE7QUFFbkYsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLDBCQUEwQixFQUFFO0lBQ2hELHNCQUFzQjtJQUN0QixRQUFRLEVBQUUsTUFBTTtJQUNoQiwyREFBMkQ7SUFDM0QsT0FBTyxFQUFFLE1BQU07Q0FDaEIsQ0FBQyxDQUFBO0FBRUY7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLE9BQU8sU0FBUztJQUNwQiw2QkFBNkI7SUFDN0IsTUFBTSxDQUFVLElBQUksR0FBRyxNQUFNLENBQUE7SUFDcEIsUUFBUSxDQUFTO0lBQ2pCLFNBQVMsQ0FBVztJQUNwQixRQUFRLENBQVc7SUFDbkIsTUFBTSxDQUFzQjtJQUVyQzs7Ozs7T0FLRztJQUNILFlBQVksT0FBZ0IsRUFBRSxLQUFnQjtRQUM1QyxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ2xFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQzNDLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxTQUFTLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUNwRixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBYyxFQUFFLE9BQXFCO1FBQzlDLE1BQU0sTUFBTSxHQUFHLE9BQU8sRUFBRSxNQUFNLENBQUE7UUFDOUIsTUFBTSxFQUFFLGNBQWMsRUFBRSxDQUFBO1FBQ3hCLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDdEMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyw4Q0FBOEMsQ0FBQyxDQUFBO1FBQy9FLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3BCLElBQUksQ0FBQztZQUNILElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtZQUNiLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDdkQsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixzQ0FBc0M7WUFDdEMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQzVCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUNyQixJQUFJLENBQUMsSUFBSSxDQUFDLElBQUk7Z0JBQUUsTUFBTSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDcEMsQ0FBQztJQUNILENBQUM7SUFFRCxrQ0FBa0M7SUFDbEMsTUFBTTtRQUNKLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDZixDQUFDO0lBRUQseUJBQXlCO0lBQ3pCLFNBQVM7UUFDUCxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDZCxDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQWM7UUFDbEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDckIsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUM7WUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUNsRixDQUFDO0lBRUQsNENBQTRDO0lBQzVDLFFBQVE7UUFDTixPQUFPLGFBQWEsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFBO0lBQ2pELENBQUMifQ==