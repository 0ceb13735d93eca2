import { ErrnoError } from '../near/errors.js'
import type { ChildPid } from '../handle/pid.js'
import { LocalSyscallInterface } from '../dispatch/local.js'
import { RingSyscallInterface } from '../dispatch/ring.js'
import type { Rusage } from '../linux/resource.js'
import { ChildState, P, W } from '../linux/wait.js'
import type { Task } from './task.js'

/** Something that happened to a child. */
export interface ChildChange {
  /** What became of it: stopped, continued, or ended. */
  readonly state: ChildState
  /** What it has used until then, and those of its own children that it has waited for. */
  readonly rusage: Rusage
}

/**
 * Be told when something may have happened to a child of the Node process. libuv has a handler for the signal whenever somebody
 * listens, which does not disturb its own; it keeps no program running.
 * @internal
 * @param look - called each time
 * @returns ends it
 */
export function onChildSignal(look: () => void): Disposable {
  process.on('SIGCHLD', look)
  return { [Symbol.dispose]: () => void process.off('SIGCHLD', look) }
}

/** @internal what is watched */
export interface ChangingChild {
  readonly parent: Task
  readonly pid: ChildPid
  /** Resolves when it has died. */
  readonly died: Promise<void>
  /** Keep the program running while somebody waits. */
  readonly poller: { ref(): void, unref(): void }
  /** How it ended, and what it has used; that takes its exit status. */
  end(): Promise<ChildChange>
}

/** @internal whether the children of a task are those of the Node process: it, or a thread of it, makes its calls */
export function isOfNode({ sysif }: Pick<Task, 'sysif'>): boolean {
  return sysif instanceof LocalSyscallInterface || (sysif instanceof RingSyscallInterface && sysif.pidfd === undefined)
}

/** @internal see `Child.changes` */
export async function* changesOf(child: ChangingChild): AsyncGenerator<ChildChange, void, undefined> {
  const { parent, pid, died, poller } = child
  if (!isOfNode(parent)) {
    throw new TypeError(
      `only the parent is told when a child stops, and that of ${pid.toString()} is ${parent.toString()}: ` +
      'clone it with CLONE.PARENT, which makes it a child of the Node process, or wait for its end',
    )
  }
  let told = false
  let dead = false
  let wake = (): void => undefined
  const over = (): void => {
    dead = true
    wake()
  }
  {
    // First the ear, then the look: what happens in between is heard.
    using _listening = onChildSignal(() => {
      told = true
      wake()
    })
    died.then(over, over)
    for (;;) {
      told = false
      // What has died was not stopped, and who waits for it may be closing its pidfd.
      const change = dead ? undefined : await stoppedOrContinued(parent, pid)
      if (change !== undefined) yield change
      else if (dead) break
      else if (!told) await attentively(poller, (resolve) => (wake = resolve))
    }
  }
  yield await child.end()
}

/** Wait to be called, and keep the program running meanwhile. */
async function attentively(poller: ChangingChild['poller'], wait: (resolve: () => void) => void): Promise<void> {
  poller.ref()
  try {
    await new Promise<void>(wait)
  } finally {
    poller.unref()
  }
}

async function stoppedOrContinued(parent: Task, pid: ChildPid): Promise<ChildChange | undefined> {
  if (!pid.pidfd.valid) return undefined
  try {
    const waited = await parent.waitid(P.PIDFD, pid.pidfd, W.STOPPED | W.CONTINUED | W.NOHANG)
    return waited === undefined ? undefined : { state: ChildState.from(waited.info), rusage: waited.rusage }
  } catch (error) {
    // Somebody has waited for its end.
    if (error instanceof ErrnoError && error.code === 'ECHILD') return undefined
    throw error
  }
}
