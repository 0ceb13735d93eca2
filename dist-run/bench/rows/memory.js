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
import { FutexNode, OutOfSpaceError, RobustListHead, byteArray } from 'nearfar';
import { alternate, perSecond, repeat } from '../measure.js';
const OPERATIONS = 1000;
const LIVE = 10_000;
/** Write 64 bytes to memory of their own, read them back, free the memory. */
function pointersPerSecond(task) {
    const value = Uint8Array.from({ length: 64 }, (_, index) => index);
    return perSecond(OPERATIONS, async (count) => {
        for (let index = 0; index < count; index++) {
            const pointer = task.ptr(value);
            const read = await pointer.read();
            if (read[63] !== 63)
                throw new Error(`the last byte read back is ${read[63]}, not 63`);
            pointer.free();
        }
    });
}
/** Of 16 bytes to 1 KiB, in an order that repeats late. */
function manyAllocations(task) {
    return Array.from({ length: LIVE }, (_, index) => task.malloc(byteArray(16 + ((index * 389) % 1009))));
}
/** All of the arena but 2 %, which lies in holes all over it. */
function fullArena(task) {
    const { arena } = task.heap;
    const type = byteArray(Math.floor(arena.length / (LIVE * 1.02)));
    const allocations = [];
    try {
        for (;;)
            allocations.push(task.malloc(type));
    }
    catch (error) {
        if (!(error instanceof OutOfSpaceError))
            throw error;
    }
    const kept = [];
    for (const [index, allocation] of allocations.entries()) {
        if (index % 50 === 0 && arena.used > 0.98 * arena.length)
            allocation[Symbol.dispose]();
        else
            kept.push(allocation);
    }
    return kept;
}
async function withFewAllocations(bench) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const local = await bench.local();
        const child = __addDisposableResource(env_1, await local.clone(), true);
        return { ours: await repeat(bench.rounds, () => pointersPerSecond(child.task)), peer: 300_000 };
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
}
async function crowded(bench, crowd) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const local = await bench.local();
        const child = __addDisposableResource(env_2, await local.clone(), true);
        const { task } = child;
        const { arena } = task.heap;
        let note = '';
        const ours = async () => {
            const allocations = crowd(task);
            note = `${arena.count} live allocations, the arena ${((arena.used / arena.length) * 100).toFixed(1)} % full`;
            try {
                return await pointersPerSecond(task);
            }
            finally {
                for (const allocation of allocations)
                    allocation[Symbol.dispose]();
                await arena.releaseFreePages();
            }
        };
        return { ...(await alternate(bench.rounds, ours, () => pointersPerSecond(task))), note };
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
}
async function robustLists(bench) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const local = await bench.local();
        const child = __addDisposableResource(env_3, await local.clone(), true);
        const { task } = child;
        const sample = () => {
            let before;
            return perSecond(OPERATIONS, async (count) => {
                for (let index = 0; index < count; index++) {
                    const node = task.ptr(new FutexNode());
                    const head = task.ptr(new RobustListHead(node));
                    await task.setRobustList(head);
                    // The kernel has let go of these now.
                    before?.head.free();
                    before?.node.free();
                    before = { node, head };
                }
            });
        };
        return { ours: await repeat(bench.rounds, sample), peer: 30_000 };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
const pointers = { unit: '1/s', peerName: 'itself, with few allocations' };
/** Memory of a ring child. */
export const memoryRows = [
    { name: 'memory: ptr of 64 bytes, read, free', unit: '1/s', peerName: 'at least 300,000', goal: 1, measure: withFewAllocations },
    { ...pointers, name: 'memory: the same with 10,000 live allocations', goal: 0.5, measure: (bench) => crowded(bench, manyAllocations) },
    { ...pointers, name: 'memory: the same with the arena 98 % full', goal: 0.5, measure: (bench) => crowded(bench, fullArena) },
    { name: 'memory: FutexNode, RobustListHead, setRobustList', unit: '1/s', peerName: 'at least 30,000', goal: 1, measure: robustLists },
];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVtb3J5LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsibWVtb3J5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLEVBQUUsU0FBUyxFQUFFLGVBQWUsRUFBRSxjQUFjLEVBQUUsU0FBUyxFQUF1QixNQUFNLFNBQVMsQ0FBQTtBQUNwRyxPQUFPLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFLNUQsTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFBO0FBQ3ZCLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQTtBQUVuQiw4RUFBOEU7QUFDOUUsU0FBUyxpQkFBaUIsQ0FBQyxJQUFVO0lBQ25DLE1BQU0sS0FBSyxHQUFHLFVBQVUsQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNsRSxPQUFPLFNBQVMsQ0FBQyxVQUFVLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFFO1FBQzNDLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztZQUMzQyxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQy9CLE1BQU0sSUFBSSxHQUFHLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ2pDLElBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUU7Z0JBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyw4QkFBOEIsSUFBSSxDQUFDLEVBQUUsQ0FBQyxVQUFVLENBQUMsQ0FBQTtZQUN0RixPQUFPLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDaEIsQ0FBQztJQUNILENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUtELDJEQUEyRDtBQUMzRCxTQUFTLGVBQWUsQ0FBQyxJQUFVO0lBQ2pDLE9BQU8sS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsS0FBSyxHQUFHLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3hHLENBQUM7QUFFRCxpRUFBaUU7QUFDakUsU0FBUyxTQUFTLENBQUMsSUFBVTtJQUMzQixNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQTtJQUMzQixNQUFNLElBQUksR0FBRyxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNoRSxNQUFNLFdBQVcsR0FBaUIsRUFBRSxDQUFBO0lBQ3BDLElBQUksQ0FBQztRQUNIO1lBQVMsV0FBVyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDOUMsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksZUFBZSxDQUFDO1lBQUUsTUFBTSxLQUFLLENBQUE7SUFDdEQsQ0FBQztJQUNELE1BQU0sSUFBSSxHQUFpQixFQUFFLENBQUE7SUFDN0IsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLFVBQVUsQ0FBQyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDO1FBQ3hELElBQUksS0FBSyxHQUFHLEVBQUUsS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSyxDQUFDLE1BQU07WUFBRSxVQUFVLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7O1lBQ2pGLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDNUIsQ0FBQztJQUNELE9BQU8sSUFBSSxDQUFBO0FBQ2IsQ0FBQztBQUVELEtBQUssVUFBVSxrQkFBa0IsQ0FBQyxLQUFZOzs7UUFDNUMsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDakMsTUFBWSxLQUFLLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFBLENBQUE7UUFDdkMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsQ0FBQTs7Ozs7Ozs7Ozs7Q0FDaEc7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQVksRUFBRSxLQUFZOzs7UUFDL0MsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDakMsTUFBWSxLQUFLLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFBLENBQUE7UUFDdkMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUN0QixNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQTtRQUMzQixJQUFJLElBQUksR0FBRyxFQUFFLENBQUE7UUFDYixNQUFNLElBQUksR0FBRyxLQUFLLElBQUksRUFBRTtZQUN0QixNQUFNLFdBQVcsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDL0IsSUFBSSxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssZ0NBQWdDLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtZQUM1RyxJQUFJLENBQUM7Z0JBQ0gsT0FBTyxNQUFNLGlCQUFpQixDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3RDLENBQUM7b0JBQVMsQ0FBQztnQkFDVCxLQUFLLE1BQU0sVUFBVSxJQUFJLFdBQVc7b0JBQUUsVUFBVSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO2dCQUNsRSxNQUFNLEtBQUssQ0FBQyxnQkFBZ0IsRUFBRSxDQUFBO1lBQ2hDLENBQUM7UUFDSCxDQUFDLENBQUE7UUFDRCxPQUFPLEVBQUUsR0FBRyxDQUFDLE1BQU0sU0FBUyxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLGlCQUFpQixDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQTs7Ozs7Ozs7Ozs7Q0FDekY7QUFFRCxLQUFLLFVBQVUsV0FBVyxDQUFDLEtBQVk7OztRQUNyQyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNqQyxNQUFZLEtBQUssa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTtRQUN2QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxDQUFBO1FBQ3RCLE1BQU0sTUFBTSxHQUFHLEdBQUcsRUFBRTtZQUNsQixJQUFJLE1BQTZGLENBQUE7WUFDakcsT0FBTyxTQUFTLENBQUMsVUFBVSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRTtnQkFDM0MsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDO29CQUMzQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksU0FBUyxFQUFFLENBQUMsQ0FBQTtvQkFDdEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGNBQWMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO29CQUMvQyxNQUFNLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUE7b0JBQzlCLHNDQUFzQztvQkFDdEMsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtvQkFDbkIsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtvQkFDbkIsTUFBTSxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFBO2dCQUN6QixDQUFDO1lBQ0gsQ0FBQyxDQUFDLENBQUE7UUFDSixDQUFDLENBQUE7UUFDRCxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFBOzs7Ozs7Ozs7OztDQUNsRTtBQUVELE1BQU0sUUFBUSxHQUFHLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsOEJBQThCLEVBQVcsQ0FBQTtBQUVuRiw4QkFBOEI7QUFDOUIsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFtQjtJQUN4QyxFQUFFLElBQUksRUFBRSxxQ0FBcUMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxrQkFBa0IsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxrQkFBa0IsRUFBRTtJQUNoSSxFQUFFLEdBQUcsUUFBUSxFQUFFLElBQUksRUFBRSwrQ0FBK0MsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxlQUFlLENBQUMsRUFBRTtJQUN0SSxFQUFFLEdBQUcsUUFBUSxFQUFFLElBQUksRUFBRSwyQ0FBMkMsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsRUFBRTtJQUM1SCxFQUFFLElBQUksRUFBRSxrREFBa0QsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxpQkFBaUIsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxXQUFXLEVBQUU7Q0FDdEksQ0FBQSJ9