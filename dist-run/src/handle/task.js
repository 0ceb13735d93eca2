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
import { NULL } from '../near/ids.js';
import { Task as FarTask } from '../far/task.js';
import { fdTableOf, FileDescriptor } from './fd.js';
import { Pointer } from './pointer.js';
/**
 * What every task can do, whatever calls it knows: allocate memory, own file descriptors, and keep alive what the kernel
 * still refers to. The modules of `nearfar/linux` each extend this with the calls of one header.
 */
export class Task extends FarTask {
    /** Where the task's memory is allocated. */
    heap;
    #pins = new Map();
    #gone = [];
    #alive = true;
    /** @param options - what it is made from */
    constructor(options) {
        super(options.sysif, options.pid, options.namespaces);
        this.heap = options.heap;
        options.namespaces.fdTable.join(this);
    }
    malloc(type, size) {
        return this.heap.malloc(type, size);
    }
    ptr(...args) {
        return this.heap.ptr(...args);
    }
    /**
     * For a call that reads a value: borrow the pointer, or write the plain value to memory that lasts as long as the borrow.
     * @param type - what the call reads
     * @param value - the value or a pointer to it
     */
    argument(type, value) {
        if (value instanceof Pointer)
            return (value).borrow(this);
        const pointer = this.heap.write(type, value, false);
        try {
            return pointer.borrow(this).thenFree();
        }
        catch (error) {
            pointer.free();
            throw error;
        }
    }
    /**
     * As {@link argument}, for one that may be left out: then the null pointer.
     * @param type - what the call reads
     * @param value - the value or a pointer to it; null or undefined for none
     */
    optionalArgument(type, value) {
        return value === null || value === undefined ? nullBorrow : this.argument(type, value);
    }
    /**
     * For a call that fills a structure: run it with memory for one, and return what it wrote.
     * @param type - what the call writes
     * @param call - sends the call, at once, and resolves when it has completed
     * @param initial - what is to be there before; without it the content is undefined
     */
    async fill(type, call, initial) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const buffer = this.heap.scratch(type, type.size);
            const pointer = initial === undefined ? buffer : buffer.write(initial);
            {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const borrow = __addDisposableResource(env_2, pointer.borrow(this, 'exclusive'), false);
                    try {
                        await call(borrow);
                    }
                    catch (error) {
                        borrow[Symbol.dispose]();
                        pointer.free();
                        throw error;
                    }
                }
                catch (e_1) {
                    env_2.error = e_1;
                    env_2.hasError = true;
                }
                finally {
                    __disposeResources(env_2);
                }
            }
            const readable = __addDisposableResource(env_1, pointer.assumeReadable(), false);
            return await readable.read();
        }
        catch (e_2) {
            env_1.error = e_2;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Keep what the kernel refers to after a call has returned: until another call under the same name replaces it, or the
     * process execs or ends.
     * @param name - what the kernel has one of, `robust_list`
     * @param borrow - what to keep; undefined where the kernel has let go
     */
    pin(name, borrow) {
        const old = this.#pins.get(name);
        if (borrow === undefined)
            this.#pins.delete(name);
        else if (this.#alive)
            this.#pins.set(name, borrow);
        else
            borrow[Symbol.dispose]();
        old?.[Symbol.dispose]();
    }
    /** The names under which the kernel refers to memory now; see {@link pin}. */
    get pinned() {
        return [...this.#pins.keys()];
    }
    /** Whether the process still runs this package's code: it has neither ended nor exec'd. */
    get alive() {
        return this.#alive;
    }
    /** @internal call back when the process execs or ends */
    whenGone(callback) {
        if (this.#alive)
            this.#gone.push(callback);
        else
            callback();
    }
    /**
     * Note that the process ended, or is another program now: the kernel has let go of its memory, and its fd table is its
     * own affair. For those that watch processes.
     * @internal
     */
    markGone() {
        if (!this.#alive)
            return;
        this.#alive = false;
        for (const pin of this.#pins.values())
            pin[Symbol.dispose]();
        this.#pins.clear();
        fdTableOf(this).leave(this);
        for (const callback of this.#gone)
            callback();
        this.#gone.length = 0;
    }
    /**
     * Take over a number that is open in this task's fd table and that nobody here owns.
     * @param number - the number
     * @param collected - whether it is closed when its last handle is dropped and collected; false for a number that
     *   others use as well, such as 0, 1 and 2
     * @returns a handle that closes it when it goes
     * @throws InvalidHandleError where there is a handle for it already
     */
    makeFileDescriptor(number, collected = true) {
        return this.handleFor(fdTableOf(this).open(number, collected));
    }
    /**
     * Another handle for a number that has one already.
     * @param number - in this task's fd table
     * @returns undefined where there is no handle for it
     */
    knownFileDescriptor(number) {
        const entry = fdTableOf(this).find(number);
        return entry === undefined ? undefined : this.handleFor(entry);
    }
    /** @internal the class of its handles; a composed task has a composed class */
    get fileDescriptorClass() {
        return FileDescriptor;
    }
    /** @internal a handle for a known number */
    handleFor(entry) {
        return new this.fileDescriptorClass(this, entry);
    }
}
const nullBorrow = {
    near: NULL,
    operand: NULL,
    toString: () => 'NULL',
    [Symbol.dispose]: () => undefined,
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGFzay5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRhc2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxJQUFJLEVBQXFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFeEcsT0FBTyxFQUFFLElBQUksSUFBSSxPQUFPLEVBQXVCLE1BQU0sZ0JBQWdCLENBQUE7QUFFckUsT0FBTyxFQUFFLFNBQVMsRUFBRSxjQUFjLEVBQTBDLE1BQU0sU0FBUyxDQUFBO0FBRTNGLE9BQU8sRUFBRSxPQUFPLEVBQW9DLE1BQU0sY0FBYyxDQUFBO0FBb0J4RTs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sSUFBSyxTQUFRLE9BQU87SUFPL0IsNENBQTRDO0lBQ25DLElBQUksQ0FBTTtJQU1WLEtBQUssR0FBRyxJQUFJLEdBQUcsRUFBc0IsQ0FBQTtJQUNyQyxLQUFLLEdBQW1CLEVBQUUsQ0FBQTtJQUNuQyxNQUFNLEdBQUcsSUFBSSxDQUFBO0lBRWIsNENBQTRDO0lBQzVDLFlBQVksT0FBb0I7UUFDOUIsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLENBQUE7UUFDckQsSUFBSSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFBO1FBQ3hCLE9BQU8sQ0FBQyxVQUFVLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN2QyxDQUFDO0lBV0QsTUFBTSxDQUFJLElBQWEsRUFBRSxJQUFhO1FBQ3BDLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQWMsQ0FBQyxDQUFBO0lBQy9DLENBQUM7SUFvQkQsR0FBRyxDQUFDLEdBQUcsSUFBYTtRQUNsQixPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxRQUFRLENBQUksSUFBYSxFQUFFLEtBQXdCO1FBQ2pELElBQUksS0FBSyxZQUFZLE9BQU87WUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3pELE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDbkQsSUFBSSxDQUFDO1lBQ0gsT0FBTyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQ3hDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ2QsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxnQkFBZ0IsQ0FBSSxJQUFhLEVBQUUsS0FBMkM7UUFDNUUsT0FBTyxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDeEYsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBSSxJQUFrQixFQUFFLElBQTBDLEVBQUUsT0FBVzs7O1lBQ3ZGLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDakQsTUFBTSxPQUFPLEdBQUcsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQ3RFLENBQUM7OztvQkFDQyxNQUFNLE1BQU0sa0NBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTtvQkFDaEQsSUFBSSxDQUFDO3dCQUNILE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO29CQUNwQixDQUFDO29CQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7d0JBQ2YsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO3dCQUN4QixPQUFPLENBQUMsSUFBSSxFQUFFLENBQUE7d0JBQ2QsTUFBTSxLQUFLLENBQUE7b0JBQ2IsQ0FBQzs7Ozs7Ozs7O2FBQ0Y7WUFDRCxNQUFNLFFBQVEsa0NBQUcsT0FBTyxDQUFDLGNBQWMsRUFBRSxRQUFBLENBQUE7WUFDekMsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQTs7Ozs7Ozs7O0tBQzdCO0lBRUQ7Ozs7O09BS0c7SUFDSCxHQUFHLENBQUMsSUFBWSxFQUFFLE1BQThCO1FBQzlDLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2hDLElBQUksTUFBTSxLQUFLLFNBQVM7WUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTthQUM1QyxJQUFJLElBQUksQ0FBQyxNQUFNO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBOztZQUM3QyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDN0IsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7SUFDekIsQ0FBQztJQUVELDhFQUE4RTtJQUM5RSxJQUFJLE1BQU07UUFDUixPQUFPLENBQUMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUVELDJGQUEyRjtJQUMzRixJQUFJLEtBQUs7UUFDUCxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUE7SUFDcEIsQ0FBQztJQUVELHlEQUF5RDtJQUN6RCxRQUFRLENBQUMsUUFBb0I7UUFDM0IsSUFBSSxJQUFJLENBQUMsTUFBTTtZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBOztZQUNyQyxRQUFRLEVBQUUsQ0FBQTtJQUNqQixDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILFFBQVE7UUFDTixJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU07WUFBRSxPQUFNO1FBQ3hCLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUU7WUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDNUQsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNsQixTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzNCLEtBQUssTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxRQUFRLEVBQUUsQ0FBQTtRQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7SUFDdkIsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxrQkFBa0IsQ0FBQyxNQUEwQixFQUFFLFNBQVMsR0FBRyxJQUFJO1FBQzdELE9BQU8sSUFBSSxDQUFDLFNBQVMsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFBO0lBQ2hFLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsbUJBQW1CLENBQUMsTUFBMEI7UUFDNUMsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUMxQyxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNoRSxDQUFDO0lBRUQsK0VBQStFO0lBQy9FLElBQWMsbUJBQW1CO1FBQy9CLE9BQU8sY0FBYyxDQUFBO0lBQ3ZCLENBQUM7SUFFRCw0Q0FBNEM7SUFDNUMsU0FBUyxDQUFDLEtBQTBCO1FBQ2xDLE9BQU8sSUFBSSxJQUFJLENBQUMsbUJBQW1CLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2xELENBQUM7Q0FDRjtBQVFELE1BQU0sVUFBVSxHQUFlO0lBQzdCLElBQUksRUFBRSxJQUFJO0lBQ1YsT0FBTyxFQUFFLElBQUk7SUFDYixRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTTtJQUN0QixDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxTQUFTO0NBQ2xDLENBQUEifQ==