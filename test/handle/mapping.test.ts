import { beforeAll, describe, expect, test } from 'vitest'

import { Address, MemoryMapping as NearMapping } from '../../src/near/ids.js'
import { AddressSpaceMismatchError } from '../../src/far/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import { Uint32 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import { MAP, PROT } from '../../src/linux/mman.js'
import { localProcess, type LocalProcess } from '../../src/process/index.js'
import { taskElsewhere } from './far-away.js'

const PAGE = 4096

let local: LocalProcess

beforeAll(async () => {
  local = await localProcess()
})

const map = (pages: number, prot: number = PROT.READ | PROT.WRITE) => local.task.mmap(pages * PAGE, prot, MAP.PRIVATE | MAP.ANONYMOUS)

describe('a range of pages', () => {
  test.each([[0, PAGE, PAGE], [1, PAGE, PAGE], [PAGE, 0, PAGE], [PAGE, 100, PAGE], [PAGE, PAGE, 0], [-PAGE, PAGE, PAGE], [PAGE, -PAGE, PAGE]])(
    'does not begin at %d with %d bytes in pages of %d',
    (address, length, pageSize) => {
      expect(() => new NearMapping(address as Address, length, pageSize)).toThrow(RangeError)
    },
  )

  test('never includes the address 0', () => {
    expect(() => new NearMapping(Address(0), PAGE, PAGE)).toThrow(/from 4096/)
    expect(new NearMapping(Address(PAGE), PAGE, PAGE).end).toBe(2 * PAGE)
  })
})

describe('a mapping', () => {
  test('is sliced by pages', async () => {
    const mapping = await map(8)
    expect([mapping.pages, mapping.whole]).toEqual([8, true])
    const slice = mapping.slice(2, 6)
    expect([slice.address, slice.length, slice.pages, slice.pageSize, slice.whole]).toEqual([mapping.address + 2 * PAGE, 4 * PAGE, 4, PAGE, false])
    const part = slice.slice(1)
    expect([part.address, part.pages]).toEqual([mapping.address + 3 * PAGE, 3])
    for (const [start, end] of [[-1, 2], [0, 9], [3, 3], [5, 4], [0.5, 1], [0, NaN]] as const) {
      expect(() => mapping.slice(start, end)).toThrow(RangeError)
      expect(() => mapping.slice(start, end)).toThrow(/has 8 pages; it has no pages/)
    }
    await local.task.munmap(mapping)
  })

  test('refuses everything once it is unmapped, in each of its handles', async () => {
    const mapping = await map(4)
    const slice = mapping.slice(1, 2)
    const pointer = new Heap(local.task, mapping).ptr(Uint32, 5)
    await local.task.munmap(mapping)
    for (const use of [
      () => mapping.address, () => slice.address, () => mapping.slice(0, 1), () => slice.slice(0, 1), () => mapping.borrow(local.task),
      () => slice.borrow(local.task), () => pointer.near, () => pointer.borrow(local.task),
      // What the layers above are given: the kernel may have put something else there by now.
      () => mapping.view('readable'), () => slice.view('writable'), () => mapping.unmap(),
    ]) {
      expect(use).toThrow(UseAfterFreeError)
      expect(use).toThrow(/was unmapped/)
    }
    expect([mapping.mapped, slice.mapped, pointer.valid]).toEqual([false, false, false])
    await expect(local.task.munmap(mapping)).rejects.toThrow(UseAfterFreeError)
    await expect(pointer.read()).rejects.toThrow(UseAfterFreeError)
  })

  test('is unmapped as a whole', async () => {
    const mapping = await map(4)
    await expect(local.task.munmap(mapping.slice(0, 2))).rejects.toThrow(/is a slice of .*: unmap the whole mapping/)
    expect(mapping.mapped).toBe(true)
    await local.task.munmap(mapping.slice(0))
    expect(mapping.mapped).toBe(false)
  })

  test('is not unmapped while somebody uses it, or a slice of it, or a pointer in it', async () => {
    const mapping = await map(4)
    const pointer = new Heap(local.task, mapping).malloc(Bytes, 8)
    for (const borrow of [() => mapping.borrow(local.task), () => mapping.slice(1, 2).borrow(local.task), () => pointer.borrow(local.task, 'exclusive')]) {
      const borrowed = borrow()
      await expect(local.task.munmap(mapping)).rejects.toThrow(BorrowError)
      await expect(local.task.munmap(mapping)).rejects.toThrow(/in use by 1 call\(s\)/)
      borrowed[Symbol.dispose]()
      borrowed[Symbol.dispose]()
    }
    await local.task.munmap(mapping)
  })

  test('is refused to a task in another address space', async () => {
    const mapping = await map(1)
    const stranger = taskElsewhere(local.task)
    expect(() => mapping.borrow(stranger)).toThrow(AddressSpaceMismatchError)
    await expect(stranger.munmap(mapping)).rejects.toThrow(AddressSpaceMismatchError)
    expect(mapping.mapped).toBe(true)
    await local.task.munmap(mapping)
  })

  test('is accessed only as it may be, instead of a fault that ends the program', async () => {
    const mapping = await map(1)
    const pointer = new Heap(local.task, mapping).ptr(Uint32, 5)
    await local.task.mprotect(mapping, PROT.READ)
    expect(await pointer.read()).toBe(5)
    expect(() => pointer.write(6)).toThrow(/is not writable: map it, or mprotect it, with PROT_WRITE/)
    await local.task.mprotect(mapping, PROT.NONE)
    await expect(pointer.read()).rejects.toThrow(/is not readable: .* PROT_READ/)
    await local.task.mprotect(mapping, PROT.READ | PROT.WRITE)
    expect(await pointer.read()).toBe(5)
    expect(await pointer.write(6).read()).toBe(6)
    await local.task.munmap(mapping)
  })

  test('shows its range and what is mapped', async () => {
    const mapping = await map(2)
    const { address } = mapping
    expect(mapping.toString()).toBe(`mapping 0x${address.toString(16)}-0x${(address + 2 * PAGE).toString(16)} <anonymous>`)
    await local.task.munmap(mapping)
  })
})

describe('a heap over any mapping', () => {
  test('shows the same memory as another mapping of the file', async () => {
    const file = await local.task.memfdCreate('two views')
    await file.ftruncate(PAGE)
    const [one, other] = [await local.task.mmap(PAGE, 3, MAP.SHARED, file), await local.task.mmap(PAGE, 3, MAP.SHARED, file)]
    const first = new Heap(local.task, one).ptr(Uint32, 5)
    const second = new Heap(local.task, other).malloc(Uint32).assumeReadable()
    expect(second.near).not.toBe(first.near)
    expect(await second.read()).toBe(5)
    const written = second.write(7)
    expect(await first.read()).toBe(7)
    written.free()
    first.free()
    await local.task.munmap(one)
    await local.task.munmap(other)
    await file.close()
  })

  test('gives its whole pages back to the kernel, and keeps what is in use', async () => {
    const mapping = await map(64)
    const heap = new Heap(local.task, mapping, {
      release: (offset, length) => local.task.madvise(mapping.slice(offset / PAGE, (offset + length) / PAGE), 4),
    })
    const before = heap.ptr(new Uint8Array(100).fill(1))
    const large = heap.ptr(new Uint8Array(40 * PAGE).fill(2))
    const after = heap.ptr(new Uint8Array(100).fill(3))
    const resident = async () => (await local.task.mincore(mapping)).filter((page) => page).length
    expect(await resident()).toBe(41)
    large.free()
    await heap.arena.releaseFreePages()
    expect(await resident()).toBe(2)
    expect([await before.read(), await after.read()]).toEqual([new Uint8Array(100).fill(1), new Uint8Array(100).fill(3)])
    heap.arena.check()
    await local.task.munmap(mapping)
  })
})
