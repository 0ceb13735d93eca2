/**
 * `<linux/stat.h>`: what describes a file: its kind, owner, permissions and times.
 *
 * @module linux/stat
 */
import { flagSet, nameOf, or, type FlagsOf } from '../near/flags.js'
import { NULL } from '../near/ids.js'
import { SYS, type Architecture } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { array, mapped, struct, type Struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigUint64, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, integer, modeArgument, orNull, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { AT, borrowDirectory, directoryArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { PathString } from './limits.js'
import { Timespec } from './time_types.js'

/**
 * A file's mode: its kind, which is one of `IFSOCK` to `IFIFO` and not a set of bits, and its permissions.
 * @see https://man7.org/linux/man-pages/man7/inode.7.html
 */
export const S = flagSet('S', {
  /** The bits that tell the kind. */
  IFMT: 0o170000,
  /** A socket. */
  IFSOCK: 0o140000,
  /** A symbolic link. */
  IFLNK: 0o120000,
  /** A regular file. */
  IFREG: 0o100000,
  /** A block device. */
  IFBLK: 0o060000,
  /** A directory. */
  IFDIR: 0o040000,
  /** A character device. */
  IFCHR: 0o020000,
  /** A FIFO, or a pipe. */
  IFIFO: 0o010000,
  /** Executing it sets the effective uid. */
  ISUID: 0o4000,
  /** Executing it sets the effective gid; what is created in a directory gets its group. */
  ISGID: 0o2000,
  /** Only the owner of a file in the directory may remove or rename it. */
  ISVTX: 0o1000,
  /** All permissions of the owner. */
  IRWXU: 0o700,
  /** The owner may read. */
  IRUSR: 0o400,
  /** The owner may write. */
  IWUSR: 0o200,
  /** The owner may execute, or search. */
  IXUSR: 0o100,
  /** All permissions of the group. */
  IRWXG: 0o070,
  /** The group may read. */
  IRGRP: 0o040,
  /** The group may write. */
  IWGRP: 0o020,
  /** The group may execute, or search. */
  IXGRP: 0o010,
  /** All permissions of others. */
  IRWXO: 0o007,
  /** Others may read. */
  IROTH: 0o004,
  /** Others may write. */
  IWOTH: 0o002,
  /** Others may execute, or search. */
  IXOTH: 0o001,
})

/**
 * The kind of a file, of {@link S}.
 * @see https://man7.org/linux/man-pages/man7/inode.7.html
 */
export type FileKind =
  | typeof S.IFSOCK | typeof S.IFLNK | typeof S.IFREG | typeof S.IFBLK | typeof S.IFDIR | typeof S.IFCHR | typeof S.IFIFO

const { IFSOCK, IFLNK, IFREG, IFBLK, IFDIR, IFCHR, IFIFO } = S
const KINDS = { IFSOCK, IFLNK, IFREG, IFBLK, IFDIR, IFCHR, IFIFO }

/**
 * The kind of a file.
 * @param mode - its `stx_mode` or `st_mode`
 * @returns of {@link S}; 0 where the file system tells none
 * @see https://man7.org/linux/man-pages/man7/inode.7.html
 */
export function fileKind(mode: FlagsOf<'S'>): FileKind | 0 {
  return (mode & S.IFMT) as FileKind | 0
}

/**
 * Which fields statx(2) is asked for, and which it filled in. Bit 31 is reserved.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const STATX = flagSet('STATX', {
  /** The kind, in `stx_mode`. */
  TYPE: 0x1,
  /** The permissions, in `stx_mode`. */
  MODE: 0x2,
  /** `stx_nlink`. */
  NLINK: 0x4,
  /** `stx_uid`. */
  UID: 0x8,
  /** `stx_gid`. */
  GID: 0x10,
  /** `stx_atime`. */
  ATIME: 0x20,
  /** `stx_mtime`. */
  MTIME: 0x40,
  /** `stx_ctime`. */
  CTIME: 0x80,
  /** `stx_ino`. */
  INO: 0x100,
  /** `stx_size`. */
  SIZE: 0x200,
  /** `stx_blocks`. */
  BLOCKS: 0x400,
  /** All of the above: what stat(2) tells. */
  BASIC_STATS: 0x7ff,
  /** `stx_btime`. */
  BTIME: 0x800,
  /** `stx_mnt_id`; since Linux 5.8. */
  MNT_ID: 0x1000,
  /** `stx_dio_mem_align` and `stx_dio_offset_align`; since Linux 6.1. */
  DIOALIGN: 0x2000,
  /** `stx_mnt_id`, as a number that is never used again; since Linux 6.8. */
  MNT_ID_UNIQUE: 0x4000,
  /** `stx_subvol`; since Linux 6.10. */
  SUBVOL: 0x8000,
  /** The fields `stx_atomic_write_...`; since Linux 6.11. */
  WRITE_ATOMIC: 0x1_0000,
  /** `stx_dio_read_offset_align`; since Linux 6.15. */
  DIO_READ_ALIGN: 0x2_0000,
})

/**
 * What is special about a file, in `stx_attributes`; only those in `stx_attributes_mask` are known to the file system.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const STATX_ATTR = flagSet('STATX_ATTR', {
  /** The file system compresses it. */
  COMPRESSED: 0x4,
  /** It cannot be changed, removed or renamed, and gets no further links. */
  IMMUTABLE: 0x10,
  /** It can only be appended to. */
  APPEND: 0x20,
  /** Backups leave it out. */
  NODUMP: 0x40,
  /** It takes a key to read it. */
  ENCRYPTED: 0x800,
  /** Going there mounts something. */
  AUTOMOUNT: 0x1000,
  /** It is the root of a mount. */
  MOUNT_ROOT: 0x2000,
  /** fs-verity guards it: it cannot be written. */
  VERITY: 0x10_0000,
  /** It is accessed on its device, not in the page cache. */
  DAX: 0x20_0000,
  /** Writes can be all or nothing; since Linux 6.11. */
  WRITE_ATOMIC: 0x40_0000,
})

/**
 * In the place of a time's nanoseconds, for utimensat(2).
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const UTIME = {
  /** The current time. */
  NOW: 0x3fff_ffff,
  /** Leave it as it is. */
  OMIT: 0x3fff_fffe,
} as const

/**
 * When something happened to a file.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const StatxTimestamp = struct('struct statx_timestamp', {
  /** Seconds since 1970, negative before. */
  tv_sec: Int64,
  /** Nanoseconds, from 0 to 999,999,999. */
  tv_nsec: Uint32,
})
/**
 * The JavaScript form of a `struct statx_timestamp`.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export type StatxTimestamp = StructValue<(typeof StatxTimestamp)['types']>

const StatxMask: FixedType<FlagsOf<'STATX'>> = Uint32
const StatxAttributes: FixedType<FlagsOf<'STATX_ATTR'>> = Uint64

/**
 * The layout of `struct statx`, with what is reserved in it: what {@link Statx} is made from.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const StatxLayout = struct('struct statx', {
  /** Of {@link STATX}: which fields were filled in. */
  stx_mask: StatxMask,
  /** How many bytes to read or write at a time, preferably. */
  stx_blksize: Uint32,
  /** Of {@link STATX_ATTR}. */
  stx_attributes: StatxAttributes,
  /** How many names it has. */
  stx_nlink: Uint32,
  /** The owner. */
  stx_uid: Uint32,
  /** The group. */
  stx_gid: Uint32,
  /** Of {@link S}: the kind and the permissions. */
  stx_mode: Uint16,
  /** 0. */
  __spare0: Uint16,
  /** The inode number; in full, because some file systems use all 64 bits. */
  stx_ino: BigUint64,
  /** The length, in bytes. */
  stx_size: Uint64,
  /** What it takes, in units of 512 bytes. */
  stx_blocks: Uint64,
  /** Which of {@link STATX_ATTR} the file system knows. */
  stx_attributes_mask: StatxAttributes,
  /** When it was last read. */
  stx_atime: StatxTimestamp,
  /** When it was created. */
  stx_btime: StatxTimestamp,
  /** When what describes it last changed. */
  stx_ctime: StatxTimestamp,
  /** When its content last changed. */
  stx_mtime: StatxTimestamp,
  /** The major number of the device that it is. */
  stx_rdev_major: Uint32,
  /** The minor number of the device that it is. */
  stx_rdev_minor: Uint32,
  /** The major number of the device that it is on. */
  stx_dev_major: Uint32,
  /** The minor number of the device that it is on. */
  stx_dev_minor: Uint32,
  /** The number of the mount, as `/proc/PID/mountinfo` has it, or the unique one. */
  stx_mnt_id: Uint64,
  /** How memory must be aligned for direct I/O, in bytes; 0 where there is none. */
  stx_dio_mem_align: Uint32,
  /** How offsets and lengths must be aligned for direct I/O, in bytes; 0 where there is none. */
  stx_dio_offset_align: Uint32,
  /** The number of the subvolume. */
  stx_subvol: Uint64,
  /** The shortest write that can be all or nothing, in bytes. */
  stx_atomic_write_unit_min: Uint32,
  /** The longest one, in bytes. */
  stx_atomic_write_unit_max: Uint32,
  /** Of how many pieces it may consist. */
  stx_atomic_write_segments_max: Uint32,
  /** How offsets must be aligned for direct reads, in bytes; 0 where it is as for writes. */
  stx_dio_read_offset_align: Uint32,
  /** The longest all-or-nothing write that is fast, in bytes; 0 where they all are. Since Linux 6.16. */
  stx_atomic_write_unit_max_opt: Uint32,
  /** 0. */
  __spare2: Uint32,
  /** 0. */
  __spare3: byteArray(64),
})

/**
 * What statx(2) tells. Fields of which `stx_mask` does not say that they were filled in mean nothing.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export type Statx = Omit<StructValue<(typeof StatxLayout)['types']>, '__spare0' | '__spare2' | '__spare3'>

/**
 * What statx(2) tells.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const Statx: FixedType<Statx> = mapped(
  StatxLayout, 'struct statx', (value: Statx) => StatxLayout.of(value), ({ __spare0, __spare2, __spare3, ...value }) => value,
)

/**
 * What stat(2) tells of a file.
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export interface Stat {
  /** The device that it is on; see {@link major} and {@link minor}. */
  readonly st_dev: number
  /** The inode number; in full, because some file systems use all 64 bits. */
  readonly st_ino: bigint
  /** Of {@link S}: the kind and the permissions. */
  readonly st_mode: FlagsOf<'S'>
  /** How many names it has. */
  readonly st_nlink: number
  /** The owner. */
  readonly st_uid: number
  /** The group. */
  readonly st_gid: number
  /** The device that it is; see {@link major} and {@link minor}. */
  readonly st_rdev: number
  /** The length, in bytes. */
  readonly st_size: number
  /** How many bytes to read or write at a time, preferably. */
  readonly st_blksize: number
  /** What it takes, in units of 512 bytes. */
  readonly st_blocks: number
  /** When it was last read. */
  readonly st_atim: Timespec
  /** When its content last changed. */
  readonly st_mtim: Timespec
  /** When what describes it last changed. */
  readonly st_ctim: Timespec
}

type StatFields = { readonly [Name in keyof Stat]: FixedType<Stat[Name]> }

/** @internal `struct stat` as it is on an architecture, with what is reserved in it */
export function statLayout(architecture: Architecture): Struct<StatFields> {
  const ends = { st_atim: Timespec, st_mtim: Timespec, st_ctim: Timespec }
  if (architecture === 'x64') {
    return struct('struct stat', {
      st_dev: Uint64, st_ino: BigUint64, st_nlink: Uint64, st_mode: Uint32, st_uid: Uint32, st_gid: Uint32, __pad0: Uint32,
      st_rdev: Uint64, st_size: Int64, st_blksize: Int64, st_blocks: Int64, ...ends, __glibc_reserved: byteArray(24),
    })
  }
  return struct('struct stat', {
    st_dev: Uint64, st_ino: BigUint64, st_mode: Uint32, st_nlink: Uint32, st_uid: Uint32, st_gid: Uint32,
    st_rdev: Uint64, __pad1: Uint64, st_size: Int64, st_blksize: Int32, __pad2: Int32, st_blocks: Int64, ...ends, __glibc_reserved: byteArray(8),
  })
}

const KernelStat = statLayout(process.arch as Architecture)

/**
 * What stat(2) tells. The architectures lay it out differently.
 * @see https://man7.org/linux/man-pages/man3/stat.3type.html
 */
export const Stat: FixedType<Stat> = mapped(
  KernelStat, 'struct stat', (value: Stat) => KernelStat.of(value),
  ({ st_dev, st_ino, st_mode, st_nlink, st_uid, st_gid, st_rdev, st_size, st_blksize, st_blocks, st_atim, st_mtim, st_ctim }) => (
    { st_dev, st_ino, st_mode, st_nlink, st_uid, st_gid, st_rdev, st_size, st_blksize, st_blocks, st_atim, st_mtim, st_ctim }
  ),
)

/**
 * The largest major number. See Linux 6.12, include/linux/kdev_t.h.
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export const MAJOR_MAX = 0xfff
/**
 * The largest minor number. See Linux 6.12, include/linux/kdev_t.h.
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export const MINOR_MAX = 0xf_ffff

/**
 * The number of a device, as mknod(2) takes it and stat(2) tells it.
 * @param majorNumber - which driver, from 0 to 4095
 * @param minorNumber - which of its devices, from 0 to 1048575
 * @throws RangeError for numbers that the kernel has no room for
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function makedev(majorNumber: number, minorNumber: number): number {
  integer('makedev: major', majorNumber, 0, MAJOR_MAX)
  integer('makedev: minor', minorNumber, 0, MINOR_MAX)
  // See new_encode_dev in Linux 6.12, include/linux/kdev_t.h.
  return ((minorNumber & 0xff) | (majorNumber << 8) | ((minorNumber & ~0xff) << 12)) >>> 0
}

/**
 * Which driver a device belongs to.
 * @param dev - the device's number
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function major(dev: number): number {
  return (uint32('major: dev', dev) >>> 8) & MAJOR_MAX
}

/**
 * Which of its driver's devices a device is.
 * @param dev - the device's number
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function minor(dev: number): number {
  return (uint32('minor: dev', dev) & 0xff) | ((dev >>> 12) & 0xf_ff00)
}

/**
 * The two times that utimensat(2) sets: when the file was last read, and when its content last changed.
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const FileTimes: FixedType<Timespec[]> = array<Timespec>(Timespec, 2)

/**
 * When a file was last read, and when its content last changed: two of {@link Timespec}; see {@link UTIME}.
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export type AccessAndModification = readonly [atime: Timespec, mtime: Timespec]

const STATX_FLAGS = {
  SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, NO_AUTOMOUNT: AT.NO_AUTOMOUNT, EMPTY_PATH: AT.EMPTY_PATH,
  STATX_FORCE_SYNC: AT.STATX_FORCE_SYNC, STATX_DONT_SYNC: AT.STATX_DONT_SYNC,
} as const
const FSTATAT_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, NO_AUTOMOUNT: AT.NO_AUTOMOUNT, EMPTY_PATH: AT.EMPTY_PATH } as const
const CHANGE_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH } as const

/**
 * statx(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`, `AT.EMPTY_PATH`, one of `AT.STATX_...`
 * @param mask - of {@link STATX}
 * @param statxbuf - where a {@link Statx} goes
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export async function _statx(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number, mask: number, statxbuf: AddressArgument,
): Promise<void> {
  await sysif.syscall(
    SYS.statx, directoryArgument(dirfd), path, flagsArgument('statx: flags', 'AT_', STATX_FLAGS, flags),
    flagsArgument('statx: mask', 'STATX_', STATX, mask), statxbuf,
  )
}

/**
 * fstat(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param statbuf - where a {@link Stat} goes
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export async function _fstat(sysif: SyscallInterface, fd: FileDescriptorArgument, statbuf: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.fstat, fd, statbuf)
}

/**
 * newfstatat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param statbuf - where a {@link Stat} goes
 * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export async function _newfstatat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, statbuf: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(SYS.newfstatat, directoryArgument(dirfd), path, statbuf, flagsArgument('newfstatat: flags', 'AT_', FSTATAT_FLAGS, flags))
}

/**
 * fchmod(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param mode - the permissions
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export async function _fchmod(sysif: SyscallInterface, fd: FileDescriptorArgument, mode: number): Promise<void> {
  await sysif.syscall(SYS.fchmod, fd, modeArgument('fchmod', mode))
}

/**
 * fchmodat(2), raw: the old call, which takes no flags.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - the permissions
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export async function _fchmodat(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number): Promise<void> {
  await sysif.syscall(SYS.fchmodat, directoryArgument(dirfd), path, modeArgument('fchmodat', mode))
}

/**
 * fchmodat2(2), raw; since Linux 6.6.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - the permissions
 * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export async function _fchmodat2(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.fchmodat2, directoryArgument(dirfd), path, modeArgument('fchmodat2', mode), flagsArgument('fchmodat2: flags', 'AT_', CHANGE_FLAGS, flags),
  )
}

/**
 * In the place of a uid or gid, for chown(2): leave it as it is.
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export const UNCHANGED = -1

function idArgument(what: string, id: number): number {
  // (uid_t)-1 means that it is left; an id of 2^32-1 would be the same.
  return integer(what, id, UNCHANGED, 0xffff_fffe)
}

/**
 * fchown(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param owner - a uid, or {@link UNCHANGED}
 * @param group - a gid, or {@link UNCHANGED}
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export async function _fchown(sysif: SyscallInterface, fd: FileDescriptorArgument, owner: number, group: number): Promise<void> {
  await sysif.syscall(SYS.fchown, fd, idArgument('fchown: owner', owner), idArgument('fchown: group', group))
}

/**
 * fchownat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param owner - a uid, or {@link UNCHANGED}
 * @param group - a gid, or {@link UNCHANGED}
 * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export async function _fchownat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, owner: number, group: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.fchownat, directoryArgument(dirfd), path, idArgument('fchownat: owner', owner), idArgument('fchownat: group', group),
    flagsArgument('fchownat: flags', 'AT_', CHANGE_FLAGS, flags),
  )
}

/**
 * utimensat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins; with a null pointer for the path, the file
 * @param path - the address of the path, or NULL
 * @param times - the address of {@link FileTimes}, or NULL for the current time
 * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export async function _utimensat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, times: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(SYS.utimensat, directoryArgument(dirfd), orNull(path), times, flagsArgument('utimensat: flags', 'AT_', CHANGE_FLAGS, flags))
}

function nodeMode(mode: number): SyscallOperand {
  const operand = integer('mknodat: mode', mode, 0, S.IFMT | 0o7777)
  const kind = nameOf(KINDS, operand & S.IFMT, 'S_')
  const permissions = `0${(operand & 0o7777).toString(8)}`
  if (kind === undefined && (operand & S.IFMT) !== 0) return { operand, toString: () => `0${operand.toString(8)}` }
  return { operand, toString: () => (kind === undefined ? permissions : `${kind}|${permissions}`) }
}

/**
 * mknodat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - of {@link S}: the kind, and the permissions less the umask
 * @param dev - the number of the device; see {@link makedev}
 * @see https://man7.org/linux/man-pages/man2/mknod.2.html
 */
export async function _mknodat(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number, dev: number): Promise<void> {
  const operand = uint32('mknodat: dev', dev)
  await sysif.syscall(
    SYS.mknodat, directoryArgument(dirfd), path, nodeMode(mode),
    operand === 0 ? operand : { operand, toString: () => `makedev(${major(operand)}, ${minor(operand)})` },
  )
}

/**
 * umask(2), raw.
 * @param sysif - the process
 * @param mask - the permissions that new files do not get
 * @returns what it was before
 * @see https://man7.org/linux/man-pages/man2/umask.2.html
 */
export async function _umask(sysif: SyscallInterface, mask: number): Promise<number> {
  const operand = integer('umask: mask', mask, 0, 0o777)
  return await sysif.syscall(SYS.umask, { operand, toString: () => `0${operand.toString(8)}` })
}

/** What statx(2) is asked for where nothing else is said. */
const USUAL = STATX.BASIC_STATS | STATX.BTIME

function checkTimes(times: ValueOrPointer<Timespec[]> | AccessAndModification): Timespec[] {
  const [atime, mtime, ...others] = times instanceof Pointer ? times.value : times
  if (atime === undefined || mtime === undefined || others.length > 0) {
    throw new RangeError('utimensat: times are two: of the last read, and of the last change')
  }
  for (const [name, { tv_sec: seconds, tv_nsec: nanoseconds }] of Object.entries({ atime, mtime })) {
    // Seconds are not looked at beside UTIME; where they are, they may be negative: before 1970.
    if (!Number.isSafeInteger(seconds)) throw new RangeError(`utimensat: tv_sec of ${name} must be an integer, not ${seconds}`)
    if (nanoseconds === UTIME.NOW || nanoseconds === UTIME.OMIT) continue
    integer(`utimensat: tv_nsec of ${name}`, nanoseconds, 0, 999_999_999)
  }
  return [atime, mtime]
}

/** How a file's times show themselves where the call fails: as strace(1) does, by their names where they have some. */
function showTimes(times: Timespec[]): string {
  const shown = times.map(({ tv_sec, tv_nsec }) => nameOf(UTIME, tv_nsec, 'UTIME_') ?? `{tv_sec=${tv_sec}, tv_nsec=${tv_nsec}}`)
  return `[${shown.join(', ')}]`
}

function timesArgument(task: Task, times: WrittenPointer<Timespec[]> | AccessAndModification | null): SyscallOperand & Disposable {
  if (times === null) return task.optionalArgument(FileTimes, null)
  const values = checkTimes(times)
  const borrow = task.argument<Timespec[]>(FileTimes, times instanceof Pointer ? times : values)
  return { operand: borrow.near, toString: () => showTimes(values), [Symbol.dispose]: () => borrow[Symbol.dispose]() }
}

/**
 * Tasks that can tell and change what describes a file, by its name.
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export class StatTask extends Task {
  /**
   * What describes a file.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`, `AT.EMPTY_PATH`, one of `AT.STATX_...`
   * @param mask - of {@link STATX}: what is wanted; `stx_mask` tells what there is
   * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
   * @throws ErrnoError as stat(2) says, with the file in `path`; with EINVAL for flags that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/statx.2.html
   */
  async statx(dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0, mask: FlagsOf<'STATX'> = USUAL): Promise<Statx> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return await about(this.fill(Statx, (statxbuf) => _statx(this.sysif, directory, pathname, flags, mask, statxbuf)), path)
  }

  /**
   * What describes a file, in the old form. {@link statx} tells more.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`, `AT.EMPTY_PATH`
   * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
   * @throws ErrnoError as stat(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/stat.2.html
   */
  async newfstatat(dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0): Promise<Stat> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return await about(this.fill(Stat, (statbuf) => _newfstatat(this.sysif, directory, pathname, statbuf, flags)), path)
  }

  /**
   * Set a file's permissions.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param mode - the permissions, from 0 to 0o7777
   * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`; since Linux 6.6
   * @throws ErrnoError with EPERM for the file of somebody else; with EOPNOTSUPP for a symbolic link itself, where the
   *   file system has no permissions for them; otherwise as chmod(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/chmod.2.html
   */
  async fchmodat(dirfd: Directory, path: ValueOrPointer<string>, mode: FlagsOf<'S'>, flags: FlagsOf<'AT'> = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(
      flags === 0 ? _fchmodat(this.sysif, directory, pathname, mode) : _fchmodat2(this.sysif, directory, pathname, mode, flags),
      path,
    )
  }

  /**
   * Set a file's owner and group.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param owner - a uid, or {@link UNCHANGED}
   * @param group - a gid, or {@link UNCHANGED}
   * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError with EPERM without `CAP_CHOWN`, but for a group that the owner is in; with EINVAL for an id that
   *   has no meaning in this user namespace; otherwise as chown(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/chown.2.html
   */
  async fchownat(
    dirfd: Directory, path: ValueOrPointer<string>, owner: number, group: number, flags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(_fchownat(this.sysif, directory, pathname, owner, group, flags), path)
  }

  /**
   * Set a file's times.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param times - of the last read and of the last change of the content; null for now, which needs no more than the
   *   permission to write. Each may have one of {@link UTIME} as its nanoseconds
   * @param flags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws RangeError for nanoseconds that are none
   * @throws ErrnoError with EPERM or EACCES for the file of somebody else; otherwise as utimensat(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
   */
  async utimensat(
    dirfd: Directory, path: ValueOrPointer<string>, times: WrittenPointer<Timespec[]> | AccessAndModification | null, flags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using both = timesArgument(this, times)
    await about(_utimensat(this.sysif, directory, pathname, both, flags), path)
  }

  /**
   * Make a file that is no directory and no link: a FIFO, a device, a socket, a regular file.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - its path
   * @param mode - of {@link S}: the kind, `S.IFREG` where there is none, and the permissions less the umask
   * @param dev - for a device, its number; see {@link makedev}
   * @throws ErrnoError with EEXIST where there is something; with EPERM for a device without `CAP_MKNOD`, or in a user
   *   namespace; otherwise as mknod(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/mknod.2.html
   */
  async mknodat(dirfd: Directory, path: ValueOrPointer<string>, mode: FlagsOf<'S'>, dev = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(_mknodat(this.sysif, directory, pathname, mode, dev), path)
  }

  /**
   * Set which permissions the files that this process creates do not get; also for processes that share it (`CLONE.FS`).
   * @param mask - from 0 to 0o777
   * @returns what it was before
   * @see https://man7.org/linux/man-pages/man2/umask.2.html
   */
  async umask(mask: FlagsOf<'S'>): Promise<FlagsOf<'S'>> {
    return await _umask(this.sysif, mask)
  }
}

/**
 * File descriptors of files that can be described, which are all.
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export class StatFileDescriptor extends FileDescriptor {
  /**
   * What describes the file.
   * @param mask - of {@link STATX}: what is wanted; `stx_mask` tells what there is
   * @param flags - one of `AT.STATX_...`
   * @throws ErrnoError with EINVAL for flags that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/statx.2.html
   */
  async statx(mask: FlagsOf<'STATX'> = USUAL, flags: FlagsOf<'AT'> = 0): Promise<Statx> {
    const { task } = this
    using fd = this.borrow(task)
    using empty = task.argument(PathString, '')
    return await task.fill(Statx, (statxbuf) => _statx(task.sysif, fd, empty, or(flags, AT.EMPTY_PATH), mask, statxbuf))
  }

  /**
   * What describes the file, in the old form. {@link statx} tells more.
   * @throws ErrnoError with EIO, ESTALE and others where the file system cannot tell
   * @see https://man7.org/linux/man-pages/man2/stat.2.html
   */
  async fstat(): Promise<Stat> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(Stat, (statbuf) => _fstat(task.sysif, fd, statbuf))
  }

  /**
   * Set the file's permissions.
   * @param mode - the permissions, from 0 to 0o7777
   * @throws ErrnoError with EPERM for the file of somebody else; with EBADF for one that is open with `O.PATH`
   * @see https://man7.org/linux/man-pages/man2/chmod.2.html
   */
  async fchmod(mode: FlagsOf<'S'>): Promise<void> {
    using fd = this.borrow(this.task)
    await _fchmod(this.task.sysif, fd, mode)
  }

  /**
   * Set the file's owner and group.
   * @param owner - a uid, or {@link UNCHANGED}
   * @param group - a gid, or {@link UNCHANGED}
   * @throws ErrnoError with EPERM without `CAP_CHOWN`, but for a group that the owner is in; with EINVAL for an id that
   *   has no meaning in this user namespace
   * @see https://man7.org/linux/man-pages/man2/chown.2.html
   */
  async fchown(owner: number, group: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _fchown(this.task.sysif, fd, owner, group)
  }

  /**
   * Set the file's times.
   * @param times - of the last read and of the last change of the content; null for now. Each may have one of
   *   {@link UTIME} as its nanoseconds
   * @throws RangeError for nanoseconds that are none
   * @throws ErrnoError with EPERM or EACCES for the file of somebody else
   * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
   */
  async futimens(times: WrittenPointer<Timespec[]> | AccessAndModification | null): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using both = timesArgument(task, times)
    // A null pointer for the path means the file descriptor itself; see utimensat(2), "C library/kernel ABI differences".
    await _utimensat(task.sysif, fd, NULL, both, 0)
  }
}
