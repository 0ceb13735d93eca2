/**
 * `<linux/kcmp.h>`: whether two processes share something.
 *
 * @module linux/kcmp
 */
import { match } from 'ts-pattern'
import { Choice } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, type Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Uint32 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { int32 } from './arguments.js'

/**
 * What to compare.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const KCMP = {
  /** Whether two file descriptors mean the same open file. */
  FILE: 0,
  /** Their address spaces. */
  VM: 1,
  /** Their fd tables. */
  FILES: 2,
  /** Their root and working directories and their umask. */
  FS: 3,
  /** What they do with signals. */
  SIGHAND: 4,
  /** How their I/O is scheduled. */
  IO: 5,
  /** What is undone with their System V semaphores. */
  SYSVSEM: 6,
  /** Whether a file descriptor means the open file that an epoll instance watches; since Linux 4.13. */
  EPOLL_TFD: 7,
} as const

/**
 * One of {@link KCMP} that takes nothing but two processes.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export type KcmpType = Exclude<(typeof KCMP)[keyof typeof KCMP], typeof KCMP.FILE | typeof KCMP.EPOLL_TFD>

/**
 * Which of the files that an epoll instance watches.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const KcmpEpollSlot = struct('struct kcmp_epoll_slot', {
  /** The epoll instance, in the second process. */
  efd: Uint32,
  /** The number under which the file was registered. */
  tfd: Uint32,
  /** Which one of several under that number, from 0. */
  toff: Uint32,
})
/**
 * The JavaScript form of a `struct kcmp_epoll_slot`.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export type KcmpEpollSlot = StructValue<(typeof KcmpEpollSlot)['types']>

/**
 * What a comparison comes to. The order is the kernel's own and means nothing, but it is always the same, so that many
 * can be sorted. `unequal` is where they are not equal and not in any order.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export type KcmpResult = 'equal' | 'less' | 'greater' | 'unequal'

/**
 * kcmp(2), raw.
 * @param sysif - who asks
 * @param pid1 - a process
 * @param pid2 - another
 * @param type - of {@link KCMP}
 * @param idx1 - with `KCMP.FILE` and `KCMP.EPOLL_TFD`, a file descriptor of the first
 * @param idx2 - with `KCMP.FILE` a file descriptor of the second; with `KCMP.EPOLL_TFD` the address of a {@link KcmpEpollSlot}
 * @returns 0 for equal, 1 for less, 2 for greater, 3 for unequal
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export async function _kcmp(
  sysif: SyscallInterface, pid1: NearPid, pid2: NearPid, type: number, idx1: SyscallArgument, idx2: SyscallArgument,
): Promise<number> {
  return await sysif.syscall(SYS.kcmp, pid1, pid2, new Choice('KCMP_', KCMP, int32('kcmp: type', type)), idx1, idx2)
}

function resultOf(value: number): KcmpResult {
  return match<number, KcmpResult>(value)
    .with(0, () => 'equal')
    .with(1, () => 'less')
    .with(2, () => 'greater')
    .otherwise(() => 'unequal')
}

/**
 * A file descriptor of one of the processes: its number there, or a handle for it.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export type ComparedFile = NearFileDescriptor | FileDescriptor

function numberOf(fd: ComparedFile): NearFileDescriptor {
  return fd instanceof FileDescriptor ? fd.near : NearFileDescriptor(fd)
}

/**
 * Tasks that can compare processes. All of it takes what ptrace(2) takes, for both processes.
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export class KcmpTask extends Task {
  /**
   * Compare what two processes have, such as their address spaces.
   * @param pid1 - a process
   * @param pid2 - another
   * @param type - of {@link KCMP}
   * @throws ErrnoError with ESRCH where there is no such process; with EPERM where ptrace(2) would be refused too; with
   *   ENOSYS where the kernel was built without `CONFIG_KCMP`
   * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
   */
  async kcmp(pid1: Pid, pid2: Pid, type: KcmpType): Promise<KcmpResult> {
    return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), type, 0, 0))
  }

  /**
   * Compare the open files that two file descriptors mean. Numbers of one fd table that came from dup(2), and those that a
   * child inherited, mean the same one; two calls of open(2) make two.
   * @param pid1 - a process
   * @param fd1 - a file descriptor of it
   * @param pid2 - another, or the same
   * @param fd2 - a file descriptor of that
   * @throws ErrnoError with EBADF where a number is not open; and as {@link kcmp}
   * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
   */
  async kcmpFile(pid1: Pid, fd1: ComparedFile, pid2: Pid, fd2: ComparedFile): Promise<KcmpResult> {
    using _first = fd1 instanceof FileDescriptor ? fd1.borrow(fd1.task) : undefined
    using _second = fd2 instanceof FileDescriptor ? fd2.borrow(fd2.task) : undefined
    return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), KCMP.FILE, numberOf(fd1), numberOf(fd2)))
  }

  /**
   * Compare an open file with one that an epoll instance watches.
   * @param pid1 - a process
   * @param fd1 - a file descriptor of it
   * @param pid2 - the process that has the epoll instance
   * @param slot - which of the watched files
   * @throws ErrnoError with EBADF where `fd1` or the epoll instance is not open; with ENOENT where nothing is watched under
   *   that number; and as {@link kcmp}
   * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
   */
  async kcmpEpollTfd(pid1: Pid, fd1: ComparedFile, pid2: Pid, slot: ValueOrPointer<KcmpEpollSlot>): Promise<KcmpResult> {
    using _first = fd1 instanceof FileDescriptor ? fd1.borrow(fd1.task) : undefined
    using argument = this.argument<KcmpEpollSlot>(KcmpEpollSlot, slot)
    return resultOf(await _kcmp(this.sysif, pid1.for(this), pid2.for(this), KCMP.EPOLL_TFD, numberOf(fd1), argument))
  }
}
