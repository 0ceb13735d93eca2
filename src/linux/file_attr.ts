/**
 * `<linux/fs.h>` and `<linux/fiemap.h>`: the flags of a file that its file system keeps, and what else file systems do with open files: sharing their
 * blocks, freezing, trimming.
 *
 * @module linux/file_attr
 */
import { ErrnoError } from '../near/errors.js'
import { flagSet, type FlagsOf } from '../near/flags.js'
import { hex } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import { formatCall, type SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, CString } from '../memory/bytes.js'
import { Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, integer, length, uint32, type AddressArgument } from './arguments.js'
import { AT, borrowDirectory, directoryArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { io, ioctlOf, ior, iow, iowr } from './ioctl.js'
import { boundedString, PathString } from './limits.js'

/**
 * The flags of a file, as chattr(1) sets them. Bit 31 (`RESERVED`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/FS_IOC_GETFLAGS.2const.html
 */
export const FS_FL = flagSet('FS_FL', {
  /** Overwrite it when it is removed; nobody does. */
  SECRM: 0x1,
  /** Keep it when it is removed; nobody does. */
  UNRM: 0x2,
  /** Compress it. */
  COMPR: 0x4,
  /** Write it at once. */
  SYNC: 0x8,
  /** It cannot be changed at all. */
  IMMUTABLE: 0x10,
  /** It can only be appended to. */
  APPEND: 0x20,
  /** Leave it out of backups. */
  NODUMP: 0x40,
  /** Do not note when it is read. */
  NOATIME: 0x80,
  /** Compressed, and changed. */
  DIRTY: 0x100,
  /** Has compressed parts. */
  COMPRBLK: 0x200,
  /** Do not compress it. */
  NOCOMP: 0x400,
  /** It is encrypted. */
  ENCRYPT: 0x800,
  /** A directory that is a tree. */
  BTREE: 0x1000,
  /** A directory that is a table. */
  INDEX: 0x1000,
  /** Of the Andrew file system. */
  IMAGIC: 0x2000,
  /** Its data go into the journal as well. */
  JOURNAL_DATA: 0x4000,
  /** Its end gets a block of its own. */
  NOTAIL: 0x8000,
  /** Write changes of the directory at once. */
  DIRSYNC: 0x1_0000,
  /** A directory on top of others, which can lie apart. */
  TOPDIR: 0x2_0000,
  /** It is counted in blocks. */
  HUGE_FILE: 0x4_0000,
  /** It is made of extents. */
  EXTENT: 0x8_0000,
  /** It is sealed with a hash; see the kernel's fs-verity. */
  VERITY: 0x10_0000,
  /** It is a great extended attribute. */
  EA_INODE: 0x20_0000,
  /** Has blocks behind its end. */
  EOFBLOCKS: 0x40_0000,
  /** Do not copy its blocks on a write. */
  NOCOW: 0x80_0000,
  /** It is used right in the device's memory. */
  DAX: 0x200_0000,
  /** It is kept in its own entry. */
  INLINE_DATA: 0x1000_0000,
  /** New files in the directory get its project. */
  PROJINHERIT: 0x2000_0000,
  /** Names in the directory are the same in capitals. */
  CASEFOLD: 0x4000_0000,
  /** For programs. */
  RESERVED: 0x8000_0000,
})

/**
 * The flags of a file, as all file systems have them. Bit 31 (`HASATTR`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_xfs_fsgetxattr.2.html
 */
export const FS_XFLAG = flagSet('FS_XFLAG', {
  /** It is on the device for real time. */
  REALTIME: 0x1,
  /** Has room set aside. */
  PREALLOC: 0x2,
  /** It cannot be changed at all. */
  IMMUTABLE: 0x8,
  /** It can only be appended to. */
  APPEND: 0x10,
  /** Write it at once. */
  SYNC: 0x20,
  /** Do not note when it is read. */
  NOATIME: 0x40,
  /** Leave it out of backups. */
  NODUMP: 0x80,
  /** New files in the directory are on the device for real time. */
  RTINHERIT: 0x100,
  /** New files in the directory get its project. */
  PROJINHERIT: 0x200,
  /** There can be no symbolic links in the directory. */
  NOSYMLINKS: 0x400,
  /** It gets room by as much at a time as is said. */
  EXTSIZE: 0x800,
  /** New files in the directory get room so. */
  EXTSZINHERIT: 0x1000,
  /** Do not put its pieces together. */
  NODEFRAG: 0x2000,
  /** Files that are written at a time lie together. */
  FILESTREAM: 0x4000,
  /** It is used right in the device's memory. */
  DAX: 0x8000,
  /** Copied blocks get room by as much at a time as is said. */
  COWEXTSIZE: 0x1_0000,
  /** Has extended attributes. */
  HASATTR: 0x8000_0000,
})

/**
 * The longest label of a file system, in bytes, with the NUL.
 * @see https://man7.org/linux/man-pages/man2/FS_IOC_GETFSLABEL.2const.html
 */
export const FSLABEL_MAX = 256

const AttributeFlags: FixedType<FlagsOf<'FS_XFLAG'>> = Uint32

/**
 * The flags and the project of a file.
 * @see https://man7.org/linux/man-pages/man2/ioctl_xfs_fsgetxattr.2.html
 */
export const Fsxattr = struct('struct fsxattr', {
  /** Of {@link FS_XFLAG}. */
  fsx_xflags: AttributeFlags,
  /** How much room it gets at a time, in bytes. */
  fsx_extsize: Uint32,
  /** Of how many pieces it is; only read. */
  fsx_nextents: Uint32,
  /** The project that its room is counted for. */
  fsx_projid: Uint32,
  /** How much room copied blocks get at a time, in bytes. */
  fsx_cowextsize: Uint32,
  /** Nothing. */
  fsx_pad: byteArray(8),
})
/**
 * The JavaScript form of a `struct fsxattr`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_xfs_fsgetxattr.2.html
 */
export type Fsxattr = StructValue<(typeof Fsxattr)['types']>

const WideAttributeFlags: FixedType<FlagsOf<'FS_XFLAG'>> = Uint64

/**
 * The flags and the project of a file, for file_getattr and file_setattr; since Linux 6.17.
 * @see include/uapi/linux/fs.h in the kernel's source
 */
export const FileAttr = struct('struct file_attr', {
  /** Of {@link FS_XFLAG}. */
  fa_xflags: WideAttributeFlags,
  /** How much room it gets at a time, in bytes. */
  fa_extsize: Uint32,
  /** Of how many pieces it is; only read. */
  fa_nextents: Uint32,
  /** The project that its room is counted for. */
  fa_projid: Uint32,
  /** How much room copied blocks get at a time, in bytes. */
  fa_cowextsize: Uint32,
})
/**
 * The JavaScript form of a `struct file_attr`.
 * @see include/uapi/linux/fs.h in the kernel's source
 */
export type FileAttr = StructValue<(typeof FileAttr)['types']>

/**
 * A part of a file whose blocks are to be shared.
 * @see https://man7.org/linux/man-pages/man2/FICLONE.2const.html
 */
export const FileCloneRange = struct('struct file_clone_range', {
  /** The file to share with. */
  src_fd: Int64,
  /** From where there, in bytes. */
  src_offset: Uint64,
  /** How much, in bytes; 0 for up to the end. */
  src_length: Uint64,
  /** To where, in bytes. */
  dest_offset: Uint64,
})
/**
 * The JavaScript form of a `struct file_clone_range`.
 * @see https://man7.org/linux/man-pages/man2/FICLONE.2const.html
 */
export type FileCloneRange = StructValue<(typeof FileCloneRange)['types']>

/** @internal what stands before the files */
export const FileDedupeRangeHead = struct('struct file_dedupe_range', {
  src_offset: Uint64, src_length: Uint64, dest_count: Uint16, reserved1: Uint16, reserved2: Uint32,
})
/** @internal one of the files */
export const FileDedupeRangeInfo = struct('struct file_dedupe_range_info', {
  dest_fd: Int64, dest_offset: Uint64, bytes_deduped: Uint64, status: Int32, reserved: Uint32,
})
/** @internal with one file */
const DedupeOne = struct('struct file_dedupe_range', { ...FileDedupeRangeHead.types, info: FileDedupeRangeInfo })

/**
 * A part of a file system whose unused blocks are given back to its device.
 * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
 */
export const FstrimRange = struct('struct fstrim_range', {
  /** From where, in bytes. */
  start: Uint64,
  /** How much, in bytes. */
  len: Uint64,
  /** Only pieces that are as long, in bytes. */
  minlen: Uint64,
})
/**
 * The JavaScript form of a `struct fstrim_range`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
 */
export type FstrimRange = StructValue<(typeof FstrimRange)['types']>

/**
 * How the pieces of a file are looked for.
 * @see Documentation/filesystems/fiemap.rst in the kernel's source
 */
export const FIEMAP_FLAG = flagSet('FIEMAP_FLAG', {
  /** Write the file to the device first. */
  SYNC: 0x1,
  /** Those of its extended attributes. */
  XATTR: 0x2,
  /** Read them into the cache. */
  CACHE: 0x4,
})

/**
 * What a piece of a file is like.
 * @see Documentation/filesystems/fiemap.rst in the kernel's source
 */
export const FIEMAP_EXTENT = flagSet('FIEMAP_EXTENT', {
  /** It is the file's last one. */
  LAST: 0x1,
  /** Where it is, is not known. */
  UNKNOWN: 0x2,
  /** It has no place yet. */
  DELALLOC: 0x4,
  /** It cannot be read from the device while that is not mounted. */
  ENCODED: 0x8,
  /** It is encrypted. */
  DATA_ENCRYPTED: 0x80,
  /** It need not begin at a block. */
  NOT_ALIGNED: 0x100,
  /** It is among what describes the file. */
  DATA_INLINE: 0x200,
  /** It shares its block with other files. */
  DATA_TAIL: 0x400,
  /** It has a place, and nothing was written there. */
  UNWRITTEN: 0x800,
  /** The file system has no pieces: blocks were put together. */
  MERGED: 0x1000,
  /** It is shared with other files. */
  SHARED: 0x2000,
})

const MapFlags: FixedType<FlagsOf<'FIEMAP_FLAG'>> = Uint32
const ExtentFlags: FixedType<FlagsOf<'FIEMAP_EXTENT'>> = Uint32

/**
 * A piece of a file that lies together.
 * @see Documentation/filesystems/fiemap.rst in the kernel's source
 */
export const FiemapExtent = struct('struct fiemap_extent', {
  /** Where in the file it begins, in bytes. */
  fe_logical: Uint64,
  /** Where on the device it begins, in bytes. */
  fe_physical: Uint64,
  /** How long it is, in bytes. */
  fe_length: Uint64,
  /** Nothing. */
  fe_reserved64: array(Uint64, 2),
  /** Of {@link FIEMAP_EXTENT}. */
  fe_flags: ExtentFlags,
  /** Nothing. */
  fe_reserved: array(Uint32, 3),
})
/**
 * The JavaScript form of a `struct fiemap_extent`.
 * @see Documentation/filesystems/fiemap.rst in the kernel's source
 */
export type FiemapExtent = StructValue<(typeof FiemapExtent)['types']>

/** @internal what stands before the pieces */
export const FiemapHead = struct('struct fiemap', {
  fm_start: Uint64, fm_length: Uint64, fm_flags: MapFlags, fm_mapped_extents: Uint32, fm_extent_count: Uint32, fm_reserved: Uint32,
})

/**
 * Which pieces of a file are looked for.
 * @see Documentation/filesystems/fiemap.rst in the kernel's source
 */
export interface FiemapOptions {
  /** From where in the file on, in bytes; its beginning unless it is said. */
  readonly start?: number
  /** Of how much of it, in bytes; up to its end unless it is said. */
  readonly length?: number
  /** Of {@link FIEMAP_FLAG}; none unless it is said. */
  readonly flags?: FlagsOf<'FIEMAP_FLAG'>
  /** How many pieces at most, from 1 to 65536; 256 unless it is said. */
  readonly most?: number
}

// The sizes in the numbers of FS_IOC_GETFLAGS and its kind are those of a long; what the kernel reads and writes is an int.
const LONG = 8

/**
 * ioctls of files and file systems.
 * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
 */
export const FS_IOC = {
  /** The flags of a file. */
  GETFLAGS: ior(0x66, 1, LONG),
  /** Set them. */
  SETFLAGS: iow(0x66, 2, LONG),
  /** The generation of a file. */
  GETVERSION: ior(0x76, 1, LONG),
  /** Set it. */
  SETVERSION: iow(0x76, 2, LONG),
  /** The flags and the project of a file. */
  FSGETXATTR: ior(0x58, 31, Fsxattr.size),
  /** Set them. */
  FSSETXATTR: iow(0x58, 32, Fsxattr.size),
  /** Of which pieces a file is. */
  FIEMAP: iowr(0x66, 11, FiemapHead.size),
  /** The label of the file system. */
  GETFSLABEL: ior(0x94, 49, FSLABEL_MAX),
  /** Set it. */
  SETFSLABEL: iow(0x94, 50, FSLABEL_MAX),
} as const

/**
 * ioctls of files and file systems, of another kind.
 * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
 */
export const FI = {
  /** The length of a block. */
  GETBSZ: io(0, 2),
  /** Let nobody change the file system. */
  FREEZE: iowr(0x58, 119, Int32.size),
  /** Let it be changed again. */
  THAW: iowr(0x58, 120, Int32.size),
  /** Give unused blocks back. */
  TRIM: iowr(0x58, 121, FstrimRange.size),
  /** Share all blocks of a file. */
  CLONE: iow(0x94, 9, Int32.size),
  /** Share some. */
  CLONERANGE: iow(0x94, 13, FileCloneRange.size),
  /** Share some where they are the same. */
  DEDUPERANGE: iowr(0x94, 54, FileDedupeRangeHead.size),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['FS_IOC_', FS_IOC], ['FI', FI])

const FILE_DEDUPE_RANGE_DIFFERS = 1

const Label: Type<string> = boundedString('the label of a file system', FSLABEL_MAX - 1)
const LabelMemory: FixedType<string> = {
  ...Label, size: FSLABEL_MAX, zero: '', sizeOf: () => FSLABEL_MAX, read: (view, offset) => CString.read(view, offset, FSLABEL_MAX),
}

/**
 * file_getattr(2), raw; since Linux 6.17.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param attr - the address of a {@link FileAttr}
 * @param size - of it, in bytes
 * @param flags - of `AT`
 * @see fs/file_attr.c in the kernel's source, v6.17
 */
export async function _fileGetattr(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, attr: AddressArgument, size: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.file_getattr, directoryArgument(dirfd), path, attr, length('file_getattr: usize', size),
    flagsArgument('file_getattr: at_flags', 'AT_', AT_FLAGS, flags),
  )
}

/**
 * file_setattr(2), raw; since Linux 6.17.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param attr - the address of a {@link FileAttr}
 * @param size - of it, in bytes
 * @param flags - of `AT`
 * @see fs/file_attr.c in the kernel's source, v6.17
 */
export async function _fileSetattr(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, attr: AddressArgument, size: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.file_setattr, directoryArgument(dirfd), path, attr, length('file_setattr: usize', size),
    flagsArgument('file_setattr: at_flags', 'AT_', AT_FLAGS, flags),
  )
}

const AT_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH }

/**
 * Tasks that ask for the flags of files by their paths.
 * @see fs/file_attr.c in the kernel's source, v6.17
 */
export class FileAttrTask extends Task {
  /**
   * The flags and the project of a file of any kind; since Linux 6.17.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - the file
   * @param flags - `AT.SYMLINK_NOFOLLOW` for a symbolic link itself; `AT.EMPTY_PATH` for `dirfd` itself, with an empty path
   * @throws ErrnoError with EOPNOTSUPP where the file system has none; with ENOSYS where the kernel is older
   * @see fs/file_attr.c in the kernel's source, v6.17
   */
  async fileGetattr(dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0): Promise<FileAttr> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return await about(this.fill(FileAttr, (attr) => _fileGetattr(this.sysif, directory, pathname, attr, FileAttr.size, flags), FileAttr.zero), path)
  }

  /**
   * Set the flags and the project of a file of any kind, all of them; since Linux 6.17.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - the file
   * @param attr - what `fileGetattr` told, changed
   * @param flags - `AT.SYMLINK_NOFOLLOW` for a symbolic link itself; `AT.EMPTY_PATH` for `dirfd` itself, with an empty path
   * @throws ErrnoError with EPERM for `IMMUTABLE` and `APPEND` without `CAP_LINUX_IMMUTABLE`; with EOPNOTSUPP where the file system
   *   has no such flag; with ENOSYS where the kernel is older
   * @see fs/file_attr.c in the kernel's source, v6.17
   */
  async fileSetattr(
    dirfd: Directory, path: ValueOrPointer<string>, attr: ValueOrPointer<FileAttr>, flags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using argument = this.argument(FileAttr, attr)
    await about(_fileSetattr(this.sysif, directory, pathname, argument, FileAttr.size, flags), path)
  }
}

async function ask<T>(file: FileDescriptor, request: number, type: FixedType<T>): Promise<T> {
  const { task } = file
  using fd = file.borrow(task)
  return await task.fill(type, (argument) => _ioctl(task.sysif, fd, request, argument), type.zero)
}

async function tell<T>(file: FileDescriptor, request: number, type: Type<T>, value: ValueOrPointer<T>): Promise<void> {
  const { task } = file
  using fd = file.borrow(task)
  using argument = task.argument(type, value)
  await _ioctl(task.sysif, fd, request, argument)
}

async function command(file: FileDescriptor, request: number): Promise<void> {
  using fd = file.borrow(file.task)
  await _ioctl(file.task.sysif, fd, request, 0)
}

/**
 * File descriptors of files with flags, and with blocks that can be shared.
 * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
 */
export class FileAttrFileDescriptor extends FileDescriptor {
  /**
   * The flags of the file.
   * @returns of {@link FS_FL}
   * @throws ErrnoError with ENOTTY or EOPNOTSUPP where the file system has none
   * @see https://man7.org/linux/man-pages/man2/FS_IOC_GETFLAGS.2const.html
   */
  async fsGetflags(): Promise<FlagsOf<'FS_FL'>> {
    return await ask(this, FS_IOC.GETFLAGS, Uint32)
  }

  /**
   * Set the flags of the file, all of them.
   * @param flags - of {@link FS_FL}: what `fsGetflags` told, changed
   * @throws ErrnoError with EPERM for `IMMUTABLE` and `APPEND` without `CAP_LINUX_IMMUTABLE`; with EACCES for the file of somebody
   *   else; with EOPNOTSUPP for a flag that the file system has not
   * @see https://man7.org/linux/man-pages/man2/FS_IOC_SETFLAGS.2const.html
   */
  async fsSetflags(flags: FlagsOf<'FS_FL'>): Promise<void> {
    await tell(this, FS_IOC.SETFLAGS, Uint32, uint32('FS_IOC_SETFLAGS: flags', flags))
  }

  /**
   * The generation of the file: it tells it from an earlier one with the same inode number.
   * @throws ErrnoError with ENOTTY where the file system has none
   * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
   */
  async fsGetversion(): Promise<number> {
    return await ask(this, FS_IOC.GETVERSION, Uint32)
  }

  /**
   * The flags and the project of the file.
   * @throws ErrnoError with ENOTTY or EOPNOTSUPP where the file system has none
   * @see https://man7.org/linux/man-pages/man2/ioctl_xfs_fsgetxattr.2.html
   */
  async fsGetxattr(): Promise<Fsxattr> {
    return await ask(this, FS_IOC.FSGETXATTR, Fsxattr)
  }

  /**
   * Set the flags and the project of the file, all of them.
   * @param attr - what `fsGetxattr` told, changed
   * @throws ErrnoError with EPERM for `IMMUTABLE` and `APPEND` without `CAP_LINUX_IMMUTABLE`; with EOPNOTSUPP for what the file
   *   system has not; with EINVAL for another project outside the first user namespace
   * @see https://man7.org/linux/man-pages/man2/ioctl_xfs_fsgetxattr.2.html
   */
  async fsSetxattr(attr: ValueOrPointer<Fsxattr>): Promise<void> {
    await tell(this, FS_IOC.FSSETXATTR, Fsxattr, attr)
  }

  /**
   * The label of the file system that the file is on.
   * @throws ErrnoError with ENOTTY where that has none
   * @see https://man7.org/linux/man-pages/man2/FS_IOC_GETFSLABEL.2const.html
   */
  async fsGetlabel(): Promise<string> {
    return await ask(this, FS_IOC.GETFSLABEL, LabelMemory)
  }

  /**
   * Set the label of the file system that the file is on.
   * @param label - up to 255 bytes; each file system has its own, lower limit
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; with EINVAL for one that is too long; with ENOTTY where that has none
   * @see https://man7.org/linux/man-pages/man2/FS_IOC_SETFSLABEL.2const.html
   */
  async fsSetlabel(label: string): Promise<void> {
    Label.sizeOf(label)
    await tell(this, FS_IOC.SETFSLABEL, LabelMemory, label)
  }

  /**
   * The length of a block of the file system, in bytes.
   * @throws ErrnoError with EINVAL where it has none; with ENOTTY where it is no regular file
   * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
   */
  async fsGetBlockSize(): Promise<number> {
    return await ask(this, FI.GETBSZ, Int32)
  }

  /**
   * Of which pieces the file is, and where they are on its device.
   * @param options - which of them; without, the first 256
   * @returns the pieces in their order; `FIEMAP_EXTENT.LAST` says that there are no more in the file
   * @throws ErrnoError with EOPNOTSUPP where the file system cannot tell; with EBADR for a flag that it does not know; with EFBIG for
   *   a start behind what a file can be
   * @see Documentation/filesystems/fiemap.rst in the kernel's source
   */
  async fsFiemap(options: FiemapOptions = {}): Promise<FiemapExtent[]> {
    const { task } = this
    const { start = 0, length: count = Number.MAX_SAFE_INTEGER, flags = 0, most = 256 } = options
    const room = integer('FS_IOC_FIEMAP: fm_extent_count', most, 1, 65_536)
    const head: StructValue<(typeof FiemapHead)['types']> = {
      fm_start: length('FS_IOC_FIEMAP: fm_start', start), fm_length: integer('FS_IOC_FIEMAP: fm_length', count, 1, Number.MAX_SAFE_INTEGER),
      fm_flags: uint32('FS_IOC_FIEMAP: fm_flags', flags), fm_mapped_extents: 0, fm_extent_count: room, fm_reserved: 0,
    }
    using fd = this.borrow(task)
    const type = struct('struct fiemap', { ...FiemapHead.types, fm_extents: array(FiemapExtent, room) })
    const initial = { ...head, fm_extents: new Array<FiemapExtent>(room).fill(FiemapExtent.zero) }
    const { fm_extents, fm_mapped_extents } = await task.fill(type, (map) => _ioctl(task.sysif, fd, FS_IOC.FIEMAP, map), initial)
    return fm_extents.slice(0, fm_mapped_extents)
  }

  /**
   * Let this file share all blocks of another one: a copy that takes no room until one of them is written.
   * @param source - the other one, open to read, on the same file system; of this task's fd table
   * @throws ErrnoError with EOPNOTSUPP where the file system cannot do that; with EXDEV for another one; with EBADF where this is not
   *   open to write; with ETXTBSY for a swap file
   * @see https://man7.org/linux/man-pages/man2/FICLONE.2const.html
   */
  async ficlone(source: FileDescriptor): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using from = source.borrow(task)
    await _ioctl(task.sysif, fd, FI.CLONE, from)
  }

  /**
   * Let this file share some blocks of another one.
   * @param source - the other one, as for {@link ficlone}
   * @param sourceOffset - from where there, in bytes; a multiple of a block's length
   * @param count - how much, in bytes; a multiple of a block's length, or up to the end; 0 for up to the end
   * @param offset - to where in this one, in bytes; a multiple of a block's length
   * @throws ErrnoError as {@link ficlone}; with EINVAL for what is no multiple
   * @see https://man7.org/linux/man-pages/man2/FICLONE.2const.html
   */
  async ficloneRange(source: FileDescriptor, sourceOffset: number, count: number, offset: number): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using from = source.borrow(task)
    using range = task.argument<FileCloneRange>(FileCloneRange, {
      src_fd: from.near, src_offset: length('FICLONERANGE: src_offset', sourceOffset), src_length: length('FICLONERANGE: src_length', count),
      dest_offset: length('FICLONERANGE: dest_offset', offset),
    })
    await _ioctl(task.sysif, fd, FI.CLONERANGE, range)
  }

  /**
   * Let another file share some blocks of this one, where they are the same.
   * @param offset - from where in this one, in bytes
   * @param count - how much, in bytes
   * @param target - the other one, open to write; of this task's fd table
   * @param targetOffset - from where there, in bytes
   * @returns how many bytes are shared now, which may be fewer; undefined where they differ
   * @throws ErrnoError with EOPNOTSUPP where the file system cannot do that; with EXDEV for a file of another one; with EINVAL for
   *   what is no multiple of a block's length
   * @see https://man7.org/linux/man-pages/man2/FIDEDUPERANGE.2const.html
   */
  async fidedupeRange(offset: number, count: number, target: FileDescriptor, targetOffset: number): Promise<number | undefined> {
    const { task } = this
    using fd = this.borrow(task)
    using to = target.borrow(task)
    const value = {
      ...DedupeOne.zero, src_offset: length('FIDEDUPERANGE: src_offset', offset), src_length: length('FIDEDUPERANGE: src_length', count), dest_count: 1,
      info: { ...FileDedupeRangeInfo.zero, dest_fd: to.near, dest_offset: length('FIDEDUPERANGE: dest_offset', targetOffset) },
    }
    const { info } = await task.fill(DedupeOne, (range) => _ioctl(task.sysif, fd, FI.DEDUPERANGE, range), value)
    if (info.status < 0) {
      const shown = {
        operand: 0, toString: () => `{src_offset=${offset}, src_length=${count}, dest_count=1, info=[{dest_fd=${to.near}, dest_offset=${targetOffset}}]}`,
      }
      throw new ErrnoError(-info.status, 'ioctl', { call: formatCall('ioctl', [fd, { operand: FI.DEDUPERANGE, toString: () => hex(FI.DEDUPERANGE) }, shown]) })
    }
    return info.status === FILE_DEDUPE_RANGE_DIFFERS ? undefined : info.bytes_deduped
  }

  /**
   * Let nobody change the file system that the file is on, and wait until nobody does: who tries waits until it is thawed. It stops
   * the program where it is called on the Node process's own task, and that writes there.
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; with EBUSY where it is frozen; with EOPNOTSUPP where it cannot be
   * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
   */
  async fifreeze(): Promise<void> {
    await command(this, FI.FREEZE)
  }

  /**
   * Let the file system that the file is on be changed again.
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; with EINVAL where it is not frozen
   * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
   */
  async fithaw(): Promise<void> {
    await command(this, FI.THAW)
  }

  /**
   * Give unused blocks of the file system that the file is on back to its device. It may take long.
   * @param range - which; all unless it is said
   * @returns how much was given back, in bytes
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; with EOPNOTSUPP where the device takes none back
   * @see https://man7.org/linux/man-pages/man2/ioctl_fs.2.html
   */
  async fitrim(range: Partial<FstrimRange> = {}): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    const value = { start: 0, len: Number.MAX_SAFE_INTEGER, minlen: 0, ...range }
    return (await task.fill(FstrimRange, (argument) => _ioctl(task.sysif, fd, FI.TRIM, argument), value)).len
  }
}
