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
 * `<linux/mman.h>`, `<asm/mman.h>`: pages of memory, and what is mapped there.
 *
 * @module linux/mman
 */
import { readFileSync } from 'node:fs';
import { Choice, Flags, has } from '../near/flags.js';
import { Address, MemoryMapping as NearMapping } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { File } from '../far/file.js';
import { struct } from '../memory/aggregates.js';
import { Bytes } from '../memory/bytes.js';
import { Uint64 } from '../memory/scalars.js';
import { alignUp } from '../memory/type.js';
import { FileDescriptor } from '../handle/fd.js';
import { MemoryMapping } from '../handle/mapping.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, length as lengthArgument } from './arguments.js';
import { IovecList, UIO_MAXIOV } from './uio.js';
/**
 * What may be done with pages.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const PROT = {
    /** Nothing. */
    NONE: 0x0,
    /** Read. */
    READ: 0x1,
    /** Write. */
    WRITE: 0x2,
    /** Execute. */
    EXEC: 0x4,
    /** Use atomic operations; has no effect on these machines. */
    SEM: 0x8,
    /** arm64: branches may only go where a landing pad is. */
    BTI: 0x10,
    /** arm64: with memory tags. */
    MTE: 0x20,
    /** mprotect(2): down to the beginning of a mapping that grows down. */
    GROWSDOWN: 0x100_0000,
    /** mprotect(2): up to the end of a mapping that grows up. */
    GROWSUP: 0x200_0000,
};
/**
 * How something is mapped. One of `SHARED`, `PRIVATE`, `SHARED_VALIDATE` and `DROPPABLE`, and any of the others; one of
 * `HUGE_…` with `HUGETLB`. Bit 31 (`HUGE_2GB` and longer): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const MAP = {
    /** Others see what is written, and so does the file. */
    SHARED: 0x01,
    /** What is written is the process's own. */
    PRIVATE: 0x02,
    /** As `SHARED`, and flags that the kernel does not know are refused. */
    SHARED_VALIDATE: 0x03,
    /** Anonymous memory that reads as zero once the kernel needs the room; since Linux 6.11. */
    DROPPABLE: 0x08,
    /** Exactly there, in the place of what is there. */
    FIXED: 0x10,
    /** No file: zeroes. */
    ANONYMOUS: 0x20,
    /** x86-64: below 2 GiB. */
    '32BIT': 0x40,
    /** x86-64: above 4 GiB. */
    ABOVE4G: 0x80,
    /** A stack that grows down when something below it is touched. */
    GROWSDOWN: 0x100,
    /** Ignored. */
    DENYWRITE: 0x800,
    /** Ignored. */
    EXECUTABLE: 0x1000,
    /** Lock the pages as mlock(2) does. */
    LOCKED: 0x2000,
    /** Set no swap space aside. */
    NORESERVE: 0x4000,
    /** Read everything in at once. */
    POPULATE: 0x8000,
    /** With `POPULATE`: only what needs no I/O. */
    NONBLOCK: 0x1_0000,
    /** For a stack; has no effect. */
    STACK: 0x2_0000,
    /** Of huge pages. */
    HUGETLB: 0x4_0000,
    /** Persistent memory: what was written survives a crash; with `SHARED_VALIDATE`. */
    SYNC: 0x8_0000,
    /** Exactly there, and only if nothing is there. */
    FIXED_NOREPLACE: 0x10_0000,
    /** Do not clear the pages; only kernels without an MMU do that. */
    UNINITIALIZED: 0x400_0000,
    /** Ignored. */
    FILE: 0,
    /** Huge pages of 16 KiB. */
    HUGE_16KB: 0x3800_0000,
    /** Huge pages of 64 KiB. */
    HUGE_64KB: 0x4000_0000,
    /** Huge pages of 512 KiB. */
    HUGE_512KB: 0x4c00_0000,
    /** Huge pages of 1 MiB. */
    HUGE_1MB: 0x5000_0000,
    /** Huge pages of 2 MiB. */
    HUGE_2MB: 0x5400_0000,
    /** Huge pages of 8 MiB. */
    HUGE_8MB: 0x5c00_0000,
    /** Huge pages of 16 MiB. */
    HUGE_16MB: 0x6000_0000,
    /** Huge pages of 32 MiB. */
    HUGE_32MB: 0x6400_0000,
    /** Huge pages of 256 MiB. */
    HUGE_256MB: 0x7000_0000,
    /** Huge pages of 512 MiB. */
    HUGE_512MB: 0x7400_0000,
    /** Huge pages of 1 GiB. */
    HUGE_1GB: 0x7800_0000,
    /** Huge pages of 2 GiB. */
    HUGE_2GB: 0x7c00_0000,
    /** Huge pages of 16 GiB. */
    HUGE_16GB: 0x8800_0000,
};
/** The bits of {@link MAP} of which exactly one is wanted. */
export const MAP_TYPE = 0x0f;
/** Where in {@link MAP} the binary logarithm of a huge page's length stands. */
export const MAP_HUGE_SHIFT = 26;
/** How many values that has, as a mask. */
export const MAP_HUGE_MASK = 0x3f;
/**
 * What mremap(2) may do.
 * @see https://man7.org/linux/man-pages/man2/mremap.2.html
 */
export const MREMAP = {
    /** Move the mapping where it cannot grow in place. */
    MAYMOVE: 1,
    /** Move it exactly there, in the place of what is there; with `MAYMOVE`. */
    FIXED: 2,
    /** Leave an empty mapping where it was; with `MAYMOVE`. */
    DONTUNMAP: 4,
};
/**
 * How msync(2) writes back.
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export const MS = {
    /** Soon; has no effect, because Linux does so anyway. */
    ASYNC: 1,
    /** Other mappings of the file see it; these always do. */
    INVALIDATE: 2,
    /** Now, and wait for it. */
    SYNC: 4,
};
/**
 * What mlockall(2) locks.
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export const MCL = {
    /** All that is mapped. */
    CURRENT: 1,
    /** All that will be mapped. */
    FUTURE: 2,
    /** Pages when they are touched, not at once. */
    ONFAULT: 4,
};
/** The flag of mlock2(2): lock pages when they are touched, not at once. */
export const MLOCK_ONFAULT = 0x01;
/**
 * What madvise(2) is told.
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export const MADV = {
    /** Nothing in particular. */
    NORMAL: 0,
    /** Pages will be used in no order. */
    RANDOM: 1,
    /** Pages will be used in their order. */
    SEQUENTIAL: 2,
    /** They will be used soon. */
    WILLNEED: 3,
    /** They are not needed: anonymous ones read as zero afterwards, those of a file as the file. */
    DONTNEED: 4,
    /** Their content may go when the kernel needs the room; until then it may still be there. */
    FREE: 8,
    /** Free them and what is behind them: a hole in the file. */
    REMOVE: 9,
    /** Children that do not share the memory do not get them. */
    DONTFORK: 10,
    /** Undo `DONTFORK`. */
    DOFORK: 11,
    /** Pages with the same content may be merged. */
    MERGEABLE: 12,
    /** Undo `MERGEABLE`. */
    UNMERGEABLE: 13,
    /** Worth huge pages. */
    HUGEPAGE: 14,
    /** Not worth huge pages. */
    NOHUGEPAGE: 15,
    /** Not in a core dump. */
    DONTDUMP: 16,
    /** Undo `DONTDUMP`. */
    DODUMP: 17,
    /** Children that do not share the memory find them empty. */
    WIPEONFORK: 18,
    /** Undo `WIPEONFORK`. */
    KEEPONFORK: 19,
    /** They will not be used soon. */
    COLD: 20,
    /** Write them out now. */
    PAGEOUT: 21,
    /** Make them readable at once, as touching them would; since Linux 5.14. */
    POPULATE_READ: 22,
    /** Make them writable at once, as writing would; since Linux 5.14. */
    POPULATE_WRITE: 23,
    /** As `DONTNEED`, also where they are locked; since Linux 5.18. */
    DONTNEED_LOCKED: 24,
    /** Make huge pages of them now; since Linux 6.1. */
    COLLAPSE: 25,
    /** Testing: treat them as broken. */
    HWPOISON: 100,
    /** Testing: treat them as about to break. */
    SOFT_OFFLINE: 101,
    /** Empty them, and let no one touch them; since Linux 6.13. */
    GUARD_INSTALL: 102,
    /** Undo `GUARD_INSTALL`; since Linux 6.13. */
    GUARD_REMOVE: 103,
};
/**
 * What a protection key takes away.
 * @see https://man7.org/linux/man-pages/man7/pkeys.7.html
 */
export const PKEY = {
    /** All access. */
    DISABLE_ACCESS: 0x1,
    /** Writing. */
    DISABLE_WRITE: 0x2,
    /** arm64: executing. */
    DISABLE_EXECUTE: 0x4,
    /** arm64: reading. */
    DISABLE_READ: 0x8,
};
/**
 * Part of a file.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export const CachestatRange = struct('struct cachestat_range', {
    /** Where it begins, in bytes. */
    off: Uint64,
    /** In bytes; 0 for up to the end of the file. */
    len: Uint64,
});
/**
 * How much of a file is in the page cache, in pages.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export const Cachestat = struct('struct cachestat', {
    /** Cached pages. */
    nr_cache: Uint64,
    /** Pages that wait to be written. */
    nr_dirty: Uint64,
    /** Pages that are being written. */
    nr_writeback: Uint64,
    /** Pages that were there and are gone. */
    nr_evicted: Uint64,
    /** Pages that went not long ago. */
    nr_recently_evicted: Uint64,
});
/** Of proc_pid_auxv(5): the key of the page size. See Linux 6.12, include/uapi/linux/auxvec.h. */
const AT_PAGESZ = 6n;
/** x86-64 has no other. */
const X64_PAGE_SIZE = 4096;
let knownPageSize;
/**
 * The machine's page size, in bytes: 4096 on x86-64; on arm64 the kernel was built for 4, 16 or 64 KiB.
 * @see https://man7.org/linux/man-pages/man2/getpagesize.2.html
 */
export function pageSize() {
    return (knownPageSize ??= process.arch === 'x64' ? X64_PAGE_SIZE : readPageSize(readFileSync('/proc/self/auxv')));
}
/** @internal the page size in an auxiliary vector: pairs of a key and a value, of 64 bits each */
export function readPageSize(auxv) {
    const view = new DataView(auxv.buffer, auxv.byteOffset, auxv.byteLength);
    for (let offset = 0; offset + 16 <= auxv.byteLength; offset += 16) {
        if (view.getBigUint64(offset, true) === AT_PAGESZ)
            return Number(view.getBigUint64(offset + 8, true));
    }
    throw new Error('the auxiliary vector of this process has no AT_PAGESZ');
}
// proc_meminfo(5).
function defaultHugePageSize() {
    const kibibytes = /^Hugepagesize:\s*(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1];
    if (kibibytes === undefined)
        throw new RangeError('mmap: this kernel has no huge pages, so MAP.HUGETLB cannot be used');
    return Number(kibibytes) * 1024;
}
function pageSizeOf(flags) {
    if (!has(flags, MAP.HUGETLB))
        return pageSize();
    const exponent = Math.floor(flags / 2 ** MAP_HUGE_SHIFT) & MAP_HUGE_MASK;
    return exponent === 0 ? defaultHugePageSize() : 2 ** exponent;
}
function protection(what, prot) {
    return flagsArgument(what, 'PROT_', PROT, prot);
}
/**
 * mmap(2), raw.
 * @param sysif - the process
 * @param addr - where, or where about; NULL lets the kernel choose
 * @param length - in bytes
 * @param prot - of {@link PROT}
 * @param flags - of {@link MAP}
 * @param fd - what to map; -1 with `MAP.ANONYMOUS`
 * @param offset - where in the file, in bytes
 * @returns where it was mapped
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export async function _mmap(sysif, addr, length, prot, flags, fd, offset) {
    return Address(await sysif.syscall(SYS.mmap, addr, lengthArgument('mmap: length', length), protection('mmap: prot', prot), flagsArgument('mmap: flags', 'MAP_', MAP, flags), fd, lengthArgument('mmap: offset', offset)));
}
/**
 * munmap(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/munmap.2.html
 */
export async function _munmap(sysif, addr, length) {
    await sysif.syscall(SYS.munmap, addr, lengthArgument('munmap: length', length));
}
/**
 * mprotect(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param prot - of {@link PROT}
 * @see https://man7.org/linux/man-pages/man2/mprotect.2.html
 */
export async function _mprotect(sysif, addr, length, prot) {
    await sysif.syscall(SYS.mprotect, addr, lengthArgument('mprotect: len', length), protection('mprotect: prot', prot));
}
/**
 * pkey_mprotect(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param prot - of {@link PROT}
 * @param pkey - of pkey_alloc(2), or -1 for none
 * @see https://man7.org/linux/man-pages/man2/pkey_mprotect.2.html
 */
export async function _pkeyMprotect(sysif, addr, length, prot, pkey) {
    await sysif.syscall(SYS.pkey_mprotect, addr, lengthArgument('pkey_mprotect: len', length), protection('pkey_mprotect: prot', prot), int32('pkey_mprotect: pkey', pkey));
}
/**
 * pkey_alloc(2), raw.
 * @param sysif - the process
 * @param flags - 0: none are defined
 * @param accessRights - of {@link PKEY}
 * @returns the key
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export async function _pkeyAlloc(sysif, flags, accessRights) {
    return await sysif.syscall(SYS.pkey_alloc, lengthArgument('pkey_alloc: flags', flags), flagsArgument('pkey_alloc: access_rights', 'PKEY_', PKEY, accessRights));
}
/**
 * pkey_free(2), raw.
 * @param sysif - the process
 * @param pkey - of pkey_alloc(2)
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export async function _pkeyFree(sysif, pkey) {
    await sysif.syscall(SYS.pkey_free, int32('pkey_free: pkey', pkey));
}
/**
 * madvise(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param advice - of {@link MADV}
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export async function _madvise(sysif, addr, length, advice) {
    await sysif.syscall(SYS.madvise, addr, lengthArgument('madvise: length', length), new Choice('MADV_', MADV, int32('madvise: advice', advice)));
}
/**
 * mremap(2), raw.
 * @param sysif - the process
 * @param oldAddress - of the first page
 * @param oldSize - in bytes
 * @param newSize - in bytes
 * @param flags - of {@link MREMAP}
 * @param newAddress - with `MREMAP.FIXED`
 * @returns where it is now
 * @see https://man7.org/linux/man-pages/man2/mremap.2.html
 */
export async function _mremap(sysif, oldAddress, oldSize, newSize, flags, newAddress) {
    return Address(await sysif.syscall(SYS.mremap, oldAddress, lengthArgument('mremap: old_size', oldSize), lengthArgument('mremap: new_size', newSize), flagsArgument('mremap: flags', 'MREMAP_', MREMAP, flags), newAddress));
}
/**
 * msync(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - of {@link MS}
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export async function _msync(sysif, addr, length, flags) {
    await sysif.syscall(SYS.msync, addr, lengthArgument('msync: length', length), flagsArgument('msync: flags', 'MS_', MS, flags));
}
/**
 * mlock(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlock(sysif, addr, length) {
    await sysif.syscall(SYS.mlock, addr, lengthArgument('mlock: len', length));
}
/**
 * mlock2(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - 0 or {@link MLOCK_ONFAULT}
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlock2(sysif, addr, length, flags) {
    await sysif.syscall(SYS.mlock2, addr, lengthArgument('mlock2: len', length), flagsArgument('mlock2: flags', 'MLOCK_', { ONFAULT: MLOCK_ONFAULT }, flags));
}
/**
 * munlock(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _munlock(sysif, addr, length) {
    await sysif.syscall(SYS.munlock, addr, lengthArgument('munlock: len', length));
}
/**
 * mlockall(2), raw.
 * @param sysif - the process
 * @param flags - of {@link MCL}
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlockall(sysif, flags) {
    await sysif.syscall(SYS.mlockall, flagsArgument('mlockall: flags', 'MCL_', MCL, flags));
}
/**
 * munlockall(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _munlockall(sysif) {
    await sysif.syscall(SYS.munlockall);
}
/**
 * mincore(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param vec - where a byte for each page goes
 * @see https://man7.org/linux/man-pages/man2/mincore.2.html
 */
export async function _mincore(sysif, addr, length, vec) {
    await sysif.syscall(SYS.mincore, addr, lengthArgument('mincore: length', length), vec);
}
/**
 * mseal(2), raw; since Linux 6.10.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - 0: none are defined
 * @see https://docs.kernel.org/userspace-api/mseal.html
 */
export async function _mseal(sysif, addr, length, flags) {
    await sysif.syscall(SYS.mseal, addr, lengthArgument('mseal: len', length), lengthArgument('mseal: flags', flags));
}
/**
 * cachestat(2), raw; since Linux 6.5.
 * @param sysif - the process
 * @param fd - the file
 * @param range - the address of a {@link CachestatRange}
 * @param stat - where a {@link Cachestat} goes
 * @param flags - 0: none are defined
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export async function _cachestat(sysif, fd, range, stat, flags) {
    await sysif.syscall(SYS.cachestat, fd, range, stat, integer('cachestat: flags', flags, 0, 0xffff_ffff));
}
/** Which advice changes what is in the pages, or makes them unusable. */
const DESTRUCTIVE = new Set([
    MADV.DONTNEED, MADV.FREE, MADV.REMOVE, MADV.DONTNEED_LOCKED, MADV.HWPOISON, MADV.GUARD_INSTALL,
]);
function accessOf(prot) {
    return { readable: has(prot, PROT.READ), writable: has(prot, PROT.WRITE) };
}
function fixedAddress(flags) {
    return has(flags, MAP.FIXED) || has(flags, MAP.FIXED_NOREPLACE);
}
function checkMmap(flags, fd, address) {
    const shown = () => new Flags('MAP_', MAP, flags).toString();
    const anonymous = has(flags, MAP.ANONYMOUS);
    if (anonymous && fd)
        throw new TypeError(`mmap: ${shown()} maps no file: leave the file descriptor out, or MAP.ANONYMOUS`);
    if (!anonymous && !fd)
        throw new TypeError(`mmap: ${shown()} maps a file: pass its file descriptor, or MAP.ANONYMOUS`);
    if (fixedAddress(flags) && address === 0) {
        throw new RangeError(`mmap: ${shown()} at address 0 is refused: the kernel's walk of a robust list relies on nothing being mapped there`);
    }
}
// The task's pointers lie in its heap, and so may the way into the process itself.
function inHeap(task, mapping) {
    const heap = task.heap.mapping;
    return heap.addressSpace === mapping.addressSpace && mapping.near.address < heap.near.end && heap.near.address < mapping.near.end;
}
function assertNotHeap(task, mapping, call) {
    if (inHeap(task, mapping)) {
        throw new RangeError(`${call}: ${mapping.toString()} is the heap of ${task.toString()}: its pointers lie there, and what its calls go through`);
    }
}
// The last change of a mapping's protection that was called for: earlier ones that complete later say nothing.
const protecting = new WeakMap();
/**
 * process_madvise(2), raw.
 * @param sysif - the process that knows better
 * @param pidfd - the process that has the memory
 * @param vector - the address of an `IovecList` of addresses in that process
 * @param vlen - how many pieces
 * @param advice - of {@link MADV}
 * @param flags - 0: none are defined
 * @returns how many bytes were advised on
 * @see https://man7.org/linux/man-pages/man2/process_madvise.2.html
 */
export async function _processMadvise(sysif, pidfd, vector, vlen, advice, flags) {
    return await sysif.syscall(SYS.process_madvise, pidfd, vector, integer('process_madvise: vlen', vlen, 0, UIO_MAXIOV), new Choice('MADV_', MADV, int32('process_madvise: advice', advice)), lengthArgument('process_madvise: flags', flags));
}
/**
 * process_mrelease(2), raw.
 * @param sysif - the process that wants the memory
 * @param pidfd - the process that is dying
 * @param flags - 0: none are defined
 * @see https://man7.org/linux/man-pages/man2/process_mrelease.2.html
 */
export async function _processMrelease(sysif, pidfd, flags) {
    await sysif.syscall(SYS.process_mrelease, pidfd, lengthArgument('process_mrelease: flags', flags));
}
/**
 * Tasks that can map memory.
 */
export class MmanTask extends Task {
    /**
     * Map a file, or anonymous memory. Nothing is ever mapped at address 0.
     *
     * Memory of this program that maps a file which is, or becomes, shorter than the mapping must not be touched behind its
     * end: the `SIGBUS` that comes from it ends Node.
     * @param length - in bytes, at least 1; the mapping is made of whole pages
     * @param prot - of {@link PROT}
     * @param flags - of {@link MAP}
     * @param fd - the file; left out with `MAP.ANONYMOUS`. It can be closed afterwards
     * @param offset - where in the file, in bytes; a multiple of the page size
     * @param options - where, and what is known of the file
     * @returns a handle, which owns the mapping until {@link munmap} or {@link mremap}: it is not collected
     * @throws RangeError for a fixed address of 0
     * @throws ErrnoError with ENOMEM where there is no room; with EACCES where the file was not opened for that; with EEXIST
     *   for `MAP.FIXED_NOREPLACE` where something is there
     * @see https://man7.org/linux/man-pages/man2/mmap.2.html
     */
    async mmap(length, prot, flags, fd, offset = 0, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            integer('mmap: length', length, 1, Number.MAX_SAFE_INTEGER);
            const size = options.pageSize ?? pageSizeOf(flags);
            const whole = alignUp(length, size);
            const place = options.address;
            const replaced = place instanceof MemoryMapping ? place : undefined;
            const address = replaced?.address ?? Address(place ?? 0);
            checkMmap(flags, fd, address);
            const file = __addDisposableResource(env_1, fd?.borrow(this), false);
            if (replaced !== undefined) {
                if (!has(flags, MAP.FIXED))
                    throw new TypeError(`mmap: ${replaced.toString()} is only replaced with MAP.FIXED`);
                if (replaced.length !== whole)
                    throw new RangeError(`mmap: ${replaced.toString()} has ${replaced.length} bytes and is to be replaced by ${whole}`);
                assertNotHeap(this, replaced, 'mmap');
                replaced.borrow(this)[Symbol.dispose]();
                replaced.unmap();
            }
            const mapped = await _mmap(this.sysif, address, whole, prot, flags, file ?? -1, offset);
            const name = options.file ?? new File(fd ? fd.toString() : 'anonymous');
            return MemoryMapping.take(this, new NearMapping(mapped, whole, size), name, accessOf(prot));
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
     * Unmap memory. All handles for it, and all pointers into it, are refused from then on.
     * @param mapping - the whole mapping, not a slice
     * @throws BorrowError where a call is using it
     * @throws RangeError for the memory that this task's pointers are allocated from
     * @throws AddressSpaceMismatchError where it is not in this task's address space
     * @throws ErrnoError with ENOMEM where the process has too many mappings to split one; it is then still mapped
     * @see https://man7.org/linux/man-pages/man2/munmap.2.html
     */
    async munmap(mapping) {
        assertNotHeap(this, mapping, 'munmap');
        mapping.borrow(this)[Symbol.dispose]();
        mapping.unmap();
        try {
            await _munmap(this.sysif, mapping.near.address, mapping.length);
        }
        catch (error) {
            mapping.remain();
            throw error;
        }
    }
    /**
     * Change what may be done with memory. Access from this program that is taken away is refused at once; access that is
     * given is there when the call has completed.
     * @param mapping - the whole mapping; a slice only where nothing is taken away
     * @param prot - of {@link PROT}
     * @param pkey - a protection key, from {@link pkeyAlloc}
     * @throws RangeError for a slice from which access would be taken away: map that part by itself; and for the memory that
     *   this task's pointers are allocated from
     * @throws ErrnoError with EACCES where the file was not opened for that; with ENOMEM where there would be too many mappings
     * @see https://man7.org/linux/man-pages/man2/mprotect.2.html
     */
    async mprotect(mapping, prot, pkey) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_2, mapping.borrow(this), false);
            const before = mapping.access;
            const after = accessOf(prot);
            const both = { readable: before.readable && after.readable, writable: before.writable && after.writable };
            const takesAway = both.readable !== before.readable || both.writable !== before.writable;
            if (takesAway)
                assertNotHeap(this, mapping, 'mprotect');
            if (takesAway && !mapping.whole) {
                throw new RangeError(`mprotect: ${mapping.toString()} is a slice: pointers elsewhere in the mapping would no longer know what they may do; map it by itself`);
            }
            const mine = Symbol('mprotect');
            protecting.set(mapping, mine);
            if (mapping.whole)
                mapping.protect(both);
            try {
                const { address } = mapping;
                await (pkey === undefined ? _mprotect(this.sysif, address, mapping.length, prot) : _pkeyMprotect(this.sysif, address, mapping.length, prot, pkey));
            }
            catch (error) {
                if (mapping.whole && protecting.get(mapping) === mine)
                    mapping.protect(before);
                throw error;
            }
            if (mapping.whole && protecting.get(mapping) === mine)
                mapping.protect(after);
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
     * Get a protection key.
     * @param accessRights - of {@link PKEY}: what it takes away from this thread
     * @returns the key, for {@link mprotect}; freed with {@link pkeyFree}
     * @throws ErrnoError with ENOSPC where there is none left, or the machine has none
     * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
     */
    async pkeyAlloc(accessRights = 0) {
        return await _pkeyAlloc(this.sysif, 0, accessRights);
    }
    /**
     * Give a protection key back. No memory may have it any more.
     * @param pkey - from {@link pkeyAlloc}
     * @throws ErrnoError with EINVAL where it is not allocated
     * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
     */
    async pkeyFree(pkey) {
        await _pkeyFree(this.sysif, pkey);
    }
    /**
     * Tell the kernel how memory will be used. Advice that changes what is in the pages is refused for the memory that this
     * task's pointers are allocated from: the arena gives back its free pages by itself.
     * @param mapping - the pages; a slice for some of them
     * @param advice - of {@link MADV}
     * @throws RangeError for destructive advice on the task's own heap
     * @throws ErrnoError with EINVAL where the advice does not fit the mapping, or the kernel is too old for it
     * @see https://man7.org/linux/man-pages/man2/madvise.2.html
     */
    async madvise(mapping, advice) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_3, mapping.borrow(this), false);
            if (DESTRUCTIVE.has(advice) && inHeap(this, mapping)) {
                const shown = new Choice('MADV_', MADV, advice).toString();
                throw new RangeError(`madvise: ${shown} on ${mapping.toString()} would empty pages of ${this.toString()}'s heap: free pages go back by themselves`);
            }
            await _madvise(this.sysif, mapping.address, mapping.length, advice);
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
     * Make a mapping longer or shorter, and perhaps move it. All handles for it, and all pointers into it, are refused from then on.
     * @param mapping - the whole mapping, not a slice
     * @param length - the new length, in bytes; rounded up to whole pages
     * @param flags - `MREMAP.MAYMOVE` and `MREMAP.FIXED`
     * @param address - where exactly, with `MREMAP.FIXED`; what is there is unmapped
     * @returns a handle for the mapping as it is now
     * @throws BorrowError where a call is using it
     * @throws RangeError for `MREMAP.DONTUNMAP`, which would leave a second mapping that nobody owns, for address 0, and for
     *   the memory that this task's pointers are allocated from
     * @throws ErrnoError with ENOMEM where it cannot grow in place and may not move; it is then as before
     * @see https://man7.org/linux/man-pages/man2/mremap.2.html
     */
    async mremap(mapping, length, flags = 0, address) {
        integer('mremap: new_size', length, 1, Number.MAX_SAFE_INTEGER);
        if (has(flags, MREMAP.DONTUNMAP))
            throw new RangeError('mremap: MREMAP.DONTUNMAP would leave a mapping that nobody owns: map a new one instead');
        if (has(flags, MREMAP.FIXED) && (address ?? 0) === 0) {
            throw new RangeError('mremap: MREMAP.FIXED needs an address, and not 0: the kernel\'s walk of a robust list relies on nothing being mapped there');
        }
        assertNotHeap(this, mapping, 'mremap');
        mapping.borrow(this)[Symbol.dispose]();
        const { access, file, near } = mapping;
        const whole = alignUp(length, near.pageSize);
        mapping.unmap();
        let moved;
        try {
            moved = await _mremap(this.sysif, near.address, near.length, whole, flags, Address(address ?? 0));
        }
        catch (error) {
            mapping.remain();
            throw error;
        }
        return MemoryMapping.take(this, new NearMapping(moved, whole, near.pageSize), file, access);
    }
    /**
     * Write changes of shared memory back to its file.
     * @param mapping - the pages; a slice for some of them
     * @param flags - of {@link MS}
     * @throws ErrnoError with EIO where writing failed; with EBUSY for `MS.INVALIDATE` on locked pages
     * @see https://man7.org/linux/man-pages/man2/msync.2.html
     */
    async msync(mapping, flags) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_4, mapping.borrow(this), false);
            await _msync(this.sysif, mapping.address, mapping.length, flags);
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
     * Keep memory from being swapped out.
     * @param mapping - the pages; a slice for some of them
     * @param flags - {@link MLOCK_ONFAULT} locks pages when they are touched; 0 reads them all in at once
     * @throws ErrnoError with ENOMEM or EPERM above `RLIMIT_MEMLOCK`; with EAGAIN where some pages could not be locked
     * @see https://man7.org/linux/man-pages/man2/mlock.2.html
     */
    async mlock(mapping, flags = 0) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_5, mapping.borrow(this), false);
            await (flags === 0 ? _mlock(this.sysif, mapping.address, mapping.length) : _mlock2(this.sysif, mapping.address, mapping.length, flags));
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
     * Undo {@link mlock}, however often it was done.
     * @param mapping - the pages; a slice for some of them
     * @see https://man7.org/linux/man-pages/man2/mlock.2.html
     */
    async munlock(mapping) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_6, mapping.borrow(this), false);
            await _munlock(this.sysif, mapping.address, mapping.length);
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
     * Keep all memory of this address space from being swapped out. For a child that shares this program's memory that is Node's.
     * @param flags - of {@link MCL}
     * @throws ErrnoError with ENOMEM or EPERM above `RLIMIT_MEMLOCK`
     * @see https://man7.org/linux/man-pages/man2/mlock.2.html
     */
    async mlockall(flags) {
        await _mlockall(this.sysif, flags);
    }
    /**
     * Undo {@link mlockall} and every {@link mlock} of this address space.
     * @see https://man7.org/linux/man-pages/man2/mlock.2.html
     */
    async munlockall() {
        await _munlockall(this.sysif);
    }
    /**
     * Which pages are in memory just now.
     * @param mapping - the pages; a slice for some of them
     * @returns for each page of the machine's own size whether it is
     * @throws ErrnoError with EAGAIN where the kernel is short of memory
     * @see https://man7.org/linux/man-pages/man2/mincore.2.html
     */
    async mincore(mapping) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_7, mapping.borrow(this), false);
            const pages = mapping.length / pageSize();
            const memory = __addDisposableResource(env_7, this.heap.scratch(Bytes, pages), false);
            {
                const env_8 = { stack: [], error: void 0, hasError: false };
                try {
                    const vec = __addDisposableResource(env_8, memory.borrow(this, 'exclusive'), false);
                    await _mincore(this.sysif, mapping.address, mapping.length, vec);
                }
                catch (e_7) {
                    env_8.error = e_7;
                    env_8.hasError = true;
                }
                finally {
                    __disposeResources(env_8);
                }
            }
            const readable = __addDisposableResource(env_7, memory.assumeReadable(), false);
            return Array.from(await readable.read(), (byte) => (byte & 1) !== 0);
        }
        catch (e_8) {
            env_7.error = e_8;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Fix a mapping as it is, for the rest of the process's life: it can no longer be unmapped, moved or given other access;
     * since Linux 6.10. Only on 64-bit kernels.
     * @param mapping - the pages; a slice for some of them
     * @throws ErrnoError with ENOSYS where the kernel is older
     * @see https://docs.kernel.org/userspace-api/mseal.html
     */
    async mseal(mapping) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const _borrow = __addDisposableResource(env_9, mapping.borrow(this), false);
            await _mseal(this.sysif, mapping.address, mapping.length, 0);
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
 * File descriptors of files that can be in the page cache, and of processes that have memory.
 */
export class MmanFileDescriptor extends FileDescriptor {
    /**
     * How much of the file is in the page cache; since Linux 6.5.
     * @param range - which part; a `len` of 0, or nothing, goes to the end of the file
     * @throws ErrnoError with ENOSYS where the kernel is older; with ENOTSUP for hugetlbfs
     * @see include/uapi/linux/mman.h in the kernel's source
     */
    async cachestat(range = { off: 0, len: 0 }) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_10, this.borrow(task), false);
            const argument = __addDisposableResource(env_10, task.argument(CachestatRange, range), false);
            return await task.fill(Cachestat, (stat) => _cachestat(task.sysif, fd, argument, stat, 0));
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
     * Tell the kernel how another process's memory will be used; since Linux 5.10. This is the pidfd of that process.
     * @param pieces - where, in its address space, in whole pages
     * @param advice - of {@link MADV}: `COLD`, `PAGEOUT`, `WILLNEED` or `COLLAPSE`, but nothing that changes what is in the pages
     * @returns how many bytes were advised on
     * @throws RangeError for advice that changes what is in the pages: the kernel takes that only for the caller's own memory,
     *   and `madvise` is for that
     * @throws ErrnoError with ESRCH where the process has ended; with EPERM where ptrace(2) would be refused too, and without
     *   `CAP_SYS_NICE`; with EINVAL for other advice; with ENOMEM where nothing is mapped there; with EBADF where this is no pidfd
     * @see https://man7.org/linux/man-pages/man2/process_madvise.2.html
     */
    async processMadvise(pieces, advice) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            if (DESTRUCTIVE.has(advice)) {
                const shown = new Choice('MADV_', MADV, advice).toString();
                throw new RangeError(`process_madvise: ${shown} changes what is in the pages, which is only for a process's own: use madvise in that process`);
            }
            const pidfd = __addDisposableResource(env_11, this.borrow(task), false);
            const there = pieces.map((piece) => ({ iov_base: piece.address, iov_len: lengthArgument('process_madvise: the length of a piece', piece.length) }));
            const vector = __addDisposableResource(env_11, task.argument(IovecList, there), false);
            return await _processMadvise(task.sysif, pidfd, vector, pieces.length, advice, 0);
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
     * Free the memory of a process that is dying at once, in place of when it gets to it; since Linux 5.15. This is the pidfd
     * of that process.
     * @throws ErrnoError with EINVAL where it is not dying, or shares its memory with a process that is not; with ESRCH where
     *   it has no memory any more; with EAGAIN where only some could be freed; with EBADF where this is no pidfd
     * @see https://man7.org/linux/man-pages/man2/process_mrelease.2.html
     */
    async processMrelease() {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const pidfd = __addDisposableResource(env_12, this.borrow(task), false);
            await _processMrelease(task.sysif, pidfd, 0);
        }
        catch (e_12) {
            env_12.error = e_12;
            env_12.hasError = true;
        }
        finally {
            __disposeResources(env_12);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibW1hbi5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm1tYW4udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBQ3RDLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3JELE9BQU8sRUFBRSxPQUFPLEVBQUUsYUFBYSxJQUFJLFdBQVcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3RFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDckMsT0FBTyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDMUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUMzQyxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLGFBQWEsRUFBc0IsTUFBTSxzQkFBc0IsQ0FBQTtBQUN4RSxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxJQUFJLGNBQWMsRUFBcUQsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwSixPQUFPLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBaUMsTUFBTSxVQUFVLENBQUE7QUFFL0U7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLGVBQWU7SUFDZixJQUFJLEVBQUUsR0FBRztJQUNULFlBQVk7SUFDWixJQUFJLEVBQUUsR0FBRztJQUNULGFBQWE7SUFDYixLQUFLLEVBQUUsR0FBRztJQUNWLGVBQWU7SUFDZixJQUFJLEVBQUUsR0FBRztJQUNULDhEQUE4RDtJQUM5RCxHQUFHLEVBQUUsR0FBRztJQUNSLDBEQUEwRDtJQUMxRCxHQUFHLEVBQUUsSUFBSTtJQUNULCtCQUErQjtJQUMvQixHQUFHLEVBQUUsSUFBSTtJQUNULHVFQUF1RTtJQUN2RSxTQUFTLEVBQUUsVUFBVTtJQUNyQiw2REFBNkQ7SUFDN0QsT0FBTyxFQUFFLFVBQVU7Q0FDWCxDQUFBO0FBRVY7Ozs7R0FJRztBQUNILE1BQU0sQ0FBQyxNQUFNLEdBQUcsR0FBRztJQUNqQix3REFBd0Q7SUFDeEQsTUFBTSxFQUFFLElBQUk7SUFDWiw0Q0FBNEM7SUFDNUMsT0FBTyxFQUFFLElBQUk7SUFDYix3RUFBd0U7SUFDeEUsZUFBZSxFQUFFLElBQUk7SUFDckIsNEZBQTRGO0lBQzVGLFNBQVMsRUFBRSxJQUFJO0lBQ2Ysb0RBQW9EO0lBQ3BELEtBQUssRUFBRSxJQUFJO0lBQ1gsdUJBQXVCO0lBQ3ZCLFNBQVMsRUFBRSxJQUFJO0lBQ2YsMkJBQTJCO0lBQzNCLE9BQU8sRUFBRSxJQUFJO0lBQ2IsMkJBQTJCO0lBQzNCLE9BQU8sRUFBRSxJQUFJO0lBQ2Isa0VBQWtFO0lBQ2xFLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLGVBQWU7SUFDZixTQUFTLEVBQUUsS0FBSztJQUNoQixlQUFlO0lBQ2YsVUFBVSxFQUFFLE1BQU07SUFDbEIsdUNBQXVDO0lBQ3ZDLE1BQU0sRUFBRSxNQUFNO0lBQ2QsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLGtDQUFrQztJQUNsQyxRQUFRLEVBQUUsTUFBTTtJQUNoQiwrQ0FBK0M7SUFDL0MsUUFBUSxFQUFFLFFBQVE7SUFDbEIsa0NBQWtDO0lBQ2xDLEtBQUssRUFBRSxRQUFRO0lBQ2YscUJBQXFCO0lBQ3JCLE9BQU8sRUFBRSxRQUFRO0lBQ2pCLG9GQUFvRjtJQUNwRixJQUFJLEVBQUUsUUFBUTtJQUNkLG1EQUFtRDtJQUNuRCxlQUFlLEVBQUUsU0FBUztJQUMxQixtRUFBbUU7SUFDbkUsYUFBYSxFQUFFLFVBQVU7SUFDekIsZUFBZTtJQUNmLElBQUksRUFBRSxDQUFDO0lBQ1AsNEJBQTRCO0lBQzVCLFNBQVMsRUFBRSxXQUFXO0lBQ3RCLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsV0FBVztJQUN0Qiw2QkFBNkI7SUFDN0IsVUFBVSxFQUFFLFdBQVc7SUFDdkIsMkJBQTJCO0lBQzNCLFFBQVEsRUFBRSxXQUFXO0lBQ3JCLDJCQUEyQjtJQUMzQixRQUFRLEVBQUUsV0FBVztJQUNyQiwyQkFBMkI7SUFDM0IsUUFBUSxFQUFFLFdBQVc7SUFDckIsNEJBQTRCO0lBQzVCLFNBQVMsRUFBRSxXQUFXO0lBQ3RCLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsV0FBVztJQUN0Qiw2QkFBNkI7SUFDN0IsVUFBVSxFQUFFLFdBQVc7SUFDdkIsNkJBQTZCO0lBQzdCLFVBQVUsRUFBRSxXQUFXO0lBQ3ZCLDJCQUEyQjtJQUMzQixRQUFRLEVBQUUsV0FBVztJQUNyQiwyQkFBMkI7SUFDM0IsUUFBUSxFQUFFLFdBQVc7SUFDckIsNEJBQTRCO0lBQzVCLFNBQVMsRUFBRSxXQUFXO0NBQ2QsQ0FBQTtBQUVWLDhEQUE4RDtBQUM5RCxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFBO0FBQzVCLGdGQUFnRjtBQUNoRixNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsRUFBRSxDQUFBO0FBQ2hDLDJDQUEyQztBQUMzQyxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsSUFBSSxDQUFBO0FBRWpDOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQixzREFBc0Q7SUFDdEQsT0FBTyxFQUFFLENBQUM7SUFDViw0RUFBNEU7SUFDNUUsS0FBSyxFQUFFLENBQUM7SUFDUiwyREFBMkQ7SUFDM0QsU0FBUyxFQUFFLENBQUM7Q0FDSixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLHlEQUF5RDtJQUN6RCxLQUFLLEVBQUUsQ0FBQztJQUNSLDBEQUEwRDtJQUMxRCxVQUFVLEVBQUUsQ0FBQztJQUNiLDRCQUE0QjtJQUM1QixJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUc7SUFDakIsMEJBQTBCO0lBQzFCLE9BQU8sRUFBRSxDQUFDO0lBQ1YsK0JBQStCO0lBQy9CLE1BQU0sRUFBRSxDQUFDO0lBQ1QsZ0RBQWdEO0lBQ2hELE9BQU8sRUFBRSxDQUFDO0NBQ0YsQ0FBQTtBQUVWLDRFQUE0RTtBQUM1RSxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsSUFBSSxDQUFBO0FBRWpDOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLElBQUksR0FBRztJQUNsQiw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLENBQUM7SUFDVCxzQ0FBc0M7SUFDdEMsTUFBTSxFQUFFLENBQUM7SUFDVCx5Q0FBeUM7SUFDekMsVUFBVSxFQUFFLENBQUM7SUFDYiw4QkFBOEI7SUFDOUIsUUFBUSxFQUFFLENBQUM7SUFDWCxnR0FBZ0c7SUFDaEcsUUFBUSxFQUFFLENBQUM7SUFDWCw2RkFBNkY7SUFDN0YsSUFBSSxFQUFFLENBQUM7SUFDUCw2REFBNkQ7SUFDN0QsTUFBTSxFQUFFLENBQUM7SUFDVCw2REFBNkQ7SUFDN0QsUUFBUSxFQUFFLEVBQUU7SUFDWix1QkFBdUI7SUFDdkIsTUFBTSxFQUFFLEVBQUU7SUFDVixpREFBaUQ7SUFDakQsU0FBUyxFQUFFLEVBQUU7SUFDYix3QkFBd0I7SUFDeEIsV0FBVyxFQUFFLEVBQUU7SUFDZix3QkFBd0I7SUFDeEIsUUFBUSxFQUFFLEVBQUU7SUFDWiw0QkFBNEI7SUFDNUIsVUFBVSxFQUFFLEVBQUU7SUFDZCwwQkFBMEI7SUFDMUIsUUFBUSxFQUFFLEVBQUU7SUFDWix1QkFBdUI7SUFDdkIsTUFBTSxFQUFFLEVBQUU7SUFDViw2REFBNkQ7SUFDN0QsVUFBVSxFQUFFLEVBQUU7SUFDZCx5QkFBeUI7SUFDekIsVUFBVSxFQUFFLEVBQUU7SUFDZCxrQ0FBa0M7SUFDbEMsSUFBSSxFQUFFLEVBQUU7SUFDUiwwQkFBMEI7SUFDMUIsT0FBTyxFQUFFLEVBQUU7SUFDWCw0RUFBNEU7SUFDNUUsYUFBYSxFQUFFLEVBQUU7SUFDakIsc0VBQXNFO0lBQ3RFLGNBQWMsRUFBRSxFQUFFO0lBQ2xCLG1FQUFtRTtJQUNuRSxlQUFlLEVBQUUsRUFBRTtJQUNuQixvREFBb0Q7SUFDcEQsUUFBUSxFQUFFLEVBQUU7SUFDWixxQ0FBcUM7SUFDckMsUUFBUSxFQUFFLEdBQUc7SUFDYiw2Q0FBNkM7SUFDN0MsWUFBWSxFQUFFLEdBQUc7SUFDakIsK0RBQStEO0lBQy9ELGFBQWEsRUFBRSxHQUFHO0lBQ2xCLDhDQUE4QztJQUM5QyxZQUFZLEVBQUUsR0FBRztDQUNULENBQUE7QUFLVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUc7SUFDbEIsa0JBQWtCO0lBQ2xCLGNBQWMsRUFBRSxHQUFHO0lBQ25CLGVBQWU7SUFDZixhQUFhLEVBQUUsR0FBRztJQUNsQix3QkFBd0I7SUFDeEIsZUFBZSxFQUFFLEdBQUc7SUFDcEIsc0JBQXNCO0lBQ3RCLFlBQVksRUFBRSxHQUFHO0NBQ1QsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBRyxNQUFNLENBQUMsd0JBQXdCLEVBQUU7SUFDN0QsaUNBQWlDO0lBQ2pDLEdBQUcsRUFBRSxNQUFNO0lBQ1gsaURBQWlEO0lBQ2pELEdBQUcsRUFBRSxNQUFNO0NBQ1osQ0FBQyxDQUFBO0FBSUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQyxrQkFBa0IsRUFBRTtJQUNsRCxvQkFBb0I7SUFDcEIsUUFBUSxFQUFFLE1BQU07SUFDaEIscUNBQXFDO0lBQ3JDLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLG9DQUFvQztJQUNwQyxZQUFZLEVBQUUsTUFBTTtJQUNwQiwwQ0FBMEM7SUFDMUMsVUFBVSxFQUFFLE1BQU07SUFDbEIsb0NBQW9DO0lBQ3BDLG1CQUFtQixFQUFFLE1BQU07Q0FDNUIsQ0FBQyxDQUFBO0FBSUYsa0dBQWtHO0FBQ2xHLE1BQU0sU0FBUyxHQUFHLEVBQUUsQ0FBQTtBQUNwQiwyQkFBMkI7QUFDM0IsTUFBTSxhQUFhLEdBQUcsSUFBSSxDQUFBO0FBRTFCLElBQUksYUFBaUMsQ0FBQTtBQUVyQzs7O0dBR0c7QUFDSCxNQUFNLFVBQVUsUUFBUTtJQUN0QixPQUFPLENBQUMsYUFBYSxLQUFLLE9BQU8sQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxZQUFZLENBQUMsaUJBQWlCLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDbkgsQ0FBQztBQUVELGtHQUFrRztBQUNsRyxNQUFNLFVBQVUsWUFBWSxDQUFDLElBQWdCO0lBQzNDLE1BQU0sSUFBSSxHQUFHLElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDeEUsS0FBSyxJQUFJLE1BQU0sR0FBRyxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sSUFBSSxFQUFFLEVBQUUsQ0FBQztRQUNsRSxJQUFJLElBQUksQ0FBQyxZQUFZLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLFNBQVM7WUFBRSxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUN2RyxDQUFDO0lBQ0QsTUFBTSxJQUFJLEtBQUssQ0FBQyx1REFBdUQsQ0FBQyxDQUFBO0FBQzFFLENBQUM7QUFFRCxtQkFBbUI7QUFDbkIsU0FBUyxtQkFBbUI7SUFDMUIsTUFBTSxTQUFTLEdBQUcsNkJBQTZCLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxlQUFlLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2xHLElBQUksU0FBUyxLQUFLLFNBQVM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLG9FQUFvRSxDQUFDLENBQUE7SUFDdkgsT0FBTyxNQUFNLENBQUMsU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFBO0FBQ2pDLENBQUM7QUFFRCxTQUFTLFVBQVUsQ0FBQyxLQUFhO0lBQy9CLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxPQUFPLENBQUM7UUFBRSxPQUFPLFFBQVEsRUFBRSxDQUFBO0lBQy9DLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsSUFBSSxjQUFjLENBQUMsR0FBRyxhQUFhLENBQUE7SUFDeEUsT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxtQkFBbUIsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksUUFBUSxDQUFBO0FBQy9ELENBQUM7QUFFRCxTQUFTLFVBQVUsQ0FBQyxJQUFZLEVBQUUsSUFBWTtJQUM1QyxPQUFPLGFBQWEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNqRCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLEtBQUssQ0FDekIsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxJQUFZLEVBQUUsS0FBYSxFQUFFLEVBQStCLEVBQUUsTUFBYztJQUU1SSxPQUFPLE9BQU8sQ0FDWixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGNBQWMsQ0FBQyxjQUFjLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUMsYUFBYSxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLEVBQUUsRUFBRSxFQUM1SSxjQUFjLENBQUMsY0FBYyxFQUFFLE1BQU0sQ0FBQyxDQUN2QyxDQUNGLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWM7SUFDMUYsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLGNBQWMsQ0FBQyxnQkFBZ0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQ2pGLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxJQUFZO0lBQzFHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxFQUFFLFVBQVUsQ0FBQyxnQkFBZ0IsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQ3RILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxNQUFjLEVBQUUsSUFBWSxFQUFFLElBQVk7SUFDNUgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsYUFBYSxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxDQUFDLHFCQUFxQixFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxxQkFBcUIsRUFBRSxJQUFJLENBQUMsQ0FDbkosQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxLQUFhLEVBQUUsWUFBb0I7SUFDM0YsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ3hCLEdBQUcsQ0FBQyxVQUFVLEVBQUUsY0FBYyxDQUFDLG1CQUFtQixFQUFFLEtBQUssQ0FBQyxFQUFFLGFBQWEsQ0FBQywyQkFBMkIsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFlBQVksQ0FBQyxDQUNwSSxDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxJQUFZO0lBQ25FLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxpQkFBaUIsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxNQUFjO0lBQzNHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsaUJBQWlCLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsaUJBQWlCLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ2hKLENBQUM7QUFFRDs7Ozs7Ozs7OztHQVVHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQzNCLEtBQXVCLEVBQUUsVUFBMkIsRUFBRSxPQUFlLEVBQUUsT0FBZSxFQUFFLEtBQWEsRUFBRSxVQUEyQjtJQUVsSSxPQUFPLE9BQU8sQ0FDWixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxNQUFNLEVBQUUsVUFBVSxFQUFFLGNBQWMsQ0FBQyxrQkFBa0IsRUFBRSxPQUFPLENBQUMsRUFBRSxjQUFjLENBQUMsa0JBQWtCLEVBQUUsT0FBTyxDQUFDLEVBQ2hILGFBQWEsQ0FBQyxlQUFlLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsRUFBRSxVQUFVLENBQ3JFLENBQ0YsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxLQUFhO0lBQ3hHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsZUFBZSxFQUFFLE1BQU0sQ0FBQyxFQUFFLGFBQWEsQ0FBQyxjQUFjLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ2hJLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsTUFBYztJQUN6RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsY0FBYyxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQzVFLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxLQUFhO0lBQ3pHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsYUFBYSxFQUFFLE1BQU0sQ0FBQyxFQUFFLGFBQWEsQ0FBQyxlQUFlLEVBQUUsUUFBUSxFQUFFLEVBQUUsT0FBTyxFQUFFLGFBQWEsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDM0osQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxNQUFjO0lBQzNGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsY0FBYyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7QUFDaEYsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxLQUFhO0lBQ3BFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLGFBQWEsQ0FBQyxpQkFBaUIsRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDekYsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxLQUF1QjtJQUN2RCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsQ0FBQyxDQUFBO0FBQ3JDLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxHQUFvQjtJQUNqSCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsY0FBYyxDQUFDLGlCQUFpQixFQUFFLE1BQU0sQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQ3hGLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE1BQWMsRUFBRSxLQUFhO0lBQ3hHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxjQUFjLENBQUMsWUFBWSxFQUFFLE1BQU0sQ0FBQyxFQUFFLGNBQWMsQ0FBQyxjQUFjLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUNuSCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FDOUIsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEtBQXNCLEVBQUUsSUFBcUIsRUFBRSxLQUFhO0lBRWpILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUE7QUFDekcsQ0FBQztBQWVELHlFQUF5RTtBQUN6RSxNQUFNLFdBQVcsR0FBd0IsSUFBSSxHQUFHLENBQUM7SUFDL0MsSUFBSSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxhQUFhO0NBQy9GLENBQUMsQ0FBQTtBQUVGLFNBQVMsUUFBUSxDQUFDLElBQVk7SUFDNUIsT0FBTyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxRQUFRLEVBQUUsR0FBRyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQTtBQUM1RSxDQUFDO0FBRUQsU0FBUyxZQUFZLENBQUMsS0FBYTtJQUNqQyxPQUFPLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLGVBQWUsQ0FBQyxDQUFBO0FBQ2pFLENBQUM7QUFFRCxTQUFTLFNBQVMsQ0FBQyxLQUFhLEVBQUUsRUFBcUMsRUFBRSxPQUFlO0lBQ3RGLE1BQU0sS0FBSyxHQUFHLEdBQVcsRUFBRSxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsUUFBUSxFQUFFLENBQUE7SUFDcEUsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDM0MsSUFBSSxTQUFTLElBQUksRUFBRTtRQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsU0FBUyxLQUFLLEVBQUUsZ0VBQWdFLENBQUMsQ0FBQTtJQUMxSCxJQUFJLENBQUMsU0FBUyxJQUFJLENBQUMsRUFBRTtRQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsU0FBUyxLQUFLLEVBQUUsMERBQTBELENBQUMsQ0FBQTtJQUN0SCxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLENBQUM7UUFDekMsTUFBTSxJQUFJLFVBQVUsQ0FBQyxTQUFTLEtBQUssRUFBRSxtR0FBbUcsQ0FBQyxDQUFBO0lBQzNJLENBQUM7QUFDSCxDQUFDO0FBRUQsbUZBQW1GO0FBQ25GLFNBQVMsTUFBTSxDQUFDLElBQVUsRUFBRSxPQUFzQjtJQUNoRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQTtJQUM5QixPQUFPLElBQUksQ0FBQyxZQUFZLEtBQUssT0FBTyxDQUFDLFlBQVksSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQTtBQUNuSSxDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsSUFBVSxFQUFFLE9BQXNCLEVBQUUsSUFBWTtJQUNyRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQztRQUMxQixNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxRQUFRLEVBQUUsbUJBQW1CLElBQUksQ0FBQyxRQUFRLEVBQUUseURBQXlELENBQUMsQ0FBQTtJQUNqSixDQUFDO0FBQ0gsQ0FBQztBQUVELCtHQUErRztBQUMvRyxNQUFNLFVBQVUsR0FBRyxJQUFJLE9BQU8sRUFBeUIsQ0FBQTtBQUV2RDs7Ozs7Ozs7OztHQVVHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQ25DLEtBQXVCLEVBQUUsS0FBNkIsRUFBRSxNQUF1QixFQUFFLElBQVksRUFBRSxNQUFjLEVBQUUsS0FBYTtJQUU1SCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDeEIsR0FBRyxDQUFDLGVBQWUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyx1QkFBdUIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVUsQ0FBQyxFQUN6RixJQUFJLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyx5QkFBeUIsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLGNBQWMsQ0FBQyx3QkFBd0IsRUFBRSxLQUFLLENBQUMsQ0FDckgsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGdCQUFnQixDQUFDLEtBQXVCLEVBQUUsS0FBNkIsRUFBRSxLQUFhO0lBQzFHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsZ0JBQWdCLEVBQUUsS0FBSyxFQUFFLGNBQWMsQ0FBQyx5QkFBeUIsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3BHLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxRQUFTLFNBQVEsSUFBSTtJQUNoQzs7Ozs7Ozs7Ozs7Ozs7OztPQWdCRztJQUNILEtBQUssQ0FBQyxJQUFJLENBQ1IsTUFBYyxFQUFFLElBQVksRUFBRSxLQUFhLEVBQUUsRUFBMEIsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLFVBQXVCLEVBQUU7OztZQUU5RyxPQUFPLENBQUMsY0FBYyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUE7WUFDM0QsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLFFBQVEsSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDbEQsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUNuQyxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFBO1lBQzdCLE1BQU0sUUFBUSxHQUFHLEtBQUssWUFBWSxhQUFhLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1lBQ25FLE1BQU0sT0FBTyxHQUFHLFFBQVEsRUFBRSxPQUFPLElBQUksT0FBTyxDQUFDLEtBQTRCLElBQUksQ0FBQyxDQUFDLENBQUE7WUFDL0UsU0FBUyxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDN0IsTUFBTSxJQUFJLGtDQUFHLEVBQUUsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM3QixJQUFJLFFBQVEsS0FBSyxTQUFTLEVBQUUsQ0FBQztnQkFDM0IsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLEtBQUssQ0FBQztvQkFBRSxNQUFNLElBQUksU0FBUyxDQUFDLFNBQVMsUUFBUSxDQUFDLFFBQVEsRUFBRSxrQ0FBa0MsQ0FBQyxDQUFBO2dCQUMvRyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEtBQUssS0FBSztvQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLFNBQVMsUUFBUSxDQUFDLFFBQVEsRUFBRSxRQUFRLFFBQVEsQ0FBQyxNQUFNLG1DQUFtQyxLQUFLLEVBQUUsQ0FBQyxDQUFBO2dCQUNsSixhQUFhLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQTtnQkFDckMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtnQkFDdkMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQ2xCLENBQUM7WUFDRCxNQUFNLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLElBQUksQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7WUFDdkYsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUMsV0FBVyxDQUFDLENBQUE7WUFDdkUsT0FBTyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLFdBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVGO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLE9BQXNCO1FBQ2pDLGFBQWEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFBO1FBQ3RDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDdEMsT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ2YsSUFBSSxDQUFDO1lBQ0gsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDakUsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixPQUFPLENBQUMsTUFBTSxFQUFFLENBQUE7WUFDaEIsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLE9BQXNCLEVBQUUsSUFBWSxFQUFFLElBQWE7OztZQUNoRSxNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUE7WUFDN0IsTUFBTSxLQUFLLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzVCLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxRQUFRLElBQUksS0FBSyxDQUFDLFFBQVEsRUFBRSxRQUFRLEVBQUUsTUFBTSxDQUFDLFFBQVEsSUFBSSxLQUFLLENBQUMsUUFBUSxFQUFFLENBQUE7WUFDekcsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLFFBQVEsS0FBSyxNQUFNLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssTUFBTSxDQUFDLFFBQVEsQ0FBQTtZQUN4RixJQUFJLFNBQVM7Z0JBQUUsYUFBYSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsVUFBVSxDQUFDLENBQUE7WUFDdkQsSUFBSSxTQUFTLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7Z0JBQ2hDLE1BQU0sSUFBSSxVQUFVLENBQUMsYUFBYSxPQUFPLENBQUMsUUFBUSxFQUFFLHdHQUF3RyxDQUFDLENBQUE7WUFDL0osQ0FBQztZQUNELE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQTtZQUMvQixVQUFVLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUM3QixJQUFJLE9BQU8sQ0FBQyxLQUFLO2dCQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDeEMsSUFBSSxDQUFDO2dCQUNILE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxPQUFPLENBQUE7Z0JBQzNCLE1BQU0sQ0FBQyxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7WUFDcEosQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsSUFBSSxPQUFPLENBQUMsS0FBSyxJQUFJLFVBQVUsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSTtvQkFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO2dCQUM5RSxNQUFNLEtBQUssQ0FBQTtZQUNiLENBQUM7WUFDRCxJQUFJLE9BQU8sQ0FBQyxLQUFLLElBQUksVUFBVSxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJO2dCQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUM5RTtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsWUFBWSxHQUFHLENBQUM7UUFDOUIsT0FBTyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUMsRUFBRSxZQUFZLENBQUMsQ0FBQTtJQUN0RCxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLElBQVk7UUFDekIsTUFBTSxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNuQyxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQXNCLEVBQUUsTUFBYzs7O1lBQ2xELE1BQU0sT0FBTyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDcEMsSUFBSSxXQUFXLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQztnQkFDckQsTUFBTSxLQUFLLEdBQUcsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtnQkFDMUQsTUFBTSxJQUFJLFVBQVUsQ0FBQyxZQUFZLEtBQUssT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLHlCQUF5QixJQUFJLENBQUMsUUFBUSxFQUFFLDJDQUEyQyxDQUFDLENBQUE7WUFDckosQ0FBQztZQUNELE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDcEU7SUFFRDs7Ozs7Ozs7Ozs7O09BWUc7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLE9BQXNCLEVBQUUsTUFBYyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsT0FBaUI7UUFDL0UsT0FBTyxDQUFDLGtCQUFrQixFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUE7UUFDL0QsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxTQUFTLENBQUM7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHdGQUF3RixDQUFDLENBQUE7UUFDaEosSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNyRCxNQUFNLElBQUksVUFBVSxDQUFDLDRIQUE0SCxDQUFDLENBQUE7UUFDcEosQ0FBQztRQUNELGFBQWEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFBO1FBQ3RDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDdEMsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEdBQUcsT0FBTyxDQUFBO1FBQ3RDLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQzVDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNmLElBQUksS0FBYyxDQUFBO1FBQ2xCLElBQUksQ0FBQztZQUNILEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNuRyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQTtZQUNoQixNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7UUFDRCxPQUFPLGFBQWEsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksV0FBVyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUM3RixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFzQixFQUFFLEtBQWE7OztZQUMvQyxNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDakU7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQXNCLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUMzQyxNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN4STtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQXNCOzs7WUFDbEMsTUFBTSxPQUFPLGtDQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNwQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUQ7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBYTtRQUMxQixNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ3BDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsVUFBVTtRQUNkLE1BQU0sV0FBVyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUMvQixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxPQUFzQjs7O1lBQ2xDLE1BQU0sT0FBTyxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDcEMsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sR0FBRyxRQUFRLEVBQUUsQ0FBQTtZQUN6QyxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsQ0FBQzs7O29CQUNDLE1BQU0sR0FBRyxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO29CQUM1QyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQ2pFO1lBQ0QsTUFBTSxRQUFRLGtDQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUUsUUFBQSxDQUFBO1lBQ3hDLE9BQU8sS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNyRTtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBc0I7OztZQUNoQyxNQUFNLE9BQU8sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3BDLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDN0Q7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLGtCQUFtQixTQUFRLGNBQWM7SUFDcEQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLFFBQXdDLEVBQUUsR0FBRyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFOzs7WUFDeEUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sUUFBUSxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFpQixjQUFjLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUNyRSxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMzRjtJQUNEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLE1BQStCLEVBQUUsTUFBYzs7O1lBQ2xFLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsSUFBSSxXQUFXLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7Z0JBQzVCLE1BQU0sS0FBSyxHQUFHLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsUUFBUSxFQUFFLENBQUE7Z0JBQzFELE1BQU0sSUFBSSxVQUFVLENBQUMsb0JBQW9CLEtBQUssK0ZBQStGLENBQUMsQ0FBQTtZQUNoSixDQUFDO1lBQ0QsTUFBTSxLQUFLLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMvQixNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsT0FBTyxFQUFFLGNBQWMsQ0FBQyx3Q0FBd0MsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDbkosTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQVUsU0FBUyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDdkQsT0FBTyxNQUFNLGVBQWUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsRjtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxlQUFlOzs7WUFDbkIsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEtBQUssbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQy9CLE1BQU0sZ0JBQWdCLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUM3QztDQUNGIn0=