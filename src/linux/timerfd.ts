/**
 * `<linux/timerfd.h>`: timers that are file descriptors.
 *
 * @module linux/timerfd
 */
import { Choice, flagSet, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { BigUint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  flags as flagsArgument, int32, itimerspecArgument, uint64, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { ioctlOf, iow } from './ioctl.js'
import { CLOCK } from './time.js'
import { Itimerspec } from './time_types.js'
import { _read } from './unistd.js'

/**
 * How a timer is made.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const TFD = flagSet('TFD', {
  /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/**
 * How a timer is set.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const TFD_TIMER = flagSet('TFD_TIMER', {
  /** The first expiration is a time that the clock shows. */
  ABSTIME: 1,
  /** Reading fails with ECANCELED when the clock was set meanwhile; for an absolute time of a realtime clock. */
  CANCEL_ON_SET: 2,
})

/**
 * The ioctl that sets how often the timer has expired; where the kernel was made for checkpoints.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const TFD_IOC_SET_TICKS = iow('T'.charCodeAt(0), 0, BigUint64.size)

/** Errors show these by their names. */
const _ioctl = ioctlOf(['TFD_IOC_', { SET_TICKS: TFD_IOC_SET_TICKS }])

/**
 * The clocks that a timer can have that is a file descriptor.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export type TimerfdClock = (typeof CLOCK)['REALTIME' | 'MONOTONIC' | 'BOOTTIME' | 'REALTIME_ALARM' | 'BOOTTIME_ALARM']

/**
 * timerfd_create(2), raw.
 * @param sysif - the process
 * @param clockid - of `CLOCK`
 * @param flags - of {@link TFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdCreate(sysif: SyscallInterface, clockid: number, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.timerfd_create, new Choice('CLOCK_', CLOCK, int32('timerfd_create: clockid', clockid)), flagsArgument('timerfd_create: flags', 'TFD_', TFD, flags),
  ))
}

/**
 * timerfd_settime(2), raw.
 * @param sysif - the process
 * @param fd - the timer
 * @param flags - of {@link TFD_TIMER}
 * @param next - the address of an {@link Itimerspec}
 * @param old - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdSettime(
  sysif: SyscallInterface, fd: FileDescriptorArgument, flags: number, next: AddressArgument, old: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.timerfd_settime, fd, flagsArgument('timerfd_settime: flags', 'TFD_TIMER_', TFD_TIMER, flags), next, old)
}

/**
 * timerfd_gettime(2), raw.
 * @param sysif - the process
 * @param fd - the timer
 * @param current - where an {@link Itimerspec} goes
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export async function _timerfdGettime(sysif: SyscallInterface, fd: FileDescriptorArgument, current: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.timerfd_gettime, fd, current)
}

/**
 * Tasks that can make timers that are file descriptors.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export class TimerfdTask extends Task {
  /**
   * Make a timer that can be waited for: it can be read when it has expired. It is not armed yet.
   * @param clock - `CLOCK.REALTIME`, `CLOCK.MONOTONIC` or `CLOCK.BOOTTIME`, or one of those that wake the machine
   * @param flags - of {@link TFD}
   * @param options - whether programs that are exec'd get it too; otherwise `TFD.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError with EINVAL for another clock; with EPERM for one that wakes the machine, without `CAP_WAKE_ALARM`; with
   *   EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async timerfdCreate(clock: TimerfdClock, flags: FlagsOf<'TFD'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _timerfdCreate(this.sysif, clock, options.inheritable === true ? flags : or(flags, TFD.CLOEXEC)))
  }
}

/**
 * File descriptors of timers.
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export class TimerfdFileDescriptor extends FileDescriptor {
  /**
   * Arm the timer, or disarm it with a first expiration of zero. Expirations that nobody has read are forgotten.
   * @param next - the first expiration, and the interval between further ones
   * @param flags - of {@link TFD_TIMER}
   * @returns what it was set to: how long it had to go
   * @throws ErrnoError with EINVAL for times that are out of range, and for what is no timer
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async timerfdSettime(next: ValueOrPointer<Itimerspec>, flags: FlagsOf<'TFD_TIMER'> = 0): Promise<Itimerspec> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = itimerspecArgument(task, 'timerfd_settime', next)
    return await task.fill(Itimerspec, (old) => _timerfdSettime(task.sysif, fd, flags, argument, old))
  }

  /**
   * How long the timer has to go, and its interval.
   * @returns zero for a timer that is not armed
   * @throws ErrnoError with EINVAL for what is no timer
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async timerfdGettime(): Promise<Itimerspec> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(Itimerspec, (current) => _timerfdGettime(task.sysif, fd, current))
  }

  /**
   * Take the number of expirations since the last read. Where there is none this waits, without `TFD.NONBLOCK`: then it must
   * not be called on the Node process's own task.
   * @returns at least 1
   * @throws ErrnoError with EAGAIN where there is none and the timer does not block; with ECANCELED where the clock was set,
   *   and `TFD_TIMER.CANCEL_ON_SET` asked for that
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async timerfdRead(): Promise<bigint> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(BigUint64, (count) => _read(task.sysif, fd, count, BigUint64.size))
  }

  /**
   * Say how often the timer has expired, and so wake those who wait for it; for restoring a checkpoint.
   * @param ticks - 1 to 2^64-1
   * @throws ErrnoError with EINVAL for 0; with ENOTTY where the kernel was not made for checkpoints
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async timerfdSetTicks(ticks: number | bigint): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument<bigint>(BigUint64, uint64('TFD_IOC_SET_TICKS: ticks', ticks))
    await _ioctl(task.sysif, fd, TFD_IOC_SET_TICKS, argument)
  }
}
