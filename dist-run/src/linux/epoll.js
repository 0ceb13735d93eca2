var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<linux/eventpoll.h>`: waiting for many file descriptors at once.
 *
 * @module linux/epoll
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
import { Choice } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list, struct } from '../memory/aggregates.js';
import { Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32, integer, length } from './arguments.js';
import { ior, iow, _ioctl } from './ioctl.js';
import { SIGSET_SIZE, Sigset } from './signal.js';
import { Timespec } from './time_types.js';
/**
 * What a file can be ready for, and how epoll is to tell. Bit 31 and above: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export const EPOLL = {
    /** There is something to read, or a peer has closed its side. */
    IN: 0x1,
    /** Something exceptional: out-of-band data, a changed cgroup file. */
    PRI: 0x2,
    /** Writing is possible. */
    OUT: 0x4,
    /** An error; always waited for. */
    ERR: 0x8,
    /** Hung up; always waited for. */
    HUP: 0x10,
    /** Not an open file; epoll does not use it. */
    NVAL: 0x20,
    /** As `IN`. */
    RDNORM: 0x40,
    /** Priority data can be read. */
    RDBAND: 0x80,
    /** As `OUT`. */
    WRNORM: 0x100,
    /** Priority data can be written. */
    WRBAND: 0x200,
    /** Not used by the kernel. */
    MSG: 0x400,
    /** The peer of a stream socket has stopped writing. */
    RDHUP: 0x2000,
    /** Set by io_uring on its own events; not for callers. */
    _URING_WAKE: 0x800_0000,
    /** Wake only some of several epoll instances that watch the same file. */
    EXCLUSIVE: 0x1000_0000,
    /** Keep the machine from sleeping until the event was handled; needs `CAP_BLOCK_SUSPEND`. */
    WAKEUP: 0x2000_0000,
    /** Tell once, then not again before `EPOLL_CTL.MOD`. */
    ONESHOT: 0x4000_0000,
    /** Tell when it becomes ready, not as long as it is. */
    ET: 0x8000_0000,
};
/** The flag of epoll_create1(2): close the instance at exec. It is `O.CLOEXEC`. */
export const EPOLL_CLOEXEC = 0o2000000;
/** What epoll_ctl(2) is to do. */
export const EPOLL_CTL = {
    /** Watch a file. */
    ADD: 1,
    /** Stop watching it. */
    DEL: 2,
    /** Change what is waited for. */
    MOD: 3,
};
/**
 * What is waited for, or what has happened. Packed on x86-64, so that it is as on 32-bit x86; not so on arm64.
 * @see https://man7.org/linux/man-pages/man3/epoll_event.3type.html
 */
export const EpollEvent = epollEvent(process.arch);
/** @internal {@link EpollEvent} as it is on an architecture */
export function epollEvent(architecture) {
    return struct('struct epoll_event', { events: Uint32, data: Uint64 }, { packed: architecture === 'x64' });
}
/** Several {@link EpollEvent}, one behind the other, as epoll_wait(2) fills them in. */
export const EpollEventList = list(EpollEvent);
/**
 * How an epoll instance polls network devices before it sleeps; since Linux 6.9.
 * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
 */
export const EpollParams = struct('struct epoll_params', {
    /** For how long, in microseconds; 0 for not at all. */
    busy_poll_usecs: Uint32,
    /** How many packets at a time. */
    busy_poll_budget: Uint16,
    /** 1 to hold back the device's interrupts meanwhile. */
    prefer_busy_poll: Uint8,
    /** 0. */
    __pad: Uint8,
});
const EPOLL_IOC_TYPE = 0x8a;
/** The ioctls of an epoll instance; since Linux 6.9. */
export const EPIOC = {
    /** Set {@link EpollParams}. */
    SPARAMS: iow(EPOLL_IOC_TYPE, 1, EpollParams.size),
    /** Get {@link EpollParams}. */
    GPARAMS: ior(EPOLL_IOC_TYPE, 2, EpollParams.size),
};
/** See EP_MAX_EVENTS in Linux 6.12, fs/eventpoll.c: an `int` must hold their length. */
const MAX_EVENTS = Math.floor(0x7fff_ffff / EpollEvent.size);
/**
 * epoll_create1(2), raw.
 * @param sysif - the process
 * @param flags - 0 or {@link EPOLL_CLOEXEC}
 * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
 */
export async function _epollCreate1(sysif, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.epoll_create1, flagsArgument('epoll_create1: flags', 'EPOLL_', { CLOEXEC: EPOLL_CLOEXEC }, flags)));
}
/**
 * epoll_ctl(2), raw.
 * @param sysif - the process
 * @param epfd - the instance
 * @param op - of {@link EPOLL_CTL}
 * @param fd - the file to watch
 * @param event - the address of an {@link EpollEvent}; not looked at for `EPOLL_CTL.DEL`
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export async function _epollCtl(sysif, epfd, op, fd, event) {
    await sysif.syscall(SYS.epoll_ctl, epfd, new Choice('EPOLL_CTL_', EPOLL_CTL, int32('epoll_ctl: op', op)), fd, event);
}
/**
 * epoll_pwait(2), raw.
 * @param sysif - the process
 * @param epfd - the instance
 * @param events - where the events go, an {@link EpollEventList}
 * @param maxevents - how many there is room for, at least 1
 * @param timeout - in milliseconds; -1 for none, 0 to return at once
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many events there are
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export async function _epollPwait(sysif, epfd, events, maxevents, timeout, sigmask, sigsetsize) {
    return await sysif.syscall(SYS.epoll_pwait, epfd, events, integer('epoll_pwait: maxevents', maxevents, 1, MAX_EVENTS), int32('epoll_pwait: timeout', timeout), sigmask, length('epoll_pwait: sigsetsize', sigsetsize));
}
/**
 * epoll_pwait2(2), raw; since Linux 5.11.
 * @param sysif - the process
 * @param epfd - the instance
 * @param events - where the events go, an {@link EpollEventList}
 * @param maxevents - how many there is room for, at least 1
 * @param timeout - the address of a relative {@link Timespec}, or NULL for none
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many events there are
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export async function _epollPwait2(sysif, epfd, events, maxevents, timeout, sigmask, sigsetsize) {
    return await sysif.syscall(SYS.epoll_pwait2, epfd, events, integer('epoll_pwait2: maxevents', maxevents, 1, MAX_EVENTS), timeout, sigmask, length('epoll_pwait2: sigsetsize', sigsetsize));
}
/**
 * Tasks that can make epoll instances.
 */
export class EpollTask extends Task {
    /**
     * Make an epoll instance: a set of files to wait for together.
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it
     * @throws ErrnoError with EMFILE or ENFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
     */
    async epollCreate1(options = {}) {
        return this.makeFileDescriptor(await _epollCreate1(this.sysif, options.inheritable === true ? 0 : EPOLL_CLOEXEC));
    }
}
// What all the waiting calls have in common: memory for the events, and how many of them are real.
async function waitForEvents(fd, room, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (typeof room !== 'number') {
            let count;
            {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const events = __addDisposableResource(env_2, room.borrow(fd.task, 'exclusive'), false);
                    count = await call(events, Math.min(MAX_EVENTS, Math.floor(room.size / EpollEvent.size)));
                }
                catch (e_1) {
                    env_2.error = e_1;
                    env_2.hasError = true;
                }
                finally {
                    __disposeResources(env_2);
                }
            }
            return room.splitReadable(count * EpollEvent.size);
        }
        integer('maxevents', room, 1, MAX_EVENTS);
        const memory = __addDisposableResource(env_1, fd.task.heap.scratch(EpollEventList, room * EpollEvent.size), false);
        let count;
        {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const events = __addDisposableResource(env_3, memory.borrow(fd.task, 'exclusive'), false);
                count = await call(events, room);
            }
            catch (e_2) {
                env_3.error = e_2;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
        const [filled, rest] = memory.splitReadable(count * EpollEvent.size);
        try {
            return await filled.read();
        }
        finally {
            filled.free();
            rest.free();
        }
    }
    catch (e_3) {
        env_1.error = e_3;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * File descriptors of epoll instances.
 */
export class EpollFileDescriptor extends FileDescriptor {
    async epollCtl(op, fd, event) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            if (op !== EPOLL_CTL.DEL && event === undefined)
                throw new TypeError('epoll_ctl: say what to wait for, as { events: EPOLL.IN, data: 1 }');
            const epoll = __addDisposableResource(env_4, this.borrow(task), false);
            const watched = __addDisposableResource(env_4, fd.borrow(task), false);
            const argument = __addDisposableResource(env_4, task.optionalArgument(EpollEvent, event), false);
            await _epollCtl(task.sysif, epoll, op, watched, argument);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    async epollPwait(room, timeout, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const epoll = __addDisposableResource(env_5, this.borrow(task), false);
            const sigmask = __addDisposableResource(env_5, task.optionalArgument(Sigset, options.sigmask), false);
            return await waitForEvents(this, room, (events, maxevents) => _epollPwait(task.sysif, epoll, events, maxevents, timeout, sigmask, SIGSET_SIZE));
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    async epollPwait2(room, timeout, options = {}) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const epoll = __addDisposableResource(env_6, this.borrow(task), false);
            const time = __addDisposableResource(env_6, task.optionalArgument(Timespec, timeout), false);
            const sigmask = __addDisposableResource(env_6, task.optionalArgument(Sigset, options.sigmask), false);
            return await waitForEvents(this, room, (events, maxevents) => _epollPwait2(task.sysif, epoll, events, maxevents, time, sigmask, SIGSET_SIZE));
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * How this instance polls network devices; since Linux 6.9.
     * @throws ErrnoError with ENOTTY where the kernel is older
     * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
     */
    async getEpollParams() {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const epoll = __addDisposableResource(env_7, this.borrow(task), false);
            return await task.fill(EpollParams, (params) => _ioctl(task.sysif, epoll, EPIOC.GPARAMS, params));
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Say how this instance is to poll network devices; since Linux 6.9.
     * @param params - what to set; the padding is filled in
     * @throws ErrnoError with ENOTTY where the kernel is older; with EPERM for a budget above 64 without `CAP_NET_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
     */
    async setEpollParams(params) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const epoll = __addDisposableResource(env_8, this.borrow(task), false);
            const argument = __addDisposableResource(env_8, task.argument(EpollParams, EpollParams.of(params)), false);
            await _ioctl(task.sysif, epoll, EPIOC.SPARAMS, argument);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXBvbGwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJlcG9sbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7O0dBS0c7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDekMsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JFLE9BQU8sRUFBRSxHQUFHLEVBQXFCLE1BQU0sZ0JBQWdCLENBQUE7QUFFdkQsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQWlDLE1BQU0seUJBQXlCLENBQUE7QUFDckYsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRXBFLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUVoRCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUE2RSxNQUFNLGdCQUFnQixDQUFBO0FBQzFKLE9BQU8sRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUM3QyxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUNqRCxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFFMUM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLGlFQUFpRTtJQUNqRSxFQUFFLEVBQUUsR0FBRztJQUNQLHNFQUFzRTtJQUN0RSxHQUFHLEVBQUUsR0FBRztJQUNSLDJCQUEyQjtJQUMzQixHQUFHLEVBQUUsR0FBRztJQUNSLG1DQUFtQztJQUNuQyxHQUFHLEVBQUUsR0FBRztJQUNSLGtDQUFrQztJQUNsQyxHQUFHLEVBQUUsSUFBSTtJQUNULCtDQUErQztJQUMvQyxJQUFJLEVBQUUsSUFBSTtJQUNWLGVBQWU7SUFDZixNQUFNLEVBQUUsSUFBSTtJQUNaLGlDQUFpQztJQUNqQyxNQUFNLEVBQUUsSUFBSTtJQUNaLGdCQUFnQjtJQUNoQixNQUFNLEVBQUUsS0FBSztJQUNiLG9DQUFvQztJQUNwQyxNQUFNLEVBQUUsS0FBSztJQUNiLDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsS0FBSztJQUNWLHVEQUF1RDtJQUN2RCxLQUFLLEVBQUUsTUFBTTtJQUNiLDBEQUEwRDtJQUMxRCxXQUFXLEVBQUUsVUFBVTtJQUN2QiwwRUFBMEU7SUFDMUUsU0FBUyxFQUFFLFdBQVc7SUFDdEIsNkZBQTZGO0lBQzdGLE1BQU0sRUFBRSxXQUFXO0lBQ25CLHdEQUF3RDtJQUN4RCxPQUFPLEVBQUUsV0FBVztJQUNwQix3REFBd0Q7SUFDeEQsRUFBRSxFQUFFLFdBQVc7Q0FDUCxDQUFBO0FBRVYsbUZBQW1GO0FBQ25GLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxTQUFTLENBQUE7QUFFdEMsa0NBQWtDO0FBQ2xDLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2QixvQkFBb0I7SUFDcEIsR0FBRyxFQUFFLENBQUM7SUFDTix3QkFBd0I7SUFDeEIsR0FBRyxFQUFFLENBQUM7SUFDTixpQ0FBaUM7SUFDakMsR0FBRyxFQUFFLENBQUM7Q0FDRSxDQUFBO0FBS1Y7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHLFVBQVUsQ0FBQyxPQUFPLENBQUMsSUFBb0IsQ0FBQyxDQUFBO0FBWWxFLCtEQUErRDtBQUMvRCxNQUFNLFVBQVUsVUFBVSxDQUFDLFlBQTBCO0lBQ25ELE9BQU8sTUFBTSxDQUFtQixvQkFBb0IsRUFBRSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLFlBQVksS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQzdILENBQUM7QUFFRCx3RkFBd0Y7QUFDeEYsTUFBTSxDQUFDLE1BQU0sY0FBYyxHQUF1QixJQUFJLENBQWEsVUFBVSxDQUFDLENBQUE7QUFFOUU7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFHLE1BQU0sQ0FBQyxxQkFBcUIsRUFBRTtJQUN2RCx1REFBdUQ7SUFDdkQsZUFBZSxFQUFFLE1BQU07SUFDdkIsa0NBQWtDO0lBQ2xDLGdCQUFnQixFQUFFLE1BQU07SUFDeEIsd0RBQXdEO0lBQ3hELGdCQUFnQixFQUFFLEtBQUs7SUFDdkIsU0FBUztJQUNULEtBQUssRUFBRSxLQUFLO0NBQ2IsQ0FBQyxDQUFBO0FBSUYsTUFBTSxjQUFjLEdBQUcsSUFBSSxDQUFBO0FBRTNCLHdEQUF3RDtBQUN4RCxNQUFNLENBQUMsTUFBTSxLQUFLLEdBQUc7SUFDbkIsK0JBQStCO0lBQy9CLE9BQU8sRUFBRSxHQUFHLENBQUMsY0FBYyxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsSUFBSSxDQUFDO0lBQ2pELCtCQUErQjtJQUMvQixPQUFPLEVBQUUsR0FBRyxDQUFDLGNBQWMsRUFBRSxDQUFDLEVBQUUsV0FBVyxDQUFDLElBQUksQ0FBQztDQUN6QyxDQUFBO0FBRVYsd0ZBQXdGO0FBQ3hGLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsV0FBVyxHQUFHLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUU1RDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsS0FBYTtJQUN4RSxPQUFPLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsYUFBYSxFQUFFLGFBQWEsQ0FBQyxzQkFBc0IsRUFBRSxRQUFRLEVBQUUsRUFBRSxPQUFPLEVBQUUsYUFBYSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3ZKLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUM3QixLQUF1QixFQUFFLElBQTRCLEVBQUUsRUFBVSxFQUFFLEVBQTBCLEVBQUUsS0FBc0I7SUFFckgsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksTUFBTSxDQUFDLFlBQVksRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLGVBQWUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUN0SCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FDL0IsS0FBdUIsRUFBRSxJQUE0QixFQUFFLE1BQXVCLEVBQUUsU0FBaUIsRUFBRSxPQUFlLEVBQ2xILE9BQXdCLEVBQUUsVUFBa0I7SUFFNUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ3hCLEdBQUcsQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsd0JBQXdCLEVBQUUsU0FBUyxFQUFFLENBQUMsRUFBRSxVQUFVLENBQUMsRUFBRSxLQUFLLENBQUMsc0JBQXNCLEVBQUUsT0FBTyxDQUFDLEVBQ2xJLE9BQU8sRUFBRSxNQUFNLENBQUMseUJBQXlCLEVBQUUsVUFBVSxDQUFDLENBQ3ZELENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsS0FBdUIsRUFBRSxJQUE0QixFQUFFLE1BQXVCLEVBQUUsU0FBaUIsRUFBRSxPQUF3QixFQUMzSCxPQUF3QixFQUFFLFVBQWtCO0lBRTVDLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUN4QixHQUFHLENBQUMsWUFBWSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLHlCQUF5QixFQUFFLFNBQVMsRUFBRSxDQUFDLEVBQUUsVUFBVSxDQUFDLEVBQUUsT0FBTyxFQUNyRyxPQUFPLEVBQUUsTUFBTSxDQUFDLDBCQUEwQixFQUFFLFVBQVUsQ0FBQyxDQUN4RCxDQUFBO0FBQ0gsQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFNBQVUsU0FBUSxJQUFJO0lBQ2pDOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsVUFBNkIsRUFBRTtRQUNoRCxPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxDQUFDLENBQUE7SUFDbkgsQ0FBQztDQUNGO0FBUUQsbUdBQW1HO0FBQ25HLEtBQUssVUFBVSxhQUFhLENBQzFCLEVBQWtCLEVBQUUsSUFBb0MsRUFBRSxJQUFxRTs7O1FBRS9ILElBQUksT0FBTyxJQUFJLEtBQUssUUFBUSxFQUFFLENBQUM7WUFDN0IsSUFBSSxLQUFhLENBQUE7WUFDakIsQ0FBQzs7O29CQUNDLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtvQkFDaEQsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQzFGO1lBQ0QsT0FBTyxJQUFJLENBQUMsYUFBYSxDQUFDLEtBQUssR0FBRyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDcEQsQ0FBQztRQUNELE9BQU8sQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVLENBQUMsQ0FBQTtRQUN6QyxNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLGNBQWMsRUFBRSxJQUFJLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDM0UsSUFBSSxLQUFhLENBQUE7UUFDakIsQ0FBQzs7O2dCQUNDLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtnQkFDbEQsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O1NBQ2pDO1FBQ0QsTUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssR0FBRyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDcEUsSUFBSSxDQUFDO1lBQ0gsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUM1QixDQUFDO2dCQUFTLENBQUM7WUFDVCxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDYixJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDYixDQUFDOzs7Ozs7Ozs7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLG1CQUFvQixTQUFRLGNBQWM7SUFlckQsS0FBSyxDQUFDLFFBQVEsQ0FBQyxFQUFZLEVBQUUsRUFBa0IsRUFBRSxLQUFrQzs7O1lBQ2pGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsSUFBSSxFQUFFLEtBQUssU0FBUyxDQUFDLEdBQUcsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksU0FBUyxDQUFDLG1FQUFtRSxDQUFDLENBQUE7WUFDekksTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMvQixNQUFNLE9BQU8sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQy9CLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQWEsVUFBVSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDckUsTUFBTSxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFEO0lBeUJELEtBQUssQ0FBQyxVQUFVLENBQ2QsSUFBb0MsRUFBRSxPQUFlLEVBQUUsVUFBNkIsRUFBRTs7O1lBRXRGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMvQixNQUFNLE9BQU8sa0NBQUcsSUFBSSxDQUFDLGdCQUFnQixDQUFTLE1BQU0sRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUN0RSxPQUFPLE1BQU0sYUFBYSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNoSjtJQTBCRCxLQUFLLENBQUMsV0FBVyxDQUNmLElBQW9DLEVBQUUsT0FBNkMsRUFBRSxVQUE2QixFQUFFOzs7WUFFcEgsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQy9CLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQVcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDL0QsTUFBTSxPQUFPLGtDQUFHLElBQUksQ0FBQyxnQkFBZ0IsQ0FBUyxNQUFNLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDdEUsT0FBTyxNQUFNLGFBQWEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsTUFBTSxFQUFFLFNBQVMsRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDOUk7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLGNBQWM7OztZQUNsQixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbEc7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsTUFBNEI7OztZQUMvQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWMsV0FBVyxFQUFFLFdBQVcsQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ2hGLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RDtDQUNGIn0=