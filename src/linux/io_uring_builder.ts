/**
 * What the entries of an `IoUring` have in common, and an entry while it is written.
 *
 * @module linux/io_uring_builder
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import type { FlagsOf } from '../near/flags.js'
import { NULL } from '../near/ids.js'
import { formatCall, type SyscallArgument, type SyscallOperand } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import type { Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { AnyPointer, Borrow, Pointer, WrittenPointer } from '../handle/pointer.js'
import type { Task, ValueOrPointer } from '../handle/task.js'
import { integer, uint32, type DescriptorOptions } from './arguments.js'
import { borrowDirectory, type Directory } from './fcntl.js'
import { IORING_FILE_INDEX_ALLOC, IOSQE } from './io_uring.js'
import type { BufferGroup, IoUringFile, IoUringRequest, RegisteredBuffer } from './io_uring_resources.js'
import { PathString } from './limits.js'
import type { Msghdr } from './message.js'
import { CURRENT_POSITION } from './uio.js'

const INT_MAX = 0x7fff_ffff

/**
 * What every entry can have.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface EntryOptions {
  /** Of {@link IOSQE}: `IO_LINK`, `IO_HARDLINK`, `IO_DRAIN` and `ASYNC`. */
  readonly flags?: FlagsOf<'IOSQE'>
  /** With whose credentials: what `IoUring.registerPersonality` returned. */
  readonly personality?: number
}

/**
 * What entries can have that make a file: an index of registered files for it, in place of a file descriptor; or `allocate`
 * where the kernel chooses that. The completion's `file` is then what was made.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface MakesFile extends DescriptorOptions {
  /** Under which index. */
  readonly fixed?: number | 'allocate'
}

/**
 * The memory that is read into: the caller's own, or one that the kernel chooses from a group of them.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type Destination =
  | {
    /** The caller's. It is borrowed until the completion was taken, and then has the data at its front. */
    readonly buffer: Pointer<Uint8Array>
    /** How many bytes at most; all that there is room for, unless it is said. */
    readonly length?: number
    /** None. */
    readonly buffers?: never
  }
  | {
    /** The group. The completion's `buffer` is the one that was chosen. */
    readonly buffers: BufferGroup
    /** How many bytes at most; all of the buffer, unless it is said. */
    readonly length?: number
    /** None. */
    readonly buffer?: never
  }

/**
 * Data to write: bytes, or a string as UTF-8; or memory that has them, which is borrowed until the completion was taken.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type SourceData = ValueOrPointer<Uint8Array> | string
/**
 * A ring that can be sent a completion: an `IoUring`.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface MessageTarget {
  /**
   * Keep its file descriptor open while a request uses it.
   * @param task - whose ring it is that the request is put into
   */
  borrowRing(task: Task): Disposable & SyscallOperand
  /**
   * Expect a completion that another ring sends.
   * @param token - what it is told apart by
   * @param fixed - under which index it registers a file, where it does
   * @returns its user data, and how to expect it no longer
   */
  expect(token: unknown, fixed?: number | 'allocate'): ExpectedMessage
}

/**
 * A completion that another ring is to send.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface ExpectedMessage {
  /** Its user data. */
  readonly id: number
  /** Expect it no longer. */
  readonly forget: () => void
}

/** @internal what a successful request leaves behind that somebody must own */
export type Made =
  | 'fd' | undefined
  | { readonly fixed: number | 'allocate' }
  /** Numbers in memory: those of both ends of a pipe, or the indices of so many files that were registered. */
  | { readonly numbers: AnyPointer, readonly as: 'pipe' | 'files', readonly fixed: boolean }

/** @internal what a message that is received leaves behind */
export type Receives =
  | {
    /** The header, which the kernel has filled. */
    readonly message: WrittenPointer<Msghdr>
  }
  | {
    /** How much room the buffer has for an address, behind a `struct io_uring_recvmsg_out`. */
    readonly nameLength: number
    /** And behind that for control messages. */
    readonly controlLength: number
  }

/**
 * @internal
 * An entry while it is written: the fields of a `struct io_uring_sqe`, and what is borrowed until its completion was taken.
 */
export class EntryBuilder {
  readonly held: Disposable[] = []
  opcode = 0
  flags = 0
  ioprio = 0
  fd = -1
  off = 0
  addr: number = NULL
  len = 0
  opFlags = 0
  bufIndex = 0
  fileIndex = 0
  addr3 = 0
  /** In the place of `addr3` and of what is behind it. */
  payload: Uint8Array | undefined
  made: Made = undefined
  /** The file descriptor that is given up to a `close`. */
  closes: FileDescriptor | undefined
  /** What a `recvmsg` receives. */
  receives: Receives | undefined
  /** What a `msg_ring` announced, to be taken back where it fails. */
  announced: { readonly forget: () => void } | undefined
  args: readonly SyscallArgument[] = []

  constructor(readonly task: Task, readonly ring: object) {}

  hold<T extends Disposable>(what: T): T {
    this.held.push(what)
    return what
  }

  release(): void {
    for (const each of this.held) each[Symbol.dispose]()
    this.held.length = 0
  }

  describe(op: string): string {
    return formatCall(op, this.args)
  }

  /** Check that something is of this ring. */
  own(what: { readonly ring: object }, shown: string): void {
    if (what.ring !== this.ring) throw new RangeError(`${shown} is of another ring`)
  }

  file(file: IoUringFile): SyscallArgument {
    if (file instanceof FileDescriptor) {
      const borrow = this.hold(file.borrow(this.task))
      this.fd = borrow.near
      return borrow
    }
    this.own(file, file.toString())
    this.fd = file.index
    this.flags |= IOSQE.FIXED_FILE
    return { operand: file.index, toString: () => file.toString() }
  }

  directory(dirfd: Directory): { argument: SyscallArgument, number: number } {
    const borrow = this.hold(borrowDirectory(this.task, dirfd))
    return { argument: borrow, number: Number(borrow.operand) }
  }

  value<T>(type: Type<T>, value: ValueOrPointer<T>): Borrow {
    return this.hold(this.task.argument(type, value))
  }

  path(path: ValueOrPointer<string>): Borrow {
    return this.value(PathString, path)
  }

  pointer(pointer: AnyPointer, mode: 'shared' | 'exclusive'): Borrow {
    return this.hold(pointer.borrow(this.task, mode))
  }

  /** Memory that the kernel fills with a whole structure: a part of a pointer that was split has the type, and perhaps no room for it. */
  filled(op: string, pointer: AnyPointer, { size, name }: { readonly size: number, readonly name: string }): Borrow {
    if (pointer.size < size) throw new RangeError(`${op}: a ${name} takes ${size} bytes, and ${pointer.toString()} has ${pointer.size}`)
    return this.pointer(pointer, 'exclusive')
  }

  source(data: SourceData): Borrow {
    return this.value<Uint8Array>(Bytes, typeof data === 'string' ? new TextEncoder().encode(data) : data)
  }

  destination(op: string, { buffer, buffers, length: size }: Destination): readonly SyscallArgument[] {
    if (buffers !== undefined) {
      this.group(buffers)
      this.len = uint32(`${op}: length`, size ?? 0)
      return [`buffers ${buffers.bgid}`, this.len].map((each) => (typeof each === 'string' ? shown(each) : each))
    }
    const memory = this.pointer(buffer as AnyPointer, 'exclusive')
    this.addr = memory.near
    this.len = integer(`${op}: length`, size ?? memory.size, 0, Math.min(memory.size, INT_MAX))
    return [memory, this.len]
  }

  /** Part of a registered buffer. */
  registered(
    op: string, { buffer, length: size, at = 0 }: { readonly buffer: RegisteredBuffer, readonly length?: number, readonly at?: number },
  ): readonly SyscallArgument[] {
    this.own(buffer, buffer.toString())
    integer(`${op}: at`, at, 0, buffer.size)
    this.addr = buffer.near + at
    this.len = integer(`${op}: length`, size ?? buffer.size - at, 0, buffer.size - at)
    this.bufIndex = buffer.index
    this.hold(buffer.use())
    return [shown(buffer.toString()), this.len]
  }

  group(buffers: BufferGroup): void {
    this.own(buffers, `the group of buffers ${buffers.bgid}`)
    this.hold(buffers.use())
    this.flags |= IOSQE.BUFFER_SELECT
    this.bufIndex = buffers.bgid
  }

  position(op: string, offset: number | undefined): number {
    return integer(`${op}: offset`, offset ?? CURRENT_POSITION, CURRENT_POSITION, Number.MAX_SAFE_INTEGER)
  }

  request(request: IoUringRequest): SyscallOperand {
    this.own(request, `request ${request.id} (${request.op})`)
    return { operand: request.id, toString: () => `request ${request.id} (${request.op})` }
  }

  makes(op: string, { fixed }: MakesFile): void {
    if (fixed === undefined) {
      this.made = 'fd'
      return
    }
    this.fileIndex = fixed === 'allocate' ? IORING_FILE_INDEX_ALLOC : integer(`${op}: fixed`, fixed, 0, INT_MAX) + 1
    this.made = { fixed }
  }
}

/** @internal something that only stands in a message */
export function shown(text: string): SyscallOperand {
  return { operand: 0, toString: () => text }
}
/** @internal how each kind of entry is written */
export type Preparations<E extends { readonly op: string }> = {
  readonly [Op in E['op']]: (sqe: EntryBuilder, entry: EntryOptions & E & { readonly op: Op }) => void
}
