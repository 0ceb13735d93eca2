import { readFileSync } from 'node:fs';
import { SyscallTransportError } from '../near/errors.js';
import { has, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, Pid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { cloneChildElsewhere, cloneChildHere } from '../dispatch/clone.js';
import { CLONE } from '../linux/sched.js';
import { SIG } from '../linux/signal.js';
import { AsyncFileDescriptor } from './async-fd.js';
import { Child } from './child.js';
import { Command } from './command.js';
import { execute } from './exec.js';
import { ProcessHelpers } from './helpers.js';
import { knownChildren } from './known.js';
import { namespacesOfChild } from './namespaces.js';
import { Task } from './task.js';
import { killTree } from './tree.js';
/** Flags that `clone` sets itself, or that would give it a child it cannot control; and what to do instead. */
const REFUSED = [
    [CLONE.THREAD, 'THREAD', 'a thread is made with thread()'],
    [CLONE.SIGHAND, 'SIGHAND', 'libuv\'s signal handlers must not run in a child'],
    [CLONE.SETTLS, 'SETTLS', 'a child runs no code that uses thread-local storage'],
    [CLONE.VFORK, 'VFORK', 'it would stop this program until the child executes a program'],
    [CLONE.PARENT_SETTID, 'PARENT_SETTID', 'the pid is returned'],
    [CLONE.CHILD_SETTID, 'CHILD_SETTID', 'the child-tid word is this package\'s'],
    [CLONE.DETACHED, 'DETACHED', 'the kernel ignores it'],
];
// All of them below bit 31.
const REFUSED_MASK = REFUSED.reduce((mask, [flag]) => mask | flag, 0);
function checkFlags(flags) {
    if (flags >= 0 && (flags & REFUSED_MASK) === 0)
        return;
    for (const [flag, name, why] of REFUSED) {
        if (has(flags, flag))
            throw new RangeError(`clone does not take CLONE.${name}: ${why}`);
    }
}
/** With the process that has the number, the number goes away. */
async function closing(call) {
    try {
        await call;
    }
    catch (error) {
        if (!(error instanceof SyscallTransportError))
            throw error;
    }
}
/**
 * A process that runs this program's code, and what belongs to it: its task, through which system calls are made, its
 * standard streams, its environment.
 */
export class Process extends ProcessHelpers {
    /** Through which system calls are made in the process. */
    task;
    /** Its variables. */
    environment;
    /** @internal */
    shared;
    #standard;
    /** @internal */
    constructor(shared, task, environment) {
        super();
        this.shared = shared;
        this.task = task;
        this.environment = environment;
    }
    /** File descriptor 0. It is not closed when the handle is collected. */
    get stdin() {
        return this.#standardDescriptor(0);
    }
    /** File descriptor 1. It is not closed when the handle is collected. */
    get stdout() {
        return this.#standardDescriptor(1);
    }
    /** File descriptor 2. It is not closed when the handle is collected. */
    get stderr() {
        return this.#standardDescriptor(2);
    }
    /**
     * Make a file descriptor asynchronous: what is done with it from then on waits in the event loop, in the Node process and
     * in children alike. It becomes non-blocking, and stays so, for everybody who has the same open file: to read from a
     * terminal that a shell goes on using, open `/proc/self/fd/0` anew and pass that.
     * @param fd - in this process's fd table; the handle is taken over, and refused from then on
     * @returns the way to use it, which closes it when it goes
     * @throws FDTableMismatchError for a handle of another fd table
     * @see https://man7.org/linux/man-pages/man7/epoll.7.html
     */
    async async(fd) {
        return await AsyncFileDescriptor.take(this.shared, this.task, fd);
    }
    #standardDescriptor(number) {
        let handle = this.#standard?.get(number);
        if (handle === undefined || !handle.valid) {
            handle = this.task.knownFileDescriptor(NearFileDescriptor(number)) ?? this.task.makeFileDescriptor(NearFileDescriptor(number), false);
            this.#standard ??= new Map();
            this.#standard.set(number, handle);
        }
        return handle;
    }
    /**
     * Clone a child. It shares this program's memory and runs its code, inert, until it is told what to do: any system call
     * can be made in it, interleaved with calls elsewhere, before it executes a program. It starts with all signals blocked
     * and with the default action for every signal that had a handler, and it dies with its parent.
     * @param options - namespaces and what is shared; by default it gets copies of the fd table and the working directory
     * @returns the child, which is killed and waited for when it is disposed of (`await using`)
     * @throws RangeError for flags that make no sense here
     * @throws ErrnoError where the kernel refused; then nothing is left behind
     * @see https://man7.org/linux/man-pages/man2/clone.2.html
     */
    async clone(options = {}) {
        const { task, shared } = this;
        const flags = options.cgroup === undefined ? options.flags ?? 0 : or(options.flags ?? 0, CLONE.INTO_CGROUP);
        checkFlags(flags);
        const owner = this.ownerOfChild(flags);
        // What is in the fd table when the call is made is what the child inherits.
        const namespaces = namespacesOfChild(task.namespaces, flags, `child of ${task.pid}`);
        // The Node process has a child of another's making before this side knows its number.
        const coming = has(flags, CLONE.PARENT) ? knownChildren.expect() : undefined;
        const cgroup = options.cgroup?.borrow(task);
        try {
            const ringOptions = {
                flags,
                parentDeathSignal: options.parentDeathSignal ?? SIG.KILL,
                cgroup: cgroup?.near,
                setTid: options.setTid,
            };
            // In this program's own process nothing has to be waited for.
            const here = task.sysif === shared.local.sysif;
            const services = shared.services();
            const cloned = here ? cloneChildHere(services, task, ringOptions) : await cloneChildElsewhere(services, task, ringOptions);
            // There is a child now: whatever fails from here on must not leave it behind.
            const known = (number) => new Child(owner.task, number, owner === this ? cloned.pidfd : cloned.watched.number, cloned);
            let child;
            try {
                child = known(this.#knownAs(owner, cloned));
                // A child that its caller made for the caller's own parent is known to that one by the number that is watched.
                if (owner !== this && cloned.watched.separate)
                    await closing(task.sysif.syscall(SYS.close, cloned.pidfd));
                const ownPid = this.#ownPid(cloned, flags);
                const pid = typeof ownPid === 'number' ? ownPid : await ownPid;
                const childTask = new Task({ sysif: cloned.sysif, pid, namespaces, heap: task.heap });
                cloned.sysif.whenGone(() => childTask.markGone());
                return new ChildProcess(shared, childTask, this.environment.for(childTask), child, owner);
            }
            catch (error) {
                await (child ?? known(cloned.pid))[Symbol.asyncDispose]();
                throw error;
            }
        }
        finally {
            cgroup?.[Symbol.dispose]();
            coming?.[Symbol.dispose]();
        }
    }
    /**
     * Whose child it will be.
     * @param flags - with which it is cloned
     * @throws RangeError where that cannot be told
     */
    ownerOfChild(flags) {
        if (!has(flags, CLONE.PARENT))
            return this;
        throw new RangeError('clone does not take CLONE.PARENT in the process that this program began in: its parent does not run this program');
    }
    /** The number of a child in its owner's pid namespace. */
    #knownAs(owner, { pid, watched }) {
        if (owner.task.pidNamespace === this.task.pidNamespace)
            return pid;
        // See the Pid field in proc_pid_fdinfo(5).
        return Pid(Number(/^Pid:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${watched.number}`, 'latin1'))?.[1]));
    }
    /** A new pid namespace begins with 1; in one that others may have populated, the child has to be asked. */
    #ownPid(cloned, flags) {
        if (has(flags, CLONE.NEWPID))
            return Pid(1);
        const { childPidNamespace, pidNamespace } = this.task.namespaces;
        return childPidNamespace === pidNamespace ? cloned.pid : cloned.sysif.syscall(SYS.getpid).then(Pid);
    }
}
/**
 * A child that runs this program's code: set it up with system calls, in straight-line code, and then let it execute a
 * program or exit.
 */
export class ChildProcess extends Process {
    /** The child as its parent sees it. */
    child;
    /** Its parent: the process that cloned it, or with `CLONE.PARENT` that one's own. */
    parent;
    /** @internal */
    constructor(shared, task, environment, child, parent) {
        super(shared, task, environment);
        this.child = child;
        this.parent = parent;
    }
    /**
     * A child of its own parent can be made by a child of the local process only: others know no pidfd of that parent's.
     * @param flags - with which it is cloned
     * @throws RangeError for `CLONE.PARENT` elsewhere
     */
    ownerOfChild(flags) {
        if (!has(flags, CLONE.PARENT))
            return this;
        if (this.parent.task === this.shared.local)
            return this.parent;
        throw new RangeError('clone takes CLONE.PARENT only in a child of the process that this program began in');
    }
    /**
     * Execute a program in place of this program's code. It begins with no signal blocked, and signals that Node ignores for
     * itself have their default action back, unless this child's own `sigaction` said otherwise. It gets the file descriptors
     * that are not close-on-exec: the standard streams and those that were made inheritable.
     * @param command - the program, or the path of one without arguments
     * @param options - what is inherited
     * @returns the child, now running the program; or killed in the middle of the call, which is told by {@link wait} alone
     * @throws ErrnoError where the kernel refused; then this child goes on as before, and may try another program
     * @see https://man7.org/linux/man-pages/man2/execve.2.html
     */
    async exec(command, options = {}) {
        const program = typeof command === 'string' ? new Command(command) : command;
        await execute(this.task, program, this.environment, this.shared.ignoredSignals, options);
        this.child.command = program;
        return this.child;
    }
    /**
     * End the process. What is waited for with {@link wait} is its status.
     * @param status - 0 to 255
     * @throws RangeError for another status
     * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
     */
    async exit(status = 0) {
        if (!Number.isInteger(status) || status < 0 || status > 255)
            throw new RangeError(`an exit status is an integer from 0 to 255, not ${status}`);
        await this.task.sysif.syscall(SYS.exit_group, status);
    }
    /** Wait until it ends; see `Child.wait`. */
    wait() {
        return this.child.wait();
    }
    /** Wait until it ends, and refuse any other end than an exit with status 0; see `Child.check`. */
    check() {
        return this.child.check();
    }
    /**
     * Send it a signal; see `Child.kill`. All are blocked in it until it executes a program, except `SIG.KILL` and `SIG.STOP`.
     * @param signal - its number; `SIG.KILL` unless it is said
     */
    kill(signal) {
        return this.child.kill(signal);
    }
    /**
     * Kill it, and surely every descendant of it: the first process of a pid namespace, or one of a `ProcessTree`, all of
     * which is killed.
     * @returns how it ended, when all have
     * @throws TypeError for others, whose descendants could escape
     */
    killTree() {
        return killTree(this);
    }
    /** Kill it, if it has not ended, and wait for it. */
    async [Symbol.asyncDispose]() {
        await this.child[Symbol.asyncDispose]();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJvY2Vzcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInByb2Nlc3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUN0QyxPQUFPLEVBQUUscUJBQXFCLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6RCxPQUFPLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzFDLE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDMUUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFBRSxtQkFBbUIsRUFBRSxjQUFjLEVBQW9CLE1BQU0sc0JBQXNCLENBQUE7QUFFNUYsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3pDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUV4QyxPQUFPLEVBQUUsbUJBQW1CLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFDbkQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUNsQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBRXRDLE9BQU8sRUFBRSxPQUFPLEVBQW9CLE1BQU0sV0FBVyxDQUFBO0FBRXJELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFDN0MsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUMxQyxPQUFPLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUVuRCxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ2hDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFxQnBDLCtHQUErRztBQUMvRyxNQUFNLE9BQU8sR0FBb0U7SUFDL0UsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxnQ0FBZ0MsQ0FBQztJQUMxRCxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsU0FBUyxFQUFFLGtEQUFrRCxDQUFDO0lBQzlFLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUscURBQXFELENBQUM7SUFDL0UsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSwrREFBK0QsQ0FBQztJQUN2RixDQUFDLEtBQUssQ0FBQyxhQUFhLEVBQUUsZUFBZSxFQUFFLHFCQUFxQixDQUFDO0lBQzdELENBQUMsS0FBSyxDQUFDLFlBQVksRUFBRSxjQUFjLEVBQUUsdUNBQXVDLENBQUM7SUFDN0UsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLFVBQVUsRUFBRSx1QkFBdUIsQ0FBQztDQUN0RCxDQUFBO0FBRUQsNEJBQTRCO0FBQzVCLE1BQU0sWUFBWSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLENBQUMsSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUVyRSxTQUFTLFVBQVUsQ0FBQyxLQUFhO0lBQy9CLElBQUksS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssR0FBRyxZQUFZLENBQUMsS0FBSyxDQUFDO1FBQUUsT0FBTTtJQUN0RCxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLE9BQU8sRUFBRSxDQUFDO1FBQ3hDLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUM7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLDZCQUE2QixJQUFJLEtBQUssR0FBRyxFQUFFLENBQUMsQ0FBQTtJQUN6RixDQUFDO0FBQ0gsQ0FBQztBQUVELGtFQUFrRTtBQUNsRSxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQXFCO0lBQzFDLElBQUksQ0FBQztRQUNILE1BQU0sSUFBSSxDQUFBO0lBQ1osQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVkscUJBQXFCLENBQUM7WUFBRSxNQUFNLEtBQUssQ0FBQTtJQUM1RCxDQUFDO0FBQ0gsQ0FBQztBQUtEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxPQUFRLFNBQVEsY0FBYztJQUN6QywwREFBMEQ7SUFDakQsSUFBSSxDQUFNO0lBQ25CLHFCQUFxQjtJQUNaLFdBQVcsQ0FBYTtJQUNqQyxnQkFBZ0I7SUFDUCxNQUFNLENBQVE7SUFDdkIsU0FBUyxDQUF5QztJQUVsRCxnQkFBZ0I7SUFDaEIsWUFBWSxNQUFjLEVBQUUsSUFBVSxFQUFFLFdBQXdCO1FBQzlELEtBQUssRUFBRSxDQUFBO1FBQ1AsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUE7UUFDcEIsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLFdBQVcsR0FBRyxXQUFXLENBQUE7SUFDaEMsQ0FBQztJQUVELHdFQUF3RTtJQUN4RSxJQUFJLEtBQUs7UUFDUCxPQUFPLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNwQyxDQUFDO0lBRUQsd0VBQXdFO0lBQ3hFLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3BDLENBQUM7SUFFRCx3RUFBd0U7SUFDeEUsSUFBSSxNQUFNO1FBQ1IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDcEMsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFrQjtRQUM1QixPQUFPLE1BQU0sbUJBQW1CLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQTtJQUNuRSxDQUFDO0lBRUQsbUJBQW1CLENBQUMsTUFBYztRQUNoQyxJQUFJLE1BQU0sR0FBRyxJQUFJLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN4QyxJQUFJLE1BQU0sS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDMUMsTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsbUJBQW1CLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLGtCQUFrQixDQUFDLGtCQUFrQixDQUFDLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQ3JJLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQTtZQUM1QixJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDcEMsQ0FBQztRQUNELE9BQU8sTUFBTSxDQUFBO0lBQ2YsQ0FBQztJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsVUFBd0IsRUFBRTtRQUNwQyxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQTtRQUM3QixNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsV0FBVyxDQUFDLENBQUE7UUFDM0csVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ2pCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDdEMsNEVBQTRFO1FBQzVFLE1BQU0sVUFBVSxHQUFHLGlCQUFpQixDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsS0FBSyxFQUFFLFlBQVksSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUE7UUFDcEYsc0ZBQXNGO1FBQ3RGLE1BQU0sTUFBTSxHQUFHLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtRQUM1RSxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUMzQyxJQUFJLENBQUM7WUFDSCxNQUFNLFdBQVcsR0FBRztnQkFDbEIsS0FBSztnQkFDTCxpQkFBaUIsRUFBRSxPQUFPLENBQUMsaUJBQWlCLElBQUksR0FBRyxDQUFDLElBQUk7Z0JBQ3hELE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSTtnQkFDcEIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNO2FBQ3ZCLENBQUE7WUFDRCw4REFBOEQ7WUFDOUQsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQTtZQUM5QyxNQUFNLFFBQVEsR0FBRyxNQUFNLENBQUMsUUFBUSxFQUFFLENBQUE7WUFDbEMsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQyxjQUFjLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxtQkFBbUIsQ0FBQyxRQUFRLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFBO1lBQzFILDhFQUE4RTtZQUM5RSxNQUFNLEtBQUssR0FBRyxDQUFDLE1BQVcsRUFBUyxFQUFFLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7WUFDbEksSUFBSSxLQUF3QixDQUFBO1lBQzVCLElBQUksQ0FBQztnQkFDSCxLQUFLLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7Z0JBQzNDLCtHQUErRztnQkFDL0csSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsUUFBUTtvQkFBRSxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO2dCQUN6RyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTtnQkFDMUMsTUFBTSxHQUFHLEdBQUcsT0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFBO2dCQUM5RCxNQUFNLFNBQVMsR0FBRyxJQUFJLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO2dCQUNyRixNQUFNLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsUUFBUSxFQUFFLENBQUMsQ0FBQTtnQkFDakQsT0FBTyxJQUFJLFlBQVksQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxXQUFXLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUMzRixDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixNQUFNLENBQUMsS0FBSyxJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtnQkFDekQsTUFBTSxLQUFLLENBQUE7WUFDYixDQUFDO1FBQ0gsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7WUFDMUIsTUFBTSxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDNUIsQ0FBQztJQUNILENBQUM7SUFFRDs7OztPQUlHO0lBQ08sWUFBWSxDQUFDLEtBQWE7UUFDbEMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQztZQUFFLE9BQU8sSUFBSSxDQUFBO1FBQzFDLE1BQU0sSUFBSSxVQUFVLENBQUMsa0hBQWtILENBQUMsQ0FBQTtJQUMxSSxDQUFDO0lBRUQsMERBQTBEO0lBQzFELFFBQVEsQ0FBQyxLQUFjLEVBQUUsRUFBRSxHQUFHLEVBQUUsT0FBTyxFQUFlO1FBQ3BELElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxZQUFZLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxZQUFZO1lBQUUsT0FBTyxHQUFHLENBQUE7UUFDbEUsMkNBQTJDO1FBQzNDLE9BQU8sR0FBRyxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLHFCQUFxQixPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNoSCxDQUFDO0lBRUQsMkdBQTJHO0lBQzNHLE9BQU8sQ0FBQyxNQUFtQixFQUFFLEtBQWE7UUFDeEMsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUM7WUFBRSxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUMzQyxNQUFNLEVBQUUsaUJBQWlCLEVBQUUsWUFBWSxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUE7UUFDaEUsT0FBTyxpQkFBaUIsS0FBSyxZQUFZLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDckcsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxPQUFPO0lBQ3ZDLHVDQUF1QztJQUM5QixLQUFLLENBQU87SUFDckIscUZBQXFGO0lBQzVFLE1BQU0sQ0FBUztJQUV4QixnQkFBZ0I7SUFDaEIsWUFBWSxNQUFjLEVBQUUsSUFBVSxFQUFFLFdBQXdCLEVBQUUsS0FBWSxFQUFFLE1BQWU7UUFDN0YsS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLENBQUE7UUFDaEMsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUE7SUFDdEIsQ0FBQztJQUVEOzs7O09BSUc7SUFDZ0IsWUFBWSxDQUFDLEtBQWE7UUFDM0MsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQztZQUFFLE9BQU8sSUFBSSxDQUFBO1FBQzFDLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLO1lBQUUsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQzlELE1BQU0sSUFBSSxVQUFVLENBQUMsb0ZBQW9GLENBQUMsQ0FBQTtJQUM1RyxDQUFDO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUF5QixFQUFFLFVBQXVCLEVBQUU7UUFDN0QsTUFBTSxPQUFPLEdBQUcsT0FBTyxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFBO1FBQzVFLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxjQUFjLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDeEYsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFBO1FBQzVCLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQTtJQUNuQixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQ25CLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLE1BQU0sR0FBRyxDQUFDLElBQUksTUFBTSxHQUFHLEdBQUc7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLG1EQUFtRCxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzlJLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDdkQsQ0FBQztJQUVELDRDQUE0QztJQUM1QyxJQUFJO1FBQ0YsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQzFCLENBQUM7SUFFRCxrR0FBa0c7SUFDbEcsS0FBSztRQUNILE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUMzQixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsSUFBSSxDQUFDLE1BQWU7UUFDbEIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUNoQyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxRQUFRO1FBQ04sT0FBTyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdkIsQ0FBQztJQUVELHFEQUFxRDtJQUNyRCxLQUFLLENBQUMsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDO1FBQ3pCLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtJQUN6QyxDQUFDO0NBQ0YifQ==