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
var _a;
import { randomBytes } from 'node:crypto';
import { ErrnoError } from '../near/errors.js';
import { assertFilesystemInformation, assertMountNamespace } from '../far/task.js';
import { checkNoNul } from '../memory/bytes.js';
import { AT, O } from '../linux/fcntl.js';
import { ACCESS } from '../linux/unistd.js';
import { namesIn, readToEnd, removeAll, writeAll } from './files.js';
/**
 * A name for a file, and for whom it is one: a path means something in a mount namespace, and a relative one with a working
 * directory. Where the process has left those since, the path is refused: the file may be another one by now.
 *
 * It is plain text otherwise. Nothing is looked up, or changed, before a method does so; and `..` is left to the kernel,
 * which goes to the real parent where there is a symbolic link.
 */
export class Path {
    /** The process that looks it up. */
    task;
    /** The path. */
    text;
    /** The mounts among which it means something. */
    mountNamespace;
    /** The working directory from which it leads somewhere, where it is a relative path. */
    filesystemInformation;
    /** @internal */
    waiting;
    /**
     * @param context - the process that looks it up
     * @param text - the path
     * @throws RangeError for an empty one, or one with a NUL
     */
    constructor(context, text) {
        if (text === '')
            throw new RangeError('a path is not empty: the working directory is "."');
        checkNoNul(text);
        this.task = context.task;
        this.waiting = context.waiting;
        this.text = text;
        const { mountNamespace, filesystemInformation } = this.task.namespaces;
        this.mountNamespace = mountNamespace;
        this.filesystemInformation = filesystemInformation;
    }
    /** Whether it begins at the root directory. */
    get absolute() {
        return this.text.startsWith('/');
    }
    /** Its last part; empty for the root directory. */
    get name() {
        return /([^/]*)\/*$/.exec(this.text)?.[1] ?? '';
    }
    /** What stands before its last part; of a single name, the working directory. Nothing is looked up for it. */
    get parent() {
        const [, before = ''] = /^(.*?)\/*[^/]*\/*$/.exec(this.text) ?? [];
        return this.#sibling(before === '' ? (this.absolute ? '/' : '.') : before);
    }
    /**
     * The path of something inside this directory.
     * @param names - one or more names, or relative paths
     * @throws RangeError for an absolute path, which would not be inside
     */
    join(...names) {
        for (const name of names) {
            if (name.startsWith('/'))
                throw new RangeError(`${JSON.stringify(name)} begins at the root directory, and is not in ${this.text}`);
        }
        return this.#sibling([this.text.replace(/(?<=.)\/+$/, ''), ...names].join('/').replace(/^\/\//, '/'));
    }
    #sibling(text) {
        const path = new _a(this, text);
        // It is no newer than what it was made from.
        return Object.assign(path, { mountNamespace: this.mountNamespace, filesystemInformation: this.filesystemInformation });
    }
    /**
     * The text, for a call of some task.
     * @param task - who makes the call
     * @throws MountNamespaceMismatchError where the path may mean another file to it
     * @throws FilesystemInformationMismatchError where it is a relative one, and the task has a working directory of its own
     */
    for(task) {
        assertMountNamespace(() => `path ${this.text}`, this.mountNamespace, task);
        if (!this.absolute)
            assertFilesystemInformation(() => `path ${this.text}`, this.filesystemInformation, task);
        return this.text;
    }
    /**
     * The same text as it is understood by another process, or by this one now: whatever file that is.
     * @param context - who looks it up: a process, or another path
     */
    in(context) {
        return new _a(context, this.text);
    }
    /**
     * Open it; see `Task.open`.
     * @param flags - of `O`
     * @param mode - the permissions of a file that is made by it, less the umask
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns the file descriptor
     * @throws ErrnoError as open(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/open.2.html
     */
    async open(flags, mode, options) {
        return await this.task.open(this.for(this.task), flags, mode, options);
    }
    /**
     * Read the file to its end.
     * @throws ErrnoError as open(2) and read(2) say
     */
    async read() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_1, await this.open(O.RDONLY), true);
            return await readToEnd(fd, this.waiting);
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
     * Read the file to its end, as UTF-8.
     * @throws ErrnoError as open(2) and read(2) say
     */
    async readText() {
        return Buffer.from(await this.read()).toString();
    }
    /**
     * Write the file: what was in it is replaced, and where there was none it is made.
     * @param data - bytes; a string, as UTF-8
     * @param options - how
     * @throws ErrnoError as open(2) and write(2) say
     */
    async write(data, options = {}) {
        const flags = O.WRONLY | O.CREAT | (options.append === true ? O.APPEND : O.TRUNC) | (options.exclusive === true ? O.EXCL : 0);
        const fd = await this.open(flags, options.mode);
        try {
            await writeAll(fd, data, this.waiting);
        }
        catch (error) {
            await fd[Symbol.asyncDispose]();
            throw error;
        }
        // Some file systems tell only here that a write has failed.
        await fd.close();
    }
    /**
     * Whether there is something under this name, as far as this process may know. What is true now may not be when it is used.
     * A symbolic link that leads nowhere is nothing.
     * @throws ErrnoError with EACCES where a directory on the way may not be searched; otherwise as access(2) says
     * @see https://man7.org/linux/man-pages/man2/access.2.html
     */
    async exists() {
        try {
            await this.task.faccessat(AT.FDCWD, this.for(this.task), ACCESS.F);
            return true;
        }
        catch (error) {
            if (error instanceof ErrnoError && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
                return false;
            throw error;
        }
    }
    /**
     * Make it a directory.
     * @param mode - its permissions, less the umask; 0o777 unless it is said
     * @returns this path
     * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says
     * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
     */
    async mkdir(mode) {
        await this.task.mkdirat(AT.FDCWD, this.for(this.task), mode);
        return this;
    }
    /**
     * The names in this directory, without `.` and `..`, in no particular order.
     * @throws ErrnoError as open(2) says; with ENOTDIR where it is no directory
     * @see https://man7.org/linux/man-pages/man2/getdents.2.html
     */
    async names() {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, await this.open(O.RDONLY | O.DIRECTORY), true);
            return await namesIn(fd);
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
    /**
     * Make it a symbolic link.
     * @param target - where it leads; a relative one begins in the link's directory
     * @returns this path
     * @throws ErrnoError with EEXIST where there is something; otherwise as symlink(2) says
     * @see https://man7.org/linux/man-pages/man2/symlink.2.html
     */
    async symlinkTo(target) {
        await this.task.symlinkat(target, AT.FDCWD, this.for(this.task));
        return this;
    }
    /**
     * Where this symbolic link leads.
     * @throws ErrnoError with EINVAL where it is none; otherwise as readlink(2) says
     * @see https://man7.org/linux/man-pages/man2/readlink.2.html
     */
    async readlink() {
        return await this.task.readlinkat(AT.FDCWD, this.for(this.task));
    }
    /**
     * Give it another name, in place of what has that name now.
     * @param to - the other name
     * @returns the other name
     * @throws MountNamespaceMismatchError where that is a name among other mounts
     * @throws ErrnoError as rename(2) says
     * @see https://man7.org/linux/man-pages/man2/rename.2.html
     */
    async rename(to) {
        await this.task.renameat2(AT.FDCWD, this.for(this.task), AT.FDCWD, to.for(this.task));
        return to;
    }
    /**
     * Remove the name, and with the last name the file.
     * @throws ErrnoError with EISDIR for a directory; otherwise as unlink(2) says
     * @see https://man7.org/linux/man-pages/man2/unlink.2.html
     */
    async unlink() {
        await this.task.unlinkat(AT.FDCWD, this.for(this.task));
    }
    /**
     * Remove the directory, which must be empty.
     * @throws ErrnoError with ENOTEMPTY; otherwise as rmdir(2) says
     * @see https://man7.org/linux/man-pages/man2/rmdir.2.html
     */
    async rmdir() {
        await this.task.unlinkat(AT.FDCWD, this.for(this.task), AT.REMOVEDIR);
    }
    /**
     * Remove what is there: a directory with all that is in it. No symbolic link is followed on the way from its parent
     * downward, whoever puts one there meanwhile. Where there is nothing, nothing is done.
     * @throws RangeError for the root directory, and for `.` and `..`
     * @throws ErrnoError as unlink(2) says, where something stays
     */
    async removeAll() {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { name } = this;
            if (name === '' || name === '.' || name === '..')
                throw new RangeError(`${this.text} is not removed with all that is in it`);
            this.for(this.task);
            let parent;
            try {
                parent = await this.parent.open(O.PATH | O.DIRECTORY);
            }
            catch (error) {
                if (error instanceof ErrnoError && error.code === 'ENOENT')
                    return;
                throw error;
            }
            const directory = __addDisposableResource(env_3, parent, true);
            await removeAll(this.task, directory, name);
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
    /** The path. */
    toString() {
        return this.text;
    }
}
_a = Path;
/** In bytes: so many that nobody guesses them, nor finds one that is there. */
const RANDOM = 10;
/**
 * A directory of a name that nobody else uses, for its owner alone. It is removed with all that is in it when it is disposed
 * of (`await using`).
 */
export class TemporaryDirectory extends Path {
    #parent;
    #removed = false;
    constructor(context, text, parent) {
        super(context, text);
        this.#parent = parent;
    }
    /**
     * Make one.
     * @param context - the process that makes it, and that removes it
     * @param directory - where
     * @param prefix - what its name begins with
     * @throws RangeError for a prefix with a slash
     * @throws ErrnoError as mkdir(2) says
     */
    static async make(context, directory, prefix) {
        if (prefix.includes('/'))
            throw new RangeError(`the name of a temporary directory cannot begin with ${JSON.stringify(prefix)}: it has a slash`);
        const where = new Path(context, directory);
        const name = `${prefix}${randomBytes(RANDOM).toString('hex')}`;
        // Held open: by this it is found again wherever the process goes meanwhile.
        const parent = await where.open(O.PATH | O.DIRECTORY);
        try {
            await context.task.mkdirat(parent, name, 0o700);
            return new TemporaryDirectory(context, where.join(name).text, parent);
        }
        catch (error) {
            await parent[Symbol.asyncDispose]();
            throw error;
        }
    }
    /**
     * Remove it with all that is in it. Where that fails, it can be tried again.
     * @throws ErrnoError as unlink(2) says, where something stays; with EBUSY where something is mounted there
     * @throws SyscallTransportError where the process that made it has gone: then it stays
     */
    async removeAll() {
        if (this.#removed)
            return;
        await removeAll(this.task, this.#parent, this.name);
        this.#removed = true;
        await this.#parent[Symbol.asyncDispose]();
    }
    /** Remove it with all that is in it; see {@link removeAll}. */
    async [Symbol.asyncDispose]() {
        await this.removeAll();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGF0aC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInBhdGgudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3pDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUU5QyxPQUFPLEVBQUUsMkJBQTJCLEVBQUUsb0JBQW9CLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNsRixPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFFL0MsT0FBTyxFQUFFLEVBQUUsRUFBRSxDQUFDLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDM0MsT0FBTyxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBZ0IsTUFBTSxZQUFZLENBQUE7QUFzQmxGOzs7Ozs7R0FNRztBQUNILE1BQU0sT0FBTyxJQUFJO0lBQ2Ysb0NBQW9DO0lBQzNCLElBQUksQ0FBTTtJQUNuQixnQkFBZ0I7SUFDUCxJQUFJLENBQVE7SUFDckIsaURBQWlEO0lBQ3hDLGNBQWMsQ0FBZ0I7SUFDdkMsd0ZBQXdGO0lBQy9FLHFCQUFxQixDQUF1QjtJQUNyRCxnQkFBZ0I7SUFDUCxPQUFPLENBQVM7SUFFekI7Ozs7T0FJRztJQUNILFlBQVksT0FBb0IsRUFBRSxJQUFZO1FBQzVDLElBQUksSUFBSSxLQUFLLEVBQUU7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLG1EQUFtRCxDQUFDLENBQUE7UUFDMUYsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2hCLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQTtRQUN4QixJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUE7UUFDOUIsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsTUFBTSxFQUFFLGNBQWMsRUFBRSxxQkFBcUIsRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFBO1FBQ3RFLElBQUksQ0FBQyxjQUFjLEdBQUcsY0FBYyxDQUFBO1FBQ3BDLElBQUksQ0FBQyxxQkFBcUIsR0FBRyxxQkFBcUIsQ0FBQTtJQUNwRCxDQUFDO0lBRUQsK0NBQStDO0lBQy9DLElBQUksUUFBUTtRQUNWLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDbEMsQ0FBQztJQUVELG1EQUFtRDtJQUNuRCxJQUFJLElBQUk7UUFDTixPQUFPLGFBQWEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ2pELENBQUM7SUFFRCw4R0FBOEc7SUFDOUcsSUFBSSxNQUFNO1FBQ1IsTUFBTSxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxHQUFHLG9CQUFvQixDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2xFLE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQzVFLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsSUFBSSxDQUFDLEdBQUcsS0FBd0I7UUFDOUIsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztZQUN6QixJQUFJLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDO2dCQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxnREFBZ0QsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7UUFDcEksQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFlBQVksRUFBRSxFQUFFLENBQUMsRUFBRSxHQUFHLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDdkcsQ0FBQztJQUVELFFBQVEsQ0FBQyxJQUFZO1FBQ25CLE1BQU0sSUFBSSxHQUFHLElBQUksRUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUNqQyw2Q0FBNkM7UUFDN0MsT0FBTyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxFQUFFLGNBQWMsRUFBRSxJQUFJLENBQUMsY0FBYyxFQUFFLHFCQUFxQixFQUFFLElBQUksQ0FBQyxxQkFBcUIsRUFBRSxDQUFDLENBQUE7SUFDeEgsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsR0FBRyxDQUFDLElBQVU7UUFDWixvQkFBb0IsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxRQUFRLElBQUksQ0FBQyxJQUFJLEVBQUUsRUFBRSxJQUFJLENBQUMsY0FBYyxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQzFFLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUTtZQUFFLDJCQUEyQixDQUFDLEdBQUcsRUFBRSxDQUFDLFFBQVEsSUFBSSxDQUFDLElBQUksRUFBRSxFQUFFLElBQUksQ0FBQyxxQkFBcUIsRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUM1RyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUE7SUFDbEIsQ0FBQztJQUVEOzs7T0FHRztJQUNILEVBQUUsQ0FBQyxPQUFvQjtRQUNyQixPQUFPLElBQUksRUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDckMsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFhLEVBQUUsSUFBYSxFQUFFLE9BQTJCO1FBQ2xFLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ3hFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsSUFBSTs7O1lBQ1IsTUFBWSxFQUFFLGtDQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQUEsQ0FBQTtZQUMxQyxPQUFPLE1BQU0sU0FBUyxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7Ozs7Ozs7Ozs7O0tBQ3pDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLFFBQVE7UUFDWixPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtJQUNsRCxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQXlCLEVBQUUsVUFBNEIsRUFBRTtRQUNuRSxNQUFNLEtBQUssR0FBRyxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzdILE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQy9DLElBQUksQ0FBQztZQUNILE1BQU0sUUFBUSxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3hDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxFQUFFLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxFQUFFLENBQUE7WUFDL0IsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO1FBQ0QsNERBQTREO1FBQzVELE1BQU0sRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2xCLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxNQUFNO1FBQ1YsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUNsRSxPQUFPLElBQUksQ0FBQTtRQUNiLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxTQUFTLENBQUM7Z0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDdEcsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBYTtRQUN2QixNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDNUQsT0FBTyxJQUFJLENBQUE7SUFDYixDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxLQUFLOzs7WUFDVCxNQUFZLEVBQUUsa0NBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxPQUFBLENBQUE7WUFDeEQsT0FBTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7Ozs7S0FDekI7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLE1BQWM7UUFDNUIsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQ2hFLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsUUFBUTtRQUNaLE9BQU8sTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDbEUsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQVE7UUFDbkIsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUNyRixPQUFPLEVBQUUsQ0FBQTtJQUNYLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLE1BQU07UUFDVixNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUN6RCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxLQUFLO1FBQ1QsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtJQUN2RSxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsU0FBUzs7O1lBQ2IsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixJQUFJLElBQUksS0FBSyxFQUFFLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSTtnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksd0NBQXdDLENBQUMsQ0FBQTtZQUM1SCxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNuQixJQUFJLE1BQXNCLENBQUE7WUFDMUIsSUFBSSxDQUFDO2dCQUNILE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFBO1lBQ3ZELENBQUM7WUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO2dCQUNmLElBQUksS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVE7b0JBQUUsT0FBTTtnQkFDbEUsTUFBTSxLQUFLLENBQUE7WUFDYixDQUFDO1lBQ0QsTUFBWSxTQUFTLGtDQUFHLE1BQU0sT0FBQSxDQUFBO1lBQzlCLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7OztLQUM1QztJQUVELGdCQUFnQjtJQUNoQixRQUFRO1FBQ04sT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFBO0lBQ2xCLENBQUM7Q0FDRjs7QUFVRCwrRUFBK0U7QUFDL0UsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFBO0FBRWpCOzs7R0FHRztBQUNILE1BQU0sT0FBTyxrQkFBbUIsU0FBUSxJQUFJO0lBQ2pDLE9BQU8sQ0FBZ0I7SUFDaEMsUUFBUSxHQUFHLEtBQUssQ0FBQTtJQUVoQixZQUFvQixPQUFvQixFQUFFLElBQVksRUFBRSxNQUFzQjtRQUM1RSxLQUFLLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3BCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO0lBQ3ZCLENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBb0IsRUFBRSxTQUFpQixFQUFFLE1BQWM7UUFDdkUsSUFBSSxNQUFNLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsdURBQXVELElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLGtCQUFrQixDQUFDLENBQUE7UUFDL0ksTUFBTSxLQUFLLEdBQUcsSUFBSSxJQUFJLENBQUMsT0FBTyxFQUFFLFNBQVMsQ0FBQyxDQUFBO1FBQzFDLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSxHQUFHLFdBQVcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQTtRQUM5RCw0RUFBNEU7UUFDNUUsTUFBTSxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFBO1FBQ3JELElBQUksQ0FBQztZQUNILE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUMvQyxPQUFPLElBQUksa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ3ZFLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxNQUFNLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxFQUFFLENBQUE7WUFDbkMsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztJQUVEOzs7O09BSUc7SUFDTSxLQUFLLENBQUMsU0FBUztRQUN0QixJQUFJLElBQUksQ0FBQyxRQUFRO1lBQUUsT0FBTTtRQUN6QixNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ25ELElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFBO1FBQ3BCLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtJQUMzQyxDQUFDO0lBRUQsK0RBQStEO0lBQy9ELEtBQUssQ0FBQyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUM7UUFDekIsTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7SUFDeEIsQ0FBQztDQUNGIn0=