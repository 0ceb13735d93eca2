import { NULL, type Address, type FileDescriptor as NearFileDescriptor, type Pid } from '../near/ids.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { Task as FarTask, type TaskNamespaces } from '../far/task.js'
import type { AnyType, FixedType, Type, Typed, ValueOf } from '../memory/type.js'
import { fdTableOf, FileDescriptor, type FDTable, type FileDescriptorEntry } from './fd.js'
import type { Heap } from './heap.js'
import { Pointer, type Borrow, type WrittenPointer } from './pointer.js'

/** What a task is made from. */
export interface TaskOptions {
  /** The way into the process. */
  readonly sysif: SyscallInterface
  /** The process's id, as seen from its own pid namespace. */
  readonly pid: Pid
  /** The namespaces that it is in; its fd table must be one that tracks handles. */
  readonly namespaces: TaskNamespaces & {
    /** Where its file descriptor numbers mean something, and which of them have handles. */
    fdTable: FDTable
  }
  /** Where its memory is allocated. */
  readonly heap: Heap
}

/** A value, or a pointer to memory that holds it: what a call takes that reads a structure or a string. */
export type ValueOrPointer<T> = T | WrittenPointer<T>

/**
 * What every task can do, whatever calls it knows: allocate memory, own file descriptors, and keep alive what the kernel
 * still refers to. The modules of `nearfar/linux` each extend this with the calls of one header.
 */
export class Task extends FarTask {
  /**
   * The class of the file descriptor handles that this task's calls return. It exists for the compiler only: there is no
   * such property.
   */
  declare readonly fileDescriptorType: FileDescriptor

  /** Where the task's memory is allocated. */
  readonly heap: Heap
  /** The namespaces that the process is in now, with an fd table that tracks handles. */
  declare readonly namespaces: TaskNamespaces & {
    /** Where its file descriptor numbers mean something, and which of them have handles. */
    fdTable: FDTable
  }
  readonly #pins = new Map<string, Disposable>()
  readonly #gone: (() => void)[] = []
  #alive = true

  /** @param options - what it is made from */
  constructor(options: TaskOptions) {
    super(options.sysif, options.pid, options.namespaces)
    this.heap = options.heap
    options.namespaces.fdTable.join(this)
  }

  /**
   * Allocate memory for a value. Its content means nothing yet.
   * @param type - what is to be there
   * @param size - in bytes; needed for types whose values differ in length
   * @returns a pointer that owns the memory
   * @throws OutOfSpaceError where there is no room
   */
  malloc<T>(type: FixedType<T>, size?: number): Pointer<T>
  malloc<T>(type: Type<T>, size: number): Pointer<T>
  malloc<T>(type: Type<T>, size?: number): Pointer<T> {
    return this.heap.malloc(type, size as number)
  }

  /**
   * Write a value to memory of its own.
   * @param value - a string, bytes, or a value that knows its C type; any other one goes behind its type
   * @returns a pointer that owns the memory and knows the value
   * @throws OutOfSpaceError where there is no room
   */
  ptr(value: string): WrittenPointer<string>
  ptr(value: Uint8Array): WrittenPointer<Uint8Array>
  ptr<T extends Typed<T>>(value: T): WrittenPointer<T>
  /**
   * Write a value of any type to memory of its own.
   * @param type - what it is
   * @param value - the value
   * @returns a pointer that owns the memory and knows the value
   * @throws RangeError for a value that the type cannot hold
   * @throws OutOfSpaceError where there is no room
   */
  ptr<T>(type: Type<T>, value: T): WrittenPointer<T>
  ptr(...args: [never]): WrittenPointer<ValueOf<AnyType>> {
    return this.heap.ptr(...args)
  }

  /**
   * For a call that reads a value: borrow the pointer, or write the plain value to memory that lasts as long as the borrow.
   * @param type - what the call reads
   * @param value - the value or a pointer to it
   */
  argument<T>(type: Type<T>, value: ValueOrPointer<T>): Borrow {
    if (value instanceof Pointer) return (value).borrow(this)
    const pointer = this.heap.write(type, value, false)
    try {
      return pointer.borrow(this).thenFree()
    } catch (error) {
      pointer.free()
      throw error
    }
  }

  /**
   * As {@link argument}, for one that may be left out: then the null pointer.
   * @param type - what the call reads
   * @param value - the value or a pointer to it; null or undefined for none
   */
  optionalArgument<T>(type: Type<T>, value: ValueOrPointer<T> | null | undefined): Borrow | NullBorrow {
    return value === null || value === undefined ? nullBorrow : this.argument(type, value)
  }

  /**
   * For a call that fills a structure: run it with memory for one, and return what it wrote.
   * @param type - what the call writes
   * @param call - sends the call, at once, and resolves when it has completed
   * @param initial - what is to be there before; without it the content is undefined
   */
  async fill<T>(type: FixedType<T>, call: (buffer: Borrow) => Promise<unknown>, initial?: T): Promise<T> {
    const pointer = initial === undefined ? this.heap.scratch(type, type.size) : this.heap.write(type, initial, false)
    {
      using borrow = pointer.borrow(this, 'exclusive')
      try {
        await call(borrow)
      } catch (error) {
        borrow[Symbol.dispose]()
        pointer.free()
        throw error
      }
    }
    using readable = pointer.assumeReadable()
    return await readable.read()
  }

  /**
   * Keep what the kernel refers to after a call has returned: until another call under the same name replaces it, or the
   * process execs or ends.
   * @param name - what the kernel has one of, `robust_list`
   * @param borrow - what to keep; undefined where the kernel has let go
   */
  pin(name: string, borrow: Disposable | undefined): void {
    const old = this.#pins.get(name)
    if (borrow === undefined) this.#pins.delete(name)
    else if (this.#alive) this.#pins.set(name, borrow)
    else borrow[Symbol.dispose]()
    old?.[Symbol.dispose]()
  }

  /** The names under which the kernel refers to memory now; see {@link pin}. */
  get pinned(): readonly string[] {
    return [...this.#pins.keys()]
  }

  /** Whether the process still runs this package's code: it has neither ended nor exec'd. */
  get alive(): boolean {
    return this.#alive
  }

  /** @internal call back when the process execs or ends */
  whenGone(callback: () => void): void {
    if (this.#alive) this.#gone.push(callback)
    else callback()
  }

  /**
   * Note that the process ended, or is another program now: the kernel has let go of its memory, and its fd table is its
   * own affair. For those that watch processes.
   * @internal
   */
  markGone(): void {
    if (!this.#alive) return
    this.#alive = false
    for (const pin of this.#pins.values()) pin[Symbol.dispose]()
    this.#pins.clear()
    fdTableOf(this).leave(this)
    for (const callback of this.#gone) callback()
    this.#gone.length = 0
  }

  /**
   * Take over a number that is open in this task's fd table and that nobody here owns.
   * @param number - the number
   * @param collected - whether it is closed when its last handle is dropped and collected; false for a number that
   *   others use as well, such as 0, 1 and 2
   * @returns a handle that closes it when it goes
   * @throws InvalidHandleError where there is a handle for it already
   */
  makeFileDescriptor(number: NearFileDescriptor, collected = true): this['fileDescriptorType'] {
    return this.handleFor(fdTableOf(this).open(number, collected))
  }

  /**
   * Another handle for a number that has one already.
   * @param number - in this task's fd table
   * @returns undefined where there is no handle for it
   */
  knownFileDescriptor(number: NearFileDescriptor): this['fileDescriptorType'] | undefined {
    const entry = fdTableOf(this).find(number)
    return entry === undefined ? undefined : this.handleFor(entry)
  }

  /** @internal the class of its handles; a composed task has a composed class */
  protected get fileDescriptorClass(): new (task: Task, entry: FileDescriptorEntry) => FileDescriptor {
    return FileDescriptor
  }

  /** @internal a handle for a known number */
  handleFor(entry: FileDescriptorEntry): this['fileDescriptorType'] {
    return new this.fileDescriptorClass(this, entry)
  }
}

/** The null pointer in the place of a borrow. */
export interface NullBorrow extends Disposable, SyscallOperand {
  /** The null pointer. */
  readonly near: Address
}

const nullBorrow: NullBorrow = {
  near: NULL,
  operand: NULL,
  toString: () => 'NULL',
  [Symbol.dispose]: () => undefined,
}
