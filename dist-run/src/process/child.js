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
import { ErrnoError, SyscallSendError, SyscallTransportError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { BorrowError, InvalidHandleError } from '../handle/errors.js';
import { ChildPid } from '../handle/pid.js';
import { LocalSyscallInterface } from '../dispatch/local.js';
import { RingSyscallInterface } from '../dispatch/ring.js';
import { reap } from '../dispatch/reap.js';
import { Rusage } from '../linux/resource.js';
import { SIG } from '../linux/signal.js';
import { ChildState, P, W } from '../linux/wait.js';
import { changesOf, isOfNode } from './changes.js';
import { knownChildren } from './known.js';
import { checkState } from './run.js';
/**
 * What lasts as long as the process, whether or not its `Child` can still be reached: its pidfd, and the watch of that. So
 * its death is always seen, and a child that was forgotten leaves no zombie.
 */
class Watch {
    #parent;
    #pid;
    #cloned;
    /** Signals on their way. */
    #signals = new Set();
    #dead = false;
    #forgotten = false;
    #over = false;
    /** What it has used; decoded when somebody asks. */
    rusage;
    constructor(parent, pid, cloned) {
        this.#parent = parent;
        this.#pid = pid;
        this.#cloned = cloned;
        if (isOfNode(parent))
            knownChildren.add(cloned.pid);
        cloned.died.then(() => {
            this.#dead = true;
            if (this.#forgotten || this.#orphaned)
                this.#reapForgotten();
        }, () => undefined);
    }
    /** Whether its parent has ended, or executed a program: nobody can be told to wait for it. */
    get #orphaned() {
        const { sysif, alive } = this.#parent;
        return !alive || (sysif instanceof RingSyscallInterface && sysif.left);
    }
    /** Whether it is dead, and all that there was for it is given back. */
    get over() {
        return this.#over;
    }
    /** Nobody can ask for the exit status any more. */
    forget() {
        this.#forgotten = true;
        if (this.#dead)
            this.#reapForgotten();
    }
    #reapForgotten() {
        if (this.#over)
            return;
        this.ask().then(() => this.#pid.markReaped(), (error) => {
            // Its parent went away, or somebody else has waited for it.
            if (!(error instanceof SyscallTransportError || error instanceof ErrnoError))
                throw error;
        }).then(() => this.end()).catch((error) => {
            process.emitWarning(error instanceof Error ? error : String(error));
        });
    }
    /**
     * Whether it has ended, and how; that takes its exit status.
     * @param dying - whether it was seen to leave its memory, to end
     */
    async ask(dying = false) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { sysif, heap } = this.#parent;
            if (this.#over)
                throw new SyscallSendError('waitid(P_PIDFD, ...)', `${this.#parent.toString()}, its parent, went away, and its exit status with it`);
            if (sysif instanceof LocalSyscallInterface) {
                const reaped = reap(sysif, heap, this.#pid.pidfd.near, dying);
                if (reaped === undefined)
                    return undefined;
                this.rusage = reaped.rusage;
                return ChildState.from(reaped.info);
            }
            const pidfd = __addDisposableResource(env_1, this.#pid.pidfd.borrow(this.#parent), false);
            const waited = await this.#parent.waitid(P.PIDFD, pidfd, W.EXITED | W.NOHANG);
            if (waited === undefined)
                return undefined;
            this.rusage = waited.rusage;
            return ChildState.from(waited.info);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    async signal(signal) {
        const sent = this.#send(signal);
        const settled = sent.catch(() => undefined).then(() => {
            this.#signals.delete(settled);
        });
        this.#signals.add(settled);
        await sent;
    }
    async #send(signal) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const pidfd = __addDisposableResource(env_2, this.#pid.pidfd.borrow(this.#parent), false);
            try {
                await this.#parent.pidfdSendSignal(pidfd, signal);
            }
            catch (error) {
                // It ended between the borrow and the call, and somebody else waited for it.
                if (error instanceof ErrnoError && error.code === 'ESRCH')
                    return;
                throw error;
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /** It was waited for: let go of all that there was for it. */
    async end() {
        if (this.#over)
            return;
        this.#over = true;
        if (isOfNode(this.#parent))
            knownChildren.delete(this.#cloned.pid);
        const { sysif, pid, unwatch, watched, local } = this.#cloned;
        // What is called in it from now on is surely not run.
        sysif.hangup(`process ${pid} has ended`);
        unwatch();
        try {
            // Of a child of another process there is a second pidfd in this program's own fd table.
            if (watched.separate && this.#parent.sysif !== local)
                await local.syscall(SYS.close, watched.number);
            // Where there is not, another process may close it: not before it is watched no more.
            else
                local.flush();
            // A signal may be queued behind other calls of a busy parent.
            if (this.#signals.size > 0)
                await Promise.all(this.#signals);
            // A parent that went away took its own with it, unless others share its fd table: then one of them closes it.
            if (this.#pid.pidfd.valid)
                await this.#pid.pidfd.invalidate();
        }
        catch (error) {
            if (!(error instanceof BorrowError || error instanceof SyscallTransportError))
                throw error;
        }
        finally {
            // Where somebody else is using it, it is closed when they let go of it.
            this.#pid.pidfd.letGo();
        }
    }
    /** Nobody here can wait for it any more. */
    orphan() {
        this.#cloned.died.then(() => this.end()).catch((error) => {
            process.emitWarning(error instanceof Error ? error : String(error));
        });
    }
    /** Kill it, though its parent is gone. */
    async abandon() {
        if (this.#over)
            return;
        const { died, poller, watched, local } = this.#cloned;
        poller.ref();
        try {
            await local.syscall(SYS.pidfd_send_signal, watched.number, SIG.KILL, 0, 0);
        }
        catch (error) {
            if (!(error instanceof ErrnoError && error.code === 'ESRCH'))
                throw error;
        }
        finally {
            await died;
            poller.unref();
        }
        await this.end();
    }
}
const forgotten = new FinalizationRegistry((watch) => watch.forget());
/**
 * A child process, seen from its parent: it can be waited for and signalled, whatever it runs. It is known by its pidfd,
 * so neither can ever reach another process that got the same number.
 */
export class Child {
    /** Its pid, owned until it has been waited for. */
    pid;
    /** What it executed; undefined as long as it runs this program's code. For people. */
    command;
    #parent;
    #cloned;
    #watch;
    #end;
    #waiting;
    /** @internal */
    constructor(parent, pid, pidfd, cloned) {
        this.#parent = parent;
        this.pid = new ChildPid(parent, pid, parent.makeFileDescriptor(pidfd));
        this.#cloned = cloned;
        this.#watch = new Watch(parent, this.pid, cloned);
        forgotten.register(this, this.#watch);
    }
    /** How it ended; undefined before `wait` has resolved. */
    get end() {
        return this.#end;
    }
    /**
     * Wait until it ends, and take its exit status. May be called any number of times, also at once; all get the same.
     * While anyone waits, the program keeps running.
     * @returns how it ended
     * @throws SyscallTransportError where its parent is a process that went away
     * @see https://man7.org/linux/man-pages/man2/waitid.2.html
     */
    wait() {
        return (this.#waiting ??= this.#reap());
    }
    async #reap() {
        const { poller, died, local } = this.#cloned;
        poller.ref();
        try {
            // A program takes a while, so that asking is in vain; but a parent that went away cannot be asked even then. What has
            // left its memory without executing a program is all but dead.
            const running = this.command !== undefined && this.#parent.sysif === local;
            let state = running ? undefined : await this.#watch.ask(this.command === undefined && this.#cloned.sysif.left);
            if (state === undefined) {
                await died;
                state = await this.#watch.ask();
            }
            if (state === undefined)
                throw new Error(`${this.toString()} was reported dead, and waitid does not know it`);
            this.#end = state;
            this.pid.markReaped();
            await this.#watch.end();
            return state;
        }
        catch (error) {
            // Its parent went away, or somebody else has waited for it: its exit status is not to be had, now or ever.
            if (error instanceof SyscallTransportError || error instanceof ErrnoError)
                this.#watch.orphan();
            throw error;
        }
        finally {
            poller.unref();
        }
    }
    /**
     * Send it a signal.
     * @param signal - its number; `SIG.KILL` unless it is said
     * @throws InvalidHandleError where it ended and was waited for
     * @throws SyscallTransportError where its parent is a process that went away
     * @throws ErrnoError `EPERM` where it runs as another user by now
     * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
     */
    async kill(signal = SIG.KILL) {
        if (this.#end !== undefined)
            throw new InvalidHandleError(`${this.toString()} has ended and was waited for: it cannot be signalled any more`);
        if (this.#watch.over)
            throw new SyscallSendError(`pidfd_send_signal(..., ${signal}, NULL, 0)`, `${this.toString()} has ended, and so has its parent`);
        await this.#watch.signal(signal);
    }
    /**
     * Kill it, if it has not ended, and wait for it. Where its parent went away, it is only seen to that it is dead: its exit
     * status is for the process that adopted it.
     */
    async [Symbol.asyncDispose]() {
        if (this.#end !== undefined || this.#watch.over)
            return;
        try {
            await this.kill();
            await this.wait();
        }
        catch (error) {
            if (!(error instanceof SyscallTransportError))
                throw error;
            await this.#watch.abandon();
        }
    }
    /**
     * Wait until it ends, and refuse any other end than an exit with status 0.
     * @returns how it ended
     * @throws CalledProcessError with the command and how it ended
     * @throws SyscallTransportError where its parent is a process that went away
     */
    async check() {
        return checkState(await this.wait(), this.command);
    }
    /** What it has used, and those of its own children that it has waited for; undefined before `wait` has resolved. */
    get rusage() {
        const { rusage } = this.#watch;
        if (this.#end === undefined || rusage === undefined)
            return undefined;
        return rusage instanceof Uint8Array ? Rusage.read(new DataView(rusage.buffer, rusage.byteOffset), 0) : rusage;
    }
    /**
     * What happens to it: that it is stopped, that it continues, and last that it has ended, for which it is waited. Several
     * changes may come as one where they follow closely: the kernel keeps only the latest. One loop at a time sees each.
     * While the loop waits, the program keeps running, and no thread waits with it.
     * @returns to be used with `for await`; each change with what the child has used until then
     * @throws TypeError for a child of another process than the Node process, which alone is told when a child stops
     * @throws ErrnoError with ECHILD where somebody else has waited for its end
     * @see https://man7.org/linux/man-pages/man2/waitid.2.html
     */
    changes() {
        const { died, poller } = this.#cloned;
        const end = async () => ({ state: await this.wait(), rusage: this.rusage });
        return changesOf({ parent: this.#parent, pid: this.pid, died, poller, end });
    }
    /** As in `child 4140 (/bin/true)`. */
    toString() {
        return `child ${this.#cloned.pid}${this.command === undefined ? '' : ` (${this.command.toString()})`}`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hpbGQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjaGlsZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQ0EsT0FBTyxFQUFFLFVBQVUsRUFBRSxnQkFBZ0IsRUFBRSxxQkFBcUIsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3ZGLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsV0FBVyxFQUFFLGtCQUFrQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDckUsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBRTNDLE9BQU8sRUFBRSxxQkFBcUIsRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzVELE9BQU8sRUFBRSxvQkFBb0IsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQzFELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUMxQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDN0MsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ25ELE9BQU8sRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFvQixNQUFNLGNBQWMsQ0FBQTtBQUVwRSxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQzFDLE9BQU8sRUFBRSxVQUFVLEVBQWtCLE1BQU0sVUFBVSxDQUFBO0FBR3JEOzs7R0FHRztBQUNILE1BQU0sS0FBSztJQUNBLE9BQU8sQ0FBTTtJQUNiLElBQUksQ0FBVTtJQUNkLE9BQU8sQ0FBYTtJQUM3Qiw0QkFBNEI7SUFDbkIsUUFBUSxHQUFHLElBQUksR0FBRyxFQUFpQixDQUFBO0lBQzVDLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDYixVQUFVLEdBQUcsS0FBSyxDQUFBO0lBQ2xCLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDYixvREFBb0Q7SUFDcEQsTUFBTSxDQUFpQztJQUV2QyxZQUFZLE1BQVksRUFBRSxHQUFhLEVBQUUsTUFBbUI7UUFDMUQsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUE7UUFDckIsSUFBSSxDQUFDLElBQUksR0FBRyxHQUFHLENBQUE7UUFDZixJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUM7WUFBRSxhQUFhLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNuRCxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUU7WUFDcEIsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUE7WUFDakIsSUFBSSxJQUFJLENBQUMsVUFBVSxJQUFJLElBQUksQ0FBQyxTQUFTO2dCQUFFLElBQUksQ0FBQyxjQUFjLEVBQUUsQ0FBQTtRQUM5RCxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDckIsQ0FBQztJQUVELDhGQUE4RjtJQUM5RixJQUFJLFNBQVM7UUFDWCxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDckMsT0FBTyxDQUFDLEtBQUssSUFBSSxDQUFDLEtBQUssWUFBWSxvQkFBb0IsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDeEUsQ0FBQztJQUVELHVFQUF1RTtJQUN2RSxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUE7SUFDbkIsQ0FBQztJQUVELG1EQUFtRDtJQUNuRCxNQUFNO1FBQ0osSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUE7UUFDdEIsSUFBSSxJQUFJLENBQUMsS0FBSztZQUFFLElBQUksQ0FBQyxjQUFjLEVBQUUsQ0FBQTtJQUN2QyxDQUFDO0lBRUQsY0FBYztRQUNaLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxPQUFNO1FBQ3RCLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsRUFBRSxDQUFDLEtBQWMsRUFBRSxFQUFFO1lBQy9ELDREQUE0RDtZQUM1RCxJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVkscUJBQXFCLElBQUksS0FBSyxZQUFZLFVBQVUsQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUMzRixDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7WUFDakQsT0FBTyxDQUFDLFdBQVcsQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQ3JFLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLEtBQUs7OztZQUNyQixNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7WUFDcEMsSUFBSSxJQUFJLENBQUMsS0FBSztnQkFBRSxNQUFNLElBQUksZ0JBQWdCLENBQUMsc0JBQXNCLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFBRSxzREFBc0QsQ0FBQyxDQUFBO1lBQ3BKLElBQUksS0FBSyxZQUFZLHFCQUFxQixFQUFFLENBQUM7Z0JBQzNDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtnQkFDN0QsSUFBSSxNQUFNLEtBQUssU0FBUztvQkFBRSxPQUFPLFNBQVMsQ0FBQTtnQkFDMUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFBO2dCQUMzQixPQUFPLFVBQVUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3JDLENBQUM7WUFDRCxNQUFNLEtBQUssa0NBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ2xELE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDN0UsSUFBSSxNQUFNLEtBQUssU0FBUztnQkFBRSxPQUFPLFNBQVMsQ0FBQTtZQUMxQyxJQUFJLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUE7WUFDM0IsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3BDO0lBRUQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFjO1FBQ3pCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDL0IsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFO1lBQ3BELElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQy9CLENBQUMsQ0FBQyxDQUFBO1FBQ0YsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDMUIsTUFBTSxJQUFJLENBQUE7SUFDWixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFjOzs7WUFDeEIsTUFBTSxLQUFLLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUNsRCxJQUFJLENBQUM7Z0JBQ0gsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7WUFDbkQsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsNkVBQTZFO2dCQUM3RSxJQUFJLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPO29CQUFFLE9BQU07Z0JBQ2pFLE1BQU0sS0FBSyxDQUFBO1lBQ2IsQ0FBQzs7Ozs7Ozs7O0tBQ0Y7SUFFRCw4REFBOEQ7SUFDOUQsS0FBSyxDQUFDLEdBQUc7UUFDUCxJQUFJLElBQUksQ0FBQyxLQUFLO1lBQUUsT0FBTTtRQUN0QixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLFFBQVEsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDO1lBQUUsYUFBYSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ2xFLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQTtRQUM1RCxzREFBc0Q7UUFDdEQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxXQUFXLEdBQUcsWUFBWSxDQUFDLENBQUE7UUFDeEMsT0FBTyxFQUFFLENBQUE7UUFDVCxJQUFJLENBQUM7WUFDSCx3RkFBd0Y7WUFDeEYsSUFBSSxPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxLQUFLLEtBQUs7Z0JBQUUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQ3BHLHNGQUFzRjs7Z0JBQ2pGLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUNsQiw4REFBOEQ7WUFDOUQsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksR0FBRyxDQUFDO2dCQUFFLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUE7WUFDNUQsOEdBQThHO1lBQzlHLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSztnQkFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLFVBQVUsRUFBRSxDQUFBO1FBQy9ELENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLFdBQVcsSUFBSSxLQUFLLFlBQVkscUJBQXFCLENBQUM7Z0JBQUUsTUFBTSxLQUFLLENBQUE7UUFDNUYsQ0FBQztnQkFBUyxDQUFDO1lBQ1Qsd0VBQXdFO1lBQ3hFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ3pCLENBQUM7SUFDSCxDQUFDO0lBRUQsNENBQTRDO0lBQzVDLE1BQU07UUFDSixJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7WUFDaEUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQ3JFLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELDBDQUEwQztJQUMxQyxLQUFLLENBQUMsT0FBTztRQUNYLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxPQUFNO1FBQ3RCLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQ3JELE1BQU0sQ0FBQyxHQUFHLEVBQUUsQ0FBQTtRQUNaLElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUM1RSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPLENBQUM7Z0JBQUUsTUFBTSxLQUFLLENBQUE7UUFDM0UsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxJQUFJLENBQUE7WUFDVixNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDaEIsQ0FBQztRQUNELE1BQU0sSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFBO0lBQ2xCLENBQUM7Q0FDRjtBQUVELE1BQU0sU0FBUyxHQUFHLElBQUksb0JBQW9CLENBQVEsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO0FBRTVFOzs7R0FHRztBQUNILE1BQU0sT0FBTyxLQUFLO0lBQ2hCLG1EQUFtRDtJQUMxQyxHQUFHLENBQVU7SUFDdEIsc0ZBQXNGO0lBQ3RGLE9BQU8sQ0FBcUI7SUFDbkIsT0FBTyxDQUFNO0lBQ2IsT0FBTyxDQUFhO0lBQ3BCLE1BQU0sQ0FBTztJQUN0QixJQUFJLENBQXdCO0lBQzVCLFFBQVEsQ0FBaUM7SUFFekMsZ0JBQWdCO0lBQ2hCLFlBQVksTUFBWSxFQUFFLEdBQVEsRUFBRSxLQUF5QixFQUFFLE1BQW1CO1FBQ2hGLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsa0JBQWtCLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQTtRQUN0RSxJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ2pELFNBQVMsQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUN2QyxDQUFDO0lBRUQsMERBQTBEO0lBQzFELElBQUksR0FBRztRQUNMLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQTtJQUNsQixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsSUFBSTtRQUNGLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFBO0lBQ3pDLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSztRQUNULE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDNUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxDQUFBO1FBQ1osSUFBSSxDQUFDO1lBQ0gsc0hBQXNIO1lBQ3RILCtEQUErRDtZQUMvRCxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxLQUFLLFNBQVMsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUE7WUFDMUUsSUFBSSxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDOUcsSUFBSSxLQUFLLEtBQUssU0FBUyxFQUFFLENBQUM7Z0JBQ3hCLE1BQU0sSUFBSSxDQUFBO2dCQUNWLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQUE7WUFDakMsQ0FBQztZQUNELElBQUksS0FBSyxLQUFLLFNBQVM7Z0JBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsaURBQWlELENBQUMsQ0FBQTtZQUM3RyxJQUFJLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQTtZQUNqQixJQUFJLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxDQUFBO1lBQ3JCLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLEVBQUUsQ0FBQTtZQUN2QixPQUFPLEtBQUssQ0FBQTtRQUNkLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsMkdBQTJHO1lBQzNHLElBQUksS0FBSyxZQUFZLHFCQUFxQixJQUFJLEtBQUssWUFBWSxVQUFVO2dCQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLENBQUE7WUFDL0YsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO2dCQUFTLENBQUM7WUFDVCxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDaEIsQ0FBQztJQUNILENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxTQUFpQixHQUFHLENBQUMsSUFBSTtRQUNsQyxJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxrQkFBa0IsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsZ0VBQWdFLENBQUMsQ0FBQTtRQUM3SSxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSTtZQUFFLE1BQU0sSUFBSSxnQkFBZ0IsQ0FBQywwQkFBMEIsTUFBTSxZQUFZLEVBQUUsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLG1DQUFtQyxDQUFDLENBQUE7UUFDckosTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUNsQyxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQztRQUN6QixJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSTtZQUFFLE9BQU07UUFDdkQsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDakIsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDbkIsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVkscUJBQXFCLENBQUM7Z0JBQUUsTUFBTSxLQUFLLENBQUE7WUFDMUQsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQzdCLENBQUM7SUFDSCxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBSztRQUNULE9BQU8sVUFBVSxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtJQUNwRCxDQUFDO0lBRUQsb0hBQW9IO0lBQ3BILElBQUksTUFBTTtRQUNSLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQzlCLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxTQUFTLElBQUksTUFBTSxLQUFLLFNBQVM7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUNyRSxPQUFPLE1BQU0sWUFBWSxVQUFVLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQTtJQUMvRyxDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxPQUFPO1FBQ0wsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQ3JDLE1BQU0sR0FBRyxHQUFHLEtBQUssSUFBMEIsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFnQixFQUFFLENBQUMsQ0FBQTtRQUMzRyxPQUFPLFNBQVMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQTtJQUM5RSxDQUFDO0lBRUQsc0NBQXNDO0lBQ3RDLFFBQVE7UUFDTixPQUFPLFNBQVMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQTtJQUN4RyxDQUFDO0NBQ0YifQ==