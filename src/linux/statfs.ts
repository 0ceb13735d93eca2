/**
 * `<asm/statfs.h>`, `<linux/magic.h>`: what describes a file system.
 *
 * @module linux/statfs
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { Int32, Int64, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { PathString } from './limits.js'

/**
 * How a file system is mounted, in `f_flags`.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const ST = flagSet('ST', {
  /** Only to read. */
  RDONLY: 0x1,
  /** Set-user-ID and set-group-ID bits mean nothing. */
  NOSUID: 0x2,
  /** Devices cannot be opened. */
  NODEV: 0x4,
  /** Nothing can be executed. */
  NOEXEC: 0x8,
  /** Writes are on the device when they return. */
  SYNCHRONOUS: 0x10,
  /** Locks may be mandatory; not since Linux 5.15. */
  MANDLOCK: 0x40,
  /** Reading leaves the access times. */
  NOATIME: 0x400,
  /** Reading leaves the access times of directories. */
  NODIRATIME: 0x800,
  /** Reading sets an access time that is older than the last change, or than a day. */
  RELATIME: 0x1000,
  /** Symbolic links are not followed; since Linux 5.10. */
  NOSYMFOLLOW: 0x2000,
})

/**
 * Which file system it is, in `f_type`: the usual ones.
 * @see include/uapi/linux/magic.h in the kernel's source
 */
export const FS_MAGIC = {
  /** Acorn's ADFS. */
  ADFS: 0xadf5,
  /** Amiga FFS. */
  AFFS: 0xadff,
  /** OpenAFS. */
  AFS: 0x5346414f,
  /** AFS, the kernel's own. */
  AFS_FS: 0x6b414653,
  /** Files without a place: eventfds, epoll instances and their kind. */
  ANON_INODE_FS: 0x9041934,
  /** What mounts others on demand. */
  AUTOFS: 0x187,
  /** Block devices. */
  BDEVFS: 0x62646576,
  /** Android's binder devices. */
  BINDERFS: 0x6c6f6f70,
  /** `binfmt_misc`. */
  BINFMTFS: 0x42494e4d,
  /** BPF objects. */
  BPF_FS: 0xcafe4a11,
  /** Btrfs. */
  BTRFS: 0x9123683e,
  /** Ceph. */
  CEPH: 0xc36400,
  /** Control groups, version 1. */
  CGROUP: 0x27e0eb,
  /** Control groups, version 2. */
  CGROUP2: 0x63677270,
  /** CIFS. */
  CIFS: 0xff534d42,
  /** Coda. */
  CODA: 0x73757245,
  /** Cramfs. */
  CRAMFS: 0x28cd3d45,
  /** Devices that are accessed directly. */
  DAXFS: 0x64646178,
  /** `/sys/kernel/debug`. */
  DEBUGFS: 0x64626720,
  /** `/dev/mem`. */
  DEVMEM: 0x454d444d,
  /** Pseudoterminals. */
  DEVPTS: 0x1cd1,
  /** Buffers that devices share. */
  DMA_BUF: 0x444d4142,
  /** eCryptfs. */
  ECRYPTFS: 0xf15f,
  /** EFI's variables. */
  EFIVARFS: 0xde5e81e4,
  /** EROFS. */
  EROFS: 0xe0f5e1e2,
  /** exFAT. */
  EXFAT: 0x2011bab0,
  /** ext2, ext3 and ext4 have the same. */
  EXT4: 0xef53,
  /** F2FS. */
  F2FS: 0xf2f52010,
  /** A file system in user space. */
  FUSE: 0x65735546,
  /** Huge pages. */
  HUGETLBFS: 0x958458f6,
  /** A CD. */
  ISOFS: 0x9660,
  /** FAT. */
  MSDOS: 0x4d44,
  /** NFS. */
  NFS: 0x6969,
  /** Namespaces. */
  NSFS: 0x6e736673,
  /** OCFS2. */
  OCFS2: 0x7461636f,
  /** An overlay. */
  OVERLAYFS: 0x794c7630,
  /** Pipes. */
  PIPEFS: 0x50495045,
  /** `/proc`. */
  PROC: 0x9fa0,
  /** What a crash left. */
  PSTOREFS: 0x6165676c,
  /** Memory without a limit. */
  RAMFS: 0x858458f6,
  /** `/sys/fs/resctrl`. */
  RDTGROUP: 0x7655821,
  /** memfd_secret(2). */
  SECRETMEM: 0x5345434d,
  /** `/sys/kernel/security`. */
  SECURITYFS: 0x73636673,
  /** `/sys/fs/selinux`. */
  SELINUX: 0xf97cff8c,
  /** SMB, the first version. */
  SMB: 0x517b,
  /** SMB, later versions. */
  SMB2: 0xfe534d42,
  /** Sockets. */
  SOCKFS: 0x534f434b,
  /** Squashfs. */
  SQUASHFS: 0x73717368,
  /** `/sys`. */
  SYSFS: 0x62656572,
  /** Memory; also that of memfds. */
  TMPFS: 0x1021994,
  /** `/sys/kernel/tracing`. */
  TRACEFS: 0x74726163,
  /** UDF. */
  UDF: 0x15013346,
  /** 9P. */
  V9FS: 0x1021997,
  /** XFS. */
  XFS: 0x58465342,
} as const

/**
 * A number that tells file systems apart, as statfs(2) and fanotify(7) have it. What is in it is the file system's affair.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const Fsid = struct('__kernel_fsid_t', {
  /** The two halves. */
  val: array(Int32, 2),
})
/**
 * The JavaScript form of a `__kernel_fsid_t`.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export type Fsid = StructValue<(typeof Fsid)['types']>

const MountFlags: FixedType<FlagsOf<'ST'>> = Int64

/**
 * The layout of `struct statfs`, with what is reserved in it: what {@link Statfs} is made from.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const StatfsLayout = struct('struct statfs', {
  /** Of {@link FS_MAGIC}. */
  f_type: Int64,
  /** The unit of I/O that is best, in bytes. */
  f_bsize: Int64,
  /** How large it is, in units of `f_frsize`. */
  f_blocks: Uint64,
  /** How much is free, in units of `f_frsize`. */
  f_bfree: Uint64,
  /** How much is free for who is not privileged, in units of `f_frsize`. */
  f_bavail: Uint64,
  /** How many inodes there can be; 0 where there is no limit. */
  f_files: Uint64,
  /** How many inodes are free. */
  f_ffree: Uint64,
  /** Tells file systems apart. */
  f_fsid: Fsid,
  /** The longest name, in bytes. */
  f_namelen: Int64,
  /** The unit of the lengths, in bytes. */
  f_frsize: Int64,
  /** Of {@link ST}; others may be set. */
  f_flags: MountFlags,
  /** 0. */
  f_spare: byteArray(32),
})

/**
 * What statfs(2) tells of a file system.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export type Statfs = Omit<StructValue<(typeof StatfsLayout)['types']>, 'f_spare'>

/**
 * What statfs(2) tells of a file system.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const Statfs: FixedType<Statfs> = mapped(
  StatfsLayout, 'struct statfs', (value: Statfs) => StatfsLayout.of(value), ({ f_spare: _, ...value }) => value,
)

/**
 * statfs(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param buf - where a {@link Statfs} goes
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export async function _statfs(sysif: SyscallInterface, path: AddressArgument, buf: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.statfs, path, buf)
}

/**
 * fstatfs(2), raw.
 * @param sysif - the process
 * @param fd - a file there
 * @param buf - where a {@link Statfs} goes
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export async function _fstatfs(sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.fstatfs, fd, buf)
}

/**
 * Tasks that can ask about file systems.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export class StatfsTask extends Task {
  /**
   * What describes the file system that a file is on.
   * @param path - any file there
   * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
   * @throws ErrnoError with ENOSYS where the file system does not tell; otherwise as statfs(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/statfs.2.html
   */
  async statfs(path: ValueOrPointer<string>): Promise<Statfs> {
    using pathname = this.argument(PathString, path)
    return await about(this.fill(Statfs, (buf) => _statfs(this.sysif, pathname, buf)), path)
  }
}

/**
 * File descriptors of files on a file system, which are all.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export class StatfsFileDescriptor extends FileDescriptor {
  /**
   * What describes the file system that the file is on.
   * @throws ErrnoError with ENOSYS where the file system does not tell; with EIO where it cannot be read
   * @see https://man7.org/linux/man-pages/man2/statfs.2.html
   */
  async fstatfs(): Promise<Statfs> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(Statfs, (buf) => _fstatfs(task.sysif, fd, buf))
  }
}
