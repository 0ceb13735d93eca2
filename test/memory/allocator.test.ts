import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Arena, type Allocation } from '../../src/memory/allocator.js'
import { OutOfSpaceError, UseAfterFreeError } from '../../src/memory/errors.js'

const PAGE = 4096

function arenaOf(length: number, options: Partial<ConstructorParameters<typeof Arena>[1]> = {}): Arena {
  return new Arena(length, { pageSize: PAGE, ...options })
}

/** A promise that somebody else settles. */
function later(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve = () => {}
  let reject = (_error: Error) => {}
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

describe('allocate', () => {
  test('hands out aligned memory that does not overlap', () => {
    const arena = arenaOf(PAGE)
    const first = arena.allocate(5, 1)
    const second = arena.allocate(16, 16)
    const third = arena.allocate(1, 64)
    expect([first.size, second.size, third.size]).toEqual([5, 16, 1])
    expect(second.offset % 16).toBe(0)
    expect(third.offset % 64).toBe(0)
    expect(first.offset + 5).toBeLessThanOrEqual(second.offset)
    expect(second.offset + 16).toBeLessThanOrEqual(third.offset)
    arena.check()
  })

  test('fills what alignment left free', () => {
    const arena = arenaOf(PAGE)
    arena.allocate(8, 8)
    const aligned = arena.allocate(PAGE / 2, PAGE / 2)
    expect(aligned.offset).toBe(PAGE / 2)
    expect(arena.allocate(PAGE / 2 - 8, 8).offset).toBe(8)
    expect(arena.used).toBe(PAGE)
    arena.check()
  })

  test('gives each allocation of no bytes a place of its own', () => {
    const arena = arenaOf(PAGE)
    const first = arena.allocate(0, 1)
    const second = arena.allocate(0, 1)
    expect([first.size, second.size]).toEqual([0, 0])
    expect(first.offset).not.toBe(second.offset)
    arena.check()
  })

  test('gives back what was just freed, so that short-lived memory stays hot', () => {
    const arena = arenaOf(PAGE)
    arena.allocate(64, 8)
    const { offset } = arena.allocate(64, 8)
    for (let round = 0; round < 10; round++) {
      const allocation = arena.allocate(64, 8)
      expect(allocation.offset).toBe(offset + 64)
      allocation.free()
    }
  })

  test('can use the last byte, and says when there is no room', () => {
    const arena = arenaOf(PAGE)
    const all = arena.allocate(PAGE, 8)
    expect(arena.used).toBe(PAGE)
    expect(() => arena.allocate(1, 1)).toThrow(OutOfSpaceError)
    expect(() => arena.allocate(100, 1)).toThrow('no room for 100 bytes: 4096 of the arena\'s 4096 bytes are in use by 1 allocations')
    all.free()
    expect(arena.allocate(PAGE, 8).offset).toBe(0)
    arena.check()
  })

  test('leaves nothing behind where there is no room', () => {
    const arena = arenaOf(PAGE)
    const kept = arena.allocate(PAGE - 8, 8)
    expect(() => arena.allocate(16, 8)).toThrow(OutOfSpaceError)
    expect([arena.used, arena.count]).toEqual([PAGE - 8, 1])
    arena.check()
    expect(arena.allocate(8, 8).offset).toBe(PAGE - 8)
    expect(kept.valid).toBe(true)
  })

  test('an arena of no bytes is full', () => {
    const arena = arenaOf(0)
    expect(() => arena.allocate(0, 1)).toThrow(OutOfSpaceError)
    arena.check()
  })

  test.each([[-1, 1], [1.5, 1], [NaN, 1], [2 ** 53, 1], [1, 0], [1, 3], [1, -8], [1, 2 * PAGE]])('refuses %d bytes aligned to %d', (size, alignment) => {
    const arena = arenaOf(64 * PAGE)
    expect(() => arena.allocate(size, alignment)).toThrow(RangeError)
    expect(arena.count).toBe(0)
    arena.check()
  })

  test('finds an exact fit among many holes of other lengths', () => {
    const arena = arenaOf(64 * PAGE)
    const holes: Allocation[] = []
    for (let index = 0; index < 500; index++) {
      holes.push(arena.allocate(index === 400 ? 72 : 64, 8))
      arena.allocate(8, 8)
    }
    const rest = arena.allocate(arena.length - arena.used, 8)
    const { offset } = holes[400] as Allocation
    for (const hole of holes) hole.free()
    expect(arena.allocate(72, 8).offset).toBe(offset)
    expect(() => arena.allocate(72, 8)).toThrow(OutOfSpaceError)
    expect(rest.valid).toBe(true)
    arena.check()
  })

  test.each([1, 15, 16, 31])('fills a hole of its own length, of %d words, before it cuts a longer one', (words) => {
    const arena = arenaOf(4 * PAGE)
    const [longer, fence, exact] = [arena.allocate(PAGE, 8), arena.allocate(8, 8), arena.allocate(words * 8, 8)]
    arena.allocate(arena.length - arena.used, 8)
    const { offset } = exact
    exact.free()
    longer.free()
    expect(arena.allocate(words * 8, 8).offset).toBe(offset)
    expect(fence.valid).toBe(true)
    arena.check()
  })

  test('does not take a hole that only looks long enough, because it begins at an odd place', () => {
    const arena = arenaOf(PAGE)
    const whole = arena.allocate(64, 8)
    const [head, tail] = whole.split(3)
    const [middle, end] = tail.split(20)
    const rest = arena.allocate(PAGE - 64, 8)
    middle.free()
    // 20 bytes are free, from 3 to 23; aligned to 8, there is room for 15.
    expect(() => arena.allocate(16, 8)).toThrow(OutOfSpaceError)
    expect(arena.allocate(8, 8).offset).toBe(8)
    expect([head.valid, end.valid, rest.valid]).toEqual([true, true, true])
    arena.check()
  })
})

describe('an allocation', () => {
  test('is refused once it was freed', () => {
    const arena = arenaOf(PAGE)
    const allocation = arena.allocate(64, 8)
    allocation.free()
    expect(allocation.valid).toBe(false)
    expect(() => allocation.free()).toThrow(UseAfterFreeError)
    expect(() => allocation.offset).toThrow(UseAfterFreeError)
    expect(() => allocation.split(1)).toThrow(UseAfterFreeError)
    const [first, second] = arena.allocate(64, 8).split(32)
    expect(() => allocation.merge(second)).toThrow(UseAfterFreeError)
    expect(() => first.merge(allocation)).toThrow(UseAfterFreeError)
    first.merge(second).free()
    expect([arena.used, arena.count]).toEqual([0, 0])
    arena.check()
  })

  test('stays refused when its memory belongs to others', () => {
    const arena = arenaOf(PAGE)
    const stale = arena.allocate(64, 8)
    stale.free()
    const fresh = arena.allocate(64, 8)
    expect(fresh.offset).toBe(0)
    expect(() => stale.free()).toThrow(UseAfterFreeError)
    expect(fresh.valid).toBe(true)
    arena.check()
  })

  test('is split and merged back', () => {
    const arena = arenaOf(PAGE)
    const whole = arena.allocate(100, 8)
    const [first, second] = whole.split(30)
    expect([first.offset, first.size, second.offset, second.size]).toEqual([0, 30, 30, 70])
    expect(whole.valid).toBe(false)
    const merged = first.merge(second)
    expect([merged.offset, merged.size]).toEqual([0, 100])
    expect([first.valid, second.valid, arena.count]).toEqual([false, false, 1])
    arena.check()
    merged.free()
    expect(arena.used).toBe(0)
    arena.check()
  })

  test('is split at either end', () => {
    const arena = arenaOf(PAGE)
    const [none, all] = arena.allocate(16, 8).split(0)
    expect([none.size, all.size]).toEqual([0, 16])
    const [most, nothing] = all.split(16)
    expect([most.size, nothing.size]).toEqual([16, 0])
    arena.check()
    most.free()
    arena.check()
    none.free()
    arena.check()
    nothing.free()
    arena.check()
    expect([arena.used, arena.count]).toEqual([0, 0])
  })

  test.each([-1, 0.5, 65, NaN])('refuses to be split at %d of 64 bytes', (size) => {
    const allocation = arenaOf(PAGE).allocate(64, 8)
    expect(() => allocation.split(size)).toThrow(RangeError)
    expect(allocation.valid).toBe(true)
  })

  test('refuses to be merged with anything but its neighbour behind', () => {
    const arena = arenaOf(PAGE)
    const [first, second] = arena.allocate(64, 8).split(32)
    const other = arena.allocate(64, 8)
    const another = arenaOf(PAGE)
    another.allocate(32, 8)
    // Where the first one ends, but in other memory.
    const elsewhere = another.allocate(64, 8)
    expect(elsewhere.offset).toBe(first.offset + first.size)
    expect(() => second.merge(first)).toThrow(RangeError)
    expect(() => first.merge(other)).toThrow(RangeError)
    expect(() => first.merge(elsewhere)).toThrow(RangeError)
    expect(() => first.merge(first)).toThrow(RangeError)
    expect([first.valid, second.valid, other.valid, elsewhere.valid]).toEqual([true, true, true, true])
    arena.check()
  })

  test('refuses to swallow bytes that were never asked for', () => {
    const arena = arenaOf(PAGE)
    const first = arena.allocate(5, 8)
    const second = arena.allocate(8, 8)
    expect(() => first.merge(second)).toThrow(RangeError)
    expect([first.valid, second.valid]).toEqual([true, true])
  })
})

describe('giving pages back', () => {
  test('gives whole free pages, and no byte that is in use', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const before = arena.allocate(100, 8)
    const large = arena.allocate(10 * PAGE, 8)
    const after = arena.allocate(100, 8)
    large.free()
    await arena.releaseFreePages()
    expect(released).toEqual([[PAGE, 9 * PAGE]])
    expect([before.valid, after.valid]).toEqual([true, true])
    arena.check()
  })

  test('gives a page that was freed piece by piece', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(4 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const pieces = Array.from({ length: 64 }, () => arena.allocate(PAGE / 16, 8))
    for (const [index, piece] of pieces.entries()) if (index % 2 === 0) piece.free()
    await arena.releaseFreePages()
    expect(released).toEqual([])
    for (const [index, piece] of pieces.entries()) if (index % 2 === 1) piece.free()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 4 * PAGE]])
    arena.check()
  })

  test('remembers what was used in each of the ranges that come together', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const [first, second, third] = [arena.allocate(2 * PAGE, 8), arena.allocate(2 * PAGE, 8), arena.allocate(2 * PAGE, 8)]
    arena.allocate(8, 8)
    first.free()
    third.free()
    second.free()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 6 * PAGE]])
  })

  test('remembers what was used in a gap that alignment left', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const small = arena.allocate(8, 8)
    arena.allocate(3 * PAGE - 8, 8).free()
    // The range begins in the first page now, and what is aligned to a page leaves the rest of that behind.
    expect(arena.allocate(PAGE, PAGE).offset).toBe(PAGE)
    small.free()
    await arena.releaseFreePages()
    expect(released.sort(([a], [b]) => a - b)).toEqual([[0, PAGE], [2 * PAGE, PAGE]])
    arena.check()
  })

  test('gives a page of which nobody uses any part, though its parts were freed and their neighbours given at other times', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const [first, second] = [arena.allocate(2.5 * PAGE, 8), arena.allocate(PAGE / 2, 8)]
    arena.allocate(8, 8)
    first.free()
    await arena.releaseFreePages()
    second.free()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 2 * PAGE], [2 * PAGE, PAGE]])
    arena.check()
  })

  test('gives nothing where only a part of a page was used', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    arena.allocate(8, 8)
    arena.allocate(100, 8).free()
    await arena.releaseFreePages()
    expect(released).toEqual([])
    arena.check()
  })

  test('does not give again what nobody has used since, beside what was', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    const kept = arena.allocate(100, 8)
    arena.allocate(2 * PAGE, 8).free()
    await arena.releaseFreePages()
    await arena.releaseFreePages()
    expect(released.splice(0)).toEqual([[PAGE, 2 * PAGE]])
    kept.free()
    await arena.releaseFreePages()
    expect(released.splice(0)).toEqual([[0, PAGE]])
    // The range that the first of these is taken from remembers what was used at its front: no longer, once that is somebody's.
    arena.allocate(8, 8).free()
    const [first, second] = [arena.allocate(8 * PAGE, 8), arena.allocate(PAGE, 8)]
    first.free()
    await arena.releaseFreePages()
    second.free()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 8 * PAGE], [8 * PAGE, PAGE]])
    arena.check()
  })

  test('does not give again what nobody has used since', async () => {
    const released: [number, number][] = []
    const arena = arenaOf(64 * PAGE, { release: async (offset, length) => void released.push([offset, length]) })
    arena.allocate(32 * PAGE, 8).free()
    await arena.releaseFreePages()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 32 * PAGE]])
    arena.allocate(2 * PAGE, 8).free()
    await arena.releaseFreePages()
    expect(released).toEqual([[0, 32 * PAGE], [0, 2 * PAGE]])
    arena.check()
  })

  test('keeps pages out of use until the kernel has answered', async () => {
    const answer = later()
    const arena = arenaOf(4 * PAGE, { release: () => answer.promise })
    arena.allocate(4 * PAGE, 8).free()
    const releasing = arena.releaseFreePages()
    expect(() => arena.allocate(8, 8)).toThrow(/free pages are on their way to the kernel/)
    arena.check()
    let settled = false
    void releasing.then(() => (settled = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(settled).toBe(false)
    // Whoever asks meanwhile waits for the same.
    expect(arena.releaseFreePages()).toBe(releasing)
    answer.resolve()
    await releasing
    expect(arena.allocate(4 * PAGE, 8).offset).toBe(0)
    arena.check()
  })

  test('takes pages back that the kernel did not want', async () => {
    const refused: (() => unknown)[] = [
      () => Promise.reject(new Error('no')),
      () => {
        throw new Error('no')
      },
    ]
    for (const release of refused) {
      const arena = arenaOf(4 * PAGE, { release })
      arena.allocate(4 * PAGE, 8).free()
      await arena.releaseFreePages()
      expect(arena.allocate(4 * PAGE, 8).offset).toBe(0)
      arena.check()
    }
  })

  test('can be done within a turn, so that nobody misses the pages', () => {
    const released: [number, number][] = []
    const arena = arenaOf(8 * PAGE, { releaseAfter: 4 * PAGE, release: (offset, length) => void released.push([offset, length]) })
    arena.allocate(8 * PAGE, 8).free()
    expect(released).toEqual([[0, 8 * PAGE]])
    expect(arena.allocate(8 * PAGE, 8).offset).toBe(0)
    arena.check()
  })

  test('happens by itself once enough was freed', async () => {
    const answer = later()
    const released: [number, number][] = []
    const arena = arenaOf(1024 * PAGE, {
      releaseAfter: 16 * PAGE,
      release: (offset, length) => {
        released.push([offset, length])
        return answer.promise
      },
    })
    arena.allocate(100 * PAGE, 8)
    for (let round = 0; round < 15; round++) arena.allocate(PAGE, 8).free()
    expect(released).toEqual([])
    arena.allocate(PAGE, 8).free()
    expect(released).toEqual([[100 * PAGE, PAGE]])
    // The rest can be used meanwhile.
    expect(arena.allocate(PAGE, 8).offset).toBe(101 * PAGE)
    answer.resolve()
    await arena.releaseFreePages()
    arena.check()
    // And then it begins anew.
    for (let round = 0; round < 15; round++) arena.allocate(PAGE, 8).free()
    await arena.releaseFreePages()
    expect(released).toEqual([[100 * PAGE, PAGE], [102 * PAGE, PAGE]])
  })

  test('happens after 4 MiB where nothing else is said', () => {
    const released: [number, number][] = []
    const arena = arenaOf(2 ** 24, { release: (offset, length) => void released.push([offset, length]) })
    arena.allocate(2 ** 22 - 8, 8).free()
    expect(released).toEqual([])
    arena.allocate(8, 8).free()
    expect(released).toEqual([[0, 2 ** 22]])
  })
})

// A model: a set of ranges, found by looking at all of them.

interface Held {
  readonly allocation: Allocation
  readonly start: number
  readonly end: number
  /** Where its last grain ends: what is between `end` and that is in use as well, though nobody may use it. */
  readonly reach: number
}

type Step =
  | { readonly do: 'allocate'; readonly size: number; readonly alignment: number }
  | { readonly do: 'free' | 'merge' | 'answer' | 'refuse'; readonly which: number }
  | { readonly do: 'split'; readonly which: number; readonly at: number }
  | { readonly do: 'release' }

const which = fc.nat(1000)
const alignment = fc.oneof({ weight: 3, arbitrary: fc.constant(8) }, { weight: 1, arbitrary: fc.nat(9).map((log) => 2 ** log) })

function stepsOf(size: fc.Arbitrary<number>): fc.Arbitrary<Step[]> {
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ do: fc.constant('allocate' as const), size, alignment }) },
      { weight: 6, arbitrary: fc.record({ do: fc.constant('free' as const), which }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('split' as const), which, at: fc.nat(1000) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), which }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('answer' as const, 'refuse' as const), which }) },
    ),
    { minLength: 1, maxLength: 150, size: 'max' },
  )
}

/** A program, and the length of the arena that it runs on. */
const program = fc.oneof(
  // Of some pages, that come and go;
  fc.record({
    length: fc.integer({ min: 1, max: 24 }).map((pages) => pages * PAGE),
    steps: stepsOf(fc.oneof(fc.nat(40), fc.nat(300), fc.nat(3 * PAGE), fc.constant(0))),
  }),
  // small ones, in which it comes to every byte;
  fc.record({ length: fc.integer({ min: 1, max: 200 }), steps: stepsOf(fc.nat(40)) }),
  // and ones as long as an address space, in which lengths and places have more than 32 bits.
  fc.record({
    length: fc.constant(2 ** 47),
    steps: stepsOf(fc.oneof(fc.nat(300), fc.integer({ min: 1, max: 47 }).map((log) => 2 ** log), fc.maxSafeNat().map((size) => size % 2 ** 46))),
  }),
)

describe('against a model', () => {
  test('nothing that is in use, or on its way to the kernel, ever overlaps anything else', async () => {
    await fc.assert(
      fc.asyncProperty(program, fc.boolean(), async ({ length, steps }, automatic) => {
        const inFlight = new Set<{ start: number; end: number; answer: ReturnType<typeof later> }>()
        const held: Held[] = []
        const overlaps = (start: number, end: number) =>
          held.some((each) => start < each.end && each.start < end) || [...inFlight].some((each) => start < each.end && each.start < end)
        const arena = arenaOf(length, {
          releaseAfter: automatic ? 2 * PAGE : Infinity,
          release(start, length) {
            const end = start + length
            if (start % PAGE !== 0 || length % PAGE !== 0 || length <= 0) throw new Error(`not whole pages: ${start}, ${length}`)
            expect(overlaps(start, end), `pages ${start} to ${end} go back while somebody uses them`).toBe(false)
            const answer = later()
            inFlight.add({ start, end, answer })
            return answer.promise
          },
        })
        const take = (allocation: Allocation, reach: number) => {
          const { offset: start } = allocation
          const end = start + allocation.size
          expect(start >= 0 && end <= arena.length).toBe(true)
          expect(overlaps(start, end), `${start} to ${end} is in use already`).toBe(false)
          held.push({ allocation, start, end, reach })
        }
        const drop = (index: number): Held => held.splice(index, 1)[0] as Held
        const footprint = (size: number) => Math.max(8, Math.ceil(size / 8) * 8)
        const answerOne = async (index: number, refuse: boolean) => {
          const chosen = [...inFlight][index % inFlight.size]
          if (chosen === undefined) return
          inFlight.delete(chosen)
          if (refuse) chosen.answer.reject(new Error('refused'))
          else chosen.answer.resolve()
          // What waits for the answer runs before we go on.
          await new Promise((resolve) => setImmediate(resolve))
        }

        for (const step of steps) {
          switch (step.do) {
            case 'allocate':
              try {
                const allocation = arena.allocate(step.size, step.alignment)
                expect(allocation.size).toBe(step.size)
                expect(allocation.offset % step.alignment).toBe(0)
                take(allocation, allocation.offset + footprint(step.size))
              } catch (error) {
                if (!(error instanceof OutOfSpaceError)) throw error
                // Only if there really is no such place.
                // A piece of no bytes, split off and still held, keeps what lies before it and behind it apart.
                const busy = [...held, ...[...inFlight].map(({ start, end }) => ({ start, reach: end }))]
                const unit = Math.max(step.alignment, 8)
                for (const first of [0, ...busy.map(({ reach }) => reach)]) {
                  const start = Math.ceil(first / unit) * unit
                  const reach = start + footprint(step.size)
                  const free = reach <= arena.length && !busy.some((each) => start < each.reach && each.start < reach)
                  expect(free, `there was room for ${step.size} at ${start}`).toBe(false)
                }
              }
              break
            case 'free': {
              if (held.length === 0) break
              drop(step.which % held.length).allocation.free()
              break
            }
            case 'split': {
              if (held.length === 0) break
              const { allocation, reach } = drop(step.which % held.length)
              const at = allocation.size === 0 ? 0 : step.at % (allocation.size + 1)
              const total = allocation.size
              const [first, second] = allocation.split(at)
              expect(first.size + second.size).toBe(total)
              expect(second.offset).toBe(first.offset + at)
              take(first, first.offset + at)
              take(second, reach)
              break
            }
            case 'merge': {
              const ordered = [...held].sort((a, b) => a.start - b.start || a.end - b.end)
              const index = ordered.length === 0 ? -1 : step.which % ordered.length
              const first = ordered[index]
              const second = ordered[index + 1]
              if (first === undefined || second === undefined) break
              let merged: Allocation
              try {
                merged = first.allocation.merge(second.allocation)
              } catch (error) {
                if (!(error instanceof RangeError)) throw error
                expect([first.allocation.valid, second.allocation.valid]).toEqual([true, true])
                break
              }
              expect(second.start).toBe(first.end)
              held.splice(held.indexOf(first), 1)
              held.splice(held.indexOf(second), 1)
              expect([merged.offset, merged.size]).toEqual([first.start, second.end - first.start])
              take(merged, second.reach)
              break
            }
            case 'release':
              void arena.releaseFreePages()
              break
            case 'answer':
            case 'refuse':
              await answerOne(step.which, step.do === 'refuse')
              break
          }
          arena.check()
          expect(arena.count).toBe(held.length)
        }

        while (held.length > 0) drop(0).allocation.free()
        while (inFlight.size > 0) await answerOne(0, false)
        arena.check()
        expect([arena.used, arena.count]).toEqual([0, 0])
        // Everything came together again: the whole arena can be had in one piece.
        const whole = arena.length - (arena.length % 8)
        if (whole > 0) expect(arena.allocate(whole, 8).offset).toBe(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('cost', () => {
  /** Rounds that ran in a time: the best of several attempts, because the machine is not ours alone. */
  function speed(arena: Arena): number {
    let best = 0
    for (let attempt = 0; attempt < 7; attempt++) {
      const start = process.hrtime.bigint()
      for (let round = 0; round < 20_000; round++) arena.allocate(64, 8).free()
      best = Math.max(best, 20_000 / Number(process.hrtime.bigint() - start))
    }
    return best
  }

  test('does not grow with the number of live allocations, nor with how full the arena is', () => {
    speed(arenaOf(PAGE))
    const alone = speed(arenaOf(1024 * PAGE))

    const crowded = arenaOf(1024 * PAGE)
    const live = Array.from({ length: 20_000 }, () => crowded.allocate(64, 8))
    for (const [index, allocation] of live.entries()) if (index % 2 === 0) allocation.free()
    expect(speed(crowded)).toBeGreaterThan(alone / 5)

    const full = arenaOf(313 * PAGE)
    const all = Array.from({ length: 20_000 }, () => full.allocate(64, 8))
    for (const [index, allocation] of all.entries()) if (index % 50 === 0) allocation.free()
    expect(full.used / full.length).toBeGreaterThan(0.97)
    expect(speed(full)).toBeGreaterThan(alone / 5)
    full.check()
  })
})
