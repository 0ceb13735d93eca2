import { MemoryMapping as NearMapping, type Address } from '../near/ids.js'
import { assertAddressSpace, type Task } from '../far/task.js'
import type { AddressSpace } from '../far/namespaces.js'
import type { File } from '../far/file.js'
import { UseAfterFreeError } from '../memory/errors.js'
import { BorrowError } from './errors.js'

/** Whether a mapping may be read and written; the `PROT_READ` and `PROT_WRITE` of mmap(2). */
export interface MappingAccess {
  /** `PROT_READ` */
  readonly readable: boolean
  /** `PROT_WRITE` */
  readonly writable: boolean
}

/** What all handles for parts of one mapping share. */
class MappingState {
  mapped = true
  borrows = 0

  constructor(
    readonly addressSpace: AddressSpace,
    readonly whole: NearMapping,
    readonly file: File,
    public access: MappingAccess,
    public view: DataView | undefined,
  ) {}
}

/**
 * A handle for a range of mapped pages in some address space. Pointers lie in a mapping and are valid as long as it is.
 * It can be sliced, page by page; a slice is a handle for a part of the same mapping.
 */
export class MemoryMapping {
  /** The range. */
  readonly near: NearMapping
  readonly #state: MappingState

  private constructor(near: NearMapping, state: MappingState) {
    this.near = near
    this.#state = state
  }

  /**
   * Take a range that was just mapped.
   * @param task - a task in the address space
   * @param near - the range
   * @param file - what is mapped; a `File` of its own for anonymous memory
   * @param access - how it may be accessed
   */
  static take(task: Task, near: NearMapping, file: File, access: MappingAccess): MemoryMapping {
    return new MemoryMapping(near, new MappingState(task.addressSpace, near, file, access, undefined))
  }

  /** The address space that the range is in. */
  get addressSpace(): AddressSpace {
    return this.#state.addressSpace
  }

  /** What is mapped. */
  get file(): File {
    return this.#state.file
  }

  /** Whether it is still mapped. */
  get mapped(): boolean {
    return this.#state.mapped
  }

  /** How it may be accessed. */
  get access(): MappingAccess {
    return this.#state.access
  }

  /** The address of the first byte. */
  get address(): Address {
    this.assertMapped()
    return this.near.address
  }

  /** In bytes. */
  get length(): number {
    return this.near.length
  }

  /** In bytes. */
  get pageSize(): number {
    return this.near.pageSize
  }

  /** Whether this handle is for all of the mapping, and not for a slice. */
  get whole(): boolean {
    return this.near.address === this.#state.whole.address && this.near.length === this.#state.whole.length
  }

  /** How many pages there are. */
  get pages(): number {
    return this.near.length / this.near.pageSize
  }

  /**
   * A handle for some of the pages. It owns nothing of its own.
   * @param start - the first page, counted from 0
   * @param end - the page behind the last one
   * @throws RangeError where the mapping has no such pages
   */
  slice(start: number, end: number = this.pages): this {
    this.assertMapped()
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > this.pages || start >= end) {
      throw new RangeError(`${this.toString()} has ${this.pages} pages; it has no pages ${start} to ${end}`)
    }
    const near = new NearMapping(
      (this.near.address + start * this.pageSize) as Address,
      (end - start) * this.pageSize,
      this.pageSize,
    )
    return new MemoryMapping(near, this.#state) as this
  }

  /**
   * Keep it mapped while it is in use.
   * @param task - who uses it
   * @throws AddressSpaceMismatchError where the task is in another address space
   */
  borrow(task: Task): Disposable {
    this.assertMapped()
    assertAddressSpace(() => this.toString(), this.#state.addressSpace, task)
    const state = this.#state
    state.borrows++
    let held = true
    return {
      [Symbol.dispose]: () => {
        if (held) state.borrows--
        held = false
      },
    }
  }

  /** @internal count a borrow of something that lies in the mapping, which was seen to be mapped; ended by {@link unuse} */
  use(task: Task, subject: () => string): void {
    if (task.addressSpace !== this.#state.addressSpace) assertAddressSpace(subject, this.#state.addressSpace, task)
    this.#state.borrows++
  }

  /** @internal */
  unuse(): void {
    this.#state.borrows--
  }

  /**
   * @internal Direct access to the whole mapping's memory, where its address space has it. Offsets count from the
   * beginning of the whole mapping, of which this handle may be a slice.
   */
  view(access: 'readable' | 'writable'): DataView | undefined {
    const state = this.#state
    if (!state.mapped) this.assertMapped()
    if (!state.access[access]) throw new RangeError(`${this.toString()} is not ${access}: map it, or mprotect it, with PROT_${access === 'readable' ? 'READ' : 'WRITE'}`)
    const direct = state.addressSpace.direct
    if (direct === undefined) return undefined
    return (state.view ??= direct.view(state.whole))
  }

  /** @internal the address of the byte at an offset from the beginning of the whole mapping */
  addressAt(offset: number): Address {
    return (this.#state.whole.address + offset) as Address
  }

  /** @internal note that protection changed (mprotect of the whole mapping) */
  protect(access: MappingAccess): void {
    this.#state.access = access
  }

  /** @internal note that the whole mapping is about to go; afterwards every handle and pointer in it is refused */
  unmap(): void {
    this.assertMapped()
    if (!this.whole) {
      throw new RangeError(`${this.toString()} is a slice of ${this.#state.whole.toString()}: unmap the whole mapping`)
    }
    if (this.#state.borrows > 0) {
      throw new BorrowError(`${this.toString()} cannot be unmapped: it, or a pointer in it, is in use by ${this.#state.borrows} call(s)`)
    }
    this.#state.mapped = false
    this.#state.view = undefined
  }

  /** @internal the kernel refused to unmap it: it is there as before */
  remain(): void {
    this.#state.mapped = true
  }

  /** @internal */
  assertMapped(): void {
    if (!this.#state.mapped) throw new UseAfterFreeError(`${this.toString()} was unmapped`)
  }

  /** As in `mapping 7f00-8f00 <memfd:x>`. */
  toString(): string {
    return `mapping ${this.near.toString()} ${this.#state.file.toString()}`
  }
}
