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
 * Is short of something: files (`files`), threads (`threads`), address space (`space`), or memory of its own arena (`arena`). One more
 * at a time, until everything can be done; each time before, there has to be a clear error, and all has to be undone.
 *
 * Prints one line of JSON: which calls have failed, by the error's code.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import { Bytes } from 'nearfar/memory';
import { CLONE, Command, ErrnoError, Futexes, localProcess, OutOfSpaceError, RLIMIT, SYS, Uint32 } from 'nearfar';
const [what = ''] = process.argv.slice(2);
// libuv opens a file of its own with the first stream.
void process.stdout.writable;
const turn = () => new Promise((resolve) => setImmediate(resolve));
if (what === 'space') {
    // Somebody sets the limit from outside, and says so.
    const told = () => new Promise((resolve) => process.stdin.once('data', resolve));
    process.stdout.write('"ready"\n');
    await told();
    const error = await localProcess().then(() => undefined, (reason) => reason);
    process.stdout.write(`${JSON.stringify(error instanceof ErrnoError ? error.message : String(error))}\n`);
    await told();
    const local = await localProcess();
    await local.run('true');
    process.stdout.write('"done"\n');
    process.exit(0);
}
const local = await localProcess();
const { task } = local;
const { fdTable } = task.namespaces;
/** All that could be left behind. */
function belongings() {
    const files = [];
    for (const number of readdirSync('/proc/self/fd')) {
        try {
            files.push(`${number} ${readlinkSync(`/proc/self/fd/${number}`)}`);
        }
        catch {
            // The one through which the folder was read.
        }
    }
    const threads = readdirSync('/proc/self/task').length;
    return JSON.stringify({ files, threads, handles: fdTable.size, allocations: task.heap.arena.count, bytes: task.heap.arena.used });
}
/** What has failed: the errors' codes and calls. */
const failures = new Map();
/**
 * Try again and again, with one more each time.
 * @param limited - does something with a limit on it
 * @param more - sets a higher limit, and in the end none
 */
async function tryUntilDone(limited, more) {
    const before = belongings();
    for (let attempt = 0;; attempt++) {
        if (attempt > 200)
            throw new Error('even with 200 more it cannot be done');
        await more(attempt);
        let failure;
        try {
            await limited();
            return;
        }
        catch (error) {
            failure = error;
        }
        finally {
            await more(undefined);
        }
        const name = failure instanceof ErrnoError ? `${failure.code} ${failure.syscall ?? ''}` : failure instanceof OutOfSpaceError ? failure.name : undefined;
        if (name === undefined)
            throw failure;
        failures.set(name, (failures.get(name) ?? 0) + 1);
        const until = Date.now() + 10_000;
        while (belongings() !== before) {
            if (Date.now() > until)
                throw new Error(`after ${String(failure)} (attempt ${attempt}) there is ${belongings()}, and before there was ${before}`);
            await turn();
        }
    }
}
const clone = async () => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _child = __addDisposableResource(env_1, await local.clone(), true);
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
};
/** Everything that takes a file or a thread. */
async function everything() {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const child = __addDisposableResource(env_2, await local.clone(), true);
        const grandchild = __addDisposableResource(env_2, await child.clone({ flags: CLONE.FS }), true);
        await grandchild.exit(0);
        await grandchild.wait();
        const sharing = __addDisposableResource(env_2, await local.clone({ flags: CLONE.FILES }), true);
        const below = __addDisposableResource(env_2, await sharing.clone(), true);
        await below.task.sysif.syscall(SYS.getpid);
        {
            const env_3 = { stack: [], error: void 0, hasError: false };
            try {
                // It waits in an epoll instance of the child's table.
                const [read, write] = await child.pipe();
                const _write = __addDisposableResource(env_3, write, true);
                const input = await child.async(read);
                try {
                    const abort = new AbortController();
                    const bytes = input.read(1, { signal: abort.signal });
                    const outcome = bytes.then(() => undefined, (error) => error);
                    for (let turns = 0; turns < 10; turns++)
                        await turn();
                    abort.abort();
                    const error = await outcome;
                    if (error instanceof ErrnoError)
                        throw error;
                }
                finally {
                    await input.close();
                }
            }
            catch (e_2) {
                env_3.error = e_2;
                env_3.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_3);
                if (result_2)
                    await result_2;
            }
        }
        {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const output = __addDisposableResource(env_4, await local.task.memfdCreate('output'), true);
                const user = __addDisposableResource(env_4, await local.clone(), true);
                await user.redirect({ stdin: output, stdout: output, stderr: output });
            }
            catch (e_3) {
                env_4.error = e_3;
                env_4.hasError = true;
            }
            finally {
                const result_3 = __disposeResources(env_4);
                if (result_3)
                    await result_3;
            }
        }
        const thread = __addDisposableResource(env_2, { sysif: local.thread().sysif, [Symbol.asyncDispose]: () => thread.sysif.close() }, true);
        await thread.sysif.syscall(SYS.getpid);
        await child.exec(new Command('/bin/true', ['true']));
        await child.check();
    }
    catch (e_4) {
        env_2.error = e_4;
        env_2.hasError = true;
    }
    finally {
        const result_4 = __disposeResources(env_2);
        if (result_4)
            await result_4;
    }
}
async function limit(resource, least, attempt) {
    await task.prlimit(resource, { rlim_cur: attempt === undefined ? whole.rlim_cur : least + attempt, rlim_max: whole.rlim_max });
}
const resource = what === 'threads' ? RLIMIT.NPROC : RLIMIT.NOFILE;
const whole = await task.prlimit(resource);
async function lowestFree() {
    const number = await task.sysif.syscall(SYS.dup, 0);
    await task.sysif.syscall(SYS.close, number);
    return number;
}
if (what === 'files' || what === 'threads') {
    const least = async () => (what === 'files' ? await lowestFree() : readdirSync('/proc/self/task').length);
    // What the first child starts is there from then on.
    const first = await least();
    await tryUntilDone(async () => void local.shared.services(), (attempt) => limit(resource, first, attempt));
    await clone();
    // What everything needs once, such as memory for the environment.
    await everything();
    const second = await least();
    await tryUntilDone(everything, (attempt) => limit(resource, second, attempt));
    if (what === 'files') {
        // A wait for a futex: io_uring's files, where there is that.
        const word = task.ptr(Uint32, 0);
        const futexes = new Futexes(local.shared);
        const third = await least();
        await tryUntilDone(async () => {
            const abort = new AbortController();
            const wait = futexes.wait(word, 0, { signal: abort.signal });
            const ended = wait.then(() => undefined, (error) => error);
            abort.abort();
            const error = await ended;
            if (error instanceof ErrnoError)
                throw error;
        }, (attempt) => limit(resource, third, attempt));
    }
}
else if (what === 'arena') {
    await clone();
    await everything();
    let filling = [];
    /** As much as there is, and back comes a page for each attempt. */
    const fill = (attempt) => {
        const pages = Array.from({ length: attempt + 1 }, () => task.malloc(Bytes, 4096));
        for (let size = 2 ** 29; size >= 8;) {
            try {
                filling.push(task.malloc(Bytes, size));
            }
            catch (error) {
                if (!(error instanceof OutOfSpaceError))
                    throw error;
                size /= 2;
            }
        }
        for (const page of pages.slice(1))
            page.free();
        filling.push(pages[0]);
    };
    await tryUntilDone(everything, async (attempt) => {
        for (const piece of filling)
            piece.free();
        filling = [];
        if (attempt !== undefined)
            fill(attempt);
    });
}
else
    throw new Error(`there is no ${what} to be short of`);
process.stdout.write(`${JSON.stringify(Object.fromEntries(failures))}\n`);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2hvcnQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzaG9ydC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7O0dBS0c7QUFDSCxPQUFPLEVBQUUsV0FBVyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDdEMsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsVUFBVSxFQUFFLE9BQU8sRUFBRSxZQUFZLEVBQUUsZUFBZSxFQUF1QixNQUFNLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUV0SSxNQUFNLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBRXpDLHVEQUF1RDtBQUN2RCxLQUFLLE9BQU8sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFBO0FBRTVCLE1BQU0sSUFBSSxHQUFHLEdBQWtCLEVBQUUsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7QUFFakYsSUFBSSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUM7SUFDckIscURBQXFEO0lBQ3JELE1BQU0sSUFBSSxHQUFHLEdBQXFCLEVBQUUsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7SUFDbEcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsV0FBVyxDQUFDLENBQUE7SUFDakMsTUFBTSxJQUFJLEVBQUUsQ0FBQTtJQUNaLE1BQU0sS0FBSyxHQUFHLE1BQU0sWUFBWSxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsRUFBRSxDQUFDLE1BQWUsRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDckYsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssWUFBWSxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN4RyxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ1osTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtJQUNsQyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDdkIsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDaEMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUNqQixDQUFDO0FBRUQsTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtBQUNsQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxDQUFBO0FBQ3RCLE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxJQUFJLENBQUMsVUFBVSxDQUFBO0FBRW5DLHFDQUFxQztBQUNyQyxTQUFTLFVBQVU7SUFDakIsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFBO0lBQzFCLEtBQUssTUFBTSxNQUFNLElBQUksV0FBVyxDQUFDLGVBQWUsQ0FBQyxFQUFFLENBQUM7UUFDbEQsSUFBSSxDQUFDO1lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxZQUFZLENBQUMsaUJBQWlCLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ3BFLENBQUM7UUFBQyxNQUFNLENBQUM7WUFDUCw2Q0FBNkM7UUFDL0MsQ0FBQztJQUNILENBQUM7SUFDRCxNQUFNLE9BQU8sR0FBRyxXQUFXLENBQUMsaUJBQWlCLENBQUMsQ0FBQyxNQUFNLENBQUE7SUFDckQsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO0FBQ25JLENBQUM7QUFFRCxvREFBb0Q7QUFDcEQsTUFBTSxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQWtCLENBQUE7QUFFMUM7Ozs7R0FJRztBQUNILEtBQUssVUFBVSxZQUFZLENBQUMsT0FBNEIsRUFBRSxJQUFvRDtJQUM1RyxNQUFNLE1BQU0sR0FBRyxVQUFVLEVBQUUsQ0FBQTtJQUMzQixLQUFLLElBQUksT0FBTyxHQUFHLENBQUMsR0FBSSxPQUFPLEVBQUUsRUFBRSxDQUFDO1FBQ2xDLElBQUksT0FBTyxHQUFHLEdBQUc7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHNDQUFzQyxDQUFDLENBQUE7UUFDMUUsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDbkIsSUFBSSxPQUFnQixDQUFBO1FBQ3BCLElBQUksQ0FBQztZQUNILE1BQU0sT0FBTyxFQUFFLENBQUE7WUFDZixPQUFNO1FBQ1IsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixPQUFPLEdBQUcsS0FBSyxDQUFBO1FBQ2pCLENBQUM7Z0JBQVMsQ0FBQztZQUNULE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO1FBQ3ZCLENBQUM7UUFDRCxNQUFNLElBQUksR0FBRyxPQUFPLFlBQVksVUFBVSxDQUFDLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLE9BQU8sSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsT0FBTyxZQUFZLGVBQWUsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1FBQ3ZKLElBQUksSUFBSSxLQUFLLFNBQVM7WUFBRSxNQUFNLE9BQU8sQ0FBQTtRQUNyQyxRQUFRLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDakQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLE1BQU0sQ0FBQTtRQUNqQyxPQUFPLFVBQVUsRUFBRSxLQUFLLE1BQU0sRUFBRSxDQUFDO1lBQy9CLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUs7Z0JBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxTQUFTLE1BQU0sQ0FBQyxPQUFPLENBQUMsYUFBYSxPQUFPLGNBQWMsVUFBVSxFQUFFLDBCQUEwQixNQUFNLEVBQUUsQ0FBQyxDQUFBO1lBQ2pKLE1BQU0sSUFBSSxFQUFFLENBQUE7UUFDZCxDQUFDO0lBQ0gsQ0FBQztBQUNILENBQUM7QUFFRCxNQUFNLEtBQUssR0FBRyxLQUFLLElBQW1CLEVBQUU7OztRQUN0QyxNQUFZLE1BQU0sa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTs7Ozs7Ozs7Ozs7Q0FDekMsQ0FBQTtBQUVELGdEQUFnRDtBQUNoRCxLQUFLLFVBQVUsVUFBVTs7O1FBQ3ZCLE1BQVksS0FBSyxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsT0FBQSxDQUFBO1FBQ3ZDLE1BQVksVUFBVSxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLE9BQUEsQ0FBQTtRQUMvRCxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDeEIsTUFBTSxVQUFVLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDdkIsTUFBWSxPQUFPLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUMsT0FBQSxDQUFBO1FBQy9ELE1BQVksS0FBSyxrQ0FBRyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBQSxDQUFBO1FBQ3pDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUMxQyxDQUFDOzs7Z0JBQ0Msc0RBQXNEO2dCQUN0RCxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO2dCQUN4QyxNQUFZLE1BQU0sa0NBQUcsS0FBSyxPQUFBLENBQUE7Z0JBQzFCLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFDckMsSUFBSSxDQUFDO29CQUNILE1BQU0sS0FBSyxHQUFHLElBQUksZUFBZSxFQUFFLENBQUE7b0JBQ25DLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO29CQUNyRCxNQUFNLE9BQU8sR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsRUFBRSxDQUFDLEtBQWMsRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUE7b0JBQ3RFLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxFQUFFLEVBQUUsS0FBSyxFQUFFO3dCQUFFLE1BQU0sSUFBSSxFQUFFLENBQUE7b0JBQ3JELEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtvQkFDYixNQUFNLEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQTtvQkFDM0IsSUFBSSxLQUFLLFlBQVksVUFBVTt3QkFBRSxNQUFNLEtBQUssQ0FBQTtnQkFDOUMsQ0FBQzt3QkFBUyxDQUFDO29CQUNULE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO2dCQUNyQixDQUFDOzs7Ozs7Ozs7OztTQUNGO1FBQ0QsQ0FBQzs7O2dCQUNDLE1BQVksTUFBTSxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLFFBQVEsQ0FBQyxPQUFBLENBQUE7Z0JBQzNELE1BQVksSUFBSSxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsT0FBQSxDQUFBO2dCQUN0QyxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7Ozs7Ozs7Ozs7O1NBQ3ZFO1FBQ0QsTUFBWSxNQUFNLGtDQUFHLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsRUFBRSxPQUFBLENBQUE7UUFDdkcsTUFBTSxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdEMsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNwRCxNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTs7Ozs7Ozs7Ozs7Q0FDcEI7QUFFRCxLQUFLLFVBQVUsS0FBSyxDQUFDLFFBQXdCLEVBQUUsS0FBYSxFQUFFLE9BQTJCO0lBQ3ZGLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxHQUFHLE9BQU8sRUFBRSxRQUFRLEVBQUUsS0FBSyxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUE7QUFDaEksQ0FBQztBQUVELE1BQU0sUUFBUSxHQUFHLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUE7QUFDbEUsTUFBTSxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFBO0FBRTFDLEtBQUssVUFBVSxVQUFVO0lBQ3ZCLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNuRCxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDM0MsT0FBTyxNQUFNLENBQUE7QUFDZixDQUFDO0FBRUQsSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxTQUFTLEVBQUUsQ0FBQztJQUMzQyxNQUFNLEtBQUssR0FBRyxLQUFLLElBQXFCLEVBQUUsQ0FBQyxDQUFDLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sVUFBVSxFQUFFLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxpQkFBaUIsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQzFILHFEQUFxRDtJQUNyRCxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssRUFBRSxDQUFBO0lBQzNCLE1BQU0sWUFBWSxDQUFDLEtBQUssSUFBSSxFQUFFLENBQUMsS0FBSyxLQUFLLENBQUMsTUFBTSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0lBQzFHLE1BQU0sS0FBSyxFQUFFLENBQUE7SUFDYixrRUFBa0U7SUFDbEUsTUFBTSxVQUFVLEVBQUUsQ0FBQTtJQUNsQixNQUFNLE1BQU0sR0FBRyxNQUFNLEtBQUssRUFBRSxDQUFBO0lBQzVCLE1BQU0sWUFBWSxDQUFDLFVBQVUsRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUM3RSxJQUFJLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQztRQUNyQiw2REFBNkQ7UUFDN0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDaEMsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxFQUFFLENBQUE7UUFDM0IsTUFBTSxZQUFZLENBQUMsS0FBSyxJQUFJLEVBQUU7WUFDNUIsTUFBTSxLQUFLLEdBQUcsSUFBSSxlQUFlLEVBQUUsQ0FBQTtZQUNuQyxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7WUFDNUQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxLQUFjLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ25FLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtZQUNiLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFBO1lBQ3pCLElBQUksS0FBSyxZQUFZLFVBQVU7Z0JBQUUsTUFBTSxLQUFLLENBQUE7UUFDOUMsQ0FBQyxFQUFFLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0lBQ2xELENBQUM7QUFDSCxDQUFDO0tBQU0sSUFBSSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUM7SUFDNUIsTUFBTSxLQUFLLEVBQUUsQ0FBQTtJQUNiLE1BQU0sVUFBVSxFQUFFLENBQUE7SUFDbEIsSUFBSSxPQUFPLEdBQXVCLEVBQUUsQ0FBQTtJQUNwQyxtRUFBbUU7SUFDbkUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxPQUFlLEVBQVEsRUFBRTtRQUNyQyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLE9BQU8sR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQ2pGLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7WUFDcEMsSUFBSSxDQUFDO2dCQUNILE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtZQUN4QyxDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksZUFBZSxDQUFDO29CQUFFLE1BQU0sS0FBSyxDQUFBO2dCQUNwRCxJQUFJLElBQUksQ0FBQyxDQUFBO1lBQ1gsQ0FBQztRQUNILENBQUM7UUFDRCxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQzlDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBcUIsQ0FBQyxDQUFBO0lBQzVDLENBQUMsQ0FBQTtJQUNELE1BQU0sWUFBWSxDQUFDLFVBQVUsRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEVBQUU7UUFDL0MsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPO1lBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ3pDLE9BQU8sR0FBRyxFQUFFLENBQUE7UUFDWixJQUFJLE9BQU8sS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzFDLENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQzs7SUFBTSxNQUFNLElBQUksS0FBSyxDQUFDLGVBQWUsSUFBSSxpQkFBaUIsQ0FBQyxDQUFBO0FBRTVELE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFBIn0=