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
 * `<linux/fcntl.h>`, `<linux/openat2.h>`: opening files, and what can be said of those that are open.
 *
 * @module linux/fcntl
 */
import { Choice, Flags, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Int16, Int32, Int64, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, int32, integer, length, modeArgument, uint32, } from './arguments.js';
import { PathString } from './limits.js';
import { signalArgument } from './signal.js';
/**
 * {@link O} as it is on an architecture.
 * @param architecture - the architecture
 * @see include/uapi/asm-generic/fcntl.h, and arch/arm64/include/uapi/asm/fcntl.h for four of them
 */
export function openFlags(architecture) {
    const arm64 = architecture === 'arm64';
    return {
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
    };
}
/**
 * How a file is opened: one of `RDONLY`, `WRONLY` and `RDWR`, and any of the others.
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export const O = openFlags(process.arch);
/**
 * Where a path begins, and how it is followed. Bits that only one call has may mean something else in another.
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export const AT = {
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
};
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
};
/** Flags of a file descriptor's number. */
export const FD = {
    /** Close it at exec. */
    CLOEXEC: 1,
};
/**
 * What can no longer be done with a memfd. Bit 31 is reserved.
 * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
 */
export const F_SEAL = {
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
};
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
};
/** Who gets a file's signals. */
export const F_OWNER = {
    /** A thread. */
    TID: 0,
    /** A process. */
    PID: 1,
    /** A process group. */
    PGRP: 2,
};
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
};
/**
 * What happens in a directory. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/F_NOTIFY.2const.html
 */
export const DN = {
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
};
/**
 * What flock(2) does.
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export const LOCK = {
    /** Lock, shared. */
    SH: 1,
    /** Lock, exclusive. */
    EX: 2,
    /** Without waiting. */
    NB: 4,
    /** Unlock. */
    UN: 8,
};
/**
 * How openat2(2) resolves a path.
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export const RESOLVE = {
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
};
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
});
/**
 * Who gets a file's signals.
 * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
 */
export const FOwnerEx = struct('struct f_owner_ex', {
    /** Of {@link F_OWNER}. */
    type: Int32,
    /** The number of the thread, process or process group; 0 for nobody. */
    pid: Int32,
});
/**
 * How openat2(2) opens.
 * @see https://man7.org/linux/man-pages/man2/open_how.2type.html
 */
export const OpenHow = struct('struct open_how', {
    /** Of {@link O}. */
    flags: Uint64,
    /** The permissions of a file that is created. */
    mode: Uint64,
    /** Of {@link RESOLVE}. */
    resolve: Uint64,
});
/** What F_GETOWNER_UIDS fills in. */
const OwnerUids = struct('uid_t[2]', { ruid: Uint32, euid: Uint32 });
/** A read-write hint, `uint64_t`. */
const Hint = struct('a hint', { value: Uint64 });
const { RDONLY, WRONLY, RDWR, ACCMODE, ...WITHOUT_ACCESS_MODE } = O;
const ACCESS_MODES = { RDONLY, WRONLY, RDWR, ACCMODE };
/** Open flags as an argument, shown as strace(1) does. */
class OpenFlags {
    operand;
    constructor(operand) {
        this.operand = operand;
    }
    toString() {
        const mode = this.operand & ACCMODE;
        const rest = this.operand - mode;
        const shown = new Choice('O_', ACCESS_MODES, mode).toString();
        return rest === 0 ? shown : `${shown}|${new Flags('O_', WITHOUT_ACCESS_MODE, rest).toString()}`;
    }
}
/** @internal open flags as an argument */
export function openFlagsArgument(what, flags) {
    return new OpenFlags(flagsArgument(what, 'O_', O, flags).operand);
}
/** @internal a directory as the register's value, shown by its name where it has one */
export function directoryArgument(dirfd) {
    return dirfd === AT.FDCWD ? FDCWD : dirfd;
}
const FDCWD = {
    operand: AT.FDCWD,
    toString: () => 'AT_FDCWD',
    [Symbol.dispose]: () => undefined,
};
/** @internal keep a directory open while a call uses it */
export function borrowDirectory(task, dirfd) {
    if (dirfd instanceof FileDescriptor)
        return dirfd.borrow(task);
    if (dirfd === AT.FDCWD)
        return FDCWD;
    throw new TypeError(`a directory is a file descriptor or AT.FDCWD, not ${String(dirfd)}`);
}
/** Whether flags create a file, so that its mode matters. `O.TMPFILE` has a bit of `O.DIRECTORY`. */
function creates(flags) {
    return (flags & O.CREAT) !== 0 || (flags & O.TMPFILE) === O.TMPFILE;
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
export async function _openat(sysif, dirfd, pathname, flags, mode) {
    const args = [directoryArgument(dirfd), pathname, openFlagsArgument('openat: flags', flags)];
    if (creates(flags))
        args.push(modeArgument('openat', mode));
    return NearFileDescriptor(await sysif.syscall(SYS.openat, ...args));
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
export async function _openat2(sysif, dirfd, pathname, how, size) {
    return NearFileDescriptor(await sysif.syscall(SYS.openat2, directoryArgument(dirfd), pathname, how, length('openat2: size', size)));
}
/**
 * fcntl(2), raw.
 * @param sysif - the process
 * @param fd - the file descriptor
 * @param cmd - of {@link F}
 * @param arg - what that takes
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export async function _fcntl(sysif, fd, cmd, arg = 0) {
    return await sysif.syscall(SYS.fcntl, fd, new Choice('F_', F, int32('fcntl: cmd', cmd)), arg);
}
/**
 * flock(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param operation - of {@link LOCK}
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export async function _flock(sysif, fd, operation) {
    await sysif.syscall(SYS.flock, fd, flagsArgument('flock: operation', 'LOCK_', LOCK, operation));
}
function closeAtExec(flags, options) {
    return options.inheritable === true ? flags : or(flags, O.CLOEXEC);
}
/**
 * Tasks that can open files.
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
    async openat(dirfd, path, flags, mode = 0o666, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_1, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_1, this.argument(PathString, path), false);
            return this.makeFileDescriptor(await about(_openat(this.sysif, directory, pathname, closeAtExec(flags, options), mode), path));
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
    async open(path, flags, mode = 0o666, options = {}) {
        return await this.openat(AT.FDCWD, path, flags, mode, options);
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
    async openat2(dirfd, path, how, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_2, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_2, this.argument(PathString, path), false);
            const argument = __addDisposableResource(env_2, this.argument(OpenHow, OpenHow.of({ ...how, flags: closeAtExec(how.flags ?? O.RDONLY, options) })), false);
            return this.makeFileDescriptor(await about(_openat2(this.sysif, directory, pathname, argument, OpenHow.size), path));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
// Commands that take no address and no file descriptor.
async function control(fd, cmd, arg = 0) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const borrow = __addDisposableResource(env_3, fd.borrow(fd.task), false);
        return await _fcntl(fd.task.sysif, borrow, cmd, arg);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
async function lock(fd, cmd, wanted) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const borrow = __addDisposableResource(env_4, fd.borrow(fd.task), false);
        const argument = __addDisposableResource(env_4, fd.task.argument(Flock, Flock.of(wanted)), false);
        await _fcntl(fd.task.sysif, borrow, cmd, argument);
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        __disposeResources(env_4);
    }
}
async function conflictingLock(fd, cmd, wanted) {
    const env_5 = { stack: [], error: void 0, hasError: false };
    try {
        const borrow = __addDisposableResource(env_5, fd.borrow(fd.task), false);
        const found = await fd.task.fill(Flock, (argument) => _fcntl(fd.task.sysif, borrow, cmd, argument), Flock.of(wanted));
        return found.l_type === F_LCK.UNLCK ? undefined : found;
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
 * File descriptors of any kind: their copies, flags, locks, and what else fcntl(2) can do.
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
    async dupfd(minimum = 0, options = {}) {
        const number = await control(this, options.inheritable === true ? F.DUPFD : F.DUPFD_CLOEXEC, integer('fcntl: minimum', minimum, 0, 0x7fff_ffff));
        // This handle's own class: it was made by the same task.
        return this.task.makeFileDescriptor(NearFileDescriptor(number));
    }
    /**
     * Whether another file descriptor is of the same open file; since Linux 6.10.
     * @param other - of the same fd table
     * @throws ErrnoError with EINVAL where the kernel is older
     * @see include/uapi/linux/fcntl.h in the kernel's source
     */
    async dupfdQuery(other) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_6, other.borrow(this.task), false);
            return (await control(this, F.DUPFD_QUERY, borrow)) === 1;
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
     * Whether opening it created the file; since Linux 6.12.
     * @throws ErrnoError with EINVAL where the kernel is older
     * @see include/uapi/linux/fcntl.h in the kernel's source
     */
    async createdQuery() {
        return (await control(this, F.CREATED_QUERY)) === 1;
    }
    /**
     * The flags of the number.
     * @returns of {@link FD}
     * @see https://man7.org/linux/man-pages/man2/F_GETFD.2const.html
     */
    async getFlags() {
        return await control(this, F.GETFD);
    }
    /**
     * Set the flags of the number: `FD.CLOEXEC` closes it at exec, 0 lets programs that are exec'd have it.
     * @param flags - of {@link FD}
     * @see https://man7.org/linux/man-pages/man2/F_GETFD.2const.html
     */
    async setFlags(flags) {
        await control(this, F.SETFD, flagsArgument('fcntl: flags', 'FD_', FD, flags));
    }
    /**
     * The flags of the open file, which all of its numbers share.
     * @returns of {@link O}
     * @see https://man7.org/linux/man-pages/man2/F_GETFL.2const.html
     */
    async getStatusFlags() {
        return await control(this, F.GETFL);
    }
    /**
     * Set the flags of the open file. Only `O.APPEND`, `O.ASYNC`, `O.DIRECT`, `O.NOATIME` and `O.NONBLOCK` can change;
     * others are ignored.
     * @param flags - of {@link O}
     * @throws ErrnoError with EPERM for clearing `O.APPEND` of a file that may only be appended to
     * @see https://man7.org/linux/man-pages/man2/F_GETFL.2const.html
     */
    async setStatusFlags(flags) {
        await control(this, F.SETFL, openFlagsArgument('fcntl: flags', flags));
    }
    /**
     * Who gets `SIGIO` and `SIGURG` for the open file.
     * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
     */
    async getOwner() {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_7, this.borrow(task), false);
            return await task.fill(FOwnerEx, (owner) => _fcntl(task.sysif, borrow, F.GETOWN_EX, owner));
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
     * Say who gets `SIGIO` and `SIGURG` for the open file.
     * @param type - of {@link F_OWNER}
     * @param pid - its number in this task's pid namespace; 0 for nobody
     * @throws ErrnoError with ESRCH where there is no such thread, process or process group
     * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
     */
    async setOwner(type, pid) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            if (pid !== 0)
                NearPid(pid);
            const borrow = __addDisposableResource(env_8, this.borrow(task), false);
            const owner = __addDisposableResource(env_8, task.argument(FOwnerEx, { type, pid }), false);
            await _fcntl(task.sysif, borrow, F.SETOWN_EX, owner);
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
     * The uids of who said who gets the signals; the kernel must have been built to checkpoint processes.
     * @throws ErrnoError with EINVAL where it was not
     * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
     */
    async getOwnerUids() {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_9, this.borrow(task), false);
            return await task.fill(OwnerUids, (uids) => _fcntl(task.sysif, borrow, F.GETOWNER_UIDS, uids));
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
     * Which signal is sent when the open file is ready.
     * @returns of `SIG`; 0 for `SIGIO`
     * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
     */
    async getSignal() {
        return await control(this, F.GETSIG);
    }
    /**
     * Say which signal is sent when the open file is ready.
     * @param sig - of `SIG`; 0 for `SIGIO`
     * @see https://man7.org/linux/man-pages/man2/F_GETSIG.2const.html
     */
    async setSignal(sig) {
        await control(this, F.SETSIG, signalArgument('fcntl', sig, 0));
    }
    /**
     * The lease of the open file.
     * @see https://man7.org/linux/man-pages/man2/F_GETLEASE.2const.html
     */
    async getLease() {
        return (await control(this, F.GETLEASE));
    }
    /**
     * Ask to be told, by a signal, before somebody else opens the file.
     * @param type - `F_LCK.RDLCK` for opens that write, `F_LCK.WRLCK` for all, `F_LCK.UNLCK` for none
     * @throws ErrnoError with EAGAIN where the file is open in a way that is against it; with EACCES for the file of
     *   somebody else without `CAP_LEASE`
     * @see https://man7.org/linux/man-pages/man2/F_GETLEASE.2const.html
     */
    async setLease(type) {
        await control(this, F.SETLEASE, new Choice('F_', F_LCK, type));
    }
    /**
     * Ask to be told, by a signal, of changes in a directory. inotify(7) does it better.
     * @param events - of {@link DN}; 0 for none
     * @throws ErrnoError with ENOTDIR where it is no directory
     * @see https://man7.org/linux/man-pages/man2/F_NOTIFY.2const.html
     */
    async notify(events) {
        await control(this, F.NOTIFY, flagsArgument('fcntl: events', 'DN_', DN, events));
    }
    /**
     * How much a pipe holds, in bytes.
     * @throws ErrnoError with EBADF where it is no pipe
     * @see https://man7.org/linux/man-pages/man2/F_GETPIPE_SZ.2const.html
     */
    async getPipeSize() {
        return await control(this, F.GETPIPE_SZ);
    }
    /**
     * Set how much a pipe holds.
     * @param size - in bytes; the kernel rounds up
     * @returns what it holds now, in bytes
     * @throws ErrnoError with EPERM above `/proc/sys/fs/pipe-max-size` without `CAP_SYS_RESOURCE`; with EBUSY where more
     *   than that is in it
     * @see https://man7.org/linux/man-pages/man2/F_GETPIPE_SZ.2const.html
     */
    async setPipeSize(size) {
        return await control(this, F.SETPIPE_SZ, uint32('fcntl: size', size));
    }
    /**
     * What can no longer be done with a memfd.
     * @returns of {@link F_SEAL}
     * @throws ErrnoError with EINVAL where the file cannot be sealed
     * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
     */
    async getSeals() {
        return await control(this, F.GET_SEALS);
    }
    /**
     * Say what can no longer be done with a memfd, by anybody.
     * @param seals - of {@link F_SEAL}; they add to those that there are
     * @throws ErrnoError with EPERM where no more may be added, or it is not open to write; with EBUSY for `F_SEAL.WRITE`
     *   while there are shared, writable mappings
     * @see https://man7.org/linux/man-pages/man2/F_GET_SEALS.2const.html
     */
    async addSeals(seals) {
        await control(this, F.ADD_SEALS, flagsArgument('fcntl: seals', 'F_SEAL_', F_SEAL, seals));
    }
    /**
     * How long the file's data is expected to live.
     * @see https://man7.org/linux/man-pages/man2/F_GET_RW_HINT.2const.html
     */
    async getRwHint() {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_10, this.borrow(task), false);
            const { value } = await task.fill(Hint, (hint) => _fcntl(task.sysif, borrow, F.GET_RW_HINT, hint));
            return value;
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
     * Say how long the file's data is expected to live.
     * @param lifetime - of {@link RWH_WRITE_LIFE}
     * @throws ErrnoError with EPERM for the file of somebody else; with EINVAL for another value
     * @see https://man7.org/linux/man-pages/man2/F_GET_RW_HINT.2const.html
     */
    async setRwHint(lifetime) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_11, this.borrow(task), false);
            const hint = __addDisposableResource(env_11, task.argument(Hint, { value: lifetime }), false);
            await _fcntl(task.sysif, borrow, F.SET_RW_HINT, hint);
        }
        catch (e_11) {
            env_11.error = e_11;
            env_11.hasError = true;
        }
        finally {
            __disposeResources(env_11);
        }
    }
    /**
     * Lock or unlock part of the file for this process, without waiting. Such a lock goes when the process closes *any*
     * number of that file, or ends: {@link ofdSetlk} is without that surprise.
     * @param wanted - what to lock; fields that are left out are 0, so that the whole file is locked
     * @throws ErrnoError with EAGAIN or EACCES where another process's lock stands in the way; with EBADF where the file is
     *   not open in the way that the lock needs
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async setlk(wanted) {
        await lock(this, F.SETLK, wanted);
    }
    /**
     * As {@link setlk}, and wait. Not on the Node process's own task: it would stop the program.
     * @param wanted - what to lock
     * @throws ErrnoError with EDEADLK where it would wait for ever; with EINTR where a signal came first
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async setlkw(wanted) {
        await lock(this, F.SETLKW, wanted);
    }
    /**
     * Which lock stands in the way of one.
     * @param wanted - what would be locked
     * @returns the first one; undefined where there is none
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async getlk(wanted) {
        return await conflictingLock(this, F.GETLK, wanted);
    }
    /**
     * Lock or unlock part of the file for the open file, without waiting. Such a lock goes when the last number of the open
     * file is closed.
     * @param wanted - what to lock; fields that are left out are 0, so that the whole file is locked
     * @throws ErrnoError with EAGAIN where another lock stands in the way; with EBADF where the file is not open in the way
     *   that the lock needs
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async ofdSetlk(wanted) {
        await lock(this, F.OFD_SETLK, wanted);
    }
    /**
     * As {@link ofdSetlk}, and wait. Not on the Node process's own task: it would stop the program.
     * @param wanted - what to lock
     * @throws ErrnoError with EINTR where a signal came first
     * @throws BlockingCallError in the Node process
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async ofdSetlkw(wanted) {
        await lock(this, F.OFD_SETLKW, wanted);
    }
    /**
     * Which lock stands in the way of one of the open file.
     * @param wanted - what would be locked
     * @returns the first one; undefined where there is none
     * @see https://man7.org/linux/man-pages/man2/fcntl_locking.2.html
     */
    async ofdGetlk(wanted) {
        return await conflictingLock(this, F.OFD_GETLK, wanted);
    }
    /**
     * Lock or unlock the whole file for the open file. Without `LOCK.NB` not on the Node process's own task: it would stop
     * the program.
     * @param operation - of {@link LOCK}
     * @throws ErrnoError with EAGAIN for `LOCK.NB` where somebody else's lock stands in the way; with EINTR where a signal came first
     * @throws BlockingCallError where it would stop the Node process
     * @see https://man7.org/linux/man-pages/man2/flock.2.html
     */
    async flock(operation) {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_12, this.borrow(this.task), false);
            await _flock(this.task.sysif, borrow, operation);
        }
        catch (e_12) {
            env_12.error = e_12;
            env_12.hasError = true;
        }
        finally {
            __disposeResources(env_12);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmNudGwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmY250bC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3BELE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsR0FBRyxJQUFJLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JGLE9BQU8sRUFBRSxHQUFHLEVBQXFCLE1BQU0sZ0JBQWdCLENBQUE7QUFFdkQsT0FBTyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzFFLE9BQU8sRUFBRSxjQUFjLEVBQTZCLE1BQU0saUJBQWlCLENBQUE7QUFDM0UsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQ0wsS0FBSyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsWUFBWSxFQUFFLE1BQU0sR0FDNUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN2QixPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3hDLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFNUM7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxTQUFTLENBQUMsWUFBMEI7SUFDbEQsTUFBTSxLQUFLLEdBQUcsWUFBWSxLQUFLLE9BQU8sQ0FBQTtJQUN0QyxPQUFPO1FBQ0wsb0JBQW9CO1FBQ3BCLE1BQU0sRUFBRSxHQUFHO1FBQ1gscUJBQXFCO1FBQ3JCLE1BQU0sRUFBRSxHQUFHO1FBQ1gseUJBQXlCO1FBQ3pCLElBQUksRUFBRSxHQUFHO1FBQ1QsdUNBQXVDO1FBQ3ZDLEtBQUssRUFBRSxLQUFLO1FBQ1osNkNBQTZDO1FBQzdDLElBQUksRUFBRSxLQUFLO1FBQ1gsc0RBQXNEO1FBQ3RELE1BQU0sRUFBRSxLQUFLO1FBQ2IseUJBQXlCO1FBQ3pCLEtBQUssRUFBRSxNQUFNO1FBQ2Isa0NBQWtDO1FBQ2xDLE1BQU0sRUFBRSxNQUFNO1FBQ2Qsa0NBQWtDO1FBQ2xDLFFBQVEsRUFBRSxNQUFNO1FBQ2hCLGtEQUFrRDtRQUNsRCxLQUFLLEVBQUUsT0FBTztRQUNkLHFDQUFxQztRQUNyQyxLQUFLLEVBQUUsT0FBTztRQUNkLDJCQUEyQjtRQUMzQixNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLE9BQU87UUFDbEMsa0VBQWtFO1FBQ2xFLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsUUFBUTtRQUN0QyxpQ0FBaUM7UUFDakMsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFRO1FBQ3JDLG9DQUFvQztRQUNwQyxRQUFRLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFFBQVE7UUFDckMsMERBQTBEO1FBQzFELE9BQU8sRUFBRSxTQUFTO1FBQ2xCLHdCQUF3QjtRQUN4QixPQUFPLEVBQUUsU0FBUztRQUNsQix5RUFBeUU7UUFDekUsSUFBSSxFQUFFLFNBQVM7UUFDZix1RUFBdUU7UUFDdkUsSUFBSSxFQUFFLFVBQVU7UUFDaEIsZ0RBQWdEO1FBQ2hELE9BQU8sRUFBRSxVQUFVLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDO1FBQ2xELGtGQUFrRjtRQUNsRixPQUFPLEVBQUUsR0FBRztRQUNaLGtDQUFrQztRQUNsQyxNQUFNLEVBQUUsTUFBTTtLQUNOLENBQUE7QUFDWixDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFpQyxTQUFTLENBQUMsT0FBTyxDQUFDLElBQW9CLENBQUMsQ0FBQTtBQUV0Rjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxFQUFFLEdBQUc7SUFDaEIsNEVBQTRFO0lBQzVFLEtBQUssRUFBRSxDQUFDLEdBQUc7SUFDWCxnREFBZ0Q7SUFDaEQsZ0JBQWdCLEVBQUUsS0FBSztJQUN2QixrRUFBa0U7SUFDbEUsY0FBYyxFQUFFLEtBQUs7SUFDckIsd0NBQXdDO0lBQ3hDLFlBQVksRUFBRSxLQUFLO0lBQ25CLHNEQUFzRDtJQUN0RCxVQUFVLEVBQUUsTUFBTTtJQUNsQixpQ0FBaUM7SUFDakMsa0JBQWtCLEVBQUUsTUFBTTtJQUMxQixnQ0FBZ0M7SUFDaEMsZ0JBQWdCLEVBQUUsTUFBTTtJQUN4Qix1Q0FBdUM7SUFDdkMsZUFBZSxFQUFFLE1BQU07SUFDdkIsNkNBQTZDO0lBQzdDLGVBQWUsRUFBRSxNQUFNO0lBQ3ZCLGtDQUFrQztJQUNsQyxTQUFTLEVBQUUsTUFBTTtJQUNqQix3Q0FBd0M7SUFDeEMsZ0JBQWdCLEVBQUUsR0FBRztJQUNyQix1Q0FBdUM7SUFDdkMsZUFBZSxFQUFFLEdBQUc7SUFDcEIsdUNBQXVDO0lBQ3ZDLGVBQWUsRUFBRSxHQUFHO0lBQ3BCLCtEQUErRDtJQUMvRCxPQUFPLEVBQUUsS0FBSztJQUNkLGdDQUFnQztJQUNoQyxTQUFTLEVBQUUsS0FBSztJQUNoQix3RUFBd0U7SUFDeEUsVUFBVSxFQUFFLEtBQUs7SUFDakIscUZBQXFGO0lBQ3JGLG9CQUFvQixFQUFFLEdBQUc7SUFDekIsNEZBQTRGO0lBQzVGLGtCQUFrQixFQUFFLEdBQUc7SUFDdkIsMkVBQTJFO0lBQzNFLFlBQVksRUFBRSxRQUFRO0NBQ2QsQ0FBQTtBQUtWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRztJQUNmLCtEQUErRDtJQUMvRCxLQUFLLEVBQUUsQ0FBQztJQUNSLDJDQUEyQztJQUMzQyxLQUFLLEVBQUUsQ0FBQztJQUNSLGdCQUFnQjtJQUNoQixLQUFLLEVBQUUsQ0FBQztJQUNSLDZDQUE2QztJQUM3QyxLQUFLLEVBQUUsQ0FBQztJQUNSLCtDQUErQztJQUMvQyxLQUFLLEVBQUUsQ0FBQztJQUNSLDBEQUEwRDtJQUMxRCxLQUFLLEVBQUUsQ0FBQztJQUNSLHVDQUF1QztJQUN2QyxLQUFLLEVBQUUsQ0FBQztJQUNSLGdDQUFnQztJQUNoQyxNQUFNLEVBQUUsQ0FBQztJQUNULGdGQUFnRjtJQUNoRixNQUFNLEVBQUUsQ0FBQztJQUNULHFCQUFxQjtJQUNyQixNQUFNLEVBQUUsQ0FBQztJQUNULG9EQUFvRDtJQUNwRCxNQUFNLEVBQUUsRUFBRTtJQUNWLHVCQUF1QjtJQUN2QixNQUFNLEVBQUUsRUFBRTtJQUNWLHlFQUF5RTtJQUN6RSxTQUFTLEVBQUUsRUFBRTtJQUNiLHFCQUFxQjtJQUNyQixTQUFTLEVBQUUsRUFBRTtJQUNiLHdDQUF3QztJQUN4QyxhQUFhLEVBQUUsRUFBRTtJQUNqQiw4Q0FBOEM7SUFDOUMsU0FBUyxFQUFFLEVBQUU7SUFDYiw4Q0FBOEM7SUFDOUMsU0FBUyxFQUFFLEVBQUU7SUFDYiwrQ0FBK0M7SUFDL0MsVUFBVSxFQUFFLEVBQUU7SUFDZCx3REFBd0Q7SUFDeEQsUUFBUSxFQUFFLElBQUk7SUFDZCw0QkFBNEI7SUFDNUIsUUFBUSxFQUFFLElBQUk7SUFDZCxnREFBZ0Q7SUFDaEQsTUFBTSxFQUFFLElBQUk7SUFDWix1RUFBdUU7SUFDdkUsV0FBVyxFQUFFLElBQUk7SUFDakIsNERBQTREO0lBQzVELGFBQWEsRUFBRSxJQUFJO0lBQ25CLHdCQUF3QjtJQUN4QixRQUFRLEVBQUUsSUFBSTtJQUNkLHFDQUFxQztJQUNyQyxhQUFhLEVBQUUsSUFBSTtJQUNuQiwyQ0FBMkM7SUFDM0MsVUFBVSxFQUFFLElBQUk7SUFDaEIsNkJBQTZCO0lBQzdCLFVBQVUsRUFBRSxJQUFJO0lBQ2hCLGlDQUFpQztJQUNqQyxTQUFTLEVBQUUsSUFBSTtJQUNmLDZCQUE2QjtJQUM3QixTQUFTLEVBQUUsSUFBSTtJQUNmLDRFQUE0RTtJQUM1RSxXQUFXLEVBQUUsSUFBSTtJQUNqQixvQkFBb0I7SUFDcEIsV0FBVyxFQUFFLElBQUk7SUFDakIsMEVBQTBFO0lBQzFFLGdCQUFnQixFQUFFLElBQUk7SUFDdEIsa0NBQWtDO0lBQ2xDLGdCQUFnQixFQUFFLElBQUk7Q0FDZCxDQUFBO0FBRVYsMkNBQTJDO0FBQzNDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRztJQUNoQix3QkFBd0I7SUFDeEIsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLGlCQUFpQjtJQUNqQixJQUFJLEVBQUUsR0FBRztJQUNULHVCQUF1QjtJQUN2QixNQUFNLEVBQUUsR0FBRztJQUNYLHNCQUFzQjtJQUN0QixJQUFJLEVBQUUsR0FBRztJQUNULG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsR0FBRztJQUNWLCtEQUErRDtJQUMvRCxZQUFZLEVBQUUsSUFBSTtJQUNsQix3REFBd0Q7SUFDeEQsSUFBSSxFQUFFLElBQUk7Q0FDRixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLHVCQUF1QjtJQUN2QixLQUFLLEVBQUUsQ0FBQztJQUNSLDJCQUEyQjtJQUMzQixLQUFLLEVBQUUsQ0FBQztJQUNSLFlBQVk7SUFDWixLQUFLLEVBQUUsQ0FBQztDQUNBLENBQUE7QUFLVixpQ0FBaUM7QUFDakMsTUFBTSxDQUFDLE1BQU0sT0FBTyxHQUFHO0lBQ3JCLGdCQUFnQjtJQUNoQixHQUFHLEVBQUUsQ0FBQztJQUNOLGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsQ0FBQztJQUNOLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUc7SUFDNUIsd0JBQXdCO0lBQ3hCLE9BQU8sRUFBRSxDQUFDO0lBQ1YsZUFBZTtJQUNmLElBQUksRUFBRSxDQUFDO0lBQ1AsYUFBYTtJQUNiLEtBQUssRUFBRSxDQUFDO0lBQ1Isd0JBQXdCO0lBQ3hCLE1BQU0sRUFBRSxDQUFDO0lBQ1Qsd0JBQXdCO0lBQ3hCLElBQUksRUFBRSxDQUFDO0lBQ1AsOEJBQThCO0lBQzlCLE9BQU8sRUFBRSxDQUFDO0NBQ0YsQ0FBQTtBQUtWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRztJQUNoQix1QkFBdUI7SUFDdkIsTUFBTSxFQUFFLEdBQUc7SUFDWCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLEdBQUc7SUFDWCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLEdBQUc7SUFDWCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLEdBQUc7SUFDWCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLElBQUk7SUFDWixtQ0FBbUM7SUFDbkMsTUFBTSxFQUFFLElBQUk7SUFDWiwwQ0FBMEM7SUFDMUMsU0FBUyxFQUFFLFdBQVc7Q0FDZCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLG9CQUFvQjtJQUNwQixFQUFFLEVBQUUsQ0FBQztJQUNMLHVCQUF1QjtJQUN2QixFQUFFLEVBQUUsQ0FBQztJQUNMLHVCQUF1QjtJQUN2QixFQUFFLEVBQUUsQ0FBQztJQUNMLGNBQWM7SUFDZCxFQUFFLEVBQUUsQ0FBQztDQUNHLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUc7SUFDckIsOEJBQThCO0lBQzlCLE9BQU8sRUFBRSxJQUFJO0lBQ2Isd0RBQXdEO0lBQ3hELGFBQWEsRUFBRSxJQUFJO0lBQ25CLGdDQUFnQztJQUNoQyxXQUFXLEVBQUUsSUFBSTtJQUNqQix5REFBeUQ7SUFDekQsT0FBTyxFQUFFLElBQUk7SUFDYixrQ0FBa0M7SUFDbEMsT0FBTyxFQUFFLElBQUk7SUFDYix3REFBd0Q7SUFDeEQsTUFBTSxFQUFFLElBQUk7Q0FDSixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUU7SUFDMUMsd0JBQXdCO0lBQ3hCLE1BQU0sRUFBRSxLQUFLO0lBQ2IsaUJBQWlCO0lBQ2pCLFFBQVEsRUFBRSxLQUFLO0lBQ2YsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxLQUFLO0lBQ2QsMEVBQTBFO0lBQzFFLEtBQUssRUFBRSxLQUFLO0lBQ1osb0VBQW9FO0lBQ3BFLEtBQUssRUFBRSxLQUFLO0NBQ2IsQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRTtJQUNsRCwwQkFBMEI7SUFDMUIsSUFBSSxFQUFFLEtBQUs7SUFDWCx3RUFBd0U7SUFDeEUsR0FBRyxFQUFFLEtBQUs7Q0FDWCxDQUFDLENBQUE7QUFJRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFO0lBQy9DLG9CQUFvQjtJQUNwQixLQUFLLEVBQUUsTUFBTTtJQUNiLGlEQUFpRDtJQUNqRCxJQUFJLEVBQUUsTUFBTTtJQUNaLDBCQUEwQjtJQUMxQixPQUFPLEVBQUUsTUFBTTtDQUNoQixDQUFDLENBQUE7QUFZRixxQ0FBcUM7QUFDckMsTUFBTSxTQUFTLEdBQUcsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7QUFFcEUscUNBQXFDO0FBQ3JDLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxRQUFRLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtBQUVoRCxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEdBQUcsbUJBQW1CLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDbkUsTUFBTSxZQUFZLEdBQUcsRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsQ0FBQTtBQUV0RCwwREFBMEQ7QUFDMUQsTUFBTSxTQUFTO0lBQ1E7SUFBckIsWUFBcUIsT0FBZTtRQUFmLFlBQU8sR0FBUCxPQUFPLENBQVE7SUFBRyxDQUFDO0lBRXhDLFFBQVE7UUFDTixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQTtRQUNuQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQTtRQUNoQyxNQUFNLEtBQUssR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLElBQUksQ0FBQyxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQzdELE9BQU8sSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLEVBQUUsbUJBQW1CLEVBQUUsSUFBSSxDQUFDLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQTtJQUNqRyxDQUFDO0NBQ0Y7QUFFRCwwQ0FBMEM7QUFDMUMsTUFBTSxVQUFVLGlCQUFpQixDQUFDLElBQVksRUFBRSxLQUFhO0lBQzNELE9BQU8sSUFBSSxTQUFTLENBQUMsYUFBYSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ25FLENBQUM7QUFLRCx3RkFBd0Y7QUFDeEYsTUFBTSxVQUFVLGlCQUFpQixDQUFDLEtBQXdCO0lBQ3hELE9BQU8sS0FBSyxLQUFLLEVBQUUsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFBO0FBQzNDLENBQUM7QUFFRCxNQUFNLEtBQUssR0FBZ0M7SUFDekMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxLQUFLO0lBQ2pCLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxVQUFVO0lBQzFCLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVM7Q0FDbEMsQ0FBQTtBQUVELDJEQUEyRDtBQUMzRCxNQUFNLFVBQVUsZUFBZSxDQUFDLElBQVUsRUFBRSxLQUFnQjtJQUMxRCxJQUFJLEtBQUssWUFBWSxjQUFjO1FBQUUsT0FBTyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzlELElBQUksS0FBSyxLQUFLLEVBQUUsQ0FBQyxLQUFLO1FBQUUsT0FBTyxLQUFLLENBQUE7SUFDcEMsTUFBTSxJQUFJLFNBQVMsQ0FBQyxxREFBcUQsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtBQUMzRixDQUFDO0FBRUQscUdBQXFHO0FBQ3JHLFNBQVMsT0FBTyxDQUFDLEtBQWE7SUFDNUIsT0FBTyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsT0FBTyxDQUFBO0FBQ3JFLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FDM0IsS0FBdUIsRUFBRSxLQUF3QixFQUFFLFFBQXlCLEVBQUUsS0FBYSxFQUFFLElBQVk7SUFFekcsTUFBTSxJQUFJLEdBQUcsQ0FBQyxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsZUFBZSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDNUYsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDO1FBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDM0QsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDckUsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUM1QixLQUF1QixFQUFFLEtBQXdCLEVBQUUsUUFBeUIsRUFBRSxHQUFvQixFQUFFLElBQVk7SUFFaEgsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3JJLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQVcsRUFBRSxNQUF1QixDQUFDO0lBQ3JILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLFlBQVksRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQy9GLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsU0FBaUI7SUFDakcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDLENBQUE7QUFDakcsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUFDLEtBQWEsRUFBRSxPQUEwQjtJQUM1RCxPQUFPLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxTQUFVLFNBQVEsSUFBSTtJQUNqQzs7Ozs7Ozs7Ozs7T0FXRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQ1YsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLEtBQWEsRUFBRSxJQUFJLEdBQUcsS0FBSyxFQUFFLFVBQTZCLEVBQUU7OztZQUU1RyxNQUFNLFNBQVMsa0NBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsV0FBVyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDL0g7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUE0QixFQUFFLEtBQWEsRUFBRSxJQUFJLEdBQUcsS0FBSyxFQUFFLFVBQTZCLEVBQUU7UUFDbkcsT0FBTyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNoRSxDQUFDO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQ1gsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLEdBQXFCLEVBQUUsVUFBNkIsRUFBRTs7O1lBRXRHLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEdBQUcsRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLEdBQUcsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQzVILE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDckg7Q0FDRjtBQUVELHdEQUF3RDtBQUN4RCxLQUFLLFVBQVUsT0FBTyxDQUFDLEVBQWtCLEVBQUUsR0FBVyxFQUFFLE1BQXVCLENBQUM7OztRQUM5RSxNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNqQyxPQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUE7Ozs7Ozs7OztDQUNyRDtBQUVELEtBQUssVUFBVSxJQUFJLENBQUMsRUFBa0IsRUFBRSxHQUFXLEVBQUUsTUFBc0I7OztRQUN6RSxNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNqQyxNQUFNLFFBQVEsa0NBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQVEsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLENBQUMsUUFBQSxDQUFBO1FBQ2pFLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztDQUNuRDtBQUVELEtBQUssVUFBVSxlQUFlLENBQUMsRUFBa0IsRUFBRSxHQUFXLEVBQUUsTUFBc0I7OztRQUNwRixNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNqQyxNQUFNLEtBQUssR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO1FBQ3JILE9BQU8sS0FBSyxDQUFDLE1BQU0sS0FBSyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTs7Ozs7Ozs7O0NBQ3hEO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sbUJBQW9CLFNBQVEsY0FBYztJQUNyRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFPLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7UUFDdEQsTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUE7UUFDaEoseURBQXlEO1FBQ3pELE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLENBQUMsQ0FBUyxDQUFBO0lBQ3pFLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUMsS0FBcUI7OztZQUNwQyxNQUFNLE1BQU0sa0NBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN0QyxPQUFPLENBQUMsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxXQUFXLEVBQUUsTUFBTSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMxRDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsWUFBWTtRQUNoQixPQUFPLENBQUMsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxhQUFhLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNyRCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxRQUFRO1FBQ1osT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JDLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxLQUFhO1FBQzFCLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQy9FLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLGNBQWM7UUFDbEIsT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLEtBQWE7UUFDaEMsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLEVBQUUsaUJBQWlCLENBQUMsY0FBYyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDeEUsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxRQUFROzs7WUFDWixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEMsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUY7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLElBQTRDLEVBQUUsR0FBVzs7O1lBQ3RFLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsSUFBSSxHQUFHLEtBQUssQ0FBQztnQkFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDM0IsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoQyxNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBVyxRQUFRLEVBQUUsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsUUFBQSxDQUFBO1lBQzlELE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNyRDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsWUFBWTs7O1lBQ2hCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoQyxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvRjtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsU0FBUztRQUNiLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUN0QyxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsR0FBVztRQUN6QixNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxjQUFjLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2hFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsUUFBUTtRQUNaLE9BQU8sQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFhLENBQUE7SUFDdEQsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBYztRQUMzQixNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQVEsRUFBRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDaEUsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFjO1FBQ3pCLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFLGFBQWEsQ0FBQyxlQUFlLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ2xGLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFdBQVc7UUFDZixPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDMUMsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLElBQVk7UUFDNUIsT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFVBQVUsRUFBRSxNQUFNLENBQUMsYUFBYSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdkUsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFFBQVE7UUFDWixPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDekMsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBYTtRQUMxQixNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFNBQVMsRUFBRSxhQUFhLENBQUMsY0FBYyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUMzRixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFNBQVM7OztZQUNiLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtZQUNsRyxPQUFPLEtBQXNCLENBQUE7Ozs7Ozs7OztLQUM5QjtJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxRQUF1Qjs7O1lBQ3JDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoQyxNQUFNLElBQUksbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBb0IsSUFBSSxFQUFFLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLFFBQUEsQ0FBQTtZQUN4RSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdEQ7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFzQjtRQUNoQyxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUNuQyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFzQjtRQUNqQyxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUNwQyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQXNCO1FBQ2hDLE9BQU8sTUFBTSxlQUFlLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQXNCO1FBQ25DLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsU0FBUyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3ZDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQXNCO1FBQ3BDLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3hDLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsTUFBc0I7UUFDbkMsT0FBTyxNQUFNLGVBQWUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN6RCxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsU0FBaUI7OztZQUMzQixNQUFNLE1BQU0sbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNyQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNqRDtDQUNGIn0=