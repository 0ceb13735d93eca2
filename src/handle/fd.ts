import type { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { SYS } from '../near/sys.js'
import { SyscallTransportError } from '../near/errors.js'
import { warnUnlessGone } from '../near/warn.js'
import * as far from '../far/namespaces.js'
import { assertFDTable } from '../far/task.js'
import { BorrowError, InvalidHandleError } from './errors.js'
import type { Task } from './task.js'

/**
 * A file descriptor in a table: one number, however many handles there are for it. Closed when the last handle goes.
 */
class Entry {
  handles = 0
  borrows = 0

  constructor(
    readonly table: FDTable,
    readonly number: NearFileDescriptor,
    /** Whether the number is closed when its last handle is collected; not so for what others use too, such as 0, 1 and 2. */
    readonly collected: boolean,
    /** Stands for what is open there: copies of the table have the same under the same number, for as long as none of them closes it. */
    public opened: object,
  ) {}
}

/** What the collector is given for a handle: one handle's share in an entry. */
class Share {
  held = true

  constructor(readonly entry: Entry) {
    entry.handles++
  }

  /** Give it up; returns whether it was the last one. */
  drop(): boolean {
    if (!this.held) return false
    this.held = false
    // What is registered outlives each scavenge of V8's, with all that it refers to.
    collector.unregister(this)
    return --this.entry.handles === 0
  }
}

const collector = new FinalizationRegistry<Share>((share) => {
  if (share.drop()) share.entry.table.closeUnreferenced(share.entry)
})

/**
 * An fd table, and which of its numbers have handles here. Numbers without a handle (opened by other code of the
 * program, or inherited and not asked for) are left alone.
 */
export class FDTable extends far.FDTable {
  readonly #entries = new Map<number, Entry>()
  readonly #tasks = new Set<Task>()
  readonly #ofProgram: boolean
  /** By number, what stood in the parent's table when this one was copied from it. A number's own entry says better; with that it goes. */
  readonly #inherited: Map<number, object>

  /**
   * @param creator - the process that the table began with
   * @param inherited - the table that this one is a copy of
   * @param ofProgram - whether it is the table of this program itself, with numbers that Node uses
   */
  constructor(creator: number | string, inherited?: FDTable, ofProgram = false) {
    super(creator)
    this.#ofProgram = ofProgram
    this.#inherited = new Map(inherited === undefined ? [] : inherited.#inherited)
    if (inherited === undefined) return
    for (const { number, opened } of inherited.#entries.values()) this.#inherited.set(number, opened)
  }

  /** How many numbers of the table have handles. */
  get size(): number {
    return this.#entries.size
  }

  /** @internal it is the table of this program itself, with numbers that Node uses */
  get ofProgram(): boolean {
    return this.#ofProgram
  }

  /** @internal the numbers from `first` to `last` that have handles */
  handlesIn(first: number, last: number): number[] {
    return [...this.#entries.keys()].filter((number) => number >= first && number <= last)
  }

  /** @internal forget what was copied from the parent's table at the numbers from `first` to `last`, because they are being closed */
  forgetRange(first: number, last: number): void {
    for (const number of this.#inherited.keys()) if (number >= first && number <= last) this.#inherited.delete(number)
  }

  /** @internal a live process uses this table */
  join(task: Task): void {
    this.#tasks.add(task)
  }

  /** @internal a process left this table, or is gone; with the last one the table is gone too */
  leave(task: Task): void {
    this.#tasks.delete(task)
    if (this.#tasks.size === 0) this.#entries.clear()
  }

  /** @internal the entry of a number that was just opened */
  open(number: NearFileDescriptor, collected: boolean): Entry {
    return this.#enter(number, collected, {})
  }

  #enter(number: NearFileDescriptor, collected: boolean, opened: object): Entry {
    if (this.#entries.has(number)) {
      throw new InvalidHandleError(`file descriptor ${number} of the ${this.toString()} has a handle already: take another one with forTask`)
    }
    const entry = new Entry(this, number, collected, opened)
    this.#entries.set(number, entry)
    return entry
  }

  /** @internal the entry of a number that has handles */
  find(number: NearFileDescriptor): Entry | undefined {
    return this.#entries.get(number)
  }

  /** @internal the entry that a number has after dup3 onto it: it may have had handles before, which now mean the new file */
  reopen(number: NearFileDescriptor, collected = true): Entry {
    const entry = this.#entries.get(number)
    if (entry === undefined) return this.open(number, collected)
    entry.opened = {}
    return entry
  }

  /** @internal the entry in this table for one that it was copied from */
  inherit(entry: Entry, subject: string): Entry {
    const { table, number, collected, opened } = entry
    if (table === this) return entry
    const known = this.#entries.get(number)
    if ((known?.opened ?? this.#inherited.get(number)) !== opened) {
      throw new InvalidHandleError(
        `${subject} was not in the ${table.toString()} when the ${this.toString()} was copied from it, or has been closed in one of them: ` +
        'open it before clone, or pass it over a unix socket',
      )
    }
    return known ?? this.#enter(number, collected, opened)
  }

  /** @internal forget a number, because it is being closed; from now on the kernel may hand it out again */
  forget(entry: Entry): void {
    if (this.#entries.get(entry.number) !== entry) return
    this.#entries.delete(entry.number)
    this.#inherited.delete(entry.number)
  }

  /** @internal a live task of this table, to close through */
  anyTask(): Task | undefined {
    return this.#tasks.values().next().value
  }

  /** @internal nobody can reach a handle for this number any more; if a call uses it, the end of the last such call comes back here */
  closeUnreferenced(entry: Entry): void {
    const task = this.anyTask()
    if (entry.borrows > 0 || this.#entries.get(entry.number) !== entry) return
    this.forget(entry)
    if (!entry.collected || task === undefined) return
    task.sysif.syscall(SYS.close, entry.number).catch(warnUnlessGone)
  }
}

/**
 * A file descriptor in use as an argument of a call: it cannot be closed until the borrow is disposed of.
 */
export class FileDescriptorBorrow implements Disposable, SyscallOperand {
  #entry: Entry | undefined

  /** @internal */
  constructor(
    /** The number. */
    readonly near: NearFileDescriptor,
    entry: Entry,
  ) {
    this.#entry = entry
    entry.borrows++
  }

  /** The number, as the register's value. */
  get operand(): number {
    return this.near
  }

  /** End the borrow. */
  [Symbol.dispose](): void {
    const entry = this.#entry
    if (entry === undefined) return
    this.#entry = undefined
    // The handle may have been dropped and collected while the call was under way.
    if (--entry.borrows === 0 && entry.handles === 0) entry.table.closeUnreferenced(entry)
  }

  /** The number. */
  toString(): string {
    return String(this.near)
  }
}

/**
 * A handle for a file descriptor: a number in the fd table of a task. Several handles may exist for one number, used
 * through different tasks that share the table; the number is closed when the last of them goes. Dropping a handle
 * closes it later; `using` and `await using` do so at the end of the block.
 *
 * This is the base; what one can do with the file is in the modules of `nearfar/linux`.
 */
export class FileDescriptor implements Disposable, AsyncDisposable {
  /** The task through which this handle makes its calls. */
  readonly task: Task
  readonly #share: Share

  /** @internal */
  constructor(task: Task, entry: FileDescriptorEntry) {
    this.task = task
    this.#share = new Share(entry)
    collector.register(this, this.#share, this.#share)
  }

  /** Whether this handle can still be used. */
  get valid(): boolean {
    return this.#share.held
  }

  /**
   * The number. It stays open at least as long as this handle; to keep it open for the length of a call, borrow it.
   * @throws InvalidHandleError where this handle was closed, invalidated or moved
   */
  get near(): NearFileDescriptor {
    return this.#entry('used').number
  }

  /**
   * Keep it open while a call uses it.
   * @param task - the task that makes the call; must be in the same fd table
   * @throws FDTableMismatchError for a task in another fd table
   * @throws InvalidHandleError where this handle was closed, invalidated or moved
   */
  borrow(task: Task): FileDescriptorBorrow {
    const entry = this.#entry('used')
    if (task.fdTable !== entry.table) assertFDTable(() => this.toString(), entry.table, task)
    return new FileDescriptorBorrow(entry.number, entry)
  }

  /** Whether this is the only handle for the number. */
  get isOnlyHandle(): boolean {
    return this.#entry('looked at').handles === 1
  }

  /**
   * Close the number. Afterwards this handle is refused, also where close(2) reported an error: Linux has released the
   * number all the same.
   * @throws BorrowError where there are other handles for the number, or a call is using it
   * @throws ErrnoError where the kernel says that earlier writes failed
   * @see https://man7.org/linux/man-pages/man2/close.2.html
   */
  async close(): Promise<void> {
    this.#assertOnly(this.#entry('closed'))
    await this.invalidate()
  }

  /**
   * Give up this handle, and close the number if it was the last one.
   * @returns whether the number was closed
   * @throws BorrowError where it was the last handle, and a call is using it
   */
  async invalidate(): Promise<boolean> {
    const entry = this.#entry('invalidated')
    if (entry.handles === 1) this.#assertUnused(entry)
    if (!this.#share.drop()) return false
    entry.table.forget(entry)
    try {
      await this.task.sysif.syscall(SYS.close, entry.number)
    } catch (error) {
      // This task is gone; where others share the table, the number is still open there.
      const other = error instanceof SyscallTransportError ? entry.table.anyTask() : undefined
      if (other === undefined || other === this.task) throw error
      await other.sysif.syscall(SYS.close, entry.number)
    }
    return true
  }

  /**
   * @internal give up this handle, the only one, to what closes the number by another way than close(2): from now on the kernel
   * may hand the number out again
   * @returns the number
   */
  relinquish(): NearFileDescriptor {
    const entry = this.#entry('closed')
    this.#assertOnly(entry)
    this.#assertUnused(entry)
    this.#share.drop()
    entry.table.forget(entry)
    return entry.number
  }

  #assertOnly(entry: FileDescriptorEntry): void {
    if (entry.handles === 1) return
    throw new BorrowError(`${this.toString()} cannot be closed: there are ${entry.handles - 1} other handle(s) for it; invalidate this one instead`)
  }

  #assertUnused(entry: FileDescriptorEntry): void {
    if (entry.borrows === 0) return
    throw new BorrowError(`${this.toString()} cannot be closed: it is in use by ${entry.borrows} call(s) that have not completed`)
  }

  /**
   * @internal Give up this handle, if it is still valid. If it was the last one, the number is closed as soon as no call
   * uses it any more.
   */
  letGo(): void {
    const { entry } = this.#share
    if (this.#share.drop()) entry.table.closeUnreferenced(entry)
  }

  /**
   * A handle for the copy that another task inherited: each clone without `CLONE_FILES` copies the table.
   * @param task - the child; where it shares the table, this is {@link forTask}
   * @throws InvalidHandleError where the number was opened after the clone
   */
  inherit<T extends Task>(task: T): T['fileDescriptorType'] {
    const entry = this.#entry('inherited')
    return task.handleFor(fdTableOf(task).inherit(entry, this.toString()))
  }

  /**
   * Another handle for the same number, which makes its calls through another task of the same fd table.
   * @param task - the task
   * @throws FDTableMismatchError for a task in another fd table
   */
  forTask<T extends Task>(task: T): T['fileDescriptorType'] {
    const entry = this.#entry('used')
    assertFDTable(() => this.toString(), entry.table, task)
    return task.handleFor(entry)
  }

  /**
   * Hand the number over to another task of the same fd table, giving up this handle.
   * @param task - the task
   * @throws FDTableMismatchError for a task in another fd table
   */
  move<T extends Task>(task: T): T['fileDescriptorType'] {
    const moved = this.forTask(task)
    this.#share.drop()
    return moved
  }

  /** Close it without waiting for the kernel's answer, if this handle is still valid. */
  [Symbol.dispose](): void {
    if (!this.valid) return
    this.invalidate().catch(warnUnlessGone)
  }

  /** Close it, if this handle is still valid and its process still there. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.valid) return
    try {
      await this.invalidate()
    } catch (error) {
      if (!(error instanceof SyscallTransportError)) throw error
    }
  }

  /** @internal */
  #entry(verb: string): Entry {
    const { entry, held } = this.#share
    if (!held) throw new InvalidHandleError(`this handle for file descriptor ${entry.number} of the ${entry.table.toString()} was closed, invalidated or moved, and cannot be ${verb}`)
    return entry
  }

  /** As in `FD 7 in fd table of 4131`. */
  toString(): string {
    const { entry } = this.#share
    return `FD ${entry.number} in ${entry.table.toString()}`
  }
}

/** @internal one number of one table */
export type FileDescriptorEntry = Entry

/** @internal the fd table of a task, with its tracking */
export function fdTableOf(task: Task): FDTable {
  const table = task.fdTable
  if (!(table instanceof FDTable)) throw new TypeError(`${table.toString()} does not track its file descriptors`)
  return table
}
