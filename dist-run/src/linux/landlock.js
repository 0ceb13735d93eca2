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
 * `<linux/landlock.h>`: a sandbox that a process builds for itself, without privilege. A ruleset names actions, which it then
 * denies but for what its rules allow; a thread that has restricted itself cannot undo that, and programs and children
 * inherit it.
 *
 * @module linux/landlock
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Int32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, integer, length, nameOrNumber, uint32 } from './arguments.js';
/**
 * What is done to files; combined with `|`.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_ACCESS_FS = {
    /** Execute a file. */
    EXECUTE: 0x1,
    /** Open a file for writing. */
    WRITE_FILE: 0x2,
    /** Open a file for reading. */
    READ_FILE: 0x4,
    /** Open a directory, or list it. */
    READ_DIR: 0x8,
    /** Remove an empty directory, or rename one. */
    REMOVE_DIR: 0x10,
    /** Remove a file, or rename one. */
    REMOVE_FILE: 0x20,
    /** Make, rename or link a character device. */
    MAKE_CHAR: 0x40,
    /** Make or rename a directory. */
    MAKE_DIR: 0x80,
    /** Make, rename or link a regular file. */
    MAKE_REG: 0x100,
    /** Make, rename or link a unix socket. */
    MAKE_SOCK: 0x200,
    /** Make, rename or link a FIFO. */
    MAKE_FIFO: 0x400,
    /** Make, rename or link a block device. */
    MAKE_BLOCK: 0x800,
    /** Make, rename or link a symbolic link. */
    MAKE_SYM: 0x1000,
    /** Link or rename a file from or to another directory. ABI 2, Linux 5.19; denied by every ruleset unless it is allowed. */
    REFER: 0x2000,
    /** Truncate a file. ABI 3, Linux 6.2. */
    TRUNCATE: 0x4000,
    /** Make ioctls of a device that was opened later. ABI 5, Linux 6.10. */
    IOCTL_DEV: 0x8000,
};
/**
 * What is done on the network; combined with `|`. ABI 4, Linux 6.7.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_ACCESS_NET = {
    /** Bind a TCP socket to a local port. */
    BIND_TCP: 0x1,
    /** Connect a TCP socket to a remote port. */
    CONNECT_TCP: 0x2,
};
/**
 * What is kept within the sandbox; combined with `|`. No rule allows it again. ABI 6, Linux 6.12.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_SCOPE = {
    /** Connecting to an abstract unix socket that was made outside. */
    ABSTRACT_UNIX_SOCKET: 0x1,
    /** Sending a signal to a process outside. */
    SIGNAL: 0x2,
};
/**
 * What landlock_create_ruleset(2) is asked instead of making a ruleset.
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export const LANDLOCK_CREATE_RULESET = {
    /** The version of the interface. */
    VERSION: 0x1,
    /** Which of its mistakes are corrected. Linux 6.15. */
    ERRATA: 0x2,
};
/**
 * The kinds of rules.
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export const LANDLOCK_RULE = {
    /** Of a file, or a directory and all that is under it. */
    PATH_BENEATH: 1,
    /** Of a TCP port. */
    NET_PORT: 2,
};
/**
 * What of a sandbox is logged. ABI 7, Linux 6.15.
 * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
 */
export const LANDLOCK_RESTRICT_SELF = {
    /** Do not log what this program is denied. */
    LOG_SAME_EXEC_OFF: 0x1,
    /** Log what programs are denied that it executes. */
    LOG_NEW_EXEC_ON: 0x2,
    /** Do not log what sandboxes within this one deny. */
    LOG_SUBDOMAINS_OFF: 0x4,
};
/** What a ruleset denies, but for what its rules allow. */
export const LandlockRulesetAttr = struct('struct landlock_ruleset_attr', {
    /** Of {@link LANDLOCK_ACCESS_FS}. */
    handled_access_fs: Uint64,
    /** Of {@link LANDLOCK_ACCESS_NET}. */
    handled_access_net: Uint64,
    /** Of {@link LANDLOCK_SCOPE}. */
    scoped: Uint64,
});
/** A rule of a file, or a directory and all that is under it. */
export const LandlockPathBeneathAttr = struct('struct landlock_path_beneath_attr', {
    /** Of {@link LANDLOCK_ACCESS_FS}. */
    allowed_access: Uint64,
    /** The file or directory, open. */
    parent_fd: Int32,
}, { packed: true });
/** A rule of a TCP port. */
export const LandlockNetPortAttr = struct('struct landlock_net_port_attr', {
    /** Of {@link LANDLOCK_ACCESS_NET}. */
    allowed_access: Uint64,
    /** The port; 0 stands for those that the kernel chooses from. */
    port: Uint64,
});
/**
 * landlock_create_ruleset(2), raw.
 * @param sysif - the process
 * @param attr - the address of a {@link LandlockRulesetAttr}, or null
 * @param size - of it, in bytes
 * @param flags - of {@link LANDLOCK_CREATE_RULESET}
 * @returns the number of a file descriptor; with flags, what was asked for
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export async function _landlockCreateRuleset(sysif, attr, size, flags) {
    return await sysif.syscall(SYS.landlock_create_ruleset, attr, length('landlock_create_ruleset: size', size), flagsArgument('landlock_create_ruleset: flags', 'LANDLOCK_CREATE_RULESET_', LANDLOCK_CREATE_RULESET, flags));
}
/**
 * landlock_add_rule(2), raw.
 * @param sysif - the process
 * @param ruleset - the ruleset
 * @param type - of {@link LANDLOCK_RULE}
 * @param attr - the address of the rule
 * @param flags - none that there are
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export async function _landlockAddRule(sysif, ruleset, type, attr, flags) {
    const operand = uint32('landlock_add_rule: type', type);
    await sysif.syscall(SYS.landlock_add_rule, ruleset, { operand, toString: () => nameOrNumber('LANDLOCK_RULE_', LANDLOCK_RULE, operand) }, attr, uint32('landlock_add_rule: flags', flags));
}
/**
 * landlock_restrict_self(2), raw.
 * @param sysif - the process
 * @param ruleset - the ruleset
 * @param flags - of {@link LANDLOCK_RESTRICT_SELF}
 * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
 */
export async function _landlockRestrictSelf(sysif, ruleset, flags) {
    await sysif.syscall(SYS.landlock_restrict_self, ruleset, flagsArgument('landlock_restrict_self: flags', 'LANDLOCK_RESTRICT_SELF_', LANDLOCK_RESTRICT_SELF, flags));
}
/**
 * Tasks that can put themselves into a sandbox.
 */
export class LandlockTask extends Task {
    /**
     * The version of Landlock that the kernel has: what a ruleset may handle depends on it.
     * @returns from 1 on
     * @throws ErrnoError with EOPNOTSUPP where it was not switched on when the system started; with ENOSYS where it was not built in
     * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
     */
    async landlockAbi() {
        return await _landlockCreateRuleset(this.sysif, NULL, 0, LANDLOCK_CREATE_RULESET.VERSION);
    }
    /**
     * Make a ruleset: what it handles is denied to those whom it will restrict, but for what rules allow that are added to it.
     * @param attr - what it handles; what is left out it does not, and at least one thing is needed
     * @returns a handle that owns it, closed at exec
     * @throws ErrnoError with EINVAL for a bit that the kernel does not know; with E2BIG for a field that it does not know; with
     *   ENOMSG where nothing is handled; with EOPNOTSUPP where Landlock was not switched on
     * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
     */
    async landlockCreateRuleset(attr) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_1, this.argument(LandlockRulesetAttr, LandlockRulesetAttr.of(attr)), false);
            return this.makeFileDescriptor(NearFileDescriptor(await _landlockCreateRuleset(this.sysif, argument, LandlockRulesetAttr.size, 0)));
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
     * Restrict this process, for good, in addition to what restricts it already. It must have set no-new-privileges before, or
     * have `CAP_SYS_ADMIN` in its user namespace. File descriptors that it has open stay as they are.
     * @param ruleset - what `landlockCreateRuleset` returned; it can be closed afterwards
     * @param flags - of {@link LANDLOCK_RESTRICT_SELF}
     * @throws SyscallSendError on the Node process's own task: it would restrict the main thread alone
     * @throws ErrnoError with EPERM where neither is so; with E2BIG where 16 rulesets restrict it already
     * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
     */
    async landlockRestrictSelf(ruleset, flags = 0) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, ruleset.borrow(this), false);
            await _landlockRestrictSelf(this.sysif, fd, flags);
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
 * File descriptors of rulesets.
 */
export class LandlockFileDescriptor extends FileDescriptor {
    /**
     * Allow something with a file, or with all that is under a directory.
     * @param parent - the file or directory, opened with `O.PATH`
     * @param access - what, of {@link LANDLOCK_ACCESS_FS}; for a file, only what can be done to one
     * @throws ErrnoError with EINVAL for what the ruleset does not handle; with ENOMSG for nothing; with EBADFD for a file that
     *   lies in no file system with paths
     * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
     */
    async landlockAddPathBeneath(parent, access) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const ruleset = __addDisposableResource(env_3, this.borrow(task), false);
            const parent_fd = __addDisposableResource(env_3, parent.borrow(task), false);
            const attr = __addDisposableResource(env_3, task.argument(LandlockPathBeneathAttr, LandlockPathBeneathAttr.of({
                allowed_access: uint32('landlock_add_rule: allowed_access', access), parent_fd: parent_fd.near,
            })), false);
            await _landlockAddRule(task.sysif, ruleset, LANDLOCK_RULE.PATH_BENEATH, attr, 0);
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
     * Allow something with a TCP port.
     * @param port - from 0 to 65535; 0 stands for those that the kernel chooses from
     * @param access - what, of {@link LANDLOCK_ACCESS_NET}
     * @throws ErrnoError with EINVAL for what the ruleset does not handle; with ENOMSG for nothing; with EAFNOSUPPORT where the
     *   kernel has no TCP
     * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
     */
    async landlockAddNetPort(port, access) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const ruleset = __addDisposableResource(env_4, this.borrow(task), false);
            const attr = __addDisposableResource(env_4, task.argument(LandlockNetPortAttr, LandlockNetPortAttr.of({
                allowed_access: uint32('landlock_add_rule: allowed_access', access), port: integer('landlock_add_rule: port', port, 0, 65535),
            })), false);
            await _landlockAddRule(task.sysif, ruleset, LANDLOCK_RULE.NET_PORT, attr, 0);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibGFuZGxvY2suanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJsYW5kbG9jay50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7Ozs7R0FPRztBQUNILE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsSUFBSSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDM0UsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDbEUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNwRCxPQUFPLEVBQUUsY0FBYyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsWUFBWSxFQUFFLE1BQU0sRUFBcUQsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVqSjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxrQkFBa0IsR0FBRztJQUNoQyxzQkFBc0I7SUFDdEIsT0FBTyxFQUFFLEdBQUc7SUFDWiwrQkFBK0I7SUFDL0IsVUFBVSxFQUFFLEdBQUc7SUFDZiwrQkFBK0I7SUFDL0IsU0FBUyxFQUFFLEdBQUc7SUFDZCxvQ0FBb0M7SUFDcEMsUUFBUSxFQUFFLEdBQUc7SUFDYixnREFBZ0Q7SUFDaEQsVUFBVSxFQUFFLElBQUk7SUFDaEIsb0NBQW9DO0lBQ3BDLFdBQVcsRUFBRSxJQUFJO0lBQ2pCLCtDQUErQztJQUMvQyxTQUFTLEVBQUUsSUFBSTtJQUNmLGtDQUFrQztJQUNsQyxRQUFRLEVBQUUsSUFBSTtJQUNkLDJDQUEyQztJQUMzQyxRQUFRLEVBQUUsS0FBSztJQUNmLDBDQUEwQztJQUMxQyxTQUFTLEVBQUUsS0FBSztJQUNoQixtQ0FBbUM7SUFDbkMsU0FBUyxFQUFFLEtBQUs7SUFDaEIsMkNBQTJDO0lBQzNDLFVBQVUsRUFBRSxLQUFLO0lBQ2pCLDRDQUE0QztJQUM1QyxRQUFRLEVBQUUsTUFBTTtJQUNoQiwySEFBMkg7SUFDM0gsS0FBSyxFQUFFLE1BQU07SUFDYix5Q0FBeUM7SUFDekMsUUFBUSxFQUFFLE1BQU07SUFDaEIsd0VBQXdFO0lBQ3hFLFNBQVMsRUFBRSxNQUFNO0NBQ1QsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLG1CQUFtQixHQUFHO0lBQ2pDLHlDQUF5QztJQUN6QyxRQUFRLEVBQUUsR0FBRztJQUNiLDZDQUE2QztJQUM3QyxXQUFXLEVBQUUsR0FBRztDQUNSLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUc7SUFDNUIsbUVBQW1FO0lBQ25FLG9CQUFvQixFQUFFLEdBQUc7SUFDekIsNkNBQTZDO0lBQzdDLE1BQU0sRUFBRSxHQUFHO0NBQ0gsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLHVCQUF1QixHQUFHO0lBQ3JDLG9DQUFvQztJQUNwQyxPQUFPLEVBQUUsR0FBRztJQUNaLHVEQUF1RDtJQUN2RCxNQUFNLEVBQUUsR0FBRztDQUNILENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUc7SUFDM0IsMERBQTBEO0lBQzFELFlBQVksRUFBRSxDQUFDO0lBQ2YscUJBQXFCO0lBQ3JCLFFBQVEsRUFBRSxDQUFDO0NBQ0gsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLHNCQUFzQixHQUFHO0lBQ3BDLDhDQUE4QztJQUM5QyxpQkFBaUIsRUFBRSxHQUFHO0lBQ3RCLHFEQUFxRDtJQUNyRCxlQUFlLEVBQUUsR0FBRztJQUNwQixzREFBc0Q7SUFDdEQsa0JBQWtCLEVBQUUsR0FBRztDQUNmLENBQUE7QUFFViwyREFBMkQ7QUFDM0QsTUFBTSxDQUFDLE1BQU0sbUJBQW1CLEdBQUcsTUFBTSxDQUFDLDhCQUE4QixFQUFFO0lBQ3hFLHFDQUFxQztJQUNyQyxpQkFBaUIsRUFBRSxNQUFNO0lBQ3pCLHNDQUFzQztJQUN0QyxrQkFBa0IsRUFBRSxNQUFNO0lBQzFCLGlDQUFpQztJQUNqQyxNQUFNLEVBQUUsTUFBTTtDQUNmLENBQUMsQ0FBQTtBQUlGLGlFQUFpRTtBQUNqRSxNQUFNLENBQUMsTUFBTSx1QkFBdUIsR0FBRyxNQUFNLENBQUMsbUNBQW1DLEVBQUU7SUFDakYscUNBQXFDO0lBQ3JDLGNBQWMsRUFBRSxNQUFNO0lBQ3RCLG1DQUFtQztJQUNuQyxTQUFTLEVBQUUsS0FBSztDQUNqQixFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUE7QUFFcEIsNEJBQTRCO0FBQzVCLE1BQU0sQ0FBQyxNQUFNLG1CQUFtQixHQUFHLE1BQU0sQ0FBQywrQkFBK0IsRUFBRTtJQUN6RSxzQ0FBc0M7SUFDdEMsY0FBYyxFQUFFLE1BQU07SUFDdEIsaUVBQWlFO0lBQ2pFLElBQUksRUFBRSxNQUFNO0NBQ2IsQ0FBQyxDQUFBO0FBRUY7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLHNCQUFzQixDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxJQUFZLEVBQUUsS0FBYTtJQUN0SCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDeEIsR0FBRyxDQUFDLHVCQUF1QixFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsK0JBQStCLEVBQUUsSUFBSSxDQUFDLEVBQ2hGLGFBQWEsQ0FBQyxnQ0FBZ0MsRUFBRSwwQkFBMEIsRUFBRSx1QkFBdUIsRUFBRSxLQUFLLENBQUMsQ0FDNUcsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsZ0JBQWdCLENBQ3BDLEtBQXVCLEVBQUUsT0FBK0IsRUFBRSxJQUFZLEVBQUUsSUFBcUIsRUFBRSxLQUFhO0lBRTVHLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyx5QkFBeUIsRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUN2RCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxpQkFBaUIsRUFBRSxPQUFPLEVBQUUsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLFlBQVksQ0FBQyxnQkFBZ0IsRUFBRSxhQUFhLEVBQUUsT0FBTyxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQ3pILE1BQU0sQ0FBQywwQkFBMEIsRUFBRSxLQUFLLENBQUMsQ0FDMUMsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLHFCQUFxQixDQUFDLEtBQXVCLEVBQUUsT0FBK0IsRUFBRSxLQUFhO0lBQ2pILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLHNCQUFzQixFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsK0JBQStCLEVBQUUseUJBQXlCLEVBQUUsc0JBQXNCLEVBQUUsS0FBSyxDQUFDLENBQzlJLENBQUE7QUFDSCxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sWUFBYSxTQUFRLElBQUk7SUFDcEM7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsV0FBVztRQUNmLE9BQU8sTUFBTSxzQkFBc0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsdUJBQXVCLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDM0YsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMscUJBQXFCLENBQUMsSUFBa0M7OztZQUM1RCxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxtQkFBbUIsRUFBRSxtQkFBbUIsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ2pGLE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLGtCQUFrQixDQUFDLE1BQU0sc0JBQXNCLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsbUJBQW1CLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3BJO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsb0JBQW9CLENBQUMsT0FBdUIsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQzNELE1BQU0sRUFBRSxrQ0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0IsTUFBTSxxQkFBcUIsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ25EO0NBQ0Y7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxzQkFBdUIsU0FBUSxjQUFjO0lBQ3hEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsc0JBQXNCLENBQUMsTUFBc0IsRUFBRSxNQUFjOzs7WUFDakUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLE9BQU8sa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sU0FBUyxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDckMsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsdUJBQXVCLEVBQUUsdUJBQXVCLENBQUMsRUFBRSxDQUFDO2dCQUM3RSxjQUFjLEVBQUUsTUFBTSxDQUFDLG1DQUFtQyxFQUFFLE1BQU0sQ0FBQyxFQUFFLFNBQVMsRUFBRSxTQUFTLENBQUMsSUFBSTthQUMvRixDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ0gsTUFBTSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsWUFBWSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pGO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxrQkFBa0IsQ0FBQyxJQUFZLEVBQUUsTUFBYzs7O1lBQ25ELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxPQUFPLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNqQyxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxtQkFBbUIsRUFBRSxtQkFBbUIsQ0FBQyxFQUFFLENBQUM7Z0JBQ3JFLGNBQWMsRUFBRSxNQUFNLENBQUMsbUNBQW1DLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyx5QkFBeUIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQzthQUM5SCxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ0gsTUFBTSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxhQUFhLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzdFO0NBQ0YifQ==