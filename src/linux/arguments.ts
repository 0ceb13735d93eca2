/**
 * What the modules of `nearfar/linux` say about the arguments of their calls.
 *
 * @module linux/arguments
 */
import { ErrnoError } from '../near/errors.js'
import { NULL, type Address, type FileDescriptor } from '../near/ids.js'
import { Flags, nameOf, or, type NamedValues } from '../near/flags.js'
import type { SyscallOperand } from '../near/sysif.js'
import { Pointer, type Borrow } from '../handle/pointer.js'
import type { NullBorrow, Task, ValueOrPointer } from '../handle/task.js'
import { checkTimespec, checkTimeval, Itimerspec, Itimerval, Timespec, Timeval } from './time_types.js'

/** A file descriptor as an argument of a raw call: its bare number, or something that stands for one, such as a borrow. */
export type FileDescriptorArgument = FileDescriptor | SyscallOperand

/** An address as an argument of a raw call: the bare address, or something that stands for one, such as a borrow. */
export type AddressArgument = Address | SyscallOperand

/** What decides whether a new file descriptor survives exec. */
export interface DescriptorOptions {
  /**
   * Whether programs that the process execs get the file descriptor too. False unless it is said: then the call sets
   * `CLOEXEC`.
   */
  readonly inheritable?: boolean
}

/** @internal the null pointer as an argument that shows itself as such */
export const NULL_OPERAND: SyscallOperand = { operand: NULL, toString: () => 'NULL' }

/** @internal an address as it is, and the null pointer as an argument that shows itself as such */
export function orNull(address: AddressArgument): AddressArgument {
  return address === NULL ? NULL_OPERAND : address
}

/** @internal the flags of a call that makes a file descriptor, with the one that closes it at exec unless it is to be inheritable */
export function closedAtExec(flags: number, cloexec: number, { inheritable }: DescriptorOptions): number {
  return inheritable === true ? flags : or(flags, cloexec)
}

const INT_MAX = 0x7fff_ffff
const UINT_MAX = 0xffff_ffff

/**
 * Refuse an argument that the kernel would see as another number than the caller wrote.
 * @param what - the call and the argument, `epoll_wait: maxevents`
 * @param value - what the caller passed
 * @param least - the smallest value that is allowed
 * @param most - the largest
 * @returns the value
 * @throws RangeError naming the argument
 */
export function integer(what: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${String(value)}`)
}

/**
 * Refuse what is not an `int`. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function int32(what: string, value: number): number {
  return integer(what, value, -INT_MAX - 1, INT_MAX)
}

/**
 * Refuse what is not an `unsigned int`. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function uint32(what: string, value: number): number {
  return integer(what, value, 0, UINT_MAX)
}

/**
 * Refuse what is not a length: a `size_t` that a JavaScript number holds exactly. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function length(what: string, value: number): number {
  return integer(what, value, 0, Number.MAX_SAFE_INTEGER)
}

/**
 * Refuse what is not a `long` that a JavaScript number holds exactly. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function long(what: string, value: number): number {
  return integer(what, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
}

/**
 * Refuse what is not an unsigned integer of 64 bits. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed; a number must be one that is exact
 * @returns the value
 * @throws RangeError naming the argument
 */
export function uint64(what: string, value: number | bigint): bigint {
  if (typeof value === 'number') return BigInt(length(what, value))
  if (value >= 0n && value <= 0xffff_ffff_ffff_ffffn) return value
  throw new RangeError(`${what} must be an integer from 0 to 2^64-1, not ${value}`)
}

/**
 * Refuse what is not 64 bits, of an integer with a sign or without one, or of an address: a `union sigval`, say. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed; a number must be one that is exact
 * @returns the bits
 * @throws RangeError naming the argument
 */
export function bits64(what: string, value: number | bigint): bigint {
  const number = typeof value === 'number' ? BigInt(long(what, value)) : value
  if (number >= -0x8000_0000_0000_0000n && number <= 0xffff_ffff_ffff_ffffn) return BigInt.asUintN(64, number)
  throw new RangeError(`${what} must be an integer from -2^63 to 2^64-1, not ${number}`)
}

/**
 * A set of flags as an argument of 32 bits.
 * @param what - the call and the argument, for the message
 * @param prefix - what the kernel's names begin with
 * @param names - the flags that there are
 * @param value - their union; may have bits that have no name here
 * @throws RangeError for a negative number, which is what JavaScript's `|` makes of bit 31, and for one above 32 bits
 */
export function flags(what: string, prefix: string, names: NamedValues, value: number): Flags {
  if (Number.isInteger(value) && value < 0) {
    throw new RangeError(`${what} must not be negative, as ${value} is: JavaScript's | makes a sign of bit 31, combine with or(a, b)`)
  }
  return new Flags(prefix, names, uint32(what, value))
}

/**
 * A value of a closed set by its name, and any other by its number.
 * @param prefix - what the kernel's names begin with
 * @param names - the set
 * @param value - the value
 */
export function nameOrNumber(prefix: string, names: NamedValues, value: number): string {
  return nameOf(names, value, prefix) ?? String(value)
}

/**
 * The permission bits of a new file as an argument, in octal as people write them.
 * @param call - the call, for the message
 * @param mode - the bits, from 0 to 0o7777
 * @throws RangeError for other bits
 */
export function modeArgument(call: string, mode: number): SyscallOperand {
  const operand = integer(`${call}: mode`, mode, 0, 0o7777)
  return { operand, toString: () => `0${operand.toString(8)}` }
}

/** @internal the value of an argument, wherever it stands */
export function valueOf<T>(value: ValueOrPointer<T>): T {
  return value instanceof Pointer ? value.value : value
}

/**
 * A time as an argument, looked at before it is written: the kernel says EINVAL of a bad one, and not which.
 * @param task - whose memory it stands in
 * @param what - the call and the argument, for the message
 * @param time - the time, or where it stands
 * @throws RangeError for negative seconds, and for nanoseconds that are not from 0 to 999,999,999
 * @internal
 */
export function timespecArgument(task: Task, what: string, time: ValueOrPointer<Timespec>): Borrow {
  checkTimespec(valueOf(time), what)
  return task.argument<Timespec>(Timespec, time)
}

/** @internal as {@link timespecArgument}, for one that may be left out */
export function optionalTimespec(task: Task, what: string, time: ValueOrPointer<Timespec> | undefined): Borrow | NullBorrow {
  return time === undefined ? task.optionalArgument(Timespec, undefined) : timespecArgument(task, what, time)
}

/** @internal as {@link timespecArgument}, for a time in microseconds that may be left out */
export function optionalTimeval(task: Task, what: string, time: ValueOrPointer<Timeval> | undefined): Borrow | NullBorrow {
  if (time !== undefined) checkTimeval(valueOf(time), what)
  return task.optionalArgument<Timeval>(Timeval, time)
}

/** @internal as {@link timespecArgument}, for what a timer is set to */
export function itimerspecArgument(task: Task, call: string, next: ValueOrPointer<Itimerspec>): Borrow {
  const { it_interval, it_value } = valueOf(next)
  checkTimespec(it_interval, `${call}: it_interval`)
  checkTimespec(it_value, `${call}: it_value`)
  return task.argument<Itimerspec>(Itimerspec, next)
}

/** @internal as {@link timespecArgument}, for what an interval timer is set to */
export function itimervalArgument(task: Task, call: string, next: ValueOrPointer<Itimerval>): Borrow {
  const { it_interval, it_value } = valueOf(next)
  checkTimeval(it_interval, `${call}: it_interval`)
  checkTimeval(it_value, `${call}: it_value`)
  return task.argument<Itimerval>(Itimerval, next)
}

/**
 * Add to a call's error which files it was about, as Node's own errors say.
 * @param call - the call
 * @param path - the file, or where its name is written
 * @param dest - the second file
 */
export async function about<T>(call: Promise<T>, path: ValueOrPointer<string>, dest?: ValueOrPointer<string>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ErrnoError)) throw error
    const names = dest === undefined ? { path: pathText(path) } : { path: pathText(path), dest: pathText(dest) }
    throw new ErrnoError(-error.errno, error.syscall, { call: error.call, ...names })
  }
}

/** @internal the text of a path, wherever it is */
export function pathText(path: ValueOrPointer<string>): string {
  return typeof path === 'string' ? path : path.value
}
