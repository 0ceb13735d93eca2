import { ErrnoError } from '../near/errors.js';
import { has } from '../near/flags.js';
import { Pid as NearPid } from '../near/ids.js';
import { Pid } from '../handle/pid.js';
import { CLONE } from '../linux/sched.js';
import { SIG } from '../linux/signal.js';
import { P, W } from '../linux/wait.js';
import { childrenOf } from './proc.js';
const trees = new WeakMap();
/**
 * Processes that are killed together, with every descendant of theirs: also those that went into another session or process group, or whose
 * parent has died.
 *
 * A cgroup keeps them together where one is given, a pid namespace with `CLONE.NEWPID`. Without either there is a process, the
 * keeper, which is the parent of all, and a subreaper: what loses its parent comes to it. Only the first two kill at one
 * stroke; the keeper kills its children, and those that come to it thereby, until there are none: a program that makes
 * processes faster than that is not caught up with.
 */
export class ProcessTree {
    /** What keeps it together. */
    bond;
    #process;
    #keeper;
    #cgroup;
    #members = new Map();
    #killing;
    constructor(process, bond, keeper, cgroup) {
        this.#process = process;
        this.bond = bond;
        this.#keeper = keeper;
        this.#cgroup = cgroup;
    }
    /**
     * Begin a tree.
     * @param process - whose children they are
     * @param options - how it is kept together
     * @throws TypeError for a process whose children `/proc` does not show by the numbers that it knows them by, where it takes that
     * @throws ErrnoError as clone(2) says
     */
    static async begin(process, options = {}) {
        if (options.cgroup !== undefined)
            return new ProcessTree(process, 'cgroup', undefined, options.cgroup);
        const flags = options.flags ?? 0;
        if (has(flags, CLONE.NEWPID))
            return new ProcessTree(process, 'pid namespace', await process.clone({ flags }), undefined);
        if (process.task.namespaces.childPidNamespace !== process.shared.local.pidNamespace) {
            throw new TypeError(`${process.task.toString()} has its children in another pid namespace than the Node process: keep the tree together by a pid namespace of its own`);
        }
        const keeper = await process.clone({ flags });
        try {
            await keeper.task.setChildSubreaper(true);
        }
        catch (error) {
            await keeper[Symbol.asyncDispose]();
            throw error;
        }
        return new ProcessTree(process, 'subreaper', keeper, undefined);
    }
    /**
     * Clone a child that belongs to the tree, and whose descendants do.
     * @param options - as for `Process.clone`, where the tree takes them
     * @throws TypeError after the tree was killed; for `CLONE.PARENT`, and for another cgroup than the tree's
     * @throws ErrnoError as clone(2) says
     */
    async clone(options = {}) {
        if (this.#killing !== undefined)
            throw new TypeError('this tree was killed: begin another one');
        if (has(options.flags ?? 0, CLONE.PARENT))
            throw new TypeError('a child made with CLONE.PARENT would not be in the tree');
        if (this.#cgroup !== undefined && options.cgroup !== undefined)
            throw new TypeError('the tree\'s children begin in its own cgroup');
        const child = this.#cgroup === undefined
            ? await this.#keeper.clone(options)
            : await this.#process.clone({ ...options, cgroup: this.#cgroup.directory });
        trees.set(child, this);
        this.#members.set(child.child.pid.near, child);
        return child;
    }
    /**
     * Kill all of it.
     * @returns when every process of it has ended; its children's handles know how, as ever
     * @throws SyscallTransportError where the keeper was killed by others: then who has escaped is not known
     */
    async kill() {
        await (this.#killing ??= this.#kill());
    }
    async #kill() {
        try {
            if (this.#cgroup !== undefined)
                await this.#cgroup.kill();
            else if (this.bond === 'subreaper')
                await this.#killThroughKeeper();
            // Their parent ends with the rest: how they ended is asked for before.
            else
                for (const member of this.#members.values())
                    await member[Symbol.asyncDispose]();
        }
        finally {
            // The kernel kills all processes of a pid namespace with its first one, which ends last: pid_namespaces(7).
            await this.#keeper?.[Symbol.asyncDispose]();
            // Where the keeper was killed by others nobody can tell how they ended; but they are seen to end.
            if (this.#keeper !== undefined)
                for (const member of this.#members.values())
                    await member[Symbol.asyncDispose]();
        }
    }
    async #killThroughKeeper() {
        const { task, child } = this.#keeper;
        for (;;) {
            const pids = childrenOf(child.pid.near);
            // Only the keeper waits for its children, so that the numbers stay theirs until then.
            for (const pid of pids)
                await ignoring('ESRCH', task.kill(new Pid(task, NearPid(pid)), SIG.KILL));
            for (const pid of pids) {
                const member = this.#members.get(pid);
                // Who was waited for may have left its number to an orphan.
                if (member !== undefined && member.child.end === undefined)
                    await member.wait();
                else
                    await ignoring('ECHILD', task.waitid(P.PID, new Pid(task, NearPid(pid)), W.EXITED));
            }
            // /proc may miss some while others come and go; the kernel's own answer is final.
            if (pids.length === 0 && await ignoring('ECHILD', task.waitid(P.ALL, 0, W.EXITED | W.NOHANG | W.NOWAIT)))
                return;
        }
    }
    /** Kill all of it; see {@link kill}. */
    async [Symbol.asyncDispose]() {
        await this.kill();
    }
}
/** Whether the call ended with the error that is expected; any other one is thrown. */
async function ignoring(code, call) {
    try {
        await call;
        return false;
    }
    catch (error) {
        if (error instanceof ErrnoError && error.code === code)
            return true;
        throw error;
    }
}
/** @internal see `ChildProcess.killTree` */
export async function killTree(child) {
    const tree = trees.get(child);
    if (tree !== undefined)
        await tree.kill();
    else if (child.task.pidNamespace !== child.parent.task.pidNamespace && child.task.pid === 1)
        await killInit(child);
    else {
        throw new TypeError(`the descendants of ${child.child.toString()} may have escaped: clone it with CLONE.NEWPID, or with ProcessTree.begin(…).clone(), ` +
            'by a cgroup or a subreaper, and all of them are kept together');
    }
    return await child.wait();
}
async function killInit(child) {
    if (child.child.end === undefined)
        await child.kill();
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidHJlZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRyZWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsR0FBRyxJQUFJLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQy9DLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDekMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFtQixNQUFNLGtCQUFrQixDQUFBO0FBRXhELE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFjdEMsTUFBTSxLQUFLLEdBQUcsSUFBSSxPQUFPLEVBQTZCLENBQUE7QUFFdEQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLE9BQU8sV0FBVztJQUN0Qiw4QkFBOEI7SUFDckIsSUFBSSxDQUFVO0lBQ2QsUUFBUSxDQUFTO0lBQ2pCLE9BQU8sQ0FBMEI7SUFDakMsT0FBTyxDQUFvQjtJQUMzQixRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQXdCLENBQUE7SUFDbkQsUUFBUSxDQUEyQjtJQUVuQyxZQUFvQixPQUFnQixFQUFFLElBQWMsRUFBRSxNQUFnQyxFQUFFLE1BQTBCO1FBQ2hILElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2hCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO0lBQ3ZCLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFnQixFQUFFLFVBQXVCLEVBQUU7UUFDNUQsSUFBSSxPQUFPLENBQUMsTUFBTSxLQUFLLFNBQVM7WUFBRSxPQUFPLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN0RyxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQTtRQUNoQyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQztZQUFFLE9BQU8sSUFBSSxXQUFXLENBQUMsT0FBTyxFQUFFLGVBQWUsRUFBRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxDQUFBO1FBQ3pILElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsaUJBQWlCLEtBQUssT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsWUFBWSxFQUFFLENBQUM7WUFDcEYsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLHdIQUF3SCxDQUFDLENBQUE7UUFDekssQ0FBQztRQUNELE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7UUFDN0MsSUFBSSxDQUFDO1lBQ0gsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLGlCQUFpQixDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzNDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxNQUFNLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxFQUFFLENBQUE7WUFDbkMsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQTtJQUNqRSxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLFVBQXdCLEVBQUU7UUFDcEMsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksU0FBUyxDQUFDLHlDQUF5QyxDQUFDLENBQUE7UUFDL0YsSUFBSSxHQUFHLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQztZQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMseURBQXlELENBQUMsQ0FBQTtRQUN6SCxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssU0FBUyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsOENBQThDLENBQUMsQ0FBQTtRQUNuSSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsT0FBTyxLQUFLLFNBQVM7WUFDdEMsQ0FBQyxDQUFDLE1BQU8sSUFBSSxDQUFDLE9BQXdCLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQztZQUNyRCxDQUFDLENBQUMsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFFLEdBQUcsT0FBTyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLFNBQVMsRUFBRSxDQUFDLENBQUE7UUFDN0UsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDdEIsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQzlDLE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsSUFBSTtRQUNSLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFBO0lBQ3hDLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSztRQUNULElBQUksQ0FBQztZQUNILElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTO2dCQUFFLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtpQkFDcEQsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLFdBQVc7Z0JBQUUsTUFBTSxJQUFJLENBQUMsa0JBQWtCLEVBQUUsQ0FBQTtZQUNuRSx1RUFBdUU7O2dCQUNsRSxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFO29CQUFFLE1BQU0sTUFBTSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO1FBQ3ZGLENBQUM7Z0JBQVMsQ0FBQztZQUNULDRHQUE0RztZQUM1RyxNQUFNLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtZQUMzQyxrR0FBa0c7WUFDbEcsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLFNBQVM7Z0JBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRTtvQkFBRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtRQUNsSCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxrQkFBa0I7UUFDdEIsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBdUIsQ0FBQTtRQUNwRCxTQUFTLENBQUM7WUFDUixNQUFNLElBQUksR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUN2QyxzRkFBc0Y7WUFDdEYsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJO2dCQUFFLE1BQU0sUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtZQUNqRyxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksRUFBRSxDQUFDO2dCQUN2QixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtnQkFDckMsNERBQTREO2dCQUM1RCxJQUFJLE1BQU0sS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssU0FBUztvQkFBRSxNQUFNLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTs7b0JBQzFFLE1BQU0sUUFBUSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO1lBQzFGLENBQUM7WUFDRCxrRkFBa0Y7WUFDbEYsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxNQUFNLFFBQVEsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDO2dCQUFFLE9BQU07UUFDbEgsQ0FBQztJQUNILENBQUM7SUFFRCx3Q0FBd0M7SUFDeEMsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQztRQUN6QixNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNuQixDQUFDO0NBQ0Y7QUFFRCx1RkFBdUY7QUFDdkYsS0FBSyxVQUFVLFFBQVEsQ0FBQyxJQUFZLEVBQUUsSUFBc0I7SUFDMUQsSUFBSSxDQUFDO1FBQ0gsTUFBTSxJQUFJLENBQUE7UUFDVixPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssSUFBSTtZQUFFLE9BQU8sSUFBSSxDQUFBO1FBQ25FLE1BQU0sS0FBSyxDQUFBO0lBQ2IsQ0FBQztBQUNILENBQUM7QUFFRCw0Q0FBNEM7QUFDNUMsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBbUI7SUFDaEQsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUM3QixJQUFJLElBQUksS0FBSyxTQUFTO1FBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7U0FDcEMsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFlBQVksS0FBSyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxZQUFZLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQztRQUFFLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFBO1NBQzdHLENBQUM7UUFDSixNQUFNLElBQUksU0FBUyxDQUNqQixzQkFBc0IsS0FBSyxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsdUZBQXVGO1lBQ25JLCtEQUErRCxDQUNoRSxDQUFBO0lBQ0gsQ0FBQztJQUNELE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7QUFDM0IsQ0FBQztBQUVELEtBQUssVUFBVSxRQUFRLENBQUMsS0FBbUI7SUFDekMsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxTQUFTO1FBQUUsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7QUFDdkQsQ0FBQyJ9