/**
 * `<linux/membarrier.h>`: memory barriers on all threads at once.
 *
 * @module linux/membarrier
 */
import { Choice, Flags } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, int32 } from './arguments.js'

/**
 * What membarrier(2) does; as bits also what the kernel can do, and what is registered.
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export const MEMBARRIER_CMD = {
  /** Tell which commands there are. */
  QUERY: 0,
  /** A barrier on all threads of the system; takes milliseconds. */
  GLOBAL: 0x1,
  /** A barrier on all threads of processes that have registered for it; since Linux 4.16. */
  GLOBAL_EXPEDITED: 0x2,
  /** Register for that. */
  REGISTER_GLOBAL_EXPEDITED: 0x4,
  /** A barrier on all threads of the address space; since Linux 4.14. */
  PRIVATE_EXPEDITED: 0x8,
  /** Register for that. */
  REGISTER_PRIVATE_EXPEDITED: 0x10,
  /** As `PRIVATE_EXPEDITED`, and instructions are fetched anew: for code that was written; since Linux 4.16. */
  PRIVATE_EXPEDITED_SYNC_CORE: 0x20,
  /** Register for that. */
  REGISTER_PRIVATE_EXPEDITED_SYNC_CORE: 0x40,
  /** Restart the restartable sequences of all threads of the address space; since Linux 5.10. */
  PRIVATE_EXPEDITED_RSEQ: 0x80,
  /** Register for that. */
  REGISTER_PRIVATE_EXPEDITED_RSEQ: 0x100,
  /** Tell what is registered; since Linux 6.3. */
  GET_REGISTRATIONS: 0x200,
} as const

/**
 * The flag of `MEMBARRIER_CMD.PRIVATE_EXPEDITED_RSEQ`: only what runs on one processor.
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export const MEMBARRIER_CMD_FLAG = {
  /** The processor is said. */
  CPU: 1 << 0,
} as const

/**
 * One of {@link MEMBARRIER_CMD}.
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export type MembarrierCommand = (typeof MEMBARRIER_CMD)[keyof typeof MEMBARRIER_CMD]

/**
 * membarrier(2), raw.
 * @param sysif - the process
 * @param cmd - of {@link MEMBARRIER_CMD}
 * @param flags - of {@link MEMBARRIER_CMD_FLAG}
 * @param cpuId - the processor, with `MEMBARRIER_CMD_FLAG.CPU`
 * @returns a set of {@link MEMBARRIER_CMD} for `QUERY` and `GET_REGISTRATIONS`, otherwise 0
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export async function _membarrier(sysif: SyscallInterface, cmd: number, flags: number, cpuId: number): Promise<number> {
  return await sysif.syscall(
    SYS.membarrier, new Choice('MEMBARRIER_CMD_', MEMBARRIER_CMD, int32('membarrier: cmd', cmd)),
    flagsArgument('membarrier: flags', 'MEMBARRIER_CMD_FLAG_', MEMBARRIER_CMD_FLAG, flags), int32('membarrier: cpu_id', cpuId),
  )
}

/**
 * Show a set of commands.
 * @param commands - what `QUERY` returned
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export function membarrierCommands(commands: number): string {
  return new Flags('MEMBARRIER_CMD_', MEMBARRIER_CMD, commands).toString()
}

/**
 * Tasks that can make memory barriers for others.
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export class MembarrierTask extends Task {
  /**
   * Make a memory barrier on other threads, register for that, or ask what there is. A child that has not yet executed a program
   * shares its address space with Node, and registers for it.
   * @param cmd - of {@link MEMBARRIER_CMD}
   * @param cpu - with `PRIVATE_EXPEDITED_RSEQ`, the only processor that is meant
   * @returns a set of {@link MEMBARRIER_CMD} for `QUERY` and `GET_REGISTRATIONS`, otherwise 0
   * @throws ErrnoError with EPERM for a private command that was not registered; with EINVAL where the kernel does not know
   *   it; with ENOSYS where the kernel was built without it
   * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
   */
  async membarrier(cmd: typeof MEMBARRIER_CMD.PRIVATE_EXPEDITED_RSEQ, cpu?: number): Promise<number>
  async membarrier(cmd: MembarrierCommand): Promise<number>
  async membarrier(cmd: MembarrierCommand, cpu?: number): Promise<number> {
    return await _membarrier(this.sysif, cmd, cpu === undefined ? 0 : MEMBARRIER_CMD_FLAG.CPU, cpu ?? 0)
  }
}
