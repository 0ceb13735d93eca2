/**
 * What a ring has been given, as handles: requests, registered files and buffers, groups of buffers.
 *
 * @module linux/io_uring_resources
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
import type { Address } from '../near/ids.js'
import { BorrowError } from '../handle/errors.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { AnyPointer, Borrow } from '../handle/pointer.js'
import { integer } from './arguments.js'
import type { IORING_REGISTER } from './io_uring.js'
import type { IoUringEntry } from './io_uring_entries.js'

/**
 * A request that was put into a ring: what its completions are known by, and what other entries name it by.
 * @typeParam Token - what the caller told it apart by
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export class IoUringRequest<Token = unknown> {
  /** @internal */
  constructor(
    /** @internal the ring */
    readonly ring: object,
    /** The `user_data` of its entry. */
    readonly id: number,
    /** What the caller told it apart by. */
    readonly token: Token,
    /** What it asks for. */
    readonly op: IoUringEntry['op'],
  ) {}
}

/**
 * A file that is registered with a ring, which requests of that ring name by its index. The ring has it open for itself: the
 * file descriptor that it was registered from can be closed.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export class FixedFile {
  /** @internal */
  constructor(
    /** @internal the ring */
    readonly ring: object,
    /** The index. */
    readonly index: number,
  ) {}

  /** As in `fixed file 3`. */
  toString(): string {
    return `fixed file ${this.index}`
  }
}

/**
 * Memory that is registered with a ring: the kernel keeps its pages until the buffers are unregistered. As long the pointer
 * that it was made from is borrowed, and the memory is read and written here.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export class RegisteredBuffer {
  readonly #pointer: AnyPointer
  readonly #borrow: Borrow
  #used = 0

  /** @internal */
  constructor(
    /** @internal the ring */
    readonly ring: object,
    /** The index. */
    readonly index: number,
    pointer: AnyPointer,
    borrow: Borrow,
  ) {
    this.#pointer = pointer
    this.#borrow = borrow
    this.size = borrow.size
  }

  /** In bytes. */
  readonly size: number

  /** @internal the address of the first byte */
  get near(): Address {
    return this.#borrow.near
  }

  /** Whether a request uses it that has not completed. */
  get inUse(): boolean {
    return this.#used > 0
  }

  /**
   * A copy of what is there.
   * @param size - in bytes; all that follows, unless it is said
   * @param at - where to begin, in bytes
   * @throws BorrowError while a request uses it
   * @throws RangeError where it is not that long
   */
  read(size?: number, at = 0): Uint8Array {
    const from = integer('where to begin in a registered buffer', at, 0, this.size)
    return this.#bytes(from, integer('the length to read of a registered buffer', size ?? this.size - from, 0, this.size - from)).slice()
  }

  /**
   * Write something there.
   * @param data - the bytes; a string as UTF-8
   * @param at - where to begin, in bytes
   * @throws BorrowError while a request uses it
   * @throws RangeError where it is not that long
   */
  write(data: Uint8Array | string, at = 0): void {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
    const from = integer('where to begin in a registered buffer', at, 0, this.size)
    integer('the length to write to a registered buffer', bytes.byteLength, 0, this.size - from)
    this.#bytes(from, bytes.byteLength).set(bytes)
  }

  #bytes(at: number, size: number): Uint8Array {
    if (this.#used > 0) throw new BorrowError(`${this.toString()} is in use by a request that has not completed`)
    const memory = this.#pointer.direct()
    if (memory === undefined) throw new TypeError(`the memory of ${this.toString()} is not this program's own`)
    return new Uint8Array(memory.view.buffer, memory.view.byteOffset + memory.offset + at, size)
  }

  /** @internal a request uses it until that is disposed of */
  use(): Disposable {
    this.#used++
    let held = true
    return {
      [Symbol.dispose]: () => {
        if (held) this.#used--
        held = false
      },
    }
  }

  /** @internal the kernel has let go of it */
  [Symbol.dispose](): void {
    this.#borrow[Symbol.dispose]()
  }

  /** As in `registered buffer 2 (4096 bytes)`. */
  toString(): string {
    return `registered buffer ${this.index} (${this.size} bytes)`
  }
}

/**
 * A group of buffers that the kernel chooses from; see `IoUring.registerBufRing`.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export interface BufferGroup {
  /** @internal the ring */
  readonly ring: object
  /** The number of the group. */
  readonly bgid: number
  /** @internal a request chooses from it until that is disposed of */
  use(): Disposable
}

/**
 * A file of a request: a file descriptor, or one that is registered with the ring.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type IoUringFile = FileDescriptor | FixedFile

const OTHER_LAYOUT = 'the ring would lie in other memory than `IoUring` has mapped'
const RAW_ONLY = 'no typed call yet; `_ioUringRegister` makes it'

/**
 * Calls of `IORING_REGISTER` that `IoUring` has no method for, with the reason.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IORING_REGISTER_OMITTED: Readonly<Partial<Record<keyof typeof IORING_REGISTER, string>>> = {
  FILES2: RAW_ONLY,
  FILES_UPDATE2: RAW_ONLY,
  BUFFERS2: RAW_ONLY,
  BUFFERS_UPDATE: RAW_ONLY,
  RING_FDS: RAW_ONLY,
  UNREGISTER_RING_FDS: RAW_ONLY,
  SYNC_CANCEL: 'waits; the request `async_cancel` does the same and says so with a completion',
  NAPI: RAW_ONLY,
  UNREGISTER_NAPI: RAW_ONLY,
  CLONE_BUFFERS: RAW_ONLY,
  SEND_MSG_RING: 'for who has no ring; the request `msg_ring` does the same from one',
  ZCRX_IFQ: 'takes memory of a network card, and completions of 32 bytes',
  RESIZE_RINGS: OTHER_LAYOUT,
  MEM_REGION: RAW_ONLY,
  QUERY: RAW_ONLY,
  USE_REGISTERED_RING: 'no call, but a flag beside one: the file descriptor is an index of registered rings',
}
