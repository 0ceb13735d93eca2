/**
 * `<linux/random.h>`: random bytes from the kernel.
 *
 * @module linux/random
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import type { Pointer, ReadablePointer } from '../handle/pointer.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, length, type AddressArgument } from './arguments.js'

/**
 * How random bytes are got.
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export const GRND = flagSet('GRND', {
  /** Do not wait where the generator has not been seeded since boot: EAGAIN instead. */
  NONBLOCK: 1,
  /** No effect since Linux 5.6. */
  RANDOM: 2,
  /** Take what there is where the generator has not been seeded since boot; not for secrets. Since Linux 5.6. */
  INSECURE: 4,
})

/**
 * getrandom(2), raw.
 * @param sysif - the process
 * @param buf - where the bytes go
 * @param buflen - how many
 * @param flags - of {@link GRND}
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export async function _getrandom(sysif: SyscallInterface, buf: AddressArgument, buflen: number, flags: number): Promise<number> {
  return await sysif.syscall(SYS.getrandom, buf, length('getrandom: buflen', buflen), flagsArgument('getrandom: flags', 'GRND_', GRND, flags))
}

/**
 * Tasks that can get random bytes.
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export class RandomTask extends Task {
  /**
   * Get random bytes, good enough for keys.
   * @param count - how many; up to 256 come all at once, more may be cut short by a signal
   * @param flags - of {@link GRND}
   * @returns the bytes
   * @throws ErrnoError with EAGAIN for `GRND.NONBLOCK` where the generator has not been seeded since boot; with EINVAL for flags
   *   that contradict each other
   * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
   */
  async getrandom(count: number, flags?: FlagsOf<'GRND'>): Promise<Uint8Array>
  /**
   * Get random bytes into memory of the caller's.
   * @param memory - for the bytes; consumed
   * @param flags - of {@link GRND}
   * @returns the part of it that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
   */
  async getrandom(memory: Pointer<Uint8Array>, flags?: FlagsOf<'GRND'>): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]>
  async getrandom(room: number | Pointer<Uint8Array>, flags: FlagsOf<'GRND'> = 0): Promise<Uint8Array | [ReadablePointer<Uint8Array>, Pointer<Uint8Array>]> {
    if (typeof room !== 'number') return await fillWithRandom(this, room, flags)
    using memory = this.heap.scratch(Bytes, length('getrandom: buflen', room))
    const [front, rest] = await fillWithRandom(this, memory, flags)
    rest.free()
    try {
      return await front.read()
    } finally {
      front.free()
    }
  }
}

async function fillWithRandom(task: Task, memory: Pointer<Uint8Array>, flags: number): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]> {
  let filled: number
  {
    using buffer = memory.borrow(task, 'exclusive')
    filled = await _getrandom(task.sysif, buffer, memory.size, flags)
  }
  return memory.splitReadable(filled)
}
