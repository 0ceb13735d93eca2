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
import { SyscallHangup } from '../near/errors.js';
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
        const epoll = task.makeFileDescriptor(await _epollCreate1(sysif, EPOLL_CLOEXEC));
        let copy;
        try {
            if (!task.alive)
                throw new SyscallHangup('epoll_create1(EPOLL_CLOEXEC)', `${task.toString()} has exec'd or ended`);
            // Of the two processes only this one has to wait, so only this one needs to be awake for it.
            copy = local.runNow(SYS.pidfd_getfd, sysif.pidfd, epoll.near, 0);
        }
        catch (error) {
            epoll[Symbol.dispose]();
            throw error;
        }
        const watchers = new Map();
        const buffer = new Block(heap, EpollEvent.size * EVENTS, 8);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXBvbGxlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImVwb2xsZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUNqRCxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDckMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFBRSxTQUFTLEVBQWdCLE1BQU0saUJBQWlCLENBQUE7QUFFekQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzVDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFlLE1BQU0sdUJBQXVCLENBQUE7QUFFbkUsT0FBTyxFQUFFLG9CQUFvQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDMUQsT0FBTyxFQUFFLEtBQUssRUFBRSxhQUFhLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBRSxhQUFhLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFPekcscUhBQXFIO0FBQ3JILE1BQU0sVUFBVSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtBQUU1RSxtRkFBbUY7QUFDbkYsTUFBTSxJQUFJLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsR0FBRyxLQUFLLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxHQUFHLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUE7QUEwQjVKOzs7O0dBSUc7QUFDSCxNQUFNLE9BQU8sWUFBWTtJQUN2Qiw4SEFBOEg7SUFDckgsSUFBSSxHQUE4QixFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxRQUFRLEVBQUUsQ0FBQyxFQUFFLENBQUE7SUFDN0UsNEZBQTRGO0lBQzVGLE1BQU0sR0FBRyxLQUFLLENBQUE7SUFDTCxNQUFNLEdBQWlDLEVBQUUsSUFBSSxFQUFFLElBQUksR0FBRyxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLElBQUksR0FBRyxFQUFFLEVBQUUsQ0FBQTtJQUNqRyxPQUFPLENBQVE7SUFDZixJQUFJLENBQXVDO0lBQ3BELE1BQU0sR0FBRyxDQUFDLENBQUE7SUFDVixRQUFRLENBQW1CO0lBRTNCLFlBQVksTUFBYyxFQUFFLEdBQTBDO1FBQ3BFLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxJQUFJLEdBQUcsR0FBRyxDQUFBO0lBQ2pCLENBQUM7SUFFRCxNQUFNO1FBQ0osSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2IsT0FBTyxJQUFJLENBQUE7SUFDYixDQUFDO0lBRUQscUVBQXFFO0lBQ3JFLEtBQUssQ0FBQyxPQUFPLENBQUMsRUFBa0I7UUFDOUIsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQTtJQUM5QyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsSUFBSSxDQUFDLElBQWUsRUFBRSxJQUFZLEVBQUUsTUFBYyxFQUFFLE1BQW9CO1FBQ3RFLE9BQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUU7WUFDckMsTUFBTSxFQUFFLGNBQWMsRUFBRSxDQUFBO1lBQ3hCLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTO2dCQUFFLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQTtZQUNwRCxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssSUFBSSxFQUFFLENBQUM7Z0JBQzdCLE9BQU8sRUFBRSxDQUFBO2dCQUNULE9BQU07WUFDUixDQUFDO1lBQ0QsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUMvQixNQUFNLElBQUksR0FBRyxHQUFTLEVBQUU7Z0JBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQztvQkFBRSxPQUFNO2dCQUMvQixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFBO2dCQUN0QixNQUFNLEVBQUUsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzdDLENBQUMsQ0FBQTtZQUNELE1BQU0sS0FBSyxHQUFHLEdBQVMsRUFBRSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQWUsQ0FBQyxDQUFBO1lBQzlELE1BQU0sSUFBSSxHQUFTO2dCQUNqQixNQUFNO2dCQUNOLE9BQU8sRUFBRSxHQUFHLEVBQUU7b0JBQ1osSUFBSSxFQUFFLENBQUE7b0JBQ04sT0FBTyxFQUFFLENBQUE7Z0JBQ1gsQ0FBQztnQkFDRCxNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRTtvQkFDaEIsSUFBSSxFQUFFLENBQUE7b0JBQ04sZ0RBQWdEO29CQUNoRCxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ2YsQ0FBQzthQUNGLENBQUE7WUFDRCxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2YsSUFBSSxDQUFDLE9BQU8sQ0FBQyxTQUFTLEVBQUUsQ0FBQTtZQUN4QixNQUFNLEVBQUUsZ0JBQWdCLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO1FBQzFELENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELHdCQUF3QjtJQUN4QixJQUFJLENBQUMsTUFBYztRQUNqQixJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUM7WUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQTtRQUM5RSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNsRCxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNwRCxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0lBRUQsS0FBSyxDQUFDLElBQWU7UUFDbkIsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFBO1FBQ2pCLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUM7WUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDdEQsQ0FBQztJQUVELHFDQUFxQztJQUNyQyxJQUFJLENBQUMsS0FBWTtRQUNmLElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFBO1FBQ3JCLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ2hDLENBQUM7SUFFRCw2QkFBNkI7SUFDN0IsTUFBTSxDQUFDLEtBQVksRUFBRSxLQUFrQztRQUNyRCxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7WUFDL0MsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLO2dCQUFFLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUM7b0JBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN0RSxDQUFDO0lBQ0gsQ0FBQztDQUNGO0FBUUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sT0FBTyxPQUFPO0lBQ1QsT0FBTyxDQUFRO0lBQ2YsT0FBTyxDQUFRO0lBQ2YsY0FBYyxHQUFHLElBQUksR0FBRyxFQUFzQixDQUFBO0lBQ3ZELGtDQUFrQztJQUN6QixNQUFNLEdBQUcsSUFBSSxPQUFPLEVBQWMsQ0FBQTtJQUMzQyxRQUFRLENBQW1CO0lBRTNCLFlBQW9CLE1BQWMsRUFBRSxJQUFrQztRQUNwRSxJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUMzQixDQUFDO0lBRUQsd0ZBQXdGO0lBQ3hGLE1BQU0sQ0FBQyxFQUFFLENBQUMsTUFBYyxFQUFFLElBQWdCO1FBQ3hDLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM3QixJQUFJLE9BQU8sR0FBRyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ2pDLElBQUksT0FBTyxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQzFCLE9BQU8sR0FBRyxLQUFLLEtBQUssU0FBUyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUM1SCxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQTtZQUM1Qiw2RUFBNkU7WUFDN0UsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7UUFDN0MsQ0FBQztRQUNELE9BQU8sT0FBTyxDQUFBO0lBQ2hCLENBQUM7SUFFRCxNQUFNLENBQUMsTUFBTSxDQUFDLE1BQWM7UUFDMUIsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxNQUFNLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDM0MsT0FBTyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7WUFDdkMsT0FBTyxFQUFFLGtCQUFrQjtZQUMzQixHQUFHLEVBQUUsR0FBRyxFQUFFLENBQUMsU0FBUztZQUNwQixHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRTtnQkFDdkIsT0FBTyxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxJQUFJLEVBQUUsVUFBVSxFQUFFLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxFQUFFO29CQUN6RCxJQUFJLE9BQU8sS0FBSyxTQUFTO3dCQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTs7d0JBQ25DLE9BQU8sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUE7Z0JBQzdCLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUNWLENBQUM7WUFDRCxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsRUFBRTtnQkFDM0IsT0FBc0IsRUFBRSxDQUFBO2dCQUN6Qix5Q0FBeUM7Z0JBQ3pDLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssS0FBSztvQkFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7WUFDNUMsQ0FBQztTQUNGLENBQUMsQ0FBQyxDQUFBO0lBQ0wsQ0FBQztJQUVELE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQWMsRUFBRSxLQUFjLEVBQUUsSUFBZ0I7UUFDbkUsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQ2pELE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUE7UUFDdEIsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLG9CQUFvQixDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsdUNBQXVDLENBQUMsQ0FBQTtRQUN6SixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxhQUFhLENBQUMsS0FBSyxFQUFFLGFBQWEsQ0FBQyxDQUFDLENBQUE7UUFDaEYsSUFBSSxJQUFZLENBQUE7UUFDaEIsSUFBSSxDQUFDO1lBQ0gsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLO2dCQUFFLE1BQU0sSUFBSSxhQUFhLENBQUMsOEJBQThCLEVBQUUsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLHNCQUFzQixDQUFDLENBQUE7WUFDbEgsNkZBQTZGO1lBQzdGLElBQUksR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ2xFLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1lBQ3ZCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELE1BQU0sUUFBUSxHQUFHLElBQUksR0FBRyxFQUFvQyxDQUFBO1FBQzVELE1BQU0sTUFBTSxHQUFHLElBQUksS0FBSyxDQUFDLElBQUksRUFBRSxVQUFVLENBQUMsSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUMzRCxPQUFPLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFO1lBQ3JDLE1BQU0sSUFBSSxHQUFHLENBQUMsT0FBZSxFQUFFLE9BQWUsRUFBUSxFQUFFO2dCQUN0RCxJQUFJLE9BQU8sS0FBSyxTQUFTO29CQUFFLE9BQU8sT0FBTyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtnQkFDeEQsVUFBVSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7WUFDN0UsQ0FBQyxDQUFBO1lBQ0QsSUFBSSxPQUFtQixDQUFBO1lBQ3ZCLElBQUksQ0FBQztnQkFDSCxPQUFPLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUNoRSxDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7Z0JBQzVCLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtnQkFDYixLQUFLLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7Z0JBQ3ZCLE1BQU0sS0FBSyxDQUFBO1lBQ2IsQ0FBQztZQUNELElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQTtZQUNkLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxhQUFhLENBQUMsWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDLFFBQVEsRUFBRSwrQ0FBK0MsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUNqSixPQUFPO2dCQUNMLE9BQU8sRUFBRSxLQUFLLENBQUMsUUFBUSxFQUFFO2dCQUN6QixHQUFHLEVBQUUsR0FBRyxFQUFFO29CQUNSLE9BQU8sRUFBRSxDQUFBO29CQUNULEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtvQkFDNUIsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO29CQUNiLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQTtnQkFDbEIsQ0FBQztnQkFDRCxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRTtvQkFDdkIsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUE7b0JBQ25CLFFBQVEsQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFBO29CQUN2QixJQUFJLENBQUM7Ozs0QkFDSCxNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTs0QkFDakMsTUFBTSxLQUFLLGtDQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFhLFVBQVUsRUFBRSxFQUFFLE1BQU0sRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLFFBQUEsQ0FBQTs0QkFDeEYsTUFBTSxTQUFTLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTs0QkFDeEUsT0FBTyxFQUFFLENBQUE7Ozs7Ozs7OztxQkFDVjtvQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO3dCQUNmLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUE7d0JBQ25CLE1BQU0sS0FBSyxDQUFBO29CQUNiLENBQUM7Z0JBQ0gsQ0FBQztnQkFDRCxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsRUFBRTtvQkFDdkIsUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFZLENBQUMsQ0FBQTtvQkFDN0IsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQTtvQkFDekQsdUVBQXVFO29CQUN2RSxNQUFNLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7Z0JBQ3BGLENBQUM7YUFDRixDQUFBO1FBQ0gsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUE7SUFDakMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLEVBQWtCO1FBQy9CLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFBO1FBQ3pCLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFBO1FBQ3BELElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDckIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDM0MsSUFBSSxLQUFLLEtBQUssU0FBUyxFQUFFLENBQUM7WUFDeEIsS0FBSyxDQUFDLFlBQVksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtZQUMzQixNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUE7WUFDakIsT0FBTyxLQUFLLENBQUMsWUFBWSxDQUFBO1FBQzNCLENBQUM7UUFDRCxJQUFJLEVBQVcsQ0FBQTtRQUNmLE1BQU0sWUFBWSxHQUFHLElBQUksWUFBWSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxFQUFFO1lBQ2pFLElBQUksQ0FBQyxjQUFjLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2hDLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTO2dCQUFFLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO1FBQ3RFLENBQUMsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ1gsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUU7WUFDdkYsRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUNaLENBQUMsRUFBRSxDQUFDLEtBQWMsRUFBRSxFQUFFO1lBQ3BCLElBQUksQ0FBQyxjQUFjLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2hDLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQyxDQUFDLENBQUE7UUFDRixJQUFJLENBQUMsY0FBYyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxZQUFZLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUN0RCxNQUFNLEtBQUssQ0FBQTtRQUNYLE9BQU8sWUFBWSxDQUFBO0lBQ3JCLENBQUM7SUFFRCxzRkFBc0Y7SUFDdEYsVUFBVSxDQUFDLElBQWdCO1FBQ3pCLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDO1lBQUUsT0FBTTtRQUNqQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNyQixJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRTtZQUNqQixNQUFNLEtBQUssR0FBRyxJQUFJLGFBQWEsQ0FBQyxZQUFZLEVBQUUsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLHNCQUFzQixDQUFDLENBQUE7WUFDdkYsS0FBSyxNQUFNLEVBQUUsWUFBWSxFQUFFLElBQUksSUFBSSxDQUFDLGNBQWMsQ0FBQyxNQUFNLEVBQUU7Z0JBQUUsWUFBWSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUE7UUFDM0gsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQVk7UUFDaEIsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFBO1FBQ3JCLEtBQUssTUFBTSxFQUFFLFlBQVksRUFBRSxJQUFJLElBQUksQ0FBQyxjQUFjLENBQUMsTUFBTSxFQUFFO1lBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNyRixJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsRUFBRSxDQUFBO0lBQ3BCLENBQUM7SUFFRCwyQ0FBMkM7SUFDM0MsUUFBUTtRQUNOLE9BQU8sY0FBYyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFBO0lBQzdDLENBQUM7Q0FDRjtBQUVELE1BQU0sUUFBUSxHQUFHLElBQUksT0FBTyxFQUE2QixDQUFBO0FBRXpELE1BQU0sV0FBVyxHQUFHLENBQUMsQ0FBQTtBQUVyQix3SEFBd0g7QUFDeEgsU0FBUyxVQUFVLENBQUMsS0FBNEIsRUFBRSxLQUFhLEVBQUUsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFTLEVBQUUsSUFBMEM7SUFDbkksSUFBSSxLQUFhLENBQUE7SUFDakIsR0FBRyxDQUFDO1FBQ0YsS0FBSyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFBO1FBQ2hGLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLElBQUk7WUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0lBQzdJLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxFQUFDO0FBQzVCLENBQUM7QUFFRCx5REFBeUQ7QUFDekQsU0FBUyxNQUFNLENBQUMsS0FBYyxFQUFFLElBQWdCLEVBQUUsSUFBZ0I7SUFDaEUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEVBQUU7UUFDakIsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQzdCLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxJQUFJLEVBQUUsQ0FBQTs7WUFDMUIsTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDakMsQ0FBQyxDQUFDLENBQUE7QUFDSixDQUFDIn0=