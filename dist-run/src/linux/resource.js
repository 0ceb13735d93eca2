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
 * `<linux/resource.h>`: what a process has used, and what it may use.
 *
 * @module linux/resource
 */
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { mapped, struct } from '../memory/aggregates.js';
import { BigUint64, Int64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { int32, uint32 } from './arguments.js';
import { Timeval } from './time_types.js';
/**
 * Whose resources getrusage(2) counts.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const RUSAGE = {
    /** The process, all of its threads. */
    SELF: 0,
    /** Its children that have ended and were waited for, with theirs. */
    CHILDREN: -1,
    /** The calling thread. */
    THREAD: 1,
};
/**
 * What a process has used.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const Rusage = struct('struct rusage', {
    /** Time in its own code. */
    ru_utime: Timeval,
    /** Time in the kernel. */
    ru_stime: Timeval,
    /** The most memory that was resident at a time, in KiB. */
    ru_maxrss: Int64,
    /** Always 0. */
    ru_ixrss: Int64,
    /** Always 0. */
    ru_idrss: Int64,
    /** Always 0. */
    ru_isrss: Int64,
    /** Page faults without I/O. */
    ru_minflt: Int64,
    /** Page faults with I/O. */
    ru_majflt: Int64,
    /** Always 0. */
    ru_nswap: Int64,
    /** Blocks of 512 bytes that were read. */
    ru_inblock: Int64,
    /** Blocks of 512 bytes that were written. */
    ru_oublock: Int64,
    /** Always 0. */
    ru_msgsnd: Int64,
    /** Always 0. */
    ru_msgrcv: Int64,
    /** Always 0. */
    ru_nsignals: Int64,
    /** How often it gave up the CPU. */
    ru_nvcsw: Int64,
    /** How often the CPU was taken away from it. */
    ru_nivcsw: Int64,
});
/**
 * What prlimit64(2) limits.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const RLIMIT = {
    /** CPU time, in seconds. */
    CPU: 0,
    /** The length of a file that it writes, in bytes. */
    FSIZE: 1,
    /** Data, in bytes: what is private and writable. */
    DATA: 2,
    /** The main thread's stack, in bytes. */
    STACK: 3,
    /** A core dump, in bytes. */
    CORE: 4,
    /** Resident memory; has no effect. */
    RSS: 5,
    /** Threads of the process's real user. */
    NPROC: 6,
    /** One more than the highest file descriptor number. */
    NOFILE: 7,
    /** Locked memory, in bytes. */
    MEMLOCK: 8,
    /** The address space, in bytes. */
    AS: 9,
    /** File locks; has no effect. */
    LOCKS: 10,
    /** Signals that are queued to the process's real user. */
    SIGPENDING: 11,
    /** Message queues of the process's real user, in bytes. */
    MSGQUEUE: 12,
    /** How nice it may become: 20 minus this is the least nice value. */
    NICE: 13,
    /** The highest real-time priority. */
    RTPRIO: 14,
    /** CPU time of a real-time thread between two calls that block, in microseconds. */
    RTTIME: 15,
};
const RLIM64_INFINITY = 0xffffffffffffffffn;
// All ones stand for no limit, and JavaScript has a number for that.
const Limit = mapped(BigUint64, 'rlim64_t', (value) => {
    if (value === Infinity)
        return RLIM64_INFINITY;
    if (typeof value === 'bigint' || (Number.isSafeInteger(value) && value >= 0))
        return BigInt(value);
    throw new RangeError(`a limit is an integer from 0 to 2^53-1, a bigint, or Infinity for none, not ${value}`);
}, (value) => (value === RLIM64_INFINITY ? Infinity : value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value));
/**
 * A limit: a number, a bigint where it is above 2^53, `Infinity` where there is none.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const Rlimit = struct('struct rlimit64', {
    /** What counts; the process may raise it up to the other one. */
    rlim_cur: Limit,
    /** What only the privileged may raise. */
    rlim_max: Limit,
});
/**
 * Whose priority getpriority(2) tells.
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export const PRIO = {
    /** The lowest nice value: the most favoured. */
    MIN: -20,
    /** One more than the highest nice value. */
    MAX: 20,
    /** A process; for Linux, a thread. */
    PROCESS: 0,
    /** A process group. */
    PGRP: 1,
    /** All processes of a real user. */
    USER: 2,
};
const PRIO_WHICH = { PROCESS: PRIO.PROCESS, PGRP: PRIO.PGRP, USER: PRIO.USER };
/**
 * getrusage(2), raw.
 * @param sysif - the process
 * @param who - of {@link RUSAGE}
 * @param usage - where a {@link Rusage} goes
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export async function _getrusage(sysif, who, usage) {
    await sysif.syscall(SYS.getrusage, new Choice('RUSAGE_', RUSAGE, int32('getrusage: who', who)), usage);
}
/**
 * prlimit64(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling process
 * @param resource - of {@link RLIMIT}
 * @param newLimit - the address of a {@link Rlimit}, or NULL to change nothing
 * @param oldLimit - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/prlimit.2.html
 */
export async function _prlimit64(sysif, pid, resource, newLimit, oldLimit) {
    await sysif.syscall(SYS.prlimit64, int32('prlimit64: pid', pid), new Choice('RLIMIT_', RLIMIT, uint32('prlimit64: resource', resource)), newLimit, oldLimit);
}
/**
 * getpriority(2), raw.
 * @param sysif - the process
 * @param which - `PRIO.PROCESS`, `PRIO.PGRP` or `PRIO.USER`
 * @param who - a pid, a process group or a uid; 0 for the caller's own
 * @returns 20 minus the nice value: 1 to 40, so that it is never negative
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export async function _getpriority(sysif, which, who) {
    return await sysif.syscall(SYS.getpriority, new Choice('PRIO_', PRIO_WHICH, int32('getpriority: which', which)), uint32('getpriority: who', who));
}
/**
 * setpriority(2), raw.
 * @param sysif - the process
 * @param which - `PRIO.PROCESS`, `PRIO.PGRP` or `PRIO.USER`
 * @param who - a pid, a process group or a uid; 0 for the caller's own
 * @param prio - the nice value, -20 to 19
 * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
 */
export async function _setpriority(sysif, which, who, prio) {
    await sysif.syscall(SYS.setpriority, new Choice('PRIO_', PRIO_WHICH, int32('setpriority: which', which)), uint32('setpriority: who', who), int32('setpriority: prio', prio));
}
/**
 * Tasks that can look at resources, and limit them.
 */
export class ResourceTask extends Task {
    /**
     * What this process has used so far.
     * @param who - of {@link RUSAGE}
     * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
     */
    async getrusage(who) {
        return await this.fill(Rusage, (usage) => _getrusage(this.sysif, who, usage));
    }
    /**
     * A limit of a process, and perhaps a change of it. It belongs to all threads, and children inherit it.
     * @param resource - of {@link RLIMIT}
     * @param limit - the new one; left out, nothing changes
     * @param pid - the process; this task's own where it is left out
     * @returns the limit before
     * @throws ErrnoError with EPERM for raising `rlim_max` without `CAP_SYS_RESOURCE`; with EINVAL for an `rlim_cur` above
     *   `rlim_max`; with ESRCH where there is no such process
     * @see https://man7.org/linux/man-pages/man2/prlimit.2.html
     */
    async prlimit(resource, limit, pid) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const newLimit = __addDisposableResource(env_1, this.optionalArgument(Rlimit, limit), false);
            return await this.fill(Rlimit, (oldLimit) => _prlimit64(this.sysif, pid === undefined ? 0 : pid.for(this), resource, newLimit, oldLimit));
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
     * The nice value of a thread.
     * @param pid - the thread; this task's own where it is left out
     * @returns from -20, the most favoured, to 19
     * @throws ErrnoError with ESRCH where there is no such thread
     * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
     */
    async getpriority(pid) {
        return PRIO.MAX - (await _getpriority(this.sysif, PRIO.PROCESS, pid === undefined ? 0 : pid.for(this)));
    }
    /**
     * Set the nice value of a thread.
     * @param prio - from -20, the most favoured, to 19; the kernel takes what is beyond for these
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with EACCES for a lower value without `CAP_SYS_NICE` or `RLIMIT_NICE`; with EPERM for a thread of somebody else
     * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
     */
    async setpriority(prio, pid) {
        await _setpriority(this.sysif, PRIO.PROCESS, pid === undefined ? 0 : pid.for(this), prio);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVzb3VyY2UuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJyZXNvdXJjZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDMUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUd2RCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBQ3BFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUV6Qzs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIsdUNBQXVDO0lBQ3ZDLElBQUksRUFBRSxDQUFDO0lBQ1AscUVBQXFFO0lBQ3JFLFFBQVEsRUFBRSxDQUFDLENBQUM7SUFDWiwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLENBQUM7Q0FDRCxDQUFBO0FBS1Y7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxlQUFlLEVBQUU7SUFDNUMsNEJBQTRCO0lBQzVCLFFBQVEsRUFBRSxPQUFPO0lBQ2pCLDBCQUEwQjtJQUMxQixRQUFRLEVBQUUsT0FBTztJQUNqQiwyREFBMkQ7SUFDM0QsU0FBUyxFQUFFLEtBQUs7SUFDaEIsZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxLQUFLO0lBQ2YsZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxLQUFLO0lBQ2YsZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxLQUFLO0lBQ2YsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsS0FBSztJQUNoQixnQkFBZ0I7SUFDaEIsUUFBUSxFQUFFLEtBQUs7SUFDZiwwQ0FBMEM7SUFDMUMsVUFBVSxFQUFFLEtBQUs7SUFDakIsNkNBQTZDO0lBQzdDLFVBQVUsRUFBRSxLQUFLO0lBQ2pCLGdCQUFnQjtJQUNoQixTQUFTLEVBQUUsS0FBSztJQUNoQixnQkFBZ0I7SUFDaEIsU0FBUyxFQUFFLEtBQUs7SUFDaEIsZ0JBQWdCO0lBQ2hCLFdBQVcsRUFBRSxLQUFLO0lBQ2xCLG9DQUFvQztJQUNwQyxRQUFRLEVBQUUsS0FBSztJQUNmLGdEQUFnRDtJQUNoRCxTQUFTLEVBQUUsS0FBSztDQUNqQixDQUFDLENBQUE7QUFJRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIsNEJBQTRCO0lBQzVCLEdBQUcsRUFBRSxDQUFDO0lBQ04scURBQXFEO0lBQ3JELEtBQUssRUFBRSxDQUFDO0lBQ1Isb0RBQW9EO0lBQ3BELElBQUksRUFBRSxDQUFDO0lBQ1AseUNBQXlDO0lBQ3pDLEtBQUssRUFBRSxDQUFDO0lBQ1IsNkJBQTZCO0lBQzdCLElBQUksRUFBRSxDQUFDO0lBQ1Asc0NBQXNDO0lBQ3RDLEdBQUcsRUFBRSxDQUFDO0lBQ04sMENBQTBDO0lBQzFDLEtBQUssRUFBRSxDQUFDO0lBQ1Isd0RBQXdEO0lBQ3hELE1BQU0sRUFBRSxDQUFDO0lBQ1QsK0JBQStCO0lBQy9CLE9BQU8sRUFBRSxDQUFDO0lBQ1YsbUNBQW1DO0lBQ25DLEVBQUUsRUFBRSxDQUFDO0lBQ0wsaUNBQWlDO0lBQ2pDLEtBQUssRUFBRSxFQUFFO0lBQ1QsMERBQTBEO0lBQzFELFVBQVUsRUFBRSxFQUFFO0lBQ2QsMkRBQTJEO0lBQzNELFFBQVEsRUFBRSxFQUFFO0lBQ1oscUVBQXFFO0lBQ3JFLElBQUksRUFBRSxFQUFFO0lBQ1Isc0NBQXNDO0lBQ3RDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysb0ZBQW9GO0lBQ3BGLE1BQU0sRUFBRSxFQUFFO0NBQ0YsQ0FBQTtBQUtWLE1BQU0sZUFBZSxHQUFHLG1CQUFzQixDQUFBO0FBRTlDLHFFQUFxRTtBQUNyRSxNQUFNLEtBQUssR0FBK0IsTUFBTSxDQUM5QyxTQUFTLEVBQ1QsVUFBVSxFQUNWLENBQUMsS0FBSyxFQUFFLEVBQUU7SUFDUixJQUFJLEtBQUssS0FBSyxRQUFRO1FBQUUsT0FBTyxlQUFlLENBQUE7SUFDOUMsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUM7UUFBRSxPQUFPLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNsRyxNQUFNLElBQUksVUFBVSxDQUFDLCtFQUErRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQzlHLENBQUMsRUFDRCxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxLQUFLLEtBQUssZUFBZSxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQ3JILENBQUE7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFO0lBQzlDLGlFQUFpRTtJQUNqRSxRQUFRLEVBQUUsS0FBSztJQUNmLDBDQUEwQztJQUMxQyxRQUFRLEVBQUUsS0FBSztDQUNoQixDQUFDLENBQUE7QUFJRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUc7SUFDbEIsZ0RBQWdEO0lBQ2hELEdBQUcsRUFBRSxDQUFDLEVBQUU7SUFDUiw0Q0FBNEM7SUFDNUMsR0FBRyxFQUFFLEVBQUU7SUFDUCxzQ0FBc0M7SUFDdEMsT0FBTyxFQUFFLENBQUM7SUFDVix1QkFBdUI7SUFDdkIsSUFBSSxFQUFFLENBQUM7SUFDUCxvQ0FBb0M7SUFDcEMsSUFBSSxFQUFFLENBQUM7Q0FDQyxDQUFBO0FBRVYsTUFBTSxVQUFVLEdBQUcsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBVyxDQUFBO0FBRXZGOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLEtBQXNCO0lBQzNGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksTUFBTSxDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLGdCQUFnQixFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDeEcsQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQzlCLEtBQXVCLEVBQUUsR0FBVyxFQUFFLFFBQWdCLEVBQUUsUUFBeUIsRUFBRSxRQUF5QjtJQUU1RyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLGdCQUFnQixFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksTUFBTSxDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLHFCQUFxQixFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLFFBQVEsQ0FDeEksQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxZQUFZLENBQUMsS0FBdUIsRUFBRSxLQUFhLEVBQUUsR0FBVztJQUNwRixPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxVQUFVLEVBQUUsS0FBSyxDQUFDLG9CQUFvQixFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLGtCQUFrQixFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFDbkosQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUF1QixFQUFFLEtBQWEsRUFBRSxHQUFXLEVBQUUsSUFBWTtJQUNsRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxXQUFXLEVBQUUsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLFVBQVUsRUFBRSxLQUFLLENBQUMsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsa0JBQWtCLEVBQUUsR0FBRyxDQUFDLEVBQUUsS0FBSyxDQUFDLG1CQUFtQixFQUFFLElBQUksQ0FBQyxDQUN4SixDQUFBO0FBQ0gsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxJQUFJO0lBQ3BDOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLEdBQWM7UUFDNUIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUMvRSxDQUFDO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxRQUF3QixFQUFFLEtBQThCLEVBQUUsR0FBUzs7O1lBQy9FLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVMsTUFBTSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDN0QsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDMUk7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLEdBQVM7UUFDekIsT0FBTyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDekcsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBWSxFQUFFLEdBQVM7UUFDdkMsTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUMzRixDQUFDO0NBQ0YifQ==