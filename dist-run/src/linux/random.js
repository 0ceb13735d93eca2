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
 * `<linux/random.h>`: random bytes from the kernel.
 *
 * @module linux/random
 */
import { SYS } from '../near/sys.js';
import { Bytes } from '../memory/bytes.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, length } from './arguments.js';
/**
 * How random bytes are got.
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export const GRND = {
    /** Do not wait where the generator has not been seeded since boot: EAGAIN instead. */
    NONBLOCK: 1,
    /** No effect since Linux 5.6. */
    RANDOM: 2,
    /** Take what there is where the generator has not been seeded since boot; not for secrets. Since Linux 5.6. */
    INSECURE: 4,
};
/**
 * getrandom(2), raw.
 * @param sysif - the process
 * @param buf - where the bytes go
 * @param buflen - how many
 * @param flags - of {@link GRND}
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export async function _getrandom(sysif, buf, buflen, flags) {
    return await sysif.syscall(SYS.getrandom, buf, length('getrandom: buflen', buflen), flagsArgument('getrandom: flags', 'GRND_', GRND, flags));
}
/**
 * Tasks that can get random bytes.
 */
export class RandomTask extends Task {
    async getrandom(room, flags = 0) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (typeof room !== 'number')
                return await fillWithRandom(this, room, flags);
            const memory = __addDisposableResource(env_1, this.heap.scratch(Bytes, length('getrandom: buflen', room)), false);
            const [front, rest] = await fillWithRandom(this, memory, flags);
            rest.free();
            try {
                return await front.read();
            }
            finally {
                front.free();
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
}
async function fillWithRandom(task, memory, flags) {
    let filled;
    {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const buffer = __addDisposableResource(env_2, memory.borrow(task, 'exclusive'), false);
            filled = await _getrandom(task.sysif, buffer, memory.size, flags);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    return memory.splitReadable(filled);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmFuZG9tLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicmFuZG9tLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUUxQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDeEMsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsTUFBTSxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBRXJGOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLElBQUksR0FBRztJQUNsQixzRkFBc0Y7SUFDdEYsUUFBUSxFQUFFLENBQUM7SUFDWCxpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLENBQUM7SUFDVCwrR0FBK0c7SUFDL0csUUFBUSxFQUFFLENBQUM7Q0FDSCxDQUFBO0FBRVY7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEdBQW9CLEVBQUUsTUFBYyxFQUFFLEtBQWE7SUFDM0csT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDOUksQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFVBQVcsU0FBUSxJQUFJO0lBb0JsQyxLQUFLLENBQUMsU0FBUyxDQUFDLElBQWtDLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUMzRCxJQUFJLE9BQU8sSUFBSSxLQUFLLFFBQVE7Z0JBQUUsT0FBTyxNQUFNLGNBQWMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzVFLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLG1CQUFtQixFQUFFLElBQUksQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUMxRSxNQUFNLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLE1BQU0sY0FBYyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7WUFDL0QsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ1gsSUFBSSxDQUFDO2dCQUNILE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDM0IsQ0FBQztvQkFBUyxDQUFDO2dCQUNULEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNkLENBQUM7Ozs7Ozs7OztLQUNGO0NBQ0Y7QUFFRCxLQUFLLFVBQVUsY0FBYyxDQUFDLElBQVUsRUFBRSxNQUEyQixFQUFFLEtBQWE7SUFDbEYsSUFBSSxNQUFjLENBQUE7SUFDbEIsQ0FBQzs7O1lBQ0MsTUFBTSxNQUFNLGtDQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxHQUFHLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsRTtJQUNELE9BQU8sTUFBTSxDQUFDLGFBQWEsQ0FBQyxNQUFNLENBQUMsQ0FBQTtBQUNyQyxDQUFDIn0=