import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CannotRun } from './row.js';
const execute = promisify(execFile);
/** The sources' folder, seen from dist-bench; the tests' copy of this file lies a folder deeper. */
const sources = ['../bench/peers/', '../../bench/peers/'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
function findCompiler() {
    return ['gcc', 'cc', 'clang'].find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0);
}
/** The peers that are C programs. They are compiled when a row first wants them, and removed in the end. */
export class Programs {
    #compiler;
    #folder;
    #compiled = new Map();
    /**
     * The path of a compiled program.
     * @param name - of its source in bench/peers, without `.c`
     * @throws CannotRun where there is no C compiler
     */
    path(name) {
        let path = this.#compiled.get(name);
        if (path === undefined)
            this.#compiled.set(name, (path = this.#compile(name)));
        return path;
    }
    async #compile(name) {
        this.#compiler ??= findCompiler();
        if (sources === undefined)
            throw new Error('bench/peers is missing');
        if (this.#compiler === undefined)
            throw new CannotRun('there is no C compiler here to build the peer with: install gcc');
        this.#folder ??= mkdtempSync(join(tmpdir(), 'nearfar-bench-'));
        const program = join(this.#folder, name);
        await execute(this.#compiler, ['-O2', '-Wall', '-Wextra', '-Werror', '-o', program, join(sources, `${name}.c`)]);
        return program;
    }
    /**
     * Have a program do what it does many times.
     * @returns the median of the times that it measured, in microseconds
     */
    async medianTime(name, count) {
        const { stdout } = await execute(await this.path(name), [String(count)]);
        const nanoseconds = Number(stdout);
        if (!(nanoseconds > 0))
            throw new Error(`${name} printed ${JSON.stringify(stdout)}, not a time`);
        return nanoseconds / 1000;
    }
    [Symbol.dispose]() {
        if (this.#folder !== undefined)
            rmSync(this.#folder, { recursive: true, force: true });
        this.#folder = undefined;
        this.#compiled.clear();
    }
}
const REQUEST_SIZE = 56;
const REPLY_SIZE = 8;
const MOST_REQUESTS = 1024;
/**
 * What one would write without shared memory: system calls in a child over a socketpair, which libuv waits for. The
 * calls of one turn of the program are written together, and the replies settle them in their order.
 */
export class SocketpairChild {
    #child;
    #socket;
    #requests = Buffer.alloc(MOST_REQUESTS * REQUEST_SIZE);
    #gathered = 0;
    #pending = [];
    #settled = 0;
    #partial;
    #flush = () => this.#send();
    constructor(child) {
        const socket = child.stdio[3];
        if (!(socket instanceof Socket))
            throw new TypeError('a pipe to a child is no net.Socket');
        this.#child = child;
        this.#socket = socket;
        socket.on('data', (replies) => this.#take(replies));
    }
    /**
     * Start the child. libuv's pipes to children are socketpairs, see uv_spawn in its src/unix/process.c.
     * @param together - how many requests the child reads and answers together at most
     */
    static async start(programs, together = 1) {
        const child = spawn(await programs.path('socketpair'), [String(together)], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
        await once(child, 'spawn');
        return new SocketpairChild(child);
    }
    /** The child's process id. */
    get pid() {
        return this.#child.pid;
    }
    /** Make a system call without arguments in the child. */
    syscall(number) {
        return new Promise((resolve) => {
            if (this.#gathered === MOST_REQUESTS)
                this.#send();
            // The arguments are 0 already; nothing else is ever written there.
            this.#requests.writeInt32LE(number, this.#gathered * REQUEST_SIZE);
            if (this.#gathered++ === 0)
                queueMicrotask(this.#flush);
            this.#pending.push(resolve);
        });
    }
    #send() {
        if (this.#gathered === 0)
            return;
        this.#socket.write(this.#requests.subarray(0, this.#gathered * REQUEST_SIZE));
        // What the socket could not take at once it still reads from there.
        if (this.#socket.writableLength > 0)
            this.#requests = Buffer.alloc(MOST_REQUESTS * REQUEST_SIZE);
        this.#gathered = 0;
    }
    #take(part) {
        const replies = this.#partial === undefined ? part : Buffer.concat([this.#partial, part]);
        let offset = 0;
        for (; offset + REPLY_SIZE <= replies.length; offset += REPLY_SIZE) {
            this.#pending[this.#settled++]?.(replies.readInt32LE(offset + 4) * 2 ** 32 + replies.readUInt32LE(offset));
        }
        this.#partial = offset === replies.length ? undefined : replies.subarray(offset);
        if (this.#settled === this.#pending.length)
            this.#pending.length = this.#settled = 0;
    }
    async [Symbol.asyncDispose]() {
        const exited = once(this.#child, 'exit');
        this.#socket.destroy();
        await exited;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJvZ3JhbXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJwcm9ncmFtcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQXFCLE1BQU0sb0JBQW9CLENBQUE7QUFDbEYsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUNsQyxPQUFPLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFDekQsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUNqQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBQ2hDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFDaEMsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ3JDLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxVQUFVLENBQUE7QUFFcEMsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLFFBQVEsQ0FBQyxDQUFBO0FBRW5DLG9HQUFvRztBQUNwRyxNQUFNLE9BQU8sR0FBRyxDQUFDLGlCQUFpQixFQUFFLG9CQUFvQixDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7QUFFdkosU0FBUyxZQUFZO0lBQ25CLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxDQUFDLFdBQVcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3RILENBQUM7QUFFRCw0R0FBNEc7QUFDNUcsTUFBTSxPQUFPLFFBQVE7SUFDbkIsU0FBUyxDQUFvQjtJQUM3QixPQUFPLENBQW9CO0lBQ2xCLFNBQVMsR0FBRyxJQUFJLEdBQUcsRUFBMkIsQ0FBQTtJQUV2RDs7OztPQUlHO0lBQ0gsSUFBSSxDQUFDLElBQVk7UUFDZixJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNuQyxJQUFJLElBQUksS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzlFLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVELEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBWTtRQUN6QixJQUFJLENBQUMsU0FBUyxLQUFLLFlBQVksRUFBRSxDQUFBO1FBQ2pDLElBQUksT0FBTyxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLHdCQUF3QixDQUFDLENBQUE7UUFDcEUsSUFBSSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksU0FBUyxDQUFDLGlFQUFpRSxDQUFDLENBQUE7UUFDeEgsSUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxFQUFFLGdCQUFnQixDQUFDLENBQUMsQ0FBQTtRQUM5RCxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUN4QyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ2hILE9BQU8sT0FBTyxDQUFBO0lBQ2hCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLElBQVksRUFBRSxLQUFhO1FBQzFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3hFLE1BQU0sV0FBVyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNsQyxJQUFJLENBQUMsQ0FBQyxXQUFXLEdBQUcsQ0FBQyxDQUFDO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHLElBQUksWUFBWSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxjQUFjLENBQUMsQ0FBQTtRQUNoRyxPQUFPLFdBQVcsR0FBRyxJQUFJLENBQUE7SUFDM0IsQ0FBQztJQUVELENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQztRQUNkLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTO1lBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO1FBQ3RGLElBQUksQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFBO1FBQ3hCLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDeEIsQ0FBQztDQUNGO0FBRUQsTUFBTSxZQUFZLEdBQUcsRUFBRSxDQUFBO0FBQ3ZCLE1BQU0sVUFBVSxHQUFHLENBQUMsQ0FBQTtBQUNwQixNQUFNLGFBQWEsR0FBRyxJQUFJLENBQUE7QUFFMUI7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLGVBQWU7SUFDakIsTUFBTSxDQUFjO0lBQ3BCLE9BQU8sQ0FBUTtJQUN4QixTQUFTLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxhQUFhLEdBQUcsWUFBWSxDQUFDLENBQUE7SUFDdEQsU0FBUyxHQUFHLENBQUMsQ0FBQTtJQUNKLFFBQVEsR0FBaUMsRUFBRSxDQUFBO0lBQ3BELFFBQVEsR0FBRyxDQUFDLENBQUE7SUFDWixRQUFRLENBQW9CO0lBQ25CLE1BQU0sR0FBRyxHQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7SUFFMUMsWUFBb0IsS0FBbUI7UUFDckMsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUM3QixJQUFJLENBQUMsQ0FBQyxNQUFNLFlBQVksTUFBTSxDQUFDO1lBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxvQ0FBb0MsQ0FBQyxDQUFBO1FBQzFGLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLE1BQU0sQ0FBQyxFQUFFLENBQUMsTUFBTSxFQUFFLENBQUMsT0FBZSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7SUFDN0QsQ0FBQztJQUVEOzs7T0FHRztJQUNILE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLFFBQWtCLEVBQUUsUUFBUSxHQUFHLENBQUM7UUFDakQsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsQ0FBQyxFQUFFLEVBQUUsS0FBSyxFQUFFLENBQUMsUUFBUSxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsTUFBTSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQzlILE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQTtRQUMxQixPQUFPLElBQUksZUFBZSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ25DLENBQUM7SUFFRCw4QkFBOEI7SUFDOUIsSUFBSSxHQUFHO1FBQ0wsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQTtJQUN4QixDQUFDO0lBRUQseURBQXlEO0lBQ3pELE9BQU8sQ0FBQyxNQUFjO1FBQ3BCLE9BQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRTtZQUM3QixJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssYUFBYTtnQkFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUE7WUFDbEQsbUVBQW1FO1lBQ25FLElBQUksQ0FBQyxTQUFTLENBQUMsWUFBWSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLFlBQVksQ0FBQyxDQUFBO1lBQ2xFLElBQUksSUFBSSxDQUFDLFNBQVMsRUFBRSxLQUFLLENBQUM7Z0JBQUUsY0FBYyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtZQUN2RCxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUM3QixDQUFDLENBQUMsQ0FBQTtJQUNKLENBQUM7SUFFRCxLQUFLO1FBQ0gsSUFBSSxJQUFJLENBQUMsU0FBUyxLQUFLLENBQUM7WUFBRSxPQUFNO1FBQ2hDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLFlBQVksQ0FBQyxDQUFDLENBQUE7UUFDN0Usb0VBQW9FO1FBQ3BFLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxjQUFjLEdBQUcsQ0FBQztZQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxhQUFhLEdBQUcsWUFBWSxDQUFDLENBQUE7UUFDaEcsSUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUE7SUFDcEIsQ0FBQztJQUVELEtBQUssQ0FBQyxJQUFZO1FBQ2hCLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDekYsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFBO1FBQ2QsT0FBTyxNQUFNLEdBQUcsVUFBVSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO1lBQ25FLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDLEVBQUUsQ0FBQyxPQUFPLENBQUMsV0FBVyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQyxZQUFZLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtRQUM1RyxDQUFDO1FBQ0QsSUFBSSxDQUFDLFFBQVEsR0FBRyxNQUFNLEtBQUssT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ2hGLElBQUksSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU07WUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQTtJQUN0RixDQUFDO0lBRUQsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQztRQUN6QixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUN4QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQ3RCLE1BQU0sTUFBTSxDQUFBO0lBQ2QsQ0FBQztDQUNGIn0=