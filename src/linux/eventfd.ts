/**
 * `<linux/eventfd.h>`: a counter that can be waited for.
 *
 * @module linux/eventfd
 */
import { flagSet, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { BigUint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, uint32, uint64, type DescriptorOptions } from './arguments.js'
import { _read, _write } from './unistd.js'

/**
 * How an eventfd is made.
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export const EFD = flagSet('EFD', {
  /** Reading takes 1 off the counter, instead of all. */
  SEMAPHORE: 1,
  /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/**
 * The counter's greatest value.
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export const EVENTFD_MAX = 0xffff_ffff_ffff_fffen

/**
 * eventfd2(2), raw.
 * @param sysif - the process
 * @param initval - where the counter begins
 * @param flags - of {@link EFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export async function _eventfd2(sysif: SyscallInterface, initval: number, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(
    await sysif.syscall(SYS.eventfd2, uint32('eventfd2: initval', initval), flagsArgument('eventfd2: flags', 'EFD_', EFD, flags)),
  )
}

/**
 * Tasks that can make eventfds.
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export class EventfdTask extends Task {
  /**
   * Make a counter that can be waited for: it can be read when it is not 0.
   * @param initval - where it begins, 0 to 2^32-1
   * @param flags - of {@link EFD}
   * @param options - whether programs that are exec'd get it too; otherwise `EFD.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
   */
  async eventfd(initval = 0, flags: FlagsOf<'EFD'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _eventfd2(this.sysif, initval, options.inheritable === true ? flags : or(flags, EFD.CLOEXEC)))
  }
}

/**
 * File descriptors of eventfds.
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export class EventfdFileDescriptor extends FileDescriptor {
  /**
   * Take the counter's value and leave 0; or with `EFD.SEMAPHORE`, take 1. Where it is 0 this waits, without
   * `EFD.NONBLOCK`: then it must not be called on the Node process's own task.
   * @returns what was taken
   * @throws ErrnoError with EAGAIN where the counter is 0 and the eventfd does not block
   * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
   */
  async eventfdRead(): Promise<bigint> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(BigUint64, (counter) => _read(task.sysif, fd, counter, BigUint64.size))
  }

  /**
   * Add to the counter. Where it would become too great this waits, without `EFD.NONBLOCK`: then it must not be called on
   * the Node process's own task.
   * @param value - 0 to 2^64-2
   * @throws ErrnoError with EAGAIN where it would become too great and the eventfd does not block; with EINVAL for 2^64-1
   * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
   */
  async eventfdWrite(value: number | bigint = 1): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using counter = task.argument<bigint>(BigUint64, uint64('eventfd: the value', value))
    await _write(task.sysif, fd, counter, BigUint64.size)
  }
}
