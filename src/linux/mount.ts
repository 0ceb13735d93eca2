/**
 * `<linux/mount.h>`: which file systems are where. mount(2) and umount2(2) do in one call what the newer calls do in steps,
 * with file descriptors for what is not anywhere yet: a file system that is being configured (`fsopen`, `fsconfig`), and a
 * mount, or a tree of them, that is not attached (`fsmount`, `openTree`), until `moveMount` attaches it.
 *
 * What these calls do, they do to the mount namespace of the task. A child in a new one (`CLONE.NEWNS`) begins with a copy,
 * whose mounts are still shared with those of its parent where they are `MOUNT.SHARED`: make them private first, with
 * `mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))`, as unshare(1) does.
 *
 * @module linux/mount
 * @see https://man7.org/linux/man-pages/man7/mount_namespaces.7.html
 */
import { ErrnoError } from '../near/errors.js'
import { Choice, flagSet, has, or, type FlagsOf, type NamedValues } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { RootDirectory } from '../far/namespaces.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, Bytes, CString } from '../memory/bytes.js'
import { BigUint64, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor, type FileDescriptorBorrow } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  about, closedAtExec, flags as flagsArgument, int32, length, orNull, pathText, uint64, type AddressArgument, type DescriptorOptions,
  type FileDescriptorArgument,
} from './arguments.js'
import { AT, borrowDirectory, directoryArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { boundedString, PathString } from './limits.js'
import { _read } from './unistd.js'

/**
 * How something is mounted, for mount(2): the names that begin with `MS_` in C, as those of msync(2) do.
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export const MOUNT = flagSet('MOUNT', {
  /** It cannot be written. */
  RDONLY: 1,
  /** Set-user-ID bits and file capabilities mean nothing there. */
  NOSUID: 2,
  /** Device files mean nothing there. */
  NODEV: 4,
  /** Nothing can be executed there. */
  NOEXEC: 8,
  /** Writes wait for the disk. */
  SYNCHRONOUS: 16,
  /** Change a mount that is there. */
  REMOUNT: 32,
  /** Mandatory locks; means nothing since Linux 5.15. */
  MANDLOCK: 64,
  /** Changes of directories wait for the disk. */
  DIRSYNC: 128,
  /** Symbolic links are not followed there; since Linux 5.10. */
  NOSYMFOLLOW: 256,
  /** Do not note when files are read. */
  NOATIME: 1024,
  /** The same for directories. */
  NODIRATIME: 2048,
  /** Make a directory or file visible in another place too. */
  BIND: 4096,
  /** Move a mount. */
  MOVE: 8192,
  /** With all mounts below. */
  REC: 16384,
  /** The old name of `SILENT`. */
  VERBOSE: 32768,
  /** Write no messages to the kernel's log. */
  SILENT: 32768,
  /** Internal to the kernel. */
  POSIXACL: 0x1_0000,
  /** It cannot be bound elsewhere. */
  UNBINDABLE: 0x2_0000,
  /** No mount or unmount below it is seen elsewhere, nor the other way. */
  PRIVATE: 0x4_0000,
  /** Mounts elsewhere are seen here, but not the other way. */
  SLAVE: 0x8_0000,
  /** Mounts are seen both ways. */
  SHARED: 0x10_0000,
  /** Note when files are read, but not each time. It is what is done by default. */
  RELATIME: 0x20_0000,
  /** Internal to the kernel. */
  KERNMOUNT: 0x40_0000,
  /** Count changes of inodes. */
  I_VERSION: 0x80_0000,
  /** Note each time that a file is read. */
  STRICTATIME: 0x100_0000,
  /** Keep times in memory for a while. */
  LAZYTIME: 0x200_0000,
  /** Internal to the kernel. */
  SUBMOUNT: 0x400_0000,
  /** Internal to the kernel. */
  NOREMOTELOCK: 0x800_0000,
  /** Internal to the kernel. */
  NOSEC: 0x1000_0000,
  /** Internal to the kernel. */
  BORN: 0x2000_0000,
  /** Internal to the kernel. */
  ACTIVE: 0x4000_0000,
})

// What is shown: of two names for one bit the newer one.
const { VERBOSE: _VERBOSE, ...MS_NAMES } = MOUNT

/**
 * How something is unmounted.
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export const MNT = flagSet('MNT', {
  /** Also where it is busy: for network file systems whose server is gone; data may be lost. */
  FORCE: 1,
  /** Take it out of sight now, and unmount it when it is no longer busy. */
  DETACH: 2,
  /** EAGAIN, unless it was not used since the last such call. */
  EXPIRE: 4,
})

/**
 * The last of umount2(2)'s flags, whose name begins otherwise.
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export const UMOUNT = flagSet('UMOUNT', {
  /** Do not follow the target where it is a symbolic link. */
  NOFOLLOW: 8,
})

const UMOUNT_NAMES = { MNT_FORCE: MNT.FORCE, MNT_DETACH: MNT.DETACH, MNT_EXPIRE: MNT.EXPIRE, UMOUNT_NOFOLLOW: UMOUNT.NOFOLLOW } as const

/**
 * How open_tree(2) opens. `AT` flags go with it.
 * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
 */
export const OPEN_TREE = flagSet('OPEN_TREE', {
  /** A copy that is not attached anywhere, instead of a path. */
  CLONE: 1,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/** How mount_setattr(2) finds mounts. */
const SETATTR_NAMES = {
  AT_EMPTY_PATH: AT.EMPTY_PATH, AT_NO_AUTOMOUNT: AT.NO_AUTOMOUNT, AT_SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, AT_RECURSIVE: AT.RECURSIVE,
} as const

const OPEN_TREE_NAMES = { OPEN_TREE_CLONE: OPEN_TREE.CLONE, OPEN_TREE_CLOEXEC: OPEN_TREE.CLOEXEC, ...SETATTR_NAMES } as const

/**
 * How move_mount(2) reads its paths: `F_` is about where the mount comes from, `T_` about where it goes.
 * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
 */
export const MOVE_MOUNT = flagSet('MOVE_MOUNT', {
  /** Follow symbolic links. */
  F_SYMLINKS: 0x1,
  /** Trigger automounts. */
  F_AUTOMOUNTS: 0x2,
  /** The path may be empty: what the file descriptor means is moved. */
  F_EMPTY_PATH: 0x4,
  /** Follow symbolic links. */
  T_SYMLINKS: 0x10,
  /** Trigger automounts. */
  T_AUTOMOUNTS: 0x20,
  /** The path may be empty: it goes where the file descriptor is. */
  T_EMPTY_PATH: 0x40,
  /** Do not move: share mounts with the other; since Linux 5.15. */
  SET_GROUP: 0x100,
  /** Put it beneath the mount that is on top there; since Linux 6.5. */
  BENEATH: 0x200,
})

/**
 * How fsopen(2) opens.
 * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
 */
export const FSOPEN = {
  /** Close it at exec. */
  CLOEXEC: 1,
} as const

/**
 * How fspick(2) opens.
 * @see https://man7.org/linux/man-pages/man2/fspick.2.html
 */
export const FSPICK = flagSet('FSPICK', {
  /** Close it at exec. */
  CLOEXEC: 1,
  /** Do not follow symbolic links. */
  SYMLINK_NOFOLLOW: 2,
  /** Do not trigger automounts. */
  NO_AUTOMOUNT: 4,
  /** The path may be empty: what the file descriptor means is picked. */
  EMPTY_PATH: 8,
})

/**
 * What fsconfig(2) does.
 * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
 */
export const FSCONFIG = {
  /** Set an option that has no value. */
  SET_FLAG: 0,
  /** Set an option to a string. */
  SET_STRING: 1,
  /** Set an option to bytes. */
  SET_BINARY: 2,
  /** Set an option to what a path leads to. */
  SET_PATH: 3,
  /** Set an option to what a file descriptor means, by way of an empty path. */
  SET_PATH_EMPTY: 4,
  /** Set an option to a file descriptor. */
  SET_FD: 5,
  /** Make the file system ready, or find one that is. */
  CMD_CREATE: 6,
  /** Change a file system that is there. */
  CMD_RECONFIGURE: 7,
  /** Make the file system ready, and fail where one is; since Linux 6.6. */
  CMD_CREATE_EXCL: 8,
} as const

/**
 * How fsmount(2) opens.
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export const FSMOUNT = {
  /** Close it at exec. */
  CLOEXEC: 1,
} as const

/**
 * What a mount allows.
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export const MOUNT_ATTR = flagSet('MOUNT_ATTR', {
  /** It cannot be written. */
  RDONLY: 0x1,
  /** Set-user-ID bits and file capabilities mean nothing there. */
  NOSUID: 0x2,
  /** Device files mean nothing there. */
  NODEV: 0x4,
  /** Nothing can be executed there. */
  NOEXEC: 0x8,
  /** The bits of the four that follow; to be cleared when one of them is set with mount_setattr(2). */
  _ATIME: 0x70,
  /** Note when files are read, but not each time. */
  RELATIME: 0,
  /** Do not note when files are read. */
  NOATIME: 0x10,
  /** Note each time that a file is read. */
  STRICTATIME: 0x20,
  /** Do not note when directories are read. */
  NODIRATIME: 0x80,
  /** Whose the files are is translated by the maps of a user namespace; since Linux 5.12. */
  IDMAP: 0x10_0000,
  /** Symbolic links are not followed there; since Linux 5.14. */
  NOSYMFOLLOW: 0x20_0000,
})

const AttributeFlags: FixedType<FlagsOf<'MOUNT_ATTR'>> = Uint64

/**
 * What mount_setattr(2) changes.
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export const MountAttr = struct('struct mount_attr', {
  /** What to set, of {@link MOUNT_ATTR}. */
  attr_set: AttributeFlags,
  /** What to clear before. */
  attr_clr: AttributeFlags,
  /** `MOUNT.PRIVATE`, `MOUNT.SLAVE`, `MOUNT.SHARED` or `MOUNT.UNBINDABLE`; 0 to leave it. */
  propagation: Uint64,
  /** The user namespace of `MOUNT_ATTR.IDMAP`. */
  userns_fd: Uint64,
})
/**
 * The JavaScript form of a `struct mount_attr`.
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export type MountAttr = StructValue<(typeof MountAttr)['types']>

/**
 * How mounts elsewhere are seen, of {@link MOUNT}.
 * @see https://man7.org/linux/man-pages/man7/mount_namespaces.7.html
 */
export type MountPropagation = typeof MOUNT.PRIVATE | typeof MOUNT.SLAVE | typeof MOUNT.SHARED | typeof MOUNT.UNBINDABLE

/**
 * What is changed of a mount; what is left out stays as it is.
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export interface MountChange {
  /** What to set, of {@link MOUNT_ATTR}. */
  readonly attr_set?: FlagsOf<'MOUNT_ATTR'>
  /** What to clear before, of {@link MOUNT_ATTR}; `_ATIME` where one of its bits is to be set. */
  readonly attr_clr?: FlagsOf<'MOUNT_ATTR'>
  /** How mounts elsewhere are seen. */
  readonly propagation?: MountPropagation
  /** With `MOUNT_ATTR.IDMAP`, the user namespace whose maps say whose the files are. */
  readonly userns_fd?: FileDescriptor
}

/**
 * What statmount(2) tells; since Linux 6.8.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const STATMOUNT = flagSet('STATMOUNT', {
  /** Of the file system: `sb_dev_major`, `sb_dev_minor`, `sb_magic`, `sb_flags`. */
  SB_BASIC: 0x1,
  /** Of the mount: its ids, `mnt_attr`, propagation. */
  MNT_BASIC: 0x2,
  /** `propagate_from`. */
  PROPAGATE_FROM: 0x4,
  /** `mnt_root`. */
  MNT_ROOT: 0x8,
  /** `mnt_point`. */
  MNT_POINT: 0x10,
  /** `fs_type`. */
  FS_TYPE: 0x20,
  /** `mnt_ns_id`; since Linux 6.11. */
  MNT_NS_ID: 0x40,
  /** `mnt_opts`; since Linux 6.11. */
  MNT_OPTS: 0x80,
  /** `fs_subtype`; since Linux 6.13. */
  FS_SUBTYPE: 0x100,
  /** `sb_source`; since Linux 6.13. */
  SB_SOURCE: 0x200,
  /** `opt_array`; since Linux 6.13. */
  OPT_ARRAY: 0x400,
  /** `opt_sec_array`; since Linux 6.13. */
  OPT_SEC_ARRAY: 0x800,
  /** `supported_mask`; since Linux 6.15. */
  SUPPORTED_MASK: 0x1000,
  /** `mnt_uidmap`; since Linux 6.15. */
  MNT_UIDMAP: 0x2000,
  /** `mnt_gidmap`; since Linux 6.15. */
  MNT_GIDMAP: 0x4000,
})

/**
 * In the place of a mount id: all mounts below the root of the namespace, for listmount(2).
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export const LSMT_ROOT = 0xffff_ffff_ffff_ffffn

/**
 * How listmount(2) lists.
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export const LISTMOUNT = {
  /** From the last one on; since Linux 6.11. */
  REVERSE: 1,
} as const

/**
 * Which mount statmount(2) and listmount(2) are asked about; since Linux 6.8.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const MntIdReq = struct('struct mnt_id_req', {
  /** Of this structure, in bytes: {@link MNT_ID_REQ_SIZE}. */
  size: Uint32,
  /** 0; since Linux 6.18 a file descriptor of a mount namespace. */
  mnt_ns_fd: Uint32,
  /** The mount. */
  mnt_id: BigUint64,
  /** Of {@link STATMOUNT}; or the last mount that was listed. */
  param: BigUint64,
  /** Its mount namespace; 0 for the caller's. Since Linux 6.11. */
  mnt_ns_id: BigUint64,
})
/**
 * The JavaScript form of a `struct mnt_id_req`.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type MntIdReq = StructValue<(typeof MntIdReq)['types']>

/**
 * How long a {@link MntIdReq} was, in bytes.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const MNT_ID_REQ_SIZE = {
  /** Since Linux 6.8. */
  VER0: 24,
  /** Since Linux 6.11: with `mnt_ns_id`. */
  VER1: 32,
} as const

const StatmountMask: FixedType<FlagsOf<'STATMOUNT'>> = Uint64
const SuperblockFlags: FixedType<FlagsOf<'MOUNT'>> = Uint32
const Propagation: FixedType<FlagsOf<'MOUNT'>> = Uint64

/**
 * What statmount(2) fills in; strings stand behind it, and where they begin, from its end, in the fields of their names. Since Linux 6.8.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const StatmountHead = struct('struct statmount', {
  /** With the strings, in bytes. */
  size: Uint32,
  /** A string. */
  mnt_opts: Uint32,
  /** What was told, of {@link STATMOUNT}. */
  mask: StatmountMask,
  /** The device. */
  sb_dev_major: Uint32,
  /** The device. */
  sb_dev_minor: Uint32,
  /** Which kind of file system it is, as in statfs(2). */
  sb_magic: Uint64,
  /** `MOUNT.RDONLY`, `MOUNT.SYNCHRONOUS`, `MOUNT.DIRSYNC`, `MOUNT.LAZYTIME`. */
  sb_flags: SuperblockFlags,
  /** A string. */
  fs_type: Uint32,
  /** Its id, which no other mount ever gets. */
  mnt_id: Uint64,
  /** That of the mount on which it is; for the topmost one, its own. */
  mnt_parent_id: Uint64,
  /** The id in `/proc/PID/mountinfo`, which others get later. */
  mnt_id_old: Uint32,
  /** That of the mount on which it is. */
  mnt_parent_id_old: Uint32,
  /** Of {@link MOUNT_ATTR}. */
  mnt_attr: AttributeFlags,
  /** `MOUNT.SHARED`, `MOUNT.SLAVE`, `MOUNT.PRIVATE`, `MOUNT.UNBINDABLE`. */
  mnt_propagation: Propagation,
  /** With whom it shares mounts. */
  mnt_peer_group: Uint64,
  /** From whom it gets mounts. */
  mnt_master: Uint64,
  /** From whom of this namespace it gets mounts. */
  propagate_from: Uint64,
  /** A string. */
  mnt_root: Uint32,
  /** A string. */
  mnt_point: Uint32,
  /** Its mount namespace. */
  mnt_ns_id: Uint64,
  /** A string. */
  fs_subtype: Uint32,
  /** A string. */
  sb_source: Uint32,
  /** How many there are. */
  opt_num: Uint32,
  /** Strings. */
  opt_array: Uint32,
  /** How many there are. */
  opt_sec_num: Uint32,
  /** Strings. */
  opt_sec_array: Uint32,
  /** What this kernel can tell. */
  supported_mask: StatmountMask,
  /** How many there are. */
  mnt_uidmap_num: Uint32,
  /** Strings. */
  mnt_uidmap: Uint32,
  /** How many there are. */
  mnt_gidmap_num: Uint32,
  /** Strings. */
  mnt_gidmap: Uint32,
  /** 0. */
  __spare2: byteArray(8 * 43),
})
/**
 * The JavaScript form of a `struct statmount` without its strings.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type StatmountHead = StructValue<(typeof StatmountHead)['types']>

/**
 * The strings of a {@link Statmount}.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type StatmountStringField = 'mnt_opts' | 'fs_type' | 'mnt_root' | 'mnt_point' | 'fs_subtype' | 'sb_source'
/**
 * The lists of strings of a {@link Statmount}.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type StatmountArrayField = 'opt_array' | 'opt_sec_array' | 'mnt_uidmap' | 'mnt_gidmap'

/**
 * What statmount(2) tells of a mount: the fields of {@link StatmountHead}, and strings where those say where they are.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type Statmount =
  Omit<StatmountHead, StatmountStringField | StatmountArrayField | 'size' | '__spare2' | 'opt_num' | 'opt_sec_num' | 'mnt_uidmap_num' | 'mnt_gidmap_num'>
  & { readonly [Field in StatmountStringField]?: string } & { readonly [Field in StatmountArrayField]?: readonly string[] }

/** See Linux 6.12, fs/fsopen.c and fs/namespace.c: strings of at most a page, with their NUL. */
const NAME_ROOM = 4096

const FilesystemName = boundedString('the type of a file system', NAME_ROOM - 1)
const MountData = boundedString('the data of mount', NAME_ROOM - 2)
const OptionKey = boundedString('the key of an option', 255)
const OptionValue = boundedString('the value of an option', 255)

const ANY_FLAGS: NamedValues = {}

/**
 * mount(2), raw.
 * @param sysif - the process
 * @param source - the address of a string; NULL where there is none
 * @param target - the address of the path to mount on
 * @param filesystemtype - the address of the type; NULL where it means nothing
 * @param mountflags - of {@link MOUNT}
 * @param data - the address of the options; NULL for none
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export async function _mount(
  sysif: SyscallInterface, source: AddressArgument, target: AddressArgument, filesystemtype: AddressArgument, mountflags: number, data: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.mount, source, target, filesystemtype, flagsArgument('mount: mountflags', 'MS_', MS_NAMES, mountflags), data)
}

/**
 * umount2(2), raw.
 * @param sysif - the process
 * @param target - the address of the path
 * @param flags - of {@link MNT} and {@link UMOUNT}
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export async function _umount2(sysif: SyscallInterface, target: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.umount2, target, flagsArgument('umount2: flags', '', UMOUNT_NAMES, flags))
}

/**
 * pivot_root(2), raw.
 * @param sysif - the process
 * @param newRoot - the address of the path of the new root
 * @param putOld - the address of the path, below that, where the old one goes
 * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
 */
export async function _pivotRoot(sysif: SyscallInterface, newRoot: AddressArgument, putOld: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.pivot_root, newRoot, putOld)
}

/**
 * fsopen(2), raw.
 * @param sysif - the process
 * @param fsname - the address of the type
 * @param flags - of {@link FSOPEN}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
 */
export async function _fsopen(sysif: SyscallInterface, fsname: AddressArgument, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.fsopen, fsname, flagsArgument('fsopen: flags', 'FSOPEN_', FSOPEN, flags)))
}

/**
 * fsconfig(2), raw.
 * @param sysif - the process
 * @param fd - from fsopen(2) or fspick(2)
 * @param cmd - of {@link FSCONFIG}
 * @param key - the address of the option's name, or NULL
 * @param value - the address of what it is set to, or NULL
 * @param aux - as the command has it
 * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
 */
export async function _fsconfig(
  sysif: SyscallInterface, fd: FileDescriptorArgument, cmd: number, key: AddressArgument, value: AddressArgument, aux: SyscallArgument,
): Promise<void> {
  await sysif.syscall(SYS.fsconfig, fd, new Choice('FSCONFIG_', FSCONFIG, int32('fsconfig: cmd', cmd)), orNull(key), orNull(value), aux)
}

/**
 * fsmount(2), raw.
 * @param sysif - the process
 * @param fd - from fsopen(2), after `FSCONFIG.CMD_CREATE`
 * @param flags - of {@link FSMOUNT}
 * @param attributes - of {@link MOUNT_ATTR}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export async function _fsmount(sysif: SyscallInterface, fd: FileDescriptorArgument, flags: number, attributes: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.fsmount, fd, flagsArgument('fsmount: flags', 'FSMOUNT_', FSMOUNT, flags), flagsArgument('fsmount: attributes', 'MOUNT_ATTR_', MOUNT_ATTR, attributes),
  ))
}

/**
 * fspick(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path of a mount
 * @param flags - of {@link FSPICK}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fspick.2.html
 */
export async function _fspick(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.fspick, directoryArgument(dirfd), path, flagsArgument('fspick: flags', 'FSPICK_', FSPICK, flags)))
}

/**
 * open_tree(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - of {@link OPEN_TREE} and `AT`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
 */
export async function _openTree(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.open_tree, directoryArgument(dirfd), path, flagsArgument('open_tree: flags', '', OPEN_TREE_NAMES, flags)))
}

/**
 * open_tree_attr(2), raw; since Linux 6.15.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - of {@link OPEN_TREE} and `AT`
 * @param attr - the address of a {@link MountAttr}
 * @param size - its length
 * @returns the number
 * @see fs/namespace.c in the kernel's source
 */
export async function _openTreeAttr(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number, attr: AddressArgument, size: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.open_tree_attr, directoryArgument(dirfd), path, flagsArgument('open_tree_attr: flags', '', OPEN_TREE_NAMES, flags), attr,
    length('open_tree_attr: size', size),
  ))
}

/**
 * move_mount(2), raw.
 * @param sysif - the process
 * @param fromDirfd - where the first path begins
 * @param fromPath - the address of the path of the mount
 * @param toDirfd - where the second path begins
 * @param toPath - the address of the path where it goes
 * @param flags - of {@link MOVE_MOUNT}
 * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
 */
export async function _moveMount(
  sysif: SyscallInterface, fromDirfd: DirectoryArgument, fromPath: AddressArgument, toDirfd: DirectoryArgument, toPath: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.move_mount, directoryArgument(fromDirfd), fromPath, directoryArgument(toDirfd), toPath,
    flagsArgument('move_mount: flags', 'MOVE_MOUNT_', MOVE_MOUNT, flags),
  )
}

/**
 * mount_setattr(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path of a mount
 * @param flags - of `AT`
 * @param attr - the address of a {@link MountAttr}
 * @param size - its length
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export async function _mountSetattr(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number, attr: AddressArgument, size: number,
): Promise<void> {
  await sysif.syscall(
    SYS.mount_setattr, directoryArgument(dirfd), path, flagsArgument('mount_setattr: flags', '', SETATTR_NAMES, flags), attr,
    length('mount_setattr: size', size),
  )
}

/**
 * statmount(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param req - the address of a {@link MntIdReq}
 * @param buf - where a {@link StatmountHead} goes, with its strings behind it
 * @param bufsize - how much room there is
 * @param flags - 0
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export async function _statmount(sysif: SyscallInterface, req: AddressArgument, buf: AddressArgument, bufsize: number, flags: number): Promise<void> {
  await sysif.syscall(SYS.statmount, req, buf, length('statmount: bufsize', bufsize), flagsArgument('statmount: flags', '', ANY_FLAGS, flags))
}

/**
 * listmount(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param req - the address of a {@link MntIdReq}
 * @param ids - where the ids go, of 64 bits each
 * @param count - for how many there is room
 * @param flags - of {@link LISTMOUNT}
 * @returns how many there are
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export async function _listmount(sysif: SyscallInterface, req: AddressArgument, ids: AddressArgument, count: number, flags: number): Promise<number> {
  return await sysif.syscall(SYS.listmount, req, ids, length('listmount: count', count), flagsArgument('listmount: flags', 'LISTMOUNT_', LISTMOUNT, flags))
}

/** In bytes: what statmount(2) gets first, and at most. */
const STATMOUNT_ROOM = 8192
const STATMOUNT_MOST = 1 << 20

function text(bytes: Uint8Array, offset: number): { readonly value: string; readonly end: number } {
  const nul = bytes.indexOf(0, offset)
  const end = nul === -1 ? bytes.length : nul
  return { value: Buffer.from(bytes.subarray(offset, end)).toString('utf8'), end: end + 1 }
}

function decodeStatmount(bytes: Uint8Array): Statmount {
  const head = StatmountHead.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0)
  const {
    mnt_opts, fs_type, mnt_root, mnt_point, fs_subtype, sb_source, opt_array, opt_sec_array, mnt_uidmap, mnt_gidmap,
    size: _size, __spare2, opt_num, opt_sec_num, mnt_uidmap_num, mnt_gidmap_num, ...rest
  } = head
  const strings = bytes.subarray(StatmountHead.size)
  const told = (flag: number): boolean => (head.mask & flag) !== 0
  const one = (flag: number, field: StatmountStringField, offset: number) => (told(flag) ? { [field]: text(strings, offset).value } : {})
  const several = (flag: number, field: StatmountArrayField, offset: number, count: number) => {
    if (!told(flag)) return {}
    const values: string[] = []
    let next = offset
    for (let index = 0; index < count; index++) {
      const { value, end } = text(strings, next)
      values.push(value)
      next = end
    }
    return { [field]: values }
  }
  return {
    ...rest,
    ...one(STATMOUNT.MNT_OPTS, 'mnt_opts', mnt_opts),
    ...one(STATMOUNT.FS_TYPE, 'fs_type', fs_type),
    ...one(STATMOUNT.MNT_ROOT, 'mnt_root', mnt_root),
    ...one(STATMOUNT.MNT_POINT, 'mnt_point', mnt_point),
    ...one(STATMOUNT.FS_SUBTYPE, 'fs_subtype', fs_subtype),
    ...one(STATMOUNT.SB_SOURCE, 'sb_source', sb_source),
    ...several(STATMOUNT.OPT_ARRAY, 'opt_array', opt_array, opt_num),
    ...several(STATMOUNT.OPT_SEC_ARRAY, 'opt_sec_array', opt_sec_array, opt_sec_num),
    ...several(STATMOUNT.MNT_UIDMAP, 'mnt_uidmap', mnt_uidmap, mnt_uidmap_num),
    ...several(STATMOUNT.MNT_GIDMAP, 'mnt_gidmap', mnt_gidmap, mnt_gidmap_num),
  }
}

/**
 * A mount namespace: its `mnt_ns_id`, since Linux 6.11; or a file descriptor of it, since Linux 6.18.
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export type MountNamespaceReference = number | bigint | FileDescriptor

function request(id: number | bigint, param: number | bigint, namespace: number | bigint | FileDescriptorBorrow | undefined): MntIdReq {
  const number = namespace === undefined || typeof namespace === 'object' ? 0 : namespace
  return {
    // Kernels before 6.11 know only the shorter one.
    size: number === 0 ? MNT_ID_REQ_SIZE.VER0 : MNT_ID_REQ_SIZE.VER1,
    mnt_ns_fd: typeof namespace === 'object' ? namespace.near : 0,
    mnt_id: uint64('the id of a mount', id),
    param: uint64('the parameter of a request', param),
    mnt_ns_id: uint64('the id of a mount namespace', number),
  }
}

function changeArgument(task: Task, { userns_fd: namespace, ...change }: MountChange): SyscallOperand & Disposable {
  const mapped = has(change.attr_set ?? 0, MOUNT_ATTR.IDMAP)
  if (mapped && namespace === undefined) throw new TypeError('mount_setattr: MOUNT_ATTR.IDMAP takes the maps of a user namespace: pass its file descriptor')
  if (!mapped && namespace !== undefined) throw new TypeError('mount_setattr: a user namespace means nothing without MOUNT_ATTR.IDMAP')
  const borrow = namespace?.borrow(task)
  try {
    const argument = task.argument<MountAttr>(MountAttr, MountAttr.of({ ...change, userns_fd: borrow?.near ?? 0 }))
    return {
      operand: argument.near,
      toString: () => argument.toString(),
      [Symbol.dispose]: () => {
        argument[Symbol.dispose]()
        borrow?.[Symbol.dispose]()
      },
    }
  } catch (error) {
    borrow?.[Symbol.dispose]()
    throw error
  }
}

const MountIds = list(Uint64)
const IDS_A_CALL = 256

/**
 * Which mounts listmount(2) lists.
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export interface ListmountOptions {
  /** The mount namespace; the task's own where it is left out. */
  readonly namespace?: MountNamespaceReference
  /** From the last one on; since Linux 6.11. */
  readonly reverse?: boolean
}

/**
 * Tasks that can mount.
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export class MountTask extends Task {
  /**
   * Mount a file system, bind a directory to another place, move a mount, or change one: as the flags say.
   * @param source - what is mounted: a device, a directory, any word for a file system that needs none; null where it means nothing
   * @param target - where
   * @param type - which kind of file system it is; null where it means nothing, as with `MOUNT.BIND`, `MOUNT.MOVE`, `MOUNT.REMOUNT`
   * @param flags - of {@link MOUNT}, combined with `or(a, b)`
   * @param data - the file system's own options, separated by commas; null for none
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the mount namespace; with ENODEV for a type that the kernel
   *   does not know; with EINVAL for options that the file system does not
   * @see https://man7.org/linux/man-pages/man2/mount.2.html
   */
  async mount(
    source: ValueOrPointer<string> | null, target: ValueOrPointer<string>, type: ValueOrPointer<string> | null, flags: FlagsOf<'MOUNT'> = 0,
    data: ValueOrPointer<string> | null = null,
  ): Promise<void> {
    using from = this.optionalArgument(PathString, source)
    using path = this.argument(PathString, target)
    using kind = this.optionalArgument(FilesystemName, type)
    using options = this.optionalArgument(MountData, data)
    const call = _mount(this.sysif, from, path, kind, flags, options)
    await (source === null ? about(call, target) : about(call, source, target))
  }

  /**
   * Unmount the file system that is on top at a path.
   * @param target - the path
   * @param flags - of {@link MNT} and {@link UMOUNT}
   * @throws ErrnoError with EBUSY where it is in use, without `MNT.DETACH`; with EINVAL where it is no mount, or one that came with
   *   the mount namespace of a less privileged user namespace
   * @see https://man7.org/linux/man-pages/man2/umount2.2.html
   */
  async umount2(target: ValueOrPointer<string>, flags: FlagsOf<'MNT' | 'UMOUNT'> = 0): Promise<void> {
    using path = this.argument(PathString, target)
    await about(_umount2(this.sysif, path, flags), target)
  }

  /**
   * Make another mount the root of the mount namespace, and of all processes in it whose root was the old one. With `.` for
   * both, in the new root, the old one ends up on top of it, from where `umount2('.', MNT.DETACH)` takes it.
   * @param newRoot - a mount, not the present root
   * @param putOld - where the old root goes: at or below the new one
   * @throws ErrnoError with EINVAL where the new root is no mount, or a mount on the way is shared; with EBUSY where it is the
   *   present root
   * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
   */
  async pivotRoot(newRoot: ValueOrPointer<string>, putOld: ValueOrPointer<string>): Promise<void> {
    using root = this.argument(PathString, newRoot)
    using old = this.argument(PathString, putOld)
    const directory = new RootDirectory(`${this.pid} since pivot_root(${pathText(newRoot)})`)
    await this.namespaces.filesystemInformation.pivotRootDirectory(directory, about(_pivotRoot(this.sysif, root, old), newRoot, putOld))
  }

  /**
   * Begin to configure a file system that is to be mounted; since Linux 5.2.
   * @param type - which kind
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it, for `fsconfig…` and `fsmount`
   * @throws ErrnoError with ENODEV for a type that the kernel does not know; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
   */
  async fsopen(type: ValueOrPointer<string>, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    using name = this.argument(FilesystemName, type)
    return this.makeFileDescriptor(await _fsopen(this.sysif, name, closedAtExec(0, FSOPEN.CLOEXEC, options)))
  }

  /**
   * Begin to change the configuration of a file system that is mounted; since Linux 5.2.
   * @param dirfd - where a relative path begins, or `AT.FDCWD`
   * @param path - a mount
   * @param flags - of {@link FSPICK}
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it, for `fsconfig…`, with `fsconfigReconfigure` last
   * @throws ErrnoError with EINVAL where the path is no mount; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/fspick.2.html
   */
  async fspick(
    dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'FSPICK'> = 0, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return this.makeFileDescriptor(await about(_fspick(this.sysif, directory, pathname, closedAtExec(flags, FSPICK.CLOEXEC, options)), path))
  }

  /**
   * Open a path, as with `O.PATH`; or with `OPEN_TREE.CLONE`, make a copy of the mount there, which is not attached anywhere until
   * `moveMount` attaches it, and which goes with its last file descriptor until then. Since Linux 5.2.
   * @param dirfd - where a relative path begins, or `AT.FDCWD`
   * @param path - what is opened
   * @param flags - of {@link OPEN_TREE}; `AT.RECURSIVE` copies the mounts below too; `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it
   * @throws ErrnoError with EINVAL for what cannot be copied; with EPERM for a copy without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
   */
  async openTree(
    dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'OPEN_TREE' | 'AT'> = 0, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return this.makeFileDescriptor(await about(_openTree(this.sysif, directory, pathname, closedAtExec(flags, OPEN_TREE.CLOEXEC, options)), path))
  }

  /**
   * As {@link openTree} with `OPEN_TREE.CLONE`, and change what the copy allows in the same step; since Linux 6.15.
   * @param dirfd - where a relative path begins, or `AT.FDCWD`
   * @param path - what is opened
   * @param flags - of {@link OPEN_TREE} and `AT`
   * @param attr - what to change
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it
   * @throws ErrnoError with ENOSYS where the kernel is older; otherwise as {@link openTree} and {@link mountSetattr}
   * @see fs/namespace.c in the kernel's source
   */
  async openTreeAttr(
    dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'OPEN_TREE' | 'AT'>, attr: MountChange, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using argument = changeArgument(this, attr)
    const call = _openTreeAttr(this.sysif, directory, pathname, closedAtExec(flags, OPEN_TREE.CLOEXEC, options), argument, MountAttr.size)
    return this.makeFileDescriptor(await about(call, path))
  }

  /**
   * Move a mount to another place, or attach one that is not attached yet: with `MOVE_MOUNT.F_EMPTY_PATH`, the one that the
   * file descriptor means. Since Linux 5.2.
   * @param fromDirfd - where the first path begins, or `AT.FDCWD`
   * @param fromPath - the mount
   * @param toDirfd - where the second path begins, or `AT.FDCWD`
   * @param toPath - where it goes
   * @param flags - of {@link MOVE_MOUNT}
   * @throws ErrnoError with EINVAL where the first is no mount, or a mount on the way is shared; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
   */
  async moveMount(
    fromDirfd: Directory, fromPath: ValueOrPointer<string>, toDirfd: Directory, toPath: ValueOrPointer<string>, flags: FlagsOf<'MOVE_MOUNT'> = 0,
  ): Promise<void> {
    using fromDirectory = borrowDirectory(this, fromDirfd)
    using from = this.argument(PathString, fromPath)
    using toDirectory = borrowDirectory(this, toDirfd)
    using to = this.argument(PathString, toPath)
    await about(_moveMount(this.sysif, fromDirectory, from, toDirectory, to, flags), fromPath, toPath)
  }

  /**
   * Change what a mount allows; since Linux 5.12.
   * @param dirfd - where a relative path begins, or `AT.FDCWD`
   * @param path - the mount
   * @param attr - what to change
   * @param flags - `AT.RECURSIVE` for all mounts below too, all or none of them; `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`
   * @throws TypeError for `MOUNT_ATTR.IDMAP` without a user namespace, which the kernel would take from file descriptor 0; and for one
   *   without that
   * @throws ErrnoError with EPERM for what was locked when the mount namespace was copied, and without `CAP_SYS_ADMIN`; with EINVAL where
   *   the path is no mount, or for bits that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   */
  async mountSetattr(dirfd: Directory, path: ValueOrPointer<string>, attr: MountChange, flags: FlagsOf<'AT'> = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using argument = changeArgument(this, attr)
    await about(_mountSetattr(this.sysif, directory, pathname, flags, argument, MountAttr.size), path)
  }

  /**
   * What the kernel knows of a mount; since Linux 6.8.
   * @param id - its id, which `statx` tells with `STATX.MNT_ID_UNIQUE`, and {@link listmount} too
   * @param mask - of {@link STATMOUNT}: what is asked for
   * @param namespace - its mount namespace; the task's own where it is left out
   * @returns what it knows: `mask` says what that is, and strings that are not known are left out
   * @throws ErrnoError with ENOENT where there is no such mount; with EPERM where it cannot be reached from the task's root
   * @see https://man7.org/linux/man-pages/man2/statmount.2.html
   */
  async statmount(id: number | bigint, mask: FlagsOf<'STATMOUNT'>, namespace?: MountNamespaceReference): Promise<Statmount> {
    using there = namespace instanceof FileDescriptor ? namespace.borrow(this) : undefined
    using req = this.argument<MntIdReq>(MntIdReq, request(id, mask, namespace instanceof FileDescriptor ? there : namespace))
    for (let room = STATMOUNT_ROOM; ; room *= 4) {
      using memory = this.heap.scratch({ ...Bytes, alignment: StatmountHead.alignment }, room)
      try {
        using buffer = memory.borrow(this, 'exclusive')
        await _statmount(this.sysif, req, buffer, room, 0)
      } catch (error) {
        if (error instanceof ErrnoError && error.code === 'EOVERFLOW' && room < STATMOUNT_MOST) continue
        throw error
      }
      using readable = memory.assumeReadable()
      return decodeStatmount(await readable.read())
    }
  }

  /**
   * The mounts below one; since Linux 6.8.
   * @param id - its id, or {@link LSMT_ROOT} for all below the task's root
   * @param options - of which mount namespace, and in which order
   * @returns their ids, each for {@link statmount}
   * @throws ErrnoError with ENOENT where there is no such mount; with EPERM where it cannot be reached from the task's root
   * @see https://man7.org/linux/man-pages/man2/listmount.2.html
   */
  async listmount(id: number | bigint = LSMT_ROOT, { namespace, reverse }: ListmountOptions = {}): Promise<number[]> {
    using there = namespace instanceof FileDescriptor ? namespace.borrow(this) : undefined
    const where = namespace instanceof FileDescriptor ? there : namespace
    const ids: number[] = []
    for (;;) {
      using req = this.argument<MntIdReq>(MntIdReq, request(id, ids.at(-1) ?? 0, where))
      using memory = this.heap.scratch(MountIds, IDS_A_CALL * Uint64.size)
      let count: number
      {
        using buffer = memory.borrow(this, 'exclusive')
        count = await _listmount(this.sysif, req, buffer, IDS_A_CALL, reverse === true ? LISTMOUNT.REVERSE : 0)
      }
      const [filled, rest] = memory.splitReadable(count * Uint64.size)
      rest.free()
      using readable = filled
      ids.push(...await readable.read())
      if (count < IDS_A_CALL) return ids
    }
  }
}

/** What is between a file system context and who configures it: messages of a line each, read one by one. */
const MESSAGE_ROOM = 4096

async function messages(fd: FileDescriptor): Promise<string[]> {
  const { task } = fd
  using borrow = fd.borrow(task)
  const lines: string[] = []
  for (;;) {
    using memory = task.heap.scratch(Bytes, MESSAGE_ROOM)
    let count: number
    try {
      using buffer = memory.borrow(task, 'exclusive')
      count = await _read(task.sysif, borrow, buffer, MESSAGE_ROOM)
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENODATA') return lines
      throw error
    }
    using readable = memory.assumeReadable()
    lines.push(Buffer.from((await readable.read()).subarray(0, count)).toString('utf8').trimEnd())
  }
}

/** Send a call about a context, and add to its error what the file system said about it. */
async function withMessages<T>(fd: FileDescriptor, send: (borrow: FileDescriptorArgument) => Promise<T>): Promise<T> {
  using borrow = fd.borrow(fd.task)
  try {
    return await send(borrow)
  } catch (error) {
    if (!(error instanceof ErrnoError)) throw error
    const said = await messages(fd).catch(() => [])
    if (said.length === 0) throw error
    throw new ErrnoError(-error.errno, error.syscall, { call: error.call, hint: said.join('; ') })
  }
}

/**
 * File descriptors of file systems that are being configured, and of mounts that are not attached yet.
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export class MountFileDescriptor extends FileDescriptor {
  /**
   * Set an option that has no value: `ro`, say.
   * @param key - which one
   * @throws ErrnoError with EINVAL for an option that the file system does not know; its own words are in the message
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetFlag(key: ValueOrPointer<string>): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_FLAG, name, NULL, 0))
  }

  /**
   * Set an option to a string: `source`, `size`, `lowerdir`, say.
   * @param key - which one
   * @param value - to what; at most 255 bytes
   * @throws ErrnoError with EINVAL for an option or a value that the file system does not know; its own words are in the message
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetString(key: ValueOrPointer<string>, value: ValueOrPointer<string>): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    using string = this.task.argument(OptionValue, value)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_STRING, name, string, 0))
  }

  /**
   * Set an option to bytes.
   * @param key - which one
   * @param value - to what; at most a mebibyte
   * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no bytes
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetBinary(key: ValueOrPointer<string>, value: Uint8Array): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    using bytes = this.task.argument(Bytes, value)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_BINARY, name, bytes, value.length))
  }

  /**
   * Set an option to what a path leads to.
   * @param key - which one
   * @param dirfd - where a relative path begins, or `AT.FDCWD`
   * @param path - the path
   * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no path
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetPath(key: ValueOrPointer<string>, dirfd: Directory, path: ValueOrPointer<string>): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    using directory = borrowDirectory(this.task, dirfd)
    using pathname = this.task.argument(PathString, path)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_PATH, name, pathname, directoryArgument(directory)))
  }

  /**
   * Set an option to what a file descriptor means, where the option takes a path.
   * @param key - which one
   * @param value - the file descriptor
   * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no path
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetPathEmpty(key: ValueOrPointer<string>, value: FileDescriptor): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    using empty = this.task.argument(CString, '')
    using argument = value.borrow(this.task)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_PATH_EMPTY, name, empty, argument))
  }

  /**
   * Set an option to a file descriptor.
   * @param key - which one
   * @param value - the file descriptor
   * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no file descriptor
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigSetFd(key: ValueOrPointer<string>, value: FileDescriptor): Promise<void> {
    using name = this.task.argument(OptionKey, key)
    using argument = value.borrow(this.task)
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_FD, name, NULL, argument))
  }

  /**
   * Make the file system ready to be mounted, after its options were set.
   * @param exclusive - fail where such a file system is there already, instead of sharing it; since Linux 6.6
   * @throws ErrnoError as the file system has it, with its own words in the message; with EBUSY where it is there already
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigCreate(exclusive = false): Promise<void> {
    await withMessages(this, (fd) => (
      _fsconfig(this.task.sysif, fd, exclusive ? FSCONFIG.CMD_CREATE_EXCL : FSCONFIG.CMD_CREATE, NULL, NULL, 0)
    ))
  }

  /**
   * Change the file system as the options say that were set; for what `fspick` returned.
   * @throws ErrnoError as the file system has it, with its own words in the message
   * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
   */
  async fsconfigReconfigure(): Promise<void> {
    await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.CMD_RECONFIGURE, NULL, NULL, 0))
  }

  /**
   * What the file system has said while it was configured: a letter for how bad it is (`e`, `w` or `i`), and a line. Reading takes
   * them away; a failed call has taken them too.
   * @returns the lines, the oldest first
   * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
   */
  async fscontextMessages(): Promise<string[]> {
    return await messages(this)
  }

  /**
   * Make a mount of a file system that is ready. It is not attached anywhere until {@link moveMount} attaches it, and goes
   * with its last file descriptor until then.
   * @param attributes - of {@link MOUNT_ATTR}
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it; it can be used as a directory already
   * @throws ErrnoError with EINVAL where it is not ready; with EBUSY where it was mounted already; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
   */
  async fsmount(attributes: FlagsOf<'MOUNT_ATTR'> = 0, options: DescriptorOptions = {}): Promise<this> {
    const number = await withMessages(this, (fd) => _fsmount(this.task.sysif, fd, closedAtExec(0, FSMOUNT.CLOEXEC, options), attributes))
    return this.task.makeFileDescriptor(number) as this
  }

  /**
   * Attach this mount, from {@link fsmount} or `openTree`, or move it where it is attached. The handle can be used as before.
   * @param toDirfd - where a relative path begins, or `AT.FDCWD`
   * @param toPath - where it goes
   * @param flags - of {@link MOVE_MOUNT}; `F_EMPTY_PATH` is always added
   * @throws ErrnoError with EINVAL where it is no mount, or a mount on the way is shared; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
   */
  async moveMount(toDirfd: Directory, toPath: ValueOrPointer<string>, flags: FlagsOf<'MOVE_MOUNT'> = 0): Promise<void> {
    const { task } = this
    using borrow = this.borrow(task)
    using empty = task.argument(CString, '')
    using directory = borrowDirectory(task, toDirfd)
    using path = task.argument(PathString, toPath)
    await about(_moveMount(task.sysif, borrow, empty, directory, path, or(flags, MOVE_MOUNT.F_EMPTY_PATH)), toPath)
  }

  /**
   * Change what this mount allows; since Linux 5.12.
   * @param attr - what to change
   * @param flags - `AT.RECURSIVE` for all mounts below too; `AT.EMPTY_PATH` is always added
   * @throws ErrnoError as `mountSetattr` of a task
   * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   */
  async mountSetattr(attr: MountChange, flags: FlagsOf<'AT'> = 0): Promise<void> {
    const { task } = this
    using borrow = this.borrow(task)
    using empty = task.argument(CString, '')
    using argument = changeArgument(task, attr)
    await _mountSetattr(task.sysif, borrow, empty, or(flags, AT.EMPTY_PATH), argument, MountAttr.size)
  }
}
