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
 * `<linux/userfaultfd.h>`: being asked for the content of pages when they are touched.
 *
 * @module linux/userfaultfd
 */
import { or } from '../near/flags.js';
import { ErrnoError } from '../near/errors.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list, struct } from '../memory/aggregates.js';
import { Bytes } from '../memory/bytes.js';
import { BigUint64, Int64, Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, integer, length } from './arguments.js';
import { ior, iowr, _ioctl } from './ioctl.js';
import { _read } from './unistd.js';
/**
 * How a userfaultfd is made.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const UFFD = {
    /** Only faults of programs are told of, not those of the kernel on their behalf: needs no privilege; since Linux 5.11. */
    USER_MODE_ONLY: 1,
    /** Reading never waits. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
/** The version of the interface. */
export const UFFD_API = 0xaa;
/**
 * What a userfaultfd can do.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
 */
export const UFFD_FEATURE = {
    /** Pages of anonymous memory can be write-protected. */
    PAGEFAULT_FLAG_WP: 1 << 0,
    /** Tell of fork(2). */
    EVENT_FORK: 1 << 1,
    /** Tell of mremap(2). */
    EVENT_REMAP: 1 << 2,
    /** Tell of pages that were given back. */
    EVENT_REMOVE: 1 << 3,
    /** Huge pages can be missing. */
    MISSING_HUGETLBFS: 1 << 4,
    /** Pages of shared memory can be missing. */
    MISSING_SHMEM: 1 << 5,
    /** Tell of munmap(2). */
    EVENT_UNMAP: 1 << 6,
    /** Send `SIGBUS` in place of telling. */
    SIGBUS: 1 << 7,
    /** Tell which thread it was. */
    THREAD_ID: 1 << 8,
    /** Huge pages that are there, and not in the page table. */
    MINOR_HUGETLBFS: 1 << 9,
    /** Pages of shared memory that are there, and not in the page table. */
    MINOR_SHMEM: 1 << 10,
    /** Tell the exact address, not that of the page. */
    EXACT_ADDRESS: 1 << 11,
    /** Other pages can be write-protected too; since Linux 5.19. */
    WP_HUGETLBFS_SHMEM: 1 << 12,
    /** Pages that were never touched can be write-protected; since Linux 6.4. */
    WP_UNPOPULATED: 1 << 13,
    /** Pages can be made to look broken; since Linux 6.6. */
    POISON: 1 << 14,
    /** Writes are only recorded, and nobody waits; since Linux 6.7. */
    WP_ASYNC: 1 << 15,
    /** Pages can be moved; since Linux 6.8. */
    MOVE: 1 << 16,
};
/** What happened. */
export const UFFD_EVENT = {
    /** A page was touched. */
    PAGEFAULT: 0x12,
    /** The process forked. */
    FORK: 0x13,
    /** Memory was moved. */
    REMAP: 0x14,
    /** Pages were given back. */
    REMOVE: 0x15,
    /** Memory was unmapped. */
    UNMAP: 0x16,
};
/** How a page was touched. */
export const UFFD_PAGEFAULT_FLAG = {
    /** It was written. */
    WRITE: 1 << 0,
    /** It is write-protected. */
    WP: 1 << 1,
    /** It is there, and not in the page table. */
    MINOR: 1 << 2,
};
/** Of what is to be told. */
export const UFFDIO_REGISTER_MODE = {
    /** Pages that are missing. */
    MISSING: 1 << 0,
    /** Pages that are write-protected. */
    WP: 1 << 1,
    /** Pages that are there, and not in the page table; since Linux 5.13. */
    MINOR: 1 << 2,
};
/** How `uffdioCopy` copies. */
export const UFFDIO_COPY_MODE = {
    /** Leave those asleep that wait for the pages. */
    DONTWAKE: 1 << 0,
    /** Write-protect the pages. */
    WP: 1 << 1,
};
/** How `uffdioZeropage` works. */
export const UFFDIO_ZEROPAGE_MODE = {
    /** Leave those asleep that wait for the pages. */
    DONTWAKE: 1 << 0,
};
/** How `uffdioWriteprotect` works. */
export const UFFDIO_WRITEPROTECT_MODE = {
    /** Protect; without it, end that. */
    WP: 1 << 0,
    /** Leave those asleep that wait for the pages. */
    DONTWAKE: 1 << 1,
};
/** How `uffdioContinue` works. */
export const UFFDIO_CONTINUE_MODE = {
    /** Leave those asleep that wait for the pages. */
    DONTWAKE: 1 << 0,
};
/** The handshake. */
export const UffdioApi = struct('struct uffdio_api', {
    /** {@link UFFD_API}. */
    api: Uint64,
    /** Of {@link UFFD_FEATURE}: what is asked for, and then what there is. */
    features: Uint64,
    /** Which ioctls there are: a bit for each number. */
    ioctls: BigUint64,
});
/** Some pages. */
export const UffdioRange = struct('struct uffdio_range', {
    /** Where they begin. */
    start: Uint64,
    /** In bytes. */
    len: Uint64,
});
/** @internal the argument of `UFFDIO_REGISTER` */
export const UffdioRegister = struct('struct uffdio_register', { range: UffdioRange, mode: Uint64, ioctls: BigUint64 });
/** @internal the argument of `UFFDIO_COPY` */
export const UffdioCopy = struct('struct uffdio_copy', { dst: Uint64, src: Uint64, len: Uint64, mode: Uint64, copy: Int64 });
/** @internal the argument of `UFFDIO_ZEROPAGE` */
export const UffdioZeropage = struct('struct uffdio_zeropage', { range: UffdioRange, mode: Uint64, zeropage: Int64 });
/** @internal the argument of `UFFDIO_WRITEPROTECT` */
export const UffdioWriteprotect = struct('struct uffdio_writeprotect', { range: UffdioRange, mode: Uint64 });
/** @internal the argument of `UFFDIO_CONTINUE` */
export const UffdioContinue = struct('struct uffdio_continue', { range: UffdioRange, mode: Uint64, mapped: Int64 });
/** @internal `struct uffd_msg` with the longest member of its union */
export const UffdMsgLayout = struct('struct uffd_msg', {
    event: Uint8, reserved1: Uint8, reserved2: Uint16, reserved3: Uint32, from: Uint64, to: Uint64, len: Uint64,
}, { packed: true });
const UFFDIO_TYPE = 0xaa;
/** The ioctls of a userfaultfd. */
export const UFFDIO = {
    /** Say which version and which features are meant; before all others. */
    API: iowr(UFFDIO_TYPE, 0x3f, UffdioApi.size),
    /** Be told of some pages. */
    REGISTER: iowr(UFFDIO_TYPE, 0x00, UffdioRegister.size),
    /** Be told of them no longer. */
    UNREGISTER: ior(UFFDIO_TYPE, 0x01, UffdioRange.size),
    /** Wake those that wait for pages. */
    WAKE: ior(UFFDIO_TYPE, 0x02, UffdioRange.size),
    /** Fill pages with a copy of others. */
    COPY: iowr(UFFDIO_TYPE, 0x03, UffdioCopy.size),
    /** Fill pages with zeroes. */
    ZEROPAGE: iowr(UFFDIO_TYPE, 0x04, UffdioZeropage.size),
    /** Write-protect pages, or no longer. */
    WRITEPROTECT: iowr(UFFDIO_TYPE, 0x06, UffdioWriteprotect.size),
    /** Put pages into the page table that are there. */
    CONTINUE: iowr(UFFDIO_TYPE, 0x07, UffdioContinue.size),
};
const MSG_HEAD = 8;
/** The layout of {@link UffdMsg}: the kernel's `struct uffd_msg`. It is for reading. */
export const UffdMsg = {
    name: 'struct uffd_msg',
    alignment: UffdMsgLayout.alignment,
    size: UffdMsgLayout.size,
    zero: { event: 'pagefault', flags: 0, address: 0, ptid: 0 },
    sizeOf: () => UffdMsgLayout.size,
    write: () => {
        throw new TypeError('a struct uffd_msg is what the kernel tells: nobody writes one');
    },
    read(view, offset) {
        const first = Uint64.read(view, offset + MSG_HEAD, 8);
        const second = Uint64.read(view, offset + MSG_HEAD + 8, 8);
        const event = view.getUint8(offset);
        switch (event) {
            case UFFD_EVENT.PAGEFAULT: return { event: 'pagefault', flags: first, address: second, ptid: view.getUint32(offset + MSG_HEAD + 16, true) };
            case UFFD_EVENT.FORK: return { event: 'fork', ufd: NearFileDescriptor(view.getUint32(offset + MSG_HEAD, true)) };
            case UFFD_EVENT.REMAP: return { event: 'remap', from: first, to: second, len: Uint64.read(view, offset + MSG_HEAD + 16, 8) };
            case UFFD_EVENT.REMOVE: return { event: 'remove', start: first, end: second };
            case UFFD_EVENT.UNMAP: return { event: 'unmap', start: first, end: second };
            default: throw new RangeError(`a userfaultfd told of event ${event}, which has no name here`);
        }
    },
};
const UffdMsgList = list(UffdMsg);
/**
 * userfaultfd(2), raw.
 * @param sysif - the process
 * @param flags - of {@link UFFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export async function _userfaultfd(sysif, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.userfaultfd, flagsArgument('userfaultfd: flags', 'UFFD_', UFFD, flags)));
}
/**
 * Tasks that can make userfaultfds.
 */
export class UserfaultfdTask extends Task {
    /**
     * Make a userfaultfd for this task's address space. A child that has not yet executed a program shares it with Node: then
     * nobody but a child or a thread may touch the registered memory, because Node could not both wait and answer.
     * @param flags - of {@link UFFD}
     * @param options - whether programs that are exec'd get it too; otherwise `UFFD.CLOEXEC` is added
     * @returns a handle that owns it; `uffdioApi` is to be called first
     * @throws ErrnoError with EPERM without `UFFD.USER_MODE_ONLY`, where one has no `CAP_SYS_PTRACE` and
     *   `/proc/sys/vm/unprivileged_userfaultfd` is 0; with ENOSYS where the kernel was built without it
     * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
     */
    async userfaultfd(flags = 0, options = {}) {
        return this.makeFileDescriptor(await _userfaultfd(this.sysif, options.inheritable === true ? flags : or(flags, UFFD.CLOEXEC)));
    }
}
function rangeOf(mapping) {
    return { start: mapping.address, len: mapping.length };
}
async function onRange(uffd, mapping, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = uffd;
        const fd = __addDisposableResource(env_1, uffd.borrow(task), false);
        const _mapped = __addDisposableResource(env_1, mapping.borrow(task), false);
        const range = __addDisposableResource(env_1, task.argument(UffdioRange, rangeOf(mapping)), false);
        await _ioctl(task.sysif, fd, request, range);
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
 * For an ioctl that says in its structure how far it got: where that is part of the way, it is the result and no error.
 */
async function progress(task, type, value, call, done) {
    const pointer = task.heap.scratch(type, type.size).write(value);
    try {
        let failed;
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const argument = __addDisposableResource(env_2, pointer.borrow(task, 'exclusive'), false);
                try {
                    await call(argument);
                }
                catch (error) {
                    if (!(error instanceof ErrnoError && error.code === 'EAGAIN'))
                        throw error;
                    failed = error;
                }
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        const bytes = done(await pointer.read());
        if (failed !== undefined && bytes <= 0)
            throw failed;
        return bytes;
    }
    finally {
        pointer.free();
    }
}
/**
 * File descriptors of userfaultfds.
 */
export class UserfaultfdFileDescriptor extends FileDescriptor {
    /**
     * Agree with the kernel on what the userfaultfd does. All else comes after this.
     * @param features - of {@link UFFD_FEATURE}: what is wanted
     * @returns what there is; without wishes, all features that the kernel has
     * @throws ErrnoError with EINVAL for features that the kernel has not; with EPERM for `EVENT_FORK` without `CAP_SYS_PTRACE`
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
     */
    async uffdioApi(features = 0) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_3, this.borrow(task), false);
            return await task.fill(UffdioApi, (api) => _ioctl(task.sysif, fd, UFFDIO.API, api), { api: UFFD_API, features, ioctls: 0n });
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
     * Be told when pages are touched.
     * @param mapping - the pages; a slice for some of them. It must stay mapped
     * @param mode - of {@link UFFDIO_REGISTER_MODE}
     * @returns which ioctls there are for them: a bit for each number
     * @throws ErrnoError with EINVAL where that kind of memory cannot be registered so; with EBUSY where another userfaultfd has it
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_REGISTER.2const.html
     */
    async uffdioRegister(mapping, mode) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_4, this.borrow(task), false);
            const _mapped = __addDisposableResource(env_4, mapping.borrow(task), false);
            const value = { range: rangeOf(mapping), mode: integer('UFFDIO_REGISTER: mode', mode, 0, Number.MAX_SAFE_INTEGER), ioctls: 0n };
            return (await task.fill(UffdioRegister, (argument) => _ioctl(task.sysif, fd, UFFDIO.REGISTER, argument), value)).ioctls;
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
     * Be told of pages no longer. Those who wait for them go on.
     * @param mapping - the pages; a slice for some of them
     * @throws ErrnoError with EINVAL where they cannot have been registered
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_UNREGISTER.2const.html
     */
    async uffdioUnregister(mapping) {
        await onRange(this, mapping, UFFDIO.UNREGISTER);
    }
    /**
     * Wake those who wait for pages.
     * @param mapping - the pages; a slice for some of them
     * @throws ErrnoError with EINVAL for a bad range
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_WAKE.2const.html
     */
    async uffdioWake(mapping) {
        await onRange(this, mapping, UFFDIO.WAKE);
    }
    /**
     * Fill missing pages with a copy of other memory, and wake those who wait for them.
     * @param mapping - the pages; a slice for some of them
     * @param source - what is to be there: as long as they are
     * @param mode - of {@link UFFDIO_COPY_MODE}
     * @returns how many bytes were copied; fewer where mappings changed meanwhile: then the rest is to be tried again
     * @throws RangeError for a source that is not as long as the pages
     * @throws ErrnoError with EEXIST where a page is there already; with ENOENT where it is not registered; with ESRCH where the
     *   process has ended
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_COPY.2const.html
     */
    async uffdioCopy(mapping, source, mode = 0) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_5, this.borrow(task), false);
            const _mapped = __addDisposableResource(env_5, mapping.borrow(task), false);
            const src = __addDisposableResource(env_5, task.argument(Bytes, source), false);
            const { start: dst, len } = rangeOf(mapping);
            if (src.size !== len)
                throw new RangeError(`UFFDIO_COPY: ${src.size} bytes do not fill ${mapping.toString()}, which has ${len}`);
            const value = { dst, src: src.near, len, mode: length('UFFDIO_COPY: mode', mode), copy: 0 };
            return await progress(task, UffdioCopy, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.COPY, argument), ({ copy }) => copy);
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
     * Fill missing pages with zeroes, and wake those who wait for them.
     * @param mapping - the pages; a slice for some of them
     * @param mode - of {@link UFFDIO_ZEROPAGE_MODE}
     * @returns how many bytes were filled; fewer where mappings changed meanwhile
     * @throws ErrnoError with EEXIST where a page is there already; with ENOENT where it is not registered
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_ZEROPAGE.2const.html
     */
    async uffdioZeropage(mapping, mode = 0) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_6, this.borrow(task), false);
            const _mapped = __addDisposableResource(env_6, mapping.borrow(task), false);
            const value = { range: rangeOf(mapping), mode: length('UFFDIO_ZEROPAGE: mode', mode), zeropage: 0 };
            return await progress(task, UffdioZeropage, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.ZEROPAGE, argument), ({ zeropage }) => zeropage);
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
     * Write-protect pages, or end that and wake those who wait to write.
     * @param mapping - the pages; a slice for some of them
     * @param mode - of {@link UFFDIO_WRITEPROTECT_MODE}
     * @throws ErrnoError with ENOENT where they were not registered with `UFFDIO_REGISTER_MODE.WP`; with EAGAIN where mappings are changing
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_WRITEPROTECT.2const.html
     */
    async uffdioWriteprotect(mapping, mode) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_7, this.borrow(task), false);
            const _mapped = __addDisposableResource(env_7, mapping.borrow(task), false);
            const argument = __addDisposableResource(env_7, task.argument(UffdioWriteprotect, { range: rangeOf(mapping), mode: length('UFFDIO_WRITEPROTECT: mode', mode) }), false);
            await _ioctl(task.sysif, fd, UFFDIO.WRITEPROTECT, argument);
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
     * Put pages into the page table that are there in the file, and wake those who wait for them; since Linux 5.13.
     * @param mapping - the pages, registered with `UFFDIO_REGISTER_MODE.MINOR`; a slice for some of them
     * @param mode - of {@link UFFDIO_CONTINUE_MODE}
     * @returns how many bytes were; fewer where mappings changed meanwhile
     * @throws ErrnoError with EEXIST where a page is in the table already; with EFAULT where the file has no such page
     * @see https://man7.org/linux/man-pages/man2/UFFDIO_CONTINUE.2const.html
     */
    async uffdioContinue(mapping, mode = 0) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_8, this.borrow(task), false);
            const _mapped = __addDisposableResource(env_8, mapping.borrow(task), false);
            const value = { range: rangeOf(mapping), mode: length('UFFDIO_CONTINUE: mode', mode), mapped: 0 };
            return await progress(task, UffdioContinue, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.CONTINUE, argument), ({ mapped }) => mapped);
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
     * Read what has happened. Where nothing has this waits, without `UFFD.NONBLOCK`: then it must not be called on the Node
     * process's own task.
     * @param most - how many messages to read at most
     * @returns at least one; the file descriptor of a `fork` is in this task's fd table, and owned by nobody yet
     * @throws ErrnoError with EAGAIN where nothing has happened and it does not block; with EINVAL before `uffdioApi`
     * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
     */
    async uffdRead(most = 16) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_9, this.borrow(task), false);
            const size = integer('the number of messages to read', most, 1, 1024) * UffdMsg.size;
            const memory = task.heap.scratch(UffdMsgList, size);
            let filled;
            try {
                const env_10 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_10, memory.borrow(task, 'exclusive'), false);
                    filled = await _read(task.sysif, fd, buffer, size);
                }
                catch (e_9) {
                    env_10.error = e_9;
                    env_10.hasError = true;
                }
                finally {
                    __disposeResources(env_10);
                }
            }
            catch (error) {
                memory.free();
                throw error;
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
        catch (e_10) {
            env_9.error = e_10;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidXNlcmZhdWx0ZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJ1c2VyZmF1bHRmZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUN4RSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDMUMsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFFdEYsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBR2hELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBMEIsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNoRyxPQUFPLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDOUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUVuQzs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUc7SUFDbEIsMEhBQTBIO0lBQzFILGNBQWMsRUFBRSxDQUFDO0lBQ2pCLCtDQUErQztJQUMvQyxRQUFRLEVBQUUsTUFBTTtJQUNoQiwyQ0FBMkM7SUFDM0MsT0FBTyxFQUFFLFNBQVM7Q0FDVixDQUFBO0FBRVYsb0NBQW9DO0FBQ3BDLE1BQU0sQ0FBQyxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUE7QUFFNUI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFHO0lBQzFCLHdEQUF3RDtJQUN4RCxpQkFBaUIsRUFBRSxDQUFDLElBQUksQ0FBQztJQUN6Qix1QkFBdUI7SUFDdkIsVUFBVSxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ2xCLHlCQUF5QjtJQUN6QixXQUFXLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDbkIsMENBQTBDO0lBQzFDLFlBQVksRUFBRSxDQUFDLElBQUksQ0FBQztJQUNwQixpQ0FBaUM7SUFDakMsaUJBQWlCLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDekIsNkNBQTZDO0lBQzdDLGFBQWEsRUFBRSxDQUFDLElBQUksQ0FBQztJQUNyQix5QkFBeUI7SUFDekIsV0FBVyxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ25CLHlDQUF5QztJQUN6QyxNQUFNLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDZCxnQ0FBZ0M7SUFDaEMsU0FBUyxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ2pCLDREQUE0RDtJQUM1RCxlQUFlLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDdkIsd0VBQXdFO0lBQ3hFLFdBQVcsRUFBRSxDQUFDLElBQUksRUFBRTtJQUNwQixvREFBb0Q7SUFDcEQsYUFBYSxFQUFFLENBQUMsSUFBSSxFQUFFO0lBQ3RCLGdFQUFnRTtJQUNoRSxrQkFBa0IsRUFBRSxDQUFDLElBQUksRUFBRTtJQUMzQiw2RUFBNkU7SUFDN0UsY0FBYyxFQUFFLENBQUMsSUFBSSxFQUFFO0lBQ3ZCLHlEQUF5RDtJQUN6RCxNQUFNLEVBQUUsQ0FBQyxJQUFJLEVBQUU7SUFDZixtRUFBbUU7SUFDbkUsUUFBUSxFQUFFLENBQUMsSUFBSSxFQUFFO0lBQ2pCLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUU7Q0FDTCxDQUFBO0FBRVYscUJBQXFCO0FBQ3JCLE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4QiwwQkFBMEI7SUFDMUIsU0FBUyxFQUFFLElBQUk7SUFDZiwwQkFBMEI7SUFDMUIsSUFBSSxFQUFFLElBQUk7SUFDVix3QkFBd0I7SUFDeEIsS0FBSyxFQUFFLElBQUk7SUFDWCw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLElBQUk7SUFDWiwyQkFBMkI7SUFDM0IsS0FBSyxFQUFFLElBQUk7Q0FDSCxDQUFBO0FBRVYsOEJBQThCO0FBQzlCLE1BQU0sQ0FBQyxNQUFNLG1CQUFtQixHQUFHO0lBQ2pDLHNCQUFzQjtJQUN0QixLQUFLLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDYiw2QkFBNkI7SUFDN0IsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ1YsOENBQThDO0lBQzlDLEtBQUssRUFBRSxDQUFDLElBQUksQ0FBQztDQUNMLENBQUE7QUFFViw2QkFBNkI7QUFDN0IsTUFBTSxDQUFDLE1BQU0sb0JBQW9CLEdBQUc7SUFDbEMsOEJBQThCO0lBQzlCLE9BQU8sRUFBRSxDQUFDLElBQUksQ0FBQztJQUNmLHNDQUFzQztJQUN0QyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDVix5RUFBeUU7SUFDekUsS0FBSyxFQUFFLENBQUMsSUFBSSxDQUFDO0NBQ0wsQ0FBQTtBQUVWLCtCQUErQjtBQUMvQixNQUFNLENBQUMsTUFBTSxnQkFBZ0IsR0FBRztJQUM5QixrREFBa0Q7SUFDbEQsUUFBUSxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQ2hCLCtCQUErQjtJQUMvQixFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUM7Q0FDRixDQUFBO0FBRVYsa0NBQWtDO0FBQ2xDLE1BQU0sQ0FBQyxNQUFNLG9CQUFvQixHQUFHO0lBQ2xDLGtEQUFrRDtJQUNsRCxRQUFRLEVBQUUsQ0FBQyxJQUFJLENBQUM7Q0FDUixDQUFBO0FBRVYsc0NBQXNDO0FBQ3RDLE1BQU0sQ0FBQyxNQUFNLHdCQUF3QixHQUFHO0lBQ3RDLHFDQUFxQztJQUNyQyxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDVixrREFBa0Q7SUFDbEQsUUFBUSxFQUFFLENBQUMsSUFBSSxDQUFDO0NBQ1IsQ0FBQTtBQUVWLGtDQUFrQztBQUNsQyxNQUFNLENBQUMsTUFBTSxvQkFBb0IsR0FBRztJQUNsQyxrREFBa0Q7SUFDbEQsUUFBUSxFQUFFLENBQUMsSUFBSSxDQUFDO0NBQ1IsQ0FBQTtBQUVWLHFCQUFxQjtBQUNyQixNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsTUFBTSxDQUFDLG1CQUFtQixFQUFFO0lBQ25ELHdCQUF3QjtJQUN4QixHQUFHLEVBQUUsTUFBTTtJQUNYLDBFQUEwRTtJQUMxRSxRQUFRLEVBQUUsTUFBTTtJQUNoQixxREFBcUQ7SUFDckQsTUFBTSxFQUFFLFNBQVM7Q0FDbEIsQ0FBQyxDQUFBO0FBSUYsa0JBQWtCO0FBQ2xCLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxNQUFNLENBQUMscUJBQXFCLEVBQUU7SUFDdkQsd0JBQXdCO0lBQ3hCLEtBQUssRUFBRSxNQUFNO0lBQ2IsZ0JBQWdCO0lBQ2hCLEdBQUcsRUFBRSxNQUFNO0NBQ1osQ0FBQyxDQUFBO0FBSUYsa0RBQWtEO0FBQ2xELE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRyxNQUFNLENBQUMsd0JBQXdCLEVBQUUsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUE7QUFDdkgsOENBQThDO0FBQzlDLE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUUsRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQzVILGtEQUFrRDtBQUNsRCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsTUFBTSxDQUFDLHdCQUF3QixFQUFFLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQ3JILHNEQUFzRDtBQUN0RCxNQUFNLENBQUMsTUFBTSxrQkFBa0IsR0FBRyxNQUFNLENBQUMsNEJBQTRCLEVBQUUsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO0FBQzVHLGtEQUFrRDtBQUNsRCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsTUFBTSxDQUFDLHdCQUF3QixFQUFFLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBRW5ILHVFQUF1RTtBQUN2RSxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFO0lBQ3JELEtBQUssRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNO0NBQzVHLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtBQUVwQixNQUFNLFdBQVcsR0FBRyxJQUFJLENBQUE7QUFFeEIsbUNBQW1DO0FBQ25DLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQix5RUFBeUU7SUFDekUsR0FBRyxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUM7SUFDNUMsNkJBQTZCO0lBQzdCLFFBQVEsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsSUFBSSxDQUFDO0lBQ3RELGlDQUFpQztJQUNqQyxVQUFVLEVBQUUsR0FBRyxDQUFDLFdBQVcsRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLElBQUksQ0FBQztJQUNwRCxzQ0FBc0M7SUFDdEMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxJQUFJLENBQUM7SUFDOUMsd0NBQXdDO0lBQ3hDLElBQUksRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksRUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDO0lBQzlDLDhCQUE4QjtJQUM5QixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLEVBQUUsY0FBYyxDQUFDLElBQUksQ0FBQztJQUN0RCx5Q0FBeUM7SUFDekMsWUFBWSxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLGtCQUFrQixDQUFDLElBQUksQ0FBQztJQUM5RCxvREFBb0Q7SUFDcEQsUUFBUSxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLGNBQWMsQ0FBQyxJQUFJLENBQUM7Q0FDOUMsQ0FBQTtBQXVDVixNQUFNLFFBQVEsR0FBRyxDQUFDLENBQUE7QUFFbEIsd0ZBQXdGO0FBQ3hGLE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBdUI7SUFDekMsSUFBSSxFQUFFLGlCQUFpQjtJQUN2QixTQUFTLEVBQUUsYUFBYSxDQUFDLFNBQVM7SUFDbEMsSUFBSSxFQUFFLGFBQWEsQ0FBQyxJQUFJO0lBQ3hCLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxXQUFXLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUU7SUFDM0QsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLGFBQWEsQ0FBQyxJQUFJO0lBQ2hDLEtBQUssRUFBRSxHQUFHLEVBQUU7UUFDVixNQUFNLElBQUksU0FBUyxDQUFDLCtEQUErRCxDQUFDLENBQUE7SUFDdEYsQ0FBQztJQUNELElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTTtRQUNmLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDckQsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDMUQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNuQyxRQUFRLEtBQUssRUFBRSxDQUFDO1lBQ2QsS0FBSyxVQUFVLENBQUMsU0FBUyxDQUFDLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxXQUFXLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxRQUFRLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUE7WUFDM0ksS0FBSyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLGtCQUFrQixDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxHQUFHLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUE7WUFDaEgsS0FBSyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsUUFBUSxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFBO1lBQzVILEtBQUssVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxDQUFBO1lBQzdFLEtBQUssVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxDQUFBO1lBQzNFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sSUFBSSxVQUFVLENBQUMsK0JBQStCLEtBQUssMEJBQTBCLENBQUMsQ0FBQTtRQUMvRixDQUFDO0lBQ0gsQ0FBQztDQUNGLENBQUE7QUFFRCxNQUFNLFdBQVcsR0FBb0IsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0FBRWxEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLEtBQXVCLEVBQUUsS0FBYTtJQUN2RSxPQUFPLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLGFBQWEsQ0FBQyxvQkFBb0IsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUM1SCxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sZUFBZ0IsU0FBUSxJQUFJO0lBQ3ZDOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxVQUE2QixFQUFFO1FBQzFELE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2hJLENBQUM7Q0FDRjtBQUVELFNBQVMsT0FBTyxDQUFDLE9BQXNCO0lBQ3JDLE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFBO0FBQ3hELENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQW9CLEVBQUUsT0FBc0IsRUFBRSxPQUFlOzs7UUFDbEYsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtRQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQzVCLE1BQU0sT0FBTyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDcEMsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxRQUFBLENBQUE7UUFDdkUsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFBOzs7Ozs7Ozs7Q0FDN0M7QUFFRDs7R0FFRztBQUNILEtBQUssVUFBVSxRQUFRLENBQ3JCLElBQVUsRUFBRSxJQUFrQixFQUFFLEtBQVEsRUFBRSxJQUE0QyxFQUFFLElBQTBCO0lBRWxILE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQy9ELElBQUksQ0FBQztRQUNILElBQUksTUFBOEIsQ0FBQTtRQUNsQyxDQUFDOzs7Z0JBQ0MsTUFBTSxRQUFRLGtDQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7Z0JBQ2xELElBQUksQ0FBQztvQkFDSCxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQTtnQkFDdEIsQ0FBQztnQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO29CQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUM7d0JBQUUsTUFBTSxLQUFLLENBQUE7b0JBQzFFLE1BQU0sR0FBRyxLQUFLLENBQUE7Z0JBQ2hCLENBQUM7Ozs7Ozs7OztTQUNGO1FBQ0QsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7UUFDeEMsSUFBSSxNQUFNLEtBQUssU0FBUyxJQUFJLEtBQUssSUFBSSxDQUFDO1lBQUUsTUFBTSxNQUFNLENBQUE7UUFDcEQsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO1lBQVMsQ0FBQztRQUNULE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNoQixDQUFDO0FBQ0gsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLHlCQUEwQixTQUFRLGNBQWM7SUFDM0Q7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxRQUFRLEdBQUcsQ0FBQzs7O1lBQzFCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLEdBQUcsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUE7Ozs7Ozs7OztLQUM3SDtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLE9BQXNCLEVBQUUsSUFBWTs7O1lBQ3ZELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sS0FBSyxHQUFHLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLHVCQUF1QixFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFBO1lBQy9ILE9BQU8sQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsY0FBYyxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQTs7Ozs7Ozs7O0tBQ3hIO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsZ0JBQWdCLENBQUMsT0FBc0I7UUFDM0MsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDakQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFVBQVUsQ0FBQyxPQUFzQjtRQUNyQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUMzQyxDQUFDO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUMsT0FBc0IsRUFBRSxNQUFrQyxFQUFFLElBQUksR0FBRyxDQUFDOzs7WUFDbkYsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sT0FBTyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDcEMsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDeEMsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQzVDLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxHQUFHO2dCQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsZ0JBQWdCLEdBQUcsQ0FBQyxJQUFJLHNCQUFzQixPQUFPLENBQUMsUUFBUSxFQUFFLGVBQWUsR0FBRyxFQUFFLENBQUMsQ0FBQTtZQUNoSSxNQUFNLEtBQUssR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRSxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUE7WUFDM0YsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsVUFBVSxFQUFFLEtBQUssRUFBRSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hJO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsT0FBc0IsRUFBRSxJQUFJLEdBQUcsQ0FBQzs7O1lBQ25ELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sS0FBSyxHQUFHLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLHVCQUF1QixFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsRUFBRSxDQUFDLEVBQUUsQ0FBQTtZQUNuRyxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxjQUFjLEVBQUUsS0FBSyxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDLEVBQUUsUUFBUSxFQUFFLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDaEo7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsa0JBQWtCLENBQUMsT0FBc0IsRUFBRSxJQUFZOzs7WUFDM0QsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sT0FBTyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDcEMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsa0JBQWtCLEVBQUUsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsMkJBQTJCLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxRQUFBLENBQUE7WUFDaEksTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLFlBQVksRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVEO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsT0FBc0IsRUFBRSxJQUFJLEdBQUcsQ0FBQzs7O1lBQ25ELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sS0FBSyxHQUFHLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLHVCQUF1QixFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQTtZQUNqRyxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxjQUFjLEVBQUUsS0FBSyxFQUFFLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUk7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEdBQUcsRUFBRTs7O1lBQ3RCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsZ0NBQWdDLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFBO1lBQ3BGLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUNuRCxJQUFJLE1BQWMsQ0FBQTtZQUNsQixJQUFJLENBQUM7OztvQkFDSCxNQUFNLE1BQU0sbUNBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtvQkFDL0MsTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQ25EO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7Z0JBQ2IsTUFBTSxLQUFLLENBQUE7WUFDYixDQUFDO1lBQ0QsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQ2xELElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNYLElBQUksQ0FBQztnQkFDSCxPQUFPLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO1lBQzNCLENBQUM7b0JBQVMsQ0FBQztnQkFDVCxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDZCxDQUFDOzs7Ozs7Ozs7S0FDRjtDQUNGIn0=