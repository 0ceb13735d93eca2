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
import { SYS } from '../near/sys.js';
import { list, Struct } from '../memory/aggregates.js';
import { Bytes } from '../memory/bytes.js';
import { ConstPointer, MutablePointer, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, integer, length, long, uint32 } from './arguments.js';
import { takeFront } from './buffers.js';
import { RWF } from './fs.js';
/** How many pieces one call takes at most. */
export const UIO_MAXIOV = 1024;
/** Up to how many pieces the kernel needs no memory of its own for them. */
export const UIO_FASTIOV = 8;
/** The layout of `struct iovec`, which does not let a pointer's memory be overrun. */
export class IovecStruct extends Struct {
    /** @param iovBase - what the call does there */
    constructor(iovBase) {
        super('struct iovec', { iov_base: iovBase, iov_len: Uint64 });
    }
    write(view, offset, value) {
        const { iov_base: base, iov_len: size } = value;
        if (base instanceof Pointer && size > base.size)
            throw new RangeError(`struct iovec: ${base.toString()} has no ${size} bytes`);
        super.write(view, offset, value);
    }
}
/**
 * A piece of memory that a call only reads. A pointer there is borrowed together with the structure.
 * @see https://man7.org/linux/man-pages/man3/iovec.3type.html
 */
export const Iovec = new IovecStruct(ConstPointer);
/** As {@link Iovec}, for a call that writes there: a pointer is borrowed so that nobody else has it. */
export const MutableIovec = new IovecStruct(MutablePointer);
/** Pieces of memory that a call only reads, as writev(2) takes them. Borrowing it borrows all pieces. */
export const IovecList = list(Iovec);
/** Pieces of memory that a call fills, as readv(2) takes them. Borrowing it borrows all pieces. */
export const MutableIovecList = list(MutableIovec);
/** In the place of an offset: the file's own position, which moves. */
export const CURRENT_POSITION = -1;
function count(call, value) {
    return integer(`${call}: iovcnt`, value, 0, UIO_MAXIOV);
}
/**
 * readv(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of a {@link MutableIovecList}
 * @param iovcnt - how many pieces
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _readv(sysif, fd, iov, iovcnt) {
    return await sysif.syscall(SYS.readv, fd, iov, count('readv', iovcnt));
}
/**
 * writev(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of an {@link IovecList}
 * @param iovcnt - how many pieces
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _writev(sysif, fd, iov, iovcnt) {
    return await sysif.syscall(SYS.writev, fd, iov, count('writev', iovcnt));
}
/**
 * preadv2(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of a {@link MutableIovecList}
 * @param iovcnt - how many pieces
 * @param offset - in bytes; -1 for the file's own position
 * @param flags - of {@link RWF}
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _preadv2(sysif, fd, iov, iovcnt, offset, flags) {
    // The offset goes into two registers; on a 64-bit kernel the first has all of it.
    return await sysif.syscall(SYS.preadv2, fd, iov, count('preadv2', iovcnt), long('preadv2: offset', offset), 0, rwFlags('preadv2', flags));
}
/**
 * pwritev2(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of an {@link IovecList}
 * @param iovcnt - how many pieces
 * @param offset - in bytes; -1 for the file's own position
 * @param flags - of {@link RWF}
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _pwritev2(sysif, fd, iov, iovcnt, offset, flags) {
    return await sysif.syscall(SYS.pwritev2, fd, iov, count('pwritev2', iovcnt), long('pwritev2: offset', offset), 0, rwFlags('pwritev2', flags));
}
function rwFlags(call, flags) {
    return flagsArgument(`${call}: flags`, 'RWF_', RWF, flags);
}
/**
 * process_vm_readv(2), raw.
 * @param sysif - the process that wants the memory
 * @param pid - the process that has it
 * @param localIov - the address of a {@link MutableIovecList}
 * @param liovcnt - how many pieces
 * @param remoteIov - the address of an {@link IovecList} of addresses in that process
 * @param riovcnt - how many pieces
 * @param flags - 0: none are defined
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export async function _processVmReadv(sysif, pid, localIov, liovcnt, remoteIov, riovcnt, flags) {
    return await sysif.syscall(SYS.process_vm_readv, pid, localIov, count('process_vm_readv', liovcnt), remoteIov, count('process_vm_readv', riovcnt), uint32('process_vm_readv: flags', flags));
}
/**
 * process_vm_writev(2), raw.
 * @param sysif - the process that has the data
 * @param pid - the process that is to get it
 * @param localIov - the address of an {@link IovecList}
 * @param liovcnt - how many pieces
 * @param remoteIov - the address of an {@link IovecList} of addresses in that process
 * @param riovcnt - how many pieces
 * @param flags - 0: none are defined
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export async function _processVmWritev(sysif, pid, localIov, liovcnt, remoteIov, riovcnt, flags) {
    return await sysif.syscall(SYS.process_vm_writev, pid, localIov, count('process_vm_writev', liovcnt), remoteIov, count('process_vm_writev', riovcnt), uint32('process_vm_writev: flags', flags));
}
function remote(pieces) {
    return pieces.map(({ address, length: size }) => ({ iov_base: address, iov_len: length('the length of remote memory', size) }));
}
/**
 * Tasks that can reach into other processes' memory.
 */
export class UioTask extends Task {
    /**
     * Read another process's memory.
     * @param pid - the process
     * @param pieces - where, in its address space
     * @returns the bytes, of all pieces one behind the other; fewer where a later piece cannot be read
     * @throws ErrnoError with EFAULT where the first piece is not there; with EPERM where ptrace(2) would be refused too;
     *   with ESRCH where there is no such process
     * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
     */
    async processVmReadv(pid, pieces) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
            const memory = __addDisposableResource(env_1, this.heap.scratch(Bytes, size), false);
            let filled;
            {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_2, memory.borrow(this, 'exclusive'), false);
                    const local = __addDisposableResource(env_2, this.argument(MutableIovecList, [{ iov_base: buffer.near, iov_len: size }]), false);
                    const there = __addDisposableResource(env_2, this.argument(IovecList, remote(pieces)), false);
                    filled = await _processVmReadv(this.sysif, pid.for(this), local, 1, there, pieces.length, 0);
                }
                catch (e_1) {
                    env_2.error = e_1;
                    env_2.hasError = true;
                }
                finally {
                    __disposeResources(env_2);
                }
            }
            return await takeFront(memory, filled);
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
     * Write to another process's memory.
     * @param pid - the process
     * @param data - what to write
     * @param address - where, in its address space
     * @returns how many bytes were written; fewer than there are where what lies behind cannot be written
     * @throws ErrnoError with EFAULT where nothing can be written there; with EPERM where ptrace(2) would be refused too;
     *   with ESRCH where there is no such process
     * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
     */
    async processVmWritev(pid, data, address) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const buffer = __addDisposableResource(env_3, this.argument(Bytes, data), false);
            const local = __addDisposableResource(env_3, this.argument(IovecList, [{ iov_base: buffer.near, iov_len: buffer.size }]), false);
            const there = __addDisposableResource(env_3, this.argument(IovecList, remote([{ address, length: buffer.size }])), false);
            return await _processVmWritev(this.sysif, pid.for(this), local, 1, there, 1, 0);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
}
async function scatter(fd, pieces, call) {
    const { task } = fd;
    const first = pieces[0];
    if (first instanceof Pointer)
        return await scatterInto(fd, pieces, call);
    const sizes = pieces;
    const memory = [];
    try {
        for (const size of sizes)
            memory.push(task.heap.scratch(Bytes, length('readv: the length of a piece', size)));
        const { filled, rest } = await scatterInto(fd, memory, call);
        memory.length = 0;
        memory.push(...filled, ...rest);
        return await Promise.all(filled.map((piece) => piece.read()));
    }
    finally {
        for (const piece of memory)
            piece.free();
    }
}
async function scatterInto(fd, pieces, call) {
    const { task } = fd;
    let left;
    {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_4, fd.borrow(task)
            // The pieces are borrowed through the list.
            , false);
            // The pieces are borrowed through the list.
            const iov = __addDisposableResource(env_4, task.argument(MutableIovecList, pieces.map((piece) => ({ iov_base: piece, iov_len: piece.size }))), false);
            left = await call(borrow, iov, pieces.length);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    const result = { filled: [], rest: [] };
    for (const piece of pieces) {
        const { size } = piece;
        if (left === 0)
            result.rest.push(piece);
        else if (left >= size)
            result.filled.push(piece.assumeReadable());
        else {
            const [front, rest] = piece.splitReadable(left);
            result.filled.push(front);
            result.rest.push(rest);
        }
        left = Math.max(0, left - size);
    }
    return result;
}
async function gather(fd, pieces, call) {
    const env_5 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_5, fd.borrow(task), false);
        if (pieces instanceof Pointer) {
            const env_6 = { stack: [], error: void 0, hasError: false };
            try {
                const iov = __addDisposableResource(env_6, pieces.borrow(task), false);
                return await call(borrow, iov, pieces.value.length);
            }
            catch (e_5) {
                env_6.error = e_5;
                env_6.hasError = true;
            }
            finally {
                __disposeResources(env_6);
            }
        }
        const buffers = [];
        try {
            const env_7 = { stack: [], error: void 0, hasError: false };
            try {
                for (const piece of pieces)
                    buffers.push(task.argument(Bytes, piece));
                const iov = __addDisposableResource(env_7, task.argument(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }))), false);
                return await call(borrow, iov, buffers.length);
            }
            catch (e_6) {
                env_7.error = e_6;
                env_7.hasError = true;
            }
            finally {
                __disposeResources(env_7);
            }
        }
        finally {
            for (const buffer of buffers)
                buffer[Symbol.dispose]();
        }
    }
    catch (e_7) {
        env_5.error = e_7;
        env_5.hasError = true;
    }
    finally {
        __disposeResources(env_5);
    }
}
/**
 * File descriptors that can be read and written in several pieces.
 */
export class UioFileDescriptor extends FileDescriptor {
    async readv(pieces) {
        return await scatter(this, pieces, (fd, iov, iovcnt) => _readv(this.task.sysif, fd, iov, iovcnt));
    }
    /**
     * Write several pieces of memory, one after the other.
     * @param pieces - the bytes; or a list of what is where, with all that it points to
     * @returns how many bytes were written
     * @throws ErrnoError as write(2) says
     * @see https://man7.org/linux/man-pages/man2/readv.2.html
     */
    async writev(pieces) {
        return await gather(this, pieces, (fd, iov, iovcnt) => _writev(this.task.sysif, fd, iov, iovcnt));
    }
    async preadv2(pieces, offset, flags = 0) {
        return await scatter(this, pieces, (fd, iov, iovcnt) => _preadv2(this.task.sysif, fd, iov, iovcnt, offset, flags));
    }
    /**
     * As {@link writev}, to another place in the file, or in another way.
     * @param pieces - the bytes; or a list of what is where, with all that it points to
     * @param offset - in bytes, and the file's own position stays; or {@link CURRENT_POSITION}
     * @param flags - of {@link RWF}
     * @returns how many bytes were written
     * @throws ErrnoError as write(2) says; with ENOTSUP for flags that the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/readv.2.html
     */
    async pwritev2(pieces, offset, flags = 0) {
        return await gather(this, pieces, (fd, iov, iovcnt) => _pwritev2(this.task.sysif, fd, iov, iovcnt, offset, flags));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidWlvLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsidWlvLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFNQSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDeEUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQzFDLE9BQU8sRUFBRSxZQUFZLEVBQUUsY0FBYyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRzNFLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUVoRCxPQUFPLEVBQUUsT0FBTyxFQUEwRCxNQUFNLHNCQUFzQixDQUFBO0FBQ3RHLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQXFELE1BQU0sZ0JBQWdCLENBQUE7QUFDekksT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBRTdCLDhDQUE4QztBQUM5QyxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFBO0FBQzlCLDRFQUE0RTtBQUM1RSxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBVzVCLHNGQUFzRjtBQUN0RixNQUFNLE9BQU8sV0FBWSxTQUFRLE1BQW1CO0lBQ2xELGdEQUFnRDtJQUNoRCxZQUFZLE9BQStCO1FBQ3pDLEtBQUssQ0FBQyxjQUFjLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO0lBQy9ELENBQUM7SUFFUSxLQUFLLENBQUMsSUFBYyxFQUFFLE1BQWMsRUFBRSxLQUErQjtRQUM1RSxNQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxDQUFBO1FBQy9DLElBQUksSUFBSSxZQUFZLE9BQU8sSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUk7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLGlCQUFpQixJQUFJLENBQUMsUUFBUSxFQUFFLFdBQVcsSUFBSSxRQUFRLENBQUMsQ0FBQTtRQUM5SCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDbEMsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFnQixJQUFJLFdBQVcsQ0FBQyxZQUFZLENBQUMsQ0FBQTtBQUkvRCx3R0FBd0c7QUFDeEcsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFnQixJQUFJLFdBQVcsQ0FBQyxjQUFjLENBQUMsQ0FBQTtBQUl4RSx5R0FBeUc7QUFDekcsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFrQixJQUFJLENBQVEsS0FBSyxDQUFDLENBQUE7QUFFMUQsbUdBQW1HO0FBQ25HLE1BQU0sQ0FBQyxNQUFNLGdCQUFnQixHQUF5QixJQUFJLENBQWUsWUFBWSxDQUFDLENBQUE7QUFFdEYsdUVBQXVFO0FBQ3ZFLE1BQU0sQ0FBQyxNQUFNLGdCQUFnQixHQUFHLENBQUMsQ0FBQyxDQUFBO0FBRWxDLFNBQVMsS0FBSyxDQUFDLElBQVksRUFBRSxLQUFhO0lBQ3hDLE9BQU8sT0FBTyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxVQUFVLENBQUMsQ0FBQTtBQUN6RCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBb0IsRUFBRSxNQUFjO0lBQ3BILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDeEUsQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQW9CLEVBQUUsTUFBYztJQUNySCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQzFFLENBQUM7QUFFRDs7Ozs7Ozs7OztHQVVHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQzVCLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxHQUFvQixFQUFFLE1BQWMsRUFBRSxNQUFjLEVBQUUsS0FBYTtJQUV4SCxrRkFBa0Y7SUFDbEYsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLGlCQUFpQixFQUFFLE1BQU0sQ0FBQyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDM0ksQ0FBQztBQUVEOzs7Ozs7Ozs7O0dBVUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FDN0IsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQW9CLEVBQUUsTUFBYyxFQUFFLE1BQWMsRUFBRSxLQUFhO0lBRXhILE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxFQUFFLElBQUksQ0FBQyxrQkFBa0IsRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQy9JLENBQUM7QUFFRCxTQUFTLE9BQU8sQ0FBQyxJQUFZLEVBQUUsS0FBYTtJQUMxQyxPQUFPLGFBQWEsQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7QUFDNUQsQ0FBQztBQUVEOzs7Ozs7Ozs7OztHQVdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQ25DLEtBQXVCLEVBQUUsR0FBWSxFQUFFLFFBQXlCLEVBQUUsT0FBZSxFQUFFLFNBQTBCLEVBQUUsT0FBZSxFQUFFLEtBQWE7SUFFN0ksT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ3hCLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxrQkFBa0IsRUFBRSxPQUFPLENBQUMsRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLGtCQUFrQixFQUFFLE9BQU8sQ0FBQyxFQUN0SCxNQUFNLENBQUMseUJBQXlCLEVBQUUsS0FBSyxDQUFDLENBQ3pDLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGdCQUFnQixDQUNwQyxLQUF1QixFQUFFLEdBQVksRUFBRSxRQUF5QixFQUFFLE9BQWUsRUFBRSxTQUEwQixFQUFFLE9BQWUsRUFBRSxLQUFhO0lBRTdJLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUN4QixHQUFHLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsbUJBQW1CLEVBQUUsT0FBTyxDQUFDLEVBQUUsU0FBUyxFQUFFLEtBQUssQ0FBQyxtQkFBbUIsRUFBRSxPQUFPLENBQUMsRUFDekgsTUFBTSxDQUFDLDBCQUEwQixFQUFFLEtBQUssQ0FBQyxDQUMxQyxDQUFBO0FBQ0gsQ0FBQztBQVVELFNBQVMsTUFBTSxDQUFDLE1BQStCO0lBQzdDLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyw2QkFBNkIsRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUNqSSxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sT0FBUSxTQUFRLElBQUk7SUFDL0I7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLEdBQVEsRUFBRSxNQUErQjs7O1lBQzVELE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtZQUNqRSxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDN0MsSUFBSSxNQUFjLENBQUE7WUFDbEIsQ0FBQzs7O29CQUNDLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO29CQUMvQyxNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBaUIsZ0JBQWdCLEVBQUUsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtvQkFDekcsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxRQUFBLENBQUE7b0JBQy9ELE1BQU0sR0FBRyxNQUFNLGVBQWUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQzdGO1lBQ0QsT0FBTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN2QztJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsR0FBUSxFQUFFLElBQTZDLEVBQUUsT0FBZ0I7OztZQUM3RixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN6QyxNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBVSxTQUFTLEVBQUUsQ0FBQyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDbEcsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUMzRixPQUFPLE1BQU0sZ0JBQWdCLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hGO0NBQ0Y7QUFZRCxLQUFLLFVBQVUsT0FBTyxDQUFDLEVBQWtCLEVBQUUsTUFBMEQsRUFBRSxJQUFjO0lBQ25ILE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUE7SUFDbkIsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3ZCLElBQUksS0FBSyxZQUFZLE9BQU87UUFBRSxPQUFPLE1BQU0sV0FBVyxDQUFDLEVBQUUsRUFBRSxNQUF3QyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzFHLE1BQU0sS0FBSyxHQUFHLE1BQTJCLENBQUE7SUFDekMsTUFBTSxNQUFNLEdBQTBCLEVBQUUsQ0FBQTtJQUN4QyxJQUFJLENBQUM7UUFDSCxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7WUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsOEJBQThCLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzdHLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxXQUFXLENBQUMsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUM1RCxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQTtRQUNqQixNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUE7UUFDL0IsT0FBTyxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUMvRCxDQUFDO1lBQVMsQ0FBQztRQUNULEtBQUssTUFBTSxLQUFLLElBQUksTUFBTTtZQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUMxQyxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQUMsRUFBa0IsRUFBRSxNQUFzQyxFQUFFLElBQWM7SUFDbkcsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQTtJQUNuQixJQUFJLElBQVksQ0FBQTtJQUNoQixDQUFDOzs7WUFDQyxNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUM7WUFDOUIsNENBQTRDO29CQURkLENBQUE7WUFDOUIsNENBQTRDO1lBQzVDLE1BQU0sR0FBRyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFpQixnQkFBZ0IsRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDOUgsSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDOUM7SUFDRCxNQUFNLE1BQU0sR0FBMkUsRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQTtJQUMvRyxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUFDO1FBQzNCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUE7UUFDdEIsSUFBSSxJQUFJLEtBQUssQ0FBQztZQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO2FBQ2xDLElBQUksSUFBSSxJQUFJLElBQUk7WUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsY0FBYyxFQUFFLENBQUMsQ0FBQTthQUM1RCxDQUFDO1lBQ0osTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQy9DLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3pCLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3hCLENBQUM7UUFDRCxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxHQUFHLElBQUksQ0FBQyxDQUFBO0lBQ2pDLENBQUM7SUFDRCxPQUFPLE1BQU0sQ0FBQTtBQUNmLENBQUM7QUFLRCxLQUFLLFVBQVUsTUFBTSxDQUFDLEVBQWtCLEVBQUUsTUFBZ0IsRUFBRSxJQUFjOzs7UUFDeEUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQTtRQUNuQixNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQzlCLElBQUksTUFBTSxZQUFZLE9BQU8sRUFBRSxDQUFDOzs7Z0JBQzlCLE1BQU0sR0FBRyxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7Z0JBQy9CLE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDcEQ7UUFDRCxNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUE7UUFDNUIsSUFBSSxDQUFDOzs7Z0JBQ0gsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNO29CQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtnQkFDckUsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVUsU0FBUyxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxRQUFBLENBQUE7Z0JBQ25ILE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztTQUMvQztnQkFBUyxDQUFDO1lBQ1QsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPO2dCQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtRQUN4RCxDQUFDOzs7Ozs7Ozs7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLGlCQUFrQixTQUFRLGNBQWM7SUFVbkQsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUEwRDtRQUNwRSxPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUNuRyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFnQjtRQUMzQixPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUNuRyxDQUFDO0lBWUQsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUEwRCxFQUFFLE1BQWMsRUFBRSxLQUFLLEdBQUcsQ0FBQztRQUNqRyxPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ3BILENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsTUFBZ0IsRUFBRSxNQUFjLEVBQUUsS0FBSyxHQUFHLENBQUM7UUFDeEQsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUNwSCxDQUFDO0NBQ0YifQ==