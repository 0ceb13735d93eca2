import { ErrnoError, ResultRangeError } from '../near/errors.js'
import { formatCall, operandOf, type SyscallArgument, type SyscallRequest } from '../near/sysif.js'
import { syscallName, type Architecture, type Syscall } from '../near/sys.js'
import { loadRegister, loadRegister64, storeRegister } from './words.js'
import { SLOT_ARGUMENTS, SLOT_FLAGS, SLOT_NUMBER, SLOT_RESULT, SLOT_SIZE } from './layout.js'

const NUMBER = SLOT_NUMBER / 4
const FLAGS = SLOT_FLAGS / 4
const ARGUMENTS = SLOT_ARGUMENTS / 4
/** The word of a slot at which the result begins. */
export const RESULT = SLOT_RESULT / 4

/** How many 32-bit words a slot has. */
export const SLOT_WORDS = SLOT_SIZE / 4

/** The kernel returns errors as -4095 to -1. See Linux 6.12, include/linux/err.h, MAX_ERRNO. */
const MAX_ERRNO = 4095

/** The most arguments that a call has. */
const ARGUMENT_COUNT = 6

/** What to run, with its number on one architecture. */
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
    if (typeof call === 'number') {
      this.number = call
      this.name = syscallName(call, architecture) ?? `syscall_${call}`
    } else {
      this.number = call.number(architecture)
      this.name = call.name
    }
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

  /** Refuse arguments that a register cannot hold, before the call has a slot. */
  check(): void {
    for (const argument of this.#arguments) operandOf(argument)
  }

  /**
   * Write it to the slot that begins at a word.
   * @throws RangeError for arguments that a register cannot hold; the slot must not be published then
   */
  store(words: Int32Array, slot: number): void {
    words[slot + NUMBER] = this.number
    words[slot + FLAGS] = 0
    let word = slot + ARGUMENTS
    const args = this.#arguments
    for (let index = 0; index < args.length; index++, word += 2) storeRegister(words, word, operandOf(args[index] as SyscallArgument))
    // Not fill(): it costs more than the few words.
    while (word < slot + RESULT) words[word++] = 0
  }

  /** The result in the slot that begins at a word, or the error that it stands for. */
  outcome(words: Int32Array, slot: number): number | ErrnoError | ResultRangeError {
    const result = loadRegister(words, slot + RESULT)
    if (result >= 0 && result <= Number.MAX_SAFE_INTEGER) return result
    if (result < 0 && result >= -MAX_ERRNO) return new ErrnoError(-result, this.name, { call: this.toString() })
    return new ResultRangeError(this.toString(), loadRegister64(words, slot + RESULT))
  }
}

/**
 * Write a call of a batch to the slot that begins at a word.
 * @param blank - whether the call has no arguments and the slot's are zero already
 * @returns the call's number
 */
export function storeRequest(words: Int32Array, slot: number, request: SyscallRequest, architecture: Architecture, blank: boolean): number {
  const call = request[0]
  const number = typeof call === 'number' ? call : (architecture === 'x64' ? call.x64 : call.arm64) ?? call.number(architecture)
  words[slot + NUMBER] = number
  words[slot + FLAGS] = 0
  if (blank) return number
  let word = slot + ARGUMENTS
  for (let index = 1; index < request.length; index++, word += 2) storeRegister(words, word, operandOf(request[index] as SyscallArgument))
  while (word < slot + RESULT) words[word++] = 0
  return number
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
  const describe = (): Call => new Call(call, request.slice(1) as SyscallArgument[], architecture)
  check(call, describe)
  if (typeof call !== 'number') call.number(architecture)
  if (request.length > ARGUMENT_COUNT + 1) describe()
  for (let index = 1; index < request.length; index++) operandOf(request[index] as SyscallArgument)
}

/** Somebody who makes calls and waits for their results, one after the other. */
export interface Waiter {
  /**
   * Refuse a call that has to wait for a slot.
   * @throws RangeError for arguments that a register cannot hold
   */
  check(): void
  /**
   * Write the next call that has no slot yet to the slot that begins at a word.
   * @throws RangeError for arguments that a register cannot hold; the slot must not be published then
   */
  store(words: Int32Array, slot: number): void
  /** The call whose slot comes next. */
  readonly next: Call
  /** Take the result of the next call from its slot. */
  settle(words: Int32Array, slot: number): void
  /** The next call has no slot, and has succeeded: it ended the program that would have answered. */
  succeed(): void
  /** The next call has no result and never will. */
  fail(error: Error): void
}

/** One call, and whom to tell. One object, because there is one for each call that is made. */
export class PendingCall extends Call implements Waiter {
  readonly #wide: boolean
  readonly #resolve: (result: never) => void
  readonly #reject: (error: unknown) => void

  /**
   * @param call - what to run
   * @param args - its arguments
   * @param architecture - decides the number
   * @param wide - whether the result is to be a bigint
   * @param resolve - gets the result
   * @param reject - gets the error
   * @throws RangeError for a call that the architecture does not have, or too many arguments
   */
  constructor(
    call: Syscall | number,
    args: readonly SyscallArgument[],
    architecture: Architecture,
    wide: boolean,
    resolve: (result: never) => void,
    reject: (error: unknown) => void,
  ) {
    super(call, args, architecture)
    this.#wide = wide
    this.#resolve = resolve
    this.#reject = reject
  }

  get next(): Call {
    return this
  }

  settle(words: Int32Array, slot: number): void {
    const outcome = this.outcome(words, slot)
    if (typeof outcome === 'number') this.#resolve((this.#wide ? BigInt(outcome) : outcome) as never)
    else if (outcome instanceof ErrnoError || !this.#wide) this.#reject(outcome)
    else this.#resolve(outcome.result as never)
  }

  succeed(): void {
    this.#resolve((this.#wide ? 0n : 0) as never)
  }

  fail(error: Error): void {
    this.#reject(error)
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

  // Made only where it is needed: a batch is for those who count nanoseconds.
  #callOf([call, ...args]: SyscallRequest): Call {
    return new Call(call, args, this.#architecture)
  }

  check(): void {
    // All of them were, before the first had a slot.
  }

  get next(): Call {
    return this.#callOf(this.#requests[this.#results.length] as SyscallRequest)
  }

  store(words: Int32Array, slot: number): void {
    storeRequest(words, slot, this.#requests[this.#stored++] as SyscallRequest, this.#architecture, false)
  }

  settle(words: Int32Array, slot: number): void {
    const result = loadRegister(words, slot + RESULT)
    this.#take(result >= 0 && result <= Number.MAX_SAFE_INTEGER ? result : this.next.outcome(words, slot))
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
  new PendingCall(0, [], 'x64', false, ignore, ignore),
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
