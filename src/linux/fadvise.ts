/**
 * `<linux/fadvise.h>`: what a program says of how it is going to read a file.
 *
 * @module linux/fadvise
 */
import { Choice } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { FileDescriptor } from '../handle/fd.js'
import { int32, length, type FileDescriptorArgument } from './arguments.js'

/**
 * How a part of a file is going to be used.
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export const POSIX_FADV = {
  /** Nothing is said. */
  NORMAL: 0,
  /** Here and there: reading ahead is in vain. */
  RANDOM: 1,
  /** From the beginning to the end: read further ahead. */
  SEQUENTIAL: 2,
  /** Soon: begin to read it now. */
  WILLNEED: 3,
  /** Not again: it need not stay in the page cache. What was not written back yet does. */
  DONTNEED: 4,
  /** Once only; since Linux 6.3 the page cache heeds it. */
  NOREUSE: 5,
} as const

/**
 * One of {@link POSIX_FADV}.
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export type FileAdvice = (typeof POSIX_FADV)[keyof typeof POSIX_FADV]

/**
 * fadvise64(2), raw: posix_fadvise of libc.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param len - how much, in bytes; 0 for up to the end
 * @param advice - of {@link POSIX_FADV}
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export async function _fadvise64(sysif: SyscallInterface, fd: FileDescriptorArgument, offset: number, len: number, advice: number): Promise<void> {
  await sysif.syscall(
    SYS.fadvise64, fd, length('fadvise64: offset', offset), length('fadvise64: len', len),
    new Choice('POSIX_FADV_', POSIX_FADV, int32('fadvise64: advice', advice)),
  )
}

/**
 * readahead(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param count - how much, in bytes
 * @see https://man7.org/linux/man-pages/man2/readahead.2.html
 */
export async function _readahead(sysif: SyscallInterface, fd: FileDescriptorArgument, offset: number, count: number): Promise<void> {
  await sysif.syscall(SYS.readahead, fd, length('readahead: offset', offset), length('readahead: count', count))
}

/**
 * File descriptors of files in the page cache.
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export class FadviseFileDescriptor extends FileDescriptor {
  /**
   * Say how a part of the file is going to be used.
   * @param offset - where, in bytes
   * @param len - how much, in bytes; 0 for up to the end
   * @param advice - of {@link POSIX_FADV}
   * @throws ErrnoError with ESPIPE for a pipe or a FIFO; with EINVAL for other advice
   * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
   */
  async fadvise(offset: number, len: number, advice: FileAdvice): Promise<void> {
    using fd = this.borrow(this.task)
    await _fadvise64(this.task.sysif, fd, offset, len, advice)
  }

  /**
   * Begin to read a part of the file into the page cache.
   * @param offset - where, in bytes
   * @param count - how much, in bytes
   * @throws ErrnoError with EINVAL where it is neither a regular file nor a block device; with EBADF where it is not open to read
   * @see https://man7.org/linux/man-pages/man2/readahead.2.html
   */
  async readahead(offset: number, count: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _readahead(this.task.sysif, fd, offset, count)
  }
}
