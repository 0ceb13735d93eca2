/**
 * Near ids: the bare numbers that the kernel hands out and takes back. Each of them means something only inside one
 * namespace (an fd table, an address space, a pid namespace); which one is not recorded here but in the far layer.
 *
 * They are branded numbers: at run time plain numbers that go into a system call as they are, at compile time distinct
 * types, so that a pid is never passed where a file descriptor is meant.
 */

declare const kind: unique symbol
type Id<Kind extends string> = number & { readonly [kind]: Kind }

const INT_MAX = 0x7fff_ffff

function checkId(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${value}`)
  }
}

/**
 * A file descriptor number in some fd table.
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export type FileDescriptor = Id<'FileDescriptor'>

/**
 * Take a number as a file descriptor number. Nothing is opened or owned by this.
 * @param number - from 0 to `INT_MAX`
 * @throws RangeError where no file descriptor can have that number
 */
export function FileDescriptor(number: number): FileDescriptor {
  checkId('a file descriptor', number, 0, INT_MAX)
  return number as FileDescriptor
}

/**
 * An address in some address space. User space ends below 2^48 on the machines that this package supports, so an
 * address always fits a JavaScript number.
 */
export type Address = Id<'Address'>

/**
 * Take a number as an address. Nothing says that anything is mapped there.
 * @param number - in bytes, from 0 (the null pointer) to `Number.MAX_SAFE_INTEGER`
 * @throws RangeError for what cannot be an address
 */
export function Address(number: number): Address {
  checkId('an address', number, 0, Number.MAX_SAFE_INTEGER)
  return number as Address
}

/** The null pointer. Nothing is ever mapped there by this package: the kernel's walk of a robust list relies on it. */
export const NULL: Address = Address(0)

/**
 * A process id in some pid namespace; for a thread, its thread id.
 * @see https://man7.org/linux/man-pages/man7/pid_namespaces.7.html
 */
export type Pid = Id<'Pid'>

/**
 * Take a number as a process id.
 * @param number - from 1 to `INT_MAX`: 0 and negative numbers mean something else to kill(2) and waitid(2)
 * @throws RangeError where no process can have that id
 */
export function Pid(number: number): Pid {
  checkId('a pid', number, 1, INT_MAX)
  return number as Pid
}

/**
 * A process group id in some pid namespace.
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export type Pgid = Id<'Pgid'>

/**
 * Take a number as a process group id.
 * @param number - from 1 to `INT_MAX`
 * @throws RangeError where no process group can have that id
 */
export function Pgid(number: number): Pgid {
  checkId('a process group id', number, 1, INT_MAX)
  return number as Pgid
}

/**
 * A watch descriptor of some inotify instance.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export type WatchDescriptor = Id<'WatchDescriptor'>

/**
 * Take a number as a watch descriptor.
 * @param number - from 0 to `INT_MAX`
 * @throws RangeError where no watch can have that number
 */
export function WatchDescriptor(number: number): WatchDescriptor {
  checkId('a watch descriptor', number, 0, INT_MAX)
  return number as WatchDescriptor
}

/**
 * A range of pages in some address space.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export class MemoryMapping {
  /**
   * @param address - of the first byte; a multiple of `pageSize`, never 0
   * @param length - in bytes; a multiple of `pageSize`
   * @param pageSize - in bytes; of the pages in this mapping (huge pages are larger than the machine's own)
   * @throws RangeError for an unaligned or an empty range
   */
  constructor(
    readonly address: Address,
    readonly length: number,
    readonly pageSize: number,
  ) {
    checkId('a page size', pageSize, 1, Number.MAX_SAFE_INTEGER)
    checkId('the length of a mapping', length, pageSize, Number.MAX_SAFE_INTEGER)
    checkId('the address of a mapping', address, pageSize, Number.MAX_SAFE_INTEGER - length)
    if (address % pageSize !== 0 || length % pageSize !== 0) {
      throw new RangeError(`a mapping is made of whole pages: ${hex(address)} and ${length} are not both multiples of ${pageSize}`)
    }
  }

  /** The address just behind the last byte. */
  get end(): Address {
    return (this.address + this.length) as Address
  }

  /** The range as in `/proc/PID/maps`. */
  toString(): string {
    return `${hex(this.address)}-${hex(this.end)}`
  }
}

/**
 * Write a number as C does an address: `0x7f00`.
 * @param value - an integer
 */
export function hex(value: number | bigint): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`
}
