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
 * `<linux/wait.h>`: what becomes of children.
 *
 * @module linux/wait
 */
import { match } from 'ts-pattern';
import { Address } from '../near/ids.js';
import { Choice } from '../near/flags.js';
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { FileDescriptor } from '../handle/fd.js';
import { ChildPid } from '../handle/pid.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, int32 } from './arguments.js';
import { Rusage } from './resource.js';
import { CLD, Siginfo } from './siginfo.js';
import { signalName } from './signal.js';
export { CLD, Siginfo } from './siginfo.js';
export { Rusage } from './resource.js';
/**
 * What to wait for, and how. Bit 31: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const W = {
    /** Return at once where there is nothing to tell. */
    NOHANG: 0x1,
    /** Tell of children that a signal stopped. */
    STOPPED: 0x2,
    /** Tell of children that ended. */
    EXITED: 0x4,
    /** Tell of children that `SIGCONT` let continue. */
    CONTINUED: 0x8,
    /** Leave the child as it is, so that it can be waited for again. */
    NOWAIT: 0x100_0000,
    /** Not the children of other threads of this process. */
    NOTHREAD: 0x2000_0000,
    /** Children of any kind: also those that send another signal than `SIGCHLD`, or none, when they end. */
    ALL: 0x4000_0000,
    /** Only children that send another signal than `SIGCHLD`, or none. */
    CLONE: 0x8000_0000,
    /** The name of `STOPPED` in waitpid(2). */
    UNTRACED: 0x2,
};
/**
 * Which children to wait for.
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const P = {
    /** Any. */
    ALL: 0,
    /** One, by its pid. */
    PID: 1,
    /** Those in a process group. */
    PGID: 2,
    /** One, by its pidfd; since Linux 5.4. */
    PIDFD: 3,
};
const CODES = new Set(Object.values(CLD));
/** Makes a {@link ChildState}. */
export const ChildState = {
    /**
     * What became of a child.
     * @param info - what waitid(2), or `SIGCHLD`, tells of it
     * @throws RangeError for a `si_code` that no child has
     */
    from(info) {
        const { si_code: code, si_status: status } = info;
        if (!CODES.has(code))
            throw new RangeError(`si_code ${code} does not tell what became of a child: it is not a CLD code`);
        return match(code)
            .with(CLD.EXITED, () => ({ state: 'exited', status }))
            .with(CLD.KILLED, () => ({ state: 'killed', signal: signalName(status), core: false }))
            .with(CLD.DUMPED, () => ({ state: 'killed', signal: signalName(status), core: true }))
            .with(CLD.STOPPED, () => ({ state: 'stopped', signal: signalName(status) }))
            // ptrace(2): the event stands above the signal's byte, and bit 7 marks a stop at a system call.
            .with(CLD.TRAPPED, () => ({ state: 'trapped', signal: signalName(status & 0x7f), event: status >>> 8 }))
            .with(CLD.CONTINUED, () => ({ state: 'continued' }))
            .exhaustive();
    },
};
/**
 * waitid(2), raw: with the fifth argument that libc leaves out.
 * @param sysif - the parent
 * @param idtype - of {@link P}
 * @param id - a pid, a process group or a pidfd
 * @param infop - where a {@link Siginfo} goes, or NULL
 * @param options - of {@link W}
 * @param rusage - where a {@link Rusage} goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export async function _waitid(sysif, idtype, id, infop, options, rusage) {
    await sysif.syscall(SYS.waitid, new Choice('P_', P, int32('waitid: idtype', idtype)), id, infop, flagsArgument('waitid: options', 'W', W, options), rusage);
}
// Both of waitid's results, in one piece of memory.
const WaitidResult = struct('what waitid fills in', { info: Siginfo, rusage: Rusage });
/**
 * Tasks that can wait for their children.
 */
export class WaitTask extends Task {
    async waitid(idtype, id, options) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_1, id instanceof FileDescriptor ? id.borrow(this) : undefined, false);
            const operand = borrow ?? (typeof id === 'object' && 'for' in id ? id.for(this) : id);
            const { fields } = WaitidResult;
            const { info, rusage } = await this.fill(WaitidResult, ({ near }) => _waitid(this.sysif, idtype, operand, Address(near + fields.info.offset), options, Address(near + fields.rusage.offset)), WaitidResult.zero);
            if (info.si_signo === 0)
                return undefined;
            const ended = info.si_code === CLD.EXITED || info.si_code === CLD.KILLED || info.si_code === CLD.DUMPED;
            if (ended && (options & W.NOWAIT) === 0 && id instanceof ChildPid)
                id.markReaped();
            return { info, rusage };
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoid2FpdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIndhaXQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQ2xDLE9BQU8sRUFBRSxPQUFPLEVBQXlCLE1BQU0sZ0JBQWdCLENBQUE7QUFDL0QsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3pDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0seUJBQXlCLENBQUE7QUFDaEQsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxRQUFRLEVBQVksTUFBTSxrQkFBa0IsQ0FBQTtBQUNyRCxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDeEMsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsS0FBSyxFQUFxRCxNQUFNLGdCQUFnQixDQUFBO0FBQ2pILE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFDdEMsT0FBTyxFQUFFLEdBQUcsRUFBRSxPQUFPLEVBQWtCLE1BQU0sY0FBYyxDQUFBO0FBQzNELE9BQU8sRUFBRSxVQUFVLEVBQW1CLE1BQU0sYUFBYSxDQUFBO0FBRXpELE9BQU8sRUFBRSxHQUFHLEVBQUUsT0FBTyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBQzNDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFFdEM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHO0lBQ2YscURBQXFEO0lBQ3JELE1BQU0sRUFBRSxHQUFHO0lBQ1gsOENBQThDO0lBQzlDLE9BQU8sRUFBRSxHQUFHO0lBQ1osbUNBQW1DO0lBQ25DLE1BQU0sRUFBRSxHQUFHO0lBQ1gsb0RBQW9EO0lBQ3BELFNBQVMsRUFBRSxHQUFHO0lBQ2Qsb0VBQW9FO0lBQ3BFLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLHlEQUF5RDtJQUN6RCxRQUFRLEVBQUUsV0FBVztJQUNyQix3R0FBd0c7SUFDeEcsR0FBRyxFQUFFLFdBQVc7SUFDaEIsc0VBQXNFO0lBQ3RFLEtBQUssRUFBRSxXQUFXO0lBQ2xCLDJDQUEyQztJQUMzQyxRQUFRLEVBQUUsR0FBRztDQUNMLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUc7SUFDZixXQUFXO0lBQ1gsR0FBRyxFQUFFLENBQUM7SUFDTix1QkFBdUI7SUFDdkIsR0FBRyxFQUFFLENBQUM7SUFDTixnQ0FBZ0M7SUFDaEMsSUFBSSxFQUFFLENBQUM7SUFDUCwwQ0FBMEM7SUFDMUMsS0FBSyxFQUFFLENBQUM7Q0FDQSxDQUFBO0FBa0RWLE1BQU0sS0FBSyxHQUF3QixJQUFJLEdBQUcsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFFOUQsa0NBQWtDO0FBQ2xDLE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4Qjs7OztPQUlHO0lBQ0gsSUFBSSxDQUFDLElBQTRDO1FBQy9DLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUE7UUFDakQsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxXQUFXLElBQUksNkRBQTZELENBQUMsQ0FBQTtRQUN4SCxPQUFPLEtBQUssQ0FBd0IsSUFBaUIsQ0FBQzthQUNuRCxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDO2FBQ3JELElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxVQUFVLENBQUMsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUM7YUFDdEYsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLFVBQVUsQ0FBQyxNQUFNLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQzthQUNyRixJQUFJLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsVUFBVSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQztZQUM1RSxnR0FBZ0c7YUFDL0YsSUFBSSxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLFVBQVUsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLE1BQU0sS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO2FBQ3ZHLElBQUksQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLENBQUMsQ0FBQzthQUNuRCxVQUFVLEVBQUUsQ0FBQTtJQUNqQixDQUFDO0NBQ08sQ0FBQTtBQUVWOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUMzQixLQUF1QixFQUFFLE1BQWMsRUFBRSxFQUFtQixFQUFFLEtBQXNCLEVBQUUsT0FBZSxFQUFFLE1BQXVCO0lBRTlILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxnQkFBZ0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsYUFBYSxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxDQUN2SSxDQUFBO0FBQ0gsQ0FBQztBQVVELG9EQUFvRDtBQUNwRCxNQUFNLFlBQVksR0FBRyxNQUFNLENBQUMsc0JBQXNCLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO0FBRXRGOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFFBQVMsU0FBUSxJQUFJO0lBbUJoQyxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQWMsRUFBRSxFQUEwQyxFQUFFLE9BQWU7OztZQUN0RixNQUFNLE1BQU0sa0NBQUcsRUFBRSxZQUFZLGNBQWMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxRQUFBLENBQUE7WUFDekUsTUFBTSxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsT0FBTyxFQUFFLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFFLEVBQXNCLENBQUMsQ0FBQTtZQUMxRyxNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsWUFBWSxDQUFBO1lBQy9CLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUNsRSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzdJLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDO2dCQUFFLE9BQU8sU0FBUyxDQUFBO1lBQ3pDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLEtBQUssR0FBRyxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLEdBQUcsQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxHQUFHLENBQUMsTUFBTSxDQUFBO1lBQ3ZHLElBQUksS0FBSyxJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxZQUFZLFFBQVE7Z0JBQUUsRUFBRSxDQUFDLFVBQVUsRUFBRSxDQUFBO1lBQ2xGLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUE7Ozs7Ozs7OztLQUN4QjtDQUNGIn0=