/**
 * `<linux/sysinfo.h>`: how the system as a whole is doing.
 *
 * @module linux/sysinfo
 */
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import { Task } from '../handle/task.js'
import type { AddressArgument } from './arguments.js'

/**
 * How many bits of a load lie behind its binary point.
 * @see include/uapi/linux/sysinfo.h in the kernel's source
 */
export const SI_LOAD_SHIFT = 16

/**
 * What sysinfo(2) tells. Amounts of memory are in units of `mem_unit` bytes.
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export const Sysinfo = struct('struct sysinfo', {
  /** Seconds since the system started. */
  uptime: Int64,
  /** The load of the last 1, 5 and 15 minutes, shifted to the left by {@link SI_LOAD_SHIFT}. */
  loads: array(Uint64, 3),
  /** All memory. */
  totalram: Uint64,
  /** Unused memory; what caches would give back is not counted. */
  freeram: Uint64,
  /** Shared memory. */
  sharedram: Uint64,
  /** Buffers. */
  bufferram: Uint64,
  /** All swap space. */
  totalswap: Uint64,
  /** Unused swap space. */
  freeswap: Uint64,
  /** How many threads there are. */
  procs: Uint16,
  /** Nothing. */
  pad: Uint16,
  /** All high memory. */
  totalhigh: Uint64,
  /** Unused high memory. */
  freehigh: Uint64,
  /** The unit, in bytes. */
  mem_unit: Uint32,
})
/**
 * The JavaScript form of a `struct sysinfo`.
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export type Sysinfo = StructValue<(typeof Sysinfo)['types']>

/**
 * sysinfo(2), raw.
 * @param sysif - the process
 * @param info - where a {@link Sysinfo} goes
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export async function _sysinfo(sysif: SyscallInterface, info: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sysinfo, info)
}

/**
 * Tasks that can ask how the system is doing.
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export class SysinfoTask extends Task {
  /**
   * Uptime, loads, memory and swap space of the whole system, whatever namespaces and cgroups this process is in.
   * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
   */
  async sysinfo(): Promise<Sysinfo> {
    return await this.fill(Sysinfo, (info) => _sysinfo(this.sysif, info))
  }
}
