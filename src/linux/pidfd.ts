/**
 * `<linux/pidfd.h>`: file descriptors that mean a process.
 *
 * @module linux/pidfd
 */
import { flagSet, nameOf, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL, Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Pointer, type Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { io, ioctlOf, iowr } from './ioctl.js'
import { QueuedSiginfo, Siginfo } from './siginfo.js'
import { signalArgument, type Signal } from './signal.js'

/**
 * How a pidfd is opened.
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export const PIDFD = flagSet('PIDFD', {
  /** waitid(2) on it returns EAGAIN instead of waiting; since Linux 5.10. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** It means a thread, not a process; since Linux 6.9. It is `O.EXCL`. */
  THREAD: 0o200,
})

/**
 * In the place of a pidfd: the caller itself. They are defined in `<linux/fcntl.h>`.
 * @see include/uapi/linux/fcntl.h in the kernel's source
 */
export const PIDFD_SELF = {
  /** The calling thread; since Linux 6.15. */
  THREAD: -10000,
  /** The calling thread's process; since Linux 6.17. Before, in 6.15 and 6.16, it was -20000. */
  THREAD_GROUP: -10001,
} as const

/**
 * Whom pidfd_send_signal(2) signals, where that is not what the pidfd means; since Linux 6.9.
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export const PIDFD_SIGNAL = flagSet('PIDFD_SIGNAL', {
  /** The thread. */
  THREAD: 1,
  /** The process. */
  THREAD_GROUP: 2,
  /** The process group that the process leads. */
  PROCESS_GROUP: 4,
})

/**
 * What {@link PidfdInfo} tells, by bits of its `mask`; since Linux 6.13.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PIDFD_INFO = flagSet('PIDFD_INFO', {
  /** `pid`, `tgid`, `ppid`; always told. */
  PID: 1,
  /** The uids and gids; always told. */
  CREDS: 2,
  /** `cgroupid`; told where there is one. */
  CGROUPID: 4,
  /** `exit_code`, after the process was waited for; since Linux 6.15. */
  EXIT: 8,
  /** `coredump_mask`; since Linux 6.16. */
  COREDUMP: 16,
})

/**
 * How a process dumped core, in the `coredump_mask` of {@link PidfdInfo}; since Linux 6.16.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PIDFD_COREDUMP = flagSet('PIDFD_COREDUMP', {
  /** It did. */
  ED: 1,
  /** Its core dump was left out. */
  SKIP: 2,
  /** The core dump belongs to its user. */
  USER: 4,
  /** The core dump belongs to root. */
  ROOT: 8,
})

const InfoMask: FixedType<FlagsOf<'PIDFD_INFO'>> = Uint64
const CoredumpMask: FixedType<FlagsOf<'PIDFD_COREDUMP'>> = Uint32

/**
 * What the kernel tells of a process; since Linux 6.13.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PidfdInfo = struct('struct pidfd_info', {
  /** Of {@link PIDFD_INFO}: what was asked for, and then what was told. */
  mask: InfoMask,
  /** The inode number of its cgroup (v2). */
  cgroupid: Uint64,
  /** The thread's number, as the caller's pid namespace sees it. */
  pid: Uint32,
  /** The process's number. */
  tgid: Uint32,
  /** Its parent's number. */
  ppid: Uint32,
  /** The real uid, as the caller's user namespace sees it. */
  ruid: Uint32,
  /** The real gid. */
  rgid: Uint32,
  /** The effective uid. */
  euid: Uint32,
  /** The effective gid. */
  egid: Uint32,
  /** The saved uid. */
  suid: Uint32,
  /** The saved gid. */
  sgid: Uint32,
  /** The uid for files. */
  fsuid: Uint32,
  /** The gid for files. */
  fsgid: Uint32,
  /** The status as wait(2) has it, where it was reaped. */
  exit_code: Int32,
  /** Of {@link PIDFD_COREDUMP}. */
  coredump_mask: CoredumpMask,
  /** 0. */
  __spare1: Uint32,
})
/**
 * The JavaScript form of a `struct pidfd_info`.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export type PidfdInfo = StructValue<(typeof PidfdInfo)['types']>

const PIDFS_IOCTL_MAGIC = 0xff

/**
 * The ioctls of a pidfd that open a namespace of the process; since Linux 6.11.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PIDFD_GET_NAMESPACE = {
  /** Its cgroup namespace. */
  CGROUP: io(PIDFS_IOCTL_MAGIC, 1),
  /** Its IPC namespace. */
  IPC: io(PIDFS_IOCTL_MAGIC, 2),
  /** Its mount namespace. */
  MNT: io(PIDFS_IOCTL_MAGIC, 3),
  /** Its network namespace. */
  NET: io(PIDFS_IOCTL_MAGIC, 4),
  /** Its pid namespace. */
  PID: io(PIDFS_IOCTL_MAGIC, 5),
  /** The pid namespace where its next children begin. */
  PID_FOR_CHILDREN: io(PIDFS_IOCTL_MAGIC, 6),
  /** Its time namespace. */
  TIME: io(PIDFS_IOCTL_MAGIC, 7),
  /** The time namespace where its next children begin. */
  TIME_FOR_CHILDREN: io(PIDFS_IOCTL_MAGIC, 8),
  /** Its user namespace. */
  USER: io(PIDFS_IOCTL_MAGIC, 9),
  /** Its UTS namespace. */
  UTS: io(PIDFS_IOCTL_MAGIC, 10),
} as const

/**
 * The ioctl that fills in a {@link PidfdInfo}; since Linux 6.13. Kernels take structures of other lengths too.
 * @see include/uapi/linux/pidfd.h in the kernel's source
 */
export const PIDFD_GET_INFO = iowr(PIDFS_IOCTL_MAGIC, 11, PidfdInfo.size)

/** Errors show these by their names. */
const _ioctl = ioctlOf(
  ['PIDFD_GET_', { INFO: PIDFD_GET_INFO }],
  ['PIDFD_GET_', Object.fromEntries(Object.entries(PIDFD_GET_NAMESPACE).map(([kind, request]) => [`${kind}_NAMESPACE`, request]))],
)

/**
 * pidfd_open(2), raw.
 * @param sysif - the process
 * @param pid - whom it is to mean
 * @param flags - of {@link PIDFD}
 * @returns the number; it is closed at exec
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export async function _pidfdOpen(sysif: SyscallInterface, pid: NearPid, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.pidfd_open, NearPid(pid), flagsArgument('pidfd_open: flags', 'PIDFD_', PIDFD, flags)))
}

/**
 * pidfd_send_signal(2), raw.
 * @param sysif - the sender
 * @param pidfd - who gets it
 * @param sig - of `SIG`, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes, or NULL for that of kill(2)
 * @param flags - 0, or one of {@link PIDFD_SIGNAL}
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export async function _pidfdSendSignal(
  sysif: SyscallInterface, pidfd: FileDescriptorArgument, sig: number, info: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.pidfd_send_signal, pidfd, signalArgument('pidfd_send_signal', sig, 0), info,
    flagsArgument('pidfd_send_signal: flags', 'PIDFD_SIGNAL_', PIDFD_SIGNAL, flags),
  )
}

/**
 * pidfd_getfd(2), raw.
 * @param sysif - the process that is to have the file
 * @param pidfd - the process that has it
 * @param targetfd - its number there
 * @param flags - 0: none are defined
 * @returns the number here; it is closed at exec
 * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
 */
export async function _pidfdGetfd(
  sysif: SyscallInterface, pidfd: FileDescriptorArgument, targetfd: NearFileDescriptor, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.pidfd_getfd, pidfd, NearFileDescriptor(targetfd), uint32('pidfd_getfd: flags', flags)))
}

/**
 * What can be sent along with a signal: what `SIGCHLD` has, or what a queued signal has; or a pointer to that.
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export type SignalInfo = ValueOrPointer<Siginfo> | ValueOrPointer<QueuedSiginfo>

function infoArgument(task: Task, info: SignalInfo): Borrow {
  if (info instanceof Pointer) return info.borrow(task)
  return 'si_value' in info ? task.argument<QueuedSiginfo>(QueuedSiginfo, info) : task.argument<Siginfo>(Siginfo, info)
}

async function sendSignal(
  task: Task, pidfd: FileDescriptorArgument, sig: Signal, flags: number, info: SignalInfo | undefined,
): Promise<void> {
  using argument = info === undefined ? undefined : infoArgument(task, info)
  await _pidfdSendSignal(task.sysif, pidfd, sig, argument ?? NULL, flags)
}

/**
 * Tasks that can open processes.
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export class PidfdTask extends Task {
  /**
   * Open a process by its number. Between the moment when the number was learnt and this call it may have become another
   * process's, unless it is that of an unreaped child.
   * @param pid - the process; must be of this task's pid namespace
   * @param flags - of {@link PIDFD}
   * @returns a handle that owns it; programs that are exec'd do not get it
   * @throws ErrnoError with ESRCH where there is no such process; with EINVAL for a thread that leads no process, without
   *   `PIDFD.THREAD`, and for flags that the kernel does not know
   * @throws PidNamespaceMismatchError where the number would mean another process to this task
   * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
   */
  async pidfdOpen(pid: Pid, flags: FlagsOf<'PIDFD'> = 0): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _pidfdOpen(this.sysif, pid.for(this), flags))
  }

  /**
   * Send a signal to the process that a pidfd means, and surely to no other.
   * @param pidfd - a handle, or a borrow of one
   * @param sig - of `SIG`; 0 only asks whether the process is there
   * @param flags - 0, or one of {@link PIDFD_SIGNAL}
   * @throws ErrnoError with ESRCH where it was reaped; with EPERM where it belongs to somebody else; with EINVAL where it
   *   is not in this task's pid namespace or one below
   * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   */
  async pidfdSendSignal(pidfd: FileDescriptor | FileDescriptorArgument, sig: Signal, flags: FlagsOf<'PIDFD_SIGNAL'> = 0): Promise<void> {
    using borrow = pidfd instanceof FileDescriptor ? pidfd.borrow(this) : undefined
    await sendSignal(this, borrow ?? (pidfd as FileDescriptorArgument), sig, flags, undefined)
  }
}

/**
 * File descriptors that mean a process.
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export class PidfdFileDescriptor extends FileDescriptor {
  /**
   * Send a signal to the process, and surely to no other.
   * @param sig - of `SIG`; 0 only asks whether the process is there
   * @param flags - 0, or one of {@link PIDFD_SIGNAL}
   * @param info - what to send along; left out, as kill(2) does. Its `si_signo` must be the signal, and its `si_code`
   *   negative and not `SI.TKILL`, except to oneself
   * @throws ErrnoError with ESRCH where it was reaped; with EPERM where it belongs to somebody else; with EINVAL where it
   *   is not in the caller's pid namespace or one below
   * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   */
  async pidfdSendSignal(sig: Signal, flags: FlagsOf<'PIDFD_SIGNAL'> = 0, info?: SignalInfo): Promise<void> {
    using borrow = this.borrow(this.task)
    await sendSignal(this.task, borrow, sig, flags, info)
  }

  /**
   * Get a copy of a file descriptor of the process.
   * @param targetfd - its number there; or a handle for it
   * @returns a handle in this task's fd table, for the same open file; programs that are exec'd do not get it
   * @throws ErrnoError with EBADF where the process has no such number; with EPERM where ptrace(2) would be refused too
   * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
   */
  async pidfdGetfd(targetfd: NearFileDescriptor | FileDescriptor): Promise<this> {
    using borrow = this.borrow(this.task)
    using target = targetfd instanceof FileDescriptor ? targetfd.borrow(targetfd.task) : undefined
    const number = await _pidfdGetfd(this.task.sysif, borrow, target?.near ?? (targetfd as NearFileDescriptor), 0)
    // This handle's own class: it was made by the same task.
    return this.task.makeFileDescriptor(number) as this
  }

  /**
   * Open a namespace of the process, for setns(2); since Linux 6.11.
   * @param kind - of {@link PIDFD_GET_NAMESPACE}
   * @returns a handle that owns it; programs that are exec'd do not get it
   * @throws ErrnoError with ESRCH where the process has ended; with EPERM or EACCES where ptrace(2) would be refused too;
   *   with ENOTTY where the kernel is older
   * @see include/uapi/linux/pidfd.h in the kernel's source
   */
  async pidfdGetNamespace(kind: (typeof PIDFD_GET_NAMESPACE)[keyof typeof PIDFD_GET_NAMESPACE]): Promise<this> {
    // Another ioctl would be made of it, of whatever kind.
    if (nameOf(PIDFD_GET_NAMESPACE, kind) === undefined) throw new RangeError(`ioctl: the namespace of a pidfd must be one of PIDFD_GET_NAMESPACE, not ${kind}`)
    using borrow = this.borrow(this.task)
    return this.task.makeFileDescriptor(NearFileDescriptor(await _ioctl(this.task.sysif, borrow, kind, 0))) as this
  }

  /**
   * Ask the kernel about the process; since Linux 6.13.
   * @param mask - of {@link PIDFD_INFO}: what to ask for beyond what is always told
   * @returns what it knows; `mask` says what that is
   * @throws ErrnoError with ESRCH where the process was reaped, unless `PIDFD_INFO.EXIT` was asked for and is known; with
   *   ENOTTY where the kernel is older
   * @see include/uapi/linux/pidfd.h in the kernel's source
   */
  async pidfdGetInfo(mask: FlagsOf<'PIDFD_INFO'> = PIDFD_INFO.PID): Promise<PidfdInfo> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(PidfdInfo, (info) => _ioctl(task.sysif, borrow, PIDFD_GET_INFO, info), PidfdInfo.of({ mask }))
  }
}
