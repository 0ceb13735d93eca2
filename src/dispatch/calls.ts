import { ErrnoError, ResultRangeError } from '../near/errors.js'
import { formatCall, operandOf, type SyscallArgument, type SyscallRequest } from '../near/sysif.js'
import { syscallName, type Architecture, type Syscall } from '../near/sys.js'
import { loadRegister, loadRegister64, storeRegister } from './words.js'
import { RENEW_NUMBER, SLOT_ARGUMENTS, SLOT_FLAGS, SLOT_NUMBER, SLOT_RESULT, SLOT_SIZE, STOP_NUMBER } from './layout.js'

const NUMBER = SLOT_NUMBER / 4
const FLAGS = SLOT_FLAGS / 4
const ARGUMENTS = SLOT_ARGUMENTS / 4
/** The word of a slot at which the result begins, in a batch. */
export const RESULT = SLOT_RESULT / 4

/** How many 32-bit words a slot has. */
export const SLOT_WORDS = SLOT_SIZE / 4

/** The kernel returns errors as -4095 to -1. See Linux 6.12, include/linux/err.h, MAX_ERRNO. */
const MAX_ERRNO = 4095

/** The most arguments that a call has. */
export const ARGUMENT_COUNT = 6

/** The number of a call on an architecture. */
export function numberOf(call: Syscall | number, architecture: Architecture): number {
  if (typeof call === 'number') return call
  // This is what `number()` does, but for its error; it stands on the way of every call.
  return (architecture === 'x64' ? call.x64 : call.arm64) ?? call.number(architecture)
}

/** What a ring's server is told that is no system call, for messages: to end, and to ask for the death signal again. */
const OWN_NAMES: Readonly<Record<number, string>> = { [STOP_NUMBER]: 'stop', [RENEW_NUMBER]: 'PR_SET_PDEATHSIG' }

/** What to run, with its number on one architecture: for those who look at a call, or tell of it. */
export class Call {
  readonly name: string
  readonly number: number
  readonly #arguments: readonly SyscallArgument[]

  /**
   * @param call - an entry of `SYS`, or a bare number
   * @param args - its arguments
   * @param architecture - decides the number
   * @throws RangeError for a call that the architecture does not have, or too many arguments
   */
  constructor(call: Syscall | number, args: readonly SyscallArgument[], architecture: Architecture) {
    this.number = numberOf(call, architecture)
    this.name = typeof call === 'number' ? syscallName(call, architecture) ?? OWN_NAMES[call] ?? `syscall_${call}` : call.name
    if (args.length > ARGUMENT_COUNT) throw new RangeError(`${this.name} was given ${args.length} arguments; a system call has at most ${ARGUMENT_COUNT}`)
    this.#arguments = args
  }

  /** The decoded call. */
  toString(): string {
    return formatCall(this.name, this.#arguments)
  }

  /** The value of an argument; 0 where it was left out. */
  operand(index: number): number | bigint {
    const argument = this.#arguments[index]
    return argument === undefined ? 0 : operandOf(argument)
  }

  /** The result that stands at a word, or the error that it stands for. */
  outcome(words: Int32Array, at: number): number | ErrnoError | ResultRangeError {
    const result = loadRegister(words, at)
    if (result >= 0 && result <= Number.MAX_SAFE_INTEGER) return result
    if (result < 0 && result >= -MAX_ERRNO) return new ErrnoError(-result, this.name, { call: this.toString() })
    return new ResultRangeError(this.toString(), loadRegister64(words, at))
  }
}

/**
 * A call of a batch, for those who look at it.
 * @throws RangeError for a call that the architecture does not have, or too many arguments
 */
export function describeRequest([call, ...args]: SyscallRequest, architecture: Architecture): Call {
  return new Call(call, args, architecture)
}

/**
 * Write a call of a batch to the slot that begins at a word.
 * @param stale - how many arguments the slot has from the call before; those behind them are zero
 * @returns the call's number; the slot has one argument for each that the request has
 * @throws RangeError for a call that the architecture does not have, too many arguments, and those that a register cannot hold
 */
export function storeRequest(words: Int32Array, slot: number, request: SyscallRequest, architecture: Architecture, stale: number): number {
  const number = numberOf(request[0], architecture)
  if (request.length > ARGUMENT_COUNT + 1) describeRequest(request, architecture)
  words[slot + NUMBER] = number
  words[slot + FLAGS] = 0
  const first = slot + ARGUMENTS - 2
  for (let index = 1; index < request.length; index++) storeRegister(words, first + 2 * index, operandOf(request[index] as SyscallArgument))
  clear(words, first + 2 * request.length, first + 2 * stale)
  return number
}

/** Clear the registers from a word to that at another, if that does not stand before it. */
function clear(words: Int32Array, from: number, to: number): void {
  for (let word = from; word <= to; word += 2) words[word] = words[word + 1] = 0
}

/**
 * Write a call of this package's own to the slot that begins at a word: one whose arguments are plain numbers.
 * @param number - of the call
 * @param flags - what the slot does beyond the call; see `native/layout.h`
 */
export function storeSlot(words: Int32Array, slot: number, number: number, flags: number, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0): void {
  words[slot + NUMBER] = number
  words[slot + FLAGS] = flags
  const first = slot + ARGUMENTS
  storeRegister(words, first, a)
  storeRegister(words, first + 2, b)
  storeRegister(words, first + 4, c)
  storeRegister(words, first + 6, d)
  storeRegister(words, first + 8, e)
  storeRegister(words, first + 10, f)
}

/** Refuses a call that a process must not make; `describe` makes the whole of it, where it has to be looked at. */
export type Check = (call: Syscall | number, describe: () => Call) => void

/**
 * Check a call of a batch before any of it is sent.
 * @throws RangeError for a call that the architecture does not have, and arguments that a register cannot hold
 */
export function checkRequest(request: SyscallRequest, architecture: Architecture, check: Check): void {
  const [call] = request
  const describe = (): Call => describeRequest(request, architecture)
  check(call, describe)
  if (typeof call !== 'number') call.number(architecture)
  if (request.length > ARGUMENT_COUNT + 1) describe()
  for (let index = 1; index < request.length; index++) operandOf(request[index] as SyscallArgument)
}

/** Whoever has calls run, and takes their results, one after the other. */
export interface Runs {
  /**
   * Write the next call that has no slot yet to the slot that begins at a word.
   * @param stale - how many arguments the slot has from the call before; those behind them are zero
   * @returns how many it has now
   * @throws RangeError for arguments that a register cannot hold; the slot must not be published then, and has all six
   */
  store(words: Int32Array, slot: number, stale: number): number
  /** Take the result of the next call, which stands at a word. */
  settle(words: Int32Array, at: number): void
}

/** Somebody who makes calls and waits for their results, one after the other. */
export interface Waiter extends Runs {
  /**
   * Refuse a call that has to wait for a slot.
   * @throws RangeError for arguments that a register cannot hold
   */
  check(): void
  /** The call whose slot comes next; made anew for each who asks. */
  readonly next: Call
  /** Its number. */
  readonly nextNumber: number
  /** The next call has no slot, and has succeeded: it ended the program that would have answered. */
  succeed(): void
  /** The next call has no result and never will. */
  fail(error: Error): void
}

/** What a call's promise gets: a number, a bigint, or a number that may be a negated error number (see `SyscallInterface.outcome`). */
export type ResultForm = 'number' | 'bigint' | 'outcome'

/**
 * One call, and whom to tell. One is made for each call, so this is as little as can be: fields that are declared but not
 * initialized, and no base class, because V8 compiles the initializers and constructors of those apart, and calls them.
 */
export class PendingCall implements Waiter {
  /** On the architecture that was named. */
  declare readonly number: number
  declare private readonly call: Syscall | number
  declare private readonly args: readonly SyscallArgument[]
  declare private readonly architecture: Architecture
  declare private readonly form: ResultForm
  declare private readonly resolve: (result: never) => void
  declare private readonly reject: (error: unknown) => void

  /**
   * @param call - what to run
   * @param args - its arguments
   * @param architecture - decides the number
   * @param form - what `resolve` is to get
   * @param resolve - gets the result
   * @param reject - gets the error
   * @throws RangeError for a call that the architecture does not have, or too many arguments
   */
  constructor(
    call: Syscall | number,
    args: readonly SyscallArgument[],
    architecture: Architecture,
    form: ResultForm,
    resolve: (result: never) => void,
    reject: (error: unknown) => void,
  ) {
    this.number = numberOf(call, architecture)
    this.call = call
    this.args = args
    this.architecture = architecture
    this.form = form
    this.resolve = resolve
    this.reject = reject
    // It says so.
    if (args.length > ARGUMENT_COUNT) void this.next
  }

  get next(): Call {
    return new Call(this.call, this.args, this.architecture)
  }

  get nextNumber(): number {
    return this.number
  }

  check(): void {
    for (const argument of this.args) operandOf(argument)
  }

  store(words: Int32Array, slot: number, stale: number): number {
    words[slot + NUMBER] = this.number
    words[slot + FLAGS] = 0
    const first = slot + ARGUMENTS
    const { args } = this
    const { length } = args
    for (let index = 0; index < length; index++) storeRegister(words, first + 2 * index, operandOf(args[index] as SyscallArgument))
    clear(words, first + 2 * length, first + 2 * stale - 2)
    return length
  }

  settle(words: Int32Array, at: number): void {
    const result = loadRegister(words, at)
    if (this.form === 'outcome' || (this.form === 'number' && result >= 0 && result <= Number.MAX_SAFE_INTEGER)) {
      this.resolve(result as never)
      return
    }
    const outcome = this.next.outcome(words, at)
    if (typeof outcome === 'number') this.resolve(BigInt(outcome) as never)
    else if (outcome instanceof ErrnoError || this.form === 'number') this.reject(outcome)
    else this.resolve(outcome.result as never)
  }

  succeed(): void {
    this.resolve((this.form === 'bigint' ? 0n : 0) as never)
  }

  fail(error: Error): void {
    this.reject(error)
  }
}

/** Several calls that are answered together. */
export class PendingBatch implements Waiter {
  readonly #requests: readonly SyscallRequest[]
  readonly #architecture: Architecture
  readonly #results: (number | Error)[] = []
  #stored = 0
  #failed = false
  /** A call has ended the program that would run those behind it. */
  #over = false
  readonly #resolve: (results: number[]) => void
  readonly #reject: (error: unknown) => void

  /**
   * @param requests - what to run, in order
   * @param architecture - decides the numbers
   * @param check - refuses a call that the process must not make
   * @param resolve - gets the results
   * @param reject - gets the errors
   * @throws RangeError for calls that the architecture does not have, and arguments that a register cannot hold
   */
  constructor(
    requests: readonly SyscallRequest[],
    architecture: Architecture,
    check: Check,
    resolve: (results: number[]) => void,
    reject: (error: unknown) => void,
  ) {
    this.#requests = requests
    this.#architecture = architecture
    this.#resolve = resolve
    this.#reject = reject
    for (const request of requests) checkRequest(request, architecture, check)
  }

  check(): void {
    // All of them were, before the first had a slot.
  }

  // Made only where it is needed: a batch is for those who count nanoseconds.
  get next(): Call {
    return describeRequest(this.#requests[this.#results.length] as SyscallRequest, this.#architecture)
  }

  get nextNumber(): number {
    const [call] = this.#requests[this.#results.length] as SyscallRequest
    return numberOf(call, this.#architecture)
  }

  store(words: Int32Array, slot: number, stale: number): number {
    const request = this.#requests[this.#stored++] as SyscallRequest
    storeRequest(words, slot, request, this.#architecture, stale)
    return request.length - 1
  }

  settle(words: Int32Array, at: number): void {
    const result = loadRegister(words, at)
    this.#take(result >= 0 && result <= Number.MAX_SAFE_INTEGER ? result : this.next.outcome(words, at))
  }

  succeed(): void {
    // What stands behind it in the batch was for the case that it fails.
    this.#over = true
    this.#take(0)
  }

  fail(error: Error): void {
    if (!this.#over) this.#take(error)
  }

  #take(outcome: number | Error): void {
    const results = this.#results
    results.push(outcome)
    if (typeof outcome !== 'number') this.#failed = true
    if (results.length < this.#requests.length && !this.#over) return
    if (this.#failed) this.#reject(new BatchError(results))
    else this.#resolve(results as number[])
  }
}

const ignore = (): void => undefined

/**
 * Calls that are never made. V8 throws away the code that it has compiled for objects of a shape when a collection finds none
 * of that shape alive, as between two calls there is none; to compile it again takes some tens of milliseconds.
 */
export const shapes: readonly (Call | Waiter)[] = [
  new Call(0, [], 'x64'),
  new PendingCall(0, [], 'x64', 'number', ignore, ignore),
  new PendingBatch([], 'x64', ignore, ignore, ignore),
]

/** Some calls of a batch failed; the others ran all the same. */
export class BatchError extends AggregateError {
  /** `BatchError`. */
  override readonly name = 'BatchError'

  /**
   * @param results - for each call, its result or its error
   */
  constructor(readonly results: readonly (number | Error)[]) {
    const errors = results.filter((result) => typeof result !== 'number')
    super(errors, `${errors.length} of ${results.length} calls of a batch failed; the first: ${(errors[0] as Error).message}`)
  }
}
