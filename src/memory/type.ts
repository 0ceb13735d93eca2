import type { Address } from '../near/ids.js'
import type { Task } from '../far/task.js'

/** How a call uses memory: several may share it while the kernel only reads it; one that it writes to is alone. */
export type BorrowMode = 'shared' | 'exclusive'

/**
 * Something in memory that can be kept from moving and from being freed while the kernel uses it: a pointer of the
 * handle layer. Declared here so that a type can say what its values point to.
 */
export interface Borrowable {
  /** The address, for writing it into a structure. */
  readonly near: Address
  /**
   * Keep it in place and unconsumed until the result is disposed of.
   * @param task - who uses it; must be in the same address space
   * @param mode - how
   */
  borrow(task: Task, mode?: BorrowMode): Disposable
}

/**
 * A C type: how values of it lie in memory. Values are read and written in place, in the machine's byte order, which is
 * little-endian on both architectures that this package supports.
 * @typeParam T - the JavaScript form of a value
 */
export interface Type<T> {
  /** The C name: `int`, `struct robust_list_head`. */
  readonly name: string
  /** In bytes; a power of two. */
  readonly alignment: number
  /** `sizeof`, in bytes; undefined for a type whose values differ in length, such as a string. */
  readonly size: number | undefined
  /**
   * How many bytes a value takes.
   * @param value - the value
   * @throws RangeError for a value that the type cannot hold
   */
  sizeOf(value: T): number
  /**
   * Write a value.
   * @param view - the memory
   * @param offset - of the value's first byte in the view
   * @param value - what to write
   * @throws RangeError for a value that the type cannot hold; then part of it may have been written
   */
  write(view: DataView, offset: number, value: T): void
  /**
   * Read a value.
   * @param view - the memory
   * @param offset - of the value's first byte in the view
   * @param length - in bytes, of what there is to read; at least `size` where that is fixed
   */
  read(view: DataView, offset: number, length: number): T
  /**
   * What a value points to, and how the kernel uses that: borrowed together with the value. Absent where it points to nothing.
   * @param value - the value
   */
  references?(value: T): Iterable<Reference>
}

/** A pointer inside a value, and how the kernel uses what it points to. */
export interface Reference {
  /** The pointer. */
  readonly pointer: Borrowable
  /** How it is used while the value is borrowed. */
  readonly mode: BorrowMode
}

/**
 * A type of which only the layout matters. Values flow both into and out of a `Type`, so no other argument accepts
 * every type; this is the one place where `any` stands for that.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyType = Type<any>

/** The JavaScript form of a type's values. */
export type ValueOf<Of extends AnyType> = Of extends Type<infer T> ? T : never

/** A type whose values all have the same length. */
export interface FixedType<T> extends Type<T> {
  readonly size: number
  /** The value that all-zero bytes stand for. */
  readonly zero: T
}

/** A {@link FixedType} of which only the layout matters. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyFixedType = FixedType<any>

/**
 * The least multiple that is not below a value.
 * @param value - from 0
 * @param alignment - of what
 */
export function alignUp(value: number, alignment: number): number {
  const over = value % alignment
  return over === 0 ? value : value + alignment - over
}

/** The key under which a value says which C type it has, so that it can be written to memory without naming the type again. */
export const ctype: unique symbol = Symbol('nearfar.ctype')

/** A value that knows its own C type, such as a `FutexNode`. */
export interface Typed<T> {
  /** The type that the value is written with. */
  readonly [ctype]: Type<T>
}
