import { cloneThread } from '../dispatch/clone.js'
import { openLocal } from '../dispatch/open.js'
import { Environment } from './environment.js'
import { Process } from './process.js'
import { Reaper, type ReaperOptions } from './reaper.js'
import { Task } from './task.js'

/**
 * The Node process itself. Calls through its task run on the main thread, so they must not wait; what may wait is for
 * a {@link thread}, for a child, or for the event loop.
 */
export class LocalProcess extends Process {
  /**
   * A thread of this process to make calls in: calls that may wait, or many of them, which its ring serves several times
   * faster than the main thread could. It shares everything with this process and ends with it.
   * @returns a task; close its interface when it is no longer needed
   * @throws ErrnoError where the kernel refused; then nothing is left behind
   */
  thread(): Task {
    const { sysif } = cloneThread(this.shared.services(), true)
    // A copy: Linux changes most namespaces thread by thread.
    const task = new Task({ sysif, pid: this.task.pid, namespaces: { ...this.task.namespaces }, heap: this.task.heap })
    sysif.whenGone(() => task.markGone())
    return task
  }

  /**
   * Do what process 1 has to do: wait for processes whose parents have died, and that came to this one; see {@link Reaper}. This
   * keeps no program running.
   * @param options - whether they are to come to this process though it is not process 1, and who is told
   * @returns what does it, until it is disposed of
   */
  async reapOrphans(options: ReaperOptions = {}): Promise<Reaper> {
    return await Reaper.start(this.task, options)
  }
}

let local: Promise<LocalProcess> | undefined

/**
 * The process that this program runs in. Asking for it is what loads the native image; until then nothing is loaded or
 * started.
 * @returns always the same object
 * @throws UnsupportedPlatformError on another platform than Linux on x64 or arm64, in a worker thread, or where the package is incomplete
 */
export function localProcess(): Promise<LocalProcess> {
  local ??= open().catch((error: unknown) => {
    local = undefined
    throw error
  })
  return local
}

async function open(): Promise<LocalProcess> {
  const opened = await openLocal()
  const task = new Task(opened.options)
  const variables = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return new LocalProcess({ ...opened, local: task }, task, new Environment(task, variables))
}
