var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { or } from '../../near/flags.js';
import { Uint32 } from '../../memory/scalars.js';
import { FUTEX_WAITERS, FutexWord, hasWaiters, ownerOf } from '../../linux/futex.js';
import { Futexes } from '../futex-waiter.js';
import { isHeldBy, LockHold } from './lock.js';
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
    static type = Uint32;
    #word;
    #place;
    #process;
    #owner;
    /**
     * @param process - in whose name it is taken: the local process, or a child that still runs this program's code
     * @param place - the word, in memory of this program's own address space
     * @throws TypeError where this program has no direct access to the memory
     */
    constructor(process, place) {
        this.#word = new FutexWord(place);
        this.#place = place;
        this.#process = process;
        this.#owner = process.task.pid;
    }
    /** Whether somebody holds it. */
    get locked() {
        return this.#word.load() !== 0;
    }
    /** Who holds it: a thread id in that process's own pid namespace; null where nobody does. */
    get owner() {
        return ownerOf(this.#word.load());
    }
    /**
     * Take the lock, if it is free.
     * @returns the hold; undefined where somebody has it
     */
    tryLock() {
        return this.#word.compareExchange(0, this.#owner) === 0 ? new MutexHold(this) : undefined;
    }
    /**
     * Take the lock, and wait while others have it: `using held = await mutex.lock()`. A free lock is there at once, without a
     * promise.
     * @param options - what gives the wait up
     * @returns the hold, or a promise of it
     * @throws the signal's reason, as a rejection
     */
    lock(options) {
        if (options?.signal?.aborted !== true) {
            const hold = this.tryLock();
            if (hold !== undefined)
                return hold;
        }
        return this.#wait(options?.signal).then(() => new MutexHold(this));
    }
    /**
     * Do something while holding the lock, and release it whatever becomes of that.
     * @param action - what to do; where it returns a promise, the lock is held until that settles
     * @param options - what gives the wait for the lock up
     * @returns what the action returns
     */
    async run(action, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _held = __addDisposableResource(env_1, await this.lock(options), false);
            return await action();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** @internal resolves when the lock is this owner's */
    async take() {
        if (this.#word.compareExchange(0, this.#owner) !== 0)
            await this.#wait(undefined);
    }
    async #wait(signal) {
        signal?.throwIfAborted();
        const futexes = Futexes.of(this.#process);
        const word = this.#word;
        let mine = this.#owner;
        for (;;) {
            const value = word.compareExchange(0, mine);
            if (value === 0)
                return;
            const awaited = or(value, FUTEX_WAITERS);
            if (awaited !== value && word.compareExchange(value, awaited) !== value)
                continue;
            // By the time that this one has the lock, others may wait as well.
            mine = or(this.#owner, FUTEX_WAITERS);
            try {
                await futexes.wait(this.#place, awaited, { signal });
            }
            catch (error) {
                // An earlier wake may have been for this one, and found the lock taken again by somebody who knows of nobody waiting.
                futexes.wake(this.#place, 1);
                throw error;
            }
        }
    }
    /** @internal */
    release() {
        const value = this.#word.exchange(0);
        if (hasWaiters(value))
            Futexes.of(this.#process).wake(this.#place, 1);
        if (!isHeldBy(value, this.#owner))
            throw new Error(`a lock of ${this.#owner} was changed by somebody else meanwhile: it is held by ${ownerOf(value) ?? 'nobody'}`);
    }
    /** As in `Mutex futex 0x7f00 = 0x1234`. */
    toString() {
        return `Mutex ${this.#word.toString()}`;
    }
}
class MutexHold extends LockHold {
    #mutex;
    constructor(mutex) {
        super();
        this.#mutex = mutex;
    }
    release() {
        this.#mutex.release();
    }
    retake() {
        return this.#mutex.take();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibXV0ZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJtdXRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxFQUFFLEVBQUUsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBRXhDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsYUFBYSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFxQixNQUFNLHNCQUFzQixDQUFBO0FBQ3ZHLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUU1QyxPQUFPLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBb0IsTUFBTSxXQUFXLENBQUE7QUFFaEU7Ozs7Ozs7Ozs7Ozs7R0FhRztBQUNILE1BQU0sT0FBTyxLQUFLO0lBQ2hCLG1DQUFtQztJQUNuQyxNQUFNLENBQVUsSUFBSSxHQUFHLE1BQU0sQ0FBQTtJQUNwQixLQUFLLENBQVc7SUFDaEIsTUFBTSxDQUFjO0lBQ3BCLFFBQVEsQ0FBUztJQUNqQixNQUFNLENBQVE7SUFFdkI7Ozs7T0FJRztJQUNILFlBQVksT0FBZ0IsRUFBRSxLQUFtQjtRQUMvQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ2pDLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUE7SUFDaEMsQ0FBQztJQUVELGlDQUFpQztJQUNqQyxJQUFJLE1BQU07UUFDUixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2hDLENBQUM7SUFFRCw2RkFBNkY7SUFDN0YsSUFBSSxLQUFLO1FBQ1AsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO0lBQ25DLENBQUM7SUFFRDs7O09BR0c7SUFDSCxPQUFPO1FBQ0wsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLGVBQWUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtJQUMzRixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsSUFBSSxDQUFDLE9BQXFCO1FBQ3hCLElBQUksT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxFQUFFLENBQUM7WUFDdEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFBO1lBQzNCLElBQUksSUFBSSxLQUFLLFNBQVM7Z0JBQUUsT0FBTyxJQUFJLENBQUE7UUFDckMsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDcEUsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEdBQUcsQ0FBSSxNQUE0QixFQUFFLE9BQXFCOzs7WUFDOUQsTUFBTSxLQUFLLGtDQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ3RDLE9BQU8sTUFBTSxNQUFNLEVBQUUsQ0FBQTs7Ozs7Ozs7O0tBQ3RCO0lBRUQsdURBQXVEO0lBQ3ZELEtBQUssQ0FBQyxJQUFJO1FBQ1IsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLGVBQWUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUM7WUFBRSxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDbkYsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBK0I7UUFDekMsTUFBTSxFQUFFLGNBQWMsRUFBRSxDQUFBO1FBQ3hCLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7UUFDdkIsSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUN0QixTQUFTLENBQUM7WUFDUixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUMzQyxJQUFJLEtBQUssS0FBSyxDQUFDO2dCQUFFLE9BQU07WUFDdkIsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRSxhQUFhLENBQUMsQ0FBQTtZQUN4QyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssS0FBSztnQkFBRSxTQUFRO1lBQ2pGLG1FQUFtRTtZQUNuRSxJQUFJLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsYUFBYSxDQUFDLENBQUE7WUFDckMsSUFBSSxDQUFDO2dCQUNILE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7WUFDdEQsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2Ysc0hBQXNIO2dCQUN0SCxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7Z0JBQzVCLE1BQU0sS0FBSyxDQUFBO1lBQ2IsQ0FBQztRQUNILENBQUM7SUFDSCxDQUFDO0lBRUQsZ0JBQWdCO0lBQ2hCLE9BQU87UUFDTCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNwQyxJQUFJLFVBQVUsQ0FBQyxLQUFLLENBQUM7WUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNyRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxhQUFhLElBQUksQ0FBQyxNQUFNLDBEQUEwRCxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksUUFBUSxFQUFFLENBQUMsQ0FBQTtJQUNwSyxDQUFDO0lBRUQsMkNBQTJDO0lBQzNDLFFBQVE7UUFDTixPQUFPLFNBQVMsSUFBSSxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFBO0lBQ3pDLENBQUM7O0FBR0gsTUFBTSxTQUFVLFNBQVEsUUFBUTtJQUNyQixNQUFNLENBQU87SUFFdEIsWUFBWSxLQUFZO1FBQ3RCLEtBQUssRUFBRSxDQUFBO1FBQ1AsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUE7SUFDckIsQ0FBQztJQUVrQixPQUFPO1FBQ3hCLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDdkIsQ0FBQztJQUVrQixNQUFNO1FBQ3ZCLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUMzQixDQUFDO0NBQ0YifQ==