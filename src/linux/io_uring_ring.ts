/**
 * A ring of `<linux/io_uring.h>` as an object: entries go in and completions come out through memory that the kernel shares.
 *
 * @module linux/io_uring_ring
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
import { ErrnoError } from '../near/errors.js'
import { has, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { list } from '../memory/aggregates.js'
import { Bytes, bytesOf } from '../memory/bytes.js'
import { Int32, Uint32 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { BorrowError, InvalidHandleError } from '../handle/errors.js'
import { type FileDescriptor } from '../handle/fd.js'
import type { MemoryMapping } from '../handle/mapping.js'
import type { AnyPointer, Borrow } from '../handle/pointer.js'
import { Task } from '../handle/task.js'
import { integer, uint32 } from './arguments.js'
import {
  IO_URING_OP_SUPPORTED, IO_WQ, IORING_CQE_BUFFER_SHIFT, IORING_CQE_F, IORING_ENTER, IORING_FEAT, IORING_OFF, IORING_REGISTER, IORING_REGISTER_FILES_SKIP,
  IORING_RESTRICTION, IORING_SETUP, IORING_SQ, IoUringBuf, IoUringBufReg, IoUringBufStatus, IoUringClockRegister, IoUringFileIndexRange,
  IoUringFilesUpdate, IoUringGeteventsArg, IoUringParams, IoUringProbe, IoUringProbeOp,
  IoUringRestriction, _ioUringEnter, _ioUringRegister, _ioUringSetup,
  type IoUringOperation, type IoUringRegisterCall,
} from './io_uring.js'
import { IoUringBufRing, mapMemory, unmapMemory } from './io_uring_buf_ring.js'
import type { EntryBuilder, ExpectedMessage, Made, MessageTarget } from './io_uring_builder.js'
import { descriptorsOf, receivedMessage, type IoUringCompletion, type IoUringMessage } from './io_uring_completion.js'
import { prepareEntry, type IoUringEntry } from './io_uring_entries.js'
import { FixedFile, IoUringRequest, RegisteredBuffer } from './io_uring_resources.js'
import { MAP } from './mman.js'
import { CpuSet } from './sched.js'
import type { CLOCK } from './time.js'
import { timespecOfMilliseconds, Timespec } from './time_types.js'
import { IovecList, type Iovec } from './uio.js'

const UINT16_MAX = 0xffff
const SQE_SIZE = 64
const CQE_SIZE = 16
const PROBED = 256

/** The words of a ring of buffers that both sides look at are of 16 bits. */
const BUF_RING_MOST = 32768

/**
 * How a ring is made, beside its flags.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export interface IoUringOptions {
  /** Of {@link IORING_SETUP}. */
  readonly flags?: FlagsOf<'IORING_SETUP'>
  /** For how many completions there is to be room; twice as many as entries, unless it is said. */
  readonly cqEntries?: number
  /** With `IORING_SETUP.SQPOLL`: the CPU of the kernel thread. */
  readonly sqThreadCpu?: number
  /** With `IORING_SETUP.SQPOLL`: after what time without entries the kernel thread sleeps, in milliseconds. */
  readonly sqThreadIdle?: number
  /** The ring whose worker threads this one uses. */
  readonly attachTo?: IoUring<never>
}

/**
 * What a ring may do from now on; with the C names in lower case.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export type Restriction =
  | {
    /** A call of io_uring_register(2) that is allowed. */
    readonly kind: 'register_op'
    /** Of {@link IORING_REGISTER}. */
    readonly op: IoUringRegisterCall
  }
  | {
    /** A request that is allowed. */
    readonly kind: 'sqe_op'
    /** Of `IORING_OP`. */
    readonly op: IoUringOperation
  }
  | {
    /** Flags that requests may, or must, have. */
    readonly kind: 'sqe_flags_allowed' | 'sqe_flags_required'
    /** Of `IOSQE`. */
    readonly flags: FlagsOf<'IOSQE'>
  }

/**
 * How long to wait.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface IoUringWaitOptions {
  /** In milliseconds; without it as long as it takes. Since Linux 5.11. */
  readonly timeout?: number
}

/**
 * How many worker threads a ring may have.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export interface IoUringWorkers {
  /** For what ends in a known time. */
  readonly bounded: number
  /** For what may take any time. */
  readonly unbounded: number
}

interface Pending<Token> {
  readonly request: IoUringRequest<Token>
  /** Under which index another ring registers a file. */
  readonly place?: number | 'allocate' | undefined
  /** Undefined for a completion that another ring sends. */
  readonly entry: EntryBuilder | undefined
  /** The number that a `close` closes. */
  readonly closing: NearFileDescriptor | undefined
}

/** Words in shared memory, and where in them things are. */
interface Rings {
  readonly words: Int32Array
  readonly sqes: DataView
  readonly cqes: DataView
  readonly sqHead: number
  readonly sqTail: number
  readonly sqMask: number
  readonly sqFlags: number
  readonly sqDropped: number
  readonly cqHead: number
  readonly cqTail: number
  readonly cqMask: number
  readonly cqOverflow: number
  readonly cqesOffset: number
}

/** What {@link IoUring} cannot do, because the memory is laid out in another way then. */
const REFUSED = {
  SQE128: IORING_SETUP.SQE128, CQE32: IORING_SETUP.CQE32, NO_MMAP: IORING_SETUP.NO_MMAP, REGISTERED_FD_ONLY: IORING_SETUP.REGISTERED_FD_ONLY,
  CQE_MIXED: IORING_SETUP.CQE_MIXED,
} as const

let rings = 0

/**
 * A ring: entries are put in with {@link push} and go to the kernel with {@link submit}; {@link take} takes what has become of
 * them, with no system call.
 *
 * What an entry points to, and its file descriptors, are borrowed until its last completion was taken. What is registered with
 * the ring stays with the kernel until it is unregistered.
 *
 * Nothing waits, unless `submit` is told to, and that is not for the Node process's own task. To wait in the event loop, watch
 * {@link fd} with an `Epoller`: it can be read when there are completions. Or register an eventfd.
 *
 * The memory is not collected: close it, or use `await using`.
 * @typeParam Token - what the caller tells requests apart by
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
export class IoUring<Token = unknown, Descriptor extends FileDescriptor = FileDescriptor> implements AsyncDisposable, MessageTarget {
  /** The ring's own file descriptor, for watching it. It belongs to the ring, which closes it. */
  readonly fd: Descriptor
  /** Of {@link IORING_FEAT}. */
  readonly features: FlagsOf<'IORING_FEAT'>
  /** Of {@link IORING_SETUP}. */
  readonly flags: FlagsOf<'IORING_SETUP'>
  /** How many entries there is room for. */
  readonly sqEntries: number
  /** How many completions there is room for. */
  readonly cqEntries: number
  readonly #task: Task
  readonly #held: Disposable[]
  readonly #mappings: readonly MemoryMapping[]
  readonly #rings: Rings
  readonly #pin: string
  readonly #pending = new Map<number, Pending<Token>>()
  #expected = 0
  #lastId = 0
  #buffers: readonly RegisteredBuffer[] | undefined
  readonly #groups = new Map<number, IoUringBufRing>()
  #open = true

  /** @internal */
  constructor(task: Task, fd: Descriptor, params: IoUringParams, mappings: readonly [rings: MemoryMapping, sqes: MemoryMapping]) {
    const [ring, entries] = mappings
    const ringView = ring.view('writable')
    const sqes = entries.view('writable')
    if (ringView === undefined || sqes === undefined) {
      throw new TypeError(`the memory of ${ring.toString()} is not this program's own, so that no atomic instruction here can reach it`)
    }
    const { sq_off: sq, cq_off: cq } = params
    const words = new Int32Array(ringView.buffer, ringView.byteOffset, Math.floor(ring.length / 4))
    this.#task = task
    this.fd = fd
    this.features = params.features
    this.flags = params.flags
    this.sqEntries = params.sq_entries
    this.cqEntries = params.cq_entries
    this.#mappings = mappings
    this.#rings = {
      words, sqes, cqes: ringView,
      sqHead: sq.head / 4, sqTail: sq.tail / 4, sqMask: words[sq.ring_mask / 4] as number, sqFlags: sq.flags / 4, sqDropped: sq.dropped / 4,
      cqHead: cq.head / 4, cqTail: cq.tail / 4, cqMask: words[cq.ring_mask / 4] as number, cqOverflow: cq.overflow / 4, cqesOffset: cq.cqes,
    }
    // Each position of the queue has the entry of the same index.
    if (!has(params.flags, IORING_SETUP.NO_SQARRAY)) for (let index = 0; index < params.sq_entries; index++) words[sq.array / 4 + index] = index
    this.#held = [fd.borrow(task), ...mappings.map((mapping) => mapping.borrow(task))]
    this.#pin = `io_uring ${fd.near} (${++rings})`
    // At exec and exit the kernel cancels what a task has submitted, and waits for it, before it lets go of the memory: see
    // io_uring_task_cancel in Linux 6.12, fs/exec.c, and io_uring_files_cancel in kernel/exit.c.
    task.pin(this.#pin, { [Symbol.dispose]: () => this.#letGo() })
  }

  /** The task that makes its calls. */
  get task(): Task {
    return this.#task
  }

  /** Whether it can be used: neither closed, nor its process gone. */
  get valid(): boolean {
    return this.#open
  }

  /** How many entries are in the queue that the kernel has not taken. */
  get queued(): number {
    this.#live()
    const { words, sqHead, sqTail } = this.#rings
    return ((words[sqTail] as number) - Atomics.load(words, sqHead)) >>> 0
  }

  /** How many requests have not had their last completion taken, those in the queue among them. */
  get pending(): number {
    return this.#pending.size - this.#expected
  }

  /** How many completions there are to take. */
  get ready(): number {
    this.#live()
    const { words, cqHead, cqTail } = this.#rings
    return (Atomics.load(words, cqTail) - (words[cqHead] as number)) >>> 0
  }

  /** Whether there were more completions than there is room for: the kernel keeps them, and `flush` asks for them. */
  get overflown(): boolean {
    return this.#sqFlag(IORING_SQ.CQ_OVERFLOW)
  }

  /** Whether the kernel wants the task to enter it to go on, with `IORING_SETUP.TASKRUN_FLAG`: `flush` does. */
  get taskrun(): boolean {
    return this.#sqFlag(IORING_SQ.TASKRUN)
  }

  /** Whether the kernel thread of `IORING_SETUP.SQPOLL` sleeps, so that `submit` has to wake it, which it does. */
  get sleeping(): boolean {
    return this.#sqFlag(IORING_SQ.NEED_WAKEUP)
  }

  /** How many completions the kernel has lost: none, where it has `IORING_FEAT.NODROP`, unless it had no memory left. */
  get lost(): number {
    this.#live()
    return Atomics.load(this.#rings.words, this.#rings.cqOverflow) >>> 0
  }

  /** How many entries the kernel has dropped: none, for their indices are this package's. */
  get dropped(): number {
    this.#live()
    return Atomics.load(this.#rings.words, this.#rings.sqDropped) >>> 0
  }

  #sqFlag(flag: number): boolean {
    this.#live()
    return (Atomics.load(this.#rings.words, this.#rings.sqFlags) & flag) !== 0
  }

  #live(): void {
    if (!this.#open) throw new InvalidHandleError(`${this.toString()} was closed, or its process is gone`)
  }

  /**
   * Put an entry into the queue. It goes to the kernel with the next {@link submit}; with `IORING_SETUP.SQPOLL` the kernel may take
   * it at once.
   * @param entry - what is asked
   * @param token - what to tell it apart by
   * @returns what its completions, and other entries, know it by
   * @throws RangeError where the queue is full: submit first; and for arguments that cannot be right
   * @throws BorrowError where something is in use in a way that excludes this one
   * @throws AddressSpaceMismatchError, FDTableMismatchError for what is of another process
   */
  push<T extends Token>(entry: IoUringEntry, token: T): IoUringRequest<T> {
    this.#live()
    if (this.queued >= this.sqEntries) throw new RangeError(`the queue of ${this.toString()} is full, with ${this.sqEntries} entries: submit them first`)
    const builder = prepareEntry(this.#task, this, entry)
    let closing: NearFileDescriptor | undefined
    try {
      closing = builder.closes?.relinquish()
    } catch (error) {
      builder.release()
      throw error
    }
    const request = new IoUringRequest<T>(this, ++this.#lastId, token, entry.op)
    this.#pending.set(request.id, { request, entry: builder, closing })
    const { words, sqes, sqTail, sqMask } = this.#rings
    const tail = words[sqTail] as number
    writeSqe(sqes, (tail & sqMask) * SQE_SIZE, builder, entry.personality ?? 0, request.id)
    // From here on the kernel may look at it.
    Atomics.store(words, sqTail, (tail + 1) | 0)
    return request
  }

  /**
   * Give the queue to the kernel.
   * @param waitFor - for how many completions to wait, those among them that are there already. More than 0 is not for the Node
   *   process's own task
   * @param options - how long
   * @returns how many entries the kernel has taken; fewer where one of them was wrong, which its completion says, unless
   *   `IORING_SETUP.SUBMIT_ALL` was set: call it again for the rest
   * @throws BlockingCallError for waiting on the Node process's own task
   * @throws ErrnoError with EBUSY or EAGAIN where there are too many completions, or there is no memory: the entries are still
   *   in the queue; with ETIME where the time is over and the kernel took none; with EBADFD where the ring is not enabled yet
   * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
   */
  async submit(waitFor = 0, options: IoUringWaitOptions = {}): Promise<number> {
    const count = this.queued
    const wake = has(this.flags, IORING_SETUP.SQPOLL) && this.#sqFlag(IORING_SQ.NEED_WAKEUP) ? IORING_ENTER.SQ_WAKEUP : 0
    const flags = or(integer('io_uring_enter: min_complete', waitFor, 0, 0xffff_ffff) > 0 ? IORING_ENTER.GETEVENTS : 0, wake)
    return await this.#enter(count, waitFor, flags, options.timeout)
  }

  /**
   * Let the kernel look after what waits for the task: completions that did not fit, those of `IORING_SETUP.DEFER_TASKRUN`, and
   * those that a device is polled for.
   * @throws ErrnoError with EBADFD where the ring is not enabled yet
   * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
   */
  async flush(): Promise<void> {
    this.#live()
    await this.#enter(0, 0, IORING_ENTER.GETEVENTS)
  }

  async #enter(count: number, waitFor: number, flags: number, timeout?: number): Promise<number> {
    const { sysif } = this.#task
    using fd = this.fd.borrow(this.#task)
    if (timeout === undefined) return await _ioUringEnter(sysif, fd, count, waitFor, flags, NULL, 0)
    using ts = this.#task.argument(Timespec, timespecOfMilliseconds(timeout))
    using arg = this.#task.argument<ReturnType<typeof IoUringGeteventsArg.of>>(IoUringGeteventsArg, IoUringGeteventsArg.of({ ts: ts.near }))
    return await _ioUringEnter(sysif, fd, count, waitFor, or(flags, IORING_ENTER.EXT_ARG), arg, IoUringGeteventsArg.size)
  }

  /**
   * Take completions, in the order in which they came. No system call is made.
   * @param most - how many at most
   * @returns those that there are; what a request opened belongs to a handle in it
   */
  take(most = Number.MAX_SAFE_INTEGER): IoUringCompletion<Token, Descriptor>[] {
    this.#live()
    integer('how many completions to take', most, 0, Number.MAX_SAFE_INTEGER)
    const { words, cqes, cqesOffset, cqHead, cqTail, cqMask } = this.#rings
    const completions: IoUringCompletion<Token, Descriptor>[] = []
    const tail = Atomics.load(words, cqTail)
    for (let head = words[cqHead] as number; head !== tail && completions.length < most;) {
      const at = cqesOffset + (head & cqMask) * CQE_SIZE
      const id = cqes.getUint32(at, true) + cqes.getUint32(at + 4, true) * 0x1_0000_0000
      const res = cqes.getInt32(at + 8, true)
      const flags = cqes.getUint32(at + 12, true)
      head = (head + 1) | 0
      // From here on its place is the kernel's again.
      Atomics.store(words, cqHead, head)
      const completion = this.#complete(id, res, flags)
      if (completion !== undefined) completions.push(completion)
    }
    return completions
  }

  #complete(id: number, res: number, flags: number): IoUringCompletion<Token, Descriptor> | undefined {
    const pending = this.#pending.get(id)
    // Of a request that was forgotten, because another ring's message failed.
    if (pending === undefined) return undefined
    const { request, entry, closing, place } = pending
    const more = (flags & IORING_CQE_F.MORE) !== 0
    const notified = (flags & IORING_CQE_F.NOTIF) !== 0
    let fd: Descriptor | undefined
    let file: FixedFile | undefined
    let several: Pick<IoUringCompletion<Token, Descriptor>, 'files' | 'pipe'> | undefined
    let error: ErrnoError | undefined
    if (res < 0 && !notified) {
      error = new ErrnoError(-res, request.op, entry === undefined ? {} : { call: entry.describe(request.op) })
      // A request that never began has closed nothing.
      if (closing !== undefined && error.code === 'ECANCELED') fd = this.#own(closing)
      entry?.announced?.forget()
    } else if (entry?.made === 'fd') fd = this.#own(res)
    else if (entry?.made !== undefined && 'numbers' in entry.made) several = this.#several(entry.made, res)
    else if (entry?.made !== undefined) file = new FixedFile(this, entry.made.fixed === 'allocate' ? res : entry.made.fixed)
    else if (place !== undefined) file = new FixedFile(this, place === 'allocate' ? res : place)
    const group = (flags & IORING_CQE_F.BUFFER) === 0 || entry === undefined ? undefined : this.#groups.get(entry.bufIndex)
    const buffer = group?.taken(flags >>> IORING_CQE_BUFFER_SHIFT)
    const received = error !== undefined || entry?.receives === undefined ? undefined : receivedMessage(this.#task, entry.receives, res, buffer)
    if (!more) {
      this.#pending.delete(id)
      if (entry === undefined) this.#expected--
      else entry.release()
    }
    return {
      // What a notification says is no error number.
      request, token: request.token, res: notified ? res >>> 0 : res, flags, more, error, fd, file, files: several?.files, pipe: several?.pipe, buffer,
      received: received as IoUringMessage<Descriptor> | undefined,
    }
  }

  /** What a request made whose numbers are in memory. */
  #several(made: Extract<Made, { readonly as: string }>, res: number): Pick<IoUringCompletion<Token, Descriptor>, 'files' | 'pipe'> {
    const memory = made.numbers.direct()
    if (memory === undefined) throw new TypeError('the memory of a request is not this program\'s own')
    const numbers = Array.from({ length: made.as === 'pipe' ? 2 : res }, (_, index) => memory.view.getInt32(memory.offset + 4 * index, true))
    if (made.fixed) return { files: numbers.map((number) => new FixedFile(this, number)), pipe: undefined }
    const [read, write] = numbers as [number, number]
    return { files: undefined, pipe: [this.#own(read), this.#own(write)] }
  }

  #own(number: number): Descriptor {
    return this.#task.makeFileDescriptor(NearFileDescriptor(number)) as Descriptor
  }

  /**
   * Register memory: requests use it with less work for the kernel, which keeps its pages. What was registered before must have been
   * unregistered.
   * @param pointers - the memory; each is borrowed until `unregisterBuffers`
   * @returns the same memory for `read_fixed` and `write_fixed`
   * @throws ErrnoError with EBUSY where there are registered buffers already; with ENOMEM above `RLIMIT_MEMLOCK`
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async registerBuffers(pointers: readonly AnyPointer[]): Promise<RegisteredBuffer[]> {
    this.#live()
    integer('the number of registered buffers', pointers.length, 1, 1 << 14)
    const borrows: Borrow[] = []
    let kept = false
    try {
      for (const pointer of pointers) borrows.push(pointer.borrow(this.#task, 'exclusive'))
      using iov = this.#task.argument<Iovec[]>(IovecList, borrows.map(({ near, size }) => ({ iov_base: near, iov_len: size })))
      await this.#register(IORING_REGISTER.BUFFERS, iov, borrows.length)
      kept = true
    } finally {
      if (!kept) for (const borrow of borrows) borrow[Symbol.dispose]()
    }
    const buffers = borrows.map((borrow, index) => new RegisteredBuffer(this, index, pointers[index] as AnyPointer, borrow))
    // The process may have gone meanwhile.
    if (this.#open) this.#buffers = buffers
    else for (const buffer of buffers) buffer[Symbol.dispose]()
    return buffers
  }

  /**
   * Give the registered memory back to its pointers, which can be used as before.
   * @throws BorrowError where a request uses some of it
   * @throws ErrnoError with ENXIO where there is none
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async unregisterBuffers(): Promise<void> {
    this.#live()
    const used = this.#buffers?.find(({ inUse }) => inUse)
    if (used !== undefined) throw new BorrowError(`${used.toString()} is in use by a request that has not completed`)
    await this.#register(IORING_REGISTER.UNREGISTER_BUFFERS, NULL, 0)
    for (const buffer of this.#buffers ?? []) buffer[Symbol.dispose]()
    this.#buffers = undefined
  }

  /**
   * Register files: requests name them by their index, with less work for the kernel.
   * @param files - the files; null leaves the place for later
   * @returns for each what names it, also where there is nothing yet
   * @throws ErrnoError with EBUSY where there are registered files already; with EMFILE for more than `RLIMIT_NOFILE`
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async registerFiles(files: readonly (FileDescriptor | null)[]): Promise<FixedFile[]> {
    this.#live()
    integer('the number of registered files', files.length, 1, 1 << 20)
    using borrowed = new Borrows()
    using numbers = this.#task.argument(Numbers, files.map((file) => borrowed.number(this.#task, file)))
    await this.#register(IORING_REGISTER.FILES, numbers, files.length)
    return files.map((_, index) => new FixedFile(this, index))
  }

  /**
   * Put other files under some of the indices.
   * @param offset - the first index
   * @param files - the files; null takes away what is there, and `skip` leaves it
   * @returns how many were changed
   * @throws ErrnoError with ENXIO where no files are registered; with EINVAL for more indices than there are
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async updateFiles(offset: number, files: readonly (FileDescriptor | null | 'skip')[]): Promise<number> {
    this.#live()
    using borrowed = new Borrows()
    using numbers = this.#task.argument(Numbers, files.map((file) => (file === 'skip' ? IORING_REGISTER_FILES_SKIP : borrowed.number(this.#task, file))))
    using update = this.#task.argument<ReturnType<typeof IoUringFilesUpdate.of>>(
      IoUringFilesUpdate, IoUringFilesUpdate.of({ offset: uint32('io_uring_register: offset', offset), fds: numbers.near }),
    )
    return await this.#register(IORING_REGISTER.FILES_UPDATE, update, files.length)
  }

  /**
   * Let go of all registered files; requests that use one keep it until they have completed.
   * @throws ErrnoError with ENXIO where there are none
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async unregisterFiles(): Promise<void> {
    this.#live()
    await this.#register(IORING_REGISTER.UNREGISTER_FILES, NULL, 0)
  }

  /**
   * Let an eventfd be told of every completion. The ring has it open for itself.
   * @param eventfd - the eventfd
   * @param onlyAsync - only of those that did not come while they were submitted
   * @throws ErrnoError with EBUSY where there is one already; with EINVAL where it is no eventfd
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async registerEventfd(eventfd: FileDescriptor, onlyAsync = false): Promise<void> {
    this.#live()
    using fd = eventfd.borrow(this.#task)
    using number = this.#task.argument(Int32, fd.near)
    await this.#register(onlyAsync ? IORING_REGISTER.EVENTFD_ASYNC : IORING_REGISTER.EVENTFD, number, 1)
  }

  /**
   * Tell the eventfd no longer.
   * @throws ErrnoError with ENXIO where there is none
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async unregisterEventfd(): Promise<void> {
    this.#live()
    await this.#register(IORING_REGISTER.UNREGISTER_EVENTFD, NULL, 0)
  }

  /**
   * Which requests the kernel knows.
   * @returns of `IORING_OP`; from a kernel that is newer than this package, others too
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async probe(): Promise<Set<number>> {
    this.#live()
    const size = IoUringProbe.size + PROBED * IoUringProbeOp.size
    const memory = this.#task.heap.write(Bytes, new Uint8Array(size), false)
    try {
      {
        using probe = memory.borrow(this.#task, 'exclusive')
        await this.#register(IORING_REGISTER.PROBE, probe, PROBED)
      }
      const bytes = await memory.read()
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const { ops_len: count } = IoUringProbe.read(view, 0)
      const known = new Set<number>()
      for (let index = 0; index < count; index++) {
        const { op, flags } = IoUringProbeOp.read(view, IoUringProbe.size + index * IoUringProbeOp.size)
        if ((flags & IO_URING_OP_SUPPORTED) !== 0) known.add(op)
      }
      return known
    } finally {
      memory.free()
    }
  }

  /**
   * Keep the credentials that the task has now, for requests to run with.
   * @returns the number for `personality`
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async registerPersonality(): Promise<number> {
    this.#live()
    return await this.#register(IORING_REGISTER.PERSONALITY, NULL, 0)
  }

  /**
   * Let go of those credentials.
   * @param personality - what `registerPersonality` returned
   * @throws ErrnoError with EINVAL where it is none
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async unregisterPersonality(personality: number): Promise<void> {
    this.#live()
    await this.#register(IORING_REGISTER.UNREGISTER_PERSONALITY, NULL, integer('io_uring_register: personality', personality, 0, UINT16_MAX))
  }

  /**
   * Restrict, for good, what the ring may do; for one that was made with `IORING_SETUP.R_DISABLED`, before it is enabled.
   * @param restrictions - what is allowed, and required
   * @throws ErrnoError with EBADFD where the ring is enabled; with EBUSY where it is restricted already
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async registerRestrictions(restrictions: readonly Restriction[]): Promise<void> {
    this.#live()
    integer('the number of restrictions', restrictions.length, 1, 1024)
    using all = this.#task.argument(Restrictions, restrictions.map(restrictionOf))
    await this.#register(IORING_REGISTER.RESTRICTIONS, all, restrictions.length)
  }

  /**
   * Let a ring begin that was made with `IORING_SETUP.R_DISABLED`.
   * @throws ErrnoError with EBADFD where it is enabled
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async enableRings(): Promise<void> {
    this.#live()
    await this.#register(IORING_REGISTER.ENABLE_RINGS, NULL, 0)
  }

  /**
   * How many worker threads there may be.
   * @param bounded - for what ends in a known time; 0 leaves it
   * @param unbounded - for what may take any time; 0 leaves it
   * @returns what it was before
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async iowqMaxWorkers(bounded = 0, unbounded = 0): Promise<IoUringWorkers> {
    this.#live()
    const wanted = [uint32('the number of bounded workers', bounded), uint32('the number of unbounded workers', unbounded)]
    const memory = this.#task.heap.write(Workers, wanted, false)
    try {
      {
        using argument = memory.borrow(this.#task, 'exclusive')
        await this.#register(IORING_REGISTER.IOWQ_MAX_WORKERS, argument, 2)
      }
      const before = await memory.read()
      return { bounded: before[IO_WQ.BOUND] as number, unbounded: before[IO_WQ.UNBOUND] as number }
    } finally {
      memory.free()
    }
  }

  /**
   * From which indices the kernel chooses where it is to; from all, unless this was called. Since Linux 6.0.
   * @param offset - the first
   * @param count - how many
   * @throws ErrnoError with EINVAL where there are no such indices; with EOVERFLOW for more than there can be
   * @see https://man7.org/linux/man-pages/man3/io_uring_register_file_alloc_range.3.html
   */
  async registerFileAllocRange(offset: number, count: number): Promise<void> {
    this.#live()
    using range = this.#task.argument<ReturnType<typeof IoUringFileIndexRange.of>>(IoUringFileIndexRange, IoUringFileIndexRange.of({
      off: uint32('io_uring_register: off', offset), len: uint32('io_uring_register: len', count),
    }))
    await this.#register(IORING_REGISTER.FILE_ALLOC_RANGE, range, 0)
  }

  /**
   * On which CPUs worker threads run; since Linux 5.14.
   * @param cpus - the numbers of the CPUs
   * @throws ErrnoError with EINVAL where there is none of these
   * @see https://man7.org/linux/man-pages/man3/io_uring_register_iowq_aff.3.html
   */
  async registerIowqAff(cpus: Iterable<number>): Promise<void> {
    this.#live()
    using mask = this.#task.argument<number[]>(CpuSet, [...cpus])
    await this.#register(IORING_REGISTER.IOWQ_AFF, mask, CpuSet.size)
  }

  /**
   * Let worker threads run on all CPUs of their process.
   * @see https://man7.org/linux/man-pages/man3/io_uring_register_iowq_aff.3.html
   */
  async unregisterIowqAff(): Promise<void> {
    this.#live()
    await this.#register(IORING_REGISTER.UNREGISTER_IOWQ_AFF, NULL, 0)
  }

  /**
   * By which clock `submit` waits for a time; since Linux 6.12.
   * @param clock - `CLOCK.MONOTONIC` or `CLOCK.BOOTTIME`
   * @throws ErrnoError with EINVAL for others
   * @see https://man7.org/linux/man-pages/man3/io_uring_register_clock.3.html
   */
  async registerClock(clock: typeof CLOCK.MONOTONIC | typeof CLOCK.BOOTTIME): Promise<void> {
    this.#live()
    using argument = this.#task.argument<ReturnType<typeof IoUringClockRegister.of>>(IoUringClockRegister, IoUringClockRegister.of({
      clockid: uint32('io_uring_register: clockid', clock),
    }))
    await this.#register(IORING_REGISTER.CLOCK, argument, 0)
  }

  /**
   * Make a ring of buffers that the kernel chooses from when data come; since Linux 5.19.
   * @param bgid - the number of the group, from 0 to 65535
   * @param entries - how many buffers there is to be room for: a power of two, up to 32768
   * @returns where to put them
   * @throws ErrnoError with EEXIST where there is such a group
   * @see https://man7.org/linux/man-pages/man3/io_uring_register_buf_ring.3.html
   */
  async registerBufRing(bgid: number, entries: number): Promise<IoUringBufRing> {
    this.#live()
    integer('the number of a group of buffers', bgid, 0, UINT16_MAX)
    integer('the size of a ring of buffers', entries, 1, BUF_RING_MOST)
    if ((entries & (entries - 1)) !== 0) throw new RangeError(`a ring of buffers has a power of two of places, not ${entries}`)
    const task = this.#task
    const mapping = await mapMemory(task, entries * IoUringBuf.size, MAP.PRIVATE | MAP.ANONYMOUS)
    let group: IoUringBufRing | undefined
    try {
      group = new IoUringBufRing(this, task, mapping, bgid, entries)
      using argument = task.argument<ReturnType<typeof IoUringBufReg.of>>(IoUringBufReg, IoUringBufReg.of({
        ring_addr: mapping.address, ring_entries: entries, bgid,
      }))
      await this.#register(IORING_REGISTER.PBUF_RING, argument, 1)
    } catch (error) {
      group?.release()
      await unmapMemory(task, mapping).catch(() => undefined)
      throw error
    }
    if (this.#open) this.#groups.set(bgid, group)
    else group.release()
    return group
  }

  /**
   * Give a ring of buffers up; those that are in it are the caller's again.
   * @param group - what `registerBufRing` returned
   * @throws BorrowError where a request chooses from it
   * @see https://man7.org/linux/man-pages/man3/io_uring_unregister_buf_ring.3.html
   */
  async unregisterBufRing(group: IoUringBufRing): Promise<void> {
    this.#live()
    if (this.#groups.get(group.bgid) !== group) throw new InvalidHandleError(`the group of buffers ${group.bgid} is not registered with ${this.toString()}`)
    if (group.inUse) throw new BorrowError(`the group of buffers ${group.bgid} is in use by a request that has not completed`)
    using argument = this.#task.argument<ReturnType<typeof IoUringBufReg.of>>(IoUringBufReg, IoUringBufReg.of({ bgid: group.bgid }))
    await this.#register(IORING_REGISTER.UNREGISTER_PBUF_RING, argument, 1)
    this.#groups.delete(group.bgid)
    group.release()
    await unmapMemory(this.#task, group.mapping)
  }

  /**
   * How far the kernel is in a ring of buffers; since Linux 6.8.
   * @param group - what `registerBufRing` returned
   * @returns how many buffers the kernel has taken since the ring was made, modulo 65536
   * @throws InvalidHandleError where it is not registered with this ring
   * @throws ErrnoError with EINVAL before Linux 6.8
   * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
   */
  async bufRingHead(group: IoUringBufRing): Promise<number> {
    this.#live()
    if (this.#groups.get(group.bgid) !== group) throw new InvalidHandleError(`the group of buffers ${group.bgid} is not registered with ${this.toString()}`)
    const wanted = IoUringBufStatus.of({ buf_group: group.bgid })
    const memory = this.#task.heap.write<typeof wanted>(IoUringBufStatus, wanted, false)
    try {
      {
        using argument = memory.borrow(this.#task, 'exclusive')
        await this.#register(IORING_REGISTER.PBUF_STATUS, argument, 1)
      }
      return (await memory.read()).head
    } finally {
      memory.free()
    }
  }

  async #register(opcode: number, argument: Parameters<typeof _ioUringRegister>[3], count: number): Promise<number> {
    using fd = this.fd.borrow(this.#task)
    return await _ioUringRegister(this.#task.sysif, fd, opcode, argument, count)
  }

  /**
   * Keep its file descriptor open while a request of another ring uses it.
   * @param task - whose ring that is
   */
  borrowRing(task: Task): Disposable & SyscallOperand {
    this.#live()
    return this.fd.borrow(task)
  }

  /**
   * Expect a completion that another ring sends: `msg_ring` does this.
   * @param token - what it is told apart by
   * @param fixed - under which index it registers a file, where it does
   * @returns its user data, and how to expect it no longer
   */
  expect(token: unknown, fixed?: number | 'allocate'): ExpectedMessage {
    this.#live()
    if (fixed !== undefined && fixed !== 'allocate') integer('msg_ring: fixed', fixed, 0, 0x7fff_ffff)
    const request = new IoUringRequest<Token>(this, ++this.#lastId, token as Token, 'msg_ring')
    this.#pending.set(request.id, { request, place: fixed, entry: undefined, closing: undefined })
    this.#expected++
    return {
      id: request.id,
      forget: () => {
        if (this.#pending.delete(request.id)) this.#expected--
      },
    }
  }

  /**
   * Close it. Entries that are only in the queue are dropped.
   * @throws BorrowError where there are requests whose completions were not taken: the kernel may still use their memory. Cancel
   *   them and take those completions, as `await using` does
   * @throws SyscallTransportError where the process is gone; it is closed then, and only its memory stays mapped
   * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
   */
  async close(): Promise<void> {
    this.#live()
    const running = this.pending - this.queued
    if (running > 0 || this.ready > 0) {
      throw new BorrowError(`${this.toString()} cannot be closed: ${running} requests have not completed, or their completions were not taken`)
    }
    await this.#close()
  }

  async #close(): Promise<void> {
    const task = this.#task
    const groups = [...this.#groups.values()]
    const closing = [...this.#pending.values()].map((pending) => pending.closing).filter((number) => number !== undefined)
    // Closing does not wait for anything: nothing is under way any more.
    const unmapped = [...this.#mappings, ...groups.map(({ mapping }) => mapping)]
    task.pin(this.#pin, undefined)
    const closed = [this.fd.invalidate(), ...closing.map((number) => this.#own(number).invalidate())]
    await Promise.all([...closed, ...unmapped.map((mapping) => unmapMemory(task, mapping))])
  }

  /** Nothing of it is used by the kernel any more. */
  #letGo(): void {
    this.#open = false
    for (const { entry } of this.#pending.values()) entry?.release()
    for (const buffer of this.#buffers ?? []) buffer[Symbol.dispose]()
    for (const group of this.#groups.values()) group.release()
    for (const held of this.#held) held[Symbol.dispose]()
    this.#held.length = 0
  }

  /**
   * Cancel what is under way, drop what is only in the queue, wait until the kernel uses nothing any more, and close it. What
   * requests have opened meanwhile is closed.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#open) return
    try {
      await this.#quiesce()
      if (this.#open) await this.#close()
    } catch (error) {
      // The process went away, and the kernel has let go of everything.
      if (this.#open) throw error
    }
  }

  async #quiesce(): Promise<void> {
    // What was submitted without being awaited is under way.
    await this.#task.sysif.barrier()
    if (!has(this.flags, IORING_SETUP.SQPOLL)) this.#dropQueue()
    let cancelled = false
    while (this.#open && (this.pending > 0 || this.ready > 0)) {
      for (const completion of this.take()) for (const fd of descriptorsOf(completion)) await fd[Symbol.asyncDispose]()
      if (this.pending === 0) return
      if (!cancelled) {
        this.push({ op: 'async_cancel', which: 'any', all: true }, undefined as Token & undefined)
        await this.submit()
        cancelled = true
      }
      await this.flush()
      // Something that cannot be cancelled, such as reading from a disk, is about to end by itself.
      if (this.ready === 0 && !this.overflown) await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  #dropQueue(): void {
    const { words, sqHead, sqTail } = this.#rings
    const count = this.queued
    const dropped = [...this.#pending.values()].filter(({ entry }) => entry !== undefined).slice(-count)
    if (count === 0) return
    Atomics.store(words, sqTail, Atomics.load(words, sqHead))
    for (const { request, entry, closing } of dropped) {
      this.#pending.delete(request.id)
      entry?.announced?.forget()
      entry?.release()
      if (closing !== undefined) this.#own(closing)[Symbol.dispose]()
    }
  }

  /** As in `io_uring FD 7 in fd table of 4131`. */
  toString(): string {
    return `io_uring ${this.fd.toString()}`
  }
}

/** Files that are in use by one call. */
class Borrows implements Disposable {
  readonly #held: Disposable[] = []

  /** The number of a file; -1 for none. */
  number(task: Task, file: FileDescriptor | null): number {
    if (file === null) return -1
    const borrow = file.borrow(task)
    this.#held.push(borrow)
    return borrow.near
  }

  [Symbol.dispose](): void {
    for (const held of this.#held) held[Symbol.dispose]()
  }
}

const Numbers: Type<number[]> = list(Int32)
const Workers: Type<number[]> = list(Uint32)
const Restrictions = list(IoUringRestriction)

function restrictionOf(restriction: Restriction): ReturnType<typeof IoUringRestriction.of> {
  const { kind } = restriction
  switch (kind) {
    case 'register_op': return IoUringRestriction.of({ opcode: IORING_RESTRICTION.REGISTER_OP, sqe_op: restriction.op })
    case 'sqe_op': return IoUringRestriction.of({ opcode: IORING_RESTRICTION.SQE_OP, sqe_op: restriction.op })
    case 'sqe_flags_allowed': return IoUringRestriction.of({ opcode: IORING_RESTRICTION.SQE_FLAGS_ALLOWED, sqe_op: restriction.flags })
    case 'sqe_flags_required': return IoUringRestriction.of({ opcode: IORING_RESTRICTION.SQE_FLAGS_REQUIRED, sqe_op: restriction.flags })
  }
}

const TWO_32 = 0x1_0000_0000

function set64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true)
  view.setInt32(at + 4, Math.floor(value / TWO_32), true)
}

/** Field by field, for this is made for every request; a test compares it with the codec of `struct io_uring_sqe`. */
function writeSqe(view: DataView, at: number, entry: EntryBuilder, personality: number, id: number): void {
  view.setUint8(at, entry.opcode)
  view.setUint8(at + 1, entry.flags)
  view.setUint16(at + 2, entry.ioprio, true)
  view.setInt32(at + 4, entry.fd, true)
  set64(view, at + 8, entry.off)
  set64(view, at + 16, entry.addr)
  view.setUint32(at + 24, entry.len, true)
  view.setUint32(at + 28, entry.opFlags, true)
  set64(view, at + 32, id)
  view.setUint16(at + 40, entry.bufIndex, true)
  view.setUint16(at + 42, personality, true)
  view.setUint32(at + 44, entry.fileIndex, true)
  set64(view, at + 48, entry.addr3)
  set64(view, at + 56, 0)
  if (entry.payload !== undefined) bytesOf(view, at + 48, entry.payload.byteLength).set(entry.payload)
}

/**
 * Tasks that can make rings.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export class IoUringTask extends Task {
  /**
   * Make a ring.
   * @param entries - for how many entries there is to be room, from 1 to 32768; rounded up to a power of two
   * @param options - how
   * @returns what owns it: close it, its memory is not collected
   * @throws RangeError for flags with which the memory is laid out in another way
   * @throws ErrnoError with EPERM where the administrator forbids it (`kernel.io_uring_disabled`); with ENOMEM above
   *   `RLIMIT_MEMLOCK`; with EINVAL for flags that the kernel does not know, or that do not go together
   * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
   */
  async ioUringSetup<Token = unknown>(entries: number, options: IoUringOptions = {}): Promise<IoUring<Token, this['fileDescriptorType']>> {
    const { cqEntries, sqThreadCpu, sqThreadIdle = 0, attachTo } = options
    const flags = or(
      options.flags ?? 0, cqEntries === undefined ? 0 : IORING_SETUP.CQSIZE, sqThreadCpu === undefined ? 0 : IORING_SETUP.SQ_AFF,
      attachTo === undefined ? 0 : IORING_SETUP.ATTACH_WQ,
    )
    for (const [name, flag] of Object.entries(REFUSED)) {
      if (has(flags, flag)) throw new RangeError(`io_uring_setup: with IORING_SETUP_${name} the memory of a ring is laid out in a way that is not known here`)
    }
    using other = attachTo?.fd.borrow(this)
    const memory = this.heap.write(IoUringParams, IoUringParams.of({
      flags, cq_entries: cqEntries ?? 0, sq_thread_cpu: sqThreadCpu ?? 0, sq_thread_idle: sqThreadIdle, wq_fd: other?.near ?? 0,
    }), false)
    let fd: this['fileDescriptorType'] | undefined
    const mapped: MemoryMapping[] = []
    try {
      {
        using argument = memory.borrow(this, 'exclusive')
        // Always closed at exec: the kernel sees to it.
        fd = this.makeFileDescriptor(await _ioUringSetup(this.sysif, entries, argument))
      }
      const params = await memory.read()
      if (!has(params.features, IORING_FEAT.SINGLE_MMAP)) throw new RangeError('io_uring: this kernel is older than Linux 5.4')
      const { sq_off: sq, cq_off: cq } = params
      const size = Math.max(sq.array + 4 * params.sq_entries, cq.cqes + CQE_SIZE * params.cq_entries)
      const map = async (length: number, offset: number): Promise<MemoryMapping> => {
        const mapping = await mapMemory(this, length, MAP.SHARED | MAP.POPULATE, fd, offset)
        mapped.push(mapping)
        return mapping
      }
      return new IoUring<Token, this['fileDescriptorType']>(
        this, fd, params, [await map(size, IORING_OFF.SQ_RING), await map(SQE_SIZE * params.sq_entries, IORING_OFF.SQES)],
      )
    } catch (error) {
      for (const mapping of mapped) await unmapMemory(this, mapping).catch(() => undefined)
      await fd?.[Symbol.asyncDispose]()
      throw error
    } finally {
      memory.free()
    }
  }
}
