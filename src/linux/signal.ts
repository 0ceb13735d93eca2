/**
 * `<linux/signal.h>`, `<asm/signal.h>`: signals, what they do, and who holds them back.
 *
 * What becomes of a call that waits when a signal comes, as signal(7) says it. Where a handler runs (in Node, for the signals that it
 * listens to) the kernel makes the call again if the handler was set with `SA.RESTART`, as libuv sets its own. Some calls it never makes again: they
 * fail with EINTR, the waits of epoll, poll, sigtimedwait, sigsuspend, nanosleep, semaphores and message queues of System V, and of sockets with a
 * timeout. A child of this package has no handlers and blocks all signals until it executes a program: nothing interrupts its calls
 * but a stop and the continuation. After these the kernel makes most calls again by itself, those with a length of time for the rest of it
 * (by restart_syscall(2), which no program makes); but epoll's waits, semop, sigtimedwait and sockets with a timeout fail with EINTR there as well.
 * This package makes no call again: EINTR comes as an `ErrnoError`. Only what waits in the event loop, such as `local.async(fd)`, goes on by itself.
 *
 * @module linux/signal
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
import { Choice, flagSet, or, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { Pgid as NearPgid, type Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { BigUint64, MutablePointer, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { Pid } from '../handle/pid.js'
import type { AnyPointer, Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { bits64, flags as flagsArgument, int32, integer, length, optionalTimespec, type AddressArgument } from './arguments.js'
import { QueuedSiginfo, SI, Siginfo } from './siginfo.js'
import type { Timespec } from './time_types.js'

/**
 * Signals by name. These are the kernel's numbers: `RTMIN` is 32 there, while libc keeps the first two for itself and says 34.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export const SIG = valueSet('SIG', {
  /** The terminal is gone. */
  HUP: 1,
  /** Ctrl-C. */
  INT: 2,
  /** Ctrl-\, with a core dump. */
  QUIT: 3,
  /** An illegal instruction. */
  ILL: 4,
  /** A breakpoint, or what ptrace(2) makes. */
  TRAP: 5,
  /** abort(3). */
  ABRT: 6,
  /** An access that memory cannot serve, such as one behind the end of a mapped file. */
  BUS: 7,
  /** An arithmetic error. */
  FPE: 8,
  /** Death, without a chance to object. */
  KILL: 9,
  /** For the program's own use. */
  USR1: 10,
  /** An access to memory that is not mapped, or not in this way. */
  SEGV: 11,
  /** For the program's own use. */
  USR2: 12,
  /** Writing to a pipe that nobody reads. */
  PIPE: 13,
  /** The timer of alarm(2). */
  ALRM: 14,
  /** Please end. */
  TERM: 15,
  /** Not used by the kernel. */
  STKFLT: 16,
  /** A child ended, stopped or continued. */
  CHLD: 17,
  /** Continue, if stopped. */
  CONT: 18,
  /** Stop, without a chance to object. */
  STOP: 19,
  /** Ctrl-Z. */
  TSTP: 20,
  /** A background process read from the terminal. */
  TTIN: 21,
  /** A background process wrote to the terminal. */
  TTOU: 22,
  /** Urgent data on a socket. */
  URG: 23,
  /** Over the limit of CPU time. */
  XCPU: 24,
  /** Over the limit of a file's size. */
  XFSZ: 25,
  /** The virtual timer of setitimer(2). */
  VTALRM: 26,
  /** The profiling timer of setitimer(2). */
  PROF: 27,
  /** The terminal has another size. */
  WINCH: 28,
  /** A file is ready; see `F.SETSIG`. */
  IO: 29,
  /** The power fails. */
  PWR: 30,
  /** A bad system call, or a seccomp filter's answer to one. */
  SYS: 31,
  /** The first real-time signal, as the kernel counts. */
  RTMIN: 32,
  /** The last real-time signal, and the last of all. */
  RTMAX: 64,
  /** Another name of `ABRT`. */
  IOT: 6,
  /** Another name of `IO`. */
  POLL: 29,
  /** Another name of `SYS`. */
  UNUSED: 31,
})

/**
 * A signal's own name: not one of the second names, and not the bounds of the real-time signals.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export type StandardSignal = Exclude<keyof typeof SIG, 'IOT' | 'POLL' | 'UNUSED' | 'RTMIN' | 'RTMAX'>

/**
 * A signal: of {@link SIG}, or a real-time signal, whose number is counted from `SIG.RTMIN` or told by {@link signalNumber}.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export type Signal = ValueOf<'SIG'>

/**
 * A signal's name, as Node has it; real-time signals as strace(1) has them, `SIGRT_0` for 32.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export type SignalName = `SIG${StandardSignal}` | `SIGRT_${number}`

const STANDARD = new Map<number, SignalName>()
for (const [name, number] of Object.entries(SIG)) {
  // Second names come last in the table.
  if (number < SIG.RTMIN && !STANDARD.has(number)) STANDARD.set(number, `SIG${name as StandardSignal}`)
}

/**
 * The name of a signal.
 * @param signal - from 1 to 64
 * @throws RangeError where there is no such signal
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export function signalName(signal: Signal): SignalName {
  integer('a signal', signal, 1, SIG.RTMAX)
  return STANDARD.get(signal) ?? `SIGRT_${signal - SIG.RTMIN}`
}

/**
 * The number of a signal.
 * @param name - `SIGTERM`, `SIGRT_3`, or a second name such as `SIGPOLL`
 * @throws RangeError where there is no such signal
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export function signalNumber(name: string): Signal {
  const standard = name.slice(3)
  if (name.startsWith('SIG') && Object.hasOwn(SIG, standard)) return SIG[standard as keyof typeof SIG]
  const realTime = /^SIGRT_(\d{1,2})$/.exec(name)
  const number = realTime === null ? NaN : SIG.RTMIN + Number(realTime[1])
  if (number <= SIG.RTMAX) return number
  throw new RangeError(`there is no signal ${JSON.stringify(name)}: names are like SIGTERM, and SIGRT_0 to SIGRT_32 for real-time signals`)
}

/** @internal a signal as an argument, shown by its name; `least` is 0 where that asks whether the process is there */
export function signalArgument(call: string, signal: Signal, least: 0 | 1): SyscallOperand {
  const operand = integer(`${call}: sig`, signal, least, SIG.RTMAX)
  return { operand, toString: () => (operand === 0 ? '0' : signalName(operand)) }
}

/**
 * A set of signals, a bit for each: bit 0 is signal 1. Made by {@link sigset}; united with `|`, as bigints are.
 * @see https://man7.org/linux/man-pages/man3/sigsetops.3.html
 */
export type Sigset = bigint

/**
 * In bytes, what the kernel's calls want as `sigsetsize`. libc's own type is 128 bytes long.
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export const SIGSET_SIZE = 8

/**
 * The layout of a {@link Sigset}, the kernel's `sigset_t`.
 * @see https://man7.org/linux/man-pages/man3/sigset_t.3type.html
 */
export const Sigset: FixedType<Sigset> = mapped<bigint, bigint>(BigUint64, 'sigset_t', (value) => value, (value) => value)

/**
 * A set of signals.
 * @param signals - of {@link SIG}
 * @throws RangeError where there is no such signal
 * @see https://man7.org/linux/man-pages/man3/sigsetops.3.html
 */
export function sigset(...signals: Signal[]): Sigset {
  let set = 0n
  for (const signal of signals) set |= 1n << BigInt(integer('a signal', signal, 1, SIG.RTMAX) - 1)
  return set
}

/**
 * All signals. The kernel leaves out `SIGKILL` and `SIGSTOP` by itself, which nobody can hold back.
 * @see https://man7.org/linux/man-pages/man3/sigsetops.3.html
 */
export const ALL_SIGNALS: Sigset = 0xffff_ffff_ffff_ffffn

/**
 * The signals in a set, in ascending order.
 * @param set - the set
 * @see https://man7.org/linux/man-pages/man3/sigsetops.3.html
 */
export function signalsOf(set: Sigset): Signal[] {
  const signals: Signal[] = []
  for (let signal = 1; signal <= SIG.RTMAX; signal++) if (((set >> BigInt(signal - 1)) & 1n) !== 0n) signals.push(signal)
  return signals
}

/**
 * What sigprocmask(2) does with its set.
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export const SIG_HOW = {
  /** Block these too. */
  BLOCK: 0,
  /** Do not block these. */
  UNBLOCK: 1,
  /** Block these and no others. */
  SETMASK: 2,
} as const

/**
 * One of {@link SIG_HOW}.
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export type SigHow = (typeof SIG_HOW)[keyof typeof SIG_HOW]

/**
 * In the place of a handler's address: do what the signal does by itself.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SIG_DFL = 0
/**
 * In the place of a handler's address: ignore the signal.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SIG_IGN = 1

/**
 * How a signal is handled. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SA = flagSet('SA', {
  /** `SIGCHLD` only when children end, not when they stop or continue. */
  NOCLDSTOP: 0x1,
  /** Children leave nothing behind that needs a wait. */
  NOCLDWAIT: 0x2,
  /** The handler takes three arguments. */
  SIGINFO: 0x4,
  /** Never supported, so that one can find out which flags are. */
  UNSUPPORTED: 0x400,
  /** Leave the tag bits in fault addresses. */
  EXPOSE_TAGBITS: 0x800,
  /** The action has the address of what returns from a handler. */
  RESTORER: 0x400_0000,
  /** Run the handler on the stack of sigaltstack(2). */
  ONSTACK: 0x800_0000,
  /** Restart system calls that the handler interrupted. */
  RESTART: 0x1000_0000,
  /** Do not block the signal while its handler runs. */
  NODEFER: 0x4000_0000,
  /** Go back to the default when the handler runs. */
  RESETHAND: 0x8000_0000,
  /** Another name of `NODEFER`. */
  NOMASK: 0x4000_0000,
  /** Another name of `RESETHAND`. */
  ONESHOT: 0x8000_0000,
})

const ActionFlags: FixedType<FlagsOf<'SA'>> = Uint64

/**
 * What a signal does, the kernel's `struct sigaction` (libc's has another order).
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const Sigaction = struct('struct sigaction', {
  /** {@link SIG_DFL}, {@link SIG_IGN} or an address of code. */
  sa_handler: Uint64,
  /** Of {@link SA}. */
  sa_flags: ActionFlags,
  /** An address of code, with `SA.RESTORER`. */
  sa_restorer: Uint64,
  /** Signals that are blocked while the handler runs. */
  sa_mask: Sigset,
})
/**
 * The JavaScript form of the kernel's `struct sigaction`.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export type Sigaction = StructValue<(typeof Sigaction)['types']>

/**
 * How an alternate signal stack is used. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const SS = flagSet('SS', {
  /** A handler runs on it now. */
  ONSTACK: 1,
  /** There is none. */
  DISABLE: 2,
  /** Forget it while a handler runs on it. */
  AUTODISARM: 0x8000_0000,
})

/**
 * The least length of a signal stack when processors had fewer registers, in bytes; the true one is `AT_MINSIGSTKSZ` of getauxval(3).
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const MINSIGSTKSZ = process.arch === 'arm64' ? 5120 : 2048
/**
 * A length of a signal stack that was ample when processors had fewer registers, in bytes.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const SIGSTKSZ = process.arch === 'arm64' ? 16384 : 8192

const StackFlags: FixedType<FlagsOf<'SS'>> = Uint32

/**
 * A signal stack.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const StackT = struct('stack_t', {
  /** The lowest address. */
  ss_sp: MutablePointer,
  /** Of {@link SS}. */
  ss_flags: StackFlags,
  /** In bytes. */
  ss_size: Uint64,
})
/**
 * The JavaScript form of a `stack_t`.
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export type StackT = StructValue<(typeof StackT)['types']>

/**
 * rt_sigaction(2), raw.
 * @param sysif - the process
 * @param signum - of {@link SIG}
 * @param act - the address of a {@link Sigaction}, or NULL to change nothing
 * @param oldact - where the one before goes, or NULL
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export async function _rtSigaction(
  sysif: SyscallInterface, signum: number, act: AddressArgument, oldact: AddressArgument, sigsetsize: number,
): Promise<void> {
  await sysif.syscall(SYS.rt_sigaction, signalArgument('rt_sigaction', signum, 1), act, oldact, length('rt_sigaction: sigsetsize', sigsetsize))
}

/**
 * rt_sigprocmask(2), raw.
 * @param sysif - the process
 * @param how - of {@link SIG_HOW}
 * @param set - the address of a {@link Sigset}, or NULL to change nothing
 * @param oldset - where the one before goes, or NULL
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export async function _rtSigprocmask(
  sysif: SyscallInterface, how: number, set: AddressArgument, oldset: AddressArgument, sigsetsize: number,
): Promise<void> {
  await sysif.syscall(
    SYS.rt_sigprocmask, new Choice('SIG_', SIG_HOW, int32('rt_sigprocmask: how', how)), set, oldset, length('rt_sigprocmask: sigsetsize', sigsetsize),
  )
}

/**
 * rt_sigpending(2), raw.
 * @param sysif - the process
 * @param set - where a {@link Sigset} goes
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
 */
export async function _rtSigpending(sysif: SyscallInterface, set: AddressArgument, sigsetsize: number): Promise<void> {
  await sysif.syscall(SYS.rt_sigpending, set, length('rt_sigpending: sigsetsize', sigsetsize))
}

/**
 * rt_sigtimedwait(2), raw.
 * @param sysif - the process
 * @param set - the address of a {@link Sigset}: what to wait for
 * @param info - where a `siginfo_t` of 128 bytes goes, or NULL
 * @param timeout - the address of a relative {@link Timespec}, or NULL for none
 * @param sigsetsize - 8
 * @returns the signal
 * @see https://man7.org/linux/man-pages/man2/sigtimedwait.2.html
 */
export async function _rtSigtimedwait(
  sysif: SyscallInterface, set: AddressArgument, info: AddressArgument, timeout: AddressArgument, sigsetsize: number,
): Promise<number> {
  return await sysif.syscall(SYS.rt_sigtimedwait, set, info, timeout, length('rt_sigtimedwait: sigsetsize', sigsetsize))
}

/**
 * rt_sigqueueinfo(2), raw.
 * @param sysif - the process
 * @param tgid - who gets it
 * @param sig - of {@link SIG}, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export async function _rtSigqueueinfo(sysif: SyscallInterface, tgid: NearPid, sig: number, info: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.rt_sigqueueinfo, tgid, signalArgument('rt_sigqueueinfo', sig, 0), info)
}

/**
 * rt_tgsigqueueinfo(2), raw.
 * @param sysif - the process
 * @param tgid - the process of the thread
 * @param tid - the thread that gets it
 * @param sig - of {@link SIG}, or 0
 * @param info - the address of a `siginfo_t` of 128 bytes
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export async function _rtTgsigqueueinfo(sysif: SyscallInterface, tgid: NearPid, tid: NearPid, sig: number, info: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.rt_tgsigqueueinfo, tgid, tid, signalArgument('rt_tgsigqueueinfo', sig, 0), info)
}

/**
 * kill(2), raw.
 * @param sysif - the process
 * @param pid - a process; 0 for the caller's process group, -1 for everybody, below that a process group
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/kill.2.html
 */
export async function _kill(sysif: SyscallInterface, pid: number, sig: number): Promise<void> {
  await sysif.syscall(SYS.kill, int32('kill: pid', pid), signalArgument('kill', sig, 0))
}

/**
 * tgkill(2), raw.
 * @param sysif - the process
 * @param tgid - the process of the thread
 * @param tid - the thread
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export async function _tgkill(sysif: SyscallInterface, tgid: NearPid, tid: NearPid, sig: number): Promise<void> {
  await sysif.syscall(SYS.tgkill, tgid, tid, signalArgument('tgkill', sig, 0))
}

/**
 * tkill(2), raw. The thread's process is not named, so that a number that was reused reaches another process's thread.
 * @param sysif - the process
 * @param tid - the thread
 * @param sig - of {@link SIG}, or 0
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export async function _tkill(sysif: SyscallInterface, tid: NearPid, sig: number): Promise<void> {
  await sysif.syscall(SYS.tkill, tid, signalArgument('tkill', sig, 0))
}

/**
 * rt_sigsuspend(2), raw.
 * @param sysif - the process
 * @param mask - the address of a {@link Sigset}: what is blocked meanwhile
 * @param sigsetsize - 8
 * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
 */
export async function _rtSigsuspend(sysif: SyscallInterface, mask: AddressArgument, sigsetsize: number): Promise<void> {
  await sysif.syscall(SYS.rt_sigsuspend, mask, length('rt_sigsuspend: sigsetsize', sigsetsize))
}

/**
 * pause(2), raw; where there is none, ppoll(2) without files and timeout.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/pause.2.html
 */
export async function _pause(sysif: SyscallInterface): Promise<void> {
  if (SYS.pause[sysif.architecture] !== undefined) await sysif.syscall(SYS.pause)
  else await sysif.syscall(SYS.ppoll, 0, 0, 0, 0, SIGSET_SIZE)
}

/**
 * sigaltstack(2), raw. The kernel keeps the address of the stack.
 * @param sysif - the process
 * @param ss - the address of a {@link StackT}, or NULL to change nothing
 * @param oldSs - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export async function _sigaltstack(sysif: SyscallInterface, ss: AddressArgument, oldSs: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sigaltstack, ss, oldSs)
}

/**
 * What a signal is to do.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export interface SignalAction {
  /** What it does by itself, or nothing. Code of this program cannot run in another process, so there are no handlers. */
  readonly handler: typeof SIG_DFL | typeof SIG_IGN
  /** `SA.NOCLDSTOP` and `SA.NOCLDWAIT` mean something without a handler; 0 unless it is said. */
  readonly flags?: FlagsOf<'SA'>
}

/**
 * What is sent along with a queued signal.
 * @see https://man7.org/linux/man-pages/man3/sigqueue.3.html
 */
export interface QueuedSignal {
  /** An integer or an address, 64 bits. */
  readonly value: number | bigint
  /** The sender's uid: the kernel passes on what the sender says. */
  readonly uid: number
  /** The sender's pid; this task's own unless it is said. */
  readonly pid?: NearPid
  /** A negative one of {@link SI} but `SI.TKILL`; `SI.QUEUE` unless it is said. */
  readonly code?: ValueOf<'SI'>
}

/**
 * What came with a signal that was waited for: `si_status` and `si_value` are two readings of the same bytes.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export type ReceivedSiginfo = Siginfo & QueuedSiginfo

/**
 * The layout of {@link ReceivedSiginfo}: both readings of the union, whichever is the right one for the signal. It is for reading.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const ReceivedSiginfo: FixedType<ReceivedSiginfo> = {
  ...Siginfo,
  zero: { ...QueuedSiginfo.zero, ...Siginfo.zero },
  write: (view, offset, value) => Siginfo.write(view, offset, value),
  read: (view, offset, size) => ({ ...QueuedSiginfo.read(view, offset, size), ...Siginfo.read(view, offset, size) }),
}

/**
 * What a task's process does with a signal, as far as is known without asking the kernel: what {@link SignalTask.sigaction}
 * made of it, or `inherited` where nothing was said.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export type SignalDisposition = 'inherited' | 'default' | 'ignored'

const dispositions = new WeakMap<Task, Map<number, SignalDisposition>>()

function setDisposition(task: Task, signum: Signal, disposition: SignalDisposition): void {
  let ofTask = dispositions.get(task)
  if (ofTask === undefined) dispositions.set(task, (ofTask = new Map<number, SignalDisposition>()))
  ofTask.set(signum, disposition)
}

function queued(task: Task, sig: Signal, signal: QueuedSignal): QueuedSiginfo {
  const { value, uid, pid = task.pid, code = SI.QUEUE } = signal
  return { si_signo: sig, si_errno: 0, si_code: code, si_pid: pid, si_uid: uid, si_value: bits64('the value of a signal', value) }
}

/**
 * Tasks that can send signals, and say what those that they get are to do.
 *
 * Dispositions and the mask of the Node process's own task are Node's: to change them there is to change them for Node.
 * @see https://man7.org/linux/man-pages/man7/signal.7.html
 */
export class SignalTask extends Task {
  /**
   * What a signal does in this process, and perhaps a change of it.
   * @param signum - of {@link SIG}
   * @param action - what it is to do; left out, nothing changes
   * @returns what it did before
   * @throws ErrnoError with EINVAL for a change of `SIGKILL` or `SIGSTOP`
   * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
   */
  async sigaction(signum: Signal, action?: SignalAction): Promise<Sigaction> {
    using act = this.optionalArgument<Sigaction>(Sigaction, action && toSigaction(action))
    const before = this.disposition(signum)
    const after = action === undefined ? before : action.handler === SIG_IGN ? 'ignored' : 'default'
    // At once: an exec that is called next runs after this.
    setDisposition(this, signum, after)
    try {
      return await this.fill(Sigaction, (old) => _rtSigaction(this.sysif, signum, act, old, SIGSET_SIZE))
    } catch (error) {
      if (this.disposition(signum) === after) setDisposition(this, signum, before)
      throw error
    }
  }

  /**
   * What was said of a signal through this task, without asking the kernel.
   * @param signum - of {@link SIG}
   */
  disposition(signum: Signal): SignalDisposition {
    return dispositions.get(this)?.get(signum) ?? 'inherited'
  }

  /**
   * Which signals this thread holds back.
   * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
   */
  async sigprocmask(): Promise<Sigset>
  /**
   * Change which signals this thread holds back. Exec keeps the mask.
   * @param how - of {@link SIG_HOW}
   * @param set - which signals, made by {@link sigset}
   * @returns what was held back before
   * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
   */
  async sigprocmask(how: SigHow, set: ValueOrPointer<Sigset>): Promise<Sigset>
  async sigprocmask(how: SigHow = SIG_HOW.BLOCK, set?: ValueOrPointer<Sigset>): Promise<Sigset> {
    using argument = this.optionalArgument<Sigset>(Sigset, set)
    return await this.fill(Sigset, (old) => _rtSigprocmask(this.sysif, how, argument, old, SIGSET_SIZE))
  }

  /**
   * The signals that have come and are held back.
   * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
   */
  async sigpending(): Promise<Sigset> {
    return await this.fill(Sigset, (set) => _rtSigpending(this.sysif, set, SIGSET_SIZE))
  }

  /**
   * Wait for a signal that this thread holds back, and take it. Not on the Node process's own task: it would stop the program.
   * @param set - what to wait for
   * @param timeout - how long; left out, as long as it takes
   * @returns the signal and what came with it
   * @throws ErrnoError with EAGAIN after the timeout; with EINTR where another signal came first
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/sigtimedwait.2.html
   */
  async rtSigtimedwait(set: ValueOrPointer<Sigset>, timeout?: ValueOrPointer<Timespec>): Promise<ReceivedSiginfo> {
    using these = this.argument<Sigset>(Sigset, set)
    using time = optionalTimespec(this, 'rt_sigtimedwait: timeout', timeout)
    // The kernel leaves alone what does not belong to the signal's own member of the union.
    return await this.fill(ReceivedSiginfo, (info) => _rtSigtimedwait(this.sysif, these, info, time, SIGSET_SIZE), ReceivedSiginfo.zero)
  }

  /**
   * Send a signal to a process. A {@link Pid} that is no unreaped child may by now mean another process: send it through a
   * pidfd where there is one.
   * @param pid - the process; must be of this task's pid namespace
   * @param sig - of {@link SIG}; 0 only asks whether the process is there
   * @throws ErrnoError with ESRCH where there is no such process; with EPERM where it belongs to somebody else
   * @throws PidNamespaceMismatchError where the number would mean another process to this task
   * @see https://man7.org/linux/man-pages/man2/kill.2.html
   */
  async kill(pid: Pid, sig: Signal): Promise<void> {
    await _kill(this.sysif, pid.for(this), sig)
  }

  /**
   * Send a signal to all processes of a process group.
   * @param sig - of {@link SIG}; 0 only asks whether there are any
   * @param pgrp - the group; this task's own where it is left out
   * @throws RangeError for group 1: kill(2) would take it for every process there is
   * @throws ErrnoError with ESRCH where the group has no process; with EPERM where all of them belong to somebody else
   * @see https://man7.org/linux/man-pages/man2/kill.2.html
   */
  async killpg(sig: Signal, pgrp?: NearPgid): Promise<void> {
    if (pgrp !== undefined && NearPgid(pgrp) === 1) {
      throw new RangeError('killpg: process group 1 cannot be named, because kill(-1) means every process: signal its processes one by one')
    }
    await _kill(this.sysif, pgrp === undefined ? 0 : -Number(pgrp), sig)
  }

  /**
   * Send a signal to one thread.
   * @param tgid - the process of the thread
   * @param tid - the thread
   * @param sig - of {@link SIG}; 0 only asks whether the thread is there
   * @throws ErrnoError with ESRCH where there is no such thread in the process; with EPERM where it belongs to somebody else
   * @throws PidNamespaceMismatchError where the numbers would mean others to this task
   * @see https://man7.org/linux/man-pages/man2/tkill.2.html
   */
  async tgkill(tgid: Pid, tid: Pid, sig: Signal): Promise<void> {
    await _tgkill(this.sysif, tgid.for(this), tid.for(this), sig)
  }

  /**
   * Send a signal to one thread, of whatever process. {@link tgkill} is surer: the thread may be gone, and its number another
   * process's.
   * @param tid - the thread
   * @param sig - of {@link SIG}; 0 only asks whether the thread is there
   * @throws ErrnoError with ESRCH where there is no such thread; with EPERM where it belongs to somebody else
   * @throws PidNamespaceMismatchError where the number would mean another thread to this task
   * @see https://man7.org/linux/man-pages/man2/tkill.2.html
   */
  async tkill(tid: Pid, sig: Signal): Promise<void> {
    await _tkill(this.sysif, tid.for(this), sig)
  }

  /**
   * Wait for a signal, with others blocked meanwhile. It returns when a handler has run, with EINTR. A child has no handlers:
   * there it does not return, and the signal that comes stops or kills the process, as the call rejects with `SyscallHangup`.
   * To take a signal that is blocked, {@link rtSigtimedwait}.
   * @param mask - what is blocked meanwhile, in the place of what is now
   * @throws ErrnoError with EINTR where a handler has run
   * @throws SyscallHangup where the signal killed the process
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
   */
  async sigsuspend(mask: ValueOrPointer<Sigset>): Promise<void> {
    using set = this.argument<Sigset>(Sigset, mask)
    await _rtSigsuspend(this.sysif, set, SIGSET_SIZE)
  }

  /**
   * Wait for a signal that is not blocked. A child blocks all of them until it is told otherwise; see {@link sigsuspend}.
   * @throws the same as {@link sigsuspend}
   * @see https://man7.org/linux/man-pages/man2/pause.2.html
   */
  async pause(): Promise<void> {
    await _pause(this.sysif)
  }

  /**
   * Queue a signal to a process, with a value. Real-time signals queue up; of the others there is at most one at a time.
   * @param pid - the process
   * @param sig - of {@link SIG}
   * @param signal - what to send along
   * @throws ErrnoError with EAGAIN where `RLIMIT_SIGPENDING` is reached; with EPERM for a code that only the kernel may use
   * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
   */
  async rtSigqueueinfo(pid: Pid, sig: Signal, signal: QueuedSignal): Promise<void> {
    using info = this.argument<QueuedSiginfo>(QueuedSiginfo, queued(this, sig, signal))
    await _rtSigqueueinfo(this.sysif, pid.for(this), sig, info)
  }

  /**
   * Queue a signal to one thread, with a value. See {@link rtSigqueueinfo}.
   * @param tgid - the process of the thread
   * @param tid - the thread
   * @param sig - of {@link SIG}
   * @param signal - what to send along
   * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
   */
  async rtTgsigqueueinfo(tgid: Pid, tid: Pid, sig: Signal, signal: QueuedSignal): Promise<void> {
    using info = this.argument<QueuedSiginfo>(QueuedSiginfo, queued(this, sig, signal))
    await _rtTgsigqueueinfo(this.sysif, tgid.for(this), tid.for(this), sig, info)
  }

  /**
   * Give this thread a stack for signal handlers, or take it away. The kernel keeps the address: the memory stays borrowed
   * until another stack replaces it, or the process execs or ends.
   * @param stack - the memory; null for no stack
   * @param flags - 0 or `SS.AUTODISARM`
   * @returns what there was before
   * @throws ErrnoError with ENOMEM for a stack that is too short (see {@link MINSIGSTKSZ}); with EPERM on that very stack
   * @throws BorrowError where the memory is in use
   * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
   */
  async sigaltstack(stack: AnyPointer | null, flags: FlagsOf<'SS'> = 0): Promise<StackT> {
    const ss_flags = flagsArgument('sigaltstack: flags', 'SS_', SS, stack === null ? or(flags, SS.DISABLE) : flags).operand
    const borrow: Borrow | undefined = stack?.borrow(this, 'exclusive')
    try {
      using ss = this.argument<StackT>(StackT, { ss_sp: borrow?.near ?? null, ss_flags, ss_size: borrow?.size ?? 0 })
      const old = await this.fill(StackT, (oldSs) => _sigaltstack(this.sysif, ss, oldSs))
      this.pin('sigaltstack', borrow)
      return old
    } catch (error) {
      borrow?.[Symbol.dispose]()
      throw error
    }
  }
}

function toSigaction({ handler, flags = 0 }: SignalAction): Sigaction {
  if (handler !== SIG_DFL && handler !== SIG_IGN) {
    throw new TypeError(`sigaction: the handler must be SIG_DFL or SIG_IGN, not ${String(handler)}: code of this program cannot run in another process`)
  }
  return { sa_handler: handler, sa_flags: flagsArgument('sigaction: flags', 'SA_', SA, flags).operand, sa_restorer: 0, sa_mask: 0n }
}
