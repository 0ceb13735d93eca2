/**
 * `<linux/ioctl.h>`: the call that is many calls, and how their numbers are made.
 *
 * @module linux/ioctl
 */
import { flagSet, nameOf, type FlagsOf, type NamedValues } from '../near/flags.js'
import { hex } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { integer, uint32, type FileDescriptorArgument } from './arguments.js'

/**
 * Which way an ioctl moves its argument, as the caller sees it.
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export const IOC = flagSet('IOC', {
  /** Its argument is no address, or it has none. */
  NONE: 0,
  /** The kernel reads what is at the address. */
  WRITE: 1,
  /** The kernel writes there. */
  READ: 2,
})

/**
 * Make the number of an ioctl, `_IOC` in the header.
 * @param direction - of {@link IOC}
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export function ioc(direction: FlagsOf<'IOC'>, type: number, nr: number, size: number): number {
  integer('the direction of an ioctl', direction, 0, 3)
  integer('the type of an ioctl', type, 0, 0xff)
  integer('the nr of an ioctl', nr, 0, 0xff)
  integer('the size of an ioctl', size, 0, 0x3fff)
  return ((direction << 30) | (size << 16) | (type << 8) | nr) >>> 0
}

/**
 * The number of an ioctl without an address, `_IO`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export function io(type: number, nr: number): number {
  return ioc(IOC.NONE, type, nr, 0)
}

/**
 * The number of an ioctl through which the kernel writes, `_IOR`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export function ior(type: number, nr: number, size: number): number {
  return ioc(IOC.READ, type, nr, size)
}

/**
 * The number of an ioctl through which the kernel reads, `_IOW`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export function iow(type: number, nr: number, size: number): number {
  return ioc(IOC.WRITE, type, nr, size)
}

/**
 * The number of an ioctl through which the kernel reads and writes, `_IOWR`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 * @see include/uapi/asm-generic/ioctl.h in the kernel's source
 */
export function iowr(type: number, nr: number, size: number): number {
  return ioc(IOC.READ | IOC.WRITE, type, nr, size)
}

/**
 * ioctl(2), raw.
 * @param sysif - the process
 * @param fd - what to control
 * @param request - which control
 * @param argument - what it takes
 * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
 */
export async function _ioctl(sysif: SyscallInterface, fd: FileDescriptorArgument, request: number, argument: SyscallArgument): Promise<number> {
  return await control(sysif, fd, request, argument, hex)
}

async function control(
  sysif: SyscallInterface, fd: FileDescriptorArgument, request: number, argument: SyscallArgument, show: (request: number) => string,
): Promise<number> {
  const operand = uint32('ioctl: request', request)
  return await sysif.syscall(SYS.ioctl, fd, { operand, toString: () => show(operand) }, argument)
}

/**
 * @internal Make an {@link _ioctl} whose errors show requests by their names.
 * @param sets - of requests, each behind what all its names begin with
 */
export function ioctlOf(...sets: readonly (readonly [prefix: string, names: NamedValues])[]): typeof _ioctl {
  const show = (request: number): string => {
    for (const [prefix, names] of sets) {
      const name = nameOf(names, request, prefix)
      if (name !== undefined) return name
    }
    return hex(request)
  }
  return async (sysif, fd, request, argument) => await control(sysif, fd, request, argument, show)
}
