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
 * Kills at random: parents, children, grandchildren and keepers at every step of clone, set-up, exec and wait, and now and then
 * a whole Node process or one of its threads. After each step nothing may be left of it, and everything that ended has to have
 * ended as it should.
 *
 * All decisions come from the seed and the number of the step, so that a step can be done again: `--seed N --first STEP --count 1`.
 *
 * Prints one line of JSON at the end, or, for a step that went wrong, what happened in it; then it exits with 1.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BatchError, CLONE, Command, describeState, ErrnoError, localProcess, O, or, ProcessTree, SIG, SYS, SyscallTransportError, } from 'nearfar';
const { values } = parseArgs({
    options: {
        seed: { type: 'string', default: String(Date.now() % 1e9) },
        first: { type: 'string', default: '0' },
        count: { type: 'string', default: '1000' },
        seconds: { type: 'string', default: 'Infinity' },
        victim: { type: 'boolean', default: false },
        trace: { type: 'boolean', default: false },
    },
});
const seed = Number(values.seed);
/** A hang takes longer than this, in milliseconds; a busy machine does not. */
const HANG = 60_000;
/** Every so many steps, it is a whole Node process that is killed. */
const NODE_EVERY = 50;
const WEXITED = 4;
const WNOHANG = 1;
const WALL = 0x4000_0000;
const P_PID = 1;
/** mulberry32: small, and the same everywhere. */
class Random {
    #state;
    constructor(...seeds) {
        this.#state = 0x9e37_79b9;
        for (const part of seeds) {
            this.#state = Math.imul(this.#state ^ part, 0x85eb_ca6b) ^ (part / 2 ** 32);
            this.next();
        }
    }
    /** From 0 to 1. */
    next() {
        this.#state = (this.#state + 0x6d2b_79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
    /** An integer from 0 to `limit` - 1. */
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    chance(probability) {
        return this.next() < probability;
    }
    pick(choices) {
        return choices[this.below(choices.length)];
    }
    /** One whose decisions do not depend on when this one makes its next. */
    fork() {
        return new Random(this.below(2 ** 32));
    }
}
const local = await localProcess();
const services = local.shared.services();
const { heap, sysif } = local.task;
const { fdTable } = local.task.namespaces;
const killer = local.thread();
const sleeper = (await local.environment.which('sleep')).args('1000');
const shell = await local.environment.which('sh');
const isOfLocalPids = (process) => process.task.pidNamespace === local.task.pidNamespace;
function childrenOf(pid) {
    const children = [];
    for (const thread of entriesOf(`/proc/${pid}/task`)) {
        children.push(...(contentOf(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number));
    }
    return children;
}
function entriesOf(directory) {
    try {
        return readdirSync(directory);
    }
    catch {
        return [];
    }
}
function contentOf(path) {
    try {
        return readFileSync(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
/** All processes below this one that are not bystanders. */
function descendants(of = childrenOf('self').filter((pid) => !bystanders.has(pid))) {
    return of.flatMap((pid) => [pid, ...descendants(childrenOf(pid))]);
}
const bystanders = new Map();
/** They have no part in anything: whoever signals them has signalled the wrong process. */
async function beginBystanders(count) {
    for (let index = 0; index < count; index++) {
        const bystander = spawn('sleep', ['100000'], { stdio: 'ignore' });
        await once(bystander, 'spawn');
        bystanders.set(bystander.pid, bystander);
    }
}
/** One process of a step. */
class Member {
    step;
    name;
    process;
    above;
    /** What it is to come to, once it was told to. */
    planned;
    /** It was told to end, or to execute a program: those below it cannot rely on it any more. */
    leaving = false;
    /** Its number here; undefined where its parent is in another pid namespace. */
    pid;
    constructor(step, name, process, above) {
        this.step = step;
        this.name = name;
        this.process = process;
        this.above = above;
        this.pid = isOfLocalPids(process.parent) ? process.child.pid.near : undefined;
    }
    /** Whether somebody has killed it. */
    get shot() {
        return this.pid === undefined ? this.step.shotInside : this.step.shot.has(this.pid);
    }
    /** Whether it cannot be relied upon: it was killed, or is about to end with what is above it. */
    get doomed() {
        return this.shot || this.orphaned;
    }
    /** Whether that holds for what is above it. */
    get orphaned() {
        const { above } = this;
        return above !== undefined && (above.leaving || above.doomed);
    }
    toString() {
        return `${this.name} (${this.process.child.toString()}${this.shot ? ', shot' : ''}${this.leaving ? ', leaving' : ''})`;
    }
}
class Fault extends Error {
}
/** Whether this is what somebody is told who makes calls in a process that has ended. */
function isOfDeath(error) {
    return error instanceof SyscallTransportError || (error instanceof BatchError && error.errors.every(isOfDeath));
}
/** A step: processes are made, set up, executed and waited for, and somebody kills among them. */
class Step {
    number;
    /** The numbers of those that were killed. */
    shot = new Set();
    /** Whether one of another pid namespace was. */
    shotInside = false;
    /** Whether one was that nobody here knows yet. */
    get shotUnknown() {
        const known = new Set(this.members.map(({ pid }) => pid));
        return this.shotInside || [...this.shot].some((pid) => !known.has(pid));
    }
    members = [];
    trace = [];
    #random;
    #shots;
    #flying = [];
    #points = 0;
    #names = 0;
    constructor(number) {
        this.number = number;
        this.#random = new Random(seed, number);
        const random = this.#random.fork();
        const most = random.pick([8, 20, 40]);
        this.#shots = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => ({ at: 1 + random.below(most), who: random.next(), delay: random.chance(0.4) ? -1 : Math.floor(random.next() ** 3 * 1_000_000) }));
    }
    note(text) {
        this.trace.push(`${(performance.now() % 1e5).toFixed(2)} ${text}`);
        if (values.trace)
            process.stderr.write(`${this.trace[this.trace.length - 1] ?? ''}\n`);
    }
    /** Somewhere between two calls: where somebody may be killed. */
    #point() {
        this.#points++;
        for (const shot of this.#shots)
            if (shot.at === this.#points)
                this.#shoot(shot.who, shot.delay);
    }
    #shoot(who, delay) {
        const pids = descendants();
        const pid = pids[Math.floor(who * pids.length)];
        if (pid === undefined)
            return;
        const numbers = /^NSpid:(.*)$/m.exec(contentOf(`/proc/${pid}/status`) ?? '')?.[1]?.trim().split(/\s+/) ?? [];
        const here = /^NSpid:(.*)$/m.exec(contentOf('/proc/self/status') ?? '')?.[1]?.trim().split(/\s+/) ?? [];
        if (numbers.length > here.length)
            this.shotInside = true;
        this.shot.add(pid);
        this.note(`SIGKILL to ${pid} ${delay < 0 ? 'now' : `in ${delay} ns`}`);
        if (delay < 0) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch (error) {
                if (error.code !== 'ESRCH')
                    throw error;
            }
            return;
        }
        const time = heap.malloc({ ...timespec }, 16);
        const written = time.write(delay);
        const borrow = written.borrow(killer, 'exclusive').thenFree();
        const killing = killer.sysif.batch([[SYS.nanosleep, borrow, 0], [SYS.kill, pid, SIG.KILL]]);
        // It may have ended by then.
        this.#flying.push(killing.catch(() => undefined).finally(() => borrow[Symbol.dispose]()));
    }
    /** Do something, with a place to kill before it, while it is under way, and after it. */
    async do(what, action) {
        this.#point();
        this.note(what);
        const promise = action();
        promise.catch(() => undefined);
        this.#point();
        try {
            const value = await promise;
            this.note(`${what}: done`);
            return value;
        }
        catch (error) {
            this.note(`${what}: ${String(error)}`);
            throw error;
        }
        finally {
            this.#point();
        }
    }
    async run() {
        const random = this.#random;
        const reaper = random.chance(0.3) ? await local.reapOrphans() : undefined;
        try {
            const lives = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.fork());
            // What goes wrong in one does not end the others: all of it is to be seen.
            const results = await Promise.allSettled(lives.map((life) => (life.chance(0.08) ? this.#tree(life) : this.#life(local, undefined, life, 0))));
            for (const result of results)
                if (result.status === 'rejected')
                    throw result.reason;
            await Promise.all(this.#flying);
        }
        finally {
            await reaper?.[Symbol.asyncDispose]();
        }
    }
    /** A keeper, and what is kept together by it. */
    async #tree(random) {
        const name = `tree${++this.#names}`;
        try {
            const namespace = random.chance(0.5);
            const tree = await this.do(`begin ${name}`, () => ProcessTree.begin(local, namespace ? { flags: CLONE.NEWPID } : {}));
            // What a program has forked has no other bond than the keeper: where that is killed, it escapes.
            const programs = namespace ? [sleeper, shell.args('-c', 'sleep 1000 & exit 0')] : [sleeper];
            try {
                for (let index = 0; index < 1 + random.below(3); index++) {
                    const child = await this.do(`${name}: clone`, () => tree.clone());
                    if (random.chance(0.7))
                        await this.do(`${name}: exec`, () => child.exec(random.pick(programs)));
                }
            }
            finally {
                await this.do(`${name}: kill`, () => tree.kill());
            }
        }
        catch (error) {
            if (!(this.shot.size > 0 && isOfDeath(error)))
                throw error;
        }
    }
    async #life(parent, above, random, depth) {
        const name = `${above === undefined ? '' : `${above.name}.`}${++this.#names}`;
        const files = random.chance(0.15);
        const flags = or(random.pick([0, 0, 0, 0, CLONE.NEWPID, or(CLONE.NEWPID, CLONE.NEWNS), CLONE.NEWUTS, CLONE.FS]), files ? CLONE.FILES : 0, depth === 1 && parent instanceof Object && above?.above === undefined && isOfLocalPids(parent) && random.chance(0.15) ? CLONE.PARENT : 0);
        const setUp = random.fork();
        const end = random.fork();
        const below = depth < 2 ? Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => random.fork()) : [];
        const together = random.chance(0.5);
        let child;
        try {
            child = await this.do(`clone ${name}`, () => parent.clone({ flags }));
        }
        catch (error) {
            if ((above?.doomed === true || above?.leaving === true || this.shotUnknown) && isOfDeath(error))
                return;
            throw error;
        }
        const member = new Member(this, name, child, child.parent === local ? undefined : above);
        this.members.push(member);
        const living = [];
        try {
            await this.#tolerating(member, async () => {
                await this.#setUp(member, setUp, files);
                for (const life of below) {
                    const one = this.#life(child, member, life, depth + 1);
                    one.catch(() => undefined);
                    living.push(one);
                    if (!together)
                        await one;
                }
                await this.#end(member, end);
            });
            await this.#wait(member, end);
        }
        finally {
            const results = await Promise.allSettled(living);
            await this.do(`dispose of ${name}`, () => child[Symbol.asyncDispose]());
            for (const result of results)
                if (result.status === 'rejected')
                    throw result.reason;
        }
    }
    /** Errors that come of somebody's death are as they should be. */
    async #tolerating(member, action) {
        try {
            await action();
        }
        catch (error) {
            if (member.doomed && isOfDeath(error))
                return;
            throw error;
        }
    }
    async #setUp({ name, process: child }, random, files) {
        const { task } = child;
        for (let count = random.below(5); count > 0; count--) {
            const kind = random.below(files ? 4 : 8);
            switch (kind) {
                case 0:
                    await this.do(`${name}: chdir`, () => task.chdir('/'));
                    break;
                case 1:
                    await this.do(`${name}: 30 calls`, () => Promise.all(Array.from({ length: 30 }, () => task.sysif.syscall(SYS.getppid))));
                    break;
                case 2:
                    await this.do(`${name}: setpgid`, () => task.sysif.syscall(SYS.setpgid, 0, 0));
                    break;
                case 3:
                    await this.do(`${name}: batch`, () => task.sysif.batch([[SYS.getpid], [SYS.sched_yield], [SYS.getppid]]));
                    break;
                case 4:
                    await this.do(`${name}: pipe`, async () => {
                        const [read, write] = await child.pipe();
                        await write.write('x');
                        await read.close();
                        await write.close();
                    });
                    break;
                case 5:
                    await this.do(`${name}: redirect`, async () => {
                        const env_2 = { stack: [], error: void 0, hasError: false };
                        try {
                            const nothing = __addDisposableResource(env_2, await task.open('/dev/null', O.RDWR), true);
                            await child.redirect({ stdin: nothing, stdout: nothing });
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
                    });
                    break;
                case 6:
                    await this.do(`${name}: read`, () => child.readFile('/proc/version'));
                    break;
                default:
                    await this.do(`${name}: async`, async () => {
                        const env_3 = { stack: [], error: void 0, hasError: false };
                        try {
                            const [read, write] = await child.pipe();
                            const input = __addDisposableResource(env_3, await child.async(read), true);
                            const output = __addDisposableResource(env_3, await child.async(write), true);
                            const bytes = input.read(3);
                            bytes.catch(() => undefined);
                            await output.write('abc');
                            await bytes;
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
                    });
            }
        }
    }
    async #end(member, random) {
        const { name, process: child } = member;
        const killed = { state: 'killed', signal: 'SIGKILL', core: false };
        const status = random.below(256);
        switch (random.below(6)) {
            case 0:
                member.leaving = true;
                member.planned = { state: 'exited', status: 0 };
                await this.do(`${name}: exec true`, () => child.exec(new Command('/bin/true', ['true'])));
                break;
            case 1:
                try {
                    await this.do(`${name}: exec nothing`, () => child.exec(new Command('/nowhere', ['nowhere'])));
                    // Who is killed in the middle of it has left its memory, which is all that is seen.
                    if (!member.doomed)
                        throw new Fault(`${member.toString()} executed what is not there`);
                    return;
                }
                catch (error) {
                    if (!(error instanceof ErrnoError && error.code === 'ENOENT'))
                        throw error;
                }
                member.leaving = true;
                member.planned = { state: 'exited', status };
                await this.do(`${name}: exit`, () => child.exit(status));
                break;
            case 2:
                member.leaving = true;
                member.planned = { state: 'exited', status };
                await this.do(`${name}: exec sh`, () => child.exec(shell.args('-c', `exit ${status}`)));
                break;
            case 3:
                member.leaving = true;
                member.planned = killed;
                await this.do(`${name}: exec sleep`, () => child.exec(sleeper));
                await this.do(`${name}: kill`, () => child.kill());
                break;
            case 4:
                member.leaving = true;
                member.planned = { state: 'exited', status };
                await this.do(`${name}: exit`, () => child.exit(status));
                break;
            default:
                member.leaving = true;
                member.planned = killed;
                await this.do(`${name}: kill`, () => child.kill());
        }
    }
    async #wait(member, random) {
        const { name, process: child, planned } = member;
        // A program that is not told to end is waited for only where somebody has seen to its end.
        if (member.doomed && planned === undefined && !member.shot)
            return;
        let state;
        try {
            const waits = await this.do(`${name}: wait`, () => Promise.all(Array.from({ length: 1 + random.below(2) }, () => child.wait())));
            state = waits[0];
        }
        catch (error) {
            // Only the parent can wait.
            if (error instanceof SyscallTransportError && member.orphaned)
                return;
            throw error;
        }
        this.note(`${name} ${describeState(state)}`);
        const same = planned !== undefined && JSON.stringify(state) === JSON.stringify(planned);
        const shot = state.state === 'killed' && state.signal === 'SIGKILL' && member.doomed;
        // A server that finds its parent dead when it begins.
        const alone = state.state === 'exited' && state.status === 1 && member.orphaned;
        if (!same && !shot && !alone) {
            throw new Fault(`${member.toString()} ${describeState(state)}, and was to be: ${planned === undefined ? 'anything' : describeState(planned)}`);
        }
    }
}
const timespec = {
    name: 'struct timespec',
    alignment: 8,
    size: 16,
    sizeOf: () => 16,
    write(view, offset, nanoseconds) {
        view.setBigInt64(offset, BigInt(Math.floor(nanoseconds / 1e9)), true);
        view.setBigInt64(offset + 8, BigInt(nanoseconds % 1e9), true);
    },
    read: (view, offset) => Number(view.getBigInt64(offset, true)) * 1e9 + Number(view.getBigInt64(offset + 8, true)),
};
/** All that a step could leave behind in this process. */
function belongings() {
    const files = {};
    for (const number of entriesOf('/proc/self/fd')) {
        try {
            files[number] = readlinkSync(`/proc/self/fd/${number}`);
        }
        catch {
            // The one through which the folder was read.
        }
    }
    return { files, handles: fdTable.size, watches: services.poller.size, allocations: heap.arena.count, bytes: heap.arena.used };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** What is left of a step's processes comes here when their parents die: all of them have to end by themselves. */
async function orphansEnd() {
    const until = Date.now() + HANG / 2;
    for (;;) {
        const left = childrenOf('self').filter((pid) => !bystanders.has(pid));
        if (left.length === 0)
            return;
        for (const pid of left)
            await sysif.outcome(SYS.waitid, P_PID, pid, 0, WEXITED | WNOHANG | WALL, 0);
        if (Date.now() > until) {
            throw new Fault(`these live on: ${left.map((pid) => (contentOf(`/proc/${pid}/status`) ?? '').split('\n').slice(0, 9).join(' ')).join('; ')}`);
        }
        await turn();
    }
}
async function settles(before) {
    const wanted = JSON.stringify(before);
    const until = Date.now() + HANG / 4;
    for (let now = belongings(); JSON.stringify(now) !== wanted; now = belongings()) {
        if (Date.now() > until)
            throw new Fault(`something is left: ${JSON.stringify(now)}, and before there was ${wanted}`);
        await turn();
    }
}
function checkBystanders() {
    for (const [pid, { exitCode, signalCode }] of bystanders) {
        if (exitCode !== null || signalCode !== null)
            throw new Fault(`a bystander, ${pid}, was signalled: ${signalCode ?? exitCode ?? ''}`);
    }
}
async function within(limit, what) {
    let timer;
    try {
        return await Promise.race([
            what,
            new Promise((_, reject) => (timer = setTimeout(() => reject(new Fault(`this hangs: it has taken ${limit} ms`)), limit))),
        ]);
    }
    finally {
        clearTimeout(timer);
    }
}
const counts = { steps: 0, shots: 0, processes: 0, nodes: 0, calls: 0 };
async function step(number) {
    const before = belongings();
    const current = new Step(number);
    try {
        await within(HANG, current.run());
        await orphansEnd();
        await settles(before);
        checkBystanders();
    }
    catch (error) {
        const processes = descendants().map((pid) => `${pid}: ${contentOf(`/proc/${pid}/stat`)?.trim() ?? 'gone'}`);
        fail(number, error, [...current.trace, ...processes]);
    }
    counts.steps++;
    counts.shots += current.shot.size;
    counts.processes += current.members.length;
    counts.calls += current.trace.length;
}
function fail(number, error, lines) {
    process.stderr.write(`${lines.join('\n')}\n`);
    process.stderr.write(`seed ${seed}, step ${number} went wrong: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    for (const pid of [...descendants(), ...bystanders.keys()]) {
        try {
            process.kill(pid, 'SIGKILL');
        }
        catch {
            // It has ended meanwhile.
        }
    }
    process.stderr.write(`again: npm run faults -- --seed ${seed} --first ${number} --count 1 --trace\n`);
    process.exit(1);
}
/** A Node process that does such steps too, until it is killed, or one of its threads is: with it goes all of it. */
async function nodeStep(number) {
    const random = new Random(seed, number);
    try {
        const args = [fileURLToPath(import.meta.url), '--victim', '--seed', String(random.below(2 ** 31))];
        const victim = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
        const ended = once(victim, 'close');
        await within(HANG, once(victim.stdout, 'data'));
        await new Promise((resolve) => setTimeout(resolve, random.next() * 60));
        const threads = entriesOf(`/proc/${victim.pid}/task`).map(Number);
        process.kill(random.chance(0.5) ? victim.pid : random.pick(threads), 'SIGKILL');
        const [code, signal] = await within(HANG, ended);
        if (signal !== 'SIGKILL')
            throw new Fault(`the Node process was not killed, but ended with ${code ?? signal}`);
        await orphansEnd();
        checkBystanders();
    }
    catch (error) {
        fail(number, error, []);
    }
    counts.steps++;
    counts.nodes++;
}
if (values.victim) {
    process.stdout.write('ready\n');
    // It ends with whoever is to kill it.
    process.stdin.on('end', () => process.exit(3)).resume();
    for (let number = 0;; number++)
        await new Step(number).run().catch(() => undefined);
}
// What loses its parent comes here.
await local.task.setChildSubreaper(true);
await beginBystanders(3);
// The first of everything makes things that stay.
for (const warm of [() => local.run('true'), () => local.run(shell.args('-c', 'true')), () => killer.sysif.syscall(SYS.getpid)])
    await warm();
{
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const child = __addDisposableResource(env_1, await local.clone(), true);
        await child.readFile('/proc/version');
        const reaper = __addDisposableResource(env_1, await local.reapOrphans(), true);
        await reaper.settled();
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
await turn();
const first = Number(values.first);
const until = Date.now() + Number(values.seconds) * 1000;
for (let number = first; number < first + Number(values.count) && Date.now() < until; number++) {
    await (number % NODE_EVERY === NODE_EVERY - 1 ? nodeStep(number) : step(number));
    if (process.stderr.isTTY)
        process.stderr.write(`\r${counts.steps} of ${values.count}`);
}
for (const bystander of bystanders.values()) {
    const ended = once(bystander, 'exit');
    bystander.kill('SIGKILL');
    await ended;
}
await killer.sysif.close();
process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmF1bHRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZmF1bHRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7Ozs7R0FRRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQWtDLE1BQU0sb0JBQW9CLENBQUE7QUFDMUUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUNsQyxPQUFPLEVBQUUsV0FBVyxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFDakUsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ3JDLE9BQU8sRUFDTCxVQUFVLEVBQXNDLEtBQUssRUFBRSxPQUFPLEVBQUUsYUFBYSxFQUFFLFVBQVUsRUFBRSxZQUFZLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBZ0IsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQ25KLHFCQUFxQixHQUN0QixNQUFNLFNBQVMsQ0FBQTtBQUVoQixNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsU0FBUyxDQUFDO0lBQzNCLE9BQU8sRUFBRTtRQUNQLElBQUksRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsR0FBRyxDQUFDLEVBQUU7UUFDM0QsS0FBSyxFQUFFLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFO1FBQ3ZDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRTtRQUMxQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUU7UUFDaEQsTUFBTSxFQUFFLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFO1FBQzNDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRTtLQUMzQztDQUNGLENBQUMsQ0FBQTtBQUNGLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7QUFFaEMsK0VBQStFO0FBQy9FLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQTtBQUNuQixzRUFBc0U7QUFDdEUsTUFBTSxVQUFVLEdBQUcsRUFBRSxDQUFBO0FBQ3JCLE1BQU0sT0FBTyxHQUFHLENBQUMsQ0FBQTtBQUNqQixNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUE7QUFDakIsTUFBTSxJQUFJLEdBQUcsV0FBVyxDQUFBO0FBQ3hCLE1BQU0sS0FBSyxHQUFHLENBQUMsQ0FBQTtBQUVmLGtEQUFrRDtBQUNsRCxNQUFNLE1BQU07SUFDVixNQUFNLENBQVE7SUFFZCxZQUFZLEdBQUcsS0FBZTtRQUM1QixJQUFJLENBQUMsTUFBTSxHQUFHLFdBQVcsQ0FBQTtRQUN6QixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO1lBQ3pCLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksRUFBRSxXQUFXLENBQUMsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDM0UsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7SUFFRCxtQkFBbUI7SUFDbkIsSUFBSTtRQUNGLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUM3QyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDMUUsS0FBSyxHQUFHLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQTtRQUN0RSxPQUFPLENBQUMsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ25ELENBQUM7SUFFRCx3Q0FBd0M7SUFDeEMsS0FBSyxDQUFDLEtBQWE7UUFDakIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUMsQ0FBQTtJQUN4QyxDQUFDO0lBRUQsTUFBTSxDQUFDLFdBQW1CO1FBQ3hCLE9BQU8sSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLFdBQVcsQ0FBQTtJQUNsQyxDQUFDO0lBRUQsSUFBSSxDQUFJLE9BQXFCO1FBQzNCLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFNLENBQUE7SUFDakQsQ0FBQztJQUVELHlFQUF5RTtJQUN6RSxJQUFJO1FBQ0YsT0FBTyxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3hDLENBQUM7Q0FDRjtBQUVELE1BQU0sS0FBSyxHQUFHLE1BQU0sWUFBWSxFQUFFLENBQUE7QUFDbEMsTUFBTSxRQUFRLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQTtBQUN4QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUE7QUFDbEMsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFBO0FBQ3pDLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQTtBQUM3QixNQUFNLE9BQU8sR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7QUFDckUsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUNqRCxNQUFNLGFBQWEsR0FBRyxDQUFDLE9BQWdCLEVBQVcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsWUFBWSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFBO0FBRTFHLFNBQVMsVUFBVSxDQUFDLEdBQW9CO0lBQ3RDLE1BQU0sUUFBUSxHQUFhLEVBQUUsQ0FBQTtJQUM3QixLQUFLLE1BQU0sTUFBTSxJQUFJLFNBQVMsQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQztRQUNwRCxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsU0FBUyxHQUFHLFNBQVMsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3BILENBQUM7SUFDRCxPQUFPLFFBQVEsQ0FBQTtBQUNqQixDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsU0FBaUI7SUFDbEMsSUFBSSxDQUFDO1FBQ0gsT0FBTyxXQUFXLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUFDLE1BQU0sQ0FBQztRQUNQLE9BQU8sRUFBRSxDQUFBO0lBQ1gsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLFNBQVMsQ0FBQyxJQUFZO0lBQzdCLElBQUksQ0FBQztRQUNILE9BQU8sWUFBWSxDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQTtJQUNyQyxDQUFDO0lBQUMsTUFBTSxDQUFDO1FBQ1AsT0FBTyxTQUFTLENBQUE7SUFDbEIsQ0FBQztBQUNILENBQUM7QUFFRCw0REFBNEQ7QUFDNUQsU0FBUyxXQUFXLENBQUMsS0FBd0IsVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQ25HLE9BQU8sRUFBRSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLEVBQUUsR0FBRyxXQUFXLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRCxNQUFNLFVBQVUsR0FBRyxJQUFJLEdBQUcsRUFBcUIsQ0FBQTtBQUUvQywyRkFBMkY7QUFDM0YsS0FBSyxVQUFVLGVBQWUsQ0FBQyxLQUFhO0lBQzFDLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUMzQyxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUMsUUFBUSxDQUFDLEVBQUUsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQTtRQUNqRSxNQUFNLElBQUksQ0FBQyxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDOUIsVUFBVSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsR0FBYSxFQUFFLFNBQVMsQ0FBQyxDQUFBO0lBQ3BELENBQUM7QUFDSCxDQUFDO0FBRUQsNkJBQTZCO0FBQzdCLE1BQU0sTUFBTTtJQVNXO0lBQXFCO0lBQXVCO0lBQWdDO0lBUmpHLGtEQUFrRDtJQUNsRCxPQUFPLENBQXdCO0lBQy9CLDhGQUE4RjtJQUM5RixPQUFPLEdBQUcsS0FBSyxDQUFBO0lBRWYsK0VBQStFO0lBQ3RFLEdBQUcsQ0FBb0I7SUFFaEMsWUFBcUIsSUFBVSxFQUFXLElBQVksRUFBVyxPQUFxQixFQUFXLEtBQXlCO1FBQXJHLFNBQUksR0FBSixJQUFJLENBQU07UUFBVyxTQUFJLEdBQUosSUFBSSxDQUFRO1FBQVcsWUFBTyxHQUFQLE9BQU8sQ0FBYztRQUFXLFVBQUssR0FBTCxLQUFLLENBQW9CO1FBQ3hILElBQUksQ0FBQyxHQUFHLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7SUFDL0UsQ0FBQztJQUVELHNDQUFzQztJQUN0QyxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUNyRixDQUFDO0lBRUQsaUdBQWlHO0lBQ2pHLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFBO0lBQ25DLENBQUM7SUFFRCwrQ0FBK0M7SUFDL0MsSUFBSSxRQUFRO1FBQ1YsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQTtRQUN0QixPQUFPLEtBQUssS0FBSyxTQUFTLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUMvRCxDQUFDO0lBRUQsUUFBUTtRQUNOLE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUE7SUFDeEgsQ0FBQztDQUNGO0FBRUQsTUFBTSxLQUFNLFNBQVEsS0FBSztDQUFHO0FBRTVCLHlGQUF5RjtBQUN6RixTQUFTLFNBQVMsQ0FBQyxLQUFjO0lBQy9CLE9BQU8sS0FBSyxZQUFZLHFCQUFxQixJQUFJLENBQUMsS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFBO0FBQ2pILENBQUM7QUFFRCxrR0FBa0c7QUFDbEcsTUFBTSxJQUFJO0lBbUJhO0lBbEJyQiw2Q0FBNkM7SUFDcEMsSUFBSSxHQUFHLElBQUksR0FBRyxFQUFVLENBQUE7SUFDakMsZ0RBQWdEO0lBQ2hELFVBQVUsR0FBRyxLQUFLLENBQUE7SUFDbEIsa0RBQWtEO0lBQ2xELElBQUksV0FBVztRQUNiLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUN6RCxPQUFPLElBQUksQ0FBQyxVQUFVLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3pFLENBQUM7SUFFUSxPQUFPLEdBQWEsRUFBRSxDQUFBO0lBQ3RCLEtBQUssR0FBYSxFQUFFLENBQUE7SUFDcEIsT0FBTyxDQUFRO0lBQ2YsTUFBTSxDQUF5RTtJQUMvRSxPQUFPLEdBQXVCLEVBQUUsQ0FBQTtJQUN6QyxPQUFPLEdBQUcsQ0FBQyxDQUFBO0lBQ1gsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUVWLFlBQXFCLE1BQWM7UUFBZCxXQUFNLEdBQU4sTUFBTSxDQUFRO1FBQ2pDLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ3ZDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDbEMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUNyQyxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FDdkUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLENBQUMsRUFBRSxDQUNoSSxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsSUFBSSxDQUFDLElBQVk7UUFDZixJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsV0FBVyxDQUFDLEdBQUcsRUFBRSxHQUFHLEdBQUcsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLEVBQUUsQ0FBQyxDQUFBO1FBQ2xFLElBQUksTUFBTSxDQUFDLEtBQUs7WUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUN4RixDQUFDO0lBRUQsaUVBQWlFO0lBQ2pFLE1BQU07UUFDSixJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7UUFDZCxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNO1lBQUUsSUFBSSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxPQUFPO2dCQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDakcsQ0FBQztJQUVELE1BQU0sQ0FBQyxHQUFXLEVBQUUsS0FBYTtRQUMvQixNQUFNLElBQUksR0FBRyxXQUFXLEVBQUUsQ0FBQTtRQUMxQixNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDL0MsSUFBSSxHQUFHLEtBQUssU0FBUztZQUFFLE9BQU07UUFDN0IsTUFBTSxPQUFPLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsU0FBUyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUM1RyxNQUFNLElBQUksR0FBRyxlQUFlLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxtQkFBbUIsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUN2RyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLE1BQU07WUFBRSxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQTtRQUN4RCxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNsQixJQUFJLENBQUMsSUFBSSxDQUFDLGNBQWMsR0FBRyxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUE7UUFDdEUsSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDZCxJQUFJLENBQUM7Z0JBQ0gsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsU0FBUyxDQUFDLENBQUE7WUFDOUIsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsSUFBSyxLQUErQixDQUFDLElBQUksS0FBSyxPQUFPO29CQUFFLE1BQU0sS0FBSyxDQUFBO1lBQ3BFLENBQUM7WUFDRCxPQUFNO1FBQ1IsQ0FBQztRQUNELE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxHQUFHLFFBQVEsRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFBO1FBQzdDLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDakMsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsV0FBVyxDQUFDLENBQUMsUUFBUSxFQUFFLENBQUE7UUFDN0QsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUMzRiw2QkFBNkI7UUFDN0IsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUMzRixDQUFDO0lBRUQseUZBQXlGO0lBQ3pGLEtBQUssQ0FBQyxFQUFFLENBQUksSUFBWSxFQUFFLE1BQXdCO1FBQ2hELElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDZixNQUFNLE9BQU8sR0FBRyxNQUFNLEVBQUUsQ0FBQTtRQUN4QixPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBO1FBQzlCLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxHQUFHLE1BQU0sT0FBTyxDQUFBO1lBQzNCLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLFFBQVEsQ0FBQyxDQUFBO1lBQzFCLE9BQU8sS0FBSyxDQUFBO1FBQ2QsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxLQUFLLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUE7WUFDdEMsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO2dCQUFTLENBQUM7WUFDVCxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDZixDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxHQUFHO1FBQ1AsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQTtRQUMzQixNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1FBQ3pFLElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtZQUNwRiwyRUFBMkU7WUFDM0UsTUFBTSxPQUFPLEdBQUcsTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUM3SSxLQUFLLE1BQU0sTUFBTSxJQUFJLE9BQU87Z0JBQUUsSUFBSSxNQUFNLENBQUMsTUFBTSxLQUFLLFVBQVU7b0JBQUUsTUFBTSxNQUFNLENBQUMsTUFBTSxDQUFBO1lBQ25GLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDakMsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxNQUFNLEVBQUUsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtRQUN2QyxDQUFDO0lBQ0gsQ0FBQztJQUVELGlEQUFpRDtJQUNqRCxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQWM7UUFDeEIsTUFBTSxJQUFJLEdBQUcsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNuQyxJQUFJLENBQUM7WUFDSCxNQUFNLFNBQVMsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFBO1lBQ3BDLE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxTQUFTLElBQUksRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQ3JILGlHQUFpRztZQUNqRyxNQUFNLFFBQVEsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLHFCQUFxQixDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQTtZQUMzRixJQUFJLENBQUM7Z0JBQ0gsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUM7b0JBQ3pELE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFBO29CQUNqRSxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDO3dCQUFFLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUE7Z0JBQ2pHLENBQUM7WUFDSCxDQUFDO29CQUFTLENBQUM7Z0JBQ1QsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDbkQsQ0FBQztRQUNILENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUM1RCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBZSxFQUFFLEtBQXlCLEVBQUUsTUFBYyxFQUFFLEtBQWE7UUFDbkYsTUFBTSxJQUFJLEdBQUcsR0FBRyxLQUFLLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksR0FBRyxHQUFHLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQzdFLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDakMsTUFBTSxLQUFLLEdBQUcsRUFBRSxDQUNkLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsRUFDOUYsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQ3ZCLEtBQUssS0FBSyxDQUFDLElBQUksTUFBTSxZQUFZLE1BQU0sSUFBSSxLQUFLLEVBQUUsS0FBSyxLQUFLLFNBQVMsSUFBSSxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUN6SSxDQUFBO1FBQ0QsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQzNCLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUN6QixNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUE7UUFDeEcsTUFBTSxRQUFRLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNuQyxJQUFJLEtBQW1CLENBQUE7UUFDdkIsSUFBSSxDQUFDO1lBQ0gsS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxTQUFTLElBQUksRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDdkUsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksS0FBSyxFQUFFLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUM7Z0JBQUUsT0FBTTtZQUN2RyxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7UUFDRCxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN4RixJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN6QixNQUFNLE1BQU0sR0FBb0IsRUFBRSxDQUFBO1FBQ2xDLElBQUksQ0FBQztZQUNILE1BQU0sSUFBSSxDQUFDLFdBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7Z0JBQ3hDLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO2dCQUN2QyxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO29CQUN6QixNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQTtvQkFDdEQsR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtvQkFDMUIsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtvQkFDaEIsSUFBSSxDQUFDLFFBQVE7d0JBQUUsTUFBTSxHQUFHLENBQUE7Z0JBQzFCLENBQUM7Z0JBQ0QsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQTtZQUM5QixDQUFDLENBQUMsQ0FBQTtZQUNGLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUE7UUFDL0IsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsTUFBTSxPQUFPLEdBQUcsTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQ2hELE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxjQUFjLElBQUksRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1lBQ3ZFLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTztnQkFBRSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssVUFBVTtvQkFBRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLENBQUE7UUFDckYsQ0FBQztJQUNILENBQUM7SUFFRCxrRUFBa0U7SUFDbEUsS0FBSyxDQUFDLFdBQVcsQ0FBQyxNQUFjLEVBQUUsTUFBMkI7UUFDM0QsSUFBSSxDQUFDO1lBQ0gsTUFBTSxNQUFNLEVBQUUsQ0FBQTtRQUNoQixDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksTUFBTSxDQUFDLE1BQU0sSUFBSSxTQUFTLENBQUMsS0FBSyxDQUFDO2dCQUFFLE9BQU07WUFDN0MsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxNQUFNLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBVSxFQUFFLE1BQWMsRUFBRSxLQUFjO1FBQzNFLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUE7UUFDdEIsS0FBSyxJQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztZQUNyRCxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUN4QyxRQUFRLElBQUksRUFBRSxDQUFDO2dCQUNiLEtBQUssQ0FBQztvQkFDSixNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFNBQVMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7b0JBQ3RELE1BQUs7Z0JBQ1AsS0FBSyxDQUFDO29CQUNKLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksWUFBWSxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7b0JBQ3hILE1BQUs7Z0JBQ1AsS0FBSyxDQUFDO29CQUNKLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksV0FBVyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7b0JBQzlFLE1BQUs7Z0JBQ1AsS0FBSyxDQUFDO29CQUNKLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsV0FBVyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7b0JBQ3pHLE1BQUs7Z0JBQ1AsS0FBSyxDQUFDO29CQUNKLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEtBQUssSUFBSSxFQUFFO3dCQUN4QyxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO3dCQUN4QyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7d0JBQ3RCLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO3dCQUNsQixNQUFNLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtvQkFDckIsQ0FBQyxDQUFDLENBQUE7b0JBQ0YsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxZQUFZLEVBQUUsS0FBSyxJQUFJLEVBQUU7Ozs0QkFDNUMsTUFBWSxPQUFPLGtDQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFBLENBQUE7NEJBQzFELE1BQU0sS0FBSyxDQUFDLFFBQVEsQ0FBQyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUE7Ozs7Ozs7Ozs7O3FCQUMxRCxDQUFDLENBQUE7b0JBQ0YsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxlQUFlLENBQUMsQ0FBQyxDQUFBO29CQUNyRSxNQUFLO2dCQUNQO29CQUNFLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLEtBQUssSUFBSSxFQUFFOzs7NEJBQ3pDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7NEJBQ3hDLE1BQVksS0FBSyxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQUEsQ0FBQTs0QkFDM0MsTUFBWSxNQUFNLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBQSxDQUFBOzRCQUM3QyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBOzRCQUMzQixLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBOzRCQUM1QixNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7NEJBQ3pCLE1BQU0sS0FBSyxDQUFBOzs7Ozs7Ozs7OztxQkFDWixDQUFDLENBQUE7WUFDTixDQUFDO1FBQ0gsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQWMsRUFBRSxNQUFjO1FBQ3ZDLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLE1BQU0sQ0FBQTtRQUN2QyxNQUFNLE1BQU0sR0FBZSxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLENBQUE7UUFDOUUsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNoQyxRQUFRLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztZQUN4QixLQUFLLENBQUM7Z0JBQ0osTUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7Z0JBQ3JCLE1BQU0sQ0FBQyxPQUFPLEdBQUcsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQTtnQkFDL0MsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxhQUFhLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtnQkFDekYsTUFBSztZQUNQLEtBQUssQ0FBQztnQkFDSixJQUFJLENBQUM7b0JBQ0gsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO29CQUM5RixvRkFBb0Y7b0JBQ3BGLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTTt3QkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLFFBQVEsRUFBRSw2QkFBNkIsQ0FBQyxDQUFBO29CQUN0RixPQUFNO2dCQUNSLENBQUM7Z0JBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztvQkFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDO3dCQUFFLE1BQU0sS0FBSyxDQUFBO2dCQUM1RSxDQUFDO2dCQUNELE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLENBQUMsT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQTtnQkFDNUMsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO2dCQUN4RCxNQUFLO1lBQ1AsS0FBSyxDQUFDO2dCQUNKLE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLENBQUMsT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQTtnQkFDNUMsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxXQUFXLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxRQUFRLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO2dCQUN2RixNQUFLO1lBQ1AsS0FBSyxDQUFDO2dCQUNKLE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtnQkFDdkIsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxjQUFjLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO2dCQUMvRCxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtnQkFDbEQsTUFBSztZQUNQLEtBQUssQ0FBQztnQkFDSixNQUFNLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQTtnQkFDckIsTUFBTSxDQUFDLE9BQU8sR0FBRyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLENBQUE7Z0JBQzVDLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtnQkFDeEQsTUFBSztZQUNQO2dCQUNFLE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtnQkFDdkIsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7UUFDdEQsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQWMsRUFBRSxNQUFjO1FBQ3hDLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsR0FBRyxNQUFNLENBQUE7UUFDaEQsMkZBQTJGO1FBQzNGLElBQUksTUFBTSxDQUFDLE1BQU0sSUFBSSxPQUFPLEtBQUssU0FBUyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUk7WUFBRSxPQUFNO1FBQ2xFLElBQUksS0FBaUIsQ0FBQTtRQUNyQixJQUFJLENBQUM7WUFDSCxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7WUFDaEksS0FBSyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQWUsQ0FBQTtRQUNoQyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLDRCQUE0QjtZQUM1QixJQUFJLEtBQUssWUFBWSxxQkFBcUIsSUFBSSxNQUFNLENBQUMsUUFBUTtnQkFBRSxPQUFNO1lBQ3JFLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLElBQUksYUFBYSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUM1QyxNQUFNLElBQUksR0FBRyxPQUFPLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUN2RixNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLFNBQVMsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFBO1FBQ3BGLHNEQUFzRDtRQUN0RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsUUFBUSxDQUFBO1FBQy9FLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUM3QixNQUFNLElBQUksS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDLFFBQVEsRUFBRSxJQUFJLGFBQWEsQ0FBQyxLQUFLLENBQUMsb0JBQW9CLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUNoSixDQUFDO0lBQ0gsQ0FBQztDQUNGO0FBRUQsTUFBTSxRQUFRLEdBQUc7SUFDZixJQUFJLEVBQUUsaUJBQWlCO0lBQ3ZCLFNBQVMsRUFBRSxDQUFDO0lBQ1osSUFBSSxFQUFFLEVBQUU7SUFDUixNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsRUFBRTtJQUNoQixLQUFLLENBQUMsSUFBYyxFQUFFLE1BQWMsRUFBRSxXQUFtQjtRQUN2RCxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxXQUFXLEdBQUcsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUNyRSxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsTUFBTSxDQUFDLFdBQVcsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUMvRCxDQUFDO0lBQ0QsSUFBSSxFQUFFLENBQUMsSUFBYyxFQUFFLE1BQWMsRUFBVSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsR0FBRyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7Q0FDNUksQ0FBQTtBQUVELDBEQUEwRDtBQUMxRCxTQUFTLFVBQVU7SUFDakIsTUFBTSxLQUFLLEdBQTJCLEVBQUUsQ0FBQTtJQUN4QyxLQUFLLE1BQU0sTUFBTSxJQUFJLFNBQVMsQ0FBQyxlQUFlLENBQUMsRUFBRSxDQUFDO1FBQ2hELElBQUksQ0FBQztZQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxZQUFZLENBQUMsaUJBQWlCLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDekQsQ0FBQztRQUFDLE1BQU0sQ0FBQztZQUNQLDZDQUE2QztRQUMvQyxDQUFDO0lBQ0gsQ0FBQztJQUNELE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtBQUMvSCxDQUFDO0FBRUQsTUFBTSxJQUFJLEdBQUcsR0FBa0IsRUFBRSxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUVqRixtSEFBbUg7QUFDbkgsS0FBSyxVQUFVLFVBQVU7SUFDdkIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxDQUFDLENBQUE7SUFDbkMsU0FBUyxDQUFDO1FBQ1IsTUFBTSxJQUFJLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDckUsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUM7WUFBRSxPQUFNO1FBQzdCLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSTtZQUFFLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLE9BQU8sR0FBRyxPQUFPLEdBQUcsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ25HLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFDO1lBQ3ZCLE1BQU0sSUFBSSxLQUFLLENBQUMsa0JBQWtCLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsU0FBUyxDQUFDLFNBQVMsR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQy9JLENBQUM7UUFDRCxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ2QsQ0FBQztBQUNILENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLE1BQStCO0lBQ3BELE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDckMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxDQUFDLENBQUE7SUFDbkMsS0FBSyxJQUFJLEdBQUcsR0FBRyxVQUFVLEVBQUUsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsVUFBVSxFQUFFLEVBQUUsQ0FBQztRQUNoRixJQUFJLElBQUksQ0FBQyxHQUFHLEVBQUUsR0FBRyxLQUFLO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxzQkFBc0IsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsMEJBQTBCLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDcEgsTUFBTSxJQUFJLEVBQUUsQ0FBQTtJQUNkLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyxlQUFlO0lBQ3RCLEtBQUssTUFBTSxDQUFDLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsQ0FBQyxJQUFJLFVBQVUsRUFBRSxDQUFDO1FBQ3pELElBQUksUUFBUSxLQUFLLElBQUksSUFBSSxVQUFVLEtBQUssSUFBSTtZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsZ0JBQWdCLEdBQUcsb0JBQW9CLFVBQVUsSUFBSSxRQUFRLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQTtJQUN0SSxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUksS0FBYSxFQUFFLElBQWdCO0lBQ3RELElBQUksS0FBaUMsQ0FBQTtJQUNyQyxJQUFJLENBQUM7UUFDSCxPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQztZQUN4QixJQUFJO1lBQ0osSUFBSSxPQUFPLENBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssR0FBRyxVQUFVLENBQUMsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksS0FBSyxDQUFDLDRCQUE0QixLQUFLLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQztTQUNoSSxDQUFDLENBQUE7SUFDSixDQUFDO1lBQVMsQ0FBQztRQUNULFlBQVksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNyQixDQUFDO0FBQ0gsQ0FBQztBQUVELE1BQU0sTUFBTSxHQUFHLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFNBQVMsRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUE7QUFFdkUsS0FBSyxVQUFVLElBQUksQ0FBQyxNQUFjO0lBQ2hDLE1BQU0sTUFBTSxHQUFHLFVBQVUsRUFBRSxDQUFBO0lBQzNCLE1BQU0sT0FBTyxHQUFHLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2hDLElBQUksQ0FBQztRQUNILE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQTtRQUNqQyxNQUFNLFVBQVUsRUFBRSxDQUFBO1FBQ2xCLE1BQU0sT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3JCLGVBQWUsRUFBRSxDQUFBO0lBQ25CLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsTUFBTSxTQUFTLEdBQUcsV0FBVyxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUMsU0FBUyxHQUFHLE9BQU8sQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDM0csSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxLQUFLLEVBQUUsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFBO0lBQ3ZELENBQUM7SUFDRCxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDZCxNQUFNLENBQUMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFBO0lBQ2pDLE1BQU0sQ0FBQyxTQUFTLElBQUksT0FBTyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUE7SUFDMUMsTUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQTtBQUN0QyxDQUFDO0FBRUQsU0FBUyxJQUFJLENBQUMsTUFBYyxFQUFFLEtBQWMsRUFBRSxLQUF3QjtJQUNwRSxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzdDLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFFBQVEsSUFBSSxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxLQUFLLElBQUksS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUMzSSxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FBRyxXQUFXLEVBQUUsRUFBRSxHQUFHLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUM7UUFDM0QsSUFBSSxDQUFDO1lBQ0gsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDOUIsQ0FBQztRQUFDLE1BQU0sQ0FBQztZQUNQLDBCQUEwQjtRQUM1QixDQUFDO0lBQ0gsQ0FBQztJQUNELE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLG1DQUFtQyxJQUFJLFlBQVksTUFBTSxzQkFBc0IsQ0FBQyxDQUFBO0lBQ3JHLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDakIsQ0FBQztBQUVELHFIQUFxSDtBQUNySCxLQUFLLFVBQVUsUUFBUSxDQUFDLE1BQWM7SUFDcEMsTUFBTSxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3ZDLElBQUksQ0FBQztRQUNILE1BQU0sSUFBSSxHQUFHLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsVUFBVSxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ2xHLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ3BGLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDbkMsTUFBTSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDL0MsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsVUFBVSxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUN2RSxNQUFNLE9BQU8sR0FBRyxTQUFTLENBQUMsU0FBUyxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDakUsT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsR0FBYSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFFLFNBQVMsQ0FBQyxDQUFBO1FBQ3pGLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBbUMsQ0FBQTtRQUNsRixJQUFJLE1BQU0sS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxtREFBbUQsSUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDOUcsTUFBTSxVQUFVLEVBQUUsQ0FBQTtRQUNsQixlQUFlLEVBQUUsQ0FBQTtJQUNuQixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQ3pCLENBQUM7SUFDRCxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDZCxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7QUFDaEIsQ0FBQztBQUVELElBQUksTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDO0lBQ2xCLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQy9CLHNDQUFzQztJQUN0QyxPQUFPLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFBO0lBQ3ZELEtBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQyxHQUFJLE1BQU0sRUFBRTtRQUFFLE1BQU0sSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBO0FBQ3RGLENBQUM7QUFFRCxvQ0FBb0M7QUFDcEMsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLGlCQUFpQixDQUFDLElBQUksQ0FBQyxDQUFBO0FBQ3hDLE1BQU0sZUFBZSxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3hCLGtEQUFrRDtBQUNsRCxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQUUsTUFBTSxJQUFJLEVBQUUsQ0FBQTtBQUM3SSxDQUFDOzs7UUFDQyxNQUFZLEtBQUssa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQUEsQ0FBQTtRQUN2QyxNQUFNLEtBQUssQ0FBQyxRQUFRLENBQUMsZUFBZSxDQUFDLENBQUE7UUFDckMsTUFBWSxNQUFNLGtDQUFHLE1BQU0sS0FBSyxDQUFDLFdBQVcsRUFBRSxPQUFBLENBQUE7UUFDOUMsTUFBTSxNQUFNLENBQUMsT0FBTyxFQUFFLENBQUE7Ozs7Ozs7Ozs7O0NBQ3ZCO0FBQ0QsTUFBTSxJQUFJLEVBQUUsQ0FBQTtBQUNaLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7QUFDbEMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFBO0FBQ3hELEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxFQUFFLE1BQU0sR0FBRyxLQUFLLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsS0FBSyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUM7SUFDL0YsTUFBTSxDQUFDLE1BQU0sR0FBRyxVQUFVLEtBQUssVUFBVSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUNoRixJQUFJLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSztRQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUssT0FBTyxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQTtBQUN4RixDQUFDO0FBQ0QsS0FBSyxNQUFNLFNBQVMsSUFBSSxVQUFVLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQztJQUM1QyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3JDLFNBQVMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDekIsTUFBTSxLQUFLLENBQUE7QUFDYixDQUFDO0FBQ0QsTUFBTSxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0FBQzFCLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLElBQUksRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFBIn0=