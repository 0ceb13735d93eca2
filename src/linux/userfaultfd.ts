/**
 * `<linux/userfaultfd.h>`: being asked for the content of pages when they are touched.
 *
 * @module linux/userfaultfd
 */
import { ErrnoError } from '../near/errors.js'
import { flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { BigUint64, Int64, Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { MemoryMapping } from '../handle/mapping.js'
import type { Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { closedAtExec, flags as flagsArgument, integer, length, type DescriptorOptions } from './arguments.js'
import { fillFront } from './buffers.js'
import { ioctlOf, ior, iowr } from './ioctl.js'
import { assertNotHeap } from './mman.js'
import { _read } from './unistd.js'

/**
 * How a userfaultfd is made.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const UFFD = flagSet('UFFD', {
  /** Only faults of programs are told of, not those of the kernel on their behalf: needs no privilege; since Linux 5.11. */
  USER_MODE_ONLY: 1,
  /** Reading never waits. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/**
 * The version of the interface.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
 */
export const UFFD_API = 0xaa

/**
 * What a userfaultfd can do.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
 */
export const UFFD_FEATURE = flagSet('UFFD_FEATURE', {
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
})

/**
 * What happened.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
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
} as const

/**
 * How a page was touched.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const UFFD_PAGEFAULT_FLAG = flagSet('UFFD_PAGEFAULT_FLAG', {
  /** It was written. */
  WRITE: 1 << 0,
  /** It is write-protected. */
  WP: 1 << 1,
  /** It is there, and not in the page table. */
  MINOR: 1 << 2,
})

/**
 * Of what is to be told.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_REGISTER.2const.html
 */
export const UFFDIO_REGISTER_MODE = flagSet('UFFDIO_REGISTER_MODE', {
  /** Pages that are missing. */
  MISSING: 1 << 0,
  /** Pages that are write-protected. */
  WP: 1 << 1,
  /** Pages that are there, and not in the page table; since Linux 5.13. */
  MINOR: 1 << 2,
})

/**
 * How `uffdioCopy` copies.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_COPY.2const.html
 */
export const UFFDIO_COPY_MODE = flagSet('UFFDIO_COPY_MODE', {
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 0,
  /** Write-protect the pages. */
  WP: 1 << 1,
})

/**
 * How `uffdioZeropage` works.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_ZEROPAGE.2const.html
 */
export const UFFDIO_ZEROPAGE_MODE = flagSet('UFFDIO_ZEROPAGE_MODE', {
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 0,
})

/**
 * How `uffdioWriteprotect` works.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_WRITEPROTECT.2const.html
 */
export const UFFDIO_WRITEPROTECT_MODE = flagSet('UFFDIO_WRITEPROTECT_MODE', {
  /** Protect; without it, end that. */
  WP: 1 << 0,
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 1,
})

/**
 * How `uffdioContinue` works.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_CONTINUE.2const.html
 */
export const UFFDIO_CONTINUE_MODE = flagSet('UFFDIO_CONTINUE_MODE', {
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 0,
  /** Write-protect the pages; since Linux 6.4. */
  WP: 1 << 1,
})

/**
 * How `uffdioPoison` works.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_POISON.2const.html
 */
export const UFFDIO_POISON_MODE = flagSet('UFFDIO_POISON_MODE', {
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 0,
})

/**
 * How `uffdioMove` moves.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_MOVE.2const.html
 */
export const UFFDIO_MOVE_MODE = flagSet('UFFDIO_MOVE_MODE', {
  /** Leave those asleep that wait for the pages. */
  DONTWAKE: 1 << 0,
  /** Pages that are missing in the source stay missing where it goes, and are no error. */
  ALLOW_SRC_HOLES: 1 << 1,
})

const Features: FixedType<FlagsOf<'UFFD_FEATURE'>> = Uint64

/**
 * The handshake.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
 */
export const UffdioApi = struct('struct uffdio_api', {
  /** {@link UFFD_API}. */
  api: Uint64,
  /** Of {@link UFFD_FEATURE}: what is asked for, and then what there is. */
  features: Features,
  /** Which ioctls there are: a bit for each number. */
  ioctls: BigUint64,
})
/**
 * The JavaScript form of a `struct uffdio_api`.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
 */
export type UffdioApi = StructValue<(typeof UffdioApi)['types']>

/**
 * Some pages.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_REGISTER.2const.html
 */
export const UffdioRange = struct('struct uffdio_range', {
  /** Where they begin. */
  start: Uint64,
  /** In bytes. */
  len: Uint64,
})
/**
 * The JavaScript form of a `struct uffdio_range`.
 * @see https://man7.org/linux/man-pages/man2/UFFDIO_REGISTER.2const.html
 */
export type UffdioRange = StructValue<(typeof UffdioRange)['types']>

/** @internal the argument of `UFFDIO_REGISTER` */
export const UffdioRegister = struct('struct uffdio_register', { range: UffdioRange, mode: Uint64, ioctls: BigUint64 })
/** @internal the argument of `UFFDIO_COPY` */
export const UffdioCopy = struct('struct uffdio_copy', { dst: Uint64, src: Uint64, len: Uint64, mode: Uint64, copy: Int64 })
/** @internal the argument of `UFFDIO_ZEROPAGE` */
export const UffdioZeropage = struct('struct uffdio_zeropage', { range: UffdioRange, mode: Uint64, zeropage: Int64 })
/** @internal the argument of `UFFDIO_WRITEPROTECT` */
export const UffdioWriteprotect = struct('struct uffdio_writeprotect', { range: UffdioRange, mode: Uint64 })
/** @internal the argument of `UFFDIO_CONTINUE` */
export const UffdioContinue = struct('struct uffdio_continue', { range: UffdioRange, mode: Uint64, mapped: Int64 })
/** @internal the argument of `UFFDIO_POISON` */
export const UffdioPoison = struct('struct uffdio_poison', { range: UffdioRange, mode: Uint64, updated: Int64 })
/** @internal the argument of `UFFDIO_MOVE` */
export const UffdioMove = struct('struct uffdio_move', { dst: Uint64, src: Uint64, len: Uint64, mode: Uint64, move: Int64 })

/** @internal `struct uffd_msg` with the longest member of its union */
export const UffdMsgLayout = struct('struct uffd_msg', {
  event: Uint8, reserved1: Uint8, reserved2: Uint16, reserved3: Uint32, from: Uint64, to: Uint64, len: Uint64,
}, { packed: true })

const UFFDIO_TYPE = 0xaa

/**
 * The ioctls of a userfaultfd.
 * @see https://man7.org/linux/man-pages/man2/ioctl_userfaultfd.2.html
 */
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
  /** Fill pages with others, which go there. */
  MOVE: iowr(UFFDIO_TYPE, 0x05, UffdioMove.size),
  /** Write-protect pages, or no longer. */
  WRITEPROTECT: iowr(UFFDIO_TYPE, 0x06, UffdioWriteprotect.size),
  /** Put pages into the page table that are there. */
  CONTINUE: iowr(UFFDIO_TYPE, 0x07, UffdioContinue.size),
  /** Make pages look broken. */
  POISON: iowr(UFFDIO_TYPE, 0x08, UffdioPoison.size),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['UFFDIO_', UFFDIO])

/**
 * What a userfaultfd tells; taken apart with ts-pattern's `match(…).exhaustive()`.
 * @typeParam Descriptor - what stands for a file descriptor: a handle that owns it, or the bare number, as in memory
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export type UffdMsg<Descriptor = FileDescriptor> =
  | {
    /** A page was touched, and who did that waits. */
    readonly event: 'pagefault'
    /** Of {@link UFFD_PAGEFAULT_FLAG}. */
    readonly flags: FlagsOf<'UFFD_PAGEFAULT_FLAG'>
    /** Where; that of the page, unless `UFFD_FEATURE.EXACT_ADDRESS` was asked for. */
    readonly address: number
    /** Which thread, with `UFFD_FEATURE.THREAD_ID`; otherwise 0. */
    readonly ptid: number
  }
  | {
    /** The process forked. */
    readonly event: 'fork'
    /** A userfaultfd for the child's memory, with the same pages registered: close it. */
    readonly ufd: Descriptor
  }
  | {
    /** Memory was moved. */
    readonly event: 'remap'
    /** From there. */
    readonly from: number
    /** To there. */
    readonly to: number
    /** In bytes, as it was. */
    readonly len: number
  }
  | {
    /** Pages were given back, or unmapped. */
    readonly event: 'remove' | 'unmap'
    /** From there. */
    readonly start: number
    /** Up to there. */
    readonly end: number
  }

const MSG_HEAD = 8

/**
 * The layout of {@link UffdMsg}: the kernel's `struct uffd_msg`, with the number of a file descriptor. It is for reading.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const UffdMsg: FixedType<UffdMsg<NearFileDescriptor>> = {
  name: 'struct uffd_msg',
  alignment: UffdMsgLayout.alignment,
  size: UffdMsgLayout.size,
  zero: { event: 'pagefault', flags: 0, address: 0, ptid: 0 },
  sizeOf: () => UffdMsgLayout.size,
  write: () => {
    throw new TypeError('a struct uffd_msg is what the kernel tells: nobody writes one')
  },
  read(view, offset) {
    const first = Uint64.read(view, offset + MSG_HEAD, 8)
    const second = Uint64.read(view, offset + MSG_HEAD + 8, 8)
    const event = view.getUint8(offset)
    switch (event) {
      case UFFD_EVENT.PAGEFAULT: return { event: 'pagefault', flags: first, address: second, ptid: view.getUint32(offset + MSG_HEAD + 16, true) }
      case UFFD_EVENT.FORK: return { event: 'fork', ufd: NearFileDescriptor(view.getUint32(offset + MSG_HEAD, true)) }
      case UFFD_EVENT.REMAP: return { event: 'remap', from: first, to: second, len: Uint64.read(view, offset + MSG_HEAD + 16, 8) }
      case UFFD_EVENT.REMOVE: return { event: 'remove', start: first, end: second }
      case UFFD_EVENT.UNMAP: return { event: 'unmap', start: first, end: second }
      default: throw new RangeError(`a userfaultfd told of event ${event}, which has no name here`)
    }
  },
}

const UffdMsgList: Type<UffdMsg<NearFileDescriptor>[]> = list(UffdMsg)

/**
 * userfaultfd(2), raw.
 * @param sysif - the process
 * @param flags - of {@link UFFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export async function _userfaultfd(sysif: SyscallInterface, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.userfaultfd, flagsArgument('userfaultfd: flags', 'UFFD_', UFFD, flags)))
}

/**
 * Tasks that can make userfaultfds.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
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
  async userfaultfd(flags: FlagsOf<'UFFD'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _userfaultfd(this.sysif, closedAtExec(flags, UFFD.CLOEXEC, options)))
  }
}

function rangeOf(mapping: MemoryMapping): UffdioRange {
  return { start: mapping.address, len: mapping.length }
}

async function onRange(uffd: FileDescriptor, mapping: MemoryMapping, request: number): Promise<void> {
  const { task } = uffd
  using fd = uffd.borrow(task)
  using _mapped = mapping.borrow(task)
  using range = task.argument<UffdioRange>(UffdioRange, rangeOf(mapping))
  await _ioctl(task.sysif, fd, request, range)
}

/**
 * For an ioctl that says in its structure how far it got: where that is part of the way, it is the result and no error.
 */
async function progress<T>(
  task: Task, type: FixedType<T>, value: T, call: (argument: Borrow) => Promise<unknown>, done: (value: T) => number,
): Promise<number> {
  const pointer = task.heap.write(type, value, false)
  try {
    let failed: ErrnoError | undefined
    {
      using argument = pointer.borrow(task, 'exclusive')
      try {
        await call(argument)
      } catch (error) {
        if (!(error instanceof ErrnoError && error.code === 'EAGAIN')) throw error
        failed = error
      }
    }
    const bytes = done(await pointer.read())
    if (failed !== undefined && bytes <= 0) throw failed
    return bytes
  } finally {
    pointer.free()
  }
}

/**
 * File descriptors of userfaultfds.
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export class UserfaultfdFileDescriptor extends FileDescriptor {
  /**
   * Agree with the kernel on what the userfaultfd does. All else comes after this.
   * @param features - of {@link UFFD_FEATURE}: what is wanted
   * @returns what there is; without wishes, all features that the kernel has
   * @throws ErrnoError with EINVAL for features that the kernel has not; with EPERM for `EVENT_FORK` without `CAP_SYS_PTRACE`
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_API.2const.html
   */
  async uffdioApi(features: FlagsOf<'UFFD_FEATURE'> = 0): Promise<UffdioApi> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(UffdioApi, (api) => _ioctl(task.sysif, fd, UFFDIO.API, api), { api: UFFD_API, features, ioctls: 0n })
  }

  /**
   * Be told when pages are touched.
   * @param mapping - the pages; a slice for some of them. It must stay mapped
   * @param mode - of {@link UFFDIO_REGISTER_MODE}
   * @returns which ioctls there are for them: a bit for each number
   * @throws RangeError for the memory that this task's pointers are allocated from: calls would wait for whoever makes them
   * @throws ErrnoError with EINVAL where that kind of memory cannot be registered so; with EBUSY where another userfaultfd has it
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_REGISTER.2const.html
   */
  async uffdioRegister(mapping: MemoryMapping, mode: FlagsOf<'UFFDIO_REGISTER_MODE'>): Promise<bigint> {
    const { task } = this
    assertNotHeap(task, mapping, 'UFFDIO_REGISTER')
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    const value = { range: rangeOf(mapping), mode: integer('UFFDIO_REGISTER: mode', mode, 0, Number.MAX_SAFE_INTEGER), ioctls: 0n }
    return (await task.fill(UffdioRegister, (argument) => _ioctl(task.sysif, fd, UFFDIO.REGISTER, argument), value)).ioctls
  }

  /**
   * Be told of pages no longer. Those who wait for them go on.
   * @param mapping - the pages; a slice for some of them
   * @throws ErrnoError with EINVAL where they cannot have been registered
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_UNREGISTER.2const.html
   */
  async uffdioUnregister(mapping: MemoryMapping): Promise<void> {
    await onRange(this, mapping, UFFDIO.UNREGISTER)
  }

  /**
   * Wake those who wait for pages.
   * @param mapping - the pages; a slice for some of them
   * @throws ErrnoError with EINVAL for a bad range
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_WAKE.2const.html
   */
  async uffdioWake(mapping: MemoryMapping): Promise<void> {
    await onRange(this, mapping, UFFDIO.WAKE)
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
  async uffdioCopy(mapping: MemoryMapping, source: ValueOrPointer<Uint8Array>, mode: FlagsOf<'UFFDIO_COPY_MODE'> = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    using src = task.argument(Bytes, source)
    const { start: dst, len } = rangeOf(mapping)
    if (src.size !== len) throw new RangeError(`UFFDIO_COPY: ${src.size} bytes do not fill ${mapping.toString()}, which has ${len}`)
    const value = { dst, src: src.near, len, mode: length('UFFDIO_COPY: mode', mode), copy: 0 }
    return await progress(task, UffdioCopy, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.COPY, argument), ({ copy }) => copy)
  }

  /**
   * Fill missing pages with zeroes, and wake those who wait for them.
   * @param mapping - the pages; a slice for some of them
   * @param mode - of {@link UFFDIO_ZEROPAGE_MODE}
   * @returns how many bytes were filled; fewer where mappings changed meanwhile
   * @throws ErrnoError with EEXIST where a page is there already; with ENOENT where it is not registered
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_ZEROPAGE.2const.html
   */
  async uffdioZeropage(mapping: MemoryMapping, mode: FlagsOf<'UFFDIO_ZEROPAGE_MODE'> = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    const value = { range: rangeOf(mapping), mode: length('UFFDIO_ZEROPAGE: mode', mode), zeropage: 0 }
    return await progress(task, UffdioZeropage, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.ZEROPAGE, argument), ({ zeropage }) => zeropage)
  }

  /**
   * Write-protect pages, or end that and wake those who wait to write.
   * @param mapping - the pages; a slice for some of them
   * @param mode - of {@link UFFDIO_WRITEPROTECT_MODE}
   * @throws ErrnoError with ENOENT where they were not registered with `UFFDIO_REGISTER_MODE.WP`; with EAGAIN where mappings are changing
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_WRITEPROTECT.2const.html
   */
  async uffdioWriteprotect(mapping: MemoryMapping, mode: FlagsOf<'UFFDIO_WRITEPROTECT_MODE'>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    using argument = task.argument(UffdioWriteprotect, { range: rangeOf(mapping), mode: length('UFFDIO_WRITEPROTECT: mode', mode) })
    await _ioctl(task.sysif, fd, UFFDIO.WRITEPROTECT, argument)
  }

  /**
   * Put pages into the page table that are there in the file, and wake those who wait for them; since Linux 5.13.
   * @param mapping - the pages, registered with `UFFDIO_REGISTER_MODE.MINOR`; a slice for some of them
   * @param mode - of {@link UFFDIO_CONTINUE_MODE}
   * @returns how many bytes were; fewer where mappings changed meanwhile
   * @throws ErrnoError with EEXIST where a page is in the table already; with EFAULT where the file has no such page
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_CONTINUE.2const.html
   */
  async uffdioContinue(mapping: MemoryMapping, mode: FlagsOf<'UFFDIO_CONTINUE_MODE'> = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    const value = { range: rangeOf(mapping), mode: length('UFFDIO_CONTINUE: mode', mode), mapped: 0 }
    return await progress(task, UffdioContinue, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.CONTINUE, argument), ({ mapped }) => mapped)
  }

  /**
   * Fill missing pages with those of other memory, which is missing them afterwards, and wake those who wait for them; since
   * Linux 6.8. Both are private, anonymous memory of this address space, which is not copied.
   * @param mapping - the pages; a slice for some of them
   * @param source - what goes there: as long as they are, with the same access. It stays mapped, and reads as zero where it is
   *   not registered
   * @param mode - of {@link UFFDIO_MOVE_MODE}
   * @returns how many bytes were moved; fewer where mappings changed meanwhile: then the rest is to be tried again
   * @throws RangeError for a source that is not as long as the pages, and for the memory that this task's pointers are allocated from
   * @throws ErrnoError with EEXIST where a page is there already; with ENOENT where one is missing in the source, or the pages are
   *   not registered; with EBUSY where a page of the source is shared; with EINVAL for another kind of memory, or an older kernel
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_MOVE.2const.html
   */
  async uffdioMove(mapping: MemoryMapping, source: MemoryMapping, mode: FlagsOf<'UFFDIO_MOVE_MODE'> = 0): Promise<number> {
    const { task } = this
    assertNotHeap(task, source, 'UFFDIO_MOVE')
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    using _source = source.borrow(task)
    const { start: dst, len } = rangeOf(mapping)
    if (source.length !== len) throw new RangeError(`UFFDIO_MOVE: ${source.toString()} does not fill ${mapping.toString()}, which has ${len} bytes`)
    const value = { dst, src: source.address, len, mode: length('UFFDIO_MOVE: mode', mode), move: 0 }
    return await progress(task, UffdioMove, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.MOVE, argument), ({ move }) => move)
  }

  /**
   * Make missing pages look broken, as a failing machine's memory does: who touches them gets `SIGBUS`, and calls fail with
   * EFAULT or EHWPOISON. Those who wait for them go on, to that end. Since Linux 6.6.
   * @param mapping - the pages; a slice for some of them
   * @param mode - of {@link UFFDIO_POISON_MODE}
   * @returns how many bytes were; fewer where mappings changed meanwhile
   * @throws ErrnoError with EEXIST where a page is there already; with ENOENT where it is not registered; with EINVAL for an older
   *   kernel
   * @see https://man7.org/linux/man-pages/man2/UFFDIO_POISON.2const.html
   */
  async uffdioPoison(mapping: MemoryMapping, mode: FlagsOf<'UFFDIO_POISON_MODE'> = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    using _mapped = mapping.borrow(task)
    const value = { range: rangeOf(mapping), mode: length('UFFDIO_POISON: mode', mode), updated: 0 }
    return await progress(task, UffdioPoison, value, (argument) => _ioctl(task.sysif, fd, UFFDIO.POISON, argument), ({ updated }) => updated)
  }

  /**
   * Read what has happened. Where nothing has this waits, without `UFFD.NONBLOCK`: then it must not be called on the Node
   * process's own task.
   * @param most - how many messages to read at most
   * @returns at least one; that of a `fork` owns a file descriptor: close it
   * @throws ErrnoError with EAGAIN where nothing has happened and it does not block; with EINVAL before `uffdioApi`
   * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
   */
  async uffdRead(most = 16): Promise<UffdMsg<this>[]> {
    const { task } = this
    using fd = this.borrow(task)
    const size = integer('the number of messages to read', most, 1, 1024) * UffdMsg.size
    const messages = await fillFront(task, UffdMsgList, size, (buf, count) => _read(task.sysif, fd, buf, count))
    // This handle's own class: it was made by the same task.
    return messages.map((message) => (message.event === 'fork' ? { ...message, ufd: task.makeFileDescriptor(message.ufd) as this } : message))
  }
}
