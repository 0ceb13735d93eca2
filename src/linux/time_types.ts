/**
 * `<linux/time_types.h>`: times as the kernel takes and returns them.
 *
 * @module linux/time_types
 */
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int64 } from '../memory/scalars.js'

/** In a second. */
const NANOSECONDS = 1_000_000_000
/** In a second. */
const MICROSECONDS = 1_000_000

/**
 * A time, or a length of time, in nanoseconds. The kernel's 64-bit form, which is what every system call of a 64-bit process takes;
 * libc's `struct timespec` is the same there.
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export const Timespec = struct('struct __kernel_timespec', {
  /** Seconds. */
  tv_sec: Int64,
  /** Nanoseconds, from 0 to 999,999,999. */
  tv_nsec: Int64,
})
/**
 * The JavaScript form of a `struct __kernel_timespec`: seconds and nanoseconds.
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export type Timespec = StructValue<(typeof Timespec)['types']>

/**
 * What a timer is set to: a first expiration and an interval between further ones.
 * @see https://man7.org/linux/man-pages/man3/itimerspec.3type.html
 */
export const Itimerspec = struct('struct __kernel_itimerspec', {
  /** Between expirations; zero for a timer that expires once. */
  it_interval: Timespec,
  /** The first expiration; zero disarms the timer. */
  it_value: Timespec,
})
/**
 * The JavaScript form of a `struct __kernel_itimerspec`.
 * @see https://man7.org/linux/man-pages/man3/itimerspec.3type.html
 */
export type Itimerspec = StructValue<(typeof Itimerspec)['types']>

/**
 * A time, or a length of time, in microseconds. The same on 64-bit machines as `struct __kernel_old_timeval` and libc's
 * `struct timeval`.
 * @see https://man7.org/linux/man-pages/man3/timeval.3type.html
 */
export const Timeval = struct('struct __kernel_sock_timeval', {
  /** Seconds. */
  tv_sec: Int64,
  /** Microseconds, from 0 to 999,999. */
  tv_usec: Int64,
})
/**
 * The JavaScript form of a `struct __kernel_sock_timeval`: seconds and microseconds.
 * @see https://man7.org/linux/man-pages/man3/timeval.3type.html
 */
export type Timeval = StructValue<(typeof Timeval)['types']>

/**
 * What an interval timer of setitimer(2) is set to. On 64-bit machines the kernel's old form is the only one.
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export const Itimerval = struct('struct __kernel_old_itimerval', {
  /** Between expirations; zero for a timer that expires once. */
  it_interval: Timeval,
  /** The first expiration; zero disarms the timer. */
  it_value: Timeval,
})
/**
 * The JavaScript form of a `struct __kernel_old_itimerval`.
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export type Itimerval = StructValue<(typeof Itimerval)['types']>

/**
 * Make a time from nanoseconds: `process.hrtime.bigint()` is what the monotonic clock shows, and
 * `BigInt(Date.now()) * 1_000_000n` what the realtime clock shows.
 * @param nanoseconds - an integer, not negative
 * @throws RangeError for a fraction, a negative number, and a number above 2^53 that is no bigint
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export function timespecOfNanoseconds(nanoseconds: number | bigint): Timespec {
  if (typeof nanoseconds === 'number' && !Number.isSafeInteger(nanoseconds)) {
    throw new RangeError(`${nanoseconds} nanoseconds are no integer that a double holds exactly: round it, or pass a bigint`)
  }
  const all = BigInt(nanoseconds)
  if (all < 0n || all >= 2n ** 63n) throw new RangeError(`${nanoseconds} nanoseconds cannot be a time here: it must be from 0 to 2^63-1`)
  return { tv_sec: Number(all / BigInt(NANOSECONDS)), tv_nsec: Number(all % BigInt(NANOSECONDS)) }
}

/**
 * Make a length of time from milliseconds, in which JavaScript's own timers count.
 * @param milliseconds - not negative; fractions count, down to a nanosecond
 * @throws RangeError for what is not finite or is negative
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export function timespecOfMilliseconds(milliseconds: number): Timespec {
  if (!(milliseconds >= 0 && milliseconds <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`${milliseconds} ms cannot be a time here: it must be from 0 to 2^53-1`)
  }
  const seconds = Math.floor(milliseconds / 1000)
  const nanoseconds = Math.round((milliseconds - seconds * 1000) * 1_000_000)
  return nanoseconds === NANOSECONDS ? { tv_sec: seconds + 1, tv_nsec: 0 } : { tv_sec: seconds, tv_nsec: nanoseconds }
}

/**
 * A time in nanoseconds.
 * @param time - with its nanoseconds in range or not
 * @see https://man7.org/linux/man-pages/man3/timespec.3type.html
 */
export function nanosecondsOf(time: Timespec): bigint {
  return BigInt(time.tv_sec) * BigInt(NANOSECONDS) + BigInt(time.tv_nsec)
}

/** A second in the parts that a time counts: how many there are, and the field that has them. */
function checkParts(what: string, seconds: number, parts: number, field: 'tv_nsec' | 'tv_usec', second: number): void {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`${what}tv_sec must be an integer that is not negative, not ${seconds}`)
  if (!Number.isInteger(parts) || parts < 0 || parts >= second) {
    throw new RangeError(`${what}${field} must be an integer from 0 to ${second - 1}, not ${parts}: whole seconds go into tv_sec`)
  }
}

/**
 * Refuse a time that the kernel would answer with EINVAL.
 * @param time - what a call is to be given
 * @param what - the call and the argument, for the message
 * @throws RangeError for negative seconds, and for nanoseconds that are not from 0 to 999,999,999
 * @see timespec64_valid in Linux 6.12, include/linux/time64.h
 */
export function checkTimespec(time: Timespec, what?: string): void {
  checkParts(what === undefined ? '' : `${what}: `, time.tv_sec, time.tv_nsec, 'tv_nsec', NANOSECONDS)
}

/**
 * As {@link checkTimespec}, for a time in microseconds.
 * @param time - what a call is to be given
 * @param what - the call and the argument, for the message
 * @throws RangeError for negative seconds, and for microseconds that are not from 0 to 999,999
 * @see https://man7.org/linux/man-pages/man3/timeval.3type.html
 */
export function checkTimeval(time: Timeval, what?: string): void {
  checkParts(what === undefined ? '' : `${what}: `, time.tv_sec, time.tv_usec, 'tv_usec', MICROSECONDS)
}
