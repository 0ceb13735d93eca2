import { ROBUST_LIST_LIMIT, RobustListHead } from '../../linux/futex.js';
import { cloneThread } from '../../dispatch/clone.js';
import { RingSyscallInterface } from '../../dispatch/ring.js';
import { Task } from '../task.js';
const lists = new WeakMap();
const NEXT = RobustListHead.type.fields.list.offset / 8;
const PENDING = RobustListHead.type.fields.list_op_pending.offset / 8;
/**
 * The list of the robust locks that one thread holds, in memory, where the kernel reads it when the thread dies or execs, and
 * beside that in objects, to find the neighbours by. Every change of the memory is one aligned store of 64 bits: the owner may
 * be killed between any two of them.
 *
 * The owner is a child itself; for the Node process it is a thread made for that, which ends with the process. Node's own
 * threads have the list of their C library, and the kernel knows but one for each thread.
 */
export class RobustList {
    /** The thread that the locks belong to. */
    tid;
    /** The task whose thread it is. */
    task;
    #memory;
    #head;
    #first;
    #length = 0;
    #gone = false;
    constructor(task, tid, memory, head) {
        this.task = task;
        this.tid = tid;
        this.#memory = memory;
        this.#head = head;
        task.whenGone(() => this.#leave());
    }
    /**
     * The list of a process; made with the first question for it.
     * @param process - the local one, or a child that still runs this program's code. A list that was registered for it in
     *   another way is replaced
     */
    static of(process) {
        let list = lists.get(process.task);
        if (list === undefined) {
            list = RobustList.#register(process);
            lists.set(process.task, list);
            list.catch(() => lists.delete(process.task));
        }
        return list;
    }
    static async #register(process) {
        const { task, tid } = ownerFor(process);
        const pointer = task.malloc(RobustListHead.type);
        // Empty: it leads back to itself. The kernel looks at the pending entry only where it got back there.
        const head = pointer.write(new RobustListHead(pointer.near));
        const memory = head.direct();
        if (memory === undefined)
            throw new TypeError(`${head.toString()} is not this program's own memory`);
        await task.setRobustList(head);
        const words = new BigInt64Array(memory.view.buffer, memory.view.byteOffset + memory.offset, RobustListHead.type.size / 8);
        return new RobustList(task, tid, words, BigInt(head.near));
    }
    /** Whether the thread is still there, as far as the kernel has said. */
    get alive() {
        const { sysif } = this.task;
        return !this.#gone && !(sysif instanceof RingSyscallInterface && sysif.left);
    }
    /**
     * Say that an entry is being taken or released: the kernel looks at it too, in the list or not.
     * @param entry - the lock
     */
    begin(entry) {
        Atomics.store(this.#memory, PENDING, entry.address);
    }
    /** That is done. */
    end() {
        Atomics.store(this.#memory, PENDING, 0n);
    }
    /** @throws RangeError where the kernel would not look at one more */
    checkRoom() {
        if (this.#length >= ROBUST_LIST_LIMIT)
            throw new RangeError(`a thread holds at most ${ROBUST_LIST_LIMIT} robust locks at a time: the kernel looks at no more`);
    }
    /**
     * Put a lock that was just taken into the list.
     * @param entry - the lock
     */
    link(entry) {
        const first = this.#first;
        entry.before = undefined;
        entry.behind = first;
        if (first !== undefined)
            first.before = entry;
        Atomics.store(entry.link, 0, first === undefined ? this.#head : first.address);
        Atomics.store(this.#memory, NEXT, entry.address);
        this.#first = entry;
        this.#length++;
    }
    /**
     * Take a lock that is about to be released out of the list.
     * @param entry - the lock
     */
    unlink(entry) {
        const { before, behind } = entry;
        const next = behind === undefined ? this.#head : behind.address;
        if (before === undefined) {
            this.#first = behind;
            Atomics.store(this.#memory, NEXT, next);
        }
        else {
            before.behind = behind;
            Atomics.store(before.link, 0, next);
        }
        if (behind !== undefined)
            behind.before = before;
        entry.before = entry.behind = undefined;
        this.#length--;
    }
    #leave() {
        this.#gone = true;
        let entry = this.#first;
        this.#first = undefined;
        this.#length = 0;
        while (entry !== undefined) {
            const { behind } = entry;
            entry.before = entry.behind = undefined;
            entry.lost();
            entry = behind;
        }
    }
}
function ownerFor({ task, shared }) {
    if (task !== shared.local)
        return { task, tid: task.pid };
    const { sysif, tid } = cloneThread(shared.services(), true);
    const thread = new Task({ sysif, pid: task.pid, namespaces: { ...task.namespaces }, heap: task.heap });
    sysif.whenGone(() => thread.markGone());
    return { task: thread, tid };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicm9idXN0LWxpc3QuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJyb2J1c3QtbGlzdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxPQUFPLEVBQUUsaUJBQWlCLEVBQUUsY0FBYyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDeEUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ3JELE9BQU8sRUFBRSxvQkFBb0IsRUFBRSxNQUFNLHdCQUF3QixDQUFBO0FBRTdELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFFakMsTUFBTSxLQUFLLEdBQUcsSUFBSSxPQUFPLEVBQTZCLENBQUE7QUFFdEQsTUFBTSxJQUFJLEdBQUcsY0FBYyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7QUFDdkQsTUFBTSxPQUFPLEdBQUcsY0FBYyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsZUFBZSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7QUFnQnJFOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLE9BQU8sVUFBVTtJQUNyQiwyQ0FBMkM7SUFDbEMsR0FBRyxDQUFTO0lBQ3JCLG1DQUFtQztJQUMxQixJQUFJLENBQU07SUFDVixPQUFPLENBQWU7SUFDdEIsS0FBSyxDQUFRO0lBQ3RCLE1BQU0sQ0FBeUI7SUFDL0IsT0FBTyxHQUFHLENBQUMsQ0FBQTtJQUNYLEtBQUssR0FBRyxLQUFLLENBQUE7SUFFYixZQUFvQixJQUFVLEVBQUUsR0FBWSxFQUFFLE1BQXFCLEVBQUUsSUFBWTtRQUMvRSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNoQixJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQTtRQUNkLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFBO1FBQ2pCLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDcEMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxNQUFNLENBQUMsRUFBRSxDQUFDLE9BQWdCO1FBQ3hCLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2xDLElBQUksSUFBSSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3ZCLElBQUksR0FBRyxVQUFVLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQ3BDLEtBQUssQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtZQUM3QixJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDOUMsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVELE1BQU0sQ0FBQyxLQUFLLENBQUMsU0FBUyxDQUFDLE9BQWdCO1FBQ3JDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3ZDLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsY0FBYyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2hELHNHQUFzRztRQUN0RyxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksY0FBYyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQzVELE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUM1QixJQUFJLE1BQU0sS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsbUNBQW1DLENBQUMsQ0FBQTtRQUNwRyxNQUFNLElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDOUIsTUFBTSxLQUFLLEdBQUcsSUFBSSxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxVQUFVLEdBQUcsTUFBTSxDQUFDLE1BQU0sRUFBRSxjQUFjLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUN6SCxPQUFPLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0lBRUQsd0VBQXdFO0lBQ3hFLElBQUksS0FBSztRQUNQLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFBO1FBQzNCLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksb0JBQW9CLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzlFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsS0FBa0I7UUFDdEIsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVELG9CQUFvQjtJQUNwQixHQUFHO1FBQ0QsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQTtJQUMxQyxDQUFDO0lBRUQscUVBQXFFO0lBQ3JFLFNBQVM7UUFDUCxJQUFJLElBQUksQ0FBQyxPQUFPLElBQUksaUJBQWlCO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQywwQkFBMEIsaUJBQWlCLHNEQUFzRCxDQUFDLENBQUE7SUFDaEssQ0FBQztJQUVEOzs7T0FHRztJQUNILElBQUksQ0FBQyxLQUFrQjtRQUNyQixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ3pCLEtBQUssQ0FBQyxNQUFNLEdBQUcsU0FBUyxDQUFBO1FBQ3hCLEtBQUssQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ3BCLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxLQUFLLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUM3QyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUM5RSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNoRCxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDaEIsQ0FBQztJQUVEOzs7T0FHRztJQUNILE1BQU0sQ0FBQyxLQUFrQjtRQUN2QixNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUNoQyxNQUFNLElBQUksR0FBRyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFBO1FBQy9ELElBQUksTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3pCLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFBO1lBQ3BCLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDekMsQ0FBQzthQUFNLENBQUM7WUFDTixNQUFNLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQTtZQUN0QixPQUFPLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3JDLENBQUM7UUFDRCxJQUFJLE1BQU0sS0FBSyxTQUFTO1lBQUUsTUFBTSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUE7UUFDaEQsS0FBSyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsTUFBTSxHQUFHLFNBQVMsQ0FBQTtRQUN2QyxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDaEIsQ0FBQztJQUVELE1BQU07UUFDSixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFBO1FBQ2hCLE9BQU8sS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQzNCLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUE7WUFDeEIsS0FBSyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsTUFBTSxHQUFHLFNBQVMsQ0FBQTtZQUN2QyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUE7WUFDWixLQUFLLEdBQUcsTUFBTSxDQUFBO1FBQ2hCLENBQUM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCxTQUFTLFFBQVEsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQVc7SUFDekMsSUFBSSxJQUFJLEtBQUssTUFBTSxDQUFDLEtBQUs7UUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7SUFDekQsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxXQUFXLENBQUMsTUFBTSxDQUFDLFFBQVEsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzNELE1BQU0sTUFBTSxHQUFHLElBQUksSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLFVBQVUsRUFBRSxFQUFFLEdBQUcsSUFBSSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtJQUN0RyxLQUFLLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFBO0lBQ3ZDLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFBO0FBQzlCLENBQUMifQ==