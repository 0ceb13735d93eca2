import { UseAfterFreeError, OutOfSpaceError } from './errors.js';
import { alignUp } from './type.js';
/** Everything begins at a multiple of this many bytes unless it asks for more: what any scalar needs. */
const GRAIN = 8;
/** How much freed memory gathers before whole free pages go back to the kernel, in bytes. */
const RELEASE_AFTER = 4 * 1024 * 1024;
// Free ranges are filed by how many whole grains they have, as in a two-level segregated fit allocator: so many bins to
// each power of two. Up to 32 grains, where most of the requests are, each bin holds one length only.
const BINS_PER_DOUBLING_LOG2 = 4;
const BINS_PER_DOUBLING = 1 << BINS_PER_DOUBLING_LOG2;
const EXACT = 2 * BINS_PER_DOUBLING;
const BINS = 48 * BINS_PER_DOUBLING;
const WORDS = Math.ceil(BINS / 32);
function binOf(grains) {
    if (grains < BINS_PER_DOUBLING)
        return grains;
    if (grains < 0x8000_0000) {
        const exponent = 31 - Math.clz32(grains);
        return ((exponent - BINS_PER_DOUBLING_LOG2) << BINS_PER_DOUBLING_LOG2) + (grains >>> (exponent - BINS_PER_DOUBLING_LOG2));
    }
    const exponent = Math.floor(Math.log2(grains));
    return (exponent - BINS_PER_DOUBLING_LOG2) * BINS_PER_DOUBLING + Math.floor(grains / 2 ** (exponent - BINS_PER_DOUBLING_LOG2));
}
/**
 * A stretch of an arena. All of them together, in address order, cover the arena without gaps or overlap, and no two
 * free ones are neighbours.
 */
class Stretch {
    start;
    end;
    /** @internal */
    state = 'used';
    /** @internal the neighbour before it */
    prev;
    /** @internal the neighbour behind it */
    next;
    /** @internal the one before it in its bin, for a free one */
    binPrev;
    /** @internal the one behind it in its bin, for a free one */
    binNext;
    /** @internal where the part of a free one begins that somebody used since its pages last went back */
    dirtyStart = 0;
    /** @internal where that part ends */
    dirtyEnd = 0;
    /** @internal */
    constructor(
    /** Where it begins, in bytes from the beginning of the arena. */
    start, 
    /** Where it ends: the byte behind the last one. */
    end) {
        this.start = start;
        this.end = end;
    }
    /** @internal how many whole grains there are: a range that was split may begin and end anywhere. */
    get grains() {
        const start = alignUp(this.start, GRAIN);
        return this.end > start ? Math.floor((this.end - start) / GRAIN) : 0;
    }
}
/**
 * Memory that somebody owns: a range of an arena, in bytes from its beginning. It stays theirs until they free it, split
 * it or merge it, each of which ends this object.
 */
export class Allocation extends Stretch {
    /** In bytes, as asked for; the range may be a little longer. */
    size;
    #arena;
    /** @internal */
    constructor(arena, start, end, size) {
        super(start, end);
        this.size = size;
        this.#arena = arena;
    }
    /** Whether this is still an allocation: not freed, split or merged. */
    get valid() {
        return this.state === 'used';
    }
    /** In bytes from the beginning of the arena. */
    get offset() {
        this.#check('used');
        return this.start;
    }
    /**
     * Give the memory back.
     * @throws UseAfterFreeError where that was done already
     */
    free() {
        this.#check('freed');
        this.#arena.free(this);
    }
    /**
     * Cut in two, ending this object.
     * @param size - of the first part, in bytes: from 0 to all
     * @returns both parts, which are neighbours
     */
    split(size) {
        this.#check('split');
        if (!Number.isInteger(size) || size < 0 || size > this.size) {
            throw new RangeError(`cannot split ${size} bytes off an allocation of ${this.size}`);
        }
        return this.#arena.split(this, size);
    }
    /**
     * Join with the neighbour that begins where this one ends, ending both objects.
     * @param other - what {@link split} returned as the second part
     */
    merge(other) {
        this.#check('merged');
        other.#check('merged');
        if (this.next !== other || this.end !== other.start || this.size !== this.end - this.start) {
            throw new RangeError(`only neighbours can be merged: bytes ${this.start} to ${this.start + this.size} and ${other.start} to ${other.start + other.size} are not`);
        }
        return this.#arena.merge(this, other);
    }
    #check(verb) {
        if (this.state !== 'used')
            throw new UseAfterFreeError(`an allocation that was freed, split or merged already cannot be ${verb}`);
    }
}
/**
 * An allocator over one range of memory of fixed length. It is a bump allocator: it takes from the front of the current
 * free range, and what is freed right at its front is bumped back, so that short-lived memory stays in few, hot pages.
 * A free range that is too short for a request goes back into an index by length, and the next one is found there
 * without a search. So the cost of an allocation does not depend on how many others there are, nor on how full the arena is.
 *
 * It keeps its books outside of the memory: nothing that a stray write does can confuse it, and the memory need not be
 * accessible to this program.
 */
export class Arena {
    length;
    /** Stands before the first stretch. */
    #edge = new Stretch(0, 0);
    #bins = new Array(BINS).fill(undefined);
    #filled = new Uint32Array(WORDS);
    #pageSize;
    #release;
    #releaseAfter;
    /** The free range that allocations are taken from; it is not in the index. */
    #current;
    /** Free ranges that may hold pages to give back. */
    #dirty = new Set();
    #freedSinceRelease = 0;
    #releasing;
    #used = 0;
    #count = 0;
    /**
     * @param length - of the memory, in bytes
     * @param options - page size, and how pages go back
     */
    constructor(length, options) {
        this.length = length;
        this.#pageSize = options.pageSize;
        this.#release = options.release;
        this.#releaseAfter = options.releaseAfter ?? RELEASE_AFTER;
        if (length > 0) {
            const all = new Stretch(0, length);
            all.state = 'free';
            this.#insertAfter(all, this.#edge);
            this.#current = all;
        }
    }
    /** How many bytes are allocated, with what was added for alignment. */
    get used() {
        return this.#used;
    }
    /** How many allocations there are. */
    get count() {
        return this.#count;
    }
    /**
     * Allocate.
     * @param size - in bytes; 0 is allowed
     * @param alignment - in bytes, a power of two
     * @throws OutOfSpaceError where no free range is long enough
     */
    allocate(size, alignment) {
        if (!Number.isSafeInteger(size) || size < 0)
            throw new RangeError(`cannot allocate ${size} bytes`);
        if (!Number.isInteger(Math.log2(alignment)) || alignment < 1)
            throw new RangeError(`an alignment is a power of two, not ${alignment}`);
        if (alignment > this.#pageSize)
            throw new RangeError(`an arena begins at a page, so that it cannot align to ${alignment} bytes: a page has ${this.#pageSize}`);
        const unit = alignment > GRAIN ? alignment : GRAIN;
        const length = size === 0 ? GRAIN : alignUp(size, GRAIN);
        return this.#take(size, length, unit) ?? this.#takeElsewhere(size, length, unit);
    }
    /** Take from the front of the current range, if it is long enough. */
    #take(size, length, alignment) {
        const range = this.#current;
        if (range === undefined)
            return undefined;
        const start = alignUp(range.start, alignment);
        const end = start + length;
        if (end > range.end)
            return undefined;
        const allocation = new Allocation(this, start, end, size);
        if (start > range.start) {
            const gap = new Stretch(range.start, start);
            this.#insertBefore(gap, range);
            this.#file(gap);
        }
        this.#insertBefore(allocation, range);
        if (end === range.end) {
            this.#dirty.delete(range);
            this.#unlink(range);
            range.state = 'gone';
            this.#current = undefined;
        }
        else {
            range.start = end;
            this.#clipDirt(range);
        }
        this.#used += end - start;
        this.#count++;
        return allocation;
    }
    #takeElsewhere(size, length, alignment) {
        const range = this.#find(length, alignment);
        if (range === undefined) {
            throw new OutOfSpaceError(`no room for ${size} bytes: ${this.#used} of the arena's ${this.length} bytes are in use by ${this.#count} allocations${this.#releasing === undefined ? '' : ', and free pages are on their way to the kernel (await releaseFreePages)'}; free some, or give the task a larger arena`);
        }
        this.#unfile(range);
        if (this.#current !== undefined)
            this.#file(this.#current);
        this.#current = range;
        range.state = 'free';
        const allocation = this.#take(size, length, alignment);
        if (allocation === undefined)
            throw new Error('a free range was filed under a length that it does not have');
        return allocation;
    }
    /** A filed range in which this fits for sure, or failing that, one in which it happens to fit. */
    #find(length, alignment) {
        const least = length / GRAIN;
        const surely = least + alignment / GRAIN - 1;
        // Ranges in the bin of `surely` itself may be shorter than it, unless that holds one length only; those in all later
        // bins are not.
        const roomy = this.#nextFilled(surely < EXACT ? binOf(surely) : binOf(surely) + 1);
        if (roomy !== undefined)
            return roomy;
        for (let bin = binOf(least); bin <= binOf(surely); bin++) {
            for (let range = this.#bins[bin]; range !== undefined; range = range.binNext) {
                if (alignUp(range.start, alignment) + length <= range.end)
                    return range;
            }
        }
        return undefined;
    }
    #nextFilled(bin) {
        let word = bin >>> 5;
        let bits = (this.#filled[word] ?? 0) & (-1 << (bin & 31));
        while (bits === 0) {
            if (++word >= WORDS)
                return undefined;
            bits = this.#filled[word] ?? 0;
        }
        return this.#bins[word * 32 + (31 - Math.clz32(bits & -bits))];
    }
    /** @internal */
    free(allocation) {
        this.#used -= allocation.end - allocation.start;
        this.#count--;
        this.#freedSinceRelease += allocation.end - allocation.start;
        this.#becomeFree(allocation, true);
        if (this.#freedSinceRelease >= this.#releaseAfter && this.#release !== undefined) {
            this.#freedSinceRelease = 0;
            void this.releaseFreePages();
        }
    }
    #becomeFree(stretch, dirty) {
        const { prev, next, start, end } = stretch;
        stretch.state = 'gone';
        let range;
        if (next?.state === 'free') {
            this.#unfile(next);
            this.#unlink(stretch);
            range = next;
            range.start = start;
        }
        else if (prev?.state === 'free') {
            this.#unfile(prev);
            this.#unlink(stretch);
            range = prev;
            range.end = end;
        }
        else if (start === end) {
            this.#unlink(stretch);
            return;
        }
        else {
            // The allocation's own object never becomes a free range: a stale reference to it must go on being recognised.
            range = new Stretch(start, end);
            range.state = 'free';
            this.#replace(stretch, range);
        }
        if (dirty)
            this.#addDirt(range, start, end);
        this.#settle(range === next && prev?.state === 'free' ? this.#absorb(prev, range) : range);
    }
    /** Put a free range that has its final extent where it belongs. */
    #settle(range) {
        if (range !== this.#current)
            this.#file(range);
        this.#noteDirt(range);
    }
    /**
     * The whole pages of a free range that somebody used, as far as is known. A page of which any byte was used counts, so a
     * part of a page that is cut off need not remember it: the page is whole again only when its other user has freed it too.
     */
    #releasable(range) {
        if (range.dirtyEnd <= range.dirtyStart)
            return undefined;
        const page = this.#pageSize;
        const start = Math.max(alignUp(range.start, page), range.dirtyStart - (range.dirtyStart % page));
        const end = Math.min(range.end - (range.end % page), alignUp(range.dirtyEnd, page));
        return start < end ? { start, end } : undefined;
    }
    /** Join two free neighbours and leave them out of the index; the one that is current survives, or else the left one. */
    #absorb(left, right) {
        const survivor = right === this.#current ? right : left;
        const other = survivor === left ? right : left;
        this.#unfile(left);
        this.#unfile(right);
        this.#addDirt(survivor, other.dirtyStart, other.dirtyEnd);
        survivor.start = left.start;
        survivor.end = right.end;
        this.#dirty.delete(other);
        this.#unlink(other);
        other.state = 'gone';
        return survivor;
    }
    /** @internal */
    split(allocation, size) {
        const middle = allocation.start + size;
        const first = new Allocation(this, allocation.start, middle, size);
        const second = new Allocation(this, middle, allocation.end, allocation.size - size);
        this.#replace(allocation, first);
        this.#insertAfter(second, first);
        allocation.state = 'gone';
        this.#count++;
        return [first, second];
    }
    /** @internal */
    merge(first, second) {
        const whole = new Allocation(this, first.start, second.end, first.size + second.size);
        this.#unlink(second);
        this.#replace(first, whole);
        first.state = 'gone';
        second.state = 'gone';
        this.#count--;
        return whole;
    }
    /**
     * Give all whole free pages that were in use since the last time back to the kernel. Done now and then by itself.
     * While the kernel works on them, the pages are nobody's, so that none is handed out and then wiped.
     */
    releaseFreePages() {
        this.#releasing ??= this.#releasePages().finally(() => {
            this.#releasing = undefined;
        });
        return this.#releasing;
    }
    async #releasePages() {
        const ranges = [...this.#dirty];
        this.#dirty.clear();
        const released = [];
        for (const range of ranges) {
            const pages = range.state === 'free' ? this.#releasable(range) : undefined;
            if (pages !== undefined)
                released.push(this.#releaseRange(range, pages.start, pages.end));
        }
        await Promise.all(released);
    }
    async #releaseRange(range, start, end) {
        const taken = this.#carve(range, start, end);
        try {
            const done = this.#release?.(start, end - start);
            // Where nothing is to be waited for, the pages are free again within this turn, before anybody can miss them.
            if (done instanceof Promise)
                await done;
        }
        catch {
            // The process may be gone, or the kernel unwilling: the pages are merely not given back.
        }
        this.#becomeFree(taken, false);
    }
    /** Take the middle out of a free range. */
    #carve(range, start, end) {
        this.#unfile(range);
        const middle = new Stretch(start, end);
        this.#insertAfter(middle, range);
        if (end < range.end) {
            const rest = new Stretch(end, range.end);
            rest.state = 'free';
            this.#insertAfter(rest, middle);
            // The longer part goes on being the current one.
            if (range === this.#current && rest.end - rest.start > start - range.start)
                this.#current = rest;
            else
                this.#file(rest);
        }
        if (start > range.start) {
            range.end = start;
            range.dirtyEnd = Math.min(range.dirtyEnd, start);
            this.#clipDirt(range);
            if (range !== this.#current)
                this.#file(range);
        }
        else {
            this.#unlink(range);
            range.state = 'gone';
            if (range === this.#current)
                this.#current = undefined;
        }
        return middle;
    }
    /**
     * Check the books: that the stretches cover the arena without overlap, that no two free ones are neighbours, and that
     * every free one is found where the index says. For tests; takes time in proportion to the number of stretches.
     * @throws Error naming what is wrong
     */
    check() {
        const known = this.#current === undefined ? [] : [this.#current];
        for (let bin = 0; bin < BINS; bin++) {
            const filled = (((this.#filled[bin >>> 5] ?? 0) >>> (bin & 31)) & 1) === 1;
            if (filled !== (this.#bins[bin] !== undefined))
                throw new Error(`bin ${bin} and its bit disagree`);
            for (let range = this.#bins[bin]; range !== undefined; range = range.binNext) {
                if (binOf(range.grains) !== bin)
                    throw new Error(`${range.start}-${range.end} is in the wrong bin`);
                known.push(range);
            }
        }
        const free = new Set(known);
        let end = 0;
        let used = 0;
        let count = 0;
        let lastFree = false;
        for (let stretch = this.#edge.next; stretch !== undefined; stretch = stretch.next) {
            if (stretch.prev?.next !== stretch)
                throw new Error(`${stretch.start}-${stretch.end} is not linked both ways`);
            if (stretch.start !== end)
                throw new Error(`a stretch begins at ${stretch.start}, and the one before it ended at ${end}`);
            if (stretch.state === 'gone')
                throw new Error(`${stretch.start}-${stretch.end} is in the list and gone`);
            if ((stretch.state === 'free') !== free.delete(stretch))
                throw new Error(`${stretch.start}-${stretch.end} is ${stretch.state}, and the index disagrees`);
            if (lastFree && stretch.state === 'free')
                throw new Error(`two free neighbours at ${stretch.start}`);
            lastFree = stretch.state === 'free';
            end = stretch.end;
            if (stretch instanceof Allocation) {
                used += stretch.end - stretch.start;
                count++;
            }
        }
        if (free.size > 0)
            throw new Error(`${free.size} free range(s) in the index are not part of the arena`);
        if (used !== this.#used || count !== this.#count)
            throw new Error(`${used} bytes in ${count} allocations are in use, not ${this.#used} in ${this.#count}`);
        if (end !== this.length)
            throw new Error(`the stretches end at ${end}, not at ${this.length}`);
    }
    #file(range) {
        const bin = binOf(range.grains);
        const head = this.#bins[bin];
        range.state = 'free';
        range.binPrev = undefined;
        range.binNext = head;
        if (head !== undefined)
            head.binPrev = range;
        this.#bins[bin] = range;
        this.#filled[bin >>> 5] = (this.#filled[bin >>> 5] ?? 0) | (1 << (bin & 31));
    }
    #unfile(range) {
        const { binPrev, binNext } = range;
        const bin = binOf(range.grains);
        if (binPrev !== undefined)
            binPrev.binNext = binNext;
        else if (this.#bins[bin] === range) {
            this.#bins[bin] = binNext;
            if (binNext === undefined)
                this.#filled[bin >>> 5] = (this.#filled[bin >>> 5] ?? 0) & ~(1 << (bin & 31));
        }
        if (binNext !== undefined)
            binNext.binPrev = binPrev;
        range.binPrev = range.binNext = undefined;
    }
    #noteDirt(range) {
        if (this.#release === undefined || range.end - range.start < this.#pageSize)
            return;
        if (this.#releasable(range) !== undefined)
            this.#dirty.add(range);
    }
    #addDirt(range, start, end) {
        if (end <= start)
            return;
        const clean = range.dirtyEnd <= range.dirtyStart;
        range.dirtyStart = clean ? start : Math.min(range.dirtyStart, start);
        range.dirtyEnd = clean ? end : Math.max(range.dirtyEnd, end);
    }
    #clipDirt(range) {
        if (range.dirtyStart < range.start)
            range.dirtyStart = range.start;
        if (range.dirtyEnd <= range.dirtyStart)
            range.dirtyStart = range.dirtyEnd = 0;
    }
    #insertBefore(stretch, next) {
        stretch.prev = next.prev;
        stretch.next = next;
        if (next.prev !== undefined)
            next.prev.next = stretch;
        next.prev = stretch;
    }
    #insertAfter(stretch, prev) {
        stretch.next = prev.next;
        stretch.prev = prev;
        if (prev.next !== undefined)
            prev.next.prev = stretch;
        prev.next = stretch;
    }
    #replace(old, stretch) {
        stretch.prev = old.prev;
        stretch.next = old.next;
        if (old.prev !== undefined)
            old.prev.next = stretch;
        if (old.next !== undefined)
            old.next.prev = stretch;
        old.prev = old.next = undefined;
    }
    #unlink(stretch) {
        if (stretch.prev !== undefined)
            stretch.prev.next = stretch.next;
        if (stretch.next !== undefined)
            stretch.next.prev = stretch.prev;
        stretch.prev = stretch.next = undefined;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWxsb2NhdG9yLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiYWxsb2NhdG9yLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxlQUFlLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDaEUsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQUVuQyx5R0FBeUc7QUFDekcsTUFBTSxLQUFLLEdBQUcsQ0FBQyxDQUFBO0FBRWYsNkZBQTZGO0FBQzdGLE1BQU0sYUFBYSxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFBO0FBRXJDLHdIQUF3SDtBQUN4SCxzR0FBc0c7QUFDdEcsTUFBTSxzQkFBc0IsR0FBRyxDQUFDLENBQUE7QUFDaEMsTUFBTSxpQkFBaUIsR0FBRyxDQUFDLElBQUksc0JBQXNCLENBQUE7QUFDckQsTUFBTSxLQUFLLEdBQUcsQ0FBQyxHQUFHLGlCQUFpQixDQUFBO0FBQ25DLE1BQU0sSUFBSSxHQUFHLEVBQUUsR0FBRyxpQkFBaUIsQ0FBQTtBQUNuQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxFQUFFLENBQUMsQ0FBQTtBQUVsQyxTQUFTLEtBQUssQ0FBQyxNQUFjO0lBQzNCLElBQUksTUFBTSxHQUFHLGlCQUFpQjtRQUFFLE9BQU8sTUFBTSxDQUFBO0lBQzdDLElBQUksTUFBTSxHQUFHLFdBQVcsRUFBRSxDQUFDO1FBQ3pCLE1BQU0sUUFBUSxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3hDLE9BQU8sQ0FBQyxDQUFDLFFBQVEsR0FBRyxzQkFBc0IsQ0FBQyxJQUFJLHNCQUFzQixDQUFDLEdBQUcsQ0FBQyxNQUFNLEtBQUssQ0FBQyxRQUFRLEdBQUcsc0JBQXNCLENBQUMsQ0FBQyxDQUFBO0lBQzNILENBQUM7SUFDRCxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUM5QyxPQUFPLENBQUMsUUFBUSxHQUFHLHNCQUFzQixDQUFDLEdBQUcsaUJBQWlCLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxHQUFHLHNCQUFzQixDQUFDLENBQUMsQ0FBQTtBQUNoSSxDQUFDO0FBS0Q7OztHQUdHO0FBQ0gsTUFBTSxPQUFPO0lBbUJGO0lBRUE7SUFwQlQsZ0JBQWdCO0lBQ2hCLEtBQUssR0FBVSxNQUFNLENBQUE7SUFDckIsd0NBQXdDO0lBQ3hDLElBQUksQ0FBcUI7SUFDekIsd0NBQXdDO0lBQ3hDLElBQUksQ0FBcUI7SUFDekIsNkRBQTZEO0lBQzdELE9BQU8sQ0FBcUI7SUFDNUIsNkRBQTZEO0lBQzdELE9BQU8sQ0FBcUI7SUFDNUIsc0dBQXNHO0lBQ3RHLFVBQVUsR0FBRyxDQUFDLENBQUE7SUFDZCxxQ0FBcUM7SUFDckMsUUFBUSxHQUFHLENBQUMsQ0FBQTtJQUVaLGdCQUFnQjtJQUNoQjtJQUNFLGlFQUFpRTtJQUMxRCxLQUFhO0lBQ3BCLG1EQUFtRDtJQUM1QyxHQUFXO1FBRlgsVUFBSyxHQUFMLEtBQUssQ0FBUTtRQUViLFFBQUcsR0FBSCxHQUFHLENBQVE7SUFDakIsQ0FBQztJQUVKLG9HQUFvRztJQUNwRyxJQUFJLE1BQU07UUFDUixNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUN4QyxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ3RFLENBQUM7Q0FDRjtBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxVQUFXLFNBQVEsT0FBTztJQUNyQyxnRUFBZ0U7SUFDdkQsSUFBSSxDQUFRO0lBQ1osTUFBTSxDQUFPO0lBRXRCLGdCQUFnQjtJQUNoQixZQUFZLEtBQVksRUFBRSxLQUFhLEVBQUUsR0FBVyxFQUFFLElBQVk7UUFDaEUsS0FBSyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUNqQixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNoQixJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtJQUNyQixDQUFDO0lBRUQsdUVBQXVFO0lBQ3ZFLElBQUksS0FBSztRQUNQLE9BQU8sSUFBSSxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUE7SUFDOUIsQ0FBQztJQUVELGdEQUFnRDtJQUNoRCxJQUFJLE1BQU07UUFDUixJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ25CLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQTtJQUNuQixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsSUFBSTtRQUNGLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDcEIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDeEIsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsSUFBWTtRQUNoQixJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3BCLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksR0FBRyxDQUFDLElBQUksSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQztZQUM1RCxNQUFNLElBQUksVUFBVSxDQUFDLGdCQUFnQixJQUFJLCtCQUErQixJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUN0RixDQUFDO1FBQ0QsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxLQUFpQjtRQUNyQixJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFBO1FBQ3JCLEtBQUssQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDdEIsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUMzRixNQUFNLElBQUksVUFBVSxDQUFDLHdDQUF3QyxJQUFJLENBQUMsS0FBSyxPQUFPLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLElBQUksUUFBUSxLQUFLLENBQUMsS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFDLElBQUksVUFBVSxDQUFDLENBQUE7UUFDbkssQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ3ZDLENBQUM7SUFFRCxNQUFNLENBQUMsSUFBWTtRQUNqQixJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssTUFBTTtZQUFFLE1BQU0sSUFBSSxpQkFBaUIsQ0FBQyxtRUFBbUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtJQUNuSSxDQUFDO0NBQ0Y7QUFpQkQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLE9BQU8sS0FBSztJQXNCTDtJQXJCWCx1Q0FBdUM7SUFDOUIsS0FBSyxHQUFHLElBQUksT0FBTyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUN6QixLQUFLLEdBQTRCLElBQUksS0FBSyxDQUFzQixJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDckYsT0FBTyxHQUFHLElBQUksV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hDLFNBQVMsQ0FBUTtJQUNqQixRQUFRLENBQXlCO0lBQ2pDLGFBQWEsQ0FBUTtJQUM5Qiw4RUFBOEU7SUFDOUUsUUFBUSxDQUFxQjtJQUM3QixvREFBb0Q7SUFDM0MsTUFBTSxHQUFHLElBQUksR0FBRyxFQUFXLENBQUE7SUFDcEMsa0JBQWtCLEdBQUcsQ0FBQyxDQUFBO0lBQ3RCLFVBQVUsQ0FBMkI7SUFDckMsS0FBSyxHQUFHLENBQUMsQ0FBQTtJQUNULE1BQU0sR0FBRyxDQUFDLENBQUE7SUFFVjs7O09BR0c7SUFDSCxZQUNXLE1BQWMsRUFDdkIsT0FBcUI7UUFEWixXQUFNLEdBQU4sTUFBTSxDQUFRO1FBR3ZCLElBQUksQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQTtRQUNqQyxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUE7UUFDL0IsSUFBSSxDQUFDLGFBQWEsR0FBRyxPQUFPLENBQUMsWUFBWSxJQUFJLGFBQWEsQ0FBQTtRQUMxRCxJQUFJLE1BQU0sR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUNmLE1BQU0sR0FBRyxHQUFHLElBQUksT0FBTyxDQUFDLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUNsQyxHQUFHLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtZQUNsQixJQUFJLENBQUMsWUFBWSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDbEMsSUFBSSxDQUFDLFFBQVEsR0FBRyxHQUFHLENBQUE7UUFDckIsQ0FBQztJQUNILENBQUM7SUFFRCx1RUFBdUU7SUFDdkUsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFBO0lBQ25CLENBQUM7SUFFRCxzQ0FBc0M7SUFDdEMsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFBO0lBQ3BCLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILFFBQVEsQ0FBQyxJQUFZLEVBQUUsU0FBaUI7UUFDdEMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxHQUFHLENBQUM7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLG1CQUFtQixJQUFJLFFBQVEsQ0FBQyxDQUFBO1FBQ2xHLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsSUFBSSxTQUFTLEdBQUcsQ0FBQztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsdUNBQXVDLFNBQVMsRUFBRSxDQUFDLENBQUE7UUFDdEksSUFBSSxTQUFTLEdBQUcsSUFBSSxDQUFDLFNBQVM7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHlEQUF5RCxTQUFTLHNCQUFzQixJQUFJLENBQUMsU0FBUyxFQUFFLENBQUMsQ0FBQTtRQUM5SixNQUFNLElBQUksR0FBRyxTQUFTLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQTtRQUNsRCxNQUFNLE1BQU0sR0FBRyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDeEQsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ2xGLENBQUM7SUFFRCxzRUFBc0U7SUFDdEUsS0FBSyxDQUFDLElBQVksRUFBRSxNQUFjLEVBQUUsU0FBaUI7UUFDbkQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQTtRQUMzQixJQUFJLEtBQUssS0FBSyxTQUFTO1lBQUUsT0FBTyxTQUFTLENBQUE7UUFDekMsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDN0MsTUFBTSxHQUFHLEdBQUcsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUMxQixJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRztZQUFFLE9BQU8sU0FBUyxDQUFBO1FBQ3JDLE1BQU0sVUFBVSxHQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3pELElBQUksS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUN4QixNQUFNLEdBQUcsR0FBRyxJQUFJLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzNDLElBQUksQ0FBQyxhQUFhLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQzlCLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDakIsQ0FBQztRQUNELElBQUksQ0FBQyxhQUFhLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3JDLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQztZQUN0QixJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUN6QixJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ25CLEtBQUssQ0FBQyxLQUFLLEdBQUcsTUFBTSxDQUFBO1lBQ3BCLElBQUksQ0FBQyxRQUFRLEdBQUcsU0FBUyxDQUFBO1FBQzNCLENBQUM7YUFBTSxDQUFDO1lBQ04sS0FBSyxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUE7WUFDakIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN2QixDQUFDO1FBQ0QsSUFBSSxDQUFDLEtBQUssSUFBSSxHQUFHLEdBQUcsS0FBSyxDQUFBO1FBQ3pCLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLE9BQU8sVUFBVSxDQUFBO0lBQ25CLENBQUM7SUFFRCxjQUFjLENBQUMsSUFBWSxFQUFFLE1BQWMsRUFBRSxTQUFpQjtRQUM1RCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQTtRQUMzQyxJQUFJLEtBQUssS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUN4QixNQUFNLElBQUksZUFBZSxDQUN2QixlQUFlLElBQUksV0FBVyxJQUFJLENBQUMsS0FBSyxtQkFBbUIsSUFBSSxDQUFDLE1BQU0sd0JBQXdCLElBQUksQ0FBQyxNQUFNLGVBQWUsSUFBSSxDQUFDLFVBQVUsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsMEVBQTBFLDhDQUE4QyxDQUN0UixDQUFBO1FBQ0gsQ0FBQztRQUNELElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDbkIsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVM7WUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQTtRQUMxRCxJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQTtRQUNyQixLQUFLLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUNwQixNQUFNLFVBQVUsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDdEQsSUFBSSxVQUFVLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsNkRBQTZELENBQUMsQ0FBQTtRQUM1RyxPQUFPLFVBQVUsQ0FBQTtJQUNuQixDQUFDO0lBRUQsa0dBQWtHO0lBQ2xHLEtBQUssQ0FBQyxNQUFjLEVBQUUsU0FBaUI7UUFDckMsTUFBTSxLQUFLLEdBQUcsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUM1QixNQUFNLE1BQU0sR0FBRyxLQUFLLEdBQUcsU0FBUyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUE7UUFDNUMscUhBQXFIO1FBQ3JILGdCQUFnQjtRQUNoQixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFBO1FBQ2xGLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxPQUFPLEtBQUssQ0FBQTtRQUNyQyxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxHQUFHLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7WUFDekQsS0FBSyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLEVBQUUsS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQztnQkFDN0UsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsR0FBRyxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUc7b0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDekUsQ0FBQztRQUNILENBQUM7UUFDRCxPQUFPLFNBQVMsQ0FBQTtJQUNsQixDQUFDO0lBRUQsV0FBVyxDQUFDLEdBQVc7UUFDckIsSUFBSSxJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsQ0FBQTtRQUNwQixJQUFJLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ3pELE9BQU8sSUFBSSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xCLElBQUksRUFBRSxJQUFJLElBQUksS0FBSztnQkFBRSxPQUFPLFNBQVMsQ0FBQTtZQUNyQyxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDaEMsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEdBQUcsRUFBRSxHQUFHLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2hFLENBQUM7SUFFRCxnQkFBZ0I7SUFDaEIsSUFBSSxDQUFDLFVBQXNCO1FBQ3pCLElBQUksQ0FBQyxLQUFLLElBQUksVUFBVSxDQUFDLEdBQUcsR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFBO1FBQy9DLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLElBQUksQ0FBQyxrQkFBa0IsSUFBSSxVQUFVLENBQUMsR0FBRyxHQUFHLFVBQVUsQ0FBQyxLQUFLLENBQUE7UUFDNUQsSUFBSSxDQUFDLFdBQVcsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDbEMsSUFBSSxJQUFJLENBQUMsa0JBQWtCLElBQUksSUFBSSxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ2pGLElBQUksQ0FBQyxrQkFBa0IsR0FBRyxDQUFDLENBQUE7WUFDM0IsS0FBSyxJQUFJLENBQUMsZ0JBQWdCLEVBQUUsQ0FBQTtRQUM5QixDQUFDO0lBQ0gsQ0FBQztJQUVELFdBQVcsQ0FBQyxPQUFnQixFQUFFLEtBQWM7UUFDMUMsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLE9BQU8sQ0FBQTtRQUMxQyxPQUFPLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUN0QixJQUFJLEtBQWMsQ0FBQTtRQUNsQixJQUFJLElBQUksRUFBRSxLQUFLLEtBQUssTUFBTSxFQUFFLENBQUM7WUFDM0IsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNsQixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQ3JCLEtBQUssR0FBRyxJQUFJLENBQUE7WUFDWixLQUFLLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQTtRQUNyQixDQUFDO2FBQU0sSUFBSSxJQUFJLEVBQUUsS0FBSyxLQUFLLE1BQU0sRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDbEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQTtZQUNyQixLQUFLLEdBQUcsSUFBSSxDQUFBO1lBQ1osS0FBSyxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUE7UUFDakIsQ0FBQzthQUFNLElBQUksS0FBSyxLQUFLLEdBQUcsRUFBRSxDQUFDO1lBQ3pCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUE7WUFDckIsT0FBTTtRQUNSLENBQUM7YUFBTSxDQUFDO1lBQ04sK0dBQStHO1lBQy9HLEtBQUssR0FBRyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUE7WUFDL0IsS0FBSyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUE7WUFDcEIsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDL0IsQ0FBQztRQUNELElBQUksS0FBSztZQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSSxFQUFFLEtBQUssS0FBSyxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUM1RixDQUFDO0lBRUQsbUVBQW1FO0lBQ25FLE9BQU8sQ0FBQyxLQUFjO1FBQ3BCLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxRQUFRO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUM5QyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3ZCLENBQUM7SUFFRDs7O09BR0c7SUFDSCxXQUFXLENBQUMsS0FBYztRQUN4QixJQUFJLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxDQUFDLFVBQVU7WUFBRSxPQUFPLFNBQVMsQ0FBQTtRQUN4RCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFBO1FBQzNCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsR0FBRyxDQUFDLEtBQUssQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUNoRyxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7UUFDbkYsT0FBTyxLQUFLLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO0lBQ2pELENBQUM7SUFFRCx3SEFBd0g7SUFDeEgsT0FBTyxDQUFDLElBQWEsRUFBRSxLQUFjO1FBQ25DLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQTtRQUN2RCxNQUFNLEtBQUssR0FBRyxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQTtRQUM5QyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2xCLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDbkIsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDekQsUUFBUSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFBO1FBQzNCLFFBQVEsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQTtRQUN4QixJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN6QixJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ25CLEtBQUssQ0FBQyxLQUFLLEdBQUcsTUFBTSxDQUFBO1FBQ3BCLE9BQU8sUUFBUSxDQUFBO0lBQ2pCLENBQUM7SUFFRCxnQkFBZ0I7SUFDaEIsS0FBSyxDQUFDLFVBQXNCLEVBQUUsSUFBWTtRQUN4QyxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtRQUN0QyxNQUFNLEtBQUssR0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsVUFBVSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDbEUsTUFBTSxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxVQUFVLENBQUMsR0FBRyxFQUFFLFVBQVUsQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLENBQUE7UUFDbkYsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDaEMsSUFBSSxDQUFDLFlBQVksQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDaEMsVUFBVSxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUE7UUFDekIsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2IsT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN4QixDQUFDO0lBRUQsZ0JBQWdCO0lBQ2hCLEtBQUssQ0FBQyxLQUFpQixFQUFFLE1BQWtCO1FBQ3pDLE1BQU0sS0FBSyxHQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDckYsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNwQixJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUMzQixLQUFLLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUNwQixNQUFNLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUNyQixJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7UUFDYixPQUFPLEtBQUssQ0FBQTtJQUNkLENBQUM7SUFFRDs7O09BR0c7SUFDSCxnQkFBZ0I7UUFDZCxJQUFJLENBQUMsVUFBVSxLQUFLLElBQUksQ0FBQyxhQUFhLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFO1lBQ3BELElBQUksQ0FBQyxVQUFVLEdBQUcsU0FBUyxDQUFBO1FBQzdCLENBQUMsQ0FBQyxDQUFBO1FBQ0YsT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFBO0lBQ3hCLENBQUM7SUFFRCxLQUFLLENBQUMsYUFBYTtRQUNqQixNQUFNLE1BQU0sR0FBRyxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQy9CLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUE7UUFDbkIsTUFBTSxRQUFRLEdBQW9CLEVBQUUsQ0FBQTtRQUNwQyxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUFDO1lBQzNCLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7WUFDMUUsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxhQUFhLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDM0YsQ0FBQztRQUNELE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsQ0FBQTtJQUM3QixDQUFDO0lBRUQsS0FBSyxDQUFDLGFBQWEsQ0FBQyxLQUFjLEVBQUUsS0FBYSxFQUFFLEdBQVc7UUFDNUQsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFBO1FBQzVDLElBQUksQ0FBQztZQUNILE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQyxLQUFLLEVBQUUsR0FBRyxHQUFHLEtBQUssQ0FBQyxDQUFBO1lBQ2hELDhHQUE4RztZQUM5RyxJQUFJLElBQUksWUFBWSxPQUFPO2dCQUFFLE1BQU0sSUFBSSxDQUFBO1FBQ3pDLENBQUM7UUFBQyxNQUFNLENBQUM7WUFDUCx5RkFBeUY7UUFDM0YsQ0FBQztRQUNELElBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2hDLENBQUM7SUFFRCwyQ0FBMkM7SUFDM0MsTUFBTSxDQUFDLEtBQWMsRUFBRSxLQUFhLEVBQUUsR0FBVztRQUMvQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ25CLE1BQU0sTUFBTSxHQUFHLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtRQUN0QyxJQUFJLENBQUMsWUFBWSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUNoQyxJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUM7WUFDcEIsTUFBTSxJQUFJLEdBQUcsSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUN4QyxJQUFJLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtZQUNuQixJQUFJLENBQUMsWUFBWSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtZQUMvQixpREFBaUQ7WUFDakQsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxHQUFHLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLO2dCQUFFLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFBOztnQkFDM0YsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN2QixDQUFDO1FBQ0QsSUFBSSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQ3hCLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFBO1lBQ2pCLEtBQUssQ0FBQyxRQUFRLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFBO1lBQ2hELElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDckIsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLFFBQVE7Z0JBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNoRCxDQUFDO2FBQU0sQ0FBQztZQUNOLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDbkIsS0FBSyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUE7WUFDcEIsSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDLFFBQVE7Z0JBQUUsSUFBSSxDQUFDLFFBQVEsR0FBRyxTQUFTLENBQUE7UUFDeEQsQ0FBQztRQUNELE9BQU8sTUFBTSxDQUFBO0lBQ2YsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLO1FBQ0gsTUFBTSxLQUFLLEdBQWMsSUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDM0UsS0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLElBQUksRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO1lBQ3BDLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLEVBQUUsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQzFFLElBQUksTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxTQUFTLENBQUM7Z0JBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxPQUFPLEdBQUcsdUJBQXVCLENBQUMsQ0FBQTtZQUNsRyxLQUFLLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsS0FBSyxLQUFLLFNBQVMsRUFBRSxLQUFLLEdBQUcsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDO2dCQUM3RSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssR0FBRztvQkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssSUFBSSxLQUFLLENBQUMsR0FBRyxzQkFBc0IsQ0FBQyxDQUFBO2dCQUNuRyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ25CLENBQUM7UUFDSCxDQUFDO1FBQ0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDM0IsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFBO1FBQ1gsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFBO1FBQ1osSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFBO1FBQ2IsSUFBSSxRQUFRLEdBQUcsS0FBSyxDQUFBO1FBQ3BCLEtBQUssSUFBSSxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxLQUFLLFNBQVMsRUFBRSxPQUFPLEdBQUcsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDO1lBQ2xGLElBQUksT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLEtBQUssT0FBTztnQkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBRywwQkFBMEIsQ0FBQyxDQUFBO1lBQzlHLElBQUksT0FBTyxDQUFDLEtBQUssS0FBSyxHQUFHO2dCQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsdUJBQXVCLE9BQU8sQ0FBQyxLQUFLLG9DQUFvQyxHQUFHLEVBQUUsQ0FBQyxDQUFBO1lBQ3pILElBQUksT0FBTyxDQUFDLEtBQUssS0FBSyxNQUFNO2dCQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxPQUFPLENBQUMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFHLDBCQUEwQixDQUFDLENBQUE7WUFDeEcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLEtBQUssSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUM7Z0JBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHLE9BQU8sQ0FBQyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsS0FBSywyQkFBMkIsQ0FBQyxDQUFBO1lBQ3hKLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBQyxLQUFLLEtBQUssTUFBTTtnQkFBRSxNQUFNLElBQUksS0FBSyxDQUFDLDBCQUEwQixPQUFPLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQTtZQUNwRyxRQUFRLEdBQUcsT0FBTyxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUE7WUFDbkMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUE7WUFDakIsSUFBSSxPQUFPLFlBQVksVUFBVSxFQUFFLENBQUM7Z0JBQ2xDLElBQUksSUFBSSxPQUFPLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUE7Z0JBQ25DLEtBQUssRUFBRSxDQUFBO1lBQ1QsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQztZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSx1REFBdUQsQ0FBQyxDQUFBO1FBQ3ZHLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxNQUFNO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHLElBQUksYUFBYSxLQUFLLGdDQUFnQyxJQUFJLENBQUMsS0FBSyxPQUFPLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzFKLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxNQUFNO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyx3QkFBd0IsR0FBRyxZQUFZLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO0lBQ2hHLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBYztRQUNsQixNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQy9CLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDNUIsS0FBSyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUE7UUFDcEIsS0FBSyxDQUFDLE9BQU8sR0FBRyxTQUFTLENBQUE7UUFDekIsS0FBSyxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7UUFDcEIsSUFBSSxJQUFJLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFBO1FBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUM5RSxDQUFDO0lBRUQsT0FBTyxDQUFDLEtBQWM7UUFDcEIsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsR0FBRyxLQUFLLENBQUE7UUFDbEMsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUMvQixJQUFJLE9BQU8sS0FBSyxTQUFTO1lBQUUsT0FBTyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUE7YUFDL0MsSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUssRUFBRSxDQUFDO1lBQ25DLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsT0FBTyxDQUFBO1lBQ3pCLElBQUksT0FBTyxLQUFLLFNBQVM7Z0JBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDMUcsQ0FBQztRQUNELElBQUksT0FBTyxLQUFLLFNBQVM7WUFBRSxPQUFPLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQTtRQUNwRCxLQUFLLENBQUMsT0FBTyxHQUFHLEtBQUssQ0FBQyxPQUFPLEdBQUcsU0FBUyxDQUFBO0lBQzNDLENBQUM7SUFFRCxTQUFTLENBQUMsS0FBYztRQUN0QixJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUyxJQUFJLEtBQUssQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUztZQUFFLE9BQU07UUFDbkYsSUFBSSxJQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxLQUFLLFNBQVM7WUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNuRSxDQUFDO0lBRUQsUUFBUSxDQUFDLEtBQWMsRUFBRSxLQUFhLEVBQUUsR0FBVztRQUNqRCxJQUFJLEdBQUcsSUFBSSxLQUFLO1lBQUUsT0FBTTtRQUN4QixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssQ0FBQyxVQUFVLENBQUE7UUFDaEQsS0FBSyxDQUFDLFVBQVUsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3BFLEtBQUssQ0FBQyxRQUFRLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUM5RCxDQUFDO0lBRUQsU0FBUyxDQUFDLEtBQWM7UUFDdEIsSUFBSSxLQUFLLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsS0FBSyxDQUFDLFVBQVUsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFBO1FBQ2xFLElBQUksS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLENBQUMsVUFBVTtZQUFFLEtBQUssQ0FBQyxVQUFVLEdBQUcsS0FBSyxDQUFDLFFBQVEsR0FBRyxDQUFDLENBQUE7SUFDL0UsQ0FBQztJQUVELGFBQWEsQ0FBQyxPQUFnQixFQUFFLElBQWE7UUFDM0MsT0FBTyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFBO1FBQ3hCLE9BQU8sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ25CLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFBO1FBQ3JELElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFBO0lBQ3JCLENBQUM7SUFFRCxZQUFZLENBQUMsT0FBZ0IsRUFBRSxJQUFhO1FBQzFDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQTtRQUN4QixPQUFPLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNuQixJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQTtRQUNyRCxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQTtJQUNyQixDQUFDO0lBRUQsUUFBUSxDQUFDLEdBQVksRUFBRSxPQUFnQjtRQUNyQyxPQUFPLENBQUMsSUFBSSxHQUFHLEdBQUcsQ0FBQyxJQUFJLENBQUE7UUFDdkIsT0FBTyxDQUFDLElBQUksR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFBO1FBQ3ZCLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxTQUFTO1lBQUUsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFBO1FBQ25ELElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxTQUFTO1lBQUUsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFBO1FBQ25ELEdBQUcsQ0FBQyxJQUFJLEdBQUcsR0FBRyxDQUFDLElBQUksR0FBRyxTQUFTLENBQUE7SUFDakMsQ0FBQztJQUVELE9BQU8sQ0FBQyxPQUFnQjtRQUN0QixJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssU0FBUztZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUE7UUFDaEUsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLFNBQVM7WUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFBO1FBQ2hFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksR0FBRyxTQUFTLENBQUE7SUFDekMsQ0FBQztDQUNGIn0=