/**
 * `<linux/seccomp.h>`: filters that decide on each system call of a thread, of its children and of the programs that they
 * execute; and system calls that another process answers.
 *
 * A child that has not executed a program yet runs this package's ring server, which makes a few system calls of its own.
 * A filter there must let them pass, as `seccompSetModeFilter` sees to:
 *
 * | calls | for | where they do not pass |
 * | --- | --- | --- |
 * | `futex` | sleeping until there is a call to make, and saying that one has been made | refused: the child could not be reached any more |
 * | `clock_gettime` | finding out how long to look for calls before it sleeps | refused where it would end or stop the child; an error does no harm |
 * | `exit` | ending, when its connection is closed | refused where it would go on all the same, but not where it ends |
 * | `rt_sigprocmask` | giving a program that is executed its signals | refused where `execve` passes: the program would begin with all signals blocked |
 * | `rt_sigaction`, `execve` | executing a program | the exec fails, or the program goes on ignoring what Node ignores |
 * | `prctl`, `getppid` | dying with the parent: at birth, and after a change of credentials | its own children end at once; such a change brings a warning |
 *
 * `SECCOMP_RING_CALLS` is the list of them, for filters that deny all that they do not name. Once the program is executed
 * they are of no importance. That the child is killed when its parent dies is the kernel's doing, and no filter changes it.
 *
 * @module linux/seccomp
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
import { ERRNO } from '../near/errno.js'
import { ErrnoError } from '../near/errors.js'
import { Choice, flagSet, nameOf, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS, type Syscall, syscallName, type Architecture } from '../near/sys.js'
import { formatCall, type SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { BigInt64, BigUint64, Int32, Uint16, Uint32 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { bits64, flags as flagsArgument, integer, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { O } from './fcntl.js'
import { checkFilter, FilterBuilder, runFilter, SockFilterList, SockFprog, type SockFilter } from './filter.js'
import { ioctlOf, iow, iowr } from './ioctl.js'

/**
 * What seccomp(2) does.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP = {
  /** Allow nothing but read, write, _exit and sigreturn. Not in a child that runs this package's code: it would be its end. */
  SET_MODE_STRICT: 0,
  /** Add a filter. */
  SET_MODE_FILTER: 1,
  /** Tell whether the kernel knows an action. */
  GET_ACTION_AVAIL: 2,
  /** Tell how long the structures of notifications are. */
  GET_NOTIF_SIZES: 3,
} as const

/**
 * What `getSeccomp` tells: how a thread is restricted.
 * @see https://man7.org/linux/man-pages/man2/PR_GET_SECCOMP.2const.html
 */
export const SECCOMP_MODE = {
  /** Not at all. */
  DISABLED: 0,
  /** It may read, write, and end. */
  STRICT: 1,
  /** By filters. */
  FILTER: 2,
} as const
/**
 * One of {@link SECCOMP_MODE}.
 * @see https://man7.org/linux/man-pages/man2/PR_GET_SECCOMP.2const.html
 */
export type SeccompMode = (typeof SECCOMP_MODE)[keyof typeof SECCOMP_MODE]

/**
 * How a filter is added.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP_FILTER_FLAG = flagSet('SECCOMP_FILTER_FLAG', {
  /** To all threads of the process. */
  TSYNC: 0x1,
  /** Log all that it does but allowing. */
  LOG: 0x2,
  /** Do not switch protection against speculation on. */
  SPEC_ALLOW: 0x4,
  /** Return a file descriptor for notifications. */
  NEW_LISTENER: 0x8,
  /** Where it cannot be added to all threads: ESRCH, and not a thread id; since Linux 5.7. */
  TSYNC_ESRCH: 0x10,
  /** Once a notification was received, only a fatal signal interrupts its call; since Linux 5.19. */
  WAIT_KILLABLE_RECV: 0x20,
})

/**
 * What a filter says of a call: one of these, and 16 bits of data. Of several filters that action counts which permits the
 * least, in the order in which they stand here.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP_RET = {
  /** Kill the process, as with `SIGSYS`. */
  KILL_PROCESS: 0x8000_0000,
  /** Kill the thread, as with `SIGSYS`. */
  KILL_THREAD: 0x0,
  /** Send the thread `SIGSYS`; the data are in the signal's `si_errno`. */
  TRAP: 0x3_0000,
  /** The call fails, with the data as its errno. */
  ERRNO: 0x5_0000,
  /** Somebody else answers. */
  USER_NOTIF: 0x7fc0_0000,
  /** Tell the tracer; without one the call fails with ENOSYS. */
  TRACE: 0x7ff0_0000,
  /** Allow it, and log it. */
  LOG: 0x7ffc_0000,
  /** Allow it. */
  ALLOW: 0x7fff_0000,
} as const

/**
 * The part of a filter's result that is the action.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP_RET_ACTION_FULL = 0xffff_0000
/**
 * The part of a filter's result that is data.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP_RET_DATA = 0xffff

/**
 * What an answer says beyond its result.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SECCOMP_USER_NOTIF_FLAG = flagSet('SECCOMP_USER_NOTIF_FLAG', {
  /** The call is to be made. */
  CONTINUE: 0x1,
})

/**
 * How a file descriptor is given to a process.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SECCOMP_ADDFD_FLAG = flagSet('SECCOMP_ADDFD_FLAG', {
  /** Under a chosen number, in the place of what has it. */
  SETFD: 0x1,
  /** And with its number as the result of the call, in one go; since Linux 5.14. */
  SEND: 0x2,
})

/**
 * How a file descriptor for notifications works.
 * @see include/uapi/linux/seccomp.h in the kernel's source
 */
export const SECCOMP_USER_NOTIF_FD = flagSet('SECCOMP_USER_NOTIF_FD', {
  /** Those who wait are woken on the same processor; since Linux 6.6. */
  SYNC_WAKE_UP: 0x1,
})

/**
 * By what conventions a system call was made: some of the values, the ones that occur on this package's architectures.
 * @see include/uapi/linux/audit.h in the kernel's source
 */
export const AUDIT_ARCH = {
  /** x86-64, and x32. */
  X86_64: 0xc000_003e,
  /** 32-bit x86. */
  I386: 0x4000_0003,
  /** 64-bit Arm. */
  AARCH64: 0xc000_00b7,
  /** 32-bit Arm. */
  ARM: 0x4000_0028,
} as const

/**
 * What a filter sees of a system call.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SeccompData = struct('struct seccomp_data', {
  /** The number of the call. */
  nr: Int32,
  /** Of {@link AUDIT_ARCH}. */
  arch: Uint32,
  /** Where it is made. */
  instruction_pointer: BigUint64,
  /** The registers, in full. */
  args: array(BigUint64, 6),
})
/**
 * The JavaScript form of a `struct seccomp_data`.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export type SeccompData = StructValue<(typeof SeccompData)['types']>

/**
 * How long the kernel's structures are, in bytes.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SeccompNotifSizes = struct('struct seccomp_notif_sizes', {
  /** {@link SeccompNotif}. */
  seccomp_notif: Uint16,
  /** {@link SeccompNotifResp}. */
  seccomp_notif_resp: Uint16,
  /** {@link SeccompData}. */
  seccomp_data: Uint16,
})
/**
 * The JavaScript form of a `struct seccomp_notif_sizes`.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export type SeccompNotifSizes = StructValue<(typeof SeccompNotifSizes)['types']>

/**
 * A system call that waits for an answer.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SeccompNotif = struct('struct seccomp_notif', {
  /** What to answer it by. */
  id: BigUint64,
  /** The thread that made it, as the receiver's pid namespace numbers it; 0 where it has no number there. */
  pid: Uint32,
  /** None that there are. */
  flags: Uint32,
  /** The call. */
  data: SeccompData,
})
/**
 * The JavaScript form of a `struct seccomp_notif`.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export type SeccompNotif = StructValue<(typeof SeccompNotif)['types']>

/**
 * An answer.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SeccompNotifResp = struct('struct seccomp_notif_resp', {
  /** To which call. */
  id: BigUint64,
  /** What the call returns. */
  val: BigInt64,
  /** With what the call fails, as a negative errno; 0 where it does not. */
  error: Int32,
  /** Of {@link SECCOMP_USER_NOTIF_FLAG}. */
  flags: Uint32,
})
/**
 * The JavaScript form of a `struct seccomp_notif_resp`.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export type SeccompNotifResp = StructValue<(typeof SeccompNotifResp)['types']>

/**
 * A file descriptor for who made a call.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SeccompNotifAddfd = struct('struct seccomp_notif_addfd', {
  /** Which call. */
  id: BigUint64,
  /** Of {@link SECCOMP_ADDFD_FLAG}. */
  flags: Uint32,
  /** The file descriptor here. */
  srcfd: Uint32,
  /** The number there, for `SECCOMP_ADDFD_FLAG.SETFD`. */
  newfd: Uint32,
  /** 0 or `O.CLOEXEC`. */
  newfd_flags: Uint32,
})
/**
 * The JavaScript form of a `struct seccomp_notif_addfd`.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export type SeccompNotifAddfd = StructValue<(typeof SeccompNotifAddfd)['types']>

const SECCOMP_IOC_MAGIC = 0x21

/**
 * The ioctls of a file descriptor for notifications.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export const SECCOMP_IOCTL_NOTIF = {
  /** Take the next call that waits for an answer. */
  RECV: iowr(SECCOMP_IOC_MAGIC, 0, SeccompNotif.size),
  /** Answer. */
  SEND: iowr(SECCOMP_IOC_MAGIC, 1, SeccompNotifResp.size),
  /** Ask whether a call still waits for its answer. */
  ID_VALID: iow(SECCOMP_IOC_MAGIC, 2, BigUint64.size),
  /** Give who made the call a file descriptor. */
  ADDFD: iow(SECCOMP_IOC_MAGIC, 3, SeccompNotifAddfd.size),
  /** Set how it works; since Linux 6.6. */
  SET_FLAGS: iow(SECCOMP_IOC_MAGIC, 4, BigUint64.size),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['SECCOMP_IOCTL_NOTIF_', SECCOMP_IOCTL_NOTIF])

/**
 * The name of a system call, or what stands for it.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export type SeccompCall = keyof typeof SYS | Syscall

/**
 * What becomes of a call, by the kernel's names. `errno` without a call being made: its name, or its number from 0 to 4095,
 * where 0 is success. `trap` and `trace` carry 16 bits of data.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export type SeccompAction =
  | 'allow' | 'log' | 'user_notif' | 'kill_process' | 'kill_thread'
  | {
    /** With what it fails. */
    readonly errno: keyof typeof ERRNO | number
  }
  | {
    /** What `SIGSYS` brings along. */
    readonly trap: number
  }
  | {
    /** What the tracer is told. */
    readonly trace: number
  }

/**
 * What of a call is compared.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export interface SeccompArgument {
  /** Which argument, counted from 0. */
  readonly argument: 0 | 1 | 2 | 3 | 4 | 5
  /** How much of the register is compared; all 64 bits unless it is said. */
  readonly bits?: 32 | 64
}

/**
 * A comparison with an argument of a call, as numbers without a sign. It cannot look at what an argument points to.
 *
 * Where the call takes an `int` or an `unsigned int`, the kernel looks at the lower half of the register only. A rule that
 * *denies* such an argument must then compare 32 bits: by 64 it is passed by with any bit in the upper half.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export type SeccompComparison = SeccompArgument & (
  | {
    /** How it is compared: whether it is the value, or is not. */
    readonly is: '==' | '!='
    /** With what; a negative number stands for its two's complement. */
    readonly value: number | bigint
    /** Only these bits of the argument are compared; all unless it is said. */
    readonly mask?: number | bigint
  }
  | {
    /** How it is compared. */
    readonly is: '<' | '<=' | '>' | '>='
    /** With what, from 0 on. */
    readonly value: number | bigint
  })

/**
 * What becomes of some calls.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export interface SeccompRule {
  /** Which. Those that an architecture has not are left out there. */
  readonly calls: readonly SeccompCall[]
  /** What else must be so, all of it; nothing unless it is said. */
  readonly when?: readonly SeccompComparison[]
  /** What becomes of them. */
  readonly action: SeccompAction
}

/**
 * What a filter does.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export interface SeccompPolicy {
  /** In their order: of those for a call, the first one counts of which all comparisons hold. */
  readonly rules: readonly SeccompRule[]
  /** What becomes of all other calls. */
  readonly defaultAction: SeccompAction
  /**
   * What becomes of calls by the conventions of another architecture, and on x64 also by those of x32: they have other
   * numbers, or the same for other calls. `'kill_process'` unless it is said.
   */
  readonly foreignAction?: SeccompAction
}

/**
 * The calls that a child makes by itself before it executes a program, and to execute it; see the module's own page.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const SECCOMP_RING_CALLS: readonly SeccompCall[] = [
  'futex', 'clock_gettime', 'exit', 'rt_sigprocmask', 'rt_sigaction', 'execve', 'prctl', 'getppid', 'getpid', 'kill',
]

const MAX_ERRNO = 4095
const X32_SYSCALL_BIT = 0x4000_0000
const LOW_32 = 0xffff_ffffn

const PLAIN_ACTIONS = {
  allow: SECCOMP_RET.ALLOW, log: SECCOMP_RET.LOG, user_notif: SECCOMP_RET.USER_NOTIF, kill_process: SECCOMP_RET.KILL_PROCESS,
  kill_thread: SECCOMP_RET.KILL_THREAD,
} as const

/**
 * A filter's result for an action.
 * @param action - the action
 * @returns of {@link SECCOMP_RET}, with the data
 * @throws RangeError for data that do not fit
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export function seccompResult(action: SeccompAction): number {
  if (typeof action === 'string') return PLAIN_ACTIONS[action]
  if ('errno' in action) {
    const errno = typeof action.errno === 'string' ? ERRNO[action.errno] : action.errno
    return SECCOMP_RET.ERRNO + integer('an errno of a seccomp filter', errno, 0, MAX_ERRNO)
  }
  if ('trap' in action) return SECCOMP_RET.TRAP + integer('the data of a seccomp trap', action.trap, 0, SECCOMP_RET_DATA)
  return SECCOMP_RET.TRACE + integer('the data of a seccomp trace', action.trace, 0, SECCOMP_RET_DATA)
}

/**
 * The action that a filter's result stands for. What is none is taken as the kernel takes it: as `'kill_process'`.
 * @param result - of a filter
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export function seccompActionOf(result: number): SeccompAction {
  const data = result % (SECCOMP_RET_DATA + 1)
  const value = result - data
  if (value === SECCOMP_RET.ERRNO) {
    const errno = Math.min(data, MAX_ERRNO)
    const name = nameOf(ERRNO, errno) as keyof typeof ERRNO | undefined
    return { errno: name ?? errno }
  }
  if (value === SECCOMP_RET.TRAP) return { trap: data }
  if (value === SECCOMP_RET.TRACE) return { trace: data }
  return (nameOf(PLAIN_ACTIONS, value) as keyof typeof PLAIN_ACTIONS | undefined) ?? 'kill_process'
}

const ARCHITECTURES: Readonly<Record<Architecture, number>> = { x64: AUDIT_ARCH.X86_64, arm64: AUDIT_ARCH.AARCH64 }

/**
 * The name of the call that a filter or a notification is about.
 * @param data - what it sees of the call
 * @returns undefined for a call by other conventions than those of this package's architectures, or with no name here
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export function seccompCallName(data: Pick<SeccompData, 'nr' | 'arch'>): string | undefined {
  for (const architecture of ['x64', 'arm64'] as const) if (data.arch === ARCHITECTURES[architecture]) return syscallName(data.nr, architecture)
  return undefined
}

function numberOf(call: SeccompCall, architecture: Architecture): number | undefined {
  return (typeof call === 'string' ? SYS[call] : call)[architecture]
}

/** The 64 bits, or the lower 32, of what stands in a rule. */
function operand(what: string, value: number | bigint, bits: number, signed: boolean): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`${what} must be an integer, not ${value}: pass a bigint`)
  const number = BigInt(value)
  const least = signed ? -(2n ** BigInt(bits - 1)) : 0n
  if (number < least || number >= 2n ** BigInt(bits)) throw new RangeError(`${what} must be from ${least} to ${2n ** BigInt(bits) - 1n}, not ${number}`)
  return BigInt.asUintN(bits, number)
}

/** The half of a register, as `struct seccomp_data` has it: the lower one first, on both architectures. */
function loadHalf(builder: FilterBuilder, argument: number, high: boolean, mask: bigint): void {
  builder.loadAbsolute(SeccompData.fields.args.offset + 8 * argument + (high ? 4 : 0))
  if (mask !== LOW_32) builder.calculate('AND', Number(mask))
}

/** Add a comparison, which goes on behind it where it holds, and otherwise at a label. */
function compare(builder: FilterBuilder, comparison: SeccompComparison, otherwise: string, unique: string): void {
  const { argument, is, bits = 64 } = comparison
  integer('the argument of a comparison', argument, 0, 5)
  if (bits !== 32 && bits !== 64) throw new RangeError(`a comparison is of 32 or 64 bits, not ${String(bits)}`)
  const equality = is === '==' || is === '!='
  const value = operand('the value of a comparison', comparison.value, bits, equality)
  const mask = equality && comparison.mask !== undefined ? operand('the mask of a comparison', comparison.mask, bits, true) : BigInt.asUintN(bits, -1n)
  if ((value & ~mask) !== 0n) throw new RangeError(`an argument never is 0x${value.toString(16)} with the mask 0x${mask.toString(16)}`)
  const low = { value: Number(value & LOW_32), mask: mask & LOW_32 }
  const high = { value: Number(value >> 32n), mask: mask >> 32n }
  const yes = `${unique} holds`
  if (bits === 64) {
    loadHalf(builder, argument, true, high.mask)
    if (is === '==') builder.jumpIf('JEQ', high.value, { else: otherwise })
    else if (is === '!=') builder.jumpIf('JEQ', high.value, { else: yes })
    else if (is === '>' || is === '>=') builder.jumpIf('JGT', high.value, { then: yes }).jumpIf('JEQ', high.value, { else: otherwise })
    else builder.jumpIf('JGT', high.value, { then: otherwise }).jumpIf('JEQ', high.value, { else: yes })
  }
  loadHalf(builder, argument, false, low.mask)
  if (is === '==') builder.jumpIf('JEQ', low.value, { else: otherwise })
  else if (is === '!=') builder.jumpIf('JEQ', low.value, { then: otherwise })
  else if (is === '>') builder.jumpIf('JGT', low.value, { else: otherwise })
  else if (is === '>=') builder.jumpIf('JGE', low.value, { else: otherwise })
  else if (is === '<') builder.jumpIf('JGE', low.value, { then: otherwise })
  else builder.jumpIf('JGT', low.value, { then: otherwise })
  builder.label(yes)
}

/** The rules for each call by its number, in the order of the numbers. */
function rulesByNumber({ rules }: SeccompPolicy, architecture: Architecture): [number, SeccompRule[]][] {
  const numbers = new Map<number, SeccompRule[]>()
  for (const rule of rules) {
    for (const call of rule.calls) {
      const number = numberOf(call, architecture)
      if (number === undefined) continue
      const earlier = numbers.get(number)
      if (earlier === undefined) numbers.set(number, [rule])
      else if ((earlier.at(-1)?.when ?? []).length === 0) {
        throw new RangeError(`a seccomp filter has a rule for ${String(call)} that is never looked at: an earlier one holds always`)
      } else earlier.push(rule)
    }
  }
  return [...numbers].sort(([a], [b]) => a - b)
}

/** As many calls are looked for one by one; more are halved before. */
const ONE_BY_ONE = 4

function search(builder: FilterBuilder, calls: readonly [number, SeccompRule[]][], labelOf: (number: number, rules: readonly SeccompRule[]) => string): void {
  if (calls.length <= ONE_BY_ONE) {
    for (const [number, rules] of calls) builder.jumpIf('JEQ', number, { then: labelOf(number, rules) })
    builder.jump('default')
    return
  }
  const half = calls.length >> 1
  const [middle] = calls[half] as [number, SeccompRule[]]
  builder.jumpIf('JGE', middle, { then: `from ${middle}` })
  search(builder, calls.slice(0, half), labelOf)
  builder.label(`from ${middle}`)
  search(builder, calls.slice(half), labelOf)
}

/**
 * A filter of system calls, made from rules for one architecture.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export class SeccompFilter {
  /** The instructions. */
  readonly program: readonly SockFilter[]
  /** Of the processes that it is for. */
  readonly architecture: Architecture

  /**
   * @param policy - what it does
   * @param architecture - of the processes that it is for
   * @throws RangeError for a rule that never counts, an errno or a value that does not fit
   * @throws FilterError where it is too long
   */
  constructor(policy: SeccompPolicy, architecture: Architecture) {
    this.architecture = architecture
    const builder = new FilterBuilder()
    const calls = rulesByNumber(policy, architecture)
    const returns = new Map<number, string>([[seccompResult(policy.defaultAction), 'default']])
    // Those that end a program for an action, for all that lead there.
    const returnOf = (action: SeccompAction): string => {
      const result = seccompResult(action)
      const label = returns.get(result) ?? `return ${result}`
      returns.set(result, label)
      return label
    }
    const foreign = returnOf(policy.foreignAction ?? 'kill_process')
    builder.loadAbsolute(SeccompData.fields.arch.offset).jumpIf('JEQ', ARCHITECTURES[architecture], { else: foreign })
    builder.loadAbsolute(SeccompData.fields.nr.offset)
    if (architecture === 'x64') {
      // A tracer has a call passed over by setting its number to -1: that is none of x32.
      builder.jumpIf('JEQ', -1, { then: 'default' }).jumpIf('JGE', X32_SYSCALL_BIT, { then: foreign })
    }
    const compared = calls.filter(([, rules]) => (rules[0]?.when ?? []).length > 0)
    search(builder, calls, (number, [first]) => ((first?.when ?? []).length > 0 ? `call ${number}` : returnOf((first as SeccompRule).action)))
    for (const [number, rules] of compared) {
      builder.label(`call ${number}`)
      for (const [index, { when = [], action }] of rules.entries()) {
        const next = `call ${number} after ${index}`
        for (const [nth, comparison] of when.entries()) compare(builder, comparison, next, `${next} ${nth}`)
        builder.return(seccompResult(action)).label(next)
      }
      if ((rules.at(-1)?.when ?? []).length > 0) builder.jump('default')
    }
    for (const [result, label] of returns) builder.label(label).return(result)
    this.program = builder.build()
    checkFilter(this.program, 'seccomp')
  }

  /**
   * What it says of a call, without any process.
   * @param call - which
   * @param args - its arguments; those that are left out are 0
   */
  decide(call: SeccompCall, ...args: readonly (number | bigint)[]): SeccompAction {
    return decide(this.program, this.architecture, call, args)
  }
}

function decide(program: readonly SockFilter[], architecture: Architecture, call: SeccompCall, args: readonly (number | bigint)[]): SeccompAction {
  const nr = numberOf(call, architecture)
  if (nr === undefined) throw new RangeError(`${architecture} has no call ${String(call)}`)
  const view = new DataView(new ArrayBuffer(SeccompData.size))
  const registers = Array.from({ length: 6 }, (_, index) => operand('an argument', args[index] ?? 0, 64, true))
  SeccompData.write(view, 0, { nr, arch: ARCHITECTURES[architecture], instruction_pointer: 0n, args: registers })
  return seccompActionOf(runFilter(program, view, true))
}

const FUTEX_WAIT_PRIVATE = 128
const FUTEX_WAKE = 1
const CLOCK_MONOTONIC = 1
const SIG_SETMASK = 2
const SIGSET_SIZE = 8

/**
 * Refuse a filter with which a child that runs this package's code could not go on. Addresses are not known here, so that one
 * which decides on them is asked with 0.
 */
function checkOwnCalls(program: readonly SockFilter[], architecture: Architecture): void {
  const ask = (why: string, acceptable: (action: SeccompAction) => boolean, call: keyof typeof SYS, ...args: readonly number[]): void => {
    const action = decide(program, architecture, call, args)
    if (acceptable(action)) return
    throw new RangeError(
      `this seccomp filter says ${JSON.stringify(action)} to ${call}, which a child of this package makes by itself ${why}: allow it (SECCOMP_RING_CALLS)`,
    )
  }
  const passes = (action: SeccompAction): boolean => action === 'allow' || action === 'log'
  const ends = (action: SeccompAction): boolean => action === 'kill_process' || action === 'kill_thread'
  const fails = (action: SeccompAction): boolean => typeof action === 'object' && 'errno' in action
  ask('to wait for calls', passes, 'futex', 0, FUTEX_WAIT_PRIVATE, 1)
  ask('to say that a call was made', passes, 'futex', 0, FUTEX_WAKE, 1)
  ask('to see how long it waits', (action) => passes(action) || fails(action), 'clock_gettime', CLOCK_MONOTONIC)
  ask('to end', (action) => passes(action) || ends(action), 'exit')
  if (passes(decide(program, architecture, 'execve', []))) {
    ask('for a program that it executes', passes, 'rt_sigprocmask', SIG_SETMASK, 0, 0, SIGSET_SIZE)
  }
}

/**
 * What a filter is made from: rules, for the architecture of the task; such a filter; or instructions.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export type SeccompProgram = SeccompPolicy | SeccompFilter | readonly SockFilter[]

/**
 * How a filter is added.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export interface SeccompFilterOptions {
  /** To all threads of the process, or to none. */
  readonly tsync?: boolean
  /** What it does but allowing is logged, unless the system says otherwise. */
  readonly log?: boolean
  /** Protection against speculation is not switched on. */
  readonly specAllow?: boolean
}

/**
 * How a filter is added that has calls answered by somebody else.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export interface SeccompListenerOptions extends SeccompFilterOptions {
  /** Once a call was received, only a fatal signal interrupts it; since Linux 5.19. */
  readonly waitKillableRecv?: boolean
}

/**
 * The answer to a call that waits: that it is to be made; with what it fails, as an errno by its name or its positive number;
 * or what it returns.
 *
 * That it is to be made is no means of security: what its arguments point to may have been changed after it was looked at.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export type SeccompAnswer =
  | {
    /** It is to be made. */
    readonly continue: true
  }
  | {
    /** With what it fails. */
    readonly errno: keyof typeof ERRNO | number
  }
  | {
    /** What it returns. */
    readonly value: number | bigint
  }

/**
 * How a file descriptor is given to who made a call.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export interface SeccompAddfdOptions {
  /** The number that it gets there, in the place of what has it; the lowest free one unless it is said. */
  readonly newfd?: number
  /** Whether the call returns that number, and needs no other answer; since Linux 5.14. */
  readonly send?: boolean
  /** Whether programs that are executed there get it too; otherwise it is closed then. */
  readonly inheritable?: boolean
}

/**
 * seccomp(2), raw.
 * @param sysif - the process
 * @param operation - of {@link SECCOMP}
 * @param flags - of {@link SECCOMP_FILTER_FLAG} for `SECCOMP.SET_MODE_FILTER`, otherwise 0
 * @param args - the address of what the operation takes, or null
 * @returns what the operation returns
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export async function _seccomp(sysif: SyscallInterface, operation: number, flags: number, args: AddressArgument): Promise<number> {
  return await sysif.syscall(
    SYS.seccomp, new Choice('SECCOMP_', SECCOMP, uint32('seccomp: operation', operation)),
    flagsArgument('seccomp: flags', 'SECCOMP_FILTER_FLAG_', SECCOMP_FILTER_FLAG, flags), args === NULL ? { operand: NULL, toString: () => 'NULL' } : args,
  )
}

function programOf(program: SeccompProgram, architecture: Architecture): readonly SockFilter[] {
  if (program instanceof SeccompFilter) {
    if (program.architecture === architecture) return program.program
    throw new RangeError(`this seccomp filter is for ${program.architecture}, and the process is of ${architecture}`)
  }
  return 'rules' in program ? new SeccompFilter(program, architecture).program : program
}

function flagsOf({ tsync, log, specAllow, waitKillableRecv }: SeccompListenerOptions, always: number): number {
  const flag = (wanted: boolean | undefined, value: number): number => (wanted === true ? value : 0)
  return or(
    always, flag(tsync, SECCOMP_FILTER_FLAG.TSYNC), flag(log, SECCOMP_FILTER_FLAG.LOG), flag(specAllow, SECCOMP_FILTER_FLAG.SPEC_ALLOW),
    flag(waitKillableRecv, SECCOMP_FILTER_FLAG.WAIT_KILLABLE_RECV),
  )
}

async function addFilter(task: Task, program: SeccompProgram, flags: number): Promise<number> {
  const { sysif } = task
  const instructions = programOf(program, sysif.architecture)
  checkFilter(instructions, 'seccomp')
  checkOwnCalls(instructions, sysif.architecture)
  using filter = task.argument(SockFilterList, [...instructions])
  using fprog = task.argument<SockFprog>(SockFprog, { len: instructions.length, filter: filter.near })
  return await _seccomp(sysif, SECCOMP.SET_MODE_FILTER, flags, fprog)
}

/**
 * Tasks that can filter their own system calls.
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export class SeccompTask extends Task {
  /**
   * Add a filter, for good: to this thread, to its children and to the programs that they execute. It must have set
   * no-new-privileges before, or have `CAP_SYS_ADMIN` in its user namespace. See the module's own page for what a filter must
   * let pass in a child that has not executed a program yet.
   * @param program - what it does: rules, a filter or instructions. With instructions, see to it that they look at `arch`
   * @param options - how
   * @throws RangeError for one that would leave this package's own code in the child unable to go on, or that is for another architecture
   * @throws FilterError for instructions that the kernel would refuse
   * @throws SyscallSendError on the Node process's own task without `tsync`: it would restrict the main thread alone
   * @throws ErrnoError with EACCES where neither is so; with ESRCH where `tsync` is said and another thread has a filter that
   *   this one has not; with ENOMEM where all filters together have more than 32768 instructions
   * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
   */
  async seccompSetModeFilter(program: SeccompProgram, options: SeccompFilterOptions = {}): Promise<void> {
    const flags = flagsOf(options, 0)
    const thread = await addFilter(this, program, flags)
    // With TSYNC alone the kernel returns the id of a thread that stands against it.
    if (thread === 0) return
    const operation = new Choice('SECCOMP_', SECCOMP, SECCOMP.SET_MODE_FILTER)
    const call = formatCall('seccomp', [operation, flagsArgument('seccomp: flags', 'SECCOMP_FILTER_FLAG_', SECCOMP_FILTER_FLAG, flags)])
    throw new ErrnoError(ERRNO.ESRCH, 'seccomp', { call, hint: `thread ${thread} has filters of its own` })
  }

  /**
   * As {@link seccompSetModeFilter}, with a filter that says `'user_notif'` to some calls: these wait for an answer, which is
   * given through the file descriptor that is returned. Where that is closed by all who have it, they fail with ENOSYS.
   *
   * It is in this task's own fd table, and closed at exec. A child that is cloned with `CLONE.FILES` leaves it to its parent,
   * which takes it with `move`; otherwise the parent gets a copy with `pidfdGetfd`.
   * @param program - what it does
   * @param options - how
   * @returns a handle that owns it
   * @throws the same as {@link seccompSetModeFilter}, and ErrnoError with EBUSY where there is such a filter already; with
   *   EMFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompNewListener(program: SeccompProgram, options: SeccompListenerOptions = {}): Promise<this['fileDescriptorType']> {
    // The kernel takes TSYNC together with a listener only so: the result is the file descriptor.
    const sync = options.tsync === true ? SECCOMP_FILTER_FLAG.TSYNC_ESRCH : 0
    return this.makeFileDescriptor(NearFileDescriptor(await addFilter(this, program, flagsOf(options, or(SECCOMP_FILTER_FLAG.NEW_LISTENER, sync)))))
  }

  /**
   * Whether the kernel knows an action.
   * @param action - of {@link SECCOMP_RET}
   * @throws ErrnoError with ENOSYS where the kernel was built without seccomp
   * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
   */
  async seccompGetActionAvail(action: (typeof SECCOMP_RET)[keyof typeof SECCOMP_RET]): Promise<boolean> {
    using argument = this.argument(Uint32, action)
    try {
      await _seccomp(this.sysif, SECCOMP.GET_ACTION_AVAIL, 0, argument)
      return true
    } catch (error) {
      if (error instanceof ErrnoError && error.errno === -ERRNO.EOPNOTSUPP) return false
      throw error
    }
  }

  /**
   * How long the kernel's structures for notifications are: longer than this package's where it is younger.
   * @throws ErrnoError with EINVAL before Linux 5.0
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompGetNotifSizes(): Promise<SeccompNotifSizes> {
    return await this.fill(SeccompNotifSizes, (sizes) => _seccomp(this.sysif, SECCOMP.GET_NOTIF_SIZES, 0, sizes))
  }
}

async function control(
  sysif: SyscallInterface, fd: FileDescriptorArgument, request: keyof typeof SECCOMP_IOCTL_NOTIF, argument: AddressArgument,
): Promise<number> {
  return await _ioctl(sysif, fd, SECCOMP_IOCTL_NOTIF[request], argument)
}

/**
 * File descriptors through which system calls are answered.
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export class SeccompFileDescriptor extends FileDescriptor {
  /**
   * Take the next call that waits for an answer. Where there is none this waits: on the Node process's own task it is refused
   * then, so wait in the event loop until the file descriptor is readable. It hangs up when nobody has the filter any more.
   * @returns the call; what its arguments point to is in another process's memory, and may have been changed when it is made
   * @throws BlockingCallError on the Node process's own task, where no call waits
   * @throws ErrnoError with ENOENT where the call was interrupted just now, or nobody has the filter any more; with EINTR where
   *   this was
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompNotifyReceive(): Promise<SeccompNotif> {
    const { task } = this
    using fd = this.borrow(task)
    // The kernel wants zeroes there.
    return await task.fill(SeccompNotif, (notif) => control(task.sysif, fd, 'RECV', notif), SeccompNotif.zero)
  }

  /**
   * Answer a call.
   * @param id - which
   * @param answer - what comes of it
   * @throws RangeError for an errno that is none
   * @throws ErrnoError with ENOENT where it does not wait any more, because it was interrupted; with EINPROGRESS where it was
   *   answered already
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompNotifySend(id: bigint, answer: SeccompAnswer): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using resp = task.argument<SeccompNotifResp>(SeccompNotifResp, responseOf(id, answer))
    await control(task.sysif, fd, 'SEND', resp)
  }

  /**
   * Whether a call still waits for its answer. Until it was asked after something was read from `/proc` of the process, that
   * may have been another one with the same number.
   * @param id - which
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompNotifyIdValid(id: bigint): Promise<boolean> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument(BigUint64, id)
    try {
      await control(task.sysif, fd, 'ID_VALID', argument)
      return true
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return false
      throw error
    }
  }

  /**
   * Give who made a call a copy of a file descriptor. This waits until the process has taken it, which it does at once unless
   * it is frozen.
   * @param id - which call
   * @param file - of this task; it stays open here
   * @param options - how
   * @returns the number that it has there
   * @throws ErrnoError with ENOENT where the call does not wait any more; with EINPROGRESS where it was answered or not yet
   *   received; with EMFILE or EBADF where it can have no such number; with EINVAL for `send` before Linux 5.14
   * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
   */
  async seccompNotifyAddfd(id: bigint, file: FileDescriptor, options: SeccompAddfdOptions = {}): Promise<NearFileDescriptor> {
    const { task } = this
    const { newfd, send, inheritable } = options
    using fd = this.borrow(task)
    using source = file.borrow(task)
    const flags = (newfd === undefined ? 0 : SECCOMP_ADDFD_FLAG.SETFD) | (send === true ? SECCOMP_ADDFD_FLAG.SEND : 0)
    using addfd = task.argument<SeccompNotifAddfd>(SeccompNotifAddfd, {
      id, flags, srcfd: source.near, newfd: NearFileDescriptor(newfd ?? 0), newfd_flags: inheritable === true ? 0 : O.CLOEXEC,
    })
    return NearFileDescriptor(await control(task.sysif, fd, 'ADDFD', addfd))
  }

  /**
   * Set how the file descriptor works; since Linux 6.6.
   * @param flags - of {@link SECCOMP_USER_NOTIF_FD}
   * @throws ErrnoError with EINVAL for flags that the kernel does not know, and before Linux 6.6
   * @see include/uapi/linux/seccomp.h in the kernel's source, SECCOMP_IOCTL_NOTIF_SET_FLAGS
   */
  async seccompNotifySetFlags(flags: FlagsOf<'SECCOMP_USER_NOTIF_FD'>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    // The number itself, not its address: see Linux 6.6, kernel/seccomp.c, seccomp_notify_set_flags.
    const argument = flagsArgument('SECCOMP_IOCTL_NOTIF_SET_FLAGS', 'SECCOMP_USER_NOTIF_FD_', SECCOMP_USER_NOTIF_FD, flags)
    await _ioctl(task.sysif, fd, SECCOMP_IOCTL_NOTIF.SET_FLAGS, argument)
  }
}

function responseOf(id: bigint, answer: SeccompAnswer): SeccompNotifResp {
  if ('continue' in answer) return { id, val: 0n, error: 0, flags: SECCOMP_USER_NOTIF_FLAG.CONTINUE }
  if ('value' in answer) return { id, val: BigInt.asIntN(64, bits64('the value of an answer', answer.value)), error: 0, flags: 0 }
  const errno = typeof answer.errno === 'string' ? ERRNO[answer.errno] : answer.errno
  return { id, val: 0n, error: -integer('the errno of an answer', errno, 1, MAX_ERRNO), flags: 0 }
}
