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
 * `<unistd.h>`: reading and writing, pipes, names in the file system, who a process is, and how it becomes another program.
 *
 * @module linux/unistd
 */
import { nameOf, or } from '../near/flags.js';
import { Address, FileDescriptor as NearFileDescriptor, Pgid as NearPgid, Pid as NearPid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { array, list, struct } from '../memory/aggregates.js';
import { Bytes, CString } from '../memory/bytes.js';
import { ConstPointer, Int32, Uint32 } from '../memory/scalars.js';
import { fdTableOf, FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { listArgument, showArguments, showEnvironment } from './argument_list.js';
import { about, flags as flagsArgument, int32, integer, length, long, modeArgument, } from './arguments.js';
import { AT, borrowDirectory, directoryArgument, F, O, _fcntl } from './fcntl.js';
import { RENAME, SEEK } from './fs.js';
import { NGROUPS_MAX, PATH_MAX, PathString } from './limits.js';
/**
 * What access(2) asks for; in C these names end in `_OK`.
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export const ACCESS = {
    /** Whether it is there. */
    F: 0,
    /** Whether it may be executed, or searched where it is a directory. */
    X: 1,
    /** Whether it may be written. */
    W: 2,
    /** Whether it may be read. */
    R: 4,
};
const ACCESS_NAMES = { F_OK: ACCESS.F, X_OK: ACCESS.X, W_OK: ACCESS.W, R_OK: ACCESS.R };
const FACCESSAT_FLAGS = { EACCESS: AT.EACCESS, SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH };
const LINKAT_FLAGS = { SYMLINK_FOLLOW: AT.SYMLINK_FOLLOW, EMPTY_PATH: AT.EMPTY_PATH };
const EXECVEAT_FLAGS = { EMPTY_PATH: AT.EMPTY_PATH, SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EXECVE_CHECK: AT.EXECVE_CHECK };
/** The two numbers that pipe2(2) fills in: the end to read from, and the end to write to. */
export const PipeEnds = array(Int32, 2);
/**
 * What execve(2) takes as arguments, and as environment: addresses of strings, and a null pointer behind the last one.
 * Borrowing it borrows the strings. Reading stops at the null pointer.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const ArgList = argList();
function argList() {
    const pointers = list(ConstPointer);
    return {
        ...pointers,
        name: 'char *const []',
        sizeOf: (value) => ConstPointer.size * (value.length + 1),
        write(view, offset, value) {
            if (value.includes(null))
                throw new RangeError(`the null pointer ends an argument list, and so cannot be argument ${value.indexOf(null)}`);
            pointers.write(view, offset, [...value, null]);
        },
        read(view, offset, size) {
            const value = pointers.read(view, offset, size);
            const end = value.indexOf(null);
            return end === -1 ? value : value.slice(0, end);
        },
    };
}
/**
 * read(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes go
 * @param count - how many at most
 * @returns how many were read; 0 at the end of the file
 * @see https://man7.org/linux/man-pages/man2/read.2.html
 */
export async function _read(sysif, fd, buf, count) {
    return await sysif.syscall(SYS.read, fd, buf, length('read: count', count));
}
/**
 * write(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes are
 * @param count - how many
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/write.2.html
 */
export async function _write(sysif, fd, buf, count) {
    return await sysif.syscall(SYS.write, fd, buf, length('write: count', count));
}
/**
 * pread64(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes go
 * @param count - how many at most
 * @param offset - where in the file, in bytes
 * @returns how many were read; 0 at the end of the file
 * @see https://man7.org/linux/man-pages/man2/pread.2.html
 */
export async function _pread64(sysif, fd, buf, count, offset) {
    return await sysif.syscall(SYS.pread64, fd, buf, length('pread64: count', count), length('pread64: offset', offset));
}
/**
 * pwrite64(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes are
 * @param count - how many
 * @param offset - where in the file, in bytes
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/pread.2.html
 */
export async function _pwrite64(sysif, fd, buf, count, offset) {
    return await sysif.syscall(SYS.pwrite64, fd, buf, length('pwrite64: count', count), length('pwrite64: offset', offset));
}
/**
 * close(2), raw. Handles close themselves: with this, one would close the number under them.
 * @param sysif - the process
 * @param fd - the number
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 */
export async function _close(sysif, fd) {
    await sysif.syscall(SYS.close, fd);
}
/**
 * dup(2), raw.
 * @param sysif - the process
 * @param oldfd - the number
 * @returns the new one, which stays open at exec
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export async function _dup(sysif, oldfd) {
    return NearFileDescriptor(await sysif.syscall(SYS.dup, oldfd));
}
/**
 * dup3(2), raw.
 * @param sysif - the process
 * @param oldfd - the number
 * @param newfd - what it is to become; closed first, where it is open
 * @param flags - 0 or `O.CLOEXEC`
 * @returns `newfd`
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export async function _dup3(sysif, oldfd, newfd, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.dup3, oldfd, newfd, flagsArgument('dup3: flags', 'O_', { CLOEXEC: O.CLOEXEC }, flags)));
}
/**
 * pipe2(2), raw.
 * @param sysif - the process
 * @param pipefd - where {@link PipeEnds} goes
 * @param flags - `O.CLOEXEC`, `O.NONBLOCK`, `O.DIRECT`
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export async function _pipe2(sysif, pipefd, flags) {
    const names = { CLOEXEC: O.CLOEXEC, NONBLOCK: O.NONBLOCK, DIRECT: O.DIRECT };
    await sysif.syscall(SYS.pipe2, pipefd, flagsArgument('pipe2: flags', 'O_', names, flags));
}
/**
 * lseek(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - in bytes
 * @param whence - of `SEEK`
 * @returns the new position, in bytes from the beginning
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export async function _lseek(sysif, fd, offset, whence) {
    const operand = { operand: int32('lseek: whence', whence), toString: () => nameOf(SEEK, whence, 'SEEK_') ?? String(whence) };
    return await sysif.syscall(SYS.lseek, fd, long('lseek: offset', offset), operand);
}
/**
 * ftruncate(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param size - its new length, in bytes
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export async function _ftruncate(sysif, fd, size) {
    await sysif.syscall(SYS.ftruncate, fd, length('ftruncate: length', size));
}
/**
 * truncate(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param size - the file's new length, in bytes
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export async function _truncate(sysif, path, size) {
    await sysif.syscall(SYS.truncate, path, length('truncate: length', size));
}
/**
 * fsync(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export async function _fsync(sysif, fd) {
    await sysif.syscall(SYS.fsync, fd);
}
/**
 * fdatasync(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export async function _fdatasync(sysif, fd) {
    await sysif.syscall(SYS.fdatasync, fd);
}
/**
 * chdir(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export async function _chdir(sysif, path) {
    await sysif.syscall(SYS.chdir, path);
}
/**
 * fchdir(2), raw.
 * @param sysif - the process
 * @param fd - the directory
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export async function _fchdir(sysif, fd) {
    await sysif.syscall(SYS.fchdir, fd);
}
/**
 * chroot(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @see https://man7.org/linux/man-pages/man2/chroot.2.html
 */
export async function _chroot(sysif, path) {
    await sysif.syscall(SYS.chroot, path);
}
/**
 * getcwd(2), raw.
 * @param sysif - the process
 * @param buf - where the path goes
 * @param size - of that, in bytes
 * @returns how long the path is, in bytes with its NUL
 * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
 */
export async function _getcwd(sysif, buf, size) {
    return await sysif.syscall(SYS.getcwd, buf, length('getcwd: size', size));
}
/**
 * faccessat(2), raw: the old call, which takes no flags.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - of {@link ACCESS}
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export async function _faccessat(sysif, dirfd, path, mode) {
    await sysif.syscall(SYS.faccessat, directoryArgument(dirfd), path, flagsArgument('faccessat: mode', '', ACCESS_NAMES, mode));
}
/**
 * faccessat2(2), raw; since Linux 5.8.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - of {@link ACCESS}
 * @param flags - `AT.EACCESS`, `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export async function _faccessat2(sysif, dirfd, path, mode, flags) {
    await sysif.syscall(SYS.faccessat2, directoryArgument(dirfd), path, flagsArgument('faccessat2: mode', '', ACCESS_NAMES, mode), flagsArgument('faccessat2: flags', 'AT_', FACCESSAT_FLAGS, flags));
}
/**
 * mkdirat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - its permissions, less the umask
 * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
 */
export async function _mkdirat(sysif, dirfd, path, mode) {
    await sysif.syscall(SYS.mkdirat, directoryArgument(dirfd), path, modeArgument('mkdirat', mode));
}
/**
 * unlinkat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - 0 or `AT.REMOVEDIR`
 * @see https://man7.org/linux/man-pages/man2/unlink.2.html
 */
export async function _unlinkat(sysif, dirfd, path, flags) {
    await sysif.syscall(SYS.unlinkat, directoryArgument(dirfd), path, flagsArgument('unlinkat: flags', 'AT_', { REMOVEDIR: AT.REMOVEDIR }, flags));
}
/**
 * symlinkat(2), raw.
 * @param sysif - the process
 * @param target - the address of what the link says
 * @param newdirfd - where a relative path begins
 * @param linkpath - the address of the link's path
 * @see https://man7.org/linux/man-pages/man2/symlink.2.html
 */
export async function _symlinkat(sysif, target, newdirfd, linkpath) {
    await sysif.syscall(SYS.symlinkat, target, directoryArgument(newdirfd), linkpath);
}
/**
 * linkat(2), raw.
 * @param sysif - the process
 * @param olddirfd - where a relative `oldpath` begins
 * @param oldpath - the address of the file's path
 * @param newdirfd - where a relative `newpath` begins
 * @param newpath - the address of its new name
 * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/link.2.html
 */
export async function _linkat(sysif, olddirfd, oldpath, newdirfd, newpath, flags) {
    await sysif.syscall(SYS.linkat, directoryArgument(olddirfd), oldpath, directoryArgument(newdirfd), newpath, flagsArgument('linkat: flags', 'AT_', LINKAT_FLAGS, flags));
}
/**
 * readlinkat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the link's path
 * @param buf - where what it says goes, without a NUL
 * @param bufsiz - of that, in bytes
 * @returns how many bytes were written; what does not fit is cut off
 * @see https://man7.org/linux/man-pages/man2/readlink.2.html
 */
export async function _readlinkat(sysif, dirfd, path, buf, bufsiz) {
    return await sysif.syscall(SYS.readlinkat, directoryArgument(dirfd), path, buf, integer('readlinkat: bufsiz', bufsiz, 1, 0x7fff_ffff));
}
/**
 * renameat2(2), raw.
 * @param sysif - the process
 * @param olddirfd - where a relative `oldpath` begins
 * @param oldpath - the address of the path
 * @param newdirfd - where a relative `newpath` begins
 * @param newpath - the address of the new one
 * @param flags - of `RENAME`
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export async function _renameat2(sysif, olddirfd, oldpath, newdirfd, newpath, flags) {
    await sysif.syscall(SYS.renameat2, directoryArgument(olddirfd), oldpath, directoryArgument(newdirfd), newpath, flagsArgument('renameat2: flags', 'RENAME_', RENAME, flags));
}
/**
 * getpid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export async function _getpid(sysif) {
    return NearPid(await sysif.syscall(SYS.getpid));
}
/**
 * getppid(2), raw.
 * @param sysif - the process
 * @returns 0 where the parent is in another pid namespace
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export async function _getppid(sysif) {
    return await sysif.syscall(SYS.getppid);
}
/**
 * gettid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/gettid.2.html
 */
export async function _gettid(sysif) {
    return NearPid(await sysif.syscall(SYS.gettid));
}
/**
 * getuid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export async function _getuid(sysif) {
    return await sysif.syscall(SYS.getuid);
}
/**
 * geteuid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export async function _geteuid(sysif) {
    return await sysif.syscall(SYS.geteuid);
}
/**
 * getgid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export async function _getgid(sysif) {
    return await sysif.syscall(SYS.getgid);
}
/**
 * getegid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export async function _getegid(sysif) {
    return await sysif.syscall(SYS.getegid);
}
/**
 * getresuid(2), raw.
 * @param sysif - the process
 * @param ruid - where the real uid goes
 * @param euid - where the effective one goes
 * @param suid - where the saved one goes
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export async function _getresuid(sysif, ruid, euid, suid) {
    await sysif.syscall(SYS.getresuid, ruid, euid, suid);
}
/**
 * getresgid(2), raw.
 * @param sysif - the process
 * @param rgid - where the real gid goes
 * @param egid - where the effective one goes
 * @param sgid - where the saved one goes
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export async function _getresgid(sysif, rgid, egid, sgid) {
    await sysif.syscall(SYS.getresgid, rgid, egid, sgid);
}
/**
 * getgroups(2), raw.
 * @param sysif - the process
 * @param size - how many there is room for; 0 to ask how many there are
 * @param groups - where they go
 * @returns how many there are
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export async function _getgroups(sysif, size, groups) {
    return await sysif.syscall(SYS.getgroups, integer('getgroups: size', size, 0, 0x7fff_ffff), groups);
}
/**
 * setsid(2), raw.
 * @param sysif - the process
 * @returns the new session's id
 * @see https://man7.org/linux/man-pages/man2/setsid.2.html
 */
export async function _setsid(sysif) {
    return await sysif.syscall(SYS.setsid);
}
/**
 * getsid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @returns 0 where the session is of another pid namespace
 * @see https://man7.org/linux/man-pages/man2/getsid.2.html
 */
export async function _getsid(sysif, pid) {
    return await sysif.syscall(SYS.getsid, int32('getsid: pid', pid));
}
/**
 * getpgid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @returns 0 where the process group is of another pid namespace
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export async function _getpgid(sysif, pid) {
    return await sysif.syscall(SYS.getpgid, int32('getpgid: pid', pid));
}
/**
 * setpgid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @param pgid - 0 for one with the process's own number
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export async function _setpgid(sysif, pid, pgid) {
    await sysif.syscall(SYS.setpgid, int32('setpgid: pid', pid), int32('setpgid: pgid', pgid));
}
/**
 * _exit(2), raw: ends the calling thread.
 * @param sysif - the process
 * @param status - 0 to 255
 * @see https://man7.org/linux/man-pages/man2/_exit.2.html
 */
export async function _exit(sysif, status) {
    await sysif.syscall(SYS.exit, integer('exit: status', status, 0, 255));
}
/**
 * exit_group(2), raw: ends all threads of the process.
 * @param sysif - the process
 * @param status - 0 to 255
 * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
 */
export async function _exitGroup(sysif, status) {
    await sysif.syscall(SYS.exit_group, integer('exit_group: status', status, 0, 255));
}
/**
 * execve(2), raw.
 * @param sysif - the process
 * @param pathname - the address of the program's path
 * @param argv - the address of an {@link ArgList}
 * @param envp - the address of an {@link ArgList}
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export async function _execve(sysif, pathname, argv, envp) {
    await sysif.syscall(SYS.execve, pathname, argv, envp);
}
/**
 * execveat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins; with `AT.EMPTY_PATH`, the program
 * @param pathname - the address of the path
 * @param argv - the address of an {@link ArgList}
 * @param envp - the address of an {@link ArgList}
 * @param flags - `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.EXECVE_CHECK`
 * @see https://man7.org/linux/man-pages/man2/execveat.2.html
 */
export async function _execveat(sysif, dirfd, pathname, argv, envp, flags) {
    await sysif.syscall(SYS.execveat, directoryArgument(dirfd), pathname, argv, envp, flagsArgument('execveat: flags', 'AT_', EXECVEAT_FLAGS, flags));
}
function stringListArgument(task, what, strings, show) {
    return strings instanceof Pointer ? strings.borrow(task) : listArgument(task, what, strings, show);
}
const ThreeIds = struct('uid_t[3]', { real: Uint32, effective: Uint32, saved: Uint32 });
async function fillThreeIds(task, call) {
    const { real, effective, saved } = ThreeIds.fields;
    return await task.fill(ThreeIds, ({ near }) => (call(task.sysif, Address(near + real.offset), Address(near + effective.offset), Address(near + saved.offset))));
}
const GroupList = list(Uint32);
// Memory of as many bytes as there may be, and the front of it that a call filled.
async function fillUpTo(task, type, size, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const memory = __addDisposableResource(env_1, task.heap.scratch(type, size), false);
        let filled;
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const buffer = __addDisposableResource(env_2, memory.borrow(task, 'exclusive'), false);
                filled = await call(buffer);
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        const [front, rest] = memory.splitReadable(filled);
        rest.free();
        try {
            return await front.read();
        }
        finally {
            front.free();
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Tasks that know files by their names, who they are, and how to become another program.
 */
export class UnistdTask extends Task {
    async pipe2(first = {}, second = {}) {
        const memory = first instanceof Pointer ? first : undefined;
        const { inheritable, flags = 0 } = first instanceof Pointer ? second : first;
        const all = inheritable === true ? flags : or(flags, O.CLOEXEC);
        const take = ([read = -1, write = -1]) => ([this.makeFileDescriptor(NearFileDescriptor(read)), this.makeFileDescriptor(NearFileDescriptor(write))]);
        if (memory === undefined)
            return take(await this.fill(PipeEnds, (pipefd) => _pipe2(this.sysif, pipefd, all)));
        {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                if (memory.size < PipeEnds.size)
                    throw new RangeError(`pipe2: ${memory.toString()} has no room for two file descriptors of 4 bytes`);
                const pipefd = __addDisposableResource(env_3, memory.borrow(this, 'exclusive'), false);
                await _pipe2(this.sysif, pipefd, all);
            }
            catch (e_3) {
                env_3.error = e_3;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
        return memory.linearize(take);
    }
    /**
     * Set the length of a file.
     * @param path - which file
     * @param size - in bytes; what is new reads as zero
     * @throws ErrnoError as truncate(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/truncate.2.html
     */
    async truncate(path, size) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const pathname = __addDisposableResource(env_4, this.argument(PathString, path), false);
            await about(_truncate(this.sysif, pathname, size), path);
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
     * Ask whether this process may do something with a file. What is true now may not be when it is done.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file
     * @param mode - of {@link ACCESS}
     * @param flags - `AT.EACCESS`, `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`; since Linux 5.8
     * @throws ErrnoError with EACCES or EROFS where it may not; with ENOENT where it is not there; with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/access.2.html
     */
    async faccessat(dirfd, path, mode, flags = 0) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_5, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_5, this.argument(PathString, path), false);
            await about(flags === 0 ? _faccessat(this.sysif, directory, pathname, mode) : _faccessat2(this.sysif, directory, pathname, mode, flags), path);
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
     * Make a directory.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - its path
     * @param mode - its permissions, less the umask
     * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
     */
    async mkdirat(dirfd, path, mode = 0o777) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_6, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_6, this.argument(PathString, path), false);
            await about(_mkdirat(this.sysif, directory, pathname, mode), path);
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
     * Remove a name, and with the last name the file.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - the name
     * @param flags - `AT.REMOVEDIR` for an empty directory
     * @throws ErrnoError with EISDIR or ENOTDIR where it is the other kind; with ENOTEMPTY; otherwise as unlink(2) says, with
     *   the file in `path`
     * @see https://man7.org/linux/man-pages/man2/unlink.2.html
     */
    async unlinkat(dirfd, path, flags = 0) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_7, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_7, this.argument(PathString, path), false);
            await about(_unlinkat(this.sysif, directory, pathname, flags), path);
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
     * Make a symbolic link.
     * @param target - what it says; need not be there
     * @param newdirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param linkpath - its path
     * @throws ErrnoError with EEXIST where there is something; otherwise as symlink(2) says, with both in `path` and `dest`
     * @see https://man7.org/linux/man-pages/man2/symlink.2.html
     */
    async symlinkat(target, newdirfd, linkpath) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_8, borrowDirectory(this, newdirfd), false);
            const text = __addDisposableResource(env_8, this.argument(PathString, target), false);
            const pathname = __addDisposableResource(env_8, this.argument(PathString, linkpath), false);
            await about(_symlinkat(this.sysif, text, directory, pathname), target, linkpath);
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
     * Give a file another name.
     * @param olddirfd - where a relative `oldpath` begins: a directory, or `AT.FDCWD` for the working directory
     * @param oldpath - the file
     * @param newdirfd - where a relative `newpath` begins
     * @param newpath - its new name
     * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`
     * @throws ErrnoError with EEXIST where there is something; with EXDEV for another file system; otherwise as link(2) says,
     *   with both in `path` and `dest`
     * @see https://man7.org/linux/man-pages/man2/link.2.html
     */
    async linkat(olddirfd, oldpath, newdirfd, newpath, flags = 0) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const oldDirectory = __addDisposableResource(env_9, borrowDirectory(this, olddirfd), false);
            const newDirectory = __addDisposableResource(env_9, borrowDirectory(this, newdirfd), false);
            const from = __addDisposableResource(env_9, this.argument(PathString, oldpath), false);
            const to = __addDisposableResource(env_9, this.argument(PathString, newpath), false);
            await about(_linkat(this.sysif, oldDirectory, from, newDirectory, to, flags), oldpath, newpath);
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
     * What a symbolic link says.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - the link; empty for the directory's own file descriptor, where that is of a link (`O.PATH | O.NOFOLLOW`)
     * @throws ErrnoError with EINVAL where it is no symbolic link; otherwise as readlink(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/readlink.2.html
     */
    async readlinkat(dirfd, path) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_10, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_10, this.argument(PathString, path)
            // No link is longer than a path: see page_symlink in Linux 6.12, fs/namei.c, and d_path, fs/d_path.c, for those of /proc.
            , false);
            // No link is longer than a path: see page_symlink in Linux 6.12, fs/namei.c, and d_path, fs/d_path.c, for those of /proc.
            return await about(fillUpTo(this, CString, PATH_MAX, (buf) => _readlinkat(this.sysif, directory, pathname, buf, PATH_MAX)), path);
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
     * Move a file, or swap two.
     * @param olddirfd - where a relative `oldpath` begins: a directory, or `AT.FDCWD` for the working directory
     * @param oldpath - the file
     * @param newdirfd - where a relative `newpath` begins
     * @param newpath - where to
     * @param flags - of `RENAME`
     * @throws ErrnoError with EXDEV for another file system; with EEXIST for `RENAME.NOREPLACE` where there is something;
     *   otherwise as rename(2) says, with both in `path` and `dest`
     * @see https://man7.org/linux/man-pages/man2/rename.2.html
     */
    async renameat2(olddirfd, oldpath, newdirfd, newpath, flags = 0) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const oldDirectory = __addDisposableResource(env_11, borrowDirectory(this, olddirfd), false);
            const newDirectory = __addDisposableResource(env_11, borrowDirectory(this, newdirfd), false);
            const from = __addDisposableResource(env_11, this.argument(PathString, oldpath), false);
            const to = __addDisposableResource(env_11, this.argument(PathString, newpath), false);
            await about(_renameat2(this.sysif, oldDirectory, from, newDirectory, to, flags), oldpath, newpath);
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
     * Set the working directory of this process, and of those that share it. Node remembers its own: use `process.chdir` there.
     * @param path - the directory
     * @throws ErrnoError as chdir(2) says, with the directory in `path`
     * @see https://man7.org/linux/man-pages/man2/chdir.2.html
     */
    async chdir(path) {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const pathname = __addDisposableResource(env_12, this.argument(PathString, path), false);
            await about(_chdir(this.sysif, pathname), path);
        }
        catch (e_12) {
            env_12.error = e_12;
            env_12.hasError = true;
        }
        finally {
            __disposeResources(env_12);
        }
    }
    /**
     * Set the root directory of this process, and of those that share it. The working directory stays where it is, which may
     * be outside: change it as well.
     * @param path - the directory
     * @throws ErrnoError with EPERM without `CAP_SYS_CHROOT`; otherwise as chroot(2) says, with the directory in `path`
     * @see https://man7.org/linux/man-pages/man2/chroot.2.html
     */
    async chroot(path) {
        const env_13 = { stack: [], error: void 0, hasError: false };
        try {
            const pathname = __addDisposableResource(env_13, this.argument(PathString, path), false);
            await about(_chroot(this.sysif, pathname), path);
        }
        catch (e_13) {
            env_13.error = e_13;
            env_13.hasError = true;
        }
        finally {
            __disposeResources(env_13);
        }
    }
    /**
     * The working directory.
     * @returns an absolute path; one that begins with `(unreachable)` where the directory is outside of the root
     * @throws ErrnoError with ENOENT where it was removed
     * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
     */
    async getcwd() {
        return await fillUpTo(this, CString, PATH_MAX, (buf) => _getcwd(this.sysif, buf, PATH_MAX));
    }
    /**
     * This process's number, as its pid namespace sees it.
     * @see https://man7.org/linux/man-pages/man2/getpid.2.html
     */
    async getpid() {
        return await _getpid(this.sysif);
    }
    /**
     * The parent's number.
     * @returns undefined where the parent is in another pid namespace
     * @see https://man7.org/linux/man-pages/man2/getpid.2.html
     */
    async getppid() {
        const pid = await _getppid(this.sysif);
        return pid === 0 ? undefined : NearPid(pid);
    }
    /**
     * This thread's number.
     * @see https://man7.org/linux/man-pages/man2/gettid.2.html
     */
    async gettid() {
        return await _gettid(this.sysif);
    }
    /**
     * The real uid.
     * @see https://man7.org/linux/man-pages/man2/getuid.2.html
     */
    async getuid() {
        return await _getuid(this.sysif);
    }
    /**
     * The effective uid.
     * @see https://man7.org/linux/man-pages/man2/getuid.2.html
     */
    async geteuid() {
        return await _geteuid(this.sysif);
    }
    /**
     * The real gid.
     * @see https://man7.org/linux/man-pages/man2/getgid.2.html
     */
    async getgid() {
        return await _getgid(this.sysif);
    }
    /**
     * The effective gid.
     * @see https://man7.org/linux/man-pages/man2/getgid.2.html
     */
    async getegid() {
        return await _getegid(this.sysif);
    }
    /**
     * All three uids.
     * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
     */
    async getresuid() {
        return await fillThreeIds(this, _getresuid);
    }
    /**
     * All three gids.
     * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
     */
    async getresgid() {
        return await fillThreeIds(this, _getresgid);
    }
    /**
     * The supplementary groups.
     * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
     */
    async getgroups() {
        const most = NGROUPS_MAX * Uint32.size;
        return await fillUpTo(this, GroupList, most, async (groups) => Uint32.size * (await _getgroups(this.sysif, NGROUPS_MAX, groups)));
    }
    /**
     * Begin a new session, without a controlling terminal, and a new process group; lead both.
     * @returns the session's id, which is this process's number
     * @throws ErrnoError with EPERM where this process leads a process group already
     * @see https://man7.org/linux/man-pages/man2/setsid.2.html
     */
    async setsid() {
        return NearPid(await _setsid(this.sysif));
    }
    /**
     * The session of a process.
     * @param pid - the process; this one where it is left out
     * @returns undefined where the session is of another pid namespace
     * @throws ErrnoError with ESRCH where there is no such process
     * @see https://man7.org/linux/man-pages/man2/getsid.2.html
     */
    async getsid(pid) {
        const session = await _getsid(this.sysif, pid === undefined ? 0 : pid.for(this));
        return session === 0 ? undefined : NearPid(session);
    }
    /**
     * The process group of a process.
     * @param pid - the process; this one where it is left out
     * @returns undefined where the process group is of another pid namespace
     * @throws ErrnoError with ESRCH where there is no such process
     * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
     */
    async getpgid(pid) {
        const group = await _getpgid(this.sysif, pid === undefined ? 0 : pid.for(this));
        return group === 0 ? undefined : NearPgid(group);
    }
    /**
     * Move a process to another process group of its session.
     * @param pid - this process where it is left out, or a child of it that has not executed a program
     * @param pgid - the group; a new one with the process's number where it is left out
     * @throws ErrnoError with EACCES for a child that has executed a program; with EPERM for a group of another session, and
     *   for a process that leads a session; with ESRCH for what is neither this process nor a child
     * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
     */
    async setpgid(pid, pgid) {
        await _setpgid(this.sysif, pid === undefined ? 0 : pid.for(this), pgid ?? 0);
    }
    /**
     * End this thread; with the last one, the process. Calls that are made afterwards are refused.
     * @param status - 0 to 255
     * @see https://man7.org/linux/man-pages/man2/_exit.2.html
     */
    async exit(status = 0) {
        await _exit(this.sysif, status);
    }
    /**
     * End the process. Calls that are made afterwards are refused. Of the Node process's own task, that ends Node on the spot.
     * @param status - 0 to 255
     * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
     */
    async exitGroup(status = 0) {
        await _exitGroup(this.sysif, status);
    }
    /**
     * Become another program. The plain system call: signals that are blocked or ignored stay so; a process's own `exec`
     * sees to these.
     * @param path - the program
     * @param argv - its arguments, the first of which is its name; at most 128 KiB each
     * @param envp - its environment, each as `NAME=value`
     * @throws RangeError for a string that is too long, or has a NUL inside
     * @throws ErrnoError with ENOENT, EACCES, ENOEXEC, E2BIG and others, as execve(2) says, with the program in `path`; the
     *   process goes on as before
     * @see https://man7.org/linux/man-pages/man2/execve.2.html
     */
    async execve(path, argv, envp) {
        const env_14 = { stack: [], error: void 0, hasError: false };
        try {
            const pathname = __addDisposableResource(env_14, this.argument(PathString, path), false);
            const argumentList = __addDisposableResource(env_14, stringListArgument(this, 'argv', argv, showArguments), false);
            const environment = __addDisposableResource(env_14, stringListArgument(this, 'envp', envp, showEnvironment), false);
            await about(_execve(this.sysif, pathname, argumentList, environment), path);
        }
        catch (e_14) {
            env_14.error = e_14;
            env_14.hasError = true;
        }
        finally {
            __disposeResources(env_14);
        }
    }
    /**
     * Become another program, given by a file descriptor or from a directory. As {@link execve} otherwise. A script that is
     * given by a file descriptor must stay open in its interpreter, which opens it as `/dev/fd/N`: make it inheritable.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory; with
     *   `AT.EMPTY_PATH`, the program
     * @param path - the program; empty with `AT.EMPTY_PATH`
     * @param argv - its arguments, the first of which is its name; at most 128 KiB each
     * @param envp - its environment, each as `NAME=value`
     * @param flags - `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`
     * @throws RangeError for `AT.EXECVE_CHECK`, after which the process does not become anything: use `_execveat`
     * @throws ErrnoError as execve(2) says, with the program in `path`; the process goes on as before
     * @see https://man7.org/linux/man-pages/man2/execveat.2.html
     */
    async execveat(dirfd, path, argv, envp, flags = 0) {
        const env_15 = { stack: [], error: void 0, hasError: false };
        try {
            if ((flags & AT.EXECVE_CHECK) !== 0)
                throw new RangeError('execveat: AT.EXECVE_CHECK executes nothing: make that call with _execveat');
            const directory = __addDisposableResource(env_15, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_15, this.argument(PathString, path), false);
            const argumentList = __addDisposableResource(env_15, stringListArgument(this, 'argv', argv, showArguments), false);
            const environment = __addDisposableResource(env_15, stringListArgument(this, 'envp', envp, showEnvironment), false);
            await about(_execveat(this.sysif, directory, pathname, argumentList, environment, flags), path);
        }
        catch (e_15) {
            env_15.error = e_15;
            env_15.hasError = true;
        }
        finally {
            __disposeResources(env_15);
        }
    }
}
async function readInto(fd, room, call) {
    const env_16 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_16, fd.borrow(task), false);
        if (room instanceof Pointer) {
            let filled;
            {
                const env_17 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_17, room.borrow(task, 'exclusive'), false);
                    filled = await call(borrow, buffer, room.size);
                }
                catch (e_16) {
                    env_17.error = e_16;
                    env_17.hasError = true;
                }
                finally {
                    __disposeResources(env_17);
                }
            }
            return room.splitReadable(filled);
        }
        return await fillUpTo(task, Bytes, length('read: count', room), (buffer) => call(borrow, buffer, room));
    }
    catch (e_17) {
        env_16.error = e_17;
        env_16.hasError = true;
    }
    finally {
        __disposeResources(env_16);
    }
}
async function writeFrom(fd, data, call) {
    const env_18 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_18, fd.borrow(task), false);
        const buffer = __addDisposableResource(env_18, data instanceof Pointer ? data.borrow(task) : task.argument(Bytes, typeof data === 'string' ? encoder.encode(data) : data), false);
        return await call(borrow, buffer, buffer.size);
    }
    catch (e_18) {
        env_18.error = e_18;
        env_18.hasError = true;
    }
    finally {
        __disposeResources(env_18);
    }
}
const encoder = new TextEncoder();
/**
 * File descriptors that can be read and written, copied and cut to length.
 */
export class UnistdFileDescriptor extends FileDescriptor {
    async read(room) {
        return await readInto(this, room, (fd, buf, count) => _read(this.task.sysif, fd, buf, count));
    }
    /**
     * Write at the file's position, which moves. Where there is no room this waits, unless the file does not block: on the
     * Node process's own task, write only to what does not wait.
     * @param data - bytes; a string, as UTF-8; or memory that holds something, all of it (a string in memory ends with a NUL)
     * @returns how many bytes were written, which may be fewer
     * @throws ErrnoError with EPIPE where nobody reads (and `SIGPIPE` is sent); with EAGAIN where there is no room and the file
     *   does not block; otherwise as write(2) says
     * @see https://man7.org/linux/man-pages/man2/write.2.html
     */
    async write(data) {
        return await writeFrom(this, data, (fd, buf, count) => _write(this.task.sysif, fd, buf, count));
    }
    async pread(room, offset) {
        return await readInto(this, room, (fd, buf, count) => _pread64(this.task.sysif, fd, buf, count, offset));
    }
    /**
     * Write to some place in the file; its own position stays.
     * @param data - bytes; a string, as UTF-8; or memory that holds something, all of it (a string in memory ends with a NUL)
     * @param offset - in bytes; not looked at where the file is open for appending
     * @returns how many bytes were written, which may be fewer
     * @throws ErrnoError with ESPIPE for what has no places; otherwise as write(2) says
     * @see https://man7.org/linux/man-pages/man2/pread.2.html
     */
    async pwrite(data, offset) {
        return await writeFrom(this, data, (fd, buf, count) => _pwrite64(this.task.sysif, fd, buf, count, offset));
    }
    /**
     * Move the file's position.
     * @param offset - in bytes
     * @param whence - of `SEEK`: from where
     * @returns the new position, in bytes from the beginning
     * @throws ErrnoError with ESPIPE for what has no positions; with ENXIO for `SEEK.DATA` where there is no more
     * @see https://man7.org/linux/man-pages/man2/lseek.2.html
     */
    async lseek(offset, whence) {
        const env_19 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_19, this.borrow(this.task), false);
            return await _lseek(this.task.sysif, fd, offset, whence);
        }
        catch (e_19) {
            env_19.error = e_19;
            env_19.hasError = true;
        }
        finally {
            __disposeResources(env_19);
        }
    }
    /**
     * A copy: another number for the same open file, the lowest that is free.
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns the copy
     * @throws ErrnoError with EMFILE where there are too many
     * @see https://man7.org/linux/man-pages/man2/dup.2.html
     */
    async dup(options = {}) {
        const env_20 = { stack: [], error: void 0, hasError: false };
        try {
            const { sysif } = this.task;
            const fd = __addDisposableResource(env_20, this.borrow(this.task), false);
            const number = await (options.inheritable === true ? _dup(sysif, fd) : _fcntl(sysif, fd, F.DUPFD_CLOEXEC).then(NearFileDescriptor));
            // This handle's own class: it was made by the same task.
            return this.task.makeFileDescriptor(number);
        }
        catch (e_20) {
            env_20.error = e_20;
            env_20.hasError = true;
        }
        finally {
            __disposeResources(env_20);
        }
    }
    async dup3(target, options = {}) {
        const env_21 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const flags = options.inheritable === true ? 0 : O.CLOEXEC;
            const fd = __addDisposableResource(env_21, this.borrow(task), false);
            if (target instanceof FileDescriptor) {
                const env_22 = { stack: [], error: void 0, hasError: false };
                try {
                    const there = __addDisposableResource(env_22, target.borrow(task), false);
                    await _dup3(task.sysif, fd, there, flags);
                    fdTableOf(task).reopen(there.near);
                    return target;
                }
                catch (e_21) {
                    env_22.error = e_21;
                    env_22.hasError = true;
                }
                finally {
                    __disposeResources(env_22);
                }
            }
            const number = await _dup3(task.sysif, fd, NearFileDescriptor(target), flags);
            return task.handleFor(fdTableOf(task).reopen(number, false));
        }
        catch (e_22) {
            env_21.error = e_22;
            env_21.hasError = true;
        }
        finally {
            __disposeResources(env_21);
        }
    }
    /**
     * Set the length of the file.
     * @param size - in bytes; what is new reads as zero
     * @throws ErrnoError with EINVAL where it is not open to write; with EPERM where it is sealed
     * @see https://man7.org/linux/man-pages/man2/truncate.2.html
     */
    async ftruncate(size) {
        const env_23 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_23, this.borrow(this.task), false);
            await _ftruncate(this.task.sysif, fd, size);
        }
        catch (e_23) {
            env_23.error = e_23;
            env_23.hasError = true;
        }
        finally {
            __disposeResources(env_23);
        }
    }
    /**
     * Wait until all that was written is on the device. It may take long: on the Node process's own task it stops the program.
     * @throws ErrnoError with EIO, ENOSPC or EDQUOT where writing failed; with EINVAL for what is on no device
     * @see https://man7.org/linux/man-pages/man2/fsync.2.html
     */
    async fsync() {
        const env_24 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_24, this.borrow(this.task), false);
            await _fsync(this.task.sysif, fd);
        }
        catch (e_24) {
            env_24.error = e_24;
            env_24.hasError = true;
        }
        finally {
            __disposeResources(env_24);
        }
    }
    /**
     * As {@link fsync}, without what is not needed to find the data again.
     * @throws ErrnoError as {@link fsync}
     * @see https://man7.org/linux/man-pages/man2/fsync.2.html
     */
    async fdatasync() {
        const env_25 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_25, this.borrow(this.task), false);
            await _fdatasync(this.task.sysif, fd);
        }
        catch (e_25) {
            env_25.error = e_25;
            env_25.hasError = true;
        }
        finally {
            __disposeResources(env_25);
        }
    }
    /**
     * Make this directory the working directory of the process, and of those that share it. Node remembers its own: use
     * `process.chdir` there.
     * @throws ErrnoError with ENOTDIR where it is no directory; with EACCES where it may not be searched
     * @see https://man7.org/linux/man-pages/man2/chdir.2.html
     */
    async fchdir() {
        const env_26 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_26, this.borrow(this.task), false);
            await _fchdir(this.task.sysif, fd);
        }
        catch (e_26) {
            env_26.error = e_26;
            env_26.hasError = true;
        }
        finally {
            __disposeResources(env_26);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidW5pc3RkLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsidW5pc3RkLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUM3QyxPQUFPLEVBQUUsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxJQUFJLElBQUksUUFBUSxFQUFFLEdBQUcsSUFBSSxPQUFPLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNoSCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUVuRCxPQUFPLEVBQUUsWUFBWSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUVsRSxPQUFPLEVBQUUsU0FBUyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBRTNELE9BQU8sRUFBRSxPQUFPLEVBQWlFLE1BQU0sc0JBQXNCLENBQUE7QUFDN0csT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsWUFBWSxFQUFFLGFBQWEsRUFBRSxlQUFlLEVBQXFCLE1BQU0sb0JBQW9CLENBQUE7QUFDcEcsT0FBTyxFQUNMLEtBQUssRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxZQUFZLEdBRTFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDdkIsT0FBTyxFQUFFLEVBQUUsRUFBRSxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxNQUFNLEVBQTBDLE1BQU0sWUFBWSxDQUFBO0FBQ3pILE9BQU8sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFlLE1BQU0sU0FBUyxDQUFBO0FBQ25ELE9BQU8sRUFBRSxXQUFXLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUUvRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIsMkJBQTJCO0lBQzNCLENBQUMsRUFBRSxDQUFDO0lBQ0osdUVBQXVFO0lBQ3ZFLENBQUMsRUFBRSxDQUFDO0lBQ0osaUNBQWlDO0lBQ2pDLENBQUMsRUFBRSxDQUFDO0lBQ0osOEJBQThCO0lBQzlCLENBQUMsRUFBRSxDQUFDO0NBQ0ksQ0FBQTtBQUVWLE1BQU0sWUFBWSxHQUFHLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQVcsQ0FBQTtBQUNoRyxNQUFNLGVBQWUsR0FBRyxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsT0FBTyxFQUFFLGdCQUFnQixFQUFFLEVBQUUsQ0FBQyxnQkFBZ0IsRUFBRSxVQUFVLEVBQUUsRUFBRSxDQUFDLFVBQVUsRUFBVyxDQUFBO0FBQzFILE1BQU0sWUFBWSxHQUFHLEVBQUUsY0FBYyxFQUFFLEVBQUUsQ0FBQyxjQUFjLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQVcsQ0FBQTtBQUM5RixNQUFNLGNBQWMsR0FBRyxFQUFFLFVBQVUsRUFBRSxFQUFFLENBQUMsVUFBVSxFQUFFLGdCQUFnQixFQUFFLEVBQUUsQ0FBQyxnQkFBZ0IsRUFBRSxZQUFZLEVBQUUsRUFBRSxDQUFDLFlBQVksRUFBVyxDQUFBO0FBRW5JLDZGQUE2RjtBQUM3RixNQUFNLENBQUMsTUFBTSxRQUFRLEdBQXdCLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7QUFFNUQ7Ozs7R0FJRztBQUNILE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBd0IsT0FBTyxFQUFFLENBQUE7QUFFckQsU0FBUyxPQUFPO0lBQ2QsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFjLFlBQVksQ0FBQyxDQUFBO0lBQ2hELE9BQU87UUFDTCxHQUFHLFFBQVE7UUFDWCxJQUFJLEVBQUUsZ0JBQWdCO1FBQ3RCLE1BQU0sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLElBQUksR0FBRyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDO1FBQ3pELEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUs7WUFDdkIsSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHFFQUFxRSxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQTtZQUMxSSxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQ2hELENBQUM7UUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJO1lBQ3JCLE1BQU0sS0FBSyxHQUFHLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUMvQyxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQy9CLE9BQU8sR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO1FBQ2pELENBQUM7S0FDRixDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQW9CLEVBQUUsS0FBYTtJQUNsSCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzdFLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxHQUFvQixFQUFFLEtBQWE7SUFDbkgsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUMvRSxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQzVCLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxHQUFvQixFQUFFLEtBQWEsRUFBRSxNQUFjO0lBRXhHLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDdEgsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUM3QixLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBb0IsRUFBRSxLQUFhLEVBQUUsTUFBYztJQUV4RyxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxFQUFFLE1BQU0sQ0FBQyxrQkFBa0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQ3pILENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsRUFBMEI7SUFDOUUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDcEMsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsSUFBSSxDQUFDLEtBQXVCLEVBQUUsS0FBNkI7SUFDL0UsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ2hFLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsS0FBSyxDQUN6QixLQUF1QixFQUFFLEtBQTZCLEVBQUUsS0FBNkIsRUFBRSxLQUFhO0lBRXBHLE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxhQUFhLENBQUMsYUFBYSxFQUFFLElBQUksRUFBRSxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUMsT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQzNJLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLE1BQXVCLEVBQUUsS0FBYTtJQUMxRixNQUFNLEtBQUssR0FBRyxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUMsT0FBTyxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFLENBQUE7SUFDNUUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzNGLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxNQUFjLEVBQUUsTUFBYztJQUM5RyxNQUFNLE9BQU8sR0FBRyxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQTtJQUM1SCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ25GLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBWTtJQUNoRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDM0UsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBQzFGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUMzRSxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLEVBQTBCO0lBQzlFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBQ3BDLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsRUFBMEI7SUFDbEYsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDeEMsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxJQUFxQjtJQUN6RSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUN0QyxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEVBQTBCO0lBQy9FLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBQ3JDLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQXVCLEVBQUUsSUFBcUI7SUFDMUUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDdkMsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEdBQW9CLEVBQUUsSUFBWTtJQUN2RixPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsY0FBYyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDM0UsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBQ3JILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxhQUFhLENBQUMsaUJBQWlCLEVBQUUsRUFBRSxFQUFFLFlBQVksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQzlILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsV0FBVyxDQUMvQixLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxJQUFZLEVBQUUsS0FBYTtJQUVyRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxVQUFVLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxFQUFFLEVBQUUsWUFBWSxFQUFFLElBQUksQ0FBQyxFQUN6RyxhQUFhLENBQUMsbUJBQW1CLEVBQUUsS0FBSyxFQUFFLGVBQWUsRUFBRSxLQUFLLENBQUMsQ0FDbEUsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsSUFBWTtJQUNuSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsWUFBWSxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQ2pHLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBYTtJQUNySCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsYUFBYSxDQUFDLGlCQUFpQixFQUFFLEtBQUssRUFBRSxFQUFFLFNBQVMsRUFBRSxFQUFFLENBQUMsU0FBUyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUNoSixDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUFFLE1BQXVCLEVBQUUsUUFBMkIsRUFBRSxRQUF5QjtJQUV4RyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsaUJBQWlCLENBQUMsUUFBUSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUE7QUFDbkYsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUMzQixLQUF1QixFQUFFLFFBQTJCLEVBQUUsT0FBd0IsRUFBRSxRQUEyQixFQUFFLE9BQXdCLEVBQUUsS0FBYTtJQUVwSixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxNQUFNLEVBQUUsaUJBQWlCLENBQUMsUUFBUSxDQUFDLEVBQUUsT0FBTyxFQUFFLGlCQUFpQixDQUFDLFFBQVEsQ0FBQyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsZUFBZSxFQUFFLEtBQUssRUFBRSxZQUFZLEVBQUUsS0FBSyxDQUFDLENBQ25KLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQy9CLEtBQXVCLEVBQUUsS0FBd0IsRUFBRSxJQUFxQixFQUFFLEdBQW9CLEVBQUUsTUFBYztJQUU5RyxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLG9CQUFvQixFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsV0FBVyxDQUFDLENBQUMsQ0FBQTtBQUN4SSxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQzlCLEtBQXVCLEVBQUUsUUFBMkIsRUFBRSxPQUF3QixFQUFFLFFBQTJCLEVBQUUsT0FBd0IsRUFBRSxLQUFhO0lBRXBKLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLFNBQVMsRUFBRSxpQkFBaUIsQ0FBQyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsaUJBQWlCLENBQUMsUUFBUSxDQUFDLEVBQUUsT0FBTyxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUN2SixDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QjtJQUNuRCxPQUFPLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDakQsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUI7SUFDcEQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ3pDLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUI7SUFDbkQsT0FBTyxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQ2pELENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUI7SUFDbkQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0FBQ3hDLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUI7SUFDcEQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ3pDLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUI7SUFDbkQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0FBQ3hDLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUI7SUFDcEQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBQ3pDLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLElBQXFCLEVBQUUsSUFBcUI7SUFDM0gsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUN0RCxDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxJQUFxQixFQUFFLElBQXFCO0lBQzNILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDdEQsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLElBQVksRUFBRSxNQUF1QjtJQUM3RixPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0FBQ3JHLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQXVCO0lBQ25ELE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtBQUN4QyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxHQUFXO0lBQ2hFLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLGFBQWEsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ25FLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FBQyxLQUF1QixFQUFFLEdBQVc7SUFDakUsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFDckUsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsR0FBVyxFQUFFLElBQVk7SUFDL0UsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLGNBQWMsRUFBRSxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsZUFBZSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDNUYsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUIsRUFBRSxNQUFjO0lBQ2pFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxjQUFjLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3hFLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsTUFBYztJQUN0RSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3BGLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxRQUF5QixFQUFFLElBQXFCLEVBQUUsSUFBcUI7SUFDNUgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUN2RCxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQzdCLEtBQXVCLEVBQUUsS0FBd0IsRUFBRSxRQUF5QixFQUFFLElBQXFCLEVBQUUsSUFBcUIsRUFBRSxLQUFhO0lBRXpJLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxhQUFhLENBQUMsaUJBQWlCLEVBQUUsS0FBSyxFQUFFLGNBQWMsRUFBRSxLQUFLLENBQUMsQ0FDN0gsQ0FBQTtBQUNILENBQUM7QUFLRCxTQUFTLGtCQUFrQixDQUFDLElBQVUsRUFBRSxJQUFZLEVBQUUsT0FBbUIsRUFBRSxJQUF3QztJQUNqSCxPQUFPLE9BQU8sWUFBWSxPQUFPLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNwRyxDQUFDO0FBWUQsTUFBTSxRQUFRLEdBQUcsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtBQUV2RixLQUFLLFVBQVUsWUFBWSxDQUN6QixJQUFVLEVBQUUsSUFBbUc7SUFFL0csTUFBTSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQTtJQUNsRCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUM3QyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLFNBQVMsQ0FBQyxNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUM5RyxDQUFDLENBQUE7QUFDSixDQUFDO0FBRUQsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0FBRTlCLG1GQUFtRjtBQUNuRixLQUFLLFVBQVUsUUFBUSxDQUFJLElBQVUsRUFBRSxJQUFhLEVBQUUsSUFBWSxFQUFFLElBQWlEOzs7UUFDbkgsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQzVDLElBQUksTUFBYyxDQUFBO1FBQ2xCLENBQUM7OztnQkFDQyxNQUFNLE1BQU0sa0NBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtnQkFDL0MsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDNUI7UUFDRCxNQUFNLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxhQUFhLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDbEQsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ1gsSUFBSSxDQUFDO1lBQ0gsT0FBTyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUMzQixDQUFDO2dCQUFTLENBQUM7WUFDVCxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDZCxDQUFDOzs7Ozs7Ozs7Q0FDRjtBQVdEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFVBQVcsU0FBUSxJQUFJO0lBaUJsQyxLQUFLLENBQUMsS0FBSyxDQUNULFFBQXlDLEVBQUUsRUFBRSxTQUFzQixFQUFFO1FBRXJFLE1BQU0sTUFBTSxHQUFHLEtBQUssWUFBWSxPQUFPLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1FBQzNELE1BQU0sRUFBRSxXQUFXLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxHQUFHLEtBQUssWUFBWSxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFBO1FBQzVFLE1BQU0sR0FBRyxHQUFHLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDL0QsTUFBTSxJQUFJLEdBQUcsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQVcsRUFBb0MsRUFBRSxDQUFDLENBQ3BGLENBQUMsSUFBSSxDQUFDLGtCQUFrQixDQUFDLGtCQUFrQixDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLGtCQUFrQixDQUFDLGtCQUFrQixDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FDeEcsQ0FBQTtRQUNELElBQUksTUFBTSxLQUFLLFNBQVM7WUFBRSxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzdHLENBQUM7OztnQkFDQyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEdBQUcsUUFBUSxDQUFDLElBQUk7b0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxVQUFVLE1BQU0sQ0FBQyxRQUFRLEVBQUUsa0RBQWtELENBQUMsQ0FBQTtnQkFDcEksTUFBTSxNQUFNLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7Z0JBQy9DLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDdEM7UUFDRCxPQUFPLE1BQU0sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBNEIsRUFBRSxJQUFZOzs7WUFDdkQsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDekQ7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLElBQVksRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQ3JGLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQ1QsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQzNILElBQUksQ0FDTCxDQUFBOzs7Ozs7Ozs7S0FDRjtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUFJLEdBQUcsS0FBSzs7O1lBQ3hFLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ25FO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQ3RFLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3JFO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBOEIsRUFBRSxRQUFtQixFQUFFLFFBQWdDOzs7WUFDbkcsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUNqRCxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUNwRCxNQUFNLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pGO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQ1YsUUFBbUIsRUFBRSxPQUErQixFQUFFLFFBQW1CLEVBQUUsT0FBK0IsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBRXJILE1BQU0sWUFBWSxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxRQUFBLENBQUE7WUFDcEQsTUFBTSxZQUFZLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUNwRCxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUMvQyxNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUM3QyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxZQUFZLEVBQUUsSUFBSSxFQUFFLFlBQVksRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDaEc7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLEtBQWdCLEVBQUUsSUFBNEI7OztZQUM3RCxNQUFNLFNBQVMsbUNBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUM7WUFDaEQsMEhBQTBIO29CQUQxRSxDQUFBO1lBQ2hELDBIQUEwSDtZQUMxSCxPQUFPLE1BQU0sS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2xJO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQ2IsUUFBbUIsRUFBRSxPQUErQixFQUFFLFFBQW1CLEVBQUUsT0FBK0IsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBRXJILE1BQU0sWUFBWSxtQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxRQUFBLENBQUE7WUFDcEQsTUFBTSxZQUFZLG1DQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLFFBQUEsQ0FBQTtZQUNwRCxNQUFNLElBQUksbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUMvQyxNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUM3QyxNQUFNLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxZQUFZLEVBQUUsSUFBSSxFQUFFLFlBQVksRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkc7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBNEI7OztZQUN0QyxNQUFNLFFBQVEsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxRQUFRLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hEO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUE0Qjs7O1lBQ3ZDLE1BQU0sUUFBUSxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDakQ7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxNQUFNO1FBQ1YsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUE7SUFDN0YsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxNQUFNO1FBQ1YsT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDbEMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsT0FBTztRQUNYLE1BQU0sR0FBRyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN0QyxPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsTUFBTTtRQUNWLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2xDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsTUFBTTtRQUNWLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2xDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsT0FBTztRQUNYLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ25DLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsTUFBTTtRQUNWLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2xDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsT0FBTztRQUNYLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ25DLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsU0FBUztRQUNiLE9BQU8sTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsU0FBUztRQUNiLE9BQU8sTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsU0FBUztRQUNiLE1BQU0sSUFBSSxHQUFHLFdBQVcsR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFBO1FBQ3RDLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxDQUFDLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsV0FBVyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNuSSxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsTUFBTTtRQUNWLE9BQU8sT0FBTyxDQUFDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQzNDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQVM7UUFDcEIsTUFBTSxPQUFPLEdBQUcsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUNoRixPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQ3JELENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQVM7UUFDckIsTUFBTSxLQUFLLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUMvRSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFTLEVBQUUsSUFBZTtRQUN0QyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDOUUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQ25CLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDakMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQ3hCLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLElBQTRCLEVBQUUsSUFBZ0IsRUFBRSxJQUFnQjs7O1lBQzNFLE1BQU0sUUFBUSxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sWUFBWSxtQ0FBRyxrQkFBa0IsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxhQUFhLENBQUMsUUFBQSxDQUFBO1lBQzFFLE1BQU0sV0FBVyxtQ0FBRyxrQkFBa0IsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxlQUFlLENBQUMsUUFBQSxDQUFBO1lBQzNFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxZQUFZLEVBQUUsV0FBVyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUM1RTtJQUVEOzs7Ozs7Ozs7Ozs7T0FZRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLElBQWdCLEVBQUUsSUFBZ0IsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQzFHLElBQUksQ0FBQyxLQUFLLEdBQUcsRUFBRSxDQUFDLFlBQVksQ0FBQyxLQUFLLENBQUM7Z0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQywyRUFBMkUsQ0FBQyxDQUFBO1lBQ3RJLE1BQU0sU0FBUyxtQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxZQUFZLG1DQUFHLGtCQUFrQixDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyxRQUFBLENBQUE7WUFDMUUsTUFBTSxXQUFXLG1DQUFHLGtCQUFrQixDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLGVBQWUsQ0FBQyxRQUFBLENBQUE7WUFDM0UsTUFBTSxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxZQUFZLEVBQUUsV0FBVyxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDaEc7Q0FDRjtBQU9ELEtBQUssVUFBVSxRQUFRLENBQ3JCLEVBQWtCLEVBQUUsSUFBa0MsRUFBRSxJQUEwRjs7O1FBRWxKLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUE7UUFDbkIsTUFBTSxNQUFNLG1DQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUM5QixJQUFJLElBQUksWUFBWSxPQUFPLEVBQUUsQ0FBQztZQUM1QixJQUFJLE1BQWMsQ0FBQTtZQUNsQixDQUFDOzs7b0JBQ0MsTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7b0JBQzdDLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQy9DO1lBQ0QsT0FBTyxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ25DLENBQUM7UUFDRCxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ3hHO0FBRUQsS0FBSyxVQUFVLFNBQVMsQ0FDdEIsRUFBa0IsRUFBRSxJQUE4QyxFQUNsRSxJQUEwRjs7O1FBRTFGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUE7UUFDbkIsTUFBTSxNQUFNLG1DQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUM5QixNQUFNLE1BQU0sbUNBQUcsSUFBSSxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQ3pJLE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztDQUMvQztBQUVELE1BQU0sT0FBTyxHQUFHLElBQUksV0FBVyxFQUFFLENBQUE7QUFFakM7O0dBRUc7QUFDSCxNQUFNLE9BQU8sb0JBQXFCLFNBQVEsY0FBYztJQWtCdEQsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFrQztRQUMzQyxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUMvRixDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQThDO1FBQ3hELE9BQU8sTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ2pHLENBQUM7SUFvQkQsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFrQyxFQUFFLE1BQWM7UUFDNUQsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQzFHLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUE4QyxFQUFFLE1BQWM7UUFDekUsT0FBTyxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQzVHLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFjLEVBQUUsTUFBYzs7O1lBQ3hDLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE9BQU8sTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3pEO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLEdBQUcsQ0FBQyxVQUE2QixFQUFFOzs7WUFDdkMsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUE7WUFDM0IsTUFBTSxFQUFFLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsYUFBYSxDQUFDLENBQUMsSUFBSSxDQUFDLGtCQUFrQixDQUFDLENBQUMsQ0FBQTtZQUNuSSx5REFBeUQ7WUFDekQsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sQ0FBUyxDQUFBOzs7Ozs7Ozs7S0FDcEQ7SUFjRCxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQTJDLEVBQUUsVUFBNkIsRUFBRTs7O1lBQ3JGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQTtZQUMxRCxNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLElBQUksTUFBTSxZQUFZLGNBQWMsRUFBRSxDQUFDOzs7b0JBQ3JDLE1BQU0sS0FBSyxtQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7b0JBQ2pDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtvQkFDekMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7b0JBQ2xDLE9BQU8sTUFBTSxDQUFBOzs7Ozs7Ozs7YUFDZDtZQUNELE1BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLGtCQUFrQixDQUFDLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzdFLE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDN0Q7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBWTs7O1lBQzFCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxLQUFLOzs7WUFDVCxNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2xDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxTQUFTOzs7WUFDYixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3RDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsTUFBTTs7O1lBQ1YsTUFBTSxFQUFFLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuQztDQUNGIn0=