import { ErrnoError, SyscallHangup, SyscallTransportError } from '../near/errors.js';
import { Flags, has, or } from '../near/flags.js';
import { Address, FileDescriptor, Pid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { formatCall } from '../near/sysif.js';
import { fdTableOf } from '../handle/fd.js';
import { EPOLL, EPOLL_CTL } from '../linux/epoll.js';
import { CLONE, CloneArgs } from '../linux/sched.js';
import { SIG, SIG_HOW } from '../linux/signal.js';
import { P, W } from '../linux/wait.js';
import { Block } from './block.js';
import { RESULT, SLOT_WORDS, storeSlot } from './calls.js';
import { FLAG_ALWAYS, FLAG_STOP_ON_ERROR, LINE_SIZE, RING_BELL_ADDRESS, RING_DOORBELL, RING_EXPECTED_PARENT, RING_HEAD, RING_LIFE_ADDRESS, RING_MASK, RING_NO_DOORBELL, RING_PARENT_DEATH_SIGNAL, RING_PARENT_OUTSIDE, RING_PARENT_UNCHECKED, RING_SIZE, RING_SPIN_LIMIT, RING_TAIL, SLOT_SIZE, START_ARGUMENTS, START_FUNCTION, START_SIZE, WAITER_ALIVE, } from './layout.js';
import { RingSyscallInterface } from './ring.js';
import { loadRegister, storeRegister } from './words.js';
/** How many calls a ring holds; more than that wait their turn on this side. */
const RING_CAPACITY = 128;
/**
 * Where a ring's counters begin: so soon before they wrap around that every program comes by there, and a mistake with that
 * shows in a second, not after four thousand million calls. (The kernel begins its jiffies in this way.)
 */
const FIRST_COUNT = -300;
/** Ample for our servers: they nest no calls, and no signal handler ever runs on it. In bytes. */
const STACK_SIZE = 8192;
const SIGSET_SIZE = 8;
const FUTEX_WAIT = 0;
/** The most pids that one process has: one in each of the nested pid namespaces. See Linux 6.12, include/linux/pid_namespace.h, MAX_PID_NS_LEVEL. */
const MOST_PIDS = 32;
// The parts of a child's memory, one behind the other. The words that the kernel writes have cache lines of their own.
const CHILD_TID = RING_SIZE + RING_CAPACITY * SLOT_SIZE;
const PIDFD = CHILD_TID + LINE_SIZE;
const PARENT_TID = PIDFD + 4;
const ARGUMENTS = PIDFD + LINE_SIZE;
const ALL_SIGNALS = ARGUMENTS + 2 * LINE_SIZE;
const OLD_SIGNALS = ALL_SIGNALS + SIGSET_SIZE;
const PIDS = ALL_SIGNALS + LINE_SIZE;
const STACK = PIDS + 4 * MOST_PIDS;
const START = STACK + STACK_SIZE - START_SIZE;
const TOTAL = STACK + STACK_SIZE;
const FIELDS = CloneArgs.fields;
/**
 * What every child is cloned with: it shares the memory, says when it comes into being and when it leaves that memory, and
 * does not inherit libuv's signal handlers.
 */
export const CHILD_FLAGS = or(CLONE.VM, CLONE.PARENT_SETTID, CLONE.CHILD_CLEARTID, CLONE.PIDFD, CLONE.CLEAR_SIGHAND);
/** What a thread of this process is cloned with: it shares everything. */
export const THREAD_FLAGS = or(CLONE.VM, CLONE.FS, CLONE.FILES, CLONE.SIGHAND, CLONE.THREAD, CLONE.SYSVSEM, CLONE.CHILD_CLEARTID);
/** Lay out what a new process or thread needs, and the arguments of its clone3. */
function prepare(services, entry, flags, owner, options) {
    const block = new Block(services.heap, TOTAL, LINE_SIZE);
    const { words, address } = block;
    words.fill(0, 0, RING_SIZE / 4);
    words[RING_HEAD / 4] = words[RING_TAIL / 4] = FIRST_COUNT;
    words[RING_MASK / 4] = RING_CAPACITY - 1;
    words[RING_SPIN_LIMIT / 4] = owner.spin;
    words[RING_DOORBELL / 4] = owner.doorbell;
    words[RING_PARENT_DEATH_SIGNAL / 4] = options.parentDeathSignal ?? 0;
    words[RING_EXPECTED_PARENT / 4] = owner.expectedParent;
    storeRegister(words, RING_BELL_ADDRESS / 4, services.bell.wordAddress);
    storeRegister(words, RING_LIFE_ADDRESS / 4, owner.life);
    words[CHILD_TID / 4] = WAITER_ALIVE;
    words[PIDFD / 4] = -1;
    words[PARENT_TID / 4] = 0;
    words.fill(-1, ALL_SIGNALS / 4, OLD_SIGNALS / 4);
    words.fill(0, START / 4, TOTAL / 4);
    storeRegister(words, (START + START_FUNCTION) / 4, entry);
    storeRegister(words, (START + START_ARGUMENTS) / 4, address);
    const pids = options.setTid;
    if (pids !== undefined)
        for (const [index, pid] of pids.entries())
            words[PIDS / 4 + index] = pid;
    const argument = (field, value) => storeRegister(words, (ARGUMENTS + field.offset) / 4, value);
    argument(FIELDS.flags, flags);
    argument(FIELDS.pidfd, has(flags, CLONE.PIDFD) ? address + PIDFD : 0);
    argument(FIELDS.child_tid, address + CHILD_TID);
    argument(FIELDS.parent_tid, has(flags, CLONE.PARENT_SETTID) ? address + PARENT_TID : 0);
    // A thread has none, and a sibling gets the caller's; clone(2) wants 0 for both.
    argument(FIELDS.exit_signal, has(flags, CLONE.THREAD) || has(flags, CLONE.PARENT) ? 0 : SIG.CHLD);
    argument(FIELDS.stack, address + STACK);
    argument(FIELDS.stack_size, START - STACK);
    argument(FIELDS.tls, 0);
    argument(FIELDS.set_tid, pids === undefined || pids.length === 0 ? 0 : address + PIDS);
    argument(FIELDS.set_tid_size, pids?.length ?? 0);
    argument(FIELDS.cgroup, options.cgroup ?? 0);
    return block;
}
function describe(flags) {
    return { operand: 0, toString: () => `{flags=${new Flags('CLONE_', CLONE, flags).toString()}}` };
}
/** The child is there, and epoll does not take its pidfd. */
class UnwatchedChild extends Error {
    pid;
    error;
    constructor(pid, error) {
        super(error.message, { cause: error });
        this.pid = pid;
        this.error = error;
    }
}
/**
 * Clone on Node's main thread, in one call into the image: with all signals blocked, so that the new one is born that
 * way, and with the watch of its pidfd right behind it.
 * @returns the pid or tid
 */
function cloneHere(local, block, flags, watch) {
    const { address } = block;
    const { architecture } = local;
    let pid = 0;
    let watched = 0;
    local.runBatch(watch === undefined ? 3 : 4, (words, first) => {
        const mask = SYS.rt_sigprocmask.number(architecture);
        storeSlot(words, first, mask, 0, SIG_HOW.SETMASK, address + ALL_SIGNALS, address + OLD_SIGNALS, SIGSET_SIZE);
        storeSlot(words, first + SLOT_WORDS, SYS.clone3.number(architecture), FLAG_STOP_ON_ERROR, address + ARGUMENTS, CloneArgs.size);
        storeSlot(words, first + 2 * SLOT_WORDS, mask, FLAG_ALWAYS, SIG_HOW.SETMASK, address + OLD_SIGNALS, 0, SIGSET_SIZE);
        if (watch === undefined)
            return;
        // The third argument is indirect: the word in which clone3 has left the pidfd by then.
        storeSlot(words, first + 3 * SLOT_WORDS, SYS.epoll_ctl.number(architecture), 3, watch.epoll, EPOLL_CTL.ADD, address + PIDFD, watch.event);
    }, (words, first) => {
        pid = loadRegister(words, first + SLOT_WORDS + RESULT);
        if (watch !== undefined)
            watched = loadRegister(words, first + 3 * SLOT_WORDS + RESULT);
    });
    if (pid < 0)
        throw new ErrnoError(-pid, 'clone3', { call: formatCall('clone3', [describe(flags), CloneArgs.size]) });
    if (watched < 0)
        throw new UnwatchedChild(pid, new ErrnoError(-watched, 'epoll_ctl', { call: 'epoll_ctl of the pidfd of a new child' }));
    return pid;
}
function connect(services, block, subject, keepsAlive, confirmation = { outside: false }) {
    return new RingSyscallInterface({
        local: services.local,
        bell: services.bell,
        first: services.spinning,
        memory: services.image,
        words: block.words,
        address: Address(block.address),
        childTid: CHILD_TID,
        subject,
        keepsAlive,
        free: () => block.free(),
        ...confirmation,
    });
}
/**
 * Clone a thread of this process that runs one of the image's servers.
 * @param entry - the server
 * @param spin - how often it looks for a call before it sleeps; 0 for a service thread, which mostly waits
 * @param argument - what the server gets, instead of the ring
 */
function startThread(services, entry, spin, argument) {
    const block = prepare(services, entry, THREAD_FLAGS, { spin, doorbell: services.bell.doorbell, expectedParent: RING_PARENT_UNCHECKED, life: 0 }, {});
    if (argument !== undefined)
        storeRegister(block.words, (START + START_ARGUMENTS) / 4, argument);
    try {
        return { block, tid: cloneHere(services.local, block, THREAD_FLAGS) };
    }
    catch (error) {
        block.free();
        throw error;
    }
}
/**
 * Clone a thread of this process that runs a ring server: it shares everything, has no pid of its own to wait for, and
 * dies with the process.
 * @param services - what it answers to
 * @param keepsAlive - whether its outstanding calls keep the program from ending
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneThread(services, keepsAlive) {
    const { block, tid } = startThread(services, services.image.entry.ringServer, keepsAlive ? services.spinning.server : 0);
    const sysif = connect(services, block, `thread ${tid}`, keepsAlive);
    // A call of a service thread is a wait that may never end: it ends with the thread.
    if (!keepsAlive)
        services.bell.guard(sysif);
    return { sysif, tid: Pid(tid) };
}
/**
 * Clone the thread that runs the bell.
 * @param services - what it rings for
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneBellServer(services) {
    const { bell, local } = services;
    const { block } = startThread(services, services.image.entry.bellServer, 0, bell.address);
    const life = block.address + CHILD_TID;
    return {
        life,
        undo: () => {
            bell.stop();
            // It is microseconds until the kernel clears the word, and then wakes whoever waits for it; until then the thread uses its memory.
            while (Atomics.load(block.words, CHILD_TID / 4) !== 0) {
                try {
                    local.runNow(SYS.futex, life, FUTEX_WAIT, WAITER_ALIVE, 0);
                }
                catch (error) {
                    if (!(error instanceof ErrnoError && (error.code === 'EAGAIN' || error.code === 'EINTR')))
                        throw error;
                }
            }
            block.free();
        },
    };
}
function makeReady(services, parent, options, ownParent) {
    const { poller } = services;
    const flags = or(options.flags, CHILD_FLAGS);
    // In another pid namespace the child cannot see its parent's pid: getppid(2) returns 0.
    const hidden = has(flags, CLONE.NEWPID) || parent.namespaces.childPidNamespace !== parent.pidNamespace;
    // Of a parent that is known to have gone no memory is left to look at; the call will be refused.
    const above = parent.sysif instanceof RingSyscallInterface && parent.sysif.alive && !has(flags, CLONE.PARENT) ? parent.sysif : undefined;
    const life = above?.childTidAddress ?? services.life;
    const owner = { spin: services.spinning.server, doorbell: RING_NO_DOORBELL, expectedParent: hidden ? RING_PARENT_OUTSIDE : ownParent, life };
    let settle;
    const died = new Promise((resolve, reject) => (settle = { resolve, reject }));
    died.catch(() => undefined);
    const watch = poller.reserve((events) => {
        const failure = (events & EPOLL.IN) === 0 ? new Error('the thread that watches children has died') : undefined;
        unborn.hangup?.(failure);
        if (failure === undefined)
            settle?.resolve();
        else
            settle?.reject(failure);
    });
    let block;
    try {
        block = prepare(services, services.image.entry.ringServer, flags, owner, options);
    }
    catch (error) {
        poller.release(watch);
        throw error;
    }
    const confirmation = { outside: hidden, ...(hidden && above !== undefined ? { parent: above } : {}) };
    // The server looks at the word in its memory, until it is confirmed or gone.
    confirmation.parent?.retain();
    const unborn = { block, flags, watch, confirmation, died, hangup: undefined };
    return unborn;
}
function born(services, unborn, pid, watched) {
    const { poller, local } = services;
    const { block, watch, died } = unborn;
    const sysif = connect(services, block, `process ${pid}`, true, unborn.confirmation);
    sysif.pidfd = watched.number;
    unborn.hangup = (failure) => sysif.hangup(failure?.message ?? `process ${pid} has ended`);
    return {
        sysif,
        pid: Pid(pid),
        pidfd: FileDescriptor(block.words[PIDFD / 4]),
        died,
        poller,
        watched,
        local,
        unwatch: () => poller.remove(watch, watched.number),
    };
}
/** It is not to be, or was undone: give back what was made ready. */
function discard({ poller }, { block, watch, confirmation }) {
    poller.release(watch);
    block.free();
    confirmation.parent?.release();
}
/**
 * Clone a child that shares this program's memory and runs a ring server. It starts with all signals blocked, and dies
 * with its parent, this program's own process. That takes one call and no waiting.
 * @param services - what it answers to
 * @param parent - the local task
 * @param options - what the child begins with
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneChildHere(services, parent, options) {
    const { local, poller } = services;
    const unborn = makeReady(services, parent, options, parent.pid);
    try {
        const watch = { epoll: poller.epoll, event: poller.event(unborn.watch, EPOLL.IN | EPOLL.ONESHOT) };
        const pid = cloneHere(local, unborn.block, unborn.flags, watch);
        return born(services, unborn, pid, { number: FileDescriptor(unborn.block.words[PIDFD / 4]), separate: false });
    }
    catch (error) {
        if (error instanceof UnwatchedChild) {
            const pidfd = unborn.block.words[PIDFD / 4];
            local.runNow(SYS.pidfd_send_signal, pidfd, SIG.KILL, 0, 0);
            local.runNow(SYS.waitid, P.PIDFD, pidfd, 0, W.EXITED, 0);
            local.runNow(SYS.close, pidfd);
        }
        discard(services, unborn);
        throw error instanceof UnwatchedChild ? error.error : error;
    }
}
/**
 * As {@link cloneChildHere}, by another process or thread.
 * @param services - what it answers to
 * @param parent - the task that makes the call; it becomes the parent unless `CLONE_PARENT` is given
 * @param options - what the child begins with
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export async function cloneChildElsewhere(services, parent, options) {
    const unborn = makeReady(services, parent, options, has(options.flags, CLONE.PARENT) ? await parent.sysif.syscall(SYS.getppid) : parent.pid);
    const { block, flags, confirmation } = unborn;
    const call = Object.assign(describe(flags), { operand: block.address + ARGUMENTS });
    try {
        const pid = await parent.sysif.syscall(SYS.clone3, call, CloneArgs.size);
        const pidfd = FileDescriptor(block.words[PIDFD / 4]);
        return born(services, unborn, pid, await watchElsewhere(services, parent, pid, pidfd, unborn.watch));
    }
    catch (error) {
        if (await undone(parent, block, error))
            discard(services, unborn);
        else {
            services.poller.release(unborn.watch);
            await closeForOthers(parent, block);
            // It cannot be waited for any more, but it can be told to end, and seen to.
            void connect(services, block, `a child of ${parent.toString()}`, false, confirmation).close();
            if (error instanceof UnwatchedChild) {
                throw new SyscallHangup(formatCall('clone3', [describe(flags), CloneArgs.size]), `${parent.toString()} went away before its child was known`, { cause: error.error });
            }
        }
        throw error instanceof UnwatchedChild ? error.error : error;
    }
}
/** Who went away in the middle of a clone may have left the pidfd in an fd table that others share: nobody else knows of that number. */
async function closeForOthers(parent, block) {
    const pidfd = block.words[PIDFD / 4];
    // Its number is stored before it is open, and the child's only afterwards: Linux 6.12, kernel/fork.c, copy_process and kernel_clone.
    if (block.words[PARENT_TID / 4] === 0 || pidfd < 0)
        return;
    const table = fdTableOf(parent);
    for (let tried, other = table.anyTask(); other !== undefined && other !== tried; tried = other, other = table.anyTask()) {
        try {
            await other.sysif.syscall(SYS.close, pidfd);
            return;
        }
        catch (error) {
            if (!(error instanceof SyscallTransportError))
                throw error;
        }
    }
}
/** Watch a child of another process: its pidfd is in that process's fd table, and the poller needs one in ours. */
async function watchElsewhere(services, parent, pid, pidfd, id) {
    const { local, poller } = services;
    if (!(parent.sysif instanceof RingSyscallInterface))
        throw new TypeError(`${parent.toString()} does not share this program's memory`);
    // A thread has no pidfd: its fd table is this program's own. So may that of a process be.
    const through = parent.fdTable === services.heap.task.fdTable ? undefined : parent.sysif.pidfd;
    const separate = through !== undefined;
    let number;
    try {
        number = separate ? FileDescriptor(local.runNow(SYS.pidfd_getfd, through, pidfd, 0)) : pidfd;
        local.runNow(SYS.epoll_ctl, poller.epoll, EPOLL_CTL.ADD, number, poller.event(id, EPOLL.IN | EPOLL.ONESHOT));
        return { number, separate };
    }
    catch (error) {
        if (number !== undefined && separate)
            local.runNow(SYS.close, number);
        throw error instanceof ErrnoError ? new UnwatchedChild(pid, error) : error;
    }
}
/**
 * Undo a clone that failed half-way: kill the child, wait for it, close its pidfd.
 * @param error - with which it failed
 * @returns whether there is surely no child that uses the block
 */
async function undone({ sysif }, block, error) {
    // The kernel stores the child's number when nothing can go wrong any more, right before it lets the child run (Linux
    // 6.12, kernel/fork.c, kernel_clone). Where the parent went away meanwhile, that is all that is known.
    if (!(error instanceof UnwatchedChild))
        return !(error instanceof SyscallHangup) || block.words[PARENT_TID / 4] === 0;
    const pidfd = block.words[PIDFD / 4];
    try {
        await sysif.syscall(SYS.pidfd_send_signal, pidfd, SIG.KILL, 0, 0);
        await sysif.syscall(SYS.waitid, P.PIDFD, pidfd, 0, W.EXITED, 0);
        await sysif.syscall(SYS.close, pidfd);
        return true;
    }
    catch (trouble) {
        if (trouble instanceof SyscallTransportError)
            return false;
        throw trouble;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xvbmUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjbG9uZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBRSxxQkFBcUIsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3BGLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ2pELE9BQU8sRUFBRSxPQUFPLEVBQUUsY0FBYyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQzdELE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDN0MsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBRTNDLE9BQU8sRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDcEQsT0FBTyxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUNwRCxPQUFPLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ2pELE9BQU8sRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDdkMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUNsQyxPQUFPLEVBQUUsTUFBTSxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDMUQsT0FBTyxFQUNMLFdBQVcsRUFBRSxrQkFBa0IsRUFBRSxTQUFTLEVBQUUsaUJBQWlCLEVBQUUsYUFBYSxFQUFFLG9CQUFvQixFQUFFLFNBQVMsRUFBRSxpQkFBaUIsRUFDaEksU0FBUyxFQUFFLGdCQUFnQixFQUFFLHdCQUF3QixFQUFFLG1CQUFtQixFQUFFLHFCQUFxQixFQUFFLFNBQVMsRUFBRSxlQUFlLEVBQUUsU0FBUyxFQUN4SSxTQUFTLEVBQUUsZUFBZSxFQUFFLGNBQWMsRUFDMUMsVUFBVSxFQUFFLFlBQVksR0FDekIsTUFBTSxhQUFhLENBQUE7QUFFcEIsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0sV0FBVyxDQUFBO0FBRWhELE9BQU8sRUFBRSxZQUFZLEVBQUUsYUFBYSxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBRXhELGdGQUFnRjtBQUNoRixNQUFNLGFBQWEsR0FBRyxHQUFHLENBQUE7QUFFekI7OztHQUdHO0FBQ0gsTUFBTSxXQUFXLEdBQUcsQ0FBQyxHQUFHLENBQUE7QUFFeEIsa0dBQWtHO0FBQ2xHLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQTtBQUV2QixNQUFNLFdBQVcsR0FBRyxDQUFDLENBQUE7QUFFckIsTUFBTSxVQUFVLEdBQUcsQ0FBQyxDQUFBO0FBRXBCLHFKQUFxSjtBQUNySixNQUFNLFNBQVMsR0FBRyxFQUFFLENBQUE7QUFFcEIsdUhBQXVIO0FBQ3ZILE1BQU0sU0FBUyxHQUFHLFNBQVMsR0FBRyxhQUFhLEdBQUcsU0FBUyxDQUFBO0FBQ3ZELE1BQU0sS0FBSyxHQUFHLFNBQVMsR0FBRyxTQUFTLENBQUE7QUFDbkMsTUFBTSxVQUFVLEdBQUcsS0FBSyxHQUFHLENBQUMsQ0FBQTtBQUM1QixNQUFNLFNBQVMsR0FBRyxLQUFLLEdBQUcsU0FBUyxDQUFBO0FBQ25DLE1BQU0sV0FBVyxHQUFHLFNBQVMsR0FBRyxDQUFDLEdBQUcsU0FBUyxDQUFBO0FBQzdDLE1BQU0sV0FBVyxHQUFHLFdBQVcsR0FBRyxXQUFXLENBQUE7QUFDN0MsTUFBTSxJQUFJLEdBQUcsV0FBVyxHQUFHLFNBQVMsQ0FBQTtBQUNwQyxNQUFNLEtBQUssR0FBRyxJQUFJLEdBQUcsQ0FBQyxHQUFHLFNBQVMsQ0FBQTtBQUNsQyxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsVUFBVSxHQUFHLFVBQVUsQ0FBQTtBQUM3QyxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsVUFBVSxDQUFBO0FBRWhDLE1BQU0sTUFBTSxHQUFHLFNBQVMsQ0FBQyxNQUFNLENBQUE7QUFjL0I7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFXLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxhQUFhLEVBQUUsS0FBSyxDQUFDLGNBQWMsRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxhQUFhLENBQUMsQ0FBQTtBQUU1SCwwRUFBMEU7QUFDMUUsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFXLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsY0FBYyxDQUFDLENBQUE7QUF5Q3pJLG1GQUFtRjtBQUNuRixTQUFTLE9BQU8sQ0FBQyxRQUFtRCxFQUFFLEtBQWEsRUFBRSxLQUFhLEVBQUUsS0FBWSxFQUFFLE9BQWtDO0lBQ2xKLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLFNBQVMsQ0FBQyxDQUFBO0lBQ3hELE1BQU0sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEdBQUcsS0FBSyxDQUFBO0lBQ2hDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDL0IsS0FBSyxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsU0FBUyxHQUFHLENBQUMsQ0FBQyxHQUFHLFdBQVcsQ0FBQTtJQUN6RCxLQUFLLENBQUMsU0FBUyxHQUFHLENBQUMsQ0FBQyxHQUFHLGFBQWEsR0FBRyxDQUFDLENBQUE7SUFDeEMsS0FBSyxDQUFDLGVBQWUsR0FBRyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFBO0lBQ3ZDLEtBQUssQ0FBQyxhQUFhLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLFFBQVEsQ0FBQTtJQUN6QyxLQUFLLENBQUMsd0JBQXdCLEdBQUcsQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDLGlCQUFpQixJQUFJLENBQUMsQ0FBQTtJQUNwRSxLQUFLLENBQUMsb0JBQW9CLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLGNBQWMsQ0FBQTtJQUN0RCxhQUFhLENBQUMsS0FBSyxFQUFFLGlCQUFpQixHQUFHLENBQUMsRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFBO0lBQ3RFLGFBQWEsQ0FBQyxLQUFLLEVBQUUsaUJBQWlCLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN2RCxLQUFLLENBQUMsU0FBUyxHQUFHLENBQUMsQ0FBQyxHQUFHLFlBQVksQ0FBQTtJQUNuQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3JCLEtBQUssQ0FBQyxVQUFVLEdBQUcsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ3pCLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsV0FBVyxHQUFHLENBQUMsRUFBRSxXQUFXLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDaEQsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDbkMsYUFBYSxDQUFDLEtBQUssRUFBRSxDQUFDLEtBQUssR0FBRyxjQUFjLENBQUMsR0FBRyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDekQsYUFBYSxDQUFDLEtBQUssRUFBRSxDQUFDLEtBQUssR0FBRyxlQUFlLENBQUMsR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDNUQsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQTtJQUMzQixJQUFJLElBQUksS0FBSyxTQUFTO1FBQUUsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUU7WUFBRSxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsR0FBRyxHQUFHLENBQUE7SUFDaEcsTUFBTSxRQUFRLEdBQUcsQ0FBQyxLQUFrQyxFQUFFLEtBQWEsRUFBUSxFQUFFLENBQUMsYUFBYSxDQUFDLEtBQUssRUFBRSxDQUFDLFNBQVMsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ3pJLFFBQVEsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQzdCLFFBQVEsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNyRSxRQUFRLENBQUMsTUFBTSxDQUFDLFNBQVMsRUFBRSxPQUFPLEdBQUcsU0FBUyxDQUFDLENBQUE7SUFDL0MsUUFBUSxDQUFDLE1BQU0sQ0FBQyxVQUFVLEVBQUUsR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsYUFBYSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sR0FBRyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3ZGLGlGQUFpRjtJQUNqRixRQUFRLENBQUMsTUFBTSxDQUFDLFdBQVcsRUFBRSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDakcsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsT0FBTyxHQUFHLEtBQUssQ0FBQyxDQUFBO0lBQ3ZDLFFBQVEsQ0FBQyxNQUFNLENBQUMsVUFBVSxFQUFFLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQTtJQUMxQyxRQUFRLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUN2QixRQUFRLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsQ0FBQTtJQUN0RixRQUFRLENBQUMsTUFBTSxDQUFDLFlBQVksRUFBRSxJQUFJLEVBQUUsTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFBO0lBQ2hELFFBQVEsQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDNUMsT0FBTyxLQUFLLENBQUE7QUFDZCxDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsS0FBYTtJQUM3QixPQUFPLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsVUFBVSxJQUFJLEtBQUssQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQTtBQUNsRyxDQUFDO0FBRUQsNkRBQTZEO0FBQzdELE1BQU0sY0FBZSxTQUFRLEtBQUs7SUFFckI7SUFDQTtJQUZYLFlBQ1csR0FBVyxFQUNYLEtBQWlCO1FBRTFCLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7UUFIN0IsUUFBRyxHQUFILEdBQUcsQ0FBUTtRQUNYLFVBQUssR0FBTCxLQUFLLENBQVk7SUFHNUIsQ0FBQztDQUNGO0FBRUQ7Ozs7R0FJRztBQUNILFNBQVMsU0FBUyxDQUFDLEtBQTRCLEVBQUUsS0FBWSxFQUFFLEtBQWEsRUFBRSxLQUEwRDtJQUN0SSxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsS0FBSyxDQUFBO0lBQ3pCLE1BQU0sRUFBRSxZQUFZLEVBQUUsR0FBRyxLQUFLLENBQUE7SUFDOUIsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFBO0lBQ1gsSUFBSSxPQUFPLEdBQUcsQ0FBQyxDQUFBO0lBQ2YsS0FBSyxDQUFDLFFBQVEsQ0FDWixLQUFLLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFDM0IsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUU7UUFDZixNQUFNLElBQUksR0FBRyxHQUFHLENBQUMsY0FBYyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQTtRQUNwRCxTQUFTLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxHQUFHLFdBQVcsRUFBRSxPQUFPLEdBQUcsV0FBVyxFQUFFLFdBQVcsQ0FBQyxDQUFBO1FBQzVHLFNBQVMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFHLFVBQVUsRUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxrQkFBa0IsRUFBRSxPQUFPLEdBQUcsU0FBUyxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM5SCxTQUFTLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLEdBQUcsVUFBVSxFQUFFLElBQUksRUFBRSxXQUFXLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxPQUFPLEdBQUcsV0FBVyxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQTtRQUNuSCxJQUFJLEtBQUssS0FBSyxTQUFTO1lBQUUsT0FBTTtRQUMvQix1RkFBdUY7UUFDdkYsU0FBUyxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHLFVBQVUsRUFBRSxHQUFHLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsR0FBRyxFQUFFLE9BQU8sR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQzNJLENBQUMsRUFDRCxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRTtRQUNmLEdBQUcsR0FBRyxZQUFZLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxVQUFVLEdBQUcsTUFBTSxDQUFDLENBQUE7UUFDdEQsSUFBSSxLQUFLLEtBQUssU0FBUztZQUFFLE9BQU8sR0FBRyxZQUFZLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLEdBQUcsVUFBVSxHQUFHLE1BQU0sQ0FBQyxDQUFBO0lBQ3pGLENBQUMsQ0FDRixDQUFBO0lBQ0QsSUFBSSxHQUFHLEdBQUcsQ0FBQztRQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsQ0FBQyxHQUFHLEVBQUUsUUFBUSxFQUFFLEVBQUUsSUFBSSxFQUFFLFVBQVUsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ3BILElBQUksT0FBTyxHQUFHLENBQUM7UUFBRSxNQUFNLElBQUksY0FBYyxDQUFDLEdBQUcsRUFBRSxJQUFJLFVBQVUsQ0FBQyxDQUFDLE9BQU8sRUFBRSxXQUFXLEVBQUUsRUFBRSxJQUFJLEVBQUUsdUNBQXVDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDeEksT0FBTyxHQUFHLENBQUE7QUFDWixDQUFDO0FBRUQsU0FBUyxPQUFPLENBQ2QsUUFBa0IsRUFBRSxLQUFZLEVBQUUsT0FBZSxFQUFFLFVBQW1CLEVBQ3RFLGVBQXNGLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRTtJQUV4RyxPQUFPLElBQUksb0JBQW9CLENBQUM7UUFDOUIsS0FBSyxFQUFFLFFBQVEsQ0FBQyxLQUFLO1FBQ3JCLElBQUksRUFBRSxRQUFRLENBQUMsSUFBSTtRQUNuQixLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQVE7UUFDeEIsTUFBTSxFQUFFLFFBQVEsQ0FBQyxLQUFLO1FBQ3RCLEtBQUssRUFBRSxLQUFLLENBQUMsS0FBSztRQUNsQixPQUFPLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUM7UUFDL0IsUUFBUSxFQUFFLFNBQVM7UUFDbkIsT0FBTztRQUNQLFVBQVU7UUFDVixJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRTtRQUN4QixHQUFHLFlBQVk7S0FDaEIsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsU0FBUyxXQUFXLENBQUMsUUFBNkQsRUFBRSxLQUFhLEVBQUUsSUFBWSxFQUFFLFFBQWlCO0lBQ2hJLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLFlBQVksRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsY0FBYyxFQUFFLHFCQUFxQixFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQTtJQUNwSixJQUFJLFFBQVEsS0FBSyxTQUFTO1FBQUUsYUFBYSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxLQUFLLEdBQUcsZUFBZSxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQy9GLElBQUksQ0FBQztRQUNILE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxZQUFZLENBQUMsRUFBRSxDQUFBO0lBQ3ZFLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ1osTUFBTSxLQUFLLENBQUE7SUFDYixDQUFDO0FBQ0gsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxXQUFXLENBQUMsUUFBa0IsRUFBRSxVQUFtQjtJQU1qRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLFdBQVcsQ0FBQyxRQUFRLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsVUFBVSxFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3hILE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLFVBQVUsR0FBRyxFQUFFLEVBQUUsVUFBVSxDQUFDLENBQUE7SUFDbkUsb0ZBQW9GO0lBQ3BGLElBQUksQ0FBQyxVQUFVO1FBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDM0MsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUE7QUFDakMsQ0FBQztBQVVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsZUFBZSxDQUFDLFFBQTZEO0lBQzNGLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEdBQUcsUUFBUSxDQUFBO0lBQ2hDLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxXQUFXLENBQUMsUUFBUSxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLFVBQVUsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQ3pGLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFBO0lBQ3RDLE9BQU87UUFDTCxJQUFJO1FBQ0osSUFBSSxFQUFFLEdBQUcsRUFBRTtZQUNULElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNYLG1JQUFtSTtZQUNuSSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RELElBQUksQ0FBQztvQkFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxZQUFZLEVBQUUsQ0FBQyxDQUFDLENBQUE7Z0JBQzVELENBQUM7Z0JBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztvQkFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQzt3QkFBRSxNQUFNLEtBQUssQ0FBQTtnQkFDeEcsQ0FBQztZQUNILENBQUM7WUFDRCxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDZCxDQUFDO0tBQ0YsQ0FBQTtBQUNILENBQUM7QUFjRCxTQUFTLFNBQVMsQ0FBQyxRQUFrQixFQUFFLE1BQVksRUFBRSxPQUF5QixFQUFFLFNBQWlCO0lBQy9GLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUE7SUFDM0IsTUFBTSxLQUFLLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsV0FBVyxDQUFDLENBQUE7SUFDNUMsd0ZBQXdGO0lBQ3hGLE1BQU0sTUFBTSxHQUFHLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxVQUFVLENBQUMsaUJBQWlCLEtBQUssTUFBTSxDQUFDLFlBQVksQ0FBQTtJQUN0RyxpR0FBaUc7SUFDakcsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLEtBQUssWUFBWSxvQkFBb0IsSUFBSSxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7SUFDeEksTUFBTSxJQUFJLEdBQUcsS0FBSyxFQUFFLGVBQWUsSUFBSSxRQUFRLENBQUMsSUFBSSxDQUFBO0lBQ3BELE1BQU0sS0FBSyxHQUFHLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxnQkFBZ0IsRUFBRSxjQUFjLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDLENBQUMsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFBO0lBQzVJLElBQUksTUFBMkUsQ0FBQTtJQUMvRSxNQUFNLElBQUksR0FBRyxJQUFJLE9BQU8sQ0FBTyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsTUFBTSxHQUFHLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNuRixJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQzNCLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRTtRQUN0QyxNQUFNLE9BQU8sR0FBRyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEtBQUssQ0FBQywyQ0FBMkMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7UUFDOUcsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3hCLElBQUksT0FBTyxLQUFLLFNBQVM7WUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLENBQUE7O1lBQ3ZDLE1BQU0sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDOUIsQ0FBQyxDQUFDLENBQUE7SUFDRixJQUFJLEtBQVksQ0FBQTtJQUNoQixJQUFJLENBQUM7UUFDSCxLQUFLLEdBQUcsT0FBTyxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUFVLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNuRixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDckIsTUFBTSxLQUFLLENBQUE7SUFDYixDQUFDO0lBQ0QsTUFBTSxZQUFZLEdBQUcsRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLEdBQUcsQ0FBQyxNQUFNLElBQUksS0FBSyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUE7SUFDckcsNkVBQTZFO0lBQzdFLFlBQVksQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLENBQUE7SUFDN0IsTUFBTSxNQUFNLEdBQVcsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxZQUFZLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxTQUFTLEVBQUUsQ0FBQTtJQUNyRixPQUFPLE1BQU0sQ0FBQTtBQUNmLENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxRQUFrQixFQUFFLE1BQWMsRUFBRSxHQUFXLEVBQUUsT0FBK0I7SUFDNUYsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxRQUFRLENBQUE7SUFDbEMsTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFBO0lBQ3JDLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLFdBQVcsR0FBRyxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQTtJQUNuRixLQUFLLENBQUMsS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUE7SUFDNUIsTUFBTSxDQUFDLE1BQU0sR0FBRyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxJQUFJLFdBQVcsR0FBRyxZQUFZLENBQUMsQ0FBQTtJQUN6RixPQUFPO1FBQ0wsS0FBSztRQUNMLEdBQUcsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDO1FBQ2IsS0FBSyxFQUFFLGNBQWMsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQVcsQ0FBQztRQUN2RCxJQUFJO1FBQ0osTUFBTTtRQUNOLE9BQU87UUFDUCxLQUFLO1FBQ0wsT0FBTyxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUM7S0FDcEQsQ0FBQTtBQUNILENBQUM7QUFFRCxxRUFBcUU7QUFDckUsU0FBUyxPQUFPLENBQUMsRUFBRSxNQUFNLEVBQVksRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsWUFBWSxFQUFVO0lBQzNFLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDckIsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ1osWUFBWSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQTtBQUNoQyxDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sVUFBVSxjQUFjLENBQUMsUUFBa0IsRUFBRSxNQUFZLEVBQUUsT0FBeUI7SUFDeEYsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsR0FBRyxRQUFRLENBQUE7SUFDbEMsTUFBTSxNQUFNLEdBQUcsU0FBUyxDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUMvRCxJQUFJLENBQUM7UUFDSCxNQUFNLEtBQUssR0FBRyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEVBQUUsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtRQUNsRyxNQUFNLEdBQUcsR0FBRyxTQUFTLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUMvRCxPQUFPLElBQUksQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxFQUFFLE1BQU0sRUFBRSxjQUFjLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBVyxDQUFDLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7SUFDMUgsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLEtBQUssWUFBWSxjQUFjLEVBQUUsQ0FBQztZQUNwQyxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFXLENBQUE7WUFDckQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsaUJBQWlCLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQzFELEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtZQUN4RCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDaEMsQ0FBQztRQUNELE9BQU8sQ0FBQyxRQUFRLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDekIsTUFBTSxLQUFLLFlBQVksY0FBYyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7SUFDN0QsQ0FBQztBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLG1CQUFtQixDQUFDLFFBQWtCLEVBQUUsTUFBWSxFQUFFLE9BQXlCO0lBQ25HLE1BQU0sTUFBTSxHQUFHLFNBQVMsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDNUksTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsWUFBWSxFQUFFLEdBQUcsTUFBTSxDQUFBO0lBQzdDLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxPQUFPLEdBQUcsU0FBUyxFQUFFLENBQUMsQ0FBQTtJQUNuRixJQUFJLENBQUM7UUFDSCxNQUFNLEdBQUcsR0FBRyxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN4RSxNQUFNLEtBQUssR0FBRyxjQUFjLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFXLENBQUMsQ0FBQTtRQUM5RCxPQUFPLElBQUksQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLGNBQWMsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDdEcsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLE1BQU0sTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDO1lBQUUsT0FBTyxDQUFDLFFBQVEsRUFBRSxNQUFNLENBQUMsQ0FBQTthQUM1RCxDQUFDO1lBQ0osUUFBUSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3JDLE1BQU0sY0FBYyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUNuQyw0RUFBNEU7WUFDNUUsS0FBSyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxjQUFjLE1BQU0sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxZQUFZLENBQUMsQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUM3RixJQUFJLEtBQUssWUFBWSxjQUFjLEVBQUUsQ0FBQztnQkFDcEMsTUFBTSxJQUFJLGFBQWEsQ0FBQyxVQUFVLENBQUMsUUFBUSxFQUFFLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLFFBQVEsRUFBRSx1Q0FBdUMsRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQTtZQUN2SyxDQUFDO1FBQ0gsQ0FBQztRQUNELE1BQU0sS0FBSyxZQUFZLGNBQWMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFBO0lBQzdELENBQUM7QUFDSCxDQUFDO0FBRUQseUlBQXlJO0FBQ3pJLEtBQUssVUFBVSxjQUFjLENBQUMsTUFBWSxFQUFFLEtBQVk7SUFDdEQsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFXLENBQUE7SUFDOUMscUlBQXFJO0lBQ3JJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUFVLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssR0FBRyxDQUFDO1FBQUUsT0FBTTtJQUMxRCxNQUFNLEtBQUssR0FBRyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDL0IsS0FBSyxJQUFJLEtBQXVCLEVBQUUsS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxLQUFLLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEdBQUcsS0FBSyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUM7UUFDMUksSUFBSSxDQUFDO1lBQ0gsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzNDLE9BQU07UUFDUixDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxxQkFBcUIsQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUM1RCxDQUFDO0lBQ0gsQ0FBQztBQUNILENBQUM7QUFFRCxtSEFBbUg7QUFDbkgsS0FBSyxVQUFVLGNBQWMsQ0FDM0IsUUFBa0IsRUFBRSxNQUFZLEVBQUUsR0FBVyxFQUFFLEtBQXFCLEVBQUUsRUFBVTtJQUVoRixNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLFFBQVEsQ0FBQTtJQUNsQyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxZQUFZLG9CQUFvQixDQUFDO1FBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxRQUFRLEVBQUUsdUNBQXVDLENBQUMsQ0FBQTtJQUNySSwwRkFBMEY7SUFDMUYsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLE9BQU8sS0FBSyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUE7SUFDOUYsTUFBTSxRQUFRLEdBQUcsT0FBTyxLQUFLLFNBQVMsQ0FBQTtJQUN0QyxJQUFJLE1BQWtDLENBQUE7SUFDdEMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTtRQUM1RixLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsTUFBTSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsRUFBRSxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO1FBQzVHLE9BQU8sRUFBRSxNQUFNLEVBQUUsUUFBUSxFQUFFLENBQUE7SUFDN0IsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLE1BQU0sS0FBSyxTQUFTLElBQUksUUFBUTtZQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUNyRSxNQUFNLEtBQUssWUFBWSxVQUFVLENBQUMsQ0FBQyxDQUFDLElBQUksY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFBO0lBQzVFLENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILEtBQUssVUFBVSxNQUFNLENBQUMsRUFBRSxLQUFLLEVBQVEsRUFBRSxLQUFZLEVBQUUsS0FBYztJQUNqRSxxSEFBcUg7SUFDckgsdUdBQXVHO0lBQ3ZHLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxjQUFjLENBQUM7UUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLFlBQVksYUFBYSxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUFVLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBVyxDQUFBO0lBQzlDLElBQUksQ0FBQztRQUNILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsaUJBQWlCLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ2pFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQy9ELE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3JDLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUFDLE9BQU8sT0FBTyxFQUFFLENBQUM7UUFDakIsSUFBSSxPQUFPLFlBQVkscUJBQXFCO1lBQUUsT0FBTyxLQUFLLENBQUE7UUFDMUQsTUFBTSxPQUFPLENBQUE7SUFDZixDQUFDO0FBQ0gsQ0FBQyJ9