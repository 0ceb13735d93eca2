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
import { FUTEX_OWNER_DIED, FUTEX_TID_MASK, FUTEX_WAITERS, FutexNode, FutexWord, hasWaiters, ownerDied, ownerOf, } from '../../linux/futex.js';
import { Futexes } from '../futex-waiter.js';
import { isHeldBy, LockHold, only, partOf } from './lock.js';
import { RobustList } from './robust-list.js';
/** The word of a lock that nobody shall ever have again: an owner that cannot be, for thread ids end at 2^22. */
const CONDEMNED = FUTEX_TID_MASK;
/**
 * In milliseconds: how often a wait is begun anew. Where several processes are killed at once, the kernel may spend its one
 * wake on another that is dying: then nobody else is told that the lock is free.
 */
const BACKSTOP = 1000;
/** What a robust lock guarded was given up as beyond repair; see {@link RobustMutexHold.condemn}. */
export class CondemnedLockError extends Error {
    /** `CondemnedLockError`. */
    name = 'CondemnedLockError';
}
/** The process in whose name a lock was taken has died or exec'd, and the lock is not its own any more. */
export class LostLockError extends Error {
    /** `LostLockError`. */
    name = 'LostLockError';
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
    static type = FutexNode.type;
    #process;
    #list;
    #word;
    #place;
    #entry;
    #hold;
    /** Keeps the memory where it is while the lock is held. */
    #borrow;
    constructor(process, list, place) {
        this.#process = process;
        this.#list = list;
        this.#place = partOf(place, FutexNode.type, FutexNode.type.fields.futex.offset);
        this.#word = new FutexWord(this.#place);
        const { pointer, offset: start } = partOf(place, FutexNode.type, FutexNode.type.fields.list.offset);
        const memory = pointer.direct();
        if (memory === undefined)
            throw new TypeError(`${pointer.toString()} is not this program's own memory`);
        this.#entry = {
            address: BigInt(pointer.near + start),
            link: new BigInt64Array(memory.view.buffer, memory.view.byteOffset + memory.offset + start, 1),
            before: undefined,
            behind: undefined,
            lost: () => this.#lose(),
        };
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
    static async open(process, place) {
        return new RobustMutex(process, await RobustList.of(process), place);
    }
    /** Whether somebody holds it. */
    get locked() {
        return ownerOf(this.#word.load()) !== null;
    }
    /** Who holds it: a thread id; null where nobody does. */
    get owner() {
        const value = this.#word.load();
        return value === CONDEMNED ? null : ownerOf(value);
    }
    /** Whether it was given up for good. */
    get condemned() {
        return this.#word.load() === CONDEMNED;
    }
    /**
     * Take the lock, if it is free.
     * @returns the hold; undefined where somebody has it
     * @throws CondemnedLockError where it was given up for good
     * @throws LostLockError where the process in whose name it would be taken has gone
     * @throws RangeError where that holds as many as the kernel looks at
     */
    tryLock() {
        const before = this.#tryTake(0);
        return before === undefined ? undefined : this.#held(ownerDied(before));
    }
    /**
     * Take the lock, and wait while others have it: `using held = await mutex.lock()`. A free lock is there at once, without a
     * promise.
     * @param options - what gives the wait up
     * @returns the hold, or a promise of it
     * @throws the same as {@link tryLock}, and the signal's reason; from a wait, as a rejection
     */
    lock(options) {
        if (options?.signal?.aborted !== true) {
            const hold = this.tryLock();
            if (hold !== undefined)
                return hold;
        }
        return this.#wait(options?.signal).then((before) => this.#held(ownerDied(before)));
    }
    /**
     * Do something while holding the lock, and release it whatever becomes of that.
     * @param action - what to do; it gets the hold, to see whether the last owner died
     * @param options - what gives the wait for the lock up
     * @returns what the action returns
     * @throws the same as {@link lock}
     */
    async run(action, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const hold = __addDisposableResource(env_1, await this.lock(options), false);
            return await action(hold);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    #held(died) {
        const hold = new Hold(this, died);
        this.#hold = hold;
        return hold;
    }
    /**
     * @param waiters - `FUTEX_WAITERS`, where others may wait as well; otherwise 0
     * @returns what the word was before; undefined where somebody has the lock
     */
    #tryTake(waiters) {
        const word = this.#word;
        const list = this.#list;
        let value = word.load();
        while (ownerOf(value) === null) {
            if (!list.alive)
                throw this.#lostError();
            list.checkRoom();
            const borrow = this.#place.pointer.borrowShallow(list.task);
            list.begin(this.#entry);
            const found = word.compareExchange(value, or(list.tid, only(value, FUTEX_WAITERS), waiters));
            if (found === value) {
                this.#borrow = borrow;
                list.link(this.#entry);
                list.end();
                // The kernel goes along the list once. A child that was gone by then does not have it now.
                if (!list.alive) {
                    list.unlink(this.#entry);
                    this.#lose();
                    throw this.#lostError();
                }
                return value;
            }
            list.end();
            borrow[Symbol.dispose]();
            value = found;
        }
        if (value === CONDEMNED)
            throw new CondemnedLockError(`${this.toString()} was given up: what it guarded cannot be repaired`);
        return undefined;
    }
    /** @returns what the word was before */
    async #wait(signal) {
        signal?.throwIfAborted();
        const futexes = Futexes.of(this.#process);
        const word = this.#word;
        let waiters = 0;
        for (;;) {
            const before = this.#tryTake(waiters);
            if (before !== undefined)
                return before;
            const value = word.load();
            if (ownerOf(value) === null || value === CONDEMNED)
                continue;
            const awaited = or(value, FUTEX_WAITERS);
            if (awaited !== value && word.compareExchange(value, awaited) !== value)
                continue;
            waiters = FUTEX_WAITERS;
            try {
                await waitAWhile(futexes, this.#place, awaited, signal);
            }
            catch (error) {
                // An earlier wake may have been for this one, and found the lock taken again by somebody who knows of nobody waiting.
                futexes.wake(this.#place, 1);
                throw error;
            }
        }
    }
    /** @internal @returns whether the last owner died */
    async retake(hold) {
        const before = this.#tryTake(0) ?? await this.#wait(undefined);
        this.#hold = hold;
        return ownerDied(before);
    }
    /** @internal put another value in the place of ours */
    release(replacement) {
        const list = this.#list;
        const word = this.#word;
        this.#hold = undefined;
        list.begin(this.#entry);
        list.unlink(this.#entry);
        let value = word.load();
        while (isHeldBy(value, list.tid)) {
            const found = word.compareExchange(value, replacement);
            if (found === value)
                break;
            value = found;
        }
        const ours = isHeldBy(value, list.tid);
        if (ours && hasWaiters(value))
            Futexes.of(this.#process).wake(this.#place, replacement === 0 ? 1 : undefined);
        list.end();
        this.#letGo();
        if (!ours)
            throw this.#lostError();
    }
    /** @internal */
    condemn() {
        this.release(CONDEMNED);
    }
    /** The owner has gone. What the kernel does with locks that it finds in the list is done here for one that came too late for that. */
    #lose() {
        const word = this.#word;
        this.#hold?.lose();
        this.#hold = undefined;
        this.#letGo();
        let value = word.load();
        while (isHeldBy(value, this.#list.tid)) {
            const found = word.compareExchange(value, or(only(value, FUTEX_WAITERS), FUTEX_OWNER_DIED));
            if (found === value) {
                if (hasWaiters(value))
                    Futexes.of(this.#process).wake(this.#place, 1);
                return;
            }
            value = found;
        }
    }
    #letGo() {
        this.#borrow?.[Symbol.dispose]();
        this.#borrow = undefined;
    }
    #lostError() {
        return new LostLockError(`the owner of ${this.toString()}, ${this.#list.tid}, has died or executed a program: it can hold no lock`);
    }
    /** As in `RobustMutex futex 0x7f00 = 0x1234`. */
    toString() {
        return `RobustMutex ${this.#word.toString()}`;
    }
}
/** A robust lock that is held. */
export class RobustMutexHold extends LockHold {
}
class Hold extends RobustMutexHold {
    #mutex;
    #died;
    #lost = false;
    constructor(mutex, died) {
        super();
        this.#mutex = mutex;
        this.#died = died;
    }
    get ownerDied() {
        return this.#died;
    }
    condemn() {
        if (!this.held)
            this.unlock();
        this.over();
        this.#mutex.condemn();
    }
    unlock() {
        if (this.#lost)
            throw new LostLockError(`the owner of ${this.#mutex.toString()} has died or executed a program: the lock is not its own any more`);
        super.unlock();
    }
    lose() {
        this.#lost = true;
        this.over();
    }
    release() {
        this.#mutex.release(0);
    }
    async retake() {
        this.#died = await this.#mutex.retake(this);
    }
}
/** Wait, but not for ever; that it was too long is no error. */
async function waitAWhile(futexes, word, expected, signal) {
    const controller = new AbortController();
    const enough = new Error('looks at the lock again');
    const timer = setTimeout(() => controller.abort(enough), BACKSTOP);
    const forward = () => controller.abort(signal?.reason);
    signal?.addEventListener('abort', forward);
    try {
        await futexes.wait(word, expected, { signal: controller.signal });
    }
    catch (error) {
        if (error !== enough)
            throw error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', forward);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicm9idXN0LW11dGV4LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicm9idXN0LW11dGV4LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFHeEMsT0FBTyxFQUNMLGdCQUFnQixFQUFFLGNBQWMsRUFBRSxhQUFhLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE9BQU8sR0FDdEcsTUFBTSxzQkFBc0IsQ0FBQTtBQUM3QixPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFFNUMsT0FBTyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBb0MsTUFBTSxXQUFXLENBQUE7QUFDOUYsT0FBTyxFQUFFLFVBQVUsRUFBb0IsTUFBTSxrQkFBa0IsQ0FBQTtBQUUvRCxpSEFBaUg7QUFDakgsTUFBTSxTQUFTLEdBQUcsY0FBYyxDQUFBO0FBRWhDOzs7R0FHRztBQUNILE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQTtBQUVyQixxR0FBcUc7QUFDckcsTUFBTSxPQUFPLGtCQUFtQixTQUFRLEtBQUs7SUFDM0MsNEJBQTRCO0lBQ1YsSUFBSSxHQUFHLG9CQUFvQixDQUFBO0NBQzlDO0FBRUQsMkdBQTJHO0FBQzNHLE1BQU0sT0FBTyxhQUFjLFNBQVEsS0FBSztJQUN0Qyx1QkFBdUI7SUFDTCxJQUFJLEdBQUcsZUFBZSxDQUFBO0NBQ3pDO0FBRUQ7Ozs7Ozs7Ozs7Ozs7OztHQWVHO0FBQ0gsTUFBTSxPQUFPLFdBQVc7SUFDdEIsbUNBQW1DO0lBQ25DLE1BQU0sQ0FBVSxJQUFJLEdBQUcsU0FBUyxDQUFDLElBQUksQ0FBQTtJQUM1QixRQUFRLENBQVM7SUFDakIsS0FBSyxDQUFZO0lBQ2pCLEtBQUssQ0FBVztJQUNoQixNQUFNLENBQXNCO0lBQzVCLE1BQU0sQ0FBYTtJQUM1QixLQUFLLENBQWtCO0lBQ3ZCLDJEQUEyRDtJQUMzRCxPQUFPLENBQW9CO0lBRTNCLFlBQW9CLE9BQWdCLEVBQUUsSUFBZ0IsRUFBRSxLQUFnQjtRQUN0RSxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDL0UsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdkMsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNuRyxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDL0IsSUFBSSxNQUFNLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsR0FBRyxPQUFPLENBQUMsUUFBUSxFQUFFLG1DQUFtQyxDQUFDLENBQUE7UUFDdkcsSUFBSSxDQUFDLE1BQU0sR0FBRztZQUNaLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksR0FBRyxLQUFLLENBQUM7WUFDckMsSUFBSSxFQUFFLElBQUksYUFBYSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxHQUFHLE1BQU0sQ0FBQyxNQUFNLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQztZQUM5RixNQUFNLEVBQUUsU0FBUztZQUNqQixNQUFNLEVBQUUsU0FBUztZQUNqQixJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRTtTQUN6QixDQUFBO0lBQ0gsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBZ0IsRUFBRSxLQUFnQjtRQUNsRCxPQUFPLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxNQUFNLFVBQVUsQ0FBQyxFQUFFLENBQUMsT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDdEUsQ0FBQztJQUVELGlDQUFpQztJQUNqQyxJQUFJLE1BQU07UUFDUixPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFBO0lBQzVDLENBQUM7SUFFRCx5REFBeUQ7SUFDekQsSUFBSSxLQUFLO1FBQ1AsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUMvQixPQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3BELENBQUM7SUFFRCx3Q0FBd0M7SUFDeEMsSUFBSSxTQUFTO1FBQ1gsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLFNBQVMsQ0FBQTtJQUN4QyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsT0FBTztRQUNMLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDL0IsT0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7SUFDekUsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILElBQUksQ0FBQyxPQUFxQjtRQUN4QixJQUFJLE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksRUFBRSxDQUFDO1lBQ3RDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQTtZQUMzQixJQUFJLElBQUksS0FBSyxTQUFTO2dCQUFFLE9BQU8sSUFBSSxDQUFBO1FBQ3JDLENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3BGLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsR0FBRyxDQUFJLE1BQWlELEVBQUUsT0FBcUI7OztZQUNuRixNQUFNLElBQUksa0NBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDckMsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFCO0lBRUQsS0FBSyxDQUFDLElBQWE7UUFDakIsTUFBTSxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ2pDLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFBO1FBQ2pCLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVEOzs7T0FHRztJQUNILFFBQVEsQ0FBQyxPQUFlO1FBQ3RCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7UUFDdkIsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQTtRQUN2QixJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDdkIsT0FBTyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxFQUFFLENBQUM7WUFDL0IsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLO2dCQUFFLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO1lBQ3hDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQTtZQUNoQixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzNELElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQ3ZCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsYUFBYSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtZQUM1RixJQUFJLEtBQUssS0FBSyxLQUFLLEVBQUUsQ0FBQztnQkFDcEIsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUE7Z0JBQ3JCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO2dCQUN0QixJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7Z0JBQ1YsMkZBQTJGO2dCQUMzRixJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO29CQUNoQixJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtvQkFDeEIsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO29CQUNaLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO2dCQUN6QixDQUFDO2dCQUNELE9BQU8sS0FBSyxDQUFBO1lBQ2QsQ0FBQztZQUNELElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQTtZQUNWLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtZQUN4QixLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2YsQ0FBQztRQUNELElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksa0JBQWtCLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLG1EQUFtRCxDQUFDLENBQUE7UUFDNUgsT0FBTyxTQUFTLENBQUE7SUFDbEIsQ0FBQztJQUVELHdDQUF3QztJQUN4QyxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQStCO1FBQ3pDLE1BQU0sRUFBRSxjQUFjLEVBQUUsQ0FBQTtRQUN4QixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQTtRQUN6QyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFBO1FBQ3ZCLElBQUksT0FBTyxHQUFHLENBQUMsQ0FBQTtRQUNmLFNBQVMsQ0FBQztZQUNSLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7WUFDckMsSUFBSSxNQUFNLEtBQUssU0FBUztnQkFBRSxPQUFPLE1BQU0sQ0FBQTtZQUN2QyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDekIsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxTQUFTO2dCQUFFLFNBQVE7WUFDNUQsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRSxhQUFhLENBQUMsQ0FBQTtZQUN4QyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssS0FBSztnQkFBRSxTQUFRO1lBQ2pGLE9BQU8sR0FBRyxhQUFhLENBQUE7WUFDdkIsSUFBSSxDQUFDO2dCQUNILE1BQU0sVUFBVSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUN6RCxDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixzSEFBc0g7Z0JBQ3RILE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtnQkFDNUIsTUFBTSxLQUFLLENBQUE7WUFDYixDQUFDO1FBQ0gsQ0FBQztJQUNILENBQUM7SUFFRCxxREFBcUQ7SUFDckQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFxQjtRQUNoQyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQTtRQUM5RCxJQUFJLENBQUMsS0FBSyxHQUFHLElBQVksQ0FBQTtRQUN6QixPQUFPLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUMxQixDQUFDO0lBRUQsdURBQXVEO0lBQ3ZELE9BQU8sQ0FBQyxXQUFtQjtRQUN6QixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFBO1FBQ3ZCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7UUFDdkIsSUFBSSxDQUFDLEtBQUssR0FBRyxTQUFTLENBQUE7UUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdkIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDeEIsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ3ZCLE9BQU8sUUFBUSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUNqQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxXQUFXLENBQUMsQ0FBQTtZQUN0RCxJQUFJLEtBQUssS0FBSyxLQUFLO2dCQUFFLE1BQUs7WUFDMUIsS0FBSyxHQUFHLEtBQUssQ0FBQTtRQUNmLENBQUM7UUFDRCxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUN0QyxJQUFJLElBQUksSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDO1lBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQTtRQUM3RyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDVixJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDYixJQUFJLENBQUMsSUFBSTtZQUFFLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO0lBQ3BDLENBQUM7SUFFRCxnQkFBZ0I7SUFDaEIsT0FBTztRQUNMLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDekIsQ0FBQztJQUVELHNJQUFzSTtJQUN0SSxLQUFLO1FBQ0gsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQTtRQUN2QixJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFBO1FBQ2xCLElBQUksQ0FBQyxLQUFLLEdBQUcsU0FBUyxDQUFBO1FBQ3RCLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUN2QixPQUFPLFFBQVEsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLGFBQWEsQ0FBQyxFQUFFLGdCQUFnQixDQUFDLENBQUMsQ0FBQTtZQUMzRixJQUFJLEtBQUssS0FBSyxLQUFLLEVBQUUsQ0FBQztnQkFDcEIsSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDO29CQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO2dCQUNyRSxPQUFNO1lBQ1IsQ0FBQztZQUNELEtBQUssR0FBRyxLQUFLLENBQUE7UUFDZixDQUFDO0lBQ0gsQ0FBQztJQUVELE1BQU07UUFDSixJQUFJLENBQUMsT0FBTyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDaEMsSUFBSSxDQUFDLE9BQU8sR0FBRyxTQUFTLENBQUE7SUFDMUIsQ0FBQztJQUVELFVBQVU7UUFDUixPQUFPLElBQUksYUFBYSxDQUFDLGdCQUFnQixJQUFJLENBQUMsUUFBUSxFQUFFLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLHVEQUF1RCxDQUFDLENBQUE7SUFDckksQ0FBQztJQUVELGlEQUFpRDtJQUNqRCxRQUFRO1FBQ04sT0FBTyxlQUFlLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQTtJQUMvQyxDQUFDOztBQUdILGtDQUFrQztBQUNsQyxNQUFNLE9BQWdCLGVBQWdCLFNBQVEsUUFBUTtDQVlyRDtBQUVELE1BQU0sSUFBSyxTQUFRLGVBQWU7SUFDdkIsTUFBTSxDQUFhO0lBQzVCLEtBQUssQ0FBUztJQUNkLEtBQUssR0FBRyxLQUFLLENBQUE7SUFFYixZQUFZLEtBQWtCLEVBQUUsSUFBYTtRQUMzQyxLQUFLLEVBQUUsQ0FBQTtRQUNQLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFBO0lBQ25CLENBQUM7SUFFRCxJQUFhLFNBQVM7UUFDcEIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFBO0lBQ25CLENBQUM7SUFFUSxPQUFPO1FBQ2QsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJO1lBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQzdCLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNYLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDdkIsQ0FBQztJQUVRLE1BQU07UUFDYixJQUFJLElBQUksQ0FBQyxLQUFLO1lBQUUsTUFBTSxJQUFJLGFBQWEsQ0FBQyxnQkFBZ0IsSUFBSSxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsbUVBQW1FLENBQUMsQ0FBQTtRQUNsSixLQUFLLENBQUMsTUFBTSxFQUFFLENBQUE7SUFDaEIsQ0FBQztJQUVELElBQUk7UUFDRixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDYixDQUFDO0lBRWtCLE9BQU87UUFDeEIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDeEIsQ0FBQztJQUVrQixLQUFLLENBQUMsTUFBTTtRQUM3QixJQUFJLENBQUMsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDN0MsQ0FBQztDQUNGO0FBRUQsZ0VBQWdFO0FBQ2hFLEtBQUssVUFBVSxVQUFVLENBQUMsT0FBZ0IsRUFBRSxJQUEwQixFQUFFLFFBQWdCLEVBQUUsTUFBK0I7SUFDdkgsTUFBTSxVQUFVLEdBQUcsSUFBSSxlQUFlLEVBQUUsQ0FBQTtJQUN4QyxNQUFNLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBQyx5QkFBeUIsQ0FBQyxDQUFBO0lBQ25ELE1BQU0sS0FBSyxHQUFHLFVBQVUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQ2xFLE1BQU0sT0FBTyxHQUFHLEdBQVMsRUFBRSxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQzVELE1BQU0sRUFBRSxnQkFBZ0IsQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDMUMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsRUFBRSxNQUFNLEVBQUUsVUFBVSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDbkUsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLEtBQUssS0FBSyxNQUFNO1lBQUUsTUFBTSxLQUFLLENBQUE7SUFDbkMsQ0FBQztZQUFTLENBQUM7UUFDVCxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDbkIsTUFBTSxFQUFFLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUMvQyxDQUFDO0FBQ0gsQ0FBQyJ9