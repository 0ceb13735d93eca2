/**
 * `<linux/acct.h>`: a record of each process that ends, in a file.
 *
 * @module linux/acct
 * @see https://man7.org/linux/man-pages/man2/acct.2.html
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, type AddressArgument } from './arguments.js'
import { PathString } from './limits.js'

/**
 * How long the name of a program is in a record, in bytes.
 * @see https://man7.org/linux/man-pages/man5/acct.5.html
 */
export const ACCT_COMM = 16

/**
 * What a process did, in `ac_flag` of {@link AcctV3}; combined with `|`. The names begin with `A` in C.
 * @see https://man7.org/linux/man-pages/man5/acct.5.html
 */
export const ACCT_FLAG = flagSet('ACCT_FLAG', {
  /** It was cloned, and executed no program. */
  FORK: 0x01,
  /** It used privileges. */
  SU: 0x02,
  /** It left a core. */
  CORE: 0x08,
  /** It was killed by a signal. */
  XSIG: 0x10,
  /** It was the last thread of the process; since Linux 5.16. */
  GROUP: 0x20,
})

/** A number of 16 bits with an exponent, C's `comp_t`: 13 bits, times 8 to the power of what the upper three say. */
const Comp: FixedType<number> = mapped(Uint16, 'comp_t', compressed, (value) => (value & 0x1fff) * 8 ** (value >> 13))

function compressed(value: number): number {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`${value} is not a value of comp_t: it holds integers from 0`)
  let exponent = 0
  let fraction = value
  while (fraction > 0x1fff) {
    fraction = Math.floor(fraction / 8)
    if (++exponent > 7) throw new RangeError(`${value} is not a value of comp_t: it is too great`)
  }
  return (exponent << 13) | fraction
}

const Float: FixedType<number> = {
  name: 'float', alignment: 4, size: 4, zero: 0, sizeOf: () => 4,
  read: (view, offset) => view.getFloat32(offset, true),
  write: (view, offset, value) => view.setFloat32(offset, value, true),
}

const Comm: FixedType<string> = mapped(
  byteArray(ACCT_COMM), `char[${ACCT_COMM}]`,
  (value: string) => {
    const bytes = Buffer.from(value)
    if (bytes.length >= ACCT_COMM) throw new RangeError(`the name of a program has at most ${ACCT_COMM - 1} bytes, not ${bytes.length}`)
    return Buffer.concat([bytes, Buffer.alloc(ACCT_COMM - bytes.length)])
  },
  (value) => Buffer.from(value.subarray(0, (value.indexOf(0) + ACCT_COMM + 1) % (ACCT_COMM + 1))).toString(),
)

const AccountFlags: FixedType<FlagsOf<'ACCT_FLAG'>> = Uint8

/**
 * The record of a process that has ended. Times of computing are in units of `AHZ`, 100 to a second.
 * @see https://man7.org/linux/man-pages/man5/acct.5.html
 */
export const AcctV3 = struct('struct acct_v3', {
  /** Of {@link ACCT_FLAG}. */
  ac_flag: AccountFlags,
  /** 3. */
  ac_version: Uint8,
  /** Its terminal. */
  ac_tty: Uint16,
  /** How it ended, as wait(2) says. */
  ac_exitcode: Uint32,
  /** Its user. */
  ac_uid: Uint32,
  /** Its group. */
  ac_gid: Uint32,
  /** Its pid. */
  ac_pid: Uint32,
  /** Its parent's. */
  ac_ppid: Uint32,
  /** When it began, in seconds since 1970. */
  ac_btime: Uint32,
  /** How long it was there. */
  ac_etime: Float,
  /** How long it computed. */
  ac_utime: Comp,
  /** How long the kernel computed for it. */
  ac_stime: Comp,
  /** How much memory it used, in KiB. */
  ac_mem: Comp,
  /** Nothing. */
  ac_io: Comp,
  /** Nothing. */
  ac_rw: Comp,
  /** Page faults that took no input. */
  ac_minflt: Comp,
  /** Page faults that did. */
  ac_majflt: Comp,
  /** Nothing. */
  ac_swaps: Comp,
  /** The name of its program, up to 15 bytes. */
  ac_comm: Comm,
})
/**
 * The JavaScript form of a `struct acct_v3`.
 * @see https://man7.org/linux/man-pages/man5/acct.5.html
 */
export type AcctV3 = StructValue<(typeof AcctV3)['types']>

/**
 * Records, one behind the other: what is in the file, where the kernel writes those of version 3.
 * @see https://man7.org/linux/man-pages/man5/acct.5.html
 */
export const AcctV3List: Type<AcctV3[]> = list(AcctV3)

/**
 * acct(2), raw.
 * @param sysif - the process
 * @param path - the address of the path, or NULL
 * @see https://man7.org/linux/man-pages/man2/acct.2.html
 */
export async function _acct(sysif: SyscallInterface, path: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.acct, path)
}

/**
 * Tasks that have a record made of each process that ends.
 * @see https://man7.org/linux/man-pages/man2/acct.2.html
 */
export class AcctTask extends Task {
  /**
   * Have a record written to the end of a file for each process of this pid namespace that ends; or none any more, after one for the
   * caller. It lasts beyond the process.
   * @param path - a regular file that is there; null for no more records
   * @throws ErrnoError with EPERM without `CAP_SYS_PACCT`; with EACCES where it is no regular file, or may not be written; with
   *   ENOSYS where the kernel was built without
   * @see https://man7.org/linux/man-pages/man2/acct.2.html
   */
  async acct(path: ValueOrPointer<string> | null): Promise<void> {
    using argument = this.optionalArgument(PathString, path)
    if (path === null) await _acct(this.sysif, argument)
    else await about(_acct(this.sysif, argument), path)
  }
}
