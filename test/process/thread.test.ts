import { afterEach, describe, expect, test } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { Int32 } from '../../src/memory/scalars.js'
import { localProcess } from '../../src/process/local.js'
import { failure, openFiles, pipe, readAll, threads, writeAll } from './support.js'

const local = await localProcess()
const { task } = local
await local.thread().sysif.close()
const before = { threads: threads(), files: openFiles(), count: task.heap.arena.count }

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

afterEach(async () => {
  // A thread that exits is still listed for a moment after the kernel has cleared its child-tid word.
  while (threads().length !== before.threads.length) await turn()
  expect(openFiles()).toEqual(before.files)
  expect(task.heap.arena.count).toBe(before.count)
})

describe('a thread of this process', () => {
  test('is this process: same pid, same fd table, same memory', async () => {
    const thread = local.thread()
    expect(await thread.sysif.syscall(SYS.getpid)).toBe(process.pid)
    const tid = await thread.sysif.syscall(SYS.gettid)
    expect(tid).not.toBe(process.pid)
    expect(threads()).toContain(tid)
    expect(thread.fdTable).toBe(task.fdTable)
    const { readEnd, writeEnd } = await pipe(thread)
    const here = { readEnd: readEnd.move(task), writeEnd: writeEnd.move(task) }
    await writeAll(here.writeEnd, Uint8Array.of(1, 2, 3))
    expect([...await readAll(here.readEnd, 3)]).toEqual([1, 2, 3])
    await here.readEnd.close()
    await here.writeEnd.close()
    await thread.sysif.close()
  })

  test('waits in its calls while this program goes on', async () => {
    const thread = local.thread()
    const { readEnd, writeEnd } = await pipe(task)
    const there = readEnd.move(thread)
    const reading = readAll(there, 5)
    let read = false
    void reading.then(() => (read = true))
    let turns = 0
    for (; turns < 50; turns++) await turn()
    expect(read).toBe(false)
    await writeAll(writeEnd, Buffer.from('hello'))
    expect(Buffer.from(await reading).toString()).toBe('hello')
    await writeEnd.close()
    await there.close()
    await thread.sysif.close()
  })

  test('waits for a futex that this program wakes, and answers in order what was called behind it', async () => {
    const thread = local.thread()
    const word = task.ptr(Int32, 0)
    const order: string[] = []
    const FUTEX_WAIT = 0
    const waiting = thread.sysif.syscall(SYS.futex, word.near, FUTEX_WAIT, 0, 0).then(() => order.push('wait'))
    const next = thread.sysif.syscall(SYS.gettid).then(() => order.push('gettid'))
    // It may not be asleep yet.
    while (await task.futexWake(word) === 0) await turn()
    await Promise.all([waiting, next])
    expect(order).toEqual(['wait', 'gettid'])
    word.free()
    await thread.sysif.close()
  })

  test('many at once, each with its own calls', async () => {
    const many = Array.from({ length: 20 }, () => local.thread())
    const tids = await Promise.all(many.map((thread) => thread.sysif.syscall(SYS.gettid)))
    expect(new Set(tids).size).toBe(20)
    const calls = many.flatMap((thread) => Array.from({ length: 100 }, () => thread.sysif.syscall(SYS.gettid)))
    expect(await Promise.all(calls)).toEqual(tids.flatMap((tid) => Array<number>(100).fill(tid)))
    await Promise.all(many.map((thread) => thread.sysif.close()))
  })

  test('ends when it is closed, once, and what comes later is refused', async () => {
    const thread = local.thread()
    const tid = await thread.sysif.syscall(SYS.gettid)
    const call = thread.sysif.syscall(SYS.gettid)
    await Promise.all([thread.sysif.close(), thread.sysif.close()])
    expect(await call).toBe(tid)
    const error = await failure(thread.sysif.syscall(SYS.gettid))
    expect(error).toBeInstanceOf(SyscallSendError)
    expect(error.message).toContain(`thread ${tid}`)
    await thread.sysif.close()
    expect(thread.alive).toBe(false)
    expect(task.alive).toBe(true)
    expect(await task.sysif.syscall(SYS.getpid)).toBe(process.pid)
  })

  test('200 one after the other leave nothing', async () => {
    for (let index = 0; index < 200; index++) {
      const thread = local.thread()
      expect(await thread.sysif.syscall(SYS.getpid)).toBe(process.pid)
      await thread.sysif.close()
    }
  })

  test('pinned memory is let go of when it ends', async () => {
    const thread = local.thread()
    const word = task.ptr(Int32, 1)
    thread.pin('word', word.borrow(thread))
    expect(() => word.free()).toThrow('the kernel keeps its address')
    await thread.sysif.close()
    word.free()
  })
})
