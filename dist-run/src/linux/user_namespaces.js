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
 * user_namespaces(7): which users and groups of the parent namespace those of a user namespace are. A new namespace has no
 * map, so that whoever is in it is the overflow user, 65534; each map is written once, by a process in the namespace or in its
 * parent, before anything in it can use more than its own ids.
 *
 * The files are in /proc, which must be mounted, and show the pid namespace of the task that uses them or one above it.
 *
 * @module linux/user_namespaces
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
import { ErrnoError } from '../near/errors.js';
import { Bytes } from '../memory/bytes.js';
import { Task } from '../handle/task.js';
import { about, integer } from './arguments.js';
import { AT, O, _openat } from './fcntl.js';
import { PathString } from './limits.js';
import { _close, _read, _write } from './unistd.js';
/** How many ranges a map has at most: Linux 6.12, include/linux/user_namespace.h, UID_GID_MAP_MAX_EXTENTS. */
export const UID_GID_MAP_MAX_EXTENTS = 340;
/** The kernel takes a map in one write, of less than a page. See Linux 6.12, kernel/user_namespace.c, map_write. */
const ROOM = 4096;
const IDS = 0x1_0000_0000;
/**
 * The text of a map, as the kernel reads it.
 * @param ranges - from 1 to 340
 * @throws RangeError for what the kernel would refuse: no range or too many, ids out of bounds, ranges that overlap
 */
export function formatIdMap(ranges) {
    if (ranges.length === 0 || ranges.length > UID_GID_MAP_MAX_EXTENTS) {
        throw new RangeError(`a map of ids has from 1 to ${UID_GID_MAP_MAX_EXTENTS} ranges, not ${ranges.length}`);
    }
    for (const [index, { inside, outside, count }] of ranges.entries()) {
        integer('a map of ids: count', count, 1, IDS - 1);
        integer('a map of ids: inside', inside, 0, IDS - 1 - count);
        integer('a map of ids: outside', outside, 0, IDS - 1 - count);
        for (const other of ranges.slice(0, index)) {
            for (const side of ['inside', 'outside']) {
                const first = side === 'inside' ? inside : outside;
                if (first < other[side] + other.count && other[side] < first + count) {
                    throw new RangeError(`two ranges of a map of ids overlap ${side} of the namespace: ${show(ranges[index])}, and ${show(other)}`);
                }
            }
        }
    }
    const text = ranges.map((range) => `${show(range)}\n`).join('');
    if (text.length >= ROOM)
        throw new RangeError(`a map of ids takes less than ${ROOM} bytes, and this one has ${text.length}`);
    return text;
}
function show({ inside, outside, count }) {
    return `${inside} ${outside} ${count}`;
}
function parse(text) {
    return text.split('\n').filter((line) => line !== '').map((line) => {
        const [inside = NaN, outside = NaN, count = NaN] = line.trim().split(/\s+/).map(Number);
        return { inside, outside, count };
    });
}
const WHY = {
    uid_map: 'a map is written once; without CAP_SETUID in the parent namespace it can only map one id, to the writer\'s own effective uid; ' +
        'and mapping user 0 of the parent takes CAP_SETFCAP there',
    gid_map: 'a map is written once; without CAP_SETGID in the parent namespace it can only map one id, to the writer\'s own effective gid, ' +
        'and only after writeSetgroups(\'deny\')',
    setgroups: 'it can be denied only before there is a gid map, and never be allowed again',
};
const CLOSED = 'Linux gives /proc files to root where the process cannot be dumped: setDumpable(true) before, or CAP_DAC_OVERRIDE';
/** Say more about what the kernel refused. */
async function explained(call, path, hint) {
    try {
        return await call;
    }
    catch (error) {
        if (!(error instanceof ErrnoError))
            throw error;
        const more = hint(error.code);
        throw new ErrnoError(-error.errno, error.syscall, { call: error.call, path, ...(more === undefined ? {} : { hint: more }) });
    }
}
/** Open a file of a process in /proc, use it, close it. */
async function withFile(task, name, pid, flags, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = `/proc/${pid === undefined ? 'self' : pid.for(task)}/${name}`;
        const pathname = __addDisposableResource(env_1, task.argument(PathString, path), false);
        const opening = about(_openat(task.sysif, AT.FDCWD, pathname, flags | O.CLOEXEC, 0), path);
        const fd = await explained(opening, path, (code) => (code === 'EACCES' ? CLOSED : undefined));
        try {
            return await use(fd, path);
        }
        finally {
            await _close(task.sysif, fd);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function write(task, name, text, pid) {
    await withFile(task, name, pid, O.WRONLY, async (fd, path) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const bytes = Buffer.from(text);
            const memory = __addDisposableResource(env_2, task.argument(Bytes, bytes), false);
            await explained(_write(task.sysif, fd, memory, bytes.length), path, (code) => (code === 'EPERM' ? WHY[name] : undefined));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    });
}
async function read(task, name, pid) {
    return await withFile(task, name, pid, O.RDONLY, async (fd) => {
        let text = '';
        for (;;) {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                const memory = __addDisposableResource(env_3, task.heap.scratch(Bytes, ROOM), false);
                let count;
                {
                    const env_4 = { stack: [], error: void 0, hasError: false };
                    try {
                        const buffer = __addDisposableResource(env_4, memory.borrow(task, 'exclusive'), false);
                        count = await _read(task.sysif, fd, buffer, ROOM);
                    }
                    catch (e_3) {
                        env_4.error = e_3;
                        env_4.hasError = true;
                    }
                    finally {
                        __disposeResources(env_4);
                    }
                }
                if (count === 0)
                    return text;
                const readable = __addDisposableResource(env_3, memory.assumeReadable(), false);
                text += Buffer.from((await readable.read()).subarray(0, count)).toString('latin1');
            }
            catch (e_4) {
                env_3.error = e_4;
                env_3.hasError = true;
            }
            finally {
                __disposeResources(env_3);
            }
        }
    });
}
/**
 * Tasks that say who the users and groups of a user namespace are.
 */
export class UserNamespaceTask extends Task {
    /**
     * Write the uid map of a user namespace: once, and then it stays. The task must be in that namespace or in its parent.
     * @param ranges - which ids there are, and what they are in the parent namespace
     * @param pid - a process in that namespace; this task's where it is left out
     * @throws RangeError for ranges that the kernel would refuse
     * @throws ErrnoError with EPERM where the map was written already, or for ids that the task may not map; with EACCES where
     *   the process cannot be dumped; with ENOENT where there is no such process, or no /proc
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async writeUidMap(ranges, pid) {
        await write(this, 'uid_map', formatIdMap(ranges), pid);
    }
    /**
     * Write the gid map of a user namespace: once, and then it stays. Without `CAP_SETGID` in the parent namespace,
     * {@link writeSetgroups} must have denied setgroups(2) before: a process could get rid of a group that keeps it out of files.
     * @param ranges - which ids there are, and what they are in the parent namespace
     * @param pid - a process in that namespace; this task's where it is left out
     * @throws RangeError for ranges that the kernel would refuse
     * @throws ErrnoError as {@link writeUidMap}
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async writeGidMap(ranges, pid) {
        await write(this, 'gid_map', formatIdMap(ranges), pid);
    }
    /**
     * Say whether setgroups(2) may be called in a user namespace, and those below it. To be said before there is a gid map.
     * @param policy - `deny`; `allow` is what it begins with
     * @param pid - a process in that namespace; this task's where it is left out
     * @throws ErrnoError with EPERM where there is a gid map already, or to allow what was denied; otherwise as {@link writeUidMap}
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async writeSetgroups(policy, pid) {
        await write(this, 'setgroups', policy, pid);
    }
    /**
     * The uid map of a process's user namespace. `outside` is as this task's namespace has it, or where it is in the same one,
     * as the parent has it.
     * @param pid - the process; this task's where it is left out
     * @returns no ranges where there is no map yet
     * @throws ErrnoError with ENOENT where there is no such process, or no /proc
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async readUidMap(pid) {
        return parse(await read(this, 'uid_map', pid));
    }
    /**
     * The gid map of a process's user namespace, as {@link readUidMap}.
     * @param pid - the process; this task's where it is left out
     * @returns no ranges where there is no map yet
     * @throws ErrnoError with ENOENT where there is no such process, or no /proc
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async readGidMap(pid) {
        return parse(await read(this, 'gid_map', pid));
    }
    /**
     * Whether setgroups(2) may be called in a process's user namespace.
     * @param pid - the process; this task's where it is left out
     * @throws ErrnoError with ENOENT where there is no such process, or no /proc
     * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
     */
    async readSetgroups(pid) {
        return (await read(this, 'setgroups', pid)).trim();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidXNlcl9uYW1lc3BhY2VzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsidXNlcl9uYW1lc3BhY2VzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7Ozs7O0dBU0c7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFFOUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBRTFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQy9DLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUMzQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3hDLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQVluRCw4R0FBOEc7QUFDOUcsTUFBTSxDQUFDLE1BQU0sdUJBQXVCLEdBQUcsR0FBRyxDQUFBO0FBSzFDLG9IQUFvSDtBQUNwSCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUE7QUFFakIsTUFBTSxHQUFHLEdBQUcsYUFBYSxDQUFBO0FBSXpCOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsV0FBVyxDQUFDLE1BQTBCO0lBQ3BELElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksTUFBTSxDQUFDLE1BQU0sR0FBRyx1QkFBdUIsRUFBRSxDQUFDO1FBQ25FLE1BQU0sSUFBSSxVQUFVLENBQUMsOEJBQThCLHVCQUF1QixnQkFBZ0IsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDNUcsQ0FBQztJQUNELEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQztRQUNuRSxPQUFPLENBQUMscUJBQXFCLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDakQsT0FBTyxDQUFDLHNCQUFzQixFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsR0FBRyxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQTtRQUMzRCxPQUFPLENBQUMsdUJBQXVCLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxHQUFHLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFBO1FBQzdELEtBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsUUFBUSxFQUFFLFNBQVMsQ0FBVSxFQUFFLENBQUM7Z0JBQ2xELE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFBO2dCQUNsRCxJQUFJLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxHQUFHLEtBQUssRUFBRSxDQUFDO29CQUNyRSxNQUFNLElBQUksVUFBVSxDQUFDLHNDQUFzQyxJQUFJLHNCQUFzQixJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBWSxDQUFDLFNBQVMsSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtnQkFDNUksQ0FBQztZQUNILENBQUM7UUFDSCxDQUFDO0lBQ0gsQ0FBQztJQUNELE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDL0QsSUFBSSxJQUFJLENBQUMsTUFBTSxJQUFJLElBQUk7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLGdDQUFnQyxJQUFJLDRCQUE0QixJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQTtJQUM1SCxPQUFPLElBQUksQ0FBQTtBQUNiLENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFXO0lBQy9DLE9BQU8sR0FBRyxNQUFNLElBQUksT0FBTyxJQUFJLEtBQUssRUFBRSxDQUFBO0FBQ3hDLENBQUM7QUFFRCxTQUFTLEtBQUssQ0FBQyxJQUFZO0lBQ3pCLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRTtRQUNqRSxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUcsRUFBRSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssR0FBRyxHQUFHLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN2RixPQUFPLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQTtJQUNuQyxDQUFDLENBQUMsQ0FBQTtBQUNKLENBQUM7QUFFRCxNQUFNLEdBQUcsR0FBb0Q7SUFDM0QsT0FBTyxFQUFFLGdJQUFnSTtRQUN2SSwwREFBMEQ7SUFDNUQsT0FBTyxFQUFFLGdJQUFnSTtRQUN2SSx5Q0FBeUM7SUFDM0MsU0FBUyxFQUFFLDZFQUE2RTtDQUN6RixDQUFBO0FBRUQsTUFBTSxNQUFNLEdBQUcsbUhBQW1ILENBQUE7QUFFbEksOENBQThDO0FBQzlDLEtBQUssVUFBVSxTQUFTLENBQUksSUFBZ0IsRUFBRSxJQUFZLEVBQUUsSUFBMEM7SUFDcEcsSUFBSSxDQUFDO1FBQ0gsT0FBTyxNQUFNLElBQUksQ0FBQTtJQUNuQixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLENBQUM7WUFBRSxNQUFNLEtBQUssQ0FBQTtRQUMvQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzdCLE1BQU0sSUFBSSxVQUFVLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDOUgsQ0FBQztBQUNILENBQUM7QUFFRCwyREFBMkQ7QUFDM0QsS0FBSyxVQUFVLFFBQVEsQ0FDckIsSUFBVSxFQUFFLElBQTJCLEVBQUUsR0FBb0IsRUFBRSxLQUFhLEVBQUUsR0FBeUQ7OztRQUV2SSxNQUFNLElBQUksR0FBRyxTQUFTLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLEVBQUUsQ0FBQTtRQUMxRSxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNoRCxNQUFNLE9BQU8sR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDMUYsTUFBTSxFQUFFLEdBQUcsTUFBTSxTQUFTLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUE7UUFDN0YsSUFBSSxDQUFDO1lBQ0gsT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDNUIsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQTtRQUM5QixDQUFDOzs7Ozs7Ozs7Q0FDRjtBQUVELEtBQUssVUFBVSxLQUFLLENBQUMsSUFBVSxFQUFFLElBQTJCLEVBQUUsSUFBWSxFQUFFLEdBQW9CO0lBQzlGLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsRUFBRTs7O1lBQzNELE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDL0IsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDMUMsTUFBTSxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFILENBQUMsQ0FBQTtBQUNKLENBQUM7QUFFRCxLQUFLLFVBQVUsSUFBSSxDQUFDLElBQVUsRUFBRSxJQUEyQixFQUFFLEdBQW9CO0lBQy9FLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLEVBQUU7UUFDNUQsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFBO1FBQ2IsU0FBUyxDQUFDOzs7Z0JBQ1IsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO2dCQUM3QyxJQUFJLEtBQWEsQ0FBQTtnQkFDakIsQ0FBQzs7O3dCQUNDLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO3dCQUMvQyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7aUJBQ2xEO2dCQUNELElBQUksS0FBSyxLQUFLLENBQUM7b0JBQUUsT0FBTyxJQUFJLENBQUE7Z0JBQzVCLE1BQU0sUUFBUSxrQ0FBRyxNQUFNLENBQUMsY0FBYyxFQUFFLFFBQUEsQ0FBQTtnQkFDeEMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUE7Ozs7Ozs7OztTQUNuRjtJQUNILENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLGlCQUFrQixTQUFRLElBQUk7SUFDekM7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLE1BQTBCLEVBQUUsR0FBUztRQUNyRCxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLFdBQVcsQ0FBQyxNQUFNLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUN4RCxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLE1BQTBCLEVBQUUsR0FBUztRQUNyRCxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLFdBQVcsQ0FBQyxNQUFNLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUN4RCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGNBQWMsQ0FBQyxNQUF1QixFQUFFLEdBQVM7UUFDckQsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUE7SUFDN0MsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLEdBQVM7UUFDeEIsT0FBTyxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ2hELENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLEdBQVM7UUFDeEIsT0FBTyxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ2hELENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQUMsR0FBUztRQUMzQixPQUFPLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLFdBQVcsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBcUIsQ0FBQTtJQUN2RSxDQUFDO0NBQ0YifQ==