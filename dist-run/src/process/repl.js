import { homedir } from 'node:os';
import { join } from 'node:path';
import { start } from 'node:repl';
import { inspect } from 'node:util';
import * as dispatch from '../dispatch/index.js';
import * as far from '../far/index.js';
import * as handle from '../handle/index.js';
import * as linux from '../linux/index.js';
import * as memory from '../memory/index.js';
import * as near from '../near/index.js';
import { readableHandles } from './inspect.js';
import * as processes from './index.js';
/** The file in which lines typed at a terminal are kept. */
export function historyFile() {
    return process.env['NEARFAR_REPL_HISTORY'] ?? join(homedir(), '.nearfar_repl_history');
}
/**
 * Open Node's own REPL with the local process at hand: `local`, its `task`, the layers by their names (`near`, `far`, `memory`,
 * `handle`, `linux`, `dispatch`), and what `nearfar/linux` and `nearfar/process` export by its own name (`O`, `CLONE`, `Mutex` …). `await` works at the
 * prompt, and handles print themselves readably.
 * @param options - what it talks through
 * @returns the server; it emits `exit` when it is left
 * @throws UnsupportedPlatformError where there is no local process to be had
 * @see https://nodejs.org/docs/latest-v20.x/api/repl.html
 */
export async function startRepl(options = {}) {
    const local = await processes.localProcess();
    readableHandles();
    const { input = process.stdin, output = process.stdout, history = historyFile() } = options;
    const terminal = 'isTTY' in output && output.isTTY === true;
    output.write(`nearfar on Node ${process.version}. local is ${inspect(local)}; local.task makes system calls in it. Type .help for help.\n`);
    const server = start({ prompt: 'nearfar> ', input, output });
    // Not Node's own globals: `process` stays what it is.
    const scope = { near, far, memory, handle, linux, dispatch, local, task: local.task };
    const names = Object.entries({ ...linux, ...processes, ...scope });
    for (const [name, value] of names) {
        if (name.startsWith('_') || (name in globalThis && !(name in scope)))
            continue;
        Object.defineProperty(server.context, name, { value, configurable: true, enumerable: true, writable: true });
    }
    if (terminal && history !== '') {
        await new Promise((resolve) => server.setupHistory(history, () => resolve()));
    }
    return server;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVwbC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInJlcGwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUNqQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ2hDLE9BQU8sRUFBRSxLQUFLLEVBQW1CLE1BQU0sV0FBVyxDQUFBO0FBQ2xELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFDbkMsT0FBTyxLQUFLLFFBQVEsTUFBTSxzQkFBc0IsQ0FBQTtBQUNoRCxPQUFPLEtBQUssR0FBRyxNQUFNLGlCQUFpQixDQUFBO0FBQ3RDLE9BQU8sS0FBSyxNQUFNLE1BQU0sb0JBQW9CLENBQUE7QUFDNUMsT0FBTyxLQUFLLEtBQUssTUFBTSxtQkFBbUIsQ0FBQTtBQUMxQyxPQUFPLEtBQUssTUFBTSxNQUFNLG9CQUFvQixDQUFBO0FBQzVDLE9BQU8sS0FBSyxJQUFJLE1BQU0sa0JBQWtCLENBQUE7QUFDeEMsT0FBTyxFQUFFLGVBQWUsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUM5QyxPQUFPLEtBQUssU0FBUyxNQUFNLFlBQVksQ0FBQTtBQVl2Qyw0REFBNEQ7QUFDNUQsTUFBTSxVQUFVLFdBQVc7SUFDekIsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDLHNCQUFzQixDQUFDLElBQUksSUFBSSxDQUFDLE9BQU8sRUFBRSxFQUFFLHVCQUF1QixDQUFDLENBQUE7QUFDeEYsQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsVUFBdUIsRUFBRTtJQUN2RCxNQUFNLEtBQUssR0FBRyxNQUFNLFNBQVMsQ0FBQyxZQUFZLEVBQUUsQ0FBQTtJQUM1QyxlQUFlLEVBQUUsQ0FBQTtJQUNqQixNQUFNLEVBQUUsS0FBSyxHQUFHLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxHQUFHLFdBQVcsRUFBRSxFQUFFLEdBQUcsT0FBTyxDQUFBO0lBQzNGLE1BQU0sUUFBUSxHQUFHLE9BQU8sSUFBSSxNQUFNLElBQUksTUFBTSxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUE7SUFDM0QsTUFBTSxDQUFDLEtBQUssQ0FBQyxtQkFBbUIsT0FBTyxDQUFDLE9BQU8sY0FBYyxPQUFPLENBQUMsS0FBSyxDQUFDLCtEQUErRCxDQUFDLENBQUE7SUFDM0ksTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLEVBQUUsTUFBTSxFQUFFLFdBQVcsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtJQUM1RCxzREFBc0Q7SUFDdEQsTUFBTSxLQUFLLEdBQUcsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNyRixNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsR0FBRyxLQUFLLEVBQUUsR0FBRyxTQUFTLEVBQUUsR0FBRyxLQUFLLEVBQUUsQ0FBQyxDQUFBO0lBQ2xFLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSSxLQUFLLEVBQUUsQ0FBQztRQUNsQyxJQUFJLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksVUFBVSxJQUFJLENBQUMsQ0FBQyxJQUFJLElBQUksS0FBSyxDQUFDLENBQUM7WUFBRSxTQUFRO1FBQzlFLE1BQU0sQ0FBQyxjQUFjLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsWUFBWSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO0lBQzlHLENBQUM7SUFDRCxJQUFJLFFBQVEsSUFBSSxPQUFPLEtBQUssRUFBRSxFQUFFLENBQUM7UUFDL0IsTUFBTSxJQUFJLE9BQU8sQ0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3JGLENBQUM7SUFDRCxPQUFPLE1BQU0sQ0FBQTtBQUNmLENBQUMifQ==