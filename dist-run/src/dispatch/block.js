/**
 * Memory for this package's own structures: a range of a heap with direct access, which its owner frees.
 */
export class Block {
    #allocation;
    #view;
    /** Where it is. */
    address;
    /** It, as 32-bit words. */
    words;
    /**
     * @param heap - where to allocate it; in an address space with direct access
     * @param size - in bytes, a multiple of 4
     * @param alignment - in bytes
     */
    constructor(heap, size, alignment) {
        const memory = heap.mapping.view('writable');
        if (memory === undefined)
            throw new TypeError(`${heap.mapping.toString()} is not accessible from here`);
        this.#allocation = heap.arena.allocate(size, alignment);
        const { start } = this.#allocation;
        this.address = heap.mapping.addressAt(start);
        this.words = new Int32Array(memory.buffer, memory.byteOffset + start, size / 4);
    }
    /** It, for values of all lengths. */
    get view() {
        const { buffer, byteOffset, byteLength } = this.words;
        return (this.#view ??= new DataView(buffer, byteOffset, byteLength));
    }
    /** Give it back. */
    free() {
        this.#allocation.free();
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYmxvY2suanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJibG9jay50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFHQTs7R0FFRztBQUNILE1BQU0sT0FBTyxLQUFLO0lBQ1AsV0FBVyxDQUFZO0lBQ2hDLEtBQUssQ0FBc0I7SUFDM0IsbUJBQW1CO0lBQ1YsT0FBTyxDQUFRO0lBQ3hCLDJCQUEyQjtJQUNsQixLQUFLLENBQVk7SUFFMUI7Ozs7T0FJRztJQUNILFlBQVksSUFBVSxFQUFFLElBQVksRUFBRSxTQUFpQjtRQUNyRCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUM1QyxJQUFJLE1BQU0sS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxFQUFFLDhCQUE4QixDQUFDLENBQUE7UUFDdkcsSUFBSSxDQUFDLFdBQVcsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDdkQsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxXQUFXLENBQUE7UUFDbEMsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUM1QyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksVUFBVSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLFVBQVUsR0FBRyxLQUFLLEVBQUUsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ2pGLENBQUM7SUFFRCxxQ0FBcUM7SUFDckMsSUFBSSxJQUFJO1FBQ04sTUFBTSxFQUFFLE1BQU0sRUFBRSxVQUFVLEVBQUUsVUFBVSxFQUFFLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQTtRQUNyRCxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsVUFBVSxFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUE7SUFDdEUsQ0FBQztJQUVELG9CQUFvQjtJQUNwQixJQUFJO1FBQ0YsSUFBSSxDQUFDLFdBQVcsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUN6QixDQUFDO0NBQ0YifQ==