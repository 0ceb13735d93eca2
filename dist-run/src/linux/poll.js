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
 * `<linux/poll.h>`: waiting for some file descriptors. (There is no select(2) here: it does the same for numbers below 1024
 * only.)
 *
 * @module linux/poll
 */
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list, struct } from '../memory/aggregates.js';
import { Int32, Uint16 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { int32, length, uint32 } from './arguments.js';
import { SIGSET_SIZE, Sigset } from './signal.js';
import { timespecOfMilliseconds, Timespec } from './time_types.js';
/**
 * What a file can be ready for, C's `POLLIN` and its kind. (`POLL`, which the kernel uses as a prefix too, is what comes with
 * `SIGPOLL`.)
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const POLL_EVENT = {
    /** There is something to read. */
    IN: 0x1,
    /** Something exceptional: out-of-band data, a changed cgroup file. */
    PRI: 0x2,
    /** Writing is possible. */
    OUT: 0x4,
    /** An error; always told. */
    ERR: 0x8,
    /** Hung up; always told. */
    HUP: 0x10,
    /** Not an open file; always told. */
    NVAL: 0x20,
    /** As `IN`. */
    RDNORM: 0x40,
    /** Priority data can be read. */
    RDBAND: 0x80,
    /** As `OUT`. */
    WRNORM: 0x100,
    /** Priority data can be written. */
    WRBAND: 0x200,
    /** Not used by the kernel. */
    MSG: 0x400,
    /** Was for /dev/epoll, which came before epoll(7). */
    REMOVE: 0x1000,
    /** The peer of a stream socket has stopped writing. */
    RDHUP: 0x2000,
};
/** The layout of a {@link PolledFile}: an `int`, negative where there is none. */
const PolledFile = {
    name: 'int',
    alignment: Int32.alignment,
    size: Int32.size,
    zero: NearFileDescriptor(0),
    sizeOf: () => Int32.size,
    write: (view, offset, value) => Int32.write(view, offset, value === null ? -1 : value instanceof FileDescriptor ? value.near : NearFileDescriptor(value)),
    read: (view, offset) => {
        const number = Int32.read(view, offset, Int32.size);
        return number < 0 ? null : NearFileDescriptor(number);
    },
    // A handle is no memory, but it is borrowed in the same way: together with the list.
    references: (value) => (value instanceof FileDescriptor ? [{ pointer: value, mode: 'shared' }] : []),
};
/**
 * A file to wait for, and what has happened to it.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const Pollfd = struct('struct pollfd', {
    /** The file. A handle is borrowed together with the list. */
    fd: PolledFile,
    /** What to wait for, of {@link POLL_EVENT}. */
    events: Uint16,
    /** What has happened, of {@link POLL_EVENT}. */
    revents: Uint16,
});
/** Several {@link Pollfd}, one behind the other. Borrowing it borrows the handles in it. */
export const PollfdList = list(Pollfd);
/**
 * poll(2), raw; not on arm64.
 * @param sysif - the process
 * @param fds - the address of a {@link PollfdList}, which is read and written
 * @param nfds - how many there are
 * @param timeout - in milliseconds; -1 for none, 0 to return at once
 * @returns how many have something to tell
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export async function _poll(sysif, fds, nfds, timeout) {
    return await sysif.syscall(SYS.poll, fds, uint32('poll: nfds', nfds), int32('poll: timeout', timeout));
}
/**
 * ppoll(2), raw.
 * @param sysif - the process
 * @param fds - the address of a {@link PollfdList}, which is read and written
 * @param nfds - how many there are
 * @param timeout - the address of a relative {@link Timespec}, into which the kernel writes what is left of it; or NULL for none
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many have something to tell
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export async function _ppoll(sysif, fds, nfds, timeout, sigmask, sigsetsize) {
    return await sysif.syscall(SYS.ppoll, fds, uint32('ppoll: nfds', nfds), timeout, sigmask, length('ppoll: sigsetsize', sigsetsize));
}
// What both calls have in common: the list, which they read and write.
async function pollList(task, requests, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (requests instanceof Pointer) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const fds = __addDisposableResource(env_2, requests.borrow(task, 'exclusive'), false);
                return await call(fds, requests.value.length);
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        if (requests.length === 0) {
            await call(task.optionalArgument(PollfdList, undefined), 0);
            return [];
        }
        const pointer = __addDisposableResource(env_1, task.heap.write(PollfdList, requests.map(({ fd, events }) => ({ fd, events, revents: 0 })), false), false);
        {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const fds = __addDisposableResource(env_3, pointer.borrow(task, 'exclusive'), false);
                await call(fds, requests.length);
            }
            catch (e_2) {
                env_3.error = e_2;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
        const told = await pointer.read();
        return told.map(({ revents }) => revents);
    }
    catch (e_3) {
        env_1.error = e_3;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Tasks that can wait for some file descriptors.
 */
export class PollTask extends Task {
    async poll(requests, timeout) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            if (SYS.poll[this.sysif.architecture] !== undefined) {
                return await pollList(this, requests, (fds, nfds) => _poll(this.sysif, fds, nfds, timeout));
            }
            // Where there is no poll(2), it is this. The kernel writes what is left into the time.
            const time = __addDisposableResource(env_4, this.optionalArgument(Timespec, int32('poll: timeout', timeout) < 0 ? undefined : timespecOfMilliseconds(timeout)), false);
            return await pollList(this, requests, (fds, nfds) => _ppoll(this.sysif, fds, nfds, time, this.optionalArgument(Sigset, undefined), SIGSET_SIZE));
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    async ppoll(requests, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const time = __addDisposableResource(env_5, this.optionalArgument(Timespec, options.timeout), false);
            const sigmask = __addDisposableResource(env_5, this.optionalArgument(Sigset, options.sigmask), false);
            return await pollList(this, requests, (fds, nfds) => _ppoll(this.sysif, fds, nfds, time, sigmask, SIGSET_SIZE));
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicG9sbC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInBvbGwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7OztHQUtHO0FBQ0gsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ3RELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFFcEQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxPQUFPLEVBQXVCLE1BQU0sc0JBQXNCLENBQUE7QUFDbkUsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQXdCLE1BQU0sZ0JBQWdCLENBQUE7QUFDNUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDakQsT0FBTyxFQUFFLHNCQUFzQixFQUFFLFFBQVEsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBRWxFOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUc7SUFDeEIsa0NBQWtDO0lBQ2xDLEVBQUUsRUFBRSxHQUFHO0lBQ1Asc0VBQXNFO0lBQ3RFLEdBQUcsRUFBRSxHQUFHO0lBQ1IsMkJBQTJCO0lBQzNCLEdBQUcsRUFBRSxHQUFHO0lBQ1IsNkJBQTZCO0lBQzdCLEdBQUcsRUFBRSxHQUFHO0lBQ1IsNEJBQTRCO0lBQzVCLEdBQUcsRUFBRSxJQUFJO0lBQ1QscUNBQXFDO0lBQ3JDLElBQUksRUFBRSxJQUFJO0lBQ1YsZUFBZTtJQUNmLE1BQU0sRUFBRSxJQUFJO0lBQ1osaUNBQWlDO0lBQ2pDLE1BQU0sRUFBRSxJQUFJO0lBQ1osZ0JBQWdCO0lBQ2hCLE1BQU0sRUFBRSxLQUFLO0lBQ2Isb0NBQW9DO0lBQ3BDLE1BQU0sRUFBRSxLQUFLO0lBQ2IsOEJBQThCO0lBQzlCLEdBQUcsRUFBRSxLQUFLO0lBQ1Ysc0RBQXNEO0lBQ3RELE1BQU0sRUFBRSxNQUFNO0lBQ2QsdURBQXVEO0lBQ3ZELEtBQUssRUFBRSxNQUFNO0NBQ0wsQ0FBQTtBQUtWLGtGQUFrRjtBQUNsRixNQUFNLFVBQVUsR0FBMEI7SUFDeEMsSUFBSSxFQUFFLEtBQUs7SUFDWCxTQUFTLEVBQUUsS0FBSyxDQUFDLFNBQVM7SUFDMUIsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJO0lBQ2hCLElBQUksRUFBRSxrQkFBa0IsQ0FBQyxDQUFDLENBQUM7SUFDM0IsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJO0lBQ3hCLEtBQUssRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssWUFBWSxjQUFjLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLGtCQUFrQixDQUFDLEtBQUssQ0FBQyxDQUFDO0lBQ3pKLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRTtRQUNyQixNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ25ELE9BQU8sTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUN2RCxDQUFDO0lBQ0QscUZBQXFGO0lBQ3JGLFVBQVUsRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxLQUFLLFlBQVksY0FBYyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQThCLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztDQUM5SCxDQUFBO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxlQUFlLEVBQUU7SUFDNUMsNkRBQTZEO0lBQzdELEVBQUUsRUFBRSxVQUFVO0lBQ2QsK0NBQStDO0lBQy9DLE1BQU0sRUFBRSxNQUFNO0lBQ2QsZ0RBQWdEO0lBQ2hELE9BQU8sRUFBRSxNQUFNO0NBQ2hCLENBQUMsQ0FBQTtBQVdGLDRGQUE0RjtBQUM1RixNQUFNLENBQUMsTUFBTSxVQUFVLEdBQW1CLElBQUksQ0FBUyxNQUFNLENBQUMsQ0FBQTtBQUU5RDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsS0FBSyxDQUFDLEtBQXVCLEVBQUUsR0FBb0IsRUFBRSxJQUFZLEVBQUUsT0FBZTtJQUN0RyxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxlQUFlLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUN4RyxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUMxQixLQUF1QixFQUFFLEdBQW9CLEVBQUUsSUFBWSxFQUFFLE9BQXdCLEVBQUUsT0FBd0IsRUFBRSxVQUFrQjtJQUVuSSxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUE7QUFDcEksQ0FBQztBQW9CRCx1RUFBdUU7QUFDdkUsS0FBSyxVQUFVLFFBQVEsQ0FBQyxJQUFVLEVBQUUsUUFBMkQsRUFBRSxJQUFjOzs7UUFDN0csSUFBSSxRQUFRLFlBQVksT0FBTyxFQUFFLENBQUM7OztnQkFDaEMsTUFBTSxHQUFHLGtDQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7Z0JBQzlDLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztTQUM5QztRQUNELElBQUksUUFBUSxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMxQixNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsZ0JBQWdCLENBQUMsVUFBVSxFQUFFLFNBQVMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQzNELE9BQU8sRUFBRSxDQUFBO1FBQ1gsQ0FBQztRQUNELE1BQU0sT0FBTyxrQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLEVBQUUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7UUFDbEgsQ0FBQzs7O2dCQUNDLE1BQU0sR0FBRyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO2dCQUM3QyxNQUFNLElBQUksQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDakM7UUFDRCxNQUFNLElBQUksR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNqQyxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQzFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sUUFBUyxTQUFRLElBQUk7SUFxQmhDLEtBQUssQ0FBQyxJQUFJLENBQUMsUUFBMkQsRUFBRSxPQUFlOzs7WUFDckYsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxDQUFDLEtBQUssU0FBUyxFQUFFLENBQUM7Z0JBQ3BELE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtZQUM3RixDQUFDO1lBQ0QsdUZBQXVGO1lBQ3ZGLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVcsUUFBUSxFQUFFLEtBQUssQ0FBQyxlQUFlLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLHNCQUFzQixDQUFDLE9BQU8sQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUN6SSxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsZ0JBQWdCLENBQUMsTUFBTSxFQUFFLFNBQVMsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNqSjtJQXVCRCxLQUFLLENBQUMsS0FBSyxDQUFDLFFBQTJELEVBQUUsVUFBd0IsRUFBRTs7O1lBQ2pHLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ3ZFLE1BQU0sT0FBTyxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ3RFLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDaEg7Q0FDRiJ9