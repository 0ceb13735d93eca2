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
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { ErrnoError } from '../near/errors.js';
import { EPOLL } from '../linux/epoll.js';
import { AT, O } from '../linux/fcntl.js';
import { readToEnd, writeAll } from './files.js';
/** There is no cgroup v2 hierarchy here, or this process is not in one that it can see. */
export class NoCgroupError extends Error {
    /** `NoCgroupError`. */
    name = 'NoCgroupError';
}
/**
 * A cgroup (v2) that was made here: processes begin in it (`clone({ cgroup: cgroup.directory })`), their descendants stay in it
 * whatever they do, and all of them are killed as one.
 * @see https://man7.org/linux/man-pages/man7/cgroups.7.html
 */
export class Cgroup {
    /** Where it is. */
    path;
    /** Its directory, open: what `clone` takes. */
    directory;
    #process;
    #parent;
    #name;
    #removed = false;
    constructor(process, path, parent, name, directory) {
        this.#process = process;
        this.path = path;
        this.#parent = parent;
        this.#name = name;
        this.directory = directory;
    }
    /**
     * Make one.
     * @param process - the process that makes and removes it: the Node process, or one that shares its fd table
     * @param parent - the directory of the cgroup in which to make it; that in which the Node process is, unless it is said
     * @param name - its name; one that nobody else uses, unless it is said
     * @throws NoCgroupError where there is no cgroup v2 to be seen
     * @throws ErrnoError with EACCES or EROFS where this process may not; otherwise as mkdir(2) says
     */
    static async make(process, parent = ownCgroup(), name = `nearfar-${randomBytes(8).toString('hex')}`) {
        const { task } = process;
        if (task.fdTable !== process.shared.local.fdTable)
            throw new TypeError(`${task.toString()} has an fd table of its own: a cgroup is watched from the Node process's`);
        const above = await task.open(parent, O.RDONLY | O.DIRECTORY);
        try {
            await task.mkdirat(above, name);
            try {
                return new Cgroup(process, `${parent}/${name}`, above, name, await task.openat(above, name, O.RDONLY | O.DIRECTORY));
            }
            catch (error) {
                await task.unlinkat(above, name, AT.REMOVEDIR);
                throw error;
            }
        }
        catch (error) {
            await above.close();
            throw error;
        }
    }
    /**
     * Read one of its files.
     * @param file - its name, `cgroup.events`
     * @throws ErrnoError with ENOENT where the controller is not there
     */
    async read(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_1, await this.#process.task.openat(this.directory, file, O.RDONLY), true);
            return Buffer.from(await readToEnd(fd, this.#process.waiting)).toString();
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
     * Write one of its files.
     * @param file - its name, `pids.max`
     * @param value - what to write
     * @throws ErrnoError with ENOENT where the controller is not there; otherwise as the controller says
     */
    async write(file, value) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_2, await this.#process.task.openat(this.directory, file, O.WRONLY), true);
            await writeAll(fd, value, this.#process.waiting);
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
    /** The processes that are in it, without those in cgroups below it; as the pid namespace of its process sees them. */
    async pids() {
        return (await this.read('cgroup.procs')).split('\n').filter(Boolean).map(Number);
    }
    /** Whether there is a process in it or below it that has not ended. */
    async populated() {
        return isPopulated(await this.read('cgroup.events'));
    }
    /**
     * Kill every process in it and below it, as one: none that is just being made escapes. Since Linux 5.14.
     * @returns when all of them have ended
     * @throws ErrnoError with ENOENT where the kernel is older
     */
    async kill() {
        await this.write('cgroup.kill', '1');
        await this.empty();
    }
    /** Resolves when no process is in it or below it that has not ended. */
    async empty() {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this.#process;
            const poller = this.#process.waiting();
            const events = __addDisposableResource(env_3, await task.openat(this.directory, 'cgroup.events', O.RDONLY), true);
            for (;;) {
                // Reading arms the notification: a change after this wakes the poller, whenever it is asked.
                if (!isPopulated(Buffer.from(await events.pread(1024, 0)).toString()))
                    return;
                await poller.once(events.near, EPOLL.PRI);
            }
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
    /** Kill what is in it, and remove it. */
    async [Symbol.asyncDispose]() {
        if (this.#removed)
            return;
        if (await this.populated())
            await this.kill();
        await this.#remove();
        this.#removed = true;
        await this.directory[Symbol.asyncDispose]();
        await this.#parent[Symbol.asyncDispose]();
    }
    async #remove() {
        // A process leaves its cgroup a moment before it is no longer counted; rmdir(2) then finds it busy.
        for (let attempt = 1;; attempt++) {
            try {
                await this.#process.task.unlinkat(this.#parent, this.#name, AT.REMOVEDIR);
                return;
            }
            catch (error) {
                if (!(error instanceof ErrnoError && error.code === 'EBUSY' && attempt < 100))
                    throw error;
                await new Promise((resolve) => setImmediate(resolve));
            }
        }
    }
    /** As in `cgroup /sys/fs/cgroup/x`. */
    toString() {
        return `cgroup ${this.path}`;
    }
}
function isPopulated(events) {
    return /^populated 1$/m.test(events);
}
/** The directory of the cgroup (v2) that the Node process is in. */
function ownCgroup() {
    const path = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1];
    // proc_pid_mountinfo(5): fields 4 and 5 are the root within the file system and the mount point; the type comes behind " - ".
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').map((line) => line.split(' '));
    const mount = mounts.find((fields) => fields[fields.indexOf('-') + 1] === 'cgroup2');
    if (path === undefined || mount === undefined)
        throw new NoCgroupError('there is no cgroup v2 hierarchy mounted here: mount cgroup2 first, and say where');
    const root = mount[3] === '/' ? '' : mount[3];
    if (!path.startsWith(root))
        throw new NoCgroupError(`the cgroup of this process, ${path}, is not below ${root}, which is mounted here: say which one to use`);
    return `${mount[4]}${path.slice(root.length)}`.replace(/\/$/, '');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2dyb3VwLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiY2dyb3VwLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBQ3RDLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDekMsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsRUFBRSxFQUFFLENBQUMsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBRXpDLE9BQU8sRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBR2hELDJGQUEyRjtBQUMzRixNQUFNLE9BQU8sYUFBYyxTQUFRLEtBQUs7SUFDdEMsdUJBQXVCO0lBQ0wsSUFBSSxHQUFHLGVBQWUsQ0FBQTtDQUN6QztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLE9BQU8sTUFBTTtJQUNqQixtQkFBbUI7SUFDVixJQUFJLENBQVE7SUFDckIsK0NBQStDO0lBQ3RDLFNBQVMsQ0FBZ0I7SUFDekIsUUFBUSxDQUFTO0lBQ2pCLE9BQU8sQ0FBZ0I7SUFDdkIsS0FBSyxDQUFRO0lBQ3RCLFFBQVEsR0FBRyxLQUFLLENBQUE7SUFFaEIsWUFBb0IsT0FBZ0IsRUFBRSxJQUFZLEVBQUUsTUFBc0IsRUFBRSxJQUFZLEVBQUUsU0FBeUI7UUFDakgsSUFBSSxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUE7UUFDdkIsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUE7UUFDckIsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUE7UUFDakIsSUFBSSxDQUFDLFNBQVMsR0FBRyxTQUFTLENBQUE7SUFDNUIsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFnQixFQUFFLFNBQWlCLFNBQVMsRUFBRSxFQUFFLElBQUksR0FBRyxXQUFXLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUU7UUFDbEgsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQTtRQUN4QixJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTztZQUFFLE1BQU0sSUFBSSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLDBFQUEwRSxDQUFDLENBQUE7UUFDcEssTUFBTSxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQTtRQUM3RCxJQUFJLENBQUM7WUFDSCxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQy9CLElBQUksQ0FBQztnQkFDSCxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU8sRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUE7WUFDdEgsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxDQUFBO2dCQUM5QyxNQUFNLEtBQUssQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE1BQU0sS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQ25CLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFZOzs7WUFDckIsTUFBWSxFQUFFLGtDQUFHLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBQSxDQUFBO1lBQ2hGLE9BQU8sTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsRUFBRSxDQUFBOzs7Ozs7Ozs7OztLQUMxRTtJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFZLEVBQUUsS0FBYTs7O1lBQ3JDLE1BQVksRUFBRSxrQ0FBRyxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQUEsQ0FBQTtZQUNoRixNQUFNLFFBQVEsQ0FBQyxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7Ozs7Ozs7Ozs7O0tBQ2pEO0lBRUQsc0hBQXNIO0lBQ3RILEtBQUssQ0FBQyxJQUFJO1FBQ1IsT0FBTyxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxjQUFjLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2xGLENBQUM7SUFFRCx1RUFBdUU7SUFDdkUsS0FBSyxDQUFDLFNBQVM7UUFDYixPQUFPLFdBQVcsQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLENBQUMsQ0FBQTtJQUN0RCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxJQUFJO1FBQ1IsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLGFBQWEsRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUNwQyxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNwQixDQUFDO0lBRUQsd0VBQXdFO0lBQ3hFLEtBQUssQ0FBQyxLQUFLOzs7WUFDVCxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQTtZQUM5QixNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFBO1lBQ3RDLE1BQVksTUFBTSxrQ0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFNBQVMsRUFBRSxlQUFlLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxPQUFBLENBQUE7WUFDakYsU0FBUyxDQUFDO2dCQUNSLDZGQUE2RjtnQkFDN0YsSUFBSSxDQUFDLFdBQVcsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQztvQkFBRSxPQUFNO2dCQUM3RSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDM0MsQ0FBQzs7Ozs7Ozs7Ozs7S0FDRjtJQUVELHlDQUF5QztJQUN6QyxLQUFLLENBQUMsQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDO1FBQ3pCLElBQUksSUFBSSxDQUFDLFFBQVE7WUFBRSxPQUFNO1FBQ3pCLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFO1lBQUUsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDN0MsTUFBTSxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7UUFDcEIsSUFBSSxDQUFDLFFBQVEsR0FBRyxJQUFJLENBQUE7UUFDcEIsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsRUFBRSxDQUFBO1FBQzNDLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQTtJQUMzQyxDQUFDO0lBRUQsS0FBSyxDQUFDLE9BQU87UUFDWCxvR0FBb0c7UUFDcEcsS0FBSyxJQUFJLE9BQU8sR0FBRyxDQUFDLEdBQUksT0FBTyxFQUFFLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUM7Z0JBQ0gsTUFBTSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtnQkFDekUsT0FBTTtZQUNSLENBQUM7WUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO2dCQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPLElBQUksT0FBTyxHQUFHLEdBQUcsQ0FBQztvQkFBRSxNQUFNLEtBQUssQ0FBQTtnQkFDMUYsTUFBTSxJQUFJLE9BQU8sQ0FBQyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7WUFDdkQsQ0FBQztRQUNILENBQUM7SUFDSCxDQUFDO0lBRUQsdUNBQXVDO0lBQ3ZDLFFBQVE7UUFDTixPQUFPLFVBQVUsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBO0lBQzlCLENBQUM7Q0FDRjtBQUVELFNBQVMsV0FBVyxDQUFDLE1BQWM7SUFDakMsT0FBTyxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7QUFDdEMsQ0FBQztBQUVELG9FQUFvRTtBQUNwRSxTQUFTLFNBQVM7SUFDaEIsTUFBTSxJQUFJLEdBQUcsWUFBWSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsbUJBQW1CLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQzlFLDhIQUE4SDtJQUM5SCxNQUFNLE1BQU0sR0FBRyxZQUFZLENBQUMsc0JBQXNCLEVBQUUsTUFBTSxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3RHLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxDQUFBO0lBQ3BGLElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE1BQU0sSUFBSSxhQUFhLENBQUMsa0ZBQWtGLENBQUMsQ0FBQTtJQUMxSixNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQVcsQ0FBQTtJQUN2RCxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUM7UUFBRSxNQUFNLElBQUksYUFBYSxDQUFDLCtCQUErQixJQUFJLGtCQUFrQixJQUFJLCtDQUErQyxDQUFDLENBQUE7SUFDN0osT0FBTyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQVcsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUE7QUFDN0UsQ0FBQyJ9