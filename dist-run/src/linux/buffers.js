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
import { Pointer } from '../handle/pointer.js';
import { length } from './arguments.js';
export async function fillFront(task, type, room, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (room instanceof Pointer)
            return room.splitReadable(await into(task, room, call));
        const memory = __addDisposableResource(env_1, task.heap.scratch(type, length('the length of a buffer', room)), false);
        return await takeFront(memory, await into(task, memory, call));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** @internal what a call wrote to the front of scratch memory, which is freed */
export async function takeFront(memory, filled) {
    const [front, rest] = memory.splitReadable(filled);
    rest.free();
    try {
        return await front.read();
    }
    finally {
        front.free();
    }
}
async function into(task, memory, call) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const buffer = __addDisposableResource(env_2, memory.borrow(task, 'exclusive'), false);
        return await call(buffer, memory.size);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYnVmZmVycy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImJ1ZmZlcnMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQU1BLE9BQU8sRUFBRSxPQUFPLEVBQXFDLE1BQU0sc0JBQXNCLENBQUE7QUFFakYsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBa0J2QyxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBSSxJQUFVLEVBQUUsSUFBYSxFQUFFLElBQXlCLEVBQUUsSUFBYzs7O1FBQ3JHLElBQUksSUFBSSxZQUFZLE9BQU87WUFBRSxPQUFPLElBQUksQ0FBQyxhQUFhLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQ3BGLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLHdCQUF3QixFQUFFLElBQUksQ0FBQyxDQUFDLFFBQUEsQ0FBQTtRQUM5RSxPQUFPLE1BQU0sU0FBUyxDQUFDLE1BQU0sRUFBRSxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztDQUMvRDtBQUVELGlGQUFpRjtBQUNqRixNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBSSxNQUFrQixFQUFFLE1BQWM7SUFDbkUsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2xELElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNYLElBQUksQ0FBQztRQUNILE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDM0IsQ0FBQztZQUFTLENBQUM7UUFDVCxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDZCxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxJQUFJLENBQUksSUFBVSxFQUFFLE1BQWtCLEVBQUUsSUFBYzs7O1FBQ25FLE1BQU0sTUFBTSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO1FBQy9DLE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ3ZDIn0=