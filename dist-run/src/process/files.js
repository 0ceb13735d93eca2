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
import { ErrnoError } from '../near/errors.js';
import { LocalSyscallInterface } from '../dispatch/local.js';
import { EPOLL } from '../linux/epoll.js';
import { AT, O } from '../linux/fcntl.js';
import { PIPE_BUF } from '../linux/limits.js';
/** How much is read at a time; more of what turns out to be long. In bytes. */
const FIRST = 64 * 1024;
const MOST = 1024 * 1024;
const encoder = new TextEncoder();
/**
 * Read from the file's position to its end. What has no end yet, such as a pipe, is waited for: in the event loop where the
 * file is this program's own, and in the process otherwise.
 * @param fd - a handle of the process that reads
 * @param waiting - where the event loop waits
 */
export async function readToEnd(fd, waiting) {
    const pieces = [];
    const ready = readiness(fd, EPOLL.IN, waiting);
    for (let count = FIRST;;) {
        await ready();
        const piece = await patiently(() => fd.read(count));
        if (piece === undefined)
            continue;
        if (piece.length === 0)
            return join(pieces);
        pieces.push(piece);
        if (piece.length === count)
            count = MOST;
    }
}
/**
 * Write all of it at the file's position. Where there is no room, that is waited for as in {@link readToEnd}.
 * @param fd - a handle of the process that writes
 * @param data - bytes; a string, as UTF-8
 * @param waiting - where the event loop waits
 */
export async function writeAll(fd, data, waiting) {
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    const ready = readiness(fd, EPOLL.OUT, waiting);
    for (let done = 0; done < bytes.length;) {
        // pipe(7): where a pipe is ready, so many bytes can be written without waiting.
        const most = await ready() ? PIPE_BUF : MOST;
        done += await patiently(() => fd.write(bytes.subarray(done, done + most))) ?? 0;
    }
}
/** The call's result; undefined where a signal came between, or another reader of the same file was first. */
async function patiently(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof ErrnoError && (error.code === 'EINTR' || error.code === 'EAGAIN'))
            return undefined;
        throw error;
    }
}
/** A function that waits until the file is ready, and tells whether it is one for which that can be said: regular files always are. */
function readiness(fd, events, waiting) {
    if (!(fd.task.sysif instanceof LocalSyscallInterface))
        return () => Promise.resolve(false);
    let pollable = true;
    return async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!pollable)
                return false;
            const borrow = __addDisposableResource(env_1, fd.borrow(fd.task), false);
            try {
                await waiting().once(borrow.near, events);
                return true;
            }
            catch (error) {
                // epoll_ctl(2): the file does not support epoll, as regular files and directories do not.
                if (!(error instanceof ErrnoError && error.code === 'EPERM'))
                    throw error;
                pollable = false;
                return false;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
function join(pieces) {
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1)
        return only;
    const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const piece of pieces) {
        all.set(piece, offset);
        offset += piece.length;
    }
    return all;
}
/**
 * The names in a directory, without `.` and `..`, in no particular order.
 * @param directory - open to read, at its beginning
 */
export async function namesIn(directory) {
    const names = [];
    for await (const { d_name: name } of directory.readdir())
        names.push(name);
    return names;
}
/** How often a directory is emptied before it is given up: somebody else fills it. */
const ATTEMPTS = 10;
/**
 * Remove a name and, where it is a directory, all that is in it. No symbolic link is followed on the way, whoever puts one there
 * meanwhile.
 * @param task - who does it
 * @param parent - the directory in which the name is
 * @param name - what to remove
 * @throws ErrnoError as unlink(2) says; with ENOTEMPTY where somebody keeps filling the directory
 */
export async function removeAll(task, parent, name) {
    if (await gone(task.unlinkat(parent, name), 'EISDIR'))
        return;
    for (let attempt = 1;; attempt++) {
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const directory = __addDisposableResource(env_2, await task.openat(parent, name, O.RDONLY | O.DIRECTORY | O.NOFOLLOW), true);
                for (const inside of await namesIn(directory))
                    await removeAll(task, directory, inside);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        if (await gone(task.unlinkat(parent, name, AT.REMOVEDIR), attempt < ATTEMPTS ? 'ENOTEMPTY' : undefined))
            return;
    }
}
/** Whether the name is gone: removed by the call, or by somebody else before. False for the error that is expected. */
async function gone(call, expected) {
    try {
        await call;
        return true;
    }
    catch (error) {
        if (error instanceof ErrnoError && error.code === 'ENOENT')
            return true;
        if (error instanceof ErrnoError && error.code === expected)
            return false;
        throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsZXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmaWxlcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBRTlDLE9BQU8sRUFBRSxxQkFBcUIsRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzVELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsRUFBRSxFQUFFLENBQUMsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3pDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUk3QywrRUFBK0U7QUFDL0UsTUFBTSxLQUFLLEdBQUcsRUFBRSxHQUFHLElBQUksQ0FBQTtBQUN2QixNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFBO0FBRXhCLE1BQU0sT0FBTyxHQUFHLElBQUksV0FBVyxFQUFFLENBQUE7QUFLakM7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxFQUFrQixFQUFFLE9BQWdCO0lBQ2xFLE1BQU0sTUFBTSxHQUFpQixFQUFFLENBQUE7SUFDL0IsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQzlDLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxJQUFLLENBQUM7UUFDMUIsTUFBTSxLQUFLLEVBQUUsQ0FBQTtRQUNiLE1BQU0sS0FBSyxHQUFHLE1BQU0sU0FBUyxDQUFDLEdBQUcsRUFBRSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQTtRQUNuRCxJQUFJLEtBQUssS0FBSyxTQUFTO1lBQUUsU0FBUTtRQUNqQyxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQzNDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDbEIsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLEtBQUs7WUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFBO0lBQzFDLENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FBQyxFQUFrQixFQUFFLElBQXlCLEVBQUUsT0FBZ0I7SUFDNUYsTUFBTSxLQUFLLEdBQUcsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUE7SUFDcEUsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLEVBQUUsRUFBRSxLQUFLLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQy9DLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUM7UUFDeEMsZ0ZBQWdGO1FBQ2hGLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFBO1FBQzVDLElBQUksSUFBSSxNQUFNLFNBQVMsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ2pGLENBQUM7QUFDSCxDQUFDO0FBRUQsOEdBQThHO0FBQzlHLEtBQUssVUFBVSxTQUFTLENBQUksSUFBc0I7SUFDaEQsSUFBSSxDQUFDO1FBQ0gsT0FBTyxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ3JCLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUM7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUN4RyxNQUFNLEtBQUssQ0FBQTtJQUNiLENBQUM7QUFDSCxDQUFDO0FBRUQsdUlBQXVJO0FBQ3ZJLFNBQVMsU0FBUyxDQUFDLEVBQWtCLEVBQUUsTUFBYyxFQUFFLE9BQWdCO0lBQ3JFLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxZQUFZLHFCQUFxQixDQUFDO1FBQUUsT0FBTyxHQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQzFGLElBQUksUUFBUSxHQUFHLElBQUksQ0FBQTtJQUNuQixPQUFPLEtBQUssSUFBSSxFQUFFOzs7WUFDaEIsSUFBSSxDQUFDLFFBQVE7Z0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDM0IsTUFBTSxNQUFNLGtDQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsSUFBSSxDQUFDO2dCQUNILE1BQU0sT0FBTyxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7Z0JBQ3pDLE9BQU8sSUFBSSxDQUFBO1lBQ2IsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsMEZBQTBGO2dCQUMxRixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDO29CQUFFLE1BQU0sS0FBSyxDQUFBO2dCQUN6RSxRQUFRLEdBQUcsS0FBSyxDQUFBO2dCQUNoQixPQUFPLEtBQUssQ0FBQTtZQUNkLENBQUM7Ozs7Ozs7OztLQUNGLENBQUE7QUFDSCxDQUFDO0FBRUQsU0FBUyxJQUFJLENBQUMsTUFBNkI7SUFDekMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQTtJQUNyQixJQUFJLElBQUksS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxJQUFJLENBQUE7SUFDMUQsTUFBTSxHQUFHLEdBQUcsSUFBSSxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDL0UsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBQ2QsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLEVBQUUsQ0FBQztRQUMzQixHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUN0QixNQUFNLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQTtJQUN4QixDQUFDO0lBQ0QsT0FBTyxHQUFHLENBQUE7QUFDWixDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsU0FBeUI7SUFDckQsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFBO0lBQzFCLElBQUksS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksU0FBUyxDQUFDLE9BQU8sRUFBRTtRQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDMUUsT0FBTyxLQUFLLENBQUE7QUFDZCxDQUFDO0FBRUQsc0ZBQXNGO0FBQ3RGLE1BQU0sUUFBUSxHQUFHLEVBQUUsQ0FBQTtBQUVuQjs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsSUFBVSxFQUFFLE1BQXNCLEVBQUUsSUFBWTtJQUM5RSxJQUFJLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FBQztRQUFFLE9BQU07SUFDN0QsS0FBSyxJQUFJLE9BQU8sR0FBRyxDQUFDLEdBQUksT0FBTyxFQUFFLEVBQUUsQ0FBQztRQUNsQyxDQUFDOzs7Z0JBQ0MsTUFBWSxTQUFTLGtDQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUMsUUFBUSxDQUFDLE9BQUEsQ0FBQTtnQkFDNUYsS0FBSyxNQUFNLE1BQU0sSUFBSSxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUM7b0JBQUUsTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7Ozs7U0FDeEY7UUFDRCxJQUFJLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUM7WUFBRSxPQUFNO0lBQ2pILENBQUM7QUFDSCxDQUFDO0FBRUQsdUhBQXVIO0FBQ3ZILEtBQUssVUFBVSxJQUFJLENBQUMsSUFBbUIsRUFBRSxRQUE0QjtJQUNuRSxJQUFJLENBQUM7UUFDSCxNQUFNLElBQUksQ0FBQTtRQUNWLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRO1lBQUUsT0FBTyxJQUFJLENBQUE7UUFDdkUsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUTtZQUFFLE9BQU8sS0FBSyxDQUFBO1FBQ3hFLE1BQU0sS0FBSyxDQUFBO0lBQ2IsQ0FBQztBQUNILENBQUMifQ==