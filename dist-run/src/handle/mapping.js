import { MemoryMapping as NearMapping } from '../near/ids.js';
import { assertAddressSpace } from '../far/task.js';
import { UseAfterFreeError } from '../memory/errors.js';
import { BorrowError } from './errors.js';
/** What all handles for parts of one mapping share. */
class MappingState {
    addressSpace;
    whole;
    file;
    access;
    view;
    mapped = true;
    borrows = 0;
    constructor(addressSpace, whole, file, access, view) {
        this.addressSpace = addressSpace;
        this.whole = whole;
        this.file = file;
        this.access = access;
        this.view = view;
    }
}
/**
 * A handle for a range of mapped pages in some address space. Pointers lie in a mapping and are valid as long as it is.
 * It can be sliced, page by page; a slice is a handle for a part of the same mapping.
 */
export class MemoryMapping {
    /** The range. */
    near;
    #state;
    constructor(near, state) {
        this.near = near;
        this.#state = state;
    }
    /**
     * Take a range that was just mapped.
     * @param task - a task in the address space
     * @param near - the range
     * @param file - what is mapped; a `File` of its own for anonymous memory
     * @param access - how it may be accessed
     */
    static take(task, near, file, access) {
        return new MemoryMapping(near, new MappingState(task.addressSpace, near, file, access, undefined));
    }
    /** The address space that the range is in. */
    get addressSpace() {
        return this.#state.addressSpace;
    }
    /** What is mapped. */
    get file() {
        return this.#state.file;
    }
    /** Whether it is still mapped. */
    get mapped() {
        return this.#state.mapped;
    }
    /** How it may be accessed. */
    get access() {
        return this.#state.access;
    }
    /** The address of the first byte. */
    get address() {
        this.assertMapped();
        return this.near.address;
    }
    /** In bytes. */
    get length() {
        return this.near.length;
    }
    /** In bytes. */
    get pageSize() {
        return this.near.pageSize;
    }
    /** Whether this handle is for all of the mapping, and not for a slice. */
    get whole() {
        return this.near.address === this.#state.whole.address && this.near.length === this.#state.whole.length;
    }
    /** How many pages there are. */
    get pages() {
        return this.near.length / this.near.pageSize;
    }
    /**
     * A handle for some of the pages. It owns nothing of its own.
     * @param start - the first page, counted from 0
     * @param end - the page behind the last one
     * @throws RangeError where the mapping has no such pages
     */
    slice(start, end = this.pages) {
        this.assertMapped();
        if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > this.pages || start >= end) {
            throw new RangeError(`${this.toString()} has ${this.pages} pages; it has no pages ${start} to ${end}`);
        }
        const near = new NearMapping((this.near.address + start * this.pageSize), (end - start) * this.pageSize, this.pageSize);
        return new MemoryMapping(near, this.#state);
    }
    /**
     * Keep it mapped while it is in use.
     * @param task - who uses it
     * @throws AddressSpaceMismatchError where the task is in another address space
     */
    borrow(task) {
        this.assertMapped();
        assertAddressSpace(() => this.toString(), this.#state.addressSpace, task);
        const state = this.#state;
        state.borrows++;
        let held = true;
        return {
            [Symbol.dispose]: () => {
                if (held)
                    state.borrows--;
                held = false;
            },
        };
    }
    /** @internal count a borrow of something that lies in the mapping; ended by {@link unuse} */
    use(task, subject) {
        this.assertMapped();
        if (task.addressSpace !== this.#state.addressSpace)
            assertAddressSpace(subject, this.#state.addressSpace, task);
        this.#state.borrows++;
    }
    /** @internal */
    unuse() {
        this.#state.borrows--;
    }
    /**
     * @internal Direct access to the whole mapping's memory, where its address space has it. Offsets count from the
     * beginning of the whole mapping, of which this handle may be a slice.
     */
    view(access) {
        const state = this.#state;
        if (!state.mapped)
            this.assertMapped();
        if (!state.access[access])
            throw new RangeError(`${this.toString()} is not ${access}: map it, or mprotect it, with PROT_${access === 'readable' ? 'READ' : 'WRITE'}`);
        const direct = state.addressSpace.direct;
        if (direct === undefined)
            return undefined;
        return (state.view ??= direct.view(state.whole));
    }
    /** @internal the address of the byte at an offset from the beginning of the whole mapping */
    addressAt(offset) {
        return (this.#state.whole.address + offset);
    }
    /** @internal note that protection changed (mprotect of the whole mapping) */
    protect(access) {
        this.#state.access = access;
    }
    /** @internal note that the whole mapping is about to go; afterwards every handle and pointer in it is refused */
    unmap() {
        this.assertMapped();
        if (!this.whole) {
            throw new RangeError(`${this.toString()} is a slice of ${this.#state.whole.toString()}: unmap the whole mapping`);
        }
        if (this.#state.borrows > 0) {
            throw new BorrowError(`${this.toString()} cannot be unmapped: it, or a pointer in it, is in use by ${this.#state.borrows} call(s)`);
        }
        this.#state.mapped = false;
        this.#state.view = undefined;
    }
    /** @internal the kernel refused to unmap it: it is there as before */
    remain() {
        this.#state.mapped = true;
    }
    /** @internal */
    assertMapped() {
        if (!this.#state.mapped)
            throw new UseAfterFreeError(`${this.toString()} was unmapped`);
    }
    /** As in `mapping 7f00-8f00 <memfd:x>`. */
    toString() {
        return `mapping ${this.near.toString()} ${this.#state.file.toString()}`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWFwcGluZy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm1hcHBpbmcudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLGFBQWEsSUFBSSxXQUFXLEVBQWdCLE1BQU0sZ0JBQWdCLENBQUE7QUFDM0UsT0FBTyxFQUFFLGtCQUFrQixFQUFhLE1BQU0sZ0JBQWdCLENBQUE7QUFHOUQsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDdkQsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQVV6Qyx1REFBdUQ7QUFDdkQsTUFBTSxZQUFZO0lBS0w7SUFDQTtJQUNBO0lBQ0Y7SUFDQTtJQVJULE1BQU0sR0FBRyxJQUFJLENBQUE7SUFDYixPQUFPLEdBQUcsQ0FBQyxDQUFBO0lBRVgsWUFDVyxZQUEwQixFQUMxQixLQUFrQixFQUNsQixJQUFVLEVBQ1osTUFBcUIsRUFDckIsSUFBMEI7UUFKeEIsaUJBQVksR0FBWixZQUFZLENBQWM7UUFDMUIsVUFBSyxHQUFMLEtBQUssQ0FBYTtRQUNsQixTQUFJLEdBQUosSUFBSSxDQUFNO1FBQ1osV0FBTSxHQUFOLE1BQU0sQ0FBZTtRQUNyQixTQUFJLEdBQUosSUFBSSxDQUFzQjtJQUNoQyxDQUFDO0NBQ0w7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sYUFBYTtJQUN4QixpQkFBaUI7SUFDUixJQUFJLENBQWE7SUFDakIsTUFBTSxDQUFjO0lBRTdCLFlBQW9CLElBQWlCLEVBQUUsS0FBbUI7UUFDeEQsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUE7SUFDckIsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBVSxFQUFFLElBQWlCLEVBQUUsSUFBVSxFQUFFLE1BQXFCO1FBQzFFLE9BQU8sSUFBSSxhQUFhLENBQUMsSUFBSSxFQUFFLElBQUksWUFBWSxDQUFDLElBQUksQ0FBQyxZQUFZLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUMsQ0FBQTtJQUNwRyxDQUFDO0lBRUQsOENBQThDO0lBQzlDLElBQUksWUFBWTtRQUNkLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUE7SUFDakMsQ0FBQztJQUVELHNCQUFzQjtJQUN0QixJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFBO0lBQ3pCLENBQUM7SUFFRCxrQ0FBa0M7SUFDbEMsSUFBSSxNQUFNO1FBQ1IsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQTtJQUMzQixDQUFDO0lBRUQsOEJBQThCO0lBQzlCLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUE7SUFDM0IsQ0FBQztJQUVELHFDQUFxQztJQUNyQyxJQUFJLE9BQU87UUFDVCxJQUFJLENBQUMsWUFBWSxFQUFFLENBQUE7UUFDbkIsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQTtJQUMxQixDQUFDO0lBRUQsZ0JBQWdCO0lBQ2hCLElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUE7SUFDekIsQ0FBQztJQUVELGdCQUFnQjtJQUNoQixJQUFJLFFBQVE7UUFDVixPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFBO0lBQzNCLENBQUM7SUFFRCwwRUFBMEU7SUFDMUUsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFBO0lBQ3pHLENBQUM7SUFFRCxnQ0FBZ0M7SUFDaEMsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQTtJQUM5QyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsS0FBYSxFQUFFLE1BQWMsSUFBSSxDQUFDLEtBQUs7UUFDM0MsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFBO1FBQ25CLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsSUFBSSxLQUFLLEdBQUcsQ0FBQyxJQUFJLEdBQUcsR0FBRyxJQUFJLENBQUMsS0FBSyxJQUFJLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQztZQUN4RyxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFBRSxRQUFRLElBQUksQ0FBQyxLQUFLLDJCQUEyQixLQUFLLE9BQU8sR0FBRyxFQUFFLENBQUMsQ0FBQTtRQUN4RyxDQUFDO1FBQ0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxXQUFXLENBQzFCLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQVksRUFDdEQsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsRUFDN0IsSUFBSSxDQUFDLFFBQVEsQ0FDZCxDQUFBO1FBQ0QsT0FBTyxJQUFJLGFBQWEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBUyxDQUFBO0lBQ3JELENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsTUFBTSxDQUFDLElBQVU7UUFDZixJQUFJLENBQUMsWUFBWSxFQUFFLENBQUE7UUFDbkIsa0JBQWtCLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3pFLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDekIsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFBO1FBQ2YsSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2YsT0FBTztZQUNMLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEdBQUcsRUFBRTtnQkFDckIsSUFBSSxJQUFJO29CQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQTtnQkFDekIsSUFBSSxHQUFHLEtBQUssQ0FBQTtZQUNkLENBQUM7U0FDRixDQUFBO0lBQ0gsQ0FBQztJQUVELDZGQUE2RjtJQUM3RixHQUFHLENBQUMsSUFBVSxFQUFFLE9BQXFCO1FBQ25DLElBQUksQ0FBQyxZQUFZLEVBQUUsQ0FBQTtRQUNuQixJQUFJLElBQUksQ0FBQyxZQUFZLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxZQUFZO1lBQUUsa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQy9HLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDdkIsQ0FBQztJQUVELGdCQUFnQjtJQUNoQixLQUFLO1FBQ0gsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsQ0FBQTtJQUN2QixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsSUFBSSxDQUFDLE1BQStCO1FBQ2xDLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDekIsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNO1lBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFBO1FBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLFdBQVcsTUFBTSx1Q0FBdUMsTUFBTSxLQUFLLFVBQVUsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFBO1FBQ3JLLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxZQUFZLENBQUMsTUFBTSxDQUFBO1FBQ3hDLElBQUksTUFBTSxLQUFLLFNBQVM7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUMxQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRCw2RkFBNkY7SUFDN0YsU0FBUyxDQUFDLE1BQWM7UUFDdEIsT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQVksQ0FBQTtJQUN4RCxDQUFDO0lBRUQsNkVBQTZFO0lBQzdFLE9BQU8sQ0FBQyxNQUFxQjtRQUMzQixJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUE7SUFDN0IsQ0FBQztJQUVELGlIQUFpSDtJQUNqSCxLQUFLO1FBQ0gsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFBO1FBQ25CLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDaEIsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsa0JBQWtCLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSwyQkFBMkIsQ0FBQyxDQUFBO1FBQ25ILENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQzVCLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLDZEQUE2RCxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sVUFBVSxDQUFDLENBQUE7UUFDckksQ0FBQztRQUNELElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUMxQixJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxTQUFTLENBQUE7SUFDOUIsQ0FBQztJQUVELHNFQUFzRTtJQUN0RSxNQUFNO1FBQ0osSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFBO0lBQzNCLENBQUM7SUFFRCxnQkFBZ0I7SUFDaEIsWUFBWTtRQUNWLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU07WUFBRSxNQUFNLElBQUksaUJBQWlCLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxFQUFFLGVBQWUsQ0FBQyxDQUFBO0lBQ3pGLENBQUM7SUFFRCwyQ0FBMkM7SUFDM0MsUUFBUTtRQUNOLE9BQU8sV0FBVyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUE7SUFDekUsQ0FBQztDQUNGIn0=