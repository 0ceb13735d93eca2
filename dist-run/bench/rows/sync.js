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
import { Heap, MAP, Mutex, PROT, Uint32 } from 'nearfar';
import { perSecond, repeat } from '../measure.js';
const PAIRS = 10_000;
const PAGE = 4096;
/** A lock that nobody else wants, in memory that other processes could map. */
async function uncontended(bench) {
    const local = await bench.local();
    const { task } = local;
    const mapping = await task.mmap(PAGE, PROT.READ | PROT.WRITE, MAP.SHARED | MAP.ANONYMOUS);
    const word = new Heap(task, mapping).ptr(Uint32, 0);
    const mutex = new Mutex(local, word);
    const bare = () => perSecond(PAIRS, (count) => {
        for (let index = 0; index < count; index++) {
            const hold = mutex.tryLock();
            if (hold === undefined)
                throw new Error('somebody else has the lock');
            hold.unlock();
        }
    });
    const awaited = () => perSecond(PAIRS, async (count) => {
        for (let index = 0; index < count; index++) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _held = __addDisposableResource(env_1, await mutex.lock(), false);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
    });
    // The first million is over before a busy machine has compiled this.
    for (let round = 0; round < 5; round++)
        await bare();
    const ours = await repeat(bench.rounds, bare);
    const note = `with using and await: ${Math.round(await repeat(Math.min(bench.rounds, 3), awaited)).toLocaleString('en')} a second`;
    word.free();
    await task.munmap(mapping);
    return { ours, peer: 1_000_000, note };
}
/** Locks between processes. */
export const syncRows = [
    {
        name: 'an uncontended Mutex lock and unlock from TypeScript',
        unit: '1/s',
        peerName: 'a million a second, without a system call',
        goal: 1,
        measure: uncontended,
    },
];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3luYy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInN5bmMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBQ3hELE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLE1BQU0sZUFBZSxDQUFBO0FBR2pELE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQTtBQUNwQixNQUFNLElBQUksR0FBRyxJQUFJLENBQUE7QUFFakIsK0VBQStFO0FBQy9FLEtBQUssVUFBVSxXQUFXLENBQUMsS0FBWTtJQUNyQyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNqQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxDQUFBO0lBQ3RCLE1BQU0sT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ3pGLE1BQU0sSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ25ELE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNwQyxNQUFNLElBQUksR0FBRyxHQUFvQixFQUFFLENBQUMsU0FBUyxDQUFDLEtBQUssRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFO1FBQzdELEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztZQUMzQyxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUE7WUFDNUIsSUFBSSxJQUFJLEtBQUssU0FBUztnQkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLDRCQUE0QixDQUFDLENBQUE7WUFDckUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2YsQ0FBQztJQUNILENBQUMsQ0FBQyxDQUFBO0lBQ0YsTUFBTSxPQUFPLEdBQUcsR0FBb0IsRUFBRSxDQUFDLFNBQVMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFFO1FBQ3RFLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQzs7O2dCQUMzQyxNQUFNLEtBQUssa0NBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLFFBQUEsQ0FBQTs7Ozs7Ozs7O1NBQ2pDO0lBQ0gsQ0FBQyxDQUFDLENBQUE7SUFDRixxRUFBcUU7SUFDckUsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7UUFBRSxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ3BELE1BQU0sSUFBSSxHQUFHLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDN0MsTUFBTSxJQUFJLEdBQUcseUJBQXlCLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsY0FBYyxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUE7SUFDbEksSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ1gsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzFCLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQTtBQUN4QyxDQUFDO0FBRUQsK0JBQStCO0FBQy9CLE1BQU0sQ0FBQyxNQUFNLFFBQVEsR0FBbUI7SUFDdEM7UUFDRSxJQUFJLEVBQUUsc0RBQXNEO1FBQzVELElBQUksRUFBRSxLQUFLO1FBQ1gsUUFBUSxFQUFFLDJDQUEyQztRQUNyRCxJQUFJLEVBQUUsQ0FBQztRQUNQLE9BQU8sRUFBRSxXQUFXO0tBQ3JCO0NBQ0YsQ0FBQSJ9