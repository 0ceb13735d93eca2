/**
 * `<linux/memfd.h>`: files that are only memory.
 *
 * @module linux/memfd
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import type { Type } from '../memory/type.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { closedAtExec, flags as flagsArgument, type AddressArgument, type DescriptorOptions } from './arguments.js'
import { O } from './fcntl.js'
import { HUGETLB_FLAG_ENCODE, HUGETLB_FLAG_ENCODE_MASK, HUGETLB_FLAG_ENCODE_SHIFT } from './hugetlb_encode.js'
import { boundedString, NAME_MAX } from './limits.js'

/**
 * How a memfd is made. Bit 31 (`HUGE_16GB`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MFD = flagSet('MFD', {
  /** Close it at exec. */
  CLOEXEC: 0x1,
  /** Seals can be added. */
  ALLOW_SEALING: 0x2,
  /** Of huge pages; with one of `HUGE_…`, or the machine's default ones. */
  HUGETLB: 0x4,
  /** Not executable, and sealed so; since Linux 6.3. */
  NOEXEC_SEAL: 0x8,
  /** Executable; since Linux 6.3. */
  EXEC: 0x10,
  ...HUGETLB_FLAG_ENCODE,
})

/**
 * Where in {@link MFD} the binary logarithm of a huge page's length stands.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MFD_HUGE_SHIFT = HUGETLB_FLAG_ENCODE_SHIFT
/**
 * How many values that has, as a mask.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MFD_HUGE_MASK = HUGETLB_FLAG_ENCODE_MASK

/**
 * The longest name of a memfd, in bytes: "memfd:" stands before it. See Linux 6.12, mm/memfd.c, MFD_NAME_MAX_LEN.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MFD_NAME_MAX = NAME_MAX - 'memfd:'.length

/**
 * The name of a memfd: for people only, as `/proc/PID/fd` and `/proc/PID/maps` show it.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MemfdName: Type<string> = boundedString('the name of a memfd', MFD_NAME_MAX)

/**
 * memfd_create(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param flags - of {@link MFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export async function _memfdCreate(sysif: SyscallInterface, name: AddressArgument, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.memfd_create, name, flagsArgument('memfd_create: flags', 'MFD_', MFD, flags)))
}

/**
 * memfd_secret(2), raw; since Linux 5.14.
 * @param sysif - the process
 * @param flags - 0 or `O.CLOEXEC`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
 */
export async function _memfdSecret(sysif: SyscallInterface, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.memfd_secret, flagsArgument('memfd_secret: flags', 'O_', { CLOEXEC: O.CLOEXEC }, flags)))
}

/**
 * Tasks that can make files of memory.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export class MemfdTask extends Task {
  /**
   * Make a file without a place in any file system. It is empty: give it a length with `ftruncate`, then map it.
   * @param name - for people, up to 249 bytes; several may have the same
   * @param flags - of {@link MFD}
   * @param options - whether programs that are exec'd get it too; otherwise `MFD.CLOEXEC` is added
   * @returns a handle that owns it; the memory goes with the last number and the last mapping
   * @throws RangeError for a name that is too long, or has a NUL inside
   * @throws ErrnoError with EINVAL for flags that the kernel does not know; with EACCES for an executable one where
   *   `vm.memfd_noexec` forbids that
   * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
   */
  async memfdCreate(name: ValueOrPointer<string>, flags: FlagsOf<'MFD'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    using argument = this.argument(MemfdName, name)
    return this.makeFileDescriptor(await _memfdCreate(this.sysif, argument, closedAtExec(flags, MFD.CLOEXEC, options)))
  }

  /**
   * Make a file of memory that only processes which map it can see, not even the kernel; since Linux 5.14. It cannot be
   * read or written, only mapped, and is locked in memory.
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it
   * @throws ErrnoError with ENOSYS where the kernel was built, or started, without it
   * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
   */
  async memfdSecret(options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _memfdSecret(this.sysif, closedAtExec(0, O.CLOEXEC, options)))
  }
}
