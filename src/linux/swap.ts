/**
 * `<sys/swap.h>`: where the kernel puts memory that it has no room for.
 *
 * @module linux/swap
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
import { flagSet } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, integer, type AddressArgument } from './arguments.js'
import { PathString } from './limits.js'

/**
 * How swap space is used.
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export const SWAP_FLAG = flagSet('SWAP_FLAG', {
  /** It has a priority, which is in the lower bits. */
  PREFER: 0x8000,
  /** Unused parts are given back to the device, all at the beginning and each later. */
  DISCARD: 0x1_0000,
  /** All at the beginning only; since Linux 3.11. */
  DISCARD_ONCE: 0x2_0000,
  /** Each later only; since Linux 3.11. */
  DISCARD_PAGES: 0x4_0000,
})

/**
 * The highest priority of swap space.
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export const SWAP_PRIORITY_MAX = 0x7fff

/**
 * How swap space is used.
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export interface SwapOptions {
  /** The higher, the earlier it is used, from 0 to 32767; without one, after all that have. */
  readonly priority?: number
  /** Whether unused parts are given back to the device: both, once at the beginning, or each later; not unless it is said. */
  readonly discard?: 'both' | 'once' | 'pages'
}

/**
 * swapon(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param flags - of {@link SWAP_FLAG}, and a priority
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export async function _swapon(sysif: SyscallInterface, path: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.swapon, path, flagsArgument('swapon: swapflags', 'SWAP_FLAG_', SWAP_FLAG, flags))
}

/**
 * swapoff(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @see https://man7.org/linux/man-pages/man2/swapoff.2.html
 */
export async function _swapoff(sysif: SyscallInterface, path: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.swapoff, path)
}

const DISCARD = {
  both: SWAP_FLAG.DISCARD, once: SWAP_FLAG.DISCARD | SWAP_FLAG.DISCARD_ONCE, pages: SWAP_FLAG.DISCARD | SWAP_FLAG.DISCARD_PAGES,
} as const

/**
 * Tasks that give the machine swap space.
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export class SwapTask extends Task {
  /**
   * Let the kernel use a file or a block device as swap space. It begins with what mkswap(8) writes. It lasts until `swapoff`,
   * whatever becomes of the process.
   * @param path - which
   * @param options - how
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`, or where there are too many; with EINVAL for what mkswap has not
   *   written, or a file system that has none; with EBUSY where it is used already
   * @see https://man7.org/linux/man-pages/man2/swapon.2.html
   */
  async swapon(path: ValueOrPointer<string>, options: SwapOptions = {}): Promise<void> {
    const { priority, discard } = options
    const preferred = priority === undefined ? 0 : SWAP_FLAG.PREFER | integer('swapon: priority', priority, 0, SWAP_PRIORITY_MAX)
    using argument = this.argument(PathString, path)
    await about(_swapon(this.sysif, argument, preferred | (discard === undefined ? 0 : DISCARD[discard])), path)
  }

  /**
   * Let the kernel use it no longer: all that is there comes back into memory first. That may take long, so it is refused on the
   * Node process's own task.
   * @param path - which
   * @throws BlockingCallError on the Node process's own task
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`; with EINVAL for what is no swap space; with ENOMEM where there is no room
   * @see https://man7.org/linux/man-pages/man2/swapoff.2.html
   */
  async swapoff(path: ValueOrPointer<string>): Promise<void> {
    using argument = this.argument(PathString, path)
    await about(_swapoff(this.sysif, argument), path)
  }
}
