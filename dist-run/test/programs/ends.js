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
/** Programs of a few lines that end by themselves, or do not: each is named by the first argument. */
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { localProcess, SYS, UnsupportedPlatformError } from 'nearfar';
// In a worker, printing is something to do.
if (isMainThread)
    process.on('beforeExit', () => console.log('nothing left to do'));
const programs = {
    /** Asks for the local process, and for nothing else. */
    opened: async () => {
        await localProcess();
    },
    /** A thread that nobody closes. */
    thread: async () => {
        const thread = (await localProcess()).thread();
        console.log(`thread of ${await thread.sysif.syscall(SYS.getpid) === process.pid ? 'this process' : 'another'}`);
    },
    /** A wait that nobody awaits, of a program that goes on until it gets a line. */
    waiting: async () => {
        const local = await localProcess();
        const child = await local.clone();
        await child.exec((await local.environment.which('sh')).args('-c', 'read line; exit 4'));
        void child.wait().then((state) => console.log(JSON.stringify(state)));
        console.log('waiting');
    },
    /** A call that nobody awaits, in a child. */
    calling: async () => {
        const child = await (await localProcess()).clone();
        const memory = child.task.heap.arena.allocate(8, 8);
        const { address } = child.task.heap.mapping;
        void child.task.sysif.syscall(SYS.read, 0, address + memory.offset, 1).then((count) => console.log(`read ${count}`));
        console.log('waiting');
    },
    /** The same on a thread. */
    threadCalling: async () => {
        const local = await localProcess();
        const thread = local.thread();
        const memory = local.task.heap.arena.allocate(8, 8);
        const { address } = local.task.heap.mapping;
        void thread.sysif.syscall(SYS.read, 0, address + memory.offset, 1).then((count) => console.log(`read ${count}`));
        console.log('waiting');
    },
    /** A child that ends while nobody waits for it. */
    unwaited: async () => {
        const local = await localProcess();
        const child = await local.clone();
        await child.exec('/bin/true');
    },
    /** A read that nobody awaits. */
    asyncReading: async () => {
        const local = await localProcess();
        const input = await local.async(local.stdin);
        void input.read().then((bytes) => console.log(`read ${bytes.length}`));
        console.log('waiting');
    },
    /** Descriptors that were waited for, and are not any more. */
    asyncIdle: async () => {
        const local = await localProcess();
        const child = await local.clone();
        for (const { task, async } of [local, child].map((owner) => ({ task: owner.task, async: owner.async.bind(owner) }))) {
            const [read, write] = await task.pipe2();
            const input = await async(read);
            const output = await async(write);
            const reading = input.read();
            await output.write('x');
            await reading;
            Object.assign(globalThis, { [String(task.pid)]: [input, output] });
        }
    },
    /** Everything that there is, done and over. */
    tidy: async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const local = await localProcess();
            const thread = local.thread();
            await thread.sysif.syscall(SYS.getpid);
            await thread.sysif.close();
            const child = __addDisposableResource(env_1, await local.clone(), true);
            const grandchild = __addDisposableResource(env_1, await child.clone(), true);
            await grandchild.exec('/bin/true');
            console.log(JSON.stringify(await grandchild.wait()));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
    /** In a worker thread, beside the main thread. */
    worker: async () => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const local = await localProcess();
            const worker = new Worker(new URL(import.meta.url), { argv: ['inWorker'] });
            worker.on('message', (message) => console.log(message));
            await new Promise((resolve) => worker.on('exit', resolve));
            const child = __addDisposableResource(env_2, await local.clone(), true);
            console.log(await child.task.sysif.syscall(SYS.getpid) === child.task.pid);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    },
    inWorker: async () => {
        const error = await localProcess().catch((reason) => reason);
        parentPort?.postMessage(`${isMainThread} ${error instanceof UnsupportedPlatformError} ${String(error)}`);
    },
};
const [name = 'no'] = process.argv.slice(2);
const program = programs[name];
if (program === undefined)
    throw new Error(`there is no program ${name} here`);
await program();
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZW5kcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImVuZHMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLHNHQUFzRztBQUN0RyxPQUFPLEVBQUUsTUFBTSxFQUFFLFlBQVksRUFBRSxVQUFVLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUN0RSxPQUFPLEVBQUUsWUFBWSxFQUFFLEdBQUcsRUFBRSx3QkFBd0IsRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUVyRSw0Q0FBNEM7QUFDNUMsSUFBSSxZQUFZO0lBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxvQkFBb0IsQ0FBQyxDQUFDLENBQUE7QUFFbkYsTUFBTSxRQUFRLEdBQXdDO0lBQ3BELHdEQUF3RDtJQUN4RCxNQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7UUFDakIsTUFBTSxZQUFZLEVBQUUsQ0FBQTtJQUN0QixDQUFDO0lBQ0QsbUNBQW1DO0lBQ25DLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtRQUNqQixNQUFNLE1BQU0sR0FBRyxDQUFDLE1BQU0sWUFBWSxFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUM5QyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsTUFBTSxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsY0FBYyxDQUFDLENBQUMsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxDQUFBO0lBQ2pILENBQUM7SUFDRCxpRkFBaUY7SUFDakYsT0FBTyxFQUFFLEtBQUssSUFBSSxFQUFFO1FBQ2xCLE1BQU0sS0FBSyxHQUFHLE1BQU0sWUFBWSxFQUFFLENBQUE7UUFDbEMsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDakMsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsbUJBQW1CLENBQUMsQ0FBQyxDQUFBO1FBQ3ZGLEtBQUssS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNyRSxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ3hCLENBQUM7SUFDRCw2Q0FBNkM7SUFDN0MsT0FBTyxFQUFFLEtBQUssSUFBSSxFQUFFO1FBQ2xCLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLFlBQVksRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDbEQsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDbkQsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQTtRQUMzQyxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxPQUFPLEdBQUcsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDcEgsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUN4QixDQUFDO0lBQ0QsNEJBQTRCO0lBQzVCLGFBQWEsRUFBRSxLQUFLLElBQUksRUFBRTtRQUN4QixNQUFNLEtBQUssR0FBRyxNQUFNLFlBQVksRUFBRSxDQUFBO1FBQ2xDLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUM3QixNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNuRCxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQzNDLEtBQUssTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsT0FBTyxHQUFHLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ2hILE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDeEIsQ0FBQztJQUNELG1EQUFtRDtJQUNuRCxRQUFRLEVBQUUsS0FBSyxJQUFJLEVBQUU7UUFDbkIsTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtRQUNsQyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNqQyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUNELGlDQUFpQztJQUNqQyxZQUFZLEVBQUUsS0FBSyxJQUFJLEVBQUU7UUFDdkIsTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtRQUNsQyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQzVDLEtBQUssS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDdEUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUN4QixDQUFDO0lBQ0QsOERBQThEO0lBQzlELFNBQVMsRUFBRSxLQUFLLElBQUksRUFBRTtRQUNwQixNQUFNLEtBQUssR0FBRyxNQUFNLFlBQVksRUFBRSxDQUFBO1FBQ2xDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ2pDLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQztZQUNwSCxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQ3hDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQy9CLE1BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ2pDLE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUM1QixNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDdkIsTUFBTSxPQUFPLENBQUE7WUFDYixNQUFNLENBQUMsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUNwRSxDQUFDO0lBQ0gsQ0FBQztJQUNELCtDQUErQztJQUMvQyxJQUFJLEVBQUUsS0FBSyxJQUFJLEVBQUU7OztZQUNmLE1BQU0sS0FBSyxHQUFHLE1BQU0sWUFBWSxFQUFFLENBQUE7WUFDbEMsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFBO1lBQzdCLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQ3RDLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUMxQixNQUFZLEtBQUssa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTtZQUN2QyxNQUFZLFVBQVUsa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTtZQUM1QyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUE7WUFDbEMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7Ozs7S0FDckQ7SUFDRCxrREFBa0Q7SUFDbEQsTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFOzs7WUFDakIsTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtZQUNsQyxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEdBQUcsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1lBQzNFLE1BQU0sQ0FBQyxFQUFFLENBQUMsU0FBUyxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7WUFDdkQsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtZQUMxRCxNQUFZLEtBQUssa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTtZQUN2QyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFBOzs7Ozs7Ozs7OztLQUMzRTtJQUNELFFBQVEsRUFBRSxLQUFLLElBQUksRUFBRTtRQUNuQixNQUFNLEtBQUssR0FBWSxNQUFNLFlBQVksRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFDLE1BQWUsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDOUUsVUFBVSxFQUFFLFdBQVcsQ0FBQyxHQUFHLFlBQVksSUFBSSxLQUFLLFlBQVksd0JBQXdCLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtJQUMxRyxDQUFDO0NBQ0YsQ0FBQTtBQUVELE1BQU0sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDM0MsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFBO0FBQzlCLElBQUksT0FBTyxLQUFLLFNBQVM7SUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHVCQUF1QixJQUFJLE9BQU8sQ0FBQyxDQUFBO0FBQzlFLE1BQU0sT0FBTyxFQUFFLENBQUEifQ==