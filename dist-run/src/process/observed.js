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
import { readFileSync } from 'node:fs';
import { ErrnoError } from '../near/errors.js';
import { has } from '../near/flags.js';
import { Pid as NearPid } from '../near/ids.js';
import { Pid } from '../handle/pid.js';
import { EPOLL } from '../linux/epoll.js';
import { PIDFD_INFO } from '../linux/pidfd.js';
import { CLD } from '../linux/siginfo.js';
import { SIG } from '../linux/signal.js';
import { ChildState } from '../linux/wait.js';
import { statOf } from './proc.js';
/** There is no process of that number, or it is not the one that was meant. */
export class ProcessGoneError extends Error {
    identity;
    found;
    /** `ProcessGoneError`. */
    name = 'ProcessGoneError';
    /**
     * @param identity - what was looked for; where only the number was known, that
     * @param found - what has that number now, where anything has
     */
    constructor(identity, found) {
        super(found === undefined
            ? `there is no process ${identity.pid}`
            : `process ${identity.pid} is another one by now: it began at ${found.startTime}, not at ${identity.startTime ?? '?'}`
                + (found.bootId === identity.bootId ? '' : ', and the system was booted since'));
        this.identity = identity;
        this.found = found;
    }
}
/**
 * A process that need not be our child: it can be signalled safely, and its end is seen. It is held by its pidfd, and known by its start
 * time, so that what has got the same number later is never taken for it. Nothing is taken from its parent.
 */
export class ObservedProcess {
    /** Which process it is. */
    identity;
    /** Means the process, whatever becomes of its number. */
    pidfd;
    #process;
    constructor(process, identity, pidfd) {
        this.#process = process;
        this.identity = identity;
        this.pidfd = pidfd;
    }
    /**
     * Take hold of a process.
     * @param local - the process that this program began in, which is to watch it
     * @param who - its number; or its identity, which is checked
     * @throws ProcessGoneError where there is none, or another one by now
     * @throws TypeError for another process than the Node process, and the pids that it sees
     */
    static async open(local, who) {
        const { task } = local;
        if (task !== local.shared.local)
            throw new TypeError(`${task.toString()} is not the Node process: what is observed is seen from there`);
        const wanted = typeof who === 'number' ? { pid: who } : who;
        let pidfd;
        try {
            pidfd = await task.pidfdOpen(new Pid(task, NearPid(wanted.pid)));
        }
        catch (error) {
            if (error instanceof ErrnoError && error.code === 'ESRCH')
                throw new ProcessGoneError(wanted, undefined);
            throw error;
        }
        try {
            // The number cannot have been given out again before the process was waited for: what /proc tells of the number
            // is told of the pidfd's process, if that was not waited for afterwards.
            const stat = statOf(wanted.pid);
            if (stat === undefined || isReaped(pidfd))
                throw new ProcessGoneError(wanted, undefined);
            const identity = { pid: wanted.pid, startTime: stat.startTime, bootId: bootId() };
            if (typeof who !== 'number' && (who.startTime !== identity.startTime || who.bootId !== identity.bootId))
                throw new ProcessGoneError(who, identity);
            return new ObservedProcess(local, identity, pidfd);
        }
        catch (error) {
            await pidfd.close();
            throw error;
        }
    }
    /** Whether it has not ended. */
    get alive() {
        const state = isReaped(this.pidfd) ? undefined : statOf(this.identity.pid)?.state;
        return state !== undefined && !'ZX'.includes(state);
    }
    /**
     * Wait until it has ended, in the event loop. While anyone waits, the program keeps running.
     * @throws InvalidHandleError after it was disposed of
     */
    async wait() {
        await this.#event(EPOLL.IN);
    }
    /**
     * How it ended: told to everybody since Linux 6.15, after its parent has waited for it. This waits for both.
     * @returns undefined where the kernel does not tell
     * @throws InvalidHandleError after it was disposed of
     */
    async outcome() {
        await this.wait();
        if (await this.#exitCode() === 'never')
            return undefined;
        // Asked for nothing, epoll still tells that the process is wholly gone: Linux 6.15, fs/pidfs.c, pidfd_poll.
        await this.#event(0);
        const code = await this.#exitCode();
        return typeof code === 'number' ? stateOfStatus(code) : undefined;
    }
    /** The status as wait(2) has it; 'never' where this kernel does not tell it to anybody but the parent. */
    async #exitCode() {
        try {
            const info = await this.pidfd.pidfdGetInfo(PIDFD_INFO.EXIT);
            return has(info.mask, PIDFD_INFO.EXIT) ? info.exit_code : isReaped(this.pidfd) ? 'never' : this.#toldLater();
        }
        catch (error) {
            if (!(error instanceof ErrnoError))
                throw error;
            return 'never';
        }
    }
    /** Before it was waited for, all kernels that know the question give the same answer: only their version tells them apart. */
    #toldLater() {
        const [major = 0, minor = 0] = readFileSync('/proc/sys/kernel/osrelease', 'latin1').split(/[.-]/).map(Number);
        return major > 6 || (major === 6 && minor >= 15) ? 'later' : 'never';
    }
    async #event(events) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _inUse = __addDisposableResource(env_1, this.pidfd.borrow(this.#process.task)
            // A number of its own: each can be registered with epoll once, and several may wait.
            , false);
            // A number of its own: each can be registered with epoll once, and several may wait.
            const copy = __addDisposableResource(env_1, await this.pidfd.dup(), true);
            await this.#process.waiting().once(copy.near, events);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /**
     * Send it a signal; never to another process.
     * @param signal - its number; `SIG.TERM` unless it is said
     * @throws ProcessGoneError where it has ended and was waited for
     * @throws ErrnoError with EPERM where it belongs to somebody else
     * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
     */
    async kill(signal = SIG.TERM) {
        try {
            await this.pidfd.pidfdSendSignal(signal);
        }
        catch (error) {
            if (error instanceof ErrnoError && error.code === 'ESRCH')
                throw new ProcessGoneError(this.identity, undefined);
            throw error;
        }
    }
    /** Let go of it. It goes on. */
    async [Symbol.asyncDispose]() {
        await this.pidfd[Symbol.asyncDispose]();
    }
    /** As in `process 4140 (began at 123456)`. */
    toString() {
        return `process ${this.identity.pid} (began at ${this.identity.startTime})`;
    }
}
/** Whether the process was waited for: proc_pid_fdinfo(5) then shows -1 for its number. */
function isReaped(pidfd) {
    return !/^Pid:\s*[1-9]/m.test(readFileSync(`/proc/self/fdinfo/${pidfd.near}`, 'latin1'));
}
function bootId() {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}
/** The macros of wait(2) on a status: the signal below, bit 7 for a core dump, and the exit status above. */
function stateOfStatus(status) {
    const signal = status & 0x7f;
    if (signal === 0)
        return ChildState.from({ si_code: CLD.EXITED, si_status: (status >> 8) & 0xff });
    return ChildState.from({ si_code: (status & 0x80) === 0 ? CLD.KILLED : CLD.DUMPED, si_status: signal });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib2JzZXJ2ZWQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJvYnNlcnZlZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3RDLE9BQU8sRUFBRSxHQUFHLElBQUksT0FBTyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDL0MsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3RDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQ3pDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFFN0MsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQWdCbEMsK0VBQStFO0FBQy9FLE1BQU0sT0FBTyxnQkFBaUIsU0FBUSxLQUFLO0lBUzlCO0lBQ0E7SUFUWCwwQkFBMEI7SUFDUixJQUFJLEdBQUcsa0JBQWtCLENBQUE7SUFFM0M7OztPQUdHO0lBQ0gsWUFDVyxRQUFpRSxFQUNqRSxLQUFrQztRQUUzQyxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVM7WUFDdkIsQ0FBQyxDQUFDLHVCQUF1QixRQUFRLENBQUMsR0FBRyxFQUFFO1lBQ3ZDLENBQUMsQ0FBQyxXQUFXLFFBQVEsQ0FBQyxHQUFHLHVDQUF1QyxLQUFLLENBQUMsU0FBUyxZQUFZLFFBQVEsQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFFO2tCQUNsSCxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxtQ0FBbUMsQ0FBQyxDQUFDLENBQUE7UUFOM0UsYUFBUSxHQUFSLFFBQVEsQ0FBeUQ7UUFDakUsVUFBSyxHQUFMLEtBQUssQ0FBNkI7SUFNN0MsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLGVBQWU7SUFDMUIsMkJBQTJCO0lBQ2xCLFFBQVEsQ0FBaUI7SUFDbEMseURBQXlEO0lBQ2hELEtBQUssQ0FBZ0I7SUFDckIsUUFBUSxDQUFTO0lBRTFCLFlBQW9CLE9BQWdCLEVBQUUsUUFBeUIsRUFBRSxLQUFxQjtRQUNwRixJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsUUFBUSxHQUFHLFFBQVEsQ0FBQTtRQUN4QixJQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQTtJQUNwQixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBYyxFQUFFLEdBQTZCO1FBQzdELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUE7UUFDdEIsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLO1lBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsK0RBQStELENBQUMsQ0FBQTtRQUN2SSxNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUE7UUFDM0QsSUFBSSxLQUFxQixDQUFBO1FBQ3pCLElBQUksQ0FBQztZQUNILEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ2xFLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssT0FBTztnQkFBRSxNQUFNLElBQUksZ0JBQWdCLENBQUMsTUFBTSxFQUFFLFNBQVMsQ0FBQyxDQUFBO1lBQ3hHLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELElBQUksQ0FBQztZQUNILGdIQUFnSDtZQUNoSCx5RUFBeUU7WUFDekUsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUMvQixJQUFJLElBQUksS0FBSyxTQUFTLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQztnQkFBRSxNQUFNLElBQUksZ0JBQWdCLENBQUMsTUFBTSxFQUFFLFNBQVMsQ0FBQyxDQUFBO1lBQ3hGLE1BQU0sUUFBUSxHQUFHLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUE7WUFDakYsSUFBSSxPQUFPLEdBQUcsS0FBSyxRQUFRLElBQUksQ0FBQyxHQUFHLENBQUMsU0FBUyxLQUFLLFFBQVEsQ0FBQyxTQUFTLElBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxRQUFRLENBQUMsTUFBTSxDQUFDO2dCQUFFLE1BQU0sSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLENBQUE7WUFDbEosT0FBTyxJQUFJLGVBQWUsQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3BELENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7WUFDbkIsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVELGdDQUFnQztJQUNoQyxJQUFJLEtBQUs7UUFDUCxNQUFNLEtBQUssR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQTtRQUNqRixPQUFPLEtBQUssS0FBSyxTQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JELENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsSUFBSTtRQUNSLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDN0IsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsT0FBTztRQUNYLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2pCLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFLEtBQUssT0FBTztZQUFFLE9BQU8sU0FBUyxDQUFBO1FBQ3hELDRHQUE0RztRQUM1RyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDcEIsTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7UUFDbkMsT0FBTyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO0lBQ25FLENBQUM7SUFFRCwwR0FBMEc7SUFDMUcsS0FBSyxDQUFDLFNBQVM7UUFDYixJQUFJLENBQUM7WUFDSCxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUMzRCxPQUFPLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUE7UUFDOUcsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFBO1lBQy9DLE9BQU8sT0FBTyxDQUFBO1FBQ2hCLENBQUM7SUFDSCxDQUFDO0lBRUQsOEhBQThIO0lBQzlILFVBQVU7UUFDUixNQUFNLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLEdBQUcsWUFBWSxDQUFDLDRCQUE0QixFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDN0csT0FBTyxLQUFLLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLENBQUMsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFBO0lBQ3RFLENBQUM7SUFFRCxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQWM7OztZQUN6QixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUM7WUFDcEQscUZBQXFGO29CQURqQyxDQUFBO1lBQ3BELHFGQUFxRjtZQUNyRixNQUFZLElBQUksa0NBQUcsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxPQUFBLENBQUE7WUFDekMsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7OztLQUN0RDtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxJQUFJLENBQUMsU0FBaUIsR0FBRyxDQUFDLElBQUk7UUFDbEMsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLGVBQWUsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUMxQyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLE9BQU87Z0JBQUUsTUFBTSxJQUFJLGdCQUFnQixDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsU0FBUyxDQUFDLENBQUE7WUFDL0csTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVELGdDQUFnQztJQUNoQyxLQUFLLENBQUMsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDO1FBQ3pCLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtJQUN6QyxDQUFDO0lBRUQsOENBQThDO0lBQzlDLFFBQVE7UUFDTixPQUFPLFdBQVcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLGNBQWMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxTQUFTLEdBQUcsQ0FBQTtJQUM3RSxDQUFDO0NBQ0Y7QUFFRCwyRkFBMkY7QUFDM0YsU0FBUyxRQUFRLENBQUMsS0FBcUI7SUFDckMsT0FBTyxDQUFDLGdCQUFnQixDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMscUJBQXFCLEtBQUssQ0FBQyxJQUFJLEVBQUUsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFBO0FBQzFGLENBQUM7QUFFRCxTQUFTLE1BQU07SUFDYixPQUFPLFlBQVksQ0FBQyxpQ0FBaUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtBQUN6RSxDQUFDO0FBRUQsNkdBQTZHO0FBQzdHLFNBQVMsYUFBYSxDQUFDLE1BQWM7SUFDbkMsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUksQ0FBQTtJQUM1QixJQUFJLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFLENBQUMsTUFBTSxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLENBQUE7SUFDbEcsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtBQUN6RyxDQUFDIn0=