/**
 * `<linux/quota.h>`: how much of a file system users, groups and projects may take, and do.
 *
 * @module linux/quota
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
import { NULL } from '../near/ids.js'
import { flagSet, nameOf, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { orNull, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { PathString } from './limits.js'

/**
 * Whose use is counted. The names end in `QUOTA` in C.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const QUOTA = {
  /** A user's. */
  USR: 0,
  /** A group's. */
  GRP: 1,
  /** A project's. */
  PRJ: 2,
} as const
/**
 * One of {@link QUOTA}.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type QuotaType = (typeof QUOTA)[keyof typeof QUOTA]

/**
 * What quotactl(2) does.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const Q = {
  /** Write back what is known. */
  SYNC: 0x80_0001,
  /** Begin. */
  QUOTAON: 0x80_0002,
  /** End. */
  QUOTAOFF: 0x80_0003,
  /** In which form it is kept. */
  GETFMT: 0x80_0004,
  /** How it is kept. */
  GETINFO: 0x80_0005,
  /** Set how. */
  SETINFO: 0x80_0006,
  /** The limits of one, and what it uses. */
  GETQUOTA: 0x80_0007,
  /** Set the limits. */
  SETQUOTA: 0x80_0008,
  /** Those of the next one that has any. */
  GETNEXTQUOTA: 0x80_0009,
} as const

/**
 * The forms in which it is kept.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const QFMT = {
  /** The first. */
  VFS_OLD: 1,
  /** The second, with ids of 32 bits. */
  VFS_V0: 2,
  /** That of OCFS2. */
  OCFS2: 3,
  /** The third, with lengths of 64 bits. */
  VFS_V1: 4,
} as const
/**
 * One of {@link QFMT}.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type QuotaFormat = (typeof QFMT)[keyof typeof QFMT]

/**
 * Which fields of an {@link IfDqblk} mean something; combined with `|`.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const QIF = flagSet('QIF', {
  /** The limits of its space. */
  BLIMITS: 1,
  /** Its space. */
  SPACE: 2,
  /** The limits of its files. */
  ILIMITS: 4,
  /** Its files. */
  INODES: 8,
  /** Until when it may take too much space. */
  BTIME: 16,
  /** Until when it may have too many files. */
  ITIME: 32,
  /** The limits. */
  LIMITS: 5,
  /** What it uses. */
  USAGE: 10,
  /** The times. */
  TIMES: 48,
  /** All. */
  ALL: 63,
})

/**
 * Which fields of an {@link IfDqinfo} mean something; combined with `|`.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const IIF = flagSet('IIF', {
  /** How long one may take too much space. */
  BGRACE: 1,
  /** How long one may have too many files. */
  IGRACE: 2,
  /** The flags. */
  FLAGS: 4,
  /** All. */
  ALL: 7,
})

/**
 * How it is kept.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const DQF = flagSet('DQF', {
  /** Root has limits too; in the first form. */
  ROOT_SQUASH: 1,
  /** It is kept in a file that one does not see. */
  SYS_FILE: 0x1_0000,
})

/**
 * The length of the blocks in which the limits of space are, in bytes.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const QIF_DQBLKSIZE = 1024

const QuotaValid: FixedType<FlagsOf<'QIF'>> = Uint32

const dqblk = {
  /** How much space it may take at all, in blocks of {@link QIF_DQBLKSIZE}; 0 for no limit. */
  dqb_bhardlimit: Uint64,
  /** How much space it may take for long, in the same blocks; 0 for no limit. */
  dqb_bsoftlimit: Uint64,
  /** How much space it takes, in bytes. */
  dqb_curspace: Uint64,
  /** How many files it may have at all; 0 for no limit. */
  dqb_ihardlimit: Uint64,
  /** How many files it may have for long; 0 for no limit. */
  dqb_isoftlimit: Uint64,
  /** How many files it has. */
  dqb_curinodes: Uint64,
  /** Until when it may take too much space, in seconds since 1970; 0 where it does not. */
  dqb_btime: Uint64,
  /** Until when it may have too many files, in seconds since 1970; 0 where it has not. */
  dqb_itime: Uint64,
  /** Which of these mean something, of {@link QIF}. */
  dqb_valid: QuotaValid,
}

/**
 * The limits of one user, group or project, and what it uses.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const IfDqblk = struct('struct if_dqblk', dqblk)
/**
 * The JavaScript form of a `struct if_dqblk`.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type IfDqblk = StructValue<(typeof IfDqblk)['types']>

/**
 * The same, and whose.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const IfNextdqblk = struct('struct if_nextdqblk', {
  ...dqblk,
  /** The user, group or project. */
  dqb_id: Uint32,
})
/**
 * The JavaScript form of a `struct if_nextdqblk`.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type IfNextdqblk = StructValue<(typeof IfNextdqblk)['types']>

const QuotaFlags: FixedType<FlagsOf<'DQF'>> = Uint32
const InfoValid: FixedType<FlagsOf<'IIF'>> = Uint32

/**
 * How it is kept.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const IfDqinfo = struct('struct if_dqinfo', {
  /** How long one may take too much space, in seconds. */
  dqi_bgrace: Uint64,
  /** How long one may have too many files, in seconds. */
  dqi_igrace: Uint64,
  /** Of {@link DQF}. */
  dqi_flags: QuotaFlags,
  /** Which of these mean something, of {@link IIF}. */
  dqi_valid: InfoValid,
})
/**
 * The JavaScript form of a `struct if_dqinfo`.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type IfDqinfo = StructValue<(typeof IfDqinfo)['types']>

/**
 * All of the fields, or none of them.
 * @typeParam T - the fields
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type Together<T> = T | { readonly [Name in keyof T]?: never }

/**
 * What is set of one user, group or project; what is left out stays as it is. The two limits of a kind are set together.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type QuotaLimits =
  & Together<Pick<IfDqblk, 'dqb_bhardlimit' | 'dqb_bsoftlimit'>>
  & Together<Pick<IfDqblk, 'dqb_ihardlimit' | 'dqb_isoftlimit'>>
  & Partial<Pick<IfDqblk, 'dqb_btime' | 'dqb_itime'>>

/**
 * What is set of how it is kept; what is left out stays as it is.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export type QuotaInfo = Partial<Pick<IfDqinfo, 'dqi_bgrace' | 'dqi_igrace' | 'dqi_flags'>>

const VALID = {
  dqb_bhardlimit: QIF.BLIMITS, dqb_bsoftlimit: QIF.BLIMITS, dqb_ihardlimit: QIF.ILIMITS, dqb_isoftlimit: QIF.ILIMITS, dqb_btime: QIF.BTIME,
  dqb_itime: QIF.ITIME,
  dqi_bgrace: IIF.BGRACE, dqi_igrace: IIF.IGRACE, dqi_flags: IIF.FLAGS,
} as const

function validOf(fields: object): number {
  let valid = 0
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) valid |= VALID[name as keyof typeof VALID]
  return valid
}

/** QCMD of the header: the command above, the type in the lowest 8 bits. */
function commandArgument(command: number, type: number): SyscallOperand {
  const kind = uint32('quotactl: type', type)
  if (kind > 0xff) throw new RangeError(`quotactl: type must be an integer from 0 to 255, not ${kind}`)
  const operand = (command << 8) | kind
  return { operand: operand | 0, toString: () => `QCMD(${nameOf(Q, command, 'Q_') ?? command}, ${typeName(kind)})` }
}

function typeName(type: number): string {
  const name = nameOf(QUOTA, type)
  return name === undefined ? String(type) : `${name}QUOTA`
}

/**
 * quotactl(2), raw.
 * @param sysif - the process
 * @param command - of {@link Q}
 * @param type - of {@link QUOTA}
 * @param special - the address of the path of the block device, or NULL
 * @param id - whose; or a form, of {@link QFMT}
 * @param addr - the address of what the command takes, or NULL
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export async function _quotactl(
  sysif: SyscallInterface, command: number, type: number, special: AddressArgument, id: number, addr: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.quotactl, commandArgument(command, type), orNull(special), idArgument(id), orNull(addr))
}

/**
 * quotactl_fd(2), raw; since Linux 5.14.
 * @param sysif - the process
 * @param fd - a file on the file system
 * @param command - of {@link Q}
 * @param type - of {@link QUOTA}
 * @param id - whose; or a form, of {@link QFMT}
 * @param addr - the address of what the command takes, or NULL
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export async function _quotactlFd(
  sysif: SyscallInterface, fd: FileDescriptorArgument, command: number, type: number, id: number, addr: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.quotactl_fd, fd, commandArgument(command, type), idArgument(id), orNull(addr))
}

/** Ids go up to 32 bits, and the kernel takes them as an int; none is negative, and neither is a form. */
function idArgument(id: number): SyscallOperand {
  return { operand: uint32('quotactl: id', id) | 0, toString: () => String(id) }
}

/** Sends a command with what it takes. */
type Send = (command: number, id: number, addr: AddressArgument) => Promise<void>

async function get<T>(task: Task, send: Send, command: number, id: number, type: FixedType<T>): Promise<T> {
  return await task.fill(type, (addr) => send(command, id, addr), type.zero)
}

async function set<T>(task: Task, send: Send, command: number, id: number, type: Type<T>, value: T): Promise<void> {
  using addr = task.argument(type, value)
  await send(command, id, addr)
}

function dqblkOf(limits: QuotaLimits): IfDqblk {
  const { dqb_bhardlimit, dqb_bsoftlimit, dqb_ihardlimit, dqb_isoftlimit } = limits
  for (const [a, b] of [[dqb_bhardlimit, dqb_bsoftlimit], [dqb_ihardlimit, dqb_isoftlimit]]) {
    if ((a === undefined) !== (b === undefined)) throw new RangeError('a quota\'s hard limit and its soft one are set together: the kernel takes both, or none')
  }
  return { ...IfDqblk.zero, ...limits as Partial<IfDqblk>, dqb_valid: validOf(limits) }
}

/**
 * Tasks that look at quotas of a file system by its block device.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export class QuotaTask extends Task {
  /**
   * Write back what is known.
   * @param type - whose
   * @param special - the block device; null for all file systems
   * @throws ErrnoError with ENOENT or ENODEV where there is no such device, or it is not mounted
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSync(type: QuotaType, special: ValueOrPointer<string> | null): Promise<void> {
    using path = this.optionalArgument(PathString, special)
    await _quotactl(this.sysif, Q.SYNC, type, path, 0, NULL)
  }

  /**
   * Begin to count, and to keep limits.
   * @param type - whose
   * @param special - the block device
   * @param format - of {@link QFMT}
   * @param file - where it is kept; a path that there is also where the file system keeps it unseen
   * @throws ErrnoError with EBUSY where it has begun; with ESRCH for a form that the kernel does not know; with EINVAL for a file
   *   with something else; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlOn(type: QuotaType, special: ValueOrPointer<string>, format: QuotaFormat, file: ValueOrPointer<string>): Promise<void> {
    using path = this.argument(PathString, special)
    using place = this.argument(PathString, file)
    await _quotactl(this.sysif, Q.QUOTAON, type, path, format, place)
  }

  /**
   * End it.
   * @param type - whose
   * @param special - the block device
   * @throws ErrnoError with ESRCH where it had not begun; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlOff(type: QuotaType, special: ValueOrPointer<string>): Promise<void> {
    using path = this.argument(PathString, special)
    await _quotactl(this.sysif, Q.QUOTAOFF, type, path, 0, NULL)
  }

  /**
   * In which form it is kept.
   * @param type - whose
   * @param special - the block device
   * @returns of {@link QFMT}
   * @throws ErrnoError with ESRCH where it has not begun
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetFormat(type: QuotaType, special: ValueOrPointer<string>): Promise<QuotaFormat> {
    using path = this.argument(PathString, special)
    return (await get(this, (command, id, addr) => _quotactl(this.sysif, command, type, path, id, addr), Q.GETFMT, 0, Uint32)) as QuotaFormat
  }

  /**
   * How it is kept.
   * @param type - whose
   * @param special - the block device
   * @throws ErrnoError with ESRCH where it has not begun
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetInfo(type: QuotaType, special: ValueOrPointer<string>): Promise<IfDqinfo> {
    using path = this.argument(PathString, special)
    return await get(this, (command, id, addr) => _quotactl(this.sysif, command, type, path, id, addr), Q.GETINFO, 0, IfDqinfo)
  }

  /**
   * Set how it is kept.
   * @param type - whose
   * @param special - the block device
   * @param info - what is to change
   * @throws ErrnoError with ESRCH where it has not begun; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSetInfo(type: QuotaType, special: ValueOrPointer<string>, info: QuotaInfo): Promise<void> {
    using path = this.argument(PathString, special)
    const value = { ...IfDqinfo.zero, ...info, dqi_valid: validOf(info) }
    await set(this, (command, id, addr) => _quotactl(this.sysif, command, type, path, id, addr), Q.SETINFO, 0, IfDqinfo, value)
  }

  /**
   * The limits of one user, group or project, and what it uses.
   * @param type - which of these
   * @param special - the block device
   * @param id - whose
   * @throws ErrnoError with ESRCH where it has not begun; with EPERM for somebody else's without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetQuota(type: QuotaType, special: ValueOrPointer<string>, id: number): Promise<IfDqblk> {
    using path = this.argument(PathString, special)
    return await get(this, (command, whose, addr) => _quotactl(this.sysif, command, type, path, whose, addr), Q.GETQUOTA, id, IfDqblk)
  }

  /**
   * The same of the first one with such an id or a greater one that has any; since Linux 4.6.
   * @param type - which of these
   * @param special - the block device
   * @param id - from where on
   * @throws ErrnoError with ENOENT where there is none; with ESRCH where it has not begun; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetNextQuota(type: QuotaType, special: ValueOrPointer<string>, id: number): Promise<IfNextdqblk> {
    using path = this.argument(PathString, special)
    return await get(this, (command, whose, addr) => _quotactl(this.sysif, command, type, path, whose, addr), Q.GETNEXTQUOTA, id, IfNextdqblk)
  }

  /**
   * Set the limits of one user, group or project.
   * @param type - which of these
   * @param special - the block device
   * @param id - whose
   * @param limits - what is to change
   * @throws RangeError for one limit of two
   * @throws ErrnoError with ESRCH where it has not begun; with ERANGE for one that the form cannot keep; with EPERM without
   *   `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSetQuota(type: QuotaType, special: ValueOrPointer<string>, id: number, limits: QuotaLimits): Promise<void> {
    const value = dqblkOf(limits)
    using path = this.argument(PathString, special)
    await set(this, (command, whose, addr) => _quotactl(this.sysif, command, type, path, whose, addr), Q.SETQUOTA, id, IfDqblk, value)
  }
}

/**
 * File descriptors of files on file systems with quotas; since Linux 5.14.
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export class QuotaFileDescriptor extends FileDescriptor {
  /**
   * Write back what is known of the file system that the file is on.
   * @param type - whose
   * @throws ErrnoError as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSync(type: QuotaType): Promise<void> {
    using fd = this.borrow(this.task)
    await _quotactlFd(this.task.sysif, fd, Q.SYNC, type, 0, NULL)
  }

  /**
   * End counting and limits on the file system that the file is on. They begin by its block device: see `quotactlOn` of a task.
   * @param type - whose
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; otherwise as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlOff(type: QuotaType): Promise<void> {
    using fd = this.borrow(this.task)
    await _quotactlFd(this.task.sysif, fd, Q.QUOTAOFF, type, 0, NULL)
  }

  /**
   * In which form it is kept, on the file system that the file is on.
   * @param type - whose
   * @returns of {@link QFMT}
   * @throws ErrnoError as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetFormat(type: QuotaType): Promise<QuotaFormat> {
    const { task } = this
    using fd = this.borrow(task)
    return (await get(task, (command, id, addr) => _quotactlFd(task.sysif, fd, command, type, id, addr), Q.GETFMT, 0, Uint32)) as QuotaFormat
  }

  /**
   * How it is kept, on the file system that the file is on.
   * @param type - whose
   * @throws ErrnoError as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetInfo(type: QuotaType): Promise<IfDqinfo> {
    const { task } = this
    using fd = this.borrow(task)
    return await get(task, (command, id, addr) => _quotactlFd(task.sysif, fd, command, type, id, addr), Q.GETINFO, 0, IfDqinfo)
  }

  /**
   * Set how it is kept, on the file system that the file is on.
   * @param type - whose
   * @param info - what is to change
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; otherwise as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSetInfo(type: QuotaType, info: QuotaInfo): Promise<void> {
    const { task } = this
    const value = { ...IfDqinfo.zero, ...info, dqi_valid: validOf(info) }
    using fd = this.borrow(task)
    await set(task, (command, id, addr) => _quotactlFd(task.sysif, fd, command, type, id, addr), Q.SETINFO, 0, IfDqinfo, value)
  }

  /**
   * The limits of one user, group or project on the file system that the file is on, and what it uses.
   * @param type - which of these
   * @param id - whose
   * @throws ErrnoError with ESRCH where it has not begun; with ENOSYS where the file system has none, or the kernel is older; with
   *   EPERM for somebody else's without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetQuota(type: QuotaType, id: number): Promise<IfDqblk> {
    const { task } = this
    using fd = this.borrow(task)
    return await get(task, (command, whose, addr) => _quotactlFd(task.sysif, fd, command, type, whose, addr), Q.GETQUOTA, id, IfDqblk)
  }

  /**
   * The same of the first one with such an id or a greater one that has any.
   * @param type - which of these
   * @param id - from where on
   * @throws ErrnoError with ENOENT where there is none; otherwise as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlGetNextQuota(type: QuotaType, id: number): Promise<IfNextdqblk> {
    const { task } = this
    using fd = this.borrow(task)
    return await get(task, (command, whose, addr) => _quotactlFd(task.sysif, fd, command, type, whose, addr), Q.GETNEXTQUOTA, id, IfNextdqblk)
  }

  /**
   * Set the limits of one user, group or project on the file system that the file is on.
   * @param type - which of these
   * @param id - whose
   * @param limits - what is to change
   * @throws RangeError for one limit of two
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; otherwise as {@link quotactlGetQuota}
   * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
   */
  async quotactlSetQuota(type: QuotaType, id: number, limits: QuotaLimits): Promise<void> {
    const { task } = this
    const value = dqblkOf(limits)
    using fd = this.borrow(task)
    await set(task, (command, whose, addr) => _quotactlFd(task.sysif, fd, command, type, whose, addr), Q.SETQUOTA, id, IfDqblk, value)
  }
}
