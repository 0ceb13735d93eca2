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
 * `<linux/mqueue.h>`: POSIX message queues.
 *
 * @module linux/mqueue
 */
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { array, mapped, struct } from '../memory/aggregates.js';
import { Bytes, CString } from '../memory/bytes.js';
import { Int64, Uint32 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, integer, length, modeArgument, } from './arguments.js';
import { O } from './fcntl.js';
import { signalArgument } from './signal.js';
import { SIGEV, Sigevent } from './time.js';
import { Timespec } from './time_types.js';
/** One more than the highest priority of a message. */
export const MQ_PRIO_MAX = 32768;
const LongAttr = struct('struct mq_attr', {
    mq_flags: Int64,
    mq_maxmsg: Int64,
    mq_msgsize: Int64,
    mq_curmsgs: Int64,
    __reserved: array(Int64, 4),
});
/** @internal where the fields lie */
export const MqAttrLayout = LongAttr;
/** The layout of {@link MqAttr}: the kernel's `struct mq_attr`. */
export const MqAttr = mapped(LongAttr, 'struct mq_attr', (value) => ({ ...value, __reserved: [0, 0, 0, 0] }), ({ mq_flags, mq_maxmsg, mq_msgsize, mq_curmsgs }) => ({ mq_flags, mq_maxmsg, mq_msgsize, mq_curmsgs }));
function queueName(call, name) {
    const text = typeof name === 'string' ? name : name.value;
    if (text.startsWith('/')) {
        throw new RangeError(`${call}: the kernel takes the name of a queue without the slash that libc wants before it: ${JSON.stringify(text.slice(1))}`);
    }
}
/**
 * mq_open(2), raw.
 * @param sysif - the process
 * @param name - the address of the name, without the slash that libc takes off
 * @param oflag - of `O`
 * @param mode - the permissions of a new queue
 * @param attr - the address of an {@link MqAttr} for a new queue, or NULL
 * @returns the number
 * @see https://man7.org/linux/man-pages/man3/mq_open.3.html
 */
export async function _mqOpen(sysif, name, oflag, mode, attr) {
    return NearFileDescriptor(await sysif.syscall(SYS.mq_open, name, flagsArgument('mq_open: oflag', 'O_', O, oflag), modeArgument('mq_open', mode), attr));
}
/**
 * mq_unlink(2), raw.
 * @param sysif - the process
 * @param name - the address of the name, without the slash that libc takes off
 * @see https://man7.org/linux/man-pages/man3/mq_unlink.3.html
 */
export async function _mqUnlink(sysif, name) {
    await sysif.syscall(SYS.mq_unlink, name);
}
function priority(prio) {
    return integer('mq_timedsend: msg_prio', prio, 0, MQ_PRIO_MAX - 1);
}
/**
 * mq_timedsend(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param message - the address of the message
 * @param messageLength - in bytes
 * @param prio - 0 to 32767; the highest come first
 * @param timeout - the address of a {@link Timespec}, an absolute time of the realtime clock; NULL for none
 * @see https://man7.org/linux/man-pages/man3/mq_send.3.html
 */
export async function _mqTimedsend(sysif, mqdes, message, messageLength, prio, timeout) {
    await sysif.syscall(SYS.mq_timedsend, mqdes, message, length('mq_timedsend: msg_len', messageLength), priority(prio), timeout);
}
/**
 * mq_timedreceive(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param message - where the message goes
 * @param room - in bytes; at least the queue's `mq_msgsize`
 * @param prio - where its priority goes, or NULL
 * @param timeout - the address of a {@link Timespec}, an absolute time of the realtime clock; NULL for none
 * @returns the message's length
 * @see https://man7.org/linux/man-pages/man3/mq_receive.3.html
 */
export async function _mqTimedreceive(sysif, mqdes, message, room, prio, timeout) {
    return await sysif.syscall(SYS.mq_timedreceive, mqdes, message, length('mq_timedreceive: msg_len', room), prio, timeout);
}
/**
 * mq_notify(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param sevp - the address of a `struct sigevent`; NULL to be told no longer
 * @see https://man7.org/linux/man-pages/man3/mq_notify.3.html
 */
export async function _mqNotify(sysif, mqdes, sevp) {
    await sysif.syscall(SYS.mq_notify, mqdes, sevp);
}
/**
 * mq_getsetattr(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param newattr - the address of an {@link MqAttr}, of which only `mq_flags` counts; NULL to change nothing
 * @param oldattr - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
 */
export async function _mqGetsetattr(sysif, mqdes, newattr, oldattr) {
    await sysif.syscall(SYS.mq_getsetattr, mqdes, newattr, oldattr);
}
/**
 * Tasks that can open message queues.
 */
export class MqueueTask extends Task {
    /**
     * Open a message queue of this task's IPC namespace, or make one. It can be waited for with epoll(7), as any file.
     * @param name - without a slash: libc's mq_open(3) wants one and takes it off
     * @param oflag - of `O`: `RDONLY`, `WRONLY` or `RDWR`, and `CREAT`, `EXCL`, `NONBLOCK`
     * @param options - how a new one is made
     * @returns a handle that owns it; programs that are exec'd do not get it, because the kernel makes it close-on-exec whatever
     *   the flags say (Linux 6.12, ipc/mqueue.c, do_mq_open)
     * @throws RangeError for a name that begins with a slash
     * @throws ErrnoError with ENOENT where there is none and `O.CREAT` is not given; with EEXIST for `O.EXCL` where there is one; with
     *   EACCES where its permissions do not allow it; with EINVAL for limits that are too high, see mq_overview(7)
     * @see https://man7.org/linux/man-pages/man3/mq_open.3.html
     */
    async mqOpen(name, oflag, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            queueName('mq_open', name);
            const argument = __addDisposableResource(env_1, this.argument(CString, name), false);
            const attr = __addDisposableResource(env_1, this.optionalArgument(MqAttr, options.attr && { mq_flags: 0, mq_curmsgs: 0, ...options.attr }), false);
            return this.makeFileDescriptor(await about(_mqOpen(this.sysif, argument, oflag, options.mode ?? 0o600, attr), name));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Take a queue's name away. Those who have it open keep it.
     * @param name - without a slash
     * @throws RangeError for a name that begins with a slash
     * @throws ErrnoError with ENOENT where there is none; with EACCES or EPERM where it belongs to somebody else
     * @see https://man7.org/linux/man-pages/man3/mq_unlink.3.html
     */
    async mqUnlink(name) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            queueName('mq_unlink', name);
            const argument = __addDisposableResource(env_2, this.argument(CString, name), false);
            await about(_mqUnlink(this.sysif, argument), name);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
/**
 * File descriptors of message queues.
 */
export class MqueueFileDescriptor extends FileDescriptor {
    /**
     * Put a message in the queue. Where it is full this waits, without `O.NONBLOCK`: then it must not be called on the Node
     * process's own task.
     * @param message - at most as long as the queue's `mq_msgsize`
     * @param prio - 0 to 32767; the highest come first
     * @param timeout - until when to wait, by the realtime clock
     * @throws ErrnoError with EMSGSIZE where it is too long; with EAGAIN where the queue is full and does not block; with
     *   ETIMEDOUT; with EBADF where the queue was not opened for writing
     * @see https://man7.org/linux/man-pages/man3/mq_send.3.html
     */
    async mqSend(message, prio = 0, timeout) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const mqdes = __addDisposableResource(env_3, this.borrow(task), false);
            const data = __addDisposableResource(env_3, task.argument(Bytes, message), false);
            const time = __addDisposableResource(env_3, task.optionalArgument(Timespec, timeout), false);
            await _mqTimedsend(task.sysif, mqdes, data, data.size, prio, time);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Take the oldest of the messages with the highest priority. Where there is none this waits, without `O.NONBLOCK`: then it must
     * not be called on the Node process's own task.
     * @param room - how long a message may be, in bytes: at least the queue's `mq_msgsize`
     * @param timeout - until when to wait, by the realtime clock
     * @throws ErrnoError with EMSGSIZE where there is too little room; with EAGAIN where there is no message and the queue does
     *   not block; with ETIMEDOUT; with EBADF where the queue was not opened for reading
     * @see https://man7.org/linux/man-pages/man3/mq_receive.3.html
     */
    async mqReceive(room, timeout) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const mqdes = __addDisposableResource(env_4, this.borrow(task), false);
            const time = __addDisposableResource(env_4, task.optionalArgument(Timespec, timeout), false);
            const memory = __addDisposableResource(env_4, task.heap.scratch(Bytes, integer('mq_timedreceive: msg_len', room, 1, Number.MAX_SAFE_INTEGER)), false);
            let filled = 0;
            let prio;
            {
                const env_5 = { stack: [], error: void 0, hasError: false };
                try {
                    const message = __addDisposableResource(env_5, memory.borrow(task, 'exclusive'), false);
                    prio = await task.fill(Uint32, async (where) => {
                        filled = await _mqTimedreceive(task.sysif, mqdes, message, room, where, time);
                    });
                }
                catch (e_4) {
                    env_5.error = e_4;
                    env_5.hasError = true;
                }
                finally {
                    __disposeResources(env_5);
                }
            }
            const readable = __addDisposableResource(env_4, memory.assumeReadable(), false);
            return { data: (await readable.read()).subarray(0, filled), prio };
        }
        catch (e_5) {
            env_4.error = e_5;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Be told, once, when a message comes to the empty queue: by a signal to this handle's task. Of all processes one can ask for that.
     * @param sig - of `SIG`; null to be told no longer
     * @param value - what comes with the signal
     * @throws ErrnoError with EBUSY where another process is to be told
     * @see https://man7.org/linux/man-pages/man3/mq_notify.3.html
     */
    async mqNotify(sig, value = 0) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const mqdes = __addDisposableResource(env_6, this.borrow(task), false);
            if (sig === null) {
                await _mqNotify(task.sysif, mqdes, NULL);
                return;
            }
            const sigev_signo = signalArgument('mq_notify', sig, 1).operand;
            const sevp = __addDisposableResource(env_6, task.argument(Sigevent, Sigevent.of({ sigev_value: BigInt(value), sigev_signo, sigev_notify: SIGEV.SIGNAL })), false);
            await _mqNotify(task.sysif, mqdes, sevp);
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
     * How the queue is.
     * @throws ErrnoError with EBADF where this is no message queue
     * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
     */
    async mqGetattr() {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const mqdes = __addDisposableResource(env_7, this.borrow(task), false);
            return await task.fill(MqAttr, (old) => _mqGetsetattr(task.sysif, mqdes, NULL, old));
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
     * Say whether calls on the open queue wait.
     * @param flags - `O.NONBLOCK`, or 0
     * @returns how it was before
     * @throws ErrnoError with EINVAL for other flags
     * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
     */
    async mqSetattr(flags) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const mqdes = __addDisposableResource(env_8, this.borrow(task), false);
            const attr = __addDisposableResource(env_8, task.argument(MqAttr, { ...MqAttr.zero, mq_flags: integer('mq_getsetattr: mq_flags', flags, 0, 0xffff_ffff) }), false);
            return await task.fill(MqAttr, (old) => _mqGetsetattr(task.sysif, mqdes, attr, old));
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibXF1ZXVlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsibXF1ZXVlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxJQUFJLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUMzRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQ2pGLE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDbkQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUVwRCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQ0wsS0FBSyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxZQUFZLEdBQzdELE1BQU0sZ0JBQWdCLENBQUE7QUFDdkIsT0FBTyxFQUFFLENBQUMsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUM5QixPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQzVDLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQzNDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUUxQyx1REFBdUQ7QUFDdkQsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFHLEtBQUssQ0FBQTtBQUVoQyxNQUFNLFFBQVEsR0FBRyxNQUFNLENBQUMsZ0JBQWdCLEVBQUU7SUFDeEMsUUFBUSxFQUFFLEtBQUs7SUFDZixTQUFTLEVBQUUsS0FBSztJQUNoQixVQUFVLEVBQUUsS0FBSztJQUNqQixVQUFVLEVBQUUsS0FBSztJQUNqQixVQUFVLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUM7Q0FDNUIsQ0FBQyxDQUFBO0FBRUYscUNBQXFDO0FBQ3JDLE1BQU0sQ0FBQyxNQUFNLFlBQVksR0FBRyxRQUFRLENBQUE7QUFpQnBDLG1FQUFtRTtBQUNuRSxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQXNCLE1BQU0sQ0FDN0MsUUFBUSxFQUNSLGdCQUFnQixFQUNoQixDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLEdBQUcsS0FBSyxFQUFFLFVBQVUsRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFDbkQsQ0FBQyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLFVBQVUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsVUFBVSxFQUFFLENBQUMsQ0FDdkcsQ0FBQTtBQUVELFNBQVMsU0FBUyxDQUFDLElBQVksRUFBRSxJQUE0QjtJQUMzRCxNQUFNLElBQUksR0FBRyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQTtJQUN6RCxJQUFJLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztRQUN6QixNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSx1RkFBdUYsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ3JKLENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQzNCLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxLQUFhLEVBQUUsSUFBWSxFQUFFLElBQXFCO0lBRWxHLE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyxnQkFBZ0IsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLFlBQVksQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUN6SixDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLElBQXFCO0lBQzVFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQzFDLENBQUM7QUFFRCxTQUFTLFFBQVEsQ0FBQyxJQUFZO0lBQzVCLE9BQU8sT0FBTyxDQUFDLHdCQUF3QixFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsV0FBVyxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsS0FBdUIsRUFBRSxLQUE2QixFQUFFLE9BQXdCLEVBQUUsYUFBcUIsRUFBRSxJQUFZLEVBQUUsT0FBd0I7SUFFL0ksTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxZQUFZLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsdUJBQXVCLEVBQUUsYUFBYSxDQUFDLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ2hJLENBQUM7QUFFRDs7Ozs7Ozs7OztHQVVHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQ25DLEtBQXVCLEVBQUUsS0FBNkIsRUFBRSxPQUF3QixFQUFFLElBQVksRUFBRSxJQUFxQixFQUFFLE9BQXdCO0lBRS9JLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxlQUFlLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsMEJBQTBCLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQzFILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLEtBQTZCLEVBQUUsSUFBcUI7SUFDM0csTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ2pELENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQ2pDLEtBQXVCLEVBQUUsS0FBNkIsRUFBRSxPQUF3QixFQUFFLE9BQXdCO0lBRTFHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUE7QUFDakUsQ0FBQztBQVVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFVBQVcsU0FBUSxJQUFJO0lBQ2xDOzs7Ozs7Ozs7OztPQVdHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUE0QixFQUFFLEtBQWEsRUFBRSxVQUF5QixFQUFFOzs7WUFDbkYsU0FBUyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUMxQixNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM3QyxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLGdCQUFnQixDQUFTLE1BQU0sRUFBRSxPQUFPLENBQUMsSUFBSSxJQUFJLEVBQUUsUUFBUSxFQUFFLENBQUMsRUFBRSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLFFBQUEsQ0FBQTtZQUNuSCxPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNySDtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBNEI7OztZQUN6QyxTQUFTLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQzVCLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzdDLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkQ7Q0FDRjtBQVVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLG9CQUFxQixTQUFRLGNBQWM7SUFDdEQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFtQyxFQUFFLElBQUksR0FBRyxDQUFDLEVBQUUsT0FBa0M7OztZQUM1RixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDMUMsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxnQkFBZ0IsQ0FBVyxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUMvRCxNQUFNLFlBQVksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRTtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFZLEVBQUUsT0FBa0M7OztZQUM5RCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxnQkFBZ0IsQ0FBVyxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUMvRCxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQywwQkFBMEIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUM5RyxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUE7WUFDZCxJQUFJLElBQVksQ0FBQTtZQUNoQixDQUFDOzs7b0JBQ0MsTUFBTSxPQUFPLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7b0JBQ2hELElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRTt3QkFDN0MsTUFBTSxHQUFHLE1BQU0sZUFBZSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO29CQUMvRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQ0g7WUFDRCxNQUFNLFFBQVEsa0NBQUcsTUFBTSxDQUFDLGNBQWMsRUFBRSxRQUFBLENBQUE7WUFDeEMsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQTs7Ozs7Ozs7O0tBQ25FO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxHQUFrQixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDMUMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQy9CLElBQUksR0FBRyxLQUFLLElBQUksRUFBRSxDQUFDO2dCQUNqQixNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtnQkFDeEMsT0FBTTtZQUNSLENBQUM7WUFDRCxNQUFNLFdBQVcsR0FBRyxjQUFjLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxPQUFpQixDQUFBO1lBQ3pFLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFXLFFBQVEsRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDLEVBQUUsV0FBVyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxXQUFXLEVBQUUsWUFBWSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUNwSSxNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3pDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxTQUFTOzs7WUFDYixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNyRjtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsS0FBYTs7O1lBQzNCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMvQixNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBUyxNQUFNLEVBQUUsRUFBRSxHQUFHLE1BQU0sQ0FBQyxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyx5QkFBeUIsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxFQUFFLENBQUMsUUFBQSxDQUFBO1lBQ25JLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDckY7Q0FDRiJ9