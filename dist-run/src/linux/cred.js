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
 * credentials(7): becoming another user or group. Who a process is now, `unistd` tells.
 *
 * Linux changes the credentials of one thread: what libc's functions of these names do for all of them, it does with a
 * signal to each. So these calls are refused on the Node process's own task, where they would change the main thread
 * alone: use `process.setuid()` and its kind there, before the first `localProcess()`. A child has one thread. A task of
 * `local.thread()` changes that thread, and no other.
 *
 * Three things follow from a change of the user or group for anything but the real one (Linux 6.12, kernel/cred.c, commit_creds):
 *
 * - The kernel forgets which signal the process gets when its parent dies. This package asks for it again, right behind
 *   the call, and sees to it that the parent has not died in between: a child does not outlive its parent for that.
 * - The memory becomes one that cannot be dumped or traced, as `PR_SET_DUMPABLE` has it. A child that has not exec'd shares
 *   this program's memory, and so this is true of Node as well: what is in its `/proc/PID` belongs to root, and without
 *   `CAP_SYS_PTRACE` nobody may look into it any more, which is what `pidfdGetfd` needs of a process, and cloning from a
 *   child too. `setDumpable(true)` takes it back. Mind that then the new user may trace the child, and with it read and
 *   change the memory of this program: do so only where Node itself runs as that user.
 * - Signals may be sent to the process by the new user.
 *
 * @module linux/cred
 * @see https://man7.org/linux/man-pages/man7/credentials.7.html
 */
import { ErrnoError } from '../near/errors.js';
import { formatCall } from '../near/sysif.js';
import { NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list } from '../memory/aggregates.js';
import { Uint32 } from '../memory/scalars.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { integer } from './arguments.js';
import { NGROUPS_MAX } from './limits.js';
/** In the place of a uid or gid: leave it as it is. */
const KEEP = -1;
/** The largest uid and gid; the one above it is -1. */
const LAST_ID = 0xffff_fffe;
const EPERM = 1;
function id(what, value) {
    return integer(what, value, 0, LAST_ID);
}
function idOrKeep(what, value) {
    return integer(what, value, KEEP, LAST_ID);
}
/** What setgroups(2) reads, `gid_t[]`. */
export const GroupIds = {
    ...list(Uint32),
    name: 'gid_t[]',
    sizeOf(groups) {
        if (groups.length > NGROUPS_MAX)
            throw new RangeError(`a process has at most ${NGROUPS_MAX} supplementary groups, not ${groups.length}`);
        for (const group of groups)
            id('setgroups: a group', group);
        return Uint32.size * groups.length;
    },
};
/**
 * setuid(2), raw: of the calling thread alone, as all of these calls.
 * @param sysif - the process
 * @param uid - whom to become
 * @see https://man7.org/linux/man-pages/man2/setuid.2.html
 */
export async function _setuid(sysif, uid) {
    await sysif.syscall(SYS.setuid, id('setuid: uid', uid));
}
/**
 * setgid(2), raw.
 * @param sysif - the process
 * @param gid - whom to become
 * @see https://man7.org/linux/man-pages/man2/setgid.2.html
 */
export async function _setgid(sysif, gid) {
    await sysif.syscall(SYS.setgid, id('setgid: gid', gid));
}
/**
 * setreuid(2), raw.
 * @param sysif - the process
 * @param ruid - the real uid; -1 to leave it
 * @param euid - the effective one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
 */
export async function _setreuid(sysif, ruid, euid) {
    await sysif.syscall(SYS.setreuid, idOrKeep('setreuid: ruid', ruid), idOrKeep('setreuid: euid', euid));
}
/**
 * setregid(2), raw.
 * @param sysif - the process
 * @param rgid - the real gid; -1 to leave it
 * @param egid - the effective one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
 */
export async function _setregid(sysif, rgid, egid) {
    await sysif.syscall(SYS.setregid, idOrKeep('setregid: rgid', rgid), idOrKeep('setregid: egid', egid));
}
/**
 * setresuid(2), raw.
 * @param sysif - the process
 * @param ruid - the real uid; -1 to leave it
 * @param euid - the effective one; -1 to leave it
 * @param suid - the saved one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
 */
export async function _setresuid(sysif, ruid, euid, suid) {
    await sysif.syscall(SYS.setresuid, idOrKeep('setresuid: ruid', ruid), idOrKeep('setresuid: euid', euid), idOrKeep('setresuid: suid', suid));
}
/**
 * setresgid(2), raw.
 * @param sysif - the process
 * @param rgid - the real gid; -1 to leave it
 * @param egid - the effective one; -1 to leave it
 * @param sgid - the saved one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
 */
export async function _setresgid(sysif, rgid, egid, sgid) {
    await sysif.syscall(SYS.setresgid, idOrKeep('setresgid: rgid', rgid), idOrKeep('setresgid: egid', egid), idOrKeep('setresgid: sgid', sgid));
}
/**
 * setfsuid(2), raw. It reports no error: whether the uid is the new one now, another call with -1 tells.
 * @param sysif - the process
 * @param fsuid - the uid for files; -1 only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/setfsuid.2.html
 */
export async function _setfsuid(sysif, fsuid) {
    return await sysif.syscall(SYS.setfsuid, idOrKeep('setfsuid: fsuid', fsuid));
}
/**
 * setfsgid(2), raw. It reports no error: whether the gid is the new one now, another call with -1 tells.
 * @param sysif - the process
 * @param fsgid - the gid for files; -1 only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/setfsgid.2.html
 */
export async function _setfsgid(sysif, fsgid) {
    return await sysif.syscall(SYS.setfsgid, idOrKeep('setfsgid: fsgid', fsgid));
}
/**
 * setgroups(2), raw.
 * @param sysif - the process
 * @param size - how many
 * @param groups - the address of as many {@link GroupIds}
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export async function _setgroups(sysif, size, groups) {
    await sysif.syscall(SYS.setgroups, integer('setgroups: size', size, 0, NGROUPS_MAX), groups);
}
/** Both calls are sent before either is awaited; the second shows whether the first had an effect. */
async function setAndAsk(name, call, sysif, value) {
    const [before, after] = await Promise.all([call(sysif, id(`${name}: id`, value)), call(sysif, KEEP)]);
    if (after === value)
        return before;
    throw new ErrnoError(EPERM, name, {
        call: formatCall(name, [value]),
        hint: 'the kernel reports no error for this call, but the id is another one afterwards: it may not be set, or the user namespace does not map it',
    });
}
/**
 * Tasks that can become other users. See the module about what else such a change does.
 */
export class CredTask extends Task {
    /**
     * Become another user: with `CAP_SETUID` for good, and without, as far as the effective uid goes, which may be the real
     * or the saved one.
     * @param uid - whom to become
     * @throws ErrnoError with EPERM without the capability; with EINVAL for one that the user namespace does not map; with
     *   EAGAIN where the user has as many processes as it may, or memory is short
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setuid.2.html
     */
    async setuid(uid) {
        await _setuid(this.sysif, uid);
    }
    /**
     * Become another group: with `CAP_SETGID` for good, and without, as far as the effective gid goes, which may be the real
     * or the saved one. To be called before the uid is changed.
     * @param gid - whom to become
     * @throws ErrnoError with EPERM without the capability; with EINVAL for one that the user namespace does not map
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setgid.2.html
     */
    async setgid(gid) {
        await _setgid(this.sysif, gid);
    }
    /**
     * Set the real and the effective uid. The saved one follows the effective one where the real one is set, or where the
     * effective one becomes another than the real one was.
     * @param ruid - the real one; -1 to leave it
     * @param euid - the effective one; -1 to leave it
     * @throws ErrnoError as {@link setuid}
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
     */
    async setreuid(ruid, euid) {
        await _setreuid(this.sysif, ruid, euid);
    }
    /**
     * Set the real and the effective gid. The saved one follows as with {@link setreuid}.
     * @param rgid - the real one; -1 to leave it
     * @param egid - the effective one; -1 to leave it
     * @throws ErrnoError as {@link setgid}
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
     */
    async setregid(rgid, egid) {
        await _setregid(this.sysif, rgid, egid);
    }
    /**
     * Set the real, the effective and the saved uid, each by itself: the one call of these that says all it does.
     * @param ruid - the real one; -1 to leave it
     * @param euid - the effective one; -1 to leave it
     * @param suid - the saved one; -1 to leave it
     * @throws ErrnoError as {@link setuid}
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
     */
    async setresuid(ruid, euid, suid) {
        await _setresuid(this.sysif, ruid, euid, suid);
    }
    /**
     * Set the real, the effective and the saved gid, each by itself. To be called before the uids are changed.
     * @param rgid - the real one; -1 to leave it
     * @param egid - the effective one; -1 to leave it
     * @param sgid - the saved one; -1 to leave it
     * @throws ErrnoError as {@link setgid}
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
     */
    async setresgid(rgid, egid, sgid) {
        await _setresgid(this.sysif, rgid, egid, sgid);
    }
    /**
     * Set the uid that counts for files alone. It follows the effective one whenever that is set.
     * @param uid - one that the process has otherwise, or with `CAP_SETUID` any
     * @returns the one before
     * @throws ErrnoError with EPERM where it has not become that one; the kernel itself does not say so, nor why
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setfsuid.2.html
     */
    async setfsuid(uid) {
        return await setAndAsk('setfsuid', _setfsuid, this.sysif, uid);
    }
    /**
     * Set the gid that counts for files alone. It follows the effective one whenever that is set.
     * @param gid - one that the process has otherwise, or with `CAP_SETGID` any
     * @returns the one before
     * @throws ErrnoError with EPERM where it has not become that one; the kernel itself does not say so, nor why
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/setfsgid.2.html
     */
    async setfsgid(gid) {
        return await setAndAsk('setfsgid', _setfsgid, this.sysif, gid);
    }
    /**
     * Set the supplementary groups. To be called before the uid is changed: they are not changed with it.
     * @param groups - all of them, at most `NGROUPS_MAX`; or a pointer to them
     * @throws ErrnoError with EPERM without `CAP_SETGID`, and in a user namespace whose `setgroups` file says `deny` or which
     *   has no gid map yet; with EINVAL for one that the user namespace does not map
     * @throws SyscallSendError on the Node process's own task
     * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
     */
    async setgroups(groups) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { length } = groups instanceof Pointer ? groups.value : groups;
            const argument = __addDisposableResource(env_1, length === 0 ? undefined : this.argument(GroupIds, groups), false);
            await _setgroups(this.sysif, length, argument ?? NULL);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY3JlZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNyZWQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7R0FxQkc7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQzlDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUU3QyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDOUMsT0FBTyxFQUFFLElBQUksRUFBdUIsTUFBTSxtQkFBbUIsQ0FBQTtBQUM3RCxPQUFPLEVBQUUsT0FBTyxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBQzlELE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFekMsdURBQXVEO0FBQ3ZELE1BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBRWYsdURBQXVEO0FBQ3ZELE1BQU0sT0FBTyxHQUFHLFdBQVcsQ0FBQTtBQUUzQixNQUFNLEtBQUssR0FBRyxDQUFDLENBQUE7QUFFZixTQUFTLEVBQUUsQ0FBQyxJQUFZLEVBQUUsS0FBYTtJQUNyQyxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtBQUN6QyxDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsSUFBWSxFQUFFLEtBQWE7SUFDM0MsT0FBTyxPQUFPLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7QUFDNUMsQ0FBQztBQUVELDBDQUEwQztBQUMxQyxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQW1CO0lBQ3RDLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQztJQUNmLElBQUksRUFBRSxTQUFTO0lBQ2YsTUFBTSxDQUFDLE1BQU07UUFDWCxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsV0FBVztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMseUJBQXlCLFdBQVcsOEJBQThCLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQ3hJLEtBQUssTUFBTSxLQUFLLElBQUksTUFBTTtZQUFFLEVBQUUsQ0FBQyxvQkFBb0IsRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUMzRCxPQUFPLE1BQU0sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQTtJQUNwQyxDQUFDO0NBQ0YsQ0FBQTtBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxHQUFXO0lBQ2hFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxhQUFhLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQTtBQUN6RCxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEdBQVc7SUFDaEUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLGFBQWEsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ3pELENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLElBQVksRUFBRSxJQUFZO0lBQ2pGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLFFBQVEsQ0FBQyxnQkFBZ0IsRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLENBQUMsZ0JBQWdCLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUN2RyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxJQUFZLEVBQUUsSUFBWTtJQUNqRixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsZ0JBQWdCLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLGdCQUFnQixFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDdkcsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLElBQVksRUFBRSxJQUFZLEVBQUUsSUFBWTtJQUNoRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxRQUFRLENBQUMsaUJBQWlCLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLGlCQUFpQixFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FBQyxpQkFBaUIsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO0FBQzdJLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxJQUFZLEVBQUUsSUFBWSxFQUFFLElBQVk7SUFDaEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsUUFBUSxDQUFDLGlCQUFpQixFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FBQyxpQkFBaUIsRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLENBQUMsaUJBQWlCLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUM3SSxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxLQUFhO0lBQ3BFLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsUUFBUSxDQUFDLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDOUUsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsU0FBUyxDQUFDLEtBQXVCLEVBQUUsS0FBYTtJQUNwRSxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLFFBQVEsQ0FBQyxpQkFBaUIsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzlFLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLElBQVksRUFBRSxNQUF1QjtJQUM3RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQTtBQUM5RixDQUFDO0FBRUQsc0dBQXNHO0FBQ3RHLEtBQUssVUFBVSxTQUFTLENBQ3RCLElBQTZCLEVBQUUsSUFBc0IsRUFBRSxLQUF1QixFQUFFLEtBQWE7SUFFN0YsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDckcsSUFBSSxLQUFLLEtBQUssS0FBSztRQUFFLE9BQU8sTUFBTSxDQUFBO0lBQ2xDLE1BQU0sSUFBSSxVQUFVLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRTtRQUNoQyxJQUFJLEVBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQy9CLElBQUksRUFBRSwySUFBMkk7S0FDbEosQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFFBQVMsU0FBUSxJQUFJO0lBQ2hDOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFXO1FBQ3RCLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUE7SUFDaEMsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQVc7UUFDdEIsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUNoQyxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLElBQVksRUFBRSxJQUFZO1FBQ3ZDLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ3pDLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFZLEVBQUUsSUFBWTtRQUN2QyxNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUN6QyxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLElBQVksRUFBRSxJQUFZLEVBQUUsSUFBWTtRQUN0RCxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDaEQsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFZLEVBQUUsSUFBWSxFQUFFLElBQVk7UUFDdEQsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ2hELENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxHQUFXO1FBQ3hCLE9BQU8sTUFBTSxTQUFTLENBQUMsVUFBVSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQ2hFLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxHQUFXO1FBQ3hCLE9BQU8sTUFBTSxTQUFTLENBQUMsVUFBVSxFQUFFLFNBQVMsRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQ2hFLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFnQzs7O1lBQzlDLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxNQUFNLFlBQVksT0FBTyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUE7WUFDcEUsTUFBTSxRQUFRLGtDQUFHLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsTUFBTSxDQUFDLFFBQUEsQ0FBQTtZQUMzRSxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxRQUFRLElBQUksSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN2RDtDQUNGIn0=