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
import { RingSyscallInterface } from '../dispatch/ring.js';
import { ChildState, P, W } from '../linux/wait.js';
/**
 * Be told when something may have happened to a child of the Node process. libuv has a handler for the signal whenever somebody
 * listens, which does not disturb its own; it keeps no program running.
 * @internal
 * @param look - called each time
 * @returns ends it
 */
export function onChildSignal(look) {
    process.on('SIGCHLD', look);
    return { [Symbol.dispose]: () => void process.off('SIGCHLD', look) };
}
/** @internal whether the children of a task are those of the Node process: it, or a thread of it, makes its calls */
export function isOfNode({ sysif }) {
    return sysif instanceof LocalSyscallInterface || (sysif instanceof RingSyscallInterface && sysif.pidfd === undefined);
}
/** @internal see `Child.changes` */
export async function* changesOf(child) {
    const { parent, pid, died, poller } = child;
    if (!isOfNode(parent)) {
        throw new TypeError(`only the parent is told when a child stops, and that of ${pid.toString()} is ${parent.toString()}: ` +
            'clone it with CLONE.PARENT, which makes it a child of the Node process, or wait for its end');
    }
    let told = false;
    let dead = false;
    let wake = () => undefined;
    const over = () => {
        dead = true;
        wake();
    };
    {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // First the ear, then the look: what happens in between is heard.
            const _listening = __addDisposableResource(env_1, onChildSignal(() => {
                told = true;
                wake();
            }), false);
            died.then(over, over);
            for (;;) {
                told = false;
                // What has died was not stopped, and who waits for it may be closing its pidfd.
                const change = dead ? undefined : await stoppedOrContinued(parent, pid);
                if (change !== undefined)
                    yield change;
                else if (dead)
                    break;
                else if (!told)
                    await attentively(poller, (resolve) => (wake = resolve));
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
    yield await child.end();
}
/** Wait to be called, and keep the program running meanwhile. */
async function attentively(poller, wait) {
    poller.ref();
    try {
        await new Promise(wait);
    }
    finally {
        poller.unref();
    }
}
async function stoppedOrContinued(parent, pid) {
    if (!pid.pidfd.valid)
        return undefined;
    try {
        const waited = await parent.waitid(P.PIDFD, pid.pidfd, W.STOPPED | W.CONTINUED | W.NOHANG);
        return waited === undefined ? undefined : { state: ChildState.from(waited.info), rusage: waited.rusage };
    }
    catch (error) {
        // Somebody has waited for its end.
        if (error instanceof ErrnoError && error.code === 'ECHILD')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hhbmdlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNoYW5nZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUU5QyxPQUFPLEVBQUUscUJBQXFCLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUM1RCxPQUFPLEVBQUUsb0JBQW9CLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUUxRCxPQUFPLEVBQUUsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQVduRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsYUFBYSxDQUFDLElBQWdCO0lBQzVDLE9BQU8sQ0FBQyxFQUFFLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzNCLE9BQU8sRUFBRSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUE7QUFDdEUsQ0FBQztBQWNELHFIQUFxSDtBQUNySCxNQUFNLFVBQVUsUUFBUSxDQUFDLEVBQUUsS0FBSyxFQUF1QjtJQUNyRCxPQUFPLEtBQUssWUFBWSxxQkFBcUIsSUFBSSxDQUFDLEtBQUssWUFBWSxvQkFBb0IsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLFNBQVMsQ0FBQyxDQUFBO0FBQ3ZILENBQUM7QUFFRCxvQ0FBb0M7QUFDcEMsTUFBTSxDQUFDLEtBQUssU0FBUyxDQUFDLENBQUMsU0FBUyxDQUFDLEtBQW9CO0lBQ25ELE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUE7SUFDM0MsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDO1FBQ3RCLE1BQU0sSUFBSSxTQUFTLENBQ2pCLDJEQUEyRCxHQUFHLENBQUMsUUFBUSxFQUFFLE9BQU8sTUFBTSxDQUFDLFFBQVEsRUFBRSxJQUFJO1lBQ3JHLDZGQUE2RixDQUM5RixDQUFBO0lBQ0gsQ0FBQztJQUNELElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQTtJQUNoQixJQUFJLElBQUksR0FBRyxLQUFLLENBQUE7SUFDaEIsSUFBSSxJQUFJLEdBQUcsR0FBUyxFQUFFLENBQUMsU0FBUyxDQUFBO0lBQ2hDLE1BQU0sSUFBSSxHQUFHLEdBQVMsRUFBRTtRQUN0QixJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ1gsSUFBSSxFQUFFLENBQUE7SUFDUixDQUFDLENBQUE7SUFDRCxDQUFDOzs7WUFDQyxrRUFBa0U7WUFDbEUsTUFBTSxVQUFVLGtDQUFHLGFBQWEsQ0FBQyxHQUFHLEVBQUU7Z0JBQ3BDLElBQUksR0FBRyxJQUFJLENBQUE7Z0JBQ1gsSUFBSSxFQUFFLENBQUE7WUFDUixDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ0YsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDckIsU0FBUyxDQUFDO2dCQUNSLElBQUksR0FBRyxLQUFLLENBQUE7Z0JBQ1osZ0ZBQWdGO2dCQUNoRixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxrQkFBa0IsQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUE7Z0JBQ3ZFLElBQUksTUFBTSxLQUFLLFNBQVM7b0JBQUUsTUFBTSxNQUFNLENBQUE7cUJBQ2pDLElBQUksSUFBSTtvQkFBRSxNQUFLO3FCQUNmLElBQUksQ0FBQyxJQUFJO29CQUFFLE1BQU0sV0FBVyxDQUFDLE1BQU0sRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQTtZQUMxRSxDQUFDOzs7Ozs7Ozs7S0FDRjtJQUNELE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUE7QUFDekIsQ0FBQztBQUVELGlFQUFpRTtBQUNqRSxLQUFLLFVBQVUsV0FBVyxDQUFDLE1BQStCLEVBQUUsSUFBbUM7SUFDN0YsTUFBTSxDQUFDLEdBQUcsRUFBRSxDQUFBO0lBQ1osSUFBSSxDQUFDO1FBQ0gsTUFBTSxJQUFJLE9BQU8sQ0FBTyxJQUFJLENBQUMsQ0FBQTtJQUMvQixDQUFDO1lBQVMsQ0FBQztRQUNULE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNoQixDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxrQkFBa0IsQ0FBQyxNQUFZLEVBQUUsR0FBYTtJQUMzRCxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxLQUFLO1FBQUUsT0FBTyxTQUFTLENBQUE7SUFDdEMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxNQUFNLEdBQUcsTUFBTSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQzFGLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFBO0lBQzFHLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsbUNBQW1DO1FBQ25DLElBQUksS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVE7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUM1RSxNQUFNLEtBQUssQ0FBQTtJQUNiLENBQUM7QUFDSCxDQUFDIn0=