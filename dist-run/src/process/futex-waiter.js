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
import { FutexWord, WordBorrow } from '../linux/futex.js';
import { integer, uint32 } from '../linux/arguments.js';
import { wakeFutex } from '../dispatch/futexes.js';
import { UringSleeper } from '../dispatch/futex-uring.js';
import { WaitvSleeper } from '../dispatch/futex-waitv.js';
const INT_MAX = 0x7fff_ffff;
const waiters = new WeakMap();
/**
 * Waits for futex words in the event loop: no process sleeps, and no wait has a thread or a process of its own. Words may be
 * shared with any other process, whatever it waits and wakes with (`futex_wait`, `FUTEX_WAIT`, a C library's locks): they
 * are never private ones. What locks are built from; see `Mutex` and the others beside it.
 *
 * A wait is a request to io_uring where the kernel has that for futexes (Linux 6.7) and lets this program use it; otherwise
 * one thread sits in futex_waitv(2) for up to 127 words, and before Linux 5.16 a thread has the words looked at a thousand
 * times a second. {@link method} tells which.
 */
export class Futexes {
    #shared;
    #method;
    #sleeper;
    /** @internal */
    constructor(shared, method) {
        this.#shared = shared;
        this.#method = method;
    }
    /**
     * The one of this program.
     * @param process - any process of it
     */
    static of(process) {
        const { shared } = process;
        let waiter = waiters.get(shared.local);
        if (waiter === undefined) {
            waiter = new Futexes(shared);
            waiters.set(shared.local, waiter);
        }
        return waiter;
    }
    /** How it waits. */
    get method() {
        return this.#open().method;
    }
    /** How many waits there are now. */
    get size() {
        return this.#sleeper?.size ?? 0;
    }
    #open() {
        return (this.#sleeper ??= this.#start());
    }
    #start() {
        const services = this.#shared.services();
        const method = this.#method;
        if (method === undefined || method === 'io_uring') {
            const uring = UringSleeper.open(services);
            if (uring !== undefined)
                return uring;
            if (method !== undefined)
                throw new Error('io_uring cannot wait for futexes here');
        }
        return new WaitvSleeper(services, method === 'polling' ? 'polling' : 'futex_waitv');
    }
    /**
     * Wait until somebody wakes the word, if it has the expected value. The kernel compares once more when it has begun to wait
     * for it, so that a change, and the wake that goes with it, cannot come in between.
     *
     * As with every futex, a wait that has ended says nothing of the word: look at it again. While anything waits, the program
     * keeps running.
     * @param word - in this program's memory; borrowed until the kernel has let go of it
     * @param expected - the value at which to wait, an unsigned 32-bit integer
     * @param options - what gives the wait up
     * @returns resolves when it was woken, and at once where it has another value
     * @throws the signal's reason, where that gives the wait up; a wake that had come by then is passed on to another waiter
     * @throws TypeError where the memory is in an address space that this program has no direct access to
     * @throws ErrnoError where the kernel is short of memory
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async wait(word, expected, options = {}) {
        uint32('the value at which to wait', expected);
        const { signal } = options;
        signal?.throwIfAborted();
        const view = new FutexWord(word);
        if (view.load() !== expected)
            return;
        await this.#sleep(word, view, expected, signal);
    }
    #sleep(word, view, expected, signal) {
        const sleeper = this.#open();
        const { poller } = this.#shared.services();
        const borrow = new WordBorrow(this.#shared.local, word);
        return new Promise((resolve, reject) => {
            const end = () => {
                signal?.removeEventListener('abort', abort);
                poller.unref();
            };
            const sleep = {
                address: borrow.near,
                expected,
                changed: () => view.load() !== expected,
                done: (failure) => {
                    end();
                    if (failure === undefined)
                        resolve();
                    else
                        reject(failure);
                },
                released: () => borrow[Symbol.dispose](),
            };
            const abort = () => {
                end();
                // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's own
                reject(signal?.reason);
                sleeper.cancel(sleep);
            };
            poller.ref();
            signal?.addEventListener('abort', abort);
            try {
                sleeper.add(sleep);
            }
            catch (error) {
                end();
                borrow[Symbol.dispose]();
                throw error;
            }
        });
    }
    /**
     * Wake those who sleep on a word, in whichever process and however they wait.
     * @param word - in this program's memory
     * @param count - how many at most, from 1; all unless it is said
     * @returns how many were woken
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    wake(word, count = INT_MAX) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // FUTEX_WAKE takes 0 for 1.
            integer('how many to wake', count, 1, INT_MAX);
            const borrow = __addDisposableResource(env_1, new WordBorrow(this.#shared.local, word), false);
            return wakeFutex(this.#shared.local.sysif, borrow.near, count);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** @internal give back what there is for it, when nothing waits: for tests */
    async close() {
        const sleeper = this.#sleeper;
        this.#sleeper = undefined;
        if (sleeper instanceof UringSleeper)
            sleeper.close();
        else if (sleeper instanceof WaitvSleeper)
            await sleeper.close();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnV0ZXgtd2FpdGVyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZnV0ZXgtd2FpdGVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBcUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM1RSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHVCQUF1QixDQUFBO0FBQ3ZELE9BQU8sRUFBRSxTQUFTLEVBQXdELE1BQU0sd0JBQXdCLENBQUE7QUFDeEcsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLDRCQUE0QixDQUFBO0FBRXpELE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSw0QkFBNEIsQ0FBQTtBQVN6RCxNQUFNLE9BQU8sR0FBRyxXQUFXLENBQUE7QUFFM0IsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLEVBQW1CLENBQUE7QUFFOUM7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLE9BQU8sT0FBTztJQUNULE9BQU8sQ0FBUTtJQUN4QixPQUFPLENBQXlCO0lBQ2hDLFFBQVEsQ0FBMEI7SUFFbEMsZ0JBQWdCO0lBQ2hCLFlBQVksTUFBYyxFQUFFLE1BQW9CO1FBQzlDLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO0lBQ3ZCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNLENBQUMsRUFBRSxDQUFDLE9BQWdCO1FBQ3hCLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxPQUFPLENBQUE7UUFDMUIsSUFBSSxNQUFNLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDdEMsSUFBSSxNQUFNLEtBQUssU0FBUyxFQUFFLENBQUM7WUFDekIsTUFBTSxHQUFHLElBQUksT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQzVCLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUNuQyxDQUFDO1FBQ0QsT0FBTyxNQUFNLENBQUE7SUFDZixDQUFDO0lBRUQsb0JBQW9CO0lBQ3BCLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLE1BQU0sQ0FBQTtJQUM1QixDQUFDO0lBRUQsb0NBQW9DO0lBQ3BDLElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFDLFFBQVEsRUFBRSxJQUFJLElBQUksQ0FBQyxDQUFBO0lBQ2pDLENBQUM7SUFFRCxLQUFLO1FBQ0gsT0FBTyxDQUFDLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDMUMsQ0FBQztJQUVELE1BQU07UUFDSixNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQ3hDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDM0IsSUFBSSxNQUFNLEtBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxVQUFVLEVBQUUsQ0FBQztZQUNsRCxNQUFNLEtBQUssR0FBRyxZQUFZLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1lBQ3pDLElBQUksS0FBSyxLQUFLLFNBQVM7Z0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDckMsSUFBSSxNQUFNLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHVDQUF1QyxDQUFDLENBQUE7UUFDcEYsQ0FBQztRQUNELE9BQU8sSUFBSSxZQUFZLENBQUMsUUFBUSxFQUFFLE1BQU0sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsYUFBYSxDQUFDLENBQUE7SUFDckYsQ0FBQztJQUVEOzs7Ozs7Ozs7Ozs7OztPQWNHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFrQixFQUFFLFFBQWdCLEVBQUUsVUFBOEIsRUFBRTtRQUMvRSxNQUFNLENBQUMsNEJBQTRCLEVBQUUsUUFBUSxDQUFDLENBQUE7UUFDOUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxHQUFHLE9BQU8sQ0FBQTtRQUMxQixNQUFNLEVBQUUsY0FBYyxFQUFFLENBQUE7UUFDeEIsTUFBTSxJQUFJLEdBQUcsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDaEMsSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssUUFBUTtZQUFFLE9BQU07UUFDcEMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ2pELENBQUM7SUFFRCxNQUFNLENBQUMsSUFBa0IsRUFBRSxJQUFlLEVBQUUsUUFBZ0IsRUFBRSxNQUErQjtRQUMzRixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDNUIsTUFBTSxFQUFFLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDMUMsTUFBTSxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDdkQsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxNQUFNLEdBQUcsR0FBRyxHQUFTLEVBQUU7Z0JBQ3JCLE1BQU0sRUFBRSxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUE7Z0JBQzNDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUNoQixDQUFDLENBQUE7WUFDRCxNQUFNLEtBQUssR0FBZTtnQkFDeEIsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJO2dCQUNwQixRQUFRO2dCQUNSLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssUUFBUTtnQkFDdkMsSUFBSSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUU7b0JBQ2hCLEdBQUcsRUFBRSxDQUFBO29CQUNMLElBQUksT0FBTyxLQUFLLFNBQVM7d0JBQUUsT0FBTyxFQUFFLENBQUE7O3dCQUMvQixNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7Z0JBQ3RCLENBQUM7Z0JBQ0QsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUU7YUFDekMsQ0FBQTtZQUNELE1BQU0sS0FBSyxHQUFHLEdBQVMsRUFBRTtnQkFDdkIsR0FBRyxFQUFFLENBQUE7Z0JBQ0wsNkdBQTZHO2dCQUM3RyxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO2dCQUN0QixPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3ZCLENBQUMsQ0FBQTtZQUNELE1BQU0sQ0FBQyxHQUFHLEVBQUUsQ0FBQTtZQUNaLE1BQU0sRUFBRSxnQkFBZ0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUE7WUFDeEMsSUFBSSxDQUFDO2dCQUNILE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDcEIsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsR0FBRyxFQUFFLENBQUE7Z0JBQ0wsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO2dCQUN4QixNQUFNLEtBQUssQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxJQUFJLENBQUMsSUFBa0IsRUFBRSxRQUFnQixPQUFPOzs7WUFDOUMsNEJBQTRCO1lBQzVCLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO1lBQzlDLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3ZELE9BQU8sU0FBUyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQThCLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3hGO0lBRUQsOEVBQThFO0lBQzlFLEtBQUssQ0FBQyxLQUFLO1FBQ1QsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQTtRQUM3QixJQUFJLENBQUMsUUFBUSxHQUFHLFNBQVMsQ0FBQTtRQUN6QixJQUFJLE9BQU8sWUFBWSxZQUFZO1lBQUUsT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFBO2FBQy9DLElBQUksT0FBTyxZQUFZLFlBQVk7WUFBRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNqRSxDQUFDO0NBQ0YifQ==