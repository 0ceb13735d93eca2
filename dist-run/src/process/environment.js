import { ErrnoError } from '../near/errors.js';
import { ArgumentList, ArgumentListMemory, listArgument, showEnvironment } from '../linux/argument_list.js';
import { AT } from '../linux/fcntl.js';
import { ACCESS } from '../linux/unistd.js';
import { checkVariable, Command } from './command.js';
/** No directory in `PATH` has an executable of that name. */
export class ExecutableNotFoundError extends Error {
    executable;
    searched;
    /** `ExecutableNotFoundError`. */
    name = 'ExecutableNotFoundError';
    /**
     * @param executable - the name
     * @param searched - the directories that were looked in
     */
    constructor(executable, searched) {
        super(`${executable} is not in PATH, which has ${searched.length === 0 ? 'no directories' : searched.join(', ')}`);
        this.executable = executable;
        this.searched = searched;
    }
}
const NONE = [];
/** The variables of environments that have not changed since one became a copy of the other. */
class Variables {
    map;
    /** As execve(2) takes them, in the memory of a heap; collected with the last environment that has it. */
    inMemory;
    constructor(variables) {
        this.map = new Map(variables);
    }
}
/**
 * The environment of a process: its variables, and what they mean to it. A child begins with a copy of its parent's, and
 * a program that is executed gets it.
 * @see https://man7.org/linux/man-pages/man7/environ.7.html
 */
export class Environment {
    #task;
    // Most children execute a program with what their parent has: until one changes something, all have the same, in the
    // same memory.
    #shared;
    #own = true;
    /**
     * @param task - the process whose files `which` looks at
     * @param variables - the variables
     */
    constructor(task, variables) {
        this.#task = task;
        this.#shared = new Variables(variables);
    }
    /**
     * The value of a variable.
     * @param name - of the variable
     * @returns undefined where there is none
     */
    get(name) {
        return this.#shared.map.get(name);
    }
    /**
     * Set a variable, for programs executed from now on.
     * @param name - not empty, without `=`
     * @param value - undefined removes it
     * @throws RangeError for what the kernel could not take
     */
    set(name, value) {
        checkVariable(name, value);
        if (!this.#own)
            this.#shared = new Variables(this.#shared.map);
        this.#own = true;
        const { map } = this.#shared;
        if (value === undefined)
            map.delete(name);
        else
            map.set(name, value);
        this.#shared.inMemory = undefined;
    }
    /** All variables, in no particular order. */
    [Symbol.iterator]() {
        return this.#shared.map.entries();
    }
    /**
     * A copy for another process.
     * @param task - that process
     */
    for(task) {
        const copy = new Environment(task, NONE);
        copy.#shared = this.#shared;
        this.#own = copy.#own = false;
        return copy;
    }
    /**
     * The variables as execve(2) takes them.
     * @param updates - changes, where undefined removes a variable
     */
    toEnvp(updates = {}) {
        const variables = new Map(this.#shared.map);
        for (const [name, value] of Object.entries(updates)) {
            if (value === undefined)
                variables.delete(name);
            else
                variables.set(name, value);
        }
        return [...variables].map(([name, value]) => `${name}=${value}`);
    }
    /**
     * @internal The variables as an argument of execve(2). Without updates they are written to memory once.
     * @param task - who executes
     * @param updates - changes, where undefined removes a variable
     */
    argument(task, updates) {
        if (Object.keys(updates).length > 0)
            return listArgument(task, 'envp', this.toEnvp(updates), showEnvironment);
        const shared = this.#shared;
        const { heap } = task;
        if (shared.inMemory?.heap !== heap) {
            const list = new ArgumentList('envp', this.toEnvp());
            const memory = heap.malloc(ArgumentListMemory, list.size);
            const bytes = Buffer.alloc(list.size);
            list.write(bytes, 0, memory.near);
            shared.inMemory = { heap, pointer: memory.write(bytes) };
        }
        const count = shared.map.size;
        const borrow = shared.inMemory.pointer.borrow(task);
        return { operand: borrow.near, toString: () => showEnvironment({ length: count }, borrow.near), [Symbol.dispose]: () => borrow[Symbol.dispose]() };
    }
    /** The directories of `PATH`; an empty one stands for the working directory. */
    get path() {
        const path = this.get('PATH');
        return path === undefined ? [] : path.split(':').map((directory) => directory || '.');
    }
    /** The directory for temporary files: that in `TMPDIR`, or else `/tmp`. */
    get temporaryDirectory() {
        return this.get('TMPDIR') || '/tmp';
    }
    /**
     * Look up an executable in `PATH`, as seen by this process.
     * @param name - of the executable; one with a slash is not looked up
     * @returns a command with that name as its only argument
     * @throws ExecutableNotFoundError where there is none
     */
    async which(name) {
        if (name.includes('/'))
            return new Command(name);
        for (const directory of this.path) {
            const candidate = `${directory}/${name}`;
            if (await this.#isExecutable(candidate))
                return new Command(candidate, [name]);
        }
        throw new ExecutableNotFoundError(name, this.path);
    }
    async #isExecutable(path) {
        // A directory that may be searched is executable to access(2), and not to execve(2). With a slash behind it, only a
        // directory is found.
        return await this.#may(path, ACCESS.X) && !await this.#may(`${path}/`, ACCESS.F);
    }
    async #may(path, mode) {
        try {
            await this.#task.faccessat(AT.FDCWD, path, mode);
            return true;
        }
        catch (error) {
            if (error instanceof ErrnoError)
                return false;
            throw error;
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZW52aXJvbm1lbnQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJlbnZpcm9ubWVudC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFHOUMsT0FBTyxFQUFFLFlBQVksRUFBRSxrQkFBa0IsRUFBRSxZQUFZLEVBQUUsZUFBZSxFQUFxQixNQUFNLDJCQUEyQixDQUFBO0FBQzlILE9BQU8sRUFBRSxFQUFFLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDM0MsT0FBTyxFQUFFLGFBQWEsRUFBRSxPQUFPLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFHckQsNkRBQTZEO0FBQzdELE1BQU0sT0FBTyx1QkFBd0IsU0FBUSxLQUFLO0lBU3JDO0lBQ0E7SUFUWCxpQ0FBaUM7SUFDZixJQUFJLEdBQUcseUJBQXlCLENBQUE7SUFFbEQ7OztPQUdHO0lBQ0gsWUFDVyxVQUFrQixFQUNsQixRQUEyQjtRQUVwQyxLQUFLLENBQUMsR0FBRyxVQUFVLDhCQUE4QixRQUFRLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsZ0JBQWdCLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBSHpHLGVBQVUsR0FBVixVQUFVLENBQVE7UUFDbEIsYUFBUSxHQUFSLFFBQVEsQ0FBbUI7SUFHdEMsQ0FBQztDQUNGO0FBRUQsTUFBTSxJQUFJLEdBQWdCLEVBQUUsQ0FBQTtBQUU1QixnR0FBZ0c7QUFDaEcsTUFBTSxTQUFTO0lBQ0osR0FBRyxDQUFxQjtJQUNqQyx5R0FBeUc7SUFDekcsUUFBUSxDQUFtRjtJQUUzRixZQUFZLFNBQThDO1FBQ3hELElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDL0IsQ0FBQztDQUNGO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sT0FBTyxXQUFXO0lBQ2IsS0FBSyxDQUFNO0lBQ3BCLHFIQUFxSDtJQUNySCxlQUFlO0lBQ2YsT0FBTyxDQUFXO0lBQ2xCLElBQUksR0FBRyxJQUFJLENBQUE7SUFFWDs7O09BR0c7SUFDSCxZQUFZLElBQVUsRUFBRSxTQUE4QztRQUNwRSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksU0FBUyxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ3pDLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsR0FBRyxDQUFDLElBQVk7UUFDZCxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNuQyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxHQUFHLENBQUMsSUFBWSxFQUFFLEtBQXlCO1FBQ3pDLGFBQWEsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDMUIsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJO1lBQUUsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQzlELElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2hCLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQzVCLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxHQUFHLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBOztZQUNwQyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUN6QixJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsR0FBRyxTQUFTLENBQUE7SUFDbkMsQ0FBQztJQUVELDZDQUE2QztJQUM3QyxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUM7UUFDZixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxDQUFBO0lBQ25DLENBQUM7SUFFRDs7O09BR0c7SUFDSCxHQUFHLENBQUMsSUFBVTtRQUNaLE1BQU0sSUFBSSxHQUFHLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUN4QyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDM0IsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQTtRQUM3QixPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNLENBQUMsVUFBd0QsRUFBRTtRQUMvRCxNQUFNLFNBQVMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQzNDLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUM7WUFDcEQsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBOztnQkFDMUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDakMsQ0FBQztRQUNELE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0lBQ2xFLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsUUFBUSxDQUFDLElBQVUsRUFBRSxPQUFxRDtRQUN4RSxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7WUFBRSxPQUFPLFlBQVksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsZUFBZSxDQUFDLENBQUE7UUFDN0csTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQTtRQUMzQixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1FBQ3JCLElBQUksTUFBTSxDQUFDLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7WUFDbkMsTUFBTSxJQUFJLEdBQUcsSUFBSSxZQUFZLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO1lBQ3BELE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3pELE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3JDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUMsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDakMsTUFBTSxDQUFDLFFBQVEsR0FBRyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFBO1FBQzFELENBQUM7UUFDRCxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQTtRQUM3QixNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDbkQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxlQUFlLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxDQUFBO0lBQ3BKLENBQUM7SUFFRCxnRkFBZ0Y7SUFDaEYsSUFBSSxJQUFJO1FBQ04sTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUM3QixPQUFPLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxTQUFTLEVBQUUsRUFBRSxDQUFDLFNBQVMsSUFBSSxHQUFHLENBQUMsQ0FBQTtJQUN2RixDQUFDO0lBRUQsMkVBQTJFO0lBQzNFLElBQUksa0JBQWtCO1FBQ3BCLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsSUFBSSxNQUFNLENBQUE7SUFDckMsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFZO1FBQ3RCLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUM7WUFBRSxPQUFPLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2hELEtBQUssTUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDO1lBQ2xDLE1BQU0sU0FBUyxHQUFHLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxDQUFBO1lBQ3hDLElBQUksTUFBTSxJQUFJLENBQUMsYUFBYSxDQUFDLFNBQVMsQ0FBQztnQkFBRSxPQUFPLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDaEYsQ0FBQztRQUNELE1BQU0sSUFBSSx1QkFBdUIsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3BELENBQUM7SUFFRCxLQUFLLENBQUMsYUFBYSxDQUFDLElBQVk7UUFDOUIsb0hBQW9IO1FBQ3BILHNCQUFzQjtRQUN0QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2xGLENBQUM7SUFFRCxLQUFLLENBQUMsSUFBSSxDQUFDLElBQVksRUFBRSxJQUFZO1FBQ25DLElBQUksQ0FBQztZQUNILE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDaEQsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksS0FBSyxZQUFZLFVBQVU7Z0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDN0MsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztDQUNGIn0=