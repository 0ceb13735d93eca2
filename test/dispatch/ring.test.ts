import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { Address } from '../../src/near/ids.js'
import { ErrnoError } from '../../src/near/errors.js'
import type { SyscallInterface } from '../../src/near/sysif.js'
import { SYS } from '../../src/near/sys.js'
import { Bytes } from '../../src/memory/bytes.js'
import { localProcess } from '../../src/process/local.js'
import type { FileDescriptor } from '../../src/process/fd.js'
import type { ChildProcess } from '../../src/process/process.js'
import type { Task } from '../../src/process/task.js'
import { childrenOf, memfd, pipe, readAll, writeAll } from '../process/support.js'

const local = await localProcess()
const { task } = local

const SEEK_SET = 0
const SEEK_CUR = 1

/**
 * A file position: a call that sets it returns what it was set to, and one that asks returns what was set last. So each
 * result tells which call it belongs to, and in which order the kernel saw them.
 */
type Step =
  | { readonly do: 'set', readonly to: number }
  | { readonly do: 'ask' }
  | { readonly do: 'fail', readonly at: number }
  | { readonly do: 'move', readonly by: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), to: fc.integer({ min: 0, max: 2 ** 40 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('ask' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const), at: fc.integer({ min: -(2 ** 40), max: -1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), by: fc.integer({ min: 0, max: 1000 }) }) },
)

/** What the program does after it has sent some calls. */
type Pause = 'nothing' | 'first' | 'last' | 'all' | 'turn'
const pause: fc.Arbitrary<Pause> = fc.constantFrom('nothing', 'nothing', 'first', 'last', 'all', 'turn')

const session = fc.array(fc.record({ steps: fc.array(step, { maxLength: 300 }), pause, together: fc.boolean() }), { maxLength: 25 })

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What a step came to: its result, or the call that failed. */
type Result = number | string

async function settled(call: Promise<number>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ErrnoError) return `${error.code} ${error.call}`
    throw error
  }
}

/** Makes the calls, and returns their results and the order in which they were settled. */
async function make(sysif: SyscallInterface, fd: number, rounds: readonly { steps: readonly Step[]; pause: Pause; together: boolean }[]): Promise<{
  readonly results: Result[]
  readonly order: number[]
}> {
  const order: number[] = []
  const calls: Promise<Result>[] = []
  const send = (each: Step): Promise<number> => {
    switch (each.do) {
      case 'set': return sysif.syscall(SYS.lseek, fd, each.to, SEEK_SET)
      case 'ask': return sysif.syscall(SYS.lseek, fd, 0, SEEK_CUR)
      case 'fail': return sysif.syscall(SYS.lseek, fd, each.at, SEEK_SET)
      case 'move': return sysif.syscall(SYS.lseek, fd, each.by, SEEK_CUR)
    }
  }
  for (const { steps, pause } of rounds) {
    const first = calls.length
    for (const each of steps) {
      const index = calls.length
      calls.push(settled(send(each)).then((result) => {
        order.push(index)
        return result
      }))
    }
    switch (pause) {
      case 'nothing': break
      case 'first': await calls[first]; break
      case 'last': await calls.at(-1); break
      case 'all': await Promise.all(calls); break
      case 'turn': await turn()
    }
  }
  return { results: await Promise.all(calls), order }
}

/** What the kernel is to answer. */
function model(rounds: readonly { steps: readonly Step[] }[], fd: number): Result[] {
  let position = 0
  return rounds.flatMap(({ steps }) => steps).map((each) => {
    switch (each.do) {
      case 'set': return (position = each.to)
      case 'ask': return position
      case 'move': return (position += each.by)
      case 'fail': return `EINVAL lseek(${fd}, ${each.at >= -0x400000 ? each.at : `-0x${(-each.at).toString(16)}`}, 0)`
    }
  })
}

describe.each(['child', 'thread', 'here'] as const)('calls in a %s', (where) => {
  let child: ChildProcess | undefined
  let there: Task = task
  let file: FileDescriptor | undefined
  let fd = 0

  beforeAll(async () => {
    child = where === 'child' ? await local.clone() : undefined
    there = child?.task ?? (where === 'thread' ? local.thread() : task)
    file = await memfd(there)
    fd = file.near
  })

  afterAll(async () => {
    await file?.close()
    await child?.[Symbol.asyncDispose]()
    if (where === 'thread') await there.sysif.close()
  })

  test('each gets its own result, in the order in which they were made, however the program waits', async () => {
    await fc.assert(fc.asyncProperty(session, async (rounds) => {
      await there.sysif.syscall(SYS.lseek, fd, 0, SEEK_SET)
      const { results, order } = await make(there.sysif, fd, rounds)
      expect(results).toEqual(model(rounds, fd))
      expect(order).toEqual(results.map((_, index) => index))
    }), { numRuns: 60 })
  })

  test('as many batches as one likes, mixed with single calls', async () => {
    const group = fc.record({ size: fc.integer({ min: 0, max: 400 }), batch: fc.boolean(), wait: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(group, { maxLength: 12 }), async (groups) => {
        await there.sysif.syscall(SYS.lseek, fd, 0, SEEK_SET)
        let next = 0
        const calls: Promise<number[]>[] = []
        const expected: number[] = []
        for (const { size, batch, wait } of groups) {
          const positions = Array.from({ length: size }, () => next++)
          expected.push(...positions)
          calls.push(batch
            ? there.sysif.batch(positions.map((position) => [SYS.lseek, fd, position, SEEK_SET]))
            : Promise.all(positions.map((position) => there.sysif.syscall(SYS.lseek, fd, position, SEEK_SET))))
          if (wait) await calls.at(-1)
        }
        expect((await Promise.all(calls)).flat()).toEqual(expected)
        expect(await there.sysif.syscall(SYS.lseek, fd, 0, SEEK_CUR)).toBe(Math.max(0, next - 1))
      }),
      { numRuns: 40 },
    )
  })

  test('memory is read and written in the order of the calls', async () => {
    const { readEnd, writeEnd } = await pipe(there)
    const pointer = there.malloc(Bytes, 64)
    const address = Address(pointer.near)
    const seen: Promise<unknown>[] = []
    for (let round = 0; round < 50; round++) {
      const text = Buffer.from(String(round).padStart(4, '0'))
      seen.push(there.sysif.write(address, text))
      seen.push(there.sysif.syscall(SYS.write, writeEnd.near, address, 4))
      await seen.at(-1)
      seen.push(there.sysif.syscall(SYS.read, readEnd.near, address + 8, 4))
      const [copy] = await Promise.all([there.sysif.read(Address(address + 8), 4), there.sysif.barrier()])
      expect(Buffer.from(copy).toString()).toBe(text.toString())
      // It is a copy: what comes later does not change it.
      await there.sysif.write(Address(address + 8), Buffer.from('....'))
      expect(Buffer.from(copy).toString()).toBe(text.toString())
    }
    await Promise.all(seen)
    pointer.free()
    await readEnd.close()
    await writeEnd.close()
  })

  test('a long loop of calls that are awaited one by one lets the event loop have its turns', async () => {
    let turns = 0
    let stopped = false
    const count = (): void => {
      turns++
      if (!stopped) setImmediate(count)
    }
    setImmediate(count)
    let calls = 0
    for (; turns < 3 && calls < 100_000; calls++) await there.sysif.syscall(SYS.getpid)
    stopped = true
    await turn()
    expect(calls).toBeLessThan(100_000)
  })
})

describe('a ring', () => {
  // Its counters begin shortly before that; see FIRST_COUNT in clone.ts.
  test('goes around its end many times over, and past 2^32', async () => {
    await using child = await local.clone()
    const { sysif } = child.task
    const file = await memfd(child.task)
    const fd = file.near
    for (let round = 0; round < 200; round++) {
      const size = (round * 37) % 260
      const results = await Promise.all(Array.from({ length: size }, (_, index) => sysif.syscall(SYS.lseek, fd, round * 1000 + index, SEEK_SET)))
      expect(results).toEqual(Array.from({ length: size }, (_, index) => round * 1000 + index))
    }
    await file.close()
  })

  test('beside others does not disturb them', async () => {
    const children = await Promise.all(Array.from({ length: 12 }, () => local.clone()))
    const threads = Array.from({ length: 4 }, () => local.thread())
    const tasks = [...children.map((child) => child.task), ...threads, task]
    const files = await Promise.all(tasks.map(memfd))
    await fc.assert(fc.asyncProperty(fc.array(session, { minLength: tasks.length, maxLength: tasks.length }), async (sessions) => {
      await Promise.all(tasks.map(async ({ sysif }, index) => {
        const { near: fd } = files[index]!
        const rounds = sessions[index]!.slice(0, 6)
        await sysif.syscall(SYS.lseek, fd, 0, SEEK_SET)
        const { results } = await make(sysif, fd, rounds)
        expect(results).toEqual(model(rounds, fd))
      }))
    }), { numRuns: 6 })
    await Promise.all(files.map((file) => file.close()))
    await Promise.all(children.map((child) => child[Symbol.asyncDispose]()))
    await Promise.all(threads.map((thread) => thread.sysif.close()))
  })

  test('answers whoever comes late, after it has slept', async () => {
    await using child = await local.clone()
    const { sysif, pid } = child.task
    for (let round = 0; round < 30; round++) {
      expect(await sysif.syscall(SYS.getpid)).toBe(pid)
      // The server is asleep when the kernel says so.
      while (!/^[SD]/.test(readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1] ?? '')) await turn()
    }
  })
})

describe('data through the kernel', () => {
  test.each([
    ['64 KiB', 2 ** 16],
    ['16 MiB', 2 ** 24],
  ])('%s from one process to another, through a pipe', async (_, length) => {
    const { readEnd, writeEnd } = await pipe(task)
    await using writer = await local.clone()
    await using reader = await local.clone()
    const from = writeEnd.inherit(writer.task)
    const to = readEnd.inherit(reader.task)
    await Promise.all([readEnd.close(), writeEnd.close()])
    // The reader's copy of the end that is written to would keep the pipe open for ever.
    const { near } = from
    await reader.task.sysif.syscall(SYS.close, near)
    const bytes = Buffer.alloc(length, 'The quick brown fox jumps over the lazy dog. ')
    const [, received] = await Promise.all([writeAll(from, bytes).then(() => from.close()), readAll(to, length + 1)])
    expect(received.byteLength).toBe(length)
    expect(Buffer.compare(received, bytes)).toBe(0)
  })

  test.each([
    ['64 KiB', 2 ** 16],
    ['16 MiB', 2 ** 24],
  ])('%s in one piece, through a file that two processes share', async (_, length) => {
    const file = await memfd(task)
    await using writer = await local.clone()
    await using reader = await local.clone()
    const bytes = Buffer.alloc(length, 'Sphinx of black quartz, judge my vow! ')
    const out = file.inherit(writer.task)
    const pointer = writer.task.ptr(new Uint8Array(bytes))
    expect(await writer.task.sysif.syscall(SYS.pwrite64, out.near, pointer.near, length, 0)).toBe(length)
    const buffer = reader.task.malloc(Bytes, length)
    expect(await reader.task.sysif.syscall(SYS.pread64, file.inherit(reader.task).near, buffer.near, length, 0)).toBe(length)
    const readable = buffer.assumeReadable()
    expect(Buffer.compare(await readable.read(), bytes)).toBe(0)
    expect(Buffer.compare(await reader.task.sysif.read(readable.near, length), bytes)).toBe(0)
    readable.free()
    pointer.free()
    await file.close()
  })
})

afterEach(() => {
  // The child of the describe.each above is there, and nobody else.
  expect(childrenOf().length).toBeLessThanOrEqual(1)
})
