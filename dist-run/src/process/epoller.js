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
import { ErrnoError, SyscallHangup } from '../near/errors.js';
import { or } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { fdTableOf } from '../handle/fd.js';
import { Block } from '../dispatch/block.js';
import { dataOf, EVENTS } from '../dispatch/poller.js';
import { RingSyscallInterface } from '../dispatch/ring.js';
import { EPOLL, EPOLL_CLOEXEC, EPOLL_CTL, EpollEvent, _epollCreate1, _epollCtl } from '../linux/epoll.js';
/** Everything that somebody may wait for: told when it changes, and never taken back until the registration ends. */
const ALL_EVENTS = or(EPOLL.IN, EPOLL.OUT, EPOLL.PRI, EPOLL.RDHUP, EPOLL.ET);
// A hang-up and an error are news to everybody: the next call says what they mean.
const NEWS = { read: EPOLL.IN | EPOLL.RDHUP | EPOLL.HUP | EPOLL.ERR, write: EPOLL.OUT | EPOLL.HUP | EPOLL.ERR, priority: EPOLL.PRI | EPOLL.HUP | EPOLL.ERR };
/**
 * The watch of one number of an fd table, edge-triggered: the kernel is told of it once, when it is first waited for, and
 * again when it ends.
 * @internal
 */
export class Registration {
    /** How often there was news of each kind. What is seen here before a call that finds nothing is what to wait for after it. */
    news = { read: 0, write: 0, priority: 0 };
    /** Whether there was a hang-up or an error, after which there need not be any more news. */
    hungUp = false;
    #waits = { read: new Set(), write: new Set(), priority: new Set() };
    #poller;
    #end;
    #users = 0;
    #failure;
    constructor(poller, end) {
        this.#poller = poller;
        this.#end = end;
    }
    retain() {
        this.#users++;
        return this;
    }
    /** Give it up, before the handle is closed; the last one ends it. */
    async release(fd) {
        if (--this.#users === 0)
            await this.#end(fd);
    }
    /**
     * Wait for news.
     * @param kind - of what kind
     * @param seen - what `news` said before the call that found nothing
     * @param waiter - who waits; it is over when its task goes away
     * @param signal - ends the wait as well
     */
    wait(kind, seen, waiter, signal) {
        return new Promise((resolve, reject) => {
            signal?.throwIfAborted();
            if (this.#failure !== undefined)
                throw this.#failure;
            if (this.news[kind] !== seen) {
                resolve();
                return;
            }
            const waits = this.#waits[kind];
            const done = () => {
                if (!waits.delete(wait))
                    return;
                this.#poller.endWait();
                signal?.removeEventListener('abort', abort);
            };
            const abort = () => wait.reject(signal?.reason);
            const wait = {
                waiter,
                resolve: () => {
                    done();
                    resolve();
                },
                reject: (error) => {
                    done();
                    // What a program aborts with is its own affair.
                    reject(error);
                },
            };
            waits.add(wait);
            this.#poller.beginWait();
            signal?.addEventListener('abort', abort, { once: true });
        });
    }
    /** There are events. */
    tell(events) {
        if ((events & (EPOLL.HUP | EPOLL.ERR | EPOLL.RDHUP)) !== 0)
            this.hungUp = true;
        if ((events & NEWS.read) !== 0)
            this.#wake('read');
        if ((events & NEWS.write) !== 0)
            this.#wake('write');
        if ((events & NEWS.priority) !== 0)
            this.#wake('priority');
    }
    #wake(kind) {
        this.news[kind]++;
        for (const wait of this.#waits[kind])
            wait.resolve();
    }
    /** Nothing will be told any more. */
    fail(error) {
        this.#failure = error;
        this.reject(error, () => true);
    }
    /** End the waits of some. */
    reject(error, which) {
        for (const waits of Object.values(this.#waits)) {
            for (const wait of waits)
                if (which(wait.waiter))
                    wait.reject(error);
        }
    }
}
/**
 * Tells when file descriptors of one fd table become ready, to any number of tasks that share the table. All wait in one
 * epoll instance, edge-triggered; none of them costs a thread, or a call of its process while it waits.
 *
 * The Node process's own files are watched by this package's service thread. For those of a child there is an epoll
 * instance in the child's table, made when something there first has to wait; the service thread watches that, through a
 * copy of its number, so that the child itself is free to do other things, to be stopped, or to die.
 *
 * A program deals with its descriptors: see {@link Process.async} and `AsyncFileDescriptor`.
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
export class Epoller {
    #poller;
    #source;
    #registrations = new Map();
    /** Tasks whose end is watched. */
    #tasks = new WeakSet();
    #failure;
    constructor(poller, open) {
        this.#poller = poller;
        this.#source = open(this);
    }
    /** @internal the one for a task's fd table, which is made when it is first asked for */
    static of(shared, task) {
        const table = fdTableOf(task);
        let epoller = epollers.get(table);
        if (epoller === undefined) {
            epoller = table === fdTableOf(shared.local) ? Promise.resolve(Epoller.#local(shared)) : Epoller.#nested(shared, table, task);
            epollers.set(table, epoller);
            // Another task of the table, or more fortunate circumstances, may do better.
            epoller.catch(() => epollers.delete(table));
        }
        return epoller;
    }
    static #local(shared) {
        const { poller, local } = shared.services();
        return new Epoller(poller, (epoller) => ({
            subject: 'the Node process',
            end: () => undefined,
            add: async (fd, ready) => {
                return poller.add(fd.near, ALL_EVENTS, (events, failure) => {
                    if (failure === undefined)
                        ready(events);
                    else
                        epoller.#fail(failure);
                }, true);
            },
            remove: async (fd, unwatch) => {
                unwatch();
                // Before another task closes the number.
                if (fd.task.sysif !== local)
                    local.flush();
            },
        }));
    }
    static async #nested(shared, table, task) {
        const { poller, local, heap } = shared.services();
        const { sysif } = task;
        if (!(sysif instanceof RingSyscallInterface) || sysif.pidfd === undefined)
            throw new TypeError(`${task.toString()} does not share this program's memory`);
        const buffer = new Block(heap, EpollEvent.size * EVENTS, 8);
        let epoll;
        try {
            epoll = task.makeFileDescriptor(await _epollCreate1(sysif, EPOLL_CLOEXEC));
        }
        catch (error) {
            buffer.free();
            throw error;
        }
        let copy;
        try {
            if (!task.alive)
                throw new SyscallHangup('epoll_create1(EPOLL_CLOEXEC)', `${task.toString()} has exec'd or ended`);
            // Of the two processes only this one has to wait, so only this one needs to be awake for it.
            copy = local.runNow(SYS.pidfd_getfd, sysif.pidfd, epoll.near, 0);
        }
        catch (error) {
            epoll[Symbol.dispose]();
            buffer.free();
            // Who has gone, or is another program by now, has no such file any more.
            if (!(error instanceof ErrnoError) || !sysif.left)
                throw error;
            throw new SyscallHangup('epoll_create1(EPOLL_CLOEXEC)', `${task.toString()} has exec'd or ended`, { cause: error });
        }
        const watchers = new Map();
        return new Epoller(poller, (epoller) => {
            const take = (_events, failure) => {
                if (failure !== undefined)
                    return epoller.#fail(failure);
                takeEvents(local, copy, buffer, (id, events) => watchers.get(id)?.(events));
            };
            let unwatch;
            try {
                unwatch = poller.add(copy, or(EPOLL.IN, EPOLL.ET), take, true);
            }
            catch (error) {
                local.later(SYS.close, copy);
                buffer.free();
                epoll[Symbol.dispose]();
                throw error;
            }
            let lastId = 0;
            follow(table, task, () => epoller.#fail(new SyscallHangup('epoll_wait', `the ${table.toString()} went away with the last process that used it`)));
            return {
                subject: table.toString(),
                end: () => {
                    unwatch();
                    local.later(SYS.close, copy);
                    buffer.free();
                    watchers.clear();
                },
                add: async (fd, ready) => {
                    const id = ++lastId;
                    watchers.set(id, ready);
                    try {
                        const env_1 = { stack: [], error: void 0, hasError: false };
                        try {
                            const borrow = __addDisposableResource(env_1, fd.borrow(fd.task), false);
                            const event = __addDisposableResource(env_1, fd.task.argument(EpollEvent, { events: ALL_EVENTS, data: id }), false);
                            await _epollCtl(fd.task.sysif, epoll.near, EPOLL_CTL.ADD, borrow, event);
                            return id;
                        }
                        catch (e_1) {
                            env_1.error = e_1;
                            env_1.hasError = true;
                        }
                        finally {
                            __disposeResources(env_1);
                        }
                    }
                    catch (error) {
                        watchers.delete(id);
                        throw error;
                    }
                },
                remove: async (fd, id) => {
                    watchers.delete(id);
                    const through = fd.task.alive ? fd.task : table.anyTask();
                    // With the last process the table is gone, and what was watched in it.
                    await through?.sysif.outcome(SYS.epoll_ctl, epoll.near, EPOLL_CTL.DEL, fd.near, 0);
                },
            };
        });
    }
    /** How many file descriptors are watched. */
    get size() {
        return this.#registrations.size;
    }
    /**
     * @internal Watch a file descriptor, or join those who do.
     * @param fd - in this table; borrowed or closed only after the registration was released
     * @throws ErrnoError with EPERM for a file that is always ready (a regular one, say); with ENOSPC where there are too many
     */
    async register(fd) {
        const { near, task } = fd;
        if (this.#failure !== undefined)
            throw this.#failure;
        this.#watchTask(task);
        const known = this.#registrations.get(near);
        if (known !== undefined) {
            known.registration.retain();
            await known.ready;
            return known.registration;
        }
        let id;
        const registration = new Registration(this.#poller, async (last) => {
            this.#registrations.delete(near);
            if (this.#failure === undefined)
                await this.#source.remove(last, id);
        }).retain();
        const ready = this.#source.add(fd, (events) => registration.tell(events)).then((added) => {
            id = added;
        }, (error) => {
            this.#registrations.delete(near);
            throw error;
        });
        this.#registrations.set(near, { registration, ready });
        await ready;
        return registration;
    }
    /** Waits of a task that goes away are over, though others may still use the table. */
    #watchTask(task) {
        if (this.#tasks.has(task))
            return;
        this.#tasks.add(task);
        task.whenGone(() => {
            const error = new SyscallHangup('epoll_wait', `${task.toString()} has exec'd or ended`);
            for (const { registration } of this.#registrations.values())
                registration.reject(error, (waiter) => waiter.task === task);
        });
    }
    #fail(error) {
        if (this.#failure !== undefined)
            return;
        this.#failure = error;
        for (const { registration } of this.#registrations.values())
            registration.fail(error);
        this.#source.end();
    }
    /** As in `epoller of fd table of 4131`. */
    toString() {
        return `epoller of ${this.#source.subject}`;
    }
}
const epollers = new WeakMap();
const SIGSET_SIZE = 8;
/** Take all events of an epoll instance: it is watched edge-triggered, and tells again only when there are new ones. */
function takeEvents(local, epoll, { address, view }, tell) {
    let count;
    do {
        count = local.runNow(SYS.epoll_pwait, epoll, address, EVENTS, 0, 0, SIGSET_SIZE);
        for (let index = 0, offset = 0; index < count; index++, offset += EpollEvent.size)
            tell(dataOf(view, offset), view.getUint32(offset, true));
    } while (count === EVENTS);
}
/** Call back when no process uses the table any more. */
function follow(table, task, gone) {
    task.whenGone(() => {
        const other = table.anyTask();
        if (other === undefined)
            gone();
        else
            follow(table, other, gone);
    });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXBvbGxlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImVwb2xsZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxVQUFVLEVBQUUsYUFBYSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3JDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsU0FBUyxFQUFnQixNQUFNLGlCQUFpQixDQUFBO0FBRXpELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUM1QyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBZSxNQUFNLHVCQUF1QixDQUFBO0FBRW5FLE9BQU8sRUFBRSxvQkFBb0IsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQzFELE9BQU8sRUFBRSxLQUFLLEVBQUUsYUFBYSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsYUFBYSxFQUFFLFNBQVMsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBT3pHLHFIQUFxSDtBQUNySCxNQUFNLFVBQVUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUE7QUFFNUUsbUZBQW1GO0FBQ25GLE1BQU0sSUFBSSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLEdBQUcsS0FBSyxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFBO0FBMEI1Sjs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLFlBQVk7SUFDdkIsOEhBQThIO0lBQ3JILElBQUksR0FBOEIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsUUFBUSxFQUFFLENBQUMsRUFBRSxDQUFBO0lBQzdFLDRGQUE0RjtJQUM1RixNQUFNLEdBQUcsS0FBSyxDQUFBO0lBQ0wsTUFBTSxHQUFpQyxFQUFFLElBQUksRUFBRSxJQUFJLEdBQUcsRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxJQUFJLEdBQUcsRUFBRSxFQUFFLENBQUE7SUFDakcsT0FBTyxDQUFRO0lBQ2YsSUFBSSxDQUF1QztJQUNwRCxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBQ1YsUUFBUSxDQUFtQjtJQUUzQixZQUFZLE1BQWMsRUFBRSxHQUEwQztRQUNwRSxJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLENBQUMsSUFBSSxHQUFHLEdBQUcsQ0FBQTtJQUNqQixDQUFDO0lBRUQsTUFBTTtRQUNKLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVELHFFQUFxRTtJQUNyRSxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQWtCO1FBQzlCLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUM7WUFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDOUMsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILElBQUksQ0FBQyxJQUFlLEVBQUUsSUFBWSxFQUFFLE1BQWMsRUFBRSxNQUFvQjtRQUN0RSxPQUFPLElBQUksT0FBTyxDQUFDLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFO1lBQ3JDLE1BQU0sRUFBRSxjQUFjLEVBQUUsQ0FBQTtZQUN4QixJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUE7WUFDcEQsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLElBQUksRUFBRSxDQUFDO2dCQUM3QixPQUFPLEVBQUUsQ0FBQTtnQkFDVCxPQUFNO1lBQ1IsQ0FBQztZQUNELE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDL0IsTUFBTSxJQUFJLEdBQUcsR0FBUyxFQUFFO2dCQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUM7b0JBQUUsT0FBTTtnQkFDL0IsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQTtnQkFDdEIsTUFBTSxFQUFFLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUM3QyxDQUFDLENBQUE7WUFDRCxNQUFNLEtBQUssR0FBRyxHQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFlLENBQUMsQ0FBQTtZQUM5RCxNQUFNLElBQUksR0FBUztnQkFDakIsTUFBTTtnQkFDTixPQUFPLEVBQUUsR0FBRyxFQUFFO29CQUNaLElBQUksRUFBRSxDQUFBO29CQUNOLE9BQU8sRUFBRSxDQUFBO2dCQUNYLENBQUM7Z0JBQ0QsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUU7b0JBQ2hCLElBQUksRUFBRSxDQUFBO29CQUNOLGdEQUFnRDtvQkFDaEQsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO2dCQUNmLENBQUM7YUFDRixDQUFBO1lBQ0QsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNmLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxFQUFFLENBQUE7WUFDeEIsTUFBTSxFQUFFLGdCQUFnQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUMxRCxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCx3QkFBd0I7SUFDeEIsSUFBSSxDQUFDLE1BQWM7UUFDakIsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUE7UUFDOUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDbEQsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDcEQsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDNUQsQ0FBQztJQUVELEtBQUssQ0FBQyxJQUFlO1FBQ25CLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQTtRQUNqQixLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDO1lBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFBO0lBQ3RELENBQUM7SUFFRCxxQ0FBcUM7SUFDckMsSUFBSSxDQUFDLEtBQVk7UUFDZixJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQTtRQUNyQixJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNoQyxDQUFDO0lBRUQsNkJBQTZCO0lBQzdCLE1BQU0sQ0FBQyxLQUFZLEVBQUUsS0FBa0M7UUFDckQsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDO1lBQy9DLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztnQkFBRSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDO29CQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDdEUsQ0FBQztJQUNILENBQUM7Q0FDRjtBQVFEOzs7Ozs7Ozs7O0dBVUc7QUFDSCxNQUFNLE9BQU8sT0FBTztJQUNULE9BQU8sQ0FBUTtJQUNmLE9BQU8sQ0FBUTtJQUNmLGNBQWMsR0FBRyxJQUFJLEdBQUcsRUFBc0IsQ0FBQTtJQUN2RCxrQ0FBa0M7SUFDekIsTUFBTSxHQUFHLElBQUksT0FBTyxFQUFjLENBQUE7SUFDM0MsUUFBUSxDQUFtQjtJQUUzQixZQUFvQixNQUFjLEVBQUUsSUFBa0M7UUFDcEUsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUE7UUFDckIsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDM0IsQ0FBQztJQUVELHdGQUF3RjtJQUN4RixNQUFNLENBQUMsRUFBRSxDQUFDLE1BQWMsRUFBRSxJQUFnQjtRQUN4QyxNQUFNLEtBQUssR0FBRyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDN0IsSUFBSSxPQUFPLEdBQUcsUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNqQyxJQUFJLE9BQU8sS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUMxQixPQUFPLEdBQUcsS0FBSyxLQUFLLFNBQVMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDNUgsUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDNUIsNkVBQTZFO1lBQzdFLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQzdDLENBQUM7UUFDRCxPQUFPLE9BQU8sQ0FBQTtJQUNoQixDQUFDO0lBRUQsTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFjO1FBQzFCLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQzNDLE9BQU8sSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO1lBQ3ZDLE9BQU8sRUFBRSxrQkFBa0I7WUFDM0IsR0FBRyxFQUFFLEdBQUcsRUFBRSxDQUFDLFNBQVM7WUFDcEIsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEVBQUU7Z0JBQ3ZCLE9BQU8sTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLFVBQVUsRUFBRSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsRUFBRTtvQkFDekQsSUFBSSxPQUFPLEtBQUssU0FBUzt3QkFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7O3dCQUNuQyxPQUFPLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFBO2dCQUM3QixDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDVixDQUFDO1lBQ0QsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEVBQUU7Z0JBQzNCLE9BQXNCLEVBQUUsQ0FBQTtnQkFDekIseUNBQXlDO2dCQUN6QyxJQUFJLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLEtBQUs7b0JBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQzVDLENBQUM7U0FDRixDQUFDLENBQUMsQ0FBQTtJQUNMLENBQUM7SUFFRCxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFjLEVBQUUsS0FBYyxFQUFFLElBQWdCO1FBQ25FLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQTtRQUNqRCxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQ3RCLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxvQkFBb0IsQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLHVDQUF1QyxDQUFDLENBQUE7UUFDekosTUFBTSxNQUFNLEdBQUcsSUFBSSxLQUFLLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQzNELElBQUksS0FBcUIsQ0FBQTtRQUN6QixJQUFJLENBQUM7WUFDSCxLQUFLLEdBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sYUFBYSxDQUFDLEtBQUssRUFBRSxhQUFhLENBQUMsQ0FBbUIsQ0FBQTtRQUM5RixDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNiLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELElBQUksSUFBWSxDQUFBO1FBQ2hCLElBQUksQ0FBQztZQUNILElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSztnQkFBRSxNQUFNLElBQUksYUFBYSxDQUFDLDhCQUE4QixFQUFFLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxzQkFBc0IsQ0FBQyxDQUFBO1lBQ2xILDZGQUE2RjtZQUM3RixJQUFJLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNsRSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLEtBQUssQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtZQUN2QixNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDYix5RUFBeUU7WUFDekUsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUk7Z0JBQUUsTUFBTSxLQUFLLENBQUE7WUFDOUQsTUFBTSxJQUFJLGFBQWEsQ0FBQyw4QkFBOEIsRUFBRSxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsc0JBQXNCLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUNySCxDQUFDO1FBQ0QsTUFBTSxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQW9DLENBQUE7UUFDNUQsT0FBTyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRTtZQUNyQyxNQUFNLElBQUksR0FBRyxDQUFDLE9BQWUsRUFBRSxPQUFlLEVBQVEsRUFBRTtnQkFDdEQsSUFBSSxPQUFPLEtBQUssU0FBUztvQkFBRSxPQUFPLE9BQU8sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUE7Z0JBQ3hELFVBQVUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO1lBQzdFLENBQUMsQ0FBQTtZQUNELElBQUksT0FBbUIsQ0FBQTtZQUN2QixJQUFJLENBQUM7Z0JBQ0gsT0FBTyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDaEUsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO2dCQUM1QixNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7Z0JBQ2IsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO2dCQUN2QixNQUFNLEtBQUssQ0FBQTtZQUNiLENBQUM7WUFDRCxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUE7WUFDZCxNQUFNLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksYUFBYSxDQUFDLFlBQVksRUFBRSxPQUFPLEtBQUssQ0FBQyxRQUFRLEVBQUUsK0NBQStDLENBQUMsQ0FBQyxDQUFDLENBQUE7WUFDakosT0FBTztnQkFDTCxPQUFPLEVBQUUsS0FBSyxDQUFDLFFBQVEsRUFBRTtnQkFDekIsR0FBRyxFQUFFLEdBQUcsRUFBRTtvQkFDUixPQUFPLEVBQUUsQ0FBQTtvQkFDVCxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7b0JBQzVCLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtvQkFDYixRQUFRLENBQUMsS0FBSyxFQUFFLENBQUE7Z0JBQ2xCLENBQUM7Z0JBQ0QsR0FBRyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEVBQUU7b0JBQ3ZCLE1BQU0sRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFBO29CQUNuQixRQUFRLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQTtvQkFDdkIsSUFBSSxDQUFDOzs7NEJBQ0gsTUFBTSxNQUFNLGtDQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7NEJBQ2pDLE1BQU0sS0FBSyxrQ0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBYSxVQUFVLEVBQUUsRUFBRSxNQUFNLEVBQUUsVUFBVSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxRQUFBLENBQUE7NEJBQ3hGLE1BQU0sU0FBUyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLEdBQUcsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7NEJBQ3hFLE9BQU8sRUFBRSxDQUFBOzs7Ozs7Ozs7cUJBQ1Y7b0JBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQzt3QkFDZixRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxDQUFBO3dCQUNuQixNQUFNLEtBQUssQ0FBQTtvQkFDYixDQUFDO2dCQUNILENBQUM7Z0JBQ0QsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUU7b0JBQ3ZCLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBWSxDQUFDLENBQUE7b0JBQzdCLE1BQU0sT0FBTyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUE7b0JBQ3pELHVFQUF1RTtvQkFDdkUsTUFBTSxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO2dCQUNwRixDQUFDO2FBQ0YsQ0FBQTtRQUNILENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELDZDQUE2QztJQUM3QyxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxjQUFjLENBQUMsSUFBSSxDQUFBO0lBQ2pDLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxFQUFrQjtRQUMvQixNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQTtRQUN6QixJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQTtRQUNwRCxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3JCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzNDLElBQUksS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3hCLEtBQUssQ0FBQyxZQUFZLENBQUMsTUFBTSxFQUFFLENBQUE7WUFDM0IsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFBO1lBQ2pCLE9BQU8sS0FBSyxDQUFDLFlBQVksQ0FBQTtRQUMzQixDQUFDO1FBQ0QsSUFBSSxFQUFXLENBQUE7UUFDZixNQUFNLFlBQVksR0FBRyxJQUFJLFlBQVksQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRTtZQUNqRSxJQUFJLENBQUMsY0FBYyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNoQyxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQTtRQUN0RSxDQUFDLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNYLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFO1lBQ3ZGLEVBQUUsR0FBRyxLQUFLLENBQUE7UUFDWixDQUFDLEVBQUUsQ0FBQyxLQUFjLEVBQUUsRUFBRTtZQUNwQixJQUFJLENBQUMsY0FBYyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNoQyxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUMsQ0FBQyxDQUFBO1FBQ0YsSUFBSSxDQUFDLGNBQWMsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLEVBQUUsWUFBWSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7UUFDdEQsTUFBTSxLQUFLLENBQUE7UUFDWCxPQUFPLFlBQVksQ0FBQTtJQUNyQixDQUFDO0lBRUQsc0ZBQXNGO0lBQ3RGLFVBQVUsQ0FBQyxJQUFnQjtRQUN6QixJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQztZQUFFLE9BQU07UUFDakMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDckIsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEVBQUU7WUFDakIsTUFBTSxLQUFLLEdBQUcsSUFBSSxhQUFhLENBQUMsWUFBWSxFQUFFLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxzQkFBc0IsQ0FBQyxDQUFBO1lBQ3ZGLEtBQUssTUFBTSxFQUFFLFlBQVksRUFBRSxJQUFJLElBQUksQ0FBQyxjQUFjLENBQUMsTUFBTSxFQUFFO2dCQUFFLFlBQVksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFBO1FBQzNILENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFZO1FBQ2hCLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTO1lBQUUsT0FBTTtRQUN2QyxJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQTtRQUNyQixLQUFLLE1BQU0sRUFBRSxZQUFZLEVBQUUsSUFBSSxJQUFJLENBQUMsY0FBYyxDQUFDLE1BQU0sRUFBRTtZQUFFLFlBQVksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDckYsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQTtJQUNwQixDQUFDO0lBRUQsMkNBQTJDO0lBQzNDLFFBQVE7UUFDTixPQUFPLGNBQWMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQTtJQUM3QyxDQUFDO0NBQ0Y7QUFFRCxNQUFNLFFBQVEsR0FBRyxJQUFJLE9BQU8sRUFBNkIsQ0FBQTtBQUV6RCxNQUFNLFdBQVcsR0FBRyxDQUFDLENBQUE7QUFFckIsd0hBQXdIO0FBQ3hILFNBQVMsVUFBVSxDQUFDLEtBQTRCLEVBQUUsS0FBYSxFQUFFLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBUyxFQUFFLElBQTBDO0lBQ25JLElBQUksS0FBYSxDQUFBO0lBQ2pCLEdBQUcsQ0FBQztRQUNGLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQTtRQUNoRixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxJQUFJO1lBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUM3SSxDQUFDLFFBQVEsS0FBSyxLQUFLLE1BQU0sRUFBQztBQUM1QixDQUFDO0FBRUQseURBQXlEO0FBQ3pELFNBQVMsTUFBTSxDQUFDLEtBQWMsRUFBRSxJQUFnQixFQUFFLElBQWdCO0lBQ2hFLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFO1FBQ2pCLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQTtRQUM3QixJQUFJLEtBQUssS0FBSyxTQUFTO1lBQUUsSUFBSSxFQUFFLENBQUE7O1lBQzFCLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ2pDLENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQyJ9