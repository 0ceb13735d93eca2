import { readFileSync } from 'node:fs';
import { SyscallSendError, SyscallTransportError } from '../near/errors.js';
import { has, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, Pid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { fdTableOf } from '../handle/fd.js';
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
/** Close a number that nobody else knows. It goes away with the process that has it, unless others share the fd table. */
async function closeNumber(task, number) {
    try {
        await task.sysif.syscall(SYS.close, number);
    }
    catch (error) {
        if (!(error instanceof SyscallTransportError))
            throw error;
        // Whether a call ran that was sent cannot be known, and by now the number may be somebody else's.
        const other = fdTableOf(task).anyTask();
        if (error instanceof SyscallSendError && other !== undefined && other !== task)
            await other.sysif.syscall(SYS.close, number);
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
                    await closeNumber(task, cloned.pidfd);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJvY2Vzcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInByb2Nlc3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsZ0JBQWdCLEVBQUUscUJBQXFCLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUMzRSxPQUFPLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzFDLE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDMUUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUMzQyxPQUFPLEVBQUUsbUJBQW1CLEVBQUUsY0FBYyxFQUFvQixNQUFNLHNCQUFzQixDQUFBO0FBRTVGLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFFeEMsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sZUFBZSxDQUFBO0FBQ25ELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDbEMsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUV0QyxPQUFPLEVBQUUsT0FBTyxFQUFvQixNQUFNLFdBQVcsQ0FBQTtBQUVyRCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBQzdDLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDMUMsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFFbkQsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQUNoQyxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBcUJwQywrR0FBK0c7QUFDL0csTUFBTSxPQUFPLEdBQW9FO0lBQy9FLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsZ0NBQWdDLENBQUM7SUFDMUQsQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLFNBQVMsRUFBRSxrREFBa0QsQ0FBQztJQUM5RSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLHFEQUFxRCxDQUFDO0lBQy9FLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsK0RBQStELENBQUM7SUFDdkYsQ0FBQyxLQUFLLENBQUMsYUFBYSxFQUFFLGVBQWUsRUFBRSxxQkFBcUIsQ0FBQztJQUM3RCxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsY0FBYyxFQUFFLHVDQUF1QyxDQUFDO0lBQzdFLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxVQUFVLEVBQUUsdUJBQXVCLENBQUM7Q0FDdEQsQ0FBQTtBQUVELDRCQUE0QjtBQUM1QixNQUFNLFlBQVksR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxDQUFDLElBQUksR0FBRyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7QUFFckUsU0FBUyxVQUFVLENBQUMsS0FBYTtJQUMvQixJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsWUFBWSxDQUFDLEtBQUssQ0FBQztRQUFFLE9BQU07SUFDdEQsS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsSUFBSSxPQUFPLEVBQUUsQ0FBQztRQUN4QyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyw2QkFBNkIsSUFBSSxLQUFLLEdBQUcsRUFBRSxDQUFDLENBQUE7SUFDekYsQ0FBQztBQUNILENBQUM7QUFFRCwwSEFBMEg7QUFDMUgsS0FBSyxVQUFVLFdBQVcsQ0FBQyxJQUFVLEVBQUUsTUFBMEI7SUFDL0QsSUFBSSxDQUFDO1FBQ0gsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLHFCQUFxQixDQUFDO1lBQUUsTUFBTSxLQUFLLENBQUE7UUFDMUQsa0dBQWtHO1FBQ2xHLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxPQUFPLEVBQUUsQ0FBQTtRQUN2QyxJQUFJLEtBQUssWUFBWSxnQkFBZ0IsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxJQUFJO1lBQUUsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQzlILENBQUM7QUFDSCxDQUFDO0FBS0Q7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLE9BQVEsU0FBUSxjQUFjO0lBQ3pDLDBEQUEwRDtJQUNqRCxJQUFJLENBQU07SUFDbkIscUJBQXFCO0lBQ1osV0FBVyxDQUFhO0lBQ2pDLGdCQUFnQjtJQUNQLE1BQU0sQ0FBUTtJQUN2QixTQUFTLENBQXlDO0lBRWxELGdCQUFnQjtJQUNoQixZQUFZLE1BQWMsRUFBRSxJQUFVLEVBQUUsV0FBd0I7UUFDOUQsS0FBSyxFQUFFLENBQUE7UUFDUCxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQTtRQUNwQixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNoQixJQUFJLENBQUMsV0FBVyxHQUFHLFdBQVcsQ0FBQTtJQUNoQyxDQUFDO0lBRUQsd0VBQXdFO0lBQ3hFLElBQUksS0FBSztRQUNQLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3BDLENBQUM7SUFFRCx3RUFBd0U7SUFDeEUsSUFBSSxNQUFNO1FBQ1IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDcEMsQ0FBQztJQUVELHdFQUF3RTtJQUN4RSxJQUFJLE1BQU07UUFDUixPQUFPLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNwQyxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLEVBQWtCO1FBQzVCLE9BQU8sTUFBTSxtQkFBbUIsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQ25FLENBQUM7SUFFRCxtQkFBbUIsQ0FBQyxNQUFjO1FBQ2hDLElBQUksTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3hDLElBQUksTUFBTSxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUMxQyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7WUFDckksSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEdBQUcsRUFBRSxDQUFBO1lBQzVCLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUNwQyxDQUFDO1FBQ0QsT0FBTyxNQUFNLENBQUE7SUFDZixDQUFDO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUF3QixFQUFFO1FBQ3BDLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQzdCLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxXQUFXLENBQUMsQ0FBQTtRQUMzRyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDakIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFlBQVksQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN0Qyw0RUFBNEU7UUFDNUUsTUFBTSxVQUFVLEdBQUcsaUJBQWlCLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxLQUFLLEVBQUUsWUFBWSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQTtRQUNwRixzRkFBc0Y7UUFDdEYsTUFBTSxNQUFNLEdBQUcsR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1FBQzVFLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzNDLElBQUksQ0FBQztZQUNILE1BQU0sV0FBVyxHQUFHO2dCQUNsQixLQUFLO2dCQUNMLGlCQUFpQixFQUFFLE9BQU8sQ0FBQyxpQkFBaUIsSUFBSSxHQUFHLENBQUMsSUFBSTtnQkFDeEQsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJO2dCQUNwQixNQUFNLEVBQUUsT0FBTyxDQUFDLE1BQU07YUFDdkIsQ0FBQTtZQUNELDhEQUE4RDtZQUM5RCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFBO1lBQzlDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQTtZQUNsQyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDLGNBQWMsQ0FBQyxRQUFRLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLG1CQUFtQixDQUFDLFFBQVEsRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLENBQUE7WUFDMUgsOEVBQThFO1lBQzlFLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBVyxFQUFTLEVBQUUsQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUNsSSxJQUFJLEtBQXdCLENBQUE7WUFDNUIsSUFBSSxDQUFDO2dCQUNILEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtnQkFDM0MsK0dBQStHO2dCQUMvRyxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksTUFBTSxDQUFDLE9BQU8sQ0FBQyxRQUFRO29CQUFFLE1BQU0sV0FBVyxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ3BGLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFBO2dCQUMxQyxNQUFNLEdBQUcsR0FBRyxPQUFPLE1BQU0sS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUE7Z0JBQzlELE1BQU0sU0FBUyxHQUFHLElBQUksSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7Z0JBQ3JGLE1BQU0sQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFBO2dCQUNqRCxPQUFPLElBQUksWUFBWSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzNGLENBQUM7WUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO2dCQUNmLE1BQU0sQ0FBQyxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO2dCQUN6RCxNQUFNLEtBQUssQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDO2dCQUFTLENBQUM7WUFDVCxNQUFNLEVBQUUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtZQUMxQixNQUFNLEVBQUUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtRQUM1QixDQUFDO0lBQ0gsQ0FBQztJQUVEOzs7O09BSUc7SUFDTyxZQUFZLENBQUMsS0FBYTtRQUNsQyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1lBQUUsT0FBTyxJQUFJLENBQUE7UUFDMUMsTUFBTSxJQUFJLFVBQVUsQ0FBQyxrSEFBa0gsQ0FBQyxDQUFBO0lBQzFJLENBQUM7SUFFRCwwREFBMEQ7SUFDMUQsUUFBUSxDQUFDLEtBQWMsRUFBRSxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQWU7UUFDcEQsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFlBQVksS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLFlBQVk7WUFBRSxPQUFPLEdBQUcsQ0FBQTtRQUNsRSwyQ0FBMkM7UUFDM0MsT0FBTyxHQUFHLENBQUMsTUFBTSxDQUFDLGlCQUFpQixDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMscUJBQXFCLE9BQU8sQ0FBQyxNQUFNLEVBQUUsRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2hILENBQUM7SUFFRCwyR0FBMkc7SUFDM0csT0FBTyxDQUFDLE1BQW1CLEVBQUUsS0FBYTtRQUN4QyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQztZQUFFLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzNDLE1BQU0sRUFBRSxpQkFBaUIsRUFBRSxZQUFZLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQTtRQUNoRSxPQUFPLGlCQUFpQixLQUFLLFlBQVksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUNyRyxDQUFDO0NBQ0Y7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sWUFBYSxTQUFRLE9BQU87SUFDdkMsdUNBQXVDO0lBQzlCLEtBQUssQ0FBTztJQUNyQixxRkFBcUY7SUFDNUUsTUFBTSxDQUFTO0lBRXhCLGdCQUFnQjtJQUNoQixZQUFZLE1BQWMsRUFBRSxJQUFVLEVBQUUsV0FBd0IsRUFBRSxLQUFZLEVBQUUsTUFBZTtRQUM3RixLQUFLLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQTtRQUNoQyxJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQTtRQUNsQixJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQTtJQUN0QixDQUFDO0lBRUQ7Ozs7T0FJRztJQUNnQixZQUFZLENBQUMsS0FBYTtRQUMzQyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1lBQUUsT0FBTyxJQUFJLENBQUE7UUFDMUMsSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUs7WUFBRSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDOUQsTUFBTSxJQUFJLFVBQVUsQ0FBQyxvRkFBb0YsQ0FBQyxDQUFBO0lBQzVHLENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQXlCLEVBQUUsVUFBdUIsRUFBRTtRQUM3RCxNQUFNLE9BQU8sR0FBRyxPQUFPLE9BQU8sS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLElBQUksT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUE7UUFDNUUsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLGNBQWMsRUFBRSxPQUFPLENBQUMsQ0FBQTtRQUN4RixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUE7UUFDNUIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFBO0lBQ25CLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUM7UUFDbkIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksTUFBTSxHQUFHLENBQUMsSUFBSSxNQUFNLEdBQUcsR0FBRztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsbURBQW1ELE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDOUksTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN2RCxDQUFDO0lBRUQsNENBQTRDO0lBQzVDLElBQUk7UUFDRixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDMUIsQ0FBQztJQUVELGtHQUFrRztJQUNsRyxLQUFLO1FBQ0gsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQzNCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxJQUFJLENBQUMsTUFBZTtRQUNsQixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2hDLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILFFBQVE7UUFDTixPQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN2QixDQUFDO0lBRUQscURBQXFEO0lBQ3JELEtBQUssQ0FBQyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUM7UUFDekIsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO0lBQ3pDLENBQUM7Q0FDRiJ9