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
import { readSync, writeSync } from 'node:fs';
import { ERRNO } from '../near/errno.js';
import { ErrnoError, SyscallTransportError } from '../near/errors.js';
import { Flags, has, or } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { formatCall } from '../near/sysif.js';
import { assertFDTable } from '../far/task.js';
import { struct } from '../memory/aggregates.js';
import { Bytes } from '../memory/bytes.js';
import { BigUint64, Int16, Int32, Int64 } from '../memory/scalars.js';
import { InvalidHandleError } from '../handle/errors.js';
import { Pointer } from '../handle/pointer.js';
import { LocalSyscallInterface } from '../dispatch/local.js';
import { length } from '../linux/arguments.js';
import { takeFront } from '../linux/buffers.js';
import { EPOLL } from '../linux/epoll.js';
import { F, O } from '../linux/fcntl.js';
import { IovecList, MutableIovecList, UIO_MAXIOV } from '../linux/uio.js';
import { Epoller } from './epoller.js';
import { duplexOf, readableOf, readableStreamOf, writableOf, writableStreamOf } from './streams.js';
/**
 * There is nobody at the other end any more, and nothing left of what it sent: what was waited for will not come.
 */
export class HangupError extends Error {
    subject;
    events;
    /** `HangupError`. */
    name = 'HangupError';
    /**
     * @param subject - the file descriptor, for the message
     * @param events - what poll(2) says of it, of `EPOLL`
     */
    constructor(subject, events) {
        super(`${subject} has hung up: poll(2) says ${new Flags('POLL', EPOLL, events).toString()}`);
        this.subject = subject;
        this.events = events;
    }
}
/**
 * Not everything was written. What stopped it is the `cause`, whose `code` this has too: `EPIPE`, say, or `ABORT_ERR`.
 */
export class PartialWriteError extends Error {
    written;
    total;
    /** `PartialWriteError`. */
    name = 'PartialWriteError';
    /** The cause's code, where it has one. */
    code;
    /**
     * @param written - how many bytes have gone
     * @param total - how many there were
     * @param cause - what stopped it
     */
    constructor(written, total, cause) {
        super(`${written} of ${total} bytes were written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        this.written = written;
        this.total = total;
        const code = cause?.code;
        if (typeof code === 'string')
            this.code = code;
    }
}
/** How many bytes are read at a time where nobody says: what a pipe holds by default. See pipe(7). */
const READ_SIZE = 65536;
/** How many bytes are copied at a time, to be written from there. */
const WRITE_SIZE = 65536;
/** One descriptor for poll(2), and the time that ppoll(2) is to wait. */
const PollOnce = struct('struct { struct pollfd; struct timespec; }', { fd: Int32, events: Int16, revents: Int16, tv_sec: Int64, tv_nsec: Int64 });
/**
 * Whose turn it is: what goes in one direction goes one after the other, in the order in which it was asked for. So a whole
 * write is not torn by another one, and whoever read first gets what comes first.
 */
class Turns {
    #taken = false;
    #queue = [];
    /** Take a turn: at once, which returns undefined, or when those before have left. */
    enter(signal) {
        if (!this.#taken) {
            this.#taken = true;
            return undefined;
        }
        return new Promise((resolve, reject) => {
            const done = () => signal?.removeEventListener('abort', abort);
            const entry = {
                resolve: () => {
                    done();
                    resolve();
                },
                reject: (error) => {
                    done();
                    reject(error);
                },
            };
            const abort = () => {
                this.#queue.splice(this.#queue.indexOf(entry), 1);
                entry.reject(signal?.reason);
            };
            this.#queue.push(entry);
            signal?.addEventListener('abort', abort, { once: true });
        });
    }
    leave() {
        const next = this.#queue.shift();
        if (next === undefined)
            this.#taken = false;
        else
            next.resolve();
    }
    /** Nobody who waits gets a turn any more. */
    refuse(error) {
        for (const entry of this.#queue.splice(0))
            entry.reject(error);
    }
}
/** What is to be given back, whether or not the `AsyncFileDescriptor` can still be reached: the handle, and its watch. */
class Holding {
    fd;
    registration;
    constructor(fd) {
        this.fd = fd;
    }
    /** Have it watched no more. */
    async end() {
        const { registration } = this;
        this.registration = undefined;
        try {
            await registration?.release(this.fd);
        }
        catch (error) {
            // The process went away; its table may not have.
            if (!(error instanceof SyscallTransportError))
                throw error;
        }
    }
    async close() {
        try {
            await this.end();
        }
        finally {
            await this.fd[Symbol.asyncDispose]();
        }
    }
}
const collector = new FinalizationRegistry((holding) => {
    holding.close().catch((error) => {
        process.emitWarning(error instanceof Error ? error : String(error));
    });
});
/**
 * A file descriptor whose operations wait in the event loop: of a pipe, a socket, a terminal, an eventfd, or anything else
 * that epoll(7) knows, in the Node process or in a child. Each operation makes its call first, and waits only where the
 * kernel has answered EAGAIN; then it costs no thread. While anything waits, the program keeps running.
 *
 * Reads go one after the other, and so do writes; a read and a write may wait at the same time.
 *
 * Made by {@link Process.async}. Dropping it closes the file descriptor later; `await using` does so at the end of the block.
 */
export class AsyncFileDescriptor {
    #shared;
    #holding;
    #reading = new Turns();
    #writing = new Turns();
    /** Where the number is of the Node process: its calls, which go before what is read and written directly. */
    #local;
    /** Whether a call that moves less than it was asked to says that there is no more, or no more room. */
    #exhaustive;
    /** What the registration said of news when a call was known to find nothing, until there is more; -1 before. */
    #dryAt = { read: -1, write: -1, priority: -1 };
    /** What it said when something was read: without more, another read may find nothing. */
    #readAt = -1;
    /** Operations that have begun and not ended. */
    #operations = 0;
    #idle;
    #closed;
    constructor(shared, holding, exhaustive) {
        const { sysif } = holding.fd.task;
        this.#shared = shared;
        this.#holding = holding;
        this.#local = sysif instanceof LocalSyscallInterface ? sysif : undefined;
        this.#exhaustive = exhaustive;
        collector.register(this, holding, this);
    }
    /** @internal see `Process.async` */
    static async take(shared, task, given) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_1, given.borrow(given.task), false);
            assertFDTable(() => given.toString(), given.task.fdTable, task);
            const { sysif } = given.task;
            const [flags, pipeSize] = await Promise.all([
                sysif.syscall(SYS.fcntl, borrow, F.GETFL),
                // Succeeds for pipes only.
                sysif.outcome(SYS.fcntl, borrow, F.GETPIPE_SZ),
            ]);
            if (!has(flags, O.NONBLOCK))
                await sysif.syscall(SYS.fcntl, borrow, F.SETFL, or(flags, O.NONBLOCK));
            // A pipe moves all that it can; in packet mode only one packet. Of other files epoll(7) says so too, but sockets stop at
            // urgent data and at file descriptors, and terminals at the end of a line.
            const exhaustive = pipeSize > 0 && !has(flags, O.DIRECT);
            return new AsyncFileDescriptor(shared, new Holding(given.move(given.task)), exhaustive);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** The task through which it makes its calls. */
    get task() {
        return this.#holding.fd.task;
    }
    /**
     * The handle. It can be used beside this; it cannot be closed while this has it.
     * @throws InvalidHandleError where this was closed or released
     */
    get fd() {
        this.#assertOpen();
        return this.#holding.fd;
    }
    /** Whether it can still be used: neither closed nor released. */
    get valid() {
        return this.#closed === undefined;
    }
    async read(room = READ_SIZE, options = {}) {
        if (room instanceof Pointer)
            return await this.#perform(this.#reading, options, () => this.#readInto(room, options));
        length('read: count', room);
        return await this.#perform(this.#reading, options, () => this.#readBytes(room, options));
    }
    async #readInto(memory, options) {
        let count;
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const buffer = __addDisposableResource(env_2, memory.borrow(this.task, 'exclusive'), false);
                count = await this.#call('read', options, SYS.read, [buffer, buffer.size], buffer.size);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        return memory.splitReadable(count);
    }
    // No memory is held while it waits: many may wait.
    async #readBytes(count, options) {
        for (;;) {
            const seen = this.#holding.registration?.news.read;
            if (!this.#isDry('read', seen)) {
                const bytes = this.#local !== undefined && seen !== undefined && this.#readAt !== seen
                    ? this.#readDirectly(this.#local, count)
                    : await this.#readOnce(count);
                if (bytes !== undefined) {
                    this.#noteRead(seen, bytes.length < count);
                    return bytes;
                }
                this.#noteDry('read', seen);
            }
            await this.#changed('read', seen, options);
        }
    }
    async #readOnce(count) {
        const { task } = this;
        const memory = task.heap.scratch(Bytes, count);
        let result;
        try {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const buffer = __addDisposableResource(env_3, memory.borrow(task, 'exclusive'), false);
                result = await this.#try(SYS.read, [buffer, count]);
            }
            catch (e_3) {
                env_3.error = e_3;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
        catch (error) {
            memory.free();
            throw error;
        }
        if (result >= 0)
            return await takeFront(memory, result);
        memory.free();
        return undefined;
    }
    /** Read with Node's own call, which costs a quarter of one through ffi-rs, but several times as much where it fails. */
    #readDirectly(local, count) {
        local.flush();
        try {
            if (count > READ_SIZE) {
                const bytes = new Uint8Array(count);
                return bytes.slice(0, readSync(this.#holding.fd.near, bytes, 0, count, null));
            }
            directBuffer ??= new Uint8Array(READ_SIZE);
            return directBuffer.slice(0, readSync(this.#holding.fd.near, directBuffer, 0, count, null));
        }
        catch (error) {
            if (wouldWait(error))
                return undefined;
            throw errnoError(error, `read(${this.#holding.fd.near}, ..., ${count})`);
        }
    }
    /** Whether a call is known to find nothing. */
    #isDry(kind, seen) {
        return seen !== undefined && this.#dryAt[kind] === seen;
    }
    /**
     * A call has found nothing: another one would not, until there is news.
     * @param seen - what was known before that call
     */
    #noteDry(kind, seen) {
        if (seen !== undefined)
            this.#dryAt[kind] = seen;
    }
    /** As {@link #noteDry}, of a call that moved less than it was asked to. After a hang-up there is no more news, and yet something to be found. */
    #noteShort(kind, seen) {
        if (this.#exhaustive && this.#holding.registration?.hungUp === false)
            this.#noteDry(kind, seen);
    }
    #noteRead(seen, short) {
        if (seen !== undefined)
            this.#readAt = seen;
        if (short)
            this.#noteShort('read', seen);
    }
    /**
     * Read into several pieces, one after the other, waiting until there is something.
     * @param sizes - the lengths of the pieces, in bytes
     * @param options - what ends the wait
     * @returns what was read, in as many pieces as were begun; none at the end of the file
     * @throws ErrnoError as read(2) says
     * @see https://man7.org/linux/man-pages/man2/readv.2.html
     */
    async readv(sizes, options = {}) {
        const total = sizes.reduce((sum, size) => sum + length('readv: the length of a piece', size), 0);
        return await this.#perform(this.#reading, options, async () => {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const { task } = this;
                const memory = __addDisposableResource(env_4, task.heap.scratch(Bytes, total), false);
                let count;
                {
                    const env_5 = { stack: [], error: void 0, hasError: false };
                    try {
                        const buffer = __addDisposableResource(env_5, memory.borrow(task, 'exclusive'), false);
                        let offset = 0;
                        const pieces = sizes.map((size) => ({ iov_base: (buffer.near + (offset += size) - size), iov_len: size }));
                        const iov = __addDisposableResource(env_5, task.argument(MutableIovecList, pieces), false);
                        count = await this.#call('read', options, SYS.readv, [iov, sizes.length], total);
                    }
                    catch (e_4) {
                        env_5.error = e_4;
                        env_5.hasError = true;
                    }
                    finally {
                        __disposeResources(env_5);
                    }
                }
                const bytes = await takeFront(memory, count);
                const filled = [];
                for (let index = 0, offset = 0; offset < count; index++)
                    filled.push(bytes.subarray(offset, offset += sizes[index]));
                return filled;
            }
            catch (e_5) {
                env_4.error = e_5;
                env_4.hasError = true;
            }
            finally {
                __disposeResources(env_4);
            }
        });
    }
    /**
     * Write everything, waiting for room as often as it takes.
     * @param data - bytes, not to be changed before this has resolved; a string, as UTF-8; or memory that holds something, all
     *   of it (a string in memory ends with a NUL)
     * @param options - what ends the wait
     * @returns how many bytes that were
     * @throws ErrnoError with EPIPE where nobody reads any more; otherwise as write(2) says
     * @throws PartialWriteError where a part has gone before something went wrong
     * @see https://man7.org/linux/man-pages/man2/write.2.html
     */
    async write(data, options = {}) {
        return await this.#perform(this.#writing, options, async () => {
            const { task } = this;
            if (data instanceof Pointer) {
                const env_6 = { stack: [], error: void 0, hasError: false };
                try {
                    const buffer = __addDisposableResource(env_6, data.borrow(task), false);
                    return await this.#writeAll(buffer.size, (done) => this.#writeFrom(buffer, done, buffer.size, options));
                }
                catch (e_6) {
                    env_6.error = e_6;
                    env_6.hasError = true;
                }
                finally {
                    __disposeResources(env_6);
                }
            }
            const bytes = typeof data === 'string' ? Buffer.from(data) : data;
            const local = this.#local;
            if (local !== undefined)
                return await this.#writeAll(bytes.length, (done) => this.#writeDirectly(local, bytes, done, options));
            return await this.#writeAll(bytes.length, async (done) => {
                const env_7 = { stack: [], error: void 0, hasError: false };
                try {
                    // In pieces: the kernel takes no more at a time, and what is copied is still in the cache when it is written.
                    const piece = bytes.subarray(done, done + WRITE_SIZE);
                    const buffer = __addDisposableResource(env_7, task.argument(Bytes, piece), false);
                    let written = await this.#writeFrom(buffer, 0, piece.length, options);
                    try {
                        while (written < piece.length)
                            written += await this.#writeFrom(buffer, written, piece.length, options);
                    }
                    catch (error) {
                        throw new PartialWriteError(done + written, bytes.length, error);
                    }
                    return written;
                }
                catch (e_7) {
                    env_7.error = e_7;
                    env_7.hasError = true;
                }
                finally {
                    __disposeResources(env_7);
                }
            });
        });
    }
    /** Write with Node's own call, which copies nothing and costs a quarter of one through ffi-rs. */
    async #writeDirectly(local, bytes, done, options) {
        const left = bytes.length - done;
        for (;;) {
            const seen = this.#holding.registration?.news.write;
            if (!this.#isDry('write', seen)) {
                local.flush();
                try {
                    const written = writeSync(this.#holding.fd.near, bytes, done, left);
                    if (written < left)
                        this.#noteShort('write', seen);
                    return written;
                }
                catch (error) {
                    if (!wouldWait(error))
                        throw errnoError(error, `write(${this.#holding.fd.near}, ..., ${left})`);
                }
                this.#noteDry('write', seen);
            }
            await this.#changed('write', seen, options);
        }
    }
    async #writeFrom(buffer, offset, end, options) {
        const from = offset === 0 ? buffer : buffer.near + offset;
        return await this.#call('write', options, SYS.write, [from, end - offset], end - offset);
    }
    async #writeAll(total, write) {
        let done = 0;
        while (done < total) {
            try {
                done += await write(done);
            }
            catch (error) {
                if (done === 0 || error instanceof PartialWriteError)
                    throw error;
                throw new PartialWriteError(done, total, error);
            }
        }
        return done;
    }
    /**
     * Write all of several pieces, one after the other, waiting for room as often as it takes.
     * @param pieces - the bytes, not to be changed before this has resolved
     * @param options - what ends the wait
     * @returns how many bytes that were
     * @throws ErrnoError with EPIPE where nobody reads any more; otherwise as write(2) says
     * @throws PartialWriteError where a part has gone before something went wrong
     * @see https://man7.org/linux/man-pages/man2/readv.2.html
     */
    async writev(pieces, options = {}) {
        const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
        return await this.#perform(this.#writing, options, async () => {
            const { task } = this;
            const buffers = [];
            try {
                for (const piece of pieces)
                    if (piece.length > 0)
                        buffers.push(task.argument(Bytes, piece));
                const left = buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }));
                return await this.#writeAll(total, async () => {
                    const env_8 = { stack: [], error: void 0, hasError: false };
                    try {
                        const some = left.slice(0, UIO_MAXIOV);
                        const iov = __addDisposableResource(env_8, task.argument(IovecList, some), false);
                        const wanted = some.reduce((sum, { iov_len: size }) => sum + size, 0);
                        const written = await this.#call('write', options, SYS.writev, [iov, some.length], wanted);
                        skip(left, written);
                        return written;
                    }
                    catch (e_8) {
                        env_8.error = e_8;
                        env_8.hasError = true;
                    }
                    finally {
                        __disposeResources(env_8);
                    }
                });
            }
            finally {
                for (const buffer of buffers)
                    buffer[Symbol.dispose]();
            }
        });
    }
    /**
     * Wait until a read would not wait: there is something, or it has come to its end.
     * @param options - what ends the wait
     * @throws HangupError where the other side has gone and left nothing; a read tells more
     * @see https://man7.org/linux/man-pages/man2/poll.2.html
     */
    async readable(options = {}) {
        await this.#ready('read', EPOLL.IN | EPOLL.RDHUP, EPOLL.IN | EPOLL.RDHUP, options);
    }
    /**
     * Wait until a write would not wait: there is room for something.
     * @param options - what ends the wait
     * @throws HangupError where nobody reads any more; a write tells more
     * @see https://man7.org/linux/man-pages/man2/poll.2.html
     */
    async writable(options = {}) {
        await this.#ready('write', EPOLL.OUT, 0, options);
    }
    /**
     * Wait for something exceptional: out-of-band data on a socket, a change of a cgroup's or a sysfs file, a packet-mode event
     * of a pseudoterminal.
     * @param options - what ends the wait
     * @throws HangupError where it hung up instead
     * @see https://man7.org/linux/man-pages/man2/poll.2.html
     */
    async exceptional(options = {}) {
        await this.#ready('priority', EPOLL.PRI, EPOLL.PRI, options);
    }
    /**
     * A stream of Node's to read this with. It is this file descriptor's owner from then on: when it ends, or is destroyed, the
     * file descriptor is closed.
     * @param options - as for Node's own streams: `highWaterMark`, `encoding`
     * @see https://nodejs.org/api/stream.html#class-streamreadable
     */
    toReadable(options = {}) {
        this.#assertOpen();
        return readableOf(this, options);
    }
    /**
     * A stream of Node's to write this with. It is this file descriptor's owner from then on: when it finishes, or is
     * destroyed, the file descriptor is closed.
     * @param options - as for Node's own streams: `highWaterMark`, `defaultEncoding`
     * @see https://nodejs.org/api/stream.html#class-streamwritable
     */
    toWritable(options = {}) {
        this.#assertOpen();
        return writableOf(this, options);
    }
    /**
     * A stream of Node's to read and write this with: of a socket, or a terminal. It is this file descriptor's owner from then
     * on. When it finishes, a socket's other end is told that nothing more comes; when both sides have ended, or it is
     * destroyed, the file descriptor is closed.
     * @param output - where to write, where that is another one: a pipe to a program whose output this is. Closed when the
     *   stream finishes
     * @param options - as for Node's own streams: `highWaterMark`, `allowHalfOpen`
     * @see https://nodejs.org/api/stream.html#class-streamduplex
     */
    toDuplex(output = this, options = {}) {
        this.#assertOpen();
        output.#assertOpen();
        return duplexOf(this, output, () => (output === this ? this.#finish() : output.close()), options);
    }
    /** Tell a socket's other end that nothing more comes; other files have no such thing. */
    async #finish() {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const SHUT_WR = 1;
            const { fd } = this.#holding;
            const borrow = __addDisposableResource(env_9, fd.borrow(fd.task), false);
            const result = await fd.task.sysif.outcome(SYS.shutdown, borrow, SHUT_WR);
            if (result < 0 && ![-ERRNO.ENOTSOCK, -ERRNO.ENOTCONN, -ERRNO.EOPNOTSUPP].includes(result)) {
                throw new ErrnoError(-result, 'shutdown', { call: formatCall('shutdown', [borrow, SHUT_WR]) });
            }
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * A stream of the web's to read this with. It is this file descriptor's owner from then on: when it ends or is cancelled,
     * the file descriptor is closed.
     * @param strategy - how much is read ahead; nothing unless it is said
     * @see https://developer.mozilla.org/en-US/docs/Web/API/ReadableStream
     */
    toReadableStream(strategy = { highWaterMark: 0 }) {
        this.#assertOpen();
        return readableStreamOf(this, strategy);
    }
    /**
     * A stream of the web's to write this with. It is this file descriptor's owner from then on: when it is closed or aborted,
     * the file descriptor is closed.
     * @param strategy - how much is held before the writer is to wait; one chunk unless it is said
     * @see https://developer.mozilla.org/en-US/docs/Web/API/WritableStream
     */
    toWritableStream(strategy = { highWaterMark: 1 }) {
        this.#assertOpen();
        return writableStreamOf(this, strategy);
    }
    /**
     * The expirations of a timer, as they come: for a file descriptor of timerfd_create(2). Ending the loop leaves it open.
     * @param options - what ends the wait
     * @returns for each wake-up, how often the timer has expired since the last
     * @throws ErrnoError with ECANCELED where the clock was set, and the timer was to say so
     * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
     */
    async *expirations(options = {}) {
        for (;;) {
            const bytes = await this.read(BigUint64.size, options);
            if (bytes.length < BigUint64.size)
                return;
            yield new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true);
        }
    }
    /**
     * @param wanted - what is waited for
     * @param stronger - which of that counts although there was a hang-up
     */
    async #ready(kind, wanted, stronger, options) {
        await this.#perform(undefined, options, async () => {
            for (;;) {
                const seen = this.#holding.registration?.news[kind];
                const events = await this.#poll(wanted);
                if ((events & stronger) !== 0)
                    return;
                if ((events & (EPOLL.HUP | EPOLL.ERR | EPOLL.NVAL)) !== 0)
                    throw new HangupError(this.toString(), events);
                if ((events & wanted) !== 0)
                    return;
                await this.#changed(kind, seen, options);
            }
        });
    }
    async #poll(events) {
        const { task } = this;
        const { revents } = await task.fill(PollOnce, async (memory) => {
            // Not every architecture has poll(2); a ring takes ppoll(2) for a call that waits, whose answer it does not look for.
            if (task.sysif.architecture === 'x64')
                await this.#try(SYS.poll, [1, 0], memory);
            else
                await this.#try(SYS.ppoll, [1, memory.near + PollOnce.fields.tv_sec.offset, 0, 0], memory);
        }, PollOnce.of({ fd: this.#holding.fd.near, events }));
        return revents & 0xffff;
    }
    /**
     * Make a call as often as it takes.
     * @param kind - what to wait for where the kernel says EAGAIN
     * @param args - those behind the file descriptor
     * @param wanted - how many bytes it is to move, where it moves bytes
     */
    async #call(kind, options, call, args, wanted = 0) {
        for (;;) {
            const seen = this.#holding.registration?.news[kind];
            if (!this.#isDry(kind, seen)) {
                const result = await this.#try(call, args);
                if (result >= 0) {
                    if (result < wanted)
                        this.#noteShort(kind, seen);
                    return result;
                }
                this.#noteDry(kind, seen);
            }
            await this.#changed(kind, seen, options);
        }
    }
    /** Make a call once. A negative result says that it would have had to wait. */
    async #try(call, args, first) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const { fd } = this.#holding;
            const borrow = __addDisposableResource(env_10, fd.borrow(fd.task), false);
            const all = [first ?? borrow, ...args];
            for (;;) {
                const result = await fd.task.sysif.outcome(call, ...all);
                if (result >= 0 || result === -ERRNO.EAGAIN)
                    return result;
                if (result !== -ERRNO.EINTR)
                    throw new ErrnoError(-result, call.name, { call: formatCall(call.name, all) });
            }
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    /**
     * Wait until there is news since before a call.
     * @param seen - what was known then; undefined where it was not watched yet
     */
    async #changed(kind, seen, { signal }) {
        if (this.#closed !== undefined)
            throw this.#closed;
        if (seen === undefined)
            await this.#watch();
        else
            await this.#holding.registration?.wait(kind, seen, this, signal);
    }
    async #watch() {
        const { fd } = this.#holding;
        const epoller = await Epoller.of(this.#shared, fd.task);
        if (this.#holding.registration !== undefined || this.#closed !== undefined)
            return;
        const registration = await epoller.register(fd);
        if (this.#holding.registration === undefined)
            this.#holding.registration = registration;
        else
            await registration.release(fd);
    }
    /** Begin an operation when it is its turn. */
    async #perform(turns, { signal }, operation) {
        this.#assertOpen();
        signal?.throwIfAborted();
        this.#operations++;
        try {
            const queued = turns?.enter(signal);
            if (queued !== undefined)
                await queued;
            try {
                this.#assertOpen();
                return await operation();
            }
            finally {
                turns?.leave();
            }
        }
        finally {
            if (--this.#operations === 0)
                this.#idle?.();
        }
    }
    #assertOpen() {
        if (this.#closed !== undefined)
            throw new InvalidHandleError(this.#closed.message);
    }
    /** End everything that waits, and let calls that were made complete. */
    async #stop(verb) {
        this.#assertOpen();
        const error = new InvalidHandleError(`${this.toString()} was ${verb}`);
        this.#closed = error;
        collector.unregister(this);
        this.#reading.refuse(error);
        this.#writing.refuse(error);
        this.#holding.registration?.reject(error, (waiter) => waiter === this);
        if (this.#operations > 0)
            await new Promise((resolve) => (this.#idle = resolve));
    }
    /**
     * Close the file descriptor. What waits rejects with `InvalidHandleError`.
     * @throws InvalidHandleError where it was closed or released already
     */
    async close() {
        await this.#stop('closed');
        await this.#holding.close();
    }
    /**
     * Give the file descriptor back. What waits rejects with `InvalidHandleError`.
     * @returns a handle that owns it; it is no longer watched, and still non-blocking
     * @throws InvalidHandleError where it was closed or released already
     */
    async release() {
        const { fd } = this;
        await this.#stop('released');
        await this.#holding.end();
        return fd;
    }
    /** Close it, unless it was closed or released. */
    async [Symbol.asyncDispose]() {
        if (this.valid)
            await this.close();
    }
    /** As in `async FD 7 in fd table of 4131`. */
    toString() {
        return `async ${this.#holding.fd.toString()}`;
    }
}
/** Where all direct reads go, to be copied from there: making memory for each costs more. */
let directBuffer;
function wouldWait(error) {
    return error.code === 'EAGAIN';
}
/** Node's own error as this package's. */
function errnoError(error, call) {
    const { errno, syscall } = error;
    return errno === undefined || syscall === undefined ? error : new ErrnoError(-errno, syscall, { call });
}
/** Take what was written off the front of a list. */
function skip(left, written) {
    for (let first = left[0]; first !== undefined && written > 0; first = left[0]) {
        if (first.iov_len > written) {
            left[0] = { iov_base: (first.iov_base + written), iov_len: first.iov_len - written };
            return;
        }
        written -= first.iov_len;
        left.shift();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXN5bmMtZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJhc3luYy1mZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFHN0MsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxVQUFVLEVBQUUscUJBQXFCLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUNyRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUNqRCxPQUFPLEVBQUUsR0FBRyxFQUFnQixNQUFNLGdCQUFnQixDQUFBO0FBQ2xELE9BQU8sRUFBRSxVQUFVLEVBQXdCLE1BQU0sa0JBQWtCLENBQUE7QUFDbkUsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDMUMsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQ3JFLE9BQU8sRUFBRSxrQkFBa0IsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQ3hELE9BQU8sRUFBRSxPQUFPLEVBQXFDLE1BQU0sc0JBQXNCLENBQUE7QUFDakYsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFFNUQsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHVCQUF1QixDQUFBO0FBQzlDLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDekMsT0FBTyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsU0FBUyxFQUFFLGdCQUFnQixFQUFFLFVBQVUsRUFBaUMsTUFBTSxpQkFBaUIsQ0FBQTtBQUN4RyxPQUFPLEVBQUUsT0FBTyxFQUFxQyxNQUFNLGNBQWMsQ0FBQTtBQUd6RSxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxnQkFBZ0IsRUFBRSxVQUFVLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFZbkc7O0dBRUc7QUFDSCxNQUFNLE9BQU8sV0FBWSxTQUFRLEtBQUs7SUFTekI7SUFDQTtJQVRYLHFCQUFxQjtJQUNILElBQUksR0FBRyxhQUFhLENBQUE7SUFFdEM7OztPQUdHO0lBQ0gsWUFDVyxPQUFlLEVBQ2YsTUFBYztRQUV2QixLQUFLLENBQUMsR0FBRyxPQUFPLDhCQUE4QixJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsQ0FBQTtRQUhuRixZQUFPLEdBQVAsT0FBTyxDQUFRO1FBQ2YsV0FBTSxHQUFOLE1BQU0sQ0FBUTtJQUd6QixDQUFDO0NBQ0Y7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxpQkFBa0IsU0FBUSxLQUFLO0lBWS9CO0lBQ0E7SUFaWCwyQkFBMkI7SUFDVCxJQUFJLEdBQUcsbUJBQW1CLENBQUE7SUFDNUMsMENBQTBDO0lBQ2pDLElBQUksQ0FBUztJQUV0Qjs7OztPQUlHO0lBQ0gsWUFDVyxPQUFlLEVBQ2YsS0FBYSxFQUN0QixLQUFjO1FBRWQsS0FBSyxDQUFDLEdBQUcsT0FBTyxPQUFPLEtBQUssd0JBQXdCLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUovRyxZQUFPLEdBQVAsT0FBTyxDQUFRO1FBQ2YsVUFBSyxHQUFMLEtBQUssQ0FBUTtRQUl0QixNQUFNLElBQUksR0FBSSxLQUErQyxFQUFFLElBQUksQ0FBQTtRQUNuRSxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVE7WUFBRSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtJQUNoRCxDQUFDO0NBQ0Y7QUFFRCxzR0FBc0c7QUFDdEcsTUFBTSxTQUFTLEdBQUcsS0FBSyxDQUFBO0FBRXZCLHFFQUFxRTtBQUNyRSxNQUFNLFVBQVUsR0FBRyxLQUFLLENBQUE7QUFFeEIseUVBQXlFO0FBQ3pFLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyw0Q0FBNEMsRUFBRSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUE7QUFFbEo7OztHQUdHO0FBQ0gsTUFBTSxLQUFLO0lBQ1QsTUFBTSxHQUFHLEtBQUssQ0FBQTtJQUNMLE1BQU0sR0FBZ0YsRUFBRSxDQUFBO0lBRWpHLHFGQUFxRjtJQUNyRixLQUFLLENBQUMsTUFBK0I7UUFDbkMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUNqQixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQTtZQUNsQixPQUFPLFNBQVMsQ0FBQTtRQUNsQixDQUFDO1FBQ0QsT0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsRUFBRTtZQUNyQyxNQUFNLElBQUksR0FBRyxHQUFTLEVBQUUsQ0FBQyxNQUFNLEVBQUUsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQ3BFLE1BQU0sS0FBSyxHQUFHO2dCQUNaLE9BQU8sRUFBRSxHQUFHLEVBQUU7b0JBQ1osSUFBSSxFQUFFLENBQUE7b0JBQ04sT0FBTyxFQUFFLENBQUE7Z0JBQ1gsQ0FBQztnQkFDRCxNQUFNLEVBQUUsQ0FBQyxLQUFZLEVBQUUsRUFBRTtvQkFDdkIsSUFBSSxFQUFFLENBQUE7b0JBQ04sTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO2dCQUNmLENBQUM7YUFDRixDQUFBO1lBQ0QsTUFBTSxLQUFLLEdBQUcsR0FBUyxFQUFFO2dCQUN2QixJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtnQkFDakQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBZSxDQUFDLENBQUE7WUFDdkMsQ0FBQyxDQUFBO1lBQ0QsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDdkIsTUFBTSxFQUFFLGdCQUFnQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUMxRCxDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCxLQUFLO1FBQ0gsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNoQyxJQUFJLElBQUksS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUE7O1lBQ3RDLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQTtJQUNyQixDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLE1BQU0sQ0FBQyxLQUFZO1FBQ2pCLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO1lBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNoRSxDQUFDO0NBQ0Y7QUFFRCwwSEFBMEg7QUFDMUgsTUFBTSxPQUFPO0lBR1U7SUFGckIsWUFBWSxDQUEwQjtJQUV0QyxZQUFxQixFQUFrQjtRQUFsQixPQUFFLEdBQUYsRUFBRSxDQUFnQjtJQUFHLENBQUM7SUFFM0MsK0JBQStCO0lBQy9CLEtBQUssQ0FBQyxHQUFHO1FBQ1AsTUFBTSxFQUFFLFlBQVksRUFBRSxHQUFHLElBQUksQ0FBQTtRQUM3QixJQUFJLENBQUMsWUFBWSxHQUFHLFNBQVMsQ0FBQTtRQUM3QixJQUFJLENBQUM7WUFDSCxNQUFNLFlBQVksRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ3RDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsaURBQWlEO1lBQ2pELElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxxQkFBcUIsQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUM1RCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFLO1FBQ1QsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDbEIsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO1FBQ3RDLENBQUM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCxNQUFNLFNBQVMsR0FBRyxJQUFJLG9CQUFvQixDQUFVLENBQUMsT0FBTyxFQUFFLEVBQUU7SUFDOUQsT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQWMsRUFBRSxFQUFFO1FBQ3ZDLE9BQU8sQ0FBQyxXQUFXLENBQUMsS0FBSyxZQUFZLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUNyRSxDQUFDLENBQUMsQ0FBQTtBQUNKLENBQUMsQ0FBQyxDQUFBO0FBRUY7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLE9BQU8sbUJBQW1CO0lBQ3JCLE9BQU8sQ0FBUTtJQUNmLFFBQVEsQ0FBUztJQUNqQixRQUFRLEdBQUcsSUFBSSxLQUFLLEVBQUUsQ0FBQTtJQUN0QixRQUFRLEdBQUcsSUFBSSxLQUFLLEVBQUUsQ0FBQTtJQUMvQiw2R0FBNkc7SUFDcEcsTUFBTSxDQUFtQztJQUNsRCx1R0FBdUc7SUFDOUYsV0FBVyxDQUFTO0lBQzdCLGdIQUFnSDtJQUN2RyxNQUFNLEdBQThCLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQTtJQUNsRix5RkFBeUY7SUFDekYsT0FBTyxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ1osZ0RBQWdEO0lBQ2hELFdBQVcsR0FBRyxDQUFDLENBQUE7SUFDZixLQUFLLENBQTBCO0lBQy9CLE9BQU8sQ0FBbUI7SUFFMUIsWUFBb0IsTUFBYyxFQUFFLE9BQWdCLEVBQUUsVUFBbUI7UUFDdkUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFBO1FBQ2pDLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxZQUFZLHFCQUFxQixDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtRQUN4RSxJQUFJLENBQUMsV0FBVyxHQUFHLFVBQVUsQ0FBQTtRQUM3QixTQUFTLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDekMsQ0FBQztJQUVELG9DQUFvQztJQUNwQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFjLEVBQUUsSUFBVSxFQUFFLEtBQXFCOzs7WUFDakUsTUFBTSxNQUFNLGtDQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDdkMsYUFBYSxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUMvRCxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQTtZQUM1QixNQUFNLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQztnQkFDMUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDO2dCQUN6QywyQkFBMkI7Z0JBQzNCLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLFVBQVUsQ0FBQzthQUMvQyxDQUFDLENBQUE7WUFDRixJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUE7WUFDbkcseUhBQXlIO1lBQ3pILDJFQUEyRTtZQUMzRSxNQUFNLFVBQVUsR0FBRyxRQUFRLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDeEQsT0FBTyxJQUFJLG1CQUFtQixDQUFDLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFZLENBQUMsQ0FBQyxFQUFFLFVBQVUsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDaEc7SUFFRCxpREFBaUQ7SUFDakQsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxJQUFZLENBQUE7SUFDdEMsQ0FBQztJQUVEOzs7T0FHRztJQUNILElBQUksRUFBRTtRQUNKLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQTtRQUNsQixPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFBO0lBQ3pCLENBQUM7SUFFRCxpRUFBaUU7SUFDakUsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsT0FBTyxLQUFLLFNBQVMsQ0FBQTtJQUNuQyxDQUFDO0lBb0JELEtBQUssQ0FBQyxJQUFJLENBQ1IsT0FBcUMsU0FBUyxFQUFFLFVBQXdCLEVBQUU7UUFFMUUsSUFBSSxJQUFJLFlBQVksT0FBTztZQUFFLE9BQU8sTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsT0FBTyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7UUFDcEgsTUFBTSxDQUFDLGFBQWEsRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUMzQixPQUFPLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0lBQzFGLENBQUM7SUFFRCxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQTJCLEVBQUUsT0FBcUI7UUFDaEUsSUFBSSxLQUFhLENBQUE7UUFDakIsQ0FBQzs7O2dCQUNDLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtnQkFDcEQsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O1NBQ3hGO1FBQ0QsT0FBTyxNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3BDLENBQUM7SUFFRCxtREFBbUQ7SUFDbkQsS0FBSyxDQUFDLFVBQVUsQ0FBQyxLQUFhLEVBQUUsT0FBcUI7UUFDbkQsU0FBUyxDQUFDO1lBQ1IsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQTtZQUNsRCxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQztnQkFDL0IsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUk7b0JBQ3BGLENBQUMsQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDO29CQUN4QyxDQUFDLENBQUMsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO2dCQUMvQixJQUFJLEtBQUssS0FBSyxTQUFTLEVBQUUsQ0FBQztvQkFDeEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQTtvQkFDMUMsT0FBTyxLQUFLLENBQUE7Z0JBQ2QsQ0FBQztnQkFDRCxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUM3QixDQUFDO1lBQ0QsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDNUMsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQWE7UUFDM0IsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtRQUNyQixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDOUMsSUFBSSxNQUFjLENBQUE7UUFDbEIsSUFBSSxDQUFDOzs7Z0JBQ0gsTUFBTSxNQUFNLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7Z0JBQy9DLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDcEQ7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ2IsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO1FBQ0QsSUFBSSxNQUFNLElBQUksQ0FBQztZQUFFLE9BQU8sTUFBTSxTQUFTLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ3ZELE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNiLE9BQU8sU0FBUyxDQUFBO0lBQ2xCLENBQUM7SUFFRCx3SEFBd0g7SUFDeEgsYUFBYSxDQUFDLEtBQTRCLEVBQUUsS0FBYTtRQUN2RCxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDYixJQUFJLENBQUM7WUFDSCxJQUFJLEtBQUssR0FBRyxTQUFTLEVBQUUsQ0FBQztnQkFDdEIsTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ25DLE9BQU8sS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO1lBQy9FLENBQUM7WUFDRCxZQUFZLEtBQUssSUFBSSxVQUFVLENBQUMsU0FBUyxDQUFDLENBQUE7WUFDMUMsT0FBTyxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDN0YsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUM7Z0JBQUUsT0FBTyxTQUFTLENBQUE7WUFDdEMsTUFBTSxVQUFVLENBQUMsS0FBSyxFQUFFLFFBQVEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsSUFBSSxVQUFVLEtBQUssR0FBRyxDQUFDLENBQUE7UUFDMUUsQ0FBQztJQUNILENBQUM7SUFFRCwrQ0FBK0M7SUFDL0MsTUFBTSxDQUFDLElBQWUsRUFBRSxJQUF3QjtRQUM5QyxPQUFPLElBQUksS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxJQUFJLENBQUE7SUFDekQsQ0FBQztJQUVEOzs7T0FHRztJQUNILFFBQVEsQ0FBQyxJQUFlLEVBQUUsSUFBd0I7UUFDaEQsSUFBSSxJQUFJLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFBO0lBQ2xELENBQUM7SUFFRCxpSkFBaUo7SUFDakosVUFBVSxDQUFDLElBQWUsRUFBRSxJQUF3QjtRQUNsRCxJQUFJLElBQUksQ0FBQyxXQUFXLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEVBQUUsTUFBTSxLQUFLLEtBQUs7WUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNqRyxDQUFDO0lBRUQsU0FBUyxDQUFDLElBQXdCLEVBQUUsS0FBYztRQUNoRCxJQUFJLElBQUksS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7UUFDM0MsSUFBSSxLQUFLO1lBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDMUMsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQXdCLEVBQUUsVUFBd0IsRUFBRTtRQUM5RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxHQUFHLE1BQU0sQ0FBQyw4QkFBOEIsRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNoRyxPQUFPLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLLElBQUksRUFBRTs7O2dCQUM1RCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7Z0JBQzlDLElBQUksS0FBYSxDQUFBO2dCQUNqQixDQUFDOzs7d0JBQ0MsTUFBTSxNQUFNLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7d0JBQy9DLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQTt3QkFDZCxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLENBQXVCLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTt3QkFDaEksTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQWlCLGdCQUFnQixFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7d0JBQ25FLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsS0FBSyxFQUFFLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQTs7Ozs7Ozs7O2lCQUNqRjtnQkFDRCxNQUFNLEtBQUssR0FBRyxNQUFNLFNBQVMsQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7Z0JBQzVDLE1BQU0sTUFBTSxHQUFpQixFQUFFLENBQUE7Z0JBQy9CLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDLEVBQUUsTUFBTSxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUU7b0JBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBVyxDQUFDLENBQUMsQ0FBQTtnQkFDOUgsT0FBTyxNQUFNLENBQUE7Ozs7Ozs7OztTQUNkLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQThDLEVBQUUsVUFBd0IsRUFBRTtRQUNwRixPQUFPLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLLElBQUksRUFBRTtZQUM1RCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLElBQUksSUFBSSxZQUFZLE9BQU8sRUFBRSxDQUFDOzs7b0JBQzVCLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7b0JBQ2hDLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OzthQUN4RztZQUNELE1BQU0sS0FBSyxHQUFHLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFBO1lBQ2pFLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7WUFDekIsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7WUFDOUgsT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEVBQUU7OztvQkFDdkQsOEdBQThHO29CQUM5RyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLEdBQUcsVUFBVSxDQUFDLENBQUE7b0JBQ3JELE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO29CQUMxQyxJQUFJLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFBO29CQUNyRSxJQUFJLENBQUM7d0JBQ0gsT0FBTyxPQUFPLEdBQUcsS0FBSyxDQUFDLE1BQU07NEJBQUUsT0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUE7b0JBQ3pHLENBQUM7b0JBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQzt3QkFDZixNQUFNLElBQUksaUJBQWlCLENBQUMsSUFBSSxHQUFHLE9BQU8sRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFBO29CQUNsRSxDQUFDO29CQUNELE9BQU8sT0FBTyxDQUFBOzs7Ozs7Ozs7YUFDZixDQUFDLENBQUE7UUFDSixDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCxrR0FBa0c7SUFDbEcsS0FBSyxDQUFDLGNBQWMsQ0FBQyxLQUE0QixFQUFFLEtBQWlCLEVBQUUsSUFBWSxFQUFFLE9BQXFCO1FBQ3ZHLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFBO1FBQ2hDLFNBQVMsQ0FBQztZQUNSLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUE7WUFDbkQsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUM7Z0JBQ2hDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtnQkFDYixJQUFJLENBQUM7b0JBQ0gsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO29CQUNuRSxJQUFJLE9BQU8sR0FBRyxJQUFJO3dCQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFBO29CQUNsRCxPQUFPLE9BQU8sQ0FBQTtnQkFDaEIsQ0FBQztnQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO29CQUNmLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDO3dCQUFFLE1BQU0sVUFBVSxDQUFDLEtBQUssRUFBRSxTQUFTLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLElBQUksVUFBVSxJQUFJLEdBQUcsQ0FBQyxDQUFBO2dCQUNqRyxDQUFDO2dCQUNELElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQzlCLENBQUM7WUFDRCxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtRQUM3QyxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxVQUFVLENBQUMsTUFBYyxFQUFFLE1BQWMsRUFBRSxHQUFXLEVBQUUsT0FBcUI7UUFDakYsTUFBTSxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxHQUFHLE1BQU0sQ0FBQTtRQUN6RCxPQUFPLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxJQUFJLEVBQUUsR0FBRyxHQUFHLE1BQU0sQ0FBQyxFQUFFLEdBQUcsR0FBRyxNQUFNLENBQUMsQ0FBQTtJQUMxRixDQUFDO0lBRUQsS0FBSyxDQUFDLFNBQVMsQ0FBQyxLQUFhLEVBQUUsS0FBd0M7UUFDckUsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFBO1FBQ1osT0FBTyxJQUFJLEdBQUcsS0FBSyxFQUFFLENBQUM7WUFDcEIsSUFBSSxDQUFDO2dCQUNILElBQUksSUFBSSxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUMzQixDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixJQUFJLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxZQUFZLGlCQUFpQjtvQkFBRSxNQUFNLEtBQUssQ0FBQTtnQkFDakUsTUFBTSxJQUFJLGlCQUFpQixDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7WUFDakQsQ0FBQztRQUNILENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsTUFBNkIsRUFBRSxVQUF3QixFQUFFO1FBQ3BFLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNsRSxPQUFPLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxLQUFLLElBQUksRUFBRTtZQUM1RCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sT0FBTyxHQUFhLEVBQUUsQ0FBQTtZQUM1QixJQUFJLENBQUM7Z0JBQ0gsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNO29CQUFFLElBQUksS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDO3dCQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtnQkFDM0YsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO2dCQUNqRixPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFJLEVBQUU7Ozt3QkFDNUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUE7d0JBQ3RDLE1BQU0sR0FBRyxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFVLFNBQVMsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO3dCQUNuRCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO3dCQUNyRSxNQUFNLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQTt3QkFDMUYsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTt3QkFDbkIsT0FBTyxPQUFPLENBQUE7Ozs7Ozs7OztpQkFDZixDQUFDLENBQUE7WUFDSixDQUFDO29CQUFTLENBQUM7Z0JBQ1QsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPO29CQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtZQUN4RCxDQUFDO1FBQ0gsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLFVBQXdCLEVBQUU7UUFDdkMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsRUFBRSxHQUFHLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEVBQUUsR0FBRyxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ3BGLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsVUFBd0IsRUFBRTtRQUN2QyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ25ELENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLFVBQXdCLEVBQUU7UUFDMUMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDOUQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsVUFBVSxDQUFDLFVBQTBFLEVBQUU7UUFDckYsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFBO1FBQ2xCLE9BQU8sVUFBVSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNsQyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxVQUFVLENBQUMsVUFBaUYsRUFBRTtRQUM1RixJQUFJLENBQUMsV0FBVyxFQUFFLENBQUE7UUFDbEIsT0FBTyxVQUFVLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ2xDLENBQUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILFFBQVEsQ0FBQyxTQUE4QixJQUFJLEVBQUUsVUFBNkUsRUFBRTtRQUMxSCxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUE7UUFDbEIsTUFBTSxDQUFDLFdBQVcsRUFBRSxDQUFBO1FBQ3BCLE9BQU8sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ25HLENBQUM7SUFFRCx5RkFBeUY7SUFDekYsS0FBSyxDQUFDLE9BQU87OztZQUNYLE1BQU0sT0FBTyxHQUFHLENBQUMsQ0FBQTtZQUNqQixNQUFNLEVBQUUsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQTtZQUM1QixNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLE1BQU0sR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQTtZQUN6RSxJQUFJLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7Z0JBQzFGLE1BQU0sSUFBSSxVQUFVLENBQUMsQ0FBQyxNQUFNLEVBQUUsVUFBVSxFQUFFLEVBQUUsSUFBSSxFQUFFLFVBQVUsQ0FBQyxVQUFVLEVBQUUsQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUE7WUFDaEcsQ0FBQzs7Ozs7Ozs7O0tBQ0Y7SUFFRDs7Ozs7T0FLRztJQUNILGdCQUFnQixDQUFDLFdBQXdDLEVBQUUsYUFBYSxFQUFFLENBQUMsRUFBRTtRQUMzRSxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUE7UUFDbEIsT0FBTyxnQkFBZ0IsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUE7SUFDekMsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsZ0JBQWdCLENBQUMsV0FBd0MsRUFBRSxhQUFhLEVBQUUsQ0FBQyxFQUFFO1FBQzNFLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQTtRQUNsQixPQUFPLGdCQUFnQixDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQTtJQUN6QyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLENBQUUsV0FBVyxDQUFDLFVBQXdCLEVBQUU7UUFDNUMsU0FBUyxDQUFDO1lBQ1IsTUFBTSxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDdEQsSUFBSSxLQUFLLENBQUMsTUFBTSxHQUFHLFNBQVMsQ0FBQyxJQUFJO2dCQUFFLE9BQU07WUFDekMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLEVBQUUsS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDNUYsQ0FBQztJQUNILENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLElBQWUsRUFBRSxNQUFjLEVBQUUsUUFBZ0IsRUFBRSxPQUFxQjtRQUNuRixNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLE9BQU8sRUFBRSxLQUFLLElBQUksRUFBRTtZQUNqRCxTQUFTLENBQUM7Z0JBQ1IsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO2dCQUNuRCxNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7Z0JBQ3ZDLElBQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxDQUFDLEtBQUssQ0FBQztvQkFBRSxPQUFNO2dCQUNyQyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUM7b0JBQUUsTUFBTSxJQUFJLFdBQVcsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUE7Z0JBQ3pHLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQztvQkFBRSxPQUFNO2dCQUNuQyxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtZQUMxQyxDQUFDO1FBQ0gsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFjO1FBQ3hCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7UUFDckIsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxFQUFFO1lBQzdELHNIQUFzSDtZQUN0SCxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxLQUFLLEtBQUs7Z0JBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7O2dCQUMzRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxHQUFHLFFBQVEsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDakcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUN0RCxPQUFPLE9BQU8sR0FBRyxNQUFNLENBQUE7SUFDekIsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFlLEVBQUUsT0FBcUIsRUFBRSxJQUFhLEVBQUUsSUFBZ0MsRUFBRSxNQUFNLEdBQUcsQ0FBQztRQUM3RyxTQUFTLENBQUM7WUFDUixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDbkQsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUM7Z0JBQzdCLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7Z0JBQzFDLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDO29CQUNoQixJQUFJLE1BQU0sR0FBRyxNQUFNO3dCQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO29CQUNoRCxPQUFPLE1BQU0sQ0FBQTtnQkFDZixDQUFDO2dCQUNELElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQzNCLENBQUM7WUFDRCxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtRQUMxQyxDQUFDO0lBQ0gsQ0FBQztJQUVELCtFQUErRTtJQUMvRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQWEsRUFBRSxJQUFnQyxFQUFFLEtBQXVCOzs7WUFDakYsTUFBTSxFQUFFLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUE7WUFDNUIsTUFBTSxNQUFNLG1DQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxHQUFHLEdBQUcsQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUE7WUFDdEMsU0FBUyxDQUFDO2dCQUNSLE1BQU0sTUFBTSxHQUFHLE1BQU0sRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUcsQ0FBQyxDQUFBO2dCQUN4RCxJQUFJLE1BQU0sSUFBSSxDQUFDLElBQUksTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU07b0JBQUUsT0FBTyxNQUFNLENBQUE7Z0JBQzFELElBQUksTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUs7b0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQTtZQUM3RyxDQUFDOzs7Ozs7Ozs7S0FDRjtJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBZSxFQUFFLElBQXdCLEVBQUUsRUFBRSxNQUFNLEVBQWdCO1FBQ2hGLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQ2xELElBQUksSUFBSSxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTs7WUFDdEMsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDdkUsQ0FBQztJQUVELEtBQUssQ0FBQyxNQUFNO1FBQ1YsTUFBTSxFQUFFLEVBQUUsRUFBRSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUE7UUFDNUIsTUFBTSxPQUFPLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3ZELElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssU0FBUztZQUFFLE9BQU07UUFDbEYsTUFBTSxZQUFZLEdBQUcsTUFBTSxPQUFPLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQy9DLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsWUFBWSxHQUFHLFlBQVksQ0FBQTs7WUFDbEYsTUFBTSxZQUFZLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ3JDLENBQUM7SUFFRCw4Q0FBOEM7SUFDOUMsS0FBSyxDQUFDLFFBQVEsQ0FBSSxLQUF3QixFQUFFLEVBQUUsTUFBTSxFQUFnQixFQUFFLFNBQTJCO1FBQy9GLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQTtRQUNsQixNQUFNLEVBQUUsY0FBYyxFQUFFLENBQUE7UUFDeEIsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFBO1FBQ2xCLElBQUksQ0FBQztZQUNILE1BQU0sTUFBTSxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDbkMsSUFBSSxNQUFNLEtBQUssU0FBUztnQkFBRSxNQUFNLE1BQU0sQ0FBQTtZQUN0QyxJQUFJLENBQUM7Z0JBQ0gsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFBO2dCQUNsQixPQUFPLE1BQU0sU0FBUyxFQUFFLENBQUE7WUFDMUIsQ0FBQztvQkFBUyxDQUFDO2dCQUNULEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQTtZQUNoQixDQUFDO1FBQ0gsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsSUFBSSxFQUFFLElBQUksQ0FBQyxXQUFXLEtBQUssQ0FBQztnQkFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQTtRQUM5QyxDQUFDO0lBQ0gsQ0FBQztJQUVELFdBQVc7UUFDVCxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQ3BGLENBQUM7SUFFRCx3RUFBd0U7SUFDeEUsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFZO1FBQ3RCLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQTtRQUNsQixNQUFNLEtBQUssR0FBRyxJQUFJLGtCQUFrQixDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxRQUFRLElBQUksRUFBRSxDQUFDLENBQUE7UUFDdEUsSUFBSSxDQUFDLE9BQU8sR0FBRyxLQUFLLENBQUE7UUFDcEIsU0FBUyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUMxQixJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUMzQixJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUMzQixJQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUE7UUFDdEUsSUFBSSxJQUFJLENBQUMsV0FBVyxHQUFHLENBQUM7WUFBRSxNQUFNLElBQUksT0FBTyxDQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUN4RixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLEtBQUs7UUFDVCxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDMUIsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQzdCLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLE9BQU87UUFDWCxNQUFNLEVBQUUsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQ25CLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUM1QixNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDekIsT0FBTyxFQUFFLENBQUE7SUFDWCxDQUFDO0lBRUQsa0RBQWtEO0lBQ2xELEtBQUssQ0FBQyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUM7UUFDekIsSUFBSSxJQUFJLENBQUMsS0FBSztZQUFFLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ3BDLENBQUM7SUFFRCw4Q0FBOEM7SUFDOUMsUUFBUTtRQUNOLE9BQU8sU0FBUyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFBO0lBQy9DLENBQUM7Q0FDRjtBQUVELDZGQUE2RjtBQUM3RixJQUFJLFlBQW9DLENBQUE7QUFFeEMsU0FBUyxTQUFTLENBQUMsS0FBYztJQUMvQixPQUFRLEtBQStCLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBQTtBQUMzRCxDQUFDO0FBRUQsMENBQTBDO0FBQzFDLFNBQVMsVUFBVSxDQUFDLEtBQWMsRUFBRSxJQUFZO0lBQzlDLE1BQU0sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEdBQUcsS0FBOEIsQ0FBQTtJQUN6RCxPQUFPLEtBQUssS0FBSyxTQUFTLElBQUksT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxDQUFDLEtBQUssRUFBRSxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO0FBQ3pHLENBQUM7QUFFRCxxREFBcUQ7QUFDckQsU0FBUyxJQUFJLENBQUMsSUFBcUQsRUFBRSxPQUFlO0lBQ2xGLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLElBQUksT0FBTyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7UUFDOUUsSUFBSSxLQUFLLENBQUMsT0FBTyxHQUFHLE9BQU8sRUFBRSxDQUFDO1lBQzVCLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDLEtBQUssQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFtQixFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTyxHQUFHLE9BQU8sRUFBRSxDQUFBO1lBQ3RHLE9BQU07UUFDUixDQUFDO1FBQ0QsT0FBTyxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUE7UUFDeEIsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsQ0FBQztBQUNILENBQUMifQ==