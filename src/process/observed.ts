import { readFileSync } from 'node:fs'
import { ErrnoError } from '../near/errors.js'
import { has, type FlagsOf } from '../near/flags.js'
import { Pid as NearPid } from '../near/ids.js'
import { Pid } from '../handle/pid.js'
import type { Poller } from '../dispatch/poller.js'
import { EPOLL } from '../linux/epoll.js'
import { PIDFD_INFO } from '../linux/pidfd.js'
import { CLD } from '../linux/siginfo.js'
import { SIG, type Signal } from '../linux/signal.js'
import { ChildState } from '../linux/wait.js'
import type { FileDescriptor } from './fd.js'
import { statOf } from './proc.js'
import type { Process } from './process.js'

/**
 * Which process is meant, beyond the life of this program: a pid is used again, but not with the same start time in the same
 * boot. It is plain data, to be kept in a file, say.
 */
export interface ProcessIdentity {
  /** Its number, as the pid namespace of the Node process has it. */
  readonly pid: number
  /** When it began, in clock ticks since boot, as the time namespace of the Node process has it; field 22 of proc_pid_stat(5). */
  readonly startTime: number
  /** In which boot: `/proc/sys/kernel/random/boot_id`. */
  readonly bootId: string
}

/** There is no process of that number, or it is not the one that was meant. */
export class ProcessGoneError extends Error {
  /** `ProcessGoneError`. */
  override readonly name = 'ProcessGoneError'

  /**
   * @param identity - what was looked for; where only the number was known, that
   * @param found - what has that number now, where anything has
   */
  constructor(
    readonly identity: Partial<ProcessIdentity> & Pick<ProcessIdentity, 'pid'>,
    readonly found: ProcessIdentity | undefined,
  ) {
    super(found === undefined
      ? `there is no process ${identity.pid}`
      : `process ${identity.pid} is another one by now: it began at ${found.startTime}, not at ${identity.startTime ?? '?'}`
        + (found.bootId === identity.bootId ? '' : ', and the system was booted since'))
  }
}

/**
 * A process that need not be our child: it can be signalled safely, and its end is seen. It is held by its pidfd, and known by its start
 * time, so that what has got the same number later is never taken for it. Nothing is taken from its parent.
 */
export class ObservedProcess implements AsyncDisposable {
  /** Which process it is. */
  readonly identity: ProcessIdentity
  /** Means the process, whatever becomes of its number. */
  readonly pidfd: FileDescriptor
  readonly #process: Process

  private constructor(process: Process, identity: ProcessIdentity, pidfd: FileDescriptor) {
    this.#process = process
    this.identity = identity
    this.pidfd = pidfd
  }

  /**
   * Take hold of a process.
   * @param local - the process that this program began in, which is to watch it
   * @param who - its number; or its identity, which is checked
   * @throws ProcessGoneError where there is none, or another one by now
   * @throws TypeError for another process than the Node process, and the pids that it sees
   */
  static async open(local: Process, who: number | ProcessIdentity): Promise<ObservedProcess> {
    const { task } = local
    if (task !== local.shared.local) throw new TypeError(`${task.toString()} is not the Node process: what is observed is seen from there`)
    const wanted = typeof who === 'number' ? { pid: who } : who
    let pidfd: FileDescriptor
    try {
      pidfd = await task.pidfdOpen(new Pid(task, NearPid(wanted.pid)))
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ESRCH') throw new ProcessGoneError(wanted, undefined)
      throw error
    }
    try {
      // The number cannot have been given out again before the process was waited for: what /proc tells of the number
      // is told of the pidfd's process, if that was not waited for afterwards.
      const stat = statOf(wanted.pid)
      if (stat === undefined || isReaped(pidfd)) throw new ProcessGoneError(wanted, undefined)
      const identity = { pid: wanted.pid, startTime: stat.startTime, bootId: bootId() }
      if (typeof who !== 'number' && (who.startTime !== identity.startTime || who.bootId !== identity.bootId)) throw new ProcessGoneError(who, identity)
      return new ObservedProcess(local, identity, pidfd)
    } catch (error) {
      await pidfd.close()
      throw error
    }
  }

  /**
   * Processes as they end. Ending the loop lets go of none of them, and waits for none any more.
   * @param processes - which
   * @param options - what gives up waiting: the loop then throws the signal's reason
   * @returns each of them, in the order of their ends
   * @throws ErrnoError with EMFILE where there are too many files
   */
  static async * deaths(
    processes: Iterable<ObservedProcess>, options: { readonly signal?: AbortSignal | undefined } = {},
  ): AsyncGenerator<ObservedProcess, void, undefined> {
    const { signal } = options
    const ended: ObservedProcess[] = []
    const ends: (() => Promise<void>)[] = []
    let failure: Error | undefined
    let wake = (): void => undefined
    const onAbort = (): void => wake()
    signal?.addEventListener('abort', onAbort)
    try {
      let left = 0
      let poller: Poller | undefined
      for (const observed of processes) {
        poller = observed.#process.waiting()
        // A number of its own: each can be registered with epoll once, and others may wait.
        const copy = await observed.pidfd.dup()
        ends.push(() => copy[Symbol.asyncDispose]())
        const unwatch = poller.add(copy.near, EPOLL.IN | EPOLL.ONESHOT, (_events, why) => {
          failure ??= why
          ended.push(observed)
          wake()
        })
        ends.push(async () => unwatch())
        left++
      }
      for (; left > 0; left--) {
        if (ended.length === 0 && signal?.aborted !== true) {
          poller?.ref()
          await new Promise<void>((resolve) => (wake = resolve))
          poller?.unref()
        }
        signal?.throwIfAborted()
        if (failure !== undefined) throw failure
        yield ended.shift() as ObservedProcess
      }
    } finally {
      signal?.removeEventListener('abort', onAbort)
      for (const end of ends.reverse()) await end()
    }
  }

  /** Whether it has not ended. */
  get alive(): boolean {
    const state = isReaped(this.pidfd) ? undefined : statOf(this.identity.pid)?.state
    return state !== undefined && !'ZX'.includes(state)
  }

  /**
   * Wait until it has ended, in the event loop. While anyone waits, the program keeps running.
   * @throws InvalidHandleError after it was disposed of
   */
  async wait(): Promise<void> {
    await this.#event(EPOLL.IN)
  }

  /**
   * How it ended: told to everybody since Linux 6.15, after its parent has waited for it. This waits for both.
   * @returns undefined where the kernel does not tell
   * @throws InvalidHandleError after it was disposed of
   */
  async outcome(): Promise<ChildState | undefined> {
    await this.wait()
    if (await this.#exitCode() === 'never') return undefined
    // Asked for nothing, epoll still tells that the process is wholly gone: Linux 6.15, fs/pidfs.c, pidfd_poll.
    await this.#event(0)
    const code = await this.#exitCode()
    return typeof code === 'number' ? stateOfStatus(code) : undefined
  }

  /** The status as wait(2) has it; 'never' where this kernel does not tell it to anybody but the parent. */
  async #exitCode(): Promise<number | 'later' | 'never'> {
    try {
      const info = await this.pidfd.pidfdGetInfo(PIDFD_INFO.EXIT)
      return has(info.mask, PIDFD_INFO.EXIT) ? info.exit_code : isReaped(this.pidfd) ? 'never' : this.#toldLater()
    } catch (error) {
      if (!(error instanceof ErrnoError)) throw error
      return 'never'
    }
  }

  /** Before it was waited for, all kernels that know the question give the same answer: only their version tells them apart. */
  #toldLater(): 'later' | 'never' {
    const [major = 0, minor = 0] = readFileSync('/proc/sys/kernel/osrelease', 'latin1').split(/[.-]/).map(Number)
    return major > 6 || (major === 6 && minor >= 15) ? 'later' : 'never'
  }

  async #event(events: FlagsOf<'EPOLL'>): Promise<void> {
    using _inUse = this.pidfd.borrow(this.#process.task)
    // A number of its own: each can be registered with epoll once, and several may wait.
    await using copy = await this.pidfd.dup()
    await this.#process.waiting().once(copy.near, events)
  }

  /**
   * Send it a signal; never to another process.
   * @param signal - its number; `SIG.TERM` unless it is said
   * @throws ProcessGoneError where it has ended and was waited for
   * @throws ErrnoError with EPERM where it belongs to somebody else
   * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   */
  async kill(signal: Signal = SIG.TERM): Promise<void> {
    try {
      await this.pidfd.pidfdSendSignal(signal)
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ESRCH') throw new ProcessGoneError(this.identity, undefined)
      throw error
    }
  }

  /** Let go of it. It goes on. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.pidfd[Symbol.asyncDispose]()
  }

  /** As in `process 4140 (began at 123456)`. */
  toString(): string {
    return `process ${this.identity.pid} (began at ${this.identity.startTime})`
  }
}

/** Whether the process was waited for: proc_pid_fdinfo(5) then shows -1 for its number. */
function isReaped(pidfd: FileDescriptor): boolean {
  return !/^Pid:\s*[1-9]/m.test(readFileSync(`/proc/self/fdinfo/${pidfd.near}`, 'latin1'))
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
}

/** The macros of wait(2) on a status: the signal below, bit 7 for a core dump, and the exit status above. */
function stateOfStatus(status: number): ChildState {
  const signal = status & 0x7f
  if (signal === 0) return ChildState.from({ si_code: CLD.EXITED, si_status: (status >> 8) & 0xff })
  return ChildState.from({ si_code: (status & 0x80) === 0 ? CLD.KILLED : CLD.DUMPED, si_status: signal })
}
