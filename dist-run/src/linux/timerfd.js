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
 * `<linux/timerfd.h>`: timers that are file descriptors.
 *
 * @module linux/timerfd
 */
import { Choice, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { BigUint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32 } from './arguments.js';
import { iow, _ioctl } from './ioctl.js';
import { CLOCK } from './time.js';
import { Itimerspec } from './time_types.js';
import { _read } from './unistd.js';
/**
 * How a timer is made.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const TFD = {
    /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
/**
 * How a timer is set.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const TFD_TIMER = {
    /** The first expiration is a time that the clock shows. */
    ABSTIME: 1,
    /** Reading fails with ECANCELED when the clock was set meanwhile; for an absolute time of a realtime clock. */
    CANCEL_ON_SET: 2,
};
/** The ioctl that sets how often the timer has expired; where the kernel was made for checkpoints. */
export const TFD_IOC_SET_TICKS = iow('T'.charCodeAt(0), 0, BigUint64.size);
/**
 * timerfd_create(2), raw.
 * @param sysif - the process
 * @param clockid - of `CLOCK`
 * @param flags - of {@link TFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdCreate(sysif, clockid, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.timerfd_create, new Choice('CLOCK_', CLOCK, int32('timerfd_create: clockid', clockid)), flagsArgument('timerfd_create: flags', 'TFD_', TFD, flags)));
}
/**
 * timerfd_settime(2), raw.
 * @param sysif - the process
 * @param fd - the timer
 * @param flags - of {@link TFD_TIMER}
 * @param next - the address of an {@link Itimerspec}
 * @param old - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdSettime(sysif, fd, flags, next, old) {
    await sysif.syscall(SYS.timerfd_settime, fd, flagsArgument('timerfd_settime: flags', 'TFD_TIMER_', TFD_TIMER, flags), next, old);
}
/**
 * timerfd_gettime(2), raw.
 * @param sysif - the process
 * @param fd - the timer
 * @param current - where an {@link Itimerspec} goes
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdGettime(sysif, fd, current) {
    await sysif.syscall(SYS.timerfd_gettime, fd, current);
}
/**
 * Tasks that can make timers that are file descriptors.
 */
export class TimerfdTask extends Task {
    /**
     * Make a timer that can be waited for: it can be read when it has expired. It is not armed yet.
     * @param clock - `CLOCK.REALTIME`, `CLOCK.MONOTONIC` or `CLOCK.BOOTTIME`, or one of those that wake the machine
     * @param flags - of {@link TFD}
     * @param options - whether programs that are exec'd get it too; otherwise `TFD.CLOEXEC` is added
     * @returns a handle that owns it
     * @throws ErrnoError with EINVAL for another clock; with EPERM for one that wakes the machine, without `CAP_WAKE_ALARM`; with
     *   EMFILE or ENFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async timerfdCreate(clock, flags = 0, options = {}) {
        return this.makeFileDescriptor(await _timerfdCreate(this.sysif, clock, options.inheritable === true ? flags : or(flags, TFD.CLOEXEC)));
    }
}
/**
 * File descriptors of timers.
 */
export class TimerfdFileDescriptor extends FileDescriptor {
    /**
     * Arm the timer, or disarm it with a first expiration of zero. Expirations that nobody has read are forgotten.
     * @param next - the first expiration, and the interval between further ones
     * @param flags - of {@link TFD_TIMER}
     * @returns what it was set to: how long it had to go
     * @throws ErrnoError with EINVAL for times that are out of range, and for what is no timer
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async timerfdSettime(next, flags = 0) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_1, this.borrow(task), false);
            const argument = __addDisposableResource(env_1, task.argument(Itimerspec, next), false);
            return await task.fill(Itimerspec, (old) => _timerfdSettime(task.sysif, fd, flags, argument, old));
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
     * How long the timer has to go, and its interval.
     * @returns zero for a timer that is not armed
     * @throws ErrnoError with EINVAL for what is no timer
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async timerfdGettime() {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_2, this.borrow(task), false);
            return await task.fill(Itimerspec, (current) => _timerfdGettime(task.sysif, fd, current));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Take the number of expirations since the last read. Where there is none this waits, without `TFD.NONBLOCK`: then it must
     * not be called on the Node process's own task.
     * @returns at least 1
     * @throws ErrnoError with EAGAIN where there is none and the timer does not block; with ECANCELED where the clock was set,
     *   and `TFD_TIMER.CANCEL_ON_SET` asked for that
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async timerfdRead() {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_3, this.borrow(task), false);
            return await task.fill(BigUint64, (count) => _read(task.sysif, fd, count, BigUint64.size));
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Say how often the timer has expired, and so wake those who wait for it; for restoring a checkpoint.
     * @param ticks - 1 to 2^64-1
     * @throws ErrnoError with EINVAL for 0; with ENOTTY where the kernel was not made for checkpoints
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async timerfdSetTicks(ticks) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_4, this.borrow(task), false);
            const argument = __addDisposableResource(env_4, task.argument(BigUint64, BigInt(ticks)), false);
            await _ioctl(task.sysif, fd, TFD_IOC_SET_TICKS, argument);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGltZXJmZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRpbWVyZmQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNyRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBNkUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN6SSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ2pDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUM1QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRW5DOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEdBQUcsR0FBRztJQUNqQixzREFBc0Q7SUFDdEQsUUFBUSxFQUFFLE1BQU07SUFDaEIsMkNBQTJDO0lBQzNDLE9BQU8sRUFBRSxTQUFTO0NBQ1YsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2QiwyREFBMkQ7SUFDM0QsT0FBTyxFQUFFLENBQUM7SUFDViwrR0FBK0c7SUFDL0csYUFBYSxFQUFFLENBQUM7Q0FDUixDQUFBO0FBRVYsc0dBQXNHO0FBQ3RHLE1BQU0sQ0FBQyxNQUFNLGlCQUFpQixHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7QUFFMUU7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsY0FBYyxDQUFDLEtBQXVCLEVBQUUsT0FBZSxFQUFFLEtBQWE7SUFDMUYsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQzNDLEdBQUcsQ0FBQyxjQUFjLEVBQUUsSUFBSSxNQUFNLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMseUJBQXlCLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxhQUFhLENBQUMsdUJBQXVCLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FDdkosQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQ25DLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxLQUFhLEVBQUUsSUFBcUIsRUFBRSxHQUFvQjtJQUUvRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGVBQWUsRUFBRSxFQUFFLEVBQUUsYUFBYSxDQUFDLHdCQUF3QixFQUFFLFlBQVksRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQ2xJLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGVBQWUsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsT0FBd0I7SUFDakgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxlQUFlLEVBQUUsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ3ZELENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxXQUFZLFNBQVEsSUFBSTtJQUNuQzs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsYUFBYSxDQUFDLEtBQWEsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7UUFDM0UsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxjQUFjLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3hJLENBQUM7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLHFCQUFzQixTQUFRLGNBQWM7SUFDdkQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsSUFBZ0MsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQzlELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBYSxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1RCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLGVBQWUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGNBQWM7OztZQUNsQixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxlQUFlLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFGO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxXQUFXOzs7WUFDZixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDM0Y7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsS0FBc0I7OztZQUMxQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVMsU0FBUyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDaEUsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsaUJBQWlCLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztLQUMxRDtDQUNGIn0=