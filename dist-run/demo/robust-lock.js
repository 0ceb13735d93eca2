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
 * A supervisor, its workers, and a lock that outlives whoever holds it: `npm run demo`.
 *
 * The workers are processes. For every job, a worker writes two lines into a ledger that all of them share, and nobody else
 * may write between those two; so they share a lock, a word in memory. In the middle of one job a worker hangs, with the lock
 * in its hands, and the supervisor kills it. The others would wait for ever, were it not for the robust list that the worker
 * had registered: the kernel goes along it and marks the word. The supervisor sees that the lock is nobody's any more, puts
 * the half-done job right, starts another worker, and everything gets done.
 *
 * What it prints is what it has seen. It exits with 0 only if all of this happened. `npm run demo -- --look` stops where there
 * is something to see in /proc, until Enter; `--patience SECONDS` says when to give up if nothing happens any more.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { BorrowError, ErrnoError, FUTEX_WAITERS, FutexNode, FutexWord, hasWaiters, Heap, localProcess, MAP, or, ownerDied, ownerOf, P, pageSize, PROT, RobustListHead, SYS, SyscallHangup, timespecOfMilliseconds, Timespec, Uint32, W, } from 'nearfar';
import { hex } from 'nearfar/near';
/** How many workers there are at a time. */
const WORKERS = 3;
/** How many jobs there are. */
const JOBS = 12;
/** The job in which its first worker hangs. */
const HANGS = 5;
/** How long a job takes, in milliseconds. */
const WORK = 80;
/** How long a worker rests between jobs, in milliseconds: long enough for another one to get the lock. */
const REST = 20;
const { values: options } = parseArgs({
    options: { look: { type: 'boolean', default: false }, patience: { type: 'string', default: '60' } },
});
// ---- The account of what happens --------------------------------------------------------------------------------------
const start = performance.now();
let facts = 0;
let failure;
let wake;
// Whatever hangs, this does not: and the workers die with this process.
function watch() {
    return setTimeout(() => {
        console.error(`FAILED: nothing has happened for ${options.patience} s`);
        process.exit(1);
    }, Number(options.patience) * 1000);
}
let watchdog = watch();
function tell(text) {
    console.log(`${((performance.now() - start) / 1000).toFixed(3).padStart(7)} s  ${text}`);
    watchdog.refresh();
    wake?.();
}
function must(fact, what) {
    if (!fact)
        throw new Error(`this is not so: ${what}`);
    facts += 1;
}
const terminal = options.look ? createInterface({ input: process.stdin }) : undefined;
const enter = terminal?.[Symbol.asyncIterator]();
/** Wait for Enter, if that was asked for. */
async function lookAround() {
    if (enter === undefined)
        return;
    clearTimeout(watchdog);
    console.log('           look around in /proc; Enter goes on');
    await enter.next();
    watchdog = watch();
}
/** Resolves with what the look finds, as soon as it finds something. It is made whenever something happens here. */
async function until(look) {
    for (;;) {
        if (failure !== undefined)
            throw failure;
        const found = look();
        if (found !== undefined)
            return found;
        await new Promise((resolve) => (wake = resolve));
    }
}
function fail(error) {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake?.();
}
// ---- The supervisor ---------------------------------------------------------------------------------------------------
const local = await localProcess();
const supervisor = local.task;
// ---- The lock ---------------------------------------------------------------------------------------------------------
// A page of memory that is a file, so that whoever maps it shares the lock.
const page = pageSize();
const memory = await supervisor.memfdCreate('lock');
await memory.ftruncate(page);
const mapping = await supervisor.mmap(page, PROT.READ | PROT.WRITE, MAP.SHARED, memory);
await memory.close();
// As C libraries do it: the word holds 0 while the lock is free, otherwise the id of the thread that holds it, and a bit that
// says whether somebody sleeps until it is free. Only those who have to sleep, or to wake somebody, need the kernel for that.
const lock = new Heap(supervisor, mapping).ptr(new FutexNode());
const word = new FutexWord(lock);
const sleepers = new Set();
/** Take the lock for a process, which sleeps for as long as others hold it. */
async function take(task) {
    let mine = task.pid;
    for (;;) {
        const value = word.compareExchange(0, mine);
        if (value === 0)
            return;
        const awaited = or(value, FUTEX_WAITERS);
        if (word.compareExchange(value, awaited) !== value)
            continue;
        // By the time that this one has the lock, others may sleep as well.
        mine = or(task.pid, FUTEX_WAITERS);
        sleepers.add(task);
        try {
            wake?.();
            await task.futexWait(lock, awaited);
        }
        catch (error) {
            // The word changed before the process slept.
            if (!(error instanceof ErrnoError && error.code === 'EAGAIN'))
                throw error;
        }
        finally {
            sleepers.delete(task);
        }
    }
}
/** Release the lock. One of those who sleep is woken by the process that held it. */
async function release(task) {
    if (hasWaiters(word.exchange(0)))
        await task.futexWake(lock);
}
// ---- The ledger -------------------------------------------------------------------------------------------------------
// A file in memory. Who inherits its descriptor shares the place to write at as well, so that each line goes behind the last.
const ledger = await supervisor.memfdCreate('ledger');
/** Write a line, by a system call of the process whose handle it is. */
async function write(file, text) {
    const line = `${text}\n`;
    must(await file.write(line) === line.length, `all of ${JSON.stringify(text)} was written`);
}
async function readLedger() {
    return Buffer.from(await ledger.pread(65536, 0)).toString().split('\n').slice(0, -1);
}
const jobs = Array.from({ length: JOBS }, (_, index) => index + 1);
const workers = [];
/** A word that nobody ever changes: who waits for that hangs. */
const never = supervisor.ptr(Uint32, 0);
let hanging;
/** Let a process sleep. */
async function sleep(task, milliseconds) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const time = __addDisposableResource(env_1, task.argument(Timespec, timespecOfMilliseconds(milliseconds)), false);
        await task.sysif.syscall(SYS.nanosleep, time, 0);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function startWorker() {
    const process = await local.clone();
    const { task } = process;
    const worker = { process, ledger: ledger.inherit(task), work: Promise.resolve(), done: 0 };
    workers.push(worker);
    const head = task.ptr(new RobustListHead(lock));
    await task.setRobustList(head);
    const registered = await task.getRobustList();
    must(registered.head === head.near && registered.length === head.size, `the kernel has the robust list of worker ${task.pid}`);
    tell(`worker ${task.pid} started; the kernel has its robust list, ${registered.length} bytes at ${hex(head.near)}`);
    worker.work = doJobs(worker);
    worker.work.catch((error) => {
        if (worker !== hanging)
            fail(error);
    });
    return worker;
}
async function doJobs(worker) {
    const { task } = worker.process;
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        await take(task);
        must(ownerOf(word.load()) === task.pid, `worker ${task.pid} holds the lock`);
        await write(worker.ledger, `job ${job} begun by ${task.pid}`);
        if (job === HANGS && hanging === undefined) {
            hanging = worker;
            tell(`worker ${task.pid} hangs in job ${job}, and holds the lock`);
            await task.futexWait(never, 0);
        }
        await sleep(task, WORK);
        await write(worker.ledger, `job ${job} done by ${task.pid}`);
        worker.done += 1;
        tell(`worker ${task.pid} did job ${job}`);
        await release(task);
        await sleep(task, REST);
    }
}
// ---- What happens -----------------------------------------------------------------------------------------------------
async function supervise() {
    tell(`supervisor ${supervisor.pid} made a lock at ${hex(lock.near)}. Its word, at ${hex(word.near)}, is ${hex(word.load())}: free`);
    for (let count = 0; count < WORKERS; count++)
        await startWorker();
    must(isRefused(() => lock.free()), 'the lock cannot be freed while the kernel keeps its address');
    const victim = await until(() => (sleepers.size === WORKERS - 1 ? hanging : undefined));
    const { pid } = victim.process.task;
    const held = word.load();
    must(ownerOf(held) === pid && hasWaiters(held), `worker ${pid} holds the lock, and others wait for it`);
    tell(`the word is ${hex(held)}: held by ${pid}, and ${[...sleepers].map((task) => task.pid).join(' and ')} wait for it`);
    await lookAround();
    must(word.load() === held, 'nobody else has touched the lock');
    await victim.process.kill();
    tell(`supervisor sent SIGKILL to worker ${pid}`);
    const end = await victim.process.wait();
    must(end.state === 'killed' && end.signal === 'SIGKILL', `worker ${pid} was killed by SIGKILL`);
    tell(`its pidfd says: worker ${pid} was killed by ${end.signal}`);
    const outcome = await victim.work.catch((error) => error);
    must(outcome instanceof SyscallHangup, 'the call that it was in ended as a hang-up');
    const marked = word.load();
    must(ownerDied(marked) && ownerOf(marked) === null, 'the kernel marked the word');
    tell(`the word is ${hex(marked)}: the kernel has marked it with FUTEX_OWNER_DIED`);
    await lookAround();
    const ours = or(supervisor.pid, hasWaiters(marked) ? FUTEX_WAITERS : 0);
    must(word.compareExchange(marked, ours) === marked, 'the supervisor took the lock over');
    const last = (await readLedger()).at(-1);
    must(last === `job ${HANGS} begun by ${pid}`, `the ledger ends with the job that worker ${pid} was at`);
    await write(ledger, `job ${HANGS} taken from ${pid}`);
    jobs.unshift(HANGS);
    tell(`supervisor took the lock over: the word is ${hex(word.load())}. Job ${HANGS} was left half done, and goes to another worker`);
    // It takes the job at once, and waits for the lock with the others.
    const replacement = await startWorker();
    await release(supervisor);
    tell('supervisor released the lock');
    const others = workers.filter((worker) => worker !== victim);
    await Promise.all(others.map((worker) => worker.work));
    for (const { process } of others) {
        await process.exit(0);
        const end = await process.wait();
        must(end.state === 'exited' && end.status === 0, `worker ${process.task.pid} exited with 0`);
    }
    const counts = workers.map((worker) => `${worker.process.task.pid} did ${worker.done}`);
    tell(`all jobs are done, and the workers have exited: ${counts.join(', ')}`);
    must(replacement.done > 0, 'the new worker had its part in it');
    must(word.load() === 0, 'the lock is free');
    checkLedger(await readLedger(), pid);
    tell(`the ledger has every job once, ${JOBS} in all, and job ${HANGS} a second time, half done`);
    must(await hasNoChild(), 'the supervisor has no child');
    await ledger.close();
    lock.free();
    await supervisor.munmap(mapping);
    tell(`no process is left; ${facts} facts were checked`);
}
/** Every job was done once, by one worker, with nothing in between; but for what the victim left. */
function checkLedger(lines, victim) {
    const done = new Set();
    for (let index = 0; index < lines.length; index += 2) {
        const [first = '', second = ''] = lines.slice(index, index + 2);
        const [, job, pid] = /^job (\d+) begun by (\d+)$/.exec(first) ?? [];
        if (second === `job ${HANGS} taken from ${victim}` && first === `job ${HANGS} begun by ${victim}`)
            continue;
        must(second === `job ${job} done by ${pid}` && !done.has(Number(job)), `${JSON.stringify(first)} is followed by its end`);
        done.add(Number(job));
    }
    must(done.size === JOBS, 'every job was done');
}
function isRefused(action) {
    try {
        action();
        return false;
    }
    catch (error) {
        return error instanceof BorrowError;
    }
}
async function hasNoChild() {
    try {
        await supervisor.waitid(P.ALL, 0, W.EXITED | W.NOHANG);
        return false;
    }
    catch (error) {
        return error instanceof ErrnoError && error.code === 'ECHILD';
    }
}
process.exitCode = 1;
try {
    await supervise();
    process.exitCode = 0;
}
catch (error) {
    console.error(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
    for (const worker of workers)
        await worker.process[Symbol.asyncDispose]();
}
finally {
    clearTimeout(watchdog);
    terminal?.close();
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicm9idXN0LWxvY2suanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJyb2J1c3QtbG9jay50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxPQUFPLEVBQUUsZUFBZSxFQUFFLE1BQU0sZUFBZSxDQUFBO0FBQy9DLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFDckMsT0FBTyxFQUNMLFdBQVcsRUFBRSxVQUFVLEVBQUUsYUFBYSxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLElBQUksRUFBRSxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFDNUgsUUFBUSxFQUFFLElBQUksRUFBRSxjQUFjLEVBQUUsR0FBRyxFQUFFLGFBQWEsRUFBRSxzQkFBc0IsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLENBQUMsR0FDaEcsTUFBTSxTQUFTLENBQUE7QUFDaEIsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUVsQyw0Q0FBNEM7QUFDNUMsTUFBTSxPQUFPLEdBQUcsQ0FBQyxDQUFBO0FBQ2pCLCtCQUErQjtBQUMvQixNQUFNLElBQUksR0FBRyxFQUFFLENBQUE7QUFDZiwrQ0FBK0M7QUFDL0MsTUFBTSxLQUFLLEdBQUcsQ0FBQyxDQUFBO0FBQ2YsNkNBQTZDO0FBQzdDLE1BQU0sSUFBSSxHQUFHLEVBQUUsQ0FBQTtBQUNmLDBHQUEwRztBQUMxRyxNQUFNLElBQUksR0FBRyxFQUFFLENBQUE7QUFFZixNQUFNLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLFNBQVMsQ0FBQztJQUNwQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsRUFBRSxRQUFRLEVBQUUsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsRUFBRTtDQUNwRyxDQUFDLENBQUE7QUFFRiwwSEFBMEg7QUFFMUgsTUFBTSxLQUFLLEdBQUcsV0FBVyxDQUFDLEdBQUcsRUFBRSxDQUFBO0FBQy9CLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQTtBQUNiLElBQUksT0FBMEIsQ0FBQTtBQUM5QixJQUFJLElBQThCLENBQUE7QUFFbEMsd0VBQXdFO0FBQ3hFLFNBQVMsS0FBSztJQUNaLE9BQU8sVUFBVSxDQUFDLEdBQUcsRUFBRTtRQUNyQixPQUFPLENBQUMsS0FBSyxDQUFDLG9DQUFvQyxPQUFPLENBQUMsUUFBUSxJQUFJLENBQUMsQ0FBQTtRQUN2RSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2pCLENBQUMsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLFFBQVEsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFBO0FBQ3JDLENBQUM7QUFFRCxJQUFJLFFBQVEsR0FBRyxLQUFLLEVBQUUsQ0FBQTtBQUV0QixTQUFTLElBQUksQ0FBQyxJQUFZO0lBQ3hCLE9BQU8sQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsV0FBVyxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLE9BQU8sSUFBSSxFQUFFLENBQUMsQ0FBQTtJQUN4RixRQUFRLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDbEIsSUFBSSxFQUFFLEVBQUUsQ0FBQTtBQUNWLENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxJQUFhLEVBQUUsSUFBWTtJQUN2QyxJQUFJLENBQUMsSUFBSTtRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsbUJBQW1CLElBQUksRUFBRSxDQUFDLENBQUE7SUFDckQsS0FBSyxJQUFJLENBQUMsQ0FBQTtBQUNaLENBQUM7QUFFRCxNQUFNLFFBQVEsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxlQUFlLENBQUMsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQTtBQUNyRixNQUFNLEtBQUssR0FBRyxRQUFRLEVBQUUsQ0FBQyxNQUFNLENBQUMsYUFBYSxDQUFDLEVBQUUsQ0FBQTtBQUVoRCw2Q0FBNkM7QUFDN0MsS0FBSyxVQUFVLFVBQVU7SUFDdkIsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU07SUFDL0IsWUFBWSxDQUFDLFFBQVEsQ0FBQyxDQUFBO0lBQ3RCLE9BQU8sQ0FBQyxHQUFHLENBQUMsZ0RBQWdELENBQUMsQ0FBQTtJQUM3RCxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNsQixRQUFRLEdBQUcsS0FBSyxFQUFFLENBQUE7QUFDcEIsQ0FBQztBQUVELG9IQUFvSDtBQUNwSCxLQUFLLFVBQVUsS0FBSyxDQUFJLElBQXlCO0lBQy9DLFNBQVMsQ0FBQztRQUNSLElBQUksT0FBTyxLQUFLLFNBQVM7WUFBRSxNQUFNLE9BQU8sQ0FBQTtRQUN4QyxNQUFNLEtBQUssR0FBRyxJQUFJLEVBQUUsQ0FBQTtRQUNwQixJQUFJLEtBQUssS0FBSyxTQUFTO1lBQUUsT0FBTyxLQUFLLENBQUE7UUFDckMsTUFBTSxJQUFJLE9BQU8sQ0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQTtJQUN4RCxDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsSUFBSSxDQUFDLEtBQWM7SUFDMUIsT0FBTyxLQUFLLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDckUsSUFBSSxFQUFFLEVBQUUsQ0FBQTtBQUNWLENBQUM7QUFFRCwwSEFBMEg7QUFFMUgsTUFBTSxLQUFLLEdBQUcsTUFBTSxZQUFZLEVBQUUsQ0FBQTtBQUNsQyxNQUFNLFVBQVUsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFBO0FBRTdCLDBIQUEwSDtBQUUxSCw0RUFBNEU7QUFDNUUsTUFBTSxJQUFJLEdBQUcsUUFBUSxFQUFFLENBQUE7QUFDdkIsTUFBTSxNQUFNLEdBQUcsTUFBTSxVQUFVLENBQUMsV0FBVyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0FBQ25ELE1BQU0sTUFBTSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUM1QixNQUFNLE9BQU8sR0FBRyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0FBQ3ZGLE1BQU0sTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFBO0FBRXBCLDhIQUE4SDtBQUM5SCw4SEFBOEg7QUFDOUgsTUFBTSxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsVUFBVSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLFNBQVMsRUFBRSxDQUFDLENBQUE7QUFDL0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7QUFDaEMsTUFBTSxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQVEsQ0FBQTtBQUVoQywrRUFBK0U7QUFDL0UsS0FBSyxVQUFVLElBQUksQ0FBQyxJQUFVO0lBQzVCLElBQUksSUFBSSxHQUFXLElBQUksQ0FBQyxHQUFHLENBQUE7SUFDM0IsU0FBUyxDQUFDO1FBQ1IsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLGVBQWUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDM0MsSUFBSSxLQUFLLEtBQUssQ0FBQztZQUFFLE9BQU07UUFDdkIsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRSxhQUFhLENBQUMsQ0FBQTtRQUN4QyxJQUFJLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxLQUFLLEtBQUs7WUFBRSxTQUFRO1FBQzVELG9FQUFvRTtRQUNwRSxJQUFJLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsYUFBYSxDQUFDLENBQUE7UUFDbEMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNsQixJQUFJLENBQUM7WUFDSCxJQUFJLEVBQUUsRUFBRSxDQUFBO1lBQ1IsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtRQUNyQyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLDZDQUE2QztZQUM3QyxJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFBO1FBQzVFLENBQUM7Z0JBQVMsQ0FBQztZQUNULFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDdkIsQ0FBQztJQUNILENBQUM7QUFDSCxDQUFDO0FBRUQscUZBQXFGO0FBQ3JGLEtBQUssVUFBVSxPQUFPLENBQUMsSUFBVTtJQUMvQixJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQUUsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFBO0FBQzlELENBQUM7QUFFRCwwSEFBMEg7QUFFMUgsOEhBQThIO0FBQzlILE1BQU0sTUFBTSxHQUFHLE1BQU0sVUFBVSxDQUFDLFdBQVcsQ0FBQyxRQUFRLENBQUMsQ0FBQTtBQUVyRCx3RUFBd0U7QUFDeEUsS0FBSyxVQUFVLEtBQUssQ0FBQyxJQUFvQixFQUFFLElBQVk7SUFDckQsTUFBTSxJQUFJLEdBQUcsR0FBRyxJQUFJLElBQUksQ0FBQTtJQUN4QixJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLElBQUksQ0FBQyxNQUFNLEVBQUUsVUFBVSxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxjQUFjLENBQUMsQ0FBQTtBQUM1RixDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVU7SUFDdkIsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3RGLENBQUM7QUFZRCxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ2xFLE1BQU0sT0FBTyxHQUFhLEVBQUUsQ0FBQTtBQUM1QixpRUFBaUU7QUFDakUsTUFBTSxLQUFLLEdBQUcsVUFBVSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUE7QUFDdkMsSUFBSSxPQUEyQixDQUFBO0FBRS9CLDJCQUEyQjtBQUMzQixLQUFLLFVBQVUsS0FBSyxDQUFDLElBQVUsRUFBRSxZQUFvQjs7O1FBQ25ELE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxzQkFBc0IsQ0FBQyxZQUFZLENBQUMsQ0FBQyxRQUFBLENBQUE7UUFDMUUsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ2pEO0FBRUQsS0FBSyxVQUFVLFdBQVc7SUFDeEIsTUFBTSxPQUFPLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDbkMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQTtJQUN4QixNQUFNLE1BQU0sR0FBVyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQTtJQUNsRyxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ3BCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxjQUFjLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUMvQyxNQUFNLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDOUIsTUFBTSxVQUFVLEdBQUcsTUFBTSxJQUFJLENBQUMsYUFBYSxFQUFFLENBQUE7SUFDN0MsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksSUFBSSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxJQUFJLEVBQUUsNENBQTRDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFBO0lBQzlILElBQUksQ0FBQyxVQUFVLElBQUksQ0FBQyxHQUFHLDZDQUE2QyxVQUFVLENBQUMsTUFBTSxhQUFhLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ25ILE1BQU0sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQzVCLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7UUFDbkMsSUFBSSxNQUFNLEtBQUssT0FBTztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNyQyxDQUFDLENBQUMsQ0FBQTtJQUNGLE9BQU8sTUFBTSxDQUFBO0FBQ2YsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUMsTUFBYztJQUNsQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQTtJQUMvQixLQUFLLElBQUksR0FBRyxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxHQUFHLEtBQUssU0FBUyxFQUFFLEdBQUcsR0FBRyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUNuRSxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNoQixJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBQyxHQUFHLEVBQUUsVUFBVSxJQUFJLENBQUMsR0FBRyxpQkFBaUIsQ0FBQyxDQUFBO1FBQzVFLE1BQU0sS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsT0FBTyxHQUFHLGFBQWEsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUE7UUFDN0QsSUFBSSxHQUFHLEtBQUssS0FBSyxJQUFJLE9BQU8sS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUMzQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1lBQ2hCLElBQUksQ0FBQyxVQUFVLElBQUksQ0FBQyxHQUFHLGlCQUFpQixHQUFHLHNCQUFzQixDQUFDLENBQUE7WUFDbEUsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNoQyxDQUFDO1FBQ0QsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3ZCLE1BQU0sS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsT0FBTyxHQUFHLFlBQVksSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUE7UUFDNUQsTUFBTSxDQUFDLElBQUksSUFBSSxDQUFDLENBQUE7UUFDaEIsSUFBSSxDQUFDLFVBQVUsSUFBSSxDQUFDLEdBQUcsWUFBWSxHQUFHLEVBQUUsQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ25CLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUN6QixDQUFDO0FBQ0gsQ0FBQztBQUVELDBIQUEwSDtBQUUxSCxLQUFLLFVBQVUsU0FBUztJQUN0QixJQUFJLENBQUMsY0FBYyxVQUFVLENBQUMsR0FBRyxtQkFBbUIsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxRQUFRLENBQUMsQ0FBQTtJQUNuSSxLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsT0FBTyxFQUFFLEtBQUssRUFBRTtRQUFFLE1BQU0sV0FBVyxFQUFFLENBQUE7SUFDakUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSw2REFBNkQsQ0FBQyxDQUFBO0lBRWpHLE1BQU0sTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLElBQUksS0FBSyxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUE7SUFDdkYsTUFBTSxFQUFFLEdBQUcsRUFBRSxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFBO0lBQ25DLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUN4QixJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLEVBQUUsVUFBVSxHQUFHLHlDQUF5QyxDQUFDLENBQUE7SUFDdkcsSUFBSSxDQUFDLGVBQWUsR0FBRyxDQUFDLElBQUksQ0FBQyxhQUFhLEdBQUcsU0FBUyxDQUFDLEdBQUcsUUFBUSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxjQUFjLENBQUMsQ0FBQTtJQUN4SCxNQUFNLFVBQVUsRUFBRSxDQUFBO0lBQ2xCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssSUFBSSxFQUFFLGtDQUFrQyxDQUFDLENBQUE7SUFDOUQsTUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQzNCLElBQUksQ0FBQyxxQ0FBcUMsR0FBRyxFQUFFLENBQUMsQ0FBQTtJQUVoRCxNQUFNLEdBQUcsR0FBRyxNQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDdkMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUssUUFBUSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssU0FBUyxFQUFFLFVBQVUsR0FBRyx3QkFBd0IsQ0FBQyxDQUFBO0lBQy9GLElBQUksQ0FBQywwQkFBMEIsR0FBRyxrQkFBa0IsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDakUsTUFBTSxPQUFPLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQWMsRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDbEUsSUFBSSxDQUFDLE9BQU8sWUFBWSxhQUFhLEVBQUUsNENBQTRDLENBQUMsQ0FBQTtJQUNwRixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDMUIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssSUFBSSxFQUFFLDRCQUE0QixDQUFDLENBQUE7SUFDakYsSUFBSSxDQUFDLGVBQWUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxrREFBa0QsQ0FBQyxDQUFBO0lBQ2xGLE1BQU0sVUFBVSxFQUFFLENBQUE7SUFFbEIsTUFBTSxJQUFJLEdBQUcsRUFBRSxDQUFDLFVBQVUsQ0FBQyxHQUFHLEVBQUUsVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3ZFLElBQUksQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxNQUFNLEVBQUUsbUNBQW1DLENBQUMsQ0FBQTtJQUN4RixNQUFNLElBQUksR0FBRyxDQUFDLE1BQU0sVUFBVSxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUN4QyxJQUFJLENBQUMsSUFBSSxLQUFLLE9BQU8sS0FBSyxhQUFhLEdBQUcsRUFBRSxFQUFFLDRDQUE0QyxHQUFHLFNBQVMsQ0FBQyxDQUFBO0lBQ3ZHLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEtBQUssZUFBZSxHQUFHLEVBQUUsQ0FBQyxDQUFBO0lBQ3JELElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDbkIsSUFBSSxDQUFDLDhDQUE4QyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLFNBQVMsS0FBSyxpREFBaUQsQ0FBQyxDQUFBO0lBQ25JLG9FQUFvRTtJQUNwRSxNQUFNLFdBQVcsR0FBRyxNQUFNLFdBQVcsRUFBRSxDQUFBO0lBQ3ZDLE1BQU0sT0FBTyxDQUFDLFVBQVUsQ0FBQyxDQUFBO0lBQ3pCLElBQUksQ0FBQyw4QkFBOEIsQ0FBQyxDQUFBO0lBRXBDLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQTtJQUM1RCxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdEQsS0FBSyxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksTUFBTSxFQUFFLENBQUM7UUFDakMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3JCLE1BQU0sR0FBRyxHQUFHLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2hDLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUMsRUFBRSxVQUFVLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxnQkFBZ0IsQ0FBQyxDQUFBO0lBQzlGLENBQUM7SUFDRCxNQUFNLE1BQU0sR0FBRyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsUUFBUSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtJQUN2RixJQUFJLENBQUMsbURBQW1ELE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQzVFLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxHQUFHLENBQUMsRUFBRSxtQ0FBbUMsQ0FBQyxDQUFBO0lBQy9ELElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLGtCQUFrQixDQUFDLENBQUE7SUFDM0MsV0FBVyxDQUFDLE1BQU0sVUFBVSxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUE7SUFDcEMsSUFBSSxDQUFDLGtDQUFrQyxJQUFJLG9CQUFvQixLQUFLLDJCQUEyQixDQUFDLENBQUE7SUFFaEcsSUFBSSxDQUFDLE1BQU0sVUFBVSxFQUFFLEVBQUUsNkJBQTZCLENBQUMsQ0FBQTtJQUN2RCxNQUFNLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNwQixJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDWCxNQUFNLFVBQVUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDaEMsSUFBSSxDQUFDLHVCQUF1QixLQUFLLHFCQUFxQixDQUFDLENBQUE7QUFDekQsQ0FBQztBQUVELHFHQUFxRztBQUNyRyxTQUFTLFdBQVcsQ0FBQyxLQUF3QixFQUFFLE1BQWM7SUFDM0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQVUsQ0FBQTtJQUM5QixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUM7UUFDckQsTUFBTSxDQUFDLEtBQUssR0FBRyxFQUFFLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUMvRCxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLEdBQUcsNEJBQTRCLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNuRSxJQUFJLE1BQU0sS0FBSyxPQUFPLEtBQUssZUFBZSxNQUFNLEVBQUUsSUFBSSxLQUFLLEtBQUssT0FBTyxLQUFLLGFBQWEsTUFBTSxFQUFFO1lBQUUsU0FBUTtRQUMzRyxJQUFJLENBQUMsTUFBTSxLQUFLLE9BQU8sR0FBRyxZQUFZLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLHlCQUF5QixDQUFDLENBQUE7UUFDekgsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUN2QixDQUFDO0lBQ0QsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxFQUFFLG9CQUFvQixDQUFDLENBQUE7QUFDaEQsQ0FBQztBQUVELFNBQVMsU0FBUyxDQUFDLE1BQWtCO0lBQ25DLElBQUksQ0FBQztRQUNILE1BQU0sRUFBRSxDQUFBO1FBQ1IsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLE9BQU8sS0FBSyxZQUFZLFdBQVcsQ0FBQTtJQUNyQyxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxVQUFVO0lBQ3ZCLElBQUksQ0FBQztRQUNILE1BQU0sVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN0RCxPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsT0FBTyxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFBO0lBQy9ELENBQUM7QUFDSCxDQUFDO0FBRUQsT0FBTyxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUE7QUFDcEIsSUFBSSxDQUFDO0lBQ0gsTUFBTSxTQUFTLEVBQUUsQ0FBQTtJQUNqQixPQUFPLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQTtBQUN0QixDQUFDO0FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztJQUNmLE9BQU8sQ0FBQyxLQUFLLENBQUMsV0FBVyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ2xGLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTztRQUFFLE1BQU0sTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtBQUMzRSxDQUFDO1FBQVMsQ0FBQztJQUNULFlBQVksQ0FBQyxRQUFRLENBQUMsQ0FBQTtJQUN0QixRQUFRLEVBQUUsS0FBSyxFQUFFLENBQUE7QUFDbkIsQ0FBQyJ9