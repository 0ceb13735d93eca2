/**
 * `<linux/time_types.h>`: times as the kernel takes and returns them.
 *
 * @module linux/time_types
 */
import { struct } from '../memory/aggregates.js';
import { Int64 } from '../memory/scalars.js';
const NANOSECONDS = 1_000_000_000;
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
});
/**
 * What a timer is set to: a first expiration and an interval between further ones.
 * @see https://man7.org/linux/man-pages/man3/itimerspec.3type.html
 */
export const Itimerspec = struct('struct __kernel_itimerspec', {
    /** Between expirations; zero for a timer that expires once. */
    it_interval: Timespec,
    /** The first expiration; zero disarms the timer. */
    it_value: Timespec,
});
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
});
/**
 * What an interval timer of setitimer(2) is set to. On 64-bit machines the kernel's old form is the only one.
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export const Itimerval = struct('struct __kernel_old_itimerval', {
    /** Between expirations; zero for a timer that expires once. */
    it_interval: Timeval,
    /** The first expiration; zero disarms the timer. */
    it_value: Timeval,
});
/**
 * Make a time from nanoseconds: `process.hrtime.bigint()` is what the monotonic clock shows, and
 * `BigInt(Date.now()) * 1_000_000n` what the realtime clock shows.
 * @param nanoseconds - an integer, not negative
 * @throws RangeError for a fraction, a negative number, and a number above 2^53 that is no bigint
 */
export function timespecOfNanoseconds(nanoseconds) {
    if (typeof nanoseconds === 'number' && !Number.isSafeInteger(nanoseconds)) {
        throw new RangeError(`${nanoseconds} nanoseconds are no integer that a double holds exactly: round it, or pass a bigint`);
    }
    const all = BigInt(nanoseconds);
    if (all < 0n || all >= 2n ** 63n)
        throw new RangeError(`${nanoseconds} nanoseconds cannot be a time here: it must be from 0 to 2^63-1`);
    return { tv_sec: Number(all / BigInt(NANOSECONDS)), tv_nsec: Number(all % BigInt(NANOSECONDS)) };
}
/**
 * Make a length of time from milliseconds, in which JavaScript's own timers count.
 * @param milliseconds - not negative; fractions count, down to a nanosecond
 * @throws RangeError for what is not finite or is negative
 */
export function timespecOfMilliseconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds <= Number.MAX_SAFE_INTEGER)) {
        throw new RangeError(`${milliseconds} ms cannot be a time here: it must be from 0 to 2^53-1`);
    }
    const seconds = Math.floor(milliseconds / 1000);
    const nanoseconds = Math.round((milliseconds - seconds * 1000) * 1_000_000);
    return nanoseconds === NANOSECONDS ? { tv_sec: seconds + 1, tv_nsec: 0 } : { tv_sec: seconds, tv_nsec: nanoseconds };
}
/**
 * A time in nanoseconds.
 * @param time - with its nanoseconds in range or not
 */
export function nanosecondsOf(time) {
    return BigInt(time.tv_sec) * BigInt(NANOSECONDS) + BigInt(time.tv_nsec);
}
/**
 * Refuse a time that the kernel would answer with EINVAL.
 * @param time - what a call is to be given
 * @throws RangeError for negative seconds, and for nanoseconds that are not from 0 to 999,999,999
 * @see timespec64_valid in Linux 6.12, include/linux/time64.h
 */
export function checkTimespec(time) {
    const { tv_sec: seconds, tv_nsec: nanoseconds } = time;
    if (!Number.isSafeInteger(seconds) || seconds < 0)
        throw new RangeError(`tv_sec must be an integer that is not negative, not ${seconds}`);
    if (!Number.isInteger(nanoseconds) || nanoseconds < 0 || nanoseconds >= NANOSECONDS) {
        throw new RangeError(`tv_nsec must be an integer from 0 to 999999999, not ${nanoseconds}: whole seconds go into tv_sec`);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGltZV90eXBlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRpbWVfdHlwZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDbEUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRTVDLE1BQU0sV0FBVyxHQUFHLGFBQWEsQ0FBQTtBQUVqQzs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQywwQkFBMEIsRUFBRTtJQUN6RCxlQUFlO0lBQ2YsTUFBTSxFQUFFLEtBQUs7SUFDYiwwQ0FBMEM7SUFDMUMsT0FBTyxFQUFFLEtBQUs7Q0FDZixDQUFDLENBQUE7QUFJRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUcsTUFBTSxDQUFDLDRCQUE0QixFQUFFO0lBQzdELCtEQUErRDtJQUMvRCxXQUFXLEVBQUUsUUFBUTtJQUNyQixvREFBb0Q7SUFDcEQsUUFBUSxFQUFFLFFBQVE7Q0FDbkIsQ0FBQyxDQUFBO0FBSUY7Ozs7R0FJRztBQUNILE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsOEJBQThCLEVBQUU7SUFDNUQsZUFBZTtJQUNmLE1BQU0sRUFBRSxLQUFLO0lBQ2IsdUNBQXVDO0lBQ3ZDLE9BQU8sRUFBRSxLQUFLO0NBQ2YsQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQywrQkFBK0IsRUFBRTtJQUMvRCwrREFBK0Q7SUFDL0QsV0FBVyxFQUFFLE9BQU87SUFDcEIsb0RBQW9EO0lBQ3BELFFBQVEsRUFBRSxPQUFPO0NBQ2xCLENBQUMsQ0FBQTtBQUlGOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLHFCQUFxQixDQUFDLFdBQTRCO0lBQ2hFLElBQUksT0FBTyxXQUFXLEtBQUssUUFBUSxJQUFJLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxXQUFXLENBQUMsRUFBRSxDQUFDO1FBQzFFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxXQUFXLHFGQUFxRixDQUFDLENBQUE7SUFDM0gsQ0FBQztJQUNELE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxXQUFXLENBQUMsQ0FBQTtJQUMvQixJQUFJLEdBQUcsR0FBRyxFQUFFLElBQUksR0FBRyxJQUFJLEVBQUUsSUFBSSxHQUFHO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFHLFdBQVcsaUVBQWlFLENBQUMsQ0FBQTtJQUN2SSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsTUFBTSxDQUFDLFdBQVcsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsTUFBTSxDQUFDLFdBQVcsQ0FBQyxDQUFDLEVBQUUsQ0FBQTtBQUNsRyxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxzQkFBc0IsQ0FBQyxZQUFvQjtJQUN6RCxJQUFJLENBQUMsQ0FBQyxZQUFZLElBQUksQ0FBQyxJQUFJLFlBQVksSUFBSSxNQUFNLENBQUMsZ0JBQWdCLENBQUMsRUFBRSxDQUFDO1FBQ3BFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxZQUFZLHdEQUF3RCxDQUFDLENBQUE7SUFDL0YsQ0FBQztJQUNELE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxHQUFHLElBQUksQ0FBQyxDQUFBO0lBQy9DLE1BQU0sV0FBVyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxZQUFZLEdBQUcsT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLFNBQVMsQ0FBQyxDQUFBO0lBQzNFLE9BQU8sV0FBVyxLQUFLLFdBQVcsQ0FBQyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsT0FBTyxHQUFHLENBQUMsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsV0FBVyxFQUFFLENBQUE7QUFDdEgsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sVUFBVSxhQUFhLENBQUMsSUFBYztJQUMxQyxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLFdBQVcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7QUFDekUsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLGFBQWEsQ0FBQyxJQUFjO0lBQzFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxXQUFXLEVBQUUsR0FBRyxJQUFJLENBQUE7SUFDdEQsSUFBSSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLElBQUksT0FBTyxHQUFHLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHVEQUF1RCxPQUFPLEVBQUUsQ0FBQyxDQUFBO0lBQ3pJLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLFdBQVcsQ0FBQyxJQUFJLFdBQVcsR0FBRyxDQUFDLElBQUksV0FBVyxJQUFJLFdBQVcsRUFBRSxDQUFDO1FBQ3BGLE1BQU0sSUFBSSxVQUFVLENBQUMsdURBQXVELFdBQVcsZ0NBQWdDLENBQUMsQ0FBQTtJQUMxSCxDQUFDO0FBQ0gsQ0FBQyJ9