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
 * `<linux/fs.h>`: positions in files, how single reads, writes and renames differ from the usual ones, and writing file
 * systems back.
 *
 * @module linux/fs
 */
import { SYS } from '../near/sys.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, length } from './arguments.js';
/**
 * From where lseek(2) and file locks count.
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export const SEEK = {
    /** The beginning of the file. */
    SET: 0,
    /** The current position. */
    CUR: 1,
    /** The end of the file. */
    END: 2,
    /** The next data at or behind the offset. */
    DATA: 3,
    /** The next hole at or behind the offset; the end of the file counts as one. */
    HOLE: 4,
};
/**
 * How renameat2(2) treats a target that is there.
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export const RENAME = {
    /** Fail. */
    NOREPLACE: 1,
    /** Swap the two. */
    EXCHANGE: 2,
    /** Leave a whiteout behind, for overlay file systems. */
    WHITEOUT: 4,
};
/**
 * How a single preadv2(2) or pwritev2(2) differs from the usual one.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const RWF = {
    /** At high priority, by polling where the device allows it. */
    HIPRI: 0x01,
    /** The data is on the device when the write returns. */
    DSYNC: 0x02,
    /** The data and what describes it are on the device when the write returns. */
    SYNC: 0x04,
    /** Do not wait: EAGAIN instead. */
    NOWAIT: 0x08,
    /** Write to the end of the file. */
    APPEND: 0x10,
    /** Write to the offset even where the file is open for appending; since Linux 6.9. */
    NOAPPEND: 0x20,
    /** All or nothing, whatever happens; since Linux 6.11. */
    ATOMIC: 0x40,
    /** Do not leave it in the page cache; since Linux 6.14. */
    DONTCACHE: 0x80,
    /** No `SIGPIPE` where nobody reads; since Linux 6.18. */
    NOSIGNAL: 0x100,
};
/**
 * What sync_file_range(2) does with a part of a file; nothing of what describes the file is written.
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export const SYNC_FILE_RANGE = {
    /** First wait for what is being written. */
    WAIT_BEFORE: 1,
    /** Begin to write what is not being written yet. */
    WRITE: 2,
    /** Then wait for all of that. */
    WAIT_AFTER: 4,
    /** All of the above. */
    WRITE_AND_WAIT: 7,
};
/**
 * sync(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/sync.2.html
 */
export async function _sync(sysif) {
    await sysif.syscall(SYS.sync);
}
/**
 * syncfs(2), raw.
 * @param sysif - the process
 * @param fd - a file there
 * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
 */
export async function _syncfs(sysif, fd) {
    await sysif.syscall(SYS.syncfs, fd);
}
/**
 * sync_file_range(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param nbytes - how much, in bytes; 0 for up to the end
 * @param flags - of {@link SYNC_FILE_RANGE}
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export async function _syncFileRange(sysif, fd, offset, nbytes, flags) {
    await sysif.syscall(SYS.sync_file_range, fd, length('sync_file_range: offset', offset), length('sync_file_range: nbytes', nbytes), flagsArgument('sync_file_range: flags', 'SYNC_FILE_RANGE_', SYNC_FILE_RANGE, flags));
}
/**
 * Tasks that can have file systems written back.
 */
export class FsTask extends Task {
    /**
     * Wait until all that was written to any file is on its device. It may take long: on the Node process's own task it stops
     * the program.
     * @see https://man7.org/linux/man-pages/man2/sync.2.html
     */
    async sync() {
        await _sync(this.sysif);
    }
}
/**
 * File descriptors of files that are written back.
 */
export class FsFileDescriptor extends FileDescriptor {
    /**
     * Wait until all that was written to the file system that the file is on is on its device. It may take long: on the Node
     * process's own task it stops the program.
     * @throws ErrnoError with EIO, ENOSPC or EDQUOT where writing failed since the file was opened; with EBADF for one that is
     *   open with `O.PATH`
     * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
     */
    async syncfs() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_1, this.borrow(this.task), false);
            await _syncfs(this.task.sysif, fd);
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
     * Have a part of the file's data written, and wait or not. Nothing that it takes to find the data again is written: it is no
     * substitute for `fdatasync`.
     * @param offset - where, in bytes
     * @param nbytes - how much, in bytes; 0 for up to the end
     * @param flags - of {@link SYNC_FILE_RANGE}
     * @throws ErrnoError with ESPIPE where it is no regular file, block device or directory; with EIO where writing failed
     * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
     */
    async syncFileRange(offset, nbytes, flags) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, this.borrow(this.task), false);
            await _syncFileRange(this.task.sysif, fd, offset, nbytes, flags);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7O0dBS0c7QUFDSCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxNQUFNLEVBQStCLE1BQU0sZ0JBQWdCLENBQUE7QUFFNUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLGlDQUFpQztJQUNqQyxHQUFHLEVBQUUsQ0FBQztJQUNOLDRCQUE0QjtJQUM1QixHQUFHLEVBQUUsQ0FBQztJQUNOLDJCQUEyQjtJQUMzQixHQUFHLEVBQUUsQ0FBQztJQUNOLDZDQUE2QztJQUM3QyxJQUFJLEVBQUUsQ0FBQztJQUNQLGdGQUFnRjtJQUNoRixJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFLVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQUc7SUFDcEIsWUFBWTtJQUNaLFNBQVMsRUFBRSxDQUFDO0lBQ1osb0JBQW9CO0lBQ3BCLFFBQVEsRUFBRSxDQUFDO0lBQ1gseURBQXlEO0lBQ3pELFFBQVEsRUFBRSxDQUFDO0NBQ0gsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEdBQUcsR0FBRztJQUNqQiwrREFBK0Q7SUFDL0QsS0FBSyxFQUFFLElBQUk7SUFDWCx3REFBd0Q7SUFDeEQsS0FBSyxFQUFFLElBQUk7SUFDWCwrRUFBK0U7SUFDL0UsSUFBSSxFQUFFLElBQUk7SUFDVixtQ0FBbUM7SUFDbkMsTUFBTSxFQUFFLElBQUk7SUFDWixvQ0FBb0M7SUFDcEMsTUFBTSxFQUFFLElBQUk7SUFDWixzRkFBc0Y7SUFDdEYsUUFBUSxFQUFFLElBQUk7SUFDZCwwREFBMEQ7SUFDMUQsTUFBTSxFQUFFLElBQUk7SUFDWiwyREFBMkQ7SUFDM0QsU0FBUyxFQUFFLElBQUk7SUFDZix5REFBeUQ7SUFDekQsUUFBUSxFQUFFLEtBQUs7Q0FDUCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUFHO0lBQzdCLDRDQUE0QztJQUM1QyxXQUFXLEVBQUUsQ0FBQztJQUNkLG9EQUFvRDtJQUNwRCxLQUFLLEVBQUUsQ0FBQztJQUNSLGlDQUFpQztJQUNqQyxVQUFVLEVBQUUsQ0FBQztJQUNiLHdCQUF3QjtJQUN4QixjQUFjLEVBQUUsQ0FBQztDQUNULENBQUE7QUFFVjs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUI7SUFDakQsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUMvQixDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEVBQTBCO0lBQy9FLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBQ3JDLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsY0FBYyxDQUNsQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsTUFBYyxFQUFFLE1BQWMsRUFBRSxLQUFhO0lBRWxHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLGVBQWUsRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLHlCQUF5QixFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyx5QkFBeUIsRUFBRSxNQUFNLENBQUMsRUFDN0csYUFBYSxDQUFDLHdCQUF3QixFQUFFLGtCQUFrQixFQUFFLGVBQWUsRUFBRSxLQUFLLENBQUMsQ0FDcEYsQ0FBQTtBQUNILENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxNQUFPLFNBQVEsSUFBSTtJQUM5Qjs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLElBQUk7UUFDUixNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDekIsQ0FBQztDQUNGO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sZ0JBQWlCLFNBQVEsY0FBYztJQUNsRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsTUFBTTs7O1lBQ1YsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxNQUFjLEVBQUUsTUFBYyxFQUFFLEtBQWE7OztZQUMvRCxNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLGNBQWMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pFO0NBQ0YifQ==