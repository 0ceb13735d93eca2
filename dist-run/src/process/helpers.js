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
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SIG } from '../linux/signal.js';
import { Command } from './command.js';
import { readToEnd, writeAll } from './files.js';
import { Path, TemporaryDirectory } from './path.js';
import { checkState, isClean } from './run.js';
/** What all processes that run this program's code can do: things that take several calls, or that one wants at hand. */
export class ProcessHelpers {
    /** Handles of what was put in the places of the standard streams: what nobody else holds here may be meant for a program. */
    #kept;
    /** @internal where the event loop waits */
    get waiting() {
        return () => this.shared.services().poller;
    }
    /**
     * Clone a child with a copy of everything, as fork(2) does: file descriptors, working directory, environment. Unlike
     * there it shares this program's memory until it executes a program; see `clone`.
     * @returns the child, which is killed and waited for when it is disposed of (`await using`)
     * @throws ErrnoError where the kernel refused; then nothing is left behind
     * @see https://man7.org/linux/man-pages/man2/fork.2.html
     */
    async fork() {
        return await this.clone();
    }
    /**
     * Run a command to its end. Standard streams that are said are put in their places; everything else is this process's.
     * @param command - what to run
     * @param options - where, and with what; and whether an unclean end is an error
     * @returns how it ended
     * @throws CalledProcessError where it did not exit with status 0, unless `check` is false
     * @throws ExecutableNotFoundError where `PATH` does not have it
     * @throws ErrnoError where it could not be executed; then nothing is left behind
     */
    async run(command, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { check = true, signal } = options;
            signal?.throwIfAborted();
            const child = __addDisposableResource(env_1, await this.clone(options), true);
            await child.redirect(options);
            const program = await child.#command(command);
            signal?.throwIfAborted();
            const running = await child.exec(program, options);
            const state = await waitOrKill(running, signal);
            return check ? checkState(state, program) : state;
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
    /**
     * Run a command to its end and take what it writes to its standard output.
     * @param command - what to run
     * @param options - as for {@link run}
     * @returns its output
     * @throws CalledProcessError where it did not exit with status 0, unless `check` is false; otherwise as {@link run}
     */
    async output(command, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            // A file, not a pipe: it is never full, and nobody has to read meanwhile.
            const stdout = __addDisposableResource(env_2, await this.task.memfdCreate('output'), true);
            await this.run(command, { ...options, stdout });
            await stdout.lseek(0, 0);
            return await this.readToEnd(stdout);
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
    /** What a command stands for, as this process finds it. */
    async #command(command) {
        if (command instanceof Command)
            return command;
        const [name, ...args] = typeof command === 'string' ? [command] : command;
        return (await this.environment.which(name)).args(...args);
    }
    /**
     * Leave what was shared with other processes; see `Task.unshare`. A new pid namespace begins with the next child.
     * @param flags - `CLONE.NEW…`, `CLONE.FS`, `CLONE.SYSVSEM`, combined with `or(a, b)`
     * @throws TypeError for `CLONE.FILES` and `CLONE.VM`
     * @throws ErrnoError as unshare(2) says
     * @see https://man7.org/linux/man-pages/man2/unshare.2.html
     */
    async unshare(flags) {
        await this.task.unshare(flags);
    }
    /**
     * This process's own handle for what it inherited: each clone without `CLONE_FILES` copies the fd table.
     * @param fd - a handle of the process that it was cloned from, directly or not
     * @throws InvalidHandleError where the number was opened after the clone, or closed in one of them
     */
    inherit(fd) {
        return fd.inherit(this.task);
    }
    /**
     * Put files in the places of the standard streams. Each may be in the other's place now: they are taken all at once.
     * @param streams - handles of this process, or of one from which it has inherited them
     * @throws TypeError in this program's own fd table: the standard streams there are Node's
     * @throws InvalidHandleError for a file that it has not inherited
     * @throws ErrnoError with EMFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/dup.2.html
     */
    async redirect(streams) {
        const { task, shared } = this;
        const wanted = [streams.stdin, streams.stdout, streams.stderr].flatMap((fd, number) => (fd === undefined ? [] : [{ fd, number }]));
        if (wanted.length === 0)
            return;
        if (task.fdTable === shared.local.fdTable) {
            throw new TypeError(`${task.toString()} uses the fd table of the Node process, whose standard streams are Node's: clone it without CLONE.FILES`);
        }
        // Copied out of the way first: one may stand where another is to go.
        const handles = wanted.map(({ fd, number }) => ({ handle: fd.inherit(task), number }));
        this.#kept = [...this.#kept ?? [], ...handles.map(({ handle }) => handle)];
        const made = await Promise.allSettled(handles.map(async ({ handle, number }) => ({ copy: await handle.dupfd(3), number })));
        const copies = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        const failed = made.find((result) => result.status === 'rejected');
        if (failed !== undefined) {
            await Promise.all(copies.map(({ copy }) => copy[Symbol.asyncDispose]()));
            throw failed.reason;
        }
        await Promise.all(copies.map(async ({ copy, number }) => {
            try {
                await copy.dup3(NearFileDescriptor(number), { inheritable: true });
            }
            finally {
                await copy[Symbol.asyncDispose]();
            }
        }));
    }
    /**
     * A path as this process sees it.
     * @param text - the path
     * @throws RangeError for an empty one, or one with a NUL
     */
    path(text) {
        return new Path(this, text);
    }
    /**
     * Make a directory for a while: `await using directory = await process.temporaryDirectory()`.
     * @param options - where, and what its name begins with
     * @returns the directory, which is removed with all that is in it when it is disposed of
     * @throws ErrnoError as mkdir(2) says
     */
    async temporaryDirectory(options = {}) {
        return await TemporaryDirectory.make(this, options.in ?? this.environment.temporaryDirectory, options.prefix ?? 'nearfar-');
    }
    /**
     * Read a file to its end.
     * @param path - which file
     * @throws ErrnoError as open(2) and read(2) say
     */
    async readFile(path) {
        return await this.path(path).read();
    }
    /**
     * Write a file: what was in it is replaced, and where there was none it is made.
     * @param path - which file
     * @param data - bytes; a string, as UTF-8
     * @param options - how
     * @throws ErrnoError as open(2) and write(2) say
     */
    async writeFile(path, data, options) {
        await this.path(path).write(data, options);
    }
    /**
     * Read from a file's position to its end. What has none yet, such as a pipe, is waited for: in the event loop where this is
     * the Node process, and otherwise in the process itself, which does nothing else meanwhile.
     * @param fd - of this process
     * @throws FDTableMismatchError for one of another process
     * @throws ErrnoError as read(2) says; in the Node process with EEXIST where it is read to its end already
     */
    async readToEnd(fd) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_3, fd.forTask(this.task), true);
            return await readToEnd(handle, this.waiting);
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
    /**
     * Write all of it at a file's position. Where there is no room, that is waited for as with {@link readToEnd}.
     * @param fd - of this process
     * @param data - bytes; a string, as UTF-8
     * @throws FDTableMismatchError for one of another process
     * @throws ErrnoError as write(2) says
     */
    async writeAll(fd, data) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_4, fd.forTask(this.task), true);
            await writeAll(handle, data, this.waiting);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            const result_4 = __disposeResources(env_4);
            if (result_4)
                await result_4;
        }
    }
    /**
     * Make a directory.
     * @param path - its path
     * @param mode - its permissions, less the umask; 0o777 unless it is said
     * @returns the path
     * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says
     * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
     */
    async mkdir(path, mode) {
        return await this.path(path).mkdir(mode);
    }
    /**
     * Make a pipe.
     * @param options - whether it blocks, and whether programs that are exec'd get it too
     * @returns handles that own its ends: that to read from, and that to write to
     * @throws ErrnoError with EMFILE or ENFILE where there are too many files
     * @see https://man7.org/linux/man-pages/man2/pipe.2.html
     */
    async pipe(options) {
        return await this.task.pipe2(options);
    }
}
/** Wait for a child, and kill it where it is aborted before. */
async function waitOrKill(child, signal) {
    if (signal === undefined)
        return await child.wait();
    let killed = false;
    const abort = () => {
        killed = true;
        // It may have ended just now, and then there is nothing to kill.
        child.kill(SIG.KILL).catch(() => undefined);
    };
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        const state = await child.wait();
        if (killed && !isClean(state))
            signal.throwIfAborted();
        return state;
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaGVscGVycy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImhlbHBlcnMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUdyRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFHeEMsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUl0QyxPQUFPLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBZ0IsTUFBTSxZQUFZLENBQUE7QUFDOUQsT0FBTyxFQUFFLElBQUksRUFBRSxrQkFBa0IsRUFBMkUsTUFBTSxXQUFXLENBQUE7QUFFN0gsT0FBTyxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQUUsTUFBTSxVQUFVLENBQUE7QUEwQjlDLHlIQUF5SDtBQUN6SCxNQUFNLE9BQWdCLGNBQWM7SUFjbEMsNkhBQTZIO0lBQzdILEtBQUssQ0FBb0M7SUFFekMsMkNBQTJDO0lBQzNDLElBQUksT0FBTztRQUNULE9BQU8sR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxNQUFNLENBQUE7SUFDNUMsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxJQUFJO1FBQ1IsT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUMzQixDQUFDO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsR0FBRyxDQUFDLE9BQWlCLEVBQUUsVUFBc0IsRUFBRTs7O1lBQ25ELE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLE9BQU8sQ0FBQTtZQUN4QyxNQUFNLEVBQUUsY0FBYyxFQUFFLENBQUE7WUFDeEIsTUFBWSxLQUFLLGtDQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBQSxDQUFBO1lBQzdDLE1BQU0sS0FBSyxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQTtZQUM3QixNQUFNLE9BQU8sR0FBRyxNQUFNLEtBQUssQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7WUFDN0MsTUFBTSxFQUFFLGNBQWMsRUFBRSxDQUFBO1lBQ3hCLE1BQU0sT0FBTyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDbEQsTUFBTSxLQUFLLEdBQUcsTUFBTSxVQUFVLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFBO1lBQy9DLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7Ozs7Ozs7Ozs7O0tBQ2xEO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFpQixFQUFFLFVBQXNDLEVBQUU7OztZQUN0RSwwRUFBMEU7WUFDMUUsTUFBWSxNQUFNLGtDQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsUUFBUSxDQUFDLE9BQUEsQ0FBQTtZQUMxRCxNQUFNLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxFQUFFLEVBQUUsR0FBRyxPQUFPLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtZQUMvQyxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1lBQ3hCLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7OztLQUNwQztJQUVELDJEQUEyRDtJQUMzRCxLQUFLLENBQUMsUUFBUSxDQUFDLE9BQWlCO1FBQzlCLElBQUksT0FBTyxZQUFZLE9BQU87WUFBRSxPQUFPLE9BQU8sQ0FBQTtRQUM5QyxNQUFNLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUE7UUFDekUsT0FBTyxDQUFDLE1BQU0sSUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQTtJQUMzRCxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFhO1FBQ3pCLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDaEMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxPQUFPLENBQUMsRUFBd0I7UUFDOUIsT0FBTyxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUM5QixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxRQUFRLENBQUMsT0FBd0I7UUFDckMsTUFBTSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUE7UUFDN0IsTUFBTSxNQUFNLEdBQUcsQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ2xJLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxDQUFDO1lBQUUsT0FBTTtRQUMvQixJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQztZQUMxQyxNQUFNLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSx5R0FBeUcsQ0FBQyxDQUFBO1FBQ2xKLENBQUM7UUFDRCxxRUFBcUU7UUFDckUsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ3RGLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLElBQUksRUFBRSxFQUFFLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDMUUsTUFBTSxJQUFJLEdBQUcsTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUMzSCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLEtBQUssV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtRQUM5RixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxLQUFLLFVBQVUsQ0FBQyxDQUFBO1FBQ2xFLElBQUksTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3pCLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtZQUN4RSxNQUFNLE1BQU0sQ0FBQyxNQUFNLENBQUE7UUFDckIsQ0FBQztRQUNELE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFO1lBQ3RELElBQUksQ0FBQztnQkFDSCxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxXQUFXLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtZQUNwRSxDQUFDO29CQUFTLENBQUM7Z0JBQ1QsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxFQUFFLENBQUE7WUFDbkMsQ0FBQztRQUNILENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDTCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILElBQUksQ0FBQyxJQUFZO1FBQ2YsT0FBTyxJQUFJLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDN0IsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGtCQUFrQixDQUFDLFVBQXFDLEVBQUU7UUFDOUQsT0FBTyxNQUFNLGtCQUFrQixDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxJQUFJLENBQUMsV0FBVyxDQUFDLGtCQUFrQixFQUFFLE9BQU8sQ0FBQyxNQUFNLElBQUksVUFBVSxDQUFDLENBQUE7SUFDN0gsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLElBQVk7UUFDekIsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDckMsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBWSxFQUFFLElBQXlCLEVBQUUsT0FBMEI7UUFDakYsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDNUMsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsRUFBd0I7OztZQUN0QyxNQUFZLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQUEsQ0FBQTtZQUMxQyxPQUFPLE1BQU0sU0FBUyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7Ozs7Ozs7Ozs7O0tBQzdDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxFQUF3QixFQUFFLElBQXlCOzs7WUFDaEUsTUFBWSxNQUFNLGtDQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFBLENBQUE7WUFDMUMsTUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7Ozs7Ozs7Ozs7O0tBQzNDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBWSxFQUFFLElBQWE7UUFDckMsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzFDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQXFCO1FBQzlCLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtJQUN2QyxDQUFDO0NBQ0Y7QUFFRCxnRUFBZ0U7QUFDaEUsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUFZLEVBQUUsTUFBK0I7SUFDckUsSUFBSSxNQUFNLEtBQUssU0FBUztRQUFFLE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDbkQsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFBO0lBQ2xCLE1BQU0sS0FBSyxHQUFHLEdBQVMsRUFBRTtRQUN2QixNQUFNLEdBQUcsSUFBSSxDQUFBO1FBQ2IsaUVBQWlFO1FBQ2pFLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUM3QyxDQUFDLENBQUE7SUFDRCxNQUFNLENBQUMsZ0JBQWdCLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO0lBQ3ZELElBQUksTUFBTSxDQUFDLE9BQU87UUFBRSxLQUFLLEVBQUUsQ0FBQTtJQUMzQixJQUFJLENBQUM7UUFDSCxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNoQyxJQUFJLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUM7WUFBRSxNQUFNLENBQUMsY0FBYyxFQUFFLENBQUE7UUFDdEQsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO1lBQVMsQ0FBQztRQUNULE1BQU0sQ0FBQyxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDNUMsQ0FBQztBQUNILENBQUMifQ==