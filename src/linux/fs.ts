/**
 * `<linux/fs.h>`: positions in files, how single reads, writes and renames differ from the usual ones, and writing file
 * systems back.
 *
 * @module linux/fs
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, length, type FileDescriptorArgument } from './arguments.js'

/**
 * From where lseek(2) and file locks count.
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export const SEEK = {
  /** The beginning of the file. */
  SET: 0,
  /** The current position. */
  CUR: 1,
  /** The end of the file. */
  END: 2,
  /** The next data at or behind the offset. */
  DATA: 3,
  /** The next hole at or behind the offset; the end of the file counts as one. */
  HOLE: 4,
} as const

/**
 * One of {@link SEEK}.
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export type Whence = (typeof SEEK)[keyof typeof SEEK]

/**
 * How renameat2(2) treats a target that is there.
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export const RENAME = flagSet('RENAME', {
  /** Fail. */
  NOREPLACE: 1,
  /** Swap the two. */
  EXCHANGE: 2,
  /** Leave a whiteout behind, for overlay file systems. */
  WHITEOUT: 4,
})

/**
 * How a single preadv2(2) or pwritev2(2) differs from the usual one.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const RWF = flagSet('RWF', {
  /** At high priority, by polling where the device allows it. */
  HIPRI: 0x01,
  /** The data is on the device when the write returns. */
  DSYNC: 0x02,
  /** The data and what describes it are on the device when the write returns. */
  SYNC: 0x04,
  /** Do not wait: EAGAIN instead. */
  NOWAIT: 0x08,
  /** Write to the end of the file. */
  APPEND: 0x10,
  /** Write to the offset even where the file is open for appending; since Linux 6.9. */
  NOAPPEND: 0x20,
  /** All or nothing, whatever happens; since Linux 6.11. */
  ATOMIC: 0x40,
  /** Do not leave it in the page cache; since Linux 6.14. */
  DONTCACHE: 0x80,
  /** No `SIGPIPE` where nobody reads; since Linux 6.18. */
  NOSIGNAL: 0x100,
})

/**
 * What sync_file_range(2) does with a part of a file; nothing of what describes the file is written.
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export const SYNC_FILE_RANGE = flagSet('SYNC_FILE_RANGE', {
  /** First wait for what is being written. */
  WAIT_BEFORE: 1,
  /** Begin to write what is not being written yet. */
  WRITE: 2,
  /** Then wait for all of that. */
  WAIT_AFTER: 4,
  /** All of the above. */
  WRITE_AND_WAIT: 7,
})

/**
 * sync(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/sync.2.html
 */
export async function _sync(sysif: SyscallInterface): Promise<void> {
  await sysif.syscall(SYS.sync)
}

/**
 * syncfs(2), raw.
 * @param sysif - the process
 * @param fd - a file there
 * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
 */
export async function _syncfs(sysif: SyscallInterface, fd: FileDescriptorArgument): Promise<void> {
  await sysif.syscall(SYS.syncfs, fd)
}

/**
 * sync_file_range(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param nbytes - how much, in bytes; 0 for up to the end
 * @param flags - of {@link SYNC_FILE_RANGE}
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export async function _syncFileRange(
  sysif: SyscallInterface, fd: FileDescriptorArgument, offset: number, nbytes: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.sync_file_range, fd, length('sync_file_range: offset', offset), length('sync_file_range: nbytes', nbytes),
    flagsArgument('sync_file_range: flags', 'SYNC_FILE_RANGE_', SYNC_FILE_RANGE, flags),
  )
}

/**
 * Tasks that can have file systems written back.
 * @see https://man7.org/linux/man-pages/man2/sync.2.html
 */
export class FsTask extends Task {
  /**
   * Wait until all that was written to any file is on its device. It may take long: on the Node process's own task it stops
   * the program.
   * @see https://man7.org/linux/man-pages/man2/sync.2.html
   */
  async sync(): Promise<void> {
    await _sync(this.sysif)
  }
}

/**
 * File descriptors of files that are written back.
 * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
 */
export class FsFileDescriptor extends FileDescriptor {
  /**
   * Wait until all that was written to the file system that the file is on is on its device. It may take long: on the Node
   * process's own task it stops the program.
   * @throws ErrnoError with EIO, ENOSPC or EDQUOT where writing failed since the file was opened; with EBADF for one that is
   *   open with `O.PATH`
   * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
   */
  async syncfs(): Promise<void> {
    using fd = this.borrow(this.task)
    await _syncfs(this.task.sysif, fd)
  }

  /**
   * Have a part of the file's data written, and wait or not. Nothing that it takes to find the data again is written: it is no
   * substitute for `fdatasync`.
   * @param offset - where, in bytes
   * @param nbytes - how much, in bytes; 0 for up to the end
   * @param flags - of {@link SYNC_FILE_RANGE}
   * @throws ErrnoError with ESPIPE where it is no regular file, block device or directory; with EIO where writing failed
   * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
   */
  async syncFileRange(offset: number, nbytes: number, flags: FlagsOf<'SYNC_FILE_RANGE'>): Promise<void> {
    using fd = this.borrow(this.task)
    await _syncFileRange(this.task.sysif, fd, offset, nbytes, flags)
  }
}
