import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Address, hex } from '../../src/near/ids.js'
import { AddressSpaceMismatchError } from '../../src/far/errors.js'
import { array, list, mapped, struct } from '../../src/memory/aggregates.js'
import { byteArray, Bytes, CString } from '../../src/memory/bytes.js'
import { OutOfSpaceError, UseAfterFreeError } from '../../src/memory/errors.js'
import { ConstPointer, Int32, Int64, Uint16, Uint32, Uint64, Uint8 } from '../../src/memory/scalars.js'
import { ctype, type Type, type Typed } from '../../src/memory/type.js'
import { BorrowError, LinearityError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import { LinearPointer, ReadablePointer, type AnyPointer, type Borrow, type Pointer, type WrittenPointer } from '../../src/handle/pointer.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { collectAll, collectUntil } from '../memory/gc.js'
import { farAway, taskElsewhere, type FarAway } from './far-away.js'

let local: LocalProcess
let child: ChildProcess
let far: FarAway

beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  far = await farAway(child)
})

afterAll(async () => {
  await far[Symbol.asyncDispose]()
  await child[Symbol.asyncDispose]()
})

/** The memory that tests run on: the program's own, and some that moves through an interface. */
const places: [string, () => Task][] = [
  ['in memory that is this program\'s own', () => local.task],
  ['in memory that is a child\'s, and shared', () => child.task],
  ['in memory far away', () => far.task],
]

/** A small heap of a task's own kind of memory, in which nothing else happens. */
async function smallHeap(pages = 1): Promise<{ heap: Heap } & AsyncDisposable> {
  const mapping = await local.task.mmap(pages * 4096, 3, 0x22)
  return { heap: new Heap(local.task, mapping), [Symbol.asyncDispose]: () => local.task.munmap(mapping) }
}

describe.each(places)('%s', (_, taskOf) => {
  test('what is written can be read', async () => {
    const task = taskOf()
    using number = task.ptr(Int32, -5)
    expect(await number.read()).toBe(-5)
    expect(number.value).toBe(-5)
    using string = task.ptr('grüße')
    expect([await string.read(), string.size]).toEqual(['grüße', 8])
    using bytes = task.ptr(Uint8Array.of(1, 0, 2))
    expect(await bytes.read()).toEqual(Uint8Array.of(1, 0, 2))
    const Pair = struct('struct pair', { first: Uint8, second: Int64 })
    using pair = task.ptr(Pair, { first: 1, second: -(2 ** 50) })
    expect([await pair.read(), pair.size]).toEqual([{ first: 1, second: -(2 ** 50) }, 16])
  })

  test('bytes of 64 KiB and of 16 MiB arrive whole', async () => {
    for (const size of [64 * 1024, 16 * 1024 * 1024]) {
      const task = taskOf()
      await using room = task === far.task ? await farAway(child, size) : undefined
      const data = new Uint8Array(size)
      for (let index = 0; index < size; index += 251) data[index] = index % 256
      using pointer = (room?.heap ?? task.heap).ptr(data)
      expect(Buffer.compare(await pointer.read(), data)).toBe(0)
    }
  })

  test('a value is refused where it does not fit, and the pointer is still good', async () => {
    const pointer = taskOf().malloc(CString, 4)
    expect(() => pointer.write('four')).toThrow(RangeError)
    expect(() => pointer.write('four')).toThrow(/5 bytes does not fit Pointer<char \*>\(0x[0-9a-f]+, 4 bytes\)/)
    expect(() => pointer.write('a\0b')).toThrow(RangeError)
    const written = pointer.write('two')
    expect(await written.read()).toBe('two')
    written.free()
  })

  test('a value of the wrong kind leaves nothing allocated', () => {
    const { heap } = taskOf()
    const before = heap.arena.count
    expect(() => heap.ptr(Int32, 2 ** 31)).toThrow(RangeError)
    expect(() => heap.ptr('a\0b')).toThrow(RangeError)
    expect(() => heap.ptr(byteArray(4), new Uint8Array(5))).toThrow(RangeError)
    expect(() => (heap as { ptr(value: unknown): unknown }).ptr(5)).toThrow(/pass the type first/)
    expect(() => (heap as { ptr(value: unknown): unknown }).ptr({})).toThrow(TypeError)
    expect(heap.arena.count).toBe(before)
  })

  test('neighbours are not touched by what is written, up to the last byte', async () => {
    const task = taskOf()
    const [first, rest] = task.malloc(Bytes, 48).split(16)
    const [second, third] = rest.split(16)
    const outer = [first.write(new Uint8Array(16).fill(1)), third.write(new Uint8Array(16).fill(3))] as const
    const inner = second.write(new Uint8Array(16).fill(2))
    const all = [outer[0], inner, outer[1]]
    expect(await Promise.all(all.map((pointer) => pointer.read()))).toEqual([1, 2, 3].map((value) => new Uint8Array(16).fill(value)))
    for (const pointer of all) pointer.free()
  })

  test('a zero-length value has memory of its own', async () => {
    const task = taskOf()
    using first = task.ptr(new Uint8Array(0))
    using second = task.ptr(new Uint8Array(0))
    expect(first.near).not.toBe(second.near)
    expect(await first.read()).toEqual(new Uint8Array(0))
  })
})

describe('a pointer is linear', () => {
  /** Everything that consumes a pointer, and what it is called in messages. */
  const consumers: [string, string, (pointer: Pointer<Uint8Array>) => Pointer<Uint8Array>[]][] = [
    ['write', 'written to', (pointer) => [pointer.write(new Uint8Array(4))]],
    ['split', 'split', (pointer) => pointer.split(2)],
    ['merge', 'merged', (pointer) => {
      const [first, second] = pointer.split(1)
      return [first.merge(second)]
    }],
    ['reinterpret', 'reinterpreted', (pointer) => [pointer.reinterpret(Bytes)]],
    ['free', 'freed', (pointer) => {
      pointer.free()
      return []
    }],
    ['assumeReadable', 'made readable', (pointer) => [pointer.assumeReadable()]],
    ['split', 'split', (pointer) => pointer.splitReadable(3)],
    ['linearize', 'made linear', (pointer) => {
      const linear = pointer.linearize((value) => value)
      void linear.read()
      return [linear]
    }],
  ]

  test.each(consumers)('%s consumes it, and every later use says so', async (by, _, consume) => {
    const pointer = local.task.malloc(Bytes, 8)
    const address = hex(pointer.near)
    const results = consume(pointer)
    await Promise.resolve()
    const consumedBy = by === 'merge' ? 'split' : by
    expect(pointer.valid).toBe(false)
    const uses: [string, () => unknown][] = [
      ...consumers.map(([, verb, use]): [string, () => unknown] => [verb === 'merged' ? 'split' : verb, () => use(pointer)]),
      ['merged', () => pointer.merge(pointer)],
      ['borrowed', () => pointer.borrow(local.task)],
      ['borrowed', () => pointer.borrowShallow(local.task)],
      ['used', () => pointer.near],
      ['used', () => pointer.size],
      ['used', () => pointer.mapping],
    ]
    for (const [verb, use] of uses) {
      expect(use, verb).toThrow(UseAfterFreeError)
      expect(use).toThrow(consumedBy === 'free'
        ? `Pointer<char[]>(${address}, 8 bytes) was freed already and cannot be ${verb}`
        : `Pointer<char[]>(${address}, 8 bytes) was consumed by ${consumedBy} and cannot be ${verb}: use what ${consumedBy} returned`)
    }
    for (const result of results) {
      expect(result.valid).toBe(true)
      result.free()
    }
  })

  test('a readable one can be read until it is consumed', async () => {
    const pointer = local.task.ptr(Uint32, 7)
    expect([await pointer.read(), await pointer.read()]).toEqual([7, 7])
    const again = pointer.write(8)
    await expect(pointer.read()).rejects.toThrow(UseAfterFreeError)
    await expect(pointer.read()).rejects.toThrow(/WrittenPointer<uint32_t>\(0x[0-9a-f]+, 4 bytes\) was consumed by write and cannot be read/)
    expect([await again.read(), pointer.value]).toEqual([8, 7])
    again.free()
    await expect(again.read()).rejects.toThrow(UseAfterFreeError)
  })

  test('both parts of a merge are consumed', () => {
    const [first, second] = local.task.malloc(Bytes, 8).split(3)
    const whole = first.merge(second)
    expect([first.valid, second.valid, whole.size]).toEqual([false, false, 8])
    expect(() => first.free()).toThrow(/was consumed by merge/)
    expect(() => second.free()).toThrow(/was consumed by merge/)
    whole.free()
  })

  test('a merge that is refused consumes neither', async () => {
    await using small = await smallHeap()
    const [first, second] = local.task.malloc(Bytes, 8).split(3)
    const elsewhere = small.heap.malloc(Bytes, 8)
    for (const merge of [() => second.merge(first), () => first.merge(elsewhere), () => first.merge(first)]) expect(merge).toThrow(RangeError)
    expect(() => first.merge(elsewhere)).toThrow(/lie in different mappings/)
    second.free()
    expect(() => first.merge(second)).toThrow(UseAfterFreeError)
    expect([first.valid, elsewhere.valid]).toEqual([true, true])
    first.free()
    elsewhere.free()
  })

  test('a split that is refused does not consume', () => {
    const pointer = local.task.malloc(Bytes, 8)
    for (const size of [-1, 9, 0.5, NaN]) {
      expect(() => pointer.split(size)).toThrow(RangeError)
      expect(() => pointer.splitReadable(size)).toThrow(RangeError)
    }
    expect(pointer.valid).toBe(true)
    pointer.free()
  })

  test('memory can be used for another type that fits it', async () => {
    const pointer = local.task.ptr(Uint64, 0x1_0000_0002)
    const { near } = pointer
    const words = pointer.reinterpret(struct('struct words', { low: Uint32, high: Uint32 })).assumeReadable()
    expect(words.near).toBe(near)
    expect(await words.read()).toEqual({ low: 2, high: 1 })
    expect(() => words.reinterpret(struct('struct more', { a: Uint64, b: Uint64 }))).toThrow(/takes 16 bytes, and .* has 8/)
    const [odd, rest] = words.split(1)
    expect(() => rest.reinterpret(Uint16)).toThrow(/is aligned to 2 bytes, and .* is not/)
    expect(rest.reinterpret(Uint8).valid).toBe(true)
    odd.free()
  })

  test('using frees it at the end of the block, unless it was consumed', () => {
    const { arena } = local.task.heap
    const before = arena.count
    let kept: Pointer<Uint8Array>
    {
      using dropped = local.task.malloc(Bytes, 8)
      using consumed = local.task.malloc(Bytes, 8)
      kept = consumed.write(new Uint8Array(8))
      expect([dropped.valid, arena.count]).toEqual([true, before + 2])
    }
    expect([kept.valid, arena.count]).toEqual([true, before + 1])
    kept.free()
    expect(arena.count).toBe(before)
  })
})

test('a value that is written shows itself, lists too', () => {
  const { task } = local
  const Pair = struct('struct pair', { first: Uint8, second: Int64 })
  const Holder = struct('struct holder', { pointer: ConstPointer, count: Uint8 })
  using numbers = task.ptr(list(Int32), [1, -2])
  using many = task.ptr(list(Int32), Array.from({ length: 13 }, (_, index) => index))
  using pairs = task.ptr(list(Pair), [{ first: 1, second: 2 }, { first: 3, second: 4 }])
  const held = task.ptr(Int32, 5)
  using holders = task.ptr(list(Holder), [{ pointer: held, count: 1 }, { pointer: null, count: 0 }])
  using none = task.ptr(list(Int32), [])
  expect(numbers.describe()).toBe('[1, -2]')
  expect(many.describe()).toBe('[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ...]')
  expect(pairs.describe()).toBe('[{first=1, second=2}, {first=3, second=4}]')
  expect(holders.describe()).toBe(`[{pointer=0x${held.near.toString(16)}, count=1}, {pointer=NULL, count=0}]`)
  expect(none.describe()).toBe('[]')
  held.free()
  // What it pointed to has gone: an error message is no reason for another error.
  expect(holders.describe()).toBe('[{pointer=..., count=1}, {pointer=NULL, count=0}]')
  // And what is gone itself shows what it was.
  const gone = task.malloc(Bytes, 8)
  const { near } = gone
  gone.free()
  expect(gone.describe()).toBe(hex(near))
})

test('a value that is written shows itself up to a length, and where it is of a class, its address', () => {
  const { task } = local
  const show = (pointer: AnyPointer): string => {
    const shown = pointer.describe()
    pointer.free()
    return shown
  }
  const [whole, longer] = ['x'.repeat(48), 'x'.repeat(49)]
  expect([show(task.ptr(whole)), show(task.ptr(longer))]).toEqual([`"${whole}"`, `"${whole}"...`])
  expect([show(task.ptr(Buffer.from(whole))), show(task.ptr(Buffer.from(longer)))]).toEqual([`"${whole}"`, `"${whole}"...`])
  class Word implements Typed<Word> {
    readonly value = 5
    get [ctype](): Type<Word> {
      return mapped(Uint32, 'struct word', ({ value }: Word) => value, () => new Word())
    }
  }
  for (const pointer of [task.ptr(new Word()), task.ptr(ConstPointer, null)]) {
    const { near } = pointer
    expect(show(pointer)).toBe(hex(near))
  }
  expect(show(task.ptr(list(ConstPointer), [null, Address(16)]))).toBe('[NULL, 16]')
  expect(show(task.ptr(list(struct('struct words', { words: array(Uint8, 2) })), [{ words: [1, 2] }]))).toBe('[{words=...}]')
})

describe('a linear pointer', () => {
  test('gives its resources to one owner, once', async () => {
    let taken = 0
    const pointer = local.task.ptr(Uint32, 5).linearize((value) => ({ value, count: ++taken }))
    expect(pointer).toBeInstanceOf(LinearPointer)
    expect([pointer.taken, await pointer.read(), pointer.taken]).toEqual([false, { value: 5, count: 1 }, true])
    await expect(pointer.read()).rejects.toThrow(LinearityError)
    expect(taken).toBe(1)
    pointer.free()
  })

  test('cannot be used for anything else before', async () => {
    const pointer = local.task.ptr(Uint32, 5).linearize((value) => value)
    for (const use of [
      () => pointer.free(), () => pointer.write(1), () => pointer.split(1), () => pointer.reinterpret(Int32), () => pointer.assumeReadable(),
      () => pointer.linearize((value) => value), () => pointer[Symbol.dispose](),
    ]) {
      expect(use).toThrow(LinearityError)
    }
    expect(await pointer.read()).toBe(5)
    pointer.free()
  })

  test('is still to be read where nobody took over', async () => {
    let fail = true
    const pointer = local.task.ptr(Uint32, 5).linearize((value) => {
      if (fail) throw new Error('no owner')
      return value
    })
    await expect(pointer.read()).rejects.toThrow('no owner')
    expect(() => pointer.free()).toThrow(LinearityError)
    fail = false
    expect(await pointer.read()).toBe(5)
    pointer.free()
  })

  test('is read once also where two ask at the same time', async () => {
    const pointer = far.task.ptr(Uint32, 5).linearize((value) => value)
    const ends = await Promise.allSettled([pointer.read(), pointer.read()])
    expect(ends).toMatchObject([{ status: 'fulfilled', value: 5 }, { status: 'rejected', reason: expect.any(LinearityError) }])
    pointer.free()
  })

  test('holds the ends of a pipe', async () => {
    const filled = await child.task.pipe2(child.task.malloc((await import('../../src/linux/unistd.js')).PipeEnds))
    expect(() => filled.free()).toThrow(LinearityError)
    const [read, write] = await filled.read()
    expect(await write.write('through')).toBe(7)
    expect(Buffer.from(await read.read(100)).toString()).toBe('through')
    filled.free()
    await read.close()
    await write.close()
  })
})

describe('an arena', () => {
  test('that is full says so, and is as before', async () => {
    await using small = await smallHeap()
    const pointer = small.heap.malloc(Bytes, 4000)
    expect(() => small.heap.malloc(Bytes, 200)).toThrow(OutOfSpaceError)
    expect(() => small.heap.ptr(new Uint8Array(200))).toThrow(/no room for 200 bytes: 4000 of the arena's 4096 bytes are in use by 1 allocations/)
    pointer.free()
    small.heap.malloc(Bytes, 4096).free()
  })

  test('refuses sizes that are none', () => {
    expect(() => local.task.malloc(Uint64, 7)).toThrow(RangeError)
    expect(() => local.task.malloc(Bytes, -1)).toThrow(RangeError)
    expect(() => local.task.malloc(Bytes, 1.5)).toThrow(RangeError)
    expect(() => (local.task as { malloc(type: unknown): unknown }).malloc(Bytes)).toThrow(/needs a size/)
  })

  test('writes no value of which it does not know the type', async () => {
    await using small = await smallHeap()
    for (const value of [null, undefined, 5, {}, [1]]) {
      expect(() => small.heap.ptr(value as never)).toThrow(TypeError)
      expect(() => small.heap.ptr(value as never)).toThrow(/does not say which C type it has: pass the type first, as in ptr\(Int32, 5\)/)
    }
    expect(small.heap.arena.count).toBe(0)
  })
})

describe('the address 0', () => {
  test('is in no mapping and no pointer of ours', () => {
    expect(local.task.heap.mapping.address).toBeGreaterThan(0)
    using pointer = local.task.malloc(Bytes, 0)
    expect(pointer.near).toBeGreaterThan(0)
  })
})

describe('collection', () => {
  test('frees what nobody can reach any more', async () => {
    await using small = await smallHeap(16)
    const { heap, heap: { arena } } = small
    const before = arena.count
    // A function of its own, so that nothing of it stays on the stack.
    const drop = () => {
      for (let index = 0; index < 100; index++) {
        const pointer = heap.ptr(Uint32, index)
        if (index % 4 === 1) pointer.write(0)
        if (index % 4 === 1) heap.ptr('text')
        if (index % 4 === 2) pointer.split(2)
        if (index % 4 === 3) {
          const [first, second] = pointer.split(1)
          first.merge(second)
        }
      }
    }
    drop()
    expect(arena.count).toBe(before + 150)
    await collectUntil(() => arena.count <= before)
    expect(arena.count).toBe(before)
    arena.check()
  })

  test('leaves alone what is held, in whatever form', async () => {
    await using small = await smallHeap(16)
    const { heap, heap: { arena } } = small
    const held = heap.ptr(Uint32, 1)
    const child = heap.ptr(Uint32, 2)
    const holder = heap.ptr(struct('struct holder', { pointer: ConstPointer }), { pointer: child })
    const [half, rest] = heap.malloc(Bytes, 16).split(8)
    const before = arena.count
    const drop = () => void heap.malloc(Bytes, 8)
    drop()
    await collectUntil(() => arena.count <= before)
    expect([held.valid, child.valid, holder.valid, half.valid, rest.valid]).toEqual([true, true, true, true, true])
    expect([await held.read(), await child.read()]).toEqual([1, 2])
    expect(arena.count).toBe(before)
    for (const pointer of [held, holder, child, half, rest]) pointer.free()
  })

  test('what a written value points to is held with it', async () => {
    await using small = await smallHeap(16)
    const { heap, heap: { arena } } = small
    const Holder = struct('struct holder', { pointer: ConstPointer })
    const before = arena.count
    const make = () => heap.ptr(Holder, { pointer: heap.ptr(Uint32, 77) })
    let holder: WrittenPointer<ReturnType<typeof Holder.read>> | undefined = make()
    let rounds = 0
    await collectUntil(() => ++rounds === 4)
    expect(arena.count).toBe(before + 2)
    holder.borrow(local.task)[Symbol.dispose]()
    holder = undefined
    await collectUntil(() => arena.count === before)
  })

  test('waits for the calls that use it', async () => {
    await using small = await smallHeap(16)
    const { heap, heap: { arena } } = small
    const before = arena.count
    let borrow: Borrow | undefined = (() => heap.ptr(Uint32, 5).borrow(local.task))()
    let rounds = 0
    await collectUntil(() => ++rounds === 4)
    expect(arena.count).toBe(before + 1)
    borrow[Symbol.dispose]()
    borrow = undefined
    await collectUntil(() => arena.count === before)
  })

  test('of a linear pointer that nobody has read is told', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => void (warning.name === 'LinearityWarning' && warnings.push(warning))
    process.on('warning', listen)
    try {
      const drop = async () => {
        const read = local.task.ptr(Uint32, 1).linearize((value) => value)
        await read.read()
        return local.task.ptr(Uint32, 2).linearize((value) => value).near
      }
      const unread = await drop()
      await collectUntil(() => warnings.length > 0)
      expect(warnings.map(({ message }) => message)).toEqual([
        `LinearPointer<uint32_t>(${hex(unread)}, 4 bytes) was dropped before anybody had read it: the resources that it held are lost, and stay open`,
      ])
    } finally {
      process.off('warning', listen)
    }
  })

  test('does not watch what lasts as long as one call, because that costs more than the call', async () => {
    const { register } = FinalizationRegistry.prototype
    let watched = 0
    FinalizationRegistry.prototype.register = function (this: FinalizationRegistry<unknown>, ...args) {
      watched++
      register.apply(this, args)
    }
    try {
      local.task.argument(CString, 'text')[Symbol.dispose]()
      await local.task.fill(Uint32, () => Promise.resolve())
      expect(watched).toBe(0)
      local.task.ptr('text').free()
      expect(watched).toBe(1)
    } finally {
      FinalizationRegistry.prototype.register = register
    }
  })

  test('does not touch the memory of one that was freed before', async () => {
    await using small = await smallHeap(16)
    const { heap, heap: { arena } } = small
    const before = arena.count
    const successors: Pointer<number>[] = []
    const churn = () => {
      for (let index = 0; index < 100; index++) {
        heap.ptr(Uint32, index).free()
        successors.push(heap.ptr(Uint32, index))
      }
    }
    churn()
    const dropped = () => void heap.malloc(Bytes, 8)
    dropped()
    await collectUntil(() => arena.count <= before + 100)
    expect(successors.every((pointer) => pointer.valid)).toBe(true)
    expect(arena.count).toBe(before + 100)
    arena.check()
    for (const pointer of successors) pointer.free()
  })
})

// Random interleavings of everything that can be done with pointers, against a model of who holds what.

interface Modelled {
  pointer: Pointer<Uint8Array>
  start: number
  bytes: Uint8Array | undefined
  size: number
  borrows: { borrow: Borrow; mode: 'shared' | 'exclusive' }[]
}

type Step =
  | { readonly do: 'malloc' | 'ptr'; readonly size: number }
  | { readonly do: 'write' | 'free' | 'read' | 'merge' | 'reinterpret' | 'stale' | 'elsewhere'; readonly which: number }
  | { readonly do: 'split'; readonly which: number; readonly at: number }
  | { readonly do: 'borrow'; readonly which: number; readonly mode: 'shared' | 'exclusive' }
  | { readonly do: 'unborrow'; readonly which: number }

const which = fc.nat(1000)
const simple = fc.constantFrom(
  'write' as const, 'free' as const, 'read' as const, 'merge' as const, 'reinterpret' as const, 'stale' as const, 'elsewhere' as const,
)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('malloc' as const, 'ptr' as const), size: fc.nat(100) }) },
    { weight: 6, arbitrary: fc.record({ do: simple, which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('split' as const), which, at: fc.nat(1000) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('borrow' as const), which, mode: fc.constantFrom('shared' as const, 'exclusive' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('unborrow' as const), which }) },
  ),
  { minLength: 1, maxLength: 100, size: 'max' },
)

const memories = [['this program\'s own memory', 100, () => local.task], ['memory far away', 20, () => far.task]] as const

describe.each(memories)('against a model, in %s', (_, numRuns, taskOf) => {
  test('no pointer is ever used, moved or freed in a way that its borrows or its history forbid', async () => {
    const task = taskOf()
    const stranger = taskElsewhere(task)
    const { arena } = task.heap
    await collectAll(() => arena.count)
    await fc.assert(
      fc.asyncProperty(steps, async (program) => {
        const before = arena.count
        const held: Modelled[] = []
        const stale: Pointer<Uint8Array>[] = []
        let stamp = 0
        const content = (size: number) => new Uint8Array(size).fill(++stamp)
        const pick = (index: number) => held[index % held.length]
        const replace = (old: Modelled, ...fresh: Modelled[]) => {
          held.splice(held.indexOf(old), 1, ...fresh)
          stale.push(old.pointer)
        }
        const plain = (pointer: Pointer<Uint8Array>, start: number, size: number, bytes?: Uint8Array): Modelled => (
          { pointer, start, size, bytes, borrows: [] }
        )

        for (const step of program) {
          switch (step.do) {
            case 'malloc': {
              const pointer = task.malloc(Bytes, step.size)
              held.push(plain(pointer, pointer.near, step.size))
              break
            }
            case 'ptr': {
              const bytes = content(step.size)
              const pointer = task.ptr(bytes)
              held.push(plain(pointer, pointer.near, step.size, bytes))
              break
            }
            case 'write': {
              const each = pick(step.which)
              if (each === undefined) break
              const bytes = content(each.size)
              if (each.borrows.length > 0) {
                expect(() => each.pointer.write(bytes)).toThrow(BorrowError)
                break
              }
              replace(each, plain(each.pointer.write(bytes), each.start, each.size, bytes))
              break
            }
            case 'free': {
              const each = pick(step.which)
              if (each === undefined) break
              if (each.borrows.length > 0) {
                expect(() => each.pointer.free()).toThrow(BorrowError)
                break
              }
              each.pointer.free()
              replace(each)
              break
            }
            case 'read': {
              const each = pick(step.which)
              if (!(each?.pointer instanceof ReadablePointer)) break
              if (each.borrows.some(({ mode }) => mode === 'exclusive')) await expect(each.pointer.read()).rejects.toThrow(BorrowError)
              else expect(await each.pointer.read()).toEqual(each.bytes)
              break
            }
            case 'split': {
              const each = pick(step.which)
              if (each === undefined) break
              const at = step.at % (each.size + 1)
              if (each.borrows.length > 0) {
                expect(() => each.pointer.split(at)).toThrow(BorrowError)
                break
              }
              const [first, second] = each.pointer.split(at)
              replace(each, plain(first, each.start, at), plain(second, each.start + at, each.size - at))
              break
            }
            case 'merge': {
              const first = pick(step.which)
              if (first === undefined) break
              // The right one, if there is one, and otherwise any.
              const neighbour = held.find((each) => each !== first && each.start === first.start + first.size) ?? pick(step.which + 1)
              if (neighbour === undefined || neighbour === first) break
              let merged: Pointer<Uint8Array>
              try {
                merged = first.pointer.merge(neighbour.pointer)
              } catch (error) {
                if (first.borrows.length > 0 || neighbour.borrows.length > 0) expect(error).toBeInstanceOf(BorrowError)
                else expect(error).toBeInstanceOf(RangeError)
                expect([first.pointer.valid, neighbour.pointer.valid]).toEqual([true, true])
                break
              }
              expect([first.borrows.length, neighbour.borrows.length, first.start + first.size]).toEqual([0, 0, neighbour.start])
              replace(neighbour)
              replace(first, plain(merged, first.start, first.size + neighbour.size))
              break
            }
            case 'reinterpret': {
              const each = pick(step.which)
              if (each === undefined) break
              if (each.borrows.length > 0) {
                expect(() => each.pointer.reinterpret(Bytes)).toThrow(BorrowError)
                break
              }
              replace(each, plain(each.pointer.reinterpret(Bytes), each.start, each.size))
              break
            }
            case 'borrow': {
              const each = pick(step.which)
              if (each === undefined) break
              const excluded = each.borrows.some(({ mode }) => mode === 'exclusive') || (step.mode === 'exclusive' && each.borrows.length > 0)
              if (excluded) {
                expect(() => each.pointer.borrow(task, step.mode)).toThrow(BorrowError)
                break
              }
              const borrow = each.pointer.borrow(task, step.mode)
              expect([borrow.near, borrow.size, borrow.operand]).toEqual([each.start, each.size, each.start])
              each.borrows.push({ borrow, mode: step.mode })
              break
            }
            case 'unborrow': {
              const borrowed = held.filter(({ borrows }) => borrows.length > 0)
              const each = borrowed[step.which % borrowed.length]
              const [ended] = each?.borrows.splice(step.which % each.borrows.length, 1) ?? []
              ended?.borrow[Symbol.dispose]()
              // Once more does nothing.
              ended?.borrow[Symbol.dispose]()
              break
            }
            case 'stale': {
              const each = stale[step.which % stale.length]
              if (each === undefined) break
              expect(each.valid).toBe(false)
              for (const use of [
                () => each.free(), () => each.borrow(task), () => each.write(new Uint8Array(0)), () => each.split(0), () => each.near,
                () => each.reinterpret(Bytes),
              ]) {
                expect(use).toThrow(UseAfterFreeError)
              }
              break
            }
            case 'elsewhere': {
              const each = pick(step.which)
              if (each === undefined || each.borrows.length > 0) break
              expect(() => each.pointer.borrow(stranger)).toThrow(AddressSpaceMismatchError)
              break
            }
          }
          arena.check()
          expect(arena.count).toBe(before + held.length)
          for (const { pointer, start, size } of held) expect([pointer.valid, pointer.near, pointer.size]).toEqual([true, start, size])
        }

        // What was written is there to the end, whatever happened around it.
        for (const { pointer, bytes, borrows } of held) {
          for (const { borrow } of borrows) borrow[Symbol.dispose]()
          if (pointer instanceof ReadablePointer) expect(await pointer.read()).toEqual(bytes)
          pointer.free()
        }
        expect(arena.count).toBe(before)
      }),
      { numRuns },
    )
  })
})
