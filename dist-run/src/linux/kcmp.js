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
 * `<linux/kcmp.h>`: whether two processes share something.
 *
 * @module linux/kcmp
 */
import { match } from 'ts-pattern';
import { Choice } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Uint32 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { int32 } from './arguments.js';
/**
 * What to compare.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const KCMP = {
    /** Whether two file descriptors mean the same open file. */
    FILE: 0,
    /** Their address spaces. */
    VM: 1,
    /** Their fd tables. */
    FILES: 2,
    /** Their root and working directories and their umask. */
    FS: 3,
    /** What they do with signals. */
    SIGHAND: 4,
    /** How their I/O is scheduled. */
    IO: 5,
    /** What is undone with their System V semaphores. */
    SYSVSEM: 6,
    /** Whether a file descriptor means the open file that an epoll instance watches; since Linux 4.13. */
    EPOLL_TFD: 7,
};
/**
 * Which of the files that an epoll instance watches.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const KcmpEpollSlot = struct('struct kcmp_epoll_slot', {
    /** The epoll instance, in the second process. */
    efd: Uint32,
    /** The number under which the file was registered. */
    tfd: Uint32,
    /** Which one of several under that number, from 0. */
    toff: Uint32,
});
/**
 * kcmp(2), raw.
 * @param sysif - who asks
 * @param pid1 - a process
 * @param pid2 - another
 * @param type - of {@link KCMP}
 * @param idx1 - with `KCMP.FILE` and `KCMP.EPOLL_TFD`, a file descriptor of the first
 * @param idx2 - with `KCMP.FILE` a file descriptor of the second; with `KCMP.EPOLL_TFD` the address of a {@link KcmpEpollSlot}
 * @returns 0 for equal, 1 for less, 2 for greater, 3 for unequal
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export async function _kcmp(sysif, pid1, pid2, type, idx1, idx2) {
    return await sysif.syscall(SYS.kcmp, pid1, pid2, new Choice('KCMP_', KCMP, int32('kcmp: type', type)), idx1, idx2);
}
function resultOf(value) {
    return match(value)
        .with(0, () => 'equal')
        .with(1, () => 'less')
        .with(2, () => 'greater')
        .otherwise(() => 'unequal');
}
function numberOf(fd) {
    return fd instanceof FileDescriptor ? fd.near : NearFileDescriptor(fd);
}
/**
 * Tasks that can compare processes. All of it takes what ptrace(2) takes, for both processes.
 */
export class KcmpTask extends Task {
    /**
     * Compare what two processes have, such as their address spaces.
     * @param pid1 - a process
     * @param pid2 - another
     * @param type - of {@link KCMP}
     * @throws ErrnoError with ESRCH where there is no such process; with EPERM where ptrace(2) would be refused too; with
     *   ENOSYS where the kernel was built without `CONFIG_KCMP`
     * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
     */
    async kcmp(pid1, pid2, type) {
        return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), type, 0, 0));
    }
    /**
     * Compare the open files that two file descriptors mean. Numbers of one fd table that came from dup(2), and those that a
     * child inherited, mean the same one; two calls of open(2) make two.
     * @param pid1 - a process
     * @param fd1 - a file descriptor of it
     * @param pid2 - another, or the same
     * @param fd2 - a file descriptor of that
     * @throws ErrnoError with EBADF where a number is not open; and as {@link kcmp}
     * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
     */
    async kcmpFile(pid1, fd1, pid2, fd2) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _first = __addDisposableResource(env_1, fd1 instanceof FileDescriptor ? fd1.borrow(fd1.task) : undefined, false);
            const _second = __addDisposableResource(env_1, fd2 instanceof FileDescriptor ? fd2.borrow(fd2.task) : undefined, false);
            return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), KCMP.FILE, numberOf(fd1), numberOf(fd2)));
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
     * Compare an open file with one that an epoll instance watches.
     * @param pid1 - a process
     * @param fd1 - a file descriptor of it
     * @param pid2 - the process that has the epoll instance
     * @param slot - which of the watched files
     * @throws ErrnoError with EBADF where `fd1` or the epoll instance is not open; with ENOENT where nothing is watched under
     *   that number; and as {@link kcmp}
     * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
     */
    async kcmpEpollTfd(pid1, fd1, pid2, slot) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const _first = __addDisposableResource(env_2, fd1 instanceof FileDescriptor ? fd1.borrow(fd1.task) : undefined, false);
            const argument = __addDisposableResource(env_2, this.argument(KcmpEpollSlot, slot), false);
            return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), KCMP.EPOLL_TFD, numberOf(fd1), argument));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoia2NtcC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImtjbXAudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQ2xDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsY0FBYyxJQUFJLGtCQUFrQixFQUF1QixNQUFNLGdCQUFnQixDQUFBO0FBQzFGLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQ2xFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUM3QyxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFFaEQsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFdEM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLDREQUE0RDtJQUM1RCxJQUFJLEVBQUUsQ0FBQztJQUNQLDRCQUE0QjtJQUM1QixFQUFFLEVBQUUsQ0FBQztJQUNMLHVCQUF1QjtJQUN2QixLQUFLLEVBQUUsQ0FBQztJQUNSLDBEQUEwRDtJQUMxRCxFQUFFLEVBQUUsQ0FBQztJQUNMLGlDQUFpQztJQUNqQyxPQUFPLEVBQUUsQ0FBQztJQUNWLGtDQUFrQztJQUNsQyxFQUFFLEVBQUUsQ0FBQztJQUNMLHFEQUFxRDtJQUNyRCxPQUFPLEVBQUUsQ0FBQztJQUNWLHNHQUFzRztJQUN0RyxTQUFTLEVBQUUsQ0FBQztDQUNKLENBQUE7QUFLVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsTUFBTSxDQUFDLHdCQUF3QixFQUFFO0lBQzVELGlEQUFpRDtJQUNqRCxHQUFHLEVBQUUsTUFBTTtJQUNYLHNEQUFzRDtJQUN0RCxHQUFHLEVBQUUsTUFBTTtJQUNYLHNEQUFzRDtJQUN0RCxJQUFJLEVBQUUsTUFBTTtDQUNiLENBQUMsQ0FBQTtBQVVGOzs7Ozs7Ozs7O0dBVUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLEtBQUssQ0FDekIsS0FBdUIsRUFBRSxJQUFhLEVBQUUsSUFBYSxFQUFFLElBQVksRUFBRSxJQUFxQixFQUFFLElBQXFCO0lBRWpILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDcEgsQ0FBQztBQUVELFNBQVMsUUFBUSxDQUFDLEtBQWE7SUFDN0IsT0FBTyxLQUFLLENBQXFCLEtBQUssQ0FBQztTQUNwQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQztTQUN0QixJQUFJLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQztTQUNyQixJQUFJLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQztTQUN4QixTQUFTLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7QUFDL0IsQ0FBQztBQUtELFNBQVMsUUFBUSxDQUFDLEVBQWdCO0lBQ2hDLE9BQU8sRUFBRSxZQUFZLGNBQWMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsa0JBQWtCLENBQUMsRUFBRSxDQUFDLENBQUE7QUFDeEUsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFFBQVMsU0FBUSxJQUFJO0lBQ2hDOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFTLEVBQUUsSUFBUyxFQUFFLElBQWM7UUFDN0MsT0FBTyxRQUFRLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3RGLENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLElBQVMsRUFBRSxHQUFpQixFQUFFLElBQVMsRUFBRSxHQUFpQjs7O1lBQ3ZFLE1BQU0sTUFBTSxrQ0FBRyxHQUFHLFlBQVksY0FBYyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxRQUFBLENBQUE7WUFDL0UsTUFBTSxPQUFPLGtDQUFHLEdBQUcsWUFBWSxjQUFjLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLFFBQUEsQ0FBQTtZQUNoRixPQUFPLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbEg7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLElBQVMsRUFBRSxHQUFpQixFQUFFLElBQVMsRUFBRSxJQUFtQzs7O1lBQzdGLE1BQU0sTUFBTSxrQ0FBRyxHQUFHLFlBQVksY0FBYyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxRQUFBLENBQUE7WUFDL0UsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWdCLGFBQWEsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2xFLE9BQU8sUUFBUSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsSDtDQUNGIn0=