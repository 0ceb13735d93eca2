import { ErrnoError, SyscallTransportError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { FUTEX, FUTEX2, FUTEX_WAITV_MAX, FutexWaitv } from '../linux/futex.js';
import { Timespec } from '../linux/time_types.js';
import { Address } from '../near/ids.js';
import { Block } from './block.js';
import { cloneThread } from './clone.js';
import { wakeFutex } from './futexes.js';
/** How many words a thread waits for besides its own. */
const CAPACITY = FUTEX_WAITV_MAX - 1;
const CLOCK_MONOTONIC = 1;
/** In nanoseconds: how often the words are looked at where the kernel cannot wait for several at once. */
const LOOK_INTERVAL = 1_000_000;
const LIST = 0;
const CONTROL = FUTEX_WAITV_MAX * FutexWaitv.size;
const INTERVAL = CONTROL + 8;
const TOTAL = INTERVAL + Timespec.size;
/**
 * Waits for futex words by futex_waitv(2), since Linux 5.16: one thread of this process sits in that call for up to 127
 * words, and a further thread for each 127 more. On older kernels the thread wakes up a thousand times a second and this
 * program looks at the words.
 *
 * A thread learns of one wake at a time, and while it is out of the call it learns of none. It then goes by the words'
 * values: a wake that goes with no change of the word may be missed here. (No lock wakes in that way.)
 */
export class WaitvSleeper {
    #services;
    #helpers = [];
    #places = new Map();
    #method;
    /**
     * @param services - of this program
     * @param method - whether futex_waitv is to be tried
     */
    constructor(services, method) {
        this.#services = services;
        this.#method = method;
    }
    get method() {
        return this.#method;
    }
    get size() {
        return this.#places.size;
    }
    /** @internal how many threads there are for this */
    get threads() {
        return this.#helpers.length;
    }
    add(sleep) {
        let helper = this.#helpers.find(({ full }) => !full);
        if (helper === undefined) {
            helper = new Helper(this.#services, this.#method === 'polling', (left) => this.#places.delete(left), () => {
                this.#method = 'polling';
            });
            this.#helpers.push(helper);
        }
        this.#places.set(sleep, helper);
        helper.add(sleep);
    }
    cancel(sleep) {
        const helper = this.#places.get(sleep);
        this.#places.delete(sleep);
        helper?.cancel(sleep);
    }
    /** @internal end the threads; there must be no waits */
    async close() {
        for (const helper of this.#helpers.splice(0))
            await helper.close();
    }
}
class Helper {
    #services;
    #thread;
    #block;
    #leave;
    #refused;
    #sleeps = new Set();
    /** Those that the thread's call is about, while it is under way. */
    #armed = [];
    #cancelled = new Set();
    #polling;
    #serving = false;
    constructor(services, polling, leave, refused) {
        this.#services = services;
        this.#polling = polling;
        this.#leave = leave;
        this.#refused = refused;
        this.#block = new Block(services.heap, TOTAL, 8);
        this.#block.words.fill(0);
        Timespec.write(this.#block.view, INTERVAL, { tv_sec: 0, tv_nsec: LOOK_INTERVAL });
        this.#thread = cloneThread(services, false).sysif;
    }
    get full() {
        return this.#sleeps.size + this.#cancelled.size >= CAPACITY;
    }
    add(sleep) {
        this.#sleeps.add(sleep);
        this.#kick();
    }
    cancel(sleep) {
        if (!this.#sleeps.delete(sleep))
            return;
        if (!this.#armed.includes(sleep)) {
            sleep.released();
            return;
        }
        this.#cancelled.add(sleep);
        this.#kick();
    }
    async close() {
        await this.#thread.close();
        this.#block.free();
    }
    /** Have the list read again. */
    #kick() {
        Atomics.add(this.#block.words, CONTROL / 4, 1);
        if (this.#serving)
            wakeFutex(this.#services.local, this.#block.address + CONTROL, 1);
        else {
            this.#serving = true;
            void this.#serve();
        }
    }
    async #serve() {
        try {
            while (this.#sleeps.size + this.#cancelled.size > 0)
                await this.#once();
        }
        catch (error) {
            const failure = error instanceof Error ? error : new Error(String(error));
            for (const sleep of [...this.#sleeps])
                this.#end(sleep, failure);
            for (const sleep of this.#cancelled)
                sleep.released();
            this.#cancelled.clear();
        }
        finally {
            this.#serving = false;
        }
    }
    async #once() {
        const { address } = this.#block;
        const generation = Atomics.load(this.#block.words, CONTROL / 4) >>> 0;
        const armed = [...this.#sleeps];
        this.#armed = armed;
        let woken = -1;
        try {
            if (this.#polling) {
                await this.#thread.syscall(SYS.futex, Address(address + CONTROL), FUTEX.WAIT, generation, Address(address + INTERVAL));
            }
            else {
                this.#list(0, address + CONTROL, generation);
                for (const [index, sleep] of armed.entries())
                    this.#list(index + 1, sleep.address, sleep.expected);
                woken = await this.#thread.syscall(SYS.futex_waitv, Address(address + LIST), armed.length + 1, 0, 0, CLOCK_MONOTONIC) - 1;
            }
        }
        catch (error) {
            if (!(error instanceof ErrnoError))
                throw error;
            if (!this.#polling && (error.code === 'ENOSYS' || error.code === 'EPERM')) {
                this.#polling = true;
                this.#refused();
            }
            else if (!['EAGAIN', 'EINTR', 'ETIMEDOUT'].includes(error.code))
                throw error;
        }
        this.#armed = [];
        // Those that were given up may have got wakes, and only the kernel knows: one too many does no harm. Whoever waits for
        // the same word on this thread is not in the kernel now, and is told here.
        const passedOn = new Map();
        for (const sleep of armed) {
            if (!this.#cancelled.delete(sleep))
                continue;
            passedOn.set(sleep.address, (passedOn.get(sleep.address) ?? 0) + 1);
            sleep.released();
        }
        for (const [index, sleep] of armed.entries()) {
            if (this.#sleeps.has(sleep) && (index === woken || sleep.changed() || passedOn.has(sleep.address)))
                this.#end(sleep);
        }
        for (const [word, count] of passedOn)
            wakeFutex(this.#services.local, word, count);
    }
    #list(index, address, expected) {
        FutexWaitv.write(this.#block.view, LIST + index * FutexWaitv.size, FutexWaitv.of({ val: expected, uaddr: Address(address), flags: FUTEX2.SIZE_U32 }));
    }
    #end(sleep, failure) {
        this.#sleeps.delete(sleep);
        this.#leave(sleep);
        sleep.done(failure instanceof SyscallTransportError ? new Error('the thread that waits for futex words has died', { cause: failure }) : failure);
        sleep.released();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnV0ZXgtd2FpdHYuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmdXRleC13YWl0di50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsVUFBVSxFQUFFLHFCQUFxQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDckUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLGVBQWUsRUFBRSxVQUFVLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUM5RSxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sd0JBQXdCLENBQUE7QUFDakQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDbEMsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUN4QyxPQUFPLEVBQUUsU0FBUyxFQUF3RCxNQUFNLGNBQWMsQ0FBQTtBQUk5Rix5REFBeUQ7QUFDekQsTUFBTSxRQUFRLEdBQUcsZUFBZSxHQUFHLENBQUMsQ0FBQTtBQUVwQyxNQUFNLGVBQWUsR0FBRyxDQUFDLENBQUE7QUFFekIsMEdBQTBHO0FBQzFHLE1BQU0sYUFBYSxHQUFHLFNBQVMsQ0FBQTtBQUUvQixNQUFNLElBQUksR0FBRyxDQUFDLENBQUE7QUFDZCxNQUFNLE9BQU8sR0FBRyxlQUFlLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQTtBQUNqRCxNQUFNLFFBQVEsR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFBO0FBQzVCLE1BQU0sS0FBSyxHQUFHLFFBQVEsR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFBO0FBRXRDOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLE9BQU8sWUFBWTtJQUNkLFNBQVMsQ0FBVTtJQUNuQixRQUFRLEdBQWEsRUFBRSxDQUFBO0lBQ3ZCLE9BQU8sR0FBRyxJQUFJLEdBQUcsRUFBc0IsQ0FBQTtJQUNoRCxPQUFPLENBQWE7SUFFcEI7OztPQUdHO0lBQ0gsWUFBWSxRQUFrQixFQUFFLE1BQWlDO1FBQy9ELElBQUksQ0FBQyxTQUFTLEdBQUcsUUFBUSxDQUFBO1FBQ3pCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO0lBQ3ZCLENBQUM7SUFFRCxJQUFJLE1BQU07UUFDUixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUE7SUFDckIsQ0FBQztJQUVELElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUE7SUFDMUIsQ0FBQztJQUVELG9EQUFvRDtJQUNwRCxJQUFJLE9BQU87UUFDVCxPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFBO0lBQzdCLENBQUM7SUFFRCxHQUFHLENBQUMsS0FBaUI7UUFDbkIsSUFBSSxNQUFNLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3BELElBQUksTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3pCLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxPQUFPLEtBQUssU0FBUyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUU7Z0JBQ3hHLElBQUksQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFBO1lBQzFCLENBQUMsQ0FBQyxDQUFBO1lBQ0YsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDNUIsQ0FBQztRQUNELElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUMvQixNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ25CLENBQUM7SUFFRCxNQUFNLENBQUMsS0FBaUI7UUFDdEIsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDMUIsTUFBTSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUN2QixDQUFDO0lBRUQsd0RBQXdEO0lBQ3hELEtBQUssQ0FBQyxLQUFLO1FBQ1QsS0FBSyxNQUFNLE1BQU0sSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7WUFBRSxNQUFNLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNwRSxDQUFDO0NBQ0Y7QUFFRCxNQUFNLE1BQU07SUFDRCxTQUFTLENBQVU7SUFDbkIsT0FBTyxDQUFzQjtJQUM3QixNQUFNLENBQU87SUFDYixNQUFNLENBQTZCO0lBQ25DLFFBQVEsQ0FBWTtJQUNwQixPQUFPLEdBQUcsSUFBSSxHQUFHLEVBQWMsQ0FBQTtJQUN4QyxvRUFBb0U7SUFDcEUsTUFBTSxHQUEwQixFQUFFLENBQUE7SUFDekIsVUFBVSxHQUFHLElBQUksR0FBRyxFQUFjLENBQUE7SUFDM0MsUUFBUSxDQUFTO0lBQ2pCLFFBQVEsR0FBRyxLQUFLLENBQUE7SUFFaEIsWUFBWSxRQUFrQixFQUFFLE9BQWdCLEVBQUUsS0FBa0MsRUFBRSxPQUFtQjtRQUN2RyxJQUFJLENBQUMsU0FBUyxHQUFHLFFBQVEsQ0FBQTtRQUN6QixJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ2hELElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUN6QixRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsT0FBTyxFQUFFLGFBQWEsRUFBRSxDQUFDLENBQUE7UUFDakYsSUFBSSxDQUFDLE9BQU8sR0FBRyxXQUFXLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQTtJQUNuRCxDQUFDO0lBRUQsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksSUFBSSxRQUFRLENBQUE7SUFDN0QsQ0FBQztJQUVELEdBQUcsQ0FBQyxLQUFpQjtRQUNuQixJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN2QixJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDZCxDQUFDO0lBRUQsTUFBTSxDQUFDLEtBQWlCO1FBQ3RCLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUM7WUFBRSxPQUFNO1FBQ3ZDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2pDLEtBQUssQ0FBQyxRQUFRLEVBQUUsQ0FBQTtZQUNoQixPQUFNO1FBQ1IsQ0FBQztRQUNELElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQzFCLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNkLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSztRQUNULE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUMxQixJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ3BCLENBQUM7SUFFRCxnQ0FBZ0M7SUFDaEMsS0FBSztRQUNILE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUM5QyxJQUFJLElBQUksQ0FBQyxRQUFRO1lBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxHQUFHLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQTthQUMvRSxDQUFDO1lBQ0osSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUE7WUFDcEIsS0FBSyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDcEIsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsTUFBTTtRQUNWLElBQUksQ0FBQztZQUNILE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEdBQUcsQ0FBQztnQkFBRSxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUN6RSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE1BQU0sT0FBTyxHQUFHLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7WUFDekUsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztnQkFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQTtZQUNoRSxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksQ0FBQyxVQUFVO2dCQUFFLEtBQUssQ0FBQyxRQUFRLEVBQUUsQ0FBQTtZQUNyRCxJQUFJLENBQUMsVUFBVSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ3pCLENBQUM7Z0JBQVMsQ0FBQztZQUNULElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFBO1FBQ3ZCLENBQUM7SUFDSCxDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUs7UUFDVCxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUMvQixNQUFNLFVBQVUsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLE9BQU8sR0FBRyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDckUsTUFBTSxLQUFLLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUMvQixJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUNkLElBQUksQ0FBQztZQUNILElBQUksSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO2dCQUNsQixNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLFVBQVUsRUFBRSxPQUFPLENBQUMsT0FBTyxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUE7WUFDeEgsQ0FBQztpQkFBTSxDQUFDO2dCQUNOLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU8sR0FBRyxPQUFPLEVBQUUsVUFBVSxDQUFDLENBQUE7Z0JBQzVDLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsT0FBTyxFQUFFO29CQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQTtnQkFDbEcsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsZUFBZSxDQUFDLEdBQUcsQ0FBQyxDQUFBO1lBQzNILENBQUM7UUFDSCxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLENBQUM7Z0JBQUUsTUFBTSxLQUFLLENBQUE7WUFDL0MsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLENBQUM7Z0JBQzFFLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFBO2dCQUNwQixJQUFJLENBQUMsUUFBUSxFQUFFLENBQUE7WUFDakIsQ0FBQztpQkFBTSxJQUFJLENBQUMsQ0FBQyxRQUFRLEVBQUUsT0FBTyxFQUFFLFdBQVcsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFBO1FBQ2hGLENBQUM7UUFDRCxJQUFJLENBQUMsTUFBTSxHQUFHLEVBQUUsQ0FBQTtRQUNoQix1SEFBdUg7UUFDdkgsMkVBQTJFO1FBQzNFLE1BQU0sUUFBUSxHQUFHLElBQUksR0FBRyxFQUFrQixDQUFBO1FBQzFDLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxFQUFFLENBQUM7WUFDMUIsSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQztnQkFBRSxTQUFRO1lBQzVDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO1lBQ25FLEtBQUssQ0FBQyxRQUFRLEVBQUUsQ0FBQTtRQUNsQixDQUFDO1FBQ0QsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDO1lBQzdDLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxPQUFPLEVBQUUsSUFBSSxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3RILENBQUM7UUFDRCxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksUUFBUTtZQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDcEYsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFhLEVBQUUsT0FBZSxFQUFFLFFBQWdCO1FBQ3BELFVBQVUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxHQUFHLEtBQUssR0FBRyxVQUFVLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDdkosQ0FBQztJQUVELElBQUksQ0FBQyxLQUFpQixFQUFFLE9BQWU7UUFDckMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDMUIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNsQixLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sWUFBWSxxQkFBcUIsQ0FBQyxDQUFDLENBQUMsSUFBSSxLQUFLLENBQUMsZ0RBQWdELEVBQUUsRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDaEosS0FBSyxDQUFDLFFBQVEsRUFBRSxDQUFBO0lBQ2xCLENBQUM7Q0FDRiJ9