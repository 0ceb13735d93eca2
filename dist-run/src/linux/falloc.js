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
 * `<linux/falloc.h>`: where a file has room, and where it has holes.
 *
 * @module linux/falloc
 */
import { SYS } from '../near/sys.js';
import { FileDescriptor } from '../handle/fd.js';
import { flags as flagsArgument, integer, length } from './arguments.js';
/**
 * What fallocate(2) does; 0 for making room.
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export const FALLOC_FL = {
    /** The length stays as it is. */
    KEEP_SIZE: 0x01,
    /** Make a hole, with `KEEP_SIZE`. */
    PUNCH_HOLE: 0x02,
    /** Remove the range: what stands behind moves there. */
    COLLAPSE_RANGE: 0x08,
    /** Make it zero, and keep the room. */
    ZERO_RANGE: 0x10,
    /** Insert a hole: what stands there moves back. */
    INSERT_RANGE: 0x20,
    /** No longer share blocks with other files. */
    UNSHARE_RANGE: 0x40,
    /** Write zeros to the device, fast where it can; since Linux 6.17. */
    WRITE_ZEROES: 0x80,
};
/**
 * fallocate(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param mode - of {@link FALLOC_FL}
 * @param offset - where, in bytes
 * @param len - how much, in bytes
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export async function _fallocate(sysif, fd, mode, offset, len) {
    await sysif.syscall(SYS.fallocate, fd, flagsArgument('fallocate: mode', 'FALLOC_FL_', FALLOC_FL, mode), length('fallocate: offset', offset), integer('fallocate: len', len, 1, Number.MAX_SAFE_INTEGER));
}
/**
 * File descriptors of files with blocks.
 */
export class FallocFileDescriptor extends FileDescriptor {
    /**
     * Make room for a part of the file, or take it away.
     * @param mode - of {@link FALLOC_FL}; 0 makes room, so that later writes there cannot fail for want of it, and makes the
     *   file longer where it has to be
     * @param offset - where, in bytes
     * @param len - how much, in bytes; from 1
     * @throws ErrnoError with ENOSPC where there is no room; with EOPNOTSUPP where the file system cannot do that; with ENODEV
     *   where it is no regular file; with EPERM where it is sealed; with EINVAL for what is not made of whole blocks, for
     *   `FALLOC_FL.COLLAPSE_RANGE` and `FALLOC_FL.INSERT_RANGE`
     * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
     */
    async fallocate(mode, offset, len) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_1, this.borrow(this.task), false);
            await _fallocate(this.task.sysif, fd, mode, offset, len);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmFsbG9jLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZmFsbG9jLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUErQixNQUFNLGdCQUFnQixDQUFBO0FBRXJHOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2QixpQ0FBaUM7SUFDakMsU0FBUyxFQUFFLElBQUk7SUFDZixxQ0FBcUM7SUFDckMsVUFBVSxFQUFFLElBQUk7SUFDaEIsd0RBQXdEO0lBQ3hELGNBQWMsRUFBRSxJQUFJO0lBQ3BCLHVDQUF1QztJQUN2QyxVQUFVLEVBQUUsSUFBSTtJQUNoQixtREFBbUQ7SUFDbkQsWUFBWSxFQUFFLElBQUk7SUFDbEIsK0NBQStDO0lBQy9DLGFBQWEsRUFBRSxJQUFJO0lBQ25CLHNFQUFzRTtJQUN0RSxZQUFZLEVBQUUsSUFBSTtDQUNWLENBQUE7QUFFVjs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxJQUFZLEVBQUUsTUFBYyxFQUFFLEdBQVc7SUFDN0gsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxhQUFhLENBQUMsaUJBQWlCLEVBQUUsWUFBWSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsbUJBQW1CLEVBQUUsTUFBTSxDQUFDLEVBQ3ZILE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUMzRCxDQUFBO0FBQ0gsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLG9CQUFxQixTQUFRLGNBQWM7SUFDdEQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBWSxFQUFFLE1BQWMsRUFBRSxHQUFXOzs7WUFDdkQsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RDtDQUNGIn0=