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
 * `<linux/time.h>`, `<linux/timex.h>`, `<linux/times.h>`: clocks, sleeping, and timers that send signals. Timers that are
 * file descriptors are in `linux/timerfd`.
 *
 * @module linux/time
 * @see https://man7.org/linux/man-pages/man7/time.7.html
 */
import { match } from 'ts-pattern';
import { SyscallTransportError } from '../near/errors.js';
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { byteArray } from '../memory/bytes.js';
import { BigUint64, Int32, Int64, Uint32 } from '../memory/scalars.js';
import { InvalidHandleError } from '../handle/errors.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pid } from '../handle/pid.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, uint32 } from './arguments.js';
import { signalArgument } from './signal.js';
import { Itimerspec, Itimerval, Timespec, Timeval } from './time_types.js';
/**
 * Clocks.
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export const CLOCK = {
    /** Wall-clock time since 1970, which can be set, and jumps then. */
    REALTIME: 0,
    /** Time since some moment before; it never jumps, and stands still while the machine sleeps. */
    MONOTONIC: 1,
    /** CPU time of all threads of the calling process. */
    PROCESS_CPUTIME_ID: 2,
    /** CPU time of the calling thread. */
    THREAD_CPUTIME_ID: 3,
    /** As `MONOTONIC`, as the hardware counts: NTP does not adjust its rate. */
    MONOTONIC_RAW: 4,
    /** As `REALTIME`, faster to read, as of the last tick. */
    REALTIME_COARSE: 5,
    /** As `MONOTONIC`, faster to read, as of the last tick. */
    MONOTONIC_COARSE: 6,
    /** As `MONOTONIC`, and goes on while the machine sleeps. */
    BOOTTIME: 7,
    /** As `REALTIME`; its timers wake the machine. */
    REALTIME_ALARM: 8,
    /** As `BOOTTIME`; its timers wake the machine. */
    BOOTTIME_ALARM: 9,
    /** Of SGI machines; no kernel has had it since 4.5. */
    SGI_CYCLE: 10,
    /** As `REALTIME`, and leap seconds count. */
    TAI: 11,
};
/** The flag of clock_nanosleep(2) and timer_settime(2): the time is a time of the clock, not a length of time from now. */
export const TIMER_ABSTIME = 1;
/**
 * Which of a process's three interval timers.
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export const ITIMER = {
    /** Real time; sends `SIGALRM`. */
    REAL: 0,
    /** The CPU time that the process spends outside of the kernel; sends `SIGVTALRM`. */
    VIRTUAL: 1,
    /** All CPU time of the process; sends `SIGPROF`. */
    PROF: 2,
};
/**
 * How a timer tells that it expired.
 * @see https://man7.org/linux/man-pages/man3/sigevent.3type.html
 */
export const SIGEV = {
    /** A signal to the process. */
    SIGNAL: 0,
    /** Not at all: it can be asked. */
    NONE: 1,
    /** libc makes a thread; the kernel takes it for `SIGNAL`. */
    THREAD: 2,
    /** A signal to one thread of the process. */
    THREAD_ID: 4,
};
const SIGEV_MAX_SIZE = 64;
/**
 * How a timer, or a message queue, tells that something happened.
 * @see https://man7.org/linux/man-pages/man3/sigevent.3type.html
 */
export const Sigevent = struct('struct sigevent', {
    /** Comes with the signal: an integer or an address. */
    sigev_value: BigUint64,
    /** The signal. */
    sigev_signo: Int32,
    /** Of {@link SIGEV}. */
    sigev_notify: Int32,
    /** The thread, with `SIGEV.THREAD_ID`. */
    sigev_notify_thread_id: Int32,
    /** The rest of a union. */
    _rest: byteArray(SIGEV_MAX_SIZE - 20),
});
/**
 * What the kernel does to the clock, and how good it thinks the clock is.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const Timex = struct('struct __kernel_timex', {
    /** What to change, of {@link ADJ}; 0 to change nothing. */
    modes: Uint32,
    /** Time offset, in nanoseconds with `STA.NANO`, otherwise in microseconds. */
    offset: Int64,
    /** Frequency offset, in 2^-16 parts per million. */
    freq: Int64,
    /** Maximum error, in microseconds. */
    maxerror: Int64,
    /** Estimated error, in microseconds. */
    esterror: Int64,
    /** Of {@link STA}. */
    status: Int32,
    /** Time constant of the phase-locked loop. */
    constant: Int64,
    /** Precision, in microseconds. */
    precision: Int64,
    /** Frequency tolerance, in 2^-16 parts per million. */
    tolerance: Int64,
    /** The time; with `STA.NANO` its microseconds are nanoseconds. */
    time: Timeval,
    /** Microseconds between clock ticks. */
    tick: Int64,
    /** Frequency of the pulse-per-second signal, in 2^-16 parts per million. */
    ppsfreq: Int64,
    /** Its jitter, in nanoseconds with `STA.NANO`, otherwise in microseconds. */
    jitter: Int64,
    /** Its interval, as a power of two of seconds. */
    shift: Int32,
    /** Its stability, in 2^-16 parts per million. */
    stabil: Int64,
    /** How often its jitter was too great. */
    jitcnt: Int64,
    /** How many intervals were calibrated. */
    calcnt: Int64,
    /** How many calibrations failed. */
    errcnt: Int64,
    /** How often its stability was too bad. */
    stbcnt: Int64,
    /** TAI minus UTC, in seconds. */
    tai: Int32,
    /** Room for more. */
    _rest: byteArray(44),
});
/**
 * What adjtimex(2) is to change, in `modes` of {@link Timex}.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const ADJ = {
    /** `offset` */
    OFFSET: 0x1,
    /** `freq` */
    FREQUENCY: 0x2,
    /** `maxerror` */
    MAXERROR: 0x4,
    /** `esterror` */
    ESTERROR: 0x8,
    /** `status` */
    STATUS: 0x10,
    /** `constant` */
    TIMECONST: 0x20,
    /** `tai`, from `constant` */
    TAI: 0x80,
    /** Add `time` to the time. */
    SETOFFSET: 0x100,
    /** Count in microseconds. */
    MICRO: 0x1000,
    /** Count in nanoseconds. */
    NANO: 0x2000,
    /** `tick` */
    TICK: 0x4000,
    /** adjtime(3): slew by `offset`. */
    OFFSET_SINGLESHOT: 0x8001,
    /** adjtime(3): what is left of that. */
    OFFSET_SS_READ: 0xa001,
};
/**
 * The state of the kernel's clock, in `status` of {@link Timex}.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const STA = {
    /** The phase-locked loop is on. */
    PLL: 0x1,
    /** The pulse-per-second signal disciplines the frequency. */
    PPSFREQ: 0x2,
    /** The pulse-per-second signal disciplines the time. */
    PPSTIME: 0x4,
    /** The frequency-locked loop is on. */
    FLL: 0x8,
    /** A leap second is inserted at the end of the day. */
    INS: 0x10,
    /** A leap second is left out at the end of the day. */
    DEL: 0x20,
    /** The clock is not synchronized. */
    UNSYNC: 0x40,
    /** The frequency is held. */
    FREQHOLD: 0x80,
    /** There is a pulse-per-second signal. */
    PPSSIGNAL: 0x100,
    /** Its jitter is too great. */
    PPSJITTER: 0x200,
    /** Its stability is too bad. */
    PPSWANDER: 0x400,
    /** Its calibration failed. */
    PPSERROR: 0x800,
    /** The clock's hardware is broken. */
    CLOCKERR: 0x1000,
    /** Offsets and times are in nanoseconds, not microseconds. */
    NANO: 0x2000,
    /** The mode: phase-locked without it, frequency-locked with it. */
    MODE: 0x4000,
    /** The clock's source: A without it, B with it. */
    CLK: 0x8000,
    /** Those that the kernel alone sets. */
    RONLY: 0xff00,
};
/**
 * How it is with leap seconds, as adjtimex(2) returns it.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const TIME = {
    /** The clock is synchronized, and no leap second is near. */
    OK: 0,
    /** One is inserted at the end of the day. */
    INS: 1,
    /** One is left out at the end of the day. */
    DEL: 2,
    /** One is going on. */
    OOP: 3,
    /** One is over. */
    WAIT: 4,
    /** The clock is not synchronized. */
    ERROR: 5,
    /** Another name of `ERROR`. */
    BAD: 5,
};
/**
 * CPU times, in ticks of 10 ms (`USER_HZ` is 100).
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export const Tms = struct('struct tms', {
    /** Of the process, outside of the kernel. */
    tms_utime: Int64,
    /** Of the process, in the kernel. */
    tms_stime: Int64,
    /** Of its children that it waited for, and of theirs, outside of the kernel. */
    tms_cutime: Int64,
    /** Of its children that it waited for, and of theirs, in the kernel. */
    tms_cstime: Int64,
});
/**
 * The kernel's idea of a time zone, of which it makes next to no use.
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export const Timezone = struct('struct timezone', {
    /** How far west of Greenwich, in minutes. */
    tz_minuteswest: Int32,
    /** Not used. */
    tz_dsttime: Int32,
});
function clockArgument(call, clock) {
    return typeof clock === 'number' ? new Choice('CLOCK_', CLOCK, int32(`${call}: clockid`, clock)) : clock;
}
/**
 * clock_gettime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param tp - where a {@link Timespec} goes
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export async function _clockGettime(sysif, clockid, tp) {
    await sysif.syscall(SYS.clock_gettime, clockArgument('clock_gettime', clockid), tp);
}
/**
 * clock_settime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param tp - the address of a {@link Timespec}
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export async function _clockSettime(sysif, clockid, tp) {
    await sysif.syscall(SYS.clock_settime, clockArgument('clock_settime', clockid), tp);
}
/**
 * clock_getres(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param res - where a {@link Timespec} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export async function _clockGetres(sysif, clockid, res) {
    await sysif.syscall(SYS.clock_getres, clockArgument('clock_getres', clockid), res);
}
/**
 * clock_nanosleep(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param flags - 0 or {@link TIMER_ABSTIME}
 * @param time - the address of a {@link Timespec}
 * @param remain - where the rest of an interrupted sleep goes, a {@link Timespec}; or NULL
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export async function _clockNanosleep(sysif, clockid, flags, time, remain) {
    await sysif.syscall(SYS.clock_nanosleep, clockArgument('clock_nanosleep', clockid), timerFlags('clock_nanosleep', flags), time, remain);
}
function timerFlags(call, flags) {
    return flagsArgument(`${call}: flags`, 'TIMER_', { ABSTIME: TIMER_ABSTIME }, flags);
}
/**
 * clock_adjtime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param buf - the address of a {@link Timex}, which is read and written
 * @returns of {@link TIME}
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export async function _clockAdjtime(sysif, clockid, buf) {
    return await sysif.syscall(SYS.clock_adjtime, clockArgument('clock_adjtime', clockid), buf);
}
/**
 * adjtimex(2), raw.
 * @param sysif - the process
 * @param buf - the address of a {@link Timex}, which is read and written
 * @returns of {@link TIME}
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export async function _adjtimex(sysif, buf) {
    return await sysif.syscall(SYS.adjtimex, buf);
}
/**
 * nanosleep(2), raw.
 * @param sysif - the process
 * @param duration - the address of a {@link Timespec}
 * @param remain - where the rest of an interrupted sleep goes, a {@link Timespec}; or NULL
 * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
 */
export async function _nanosleep(sysif, duration, remain) {
    await sysif.syscall(SYS.nanosleep, duration, remain);
}
/**
 * gettimeofday(2), raw.
 * @param sysif - the process
 * @param tv - where a {@link Timeval} goes, or NULL
 * @param tz - where a {@link Timezone} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export async function _gettimeofday(sysif, tv, tz) {
    await sysif.syscall(SYS.gettimeofday, tv, tz);
}
/**
 * settimeofday(2), raw.
 * @param sysif - the process
 * @param tv - the address of a {@link Timeval}, or NULL
 * @param tz - the address of a {@link Timezone}, or NULL
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export async function _settimeofday(sysif, tv, tz) {
    await sysif.syscall(SYS.settimeofday, tv, tz);
}
/**
 * times(2), raw.
 * @param sysif - the process
 * @param buf - where a {@link Tms} goes, or NULL
 * @returns the ticks since some moment in the past
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export async function _times(sysif, buf) {
    return await sysif.syscall(SYS.times, buf);
}
/**
 * alarm(2), raw; not on arm64.
 * @param sysif - the process
 * @param seconds - 0 for none
 * @returns the seconds that were left of the one before
 * @see https://man7.org/linux/man-pages/man2/alarm.2.html
 */
export async function _alarm(sysif, seconds) {
    return await sysif.syscall(SYS.alarm, uint32('alarm: seconds', seconds));
}
function itimer(call, which) {
    return new Choice('ITIMER_', ITIMER, int32(`${call}: which`, which));
}
/**
 * getitimer(2), raw.
 * @param sysif - the process
 * @param which - of {@link ITIMER}
 * @param current - where an {@link Itimerval} goes
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export async function _getitimer(sysif, which, current) {
    await sysif.syscall(SYS.getitimer, itimer('getitimer', which), current);
}
/**
 * setitimer(2), raw.
 * @param sysif - the process
 * @param which - of {@link ITIMER}
 * @param next - the address of an {@link Itimerval}
 * @param old - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export async function _setitimer(sysif, which, next, old) {
    await sysif.syscall(SYS.setitimer, itimer('setitimer', which), next, old);
}
/**
 * timer_create(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param sevp - the address of a {@link Sigevent}, or NULL for `SIGALRM`
 * @param timerid - where the timer's number goes, an `int`
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export async function _timerCreate(sysif, clockid, sevp, timerid) {
    await sysif.syscall(SYS.timer_create, clockArgument('timer_create', clockid), sevp, timerid);
}
/**
 * timer_settime(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @param flags - 0 or {@link TIMER_ABSTIME}
 * @param next - the address of an {@link Itimerspec}
 * @param old - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export async function _timerSettime(sysif, timerid, flags, next, old) {
    await sysif.syscall(SYS.timer_settime, int32('timer_settime: timerid', timerid), timerFlags('timer_settime', flags), next, old);
}
/**
 * timer_gettime(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @param current - where an {@link Itimerspec} goes
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export async function _timerGettime(sysif, timerid, current) {
    await sysif.syscall(SYS.timer_gettime, int32('timer_gettime: timerid', timerid), current);
}
/**
 * timer_getoverrun(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
 */
export async function _timerGetoverrun(sysif, timerid) {
    return await sysif.syscall(SYS.timer_getoverrun, int32('timer_getoverrun: timerid', timerid));
}
/**
 * timer_delete(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
 */
export async function _timerDelete(sysif, timerid) {
    await sysif.syscall(SYS.timer_delete, int32('timer_delete: timerid', timerid));
}
/** A clock while a call uses it. */
class ClockBorrow {
    #borrow;
    #shown;
    operand;
    constructor(task, call, clock) {
        if (clock instanceof FileDescriptor) {
            const borrow = clock.borrow(task);
            this.#borrow = borrow;
            // FD_TO_CLOCKID and MAKE_PROCESS_CPUCLOCK: include/linux/posix-timers.h in the kernel's source, and clock_getres(2).
            this.operand = (~borrow.near << 3) | 3;
            this.#shown = `FD_TO_CLOCKID(${borrow.near})`;
        }
        else if (clock instanceof Pid) {
            const pid = clock.for(task);
            this.operand = (~pid << 3) | 2;
            this.#shown = `MAKE_PROCESS_CPUCLOCK(${pid}, CPUCLOCK_SCHED)`;
        }
        else {
            const argument = clockArgument(call, clock);
            this.operand = Number(argument.operand);
            this.#shown = argument.toString();
        }
    }
    [Symbol.dispose]() {
        this.#borrow?.[Symbol.dispose]();
    }
    toString() {
        return this.#shown;
    }
}
function sigeventOf(task, notification) {
    const signal = (signo, value = 0) => {
        if (typeof value === 'number' && !Number.isSafeInteger(value))
            throw new RangeError(`timer_create: the value must be an integer that a double holds exactly, not ${value}`);
        return { sigev_signo: Number(signalArgument('timer_create', signo, 1).operand), sigev_value: BigInt.asUintN(64, BigInt(value)) };
    };
    return match(notification)
        .with({ notify: 'none' }, () => Sigevent.of({ sigev_notify: SIGEV.NONE }))
        .with({ notify: 'signal' }, (each) => Sigevent.of({ sigev_notify: SIGEV.SIGNAL, ...signal(each.signal, each.value) }))
        .with({ notify: 'thread' }, (each) => (Sigevent.of({ sigev_notify: SIGEV.THREAD_ID, sigev_notify_thread_id: each.tid.for(task), ...signal(each.signal, each.value) })))
        .exhaustive();
}
/**
 * A timer of a process, made by `timerCreate`. It belongs to the process, which exec and exit take it from; its children do
 * not have it. Delete it, or leave it to `await using`.
 */
export class PosixTimer {
    task;
    near;
    #deleted = false;
    /** @internal */
    constructor(
    /** The task of the process that it belongs to. */
    task, 
    /** Its number there, which comes with its signals as `si_pid`. */
    near) {
        this.task = task;
        this.near = near;
    }
    /** Whether it can still be used. */
    get valid() {
        return !this.#deleted && this.task.alive;
    }
    #number(verb) {
        if (this.#deleted)
            throw new InvalidHandleError(`${this.toString()} was deleted and cannot be ${verb}`);
        return this.near;
    }
    /**
     * Arm it, or disarm it with a first expiration of zero.
     * @param next - the first expiration, and the interval between further ones
     * @param options - whether the first expiration is a time that the clock shows
     * @returns what it was set to: how long it had to go
     * @throws ErrnoError with EINVAL for times that are out of range
     * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
     */
    async settime(next, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const number = this.#number('set');
            const argument = __addDisposableResource(env_1, task.argument(Itimerspec, next), false);
            return await task.fill(Itimerspec, (old) => _timerSettime(task.sysif, number, options.absolute === true ? TIMER_ABSTIME : 0, argument, old));
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
     * How long it has to go, and its interval.
     * @returns zero for a timer that is not armed
     * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
     */
    async gettime() {
        const { task } = this;
        const number = this.#number('asked');
        return await task.fill(Itimerspec, (current) => _timerGettime(task.sysif, number, current));
    }
    /**
     * How many more expirations the last signal that was taken stands for; it also comes with that, as `si_uid`.
     * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
     */
    async getoverrun() {
        return await _timerGetoverrun(this.task.sysif, this.#number('asked'));
    }
    /**
     * Delete it. Afterwards this handle is refused.
     * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
     */
    async delete() {
        const number = this.#number('deleted');
        this.#deleted = true;
        await _timerDelete(this.task.sysif, number);
    }
    /** Delete it, if it is still valid and its process still there. */
    async [Symbol.asyncDispose]() {
        if (!this.valid)
            return;
        try {
            await this.delete();
        }
        catch (error) {
            if (!(error instanceof SyscallTransportError))
                throw error;
        }
    }
    /** As in `timer 0 of task 4131`. */
    toString() {
        return `timer ${this.near} of ${this.task.toString()}`;
    }
}
/** The null pointer, which shows itself as such. */
function none(task) {
    return task.optionalArgument(Timespec, undefined);
}
/** What alarm(2) would have returned. */
function secondsLeft({ it_value: { tv_sec: seconds, tv_usec: microseconds } }) {
    // Rounded as the kernel does it: alarm_setitimer in Linux 6.12, kernel/time/itimer.c.
    return microseconds >= 500_000 || (seconds === 0 && microseconds > 0) ? seconds + 1 : seconds;
}
/**
 * Tasks that can read clocks, sleep, and have timers.
 *
 * The calls that sleep are for children and threads: on the Node process's own task they would stop the program, and are
 * refused with a `BlockingCallError`. A child blocks all signals until it executes a program, so that no signal but one
 * that stops it interrupts its sleep, and the kernel goes on with that by itself.
 */
export class TimeTask extends Task {
    /**
     * What a clock shows.
     * @param clock - of {@link CLOCK}; a process, for the CPU time of all of its threads; or a clock device
     * @throws ErrnoError with EINVAL where there is no such clock or process
     * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
     */
    async clockGettime(clock) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_2, new ClockBorrow(this, 'clock_gettime', clock), false);
            return await this.fill(Timespec, (tp) => _clockGettime(this.sysif, clockid, tp));
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
     * Set a clock, for the whole machine.
     * @param clock - `CLOCK.REALTIME`, or a clock device
     * @param time - what it is to show
     * @throws ErrnoError with EPERM without `CAP_SYS_TIME`; with EINVAL for a clock that cannot be set, and for a time that is
     *   out of range
     * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
     */
    async clockSettime(clock, time) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_3, new ClockBorrow(this, 'clock_settime', clock), false);
            const tp = __addDisposableResource(env_3, this.argument(Timespec, time), false);
            await _clockSettime(this.sysif, clockid, tp);
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
     * How finely a clock can count.
     * @param clock - as for {@link clockGettime}
     * @throws ErrnoError with EINVAL where there is no such clock
     * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
     */
    async clockGetres(clock) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_4, new ClockBorrow(this, 'clock_getres', clock), false);
            return await this.fill(Timespec, (res) => _clockGetres(this.sysif, clockid, res));
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
     * Sleep, by some clock.
     * @param clock - of {@link CLOCK}, but not a thread's CPU time; or a process, until it has used so much CPU time
     * @param time - for how long
     * @param options - whether it is until when
     * @throws ErrnoError with EINTR where a signal came first; with EINVAL for a time that is out of range; with ENOTSUP for a
     *   clock that one cannot sleep by
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
     */
    async clockNanosleep(clock, time, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_5, new ClockBorrow(this, 'clock_nanosleep', clock), false);
            const request = __addDisposableResource(env_5, this.argument(Timespec, time), false);
            await _clockNanosleep(this.sysif, clockid, options.absolute === true ? TIMER_ABSTIME : 0, request, none(this));
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
     * How well a clock is synchronized. Nothing is changed; what changes clocks is for `sysif.syscall(SYS.clock_adjtime, …)`.
     * @param clock - `CLOCK.REALTIME`, or a clock device
     * @throws ErrnoError with EINVAL or ENOTSUP for a clock of which this is not known
     * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
     */
    async clockAdjtime(clock) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_6, new ClockBorrow(this, 'clock_adjtime', clock), false);
            return await adjustment(this, (buf) => _clockAdjtime(this.sysif, clockid, buf));
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
     * How well the machine's clock is synchronized, as {@link clockAdjtime} tells of `CLOCK.REALTIME`. Nothing is changed.
     * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
     */
    async adjtimex() {
        return await adjustment(this, (buf) => _adjtimex(this.sysif, buf));
    }
    /**
     * Sleep.
     * @param duration - for how long
     * @throws ErrnoError with EINTR where a signal came first; with EINVAL for a time that is out of range
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
     */
    async nanosleep(duration) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const request = __addDisposableResource(env_7, this.argument(Timespec, duration), false);
            await _nanosleep(this.sysif, request, none(this));
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
     * The time since 1970, to the microsecond; {@link clockGettime} tells it to the nanosecond.
     * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
     */
    async gettimeofday() {
        return await this.fill(Timeval, (tv) => _gettimeofday(this.sysif, tv, none(this)));
    }
    /**
     * Set the time, for the whole machine; or tell the kernel the time zone of the hardware's clock, which moves the time when
     * it is done for the first time after boot.
     * @param time - since 1970; undefined to leave it
     * @param timezone - undefined to leave it
     * @throws ErrnoError with EPERM without `CAP_SYS_TIME`; with EINVAL for what is out of range
     * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
     */
    async settimeofday(time, timezone) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const tv = __addDisposableResource(env_8, this.optionalArgument(Timeval, time), false);
            const tz = __addDisposableResource(env_8, this.optionalArgument(Timezone, timezone), false);
            await _settimeofday(this.sysif, tv, tz);
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
     * The CPU time that the process and its children have used.
     * @see https://man7.org/linux/man-pages/man2/times.2.html
     */
    async times() {
        let elapsed = 0;
        const tms = await this.fill(Tms, async (buf) => {
            elapsed = await _times(this.sysif, buf);
        });
        return { elapsed, tms };
    }
    /**
     * Let `SIGALRM` be sent after some time, in place of the one before: it is the timer of `ITIMER.REAL`.
     * @param seconds - 0 for none
     * @returns the seconds that were left of the one before; 0 for none
     * @see https://man7.org/linux/man-pages/man2/alarm.2.html
     */
    async alarm(seconds) {
        if (SYS.alarm[this.sysif.architecture] !== undefined)
            return await _alarm(this.sysif, seconds);
        const next = { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: uint32('alarm: seconds', seconds), tv_usec: 0 } };
        return secondsLeft(await this.setitimer(ITIMER.REAL, next));
    }
    /**
     * What an interval timer has to go.
     * @param which - of {@link ITIMER}
     * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
     */
    async getitimer(which) {
        return await this.fill(Itimerval, (current) => _getitimer(this.sysif, which, current));
    }
    /**
     * Set an interval timer, of which the process has one of each kind. Exec keeps it, and a child begins without.
     * @param which - of {@link ITIMER}
     * @param next - the first expiration, zero for none, and the interval between further ones
     * @returns what the timer had to go before
     * @throws ErrnoError with EINVAL for times that are out of range
     * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
     */
    async setitimer(which, next) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_9, this.argument(Itimerval, next), false);
            return await this.fill(Itimerval, (old) => _setitimer(this.sysif, which, argument, old));
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * Make a timer, which is not armed yet.
     * @param clock - of {@link CLOCK}; a process, for a timer of its CPU time; or a clock device
     * @param notification - how it tells that it expired; left out, by `SIGALRM` with its own number as the value
     * @returns a handle that owns it
     * @throws ErrnoError with EINVAL for a clock or a thread that is not there; with EAGAIN where `RLIMIT.SIGPENDING` is reached;
     *   with EPERM for a clock that wakes the machine, without `CAP_WAKE_ALARM`
     * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
     */
    async timerCreate(clock, notification) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const clockid = __addDisposableResource(env_10, new ClockBorrow(this, 'timer_create', clock), false);
            const sevp = __addDisposableResource(env_10, this.optionalArgument(Sigevent, notification && sigeventOf(this, notification)), false);
            return new PosixTimer(this, await this.fill(Int32, (timerid) => _timerCreate(this.sysif, clockid, sevp, timerid)));
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
}
async function adjustment(task, call) {
    let state = 0;
    const timex = await task.fill(Timex, async (buf) => {
        state = await call(buf);
    }, Timex.zero);
    return { state: integer('the state of the clock', state, TIME.OK, TIME.ERROR), timex };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGltZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRpbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7Ozs7R0FNRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFFbEMsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDekQsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3pDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQ2xFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDdEUsT0FBTyxFQUFFLGtCQUFrQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDeEQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBQ3JHLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDNUMsT0FBTyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBRTFFOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQixvRUFBb0U7SUFDcEUsUUFBUSxFQUFFLENBQUM7SUFDWCxnR0FBZ0c7SUFDaEcsU0FBUyxFQUFFLENBQUM7SUFDWixzREFBc0Q7SUFDdEQsa0JBQWtCLEVBQUUsQ0FBQztJQUNyQixzQ0FBc0M7SUFDdEMsaUJBQWlCLEVBQUUsQ0FBQztJQUNwQiw0RUFBNEU7SUFDNUUsYUFBYSxFQUFFLENBQUM7SUFDaEIsMERBQTBEO0lBQzFELGVBQWUsRUFBRSxDQUFDO0lBQ2xCLDJEQUEyRDtJQUMzRCxnQkFBZ0IsRUFBRSxDQUFDO0lBQ25CLDREQUE0RDtJQUM1RCxRQUFRLEVBQUUsQ0FBQztJQUNYLGtEQUFrRDtJQUNsRCxjQUFjLEVBQUUsQ0FBQztJQUNqQixrREFBa0Q7SUFDbEQsY0FBYyxFQUFFLENBQUM7SUFDakIsdURBQXVEO0lBQ3ZELFNBQVMsRUFBRSxFQUFFO0lBQ2IsNkNBQTZDO0lBQzdDLEdBQUcsRUFBRSxFQUFFO0NBQ0MsQ0FBQTtBQUVWLDJIQUEySDtBQUMzSCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsQ0FBQyxDQUFBO0FBRTlCOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQixrQ0FBa0M7SUFDbEMsSUFBSSxFQUFFLENBQUM7SUFDUCxxRkFBcUY7SUFDckYsT0FBTyxFQUFFLENBQUM7SUFDVixvREFBb0Q7SUFDcEQsSUFBSSxFQUFFLENBQUM7Q0FDQyxDQUFBO0FBS1Y7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLCtCQUErQjtJQUMvQixNQUFNLEVBQUUsQ0FBQztJQUNULG1DQUFtQztJQUNuQyxJQUFJLEVBQUUsQ0FBQztJQUNQLDZEQUE2RDtJQUM3RCxNQUFNLEVBQUUsQ0FBQztJQUNULDZDQUE2QztJQUM3QyxTQUFTLEVBQUUsQ0FBQztDQUNKLENBQUE7QUFFVixNQUFNLGNBQWMsR0FBRyxFQUFFLENBQUE7QUFFekI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxpQkFBaUIsRUFBRTtJQUNoRCx1REFBdUQ7SUFDdkQsV0FBVyxFQUFFLFNBQVM7SUFDdEIsa0JBQWtCO0lBQ2xCLFdBQVcsRUFBRSxLQUFLO0lBQ2xCLHdCQUF3QjtJQUN4QixZQUFZLEVBQUUsS0FBSztJQUNuQiwwQ0FBMEM7SUFDMUMsc0JBQXNCLEVBQUUsS0FBSztJQUM3QiwyQkFBMkI7SUFDM0IsS0FBSyxFQUFFLFNBQVMsQ0FBQyxjQUFjLEdBQUcsRUFBRSxDQUFDO0NBQ3RDLENBQUMsQ0FBQTtBQUlGOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsdUJBQXVCLEVBQUU7SUFDbkQsMkRBQTJEO0lBQzNELEtBQUssRUFBRSxNQUFNO0lBQ2IsOEVBQThFO0lBQzlFLE1BQU0sRUFBRSxLQUFLO0lBQ2Isb0RBQW9EO0lBQ3BELElBQUksRUFBRSxLQUFLO0lBQ1gsc0NBQXNDO0lBQ3RDLFFBQVEsRUFBRSxLQUFLO0lBQ2Ysd0NBQXdDO0lBQ3hDLFFBQVEsRUFBRSxLQUFLO0lBQ2Ysc0JBQXNCO0lBQ3RCLE1BQU0sRUFBRSxLQUFLO0lBQ2IsOENBQThDO0lBQzlDLFFBQVEsRUFBRSxLQUFLO0lBQ2Ysa0NBQWtDO0lBQ2xDLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLHVEQUF1RDtJQUN2RCxTQUFTLEVBQUUsS0FBSztJQUNoQixrRUFBa0U7SUFDbEUsSUFBSSxFQUFFLE9BQU87SUFDYix3Q0FBd0M7SUFDeEMsSUFBSSxFQUFFLEtBQUs7SUFDWCw0RUFBNEU7SUFDNUUsT0FBTyxFQUFFLEtBQUs7SUFDZCw2RUFBNkU7SUFDN0UsTUFBTSxFQUFFLEtBQUs7SUFDYixrREFBa0Q7SUFDbEQsS0FBSyxFQUFFLEtBQUs7SUFDWixpREFBaUQ7SUFDakQsTUFBTSxFQUFFLEtBQUs7SUFDYiwwQ0FBMEM7SUFDMUMsTUFBTSxFQUFFLEtBQUs7SUFDYiwwQ0FBMEM7SUFDMUMsTUFBTSxFQUFFLEtBQUs7SUFDYixvQ0FBb0M7SUFDcEMsTUFBTSxFQUFFLEtBQUs7SUFDYiwyQ0FBMkM7SUFDM0MsTUFBTSxFQUFFLEtBQUs7SUFDYixpQ0FBaUM7SUFDakMsR0FBRyxFQUFFLEtBQUs7SUFDVixxQkFBcUI7SUFDckIsS0FBSyxFQUFFLFNBQVMsQ0FBQyxFQUFFLENBQUM7Q0FDckIsQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLGVBQWU7SUFDZixNQUFNLEVBQUUsR0FBRztJQUNYLGFBQWE7SUFDYixTQUFTLEVBQUUsR0FBRztJQUNkLGlCQUFpQjtJQUNqQixRQUFRLEVBQUUsR0FBRztJQUNiLGlCQUFpQjtJQUNqQixRQUFRLEVBQUUsR0FBRztJQUNiLGVBQWU7SUFDZixNQUFNLEVBQUUsSUFBSTtJQUNaLGlCQUFpQjtJQUNqQixTQUFTLEVBQUUsSUFBSTtJQUNmLDZCQUE2QjtJQUM3QixHQUFHLEVBQUUsSUFBSTtJQUNULDhCQUE4QjtJQUM5QixTQUFTLEVBQUUsS0FBSztJQUNoQiw2QkFBNkI7SUFDN0IsS0FBSyxFQUFFLE1BQU07SUFDYiw0QkFBNEI7SUFDNUIsSUFBSSxFQUFFLE1BQU07SUFDWixhQUFhO0lBQ2IsSUFBSSxFQUFFLE1BQU07SUFDWixvQ0FBb0M7SUFDcEMsaUJBQWlCLEVBQUUsTUFBTTtJQUN6Qix3Q0FBd0M7SUFDeEMsY0FBYyxFQUFFLE1BQU07Q0FDZCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLG1DQUFtQztJQUNuQyxHQUFHLEVBQUUsR0FBRztJQUNSLDZEQUE2RDtJQUM3RCxPQUFPLEVBQUUsR0FBRztJQUNaLHdEQUF3RDtJQUN4RCxPQUFPLEVBQUUsR0FBRztJQUNaLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsR0FBRztJQUNSLHVEQUF1RDtJQUN2RCxHQUFHLEVBQUUsSUFBSTtJQUNULHVEQUF1RDtJQUN2RCxHQUFHLEVBQUUsSUFBSTtJQUNULHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsSUFBSTtJQUNaLDZCQUE2QjtJQUM3QixRQUFRLEVBQUUsSUFBSTtJQUNkLDBDQUEwQztJQUMxQyxTQUFTLEVBQUUsS0FBSztJQUNoQiwrQkFBK0I7SUFDL0IsU0FBUyxFQUFFLEtBQUs7SUFDaEIsZ0NBQWdDO0lBQ2hDLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLDhCQUE4QjtJQUM5QixRQUFRLEVBQUUsS0FBSztJQUNmLHNDQUFzQztJQUN0QyxRQUFRLEVBQUUsTUFBTTtJQUNoQiw4REFBOEQ7SUFDOUQsSUFBSSxFQUFFLE1BQU07SUFDWixtRUFBbUU7SUFDbkUsSUFBSSxFQUFFLE1BQU07SUFDWixtREFBbUQ7SUFDbkQsR0FBRyxFQUFFLE1BQU07SUFDWCx3Q0FBd0M7SUFDeEMsS0FBSyxFQUFFLE1BQU07Q0FDTCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLDZEQUE2RDtJQUM3RCxFQUFFLEVBQUUsQ0FBQztJQUNMLDZDQUE2QztJQUM3QyxHQUFHLEVBQUUsQ0FBQztJQUNOLDZDQUE2QztJQUM3QyxHQUFHLEVBQUUsQ0FBQztJQUNOLHVCQUF1QjtJQUN2QixHQUFHLEVBQUUsQ0FBQztJQUNOLG1CQUFtQjtJQUNuQixJQUFJLEVBQUUsQ0FBQztJQUNQLHFDQUFxQztJQUNyQyxLQUFLLEVBQUUsQ0FBQztJQUNSLCtCQUErQjtJQUMvQixHQUFHLEVBQUUsQ0FBQztDQUNFLENBQUE7QUFLVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLFlBQVksRUFBRTtJQUN0Qyw2Q0FBNkM7SUFDN0MsU0FBUyxFQUFFLEtBQUs7SUFDaEIscUNBQXFDO0lBQ3JDLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLGdGQUFnRjtJQUNoRixVQUFVLEVBQUUsS0FBSztJQUNqQix3RUFBd0U7SUFDeEUsVUFBVSxFQUFFLEtBQUs7Q0FDbEIsQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxpQkFBaUIsRUFBRTtJQUNoRCw2Q0FBNkM7SUFDN0MsY0FBYyxFQUFFLEtBQUs7SUFDckIsZ0JBQWdCO0lBQ2hCLFVBQVUsRUFBRSxLQUFLO0NBQ2xCLENBQUMsQ0FBQTtBQU9GLFNBQVMsYUFBYSxDQUFDLElBQVksRUFBRSxLQUFvQjtJQUN2RCxPQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxJQUFJLFdBQVcsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7QUFDMUcsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsT0FBc0IsRUFBRSxFQUFtQjtJQUN0RyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxhQUFhLENBQUMsZUFBZSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBQ3JGLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLE9BQXNCLEVBQUUsRUFBbUI7SUFDdEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsYUFBYSxDQUFDLGVBQWUsRUFBRSxPQUFPLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQTtBQUNyRixDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxZQUFZLENBQUMsS0FBdUIsRUFBRSxPQUFzQixFQUFFLEdBQW9CO0lBQ3RHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsWUFBWSxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDcEYsQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQ25DLEtBQXVCLEVBQUUsT0FBc0IsRUFBRSxLQUFhLEVBQUUsSUFBcUIsRUFBRSxNQUF1QjtJQUU5RyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGVBQWUsRUFBRSxhQUFhLENBQUMsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLEVBQUUsVUFBVSxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtBQUN6SSxDQUFDO0FBRUQsU0FBUyxVQUFVLENBQUMsSUFBWSxFQUFFLEtBQWE7SUFDN0MsT0FBTyxhQUFhLENBQUMsR0FBRyxJQUFJLFNBQVMsRUFBRSxRQUFRLEVBQUUsRUFBRSxPQUFPLEVBQUUsYUFBYSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDckYsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLE9BQXNCLEVBQUUsR0FBb0I7SUFDdkcsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxhQUFhLENBQUMsZUFBZSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQzdGLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLEdBQW9CO0lBQzNFLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDL0MsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsUUFBeUIsRUFBRSxNQUF1QjtJQUMxRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxRQUFRLEVBQUUsTUFBTSxDQUFDLENBQUE7QUFDdEQsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsRUFBbUIsRUFBRSxFQUFtQjtJQUNuRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDL0MsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsRUFBbUIsRUFBRSxFQUFtQjtJQUNuRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDL0MsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsR0FBb0I7SUFDeEUsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtBQUM1QyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxPQUFlO0lBQ25FLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7QUFDMUUsQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQ3pDLE9BQU8sSUFBSSxNQUFNLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxJQUFJLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3RFLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEtBQWEsRUFBRSxPQUF3QjtJQUMvRixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ3pFLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxLQUFhLEVBQUUsSUFBcUIsRUFBRSxHQUFvQjtJQUNsSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQTtBQUMzRSxDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLEtBQXVCLEVBQUUsT0FBc0IsRUFBRSxJQUFxQixFQUFFLE9BQXdCO0lBQ2pJLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsWUFBWSxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQzlGLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsT0FBZSxFQUFFLEtBQWEsRUFBRSxJQUFxQixFQUFFLEdBQW9CO0lBQ3RJLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsYUFBYSxFQUFFLEtBQUssQ0FBQyx3QkFBd0IsRUFBRSxPQUFPLENBQUMsRUFBRSxVQUFVLENBQUMsZUFBZSxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQTtBQUNqSSxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsS0FBdUIsRUFBRSxPQUFlLEVBQUUsT0FBd0I7SUFDcEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsS0FBSyxDQUFDLHdCQUF3QixFQUFFLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQzNGLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsZ0JBQWdCLENBQUMsS0FBdUIsRUFBRSxPQUFlO0lBQzdFLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxLQUFLLENBQUMsMkJBQTJCLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUMvRixDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUF1QixFQUFFLE9BQWU7SUFDekUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxZQUFZLEVBQUUsS0FBSyxDQUFDLHVCQUF1QixFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7QUFDaEYsQ0FBQztBQVFELG9DQUFvQztBQUNwQyxNQUFNLFdBQVc7SUFDTixPQUFPLENBQXdCO0lBQy9CLE1BQU0sQ0FBUTtJQUNkLE9BQU8sQ0FBUTtJQUV4QixZQUFZLElBQVUsRUFBRSxJQUFZLEVBQUUsS0FBWTtRQUNoRCxJQUFJLEtBQUssWUFBWSxjQUFjLEVBQUUsQ0FBQztZQUNwQyxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2pDLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1lBQ3JCLHFIQUFxSDtZQUNySCxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUN0QyxJQUFJLENBQUMsTUFBTSxHQUFHLGlCQUFpQixNQUFNLENBQUMsSUFBSSxHQUFHLENBQUE7UUFDL0MsQ0FBQzthQUFNLElBQUksS0FBSyxZQUFZLEdBQUcsRUFBRSxDQUFDO1lBQ2hDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDM0IsSUFBSSxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUM5QixJQUFJLENBQUMsTUFBTSxHQUFHLHlCQUF5QixHQUFHLG1CQUFtQixDQUFBO1FBQy9ELENBQUM7YUFBTSxDQUFDO1lBQ04sTUFBTSxRQUFRLEdBQUcsYUFBYSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUMzQyxJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7WUFDdkMsSUFBSSxDQUFDLE1BQU0sR0FBRyxRQUFRLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDbkMsQ0FBQztJQUNILENBQUM7SUFFRCxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUM7UUFDZCxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7SUFDbEMsQ0FBQztJQUVELFFBQVE7UUFDTixPQUFPLElBQUksQ0FBQyxNQUFNLENBQUE7SUFDcEIsQ0FBQztDQUNGO0FBaUNELFNBQVMsVUFBVSxDQUFDLElBQVUsRUFBRSxZQUErQjtJQUM3RCxNQUFNLE1BQU0sR0FBRyxDQUFDLEtBQWEsRUFBRSxRQUF5QixDQUFDLEVBQUUsRUFBRTtRQUMzRCxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQywrRUFBK0UsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUMzSyxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sQ0FBQyxjQUFjLENBQUMsY0FBYyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsRUFBRSxXQUFXLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQTtJQUNsSSxDQUFDLENBQUE7SUFDRCxPQUFPLEtBQUssQ0FBQyxZQUFZLENBQUM7U0FDdkIsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7U0FDekUsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLEVBQUUsWUFBWSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO1NBQ3JILElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxRQUFRLEVBQUUsRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FDcEMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxFQUFFLFlBQVksRUFBRSxLQUFLLENBQUMsU0FBUyxFQUFFLHNCQUFzQixFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FDL0gsQ0FBQztTQUNELFVBQVUsRUFBRSxDQUFBO0FBQ2pCLENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sVUFBVTtJQU1WO0lBRUE7SUFQWCxRQUFRLEdBQUcsS0FBSyxDQUFBO0lBRWhCLGdCQUFnQjtJQUNoQjtJQUNFLGtEQUFrRDtJQUN6QyxJQUFVO0lBQ25CLGtFQUFrRTtJQUN6RCxJQUFZO1FBRlosU0FBSSxHQUFKLElBQUksQ0FBTTtRQUVWLFNBQUksR0FBSixJQUFJLENBQVE7SUFDcEIsQ0FBQztJQUVKLG9DQUFvQztJQUNwQyxJQUFJLEtBQUs7UUFDUCxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQTtJQUMxQyxDQUFDO0lBRUQsT0FBTyxDQUFDLElBQVk7UUFDbEIsSUFBSSxJQUFJLENBQUMsUUFBUTtZQUFFLE1BQU0sSUFBSSxrQkFBa0IsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsOEJBQThCLElBQUksRUFBRSxDQUFDLENBQUE7UUFDdkcsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFBO0lBQ2xCLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFnQyxFQUFFLFVBQTBCLEVBQUU7OztZQUMxRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDbEMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWEsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUQsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDN0k7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLE9BQU87UUFDWCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQ3JCLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDcEMsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUM3RixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxPQUFPLE1BQU0sZ0JBQWdCLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO0lBQ3ZFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsTUFBTTtRQUNWLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxDQUFDLENBQUE7UUFDdEMsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUE7UUFDcEIsTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDN0MsQ0FBQztJQUVELG1FQUFtRTtJQUNuRSxLQUFLLENBQUMsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDO1FBQ3pCLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSztZQUFFLE9BQU07UUFDdkIsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDckIsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVkscUJBQXFCLENBQUM7Z0JBQUUsTUFBTSxLQUFLLENBQUE7UUFDNUQsQ0FBQztJQUNILENBQUM7SUFFRCxvQ0FBb0M7SUFDcEMsUUFBUTtRQUNOLE9BQU8sU0FBUyxJQUFJLENBQUMsSUFBSSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQTtJQUN4RCxDQUFDO0NBQ0Y7QUFrQkQsb0RBQW9EO0FBQ3BELFNBQVMsSUFBSSxDQUFDLElBQVU7SUFDdEIsT0FBTyxJQUFJLENBQUMsZ0JBQWdCLENBQUMsUUFBUSxFQUFFLFNBQVMsQ0FBQyxDQUFBO0FBQ25ELENBQUM7QUFFRCx5Q0FBeUM7QUFDekMsU0FBUyxXQUFXLENBQUMsRUFBRSxRQUFRLEVBQUUsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxZQUFZLEVBQUUsRUFBYTtJQUN0RixzRkFBc0Y7SUFDdEYsT0FBTyxZQUFZLElBQUksT0FBTyxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsSUFBSSxZQUFZLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQTtBQUMvRixDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxPQUFPLFFBQVMsU0FBUSxJQUFJO0lBQ2hDOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFZOzs7WUFDN0IsTUFBTSxPQUFPLGtDQUFHLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxlQUFlLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM3RCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBRSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDakY7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFZLEVBQUUsSUFBOEI7OztZQUM3RCxNQUFNLE9BQU8sa0NBQUcsSUFBSSxXQUFXLENBQUMsSUFBSSxFQUFFLGVBQWUsRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzdELE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFXLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2xELE1BQU0sYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDN0M7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsS0FBWTs7O1lBQzVCLE1BQU0sT0FBTyxrQ0FBRyxJQUFJLFdBQVcsQ0FBQyxJQUFJLEVBQUUsY0FBYyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDNUQsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2xGO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLGNBQWMsQ0FBQyxLQUFZLEVBQUUsSUFBOEIsRUFBRSxVQUEwQixFQUFFOzs7WUFDN0YsTUFBTSxPQUFPLGtDQUFHLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxpQkFBaUIsRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQy9ELE1BQU0sT0FBTyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFXLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3ZELE1BQU0sZUFBZSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvRztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFZOzs7WUFDN0IsTUFBTSxPQUFPLGtDQUFHLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxlQUFlLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM3RCxPQUFPLE1BQU0sVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNoRjtJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxRQUFRO1FBQ1osT0FBTyxNQUFNLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDcEUsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsUUFBa0M7OztZQUNoRCxNQUFNLE9BQU8sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBVyxRQUFRLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUMzRCxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2xEO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFlBQVk7UUFDaEIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNwRixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBeUMsRUFBRSxRQUFtQzs7O1lBQy9GLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDeEQsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxnQkFBZ0IsQ0FBVyxRQUFRLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUM5RCxNQUFNLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3hDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLEtBQUs7UUFDVCxJQUFJLE9BQU8sR0FBRyxDQUFDLENBQUE7UUFDZixNQUFNLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRTtZQUM3QyxPQUFPLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUN6QyxDQUFDLENBQUMsQ0FBQTtRQUNGLE9BQU8sRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUE7SUFDekIsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFlO1FBQ3pCLElBQUksR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFLLFNBQVM7WUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDOUYsTUFBTSxJQUFJLEdBQWMsRUFBRSxXQUFXLEVBQUUsRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxDQUFDLEVBQUUsRUFBRSxRQUFRLEVBQUUsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixFQUFFLE9BQU8sQ0FBQyxFQUFFLE9BQU8sRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFBO1FBQ3ZJLE9BQU8sV0FBVyxDQUFDLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDN0QsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQWE7UUFDM0IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUN4RixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsS0FBYSxFQUFFLElBQStCOzs7WUFDNUQsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVksU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDMUQsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RjtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFdBQVcsQ0FBQyxLQUFZLEVBQUUsWUFBZ0M7OztZQUM5RCxNQUFNLE9BQU8sbUNBQUcsSUFBSSxXQUFXLENBQUMsSUFBSSxFQUFFLGNBQWMsRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzVELE1BQU0sSUFBSSxtQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVcsUUFBUSxFQUFFLFlBQVksSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLFlBQVksQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUN0RyxPQUFPLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ25IO0NBQ0Y7QUFFRCxLQUFLLFVBQVUsVUFBVSxDQUFDLElBQVUsRUFBRSxJQUErQztJQUNuRixJQUFJLEtBQUssR0FBRyxDQUFDLENBQUE7SUFDYixNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRTtRQUNqRCxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDekIsQ0FBQyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNkLE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLHdCQUF3QixFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQWMsRUFBRSxLQUFLLEVBQUUsQ0FBQTtBQUNyRyxDQUFDIn0=