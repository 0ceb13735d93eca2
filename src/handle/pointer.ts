import { hex, type Address } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import type { Task } from '../far/task.js'
import type { Allocation } from '../memory/allocator.js'
import { UseAfterFreeError } from '../memory/errors.js'
import type { AnyType, Borrowable, BorrowMode, Type, ValueOf } from '../memory/type.js'
import { BorrowError, LinearityError } from './errors.js'
import type { MemoryMapping } from './mapping.js'

/**
 * Memory, and who is using it. Exactly one valid pointer holds an owner; consuming that pointer hands the owner on, so
 * the collector watches one object for each allocation, however often it changes its type.
 */
class Owner {
  shared = 0
  exclusive = false

  constructor(
    readonly task: Task,
    readonly mapping: MemoryMapping,
    readonly allocation: Allocation,
    readonly collected: boolean,
  ) {}

  get address(): Address {
    return this.mapping.addressAt(this.allocation.start)
  }

  get borrowed(): boolean {
    return this.exclusive || this.shared > 0
  }

  acquire(task: Task, mode: BorrowMode, subject: () => string): void {
    if (this.exclusive) throw new BorrowError(`${subject()} is being written to by a call that has not completed: await that call first`)
    if (mode === 'exclusive' && this.shared > 0) {
      throw new BorrowError(`${subject()} cannot be written to: ${this.shared} call(s) that have not completed are reading it`)
    }
    this.mapping.use(task, subject)
    if (mode === 'exclusive') this.exclusive = true
    else this.shared++
  }

  release(mode: BorrowMode): void {
    this.mapping.unuse()
    if (mode === 'exclusive') this.exclusive = false
    else this.shared--
  }
}

// A pointer that nobody can reach any more frees its memory. Borrows hold the owner, so memory that the kernel is using
// is never collected, whatever became of the pointer.
const collector = new FinalizationRegistry<Allocation>((allocation) => {
  if (allocation.valid) allocation.free()
})

/** @internal the owner for an allocation; `collected` says whether the collector watches it */
export function takeAllocation(task: Task, mapping: MemoryMapping, allocation: Allocation, collected: boolean): PointerOwner {
  const owner = new Owner(task, mapping, allocation, collected)
  if (collected) collector.register(owner, allocation)
  return owner
}

/** A pointer of which the type of value does not matter. */
export type AnyPointer = Pointer<ValueOf<AnyType>>

/** @internal what a pointer is made from */
export type PointerOwner = Owner

/**
 * A pointer, kept in place while a call uses it. It ends when it is disposed of; until then the pointer cannot be freed
 * or consumed. As an argument it goes to the kernel as the address and shows itself as the value behind it.
 */
export class Borrow implements Disposable, SyscallOperand {
  readonly #subject: AnyPointer
  readonly #held: { owner: Owner; mode: BorrowMode }[]
  readonly #others: Disposable[]
  #free = false

  /** The address. */
  readonly near: Address
  /** In bytes. */
  readonly size: number

  /** @internal */
  constructor(subject: AnyPointer, held: { owner: Owner; mode: BorrowMode }[], others: Disposable[], near: Address, size: number) {
    this.#subject = subject
    this.#held = held
    this.#others = others
    this.near = near
    this.size = size
  }

  /** The address, as the register's value. */
  get operand(): number {
    return this.near
  }

  /** @internal free the pointer when the borrow ends: it was made for this call */
  thenFree(): this {
    this.#free = true
    return this
  }

  /** End the borrow. Doing it again does nothing. */
  [Symbol.dispose](): void {
    for (const { owner, mode } of this.#held) owner.release(mode)
    this.#held.length = 0
    for (const other of this.#others) other[Symbol.dispose]()
    this.#others.length = 0
    if (this.#free) this.#subject.free()
    this.#free = false
  }

  /** The value behind the address where it is known, otherwise the address. */
  toString(): string {
    return this.#subject.describe()
  }
}

/**
 * An owning handle for a piece of memory: it knows where that is, how long it is, and what type of value it is for. What
 * is there means nothing yet.
 *
 * It is linear: `write`, `split`, `merge`, `reinterpret`, `free` and what fills it *consume* it. They return new
 * pointers, and the old one is refused from then on. While a call uses it, it is borrowed, and consuming it throws.
 *
 * Dropping the last reference frees the memory later; `using` frees it at the end of the block.
 */
export class Pointer<T> implements Borrowable, Disposable {
  /** The type of value that it is for. */
  readonly type: Type<T>
  #owner: Owner | undefined
  #consumedBy = ''
  #formerAddress = 0
  #formerSize = 0

  /** @internal */
  constructor(type: Type<T>, owner: PointerOwner) {
    this.type = type
    this.#owner = owner
  }

  /** The address of the first byte. Valid while the pointer is; to keep it valid for the length of a call, borrow it. */
  get near(): Address {
    return this.#live('used').address
  }

  /** In bytes. */
  get size(): number {
    return this.#live('used').allocation.size
  }

  /** Whether it can still be used: not consumed, not freed, its mapping still there. */
  get valid(): boolean {
    return this.#owner !== undefined && this.#owner.mapping.mapped
  }

  /** The mapping that it lies in. */
  get mapping(): MemoryMapping {
    return this.#live('used').mapping
  }

  /** The task whose interface moves its memory, where that is not this program's own. */
  get task(): Task {
    return this.#live('used').task
  }

  /**
   * Keep it, and all that its value points to, in place and unconsumed until the borrow is disposed of.
   * @param task - who uses it; must be in the same address space
   * @param mode - `exclusive` where the kernel writes there: that excludes every other borrow
   * @throws AddressSpaceMismatchError for a task in another address space
   * @throws BorrowError where it is in use in a way that excludes this one
   * @throws UseAfterFreeError where it was consumed
   */
  borrow(task: Task, mode: BorrowMode = 'shared'): Borrow {
    const owner = this.#live('borrowed')
    const held: { owner: Owner; mode: BorrowMode }[] = []
    const others: Disposable[] = []
    try {
      owner.acquire(task, mode, () => this.toString())
      held.push({ owner, mode })
      this.#borrowReferences(task, held, others)
    } catch (error) {
      for (const each of held) each.owner.release(each.mode)
      for (const other of others) other[Symbol.dispose]()
      throw error
    }
    return new Borrow(this, held, others, owner.address, owner.allocation.size)
  }

  /**
   * As {@link borrow}, but without what its value points to: for a call that uses only a part of the value which is no
   * pointer, such as the futex word in a node of a long list.
   * @param task - who uses it; must be in the same address space
   * @param mode - how
   * @throws the same as {@link borrow}
   */
  borrowShallow(task: Task, mode: BorrowMode = 'shared'): Borrow {
    const owner = this.#live('borrowed')
    owner.acquire(task, mode, () => this.toString())
    return new Borrow(this, [{ owner, mode }], [], owner.address, owner.allocation.size)
  }

  // A work list, not recursion: a list may be long, and may lead back to itself.
  #borrowReferences(task: Task, held: { owner: Owner; mode: BorrowMode }[], others: Disposable[]): void {
    const pending: AnyPointer[] = [this]
    let seen: Set<Owner> | undefined
    for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
      const references = pointer.references()
      if (references === undefined) continue
      seen ??= new Set(held.map((each) => each.owner))
      for (const reference of references) {
        if (!(reference.pointer instanceof Pointer)) {
          others.push(reference.pointer.borrow(task, reference.mode))
          continue
        }
        const next: AnyPointer = reference.pointer
        const owner = next.#live('borrowed')
        if (seen.has(owner)) continue
        owner.acquire(task, reference.mode, () => next.toString())
        seen.add(owner)
        held.push({ owner, mode: reference.mode })
        pending.push(next)
      }
    }
  }

  /** @internal what its value points to */
  protected references(): ReturnType<NonNullable<Type<T>['references']>> | undefined {
    return undefined
  }

  /**
   * Write a value, consuming this pointer.
   * @param value - at most as long as the memory
   * @returns a pointer to the same memory that knows the value
   * @throws RangeError where the value does not fit; then the pointer is still valid
   * @throws BorrowError where a call is using it
   */
  write(value: T): WrittenPointer<T> {
    const owner = this.#consumable('written to')
    const { mapping, allocation } = owner
    const length = this.type.sizeOf(value)
    if (length > allocation.size) {
      throw new RangeError(`${this.type.name} value of ${length} bytes does not fit ${this.toString()}, which has ${allocation.size}`)
    }
    const view = mapping.view('writable')
    if (view !== undefined) this.type.write(view, allocation.start, value)
    else {
      const bytes = new Uint8Array(length)
      this.type.write(new DataView(bytes.buffer), 0, value)
      // Writes take their place in the order of the interface's calls, so a call that uses the pointer sees this one. If
      // it fails, the process is gone, and that call says so.
      owner.task.sysif.write(owner.address, bytes).catch(() => undefined)
    }
    return new WrittenPointer(this.type, this.#consume('write'), value)
  }

  /**
   * Cut the memory in two, consuming this pointer.
   * @param size - of the first part, in bytes
   * @returns both parts; {@link merge} joins them again
   */
  split(size: number): [Pointer<T>, Pointer<T>] {
    const [first, second] = this.#split(size)
    return [new Pointer(this.type, first), new Pointer(this.type, second)]
  }

  #split(size: number): [Owner, Owner] {
    const { task, mapping, allocation, collected } = this.#consumable('split')
    const [first, second] = allocation.split(size)
    this.#consume('split')
    return [takeAllocation(task, mapping, first, collected), takeAllocation(task, mapping, second, collected)]
  }

  /**
   * Join with the pointer to what lies right behind, consuming both.
   * @param next - what {@link split} returned as the second part
   * @throws RangeError where they are not neighbours
   */
  merge(next: Pointer<T>): Pointer<T> {
    const { task, mapping, allocation, collected } = this.#consumable('merged')
    const other = next.#consumable('merged')
    if (mapping !== other.mapping) throw new RangeError(`${this.toString()} and ${next.toString()} lie in different mappings`)
    const whole = allocation.merge(other.allocation)
    this.#consume('merge')
    next.#consume('merge')
    return new Pointer(this.type, takeAllocation(task, mapping, whole, collected))
  }

  /**
   * Use the memory for another type, consuming this pointer.
   * @param type - what is to be there
   * @throws RangeError where the memory is too short or not aligned for the type
   */
  reinterpret<U>(type: Type<U>): Pointer<U> {
    const owner = this.#consumable('reinterpreted')
    if ((type.size ?? 0) > owner.allocation.size) {
      throw new RangeError(`a ${type.name} takes ${type.size} bytes, and ${this.toString()} has ${owner.allocation.size}`)
    }
    if (owner.address % type.alignment !== 0) {
      throw new RangeError(`a ${type.name} is aligned to ${type.alignment} bytes, and ${this.toString()} is not`)
    }
    return new Pointer(type, this.#consume('reinterpret'))
  }

  /**
   * Say that the kernel, or some other program, wrote a value there, consuming this pointer. The value is trusted from
   * now on: for calls that this package does not know.
   */
  assumeReadable(): ReadablePointer<T> {
    this.#consumable('made readable')
    return new ReadablePointer(this.type, this.#consume('assumeReadable'))
  }

  /**
   * After a call filled the front of the memory: split that off as readable, consuming this pointer.
   * @param size - how much was filled, in bytes
   * @returns what was filled, and the unused rest
   */
  splitReadable(size: number): [ReadablePointer<T>, Pointer<T>] {
    const [first, second] = this.#split(size)
    return [new ReadablePointer(this.type, first), new Pointer(this.type, second)]
  }

  /**
   * After a call left resources in the memory, consuming this pointer.
   * @param take - turns what is in memory into managed objects, and is called exactly once
   */
  linearize<R>(take: (value: T) => R): LinearPointer<T, R> {
    this.#consumable('made linear')
    return new LinearPointer(this.type, this.#consume('linearize'), take)
  }

  /**
   * Give the memory back, consuming this pointer.
   * @throws UseAfterFreeError where that was done already
   * @throws BorrowError where a call is using it
   */
  free(): void {
    this.#consumable('freed')
    this.#consume('free').allocation.free()
  }

  /** Give the memory back, if this pointer still owns any. */
  [Symbol.dispose](): void {
    if (this.valid) this.free()
  }

  /** @internal the value, read at once where the memory is this program's own */
  protected load(): T | Promise<T> {
    const { task, mapping, allocation, exclusive } = this.#live('read')
    if (exclusive) throw new BorrowError(`${this.toString()} is being written to by a call that has not completed: await that call before reading`)
    const view = mapping.view('readable')
    if (view !== undefined) return this.type.read(view, allocation.start, allocation.size)
    return task.sysif.read(this.near, allocation.size).then((bytes) => (
      this.type.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength)
    ))
  }

  /** @internal direct access to the memory, where it is this program's own: the view, and where in it this pointer begins */
  direct(): { view: DataView; offset: number } | undefined {
    const { mapping, allocation } = this.#live('used')
    const view = mapping.view('writable')
    return view === undefined ? undefined : { view, offset: allocation.start }
  }

  #live(verb: string): Owner {
    const owner = this.#owner
    if (owner === undefined) {
      throw new UseAfterFreeError(
        this.#consumedBy === 'free'
          ? `${this.toString()} was freed already and cannot be ${verb}`
          : `${this.toString()} was consumed by ${this.#consumedBy} and cannot be ${verb}: use what ${this.#consumedBy} returned`,
      )
    }
    if (!owner.mapping.mapped) owner.mapping.assertMapped()
    return owner
  }

  /** @internal */
  protected assertConsumable(_verb: string): void {
    // Subclasses that hold resources refuse here.
  }

  #consumable(verb: string): Owner {
    const owner = this.#live(verb)
    if (owner.borrowed) {
      throw new BorrowError(`${this.toString()} cannot be ${verb}: it is in use by a call that has not completed, or the kernel keeps its address`)
    }
    this.assertConsumable(verb)
    return owner
  }

  #consume(by: string): Owner {
    const owner = this.#live('consumed')
    this.#formerAddress = owner.address
    this.#formerSize = owner.allocation.size
    this.#consumedBy = by
    this.#owner = undefined
    return owner
  }

  /** How it shows itself as an argument of a call. */
  describe(): string {
    return hex(this.#owner?.address ?? this.#formerAddress)
  }

  /** As in `Pointer<int32_t>(0x7f00, 4 bytes)`. */
  toString(): string {
    const address = this.#owner?.address ?? this.#formerAddress
    const size = this.#owner?.allocation.size ?? this.#formerSize
    return `${this.constructor.name}<${this.type.name}>(${hex(address)}, ${size} bytes)`
  }
}

/**
 * A pointer to memory in which a call left a value of its type: it may be read, as often as one likes.
 */
export class ReadablePointer<T> extends Pointer<T> {
  /**
   * Read the value.
   * @throws BorrowError while a call is writing there
   * @throws RangeError where what is there is no value of the type
   */
  async read(): Promise<T> {
    return await this.load()
  }
}

/** What the collector is told of a linear pointer. */
interface Unread {
  pending: boolean
  readonly subject: string
}

const unreadCollector = new FinalizationRegistry<Unread>(({ pending, subject }) => {
  if (!pending) return
  process.emitWarning(`${subject} was dropped before anybody had read it: the resources that it held are lost, and stay open`, 'LinearityWarning')
})

/**
 * A pointer to memory in which a call left resources (file descriptors, say) that nobody owns yet. It must be read
 * exactly once: not never, or the resources leak (which a warning tells, once it is collected), and not twice, or two
 * owners would close the same number. Until then the memory cannot be used for anything else.
 * @typeParam T - what is in memory
 * @typeParam R - the managed objects that reading returns
 */
export class LinearPointer<T, R = T> extends Pointer<T> {
  readonly #take: (value: T) => R
  readonly #unread: Unread

  /** @internal */
  constructor(type: Type<T>, owner: PointerOwner, take: (value: T) => R) {
    super(type, owner)
    this.#take = take
    this.#unread = { pending: true, subject: this.toString() }
    unreadCollector.register(this, this.#unread)
  }

  /** Whether the resources were taken over. */
  get taken(): boolean {
    return !this.#unread.pending
  }

  /**
   * Take the resources over, as managed objects.
   * @throws LinearityError where that was done already
   */
  async read(): Promise<R> {
    const unread = this.#unread
    if (!unread.pending) throw new LinearityError(`${this.toString()} was read already: what it held has an owner`)
    unread.pending = false
    try {
      return this.#take(await this.load())
    } catch (error) {
      unread.pending = true
      throw error
    }
  }

  /** @internal */
  protected override assertConsumable(verb: string): void {
    if (this.#unread.pending) {
      throw new LinearityError(`${this.toString()} cannot be ${verb}: it holds resources that nobody owns yet, read it first`)
    }
  }
}

/**
 * A pointer to memory that holds a known value. The value is not looked at again: to see what other programs or the
 * kernel made of it, `read()`.
 */
export class WrittenPointer<T> extends ReadablePointer<T> {
  /** What was written. Not to be changed: what it points to is borrowed together with this pointer. */
  readonly value: T

  /** @internal */
  constructor(type: Type<T>, owner: PointerOwner, value: T) {
    super(type, owner)
    this.value = value
  }

  /** @internal */
  protected override references(): ReturnType<NonNullable<Type<T>['references']>> | undefined {
    return this.type.references?.(this.value)
  }

  override describe(): string {
    return describeValue(this.value, () => super.describe())
  }
}

/** How much of a string or of bytes a message shows. */
const SHOWN = 48

/** How many fields of a structure, or elements of a list, a message shows. */
const FIELDS_SHOWN = 12

function describeValue(value: unknown, otherwise: () => string): string {
  if (typeof value === 'string') return value.length > SHOWN ? `${JSON.stringify(value.slice(0, SHOWN))}...` : JSON.stringify(value)
  if (value instanceof Uint8Array) {
    const shown = JSON.stringify(Buffer.from(value.subarray(0, SHOWN)).toString('latin1'))
    return value.length > SHOWN ? `${shown}...` : shown
  }
  if (typeof value === 'number' || typeof value === 'bigint') return `[${value}]`
  if (typeof value === 'boolean') return value ? '[1]' : '[0]'
  if (Array.isArray(value)) return describeList(value)
  // A structure's value; what is of a class has an address that says more.
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) return describeFields(value)
  return otherwise()
}

/** As strace(1) shows them: numbers plainly, structures with their fields, pointers with where they lead. */
function describeList(values: readonly unknown[]): string {
  const elements = values.slice(0, FIELDS_SHOWN).map((value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return String(value)
    if (value === null) return 'NULL'
    return describeValue(value, () => describeHandle(value))
  })
  return `[${values.length > FIELDS_SHOWN ? [...elements, '...'].join(', ') : elements.join(', ')}]`
}

/** What is of a class: where it leads, if that can still be told. */
function describeHandle(value: unknown): string {
  if (!(value instanceof Pointer)) return '...'
  return value.valid ? hex(value.near) : '...'
}

function describeFields(value: object): string {
  const fields = Object.entries(value).map(([name, field]) => `${name}=${field === null ? 'NULL' : typeof field === 'object' ? describeHandle(field) : String(field)}`)
  return `{${fields.length > FIELDS_SHOWN ? [...fields.slice(0, FIELDS_SHOWN), '...'].join(', ') : fields.join(', ')}}`
}
