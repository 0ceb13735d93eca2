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
 * `<linux/signalfd.h>`: signals that are read from a file descriptor.
 *
 * @module linux/signalfd
 */
import { or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list, struct } from '../memory/aggregates.js';
import { byteArray } from '../memory/bytes.js';
import { BigUint64, Int32, Uint16, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, integer, length } from './arguments.js';
import { SIGSET_SIZE, Sigset } from './signal.js';
import { _read } from './unistd.js';
/**
 * How a signalfd is made.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const SFD = {
    /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
/**
 * What is read of a signal. Which of the fields mean something depends on the signal and on `ssi_code`.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const SignalfdSiginfo = struct('struct signalfd_siginfo', {
    /** The signal. */
    ssi_signo: Uint32,
    /** An error number; nearly always 0. */
    ssi_errno: Int32,
    /** Where it comes from: `SI`, `CLD` and so on. */
    ssi_code: Int32,
    /** The sender, or the child; as the reader's pid namespace sees it. */
    ssi_pid: Uint32,
    /** Its real uid. */
    ssi_uid: Uint32,
    /** The file descriptor, for `SIGIO`. */
    ssi_fd: Int32,
    /** The number of the POSIX timer. */
    ssi_tid: Uint32,
    /** What happened to the file, for `SIGIO`. */
    ssi_band: Uint32,
    /** How many more expirations of the timer this stands for. */
    ssi_overrun: Uint32,
    /** The number of the trap. */
    ssi_trapno: Uint32,
    /** The exit status, or the signal, of a child. */
    ssi_status: Int32,
    /** What the sender of a queued signal sent along, its lower 32 bits. */
    ssi_int: Int32,
    /** What the sender of a queued signal sent along, all of it. */
    ssi_ptr: BigUint64,
    /** User time that the child used, in ticks of 10 ms. */
    ssi_utime: Uint64,
    /** System time likewise. */
    ssi_stime: Uint64,
    /** The address of a fault. */
    ssi_addr: BigUint64,
    /** The least significant bit of that address, for memory errors of the hardware. */
    ssi_addr_lsb: Uint16,
    /** 0 */
    __pad2: Uint16,
    /** The number of the system call, for `SIGSYS`. */
    ssi_syscall: Int32,
    /** The address of that call. */
    ssi_call_addr: BigUint64,
    /** The architecture of that call, an `AUDIT_ARCH`. */
    ssi_arch: Uint32,
    /** 0 */
    __pad: byteArray(28),
});
/** Several {@link SignalfdSiginfo}, one behind the other, as read(2) fills them in. */
export const SignalfdSiginfoList = list(SignalfdSiginfo);
/** As many as fit in one read(2), which transfers at most 2^31-4096 bytes. */
const MAX_SIGNALS = Math.floor(0x7fff_f000 / SignalfdSiginfo.size);
/**
 * signalfd4(2), raw.
 * @param sysif - the process
 * @param fd - -1 for a new one, or the one to change
 * @param mask - the address of a `Sigset`
 * @param sizemask - of that, in bytes: 8
 * @param flags - of {@link SFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export async function _signalfd4(sysif, fd, mask, sizemask, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.signalfd4, fd, mask, length('signalfd4: sizemask', sizemask), flagsArgument('signalfd4: flags', 'SFD_', SFD, flags)));
}
/**
 * Tasks that can read signals from a file descriptor.
 */
export class SignalfdTask extends Task {
    /**
     * Make a file descriptor from which signals are read that would otherwise stay pending. They must be blocked, as all are in
     * a child; what is not blocked is delivered instead. It can be read when one of them is pending for *who reads or waits*:
     * whoever uses it gets its own signals, whoever made it. (With epoll(7) that is the process which added it.)
     * @param mask - which signals, made by `sigset`
     * @param flags - of {@link SFD}
     * @param options - whether programs that are exec'd get it too; otherwise `SFD.CLOEXEC` is added
     * @returns a handle that owns it
     * @throws ErrnoError with EMFILE or ENFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
     */
    async signalfd(mask, flags = 0, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const set = __addDisposableResource(env_1, this.argument(Sigset, mask), false);
            return this.makeFileDescriptor(await _signalfd4(this.sysif, -1, set, SIGSET_SIZE, options.inheritable === true ? flags : or(flags, SFD.CLOEXEC)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}
/**
 * File descriptors from which signals are read.
 */
export class SignalfdFileDescriptor extends FileDescriptor {
    /**
     * Read other signals from it, from now on.
     * @param mask - which signals, made by `sigset`
     * @throws ErrnoError with EINVAL for what is no signalfd
     * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
     */
    async signalfdSetMask(mask) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_2, this.borrow(task), false);
            const set = __addDisposableResource(env_2, task.argument(Sigset, mask), false);
            await _signalfd4(task.sysif, fd, set, SIGSET_SIZE, 0);
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
     * Take signals that are pending for the task's process or thread. Where there is none this waits, without `SFD.NONBLOCK`:
     * then it must not be called on the Node process's own task.
     * @param count - how many to take at most
     * @returns at least one
     * @throws ErrnoError with EAGAIN where there is none and the signalfd does not block; with EINTR where another signal came first
     * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
     */
    async signalfdRead(count = 1) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const size = integer('signalfdRead: count', count, 1, MAX_SIGNALS) * SignalfdSiginfo.size;
            const fd = __addDisposableResource(env_3, this.borrow(task), false);
            const memory = __addDisposableResource(env_3, task.heap.scratch(SignalfdSiginfoList, size), false);
            let filled;
            {
                const env_4 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_4, memory.borrow(task, 'exclusive'), false);
                    filled = await _read(task.sysif, fd, buffer, size);
                }
                catch (e_3) {
                    env_4.error = e_3;
                    env_4.hasError = true;
                }
                finally {
                    __disposeResources(env_4);
                }
            }
            const [front, rest] = memory.splitReadable(filled);
            rest.free();
            try {
                return await front.read();
            }
            finally {
                front.free();
            }
        }
        catch (e_4) {
            env_3.error = e_4;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2lnbmFsZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzaWduYWxmZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsY0FBYyxJQUFJLGtCQUFrQixFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDckUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQ3hFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRS9FLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQTZFLE1BQU0sZ0JBQWdCLENBQUE7QUFDbkosT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDakQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUVuQzs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUc7SUFDakIsc0RBQXNEO0lBQ3RELFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDJDQUEyQztJQUMzQyxPQUFPLEVBQUUsU0FBUztDQUNWLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxlQUFlLEdBQUcsTUFBTSxDQUFDLHlCQUF5QixFQUFFO0lBQy9ELGtCQUFrQjtJQUNsQixTQUFTLEVBQUUsTUFBTTtJQUNqQix3Q0FBd0M7SUFDeEMsU0FBUyxFQUFFLEtBQUs7SUFDaEIsa0RBQWtEO0lBQ2xELFFBQVEsRUFBRSxLQUFLO0lBQ2YsdUVBQXVFO0lBQ3ZFLE9BQU8sRUFBRSxNQUFNO0lBQ2Ysb0JBQW9CO0lBQ3BCLE9BQU8sRUFBRSxNQUFNO0lBQ2Ysd0NBQXdDO0lBQ3hDLE1BQU0sRUFBRSxLQUFLO0lBQ2IscUNBQXFDO0lBQ3JDLE9BQU8sRUFBRSxNQUFNO0lBQ2YsOENBQThDO0lBQzlDLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDhEQUE4RDtJQUM5RCxXQUFXLEVBQUUsTUFBTTtJQUNuQiw4QkFBOEI7SUFDOUIsVUFBVSxFQUFFLE1BQU07SUFDbEIsa0RBQWtEO0lBQ2xELFVBQVUsRUFBRSxLQUFLO0lBQ2pCLHdFQUF3RTtJQUN4RSxPQUFPLEVBQUUsS0FBSztJQUNkLGdFQUFnRTtJQUNoRSxPQUFPLEVBQUUsU0FBUztJQUNsQix3REFBd0Q7SUFDeEQsU0FBUyxFQUFFLE1BQU07SUFDakIsNEJBQTRCO0lBQzVCLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLDhCQUE4QjtJQUM5QixRQUFRLEVBQUUsU0FBUztJQUNuQixvRkFBb0Y7SUFDcEYsWUFBWSxFQUFFLE1BQU07SUFDcEIsUUFBUTtJQUNSLE1BQU0sRUFBRSxNQUFNO0lBQ2QsbURBQW1EO0lBQ25ELFdBQVcsRUFBRSxLQUFLO0lBQ2xCLGdDQUFnQztJQUNoQyxhQUFhLEVBQUUsU0FBUztJQUN4QixzREFBc0Q7SUFDdEQsUUFBUSxFQUFFLE1BQU07SUFDaEIsUUFBUTtJQUNSLEtBQUssRUFBRSxTQUFTLENBQUMsRUFBRSxDQUFDO0NBQ3JCLENBQUMsQ0FBQTtBQUlGLHVGQUF1RjtBQUN2RixNQUFNLENBQUMsTUFBTSxtQkFBbUIsR0FBNEIsSUFBSSxDQUFrQixlQUFlLENBQUMsQ0FBQTtBQUVsRyw4RUFBOEU7QUFDOUUsTUFBTSxXQUFXLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxXQUFXLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxDQUFBO0FBRWxFOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUFFLEVBQStCLEVBQUUsSUFBcUIsRUFBRSxRQUFnQixFQUFFLEtBQWE7SUFFaEgsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQzNDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMscUJBQXFCLEVBQUUsUUFBUSxDQUFDLEVBQUUsYUFBYSxDQUFDLGtCQUFrQixFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQ3hILENBQUMsQ0FBQTtBQUNKLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxZQUFhLFNBQVEsSUFBSTtJQUNwQzs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUE0QixFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsVUFBNkIsRUFBRTs7O1lBQ3JGLE1BQU0sR0FBRyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFTLE1BQU0sRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQy9DLE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLFdBQVcsRUFBRSxPQUFPLENBQUMsV0FBVyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsSjtDQUNGO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sc0JBQXVCLFNBQVEsY0FBYztJQUN4RDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsSUFBNEI7OztZQUNoRCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVMsTUFBTSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLFdBQVcsRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3REO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsS0FBSyxHQUFHLENBQUM7OztZQUMxQixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxxQkFBcUIsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxHQUFHLGVBQWUsQ0FBQyxJQUFJLENBQUE7WUFDekYsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsbUJBQW1CLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMzRCxJQUFJLE1BQWMsQ0FBQTtZQUNsQixDQUFDOzs7b0JBQ0MsTUFBTSxNQUFNLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7b0JBQy9DLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OzthQUNuRDtZQUNELE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDLGFBQWEsQ0FBQyxNQUFNLENBQUMsQ0FBQTtZQUNsRCxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDWCxJQUFJLENBQUM7Z0JBQ0gsT0FBTyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUMzQixDQUFDO29CQUFTLENBQUM7Z0JBQ1QsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ2QsQ0FBQzs7Ozs7Ozs7O0tBQ0Y7Q0FDRiJ9