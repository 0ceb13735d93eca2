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
 * `<linux/pidfd.h>`: file descriptors that mean a process.
 *
 * @module linux/pidfd
 */
import { FileDescriptor as NearFileDescriptor, NULL, Pid as NearPid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Int32, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, uint32 } from './arguments.js';
import { io, iowr, _ioctl } from './ioctl.js';
import { QueuedSiginfo, Siginfo } from './siginfo.js';
import { signalArgument } from './signal.js';
/**
 * How a pidfd is opened.
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export const PIDFD = {
    /** waitid(2) on it returns EAGAIN instead of waiting; since Linux 5.10. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** It means a thread, not a process; since Linux 6.9. It is `O.EXCL`. */
    THREAD: 0o200,
};
/**
 * In the place of a pidfd: the caller itself. They are defined in `<linux/fcntl.h>`.
 * @see include/uapi/linux/fcntl.h in the kernel's source
 */
export const PIDFD_SELF = {
    /** The calling thread; since Linux 6.15. */
    THREAD: -10000,
    /** The calling thread's process; since Linux 6.17. Before, in 6.15 and 6.16, it was -20000. */
    THREAD_GROUP: -10001,
};
/**
 * Whom pidfd_send_signal(2) signals, where that is not what the pidfd means; since Linux 6.9.
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export const PIDFD_SIGNAL = {
    /** The thread. */
    THREAD: 1,
    /** The process. */
    THREAD_GROUP: 2,
    /** The process group that the process leads. */
    PROCESS_GROUP: 4,
};
/**
 * What {@link PidfdInfo} tells, by bits of its `mask`; since Linux 6.13.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PIDFD_INFO = {
    /** `pid`, `tgid`, `ppid`; always told. */
    PID: 1,
    /** The uids and gids; always told. */
    CREDS: 2,
    /** `cgroupid`; told where there is one. */
    CGROUPID: 4,
    /** `exit_code`, after the process was waited for; since Linux 6.15. */
    EXIT: 8,
    /** `coredump_mask`; since Linux 6.16. */
    COREDUMP: 16,
};
/** How a process dumped core, in the `coredump_mask` of {@link PidfdInfo}; since Linux 6.16. */
export const PIDFD_COREDUMP = {
    /** It did. */
    ED: 1,
    /** Its core dump was left out. */
    SKIP: 2,
    /** The core dump belongs to its user. */
    USER: 4,
    /** The core dump belongs to root. */
    ROOT: 8,
};
/**
 * What the kernel tells of a process; since Linux 6.13.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PidfdInfo = struct('struct pidfd_info', {
    /** Of {@link PIDFD_INFO}: what was asked for, and then what was told. */
    mask: Uint64,
    /** The inode number of its cgroup (v2). */
    cgroupid: Uint64,
    /** The thread's number, as the caller's pid namespace sees it. */
    pid: Uint32,
    /** The process's number. */
    tgid: Uint32,
    /** Its parent's number. */
    ppid: Uint32,
    /** The real uid, as the caller's user namespace sees it. */
    ruid: Uint32,
    /** The real gid. */
    rgid: Uint32,
    /** The effective uid. */
    euid: Uint32,
    /** The effective gid. */
    egid: Uint32,
    /** The saved uid. */
    suid: Uint32,
    /** The saved gid. */
    sgid: Uint32,
    /** The uid for files. */
    fsuid: Uint32,
    /** The gid for files. */
    fsgid: Uint32,
    /** The status as wait(2) has it, where it was reaped. */
    exit_code: Int32,
    /** Of {@link PIDFD_COREDUMP}. */
    coredump_mask: Uint32,
    /** 0. */
    __spare1: Uint32,
});
const PIDFS_IOCTL_MAGIC = 0xff;
/** The ioctls of a pidfd that open a namespace of the process; since Linux 6.11. */
export const PIDFD_GET_NAMESPACE = {
    /** Its cgroup namespace. */
    CGROUP: io(PIDFS_IOCTL_MAGIC, 1),
    /** Its IPC namespace. */
    IPC: io(PIDFS_IOCTL_MAGIC, 2),
    /** Its mount namespace. */
    MNT: io(PIDFS_IOCTL_MAGIC, 3),
    /** Its network namespace. */
    NET: io(PIDFS_IOCTL_MAGIC, 4),
    /** Its pid namespace. */
    PID: io(PIDFS_IOCTL_MAGIC, 5),
    /** The pid namespace where its next children begin. */
    PID_FOR_CHILDREN: io(PIDFS_IOCTL_MAGIC, 6),
    /** Its time namespace. */
    TIME: io(PIDFS_IOCTL_MAGIC, 7),
    /** The time namespace where its next children begin. */
    TIME_FOR_CHILDREN: io(PIDFS_IOCTL_MAGIC, 8),
    /** Its user namespace. */
    USER: io(PIDFS_IOCTL_MAGIC, 9),
    /** Its UTS namespace. */
    UTS: io(PIDFS_IOCTL_MAGIC, 10),
};
/** The ioctl that fills in a {@link PidfdInfo}; since Linux 6.13. Kernels take structures of other lengths too. */
export const PIDFD_GET_INFO = iowr(PIDFS_IOCTL_MAGIC, 11, PidfdInfo.size);
/**
 * pidfd_open(2), raw.
 * @param sysif - the process
 * @param pid - whom it is to mean
 * @param flags - of {@link PIDFD}
 * @returns the number; it is closed at exec
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export async function _pidfdOpen(sysif, pid, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.pidfd_open, NearPid(pid), flagsArgument('pidfd_open: flags', 'PIDFD_', PIDFD, flags)));
}
/**
 * pidfd_send_signal(2), raw.
 * @param sysif - the sender
 * @param pidfd - who gets it
 * @param sig - of `SIG`, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes, or NULL for that of kill(2)
 * @param flags - 0, or one of {@link PIDFD_SIGNAL}
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export async function _pidfdSendSignal(sysif, pidfd, sig, info, flags) {
    await sysif.syscall(SYS.pidfd_send_signal, pidfd, signalArgument('pidfd_send_signal', sig, 0), info, flagsArgument('pidfd_send_signal: flags', 'PIDFD_SIGNAL_', PIDFD_SIGNAL, flags));
}
/**
 * pidfd_getfd(2), raw.
 * @param sysif - the process that is to have the file
 * @param pidfd - the process that has it
 * @param targetfd - its number there
 * @param flags - 0: none are defined
 * @returns the number here; it is closed at exec
 * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
 */
export async function _pidfdGetfd(sysif, pidfd, targetfd, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.pidfd_getfd, pidfd, NearFileDescriptor(targetfd), uint32('pidfd_getfd: flags', flags)));
}
function infoArgument(task, info) {
    if (info instanceof Pointer)
        return info.borrow(task);
    return 'si_value' in info ? task.argument(QueuedSiginfo, info) : task.argument(Siginfo, info);
}
async function sendSignal(task, pidfd, sig, flags, info) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const argument = __addDisposableResource(env_1, info === undefined ? undefined : infoArgument(task, info), false);
        await _pidfdSendSignal(task.sysif, pidfd, sig, argument ?? NULL, flags);
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
 * Tasks that can open processes.
 */
export class PidfdTask extends Task {
    /**
     * Open a process by its number. Between the moment when the number was learnt and this call it may have become another
     * process's, unless it is that of an unreaped child.
     * @param pid - the process; must be of this task's pid namespace
     * @param flags - of {@link PIDFD}
     * @returns a handle that owns it; programs that are exec'd do not get it
     * @throws ErrnoError with ESRCH where there is no such process; with EINVAL for a thread that leads no process, without
     *   `PIDFD.THREAD`, and for flags that the kernel does not know
     * @throws PidNamespaceMismatchError where the number would mean another process to this task
     * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
     */
    async pidfdOpen(pid, flags = 0) {
        return this.makeFileDescriptor(await _pidfdOpen(this.sysif, pid.for(this), flags));
    }
    /**
     * Send a signal to the process that a pidfd means, and surely to no other.
     * @param pidfd - a handle, or a borrow of one
     * @param sig - of `SIG`; 0 only asks whether the process is there
     * @param flags - 0, or one of {@link PIDFD_SIGNAL}
     * @throws ErrnoError with ESRCH where it was reaped; with EPERM where it belongs to somebody else; with EINVAL where it
     *   is not in this task's pid namespace or one below
     * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
     */
    async pidfdSendSignal(pidfd, sig, flags = 0) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_2, pidfd instanceof FileDescriptor ? pidfd.borrow(this) : undefined, false);
            await sendSignal(this, borrow ?? pidfd, sig, flags, undefined);
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
/**
 * File descriptors that mean a process.
 */
export class PidfdFileDescriptor extends FileDescriptor {
    /**
     * Send a signal to the process, and surely to no other.
     * @param sig - of `SIG`; 0 only asks whether the process is there
     * @param flags - 0, or one of {@link PIDFD_SIGNAL}
     * @param info - what to send along; left out, as kill(2) does. Its `si_signo` must be the signal, and its `si_code`
     *   negative and not `SI.TKILL`, except to oneself
     * @throws ErrnoError with ESRCH where it was reaped; with EPERM where it belongs to somebody else; with EINVAL where it
     *   is not in the caller's pid namespace or one below
     * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
     */
    async pidfdSendSignal(sig, flags = 0, info) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_3, this.borrow(this.task), false);
            await sendSignal(this.task, borrow, sig, flags, info);
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
     * Get a copy of a file descriptor of the process.
     * @param targetfd - its number there; or a handle for it
     * @returns a handle in this task's fd table, for the same open file; programs that are exec'd do not get it
     * @throws ErrnoError with EBADF where the process has no such number; with EPERM where ptrace(2) would be refused too
     * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
     */
    async pidfdGetfd(targetfd) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_4, this.borrow(this.task), false);
            const target = __addDisposableResource(env_4, targetfd instanceof FileDescriptor ? targetfd.borrow(targetfd.task) : undefined, false);
            const number = await _pidfdGetfd(this.task.sysif, borrow, target?.near ?? targetfd, 0);
            // This handle's own class: it was made by the same task.
            return this.task.makeFileDescriptor(number);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Open a namespace of the process, for setns(2); since Linux 6.11.
     * @param kind - of {@link PIDFD_GET_NAMESPACE}
     * @returns a handle that owns it; programs that are exec'd do not get it
     * @throws ErrnoError with ESRCH where the process has ended; with EPERM or EACCES where ptrace(2) would be refused too;
     *   with ENOTTY where the kernel is older
     * @see include/uapi/linux/pidfd.h in the kernel's source
     */
    async pidfdGetNamespace(kind) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_5, this.borrow(this.task), false);
            return this.task.makeFileDescriptor(NearFileDescriptor(await _ioctl(this.task.sysif, borrow, kind, 0)));
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Ask the kernel about the process; since Linux 6.13.
     * @param mask - of {@link PIDFD_INFO}: what to ask for beyond what is always told
     * @returns what it knows; `mask` says what that is
     * @throws ErrnoError with ESRCH where the process was reaped, unless `PIDFD_INFO.EXIT` was asked for and is known; with
     *   ENOTTY where the kernel is older
     * @see include/uapi/linux/pidfd.h in the kernel's source
     */
    async pidfdGetInfo(mask = PIDFD_INFO.PID) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_6, this.borrow(task), false);
            return await task.fill(PidfdInfo, (info) => _ioctl(task.sysif, borrow, PIDFD_GET_INFO, info), PidfdInfo.of({ mask }));
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGlkZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJwaWRmZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxPQUFPLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUMzRixPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUM1RCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFFaEQsT0FBTyxFQUFFLE9BQU8sRUFBZSxNQUFNLHNCQUFzQixDQUFBO0FBQzNELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsTUFBTSxFQUFxRCxNQUFNLGdCQUFnQixDQUFBO0FBQ2xILE9BQU8sRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUM3QyxPQUFPLEVBQUUsYUFBYSxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUNyRCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRTVDOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQiwrRkFBK0Y7SUFDL0YsUUFBUSxFQUFFLE1BQU07SUFDaEIseUVBQXlFO0lBQ3pFLE1BQU0sRUFBRSxLQUFLO0NBQ0wsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4Qiw0Q0FBNEM7SUFDNUMsTUFBTSxFQUFFLENBQUMsS0FBSztJQUNkLCtGQUErRjtJQUMvRixZQUFZLEVBQUUsQ0FBQyxLQUFLO0NBQ1osQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFlBQVksR0FBRztJQUMxQixrQkFBa0I7SUFDbEIsTUFBTSxFQUFFLENBQUM7SUFDVCxtQkFBbUI7SUFDbkIsWUFBWSxFQUFFLENBQUM7SUFDZixnREFBZ0Q7SUFDaEQsYUFBYSxFQUFFLENBQUM7Q0FDUixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHO0lBQ3hCLDBDQUEwQztJQUMxQyxHQUFHLEVBQUUsQ0FBQztJQUNOLHNDQUFzQztJQUN0QyxLQUFLLEVBQUUsQ0FBQztJQUNSLDJDQUEyQztJQUMzQyxRQUFRLEVBQUUsQ0FBQztJQUNYLHVFQUF1RTtJQUN2RSxJQUFJLEVBQUUsQ0FBQztJQUNQLHlDQUF5QztJQUN6QyxRQUFRLEVBQUUsRUFBRTtDQUNKLENBQUE7QUFFVixnR0FBZ0c7QUFDaEcsTUFBTSxDQUFDLE1BQU0sY0FBYyxHQUFHO0lBQzVCLGNBQWM7SUFDZCxFQUFFLEVBQUUsQ0FBQztJQUNMLGtDQUFrQztJQUNsQyxJQUFJLEVBQUUsQ0FBQztJQUNQLHlDQUF5QztJQUN6QyxJQUFJLEVBQUUsQ0FBQztJQUNQLHFDQUFxQztJQUNyQyxJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsTUFBTSxDQUFDLG1CQUFtQixFQUFFO0lBQ25ELHlFQUF5RTtJQUN6RSxJQUFJLEVBQUUsTUFBTTtJQUNaLDJDQUEyQztJQUMzQyxRQUFRLEVBQUUsTUFBTTtJQUNoQixrRUFBa0U7SUFDbEUsR0FBRyxFQUFFLE1BQU07SUFDWCw0QkFBNEI7SUFDNUIsSUFBSSxFQUFFLE1BQU07SUFDWiwyQkFBMkI7SUFDM0IsSUFBSSxFQUFFLE1BQU07SUFDWiw0REFBNEQ7SUFDNUQsSUFBSSxFQUFFLE1BQU07SUFDWixvQkFBb0I7SUFDcEIsSUFBSSxFQUFFLE1BQU07SUFDWix5QkFBeUI7SUFDekIsSUFBSSxFQUFFLE1BQU07SUFDWix5QkFBeUI7SUFDekIsSUFBSSxFQUFFLE1BQU07SUFDWixxQkFBcUI7SUFDckIsSUFBSSxFQUFFLE1BQU07SUFDWixxQkFBcUI7SUFDckIsSUFBSSxFQUFFLE1BQU07SUFDWix5QkFBeUI7SUFDekIsS0FBSyxFQUFFLE1BQU07SUFDYix5QkFBeUI7SUFDekIsS0FBSyxFQUFFLE1BQU07SUFDYix5REFBeUQ7SUFDekQsU0FBUyxFQUFFLEtBQUs7SUFDaEIsaUNBQWlDO0lBQ2pDLGFBQWEsRUFBRSxNQUFNO0lBQ3JCLFNBQVM7SUFDVCxRQUFRLEVBQUUsTUFBTTtDQUNqQixDQUFDLENBQUE7QUFJRixNQUFNLGlCQUFpQixHQUFHLElBQUksQ0FBQTtBQUU5QixvRkFBb0Y7QUFDcEYsTUFBTSxDQUFDLE1BQU0sbUJBQW1CLEdBQUc7SUFDakMsNEJBQTRCO0lBQzVCLE1BQU0sRUFBRSxFQUFFLENBQUMsaUJBQWlCLEVBQUUsQ0FBQyxDQUFDO0lBQ2hDLHlCQUF5QjtJQUN6QixHQUFHLEVBQUUsRUFBRSxDQUFDLGlCQUFpQixFQUFFLENBQUMsQ0FBQztJQUM3QiwyQkFBMkI7SUFDM0IsR0FBRyxFQUFFLEVBQUUsQ0FBQyxpQkFBaUIsRUFBRSxDQUFDLENBQUM7SUFDN0IsNkJBQTZCO0lBQzdCLEdBQUcsRUFBRSxFQUFFLENBQUMsaUJBQWlCLEVBQUUsQ0FBQyxDQUFDO0lBQzdCLHlCQUF5QjtJQUN6QixHQUFHLEVBQUUsRUFBRSxDQUFDLGlCQUFpQixFQUFFLENBQUMsQ0FBQztJQUM3Qix1REFBdUQ7SUFDdkQsZ0JBQWdCLEVBQUUsRUFBRSxDQUFDLGlCQUFpQixFQUFFLENBQUMsQ0FBQztJQUMxQywwQkFBMEI7SUFDMUIsSUFBSSxFQUFFLEVBQUUsQ0FBQyxpQkFBaUIsRUFBRSxDQUFDLENBQUM7SUFDOUIsd0RBQXdEO0lBQ3hELGlCQUFpQixFQUFFLEVBQUUsQ0FBQyxpQkFBaUIsRUFBRSxDQUFDLENBQUM7SUFDM0MsMEJBQTBCO0lBQzFCLElBQUksRUFBRSxFQUFFLENBQUMsaUJBQWlCLEVBQUUsQ0FBQyxDQUFDO0lBQzlCLHlCQUF5QjtJQUN6QixHQUFHLEVBQUUsRUFBRSxDQUFDLGlCQUFpQixFQUFFLEVBQUUsQ0FBQztDQUN0QixDQUFBO0FBRVYsbUhBQW1IO0FBQ25ILE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRyxJQUFJLENBQUMsaUJBQWlCLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUV6RTs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxHQUFZLEVBQUUsS0FBYTtJQUNuRixPQUFPLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFBRSxhQUFhLENBQUMsbUJBQW1CLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDMUksQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxnQkFBZ0IsQ0FDcEMsS0FBdUIsRUFBRSxLQUE2QixFQUFFLEdBQVcsRUFBRSxJQUFxQixFQUFFLEtBQWE7SUFFekcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsaUJBQWlCLEVBQUUsS0FBSyxFQUFFLGNBQWMsQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUMvRSxhQUFhLENBQUMsMEJBQTBCLEVBQUUsZUFBZSxFQUFFLFlBQVksRUFBRSxLQUFLLENBQUMsQ0FDaEYsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsV0FBVyxDQUMvQixLQUF1QixFQUFFLEtBQTZCLEVBQUUsUUFBNEIsRUFBRSxLQUFhO0lBRW5HLE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsS0FBSyxFQUFFLGtCQUFrQixDQUFDLFFBQVEsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDM0ksQ0FBQztBQUtELFNBQVMsWUFBWSxDQUFDLElBQVUsRUFBRSxJQUFnQjtJQUNoRCxJQUFJLElBQUksWUFBWSxPQUFPO1FBQUUsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3JELE9BQU8sVUFBVSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBZ0IsYUFBYSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUN2SCxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FDdkIsSUFBVSxFQUFFLEtBQTZCLEVBQUUsR0FBVyxFQUFFLEtBQWEsRUFBRSxJQUE0Qjs7O1FBRW5HLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUMxRSxNQUFNLGdCQUFnQixDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLElBQUksSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBOzs7Ozs7Ozs7Q0FDeEU7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxTQUFVLFNBQVEsSUFBSTtJQUNqQzs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxHQUFRLEVBQUUsS0FBSyxHQUFHLENBQUM7UUFDakMsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDcEYsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLGVBQWUsQ0FBQyxLQUE4QyxFQUFFLEdBQVcsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQzFGLE1BQU0sTUFBTSxrQ0FBRyxLQUFLLFlBQVksY0FBYyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLFFBQUEsQ0FBQTtZQUMvRSxNQUFNLFVBQVUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxJQUFLLEtBQWdDLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxTQUFTLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzNGO0NBQ0Y7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxtQkFBb0IsU0FBUSxjQUFjO0lBQ3JEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsR0FBVyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsSUFBaUI7OztZQUM3RCxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNyQyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdEQ7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLFFBQTZDOzs7WUFDNUQsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDckMsTUFBTSxNQUFNLGtDQUFHLFFBQVEsWUFBWSxjQUFjLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLFFBQUEsQ0FBQTtZQUM5RixNQUFNLE1BQU0sR0FBRyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksSUFBSyxRQUErQixFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQzlHLHlEQUF5RDtZQUN6RCxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFTLENBQUE7Ozs7Ozs7OztLQUNwRDtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsSUFBb0U7OztZQUMxRixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNyQyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsa0JBQWtCLENBQUMsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFTLENBQUE7Ozs7Ozs7OztLQUNoSDtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLE9BQWUsVUFBVSxDQUFDLEdBQUc7OztZQUM5QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEMsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsY0FBYyxFQUFFLElBQUksQ0FBQyxFQUFFLFNBQVMsQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN0SDtDQUNGIn0=