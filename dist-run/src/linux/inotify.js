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
 * `<linux/inotify.h>`: being told of what happens to files.
 *
 * @module linux/inotify
 */
import { or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, WatchDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { bytesOf, CString } from '../memory/bytes.js';
import { Int32, Uint32 } from '../memory/scalars.js';
import { alignUp } from '../memory/type.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, integer } from './arguments.js';
import { fillFront } from './buffers.js';
import { NAME_MAX, PathString } from './limits.js';
import { _read } from './unistd.js';
/**
 * What is watched for, how, and what happened. Bit 31 (`ONESHOT`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export const IN = {
    /** It was read, or executed. */
    ACCESS: 0x1,
    /** It was written, or cut. */
    MODIFY: 0x2,
    /** What describes it changed. */
    ATTRIB: 0x4,
    /** It was closed after it had been open to write. */
    CLOSE_WRITE: 0x8,
    /** It was closed after it had not been open to write. */
    CLOSE_NOWRITE: 0x10,
    /** It was closed. */
    CLOSE: 0x18,
    /** It was opened. */
    OPEN: 0x20,
    /** Something was moved out of the directory. */
    MOVED_FROM: 0x40,
    /** Something was moved into the directory. */
    MOVED_TO: 0x80,
    /** Something was moved into the directory, or out of it. */
    MOVE: 0xc0,
    /** Something was created in the directory. */
    CREATE: 0x100,
    /** Something was removed from the directory. */
    DELETE: 0x200,
    /** It was itself removed. */
    DELETE_SELF: 0x400,
    /** It was itself moved. */
    MOVE_SELF: 0x800,
    /** All of the above. */
    ALL_EVENTS: 0xfff,
    /** Told: its file system was unmounted. */
    UNMOUNT: 0x2000,
    /** Told, without a watch: events were lost, because nobody read them. */
    Q_OVERFLOW: 0x4000,
    /** Told: the watch has ended. */
    IGNORED: 0x8000,
    /** Watch only a directory. */
    ONLYDIR: 0x100_0000,
    /** Do not follow a symbolic link. */
    DONT_FOLLOW: 0x200_0000,
    /** Nothing more of what has been removed from the directory. */
    EXCL_UNLINK: 0x400_0000,
    /** Only where it is not watched yet; since Linux 4.18. */
    MASK_CREATE: 0x1000_0000,
    /** Add to what it is watched for already. */
    MASK_ADD: 0x2000_0000,
    /** Told: it happened to a directory. */
    ISDIR: 0x4000_0000,
    /** Tell once, then end the watch. */
    ONESHOT: 0x8000_0000,
};
/** How an inotify instance is made. */
export const IN_INIT = {
    /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
    NONBLOCK: 0o4000,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
/** @internal what stands before the name */
export const InotifyEventHead = struct('struct inotify_event', { wd: Int32, mask: Uint32, cookie: Uint32, len: Uint32 });
function nameSize(name) {
    // The kernel pads to the structure's size; see round_event_name_len in Linux 6.12, fs/notify/inotify/inotify_user.c.
    return name === undefined ? 0 : alignUp(CString.sizeOf(name), InotifyEventHead.size);
}
/**
 * Events, as an inotify instance is read.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export const InotifyEventList = {
    name: 'struct inotify_event[]',
    alignment: InotifyEventHead.alignment,
    size: undefined,
    sizeOf: (value) => value.reduce((sum, { name }) => sum + InotifyEventHead.size + nameSize(name), 0),
    write(view, offset, value) {
        let at = offset;
        for (const { name, ...head } of value) {
            const len = nameSize(name);
            InotifyEventHead.write(view, at, { ...head, len });
            at += InotifyEventHead.size;
            bytesOf(view, at, len).fill(0);
            if (name !== undefined)
                CString.write(view, at, name);
            at += len;
        }
    },
    read(view, offset, length) {
        const events = [];
        const end = offset + length;
        for (let at = offset; at + InotifyEventHead.size <= end;) {
            const { wd, mask, cookie, len } = InotifyEventHead.read(view, at);
            at += InotifyEventHead.size;
            if (at + len > end)
                throw new RangeError(`a struct inotify_event with a name of ${len} bytes cannot be in memory of ${length}`);
            events.push({ wd: wd === -1 ? -1 : WatchDescriptor(wd), mask, cookie, name: len === 0 ? undefined : CString.read(view, at, len) });
            at += len;
        }
        return events;
    },
};
/** How much memory events get where nothing else is said, in bytes. */
const USUAL_SIZE = 4096;
const LEAST_SIZE = InotifyEventHead.size + alignUp(NAME_MAX + 1, InotifyEventHead.size);
/**
 * inotify_init1(2), raw.
 * @param sysif - the process
 * @param flags - of {@link IN_INIT}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
 */
export async function _inotifyInit1(sysif, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.inotify_init1, flagsArgument('inotify_init1: flags', 'IN_', IN_INIT, flags)));
}
/**
 * inotify_add_watch(2), raw.
 * @param sysif - the process
 * @param fd - the instance
 * @param path - the address of the path
 * @param mask - of {@link IN}
 * @returns the watch
 * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
 */
export async function _inotifyAddWatch(sysif, fd, path, mask) {
    return WatchDescriptor(await sysif.syscall(SYS.inotify_add_watch, fd, path, flagsArgument('inotify_add_watch: mask', 'IN_', IN, mask)));
}
/**
 * inotify_rm_watch(2), raw.
 * @param sysif - the process
 * @param fd - the instance
 * @param wd - the watch
 * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
 */
export async function _inotifyRmWatch(sysif, fd, wd) {
    await sysif.syscall(SYS.inotify_rm_watch, fd, WatchDescriptor(wd));
}
/**
 * Tasks that can make inotify instances.
 */
export class InotifyTask extends Task {
    /**
     * Make an inotify instance, which can be read when something has happened to a file that it watches.
     * @param flags - of {@link IN_INIT}
     * @param options - whether programs that are exec'd get it too; otherwise `IN_INIT.CLOEXEC` is added
     * @returns a handle that owns it; its watches end with the last number
     * @throws ErrnoError with EMFILE where the user has too many instances, or there are too many files
     * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
     */
    async inotifyInit1(flags = 0, options = {}) {
        return this.makeFileDescriptor(await _inotifyInit1(this.sysif, options.inheritable === true ? flags : or(flags, IN_INIT.CLOEXEC)));
    }
}
/**
 * File descriptors of inotify instances.
 */
export class InotifyFileDescriptor extends FileDescriptor {
    /**
     * Watch a file, or a directory and what is right in it; or change what it is watched for.
     * @param path - which file
     * @param mask - of {@link IN}
     * @returns the watch, which means something to this instance only: the same one where the file is watched already
     * @throws ErrnoError with EACCES where it may not be read; with ENOSPC where the user has too many watches; with EEXIST for
     *   `IN.MASK_CREATE`; otherwise as inotify_add_watch(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
     */
    async inotifyAddWatch(path, mask) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_1, this.borrow(task), false);
            const pathname = __addDisposableResource(env_1, task.argument(PathString, path), false);
            return await about(_inotifyAddWatch(task.sysif, fd, pathname, mask), path);
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
     * End a watch. Events that are there already can still be read, and `IN.IGNORED` behind them.
     * @param wd - the watch
     * @throws ErrnoError with EINVAL where it has ended already
     * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
     */
    async inotifyRmWatch(wd) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, this.borrow(this.task), false);
            await _inotifyRmWatch(this.task.sysif, fd, wd);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    async inotifyRead(room = USUAL_SIZE) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_3, this.borrow(task), false);
            const memory = typeof room === 'number' ? integer('inotify: size', room, LEAST_SIZE, 0x7fff_ffff) : room;
            return await fillFront(task, InotifyEventList, memory, (buf, count) => _read(task.sysif, fd, buf, count));
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5vdGlmeS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImlub3RpZnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDckMsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxlQUFlLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN0RixPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ2hELE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDckQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNwRCxPQUFPLEVBQUUsT0FBTyxFQUFhLE1BQU0sbUJBQW1CLENBQUE7QUFDdEQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBRWhELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE9BQU8sRUFBNkUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNsSixPQUFPLEVBQUUsU0FBUyxFQUFvQixNQUFNLGNBQWMsQ0FBQTtBQUMxRCxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUNsRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRW5DOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRztJQUNoQixnQ0FBZ0M7SUFDaEMsTUFBTSxFQUFFLEdBQUc7SUFDWCw4QkFBOEI7SUFDOUIsTUFBTSxFQUFFLEdBQUc7SUFDWCxpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLEdBQUc7SUFDWCxxREFBcUQ7SUFDckQsV0FBVyxFQUFFLEdBQUc7SUFDaEIseURBQXlEO0lBQ3pELGFBQWEsRUFBRSxJQUFJO0lBQ25CLHFCQUFxQjtJQUNyQixLQUFLLEVBQUUsSUFBSTtJQUNYLHFCQUFxQjtJQUNyQixJQUFJLEVBQUUsSUFBSTtJQUNWLGdEQUFnRDtJQUNoRCxVQUFVLEVBQUUsSUFBSTtJQUNoQiw4Q0FBOEM7SUFDOUMsUUFBUSxFQUFFLElBQUk7SUFDZCw0REFBNEQ7SUFDNUQsSUFBSSxFQUFFLElBQUk7SUFDViw4Q0FBOEM7SUFDOUMsTUFBTSxFQUFFLEtBQUs7SUFDYixnREFBZ0Q7SUFDaEQsTUFBTSxFQUFFLEtBQUs7SUFDYiw2QkFBNkI7SUFDN0IsV0FBVyxFQUFFLEtBQUs7SUFDbEIsMkJBQTJCO0lBQzNCLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLHdCQUF3QjtJQUN4QixVQUFVLEVBQUUsS0FBSztJQUNqQiwyQ0FBMkM7SUFDM0MsT0FBTyxFQUFFLE1BQU07SUFDZix5RUFBeUU7SUFDekUsVUFBVSxFQUFFLE1BQU07SUFDbEIsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxNQUFNO0lBQ2YsOEJBQThCO0lBQzlCLE9BQU8sRUFBRSxVQUFVO0lBQ25CLHFDQUFxQztJQUNyQyxXQUFXLEVBQUUsVUFBVTtJQUN2QixnRUFBZ0U7SUFDaEUsV0FBVyxFQUFFLFVBQVU7SUFDdkIsMERBQTBEO0lBQzFELFdBQVcsRUFBRSxXQUFXO0lBQ3hCLDZDQUE2QztJQUM3QyxRQUFRLEVBQUUsV0FBVztJQUNyQix3Q0FBd0M7SUFDeEMsS0FBSyxFQUFFLFdBQVc7SUFDbEIscUNBQXFDO0lBQ3JDLE9BQU8sRUFBRSxXQUFXO0NBQ1osQ0FBQTtBQUVWLHVDQUF1QztBQUN2QyxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUc7SUFDckIsc0RBQXNEO0lBQ3RELFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDJDQUEyQztJQUMzQyxPQUFPLEVBQUUsU0FBUztDQUNWLENBQUE7QUFjViw0Q0FBNEM7QUFDNUMsTUFBTSxDQUFDLE1BQU0sZ0JBQWdCLEdBQUcsTUFBTSxDQUFDLHNCQUFzQixFQUFFLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7QUFFeEgsU0FBUyxRQUFRLENBQUMsSUFBd0I7SUFDeEMscUhBQXFIO0lBQ3JILE9BQU8sSUFBSSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUN0RixDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sZ0JBQWdCLEdBQXlCO0lBQ3BELElBQUksRUFBRSx3QkFBd0I7SUFDOUIsU0FBUyxFQUFFLGdCQUFnQixDQUFDLFNBQVM7SUFDckMsSUFBSSxFQUFFLFNBQVM7SUFDZixNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsR0FBRyxHQUFHLGdCQUFnQixDQUFDLElBQUksR0FBRyxRQUFRLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQ25HLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUs7UUFDdkIsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFBO1FBQ2YsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksS0FBSyxFQUFFLENBQUM7WUFDdEMsTUFBTSxHQUFHLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzFCLGdCQUFnQixDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQTtZQUNsRCxFQUFFLElBQUksZ0JBQWdCLENBQUMsSUFBSSxDQUFBO1lBQzNCLE9BQU8sQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUM5QixJQUFJLElBQUksS0FBSyxTQUFTO2dCQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUNyRCxFQUFFLElBQUksR0FBRyxDQUFBO1FBQ1gsQ0FBQztJQUNILENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNO1FBQ3ZCLE1BQU0sTUFBTSxHQUFtQixFQUFFLENBQUE7UUFDakMsTUFBTSxHQUFHLEdBQUcsTUFBTSxHQUFHLE1BQU0sQ0FBQTtRQUMzQixLQUFLLElBQUksRUFBRSxHQUFHLE1BQU0sRUFBRSxFQUFFLEdBQUcsZ0JBQWdCLENBQUMsSUFBSSxJQUFJLEdBQUcsR0FBRyxDQUFDO1lBQ3pELE1BQU0sRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO1lBQ2pFLEVBQUUsSUFBSSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUE7WUFDM0IsSUFBSSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUc7Z0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5Q0FBeUMsR0FBRyxpQ0FBaUMsTUFBTSxFQUFFLENBQUMsQ0FBQTtZQUMvSCxNQUFNLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLGVBQWUsQ0FBQyxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUE7WUFDbEksRUFBRSxJQUFJLEdBQUcsQ0FBQTtRQUNYLENBQUM7UUFDRCxPQUFPLE1BQU0sQ0FBQTtJQUNmLENBQUM7Q0FDRixDQUFBO0FBRUQsdUVBQXVFO0FBQ3ZFLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQTtBQUN2QixNQUFNLFVBQVUsR0FBRyxnQkFBZ0IsQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLFFBQVEsR0FBRyxDQUFDLEVBQUUsZ0JBQWdCLENBQUMsSUFBSSxDQUFDLENBQUE7QUFFdkY7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsS0FBdUIsRUFBRSxLQUFhO0lBQ3hFLE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsYUFBYSxDQUFDLHNCQUFzQixFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ2pJLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsZ0JBQWdCLENBQ3BDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxJQUFxQixFQUFFLElBQVk7SUFFeEYsT0FBTyxlQUFlLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxpQkFBaUIsRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyx5QkFBeUIsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUN6SSxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEVBQW1CO0lBQzVHLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsZ0JBQWdCLEVBQUUsRUFBRSxFQUFFLGVBQWUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxXQUFZLFNBQVEsSUFBSTtJQUNuQzs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7UUFDM0QsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsV0FBVyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDcEksQ0FBQztDQUNGO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8scUJBQXNCLFNBQVEsY0FBYztJQUN2RDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsSUFBNEIsRUFBRSxJQUFZOzs7WUFDOUQsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE9BQU8sTUFBTSxLQUFLLENBQUMsZ0JBQWdCLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsUUFBUSxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDM0U7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsRUFBbUI7OztZQUN0QyxNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLGVBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvQztJQW1CRCxLQUFLLENBQUMsV0FBVyxDQUFDLE9BQXlDLFVBQVU7OztZQUNuRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsZUFBZSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQTtZQUN4RyxPQUFPLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxNQUFNLEVBQUUsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMxRztDQUNGIn0=