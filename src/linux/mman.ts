/**
 * `<linux/mman.h>`, `<asm/mman.h>`: pages of memory, and what is mapped there.
 *
 * @module linux/mman
 */
import { readFileSync } from 'node:fs'
import { Choice, Flags, flagSet, has, type FlagsOf } from '../near/flags.js'
import { Address, MemoryMapping as NearMapping } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { File } from '../far/file.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Uint64 } from '../memory/scalars.js'
import { alignUp } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { MemoryMapping, type MappingAccess } from '../handle/mapping.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length as lengthArgument, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { HUGETLB_FLAG_ENCODE, HUGETLB_FLAG_ENCODE_MASK, HUGETLB_FLAG_ENCODE_SHIFT, hugePageSize } from './hugetlb_encode.js'
import { IovecList, UIO_MAXIOV, type Iovec, type RemoteMemory } from './uio.js'

/**
 * What may be done with pages.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const PROT = flagSet('PROT', {
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
})

/**
 * How something is mapped. One of `SHARED`, `PRIVATE`, `SHARED_VALIDATE` and `DROPPABLE`, and any of the others; one of
 * `HUGE_…` with `HUGETLB`. Bit 31 (`HUGE_16GB`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const MAP = flagSet('MAP', {
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
  ...HUGETLB_FLAG_ENCODE,
})

/**
 * The bits of {@link MAP} of which exactly one is wanted.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const MAP_TYPE = 0x0f
/**
 * Where in {@link MAP} the binary logarithm of a huge page's length stands.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const MAP_HUGE_SHIFT = HUGETLB_FLAG_ENCODE_SHIFT
/**
 * How many values that has, as a mask.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const MAP_HUGE_MASK = HUGETLB_FLAG_ENCODE_MASK

/**
 * What mremap(2) may do.
 * @see https://man7.org/linux/man-pages/man2/mremap.2.html
 */
export const MREMAP = flagSet('MREMAP', {
  /** Move the mapping where it cannot grow in place. */
  MAYMOVE: 1,
  /** Move it exactly there, in the place of what is there; with `MAYMOVE`. */
  FIXED: 2,
  /** Leave an empty mapping where it was; with `MAYMOVE`. */
  DONTUNMAP: 4,
})

/**
 * How msync(2) writes back.
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export const MS = flagSet('MS', {
  /** Soon; has no effect, because Linux does so anyway. */
  ASYNC: 1,
  /** Other mappings of the file see it; these always do. */
  INVALIDATE: 2,
  /** Now, and wait for it. */
  SYNC: 4,
})

/**
 * What mlockall(2) locks.
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export const MCL = flagSet('MCL', {
  /** All that is mapped. */
  CURRENT: 1,
  /** All that will be mapped. */
  FUTURE: 2,
  /** Pages when they are touched, not at once. */
  ONFAULT: 4,
})

/**
 * What is put into a shadow stack.
 * @see https://docs.kernel.org/arch/x86/shstk.html
 */
export const SHADOW_STACK = flagSet('SHADOW_STACK', {
  /** A token at its top, by which a thread can switch to it. */
  SET_TOKEN: 1,
  /** arm64: a mark that it ends there. */
  SET_MARKER: 2,
})

/**
 * The flag of mlock2(2): lock pages when they are touched, not at once.
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export const MLOCK_ONFAULT = 0x01

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
} as const

/**
 * One of {@link MADV}.
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export type Advice = (typeof MADV)[keyof typeof MADV]

/**
 * What a protection key takes away.
 * @see https://man7.org/linux/man-pages/man7/pkeys.7.html
 */
export const PKEY = flagSet('PKEY', {
  /** All access. */
  DISABLE_ACCESS: 0x1,
  /** Writing. */
  DISABLE_WRITE: 0x2,
  /** arm64: executing. */
  DISABLE_EXECUTE: 0x4,
  /** arm64: reading. */
  DISABLE_READ: 0x8,
})

/**
 * Part of a file.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export const CachestatRange = struct('struct cachestat_range', {
  /** Where it begins, in bytes. */
  off: Uint64,
  /** In bytes; 0 for up to the end of the file. */
  len: Uint64,
})
/**
 * The JavaScript form of a `struct cachestat_range`.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export type CachestatRange = StructValue<(typeof CachestatRange)['types']>

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
})
/**
 * The JavaScript form of a `struct cachestat`.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export type Cachestat = StructValue<(typeof Cachestat)['types']>

/** Of proc_pid_auxv(5): the key of the page size. See Linux 6.12, include/uapi/linux/auxvec.h. */
const AT_PAGESZ = 6n
/** x86-64 has no other. */
const X64_PAGE_SIZE = 4096

let knownPageSize: number | undefined

/**
 * The machine's page size, in bytes: 4096 on x86-64; on arm64 the kernel was built for 4, 16 or 64 KiB.
 * @see https://man7.org/linux/man-pages/man2/getpagesize.2.html
 */
export function pageSize(): number {
  return (knownPageSize ??= process.arch === 'x64' ? X64_PAGE_SIZE : readPageSize(readFileSync('/proc/self/auxv')))
}

/** @internal the page size in an auxiliary vector: pairs of a key and a value, of 64 bits each */
export function readPageSize(auxv: Uint8Array): number {
  const view = new DataView(auxv.buffer, auxv.byteOffset, auxv.byteLength)
  for (let offset = 0; offset + 16 <= auxv.byteLength; offset += 16) {
    if (view.getBigUint64(offset, true) === AT_PAGESZ) return Number(view.getBigUint64(offset + 8, true))
  }
  throw new Error('the auxiliary vector of this process has no AT_PAGESZ')
}

/** @internal the length of a file's pages, as the caller knows it: a power of two, and no less than the machine's own */
export function givenPageSize(call: string, size: number): number {
  integer(`${call}: the length of a page`, size, pageSize(), Number.MAX_SAFE_INTEGER)
  if (!Number.isInteger(Math.log2(size))) throw new RangeError(`${call}: the length of a page is a power of two, and not ${size}`)
  return size
}

function pageSizeOf(flags: number): number {
  return has(flags, MAP.HUGETLB) ? hugePageSize('mmap', flags) : pageSize()
}

function protection(what: string, prot: number): SyscallOperand {
  return flagsArgument(what, 'PROT_', PROT, prot)
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
export async function _mmap(
  sysif: SyscallInterface, addr: AddressArgument, length: number, prot: number, flags: number, fd: FileDescriptorArgument | -1, offset: number,
): Promise<Address> {
  return Address(
    await sysif.syscall(
      SYS.mmap, addr, lengthArgument('mmap: length', length), protection('mmap: prot', prot), flagsArgument('mmap: flags', 'MAP_', MAP, flags), fd,
      lengthArgument('mmap: offset', offset),
    ),
  )
}

/**
 * munmap(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/munmap.2.html
 */
export async function _munmap(sysif: SyscallInterface, addr: AddressArgument, length: number): Promise<void> {
  await sysif.syscall(SYS.munmap, addr, lengthArgument('munmap: length', length))
}

/**
 * mprotect(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param prot - of {@link PROT}
 * @see https://man7.org/linux/man-pages/man2/mprotect.2.html
 */
export async function _mprotect(sysif: SyscallInterface, addr: AddressArgument, length: number, prot: number): Promise<void> {
  await sysif.syscall(SYS.mprotect, addr, lengthArgument('mprotect: len', length), protection('mprotect: prot', prot))
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
export async function _pkeyMprotect(sysif: SyscallInterface, addr: AddressArgument, length: number, prot: number, pkey: number): Promise<void> {
  await sysif.syscall(
    SYS.pkey_mprotect, addr, lengthArgument('pkey_mprotect: len', length), protection('pkey_mprotect: prot', prot), int32('pkey_mprotect: pkey', pkey),
  )
}

/**
 * pkey_alloc(2), raw.
 * @param sysif - the process
 * @param flags - 0: none are defined
 * @param accessRights - of {@link PKEY}
 * @returns the key
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export async function _pkeyAlloc(sysif: SyscallInterface, flags: number, accessRights: number): Promise<number> {
  return await sysif.syscall(
    SYS.pkey_alloc, lengthArgument('pkey_alloc: flags', flags), flagsArgument('pkey_alloc: access_rights', 'PKEY_', PKEY, accessRights),
  )
}

/**
 * pkey_free(2), raw.
 * @param sysif - the process
 * @param pkey - of pkey_alloc(2)
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export async function _pkeyFree(sysif: SyscallInterface, pkey: number): Promise<void> {
  await sysif.syscall(SYS.pkey_free, integer('pkey_free: pkey', pkey, 0, 0x7fff_ffff))
}

/**
 * madvise(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param advice - of {@link MADV}
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export async function _madvise(sysif: SyscallInterface, addr: AddressArgument, length: number, advice: number): Promise<void> {
  await sysif.syscall(SYS.madvise, addr, lengthArgument('madvise: length', length), new Choice('MADV_', MADV, int32('madvise: advice', advice)))
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
export async function _mremap(
  sysif: SyscallInterface, oldAddress: AddressArgument, oldSize: number, newSize: number, flags: number, newAddress: AddressArgument,
): Promise<Address> {
  return Address(
    await sysif.syscall(
      SYS.mremap, oldAddress, lengthArgument('mremap: old_size', oldSize), lengthArgument('mremap: new_size', newSize),
      flagsArgument('mremap: flags', 'MREMAP_', MREMAP, flags), newAddress,
    ),
  )
}

/**
 * msync(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - of {@link MS}
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export async function _msync(sysif: SyscallInterface, addr: AddressArgument, length: number, flags: number): Promise<void> {
  await sysif.syscall(SYS.msync, addr, lengthArgument('msync: length', length), flagsArgument('msync: flags', 'MS_', MS, flags))
}

/**
 * mlock(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlock(sysif: SyscallInterface, addr: AddressArgument, length: number): Promise<void> {
  await sysif.syscall(SYS.mlock, addr, lengthArgument('mlock: len', length))
}

/**
 * mlock2(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - 0 or {@link MLOCK_ONFAULT}
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlock2(sysif: SyscallInterface, addr: AddressArgument, length: number, flags: number): Promise<void> {
  await sysif.syscall(SYS.mlock2, addr, lengthArgument('mlock2: len', length), flagsArgument('mlock2: flags', 'MLOCK_', { ONFAULT: MLOCK_ONFAULT }, flags))
}

/**
 * munlock(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _munlock(sysif: SyscallInterface, addr: AddressArgument, length: number): Promise<void> {
  await sysif.syscall(SYS.munlock, addr, lengthArgument('munlock: len', length))
}

/**
 * mlockall(2), raw.
 * @param sysif - the process
 * @param flags - of {@link MCL}
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _mlockall(sysif: SyscallInterface, flags: number): Promise<void> {
  await sysif.syscall(SYS.mlockall, flagsArgument('mlockall: flags', 'MCL_', MCL, flags))
}

/**
 * munlockall(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export async function _munlockall(sysif: SyscallInterface): Promise<void> {
  await sysif.syscall(SYS.munlockall)
}

/**
 * mincore(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param vec - where a byte for each page goes
 * @see https://man7.org/linux/man-pages/man2/mincore.2.html
 */
export async function _mincore(sysif: SyscallInterface, addr: AddressArgument, length: number, vec: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.mincore, addr, lengthArgument('mincore: length', length), vec)
}

/**
 * mseal(2), raw; since Linux 6.10.
 * @param sysif - the process
 * @param addr - of the first page
 * @param length - in bytes
 * @param flags - 0: none are defined
 * @see https://docs.kernel.org/userspace-api/mseal.html
 */
export async function _mseal(sysif: SyscallInterface, addr: AddressArgument, length: number, flags: number): Promise<void> {
  await sysif.syscall(SYS.mseal, addr, lengthArgument('mseal: len', length), lengthArgument('mseal: flags', flags))
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
export async function _cachestat(
  sysif: SyscallInterface, fd: FileDescriptorArgument, range: AddressArgument, stat: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(SYS.cachestat, fd, range, stat, integer('cachestat: flags', flags, 0, 0xffff_ffff))
}

/**
 * map_shadow_stack(2), raw; since Linux 6.6 on x86-64, and 6.13 on arm64.
 * @param sysif - the process
 * @param addr - where about; NULL lets the kernel choose
 * @param size - in bytes
 * @param flags - of {@link SHADOW_STACK}
 * @returns where it was mapped
 * @see https://docs.kernel.org/arch/x86/shstk.html
 */
export async function _mapShadowStack(sysif: SyscallInterface, addr: AddressArgument, size: number, flags: number): Promise<Address> {
  return Address(await sysif.syscall(
    SYS.map_shadow_stack, addr, lengthArgument('map_shadow_stack: size', size),
    flagsArgument('map_shadow_stack: flags', 'SHADOW_STACK_', SHADOW_STACK, flags),
  ))
}

/**
 * Where to map, and what this package should know of it.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export interface MmapOptions {
  /**
   * Where about; with `MAP.FIXED` or `MAP.FIXED_NOREPLACE`, where exactly. With `MAP.FIXED` also a mapping of the same
   * length that the new one replaces: its handles and pointers are refused from then on, whatever becomes of the call.
   */
  readonly address?: Address | MemoryMapping
  /** The identity of the file, for who wants to see that two mappings show the same memory; a new one where it is left out. */
  readonly file?: File
  /** The length of the pages, in bytes, for a file on hugetlbfs; otherwise it is known. */
  readonly pageSize?: number
}

/** Which advice changes what is in the pages, or makes them unusable. */
const DESTRUCTIVE: ReadonlySet<number> = new Set([
  MADV.DONTNEED, MADV.FREE, MADV.REMOVE, MADV.DONTNEED_LOCKED, MADV.HWPOISON, MADV.GUARD_INSTALL,
])

function accessOf(prot: number): MappingAccess {
  return { readable: has(prot, PROT.READ), writable: has(prot, PROT.WRITE) }
}

function fixedAddress(flags: number): boolean {
  return has(flags, MAP.FIXED) || has(flags, MAP.FIXED_NOREPLACE)
}

function checkMmap(flags: number, fd: FileDescriptor | null | undefined, address: number): void {
  const shown = (): string => new Flags('MAP_', MAP, flags).toString()
  const anonymous = has(flags, MAP.ANONYMOUS)
  if (anonymous && fd) throw new TypeError(`mmap: ${shown()} maps no file: leave the file descriptor out, or MAP.ANONYMOUS`)
  if (!anonymous && !fd) throw new TypeError(`mmap: ${shown()} maps a file: pass its file descriptor, or MAP.ANONYMOUS`)
  if (fixedAddress(flags) && address === 0) {
    throw new RangeError(`mmap: ${shown()} at address 0 is refused: the kernel's walk of a robust list relies on nothing being mapped there`)
  }
}

// The task's pointers lie in its heap, and so may the way into the process itself.
function inHeap(task: Task, mapping: MemoryMapping): boolean {
  const heap = task.heap.mapping
  return heap.addressSpace === mapping.addressSpace && mapping.near.address < heap.near.end && heap.near.address < mapping.near.end
}

/** @internal refuse what would take a task's own memory away from it */
export function assertNotHeap(task: Task, mapping: MemoryMapping, call: string): void {
  if (inHeap(task, mapping)) {
    throw new RangeError(`${call}: ${mapping.toString()} is the heap of ${task.toString()}: its pointers lie there, and what its calls go through`)
  }
}

// The last change of a mapping's protection that was called for: earlier ones that complete later say nothing.
const protecting = new WeakMap<MemoryMapping, symbol>()

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
export async function _processMadvise(
  sysif: SyscallInterface, pidfd: FileDescriptorArgument, vector: AddressArgument, vlen: number, advice: number, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.process_madvise, pidfd, vector, integer('process_madvise: vlen', vlen, 0, UIO_MAXIOV),
    new Choice('MADV_', MADV, int32('process_madvise: advice', advice)), lengthArgument('process_madvise: flags', flags),
  )
}

/**
 * process_mrelease(2), raw.
 * @param sysif - the process that wants the memory
 * @param pidfd - the process that is dying
 * @param flags - 0: none are defined
 * @see process_mrelease in Linux 6.12, mm/oom_kill.c
 */
export async function _processMrelease(sysif: SyscallInterface, pidfd: FileDescriptorArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.process_mrelease, pidfd, lengthArgument('process_mrelease: flags', flags))
}

/**
 * Tasks that can map memory.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
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
  async mmap(
    length: number, prot: FlagsOf<'PROT'>, flags: FlagsOf<'MAP'>, fd?: FileDescriptor | null, offset = 0, options: MmapOptions = {},
  ): Promise<MemoryMapping> {
    integer('mmap: length', length, 1, Number.MAX_SAFE_INTEGER)
    const size = options.pageSize === undefined ? pageSizeOf(flags) : givenPageSize('mmap', options.pageSize)
    const whole = alignUp(length, size)
    const place = options.address
    const replaced = place instanceof MemoryMapping ? place : undefined
    const address = replaced?.address ?? Address(place as Address | undefined ?? 0)
    checkMmap(flags, fd, address)
    using file = fd?.borrow(this)
    if (replaced !== undefined) {
      if (!has(flags, MAP.FIXED)) throw new TypeError(`mmap: ${replaced.toString()} is only replaced with MAP.FIXED`)
      if (replaced.length !== whole) throw new RangeError(`mmap: ${replaced.toString()} has ${replaced.length} bytes and is to be replaced by ${whole}`)
      assertNotHeap(this, replaced, 'mmap')
      replaced.borrow(this)[Symbol.dispose]()
      replaced.unmap()
    }
    const mapped = await _mmap(this.sysif, address, whole, prot, flags, file ?? -1, offset)
    const name = options.file ?? new File(fd ? fd.toString() : 'anonymous')
    return MemoryMapping.take(this, new NearMapping(mapped, whole, size), name, accessOf(prot))
  }

  /**
   * Map a shadow stack: memory that only calls and returns write, for a thread that is given it by other means, such as
   * ptrace(2). Since Linux 6.6 on x86-64, and 6.13 on arm64.
   * @param length - in bytes, at least 1; the mapping is made of whole pages
   * @param flags - of {@link SHADOW_STACK}
   * @returns a handle, which owns the mapping until {@link munmap}: this program can read it
   * @throws ErrnoError with ENOTSUP where the processor, or the kernel, has none; with EINVAL for flags that it does not know
   * @see https://docs.kernel.org/arch/x86/shstk.html
   */
  async mapShadowStack(length: number, flags: FlagsOf<'SHADOW_STACK'> = 0): Promise<MemoryMapping> {
    const whole = alignUp(integer('map_shadow_stack: size', length, 1, Number.MAX_SAFE_INTEGER), pageSize())
    const mapped = await _mapShadowStack(this.sysif, Address(0), whole, flags)
    return MemoryMapping.take(this, new NearMapping(mapped, whole, pageSize()), new File('shadow stack'), { readable: true, writable: false })
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
  async munmap(mapping: MemoryMapping): Promise<void> {
    assertNotHeap(this, mapping, 'munmap')
    mapping.borrow(this)[Symbol.dispose]()
    mapping.unmap()
    try {
      await _munmap(this.sysif, mapping.near.address, mapping.length)
    } catch (error) {
      mapping.remain()
      throw error
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
  async mprotect(mapping: MemoryMapping, prot: FlagsOf<'PROT'>, pkey?: number): Promise<void> {
    using _borrow = mapping.borrow(this)
    const before = mapping.access
    const after = accessOf(prot)
    const both = { readable: before.readable && after.readable, writable: before.writable && after.writable }
    const takesAway = both.readable !== before.readable || both.writable !== before.writable
    if (takesAway) assertNotHeap(this, mapping, 'mprotect')
    if (takesAway && !mapping.whole) {
      throw new RangeError(`mprotect: ${mapping.toString()} is a slice: pointers elsewhere in the mapping would no longer know what they may do; map it by itself`)
    }
    const mine = Symbol('mprotect')
    protecting.set(mapping, mine)
    if (mapping.whole) mapping.protect(both)
    try {
      const { address } = mapping
      await (pkey === undefined ? _mprotect(this.sysif, address, mapping.length, prot) : _pkeyMprotect(this.sysif, address, mapping.length, prot, pkey))
    } catch (error) {
      if (mapping.whole && protecting.get(mapping) === mine) mapping.protect(before)
      throw error
    }
    if (mapping.whole && protecting.get(mapping) === mine) mapping.protect(after)
  }

  /**
   * Get a protection key.
   * @param accessRights - of {@link PKEY}: what it takes away from this thread
   * @returns the key, for {@link mprotect}; freed with {@link pkeyFree}
   * @throws ErrnoError with ENOSPC where there is none left, or the machine has none
   * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   */
  async pkeyAlloc(accessRights: FlagsOf<'PKEY'> = 0): Promise<number> {
    return await _pkeyAlloc(this.sysif, 0, accessRights)
  }

  /**
   * Give a protection key back. No memory may have it any more.
   * @param pkey - from {@link pkeyAlloc}
   * @throws ErrnoError with EINVAL where it is not allocated
   * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   */
  async pkeyFree(pkey: number): Promise<void> {
    await _pkeyFree(this.sysif, pkey)
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
  async madvise(mapping: MemoryMapping, advice: Advice): Promise<void> {
    using _borrow = mapping.borrow(this)
    if (DESTRUCTIVE.has(advice) && inHeap(this, mapping)) {
      const shown = new Choice('MADV_', MADV, advice).toString()
      throw new RangeError(`madvise: ${shown} on ${mapping.toString()} would empty pages of ${this.toString()}'s heap: free pages go back by themselves`)
    }
    await _madvise(this.sysif, mapping.address, mapping.length, advice)
  }

  /**
   * Make a mapping longer or shorter, and perhaps move it. All handles for it, and all pointers into it, are refused from then
   * on; with `MREMAP.DONTUNMAP`, since Linux 5.7, it stays, and is empty: then both are owned.
   * @param mapping - the whole mapping, not a slice
   * @param length - the new length, in bytes; rounded up to whole pages. With `MREMAP.DONTUNMAP` as long as it is
   * @param flags - of {@link MREMAP}; the others only with `MREMAP.MAYMOVE`
   * @param address - where exactly, with `MREMAP.FIXED`; what is there is unmapped
   * @returns a handle for the mapping as it is now
   * @throws BorrowError where a call is using it
   * @throws RangeError for address 0, for another length with `MREMAP.DONTUNMAP`, and for the memory that this task's pointers are
   *   allocated from
   * @throws ErrnoError with ENOMEM where it cannot grow in place and may not move; it is then as before
   * @see https://man7.org/linux/man-pages/man2/mremap.2.html
   */
  async mremap(mapping: MemoryMapping, length: number, flags: FlagsOf<'MREMAP'> = 0, address?: Address): Promise<MemoryMapping> {
    integer('mremap: new_size', length, 1, Number.MAX_SAFE_INTEGER)
    if (has(flags, MREMAP.FIXED) && (address ?? 0) === 0) {
      throw new RangeError('mremap: MREMAP.FIXED needs an address, and not 0: the kernel\'s walk of a robust list relies on nothing being mapped there')
    }
    assertNotHeap(this, mapping, 'mremap')
    mapping.borrow(this)[Symbol.dispose]()
    const { access, file, near } = mapping
    const whole = alignUp(length, near.pageSize)
    const stays = has(flags, MREMAP.DONTUNMAP)
    if (stays && whole !== near.length) throw new RangeError(`mremap: ${mapping.toString()} has ${near.length} bytes, and moves to as many with MREMAP.DONTUNMAP, not ${whole}`)
    // What comes from it is refused while it moves, whatever becomes of it.
    mapping.unmap()
    let moved: Address
    try {
      moved = await _mremap(this.sysif, near.address, near.length, whole, flags, Address(address ?? 0))
    } catch (error) {
      mapping.remain()
      throw error
    }
    if (stays) mapping.remain()
    return MemoryMapping.take(this, new NearMapping(moved, whole, near.pageSize), file, access)
  }

  /**
   * Write changes of shared memory back to its file.
   * @param mapping - the pages; a slice for some of them
   * @param flags - of {@link MS}
   * @throws ErrnoError with EIO where writing failed; with EBUSY for `MS.INVALIDATE` on locked pages
   * @see https://man7.org/linux/man-pages/man2/msync.2.html
   */
  async msync(mapping: MemoryMapping, flags: FlagsOf<'MS'>): Promise<void> {
    using _borrow = mapping.borrow(this)
    await _msync(this.sysif, mapping.address, mapping.length, flags)
  }

  /**
   * Keep memory from being swapped out.
   * @param mapping - the pages; a slice for some of them
   * @param flags - {@link MLOCK_ONFAULT} locks pages when they are touched; 0 reads them all in at once
   * @throws ErrnoError with ENOMEM or EPERM above `RLIMIT_MEMLOCK`; with EAGAIN where some pages could not be locked
   * @see https://man7.org/linux/man-pages/man2/mlock.2.html
   */
  async mlock(mapping: MemoryMapping, flags: 0 | typeof MLOCK_ONFAULT = 0): Promise<void> {
    using _borrow = mapping.borrow(this)
    await (flags === 0 ? _mlock(this.sysif, mapping.address, mapping.length) : _mlock2(this.sysif, mapping.address, mapping.length, flags))
  }

  /**
   * Undo {@link mlock}, however often it was done.
   * @param mapping - the pages; a slice for some of them
   * @see https://man7.org/linux/man-pages/man2/mlock.2.html
   */
  async munlock(mapping: MemoryMapping): Promise<void> {
    using _borrow = mapping.borrow(this)
    await _munlock(this.sysif, mapping.address, mapping.length)
  }

  /**
   * Keep all memory of this address space from being swapped out. For a child that shares this program's memory that is Node's.
   * @param flags - of {@link MCL}
   * @throws ErrnoError with ENOMEM or EPERM above `RLIMIT_MEMLOCK`
   * @see https://man7.org/linux/man-pages/man2/mlock.2.html
   */
  async mlockall(flags: FlagsOf<'MCL'>): Promise<void> {
    await _mlockall(this.sysif, flags)
  }

  /**
   * Undo {@link mlockall} and every {@link mlock} of this address space.
   * @see https://man7.org/linux/man-pages/man2/mlock.2.html
   */
  async munlockall(): Promise<void> {
    await _munlockall(this.sysif)
  }

  /**
   * Which pages are in memory just now.
   * @param mapping - the pages; a slice for some of them
   * @returns for each page of the machine's own size whether it is
   * @throws ErrnoError with EAGAIN where the kernel is short of memory
   * @see https://man7.org/linux/man-pages/man2/mincore.2.html
   */
  async mincore(mapping: MemoryMapping): Promise<boolean[]> {
    using _borrow = mapping.borrow(this)
    const pages = mapping.length / pageSize()
    using memory = this.heap.scratch(Bytes, pages)
    {
      using vec = memory.borrow(this, 'exclusive')
      await _mincore(this.sysif, mapping.address, mapping.length, vec)
    }
    using readable = memory.assumeReadable()
    return Array.from(await readable.read(), (byte) => (byte & 1) !== 0)
  }

  /**
   * Fix a mapping as it is, for the rest of the process's life: it can no longer be unmapped, moved or given other access;
   * since Linux 6.10. Only on 64-bit kernels.
   * @param mapping - the pages; a slice for some of them
   * @throws ErrnoError with ENOSYS where the kernel is older
   * @see https://docs.kernel.org/userspace-api/mseal.html
   */
  async mseal(mapping: MemoryMapping): Promise<void> {
    using _borrow = mapping.borrow(this)
    await _mseal(this.sysif, mapping.address, mapping.length, 0)
  }
}

/**
 * File descriptors of files that can be in the page cache, and of processes that have memory.
 * @see include/uapi/linux/mman.h in the kernel's source
 */
export class MmanFileDescriptor extends FileDescriptor {
  /**
   * How much of the file is in the page cache; since Linux 6.5.
   * @param range - which part; a `len` of 0, or nothing, goes to the end of the file
   * @throws ErrnoError with ENOSYS where the kernel is older; with ENOTSUP for hugetlbfs
   * @see include/uapi/linux/mman.h in the kernel's source
   */
  async cachestat(range: ValueOrPointer<CachestatRange> = { off: 0, len: 0 }): Promise<Cachestat> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument<CachestatRange>(CachestatRange, range)
    return await task.fill(Cachestat, (stat) => _cachestat(task.sysif, fd, argument, stat, 0))
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
  async processMadvise(pieces: readonly RemoteMemory[], advice: Advice): Promise<number> {
    const { task } = this
    if (DESTRUCTIVE.has(advice)) {
      const shown = new Choice('MADV_', MADV, advice).toString()
      throw new RangeError(`process_madvise: ${shown} changes what is in the pages, which is only for a process's own: use madvise in that process`)
    }
    using pidfd = this.borrow(task)
    const there = pieces.map((piece) => ({ iov_base: piece.address, iov_len: lengthArgument('process_madvise: the length of a piece', piece.length) }))
    using vector = task.argument<Iovec[]>(IovecList, there)
    return await _processMadvise(task.sysif, pidfd, vector, pieces.length, advice, 0)
  }

  /**
   * Free the memory of a process that is dying at once, in place of when it gets to it; since Linux 5.15. This is the pidfd
   * of that process.
   * @throws ErrnoError with EINVAL where it is not dying, or shares its memory with a process that is not; with ESRCH where
   *   it has no memory any more; with EAGAIN where only some could be freed; with EBADF where this is no pidfd
   * @see process_mrelease in Linux 6.12, mm/oom_kill.c
   */
  async processMrelease(): Promise<void> {
    const { task } = this
    using pidfd = this.borrow(task)
    await _processMrelease(task.sysif, pidfd, 0)
  }
}
