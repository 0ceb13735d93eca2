/**
 * `<linux/fcntl.h>`, `<linux/openat2.h>`: opening files, and what can be said of those that are open.
 *
 * @module linux/fcntl
 */
import { Choice, Flags, flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../near/ids.js'
import { SYS, type Architecture } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int16, Int32, Int64, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor, type FileDescriptorBorrow } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  about, closedAtExec, flags as flagsArgument, int32, integer, length, modeArgument, uint32, type AddressArgument, type DescriptorOptions,
  type FileDescriptorArgument,
} from './arguments.js'
import type { SEEK } from './fs.js'
import { PathString } from './limits.js'
import { signalArgument, type Signal } from './signal.js'

/**
 * {@link O} as it is on an architecture.
 * @param architecture - the architecture
 * @see include/uapi/asm-generic/fcntl.h, and arch/arm64/include/uapi/asm/fcntl.h for four of them
 */
export function openFlags(architecture: Architecture) {
  const arm64 = architecture === 'arm64'
  return flagSet('O', {
    /** Only to read. */
    RDONLY: 0o0,
    /** Only to write. */
    WRONLY: 0o1,
    /** To read and write. */
    RDWR: 0o2,
    /** Create it where it is not there. */
    CREAT: 0o100,
    /** With `CREAT`: only if it is not there. */
    EXCL: 0o200,
    /** A terminal does not become the controlling one. */
    NOCTTY: 0o400,
    /** Cut it to nothing. */
    TRUNC: 0o1000,
    /** Each write goes to the end. */
    APPEND: 0o2000,
    /** Never wait: EAGAIN instead. */
    NONBLOCK: 0o4000,
    /** Data is on the device when a write returns. */
    DSYNC: 0o10000,
    /** Send `SIGIO` when it is ready. */
    ASYNC: 0o20000,
    /** Past the page cache. */
    DIRECT: arm64 ? 0o200000 : 0o40000,
    /** For files above 2 GiB; 64-bit kernels set it by themselves. */
    LARGEFILE: arm64 ? 0o400000 : 0o100000,
    /** Only if it is a directory. */
    DIRECTORY: arm64 ? 0o40000 : 0o200000,
    /** Not if it is a symbolic link. */
    NOFOLLOW: arm64 ? 0o100000 : 0o400000,
    /** Reading leaves the access time; only for the owner. */
    NOATIME: 0o1000000,
    /** Close it at exec. */
    CLOEXEC: 0o2000000,
    /** Data and what describes it are on the device when a write returns. */
    SYNC: 0o4010000,
    /** Only the place in the file system: neither to read nor to write. */
    PATH: 0o10000000,
    /** A file without a name, in that directory. */
    TMPFILE: 0o20000000 + (arm64 ? 0o40000 : 0o200000),
    /** The bits of `RDONLY`, `WRONLY` and `RDWR`; all of them ask for ioctls only. */
    ACCMODE: 0o3,
    /** Another name of `NONBLOCK`. */
    NDELAY: 0o4000,
  })
}

/**
 * How a file is opened: one of `RDONLY`, `WRONLY` and `RDWR`, and any of the others.
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export const O: ReturnType<typeof openFlags> = openFlags(process.arch as Architecture)

/**
 * Where a path begins, and how it is followed. Bits that only one call has may mean something else in another.
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export const AT = flagSet('AT', {
  /** In the place of a directory's file descriptor: the working directory. */
  FDCWD: -100,
  /** Do not follow a symbolic link at the end. */
  SYMLINK_NOFOLLOW: 0x100,
  /** Follow a symbolic link at the end, where that is not usual. */
  SYMLINK_FOLLOW: 0x400,
  /** Do not mount anything on the way. */
  NO_AUTOMOUNT: 0x800,
  /** An empty path means the file descriptor itself. */
  EMPTY_PATH: 0x1000,
  /** statx(2): as stat(2) does. */
  STATX_SYNC_AS_STAT: 0x0000,
  /** statx(2): ask the server. */
  STATX_FORCE_SYNC: 0x2000,
  /** statx(2): do not ask the server. */
  STATX_DONT_SYNC: 0x4000,
  /** statx(2): the bits of the three above. */
  STATX_SYNC_TYPE: 0x6000,
  /** Also what is mounted below. */
  RECURSIVE: 0x8000,
  /** renameat2(2): `RENAME.NOREPLACE`. */
  RENAME_NOREPLACE: 0x1,
  /** renameat2(2): `RENAME.EXCHANGE`. */
  RENAME_EXCHANGE: 0x2,
  /** renameat2(2): `RENAME.WHITEOUT`. */
  RENAME_WHITEOUT: 0x4,
  /** faccessat2(2): for the effective ids, not the real ones. */
  EACCESS: 0x200,
  /** unlinkat(2): a directory. */
  REMOVEDIR: 0x200,
  /** name_to_handle_at(2): a handle that need not be good for opening. */
  HANDLE_FID: 0x200,
  /** name_to_handle_at(2): the mount id that is never used again; since Linux 6.12. */
  HANDLE_MNT_ID_UNIQUE: 0x1,
  /** name_to_handle_at(2): a handle that tells the parent directory too; since Linux 6.13. */
  HANDLE_CONNECTABLE: 0x2,
  /** execveat(2): only ask whether it would be allowed; since Linux 6.14. */
  EXECVE_CHECK: 0x1_0000,
})

/**
 * A directory that paths begin at: a file descriptor, or `AT.FDCWD`.
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export type Directory = FileDescriptor | typeof AT.FDCWD

/**
 * What fcntl(2) does.
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export const F = {
  /** A copy, at a number that is not lower than the argument. */
  DUPFD: 0,
  /** The flags of the number: {@link FD}. */
  GETFD: 1,
  /** Set them. */
  SETFD: 2,
  /** The flags of the open file: {@link O}. */
  GETFL: 3,
  /** Set them, as far as they can be changed. */
  SETFL: 4,
  /** The lock of another process that stands in the way. */
  GETLK: 5,
  /** Lock or unlock, without waiting. */
  SETLK: 6,
  /** Lock or unlock, and wait. */
  SETLKW: 7,
  /** Who gets `SIGIO` and `SIGURG`: a pid, or the negative of a process group. */
  SETOWN: 8,
  /** Who gets them. */
  GETOWN: 9,
  /** Which signal is sent in the place of `SIGIO`. */
  SETSIG: 10,
  /** Which one it is. */
  GETSIG: 11,
  /** Who gets `SIGIO` and `SIGURG`: a thread, process or process group. */
  SETOWN_EX: 15,
  /** Who gets them. */
  GETOWN_EX: 16,
  /** The uids with which that was set. */
  GETOWNER_UIDS: 17,
  /** As `GETLK`, for locks of the open file. */
  OFD_GETLK: 36,
  /** As `SETLK`, for locks of the open file. */
  OFD_SETLK: 37,
  /** As `SETLKW`, for locks of the open file. */
  OFD_SETLKW: 38,
  /** Ask to be told when somebody else opens the file. */
  SETLEASE: 1024,
  /** Which lease there is. */
  GETLEASE: 1025,
  /** Ask to be told of changes in a directory. */
  NOTIFY: 1026,
  /** Whether two numbers are of the same open file; since Linux 6.10. */
  DUPFD_QUERY: 1027,
  /** Whether this open created the file; since Linux 6.12. */
  CREATED_QUERY: 1028,
  /** The kernel's own. */
  CANCELLK: 1029,
  /** A copy that is closed at exec. */
  DUPFD_CLOEXEC: 1030,
  /** Set how much a pipe holds, in bytes. */
  SETPIPE_SZ: 1031,
  /** How much a pipe holds. */
  GETPIPE_SZ: 1032,
  /** Add seals: {@link F_SEAL}. */
  ADD_SEALS: 1033,
  /** Which seals there are. */
  GET_SEALS: 1034,
  /** How long the file's data is expected to live: {@link RWH_WRITE_LIFE}. */
  GET_RW_HINT: 1035,
  /** Say how long. */
  SET_RW_HINT: 1036,
  /** The same for one open file; since Linux 5.17 there is no such hint. */
  GET_FILE_RW_HINT: 1037,
  /** The same for one open file. */
  SET_FILE_RW_HINT: 1038,
} as const

/**
 * Flags of a file descriptor's number.
 * @see https://man7.org/linux/man-pages/man2/F_GETFD.2const.html
 */
export const FD = flagSet('FD', {
  /** Close it at exec. */
  CLOEXEC: 1,
})

/**
 * What can no longer be done with a memfd. Bit 31 is reserved.
 * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
 */
export const F_SEAL = flagSet('F_SEAL', {
  /** Add seals. */
  SEAL: 0x1,
  /** Make it shorter. */
  SHRINK: 0x2,
  /** Make it longer. */
  GROW: 0x4,
  /** Write to it. */
  WRITE: 0x8,
  /** Write to it, but through shared mappings that are there. */
  FUTURE_WRITE: 0x10,
  /** Change whether it is executable; since Linux 6.3. */
  EXEC: 0x20,
})

/**
 * The kind of a lock, or of a lease.
 * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
 */
export const F_LCK = {
  /** Shared, to read. */
  RDLCK: 0,
  /** Exclusive, to write. */
  WRLCK: 1,
  /** None. */
  UNLCK: 2,
} as const

/**
 * One of {@link F_LCK}.
 * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
 */
export type LockType = (typeof F_LCK)[keyof typeof F_LCK]

/**
 * Who gets a file's signals.
 * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
 */
export const F_OWNER = {
  /** A thread. */
  TID: 0,
  /** A process. */
  PID: 1,
  /** A process group. */
  PGRP: 2,
} as const

/**
 * How long data is expected to live, for file systems that put what dies together in one place.
 * @see https://man7.org/linux/man-pages/man2/F_GET_RW_HINT.2const.html
 */
export const RWH_WRITE_LIFE = {
  /** Nothing was said. */
  NOT_SET: 0,
  /** No hint. */
  NONE: 1,
  /** Short. */
  SHORT: 2,
  /** Longer than that. */
  MEDIUM: 3,
  /** Longer than that. */
  LONG: 4,
  /** Longer than all others. */
  EXTREME: 5,
} as const

/**
 * One of {@link RWH_WRITE_LIFE}.
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export type WriteLifetime = (typeof RWH_WRITE_LIFE)[keyof typeof RWH_WRITE_LIFE]

/**
 * What happens in a directory. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/F_NOTIFY.2const.html
 */
export const DN = flagSet('DN', {
  /** A file was read. */
  ACCESS: 0x1,
  /** A file was written. */
  MODIFY: 0x2,
  /** A file was created. */
  CREATE: 0x4,
  /** A file was removed. */
  DELETE: 0x8,
  /** A file was renamed. */
  RENAME: 0x10,
  /** A file's attributes changed. */
  ATTRIB: 0x20,
  /** Go on telling after the first time. */
  MULTISHOT: 0x8000_0000,
})

/**
 * What flock(2) does.
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export const LOCK = flagSet('LOCK', {
  /** Lock, shared. */
  SH: 1,
  /** Lock, exclusive. */
  EX: 2,
  /** Without waiting. */
  NB: 4,
  /** Unlock. */
  UN: 8,
})

/**
 * How openat2(2) resolves a path.
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export const RESOLVE = flagSet('RESOLVE', {
  /** Stay on the same mount. */
  NO_XDEV: 0x01,
  /** Through none of /proc's links that lead anywhere. */
  NO_MAGICLINKS: 0x02,
  /** Through no symbolic link. */
  NO_SYMLINKS: 0x04,
  /** Never above the directory that the path begins at. */
  BENEATH: 0x08,
  /** That directory is the root. */
  IN_ROOT: 0x10,
  /** Only what is in the cache: EAGAIN instead of I/O. */
  CACHED: 0x20,
})

/**
 * A lock of part of a file.
 * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
 */
export const Flock = struct('struct flock', {
  /** Of {@link F_LCK}. */
  l_type: Int16,
  /** Of `SEEK`. */
  l_whence: Int16,
  /** Where it begins, in bytes. */
  l_start: Int64,
  /** How long it is, in bytes; 0 for up to the end, however far that is. */
  l_len: Int64,
  /** Who holds it, -1 for an open file; 0 for the calls that lock. */
  l_pid: Int32,
})
/**
 * The JavaScript form of a `struct flock`.
 * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
 */
export type Flock = StructValue<(typeof Flock)['types']>

/**
 * A lock that is asked for: which kind, and where. Fields that are left out are 0, so that the whole file is meant.
 * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
 */
export type WantedLock = Partial<Omit<Flock, 'l_type' | 'l_whence'>> & {
  /** Of {@link F_LCK}. */
  readonly l_type: LockType
  /** From where `l_start` counts; from the beginning where it is left out. */
  readonly l_whence?: typeof SEEK.SET | typeof SEEK.CUR | typeof SEEK.END
}

/**
 * Who gets a file's signals.
 * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
 */
export const FOwnerEx = struct('struct f_owner_ex', {
  /** Of {@link F_OWNER}. */
  type: Int32,
  /** The number of the thread, process or process group; 0 for nobody. */
  pid: Int32,
})
/**
 * The JavaScript form of a `struct f_owner_ex`.
 * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
 */
export type FOwnerEx = StructValue<(typeof FOwnerEx)['types']>

const HowFlags: FixedType<FlagsOf<'O'>> = Uint64
const ResolveFlags: FixedType<FlagsOf<'RESOLVE'>> = Uint64

/**
 * How openat2(2) opens.
 * @see https://man7.org/linux/man-pages/man2/open_how.2type.html
 */
export const OpenHow = struct('struct open_how', {
  /** Of {@link O}. */
  flags: HowFlags,
  /** The permissions of a file that is created. */
  mode: Uint64,
  /** Of {@link RESOLVE}. */
  resolve: ResolveFlags,
})
/**
 * The JavaScript form of a `struct open_how`.
 * @see https://man7.org/linux/man-pages/man2/open_how.2type.html
 */
export type OpenHow = StructValue<(typeof OpenHow)['types']>

/**
 * How openat2(2) opens; what is left out is 0.
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export interface OpenHowOptions {
  /** Of {@link O}. */
  readonly flags?: FlagsOf<'O'>
  /** The permissions of a file that is created; only where one may be. */
  readonly mode?: FlagsOf<'S'>
  /** Of {@link RESOLVE}. */
  readonly resolve?: FlagsOf<'RESOLVE'>
}

/**
 * The uids of who said who gets a file's signals.
 * @see include/uapi/asm-generic/fcntl.h in the kernel's source, F_GETOWNER_UIDS
 */
export interface OwnerUids {
  /** The real one. */
  readonly ruid: number
  /** The effective one. */
  readonly euid: number
}

/** What F_GETOWNER_UIDS fills in. */
const OwnerUids = struct('uid_t[2]', { ruid: Uint32, euid: Uint32 })

/** A read-write hint, `uint64_t`. */
const Hint = struct('a hint', { value: Uint64 })

const { RDONLY, WRONLY, RDWR, ACCMODE, ...WITHOUT_ACCESS_MODE } = O
const ACCESS_MODES = { RDONLY, WRONLY, RDWR, ACCMODE }

/** Open flags as an argument, shown as strace(1) does. */
class OpenFlags implements SyscallOperand {
  constructor(readonly operand: number) {}

  toString(): string {
    const mode = this.operand & ACCMODE
    const rest = this.operand - mode
    const shown = new Choice('O_', ACCESS_MODES, mode).toString()
    return rest === 0 ? shown : `${shown}|${new Flags('O_', WITHOUT_ACCESS_MODE, rest).toString()}`
  }
}

/** @internal open flags as an argument */
export function openFlagsArgument(what: string, flags: number): SyscallOperand {
  return new OpenFlags(flagsArgument(what, 'O_', O, flags).operand)
}

/**
 * A directory as an argument of a raw call: its file descriptor, or `AT.FDCWD` for the working directory.
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export type DirectoryArgument = FileDescriptorArgument | typeof AT.FDCWD

/** @internal a directory as the register's value, shown by its name where it has one */
export function directoryArgument(dirfd: DirectoryArgument): SyscallArgument {
  return dirfd === AT.FDCWD ? FDCWD : dirfd
}

const FDCWD: SyscallOperand & Disposable = {
  operand: AT.FDCWD,
  toString: () => 'AT_FDCWD',
  [Symbol.dispose]: () => undefined,
}

/** @internal keep a directory open while a call uses it */
export function borrowDirectory(task: Task, dirfd: Directory): FileDescriptorBorrow | (SyscallOperand & Disposable) {
  if (dirfd instanceof FileDescriptor) return dirfd.borrow(task)
  if (dirfd === AT.FDCWD) return FDCWD
  throw new TypeError(`a directory is a file descriptor or AT.FDCWD, not ${String(dirfd)}`)
}

/** Whether flags create a file, so that its mode matters. `O.TMPFILE` has a bit of `O.DIRECTORY`. */
function creates(flags: number): boolean {
  return (flags & O.CREAT) !== 0 || (flags & O.TMPFILE) === O.TMPFILE
}

/**
 * openat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param pathname - the address of the path
 * @param flags - of {@link O}
 * @param mode - the permissions of a file that is created, less the umask; not looked at otherwise
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export async function _openat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, pathname: AddressArgument, flags: number, mode: number,
): Promise<NearFileDescriptor> {
  const args = [directoryArgument(dirfd), pathname, openFlagsArgument('openat: flags', flags)]
  const modeOfNew = modeArgument('openat', mode)
  if (creates(flags)) args.push(modeOfNew)
  return NearFileDescriptor(await sysif.syscall(SYS.openat, ...args))
}

/**
 * openat2(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param pathname - the address of the path
 * @param how - the address of an {@link OpenHow}
 * @param size - of that, in bytes
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export async function _openat2(
  sysif: SyscallInterface, dirfd: DirectoryArgument, pathname: AddressArgument, how: AddressArgument, size: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.openat2, directoryArgument(dirfd), pathname, how, length('openat2: size', size)))
}

/**
 * fcntl(2), raw.
 * @param sysif - the process
 * @param fd - the file descriptor
 * @param cmd - of {@link F}
 * @param arg - what that takes
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export async function _fcntl(sysif: SyscallInterface, fd: FileDescriptorArgument, cmd: number, arg: SyscallArgument = 0): Promise<number> {
  return await sysif.syscall(SYS.fcntl, fd, new Choice('F_', F, int32('fcntl: cmd', cmd)), arg)
}

/**
 * flock(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param operation - of {@link LOCK}
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export async function _flock(sysif: SyscallInterface, fd: FileDescriptorArgument, operation: number): Promise<void> {
  await sysif.syscall(SYS.flock, fd, flagsArgument('flock: operation', 'LOCK_', LOCK, operation))
}

/** @internal how openat2(2) opens, shown as strace(1) does where the call fails: by names, and the mode where it counts */
export function openHowText({ flags, mode, resolve }: OpenHow): string {
  const modeOfNew = modeArgument('openat2', mode)
  const shown = [`flags=${new OpenFlags(flags).toString()}`]
  if (mode !== 0 || creates(flags)) shown.push(`mode=${modeOfNew.toString()}`)
  shown.push(`resolve=${new Flags('RESOLVE_', RESOLVE, resolve).toString()}`)
  return `{${shown.join(', ')}}`
}

function howArgument(task: Task, how: OpenHow): SyscallOperand & Disposable {
  const text = openHowText(how)
  const borrow = task.argument<OpenHow>(OpenHow, how)
  return { operand: borrow.near, toString: () => text, [Symbol.dispose]: () => borrow[Symbol.dispose]() }
}

/**
 * Tasks that can open files.
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export class FcntlTask extends Task {
  /**
   * Open a file.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param flags - of {@link O}
   * @param mode - the permissions of a file that is created, less the umask
   * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
   * @throws ErrnoError as open(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/open.2.html
   */
  async openat(
    dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'O'>, mode: FlagsOf<'S'> = 0o666, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return this.makeFileDescriptor(await about(_openat(this.sysif, directory, pathname, closedAtExec(flags, O.CLOEXEC, options), mode), path))
  }

  /**
   * Open a file, from the working directory.
   * @param path - which file
   * @param flags - of {@link O}
   * @param mode - the permissions of a file that is created, less the umask
   * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
   * @throws ErrnoError as open(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/open.2.html
   */
  async open(
    path: ValueOrPointer<string>, flags: FlagsOf<'O'>, mode: FlagsOf<'S'> = 0o666, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    return await this.openat(AT.FDCWD, path, flags, mode, options)
  }

  /**
   * Open a file, and say how its path may be resolved; since Linux 5.6.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param how - fields that are left out are 0; a `mode` is only allowed where a file may be created
   * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError as open(2) says, with the file in `path`; with EXDEV or ELOOP where the path leads where it may not;
   *   with EINVAL for flags that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/openat2.2.html
   */
  async openat2(
    dirfd: Directory, path: ValueOrPointer<string>, how: OpenHowOptions, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using argument = howArgument(this, OpenHow.of({ ...how, flags: closedAtExec(how.flags ?? O.RDONLY, O.CLOEXEC, options) }))
    return this.makeFileDescriptor(await about(_openat2(this.sysif, directory, pathname, argument, OpenHow.size), path))
  }
}

// Commands that take no address and no file descriptor.
async function control(fd: FileDescriptor, cmd: number, arg: SyscallArgument = 0): Promise<number> {
  using borrow = fd.borrow(fd.task)
  return await _fcntl(fd.task.sysif, borrow, cmd, arg)
}

async function lock(fd: FileDescriptor, cmd: number, wanted: Partial<Flock>): Promise<void> {
  using borrow = fd.borrow(fd.task)
  using argument = fd.task.argument<Flock>(Flock, Flock.of(wanted))
  await _fcntl(fd.task.sysif, borrow, cmd, argument)
}

async function conflictingLock(fd: FileDescriptor, cmd: number, wanted: Partial<Flock>): Promise<Flock | undefined> {
  using borrow = fd.borrow(fd.task)
  const found = await fd.task.fill(Flock, (argument) => _fcntl(fd.task.sysif, borrow, cmd, argument), Flock.of(wanted))
  return found.l_type === F_LCK.UNLCK ? undefined : found
}

/**
 * File descriptors of any kind: their copies, flags, locks, and what else fcntl(2) can do.
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export class FcntlFileDescriptor extends FileDescriptor {
  /**
   * A copy: another number for the same open file.
   * @param minimum - the number is not lower than this
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns the copy
   * @throws ErrnoError with EMFILE where there are too many; with EINVAL for a minimum above `RLIMIT_NOFILE`
   * @see https://man7.org/linux/man-pages/man2/F_DUPFD.2const.html
   */
  async dupfd(minimum = 0, options: DescriptorOptions = {}): Promise<this> {
    const number = await control(this, options.inheritable === true ? F.DUPFD : F.DUPFD_CLOEXEC, integer('fcntl: minimum', minimum, 0, 0x7fff_ffff))
    // This handle's own class: it was made by the same task.
    return this.task.makeFileDescriptor(NearFileDescriptor(number)) as this
  }

  /**
   * Whether another file descriptor is of the same open file; since Linux 6.10.
   * @param other - of the same fd table
   * @throws ErrnoError with EINVAL where the kernel is older
   * @see include/uapi/linux/fcntl.h in the kernel's source
   */
  async dupfdQuery(other: FileDescriptor): Promise<boolean> {
    using borrow = other.borrow(this.task)
    return (await control(this, F.DUPFD_QUERY, borrow)) === 1
  }

  /**
   * Whether opening it created the file; since Linux 6.12.
   * @throws ErrnoError with EINVAL where the kernel is older
   * @see include/uapi/linux/fcntl.h in the kernel's source
   */
  async createdQuery(): Promise<boolean> {
    return (await control(this, F.CREATED_QUERY)) === 1
  }

  /**
   * The flags of the number.
   * @returns of {@link FD}
   * @see https://man7.org/linux/man-pages/man2/F_GETFD.2const.html
   */
  async getFlags(): Promise<FlagsOf<'FD'>> {
    return await control(this, F.GETFD)
  }

  /**
   * Set the flags of the number: `FD.CLOEXEC` closes it at exec, 0 lets programs that are exec'd have it.
   * @param flags - of {@link FD}
   * @see https://man7.org/linux/man-pages/man2/F_GETFD.2const.html
   */
  async setFlags(flags: FlagsOf<'FD'>): Promise<void> {
    await control(this, F.SETFD, flagsArgument('fcntl: flags', 'FD_', FD, flags))
  }

  /**
   * The flags of the open file, which all of its numbers share.
   * @returns of {@link O}
   * @see https://man7.org/linux/man-pages/man2/F_GETFL.2const.html
   */
  async getStatusFlags(): Promise<FlagsOf<'O'>> {
    return await control(this, F.GETFL)
  }

  /**
   * Set the flags of the open file. Only `O.APPEND`, `O.ASYNC`, `O.DIRECT`, `O.NOATIME` and `O.NONBLOCK` can change;
   * others are ignored.
   * @param flags - of {@link O}
   * @throws ErrnoError with EPERM for clearing `O.APPEND` of a file that may only be appended to
   * @see https://man7.org/linux/man-pages/man2/F_GETFL.2const.html
   */
  async setStatusFlags(flags: FlagsOf<'O'>): Promise<void> {
    await control(this, F.SETFL, openFlagsArgument('fcntl: flags', flags))
  }

  /**
   * Who gets `SIGIO` and `SIGURG` for the open file.
   * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
   */
  async getOwner(): Promise<FOwnerEx> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(FOwnerEx, (owner) => _fcntl(task.sysif, borrow, F.GETOWN_EX, owner))
  }

  /**
   * Say who gets `SIGIO` and `SIGURG` for the open file.
   * @param type - of {@link F_OWNER}
   * @param pid - its number in this task's pid namespace; 0 for nobody
   * @throws ErrnoError with ESRCH where there is no such thread, process or process group
   * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
   */
  async setOwner(type: (typeof F_OWNER)[keyof typeof F_OWNER], pid: number): Promise<void> {
    const { task } = this
    if (pid !== 0) NearPid(pid)
    using borrow = this.borrow(task)
    using owner = task.argument<FOwnerEx>(FOwnerEx, { type, pid })
    await _fcntl(task.sysif, borrow, F.SETOWN_EX, owner)
  }

  /**
   * The uids of who said who gets the signals; the kernel must have been built to checkpoint processes.
   * @throws ErrnoError with EINVAL where it was not
   * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
   */
  async getOwnerUids(): Promise<OwnerUids> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(OwnerUids, (uids) => _fcntl(task.sysif, borrow, F.GETOWNER_UIDS, uids))
  }

  /**
   * Which signal is sent when the open file is ready.
   * @returns of `SIG`; 0 for `SIGIO`
   * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
   */
  async getSignal(): Promise<number> {
    return await control(this, F.GETSIG)
  }

  /**
   * Say which signal is sent when the open file is ready.
   * @param sig - of `SIG`; 0 for `SIGIO`
   * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
   */
  async setSignal(sig: Signal): Promise<void> {
    await control(this, F.SETSIG, signalArgument('fcntl', sig, 0))
  }

  /**
   * The lease of the open file.
   * @see https://man7.org/linux/man-pages/man2/F_GETLEASE.2const.html
   */
  async getLease(): Promise<LockType> {
    return (await control(this, F.GETLEASE)) as LockType
  }

  /**
   * Ask to be told, by a signal, before somebody else opens the file.
   * @param type - `F_LCK.RDLCK` for opens that write, `F_LCK.WRLCK` for all, `F_LCK.UNLCK` for none
   * @throws ErrnoError with EAGAIN where the file is open in a way that is against it; with EACCES for the file of
   *   somebody else without `CAP_LEASE`
   * @see https://man7.org/linux/man-pages/man2/F_GETLEASE.2const.html
   */
  async setLease(type: LockType): Promise<void> {
    await control(this, F.SETLEASE, new Choice('F_', F_LCK, type))
  }

  /**
   * Ask to be told, by a signal, of changes in a directory. inotify(7) does it better.
   * @param events - of {@link DN}; 0 for none
   * @throws ErrnoError with ENOTDIR where it is no directory
   * @see https://man7.org/linux/man-pages/man2/F_NOTIFY.2const.html
   */
  async notify(events: FlagsOf<'DN'>): Promise<void> {
    await control(this, F.NOTIFY, flagsArgument('fcntl: events', 'DN_', DN, events))
  }

  /**
   * How much a pipe holds, in bytes.
   * @throws ErrnoError with EBADF where it is no pipe
   * @see https://man7.org/linux/man-pages/man2/F_GETPIPE_SZ.2const.html
   */
  async getPipeSize(): Promise<number> {
    return await control(this, F.GETPIPE_SZ)
  }

  /**
   * Set how much a pipe holds.
   * @param size - in bytes; the kernel rounds up
   * @returns what it holds now, in bytes
   * @throws ErrnoError with EPERM above `/proc/sys/fs/pipe-max-size` without `CAP_SYS_RESOURCE`; with EBUSY where more
   *   than that is in it
   * @see https://man7.org/linux/man-pages/man2/F_GETPIPE_SZ.2const.html
   */
  async setPipeSize(size: number): Promise<number> {
    return await control(this, F.SETPIPE_SZ, uint32('fcntl: size', size))
  }

  /**
   * What can no longer be done with a memfd.
   * @returns of {@link F_SEAL}
   * @throws ErrnoError with EINVAL where the file cannot be sealed
   * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
   */
  async getSeals(): Promise<FlagsOf<'F_SEAL'>> {
    return await control(this, F.GET_SEALS)
  }

  /**
   * Say what can no longer be done with a memfd, by anybody.
   * @param seals - of {@link F_SEAL}; they add to those that there are
   * @throws ErrnoError with EPERM where no more may be added, or it is not open to write; with EBUSY for `F_SEAL.WRITE`
   *   while there are shared, writable mappings
   * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
   */
  async addSeals(seals: FlagsOf<'F_SEAL'>): Promise<void> {
    await control(this, F.ADD_SEALS, flagsArgument('fcntl: seals', 'F_SEAL_', F_SEAL, seals))
  }

  /**
   * How long the file's data is expected to live.
   * @see https://man7.org/linux/man-pages/man2/F_GET_RW_HINT.2const.html
   */
  async getRwHint(): Promise<WriteLifetime> {
    const { task } = this
    using borrow = this.borrow(task)
    const { value } = await task.fill(Hint, (hint) => _fcntl(task.sysif, borrow, F.GET_RW_HINT, hint))
    return value as WriteLifetime
  }

  /**
   * Say how long the file's data is expected to live.
   * @param lifetime - of {@link RWH_WRITE_LIFE}
   * @throws ErrnoError with EPERM for the file of somebody else; with EINVAL for another value
   * @see https://man7.org/linux/man-pages/man2/F_GET_RW_HINT.2const.html
   */
  async setRwHint(lifetime: WriteLifetime): Promise<void> {
    const { task } = this
    using borrow = this.borrow(task)
    using hint = task.argument<{ value: number }>(Hint, { value: lifetime })
    await _fcntl(task.sysif, borrow, F.SET_RW_HINT, hint)
  }

  /**
   * Lock or unlock part of the file for this process, without waiting. Such a lock goes when the process closes *any*
   * number of that file, or ends: {@link ofdSetlk} is without that surprise.
   * @param wanted - what to lock; fields that are left out are 0, so that the whole file is locked
   * @throws ErrnoError with EAGAIN or EACCES where another process's lock stands in the way; with EBADF where the file is
   *   not open in the way that the lock needs
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async setlk(wanted: WantedLock): Promise<void> {
    await lock(this, F.SETLK, wanted)
  }

  /**
   * As {@link setlk}, and wait. Not on the Node process's own task: it would stop the program.
   * @param wanted - what to lock
   * @throws ErrnoError with EDEADLK where it would wait for ever; with EINTR where a signal came first
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async setlkw(wanted: WantedLock): Promise<void> {
    await lock(this, F.SETLKW, wanted)
  }

  /**
   * Which lock stands in the way of one.
   * @param wanted - what would be locked
   * @returns the first one; undefined where there is none
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async getlk(wanted: WantedLock): Promise<Flock | undefined> {
    return await conflictingLock(this, F.GETLK, wanted)
  }

  /**
   * Lock or unlock part of the file for the open file, without waiting. Such a lock goes when the last number of the open
   * file is closed.
   * @param wanted - what to lock; fields that are left out are 0, so that the whole file is locked
   * @throws ErrnoError with EAGAIN where another lock stands in the way; with EBADF where the file is not open in the way
   *   that the lock needs
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async ofdSetlk(wanted: WantedLock): Promise<void> {
    await lock(this, F.OFD_SETLK, wanted)
  }

  /**
   * As {@link ofdSetlk}, and wait. Not on the Node process's own task: it would stop the program.
   * @param wanted - what to lock
   * @throws ErrnoError with EINTR where a signal came first
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async ofdSetlkw(wanted: WantedLock): Promise<void> {
    await lock(this, F.OFD_SETLKW, wanted)
  }

  /**
   * Which lock stands in the way of one of the open file.
   * @param wanted - what would be locked
   * @returns the first one; undefined where there is none
   * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
   */
  async ofdGetlk(wanted: WantedLock): Promise<Flock | undefined> {
    return await conflictingLock(this, F.OFD_GETLK, wanted)
  }

  /**
   * Lock or unlock the whole file for the open file. Without `LOCK.NB` not on the Node process's own task: it would stop
   * the program.
   * @param operation - of {@link LOCK}
   * @throws ErrnoError with EAGAIN for `LOCK.NB` where somebody else's lock stands in the way; with EINTR where a signal came first
   * @throws BlockingCallError where it would stop the Node process
   * @see https://man7.org/linux/man-pages/man2/flock.2.html
   */
  async flock(operation: FlagsOf<'LOCK'>): Promise<void> {
    using borrow = this.borrow(this.task)
    await _flock(this.task.sysif, borrow, operation)
  }
}
