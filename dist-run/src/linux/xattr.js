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
 * `<linux/xattr.h>`: extended attributes, which are names and values that a file carries.
 *
 * @module linux/xattr
 */
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Bytes, bytesOf, CString } from '../memory/bytes.js';
import { MutablePointer, Uint32 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, length } from './arguments.js';
import { fillFront } from './buffers.js';
import { AT, borrowDirectory, directoryArgument } from './fcntl.js';
import { boundedString, PathString, XATTR_LIST_MAX, XATTR_NAME_MAX, XATTR_SIZE_MAX } from './limits.js';
/**
 * How an extended attribute is set.
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export const XATTR = {
    /** Only where it is not there. */
    CREATE: 0x1,
    /** Only where it is there. */
    REPLACE: 0x2,
};
/**
 * The value of an extended attribute, for the calls on a directory and a path; since Linux 6.13. What `value` points to is
 * borrowed together with the structure.
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export const XattrArgs = struct('struct xattr_args', {
    /** Where it is, or goes. */
    value: MutablePointer,
    /** Of that, in bytes. */
    size: Uint32,
    /** Of {@link XATTR}, to set it; 0 to get it. */
    flags: Uint32,
});
/**
 * The name of an extended attribute, which begins with `user.`, `trusted.`, `security.` or `system.`.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export const XattrName = boundedString('the name of an extended attribute', XATTR_NAME_MAX);
/** The names of a file's extended attributes, as listxattr(2) writes them: each with a NUL behind it. */
export const XattrList = {
    name: 'char[]',
    alignment: 1,
    size: undefined,
    sizeOf: (value) => value.reduce((sum, name) => sum + CString.sizeOf(name), 0),
    write(view, offset, value) {
        let at = offset;
        for (const name of value) {
            CString.write(view, at, name);
            at += CString.sizeOf(name);
        }
    },
    read(view, offset, size) {
        const names = new TextDecoder().decode(bytesOf(view, offset, size)).split('\0');
        // Behind the last NUL there is nothing.
        names.pop();
        return names;
    },
};
const XATTR_AT_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH };
async function set(sysif, call, subject, name, value, size, flags) {
    await sysif.syscall(call, subject, name, value, length(`${call.name}: size`, size), flagsArgument(`${call.name}: flags`, 'XATTR_', XATTR, flags));
}
async function get(sysif, call, subject, name, value, size) {
    return await sysif.syscall(call, subject, name, value, length(`${call.name}: size`, size));
}
async function listNames(sysif, call, subject, list, size) {
    return await sysif.syscall(call, subject, list, length(`${call.name}: size`, size));
}
/**
 * setxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _setxattr(sysif, path, name, value, size, flags) {
    await set(sysif, SYS.setxattr, path, name, value, size, flags);
}
/**
 * lsetxattr(2), raw: as {@link _setxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _lsetxattr(sysif, path, name, value, size, flags) {
    await set(sysif, SYS.lsetxattr, path, name, value, size, flags);
}
/**
 * fsetxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _fsetxattr(sysif, fd, name, value, size, flags) {
    await set(sysif, SYS.fsetxattr, fd, name, value, size, flags);
}
/**
 * setxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @param args - the address of an {@link XattrArgs}
 * @param size - of that, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _setxattrat(sysif, dirfd, path, atFlags, name, args, size) {
    await sysif.syscall(SYS.setxattrat, directoryArgument(dirfd), path, atFlagsArgument('setxattrat', atFlags), name, args, length('setxattrat: size', size));
}
function atFlagsArgument(call, flags) {
    return flagsArgument(`${call}: flags`, 'AT_', XATTR_AT_FLAGS, flags);
}
/**
 * getxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _getxattr(sysif, path, name, value, size) {
    return await get(sysif, SYS.getxattr, path, name, value, size);
}
/**
 * lgetxattr(2), raw: as {@link _getxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _lgetxattr(sysif, path, name, value, size) {
    return await get(sysif, SYS.lgetxattr, path, name, value, size);
}
/**
 * fgetxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _fgetxattr(sysif, fd, name, value, size) {
    return await get(sysif, SYS.fgetxattr, fd, name, value, size);
}
/**
 * getxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @param args - the address of an {@link XattrArgs}
 * @param size - of that, in bytes
 * @returns how long the value is, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _getxattrat(sysif, dirfd, path, atFlags, name, args, size) {
    return await sysif.syscall(SYS.getxattrat, directoryArgument(dirfd), path, atFlagsArgument('getxattrat', atFlags), name, args, length('getxattrat: size', size));
}
/**
 * listxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _listxattr(sysif, path, list, size) {
    return await listNames(sysif, SYS.listxattr, path, list, size);
}
/**
 * llistxattr(2), raw: as {@link _listxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _llistxattr(sysif, path, list, size) {
    return await listNames(sysif, SYS.llistxattr, path, list, size);
}
/**
 * flistxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _flistxattr(sysif, fd, list, size) {
    return await listNames(sysif, SYS.flistxattr, fd, list, size);
}
/**
 * listxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _listxattrat(sysif, dirfd, path, atFlags, list, size) {
    return await sysif.syscall(SYS.listxattrat, directoryArgument(dirfd), path, atFlagsArgument('listxattrat', atFlags), list, length('listxattrat: size', size));
}
/**
 * removexattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _removexattr(sysif, path, name) {
    await sysif.syscall(SYS.removexattr, path, name);
}
/**
 * lremovexattr(2), raw: as {@link _removexattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _lremovexattr(sysif, path, name) {
    await sysif.syscall(SYS.lremovexattr, path, name);
}
/**
 * fremovexattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _fremovexattr(sysif, fd, name) {
    await sysif.syscall(SYS.fremovexattr, fd, name);
}
/**
 * removexattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _removexattrat(sysif, dirfd, path, atFlags, name) {
    await sysif.syscall(SYS.removexattrat, directoryArgument(dirfd), path, atFlagsArgument('removexattrat', atFlags), name);
}
const encoder = new TextEncoder();
function checkedValue(value) {
    const bytes = typeof value === 'string' ? encoder.encode(value) : value;
    const size = bytes instanceof Pointer ? bytes.size : bytes.byteLength;
    if (size > XATTR_SIZE_MAX)
        throw new RangeError(`the value of an extended attribute has at most ${XATTR_SIZE_MAX} bytes, and this one has ${size}`);
    return bytes;
}
async function setByPath(task, call, path, name, value, flags) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const pathname = __addDisposableResource(env_1, task.argument(PathString, path), false);
        const attribute = __addDisposableResource(env_1, task.argument(XattrName, name), false);
        const content = __addDisposableResource(env_1, task.argument(Bytes, checkedValue(value)), false);
        await about(call(task.sysif, pathname, attribute, content, content.size, flags), path);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function getByPath(task, call, path, name, memory) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const pathname = __addDisposableResource(env_2, task.argument(PathString, path), false);
        const attribute = __addDisposableResource(env_2, task.argument(XattrName, name), false);
        return await about(fillFront(task, Bytes, memory ?? XATTR_SIZE_MAX, (value, size) => call(task.sysif, pathname, attribute, value, size)), path);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function listByPath(task, call, path, memory) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const pathname = __addDisposableResource(env_3, task.argument(PathString, path), false);
        return await about(fillFront(task, XattrList, memory ?? XATTR_LIST_MAX, (list, size) => call(task.sysif, pathname, list, size)), path);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
async function removeByPath(task, call, path, name) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const pathname = __addDisposableResource(env_4, task.argument(PathString, path), false);
        const attribute = __addDisposableResource(env_4, task.argument(XattrName, name), false);
        await about(call(task.sysif, pathname, attribute), path);
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
 * Tasks that can read and change the extended attributes of files.
 */
export class XattrTask extends Task {
    /**
     * Set an extended attribute of a file.
     * @param path - which file
     * @param name - of the attribute, with its `user.` or other beginning
     * @param value - what it is to be
     * @param flags - 0, or one of {@link XATTR}
     * @throws RangeError for a name above 255 bytes, or a value above 64 KiB
     * @throws ErrnoError with EEXIST for `XATTR.CREATE` where it is there, with ENODATA for `XATTR.REPLACE` where it is not;
     *   with EOPNOTSUPP where the file system has none of that kind; with EPERM where it may not be set; otherwise as
     *   setxattr(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
     */
    async setxattr(path, name, value, flags = 0) {
        await setByPath(this, _setxattr, path, name, value, flags);
    }
    /**
     * As {@link setxattr}, where a path that is a symbolic link means the link itself. Those have no `user.` attributes.
     * @param path - which file
     * @param name - of the attribute, with its `trusted.` or other beginning
     * @param value - what it is to be
     * @param flags - 0, or one of {@link XATTR}
     * @throws ErrnoError as {@link setxattr}
     * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
     */
    async lsetxattr(path, name, value, flags = 0) {
        await setByPath(this, _lsetxattr, path, name, value, flags);
    }
    /**
     * Set an extended attribute of a file; since Linux 6.13.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
     * @param name - of the attribute, with its `user.` or other beginning
     * @param value - what it is to be
     * @param flags - 0, or one of {@link XATTR}
     * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
     * @throws ErrnoError as {@link setxattr}; with ENOSYS where the kernel is older
     * @see include/uapi/linux/xattr.h in the kernel's source
     */
    async setxattrat(dirfd, path, name, value, flags = 0, atFlags = 0) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_5, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_5, this.argument(PathString, path), false);
            const attribute = __addDisposableResource(env_5, this.argument(XattrName, name), false);
            const content = __addDisposableResource(env_5, this.argument(Bytes, checkedValue(value)), false);
            const args = __addDisposableResource(env_5, this.argument(XattrArgs, {
                value: content.near, size: content.size, flags: flagsArgument('setxattrat: flags', 'XATTR_', XATTR, flags).operand,
            }), false);
            await about(_setxattrat(this.sysif, directory, pathname, atFlags, attribute, args, XattrArgs.size), path);
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    async getxattr(path, name, memory) {
        return await getByPath(this, _getxattr, path, name, memory);
    }
    async lgetxattr(path, name, memory) {
        return await getByPath(this, _lgetxattr, path, name, memory);
    }
    /**
     * The value of an extended attribute of a file; since Linux 6.13.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
     * @param name - of the attribute
     * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
     * @throws ErrnoError as {@link getxattr}; with ENOSYS where the kernel is older
     * @see include/uapi/linux/xattr.h in the kernel's source
     */
    async getxattrat(dirfd, path, name, atFlags = 0) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_6, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_6, this.argument(PathString, path), false);
            const attribute = __addDisposableResource(env_6, this.argument(XattrName, name), false);
            return await about(fillFront(this, Bytes, XATTR_SIZE_MAX, async (buffer, size) => {
                const env_7 = { stack: [], error: void 0, hasError: false };
                try {
                    const args = __addDisposableResource(env_7, this.argument(XattrArgs, { value: buffer.near, size, flags: 0 }), false);
                    return await _getxattrat(this.sysif, directory, pathname, atFlags, attribute, args, XattrArgs.size);
                }
                catch (e_7) {
                    env_7.error = e_7;
                    env_7.hasError = true;
                }
                finally {
                    __disposeResources(env_7);
                }
            }), path);
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    async listxattr(path, memory) {
        return await listByPath(this, _listxattr, path, memory);
    }
    async llistxattr(path, memory) {
        return await listByPath(this, _llistxattr, path, memory);
    }
    /**
     * The names of a file's extended attributes; since Linux 6.13.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
     * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
     * @throws ErrnoError as {@link listxattr}; with ENOSYS where the kernel is older
     * @see include/uapi/linux/xattr.h in the kernel's source
     */
    async listxattrat(dirfd, path, atFlags = 0) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_8, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_8, this.argument(PathString, path), false);
            return await about(fillFront(this, XattrList, XATTR_LIST_MAX, (list, size) => _listxattrat(this.sysif, directory, pathname, atFlags, list, size)), path);
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
     * Remove an extended attribute of a file.
     * @param path - which file
     * @param name - of the attribute
     * @throws ErrnoError with ENODATA where there is none; otherwise as removexattr(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
     */
    async removexattr(path, name) {
        await removeByPath(this, _removexattr, path, name);
    }
    /**
     * As {@link removexattr}, where a path that is a symbolic link means the link itself.
     * @param path - which file
     * @param name - of the attribute
     * @throws ErrnoError as {@link removexattr}
     * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
     */
    async lremovexattr(path, name) {
        await removeByPath(this, _lremovexattr, path, name);
    }
    /**
     * Remove an extended attribute of a file; since Linux 6.13.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
     * @param name - of the attribute
     * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
     * @throws ErrnoError as {@link removexattr}; with ENOSYS where the kernel is older
     * @see include/uapi/linux/xattr.h in the kernel's source
     */
    async removexattrat(dirfd, path, name, atFlags = 0) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_9, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_9, this.argument(PathString, path), false);
            const attribute = __addDisposableResource(env_9, this.argument(XattrName, name), false);
            await about(_removexattrat(this.sysif, directory, pathname, atFlags, attribute), path);
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
}
/**
 * File descriptors of files with extended attributes. One that is open with `O.PATH` is refused with EBADF, also by the
 * calls that take `AT.EMPTY_PATH`: reach such a file by its name in `/proc/self/fd`.
 */
export class XattrFileDescriptor extends FileDescriptor {
    /**
     * Set an extended attribute of the file.
     * @param name - of the attribute, with its `user.` or other beginning
     * @param value - what it is to be
     * @param flags - 0, or one of {@link XATTR}
     * @throws RangeError for a name above 255 bytes, or a value above 64 KiB
     * @throws ErrnoError with EEXIST for `XATTR.CREATE` where it is there, with ENODATA for `XATTR.REPLACE` where it is not;
     *   with EOPNOTSUPP where the file system has none of that kind; with EPERM where it may not be set
     * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
     */
    async fsetxattr(name, value, flags = 0) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_10, this.borrow(task), false);
            const attribute = __addDisposableResource(env_10, task.argument(XattrName, name), false);
            const content = __addDisposableResource(env_10, task.argument(Bytes, checkedValue(value)), false);
            await _fsetxattr(task.sysif, fd, attribute, content, content.size, flags);
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    async fgetxattr(name, memory) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_11, this.borrow(task), false);
            const attribute = __addDisposableResource(env_11, task.argument(XattrName, name), false);
            return await fillFront(task, Bytes, memory ?? XATTR_SIZE_MAX, (value, size) => _fgetxattr(task.sysif, fd, attribute, value, size));
        }
        catch (e_11) {
            env_11.error = e_11;
            env_11.hasError = true;
        }
        finally {
            __disposeResources(env_11);
        }
    }
    async flistxattr(memory) {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_12, this.borrow(task), false);
            return await fillFront(task, XattrList, memory ?? XATTR_LIST_MAX, (list, size) => _flistxattr(task.sysif, fd, list, size));
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
     * Remove an extended attribute of the file.
     * @param name - of the attribute
     * @throws ErrnoError with ENODATA where there is none
     * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
     */
    async fremovexattr(name) {
        const env_13 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_13, this.borrow(task), false);
            const attribute = __addDisposableResource(env_13, task.argument(XattrName, name), false);
            await _fremovexattr(task.sysif, fd, attribute);
        }
        catch (e_13) {
            env_13.error = e_13;
            env_13.hasError = true;
        }
        finally {
            __disposeResources(env_13);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoieGF0dHIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJ4YXR0ci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxHQUFHLEVBQWdCLE1BQU0sZ0JBQWdCLENBQUE7QUFFbEQsT0FBTyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM1RCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRTdELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsT0FBTyxFQUF1QixNQUFNLHNCQUFzQixDQUFBO0FBQ25FLE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE1BQU0sRUFBcUQsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN6SCxPQUFPLEVBQUUsU0FBUyxFQUFvQixNQUFNLGNBQWMsQ0FBQTtBQUMxRCxPQUFPLEVBQUUsRUFBRSxFQUFFLGVBQWUsRUFBRSxpQkFBaUIsRUFBMEMsTUFBTSxZQUFZLENBQUE7QUFDM0csT0FBTyxFQUFFLGFBQWEsRUFBRSxVQUFVLEVBQUUsY0FBYyxFQUFFLGNBQWMsRUFBRSxjQUFjLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFdkc7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLGtDQUFrQztJQUNsQyxNQUFNLEVBQUUsR0FBRztJQUNYLDhCQUE4QjtJQUM5QixPQUFPLEVBQUUsR0FBRztDQUNKLENBQUE7QUFFVjs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRTtJQUNuRCw0QkFBNEI7SUFDNUIsS0FBSyxFQUFFLGNBQWM7SUFDckIseUJBQXlCO0lBQ3pCLElBQUksRUFBRSxNQUFNO0lBQ1osZ0RBQWdEO0lBQ2hELEtBQUssRUFBRSxNQUFNO0NBQ2QsQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFpQixhQUFhLENBQUMsbUNBQW1DLEVBQUUsY0FBYyxDQUFDLENBQUE7QUFFekcseUdBQXlHO0FBQ3pHLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBbUI7SUFDdkMsSUFBSSxFQUFFLFFBQVE7SUFDZCxTQUFTLEVBQUUsQ0FBQztJQUNaLElBQUksRUFBRSxTQUFTO0lBQ2YsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQzdFLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUs7UUFDdkIsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFBO1FBQ2YsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztZQUN6QixPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDN0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDNUIsQ0FBQztJQUNILENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJO1FBQ3JCLE1BQU0sS0FBSyxHQUFHLElBQUksV0FBVyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQy9FLHdDQUF3QztRQUN4QyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDWCxPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7Q0FDRixDQUFBO0FBRUQsTUFBTSxjQUFjLEdBQUcsRUFBRSxnQkFBZ0IsRUFBRSxFQUFFLENBQUMsZ0JBQWdCLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQVcsQ0FBQTtBQUtwRyxLQUFLLFVBQVUsR0FBRyxDQUNoQixLQUF1QixFQUFFLElBQWEsRUFBRSxPQUFnQixFQUFFLElBQXFCLEVBQUUsS0FBc0IsRUFBRSxJQUFZLEVBQUUsS0FBYTtJQUVwSSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLFFBQVEsRUFBRSxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxTQUFTLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ25KLENBQUM7QUFFRCxLQUFLLFVBQVUsR0FBRyxDQUNoQixLQUF1QixFQUFFLElBQWEsRUFBRSxPQUFnQixFQUFFLElBQXFCLEVBQUUsS0FBc0IsRUFBRSxJQUFZO0lBRXJILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUM1RixDQUFDO0FBRUQsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLElBQWEsRUFBRSxPQUFnQixFQUFFLElBQXFCLEVBQUUsSUFBWTtJQUNwSCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUNyRixDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQzdCLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxJQUFxQixFQUFFLEtBQXNCLEVBQUUsSUFBWSxFQUFFLEtBQWE7SUFFMUgsTUFBTSxHQUFHLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxRQUFRLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ2hFLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FDOUIsS0FBdUIsRUFBRSxJQUFxQixFQUFFLElBQXFCLEVBQUUsS0FBc0IsRUFBRSxJQUFZLEVBQUUsS0FBYTtJQUUxSCxNQUFNLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDakUsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBcUIsRUFBRSxLQUFzQixFQUFFLElBQVksRUFBRSxLQUFhO0lBRS9ILE1BQU0sR0FBRyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUMvRCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsV0FBVyxDQUMvQixLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxPQUFlLEVBQUUsSUFBcUIsRUFBRSxJQUFxQixFQUFFLElBQVk7SUFFckosTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxVQUFVLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGVBQWUsQ0FBQyxZQUFZLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUMzSixDQUFDO0FBRUQsU0FBUyxlQUFlLENBQUMsSUFBWSxFQUFFLEtBQWE7SUFDbEQsT0FBTyxhQUFhLENBQUMsR0FBRyxJQUFJLFNBQVMsRUFBRSxLQUFLLEVBQUUsY0FBYyxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ3RFLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FDN0IsS0FBdUIsRUFBRSxJQUFxQixFQUFFLElBQXFCLEVBQUUsS0FBc0IsRUFBRSxJQUFZO0lBRTNHLE9BQU8sTUFBTSxHQUFHLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxRQUFRLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDaEUsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUFFLElBQXFCLEVBQUUsSUFBcUIsRUFBRSxLQUFzQixFQUFFLElBQVk7SUFFM0csT0FBTyxNQUFNLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNqRSxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQzlCLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxJQUFxQixFQUFFLEtBQXNCLEVBQUUsSUFBWTtJQUVoSCxPQUFPLE1BQU0sR0FBRyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQy9ELENBQUM7QUFFRDs7Ozs7Ozs7Ozs7R0FXRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsV0FBVyxDQUMvQixLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxPQUFlLEVBQUUsSUFBcUIsRUFBRSxJQUFxQixFQUFFLElBQVk7SUFFckosT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ3hCLEdBQUcsQ0FBQyxVQUFVLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGVBQWUsQ0FBQyxZQUFZLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQ3JJLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBQ2xILE9BQU8sTUFBTSxTQUFTLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNoRSxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBQ25ILE9BQU8sTUFBTSxTQUFTLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNqRSxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBQ3hILE9BQU8sTUFBTSxTQUFTLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUMvRCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUNoQyxLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxPQUFlLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBRTlILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGVBQWUsQ0FBQyxhQUFhLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQy9KLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsSUFBcUI7SUFDdEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ2xELENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsSUFBcUI7SUFDdkcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxZQUFZLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ25ELENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBcUI7SUFDNUcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxZQUFZLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ2pELENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsY0FBYyxDQUNsQyxLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxPQUFlLEVBQUUsSUFBcUI7SUFFaEgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGVBQWUsQ0FBQyxlQUFlLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDekgsQ0FBQztBQUtELE1BQU0sT0FBTyxHQUFHLElBQUksV0FBVyxFQUFFLENBQUE7QUFFakMsU0FBUyxZQUFZLENBQUMsS0FBaUI7SUFDckMsTUFBTSxLQUFLLEdBQUcsT0FBTyxLQUFLLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7SUFDdkUsTUFBTSxJQUFJLEdBQUcsS0FBSyxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLFVBQVUsQ0FBQTtJQUNyRSxJQUFJLElBQUksR0FBRyxjQUFjO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxrREFBa0QsY0FBYyw0QkFBNEIsSUFBSSxFQUFFLENBQUMsQ0FBQTtJQUNuSixPQUFPLEtBQUssQ0FBQTtBQUNkLENBQUM7QUFXRCxLQUFLLFVBQVUsU0FBUyxDQUFDLElBQVUsRUFBRSxJQUFTLEVBQUUsSUFBNEIsRUFBRSxJQUE0QixFQUFFLEtBQWlCLEVBQUUsS0FBYTs7O1FBQzFJLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQ2hELE1BQU0sU0FBUyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQ2hELE1BQU0sT0FBTyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUMsUUFBQSxDQUFBO1FBQ3pELE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztDQUN2RjtBQUVELEtBQUssVUFBVSxTQUFTLENBQ3RCLElBQVUsRUFBRSxJQUFTLEVBQUUsSUFBNEIsRUFBRSxJQUE0QixFQUFFLE1BQWlCOzs7UUFFcEcsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDaEQsTUFBTSxTQUFTLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDaEQsT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxNQUFNLElBQUksY0FBYyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ2hKO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxJQUFVLEVBQUUsSUFBVSxFQUFFLElBQTRCLEVBQUUsTUFBZ0I7OztRQUM5RixNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNoRCxPQUFPLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sSUFBSSxjQUFjLEVBQUUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztDQUN2STtBQUVELEtBQUssVUFBVSxZQUFZLENBQUMsSUFBVSxFQUFFLElBQVksRUFBRSxJQUE0QixFQUFFLElBQTRCOzs7UUFDOUcsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDaEQsTUFBTSxTQUFTLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDaEQsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7Q0FDekQ7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxTQUFVLFNBQVEsSUFBSTtJQUNqQzs7Ozs7Ozs7Ozs7T0FXRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBNEIsRUFBRSxJQUE0QixFQUFFLEtBQWlCLEVBQUUsS0FBSyxHQUFHLENBQUM7UUFDckcsTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLElBQTRCLEVBQUUsSUFBNEIsRUFBRSxLQUFpQixFQUFFLEtBQUssR0FBRyxDQUFDO1FBQ3RHLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDN0QsQ0FBQztJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUNkLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUE0QixFQUFFLEtBQWlCLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxPQUFPLEdBQUcsQ0FBQzs7O1lBRXZILE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxTQUFTLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxPQUFPLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLFlBQVksQ0FBQyxLQUFLLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDekQsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVksU0FBUyxFQUFFO2dCQUMvQyxLQUFLLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLG1CQUFtQixFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsT0FBTzthQUNuSCxDQUFDLFFBQUEsQ0FBQTtZQUNGLE1BQU0sS0FBSyxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDMUc7SUFxQkQsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUE0QixFQUFFLElBQTRCLEVBQUUsTUFBNEI7UUFDckcsT0FBTyxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDN0QsQ0FBQztJQW9CRCxLQUFLLENBQUMsU0FBUyxDQUFDLElBQTRCLEVBQUUsSUFBNEIsRUFBRSxNQUE0QjtRQUN0RyxPQUFPLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUM5RCxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUE0QixFQUFFLE9BQU8sR0FBRyxDQUFDOzs7WUFDeEcsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLFNBQVMsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxPQUFPLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLGNBQWMsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFOzs7b0JBQy9FLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFZLFNBQVMsRUFBRSxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsUUFBQSxDQUFBO29CQUN4RixPQUFPLE1BQU0sV0FBVyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OzthQUNwRyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNWO0lBb0JELEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBNEIsRUFBRSxNQUEwQjtRQUN0RSxPQUFPLE1BQU0sVUFBVSxDQUFDLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3pELENBQUM7SUFrQkQsS0FBSyxDQUFDLFVBQVUsQ0FBQyxJQUE0QixFQUFFLE1BQTBCO1FBQ3ZFLE9BQU8sTUFBTSxVQUFVLENBQUMsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDMUQsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxPQUFPLEdBQUcsQ0FBQzs7O1lBQzNFLE1BQU0sU0FBUyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsT0FBTyxNQUFNLEtBQUssQ0FDaEIsU0FBUyxDQUFDLElBQUksRUFBRSxTQUFTLEVBQUUsY0FBYyxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQzlILElBQUksQ0FDTCxDQUFBOzs7Ozs7Ozs7S0FDRjtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBNEIsRUFBRSxJQUE0QjtRQUMxRSxNQUFNLFlBQVksQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNwRCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxJQUE0QixFQUFFLElBQTRCO1FBQzNFLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxhQUFhLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ3JELENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQUMsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLElBQTRCLEVBQUUsT0FBTyxHQUFHLENBQUM7OztZQUMzRyxNQUFNLFNBQVMsa0NBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sU0FBUyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sS0FBSyxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdkY7Q0FDRjtBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxtQkFBb0IsU0FBUSxjQUFjO0lBQ3JEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBNEIsRUFBRSxLQUFpQixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDeEUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sU0FBUyxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sT0FBTyxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ3pELE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFFO0lBa0JELEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBNEIsRUFBRSxNQUE0Qjs7O1lBQ3hFLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLFNBQVMsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxPQUFPLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxJQUFJLGNBQWMsRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuSTtJQWlCRCxLQUFLLENBQUMsVUFBVSxDQUFDLE1BQTBCOzs7WUFDekMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE9BQU8sTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLElBQUksY0FBYyxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDM0g7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBNEI7OztZQUM3QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxTQUFTLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvQztDQUNGIn0=