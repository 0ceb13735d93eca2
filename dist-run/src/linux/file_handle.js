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
 * File handles, of `<fcntl.h>`: what stands for a file as long as its file system does, without anybody having it open.
 *
 * @module linux/file_handle
 */
import { Address, FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { or } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { byteArray, Bytes } from '../memory/bytes.js';
import { Int32, Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument } from './arguments.js';
import { AT, borrowDirectory, directoryArgument, O, openFlagsArgument } from './fcntl.js';
import { PathString } from './limits.js';
/** The longest handle, in bytes. See Linux 6.12, include/linux/exportfs.h. */
export const MAX_HANDLE_SZ = 128;
/** @internal what stands before the bytes of a handle */
export const FileHandleHead = struct('struct file_handle', { handle_bytes: Uint32, handle_type: Int32 });
/**
 * A file handle in memory: its length, its kind and its bytes.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export const FileHandle = {
    name: 'struct file_handle',
    alignment: FileHandleHead.alignment,
    size: undefined,
    sizeOf({ f_handle: bytes }) {
        if (bytes.byteLength > MAX_HANDLE_SZ)
            throw new RangeError(`a file handle has at most ${MAX_HANDLE_SZ} bytes, and this one has ${bytes.byteLength}`);
        return FileHandleHead.size + bytes.byteLength;
    },
    write(view, offset, { handle_type, f_handle }) {
        FileHandleHead.write(view, offset, { handle_bytes: f_handle.byteLength, handle_type });
        Bytes.write(view, offset + FileHandleHead.size, f_handle);
    },
    read(view, offset, length) {
        const { handle_bytes, handle_type } = FileHandleHead.read(view, offset);
        if (handle_bytes > length - FileHandleHead.size)
            throw new RangeError(`a file handle of ${handle_bytes} bytes cannot be in memory of ${length}`);
        return { handle_type, f_handle: Bytes.read(view, offset + FileHandleHead.size, handle_bytes) };
    },
};
/** Both that name_to_handle_at(2) fills in. The mount's number is an `int`, or 64 bits: what is not written stays 0. */
const HandleAndMount = struct('struct file_handle', { ...FileHandleHead.types, f_handle: byteArray(MAX_HANDLE_SZ), mount_id: Uint64 });
const NAME_TO_HANDLE_FLAGS = {
    SYMLINK_FOLLOW: AT.SYMLINK_FOLLOW, EMPTY_PATH: AT.EMPTY_PATH, HANDLE_FID: AT.HANDLE_FID, HANDLE_MNT_ID_UNIQUE: AT.HANDLE_MNT_ID_UNIQUE,
    HANDLE_CONNECTABLE: AT.HANDLE_CONNECTABLE,
};
/**
 * name_to_handle_at(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param handle - the address of a `struct file_handle`, with the room for its bytes in `handle_bytes`
 * @param mountId - where the mount's number goes: an `int`, or 64 bits for `AT.HANDLE_MNT_ID_UNIQUE`
 * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`, `AT.HANDLE_...`
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export async function _nameToHandleAt(sysif, dirfd, path, handle, mountId, flags) {
    await sysif.syscall(SYS.name_to_handle_at, directoryArgument(dirfd), path, handle, mountId, flagsArgument('name_to_handle_at: flags', 'AT_', NAME_TO_HANDLE_FLAGS, flags));
}
/**
 * open_by_handle_at(2), raw.
 * @param sysif - the process
 * @param mountFd - any file on the mount
 * @param handle - the address of a {@link FileHandle}
 * @param flags - of `O`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export async function _openByHandleAt(sysif, mountFd, handle, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.open_by_handle_at, directoryArgument(mountFd), handle, openFlagsArgument('open_by_handle_at: flags', flags)));
}
/**
 * Tasks that can make handles for files, and open them.
 */
export class FileHandleTask extends Task {
    /**
     * Make a handle for a file. A path that is a symbolic link means the link itself.
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
     * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`; `AT.HANDLE_FID` since Linux 6.5, `AT.HANDLE_MNT_ID_UNIQUE` since 6.12,
     *   `AT.HANDLE_CONNECTABLE` since 6.13
     * @returns the handle, and the number of the mount
     * @throws ErrnoError with EOPNOTSUPP where the file system has no handles; otherwise as open(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
     */
    async nameToHandleAt(dirfd, path, flags = 0) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_1, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_1, this.argument(PathString, path), false);
            const { mount_id: mountOffset } = HandleAndMount.fields;
            const { handle_bytes, handle_type, f_handle, mount_id } = await about(this.fill(HandleAndMount, ({ near }) => _nameToHandleAt(this.sysif, directory, pathname, near, Address(near + mountOffset.offset), flags), HandleAndMount.of({ handle_bytes: MAX_HANDLE_SZ })), path);
            return { handle: { handle_type, f_handle: f_handle.slice(0, handle_bytes) }, mountId: mount_id };
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
     * Open the file that a handle stands for; with `CAP_DAC_READ_SEARCH`.
     * @param mount - any file on the mount, or `AT.FDCWD` for that of the working directory
     * @param handle - what {@link nameToHandleAt} made
     * @param flags - of `O`
     * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
     * @returns a handle that owns it
     * @throws ErrnoError with ESTALE where the file is not there any more; with EPERM without the capability; with ELOOP for a
     *   symbolic link without `O.PATH`
     * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
     */
    async openByHandleAt(mount, handle, flags, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const place = __addDisposableResource(env_2, borrowDirectory(this, mount), false);
            const argument = __addDisposableResource(env_2, this.argument(FileHandle, handle), false);
            return this.makeFileDescriptor(await _openByHandleAt(this.sysif, place, argument, options.inheritable === true ? flags : or(flags, O.CLOEXEC)));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsZV9oYW5kbGUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmaWxlX2hhbmRsZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxPQUFPLEVBQUUsY0FBYyxJQUFJLGtCQUFrQixFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDOUUsT0FBTyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3JDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUNyRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUU1RCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBZ0QsTUFBTSxnQkFBZ0IsQ0FBQTtBQUM1RyxPQUFPLEVBQUUsRUFBRSxFQUFFLGVBQWUsRUFBRSxpQkFBaUIsRUFBRSxDQUFDLEVBQUUsaUJBQWlCLEVBQTBDLE1BQU0sWUFBWSxDQUFBO0FBQ2pJLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFeEMsOEVBQThFO0FBQzlFLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxHQUFHLENBQUE7QUFhaEMseURBQXlEO0FBQ3pELE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUUsRUFBRSxZQUFZLEVBQUUsTUFBTSxFQUFFLFdBQVcsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBRXhHOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBcUI7SUFDMUMsSUFBSSxFQUFFLG9CQUFvQjtJQUMxQixTQUFTLEVBQUUsY0FBYyxDQUFDLFNBQVM7SUFDbkMsSUFBSSxFQUFFLFNBQVM7SUFDZixNQUFNLENBQUMsRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFO1FBQ3hCLElBQUksS0FBSyxDQUFDLFVBQVUsR0FBRyxhQUFhO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyw2QkFBNkIsYUFBYSw0QkFBNEIsS0FBSyxDQUFDLFVBQVUsRUFBRSxDQUFDLENBQUE7UUFDcEosT0FBTyxjQUFjLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQyxVQUFVLENBQUE7SUFDL0MsQ0FBQztJQUNELEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRTtRQUMzQyxjQUFjLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxZQUFZLEVBQUUsUUFBUSxDQUFDLFVBQVUsRUFBRSxXQUFXLEVBQUUsQ0FBQyxDQUFBO1FBQ3RGLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxjQUFjLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQzNELENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNO1FBQ3ZCLE1BQU0sRUFBRSxZQUFZLEVBQUUsV0FBVyxFQUFFLEdBQUcsY0FBYyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDdkUsSUFBSSxZQUFZLEdBQUcsTUFBTSxHQUFHLGNBQWMsQ0FBQyxJQUFJO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxvQkFBb0IsWUFBWSxpQ0FBaUMsTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUNoSixPQUFPLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsY0FBYyxDQUFDLElBQUksRUFBRSxZQUFZLENBQUMsRUFBRSxDQUFBO0lBQ2hHLENBQUM7Q0FDRixDQUFBO0FBVUQsd0hBQXdIO0FBQ3hILE1BQU0sY0FBYyxHQUFHLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRSxFQUFFLEdBQUcsY0FBYyxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxDQUFDLGFBQWEsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO0FBRXRJLE1BQU0sb0JBQW9CLEdBQUc7SUFDM0IsY0FBYyxFQUFFLEVBQUUsQ0FBQyxjQUFjLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQUUsVUFBVSxFQUFFLEVBQUUsQ0FBQyxVQUFVLEVBQUUsb0JBQW9CLEVBQUUsRUFBRSxDQUFDLG9CQUFvQjtJQUN0SSxrQkFBa0IsRUFBRSxFQUFFLENBQUMsa0JBQWtCO0NBQ2pDLENBQUE7QUFFVjs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGVBQWUsQ0FDbkMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsTUFBdUIsRUFBRSxPQUF3QixFQUFFLEtBQWE7SUFFMUksTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsaUJBQWlCLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQ3RFLGFBQWEsQ0FBQywwQkFBMEIsRUFBRSxLQUFLLEVBQUUsb0JBQW9CLEVBQUUsS0FBSyxDQUFDLENBQzlFLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGVBQWUsQ0FDbkMsS0FBdUIsRUFBRSxPQUEwQixFQUFFLE1BQXVCLEVBQUUsS0FBYTtJQUUzRixPQUFPLGtCQUFrQixDQUN2QixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGlCQUFpQixFQUFFLGlCQUFpQixDQUFDLE9BQU8sQ0FBQyxFQUFFLE1BQU0sRUFBRSxpQkFBaUIsQ0FBQywwQkFBMEIsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUNySSxDQUFBO0FBQ0gsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLGNBQWUsU0FBUSxJQUFJO0lBQ3RDOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsS0FBZ0IsRUFBRSxJQUE0QixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDNUUsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLEVBQUUsUUFBUSxFQUFFLFdBQVcsRUFBRSxHQUFHLGNBQWMsQ0FBQyxNQUFNLENBQUE7WUFDdkQsTUFBTSxFQUFFLFlBQVksRUFBRSxXQUFXLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQzdFLGNBQWMsRUFDZCxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLGVBQWUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsV0FBVyxDQUFDLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUMvRyxjQUFjLENBQUMsRUFBRSxDQUFDLEVBQUUsWUFBWSxFQUFFLGFBQWEsRUFBRSxDQUFDLENBQ25ELEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDUixPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxZQUFZLENBQUMsRUFBRSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsQ0FBQTs7Ozs7Ozs7O0tBQ2pHO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQ2xCLEtBQWdCLEVBQUUsTUFBa0MsRUFBRSxLQUFhLEVBQUUsVUFBNkIsRUFBRTs7O1lBRXBHLE1BQU0sS0FBSyxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDMUMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWEsVUFBVSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDOUQsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxlQUFlLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hKO0NBQ0YifQ==