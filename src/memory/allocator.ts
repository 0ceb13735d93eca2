import { UseAfterFreeError, OutOfSpaceError } from './errors.js'
import { alignUp } from './type.js'

/** Everything begins at a multiple of this many bytes unless it asks for more: what any scalar needs. */
const GRAIN = 8

/** How much freed memory gathers before whole free pages go back to the kernel, in bytes. */
const RELEASE_AFTER = 4 * 1024 * 1024

// Free ranges are filed by how many whole grains they have, as in a two-level segregated fit allocator: so many bins to
// each power of two. Up to 32 grains, where most of the requests are, each bin holds one length only.
const BINS_PER_DOUBLING_LOG2 = 4
const BINS_PER_DOUBLING = 1 << BINS_PER_DOUBLING_LOG2
const EXACT = 2 * BINS_PER_DOUBLING
const BINS = 48 * BINS_PER_DOUBLING
const WORDS = Math.ceil(BINS / 32)

function binOf(grains: number): number {
  if (grains < BINS_PER_DOUBLING) return grains
  if (grains < 0x8000_0000) {
    const exponent = 31 - Math.clz32(grains)
    return ((exponent - BINS_PER_DOUBLING_LOG2) << BINS_PER_DOUBLING_LOG2) + (grains >>> (exponent - BINS_PER_DOUBLING_LOG2))
  }
  const exponent = Math.floor(Math.log2(grains))
  return (exponent - BINS_PER_DOUBLING_LOG2) * BINS_PER_DOUBLING + Math.floor(grains / 2 ** (exponent - BINS_PER_DOUBLING_LOG2))
}

/** `free`: the current range, or in the free index; `used`: somebody's; `gone`: an allocation that was freed, split or merged. */
type State = 'used' | 'free' | 'gone'

/**
 * A stretch of an arena. All of them together, in address order, cover the arena without gaps or overlap, and no two
 * free ones are neighbours.
 */
class Stretch {
  /** @internal */
  state: State = 'used'
  /** @internal the neighbour before it */
  prev: Stretch | undefined
  /** @internal the neighbour behind it */
  next: Stretch | undefined
  /** @internal the one before it in its bin, for a free one */
  binPrev: Stretch | undefined
  /** @internal the one behind it in its bin, for a free one */
  binNext: Stretch | undefined
  /** @internal where the part of a free one begins that somebody used since its pages last went back */
  dirtyStart = 0
  /** @internal where that part ends */
  dirtyEnd = 0

  /** @internal */
  constructor(
    /** Where it begins, in bytes from the beginning of the arena. */
    public start: number,
    /** Where it ends: the byte behind the last one. */
    public end: number,
  ) {}

  /** @internal how many whole grains there are: a range that was split may begin and end anywhere. */
  get grains(): number {
    const start = alignUp(this.start, GRAIN)
    return this.end > start ? Math.floor((this.end - start) / GRAIN) : 0
  }
}

/**
 * Memory that somebody owns: a range of an arena, in bytes from its beginning. It stays theirs until they free it, split
 * it or merge it, each of which ends this object.
 */
export class Allocation extends Stretch {
  /** In bytes, as asked for; the range may be a little longer. */
  readonly size: number
  readonly #arena: Arena

  /** @internal */
  constructor(arena: Arena, start: number, end: number, size: number) {
    super(start, end)
    this.size = size
    this.#arena = arena
  }

  /** Whether this is still an allocation: not freed, split or merged. */
  get valid(): boolean {
    return this.state === 'used'
  }

  /** In bytes from the beginning of the arena. */
  get offset(): number {
    this.#check('used')
    return this.start
  }

  /**
   * Give the memory back.
   * @throws UseAfterFreeError where that was done already
   */
  free(): void {
    this.#check('freed')
    this.#arena.free(this)
  }

  /**
   * Cut in two, ending this object.
   * @param size - of the first part, in bytes: from 0 to all
   * @returns both parts, which are neighbours
   */
  split(size: number): [Allocation, Allocation] {
    this.#check('split')
    if (!Number.isInteger(size) || size < 0 || size > this.size) {
      throw new RangeError(`cannot split ${size} bytes off an allocation of ${this.size}`)
    }
    return this.#arena.split(this, size)
  }

  /**
   * Join with the neighbour that begins where this one ends, ending both objects.
   * @param other - what {@link split} returned as the second part
   */
  merge(other: Allocation): Allocation {
    this.#check('merged')
    other.#check('merged')
    if (this.next !== other || this.size !== this.end - this.start) {
      throw new RangeError(`only neighbours can be merged: bytes ${this.start} to ${this.start + this.size} and ${other.start} to ${other.start + other.size} are not`)
    }
    return this.#arena.merge(this, other)
  }

  #check(verb: string): void {
    if (this.state !== 'used') throw new UseAfterFreeError(`an allocation that was freed, split or merged already cannot be ${verb}`)
  }
}

/** What an arena needs to know of the memory below it. */
export interface ArenaOptions {
  /** In bytes; only whole pages go back to the kernel. */
  readonly pageSize: number
  /**
   * Give pages back to the kernel. They belong to nobody until this has returned and its promise, if it returns one, has
   * settled; an error is harmless, they are then just not given back.
   * @param offset - of the first byte, a multiple of the page size
   * @param length - in bytes, likewise
   */
  readonly release?: (offset: number, length: number) => unknown
  /** How many bytes of freed memory gather before {@link release} is called; 4 MiB unless it is said. */
  readonly releaseAfter?: number
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
  /** Stands before the first stretch. */
  readonly #edge = new Stretch(0, 0)
  readonly #bins: (Stretch | undefined)[] = new Array<Stretch | undefined>(BINS).fill(undefined)
  readonly #filled = new Uint32Array(WORDS)
  readonly #pageSize: number
  readonly #release: ArenaOptions['release']
  readonly #releaseAfter: number
  /** The free range that allocations are taken from; it is not in the index. */
  #current: Stretch | undefined
  /** Free ranges that may hold pages to give back. */
  readonly #dirty = new Set<Stretch>()
  #freedSinceRelease = 0
  #releasing: Promise<void> | undefined
  #used = 0
  #count = 0

  /**
   * @param length - of the memory, in bytes
   * @param options - page size, and how pages go back
   */
  constructor(
    readonly length: number,
    options: ArenaOptions,
  ) {
    this.#pageSize = options.pageSize
    this.#release = options.release
    this.#releaseAfter = options.releaseAfter ?? RELEASE_AFTER
    if (length > 0) {
      const all = new Stretch(0, length)
      all.state = 'free'
      this.#insertAfter(all, this.#edge)
      this.#current = all
    }
  }

  /** How many bytes are allocated, with what was added for alignment. */
  get used(): number {
    return this.#used
  }

  /** How many allocations there are. */
  get count(): number {
    return this.#count
  }

  /**
   * Allocate.
   * @param size - in bytes; 0 is allowed
   * @param alignment - in bytes, a power of two
   * @throws OutOfSpaceError where no free range is long enough
   */
  allocate(size: number, alignment: number): Allocation {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`cannot allocate ${size} bytes`)
    if (!Number.isInteger(Math.log2(alignment)) || alignment < 1) throw new RangeError(`an alignment is a power of two, not ${alignment}`)
    if (alignment > this.#pageSize) throw new RangeError(`an arena begins at a page, so that it cannot align to ${alignment} bytes: a page has ${this.#pageSize}`)
    const unit = alignment > GRAIN ? alignment : GRAIN
    const length = size === 0 ? GRAIN : alignUp(size, GRAIN)
    return this.#take(size, length, unit) ?? this.#takeElsewhere(size, length, unit)
  }

  /** Take from the front of the current range, if it is long enough. */
  #take(size: number, length: number, alignment: number): Allocation | undefined {
    const range = this.#current
    if (range === undefined) return undefined
    const start = alignUp(range.start, alignment)
    const end = start + length
    if (end > range.end) return undefined
    const allocation = new Allocation(this, start, end, size)
    if (start > range.start) {
      const gap = new Stretch(range.start, start)
      this.#insertBefore(gap, range)
      this.#file(gap)
    }
    this.#insertBefore(allocation, range)
    if (end === range.end) {
      this.#dirty.delete(range)
      this.#unlink(range)
      this.#current = undefined
    } else {
      range.start = end
      this.#clipDirt(range)
    }
    this.#used += end - start
    this.#count++
    return allocation
  }

  #takeElsewhere(size: number, length: number, alignment: number): Allocation {
    const range = this.#find(length, alignment)
    if (range === undefined) {
      throw new OutOfSpaceError(
        `no room for ${size} bytes: ${this.#used} of the arena's ${this.length} bytes are in use by ${this.#count} allocations${this.#releasing === undefined ? '' : ', and free pages are on their way to the kernel (await releaseFreePages)'}; free some, or give the task a larger arena`,
      )
    }
    this.#unfile(range)
    if (this.#current !== undefined) this.#file(this.#current)
    this.#current = range
    const allocation = this.#take(size, length, alignment)
    if (allocation === undefined) throw new Error('a free range was filed under a length that it does not have')
    return allocation
  }

  /** A filed range in which this fits for sure, or failing that, one in which it happens to fit. */
  #find(length: number, alignment: number): Stretch | undefined {
    const least = length / GRAIN
    const surely = least + alignment / GRAIN - 1
    // Ranges in the bin of `surely` itself may be shorter than it, unless that holds one length only; those in all later
    // bins are not.
    const roomy = this.#nextFilled(surely < EXACT ? binOf(surely) : binOf(surely) + 1)
    if (roomy !== undefined) return roomy
    for (let bin = binOf(least); bin <= binOf(surely); bin++) {
      for (let range = this.#bins[bin]; range !== undefined; range = range.binNext) {
        if (alignUp(range.start, alignment) + length <= range.end) return range
      }
    }
    return undefined
  }

  #nextFilled(bin: number): Stretch | undefined {
    let word = bin >>> 5
    let bits = (this.#filled[word] ?? 0) & (-1 << (bin & 31))
    while (bits === 0) {
      if (++word >= WORDS) return undefined
      bits = this.#filled[word] ?? 0
    }
    return this.#bins[word * 32 + (31 - Math.clz32(bits & -bits))]
  }

  /** @internal */
  free(allocation: Allocation): void {
    this.#used -= allocation.end - allocation.start
    this.#count--
    this.#freedSinceRelease += allocation.end - allocation.start
    this.#becomeFree(allocation, true)
    if (this.#freedSinceRelease >= this.#releaseAfter && this.#release !== undefined) {
      this.#freedSinceRelease = 0
      void this.releaseFreePages()
    }
  }

  #becomeFree(stretch: Stretch, dirty: boolean): void {
    const { prev, next, start, end } = stretch
    stretch.state = 'gone'
    let range: Stretch
    if (next?.state === 'free') {
      this.#unfile(next)
      this.#unlink(stretch)
      range = next
      range.start = start
    } else if (prev?.state === 'free') {
      this.#unfile(prev)
      this.#unlink(stretch)
      range = prev
      range.end = end
    } else if (start === end) {
      this.#unlink(stretch)
      return
    } else {
      // The allocation's own object never becomes a free range: a stale reference to it must go on being recognised.
      range = new Stretch(start, end)
      this.#replace(stretch, range)
    }
    if (dirty) this.#addDirt(range, start, end)
    this.#settle(range === next && prev?.state === 'free' ? this.#absorb(prev, range) : range)
  }

  /** Put a free range that has its final extent where it belongs. */
  #settle(range: Stretch): void {
    if (range !== this.#current) this.#file(range)
    this.#noteDirt(range)
  }

  /**
   * The whole pages of a free range that somebody used, as far as is known. A page of which any byte was used counts, so a
   * part of a page that is cut off need not remember it: the page is whole again only when its other user has freed it too.
   */
  #releasable(range: Stretch): { start: number; end: number } | undefined {
    const page = this.#pageSize
    const start = Math.max(alignUp(range.start, page), range.dirtyStart - (range.dirtyStart % page))
    const end = Math.min(range.end - (range.end % page), alignUp(range.dirtyEnd, page))
    return start < end ? { start, end } : undefined
  }

  /**
   * Join two free neighbours, of which only the left one may be in the index, and leave them out of that. The one that is
   * current survives, or else the left one.
   */
  #absorb(left: Stretch, right: Stretch): Stretch {
    const survivor = right === this.#current ? right : left
    const other = survivor === left ? right : left
    this.#unfile(left)
    this.#addDirt(survivor, other.dirtyStart, other.dirtyEnd)
    survivor.start = left.start
    survivor.end = right.end
    this.#dirty.delete(other)
    this.#unlink(other)
    return survivor
  }

  /** @internal */
  split(allocation: Allocation, size: number): [Allocation, Allocation] {
    const middle = allocation.start + size
    const first = new Allocation(this, allocation.start, middle, size)
    const second = new Allocation(this, middle, allocation.end, allocation.size - size)
    this.#replace(allocation, first)
    this.#insertAfter(second, first)
    allocation.state = 'gone'
    this.#count++
    return [first, second]
  }

  /** @internal */
  merge(first: Allocation, second: Allocation): Allocation {
    const whole = new Allocation(this, first.start, second.end, first.size + second.size)
    this.#unlink(second)
    this.#replace(first, whole)
    first.state = 'gone'
    second.state = 'gone'
    this.#count--
    return whole
  }

  /**
   * Give all whole free pages that were in use since the last time back to the kernel. Done now and then by itself.
   * While the kernel works on them, the pages are nobody's, so that none is handed out and then wiped.
   */
  releaseFreePages(): Promise<void> {
    this.#releasing ??= this.#releasePages().finally(() => {
      this.#releasing = undefined
    })
    return this.#releasing
  }

  async #releasePages(): Promise<void> {
    const ranges = [...this.#dirty]
    this.#dirty.clear()
    const released: Promise<void>[] = []
    for (const range of ranges) {
      const pages = this.#releasable(range)
      if (pages !== undefined) released.push(this.#releaseRange(range, pages.start, pages.end))
    }
    await Promise.all(released)
  }

  async #releaseRange(range: Stretch, start: number, end: number): Promise<void> {
    const taken = this.#carve(range, start, end)
    try {
      const done = this.#release?.(start, end - start)
      // Where nothing is to be waited for, the pages are free again within this turn, before anybody can miss them.
      if (done instanceof Promise) await done
    } catch {
      // The process may be gone, or the kernel unwilling: the pages are merely not given back.
    }
    this.#becomeFree(taken, false)
  }

  /** Take the middle out of a free range. */
  #carve(range: Stretch, start: number, end: number): Stretch {
    this.#unfile(range)
    const middle = new Stretch(start, end)
    this.#insertAfter(middle, range)
    if (end < range.end) {
      const rest = new Stretch(end, range.end)
      this.#insertAfter(rest, middle)
      this.#file(rest)
    }
    if (start > range.start) {
      range.end = start
      range.dirtyEnd = Math.min(range.dirtyEnd, start)
      this.#clipDirt(range)
      if (range !== this.#current) this.#file(range)
    } else {
      this.#unlink(range)
      if (range === this.#current) this.#current = undefined
    }
    return middle
  }

  /**
   * Check the books: that the stretches cover the arena without overlap, that no free one is empty and no two of them are
   * neighbours, that every free one is found where the index says, and that none is forgotten or remembered in vain that has
   * pages to give back. For tests; takes time in proportion to the number of stretches.
   * @throws Error naming what is wrong
   */
  check(): void {
    const known: Stretch[] = this.#current === undefined ? [] : [this.#current]
    for (let bin = 0; bin < BINS; bin++) {
      const filled = (((this.#filled[bin >>> 5] ?? 0) >>> (bin & 31)) & 1) === 1
      if (filled !== (this.#bins[bin] !== undefined)) throw new Error(`bin ${bin} and its bit disagree`)
      for (let range = this.#bins[bin]; range !== undefined; range = range.binNext) {
        if (binOf(range.grains) !== bin) throw new Error(`${range.start}-${range.end} is in the wrong bin`)
        known.push(range)
      }
    }
    const free = new Set(known)
    let end = 0
    let used = 0
    let count = 0
    let lastFree = false
    for (let stretch = this.#edge.next; stretch !== undefined; stretch = stretch.next) {
      if (stretch.prev?.next !== stretch) throw new Error(`${stretch.start}-${stretch.end} is not linked both ways`)
      if (stretch.start !== end) throw new Error(`a stretch begins at ${stretch.start}, and the one before it ended at ${end}`)
      if (stretch.state === 'gone') throw new Error(`${stretch.start}-${stretch.end} is in the list and gone`)
      if ((stretch.state === 'free') !== free.delete(stretch)) throw new Error(`${stretch.start}-${stretch.end} is ${stretch.state}, and the index disagrees`)
      if (lastFree && stretch.state === 'free') throw new Error(`two free neighbours at ${stretch.start}`)
      lastFree = stretch.state === 'free'
      if (lastFree) this.#checkFree(stretch)
      else if (this.#dirty.has(stretch)) throw new Error(`${stretch.start}-${stretch.end} is in use, and to give pages back`)
      end = stretch.end
      if (stretch instanceof Allocation) {
        used += stretch.end - stretch.start
        count++
      }
    }
    if (free.size > 0) throw new Error(`${free.size} free range(s) in the index are not part of the arena`)
    if (used !== this.#used || count !== this.#count) throw new Error(`${used} bytes in ${count} allocations are in use, not ${this.#used} in ${this.#count}`)
    if (end !== this.length) throw new Error(`the stretches end at ${end}, not at ${this.length}`)
  }

  #checkFree(range: Stretch): void {
    const { start, end, dirtyStart, dirtyEnd } = range
    const where = `the free range ${start}-${end}`
    if (start === end) throw new Error(`${where} is empty`)
    if ((dirtyStart !== 0 || dirtyEnd !== 0) && !(start <= dirtyStart && dirtyStart < dirtyEnd && dirtyEnd <= end)) {
      throw new Error(`${where} was used from ${dirtyStart} to ${dirtyEnd}, which is not within it`)
    }
    const forgotten = this.#release !== undefined && this.#releasable(range) !== undefined && !this.#dirty.has(range)
    if (forgotten) throw new Error(`${where} has pages to give back, and nobody knows`)
  }

  #file(range: Stretch): void {
    const bin = binOf(range.grains)
    const head = this.#bins[bin]
    range.state = 'free'
    range.binNext = head
    if (head !== undefined) head.binPrev = range
    this.#bins[bin] = range
    this.#filled[bin >>> 5] = (this.#filled[bin >>> 5] ?? 0) | (1 << (bin & 31))
  }

  #unfile(range: Stretch): void {
    const { binPrev, binNext } = range
    const bin = binOf(range.grains)
    if (binPrev !== undefined) binPrev.binNext = binNext
    else if (this.#bins[bin] === range) {
      this.#bins[bin] = binNext
      if (binNext === undefined) this.#filled[bin >>> 5] = (this.#filled[bin >>> 5] ?? 0) & ~(1 << (bin & 31))
    }
    if (binNext !== undefined) binNext.binPrev = binPrev
    range.binPrev = range.binNext = undefined
  }

  #noteDirt(range: Stretch): void {
    if (this.#release !== undefined && this.#releasable(range) !== undefined) this.#dirty.add(range)
  }

  #addDirt(range: Stretch, start: number, end: number): void {
    if (end <= start) return
    const clean = range.dirtyEnd <= range.dirtyStart
    range.dirtyStart = clean ? start : Math.min(range.dirtyStart, start)
    range.dirtyEnd = clean ? end : Math.max(range.dirtyEnd, end)
  }

  #clipDirt(range: Stretch): void {
    if (range.dirtyStart < range.start) range.dirtyStart = range.start
    if (range.dirtyEnd <= range.dirtyStart) range.dirtyStart = range.dirtyEnd = 0
  }

  #insertBefore(stretch: Stretch, next: Stretch): void {
    stretch.prev = next.prev
    stretch.next = next
    if (next.prev !== undefined) next.prev.next = stretch
    next.prev = stretch
  }

  #insertAfter(stretch: Stretch, prev: Stretch): void {
    stretch.next = prev.next
    stretch.prev = prev
    if (prev.next !== undefined) prev.next.prev = stretch
    prev.next = stretch
  }

  #replace(old: Stretch, stretch: Stretch): void {
    stretch.prev = old.prev
    stretch.next = old.next
    if (old.prev !== undefined) old.prev.next = stretch
    if (old.next !== undefined) old.next.prev = stretch
    old.prev = old.next = undefined
  }

  #unlink(stretch: Stretch): void {
    if (stretch.prev !== undefined) stretch.prev.next = stretch.next
    if (stretch.next !== undefined) stretch.next.prev = stretch.prev
    stretch.prev = stretch.next = undefined
  }
}
