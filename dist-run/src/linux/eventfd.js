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
/**
 * `<linux/eventfd.h>`: a counter that can be waited for.
 *
 * @module linux/eventfd
 */
import { or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { BigUint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, uint32 } from './arguments.js';
import { _read, _write } from './unistd.js';
/**
 * How an eventfd is made.
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export const EFD = {
    /** Reading takes 1 off the counter, instead of all. */
    SEMAPHORE: 1,
    /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
/** The counter's greatest value. */
export const EVENTFD_MAX = 0xfffffffffffffffen;
/**
 * eventfd2(2), raw.
 * @param sysif - the process
 * @param initval - where the counter begins
 * @param flags - of {@link EFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export async function _eventfd2(sysif, initval, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.eventfd2, uint32('eventfd2: initval', initval), flagsArgument('eventfd2: flags', 'EFD_', EFD, flags)));
}
/**
 * Tasks that can make eventfds.
 */
export class EventfdTask extends Task {
    /**
     * Make a counter that can be waited for: it can be read when it is not 0.
     * @param initval - where it begins, 0 to 2^32-1
     * @param flags - of {@link EFD}
     * @param options - whether programs that are exec'd get it too; otherwise `EFD.CLOEXEC` is added
     * @returns a handle that owns it
     * @throws ErrnoError with EMFILE or ENFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
     */
    async eventfd(initval = 0, flags = 0, options = {}) {
        return this.makeFileDescriptor(await _eventfd2(this.sysif, initval, options.inheritable === true ? flags : or(flags, EFD.CLOEXEC)));
    }
}
/**
 * File descriptors of eventfds.
 */
export class EventfdFileDescriptor extends FileDescriptor {
    /**
     * Take the counter's value and leave 0; or with `EFD.SEMAPHORE`, take 1. Where it is 0 this waits, without
     * `EFD.NONBLOCK`: then it must not be called on the Node process's own task.
     * @returns what was taken
     * @throws ErrnoError with EAGAIN where the counter is 0 and the eventfd does not block
     * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
     */
    async eventfdRead() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_1, this.borrow(task), false);
            return await task.fill(BigUint64, (counter) => _read(task.sysif, fd, counter, BigUint64.size));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Add to the counter. Where it would become too great this waits, without `EFD.NONBLOCK`: then it must not be called on
     * the Node process's own task.
     * @param value - 0 to 2^64-2
     * @throws ErrnoError with EAGAIN where it would become too great and the eventfd does not block; with EINVAL for 2^64-1
     * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
     */
    async eventfdWrite(value = 1) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_2, this.borrow(task), false);
            const counter = __addDisposableResource(env_2, task.argument(BigUint64, BigInt(value)), false);
            await _write(task.sysif, fd, counter, BigUint64.size);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXZlbnRmZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImV2ZW50ZmQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDckMsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDaEQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxNQUFNLEVBQTBCLE1BQU0sZ0JBQWdCLENBQUE7QUFDdkYsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFM0M7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLHVEQUF1RDtJQUN2RCxTQUFTLEVBQUUsQ0FBQztJQUNaLHNEQUFzRDtJQUN0RCxRQUFRLEVBQUUsTUFBTTtJQUNoQiwyQ0FBMkM7SUFDM0MsT0FBTyxFQUFFLFNBQVM7Q0FDVixDQUFBO0FBRVYsb0NBQW9DO0FBQ3BDLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxtQkFBc0IsQ0FBQTtBQUVqRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxPQUFlLEVBQUUsS0FBYTtJQUNyRixPQUFPLGtCQUFrQixDQUN2QixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsRUFBRSxNQUFNLENBQUMsbUJBQW1CLEVBQUUsT0FBTyxDQUFDLEVBQUUsYUFBYSxDQUFDLGlCQUFpQixFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FDOUgsQ0FBQTtBQUNILENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxXQUFZLFNBQVEsSUFBSTtJQUNuQzs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBTyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7UUFDbkUsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3JJLENBQUM7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLHFCQUFzQixTQUFRLGNBQWM7SUFDdkQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFdBQVc7OztZQUNmLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvRjtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsUUFBeUIsQ0FBQzs7O1lBQzNDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE9BQU8sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBUyxTQUFTLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUMvRCxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdEQ7Q0FDRiJ9