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
        const most = random.pick([10, 30, 80]);
        this.#shots = Array.from({ length: random.pick([0, 1, 1, 1, 2, 3]) }, () => ({ at: 1 + random.below(most), who: random.next(), delay: random.chance(0.4) ? -1 : Math.floor(random.next() ** 3 * 1_000_000) }));
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
        this.#flying.push(killer.sysif.batch([[SYS.nanosleep, borrow, 0], [SYS.kill, pid, SIG.KILL]]).catch(() => undefined).finally(() => borrow[Symbol.dispose]()));
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
        const victim = spawn(process.execPath, [fileURLToPath(import.meta.url), '--victim', '--seed', String(random.below(2 ** 31))], { stdio: ['pipe', 'pipe', 'inherit'] });
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmF1bHRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZmF1bHRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7Ozs7R0FRRztBQUNILE9BQU8sRUFBRSxLQUFLLEVBQWtDLE1BQU0sb0JBQW9CLENBQUE7QUFDMUUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUNsQyxPQUFPLEVBQUUsV0FBVyxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFDakUsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ3JDLE9BQU8sRUFDTCxVQUFVLEVBQXNDLEtBQUssRUFBRSxPQUFPLEVBQUUsYUFBYSxFQUFFLFVBQVUsRUFBRSxZQUFZLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBZ0IsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQ25KLHFCQUFxQixHQUN0QixNQUFNLFNBQVMsQ0FBQTtBQUVoQixNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsU0FBUyxDQUFDO0lBQzNCLE9BQU8sRUFBRTtRQUNQLElBQUksRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsR0FBRyxDQUFDLEVBQUU7UUFDM0QsS0FBSyxFQUFFLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsR0FBRyxFQUFFO1FBQ3ZDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRTtRQUMxQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUU7UUFDaEQsTUFBTSxFQUFFLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFO1FBQzNDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRTtLQUMzQztDQUNGLENBQUMsQ0FBQTtBQUNGLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7QUFFaEMsK0VBQStFO0FBQy9FLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQTtBQUNuQixzRUFBc0U7QUFDdEUsTUFBTSxVQUFVLEdBQUcsRUFBRSxDQUFBO0FBQ3JCLE1BQU0sT0FBTyxHQUFHLENBQUMsQ0FBQTtBQUNqQixNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUE7QUFDakIsTUFBTSxJQUFJLEdBQUcsV0FBVyxDQUFBO0FBQ3hCLE1BQU0sS0FBSyxHQUFHLENBQUMsQ0FBQTtBQUVmLGtEQUFrRDtBQUNsRCxNQUFNLE1BQU07SUFDVixNQUFNLENBQVE7SUFFZCxZQUFZLEdBQUcsS0FBZTtRQUM1QixJQUFJLENBQUMsTUFBTSxHQUFHLFdBQVcsQ0FBQTtRQUN6QixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO1lBQ3pCLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksRUFBRSxXQUFXLENBQUMsR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDM0UsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7SUFFRCxtQkFBbUI7SUFDbkIsSUFBSTtRQUNGLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUM3QyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDMUUsS0FBSyxHQUFHLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQTtRQUN0RSxPQUFPLENBQUMsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ25ELENBQUM7SUFFRCx3Q0FBd0M7SUFDeEMsS0FBSyxDQUFDLEtBQWE7UUFDakIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUMsQ0FBQTtJQUN4QyxDQUFDO0lBRUQsTUFBTSxDQUFDLFdBQW1CO1FBQ3hCLE9BQU8sSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLFdBQVcsQ0FBQTtJQUNsQyxDQUFDO0lBRUQsSUFBSSxDQUFJLE9BQXFCO1FBQzNCLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFNLENBQUE7SUFDakQsQ0FBQztJQUVELHlFQUF5RTtJQUN6RSxJQUFJO1FBQ0YsT0FBTyxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3hDLENBQUM7Q0FDRjtBQUVELE1BQU0sS0FBSyxHQUFHLE1BQU0sWUFBWSxFQUFFLENBQUE7QUFDbEMsTUFBTSxRQUFRLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQTtBQUN4QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUE7QUFDbEMsTUFBTSxFQUFFLE9BQU8sRUFBRSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFBO0FBQ3pDLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQTtBQUM3QixNQUFNLE9BQU8sR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7QUFDckUsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUNqRCxNQUFNLGFBQWEsR0FBRyxDQUFDLE9BQWdCLEVBQVcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsWUFBWSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFBO0FBRTFHLFNBQVMsVUFBVSxDQUFDLEdBQW9CO0lBQ3RDLE1BQU0sUUFBUSxHQUFhLEVBQUUsQ0FBQTtJQUM3QixLQUFLLE1BQU0sTUFBTSxJQUFJLFNBQVMsQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQztRQUNwRCxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsU0FBUyxHQUFHLFNBQVMsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3BILENBQUM7SUFDRCxPQUFPLFFBQVEsQ0FBQTtBQUNqQixDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsU0FBaUI7SUFDbEMsSUFBSSxDQUFDO1FBQ0gsT0FBTyxXQUFXLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUFDLE1BQU0sQ0FBQztRQUNQLE9BQU8sRUFBRSxDQUFBO0lBQ1gsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLFNBQVMsQ0FBQyxJQUFZO0lBQzdCLElBQUksQ0FBQztRQUNILE9BQU8sWUFBWSxDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsQ0FBQTtJQUNyQyxDQUFDO0lBQUMsTUFBTSxDQUFDO1FBQ1AsT0FBTyxTQUFTLENBQUE7SUFDbEIsQ0FBQztBQUNILENBQUM7QUFFRCw0REFBNEQ7QUFDNUQsU0FBUyxXQUFXLENBQUMsS0FBd0IsVUFBVSxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQ25HLE9BQU8sRUFBRSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxHQUFHLEVBQUUsR0FBRyxXQUFXLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ3BFLENBQUM7QUFFRCxNQUFNLFVBQVUsR0FBRyxJQUFJLEdBQUcsRUFBcUIsQ0FBQTtBQUUvQywyRkFBMkY7QUFDM0YsS0FBSyxVQUFVLGVBQWUsQ0FBQyxLQUFhO0lBQzFDLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztRQUMzQyxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUMsUUFBUSxDQUFDLEVBQUUsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FBQTtRQUNqRSxNQUFNLElBQUksQ0FBQyxTQUFTLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDOUIsVUFBVSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsR0FBYSxFQUFFLFNBQVMsQ0FBQyxDQUFBO0lBQ3BELENBQUM7QUFDSCxDQUFDO0FBRUQsNkJBQTZCO0FBQzdCLE1BQU0sTUFBTTtJQVNXO0lBQXFCO0lBQXVCO0lBQWdDO0lBUmpHLGtEQUFrRDtJQUNsRCxPQUFPLENBQXdCO0lBQy9CLDhGQUE4RjtJQUM5RixPQUFPLEdBQUcsS0FBSyxDQUFBO0lBRWYsK0VBQStFO0lBQ3RFLEdBQUcsQ0FBb0I7SUFFaEMsWUFBcUIsSUFBVSxFQUFXLElBQVksRUFBVyxPQUFxQixFQUFXLEtBQXlCO1FBQXJHLFNBQUksR0FBSixJQUFJLENBQU07UUFBVyxTQUFJLEdBQUosSUFBSSxDQUFRO1FBQVcsWUFBTyxHQUFQLE9BQU8sQ0FBYztRQUFXLFVBQUssR0FBTCxLQUFLLENBQW9CO1FBQ3hILElBQUksQ0FBQyxHQUFHLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7SUFDL0UsQ0FBQztJQUVELHNDQUFzQztJQUN0QyxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUNyRixDQUFDO0lBRUQsaUdBQWlHO0lBQ2pHLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFBO0lBQ25DLENBQUM7SUFFRCwrQ0FBK0M7SUFDL0MsSUFBSSxRQUFRO1FBQ1YsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQTtRQUN0QixPQUFPLEtBQUssS0FBSyxTQUFTLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUMvRCxDQUFDO0lBRUQsUUFBUTtRQUNOLE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUE7SUFDeEgsQ0FBQztDQUNGO0FBRUQsTUFBTSxLQUFNLFNBQVEsS0FBSztDQUFHO0FBRTVCLHlGQUF5RjtBQUN6RixTQUFTLFNBQVMsQ0FBQyxLQUFjO0lBQy9CLE9BQU8sS0FBSyxZQUFZLHFCQUFxQixJQUFJLENBQUMsS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFBO0FBQ2pILENBQUM7QUFFRCxrR0FBa0c7QUFDbEcsTUFBTSxJQUFJO0lBbUJhO0lBbEJyQiw2Q0FBNkM7SUFDcEMsSUFBSSxHQUFHLElBQUksR0FBRyxFQUFVLENBQUE7SUFDakMsZ0RBQWdEO0lBQ2hELFVBQVUsR0FBRyxLQUFLLENBQUE7SUFDbEIsa0RBQWtEO0lBQ2xELElBQUksV0FBVztRQUNiLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUN6RCxPQUFPLElBQUksQ0FBQyxVQUFVLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3pFLENBQUM7SUFFUSxPQUFPLEdBQWEsRUFBRSxDQUFBO0lBQ3RCLEtBQUssR0FBYSxFQUFFLENBQUE7SUFDcEIsT0FBTyxDQUFRO0lBQ2YsTUFBTSxDQUF5RTtJQUMvRSxPQUFPLEdBQXVCLEVBQUUsQ0FBQTtJQUN6QyxPQUFPLEdBQUcsQ0FBQyxDQUFBO0lBQ1gsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUVWLFlBQXFCLE1BQWM7UUFBZCxXQUFNLEdBQU4sTUFBTSxDQUFRO1FBQ2pDLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ3ZDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDbEMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUN0QyxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQzFFLEVBQUUsRUFBRSxFQUFFLENBQUMsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxDQUFDLEVBQUUsQ0FDaEksQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELElBQUksQ0FBQyxJQUFZO1FBQ2YsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLFdBQVcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFHLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUNsRSxJQUFJLE1BQU0sQ0FBQyxLQUFLO1lBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDeEYsQ0FBQztJQUVELGlFQUFpRTtJQUNqRSxNQUFNO1FBQ0osSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQ2QsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTTtZQUFFLElBQUksSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsT0FBTztnQkFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2pHLENBQUM7SUFFRCxNQUFNLENBQUMsR0FBVyxFQUFFLEtBQWE7UUFDL0IsTUFBTSxJQUFJLEdBQUcsV0FBVyxFQUFFLENBQUE7UUFDMUIsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO1FBQy9DLElBQUksR0FBRyxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQzdCLE1BQU0sT0FBTyxHQUFHLGVBQWUsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLFNBQVMsR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDNUcsTUFBTSxJQUFJLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsbUJBQW1CLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDdkcsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNO1lBQUUsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLENBQUE7UUFDeEQsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDbEIsSUFBSSxDQUFDLElBQUksQ0FBQyxjQUFjLEdBQUcsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFBO1FBQ3RFLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQ2QsSUFBSSxDQUFDO2dCQUNILE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFNBQVMsQ0FBQyxDQUFBO1lBQzlCLENBQUM7WUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO2dCQUNmLElBQUssS0FBK0IsQ0FBQyxJQUFJLEtBQUssT0FBTztvQkFBRSxNQUFNLEtBQUssQ0FBQTtZQUNwRSxDQUFDO1lBQ0QsT0FBTTtRQUNSLENBQUM7UUFDRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUUsR0FBRyxRQUFRLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQTtRQUM3QyxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ2pDLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQyxDQUFDLFFBQVEsRUFBRSxDQUFBO1FBQzdELElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQy9KLENBQUM7SUFFRCx5RkFBeUY7SUFDekYsS0FBSyxDQUFDLEVBQUUsQ0FBSSxJQUFZLEVBQUUsTUFBd0I7UUFDaEQsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2IsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNmLE1BQU0sT0FBTyxHQUFHLE1BQU0sRUFBRSxDQUFBO1FBQ3hCLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7UUFDOUIsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2IsSUFBSSxDQUFDO1lBQ0gsTUFBTSxLQUFLLEdBQUcsTUFBTSxPQUFPLENBQUE7WUFDM0IsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksUUFBUSxDQUFDLENBQUE7WUFDMUIsT0FBTyxLQUFLLENBQUE7UUFDZCxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQTtZQUN0QyxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7Z0JBQVMsQ0FBQztZQUNULElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNmLENBQUM7SUFDSCxDQUFDO0lBRUQsS0FBSyxDQUFDLEdBQUc7UUFDUCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQzNCLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sS0FBSyxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7UUFDekUsSUFBSSxDQUFDO1lBQ0gsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO1lBQ3BGLDJFQUEyRTtZQUMzRSxNQUFNLE9BQU8sR0FBRyxNQUFNLE9BQU8sQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1lBQzdJLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTztnQkFBRSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssVUFBVTtvQkFBRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLENBQUE7WUFDbkYsTUFBTSxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNqQyxDQUFDO2dCQUFTLENBQUM7WUFDVCxNQUFNLE1BQU0sRUFBRSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO1FBQ3ZDLENBQUM7SUFDSCxDQUFDO0lBRUQsaURBQWlEO0lBQ2pELEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBYztRQUN4QixNQUFNLElBQUksR0FBRyxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ25DLElBQUksQ0FBQztZQUNILE1BQU0sU0FBUyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDcEMsTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLFNBQVMsSUFBSSxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDckgsaUdBQWlHO1lBQ2pHLE1BQU0sUUFBUSxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUscUJBQXFCLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQzNGLElBQUksQ0FBQztnQkFDSCxLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQztvQkFDekQsTUFBTSxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUE7b0JBQ2pFLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUM7d0JBQUUsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQTtnQkFDakcsQ0FBQztZQUNILENBQUM7b0JBQVMsQ0FBQztnQkFDVCxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtZQUNuRCxDQUFDO1FBQ0gsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFBO1FBQzVELENBQUM7SUFDSCxDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFlLEVBQUUsS0FBeUIsRUFBRSxNQUFjLEVBQUUsS0FBYTtRQUNuRixNQUFNLElBQUksR0FBRyxHQUFHLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxHQUFHLEdBQUcsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDN0UsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNqQyxNQUFNLEtBQUssR0FBRyxFQUFFLENBQ2QsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQyxFQUM5RixLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFDdkIsS0FBSyxLQUFLLENBQUMsSUFBSSxNQUFNLFlBQVksTUFBTSxJQUFJLEtBQUssRUFBRSxLQUFLLEtBQUssU0FBUyxJQUFJLGFBQWEsQ0FBQyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQ3pJLENBQUE7UUFDRCxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDM0IsTUFBTSxHQUFHLEdBQUcsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ3pCLE1BQU0sS0FBSyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQTtRQUN4RyxNQUFNLFFBQVEsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ25DLElBQUksS0FBbUIsQ0FBQTtRQUN2QixJQUFJLENBQUM7WUFDSCxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLFNBQVMsSUFBSSxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUN2RSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxLQUFLLElBQUksSUFBSSxLQUFLLEVBQUUsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQztnQkFBRSxPQUFNO1lBQ3ZHLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELE1BQU0sTUFBTSxHQUFHLElBQUksTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3hGLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3pCLE1BQU0sTUFBTSxHQUFvQixFQUFFLENBQUE7UUFDbEMsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtnQkFDeEMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7Z0JBQ3ZDLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUM7b0JBQ3pCLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFBO29CQUN0RCxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBO29CQUMxQixNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFBO29CQUNoQixJQUFJLENBQUMsUUFBUTt3QkFBRSxNQUFNLEdBQUcsQ0FBQTtnQkFDMUIsQ0FBQztnQkFDRCxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxDQUFBO1lBQzlCLENBQUMsQ0FBQyxDQUFBO1lBQ0YsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUMvQixDQUFDO2dCQUFTLENBQUM7WUFDVCxNQUFNLE9BQU8sR0FBRyxNQUFNLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDaEQsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLGNBQWMsSUFBSSxFQUFFLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFDLENBQUE7WUFDdkUsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPO2dCQUFFLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxVQUFVO29CQUFFLE1BQU0sTUFBTSxDQUFDLE1BQU0sQ0FBQTtRQUNyRixDQUFDO0lBQ0gsQ0FBQztJQUVELGtFQUFrRTtJQUNsRSxLQUFLLENBQUMsV0FBVyxDQUFDLE1BQWMsRUFBRSxNQUEyQjtRQUMzRCxJQUFJLENBQUM7WUFDSCxNQUFNLE1BQU0sRUFBRSxDQUFBO1FBQ2hCLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxNQUFNLENBQUMsTUFBTSxJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUM7Z0JBQUUsT0FBTTtZQUM3QyxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7SUFDSCxDQUFDO0lBRUQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFVLEVBQUUsTUFBYyxFQUFFLEtBQWM7UUFDM0UsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUN0QixLQUFLLElBQUksS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDO1lBQ3JELE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1lBQ3hDLFFBQVEsSUFBSSxFQUFFLENBQUM7Z0JBQ2IsS0FBSyxDQUFDO29CQUNKLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtvQkFDdEQsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxZQUFZLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtvQkFDeEgsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxXQUFXLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtvQkFDOUUsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxXQUFXLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtvQkFDekcsTUFBSztnQkFDUCxLQUFLLENBQUM7b0JBQ0osTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsS0FBSyxJQUFJLEVBQUU7d0JBQ3hDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7d0JBQ3hDLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTt3QkFDdEIsTUFBTSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7d0JBQ2xCLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO29CQUNyQixDQUFDLENBQUMsQ0FBQTtvQkFDRixNQUFLO2dCQUNQLEtBQUssQ0FBQztvQkFDSixNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFlBQVksRUFBRSxLQUFLLElBQUksRUFBRTs7OzRCQUM1QyxNQUFZLE9BQU8sa0NBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLE9BQUEsQ0FBQTs0QkFDMUQsTUFBTSxLQUFLLENBQUMsUUFBUSxDQUFDLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7Ozs7cUJBQzFELENBQUMsQ0FBQTtvQkFDRixNQUFLO2dCQUNQLEtBQUssQ0FBQztvQkFDSixNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLGVBQWUsQ0FBQyxDQUFDLENBQUE7b0JBQ3JFLE1BQUs7Z0JBQ1A7b0JBQ0UsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsS0FBSyxJQUFJLEVBQUU7Ozs0QkFDekMsTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTs0QkFDeEMsTUFBWSxLQUFLLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBQSxDQUFBOzRCQUMzQyxNQUFZLE1BQU0sa0NBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxPQUFBLENBQUE7NEJBQzdDLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7NEJBQzNCLEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUE7NEJBQzVCLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTs0QkFDekIsTUFBTSxLQUFLLENBQUE7Ozs7Ozs7Ozs7O3FCQUNaLENBQUMsQ0FBQTtZQUNOLENBQUM7UUFDSCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBYyxFQUFFLE1BQWM7UUFDdkMsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxDQUFBO1FBQ3ZDLE1BQU0sTUFBTSxHQUFlLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQTtRQUM5RSxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ2hDLFFBQVEsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDO1lBQ3hCLEtBQUssQ0FBQztnQkFDSixNQUFNLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQTtnQkFDckIsTUFBTSxDQUFDLE9BQU8sR0FBRyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxDQUFBO2dCQUMvQyxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLGFBQWEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO2dCQUN6RixNQUFLO1lBQ1AsS0FBSyxDQUFDO2dCQUNKLElBQUksQ0FBQztvQkFDSCxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLGdCQUFnQixFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7b0JBQzlGLG9GQUFvRjtvQkFDcEYsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNO3dCQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsUUFBUSxFQUFFLDZCQUE2QixDQUFDLENBQUE7b0JBQ3RGLE9BQU07Z0JBQ1IsQ0FBQztnQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO29CQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUM7d0JBQUUsTUFBTSxLQUFLLENBQUE7Z0JBQzVFLENBQUM7Z0JBQ0QsTUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7Z0JBQ3JCLE1BQU0sQ0FBQyxPQUFPLEdBQUcsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFBO2dCQUM1QyxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7Z0JBQ3hELE1BQUs7WUFDUCxLQUFLLENBQUM7Z0JBQ0osTUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7Z0JBQ3JCLE1BQU0sQ0FBQyxPQUFPLEdBQUcsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxDQUFBO2dCQUM1QyxNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFdBQVcsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLFFBQVEsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7Z0JBQ3ZGLE1BQUs7WUFDUCxLQUFLLENBQUM7Z0JBQ0osTUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7Z0JBQ3JCLE1BQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO2dCQUN2QixNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLGNBQWMsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7Z0JBQy9ELE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO2dCQUNsRCxNQUFLO1lBQ1AsS0FBSyxDQUFDO2dCQUNKLE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO2dCQUNyQixNQUFNLENBQUMsT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQTtnQkFDNUMsTUFBTSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFBO2dCQUN4RCxNQUFLO1lBQ1A7Z0JBQ0UsTUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7Z0JBQ3JCLE1BQU0sQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO2dCQUN2QixNQUFNLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUN0RCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBYyxFQUFFLE1BQWM7UUFDeEMsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQTtRQUNoRCwyRkFBMkY7UUFDM0YsSUFBSSxNQUFNLENBQUMsTUFBTSxJQUFJLE9BQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSTtZQUFFLE9BQU07UUFDbEUsSUFBSSxLQUFpQixDQUFBO1FBQ3JCLElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUNoSSxLQUFLLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBZSxDQUFBO1FBQ2hDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsNEJBQTRCO1lBQzVCLElBQUksS0FBSyxZQUFZLHFCQUFxQixJQUFJLE1BQU0sQ0FBQyxRQUFRO2dCQUFFLE9BQU07WUFDckUsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO1FBQ0QsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxhQUFhLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQzVDLE1BQU0sSUFBSSxHQUFHLE9BQU8sS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3ZGLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssU0FBUyxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQUE7UUFDcEYsc0RBQXNEO1FBQ3RELE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLE1BQU0sQ0FBQyxRQUFRLENBQUE7UUFDL0UsSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQzdCLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsUUFBUSxFQUFFLElBQUksYUFBYSxDQUFDLEtBQUssQ0FBQyxvQkFBb0IsT0FBTyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ2hKLENBQUM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCxNQUFNLFFBQVEsR0FBRztJQUNmLElBQUksRUFBRSxpQkFBaUI7SUFDdkIsU0FBUyxFQUFFLENBQUM7SUFDWixJQUFJLEVBQUUsRUFBRTtJQUNSLE1BQU0sRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFO0lBQ2hCLEtBQUssQ0FBQyxJQUFjLEVBQUUsTUFBYyxFQUFFLFdBQW1CO1FBQ3ZELElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLFdBQVcsR0FBRyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3JFLElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxNQUFNLENBQUMsV0FBVyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQy9ELENBQUM7SUFDRCxJQUFJLEVBQUUsQ0FBQyxJQUFjLEVBQUUsTUFBYyxFQUFVLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxHQUFHLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztDQUM1SSxDQUFBO0FBRUQsMERBQTBEO0FBQzFELFNBQVMsVUFBVTtJQUNqQixNQUFNLEtBQUssR0FBMkIsRUFBRSxDQUFBO0lBQ3hDLEtBQUssTUFBTSxNQUFNLElBQUksU0FBUyxDQUFDLGVBQWUsQ0FBQyxFQUFFLENBQUM7UUFDaEQsSUFBSSxDQUFDO1lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLFlBQVksQ0FBQyxpQkFBaUIsTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUN6RCxDQUFDO1FBQUMsTUFBTSxDQUFDO1lBQ1AsNkNBQTZDO1FBQy9DLENBQUM7SUFDSCxDQUFDO0lBQ0QsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFBO0FBQy9ILENBQUM7QUFFRCxNQUFNLElBQUksR0FBRyxHQUFrQixFQUFFLENBQUMsSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBRWpGLG1IQUFtSDtBQUNuSCxLQUFLLFVBQVUsVUFBVTtJQUN2QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQTtJQUNuQyxTQUFTLENBQUM7UUFDUixNQUFNLElBQUksR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUNyRSxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE9BQU07UUFDN0IsS0FBSyxNQUFNLEdBQUcsSUFBSSxJQUFJO1lBQUUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsT0FBTyxHQUFHLE9BQU8sR0FBRyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDbkcsSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsS0FBSyxFQUFFLENBQUM7WUFDdkIsTUFBTSxJQUFJLEtBQUssQ0FBQyxrQkFBa0IsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQyxTQUFTLENBQUMsU0FBUyxHQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUE7UUFDL0ksQ0FBQztRQUNELE1BQU0sSUFBSSxFQUFFLENBQUE7SUFDZCxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxPQUFPLENBQUMsTUFBK0I7SUFDcEQsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUNyQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLENBQUMsQ0FBQTtJQUNuQyxLQUFLLElBQUksR0FBRyxHQUFHLFVBQVUsRUFBRSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxVQUFVLEVBQUUsRUFBRSxDQUFDO1FBQ2hGLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUs7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHNCQUFzQixJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQywwQkFBMEIsTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUNwSCxNQUFNLElBQUksRUFBRSxDQUFBO0lBQ2QsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLGVBQWU7SUFDdEIsS0FBSyxNQUFNLENBQUMsR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxDQUFDLElBQUksVUFBVSxFQUFFLENBQUM7UUFDekQsSUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJLFVBQVUsS0FBSyxJQUFJO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxnQkFBZ0IsR0FBRyxvQkFBb0IsVUFBVSxJQUFJLFFBQVEsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0lBQ3RJLENBQUM7QUFDSCxDQUFDO0FBRUQsS0FBSyxVQUFVLE1BQU0sQ0FBSSxLQUFhLEVBQUUsSUFBZ0I7SUFDdEQsSUFBSSxLQUFpQyxDQUFBO0lBQ3JDLElBQUksQ0FBQztRQUNILE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDO1lBQ3hCLElBQUk7WUFDSixJQUFJLE9BQU8sQ0FBUSxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsS0FBSyxHQUFHLFVBQVUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsNEJBQTRCLEtBQUssS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDO1NBQ2hJLENBQUMsQ0FBQTtJQUNKLENBQUM7WUFBUyxDQUFDO1FBQ1QsWUFBWSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JCLENBQUM7QUFDSCxDQUFDO0FBRUQsTUFBTSxNQUFNLEdBQUcsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsU0FBUyxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQTtBQUV2RSxLQUFLLFVBQVUsSUFBSSxDQUFDLE1BQWM7SUFDaEMsTUFBTSxNQUFNLEdBQUcsVUFBVSxFQUFFLENBQUE7SUFDM0IsTUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDaEMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFBO1FBQ2pDLE1BQU0sVUFBVSxFQUFFLENBQUE7UUFDbEIsTUFBTSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDckIsZUFBZSxFQUFFLENBQUE7SUFDbkIsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixNQUFNLFNBQVMsR0FBRyxXQUFXLEVBQUUsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLEdBQUcsR0FBRyxLQUFLLFNBQVMsQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUMzRyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxDQUFDLEdBQUcsT0FBTyxDQUFDLEtBQUssRUFBRSxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUE7SUFDdkQsQ0FBQztJQUNELE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNkLE1BQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUE7SUFDakMsTUFBTSxDQUFDLFNBQVMsSUFBSSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQTtJQUMxQyxNQUFNLENBQUMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFBO0FBQ3RDLENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxNQUFjLEVBQUUsS0FBYyxFQUFFLEtBQXdCO0lBQ3BFLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDN0MsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsUUFBUSxJQUFJLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxZQUFZLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzNJLEtBQUssTUFBTSxHQUFHLElBQUksQ0FBQyxHQUFHLFdBQVcsRUFBRSxFQUFFLEdBQUcsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQztRQUMzRCxJQUFJLENBQUM7WUFDSCxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxTQUFTLENBQUMsQ0FBQTtRQUM5QixDQUFDO1FBQUMsTUFBTSxDQUFDO1lBQ1AsMEJBQTBCO1FBQzVCLENBQUM7SUFDSCxDQUFDO0lBQ0QsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsbUNBQW1DLElBQUksWUFBWSxNQUFNLHNCQUFzQixDQUFDLENBQUE7SUFDckcsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUNqQixDQUFDO0FBRUQscUhBQXFIO0FBQ3JILEtBQUssVUFBVSxRQUFRLENBQUMsTUFBYztJQUNwQyxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDdkMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxVQUFVLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLFNBQVMsQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUNySyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFBO1FBQ25DLE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO1FBQy9DLE1BQU0sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDdkUsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLFNBQVMsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ2pFLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEdBQWEsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQTtRQUN6RixNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxHQUFHLE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQW1DLENBQUE7UUFDbEYsSUFBSSxNQUFNLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsbURBQW1ELElBQUksSUFBSSxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzlHLE1BQU0sVUFBVSxFQUFFLENBQUE7UUFDbEIsZUFBZSxFQUFFLENBQUE7SUFDbkIsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQTtJQUN6QixDQUFDO0lBQ0QsTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFBO0FBQ2hCLENBQUM7QUFFRCxJQUFJLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQztJQUNsQixPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUMvQixzQ0FBc0M7SUFDdEMsT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQTtJQUN2RCxLQUFLLElBQUksTUFBTSxHQUFHLENBQUMsR0FBSSxNQUFNLEVBQUU7UUFBRSxNQUFNLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtBQUN0RixDQUFDO0FBRUQsb0NBQW9DO0FBQ3BDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxpQkFBaUIsQ0FBQyxJQUFJLENBQUMsQ0FBQTtBQUN4QyxNQUFNLGVBQWUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUN4QixrREFBa0Q7QUFDbEQsS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUFFLE1BQU0sSUFBSSxFQUFFLENBQUE7QUFDN0ksQ0FBQzs7O1FBQ0MsTUFBWSxLQUFLLGtDQUFHLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxPQUFBLENBQUE7UUFDdkMsTUFBTSxLQUFLLENBQUMsUUFBUSxDQUFDLGVBQWUsQ0FBQyxDQUFBO1FBQ3JDLE1BQVksTUFBTSxrQ0FBRyxNQUFNLEtBQUssQ0FBQyxXQUFXLEVBQUUsT0FBQSxDQUFBO1FBQzlDLE1BQU0sTUFBTSxDQUFDLE9BQU8sRUFBRSxDQUFBOzs7Ozs7Ozs7OztDQUN2QjtBQUNELE1BQU0sSUFBSSxFQUFFLENBQUE7QUFDWixNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO0FBQ2xDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLEVBQUUsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQTtBQUN4RCxLQUFLLElBQUksTUFBTSxHQUFHLEtBQUssRUFBRSxNQUFNLEdBQUcsS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLEdBQUcsRUFBRSxHQUFHLEtBQUssRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDO0lBQy9GLE1BQU0sQ0FBQyxNQUFNLEdBQUcsVUFBVSxLQUFLLFVBQVUsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7SUFDaEYsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUs7UUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUE7QUFDeEYsQ0FBQztBQUNELEtBQUssTUFBTSxTQUFTLElBQUksVUFBVSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUM7SUFDNUMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUNyQyxTQUFTLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ3pCLE1BQU0sS0FBSyxDQUFBO0FBQ2IsQ0FBQztBQUNELE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtBQUMxQixPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxJQUFJLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQSJ9