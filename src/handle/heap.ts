import { Choice, Flags } from '../near/flags.js'
import type { Task } from '../far/task.js'
import { Arena, type ArenaOptions } from '../memory/allocator.js'
import { Bytes, CString } from '../memory/bytes.js'
import { ctype, type AnyType, type FixedType, type Type, type Typed, type ValueOf } from '../memory/type.js'
import type { MemoryMapping } from './mapping.js'
import { Pointer, type WrittenPointer, takeAllocation } from './pointer.js'

/** What {@link Heap.ptr} writes without being told the type. */
export type SelfTyped = string | Uint8Array

/**
 * Memory to allocate pointers from: one mapping and the allocator that divides it. Each task has one; others can be
 * laid over any mapping, for memory that is shared with other processes, say.
 */
export class Heap {
  /** The allocator's books. */
  readonly arena: Arena
  #shapes: readonly unknown[] = []

  /**
   * @param task - the task whose interface moves the memory, where it is not this program's own
   * @param mapping - the memory
   * @param options - how free pages go back to the kernel
   */
  constructor(
    readonly task: Task,
    readonly mapping: MemoryMapping,
    options: Omit<ArenaOptions, 'pageSize'> = {},
  ) {
    this.arena = new Arena(mapping.length, { ...options, pageSize: mapping.pageSize })
  }

  /**
   * Allocate memory for a value. Its content means nothing yet.
   * @param type - what is to be there
   * @param size - in bytes; needed for types whose values differ in length, and otherwise at least the type's size
   * @returns a pointer that owns the memory, which is freed with it, or when it is collected
   * @throws OutOfSpaceError where there is no room
   */
  malloc<T>(type: FixedType<T>, size?: number): Pointer<T>
  malloc<T>(type: Type<T>, size: number): Pointer<T>
  malloc<T>(type: Type<T>, size: number | undefined = type.size): Pointer<T> {
    if (size === undefined || size < (type.size ?? 0)) {
      throw new RangeError(`malloc of ${type.name} needs ${type.size === undefined ? 'a size' : `at least ${type.size} bytes`}, not ${String(size)}`)
    }
    return new Pointer(type, takeAllocation(this.task, this.mapping, this.arena.allocate(size, type.alignment), true))
  }

  /**
   * Write a value to memory of its own.
   * @param value - a string, bytes, or a value that knows its type; any other one goes behind its type
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
  ptr(first: unknown, ...rest: unknown[]): WrittenPointer<ValueOf<AnyType>> {
    return rest.length === 0 ? this.write(typeOf(first), first, true) : this.write(first as Type<unknown>, rest[0], true)
  }

  /** @internal memory for the length of one call: not watched by the collector, so it must be freed */
  scratch<T>(type: Type<T>, size: number): Pointer<T> {
    return new Pointer(type, takeAllocation(this.task, this.mapping, this.arena.allocate(size, type.alignment), false))
  }

  /**
   * @internal Keep one of each object that a call makes and drops again, with a few bytes of memory, for as long as there is
   * the heap. V8 throws away the code that it has compiled for objects of a shape when a collection finds none of that shape
   * alive, as between two calls there is none. Calls that take memory cost ten times as much then, until V8 has compiled
   * all of it again, which takes thousands of them.
   */
  keepShapes(): void {
    if (this.#shapes.length > 0) return
    // A shape settles with the first objects that go through all that can happen to them; those of before are of another one.
    for (let again = 0; again < 3; again++) {
      const consumed = [this.scratch(Bytes, 1), this.scratch(Bytes, 2)] as const
      const written = consumed[0].write(new Uint8Array(1))
      const [readable, rest] = consumed[1].splitReadable(1)
      const borrows = [written.borrow(this.task), written.borrow(this.task)]
      borrows[0]?.[Symbol.dispose]()
      this.#shapes = [...consumed, written, readable, rest, ...borrows, new Flags('', {}, 0), new Choice('', {}, 0)]
      if (again === 2) return
      borrows[1]?.[Symbol.dispose]()
      for (const pointer of [written, readable, rest]) pointer.free()
    }
  }

  /** @internal as {@link ptr}; `collected` says whether the collector watches it */
  write<T>(type: Type<T>, value: T, collected: boolean): WrittenPointer<T> {
    const allocation = this.arena.allocate(type.sizeOf(value), type.alignment)
    try {
      return new Pointer(type, takeAllocation(this.task, this.mapping, allocation, collected)).write(value)
    } catch (error) {
      allocation.free()
      throw error
    }
  }
}

function typeOf(value: unknown): Type<unknown> {
  if (typeof value === 'string') return CString
  if (value instanceof Uint8Array) return Bytes
  if (typeof value === 'object' && value !== null && ctype in value) return value[ctype] as Type<unknown>
  throw new TypeError(`${String(value)} does not say which C type it has: pass the type first, as in ptr(Int32, 5)`)
}
