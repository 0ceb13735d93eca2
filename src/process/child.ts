import { setTimeout } from 'node:timers/promises'
import type { FileDescriptor as NearFileDescriptor, Pid } from '../near/ids.js'
import { ErrnoError, SyscallSendError, SyscallTransportError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import { warn } from '../near/warn.js'
import { BorrowError, InvalidHandleError } from '../handle/errors.js'
import type { Heap } from '../handle/heap.js'
import { ChildPid } from '../handle/pid.js'
import type { ClonedChild } from '../dispatch/clone.js'
import { LocalSyscallInterface } from '../dispatch/local.js'
import { RingSyscallInterface } from '../dispatch/ring.js'
import { reap, type Reaped } from '../dispatch/reap.js'
import { Rusage } from '../linux/resource.js'
import { SIG, type Signal } from '../linux/signal.js'
import { ChildState, P, W } from '../linux/wait.js'
import { changesOf, isOfNode, type ChildChange } from './changes.js'
import type { Command } from './command.js'
import { knownChildren } from './known.js'
import { checkState, type CleanExit } from './run.js'
import type { Task } from './task.js'

/** Between two looks at a child that is dead and traced, in milliseconds, at most. */
const LONGEST_PAUSE = 100

/**
 * What lasts as long as the process, whether or not its `Child` can still be reached: its pidfd, and the watch of that. So
 * its death is always seen, and a child that was forgotten leaves no zombie.
 */
class Watch {
  readonly #parent: Task
  readonly #pid: ChildPid
  readonly #cloned: ClonedChild
  /** Signals on their way. */
  readonly #signals = new Set<Promise<void>>()
  #dead = false
  #forgotten = false
  #over = false
  /** Whether it was asked for when it was dead, in vain: its pidfd is closed by now. */
  #traced = false
  /** What it has used; decoded when somebody asks. */
  rusage: Rusage | Uint8Array | undefined

  constructor(parent: Task, pid: ChildPid, cloned: ClonedChild) {
    this.#parent = parent
    this.#pid = pid
    this.#cloned = cloned
    if (isOfNode(parent)) knownChildren.add(cloned.pid)
    cloned.died.then(() => {
      this.#dead = true
      if (this.#forgotten || this.#orphaned) this.#reapForgotten()
    }, () => undefined)
  }

  /** Whether its parent has ended, or executed a program: nobody can be told to wait for it. */
  get #orphaned(): boolean {
    const { sysif, alive } = this.#parent
    return !alive || (sysif instanceof RingSyscallInterface && sysif.left)
  }

  /** Whether it is dead, and all that there was for it is given back. */
  get over(): boolean {
    return this.#over
  }

  /** Nobody can ask for the exit status any more. */
  forget(): void {
    this.#forgotten = true
    if (this.#dead) this.#reapForgotten()
  }

  #reapForgotten(): void {
    if (this.#over) return
    this.take().then(() => this.#pid.markReaped(), (error: unknown) => {
      // Its parent went away, or somebody else has waited for it.
      if (!(error instanceof SyscallTransportError || error instanceof ErrnoError)) throw error
    }).then(() => this.end()).catch(warn)
  }

  /**
   * Whether it has ended, and how; that takes its exit status.
   * @param dying - whether it was seen to leave its memory, to end
   */
  async ask(dying = false): Promise<ChildState | undefined> {
    const { sysif, heap } = this.#parent
    if (this.#over) throw new SyscallSendError('waitid(P_PIDFD, ...)', `${this.#parent.toString()}, its parent, went away, and its exit status with it`)
    if (sysif instanceof LocalSyscallInterface) {
      const reaped = this.#askHere(sysif, heap, dying)
      if (reaped === undefined) return undefined
      this.rusage = reaped.rusage
      return ChildState.from(reaped.info)
    }
    using pidfd = this.#pid.pidfd.borrow(this.#parent)
    const waited = await this.#parent.waitid(P.PIDFD, pidfd, W.EXITED | W.NOHANG)
    if (waited === undefined) return undefined
    this.rusage = waited.rusage
    return ChildState.from(waited.info)
  }

  #askHere(sysif: LocalSyscallInterface, heap: Heap, dying: boolean): Reaped | undefined {
    if (this.#traced) return reap(sysif, heap, this.#cloned.pid, 'traced')
    // What nobody else uses is closed with the same call.
    const last = this.#dead ? this.#giveUpPidfd() : undefined
    if (last === undefined) return reap(sysif, heap, this.#pid.pidfd.near, dying ? 'dying' : undefined)
    const reaped = reap(sysif, heap, last, 'dead')
    this.#traced = reaped === undefined
    return reaped
  }

  /**
   * How it ended; it is dead. Where another process traces it, that is told first, and only another look says when it has taken
   * that (ptrace(2)). That alone keeps no program running.
   */
  async take(): Promise<ChildState> {
    for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const state = await this.ask()
      if (state !== undefined) return state
      await setTimeout(pause, undefined, { ref: false })
    }
  }

  #giveUpPidfd(): NearFileDescriptor | undefined {
    try {
      return this.#pid.pidfd.relinquish()
    } catch (error) {
      if (!(error instanceof BorrowError)) throw error
      return undefined
    }
  }

  async signal(signal: Signal): Promise<void> {
    const sent = this.#send(signal)
    const settled = sent.catch(() => undefined).then(() => {
      this.#signals.delete(settled)
    })
    this.#signals.add(settled)
    await sent
  }

  async #send(signal: Signal): Promise<void> {
    // It is dead, and about to be known to be.
    if (this.#dead && !this.#pid.pidfd.valid) return
    using pidfd = this.#pid.pidfd.borrow(this.#parent)
    try {
      await this.#parent.pidfdSendSignal(pidfd, signal)
    } catch (error) {
      // It ended between the borrow and the call, and somebody else waited for it.
      if (error instanceof ErrnoError && error.code === 'ESRCH') return
      throw error
    }
  }

  /** It was waited for: let go of all that there was for it. */
  async end(): Promise<void> {
    if (this.#over) return
    this.#over = true
    // What is registered outlives each scavenge of V8's, with all that it refers to.
    forgotten.unregister(this)
    if (isOfNode(this.#parent)) knownChildren.delete(this.#cloned.pid)
    const { sysif, pid, unwatch, watched, local } = this.#cloned
    // What is called in it from now on is surely not run.
    sysif.hangup(`process ${pid} has ended`)
    unwatch()
    try {
      // Of a child of another process there is a second pidfd in this program's own fd table.
      if (watched.separate && this.#parent.sysif !== local) await local.syscall(SYS.close, watched.number)
      // Where there is not, another process may close it: not before it is watched no more.
      else local.flush()
      // A signal may be queued behind other calls of a busy parent.
      if (this.#signals.size > 0) await Promise.all(this.#signals)
      // A parent that went away took its own with it, unless others share its fd table: then one of them closes it.
      if (this.#pid.pidfd.valid) await this.#pid.pidfd.invalidate()
    } catch (error) {
      if (!(error instanceof BorrowError || error instanceof SyscallTransportError)) throw error
    } finally {
      // Where somebody else is using it, it is closed when they let go of it.
      this.#pid.pidfd.letGo()
    }
  }

  /** Nobody here can wait for it any more. */
  orphan(): void {
    this.#cloned.died.then(() => this.end()).catch(warn)
  }

  /** Kill it, though its parent is gone. */
  async abandon(): Promise<void> {
    if (this.#over) return
    const { died, poller, watched, local } = this.#cloned
    poller.ref()
    try {
      await local.syscall(SYS.pidfd_send_signal, watched.number, SIG.KILL, 0, 0)
    } catch (error) {
      if (!(error instanceof ErrnoError && error.code === 'ESRCH')) throw error
    } finally {
      await died
      poller.unref()
    }
    await this.end()
  }
}

const forgotten = new FinalizationRegistry<Watch>((watch) => watch.forget())

/**
 * A child process, seen from its parent: it can be waited for and signalled, whatever it runs. It is known by its pidfd,
 * so neither can ever reach another process that got the same number.
 */
export class Child implements AsyncDisposable {
  /** Its pid, owned until it has been waited for. */
  readonly pid: ChildPid
  /** What it executed; undefined as long as it runs this program's code. For people. */
  command: Command | undefined
  readonly #parent: Task
  readonly #cloned: ClonedChild
  readonly #watch: Watch
  #end: ChildState | undefined
  #waiting: Promise<ChildState> | undefined

  /** @internal */
  constructor(parent: Task, pid: Pid, pidfd: NearFileDescriptor, cloned: ClonedChild) {
    this.#parent = parent
    this.pid = new ChildPid(parent, pid, parent.makeFileDescriptor(pidfd))
    this.#cloned = cloned
    this.#watch = new Watch(parent, this.pid, cloned)
    forgotten.register(this, this.#watch, this.#watch)
  }

  /** How it ended; undefined before `wait` has resolved. */
  get end(): ChildState | undefined {
    return this.#end
  }

  /**
   * Wait until it ends, and take its exit status. May be called any number of times, also at once; all get the same.
   * While anyone waits, the program keeps running.
   * @returns how it ended
   * @throws SyscallTransportError where its parent is a process that went away
   * @see https://man7.org/linux/man-pages/man2/waitid.2.html
   */
  wait(): Promise<ChildState> {
    return (this.#waiting ??= this.#reap())
  }

  async #reap(): Promise<ChildState> {
    const { poller, died, local } = this.#cloned
    poller.ref()
    try {
      // A program takes a while, so that asking is in vain; but a parent that went away cannot be asked even then. What has
      // left its memory without executing a program is all but dead.
      const running = this.command !== undefined && this.#parent.sysif === local
      let state = running ? undefined : await this.#watch.ask(this.command === undefined && this.#cloned.sysif.left)
      if (state === undefined) {
        await died
        state = await this.#watch.take()
      }
      this.#end = state
      this.pid.markReaped()
      await this.#watch.end()
      return state
    } catch (error) {
      // Its parent went away, or somebody else has waited for it: its exit status is not to be had, now or ever.
      if (error instanceof SyscallTransportError || error instanceof ErrnoError) this.#watch.orphan()
      throw error
    } finally {
      poller.unref()
    }
  }

  /**
   * Send it a signal.
   * @param signal - its number; `SIG.KILL` unless it is said
   * @throws InvalidHandleError where it ended and was waited for
   * @throws SyscallTransportError where its parent is a process that went away
   * @throws ErrnoError `EPERM` where it runs as another user by now
   * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   */
  async kill(signal: Signal = SIG.KILL): Promise<void> {
    if (this.#end !== undefined) throw new InvalidHandleError(`${this.toString()} has ended and was waited for: it cannot be signalled any more`)
    if (this.#watch.over) throw new SyscallSendError(`pidfd_send_signal(..., ${signal}, NULL, 0)`, `${this.toString()} has ended, and so has its parent`)
    await this.#watch.signal(signal)
  }

  /**
   * Kill it, if it has not ended, and wait for it. Where its parent went away, it is only seen to that it is dead: its exit
   * status is for the process that adopted it.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#end !== undefined || this.#watch.over) return
    try {
      await this.kill()
      await this.wait()
    } catch (error) {
      if (!(error instanceof SyscallTransportError)) throw error
      await this.#watch.abandon()
    }
  }

  /**
   * Wait until it ends, and refuse any other end than an exit with status 0.
   * @returns how it ended
   * @throws CalledProcessError with the command and how it ended
   * @throws SyscallTransportError where its parent is a process that went away
   */
  async check(): Promise<CleanExit> {
    return checkState(await this.wait(), this.command)
  }

  /** What it has used, and those of its own children that it has waited for; undefined before `wait` has resolved. */
  get rusage(): Rusage | undefined {
    const { rusage } = this.#watch
    if (this.#end === undefined || rusage === undefined) return undefined
    return rusage instanceof Uint8Array ? Rusage.read(new DataView(rusage.buffer, rusage.byteOffset), 0) : rusage
  }

  /**
   * What happens to it: that it is stopped, that it continues, and last that it has ended, for which it is waited. Several
   * changes may come as one where they follow closely: the kernel keeps only the latest. One loop at a time sees each.
   * While the loop waits, the program keeps running, and no thread waits with it.
   * @returns to be used with `for await`; each change with what the child has used until then
   * @throws TypeError for a child of another process than the Node process, which alone is told when a child stops
   * @throws ErrnoError with ECHILD where somebody else has waited for its end
   * @see https://man7.org/linux/man-pages/man2/waitid.2.html
   */
  changes(): AsyncGenerator<ChildChange, void, undefined> {
    const { died, poller } = this.#cloned
    const end = async (): Promise<ChildChange> => ({ state: await this.wait(), rusage: this.rusage as Rusage })
    return changesOf({ parent: this.#parent, pid: this.pid, died, poller, end })
  }

  /** As in `child 4140 (/bin/true)`. */
  toString(): string {
    return `child ${this.#cloned.pid}${this.command === undefined ? '' : ` (${this.command.toString()})`}`
  }
}
