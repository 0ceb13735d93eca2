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
 * `<linux/prctl.h>`: settings of a process and its threads.
 *
 * @module linux/prctl
 */
import { Choice } from '../near/flags.js';
import { Address } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { mapped, struct } from '../memory/aggregates.js';
import { byteArray, Bytes, CString } from '../memory/bytes.js';
import { ConstPointer, Int32, Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, length } from './arguments.js';
import { boundedString } from './limits.js';
import { signalArgument } from './signal.js';
/**
 * What prctl(2) does. Those that belong to other processors are here too, so that what a trace shows has a name.
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export const PR = {
    /** Set what is sent when the parent dies. */
    SET_PDEATHSIG: 1,
    /** Get it. */
    GET_PDEATHSIG: 2,
    /** Whether the process can be dumped and traced. */
    GET_DUMPABLE: 3,
    /** Set that. */
    SET_DUMPABLE: 4,
    /** Alpha, PA-RISC, PowerPC: what an unaligned access does. */
    GET_UNALIGN: 5,
    /** Set that. */
    SET_UNALIGN: 6,
    /** Whether capabilities survive a change of uid. */
    GET_KEEPCAPS: 7,
    /** Set that. */
    SET_KEEPCAPS: 8,
    /** Itanium: floating-point emulation. */
    GET_FPEMU: 9,
    /** Set that. */
    SET_FPEMU: 10,
    /** PowerPC: floating-point exceptions. */
    GET_FPEXC: 11,
    /** Set that. */
    SET_FPEXC: 12,
    /** How CPU time is measured; there is only one way. */
    GET_TIMING: 13,
    /** Set that. */
    SET_TIMING: 14,
    /** Set the thread's name. */
    SET_NAME: 15,
    /** Get it. */
    GET_NAME: 16,
    /** PowerPC: the byte order. */
    GET_ENDIAN: 19,
    /** Set that. */
    SET_ENDIAN: 20,
    /** The seccomp mode. */
    GET_SECCOMP: 21,
    /** Set that. */
    SET_SECCOMP: 22,
    /** Whether a capability is in the bounding set. */
    CAPBSET_READ: 23,
    /** Drop it from there. */
    CAPBSET_DROP: 24,
    /** x86: whether the time stamp counter may be read. */
    GET_TSC: 25,
    /** Set that. */
    SET_TSC: 26,
    /** The secure bits: what root's uid means for capabilities. */
    GET_SECUREBITS: 27,
    /** Set them. */
    SET_SECUREBITS: 28,
    /** Set by how much timers may be late. */
    SET_TIMERSLACK: 29,
    /** Get that. */
    GET_TIMERSLACK: 30,
    /** Stop this process's performance counters. */
    TASK_PERF_EVENTS_DISABLE: 31,
    /** Start them. */
    TASK_PERF_EVENTS_ENABLE: 32,
    /** When the process is killed for broken memory. */
    MCE_KILL: 33,
    /** Get that. */
    MCE_KILL_GET: 34,
    /** Say where the parts of the program are. */
    SET_MM: 35,
    /** Whether this process adopts the orphans below it. */
    SET_CHILD_SUBREAPER: 36,
    /** Get that. */
    GET_CHILD_SUBREAPER: 37,
    /** Let no exec grant privileges. */
    SET_NO_NEW_PRIVS: 38,
    /** Get that. */
    GET_NO_NEW_PRIVS: 39,
    /** The address of set_tid_address(2). */
    GET_TID_ADDRESS: 40,
    /** No transparent huge pages. */
    SET_THP_DISABLE: 41,
    /** Get that. */
    GET_THP_DISABLE: 42,
    /** x86: gone. */
    MPX_ENABLE_MANAGEMENT: 43,
    /** x86: gone. */
    MPX_DISABLE_MANAGEMENT: 44,
    /** MIPS: the floating-point mode. */
    SET_FP_MODE: 45,
    /** Get that. */
    GET_FP_MODE: 46,
    /** The ambient capabilities. */
    CAP_AMBIENT: 47,
    /** arm64: the length of SVE vectors. */
    SVE_SET_VL: 50,
    /** Get that. */
    SVE_GET_VL: 51,
    /** Mitigations of speculation. */
    GET_SPECULATION_CTRL: 52,
    /** Set them. */
    SET_SPECULATION_CTRL: 53,
    /** arm64: make new pointer authentication keys. */
    PAC_RESET_KEYS: 54,
    /** arm64, RISC-V: tagged addresses. */
    SET_TAGGED_ADDR_CTRL: 55,
    /** Get that. */
    GET_TAGGED_ADDR_CTRL: 56,
    /** This process does the I/O that frees memory. */
    SET_IO_FLUSHER: 57,
    /** Get that. */
    GET_IO_FLUSHER: 58,
    /** Turn system calls into signals. */
    SET_SYSCALL_USER_DISPATCH: 59,
    /** arm64: which pointer authentication keys are used. */
    PAC_SET_ENABLED_KEYS: 60,
    /** Get that. */
    PAC_GET_ENABLED_KEYS: 61,
    /** With whom this thread shares a core. */
    SCHED_CORE: 62,
    /** arm64: the length of SME vectors. */
    SME_SET_VL: 63,
    /** Get that. */
    SME_GET_VL: 64,
    /** No memory that is written and executed. */
    SET_MDWE: 65,
    /** Get that. */
    GET_MDWE: 66,
    /** Merge pages with the same content. */
    SET_MEMORY_MERGE: 67,
    /** Get that. */
    GET_MEMORY_MERGE: 68,
    /** RISC-V: vectors. */
    RISCV_V_SET_CONTROL: 69,
    /** Get that. */
    RISCV_V_GET_CONTROL: 70,
    /** RISC-V: flushing the instruction cache. */
    RISCV_SET_ICACHE_FLUSH_CTX: 71,
    /** PowerPC: the dynamic execution control register. */
    PPC_GET_DEXCR: 72,
    /** Set that. */
    PPC_SET_DEXCR: 73,
    /** arm64, RISC-V: the shadow stack; since Linux 6.13. */
    GET_SHADOW_STACK_STATUS: 74,
    /** Set that. */
    SET_SHADOW_STACK_STATUS: 75,
    /** Let it stay as it is. */
    LOCK_SHADOW_STACK_STATUS: 76,
    /** Make timers with chosen ids; since Linux 6.15. */
    TIMER_CREATE_RESTORE_IDS: 77,
    /** The process's own futex hash; since Linux 6.16. */
    FUTEX_HASH: 78,
    /** Name anonymous memory. */
    SET_VMA: 0x5356_4d41,
    /** The auxiliary vector; since Linux 6.4. */
    GET_AUXV: 0x4155_5856,
    /** Yama: who may trace this process. */
    SET_PTRACER: 0x5961_6d61,
};
/** Whether a process can be dumped and traced, `PR.SET_DUMPABLE`. The kernel's names: Linux 6.12, include/linux/sched/coredump.h. */
export const SUID_DUMP = {
    /** No. */
    DISABLE: 0,
    /** By its user. */
    USER: 1,
    /** By root only; cannot be set, only found. */
    ROOT: 2,
};
/** Whether the time stamp counter may be read, `PR.SET_TSC`. */
export const PR_TSC = {
    /** Yes. */
    ENABLE: 1,
    /** Reading it is a `SIGSEGV`. */
    SIGSEGV: 2,
};
/** When a process is killed for broken memory, `PR.MCE_KILL`. */
export const PR_MCE_KILL = {
    /** Go back to the machine's setting; otherwise `SET` and one of the others. */
    CLEAR: 0,
    /** Set one of the others. */
    SET: 1,
    /** When it touches the memory. */
    LATE: 0,
    /** When the memory is found broken. */
    EARLY: 1,
    /** The machine's setting. */
    DEFAULT: 2,
};
/** Which part of a program `PR.SET_MM` sets. */
export const PR_SET_MM = {
    /** Where code begins. */
    START_CODE: 1,
    /** Where code ends. */
    END_CODE: 2,
    /** Where data begins. */
    START_DATA: 3,
    /** Where data ends. */
    END_DATA: 4,
    /** Where the stack begins. */
    START_STACK: 5,
    /** Where the heap of brk(2) begins. */
    START_BRK: 6,
    /** Where it ends. */
    BRK: 7,
    /** Where the arguments begin. */
    ARG_START: 8,
    /** Where they end. */
    ARG_END: 9,
    /** Where the environment begins. */
    ENV_START: 10,
    /** Where it ends. */
    ENV_END: 11,
    /** The auxiliary vector. */
    AUXV: 12,
    /** The program's file. */
    EXE_FILE: 13,
    /** All of them, as {@link PrctlMmMap}. */
    MAP: 14,
    /** How long that structure is. */
    MAP_SIZE: 15,
};
/** What `PR.CAP_AMBIENT` does. */
export const PR_CAP_AMBIENT = {
    /** Whether a capability is set. */
    IS_SET: 1,
    /** Set it. */
    RAISE: 2,
    /** Clear it. */
    LOWER: 3,
    /** Clear all. */
    CLEAR_ALL: 4,
};
/** Which speculation, `PR.GET_SPECULATION_CTRL`. */
export const PR_SPEC = {
    /** Speculative store bypass. */
    STORE_BYPASS: 0,
    /** Indirect branches. */
    INDIRECT_BRANCH: 1,
    /** Flushing the L1 data cache at a context switch. */
    L1D_FLUSH: 2,
};
/** What is allowed of a speculation; what `PR.GET_SPECULATION_CTRL` tells, and `PR.SET_SPECULATION_CTRL` sets. */
export const PR_SPEC_STATE = {
    /** The processor does not have the problem. */
    NOT_AFFECTED: 0,
    /** It can be set for each thread. */
    PRCTL: 0x1,
    /** Allowed. */
    ENABLE: 0x2,
    /** Not allowed. */
    DISABLE: 0x4,
    /** Not allowed, for good. */
    FORCE_DISABLE: 0x8,
    /** Not allowed, until exec. */
    DISABLE_NOEXEC: 0x10,
};
/** Whether system calls become signals, `PR.SET_SYSCALL_USER_DISPATCH`. */
export const PR_SYS_DISPATCH = {
    /** No. */
    OFF: 0,
    /** Yes, outside of a range of code. */
    ON: 1,
};
/** What the word says that `PR.SET_SYSCALL_USER_DISPATCH` is given. */
export const SYSCALL_DISPATCH_FILTER = {
    /** Make the call. */
    ALLOW: 0,
    /** Send `SIGSYS`. */
    BLOCK: 1,
};
/** What `PR.SCHED_CORE` does. */
export const PR_SCHED_CORE = {
    /** Get the cookie. */
    GET: 0,
    /** Make one that nobody else has. */
    CREATE: 1,
    /** Give it to another. */
    SHARE_TO: 2,
    /** Take another's. */
    SHARE_FROM: 3,
    /** How many there are. */
    MAX: 4,
    /** For one thread. */
    SCOPE_THREAD: 0,
    /** For a process. */
    SCOPE_THREAD_GROUP: 1,
    /** For a process group. */
    SCOPE_PROCESS_GROUP: 2,
};
/** What `PR.SET_MDWE` refuses. */
export const PR_MDWE = {
    /** Making memory executable that was not. */
    REFUSE_EXEC_GAIN: 0x1,
    /** Children do not inherit it. */
    NO_INHERIT: 0x2,
};
/** What `PR.SET_VMA` sets. */
export const PR_SET_VMA = {
    /** The name of anonymous memory. */
    ANON_NAME: 0,
};
/** arm64: what a vector's length comes with, `PR.SVE_SET_VL`. */
export const PR_SVE = {
    /** At the next exec. */
    SET_VL_ONEXEC: 0x4_0000,
    /** The bits of the length, in bytes. */
    VL_LEN_MASK: 0xffff,
    /** Programs that are exec'd inherit it. */
    VL_INHERIT: 0x2_0000,
};
/** arm64: what a vector's length comes with, `PR.SME_SET_VL`. */
export const PR_SME = {
    /** At the next exec. */
    SET_VL_ONEXEC: 0x4_0000,
    /** The bits of the length, in bytes. */
    VL_LEN_MASK: 0xffff,
    /** Programs that are exec'd inherit it. */
    VL_INHERIT: 0x2_0000,
};
/** arm64: pointer authentication keys, `PR.PAC_RESET_KEYS`. */
export const PR_PAC = {
    /** Instruction key A. */
    APIAKEY: 0x1,
    /** Instruction key B. */
    APIBKEY: 0x2,
    /** Data key A. */
    APDAKEY: 0x4,
    /** Data key B. */
    APDBKEY: 0x8,
    /** The generic key. */
    APGAKEY: 0x10,
};
/** arm64: tagged addresses and memory tags, `PR.SET_TAGGED_ADDR_CTRL`. */
export const PR_TAGGED = {
    /** System calls take tagged addresses. */
    ADDR_ENABLE: 0x1,
};
/** arm64: what a wrong memory tag does, in `PR.SET_TAGGED_ADDR_CTRL`. */
export const PR_MTE = {
    /** Nothing. */
    TCF_NONE: 0,
    /** A fault at once. */
    TCF_SYNC: 0x2,
    /** A fault some time later. */
    TCF_ASYNC: 0x4,
    /** The bits of the three above. */
    TCF_MASK: 0x6,
    /** Where those begin. */
    TCF_SHIFT: 1,
    /** Where the tags begin that are made up. */
    TAG_SHIFT: 3,
    /** The bits of those. */
    TAG_MASK: 0x7_fff8,
};
/** arm64: the shadow stack, `PR.SET_SHADOW_STACK_STATUS`; since Linux 6.13. */
export const PR_SHADOW_STACK = {
    /** There is one. */
    ENABLE: 0x1,
    /** It may be written. */
    WRITE: 0x2,
    /** It may be pushed to. */
    PUSH: 0x4,
};
/** What `PR.TIMER_CREATE_RESTORE_IDS` does; since Linux 6.15. */
export const PR_TIMER_CREATE_RESTORE_IDS = {
    /** Ids are given out. */
    OFF: 0,
    /** Ids are chosen. */
    ON: 1,
    /** Which of the two. */
    GET: 2,
};
/** How far transparent huge pages are off, `PR.SET_THP_DISABLE`; since Linux 6.18. */
export const PR_THP_DISABLE = {
    /** Not where they were asked for, with `MADV.HUGEPAGE`. */
    EXCEPT_ADVISED: 0x2,
};
/** What `PR.FUTEX_HASH` does; since Linux 6.16. */
export const PR_FUTEX_HASH = {
    /** Set how many slots there are. */
    SET_SLOTS: 1,
    /** Get that. */
    GET_SLOTS: 2,
};
/**
 * Where the parts of a program are, as /proc shows them, for `PR_SET_MM.MAP`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MM.2const.html
 */
export const PrctlMmMap = struct('struct prctl_mm_map', {
    /** Where code begins. */
    start_code: Uint64,
    /** Where code ends. */
    end_code: Uint64,
    /** Where data begins. */
    start_data: Uint64,
    /** Where data ends. */
    end_data: Uint64,
    /** Where the heap of brk(2) begins. */
    start_brk: Uint64,
    /** Where it ends. */
    brk: Uint64,
    /** Where the stack begins. */
    start_stack: Uint64,
    /** Where the arguments begin. */
    arg_start: Uint64,
    /** Where they end. */
    arg_end: Uint64,
    /** Where the environment begins. */
    env_start: Uint64,
    /** Where it ends. */
    env_end: Uint64,
    /** The auxiliary vector. */
    auxv: ConstPointer,
    /** Its length, in bytes. */
    auxv_size: Uint32,
    /** The program's file; 2^32-1 to leave it. */
    exe_fd: Uint32,
});
/** The length of a thread's name, in bytes with its NUL. See Linux 6.12, include/linux/sched.h. */
export const TASK_COMM_LEN = 16;
/** The name of a thread, which the kernel would cut: at most 15 bytes. */
const CommString = boundedString('the name of a thread', TASK_COMM_LEN - 1);
/** The name of a thread as the kernel returns it. */
const Comm = mapped(byteArray(TASK_COMM_LEN), 'char[16]', (name) => Buffer.concat([Buffer.from(name), Buffer.alloc(TASK_COMM_LEN)], TASK_COMM_LEN), (bytes) => CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength));
/** See Linux 6.12, kernel/sys.c, ANON_VMA_NAME_MAX_LEN: with its NUL. */
const ANON_VMA_NAME_MAX = 79;
const VmaName = boundedString('the name of anonymous memory', ANON_VMA_NAME_MAX);
/** The last capability that a 64-bit set has room for. */
const CAP_MOST = 63;
/**
 * prctl(2), raw. All five registers are sent: the kernel refuses some options where the ones they do not use are not 0.
 * @param sysif - the process
 * @param option - of {@link PR}
 * @param args - what that takes, up to four
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export async function _prctl(sysif, option, ...args) {
    if (args.length > 4)
        throw new RangeError(`prctl takes at most four arguments behind the option, not ${args.length}`);
    const [arg2 = 0, arg3 = 0, arg4 = 0, arg5 = 0] = args;
    return await sysif.syscall(SYS.prctl, new Choice('PR_', PR, int32('prctl: option', option)), arg2, arg3, arg4, arg5);
}
function choice(prefix, names, value) {
    return new Choice(prefix, names, int32(`prctl: ${prefix}`, value));
}
async function get(task, option, ...args) {
    return await _prctl(task.sysif, option, ...args);
}
async function set(task, option, ...args) {
    await _prctl(task.sysif, option, ...args);
}
function capability(cap) {
    return integer('prctl: cap', cap, 0, CAP_MOST);
}
/**
 * Tasks whose process has settings.
 *
 * Some belong to the address space: of a child that shares this program's memory, `setDumpable`, `setThpDisable`,
 * `setMdwe`, `setMemoryMerge` and `setVmaAnonName` are Node's as well.
 */
export class PrctlTask extends Task {
    /**
     * Say which signal this process gets when its parent dies: more exactly, when the *thread* that cloned it ends. A change
     * of uid or gid makes the kernel forget it: this package then asks again for what was set last. So does exec of a program
     * with set-user-ID or capabilities, after which nobody asks; children do not inherit it.
     * @param sig - of `SIG`; 0 for none. It is what ends this package's children with Node: change it only knowing that
     * @see https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
     */
    async setParentDeathSignal(sig) {
        await set(this, PR.SET_PDEATHSIG, signalArgument('prctl', sig, 0));
    }
    /**
     * Which signal this process gets when its parent dies.
     * @returns of `SIG`; 0 for none
     * @see https://man7.org/linux/man-pages/man2/PR_GET_PDEATHSIG.2const.html
     */
    async getParentDeathSignal() {
        return await this.fill(Int32, (sig) => set(this, PR.GET_PDEATHSIG, sig));
    }
    /**
     * Say whether this process can leave a core dump, be traced by its user, and be looked into through `/proc`. It belongs to the address space.
     * @param dumpable - whether it can
     * @see https://man7.org/linux/man-pages/man2/PR_SET_DUMPABLE.2const.html
     */
    async setDumpable(dumpable) {
        await set(this, PR.SET_DUMPABLE, choice('SUID_DUMP_', SUID_DUMP, dumpable ? SUID_DUMP.USER : SUID_DUMP.DISABLE));
    }
    /**
     * Whether this process can leave a core dump, and be traced.
     * @returns of {@link SUID_DUMP}
     * @see https://man7.org/linux/man-pages/man2/PR_GET_DUMPABLE.2const.html
     */
    async getDumpable() {
        return await get(this, PR.GET_DUMPABLE);
    }
    /**
     * Say whether the permitted capabilities survive a change of all uids from 0. Exec clears it.
     * @param keep - whether they do
     * @throws ErrnoError with EPERM where the secure bits forbid it
     * @see https://man7.org/linux/man-pages/man2/PR_SET_KEEPCAPS.2const.html
     */
    async setKeepCapabilities(keep) {
        await set(this, PR.SET_KEEPCAPS, Number(keep));
    }
    /**
     * Whether the permitted capabilities survive a change of all uids from 0.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_KEEPCAPS.2const.html
     */
    async getKeepCapabilities() {
        return (await get(this, PR.GET_KEEPCAPS)) !== 0;
    }
    /**
     * Name this thread, as ps(1) and `/proc/PID/comm` show it. Exec names it after the program.
     * @param name - at most 15 bytes in UTF-8
     * @throws RangeError for a longer one, which the kernel would cut without a word
     * @see https://man7.org/linux/man-pages/man2/PR_SET_NAME.2const.html
     */
    async setName(name) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_1, this.argument(CommString, name), false);
            await set(this, PR.SET_NAME, argument);
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
     * This thread's name.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_NAME.2const.html
     */
    async getName() {
        return await this.fill(Comm, (name) => set(this, PR.GET_NAME, name));
    }
    /**
     * The seccomp mode of this thread.
     * @returns 0 for none, 2 for filters; in mode 1 the call is what ends the thread
     * @see https://man7.org/linux/man-pages/man2/PR_GET_SECCOMP.2const.html
     */
    async getSeccomp() {
        return await get(this, PR.GET_SECCOMP);
    }
    /**
     * Whether a capability is in the bounding set: whether exec could grant it.
     * @param cap - its number
     * @throws ErrnoError with EINVAL where there is no such capability
     * @see https://man7.org/linux/man-pages/man2/PR_CAPBSET_READ.2const.html
     */
    async readCapabilityBoundingSet(cap) {
        return (await get(this, PR.CAPBSET_READ, capability(cap))) !== 0;
    }
    /**
     * Drop a capability from the bounding set, for good.
     * @param cap - its number
     * @throws ErrnoError with EPERM without `CAP_SETPCAP`; with EINVAL where there is no such capability
     * @see https://man7.org/linux/man-pages/man2/PR_CAPBSET_DROP.2const.html
     */
    async dropFromCapabilityBoundingSet(cap) {
        await set(this, PR.CAPBSET_DROP, capability(cap));
    }
    /**
     * Whether a capability is ambient: whether programs that are exec'd get it, though they have none of their own.
     * @param cap - its number
     * @throws ErrnoError with EINVAL where there is no such capability
     * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
     */
    async isAmbientCapability(cap) {
        return (await get(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.IS_SET), capability(cap))) !== 0;
    }
    /**
     * Make a capability ambient.
     * @param cap - its number; must be permitted and inheritable
     * @throws ErrnoError with EPERM where it is not, or the secure bits forbid it; with EINVAL where there is no such capability
     * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
     */
    async raiseAmbientCapability(cap) {
        await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.RAISE), capability(cap));
    }
    /**
     * Make a capability no longer ambient.
     * @param cap - its number
     * @throws ErrnoError with EINVAL where there is no such capability
     * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
     */
    async lowerAmbientCapability(cap) {
        await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.LOWER), capability(cap));
    }
    /**
     * Make no capability ambient.
     * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
     */
    async clearAmbientCapabilities() {
        await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.CLEAR_ALL));
    }
    /**
     * The secure bits of this thread: what being root means for capabilities.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_SECUREBITS.2const.html
     */
    async getSecurebits() {
        return await get(this, PR.GET_SECUREBITS);
    }
    /**
     * Set the secure bits of this thread.
     * @param bits - as capabilities(7) has them
     * @throws ErrnoError with EPERM without `CAP_SETPCAP`, or for bits that are locked
     * @see https://man7.org/linux/man-pages/man2/PR_SET_SECUREBITS.2const.html
     */
    async setSecurebits(bits) {
        await set(this, PR.SET_SECUREBITS, integer('prctl: securebits', bits, 0, 0xffff_ffff));
    }
    /**
     * Whether this thread may read the time stamp counter. x86 only.
     * @returns of {@link PR_TSC}
     * @throws ErrnoError with EINVAL on other machines
     * @see https://man7.org/linux/man-pages/man2/PR_GET_TSC.2const.html
     */
    async getTsc() {
        return await this.fill(Int32, (mode) => set(this, PR.GET_TSC, mode));
    }
    /**
     * Say whether this thread may read the time stamp counter. x86 only; programs measure time with it.
     * @param mode - of {@link PR_TSC}
     * @throws ErrnoError with EINVAL on other machines
     * @see https://man7.org/linux/man-pages/man2/PR_SET_TSC.2const.html
     */
    async setTsc(mode) {
        await set(this, PR.SET_TSC, choice('PR_TSC_', PR_TSC, mode));
    }
    /**
     * Say by how much this thread's timers may be late, so that several can be served together. Children inherit it.
     * @param nanoseconds - from 1; 0 for what the thread began with
     * @see https://man7.org/linux/man-pages/man2/PR_SET_TIMERSLACK.2const.html
     */
    async setTimerSlack(nanoseconds) {
        await set(this, PR.SET_TIMERSLACK, length('prctl: timer slack', nanoseconds));
    }
    /**
     * By how much this thread's timers may be late.
     * @returns nanoseconds; 0 for a real-time thread
     * @see https://man7.org/linux/man-pages/man2/PR_GET_TIMERSLACK.2const.html
     */
    async getTimerSlack() {
        return await get(this, PR.GET_TIMERSLACK);
    }
    /**
     * Stop all performance counters that this process has opened.
     * @see https://man7.org/linux/man-pages/man2/PR_TASK_PERF_EVENTS_DISABLE.2const.html
     */
    async disablePerfEvents() {
        await set(this, PR.TASK_PERF_EVENTS_DISABLE);
    }
    /**
     * Start all performance counters that this process has opened.
     * @see https://man7.org/linux/man-pages/man2/PR_TASK_PERF_EVENTS_ENABLE.2const.html
     */
    async enablePerfEvents() {
        await set(this, PR.TASK_PERF_EVENTS_ENABLE);
    }
    /**
     * Say when this thread is killed for broken memory.
     * @param policy - `PR_MCE_KILL.LATE`, `PR_MCE_KILL.EARLY`, or `PR_MCE_KILL.DEFAULT` for the machine's setting
     * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL.2const.html
     */
    async setMceKill(policy) {
        await set(this, PR.MCE_KILL, PR_MCE_KILL.SET, integer('prctl: PR_MCE_KILL', policy, PR_MCE_KILL.LATE, PR_MCE_KILL.DEFAULT));
    }
    /**
     * When this thread is killed for broken memory.
     * @returns of {@link PR_MCE_KILL}
     * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL_GET.2const.html
     */
    async getMceKill() {
        return await get(this, PR.MCE_KILL_GET);
    }
    /**
     * Say whether this process becomes the parent of the orphans below it, in the place of init. Children do not inherit it.
     * @param subreaper - whether it does; it must then wait for them
     * @see https://man7.org/linux/man-pages/man2/PR_SET_CHILD_SUBREAPER.2const.html
     */
    async setChildSubreaper(subreaper) {
        await set(this, PR.SET_CHILD_SUBREAPER, Number(subreaper));
    }
    /**
     * Whether this process becomes the parent of the orphans below it.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_CHILD_SUBREAPER.2const.html
     */
    async getChildSubreaper() {
        return (await this.fill(Int32, (subreaper) => set(this, PR.GET_CHILD_SUBREAPER, subreaper))) !== 0;
    }
    /**
     * Let no exec of this thread and its children ever grant privileges: no set-user-ID, no file capabilities. It cannot be undone.
     * @see https://man7.org/linux/man-pages/man2/PR_SET_NO_NEW_PRIVS.2const.html
     */
    async setNoNewPrivileges() {
        await set(this, PR.SET_NO_NEW_PRIVS, 1);
    }
    /**
     * Whether exec never grants privileges to this thread.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_NO_NEW_PRIVS.2const.html
     */
    async getNoNewPrivileges() {
        return (await get(this, PR.GET_NO_NEW_PRIVS)) !== 0;
    }
    /**
     * Which word the kernel clears when this thread ends: that of `CLONE.CHILD_CLEARTID`.
     * @returns its address
     * @throws ErrnoError with EINVAL where the kernel was not built to checkpoint processes
     * @see https://man7.org/linux/man-pages/man2/PR_GET_TID_ADDRESS.2const.html
     */
    async getTidAddress() {
        return Address(await this.fill(Uint64, (address) => set(this, PR.GET_TID_ADDRESS, address)));
    }
    /**
     * Say whether transparent huge pages are off. It belongs to the address space.
     * @param disable - whether they are
     * @param flags - of {@link PR_THP_DISABLE}; since Linux 6.18
     * @throws ErrnoError with EINVAL for flags where the kernel is older
     * @see https://man7.org/linux/man-pages/man2/PR_SET_THP_DISABLE.2const.html
     */
    async setThpDisable(disable, flags = 0) {
        await set(this, PR.SET_THP_DISABLE, Number(disable), flagsArgument('prctl: flags', 'PR_THP_DISABLE_', PR_THP_DISABLE, flags));
    }
    /**
     * Whether transparent huge pages are off.
     * @see https://man7.org/linux/man-pages/man2/PR_GET_THP_DISABLE.2const.html
     */
    async getThpDisable() {
        return (await get(this, PR.GET_THP_DISABLE)) !== 0;
    }
    /**
     * What is allowed of a speculation.
     * @param which - of {@link PR_SPEC}
     * @returns of {@link PR_SPEC_STATE}, `PRCTL` together with another one
     * @throws ErrnoError with ENODEV for what the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/PR_GET_SPECULATION_CTRL.2const.html
     */
    async getSpeculationControl(which) {
        return await get(this, PR.GET_SPECULATION_CTRL, choice('PR_SPEC_', PR_SPEC, which));
    }
    /**
     * Say what is allowed of a speculation, for this thread.
     * @param which - of {@link PR_SPEC}
     * @param state - `ENABLE`, `DISABLE`, `FORCE_DISABLE` or `DISABLE_NOEXEC` of {@link PR_SPEC_STATE}
     * @throws ErrnoError with ENXIO where it cannot be set for each thread; with EPERM where it was disabled for good; with
     *   ENODEV for what the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/PR_SET_SPECULATION_CTRL.2const.html
     */
    async setSpeculationControl(which, state) {
        await set(this, PR.SET_SPECULATION_CTRL, choice('PR_SPEC_', PR_SPEC, which), flagsArgument('prctl: state', 'PR_SPEC_', PR_SPEC_STATE, state));
    }
    /**
     * Say whether this process does the I/O that frees memory, so that it is not made to wait for memory itself.
     * @param flusher - whether it does
     * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`
     * @see https://man7.org/linux/man-pages/man2/PR_SET_IO_FLUSHER.2const.html
     */
    async setIoFlusher(flusher) {
        await set(this, PR.SET_IO_FLUSHER, Number(flusher));
    }
    /**
     * Whether this process does the I/O that frees memory.
     * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`
     * @see https://man7.org/linux/man-pages/man2/PR_GET_IO_FLUSHER.2const.html
     */
    async getIoFlusher() {
        return (await get(this, PR.GET_IO_FLUSHER)) !== 0;
    }
    /**
     * The core scheduling cookie of a process: only those with the same one share a core at a time.
     * @param pid - the process; this one where it is left out
     * @returns 0 for none
     * @throws ErrnoError with EINVAL or ENODEV where the kernel or the machine has no such thing
     * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
     */
    async getSchedCore(pid) {
        return await this.fill(Uint64, (cookie) => (set(this, PR.SCHED_CORE, choice('PR_SCHED_CORE_', PR_SCHED_CORE, PR_SCHED_CORE.GET), schedCorePid(this, pid), PR_SCHED_CORE.SCOPE_THREAD, cookie)));
    }
    /**
     * Make a core scheduling cookie that nobody else has.
     * @param scope - `PR_SCHED_CORE.SCOPE_…`: for whom
     * @param pid - the process; this one where it is left out
     * @throws ErrnoError with EINVAL or ENODEV where the kernel or the machine has no such thing; with EPERM where ptrace(2)
     *   would be refused too
     * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
     */
    async createSchedCore(scope, pid) {
        await set(this, PR.SCHED_CORE, PR_SCHED_CORE.CREATE, schedCorePid(this, pid), integer('prctl: scope', scope, 0, 2), 0);
    }
    /**
     * Give this thread's core scheduling cookie to another process.
     * @param scope - `PR_SCHED_CORE.SCOPE_…`: to whom
     * @param pid - the process
     * @throws ErrnoError as {@link createSchedCore}
     * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
     */
    async shareSchedCoreTo(scope, pid) {
        await set(this, PR.SCHED_CORE, PR_SCHED_CORE.SHARE_TO, schedCorePid(this, pid), integer('prctl: scope', scope, 0, 2), 0);
    }
    /**
     * Take another process's core scheduling cookie for this thread.
     * @param pid - the process
     * @throws ErrnoError as {@link createSchedCore}
     * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
     */
    async shareSchedCoreFrom(pid) {
        await set(this, PR.SCHED_CORE, PR_SCHED_CORE.SHARE_FROM, schedCorePid(this, pid), PR_SCHED_CORE.SCOPE_THREAD, 0);
    }
    /**
     * Let no memory of this address space become executable that was not; since Linux 6.3. It cannot be undone, and Node's
     * compiler does not live with it: only for a process with an address space of its own.
     * @param bits - of {@link PR_MDWE}
     * @throws ErrnoError with EPERM where other bits were set before; with EINVAL where the kernel is older
     * @see https://man7.org/linux/man-pages/man2/PR_SET_MDWE.2const.html
     */
    async setMdwe(bits) {
        if (this.addressSpace.direct !== undefined) {
            throw new RangeError('prctl(PR_SET_MDWE): this process shares Node\'s memory, and Node writes code as it runs: exec, and let the program do it');
        }
        await set(this, PR.SET_MDWE, flagsArgument('prctl: bits', 'PR_MDWE_', PR_MDWE, bits));
    }
    /**
     * Whether memory of this address space can become executable; since Linux 6.3.
     * @returns of {@link PR_MDWE}
     * @throws ErrnoError with EINVAL where the kernel is older
     * @see https://man7.org/linux/man-pages/man2/PR_GET_MDWE.2const.html
     */
    async getMdwe() {
        return await get(this, PR.GET_MDWE);
    }
    /**
     * Say whether pages with the same content are merged, all over the address space; since Linux 6.4.
     * @param merge - whether they are
     * @throws ErrnoError with EINVAL where the kernel has no such thing
     * @see PR_SET_MEMORY_MERGE in Linux 6.12, kernel/sys.c
     */
    async setMemoryMerge(merge) {
        await set(this, PR.SET_MEMORY_MERGE, Number(merge));
    }
    /**
     * Whether pages with the same content are merged, all over the address space; since Linux 6.4.
     * @throws ErrnoError with EINVAL where the kernel has no such thing
     * @see PR_GET_MEMORY_MERGE in Linux 6.12, kernel/sys.c
     */
    async getMemoryMerge() {
        return (await get(this, PR.GET_MEMORY_MERGE)) !== 0;
    }
    /**
     * Name anonymous memory, as `/proc/PID/maps` shows it: `[anon:NAME]`.
     * @param mapping - the pages; a slice for some of them
     * @param name - at most 79 printable characters, none of them in `[]\$` or a backtick; null for no name
     * @throws ErrnoError with EINVAL for another character, and where the kernel was built without it; with EBADF for memory of a file
     * @see https://man7.org/linux/man-pages/man2/PR_SET_VMA.2const.html
     */
    async setVmaAnonName(mapping, name) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_2, mapping.borrow(this), false);
            const argument = __addDisposableResource(env_2, this.optionalArgument(VmaName, name), false);
            await set(this, PR.SET_VMA, choice('PR_SET_VMA_', PR_SET_VMA, PR_SET_VMA.ANON_NAME), mapping.address, mapping.length, argument);
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
     * The auxiliary vector that the program began with; since Linux 6.4.
     * @returns the kernel's copy: pairs of a key and a value, of 64 bits each
     * @throws ErrnoError with EINVAL where the kernel is older
     * @see https://man7.org/linux/man-pages/man2/PR_GET_AUXV.2const.html
     */
    async getAuxv() {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const memory = __addDisposableResource(env_3, this.heap.scratch(Bytes, AUXV_ROOM), false);
            let size;
            {
                const env_4 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_4, memory.borrow(this, 'exclusive'), false);
                    size = await get(this, PR.GET_AUXV, buffer, AUXV_ROOM);
                }
                catch (e_3) {
                    env_4.error = e_3;
                    env_4.hasError = true;
                }
                finally {
                    __disposeResources(env_4);
                }
            }
            const readable = __addDisposableResource(env_3, memory.assumeReadable(), false);
            return (await readable.read()).subarray(0, size);
        }
        catch (e_4) {
            env_3.error = e_4;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Yama: say who, besides the parents, may trace this process.
     * @param pid - the process, and all below it; `any` for everybody, null for nobody
     * @throws ErrnoError with EINVAL where Yama is not there, or there is no such process
     * @see https://man7.org/linux/man-pages/man2/PR_SET_PTRACER.2const.html
     */
    async setPtracer(pid) {
        await set(this, PR.SET_PTRACER, pid === null ? 0 : pid === 'any' ? -1 : pid.for(this));
    }
}
/** In bytes; ample: AT_VECTOR_SIZE is some 50 words. See Linux 6.12, include/linux/mm_types.h. */
const AUXV_ROOM = 4096;
function schedCorePid(task, pid) {
    return pid === undefined ? 0 : pid.for(task);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJjdGwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJwcmN0bC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsT0FBTyxFQUF1QixNQUFNLGdCQUFnQixDQUFBO0FBQzdELE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUMxRSxPQUFPLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM5RCxPQUFPLEVBQUUsWUFBWSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFJMUUsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQy9FLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDM0MsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUU1Qzs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxFQUFFLEdBQUc7SUFDaEIsNkNBQTZDO0lBQzdDLGFBQWEsRUFBRSxDQUFDO0lBQ2hCLGNBQWM7SUFDZCxhQUFhLEVBQUUsQ0FBQztJQUNoQixvREFBb0Q7SUFDcEQsWUFBWSxFQUFFLENBQUM7SUFDZixnQkFBZ0I7SUFDaEIsWUFBWSxFQUFFLENBQUM7SUFDZiw4REFBOEQ7SUFDOUQsV0FBVyxFQUFFLENBQUM7SUFDZCxnQkFBZ0I7SUFDaEIsV0FBVyxFQUFFLENBQUM7SUFDZCxvREFBb0Q7SUFDcEQsWUFBWSxFQUFFLENBQUM7SUFDZixnQkFBZ0I7SUFDaEIsWUFBWSxFQUFFLENBQUM7SUFDZix5Q0FBeUM7SUFDekMsU0FBUyxFQUFFLENBQUM7SUFDWixnQkFBZ0I7SUFDaEIsU0FBUyxFQUFFLEVBQUU7SUFDYiwwQ0FBMEM7SUFDMUMsU0FBUyxFQUFFLEVBQUU7SUFDYixnQkFBZ0I7SUFDaEIsU0FBUyxFQUFFLEVBQUU7SUFDYix1REFBdUQ7SUFDdkQsVUFBVSxFQUFFLEVBQUU7SUFDZCxnQkFBZ0I7SUFDaEIsVUFBVSxFQUFFLEVBQUU7SUFDZCw2QkFBNkI7SUFDN0IsUUFBUSxFQUFFLEVBQUU7SUFDWixjQUFjO0lBQ2QsUUFBUSxFQUFFLEVBQUU7SUFDWiwrQkFBK0I7SUFDL0IsVUFBVSxFQUFFLEVBQUU7SUFDZCxnQkFBZ0I7SUFDaEIsVUFBVSxFQUFFLEVBQUU7SUFDZCx3QkFBd0I7SUFDeEIsV0FBVyxFQUFFLEVBQUU7SUFDZixnQkFBZ0I7SUFDaEIsV0FBVyxFQUFFLEVBQUU7SUFDZixtREFBbUQ7SUFDbkQsWUFBWSxFQUFFLEVBQUU7SUFDaEIsMEJBQTBCO0lBQzFCLFlBQVksRUFBRSxFQUFFO0lBQ2hCLHVEQUF1RDtJQUN2RCxPQUFPLEVBQUUsRUFBRTtJQUNYLGdCQUFnQjtJQUNoQixPQUFPLEVBQUUsRUFBRTtJQUNYLCtEQUErRDtJQUMvRCxjQUFjLEVBQUUsRUFBRTtJQUNsQixnQkFBZ0I7SUFDaEIsY0FBYyxFQUFFLEVBQUU7SUFDbEIsMENBQTBDO0lBQzFDLGNBQWMsRUFBRSxFQUFFO0lBQ2xCLGdCQUFnQjtJQUNoQixjQUFjLEVBQUUsRUFBRTtJQUNsQixnREFBZ0Q7SUFDaEQsd0JBQXdCLEVBQUUsRUFBRTtJQUM1QixrQkFBa0I7SUFDbEIsdUJBQXVCLEVBQUUsRUFBRTtJQUMzQixvREFBb0Q7SUFDcEQsUUFBUSxFQUFFLEVBQUU7SUFDWixnQkFBZ0I7SUFDaEIsWUFBWSxFQUFFLEVBQUU7SUFDaEIsOENBQThDO0lBQzlDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysd0RBQXdEO0lBQ3hELG1CQUFtQixFQUFFLEVBQUU7SUFDdkIsZ0JBQWdCO0lBQ2hCLG1CQUFtQixFQUFFLEVBQUU7SUFDdkIsb0NBQW9DO0lBQ3BDLGdCQUFnQixFQUFFLEVBQUU7SUFDcEIsZ0JBQWdCO0lBQ2hCLGdCQUFnQixFQUFFLEVBQUU7SUFDcEIseUNBQXlDO0lBQ3pDLGVBQWUsRUFBRSxFQUFFO0lBQ25CLGlDQUFpQztJQUNqQyxlQUFlLEVBQUUsRUFBRTtJQUNuQixnQkFBZ0I7SUFDaEIsZUFBZSxFQUFFLEVBQUU7SUFDbkIsaUJBQWlCO0lBQ2pCLHFCQUFxQixFQUFFLEVBQUU7SUFDekIsaUJBQWlCO0lBQ2pCLHNCQUFzQixFQUFFLEVBQUU7SUFDMUIscUNBQXFDO0lBQ3JDLFdBQVcsRUFBRSxFQUFFO0lBQ2YsZ0JBQWdCO0lBQ2hCLFdBQVcsRUFBRSxFQUFFO0lBQ2YsZ0NBQWdDO0lBQ2hDLFdBQVcsRUFBRSxFQUFFO0lBQ2Ysd0NBQXdDO0lBQ3hDLFVBQVUsRUFBRSxFQUFFO0lBQ2QsZ0JBQWdCO0lBQ2hCLFVBQVUsRUFBRSxFQUFFO0lBQ2Qsa0NBQWtDO0lBQ2xDLG9CQUFvQixFQUFFLEVBQUU7SUFDeEIsZ0JBQWdCO0lBQ2hCLG9CQUFvQixFQUFFLEVBQUU7SUFDeEIsbURBQW1EO0lBQ25ELGNBQWMsRUFBRSxFQUFFO0lBQ2xCLHVDQUF1QztJQUN2QyxvQkFBb0IsRUFBRSxFQUFFO0lBQ3hCLGdCQUFnQjtJQUNoQixvQkFBb0IsRUFBRSxFQUFFO0lBQ3hCLG1EQUFtRDtJQUNuRCxjQUFjLEVBQUUsRUFBRTtJQUNsQixnQkFBZ0I7SUFDaEIsY0FBYyxFQUFFLEVBQUU7SUFDbEIsc0NBQXNDO0lBQ3RDLHlCQUF5QixFQUFFLEVBQUU7SUFDN0IseURBQXlEO0lBQ3pELG9CQUFvQixFQUFFLEVBQUU7SUFDeEIsZ0JBQWdCO0lBQ2hCLG9CQUFvQixFQUFFLEVBQUU7SUFDeEIsMkNBQTJDO0lBQzNDLFVBQVUsRUFBRSxFQUFFO0lBQ2Qsd0NBQXdDO0lBQ3hDLFVBQVUsRUFBRSxFQUFFO0lBQ2QsZ0JBQWdCO0lBQ2hCLFVBQVUsRUFBRSxFQUFFO0lBQ2QsOENBQThDO0lBQzlDLFFBQVEsRUFBRSxFQUFFO0lBQ1osZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxFQUFFO0lBQ1oseUNBQXlDO0lBQ3pDLGdCQUFnQixFQUFFLEVBQUU7SUFDcEIsZ0JBQWdCO0lBQ2hCLGdCQUFnQixFQUFFLEVBQUU7SUFDcEIsdUJBQXVCO0lBQ3ZCLG1CQUFtQixFQUFFLEVBQUU7SUFDdkIsZ0JBQWdCO0lBQ2hCLG1CQUFtQixFQUFFLEVBQUU7SUFDdkIsOENBQThDO0lBQzlDLDBCQUEwQixFQUFFLEVBQUU7SUFDOUIsdURBQXVEO0lBQ3ZELGFBQWEsRUFBRSxFQUFFO0lBQ2pCLGdCQUFnQjtJQUNoQixhQUFhLEVBQUUsRUFBRTtJQUNqQix5REFBeUQ7SUFDekQsdUJBQXVCLEVBQUUsRUFBRTtJQUMzQixnQkFBZ0I7SUFDaEIsdUJBQXVCLEVBQUUsRUFBRTtJQUMzQiw0QkFBNEI7SUFDNUIsd0JBQXdCLEVBQUUsRUFBRTtJQUM1QixxREFBcUQ7SUFDckQsd0JBQXdCLEVBQUUsRUFBRTtJQUM1QixzREFBc0Q7SUFDdEQsVUFBVSxFQUFFLEVBQUU7SUFDZCw2QkFBNkI7SUFDN0IsT0FBTyxFQUFFLFdBQVc7SUFDcEIsNkNBQTZDO0lBQzdDLFFBQVEsRUFBRSxXQUFXO0lBQ3JCLHdDQUF3QztJQUN4QyxXQUFXLEVBQUUsV0FBVztDQUNoQixDQUFBO0FBRVYscUlBQXFJO0FBQ3JJLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2QixVQUFVO0lBQ1YsT0FBTyxFQUFFLENBQUM7SUFDVixtQkFBbUI7SUFDbkIsSUFBSSxFQUFFLENBQUM7SUFDUCwrQ0FBK0M7SUFDL0MsSUFBSSxFQUFFLENBQUM7Q0FDQyxDQUFBO0FBRVYsZ0VBQWdFO0FBQ2hFLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQixXQUFXO0lBQ1gsTUFBTSxFQUFFLENBQUM7SUFDVCxpQ0FBaUM7SUFDakMsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBRVYsaUVBQWlFO0FBQ2pFLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRztJQUN6QiwrRUFBK0U7SUFDL0UsS0FBSyxFQUFFLENBQUM7SUFDUiw2QkFBNkI7SUFDN0IsR0FBRyxFQUFFLENBQUM7SUFDTixrQ0FBa0M7SUFDbEMsSUFBSSxFQUFFLENBQUM7SUFDUCx1Q0FBdUM7SUFDdkMsS0FBSyxFQUFFLENBQUM7SUFDUiw2QkFBNkI7SUFDN0IsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBRVYsZ0RBQWdEO0FBQ2hELE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2Qix5QkFBeUI7SUFDekIsVUFBVSxFQUFFLENBQUM7SUFDYix1QkFBdUI7SUFDdkIsUUFBUSxFQUFFLENBQUM7SUFDWCx5QkFBeUI7SUFDekIsVUFBVSxFQUFFLENBQUM7SUFDYix1QkFBdUI7SUFDdkIsUUFBUSxFQUFFLENBQUM7SUFDWCw4QkFBOEI7SUFDOUIsV0FBVyxFQUFFLENBQUM7SUFDZCx1Q0FBdUM7SUFDdkMsU0FBUyxFQUFFLENBQUM7SUFDWixxQkFBcUI7SUFDckIsR0FBRyxFQUFFLENBQUM7SUFDTixpQ0FBaUM7SUFDakMsU0FBUyxFQUFFLENBQUM7SUFDWixzQkFBc0I7SUFDdEIsT0FBTyxFQUFFLENBQUM7SUFDVixvQ0FBb0M7SUFDcEMsU0FBUyxFQUFFLEVBQUU7SUFDYixxQkFBcUI7SUFDckIsT0FBTyxFQUFFLEVBQUU7SUFDWCw0QkFBNEI7SUFDNUIsSUFBSSxFQUFFLEVBQUU7SUFDUiwwQkFBMEI7SUFDMUIsUUFBUSxFQUFFLEVBQUU7SUFDWiwwQ0FBMEM7SUFDMUMsR0FBRyxFQUFFLEVBQUU7SUFDUCxrQ0FBa0M7SUFDbEMsUUFBUSxFQUFFLEVBQUU7Q0FDSixDQUFBO0FBRVYsa0NBQWtDO0FBQ2xDLE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRztJQUM1QixtQ0FBbUM7SUFDbkMsTUFBTSxFQUFFLENBQUM7SUFDVCxjQUFjO0lBQ2QsS0FBSyxFQUFFLENBQUM7SUFDUixnQkFBZ0I7SUFDaEIsS0FBSyxFQUFFLENBQUM7SUFDUixpQkFBaUI7SUFDakIsU0FBUyxFQUFFLENBQUM7Q0FDSixDQUFBO0FBRVYsb0RBQW9EO0FBQ3BELE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRztJQUNyQixnQ0FBZ0M7SUFDaEMsWUFBWSxFQUFFLENBQUM7SUFDZix5QkFBeUI7SUFDekIsZUFBZSxFQUFFLENBQUM7SUFDbEIsc0RBQXNEO0lBQ3RELFNBQVMsRUFBRSxDQUFDO0NBQ0osQ0FBQTtBQUVWLGtIQUFrSDtBQUNsSCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUc7SUFDM0IsK0NBQStDO0lBQy9DLFlBQVksRUFBRSxDQUFDO0lBQ2YscUNBQXFDO0lBQ3JDLEtBQUssRUFBRSxHQUFHO0lBQ1YsZUFBZTtJQUNmLE1BQU0sRUFBRSxHQUFHO0lBQ1gsbUJBQW1CO0lBQ25CLE9BQU8sRUFBRSxHQUFHO0lBQ1osNkJBQTZCO0lBQzdCLGFBQWEsRUFBRSxHQUFHO0lBQ2xCLCtCQUErQjtJQUMvQixjQUFjLEVBQUUsSUFBSTtDQUNaLENBQUE7QUFFViwyRUFBMkU7QUFDM0UsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUFHO0lBQzdCLFVBQVU7SUFDVixHQUFHLEVBQUUsQ0FBQztJQUNOLHVDQUF1QztJQUN2QyxFQUFFLEVBQUUsQ0FBQztDQUNHLENBQUE7QUFFVix1RUFBdUU7QUFDdkUsTUFBTSxDQUFDLE1BQU0sdUJBQXVCLEdBQUc7SUFDckMscUJBQXFCO0lBQ3JCLEtBQUssRUFBRSxDQUFDO0lBQ1IscUJBQXFCO0lBQ3JCLEtBQUssRUFBRSxDQUFDO0NBQ0EsQ0FBQTtBQUVWLGlDQUFpQztBQUNqQyxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUc7SUFDM0Isc0JBQXNCO0lBQ3RCLEdBQUcsRUFBRSxDQUFDO0lBQ04scUNBQXFDO0lBQ3JDLE1BQU0sRUFBRSxDQUFDO0lBQ1QsMEJBQTBCO0lBQzFCLFFBQVEsRUFBRSxDQUFDO0lBQ1gsc0JBQXNCO0lBQ3RCLFVBQVUsRUFBRSxDQUFDO0lBQ2IsMEJBQTBCO0lBQzFCLEdBQUcsRUFBRSxDQUFDO0lBQ04sc0JBQXNCO0lBQ3RCLFlBQVksRUFBRSxDQUFDO0lBQ2YscUJBQXFCO0lBQ3JCLGtCQUFrQixFQUFFLENBQUM7SUFDckIsMkJBQTJCO0lBQzNCLG1CQUFtQixFQUFFLENBQUM7Q0FDZCxDQUFBO0FBRVYsa0NBQWtDO0FBQ2xDLE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRztJQUNyQiw2Q0FBNkM7SUFDN0MsZ0JBQWdCLEVBQUUsR0FBRztJQUNyQixrQ0FBa0M7SUFDbEMsVUFBVSxFQUFFLEdBQUc7Q0FDUCxDQUFBO0FBRVYsOEJBQThCO0FBQzlCLE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4QixvQ0FBb0M7SUFDcEMsU0FBUyxFQUFFLENBQUM7Q0FDSixDQUFBO0FBRVYsaUVBQWlFO0FBQ2pFLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQix3QkFBd0I7SUFDeEIsYUFBYSxFQUFFLFFBQVE7SUFDdkIsd0NBQXdDO0lBQ3hDLFdBQVcsRUFBRSxNQUFNO0lBQ25CLDJDQUEyQztJQUMzQyxVQUFVLEVBQUUsUUFBUTtDQUNaLENBQUE7QUFFVixpRUFBaUU7QUFDakUsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLHdCQUF3QjtJQUN4QixhQUFhLEVBQUUsUUFBUTtJQUN2Qix3Q0FBd0M7SUFDeEMsV0FBVyxFQUFFLE1BQU07SUFDbkIsMkNBQTJDO0lBQzNDLFVBQVUsRUFBRSxRQUFRO0NBQ1osQ0FBQTtBQUVWLCtEQUErRDtBQUMvRCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIseUJBQXlCO0lBQ3pCLE9BQU8sRUFBRSxHQUFHO0lBQ1oseUJBQXlCO0lBQ3pCLE9BQU8sRUFBRSxHQUFHO0lBQ1osa0JBQWtCO0lBQ2xCLE9BQU8sRUFBRSxHQUFHO0lBQ1osa0JBQWtCO0lBQ2xCLE9BQU8sRUFBRSxHQUFHO0lBQ1osdUJBQXVCO0lBQ3ZCLE9BQU8sRUFBRSxJQUFJO0NBQ0wsQ0FBQTtBQUVWLDBFQUEwRTtBQUMxRSxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUc7SUFDdkIsMENBQTBDO0lBQzFDLFdBQVcsRUFBRSxHQUFHO0NBQ1IsQ0FBQTtBQUVWLHlFQUF5RTtBQUN6RSxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIsZUFBZTtJQUNmLFFBQVEsRUFBRSxDQUFDO0lBQ1gsdUJBQXVCO0lBQ3ZCLFFBQVEsRUFBRSxHQUFHO0lBQ2IsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxHQUFHO0lBQ2QsbUNBQW1DO0lBQ25DLFFBQVEsRUFBRSxHQUFHO0lBQ2IseUJBQXlCO0lBQ3pCLFNBQVMsRUFBRSxDQUFDO0lBQ1osNkNBQTZDO0lBQzdDLFNBQVMsRUFBRSxDQUFDO0lBQ1oseUJBQXlCO0lBQ3pCLFFBQVEsRUFBRSxRQUFRO0NBQ1YsQ0FBQTtBQUVWLCtFQUErRTtBQUMvRSxNQUFNLENBQUMsTUFBTSxlQUFlLEdBQUc7SUFDN0Isb0JBQW9CO0lBQ3BCLE1BQU0sRUFBRSxHQUFHO0lBQ1gseUJBQXlCO0lBQ3pCLEtBQUssRUFBRSxHQUFHO0lBQ1YsMkJBQTJCO0lBQzNCLElBQUksRUFBRSxHQUFHO0NBQ0QsQ0FBQTtBQUVWLGlFQUFpRTtBQUNqRSxNQUFNLENBQUMsTUFBTSwyQkFBMkIsR0FBRztJQUN6Qyx5QkFBeUI7SUFDekIsR0FBRyxFQUFFLENBQUM7SUFDTixzQkFBc0I7SUFDdEIsRUFBRSxFQUFFLENBQUM7SUFDTCx3QkFBd0I7SUFDeEIsR0FBRyxFQUFFLENBQUM7Q0FDRSxDQUFBO0FBRVYsc0ZBQXNGO0FBQ3RGLE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRztJQUM1QiwyREFBMkQ7SUFDM0QsY0FBYyxFQUFFLEdBQUc7Q0FDWCxDQUFBO0FBRVYsbURBQW1EO0FBQ25ELE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRztJQUMzQixvQ0FBb0M7SUFDcEMsU0FBUyxFQUFFLENBQUM7SUFDWixnQkFBZ0I7SUFDaEIsU0FBUyxFQUFFLENBQUM7Q0FDSixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQyxxQkFBcUIsRUFBRTtJQUN0RCx5QkFBeUI7SUFDekIsVUFBVSxFQUFFLE1BQU07SUFDbEIsdUJBQXVCO0lBQ3ZCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLHlCQUF5QjtJQUN6QixVQUFVLEVBQUUsTUFBTTtJQUNsQix1QkFBdUI7SUFDdkIsUUFBUSxFQUFFLE1BQU07SUFDaEIsdUNBQXVDO0lBQ3ZDLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLHFCQUFxQjtJQUNyQixHQUFHLEVBQUUsTUFBTTtJQUNYLDhCQUE4QjtJQUM5QixXQUFXLEVBQUUsTUFBTTtJQUNuQixpQ0FBaUM7SUFDakMsU0FBUyxFQUFFLE1BQU07SUFDakIsc0JBQXNCO0lBQ3RCLE9BQU8sRUFBRSxNQUFNO0lBQ2Ysb0NBQW9DO0lBQ3BDLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLHFCQUFxQjtJQUNyQixPQUFPLEVBQUUsTUFBTTtJQUNmLDRCQUE0QjtJQUM1QixJQUFJLEVBQUUsWUFBWTtJQUNsQiw0QkFBNEI7SUFDNUIsU0FBUyxFQUFFLE1BQU07SUFDakIsOENBQThDO0lBQzlDLE1BQU0sRUFBRSxNQUFNO0NBQ2YsQ0FBQyxDQUFBO0FBSUYsbUdBQW1HO0FBQ25HLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxFQUFFLENBQUE7QUFFL0IsMEVBQTBFO0FBQzFFLE1BQU0sVUFBVSxHQUFHLGFBQWEsQ0FBQyxzQkFBc0IsRUFBRSxhQUFhLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFFM0UscURBQXFEO0FBQ3JELE1BQU0sSUFBSSxHQUFzQixNQUFNLENBQ3BDLFNBQVMsQ0FBQyxhQUFhLENBQUMsRUFDeEIsVUFBVSxFQUNWLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLGFBQWEsQ0FBQyxDQUFDLEVBQUUsYUFBYSxDQUFDLEVBQ3hGLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FDN0csQ0FBQTtBQUVELHlFQUF5RTtBQUN6RSxNQUFNLGlCQUFpQixHQUFHLEVBQUUsQ0FBQTtBQUU1QixNQUFNLE9BQU8sR0FBRyxhQUFhLENBQUMsOEJBQThCLEVBQUUsaUJBQWlCLENBQUMsQ0FBQTtBQUVoRiwwREFBMEQ7QUFDMUQsTUFBTSxRQUFRLEdBQUcsRUFBRSxDQUFBO0FBRW5COzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsTUFBYyxFQUFFLEdBQUcsSUFBdUI7SUFDOUYsSUFBSSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLDZEQUE2RCxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQTtJQUNySCxNQUFNLENBQUMsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQTtJQUNyRCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksTUFBTSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLGVBQWUsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ3RILENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FBQyxNQUFjLEVBQUUsS0FBdUMsRUFBRSxLQUFhO0lBQ3BGLE9BQU8sSUFBSSxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsVUFBVSxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRCxLQUFLLFVBQVUsR0FBRyxDQUFDLElBQVUsRUFBRSxNQUFjLEVBQUUsR0FBRyxJQUF1QjtJQUN2RSxPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUE7QUFDbEQsQ0FBQztBQUVELEtBQUssVUFBVSxHQUFHLENBQUMsSUFBVSxFQUFFLE1BQWMsRUFBRSxHQUFHLElBQXVCO0lBQ3ZFLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUE7QUFDM0MsQ0FBQztBQUVELFNBQVMsVUFBVSxDQUFDLEdBQVc7SUFDN0IsT0FBTyxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUE7QUFDaEQsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxPQUFPLFNBQVUsU0FBUSxJQUFJO0lBQ2pDOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxvQkFBb0IsQ0FBQyxHQUFXO1FBQ3BDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsYUFBYSxFQUFFLGNBQWMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDcEUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsb0JBQW9CO1FBQ3hCLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsYUFBYSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDMUUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLFFBQWlCO1FBQ2pDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsWUFBWSxFQUFFLE1BQU0sQ0FBQyxZQUFZLEVBQUUsU0FBUyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7SUFDbEgsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsV0FBVztRQUNmLE9BQU8sTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsQ0FBQTtJQUN6QyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsbUJBQW1CLENBQUMsSUFBYTtRQUNyQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUNoRCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLG1CQUFtQjtRQUN2QixPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLElBQTRCOzs7WUFDeEMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxRQUFRLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN2QztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxPQUFPO1FBQ1gsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUN0RSxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxVQUFVO1FBQ2QsT0FBTyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFdBQVcsQ0FBQyxDQUFBO0lBQ3hDLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyx5QkFBeUIsQ0FBQyxHQUFXO1FBQ3pDLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFlBQVksRUFBRSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNsRSxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsNkJBQTZCLENBQUMsR0FBVztRQUM3QyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFlBQVksRUFBRSxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUNuRCxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsbUJBQW1CLENBQUMsR0FBVztRQUNuQyxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDbkksQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLHNCQUFzQixDQUFDLEdBQVc7UUFDdEMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxjQUFjLENBQUMsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDbkgsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLHNCQUFzQixDQUFDLEdBQVc7UUFDdEMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxjQUFjLENBQUMsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDbkgsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyx3QkFBd0I7UUFDNUIsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxjQUFjLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQTtJQUN0RyxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLGFBQWE7UUFDakIsT0FBTyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGNBQWMsQ0FBQyxDQUFBO0lBQzNDLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQUMsSUFBWTtRQUM5QixNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGNBQWMsRUFBRSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBO0lBQ3hGLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxNQUFNO1FBQ1YsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUN0RSxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLElBQTBDO1FBQ3JELE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDOUQsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsYUFBYSxDQUFDLFdBQW1CO1FBQ3JDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsY0FBYyxFQUFFLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBO0lBQy9FLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLGFBQWE7UUFDakIsT0FBTyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGNBQWMsQ0FBQyxDQUFBO0lBQzNDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsaUJBQWlCO1FBQ3JCLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsd0JBQXdCLENBQUMsQ0FBQTtJQUM5QyxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLGdCQUFnQjtRQUNwQixNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLHVCQUF1QixDQUFDLENBQUE7SUFDN0MsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLE1BQXVGO1FBQ3RHLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsUUFBUSxFQUFFLFdBQVcsQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLG9CQUFvQixFQUFFLE1BQU0sRUFBRSxXQUFXLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO0lBQzdILENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxPQUFPLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLENBQUE7SUFDekMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsU0FBa0I7UUFDeEMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxtQkFBbUIsRUFBRSxNQUFNLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLGlCQUFpQjtRQUNyQixPQUFPLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLFNBQVMsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsbUJBQW1CLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNwRyxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLGtCQUFrQjtRQUN0QixNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGdCQUFnQixFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3pDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsa0JBQWtCO1FBQ3RCLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGdCQUFnQixDQUFDLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGFBQWE7UUFDakIsT0FBTyxPQUFPLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsZUFBZSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUM5RixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxPQUFnQixFQUFFLEtBQUssR0FBRyxDQUFDO1FBQzdDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxhQUFhLENBQUMsY0FBYyxFQUFFLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQy9ILENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsYUFBYTtRQUNqQixPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxlQUFlLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNwRCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLHFCQUFxQixDQUFDLEtBQTZDO1FBQ3ZFLE9BQU8sTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxvQkFBb0IsRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ3JGLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLHFCQUFxQixDQUFDLEtBQTZDLEVBQUUsS0FBYTtRQUN0RixNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLG9CQUFvQixFQUFFLE1BQU0sQ0FBQyxVQUFVLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQy9JLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsT0FBZ0I7UUFDakMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxjQUFjLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsWUFBWTtRQUNoQixPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxjQUFjLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNuRCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxHQUFTO1FBQzFCLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FDekMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsRUFBRSxhQUFhLEVBQUUsYUFBYSxDQUFDLEdBQUcsQ0FBQyxFQUFFLFlBQVksQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsYUFBYSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsQ0FDbEosQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsZUFBZSxDQUFDLEtBQWdCLEVBQUUsR0FBUztRQUMvQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsRUFBRSxhQUFhLENBQUMsTUFBTSxFQUFFLFlBQVksQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLGNBQWMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3hILENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsS0FBZ0IsRUFBRSxHQUFRO1FBQy9DLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsVUFBVSxFQUFFLGFBQWEsQ0FBQyxRQUFRLEVBQUUsWUFBWSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxPQUFPLENBQUMsY0FBYyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDMUgsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGtCQUFrQixDQUFDLEdBQVE7UUFDL0IsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQUUsYUFBYSxDQUFDLFVBQVUsRUFBRSxZQUFZLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLGFBQWEsQ0FBQyxZQUFZLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDbEgsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBWTtRQUN4QixJQUFJLElBQUksQ0FBQyxZQUFZLENBQUMsTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQzNDLE1BQU0sSUFBSSxVQUFVLENBQUMsMEhBQTBILENBQUMsQ0FBQTtRQUNsSixDQUFDO1FBQ0QsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxRQUFRLEVBQUUsYUFBYSxDQUFDLGFBQWEsRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdkYsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLE9BQU87UUFDWCxPQUFPLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsUUFBUSxDQUFDLENBQUE7SUFDckMsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGNBQWMsQ0FBQyxLQUFjO1FBQ2pDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsZ0JBQWdCLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsY0FBYztRQUNsQixPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JELENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLE9BQXNCLEVBQUUsSUFBbUM7OztZQUM5RSxNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDckQsTUFBTSxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxVQUFVLEVBQUUsVUFBVSxDQUFDLFNBQVMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hJO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsT0FBTzs7O1lBQ1gsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsUUFBQSxDQUFBO1lBQ2xELElBQUksSUFBWSxDQUFBO1lBQ2hCLENBQUM7OztvQkFDQyxNQUFNLE1BQU0sa0NBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtvQkFDL0MsSUFBSSxHQUFHLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQ3ZEO1lBQ0QsTUFBTSxRQUFRLGtDQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUUsUUFBQSxDQUFBO1lBQ3hDLE9BQU8sQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNqRDtJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFVBQVUsQ0FBQyxHQUF1QjtRQUN0QyxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFdBQVcsRUFBRSxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDeEYsQ0FBQztDQUNGO0FBRUQsa0dBQWtHO0FBQ2xHLE1BQU0sU0FBUyxHQUFHLElBQUksQ0FBQTtBQUV0QixTQUFTLFlBQVksQ0FBQyxJQUFVLEVBQUUsR0FBb0I7SUFDcEQsT0FBTyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7QUFDOUMsQ0FBQyJ9