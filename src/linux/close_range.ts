/**
 * `<linux/close_range.h>`: closing many file descriptors at once.
 *
 * @module linux/close_range
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { BorrowError } from '../handle/errors.js'
import { fdTableOf } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, integer } from './arguments.js'

/**
 * What close_range(2) does instead of closing.
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export const CLOSE_RANGE = flagSet('CLOSE_RANGE', {
  /** First leave the fd table that the process shares with others. */
  UNSHARE: 0x2,
  /** Have them closed at exec; since Linux 5.11. */
  CLOEXEC: 0x4,
})

/**
 * The last number that close_range(2) takes, which means all of them: no file descriptor has it.
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export const CLOSE_RANGE_ALL = 0xffff_ffff

/**
 * close_range(2), raw. Handles close themselves: with this, one would close the numbers under them.
 * @param sysif - the process
 * @param first - the first number
 * @param last - the last one
 * @param flags - of {@link CLOSE_RANGE}
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export async function _closeRange(sysif: SyscallInterface, first: number, last: number, flags: number): Promise<void> {
  range(first, last)
  await sysif.syscall(SYS.close_range, first, lastArgument(last), flagsArgument('close_range: flags', 'CLOSE_RANGE_', CLOSE_RANGE, flags))
}

function range(first: number, last: number): void {
  integer('close_range: first', first, 0, CLOSE_RANGE_ALL)
  integer('close_range: last', last, 0, CLOSE_RANGE_ALL)
}

function lastArgument(last: number): SyscallArgument {
  return last === CLOSE_RANGE_ALL ? { operand: last, toString: () => '~0' } : last
}

/**
 * Tasks that can close what they never opened.
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export class CloseRangeTask extends Task {
  /**
   * Close the numbers of a range that nobody here owns, such as those that a child inherited; or have all numbers of a range
   * closed at exec. Await calls that open files first: a file that is opened meanwhile may be closed as well.
   * @param first - the first number
   * @param last - the last one; all above where it is left out
   * @param flags - 0, or `CLOSE_RANGE.CLOEXEC`
   * @throws RangeError for `CLOSE_RANGE.UNSHARE`: handles could not know which copy of the table they mean
   * @throws BorrowError where a number of the range has a handle, for closing: close that one, or leave it out; and in the fd
   *   table of the Node process, which has numbers of its own that it goes on to use
   * @throws ErrnoError with EINVAL where `last` is below `first`; with ENOSYS where the kernel is older than 5.9
   * @see https://man7.org/linux/man-pages/man2/close_range.2.html
   */
  async closeRange(first: number, last: number = CLOSE_RANGE_ALL, flags: FlagsOf<'CLOSE_RANGE'> = 0): Promise<void> {
    range(first, last)
    const names = flagsArgument('close_range: flags', 'CLOSE_RANGE_', CLOSE_RANGE, flags)
    if ((flags & CLOSE_RANGE.UNSHARE) !== 0) {
      throw new RangeError(`close_range: ${names.toString()} would leave handles in doubt about their table: clone without CLONE.FILES instead`)
    }
    if ((flags & CLOSE_RANGE.CLOEXEC) === 0) {
      const table = fdTableOf(this)
      if (table.ofProgram) throw new BorrowError(`close_range(${first}, ${last}) in the ${table.toString()} would close numbers that Node itself uses: call it in a child`)
      const handled = table.handlesIn(first, last)
      if (handled.length > 0) {
        throw new BorrowError(`close_range(${first}, ${last}) would close numbers of the ${table.toString()} that have handles (${handled.join(', ')}): close these first`)
      }
      table.forgetRange(first, last)
    }
    await _closeRange(this.sysif, first, last, flags)
  }
}
