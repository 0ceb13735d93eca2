/**
 * `<linux/rseq.h>`: restartable sequences, and where a thread runs without asking the kernel.
 *
 * @module linux/rseq
 */
import { flagSet } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Uint32, Uint64 } from '../memory/scalars.js'
import type { WrittenPointer } from '../handle/pointer.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, uint32, type AddressArgument } from './arguments.js'

/**
 * What rseq(2) does.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export const RSEQ_FLAG = flagSet('RSEQ_FLAG', {
  /** The kernel lets go of the memory. */
  UNREGISTER: 1 << 0,
})

/**
 * What stands in `cpu_id` where it is no processor, as unsigned numbers.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export const RSEQ_CPU_ID = {
  /** Nothing was registered; -1. */
  UNINITIALIZED: 0xffff_ffff,
  /** It was tried in vain; -2. */
  REGISTRATION_FAILED: 0xffff_fffe,
} as const

/**
 * What the kernel keeps up to date for a thread.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export const Rseq = struct('struct rseq', {
  /** The processor, or 0 where nothing was registered. */
  cpu_id_start: Uint32,
  /** The processor, or one of {@link RSEQ_CPU_ID}. */
  cpu_id: Uint32,
  /** The address of the sequence's description; 0 outside of one. */
  rseq_cs: Uint64,
  /** 0. */
  flags: Uint32,
  /** The NUMA node; since Linux 6.3. */
  node_id: Uint32,
  /** A number below that of the threads that run at a time; since Linux 6.3. */
  mm_cid: Uint32,
}, { aligned: 32 })
/**
 * The JavaScript form of a `struct rseq`.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export type Rseq = StructValue<(typeof Rseq)['types']>

/**
 * rseq(2), raw.
 * @param sysif - the process
 * @param rseq - the address of a {@link Rseq}
 * @param rseqLen - 32
 * @param flags - of {@link RSEQ_FLAG}
 * @param sig - what stands before each abort handler
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export async function _rseq(sysif: SyscallInterface, rseq: AddressArgument, rseqLen: number, flags: number, sig: number): Promise<void> {
  await sysif.syscall(
    SYS.rseq, rseq, uint32('rseq: rseq_len', rseqLen), flagsArgument('rseq: flags', 'RSEQ_FLAG_', RSEQ_FLAG, flags), uint32('rseq: sig', sig),
  )
}

/**
 * Tasks whose thread can have restartable sequences.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export class RseqTask extends Task {
  /**
   * Let the kernel write down where this task's thread runs: `read()` of the pointer then tells. Node's own thread has
   * that already, from its libc.
   * @param memory - holds `Rseq.zero`; the task keeps it until {@link rseqUnregister}, exec or exit
   * @param sig - what stands before each abort handler, and is asked for again by {@link rseqUnregister}
   * @throws ErrnoError with EBUSY or EINVAL where the thread has registered already; with ENOSYS where the kernel was built
   *   without it
   * @see include/uapi/linux/rseq.h in the kernel's source
   */
  async rseqRegister(memory: WrittenPointer<Rseq>, sig = 0): Promise<void> {
    const borrow = memory.borrow(this)
    try {
      await _rseq(this.sysif, borrow, Rseq.size, 0, sig)
    } catch (error) {
      borrow[Symbol.dispose]()
      throw error
    }
    this.pin('rseq', borrow)
  }

  /**
   * The kernel lets go of the memory.
   * @param memory - what was registered
   * @param sig - with which signature
   * @throws ErrnoError with EINVAL where that memory was not registered; with EPERM for another signature
   * @see include/uapi/linux/rseq.h in the kernel's source
   */
  async rseqUnregister(memory: WrittenPointer<Rseq>, sig = 0): Promise<void> {
    using borrow = memory.borrow(this)
    await _rseq(this.sysif, borrow, Rseq.size, RSEQ_FLAG.UNREGISTER, sig)
    this.pin('rseq', undefined)
  }
}
