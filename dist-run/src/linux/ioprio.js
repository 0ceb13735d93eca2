/**
 * `<linux/ioprio.h>`: how a thread's I/O is scheduled.
 *
 * @module linux/ioprio
 */
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { Task } from '../handle/task.js';
import { int32, integer, nameOrNumber } from './arguments.js';
/**
 * Classes of priority.
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const IOPRIO_CLASS = {
    /** None was set: it follows from the nice value. */
    NONE: 0,
    /** Always first; needs `CAP_SYS_ADMIN`, or `CAP_SYS_NICE`. */
    RT: 1,
    /** Best effort, as all have by default. */
    BE: 2,
    /** Only when nobody else wants the disk. */
    IDLE: 3,
};
/** Whose priority it is. */
export const IOPRIO_WHO = {
    /** A thread. */
    PROCESS: 1,
    /** A process group. */
    PGRP: 2,
    /** All processes of a real user. */
    USER: 3,
};
/** How many levels there are within a class; 0 is the most favoured. */
export const IOPRIO_NR_LEVELS = 8;
/** The level in the middle. */
export const IOPRIO_NORM = 4;
/** Where the class stands. */
export const IOPRIO_CLASS_SHIFT = 13;
/** Its bits, there. */
export const IOPRIO_CLASS_MASK = 0x07;
const LEVEL_BITS = 3;
const HINTS = 2 ** (IOPRIO_CLASS_SHIFT - LEVEL_BITS);
/** Between {@link IoPriority} and the number that the kernel takes. */
export const IoPriority = {
    /**
     * The kernel's number.
     * @param priority - what it is to say; level and hint are 0 where they are left out
     * @throws RangeError for a level or hint that there is not
     */
    toNumber({ class: of, level = 0, hint = 0 }) {
        integer('ioprio: class', of, 0, IOPRIO_CLASS_MASK);
        integer('ioprio: level', level, 0, IOPRIO_NR_LEVELS - 1);
        integer('ioprio: hint', hint, 0, HINTS - 1);
        return (of << IOPRIO_CLASS_SHIFT) | (hint << LEVEL_BITS) | level;
    },
    /**
     * What the kernel's number says.
     * @param value - as ioprio_get(2) returns it
     */
    from(value) {
        return {
            class: ((value >> IOPRIO_CLASS_SHIFT) & IOPRIO_CLASS_MASK),
            level: value & (IOPRIO_NR_LEVELS - 1),
            hint: (value >> LEVEL_BITS) & (HINTS - 1),
        };
    },
};
function whichOf(call, which) {
    return new Choice('IOPRIO_WHO_', IOPRIO_WHO, int32(`${call}: which`, which));
}
/**
 * ioprio_get(2), raw.
 * @param sysif - the process
 * @param which - of {@link IOPRIO_WHO}
 * @param who - a thread, a process group or a uid; 0 for the caller's own, but for a uid
 * @returns the number of an {@link IoPriority}; of several, the most favoured
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export async function _ioprioGet(sysif, which, who) {
    return await sysif.syscall(SYS.ioprio_get, whichOf('ioprio_get', which), int32('ioprio_get: who', who));
}
/**
 * ioprio_set(2), raw.
 * @param sysif - the process
 * @param which - of {@link IOPRIO_WHO}
 * @param who - a thread, a process group or a uid; 0 for the caller's own, but for a uid
 * @param ioprio - the number of an {@link IoPriority}
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export async function _ioprioSet(sysif, which, who, ioprio) {
    const operand = int32('ioprio_set: ioprio', ioprio);
    const { class: of, level, hint } = IoPriority.from(operand);
    const shown = {
        operand,
        toString: () => `IOPRIO_PRIO_VALUE(${nameOrNumber('IOPRIO_CLASS_', IOPRIO_CLASS, of)}, ${level + (hint << LEVEL_BITS)})`,
    };
    await sysif.syscall(SYS.ioprio_set, whichOf('ioprio_set', which), int32('ioprio_set: who', who), shown);
}
/**
 * Tasks that can say how I/O is scheduled.
 */
export class IoprioTask extends Task {
    /**
     * How a thread's I/O is scheduled.
     * @param pid - the thread; this task's own where it is left out
     * @throws ErrnoError with ESRCH where there is no such thread
     * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
     */
    async ioprioGet(pid) {
        return IoPriority.from(await _ioprioGet(this.sysif, IOPRIO_WHO.PROCESS, pid === undefined ? 0 : pid.for(this)));
    }
    /**
     * Say how a thread's I/O is scheduled. Children inherit it.
     * @param priority - how; level and hint are 0 where they are left out
     * @param pid - the thread; this task's own where it is left out
     * @throws RangeError for a level or hint that there is not
     * @throws ErrnoError with EPERM for `IOPRIO_CLASS.RT` without `CAP_SYS_ADMIN` or `CAP_SYS_NICE`, and for a thread of somebody
     *   else; with EINVAL for a level with `IOPRIO_CLASS.NONE`; with ESRCH where there is no such thread
     * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
     */
    async ioprioSet(priority, pid) {
        await _ioprioSet(this.sysif, IOPRIO_WHO.PROCESS, pid === undefined ? 0 : pid.for(this), IoPriority.toNumber(priority));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW9wcmlvLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiaW9wcmlvLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDekMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBR3BDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUU3RDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxZQUFZLEdBQUc7SUFDMUIsb0RBQW9EO0lBQ3BELElBQUksRUFBRSxDQUFDO0lBQ1AsOERBQThEO0lBQzlELEVBQUUsRUFBRSxDQUFDO0lBQ0wsMkNBQTJDO0lBQzNDLEVBQUUsRUFBRSxDQUFDO0lBQ0wsNENBQTRDO0lBQzVDLElBQUksRUFBRSxDQUFDO0NBQ0MsQ0FBQTtBQUtWLDRCQUE0QjtBQUM1QixNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUc7SUFDeEIsZ0JBQWdCO0lBQ2hCLE9BQU8sRUFBRSxDQUFDO0lBQ1YsdUJBQXVCO0lBQ3ZCLElBQUksRUFBRSxDQUFDO0lBQ1Asb0NBQW9DO0lBQ3BDLElBQUksRUFBRSxDQUFDO0NBQ0MsQ0FBQTtBQUVWLHdFQUF3RTtBQUN4RSxNQUFNLENBQUMsTUFBTSxnQkFBZ0IsR0FBRyxDQUFDLENBQUE7QUFDakMsK0JBQStCO0FBQy9CLE1BQU0sQ0FBQyxNQUFNLFdBQVcsR0FBRyxDQUFDLENBQUE7QUFDNUIsOEJBQThCO0FBQzlCLE1BQU0sQ0FBQyxNQUFNLGtCQUFrQixHQUFHLEVBQUUsQ0FBQTtBQUNwQyx1QkFBdUI7QUFDdkIsTUFBTSxDQUFDLE1BQU0saUJBQWlCLEdBQUcsSUFBSSxDQUFBO0FBRXJDLE1BQU0sVUFBVSxHQUFHLENBQUMsQ0FBQTtBQUNwQixNQUFNLEtBQUssR0FBRyxDQUFDLElBQUksQ0FBQyxrQkFBa0IsR0FBRyxVQUFVLENBQUMsQ0FBQTtBQVlwRCx1RUFBdUU7QUFDdkUsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHO0lBQ3hCOzs7O09BSUc7SUFDSCxRQUFRLENBQUMsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsSUFBSSxHQUFHLENBQUMsRUFBbUQ7UUFDMUYsT0FBTyxDQUFDLGVBQWUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLGlCQUFpQixDQUFDLENBQUE7UUFDbEQsT0FBTyxDQUFDLGVBQWUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLGdCQUFnQixHQUFHLENBQUMsQ0FBQyxDQUFBO1FBQ3hELE9BQU8sQ0FBQyxjQUFjLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDM0MsT0FBTyxDQUFDLEVBQUUsSUFBSSxrQkFBa0IsQ0FBQyxHQUFHLENBQUMsSUFBSSxJQUFJLFVBQVUsQ0FBQyxHQUFHLEtBQUssQ0FBQTtJQUNsRSxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsSUFBSSxDQUFDLEtBQWE7UUFDaEIsT0FBTztZQUNMLEtBQUssRUFBRSxDQUFDLENBQUMsS0FBSyxJQUFJLGtCQUFrQixDQUFDLEdBQUcsaUJBQWlCLENBQWdCO1lBQ3pFLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxnQkFBZ0IsR0FBRyxDQUFDLENBQUM7WUFDckMsSUFBSSxFQUFFLENBQUMsS0FBSyxJQUFJLFVBQVUsQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQztTQUMxQyxDQUFBO0lBQ0gsQ0FBQztDQUNPLENBQUE7QUFFVixTQUFTLE9BQU8sQ0FBQyxJQUFZLEVBQUUsS0FBYTtJQUMxQyxPQUFPLElBQUksTUFBTSxDQUFDLGFBQWEsRUFBRSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUM5RSxDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLEtBQXVCLEVBQUUsS0FBYSxFQUFFLEdBQVc7SUFDbEYsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxPQUFPLENBQUMsWUFBWSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3pHLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxLQUFhLEVBQUUsR0FBVyxFQUFFLE1BQWM7SUFDbEcsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLG9CQUFvQixFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ25ELE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsR0FBRyxVQUFVLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzNELE1BQU0sS0FBSyxHQUFtQjtRQUM1QixPQUFPO1FBQ1AsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLHFCQUFxQixZQUFZLENBQUMsZUFBZSxFQUFFLFlBQVksRUFBRSxFQUFFLENBQUMsS0FBSyxLQUFLLEdBQUcsQ0FBQyxJQUFJLElBQUksVUFBVSxDQUFDLEdBQUc7S0FDekgsQ0FBQTtJQUNELE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEVBQUUsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO0FBQ3pHLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxVQUFXLFNBQVEsSUFBSTtJQUNsQzs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsR0FBUztRQUN2QixPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsT0FBTyxFQUFFLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDakgsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxRQUF5RCxFQUFFLEdBQVM7UUFDbEYsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsT0FBTyxFQUFFLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxVQUFVLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUE7SUFDeEgsQ0FBQztDQUNGIn0=