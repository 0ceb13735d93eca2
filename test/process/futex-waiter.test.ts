/** Waiting for futex words in the event loop, in each of the ways that there are. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { SYS } from '../../src/near/sys.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import type { Pointer } from '../../src/handle/pointer.js'
import { Uint32 } from '../../src/memory/scalars.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import { FutexWord } from '../../src/linux/futex.js'
import { MAP, PROT, pageSize } from '../../src/linux/mman.js'
import type { FutexMethod } from '../../src/dispatch/futexes.js'
import { UringSleeper } from '../../src/dispatch/futex-uring.js'
import { Futexes } from '../../src/process/futex-waiter.js'
import { localProcess } from '../../src/process/local.js'
import { failure, openFiles, Program, threads } from './support.js'

const local = await localProcess()
const { task } = local

const probe = UringSleeper.open(local.shared.services())
probe?.close()

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Frees a word when the kernel has let go of it. */
async function freed(word: Pointer<number>): Promise<void> {
  for (;;) {
    try {
      word.free()
      return
    } catch (error) {
      if (!(error instanceof BorrowError)) throw error
      await turn()
    }
  }
}

/** Which threads of this process sleep in a system call, by its number. */
function inSyscall(number: number): number[] {
  return threads().filter((tid) => {
    try {
      return readFileSync(`/proc/self/task/${tid}/syscall`, 'latin1').startsWith(`${number} `)
    } catch {
      return false
    }
  })
}

test('this program waits in the best way that there is', () => {
  expect(Futexes.of(local).method).toBe(probe === undefined ? 'futex_waitv' : 'io_uring')
  expect(Futexes.of(local)).toBe(Futexes.of(local))
})

const methods: FutexMethod[] = ['io_uring', 'futex_waitv', 'polling']
for (const method of methods) {
  const skipped = method === 'io_uring' && probe === undefined
  describe.skipIf(skipped)(`by ${method}${skipped ? ' (skipped: the kernel, or its administrator, does not offer io_uring\'s futex wait)' : ''}`, () => {
    async function withFutexes(use: (futexes: Futexes) => Promise<void>): Promise<void> {
      const futexes = new Futexes(local.shared, method)
      try {
        await use(futexes)
        expect(futexes.size).toBe(0)
      } finally {
        await futexes.close()
      }
    }

    /** Resolves when the kernel knows of the waits: with one less than that it finds nobody to wake. */
    async function armed(futexes: Futexes): Promise<void> {
      if (method === 'io_uring') return
      // The thread has taken its call, and sleeps in it.
      const call = method === 'polling' ? SYS.futex : SYS.futex_waitv
      while (inSyscall(call.number(task.sysif.architecture)).length === 0) await turn()
      expect(futexes.size).toBeGreaterThan(0)
    }

    test('a wake, by another process, ends the wait', () => withFutexes(async (futexes) => {
      using word = task.ptr(Uint32, 7)
      await using child = await local.clone()
      const waiting = futexes.wait(word, 7)
      expect(futexes.size).toBe(1)
      new FutexWord(word).store(8)
      // The child shares the memory; the kernel finds us there unless we have seen the change by ourselves.
      await child.task.futexWake(word)
      await waiting
      expect(futexes.method).toBe(method)
    }))

    test('a word that has another value is not waited for', () => withFutexes(async (futexes) => {
      using word = task.ptr(Uint32, 7)
      await futexes.wait(word, 8)
      expect(futexes.size).toBe(0)
    }))

    test('a change between the look and the wait is seen by the kernel', () => withFutexes(async (futexes) => {
      using word = task.ptr(Uint32, 0xffff_fff0)
      const view = new FutexWord(word)
      // As a thread of another process might: after our look at the word, and before the kernel's.
      const add = UringSleeper.prototype.add
      UringSleeper.prototype.add = function (sleep) {
        view.store(1)
        add.call(this, sleep)
      }
      try {
        const waiting = futexes.wait(word, 0xffff_fff0)
        view.store(1)
        await waiting
      } finally {
        UringSleeper.prototype.add = add
      }
    }))

    // Where the words are only looked at, the kernel has nobody to wake.
    if (method !== 'polling') test('those who wait are counted by the kernel: a wake of one wakes one', () => withFutexes(async (futexes) => {
      using word = task.ptr(Uint32, 0)
      let ended = 0
      const waits = Array.from({ length: 3 }, () => futexes.wait(word, 0).then(() => ended++))
      await armed(futexes)
      let woken = 0
      while (woken === 0) {
        woken = futexes.wake(word, 1)
        await turn()
      }
      expect(woken).toBe(1)
      while (ended === 0) await turn()
      expect(ended).toBe(1)
      new FutexWord(word).store(1)
      futexes.wake(word)
      await Promise.all(waits)
    }))

    test('200 words at a time, each woken by itself', () => withFutexes(async (futexes) => {
      const words = Array.from({ length: 200 }, () => task.ptr(Uint32, 0))
      const ended: number[] = []
      const waits = words.map((word, index) => futexes.wait(word, 0).then(() => void ended.push(index)))
      expect(futexes.size).toBe(200)
      for (const [index, word] of words.entries()) {
        new FutexWord(word).store(1)
        futexes.wake(word)
        await waits[index]
      }
      expect(ended).toEqual(words.map((_, index) => index))
      for (const word of words) word.free()
    }))

    test('the signal gives a wait up, and nothing is left behind', () => withFutexes(async (futexes) => {
      // The threads, and the ring, are there before.
      await futexes.wait(task.ptr(Uint32, 0), 1)
      const other = task.ptr(Uint32, 0)
      const first = new AbortController()
      const kept = futexes.wait(other, 0, { signal: first.signal })
      const before = { files: openFiles().size, threads: threads().length }
      for (let round = 0; round < 20; round++) {
        const word = task.ptr(Uint32, 0)
        const controller = new AbortController()
        const reason = new Error(`round ${round}`)
        const waiting = futexes.wait(word, 0, { signal: controller.signal })
        if (round % 2 === 0) await turn()
        expect(() => word.free()).toThrow(BorrowError)
        controller.abort(reason)
        expect(await failure(waiting)).toBe(reason)
        await freed(word)
      }
      expect(futexes.size).toBe(1)
      expect({ files: openFiles().size, threads: threads().length }).toEqual(before)
      first.abort()
      await failure(kept)
      // Nobody sleeps there any more, once the thread has read its list again.
      while (futexes.wake(other) > 0) await turn()
      await freed(other)
    }))

    test('a signal that was given before is refused at once', () => withFutexes(async (futexes) => {
      using word = task.ptr(Uint32, 0)
      const reason = new Error('before')
      expect(await failure(futexes.wait(word, 0, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    }))

    test('a wake that came to a wait which is given up goes on to another', () => withFutexes(async (futexes) => {
      const word = task.ptr(Uint32, 0)
      const controller = new AbortController()
      const first = futexes.wait(word, 0, { signal: controller.signal })
      await turn()
      let passed = false
      const second = futexes.wait(word, 0).then(() => (passed = true))
      await armed(futexes)
      await turn()
      // One wake, for whoever sleeps longest, and the one that gets it leaves before it knows.
      while (futexes.wake(word, 1) === 0 && method !== 'polling') await turn()
      controller.abort()
      await failure(first).catch(() => undefined)
      if (method === 'polling') new FutexWord(word).store(1)
      await second
      expect(passed).toBe(true)
      await freed(word)
    }))

    test('and to one that has just begun, of which the kernel does not know yet', () => withFutexes(async (futexes) => {
      for (let round = 0; round < 100; round++) {
        const word = task.ptr(Uint32, 0)
        const controller = new AbortController()
        const first = futexes.wait(word, 0, { signal: controller.signal })
        await armed(futexes)
        const second = futexes.wait(word, 0)
        // The thread has been told to read its list again, and mostly still sleeps in the call that is about the first alone.
        while (futexes.wake(word, 1) === 0 && method !== 'polling') await turn()
        controller.abort()
        await failure(first).catch(() => undefined)
        if (method === 'polling') new FutexWord(word).store(1)
        await second
        await freed(word)
      }
    }))
  })
}

test('thousands of wakes between two processes, none of which is lost', async () => {
  const page = pageSize()
  const memory = await task.memfdCreate('pingpong')
  await memory.ftruncate(page)
  const mapping = await task.mmap(page, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
  const words = new Heap(task, mapping)
  const turnWord = words.ptr(Uint32, 0)
  const view = new FutexWord(turnWord)
  const futexes = Futexes.of(local)
  await using other = Program.node('futex-pingpong', [`/proc/${process.pid}/fd/${memory.near}`, String(turnWord.near - mapping.near.address), '2000'])
  for (let round = 0; round < 2000; round++) {
    const mine = 2 * round
    while (view.load() !== mine + 1) await futexes.wait(turnWord, mine)
    view.store(mine + 2)
    futexes.wake(turnWord)
  }
  expect(await other.ended).toMatchObject({ code: 0 })
  turnWord.free()
  await task.munmap(mapping)
  await memory.close()
})

test('the instructions are atomic between processes: nothing that two of them add is lost', async () => {
  const page = pageSize()
  const memory = await task.memfdCreate('counters')
  await memory.ftruncate(page)
  const mapping = await task.mmap(page, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
  const heap = new Heap(task, mapping)
  const [start, added, exchanged] = [heap.ptr(Uint32, 0), heap.ptr(Uint32, 0), heap.ptr(Uint32, 0)] as const
  const path = `/proc/${process.pid}/fd/${memory.near}`
  const offsets = [start, added, exchanged].map((word) => String(word.near - mapping.near.address))
  const count = 300_000
  const programs = [0, 1].map(() => Program.node('hammer', [path, String(count), ...offsets]))
  for (const program of programs) expect(await program.line()).toBe('ready')
  new FutexWord(start).store(1)
  for (const program of programs) expect(await program.ended).toMatchObject({ code: 0, stderr: '' })
  expect(new FutexWord(added).load()).toBe(2 * count)
  expect(new FutexWord(exchanged).load()).toBe(2 * count)
  for (const word of [start, added, exchanged]) word.free()
  await task.munmap(mapping)
  await memory.close()
})

test('memory that is gone, and values that no word has, are refused', async () => {
  const futexes = Futexes.of(local)
  const word = task.ptr(Uint32, 0)
  expect(await failure(futexes.wait(word, -1))).toBeInstanceOf(RangeError)
  expect(() => futexes.wake(word, 0)).toThrow(RangeError)
  word.free()
  expect(await failure(futexes.wait(word, 0))).toBeInstanceOf(UseAfterFreeError)
  expect(() => futexes.wake(word)).toThrow(UseAfterFreeError)
})

test('a wait keeps the program running, and nothing else does', async () => {
  await using waiting = Program.node('futex-alive', ['wait'])
  expect(await waiting.line()).toBe('waiting')
  expect(await waiting.line()).toBe('woken')
  expect(await waiting.line()).toBe('nothing left to do')
  expect(await waiting.ended).toMatchObject({ code: 0, stderr: '' })
  await using given = Program.node('futex-alive', ['abort'])
  expect(await given.rest()).toEqual(['waiting', 'given up', 'nothing left to do'])
})

test('a process that is killed while it waits leaves nobody in the kernel', async () => {
  const page = pageSize()
  const memory = await task.memfdCreate('killed')
  await memory.ftruncate(page)
  const mapping = await task.mmap(page, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
  const word = new Heap(task, mapping).ptr(Uint32, 0)
  const other = Program.node('futex-alive', ['shared', `/proc/${process.pid}/fd/${memory.near}`, String(word.near - mapping.near.address)])
  expect(await other.line()).toBe('waiting')
  await other[Symbol.asyncDispose]()
  expect(Futexes.of(local).wake(word)).toBe(0)
  word.free()
  await task.munmap(mapping)
  await memory.close()
})

test('waits have no threads of their own', async () => {
  const words = Array.from({ length: 100 }, () => task.ptr(Uint32, 0))
  const futexes = Futexes.of(local)
  void futexes.method
  const before = readdirSync('/proc/self/task').length
  const waits = words.map((word) => futexes.wait(word, 0))
  await turn()
  const limit = futexes.method === 'io_uring' ? before : before + 1
  expect(readdirSync('/proc/self/task').filter((tid) => !/^iou-/.test(comm(tid))).length).toBeLessThanOrEqual(limit)
  for (const word of words) {
    new FutexWord(word).store(1)
    futexes.wake(word)
  }
  await Promise.all(waits)
  for (const word of words) word.free()
})

function comm(tid: string): string {
  return readFileSync(`/proc/self/task/${tid}/comm`, 'latin1').trim()
}

test('the ring is closed at exec', () => {
  if (Futexes.of(local).method !== 'io_uring') return
  const rings = [...openFiles()].filter(([, file]) => file === 'anon_inode:[io_uring]').map(([number]) => number)
    // Node may have rings of its own.
    .filter((number) => readlinkSync(`/proc/self/fd/${number}`) === 'anon_inode:[io_uring]')
  expect(rings.length).toBeGreaterThan(0)
  for (const number of rings) {
    const flags = Number.parseInt(/^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${number}`, 'latin1'))?.[1] ?? '0', 8)
    expect(flags & 0o2000000).not.toBe(0)
  }
})
