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
 * splice(2) and its kind, of `<fcntl.h>` and `<sys/sendfile.h>`: moving data between files without a detour through the
 * program's memory.
 *
 * @module linux/splice
 */
import { NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { Int64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { flags as flagsArgument, integer, length } from './arguments.js';
import { IovecList, UIO_MAXIOV } from './uio.js';
/**
 * How data is moved into, out of and between pipes.
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export const SPLICE_F = {
    /** Move pages instead of copying them; not looked at since Linux 2.6.21. */
    MOVE: 1,
    /** Do not wait for the pipe: EAGAIN instead. The other file may still make it wait. */
    NONBLOCK: 2,
    /** More will follow, so that a socket holds back a packet that is not full. */
    MORE: 4,
    /** vmsplice(2): the memory's pages become the pipe's own. */
    GIFT: 8,
};
/**
 * sendfile(2), raw.
 * @param sysif - the process
 * @param outFd - where the data goes
 * @param inFd - where it comes from; must be a file that can be mapped
 * @param offset - the address of a position, which the call moves on; or NULL for the file's own
 * @param count - how many bytes
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
 */
export async function _sendfile(sysif, outFd, inFd, offset, count) {
    return await sysif.syscall(SYS.sendfile, outFd, inFd, shown(offset), length('sendfile: count', count));
}
/**
 * splice(2), raw.
 * @param sysif - the process
 * @param fdIn - where the data comes from
 * @param offIn - the address of a position, which the call moves on; or NULL for the file's own, and for a pipe
 * @param fdOut - where it goes
 * @param offOut - the address of a position there, or NULL
 * @param len - how many bytes
 * @param flags - of {@link SPLICE_F}
 * @returns how many were moved; 0 at the end
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export async function _splice(sysif, fdIn, offIn, fdOut, offOut, len, flags) {
    return await sysif.syscall(SYS.splice, fdIn, shown(offIn), fdOut, shown(offOut), length('splice: len', len), spliceFlags('splice', flags));
}
/**
 * tee(2), raw.
 * @param sysif - the process
 * @param fdIn - the pipe that has the data, and keeps it
 * @param fdOut - the pipe that gets it too
 * @param len - how many bytes
 * @param flags - of {@link SPLICE_F}
 * @returns how many were copied; 0 where the first pipe is empty and has no writers
 * @see https://man7.org/linux/man-pages/man2/tee.2.html
 */
export async function _tee(sysif, fdIn, fdOut, len, flags) {
    return await sysif.syscall(SYS.tee, fdIn, fdOut, length('tee: len', len), spliceFlags('tee', flags));
}
/**
 * vmsplice(2), raw. The pipe goes on to refer to the memory after the call.
 * @param sysif - the process
 * @param fd - the pipe
 * @param iov - the address of an `IovecList`
 * @param nrSegs - how many pieces
 * @param flags - of {@link SPLICE_F}
 * @returns how many bytes the pipe took
 * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
 */
export async function _vmsplice(sysif, fd, iov, nrSegs, flags) {
    return await sysif.syscall(SYS.vmsplice, fd, iov, integer('vmsplice: nr_segs', nrSegs, 0, UIO_MAXIOV), spliceFlags('vmsplice', flags));
}
/**
 * copy_file_range(2), raw.
 * @param sysif - the process
 * @param fdIn - where the data comes from
 * @param offIn - the address of a position, which the call moves on; or NULL for the file's own
 * @param fdOut - where it goes
 * @param offOut - the address of a position there, or NULL
 * @param len - how many bytes
 * @param flags - 0: none are defined
 * @returns how many were copied; 0 at the end
 * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
 */
export async function _copyFileRange(sysif, fdIn, offIn, fdOut, offOut, len, flags) {
    return await sysif.syscall(SYS.copy_file_range, fdIn, shown(offIn), fdOut, shown(offOut), length('copy_file_range: len', len), integer('copy_file_range: flags', flags, 0, 0xffff_ffff));
}
function spliceFlags(call, flags) {
    return flagsArgument(`${call}: flags`, 'SPLICE_F_', SPLICE_F, flags);
}
const NULL_OPERAND = { operand: NULL, toString: () => 'NULL' };
function shown(offset) {
    return offset === NULL ? NULL_OPERAND : offset;
}
function placeArgument(task, what, place) {
    return task.optionalArgument(Int64, place === null ? null : length(what, place));
}
/**
 * File descriptors between which the kernel moves data. Except with `SPLICE_F.NONBLOCK`, calls on a pipe may wait: they are
 * refused on the Node process's own task.
 */
export class SpliceFileDescriptor extends FileDescriptor {
    /**
     * Write data of another file here. It comes from the page cache, without a copy in the program's memory.
     * @param source - a file that can be mapped, which pipes and sockets cannot
     * @param place - where in the source
     * @param count - how many bytes at most; a call writes no more than 2147479552
     * @returns how many were written, which may be fewer; 0 at the end of the source
     * @throws ErrnoError with EINVAL where the source cannot be mapped, or this file is open for appending; with EAGAIN where
     *   this file does not block and has no room
     * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
     */
    async sendfile(source, place, count) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const out = __addDisposableResource(env_1, this.borrow(task), false);
            const from = __addDisposableResource(env_1, source.borrow(task), false);
            const offset = __addDisposableResource(env_1, placeArgument(task, 'sendfile: the place', place), false);
            return await _sendfile(task.sysif, out, from, offset, count);
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
     * Move data from here to another file. One of the two must be a pipe.
     * @param place - where in this file; null for a pipe
     * @param target - where it goes
     * @param targetPlace - where in the target; null for a pipe
     * @param len - how many bytes at most
     * @param flags - of {@link SPLICE_F}
     * @returns how many were moved; 0 at the end
     * @throws ErrnoError with EINVAL where none of them is a pipe, both are the same pipe, or the target is open for appending;
     *   with ESPIPE for a place in a pipe; with EAGAIN for `SPLICE_F.NONBLOCK`
     * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
     * @see https://man7.org/linux/man-pages/man2/splice.2.html
     */
    async splice(place, target, targetPlace, len, flags = 0) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const from = __addDisposableResource(env_2, this.borrow(task), false);
            const to = __addDisposableResource(env_2, target.borrow(task), false);
            const offIn = __addDisposableResource(env_2, placeArgument(task, 'splice: the place', place), false);
            const offOut = __addDisposableResource(env_2, placeArgument(task, 'splice: the target\'s place', targetPlace), false);
            return await _splice(task.sysif, from, offIn, to, offOut, len, flags);
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
     * Copy what is in this pipe to another one. It stays in this one.
     * @param target - a pipe
     * @param len - how many bytes at most
     * @param flags - of {@link SPLICE_F}
     * @returns how many were copied; 0 where this pipe is empty and has no writers
     * @throws ErrnoError with EINVAL where one of them is no pipe, or both are the same; with EAGAIN for `SPLICE_F.NONBLOCK`
     * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
     * @see https://man7.org/linux/man-pages/man2/tee.2.html
     */
    async tee(target, len, flags = 0) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const from = __addDisposableResource(env_3, this.borrow(task), false);
            const to = __addDisposableResource(env_3, target.borrow(task), false);
            return await _tee(task.sysif, from, to, len, flags);
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
     * Let this pipe refer to memory, instead of copying it there. Who reads the pipe sees what is in the memory at that time: so
     * it stays borrowed after the call, until the caller says that all of it has been read.
     * @param pieces - memory that holds something; or a list of what is where, which is borrowed with all that it points to
     * @param flags - of {@link SPLICE_F}
     * @returns how much the pipe took, and what gives the memory back; while that is not disposed of, the memory can neither be
     *   freed nor written
     * @throws RangeError for `SPLICE_F.GIFT`: the pages would become the pipe's, and these are the allocator's
     * @throws ErrnoError with EBADF where it is no pipe; with EAGAIN for `SPLICE_F.NONBLOCK`
     * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
     * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
     */
    async vmsplice(pieces, flags = 0) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            if ((flags & SPLICE_F.GIFT) !== 0)
                throw new RangeError('vmsplice: SPLICE_F.GIFT would give pages away that the allocator uses again');
            const { task } = this;
            const fd = __addDisposableResource(env_4, this.borrow(task), false);
            const borrows = [];
            const release = () => {
                for (const borrow of borrows.splice(0))
                    borrow[Symbol.dispose]();
            };
            try {
                let iov;
                if (pieces instanceof Pointer) {
                    iov = pieces.borrow(task);
                    borrows.push(iov);
                }
                else {
                    for (const piece of pieces)
                        borrows.push(piece.borrow(task));
                    iov = task.argument(IovecList, borrows.map(({ near, size }) => ({ iov_base: near, iov_len: size })));
                    borrows.push(iov);
                }
                const count = await _vmsplice(task.sysif, fd, iov, pieces instanceof Pointer ? pieces.value.length : pieces.length, flags);
                return { count, [Symbol.dispose]: release };
            }
            catch (error) {
                release();
                throw error;
            }
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
     * Copy data from here to another file, both of them regular. Where the file system can, both then share the blocks.
     * @param place - where in this file
     * @param target - where it goes; may be this file, where the ranges do not overlap
     * @param targetPlace - where in the target
     * @param len - how many bytes at most
     * @returns how many were copied, which may be fewer; 0 at the end of this file
     * @throws ErrnoError with EXDEV between file systems of different kinds; with EINVAL for ranges that overlap, and for what
     *   is no regular file; with EBADF for a target that is open for appending
     * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
     */
    async copyFileRange(place, target, targetPlace, len) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const from = __addDisposableResource(env_5, this.borrow(task), false);
            const to = __addDisposableResource(env_5, target.borrow(task), false);
            const offIn = __addDisposableResource(env_5, placeArgument(task, 'copy_file_range: the place', place), false);
            const offOut = __addDisposableResource(env_5, placeArgument(task, 'copy_file_range: the target\'s place', targetPlace), false);
            return await _copyFileRange(task.sysif, from, offIn, to, offOut, len, 0);
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3BsaWNlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic3BsaWNlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7R0FLRztBQUNILE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzVDLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsT0FBTyxFQUEwRCxNQUFNLHNCQUFzQixDQUFBO0FBRXRHLE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQXFELE1BQU0sZ0JBQWdCLENBQUE7QUFDM0gsT0FBTyxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQWMsTUFBTSxVQUFVLENBQUE7QUFFNUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLDRFQUE0RTtJQUM1RSxJQUFJLEVBQUUsQ0FBQztJQUNQLHVGQUF1RjtJQUN2RixRQUFRLEVBQUUsQ0FBQztJQUNYLCtFQUErRTtJQUMvRSxJQUFJLEVBQUUsQ0FBQztJQUNQLDZEQUE2RDtJQUM3RCxJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVjs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FDN0IsS0FBdUIsRUFBRSxLQUE2QixFQUFFLElBQTRCLEVBQUUsTUFBdUIsRUFBRSxLQUFhO0lBRTVILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDeEcsQ0FBQztBQUVEOzs7Ozs7Ozs7OztHQVdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQzNCLEtBQXVCLEVBQUUsSUFBNEIsRUFBRSxLQUFzQixFQUFFLEtBQTZCLEVBQUUsTUFBdUIsRUFDckksR0FBVyxFQUFFLEtBQWE7SUFFMUIsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLGFBQWEsRUFBRSxHQUFHLENBQUMsRUFBRSxXQUFXLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDNUksQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsSUFBSSxDQUN4QixLQUF1QixFQUFFLElBQTRCLEVBQUUsS0FBNkIsRUFBRSxHQUFXLEVBQUUsS0FBYTtJQUVoSCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsRUFBRSxXQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDdEcsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUM3QixLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBb0IsRUFBRSxNQUFjLEVBQUUsS0FBYTtJQUV4RyxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLG1CQUFtQixFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsVUFBVSxDQUFDLEVBQUUsV0FBVyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3hJLENBQUM7QUFFRDs7Ozs7Ozs7Ozs7R0FXRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsY0FBYyxDQUNsQyxLQUF1QixFQUFFLElBQTRCLEVBQUUsS0FBc0IsRUFBRSxLQUE2QixFQUFFLE1BQXVCLEVBQ3JJLEdBQVcsRUFBRSxLQUFhO0lBRTFCLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUN4QixHQUFHLENBQUMsZUFBZSxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsc0JBQXNCLEVBQUUsR0FBRyxDQUFDLEVBQ2xHLE9BQU8sQ0FBQyx3QkFBd0IsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUN6RCxDQUFBO0FBQ0gsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUFDLElBQVksRUFBRSxLQUFhO0lBQzlDLE9BQU8sYUFBYSxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUN0RSxDQUFDO0FBRUQsTUFBTSxZQUFZLEdBQW1CLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxFQUFFLENBQUE7QUFFOUUsU0FBUyxLQUFLLENBQUMsTUFBdUI7SUFDcEMsT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQTtBQUNoRCxDQUFDO0FBS0QsU0FBUyxhQUFhLENBQUMsSUFBVSxFQUFFLElBQVksRUFBRSxLQUFZO0lBQzNELE9BQU8sSUFBSSxDQUFDLGdCQUFnQixDQUFDLEtBQUssRUFBRSxLQUFLLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUNsRixDQUFDO0FBVUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLG9CQUFxQixTQUFRLGNBQWM7SUFDdEQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxNQUFzQixFQUFFLEtBQVksRUFBRSxLQUFhOzs7WUFDaEUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEdBQUcsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzdCLE1BQU0sSUFBSSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEMsTUFBTSxNQUFNLGtDQUFHLGFBQWEsQ0FBQyxJQUFJLEVBQUUscUJBQXFCLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUNoRSxPQUFPLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUM3RDtJQUVEOzs7Ozs7Ozs7Ozs7T0FZRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBWSxFQUFFLE1BQXNCLEVBQUUsV0FBa0IsRUFBRSxHQUFXLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUMzRixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDOUIsTUFBTSxFQUFFLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM5QixNQUFNLEtBQUssa0NBQUcsYUFBYSxDQUFDLElBQUksRUFBRSxtQkFBbUIsRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzdELE1BQU0sTUFBTSxrQ0FBRyxhQUFhLENBQUMsSUFBSSxFQUFFLDZCQUE2QixFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7WUFDOUUsT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN0RTtJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxHQUFHLENBQUMsTUFBc0IsRUFBRSxHQUFXLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUN0RCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDOUIsTUFBTSxFQUFFLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM5QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNwRDtJQUVEOzs7Ozs7Ozs7OztPQVdHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxNQUF3RSxFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDaEcsSUFBSSxDQUFDLEtBQUssR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLDZFQUE2RSxDQUFDLENBQUE7WUFDdEksTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sT0FBTyxHQUFhLEVBQUUsQ0FBQTtZQUM1QixNQUFNLE9BQU8sR0FBRyxHQUFTLEVBQUU7Z0JBQ3pCLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7b0JBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1lBQ2xFLENBQUMsQ0FBQTtZQUNELElBQUksQ0FBQztnQkFDSCxJQUFJLEdBQVcsQ0FBQTtnQkFDZixJQUFJLE1BQU0sWUFBWSxPQUFPLEVBQUUsQ0FBQztvQkFDOUIsR0FBRyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7b0JBQ3pCLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7Z0JBQ25CLENBQUM7cUJBQU0sQ0FBQztvQkFDTixLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU07d0JBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7b0JBQzVELEdBQUcsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFVLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtvQkFDN0csT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtnQkFDbkIsQ0FBQztnQkFDRCxNQUFNLEtBQUssR0FBRyxNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7Z0JBQzFILE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsT0FBTyxFQUFFLENBQUE7WUFDN0MsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsT0FBTyxFQUFFLENBQUE7Z0JBQ1QsTUFBTSxLQUFLLENBQUE7WUFDYixDQUFDOzs7Ozs7Ozs7S0FDRjtJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsYUFBYSxDQUFDLEtBQVksRUFBRSxNQUFzQixFQUFFLFdBQWtCLEVBQUUsR0FBVzs7O1lBQ3ZGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM5QixNQUFNLEVBQUUsa0NBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzlCLE1BQU0sS0FBSyxrQ0FBRyxhQUFhLENBQUMsSUFBSSxFQUFFLDRCQUE0QixFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDdEUsTUFBTSxNQUFNLGtDQUFHLGFBQWEsQ0FBQyxJQUFJLEVBQUUsc0NBQXNDLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtZQUN2RixPQUFPLE1BQU0sY0FBYyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3pFO0NBQ0YifQ==