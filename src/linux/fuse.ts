/**
 * `<linux/fuse.h>`: file systems that are programs. The kernel asks through `/dev/fuse`, and the program answers.
 *
 * A file system must not be used by the thread that serves it: that would wait for itself. So Node's own task must not touch
 * what Node serves; other processes may.
 *
 * @module linux/fuse
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { BigUint64, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { ior } from './ioctl.js'

/**
 * The version of the protocol that is spoken here; the minor one is the greatest of which everything is known.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_KERNEL = {
  /** Changes with everything. */
  VERSION: 7,
  /** Grows with every addition. */
  MINOR_VERSION: 38,
} as const

/**
 * The node of the file system's root.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_ROOT_ID = 1

/**
 * How much room a request needs at least, in bytes.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_MIN_READ_BUFFER = 8192

/**
 * What the kernel asks for.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FUSE_OPCODE = {
  /** Find a name in a directory. */
  LOOKUP: 1,
  /** Lookups are forgotten; there is no answer. */
  FORGET: 2,
  /** stat(2). */
  GETATTR: 3,
  /** chmod(2), chown(2), truncate(2), utimensat(2). */
  SETATTR: 4,
  /** readlink(2). */
  READLINK: 5,
  /** symlink(2). */
  SYMLINK: 6,
  /** mknod(2). */
  MKNOD: 8,
  /** mkdir(2). */
  MKDIR: 9,
  /** unlink(2). */
  UNLINK: 10,
  /** rmdir(2). */
  RMDIR: 11,
  /** rename(2). */
  RENAME: 12,
  /** link(2). */
  LINK: 13,
  /** open(2). */
  OPEN: 14,
  /** read(2). */
  READ: 15,
  /** write(2). */
  WRITE: 16,
  /** statfs(2). */
  STATFS: 17,
  /** The last close of an open file. */
  RELEASE: 18,
  /** fsync(2). */
  FSYNC: 20,
  /** setxattr(2). */
  SETXATTR: 21,
  /** getxattr(2). */
  GETXATTR: 22,
  /** listxattr(2). */
  LISTXATTR: 23,
  /** removexattr(2). */
  REMOVEXATTR: 24,
  /** Each close(2). */
  FLUSH: 25,
  /** The first one. */
  INIT: 26,
  /** opendir(3). */
  OPENDIR: 27,
  /** readdir(3). */
  READDIR: 28,
  /** closedir(3). */
  RELEASEDIR: 29,
  /** fsync(2) of a directory. */
  FSYNCDIR: 30,
  /** Who has a lock. */
  GETLK: 31,
  /** Lock. */
  SETLK: 32,
  /** Lock, and wait for it. */
  SETLKW: 33,
  /** access(2). */
  ACCESS: 34,
  /** open(2) of what is not there. */
  CREATE: 35,
  /** Nobody waits for an answer any more. */
  INTERRUPT: 36,
  /** Where on the device. */
  BMAP: 37,
  /** The last one. */
  DESTROY: 38,
  /** ioctl(2). */
  IOCTL: 39,
  /** poll(2). */
  POLL: 40,
  /** What `NOTIFY_RETRIEVE` asked for. */
  NOTIFY_REPLY: 41,
  /** Lookups are forgotten; there is no answer. */
  BATCH_FORGET: 42,
  /** fallocate(2). */
  FALLOCATE: 43,
  /** readdir(3), with attributes. */
  READDIRPLUS: 44,
  /** renameat2(2). */
  RENAME2: 45,
  /** lseek(2) for data and holes. */
  LSEEK: 46,
  /** copy_file_range(2). */
  COPY_FILE_RANGE: 47,
  /** Map, for virtio. */
  SETUPMAPPING: 48,
  /** No longer. */
  REMOVEMAPPING: 49,
  /** syncfs(2). */
  SYNCFS: 50,
  /** open(2) with `O_TMPFILE`. */
  TMPFILE: 51,
} as const

/**
 * What both sides can, in `flags` of `struct fuse_init_in` and `struct fuse_init_out`; {@link FUSE_FEATURE2} has the rest. Bit 31
 * (`INIT_RESERVED`): combine with `or(a, b)`, not with `|`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_FEATURE = flagSet('FUSE_FEATURE', {
  /** Reads at several places at once. */
  ASYNC_READ: 2 ** 0,
  /** Locks of fcntl(2). */
  POSIX_LOCKS: 2 ** 1,
  /** Requests name open files. */
  FILE_OPS: 2 ** 2,
  /** Opening truncates. */
  ATOMIC_O_TRUNC: 2 ** 3,
  /** It can be exported by NFS. */
  EXPORT_SUPPORT: 2 ** 4,
  /** Writes of more than a page. */
  BIG_WRITES: 2 ** 5,
  /** The file system applies the umask. */
  DONT_MASK: 2 ** 6,
  /** The kernel splices to the device. */
  SPLICE_WRITE: 2 ** 7,
  /** It moves pages so. */
  SPLICE_MOVE: 2 ** 8,
  /** It splices from the device. */
  SPLICE_READ: 2 ** 9,
  /** Locks of flock(2). */
  FLOCK_LOCKS: 2 ** 10,
  /** Ioctls of directories. */
  HAS_IOCTL_DIR: 2 ** 11,
  /** Cached pages go where the file has changed. */
  AUTO_INVAL_DATA: 2 ** 12,
  /** Directories are read with attributes. */
  DO_READDIRPLUS: 2 ** 13,
  /** As it pays. */
  READDIRPLUS_AUTO: 2 ** 14,
  /** Direct I/O at several places at once. */
  ASYNC_DIO: 2 ** 15,
  /** Writes are collected. */
  WRITEBACK_CACHE: 2 ** 16,
  /** Files need not be opened. */
  NO_OPEN_SUPPORT: 2 ** 17,
  /** Several requests of a directory at once. */
  PARALLEL_DIROPS: 2 ** 18,
  /** The file system clears set-user-ID bits. */
  HANDLE_KILLPRIV: 2 ** 19,
  /** Access control lists. */
  POSIX_ACL: 2 ** 20,
  /** Reading the device says that the connection was aborted. */
  ABORT_ERROR: 2 ** 21,
  /** `max_pages` is given. */
  MAX_PAGES: 2 ** 22,
  /** Symbolic links are cached. */
  CACHE_SYMLINKS: 2 ** 23,
  /** Directories need not be opened. */
  NO_OPENDIR_SUPPORT: 2 ** 24,
  /** Cached pages go only where that is said. */
  EXPLICIT_INVAL_DATA: 2 ** 25,
  /** `map_alignment` is given. */
  MAP_ALIGNMENT: 2 ** 26,
  /** Mounts within. */
  SUBMOUNTS: 2 ** 27,
  /** As `HANDLE_KILLPRIV`, when it is written. */
  HANDLE_KILLPRIV_V2: 2 ** 28,
  /** More flags for extended attributes. */
  SETXATTR_EXT: 2 ** 29,
  /** There are more than 32 of these. */
  INIT_EXT: 2 ** 30,
  /** Not used. */
  INIT_RESERVED: 2 ** 31,
})

/**
 * What else both sides can, in `flags2` of `struct fuse_init_in` and `struct fuse_init_out`, 32 bits further down than in C. It
 * counts only with `FUSE_FEATURE.INIT_EXT`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_FEATURE2 = flagSet('FUSE_FEATURE2', {
  /** Security contexts of new files. */
  SECURITY_CTX: 1 << 0,
  /** Direct mapping, file by file. */
  HAS_INODE_DAX: 1 << 1,
  /** Names can be made to expire. */
  HAS_EXPIRE_ONLY: 1 << 3,
})

/**
 * Which attributes are set.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FATTR = flagSet('FATTR', {
  /** The permissions. */
  MODE: 1 << 0,
  /** Whose it is. */
  UID: 1 << 1,
  /** Of which group. */
  GID: 1 << 2,
  /** How long it is. */
  SIZE: 1 << 3,
  /** When it was read. */
  ATIME: 1 << 4,
  /** When it was written. */
  MTIME: 1 << 5,
  /** `fh` is given. */
  FH: 1 << 6,
  /** That it was read is now. */
  ATIME_NOW: 1 << 7,
  /** That it was written is now. */
  MTIME_NOW: 1 << 8,
  /** `lock_owner` is given. */
  LOCKOWNER: 1 << 9,
  /** When it was changed. */
  CTIME: 1 << 10,
  /** Clear set-user-ID bits. */
  KILL_SUIDGID: 1 << 11,
})

/**
 * How an open file behaves.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FOPEN = flagSet('FOPEN', {
  /** Nothing is cached. */
  DIRECT_IO: 1 << 0,
  /** What is cached stays. */
  KEEP_CACHE: 1 << 1,
  /** It has no position. */
  NONSEEKABLE: 1 << 2,
  /** The directory is cached. */
  CACHE_DIR: 1 << 3,
  /** It is a stream. */
  STREAM: 1 << 4,
  /** No `flush` at each close. */
  NOFLUSH: 1 << 5,
  /** Several direct writes at once. */
  PARALLEL_DIRECT_WRITES: 1 << 6,
})

/**
 * How a file is released.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_RELEASE = flagSet('FUSE_RELEASE', {
  /** As `flush` would. */
  FLUSH: 1 << 0,
  /** Unlock what flock(2) has locked. */
  FLOCK_UNLOCK: 1 << 1,
})

/**
 * How something is written.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_WRITE = flagSet('FUSE_WRITE', {
  /** From the cache: by nobody in particular. */
  CACHE: 1 << 0,
  /** `lock_owner` is given. */
  LOCKOWNER: 1 << 1,
  /** Clear set-user-ID bits. */
  KILL_SUIDGID: 1 << 2,
})

/**
 * What a file system tells without being asked.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_NOTIFY = {
  /** A file is ready. */
  POLL: 1,
  /** Cached attributes and data of a node are wrong. */
  INVAL_INODE: 2,
  /** A cached name is wrong. */
  INVAL_ENTRY: 3,
  /** Data to cache. */
  STORE: 4,
  /** Asks for cached data. */
  RETRIEVE: 5,
  /** A name is gone. */
  DELETE: 6,
} as const

/**
 * How a node is to be described.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FUSE_GETATTR = flagSet('FUSE_GETATTR', {
  /** `fh` is given. */
  FH: 1 << 0,
})

/**
 * What a node is besides.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_ATTR = flagSet('FUSE_ATTR', {
  /** Another file system begins there; with `FUSE_FEATURE.SUBMOUNTS`. */
  SUBMOUNT: 1 << 0,
  /** It is mapped directly; with `FUSE_FEATURE2.HAS_INODE_DAX`. */
  DAX: 1 << 1,
})

/**
 * How something is opened, besides the flags of the open file.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_OPEN = flagSet('FUSE_OPEN', {
  /** Clear set-user-ID bits; with `FUSE_FEATURE.HANDLE_KILLPRIV_V2`. */
  KILL_SUIDGID: 1 << 0,
})

/**
 * How something is read.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_READ = flagSet('FUSE_READ', {
  /** `lock_owner` is given. */
  LOCKOWNER: 1 << 1,
})

/**
 * How something is written to the device.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_FSYNC = flagSet('FUSE_FSYNC', {
  /** Only the data. */
  FDATASYNC: 1 << 0,
})

/**
 * How a cached name is wrong.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_EXPIRE = flagSet('FUSE_EXPIRE', {
  /** It is looked up again when it is next used, and mounts on it stay; with `FUSE_FEATURE2.HAS_EXPIRE_ONLY`. */
  ONLY: 1 << 0,
})

const FileFlags: FixedType<FlagsOf<'O'>> = Uint32
const RenameFlags: FixedType<FlagsOf<'RENAME'>> = Uint32
const OpenAnswer: FixedType<FlagsOf<'FOPEN'>> = Uint32
const AccessMode: FixedType<FlagsOf<'ACCESS'>> = Uint32
const FallocateMode: FixedType<FlagsOf<'FALLOC_FL'>> = Uint32
const XattrFlags: FixedType<FlagsOf<'XATTR'>> = Uint32
const FeatureFlags: FixedType<FlagsOf<'FUSE_FEATURE'>> = Uint32
const MoreFeatureFlags: FixedType<FlagsOf<'FUSE_FEATURE2'>> = Uint32
const GetattrFlags: FixedType<FlagsOf<'FUSE_GETATTR'>> = Uint32
const AttrFlags: FixedType<FlagsOf<'FUSE_ATTR'>> = Uint32
const OpenFlags: FixedType<FlagsOf<'FUSE_OPEN'>> = Uint32
const ReadFlags: FixedType<FlagsOf<'FUSE_READ'>> = Uint32
const FsyncFlags: FixedType<FlagsOf<'FUSE_FSYNC'>> = Uint32
const ExpireFlags: FixedType<FlagsOf<'FUSE_EXPIRE'>> = Uint32

/**
 * What describes a file.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseAttr = struct('struct fuse_attr', {
  /** The inode number. */
  ino: Uint64,
  /** In bytes. */
  size: Uint64,
  /** In pieces of 512 bytes. */
  blocks: Uint64,
  /** When it was last read, in seconds. */
  atime: Uint64,
  /** When it was last written, in seconds. */
  mtime: Uint64,
  /** When it was last changed, in seconds. */
  ctime: Uint64,
  /** Nanoseconds of that. */
  atimensec: Uint32,
  /** Nanoseconds of that. */
  mtimensec: Uint32,
  /** Nanoseconds of that. */
  ctimensec: Uint32,
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** How many names it has. */
  nlink: Uint32,
  /** Whose it is. */
  uid: Uint32,
  /** Of which group it is. */
  gid: Uint32,
  /** Which device it is. */
  rdev: Uint32,
  /** How much is best read at once, in bytes. */
  blksize: Uint32,
  /** Of {@link FUSE_ATTR}. */
  flags: AttrFlags,
})
/**
 * The JavaScript form of a `struct fuse_attr`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseAttr = StructValue<(typeof FuseAttr)['types']>

/**
 * What describes the file system.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseKstatfs = struct('struct fuse_kstatfs', {
  /** In pieces of 512 bytes. */
  blocks: Uint64,
  /** How many of them are free. */
  bfree: Uint64,
  /** How many of those anybody can have. */
  bavail: Uint64,
  /** How many files. */
  files: Uint64,
  /** How many more there can be. */
  ffree: Uint64,
  /** How much is best read at once, in bytes. */
  bsize: Uint32,
  /** How long a name is, in bytes. */
  namelen: Uint32,
  /** Of a block, in bytes. */
  frsize: Uint32,
  /** Not used. */
  padding: Uint32,
  /** Not used. */
  spare: array(Uint32, 6),
})
/**
 * The JavaScript form of a `struct fuse_kstatfs`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseKstatfs = StructValue<(typeof FuseKstatfs)['types']>

/**
 * Of the answer `entry`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseEntryOut = struct('struct fuse_entry_out', {
  /** The node: a number of the file system's own. */
  nodeid: Uint64,
  /** With the node, never used again. */
  generation: Uint64,
  /** For how long the name is so, in seconds. */
  entry_valid: Uint64,
  /** For how long the attributes are so, in seconds. */
  attr_valid: Uint64,
  /** Nanoseconds of that. */
  entry_valid_nsec: Uint32,
  /** Nanoseconds of that. */
  attr_valid_nsec: Uint32,
  /** What describes it. */
  attr: FuseAttr,
})
/**
 * The JavaScript form of a `struct fuse_entry_out`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseEntryOut = StructValue<(typeof FuseEntryOut)['types']>

/**
 * Of the request `forget`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseForgetIn = struct('struct fuse_forget_in', {
  /** How many lookups are forgotten. */
  nlookup: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_forget_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseForgetIn = StructValue<(typeof FuseForgetIn)['types']>

/**
 * One of several that are forgotten.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseForgetOne = struct('struct fuse_forget_one', {
  /** The node: a number of the file system's own. */
  nodeid: Uint64,
  /** How many lookups are forgotten. */
  nlookup: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_forget_one`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseForgetOne = StructValue<(typeof FuseForgetOne)['types']>

/**
 * Of the request `batch_forget`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseBatchForgetIn = struct('struct fuse_batch_forget_in', {
  /** How many follow. */
  count: Uint32,
  /** Not used. */
  dummy: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_batch_forget_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseBatchForgetIn = StructValue<(typeof FuseBatchForgetIn)['types']>

/**
 * Of the request `getattr`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseGetattrIn = struct('struct fuse_getattr_in', {
  /** Of {@link FUSE_GETATTR}: whether `fh` is given. */
  getattr_flags: GetattrFlags,
  /** Not used. */
  dummy: Uint32,
  /** The open file: a number of the file system's own. */
  fh: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_getattr_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseGetattrIn = StructValue<(typeof FuseGetattrIn)['types']>

/**
 * Of the answer `attr`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseAttrOut = struct('struct fuse_attr_out', {
  /** For how long the attributes are so, in seconds. */
  attr_valid: Uint64,
  /** Nanoseconds of that. */
  attr_valid_nsec: Uint32,
  /** Not used. */
  dummy: Uint32,
  /** What describes it. */
  attr: FuseAttr,
})
/**
 * The JavaScript form of a `struct fuse_attr_out`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseAttrOut = StructValue<(typeof FuseAttrOut)['types']>

/**
 * Of the request `mknod`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseMknodIn = struct('struct fuse_mknod_in', {
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** Which device it is. */
  rdev: Uint32,
  /** What the permissions lack. */
  umask: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_mknod_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseMknodIn = StructValue<(typeof FuseMknodIn)['types']>

/**
 * Of the request `mkdir`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseMkdirIn = struct('struct fuse_mkdir_in', {
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** What the permissions lack. */
  umask: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_mkdir_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseMkdirIn = StructValue<(typeof FuseMkdirIn)['types']>

/**
 * Of the request `rename`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseRenameIn = struct('struct fuse_rename_in', {
  /** The other directory. */
  newdir: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_rename_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseRenameIn = StructValue<(typeof FuseRenameIn)['types']>

/**
 * Of the request `rename2`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseRename2In = struct('struct fuse_rename2_in', {
  /** The other directory. */
  newdir: Uint64,
  /** Of `RENAME`. */
  flags: RenameFlags,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_rename2_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseRename2In = StructValue<(typeof FuseRename2In)['types']>

/**
 * Of the request `link`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseLinkIn = struct('struct fuse_link_in', {
  /** The node that gets a name. */
  oldnodeid: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_link_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseLinkIn = StructValue<(typeof FuseLinkIn)['types']>

const SetattrValid: FixedType<FlagsOf<'FATTR'>> = Uint32

/**
 * Of the request `setattr`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseSetattrIn = struct('struct fuse_setattr_in', {
  /** Of {@link FATTR}. */
  valid: SetattrValid,
  /** Not used. */
  padding: Uint32,
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** In bytes. */
  size: Uint64,
  /** Who has locks. */
  lock_owner: BigUint64,
  /** When it was last read, in seconds. */
  atime: Uint64,
  /** When it was last written, in seconds. */
  mtime: Uint64,
  /** When it was last changed, in seconds. */
  ctime: Uint64,
  /** Nanoseconds of that. */
  atimensec: Uint32,
  /** Nanoseconds of that. */
  mtimensec: Uint32,
  /** Nanoseconds of that. */
  ctimensec: Uint32,
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** Not used. */
  unused4: Uint32,
  /** Whose it is. */
  uid: Uint32,
  /** Of which group it is. */
  gid: Uint32,
  /** Not used. */
  unused5: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_setattr_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseSetattrIn = StructValue<(typeof FuseSetattrIn)['types']>

/**
 * Of the request `open`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseOpenIn = struct('struct fuse_open_in', {
  /** Of `O`. */
  flags: FileFlags,
  /** Of {@link FUSE_OPEN}. */
  open_flags: OpenFlags,
})
/**
 * The JavaScript form of a `struct fuse_open_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseOpenIn = StructValue<(typeof FuseOpenIn)['types']>

/**
 * Of the request `create`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseCreateIn = struct('struct fuse_create_in', {
  /** Of `O`. */
  flags: FileFlags,
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** What the permissions lack. */
  umask: Uint32,
  /** Of {@link FUSE_OPEN}. */
  open_flags: OpenFlags,
})
/**
 * The JavaScript form of a `struct fuse_create_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseCreateIn = StructValue<(typeof FuseCreateIn)['types']>

/**
 * Of the answer `open`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseOpenOut = struct('struct fuse_open_out', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Of {@link FOPEN}. */
  open_flags: OpenAnswer,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_open_out`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseOpenOut = StructValue<(typeof FuseOpenOut)['types']>

const ReleaseFlags: FixedType<FlagsOf<'FUSE_RELEASE'>> = Uint32

/**
 * Of the request `release`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseReleaseIn = struct('struct fuse_release_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Of `O`. */
  flags: FileFlags,
  /** Of {@link FUSE_RELEASE}. */
  release_flags: ReleaseFlags,
  /** Who has locks. */
  lock_owner: BigUint64,
})
/**
 * The JavaScript form of a `struct fuse_release_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseReleaseIn = StructValue<(typeof FuseReleaseIn)['types']>

/**
 * Of the request `flush`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseFlushIn = struct('struct fuse_flush_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Not used. */
  unused: Uint32,
  /** Not used. */
  padding: Uint32,
  /** Who has locks. */
  lock_owner: BigUint64,
})
/**
 * The JavaScript form of a `struct fuse_flush_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseFlushIn = StructValue<(typeof FuseFlushIn)['types']>

/**
 * Of the request `read`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseReadIn = struct('struct fuse_read_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** In bytes. */
  size: Uint32,
  /** Of {@link FUSE_READ}. */
  read_flags: ReadFlags,
  /** Who has locks. */
  lock_owner: BigUint64,
  /** Of `O`. */
  flags: FileFlags,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_read_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseReadIn = StructValue<(typeof FuseReadIn)['types']>

const WriteFlags: FixedType<FlagsOf<'FUSE_WRITE'>> = Uint32

/**
 * Of the request `write`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseWriteIn = struct('struct fuse_write_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** In bytes. */
  size: Uint32,
  /** Of {@link FUSE_WRITE}. */
  write_flags: WriteFlags,
  /** Who has locks. */
  lock_owner: BigUint64,
  /** Of `O`. */
  flags: FileFlags,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_write_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseWriteIn = StructValue<(typeof FuseWriteIn)['types']>

/**
 * Of the answer `write`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseWriteOut = struct('struct fuse_write_out', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_write_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseWriteOut = StructValue<(typeof FuseWriteOut)['types']>

/**
 * Of the request `fsync`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseFsyncIn = struct('struct fuse_fsync_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Of {@link FUSE_FSYNC}: whether only the data. */
  fsync_flags: FsyncFlags,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_fsync_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseFsyncIn = StructValue<(typeof FuseFsyncIn)['types']>

/**
 * Of the request `getxattr`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseGetxattrIn = struct('struct fuse_getxattr_in', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_getxattr_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseGetxattrIn = StructValue<(typeof FuseGetxattrIn)['types']>

/**
 * Of the answer `getxattr`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseGetxattrOut = struct('struct fuse_getxattr_out', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_getxattr_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseGetxattrOut = StructValue<(typeof FuseGetxattrOut)['types']>

/**
 * Of the request `access`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseAccessIn = struct('struct fuse_access_in', {
  /** Of `ACCESS`. */
  mask: AccessMode,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_access_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseAccessIn = StructValue<(typeof FuseAccessIn)['types']>

/**
 * Of the request `init`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseInitIn = struct('struct fuse_init_in', {
  /** Of the protocol. */
  major: Uint32,
  /** Of the protocol. */
  minor: Uint32,
  /** How much is read ahead, in bytes. */
  max_readahead: Uint32,
  /** Of {@link FUSE_FEATURE}. */
  flags: FeatureFlags,
  /** Of {@link FUSE_FEATURE2}. */
  flags2: MoreFeatureFlags,
  /** Not used. */
  unused: array(Uint32, 11),
})
/**
 * The JavaScript form of a `struct fuse_init_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseInitIn = StructValue<(typeof FuseInitIn)['types']>

/**
 * Of the answer `init`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseInitOut = struct('struct fuse_init_out', {
  /** Of the protocol. */
  major: Uint32,
  /** Of the protocol. */
  minor: Uint32,
  /** How much is read ahead, in bytes. */
  max_readahead: Uint32,
  /** Of {@link FUSE_FEATURE}. */
  flags: FeatureFlags,
  /** How many requests nobody waits for there may be. */
  max_background: Uint16,
  /** From how many on that is too many. */
  congestion_threshold: Uint16,
  /** How much a request writes at most, in bytes. */
  max_write: Uint32,
  /** How exact times are, in nanoseconds. */
  time_gran: Uint32,
  /** How many pages a request has at most. */
  max_pages: Uint16,
  /** How mappings are aligned. */
  map_alignment: Uint16,
  /** Of {@link FUSE_FEATURE2}. */
  flags2: MoreFeatureFlags,
  /** Not used. */
  unused: array(Uint32, 7),
})
/**
 * The JavaScript form of a `struct fuse_init_out`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseInitOut = StructValue<(typeof FuseInitOut)['types']>

/**
 * Of the request `interrupt`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseInterruptIn = struct('struct fuse_interrupt_in', {
  /** The number of the request. */
  unique: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_interrupt_in`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseInterruptIn = StructValue<(typeof FuseInterruptIn)['types']>

/**
 * Of the request `fallocate`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseFallocateIn = struct('struct fuse_fallocate_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** How many bytes. */
  length: Uint64,
  /** Of `FALLOC_FL`. */
  mode: FallocateMode,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_fallocate_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseFallocateIn = StructValue<(typeof FuseFallocateIn)['types']>

/**
 * What stands before every request.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseInHeader = struct('struct fuse_in_header', {
  /** Of all of it, in bytes. */
  len: Uint32,
  /** Of {@link FUSE_OPCODE}. */
  opcode: Uint32,
  /** The number of the request. */
  unique: Uint64,
  /** The node: a number of the file system's own. */
  nodeid: Uint64,
  /** Whose it is. */
  uid: Uint32,
  /** Of which group it is. */
  gid: Uint32,
  /** Who asks. */
  pid: Uint32,
  /** Of what comes after, in 8 bytes. */
  total_extlen: Uint16,
  /** Not used. */
  padding: Uint16,
})
/**
 * The JavaScript form of a `struct fuse_in_header`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseInHeader = StructValue<(typeof FuseInHeader)['types']>

/**
 * What stands before every answer.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FuseOutHeader = struct('struct fuse_out_header', {
  /** Of all of it, in bytes. */
  len: Uint32,
  /** 0, or a negated error number. */
  error: Int32,
  /** The number of the request. */
  unique: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_out_header`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseOutHeader = StructValue<(typeof FuseOutHeader)['types']>

/**
 * What stands before a name in a directory.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseDirent = struct('struct fuse_dirent', {
  /** The inode number. */
  ino: Uint64,
  /** Where the next one is found. */
  off: Uint64,
  /** How long a name is, in bytes. */
  namelen: Uint32,
  /** Of its mode, 12 bits further down. */
  type: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_dirent`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseDirent = StructValue<(typeof FuseDirent)['types']>

/**
 * The notification `inval_inode`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseNotifyInvalInodeOut = struct('struct fuse_notify_inval_inode_out', {
  /** The inode number. */
  ino: Uint64,
  /** Where the next one is found. */
  off: Int64,
  /** Of all of it, in bytes. */
  len: Int64,
})
/**
 * The JavaScript form of a `struct fuse_notify_inval_inode_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseNotifyInvalInodeOut = StructValue<(typeof FuseNotifyInvalInodeOut)['types']>

/**
 * The notification `inval_entry`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseNotifyInvalEntryOut = struct('struct fuse_notify_inval_entry_out', {
  /** The directory. */
  parent: Uint64,
  /** How long a name is, in bytes. */
  namelen: Uint32,
  /** Of {@link FUSE_EXPIRE}. */
  flags: ExpireFlags,
})
/**
 * The JavaScript form of a `struct fuse_notify_inval_entry_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseNotifyInvalEntryOut = StructValue<(typeof FuseNotifyInvalEntryOut)['types']>

/**
 * The notification `delete`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseNotifyDeleteOut = struct('struct fuse_notify_delete_out', {
  /** The directory. */
  parent: Uint64,
  /** The node. */
  child: Uint64,
  /** How long a name is, in bytes. */
  namelen: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_notify_delete_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseNotifyDeleteOut = StructValue<(typeof FuseNotifyDeleteOut)['types']>

/**
 * The notification `store`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseNotifyStoreOut = struct('struct fuse_notify_store_out', {
  /** The node: a number of the file system's own. */
  nodeid: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_notify_store_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseNotifyStoreOut = StructValue<(typeof FuseNotifyStoreOut)['types']>

/**
 * Of the request `lseek`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseLseekIn = struct('struct fuse_lseek_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** Of `SEEK`. */
  whence: Uint32,
  /** Not used. */
  padding: Uint32,
})
/**
 * The JavaScript form of a `struct fuse_lseek_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseLseekIn = StructValue<(typeof FuseLseekIn)['types']>

/**
 * Of the answer `lseek`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseLseekOut = struct('struct fuse_lseek_out', {
  /** Where, in bytes. */
  offset: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_lseek_out`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseLseekOut = StructValue<(typeof FuseLseekOut)['types']>

/**
 * Of the request `copy_file_range`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseCopyFileRangeIn = struct('struct fuse_copy_file_range_in', {
  /** The open file that is read. */
  fh_in: Uint64,
  /** Where, in bytes. */
  off_in: Uint64,
  /** The node that is written. */
  nodeid_out: Uint64,
  /** The open file that is written. */
  fh_out: Uint64,
  /** Where, in bytes. */
  off_out: Uint64,
  /** Of all of it, in bytes. */
  len: Uint64,
  /** Flags. */
  flags: Uint64,
})
/**
 * The JavaScript form of a `struct fuse_copy_file_range_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseCopyFileRangeIn = StructValue<(typeof FuseCopyFileRangeIn)['types']>

/**
 * Of the request `setxattr`, as it is without `FUSE_FEATURE.SETXATTR_EXT`: the first 8 bytes.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FuseSetxattrIn = struct('struct fuse_setxattr_in', {
  /** Of the value, in bytes. */
  size: Uint32,
  /** Of `XATTR`. */
  flags: XattrFlags,
})
/**
 * The JavaScript form of the beginning of a `struct fuse_setxattr_in`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseSetxattrIn = StructValue<(typeof FuseSetxattrIn)['types']>

/**
 * The ioctls of `/dev/fuse`.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export const FUSE_DEV_IOC = {
  /** Make this another file descriptor of the same connection. */
  CLONE: ior(229, 0, Uint32.size),
} as const
