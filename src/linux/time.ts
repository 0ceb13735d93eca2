/**
 * `<linux/time.h>`, `<linux/timex.h>`, `<linux/times.h>`: clocks, sleeping, and timers that send signals. Timers that are
 * file descriptors are in `linux/timerfd`.
 *
 * @module linux/time
 * @see https://man7.org/linux/man-pages/man7/time.7.html
 */
import { match } from 'ts-pattern'

import { SyscallTransportError } from '../near/errors.js'
import { Choice, flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigUint64, Int32, Int64, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { InvalidHandleError } from '../handle/errors.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  bits64, flags as flagsArgument, int32, integer, itimerspecArgument, itimervalArgument,
  optionalTimeval, timespecArgument, uint32, type AddressArgument,
} from './arguments.js'
import { signalArgument, type Signal } from './signal.js'
import { Itimerspec, Itimerval, Timespec, Timeval } from './time_types.js'

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
} as const

/**
 * The flag of clock_nanosleep(2) and timer_settime(2): the time is a time of the clock, not a length of time from now.
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export const TIMER_ABSTIME = 1

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
} as const

/**
 * One of {@link ITIMER}.
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export type Itimer = (typeof ITIMER)[keyof typeof ITIMER]

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
} as const

const SIGEV_MAX_SIZE = 64

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
})
/**
 * The JavaScript form of a `struct sigevent`.
 * @see https://man7.org/linux/man-pages/man3/sigevent.3type.html
 */
export type Sigevent = StructValue<(typeof Sigevent)['types']>

const AdjustModes: FixedType<FlagsOf<'ADJ'>> = Uint32
const ClockStatus: FixedType<FlagsOf<'STA'>> = Int32

/**
 * What the kernel does to the clock, and how good it thinks the clock is.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const Timex = struct('struct __kernel_timex', {
  /** What to change, of {@link ADJ}; 0 to change nothing. */
  modes: AdjustModes,
  /** Time offset, in nanoseconds with `STA.NANO`, otherwise in microseconds. */
  offset: Int64,
  /** Frequency offset, in 2^-16 parts per million. */
  freq: Int64,
  /** Maximum error, in microseconds. */
  maxerror: Int64,
  /** Estimated error, in microseconds. */
  esterror: Int64,
  /** Of {@link STA}. */
  status: ClockStatus,
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
})
/**
 * The JavaScript form of a `struct __kernel_timex`.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export type Timex = StructValue<(typeof Timex)['types']>

/**
 * What adjtimex(2) is to change, in `modes` of {@link Timex}.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const ADJ = flagSet('ADJ', {
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
})

/**
 * The state of the kernel's clock, in `status` of {@link Timex}.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const STA = flagSet('STA', {
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
})

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
} as const

/**
 * One of {@link TIME}.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export type TimeState = (typeof TIME)[keyof typeof TIME]

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
})
/**
 * The JavaScript form of a `struct tms`.
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export type Tms = StructValue<(typeof Tms)['types']>

/**
 * The kernel's idea of a time zone, of which it makes next to no use.
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export const Timezone = struct('struct timezone', {
  /** How far west of Greenwich, in minutes. */
  tz_minuteswest: Int32,
  /** Not used. */
  tz_dsttime: Int32,
})
/**
 * The JavaScript form of a `struct timezone`.
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export type Timezone = StructValue<(typeof Timezone)['types']>

/**
 * A clock as an argument of a raw call: its number, or something that stands for one.
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export type ClockArgument = number | SyscallOperand

function clockArgument(call: string, clock: ClockArgument): SyscallOperand {
  return typeof clock === 'number' ? new Choice('CLOCK_', CLOCK, int32(`${call}: clockid`, clock)) : clock
}

/**
 * clock_gettime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param tp - where a {@link Timespec} goes
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export async function _clockGettime(sysif: SyscallInterface, clockid: ClockArgument, tp: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.clock_gettime, clockArgument('clock_gettime', clockid), tp)
}

/**
 * clock_settime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param tp - the address of a {@link Timespec}
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export async function _clockSettime(sysif: SyscallInterface, clockid: ClockArgument, tp: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.clock_settime, clockArgument('clock_settime', clockid), tp)
}

/**
 * clock_getres(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param res - where a {@link Timespec} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export async function _clockGetres(sysif: SyscallInterface, clockid: ClockArgument, res: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.clock_getres, clockArgument('clock_getres', clockid), res)
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
export async function _clockNanosleep(
  sysif: SyscallInterface, clockid: ClockArgument, flags: number, time: AddressArgument, remain: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.clock_nanosleep, clockArgument('clock_nanosleep', clockid), timerFlags('clock_nanosleep', flags), time, remain)
}

function timerFlags(call: string, flags: number): SyscallOperand {
  return flagsArgument(`${call}: flags`, 'TIMER_', { ABSTIME: TIMER_ABSTIME }, flags)
}

/**
 * clock_adjtime(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param buf - the address of a {@link Timex}, which is read and written
 * @returns of {@link TIME}
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export async function _clockAdjtime(sysif: SyscallInterface, clockid: ClockArgument, buf: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.clock_adjtime, clockArgument('clock_adjtime', clockid), buf)
}

/**
 * adjtimex(2), raw.
 * @param sysif - the process
 * @param buf - the address of a {@link Timex}, which is read and written
 * @returns of {@link TIME}
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export async function _adjtimex(sysif: SyscallInterface, buf: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.adjtimex, buf)
}

/**
 * nanosleep(2), raw.
 * @param sysif - the process
 * @param duration - the address of a {@link Timespec}
 * @param remain - where the rest of an interrupted sleep goes, a {@link Timespec}; or NULL
 * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
 */
export async function _nanosleep(sysif: SyscallInterface, duration: AddressArgument, remain: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.nanosleep, duration, remain)
}

/**
 * gettimeofday(2), raw.
 * @param sysif - the process
 * @param tv - where a {@link Timeval} goes, or NULL
 * @param tz - where a {@link Timezone} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export async function _gettimeofday(sysif: SyscallInterface, tv: AddressArgument, tz: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.gettimeofday, tv, tz)
}

/**
 * settimeofday(2), raw.
 * @param sysif - the process
 * @param tv - the address of a {@link Timeval}, or NULL
 * @param tz - the address of a {@link Timezone}, or NULL
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export async function _settimeofday(sysif: SyscallInterface, tv: AddressArgument, tz: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.settimeofday, tv, tz)
}

/**
 * times(2), raw.
 * @param sysif - the process
 * @param buf - where a {@link Tms} goes, or NULL
 * @returns the ticks since some moment in the past
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export async function _times(sysif: SyscallInterface, buf: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.times, buf)
}

/**
 * alarm(2), raw; not on arm64.
 * @param sysif - the process
 * @param seconds - 0 for none
 * @returns the seconds that were left of the one before
 * @see https://man7.org/linux/man-pages/man2/alarm.2.html
 */
export async function _alarm(sysif: SyscallInterface, seconds: number): Promise<number> {
  return await sysif.syscall(SYS.alarm, uint32('alarm: seconds', seconds))
}

function itimer(call: string, which: number): SyscallOperand {
  return new Choice('ITIMER_', ITIMER, int32(`${call}: which`, which))
}

/**
 * getitimer(2), raw.
 * @param sysif - the process
 * @param which - of {@link ITIMER}
 * @param current - where an {@link Itimerval} goes
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export async function _getitimer(sysif: SyscallInterface, which: number, current: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getitimer, itimer('getitimer', which), current)
}

/**
 * setitimer(2), raw.
 * @param sysif - the process
 * @param which - of {@link ITIMER}
 * @param next - the address of an {@link Itimerval}
 * @param old - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export async function _setitimer(sysif: SyscallInterface, which: number, next: AddressArgument, old: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.setitimer, itimer('setitimer', which), next, old)
}

/**
 * timer_create(2), raw.
 * @param sysif - the process
 * @param clockid - of {@link CLOCK}
 * @param sevp - the address of a {@link Sigevent}, or NULL for `SIGALRM`
 * @param timerid - where the timer's number goes, an `int`
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export async function _timerCreate(sysif: SyscallInterface, clockid: ClockArgument, sevp: AddressArgument, timerid: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.timer_create, clockArgument('timer_create', clockid), sevp, timerid)
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
export async function _timerSettime(sysif: SyscallInterface, timerid: number, flags: number, next: AddressArgument, old: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.timer_settime, int32('timer_settime: timerid', timerid), timerFlags('timer_settime', flags), next, old)
}

/**
 * timer_gettime(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @param current - where an {@link Itimerspec} goes
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export async function _timerGettime(sysif: SyscallInterface, timerid: number, current: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.timer_gettime, int32('timer_gettime: timerid', timerid), current)
}

/**
 * timer_getoverrun(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
 */
export async function _timerGetoverrun(sysif: SyscallInterface, timerid: number): Promise<number> {
  return await sysif.syscall(SYS.timer_getoverrun, int32('timer_getoverrun: timerid', timerid))
}

/**
 * timer_delete(2), raw.
 * @param sysif - the process
 * @param timerid - the timer
 * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
 */
export async function _timerDelete(sysif: SyscallInterface, timerid: number): Promise<void> {
  await sysif.syscall(SYS.timer_delete, int32('timer_delete: timerid', timerid))
}

/**
 * A clock: one of {@link CLOCK}; a process, for the CPU time that it has used; or the file descriptor of a clock device,
 * such as `/dev/ptp0`.
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export type Clock = (typeof CLOCK)[keyof typeof CLOCK] | Pid | FileDescriptor

/** A clock while a call uses it. */
class ClockBorrow implements Disposable, SyscallOperand {
  readonly #borrow: Disposable | undefined
  readonly #shown: string
  readonly operand: number

  constructor(task: Task, call: string, clock: Clock) {
    if (clock instanceof FileDescriptor) {
      const borrow = clock.borrow(task)
      this.#borrow = borrow
      // FD_TO_CLOCKID and MAKE_PROCESS_CPUCLOCK: include/linux/posix-timers.h in the kernel's source, and clock_getres(2).
      this.operand = (~borrow.near << 3) | 3
      this.#shown = `FD_TO_CLOCKID(${borrow.near})`
    } else if (clock instanceof Pid) {
      const pid = clock.for(task)
      this.operand = (~pid << 3) | 2
      this.#shown = `MAKE_PROCESS_CPUCLOCK(${pid}, CPUCLOCK_SCHED)`
    } else {
      const argument = clockArgument(call, clock)
      this.operand = Number(argument.operand)
      this.#shown = argument.toString()
    }
  }

  [Symbol.dispose](): void {
    this.#borrow?.[Symbol.dispose]()
  }

  toString(): string {
    return this.#shown
  }
}

/**
 * How a time is meant.
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export interface AbsoluteOption {
  /** Whether it is a time that the clock shows, and not a length of time from now. False unless it is said. */
  readonly absolute?: boolean
}

/**
 * How a timer tells that it expired; the value comes with the signal, in `si_value`.
 * @see https://man7.org/linux/man-pages/man3/sigevent.3type.html
 */
export type TimerNotification =
  | {
    /** Not at all: it can be asked. */
    readonly notify: 'none'
  }
  | {
    /** A signal to the process. */
    readonly notify: 'signal'
    /** Which one, of `SIG`. */
    readonly signal: Signal
    /** An integer or an address, 64 bits; 0 unless it is said. */
    readonly value?: number | bigint
  }
  | {
    /** A signal to one thread of the process. */
    readonly notify: 'thread'
    /** Which one, of `SIG`. */
    readonly signal: Signal
    /** The thread. */
    readonly tid: Pid
    /** An integer or an address, 64 bits; 0 unless it is said. */
    readonly value?: number | bigint
  }

function sigeventOf(task: Task, notification: TimerNotification): Sigevent {
  const signal = (signo: number, value: number | bigint = 0) => {
    return { sigev_signo: Number(signalArgument('timer_create', signo, 1).operand), sigev_value: bits64('timer_create: value', value) }
  }
  return match(notification)
    .with({ notify: 'none' }, () => Sigevent.of({ sigev_notify: SIGEV.NONE }))
    .with({ notify: 'signal' }, (each) => Sigevent.of({ sigev_notify: SIGEV.SIGNAL, ...signal(each.signal, each.value) }))
    .with({ notify: 'thread' }, (each) => (
      Sigevent.of({ sigev_notify: SIGEV.THREAD_ID, sigev_notify_thread_id: each.tid.for(task), ...signal(each.signal, each.value) })
    ))
    .exhaustive()
}

/**
 * How a timer is made.
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export interface TimerCreateOptions {
  /** Its id, where {@link linux/prctl!PrctlTask.setTimerCreateRestoreIds | setTimerCreateRestoreIds} said that it is chosen; not looked at otherwise. */
  readonly id?: number
}

/**
 * A timer of a process, made by `timerCreate`. It belongs to the process, which exec and exit take it from; its children do
 * not have it. Delete it, or leave it to `await using`.
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export class PosixTimer implements AsyncDisposable {
  #deleted = false

  /** @internal */
  constructor(
    /** The task of the process that it belongs to. */
    readonly task: Task,
    /** Its number there, which comes with its signals as `si_pid`. */
    readonly near: number,
  ) {}

  /** Whether it can still be used. */
  get valid(): boolean {
    return !this.#deleted && this.task.alive
  }

  #number(verb: string): number {
    if (this.#deleted) throw new InvalidHandleError(`${this.toString()} was deleted and cannot be ${verb}`)
    return this.near
  }

  /**
   * Arm it, or disarm it with a first expiration of zero.
   * @param next - the first expiration, and the interval between further ones
   * @param options - whether the first expiration is a time that the clock shows
   * @returns what it was set to: how long it had to go
   * @throws ErrnoError with EINVAL for times that are out of range
   * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
   */
  async settime(next: ValueOrPointer<Itimerspec>, options: AbsoluteOption = {}): Promise<Itimerspec> {
    const { task } = this
    const number = this.#number('set')
    using argument = itimerspecArgument(task, 'timer_settime', next)
    return await task.fill(Itimerspec, (old) => _timerSettime(task.sysif, number, options.absolute === true ? TIMER_ABSTIME : 0, argument, old))
  }

  /**
   * How long it has to go, and its interval.
   * @returns zero for a timer that is not armed
   * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
   */
  async gettime(): Promise<Itimerspec> {
    const { task } = this
    const number = this.#number('asked')
    return await task.fill(Itimerspec, (current) => _timerGettime(task.sysif, number, current))
  }

  /**
   * How many more expirations the last signal that was taken stands for; it also comes with that, as `si_uid`.
   * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
   */
  async getoverrun(): Promise<number> {
    return await _timerGetoverrun(this.task.sysif, this.#number('asked'))
  }

  /**
   * Delete it. Afterwards this handle is refused.
   * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
   */
  async delete(): Promise<void> {
    const number = this.#number('deleted')
    this.#deleted = true
    await _timerDelete(this.task.sysif, number)
  }

  /** Delete it, if it is still valid and its process still there. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.valid) return
    try {
      await this.delete()
    } catch (error) {
      if (!(error instanceof SyscallTransportError)) throw error
    }
  }

  /** As in `timer 0 of task 4131`. */
  toString(): string {
    return `timer ${this.near} of ${this.task.toString()}`
  }
}

/**
 * What adjtimex(2) tells when it is to change nothing.
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export interface ClockAdjustment {
  /** Of {@link TIME}. */
  readonly state: TimeState
  /** The rest. */
  readonly timex: Timex
}

/**
 * What times(2) tells.
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export interface ProcessTimes {
  /** The ticks since some moment in the past, 100 a second: only the difference between two of them means anything. */
  readonly elapsed: number
  /** CPU times, in the same ticks. */
  readonly tms: Tms
}

/** The null pointer, which shows itself as such. */
function none(task: Task): AddressArgument {
  return task.optionalArgument(Timespec, undefined)
}

/** What alarm(2) would have returned. */
function secondsLeft({ it_value: { tv_sec: seconds, tv_usec: microseconds } }: Itimerval): number {
  // Rounded as the kernel does it: alarm_setitimer in Linux 6.12, kernel/time/itimer.c.
  return microseconds >= 500_000 || (seconds === 0 && microseconds > 0) ? seconds + 1 : seconds
}

/**
 * Tasks that can read clocks, sleep, and have timers.
 *
 * The calls that sleep are for children and threads: on the Node process's own task they would stop the program, and are
 * refused with a `BlockingCallError`. A child blocks all signals until it executes a program, so that no signal but one
 * that stops it interrupts its sleep, and the kernel goes on with that by itself.
 * @see https://man7.org/linux/man-pages/man7/time.7.html
 */
export class TimeTask extends Task {
  /**
   * What a clock shows.
   * @param clock - of {@link CLOCK}; a process, for the CPU time of all of its threads; or a clock device
   * @throws ErrnoError with EINVAL where there is no such clock or process
   * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   */
  async clockGettime(clock: Clock): Promise<Timespec> {
    using clockid = new ClockBorrow(this, 'clock_gettime', clock)
    return await this.fill(Timespec, (tp) => _clockGettime(this.sysif, clockid, tp))
  }

  /**
   * Set a clock, for the whole machine.
   * @param clock - `CLOCK.REALTIME`, or a clock device
   * @param time - what it is to show
   * @throws ErrnoError with EPERM without `CAP_SYS_TIME`; with EINVAL for a clock that cannot be set, and for a time that is
   *   out of range
   * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   */
  async clockSettime(clock: Clock, time: ValueOrPointer<Timespec>): Promise<void> {
    using clockid = new ClockBorrow(this, 'clock_settime', clock)
    using tp = timespecArgument(this, 'clock_settime', time)
    await _clockSettime(this.sysif, clockid, tp)
  }

  /**
   * How finely a clock can count.
   * @param clock - as for {@link clockGettime}
   * @throws ErrnoError with EINVAL where there is no such clock
   * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
   */
  async clockGetres(clock: Clock): Promise<Timespec> {
    using clockid = new ClockBorrow(this, 'clock_getres', clock)
    return await this.fill(Timespec, (res) => _clockGetres(this.sysif, clockid, res))
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
  async clockNanosleep(clock: Clock, time: ValueOrPointer<Timespec>, options: AbsoluteOption = {}): Promise<void> {
    using clockid = new ClockBorrow(this, 'clock_nanosleep', clock)
    using request = timespecArgument(this, 'clock_nanosleep', time)
    await _clockNanosleep(this.sysif, clockid, options.absolute === true ? TIMER_ABSTIME : 0, request, none(this))
  }

  /**
   * How well a clock is synchronized. Nothing is changed; what changes clocks is for `sysif.syscall(SYS.clock_adjtime, …)`.
   * @param clock - `CLOCK.REALTIME`, or a clock device
   * @throws ErrnoError with EINVAL or ENOTSUP for a clock of which this is not known
   * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
   */
  async clockAdjtime(clock: Clock): Promise<ClockAdjustment> {
    using clockid = new ClockBorrow(this, 'clock_adjtime', clock)
    return await adjustment(this, (buf) => _clockAdjtime(this.sysif, clockid, buf))
  }

  /**
   * How well the machine's clock is synchronized, as {@link clockAdjtime} tells of `CLOCK.REALTIME`. Nothing is changed.
   * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
   */
  async adjtimex(): Promise<ClockAdjustment> {
    return await adjustment(this, (buf) => _adjtimex(this.sysif, buf))
  }

  /**
   * Sleep.
   * @param duration - for how long
   * @throws ErrnoError with EINTR where a signal came first; with EINVAL for a time that is out of range
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
   */
  async nanosleep(duration: ValueOrPointer<Timespec>): Promise<void> {
    using request = timespecArgument(this, 'nanosleep', duration)
    await _nanosleep(this.sysif, request, none(this))
  }

  /**
   * The time since 1970, to the microsecond; {@link clockGettime} tells it to the nanosecond.
   * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   */
  async gettimeofday(): Promise<Timeval> {
    return await this.fill(Timeval, (tv) => _gettimeofday(this.sysif, tv, none(this)))
  }

  /**
   * Set the time, for the whole machine; or tell the kernel the time zone of the hardware's clock, which moves the time when
   * it is done for the first time after boot.
   * @param time - since 1970; undefined to leave it
   * @param timezone - undefined to leave it
   * @throws ErrnoError with EPERM without `CAP_SYS_TIME`; with EINVAL for what is out of range
   * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   */
  async settimeofday(time: ValueOrPointer<Timeval> | undefined, timezone?: ValueOrPointer<Timezone>): Promise<void> {
    using tv = optionalTimeval(this, 'settimeofday', time)
    using tz = this.optionalArgument<Timezone>(Timezone, timezone)
    await _settimeofday(this.sysif, tv, tz)
  }

  /**
   * The CPU time that the process and its children have used.
   * @see https://man7.org/linux/man-pages/man2/times.2.html
   */
  async times(): Promise<ProcessTimes> {
    let elapsed = 0
    const tms = await this.fill(Tms, async (buf) => {
      elapsed = await _times(this.sysif, buf)
    })
    return { elapsed, tms }
  }

  /**
   * Let `SIGALRM` be sent after some time, in place of the one before: it is the timer of `ITIMER.REAL`.
   * @param seconds - 0 for none
   * @returns the seconds that were left of the one before; 0 for none
   * @see https://man7.org/linux/man-pages/man2/alarm.2.html
   */
  async alarm(seconds: number): Promise<number> {
    if (SYS.alarm[this.sysif.architecture] !== undefined) return await _alarm(this.sysif, seconds)
    const next: Itimerval = { it_interval: { tv_sec: 0, tv_usec: 0 }, it_value: { tv_sec: uint32('alarm: seconds', seconds), tv_usec: 0 } }
    return secondsLeft(await this.setitimer(ITIMER.REAL, next))
  }

  /**
   * What an interval timer has to go.
   * @param which - of {@link ITIMER}
   * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
   */
  async getitimer(which: Itimer): Promise<Itimerval> {
    return await this.fill(Itimerval, (current) => _getitimer(this.sysif, which, current))
  }

  /**
   * Set an interval timer, of which the process has one of each kind. Exec keeps it, and a child begins without.
   * @param which - of {@link ITIMER}
   * @param next - the first expiration, zero for none, and the interval between further ones
   * @returns what the timer had to go before
   * @throws ErrnoError with EINVAL for times that are out of range
   * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
   */
  async setitimer(which: Itimer, next: ValueOrPointer<Itimerval>): Promise<Itimerval> {
    using argument = itimervalArgument(this, 'setitimer', next)
    return await this.fill(Itimerval, (old) => _setitimer(this.sysif, which, argument, old))
  }

  /**
   * Make a timer, which is not armed yet.
   * @param clock - of {@link CLOCK}; a process, for a timer of its CPU time; or a clock device
   * @param notification - how it tells that it expired; left out, by `SIGALRM` with its own number as the value
   * @param options - which id it is to have, where the process chooses that
   * @returns a handle that owns it
   * @throws ErrnoError with EINVAL for a clock or a thread that is not there; with EBUSY for an id that another one has; with
   *   EAGAIN where `RLIMIT.SIGPENDING` is reached; with EPERM for a clock that wakes the machine, without `CAP_WAKE_ALARM`
   * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
   */
  async timerCreate(clock: Clock, notification?: TimerNotification, options: TimerCreateOptions = {}): Promise<PosixTimer> {
    using clockid = new ClockBorrow(this, 'timer_create', clock)
    using sevp = this.optionalArgument<Sigevent>(Sigevent, notification && sigeventOf(this, notification))
    const id = options.id === undefined ? undefined : integer('timer_create: timerid', options.id, 0, 0x7fff_ffff)
    return new PosixTimer(this, await this.fill(Int32, (timerid) => _timerCreate(this.sysif, clockid, sevp, timerid), id))
  }
}

async function adjustment(task: Task, call: (buf: AddressArgument) => Promise<number>): Promise<ClockAdjustment> {
  let state = 0
  const timex = await task.fill(Timex, async (buf) => {
    state = await call(buf)
  }, Timex.zero)
  return { state: integer('the state of the clock', state, TIME.OK, TIME.ERROR) as TimeState, timex }
}
