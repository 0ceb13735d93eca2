/**
 * `<linux/membarrier.h>`: memory barriers on all threads at once.
 *
 * @module linux/membarrier
 */
import { Choice, Flags } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32 } from './arguments.js';
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
};
/** The flag of `MEMBARRIER_CMD.PRIVATE_EXPEDITED_RSEQ`: only what runs on one processor. */
export const MEMBARRIER_CMD_FLAG = {
    /** The processor is said. */
    CPU: 1 << 0,
};
/**
 * membarrier(2), raw.
 * @param sysif - the process
 * @param cmd - of {@link MEMBARRIER_CMD}
 * @param flags - of {@link MEMBARRIER_CMD_FLAG}
 * @param cpuId - the processor, with `MEMBARRIER_CMD_FLAG.CPU`
 * @returns a set of {@link MEMBARRIER_CMD} for `QUERY` and `GET_REGISTRATIONS`, otherwise 0
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export async function _membarrier(sysif, cmd, flags, cpuId) {
    return await sysif.syscall(SYS.membarrier, new Choice('MEMBARRIER_CMD_', MEMBARRIER_CMD, int32('membarrier: cmd', cmd)), flagsArgument('membarrier: flags', 'MEMBARRIER_CMD_FLAG_', MEMBARRIER_CMD_FLAG, flags), int32('membarrier: cpu_id', cpuId));
}
/**
 * Show a set of commands.
 * @param commands - what `QUERY` returned
 */
export function membarrierCommands(commands) {
    return new Flags('MEMBARRIER_CMD_', MEMBARRIER_CMD, commands).toString();
}
/**
 * Tasks that can make memory barriers for others.
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
    async membarrier(cmd, cpu) {
        return await _membarrier(this.sysif, cmd, cpu === undefined ? 0 : MEMBARRIER_CMD_FLAG.CPU, cpu ?? 0);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVtYmFycmllci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm1lbWJhcnJpZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDaEQsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxLQUFLLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUU5RDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUc7SUFDNUIscUNBQXFDO0lBQ3JDLEtBQUssRUFBRSxDQUFDO0lBQ1Isa0VBQWtFO0lBQ2xFLE1BQU0sRUFBRSxHQUFHO0lBQ1gsMkZBQTJGO0lBQzNGLGdCQUFnQixFQUFFLEdBQUc7SUFDckIseUJBQXlCO0lBQ3pCLHlCQUF5QixFQUFFLEdBQUc7SUFDOUIsdUVBQXVFO0lBQ3ZFLGlCQUFpQixFQUFFLEdBQUc7SUFDdEIseUJBQXlCO0lBQ3pCLDBCQUEwQixFQUFFLElBQUk7SUFDaEMsOEdBQThHO0lBQzlHLDJCQUEyQixFQUFFLElBQUk7SUFDakMseUJBQXlCO0lBQ3pCLG9DQUFvQyxFQUFFLElBQUk7SUFDMUMsK0ZBQStGO0lBQy9GLHNCQUFzQixFQUFFLElBQUk7SUFDNUIseUJBQXlCO0lBQ3pCLCtCQUErQixFQUFFLEtBQUs7SUFDdEMsZ0RBQWdEO0lBQ2hELGlCQUFpQixFQUFFLEtBQUs7Q0FDaEIsQ0FBQTtBQUVWLDRGQUE0RjtBQUM1RixNQUFNLENBQUMsTUFBTSxtQkFBbUIsR0FBRztJQUNqQyw2QkFBNkI7SUFDN0IsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDO0NBQ0gsQ0FBQTtBQUtWOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsS0FBYSxFQUFFLEtBQWE7SUFDbEcsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ3hCLEdBQUcsQ0FBQyxVQUFVLEVBQUUsSUFBSSxNQUFNLENBQUMsaUJBQWlCLEVBQUUsY0FBYyxFQUFFLEtBQUssQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUM1RixhQUFhLENBQUMsbUJBQW1CLEVBQUUsc0JBQXNCLEVBQUUsbUJBQW1CLEVBQUUsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLG9CQUFvQixFQUFFLEtBQUssQ0FBQyxDQUMzSCxDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sVUFBVSxrQkFBa0IsQ0FBQyxRQUFnQjtJQUNqRCxPQUFPLElBQUksS0FBSyxDQUFDLGlCQUFpQixFQUFFLGNBQWMsRUFBRSxRQUFRLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtBQUMxRSxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sY0FBZSxTQUFRLElBQUk7SUFDdEM7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLFVBQVUsQ0FBQyxHQUFzQixFQUFFLEdBQVk7UUFDbkQsT0FBTyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLG1CQUFtQixDQUFDLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdEcsQ0FBQztDQUNGIn0=