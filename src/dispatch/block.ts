import type { Heap } from '../handle/heap.js'
import type { Allocation } from '../memory/allocator.js'

/**
 * Memory for this package's own structures: a range of a heap with direct access, which its owner frees.
 */
export class Block {
  readonly #allocation: Allocation
  #view: DataView | undefined
  /** Where it is. */
  readonly address: number
  /** It, as 32-bit words. */
  readonly words: Int32Array

  /**
   * @param heap - where to allocate it; in an address space with direct access
   * @param size - in bytes, a multiple of 4
   * @param alignment - in bytes
   */
  constructor(heap: Heap, size: number, alignment: number) {
    const memory = heap.mapping.view('writable')
    if (memory === undefined) throw new TypeError(`${heap.mapping.toString()} is not accessible from here`)
    this.#allocation = heap.arena.allocate(size, alignment)
    const { start } = this.#allocation
    this.address = heap.mapping.addressAt(start)
    this.words = new Int32Array(memory.buffer, memory.byteOffset + start, size / 4)
  }

  /** It, for values of all lengths. */
  get view(): DataView {
    const { buffer, byteOffset, byteLength } = this.words
    return (this.#view ??= new DataView(buffer, byteOffset, byteLength))
  }

  /** Give it back. */
  free(): void {
    this.#allocation.free()
  }
}
