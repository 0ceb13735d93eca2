/**
 * `<linux/falloc.h>`: where a file has room, and where it has holes.
 *
 * @module linux/falloc
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { FileDescriptor } from '../handle/fd.js'
import { flags as flagsArgument, integer, length, type FileDescriptorArgument } from './arguments.js'

/**
 * What fallocate(2) does; 0 for making room.
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export const FALLOC_FL = flagSet('FALLOC_FL', {
  /** The length stays as it is. */
  KEEP_SIZE: 0x01,
  /** Make a hole, with `KEEP_SIZE`. */
  PUNCH_HOLE: 0x02,
  /** Remove the range: what stands behind moves there. */
  COLLAPSE_RANGE: 0x08,
  /** Make it zero, and keep the room. */
  ZERO_RANGE: 0x10,
  /** Insert a hole: what stands there moves back. */
  INSERT_RANGE: 0x20,
  /** No longer share blocks with other files. */
  UNSHARE_RANGE: 0x40,
  /** Write zeros to the device, fast where it can; since Linux 6.17. */
  WRITE_ZEROES: 0x80,
})

/**
 * fallocate(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param mode - of {@link FALLOC_FL}
 * @param offset - where, in bytes
 * @param len - how much, in bytes
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export async function _fallocate(sysif: SyscallInterface, fd: FileDescriptorArgument, mode: number, offset: number, len: number): Promise<void> {
  await sysif.syscall(
    SYS.fallocate, fd, flagsArgument('fallocate: mode', 'FALLOC_FL_', FALLOC_FL, mode), length('fallocate: offset', offset),
    integer('fallocate: len', len, 1, Number.MAX_SAFE_INTEGER),
  )
}

/**
 * File descriptors of files with blocks.
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export class FallocFileDescriptor extends FileDescriptor {
  /**
   * Make room for a part of the file, or take it away.
   * @param mode - of {@link FALLOC_FL}; 0 makes room, so that later writes there cannot fail for want of it, and makes the
   *   file longer where it has to be
   * @param offset - where, in bytes
   * @param len - how much, in bytes; from 1
   * @throws ErrnoError with ENOSPC where there is no room; with EOPNOTSUPP where the file system cannot do that; with ENODEV
   *   where it is no regular file; with EPERM where it is sealed; with EINVAL for what is not made of whole blocks, for
   *   `FALLOC_FL.COLLAPSE_RANGE` and `FALLOC_FL.INSERT_RANGE`
   * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
   */
  async fallocate(mode: FlagsOf<'FALLOC_FL'>, offset: number, len: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _fallocate(this.task.sysif, fd, mode, offset, len)
  }
}
