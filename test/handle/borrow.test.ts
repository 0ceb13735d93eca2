import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SyscallHangup } from '../../src/near/errors.js'
import { Address, NULL } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { AddressSpaceMismatchError } from '../../src/far/errors.js'
import { array, list, mapped, struct } from '../../src/memory/aggregates.js'
import { Bytes, CString } from '../../src/memory/bytes.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import type { PointerLike } from '../../src/memory/reference.js'
import { ConstPointer, Int32, MutablePointer, Uint32, Uint64 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import type { AnyPointer, WrittenPointer } from '../../src/handle/pointer.js'
import { localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { collectAll } from '../memory/gc.js'
import { taskElsewhere } from './far-away.js'

let local: LocalProcess
let child: ChildProcess

beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
})

afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Everything that consumes a pointer. */
function consumers(pointer: AnyPointer): (() => unknown)[] {
  return [
    () => pointer.free(), () => pointer.write(0), () => pointer.split(1), () => pointer.splitReadable(1), () => pointer.reinterpret(Bytes),
    () => pointer.assumeReadable(), () => pointer.linearize((value: unknown) => value), () => pointer.merge(pointer), () => pointer[Symbol.dispose](),
  ]
}

function expectBorrowed(...pointers: AnyPointer[]): void {
  for (const pointer of pointers) {
    for (const consume of consumers(pointer)) expect(consume, pointer.toString()).toThrow(BorrowError)
    expect(pointer.valid).toBe(true)
  }
}

/** Frees them, which shows that nothing uses them. */
function free(...pointers: AnyPointer[]): void {
  for (const pointer of pointers) pointer.free()
}

describe('a borrowed pointer', () => {
  test('cannot be consumed until the borrow ends', async () => {
    const pointer = local.task.ptr(Int32, 5)
    {
      using borrow = pointer.borrow(local.task)
      expectBorrowed(pointer)
      expect(() => pointer.free()).toThrow(
        `WrittenPointer<int32_t>(0x${borrow.near.toString(16)}, 4 bytes) cannot be freed: it is in use by a call that has not completed, or the kernel keeps its address`,
      )
      expect(await pointer.read()).toBe(5)
    }
    free(pointer)
  })

  test('can be shared, but not with one who writes', async () => {
    const pointer = local.task.ptr(Int32, 5)
    const [first, second] = [pointer.borrow(local.task), pointer.borrow(child.task)]
    expect(() => pointer.borrow(local.task, 'exclusive')).toThrow(/cannot be written to: 2 call\(s\) that have not completed are reading it/)
    first[Symbol.dispose]()
    expect(() => pointer.borrow(local.task, 'exclusive')).toThrow(BorrowError)
    first[Symbol.dispose]()
    expectBorrowed(pointer)
    second[Symbol.dispose]()
    {
      using _writer = pointer.borrow(local.task, 'exclusive')
      for (const mode of ['shared', 'exclusive'] as const) {
        expect(() => pointer.borrow(local.task, mode)).toThrow(/is being written to by a call that has not completed: await that call first/)
        expect(() => pointer.borrowShallow(local.task, mode)).toThrow(BorrowError)
      }
      await expect(pointer.read()).rejects.toThrow(BorrowError)
      expectBorrowed(pointer)
    }
    expect(await pointer.read()).toBe(5)
    free(pointer)
  })

  test('keeps its mapping', async () => {
    const mapping = await local.task.mmap(4096, 3, 0x22)
    const { Heap } = await import('../../src/handle/heap.js')
    const pointer = new Heap(local.task, mapping).ptr(Int32, 5)
    {
      using _borrow = pointer.borrow(local.task)
      await expect(local.task.munmap(mapping)).rejects.toThrow(BorrowError)
      expect(mapping.mapped).toBe(true)
    }
    await local.task.munmap(mapping)
    expect(pointer.valid).toBe(false)
    for (const use of [() => pointer.near, () => pointer.free(), () => pointer.borrow(local.task), () => pointer.write(1)]) {
      expect(use).toThrow(UseAfterFreeError)
    }
    await expect(pointer.read()).rejects.toThrow(/was unmapped/)
    pointer[Symbol.dispose]()
  })

  test('is refused to a task in another address space, with the names of both', () => {
    const pointer = local.task.ptr(Int32, 5)
    const stranger = taskElsewhere(child.task)
    for (const borrow of [() => pointer.borrow(stranger), () => pointer.borrowShallow(stranger), () => stranger.argument(Int32, pointer)]) {
      expect(borrow).toThrow(AddressSpaceMismatchError)
      expect(borrow).toThrow(
        `WrittenPointer<int32_t>(0x${pointer.near.toString(16)}, 4 bytes) belongs to the address space of ${process.pid}, ` +
        `but the task that was to use it is in the address space of another process than ${child.task.pid}: allocate it with that task instead`,
      )
    }
    free(pointer)
  })

  test('shows itself as the value behind it', () => {
    using string = local.task.ptr('a "path"')
    using number = local.task.ptr(Int32, 7)
    using bytes = local.task.ptr(Uint8Array.of(65, 0, 66))
    using long = local.task.ptr('x'.repeat(100))
    using pair = local.task.ptr(struct('struct pair', { first: Uint32, second: array(Int32, 1) }), { first: 1, second: [2] })
    using unknown = local.task.malloc(Bytes, 4)
    const shown = [string, number, bytes, long, pair, unknown].map((pointer: AnyPointer) => {
      using borrow = pointer.borrow(local.task)
      return borrow.toString()
    })
    expect(shown).toEqual([
      '"a \\"path\\""', '[7]', '"A\\u0000B"', `"${'x'.repeat(48)}"...`, '{first=1, second=...}', `0x${unknown.near.toString(16)}`,
    ])
  })
})

describe('borrowing is deep', () => {
  const Iovec = struct('struct iovec', { iov_base: ConstPointer, iov_len: Uint64 })

  test('through a list of structures', () => {
    const parts = ['one', 'two', 'three'].map((text) => local.task.ptr(text))
    const holder = local.task.ptr(list(Iovec), parts.map((part) => ({ iov_base: part, iov_len: part.size })))
    {
      using _borrow = holder.borrow(local.task)
      expectBorrowed(holder, ...parts)
    }
    free(holder, ...parts)
  })

  test('through arrays, nested structures and mapped types', () => {
    const Inner = struct('struct inner', { pointers: array(ConstPointer, 2) })
    const One = mapped<{ to: PointerLike }, PointerLike>(ConstPointer, 'struct one *', ({ to }) => to, (to) => ({ to }))
    const Outer = struct('struct outer', { inner: Inner, one: One })
    const [first, second, third] = [local.task.ptr('a'), local.task.ptr('b'), local.task.ptr('c')]
    const holder = local.task.ptr(Outer, { inner: { pointers: [first, second] }, one: { to: third } })
    {
      using _borrow = holder.borrow(local.task)
      expectBorrowed(holder, first, second, third)
    }
    free(holder, first, second, third)
  })

  test('and goes on through what that points to', () => {
    const innermost = local.task.ptr('deep')
    const middle = local.task.ptr(ConstPointer, innermost)
    const outermost = local.task.ptr(ConstPointer, middle)
    {
      using _borrow = outermost.borrow(local.task)
      expectBorrowed(innermost, middle, outermost)
    }
    free(innermost, middle, outermost)
  })

  test('and says how each is used', () => {
    const written = local.task.malloc(Bytes, 8)
    const read = local.task.ptr('x')
    const Both = struct('struct both', { to: MutablePointer, from: ConstPointer })
    const holder = local.task.ptr(Both, { to: written, from: read })
    {
      using _borrow = holder.borrow(local.task)
      expect(() => written.borrow(local.task)).toThrow(BorrowError)
      using _again = read.borrow(local.task)
      // The whole is refused as one of its parts is.
      expect(() => holder.borrow(local.task)).toThrow(BorrowError)
    }
    {
      using _reader = written.borrow(local.task)
      expect(() => holder.borrow(local.task)).toThrow(/cannot be written to/)
      // What had been borrowed before the refusal was given back.
      using _writer = read.borrow(local.task, 'exclusive')
    }
    free(holder, written, read)
  })

  test('borrows what is pointed to twice once', () => {
    const target = local.task.malloc(Bytes, 8)
    const holder = local.task.ptr(array(MutablePointer, 2), [target, target])
    {
      using _borrow = holder.borrow(local.task)
      expectBorrowed(target)
    }
    free(holder, target)
  })

  test('leads in circles without end', () => {
    // A value that is changed afterwards, so that a circle of handles comes about.
    const value: { next: PointerLike } = { next: null }
    const Node = struct('struct node', { next: ConstPointer })
    const first = local.task.ptr(Node, value)
    const second = local.task.ptr(Node, { next: first })
    value.next = second
    {
      using _borrow = first.borrow(local.task)
      expectBorrowed(first, second)
    }
    free(first, second)
  })

  test('does not need a stack as deep as a list is long', () => {
    const Node = struct('struct node', { next: ConstPointer })
    const nodes: WrittenPointer<{ next: PointerLike }>[] = []
    for (let index = 0; index < 50_000; index++) nodes.push(local.task.ptr(Node, { next: nodes[index - 1] ?? null }))
    const last = nodes[nodes.length - 1] as AnyPointer
    {
      using _borrow = last.borrow(local.task)
      expectBorrowed(nodes[0] as AnyPointer, nodes[25_000] as AnyPointer)
    }
    free(...nodes)
  })

  test('refuses what was freed, and gives back what it had', () => {
    const [first, second] = [local.task.ptr('a'), local.task.ptr('b')]
    const holder = local.task.ptr(array(ConstPointer, 2), [first, second])
    second.free()
    expect(() => holder.borrow(local.task)).toThrow(UseAfterFreeError)
    expect(() => holder.borrow(local.task)).toThrow(/WrittenPointer<char \*>\(0x[0-9a-f]+, 2 bytes\) was freed already and cannot be borrowed/)
    free(holder, first)
  })

  test('leaves addresses and null pointers alone', async () => {
    const holder = local.task.ptr(array(ConstPointer, 3), [null, Address(0x1000), NULL])
    {
      using _borrow = holder.borrow(local.task)
      expect(await holder.read()).toEqual([null, 0x1000, null])
    }
    free(holder)
  })

  test('through what is no pointer of ours, but can be borrowed', () => {
    let [taken, given] = [0, 0]
    const foreign = {
      near: Address(0x1000),
      borrow: () => {
        taken++
        return { [Symbol.dispose]: () => void given++ }
      },
    }
    const freed = local.task.ptr('x')
    const holder = local.task.ptr(array(ConstPointer, 2), [foreign, freed])
    const borrow = holder.borrow(local.task)
    expect([taken, given]).toEqual([1, 0])
    borrow[Symbol.dispose]()
    borrow[Symbol.dispose]()
    expect([taken, given]).toEqual([1, 1])
    freed.free()
    expect(() => holder.borrow(local.task)).toThrow(UseAfterFreeError)
    expect([taken, given]).toEqual([2, 2])
    free(holder)
  })

  test('but can be shallow', () => {
    const target = local.task.ptr('x')
    const holder = local.task.ptr(ConstPointer, target)
    const borrow = holder.borrowShallow(local.task)
    expectBorrowed(holder)
    free(target)
    borrow[Symbol.dispose]()
    free(holder)
  })
})

describe('a call', () => {
  test('borrows until it has completed, not just until it was sent', async () => {
    const [read, write] = await local.task.pipe2()
    await using reader = await local.clone()
    const buffer = reader.task.malloc(Bytes, 100)
    const reading = read.inherit(reader.task).read(buffer)
    expectBorrowed(buffer)
    // It sleeps in the child; here, turns go by.
    for (let turns = 0; turns < 10; turns++) await new Promise((resolve) => setImmediate(resolve))
    expectBorrowed(buffer)
    await write.write('hello')
    const [filled, rest] = await reading
    expect([Buffer.from(await filled.read()).toString(), filled.size, rest.size]).toEqual(['hello', 5, 95])
    free(filled.merge(rest))
    await read.close()
    await write.close()
  })

  test('gives back what it borrowed where it fails', async () => {
    const [read, write] = await child.task.pipe2()
    const buffer = child.task.malloc(Bytes, 100)
    const path = child.task.ptr('/no/such/file')
    await expect(write.read(buffer)).rejects.toMatchObject({ code: 'EBADF' })
    await expect(child.task.open(path, 0)).rejects.toMatchObject({ code: 'ENOENT' })
    free(buffer, path)
    await read.close()
    await write.close()
  })

  test('gives back what it borrowed where its process dies', async () => {
    const doomed = await local.clone()
    const [read] = await doomed.task.pipe2()
    const buffer = doomed.task.malloc(Bytes, 100)
    const reading = read.read(buffer)
    expectBorrowed(buffer)
    await doomed.kill()
    await expect(reading).rejects.toThrow(SyscallHangup)
    await doomed.wait()
    free(buffer)
  })

  test('lets a value live as long as it needs it, and no longer', async () => {
    const { arena } = child.task.heap
    await collectAll(() => arena.count)
    const before = arena.count
    const [read, write] = await child.task.pipe2()
    const writing = [write.write('ab'), write.write(Buffer.from('cd'))]
    expect(arena.count).toBe(before + 2)
    await Promise.all(writing)
    expect(Buffer.from(await read.read(10)).toString()).toBe('abcd')
    expect(arena.count).toBe(before)
    await read.close()
    await write.close()
  })
})

describe('arguments', () => {
  test('are a pointer, or a value in memory of its own that goes with the borrow', () => {
    const { arena } = local.task.heap
    const before = arena.count
    const borrow = local.task.argument(CString, 'text')
    expect([arena.count, borrow.size, borrow.toString()]).toEqual([before + 1, 5, '"text"'])
    borrow[Symbol.dispose]()
    borrow[Symbol.dispose]()
    expect(arena.count).toBe(before)
    const pointer = local.task.ptr('text')
    using given = local.task.argument(CString, pointer)
    expect(given.near).toBe(pointer.near)
    given[Symbol.dispose]()
    expect(pointer.valid).toBe(true)
    free(pointer)
  })

  test('that are refused leave nothing behind', () => {
    const { arena } = local.task.heap
    const before = arena.count
    expect(() => local.task.argument(CString, 'a\0b')).toThrow(RangeError)
    const freed = local.task.ptr('x')
    freed.free()
    expect(() => local.task.argument(ConstPointer, { near: NULL, borrow: () => freed.borrow(local.task) } as PointerLike)).toThrow(UseAfterFreeError)
    expect(() => local.task.argument(array(ConstPointer, 1), [freed])).toThrow(UseAfterFreeError)
    expect(arena.count).toBe(before)
  })

  test('that may be left out are the null pointer then', () => {
    for (const nothing of [null, undefined]) {
      using borrow = local.task.optionalArgument(CString, nothing)
      expect([borrow.near, String(borrow)]).toEqual([0, 'NULL'])
    }
    using borrow = local.task.optionalArgument(CString, 'x')
    expect(borrow.near).not.toBe(0)
  })

  test('that are filled are read back, and freed also where the call fails', async () => {
    const { arena } = child.task.heap
    await collectAll(() => arena.count)
    const before = arena.count
    const [read, write] = await child.task.pipe2()
    await write.write(Uint8Array.of(1, 0, 0, 0))
    expect(await child.task.fill(Int32, (buffer) => child.task.sysif.syscall(SYS.read, read.near, buffer, 4))).toBe(1)
    expect(await child.task.fill(Int32, () => Promise.resolve(), 9)).toBe(9)
    await expect(child.task.fill(Int32, (buffer) => child.task.sysif.syscall(SYS.read, write.near, buffer, 4))).rejects.toMatchObject({ code: 'EBADF' })
    expect(arena.count).toBe(before)
    await read.close()
    await write.close()
  })
})

describe('a pin', () => {
  test('is kept until it is replaced, by name', async () => {
    await using process = await local.clone()
    const { task } = process
    const [first, second, other] = [task.ptr(Int32, 1), task.ptr(Int32, 2), task.ptr(Int32, 3)]
    task.pin('one', first.borrow(task))
    task.pin('other', other.borrow(task))
    expect(task.pinned).toEqual(['one', 'other'])
    expectBorrowed(first, other)
    task.pin('one', second.borrow(task))
    free(first)
    expectBorrowed(second, other)
    task.pin('one', undefined)
    task.pin('never pinned', undefined)
    free(second)
    expect(task.pinned).toEqual(['other'])
    task.pin('other', undefined)
    free(other)
  })

  test.each<[string, (process: ChildProcess) => Promise<void>]>([
    ['the process is killed', async (process) => process.kill()],
    ['the process exits', async (process) => process.exit()],
    ['the process executes a program', async (process) => void (await process.exec('/bin/true'))],
  ])('ends when %s', async (_, end) => {
    const process = await local.clone()
    const pointer = process.task.ptr(Int32, 1)
    process.task.pin('something', pointer.borrow(process.task))
    await end(process)
    await process.wait()
    expect([process.task.pinned, process.task.alive]).toEqual([[], false])
    free(pointer)
    const late = process.task.ptr(Int32, 2)
    process.task.pin('something', late.borrow(process.task))
    free(late)
  })
})
