/**
 * `<linux/personality.h>`: how a process's programs are executed.
 *
 * @module linux/personality
 */
import { Flags } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { Task } from '../handle/task.js';
import { uint32 } from './arguments.js';
/**
 * What a personality consists of, beside its {@link PER}.
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export const PERSONALITY = {
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
};
/** Whose programs they are; only these two are left. */
export const PER = {
    /** Linux's own. */
    LINUX: 0,
    /** Linux's own, for a 32-bit machine: that is what uname(2) says. */
    LINUX32: 0x0008,
    /** Where they stand. */
    MASK: 0x00ff,
};
/** Asks for the personality and leaves it as it is. */
const ASK = 0xffff_ffff;
/**
 * personality(2), raw.
 * @param sysif - the process
 * @param persona - one of {@link PER}, with {@link PERSONALITY}; 0xffffffff only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export async function _personality(sysif, persona) {
    const operand = uint32('personality: persona', persona);
    return await sysif.syscall(SYS.personality, operand === ASK ? operand : new Flags('', { ...PERSONALITY, PER_LINUX32: PER.LINUX32 }, operand));
}
/**
 * Tasks that can change how their programs are executed.
 */
export class PersonalityTask extends Task {
    /**
     * This task's personality, and perhaps a change of it, which matters from the next program that it executes. Children inherit it.
     * @param persona - one of {@link PER}, with {@link PERSONALITY}; left out, nothing changes
     * @returns the one before
     * @throws RangeError for what has no 32 bits
     * @see https://man7.org/linux/man-pages/man2/personality.2.html
     */
    async personality(persona) {
        if (persona === ASK)
            throw new RangeError('personality: 0xffffffff asks for the personality: leave it out for that');
        return await _personality(this.sysif, persona ?? ASK);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGVyc29uYWxpdHkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJwZXJzb25hbGl0eS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDeEMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXZDOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRztJQUN6QixxQ0FBcUM7SUFDckMsT0FBTyxFQUFFLFVBQVU7SUFDbkIsaURBQWlEO0lBQ2pELGlCQUFpQixFQUFFLFVBQVU7SUFDN0IscUVBQXFFO0lBQ3JFLGNBQWMsRUFBRSxVQUFVO0lBQzFCLHdDQUF3QztJQUN4QyxjQUFjLEVBQUUsVUFBVTtJQUMxQix1REFBdUQ7SUFDdkQsa0JBQWtCLEVBQUUsVUFBVTtJQUM5Qix3Q0FBd0M7SUFDeEMsaUJBQWlCLEVBQUUsVUFBVTtJQUM3Qiw4QkFBOEI7SUFDOUIsZ0JBQWdCLEVBQUUsVUFBVTtJQUM1QixxQkFBcUI7SUFDckIsV0FBVyxFQUFFLFVBQVU7SUFDdkIscUJBQXFCO0lBQ3JCLGFBQWEsRUFBRSxVQUFVO0lBQ3pCLHdEQUF3RDtJQUN4RCxlQUFlLEVBQUUsVUFBVTtJQUMzQixpQ0FBaUM7SUFDakMsY0FBYyxFQUFFLFVBQVU7Q0FDbEIsQ0FBQTtBQUVWLHdEQUF3RDtBQUN4RCxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUc7SUFDakIsbUJBQW1CO0lBQ25CLEtBQUssRUFBRSxDQUFDO0lBQ1IscUVBQXFFO0lBQ3JFLE9BQU8sRUFBRSxNQUFNO0lBQ2Ysd0JBQXdCO0lBQ3hCLElBQUksRUFBRSxNQUFNO0NBQ0osQ0FBQTtBQUVWLHVEQUF1RDtBQUN2RCxNQUFNLEdBQUcsR0FBRyxXQUFXLENBQUE7QUFFdkI7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxZQUFZLENBQUMsS0FBdUIsRUFBRSxPQUFlO0lBQ3pFLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxzQkFBc0IsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUN2RCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLE9BQU8sS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxLQUFLLENBQUMsRUFBRSxFQUFFLEVBQUUsR0FBRyxXQUFXLEVBQUUsV0FBVyxFQUFFLEdBQUcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBQy9JLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxlQUFnQixTQUFRLElBQUk7SUFDdkM7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFdBQVcsQ0FBQyxPQUFnQjtRQUNoQyxJQUFJLE9BQU8sS0FBSyxHQUFHO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5RUFBeUUsQ0FBQyxDQUFBO1FBQ3BILE9BQU8sTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLElBQUksR0FBRyxDQUFDLENBQUE7SUFDdkQsQ0FBQztDQUNGIn0=