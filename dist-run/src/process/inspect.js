import { readlinkSync } from 'node:fs';
import { FDTable, FileDescriptor } from '../handle/fd.js';
import { MemoryMapping } from '../handle/mapping.js';
import { Pid } from '../handle/pid.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../far/task.js';
import { FutexWord } from '../linux/futex.js';
import { isOfNode } from './changes.js';
import { Child } from './child.js';
import { Command } from './command.js';
import { Environment } from './environment.js';
import { Process, ChildProcess } from './process.js';
import { Condition } from './sync/condition.js';
import { Mutex } from './sync/mutex.js';
import { Once } from './sync/once.js';
import { RobustMutex } from './sync/robust-mutex.js';
import { Semaphore } from './sync/semaphore.js';
/** What node:util's `inspect` asks an object for. It is in the registry of all symbols, so that nothing has to be imported for it. */
const custom = Symbol.for('nodejs.util.inspect.custom');
function define(kind, show) {
    const inspectors = {
        [custom]() {
            return show(this);
        },
    };
    Object.defineProperty(kind.prototype, custom, { value: inspectors[custom], configurable: true, writable: true, enumerable: false });
}
const named = (value) => value.toString();
/** The pid by which /proc knows the process, where it is that of a task in this program's own pid namespace. */
function procOf(fd) {
    // A thread of this process has its fd table; a child has one of its own.
    return isOfNode(fd.task) ? 'self' : String(fd.task.pid);
}
/** What a file descriptor means, by proc(5). */
function fileOf(fd) {
    try {
        return ` → ${readlinkSync(`/proc/${procOf(fd)}/fd/${fd.near}`)}`;
    }
    catch {
        // Closed, gone with its process, or in a process that /proc here does not show by that number.
        return '';
    }
}
function showFileDescriptor(fd) {
    const text = fd.toString().replace(' in fd table of ', ` in ${FDTable.name} of `);
    return fd.valid ? `${text}${fileOf(fd)}` : `${text}, closed`;
}
function showProcess(process) {
    return process instanceof ChildProcess ? `ChildProcess ${process.task.pid}, ${process.child.toString()}` : `${process.constructor.name} ${process.task.pid}`;
}
let defined = false;
/**
 * Have handles print themselves readably, in `console.log` and in a REPL, instead of as all that they are made of:
 * `FD 7 in FDTable of 4131 → /tmp/x`. This changes the classes of this package and nothing else.
 */
export function readableHandles() {
    if (defined)
        return;
    defined = true;
    define(FileDescriptor, showFileDescriptor);
    const plain = [
        Pointer, MemoryMapping, Pid, Task, FutexWord, Child, Command, FDTable, Mutex, RobustMutex, Semaphore, Condition, Once,
    ];
    for (const each of plain)
        define(each, named);
    define(Process, showProcess);
    define(Environment, (environment) => `Environment of ${[...environment].length} variables`);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5zcGVjdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImluc3BlY3QudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ3pELE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNwRCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDdEMsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDN0MsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUN2QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQ2xDLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFDdEMsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBQ3BELE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDdkMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3JDLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSx3QkFBd0IsQ0FBQTtBQUNwRCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFFL0Msc0lBQXNJO0FBQ3RJLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsNEJBQTRCLENBQUMsQ0FBQTtBQUV2RCxTQUFTLE1BQU0sQ0FBbUIsSUFBK0IsRUFBRSxJQUEwQjtJQUMzRixNQUFNLFVBQVUsR0FBMEM7UUFDeEQsQ0FBQyxNQUFNLENBQUM7WUFDTixPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNuQixDQUFDO0tBQ0YsQ0FBQTtJQUNELE1BQU0sQ0FBQyxjQUFjLENBQUMsSUFBSSxDQUFDLFNBQVMsRUFBRSxNQUFNLEVBQUUsRUFBRSxLQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sQ0FBQyxFQUFFLFlBQVksRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtBQUNySSxDQUFDO0FBRUQsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUE2QixFQUFVLEVBQUUsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLENBQUE7QUFFekUsZ0hBQWdIO0FBQ2hILFNBQVMsTUFBTSxDQUFDLEVBQWtCO0lBQ2hDLHlFQUF5RTtJQUN6RSxPQUFPLFFBQVEsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7QUFDekQsQ0FBQztBQUVELGdEQUFnRDtBQUNoRCxTQUFTLE1BQU0sQ0FBQyxFQUFrQjtJQUNoQyxJQUFJLENBQUM7UUFDSCxPQUFPLE1BQU0sWUFBWSxDQUFDLFNBQVMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUE7SUFDbEUsQ0FBQztJQUFDLE1BQU0sQ0FBQztRQUNQLCtGQUErRjtRQUMvRixPQUFPLEVBQUUsQ0FBQTtJQUNYLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyxrQkFBa0IsQ0FBQyxFQUFrQjtJQUM1QyxNQUFNLElBQUksR0FBRyxFQUFFLENBQUMsUUFBUSxFQUFFLENBQUMsT0FBTyxDQUFDLGtCQUFrQixFQUFFLE9BQU8sT0FBTyxDQUFDLElBQUksTUFBTSxDQUFDLENBQUE7SUFDakYsT0FBTyxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxNQUFNLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxJQUFJLFVBQVUsQ0FBQTtBQUM5RCxDQUFDO0FBRUQsU0FBUyxXQUFXLENBQUMsT0FBZ0I7SUFDbkMsT0FBTyxPQUFPLFlBQVksWUFBWSxDQUFDLENBQUMsQ0FBQyxnQkFBZ0IsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxXQUFXLENBQUMsSUFBSSxJQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7QUFDOUosQ0FBQztBQUVELElBQUksT0FBTyxHQUFHLEtBQUssQ0FBQTtBQUVuQjs7O0dBR0c7QUFDSCxNQUFNLFVBQVUsZUFBZTtJQUM3QixJQUFJLE9BQU87UUFBRSxPQUFNO0lBQ25CLE9BQU8sR0FBRyxJQUFJLENBQUE7SUFDZCxNQUFNLENBQUMsY0FBYyxFQUFFLGtCQUFrQixDQUFDLENBQUE7SUFDMUMsTUFBTSxLQUFLLEdBQThDO1FBQ3ZELE9BQU8sRUFBRSxhQUFhLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLElBQUk7S0FDdEgsQ0FBQTtJQUNELEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztRQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDN0MsTUFBTSxDQUFDLE9BQU8sRUFBRSxXQUFXLENBQUMsQ0FBQTtJQUM1QixNQUFNLENBQUMsV0FBVyxFQUFFLENBQUMsV0FBVyxFQUFFLEVBQUUsQ0FBQyxrQkFBa0IsQ0FBQyxHQUFHLFdBQVcsQ0FBQyxDQUFDLE1BQU0sWUFBWSxDQUFDLENBQUE7QUFDN0YsQ0FBQyJ9