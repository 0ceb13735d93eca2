/**
 * `<linux/fuse.h>`: file systems that are programs. The kernel asks through `/dev/fuse`, and the program answers.
 *
 * A file system must not be used by the thread that serves it: that would wait for itself. So Node's own task must not touch
 * what Node serves; other processes may.
 *
 * @module linux/fuse
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
import { array, struct, type Struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, CString } from '../memory/bytes.js'
import { BigUint64, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import { alignUp, type AnyFixedType, type FixedType, type Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { integer } from './arguments.js'
import { fillFront } from './buffers.js'
import { ior, _ioctl } from './ioctl.js'
import { boundedString, PATH_MAX, PathString } from './limits.js'
import { _read, _write } from './unistd.js'
import { XattrName } from './xattr.js'

/** The version of the protocol that is spoken here; the minor one is the greatest of which everything is known. */
export const FUSE_KERNEL = {
  /** Changes with everything. */
  VERSION: 7,
  /** Grows with every addition. */
  MINOR_VERSION: 38,
} as const

/** The node of the file system's root. */
export const FUSE_ROOT_ID = 1

/** How much room a request needs at least, in bytes. */
export const FUSE_MIN_READ_BUFFER = 8192

/** What the kernel asks for. */
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

/** What both sides can; in `struct fuse_init_in` and `struct fuse_init_out`, `flags` has the lower 32 bits and `flags2` the others. */
export const FUSE_FEATURE = {
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
  /** Security contexts of new files. */
  SECURITY_CTX: 2 ** 32,
  /** Direct mapping, file by file. */
  HAS_INODE_DAX: 2 ** 33,
  /** Names can be made to expire. */
  HAS_EXPIRE_ONLY: 2 ** 35,
} as const

/** Which attributes are set. */
export const FATTR = {
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
} as const

/** How an open file behaves. */
export const FOPEN = {
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
} as const

/** How a file is released. */
export const FUSE_RELEASE = {
  /** As `flush` would. */
  FLUSH: 1 << 0,
  /** Unlock what flock(2) has locked. */
  FLOCK_UNLOCK: 1 << 1,
} as const

/** How something is written. */
export const FUSE_WRITE = {
  /** From the cache: by nobody in particular. */
  CACHE: 1 << 0,
  /** `lock_owner` is given. */
  LOCKOWNER: 1 << 1,
  /** Clear set-user-ID bits. */
  KILL_SUIDGID: 1 << 2,
} as const

/** What a file system tells without being asked. */
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

/** With `getattr`: `fh` is given. */
export const FUSE_GETATTR_FH = 1 << 0
/** With `fsync`: only the data. */
export const FUSE_FSYNC_FDATASYNC = 1 << 0

/** What describes a file. */
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
  /** Flags. */
  flags: Uint32,
})
/** The JavaScript form of a `struct fuse_attr`. */
export type FuseAttr = StructValue<(typeof FuseAttr)['types']>

/** What describes the file system. */
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
/** The JavaScript form of a `struct fuse_kstatfs`. */
export type FuseKstatfs = StructValue<(typeof FuseKstatfs)['types']>

/** Of the answer `entry`. */
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
/** The JavaScript form of a `struct fuse_entry_out`. */
export type FuseEntryOut = StructValue<(typeof FuseEntryOut)['types']>

/** Of the request `forget`. */
export const FuseForgetIn = struct('struct fuse_forget_in', {
  /** How many lookups are forgotten. */
  nlookup: Uint64,
})
/** The JavaScript form of a `struct fuse_forget_in`. */
export type FuseForgetIn = StructValue<(typeof FuseForgetIn)['types']>

/** One of several that are forgotten. */
export const FuseForgetOne = struct('struct fuse_forget_one', {
  /** The node: a number of the file system's own. */
  nodeid: Uint64,
  /** How many lookups are forgotten. */
  nlookup: Uint64,
})
/** The JavaScript form of a `struct fuse_forget_one`. */
export type FuseForgetOne = StructValue<(typeof FuseForgetOne)['types']>

/** Of the request `batch_forget`. */
export const FuseBatchForgetIn = struct('struct fuse_batch_forget_in', {
  /** How many follow. */
  count: Uint32,
  /** Not used. */
  dummy: Uint32,
})
/** The JavaScript form of a `struct fuse_batch_forget_in`. */
export type FuseBatchForgetIn = StructValue<(typeof FuseBatchForgetIn)['types']>

/** Of the request `getattr`. */
export const FuseGetattrIn = struct('struct fuse_getattr_in', {
  /** Whether `fh` is given. */
  getattr_flags: Uint32,
  /** Not used. */
  dummy: Uint32,
  /** The open file: a number of the file system's own. */
  fh: Uint64,
})
/** The JavaScript form of a `struct fuse_getattr_in`. */
export type FuseGetattrIn = StructValue<(typeof FuseGetattrIn)['types']>

/** Of the answer `attr`. */
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
/** The JavaScript form of a `struct fuse_attr_out`. */
export type FuseAttrOut = StructValue<(typeof FuseAttrOut)['types']>

/** Of the request `mknod`. */
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
/** The JavaScript form of a `struct fuse_mknod_in`. */
export type FuseMknodIn = StructValue<(typeof FuseMknodIn)['types']>

/** Of the request `mkdir`. */
export const FuseMkdirIn = struct('struct fuse_mkdir_in', {
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** What the permissions lack. */
  umask: Uint32,
})
/** The JavaScript form of a `struct fuse_mkdir_in`. */
export type FuseMkdirIn = StructValue<(typeof FuseMkdirIn)['types']>

/** Of the request `rename`. */
export const FuseRenameIn = struct('struct fuse_rename_in', {
  /** The other directory. */
  newdir: Uint64,
})
/** The JavaScript form of a `struct fuse_rename_in`. */
export type FuseRenameIn = StructValue<(typeof FuseRenameIn)['types']>

/** Of the request `rename2`. */
export const FuseRename2In = struct('struct fuse_rename2_in', {
  /** The other directory. */
  newdir: Uint64,
  /** Flags. */
  flags: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_rename2_in`. */
export type FuseRename2In = StructValue<(typeof FuseRename2In)['types']>

/** Of the request `link`. */
export const FuseLinkIn = struct('struct fuse_link_in', {
  /** The node that gets a name. */
  oldnodeid: Uint64,
})
/** The JavaScript form of a `struct fuse_link_in`. */
export type FuseLinkIn = StructValue<(typeof FuseLinkIn)['types']>

/** Of the request `setattr`. */
export const FuseSetattrIn = struct('struct fuse_setattr_in', {
  /** Of {@link FATTR}. */
  valid: Uint32,
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
/** The JavaScript form of a `struct fuse_setattr_in`. */
export type FuseSetattrIn = StructValue<(typeof FuseSetattrIn)['types']>

/** Of the request `open`. */
export const FuseOpenIn = struct('struct fuse_open_in', {
  /** Flags. */
  flags: Uint32,
  /** Of {@link FOPEN}; of a request, flags of that. */
  open_flags: Uint32,
})
/** The JavaScript form of a `struct fuse_open_in`. */
export type FuseOpenIn = StructValue<(typeof FuseOpenIn)['types']>

/** Of the request `create`. */
export const FuseCreateIn = struct('struct fuse_create_in', {
  /** Flags. */
  flags: Uint32,
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** What the permissions lack. */
  umask: Uint32,
  /** Of {@link FOPEN}; of a request, flags of that. */
  open_flags: Uint32,
})
/** The JavaScript form of a `struct fuse_create_in`. */
export type FuseCreateIn = StructValue<(typeof FuseCreateIn)['types']>

/** Of the answer `open`. */
export const FuseOpenOut = struct('struct fuse_open_out', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Of {@link FOPEN}; of a request, flags of that. */
  open_flags: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_open_out`. */
export type FuseOpenOut = StructValue<(typeof FuseOpenOut)['types']>

/** Of the request `release`. */
export const FuseReleaseIn = struct('struct fuse_release_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Flags. */
  flags: Uint32,
  /** Of {@link FUSE_RELEASE}. */
  release_flags: Uint32,
  /** Who has locks. */
  lock_owner: BigUint64,
})
/** The JavaScript form of a `struct fuse_release_in`. */
export type FuseReleaseIn = StructValue<(typeof FuseReleaseIn)['types']>

/** Of the request `flush`. */
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
/** The JavaScript form of a `struct fuse_flush_in`. */
export type FuseFlushIn = StructValue<(typeof FuseFlushIn)['types']>

/** Of the request `read`. */
export const FuseReadIn = struct('struct fuse_read_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** In bytes. */
  size: Uint32,
  /** Of the request. */
  read_flags: Uint32,
  /** Who has locks. */
  lock_owner: BigUint64,
  /** Flags. */
  flags: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_read_in`. */
export type FuseReadIn = StructValue<(typeof FuseReadIn)['types']>

/** Of the request `write`. */
export const FuseWriteIn = struct('struct fuse_write_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** In bytes. */
  size: Uint32,
  /** Of {@link FUSE_WRITE}. */
  write_flags: Uint32,
  /** Who has locks. */
  lock_owner: BigUint64,
  /** Flags. */
  flags: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_write_in`. */
export type FuseWriteIn = StructValue<(typeof FuseWriteIn)['types']>

/** Of the answer `write`. */
export const FuseWriteOut = struct('struct fuse_write_out', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_write_out`. */
export type FuseWriteOut = StructValue<(typeof FuseWriteOut)['types']>

/** Of the request `fsync`. */
export const FuseFsyncIn = struct('struct fuse_fsync_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Whether only the data. */
  fsync_flags: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_fsync_in`. */
export type FuseFsyncIn = StructValue<(typeof FuseFsyncIn)['types']>

/** Of the request `getxattr`. */
export const FuseGetxattrIn = struct('struct fuse_getxattr_in', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_getxattr_in`. */
export type FuseGetxattrIn = StructValue<(typeof FuseGetxattrIn)['types']>

/** Of the answer `getxattr`. */
export const FuseGetxattrOut = struct('struct fuse_getxattr_out', {
  /** In bytes. */
  size: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_getxattr_out`. */
export type FuseGetxattrOut = StructValue<(typeof FuseGetxattrOut)['types']>

/** Of the request `access`. */
export const FuseAccessIn = struct('struct fuse_access_in', {
  /** Of `ACCESS`. */
  mask: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_access_in`. */
export type FuseAccessIn = StructValue<(typeof FuseAccessIn)['types']>

/** Of the request `init`. */
export const FuseInitIn = struct('struct fuse_init_in', {
  /** Of the protocol. */
  major: Uint32,
  /** Of the protocol. */
  minor: Uint32,
  /** How much is read ahead, in bytes. */
  max_readahead: Uint32,
  /** Flags. */
  flags: Uint32,
  /** The upper 32 of {@link FUSE_FEATURE}. */
  flags2: Uint32,
  /** Not used. */
  unused: array(Uint32, 11),
})
/** The JavaScript form of a `struct fuse_init_in`. */
export type FuseInitIn = StructValue<(typeof FuseInitIn)['types']>

/** Of the answer `init`. */
export const FuseInitOut = struct('struct fuse_init_out', {
  /** Of the protocol. */
  major: Uint32,
  /** Of the protocol. */
  minor: Uint32,
  /** How much is read ahead, in bytes. */
  max_readahead: Uint32,
  /** Flags. */
  flags: Uint32,
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
  /** The upper 32 of {@link FUSE_FEATURE}. */
  flags2: Uint32,
  /** Not used. */
  unused: array(Uint32, 7),
})
/** The JavaScript form of a `struct fuse_init_out`. */
export type FuseInitOut = StructValue<(typeof FuseInitOut)['types']>

/** Of the request `interrupt`. */
export const FuseInterruptIn = struct('struct fuse_interrupt_in', {
  /** The number of the request. */
  unique: Uint64,
})
/** The JavaScript form of a `struct fuse_interrupt_in`. */
export type FuseInterruptIn = StructValue<(typeof FuseInterruptIn)['types']>

/** Of the request `fallocate`. */
export const FuseFallocateIn = struct('struct fuse_fallocate_in', {
  /** The open file: a number of the file system's own. */
  fh: Uint64,
  /** Where, in bytes. */
  offset: Uint64,
  /** How many bytes. */
  length: Uint64,
  /** Of `S`: its kind and permissions. */
  mode: Uint32,
  /** Not used. */
  padding: Uint32,
})
/** The JavaScript form of a `struct fuse_fallocate_in`. */
export type FuseFallocateIn = StructValue<(typeof FuseFallocateIn)['types']>

/** What stands before every request. */
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
/** The JavaScript form of a `struct fuse_in_header`. */
export type FuseInHeader = StructValue<(typeof FuseInHeader)['types']>

/** What stands before every answer. */
export const FuseOutHeader = struct('struct fuse_out_header', {
  /** Of all of it, in bytes. */
  len: Uint32,
  /** 0, or a negated error number. */
  error: Int32,
  /** The number of the request. */
  unique: Uint64,
})
/** The JavaScript form of a `struct fuse_out_header`. */
export type FuseOutHeader = StructValue<(typeof FuseOutHeader)['types']>

/** What stands before a name in a directory. */
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
/** The JavaScript form of a `struct fuse_dirent`. */
export type FuseDirent = StructValue<(typeof FuseDirent)['types']>

/** The notification `inval_inode`. */
export const FuseNotifyInvalInodeOut = struct('struct fuse_notify_inval_inode_out', {
  /** The inode number. */
  ino: Uint64,
  /** Where the next one is found. */
  off: Int64,
  /** Of all of it, in bytes. */
  len: Int64,
})
/** The JavaScript form of a `struct fuse_notify_inval_inode_out`. */
export type FuseNotifyInvalInodeOut = StructValue<(typeof FuseNotifyInvalInodeOut)['types']>

/** The notification `inval_entry`. */
export const FuseNotifyInvalEntryOut = struct('struct fuse_notify_inval_entry_out', {
  /** The directory. */
  parent: Uint64,
  /** How long a name is, in bytes. */
  namelen: Uint32,
  /** Flags. */
  flags: Uint32,
})
/** The JavaScript form of a `struct fuse_notify_inval_entry_out`. */
export type FuseNotifyInvalEntryOut = StructValue<(typeof FuseNotifyInvalEntryOut)['types']>

/** The notification `delete`. */
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
/** The JavaScript form of a `struct fuse_notify_delete_out`. */
export type FuseNotifyDeleteOut = StructValue<(typeof FuseNotifyDeleteOut)['types']>

/** The notification `store`. */
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
/** The JavaScript form of a `struct fuse_notify_store_out`. */
export type FuseNotifyStoreOut = StructValue<(typeof FuseNotifyStoreOut)['types']>

/** Of the request `lseek`. */
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
/** The JavaScript form of a `struct fuse_lseek_in`. */
export type FuseLseekIn = StructValue<(typeof FuseLseekIn)['types']>

/** Of the answer `lseek`. */
export const FuseLseekOut = struct('struct fuse_lseek_out', {
  /** Where, in bytes. */
  offset: Uint64,
})
/** The JavaScript form of a `struct fuse_lseek_out`. */
export type FuseLseekOut = StructValue<(typeof FuseLseekOut)['types']>

/** Of the request `copy_file_range`. */
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
/** The JavaScript form of a `struct fuse_copy_file_range_in`. */
export type FuseCopyFileRangeIn = StructValue<(typeof FuseCopyFileRangeIn)['types']>

/** Of the request `setxattr`, as it is without `FUSE_FEATURE.SETXATTR_EXT`: the first 8 bytes. */
export const FuseSetxattrIn = struct('struct fuse_setxattr_in', {
  /** Of the value, in bytes. */
  size: Uint32,
  /** Of `XATTR`. */
  flags: Uint32,
})
/** The JavaScript form of the beginning of a `struct fuse_setxattr_in`. */
export type FuseSetxattrIn = StructValue<(typeof FuseSetxattrIn)['types']>

/** The ioctls of `/dev/fuse`. */
export const FUSE_DEV_IOC = {
  /** Make this another file descriptor of the same connection. */
  CLONE: ior(229, 0, Uint32.size),
} as const

/** The value of a request's structure; undefined where it has none. */
export type FuseBody<S> = S extends Struct<infer F> ? StructValue<F> : undefined

/** How a request is made up: a structure, names, and data. */
export interface FuseShape<S, Names extends string, Data extends boolean> {
  /** Of {@link FUSE_OPCODE}. */
  readonly opcode: number
  /** The structure; undefined for none. */
  readonly body: S
  /** What the strings behind it are. */
  readonly names: readonly Names[]
  /** Whether there are data behind those. */
  readonly data: Data
}

function shape<S extends Struct<never> | Struct<Record<string, AnyFixedType>> | undefined, Names extends string, Data extends boolean>(
  opcode: number, body: S, names: readonly Names[], data: Data,
): FuseShape<S, Names, Data> {
  return { opcode, body, names, data }
}

/** What each request has. `setxattr` is as it is without `FUSE_FEATURE.SETXATTR_EXT`. */
export const FUSE_REQUESTS = {
  /** Find a name. */
  lookup: shape(FUSE_OPCODE.LOOKUP, undefined, ['name'], false),
  /** Forget lookups. */
  forget: shape(FUSE_OPCODE.FORGET, FuseForgetIn, [], false),
  /** Forget lookups of several nodes: the data are of `struct fuse_forget_one`. */
  batch_forget: shape(FUSE_OPCODE.BATCH_FORGET, FuseBatchForgetIn, [], true),
  /** Describe a node. */
  getattr: shape(FUSE_OPCODE.GETATTR, FuseGetattrIn, [], false),
  /** Change what describes a node. */
  setattr: shape(FUSE_OPCODE.SETATTR, FuseSetattrIn, [], false),
  /** Where a symbolic link leads. */
  readlink: shape(FUSE_OPCODE.READLINK, undefined, [], false),
  /** Make a symbolic link. */
  symlink: shape(FUSE_OPCODE.SYMLINK, undefined, ['name', 'target'], false),
  /** Make a file. */
  mknod: shape(FUSE_OPCODE.MKNOD, FuseMknodIn, ['name'], false),
  /** Make a directory. */
  mkdir: shape(FUSE_OPCODE.MKDIR, FuseMkdirIn, ['name'], false),
  /** Remove a name. */
  unlink: shape(FUSE_OPCODE.UNLINK, undefined, ['name'], false),
  /** Remove a directory. */
  rmdir: shape(FUSE_OPCODE.RMDIR, undefined, ['name'], false),
  /** Rename. */
  rename: shape(FUSE_OPCODE.RENAME, FuseRenameIn, ['name', 'newname'], false),
  /** Rename, with flags. */
  rename2: shape(FUSE_OPCODE.RENAME2, FuseRename2In, ['name', 'newname'], false),
  /** Give a node another name. */
  link: shape(FUSE_OPCODE.LINK, FuseLinkIn, ['name'], false),
  /** Open a file. */
  open: shape(FUSE_OPCODE.OPEN, FuseOpenIn, [], false),
  /** Read from it. */
  read: shape(FUSE_OPCODE.READ, FuseReadIn, [], false),
  /** Write to it. */
  write: shape(FUSE_OPCODE.WRITE, FuseWriteIn, [], true),
  /** Describe the file system. */
  statfs: shape(FUSE_OPCODE.STATFS, undefined, [], false),
  /** The open file is no longer used. */
  release: shape(FUSE_OPCODE.RELEASE, FuseReleaseIn, [], false),
  /** Write it to the device. */
  fsync: shape(FUSE_OPCODE.FSYNC, FuseFsyncIn, [], false),
  /** Write an extended attribute: its value is the data. */
  setxattr: shape(FUSE_OPCODE.SETXATTR, FuseSetxattrIn, ['name'], true),
  /** Read an extended attribute. */
  getxattr: shape(FUSE_OPCODE.GETXATTR, FuseGetxattrIn, ['name'], false),
  /** List extended attributes. */
  listxattr: shape(FUSE_OPCODE.LISTXATTR, FuseGetxattrIn, [], false),
  /** Remove an extended attribute. */
  removexattr: shape(FUSE_OPCODE.REMOVEXATTR, undefined, ['name'], false),
  /** A file descriptor was closed. */
  flush: shape(FUSE_OPCODE.FLUSH, FuseFlushIn, [], false),
  /** Begin: the answer says what the file system can. */
  init: shape(FUSE_OPCODE.INIT, FuseInitIn, [], false),
  /** Open a directory. */
  opendir: shape(FUSE_OPCODE.OPENDIR, FuseOpenIn, [], false),
  /** Read from it. */
  readdir: shape(FUSE_OPCODE.READDIR, FuseReadIn, [], false),
  /** Read from it, with attributes. */
  readdirplus: shape(FUSE_OPCODE.READDIRPLUS, FuseReadIn, [], false),
  /** The open directory is no longer used. */
  releasedir: shape(FUSE_OPCODE.RELEASEDIR, FuseReleaseIn, [], false),
  /** Write it to the device. */
  fsyncdir: shape(FUSE_OPCODE.FSYNCDIR, FuseFsyncIn, [], false),
  /** Whether something is allowed. */
  access: shape(FUSE_OPCODE.ACCESS, FuseAccessIn, [], false),
  /** Make a file and open it. */
  create: shape(FUSE_OPCODE.CREATE, FuseCreateIn, ['name'], false),
  /** Nobody waits for a request any more. */
  interrupt: shape(FUSE_OPCODE.INTERRUPT, FuseInterruptIn, [], false),
  /** End. */
  destroy: shape(FUSE_OPCODE.DESTROY, undefined, [], false),
  /** Set room aside, or make holes. */
  fallocate: shape(FUSE_OPCODE.FALLOCATE, FuseFallocateIn, [], false),
  /** Find data or holes. */
  lseek: shape(FUSE_OPCODE.LSEEK, FuseLseekIn, [], false),
  /** Copy from one file to another. */
  copy_file_range: shape(FUSE_OPCODE.COPY_FILE_RANGE, FuseCopyFileRangeIn, [], false),
} as const

/** The requests that are taken apart here, by their names. */
export type FuseOp = keyof typeof FUSE_REQUESTS

/** One request: its header, its structure, its names and its data. */
export type FuseRequestOf<Op extends FuseOp> = (typeof FUSE_REQUESTS)[Op] extends FuseShape<infer S, infer Names, infer Data>
  ? {
    /** Which it is. */
    readonly op: Op
    /** Whose it is, and about which node. */
    readonly header: FuseInHeader
    /** Its structure. */
    readonly body: FuseBody<S>
    /** Its data. */
    readonly data: Data extends true ? Uint8Array : undefined
  } & { readonly [Name in Names]: string }
  : never

/** A request that is not taken apart here. */
export interface OtherFuseRequest {
  /** Which it is. */
  readonly op: 'other'
  /** Whose it is, about which node, and of {@link FUSE_OPCODE} which. */
  readonly header: FuseInHeader
  /** All that follows. */
  readonly data: Uint8Array
}

/** What the kernel asks; taken apart by its `op`. */
export type FuseRequest = { [Op in FuseOp]: FuseRequestOf<Op> }[FuseOp] | OtherFuseRequest

/** A name in a directory. */
export interface FuseName {
  /** The node, or any number that is not 0. */
  readonly ino: number
  /** Where the next one is found: what `read` then has as its offset. */
  readonly off: number
  /** Of its mode, the four bits that say its kind. */
  readonly type: number
  /** The name. */
  readonly name: string
}

/** A name in a directory, with what a lookup of it would answer. */
export interface FuseNamePlus extends FuseName {
  /** What a lookup would answer; a node of 0 for nothing. */
  readonly entry: FuseEntryOut
}

/** How long a value would be, where the one who asks wants only that. */
export interface FuseXattrSize {
  /** In bytes. */
  readonly size: number
}

/** What answers each request; `undefined` for those whose answer has nothing in it. Requests that are not here have none. */
export interface FuseReplies {
  /** What was found. A node of 0 says for how long it is sure that there is nothing. */
  lookup: FuseEntryOut
  /** What describes it. */
  getattr: FuseAttrOut
  /** What describes it now. */
  setattr: FuseAttrOut
  /** Where it leads. */
  readlink: string
  /** What was made. */
  symlink: FuseEntryOut
  /** What was made. */
  mknod: FuseEntryOut
  /** What was made. */
  mkdir: FuseEntryOut
  /** What has the name. */
  link: FuseEntryOut
  /** Nothing. */
  unlink: undefined
  /** Nothing. */
  rmdir: undefined
  /** Nothing. */
  rename: undefined
  /** Nothing. */
  rename2: undefined
  /** The open file. */
  open: FuseOpenOut
  /** The open directory. */
  opendir: FuseOpenOut
  /** What was read; less than was asked for only at the end. */
  read: Uint8Array
  /** What was written. */
  write: FuseWriteOut
  /** What describes the file system. */
  statfs: FuseKstatfs
  /** Nothing. */
  release: undefined
  /** Nothing. */
  releasedir: undefined
  /** Nothing. */
  fsync: undefined
  /** Nothing. */
  fsyncdir: undefined
  /** Nothing. */
  flush: undefined
  /** Nothing. */
  access: undefined
  /** Nothing. */
  setxattr: undefined
  /** Nothing. */
  removexattr: undefined
  /** Nothing. */
  fallocate: undefined
  /** Nothing. */
  destroy: undefined
  /** The value; or how long it is, where the request's `size` is 0. */
  getxattr: Uint8Array | FuseXattrSize
  /** The names; or how long they are, where the request's `size` is 0. */
  listxattr: readonly string[] | FuseXattrSize
  /** What the file system can. */
  init: FuseInitOut
  /** Names: as many as fit are sent. None is the end. */
  readdir: readonly FuseName[]
  /** Names: as many as fit are sent. None is the end. */
  readdirplus: readonly FuseNamePlus[]
  /** What was made, and the open file. */
  create: readonly [FuseEntryOut, FuseOpenOut]
  /** Where. */
  lseek: FuseLseekOut
  /** How much was copied. */
  copy_file_range: FuseWriteOut
}

const BY_OPCODE: ReadonlyMap<number, FuseOp> = new Map(Object.entries(FUSE_REQUESTS).map(([op, { opcode }]) => [opcode, op as FuseOp]))

/**
 * Take a request apart.
 * @param bytes - what was read from `/dev/fuse`
 * @throws RangeError for what cannot be one
 */
export function parseFuseRequest(bytes: Uint8Array): FuseRequest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < FuseInHeader.size) throw new RangeError(`a FUSE request of ${bytes.byteLength} bytes is too short for its header`)
  const header = FuseInHeader.read(view, 0)
  if (header.len !== bytes.byteLength) throw new RangeError(`a FUSE request of ${bytes.byteLength} bytes says that it has ${header.len}`)
  const op = BY_OPCODE.get(header.opcode)
  let at = FuseInHeader.size
  if (op === undefined) return { op: 'other', header, data: bytes.slice(at) }
  const { body, names, data } = FUSE_REQUESTS[op] as FuseShape<Struct<Record<string, AnyFixedType>> | undefined, string, boolean>
  let value: unknown
  if (body !== undefined) {
    if (at + body.size > bytes.byteLength) throw new RangeError(`a FUSE request ${op} of ${bytes.byteLength} bytes is too short for its ${body.name}`)
    value = body.read(view, at)
    at += body.size
  }
  const strings: Record<string, string> = {}
  for (const name of names) {
    const end = bytes.indexOf(0, at)
    if (end === -1) throw new RangeError(`a FUSE request ${op} ends before its ${name} does`)
    strings[name] = CString.read(view, at, end - at)
    at = end + 1
  }
  return { op, header, body: value, ...strings, data: data ? bytes.slice(at) : undefined } as unknown as FuseRequest
}

const RECORD = 8

function encode<T>(type: FixedType<T>, value: T): Uint8Array {
  const bytes = new Uint8Array(type.size)
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

/** A string with the NUL at its end; what the type does not take is refused. */
function terminated(type: Type<string>, value: string): Uint8Array {
  const bytes = new Uint8Array(type.sizeOf(value))
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

/** A string without it, where the length is told. */
function text(type: Type<string>, value: string): Uint8Array {
  return terminated(type, value).subarray(0, -1)
}

/** How long a name may be, the kernel says: they differ in it, and none takes one that is longer than a path. */
const NodeName = boundedString('a name in a directory', PATH_MAX - 1)

function nodeName(name: string): Uint8Array {
  const letters = text(NodeName, name)
  if (letters.length === 0 || letters.includes(0x2f)) throw new RangeError(`${JSON.stringify(name)} cannot be a name in a directory`)
  return letters
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

function records<T extends FuseName>(names: readonly T[], room: number, before: (name: T) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  for (const each of names) {
    const { ino, off, type, name } = each
    const letters = nodeName(name)
    const record = join(before(each), encode(FuseDirent, { ino, off, namelen: letters.length, type }), letters)
    const padded = new Uint8Array(alignUp(record.byteLength, RECORD))
    padded.set(record)
    if (size + padded.byteLength > room) break
    parts.push(padded)
    size += padded.byteLength
  }
  return join(...parts)
}

function xattr(op: string, size: number, value: Uint8Array | FuseXattrSize): Uint8Array {
  if (!(value instanceof Uint8Array)) return encode(FuseGetxattrOut, { size: value.size, padding: 0 })
  if (size === 0) return encode(FuseGetxattrOut, { size: value.byteLength, padding: 0 })
  if (value.byteLength > size) throw new RangeError(`the value of ${op} has ${value.byteLength} bytes, and there is room for ${size}: answer with ERANGE`)
  return value
}

type Encode = { readonly [Op in keyof FuseReplies]: (request: FuseRequestOf<Op>, reply: FuseReplies[Op]) => Uint8Array }

const nothing = (): Uint8Array => new Uint8Array()
const entry = (_request: unknown, reply: FuseEntryOut): Uint8Array => encode(FuseEntryOut, reply)
const attributes = (_request: unknown, reply: FuseAttrOut): Uint8Array => encode(FuseAttrOut, reply)
const opened = (_request: unknown, reply: FuseOpenOut): Uint8Array => encode(FuseOpenOut, reply)
const written = (_request: unknown, reply: FuseWriteOut): Uint8Array => encode(FuseWriteOut, reply)

const ENCODE: Encode = {
  lookup: entry, symlink: entry, mknod: entry, mkdir: entry, link: entry,
  getattr: attributes, setattr: attributes,
  open: opened, opendir: opened,
  write: written, copy_file_range: written,
  unlink: nothing, rmdir: nothing, rename: nothing, rename2: nothing, release: nothing, releasedir: nothing, fsync: nothing, fsyncdir: nothing,
  flush: nothing, access: nothing, setxattr: nothing, removexattr: nothing, fallocate: nothing, destroy: nothing,
  readlink: (_request, reply) => text(PathString, reply),
  read: ({ body }, reply) => {
    if (reply.byteLength > body.size) throw new RangeError(`${reply.byteLength} bytes are more than the ${body.size} that were asked for`)
    return reply
  },
  statfs: (_request, reply) => encode(FuseKstatfs, reply),
  getxattr: ({ body }, reply) => xattr('getxattr', body.size, reply),
  listxattr: ({ body }, reply) => xattr('listxattr', body.size, 'size' in reply ? reply : join(...reply.map((name) => terminated(XattrName, name)))),
  init: (_request, reply) => encode(FuseInitOut, reply),
  readdir: ({ body }, reply) => records(reply, body.size, nothing),
  readdirplus: ({ body }, reply) => records(reply, body.size, (name) => encode(FuseEntryOut, name.entry)),
  create: (_request, [made, file]) => join(encode(FuseEntryOut, made), encode(FuseOpenOut, file)),
  lseek: (_request, reply) => encode(FuseLseekOut, reply),
}

function message(unique: number, error: number, payload: Uint8Array): Uint8Array {
  return join(encode(FuseOutHeader, { len: FuseOutHeader.size + payload.byteLength, error, unique }), payload)
}

/**
 * Put an answer together.
 * @param request - what was asked
 * @param reply - the answer
 * @returns what is to be written to `/dev/fuse`, at once
 * @throws RangeError for an answer that is longer than was asked for, and for a string with a NUL inside
 */
export function encodeFuseReply<Op extends keyof FuseReplies>(request: FuseRequestOf<Op>, reply: FuseReplies[Op]): Uint8Array {
  return message(request.header.unique, 0, ENCODE[request.op](request, reply))
}

/**
 * Put the answer together that something is wrong.
 * @param request - what was asked
 * @param errno - an error number, of `ERRNO`
 * @returns what is to be written to `/dev/fuse`, at once
 */
export function encodeFuseError(request: FuseRequest, errno: number): Uint8Array {
  return message(request.header.unique, -integer('FUSE: an error number', errno, 1, 4095), new Uint8Array())
}

/** What a file system tells without being asked: which it is, and what. */
export type FuseNotification =
  | {
    /** Cached attributes are wrong, and cached data from `off` on; a negative `off` leaves the data, a `len` of 0 goes to the end. */
    readonly code: 'inval_inode'
    /** Which node, and which data. */
    readonly value: FuseNotifyInvalInodeOut
  }
  | {
    /** A cached name is wrong. */
    readonly code: 'inval_entry'
    /** In which directory. */
    readonly parent: number
    /** Which name. */
    readonly name: string
  }
  | {
    /** A name is gone. */
    readonly code: 'delete'
    /** From which directory. */
    readonly parent: number
    /** Which node had it. */
    readonly child: number
    /** Which name. */
    readonly name: string
  }
  | {
    /** Data to cache. */
    readonly code: 'store'
    /** Of which node. */
    readonly nodeid: number
    /** Where, in bytes. */
    readonly offset: number
    /** The data. */
    readonly data: Uint8Array
  }

const NUL = new Uint8Array(1)

function encodeNotification(notification: FuseNotification): Uint8Array {
  switch (notification.code) {
    case 'inval_inode': return message(0, FUSE_NOTIFY.INVAL_INODE, encode(FuseNotifyInvalInodeOut, notification.value))
    case 'inval_entry': {
      const { parent, name } = notification
      const letters = nodeName(name)
      const head = encode(FuseNotifyInvalEntryOut, { parent, namelen: letters.length, flags: 0 })
      return message(0, FUSE_NOTIFY.INVAL_ENTRY, join(head, letters, NUL))
    }
    case 'delete': {
      const { parent, child, name } = notification
      const letters = nodeName(name)
      const head = encode(FuseNotifyDeleteOut, { parent, child, namelen: letters.length, padding: 0 })
      return message(0, FUSE_NOTIFY.DELETE, join(head, letters, NUL))
    }
    case 'store': {
      const { nodeid, offset, data } = notification
      return message(0, FUSE_NOTIFY.STORE, join(encode(FuseNotifyStoreOut, { nodeid, offset, size: data.byteLength, padding: 0 }), data))
    }
  }
}

/** A request with as much data as can be written at once where nothing else was agreed on: 32 pages, and what stands before them. */
const REQUEST_SIZE = 132 * 1024

async function send(fuse: FileDescriptor, bytes: Uint8Array): Promise<void> {
  const { task } = fuse
  using fd = fuse.borrow(task)
  using memory = task.argument<Uint8Array>(Bytes, bytes)
  await _write(task.sysif, fd, memory, bytes.byteLength)
}

/**
 * File descriptors of `/dev/fuse`, which mount(2) is given as `fd=N`.
 */
export class FuseFileDescriptor extends FileDescriptor {
  /**
   * Take a request. Where there is none this waits, without `O.NONBLOCK`: then it must not be called on the Node process's own
   * task.
   * @param size - how much room there is for it, in bytes; as much as `max_write` in the answer to `init`, and 4096
   * @throws ErrnoError with ENODEV when the file system was unmounted; with EAGAIN where there is none and it does not block; with
   *   EPERM where it is not mounted yet; with EINTR and ENOENT where a request was taken back: read again
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseRead(size: number = REQUEST_SIZE): Promise<FuseRequest> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('FUSE: size', size, FUSE_MIN_READ_BUFFER, 0x7fff_ffff)
    return parseFuseRequest(await fillFront(task, Bytes, room, (buf, count) => _read(task.sysif, fd, buf, count)))
  }

  /**
   * Answer a request.
   * @param request - what was asked
   * @param reply - the answer
   * @throws RangeError for an answer that is longer than was asked for, and for a string with a NUL inside
   * @throws ErrnoError with ENOENT where nobody waits for it any more; with EINVAL for what cannot be an answer
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseReply<Op extends keyof FuseReplies>(request: FuseRequestOf<Op>, reply: FuseReplies[Op]): Promise<void> {
    await send(this, encodeFuseReply(request, reply))
  }

  /**
   * Answer that something is wrong.
   * @param request - what was asked
   * @param errno - an error number, of `ERRNO`
   * @throws ErrnoError with ENOENT where nobody waits for it any more
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseReplyError(request: FuseRequest, errno: number): Promise<void> {
    await send(this, encodeFuseError(request, errno))
  }

  /**
   * Tell something without being asked.
   * @param notification - what
   * @throws RangeError for what cannot be a name in a directory
   * @throws ErrnoError with ENOENT where the kernel knows no such node, or name
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseNotify(notification: FuseNotification): Promise<void> {
    await send(this, encodeNotification(notification))
  }

  /**
   * Make this another file descriptor of a connection, so that several threads can serve it.
   * @param other - one that has it
   * @throws ErrnoError with EINVAL where this has one already, or the other has none
   * @see include/uapi/linux/fuse.h in the kernel's source
   */
  async fuseDevClone(other: FileDescriptor): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using source = other.borrow(task)
    using number = task.argument(Uint32, source.near)
    await _ioctl(task.sysif, fd, FUSE_DEV_IOC.CLONE, number)
  }
}
