/**
 * `<linux/shm.h>`: System V shared memory.
 *
 * @module linux/shm
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
import { flagSet, has, type Flags, type FlagsOf } from '../near/flags.js'
import { Address, MemoryMapping as NearMapping } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { File } from '../far/file.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { BigUint64, Int32, Int64, Uint64 } from '../memory/scalars.js'
import { alignUp, type FixedType } from '../memory/type.js'
import { MemoryMapping } from '../handle/mapping.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length, NULL_OPERAND, type AddressArgument } from './arguments.js'
import { HUGETLB_FLAG_ENCODE, hugePageSize } from './hugetlb_encode.js'
import { commandArgument, GET_FLAGS, getFlags, IPC_CMD, IpcId, IpcPermLayout, keyArgument, ownedBy, type IpcOwnership, type IpcPerm } from './ipc.js'
import { givenPageSize, pageSize } from './mman.js'

/**
 * How a segment is made; beside `CREAT` and `EXCL` of {@link linux/ipc!IPC | IPC}. One of `HUGE_…` with `HUGETLB`. Bit 31 (`HUGE_16GB`):
 * combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/shmget.2.html
 */
export const SHM = flagSet('SHM', {
  /** Of huge pages. */
  HUGETLB: 0o4000,
  /** Set no swap space aside. */
  NORESERVE: 0o10000,
  ...HUGETLB_FLAG_ENCODE,
})

/**
 * How a segment is attached.
 * @see https://man7.org/linux/man-pages/man2/shmop.2.html
 */
export const SHMAT = flagSet('SHMAT', {
  /** For reading alone. */
  RDONLY: 0o10000,
  /** At the address rounded down to a multiple of `SHMLBA`, which is the page size. */
  RND: 0o20000,
  /** In the place of what is mapped there. */
  REMAP: 0o40000,
  /** What is there may be executed. */
  EXEC: 0o100000,
})

/**
 * What shmctl(2) does, beside {@link IPC_CMD}.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const SHM_CMD = {
  /** Keep the segment from being swapped out. */
  LOCK: 11,
  /** Undo `LOCK`. */
  UNLOCK: 12,
  /** Tell how the segment is that has an index. */
  STAT: 13,
  /** Tell how much all segments take. */
  INFO: 14,
  /** As `STAT`, whether or not one may read the segment; since Linux 4.17. */
  STAT_ANY: 15,
} as const

/**
 * What the mode of a segment says, beside its permissions.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const SHM_MODE = flagSet('SHM_MODE', {
  /** It goes when nobody has it attached any more. */
  DEST: 0o1000,
  /** It is not swapped out. */
  LOCKED: 0o2000,
})

const Ds = struct('struct shmid64_ds', {
  shm_perm: IpcPermLayout,
  shm_segsz: Uint64,
  shm_atime: Int64,
  shm_dtime: Int64,
  shm_ctime: Int64,
  shm_cpid: Int32,
  shm_lpid: Int32,
  shm_nattch: Uint64,
  __unused4: Uint64,
  __unused5: Uint64,
})

/** @internal where the fields lie */
export const ShmidDsLayout = Ds

/**
 * How a segment is. Times are in seconds of the realtime clock, and 0 for never.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export interface ShmidDs {
  /** Whose it is. */
  readonly shm_perm: IpcPerm
  /** In bytes. */
  readonly shm_segsz: number
  /** When it was last attached. */
  readonly shm_atime: number
  /** When it was last detached. */
  readonly shm_dtime: number
  /** When it was made, or last changed. */
  readonly shm_ctime: number
  /** Who made it, by the pid in the asking task's pid namespace; 0 where it has none there. */
  readonly shm_cpid: number
  /** Who attached or detached it last, as `shm_cpid`. */
  readonly shm_lpid: number
  /** How often it is attached. */
  readonly shm_nattch: number
}

/**
 * The layout of {@link ShmidDs}: the kernel's `struct shmid64_ds`, which libc calls `struct shmid_ds`.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const ShmidDs: FixedType<ShmidDs> = mapped<ShmidDs, StructValue<(typeof Ds)['types']>>(
  Ds,
  'struct shmid64_ds',
  (value) => ({ ...value, shm_perm: { ...IpcPermLayout.zero, ...value.shm_perm }, __unused4: 0, __unused5: 0 }),
  ({ shm_perm: { key, uid, gid, cuid, cgid, mode, seq }, __unused4, __unused5, ...rest }) => (
    { ...rest, shm_perm: { key, uid, gid, cuid, cgid, mode, seq } }
  ),
)

/**
 * The limits of an IPC namespace.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const Shminfo = struct('struct shminfo64', {
  /** How long a segment may be, in bytes. */
  shmmax: BigUint64,
  /** How long it must be, in bytes. */
  shmmin: Uint64,
  /** How many segments there may be. */
  shmmni: Uint64,
  /** How many of them a process may attach; not looked at. */
  shmseg: Uint64,
  /** How long all of them may be together, in pages. */
  shmall: BigUint64,
  /** Nothing. */
  __unused1: Uint64,
  /** Nothing. */
  __unused2: Uint64,
  /** Nothing. */
  __unused3: Uint64,
  /** Nothing. */
  __unused4: Uint64,
})
/**
 * The JavaScript form of a `struct shminfo64`.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export type Shminfo = StructValue<(typeof Shminfo)['types']>

/**
 * How much all segments of an IPC namespace take.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const ShmInfo = struct('struct shm_info', {
  /** How many there are. */
  used_ids: Int32,
  /** Their length, in pages. */
  shm_tot: Uint64,
  /** How many of these are in memory. */
  shm_rss: Uint64,
  /** How many are swapped out. */
  shm_swp: Uint64,
  /** Nothing. */
  swap_attempts: Uint64,
  /** Nothing. */
  swap_successes: Uint64,
})
/**
 * The JavaScript form of a `struct shm_info`.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export type ShmInfo = StructValue<(typeof ShmInfo)['types']>

/**
 * A segment of shared memory, by the id that means it in an IPC namespace.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class Shmid extends IpcId {
  readonly kind = 'shmid'
  /** The identity of the memory: mappings of this segment that were attached by the same handle have it as theirs. */
  readonly file: File

  /**
   * @param task - the task that saw the number
   * @param near - the number
   * @param pageSize - the length of the segment's pages, in bytes, where it was made with `SHM.HUGETLB`
   */
  constructor(
    task: Task,
    near: number,
    readonly pageSize?: number,
  ) {
    super(task, near)
    this.file = new File(`SYSV shmid ${near}`)
  }
}

const COMMANDS = [['IPC_', IPC_CMD], ['SHM_', SHM_CMD]] as const

const SHMGET_FLAGS = { ...GET_FLAGS, ...Object.fromEntries(Object.entries(SHM).map(([name, bits]) => [`SHM_${name}`, bits])) }

/**
 * shmget(2), raw.
 * @param sysif - the process
 * @param key - which segment, or {@link linux/ipc!IPC_PRIVATE | IPC_PRIVATE}
 * @param size - in bytes; of a segment that there is, at most its own
 * @param shmflg - of {@link linux/ipc!IPC | IPC} and {@link SHM}
 * @param mode - the permissions of a new segment, and what the caller wants of one that there is; 0o600 with `IPC.CREAT`, and otherwise 0
 * @returns the id
 * @see https://man7.org/linux/man-pages/man2/shmget.2.html
 */
export async function _shmget(sysif: SyscallInterface, key: number, size: number, shmflg: number, mode?: number): Promise<number> {
  return await sysif.syscall(SYS.shmget, keyArgument('shmget', key), length('shmget: size', size), getFlags('shmget', SHMGET_FLAGS, shmflg, mode))
}

function shmatFlags(shmflg: number): Flags {
  return flagsArgument('shmat: shmflg', 'SHM_', SHMAT, shmflg)
}

/**
 * shmat(2), raw.
 * @param sysif - the process
 * @param shmid - the segment
 * @param shmaddr - where; NULL lets the kernel choose
 * @param shmflg - of {@link SHMAT}
 * @returns where it was attached
 * @see https://man7.org/linux/man-pages/man2/shmop.2.html
 */
export async function _shmat(sysif: SyscallInterface, shmid: number, shmaddr: AddressArgument, shmflg: number): Promise<Address> {
  return Address(await sysif.syscall(SYS.shmat, int32('shmat: shmid', shmid), shmaddr, shmatFlags(shmflg)))
}

/**
 * shmdt(2), raw.
 * @param sysif - the process
 * @param shmaddr - where it was attached
 * @see https://man7.org/linux/man-pages/man2/shmop.2.html
 */
export async function _shmdt(sysif: SyscallInterface, shmaddr: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.shmdt, shmaddr)
}

/**
 * shmctl(2), raw.
 * @param sysif - the process
 * @param shmid - the segment; for some commands, its index
 * @param cmd - of {@link IPC_CMD} and {@link SHM_CMD}
 * @param buf - what the command reads or writes, or NULL
 * @returns depends on the command
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export async function _shmctl(sysif: SyscallInterface, shmid: number, cmd: number, buf: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.shmctl, int32('shmctl: shmid', shmid), commandArgument(COMMANDS, int32('shmctl: cmd', cmd)), buf)
}

/**
 * Where a segment is attached.
 * @see https://man7.org/linux/man-pages/man2/shmop.2.html
 */
export interface ShmatOptions {
  /** Where exactly; the kernel chooses where this is left out. Nothing may be mapped there. */
  readonly address?: Address
  /** The length of the segment's pages, in bytes, where it was made by somebody else with `SHM.HUGETLB`. */
  readonly pageSize?: number
}

// SHMLBA, to which SHMAT.RND rounds down, is the page size: Linux 6.12, include/asm-generic/shmparam.h and arch/x86/include/asm/shmparam.h.
function checkAttach(shmflg: number, address: number): void {
  if (has(shmflg, SHMAT.REMAP)) {
    throw new RangeError('shmat: SHMAT.REMAP would unmap what has handles, without their knowing: munmap it, and attach the segment there')
  }
  if (address !== 0 && address < pageSize()) {
    throw new RangeError(`shmat: address ${address} is refused: the kernel's walk of a robust list relies on nothing being mapped at 0`)
  }
}

async function stat(task: Task, index: number, command: number): Promise<ShmidAndDs> {
  let id = 0
  const ds = await task.fill(ShmidDs, async (buf) => {
    id = await _shmctl(task.sysif, integer('shmctl: index', index, 0, 0x7fff_ffff), command, buf)
  })
  return { shmid: new Shmid(task, id), ds }
}

/**
 * A segment, and how it is.
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export interface ShmidAndDs {
  /** The segment. */
  readonly shmid: Shmid
  /** How it is. */
  readonly ds: ShmidDs
}

/**
 * Tasks that can share memory.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class ShmTask extends Task {
  /**
   * Find a segment of shared memory, or make one. It stays until {@link shmctlRmid}, also when no process uses it.
   * @param key - what it is found by, or {@link linux/ipc!IPC_PRIVATE | IPC_PRIVATE} for a new one
   * @param size - in bytes; of a segment that there is, at most its own, and 0 will do
   * @param shmflg - `IPC.CREAT` and `IPC.EXCL`, and of {@link SHM}
   * @param mode - the permissions of a new segment, and what the task wants of one that there is; 0o600 with `IPC.CREAT`, otherwise 0
   * @throws ErrnoError with ENOENT where there is none and `IPC.CREAT` is not given; with EEXIST for `IPC.EXCL` where there is
   *   one; with EINVAL where that is shorter, or for a size that the limits do not allow; with EACCES where its permissions do
   *   not allow it; with ENOSPC where there are as many as there may be
   * @see https://man7.org/linux/man-pages/man2/shmget.2.html
   */
  async shmget(key: number, size: number, shmflg: FlagsOf<'IPC_GET' | 'SHM'> = 0, mode?: FlagsOf<'S'>): Promise<Shmid> {
    const huge = has(shmflg, SHM.HUGETLB) ? hugePageSize('shmget', shmflg) : undefined
    return new Shmid(this, await _shmget(this.sysif, key, size, shmflg, mode), huge)
  }

  /**
   * Attach a segment: map it. It is detached by {@link shmdt}, by `munmap`, at exec and at exit.
   *
   * Beside the call itself one of shmctl(2) is made, which tells how long the segment is.
   * @param shmid - the segment
   * @param shmflg - of {@link SHMAT}, but not `REMAP`
   * @param options - where
   * @returns a handle, which owns the mapping: it is not collected
   * @throws RangeError for `SHMAT.REMAP`, and for an address in the first page
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EINVAL where there is no such segment, something is mapped at the address, or it lies within a page;
   *   with EIDRM where it was removed; with EACCES where its permissions do not allow it
   * @see https://man7.org/linux/man-pages/man2/shmop.2.html
   */
  async shmat(shmid: Shmid, shmflg: FlagsOf<'SHMAT'> = 0, options: ShmatOptions = {}): Promise<MemoryMapping> {
    const id = shmid.for(this)
    const address = Address(options.address ?? 0)
    checkAttach(shmflg, address)
    const size = options.pageSize === undefined ? shmid.pageSize ?? pageSize() : givenPageSize('shmat', options.pageSize)
    // Before the other call, which is sent first.
    shmatFlags(shmflg)
    const [told, attached] = await Promise.allSettled([
      this.fill(ShmidDs, (buf) => _shmctl(this.sysif, id, IPC_CMD.STAT, buf)),
      _shmat(this.sysif, id, address === 0 ? NULL_OPERAND : address, shmflg),
    ])
    if (attached.status === 'rejected') throw attached.reason
    if (told.status === 'rejected') {
      await _shmdt(this.sysif, attached.value)
      throw told.reason
    }
    const near = new NearMapping(attached.value, alignUp(told.value.shm_segsz, size), size)
    return MemoryMapping.take(this, near, shmid.file, { readable: true, writable: !has(shmflg, SHMAT.RDONLY) })
  }

  /**
   * Detach a segment: unmap it. All handles for the mapping, and all pointers into it, are refused from then on.
   * @param mapping - the whole of what {@link shmat} returned
   * @throws BorrowError where a call is using it
   * @throws AddressSpaceMismatchError where it is not in this task's address space
   * @throws ErrnoError with EINVAL where no segment is attached there; it is then still mapped
   * @see https://man7.org/linux/man-pages/man2/shmop.2.html
   */
  async shmdt(mapping: MemoryMapping): Promise<void> {
    mapping.borrow(this)[Symbol.dispose]()
    mapping.unmap()
    try {
      await _shmdt(this.sysif, mapping.near.address)
    } catch (error) {
      mapping.remain()
      throw error
    }
  }

  /**
   * How a segment is.
   * @param shmid - the segment
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EINVAL where there is no such segment; with EIDRM where it was removed; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlStat(shmid: Shmid): Promise<ShmidDs> {
    const id = shmid.for(this)
    return await this.fill(ShmidDs, (buf) => _shmctl(this.sysif, id, IPC_CMD.STAT, buf))
  }

  /**
   * Change whose a segment is, and its permissions.
   * @param shmid - the segment
   * @param ownership - all of what it becomes
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it; with EINVAL where there is no such segment
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlSet(shmid: Shmid, ownership: IpcOwnership): Promise<void> {
    const id = shmid.for(this)
    using buf = this.argument<ShmidDs>(ShmidDs, { ...ShmidDs.zero, shm_perm: ownedBy('shmctl', ownership) })
    await _shmctl(this.sysif, id, IPC_CMD.SET, buf)
  }

  /**
   * Remove a segment: no key leads to it any more, and it goes when nobody has it attached.
   * @param shmid - the segment
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it; with EINVAL where there is no such segment
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlRmid(shmid: Shmid): Promise<void> {
    await _shmctl(this.sysif, shmid.for(this), IPC_CMD.RMID, NULL_OPERAND)
  }

  /**
   * Keep a segment from being swapped out.
   * @param shmid - the segment
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it, or may not lock memory; with ENOMEM above `RLIMIT_MEMLOCK`
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlLock(shmid: Shmid): Promise<void> {
    await _shmctl(this.sysif, shmid.for(this), SHM_CMD.LOCK, NULL_OPERAND)
  }

  /**
   * Undo {@link shmctlLock}.
   * @param shmid - the segment
   * @throws IPCNamespaceMismatchError where the id would mean another segment to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlUnlock(shmid: Shmid): Promise<void> {
    await _shmctl(this.sysif, shmid.for(this), SHM_CMD.UNLOCK, NULL_OPERAND)
  }

  /**
   * The limits of this task's IPC namespace.
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlInfo(): Promise<Shminfo> {
    return await this.fill(Shminfo, (buf) => _shmctl(this.sysif, 0, IPC_CMD.INFO, buf))
  }

  /**
   * How much all segments of this task's IPC namespace take.
   * @returns that, and the highest index that is in use, up to which {@link shmctlShmStat} can be asked
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlShmInfo(): Promise<ShmInfo & {
    /** The highest index that is in use; 0 also where there is none. */
    readonly highest: number
  }> {
    let highest = 0
    const info = await this.fill(ShmInfo, async (buf) => {
      highest = await _shmctl(this.sysif, 0, SHM_CMD.INFO, buf)
    })
    return { ...info, highest }
  }

  /**
   * How the segment is that has an index in the kernel's own list.
   * @param index - from 0 to what {@link shmctlShmInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlShmStat(index: number): Promise<ShmidAndDs> {
    return await stat(this, index, SHM_CMD.STAT)
  }

  /**
   * As {@link shmctlShmStat}, whether or not the task may read the segment; since Linux 4.17.
   * @param index - from 0 to what {@link shmctlShmInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none
   * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
   */
  async shmctlShmStatAny(index: number): Promise<ShmidAndDs> {
    return await stat(this, index, SHM_CMD.STAT_ANY)
  }
}
