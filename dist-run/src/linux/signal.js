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
 * `<linux/signal.h>`, `<asm/signal.h>`: signals, what they do, and who holds them back.
 *
 * @module linux/signal
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
import { Choice, or } from '../near/flags.js';
import { Pgid as NearPgid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { mapped, struct } from '../memory/aggregates.js';
import { BigUint64, MutablePointer, Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, length } from './arguments.js';
import { QueuedSiginfo, SI, Siginfo } from './siginfo.js';
import { Timespec } from './time_types.js';
/**
 * Signals by name. These are the kernel's numbers: `RTMIN` is 32 there, while libc keeps the first two for itself and says 34.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export const SIG = {
    /** The terminal is gone. */
    HUP: 1,
    /** Ctrl-C. */
    INT: 2,
    /** Ctrl-\, with a core dump. */
    QUIT: 3,
    /** An illegal instruction. */
    ILL: 4,
    /** A breakpoint, or what ptrace(2) makes. */
    TRAP: 5,
    /** abort(3). */
    ABRT: 6,
    /** An access that memory cannot serve, such as one behind the end of a mapped file. */
    BUS: 7,
    /** An arithmetic error. */
    FPE: 8,
    /** Death, without a chance to object. */
    KILL: 9,
    /** For the program's own use. */
    USR1: 10,
    /** An access to memory that is not mapped, or not in this way. */
    SEGV: 11,
    /** For the program's own use. */
    USR2: 12,
    /** Writing to a pipe that nobody reads. */
    PIPE: 13,
    /** The timer of alarm(2). */
    ALRM: 14,
    /** Please end. */
    TERM: 15,
    /** Not used by the kernel. */
    STKFLT: 16,
    /** A child ended, stopped or continued. */
    CHLD: 17,
    /** Continue, if stopped. */
    CONT: 18,
    /** Stop, without a chance to object. */
    STOP: 19,
    /** Ctrl-Z. */
    TSTP: 20,
    /** A background process read from the terminal. */
    TTIN: 21,
    /** A background process wrote to the terminal. */
    TTOU: 22,
    /** Urgent data on a socket. */
    URG: 23,
    /** Over the limit of CPU time. */
    XCPU: 24,
    /** Over the limit of a file's size. */
    XFSZ: 25,
    /** The virtual timer of setitimer(2). */
    VTALRM: 26,
    /** The profiling timer of setitimer(2). */
    PROF: 27,
    /** The terminal has another size. */
    WINCH: 28,
    /** A file is ready; see `F.SETSIG`. */
    IO: 29,
    /** The power fails. */
    PWR: 30,
    /** A bad system call, or a seccomp filter's answer to one. */
    SYS: 31,
    /** The first real-time signal, as the kernel counts. */
    RTMIN: 32,
    /** The last real-time signal, and the last of all. */
    RTMAX: 64,
    /** Another name of `ABRT`. */
    IOT: 6,
    /** Another name of `IO`. */
    POLL: 29,
    /** Another name of `SYS`. */
    UNUSED: 31,
};
const STANDARD = new Map();
for (const [name, number] of Object.entries(SIG)) {
    // Second names come last in the table.
    if (number < SIG.RTMIN && !STANDARD.has(number))
        STANDARD.set(number, `SIG${name}`);
}
/**
 * The name of a signal.
 * @param signal - from 1 to 64
 * @throws RangeError where there is no such signal
 */
export function signalName(signal) {
    integer('a signal', signal, 1, SIG.RTMAX);
    return STANDARD.get(signal) ?? `SIGRT_${signal - SIG.RTMIN}`;
}
/**
 * The number of a signal.
 * @param name - `SIGTERM`, `SIGRT_3`, or a second name such as `SIGPOLL`
 * @throws RangeError where there is no such signal
 */
export function signalNumber(name) {
    const standard = name.slice(3);
    if (name.startsWith('SIG') && Object.hasOwn(SIG, standard))
        return SIG[standard];
    const realTime = /^SIGRT_(\d{1,2})$/.exec(name);
    const number = realTime === null ? NaN : SIG.RTMIN + Number(realTime[1]);
    if (number <= SIG.RTMAX)
        return number;
    throw new RangeError(`there is no signal ${JSON.stringify(name)}: names are like SIGTERM, and SIGRT_0 to SIGRT_32 for real-time signals`);
}
/** @internal a signal as an argument, shown by its name; `least` is 0 where that asks whether the process is there */
export function signalArgument(call, signal, least) {
    const operand = integer(`${call}: sig`, signal, least, SIG.RTMAX);
    return { operand, toString: () => (operand === 0 ? '0' : signalName(operand)) };
}
/** In bytes, what the kernel's calls want as `sigsetsize`. libc's own type is 128 bytes long. */
export const SIGSET_SIZE = 8;
/** The layout of a {@link Sigset}, the kernel's `sigset_t`. */
export const Sigset = mapped(BigUint64, 'sigset_t', (value) => value, (value) => value);
/**
 * A set of signals.
 * @param signals - of {@link SIG}
 * @throws RangeError where there is no such signal
 */
export function sigset(...signals) {
    let set = 0n;
    for (const signal of signals)
        set |= 1n << BigInt(integer('a signal', signal, 1, SIG.RTMAX) - 1);
    return set;
}
/** All signals. The kernel leaves out `SIGKILL` and `SIGSTOP` by itself, which nobody can hold back. */
export const ALL_SIGNALS = 0xffffffffffffffffn;
/**
 * The signals in a set, in ascending order.
 * @param set - the set
 */
export function signalsOf(set) {
    const signals = [];
    for (let signal = 1; signal <= SIG.RTMAX; signal++)
        if (((set >> BigInt(signal - 1)) & 1n) !== 0n)
            signals.push(signal);
    return signals;
}
/**
 * What sigprocmask(2) does with its set.
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export const SIG_HOW = {
    /** Block these too. */
    BLOCK: 0,
    /** Do not block these. */
    UNBLOCK: 1,
    /** Block these and no others. */
    SETMASK: 2,
};
/** In the place of a handler's address: do what the signal does by itself. */
export const SIG_DFL = 0;
/** In the place of a handler's address: ignore the signal. */
export const SIG_IGN = 1;
/**
 * How a signal is handled. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SA = {
    /** `SIGCHLD` only when children end, not when they stop or continue. */
    NOCLDSTOP: 0x1,
    /** Children leave nothing behind that needs a wait. */
    NOCLDWAIT: 0x2,
    /** The handler takes three arguments. */
    SIGINFO: 0x4,
    /** Never supported, so that one can find out which flags are. */
    UNSUPPORTED: 0x400,
    /** Leave the tag bits in fault addresses. */
    EXPOSE_TAGBITS: 0x800,
    /** The action has the address of what returns from a handler. */
    RESTORER: 0x400_0000,
    /** Run the handler on the stack of sigaltstack(2). */
    ONSTACK: 0x800_0000,
    /** Restart system calls that the handler interrupted. */
    RESTART: 0x1000_0000,
    /** Do not block the signal while its handler runs. */
    NODEFER: 0x4000_0000,
    /** Go back to the default when the handler runs. */
    RESETHAND: 0x8000_0000,
    /** Another name of `NODEFER`. */
    NOMASK: 0x4000_0000,
    /** Another name of `RESETHAND`. */
    ONESHOT: 0x8000_0000,
};
/**
 * What a signal does, the kernel's `struct sigaction` (libc's has another order).
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const Sigaction = struct('struct sigaction', {
    /** {@link SIG_DFL}, {@link SIG_IGN} or an address of code. */
    sa_handler: Uint64,
    /** Of {@link SA}. */
    sa_flags: Uint64,
    /** An address of code, with `SA.RESTORER`. */
    sa_restorer: Uint64,
    /** Signals that are blocked while the handler runs. */
    sa_mask: Sigset,
});
/**
 * How an alternate signal stack is used. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const SS = {
    /** A handler runs on it now. */
    ONSTACK: 1,
    /** There is none. */
    DISABLE: 2,
    /** Forget it while a handler runs on it. */
    AUTODISARM: 0x8000_0000,
};
/** The least length of a signal stack when processors had fewer registers, in bytes; the true one is `AT_MINSIGSTKSZ` of getauxval(3). */
export const MINSIGSTKSZ = process.arch === 'arm64' ? 5120 : 2048;
/** A length of a signal stack that was ample when processors had fewer registers, in bytes. */
export const SIGSTKSZ = process.arch === 'arm64' ? 16384 : 8192;
/**
 * A signal stack.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const StackT = struct('stack_t', {
    /** The lowest address. */
    ss_sp: MutablePointer,
    /** Of {@link SS}. */
    ss_flags: Uint32,
    /** In bytes. */
    ss_size: Uint64,
});
/**
 * rt_sigaction(2), raw.
 * @param sysif - the process
 * @param signum - of {@link SIG}
 * @param act - the address of a {@link Sigaction}, or NULL to change nothing
 * @param oldact - where the one before goes, or NULL
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export async function _rtSigaction(sysif, signum, act, oldact, sigsetsize) {
    await sysif.syscall(SYS.rt_sigaction, signalArgument('rt_sigaction', signum, 1), act, oldact, length('rt_sigaction: sigsetsize', sigsetsize));
}
/**
 * rt_sigprocmask(2), raw.
 * @param sysif - the process
 * @param how - of {@link SIG_HOW}
 * @param set - the address of a {@link Sigset}, or NULL to change nothing
 * @param oldset - where the one before goes, or NULL
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export async function _rtSigprocmask(sysif, how, set, oldset, sigsetsize) {
    await sysif.syscall(SYS.rt_sigprocmask, new Choice('SIG_', SIG_HOW, int32('rt_sigprocmask: how', how)), set, oldset, length('rt_sigprocmask: sigsetsize', sigsetsize));
}
/**
 * rt_sigpending(2), raw.
 * @param sysif - the process
 * @param set - where a {@link Sigset} goes
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
 */
export async function _rtSigpending(sysif, set, sigsetsize) {
    await sysif.syscall(SYS.rt_sigpending, set, length('rt_sigpending: sigsetsize', sigsetsize));
}
/**
 * rt_sigtimedwait(2), raw.
 * @param sysif - the process
 * @param set - the address of a {@link Sigset}: what to wait for
 * @param info - where a `siginfo_t` of 128 bytes goes, or NULL
 * @param timeout - the address of a relative {@link Timespec}, or NULL for none
 * @param sigsetsize - 8
 * @returns the signal
 * @see https://man7.org/linux/man-pages/man2/sigtimedwait.2.html
 */
export async function _rtSigtimedwait(sysif, set, info, timeout, sigsetsize) {
    return await sysif.syscall(SYS.rt_sigtimedwait, set, info, timeout, length('rt_sigtimedwait: sigsetsize', sigsetsize));
}
/**
 * rt_sigqueueinfo(2), raw.
 * @param sysif - the process
 * @param tgid - who gets it
 * @param sig - of {@link SIG}, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export async function _rtSigqueueinfo(sysif, tgid, sig, info) {
    await sysif.syscall(SYS.rt_sigqueueinfo, tgid, signalArgument('rt_sigqueueinfo', sig, 0), info);
}
/**
 * rt_tgsigqueueinfo(2), raw.
 * @param sysif - the process
 * @param tgid - the process of the thread
 * @param tid - the thread that gets it
 * @param sig - of {@link SIG}, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export async function _rtTgsigqueueinfo(sysif, tgid, tid, sig, info) {
    await sysif.syscall(SYS.rt_tgsigqueueinfo, tgid, tid, signalArgument('rt_tgsigqueueinfo', sig, 0), info);
}
/**
 * kill(2), raw.
 * @param sysif - the process
 * @param pid - a process; 0 for the caller's process group, -1 for everybody, below that a process group
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/kill.2.html
 */
export async function _kill(sysif, pid, sig) {
    await sysif.syscall(SYS.kill, int32('kill: pid', pid), signalArgument('kill', sig, 0));
}
/**
 * tgkill(2), raw.
 * @param sysif - the process
 * @param tgid - the process of the thread
 * @param tid - the thread
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export async function _tgkill(sysif, tgid, tid, sig) {
    await sysif.syscall(SYS.tgkill, tgid, tid, signalArgument('tgkill', sig, 0));
}
/**
 * tkill(2), raw. The thread's process is not named, so that a number that was reused reaches another process's thread.
 * @param sysif - the process
 * @param tid - the thread
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export async function _tkill(sysif, tid, sig) {
    await sysif.syscall(SYS.tkill, tid, signalArgument('tkill', sig, 0));
}
/**
 * rt_sigsuspend(2), raw.
 * @param sysif - the process
 * @param mask - the address of a {@link Sigset}: what is blocked meanwhile
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
 */
export async function _rtSigsuspend(sysif, mask, sigsetsize) {
    await sysif.syscall(SYS.rt_sigsuspend, mask, length('rt_sigsuspend: sigsetsize', sigsetsize));
}
/**
 * pause(2), raw; where there is none, ppoll(2) without files and timeout.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/pause.2.html
 */
export async function _pause(sysif) {
    if (SYS.pause[sysif.architecture] !== undefined)
        await sysif.syscall(SYS.pause);
    else
        await sysif.syscall(SYS.ppoll, 0, 0, 0, 0, SIGSET_SIZE);
}
/**
 * sigaltstack(2), raw. The kernel keeps the address of the stack.
 * @param sysif - the process
 * @param ss - the address of a {@link StackT}, or NULL to change nothing
 * @param oldSs - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export async function _sigaltstack(sysif, ss, oldSs) {
    await sysif.syscall(SYS.sigaltstack, ss, oldSs);
}
/** The layout of {@link ReceivedSiginfo}: both readings of the union, whichever is the right one for the signal. It is for reading. */
export const ReceivedSiginfo = {
    ...Siginfo,
    zero: { ...QueuedSiginfo.zero, ...Siginfo.zero },
    write: (view, offset, value) => Siginfo.write(view, offset, value),
    read: (view, offset, size) => ({ ...QueuedSiginfo.read(view, offset, size), ...Siginfo.read(view, offset, size) }),
};
const dispositions = new WeakMap();
function setDisposition(task, signum, disposition) {
    let ofTask = dispositions.get(task);
    if (ofTask === undefined)
        dispositions.set(task, (ofTask = new Map()));
    ofTask.set(signum, disposition);
}
function queued(task, sig, signal) {
    const { value, uid, pid = task.pid, code = SI.QUEUE } = signal;
    if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw new RangeError(`a signal's value must be an integer that a double holds exactly, not ${value}: pass a bigint`);
    return { si_signo: sig, si_errno: 0, si_code: code, si_pid: pid, si_uid: uid, si_value: BigInt.asUintN(64, BigInt(value)) };
}
/**
 * Tasks that can send signals, and say what those that they get are to do.
 *
 * Dispositions and the mask of the Node process's own task are Node's: to change them there is to change them for Node.
 */
export class SignalTask extends Task {
    /**
     * What a signal does in this process, and perhaps a change of it.
     * @param signum - of {@link SIG}
     * @param action - what it is to do; left out, nothing changes
     * @returns what it did before
     * @throws ErrnoError with EINVAL for a change of `SIGKILL` or `SIGSTOP`
     * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
     */
    async sigaction(signum, action) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const act = __addDisposableResource(env_1, this.optionalArgument(Sigaction, action && toSigaction(action)), false);
            const before = this.disposition(signum);
            const after = action === undefined ? before : action.handler === SIG_IGN ? 'ignored' : 'default';
            // At once: an exec that is called next runs after this.
            setDisposition(this, signum, after);
            try {
                return await this.fill(Sigaction, (old) => _rtSigaction(this.sysif, signum, act, old, SIGSET_SIZE));
            }
            catch (error) {
                if (this.disposition(signum) === after)
                    setDisposition(this, signum, before);
                throw error;
            }
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
     * What was said of a signal through this task, without asking the kernel.
     * @param signum - of {@link SIG}
     */
    disposition(signum) {
        return dispositions.get(this)?.get(signum) ?? 'inherited';
    }
    async sigprocmask(how = SIG_HOW.BLOCK, set) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_2, this.optionalArgument(Sigset, set), false);
            return await this.fill(Sigset, (old) => _rtSigprocmask(this.sysif, how, argument, old, SIGSET_SIZE));
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
     * The signals that have come and are held back.
     * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
     */
    async sigpending() {
        return await this.fill(Sigset, (set) => _rtSigpending(this.sysif, set, SIGSET_SIZE));
    }
    /**
     * Wait for a signal that this thread holds back, and take it. Not on the Node process's own task: it would stop the program.
     * @param set - what to wait for
     * @param timeout - how long; left out, as long as it takes
     * @returns the signal and what came with it
     * @throws ErrnoError with EAGAIN after the timeout; with EINTR where another signal came first
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/sigtimedwait.2.html
     */
    async rtSigtimedwait(set, timeout) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const these = __addDisposableResource(env_3, this.argument(Sigset, set), false);
            const time = __addDisposableResource(env_3, this.optionalArgument(Timespec, timeout)
            // The kernel leaves alone what does not belong to the signal's own member of the union.
            , false);
            // The kernel leaves alone what does not belong to the signal's own member of the union.
            return await this.fill(ReceivedSiginfo, (info) => _rtSigtimedwait(this.sysif, these, info, time, SIGSET_SIZE), ReceivedSiginfo.zero);
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
     * Send a signal to a process. A {@link Pid} that is no unreaped child may by now mean another process: send it through a
     * pidfd where there is one.
     * @param pid - the process; must be of this task's pid namespace
     * @param sig - of {@link SIG}; 0 only asks whether the process is there
     * @throws ErrnoError with ESRCH where there is no such process; with EPERM where it belongs to somebody else
     * @throws PidNamespaceMismatchError where the number would mean another process to this task
     * @see https://man7.org/linux/man-pages/man2/kill.2.html
     */
    async kill(pid, sig) {
        await _kill(this.sysif, pid.for(this), sig);
    }
    /**
     * Send a signal to all processes of a process group.
     * @param sig - of {@link SIG}; 0 only asks whether there are any
     * @param pgrp - the group; this task's own where it is left out
     * @throws RangeError for group 1: kill(2) would take it for every process there is
     * @throws ErrnoError with ESRCH where the group has no process; with EPERM where all of them belong to somebody else
     * @see https://man7.org/linux/man-pages/man2/kill.2.html
     */
    async killpg(sig, pgrp) {
        if (pgrp !== undefined && NearPgid(pgrp) === 1) {
            throw new RangeError('killpg: process group 1 cannot be named, because kill(-1) means every process: signal its processes one by one');
        }
        await _kill(this.sysif, pgrp === undefined ? 0 : -Number(pgrp), sig);
    }
    /**
     * Send a signal to one thread.
     * @param tgid - the process of the thread
     * @param tid - the thread
     * @param sig - of {@link SIG}; 0 only asks whether the thread is there
     * @throws ErrnoError with ESRCH where there is no such thread in the process; with EPERM where it belongs to somebody else
     * @throws PidNamespaceMismatchError where the numbers would mean others to this task
     * @see https://man7.org/linux/man-pages/man2/tkill.2.html
     */
    async tgkill(tgid, tid, sig) {
        await _tgkill(this.sysif, tgid.for(this), tid.for(this), sig);
    }
    /**
     * Send a signal to one thread, of whatever process. {@link tgkill} is surer: the thread may be gone, and its number another
     * process's.
     * @param tid - the thread
     * @param sig - of {@link SIG}; 0 only asks whether the thread is there
     * @throws ErrnoError with ESRCH where there is no such thread; with EPERM where it belongs to somebody else
     * @throws PidNamespaceMismatchError where the number would mean another thread to this task
     * @see https://man7.org/linux/man-pages/man2/tkill.2.html
     */
    async tkill(tid, sig) {
        await _tkill(this.sysif, tid.for(this), sig);
    }
    /**
     * Wait for a signal, with others blocked meanwhile. It returns when a handler has run, with EINTR. A child has no handlers:
     * there it does not return, and the signal that comes stops or kills the process, as the call rejects with `SyscallHangup`.
     * To take a signal that is blocked, {@link rtSigtimedwait}.
     * @param mask - what is blocked meanwhile, in the place of what is now
     * @throws ErrnoError with EINTR where a handler has run
     * @throws SyscallHangup where the signal killed the process
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
     */
    async sigsuspend(mask) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const set = __addDisposableResource(env_4, this.argument(Sigset, mask), false);
            await _rtSigsuspend(this.sysif, set, SIGSET_SIZE);
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
     * Wait for a signal that is not blocked. A child blocks all of them until it is told otherwise; see {@link sigsuspend}.
     * @throws the same as {@link sigsuspend}
     * @see https://man7.org/linux/man-pages/man2/pause.2.html
     */
    async pause() {
        await _pause(this.sysif);
    }
    /**
     * Queue a signal to a process, with a value. Real-time signals queue up; of the others there is at most one at a time.
     * @param pid - the process
     * @param sig - of {@link SIG}
     * @param signal - what to send along
     * @throws ErrnoError with EAGAIN where `RLIMIT_SIGPENDING` is reached; with EPERM for a code that only the kernel may use
     * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
     */
    async rtSigqueueinfo(pid, sig, signal) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const info = __addDisposableResource(env_5, this.argument(QueuedSiginfo, queued(this, sig, signal)), false);
            await _rtSigqueueinfo(this.sysif, pid.for(this), sig, info);
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
     * Queue a signal to one thread, with a value. See {@link rtSigqueueinfo}.
     * @param tgid - the process of the thread
     * @param tid - the thread
     * @param sig - of {@link SIG}
     * @param signal - what to send along
     * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
     */
    async rtTgsigqueueinfo(tgid, tid, sig, signal) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const info = __addDisposableResource(env_6, this.argument(QueuedSiginfo, queued(this, sig, signal)), false);
            await _rtTgsigqueueinfo(this.sysif, tgid.for(this), tid.for(this), sig, info);
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * Give this thread a stack for signal handlers, or take it away. The kernel keeps the address: the memory stays borrowed
     * until another stack replaces it, or the process execs or ends.
     * @param stack - the memory; null for no stack
     * @param flags - 0 or `SS.AUTODISARM`
     * @returns what there was before
     * @throws ErrnoError with ENOMEM for a stack that is too short (see {@link MINSIGSTKSZ}); with EPERM on that very stack
     * @throws BorrowError where the memory is in use
     * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
     */
    async sigaltstack(stack, flags = 0) {
        const ss_flags = flagsArgument('sigaltstack: flags', 'SS_', SS, stack === null ? or(flags, SS.DISABLE) : flags).operand;
        const borrow = stack?.borrow(this, 'exclusive');
        try {
            const env_7 = { stack: [], error: void 0, hasError: false };
            try {
                const ss = __addDisposableResource(env_7, this.argument(StackT, { ss_sp: borrow?.near ?? null, ss_flags, ss_size: borrow?.size ?? 0 }), false);
                const old = await this.fill(StackT, (oldSs) => _sigaltstack(this.sysif, ss, oldSs));
                this.pin('sigaltstack', borrow);
                return old;
            }
            catch (e_7) {
                env_7.error = e_7;
                env_7.hasError = true;
            }
            finally {
                __disposeResources(env_7);
            }
        }
        catch (error) {
            borrow?.[Symbol.dispose]();
            throw error;
        }
    }
}
function toSigaction({ handler, flags = 0 }) {
    if (handler !== SIG_DFL && handler !== SIG_IGN) {
        throw new TypeError(`sigaction: the handler must be SIG_DFL or SIG_IGN, not ${String(handler)}: code of this program cannot run in another process`);
    }
    return { sa_handler: handler, sa_flags: flagsArgument('sigaction: flags', 'SA_', SA, flags).operand, sa_restorer: 0, sa_mask: 0n };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2lnbmFsLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic2lnbmFsLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7R0FLRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDN0MsT0FBTyxFQUFFLElBQUksSUFBSSxRQUFRLEVBQXVCLE1BQU0sZ0JBQWdCLENBQUE7QUFDdEUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQzFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsY0FBYyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUloRixPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBQ3JHLE9BQU8sRUFBRSxhQUFhLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUN6RCxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFFMUM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLDRCQUE0QjtJQUM1QixHQUFHLEVBQUUsQ0FBQztJQUNOLGNBQWM7SUFDZCxHQUFHLEVBQUUsQ0FBQztJQUNOLGdDQUFnQztJQUNoQyxJQUFJLEVBQUUsQ0FBQztJQUNQLDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsQ0FBQztJQUNOLDZDQUE2QztJQUM3QyxJQUFJLEVBQUUsQ0FBQztJQUNQLGdCQUFnQjtJQUNoQixJQUFJLEVBQUUsQ0FBQztJQUNQLHVGQUF1RjtJQUN2RixHQUFHLEVBQUUsQ0FBQztJQUNOLDJCQUEyQjtJQUMzQixHQUFHLEVBQUUsQ0FBQztJQUNOLHlDQUF5QztJQUN6QyxJQUFJLEVBQUUsQ0FBQztJQUNQLGlDQUFpQztJQUNqQyxJQUFJLEVBQUUsRUFBRTtJQUNSLGtFQUFrRTtJQUNsRSxJQUFJLEVBQUUsRUFBRTtJQUNSLGlDQUFpQztJQUNqQyxJQUFJLEVBQUUsRUFBRTtJQUNSLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsRUFBRTtJQUNSLDZCQUE2QjtJQUM3QixJQUFJLEVBQUUsRUFBRTtJQUNSLGtCQUFrQjtJQUNsQixJQUFJLEVBQUUsRUFBRTtJQUNSLDhCQUE4QjtJQUM5QixNQUFNLEVBQUUsRUFBRTtJQUNWLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsRUFBRTtJQUNSLDRCQUE0QjtJQUM1QixJQUFJLEVBQUUsRUFBRTtJQUNSLHdDQUF3QztJQUN4QyxJQUFJLEVBQUUsRUFBRTtJQUNSLGNBQWM7SUFDZCxJQUFJLEVBQUUsRUFBRTtJQUNSLG1EQUFtRDtJQUNuRCxJQUFJLEVBQUUsRUFBRTtJQUNSLGtEQUFrRDtJQUNsRCxJQUFJLEVBQUUsRUFBRTtJQUNSLCtCQUErQjtJQUMvQixHQUFHLEVBQUUsRUFBRTtJQUNQLGtDQUFrQztJQUNsQyxJQUFJLEVBQUUsRUFBRTtJQUNSLHVDQUF1QztJQUN2QyxJQUFJLEVBQUUsRUFBRTtJQUNSLHlDQUF5QztJQUN6QyxNQUFNLEVBQUUsRUFBRTtJQUNWLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsRUFBRTtJQUNSLHFDQUFxQztJQUNyQyxLQUFLLEVBQUUsRUFBRTtJQUNULHVDQUF1QztJQUN2QyxFQUFFLEVBQUUsRUFBRTtJQUNOLHVCQUF1QjtJQUN2QixHQUFHLEVBQUUsRUFBRTtJQUNQLDhEQUE4RDtJQUM5RCxHQUFHLEVBQUUsRUFBRTtJQUNQLHdEQUF3RDtJQUN4RCxLQUFLLEVBQUUsRUFBRTtJQUNULHNEQUFzRDtJQUN0RCxLQUFLLEVBQUUsRUFBRTtJQUNULDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsQ0FBQztJQUNOLDRCQUE0QjtJQUM1QixJQUFJLEVBQUUsRUFBRTtJQUNSLDZCQUE2QjtJQUM3QixNQUFNLEVBQUUsRUFBRTtDQUNGLENBQUE7QUFVVixNQUFNLFFBQVEsR0FBRyxJQUFJLEdBQUcsRUFBc0IsQ0FBQTtBQUM5QyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDO0lBQ2pELHVDQUF1QztJQUN2QyxJQUFJLE1BQU0sR0FBRyxHQUFHLENBQUMsS0FBSyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUM7UUFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxNQUFNLElBQXNCLEVBQUUsQ0FBQyxDQUFBO0FBQ3ZHLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLFVBQVUsQ0FBQyxNQUFjO0lBQ3ZDLE9BQU8sQ0FBQyxVQUFVLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDekMsT0FBTyxRQUFRLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLFNBQVMsTUFBTSxHQUFHLEdBQUcsQ0FBQyxLQUFLLEVBQUUsQ0FBQTtBQUM5RCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxZQUFZLENBQUMsSUFBWTtJQUN2QyxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQzlCLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxRQUFRLENBQUM7UUFBRSxPQUFPLEdBQUcsQ0FBQyxRQUE0QixDQUFDLENBQUE7SUFDcEcsTUFBTSxRQUFRLEdBQUcsbUJBQW1CLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQy9DLE1BQU0sTUFBTSxHQUFHLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDeEUsSUFBSSxNQUFNLElBQUksR0FBRyxDQUFDLEtBQUs7UUFBRSxPQUFPLE1BQU0sQ0FBQTtJQUN0QyxNQUFNLElBQUksVUFBVSxDQUFDLHNCQUFzQixJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyx5RUFBeUUsQ0FBQyxDQUFBO0FBQzNJLENBQUM7QUFFRCxzSEFBc0g7QUFDdEgsTUFBTSxVQUFVLGNBQWMsQ0FBQyxJQUFZLEVBQUUsTUFBYyxFQUFFLEtBQVk7SUFDdkUsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLEdBQUcsSUFBSSxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDakUsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxPQUFPLENBQUMsQ0FBQyxFQUFFLENBQUE7QUFDakYsQ0FBQztBQVFELGlHQUFpRztBQUNqRyxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBRTVCLCtEQUErRDtBQUMvRCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQXNCLE1BQU0sQ0FBaUIsU0FBUyxFQUFFLFVBQVUsRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUUxSDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLE1BQU0sQ0FBQyxHQUFHLE9BQWlCO0lBQ3pDLElBQUksR0FBRyxHQUFHLEVBQUUsQ0FBQTtJQUNaLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTztRQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksTUFBTSxDQUFDLE9BQU8sQ0FBQyxVQUFVLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDaEcsT0FBTyxHQUFHLENBQUE7QUFDWixDQUFDO0FBRUQsd0dBQXdHO0FBQ3hHLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBVyxtQkFBc0IsQ0FBQTtBQUV6RDs7O0dBR0c7QUFDSCxNQUFNLFVBQVUsU0FBUyxDQUFDLEdBQVc7SUFDbkMsTUFBTSxPQUFPLEdBQWEsRUFBRSxDQUFBO0lBQzVCLEtBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQyxFQUFFLE1BQU0sSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRTtRQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRTtZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDdkgsT0FBTyxPQUFPLENBQUE7QUFDaEIsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRztJQUNyQix1QkFBdUI7SUFDdkIsS0FBSyxFQUFFLENBQUM7SUFDUiwwQkFBMEI7SUFDMUIsT0FBTyxFQUFFLENBQUM7SUFDVixpQ0FBaUM7SUFDakMsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBS1YsOEVBQThFO0FBQzlFLE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUE7QUFDeEIsOERBQThEO0FBQzlELE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUE7QUFFeEI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLHdFQUF3RTtJQUN4RSxTQUFTLEVBQUUsR0FBRztJQUNkLHVEQUF1RDtJQUN2RCxTQUFTLEVBQUUsR0FBRztJQUNkLHlDQUF5QztJQUN6QyxPQUFPLEVBQUUsR0FBRztJQUNaLGlFQUFpRTtJQUNqRSxXQUFXLEVBQUUsS0FBSztJQUNsQiw2Q0FBNkM7SUFDN0MsY0FBYyxFQUFFLEtBQUs7SUFDckIsaUVBQWlFO0lBQ2pFLFFBQVEsRUFBRSxVQUFVO0lBQ3BCLHNEQUFzRDtJQUN0RCxPQUFPLEVBQUUsVUFBVTtJQUNuQix5REFBeUQ7SUFDekQsT0FBTyxFQUFFLFdBQVc7SUFDcEIsc0RBQXNEO0lBQ3RELE9BQU8sRUFBRSxXQUFXO0lBQ3BCLG9EQUFvRDtJQUNwRCxTQUFTLEVBQUUsV0FBVztJQUN0QixpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLFdBQVc7SUFDbkIsbUNBQW1DO0lBQ25DLE9BQU8sRUFBRSxXQUFXO0NBQ1osQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRyxNQUFNLENBQUMsa0JBQWtCLEVBQUU7SUFDbEQsOERBQThEO0lBQzlELFVBQVUsRUFBRSxNQUFNO0lBQ2xCLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsTUFBTTtJQUNoQiw4Q0FBOEM7SUFDOUMsV0FBVyxFQUFFLE1BQU07SUFDbkIsdURBQXVEO0lBQ3ZELE9BQU8sRUFBRSxNQUFNO0NBQ2hCLENBQUMsQ0FBQTtBQUlGOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRztJQUNoQixnQ0FBZ0M7SUFDaEMsT0FBTyxFQUFFLENBQUM7SUFDVixxQkFBcUI7SUFDckIsT0FBTyxFQUFFLENBQUM7SUFDViw0Q0FBNEM7SUFDNUMsVUFBVSxFQUFFLFdBQVc7Q0FDZixDQUFBO0FBRVYsMElBQTBJO0FBQzFJLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxPQUFPLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUE7QUFDakUsK0ZBQStGO0FBQy9GLE1BQU0sQ0FBQyxNQUFNLFFBQVEsR0FBRyxPQUFPLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUE7QUFFL0Q7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxTQUFTLEVBQUU7SUFDdEMsMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxjQUFjO0lBQ3JCLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsTUFBTTtJQUNoQixnQkFBZ0I7SUFDaEIsT0FBTyxFQUFFLE1BQU07Q0FDaEIsQ0FBQyxDQUFBO0FBSUY7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsS0FBdUIsRUFBRSxNQUFjLEVBQUUsR0FBb0IsRUFBRSxNQUF1QixFQUFFLFVBQWtCO0lBRTFHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsWUFBWSxFQUFFLGNBQWMsQ0FBQyxjQUFjLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLDBCQUEwQixFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUE7QUFDL0ksQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxjQUFjLENBQ2xDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLEdBQW9CLEVBQUUsTUFBdUIsRUFBRSxVQUFrQjtJQUV2RyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxjQUFjLEVBQUUsSUFBSSxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMscUJBQXFCLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyw0QkFBNEIsRUFBRSxVQUFVLENBQUMsQ0FDbEosQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLEdBQW9CLEVBQUUsVUFBa0I7SUFDbkcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQywyQkFBMkIsRUFBRSxVQUFVLENBQUMsQ0FBQyxDQUFBO0FBQzlGLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGVBQWUsQ0FDbkMsS0FBdUIsRUFBRSxHQUFvQixFQUFFLElBQXFCLEVBQUUsT0FBd0IsRUFBRSxVQUFrQjtJQUVsSCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyw2QkFBNkIsRUFBRSxVQUFVLENBQUMsQ0FBQyxDQUFBO0FBQ3hILENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQUMsS0FBdUIsRUFBRSxJQUFhLEVBQUUsR0FBVyxFQUFFLElBQXFCO0lBQzlHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsZUFBZSxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ2pHLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsaUJBQWlCLENBQUMsS0FBdUIsRUFBRSxJQUFhLEVBQUUsR0FBWSxFQUFFLEdBQVcsRUFBRSxJQUFxQjtJQUM5SCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGlCQUFpQixFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsY0FBYyxDQUFDLG1CQUFtQixFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUMxRyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsR0FBVztJQUMzRSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsV0FBVyxFQUFFLEdBQUcsQ0FBQyxFQUFFLGNBQWMsQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDeEYsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLElBQWEsRUFBRSxHQUFZLEVBQUUsR0FBVztJQUM3RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLGNBQWMsQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDOUUsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsR0FBWSxFQUFFLEdBQVc7SUFDN0UsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLGNBQWMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDdEUsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxVQUFrQjtJQUNwRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLDJCQUEyQixFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUE7QUFDL0YsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QjtJQUNsRCxJQUFJLEdBQUcsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFLLFNBQVM7UUFBRSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBOztRQUMxRSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsV0FBVyxDQUFDLENBQUE7QUFDOUQsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLEtBQXVCLEVBQUUsRUFBbUIsRUFBRSxLQUFzQjtJQUNyRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDakQsQ0FBQztBQXlCRCx1SUFBdUk7QUFDdkksTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUErQjtJQUN6RCxHQUFHLE9BQU87SUFDVixJQUFJLEVBQUUsRUFBRSxHQUFHLGFBQWEsQ0FBQyxJQUFJLEVBQUUsR0FBRyxPQUFPLENBQUMsSUFBSSxFQUFFO0lBQ2hELEtBQUssRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDO0lBQ2xFLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQztDQUNuSCxDQUFBO0FBUUQsTUFBTSxZQUFZLEdBQUcsSUFBSSxPQUFPLEVBQXdDLENBQUE7QUFFeEUsU0FBUyxjQUFjLENBQUMsSUFBVSxFQUFFLE1BQWMsRUFBRSxXQUE4QjtJQUNoRixJQUFJLE1BQU0sR0FBRyxZQUFZLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ25DLElBQUksTUFBTSxLQUFLLFNBQVM7UUFBRSxZQUFZLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLE1BQU0sR0FBRyxJQUFJLEdBQUcsRUFBNkIsQ0FBQyxDQUFDLENBQUE7SUFDakcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxDQUFDLENBQUE7QUFDakMsQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLElBQVUsRUFBRSxHQUFXLEVBQUUsTUFBb0I7SUFDM0QsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUUsR0FBRyxNQUFNLENBQUE7SUFDOUQsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssQ0FBQztRQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsd0VBQXdFLEtBQUssaUJBQWlCLENBQUMsQ0FBQTtJQUNuTCxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxRQUFRLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFBO0FBQzdILENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLFVBQVcsU0FBUSxJQUFJO0lBQ2xDOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQWMsRUFBRSxNQUFxQjs7O1lBQ25ELE1BQU0sR0FBRyxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVksU0FBUyxFQUFFLE1BQU0sSUFBSSxXQUFXLENBQUMsTUFBTSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ3RGLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDdkMsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7WUFDaEcsd0RBQXdEO1lBQ3hELGNBQWMsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQ25DLElBQUksQ0FBQztnQkFDSCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLFlBQVksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUE7WUFDckcsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsSUFBSSxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUs7b0JBQUUsY0FBYyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7Z0JBQzVFLE1BQU0sS0FBSyxDQUFBO1lBQ2IsQ0FBQzs7Ozs7Ozs7O0tBQ0Y7SUFFRDs7O09BR0c7SUFDSCxXQUFXLENBQUMsTUFBYztRQUN4QixPQUFPLFlBQVksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLFdBQVcsQ0FBQTtJQUMzRCxDQUFDO0lBZUQsS0FBSyxDQUFDLFdBQVcsQ0FBQyxNQUFjLE9BQU8sQ0FBQyxLQUFLLEVBQUUsR0FBNEI7OztZQUN6RSxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLGdCQUFnQixDQUFTLE1BQU0sRUFBRSxHQUFHLENBQUMsUUFBQSxDQUFBO1lBQzNELE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsY0FBYyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsV0FBVyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3JHO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBO0lBQ3RGLENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsR0FBMkIsRUFBRSxPQUFrQzs7O1lBQ2xGLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFTLE1BQU0sRUFBRSxHQUFHLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVcsUUFBUSxFQUFFLE9BQU8sQ0FBQztZQUMvRCx3RkFBd0Y7b0JBRHpCLENBQUE7WUFDL0Qsd0ZBQXdGO1lBQ3hGLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsZUFBZSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLEVBQUUsZUFBZSxDQUFDLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDckk7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBUSxFQUFFLEdBQVc7UUFDOUIsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFXLEVBQUUsSUFBZTtRQUN2QyxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQy9DLE1BQU0sSUFBSSxVQUFVLENBQUMsZ0hBQWdILENBQUMsQ0FBQTtRQUN4SSxDQUFDO1FBQ0QsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQ3RFLENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBUyxFQUFFLEdBQVEsRUFBRSxHQUFXO1FBQzNDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQy9ELENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBUSxFQUFFLEdBQVc7UUFDL0IsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQzlDLENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLElBQTRCOzs7WUFDM0MsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVMsTUFBTSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsV0FBVyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsRDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsS0FBSztRQUNULE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUMxQixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsR0FBUSxFQUFFLEdBQVcsRUFBRSxNQUFvQjs7O1lBQzlELE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFnQixhQUFhLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ25GLE1BQU0sZUFBZSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUM1RDtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsSUFBUyxFQUFFLEdBQVEsRUFBRSxHQUFXLEVBQUUsTUFBb0I7OztZQUMzRSxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBZ0IsYUFBYSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUNuRixNQUFNLGlCQUFpQixDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzlFO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLFdBQVcsQ0FBQyxLQUF3QixFQUFFLEtBQUssR0FBRyxDQUFDO1FBQ25ELE1BQU0sUUFBUSxHQUFHLGFBQWEsQ0FBQyxvQkFBb0IsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxPQUFPLENBQUE7UUFDdkgsTUFBTSxNQUFNLEdBQXVCLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFBO1FBQ25FLElBQUksQ0FBQzs7O2dCQUNILE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFTLE1BQU0sRUFBRSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUMsUUFBQSxDQUFBO2dCQUMvRyxNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtnQkFDbkYsSUFBSSxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsTUFBTSxDQUFDLENBQUE7Z0JBQy9CLE9BQU8sR0FBRyxDQUFBOzs7Ozs7Ozs7U0FDWDtRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixNQUFNLEVBQUUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtZQUMxQixNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCxTQUFTLFdBQVcsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFnQjtJQUN2RCxJQUFJLE9BQU8sS0FBSyxPQUFPLElBQUksT0FBTyxLQUFLLE9BQU8sRUFBRSxDQUFDO1FBQy9DLE1BQU0sSUFBSSxTQUFTLENBQUMsMERBQTBELE1BQU0sQ0FBQyxPQUFPLENBQUMsc0RBQXNELENBQUMsQ0FBQTtJQUN0SixDQUFDO0lBQ0QsT0FBTyxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQTtBQUNwSSxDQUFDIn0=