import type { Pid as NearPid } from '../near/ids.js'
import { assertPidNamespace } from '../far/task.js'
import type { PidNamespace } from '../far/namespaces.js'
import { InvalidHandleError } from './errors.js'
import type { FileDescriptor } from './fd.js'
import type { Task } from './task.js'

/**
 * A process id, and the pid namespace in which it means that process. Nothing keeps the process from ending and its id
 * from going to another one: only children, and processes held by a pidfd, can be signalled safely.
 */
export class Pid {
  /** The pid namespace in which the number means the process. */
  readonly namespace: PidNamespace
  readonly #near: NearPid

  /**
   * @param task - the task that saw the number
   * @param near - the number
   */
  constructor(
    readonly task: Task,
    near: NearPid,
  ) {
    this.namespace = task.pidNamespace
    this.#near = near
  }

  /** The number. */
  get near(): NearPid {
    return this.#near
  }

  /**
   * The number, for a call of a task.
   * @param task - who makes the call
   * @throws PidNamespaceMismatchError where the number would mean another process to it
   */
  for(task: Task): NearPid {
    assertPidNamespace(() => this.toString(), this.namespace, task)
    return this.near
  }

  /** As in `pid 4140 in pid namespace of 4131`. */
  toString(): string {
    return `pid ${this.#near} in ${this.namespace.toString()}`
  }
}

/**
 * A child process that has not been reaped: its number stays its own until somebody waits for it, and its pidfd means it
 * even beyond that. Owned by the task that is its parent.
 */
export class ChildPid extends Pid {
  #reaped = false

  /**
   * @param task - the parent
   * @param near - the child's number in the parent's pid namespace
   * @param pidfd - means the child, whatever becomes of the number; owned by this object from now on
   */
  constructor(
    task: Task,
    near: NearPid,
    readonly pidfd: FileDescriptor,
  ) {
    super(task, near)
  }

  /** Whether somebody waited for it; from then on the number may mean another process. */
  get reaped(): boolean {
    return this.#reaped
  }

  /**
   * @inheritDoc
   * @throws InvalidHandleError where the child was reaped
   */
  override get near(): NearPid {
    if (this.#reaped) throw new InvalidHandleError(`${this.toString()} was waited for: that number may mean another process by now`)
    return super.near
  }

  /** @internal somebody waited for it */
  markReaped(): void {
    this.#reaped = true
  }
}
