import { ErrnoError } from './errors.js'
import { hex, type Address } from './ids.js'
import type { Architecture, Syscall } from './sys.js'

/**
 * An argument that knows how to show itself: a pointer that shows the value behind it, a flag set that shows its names.
 * Shown only when a call fails; until then only `operand` is looked at.
 */
export interface SyscallOperand {
  /** The value that goes into the register. */
  readonly operand: number | bigint
  /** As in strace(1): `O_RDONLY|O_CLOEXEC`, `"/x"`. */
  toString(): string
}

/**
 * An argument of a system call: a register's 64 bits. Numbers must be integers that a double holds exactly; larger
 * values are bigints, from -2^63 to 2^64-1.
 */
export type SyscallArgument = number | bigint | SyscallOperand

/** A call and its arguments, as one of a batch. */
export type SyscallRequest = readonly [call: Syscall | number, ...args: SyscallArgument[]]

/**
 * The way into one process: the lowest level at which a system call can be made. It knows nothing about the process's
 * namespaces, just as a segment override prefix knows nothing about the segment; that is the `Task`'s part.
 *
 * Calls made through one interface run in the order in which they were made, whether or not anyone awaited the earlier
 * ones. A call that was sent is never dropped: its effect is accounted for by the promise, which settles when the call
 * has completed or the process is gone. `read`, `write` and `barrier` take their place in the same order.
 */
export abstract class SyscallInterface {
  /** The instruction set of the process, which decides the calls' numbers. */
  abstract readonly architecture: Architecture

  /**
   * Make a system call.
   * @param call - an entry of `SYS`, or a bare number of this architecture
   * @param args - up to six
   * @returns the result, never negative
   * @throws ErrnoError where the kernel returned an error
   * @throws ResultRangeError where the result is above 2^53
   * @throws SyscallSendError where the process could no longer be reached: surely not run
   * @throws SyscallHangup where the process went away meanwhile: not known whether it ran
   * @see https://man7.org/linux/man-pages/man2/syscall.2.html
   */
  abstract syscall(call: Syscall | number, ...args: SyscallArgument[]): Promise<number>

  /**
   * Make a system call whose result may be above 2^53.
   * @param call - an entry of `SYS`, or a bare number of this architecture
   * @param args - up to six
   * @returns the result as an unsigned 64-bit value
   * @throws the same as {@link syscall}, but for `ResultRangeError`
   */
  abstract syscall64(call: Syscall | number, ...args: SyscallArgument[]): Promise<bigint>

  /**
   * @internal As {@link syscall}, where errors are as likely as results, and making an `ErrnoError` of each would cost more
   * than the call. It is not looked at whether the call may wait.
   * @returns the result, or the negated error number
   */
  async outcome(call: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    try {
      return await this.syscall(call, ...args)
    } catch (error) {
      if (error instanceof ErrnoError) return error.errno
      throw error
    }
  }

  /**
   * Make several system calls, one right after the other, for the price of little more than one. All of them run,
   * whether or not earlier ones failed.
   * @param calls - each with its arguments
   * @returns their results, in order; where one of them executes a program or exits, those up to that one
   * @throws BatchError where any failed, with the results and errors of all
   */
  abstract batch(calls: readonly SyscallRequest[]): Promise<number[]>

  /**
   * Copy memory out of the process, after all that was sent before has completed.
   * The range must be mapped and readable: this is the unchecked level below `Pointer`.
   * @param address - of the first byte
   * @param length - in bytes
   * @returns a copy
   */
  abstract read(address: Address, length: number): Promise<Uint8Array>

  /**
   * Copy bytes into the process's memory, after all that was sent before has completed and before what is sent after.
   * The range must be mapped and writable: this is the unchecked level below `Pointer`.
   * @param address - of the first byte
   * @param bytes - what to write; not to be changed before the promise settles
   */
  abstract write(address: Address, bytes: Uint8Array): Promise<void>

  /** Resolves when all that was sent before has completed. */
  abstract barrier(): Promise<void>

  /**
   * End the connection. Calls that are outstanding are still answered; later ones are refused with `SyscallSendError`.
   * What becomes of the process is its own affair: a child's server exits with its connection.
   */
  abstract close(): Promise<void>
}

/**
 * The register's value of an argument.
 * @param argument - what the caller passed
 * @throws RangeError for what 64 bits cannot hold without loss, naming the argument
 */
export function operandOf(argument: SyscallArgument): number | bigint {
  const value = typeof argument === 'object' ? argument.operand : argument
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value
    throw new RangeError(`a system call's argument must be an integer that a double holds exactly, not ${value}: pass a bigint`)
  }
  if (typeof value === 'bigint') {
    if (value >= -0x8000_0000_0000_0000n && value <= 0xffff_ffff_ffff_ffffn) return value
    throw new RangeError(`a system call's argument has 64 bits; ${value} does not fit`)
  }
  throw new TypeError(`a system call's argument must be a number, a bigint or an operand, not ${typeof value}`)
}

// Above the largest pid (PID_MAX_LIMIT in the kernel's linux/threads.h) a number is more likely an address or a mask.
const HEX_ABOVE = 4 * 1024 * 1024

/**
 * Show an argument as strace(1) would: operands as they say, large plain numbers in hexadecimal.
 * @param argument - what the caller passed
 */
export function formatArgument(argument: SyscallArgument): string {
  if (typeof argument === 'object') return argument.toString()
  return argument > HEX_ABOVE || argument < -HEX_ABOVE ? hex(argument) : String(argument)
}

/**
 * Show a call with its arguments: `openat(AT_FDCWD, "/x", O_RDONLY)`.
 * @param name - of the call
 * @param args - its arguments
 */
export function formatCall(name: string, args: readonly SyscallArgument[]): string {
  return `${name}(${args.map(formatArgument).join(', ')})`
}
