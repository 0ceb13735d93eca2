import { SyscallInterface, type SyscallArgument, type SyscallRequest } from '../near/sysif.js'
import type { Address } from '../near/ids.js'
import { ErrnoError } from '../near/errors.js'
import { SYS, type Architecture, type Syscall } from '../near/sys.js'
import { checkLocal, lookedAtLocally } from './blocking.js'
import {
  ARGUMENT_COUNT, BatchError, type Check, checkRequest, describeRequest, PendingCall, RESULT, type ResultForm, type Runs, SLOT_WORDS, storeRequest,
} from './calls.js'
import { BATCH_CAPACITY, BATCH_COUNT, BATCH_CPU, BATCH_SLOTS, BATCH_TELLS_CPU, NO_CPU } from './layout.js'
import type { NativeImage } from './native.js'
import { whenTurnEnds } from './turn.js'

const COUNT = BATCH_COUNT / 4
const FIRST_SLOT = BATCH_SLOTS / 4

const ignore = (): void => undefined

// Earlier calls of the batch, which have not run yet, decide what a number means: each counts as blocking.
const checkInBatch: Check = (call, describe) => checkLocal(call, describe)

const F_GETFL = 3
const O_NONBLOCK = 0o4000
const POLLIN = 1
const POLLNVAL = 0x20
const POLLFD_SIZE = 8

/** How many calls are run before the event loop gets a turn, for a program that makes the next ones when it has the results of the last. */
const CALLS_A_TURN = 1024

/**
 * System calls in the Node process itself, on its main thread. The calls that a turn of the program makes are gathered
 * and run together, in their order, by one call through ffi-rs when the turn ends; awaiting one is enough to end it.
 *
 * A call here must not wait: it would stop the program. Those that wait by their nature are refused with
 * `BlockingCallError`.
 */
export class LocalSyscallInterface extends SyscallInterface {
  readonly architecture: Architecture
  readonly #image: NativeImage
  readonly #words: Int32Array
  /** How many arguments each slot has from the last call in it, so that only those are cleared. */
  readonly #stale = new Uint8Array(BATCH_CAPACITY).fill(ARGUMENT_COUNT)
  readonly #seccomp: number
  readonly #lookedAt: Uint8Array
  #filtered = true
  readonly #pending: Runs[] = []
  /** Calls for which there is no slot before the event loop has had its turn. */
  #waitingForRoom: PendingCall[] = []
  /** Whether the event loop gets a turn before what was gathered is run. */
  #turnDue = false
  #scheduled = false
  /** How many calls were run since the event loop was given a turn. */
  #sinceTurn = 0
  readonly #flush = (): void => {
    this.#scheduled = this.#turnDue = false
    this.flush()
  }

  /** Whether a file descriptor makes calls wait, asked behind all calls that were made before. */
  readonly #blocks = (fd: number): boolean => {
    try {
      return (this.runNow(SYS.fcntl, fd, F_GETFL) & O_NONBLOCK) === 0
    } catch (error) {
      // It is not open: the call itself says so.
      if (error instanceof ErrnoError) return false
      throw error
    }
  }

  /**
   * Whether a file descriptor is readable, asked behind all calls that were made before. What ppoll(2) takes stands in the
   * last slot, which a single call leaves alone: a `struct pollfd` and a timeout of nothing.
   */
  readonly #readable = (fd: number): boolean => {
    this.flush()
    const words = this.#words
    const place = FIRST_SLOT + (BATCH_CAPACITY - 1) * SLOT_WORDS
    this.#stale[BATCH_CAPACITY - 1] = ARGUMENT_COUNT
    words.fill(0, place, place + SLOT_WORDS)
    words[place] = fd
    words[place + 1] = POLLIN
    const address = this.#image.batchAddress + 4 * place
    this.runNow(SYS.ppoll, address, 1, address + POLLFD_SIZE, 0, 0)
    // One that is not open makes no call wait: the call itself says so.
    return (((words[place + 1] as number) >> 16) & (POLLIN | POLLNVAL)) !== 0
  }

  /** @internal */
  constructor(image: NativeImage) {
    super()
    this.architecture = image.architecture
    this.#image = image
    this.#words = new Int32Array(image.batch.buffer, image.batch.byteOffset, image.batch.byteLength / 4)
    this.#lookedAt = lookedAtLocally.for(image.architecture)
    this.#seccomp = SYS.seccomp.number(image.architecture)
  }

  /**
   * @internal Whether a filter of system calls may hold for this program. Then no calls are made that its maker may not have
   * thought of: it may end whoever makes one.
   */
  get filtered(): boolean {
    return this.#filtered
  }

  /** @internal */
  set filtered(filtered: boolean) {
    this.#filtered = filtered
    // Where ring servers find the number of the main thread's CPU, they leave that CPU to it, with sched_setaffinity(2).
    this.#words[BATCH_TELLS_CPU / 4] = filtered ? 0 : 1
    this.#words[BATCH_CPU / 4] = NO_CPU | 0
  }

  /** @internal the number of the main thread's CPU, as a word of memory, when it last made a call; of no CPU where that is not kept */
  get cpu(): number {
    return this.#words[BATCH_CPU / 4] as number
  }

  /** A call that was looked at, and may be made. */
  #allowed(number: number): void {
    // From here on a filter may hold for the children and threads that come, and with TSYNC for the threads that there are.
    if (number === this.#seccomp) this.filtered = true
  }

  syscall(call: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    return this.#make(call, args, 'number')
  }

  syscall64(call: Syscall | number, ...args: SyscallArgument[]): Promise<bigint> {
    return this.#make(call, args, 'bigint')
  }

  /** @internal */
  override outcome(call: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#add(new PendingCall(call, args, this.architecture, 'outcome', resolve, reject))
      this.#schedule()
    })
  }

  batch(calls: readonly SyscallRequest[]): Promise<number[]> {
    return new Promise((resolve, reject) => {
      // With more calls than slots, those of the first part must not run if a later one is refused.
      if (calls.length > BATCH_CAPACITY) for (const request of calls) checkRequest(request, this.architecture, checkInBatch)
      this.flush()
      const results = new Array<number | Error>(calls.length)
      let failed = false
      for (let first = 0; first < calls.length; first += BATCH_CAPACITY) failed = this.#runPart(calls, first, results) || failed
      if (failed) reject(new BatchError(results))
      else resolve(results as number[])
    })
  }

  /**
   * Run as many calls of a batch as there are slots. This is the fastest way to make calls, so it has no objects for them.
   * @returns whether one failed
   */
  #runPart(calls: readonly SyscallRequest[], first: number, results: (number | Error)[]): boolean {
    const words = this.#words
    const { architecture } = this
    const end = Math.min(first + BATCH_CAPACITY, calls.length)
    let slot = FIRST_SLOT
    const counts = this.#stale
    const lookedAt = this.#lookedAt
    for (let index = first; index < end; index++, slot += SLOT_WORDS) {
      const request = calls[index] as SyscallRequest
      const stale = counts[index - first] as number
      // Arguments may be refused when some of them are in the slot already.
      counts[index - first] = ARGUMENT_COUNT
      const number = storeRequest(words, slot, request, architecture, stale)
      counts[index - first] = request.length - 1
      if (lookedAt[number] !== 0) {
        checkRequest(request, architecture, checkInBatch)
        this.#allowed(number)
      }
    }
    words[COUNT] = end - first
    this.#image.run()
    let failed = false
    slot = FIRST_SLOT + RESULT
    for (let index = first; index < end; index++, slot += SLOT_WORDS) {
      if (words[slot + 1] === 0) results[index] = (words[slot] as number) >>> 0
      else {
        const outcome = describeRequest(calls[index] as SyscallRequest, architecture).outcome(words, slot)
        failed ||= typeof outcome !== 'number'
        results[index] = outcome
      }
    }
    return failed
  }

  #make<Result>(request: Syscall | number, args: SyscallArgument[], form: ResultForm): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const call = new PendingCall(request, args, this.architecture, form, resolve, reject)
      if (this.#lookedAt[call.number] !== 0) {
        checkLocal(request, () => call.next, this.#blocks, this.#readable)
        this.#allowed(call.number)
      }
      this.#add(call)
      this.#schedule()
    })
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    if (this.#sinceTurn < CALLS_A_TURN) whenTurnEnds(this.#flush)
    else {
      this.#sinceTurn = 0
      this.#turnDue = true
      setImmediate(this.#flush)
    }
  }

  #add(call: PendingCall): void {
    if (this.#pending.length === BATCH_CAPACITY) {
      if (this.#turnDue) {
        // To run them now would give the program results, of which it makes more calls, and so on without end.
        call.check()
        this.#waitingForRoom.push(call)
        return
      }
      this.flush()
    }
    this.#store(call)
  }

  #store(waiter: Runs): void {
    const index = this.#pending.length
    const stale = this.#stale[index] as number
    this.#stale[index] = ARGUMENT_COUNT
    this.#stale[index] = waiter.store(this.#words, FIRST_SLOT + index * SLOT_WORDS, stale)
    this.#pending.push(waiter)
  }

  /** @internal run what was gathered, now */
  flush(): void {
    while (this.#pending.length > 0) this.#run(0)
  }

  /** Run what was gathered, and so many slots behind it. */
  #run(more: number): void {
    const pending = this.#pending
    const words = this.#words
    const count = pending.length
    this.#sinceTurn += count
    words[COUNT] = count + more
    this.#image.run()
    for (let index = 0; index < count; index++) (pending[index] as Runs).settle(words, FIRST_SLOT + index * SLOT_WORDS + RESULT)
    pending.length = 0
    if (this.#waitingForRoom.length > 0) this.#fillRoom()
  }

  #fillRoom(): void {
    const waiting = this.#waitingForRoom
    this.#waitingForRoom = waiting.slice(BATCH_CAPACITY)
    for (const call of waiting.slice(0, BATCH_CAPACITY)) this.#store(call)
  }

  /**
   * @internal Make a call with the others that are gathered, for this package's own needs, where nobody waits for its
   * result and it cannot fail.
   */
  later(call: Syscall, ...args: SyscallArgument[]): void {
    this.#add(new PendingCall(call, args, this.architecture, 'number', ignore, ignore))
    this.#schedule()
  }

  /** @internal Whether there is a slot for what {@link gather} is given. */
  get hasRoom(): boolean {
    return this.#pending.length < BATCH_CAPACITY && this.#waitingForRoom.length === 0
  }

  /**
   * @internal Gather a call behind those that were made before, for this package's own needs; there is room. Who gathers it has it run, by
   * {@link runWith} or {@link flush}, before the event loop has its turn.
   */
  gather(call: Runs): void {
    this.#store(call)
  }

  /** @internal Run what was gathered, and some more behind it, for this package's own needs. */
  runWith(more: readonly Runs[]): void {
    for (const one of more) {
      if (this.#pending.length === BATCH_CAPACITY) this.flush()
      this.#store(one)
    }
    this.flush()
  }

  /**
   * @internal Run a call at once, after all that was gathered, for this package's own needs: it may be one that is
   * refused otherwise.
   * @returns the result
   * @throws ErrnoError where the kernel returned an error
   */
  runNow(call: Syscall, ...args: SyscallArgument[]): number {
    this.flush()
    let result = 0
    let failure: { readonly error: unknown } | undefined
    this.#add(new PendingCall(call, args, this.architecture, 'number', (value: number) => (result = value), (error) => (failure = { error })))
    this.flush()
    if (failure !== undefined) throw failure.error
    return result
  }

  /**
   * @internal Run several slots in one go, each with its flags; see `native/layout.h`.
   * @param count - how many slots
   * @param fill - writes the calls: gets the memory as words, and the word at which the first slot begins
   * @param take - reads the results from the same place
   */
  runBatch(count: number, fill: (words: Int32Array, firstSlot: number) => void, take: (words: Int32Array, firstSlot: number) => void): void {
    // Each run from JavaScript costs more than a call: what was gathered goes with it.
    if (this.#waitingForRoom.length > 0 || this.#pending.length + count > BATCH_CAPACITY) this.flush()
    const gathered = this.#pending.length
    this.#stale.fill(ARGUMENT_COUNT, gathered, gathered + count)
    const place = FIRST_SLOT + gathered * SLOT_WORDS
    fill(this.#words, place)
    this.#run(count)
    take(this.#words, place)
  }

  read(address: Address, length: number): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.flush()
      resolve(Uint8Array.from(this.#image.bytes(address, length)))
    })
  }

  write(address: Address, bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.flush()
      this.#image.bytes(address, bytes.byteLength).set(bytes)
      resolve()
    })
  }

  async barrier(): Promise<void> {
    this.flush()
    await Promise.resolve()
  }

  close(): Promise<void> {
    return Promise.reject(new Error('the Node process\'s own interface lasts as long as the process'))
  }
}
