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
 * `<linux/fadvise.h>`: what a program says of how it is going to read a file.
 *
 * @module linux/fadvise
 */
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { FileDescriptor } from '../handle/fd.js';
import { int32, length } from './arguments.js';
/**
 * How a part of a file is going to be used.
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export const POSIX_FADV = {
    /** Nothing is said. */
    NORMAL: 0,
    /** Here and there: reading ahead is in vain. */
    RANDOM: 1,
    /** From the beginning to the end: read further ahead. */
    SEQUENTIAL: 2,
    /** Soon: begin to read it now. */
    WILLNEED: 3,
    /** Not again: it need not stay in the page cache. What was not written back yet does. */
    DONTNEED: 4,
    /** Once only; since Linux 6.3 the page cache heeds it. */
    NOREUSE: 5,
};
/**
 * fadvise64(2), raw: posix_fadvise of libc.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param len - how much, in bytes; 0 for up to the end
 * @param advice - of {@link POSIX_FADV}
 * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
 */
export async function _fadvise64(sysif, fd, offset, len, advice) {
    await sysif.syscall(SYS.fadvise64, fd, length('fadvise64: offset', offset), length('fadvise64: len', len), new Choice('POSIX_FADV_', POSIX_FADV, int32('fadvise64: advice', advice)));
}
/**
 * readahead(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - where, in bytes
 * @param count - how much, in bytes
 * @see https://man7.org/linux/man-pages/man2/readahead.2.html
 */
export async function _readahead(sysif, fd, offset, count) {
    await sysif.syscall(SYS.readahead, fd, length('readahead: offset', offset), length('readahead: count', count));
}
/**
 * File descriptors of files in the page cache.
 */
export class FadviseFileDescriptor extends FileDescriptor {
    /**
     * Say how a part of the file is going to be used.
     * @param offset - where, in bytes
     * @param len - how much, in bytes; 0 for up to the end
     * @param advice - of {@link POSIX_FADV}
     * @throws ErrnoError with ESPIPE for a pipe or a FIFO; with EINVAL for other advice
     * @see https://man7.org/linux/man-pages/man2/posix_fadvise.2.html
     */
    async fadvise(offset, len, advice) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_1, this.borrow(this.task), false);
            await _fadvise64(this.task.sysif, fd, offset, len, advice);
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
     * Begin to read a part of the file into the page cache.
     * @param offset - where, in bytes
     * @param count - how much, in bytes
     * @throws ErrnoError with EINVAL where it is neither a regular file nor a block device; with EBADF where it is not open to read
     * @see https://man7.org/linux/man-pages/man2/readahead.2.html
     */
    async readahead(offset, count) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, this.borrow(this.task), false);
            await _readahead(this.task.sysif, fd, offset, count);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmFkdmlzZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImZhZHZpc2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDekMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBK0IsTUFBTSxnQkFBZ0IsQ0FBQTtBQUUzRTs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUc7SUFDeEIsdUJBQXVCO0lBQ3ZCLE1BQU0sRUFBRSxDQUFDO0lBQ1QsZ0RBQWdEO0lBQ2hELE1BQU0sRUFBRSxDQUFDO0lBQ1QseURBQXlEO0lBQ3pELFVBQVUsRUFBRSxDQUFDO0lBQ2Isa0NBQWtDO0lBQ2xDLFFBQVEsRUFBRSxDQUFDO0lBQ1gseUZBQXlGO0lBQ3pGLFFBQVEsRUFBRSxDQUFDO0lBQ1gsMERBQTBEO0lBQzFELE9BQU8sRUFBRSxDQUFDO0NBQ0YsQ0FBQTtBQUtWOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLE1BQWMsRUFBRSxHQUFXLEVBQUUsTUFBYztJQUMvSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxTQUFTLEVBQUUsRUFBRSxFQUFFLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRSxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLEVBQUUsR0FBRyxDQUFDLEVBQ3JGLElBQUksTUFBTSxDQUFDLGFBQWEsRUFBRSxVQUFVLEVBQUUsS0FBSyxDQUFDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQzFFLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxNQUFjLEVBQUUsS0FBYTtJQUNqSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxrQkFBa0IsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ2hILENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxxQkFBc0IsU0FBUSxjQUFjO0lBQ3ZEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQWMsRUFBRSxHQUFXLEVBQUUsTUFBa0I7OztZQUMzRCxNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzNEO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFjLEVBQUUsS0FBYTs7O1lBQzNDLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNyRDtDQUNGIn0=