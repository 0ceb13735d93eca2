/**
 * A ring of buffers, which an `IoUring` lets the kernel choose from.
 *
 * @module linux/io_uring_buf_ring
 * @see https://man7.org/linux/man-pages/man3/io_uring_register_buf_ring.3.html
 */
import { MemoryMapping as NearMapping, NULL } from '../near/ids.js'
import { File } from '../far/file.js'
import { alignUp } from '../memory/type.js'
import { InvalidHandleError } from '../handle/errors.js'
import type { FileDescriptor } from '../handle/fd.js'
import { MemoryMapping } from '../handle/mapping.js'
import type { Borrow, Pointer } from '../handle/pointer.js'
import type { Task } from '../handle/task.js'
import type { BufferGroup } from './io_uring_resources.js'
import { IoUringBuf } from './io_uring.js'
import { _mmap, _munmap, pageSize, PROT } from './mman.js'

const UINT16_MAX = 0xffff
/** The `resv` of the first buffer, in bytes. */
const BUF_RING_TAIL = 14

/**
 * Buffers that the kernel chooses from when data come: a ring in memory, with which both sides hand buffers on. Those that are
 * in it are borrowed.
 * @see https://man7.org/linux/man-pages/man3/io_uring_register_buf_ring.3.html
 */
export class IoUringBufRing implements BufferGroup {
  readonly #mapping: MemoryMapping
  readonly #mapped: Disposable
  readonly #task: Task
  readonly #view: DataView
  readonly #tailWord: Uint16Array
  readonly #buffers = new Map<number, { readonly pointer: Pointer<Uint8Array>, readonly borrow: Borrow }>()
  readonly #free: number[]
  #tail = 0
  #users = 0
  #open = true

  /** @internal */
  constructor(
    /** @internal */
    readonly ring: object,
    task: Task,
    mapping: MemoryMapping,
    /** The number of the group. */
    readonly bgid: number,
    /** How many buffers it has room for. */
    readonly entries: number,
  ) {
    const view = mapping.view('writable')
    if (view === undefined) throw new TypeError(`the memory of ${mapping.toString()} is not this program's own`)
    this.#task = task
    this.#mapping = mapping
    this.#mapped = mapping.borrow(task)
    this.#view = view
    this.#tailWord = new Uint16Array(view.buffer, view.byteOffset + BUF_RING_TAIL, 1)
    this.#free = Array.from({ length: entries }, (_, index) => entries - 1 - index)
  }

  /** How many buffers are in it. */
  get size(): number {
    return this.#buffers.size
  }

  /** Whether a request chooses from it that has not completed. */
  get inUse(): boolean {
    return this.#users > 0
  }

  /** @internal */
  get mapping(): MemoryMapping {
    return this.#mapping
  }

  /**
   * Hand buffers to the kernel. Each is borrowed until a completion gives it back.
   * @param pointers - the buffers
   * @throws RangeError where there is no room for all of them; then none was handed over
   */
  provide(...pointers: Pointer<Uint8Array>[]): void {
    if (!this.#open) throw new InvalidHandleError(`the group of buffers ${this.bgid} was unregistered`)
    if (pointers.length > this.#free.length) throw new RangeError(`there is room for ${this.#free.length} more buffers, not for ${pointers.length}`)
    const borrows: Borrow[] = []
    try {
      for (const pointer of pointers) borrows.push(pointer.borrow(this.#task, 'exclusive'))
    } catch (error) {
      for (const borrow of borrows) borrow[Symbol.dispose]()
      throw error
    }
    pointers.forEach((pointer, index) => {
      const borrow = borrows[index] as Borrow
      const bid = this.#free.pop() as number
      const at = (this.#tail & (this.entries - 1)) * IoUringBuf.size
      // Not the last 16 bits: those of the first buffer are the tail.
      this.#view.setBigUint64(at, BigInt(borrow.near), true)
      this.#view.setUint32(at + 8, borrow.size, true)
      this.#view.setUint16(at + 12, bid, true)
      this.#buffers.set(bid, { pointer, borrow })
      this.#tail = (this.#tail + 1) & UINT16_MAX
    })
    // Before this the kernel does not look at them.
    Atomics.store(this.#tailWord, 0, this.#tail)
  }

  /** @internal a request chooses from it until that is disposed of */
  use(): Disposable {
    if (!this.#open) throw new InvalidHandleError(`the group of buffers ${this.bgid} was unregistered`)
    this.#users++
    let held = true
    return {
      [Symbol.dispose]: () => {
        if (held) this.#users--
        held = false
      },
    }
  }

  /** @internal a completion names a buffer: it is the caller's again */
  taken(bid: number): Pointer<Uint8Array> | undefined {
    const buffer = this.#buffers.get(bid)
    if (buffer === undefined) return undefined
    this.#buffers.delete(bid)
    this.#free.push(bid)
    buffer.borrow[Symbol.dispose]()
    return buffer.pointer
  }

  /** @internal the kernel has let go of all of it */
  release(): void {
    this.#open = false
    for (const { borrow } of this.#buffers.values()) borrow[Symbol.dispose]()
    this.#buffers.clear()
    this.#mapped[Symbol.dispose]()
  }
}

/** @internal memory of a ring, shared with the kernel */
export async function mapMemory(task: Task, length: number, flags: number, file?: FileDescriptor, offset = 0): Promise<MemoryMapping> {
  using fd = file?.borrow(task)
  const whole = alignUp(length, pageSize())
  const address = await _mmap(task.sysif, NULL, whole, PROT.READ | PROT.WRITE, flags, fd ?? -1, offset)
  return MemoryMapping.take(task, new NearMapping(address, whole, pageSize()), new File('io_uring'), { readable: true, writable: true })
}

/** @internal give that up */
export async function unmapMemory(task: Task, mapping: MemoryMapping): Promise<void> {
  mapping.unmap()
  try {
    await _munmap(task.sysif, mapping.near.address, mapping.length)
  } catch (error) {
    mapping.remain()
    throw error
  }
}
