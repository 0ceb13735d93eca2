import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { SYS } from '../../src/near/sys.js'
import { Bytes } from '../../src/memory/bytes.js'
import { Heap } from '../../src/handle/heap.js'
import type { Pointer, WrittenPointer } from '../../src/handle/pointer.js'
import { MADV, MAP, PROT } from '../../src/linux/mman.js'
import type { FileDescriptor } from '../../src/process/fd.js'
import { localProcess } from '../../src/process/local.js'
import { memfd, status } from '../process/support.js'

const local = await localProcess()
const { task } = local
const { arena } = task.heap

const KIB = 1024

/** Bytes that tell which piece of memory they were written to. */
function pattern(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let index = 0; index < size; index++) bytes[index] = 1 + ((seed * 31 + index * 7) % 255)
  return bytes
}

interface Piece {
  readonly pointer: WrittenPointer<Uint8Array>
  readonly bytes: Uint8Array
  readonly offset: number
  /** The child's call that reads the memory. */
  readonly written: Promise<number>
}

test('free pages go back to the kernel while calls are outstanding, and never those that are in use', async () => {
  await using child = await local.clone()
  const file = await memfd(child.task)
  const sizes = fc.array(fc.integer({ min: 1, max: 96 * KIB }), { minLength: 20, maxLength: 80 })
  const choices = fc.infiniteStream(fc.nat({ max: 99 }))
  await fc.assert(fc.asyncProperty(sizes, choices, async (sizes, choices) => {
    const pieces: Piece[] = []
    let seed = 0
    const choose = (): number => choices.next().value as number
    const take = async (index: number): Promise<void> => {
      const [piece] = pieces.splice(index, 1)
      if (piece === undefined) return
      // A borrow would keep it from being freed; this is what the calls of nearfar/linux do.
      expect(await piece.written).toBe(piece.bytes.length)
      expect(Buffer.compare(await piece.pointer.read(), piece.bytes)).toBe(0)
      piece.pointer.free()
      const copy = task.malloc(Bytes, piece.bytes.length)
      const count = await child.task.sysif.syscall(SYS.pread64, file.near, copy.near, piece.bytes.length, piece.offset)
      expect(count).toBe(piece.bytes.length)
      const readable = copy.assumeReadable()
      expect(Buffer.compare(await readable.read(), piece.bytes)).toBe(0)
      readable.free()
    }
    for (const size of sizes) {
      const bytes = pattern(size, seed)
      const offset = seed++ * 128 * KIB
      const pointer = task.ptr(bytes)
      // Not awaited: the child may read it at any time from now on.
      pieces.push({ pointer, bytes, offset, written: child.task.sysif.syscall(SYS.pwrite64, file.near, pointer.near, size, offset) })
      // Memory of many pages that was used and is free again at once.
      const big: Pointer<Uint8Array> = task.ptr(new Uint8Array(choose() * 16 * KIB).fill(255))
      big.free()
      if (choose() < 30) void arena.releaseFreePages()
      if (choose() < 40) await take(choose() % pieces.length)
      if (choose() < 10) await (await local.clone())[Symbol.asyncDispose]()
    }
    while (pieces.length > 0) await take(0)
    await arena.releaseFreePages()
    arena.check()
  }), { numRuns: 25 })
  await file.close()
}, 120_000)

describe('what the kernel writes arrives, every byte, while pages go back around it', () => {
  const content = pattern(1024 * KIB, 1)

  /**
   * Reads the content through every one of the file descriptors at once, into memory that was just free, in calls of processes
   * that run beside us. Meanwhile memory of many pages is used and free again, so that pages go back all the time.
   */
  async function hammer(heap: Heap, files: readonly FileDescriptor[]): Promise<void> {
    // What happens when is up to the kernel; what is asked for is the same each time (the generator of Numerical Recipes).
    let state = 1
    const choose = (upTo: number): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % upTo
    await Promise.all(files.map(async (file) => {
      for (let round = 0; round < 40; round++) {
        const reads = Array.from({ length: 12 }, () => {
          const size = 1 + choose(48 * KIB)
          const offset = choose(content.length - size)
          const call = file.pread(heap.malloc(Bytes, size), offset)
          heap.ptr(new Uint8Array(choose(256 * KIB)).fill(255)).free()
          if (choose(10) < 3) void heap.arena.releaseFreePages()
          return { call, size, offset }
        })
        for (const { call, size, offset } of reads) {
          const [filled, rest] = await call
          expect([filled.size, rest.size]).toEqual([size, 0])
          expect(Buffer.compare(await filled.read(), content.subarray(offset, offset + size))).toBe(0)
          filled.free()
          rest.free()
        }
      }
    }))
    await heap.arena.releaseFreePages()
    heap.arena.check()
  }

  test.each<[string, () => Promise<{ heap: Heap; released: () => number; end: () => Promise<void> }>]>([
    ['in our own heap, at once', () => Promise.resolve({ heap: task.heap, released: () => Infinity, end: () => Promise.resolve() })],
    ['in a shared mapping, while somebody else empties its pages', async () => {
      const remover = await local.clone()
      const file = await task.memfdCreate('shared heap')
      await file.ftruncate(64 * 1024 * KIB)
      const mapping = await task.mmap(64 * 1024 * KIB, PROT.READ | PROT.WRITE, MAP.SHARED, file)
      let released = 0
      const heap = new Heap(task, mapping, {
        releaseAfter: 512 * KIB,
        release: async (offset, length) => {
          await remover.task.madvise(mapping.slice(offset / mapping.pageSize, (offset + length) / mapping.pageSize), MADV.REMOVE)
          released += length
        },
      })
      return {
        heap,
        released: () => released,
        end: async () => {
          await task.munmap(mapping)
          await file.close()
          await remover[Symbol.asyncDispose]()
        },
      }
    }],
  ])('%s', async (_, make) => {
    const { heap, released, end } = await make()
    await using file = await memfd(task)
    await file.pwrite(content, 0)
    const thread = local.thread()
    {
      await using one = await local.clone()
      await using other = await local.clone()
      await hammer(heap, [file.inherit(one.task), file.inherit(other.task), file.forTask(thread)])
    }
    expect(released()).toBeGreaterThan(1024 * KIB)
    await thread.sysif.close()
    await end()
  }, 120_000)
})

test('what was freed does go back', async () => {
  const resident = (): number => Number.parseInt(status('self', 'RssAnon'), 10) * KIB
  const before = resident()
  const size = 128 * KIB * KIB
  const big = task.malloc(Bytes, size).write(new Uint8Array(size).fill(1))
  const used = resident()
  expect(used - before).toBeGreaterThan(size / 2)
  big.free()
  await arena.releaseFreePages()
  expect(used - resident()).toBeGreaterThan(size / 2)
  // Its pages are there again when they are needed.
  const again = task.malloc(Bytes, size).write(new Uint8Array(size).fill(2))
  expect((await again.read()).every((byte) => byte === 2)).toBe(true)
  again.free()
})
