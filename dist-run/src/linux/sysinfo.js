/**
 * `<linux/sysinfo.h>`: how the system as a whole is doing.
 *
 * @module linux/sysinfo
 */
import { SYS } from '../near/sys.js';
import { array, struct } from '../memory/aggregates.js';
import { Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
/** How many bits of a load lie behind its binary point. */
export const SI_LOAD_SHIFT = 16;
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
});
/**
 * sysinfo(2), raw.
 * @param sysif - the process
 * @param info - where a {@link Sysinfo} goes
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export async function _sysinfo(sysif, info) {
    await sysif.syscall(SYS.sysinfo, info);
}
/**
 * Tasks that can ask how the system is doing.
 */
export class SysinfoTask extends Task {
    /**
     * Uptime, loads, memory and swap space of the whole system, whatever namespaces and cgroups this process is in.
     * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
     */
    async sysinfo() {
        return await this.fill(Sysinfo, (info) => _sysinfo(this.sysif, info));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3lzaW5mby5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInN5c2luZm8udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUN6RSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDcEUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBR3hDLDJEQUEyRDtBQUMzRCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsRUFBRSxDQUFBO0FBRS9COzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsZ0JBQWdCLEVBQUU7SUFDOUMsd0NBQXdDO0lBQ3hDLE1BQU0sRUFBRSxLQUFLO0lBQ2IsOEZBQThGO0lBQzlGLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztJQUN2QixrQkFBa0I7SUFDbEIsUUFBUSxFQUFFLE1BQU07SUFDaEIsaUVBQWlFO0lBQ2pFLE9BQU8sRUFBRSxNQUFNO0lBQ2YscUJBQXFCO0lBQ3JCLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLGVBQWU7SUFDZixTQUFTLEVBQUUsTUFBTTtJQUNqQixzQkFBc0I7SUFDdEIsU0FBUyxFQUFFLE1BQU07SUFDakIseUJBQXlCO0lBQ3pCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLGtDQUFrQztJQUNsQyxLQUFLLEVBQUUsTUFBTTtJQUNiLGVBQWU7SUFDZixHQUFHLEVBQUUsTUFBTTtJQUNYLHVCQUF1QjtJQUN2QixTQUFTLEVBQUUsTUFBTTtJQUNqQiwwQkFBMEI7SUFDMUIsUUFBUSxFQUFFLE1BQU07SUFDaEIsMEJBQTBCO0lBQzFCLFFBQVEsRUFBRSxNQUFNO0NBQ2pCLENBQUMsQ0FBQTtBQUlGOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxJQUFxQjtJQUMzRSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUN4QyxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sV0FBWSxTQUFRLElBQUk7SUFDbkM7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLE9BQU87UUFDWCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdkUsQ0FBQztDQUNGIn0=