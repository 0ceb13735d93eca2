import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'

import { SyscallHangup, SyscallSendError, SyscallTransportError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { Int32 } from '../../src/memory/scalars.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import { childrenOf, failure, pipe, readAll } from '../process/support.js'

const local = await localProcess()
const { task } = local

/** Promises that were settled more than once: Node tells of them, and nobody else would notice. */
const settledTwice: unknown[] = []
process.on('multipleResolves', (type: string) => settledTwice.push(type))

afterEach(() => {
  expect(settledTwice).toEqual([])
  expect(childrenOf()).toEqual([])
})

/** Makes a call that no result ever comes of. */
function waitForever({ task: { sysif } }: ChildProcess): Promise<number> {
  return sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)
}

describe('a child that is killed by SIGKILL', () => {
  // More than the ring has room for, too: the rest waits on this side.
  test.each([1, 2, 10, 127, 128, 129, 300, 5000])('with %d calls outstanding: each rejects with SyscallHangup', async (count) => {
    const child = await local.clone()
    const pid = await child.task.sysif.syscall(SYS.getpid)
    const calls = [waitForever(child), ...Array.from({ length: count - 1 }, (_, index) => child.task.sysif.syscall(SYS.close, 1_000_000 + index))]
    const settled: number[] = []
    const results = calls.map((call, index) => failure(call).finally(() => settled.push(index)))
    await child.kill()
    const errors = await Promise.all(results)
    for (const [index, error] of errors.entries()) {
      expect(error).toBeInstanceOf(SyscallHangup)
      const call = index === 0 ? 'ppoll(0, 0, 0, 0, 0)' : `close(${999_999 + index})`
      expect(error).toMatchObject({ call })
    }
    expect(settled).toEqual(calls.map((_, index) => index))
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    await expect(child.task.sysif.syscall(SYS.getpid)).rejects.toBeInstanceOf(SyscallSendError)
    expect(pid).toBe(child.task.pid)
  })

  test('with very many: none is lost for lack of room anywhere', async () => {
    const child = await local.clone()
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = 0
    try {
      const answered = Array.from({ length: 200_000 }, () => child.task.sysif.syscall(SYS.getpid))
      expect((await Promise.all(answered)).every((pid) => pid === child.task.pid)).toBe(true)
      const calls = [waitForever(child), ...Array.from({ length: 200_000 }, () => child.task.sysif.syscall(SYS.getpid))]
      expect(child.task.sysif).toMatchObject({ outstanding: 200_001 })
      const errors = Promise.all(calls.map(failure))
      await child.kill()
      expect((await errors).every((error) => error instanceof SyscallHangup)).toBe(true)
    } finally {
      Error.stackTraceLimit = limit
    }
    await child.wait()
  })

  test('keeps the results of what it had answered', async () => {
    const child = await local.clone()
    const { sysif, pid } = child.task
    const before = Array.from({ length: 50 }, () => sysif.syscall(SYS.getpid))
    const after = [waitForever(child), ...Array.from({ length: 50 }, () => sysif.syscall(SYS.getpid))].map(failure)
    // All of them are answered before the signal is sent; who looks at the answers, and when, does not matter.
    await before[49]
    await child.kill()
    expect(await Promise.all(before)).toEqual(Array<number>(50).fill(pid))
    for (const error of await Promise.all(after)) expect(error).toBeInstanceOf(SyscallHangup)
    await child.wait()
  })

  test('by itself, at any place in any number of calls: what came before has its result, what came after has none', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), async (before, after) => {
      const child = await local.clone()
      const { sysif, pid } = child.task
      const first = Array.from({ length: before }, (_, index) => sysif.syscall(SYS.getpriority, index % 2, 0))
      const deadly = failure(sysif.syscall(SYS.kill, pid, SIG.KILL))
      const last = Array.from({ length: after }, () => failure(sysif.syscall(SYS.getpid)))
      const ended = child.wait()
      const priority = 20
      const results = await Promise.allSettled(first)
      for (const [index, result] of results.entries()) {
        if (index % 2 === 0) expect(result).toEqual({ status: 'fulfilled', value: priority })
        else expect(result.status).toBe('fulfilled')
      }
      expect(await deadly).toBeInstanceOf(SyscallHangup)
      for (const error of await Promise.all(last)) expect(error).toBeInstanceOf(SyscallHangup)
      expect(await ended).toMatchObject({ state: 'killed', signal: 'SIGKILL' })
    }), { numRuns: 60 })
  })

  test('at a moment of its own, while calls come and go: none is lost, and none that was answered is taken back', async () => {
    for (let round = 0; round < 30; round++) {
      const child = await local.clone()
      const { sysif, pid } = child.task
      const results: Promise<number | Error>[] = []
      let dead = false
      const ended = child.wait().then(() => (dead = true))
      for (let turn = 0; !dead; turn++) {
        for (let index = 0; index < 5; index++) results.push(sysif.syscall(SYS.getpid).catch((error: unknown) => error as Error))
        if (turn === round) process.kill(pid, 'SIGKILL')
        await (turn % 3 === 0 ? new Promise((resolve) => setImmediate(resolve)) : results.at(-1))
      }
      await ended
      results.push(sysif.syscall(SYS.getpid).catch((error: unknown) => error as Error))
      const settled = await Promise.all(results)
      const end = settled.findIndex((result) => result !== pid)
      expect(end).not.toBe(-1)
      let sent = true
      for (const error of settled.slice(end)) {
        expect(error).toBeInstanceOf(SyscallTransportError)
        // Once one was surely not run, none that came after it can have been sent.
        if (error instanceof SyscallSendError) sent = false
        else expect(sent).toBe(true)
      }
    }
  })

  test('while stopped: what was outstanding waits, and is answered when it goes on', async () => {
    const child = await local.clone()
    const { sysif, pid } = child.task
    await sysif.syscall(SYS.getpid)
    await child.kill(SIG.STOP)
    // The stop is seen by somebody who waits for it, in another process than the main thread's.
    const thread = local.thread()
    const WSTOPPED_NOWAIT = 0x2 | 0x1000000
    await thread.sysif.syscall(SYS.waitid, 1, pid, 0, WSTOPPED_NOWAIT, 0)
    let answered = false
    const call = sysif.syscall(SYS.getpid).finally(() => (answered = true))
    // Time in which a server that runs would have answered many times over.
    for (let index = 0; index < 50; index++) await thread.sysif.syscall(SYS.sched_yield)
    expect(answered).toBe(false)
    await child.kill(SIG.CONT)
    expect(await call).toBe(pid)
    const last = failure(waitForever(child))
    await child.kill(SIG.STOP)
    await child.kill()
    expect(await last).toBeInstanceOf(SyscallHangup)
    await child.wait()
    await thread.sysif.close()
  })

  test('gives back its ring and its stack, and what the kernel kept for it', async () => {
    {
      await using first = await local.clone()
      await first.task.sysif.syscall(SYS.getpid)
    }
    const { arena } = task.heap
    const before = arena.count
    const child = await local.clone()
    expect(arena.count).toBeGreaterThan(before)
    const calls = Array.from({ length: 10 }, () => failure(waitForever(child)))
    const word = child.task.ptr(Int32, 7)
    child.task.pin('word', word.borrow(child.task))
    expect(() => word.free()).toThrow('the kernel keeps its address')
    expect(child.task.alive).toBe(true)
    await child.kill()
    await Promise.all(calls)
    expect(child.task.alive).toBe(false)
    expect(child.task.pinned).toEqual([])
    word.free()
    expect(arena.count).toBe(before)
    await child.wait()
  })
})

describe('a call that ends the program', () => {
  test('exit resolves, and what came behind it rejects', async () => {
    const child = await local.clone()
    const { sysif } = child.task
    const before = sysif.syscall(SYS.getpid)
    const exit = sysif.syscall(SYS.exit_group, 5)
    const after = Array.from({ length: 200 }, () => failure(sysif.syscall(SYS.getpid)))
    expect(await before).toBe(child.task.pid)
    expect(await exit).toBe(0)
    for (const error of await Promise.all(after)) expect(error).toBeInstanceOf(SyscallHangup)
    expect(await child.wait()).toEqual({ state: 'exited', status: 5 })
  })

  test('exec resolves, and what came behind it rejects', async () => {
    const child = await local.clone()
    const exec = child.exec('/bin/true')
    const after = Array.from({ length: 200 }, () => failure(child.task.sysif.syscall(SYS.getpid)))
    await exec
    for (const error of await Promise.all(after)) expect(error).toBeInstanceOf(SyscallHangup)
    expect((await failure(child.task.sysif.syscall(SYS.getpid))).message).toMatch(/has (exec'd or )?ended/)
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('the stop of a closed connection resolves; of calls before it none is lost', async () => {
    const child = await local.clone()
    const calls = Array.from({ length: 300 }, () => child.task.sysif.syscall(SYS.getpid))
    await child.task.sysif.close()
    expect(new Set(await Promise.all(calls))).toEqual(new Set([child.task.pid]))
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('a thread that exits leaves this process alone', async () => {
    const thread = local.thread()
    const tid = await thread.sysif.syscall(SYS.gettid)
    const exit = thread.sysif.syscall(SYS.exit, 3)
    const after = failure(thread.sysif.syscall(SYS.getpid))
    expect(await exit).toBe(0)
    expect(await after).toBeInstanceOf(SyscallHangup)
    expect((await failure(thread.sysif.syscall(SYS.getpid))).message).toContain(`thread ${tid}`)
  })
})

describe('memory of a child that is gone', () => {
  test('is still there: it was this program\'s all along', async () => {
    const child = await local.clone()
    const { readEnd, writeEnd } = await pipe(task)
    const pointer = child.task.ptr(Int32, 42)
    await child.kill()
    await child.wait()
    expect(await pointer.read()).toBe(42)
    await task.sysif.syscall(SYS.write, writeEnd.borrow(task), pointer.near, 4)
    expect([...await readAll(readEnd, 4)]).toEqual([42, 0, 0, 0])
    pointer.free()
  })
})

describe('many children at once', () => {
  // More than the kernel lets one thread wait for at once (FUTEX_WAITV_MAX is 128): the others are seen in their turn.
  test('that all exit, or execute a program, at the same time', async () => {
    const children = await Promise.all(Array.from({ length: 200 }, () => local.clone()))
    await Promise.all(children.map((child, index) => (index % 2 === 0 ? child.exit(index) : child.exec('/bin/true'))))
    const states = await Promise.all(children.map((child) => child.wait()))
    expect(states).toEqual(children.map((_, index) => ({ state: 'exited', status: index % 2 === 0 ? index : 0 })))
  }, 120_000)

  test('that are all killed at the same time, with calls outstanding', async () => {
    const children = await Promise.all(Array.from({ length: 150 }, () => local.clone()))
    const calls = children.flatMap((child) => [failure(waitForever(child)), failure(child.task.sysif.syscall(SYS.getpid))])
    for (const child of children) void child.kill()
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(SyscallHangup)
    const states = await Promise.all(children.map((child) => child.wait()))
    expect(new Set(states.map((state) => state.state))).toEqual(new Set(['killed']))
  }, 120_000)
})
