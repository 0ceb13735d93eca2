/**
 * `<asm-generic/siginfo.h>`: what comes with a signal, and what waitid(2) tells of a child.
 *
 * @module linux/siginfo
 */
import { valueSet } from '../near/flags.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigUint64, Int32, Int64, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'

/**
 * Where a signal comes from, in `si_code`: what is positive is particular to the signal, such as {@link CLD}.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SI = valueSet('SI', {
  /** kill(2). */
  USER: 0,
  /** The kernel. */
  KERNEL: 0x80,
  /** rt_sigqueueinfo(2), as sigqueue(3) makes it. */
  QUEUE: -1,
  /** A POSIX timer. */
  TIMER: -2,
  /** A message queue. */
  MESGQ: -3,
  /** POSIX asynchronous I/O. */
  ASYNCIO: -4,
  /** Queued `SIGIO`; not used by the kernel any more. */
  SIGIO: -5,
  /** tkill(2) and tgkill(2). */
  TKILL: -6,
  /** execve(2), which ends the other threads. */
  DETHREAD: -7,
  /** libc's getaddrinfo_a(3). */
  ASYNCNL: -60,
})

/**
 * What happened to a child, in the `si_code` of `SIGCHLD` and of waitid(2).
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const CLD = {
  /** It called exit. */
  EXITED: 1,
  /** A signal killed it. */
  KILLED: 2,
  /** A signal killed it, and it left a core dump. */
  DUMPED: 3,
  /** It is traced, and has trapped. */
  TRAPPED: 4,
  /** A signal stopped it. */
  STOPPED: 5,
  /** `SIGCONT` let it continue. */
  CONTINUED: 6,
} as const

/**
 * One of {@link CLD}.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export type ChildCode = (typeof CLD)[keyof typeof CLD]

/**
 * Why `SIGILL`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const ILL = {
  /** Illegal opcode. */
  ILLOPC: 1,
  /** Illegal operand. */
  ILLOPN: 2,
  /** Illegal addressing mode. */
  ILLADR: 3,
  /** Illegal trap. */
  ILLTRP: 4,
  /** Privileged opcode. */
  PRVOPC: 5,
  /** Privileged register. */
  PRVREG: 6,
  /** Coprocessor error. */
  COPROC: 7,
  /** Internal stack error. */
  BADSTK: 8,
  /** Unimplemented instruction address. */
  BADIADDR: 9,
} as const

/**
 * Why `SIGFPE`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const FPE = {
  /** Integer division by zero. */
  INTDIV: 1,
  /** Integer overflow. */
  INTOVF: 2,
  /** Floating-point division by zero. */
  FLTDIV: 3,
  /** Floating-point overflow. */
  FLTOVF: 4,
  /** Floating-point underflow. */
  FLTUND: 5,
  /** Inexact floating-point result. */
  FLTRES: 6,
  /** Invalid floating-point operation. */
  FLTINV: 7,
  /** Subscript out of range. */
  FLTSUB: 8,
  /** Some floating-point exception. */
  FLTUNK: 14,
  /** Trap on a condition. */
  CONDTRAP: 15,
} as const

/**
 * Why `SIGSEGV`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SEGV = {
  /** Nothing is mapped at the address. */
  MAPERR: 1,
  /** What is mapped there does not allow the access. */
  ACCERR: 2,
  /** An address bound check failed. */
  BNDERR: 3,
  /** A protection key forbids the access. */
  PKUERR: 4,
  /** SPARC: memory corruption detection is off for the object. */
  ACCADI: 5,
  /** SPARC: memory corruption, disrupting. */
  ADIDERR: 6,
  /** SPARC: memory corruption, precise. */
  ADIPERR: 7,
  /** Arm: a memory tag did not match, found out later. */
  MTEAERR: 8,
  /** Arm: a memory tag did not match. */
  MTESERR: 9,
  /** Control flow protection. */
  CPERR: 10,
} as const

/**
 * Why `SIGBUS`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const BUS = {
  /** The address is not aligned. */
  ADRALN: 1,
  /** There is no such physical address; also the part of a mapping behind the end of its file. */
  ADRERR: 2,
  /** An error of the hardware behind the object. */
  OBJERR: 3,
  /** A memory error in memory that was used. */
  MCEERR_AR: 4,
  /** A memory error in memory that was not used yet. */
  MCEERR_AO: 5,
} as const

/**
 * Why `SIGTRAP`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const TRAP = {
  /** A breakpoint. */
  BRKPT: 1,
  /** Single step. */
  TRACE: 2,
  /** A branch was taken. */
  BRANCH: 3,
  /** A hardware breakpoint or watchpoint. */
  HWBKPT: 4,
  /** Some trap. */
  UNK: 5,
  /** A perf event that asks for signals. */
  PERF: 6,
} as const

/**
 * Why `SIGPOLL` and `SIGIO`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const POLL = {
  /** There is something to read. */
  IN: 1,
  /** Writing is possible. */
  OUT: 2,
  /** A message is there. */
  MSG: 3,
  /** An error. */
  ERR: 4,
  /** Something urgent to read. */
  PRI: 5,
  /** The other side is gone. */
  HUP: 6,
} as const

/**
 * Why `SIGSYS`, in `si_code`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SYS_CODE = {
  /** A seccomp filter. */
  SECCOMP: 1,
  /** Syscall user dispatch; see prctl(2). */
  USER_DISPATCH: 2,
} as const

const SIGINFO_SIZE = 128

/**
 * @internal `struct siginfo` as it is for `SIGCHLD`, for waitid(2), and as far as `si_uid` for kill(2). The kernel's fields
 * with these names lie in a union.
 */
export const SiginfoLayout = struct('siginfo_t', {
  si_signo: Int32,
  si_errno: Int32,
  si_code: Int32,
  _pad: Int32,
  si_pid: Int32,
  si_uid: Uint32,
  si_status: Int32,
  _pad2: Int32,
  si_utime: Int64,
  si_stime: Int64,
  _rest: byteArray(SIGINFO_SIZE - 48),
})

/** @internal `struct siginfo` as it is for a queued signal */
export const QueuedSiginfoLayout = struct('siginfo_t', {
  si_signo: Int32,
  si_errno: Int32,
  si_code: Int32,
  _pad: Int32,
  si_pid: Int32,
  si_uid: Uint32,
  si_value: BigUint64,
  _rest: byteArray(SIGINFO_SIZE - 32),
})

/**
 * What a signal, or waitid(2), tells of a child.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export interface Siginfo {
  /** The signal, `SIG.CHLD`; 0 where waitid(2) has nothing to tell. */
  readonly si_signo: number
  /** An error number; nearly always 0. */
  readonly si_errno: number
  /** Where it comes from: {@link CLD} for a child, {@link SI} otherwise. */
  readonly si_code: number
  /** The child, as the caller's pid namespace sees it; the sender of another signal. */
  readonly si_pid: number
  /** Its real uid, as the caller's user namespace sees it. */
  readonly si_uid: number
  /** The exit status with `CLD.EXITED`, otherwise the signal. */
  readonly si_status: number
  /** User time that the child used, in ticks of 10 ms; only in a signal, waitid(2) leaves it 0. */
  readonly si_utime: number
  /** System time likewise. */
  readonly si_stime: number
}

const EMPTY = new Uint8Array(SIGINFO_SIZE)

/**
 * The layout of {@link Siginfo}: 128 bytes.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const Siginfo: FixedType<Siginfo> = mapped<Siginfo, StructValue<(typeof SiginfoLayout)['types']>>(
  SiginfoLayout,
  'siginfo_t',
  (value) => ({ ...value, _pad: 0, _pad2: 0, _rest: EMPTY.subarray(48) }),
  ({ si_signo, si_errno, si_code, si_pid, si_uid, si_status, si_utime, si_stime }) =>
    ({ si_signo, si_errno, si_code, si_pid, si_uid, si_status, si_utime, si_stime }),
)

/**
 * What comes with a signal that was queued with a value.
 * @see https://man7.org/linux/man-pages/man3/sigqueue.3.html
 */
export interface QueuedSiginfo {
  /** The signal. */
  readonly si_signo: number
  /** An error number; nearly always 0. */
  readonly si_errno: number
  /** Where it comes from: {@link SI}. */
  readonly si_code: number
  /** The sender, as the receiver's pid namespace sees it. */
  readonly si_pid: number
  /** The sender's real uid, as the receiver's user namespace sees it. */
  readonly si_uid: number
  /** What the sender sent along: an integer or an address, 64 bits. */
  readonly si_value: bigint
}

/**
 * The layout of {@link QueuedSiginfo}: 128 bytes.
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export const QueuedSiginfo: FixedType<QueuedSiginfo> = mapped<QueuedSiginfo, StructValue<(typeof QueuedSiginfoLayout)['types']>>(
  QueuedSiginfoLayout,
  'siginfo_t',
  (value) => ({ ...value, _pad: 0, _rest: EMPTY.subarray(32) }),
  ({ si_signo, si_errno, si_code, si_pid, si_uid, si_value }) => ({ si_signo, si_errno, si_code, si_pid, si_uid, si_value }),
)
