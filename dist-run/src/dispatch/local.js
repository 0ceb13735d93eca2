import { SyscallInterface } from '../near/sysif.js';
import { ErrnoError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { checkLocal, lookedAtLocally } from './blocking.js';
import { BatchError, Call, checkRequest, PendingCall, RESULT, SLOT_WORDS, storeRequest } from './calls.js';
import { BATCH_CAPACITY, BATCH_COUNT, BATCH_SLOTS } from './layout.js';
import { OutcomeCall } from './outcome.js';
const COUNT = BATCH_COUNT / 4;
const FIRST_SLOT = BATCH_SLOTS / 4;
const ignore = () => undefined;
// Earlier calls of the batch, which have not run yet, decide what a number means: each counts as blocking.
const checkInBatch = (call, describe) => checkLocal(call, describe);
const F_GETFL = 3;
const O_NONBLOCK = 0o4000;
/** How many times in a row calls are run before the event loop gets a turn, for a program that awaits call after call. */
const FLUSHES_A_TURN = 1024;
/**
 * System calls in the Node process itself, on its main thread. The calls that a turn of the program makes are gathered
 * and run together, in their order, by one call through ffi-rs when the turn ends; awaiting one is enough to end it.
 *
 * A call here must not wait: it would stop the program. Those that wait by their nature are refused with
 * `BlockingCallError`.
 */
export class LocalSyscallInterface extends SyscallInterface {
    architecture;
    #image;
    #words;
    /** The slots whose arguments are all zero, so that calls without arguments need not store that again. */
    #blank = new Uint8Array(BATCH_CAPACITY);
    #lookedAt;
    #pending = [];
    #scheduled = false;
    #flushes = 0;
    #flush = () => {
        this.#scheduled = false;
        this.flush();
    };
    /** Whether a file descriptor makes calls wait, asked behind all calls that were made before. */
    #blocks = (fd) => {
        try {
            return (this.runNow(SYS.fcntl, fd, F_GETFL) & O_NONBLOCK) === 0;
        }
        catch (error) {
            // It is not open: the call itself says so.
            if (error instanceof ErrnoError)
                return false;
            throw error;
        }
    };
    /** @internal */
    constructor(image) {
        super();
        this.architecture = image.architecture;
        this.#image = image;
        this.#words = new Int32Array(image.batch.buffer, image.batch.byteOffset, image.batch.byteLength / 4);
        this.#lookedAt = lookedAtLocally.for(image.architecture);
    }
    syscall(call, ...args) {
        return this.#make(call, args, false);
    }
    syscall64(call, ...args) {
        return this.#make(call, args, true);
    }
    /** @internal */
    outcome(call, ...args) {
        return new Promise((resolve, reject) => {
            this.#add(new OutcomeCall(call, args, this.architecture, resolve, reject));
            this.#schedule();
        });
    }
    batch(calls) {
        return new Promise((resolve, reject) => {
            // With more calls than slots, those of the first part must not run if a later one is refused.
            if (calls.length > BATCH_CAPACITY)
                for (const request of calls)
                    checkRequest(request, this.architecture, checkInBatch);
            this.flush();
            const results = new Array(calls.length);
            let failed = false;
            for (let first = 0; first < calls.length; first += BATCH_CAPACITY)
                failed = this.#runPart(calls, first, results) || failed;
            if (failed)
                reject(new BatchError(results));
            else
                resolve(results);
        });
    }
    /**
     * Run as many calls of a batch as there are slots. This is the fastest way to make calls, so it has no objects for them.
     * @returns whether one failed
     */
    #runPart(calls, first, results) {
        const words = this.#words;
        const { architecture } = this;
        const end = Math.min(first + BATCH_CAPACITY, calls.length);
        let slot = FIRST_SLOT;
        const blank = this.#blank;
        const lookedAt = this.#lookedAt;
        for (let index = first; index < end; index++, slot += SLOT_WORDS) {
            const request = calls[index];
            const bare = request.length === 1;
            const wasBlank = blank[index - first] === 1;
            // Arguments may be refused when some of them are in the slot already.
            blank[index - first] = 0;
            const number = storeRequest(words, slot, request, architecture, bare && wasBlank);
            if (bare)
                blank[index - first] = 1;
            if (lookedAt[number] !== 0)
                checkRequest(request, architecture, checkInBatch);
        }
        words[COUNT] = end - first;
        this.#image.run();
        let failed = false;
        slot = FIRST_SLOT + RESULT;
        for (let index = first; index < end; index++, slot += SLOT_WORDS) {
            if (words[slot + 1] === 0)
                results[index] = words[slot] >>> 0;
            else {
                const [call, ...args] = calls[index];
                const outcome = new Call(call, args, architecture).outcome(words, slot - RESULT);
                failed ||= typeof outcome !== 'number';
                results[index] = outcome;
            }
        }
        return failed;
    }
    #make(request, args, wide) {
        return new Promise((resolve, reject) => {
            const call = new PendingCall(request, args, this.architecture, wide, resolve, reject);
            if (this.#lookedAt[call.number] !== 0)
                checkLocal(request, () => call, this.#blocks);
            this.#add(call);
            this.#schedule();
        });
    }
    #schedule() {
        if (this.#scheduled)
            return;
        this.#scheduled = true;
        if (++this.#flushes % FLUSHES_A_TURN === 0)
            setImmediate(this.#flush);
        else
            queueMicrotask(this.#flush);
    }
    #add(waiter) {
        if (this.#pending.length === BATCH_CAPACITY)
            this.flush();
        this.#blank[this.#pending.length] = 0;
        waiter.store(this.#words, FIRST_SLOT + this.#pending.length * SLOT_WORDS);
        this.#pending.push(waiter);
    }
    /** @internal run what was gathered, now */
    flush() {
        const pending = this.#pending;
        const count = pending.length;
        if (count === 0)
            return;
        const words = this.#words;
        words[COUNT] = count;
        this.#image.run();
        for (let index = 0; index < count; index++)
            pending[index].settle(words, FIRST_SLOT + index * SLOT_WORDS);
        pending.length = 0;
    }
    /**
     * @internal Make a call with the others that are gathered, for this package's own needs, where nobody waits for its
     * result and it cannot fail.
     */
    later(call, ...args) {
        this.#add(new PendingCall(call, args, this.architecture, false, ignore, ignore));
        this.#schedule();
    }
    /**
     * @internal Run a call at once, after all that was gathered, for this package's own needs: it may be one that is
     * refused otherwise.
     * @returns the result
     * @throws ErrnoError where the kernel returned an error
     */
    runNow(call, ...args) {
        this.flush();
        let result = 0;
        let failure;
        this.#add(new PendingCall(call, args, this.architecture, false, (value) => (result = value), (error) => (failure = { error })));
        this.flush();
        if (failure !== undefined)
            throw failure.error;
        return result;
    }
    /**
     * @internal Run several slots in one go, each with its flags; see `native/layout.h`.
     * @param count - how many slots
     * @param fill - writes the calls: gets the memory as words, and the word at which the first slot begins
     * @param take - reads the results from the same place
     */
    runBatch(count, fill, take) {
        this.flush();
        this.#blank.fill(0, 0, count);
        fill(this.#words, FIRST_SLOT);
        this.#words[COUNT] = count;
        this.#image.run();
        take(this.#words, FIRST_SLOT);
    }
    read(address, length) {
        return new Promise((resolve) => {
            this.flush();
            resolve(Uint8Array.from(this.#image.bytes(address, length)));
        });
    }
    write(address, bytes) {
        return new Promise((resolve) => {
            this.flush();
            this.#image.bytes(address, bytes.byteLength).set(bytes);
            resolve();
        });
    }
    async barrier() {
        this.flush();
        await Promise.resolve();
    }
    close() {
        return Promise.reject(new Error('the Node process\'s own interface lasts as long as the process'));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibG9jYWwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJsb2NhbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsZ0JBQWdCLEVBQTZDLE1BQU0sa0JBQWtCLENBQUE7QUFFOUYsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxHQUFHLEVBQW1DLE1BQU0sZ0JBQWdCLENBQUE7QUFDckUsT0FBTyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFDM0QsT0FBTyxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQWMsWUFBWSxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsVUFBVSxFQUFFLFlBQVksRUFBZSxNQUFNLFlBQVksQ0FBQTtBQUNuSSxPQUFPLEVBQUUsY0FBYyxFQUFFLFdBQVcsRUFBRSxXQUFXLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFdEUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUUxQyxNQUFNLEtBQUssR0FBRyxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBQzdCLE1BQU0sVUFBVSxHQUFHLFdBQVcsR0FBRyxDQUFDLENBQUE7QUFFbEMsTUFBTSxNQUFNLEdBQUcsR0FBUyxFQUFFLENBQUMsU0FBUyxDQUFBO0FBRXBDLDJHQUEyRztBQUMzRyxNQUFNLFlBQVksR0FBVSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUE7QUFFMUUsTUFBTSxPQUFPLEdBQUcsQ0FBQyxDQUFBO0FBQ2pCLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQTtBQUV6QiwwSEFBMEg7QUFDMUgsTUFBTSxjQUFjLEdBQUcsSUFBSSxDQUFBO0FBRTNCOzs7Ozs7R0FNRztBQUNILE1BQU0sT0FBTyxxQkFBc0IsU0FBUSxnQkFBZ0I7SUFDaEQsWUFBWSxDQUFjO0lBQzFCLE1BQU0sQ0FBYTtJQUNuQixNQUFNLENBQVk7SUFDM0IseUdBQXlHO0lBQ2hHLE1BQU0sR0FBRyxJQUFJLFVBQVUsQ0FBQyxjQUFjLENBQUMsQ0FBQTtJQUN2QyxTQUFTLENBQVk7SUFDckIsUUFBUSxHQUFhLEVBQUUsQ0FBQTtJQUNoQyxVQUFVLEdBQUcsS0FBSyxDQUFBO0lBQ2xCLFFBQVEsR0FBRyxDQUFDLENBQUE7SUFDSCxNQUFNLEdBQUcsR0FBUyxFQUFFO1FBQzNCLElBQUksQ0FBQyxVQUFVLEdBQUcsS0FBSyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNkLENBQUMsQ0FBQTtJQUVELGdHQUFnRztJQUN2RixPQUFPLEdBQUcsQ0FBQyxFQUFVLEVBQVcsRUFBRTtRQUN6QyxJQUFJLENBQUM7WUFDSCxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxPQUFPLENBQUMsR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDakUsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZiwyQ0FBMkM7WUFDM0MsSUFBSSxLQUFLLFlBQVksVUFBVTtnQkFBRSxPQUFPLEtBQUssQ0FBQTtZQUM3QyxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7SUFDSCxDQUFDLENBQUE7SUFFRCxnQkFBZ0I7SUFDaEIsWUFBWSxLQUFrQjtRQUM1QixLQUFLLEVBQUUsQ0FBQTtRQUNQLElBQUksQ0FBQyxZQUFZLEdBQUcsS0FBSyxDQUFDLFlBQVksQ0FBQTtRQUN0QyxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksVUFBVSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsVUFBVSxHQUFHLENBQUMsQ0FBQyxDQUFBO1FBQ3BHLElBQUksQ0FBQyxTQUFTLEdBQUcsZUFBZSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsWUFBWSxDQUFDLENBQUE7SUFDMUQsQ0FBQztJQUVELE9BQU8sQ0FBQyxJQUFzQixFQUFFLEdBQUcsSUFBdUI7UUFDeEQsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUVELFNBQVMsQ0FBQyxJQUFzQixFQUFFLEdBQUcsSUFBdUI7UUFDMUQsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDckMsQ0FBQztJQUVELGdCQUFnQjtJQUNQLE9BQU8sQ0FBQyxJQUFzQixFQUFFLEdBQUcsSUFBdUI7UUFDakUsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtZQUMxRSxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7UUFDbEIsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQWdDO1FBQ3BDLE9BQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUU7WUFDckMsOEZBQThGO1lBQzlGLElBQUksS0FBSyxDQUFDLE1BQU0sR0FBRyxjQUFjO2dCQUFFLEtBQUssTUFBTSxPQUFPLElBQUksS0FBSztvQkFBRSxZQUFZLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsWUFBWSxDQUFDLENBQUE7WUFDdEgsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQ1osTUFBTSxPQUFPLEdBQUcsSUFBSSxLQUFLLENBQWlCLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtZQUN2RCxJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUE7WUFDbEIsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxJQUFJLGNBQWM7Z0JBQUUsTUFBTSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsSUFBSSxNQUFNLENBQUE7WUFDMUgsSUFBSSxNQUFNO2dCQUFFLE1BQU0sQ0FBQyxJQUFJLFVBQVUsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBOztnQkFDdEMsT0FBTyxDQUFDLE9BQW1CLENBQUMsQ0FBQTtRQUNuQyxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRDs7O09BR0c7SUFDSCxRQUFRLENBQUMsS0FBZ0MsRUFBRSxLQUFhLEVBQUUsT0FBMkI7UUFDbkYsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUN6QixNQUFNLEVBQUUsWUFBWSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQzdCLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLGNBQWMsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDMUQsSUFBSSxJQUFJLEdBQUcsVUFBVSxDQUFBO1FBQ3JCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDekIsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQTtRQUMvQixLQUFLLElBQUksS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEdBQUcsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksSUFBSSxVQUFVLEVBQUUsQ0FBQztZQUNqRSxNQUFNLE9BQU8sR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFtQixDQUFBO1lBQzlDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFBO1lBQ2pDLE1BQU0sUUFBUSxHQUFHLEtBQUssQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQzNDLHNFQUFzRTtZQUN0RSxLQUFLLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUN4QixNQUFNLE1BQU0sR0FBRyxZQUFZLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsWUFBWSxFQUFFLElBQUksSUFBSSxRQUFRLENBQUMsQ0FBQTtZQUNqRixJQUFJLElBQUk7Z0JBQUUsS0FBSyxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDbEMsSUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQztnQkFBRSxZQUFZLENBQUMsT0FBTyxFQUFFLFlBQVksRUFBRSxZQUFZLENBQUMsQ0FBQTtRQUMvRSxDQUFDO1FBQ0QsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsR0FBRyxLQUFLLENBQUE7UUFDMUIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsQ0FBQTtRQUNqQixJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxHQUFHLFVBQVUsR0FBRyxNQUFNLENBQUE7UUFDMUIsS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxHQUFHLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRSxJQUFJLElBQUksVUFBVSxFQUFFLENBQUM7WUFDakUsSUFBSSxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxLQUFLLENBQUM7Z0JBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQyxJQUFJLENBQVksS0FBSyxDQUFDLENBQUE7aUJBQ3BFLENBQUM7Z0JBQ0osTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQW1CLENBQUE7Z0JBQ3RELE1BQU0sT0FBTyxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsWUFBWSxDQUFDLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUE7Z0JBQ2hGLE1BQU0sS0FBSyxPQUFPLE9BQU8sS0FBSyxRQUFRLENBQUE7Z0JBQ3RDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxPQUFPLENBQUE7WUFDMUIsQ0FBQztRQUNILENBQUM7UUFDRCxPQUFPLE1BQU0sQ0FBQTtJQUNmLENBQUM7SUFFRCxLQUFLLENBQVMsT0FBeUIsRUFBRSxJQUF1QixFQUFFLElBQWE7UUFDN0UsT0FBTyxJQUFJLE9BQU8sQ0FBUyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUM3QyxNQUFNLElBQUksR0FBRyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUNyRixJQUFJLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUM7Z0JBQUUsVUFBVSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQ3BGLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDZixJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7UUFDbEIsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsU0FBUztRQUNQLElBQUksSUFBSSxDQUFDLFVBQVU7WUFBRSxPQUFNO1FBQzNCLElBQUksQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFBO1FBQ3RCLElBQUksRUFBRSxJQUFJLENBQUMsUUFBUSxHQUFHLGNBQWMsS0FBSyxDQUFDO1lBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTs7WUFDaEUsY0FBYyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUNsQyxDQUFDO0lBRUQsSUFBSSxDQUFDLE1BQWM7UUFDakIsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sS0FBSyxjQUFjO1lBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ3pELElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDckMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFVBQVUsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sR0FBRyxVQUFVLENBQUMsQ0FBQTtRQUN6RSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUM1QixDQUFDO0lBRUQsMkNBQTJDO0lBQzNDLEtBQUs7UUFDSCxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFBO1FBQzdCLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUE7UUFDNUIsSUFBSSxLQUFLLEtBQUssQ0FBQztZQUFFLE9BQU07UUFDdkIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUN6QixLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFBO1FBQ3BCLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDakIsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUU7WUFBRyxPQUFPLENBQUMsS0FBSyxDQUFZLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxVQUFVLEdBQUcsS0FBSyxHQUFHLFVBQVUsQ0FBQyxDQUFBO1FBQ3JILE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBQ3BCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsSUFBYSxFQUFFLEdBQUcsSUFBdUI7UUFDN0MsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLFdBQVcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO1FBQ2hGLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQTtJQUNsQixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxNQUFNLENBQUMsSUFBYSxFQUFFLEdBQUcsSUFBdUI7UUFDOUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ1osSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFBO1FBQ2QsSUFBSSxPQUFnRCxDQUFBO1FBQ3BELElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxXQUFXLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLEtBQUssRUFBRSxDQUFDLEtBQWEsRUFBRSxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDdkksSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ1osSUFBSSxPQUFPLEtBQUssU0FBUztZQUFFLE1BQU0sT0FBTyxDQUFDLEtBQUssQ0FBQTtRQUM5QyxPQUFPLE1BQU0sQ0FBQTtJQUNmLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILFFBQVEsQ0FBQyxLQUFhLEVBQUUsSUFBb0QsRUFBRSxJQUFvRDtRQUNoSSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDWixJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQzdCLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxDQUFBO1FBQzdCLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFBO1FBQzFCLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDakIsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsVUFBVSxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUVELElBQUksQ0FBQyxPQUFnQixFQUFFLE1BQWM7UUFDbkMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFO1lBQzdCLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUNaLE9BQU8sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDOUQsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLE9BQWdCLEVBQUUsS0FBaUI7UUFDdkMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFO1lBQzdCLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUNaLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3ZELE9BQU8sRUFBRSxDQUFBO1FBQ1gsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLE9BQU87UUFDWCxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDWixNQUFNLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQTtJQUN6QixDQUFDO0lBRUQsS0FBSztRQUNILE9BQU8sT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEtBQUssQ0FBQyxnRUFBZ0UsQ0FBQyxDQUFDLENBQUE7SUFDcEcsQ0FBQztDQUNGIn0=