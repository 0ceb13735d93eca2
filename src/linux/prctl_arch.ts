/**
 * `<asm/prctl.h>`: what only x86-64 has to set for a thread. On arm64 there is no such call.
 *
 * The thread pointers are only told, and not set: Node's threads need theirs, and what runs in a child has none. A shadow stack is neither
 * begun nor ended, and no pointers get tags: that is for a program to do with itself before it begins. The code that runs in a child returns
 * to addresses that no shadow stack has, and tags are refused where there are several threads, as in Node.
 *
 * @module linux/prctl_arch
 */
import { Choice, flagSet, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { BigUint64 } from '../memory/scalars.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, integer } from './arguments.js'

/**
 * What arch_prctl(2) does.
 * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
 */
export const ARCH = {
  /** Set the base of `gs`. */
  SET_GS: 0x1001,
  /** Set the base of `fs`: the thread pointer. */
  SET_FS: 0x1002,
  /** Tell the base of `fs`. */
  GET_FS: 0x1003,
  /** Tell the base of `gs`. */
  GET_GS: 0x1004,
  /** Whether the instruction `cpuid` works. */
  GET_CPUID: 0x1011,
  /** Let it work, or send `SIGSEGV`. */
  SET_CPUID: 0x1012,
  /** Which parts of the state of the processor there are. */
  GET_XCOMP_SUPP: 0x1021,
  /** Which of those the process may use. */
  GET_XCOMP_PERM: 0x1022,
  /** Ask to use one. */
  REQ_XCOMP_PERM: 0x1023,
  /** Which of those its guests may use. */
  GET_XCOMP_GUEST_PERM: 0x1024,
  /** Ask to let guests use one. */
  REQ_XCOMP_GUEST_PERM: 0x1025,
  /** Which bits of a pointer are its address; since Linux 6.4. */
  GET_UNTAG_MASK: 0x4001,
  /** Let the others be a tag. */
  ENABLE_TAGGED_ADDR: 0x4002,
  /** How many can be. */
  GET_MAX_TAG_BITS: 0x4003,
  /** The same for devices that share the address space. */
  FORCE_TAGGED_SVA: 0x4004,
  /** Begin a shadow stack, or let it be written; since Linux 6.6. */
  SHSTK_ENABLE: 0x5001,
  /** End that. */
  SHSTK_DISABLE: 0x5002,
  /** Let it stay as it is. */
  SHSTK_LOCK: 0x5003,
  /** No longer; for tracers alone. */
  SHSTK_UNLOCK: 0x5004,
  /** What there is of it. */
  SHSTK_STATUS: 0x5005,
  /** Map the kernel's library, for x32. */
  MAP_VDSO_X32: 0x2001,
  /** Map the kernel's library, for 32 bits. */
  MAP_VDSO_32: 0x2002,
  /** Map the kernel's library. */
  MAP_VDSO_64: 0x2003,
} as const

/**
 * Where in the state of the processor a part of it is, as a number of its bit.
 * @see https://docs.kernel.org/arch/x86/xstate.html
 */
export const XFEATURE = valueSet('XFEATURE', {
  /** How matrices are laid out. */
  XTILECFG: 17,
  /** Matrices, which take a permission. */
  XTILEDATA: 18,
})

/**
 * What a shadow stack is for; since Linux 6.6.
 * @see https://docs.kernel.org/arch/x86/shstk.html
 */
export const ARCH_SHSTK = flagSet('ARCH_SHSTK', {
  /** Return addresses are compared with it. */
  SHSTK: 0x1,
  /** It may be written with an instruction of its own. */
  WRSS: 0x2,
})

/**
 * arch_prctl(2), raw.
 * @param sysif - the process
 * @param op - of {@link ARCH}
 * @param argument - what it takes
 * @returns what it is that the op returns
 * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
 */
export async function _archPrctl(sysif: SyscallInterface, op: number, argument: SyscallArgument): Promise<number> {
  return await sysif.syscall(SYS.arch_prctl, new Choice('ARCH_', ARCH, integer('arch_prctl: op', op, 0, 0x7fff_ffff)), argument)
}

async function told(task: Task, op: number): Promise<bigint> {
  return await task.fill(BigUint64, (value) => _archPrctl(task.sysif, op, value))
}

/**
 * Tasks that run on x86-64.
 * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
 */
export class ArchPrctlTask extends Task {
  /**
   * The base of `fs`: where the thread's own variables are.
   * @returns an address
   * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
   */
  async archGetFs(): Promise<bigint> {
    return await told(this, ARCH.GET_FS)
  }

  /**
   * The base of `gs`.
   * @returns an address, or 0
   * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
   */
  async archGetGs(): Promise<bigint> {
    return await told(this, ARCH.GET_GS)
  }

  /**
   * Whether the instruction `cpuid` works.
   * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
   */
  async archGetCpuid(): Promise<boolean> {
    return await _archPrctl(this.sysif, ARCH.GET_CPUID, 0) !== 0
  }

  /**
   * Let the instruction `cpuid` work, or end in `SIGSEGV`. Children inherit it; exec lets it work again.
   * @param works - whether it does
   * @throws SyscallSendError on the Node process's own task: Node may need it
   * @throws ErrnoError with ENODEV where the processor cannot forbid it
   * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
   */
  async archSetCpuid(works: boolean): Promise<void> {
    await _archPrctl(this.sysif, ARCH.SET_CPUID, works ? 1 : 0)
  }

  /**
   * Which parts of the state of the processor there are; since Linux 5.16.
   * @returns a bit for each, as {@link XFEATURE} counts them
   * @see https://docs.kernel.org/arch/x86/xstate.html
   */
  async archGetXcompSupp(): Promise<bigint> {
    return await told(this, ARCH.GET_XCOMP_SUPP)
  }

  /**
   * Which of those the process may use; since Linux 5.16.
   * @returns a bit for each, as {@link XFEATURE} counts them
   * @see https://docs.kernel.org/arch/x86/xstate.html
   */
  async archGetXcompPerm(): Promise<bigint> {
    return await told(this, ARCH.GET_XCOMP_PERM)
  }

  /**
   * Ask to use a part of the state of the processor, for good and for all threads of the process; since Linux 5.16.
   * @param feature - of {@link XFEATURE}
   * @throws ErrnoError with EOPNOTSUPP where the processor has none; with EINVAL for what takes no permission
   * @see https://docs.kernel.org/arch/x86/xstate.html
   */
  async archReqXcompPerm(feature: ValueOf<'XFEATURE'>): Promise<void> {
    await _archPrctl(this.sysif, ARCH.REQ_XCOMP_PERM, integer('arch_prctl: feature', feature, 0, 63))
  }

  /**
   * Which of those guests of this process's virtual machines may use; since Linux 5.17.
   * @returns a bit for each, as {@link XFEATURE} counts them
   * @see https://docs.kernel.org/arch/x86/xstate.html
   */
  async archGetXcompGuestPerm(): Promise<bigint> {
    return await told(this, ARCH.GET_XCOMP_GUEST_PERM)
  }

  /**
   * Ask to let guests of this process's virtual machines use a part of the state of the processor; since Linux 5.17.
   * @param feature - of {@link XFEATURE}
   * @throws ErrnoError with EOPNOTSUPP where the processor has none; with EINVAL for what takes no permission; with EBUSY when a
   *   virtual machine has been made
   * @see https://docs.kernel.org/arch/x86/xstate.html
   */
  async archReqXcompGuestPerm(feature: ValueOf<'XFEATURE'>): Promise<void> {
    await _archPrctl(this.sysif, ARCH.REQ_XCOMP_GUEST_PERM, integer('arch_prctl: feature', feature, 0, 63))
  }

  /**
   * Which bits of a pointer are its address; the others may be a tag. Since Linux 6.4.
   * @returns 2^64-1 where all are
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without
   * @see https://docs.kernel.org/arch/x86/x86_64/index.html
   */
  async archGetUntagMask(): Promise<bigint> {
    return await told(this, ARCH.GET_UNTAG_MASK)
  }

  /**
   * How many bits of a pointer can be a tag; since Linux 6.4.
   * @returns 0 for a processor that has no such thing
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without
   * @see https://docs.kernel.org/arch/x86/x86_64/index.html
   */
  async archGetMaxTagBits(): Promise<bigint> {
    return await told(this, ARCH.GET_MAX_TAG_BITS)
  }

  /**
   * What this thread has of a shadow stack; since Linux 6.6.
   * @returns of {@link ARCH_SHSTK}; 0 for nothing
   * @throws ErrnoError with EOPNOTSUPP or EINVAL where the kernel was built without, or is older
   * @see https://docs.kernel.org/arch/x86/shstk.html
   */
  async archGetShadowStackStatus(): Promise<bigint> {
    return await told(this, ARCH.SHSTK_STATUS)
  }

  /**
   * Let what this thread has of a shadow stack stay as it is, until exec; since Linux 6.6.
   * @param features - of {@link ARCH_SHSTK}
   * @throws ErrnoError with EOPNOTSUPP or EINVAL where the kernel was built without, or is older
   * @see https://docs.kernel.org/arch/x86/shstk.html
   */
  async archLockShadowStack(features: FlagsOf<'ARCH_SHSTK'>): Promise<void> {
    await _archPrctl(this.sysif, ARCH.SHSTK_LOCK, flagsArgument('arch_prctl: features', 'ARCH_SHSTK_', ARCH_SHSTK, features))
  }
}
