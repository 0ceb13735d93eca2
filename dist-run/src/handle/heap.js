import { Arena } from '../memory/allocator.js';
import { Bytes, CString } from '../memory/bytes.js';
import { ctype } from '../memory/type.js';
import { Pointer, takeAllocation } from './pointer.js';
/**
 * Memory to allocate pointers from: one mapping and the allocator that divides it. Each task has one; others can be
 * laid over any mapping, for memory that is shared with other processes, say.
 */
export class Heap {
    task;
    mapping;
    /** The allocator's books. */
    arena;
    /**
     * @param task - the task whose interface moves the memory, where it is not this program's own
     * @param mapping - the memory
     * @param options - how free pages go back to the kernel
     */
    constructor(task, mapping, options = {}) {
        this.task = task;
        this.mapping = mapping;
        this.arena = new Arena(mapping.length, { ...options, pageSize: mapping.pageSize });
    }
    malloc(type, size = type.size) {
        if (size === undefined || size < (type.size ?? 0)) {
            throw new RangeError(`malloc of ${type.name} needs ${type.size === undefined ? 'a size' : `at least ${type.size} bytes`}, not ${String(size)}`);
        }
        return new Pointer(type, takeAllocation(this.task, this.mapping, this.arena.allocate(size, type.alignment), true));
    }
    ptr(first, ...rest) {
        return rest.length === 0 ? this.write(typeOf(first), first, true) : this.write(first, rest[0], true);
    }
    /** @internal memory for the length of one call: not watched by the collector, so it must be freed */
    scratch(type, size) {
        return new Pointer(type, takeAllocation(this.task, this.mapping, this.arena.allocate(size, type.alignment), false));
    }
    /** @internal as {@link ptr}; `collected` says whether the collector watches it */
    write(type, value, collected) {
        const allocation = this.arena.allocate(type.sizeOf(value), type.alignment);
        try {
            return new Pointer(type, takeAllocation(this.task, this.mapping, allocation, collected)).write(value);
        }
        catch (error) {
            if (allocation.valid)
                allocation.free();
            throw error;
        }
    }
}
function typeOf(value) {
    if (typeof value === 'string')
        return CString;
    if (value instanceof Uint8Array)
        return Bytes;
    if (typeof value === 'object' && value !== null && ctype in value)
        return value[ctype];
    throw new TypeError(`${String(value)} does not say which C type it has: pass the type first, as in ptr(Int32, 5)`);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaGVhcC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImhlYXAudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsT0FBTyxFQUFFLEtBQUssRUFBcUIsTUFBTSx3QkFBd0IsQ0FBQTtBQUNqRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ25ELE9BQU8sRUFBRSxLQUFLLEVBQXFFLE1BQU0sbUJBQW1CLENBQUE7QUFFNUcsT0FBTyxFQUFFLE9BQU8sRUFBdUIsY0FBYyxFQUFFLE1BQU0sY0FBYyxDQUFBO0FBSzNFOzs7R0FHRztBQUNILE1BQU0sT0FBTyxJQUFJO0lBVUo7SUFDQTtJQVZYLDZCQUE2QjtJQUNwQixLQUFLLENBQU87SUFFckI7Ozs7T0FJRztJQUNILFlBQ1csSUFBVSxFQUNWLE9BQXNCLEVBQy9CLFVBQTBDLEVBQUU7UUFGbkMsU0FBSSxHQUFKLElBQUksQ0FBTTtRQUNWLFlBQU8sR0FBUCxPQUFPLENBQWU7UUFHL0IsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsR0FBRyxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEVBQUUsQ0FBQyxDQUFBO0lBQ3BGLENBQUM7SUFXRCxNQUFNLENBQUksSUFBYSxFQUFFLE9BQTJCLElBQUksQ0FBQyxJQUFJO1FBQzNELElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUM7WUFDbEQsTUFBTSxJQUFJLFVBQVUsQ0FBQyxhQUFhLElBQUksQ0FBQyxJQUFJLFVBQVUsSUFBSSxDQUFDLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsWUFBWSxJQUFJLENBQUMsSUFBSSxRQUFRLFNBQVMsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUNqSixDQUFDO1FBQ0QsT0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUUsY0FBYyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDcEgsQ0FBQztJQW9CRCxHQUFHLENBQUMsS0FBYyxFQUFFLEdBQUcsSUFBZTtRQUNwQyxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBc0IsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDdkgsQ0FBQztJQUVELHFHQUFxRztJQUNyRyxPQUFPLENBQUksSUFBYSxFQUFFLElBQVk7UUFDcEMsT0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUUsY0FBYyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDckgsQ0FBQztJQUVELGtGQUFrRjtJQUNsRixLQUFLLENBQUksSUFBYSxFQUFFLEtBQVEsRUFBRSxTQUFrQjtRQUNsRCxNQUFNLFVBQVUsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQTtRQUMxRSxJQUFJLENBQUM7WUFDSCxPQUFPLElBQUksT0FBTyxDQUFDLElBQUksRUFBRSxjQUFjLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLFVBQVUsRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN2RyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksVUFBVSxDQUFDLEtBQUs7Z0JBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFBO1lBQ3ZDLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7Q0FDRjtBQUVELFNBQVMsTUFBTSxDQUFDLEtBQWM7SUFDNUIsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRO1FBQUUsT0FBTyxPQUFPLENBQUE7SUFDN0MsSUFBSSxLQUFLLFlBQVksVUFBVTtRQUFFLE9BQU8sS0FBSyxDQUFBO0lBQzdDLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUs7UUFBRSxPQUFPLEtBQUssQ0FBQyxLQUFLLENBQWtCLENBQUE7SUFDdkcsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLENBQUMsNkVBQTZFLENBQUMsQ0FBQTtBQUNwSCxDQUFDIn0=