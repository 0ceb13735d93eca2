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
import { SYS } from 'nearfar';
import ffi from 'ffi-rs';
import { alternate, perCall, repeat } from '../measure.js';
import { SocketpairChild } from '../programs.js';
import { CannotRun } from '../row.js';
const IN_FLIGHT = 100;
const CALLS = 1000;
/** One call at a time, each awaited. */
function oneAtATime(call) {
    return perCall(CALLS, async (count) => {
        for (let index = 0; index < count; index++)
            await call();
    });
}
/** As many calls as that before the first is awaited. */
function manyInFlight(call) {
    const calls = new Array(IN_FLIGHT);
    return perCall(CALLS, async (count) => {
        for (let done = 0; done < count; done += IN_FLIGHT) {
            for (let index = 0; index < IN_FLIGHT; index++)
                calls[index] = call();
            await Promise.all(calls);
        }
    });
}
async function checkPid(what, made, pid) {
    const result = await made;
    if (result !== pid)
        throw new Error(`${what} says that getpid is ${result}, and it is ${pid}`);
}
/** What the peer would cost with a server that reads, and answers, all requests that have arrived. */
async function answeredTogether(bench) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const peer = __addDisposableResource(env_1, await SocketpairChild.start(bench.programs, IN_FLIGHT), true);
        const getpid = SYS.getpid.number((await bench.local()).task.sysif.architecture);
        const time = await repeat(Math.min(bench.rounds, 3), () => manyInFlight(() => peer.syscall(getpid)));
        return `the peer's child answers one request after another; one that answers all that have arrived: ${time.toFixed(2)} us`;
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
async function ringAgainstSocketpair(bench, pattern) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const peer = __addDisposableResource(env_2, await SocketpairChild.start(bench.programs), true);
        const local = await bench.local();
        const child = __addDisposableResource(env_2, await local.clone(), true);
        const { sysif, pid } = child.task;
        const getpid = SYS.getpid.number(sysif.architecture);
        const ours = () => sysif.syscall(SYS.getpid);
        const theirs = () => peer.syscall(getpid);
        await checkPid('the ring child', ours(), pid);
        await checkPid('the child behind the socketpair', theirs(), peer.pid);
        return await alternate(bench.rounds, () => pattern(ours), () => pattern(theirs));
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
async function ringInFlight(bench) {
    return { ...(await ringAgainstSocketpair(bench, manyInFlight)), note: await answeredTogether(bench) };
}
const { DataType, load } = ffi;
const LIBC = 'libc';
const REGISTERS = new Array(7).fill(DataType.I64);
let libcOpen = false;
/** What one would write without this package: libc's syscall(2) through ffi-rs, with room for six arguments. */
function loadSyscall(number) {
    // Once only: ffi-rs keeps libraries by name until they are closed.
    if (!libcOpen) {
        try {
            ffi.open({ library: LIBC, path: 'libc.so.6' });
        }
        catch (error) {
            throw new CannotRun(`ffi-rs cannot open libc.so.6: ${String(error)}`);
        }
        libcOpen = true;
    }
    return () => load({
        library: LIBC,
        funcName: 'syscall',
        retType: DataType.I64,
        paramsType: REGISTERS,
        paramsValue: [number, 0, 0, 0, 0, 0, 0],
    });
}
async function againstLoad(bench, { architecture }, ours) {
    const theirs = loadSyscall(SYS.getpid.number(architecture));
    await checkPid('libc', theirs(), process.pid);
    const peer = () => perCall(CALLS, (count) => {
        for (let index = 0; index < count; index++)
            theirs();
    });
    return await alternate(bench.rounds, ours, peer);
}
async function awaitedAgainstLoad(bench, sysif) {
    const ours = () => sysif.syscall(SYS.getpid);
    await checkPid('this process', ours(), process.pid);
    return await againstLoad(bench, sysif, () => oneAtATime(ours));
}
async function localAgainstLoad(bench) {
    const local = await bench.local();
    return await awaitedAgainstLoad(bench, local.task.sysif);
}
/** A batch made beforehand, as a program that counts nanoseconds has it. */
async function batchAgainstLoad(bench) {
    const { task: { sysif } } = await bench.local();
    const calls = Array.from({ length: IN_FLIGHT }, () => [SYS.getpid]);
    await checkPid('a batch', sysif.batch(calls).then((pids) => pids[IN_FLIGHT - 1] ?? 0), process.pid);
    const ours = () => perCall(CALLS, async (count) => {
        for (let done = 0; done < count; done += IN_FLIGHT)
            await sysif.batch(calls);
    });
    return await againstLoad(bench, sysif, ours);
}
async function threadAgainstLoad(bench) {
    const local = await bench.local();
    const { sysif } = local.thread();
    try {
        return await awaitedAgainstLoad(bench, sysif);
    }
    finally {
        await sysif.close();
    }
}
const socketpair = { unit: 'us', peerName: 'a child behind a socketpair, through net.Socket' };
const libc = { unit: 'us', peerName: 'ffi-rs load of libc syscall, 7 x I64' };
/** System calls that do next to nothing, so that what is measured is the way there and back. */
export const callRows = [
    { ...socketpair, name: 'ring child: getpid, one at a time', goal: 20, measure: (bench) => ringAgainstSocketpair(bench, oneAtATime) },
    { ...socketpair, name: 'ring child: getpid, 100 in flight', goal: 10, measure: ringInFlight },
    { ...libc, name: 'local: getpid, awaited', goal: 1.8, measure: localAgainstLoad },
    { ...libc, name: 'local: getpid, batch of 100', goal: 30, measure: batchAgainstLoad },
    { ...libc, name: 'ring thread: getpid, awaited, hot', goal: 5, measure: threadAgainstLoad },
];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbHMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjYWxscy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxFQUFFLEdBQUcsRUFBeUIsTUFBTSxTQUFTLENBQUE7QUFDcEQsT0FBTyxHQUFHLE1BQU0sUUFBUSxDQUFBO0FBQ3hCLE9BQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBZSxNQUFNLGVBQWUsQ0FBQTtBQUN2RSxPQUFPLEVBQUUsZUFBZSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDaEQsT0FBTyxFQUFFLFNBQVMsRUFBdUMsTUFBTSxXQUFXLENBQUE7QUFFMUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFBO0FBQ3JCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQTtBQUVsQix3Q0FBd0M7QUFDeEMsU0FBUyxVQUFVLENBQUMsSUFBMkI7SUFDN0MsT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRTtRQUNwQyxLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsS0FBSyxFQUFFLEtBQUssRUFBRTtZQUFFLE1BQU0sSUFBSSxFQUFFLENBQUE7SUFDMUQsQ0FBQyxDQUFDLENBQUE7QUFDSixDQUFDO0FBRUQseURBQXlEO0FBQ3pELFNBQVMsWUFBWSxDQUFDLElBQTJCO0lBQy9DLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxDQUFrQixTQUFTLENBQUMsQ0FBQTtJQUNuRCxPQUFPLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFFO1FBQ3BDLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxLQUFLLEVBQUUsSUFBSSxJQUFJLFNBQVMsRUFBRSxDQUFDO1lBQ25ELEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxTQUFTLEVBQUUsS0FBSyxFQUFFO2dCQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQTtZQUNyRSxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDMUIsQ0FBQztJQUNILENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVELEtBQUssVUFBVSxRQUFRLENBQUMsSUFBWSxFQUFFLElBQThCLEVBQUUsR0FBdUI7SUFDM0YsTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLENBQUE7SUFDekIsSUFBSSxNQUFNLEtBQUssR0FBRztRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxJQUFJLHdCQUF3QixNQUFNLGVBQWUsR0FBRyxFQUFFLENBQUMsQ0FBQTtBQUNoRyxDQUFDO0FBRUQsc0dBQXNHO0FBQ3RHLEtBQUssVUFBVSxnQkFBZ0IsQ0FBQyxLQUFZOzs7UUFDMUMsTUFBWSxJQUFJLGtDQUFHLE1BQU0sZUFBZSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLFNBQVMsQ0FBQyxPQUFBLENBQUE7UUFDekUsTUFBTSxNQUFNLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsWUFBWSxDQUFDLENBQUE7UUFDL0UsTUFBTSxJQUFJLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLFlBQVksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNwRyxPQUFPLCtGQUErRixJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7Ozs7Ozs7Ozs7O0NBQzNIO0FBRUQsS0FBSyxVQUFVLHFCQUFxQixDQUFDLEtBQVksRUFBRSxPQUEwQjs7O1FBQzNFLE1BQVksSUFBSSxrQ0FBRyxNQUFNLGVBQWUsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxPQUFBLENBQUE7UUFDOUQsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDakMsTUFBWSxLQUFLLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFBLENBQUE7UUFDdkMsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFBO1FBQ2pDLE1BQU0sTUFBTSxHQUFHLEdBQUcsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxZQUFZLENBQUMsQ0FBQTtRQUNwRCxNQUFNLElBQUksR0FBRyxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUM1QyxNQUFNLE1BQU0sR0FBRyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sUUFBUSxDQUFDLGdCQUFnQixFQUFFLElBQUksRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFBO1FBQzdDLE1BQU0sUUFBUSxDQUFDLGlDQUFpQyxFQUFFLE1BQU0sRUFBRSxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNyRSxPQUFPLE1BQU0sU0FBUyxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7OztDQUNqRjtBQUVELEtBQUssVUFBVSxZQUFZLENBQUMsS0FBWTtJQUN0QyxPQUFPLEVBQUUsR0FBRyxDQUFDLE1BQU0scUJBQXFCLENBQUMsS0FBSyxFQUFFLFlBQVksQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sZ0JBQWdCLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQTtBQUN2RyxDQUFDO0FBRUQsTUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsR0FBRyxHQUFHLENBQUE7QUFDOUIsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFBO0FBQ25CLE1BQU0sU0FBUyxHQUFHLElBQUksS0FBSyxDQUFzQixDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0FBQ3RFLElBQUksUUFBUSxHQUFHLEtBQUssQ0FBQTtBQUVwQixnSEFBZ0g7QUFDaEgsU0FBUyxXQUFXLENBQUMsTUFBYztJQUNqQyxtRUFBbUU7SUFDbkUsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO1FBQ2QsSUFBSSxDQUFDO1lBQ0gsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxDQUFDLENBQUE7UUFDaEQsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixNQUFNLElBQUksU0FBUyxDQUFDLGlDQUFpQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ3ZFLENBQUM7UUFDRCxRQUFRLEdBQUcsSUFBSSxDQUFBO0lBQ2pCLENBQUM7SUFDRCxPQUFPLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQztRQUNoQixPQUFPLEVBQUUsSUFBSTtRQUNiLFFBQVEsRUFBRSxTQUFTO1FBQ25CLE9BQU8sRUFBRSxRQUFRLENBQUMsR0FBRztRQUNyQixVQUFVLEVBQUUsU0FBUztRQUNyQixXQUFXLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUM7S0FDeEMsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQUMsS0FBWSxFQUFFLEVBQUUsWUFBWSxFQUFvQixFQUFFLElBQVk7SUFDdkYsTUFBTSxNQUFNLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUE7SUFDM0QsTUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUM3QyxNQUFNLElBQUksR0FBRyxHQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUU7UUFDMUMsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUU7WUFBRSxNQUFNLEVBQUUsQ0FBQTtJQUN0RCxDQUFDLENBQUMsQ0FBQTtJQUNGLE9BQU8sTUFBTSxTQUFTLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDbEQsQ0FBQztBQUVELEtBQUssVUFBVSxrQkFBa0IsQ0FBQyxLQUFZLEVBQUUsS0FBdUI7SUFDckUsTUFBTSxJQUFJLEdBQUcsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDNUMsTUFBTSxRQUFRLENBQUMsY0FBYyxFQUFFLElBQUksRUFBRSxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUNuRCxPQUFPLE1BQU0sV0FBVyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7QUFDaEUsQ0FBQztBQUVELEtBQUssVUFBVSxnQkFBZ0IsQ0FBQyxLQUFZO0lBQzFDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2pDLE9BQU8sTUFBTSxrQkFBa0IsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUMxRCxDQUFDO0FBRUQsNEVBQTRFO0FBQzVFLEtBQUssVUFBVSxnQkFBZ0IsQ0FBQyxLQUFZO0lBQzFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRSxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQy9DLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFVLENBQUMsQ0FBQTtJQUM1RSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxTQUFTLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ25HLE1BQU0sSUFBSSxHQUFHLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFFO1FBQ2hELEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksR0FBRyxLQUFLLEVBQUUsSUFBSSxJQUFJLFNBQVM7WUFBRSxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDOUUsQ0FBQyxDQUFDLENBQUE7SUFDRixPQUFPLE1BQU0sV0FBVyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDOUMsQ0FBQztBQUVELEtBQUssVUFBVSxpQkFBaUIsQ0FBQyxLQUFZO0lBQzNDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2pDLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUE7SUFDaEMsSUFBSSxDQUFDO1FBQ0gsT0FBTyxNQUFNLGtCQUFrQixDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUMvQyxDQUFDO1lBQVMsQ0FBQztRQUNULE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ3JCLENBQUM7QUFDSCxDQUFDO0FBRUQsTUFBTSxVQUFVLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxpREFBaUQsRUFBVyxDQUFBO0FBQ3ZHLE1BQU0sSUFBSSxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsc0NBQXNDLEVBQVcsQ0FBQTtBQUV0RixnR0FBZ0c7QUFDaEcsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFtQjtJQUN0QyxFQUFFLEdBQUcsVUFBVSxFQUFFLElBQUksRUFBRSxtQ0FBbUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMscUJBQXFCLENBQUMsS0FBSyxFQUFFLFVBQVUsQ0FBQyxFQUFFO0lBQ3BJLEVBQUUsR0FBRyxVQUFVLEVBQUUsSUFBSSxFQUFFLG1DQUFtQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLFlBQVksRUFBRTtJQUM3RixFQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksRUFBRSx3QkFBd0IsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBRSxnQkFBZ0IsRUFBRTtJQUNqRixFQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksRUFBRSw2QkFBNkIsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxnQkFBZ0IsRUFBRTtJQUNyRixFQUFFLEdBQUcsSUFBSSxFQUFFLElBQUksRUFBRSxtQ0FBbUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxpQkFBaUIsRUFBRTtDQUM1RixDQUFBIn0=