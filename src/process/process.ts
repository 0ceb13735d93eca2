import { readFileSync } from 'node:fs'
import { SyscallHangup, SyscallSendError, SyscallTransportError } from '../near/errors.js'
import { has, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, Pid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import { fdTableOf } from '../handle/fd.js'
import { cloneChildElsewhere, cloneChildHere, type ClonedChild } from '../dispatch/clone.js'
import type { OpenedLocal } from '../dispatch/open.js'
import { CLONE } from '../linux/sched.js'
import { SIG, type Signal } from '../linux/signal.js'
import type { ChildState } from '../linux/wait.js'
import { AsyncFileDescriptor } from './async-fd.js'
import { Child } from './child.js'
import { Command } from './command.js'
import type { Environment } from './environment.js'
import { execute, type ExecOptions } from './exec.js'
import type { FileDescriptor } from './fd.js'
import { ProcessHelpers } from './helpers.js'
import { knownChildren } from './known.js'
import { namespacesOfChild } from './namespaces.js'
import type { PathArgument } from './path.js'
import type { CleanExit } from './run.js'
import { Task } from './task.js'
import { killTree } from './tree.js'

/** What a child begins with. */
export interface CloneOptions {
  /**
   * `CLONE` flags, combined with `or(…)`: which namespaces are new (`CLONE.NEWPID` …), and what is shared with the parent
   * (`CLONE.FILES`, `CLONE.FS` …). Memory is always shared, until the child executes a program.
   */
  readonly flags?: FlagsOf<'CLONE'>
  /** The cgroup (v2) to begin in: its directory, open. */
  readonly cgroup?: FileDescriptor
  /** The pids that it is to get, that in the innermost pid namespace first; needs `CAP_CHECKPOINT_RESTORE`. */
  readonly setTid?: readonly number[]
  /**
   * What it is sent when its parent dies; 0 for nothing: it then outlives the parent, also when that crashes. `SIG.KILL`
   * unless it is said.
   * @see https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
   */
  readonly parentDeathSignal?: Signal
}

/** Flags that `clone` sets itself, or that would give it a child it cannot control; and what to do instead. */
const REFUSED: readonly (readonly [flag: number, name: string, why: string])[] = [
  [CLONE.THREAD, 'THREAD', 'a thread is made with thread()'],
  [CLONE.SIGHAND, 'SIGHAND', 'libuv\'s signal handlers must not run in a child'],
  [CLONE.SETTLS, 'SETTLS', 'a child runs no code that uses thread-local storage'],
  [CLONE.VFORK, 'VFORK', 'it would stop this program until the child executes a program'],
  [CLONE.PARENT_SETTID, 'PARENT_SETTID', 'the pid is returned'],
  [CLONE.CHILD_SETTID, 'CHILD_SETTID', 'the child-tid word is this package\'s'],
  [CLONE.DETACHED, 'DETACHED', 'the kernel ignores it'],
]

// All of them below bit 31.
const REFUSED_MASK = REFUSED.reduce((mask, [flag]) => mask | flag, 0)

function checkFlags(flags: FlagsOf<'CLONE'>): void {
  if (flags >= 0 && (flags & REFUSED_MASK) === 0) return
  for (const [flag, name, why] of REFUSED) {
    if (has(flags, flag)) throw new RangeError(`clone does not take CLONE.${name}: ${why}`)
  }
}

/** Close a number that nobody else knows. It goes away with the process that has it, unless others share the fd table. */
async function closeNumber(task: Task, number: NearFileDescriptor): Promise<void> {
  try {
    await task.sysif.syscall(SYS.close, number)
  } catch (error) {
    if (!(error instanceof SyscallTransportError)) throw error
    // Whether a call ran that was sent cannot be known, and by now the number may be somebody else's.
    const other = fdTableOf(task).anyTask()
    if (error instanceof SyscallSendError && other !== undefined && other !== task) await other.sysif.syscall(SYS.close, number)
  }
}

/** @internal what all processes of a program have in common */
export type Shared = OpenedLocal & { readonly local: Task }

/**
 * A process that runs this program's code, and what belongs to it: its task, through which system calls are made, its
 * standard streams, its environment.
 */
export class Process extends ProcessHelpers {
  /** Through which system calls are made in the process. */
  readonly task: Task
  /** Its variables. */
  readonly environment: Environment
  /** @internal */
  readonly shared: Shared
  #standard: Map<number, FileDescriptor> | undefined

  /** @internal */
  constructor(shared: Shared, task: Task, environment: Environment) {
    super()
    this.shared = shared
    this.task = task
    this.environment = environment
  }

  /** File descriptor 0. It is not closed when the handle is collected. */
  get stdin(): FileDescriptor {
    return this.#standardDescriptor(0)
  }

  /** File descriptor 1. It is not closed when the handle is collected. */
  get stdout(): FileDescriptor {
    return this.#standardDescriptor(1)
  }

  /** File descriptor 2. It is not closed when the handle is collected. */
  get stderr(): FileDescriptor {
    return this.#standardDescriptor(2)
  }

  /**
   * Make a file descriptor asynchronous: what is done with it from then on waits in the event loop, in the Node process and
   * in children alike. It becomes non-blocking, and stays so, for everybody who has the same open file: to read from a
   * terminal that a shell goes on using, open `/proc/self/fd/0` anew and pass that.
   * @param fd - in this process's fd table; the handle is taken over, and refused from then on
   * @returns the way to use it, which closes it when it goes
   * @throws FDTableMismatchError for a handle of another fd table
   * @see https://man7.org/linux/man-pages/man7/epoll.7.html
   */
  async async(fd: FileDescriptor): Promise<AsyncFileDescriptor> {
    return await AsyncFileDescriptor.take(this.shared, this.task, fd)
  }

  #standardDescriptor(number: number): FileDescriptor {
    let handle = this.#standard?.get(number)
    if (handle === undefined || !handle.valid) {
      handle = this.task.knownFileDescriptor(NearFileDescriptor(number)) ?? this.task.makeFileDescriptor(NearFileDescriptor(number), false)
      this.#standard ??= new Map()
      this.#standard.set(number, handle)
    }
    return handle
  }

  /**
   * Clone a child. It shares this program's memory and runs its code, inert, until it is told what to do: any system call
   * can be made in it, interleaved with calls elsewhere, before it executes a program. It starts with all signals blocked
   * and with the default action for every signal that had a handler, and it dies with its parent.
   * @param options - namespaces and what is shared; by default it gets copies of the fd table and the working directory
   * @returns the child, which is killed and waited for when it is disposed of (`await using`)
   * @throws RangeError for flags that make no sense here
   * @throws ErrnoError where the kernel refused; then nothing is left behind
   * @see https://man7.org/linux/man-pages/man2/clone.2.html
   */
  async clone(options: CloneOptions = {}): Promise<ChildProcess> {
    const { task, shared } = this
    const flags = options.cgroup === undefined ? options.flags ?? 0 : or(options.flags ?? 0, CLONE.INTO_CGROUP)
    checkFlags(flags)
    const owner = this.ownerOfChild(flags)
    // What is in the fd table when the call is made is what the child inherits.
    const namespaces = namespacesOfChild(task.namespaces, flags, `child of ${task.pid}`)
    // The Node process has a child of another's making before this side knows its number.
    const coming = has(flags, CLONE.PARENT) ? knownChildren.expect() : undefined
    const cgroup = options.cgroup?.borrow(task)
    try {
      const ringOptions = {
        flags,
        parentDeathSignal: options.parentDeathSignal ?? SIG.KILL,
        cgroup: cgroup?.near,
        setTid: options.setTid,
      }
      // In this program's own process nothing has to be waited for.
      const here = task.sysif === shared.local.sysif
      const services = shared.services()
      const cloned = here ? cloneChildHere(services, task, ringOptions) : await cloneChildElsewhere(services, task, ringOptions)
      // There is a child now: whatever fails from here on must not leave it behind.
      const known = (number: Pid): Child => new Child(owner.task, number, owner === this ? cloned.pidfd : cloned.watched.number, cloned)
      let child: Child | undefined
      try {
        child = known(this.#knownAs(owner, cloned))
        // A child that its caller made for the caller's own parent is known to that one by the number that is watched.
        if (owner !== this && cloned.watched.separate) await closeNumber(task, cloned.pidfd)
        const ownPid = this.#ownPid(cloned, flags)
        const pid = typeof ownPid === 'number' ? ownPid : await ownPid
        const childTask = new Task({ sysif: cloned.sysif, pid, namespaces, heap: task.heap })
        cloned.sysif.whenGone(() => childTask.markGone())
        return new ChildProcess(shared, childTask, this.environment.for(childTask), child, owner)
      } catch (error) {
        await (child ?? known(cloned.pid))[Symbol.asyncDispose]()
        throw error
      }
    } finally {
      cgroup?.[Symbol.dispose]()
      coming?.[Symbol.dispose]()
    }
  }

  /**
   * Whose child it will be.
   * @param flags - with which it is cloned
   * @throws RangeError where that cannot be told
   */
  protected ownerOfChild(flags: FlagsOf<'CLONE'>): Process {
    if (!has(flags, CLONE.PARENT)) return this
    throw new RangeError('clone does not take CLONE.PARENT in the process that this program began in: its parent does not run this program')
  }

  /** The number of a child in its owner's pid namespace. */
  #knownAs(owner: Process, { pid, watched }: ClonedChild): Pid {
    if (owner.task.pidNamespace === this.task.pidNamespace) return pid
    // See the Pid field in proc_pid_fdinfo(5).
    return Pid(Number(/^Pid:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${watched.number}`, 'latin1'))?.[1]))
  }

  /** A new pid namespace begins with 1; in one that others may have populated, the child has to be asked. */
  #ownPid(cloned: ClonedChild, flags: FlagsOf<'CLONE'>): Pid | Promise<Pid> {
    if (has(flags, CLONE.NEWPID)) return Pid(1)
    const { childPidNamespace, pidNamespace } = this.task.namespaces
    return childPidNamespace === pidNamespace ? cloned.pid : cloned.sysif.syscall(SYS.getpid).then(Pid)
  }
}

/**
 * A child that runs this program's code: set it up with system calls, in straight-line code, and then let it execute a
 * program or exit.
 */
export class ChildProcess extends Process implements AsyncDisposable {
  /** The child as its parent sees it. */
  readonly child: Child
  /** Its parent: the process that cloned it, or with `CLONE.PARENT` that one's own. */
  readonly parent: Process

  /** @internal */
  constructor(shared: Shared, task: Task, environment: Environment, child: Child, parent: Process) {
    super(shared, task, environment)
    this.child = child
    this.parent = parent
  }

  /**
   * A child of its own parent can be made by a child of the local process only: others know no pidfd of that parent's.
   * @param flags - with which it is cloned
   * @throws RangeError for `CLONE.PARENT` elsewhere
   */
  protected override ownerOfChild(flags: FlagsOf<'CLONE'>): Process {
    if (!has(flags, CLONE.PARENT)) return this
    if (this.parent.task === this.shared.local) return this.parent
    throw new RangeError('clone takes CLONE.PARENT only in a child of the process that this program began in')
  }

  /**
   * Execute a program in place of this program's code. It begins with no signal blocked, and signals that Node ignores for
   * itself have their default action back, unless this child's own `sigaction` said otherwise. It gets the file descriptors
   * that are not close-on-exec: the standard streams and those that were made inheritable.
   * @param command - the program, or the path of one without arguments
   * @param options - what is inherited
   * @returns the child, now running the program; or killed in the middle of the call, which is told by {@link wait} alone
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a command that was looked up, or a path, where the
   *   path may be another program's to this child: among other mounts, or below another root directory
   * @throws ErrnoError where the kernel refused; then this child goes on as before, and may try another program
   * @see https://man7.org/linux/man-pages/man2/execve.2.html
   */
  async exec(command: Command | PathArgument, options: ExecOptions = {}): Promise<Child> {
    const program = command instanceof Command ? command : new Command(command)
    await execute(this.task, program, this.environment, this.shared.ignoredSignals, options)
    this.#assertWatched('execve')
    this.child.command = program
    return this.child
  }

  /**
   * End the process. What is waited for with {@link wait} is its status.
   * @param status - 0 to 255
   * @throws RangeError for another status
   * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
   */
  async exit(status = 0): Promise<void> {
    if (!Number.isInteger(status) || status < 0 || status > 255) throw new RangeError(`an exit status is an integer from 0 to 255, not ${status}`)
    await this.task.sysif.syscall(SYS.exit_group, status)
    this.#assertWatched('exit_group')
  }

  /** That it has left can be seen only as long as somebody watches: otherwise that is not why its calls are over. */
  #assertWatched(call: string): void {
    const { failure } = this.shared.services().poller
    if (failure !== undefined) throw new SyscallHangup(`${call}(...)`, `${failure.message}; whether the call ran is not known`)
  }

  /** Wait until it ends; see `Child.wait`. */
  wait(): Promise<ChildState> {
    return this.child.wait()
  }

  /** Wait until it ends, and refuse any other end than an exit with status 0; see `Child.check`. */
  check(): Promise<CleanExit> {
    return this.child.check()
  }

  /**
   * Send it a signal; see `Child.kill`. All are blocked in it until it executes a program, except `SIG.KILL` and `SIG.STOP`.
   * @param signal - its number; `SIG.KILL` unless it is said
   */
  kill(signal?: Signal): Promise<void> {
    return this.child.kill(signal)
  }

  /**
   * Kill it, and surely every descendant of it: the first process of a pid namespace, or one of a `ProcessTree`, all of
   * which is killed.
   * @returns how it ended, when all have
   * @throws TypeError for others, whose descendants could escape
   */
  killTree(): Promise<ChildState> {
    return killTree(this)
  }

  /** Kill it, if it has not ended, and wait for it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.child[Symbol.asyncDispose]()
  }
}
