var _a;
import { NULL, hex } from '../near/ids.js';
import { UseAfterFreeError } from '../memory/errors.js';
import { BorrowError, LinearityError } from './errors.js';
/**
 * Memory, and who is using it. Exactly one valid pointer holds an owner; consuming that pointer hands the owner on, so
 * the collector watches one object for each allocation, however often it changes its type.
 */
class Owner {
    task;
    mapping;
    allocation;
    collected;
    shared = 0;
    exclusive = false;
    constructor(task, mapping, allocation, collected) {
        this.task = task;
        this.mapping = mapping;
        this.allocation = allocation;
        this.collected = collected;
    }
    get address() {
        return this.mapping.addressAt(this.allocation.start);
    }
    get borrowed() {
        return this.exclusive || this.shared > 0;
    }
    acquire(task, mode, subject) {
        if (this.exclusive)
            throw new BorrowError(`${subject()} is being written to by a call that has not completed: await that call first`);
        if (mode === 'exclusive' && this.shared > 0) {
            throw new BorrowError(`${subject()} cannot be written to: ${this.shared} call(s) that have not completed are reading it`);
        }
        this.mapping.use(task, subject);
        if (mode === 'exclusive')
            this.exclusive = true;
        else
            this.shared++;
    }
    release(mode) {
        this.mapping.unuse();
        if (mode === 'exclusive')
            this.exclusive = false;
        else
            this.shared--;
    }
}
// A pointer that nobody can reach any more frees its memory. Borrows hold the owner, so memory that the kernel is using
// is never collected, whatever became of the pointer.
const collector = new FinalizationRegistry((allocation) => {
    if (allocation.valid)
        allocation.free();
});
/** @internal the owner for an allocation; `collected` says whether the collector watches it */
export function takeAllocation(task, mapping, allocation, collected) {
    const owner = new Owner(task, mapping, allocation, collected);
    if (collected)
        collector.register(owner, allocation);
    return owner;
}
/**
 * A pointer, kept in place while a call uses it. It ends when it is disposed of; until then the pointer cannot be freed
 * or consumed. As an argument it goes to the kernel as the address and shows itself as the value behind it.
 */
export class Borrow {
    #subject;
    #held;
    #others;
    #free = false;
    /** The address. */
    near;
    /** In bytes. */
    size;
    /** @internal */
    constructor(subject, held, others, near, size) {
        this.#subject = subject;
        this.#held = held;
        this.#others = others;
        this.near = near;
        this.size = size;
    }
    /** The address, as the register's value. */
    get operand() {
        return this.near;
    }
    /** @internal free the pointer when the borrow ends: it was made for this call */
    thenFree() {
        this.#free = true;
        return this;
    }
    /** End the borrow. Doing it again does nothing. */
    [Symbol.dispose]() {
        for (const { owner, mode } of this.#held)
            owner.release(mode);
        this.#held.length = 0;
        for (const other of this.#others)
            other[Symbol.dispose]();
        this.#others.length = 0;
        if (this.#free)
            this.#subject.free();
        this.#free = false;
    }
    /** The value behind the address where it is known, otherwise the address. */
    toString() {
        return this.#subject.describe();
    }
}
/**
 * An owning handle for a piece of memory: it knows where that is, how long it is, and what type of value it is for. What
 * is there means nothing yet.
 *
 * It is linear: `write`, `split`, `merge`, `reinterpret`, `free` and what fills it *consume* it. They return new
 * pointers, and the old one is refused from then on. While a call uses it, it is borrowed, and consuming it throws.
 *
 * Dropping the last reference frees the memory later; `using` frees it at the end of the block.
 */
export class Pointer {
    /** The type of value that it is for. */
    type;
    #owner;
    #consumedBy = '';
    #formerAddress = 0;
    #formerSize = 0;
    /** @internal */
    constructor(type, owner) {
        this.type = type;
        this.#owner = owner;
    }
    /** The address of the first byte. Valid while the pointer is; to keep it valid for the length of a call, borrow it. */
    get near() {
        return this.#live('used').address;
    }
    /** In bytes. */
    get size() {
        return this.#live('used').allocation.size;
    }
    /** Whether it can still be used: not consumed, not freed, its mapping still there. */
    get valid() {
        return this.#owner !== undefined && this.#owner.mapping.mapped;
    }
    /** The mapping that it lies in. */
    get mapping() {
        return this.#live('used').mapping;
    }
    /** The task whose interface moves its memory, where that is not this program's own. */
    get task() {
        return this.#live('used').task;
    }
    /**
     * Keep it, and all that its value points to, in place and unconsumed until the borrow is disposed of.
     * @param task - who uses it; must be in the same address space
     * @param mode - `exclusive` where the kernel writes there: that excludes every other borrow
     * @throws AddressSpaceMismatchError for a task in another address space
     * @throws BorrowError where it is in use in a way that excludes this one
     * @throws UseAfterFreeError where it was consumed
     */
    borrow(task, mode = 'shared') {
        const owner = this.#live('borrowed');
        const held = [];
        const others = [];
        try {
            owner.acquire(task, mode, () => this.toString());
            held.push({ owner, mode });
            this.#borrowReferences(task, held, others);
        }
        catch (error) {
            for (const each of held)
                each.owner.release(each.mode);
            for (const other of others)
                other[Symbol.dispose]();
            throw error;
        }
        return new Borrow(this, held, others, owner.address, owner.allocation.size);
    }
    /**
     * As {@link borrow}, but without what its value points to: for a call that uses only a part of the value which is no
     * pointer, such as the futex word in a node of a long list.
     * @param task - who uses it; must be in the same address space
     * @param mode - how
     * @throws the same as {@link borrow}
     */
    borrowShallow(task, mode = 'shared') {
        const owner = this.#live('borrowed');
        owner.acquire(task, mode, () => this.toString());
        return new Borrow(this, [{ owner, mode }], [], owner.address, owner.allocation.size);
    }
    // A work list, not recursion: a list may be long, and may lead back to itself.
    #borrowReferences(task, held, others) {
        const pending = [this];
        let seen;
        for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
            const references = pointer.references();
            if (references === undefined)
                continue;
            seen ??= new Set(held.map((each) => each.owner));
            for (const reference of references) {
                if (!(reference.pointer instanceof _a)) {
                    others.push(reference.pointer.borrow(task, reference.mode));
                    continue;
                }
                const next = reference.pointer;
                const owner = next.#live('borrowed');
                if (seen.has(owner))
                    continue;
                owner.acquire(task, reference.mode, () => next.toString());
                seen.add(owner);
                held.push({ owner, mode: reference.mode });
                pending.push(next);
            }
        }
    }
    /** @internal what its value points to */
    references() {
        return undefined;
    }
    /**
     * Write a value, consuming this pointer.
     * @param value - at most as long as the memory
     * @returns a pointer to the same memory that knows the value
     * @throws RangeError where the value does not fit; then the pointer is still valid
     * @throws BorrowError where a call is using it
     */
    write(value) {
        const owner = this.#consumable('written to');
        const { mapping, allocation } = owner;
        const length = this.type.sizeOf(value);
        if (length > allocation.size) {
            throw new RangeError(`${this.type.name} value of ${length} bytes does not fit ${this.toString()}, which has ${allocation.size}`);
        }
        const view = mapping.view('writable');
        if (view !== undefined)
            this.type.write(view, allocation.start, value);
        else {
            const bytes = new Uint8Array(length);
            this.type.write(new DataView(bytes.buffer), 0, value);
            // Writes take their place in the order of the interface's calls, so a call that uses the pointer sees this one. If
            // it fails, the process is gone, and that call says so.
            owner.task.sysif.write(owner.address, bytes).catch(() => undefined);
        }
        return new WrittenPointer(this.type, this.#consume('write'), value);
    }
    /**
     * Cut the memory in two, consuming this pointer.
     * @param size - of the first part, in bytes
     * @returns both parts; {@link merge} joins them again
     */
    split(size) {
        const [first, second] = this.#split(size);
        return [new _a(this.type, first), new _a(this.type, second)];
    }
    #split(size) {
        const { task, mapping, allocation, collected } = this.#consumable('split');
        const [first, second] = allocation.split(size);
        this.#consume('split');
        return [takeAllocation(task, mapping, first, collected), takeAllocation(task, mapping, second, collected)];
    }
    /**
     * Join with the pointer to what lies right behind, consuming both.
     * @param next - what {@link split} returned as the second part
     * @throws RangeError where they are not neighbours
     */
    merge(next) {
        const { task, mapping, allocation, collected } = this.#consumable('merged');
        const other = next.#consumable('merged');
        if (mapping !== other.mapping)
            throw new RangeError(`${this.toString()} and ${next.toString()} lie in different mappings`);
        const whole = allocation.merge(other.allocation);
        this.#consume('merge');
        next.#consume('merge');
        return new _a(this.type, takeAllocation(task, mapping, whole, collected));
    }
    /**
     * Use the memory for another type, consuming this pointer.
     * @param type - what is to be there
     * @throws RangeError where the memory is too short or not aligned for the type
     */
    reinterpret(type) {
        const owner = this.#consumable('reinterpreted');
        if ((type.size ?? 0) > owner.allocation.size) {
            throw new RangeError(`a ${type.name} takes ${type.size} bytes, and ${this.toString()} has ${owner.allocation.size}`);
        }
        if (owner.address % type.alignment !== 0) {
            throw new RangeError(`a ${type.name} is aligned to ${type.alignment} bytes, and ${this.toString()} is not`);
        }
        return new _a(type, this.#consume('reinterpret'));
    }
    /**
     * Say that the kernel, or some other program, wrote a value there, consuming this pointer. The value is trusted from
     * now on: for calls that this package does not know.
     */
    assumeReadable() {
        this.#consumable('made readable');
        return new ReadablePointer(this.type, this.#consume('assumeReadable'));
    }
    /**
     * After a call filled the front of the memory: split that off as readable, consuming this pointer.
     * @param size - how much was filled, in bytes
     * @returns what was filled, and the unused rest
     */
    splitReadable(size) {
        const [first, second] = this.#split(size);
        return [new ReadablePointer(this.type, first), new _a(this.type, second)];
    }
    /**
     * After a call left resources in the memory, consuming this pointer.
     * @param take - turns what is in memory into managed objects, and is called exactly once
     */
    linearize(take) {
        this.#consumable('made linear');
        return new LinearPointer(this.type, this.#consume('linearize'), take);
    }
    /**
     * Give the memory back, consuming this pointer.
     * @throws UseAfterFreeError where that was done already
     * @throws BorrowError where a call is using it
     */
    free() {
        this.#consumable('freed');
        this.#consume('free').allocation.free();
    }
    /** Give the memory back, if this pointer still owns any. */
    [Symbol.dispose]() {
        if (this.valid)
            this.free();
    }
    /** @internal the value, read at once where the memory is this program's own */
    load() {
        const { task, mapping, allocation, exclusive } = this.#live('read');
        if (exclusive)
            throw new BorrowError(`${this.toString()} is being written to by a call that has not completed: await that call before reading`);
        const view = mapping.view('readable');
        if (view !== undefined)
            return this.type.read(view, allocation.start, allocation.size);
        return task.sysif.read(this.near, allocation.size).then((bytes) => (this.type.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength)));
    }
    /** @internal direct access to the memory, where it is this program's own: the view, and where in it this pointer begins */
    direct() {
        const { mapping, allocation } = this.#live('used');
        const view = mapping.view('writable');
        return view === undefined ? undefined : { view, offset: allocation.start };
    }
    #live(verb) {
        const owner = this.#owner;
        if (owner === undefined) {
            throw new UseAfterFreeError(this.#consumedBy === 'free'
                ? `${this.toString()} was freed already and cannot be ${verb}`
                : `${this.toString()} was consumed by ${this.#consumedBy} and cannot be ${verb}: use what ${this.#consumedBy} returned`);
        }
        if (!owner.mapping.mapped)
            owner.mapping.assertMapped();
        return owner;
    }
    /** @internal */
    assertConsumable(_verb) {
        // Subclasses that hold resources refuse here.
    }
    #consumable(verb) {
        const owner = this.#live(verb);
        if (owner.borrowed) {
            throw new BorrowError(`${this.toString()} cannot be ${verb}: it is in use by a call that has not completed, or the kernel keeps its address`);
        }
        this.assertConsumable(verb);
        return owner;
    }
    #consume(by) {
        const owner = this.#live('consumed');
        this.#formerAddress = owner.address;
        this.#formerSize = owner.allocation.size;
        this.#consumedBy = by;
        this.#owner = undefined;
        return owner;
    }
    /** How it shows itself as an argument of a call. */
    describe() {
        return hex(this.#owner?.address ?? this.#formerAddress);
    }
    /** As in `Pointer<int32_t>(0x7f00, 4 bytes)`. */
    toString() {
        const address = this.#owner?.address ?? this.#formerAddress;
        const size = this.#owner?.allocation.size ?? this.#formerSize;
        return `${this.constructor.name}<${this.type.name}>(${hex(address)}, ${size} bytes)`;
    }
}
_a = Pointer;
/**
 * A pointer to memory in which a call left a value of its type: it may be read, as often as one likes.
 */
export class ReadablePointer extends Pointer {
    /**
     * Read the value.
     * @throws BorrowError while a call is writing there
     * @throws RangeError where what is there is no value of the type
     */
    async read() {
        return await this.load();
    }
}
const unreadCollector = new FinalizationRegistry(({ pending, subject }) => {
    if (!pending)
        return;
    process.emitWarning(`${subject} was dropped before anybody had read it: the resources that it held are lost, and stay open`, 'LinearityWarning');
});
/**
 * A pointer to memory in which a call left resources (file descriptors, say) that nobody owns yet. It must be read
 * exactly once: not never, or the resources leak (which a warning tells, once it is collected), and not twice, or two
 * owners would close the same number. Until then the memory cannot be used for anything else.
 * @typeParam T - what is in memory
 * @typeParam R - the managed objects that reading returns
 */
export class LinearPointer extends Pointer {
    #take;
    #unread;
    /** @internal */
    constructor(type, owner, take) {
        super(type, owner);
        this.#take = take;
        this.#unread = { pending: true, subject: this.toString() };
        unreadCollector.register(this, this.#unread);
    }
    /** Whether the resources were taken over. */
    get taken() {
        return !this.#unread.pending;
    }
    /**
     * Take the resources over, as managed objects.
     * @throws LinearityError where that was done already
     */
    async read() {
        const unread = this.#unread;
        if (!unread.pending)
            throw new LinearityError(`${this.toString()} was read already: what it held has an owner`);
        unread.pending = false;
        try {
            return this.#take(await this.load());
        }
        catch (error) {
            unread.pending = true;
            throw error;
        }
    }
    /** @internal */
    assertConsumable(verb) {
        if (this.#unread.pending) {
            throw new LinearityError(`${this.toString()} cannot be ${verb}: it holds resources that nobody owns yet, read it first`);
        }
    }
}
/**
 * A pointer to memory that holds a known value. The value is not looked at again: to see what other programs or the
 * kernel made of it, `read()`.
 */
export class WrittenPointer extends ReadablePointer {
    /** What was written. Not to be changed: what it points to is borrowed together with this pointer. */
    value;
    /** @internal */
    constructor(type, owner, value) {
        super(type, owner);
        this.value = value;
    }
    /** @internal */
    references() {
        return this.type.references?.(this.value);
    }
    describe() {
        return describeValue(this.value, () => super.describe());
    }
}
/** How much of a string or of bytes a message shows. */
const SHOWN = 48;
/** How many fields of a structure a message shows. */
const FIELDS_SHOWN = 12;
function describeValue(value, otherwise) {
    if (typeof value === 'string')
        return value.length > SHOWN ? `${JSON.stringify(value.slice(0, SHOWN))}...` : JSON.stringify(value);
    if (value instanceof Uint8Array) {
        const shown = JSON.stringify(Buffer.from(value.subarray(0, SHOWN)).toString('latin1'));
        return value.length > SHOWN ? `${shown}...` : shown;
    }
    if (typeof value === 'number' || typeof value === 'bigint')
        return `[${value}]`;
    // A structure's value; what is of a class has an address that says more.
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
        return describeFields(value);
    return otherwise();
}
function describeFields(value) {
    const fields = Object.entries(value).map(([name, field]) => `${name}=${typeof field === 'object' && field !== null ? '...' : String(field)}`);
    return `{${fields.length > FIELDS_SHOWN ? [...fields.slice(0, FIELDS_SHOWN), '...'].join(', ') : fields.join(', ')}}`;
}
/**
 * The address of a pointer, or the null pointer where there is none.
 * @param pointer - the pointer
 */
export function nearOrNull(pointer) {
    return pointer?.near ?? NULL;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicG9pbnRlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInBvaW50ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUFBLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFnQixNQUFNLGdCQUFnQixDQUFBO0FBSXhELE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBRXZELE9BQU8sRUFBRSxXQUFXLEVBQUUsY0FBYyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBR3pEOzs7R0FHRztBQUNILE1BQU0sS0FBSztJQUtFO0lBQ0E7SUFDQTtJQUNBO0lBUFgsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUNWLFNBQVMsR0FBRyxLQUFLLENBQUE7SUFFakIsWUFDVyxJQUFVLEVBQ1YsT0FBc0IsRUFDdEIsVUFBc0IsRUFDdEIsU0FBa0I7UUFIbEIsU0FBSSxHQUFKLElBQUksQ0FBTTtRQUNWLFlBQU8sR0FBUCxPQUFPLENBQWU7UUFDdEIsZUFBVSxHQUFWLFVBQVUsQ0FBWTtRQUN0QixjQUFTLEdBQVQsU0FBUyxDQUFTO0lBQzFCLENBQUM7SUFFSixJQUFJLE9BQU87UUFDVCxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDdEQsQ0FBQztJQUVELElBQUksUUFBUTtRQUNWLE9BQU8sSUFBSSxDQUFDLFNBQVMsSUFBSSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUMxQyxDQUFDO0lBRUQsT0FBTyxDQUFDLElBQVUsRUFBRSxJQUFnQixFQUFFLE9BQXFCO1FBQ3pELElBQUksSUFBSSxDQUFDLFNBQVM7WUFBRSxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLDhFQUE4RSxDQUFDLENBQUE7UUFDckksSUFBSSxJQUFJLEtBQUssV0FBVyxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDNUMsTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSwwQkFBMEIsSUFBSSxDQUFDLE1BQU0saURBQWlELENBQUMsQ0FBQTtRQUMzSCxDQUFDO1FBQ0QsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO1FBQy9CLElBQUksSUFBSSxLQUFLLFdBQVc7WUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksQ0FBQTs7WUFDMUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO0lBQ3BCLENBQUM7SUFFRCxPQUFPLENBQUMsSUFBZ0I7UUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNwQixJQUFJLElBQUksS0FBSyxXQUFXO1lBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxLQUFLLENBQUE7O1lBQzNDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtJQUNwQixDQUFDO0NBQ0Y7QUFFRCx3SEFBd0g7QUFDeEgsc0RBQXNEO0FBQ3RELE1BQU0sU0FBUyxHQUFHLElBQUksb0JBQW9CLENBQWEsQ0FBQyxVQUFVLEVBQUUsRUFBRTtJQUNwRSxJQUFJLFVBQVUsQ0FBQyxLQUFLO1FBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFBO0FBQ3pDLENBQUMsQ0FBQyxDQUFBO0FBRUYsK0ZBQStGO0FBQy9GLE1BQU0sVUFBVSxjQUFjLENBQUMsSUFBVSxFQUFFLE9BQXNCLEVBQUUsVUFBc0IsRUFBRSxTQUFrQjtJQUMzRyxNQUFNLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxTQUFTLENBQUMsQ0FBQTtJQUM3RCxJQUFJLFNBQVM7UUFBRSxTQUFTLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsQ0FBQTtJQUNwRCxPQUFPLEtBQUssQ0FBQTtBQUNkLENBQUM7QUFRRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sTUFBTTtJQUNSLFFBQVEsQ0FBWTtJQUNwQixLQUFLLENBQXNDO0lBQzNDLE9BQU8sQ0FBYztJQUM5QixLQUFLLEdBQUcsS0FBSyxDQUFBO0lBRWIsbUJBQW1CO0lBQ1YsSUFBSSxDQUFTO0lBQ3RCLGdCQUFnQjtJQUNQLElBQUksQ0FBUTtJQUVyQixnQkFBZ0I7SUFDaEIsWUFBWSxPQUFtQixFQUFFLElBQTBDLEVBQUUsTUFBb0IsRUFBRSxJQUFhLEVBQUUsSUFBWTtRQUM1SCxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLENBQUMsT0FBTyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNoQixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtJQUNsQixDQUFDO0lBRUQsNENBQTRDO0lBQzVDLElBQUksT0FBTztRQUNULE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQTtJQUNsQixDQUFDO0lBRUQsaUZBQWlGO0lBQ2pGLFFBQVE7UUFDTixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRCxtREFBbUQ7SUFDbkQsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDO1FBQ2QsS0FBSyxNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLElBQUksQ0FBQyxLQUFLO1lBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM3RCxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7UUFDckIsS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsT0FBTztZQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtRQUN6RCxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7UUFDdkIsSUFBSSxJQUFJLENBQUMsS0FBSztZQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDcEMsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDcEIsQ0FBQztJQUVELDZFQUE2RTtJQUM3RSxRQUFRO1FBQ04sT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxDQUFBO0lBQ2pDLENBQUM7Q0FDRjtBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxPQUFPLE9BQU87SUFDbEIsd0NBQXdDO0lBQy9CLElBQUksQ0FBUztJQUN0QixNQUFNLENBQW1CO0lBQ3pCLFdBQVcsR0FBRyxFQUFFLENBQUE7SUFDaEIsY0FBYyxHQUFHLENBQUMsQ0FBQTtJQUNsQixXQUFXLEdBQUcsQ0FBQyxDQUFBO0lBRWYsZ0JBQWdCO0lBQ2hCLFlBQVksSUFBYSxFQUFFLEtBQW1CO1FBQzVDLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2hCLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO0lBQ3JCLENBQUM7SUFFRCx1SEFBdUg7SUFDdkgsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE9BQU8sQ0FBQTtJQUNuQyxDQUFDO0lBRUQsZ0JBQWdCO0lBQ2hCLElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFBO0lBQzNDLENBQUM7SUFFRCxzRkFBc0Y7SUFDdEYsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsTUFBTSxLQUFLLFNBQVMsSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUE7SUFDaEUsQ0FBQztJQUVELG1DQUFtQztJQUNuQyxJQUFJLE9BQU87UUFDVCxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsT0FBTyxDQUFBO0lBQ25DLENBQUM7SUFFRCx1RkFBdUY7SUFDdkYsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksQ0FBQTtJQUNoQyxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILE1BQU0sQ0FBQyxJQUFVLEVBQUUsT0FBbUIsUUFBUTtRQUM1QyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUFBO1FBQ3BDLE1BQU0sSUFBSSxHQUF5QyxFQUFFLENBQUE7UUFDckQsTUFBTSxNQUFNLEdBQWlCLEVBQUUsQ0FBQTtRQUMvQixJQUFJLENBQUM7WUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUE7WUFDaEQsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFBO1lBQzFCLElBQUksQ0FBQyxpQkFBaUIsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQzVDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJO2dCQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUN0RCxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU07Z0JBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1lBQ25ELE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELE9BQU8sSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzdFLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxhQUFhLENBQUMsSUFBVSxFQUFFLE9BQW1CLFFBQVE7UUFDbkQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUNwQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUE7UUFDaEQsT0FBTyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdEYsQ0FBQztJQUVELCtFQUErRTtJQUMvRSxpQkFBaUIsQ0FBQyxJQUFVLEVBQUUsSUFBMEMsRUFBRSxNQUFvQjtRQUM1RixNQUFNLE9BQU8sR0FBaUIsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNwQyxJQUFJLElBQTRCLENBQUE7UUFDaEMsS0FBSyxJQUFJLE9BQU8sR0FBRyxPQUFPLENBQUMsR0FBRyxFQUFFLEVBQUUsT0FBTyxLQUFLLFNBQVMsRUFBRSxPQUFPLEdBQUcsT0FBTyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUM7WUFDakYsTUFBTSxVQUFVLEdBQUcsT0FBTyxDQUFDLFVBQVUsRUFBRSxDQUFBO1lBQ3ZDLElBQUksVUFBVSxLQUFLLFNBQVM7Z0JBQUUsU0FBUTtZQUN0QyxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7WUFDaEQsS0FBSyxNQUFNLFNBQVMsSUFBSSxVQUFVLEVBQUUsQ0FBQztnQkFDbkMsSUFBSSxDQUFDLENBQUMsU0FBUyxDQUFDLE9BQU8sWUFBWSxFQUFPLENBQUMsRUFBRSxDQUFDO29CQUM1QyxNQUFNLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtvQkFDM0QsU0FBUTtnQkFDVixDQUFDO2dCQUNELE1BQU0sSUFBSSxHQUFlLFNBQVMsQ0FBQyxPQUFPLENBQUE7Z0JBQzFDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUE7Z0JBQ3BDLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUM7b0JBQUUsU0FBUTtnQkFDN0IsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUMsQ0FBQTtnQkFDMUQsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtnQkFDZixJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtnQkFDMUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNwQixDQUFDO1FBQ0gsQ0FBQztJQUNILENBQUM7SUFFRCx5Q0FBeUM7SUFDL0IsVUFBVTtRQUNsQixPQUFPLFNBQVMsQ0FBQTtJQUNsQixDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLEtBQVE7UUFDWixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLFlBQVksQ0FBQyxDQUFBO1FBQzVDLE1BQU0sRUFBRSxPQUFPLEVBQUUsVUFBVSxFQUFFLEdBQUcsS0FBSyxDQUFBO1FBQ3JDLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3RDLElBQUksTUFBTSxHQUFHLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQztZQUM3QixNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLGFBQWEsTUFBTSx1QkFBdUIsSUFBSSxDQUFDLFFBQVEsRUFBRSxlQUFlLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO1FBQ2xJLENBQUM7UUFDRCxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFBO1FBQ3JDLElBQUksSUFBSSxLQUFLLFNBQVM7WUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsVUFBVSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTthQUNqRSxDQUFDO1lBQ0osTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsTUFBTSxDQUFDLENBQUE7WUFDcEMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQTtZQUNyRCxtSEFBbUg7WUFDbkgsd0RBQXdEO1lBQ3hELEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxTQUFTLENBQUMsQ0FBQTtRQUNyRSxDQUFDO1FBQ0QsT0FBTyxJQUFJLGNBQWMsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDckUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsSUFBWTtRQUNoQixNQUFNLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDekMsT0FBTyxDQUFDLElBQUksRUFBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3hFLENBQUM7SUFFRCxNQUFNLENBQUMsSUFBWTtRQUNqQixNQUFNLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLEdBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUMxRSxNQUFNLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFVBQVUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDOUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUN0QixPQUFPLENBQUMsY0FBYyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFNBQVMsQ0FBQyxFQUFFLGNBQWMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFBO0lBQzVHLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLElBQWdCO1FBQ3BCLE1BQU0sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQUUsR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQzNFLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDeEMsSUFBSSxPQUFPLEtBQUssS0FBSyxDQUFDLE9BQU87WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxRQUFRLElBQUksQ0FBQyxRQUFRLEVBQUUsNEJBQTRCLENBQUMsQ0FBQTtRQUMxSCxNQUFNLEtBQUssR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUNoRCxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3RCLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDdEIsT0FBTyxJQUFJLEVBQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLGNBQWMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFBO0lBQ2hGLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsV0FBVyxDQUFJLElBQWE7UUFDMUIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxlQUFlLENBQUMsQ0FBQTtRQUMvQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDO1lBQzdDLE1BQU0sSUFBSSxVQUFVLENBQUMsS0FBSyxJQUFJLENBQUMsSUFBSSxVQUFVLElBQUksQ0FBQyxJQUFJLGVBQWUsSUFBSSxDQUFDLFFBQVEsRUFBRSxRQUFRLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUN0SCxDQUFDO1FBQ0QsSUFBSSxLQUFLLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDekMsTUFBTSxJQUFJLFVBQVUsQ0FBQyxLQUFLLElBQUksQ0FBQyxJQUFJLGtCQUFrQixJQUFJLENBQUMsU0FBUyxlQUFlLElBQUksQ0FBQyxRQUFRLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDN0csQ0FBQztRQUNELE9BQU8sSUFBSSxFQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsYUFBYSxDQUFDLENBQUMsQ0FBQTtJQUN4RCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsY0FBYztRQUNaLElBQUksQ0FBQyxXQUFXLENBQUMsZUFBZSxDQUFDLENBQUE7UUFDakMsT0FBTyxJQUFJLGVBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsZ0JBQWdCLENBQUMsQ0FBQyxDQUFBO0lBQ3hFLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsYUFBYSxDQUFDLElBQVk7UUFDeEIsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3pDLE9BQU8sQ0FBQyxJQUFJLGVBQWUsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUNoRixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsU0FBUyxDQUFJLElBQXFCO1FBQ2hDLElBQUksQ0FBQyxXQUFXLENBQUMsYUFBYSxDQUFDLENBQUE7UUFDL0IsT0FBTyxJQUFJLGFBQWEsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsV0FBVyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDdkUsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxJQUFJO1FBQ0YsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUN6QixJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUN6QyxDQUFDO0lBRUQsNERBQTREO0lBQzVELENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQztRQUNkLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDN0IsQ0FBQztJQUVELCtFQUErRTtJQUNyRSxJQUFJO1FBQ1osTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsVUFBVSxFQUFFLFNBQVMsRUFBRSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDbkUsSUFBSSxTQUFTO1lBQUUsTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsdUZBQXVGLENBQUMsQ0FBQTtRQUMvSSxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFBO1FBQ3JDLElBQUksSUFBSSxLQUFLLFNBQVM7WUFBRSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxVQUFVLENBQUMsS0FBSyxFQUFFLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN0RixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FDakUsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUNwRyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsMkhBQTJIO0lBQzNILE1BQU07UUFDSixNQUFNLEVBQUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDbEQsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUNyQyxPQUFPLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLFVBQVUsQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUM1RSxDQUFDO0lBRUQsS0FBSyxDQUFDLElBQVk7UUFDaEIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUN6QixJQUFJLEtBQUssS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUN4QixNQUFNLElBQUksaUJBQWlCLENBQ3pCLElBQUksQ0FBQyxXQUFXLEtBQUssTUFBTTtnQkFDekIsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxvQ0FBb0MsSUFBSSxFQUFFO2dCQUM5RCxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLG9CQUFvQixJQUFJLENBQUMsV0FBVyxrQkFBa0IsSUFBSSxjQUFjLElBQUksQ0FBQyxXQUFXLFdBQVcsQ0FDMUgsQ0FBQTtRQUNILENBQUM7UUFDRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNO1lBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxZQUFZLEVBQUUsQ0FBQTtRQUN2RCxPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7SUFFRCxnQkFBZ0I7SUFDTixnQkFBZ0IsQ0FBQyxLQUFhO1FBQ3RDLDhDQUE4QztJQUNoRCxDQUFDO0lBRUQsV0FBVyxDQUFDLElBQVk7UUFDdEIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM5QixJQUFJLEtBQUssQ0FBQyxRQUFRLEVBQUUsQ0FBQztZQUNuQixNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxjQUFjLElBQUksa0ZBQWtGLENBQUMsQ0FBQTtRQUMvSSxDQUFDO1FBQ0QsSUFBSSxDQUFDLGdCQUFnQixDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzNCLE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVELFFBQVEsQ0FBQyxFQUFVO1FBQ2pCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUE7UUFDcEMsSUFBSSxDQUFDLGNBQWMsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFBO1FBQ25DLElBQUksQ0FBQyxXQUFXLEdBQUcsS0FBSyxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUE7UUFDeEMsSUFBSSxDQUFDLFdBQVcsR0FBRyxFQUFFLENBQUE7UUFDckIsSUFBSSxDQUFDLE1BQU0sR0FBRyxTQUFTLENBQUE7UUFDdkIsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsb0RBQW9EO0lBQ3BELFFBQVE7UUFDTixPQUFPLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLENBQUMsY0FBYyxDQUFDLENBQUE7SUFDekQsQ0FBQztJQUVELGlEQUFpRDtJQUNqRCxRQUFRO1FBQ04sTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLElBQUksSUFBSSxDQUFDLGNBQWMsQ0FBQTtRQUMzRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLFdBQVcsQ0FBQTtRQUM3RCxPQUFPLEdBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEtBQUssR0FBRyxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksU0FBUyxDQUFBO0lBQ3RGLENBQUM7Q0FDRjs7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxlQUFtQixTQUFRLE9BQVU7SUFDaEQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxJQUFJO1FBQ1IsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUMxQixDQUFDO0NBQ0Y7QUFRRCxNQUFNLGVBQWUsR0FBRyxJQUFJLG9CQUFvQixDQUFTLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRTtJQUNoRixJQUFJLENBQUMsT0FBTztRQUFFLE9BQU07SUFDcEIsT0FBTyxDQUFDLFdBQVcsQ0FBQyxHQUFHLE9BQU8sNkZBQTZGLEVBQUUsa0JBQWtCLENBQUMsQ0FBQTtBQUNsSixDQUFDLENBQUMsQ0FBQTtBQUVGOzs7Ozs7R0FNRztBQUNILE1BQU0sT0FBTyxhQUF3QixTQUFRLE9BQVU7SUFDNUMsS0FBSyxDQUFpQjtJQUN0QixPQUFPLENBQVE7SUFFeEIsZ0JBQWdCO0lBQ2hCLFlBQVksSUFBYSxFQUFFLEtBQW1CLEVBQUUsSUFBcUI7UUFDbkUsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUNsQixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUNqQixJQUFJLENBQUMsT0FBTyxHQUFHLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUE7UUFDMUQsZUFBZSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzlDLENBQUM7SUFFRCw2Q0FBNkM7SUFDN0MsSUFBSSxLQUFLO1FBQ1AsT0FBTyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFBO0lBQzlCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsSUFBSTtRQUNSLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUE7UUFDM0IsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPO1lBQUUsTUFBTSxJQUFJLGNBQWMsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsOENBQThDLENBQUMsQ0FBQTtRQUMvRyxNQUFNLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQTtRQUN0QixJQUFJLENBQUM7WUFDSCxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUN0QyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE1BQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7SUFFRCxnQkFBZ0I7SUFDRyxnQkFBZ0IsQ0FBQyxJQUFZO1FBQzlDLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztZQUN6QixNQUFNLElBQUksY0FBYyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxjQUFjLElBQUksMERBQTBELENBQUMsQ0FBQTtRQUMxSCxDQUFDO0lBQ0gsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLGNBQWtCLFNBQVEsZUFBa0I7SUFDdkQscUdBQXFHO0lBQzVGLEtBQUssQ0FBRztJQUVqQixnQkFBZ0I7SUFDaEIsWUFBWSxJQUFhLEVBQUUsS0FBbUIsRUFBRSxLQUFRO1FBQ3RELEtBQUssQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDbEIsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDcEIsQ0FBQztJQUVELGdCQUFnQjtJQUNHLFVBQVU7UUFDM0IsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUMzQyxDQUFDO0lBRVEsUUFBUTtRQUNmLE9BQU8sYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxDQUFDLENBQUE7SUFDMUQsQ0FBQztDQUNGO0FBRUQsd0RBQXdEO0FBQ3hELE1BQU0sS0FBSyxHQUFHLEVBQUUsQ0FBQTtBQUVoQixzREFBc0Q7QUFDdEQsTUFBTSxZQUFZLEdBQUcsRUFBRSxDQUFBO0FBRXZCLFNBQVMsYUFBYSxDQUFDLEtBQWMsRUFBRSxTQUF1QjtJQUM1RCxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVE7UUFBRSxPQUFPLEtBQUssQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2xJLElBQUksS0FBSyxZQUFZLFVBQVUsRUFBRSxDQUFDO1FBQ2hDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFBO1FBQ3RGLE9BQU8sS0FBSyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTtJQUNyRCxDQUFDO0lBQ0QsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUTtRQUFFLE9BQU8sSUFBSSxLQUFLLEdBQUcsQ0FBQTtJQUMvRSx5RUFBeUU7SUFDekUsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxNQUFNLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQyxLQUFLLE1BQU0sQ0FBQyxTQUFTO1FBQUUsT0FBTyxjQUFjLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDbEksT0FBTyxTQUFTLEVBQUUsQ0FBQTtBQUNwQixDQUFDO0FBRUQsU0FBUyxjQUFjLENBQUMsS0FBYTtJQUNuQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQzdJLE9BQU8sSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLFlBQVksQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFBO0FBQ3ZILENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLFVBQVUsVUFBVSxDQUFDLE9BQXNDO0lBQy9ELE9BQU8sT0FBTyxFQUFFLElBQUksSUFBSSxJQUFJLENBQUE7QUFDOUIsQ0FBQyJ9