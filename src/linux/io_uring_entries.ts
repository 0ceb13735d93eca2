/**
 * What can be asked of an `IoUring`: its entries, typed, and how each of them lies in a `struct io_uring_sqe`.
 *
 * @module linux/io_uring_entries
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import { Flags, or } from '../near/flags.js'
import { hex, NULL, type Address } from '../near/ids.js'
import { formatCall, type SyscallArgument, type SyscallOperand } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import type { Type } from '../memory/type.js'
import { BorrowError } from '../handle/errors.js'
import { FileDescriptor } from '../handle/fd.js'
import type { MemoryMapping } from '../handle/mapping.js'
import { Pointer, type AnyPointer, type Borrow, type WrittenPointer } from '../handle/pointer.js'
import type { Task, ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, int32, length, modeArgument, uint32, type DescriptorOptions } from './arguments.js'
import { borrowDirectory, O, OpenHow, openFlagsArgument, type Directory } from './fcntl.js'
import { FUTEX_BITSET_MATCH_ANY, FUTEX2, WordBorrow, type FutexPointer } from './futex.js'
import {
  IORING_ASYNC_CANCEL, IORING_FILE_INDEX_ALLOC, IORING_FSYNC, IORING_LINK_TIMEOUT_UPDATE, IORING_MSG, IORING_OP, IORING_POLL, IORING_TIMEOUT, IOSQE,
  SPLICE_F_FD_IN_FIXED,
} from './io_uring.js'
import { PathString } from './limits.js'
import { MADV, type Advice } from './mman.js'
import { POLL_EVENT } from './poll.js'
import type { FileAdvice } from './fadvise.js'
import { RWF } from './fs.js'
import type { Siginfo } from './siginfo.js'
import { MSG, type Msghdr } from './message.js'
import { Sockaddr } from './sockaddr.js'
import { type SHUT, SOCK } from './socket.js'
import { SPLICE_F } from './splice.js'
import type { Statx } from './stat.js'
import { Timespec } from './time_types.js'
import { CURRENT_POSITION, IovecList, type Iovec, type MutableIovec } from './uio.js'
import { P } from './wait.js'

const INT_MAX = 0x7fff_ffff
const UINT16_MAX = 0xffff

/**
 * A request that was put into a ring: what its completions are known by, and what other entries name it by.
 * @typeParam Token - what the caller told it apart by
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

/** A group of buffers that the kernel chooses from; see `IoUring.registerBufRing`. */
export interface BufferGroup {
  /** @internal the ring */
  readonly ring: object
  /** The number of the group. */
  readonly bgid: number
  /** @internal a request chooses from it until that is disposed of */
  use(): Disposable
}

/** A file of a request: a file descriptor, or one that is registered with the ring. */
export type IoUringFile = FileDescriptor | FixedFile

/** What every entry can have. */
export interface EntryOptions {
  /** Of {@link IOSQE}: `IO_LINK`, `IO_HARDLINK`, `IO_DRAIN` and `ASYNC`. */
  readonly flags?: number
  /** With whose credentials: what `IoUring.registerPersonality` returned. */
  readonly personality?: number
}

/**
 * What entries can have that make a file: an index of registered files for it, in place of a file descriptor; or `allocate`
 * where the kernel chooses that. The completion's `file` is then what was made.
 */
export interface MakesFile extends DescriptorOptions {
  /** Under which index. */
  readonly fixed?: number | 'allocate'
}

/** The memory that is read into: the caller's own, or one that the kernel chooses from a group of them. */
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

/** Data to write: bytes, or a string as UTF-8; or memory that has them, which is borrowed until the completion was taken. */
export type SourceData = ValueOrPointer<Uint8Array> | string

/** What can be asked of a ring: `op` says what, and so what else there is. Named as the kernel's own in lower case. */
export type IoUringEntry = EntryOptions & (
  | {
    /** Nothing; it completes at once. */
    readonly op: 'nop'
  }
  | {
    /** read(2), or pread(2). */
    readonly op: 'read'
    /** From where. */
    readonly fd: IoUringFile
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
  } & Destination
  | {
    /** read(2) again and again, until it fails or is cancelled; since Linux 6.7. Only for what can be polled. */
    readonly op: 'read_multishot'
    /** From where. */
    readonly fd: IoUringFile
    /** Into what. */
    readonly buffers: BufferGroup
  }
  | {
    /** write(2), or pwrite(2). */
    readonly op: 'write'
    /** To where. */
    readonly fd: IoUringFile
    /** What. */
    readonly data: SourceData
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
  }
  | {
    /** preadv2(2). */
    readonly op: 'readv'
    /** From where. */
    readonly fd: IoUringFile
    /** Into what. */
    readonly iov: WrittenPointer<MutableIovec[]>
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
  }
  | {
    /** pwritev2(2). */
    readonly op: 'writev'
    /** To where. */
    readonly fd: IoUringFile
    /** What. */
    readonly iov: ValueOrPointer<Iovec[]>
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
  }
  | {
    /** Read into a registered buffer, or write from one. */
    readonly op: 'read_fixed' | 'write_fixed'
    /** The file. */
    readonly fd: IoUringFile
    /** The buffer. */
    readonly buffer: RegisteredBuffer
    /** How many bytes; all that follow, unless it is said. */
    readonly length?: number
    /** Where in the buffer, in bytes. */
    readonly at?: number
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
  }
  | {
    /** fsync(2), or fdatasync(2). */
    readonly op: 'fsync'
    /** The file. */
    readonly fd: IoUringFile
    /** Of {@link IORING_FSYNC}. */
    readonly fsyncFlags?: number
  }
  | {
    /** sync_file_range(2). */
    readonly op: 'sync_file_range'
    /** The file. */
    readonly fd: IoUringFile
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes; 0 for up to the end. */
    readonly length: number
    /** Of `SYNC_FILE_RANGE`. */
    readonly syncFlags: number
  }
  | {
    /** fallocate(2). */
    readonly op: 'fallocate'
    /** The file. */
    readonly fd: IoUringFile
    /** Of `FALLOC_FL`. */
    readonly mode?: number
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes. */
    readonly length: number
  }
  | {
    /** ftruncate(2); since Linux 6.9. */
    readonly op: 'ftruncate'
    /** The file. */
    readonly fd: IoUringFile
    /** How long it is to be, in bytes. */
    readonly length: number
  }
  | {
    /** posix_fadvise(2). */
    readonly op: 'fadvise'
    /** The file. */
    readonly fd: IoUringFile
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes, below 2^32; 0 for up to the end. */
    readonly length: number
    /** Of `POSIX_FADV`. */
    readonly advice: FileAdvice
  }
  | {
    /** madvise(2). Only with advice that leaves what is in the pages: for all other there is `task.madvise`. */
    readonly op: 'madvise'
    /** The pages; a slice for some of them. Below 4 GiB. */
    readonly mapping: MemoryMapping
    /** Of `MADV`. */
    readonly advice: Advice
  }
  | {
    /** Wait until a file is ready. The result is what for. */
    readonly op: 'poll_add'
    /** The file. */
    readonly fd: IoUringFile
    /** Of `POLL_EVENT`: what for. */
    readonly events: number
    /** Again and again, each time with a completion, until it is removed. */
    readonly multishot?: boolean
  }
  | {
    /** End such a wait. */
    readonly op: 'poll_remove'
    /** Which. */
    readonly request: IoUringRequest
  }
  | {
    /** Let it wait for other events. */
    readonly op: 'poll_update'
    /** Which. */
    readonly request: IoUringRequest
    /** Of `POLL_EVENT`. */
    readonly events: number
    /** Whether it then waits again and again. */
    readonly multishot?: boolean
  }
  | {
    /** Wait for a time, which ends with ETIME; or until other requests have completed, which is a success. */
    readonly op: 'timeout'
    /** How long. */
    readonly time: ValueOrPointer<Timespec>
    /** How many other completions end it; 0 for none. */
    readonly count?: number
    /** Of {@link IORING_TIMEOUT}: `ABS`, a clock, `ETIME_SUCCESS` and `MULTISHOT`. */
    readonly timeoutFlags?: number
  }
  | {
    /** End such a wait. */
    readonly op: 'timeout_remove'
    /** Which. */
    readonly request: IoUringRequest
  }
  | {
    /** Let it wait for another time. */
    readonly op: 'timeout_update'
    /** Which. */
    readonly request: IoUringRequest
    /** How long, from now on. */
    readonly time: ValueOrPointer<Timespec>
    /** Of {@link IORING_TIMEOUT}: `ABS` and a clock. */
    readonly timeoutFlags?: number
    /** Whether it is a `link_timeout`. */
    readonly linked?: boolean
  }
  | {
    /** Cancel the request before it, which has `IOSQE.IO_LINK`, after a time. */
    readonly op: 'link_timeout'
    /** How long. */
    readonly time: ValueOrPointer<Timespec>
    /** Of {@link IORING_TIMEOUT}: `ABS` and a clock. */
    readonly timeoutFlags?: number
  }
  | {
    /** Cancel requests: those end with ECANCELED, or EINTR where they run already. The result is 0, or with `all` how many. */
    readonly op: 'async_cancel'
    /** One; those of a file, since Linux 5.19; or any, since then too. */
    readonly which: IoUringRequest | IoUringFile | 'any'
    /** All that match, since Linux 5.19, and not only the first. */
    readonly all?: boolean
  }
  | {
    /** accept4(2). `getpeername` tells who it was. */
    readonly op: 'accept'
    /** The socket that listens. */
    readonly fd: IoUringFile
    /** `SOCK.NONBLOCK`. */
    readonly acceptFlags?: number
  } & MakesFile
  | {
    /** connect(2). */
    readonly op: 'connect'
    /** The socket. */
    readonly fd: IoUringFile
    /** The other end. */
    readonly address: ValueOrPointer<Sockaddr>
  }
  | {
    /** bind(2); since Linux 6.11. */
    readonly op: 'bind'
    /** The socket. */
    readonly fd: IoUringFile
    /** Its address. */
    readonly address: ValueOrPointer<Sockaddr>
  }
  | {
    /** listen(2); since Linux 6.11. */
    readonly op: 'listen'
    /** The socket. */
    readonly fd: IoUringFile
    /** How many connections may wait. */
    readonly backlog: number
  }
  | {
    /** socket(2); since Linux 5.19. */
    readonly op: 'socket'
    /** Of `AF`. */
    readonly domain: number
    /** Of `SOCK`. */
    readonly type: number
    /** Of `IPPROTO`; 0 for the usual one. */
    readonly protocol?: number
  } & MakesFile
  | {
    /** shutdown(2). */
    readonly op: 'shutdown'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `SHUT`. */
    readonly how: (typeof SHUT)[keyof typeof SHUT]
  }
  | {
    /** send(2). `send_zc`, since Linux 6.0, makes no copy, and has a second completion when the memory is no longer used. */
    readonly op: 'send' | 'send_zc'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly data: SourceData
    /** Of `MSG`. */
    readonly msgFlags?: number
  }
  | {
    /** recv(2). */
    readonly op: 'recv'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `MSG`. */
    readonly msgFlags?: number
  } & Destination
  | {
    /** sendmsg(2). */
    readonly op: 'sendmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: number
  }
  | {
    /** recvmsg(2). File descriptors that come with it are the caller's to own. */
    readonly op: 'recvmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** Where to: the pieces as a `MutableIovecList`. The kernel writes to this too. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: number
  }
  | {
    /** splice(2). */
    readonly op: 'splice'
    /** From where. */
    readonly from: IoUringFile
    /** Where in it, in bytes; not for a pipe. */
    readonly fromOffset?: number
    /** To where. */
    readonly to: IoUringFile
    /** Where in it, in bytes; not for a pipe. */
    readonly toOffset?: number
    /** How many bytes at most. */
    readonly length: number
    /** Of `SPLICE_F`. */
    readonly spliceFlags?: number
  }
  | {
    /** tee(2). */
    readonly op: 'tee'
    /** From which pipe. */
    readonly from: IoUringFile
    /** To which pipe. */
    readonly to: IoUringFile
    /** How many bytes at most. */
    readonly length: number
    /** Of `SPLICE_F`. */
    readonly spliceFlags?: number
  }
  | {
    /** openat(2). */
    readonly op: 'openat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** Of `O`. */
    readonly openFlags: number
    /** The permissions of a new file. */
    readonly mode?: number
  } & MakesFile
  | {
    /** openat2(2). */
    readonly op: 'openat2'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** How. */
    readonly how: Partial<OpenHow>
  } & MakesFile
  | {
    /**
     * close(2). The handle is given up when this is put into the ring. Where the request is cancelled before it began, the
     * completion's `fd` is a new one for the same number.
     */
    readonly op: 'close'
    /** The only handle for its number; or a registered file. */
    readonly fd: IoUringFile
  }
  | {
    /** statx(2). */
    readonly op: 'statx'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** Of `AT`. */
    readonly statxFlags?: number
    /** Of `STATX`. */
    readonly mask: number
    /** Where it goes: readable when the request has succeeded. */
    readonly buffer: Pointer<Statx>
  }
  | {
    /** mkdirat(2). */
    readonly op: 'mkdirat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which directory. */
    readonly path: ValueOrPointer<string>
    /** Its permissions. */
    readonly mode?: number
  }
  | {
    /** unlinkat(2). */
    readonly op: 'unlinkat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** `AT.REMOVEDIR` for a directory. */
    readonly unlinkFlags?: number
  }
  | {
    /** renameat2(2), or linkat(2). */
    readonly op: 'renameat' | 'linkat'
    /** Where a relative first path begins. */
    readonly olddirfd: Directory
    /** Which file. */
    readonly oldpath: ValueOrPointer<string>
    /** Where a relative second path begins. */
    readonly newdirfd: Directory
    /** The new name. */
    readonly newpath: ValueOrPointer<string>
    /** Of `RENAME`; for `linkat`, of `AT`. */
    readonly pathFlags?: number
  }
  | {
    /** symlinkat(2). */
    readonly op: 'symlinkat'
    /** What the link says. */
    readonly target: ValueOrPointer<string>
    /** Where a relative path begins. */
    readonly newdirfd: Directory
    /** The link. */
    readonly linkpath: ValueOrPointer<string>
  }
  | {
    /** waitid(2) for a process that is named by its pidfd; since Linux 6.7. */
    readonly op: 'waitid'
    /** The process. */
    readonly pidfd: FileDescriptor
    /** Of `W`. */
    readonly options: number
    /** Where it goes what happened; null for nowhere. */
    readonly info: Pointer<Siginfo> | null
  }
  | {
    /** futex_wait(2) on a word of 32 bits; since Linux 6.7. */
    readonly op: 'futex_wait'
    /** The word. */
    readonly futex: FutexPointer
    /** What it is expected to be: EAGAIN where it is not. */
    readonly expected: number
    /** Whether only this process uses it. */
    readonly private?: boolean
  }
  | {
    /** futex_wake(2) on a word of 32 bits; since Linux 6.7. The result is how many. */
    readonly op: 'futex_wake'
    /** The word. */
    readonly futex: FutexPointer
    /** How many waiters at most. */
    readonly count: number
    /** Whether only this process uses it. */
    readonly private?: boolean
  }
  | {
    /** A file descriptor for a registered file; since Linux 6.8. */
    readonly op: 'fixed_fd_install'
    /** The file. */
    readonly fd: FixedFile
  }
  | {
    /** Put a completion into another ring. */
    readonly op: 'msg_ring'
    /** The other ring. */
    readonly target: MessageTarget
    /** What that completion's token is. */
    readonly token: unknown
    /** What its result is. */
    readonly result?: number
  }
)

/** A ring that can be sent a completion: an `IoUring`. */
export interface MessageTarget {
  /**
   * Keep its file descriptor open while a request uses it.
   * @param task - whose ring it is that the request is put into
   */
  borrowRing(task: Task): Disposable & SyscallOperand
  /**
   * Expect a completion that another ring sends.
   * @param token - what it is told apart by
   * @returns its user data, and how to expect it no longer
   */
  expect(token: unknown): ExpectedMessage
}

/** A completion that another ring is to send. */
export interface ExpectedMessage {
  /** Its user data. */
  readonly id: number
  /** Expect it no longer. */
  readonly forget: () => void
}

/** @internal what a successful request leaves behind that somebody must own */
export type Made = 'fd' | { readonly fixed: number | 'allocate' } | undefined

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
  made: Made = undefined
  /** The file descriptor that is given up to a `close`. */
  closes: FileDescriptor | undefined
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

function shown(text: string): SyscallOperand {
  return { operand: 0, toString: () => text }
}

type Of<Op extends IoUringEntry['op']> = IoUringEntry & { readonly op: Op }
type Prepare<Op extends IoUringEntry['op']> = (sqe: EntryBuilder, entry: Of<Op>) => void

function rwFlags(op: string, value = 0): Flags {
  return flagsArgument(`${op}: flags`, 'RWF_', RWF, value)
}

function msgFlags(op: string, value = 0): Flags {
  return flagsArgument(`${op}: flags`, 'MSG_', MSG, value)
}

function vectored(sqe: EntryBuilder, op: 'readv' | 'writev', entry: Of<'readv'> | Of<'writev'>, iov: Borrow, count: number): void {
  const fd = sqe.file(entry.fd)
  const options = rwFlags(op, entry.rwFlags)
  sqe.opcode = op === 'readv' ? IORING_OP.READV : IORING_OP.WRITEV
  sqe.addr = iov.near
  sqe.len = count
  sqe.off = sqe.position(op, entry.offset)
  sqe.opFlags = options.operand
  sqe.args = [fd, iov, count, sqe.off, options]
}

const fixedTransfer: Prepare<'read_fixed' | 'write_fixed'> = (sqe, { op, fd, buffer, length: size, at = 0, offset, rwFlags: options }) => {
  sqe.own(buffer, buffer.toString())
  const file = sqe.file(fd)
  integer(`${op}: at`, at, 0, buffer.size)
  sqe.opcode = op === 'read_fixed' ? IORING_OP.READ_FIXED : IORING_OP.WRITE_FIXED
  sqe.addr = buffer.near + at
  sqe.len = integer(`${op}: length`, size ?? buffer.size - at, 0, buffer.size - at)
  sqe.off = sqe.position(op, offset)
  sqe.bufIndex = buffer.index
  const option = rwFlags(op, options)
  sqe.opFlags = option.operand
  sqe.args = [file, shown(buffer.toString()), sqe.len, sqe.off, option]
  sqe.hold(buffer.use())
}

const sends: Prepare<'send' | 'send_zc'> = (sqe, { op, fd, data, msgFlags: options }) => {
  const file = sqe.file(fd)
  const memory = sqe.source(data)
  const option = msgFlags(op, options)
  sqe.opcode = op === 'send' ? IORING_OP.SEND : IORING_OP.SEND_ZC
  sqe.addr = memory.near
  sqe.len = memory.size
  sqe.opFlags = option.operand
  sqe.args = [file, memory, sqe.len, option]
}

function message(sqe: EntryBuilder, opcode: number, entry: Of<'sendmsg'> | Of<'recvmsg'>): void {
  const file = sqe.file(entry.fd)
  const memory = sqe.pointer(entry.message, entry.op === 'recvmsg' ? 'exclusive' : 'shared')
  const option = msgFlags(entry.op, entry.msgFlags)
  sqe.opcode = opcode
  sqe.addr = memory.near
  sqe.len = 1
  sqe.opFlags = option.operand
  sqe.args = [file, memory, option]
}

function timed(sqe: EntryBuilder, op: 'timeout' | 'link_timeout', time: ValueOrPointer<Timespec>, options = 0, count = 0): void {
  const memory = sqe.value(Timespec, time)
  const option = flagsArgument(`${op}: flags`, 'IORING_TIMEOUT_', IORING_TIMEOUT, options)
  sqe.opcode = op === 'timeout' ? IORING_OP.TIMEOUT : IORING_OP.LINK_TIMEOUT
  sqe.addr = memory.near
  sqe.len = 1
  sqe.off = uint32(`${op}: count`, count)
  sqe.opFlags = option.operand
  sqe.args = [memory, sqe.off, option]
}

const addressed = (opcode: number): Prepare<'connect' | 'bind'> => (sqe, { fd, address }) => {
  const file = sqe.file(fd)
  const memory = sqe.value(Sockaddr, address)
  sqe.opcode = opcode
  sqe.addr = memory.near
  // The length stands where others have their offset.
  sqe.off = memory.size
  sqe.args = [file, memory, memory.size]
}

const renames: Prepare<'renameat' | 'linkat'> = (sqe, { op, olddirfd, oldpath, newdirfd, newpath, pathFlags = 0 }) => {
  const from = sqe.directory(olddirfd)
  const oldName = sqe.path(oldpath)
  const to = sqe.directory(newdirfd)
  const newName = sqe.path(newpath)
  sqe.opcode = op === 'renameat' ? IORING_OP.RENAMEAT : IORING_OP.LINKAT
  sqe.fd = from.number
  sqe.addr = oldName.near
  // A directory's number stands in the place of a length, AT_FDCWD among them.
  sqe.len = to.number >>> 0
  sqe.off = newName.near
  sqe.opFlags = uint32(`${op}: flags`, pathFlags)
  sqe.args = [from.argument, oldName, to.argument, newName, pathFlags]
}

function pollEvents(op: string, events: number): Flags {
  return flagsArgument(`${op}: events`, 'POLL', POLL_EVENT, events)
}

const FUTEX_PRIVATE = FUTEX2.PRIVATE

const futexes: Prepare<'futex_wait' | 'futex_wake'> = (sqe, entry) => {
  const word = sqe.hold(new WordBorrow(sqe.task, entry.futex))
  const value = entry.op === 'futex_wait' ? uint32('futex_wait: expected', entry.expected) : integer('futex_wake: count', entry.count, 0, INT_MAX)
  sqe.opcode = entry.op === 'futex_wait' ? IORING_OP.FUTEX_WAIT : IORING_OP.FUTEX_WAKE
  sqe.fd = FUTEX2.SIZE_U32 | (entry.private === true ? FUTEX_PRIVATE : 0)
  sqe.addr = word.near
  sqe.off = value
  sqe.addr3 = FUTEX_BITSET_MATCH_ANY
  sqe.args = [word, value]
}

/** What advice leaves what is in the pages: only that needs no order with other uses of the memory. */
const HARMLESS: ReadonlySet<number> = new Set([
  MADV.NORMAL, MADV.RANDOM, MADV.SEQUENTIAL, MADV.WILLNEED, MADV.COLD, MADV.PAGEOUT, MADV.HUGEPAGE, MADV.NOHUGEPAGE, MADV.COLLAPSE, MADV.POPULATE_READ,
  MADV.POPULATE_WRITE,
])

const UINT_MAX = 0xffff_ffff

const PREPARE: { readonly [Op in IoUringEntry['op']]: Prepare<Op> } = {
  nop: (sqe) => {
    sqe.opcode = IORING_OP.NOP
  },
  read: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.destination('read', entry)
    const option = rwFlags('read', entry.rwFlags)
    sqe.opcode = IORING_OP.READ
    sqe.off = sqe.position('read', entry.offset)
    sqe.opFlags = option.operand
    sqe.args = [file, ...memory, sqe.off, option]
  },
  read_multishot: (sqe, { fd, buffers }) => {
    const file = sqe.file(fd)
    sqe.group(buffers)
    sqe.opcode = IORING_OP.READ_MULTISHOT
    sqe.off = CURRENT_POSITION
    sqe.args = [file, shown(`buffers ${buffers.bgid}`)]
  },
  write: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.source(entry.data)
    const option = rwFlags('write', entry.rwFlags)
    sqe.opcode = IORING_OP.WRITE
    sqe.addr = memory.near
    sqe.len = integer('write: length', memory.size, 0, INT_MAX)
    sqe.off = sqe.position('write', entry.offset)
    sqe.opFlags = option.operand
    sqe.args = [file, memory, sqe.len, sqe.off, option]
  },
  readv: (sqe, entry) => vectored(sqe, 'readv', entry, sqe.pointer(entry.iov, 'shared'), entry.iov.value.length),
  writev: (sqe, entry) => {
    const pieces = entry.iov instanceof Pointer ? entry.iov.value : entry.iov
    vectored(sqe, 'writev', entry, sqe.value<Iovec[]>(IovecList, entry.iov), pieces.length)
  },
  read_fixed: fixedTransfer,
  write_fixed: fixedTransfer,
  fsync: (sqe, { fd, fsyncFlags = 0 }) => {
    const option = flagsArgument('fsync: flags', 'IORING_FSYNC_', IORING_FSYNC, fsyncFlags)
    sqe.args = [sqe.file(fd), option]
    sqe.opcode = IORING_OP.FSYNC
    sqe.opFlags = option.operand
  },
  sync_file_range: (sqe, { fd, offset, length: size, syncFlags }) => {
    sqe.opcode = IORING_OP.SYNC_FILE_RANGE
    sqe.off = length('sync_file_range: offset', offset)
    sqe.len = uint32('sync_file_range: length', size)
    sqe.opFlags = uint32('sync_file_range: flags', syncFlags)
    sqe.args = [sqe.file(fd), sqe.off, sqe.len, sqe.opFlags]
  },
  fallocate: (sqe, { fd, mode = 0, offset, length: size }) => {
    sqe.opcode = IORING_OP.FALLOCATE
    sqe.off = length('fallocate: offset', offset)
    // The length has the field that is otherwise an address, and the mode that of a length.
    sqe.addr = length('fallocate: length', size)
    sqe.len = uint32('fallocate: mode', mode)
    sqe.args = [sqe.file(fd), mode, offset, size]
  },
  ftruncate: (sqe, { fd, length: size }) => {
    sqe.opcode = IORING_OP.FTRUNCATE
    sqe.off = length('ftruncate: length', size)
    sqe.args = [sqe.file(fd), size]
  },
  fadvise: (sqe, { fd, offset, length: size, advice }) => {
    sqe.opcode = IORING_OP.FADVISE
    sqe.off = length('fadvise: offset', offset)
    sqe.len = uint32('fadvise: length', size)
    sqe.opFlags = uint32('fadvise: advice', advice)
    sqe.args = [sqe.file(fd), offset, size, advice]
  },
  madvise: (sqe, { mapping, advice }) => {
    if (!HARMLESS.has(advice)) throw new RangeError('madvise: advice that changes what is in pages has no place in a ring: use task.madvise')
    sqe.hold(mapping.borrow(sqe.task))
    sqe.opcode = IORING_OP.MADVISE
    sqe.addr = mapping.address
    sqe.len = integer('madvise: length', mapping.length, 0, UINT_MAX)
    sqe.opFlags = advice
    sqe.args = [shown(mapping.toString()), sqe.len, new Flags('MADV_', MADV, advice)]
  },
  poll_add: (sqe, { fd, events, multishot }) => {
    const option = pollEvents('poll_add', events)
    sqe.opcode = IORING_OP.POLL_ADD
    sqe.opFlags = option.operand
    sqe.len = multishot === true ? IORING_POLL.ADD_MULTI : 0
    sqe.args = [sqe.file(fd), option]
  },
  poll_remove: (sqe, { request }) => {
    const which = sqe.request(request)
    sqe.opcode = IORING_OP.POLL_REMOVE
    sqe.addr = request.id
    sqe.args = [which]
  },
  poll_update: (sqe, { request, events, multishot }) => {
    const which = sqe.request(request)
    const option = pollEvents('poll_update', events)
    sqe.opcode = IORING_OP.POLL_REMOVE
    sqe.addr = request.id
    sqe.len = IORING_POLL.UPDATE_EVENTS | (multishot === true ? IORING_POLL.ADD_MULTI : 0)
    sqe.opFlags = option.operand
    sqe.args = [which, option]
  },
  timeout: (sqe, { time, count, timeoutFlags }) => timed(sqe, 'timeout', time, timeoutFlags, count),
  link_timeout: (sqe, { time, timeoutFlags }) => timed(sqe, 'link_timeout', time, timeoutFlags),
  timeout_remove: (sqe, { request }) => {
    const which = sqe.request(request)
    sqe.opcode = IORING_OP.TIMEOUT_REMOVE
    sqe.addr = request.id
    sqe.args = [which]
  },
  timeout_update: (sqe, { request, time, timeoutFlags = 0, linked }) => {
    const which = sqe.request(request)
    const memory = sqe.value(Timespec, time)
    const option = flagsArgument('timeout_update: flags', 'IORING_TIMEOUT_', IORING_TIMEOUT, timeoutFlags)
    sqe.opcode = IORING_OP.TIMEOUT_REMOVE
    sqe.addr = request.id
    sqe.off = memory.near
    sqe.opFlags = or(option.operand, linked === true ? IORING_LINK_TIMEOUT_UPDATE : IORING_TIMEOUT.UPDATE)
    sqe.args = [which, memory, option]
  },
  async_cancel: (sqe, { which, all }) => {
    let options = all === true ? IORING_ASYNC_CANCEL.ALL : 0
    sqe.opcode = IORING_OP.ASYNC_CANCEL
    if (which === 'any') {
      options |= IORING_ASYNC_CANCEL.ANY
      sqe.args = [shown('any'), options]
    } else if (which instanceof IoUringRequest) {
      sqe.args = [sqe.request(which), options]
      sqe.addr = which.id
    } else {
      const fixed = which instanceof FixedFile
      options |= IORING_ASYNC_CANCEL.FD | (fixed ? IORING_ASYNC_CANCEL.FD_FIXED : 0)
      sqe.args = [sqe.file(which), options]
      // Which file is meant goes by the flag of the request's own, not by that of all entries.
      sqe.flags &= ~IOSQE.FIXED_FILE
    }
    sqe.opFlags = options
  },
  accept: (sqe, entry) => {
    const { fd, acceptFlags = 0, inheritable, fixed } = entry
    const file = sqe.file(fd)
    const all = inheritable === true || fixed !== undefined ? acceptFlags : or(acceptFlags, SOCK.CLOEXEC)
    sqe.makes('accept', entry)
    sqe.opcode = IORING_OP.ACCEPT
    sqe.opFlags = uint32('accept: flags', all)
    sqe.args = [file, shown('NULL'), shown('NULL'), new Flags('SOCK_', { NONBLOCK: SOCK.NONBLOCK, CLOEXEC: SOCK.CLOEXEC }, all)]
  },
  connect: addressed(IORING_OP.CONNECT),
  bind: addressed(IORING_OP.BIND),
  listen: (sqe, { fd, backlog }) => {
    sqe.opcode = IORING_OP.LISTEN
    sqe.len = integer('listen: backlog', backlog, 0, INT_MAX)
    sqe.args = [sqe.file(fd), backlog]
  },
  socket: (sqe, entry) => {
    const { domain, type, protocol = 0, inheritable, fixed } = entry
    sqe.makes('socket', entry)
    sqe.opcode = IORING_OP.SOCKET
    sqe.fd = int32('socket: domain', domain)
    sqe.off = uint32('socket: type', inheritable === true || fixed !== undefined ? type : or(type, SOCK.CLOEXEC))
    sqe.len = uint32('socket: protocol', protocol)
    sqe.args = [domain, sqe.off, protocol]
  },
  shutdown: (sqe, { fd, how }) => {
    sqe.opcode = IORING_OP.SHUTDOWN
    sqe.len = uint32('shutdown: how', how)
    sqe.args = [sqe.file(fd), how]
  },
  send: sends,
  send_zc: sends,
  recv: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.destination('recv', entry)
    const option = msgFlags('recv', entry.msgFlags)
    sqe.opcode = IORING_OP.RECV
    sqe.opFlags = option.operand
    sqe.args = [file, ...memory, option]
  },
  sendmsg: (sqe, entry) => message(sqe, IORING_OP.SENDMSG, entry),
  recvmsg: (sqe, entry) => message(sqe, IORING_OP.RECVMSG, entry),
  splice: (sqe, { from, fromOffset, to, toOffset, length: size, spliceFlags = 0 }) => {
    splicing(sqe, IORING_OP.SPLICE, 'splice', from, to, size, spliceFlags)
    sqe.addr = sqe.position('splice', fromOffset)
    sqe.off = sqe.position('splice', toOffset)
  },
  tee: (sqe, { from, to, length: size, spliceFlags = 0 }) => splicing(sqe, IORING_OP.TEE, 'tee', from, to, size, spliceFlags),
  openat: (sqe, entry) => {
    const { dirfd, path, openFlags, mode = 0, inheritable, fixed } = entry
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    // There is no exec for what is under an index: the kernel refuses the flag.
    const option = openFlagsArgument('openat: flags', inheritable === true || fixed !== undefined ? openFlags : or(openFlags, O.CLOEXEC))
    const permissions = modeArgument('openat', mode)
    sqe.makes('openat', entry)
    sqe.opcode = IORING_OP.OPENAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.len = Number(permissions.operand)
    sqe.opFlags = Number(option.operand)
    sqe.args = mode === 0 ? [directory.argument, name, option] : [directory.argument, name, option, permissions]
  },
  openat2: (sqe, entry) => {
    const { dirfd, path, how, inheritable, fixed } = entry
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const open = or(how.flags ?? 0, inheritable === true || fixed !== undefined ? 0 : O.CLOEXEC)
    const argument = sqe.value<OpenHow>(OpenHow, OpenHow.of({ ...how, flags: open }))
    sqe.makes('openat2', entry)
    sqe.opcode = IORING_OP.OPENAT2
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.off = argument.near
    sqe.len = OpenHow.size
    sqe.args = [directory.argument, name, argument, OpenHow.size]
  },
  close: (sqe, { fd }) => {
    sqe.opcode = IORING_OP.CLOSE
    if (fd instanceof FixedFile) {
      sqe.own(fd, fd.toString())
      sqe.fd = 0
      sqe.fileIndex = fd.index + 1
      sqe.args = [shown(fd.toString())]
      return
    }
    using borrow = fd.borrow(sqe.task)
    sqe.fd = borrow.near
    sqe.args = [Number(borrow.near)]
    sqe.closes = fd
  },
  statx: (sqe, { dirfd, path, statxFlags = 0, mask, buffer }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const memory = sqe.pointer(buffer, 'exclusive')
    sqe.opcode = IORING_OP.STATX
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.off = memory.near
    sqe.len = uint32('statx: mask', mask)
    sqe.opFlags = uint32('statx: flags', statxFlags)
    sqe.args = [directory.argument, name, statxFlags, shown(hex(mask)), memory]
  },
  mkdirat: (sqe, { dirfd, path, mode = 0o777 }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const permissions = modeArgument('mkdirat', mode)
    sqe.opcode = IORING_OP.MKDIRAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.len = Number(permissions.operand)
    sqe.args = [directory.argument, name, permissions]
  },
  unlinkat: (sqe, { dirfd, path, unlinkFlags = 0 }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    sqe.opcode = IORING_OP.UNLINKAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.opFlags = uint32('unlinkat: flags', unlinkFlags)
    sqe.args = [directory.argument, name, unlinkFlags]
  },
  renameat: renames,
  linkat: renames,
  symlinkat: (sqe, { target, newdirfd, linkpath }) => {
    const content = sqe.path(target)
    const directory = sqe.directory(newdirfd)
    const name = sqe.path(linkpath)
    sqe.opcode = IORING_OP.SYMLINKAT
    sqe.fd = directory.number
    sqe.addr = content.near
    sqe.off = name.near
    sqe.args = [content, directory.argument, name]
  },
  waitid: (sqe, { pidfd, options, info }) => {
    const process = sqe.hold(pidfd.borrow(sqe.task))
    const memory = info === null ? undefined : sqe.pointer(info, 'exclusive')
    sqe.opcode = IORING_OP.WAITID
    sqe.fd = process.near
    sqe.len = P.PIDFD
    sqe.fileIndex = uint32('waitid: options', options)
    sqe.off = memory?.near ?? NULL
    sqe.args = [shown('P_PIDFD'), process, memory ?? shown('NULL'), options]
  },
  futex_wait: futexes,
  futex_wake: futexes,
  fixed_fd_install: (sqe, { fd }) => {
    sqe.opcode = IORING_OP.FIXED_FD_INSTALL
    sqe.args = [sqe.file(fd)]
    sqe.made = 'fd'
  },
  msg_ring: (sqe, { target, token, result = 0 }) => {
    const ring = sqe.hold(target.borrowRing(sqe.task))
    sqe.opcode = IORING_OP.MSG_RING
    sqe.fd = Number(ring.operand)
    sqe.addr = IORING_MSG.DATA
    sqe.len = integer('msg_ring: result', result, 0, INT_MAX)
    const announced = target.expect(token)
    sqe.announced = announced
    sqe.off = announced.id
    sqe.args = [ring, result]
  },
}

function splicing(
  sqe: EntryBuilder, opcode: number, op: 'splice' | 'tee', from: IoUringFile, to: IoUringFile, size: number, options: number,
): void {
  const option = flagsArgument(`${op}: flags`, 'SPLICE_F_', SPLICE_F, options)
  // The entry's own file is the one that is written to; that which is read has a field and a flag of its own.
  const source = from instanceof FixedFile ? from : sqe.hold(from.borrow(sqe.task))
  if (source instanceof FixedFile) sqe.own(source, source.toString())
  sqe.fileIndex = source instanceof FixedFile ? source.index : source.near
  sqe.opFlags = or(option.operand, source instanceof FixedFile ? SPLICE_F_FD_IN_FIXED : 0)
  sqe.opcode = opcode
  sqe.len = integer(`${op}: length`, size, 0, UINT_MAX)
  sqe.args = [source instanceof FixedFile ? shown(source.toString()) : source, sqe.file(to), sqe.len, option]
}

const GIVEN = { IO_DRAIN: IOSQE.IO_DRAIN, IO_LINK: IOSQE.IO_LINK, IO_HARDLINK: IOSQE.IO_HARDLINK, ASYNC: IOSQE.ASYNC } as const
const GIVEN_MASK = Object.values(GIVEN).reduce((all: number, each) => all | each, 0)

/**
 * @internal
 * Take an entry apart. What it borrows is held by the result, and by nobody where this throws.
 */
export function prepareEntry(task: Task, ring: object, entry: IoUringEntry): EntryBuilder {
  const sqe = new EntryBuilder(task, ring)
  try {
    const { flags = 0, personality = 0 } = entry
    if ((flags & ~GIVEN_MASK) !== 0 || flags < 0) {
      throw new RangeError(`${entry.op}: ${new Flags('IOSQE_', IOSQE, flags).toString()} is not for the caller to give; what can be given is ${new Flags('IOSQE_', GIVEN, GIVEN_MASK).toString()}`)
    }
    integer(`${entry.op}: personality`, personality, 0, UINT16_MAX)
    const prepare = PREPARE[entry.op] as Prepare<typeof entry.op> | undefined
    if (prepare === undefined) throw new TypeError(`${String(entry.op)} is nothing that can be asked of a ring`)
    prepare(sqe, entry)
    sqe.flags |= flags
    return sqe
  } catch (error) {
    sqe.announced?.forget()
    sqe.release()
    throw error
  }
}
