import { SYS } from '../near/sys.js';
import { SyscallTransportError } from '../near/errors.js';
import * as far from '../far/namespaces.js';
import { assertFDTable } from '../far/task.js';
import { BorrowError, InvalidHandleError } from './errors.js';
/**
 * A file descriptor in a table: one number, however many handles there are for it. Closed when the last handle goes.
 */
class Entry {
    table;
    number;
    collected;
    opened;
    handles = 0;
    borrows = 0;
    constructor(table, number, 
    /** Whether the number is closed when its last handle is collected; not so for what others use too, such as 0, 1 and 2. */
    collected, 
    /** Stands for what is open there: copies of the table have the same under the same number, for as long as none of them closes it. */
    opened) {
        this.table = table;
        this.number = number;
        this.collected = collected;
        this.opened = opened;
    }
}
/** What the collector is given for a handle: one handle's share in an entry. */
class Share {
    entry;
    held = true;
    constructor(entry) {
        this.entry = entry;
        entry.handles++;
    }
    /** Give it up; returns whether it was the last one. */
    drop() {
        if (!this.held)
            return false;
        this.held = false;
        return --this.entry.handles === 0;
    }
}
const collector = new FinalizationRegistry((share) => {
    if (share.drop())
        share.entry.table.closeUnreferenced(share.entry);
});
/**
 * An fd table, and which of its numbers have handles here. Numbers without a handle (opened by other code of the
 * program, or inherited and not asked for) are left alone.
 */
export class FDTable extends far.FDTable {
    #entries = new Map();
    #tasks = new Set();
    #ofProgram;
    /** By number, what stood in the parent's table when this one was copied from it. A number's own entry says better; with that it goes. */
    #inherited;
    /**
     * @param creator - the process that the table began with
     * @param inherited - the table that this one is a copy of
     * @param ofProgram - whether it is the table of this program itself, with numbers that Node uses
     */
    constructor(creator, inherited, ofProgram = false) {
        super(creator);
        this.#ofProgram = ofProgram;
        this.#inherited = new Map(inherited === undefined ? [] : inherited.#inherited);
        if (inherited === undefined)
            return;
        for (const { number, opened } of inherited.#entries.values())
            this.#inherited.set(number, opened);
    }
    /** How many numbers of the table have handles. */
    get size() {
        return this.#entries.size;
    }
    /** @internal it is the table of this program itself, with numbers that Node uses */
    get ofProgram() {
        return this.#ofProgram;
    }
    /** @internal the numbers from `first` to `last` that have handles */
    handlesIn(first, last) {
        return [...this.#entries.keys()].filter((number) => number >= first && number <= last);
    }
    /** @internal forget what was copied from the parent's table at the numbers from `first` to `last`, because they are being closed */
    forgetRange(first, last) {
        for (const number of this.#inherited.keys())
            if (number >= first && number <= last)
                this.#inherited.delete(number);
    }
    /** @internal a live process uses this table */
    join(task) {
        this.#tasks.add(task);
    }
    /** @internal a process left this table, or is gone; with the last one the table is gone too */
    leave(task) {
        this.#tasks.delete(task);
        if (this.#tasks.size === 0)
            this.#entries.clear();
    }
    /** @internal the entry of a number that was just opened */
    open(number, collected = true) {
        return this.#enter(number, collected, {});
    }
    #enter(number, collected, opened) {
        if (this.#entries.has(number)) {
            throw new InvalidHandleError(`file descriptor ${number} of the ${this.toString()} has a handle already: take another one with forTask`);
        }
        const entry = new Entry(this, number, collected, opened);
        this.#entries.set(number, entry);
        return entry;
    }
    /** @internal the entry of a number that has handles */
    find(number) {
        return this.#entries.get(number);
    }
    /** @internal the entry that a number has after dup3 onto it: it may have had handles before, which now mean the new file */
    reopen(number, collected = true) {
        const entry = this.#entries.get(number);
        if (entry === undefined)
            return this.open(number, collected);
        entry.opened = {};
        return entry;
    }
    /** @internal the entry in this table for one that it was copied from */
    inherit(entry, subject) {
        const { table, number, collected, opened } = entry;
        if (table === this)
            return entry;
        const known = this.#entries.get(number);
        if ((known?.opened ?? this.#inherited.get(number)) !== opened) {
            throw new InvalidHandleError(`${subject} was not in the ${table.toString()} when the ${this.toString()} was copied from it, or has been closed in one of them: ` +
                'open it before clone, or pass it over a unix socket');
        }
        return known ?? this.#enter(number, collected, opened);
    }
    /** @internal forget a number, because it is being closed; from now on the kernel may hand it out again */
    forget(entry) {
        if (this.#entries.get(entry.number) !== entry)
            return;
        this.#entries.delete(entry.number);
        this.#inherited.delete(entry.number);
    }
    /** @internal a live task of this table, to close through */
    anyTask() {
        return this.#tasks.values().next().value;
    }
    /** @internal nobody can reach a handle for this number any more; if a call uses it, the end of the last such call comes back here */
    closeUnreferenced(entry) {
        const task = this.anyTask();
        if (entry.borrows > 0 || this.#entries.get(entry.number) !== entry)
            return;
        this.forget(entry);
        if (!entry.collected || task === undefined)
            return;
        task.sysif.syscall(SYS.close, entry.number).catch((error) => {
            // The process went away, and its table with it.
            if (error instanceof SyscallTransportError)
                return;
            process.emitWarning(error instanceof Error ? error : String(error));
        });
    }
}
/**
 * A file descriptor in use as an argument of a call: it cannot be closed until the borrow is disposed of.
 */
export class FileDescriptorBorrow {
    near;
    #entry;
    /** @internal */
    constructor(
    /** The number. */
    near, entry) {
        this.near = near;
        this.#entry = entry;
        entry.borrows++;
    }
    /** The number, as the register's value. */
    get operand() {
        return this.near;
    }
    /** End the borrow. */
    [Symbol.dispose]() {
        const entry = this.#entry;
        if (entry === undefined)
            return;
        this.#entry = undefined;
        // The handle may have been dropped and collected while the call was under way.
        if (--entry.borrows === 0 && entry.handles === 0)
            entry.table.closeUnreferenced(entry);
    }
    /** The number. */
    toString() {
        return String(this.near);
    }
}
/**
 * A handle for a file descriptor: a number in the fd table of a task. Several handles may exist for one number, used
 * through different tasks that share the table; the number is closed when the last of them goes. Dropping a handle
 * closes it later; `using` and `await using` do so at the end of the block.
 *
 * This is the base; what one can do with the file is in the modules of `nearfar/linux`.
 */
export class FileDescriptor {
    /** The task through which this handle makes its calls. */
    task;
    #share;
    /** @internal */
    constructor(task, entry) {
        this.task = task;
        this.#share = new Share(entry);
        collector.register(this, this.#share);
    }
    /** Whether this handle can still be used. */
    get valid() {
        return this.#share.held;
    }
    /**
     * The number. It stays open at least as long as this handle; to keep it open for the length of a call, borrow it.
     * @throws InvalidHandleError where this handle was closed, invalidated or moved
     */
    get near() {
        return this.#entry('used').number;
    }
    /**
     * Keep it open while a call uses it.
     * @param task - the task that makes the call; must be in the same fd table
     * @throws FDTableMismatchError for a task in another fd table
     * @throws InvalidHandleError where this handle was closed, invalidated or moved
     */
    borrow(task) {
        const entry = this.#entry('used');
        if (task.fdTable !== entry.table)
            assertFDTable(() => this.toString(), entry.table, task);
        return new FileDescriptorBorrow(entry.number, entry);
    }
    /** Whether this is the only handle for the number. */
    get isOnlyHandle() {
        return this.#entry('looked at').handles === 1;
    }
    /**
     * Close the number. Afterwards this handle is refused, also where close(2) reported an error: Linux has released the
     * number all the same.
     * @throws BorrowError where there are other handles for the number, or a call is using it
     * @throws ErrnoError where the kernel says that earlier writes failed
     * @see https://man7.org/linux/man-pages/man2/close.2.html
     */
    async close() {
        const entry = this.#entry('closed');
        if (entry.handles > 1) {
            throw new BorrowError(`${this.toString()} cannot be closed: there are ${entry.handles - 1} other handle(s) for it; invalidate this one instead`);
        }
        await this.invalidate();
    }
    /**
     * Give up this handle, and close the number if it was the last one.
     * @returns whether the number was closed
     * @throws BorrowError where it was the last handle, and a call is using it
     */
    async invalidate() {
        const entry = this.#entry('invalidated');
        if (entry.handles === 1 && entry.borrows > 0) {
            throw new BorrowError(`${this.toString()} cannot be closed: it is in use by ${entry.borrows} call(s) that have not completed`);
        }
        if (!this.#share.drop())
            return false;
        entry.table.forget(entry);
        try {
            await this.task.sysif.syscall(SYS.close, entry.number);
        }
        catch (error) {
            // This task is gone; where others share the table, the number is still open there.
            const other = error instanceof SyscallTransportError ? entry.table.anyTask() : undefined;
            if (other === undefined || other === this.task)
                throw error;
            await other.sysif.syscall(SYS.close, entry.number);
        }
        return true;
    }
    /**
     * @internal Give up this handle, if it is still valid. If it was the last one, the number is closed as soon as no call
     * uses it any more.
     */
    letGo() {
        const { entry } = this.#share;
        if (this.#share.drop())
            entry.table.closeUnreferenced(entry);
    }
    /**
     * A handle for the copy that another task inherited: each clone without `CLONE_FILES` copies the table.
     * @param task - the child; where it shares the table, this is {@link forTask}
     * @throws InvalidHandleError where the number was opened after the clone
     */
    inherit(task) {
        const entry = this.#entry('inherited');
        return task.handleFor(fdTableOf(task).inherit(entry, this.toString()));
    }
    /**
     * Another handle for the same number, which makes its calls through another task of the same fd table.
     * @param task - the task
     * @throws FDTableMismatchError for a task in another fd table
     */
    forTask(task) {
        const entry = this.#entry('used');
        assertFDTable(() => this.toString(), entry.table, task);
        return task.handleFor(entry);
    }
    /**
     * Hand the number over to another task of the same fd table, giving up this handle.
     * @param task - the task
     * @throws FDTableMismatchError for a task in another fd table
     */
    move(task) {
        const moved = this.forTask(task);
        this.#share.drop();
        return moved;
    }
    /** Close it without waiting for the kernel's answer, if this handle is still valid. */
    [Symbol.dispose]() {
        if (!this.valid)
            return;
        this.invalidate().catch((error) => {
            if (error instanceof SyscallTransportError)
                return;
            process.emitWarning(error instanceof Error ? error : String(error));
        });
    }
    /** Close it, if this handle is still valid and its process still there. */
    async [Symbol.asyncDispose]() {
        if (!this.valid)
            return;
        try {
            await this.invalidate();
        }
        catch (error) {
            if (!(error instanceof SyscallTransportError))
                throw error;
        }
    }
    /** @internal */
    #entry(verb) {
        const { entry, held } = this.#share;
        if (!held)
            throw new InvalidHandleError(`this handle for file descriptor ${entry.number} of the ${entry.table.toString()} was closed, invalidated or moved, and cannot be ${verb}`);
        return entry;
    }
    /** As in `FD 7 in fd table of 4131`. */
    toString() {
        const { entry } = this.#share;
        return `FD ${entry.number} in ${entry.table.toString()}`;
    }
}
/** @internal the fd table of a task, with its tracking */
export function fdTableOf(task) {
    const table = task.fdTable;
    if (!(table instanceof FDTable))
        throw new TypeError(`${table.toString()} does not track its file descriptors`);
    return table;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDcEMsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDekQsT0FBTyxLQUFLLEdBQUcsTUFBTSxzQkFBc0IsQ0FBQTtBQUMzQyxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDOUMsT0FBTyxFQUFFLFdBQVcsRUFBRSxrQkFBa0IsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUc3RDs7R0FFRztBQUNILE1BQU0sS0FBSztJQUtFO0lBQ0E7SUFFQTtJQUVGO0lBVFQsT0FBTyxHQUFHLENBQUMsQ0FBQTtJQUNYLE9BQU8sR0FBRyxDQUFDLENBQUE7SUFFWCxZQUNXLEtBQWMsRUFDZCxNQUEwQjtJQUNuQywwSEFBMEg7SUFDakgsU0FBa0I7SUFDM0IscUlBQXFJO0lBQzlILE1BQWM7UUFMWixVQUFLLEdBQUwsS0FBSyxDQUFTO1FBQ2QsV0FBTSxHQUFOLE1BQU0sQ0FBb0I7UUFFMUIsY0FBUyxHQUFULFNBQVMsQ0FBUztRQUVwQixXQUFNLEdBQU4sTUFBTSxDQUFRO0lBQ3BCLENBQUM7Q0FDTDtBQUVELGdGQUFnRjtBQUNoRixNQUFNLEtBQUs7SUFHWTtJQUZyQixJQUFJLEdBQUcsSUFBSSxDQUFBO0lBRVgsWUFBcUIsS0FBWTtRQUFaLFVBQUssR0FBTCxLQUFLLENBQU87UUFDL0IsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFBO0lBQ2pCLENBQUM7SUFFRCx1REFBdUQ7SUFDdkQsSUFBSTtRQUNGLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSTtZQUFFLE9BQU8sS0FBSyxDQUFBO1FBQzVCLElBQUksQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFBO1FBQ2pCLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sS0FBSyxDQUFDLENBQUE7SUFDbkMsQ0FBQztDQUNGO0FBRUQsTUFBTSxTQUFTLEdBQUcsSUFBSSxvQkFBb0IsQ0FBUSxDQUFDLEtBQUssRUFBRSxFQUFFO0lBQzFELElBQUksS0FBSyxDQUFDLElBQUksRUFBRTtRQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUNwRSxDQUFDLENBQUMsQ0FBQTtBQUVGOzs7R0FHRztBQUNILE1BQU0sT0FBTyxPQUFRLFNBQVEsR0FBRyxDQUFDLE9BQU87SUFDN0IsUUFBUSxHQUFHLElBQUksR0FBRyxFQUFpQixDQUFBO0lBQ25DLE1BQU0sR0FBRyxJQUFJLEdBQUcsRUFBUSxDQUFBO0lBQ3hCLFVBQVUsQ0FBUztJQUM1Qix5SUFBeUk7SUFDaEksVUFBVSxDQUFxQjtJQUV4Qzs7OztPQUlHO0lBQ0gsWUFBWSxPQUF3QixFQUFFLFNBQW1CLEVBQUUsU0FBUyxHQUFHLEtBQUs7UUFDMUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ2QsSUFBSSxDQUFDLFVBQVUsR0FBRyxTQUFTLENBQUE7UUFDM0IsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLEdBQUcsQ0FBQyxTQUFTLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUM5RSxJQUFJLFNBQVMsS0FBSyxTQUFTO1lBQUUsT0FBTTtRQUNuQyxLQUFLLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksU0FBUyxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUU7WUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDbkcsQ0FBQztJQUVELGtEQUFrRDtJQUNsRCxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFBO0lBQzNCLENBQUM7SUFFRCxvRkFBb0Y7SUFDcEYsSUFBSSxTQUFTO1FBQ1gsT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFBO0lBQ3hCLENBQUM7SUFFRCxxRUFBcUU7SUFDckUsU0FBUyxDQUFDLEtBQWEsRUFBRSxJQUFZO1FBQ25DLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLElBQUksQ0FBQyxDQUFBO0lBQ3hGLENBQUM7SUFFRCxvSUFBb0k7SUFDcEksV0FBVyxDQUFDLEtBQWEsRUFBRSxJQUFZO1FBQ3JDLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUU7WUFBRSxJQUFJLE1BQU0sSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLElBQUk7Z0JBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDcEgsQ0FBQztJQUVELCtDQUErQztJQUMvQyxJQUFJLENBQUMsSUFBVTtRQUNiLElBQUksQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3ZCLENBQUM7SUFFRCwrRkFBK0Y7SUFDL0YsS0FBSyxDQUFDLElBQVU7UUFDZCxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN4QixJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUM7WUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ25ELENBQUM7SUFFRCwyREFBMkQ7SUFDM0QsSUFBSSxDQUFDLE1BQTBCLEVBQUUsU0FBUyxHQUFHLElBQUk7UUFDL0MsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsRUFBRSxDQUFDLENBQUE7SUFDM0MsQ0FBQztJQUVELE1BQU0sQ0FBQyxNQUEwQixFQUFFLFNBQWtCLEVBQUUsTUFBYztRQUNuRSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7WUFDOUIsTUFBTSxJQUFJLGtCQUFrQixDQUFDLG1CQUFtQixNQUFNLFdBQVcsSUFBSSxDQUFDLFFBQVEsRUFBRSxzREFBc0QsQ0FBQyxDQUFBO1FBQ3pJLENBQUM7UUFDRCxNQUFNLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUN4RCxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDaEMsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsdURBQXVEO0lBQ3ZELElBQUksQ0FBQyxNQUEwQjtRQUM3QixPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2xDLENBQUM7SUFFRCw0SEFBNEg7SUFDNUgsTUFBTSxDQUFDLE1BQTBCLEVBQUUsU0FBUyxHQUFHLElBQUk7UUFDakQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdkMsSUFBSSxLQUFLLEtBQUssU0FBUztZQUFFLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDNUQsS0FBSyxDQUFDLE1BQU0sR0FBRyxFQUFFLENBQUE7UUFDakIsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsd0VBQXdFO0lBQ3hFLE9BQU8sQ0FBQyxLQUFZLEVBQUUsT0FBZTtRQUNuQyxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLEdBQUcsS0FBSyxDQUFBO1FBQ2xELElBQUksS0FBSyxLQUFLLElBQUk7WUFBRSxPQUFPLEtBQUssQ0FBQTtRQUNoQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN2QyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sSUFBSSxJQUFJLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxLQUFLLE1BQU0sRUFBRSxDQUFDO1lBQzlELE1BQU0sSUFBSSxrQkFBa0IsQ0FDMUIsR0FBRyxPQUFPLG1CQUFtQixLQUFLLENBQUMsUUFBUSxFQUFFLGFBQWEsSUFBSSxDQUFDLFFBQVEsRUFBRSwwREFBMEQ7Z0JBQ25JLHFEQUFxRCxDQUN0RCxDQUFBO1FBQ0gsQ0FBQztRQUNELE9BQU8sS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN4RCxDQUFDO0lBRUQsMEdBQTBHO0lBQzFHLE1BQU0sQ0FBQyxLQUFZO1FBQ2pCLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUs7WUFBRSxPQUFNO1FBQ3JELElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNsQyxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUVELDREQUE0RDtJQUM1RCxPQUFPO1FBQ0wsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssQ0FBQTtJQUMxQyxDQUFDO0lBRUQscUlBQXFJO0lBQ3JJLGlCQUFpQixDQUFDLEtBQVk7UUFDNUIsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQzNCLElBQUksS0FBSyxDQUFDLE9BQU8sR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUs7WUFBRSxPQUFNO1FBQzFFLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDbEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxTQUFTLElBQUksSUFBSSxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQ2xELElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQWMsRUFBRSxFQUFFO1lBQ25FLGdEQUFnRDtZQUNoRCxJQUFJLEtBQUssWUFBWSxxQkFBcUI7Z0JBQUUsT0FBTTtZQUNsRCxPQUFPLENBQUMsV0FBVyxDQUFDLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7UUFDckUsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0NBQ0Y7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxvQkFBb0I7SUFNcEI7SUFMWCxNQUFNLENBQW1CO0lBRXpCLGdCQUFnQjtJQUNoQjtJQUNFLGtCQUFrQjtJQUNULElBQXdCLEVBQ2pDLEtBQVk7UUFESCxTQUFJLEdBQUosSUFBSSxDQUFvQjtRQUdqQyxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixLQUFLLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDakIsQ0FBQztJQUVELDJDQUEyQztJQUMzQyxJQUFJLE9BQU87UUFDVCxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUE7SUFDbEIsQ0FBQztJQUVELHNCQUFzQjtJQUN0QixDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUM7UUFDZCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ3pCLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQy9CLElBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxDQUFBO1FBQ3ZCLCtFQUErRTtRQUMvRSxJQUFJLEVBQUUsS0FBSyxDQUFDLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE9BQU8sS0FBSyxDQUFDO1lBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUN4RixDQUFDO0lBRUQsa0JBQWtCO0lBQ2xCLFFBQVE7UUFDTixPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDMUIsQ0FBQztDQUNGO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxPQUFPLGNBQWM7SUFDekIsMERBQTBEO0lBQ2pELElBQUksQ0FBTTtJQUNWLE1BQU0sQ0FBTztJQUV0QixnQkFBZ0I7SUFDaEIsWUFBWSxJQUFVLEVBQUUsS0FBMEI7UUFDaEQsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUM5QixTQUFTLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVELDZDQUE2QztJQUM3QyxJQUFJLEtBQUs7UUFDUCxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFBO0lBQ3pCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFBO0lBQ25DLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILE1BQU0sQ0FBQyxJQUFVO1FBQ2YsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNqQyxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssS0FBSyxDQUFDLEtBQUs7WUFBRSxhQUFhLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDekYsT0FBTyxJQUFJLG9CQUFvQixDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDdEQsQ0FBQztJQUVELHNEQUFzRDtJQUN0RCxJQUFJLFlBQVk7UUFDZCxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDLENBQUMsT0FBTyxLQUFLLENBQUMsQ0FBQTtJQUMvQyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLEtBQUs7UUFDVCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQ25DLElBQUksS0FBSyxDQUFDLE9BQU8sR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUN0QixNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxnQ0FBZ0MsS0FBSyxDQUFDLE9BQU8sR0FBRyxDQUFDLHNEQUFzRCxDQUFDLENBQUE7UUFDbEosQ0FBQztRQUNELE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFBO0lBQ3pCLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxDQUFBO1FBQ3hDLElBQUksS0FBSyxDQUFDLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE9BQU8sR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUM3QyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxzQ0FBc0MsS0FBSyxDQUFDLE9BQU8sa0NBQWtDLENBQUMsQ0FBQTtRQUNoSSxDQUFDO1FBQ0QsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFO1lBQUUsT0FBTyxLQUFLLENBQUE7UUFDckMsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDekIsSUFBSSxDQUFDO1lBQ0gsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDeEQsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixtRkFBbUY7WUFDbkYsTUFBTSxLQUFLLEdBQUcsS0FBSyxZQUFZLHFCQUFxQixDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7WUFDeEYsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSTtnQkFBRSxNQUFNLEtBQUssQ0FBQTtZQUMzRCxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3BELENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLO1FBQ0gsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDN0IsSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRTtZQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsaUJBQWlCLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDOUQsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxPQUFPLENBQWlCLElBQU87UUFDN0IsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxXQUFXLENBQUMsQ0FBQTtRQUN0QyxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUN4RSxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILE9BQU8sQ0FBaUIsSUFBTztRQUM3QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ2pDLGFBQWEsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtRQUN2RCxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDOUIsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxJQUFJLENBQWlCLElBQU87UUFDMUIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNoQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFBO1FBQ2xCLE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVELHVGQUF1RjtJQUN2RixDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUM7UUFDZCxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUs7WUFBRSxPQUFNO1FBQ3ZCLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQyxLQUFLLENBQUMsQ0FBQyxLQUFjLEVBQUUsRUFBRTtZQUN6QyxJQUFJLEtBQUssWUFBWSxxQkFBcUI7Z0JBQUUsT0FBTTtZQUNsRCxPQUFPLENBQUMsV0FBVyxDQUFDLEtBQUssWUFBWSxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7UUFDckUsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsMkVBQTJFO0lBQzNFLEtBQUssQ0FBQyxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUM7UUFDekIsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLO1lBQUUsT0FBTTtRQUN2QixJQUFJLENBQUM7WUFDSCxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQTtRQUN6QixDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxxQkFBcUIsQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUM1RCxDQUFDO0lBQ0gsQ0FBQztJQUVELGdCQUFnQjtJQUNoQixNQUFNLENBQUMsSUFBWTtRQUNqQixNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDbkMsSUFBSSxDQUFDLElBQUk7WUFBRSxNQUFNLElBQUksa0JBQWtCLENBQUMsbUNBQW1DLEtBQUssQ0FBQyxNQUFNLFdBQVcsS0FBSyxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsb0RBQW9ELElBQUksRUFBRSxDQUFDLENBQUE7UUFDbkwsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsd0NBQXdDO0lBQ3hDLFFBQVE7UUFDTixNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUM3QixPQUFPLE1BQU0sS0FBSyxDQUFDLE1BQU0sT0FBTyxLQUFLLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUE7SUFDMUQsQ0FBQztDQUNGO0FBS0QsMERBQTBEO0FBQzFELE1BQU0sVUFBVSxTQUFTLENBQUMsSUFBVTtJQUNsQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO0lBQzFCLElBQUksQ0FBQyxDQUFDLEtBQUssWUFBWSxPQUFPLENBQUM7UUFBRSxNQUFNLElBQUksU0FBUyxDQUFDLEdBQUcsS0FBSyxDQUFDLFFBQVEsRUFBRSxzQ0FBc0MsQ0FBQyxDQUFBO0lBQy9HLE9BQU8sS0FBSyxDQUFBO0FBQ2QsQ0FBQyJ9