import { cloneThread } from '../dispatch/clone.js';
import { openLocal } from '../dispatch/open.js';
import { Environment } from './environment.js';
import { Process } from './process.js';
import { Reaper } from './reaper.js';
import { Task } from './task.js';
/**
 * The Node process itself. Calls through its task run on the main thread, so they must not wait; what may wait is for
 * a {@link thread}, for a child, or for the event loop.
 */
export class LocalProcess extends Process {
    /**
     * A thread of this process to make calls in: calls that may wait, or many of them, which its ring serves several times
     * faster than the main thread could. It shares everything with this process and ends with it.
     * @returns a task; close its interface when it is no longer needed
     * @throws ErrnoError where the kernel refused; then nothing is left behind
     */
    thread() {
        const { sysif } = cloneThread(this.shared.services(), true);
        // A copy: Linux changes most namespaces thread by thread.
        const task = new Task({ sysif, pid: this.task.pid, namespaces: { ...this.task.namespaces }, heap: this.task.heap });
        sysif.whenGone(() => task.markGone());
        return task;
    }
    /**
     * Do what process 1 has to do: wait for processes whose parents have died, and that came to this one; see {@link Reaper}. This
     * keeps no program running.
     * @param options - whether they are to come to this process though it is not process 1, and who is told
     * @returns what does it, until it is disposed of
     */
    async reapOrphans(options = {}) {
        return await Reaper.start(this.task, options);
    }
}
let local;
/**
 * The process that this program runs in. Asking for it is what loads the native image; until then nothing is loaded or
 * started.
 * @returns always the same object
 * @throws UnsupportedPlatformError on another platform than Linux on x64 or arm64, in a worker thread, or where the package is incomplete
 */
export function localProcess() {
    local ??= open().catch((error) => {
        local = undefined;
        throw error;
    });
    return local;
}
async function open() {
    const opened = await openLocal();
    const task = new Task(opened.options);
    const variables = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    return new LocalProcess({ ...opened, local: task }, task, new Environment(task, variables));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibG9jYWwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJsb2NhbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDbEQsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQy9DLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBQ3RDLE9BQU8sRUFBRSxNQUFNLEVBQXNCLE1BQU0sYUFBYSxDQUFBO0FBQ3hELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFFaEM7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxPQUFPO0lBQ3ZDOzs7OztPQUtHO0lBQ0gsTUFBTTtRQUNKLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxXQUFXLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUMzRCwwREFBMEQ7UUFDMUQsTUFBTSxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFVBQVUsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO1FBQ25ILEtBQUssQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUE7UUFDckMsT0FBTyxJQUFJLENBQUE7SUFDYixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLFVBQXlCLEVBQUU7UUFDM0MsT0FBTyxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUMvQyxDQUFDO0NBQ0Y7QUFFRCxJQUFJLEtBQXdDLENBQUE7QUFFNUM7Ozs7O0dBS0c7QUFDSCxNQUFNLFVBQVUsWUFBWTtJQUMxQixLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7UUFDeEMsS0FBSyxHQUFHLFNBQVMsQ0FBQTtRQUNqQixNQUFNLEtBQUssQ0FBQTtJQUNiLENBQUMsQ0FBQyxDQUFBO0lBQ0YsT0FBTyxLQUFLLENBQUE7QUFDZCxDQUFDO0FBRUQsS0FBSyxVQUFVLElBQUk7SUFDakIsTUFBTSxNQUFNLEdBQUcsTUFBTSxTQUFTLEVBQUUsQ0FBQTtJQUNoQyxNQUFNLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDckMsTUFBTSxTQUFTLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsS0FBSyxFQUE2QixFQUFFLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxDQUFBO0lBQ2xILE9BQU8sSUFBSSxZQUFZLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFBO0FBQzdGLENBQUMifQ==