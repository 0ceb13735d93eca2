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
 * `<linux/ptrace.h>`: watching another process's calls and signals, and changing its registers and memory.
 *
 * The tracer is a thread, not a process: every call about a tracee comes from the task that seized it. What happens to the
 * tracee is told by waitid(2) in that task, and {@link PtraceStop} takes that apart. Node's own task can be a tracer, but
 * waiting must not stop it: a child that traces its own children is the natural way.
 *
 * @module linux/ptrace
 */
import { match } from 'ts-pattern';
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { array, list, struct } from '../memory/aggregates.js';
import { Bytes } from '../memory/bytes.js';
import { BigInt64, BigUint64, Int32, Uint32, Uint64, Uint8 } from '../memory/scalars.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, integer, length, uint32 } from './arguments.js';
import { CLD, QueuedSiginfo, Siginfo } from './siginfo.js';
import { ReceivedSiginfo, signalArgument, signalName, Sigset, SIGSET_SIZE, SIG } from './signal.js';
import { Iovec } from './uio.js';
/**
 * What ptrace(2) is asked for, where it is the same on all machines.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE = {
    /** Let the parent trace this process. */
    TRACEME: 0,
    /** As `PEEKDATA`. */
    PEEKTEXT: 1,
    /** Read a word of memory. */
    PEEKDATA: 2,
    /** Read a word of the kernel's `struct user`; not on arm64. */
    PEEKUSR: 3,
    /** As `POKEDATA`. */
    POKETEXT: 4,
    /** Write a word of memory. */
    POKEDATA: 5,
    /** Write a word of the kernel's `struct user`; not on arm64. */
    POKEUSR: 6,
    /** Continue. */
    CONT: 7,
    /** Obsolete: send it `SIGKILL` instead. */
    KILL: 8,
    /** Continue for one instruction. */
    SINGLESTEP: 9,
    /** Trace a process, and stop it with `SIGSTOP`. */
    ATTACH: 16,
    /** Trace it no longer. */
    DETACH: 17,
    /** Continue up to the next beginning or end of a system call. */
    SYSCALL: 24,
    /** Continue up to the next system call, which is not made. */
    SYSEMU: 31,
    /** As `SYSEMU`, for one instruction at most. */
    SYSEMU_SINGLESTEP: 32,
    /** Set the `PTRACE_O` options. */
    SETOPTIONS: 0x4200,
    /** What there is to know about the event of the last stop. */
    GETEVENTMSG: 0x4201,
    /** What came with the signal that stopped it. */
    GETSIGINFO: 0x4202,
    /** Change that. */
    SETSIGINFO: 0x4203,
    /** Read a set of registers. */
    GETREGSET: 0x4204,
    /** Write a set of registers. */
    SETREGSET: 0x4205,
    /** Trace a process, without stopping it; since Linux 3.4. */
    SEIZE: 0x4206,
    /** Stop a seized process. */
    INTERRUPT: 0x4207,
    /** Leave a seized process stopped, and tell of what happens to it. */
    LISTEN: 0x4208,
    /** Which signals are queued; since Linux 3.10. */
    PEEKSIGINFO: 0x4209,
    /** Which signals are blocked; since Linux 3.11. */
    GETSIGMASK: 0x420a,
    /** Change that. */
    SETSIGMASK: 0x420b,
    /** Read a seccomp filter; since Linux 4.4. */
    SECCOMP_GET_FILTER: 0x420c,
    /** Read how a seccomp filter was installed; since Linux 4.16. */
    SECCOMP_GET_METADATA: 0x420d,
    /** The system call at which it is stopped; since Linux 5.3. */
    GET_SYSCALL_INFO: 0x420e,
    /** Where its restartable sequences are registered; since Linux 5.13. */
    GET_RSEQ_CONFIGURATION: 0x420f,
    /** Set up syscall user dispatch; since Linux 6.4. */
    SET_SYSCALL_USER_DISPATCH_CONFIG: 0x4210,
    /** How syscall user dispatch is set up; since Linux 6.4. */
    GET_SYSCALL_USER_DISPATCH_CONFIG: 0x4211,
    /** Change the system call at which it is stopped; since Linux 6.16. */
    SET_SYSCALL_INFO: 0x4212,
};
/**
 * How a process is traced.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_O = {
    /** Tell stops at system calls from `SIGTRAP`. Without it {@link PtraceStop} cannot tell them either. */
    TRACESYSGOOD: 1,
    /** Stop at fork(2), and trace the new process. */
    TRACEFORK: 1 << 1,
    /** Stop at vfork(2), and trace the new process. */
    TRACEVFORK: 1 << 2,
    /** Stop at clone(2), and trace the new process or thread. */
    TRACECLONE: 1 << 3,
    /** Stop when it has executed a program, before the program runs. */
    TRACEEXEC: 1 << 4,
    /** Stop when vfork(2) is over. */
    TRACEVFORKDONE: 1 << 5,
    /** Stop when it ends, while its memory and registers are still there. */
    TRACEEXIT: 1 << 6,
    /** Stop where a seccomp filter says `SECCOMP_RET_TRACE`. */
    TRACESECCOMP: 1 << 7,
    /** Kill it when the tracer ends. */
    EXITKILL: 1 << 20,
    /** Switch its seccomp filters off while it is traced; needs `CAP_SYS_ADMIN`. */
    SUSPEND_SECCOMP: 1 << 21,
};
/**
 * At what a tracee stopped.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_EVENT = {
    /** It called fork(2); the message is the new process's pid. */
    FORK: 1,
    /** It called vfork(2); the message is the new process's pid. */
    VFORK: 2,
    /** It called clone(2); the message is the new thread's id. */
    CLONE: 3,
    /** It executed a program; the message is the id that the thread had before. */
    EXEC: 4,
    /** Its vfork(2) is over; the message is that process's pid. */
    VFORK_DONE: 5,
    /** It is about to end; the message is its status as wait(2) has it. */
    EXIT: 6,
    /** A seccomp filter said so; the message is the filter's data. */
    SECCOMP: 7,
    /** It was interrupted, is new, or a signal stopped its process. */
    STOP: 128,
};
/** The kind of stop in `ptrace_syscall_info`. */
export const PTRACE_SYSCALL_INFO = {
    /** At no system call. */
    NONE: 0,
    /** Before a system call. */
    ENTRY: 1,
    /** After one. */
    EXIT: 2,
    /** Before one of which a seccomp filter said `SECCOMP_RET_TRACE`. */
    SECCOMP: 3,
};
/** What the message of a stop at a system call tells, where that is not asked with `GET_SYSCALL_INFO`. */
export const PTRACE_EVENTMSG = {
    /** It is before the call. */
    SYSCALL_ENTRY: 1,
    /** It is after the call. */
    SYSCALL_EXIT: 2,
};
/** Of `PTRACE.PEEKSIGINFO`: the signals of the process, not those of the thread. */
export const PTRACE_PEEKSIGINFO_SHARED = 1;
/**
 * Sets of registers, for `PTRACE.GETREGSET`: the types of notes in a core dump.
 * @see include/uapi/linux/elf.h in the kernel's source
 */
export const NT = {
    /** The general registers. */
    PRSTATUS: 1,
    /** The floating-point registers. */
    PRFPREG: 2,
    /** x86: all that `xsave` saves. */
    X86_XSTATE: 0x202,
    /** x86: the shadow stack pointer; since Linux 6.6. */
    X86_SHSTK: 0x204,
    /** arm64: the thread pointer. */
    ARM_TLS: 0x401,
    /** arm64: hardware breakpoints. */
    ARM_HW_BREAK: 0x402,
    /** arm64: hardware watchpoints. */
    ARM_HW_WATCH: 0x403,
    /** arm64: the number of the system call. */
    ARM_SYSTEM_CALL: 0x404,
    /** arm64: scalable vectors. */
    ARM_SVE: 0x405,
    /** arm64: which bits of pointers are authentication codes. */
    ARM_PAC_MASK: 0x406,
    /** arm64: the keys for addresses. */
    ARM_PACA_KEYS: 0x407,
    /** arm64: the generic key. */
    ARM_PACG_KEYS: 0x408,
    /** arm64: tagged addresses, as prctl(2) controls them. */
    ARM_TAGGED_ADDR_CTRL: 0x409,
    /** arm64: which keys are enabled. */
    ARM_PAC_ENABLED_KEYS: 0x40a,
    /** arm64: scalable vectors in streaming mode. */
    ARM_SSVE: 0x40b,
    /** arm64: the matrix register. */
    ARM_ZA: 0x40c,
};
/**
 * The general registers on x86-64, all as unsigned 64-bit numbers.
 * @see arch/x86/include/uapi/asm/ptrace.h in the kernel's source, and `<sys/user.h>`
 */
export const UserRegsX64 = struct('struct user_regs_struct', {
    /** General register. */
    r15: BigUint64,
    /** General register. */
    r14: BigUint64,
    /** General register. */
    r13: BigUint64,
    /** General register. */
    r12: BigUint64,
    /** The frame pointer, by convention. */
    rbp: BigUint64,
    /** General register. */
    rbx: BigUint64,
    /** Clobbered by a system call: it holds the flags. */
    r11: BigUint64,
    /** A call's fourth argument. */
    r10: BigUint64,
    /** A call's sixth argument. */
    r9: BigUint64,
    /** A call's fifth argument. */
    r8: BigUint64,
    /** A call's result; -38 (ENOSYS) at its beginning. */
    rax: BigUint64,
    /** Clobbered by a system call: it holds the return address. */
    rcx: BigUint64,
    /** A call's third argument. */
    rdx: BigUint64,
    /** A call's second argument. */
    rsi: BigUint64,
    /** A call's first argument. */
    rdi: BigUint64,
    /** A call's number; 2^64-1 where it is in none. */
    orig_rax: BigUint64,
    /** Where it is. */
    rip: BigUint64,
    /** The code segment, which tells 64-bit code from 32-bit code. */
    cs: BigUint64,
    /** The flags. */
    eflags: BigUint64,
    /** The stack pointer. */
    rsp: BigUint64,
    /** The stack segment. */
    ss: BigUint64,
    /** Where thread-local storage is. */
    fs_base: BigUint64,
    /** The base of the other such segment. */
    gs_base: BigUint64,
    /** A segment. */
    ds: BigUint64,
    /** A segment. */
    es: BigUint64,
    /** A segment. */
    fs: BigUint64,
    /** A segment. */
    gs: BigUint64,
});
/**
 * The general registers on arm64, all as unsigned 64-bit numbers.
 * @see arch/arm64/include/uapi/asm/ptrace.h in the kernel's source
 */
export const UserRegsArm64 = struct('struct user_pt_regs', {
    /** `x0` to `x30`: at a system call, 0 to 5 are the arguments, 0 is the result, and 8 the number. */
    regs: array(BigUint64, 31),
    /** The stack pointer. */
    sp: BigUint64,
    /** Where it is. */
    pc: BigUint64,
    /** The flags and the state of the processor. */
    pstate: BigUint64,
});
/** What `PTRACE.PEEKSIGINFO` is to return. */
export const PtracePeeksiginfoArgs = struct('struct ptrace_peeksiginfo_args', {
    /** How many of the queue to leave out. */
    off: Uint64,
    /** 0, or {@link PTRACE_PEEKSIGINFO_SHARED}. */
    flags: Uint32,
    /** How many to return. */
    nr: Int32,
});
/** Where a thread's restartable sequences are registered; since Linux 5.13. */
export const PtraceRseqConfiguration = struct('struct ptrace_rseq_configuration', {
    /** The address of its `struct rseq`; 0 for none. */
    rseq_abi_pointer: Uint64,
    /** In bytes. */
    rseq_abi_size: Uint32,
    /** What stands before each abort handler. */
    signature: Uint32,
    /** 0. */
    flags: Uint32,
    /** 0. */
    pad: Uint32,
});
const HEAD = { op: Uint8, arch: Uint32, instruction_pointer: Uint64, stack_pointer: Uint64 };
/** @internal `struct ptrace_syscall_info` before a call, with what a seccomp filter adds; the longest of the union's members */
export const SyscallInfoSeccomp = struct('struct ptrace_syscall_info', { ...HEAD, nr: BigUint64, args: array(BigUint64, 6), ret_data: Uint32 });
/** @internal `struct ptrace_syscall_info` after a call */
export const SyscallInfoExit = struct('struct ptrace_syscall_info', { ...HEAD, rval: BigInt64, is_error: Uint8 });
// Of linux/audit.h: the machine's number, and bits for 64-bit and little-endian.
const AUDIT_ARCH_X86_64 = 0xc000_003e;
const AUDIT_ARCH_AARCH64 = 0xc000_00b7;
function architectureOf(arch) {
    return arch === AUDIT_ARCH_X86_64 ? 'x64' : arch === AUDIT_ARCH_AARCH64 ? 'arm64' : undefined;
}
const NO_CALL = 0xffffffffffffffffn;
/** The layout of {@link SyscallInfo}: the kernel's `struct ptrace_syscall_info`. */
export const SyscallInfo = {
    name: 'struct ptrace_syscall_info',
    alignment: SyscallInfoSeccomp.alignment,
    size: SyscallInfoSeccomp.size,
    zero: { op: 'none', arch: 0, architecture: undefined, instruction_pointer: 0, stack_pointer: 0 },
    sizeOf: () => SyscallInfoSeccomp.size,
    write(view, offset, value) {
        const { arch, instruction_pointer, stack_pointer } = value;
        const place = { arch, instruction_pointer, stack_pointer };
        const call = (op, { nr, args }, ret_data) => SyscallInfoSeccomp.write(view, offset, { op, ...place, nr: BigInt.asUintN(64, BigInt(nr)), args: [...args], ret_data });
        SyscallInfoSeccomp.write(view, offset, SyscallInfoSeccomp.of({ op: PTRACE_SYSCALL_INFO.NONE, ...place }));
        match(value)
            .with({ op: 'none' }, () => undefined)
            .with({ op: 'entry' }, (entry) => call(PTRACE_SYSCALL_INFO.ENTRY, entry, 0))
            .with({ op: 'seccomp' }, (entry) => call(PTRACE_SYSCALL_INFO.SECCOMP, entry, entry.ret_data))
            .with({ op: 'exit' }, ({ rval, is_error }) => SyscallInfoExit.write(view, offset, { op: PTRACE_SYSCALL_INFO.EXIT, ...place, rval, is_error: is_error ? 1 : 0 }))
            .exhaustive();
    },
    read(view, offset) {
        const { op, arch, instruction_pointer, stack_pointer, nr, args, ret_data } = SyscallInfoSeccomp.read(view, offset);
        const place = { arch, architecture: architectureOf(arch), instruction_pointer, stack_pointer };
        // The tracer of a call that it cancelled finds -1 as the number.
        const call = { ...place, nr: nr === NO_CALL ? -1 : Number(nr), args };
        if (op === PTRACE_SYSCALL_INFO.ENTRY)
            return { op: 'entry', ...call };
        if (op === PTRACE_SYSCALL_INFO.SECCOMP)
            return { op: 'seccomp', ...call, ret_data };
        if (op === PTRACE_SYSCALL_INFO.EXIT) {
            const { rval, is_error } = SyscallInfoExit.read(view, offset);
            return { op: 'exit', ...place, rval, is_error: is_error !== 0 };
        }
        if (op === PTRACE_SYSCALL_INFO.NONE)
            return { op: 'none', ...place };
        throw new RangeError(`${op} is no kind of stop that struct ptrace_syscall_info tells of`);
    },
};
/** What `PTRACE_O.TRACESYSGOOD` adds to the signal of a stop at a system call. */
const SYSCALL_STOP = 0x80;
const EVENTS = new Map(Object.entries(PTRACE_EVENT).filter(([name]) => name !== 'STOP').map(([name, value]) => [value, name.toLowerCase()]));
/** Makes a {@link PtraceStop}. */
export const PtraceStop = {
    /**
     * Why a tracee stopped.
     * @param info - what waitid(2) tells of it
     * @returns undefined where it did not stop but ended, or continued
     * @throws RangeError for an event that this package does not know
     */
    from(info) {
        const { si_code: code, si_status: status } = info;
        if (code !== CLD.TRAPPED)
            return undefined;
        const event = status >>> 8;
        const signal = status & 0xff;
        if (event === PTRACE_EVENT.STOP)
            return signal === SIG.TRAP ? { stop: 'interrupt' } : { stop: 'group', signal: signalName(signal) };
        if (event !== 0) {
            const name = EVENTS.get(event);
            if (name === undefined)
                throw new RangeError(`ptrace(2) told of event ${event}, which has no name here`);
            return { stop: 'event', event: name };
        }
        return signal === (SIG.TRAP | SYSCALL_STOP) ? { stop: 'syscall' } : { stop: 'signal', signal: signalName(signal) };
    },
};
/**
 * ptrace(2), raw: as the kernel has it, without libc's special cases for the `PEEK` requests.
 * @param sysif - the tracer
 * @param request - of {@link PTRACE}, or one of a single machine
 * @param pid - the tracee's thread
 * @param addr - what the request takes there
 * @param data - what the request takes there; `PEEK` requests write the word to that address
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export async function _ptrace(sysif, request, pid, addr, data) {
    return await sysif.syscall(SYS.ptrace, new Choice('PTRACE_', PTRACE, uint32('ptrace: request', request)), pid, addr, data);
}
const SIGNALS_AT_ONCE = 32;
function options(call, value) {
    return flagsArgument(`${call}: options`, 'PTRACE_O_', PTRACE_O, value);
}
function infoArgument(task, info) {
    if (info instanceof Pointer)
        return info.borrow(task);
    return 'si_value' in info ? task.argument(QueuedSiginfo, info) : task.argument(Siginfo, info);
}
const ReceivedSiginfoList = list(ReceivedSiginfo);
function regsOf(architecture) {
    return architecture === 'x64' ? UserRegsX64 : UserRegsArm64;
}
/**
 * Tasks that can trace other processes. All but the first three methods need a tracee that this very task traces, and all
 * but {@link ptraceInterrupt} one that has stopped: otherwise the kernel says ESRCH.
 */
export class PtraceTask extends Task {
    /**
     * Let the parent trace this process. It stops when it executes a program, and at every signal.
     * @throws ErrnoError with EPERM where it is traced already
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceTraceme() {
        await _ptrace(this.sysif, PTRACE.TRACEME, 0, 0, 0);
    }
    /**
     * Trace a thread from now on, without stopping it.
     * @param pid - the thread; must be of this task's pid namespace
     * @param traceOptions - of {@link PTRACE_O}
     * @throws ErrnoError with EPERM where it is traced already, belongs to somebody else, or is of the same process; with
     *   ESRCH where there is none; with EINVAL for options that the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSeize(pid, traceOptions = 0) {
        await _ptrace(this.sysif, PTRACE.SEIZE, pid.for(this), 0, options('PTRACE_SEIZE', traceOptions));
    }
    /**
     * Trace a thread from now on, and stop it with `SIGSTOP`. {@link ptraceSeize} is better: it has no race with other
     * signals, and stops of the process can be told.
     * @param pid - the thread; must be of this task's pid namespace
     * @throws ErrnoError with EPERM where it is traced already, belongs to somebody else, or is of the same process; with
     *   ESRCH where there is none
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceAttach(pid) {
        await _ptrace(this.sysif, PTRACE.ATTACH, pid.for(this), 0, 0);
    }
    /**
     * Trace a thread no longer. It must have stopped, and continues.
     * @param pid - the tracee
     * @param sig - a signal that it gets, most often the one that it stopped at; 0 for none
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceDetach(pid, sig = 0) {
        await _ptrace(this.sysif, PTRACE.DETACH, pid.for(this), 0, signalArgument('PTRACE_DETACH', sig, 0));
    }
    /**
     * Stop a seized tracee, which is told as an `interrupt`. In a system call that waits, that call begins anew afterwards, or ends
     * with EINTR.
     * @param pid - the tracee
     * @throws ErrnoError with EIO where it was not seized; with ESRCH where it is not traced by this task
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceInterrupt(pid) {
        await _ptrace(this.sysif, PTRACE.INTERRUPT, pid.for(this), 0, 0);
    }
    /**
     * Leave a seized tracee that a signal has stopped (a `group` stop) as it is, and be told when `SIGCONT` comes.
     * @param pid - the tracee
     * @throws ErrnoError with EIO where it has not stopped in that way
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceListen(pid) {
        await _ptrace(this.sysif, PTRACE.LISTEN, pid.for(this), 0, 0);
    }
    /**
     * Let a tracee continue.
     * @param pid - the tracee
     * @param sig - a signal that it gets, most often the one that it stopped at; 0 for none
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceCont(pid, sig = 0) {
        await _ptrace(this.sysif, PTRACE.CONT, pid.for(this), 0, signalArgument('PTRACE_CONT', sig, 0));
    }
    /**
     * Let a tracee continue up to the next beginning or end of a system call.
     * @param pid - the tracee
     * @param sig - a signal that it gets; 0 for none
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSyscall(pid, sig = 0) {
        await _ptrace(this.sysif, PTRACE.SYSCALL, pid.for(this), 0, signalArgument('PTRACE_SYSCALL', sig, 0));
    }
    /**
     * Let a tracee continue for one instruction; it then stops with `SIGTRAP`.
     * @param pid - the tracee
     * @param sig - a signal that it gets; 0 for none
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSinglestep(pid, sig = 0) {
        await _ptrace(this.sysif, PTRACE.SINGLESTEP, pid.for(this), 0, signalArgument('PTRACE_SINGLESTEP', sig, 0));
    }
    /**
     * Say at what a tracee is to stop.
     * @param pid - the tracee
     * @param traceOptions - of {@link PTRACE_O}; those that are left out are taken away
     * @throws ErrnoError with EINVAL for options that the kernel does not know; with EPERM for `SUSPEND_SECCOMP` without its
     *   privilege; with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSetoptions(pid, traceOptions) {
        await _ptrace(this.sysif, PTRACE.SETOPTIONS, pid.for(this), 0, options('PTRACE_SETOPTIONS', traceOptions));
    }
    /**
     * What there is to know about the event that a tracee stopped at; see {@link PTRACE_EVENT}.
     * @param pid - the tracee
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGeteventmsg(pid) {
        return await this.fill(Uint64, (message) => _ptrace(this.sysif, PTRACE.GETEVENTMSG, pid.for(this), 0, message));
    }
    /**
     * What came with the signal at which a tracee stopped.
     * @param pid - the tracee
     * @throws ErrnoError with EINVAL where a signal stopped all of its process and it was not seized; with ESRCH where it is
     *   not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetsiginfo(pid) {
        return await this.fill(ReceivedSiginfo, (info) => _ptrace(this.sysif, PTRACE.GETSIGINFO, pid.for(this), 0, info));
    }
    /**
     * Change what comes with the signal at which a tracee stopped.
     * @param pid - the tracee
     * @param info - what it is to get
     * @throws ErrnoError with EINVAL where it did not stop at a signal; with ESRCH where it is not traced by this task, or has
     *   not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSetsiginfo(pid, info) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_1, infoArgument(this, info), false);
            await _ptrace(this.sysif, PTRACE.SETSIGINFO, pid.for(this), 0, argument);
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
     * Which signals wait to be delivered to a tracee, without taking them off.
     * @param pid - the tracee
     * @param which - which of them
     * @returns those that there are, in the order of their queue
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptracePeeksiginfo(pid, which = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { off = 0, nr = SIGNALS_AT_ONCE, shared = false } = which;
            integer('PTRACE_PEEKSIGINFO: nr', nr, 1, 1024);
            const args = __addDisposableResource(env_2, this.argument(PtracePeeksiginfoArgs, { off, nr, flags: shared ? PTRACE_PEEKSIGINFO_SHARED : 0 }), false);
            const memory = __addDisposableResource(env_2, this.heap.scratch(ReceivedSiginfoList, nr * ReceivedSiginfo.size), false);
            let count;
            {
                const env_3 = { stack: [], error: void 0, hasError: false };
                try {
                    const infos = __addDisposableResource(env_3, memory.borrow(this, 'exclusive'), false);
                    count = await _ptrace(this.sysif, PTRACE.PEEKSIGINFO, pid.for(this), args, infos);
                }
                catch (e_2) {
                    env_3.error = e_2;
                    env_3.hasError = true;
                }
                finally {
                    __disposeResources(env_3);
                }
            }
            // What was not filled is not looked at.
            const readable = __addDisposableResource(env_2, memory.assumeReadable(), false);
            return (await readable.read()).slice(0, count);
        }
        catch (e_3) {
            env_2.error = e_3;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Which signals a tracee blocks.
     * @param pid - the tracee
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetsigmask(pid) {
        return await this.fill(Sigset, (set) => _ptrace(this.sysif, PTRACE.GETSIGMASK, pid.for(this), SIGSET_SIZE, set));
    }
    /**
     * Say which signals a tracee blocks.
     * @param pid - the tracee
     * @param set - all of them
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSetsigmask(pid, set) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_4, this.argument(Sigset, set), false);
            await _ptrace(this.sysif, PTRACE.SETSIGMASK, pid.for(this), SIGSET_SIZE, argument);
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
     * Read eight bytes of a tracee's memory. For more of it, processVmReadv reads at once what one may read.
     * @param pid - the tracee
     * @param address - in its address space
     * @returns as an unsigned number in the machine's byte order
     * @throws ErrnoError with EIO where nothing is mapped there; with ESRCH where it is not traced by this task, or has not
     *   stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptracePeekdata(pid, address) {
        return await this.fill(BigUint64, (word) => _ptrace(this.sysif, PTRACE.PEEKDATA, pid.for(this), length('PTRACE_PEEKDATA: addr', address), word));
    }
    /**
     * Write eight bytes of a tracee's memory, also where it may not write itself, such as in its code.
     * @param pid - the tracee
     * @param address - in its address space
     * @param value - as an unsigned number in the machine's byte order
     * @throws RangeError for a value that 64 bits cannot hold
     * @throws ErrnoError with EIO where nothing is mapped there; with ESRCH where it is not traced by this task, or has not
     *   stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptracePokedata(pid, address, value) {
        if (typeof value !== 'bigint' || value < 0n || value > NO_CALL) {
            throw new RangeError(`PTRACE_POKEDATA: data must be a bigint from 0 to 2^64-1, not ${String(value)}`);
        }
        await _ptrace(this.sysif, PTRACE.POKEDATA, pid.for(this), length('PTRACE_POKEDATA: addr', address), value);
    }
    /**
     * Read a set of a tracee's registers as bytes. For the general ones see {@link ptraceGetRegisters}.
     * @param pid - the tracee
     * @param type - of {@link NT}
     * @param size - how many bytes to read at most
     * @returns what there is, up to that size
     * @throws ErrnoError with EINVAL for a set that the machine has not, or a size that is no multiple of its registers'; with
     *   ENODEV where it was never used; with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetregset(pid, type, size) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const memory = __addDisposableResource(env_5, this.heap.scratch(Bytes, integer('PTRACE_GETREGSET: the size', size, 1, 0x10_0000)), false);
            let filled;
            {
                const env_6 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_6, memory.borrow(this, 'exclusive')
                    // The kernel stores the length of what it wrote in the structure.
                    , false);
                    // The kernel stores the length of what it wrote in the structure.
                    const note = new Choice('NT_', NT, uint32('PTRACE_GETREGSET: addr', type));
                    const before = { iov_base: buffer.near, iov_len: size };
                    filled = (await this.fill(Iovec, (iov) => _ptrace(this.sysif, PTRACE.GETREGSET, pid.for(this), note, iov), before)).iov_len;
                }
                catch (e_5) {
                    env_6.error = e_5;
                    env_6.hasError = true;
                }
                finally {
                    __disposeResources(env_6);
                }
            }
            const readable = __addDisposableResource(env_5, memory.assumeReadable(), false);
            return (await readable.read()).subarray(0, filled);
        }
        catch (e_6) {
            env_5.error = e_6;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Write a set of a tracee's registers from bytes. For the general ones see {@link ptraceSetRegisters}.
     * @param pid - the tracee
     * @param type - of {@link NT}
     * @param registers - as {@link ptraceGetregset} returned them; where there are fewer, the others keep their values
     * @throws ErrnoError with EINVAL for a set that the machine has not, and values that a register cannot have; with ESRCH
     *   where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSetregset(pid, type, registers) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const buffer = __addDisposableResource(env_7, this.argument(Bytes, registers)
            // The kernel stores in the structure how much it took.
            , false);
            // The kernel stores in the structure how much it took.
            const iov = __addDisposableResource(env_7, this.argument(Iovec, { iov_base: buffer.near, iov_len: buffer.size }), false);
            await _ptrace(this.sysif, PTRACE.SETREGSET, pid.for(this), new Choice('NT_', NT, uint32('PTRACE_SETREGSET: addr', type)), iov);
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Read a tracee's general registers (`PTRACE_GETREGSET` with `NT_PRSTATUS`).
     * @param pid - the tracee
     * @throws RangeError where it runs 32-bit code, whose registers are others: read them with {@link ptraceGetregset}
     * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetRegisters(pid) {
        const { architecture } = this.sysif;
        const { size } = regsOf(architecture);
        const bytes = await this.ptraceGetregset(pid, NT.PRSTATUS, size);
        if (bytes.length !== size)
            throw new RangeError(`PTRACE_GETREGSET: ${pid.toString()} has ${bytes.length} bytes of registers, not ${size}: it runs 32-bit code`);
        const view = new DataView(bytes.buffer, bytes.byteOffset, size);
        return match(architecture)
            .with('x64', () => ({ architecture: 'x64', ...UserRegsX64.read(view, 0) }))
            .with('arm64', () => ({ architecture: 'arm64', ...UserRegsArm64.read(view, 0) }))
            .exhaustive();
    }
    /**
     * Write a tracee's general registers (`PTRACE_SETREGSET` with `NT_PRSTATUS`). Before a system call that changes the call; after
     * it, the result.
     * @param pid - the tracee
     * @param registers - as {@link ptraceGetRegisters} returned them, with changes
     * @throws TypeError for the registers of another machine
     * @throws ErrnoError with EIO or EINVAL for values that a register cannot have; with ESRCH where it is not traced by this
     *   task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceSetRegisters(pid, registers) {
        if (registers.architecture !== this.sysif.architecture) {
            throw new TypeError(`PTRACE_SETREGSET: the registers are those of ${registers.architecture}, and ${pid.toString()} runs on ${this.sysif.architecture}`);
        }
        const bytes = new Uint8Array(regsOf(registers.architecture).size);
        const view = new DataView(bytes.buffer);
        match(registers)
            .with({ architecture: 'x64' }, (x64) => UserRegsX64.write(view, 0, x64))
            .with({ architecture: 'arm64' }, (arm64) => UserRegsArm64.write(view, 0, arm64))
            .exhaustive();
        await this.ptraceSetregset(pid, NT.PRSTATUS, bytes);
    }
    /**
     * The system call at which a tracee has stopped; since Linux 5.3. Other than registers, it is the same for all machines, and it
     * surely tells the beginning of a call from its end.
     * @param pid - the tracee
     * @throws ErrnoError with EIO where the kernel is older; with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetSyscallInfo(pid) {
        return await this.fill(SyscallInfo, (info) => _ptrace(this.sysif, PTRACE.GET_SYSCALL_INFO, pid.for(this), SyscallInfo.size, info), SyscallInfo.zero);
    }
    /**
     * Change the system call at which a tracee has stopped: before it, which call and with which arguments; after it, the
     * result; since Linux 6.16.
     * @param pid - the tracee
     * @param info - as {@link ptraceGetSyscallInfo} returned it, with changes; a number of -1 makes no call
     * @throws RangeError for a stop that is at no call
     * @throws ErrnoError with EIO where the kernel is older; with EINVAL where it is not of the stop's kind; with ESRCH where
     *   it is not traced by this task, or has not stopped
     * @see include/uapi/linux/ptrace.h in the kernel's source
     */
    async ptraceSetSyscallInfo(pid, info) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            if (info.op === 'none')
                throw new RangeError(`PTRACE_SET_SYSCALL_INFO: ${pid.toString()} has stopped at no system call`);
            const argument = __addDisposableResource(env_8, this.argument(SyscallInfo, info), false);
            await _ptrace(this.sysif, PTRACE.SET_SYSCALL_INFO, pid.for(this), SyscallInfo.size, argument);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    /**
     * Where a tracee's restartable sequences are registered; since Linux 5.13.
     * @param pid - the tracee
     * @throws ErrnoError with EIO where the kernel is older; with ESRCH where it is not traced by this task, or has not stopped
     * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
     */
    async ptraceGetRseqConfiguration(pid) {
        return await this.fill(PtraceRseqConfiguration, (configuration) => _ptrace(this.sysif, PTRACE.GET_RSEQ_CONFIGURATION, pid.for(this), PtraceRseqConfiguration.size, configuration));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHRyYWNlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicHRyYWNlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7Ozs7R0FRRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDbEMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBRXpDLE9BQU8sRUFBRSxHQUFHLEVBQXFCLE1BQU0sZ0JBQWdCLENBQUE7QUFFdkQsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQy9FLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUMxQyxPQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUd4RixPQUFPLEVBQUUsT0FBTyxFQUFlLE1BQU0sc0JBQXNCLENBQUE7QUFDM0QsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ2hGLE9BQU8sRUFBRSxHQUFHLEVBQUUsYUFBYSxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUMxRCxPQUFPLEVBQUUsZUFBZSxFQUFFLGNBQWMsRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLFdBQVcsRUFBRSxHQUFHLEVBQW1CLE1BQU0sYUFBYSxDQUFBO0FBQ3BILE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUE7QUFFaEM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLHlDQUF5QztJQUN6QyxPQUFPLEVBQUUsQ0FBQztJQUNWLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsQ0FBQztJQUNYLDZCQUE2QjtJQUM3QixRQUFRLEVBQUUsQ0FBQztJQUNYLCtEQUErRDtJQUMvRCxPQUFPLEVBQUUsQ0FBQztJQUNWLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsQ0FBQztJQUNYLDhCQUE4QjtJQUM5QixRQUFRLEVBQUUsQ0FBQztJQUNYLGdFQUFnRTtJQUNoRSxPQUFPLEVBQUUsQ0FBQztJQUNWLGdCQUFnQjtJQUNoQixJQUFJLEVBQUUsQ0FBQztJQUNQLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsQ0FBQztJQUNQLG9DQUFvQztJQUNwQyxVQUFVLEVBQUUsQ0FBQztJQUNiLG1EQUFtRDtJQUNuRCxNQUFNLEVBQUUsRUFBRTtJQUNWLDBCQUEwQjtJQUMxQixNQUFNLEVBQUUsRUFBRTtJQUNWLGlFQUFpRTtJQUNqRSxPQUFPLEVBQUUsRUFBRTtJQUNYLDhEQUE4RDtJQUM5RCxNQUFNLEVBQUUsRUFBRTtJQUNWLGdEQUFnRDtJQUNoRCxpQkFBaUIsRUFBRSxFQUFFO0lBQ3JCLGtDQUFrQztJQUNsQyxVQUFVLEVBQUUsTUFBTTtJQUNsQiw4REFBOEQ7SUFDOUQsV0FBVyxFQUFFLE1BQU07SUFDbkIsaURBQWlEO0lBQ2pELFVBQVUsRUFBRSxNQUFNO0lBQ2xCLG1CQUFtQjtJQUNuQixVQUFVLEVBQUUsTUFBTTtJQUNsQiwrQkFBK0I7SUFDL0IsU0FBUyxFQUFFLE1BQU07SUFDakIsZ0NBQWdDO0lBQ2hDLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLDZEQUE2RDtJQUM3RCxLQUFLLEVBQUUsTUFBTTtJQUNiLDZCQUE2QjtJQUM3QixTQUFTLEVBQUUsTUFBTTtJQUNqQixzRUFBc0U7SUFDdEUsTUFBTSxFQUFFLE1BQU07SUFDZCxrREFBa0Q7SUFDbEQsV0FBVyxFQUFFLE1BQU07SUFDbkIsbURBQW1EO0lBQ25ELFVBQVUsRUFBRSxNQUFNO0lBQ2xCLG1CQUFtQjtJQUNuQixVQUFVLEVBQUUsTUFBTTtJQUNsQiw4Q0FBOEM7SUFDOUMsa0JBQWtCLEVBQUUsTUFBTTtJQUMxQixpRUFBaUU7SUFDakUsb0JBQW9CLEVBQUUsTUFBTTtJQUM1QiwrREFBK0Q7SUFDL0QsZ0JBQWdCLEVBQUUsTUFBTTtJQUN4Qix3RUFBd0U7SUFDeEUsc0JBQXNCLEVBQUUsTUFBTTtJQUM5QixxREFBcUQ7SUFDckQsZ0NBQWdDLEVBQUUsTUFBTTtJQUN4Qyw0REFBNEQ7SUFDNUQsZ0NBQWdDLEVBQUUsTUFBTTtJQUN4Qyx1RUFBdUU7SUFDdkUsZ0JBQWdCLEVBQUUsTUFBTTtDQUNoQixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLHdHQUF3RztJQUN4RyxZQUFZLEVBQUUsQ0FBQztJQUNmLGtEQUFrRDtJQUNsRCxTQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDakIsbURBQW1EO0lBQ25ELFVBQVUsRUFBRSxDQUFDLElBQUksQ0FBQztJQUNsQiw2REFBNkQ7SUFDN0QsVUFBVSxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ2xCLG9FQUFvRTtJQUNwRSxTQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDakIsa0NBQWtDO0lBQ2xDLGNBQWMsRUFBRSxDQUFDLElBQUksQ0FBQztJQUN0Qix5RUFBeUU7SUFDekUsU0FBUyxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ2pCLDREQUE0RDtJQUM1RCxZQUFZLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDcEIsb0NBQW9DO0lBQ3BDLFFBQVEsRUFBRSxDQUFDLElBQUksRUFBRTtJQUNqQixnRkFBZ0Y7SUFDaEYsZUFBZSxFQUFFLENBQUMsSUFBSSxFQUFFO0NBQ2hCLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxZQUFZLEdBQUc7SUFDMUIsK0RBQStEO0lBQy9ELElBQUksRUFBRSxDQUFDO0lBQ1AsZ0VBQWdFO0lBQ2hFLEtBQUssRUFBRSxDQUFDO0lBQ1IsOERBQThEO0lBQzlELEtBQUssRUFBRSxDQUFDO0lBQ1IsK0VBQStFO0lBQy9FLElBQUksRUFBRSxDQUFDO0lBQ1AsK0RBQStEO0lBQy9ELFVBQVUsRUFBRSxDQUFDO0lBQ2IsdUVBQXVFO0lBQ3ZFLElBQUksRUFBRSxDQUFDO0lBQ1Asa0VBQWtFO0lBQ2xFLE9BQU8sRUFBRSxDQUFDO0lBQ1YsbUVBQW1FO0lBQ25FLElBQUksRUFBRSxHQUFHO0NBQ0QsQ0FBQTtBQUtWLGlEQUFpRDtBQUNqRCxNQUFNLENBQUMsTUFBTSxtQkFBbUIsR0FBRztJQUNqQyx5QkFBeUI7SUFDekIsSUFBSSxFQUFFLENBQUM7SUFDUCw0QkFBNEI7SUFDNUIsS0FBSyxFQUFFLENBQUM7SUFDUixpQkFBaUI7SUFDakIsSUFBSSxFQUFFLENBQUM7SUFDUCxxRUFBcUU7SUFDckUsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBRVYsMEdBQTBHO0FBQzFHLE1BQU0sQ0FBQyxNQUFNLGVBQWUsR0FBRztJQUM3Qiw2QkFBNkI7SUFDN0IsYUFBYSxFQUFFLENBQUM7SUFDaEIsNEJBQTRCO0lBQzVCLFlBQVksRUFBRSxDQUFDO0NBQ1AsQ0FBQTtBQUVWLG9GQUFvRjtBQUNwRixNQUFNLENBQUMsTUFBTSx5QkFBeUIsR0FBRyxDQUFDLENBQUE7QUFFMUM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLDZCQUE2QjtJQUM3QixRQUFRLEVBQUUsQ0FBQztJQUNYLG9DQUFvQztJQUNwQyxPQUFPLEVBQUUsQ0FBQztJQUNWLG1DQUFtQztJQUNuQyxVQUFVLEVBQUUsS0FBSztJQUNqQixzREFBc0Q7SUFDdEQsU0FBUyxFQUFFLEtBQUs7SUFDaEIsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxLQUFLO0lBQ2QsbUNBQW1DO0lBQ25DLFlBQVksRUFBRSxLQUFLO0lBQ25CLG1DQUFtQztJQUNuQyxZQUFZLEVBQUUsS0FBSztJQUNuQiw0Q0FBNEM7SUFDNUMsZUFBZSxFQUFFLEtBQUs7SUFDdEIsK0JBQStCO0lBQy9CLE9BQU8sRUFBRSxLQUFLO0lBQ2QsOERBQThEO0lBQzlELFlBQVksRUFBRSxLQUFLO0lBQ25CLHFDQUFxQztJQUNyQyxhQUFhLEVBQUUsS0FBSztJQUNwQiw4QkFBOEI7SUFDOUIsYUFBYSxFQUFFLEtBQUs7SUFDcEIsMERBQTBEO0lBQzFELG9CQUFvQixFQUFFLEtBQUs7SUFDM0IscUNBQXFDO0lBQ3JDLG9CQUFvQixFQUFFLEtBQUs7SUFDM0IsaURBQWlEO0lBQ2pELFFBQVEsRUFBRSxLQUFLO0lBQ2Ysa0NBQWtDO0lBQ2xDLE1BQU0sRUFBRSxLQUFLO0NBQ0wsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxNQUFNLENBQUMseUJBQXlCLEVBQUU7SUFDM0Qsd0JBQXdCO0lBQ3hCLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsd0JBQXdCO0lBQ3hCLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsd0JBQXdCO0lBQ3hCLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsd0JBQXdCO0lBQ3hCLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsd0NBQXdDO0lBQ3hDLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsd0JBQXdCO0lBQ3hCLEdBQUcsRUFBRSxTQUFTO0lBQ2Qsc0RBQXNEO0lBQ3RELEdBQUcsRUFBRSxTQUFTO0lBQ2QsZ0NBQWdDO0lBQ2hDLEdBQUcsRUFBRSxTQUFTO0lBQ2QsK0JBQStCO0lBQy9CLEVBQUUsRUFBRSxTQUFTO0lBQ2IsK0JBQStCO0lBQy9CLEVBQUUsRUFBRSxTQUFTO0lBQ2Isc0RBQXNEO0lBQ3RELEdBQUcsRUFBRSxTQUFTO0lBQ2QsK0RBQStEO0lBQy9ELEdBQUcsRUFBRSxTQUFTO0lBQ2QsK0JBQStCO0lBQy9CLEdBQUcsRUFBRSxTQUFTO0lBQ2QsZ0NBQWdDO0lBQ2hDLEdBQUcsRUFBRSxTQUFTO0lBQ2QsK0JBQStCO0lBQy9CLEdBQUcsRUFBRSxTQUFTO0lBQ2QsbURBQW1EO0lBQ25ELFFBQVEsRUFBRSxTQUFTO0lBQ25CLG1CQUFtQjtJQUNuQixHQUFHLEVBQUUsU0FBUztJQUNkLGtFQUFrRTtJQUNsRSxFQUFFLEVBQUUsU0FBUztJQUNiLGlCQUFpQjtJQUNqQixNQUFNLEVBQUUsU0FBUztJQUNqQix5QkFBeUI7SUFDekIsR0FBRyxFQUFFLFNBQVM7SUFDZCx5QkFBeUI7SUFDekIsRUFBRSxFQUFFLFNBQVM7SUFDYixxQ0FBcUM7SUFDckMsT0FBTyxFQUFFLFNBQVM7SUFDbEIsMENBQTBDO0lBQzFDLE9BQU8sRUFBRSxTQUFTO0lBQ2xCLGlCQUFpQjtJQUNqQixFQUFFLEVBQUUsU0FBUztJQUNiLGlCQUFpQjtJQUNqQixFQUFFLEVBQUUsU0FBUztJQUNiLGlCQUFpQjtJQUNqQixFQUFFLEVBQUUsU0FBUztJQUNiLGlCQUFpQjtJQUNqQixFQUFFLEVBQUUsU0FBUztDQUNkLENBQUMsQ0FBQTtBQUlGOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxNQUFNLENBQUMscUJBQXFCLEVBQUU7SUFDekQsb0dBQW9HO0lBQ3BHLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxFQUFFLEVBQUUsQ0FBQztJQUMxQix5QkFBeUI7SUFDekIsRUFBRSxFQUFFLFNBQVM7SUFDYixtQkFBbUI7SUFDbkIsRUFBRSxFQUFFLFNBQVM7SUFDYixnREFBZ0Q7SUFDaEQsTUFBTSxFQUFFLFNBQVM7Q0FDbEIsQ0FBQyxDQUFBO0FBZUYsOENBQThDO0FBQzlDLE1BQU0sQ0FBQyxNQUFNLHFCQUFxQixHQUFHLE1BQU0sQ0FBQyxnQ0FBZ0MsRUFBRTtJQUM1RSwwQ0FBMEM7SUFDMUMsR0FBRyxFQUFFLE1BQU07SUFDWCwrQ0FBK0M7SUFDL0MsS0FBSyxFQUFFLE1BQU07SUFDYiwwQkFBMEI7SUFDMUIsRUFBRSxFQUFFLEtBQUs7Q0FDVixDQUFDLENBQUE7QUFJRiwrRUFBK0U7QUFDL0UsTUFBTSxDQUFDLE1BQU0sdUJBQXVCLEdBQUcsTUFBTSxDQUFDLGtDQUFrQyxFQUFFO0lBQ2hGLG9EQUFvRDtJQUNwRCxnQkFBZ0IsRUFBRSxNQUFNO0lBQ3hCLGdCQUFnQjtJQUNoQixhQUFhLEVBQUUsTUFBTTtJQUNyQiw2Q0FBNkM7SUFDN0MsU0FBUyxFQUFFLE1BQU07SUFDakIsU0FBUztJQUNULEtBQUssRUFBRSxNQUFNO0lBQ2IsU0FBUztJQUNULEdBQUcsRUFBRSxNQUFNO0NBQ1osQ0FBQyxDQUFBO0FBSUYsTUFBTSxJQUFJLEdBQUcsRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsbUJBQW1CLEVBQUUsTUFBTSxFQUFFLGFBQWEsRUFBRSxNQUFNLEVBQUUsQ0FBQTtBQUU1RixnSUFBZ0k7QUFDaEksTUFBTSxDQUFDLE1BQU0sa0JBQWtCLEdBQUcsTUFBTSxDQUFDLDRCQUE0QixFQUFFLEVBQUUsR0FBRyxJQUFJLEVBQUUsRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsRUFBRSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtBQUUvSSwwREFBMEQ7QUFDMUQsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUFHLE1BQU0sQ0FBQyw0QkFBNEIsRUFBRSxFQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7QUErQ2pILGlGQUFpRjtBQUNqRixNQUFNLGlCQUFpQixHQUFHLFdBQVcsQ0FBQTtBQUNyQyxNQUFNLGtCQUFrQixHQUFHLFdBQVcsQ0FBQTtBQUV0QyxTQUFTLGNBQWMsQ0FBQyxJQUFZO0lBQ2xDLE9BQU8sSUFBSSxLQUFLLGlCQUFpQixDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksS0FBSyxrQkFBa0IsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7QUFDL0YsQ0FBQztBQUVELE1BQU0sT0FBTyxHQUFHLG1CQUFzQixDQUFBO0FBRXRDLG9GQUFvRjtBQUNwRixNQUFNLENBQUMsTUFBTSxXQUFXLEdBQTJCO0lBQ2pELElBQUksRUFBRSw0QkFBNEI7SUFDbEMsU0FBUyxFQUFFLGtCQUFrQixDQUFDLFNBQVM7SUFDdkMsSUFBSSxFQUFFLGtCQUFrQixDQUFDLElBQUk7SUFDN0IsSUFBSSxFQUFFLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLFlBQVksRUFBRSxTQUFTLEVBQUUsbUJBQW1CLEVBQUUsQ0FBQyxFQUFFLGFBQWEsRUFBRSxDQUFDLEVBQUU7SUFDaEcsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLGtCQUFrQixDQUFDLElBQUk7SUFDckMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSztRQUN2QixNQUFNLEVBQUUsSUFBSSxFQUFFLG1CQUFtQixFQUFFLGFBQWEsRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUMxRCxNQUFNLEtBQUssR0FBRyxFQUFFLElBQUksRUFBRSxtQkFBbUIsRUFBRSxhQUFhLEVBQUUsQ0FBQTtRQUMxRCxNQUFNLElBQUksR0FBRyxDQUFDLEVBQVUsRUFBRSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQW1CLEVBQUUsUUFBZ0IsRUFBUSxFQUFFLENBQ2pGLGtCQUFrQixDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxFQUFFLEdBQUcsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQyxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUE7UUFDekgsa0JBQWtCLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsa0JBQWtCLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLG1CQUFtQixDQUFDLElBQUksRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUN6RyxLQUFLLENBQUMsS0FBSyxDQUFDO2FBQ1QsSUFBSSxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQzthQUNyQyxJQUFJLENBQUMsRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO2FBQzNFLElBQUksQ0FBQyxFQUFFLEVBQUUsRUFBRSxTQUFTLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDO2FBQzVGLElBQUksQ0FBQyxFQUFFLEVBQUUsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxFQUFFLEVBQUUsQ0FDM0MsZUFBZSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxFQUFFLG1CQUFtQixDQUFDLElBQUksRUFBRSxHQUFHLEtBQUssRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDO2FBQ25ILFVBQVUsRUFBRSxDQUFBO0lBQ2pCLENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU07UUFDZixNQUFNLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxtQkFBbUIsRUFBRSxhQUFhLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsR0FBRyxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ2xILE1BQU0sS0FBSyxHQUFHLEVBQUUsSUFBSSxFQUFFLFlBQVksRUFBRSxjQUFjLENBQUMsSUFBSSxDQUFDLEVBQUUsbUJBQW1CLEVBQUUsYUFBYSxFQUFFLENBQUE7UUFDOUYsaUVBQWlFO1FBQ2pFLE1BQU0sSUFBSSxHQUFHLEVBQUUsR0FBRyxLQUFLLEVBQUUsRUFBRSxFQUFFLEVBQUUsS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUE7UUFDckUsSUFBSSxFQUFFLEtBQUssbUJBQW1CLENBQUMsS0FBSztZQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEdBQUcsSUFBSSxFQUFFLENBQUE7UUFDckUsSUFBSSxFQUFFLEtBQUssbUJBQW1CLENBQUMsT0FBTztZQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxFQUFFLEdBQUcsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFBO1FBQ25GLElBQUksRUFBRSxLQUFLLG1CQUFtQixDQUFDLElBQUksRUFBRSxDQUFDO1lBQ3BDLE1BQU0sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7WUFDN0QsT0FBTyxFQUFFLEVBQUUsRUFBRSxNQUFNLEVBQUUsR0FBRyxLQUFLLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxRQUFRLEtBQUssQ0FBQyxFQUFFLENBQUE7UUFDakUsQ0FBQztRQUNELElBQUksRUFBRSxLQUFLLG1CQUFtQixDQUFDLElBQUk7WUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFBO1FBQ3BFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxFQUFFLDhEQUE4RCxDQUFDLENBQUE7SUFDM0YsQ0FBQztDQUNGLENBQUE7QUF5Q0Qsa0ZBQWtGO0FBQ2xGLE1BQU0sWUFBWSxHQUFHLElBQUksQ0FBQTtBQUV6QixNQUFNLE1BQU0sR0FBcUMsSUFBSSxHQUFHLENBQ3RELE1BQU0sQ0FBQyxPQUFPLENBQUMsWUFBWSxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFpQixDQUFDLENBQUMsQ0FDcEksQ0FBQTtBQUVELGtDQUFrQztBQUNsQyxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUc7SUFDeEI7Ozs7O09BS0c7SUFDSCxJQUFJLENBQUMsSUFBNEM7UUFDL0MsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQTtRQUNqRCxJQUFJLElBQUksS0FBSyxHQUFHLENBQUMsT0FBTztZQUFFLE9BQU8sU0FBUyxDQUFBO1FBQzFDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUE7UUFDMUIsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUksQ0FBQTtRQUM1QixJQUFJLEtBQUssS0FBSyxZQUFZLENBQUMsSUFBSTtZQUFFLE9BQU8sTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLFVBQVUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFBO1FBQ25JLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2hCLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDOUIsSUFBSSxJQUFJLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLDJCQUEyQixLQUFLLDBCQUEwQixDQUFDLENBQUE7WUFDeEcsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFBO1FBQ3ZDLENBQUM7UUFDRCxPQUFPLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEdBQUcsWUFBWSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLFVBQVUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFBO0lBQ3BILENBQUM7Q0FDTyxDQUFBO0FBRVY7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FDM0IsS0FBdUIsRUFBRSxPQUFlLEVBQUUsR0FBZ0IsRUFBRSxJQUFxQixFQUFFLElBQXFCO0lBRXhHLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQzVILENBQUM7QUFZRCxNQUFNLGVBQWUsR0FBRyxFQUFFLENBQUE7QUFFMUIsU0FBUyxPQUFPLENBQUMsSUFBWSxFQUFFLEtBQWE7SUFDMUMsT0FBTyxhQUFhLENBQUMsR0FBRyxJQUFJLFdBQVcsRUFBRSxXQUFXLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ3hFLENBQUM7QUFFRCxTQUFTLFlBQVksQ0FBQyxJQUFVLEVBQUUsSUFBNkQ7SUFDN0YsSUFBSSxJQUFJLFlBQVksT0FBTztRQUFFLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNyRCxPQUFPLFVBQVUsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQWdCLGFBQWEsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDdkgsQ0FBQztBQUVELE1BQU0sbUJBQW1CLEdBQTRCLElBQUksQ0FBQyxlQUFlLENBQUMsQ0FBQTtBQUUxRSxTQUFTLE1BQU0sQ0FBQyxZQUEwQjtJQUN4QyxPQUFPLFlBQVksS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsYUFBYSxDQUFBO0FBQzdELENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sVUFBVyxTQUFRLElBQUk7SUFDbEM7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxhQUFhO1FBQ2pCLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLE9BQU8sRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3BELENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFdBQVcsQ0FBQyxHQUFRLEVBQUUsWUFBWSxHQUFHLENBQUM7UUFDMUMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxjQUFjLEVBQUUsWUFBWSxDQUFDLENBQUMsQ0FBQTtJQUNsRyxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsR0FBUTtRQUN6QixNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDL0QsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsR0FBUSxFQUFFLEdBQUcsR0FBRyxDQUFDO1FBQ2xDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxjQUFjLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3JHLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsZUFBZSxDQUFDLEdBQVE7UUFDNUIsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ2xFLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsR0FBUTtRQUN6QixNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDL0QsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUMsR0FBUSxFQUFFLEdBQUcsR0FBRyxDQUFDO1FBQ2hDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxjQUFjLENBQUMsYUFBYSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2pHLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsYUFBYSxDQUFDLEdBQVEsRUFBRSxHQUFHLEdBQUcsQ0FBQztRQUNuQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxPQUFPLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsY0FBYyxDQUFDLGdCQUFnQixFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3ZHLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsR0FBUSxFQUFFLEdBQUcsR0FBRyxDQUFDO1FBQ3RDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxjQUFjLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDN0csQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsR0FBUSxFQUFFLFlBQW9CO1FBQ25ELE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsWUFBWSxDQUFDLENBQUMsQ0FBQTtJQUM1RyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsR0FBUTtRQUM5QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxXQUFXLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUNqSCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGdCQUFnQixDQUFDLEdBQVE7UUFDN0IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDbkgsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsR0FBUSxFQUFFLElBQTZEOzs7WUFDNUYsTUFBTSxRQUFRLGtDQUFHLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN6QyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RTtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsR0FBUSxFQUFFLFFBQTRCLEVBQUU7OztZQUM5RCxNQUFNLEVBQUUsR0FBRyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsZUFBZSxFQUFFLE1BQU0sR0FBRyxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUE7WUFDL0QsT0FBTyxDQUFDLHdCQUF3QixFQUFFLEVBQUUsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDOUMsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQXdCLHFCQUFxQixFQUFFLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyx5QkFBeUIsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsUUFBQSxDQUFBO1lBQ3BJLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxFQUFFLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEYsSUFBSSxLQUFhLENBQUE7WUFDakIsQ0FBQzs7O29CQUNDLE1BQU0sS0FBSyxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO29CQUM5QyxLQUFLLEdBQUcsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBOzs7Ozs7Ozs7YUFDbEY7WUFDRCx3Q0FBd0M7WUFDeEMsTUFBTSxRQUFRLGtDQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUUsUUFBQSxDQUFBO1lBQ3hDLE9BQU8sQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGdCQUFnQixDQUFDLEdBQVE7UUFDN0IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsV0FBVyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDbEgsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxnQkFBZ0IsQ0FBQyxHQUFRLEVBQUUsR0FBMkI7OztZQUMxRCxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBUyxNQUFNLEVBQUUsR0FBRyxDQUFDLFFBQUEsQ0FBQTtZQUNuRCxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxXQUFXLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRjtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLGNBQWMsQ0FBQyxHQUFRLEVBQUUsT0FBZ0I7UUFDN0MsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsUUFBUSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLHVCQUF1QixFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDbEosQ0FBQztJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsR0FBUSxFQUFFLE9BQWdCLEVBQUUsS0FBYTtRQUM1RCxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLEdBQUcsRUFBRSxJQUFJLEtBQUssR0FBRyxPQUFPLEVBQUUsQ0FBQztZQUMvRCxNQUFNLElBQUksVUFBVSxDQUFDLGdFQUFnRSxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ3ZHLENBQUM7UUFDRCxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsdUJBQXVCLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDNUcsQ0FBQztJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsR0FBUSxFQUFFLElBQVksRUFBRSxJQUFZOzs7WUFDeEQsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsNEJBQTRCLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDbEcsSUFBSSxNQUFjLENBQUE7WUFDbEIsQ0FBQzs7O29CQUNDLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUM7b0JBQy9DLGtFQUFrRTs0QkFEbkIsQ0FBQTtvQkFDL0Msa0VBQWtFO29CQUNsRSxNQUFNLElBQUksR0FBRyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sQ0FBQyx3QkFBd0IsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO29CQUMxRSxNQUFNLE1BQU0sR0FBVSxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQTtvQkFDOUQsTUFBTSxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFRLEtBQUssRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLFNBQVMsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQTs7Ozs7Ozs7O2FBQ25JO1lBQ0QsTUFBTSxRQUFRLGtDQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUUsUUFBQSxDQUFBO1lBQ3hDLE9BQU8sQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRDtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLGVBQWUsQ0FBQyxHQUFRLEVBQUUsSUFBWSxFQUFFLFNBQXFDOzs7WUFDakYsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQztZQUM5Qyx1REFBdUQ7b0JBRFQsQ0FBQTtZQUM5Qyx1REFBdUQ7WUFDdkQsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVEsS0FBSyxFQUFFLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxRQUFBLENBQUE7WUFDeEYsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLENBQUMsd0JBQXdCLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQy9IO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGtCQUFrQixDQUFDLEdBQVE7UUFDL0IsTUFBTSxFQUFFLFlBQVksRUFBRSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7UUFDbkMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQTtRQUNyQyxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxlQUFlLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDaEUsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUk7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHFCQUFxQixHQUFHLENBQUMsUUFBUSxFQUFFLFFBQVEsS0FBSyxDQUFDLE1BQU0sNEJBQTRCLElBQUksdUJBQXVCLENBQUMsQ0FBQTtRQUMvSixNQUFNLElBQUksR0FBRyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDL0QsT0FBTyxLQUFLLENBQUMsWUFBWSxDQUFDO2FBQ3ZCLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLFlBQVksRUFBRSxLQUFjLEVBQUUsR0FBRyxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7YUFDbkYsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsWUFBWSxFQUFFLE9BQWdCLEVBQUUsR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7YUFDekYsVUFBVSxFQUFFLENBQUE7SUFDakIsQ0FBQztJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxrQkFBa0IsQ0FBQyxHQUFRLEVBQUUsU0FBbUI7UUFDcEQsSUFBSSxTQUFTLENBQUMsWUFBWSxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxFQUFFLENBQUM7WUFDdkQsTUFBTSxJQUFJLFNBQVMsQ0FBQyxnREFBZ0QsU0FBUyxDQUFDLFlBQVksU0FBUyxHQUFHLENBQUMsUUFBUSxFQUFFLFlBQVksSUFBSSxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsQ0FBQyxDQUFBO1FBQ3pKLENBQUM7UUFDRCxNQUFNLEtBQUssR0FBRyxJQUFJLFVBQVUsQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLFlBQVksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2pFLE1BQU0sSUFBSSxHQUFHLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN2QyxLQUFLLENBQUMsU0FBUyxDQUFDO2FBQ2IsSUFBSSxDQUFDLEVBQUUsWUFBWSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUM7YUFDdkUsSUFBSSxDQUFDLEVBQUUsWUFBWSxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUM7YUFDL0UsVUFBVSxFQUFFLENBQUE7UUFDZixNQUFNLElBQUksQ0FBQyxlQUFlLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxRQUFRLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxvQkFBb0IsQ0FBQyxHQUFRO1FBQ2pDLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUNwQixXQUFXLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLFdBQVcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsV0FBVyxDQUFDLElBQUksQ0FDN0gsQ0FBQTtJQUNILENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsb0JBQW9CLENBQUMsR0FBUSxFQUFFLElBQWlCOzs7WUFDcEQsSUFBSSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU07Z0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyw0QkFBNEIsR0FBRyxDQUFDLFFBQVEsRUFBRSxnQ0FBZ0MsQ0FBQyxDQUFBO1lBQ3hILE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFjLFdBQVcsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzlELE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsV0FBVyxDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzlGO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsMEJBQTBCLENBQUMsR0FBUTtRQUN2QyxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FDcEIsdUJBQXVCLEVBQ3ZCLENBQUMsYUFBYSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsc0JBQXNCLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSx1QkFBdUIsQ0FBQyxJQUFJLEVBQUUsYUFBYSxDQUFDLENBQ2xJLENBQUE7SUFDSCxDQUFDO0NBQ0YifQ==