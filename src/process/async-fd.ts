import { readSync, writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Duplex, DuplexOptions, Readable, ReadableOptions, Writable, WritableOptions } from 'node:stream'
import type { QueuingStrategy, ReadableStream, WritableStream } from 'node:stream/web'
import { ERRNO } from '../near/errno.js'
import { ErrnoError, SyscallTransportError } from '../near/errors.js'
import { Flags, has, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS, type Syscall } from '../near/sys.js'
import { formatCall, type SyscallArgument } from '../near/sysif.js'
import { warn } from '../near/warn.js'
import { assertFDTable } from '../far/task.js'
import { struct } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { BigUint64, Int16, Int32, Int64 } from '../memory/scalars.js'
import { InvalidHandleError } from '../handle/errors.js'
import { fdTableOf } from '../handle/fd.js'
import { Pointer, type Borrow, type ReadablePointer } from '../handle/pointer.js'
import { LocalSyscallInterface } from '../dispatch/local.js'
import { RingSyscallInterface } from '../dispatch/ring.js'
import { READ_SIZE } from '../dispatch/waiting-reads.js'
import type { AnyReadablePointer } from '../linux/unistd.js'
import { length, type DescriptorOptions } from '../linux/arguments.js'
import { takeFront } from '../linux/buffers.js'
import { AT, F, O } from '../linux/fcntl.js'
import type { InotifyEvent } from '../linux/inotify.js'
import { MSG, type Message, type ReceivedMessage, type ReceiveOptions } from '../linux/message.js'
import { _pidfdGetfd } from '../linux/pidfd.js'
import { POLL_EVENT } from '../linux/poll.js'
import { type Sockaddr } from '../linux/sockaddr.js'
import { SOCK, type Accepted } from '../linux/socket.js'
import { SO } from '../linux/socket_option.js'
import { IovecList, MutableIovecList, UIO_MAXIOV, type Iovec, type MutableIovec } from '../linux/uio.js'
import { Epoller, type ReadAhead, type Readiness, type Registration } from './epoller.js'
import type { FileDescriptor } from './fd.js'
import { PerfSamples } from './perf-samples.js'
import type { Shared } from './process.js'
import { duplexOf, readableOf, readableStreamOf, writableOf, writableStreamOf } from './streams.js'
import type { Task } from './task.js'

/** What every operation takes. */
export interface AsyncOptions {
  /**
   * Ends the wait: the operation rejects with the signal's reason. A call that was made already is not undone, so an
   * operation that rejects in this way has read nothing; one that writes may have written a part, see {@link PartialWriteError}.
   */
  readonly signal?: AbortSignal | undefined
}

/** How something is sent. */
export interface AsyncSendOptions extends AsyncOptions {
  /** Of `MSG`; `MSG.NOSIGNAL` is always added. */
  readonly flags?: FlagsOf<'MSG'>
}

/** How something is received. */
export interface AsyncReceiveOptions extends AsyncOptions, ReceiveOptions {}

/** How a connection is accepted. */
export interface AsyncAcceptOptions extends AsyncOptions, DescriptorOptions {}

/**
 * There is nobody at the other end any more, and nothing left of what it sent: what was waited for will not come.
 */
export class HangupError extends Error {
  /** `HangupError`. */
  override readonly name = 'HangupError'

  /**
   * @param subject - the file descriptor, for the message
   * @param events - what poll(2) says of it, of `POLL_EVENT`
   */
  constructor(
    readonly subject: string,
    readonly events: FlagsOf<'POLL_EVENT'>,
  ) {
    super(`${subject} has hung up: poll(2) says ${new Flags('POLL', POLL_EVENT, events).toString()}`)
  }
}

/**
 * Not everything was written. What stopped it is the `cause`, whose `code` this has too: `EPIPE`, say, or `ABORT_ERR`.
 */
export class PartialWriteError extends Error {
  /** `PartialWriteError`. */
  override readonly name = 'PartialWriteError'
  /** The cause's code, where it has one. */
  readonly code?: string

  /**
   * @param written - how many bytes have gone
   * @param total - how many there were
   * @param cause - what stopped it
   */
  constructor(
    readonly written: number,
    readonly total: number,
    cause: unknown,
  ) {
    super(`${written} of ${total} bytes were written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    const code = (cause as { code?: unknown } | null | undefined)?.code
    if (typeof code === 'string') this.code = code
  }
}

/** How long to wait before the next attempt where the kernel does not tell when there is room, in milliseconds. */
const NEXT_ATTEMPT = 5

/** How many bytes are copied at a time, to be written from there. */
const WRITE_SIZE = 65536

/** One descriptor for poll(2), and the time that ppoll(2) is to wait. */
const PollOnce = struct('struct { struct pollfd; struct timespec; }', { fd: Int32, events: Int16, revents: Int16, tv_sec: Int64, tv_nsec: Int64 })

/**
 * Whose turn it is: what goes in one direction goes one after the other, in the order in which it was asked for. So a whole
 * write is not torn by another one, and whoever read first gets what comes first.
 */
class Turns {
  #taken = false
  readonly #queue: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = []

  /** Take a turn: at once, which returns undefined, or when those before have left. */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (!this.#taken) {
      this.#taken = true
      return undefined
    }
    return new Promise((resolve, reject) => {
      const done = (): void => signal?.removeEventListener('abort', abort)
      const entry = {
        resolve: () => {
          done()
          resolve()
        },
        reject: (error: Error) => {
          done()
          reject(error)
        },
      }
      const abort = (): void => {
        this.#queue.splice(this.#queue.indexOf(entry), 1)
        entry.reject(signal?.reason as Error)
      }
      this.#queue.push(entry)
      signal?.addEventListener('abort', abort, { once: true })
    })
  }

  leave(): void {
    const next = this.#queue.shift()
    if (next === undefined) this.#taken = false
    else next.resolve()
  }

  /** Nobody who waits gets a turn any more. */
  refuse(error: Error): void {
    for (const entry of this.#queue.splice(0)) entry.reject(error)
  }
}

/** What is to be given back, whether or not the `AsyncFileDescriptor` can still be reached: the handle, and its watch. */
class Holding {
  registration: Registration | undefined
  /** What is watched in the place of a counter of another process's. */
  copy: FileDescriptor | undefined

  constructor(readonly fd: FileDescriptor) {}

  /** Have it watched no more. */
  async end(): Promise<void> {
    const { registration, copy } = this
    this.registration = undefined
    this.copy = undefined
    try {
      await using _given = copy
      await registration?.release(copy ?? this.fd)
    } catch (error) {
      // The process went away; its table may not have.
      if (!(error instanceof SyscallTransportError)) throw error
    }
  }

  async close(): Promise<void> {
    try {
      await this.end()
    } finally {
      await this.fd[Symbol.asyncDispose]()
    }
  }
}

const collector = new FinalizationRegistry<Holding>((holding) => {
  holding.close().catch(warn)
})

/**
 * A file descriptor whose operations wait in the event loop: of a pipe, a socket, a terminal, an eventfd, or anything else
 * that epoll(7) knows, in the Node process or in a child. Each operation makes its call first, and waits only where the
 * kernel has answered EAGAIN; then it costs no thread. While anything waits, the program keeps running.
 *
 * Reads go one after the other, and so do writes; a read and a write may wait at the same time.
 *
 * Made by {@link Process.async}. Dropping it closes the file descriptor later; `await using` does so at the end of the block.
 */
export class AsyncFileDescriptor implements AsyncDisposable {
  readonly #shared: Shared
  readonly #holding: Holding
  readonly #reading = new Turns()
  readonly #writing = new Turns()
  /** Where the number is of the Node process: its calls, which go before what is read and written directly. */
  readonly #local: LocalSyscallInterface | undefined
  /** Whether a call that moves less than it was asked to says that there is no more, or no more room. */
  readonly #exhaustive: boolean
  /** What the registration said of news when a call was known to find nothing, until there is more; -1 before. */
  readonly #dryAt: Record<Readiness, number> = { read: -1, write: -1, priority: -1 }
  /** What it said when something was read: without more, another read may find nothing. */
  #readAt = -1
  /** Whether the kernel tells of such files whether a read would wait, without `O_NONBLOCK`. */
  #tellsAhead = true
  readonly #noAhead = (): void => {
    this.#tellsAhead = false
  }
  /** What an inotify instance has told, and nobody has taken. */
  readonly #events: InotifyEvent[] = []
  /** What is known of the samples of a perf counter; null for other files, and undefined until {@link readable} had to wait. */
  #samples: PerfSamples | null | undefined
  /** Operations that have begun and not ended. */
  #operations = 0
  #idle: (() => void) | undefined
  #closed: Error | undefined

  private constructor(shared: Shared, holding: Holding, exhaustive: boolean) {
    const { sysif } = holding.fd.task
    this.#shared = shared
    this.#holding = holding
    this.#local = sysif instanceof LocalSyscallInterface ? sysif : undefined
    this.#exhaustive = exhaustive
    collector.register(this, holding, this)
  }

  /** @internal see `Process.async` */
  static async take(shared: Shared, task: Task, given: FileDescriptor): Promise<AsyncFileDescriptor> {
    using borrow = given.borrow(given.task)
    assertFDTable(() => given.toString(), given.task.fdTable, task)
    const { sysif } = given.task
    const [flags, pipeSize] = await Promise.all([
      sysif.syscall(SYS.fcntl, borrow, F.GETFL),
      // Succeeds for pipes only.
      sysif.outcome(SYS.fcntl, borrow, F.GETPIPE_SZ),
    ])
    if (!has(flags, O.NONBLOCK)) await sysif.syscall(SYS.fcntl, borrow, F.SETFL, or(flags, O.NONBLOCK))
    // A pipe moves all that it can; in packet mode only one packet. Of other files epoll(7) says so too, but sockets stop at
    // urgent data and at file descriptors, and terminals at the end of a line.
    const exhaustive = pipeSize > 0 && !has(flags, O.DIRECT)
    return new AsyncFileDescriptor(shared, new Holding(given.move(given.task as Task)), exhaustive)
  }

  /** The task through which it makes its calls. */
  get task(): Task {
    return this.#holding.fd.task as Task
  }

  /**
   * The handle. It can be used beside this; it cannot be closed while this has it.
   * @throws InvalidHandleError where this was closed or released
   */
  get fd(): FileDescriptor {
    this.#assertOpen()
    return this.#holding.fd
  }

  /** Whether it can still be used: neither closed nor released. */
  get valid(): boolean {
    return this.#closed === undefined
  }

  /**
   * Read, waiting until there is something.
   * @param count - how many bytes at most; 64 KiB unless it is said
   * @param options - what ends the wait
   * @returns the bytes; none at the end of the file, when all who could write have gone
   * @throws ErrnoError as read(2) says
   * @see https://man7.org/linux/man-pages/man2/read.2.html
   */
  read(count?: number, options?: AsyncOptions): Promise<Uint8Array>
  /**
   * Read into memory of the caller's, waiting until there is something.
   * @param memory - for the bytes; consumed when they are there
   * @param options - what ends the wait
   * @returns the part of it that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/read.2.html
   */
  read(memory: Pointer<Uint8Array>, options?: AsyncOptions): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]>
  read(
    room: number | Pointer<Uint8Array> = READ_SIZE, options: AsyncOptions = {},
  ): Promise<Uint8Array | [ReadablePointer<Uint8Array>, Pointer<Uint8Array>]> {
    if (room instanceof Pointer) return this.#perform(this.#reading, options, () => this.#readInto(room, options))
    return this.#perform(this.#reading, options, () => this.#readBytes(room, options), () => length('read: count', room))
  }

  async #readInto(memory: Pointer<Uint8Array>, options: AsyncOptions): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]> {
    let count: number
    {
      using buffer = memory.borrow(this.task, 'exclusive')
      count = await this.#call('read', options, SYS.read, [buffer, buffer.size], buffer.size)
    }
    return memory.splitReadable(count)
  }

  // No memory is held while it waits: many may wait.
  async #readBytes(count: number, options: AsyncOptions): Promise<Uint8Array> {
    for (;;) {
      const seen = this.#holding.registration?.news.read
      if (!this.#isDry('read', seen)) {
        const bytes = this.#local !== undefined && seen !== undefined && this.#readAt !== seen
          ? this.#readDirectly(this.#local, count)
          : await this.#readOnce(count)
        if (bytes !== undefined) {
          this.#noteRead(seen, bytes.length < count)
          return bytes
        }
        this.#noteDry('read', seen)
      }
      const bytes = await this.#changed('read', seen, options, this.#ahead(count))
      if (bytes !== undefined) return bytes
    }
  }

  /** What to read as soon as there is something; undefined where only a call of the task's can tell. */
  #ahead(count: number): ReadAhead | undefined {
    if (this.#local === undefined || !this.#tellsAhead || count > READ_SIZE) return undefined
    return { fd: this.#holding.fd.near, count, unknown: this.#noAhead }
  }

  async #readOnce(count: number): Promise<Uint8Array | undefined> {
    const { task } = this
    const memory = task.heap.scratch(Bytes, count)
    let result: number
    try {
      using buffer = memory.borrow(task, 'exclusive')
      result = await this.#try(SYS.read, [buffer, count])
    } catch (error) {
      memory.free()
      throw error
    }
    if (result >= 0) return await takeFront(memory, result)
    memory.free()
    return undefined
  }

  /** Read with Node's own call, which costs a quarter of one through ffi-rs, but several times as much where it fails. */
  #readDirectly(local: LocalSyscallInterface, count: number): Uint8Array | undefined {
    local.flush()
    try {
      if (count > READ_SIZE) {
        const bytes = new Uint8Array(count)
        return bytes.slice(0, readSync(this.#holding.fd.near, bytes, 0, count, null))
      }
      directBuffer ??= new Uint8Array(READ_SIZE)
      return directBuffer.slice(0, readSync(this.#holding.fd.near, directBuffer, 0, count, null))
    } catch (error) {
      if (wouldWait(error)) return undefined
      throw errnoError(error, `read(${this.#holding.fd.near}, ..., ${count})`)
    }
  }

  /** Whether a call is known to find nothing. */
  #isDry(kind: Readiness, seen: number | undefined): boolean {
    return seen !== undefined && this.#dryAt[kind] === seen
  }

  /**
   * A call has found nothing: another one would not, until there is news.
   * @param seen - what was known before that call
   */
  #noteDry(kind: Readiness, seen: number | undefined): void {
    if (seen !== undefined) this.#dryAt[kind] = seen
  }

  /** As {@link #noteDry}, of a call that moved less than it was asked to. After a hang-up there is no more news, and yet something to be found. */
  #noteShort(kind: Readiness, seen: number | undefined): void {
    if (this.#exhaustive && this.#holding.registration?.hungUp === false) this.#noteDry(kind, seen)
  }

  #noteRead(seen: number | undefined, short: boolean): void {
    if (seen !== undefined) this.#readAt = seen
    if (short) this.#noteShort('read', seen)
  }

  /**
   * Read into several pieces, one after the other, waiting until there is something.
   * @param sizes - the lengths of the pieces, in bytes
   * @param options - what ends the wait
   * @returns what was read, in as many pieces as were begun; none at the end of the file
   * @throws ErrnoError as read(2) says
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async readv(sizes: readonly number[], options: AsyncOptions = {}): Promise<Uint8Array[]> {
    const total = sizes.reduce((sum, size) => sum + length('readv: the length of a piece', size), 0)
    return await this.#perform(this.#reading, options, async () => {
      const { task } = this
      using memory = task.heap.scratch(Bytes, total)
      let count: number
      {
        using buffer = memory.borrow(task, 'exclusive')
        let offset = 0
        const pieces = sizes.map((size) => ({ iov_base: (buffer.near + (offset += size) - size) as typeof buffer.near, iov_len: size }))
        using iov = task.argument<MutableIovec[]>(MutableIovecList, pieces)
        count = await this.#call('read', options, SYS.readv, [iov, sizes.length], total)
      }
      const bytes = await takeFront(memory, count)
      const filled: Uint8Array[] = []
      for (let index = 0, offset = 0; offset < count; index++) filled.push(bytes.subarray(offset, offset += sizes[index] as number))
      return filled
    })
  }

  /**
   * Write everything, waiting for room as often as it takes.
   * @param data - bytes, not to be changed before this has resolved; a string, as UTF-8; or memory that holds something, all
   *   of it (a string in memory ends with a NUL)
   * @param options - what ends the wait
   * @returns how many bytes that were
   * @throws ErrnoError with EPIPE where nobody reads any more; otherwise as write(2) says
   * @throws PartialWriteError where a part has gone before something went wrong
   * @see https://man7.org/linux/man-pages/man2/write.2.html
   */
  write(data: Uint8Array | string | AnyReadablePointer, options: AsyncOptions = {}): Promise<number> {
    return this.#perform(this.#writing, options, () => {
      if (data instanceof Pointer) return this.#writeMemory(data, options)
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      return this.#local === undefined ? this.#writeCopied(bytes, options) : this.#writeDirectly(this.#local, bytes, options)
    })
  }

  async #writeMemory(data: AnyReadablePointer, options: AsyncOptions): Promise<number> {
    using buffer = data.borrow(this.task)
    return await this.#writeAll(buffer.size, (done) => this.#writeFrom(buffer, done, buffer.size, options))
  }

  async #writeCopied(bytes: Uint8Array, options: AsyncOptions): Promise<number> {
    return await this.#writeAll(bytes.length, async (done) => {
      // In pieces: the kernel takes no more at a time, and what is copied is still in the cache when it is written.
      const piece = bytes.subarray(done, done + WRITE_SIZE)
      using buffer = this.task.argument(Bytes, piece)
      let written = await this.#writeFrom(buffer, 0, piece.length, options)
      try {
        while (written < piece.length) written += await this.#writeFrom(buffer, written, piece.length, options)
      } catch (error) {
        throw new PartialWriteError(done + written, bytes.length, error)
      }
      return written
    })
  }

  /** Write with Node's own call, which copies nothing and costs a quarter of one through ffi-rs, or with a look of the poller's. */
  async #writeDirectly(local: LocalSyscallInterface, bytes: Uint8Array, options: AsyncOptions): Promise<number> {
    const total = bytes.length
    let done = 0
    try {
      while (done < total) {
        const seen = this.#holding.registration?.news.write
        if (!this.#isDry('write', seen)) {
          const gathered = done === 0 ? this.#shared.startedPoller()?.write(this.#holding.fd.near, bytes) : undefined
          const written = gathered === undefined ? this.#writeNow(local, bytes, done) : await gathered
          if (written >= 0) {
            done += written
            if (done < total) this.#noteShort('write', seen)
            continue
          }
          if (written === -ERRNO.EINTR) continue
          if (written !== -ERRNO.EAGAIN) throw new ErrnoError(-written, 'write', { call: `write(${this.#holding.fd.near}, ..., ${total})` })
          this.#noteDry('write', seen)
        }
        await this.#changed('write', seen, options)
      }
      return done
    } catch (error) {
      if (done === 0) throw error
      throw new PartialWriteError(done, total, error)
    }
  }

  /** Returns how many bytes the kernel took, or -EAGAIN. */
  #writeNow(local: LocalSyscallInterface, bytes: Uint8Array, done: number): number {
    local.flush()
    try {
      return writeSync(this.#holding.fd.near, bytes, done)
    } catch (error) {
      if (wouldWait(error)) return -ERRNO.EAGAIN
      throw errnoError(error, `write(${this.#holding.fd.near}, ..., ${bytes.length - done})`)
    }
  }

  async #writeFrom(buffer: Borrow, offset: number, end: number, options: AsyncOptions): Promise<number> {
    const from = offset === 0 ? buffer : buffer.near + offset
    return await this.#call('write', options, SYS.write, [from, end - offset], end - offset)
  }

  async #writeAll(total: number, write: (done: number) => Promise<number>): Promise<number> {
    let done = 0
    while (done < total) {
      try {
        done += await write(done)
      } catch (error) {
        if (done === 0 || error instanceof PartialWriteError) throw error
        throw new PartialWriteError(done, total, error)
      }
    }
    return done
  }

  /**
   * Write all of several pieces, one after the other, waiting for room as often as it takes.
   * @param pieces - the bytes, not to be changed before this has resolved
   * @param options - what ends the wait
   * @returns how many bytes that were
   * @throws ErrnoError with EPIPE where nobody reads any more; otherwise as write(2) says
   * @throws PartialWriteError where a part has gone before something went wrong
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async writev(pieces: readonly Uint8Array[], options: AsyncOptions = {}): Promise<number> {
    const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
    return await this.#perform(this.#writing, options, async () => {
      const { task } = this
      const buffers: Borrow[] = []
      try {
        for (const piece of pieces) if (piece.length > 0) buffers.push(task.argument(Bytes, piece))
        const left = buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }))
        return await this.#writeAll(total, async () => {
          const some = left.slice(0, UIO_MAXIOV)
          using iov = task.argument<Iovec[]>(IovecList, some)
          const wanted = some.reduce((sum, { iov_len: size }) => sum + size, 0)
          const written = await this.#call('write', options, SYS.writev, [iov, some.length], wanted)
          skip(left, written)
          return written
        })
      } finally {
        for (const buffer of buffers) buffer[Symbol.dispose]()
      }
    })
  }

  /**
   * Wait until a read would not wait: there is something, or it has come to its end. For a counter of perf_event_open(2), whose reads
   * never wait: until as many samples were written to its buffer as it was made to say that of, since it was last said.
   * @param options - what ends the wait
   * @throws HangupError where the other side has gone and left nothing; a read tells more. For a counter, where the process that it
   *   counts has ended, or it has no buffer
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async readable(options: AsyncOptions = {}): Promise<void> {
    await this.#ready('read', POLL_EVENT.IN | POLL_EVENT.RDHUP, POLL_EVENT.IN | POLL_EVENT.RDHUP, options)
  }

  /**
   * Wait until a write would not wait: there is room for something.
   * @param options - what ends the wait
   * @throws HangupError where nobody reads any more; a write tells more
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async writable(options: AsyncOptions = {}): Promise<void> {
    await this.#ready('write', POLL_EVENT.OUT, 0, options)
  }

  /**
   * Wait for something exceptional: out-of-band data on a socket, a change of a cgroup's or a sysfs file, a packet-mode event
   * of a pseudoterminal.
   * @param options - what ends the wait
   * @throws HangupError where it hung up instead
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async exceptional(options: AsyncOptions = {}): Promise<void> {
    await this.#ready('priority', POLL_EVENT.PRI, POLL_EVENT.PRI, options)
  }

  /**
   * Take a connection, waiting until somebody connects.
   * @param options - what ends the wait, and whether programs that are exec'd get the connection too
   * @returns the connection, asynchronous like this, and who made it
   * @throws ErrnoError with EINVAL where the socket does not listen; with EMFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/accept.2.html
   */
  async accept(options: AsyncAcceptOptions = {}): Promise<Accepted<AsyncFileDescriptor>> {
    return await this.#perform(this.#reading, options, async () => {
      for (;;) {
        try {
          const { socket, name } = await this.#often('read', options, () => this.#holding.fd.accept4(SOCK.NONBLOCK, options))
          return { socket: new AsyncFileDescriptor(this.#shared, new Holding(socket), false), name }
        } catch (error) {
          // Who connected has gone already: the next one may not have.
          if (!hasCode(error, 'ECONNABORTED')) throw error
        }
      }
    })
  }

  /**
   * The connections that are made, as they come. Ending the loop leaves the socket open.
   * @param options - what ends the wait, and whether programs that are exec'd get the connections too
   * @returns for each, the connection and who made it
   * @throws ErrnoError as {@link accept}
   */
  async * connections(options: AsyncAcceptOptions = {}): AsyncGenerator<Accepted<AsyncFileDescriptor>, void, undefined> {
    for (;;) yield await this.accept(options)
  }

  /**
   * Connect to a socket, waiting until that has succeeded or failed. An attempt that is aborted goes on in the kernel: close the
   * socket then.
   * @param address - the other end
   * @param options - what ends the wait
   * @throws ErrnoError with ECONNREFUSED where nobody listens; otherwise as connect(2) says, with what became of the attempt
   * @see https://man7.org/linux/man-pages/man2/connect.2.html
   */
  async connect(address: Sockaddr, options: AsyncOptions = {}): Promise<void> {
    await this.#perform(this.#writing, options, async () => {
      for (;;) {
        try {
          await this.#holding.fd.connect(address)
          return
        } catch (error) {
          // After EINTR the attempt goes on as well: connect(2).
          if (hasCode(error, 'EINPROGRESS') || hasCode(error, 'EINTR')) break
          // Too many wait at a unix socket: unix(7). The kernel does not tell when there are fewer.
          if (!hasCode(error, 'EAGAIN')) throw error
          await this.#pause(options)
        }
      }
      await this.#become('write', POLL_EVENT.OUT, options)
      const { fd } = this.#holding
      const result = await fd.getsockopt(SO.ERROR)
      if (result !== 0) throw new ErrnoError(result, 'connect', { call: formatCall('connect', [fd.near, addressOperand(address)]) })
    })
  }

  /**
   * Send a message, waiting for room; on a stream as often as it takes until all of it has gone. A broken connection raises no
   * `SIGPIPE`.
   * @param message - bytes, or a string, as UTF-8; or with them to whom, and file descriptors or credentials
   * @param options - what ends the wait, and flags
   * @returns how many bytes that were
   * @throws ErrnoError with EPIPE or ECONNRESET where the connection is broken; with EMSGSIZE where it is too long for one
   *   message; otherwise as sendmsg(2) says
   * @throws PartialWriteError where a part has gone before something went wrong
   * @see https://man7.org/linux/man-pages/man2/send.2.html
   */
  async send(message: Message | Uint8Array | string, options: AsyncSendOptions = {}): Promise<number> {
    const { data = [], ...rest } = typeof message === 'string' || message instanceof Uint8Array ? { data: message } : message
    const pieces = typeof data === 'string' ? [Buffer.from(data)] : data instanceof Uint8Array ? [data] : data
    const flags = or(options.flags ?? 0, MSG.NOSIGNAL)
    const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
    return await this.#perform(this.#writing, options, async () => {
      const once = async (what: Message): Promise<number> => {
        const { fd } = this.#holding
        if (rest.name === undefined) return await this.#often('write', options, () => fd.sendmsg(what, flags))
        for (;;) {
          try {
            return await fd.sendmsg(what, flags)
          } catch (error) {
            // The room is another socket's, and the kernel tells of it only to who is connected: unix_dgram_poll in Linux 6.12,
            // net/unix/af_unix.c.
            if (!hasCode(error, 'EAGAIN') && !hasCode(error, 'EINTR')) throw error
            await this.#pause(options)
          }
        }
      }
      // A message may have no bytes.
      if (total === 0) return await once({ ...rest, data: pieces })
      return await this.#writeAll(total, (done) => once(done === 0 ? { ...rest, data: pieces } : { data: behind(pieces, done) }))
    })
  }

  /**
   * Receive a message, or what a stream has, waiting until there is something.
   * @param size - how many bytes at most; of a message that is longer, the rest is lost. 64 KiB unless it is said
   * @param options - what ends the wait, flags, and how much room there is for control messages
   * @returns the message: handles own the file descriptors that came with it. No data at the end of a stream
   * @throws ErrnoError with ECONNRESET where the connection was broken; otherwise as recvmsg(2) says
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  async receive(size: number = READ_SIZE, options: AsyncReceiveOptions = {}): Promise<ReceivedMessage<FileDescriptor>> {
    length('receive: size', size)
    return await this.#perform(this.#reading, options, () => this.#often('read', options, () => this.#holding.fd.recvmsg(size, options)))
  }

  /** Make a call as often as it takes, as {@link #call}, where an error says that it would have to wait. */
  async #often<T>(kind: Readiness, options: AsyncOptions, call: () => Promise<T>): Promise<T> {
    for (;;) {
      const seen = this.#holding.registration?.news[kind]
      if (!this.#isDry(kind, seen)) {
        try {
          return await call()
        } catch (error) {
          if (hasCode(error, 'EINTR')) continue
          if (!hasCode(error, 'EAGAIN')) throw error
        }
        this.#noteDry(kind, seen)
      }
      await this.#changed(kind, seen, options)
    }
  }

  /** Wait a little, for want of anything better. */
  async #pause({ signal }: AsyncOptions): Promise<void> {
    if (this.#closed !== undefined) throw this.#closed
    try {
      await setTimeout(NEXT_ATTEMPT, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      // What a program aborts with is its own affair.
      signal?.throwIfAborted()
      throw error
    }
  }

  /** Wait until poll(2) says that it is ready, has hung up or has failed. */
  async #become(kind: Readiness, wanted: FlagsOf<'POLL_EVENT'>, options: AsyncOptions): Promise<void> {
    for (;;) {
      const seen = this.#holding.registration?.news[kind]
      if ((await this.#poll(wanted)) !== 0) return
      await this.#changed(kind, seen, options)
    }
  }

  /**
   * A stream of Node's to read this with. It is this file descriptor's owner from then on: when it ends, or is destroyed, the
   * file descriptor is closed.
   * @param options - as for Node's own streams: `highWaterMark`, `encoding`
   * @see https://nodejs.org/api/stream.html#class-streamreadable
   */
  toReadable(options: Pick<ReadableOptions, 'highWaterMark' | 'encoding' | 'signal'> = {}): Readable {
    this.#assertOpen()
    return readableOf(this, options)
  }

  /**
   * A stream of Node's to write this with. It is this file descriptor's owner from then on: when it finishes, or is
   * destroyed, the file descriptor is closed.
   * @param options - as for Node's own streams: `highWaterMark`, `defaultEncoding`
   * @see https://nodejs.org/api/stream.html#class-streamwritable
   */
  toWritable(options: Pick<WritableOptions, 'highWaterMark' | 'defaultEncoding' | 'signal'> = {}): Writable {
    this.#assertOpen()
    return writableOf(this, options)
  }

  /**
   * A stream of Node's to read and write this with: of a socket, or a terminal. It is this file descriptor's owner from then
   * on. When it finishes, a socket's other end is told that nothing more comes; when both sides have ended, or it is
   * destroyed, the file descriptor is closed.
   * @param output - where to write, where that is another one: a pipe to a program whose output this is. Closed when the
   *   stream finishes
   * @param options - as for Node's own streams: `highWaterMark`, `allowHalfOpen`
   * @see https://nodejs.org/api/stream.html#class-streamduplex
   */
  toDuplex(output: AsyncFileDescriptor = this, options: Pick<DuplexOptions, 'highWaterMark' | 'allowHalfOpen' | 'signal'> = {}): Duplex {
    this.#assertOpen()
    output.#assertOpen()
    return duplexOf(this, output, () => (output === this ? this.#finish() : output.close()), options)
  }

  /** Tell a socket's other end that nothing more comes; other files have no such thing. */
  async #finish(): Promise<void> {
    const SHUT_WR = 1
    const { fd } = this.#holding
    using borrow = fd.borrow(fd.task)
    const result = await fd.task.sysif.outcome(SYS.shutdown, borrow, SHUT_WR)
    if (result < 0 && ![-ERRNO.ENOTSOCK, -ERRNO.ENOTCONN, -ERRNO.EOPNOTSUPP].includes(result)) {
      throw new ErrnoError(-result, 'shutdown', { call: formatCall('shutdown', [borrow, SHUT_WR]) })
    }
  }

  /**
   * A stream of the web's to read this with. It is this file descriptor's owner from then on: when it ends or is cancelled,
   * the file descriptor is closed.
   * @param strategy - how much is read ahead; nothing unless it is said
   * @see https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream
   */
  toReadableStream(strategy: QueuingStrategy<Uint8Array> = { highWaterMark: 0 }): ReadableStream<Uint8Array> {
    this.#assertOpen()
    return readableStreamOf(this, strategy)
  }

  /**
   * A stream of the web's to write this with. It is this file descriptor's owner from then on: when it is closed or aborted,
   * the file descriptor is closed.
   * @param strategy - how much is held before the writer is to wait; one chunk unless it is said
   * @see https://developer.mozilla.org/en-US/docs/Web/API/WritableStream
   */
  toWritableStream(strategy: QueuingStrategy<Uint8Array> = { highWaterMark: 1 }): WritableStream<Uint8Array> {
    this.#assertOpen()
    return writableStreamOf(this, strategy)
  }

  /**
   * The expirations of a timer, as they come: for a file descriptor of timerfd_create(2). Ending the loop leaves it open.
   * @param options - what ends the wait
   * @returns for each wake-up, how often the timer has expired since the last
   * @throws ErrnoError with ECANCELED where the clock was set, and the timer was to say so
   * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   */
  async * expirations(options: AsyncOptions = {}): AsyncGenerator<bigint, void, undefined> {
    for (;;) {
      const bytes = await this.read(BigUint64.size, options)
      if (bytes.length < BigUint64.size) return
      yield new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true)
    }
  }

  /**
   * What happens to the files that are watched, as it comes: for a file descriptor of inotify_init1(2). Ending the loop leaves it
   * open; what has come and was not seen by then is for the next loop.
   * @param options - what ends the wait
   * @returns each event, in their order
   * @throws ErrnoError as inotify(7) says
   * @see https://man7.org/linux/man-pages/man7/inotify.7.html
   */
  async * inotifyEvents(options: AsyncOptions = {}): AsyncGenerator<InotifyEvent, void, undefined> {
    for (;;) {
      const next = this.#events.shift()
      if (next !== undefined) yield next
      else this.#events.push(...await this.#perform(this.#reading, options, () => this.#often('read', options, () => this.#holding.fd.inotifyRead())))
    }
  }

  /**
   * @param wanted - what is waited for
   * @param stronger - which of that counts although there was a hang-up
   */
  async #ready(kind: Readiness, wanted: FlagsOf<'POLL_EVENT'>, stronger: FlagsOf<'POLL_EVENT'>, options: AsyncOptions): Promise<void> {
    await this.#perform(undefined, options, async () => {
      for (;;) {
        if (kind === 'read' && this.#samples?.take(this.#holding.registration) === true) return
        const seen = this.#holding.registration?.news[kind]
        const events = await this.#poll(wanted)
        if ((events & stronger) !== 0) return
        if ((events & (POLL_EVENT.HUP | POLL_EVENT.ERR | POLL_EVENT.NVAL)) !== 0) throw new HangupError(this.toString(), events)
        if ((events & wanted) !== 0) return
        const samples = kind === 'read' ? await this.#samplesOfThis() : null
        if (samples === null) await this.#changed(kind, seen, options)
        else if (await this.#sampled(samples, seen, options)) return
      }
    })
  }

  async #samplesOfThis(): Promise<PerfSamples | null> {
    if (this.#samples !== undefined) return this.#samples
    const samples = await PerfSamples.of(this.#holding.fd, this.#holding.registration)
    return (this.#samples ??= samples)
  }

  /**
   * Wait for news of a counter.
   * @returns whether there are samples; otherwise poll(2) knows more
   */
  async #sampled(samples: PerfSamples, seen: number | undefined, options: AsyncOptions): Promise<boolean> {
    const nested = fdTableOf(this.task) !== fdTableOf(this.#shared.local)
    if (seen !== undefined && (!nested || this.#holding.copy !== undefined)) {
      return await samples.takeAfter(() => this.#changed('read', seen, options), () => this.#holding.registration)
    }
    const before = samples.written
    if ((await this.#poll(POLL_EVENT.IN) & POLL_EVENT.IN) !== 0) return true
    if (nested) await this.#watchCopy()
    else await this.#changed('read', undefined, options)
    samples.watched(this.#holding.registration, before)
    return false
  }

  /**
   * Watch a counter of another process's through a copy of its number here. In the epoll instance over there nothing would be
   * seen of it: this program's own asks that one whether it is ready, which takes away what there is to be told.
   */
  async #watchCopy(): Promise<void> {
    const { fd } = this.#holding
    const { local } = this.#shared
    const { sysif } = fd.task
    if (!(sysif instanceof RingSyscallInterface) || sysif.pidfd === undefined) throw new TypeError(`${fd.task.toString()} does not share this program's memory`)
    using borrow = fd.borrow(fd.task)
    const copy = local.makeFileDescriptor(await _pidfdGetfd(local.sysif, NearFileDescriptor(sysif.pidfd), borrow.near, 0))
    try {
      const epoller = await Epoller.of(this.#shared, local)
      const registration = await epoller.register(copy, fd.task)
      if (this.#holding.copy !== undefined || this.#closed !== undefined) {
        await registration.release(copy)
        await copy[Symbol.asyncDispose]()
        return
      }
      // What was watched over there tells nothing.
      await this.#holding.registration?.release(fd)
      this.#holding.registration = registration
      this.#holding.copy = copy
    } catch (error) {
      await copy[Symbol.asyncDispose]()
      throw error
    }
  }

  async #poll(events: FlagsOf<'POLL_EVENT'>): Promise<FlagsOf<'POLL_EVENT'>> {
    const { task } = this
    const { revents } = await task.fill(PollOnce, async (memory) => {
      // Not every architecture has poll(2); a ring takes ppoll(2) for a call that waits, whose answer it does not look for.
      if (task.sysif.architecture === 'x64') await this.#try(SYS.poll, [1, 0], memory)
      else await this.#try(SYS.ppoll, [1, memory.near + PollOnce.fields.tv_sec.offset, 0, 0], memory)
    }, PollOnce.of({ fd: this.#holding.fd.near, events }))
    return revents & 0xffff
  }

  /**
   * Make a call as often as it takes.
   * @param kind - what to wait for where the kernel says EAGAIN
   * @param args - those behind the file descriptor
   * @param wanted - how many bytes it is to move, where it moves bytes
   */
  async #call(kind: Readiness, options: AsyncOptions, call: Syscall, args: readonly SyscallArgument[], wanted = 0): Promise<number> {
    for (;;) {
      const seen = this.#holding.registration?.news[kind]
      if (!this.#isDry(kind, seen)) {
        const result = await this.#try(call, args)
        if (result >= 0) {
          if (result < wanted) this.#noteShort(kind, seen)
          return result
        }
        this.#noteDry(kind, seen)
      }
      await this.#changed(kind, seen, options)
    }
  }

  /** Make a call once. A negative result says that it would have had to wait. */
  async #try(call: Syscall, args: readonly SyscallArgument[], first?: SyscallArgument): Promise<number> {
    const { fd } = this.#holding
    using borrow = fd.borrow(fd.task)
    const all = [first ?? borrow, ...args]
    for (;;) {
      const result = await fd.task.sysif.outcome(call, ...all)
      if (result >= 0 || result === -ERRNO.EAGAIN) return result
      if (result !== -ERRNO.EINTR) throw new ErrnoError(-result, call.name, { call: formatCall(call.name, all) })
    }
  }

  /**
   * Wait until there is news since before a call.
   * @param seen - what was known then; undefined where it was not watched yet
   * @param ahead - what is to be read when there is something
   * @returns what was read, where it was
   */
  #changed(kind: Readiness, seen: number | undefined, { signal }: AsyncOptions, ahead?: ReadAhead): Promise<Uint8Array | undefined> {
    if (this.#closed !== undefined) throw this.#closed
    const { registration } = this.#holding
    return seen === undefined || registration === undefined ? this.#watch() : registration.wait(kind, seen, this, signal, ahead)
  }

  async #watch(): Promise<undefined> {
    const { fd } = this.#holding
    if (fd.task.sysif instanceof RingSyscallInterface && fd.task.sysif.pidfd !== undefined) await refuseSignalfd(fd)
    const epoller = await Epoller.of(this.#shared, fd.task)
    if (this.#holding.registration !== undefined || this.#closed !== undefined) return
    const registration = await epoller.register(fd)
    if (this.#holding.registration === undefined) this.#holding.registration = registration
    else await registration.release(fd)
  }

  /**
   * Begin an operation when it is its turn.
   * @param check - refuses bad input, without waiting for that
   */
  async #perform<T>(turns: Turns | undefined, { signal }: AsyncOptions, operation: () => Promise<T>, check?: () => void): Promise<T> {
    check?.()
    this.#assertOpen()
    signal?.throwIfAborted()
    this.#operations++
    try {
      const queued = turns?.enter(signal)
      if (queued !== undefined) await queued
      try {
        this.#assertOpen()
        return await operation()
      } finally {
        turns?.leave()
      }
    } finally {
      if (--this.#operations === 0) this.#idle?.()
    }
  }

  #assertOpen(): void {
    if (this.#closed !== undefined) throw new InvalidHandleError(this.#closed.message)
  }

  /** End everything that waits, and let calls that were made complete. */
  async #stop(verb: string): Promise<void> {
    this.#assertOpen()
    const error = new InvalidHandleError(`${this.toString()} was ${verb}`)
    this.#closed = error
    collector.unregister(this)
    this.#reading.refuse(error)
    this.#writing.refuse(error)
    this.#holding.registration?.reject(error, (waiter) => waiter === this)
    if (this.#operations > 0) await new Promise<void>((resolve) => (this.#idle = resolve))
  }

  /**
   * Close the file descriptor. What waits rejects with `InvalidHandleError`.
   * @throws InvalidHandleError where it was closed or released already
   */
  async close(): Promise<void> {
    await this.#stop('closed')
    await this.#holding.close()
  }

  /**
   * Give the file descriptor back. What waits rejects with `InvalidHandleError`.
   * @returns a handle that owns it; it is no longer watched, and still non-blocking
   * @throws InvalidHandleError where it was closed or released already
   */
  async release(): Promise<FileDescriptor> {
    const { fd } = this
    await this.#stop('released')
    await this.#holding.end()
    return fd
  }

  /** Close it, unless it was closed or released. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.valid) await this.close()
  }

  /** As in `async FD 7 in fd table of 4131`. */
  toString(): string {
    return `async ${this.#holding.fd.toString()}`
  }
}

/** Where all direct reads go, to be copied from there: making memory for each costs more. */
let directBuffer: Uint8Array | undefined

/**
 * A signalfd is ready when a signal is pending for who asks: signalfd_poll in Linux 6.12, fs/signalfd.c. The event loop asks in the Node
 * process, and would wait for ever for what another process has.
 */
async function refuseSignalfd(fd: FileDescriptor): Promise<void> {
  let file: string
  try {
    file = await (fd.task as Task).readlinkat(AT.FDCWD, `/proc/self/fd/${fd.near}`)
  } catch (error) {
    // Without /proc it cannot be known.
    if (error instanceof ErrnoError) return
    throw error
  }
  if (file !== 'anon_inode:[signalfd]') return
  throw new TypeError(`the event loop cannot wait for the signals of ${fd.task.toString()}: call signalfdRead in it, or loop over signals(), which wait there`)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof ErrnoError && error.code === code
}

/** What stands behind so many bytes. */
function behind(pieces: readonly Uint8Array[], done: number): Uint8Array[] {
  const left: Uint8Array[] = []
  for (const piece of pieces) {
    if (done < piece.length) left.push(piece.subarray(done))
    done = Math.max(0, done - piece.length)
  }
  return left
}

/** An address, in an error's message. */
function addressOperand(address: Sockaddr): { readonly operand: number, toString(): string } {
  const shown = (_key: string, value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)
  return { operand: 0, toString: () => JSON.stringify(address, shown) }
}

function wouldWait(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EAGAIN'
}

/** Node's own error as this package's. */
function errnoError(error: unknown, call: string): unknown {
  const { errno, syscall } = error as NodeJS.ErrnoException
  return errno === undefined || syscall === undefined ? error : new ErrnoError(-errno, syscall, { call })
}

/** Take what was written off the front of a list. */
function skip(left: { iov_base: Borrow['near']; iov_len: number }[], written: number): void {
  for (let first = left[0]; first !== undefined && written > 0; first = left[0]) {
    if (first.iov_len > written) {
      left[0] = { iov_base: (first.iov_base + written) as Borrow['near'], iov_len: first.iov_len - written }
      return
    }
    written -= first.iov_len
    left.shift()
  }
}
