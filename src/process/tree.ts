import { ErrnoError } from '../near/errors.js'
import { has, type FlagsOf } from '../near/flags.js'
import { Pid as NearPid } from '../near/ids.js'
import { Pid } from '../handle/pid.js'
import { CLONE } from '../linux/sched.js'
import { SIG } from '../linux/signal.js'
import { P, W, type ChildState } from '../linux/wait.js'
import type { Cgroup } from './cgroup.js'
import { childrenOf } from './proc.js'
import type { ChildProcess, CloneOptions, Process } from './process.js'

/** What keeps the processes of a tree together, so that none escapes. */
export type TreeBond = 'cgroup' | 'pid namespace' | 'subreaper'

/** How a tree is kept together. */
export interface TreeOptions {
  /** The cgroup for it: made for it, and with nothing else in it. */
  readonly cgroup?: Cgroup
  /** With `CLONE.NEWPID`, a pid namespace keeps it together; and with what others the process that begins it is cloned. */
  readonly flags?: FlagsOf<'CLONE'>
}

const trees = new WeakMap<ChildProcess, ProcessTree>()

/**
 * Processes that are killed together, with every descendant of theirs: also those that went into another session or process group, or whose
 * parent has died.
 *
 * A cgroup keeps them together where one is given, a pid namespace with `CLONE.NEWPID`. Without either there is a process, the
 * keeper, which is the parent of all, and a subreaper: what loses its parent comes to it. Only the first two kill at one
 * stroke; the keeper kills its children, and those that come to it thereby, until there are none: a program that makes
 * processes faster than that is not caught up with.
 */
export class ProcessTree implements AsyncDisposable {
  /** What keeps it together. */
  readonly bond: TreeBond
  readonly #process: Process
  readonly #keeper: ChildProcess | undefined
  readonly #cgroup: Cgroup | undefined
  readonly #members = new Map<number, ChildProcess>()
  #killing: Promise<void> | undefined

  private constructor(process: Process, bond: TreeBond, keeper: ChildProcess | undefined, cgroup: Cgroup | undefined) {
    this.#process = process
    this.bond = bond
    this.#keeper = keeper
    this.#cgroup = cgroup
  }

  /**
   * Begin a tree.
   * @param process - whose children they are
   * @param options - how it is kept together
   * @throws TypeError for a process whose children `/proc` does not show by the numbers that it knows them by, where it takes that
   * @throws ErrnoError as clone(2) says
   */
  static async begin(process: Process, options: TreeOptions = {}): Promise<ProcessTree> {
    if (options.cgroup !== undefined) return new ProcessTree(process, 'cgroup', undefined, options.cgroup)
    const flags = options.flags ?? 0
    if (has(flags, CLONE.NEWPID)) return new ProcessTree(process, 'pid namespace', await process.clone({ flags }), undefined)
    if (process.task.namespaces.childPidNamespace !== process.shared.local.pidNamespace) {
      throw new TypeError(`${process.task.toString()} has its children in another pid namespace than the Node process: keep the tree together by a pid namespace of its own`)
    }
    const keeper = await process.clone({ flags })
    try {
      await keeper.task.setChildSubreaper(true)
    } catch (error) {
      await keeper[Symbol.asyncDispose]()
      throw error
    }
    return new ProcessTree(process, 'subreaper', keeper, undefined)
  }

  /**
   * Clone a child that belongs to the tree, and whose descendants do.
   * @param options - as for `Process.clone`, where the tree takes them
   * @throws TypeError after the tree was killed; for `CLONE.PARENT`, and for another cgroup than the tree's
   * @throws ErrnoError as clone(2) says
   */
  async clone(options: CloneOptions = {}): Promise<ChildProcess> {
    if (this.#killing !== undefined) throw new TypeError('this tree was killed: begin another one')
    if (has(options.flags ?? 0, CLONE.PARENT)) throw new TypeError('a child made with CLONE.PARENT would not be in the tree')
    if (this.#cgroup !== undefined && options.cgroup !== undefined) throw new TypeError('the tree\'s children begin in its own cgroup')
    const child = this.#cgroup === undefined
      ? await (this.#keeper as ChildProcess).clone(options)
      : await this.#process.clone({ ...options, cgroup: this.#cgroup.directory })
    trees.set(child, this)
    this.#members.set(child.child.pid.near, child)
    return child
  }

  /**
   * Kill all of it.
   * @returns when every process of it has ended; its children's handles know how, as ever
   * @throws SyscallTransportError where the keeper was killed by others: then who has escaped is not known
   */
  async kill(): Promise<void> {
    await (this.#killing ??= this.#kill())
  }

  async #kill(): Promise<void> {
    try {
      if (this.#cgroup !== undefined) await this.#cgroup.kill()
      else if (this.bond === 'subreaper') await this.#killThroughKeeper()
      // Their parent ends with the rest: how they ended is asked for before.
      else for (const member of this.#members.values()) await member[Symbol.asyncDispose]()
    } finally {
      // The kernel kills all processes of a pid namespace with its first one, which ends last: pid_namespaces(7).
      await this.#keeper?.[Symbol.asyncDispose]()
      // Where the keeper was killed by others nobody can tell how they ended; but they are seen to end.
      if (this.#keeper !== undefined) for (const member of this.#members.values()) await member[Symbol.asyncDispose]()
    }
  }

  async #killThroughKeeper(): Promise<void> {
    const { task, child } = this.#keeper as ChildProcess
    for (;;) {
      const pids = childrenOf(child.pid.near)
      // Only the keeper waits for its children, so that the numbers stay theirs until then.
      for (const pid of pids) await ignoring('ESRCH', task.kill(new Pid(task, NearPid(pid)), SIG.KILL))
      for (const pid of pids) {
        const member = this.#members.get(pid)
        // Who was waited for may have left its number to an orphan.
        if (member !== undefined && member.child.end === undefined) await member.wait()
        else await ignoring('ECHILD', task.waitid(P.PID, new Pid(task, NearPid(pid)), W.EXITED))
      }
      // /proc may miss some while others come and go; the kernel's own answer is final.
      if (pids.length === 0 && await ignoring('ECHILD', task.waitid(P.ALL, 0, W.EXITED | W.NOHANG | W.NOWAIT))) return
    }
  }

  /** Kill all of it; see {@link kill}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }
}

/** Whether the call ended with the error that is expected; any other one is thrown. */
async function ignoring(code: string, call: Promise<unknown>): Promise<boolean> {
  try {
    await call
    return false
  } catch (error) {
    if (error instanceof ErrnoError && error.code === code) return true
    throw error
  }
}

/** @internal see `ChildProcess.killTree` */
export async function killTree(child: ChildProcess): Promise<ChildState> {
  const tree = trees.get(child)
  if (tree !== undefined) await tree.kill()
  else if (child.task.pidNamespace !== child.parent.task.pidNamespace && child.task.pid === 1) await killInit(child)
  else {
    throw new TypeError(
      `the descendants of ${child.child.toString()} may have escaped: clone it with CLONE.NEWPID, or with ProcessTree.begin(…).clone(), ` +
      'by a cgroup or a subreaper, and all of them are kept together',
    )
  }
  return await child.wait()
}

async function killInit(child: ChildProcess): Promise<void> {
  if (child.child.end === undefined) await child.kill()
}
