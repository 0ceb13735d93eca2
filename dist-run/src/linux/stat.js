var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<linux/stat.h>`: what describes a file: its kind, owner, permissions and times.
 *
 * @module linux/stat
 */
import { nameOf } from '../near/flags.js';
import { NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { array, mapped, struct } from '../memory/aggregates.js';
import { byteArray } from '../memory/bytes.js';
import { BigUint64, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, integer, modeArgument, uint32 } from './arguments.js';
import { AT, borrowDirectory, directoryArgument } from './fcntl.js';
import { PathString } from './limits.js';
import { Timespec } from './time_types.js';
/**
 * A file's mode: its kind, which is one of `IFSOCK` to `IFIFO` and not a set of bits, and its permissions.
 * @see https://man7.org/linux/man-pages/man7/inode.7.html
 */
export const S = {
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
};
const { IFSOCK, IFLNK, IFREG, IFBLK, IFDIR, IFCHR, IFIFO } = S;
const KINDS = { IFSOCK, IFLNK, IFREG, IFBLK, IFDIR, IFCHR, IFIFO };
/**
 * The kind of a file.
 * @param mode - its `stx_mode` or `st_mode`
 * @returns of {@link S}; 0 where the file system tells none
 */
export function fileKind(mode) {
    return (mode & S.IFMT);
}
/**
 * Which fields statx(2) is asked for, and which it filled in. Bit 31 is reserved.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const STATX = {
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
};
/**
 * What is special about a file, in `stx_attributes`; only those in `stx_attributes_mask` are known to the file system.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const STATX_ATTR = {
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
};
/**
 * In the place of a time's nanoseconds, for utimensat(2).
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const UTIME = {
    /** The current time. */
    NOW: 0x3fff_ffff,
    /** Leave it as it is. */
    OMIT: 0x3fff_fffe,
};
/**
 * When something happened to a file.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const StatxTimestamp = struct('struct statx_timestamp', {
    /** Seconds since 1970, negative before. */
    tv_sec: Int64,
    /** Nanoseconds, from 0 to 999,999,999. */
    tv_nsec: Uint32,
});
/** The layout of `struct statx`, with what is reserved in it: what {@link Statx} is made from. */
export const StatxLayout = struct('struct statx', {
    /** Of {@link STATX}: which fields were filled in. */
    stx_mask: Uint32,
    /** How many bytes to read or write at a time, preferably. */
    stx_blksize: Uint32,
    /** Of {@link STATX_ATTR}. */
    stx_attributes: Uint64,
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
    stx_attributes_mask: Uint64,
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
});
/**
 * What statx(2) tells.
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const Statx = mapped(StatxLayout, 'struct statx', (value) => StatxLayout.of(value), ({ __spare0, __spare2, __spare3, ...value }) => value);
/** @internal `struct stat` as it is on an architecture, with what is reserved in it */
export function statLayout(architecture) {
    const ends = { st_atim: Timespec, st_mtim: Timespec, st_ctim: Timespec };
    if (architecture === 'x64') {
        return struct('struct stat', {
            st_dev: Uint64, st_ino: BigUint64, st_nlink: Uint64, st_mode: Uint32, st_uid: Uint32, st_gid: Uint32, __pad0: Uint32,
            st_rdev: Uint64, st_size: Int64, st_blksize: Int64, st_blocks: Int64, ...ends, __glibc_reserved: byteArray(24),
        });
    }
    return struct('struct stat', {
        st_dev: Uint64, st_ino: BigUint64, st_mode: Uint32, st_nlink: Uint32, st_uid: Uint32, st_gid: Uint32,
        st_rdev: Uint64, __pad1: Uint64, st_size: Int64, st_blksize: Int32, __pad2: Int32, st_blocks: Int64, ...ends, __glibc_reserved: byteArray(8),
    });
}
const KernelStat = statLayout(process.arch);
/**
 * What stat(2) tells. The architectures lay it out differently.
 * @see https://man7.org/linux/man-pages/man3/stat.3type.html
 */
export const Stat = mapped(KernelStat, 'struct stat', (value) => KernelStat.of(value), ({ st_dev, st_ino, st_mode, st_nlink, st_uid, st_gid, st_rdev, st_size, st_blksize, st_blocks, st_atim, st_mtim, st_ctim }) => ({ st_dev, st_ino, st_mode, st_nlink, st_uid, st_gid, st_rdev, st_size, st_blksize, st_blocks, st_atim, st_mtim, st_ctim }));
/** The largest major number. See Linux 6.12, include/linux/kdev_t.h. */
export const MAJOR_MAX = 0xfff;
/** The largest minor number. See Linux 6.12, include/linux/kdev_t.h. */
export const MINOR_MAX = 0xf_ffff;
/**
 * The number of a device, as mknod(2) takes it and stat(2) tells it.
 * @param majorNumber - which driver, from 0 to 4095
 * @param minorNumber - which of its devices, from 0 to 1048575
 * @throws RangeError for numbers that the kernel has no room for
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function makedev(majorNumber, minorNumber) {
    integer('makedev: major', majorNumber, 0, MAJOR_MAX);
    integer('makedev: minor', minorNumber, 0, MINOR_MAX);
    // See new_encode_dev in Linux 6.12, include/linux/kdev_t.h.
    return ((minorNumber & 0xff) | (majorNumber << 8) | ((minorNumber & ~0xff) << 12)) >>> 0;
}
/**
 * Which driver a device belongs to.
 * @param dev - the device's number
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function major(dev) {
    return (uint32('major: dev', dev) >>> 8) & MAJOR_MAX;
}
/**
 * Which of its driver's devices a device is.
 * @param dev - the device's number
 * @see https://man7.org/linux/man-pages/man3/makedev.3.html
 */
export function minor(dev) {
    return (uint32('minor: dev', dev) & 0xff) | ((dev >>> 12) & 0xf_ff00);
}
/** The two times that utimensat(2) sets: when the file was last read, and when its content last changed. */
export const FileTimes = array(Timespec, 2);
const STATX_FLAGS = {
    SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, NO_AUTOMOUNT: AT.NO_AUTOMOUNT, EMPTY_PATH: AT.EMPTY_PATH,
    STATX_FORCE_SYNC: AT.STATX_FORCE_SYNC, STATX_DONT_SYNC: AT.STATX_DONT_SYNC,
};
const FSTATAT_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, NO_AUTOMOUNT: AT.NO_AUTOMOUNT, EMPTY_PATH: AT.EMPTY_PATH };
const CHANGE_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH };
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
export async function _statx(sysif, dirfd, path, flags, mask, statxbuf) {
    await sysif.syscall(SYS.statx, directoryArgument(dirfd), path, flagsArgument('statx: flags', 'AT_', STATX_FLAGS, flags), flagsArgument('statx: mask', 'STATX_', STATX, mask), statxbuf);
}
/**
 * fstat(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param statbuf - where a {@link Stat} goes
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export async function _fstat(sysif, fd, statbuf) {
    await sysif.syscall(SYS.fstat, fd, statbuf);
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
export async function _newfstatat(sysif, dirfd, path, statbuf, flags) {
    await sysif.syscall(SYS.newfstatat, directoryArgument(dirfd), path, statbuf, flagsArgument('newfstatat: flags', 'AT_', FSTATAT_FLAGS, flags));
}
/**
 * fchmod(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param mode - the permissions
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export async function _fchmod(sysif, fd, mode) {
    await sysif.syscall(SYS.fchmod, fd, modeArgument('fchmod', mode));
}
/**
 * fchmodat(2), raw: the old call, which takes no flags.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - the permissions
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export async function _fchmodat(sysif, dirfd, path, mode) {
    await sysif.syscall(SYS.fchmodat, directoryArgument(dirfd), path, modeArgument('fchmodat', mode));
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
export async function _fchmodat2(sysif, dirfd, path, mode, flags) {
    await sysif.syscall(SYS.fchmodat2, directoryArgument(dirfd), path, modeArgument('fchmodat2', mode), flagsArgument('fchmodat2: flags', 'AT_', CHANGE_FLAGS, flags));
}
/** In the place of a uid or gid, for chown(2): leave it as it is. */
export const UNCHANGED = -1;
function idArgument(what, id) {
    // (uid_t)-1 means that it is left; an id of 2^32-1 would be the same.
    return integer(what, id, UNCHANGED, 0xffff_fffe);
}
/**
 * fchown(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param owner - a uid, or {@link UNCHANGED}
 * @param group - a gid, or {@link UNCHANGED}
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export async function _fchown(sysif, fd, owner, group) {
    await sysif.syscall(SYS.fchown, fd, idArgument('fchown: owner', owner), idArgument('fchown: group', group));
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
export async function _fchownat(sysif, dirfd, path, owner, group, flags) {
    await sysif.syscall(SYS.fchownat, directoryArgument(dirfd), path, idArgument('fchownat: owner', owner), idArgument('fchownat: group', group), flagsArgument('fchownat: flags', 'AT_', CHANGE_FLAGS, flags));
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
export async function _utimensat(sysif, dirfd, path, times, flags) {
    await sysif.syscall(SYS.utimensat, directoryArgument(dirfd), path, times, flagsArgument('utimensat: flags', 'AT_', CHANGE_FLAGS, flags));
}
function nodeMode(mode) {
    const operand = integer('mknodat: mode', mode, 0, S.IFMT | 0o7777);
    const kind = nameOf(KINDS, operand & S.IFMT, 'S_');
    const permissions = `0${(operand & 0o7777).toString(8)}`;
    if (kind === undefined && (operand & S.IFMT) !== 0)
        return { operand, toString: () => `0${operand.toString(8)}` };
    return { operand, toString: () => (kind === undefined ? permissions : `${kind}|${permissions}`) };
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
export async function _mknodat(sysif, dirfd, path, mode, dev) {
    const operand = uint32('mknodat: dev', dev);
    await sysif.syscall(SYS.mknodat, directoryArgument(dirfd), path, nodeMode(mode), operand === 0 ? operand : { operand, toString: () => `makedev(${major(operand)}, ${minor(operand)})` });
}
/**
 * umask(2), raw.
 * @param sysif - the process
 * @param mask - the permissions that new files do not get
 * @returns what it was before
 * @see https://man7.org/linux/man-pages/man2/umask.2.html
 */
export async function _umask(sysif, mask) {
    const operand = integer('umask: mask', mask, 0, 0o777);
    return await sysif.syscall(SYS.umask, { operand, toString: () => `0${operand.toString(8)}` });
}
/** What statx(2) is asked for where nothing else is said. */
const USUAL = STATX.BASIC_STATS | STATX.BTIME;
function checkTimes(times) {
    const [atime, mtime, ...others] = times instanceof Pointer ? times.value : times;
    if (atime === undefined || mtime === undefined || others.length > 0) {
        throw new RangeError('utimensat: times are two: of the last read, and of the last change');
    }
    for (const [name, { tv_sec: seconds, tv_nsec: nanoseconds }] of Object.entries({ atime, mtime })) {
        // Seconds are not looked at beside UTIME; where they are, they may be negative: before 1970.
        if (!Number.isSafeInteger(seconds))
            throw new RangeError(`utimensat: tv_sec of ${name} must be an integer, not ${seconds}`);
        if (nanoseconds === UTIME.NOW || nanoseconds === UTIME.OMIT)
            continue;
        integer(`utimensat: tv_nsec of ${name}`, nanoseconds, 0, 999_999_999);
    }
    return [atime, mtime];
}
/** How a file's times show themselves where the call fails: as strace(1) does, by their names where they have some. */
function showTimes(times) {
    const shown = times.map(({ tv_sec, tv_nsec }) => nameOf(UTIME, tv_nsec, 'UTIME_') ?? `{tv_sec=${tv_sec}, tv_nsec=${tv_nsec}}`);
    return `[${shown.join(', ')}]`;
}
function timesArgument(task, times) {
    if (times === null)
        return task.optionalArgument(FileTimes, null);
    const values = checkTimes(times);
    const borrow = task.argument(FileTimes, times instanceof Pointer ? times : values);
    return { operand: borrow.near, toString: () => showTimes(values), [Symbol.dispose]: () => borrow[Symbol.dispose]() };
}
/**
 * Tasks that can tell and change what describes a file, by its name.
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
    async statx(dirfd, path, flags = 0, mask = USUAL) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_1, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_1, this.argument(PathString, path), false);
            return await about(this.fill(Statx, (statxbuf) => _statx(this.sysif, directory, pathname, flags, mask, statxbuf)), path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
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
    async newfstatat(dirfd, path, flags = 0) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_2, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_2, this.argument(PathString, path), false);
            return await about(this.fill(Stat, (statbuf) => _newfstatat(this.sysif, directory, pathname, statbuf, flags)), path);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
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
    async fchmodat(dirfd, path, mode, flags = 0) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_3, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_3, this.argument(PathString, path), false);
            await about(flags === 0 ? _fchmodat(this.sysif, directory, pathname, mode) : _fchmodat2(this.sysif, directory, pathname, mode, flags), path);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
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
    async fchownat(dirfd, path, owner, group, flags = 0) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_4, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_4, this.argument(PathString, path), false);
            await about(_fchownat(this.sysif, directory, pathname, owner, group, flags), path);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
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
    async utimensat(dirfd, path, times, flags = 0) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_5, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_5, this.argument(PathString, path), false);
            const both = __addDisposableResource(env_5, timesArgument(this, times), false);
            await about(_utimensat(this.sysif, directory, pathname, both, flags), path);
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
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
    async mknodat(dirfd, path, mode, dev = 0) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_6, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_6, this.argument(PathString, path), false);
            await about(_mknodat(this.sysif, directory, pathname, mode, dev), path);
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * Set which permissions the files that this process creates do not get; also for processes that share it (`CLONE.FS`).
     * @param mask - from 0 to 0o777
     * @returns what it was before
     * @see https://man7.org/linux/man-pages/man2/umask.2.html
     */
    async umask(mask) {
        return await _umask(this.sysif, mask);
    }
}
/**
 * File descriptors of files that can be described, which are all.
 */
export class StatFileDescriptor extends FileDescriptor {
    /**
     * What describes the file.
     * @param mask - of {@link STATX}: what is wanted; `stx_mask` tells what there is
     * @param flags - one of `AT.STATX_...`
     * @throws ErrnoError with EINVAL for flags that the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/statx.2.html
     */
    async statx(mask = USUAL, flags = 0) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_7, this.borrow(task), false);
            const empty = __addDisposableResource(env_7, task.argument(PathString, ''), false);
            return await task.fill(Statx, (statxbuf) => _statx(task.sysif, fd, empty, flags | AT.EMPTY_PATH, mask, statxbuf));
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * What describes the file, in the old form. {@link statx} tells more.
     * @throws ErrnoError with EIO, ESTALE and others where the file system cannot tell
     * @see https://man7.org/linux/man-pages/man2/stat.2.html
     */
    async fstat() {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_8, this.borrow(task), false);
            return await task.fill(Stat, (statbuf) => _fstat(task.sysif, fd, statbuf));
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    /**
     * Set the file's permissions.
     * @param mode - the permissions, from 0 to 0o7777
     * @throws ErrnoError with EPERM for the file of somebody else; with EBADF for one that is open with `O.PATH`
     * @see https://man7.org/linux/man-pages/man2/chmod.2.html
     */
    async fchmod(mode) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_9, this.borrow(this.task), false);
            await _fchmod(this.task.sysif, fd, mode);
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * Set the file's owner and group.
     * @param owner - a uid, or {@link UNCHANGED}
     * @param group - a gid, or {@link UNCHANGED}
     * @throws ErrnoError with EPERM without `CAP_CHOWN`, but for a group that the owner is in; with EINVAL for an id that
     *   has no meaning in this user namespace
     * @see https://man7.org/linux/man-pages/man2/chown.2.html
     */
    async fchown(owner, group) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_10, this.borrow(this.task), false);
            await _fchown(this.task.sysif, fd, owner, group);
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    /**
     * Set the file's times.
     * @param times - of the last read and of the last change of the content; null for now. Each may have one of
     *   {@link UTIME} as its nanoseconds
     * @throws RangeError for nanoseconds that are none
     * @throws ErrnoError with EPERM or EACCES for the file of somebody else
     * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
     */
    async futimens(times) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_11, this.borrow(task), false);
            const both = __addDisposableResource(env_11, timesArgument(task, times)
            // A null pointer for the path means the file descriptor itself; see utimensat(2), "C library/kernel ABI differences".
            , false);
            // A null pointer for the path means the file descriptor itself; see utimensat(2), "C library/kernel ABI differences".
            await _utimensat(task.sysif, fd, NULL, both, 0);
        }
        catch (e_11) {
            env_11.error = e_11;
            env_11.hasError = true;
        }
        finally {
            __disposeResources(env_11);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInN0YXQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDekMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JDLE9BQU8sRUFBRSxHQUFHLEVBQXFCLE1BQU0sZ0JBQWdCLENBQUE7QUFFdkQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFpQyxNQUFNLHlCQUF5QixDQUFBO0FBQzlGLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUV0RixPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxFQUFxRCxNQUFNLGdCQUFnQixDQUFBO0FBQ2hKLE9BQU8sRUFBRSxFQUFFLEVBQUUsZUFBZSxFQUFFLGlCQUFpQixFQUEwQyxNQUFNLFlBQVksQ0FBQTtBQUMzRyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3hDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUUxQzs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUc7SUFDZixtQ0FBbUM7SUFDbkMsSUFBSSxFQUFFLFFBQVE7SUFDZCxnQkFBZ0I7SUFDaEIsTUFBTSxFQUFFLFFBQVE7SUFDaEIsdUJBQXVCO0lBQ3ZCLEtBQUssRUFBRSxRQUFRO0lBQ2Ysc0JBQXNCO0lBQ3RCLEtBQUssRUFBRSxRQUFRO0lBQ2Ysc0JBQXNCO0lBQ3RCLEtBQUssRUFBRSxRQUFRO0lBQ2YsbUJBQW1CO0lBQ25CLEtBQUssRUFBRSxRQUFRO0lBQ2YsMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxRQUFRO0lBQ2YseUJBQXlCO0lBQ3pCLEtBQUssRUFBRSxRQUFRO0lBQ2YsMkNBQTJDO0lBQzNDLEtBQUssRUFBRSxNQUFNO0lBQ2IsMEZBQTBGO0lBQzFGLEtBQUssRUFBRSxNQUFNO0lBQ2IseUVBQXlFO0lBQ3pFLEtBQUssRUFBRSxNQUFNO0lBQ2Isb0NBQW9DO0lBQ3BDLEtBQUssRUFBRSxLQUFLO0lBQ1osMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxLQUFLO0lBQ1osMkJBQTJCO0lBQzNCLEtBQUssRUFBRSxLQUFLO0lBQ1osd0NBQXdDO0lBQ3hDLEtBQUssRUFBRSxLQUFLO0lBQ1osb0NBQW9DO0lBQ3BDLEtBQUssRUFBRSxLQUFLO0lBQ1osMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxLQUFLO0lBQ1osMkJBQTJCO0lBQzNCLEtBQUssRUFBRSxLQUFLO0lBQ1osd0NBQXdDO0lBQ3hDLEtBQUssRUFBRSxLQUFLO0lBQ1osaUNBQWlDO0lBQ2pDLEtBQUssRUFBRSxLQUFLO0lBQ1osdUJBQXVCO0lBQ3ZCLEtBQUssRUFBRSxLQUFLO0lBQ1osd0JBQXdCO0lBQ3hCLEtBQUssRUFBRSxLQUFLO0lBQ1oscUNBQXFDO0lBQ3JDLEtBQUssRUFBRSxLQUFLO0NBQ0osQ0FBQTtBQU1WLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDOUQsTUFBTSxLQUFLLEdBQUcsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQTtBQUVsRTs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLFFBQVEsQ0FBQyxJQUFZO0lBQ25DLE9BQU8sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBaUIsQ0FBQTtBQUN4QyxDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLCtCQUErQjtJQUMvQixJQUFJLEVBQUUsR0FBRztJQUNULHNDQUFzQztJQUN0QyxJQUFJLEVBQUUsR0FBRztJQUNULG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsR0FBRztJQUNWLGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsR0FBRztJQUNSLGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsSUFBSTtJQUNULG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsSUFBSTtJQUNYLG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsSUFBSTtJQUNYLG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsSUFBSTtJQUNYLGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsS0FBSztJQUNWLGtCQUFrQjtJQUNsQixJQUFJLEVBQUUsS0FBSztJQUNYLG9CQUFvQjtJQUNwQixNQUFNLEVBQUUsS0FBSztJQUNiLDRDQUE0QztJQUM1QyxXQUFXLEVBQUUsS0FBSztJQUNsQixtQkFBbUI7SUFDbkIsS0FBSyxFQUFFLEtBQUs7SUFDWixxQ0FBcUM7SUFDckMsTUFBTSxFQUFFLE1BQU07SUFDZCx1RUFBdUU7SUFDdkUsUUFBUSxFQUFFLE1BQU07SUFDaEIsMkVBQTJFO0lBQzNFLGFBQWEsRUFBRSxNQUFNO0lBQ3JCLHNDQUFzQztJQUN0QyxNQUFNLEVBQUUsTUFBTTtJQUNkLDJEQUEyRDtJQUMzRCxZQUFZLEVBQUUsUUFBUTtJQUN0QixxREFBcUQ7SUFDckQsY0FBYyxFQUFFLFFBQVE7Q0FDaEIsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4QixxQ0FBcUM7SUFDckMsVUFBVSxFQUFFLEdBQUc7SUFDZiwyRUFBMkU7SUFDM0UsU0FBUyxFQUFFLElBQUk7SUFDZixrQ0FBa0M7SUFDbEMsTUFBTSxFQUFFLElBQUk7SUFDWiw0QkFBNEI7SUFDNUIsTUFBTSxFQUFFLElBQUk7SUFDWixpQ0FBaUM7SUFDakMsU0FBUyxFQUFFLEtBQUs7SUFDaEIsb0NBQW9DO0lBQ3BDLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLGlDQUFpQztJQUNqQyxVQUFVLEVBQUUsTUFBTTtJQUNsQixpREFBaUQ7SUFDakQsTUFBTSxFQUFFLFNBQVM7SUFDakIsMkRBQTJEO0lBQzNELEdBQUcsRUFBRSxTQUFTO0lBQ2Qsc0RBQXNEO0lBQ3RELFlBQVksRUFBRSxTQUFTO0NBQ2YsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQix3QkFBd0I7SUFDeEIsR0FBRyxFQUFFLFdBQVc7SUFDaEIseUJBQXlCO0lBQ3pCLElBQUksRUFBRSxXQUFXO0NBQ1QsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRyxNQUFNLENBQUMsd0JBQXdCLEVBQUU7SUFDN0QsMkNBQTJDO0lBQzNDLE1BQU0sRUFBRSxLQUFLO0lBQ2IsMENBQTBDO0lBQzFDLE9BQU8sRUFBRSxNQUFNO0NBQ2hCLENBQUMsQ0FBQTtBQUlGLGtHQUFrRztBQUNsRyxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUcsTUFBTSxDQUFDLGNBQWMsRUFBRTtJQUNoRCxxREFBcUQ7SUFDckQsUUFBUSxFQUFFLE1BQU07SUFDaEIsNkRBQTZEO0lBQzdELFdBQVcsRUFBRSxNQUFNO0lBQ25CLDZCQUE2QjtJQUM3QixjQUFjLEVBQUUsTUFBTTtJQUN0Qiw2QkFBNkI7SUFDN0IsU0FBUyxFQUFFLE1BQU07SUFDakIsaUJBQWlCO0lBQ2pCLE9BQU8sRUFBRSxNQUFNO0lBQ2YsaUJBQWlCO0lBQ2pCLE9BQU8sRUFBRSxNQUFNO0lBQ2Ysa0RBQWtEO0lBQ2xELFFBQVEsRUFBRSxNQUFNO0lBQ2hCLFNBQVM7SUFDVCxRQUFRLEVBQUUsTUFBTTtJQUNoQiw0RUFBNEU7SUFDNUUsT0FBTyxFQUFFLFNBQVM7SUFDbEIsNEJBQTRCO0lBQzVCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDRDQUE0QztJQUM1QyxVQUFVLEVBQUUsTUFBTTtJQUNsQix5REFBeUQ7SUFDekQsbUJBQW1CLEVBQUUsTUFBTTtJQUMzQiw2QkFBNkI7SUFDN0IsU0FBUyxFQUFFLGNBQWM7SUFDekIsMkJBQTJCO0lBQzNCLFNBQVMsRUFBRSxjQUFjO0lBQ3pCLDJDQUEyQztJQUMzQyxTQUFTLEVBQUUsY0FBYztJQUN6QixxQ0FBcUM7SUFDckMsU0FBUyxFQUFFLGNBQWM7SUFDekIsaURBQWlEO0lBQ2pELGNBQWMsRUFBRSxNQUFNO0lBQ3RCLGlEQUFpRDtJQUNqRCxjQUFjLEVBQUUsTUFBTTtJQUN0QixvREFBb0Q7SUFDcEQsYUFBYSxFQUFFLE1BQU07SUFDckIsb0RBQW9EO0lBQ3BELGFBQWEsRUFBRSxNQUFNO0lBQ3JCLG1GQUFtRjtJQUNuRixVQUFVLEVBQUUsTUFBTTtJQUNsQixrRkFBa0Y7SUFDbEYsaUJBQWlCLEVBQUUsTUFBTTtJQUN6QiwrRkFBK0Y7SUFDL0Ysb0JBQW9CLEVBQUUsTUFBTTtJQUM1QixtQ0FBbUM7SUFDbkMsVUFBVSxFQUFFLE1BQU07SUFDbEIsK0RBQStEO0lBQy9ELHlCQUF5QixFQUFFLE1BQU07SUFDakMsaUNBQWlDO0lBQ2pDLHlCQUF5QixFQUFFLE1BQU07SUFDakMseUNBQXlDO0lBQ3pDLDZCQUE2QixFQUFFLE1BQU07SUFDckMsMkZBQTJGO0lBQzNGLHlCQUF5QixFQUFFLE1BQU07SUFDakMsdUdBQXVHO0lBQ3ZHLDZCQUE2QixFQUFFLE1BQU07SUFDckMsU0FBUztJQUNULFFBQVEsRUFBRSxNQUFNO0lBQ2hCLFNBQVM7SUFDVCxRQUFRLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQztDQUN4QixDQUFDLENBQUE7QUFLRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxLQUFLLEdBQXFCLE1BQU0sQ0FDM0MsV0FBVyxFQUFFLGNBQWMsRUFBRSxDQUFDLEtBQVksRUFBRSxFQUFFLENBQUMsV0FBVyxDQUFDLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsR0FBRyxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUMsS0FBSyxDQUM1SCxDQUFBO0FBa0NELHVGQUF1RjtBQUN2RixNQUFNLFVBQVUsVUFBVSxDQUFDLFlBQTBCO0lBQ25ELE1BQU0sSUFBSSxHQUFHLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsQ0FBQTtJQUN4RSxJQUFJLFlBQVksS0FBSyxLQUFLLEVBQUUsQ0FBQztRQUMzQixPQUFPLE1BQU0sQ0FBQyxhQUFhLEVBQUU7WUFDM0IsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU07WUFDcEgsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxTQUFTLENBQUMsRUFBRSxDQUFDO1NBQy9HLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFDRCxPQUFPLE1BQU0sQ0FBQyxhQUFhLEVBQUU7UUFDM0IsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNO1FBQ3BHLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxFQUFFLGdCQUFnQixFQUFFLFNBQVMsQ0FBQyxDQUFDLENBQUM7S0FDN0ksQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVELE1BQU0sVUFBVSxHQUFHLFVBQVUsQ0FBQyxPQUFPLENBQUMsSUFBb0IsQ0FBQyxDQUFBO0FBRTNEOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLElBQUksR0FBb0IsTUFBTSxDQUN6QyxVQUFVLEVBQUUsYUFBYSxFQUFFLENBQUMsS0FBVyxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxFQUNoRSxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQzdILEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLENBQzFILENBQ0YsQ0FBQTtBQUVELHdFQUF3RTtBQUN4RSxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsS0FBSyxDQUFBO0FBQzlCLHdFQUF3RTtBQUN4RSxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsUUFBUSxDQUFBO0FBRWpDOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxPQUFPLENBQUMsV0FBbUIsRUFBRSxXQUFtQjtJQUM5RCxPQUFPLENBQUMsZ0JBQWdCLEVBQUUsV0FBVyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQTtJQUNwRCxPQUFPLENBQUMsZ0JBQWdCLEVBQUUsV0FBVyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQTtJQUNwRCw0REFBNEQ7SUFDNUQsT0FBTyxDQUFDLENBQUMsV0FBVyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsV0FBVyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxXQUFXLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUMxRixDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxLQUFLLENBQUMsR0FBVztJQUMvQixPQUFPLENBQUMsTUFBTSxDQUFDLFlBQVksRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxTQUFTLENBQUE7QUFDdEQsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsS0FBSyxDQUFDLEdBQVc7SUFDL0IsT0FBTyxDQUFDLE1BQU0sQ0FBQyxZQUFZLEVBQUUsR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsQ0FBQTtBQUN2RSxDQUFDO0FBRUQsNEdBQTRHO0FBQzVHLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBMEIsS0FBSyxDQUFXLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUs1RSxNQUFNLFdBQVcsR0FBRztJQUNsQixnQkFBZ0IsRUFBRSxFQUFFLENBQUMsZ0JBQWdCLEVBQUUsWUFBWSxFQUFFLEVBQUUsQ0FBQyxZQUFZLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVO0lBQy9GLGdCQUFnQixFQUFFLEVBQUUsQ0FBQyxnQkFBZ0IsRUFBRSxlQUFlLEVBQUUsRUFBRSxDQUFDLGVBQWU7Q0FDbEUsQ0FBQTtBQUNWLE1BQU0sYUFBYSxHQUFHLEVBQUUsZ0JBQWdCLEVBQUUsRUFBRSxDQUFDLGdCQUFnQixFQUFFLFlBQVksRUFBRSxFQUFFLENBQUMsWUFBWSxFQUFFLFVBQVUsRUFBRSxFQUFFLENBQUMsVUFBVSxFQUFXLENBQUE7QUFDbEksTUFBTSxZQUFZLEdBQUcsRUFBRSxnQkFBZ0IsRUFBRSxFQUFFLENBQUMsZ0JBQWdCLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQVcsQ0FBQTtBQUVsRzs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FDMUIsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBYSxFQUFFLElBQVksRUFBRSxRQUF5QjtJQUVoSSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxLQUFLLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxLQUFLLENBQUMsRUFDbkcsYUFBYSxDQUFDLGFBQWEsRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FDOUQsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsT0FBd0I7SUFDeEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQzdDLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsV0FBVyxDQUMvQixLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxPQUF3QixFQUFFLEtBQWE7SUFFakgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxVQUFVLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsbUJBQW1CLEVBQUUsS0FBSyxFQUFFLGFBQWEsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQy9JLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBWTtJQUM3RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsWUFBWSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQ25FLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsSUFBWTtJQUNwSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsWUFBWSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQ25HLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxJQUFZLEVBQUUsS0FBYTtJQUVyRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxTQUFTLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLFlBQVksQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDLGtCQUFrQixFQUFFLEtBQUssRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLENBQzlJLENBQUE7QUFDSCxDQUFDO0FBRUQscUVBQXFFO0FBQ3JFLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRyxDQUFDLENBQUMsQ0FBQTtBQUUzQixTQUFTLFVBQVUsQ0FBQyxJQUFZLEVBQUUsRUFBVTtJQUMxQyxzRUFBc0U7SUFDdEUsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxTQUFTLEVBQUUsV0FBVyxDQUFDLENBQUE7QUFDbEQsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsS0FBYSxFQUFFLEtBQWE7SUFDN0csTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLFVBQVUsQ0FBQyxlQUFlLEVBQUUsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLGVBQWUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzdHLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FDN0IsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBYSxFQUFFLEtBQWEsRUFBRSxLQUFhO0lBRXJILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsVUFBVSxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxFQUFFLFVBQVUsQ0FBQyxpQkFBaUIsRUFBRSxLQUFLLENBQUMsRUFDeEgsYUFBYSxDQUFDLGlCQUFpQixFQUFFLEtBQUssRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLENBQzdELENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FDOUIsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBc0IsRUFBRSxLQUFhO0lBRS9HLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLGtCQUFrQixFQUFFLEtBQUssRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUMxSSxDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsSUFBWTtJQUM1QixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsZUFBZSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQTtJQUNsRSxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsS0FBSyxFQUFFLE9BQU8sR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ2xELE1BQU0sV0FBVyxHQUFHLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUE7SUFDeEQsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDO1FBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQTtJQUNqSCxPQUFPLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLElBQUksV0FBVyxFQUFFLENBQUMsRUFBRSxDQUFBO0FBQ25HLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsS0FBd0IsRUFBRSxJQUFxQixFQUFFLElBQVksRUFBRSxHQUFXO0lBQ2hJLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLENBQUE7SUFDM0MsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsT0FBTyxFQUFFLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLEVBQzNELE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLFdBQVcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFLENBQ3ZHLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxJQUFZO0lBQ2hFLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxhQUFhLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUN0RCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDL0YsQ0FBQztBQUVELDZEQUE2RDtBQUM3RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsV0FBVyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUE7QUFFN0MsU0FBUyxVQUFVLENBQUMsS0FBeUQ7SUFDM0UsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxNQUFNLENBQUMsR0FBRyxLQUFLLFlBQVksT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7SUFDaEYsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsQ0FBQztRQUNwRSxNQUFNLElBQUksVUFBVSxDQUFDLG9FQUFvRSxDQUFDLENBQUE7SUFDNUYsQ0FBQztJQUNELEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxDQUFDLElBQUksTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUM7UUFDakcsNkZBQTZGO1FBQzdGLElBQUksQ0FBQyxNQUFNLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsd0JBQXdCLElBQUksNEJBQTRCLE9BQU8sRUFBRSxDQUFDLENBQUE7UUFDM0gsSUFBSSxXQUFXLEtBQUssS0FBSyxDQUFDLEdBQUcsSUFBSSxXQUFXLEtBQUssS0FBSyxDQUFDLElBQUk7WUFBRSxTQUFRO1FBQ3JFLE9BQU8sQ0FBQyx5QkFBeUIsSUFBSSxFQUFFLEVBQUUsV0FBVyxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQTtJQUN2RSxDQUFDO0lBQ0QsT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUN2QixDQUFDO0FBRUQsdUhBQXVIO0FBQ3ZILFNBQVMsU0FBUyxDQUFDLEtBQWlCO0lBQ2xDLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksV0FBVyxNQUFNLGFBQWEsT0FBTyxHQUFHLENBQUMsQ0FBQTtJQUM5SCxPQUFPLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFBO0FBQ2hDLENBQUM7QUFFRCxTQUFTLGFBQWEsQ0FBQyxJQUFVLEVBQUUsS0FBZ0U7SUFDakcsSUFBSSxLQUFLLEtBQUssSUFBSTtRQUFFLE9BQU8sSUFBSSxDQUFDLGdCQUFnQixDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNqRSxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDaEMsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBYSxTQUFTLEVBQUUsS0FBSyxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUM5RixPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsQ0FBQTtBQUN0SCxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sUUFBUyxTQUFRLElBQUk7SUFDaEM7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFnQixFQUFFLElBQTRCLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxPQUFlLEtBQUs7OztZQUN6RixNQUFNLFNBQVMsa0NBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDekg7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUMsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDeEUsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxPQUFPLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDckg7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUFZLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUNwRixNQUFNLFNBQVMsa0NBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sS0FBSyxDQUNULEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUN6SCxJQUFJLENBQ0wsQ0FBQTs7Ozs7Ozs7O0tBQ0Y7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxLQUFnQixFQUFFLElBQTRCLEVBQUUsS0FBYSxFQUFFLEtBQWEsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQ3BHLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkY7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FDYixLQUFnQixFQUFFLElBQTRCLEVBQUUsS0FBZ0UsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBRTNILE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxJQUFJLGtDQUFHLGFBQWEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUN2QyxNQUFNLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVFO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFnQixFQUFFLElBQTRCLEVBQUUsSUFBWSxFQUFFLEdBQUcsR0FBRyxDQUFDOzs7WUFDakYsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3hFO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQVk7UUFDdEIsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ3ZDLENBQUM7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLGtCQUFtQixTQUFRLGNBQWM7SUFDcEQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFlLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQ3pDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsRUFBRSxDQUFDLFFBQUEsQ0FBQTtZQUMzQyxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxHQUFHLEVBQUUsQ0FBQyxVQUFVLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsSDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsS0FBSzs7O1lBQ1QsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMzRTtJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFZOzs7WUFDdkIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDekM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFhLEVBQUUsS0FBYTs7O1lBQ3ZDLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNqRDtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQWdFOzs7WUFDN0UsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sSUFBSSxtQ0FBRyxhQUFhLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQztZQUN2QyxzSEFBc0g7b0JBRC9FLENBQUE7WUFDdkMsc0hBQXNIO1lBQ3RILE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNoRDtDQUNGIn0=