/**
 * `<linux/resource.h>`: what a process has used, and what it may use.
 *
 * @module linux/resource
 */
import { Choice } from '../near/flags.js'
import type { Pgid as NearPgid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { BigUint64, Int64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { int32, integer, uint32, type AddressArgument } from './arguments.js'
import { Timeval } from './time_types.js'

/**
 * Whose resources getrusage(2) counts.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const RUSAGE = {
  /** The process, all of its threads. */
  SELF: 0,
  /** Its children that have ended and were waited for, with theirs. */
  CHILDREN: -1,
  /** The calling thread. */
  THREAD: 1,
} as const

/**
 * One of {@link RUSAGE}.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export type RusageWho = (typeof RUSAGE)[keyof typeof RUSAGE]

/**
 * What a process has used.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const Rusage = struct('struct rusage', {
  /** Time in its own code. */
  ru_utime: Timeval,
  /** Time in the kernel. */
  ru_stime: Timeval,
  /** The most memory that was resident at a time, in KiB. */
  ru_maxrss: Int64,
  /** Always 0. */
  ru_ixrss: Int64,
  /** Always 0. */
  ru_idrss: Int64,
  /** Always 0. */
  ru_isrss: Int64,
  /** Page faults without I/O. */
  ru_minflt: Int64,
  /** Page faults with I/O. */
  ru_majflt: Int64,
  /** Always 0. */
  ru_nswap: Int64,
  /** Blocks of 512 bytes that were read. */
  ru_inblock: Int64,
  /** Blocks of 512 bytes that were written. */
  ru_oublock: Int64,
  /** Always 0. */
  ru_msgsnd: Int64,
  /** Always 0. */
  ru_msgrcv: Int64,
  /** Always 0. */
  ru_nsignals: Int64,
  /** How often it gave up the CPU. */
  ru_nvcsw: Int64,
  /** How often the CPU was taken away from it. */
  ru_nivcsw: Int64,
})
/**
 * The JavaScript form of a `struct rusage`.
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export type Rusage = StructValue<(typeof Rusage)['types']>

/**
 * What prlimit64(2) limits.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const RLIMIT = {
  /** CPU time, in seconds. */
  CPU: 0,
  /** The length of a file that it writes, in bytes. */
  FSIZE: 1,
  /** Data, in bytes: what is private and writable. */
  DATA: 2,
  /** The main thread's stack, in bytes. */
  STACK: 3,
  /** A core dump, in bytes. */
  CORE: 4,
  /** Resident memory; has no effect. */
  RSS: 5,
  /** Threads of the process's real user. */
  NPROC: 6,
  /** One more than the highest file descriptor number. */
  NOFILE: 7,
  /** Locked memory, in bytes. */
  MEMLOCK: 8,
  /** The address space, in bytes. */
  AS: 9,
  /** File locks; has no effect. */
  LOCKS: 10,
  /** Signals that are queued to the process's real user. */
  SIGPENDING: 11,
  /** Message queues of the process's real user, in bytes. */
  MSGQUEUE: 12,
  /** How nice it may become: 20 minus this is the least nice value. */
  NICE: 13,
  /** The highest real-time priority. */
  RTPRIO: 14,
  /** CPU time of a real-time thread between two calls that block, in microseconds. */
  RTTIME: 15,
} as const

/**
 * One of {@link RLIMIT}.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export type RlimitResource = (typeof RLIMIT)[keyof typeof RLIMIT]

const RLIM64_INFINITY = 0xffff_ffff_ffff_ffffn

// All ones stand for no limit, and JavaScript has a number for that.
const Limit: FixedType<number | bigint> = mapped<number | bigint, bigint>(
  BigUint64,
  'rlim64_t',
  (value) => {
    if (value === Infinity) return RLIM64_INFINITY
    if (typeof value === 'bigint' || (Number.isSafeInteger(value) && value >= 0)) return BigInt(value)
    throw new RangeError(`a limit is an integer from 0 to 2^53-1, a bigint, or Infinity for none, not ${value}`)
  },
  (value) => (value === RLIM64_INFINITY ? Infinity : value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value),
)

/**
 * A limit: a number, a bigint where it is above 2^53, `Infinity` where there is none.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const Rlimit = struct('struct rlimit64', {
  /** What counts; the process may raise it up to the other one. */
  rlim_cur: Limit,
  /** What only the privileged may raise. */
  rlim_max: Limit,
})
/**
 * The JavaScript form of a `struct rlimit64`.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export type Rlimit = StructValue<(typeof Rlimit)['types']>

/**
 * Whose priority getpriority(2) tells.
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export const PRIO = {
  /** The lowest nice value: the most favoured. */
  MIN: -20,
  /** One more than the highest nice value. */
  MAX: 20,
  /** A process; for Linux, a thread. */
  PROCESS: 0,
  /** A process group. */
  PGRP: 1,
  /** All processes of a real user. */
  USER: 2,
} as const

const PRIO_WHICH = { PROCESS: PRIO.PROCESS, PGRP: PRIO.PGRP, USER: PRIO.USER } as const

/**
 * getrusage(2), raw.
 * @param sysif - the process
 * @param who - of {@link RUSAGE}
 * @param usage - where a {@link Rusage} goes
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export async function _getrusage(sysif: SyscallInterface, who: number, usage: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getrusage, new Choice('RUSAGE_', RUSAGE, int32('getrusage: who', who)), usage)
}

/**
 * prlimit64(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling process
 * @param resource - of {@link RLIMIT}
 * @param newLimit - the address of a {@link Rlimit}, or NULL to change nothing
 * @param oldLimit - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/prlimit.2.html
 */
export async function _prlimit64(
  sysif: SyscallInterface, pid: number, resource: number, newLimit: AddressArgument, oldLimit: AddressArgument,
): Promise<void> {
  await sysif.syscall(
    SYS.prlimit64, int32('prlimit64: pid', pid), new Choice('RLIMIT_', RLIMIT, uint32('prlimit64: resource', resource)), newLimit, oldLimit,
  )
}

/**
 * getpriority(2), raw.
 * @param sysif - the process
 * @param which - `PRIO.PROCESS`, `PRIO.PGRP` or `PRIO.USER`
 * @param who - a pid, a process group or a uid; 0 for the caller's own
 * @returns 20 minus the nice value: 1 to 40, so that it is never negative
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export async function _getpriority(sysif: SyscallInterface, which: number, who: number): Promise<number> {
  return await sysif.syscall(SYS.getpriority, new Choice('PRIO_', PRIO_WHICH, int32('getpriority: which', which)), uint32('getpriority: who', who))
}

/**
 * setpriority(2), raw.
 * @param sysif - the process
 * @param which - `PRIO.PROCESS`, `PRIO.PGRP` or `PRIO.USER`
 * @param who - a pid, a process group or a uid; 0 for the caller's own
 * @param prio - the nice value, -20 to 19
 * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
 */
export async function _setpriority(sysif: SyscallInterface, which: number, who: number, prio: number): Promise<void> {
  await sysif.syscall(
    SYS.setpriority, new Choice('PRIO_', PRIO_WHICH, int32('setpriority: which', which)), uint32('setpriority: who', who), int32('setpriority: prio', prio),
  )
}

function whose(task: Task, call: string, of: Pid | PriorityGroup | undefined): [which: number, who: number] {
  if (of === undefined) return [PRIO.PROCESS, 0]
  if ('pgrp' in of) return [PRIO.PGRP, integer(`${call}: pgrp`, of.pgrp, 0, 0x7fff_ffff)]
  return 'uid' in of ? [PRIO.USER, uint32(`${call}: uid`, of.uid)] : [PRIO.PROCESS, of.for(task)]
}

/**
 * Whose priority is meant where it is not one thread's.
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export type PriorityGroup =
  | {
    /** All of a process group; 0 for the caller's own. */
    readonly pgrp: NearPgid | 0
  }
  | {
    /** All of a user; 0 for the caller's real one. */
    readonly uid: number
  }

/**
 * Tasks that can look at resources, and limit them.
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export class ResourceTask extends Task {
  /**
   * What this process has used so far.
   * @param who - of {@link RUSAGE}
   * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
   */
  async getrusage(who: RusageWho): Promise<Rusage> {
    return await this.fill(Rusage, (usage) => _getrusage(this.sysif, who, usage))
  }

  /**
   * A limit of a process, and perhaps a change of it. It belongs to all threads, and children inherit it.
   * @param resource - of {@link RLIMIT}
   * @param limit - the new one; left out, nothing changes
   * @param pid - the process; this task's own where it is left out
   * @returns the limit before
   * @throws ErrnoError with EPERM for raising `rlim_max` without `CAP_SYS_RESOURCE`; with EINVAL for an `rlim_cur` above
   *   `rlim_max`; with ESRCH where there is no such process
   * @see https://man7.org/linux/man-pages/man2/prlimit.2.html
   */
  async prlimit(resource: RlimitResource, limit?: ValueOrPointer<Rlimit>, pid?: Pid): Promise<Rlimit> {
    using newLimit = this.optionalArgument<Rlimit>(Rlimit, limit)
    return await this.fill(Rlimit, (oldLimit) => _prlimit64(this.sysif, pid === undefined ? 0 : pid.for(this), resource, newLimit, oldLimit))
  }

  /**
   * The nice value of a thread, or the most favoured one of a process group's or a user's.
   * @param of - the thread, this task's own where it is left out; or the process group or the user
   * @returns from -20, the most favoured, to 19
   * @throws ErrnoError with ESRCH where there is no such thread
   * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
   */
  async getpriority(of?: Pid | PriorityGroup): Promise<number> {
    return PRIO.MAX - (await _getpriority(this.sysif, ...whose(this, 'getpriority', of)))
  }

  /**
   * Set the nice value of a thread, or of all of a process group or a user.
   * @param prio - from -20, the most favoured, to 19; the kernel takes what is beyond for these
   * @param of - the thread, this task's own where it is left out; or the process group or the user
   * @throws ErrnoError with EACCES for a lower value without `CAP_SYS_NICE` or `RLIMIT_NICE`; with EPERM for a thread of somebody else
   * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
   */
  async setpriority(prio: number, of?: Pid | PriorityGroup): Promise<void> {
    await _setpriority(this.sysif, ...whose(this, 'setpriority', of), prio)
  }
}
