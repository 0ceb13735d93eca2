/**
 * `<linux/personality.h>`: how a process's programs are executed.
 *
 * @module linux/personality
 */
import { Flags, flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Task } from '../handle/task.js'
import { uint32 } from './arguments.js'

/**
 * What a personality consists of, beside its {@link PER}.
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export const PERSONALITY = flagSet('PERSONALITY', {
  /** uname(2) tells of a Linux 2.6. */
  UNAME26: 0x002_0000,
  /** Memory is always laid out in the same way. */
  ADDR_NO_RANDOMIZE: 0x004_0000,
  /** Pointers to functions mean descriptors; not on these machines. */
  FDPIC_FUNCPTRS: 0x008_0000,
  /** Something is mapped at address 0. */
  MMAP_PAGE_ZERO: 0x010_0000,
  /** Memory is laid out as it was before Linux 2.6.9. */
  ADDR_COMPAT_LAYOUT: 0x020_0000,
  /** What may be read may be executed. */
  READ_IMPLIES_EXEC: 0x040_0000,
  /** Addresses have 32 bits. */
  ADDR_LIMIT_32BIT: 0x080_0000,
  /** Has no effect. */
  SHORT_INODE: 0x100_0000,
  /** Has no effect. */
  WHOLE_SECONDS: 0x200_0000,
  /** select(2) and its kind do not change the timeout. */
  STICKY_TIMEOUTS: 0x400_0000,
  /** Addresses are below 3 GiB. */
  ADDR_LIMIT_3GB: 0x800_0000,
})

/**
 * Whose programs they are; only these two are left.
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export const PER = flagSet('PER', {
  /** Linux's own. */
  LINUX: 0,
  /** Linux's own, for a 32-bit machine: that is what uname(2) says. */
  LINUX32: 0x0008,
  /** Where they stand. */
  MASK: 0x00ff,
})

/** Asks for the personality and leaves it as it is. */
const ASK = 0xffff_ffff

/**
 * personality(2), raw.
 * @param sysif - the process
 * @param persona - one of {@link PER}, with {@link PERSONALITY}; 0xffffffff only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export async function _personality(sysif: SyscallInterface, persona: number): Promise<number> {
  const operand = uint32('personality: persona', persona)
  return await sysif.syscall(SYS.personality, operand === ASK ? operand : new Flags('', { ...PERSONALITY, PER_LINUX32: PER.LINUX32 }, operand))
}

/**
 * Tasks that can change how their programs are executed.
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export class PersonalityTask extends Task {
  /**
   * This task's personality, and perhaps a change of it, which matters from the next program that it executes. Children inherit it.
   * @param persona - one of {@link PER}, with {@link PERSONALITY}; left out, nothing changes
   * @returns the one before
   * @throws RangeError for what has no 32 bits
   * @see https://man7.org/linux/man-pages/man2/personality.2.html
   */
  async personality(persona?: FlagsOf<'PER' | 'PERSONALITY'>): Promise<FlagsOf<'PER' | 'PERSONALITY'>> {
    if (persona === ASK) throw new RangeError('personality: 0xffffffff asks for the personality: leave it out for that')
    return await _personality(this.sysif, persona ?? ASK)
  }
}
