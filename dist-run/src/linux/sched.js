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
 * `<linux/sched.h>`, `<linux/sched/types.h>`: clone, namespaces, and how the scheduler treats a thread.
 *
 * @module linux/sched
 */
import { Flags, has } from '../near/flags.js';
import { Address } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { CgroupNamespace, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace, PidNamespace, TimeNamespace, UserNamespace, UTSNamespace, } from '../far/namespaces.js';
import { bytesOf } from '../memory/bytes.js';
import { struct } from '../memory/aggregates.js';
import { Int32, Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, length, uint32 } from './arguments.js';
import { Timespec } from './time_types.js';
/**
 * What a clone shares with its parent, and which namespaces begin with it; some also say what unshare(2) and setns(2) work on.
 * Bit 31 and above: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const CLONE = {
    /** A new time namespace, for the caller's children; not with clone(2), where this bit belongs to the exit signal. */
    NEWTIME: 0x80,
    /** Share the address space. */
    VM: 0x100,
    /** Share root, working directory and umask. */
    FS: 0x200,
    /** Share the fd table. */
    FILES: 0x400,
    /** Share the table of signal handlers; needs `VM`. */
    SIGHAND: 0x800,
    /** Put a pidfd into the parent. */
    PIDFD: 0x1000,
    /** Whoever traces the parent traces the child too. */
    PTRACE: 0x2000,
    /** The parent stands still until the child execs or ends. */
    VFORK: 0x4000,
    /** The parent's parent becomes the child's. */
    PARENT: 0x8000,
    /** A thread of the same process; needs `SIGHAND`. */
    THREAD: 0x1_0000,
    /** A new mount namespace, a copy of the parent's. */
    NEWNS: 0x2_0000,
    /** Share the System V semaphores' undo list. */
    SYSVSEM: 0x4_0000,
    /** Set the thread-local storage register to `tls`. */
    SETTLS: 0x8_0000,
    /** Write the child's tid to `parent_tid`, in the parent's memory. */
    PARENT_SETTID: 0x10_0000,
    /** Write 0 to `child_tid` and wake a futex there when the child execs or ends. */
    CHILD_CLEARTID: 0x20_0000,
    /** Does nothing any more; clone3(2) refuses it. */
    DETACHED: 0x40_0000,
    /** No tracer can make `PTRACE` out of this clone. */
    UNTRACED: 0x80_0000,
    /** Write the child's tid to `child_tid`, in the child's memory. */
    CHILD_SETTID: 0x100_0000,
    /** A new cgroup namespace. */
    NEWCGROUP: 0x200_0000,
    /** A new UTS namespace, a copy of the parent's. */
    NEWUTS: 0x400_0000,
    /** A new IPC namespace. */
    NEWIPC: 0x800_0000,
    /** A new user namespace. */
    NEWUSER: 0x1000_0000,
    /** A new pid namespace. */
    NEWPID: 0x2000_0000,
    /** A new network namespace. */
    NEWNET: 0x4000_0000,
    /** Share the I/O context. */
    IO: 0x8000_0000,
    /** Give every signal that has a handler its default action; only clone3(2), since Linux 5.5. */
    CLEAR_SIGHAND: 0x1_0000_0000,
    /** Begin in the cgroup v2 that `cgroup` is a file descriptor of; only clone3(2), since Linux 5.7. */
    INTO_CGROUP: 0x2_0000_0000,
};
/** The low bits of clone(2)'s flags, where the signal stands that the parent gets when the child ends. clone3(2) has a field for it. */
export const CSIGNAL = 0xff;
/**
 * What clone3(2) is told. Addresses are plain numbers here: who calls clone3(2) keeps alive what they point to.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const CloneArgs = struct('struct clone_args', {
    /** Of {@link CLONE}. */
    flags: Uint64,
    /** The address of the word that gets the pidfd, with `CLONE.PIDFD`. */
    pidfd: Uint64,
    /** The address of the word for the tid in the child's memory. */
    child_tid: Uint64,
    /** The address of the word for the tid in the parent's memory, with `CLONE.PARENT_SETTID`. */
    parent_tid: Uint64,
    /** What the parent gets when the child ends; 0 for none. */
    exit_signal: Uint64,
    /** The lowest address of the child's stack. */
    stack: Uint64,
    /** Its length, in bytes. */
    stack_size: Uint64,
    /** The thread-local storage register, with `CLONE.SETTLS`. */
    tls: Uint64,
    /** The address of an array of pids to get, innermost pid namespace first. */
    set_tid: Uint64,
    /** How many there are. */
    set_tid_size: Uint64,
    /** A file descriptor of a cgroup, with `CLONE.INTO_CGROUP`. */
    cgroup: Uint64,
});
/** How long `struct clone_args` was, in bytes, in the versions of the kernel that have clone3(2). */
export const CLONE_ARGS_SIZE = {
    /** Linux 5.3: up to `tls`. */
    VER0: 64,
    /** Linux 5.5: with `set_tid`. */
    VER1: 80,
    /** Linux 5.7: with `cgroup`. */
    VER2: 88,
};
/**
 * Scheduling policies, and one flag that may be added to them.
 * @see https://man7.org/linux/man-pages/man7/sched.7.html
 */
export const SCHED = {
    /** The usual policy, shared by weight; libc calls it `SCHED_OTHER`. */
    NORMAL: 0,
    /** Real-time: runs until it blocks or something of a higher priority is ready. */
    FIFO: 1,
    /** Real-time: as `FIFO`, taking turns with those of the same priority. */
    RR: 2,
    /** As `NORMAL`, for work that never waits for anybody. */
    BATCH: 3,
    /** Only when nothing else wants to run. */
    IDLE: 5,
    /** Real-time: a runtime in each period, until a deadline. */
    DEADLINE: 6,
    /** By a scheduler in BPF; since Linux 6.12. */
    EXT: 7,
    /** Added to a policy: children begin with `NORMAL` and without privilege. */
    RESET_ON_FORK: 0x4000_0000,
};
/**
 * The `sched_flags` of {@link SchedAttr}.
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const SCHED_FLAG = {
    /** Children begin with `SCHED.NORMAL`. */
    RESET_ON_FORK: 0x01,
    /** `SCHED.DEADLINE`: use what others leave over. */
    RECLAIM: 0x02,
    /** `SCHED.DEADLINE`: send `SIGXCPU` when the runtime is overrun. */
    DL_OVERRUN: 0x04,
    /** Leave the policy as it is. */
    KEEP_POLICY: 0x08,
    /** Leave the parameters as they are. */
    KEEP_PARAMS: 0x10,
    /** Set `sched_util_min`. */
    UTIL_CLAMP_MIN: 0x20,
    /** Set `sched_util_max`. */
    UTIL_CLAMP_MAX: 0x40,
    /** Leave policy and parameters as they are. */
    KEEP_ALL: 0x18,
    /** Set both utilisation bounds. */
    UTIL_CLAMP: 0x60,
    /** All of them. */
    ALL: 0x7f,
};
/**
 * The parameter of the older scheduling calls.
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export const SchedParam = struct('struct sched_param', {
    /** 1 to 99 for the real-time policies, 0 for the others. */
    sched_priority: Int32,
});
/**
 * How a thread is scheduled.
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const SchedAttr = struct('struct sched_attr', {
    /** Of the structure as the caller knows it, in bytes. */
    size: Uint32,
    /** Of {@link SCHED}. */
    sched_policy: Uint32,
    /** Of {@link SCHED_FLAG}. */
    sched_flags: Uint64,
    /** -20 to 19, for `NORMAL` and `BATCH`. */
    sched_nice: Int32,
    /** 1 to 99, for `FIFO` and `RR`. */
    sched_priority: Uint32,
    /** Nanoseconds, for `DEADLINE`; since Linux 6.12 the slice of the others. */
    sched_runtime: Uint64,
    /** Nanoseconds, for `DEADLINE`. */
    sched_deadline: Uint64,
    /** Nanoseconds, for `DEADLINE`. */
    sched_period: Uint64,
    /** The least performance it is given, 0 to 1024. */
    sched_util_min: Uint32,
    /** The most, 0 to 1024. */
    sched_util_max: Uint32,
});
/** How long `struct sched_attr` was, in bytes. */
export const SCHED_ATTR_SIZE = {
    /** Linux 3.14: up to `sched_period`. */
    VER0: 48,
    /** Linux 5.3: with the utilisation bounds. */
    VER1: 56,
};
/** NR_CPUS is at most 8192 on x86-64 and 4096 on arm64. See MAXSMP in Linux 6.12, arch/x86/Kconfig. */
const CPUS = 8192;
/**
 * A set of CPUs, as their numbers in ascending order; in memory a bit for each, `cpu_set_t` for as many as Linux can have.
 * @see https://man7.org/linux/man-pages/man3/CPU_SET.3.html
 */
export const CpuSet = {
    name: 'cpu_set_t',
    alignment: 8,
    size: CPUS / 8,
    zero: [],
    sizeOf: () => CPUS / 8,
    write(view, offset, value) {
        const bytes = bytesOf(view, offset, CPUS / 8).fill(0);
        for (const cpu of value) {
            integer('a CPU', cpu, 0, CPUS - 1);
            bytes[cpu >>> 3] = bytes[cpu >>> 3] | (1 << (cpu & 7));
        }
    },
    read(view, offset) {
        const bytes = bytesOf(view, offset, CPUS / 8);
        const value = [];
        for (let cpu = 0; cpu < CPUS; cpu++)
            if ((bytes[cpu >>> 3] & (1 << (cpu & 7))) !== 0)
                value.push(cpu);
        return value;
    },
};
/** Where getcpu(2) puts its results, each of them an `unsigned int` of its own. */
const CpuAndNode = struct('unsigned int[2]', { cpu: Uint32, node: Uint32 });
/**
 * clone3(2), raw: nothing here looks after the child's stack or its memory.
 * @param sysif - the process to clone
 * @param args - the address of a {@link CloneArgs}
 * @param size - of that, in bytes
 * @returns the child's pid; the child itself sees 0 in its register
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export async function _clone3(sysif, args, size) {
    return await sysif.syscall(SYS.clone3, args, length('clone3: size', size));
}
/**
 * unshare(2), raw.
 * @param sysif - the process
 * @param flags - of {@link CLONE}
 * @see https://man7.org/linux/man-pages/man2/unshare.2.html
 */
export async function _unshare(sysif, flags) {
    await sysif.syscall(SYS.unshare, flagsArgument('unshare: flags', 'CLONE_', CLONE, flags));
}
/**
 * setns(2), raw.
 * @param sysif - the process
 * @param fd - a namespace's file, or a pidfd
 * @param nstype - of {@link CLONE}; 0 for whatever the file is
 * @see https://man7.org/linux/man-pages/man2/setns.2.html
 */
export async function _setns(sysif, fd, nstype) {
    await sysif.syscall(SYS.setns, fd, flagsArgument('setns: nstype', 'CLONE_', CLONE, nstype));
}
/**
 * sched_yield(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
 */
export async function _schedYield(sysif) {
    await sysif.syscall(SYS.sched_yield);
}
/**
 * sched_getaffinity(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param cpusetsize - in bytes, a multiple of 8
 * @param mask - where the set goes
 * @returns how many bytes the kernel wrote
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export async function _schedGetaffinity(sysif, pid, cpusetsize, mask) {
    return await sysif.syscall(SYS.sched_getaffinity, int32('sched_getaffinity: pid', pid), uint32('sched_getaffinity: cpusetsize', cpusetsize), mask);
}
/**
 * sched_setaffinity(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param cpusetsize - in bytes
 * @param mask - where the set is
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export async function _schedSetaffinity(sysif, pid, cpusetsize, mask) {
    await sysif.syscall(SYS.sched_setaffinity, int32('sched_setaffinity: pid', pid), uint32('sched_setaffinity: cpusetsize', cpusetsize), mask);
}
/**
 * getcpu(2), raw.
 * @param sysif - the process
 * @param cpu - where the number of the CPU goes, an `unsigned int`; may be NULL
 * @param node - where the number of the NUMA node goes, an `unsigned int`; may be NULL
 * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
 */
export async function _getcpu(sysif, cpu, node) {
    await sysif.syscall(SYS.getcpu, cpu, node, 0);
}
/**
 * sched_getscheduler(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @returns the policy, with `SCHED.RESET_ON_FORK` where that is set
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export async function _schedGetscheduler(sysif, pid) {
    return await sysif.syscall(SYS.sched_getscheduler, int32('sched_getscheduler: pid', pid));
}
/**
 * sched_setscheduler(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param policy - of {@link SCHED}
 * @param param - the address of a {@link SchedParam}
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export async function _schedSetscheduler(sysif, pid, policy, param) {
    await sysif.syscall(SYS.sched_setscheduler, int32('sched_setscheduler: pid', pid), policyArgument('sched_setscheduler', policy), param);
}
/**
 * sched_getparam(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param param - where a {@link SchedParam} goes
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export async function _schedGetparam(sysif, pid, param) {
    await sysif.syscall(SYS.sched_getparam, int32('sched_getparam: pid', pid), param);
}
/**
 * sched_setparam(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param param - the address of a {@link SchedParam}
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export async function _schedSetparam(sysif, pid, param) {
    await sysif.syscall(SYS.sched_setparam, int32('sched_setparam: pid', pid), param);
}
/**
 * sched_getattr(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param attr - where a {@link SchedAttr} goes
 * @param size - of that, in bytes
 * @param flags - 0: none are defined
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export async function _schedGetattr(sysif, pid, attr, size, flags) {
    await sysif.syscall(SYS.sched_getattr, int32('sched_getattr: pid', pid), attr, uint32('sched_getattr: size', size), uint32('sched_getattr: flags', flags));
}
/**
 * sched_setattr(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param attr - the address of a {@link SchedAttr}
 * @param flags - 0: none are defined
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export async function _schedSetattr(sysif, pid, attr, flags) {
    await sysif.syscall(SYS.sched_setattr, int32('sched_setattr: pid', pid), attr, uint32('sched_setattr: flags', flags));
}
/**
 * sched_get_priority_min(2), raw.
 * @param sysif - the process
 * @param policy - of {@link SCHED}
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export async function _schedGetPriorityMin(sysif, policy) {
    return await sysif.syscall(SYS.sched_get_priority_min, policyArgument('sched_get_priority_min', policy));
}
/**
 * sched_get_priority_max(2), raw.
 * @param sysif - the process
 * @param policy - of {@link SCHED}
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export async function _schedGetPriorityMax(sysif, policy) {
    return await sysif.syscall(SYS.sched_get_priority_max, policyArgument('sched_get_priority_max', policy));
}
/**
 * sched_rr_get_interval(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param interval - where a {@link Timespec} goes
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export async function _schedRrGetInterval(sysif, pid, interval) {
    await sysif.syscall(SYS.sched_rr_get_interval, int32('sched_rr_get_interval: pid', pid), interval);
}
function policyArgument(call, policy) {
    return new Flags('SCHED_', SCHED, integer(`${call}: policy`, policy, 0, 0x7fff_ffff));
}
/** Flags of unshare(2) that cannot have the effect they are named for in a process that this package runs. */
const NOT_UNSHARED = [
    [CLONE.FILES, 'handles would not know which copy of a file descriptor they mean: clone the process without CLONE.FILES, and it has its own table'],
    [CLONE.VM, 'Linux refuses it to a process that shares its memory, as all do whose calls come through that memory: exec gives it an address space of its own'],
];
// clone(2), "CLONE_NEWNS": who is in another mount namespace cannot share root and working directory. The kernel adds
// CLONE_FS to these two by itself: Linux 6.12, kernel/fork.c, ksys_unshare.
const WITH_FILESYSTEM_INFORMATION = [CLONE.FS, CLONE.NEWNS, CLONE.NEWUSER];
function namespacesAfterUnshare(task, flags) {
    const { pid } = task;
    const change = {};
    if (WITH_FILESYSTEM_INFORMATION.some((flag) => has(flags, flag)))
        change.filesystemInformation = new FilesystemInformation(pid);
    if (has(flags, CLONE.NEWNS))
        change.mountNamespace = new MountNamespace(pid);
    if (has(flags, CLONE.NEWUSER))
        change.userNamespace = new UserNamespace(pid);
    if (has(flags, CLONE.NEWPID))
        change.childPidNamespace = new PidNamespace(pid);
    if (has(flags, CLONE.NEWNET))
        change.networkNamespace = new NetworkNamespace(pid);
    if (has(flags, CLONE.NEWIPC))
        change.ipcNamespace = new IPCNamespace(pid);
    if (has(flags, CLONE.NEWUTS))
        change.utsNamespace = new UTSNamespace(pid);
    if (has(flags, CLONE.NEWCGROUP))
        change.cgroupNamespace = new CgroupNamespace(pid);
    if (has(flags, CLONE.NEWTIME))
        change.childTimeNamespace = new TimeNamespace(pid);
    return change;
}
function namespacesAfterSetns(task, nstype, of) {
    const creator = `another process, entered by ${task.pid}`;
    const there = of?.namespaces;
    const change = {};
    if (has(nstype, CLONE.NEWNS))
        change.mountNamespace = there?.mountNamespace ?? new MountNamespace(creator);
    if (has(nstype, CLONE.NEWUSER))
        change.userNamespace = there?.userNamespace ?? new UserNamespace(creator);
    if (has(nstype, CLONE.NEWPID))
        change.childPidNamespace = there?.pidNamespace ?? new PidNamespace(creator);
    if (has(nstype, CLONE.NEWNET))
        change.networkNamespace = there?.networkNamespace ?? new NetworkNamespace(creator);
    if (has(nstype, CLONE.NEWIPC))
        change.ipcNamespace = there?.ipcNamespace ?? new IPCNamespace(creator);
    if (has(nstype, CLONE.NEWUTS))
        change.utsNamespace = there?.utsNamespace ?? new UTSNamespace(creator);
    if (has(nstype, CLONE.NEWCGROUP))
        change.cgroupNamespace = there?.cgroupNamespace ?? new CgroupNamespace(creator);
    if (has(nstype, CLONE.NEWTIME)) {
        // Unlike a pid namespace it is entered by the caller too. See Linux 6.12, kernel/time/namespace.c, timens_install.
        const timeNamespace = there?.timeNamespace ?? new TimeNamespace(creator);
        change.timeNamespace = timeNamespace;
        change.childTimeNamespace = timeNamespace;
    }
    return change;
}
// The calls that are made next run after this one, so they must be checked against what it makes of the namespaces.
async function changeNamespaces(task, change, call) {
    const { namespaces } = task;
    const before = { ...namespaces };
    Object.assign(namespaces, change);
    try {
        await call;
    }
    catch (error) {
        for (const name of Object.keys(change)) {
            if (namespaces[name] === change[name])
                Object.assign(namespaces, { [name]: before[name] });
        }
        throw error;
    }
}
/** The number of the process that is meant, for calls where 0 is the calling thread. */
function pidOrSelf(task, pid) {
    return pid === undefined ? 0 : pid.for(task);
}
/**
 * Tasks that can change their namespaces and how they are scheduled.
 */
export class SchedTask extends Task {
    /**
     * Leave what was shared with other processes: begin new namespaces, or stop sharing root, working directory and umask.
     * {@link namespaces} changes with it at once, so that what is called next is checked against the new ones, and back
     * where the kernel refuses. The caller itself stays in its pid and time namespace: a new one begins with its next child.
     * @param flags - `CLONE.NEW…`, `CLONE.FS`, `CLONE.SYSVSEM`, combined with `or(a, b)`
     * @throws TypeError for `CLONE.FILES` and `CLONE.VM`
     * @throws ErrnoError with EPERM without the capability, which is `CAP_SYS_ADMIN` for all but a new user namespace; with
     *   EINVAL where a process with several threads asks for what only all of them could do (a new user namespace, say)
     * @see https://man7.org/linux/man-pages/man2/unshare.2.html
     */
    async unshare(flags) {
        for (const [flag, why] of NOT_UNSHARED) {
            if (has(flags, flag))
                throw new TypeError(`unshare(${new Flags('CLONE_', CLONE, flags).toString()}): ${why}`);
        }
        await changeNamespaces(this, namespacesAfterUnshare(this, flags), _unshare(this.sysif, flags));
    }
    /**
     * Enter existing namespaces. {@link namespaces} changes with it at once, and back where the kernel refuses. A pid
     * namespace is entered by the next child, not by the caller. A user namespace that this process's user did not make
     * makes the kernel forget the parent death signal, as any gain of capabilities does: it is asked for again right behind the call.
     * @param fd - an open namespace file, such as `/proc/1/ns/net`, or a pidfd
     * @param nstype - which kind it is, as `CLONE.NEW…`; with a pidfd, which of the process's namespaces, and several may be combined
     * @param options - whose namespaces they are, where this package knows
     * @throws TypeError for 0: which namespaces changed could not be known
     * @throws ErrnoError with EINVAL where the file is of another kind; with EPERM without the capability
     * @see https://man7.org/linux/man-pages/man2/setns.2.html
     */
    async setns(fd, nstype, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (nstype === 0)
                throw new TypeError('setns: say which kind of namespace it is, as CLONE.NEWNET: the handles of this task are checked against it');
            const borrow = __addDisposableResource(env_1, fd.borrow(this), false);
            await changeNamespaces(this, namespacesAfterSetns(this, nstype, options.of), _setns(this.sysif, borrow, nstype));
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
     * Let others run.
     * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
     */
    async schedYield() {
        await _schedYield(this.sysif);
    }
    /**
     * The CPUs that a thread may run on.
     * @param pid - the thread; this task's own where it is left out
     * @returns their numbers, in ascending order
     * @throws ErrnoError with ESRCH where there is no such thread
     * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
     */
    async schedGetaffinity(pid) {
        // The kernel writes as many bytes as it has CPUs for, and leaves the rest as it was.
        return await this.fill(CpuSet, (mask) => _schedGetaffinity(this.sysif, pidOrSelf(this, pid), CpuSet.size, mask), []);
    }
    /**
     * Bind a thread to some CPUs. Its later children inherit that.
     * @param cpus - their numbers; those that are not there are ignored as long as one is
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with EINVAL where none of them is there; with EPERM for a thread of somebody else
     * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
     */
    async schedSetaffinity(cpus, pid) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const mask = __addDisposableResource(env_2, this.argument(CpuSet, [...cpus]), false);
            await _schedSetaffinity(this.sysif, pidOrSelf(this, pid), CpuSet.size, mask);
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
     * Where this task runs just now.
     * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
     */
    async getcpu() {
        const { fields } = CpuAndNode;
        return await this.fill(CpuAndNode, ({ near }) => _getcpu(this.sysif, Address(near + fields.cpu.offset), Address(near + fields.node.offset)));
    }
    /**
     * A thread's scheduling policy.
     * @param pid - the thread; this task's own where it is left out
     * @returns of {@link SCHED}, with `SCHED.RESET_ON_FORK` added where that is set
     * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
     */
    async schedGetscheduler(pid) {
        return await _schedGetscheduler(this.sysif, pidOrSelf(this, pid));
    }
    /**
     * Set a thread's scheduling policy.
     * @param policy - of {@link SCHED}, and perhaps `SCHED.RESET_ON_FORK`; `DEADLINE` needs {@link schedSetattr}
     * @param param - the priority: 1 to 99 for the real-time policies, 0 for the others
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with EPERM for a real-time policy without `CAP_SYS_NICE` or `RLIMIT_RTPRIO`; with EINVAL for a
     *   priority that the policy does not have
     * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
     */
    async schedSetscheduler(policy, param, pid) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_3, this.argument(SchedParam, param), false);
            await _schedSetscheduler(this.sysif, pidOrSelf(this, pid), policy, borrow);
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
     * A thread's priority.
     * @param pid - the thread; this task's own where it is left out
     * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
     */
    async schedGetparam(pid) {
        return await this.fill(SchedParam, (param) => _schedGetparam(this.sysif, pidOrSelf(this, pid), param));
    }
    /**
     * Set a thread's priority, and leave the policy.
     * @param param - the priority: 1 to 99 for the real-time policies, 0 for the others
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with EINVAL for a priority that the thread's policy does not have
     * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
     */
    async schedSetparam(param, pid) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_4, this.argument(SchedParam, param), false);
            await _schedSetparam(this.sysif, pidOrSelf(this, pid), borrow);
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
     * How a thread is scheduled.
     * @param pid - the thread; this task's own where it is left out
     * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
     */
    async schedGetattr(pid) {
        return await this.fill(SchedAttr, (attr) => _schedGetattr(this.sysif, pidOrSelf(this, pid), attr, SchedAttr.size, 0));
    }
    /**
     * Say how a thread is to be scheduled.
     * @param attr - what to set; fields that are left out are 0, and `size` is filled in
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with EPERM without `CAP_SYS_NICE` where that is needed; with EBUSY where there is no room for
     *   another deadline; with EINVAL for values that do not go together
     * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
     */
    async schedSetattr(attr, pid) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_5, this.argument(SchedAttr, SchedAttr.of({ size: SchedAttr.size, ...attr })), false);
            await _schedSetattr(this.sysif, pidOrSelf(this, pid), borrow, 0);
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
     * The lowest priority that a policy has.
     * @param policy - of {@link SCHED}
     * @throws ErrnoError with EINVAL for a policy that the kernel has not
     * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
     */
    async schedGetPriorityMin(policy) {
        return await _schedGetPriorityMin(this.sysif, policy);
    }
    /**
     * The highest priority that a policy has.
     * @param policy - of {@link SCHED}
     * @throws ErrnoError with EINVAL for a policy that the kernel has not
     * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
     */
    async schedGetPriorityMax(policy) {
        return await _schedGetPriorityMax(this.sysif, policy);
    }
    /**
     * How long a thread may run before others of its kind get their turn.
     * @param pid - the thread; this task's own where it is left out
     * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
     */
    async schedRrGetInterval(pid) {
        return await this.fill(Timespec, (interval) => _schedRrGetInterval(this.sysif, pidOrSelf(this, pid), interval));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2NoZWQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzY2hlZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDN0MsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQ0wsZUFBZSxFQUFFLHFCQUFxQixFQUFFLFlBQVksRUFBRSxjQUFjLEVBQUUsZ0JBQWdCLEVBQUUsWUFBWSxFQUFFLGFBQWEsRUFBRSxhQUFhLEVBQ2xJLFlBQVksR0FDYixNQUFNLHNCQUFzQixDQUFBO0FBRTdCLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM1QyxPQUFPLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQ2xFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBSTVELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFxRCxNQUFNLGdCQUFnQixDQUFBO0FBQzFJLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUUxQzs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLHFIQUFxSDtJQUNySCxPQUFPLEVBQUUsSUFBSTtJQUNiLCtCQUErQjtJQUMvQixFQUFFLEVBQUUsS0FBSztJQUNULCtDQUErQztJQUMvQyxFQUFFLEVBQUUsS0FBSztJQUNULDBCQUEwQjtJQUMxQixLQUFLLEVBQUUsS0FBSztJQUNaLHNEQUFzRDtJQUN0RCxPQUFPLEVBQUUsS0FBSztJQUNkLG1DQUFtQztJQUNuQyxLQUFLLEVBQUUsTUFBTTtJQUNiLHNEQUFzRDtJQUN0RCxNQUFNLEVBQUUsTUFBTTtJQUNkLDZEQUE2RDtJQUM3RCxLQUFLLEVBQUUsTUFBTTtJQUNiLCtDQUErQztJQUMvQyxNQUFNLEVBQUUsTUFBTTtJQUNkLHFEQUFxRDtJQUNyRCxNQUFNLEVBQUUsUUFBUTtJQUNoQixxREFBcUQ7SUFDckQsS0FBSyxFQUFFLFFBQVE7SUFDZixnREFBZ0Q7SUFDaEQsT0FBTyxFQUFFLFFBQVE7SUFDakIsc0RBQXNEO0lBQ3RELE1BQU0sRUFBRSxRQUFRO0lBQ2hCLHFFQUFxRTtJQUNyRSxhQUFhLEVBQUUsU0FBUztJQUN4QixrRkFBa0Y7SUFDbEYsY0FBYyxFQUFFLFNBQVM7SUFDekIsbURBQW1EO0lBQ25ELFFBQVEsRUFBRSxTQUFTO0lBQ25CLHFEQUFxRDtJQUNyRCxRQUFRLEVBQUUsU0FBUztJQUNuQixtRUFBbUU7SUFDbkUsWUFBWSxFQUFFLFVBQVU7SUFDeEIsOEJBQThCO0lBQzlCLFNBQVMsRUFBRSxVQUFVO0lBQ3JCLG1EQUFtRDtJQUNuRCxNQUFNLEVBQUUsVUFBVTtJQUNsQiwyQkFBMkI7SUFDM0IsTUFBTSxFQUFFLFVBQVU7SUFDbEIsNEJBQTRCO0lBQzVCLE9BQU8sRUFBRSxXQUFXO0lBQ3BCLDJCQUEyQjtJQUMzQixNQUFNLEVBQUUsV0FBVztJQUNuQiwrQkFBK0I7SUFDL0IsTUFBTSxFQUFFLFdBQVc7SUFDbkIsNkJBQTZCO0lBQzdCLEVBQUUsRUFBRSxXQUFXO0lBQ2YsZ0dBQWdHO0lBQ2hHLGFBQWEsRUFBRSxhQUFhO0lBQzVCLHFHQUFxRztJQUNyRyxXQUFXLEVBQUUsYUFBYTtDQUNsQixDQUFBO0FBRVYsd0lBQXdJO0FBQ3hJLE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUE7QUFFM0I7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRTtJQUNuRCx3QkFBd0I7SUFDeEIsS0FBSyxFQUFFLE1BQU07SUFDYix1RUFBdUU7SUFDdkUsS0FBSyxFQUFFLE1BQU07SUFDYixpRUFBaUU7SUFDakUsU0FBUyxFQUFFLE1BQU07SUFDakIsOEZBQThGO0lBQzlGLFVBQVUsRUFBRSxNQUFNO0lBQ2xCLDREQUE0RDtJQUM1RCxXQUFXLEVBQUUsTUFBTTtJQUNuQiwrQ0FBK0M7SUFDL0MsS0FBSyxFQUFFLE1BQU07SUFDYiw0QkFBNEI7SUFDNUIsVUFBVSxFQUFFLE1BQU07SUFDbEIsOERBQThEO0lBQzlELEdBQUcsRUFBRSxNQUFNO0lBQ1gsNkVBQTZFO0lBQzdFLE9BQU8sRUFBRSxNQUFNO0lBQ2YsMEJBQTBCO0lBQzFCLFlBQVksRUFBRSxNQUFNO0lBQ3BCLCtEQUErRDtJQUMvRCxNQUFNLEVBQUUsTUFBTTtDQUNmLENBQUMsQ0FBQTtBQUlGLHFHQUFxRztBQUNyRyxNQUFNLENBQUMsTUFBTSxlQUFlLEdBQUc7SUFDN0IsOEJBQThCO0lBQzlCLElBQUksRUFBRSxFQUFFO0lBQ1IsaUNBQWlDO0lBQ2pDLElBQUksRUFBRSxFQUFFO0lBQ1IsZ0NBQWdDO0lBQ2hDLElBQUksRUFBRSxFQUFFO0NBQ0EsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQix1RUFBdUU7SUFDdkUsTUFBTSxFQUFFLENBQUM7SUFDVCxrRkFBa0Y7SUFDbEYsSUFBSSxFQUFFLENBQUM7SUFDUCwwRUFBMEU7SUFDMUUsRUFBRSxFQUFFLENBQUM7SUFDTCwwREFBMEQ7SUFDMUQsS0FBSyxFQUFFLENBQUM7SUFDUiwyQ0FBMkM7SUFDM0MsSUFBSSxFQUFFLENBQUM7SUFDUCw2REFBNkQ7SUFDN0QsUUFBUSxFQUFFLENBQUM7SUFDWCwrQ0FBK0M7SUFDL0MsR0FBRyxFQUFFLENBQUM7SUFDTiw2RUFBNkU7SUFDN0UsYUFBYSxFQUFFLFdBQVc7Q0FDbEIsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4QiwwQ0FBMEM7SUFDMUMsYUFBYSxFQUFFLElBQUk7SUFDbkIsb0RBQW9EO0lBQ3BELE9BQU8sRUFBRSxJQUFJO0lBQ2Isb0VBQW9FO0lBQ3BFLFVBQVUsRUFBRSxJQUFJO0lBQ2hCLGlDQUFpQztJQUNqQyxXQUFXLEVBQUUsSUFBSTtJQUNqQix3Q0FBd0M7SUFDeEMsV0FBVyxFQUFFLElBQUk7SUFDakIsNEJBQTRCO0lBQzVCLGNBQWMsRUFBRSxJQUFJO0lBQ3BCLDRCQUE0QjtJQUM1QixjQUFjLEVBQUUsSUFBSTtJQUNwQiwrQ0FBK0M7SUFDL0MsUUFBUSxFQUFFLElBQUk7SUFDZCxtQ0FBbUM7SUFDbkMsVUFBVSxFQUFFLElBQUk7SUFDaEIsbUJBQW1CO0lBQ25CLEdBQUcsRUFBRSxJQUFJO0NBQ0QsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUU7SUFDckQsNERBQTREO0lBQzVELGNBQWMsRUFBRSxLQUFLO0NBQ3RCLENBQUMsQ0FBQTtBQUlGOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRyxNQUFNLENBQUMsbUJBQW1CLEVBQUU7SUFDbkQseURBQXlEO0lBQ3pELElBQUksRUFBRSxNQUFNO0lBQ1osd0JBQXdCO0lBQ3hCLFlBQVksRUFBRSxNQUFNO0lBQ3BCLDZCQUE2QjtJQUM3QixXQUFXLEVBQUUsTUFBTTtJQUNuQiwyQ0FBMkM7SUFDM0MsVUFBVSxFQUFFLEtBQUs7SUFDakIsb0NBQW9DO0lBQ3BDLGNBQWMsRUFBRSxNQUFNO0lBQ3RCLDZFQUE2RTtJQUM3RSxhQUFhLEVBQUUsTUFBTTtJQUNyQixtQ0FBbUM7SUFDbkMsY0FBYyxFQUFFLE1BQU07SUFDdEIsbUNBQW1DO0lBQ25DLFlBQVksRUFBRSxNQUFNO0lBQ3BCLG9EQUFvRDtJQUNwRCxjQUFjLEVBQUUsTUFBTTtJQUN0QiwyQkFBMkI7SUFDM0IsY0FBYyxFQUFFLE1BQU07Q0FDdkIsQ0FBQyxDQUFBO0FBSUYsa0RBQWtEO0FBQ2xELE1BQU0sQ0FBQyxNQUFNLGVBQWUsR0FBRztJQUM3Qix3Q0FBd0M7SUFDeEMsSUFBSSxFQUFFLEVBQUU7SUFDUiw4Q0FBOEM7SUFDOUMsSUFBSSxFQUFFLEVBQUU7Q0FDQSxDQUFBO0FBRVYsdUdBQXVHO0FBQ3ZHLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQTtBQUVqQjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQXdCO0lBQ3pDLElBQUksRUFBRSxXQUFXO0lBQ2pCLFNBQVMsRUFBRSxDQUFDO0lBQ1osSUFBSSxFQUFFLElBQUksR0FBRyxDQUFDO0lBQ2QsSUFBSSxFQUFFLEVBQUU7SUFDUixNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxHQUFHLENBQUM7SUFDdEIsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSztRQUN2QixNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3JELEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxFQUFFLENBQUM7WUFDeEIsT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQTtZQUNsQyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFJLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFZLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNwRSxDQUFDO0lBQ0gsQ0FBQztJQUNELElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTTtRQUNmLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUM3QyxNQUFNLEtBQUssR0FBYSxFQUFFLENBQUE7UUFDMUIsS0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLElBQUksRUFBRSxHQUFHLEVBQUU7WUFBRSxJQUFJLENBQUUsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQVksR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztnQkFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ2pILE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztDQUNGLENBQUE7QUFVRCxtRkFBbUY7QUFDbkYsTUFBTSxVQUFVLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtBQUUzRTs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLElBQVk7SUFDeEYsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLGNBQWMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQzVFLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsS0FBYTtJQUNuRSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxhQUFhLENBQUMsZ0JBQWdCLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzNGLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsTUFBYztJQUM5RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsYUFBYSxDQUFDLGVBQWUsRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDN0YsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxLQUF1QjtJQUN2RCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFdBQVcsQ0FBQyxDQUFBO0FBQ3RDLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsaUJBQWlCLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsVUFBa0IsRUFBRSxJQUFxQjtJQUNySCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsaUJBQWlCLEVBQUUsS0FBSyxDQUFDLHdCQUF3QixFQUFFLEdBQUcsQ0FBQyxFQUFFLE1BQU0sQ0FBQywrQkFBK0IsRUFBRSxVQUFVLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNwSixDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsaUJBQWlCLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsVUFBa0IsRUFBRSxJQUFxQjtJQUNySCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyx3QkFBd0IsRUFBRSxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUMsK0JBQStCLEVBQUUsVUFBVSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDN0ksQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQXVCLEVBQUUsR0FBb0IsRUFBRSxJQUFxQjtJQUNoRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO0FBQy9DLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGtCQUFrQixDQUFDLEtBQXVCLEVBQUUsR0FBVztJQUMzRSxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsa0JBQWtCLEVBQUUsS0FBSyxDQUFDLHlCQUF5QixFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFDM0YsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGtCQUFrQixDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLE1BQWMsRUFBRSxLQUFzQjtJQUNuSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGtCQUFrQixFQUFFLEtBQUssQ0FBQyx5QkFBeUIsRUFBRSxHQUFHLENBQUMsRUFBRSxjQUFjLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDekksQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsY0FBYyxDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLEtBQXNCO0lBQy9GLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsY0FBYyxFQUFFLEtBQUssQ0FBQyxxQkFBcUIsRUFBRSxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUNuRixDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxjQUFjLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsS0FBc0I7SUFDL0YsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLHFCQUFxQixFQUFFLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ25GLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLElBQXFCLEVBQUUsSUFBWSxFQUFFLEtBQWE7SUFDMUgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsS0FBSyxDQUFDLG9CQUFvQixFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMscUJBQXFCLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLHNCQUFzQixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDNUosQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLEdBQVcsRUFBRSxJQUFxQixFQUFFLEtBQWE7SUFDNUcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsS0FBSyxDQUFDLG9CQUFvQixFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsc0JBQXNCLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUN2SCxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLG9CQUFvQixDQUFDLEtBQXVCLEVBQUUsTUFBYztJQUNoRixPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsc0JBQXNCLEVBQUUsY0FBYyxDQUFDLHdCQUF3QixFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDMUcsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxvQkFBb0IsQ0FBQyxLQUF1QixFQUFFLE1BQWM7SUFDaEYsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLHNCQUFzQixFQUFFLGNBQWMsQ0FBQyx3QkFBd0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQzFHLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLG1CQUFtQixDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLFFBQXlCO0lBQ3ZHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMscUJBQXFCLEVBQUUsS0FBSyxDQUFDLDRCQUE0QixFQUFFLEdBQUcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0FBQ3BHLENBQUM7QUFFRCxTQUFTLGNBQWMsQ0FBQyxJQUFZLEVBQUUsTUFBYztJQUNsRCxPQUFPLElBQUksS0FBSyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBO0FBQ3ZGLENBQUM7QUFhRCw4R0FBOEc7QUFDOUcsTUFBTSxZQUFZLEdBQTJDO0lBQzNELENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxtSUFBbUksQ0FBQztJQUNsSixDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsaUpBQWlKLENBQUM7Q0FDOUosQ0FBQTtBQUVELHNIQUFzSDtBQUN0SCw0RUFBNEU7QUFDNUUsTUFBTSwyQkFBMkIsR0FBRyxDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFVLENBQUE7QUFFbkYsU0FBUyxzQkFBc0IsQ0FBQyxJQUFVLEVBQUUsS0FBYTtJQUN2RCxNQUFNLEVBQUUsR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFBO0lBQ3BCLE1BQU0sTUFBTSxHQUFvQixFQUFFLENBQUE7SUFDbEMsSUFBSSwyQkFBMkIsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFBRSxNQUFNLENBQUMscUJBQXFCLEdBQUcsSUFBSSxxQkFBcUIsQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUMvSCxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQztRQUFFLE1BQU0sQ0FBQyxjQUFjLEdBQUcsSUFBSSxjQUFjLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDNUUsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUM7UUFBRSxNQUFNLENBQUMsYUFBYSxHQUFHLElBQUksYUFBYSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQzVFLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQUUsTUFBTSxDQUFDLGlCQUFpQixHQUFHLElBQUksWUFBWSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQzlFLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQUUsTUFBTSxDQUFDLGdCQUFnQixHQUFHLElBQUksZ0JBQWdCLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDakYsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUM7UUFBRSxNQUFNLENBQUMsWUFBWSxHQUFHLElBQUksWUFBWSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ3pFLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQUUsTUFBTSxDQUFDLFlBQVksR0FBRyxJQUFJLFlBQVksQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUN6RSxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLFNBQVMsQ0FBQztRQUFFLE1BQU0sQ0FBQyxlQUFlLEdBQUcsSUFBSSxlQUFlLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDbEYsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUM7UUFBRSxNQUFNLENBQUMsa0JBQWtCLEdBQUcsSUFBSSxhQUFhLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDakYsT0FBTyxNQUFNLENBQUE7QUFDZixDQUFDO0FBRUQsU0FBUyxvQkFBb0IsQ0FBQyxJQUFVLEVBQUUsTUFBYyxFQUFFLEVBQW9CO0lBQzVFLE1BQU0sT0FBTyxHQUFHLCtCQUErQixJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7SUFDekQsTUFBTSxLQUFLLEdBQUcsRUFBRSxFQUFFLFVBQVUsQ0FBQTtJQUM1QixNQUFNLE1BQU0sR0FBb0IsRUFBRSxDQUFBO0lBQ2xDLElBQUksR0FBRyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDO1FBQUUsTUFBTSxDQUFDLGNBQWMsR0FBRyxLQUFLLEVBQUUsY0FBYyxJQUFJLElBQUksY0FBYyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzFHLElBQUksR0FBRyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDO1FBQUUsTUFBTSxDQUFDLGFBQWEsR0FBRyxLQUFLLEVBQUUsYUFBYSxJQUFJLElBQUksYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQ3pHLElBQUksR0FBRyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQUUsTUFBTSxDQUFDLGlCQUFpQixHQUFHLEtBQUssRUFBRSxZQUFZLElBQUksSUFBSSxZQUFZLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDMUcsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUM7UUFBRSxNQUFNLENBQUMsZ0JBQWdCLEdBQUcsS0FBSyxFQUFFLGdCQUFnQixJQUFJLElBQUksZ0JBQWdCLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDakgsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUM7UUFBRSxNQUFNLENBQUMsWUFBWSxHQUFHLEtBQUssRUFBRSxZQUFZLElBQUksSUFBSSxZQUFZLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDckcsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUM7UUFBRSxNQUFNLENBQUMsWUFBWSxHQUFHLEtBQUssRUFBRSxZQUFZLElBQUksSUFBSSxZQUFZLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDckcsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxTQUFTLENBQUM7UUFBRSxNQUFNLENBQUMsZUFBZSxHQUFHLEtBQUssRUFBRSxlQUFlLElBQUksSUFBSSxlQUFlLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDakgsSUFBSSxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDO1FBQy9CLG1IQUFtSDtRQUNuSCxNQUFNLGFBQWEsR0FBRyxLQUFLLEVBQUUsYUFBYSxJQUFJLElBQUksYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3hFLE1BQU0sQ0FBQyxhQUFhLEdBQUcsYUFBYSxDQUFBO1FBQ3BDLE1BQU0sQ0FBQyxrQkFBa0IsR0FBRyxhQUFhLENBQUE7SUFDM0MsQ0FBQztJQUNELE9BQU8sTUFBTSxDQUFBO0FBQ2YsQ0FBQztBQUVELG9IQUFvSDtBQUNwSCxLQUFLLFVBQVUsZ0JBQWdCLENBQUMsSUFBVSxFQUFFLE1BQXVCLEVBQUUsSUFBbUI7SUFDdEYsTUFBTSxFQUFFLFVBQVUsRUFBRSxHQUFHLElBQUksQ0FBQTtJQUMzQixNQUFNLE1BQU0sR0FBRyxFQUFFLEdBQUcsVUFBVSxFQUFFLENBQUE7SUFDaEMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDakMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxJQUFJLENBQUE7SUFDWixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQTZCLEVBQUUsQ0FBQztZQUNuRSxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDO2dCQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsVUFBVSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQzVGLENBQUM7UUFDRCxNQUFNLEtBQUssQ0FBQTtJQUNiLENBQUM7QUFDSCxDQUFDO0FBRUQsd0ZBQXdGO0FBQ3hGLFNBQVMsU0FBUyxDQUFDLElBQVUsRUFBRSxHQUFvQjtJQUNqRCxPQUFPLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUM5QyxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sU0FBVSxTQUFRLElBQUk7SUFDakM7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFhO1FBQ3pCLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsSUFBSSxZQUFZLEVBQUUsQ0FBQztZQUN2QyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO2dCQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsV0FBVyxJQUFJLEtBQUssQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDLFFBQVEsRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDLENBQUE7UUFDL0csQ0FBQztRQUNELE1BQU0sZ0JBQWdCLENBQUMsSUFBSSxFQUFFLHNCQUFzQixDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ2hHLENBQUM7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFrQixFQUFFLE1BQWMsRUFBRSxVQUF3QixFQUFFOzs7WUFDeEUsSUFBSSxNQUFNLEtBQUssQ0FBQztnQkFBRSxNQUFNLElBQUksU0FBUyxDQUFDLDRHQUE0RyxDQUFDLENBQUE7WUFDbkosTUFBTSxNQUFNLGtDQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM5QixNQUFNLGdCQUFnQixDQUFDLElBQUksRUFBRSxvQkFBb0IsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pIO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxnQkFBZ0IsQ0FBQyxHQUFTO1FBQzlCLHFGQUFxRjtRQUNyRixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGlCQUFpQixDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQ3RILENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsSUFBc0IsRUFBRSxHQUFTOzs7WUFDdEQsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVcsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDdkQsTUFBTSxpQkFBaUIsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzdFO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLE1BQU07UUFDVixNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsVUFBVSxDQUFBO1FBQzdCLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQzlJLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxpQkFBaUIsQ0FBQyxHQUFTO1FBQy9CLE9BQU8sTUFBTSxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUNuRSxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsTUFBYyxFQUFFLEtBQWlDLEVBQUUsR0FBUzs7O1lBQ2xGLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQy9DLE1BQU0sa0JBQWtCLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzNFO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQUMsR0FBUztRQUMzQixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUN4RyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxLQUFpQyxFQUFFLEdBQVM7OztZQUM5RCxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUMvQyxNQUFNLGNBQWMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvRDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLEdBQVM7UUFDMUIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDdkgsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLElBQXdCLEVBQUUsR0FBUzs7O1lBQ3BELE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFZLFNBQVMsRUFBRSxTQUFTLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUNuRyxNQUFNLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDakU7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxtQkFBbUIsQ0FBQyxNQUFjO1FBQ3RDLE9BQU8sTUFBTSxvQkFBb0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3ZELENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxtQkFBbUIsQ0FBQyxNQUFjO1FBQ3RDLE9BQU8sTUFBTSxvQkFBb0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3ZELENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLGtCQUFrQixDQUFDLEdBQVM7UUFDaEMsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxtQkFBbUIsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQTtJQUNqSCxDQUFDO0NBQ0YifQ==