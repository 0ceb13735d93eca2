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
 * `<linux/fanotify.h>`: being told of what happens to files, mounts and whole file systems, and being asked before it does.
 *
 * @module linux/fanotify
 */
import { or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Bytes, CString } from '../memory/bytes.js';
import { Int32, Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, integer } from './arguments.js';
import { fillFront } from './buffers.js';
import { borrowDirectory, directoryArgument, O, openFlagsArgument } from './fcntl.js';
import { FileHandle, FileHandleHead } from './file_handle.js';
import { PathString } from './limits.js';
import { Fsid } from './statfs.js';
import { _read, _write } from './unistd.js';
/**
 * What is watched for, and what happened.
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const FAN = {
    /** It was read. */
    ACCESS: 0x1,
    /** It was written. */
    MODIFY: 0x2,
    /** What describes it changed; since Linux 5.1. */
    ATTRIB: 0x4,
    /** It was closed after it had been open to write. */
    CLOSE_WRITE: 0x8,
    /** It was closed after it had not been open to write. */
    CLOSE_NOWRITE: 0x10,
    /** It was closed. */
    CLOSE: 0x18,
    /** It was opened. */
    OPEN: 0x20,
    /** Something was moved out of the directory; since Linux 5.1. */
    MOVED_FROM: 0x40,
    /** Something was moved into the directory; since Linux 5.1. */
    MOVED_TO: 0x80,
    /** Something was moved into the directory, or out of it. */
    MOVE: 0xc0,
    /** Something was created in the directory; since Linux 5.1. */
    CREATE: 0x100,
    /** Something was removed from the directory; since Linux 5.1. */
    DELETE: 0x200,
    /** It was itself removed; since Linux 5.1. */
    DELETE_SELF: 0x400,
    /** It was itself moved; since Linux 5.1. */
    MOVE_SELF: 0x800,
    /** It was opened to be executed; since Linux 5.0. */
    OPEN_EXEC: 0x1000,
    /** Told, without a mark: events were lost, because nobody read them. */
    Q_OVERFLOW: 0x4000,
    /** The file system is damaged; since Linux 5.16. */
    FS_ERROR: 0x8000,
    /** Asked: may it be opened? */
    OPEN_PERM: 0x1_0000,
    /** Asked: may it be read? */
    ACCESS_PERM: 0x2_0000,
    /** Asked: may it be opened to be executed? Since Linux 5.0. */
    OPEN_EXEC_PERM: 0x4_0000,
    /** Asked before its content is needed, so that it can be brought; since Linux 6.14. */
    PRE_ACCESS: 0x10_0000,
    /** Something was mounted; since Linux 6.15. */
    MNT_ATTACH: 0x100_0000,
    /** Something was unmounted; since Linux 6.15. */
    MNT_DETACH: 0x200_0000,
    /** For what is right in the directory that is marked. */
    EVENT_ON_CHILD: 0x800_0000,
    /** Something was renamed: both names are told; since Linux 5.17. */
    RENAME: 0x1000_0000,
    /** For directories too; told: it happened to one. */
    ONDIR: 0x4000_0000,
};
/**
 * How a fanotify group is made: one of the classes, and any of the others.
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export const FAN_INIT = {
    /** Only to be told. */
    CLASS_NOTIF: 0x0,
    /** To be asked, when the content is there. */
    CLASS_CONTENT: 0x4,
    /** To be asked, before the content is there. */
    CLASS_PRE_CONTENT: 0x8,
    /** Close it at exec. */
    CLOEXEC: 0x1,
    /** Never wait: EAGAIN instead. */
    NONBLOCK: 0x2,
    /** Any number of events may wait to be read. */
    UNLIMITED_QUEUE: 0x10,
    /** Any number of marks. */
    UNLIMITED_MARKS: 0x20,
    /** Answers may be recorded for the audit. */
    ENABLE_AUDIT: 0x40,
    /** With each event a pidfd of who did it; since Linux 5.15. */
    REPORT_PIDFD: 0x80,
    /** Thread ids instead of process ids. */
    REPORT_TID: 0x100,
    /** A file's handle instead of an open file; since Linux 5.1. */
    REPORT_FID: 0x200,
    /** The directory's handle; since Linux 5.9. */
    REPORT_DIR_FID: 0x400,
    /** With `REPORT_DIR_FID`: the name in the directory; since Linux 5.9. */
    REPORT_NAME: 0x800,
    /** With both: also the handle of what has that name; since Linux 5.17. */
    REPORT_TARGET_FID: 0x1000,
    /** Where a file could not be opened for an event: why; since Linux 6.13. */
    REPORT_FD_ERROR: 0x2000,
    /** Mounts; since Linux 6.15. */
    REPORT_MNT: 0x4000,
    /** The directory's handle and the name. */
    REPORT_DFID_NAME: 0xc00,
    /** The directory's handle, the name, and the handle of what has it. */
    REPORT_DFID_NAME_TARGET: 0x1e00,
};
/**
 * What fanotify_mark(2) does: one of `ADD`, `REMOVE` and `FLUSH`, one of `INODE`, `MOUNT`, `FILESYSTEM` and `MNTNS`, and any of
 * the others.
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const FAN_MARK = {
    /** Mark a file, a directory. */
    INODE: 0x0,
    /** Watch for it. */
    ADD: 0x1,
    /** Watch for it no more. */
    REMOVE: 0x2,
    /** Do not follow a symbolic link. */
    DONT_FOLLOW: 0x4,
    /** Mark only a directory. */
    ONLYDIR: 0x8,
    /** Mark the mount. */
    MOUNT: 0x10,
    /** Ignore it instead. */
    IGNORED_MASK: 0x20,
    /** Go on ignoring it after the file was written. */
    IGNORED_SURV_MODIFY: 0x40,
    /** Remove all marks of that kind. */
    FLUSH: 0x80,
    /** Mark the whole file system; since Linux 4.20. */
    FILESYSTEM: 0x100,
    /** Mark the mount namespace; since Linux 6.15. */
    MNTNS: 0x110,
    /** The mark does not keep the file in memory; since Linux 5.19. */
    EVICTABLE: 0x200,
    /** As `IGNORED_MASK`, and heed `FAN.ONDIR` and `FAN.EVENT_ON_CHILD`; since Linux 6.0. */
    IGNORE: 0x400,
    /** As `IGNORE`, also after the file was written. */
    IGNORE_SURV: 0x440,
};
/** The kinds of what is told along with an event. */
export const FAN_EVENT_INFO_TYPE = {
    /** The file system and the file's handle. */
    FID: 1,
    /** The file system, the directory's handle, and a name. */
    DFID_NAME: 2,
    /** The file system and the directory's handle. */
    DFID: 3,
    /** A pidfd of who did it. */
    PIDFD: 4,
    /** What is wrong with the file system. */
    ERROR: 5,
    /** Which part of the file's content is needed; since Linux 6.14. */
    RANGE: 6,
    /** A mount; since Linux 6.15. */
    MNT: 7,
    /** Where something was before it was renamed. */
    OLD_DFID_NAME: 10,
    /** Where it is after it was renamed. */
    NEW_DFID_NAME: 12,
};
/** Answers to what is asked. */
export const FAN_RESPONSE = {
    /** It may be done. */
    ALLOW: 0x1,
    /** It may not: who tries gets EPERM. */
    DENY: 0x2,
};
/** The version of the events. */
export const FANOTIFY_METADATA_VERSION = 3;
/** @internal what each event begins with */
export const FanotifyEventMetadata = struct('struct fanotify_event_metadata', {
    event_len: Uint32, vers: Uint8, reserved: Uint8, metadata_len: Uint16, mask: Uint64, fd: Int32, pid: Int32,
});
/** @internal what each record behind an event begins with */
export const FanotifyInfoHeader = struct('struct fanotify_event_info_header', { info_type: Uint8, pad: Uint8, len: Uint16 });
/** @internal an answer */
export const FanotifyResponse = struct('struct fanotify_response', { fd: Int32, response: Uint32 });
const ERROR_FD_NONE = -1;
const FID_TYPES = new Set([
    FAN_EVENT_INFO_TYPE.FID, FAN_EVENT_INFO_TYPE.DFID_NAME, FAN_EVENT_INFO_TYPE.DFID, FAN_EVENT_INFO_TYPE.OLD_DFID_NAME, FAN_EVENT_INFO_TYPE.NEW_DFID_NAME,
]);
const NAMED_TYPES = new Set([FAN_EVENT_INFO_TYPE.DFID_NAME, FAN_EVENT_INFO_TYPE.OLD_DFID_NAME, FAN_EVENT_INFO_TYPE.NEW_DFID_NAME]);
function readFid(view, at, type, end) {
    const fsidAt = at + FanotifyInfoHeader.size;
    const handleAt = fsidAt + Fsid.size;
    const handle = FileHandle.read(view, handleAt, end - handleAt);
    const nameAt = handleAt + FileHandleHead.size + handle.f_handle.byteLength;
    return { type, fsid: Fsid.read(view, fsidAt), handle, name: NAMED_TYPES.has(type) ? CString.read(view, nameAt, end - nameAt) : undefined };
}
/**
 * The events in what was read from a fanotify group, with the bare numbers of what was opened for them: those belong to nobody
 * yet. {@link FanotifyFileDescriptor.fanotifyRead} makes handles of them.
 * @param bytes - what was read
 * @throws RangeError for what cannot be events
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export function parseFanotifyEvents(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const events = [];
    for (let at = 0; at + FanotifyEventMetadata.size <= bytes.byteLength;) {
        const { event_len, vers, metadata_len, mask, fd, pid } = FanotifyEventMetadata.read(view, at);
        const end = at + event_len;
        if (vers !== FANOTIFY_METADATA_VERSION)
            throw new RangeError(`fanotify events of version ${vers} are not known here, only of ${FANOTIFY_METADATA_VERSION}`);
        if (event_len < metadata_len || end > bytes.byteLength)
            throw new RangeError(`a fanotify event of ${event_len} bytes cannot be at ${at} of ${bytes.byteLength}`);
        const fids = [];
        let pidfd;
        let error;
        for (let infoAt = at + metadata_len; infoAt + FanotifyInfoHeader.size <= end;) {
            const { info_type: type, len } = FanotifyInfoHeader.read(view, infoAt);
            if (len < FanotifyInfoHeader.size || infoAt + len > end)
                throw new RangeError(`a fanotify record of ${len} bytes cannot be at ${infoAt} of ${end}`);
            const content = infoAt + FanotifyInfoHeader.size;
            if (FID_TYPES.has(type))
                fids.push(readFid(view, infoAt, type, infoAt + len));
            else if (type === FAN_EVENT_INFO_TYPE.PIDFD) {
                const number = Int32.read(view, content, Int32.size);
                // FAN_NOPIDFD and FAN_EPIDFD are negative.
                if (number >= 0)
                    pidfd = NearFileDescriptor(number);
            }
            else if (type === FAN_EVENT_INFO_TYPE.ERROR) {
                error = { errno: Int32.read(view, content, Int32.size), count: Uint32.read(view, content + Int32.size, Uint32.size) };
            }
            // Kinds of a younger kernel are passed over, as fanotify(7) asks for.
            infoAt += len;
        }
        events.push({
            mask, pid, fd: fd < 0 ? undefined : NearFileDescriptor(fd), pidfd, fids, error, fdError: fd < ERROR_FD_NONE ? -fd : 0,
        });
        at = end;
    }
    return events;
}
/** How much memory events get where nothing else is said, in bytes. */
const USUAL_SIZE = 8192;
/** An event with two directories, two names and a file; see Linux 6.12, fs/notify/fanotify/fanotify_user.c, fanotify_event_len. */
const LEAST_SIZE = 1024;
/**
 * fanotify_init(2), raw.
 * @param sysif - the process
 * @param flags - of {@link FAN_INIT}
 * @param eventFlags - of `O`: how files are opened for events
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export async function _fanotifyInit(sysif, flags, eventFlags) {
    return NearFileDescriptor(await sysif.syscall(SYS.fanotify_init, flagsArgument('fanotify_init: flags', 'FAN_', FAN_INIT, flags), openFlagsArgument('fanotify_init: event_f_flags', eventFlags)));
}
/**
 * fanotify_mark(2), raw.
 * @param sysif - the process
 * @param fd - the group
 * @param flags - of {@link FAN_MARK}
 * @param mask - of {@link FAN}
 * @param dirfd - where a relative path begins
 * @param path - the address of the path; or NULL for `dirfd` itself
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export async function _fanotifyMark(sysif, fd, flags, mask, dirfd, path) {
    await sysif.syscall(SYS.fanotify_mark, fd, flagsArgument('fanotify_mark: flags', 'FAN_MARK_', FAN_MARK, flags), flagsArgument('fanotify_mark: mask', 'FAN_', FAN, mask), directoryArgument(dirfd), path === NULL ? NULL_OPERAND : path);
}
const NULL_OPERAND = { operand: NULL, toString: () => 'NULL' };
/**
 * Tasks that can make fanotify groups.
 */
export class FanotifyTask extends Task {
    /**
     * Make a fanotify group, which can be read when something has happened to what it marks.
     * @param flags - of {@link FAN_INIT}
     * @param options - how files are opened for events, and whether programs that are exec'd get the group too; otherwise
     *   `FAN_INIT.CLOEXEC` is added
     * @returns a handle that owns it; its marks end with the last number
     * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`, but for groups that are only told, and report handles, since Linux
     *   5.13; with ENOSYS where the kernel was built without it
     * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
     */
    async fanotifyInit(flags, options = {}) {
        const all = options.inheritable === true ? flags : or(flags, FAN_INIT.CLOEXEC);
        return this.makeFileDescriptor(await _fanotifyInit(this.sysif, all, or(options.eventFlags ?? O.RDONLY, O.CLOEXEC)));
    }
}
/**
 * File descriptors of fanotify groups.
 */
export class FanotifyFileDescriptor extends FileDescriptor {
    /**
     * Mark a file, a directory, a mount or a file system; or no longer.
     * @param flags - of {@link FAN_MARK}
     * @param mask - of {@link FAN}: what for; 0 for `FAN_MARK.FLUSH`
     * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
     * @param path - which file; null for the file descriptor itself
     * @throws ErrnoError with EINVAL for what the group's class cannot have; with ENOENT for a mark to remove that is not there;
     *   with EPERM for mounts and file systems without `CAP_SYS_ADMIN`; otherwise as fanotify_mark(2) says
     * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
     */
    async fanotifyMark(flags, mask, dirfd, path) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_1, this.borrow(task), false);
            const directory = __addDisposableResource(env_1, borrowDirectory(task, dirfd), false);
            if (path === null)
                return await _fanotifyMark(task.sysif, fd, flags, mask, directory, NULL);
            const pathname = __addDisposableResource(env_1, task.argument(PathString, path), false);
            await about(_fanotifyMark(task.sysif, fd, flags, mask, directory, pathname), path);
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
     * Take the events that there are. Where there are none this waits, without `FAN_INIT.NONBLOCK`: then it must not be called on
     * the Node process's own task. Each event may own up to two file descriptors: close them.
     * @param size - how much memory there is for them, in bytes; from 1024 on
     * @returns the events in their order
     * @throws ErrnoError with EAGAIN where there are none and the group does not block; with EMFILE, ENOENT and others where a
     *   file could not be opened for the first event, which is lost
     * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
     */
    async fanotifyRead(size = USUAL_SIZE) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_2, this.borrow(task), false);
            const room = integer('fanotify: size', size, LEAST_SIZE, 0x7fff_ffff);
            const bytes = await fillFront(task, Bytes, room, (buf, count) => _read(task.sysif, fd, buf, count));
            // This handle's own class: it was made by the same task.
            const own = (number) => (number === undefined ? undefined : task.makeFileDescriptor(number));
            return parseFanotifyEvents(bytes).map((event) => ({ ...event, fd: own(event.fd), pidfd: own(event.pidfd) }));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Answer what an event asked. Until then, who wants to open or read the file waits.
     * @param file - the event's own file; it stays open
     * @param response - of {@link FAN_RESPONSE}
     * @throws ErrnoError with ENOENT where nothing was asked about that file, or it was answered; with EINVAL for another answer
     * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
     */
    async fanotifyRespond(file, response) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_3, this.borrow(task), false);
            const asked = __addDisposableResource(env_3, file.borrow(task), false);
            const answer = __addDisposableResource(env_3, task.argument(FanotifyResponse, { fd: asked.near, response }), false);
            await _write(task.sysif, fd, answer, FanotifyResponse.size);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmFub3RpZnkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmYW5vdGlmeS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsY0FBYyxJQUFJLGtCQUFrQixFQUFFLElBQUksRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQzNFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzNFLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxPQUFPLEVBQTZFLE1BQU0sZ0JBQWdCLENBQUE7QUFDbEosT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsZUFBZSxFQUFFLGlCQUFpQixFQUFFLENBQUMsRUFBRSxpQkFBaUIsRUFBMEMsTUFBTSxZQUFZLENBQUE7QUFDN0gsT0FBTyxFQUFFLFVBQVUsRUFBRSxjQUFjLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3hDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDbEMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFM0M7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLG1CQUFtQjtJQUNuQixNQUFNLEVBQUUsR0FBRztJQUNYLHNCQUFzQjtJQUN0QixNQUFNLEVBQUUsR0FBRztJQUNYLGtEQUFrRDtJQUNsRCxNQUFNLEVBQUUsR0FBRztJQUNYLHFEQUFxRDtJQUNyRCxXQUFXLEVBQUUsR0FBRztJQUNoQix5REFBeUQ7SUFDekQsYUFBYSxFQUFFLElBQUk7SUFDbkIscUJBQXFCO0lBQ3JCLEtBQUssRUFBRSxJQUFJO0lBQ1gscUJBQXFCO0lBQ3JCLElBQUksRUFBRSxJQUFJO0lBQ1YsaUVBQWlFO0lBQ2pFLFVBQVUsRUFBRSxJQUFJO0lBQ2hCLCtEQUErRDtJQUMvRCxRQUFRLEVBQUUsSUFBSTtJQUNkLDREQUE0RDtJQUM1RCxJQUFJLEVBQUUsSUFBSTtJQUNWLCtEQUErRDtJQUMvRCxNQUFNLEVBQUUsS0FBSztJQUNiLGlFQUFpRTtJQUNqRSxNQUFNLEVBQUUsS0FBSztJQUNiLDhDQUE4QztJQUM5QyxXQUFXLEVBQUUsS0FBSztJQUNsQiw0Q0FBNEM7SUFDNUMsU0FBUyxFQUFFLEtBQUs7SUFDaEIscURBQXFEO0lBQ3JELFNBQVMsRUFBRSxNQUFNO0lBQ2pCLHdFQUF3RTtJQUN4RSxVQUFVLEVBQUUsTUFBTTtJQUNsQixvREFBb0Q7SUFDcEQsUUFBUSxFQUFFLE1BQU07SUFDaEIsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxRQUFRO0lBQ25CLDZCQUE2QjtJQUM3QixXQUFXLEVBQUUsUUFBUTtJQUNyQiwrREFBK0Q7SUFDL0QsY0FBYyxFQUFFLFFBQVE7SUFDeEIsdUZBQXVGO0lBQ3ZGLFVBQVUsRUFBRSxTQUFTO0lBQ3JCLCtDQUErQztJQUMvQyxVQUFVLEVBQUUsVUFBVTtJQUN0QixpREFBaUQ7SUFDakQsVUFBVSxFQUFFLFVBQVU7SUFDdEIseURBQXlEO0lBQ3pELGNBQWMsRUFBRSxVQUFVO0lBQzFCLG9FQUFvRTtJQUNwRSxNQUFNLEVBQUUsV0FBVztJQUNuQixxREFBcUQ7SUFDckQsS0FBSyxFQUFFLFdBQVc7Q0FDVixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLHVCQUF1QjtJQUN2QixXQUFXLEVBQUUsR0FBRztJQUNoQiw4Q0FBOEM7SUFDOUMsYUFBYSxFQUFFLEdBQUc7SUFDbEIsZ0RBQWdEO0lBQ2hELGlCQUFpQixFQUFFLEdBQUc7SUFDdEIsd0JBQXdCO0lBQ3hCLE9BQU8sRUFBRSxHQUFHO0lBQ1osa0NBQWtDO0lBQ2xDLFFBQVEsRUFBRSxHQUFHO0lBQ2IsZ0RBQWdEO0lBQ2hELGVBQWUsRUFBRSxJQUFJO0lBQ3JCLDJCQUEyQjtJQUMzQixlQUFlLEVBQUUsSUFBSTtJQUNyQiw2Q0FBNkM7SUFDN0MsWUFBWSxFQUFFLElBQUk7SUFDbEIsK0RBQStEO0lBQy9ELFlBQVksRUFBRSxJQUFJO0lBQ2xCLHlDQUF5QztJQUN6QyxVQUFVLEVBQUUsS0FBSztJQUNqQixnRUFBZ0U7SUFDaEUsVUFBVSxFQUFFLEtBQUs7SUFDakIsK0NBQStDO0lBQy9DLGNBQWMsRUFBRSxLQUFLO0lBQ3JCLHlFQUF5RTtJQUN6RSxXQUFXLEVBQUUsS0FBSztJQUNsQiwwRUFBMEU7SUFDMUUsaUJBQWlCLEVBQUUsTUFBTTtJQUN6Qiw0RUFBNEU7SUFDNUUsZUFBZSxFQUFFLE1BQU07SUFDdkIsZ0NBQWdDO0lBQ2hDLFVBQVUsRUFBRSxNQUFNO0lBQ2xCLDJDQUEyQztJQUMzQyxnQkFBZ0IsRUFBRSxLQUFLO0lBQ3ZCLHVFQUF1RTtJQUN2RSx1QkFBdUIsRUFBRSxNQUFNO0NBQ3ZCLENBQUE7QUFFVjs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLGdDQUFnQztJQUNoQyxLQUFLLEVBQUUsR0FBRztJQUNWLG9CQUFvQjtJQUNwQixHQUFHLEVBQUUsR0FBRztJQUNSLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsR0FBRztJQUNYLHFDQUFxQztJQUNyQyxXQUFXLEVBQUUsR0FBRztJQUNoQiw2QkFBNkI7SUFDN0IsT0FBTyxFQUFFLEdBQUc7SUFDWixzQkFBc0I7SUFDdEIsS0FBSyxFQUFFLElBQUk7SUFDWCx5QkFBeUI7SUFDekIsWUFBWSxFQUFFLElBQUk7SUFDbEIsb0RBQW9EO0lBQ3BELG1CQUFtQixFQUFFLElBQUk7SUFDekIscUNBQXFDO0lBQ3JDLEtBQUssRUFBRSxJQUFJO0lBQ1gsb0RBQW9EO0lBQ3BELFVBQVUsRUFBRSxLQUFLO0lBQ2pCLGtEQUFrRDtJQUNsRCxLQUFLLEVBQUUsS0FBSztJQUNaLG1FQUFtRTtJQUNuRSxTQUFTLEVBQUUsS0FBSztJQUNoQix5RkFBeUY7SUFDekYsTUFBTSxFQUFFLEtBQUs7SUFDYixvREFBb0Q7SUFDcEQsV0FBVyxFQUFFLEtBQUs7Q0FDVixDQUFBO0FBRVYscURBQXFEO0FBQ3JELE1BQU0sQ0FBQyxNQUFNLG1CQUFtQixHQUFHO0lBQ2pDLDZDQUE2QztJQUM3QyxHQUFHLEVBQUUsQ0FBQztJQUNOLDJEQUEyRDtJQUMzRCxTQUFTLEVBQUUsQ0FBQztJQUNaLGtEQUFrRDtJQUNsRCxJQUFJLEVBQUUsQ0FBQztJQUNQLDZCQUE2QjtJQUM3QixLQUFLLEVBQUUsQ0FBQztJQUNSLDBDQUEwQztJQUMxQyxLQUFLLEVBQUUsQ0FBQztJQUNSLG9FQUFvRTtJQUNwRSxLQUFLLEVBQUUsQ0FBQztJQUNSLGlDQUFpQztJQUNqQyxHQUFHLEVBQUUsQ0FBQztJQUNOLGlEQUFpRDtJQUNqRCxhQUFhLEVBQUUsRUFBRTtJQUNqQix3Q0FBd0M7SUFDeEMsYUFBYSxFQUFFLEVBQUU7Q0FDVCxDQUFBO0FBRVYsZ0NBQWdDO0FBQ2hDLE1BQU0sQ0FBQyxNQUFNLFlBQVksR0FBRztJQUMxQixzQkFBc0I7SUFDdEIsS0FBSyxFQUFFLEdBQUc7SUFDVix3Q0FBd0M7SUFDeEMsSUFBSSxFQUFFLEdBQUc7Q0FDRCxDQUFBO0FBRVYsaUNBQWlDO0FBQ2pDLE1BQU0sQ0FBQyxNQUFNLHlCQUF5QixHQUFHLENBQUMsQ0FBQTtBQUUxQyw0Q0FBNEM7QUFDNUMsTUFBTSxDQUFDLE1BQU0scUJBQXFCLEdBQUcsTUFBTSxDQUFDLGdDQUFnQyxFQUFFO0lBQzVFLFNBQVMsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLFlBQVksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxLQUFLO0NBQzNHLENBQUMsQ0FBQTtBQUNGLDZEQUE2RDtBQUM3RCxNQUFNLENBQUMsTUFBTSxrQkFBa0IsR0FBRyxNQUFNLENBQUMsbUNBQW1DLEVBQUUsRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7QUFDNUgsMEJBQTBCO0FBQzFCLE1BQU0sQ0FBQyxNQUFNLGdCQUFnQixHQUFHLE1BQU0sQ0FBQywwQkFBMEIsRUFBRSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7QUF3Q25HLE1BQU0sYUFBYSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3hCLE1BQU0sU0FBUyxHQUFHLElBQUksR0FBRyxDQUFTO0lBQ2hDLG1CQUFtQixDQUFDLEdBQUcsRUFBRSxtQkFBbUIsQ0FBQyxTQUFTLEVBQUUsbUJBQW1CLENBQUMsSUFBSSxFQUFFLG1CQUFtQixDQUFDLGFBQWEsRUFBRSxtQkFBbUIsQ0FBQyxhQUFhO0NBQ3ZKLENBQUMsQ0FBQTtBQUNGLE1BQU0sV0FBVyxHQUFHLElBQUksR0FBRyxDQUFTLENBQUMsbUJBQW1CLENBQUMsU0FBUyxFQUFFLG1CQUFtQixDQUFDLGFBQWEsRUFBRSxtQkFBbUIsQ0FBQyxhQUFhLENBQUMsQ0FBQyxDQUFBO0FBRTFJLFNBQVMsT0FBTyxDQUFDLElBQWMsRUFBRSxFQUFVLEVBQUUsSUFBWSxFQUFFLEdBQVc7SUFDcEUsTUFBTSxNQUFNLEdBQUcsRUFBRSxHQUFHLGtCQUFrQixDQUFDLElBQUksQ0FBQTtJQUMzQyxNQUFNLFFBQVEsR0FBRyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQTtJQUNuQyxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsR0FBRyxHQUFHLFFBQVEsQ0FBQyxDQUFBO0lBQzlELE1BQU0sTUFBTSxHQUFHLFFBQVEsR0FBRyxjQUFjLENBQUMsSUFBSSxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsVUFBVSxDQUFBO0lBQzFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsR0FBRyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxFQUFFLENBQUE7QUFDNUksQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxtQkFBbUIsQ0FBQyxLQUFpQjtJQUNuRCxNQUFNLElBQUksR0FBRyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLEVBQUUsS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUFBO0lBQzNFLE1BQU0sTUFBTSxHQUF3QyxFQUFFLENBQUE7SUFDdEQsS0FBSyxJQUFJLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLHFCQUFxQixDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsVUFBVSxHQUFHLENBQUM7UUFDdEUsTUFBTSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsWUFBWSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEdBQUcscUJBQXFCLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQTtRQUM3RixNQUFNLEdBQUcsR0FBRyxFQUFFLEdBQUcsU0FBUyxDQUFBO1FBQzFCLElBQUksSUFBSSxLQUFLLHlCQUF5QjtZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsOEJBQThCLElBQUksZ0NBQWdDLHlCQUF5QixFQUFFLENBQUMsQ0FBQTtRQUMzSixJQUFJLFNBQVMsR0FBRyxZQUFZLElBQUksR0FBRyxHQUFHLEtBQUssQ0FBQyxVQUFVO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx1QkFBdUIsU0FBUyx1QkFBdUIsRUFBRSxPQUFPLEtBQUssQ0FBQyxVQUFVLEVBQUUsQ0FBQyxDQUFBO1FBQ2hLLE1BQU0sSUFBSSxHQUFrQixFQUFFLENBQUE7UUFDOUIsSUFBSSxLQUFxQyxDQUFBO1FBQ3pDLElBQUksS0FBNkIsQ0FBQTtRQUNqQyxLQUFLLElBQUksTUFBTSxHQUFHLEVBQUUsR0FBRyxZQUFZLEVBQUUsTUFBTSxHQUFHLGtCQUFrQixDQUFDLElBQUksSUFBSSxHQUFHLEdBQUcsQ0FBQztZQUM5RSxNQUFNLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1lBQ3RFLElBQUksR0FBRyxHQUFHLGtCQUFrQixDQUFDLElBQUksSUFBSSxNQUFNLEdBQUcsR0FBRyxHQUFHLEdBQUc7Z0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx3QkFBd0IsR0FBRyx1QkFBdUIsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDLENBQUE7WUFDbkosTUFBTSxPQUFPLEdBQUcsTUFBTSxHQUFHLGtCQUFrQixDQUFDLElBQUksQ0FBQTtZQUNoRCxJQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDO2dCQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFBO2lCQUN4RSxJQUFJLElBQUksS0FBSyxtQkFBbUIsQ0FBQyxLQUFLLEVBQUUsQ0FBQztnQkFDNUMsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFDcEQsMkNBQTJDO2dCQUMzQyxJQUFJLE1BQU0sSUFBSSxDQUFDO29CQUFFLEtBQUssR0FBRyxrQkFBa0IsQ0FBQyxNQUFNLENBQUMsQ0FBQTtZQUNyRCxDQUFDO2lCQUFNLElBQUksSUFBSSxLQUFLLG1CQUFtQixDQUFDLEtBQUssRUFBRSxDQUFDO2dCQUM5QyxLQUFLLEdBQUcsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxHQUFHLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUE7WUFDdkgsQ0FBQztZQUNELHNFQUFzRTtZQUN0RSxNQUFNLElBQUksR0FBRyxDQUFBO1FBQ2YsQ0FBQztRQUNELE1BQU0sQ0FBQyxJQUFJLENBQUM7WUFDVixJQUFJLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLGtCQUFrQixDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxFQUFFLEdBQUcsYUFBYSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztTQUN0SCxDQUFDLENBQUE7UUFDRixFQUFFLEdBQUcsR0FBRyxDQUFBO0lBQ1YsQ0FBQztJQUNELE9BQU8sTUFBTSxDQUFBO0FBQ2YsQ0FBQztBQUVELHVFQUF1RTtBQUN2RSxNQUFNLFVBQVUsR0FBRyxJQUFJLENBQUE7QUFDdkIsbUlBQW1JO0FBQ25JLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQTtBQUV2Qjs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsS0FBdUIsRUFBRSxLQUFhLEVBQUUsVUFBa0I7SUFDNUYsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQzNDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsYUFBYSxDQUFDLHNCQUFzQixFQUFFLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxDQUFDLEVBQUUsaUJBQWlCLENBQUMsOEJBQThCLEVBQUUsVUFBVSxDQUFDLENBQ2pKLENBQUMsQ0FBQTtBQUNKLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FDakMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEtBQWEsRUFBRSxJQUFZLEVBQUUsS0FBd0IsRUFBRSxJQUFxQjtJQUVqSSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxhQUFhLEVBQUUsRUFBRSxFQUFFLGFBQWEsQ0FBQyxzQkFBc0IsRUFBRSxXQUFXLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxFQUFFLGFBQWEsQ0FBQyxxQkFBcUIsRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxFQUNuSixpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FDOUQsQ0FBQTtBQUNILENBQUM7QUFFRCxNQUFNLFlBQVksR0FBRyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sRUFBRSxDQUFBO0FBUTlEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxJQUFJO0lBQ3BDOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsS0FBYSxFQUFFLFVBQTJCLEVBQUU7UUFDN0QsTUFBTSxHQUFHLEdBQUcsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDOUUsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxVQUFVLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3JILENBQUM7Q0FDRjtBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLHNCQUF1QixTQUFRLGNBQWM7SUFDeEQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLFlBQVksQ0FBQyxLQUFhLEVBQUUsSUFBWSxFQUFFLEtBQWdCLEVBQUUsSUFBbUM7OztZQUNuRyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxJQUFJLElBQUksS0FBSyxJQUFJO2dCQUFFLE9BQU8sTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDM0YsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxLQUFLLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkY7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBSSxHQUFHLFVBQVU7OztZQUNsQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLGdCQUFnQixFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsV0FBVyxDQUFDLENBQUE7WUFDckUsTUFBTSxLQUFLLEdBQUcsTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7WUFDbkcseURBQXlEO1lBQ3pELE1BQU0sR0FBRyxHQUFHLENBQUMsTUFBc0MsRUFBb0IsRUFBRSxDQUFDLENBQUMsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFTLENBQUMsQ0FBQTtZQUN0SixPQUFPLG1CQUFtQixDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLEdBQUcsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDN0c7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsZUFBZSxDQUFDLElBQW9CLEVBQUUsUUFBMEQ7OztZQUNwRyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxrQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUMvQixNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBbUMsZ0JBQWdCLEVBQUUsRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsQ0FBQyxRQUFBLENBQUE7WUFDOUcsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLGdCQUFnQixDQUFDLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUQ7Q0FDRiJ9