/**
 * `<linux/wait.h>`: what becomes of children.
 *
 * @module linux/wait
 */
import { match } from 'ts-pattern'
import { Address, type Pgid as NearPgid } from '../near/ids.js'
import { Choice, flagSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { struct } from '../memory/aggregates.js'
import { FileDescriptor } from '../handle/fd.js'
import { ChildPid, type Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, int32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { Rusage } from './resource.js'
import { CLD, Siginfo, type ChildCode } from './siginfo.js'
import { signalName, type SignalName } from './signal.js'

export { CLD, Siginfo } from './siginfo.js'
export { Rusage } from './resource.js'

/**
 * What to wait for, and how. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const W = flagSet('W', {
  /** Return at once where there is nothing to tell. */
  NOHANG: 0x1,
  /** Tell of children that a signal stopped. */
  STOPPED: 0x2,
  /** Tell of children that ended. */
  EXITED: 0x4,
  /** Tell of children that `SIGCONT` let continue. */
  CONTINUED: 0x8,
  /** Leave the child as it is, so that it can be waited for again. */
  NOWAIT: 0x100_0000,
  /** Not the children of other threads of this process. */
  NOTHREAD: 0x2000_0000,
  /** Children of any kind: also those that send another signal than `SIGCHLD`, or none, when they end. */
  ALL: 0x4000_0000,
  /** Only children that send another signal than `SIGCHLD`, or none. */
  CLONE: 0x8000_0000,
  /** The name of `STOPPED` in waitpid(2). */
  UNTRACED: 0x2,
})

/**
 * Which children to wait for.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const P = {
  /** Any. */
  ALL: 0,
  /** One, by its pid. */
  PID: 1,
  /** Those in a process group. */
  PGID: 2,
  /** One, by its pidfd; since Linux 5.4. */
  PIDFD: 3,
} as const

/**
 * One of {@link P}.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export type IdType = (typeof P)[keyof typeof P]

/**
 * A child exited by itself.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export interface ChildExited {
  /** Which of the states it is. */
  readonly state: 'exited'
  /** What it passed to exit, 0 to 255. */
  readonly status: number
}

/**
 * A signal killed a child.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export interface ChildKilled {
  /** Which of the states it is. */
  readonly state: 'killed'
  /** Which signal. */
  readonly signal: SignalName
  /** Whether it left a core dump. */
  readonly core: boolean
}

/**
 * A signal stopped a child.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export interface ChildStopped {
  /** Which of the states it is. */
  readonly state: 'stopped'
  /** Which signal. */
  readonly signal: SignalName
}

/**
 * A child stopped for its tracer.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface ChildTrapped {
  /** Which of the states it is. */
  readonly state: 'trapped'
  /** Which signal. */
  readonly signal: SignalName
  /** Which of ptrace(2)'s events; 0 for none. */
  readonly event: ValueOf<'PTRACE_EVENT'>
}

/**
 * A child continued.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export interface ChildContinued {
  /** Which of the states it is. */
  readonly state: 'continued'
}

/**
 * What became of a child. Taken apart with ts-pattern's `match(…).exhaustive()`.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export type ChildState = ChildExited | ChildKilled | ChildStopped | ChildTrapped | ChildContinued

const CODES: ReadonlySet<number> = new Set(Object.values(CLD))

/**
 * Makes a {@link ChildState}.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const ChildState = {
  /**
   * What became of a child.
   * @param info - what waitid(2), or `SIGCHLD`, tells of it
   * @throws RangeError for a `si_code` that no child has
   */
  from(info: Pick<Siginfo, 'si_code' | 'si_status'>): ChildState {
    const { si_code: code, si_status: status } = info
    if (!CODES.has(code)) throw new RangeError(`si_code ${code} does not tell what became of a child: it is not a CLD code`)
    return match<ChildCode, ChildState>(code as ChildCode)
      .with(CLD.EXITED, () => ({ state: 'exited', status }))
      .with(CLD.KILLED, () => ({ state: 'killed', signal: signalName(status), core: false }))
      .with(CLD.DUMPED, () => ({ state: 'killed', signal: signalName(status), core: true }))
      .with(CLD.STOPPED, () => ({ state: 'stopped', signal: signalName(status) }))
      // ptrace(2): the event stands above the signal's byte, and bit 7 marks a stop at a system call.
      .with(CLD.TRAPPED, () => ({ state: 'trapped', signal: signalName(status & 0x7f), event: status >>> 8 }))
      .with(CLD.CONTINUED, () => ({ state: 'continued' }))
      .exhaustive()
  },
} as const

/**
 * waitid(2), raw: with the fifth argument that libc leaves out.
 * @param sysif - the parent
 * @param idtype - of {@link P}
 * @param id - a pid, a process group or a pidfd
 * @param infop - where a {@link Siginfo} goes, or NULL
 * @param options - of {@link W}
 * @param rusage - where a {@link Rusage} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export async function _waitid(
  sysif: SyscallInterface, idtype: number, id: SyscallArgument, infop: AddressArgument, options: number, rusage: AddressArgument,
): Promise<void> {
  await sysif.syscall(
    SYS.waitid, new Choice('P_', P, int32('waitid: idtype', idtype)), id, infop, flagsArgument('waitid: options', 'W', W, options), rusage,
  )
}

/**
 * What waitid(2) tells of a child.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export interface Waited {
  /** What happened; {@link ChildState} takes it apart. */
  readonly info: Siginfo
  /** What the child and its own children have used; those that were waited for. */
  readonly rusage: Rusage
}

// Both of waitid's results, in one piece of memory.
const WaitidResult = struct('what waitid fills in', { info: Siginfo, rusage: Rusage })

/**
 * Tasks that can wait for their children.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export class WaitTask extends Task {
  /**
   * Wait for a child. Without `W.NOHANG` not on the Node process's own task: it would stop the program. There, a child's
   * own handle waits in the event loop.
   *
   * A child that has ended is reaped, unless `W.NOWAIT` says otherwise: its number may be another process's from then on.
   * @param idtype - of {@link P}: what `id` is
   * @param id - the child's pidfd, its pid, or a process group of this task's pid namespace (0 for its own; since Linux 5.4)
   * @param options - of {@link W}: at least one of `EXITED`, `STOPPED`, `CONTINUED`
   * @returns what happened; undefined with `W.NOHANG` where nothing has
   * @throws ErrnoError with ECHILD where there is no such child; with EINVAL for bad options; with EAGAIN for a pidfd that
   *   does not block, where nothing has happened
   * @throws BlockingCallError where it would stop the Node process
   * @see https://man7.org/linux/man-pages/man2/waitid.2.html
   */
  async waitid(idtype: typeof P.PIDFD, id: FileDescriptor | FileDescriptorArgument, options: FlagsOf<'W'>): Promise<Waited | undefined>
  async waitid(idtype: typeof P.PID, id: Pid, options: FlagsOf<'W'>): Promise<Waited | undefined>
  async waitid(idtype: typeof P.PGID, id: NearPgid | 0, options: FlagsOf<'W'>): Promise<Waited | undefined>
  async waitid(idtype: typeof P.ALL, id: 0, options: FlagsOf<'W'>): Promise<Waited | undefined>
  async waitid(idtype: IdType, id: FileDescriptor | Pid | SyscallArgument, options: FlagsOf<'W'>): Promise<Waited | undefined> {
    using borrow = id instanceof FileDescriptor ? id.borrow(this) : undefined
    const operand = borrow ?? (typeof id === 'object' && 'for' in id ? id.for(this) : (id as SyscallArgument))
    const { fields } = WaitidResult
    const { info, rusage } = await this.fill(WaitidResult, ({ near }) =>
      _waitid(this.sysif, idtype, operand, Address(near + fields.info.offset), options, Address(near + fields.rusage.offset)), WaitidResult.zero)
    if (info.si_signo === 0) return undefined
    const ended = info.si_code === CLD.EXITED || info.si_code === CLD.KILLED || info.si_code === CLD.DUMPED
    if (ended && (options & W.NOWAIT) === 0 && id instanceof ChildPid) id.markReaped()
    return { info, rusage }
  }
}
