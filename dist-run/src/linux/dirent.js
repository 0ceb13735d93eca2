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
 * `<linux/dirent.h>`: what is in a directory.
 *
 * @module linux/dirent
 */
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { bytesOf, Bytes, CString } from '../memory/bytes.js';
import { BigInt64, BigUint64, Uint16, Uint8 } from '../memory/scalars.js';
import { alignUp } from '../memory/type.js';
import { FileDescriptor } from '../handle/fd.js';
import { integer, uint32 } from './arguments.js';
import { fillFront } from './buffers.js';
/**
 * The kind of a directory's entry; `fileKind` of a file's mode has others.
 * @see https://man7.org/linux/man-pages/man3/readdir.3.html
 */
export const DT = {
    /** The file system does not say: statx(2) knows. */
    UNKNOWN: 0,
    /** A FIFO. */
    FIFO: 1,
    /** A character device. */
    CHR: 2,
    /** A directory. */
    DIR: 4,
    /** A block device. */
    BLK: 6,
    /** A regular file. */
    REG: 8,
    /** A symbolic link. */
    LNK: 10,
    /** A socket. */
    SOCK: 12,
    /** A whiteout, which hides what a lower layer has. */
    WHT: 14,
};
/** @internal what stands before the name */
export const DirentHead = struct('struct linux_dirent64', { d_ino: BigUint64, d_off: BigInt64, d_reclen: Uint16, d_type: Uint8 });
// The name begins right behind the kind, in what would be padding.
const NAME_OFFSET = DirentHead.fields.d_type.offset + 1;
function direntList(nameType, nameSize) {
    const recordSize = ({ d_name: name }) => alignUp(NAME_OFFSET + nameSize(name) + 1, DirentHead.alignment);
    return {
        name: 'struct linux_dirent64[]',
        alignment: DirentHead.alignment,
        size: undefined,
        sizeOf: (value) => value.reduce((sum, entry) => sum + recordSize(entry), 0),
        write(view, offset, value) {
            let at = offset;
            for (const entry of value) {
                const d_reclen = recordSize(entry);
                bytesOf(view, at, d_reclen).fill(0);
                DirentHead.write(view, at, { ...entry, d_reclen });
                nameType.write(view, at + NAME_OFFSET, entry.d_name);
                at += d_reclen;
            }
        },
        read(view, offset, length) {
            const entries = [];
            const end = offset + length;
            for (let at = offset; at + DirentHead.size <= end;) {
                const { d_ino, d_off, d_reclen, d_type } = DirentHead.read(view, at);
                // Only memory that the kernel did not fill has such a one; it would never end.
                if (d_reclen < DirentHead.size || at + d_reclen > end)
                    throw new RangeError(`a struct linux_dirent64 of ${d_reclen} bytes cannot be at ${at - offset} of ${length}`);
                entries.push({ d_ino, d_off, d_type: d_type, d_name: nameType.read(view, at + NAME_OFFSET, d_reclen - NAME_OFFSET) });
                at += d_reclen;
            }
            return entries;
        },
    };
}
/**
 * The entries of a directory, as getdents64(2) fills them in. Names are read as UTF-8, which names on Linux need not be:
 * what is none becomes U+FFFD. {@link DirentBytesList} keeps the bytes.
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export const DirentList = direntList(CString, (name) => CString.sizeOf(name) - 1);
const NameBytes = {
    ...Bytes,
    read(view, offset, length) {
        const bytes = Bytes.read(view, offset, length);
        const nul = bytes.indexOf(0);
        return nul === -1 ? bytes : bytes.subarray(0, nul);
    },
};
/** As {@link DirentList}, with the bytes of the names. */
export const DirentBytesList = direntList(NameBytes, (name) => name.byteLength);
/** How much memory getdents64(2) gets where nothing else is said, in bytes: as much as libc's readdir(3). */
const USUAL_SIZE = 32 * 1024;
/** Less than one entry may take: 255 bytes of a name, its NUL, and what stands before. */
const LEAST_SIZE = alignUp(NAME_OFFSET + 256, DirentHead.alignment);
/**
 * getdents64(2), raw.
 * @param sysif - the process
 * @param fd - the directory
 * @param dirp - where a {@link DirentList} goes
 * @param count - of that, in bytes
 * @returns how many bytes were filled; 0 at the end of the directory
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export async function _getdents64(sysif, fd, dirp, count) {
    return await sysif.syscall(SYS.getdents64, fd, dirp, uint32('getdents64: count', count));
}
/**
 * File descriptors of directories.
 */
export class DirentFileDescriptor extends FileDescriptor {
    async getdents64(room = USUAL_SIZE) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_1, this.borrow(task), false);
            const memory = typeof room === 'number' ? integer('getdents64: size', room, LEAST_SIZE, 0x7fff_ffff) : room;
            return await fillFront(task, DirentList, memory, (dirp, count) => _getdents64(task.sysif, fd, dirp, count));
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
     * The directory's entries, one after the other, from its position to its end. `.` and `..` are left out. What is added or
     * removed meanwhile may be there or not. Nothing is asked of the kernel before the first entry is; each call then brings
     * many of them.
     * @throws ErrnoError with ENOTDIR where it is no directory; with ENOENT where it was removed
     * @see https://man7.org/linux/man-pages/man3/readdir.3.html
     */
    async *readdir() {
        for (;;) {
            const entries = await this.getdents64();
            if (entries.length === 0)
                return;
            for (const entry of entries)
                if (entry.d_name !== '.' && entry.d_name !== '..')
                    yield entry;
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGlyZW50LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZGlyZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM1RCxPQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDekUsT0FBTyxFQUFFLE9BQU8sRUFBYSxNQUFNLG1CQUFtQixDQUFBO0FBQ3RELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUVoRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBcUQsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNuRyxPQUFPLEVBQUUsU0FBUyxFQUFvQixNQUFNLGNBQWMsQ0FBQTtBQUUxRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxFQUFFLEdBQUc7SUFDaEIsb0RBQW9EO0lBQ3BELE9BQU8sRUFBRSxDQUFDO0lBQ1YsY0FBYztJQUNkLElBQUksRUFBRSxDQUFDO0lBQ1AsMEJBQTBCO0lBQzFCLEdBQUcsRUFBRSxDQUFDO0lBQ04sbUJBQW1CO0lBQ25CLEdBQUcsRUFBRSxDQUFDO0lBQ04sc0JBQXNCO0lBQ3RCLEdBQUcsRUFBRSxDQUFDO0lBQ04sc0JBQXNCO0lBQ3RCLEdBQUcsRUFBRSxDQUFDO0lBQ04sdUJBQXVCO0lBQ3ZCLEdBQUcsRUFBRSxFQUFFO0lBQ1AsZ0JBQWdCO0lBQ2hCLElBQUksRUFBRSxFQUFFO0lBQ1Isc0RBQXNEO0lBQ3RELEdBQUcsRUFBRSxFQUFFO0NBQ0MsQ0FBQTtBQWlCViw0Q0FBNEM7QUFDNUMsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQyx1QkFBdUIsRUFBRSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQ2pJLG1FQUFtRTtBQUNuRSxNQUFNLFdBQVcsR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO0FBRXZELFNBQVMsVUFBVSxDQUFPLFFBQW9CLEVBQUUsUUFBZ0M7SUFDOUUsTUFBTSxVQUFVLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQWdCLEVBQVUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxXQUFXLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxVQUFVLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDOUgsT0FBTztRQUNMLElBQUksRUFBRSx5QkFBeUI7UUFDL0IsU0FBUyxFQUFFLFVBQVUsQ0FBQyxTQUFTO1FBQy9CLElBQUksRUFBRSxTQUFTO1FBQ2YsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsR0FBRyxHQUFHLFVBQVUsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDM0UsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSztZQUN2QixJQUFJLEVBQUUsR0FBRyxNQUFNLENBQUE7WUFDZixLQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssRUFBRSxDQUFDO2dCQUMxQixNQUFNLFFBQVEsR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ2xDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtnQkFDbkMsVUFBVSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLEVBQUUsR0FBRyxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQTtnQkFDbEQsUUFBUSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsRUFBRSxHQUFHLFdBQVcsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7Z0JBQ3BELEVBQUUsSUFBSSxRQUFRLENBQUE7WUFDaEIsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNO1lBQ3ZCLE1BQU0sT0FBTyxHQUFtQixFQUFFLENBQUE7WUFDbEMsTUFBTSxHQUFHLEdBQUcsTUFBTSxHQUFHLE1BQU0sQ0FBQTtZQUMzQixLQUFLLElBQUksRUFBRSxHQUFHLE1BQU0sRUFBRSxFQUFFLEdBQUcsVUFBVSxDQUFDLElBQUksSUFBSSxHQUFHLEdBQUcsQ0FBQztnQkFDbkQsTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxHQUFHLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO2dCQUNwRSwrRUFBK0U7Z0JBQy9FLElBQUksUUFBUSxHQUFHLFVBQVUsQ0FBQyxJQUFJLElBQUksRUFBRSxHQUFHLFFBQVEsR0FBRyxHQUFHO29CQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsOEJBQThCLFFBQVEsdUJBQXVCLEVBQUUsR0FBRyxNQUFNLE9BQU8sTUFBTSxFQUFFLENBQUMsQ0FBQTtnQkFDcEssT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQW9CLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsR0FBRyxXQUFXLEVBQUUsUUFBUSxHQUFHLFdBQVcsQ0FBQyxFQUFFLENBQUMsQ0FBQTtnQkFDbkksRUFBRSxJQUFJLFFBQVEsQ0FBQTtZQUNoQixDQUFDO1lBQ0QsT0FBTyxPQUFPLENBQUE7UUFDaEIsQ0FBQztLQUNGLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBbUIsVUFBVSxDQUFDLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtBQUVqRyxNQUFNLFNBQVMsR0FBcUI7SUFDbEMsR0FBRyxLQUFLO0lBQ1IsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTTtRQUN2QixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDOUMsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUM1QixPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUNwRCxDQUFDO0NBQ0YsQ0FBQTtBQUVELDBEQUEwRDtBQUMxRCxNQUFNLENBQUMsTUFBTSxlQUFlLEdBQStCLFVBQVUsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQTtBQUUzRyw2R0FBNkc7QUFDN0csTUFBTSxVQUFVLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQTtBQUM1QiwwRkFBMEY7QUFDMUYsTUFBTSxVQUFVLEdBQUcsT0FBTyxDQUFDLFdBQVcsR0FBRyxHQUFHLEVBQUUsVUFBVSxDQUFDLFNBQVMsQ0FBQyxDQUFBO0FBRW5FOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLElBQXFCLEVBQUUsS0FBYTtJQUN6SCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDMUYsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLG9CQUFxQixTQUFRLGNBQWM7SUFpQnRELEtBQUssQ0FBQyxVQUFVLENBQUMsT0FBbUMsVUFBVTs7O1lBQzVELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE1BQU0sR0FBRyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUE7WUFDM0csT0FBTyxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsVUFBVSxFQUFFLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVHO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFBLENBQUUsT0FBTztRQUNaLFNBQVMsQ0FBQztZQUNSLE1BQU0sT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO1lBQ3ZDLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDO2dCQUFFLE9BQU07WUFDaEMsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPO2dCQUFFLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxJQUFJO29CQUFFLE1BQU0sS0FBSyxDQUFBO1FBQzdGLENBQUM7SUFDSCxDQUFDO0NBQ0YifQ==