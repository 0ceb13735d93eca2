/**
 * `<linux/ioprio.h>`: how a thread's I/O is scheduled.
 *
 * @module linux/ioprio
 */
import { Choice } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import type { Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { int32, integer, nameOrNumber, uint32 } from './arguments.js'
import type { PriorityGroup } from './resource.js'

/**
 * Classes of priority.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const IOPRIO_CLASS = {
  /** None was set: it follows from the nice value. */
  NONE: 0,
  /** Always first; needs `CAP_SYS_ADMIN`, or `CAP_SYS_NICE`. */
  RT: 1,
  /** Best effort, as all have by default. */
  BE: 2,
  /** Only when nobody else wants the disk. */
  IDLE: 3,
} as const

/**
 * One of {@link IOPRIO_CLASS}.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export type IoprioClass = (typeof IOPRIO_CLASS)[keyof typeof IOPRIO_CLASS]

/**
 * Whose priority it is.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const IOPRIO_WHO = {
  /** A thread. */
  PROCESS: 1,
  /** A process group. */
  PGRP: 2,
  /** All processes of a real user. */
  USER: 3,
} as const

/**
 * How many levels there are within a class; 0 is the most favoured.
 * @see include/uapi/linux/ioprio.h in the kernel's source
 */
export const IOPRIO_NR_LEVELS = 8
/**
 * The level in the middle.
 * @see include/uapi/linux/ioprio.h in the kernel's source
 */
export const IOPRIO_NORM = 4
/**
 * Where the class stands.
 * @see include/uapi/linux/ioprio.h in the kernel's source
 */
export const IOPRIO_CLASS_SHIFT = 13
/**
 * Its bits, there.
 * @see include/uapi/linux/ioprio.h in the kernel's source
 */
export const IOPRIO_CLASS_MASK = 0x07

const LEVEL_BITS = 3
const HINTS = 2 ** (IOPRIO_CLASS_SHIFT - LEVEL_BITS)

/**
 * How favoured a thread is within its class; 0 is the most.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export type IoprioLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * How a thread's I/O is scheduled.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export interface IoPriority {
  /** Of {@link IOPRIO_CLASS}. */
  readonly class: IoprioClass
  /** Within the class, from 0, the most favoured, to 7; means nothing in `NONE` and `IDLE`. */
  readonly level: IoprioLevel
  /** What is told to the device, such as a limit of time: see `IOPRIO_HINT` in the header; 0 for nothing. Since Linux 6.5. */
  readonly hint: number
}

/**
 * Between {@link IoPriority} and the number that the kernel takes.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const IoPriority = {
  /**
   * The kernel's number.
   * @param priority - what it is to say; level and hint are 0 where they are left out
   * @throws RangeError for a level or hint that there is not
   */
  toNumber({ class: of, level = 0, hint = 0 }: Pick<IoPriority, 'class'> & Partial<IoPriority>): number {
    integer('ioprio: class', of, 0, IOPRIO_CLASS_MASK)
    integer('ioprio: level', level, 0, IOPRIO_NR_LEVELS - 1)
    integer('ioprio: hint', hint, 0, HINTS - 1)
    return (of << IOPRIO_CLASS_SHIFT) | (hint << LEVEL_BITS) | level
  },

  /**
   * What the kernel's number says.
   * @param value - as ioprio_get(2) returns it
   */
  from(value: number): IoPriority {
    return {
      class: ((value >> IOPRIO_CLASS_SHIFT) & IOPRIO_CLASS_MASK) as IoprioClass,
      level: (value & (IOPRIO_NR_LEVELS - 1)) as IoprioLevel,
      hint: (value >> LEVEL_BITS) & (HINTS - 1),
    }
  },
} as const

function whichOf(call: string, which: number): Choice {
  return new Choice('IOPRIO_WHO_', IOPRIO_WHO, int32(`${call}: which`, which))
}

/**
 * ioprio_get(2), raw.
 * @param sysif - the process
 * @param which - of {@link IOPRIO_WHO}
 * @param who - a thread, a process group or a uid; 0 for the caller's own, but for a uid
 * @returns the number of an {@link IoPriority}; of several, the most favoured
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export async function _ioprioGet(sysif: SyscallInterface, which: number, who: number): Promise<number> {
  return await sysif.syscall(SYS.ioprio_get, whichOf('ioprio_get', which), int32('ioprio_get: who', who))
}

/**
 * ioprio_set(2), raw.
 * @param sysif - the process
 * @param which - of {@link IOPRIO_WHO}
 * @param who - a thread, a process group or a uid; 0 for the caller's own, but for a uid
 * @param ioprio - the number of an {@link IoPriority}
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export async function _ioprioSet(sysif: SyscallInterface, which: number, who: number, ioprio: number): Promise<void> {
  const operand = int32('ioprio_set: ioprio', ioprio)
  const { class: of, level, hint } = IoPriority.from(operand)
  const shown: SyscallOperand = {
    operand,
    toString: () => `IOPRIO_PRIO_VALUE(${nameOrNumber('IOPRIO_CLASS_', IOPRIO_CLASS, of)}, ${level + (hint << LEVEL_BITS)})`,
  }
  await sysif.syscall(SYS.ioprio_set, whichOf('ioprio_set', which), int32('ioprio_set: who', who), shown)
}

function whose(task: Task, call: string, of: Pid | PriorityGroup | undefined): [which: number, who: number] {
  if (of === undefined) return [IOPRIO_WHO.PROCESS, 0]
  if ('pgrp' in of) return [IOPRIO_WHO.PGRP, integer(`${call}: pgrp`, of.pgrp, 0, 0x7fff_ffff)]
  return 'uid' in of ? [IOPRIO_WHO.USER, uint32(`${call}: uid`, of.uid) | 0] : [IOPRIO_WHO.PROCESS, of.for(task)]
}

/**
 * Tasks that can say how I/O is scheduled.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export class IoprioTask extends Task {
  /**
   * How a thread's I/O is scheduled; of a process group's or a user's, the most favoured.
   * @param of - the thread, this task's own where it is left out; or the process group or the user
   * @throws ErrnoError with ESRCH where there is no such thread
   * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
   */
  async ioprioGet(of?: Pid | PriorityGroup): Promise<IoPriority> {
    return IoPriority.from(await _ioprioGet(this.sysif, ...whose(this, 'ioprio_get', of)))
  }

  /**
   * Say how the I/O of a thread is scheduled, or of all of a process group or a user. Children inherit it.
   * @param priority - how; level and hint are 0 where they are left out
   * @param of - the thread, this task's own where it is left out; or the process group or the user
   * @throws RangeError for a level or hint that there is not
   * @throws ErrnoError with EPERM for `IOPRIO_CLASS.RT` without `CAP_SYS_ADMIN` or `CAP_SYS_NICE`, and for a thread of somebody
   *   else; with EINVAL for a level with `IOPRIO_CLASS.NONE`; with ESRCH where there is no such thread
   * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
   */
  async ioprioSet(priority: Pick<IoPriority, 'class'> & Partial<IoPriority>, of?: Pid | PriorityGroup): Promise<void> {
    await _ioprioSet(this.sysif, ...whose(this, 'ioprio_set', of), IoPriority.toNumber(priority))
  }
}
