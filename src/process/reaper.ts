import { setImmediate } from 'node:timers/promises'
import { ErrnoError } from '../near/errors.js'
import { Pid as NearPid } from '../near/ids.js'
import { warn } from '../near/warn.js'
import { Pid } from '../handle/pid.js'
import type { Rusage } from '../linux/resource.js'
import { SIG } from '../linux/signal.js'
import { ChildState, P, W } from '../linux/wait.js'
import { onChildSignal } from './changes.js'
import { knownChildren } from './known.js'
import { childrenOf, statOf } from './proc.js'
import type { Task } from './task.js'

/** A process that came to this one when its parent died, and has ended. */
export interface ReapedOrphan {
  /** Its number; another process may have it by now. */
  readonly pid: number
  /** How it ended. */
  readonly state: ChildState
  /** What it has used. */
  readonly rusage: Rusage
}

/** How orphans are reaped. */
export interface ReaperOptions {
  /**
   * Whether orphans among this process's descendants are to come to it, and not to process 1: it becomes a child subreaper. Process 1
   * gets them without that.
   * @see https://man7.org/linux/man-pages/man2/PR_SET_CHILD_SUBREAPER.2const.html
   */
  readonly subreaper?: boolean
  /**
   * Told of each.
   * @param orphan - how it ended, and what it has used
   */
  readonly onReaped?: (orphan: ReapedOrphan) => void
}

/**
 * What process 1 of a container has to do: wait for those that come to it when their parents die, so that no zombies are left. It
 * takes no exit status that somebody here waits for: neither of this package's children, nor of those of `child_process`.
 *
 * It looks first, without taking anything. What has ended and is not a child that this package knows may be one of libuv's;
 * so libuv is made to look after its own, and only what is still there afterwards is nobody's. Code of others that forks by
 * itself, in an addon, has the same chance, but not more.
 */
export class Reaper implements AsyncDisposable {
  readonly #task: Task
  readonly #onReaped: ((orphan: ReapedOrphan) => void) | undefined
  readonly #listening: Disposable
  readonly #subreaperBefore: boolean | undefined
  #stopped = false
  #round: Promise<void> | undefined
  #again = false

  private constructor(task: Task, options: ReaperOptions, subreaperBefore: boolean | undefined) {
    this.#task = task
    this.#onReaped = options.onReaped
    this.#subreaperBefore = subreaperBefore
    this.#listening = onChildSignal(() => this.#look())
    this.#look()
  }

  /**
   * Begin.
   * @internal
   * @param task - of the Node process
   * @param options - how
   */
  static async start(task: Task, options: ReaperOptions): Promise<Reaper> {
    let before: boolean | undefined
    if (options.subreaper === true) {
      before = await task.getChildSubreaper()
      await task.setChildSubreaper(true)
    }
    return new Reaper(task, options, before)
  }

  /** Resolves when all that had ended before the call has been looked at. */
  async settled(): Promise<void> {
    this.#look()
    await this.#round
  }

  #look(): void {
    this.#again = true
    if (this.#stopped) return
    this.#round ??= this.#rounds().catch(warn).finally(() => (this.#round = undefined))
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      await this.#reapOnce()
    }
  }

  async #reapOnce(): Promise<void> {
    const found = childrenOf(process.pid).filter((pid) => !knownChildren.has(pid)).map((pid) => ({ pid, startTime: statOf(pid)?.startTime }))
    const dead = []
    for (const child of found) {
      if (await this.#waitid(child.pid, W.EXITED | W.NOHANG | W.NOWAIT) !== undefined) dead.push(child)
    }
    if (dead.length === 0) return
    await this.#othersHaveLooked()
    for (const { pid, startTime } of dead) {
      // A child of which only its maker knows: it will be known, or be looked at again.
      if (knownChildren.coming) {
        await setImmediate()
        this.#again = true
        return
      }
      if (this.#stopped || knownChildren.has(pid) || statOf(pid)?.startTime !== startTime) continue
      const waited = await this.#waitid(pid, W.EXITED | W.NOHANG)
      if (waited !== undefined) this.#onReaped?.({ pid, state: ChildState.from(waited.info), rusage: waited.rusage })
    }
  }

  async #waitid(pid: number, options: number) {
    try {
      return await this.#task.waitid(P.PID, new Pid(this.#task, NearPid(pid)), options)
    } catch (error) {
      // Its own parent's side has waited for it.
      if (error instanceof ErrnoError && error.code === 'ECHILD') return undefined
      throw error
    }
  }

  /**
   * Resolves when libuv has asked for each of its own children since. A signal that a thread sends to itself is handled before the call
   * returns (signal(7)); libuv's handler leaves a message, which its loop takes out in its next round, together with our own.
   */
  async #othersHaveLooked(): Promise<void> {
    const self = new Pid(this.#task, this.#task.pid)
    await this.#task.tgkill(self, self, SIG.CHLD)
    // Each of these stands behind a phase in which the loop takes messages out; the first of them may have been under way.
    for (let phase = 0; phase < 3; phase++) await setImmediate()
  }

  /** Stop. What has ended by now is reaped before. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#stopped) return
    await this.settled()
    this.#stopped = true
    this.#listening[Symbol.dispose]()
    await this.#round
    if (this.#subreaperBefore === false) await this.#task.setChildSubreaper(false)
  }
}
