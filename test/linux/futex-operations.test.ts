import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { AddressSpaceMismatchError } from '../../src/far/errors.js'
import { struct } from '../../src/memory/aggregates.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import { Int32, Int64, Uint32, Uint64 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import type { WrittenPointer } from '../../src/handle/pointer.js'
import {
  _futex, _futexWait, _futexWaitv, _futexWake, FUTEX, FUTEX2, FUTEX_BITSET_MATCH_ANY, FUTEX_OWNER_DIED, FUTEX_WAITERS, FUTEX_WAITV_MAX,
  type FUTEX_OP, type FUTEX_OP_CMP, FutexNode, FutexWakeOperation, FutexWord, hasWaiters, ownerOf, RobustListHead,
} from '../../src/linux/futex.js'
import { Timespec, timespecOfMilliseconds, timespecOfNanoseconds } from '../../src/linux/time_types.js'
import { localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { collectAll } from '../memory/gc.js'
import { farAway, taskElsewhere } from '../handle/far-away.js'
import { codeOf, failure, kill, load, sleepsIn, sleepsOn, turn } from './futex-helpers.js'

const ALL = 0x7fff_ffff

let local: LocalProcess
/** Three children, which sleep and wake each other. */
let a: ChildProcess
let b: ChildProcess
let c: ChildProcess

beforeAll(async () => {
  local = await localProcess()
  ;[a, b, c] = await Promise.all([local.clone(), local.clone(), local.clone()])
})

afterAll(async () => {
  for (const child of [a, b, c]) await child[Symbol.asyncDispose]()
})

function wordOf(value = 0): WrittenPointer<number> {
  return local.task.ptr(Uint32, value)
}

/** How a call ended; undefined while it has not. */
function watch(call: Promise<unknown>): { ended: boolean; readonly end: Promise<unknown> } {
  const watched = { ended: false, end: call.catch((error: unknown) => error).finally(() => (watched.ended = true)) }
  return watched
}

const monotonic = () => process.hrtime.bigint()
const realtime = () => BigInt(Date.now()) * 1_000_000n

describe('waiting and waking', () => {
  test.each(['a FutexNode', 'an unsigned integer', 'a signed integer', 'a field of a structure'])('works on %s', async (kind) => {
    const Larger = struct('struct larger', { before: Uint64, word: Uint32 })
    const pointer = kind === 'a FutexNode' ? a.task.ptr(new FutexNode(null, 7))
      : kind === 'an unsigned integer' ? a.task.ptr(Uint32, 7)
        : kind === 'a signed integer' ? a.task.ptr(Int32, 7) : a.task.ptr(Larger, { before: 9, word: 7 })
    const word = kind === 'a field of a structure' ? { pointer, offset: Larger.fields.word.offset } : pointer as WrittenPointer<number>
    expect(await b.task.futexWake(word)).toBe(0)
    const waiting = a.task.futexWait(word, 7)
    await sleepsOn(a.task.pid, new FutexWord(word).near)
    expect(await b.task.futexWake(word)).toBe(1)
    await waiting
    pointer.free()
  })

  test('does not sleep on another value, and says what it was asked for', async () => {
    using word = wordOf(1)
    const error = await failure(a.task.futexWait(word, 2))
    expect(error).toMatchObject({ code: 'EAGAIN', syscall: 'futex', call: `futex(0x${word.near.toString(16)}, FUTEX_WAIT, 2, NULL)` })
    const other = await failure(a.task.futexWait(word, 0x8000_0000, { private: true, timeout: { tv_sec: 5, tv_nsec: 6 } }))
    expect(other.call).toBe(`futex(0x${word.near.toString(16)}, FUTEX_WAIT_PRIVATE, 2147483648, {tv_sec=5, tv_nsec=6})`)
  })

  test('wakes as many as it is told to', async () => {
    using word = wordOf()
    const sleepers = [a, b, c].map((child) => child.task.futexWait(word, 0))
    for (const child of [a, b, c]) await sleepsOn(child.task.pid, word.near)
    expect(await local.task.futexWake(word, 2)).toBe(2)
    await Promise.any(sleepers)
    expect(await local.task.futexWake(word, ALL)).toBe(1)
    await Promise.all(sleepers)
    expect(await local.task.futexWake(word, ALL)).toBe(0)
  })

  test('to wake none is refused, because the kernel would wake one', async () => {
    using word = wordOf()
    for (const wake of [
      () => local.task.futexWake(word, 0),
      () => local.task.futexWakeBitset(word, 0, 1),
      () => local.task.futexWakeOp(word, 0, word, 1, new FutexWakeOperation({ operator: 'SET', argument: 0, comparison: 'EQ', compared: 0 })),
      () => local.task.futexWakeOp(word, 1, word, 0, new FutexWakeOperation({ operator: 'SET', argument: 0, comparison: 'EQ', compared: 0 })),
    ]) {
      await expect(wake()).rejects.toThrow(RangeError)
    }
    const waiting = a.task.futexWait(word, 0)
    await sleepsOn(a.task.pid, word.near)
    expect(await _futex(local.task.sysif, word.near, FUTEX.WAKE, 0)).toBe(1)
    await waiting
  })

  test('those who call a word private do not meet those who do not', async () => {
    using word = wordOf()
    const waiting = a.task.futexWait(word, 0, { private: true })
    await sleepsOn(a.task.pid, word.near)
    expect(await b.task.futexWake(word)).toBe(0)
    expect(await b.task.futexWake(word, 1, { private: true })).toBe(1)
    await waiting
  })

  test('a mask chooses who is woken', async () => {
    using word = wordOf()
    const first = watch(a.task.futexWaitBitset(word, 0, 0b0011))
    await sleepsOn(a.task.pid, word.near)
    const second = watch(b.task.futexWaitBitset(word, 0, 0b0110))
    await sleepsOn(b.task.pid, word.near)
    expect(await c.task.futexWakeBitset(word, ALL, 0b1000)).toBe(0)
    expect(await c.task.futexWakeBitset(word, ALL, 0b0100)).toBe(1)
    expect(await second.end).toBeUndefined()
    expect(first.ended).toBe(false)
    expect(await c.task.futexWakeBitset(word, ALL, FUTEX_BITSET_MATCH_ANY)).toBe(1)
    expect(await first.end).toBeUndefined()
    for (const mask of [0, -1, 2 ** 32, 0.5]) {
      await expect(a.task.futexWaitBitset(word, 0, mask)).rejects.toThrow(RangeError)
      await expect(a.task.futexWakeBitset(word, 1, mask)).rejects.toThrow(RangeError)
    }
    const error = await failure(a.task.futexWaitBitset(word, 1, FUTEX_BITSET_MATCH_ANY, { clock: 'realtime' }))
    expect(error.call).toMatch(/^futex\(0x[0-9a-f]+, FUTEX_WAIT_BITSET\|FUTEX_CLOCK_REALTIME, 1, NULL, NULL, FUTEX_BITSET_MATCH_ANY\)$/)
  })

  test('every call through one task runs in its order', async () => {
    using word = wordOf()
    const calls = [a.task.futexWake(word), a.task.futexWait(word, 1), a.task.futexWait(word, 0), a.task.futexWake(word)]
    const last = watch(calls[3] as Promise<unknown>)
    const all = Promise.allSettled(calls)
    await sleepsOn(a.task.pid, word.near)
    await turn()
    expect(last.ended).toBe(false)
    expect(await b.task.futexWake(word)).toBe(1)
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  })
})

describe('timeouts', () => {
  test('of FUTEX_WAIT count from the call', async () => {
    using word = wordOf()
    const before = monotonic()
    expect(await codeOf(a.task.futexWait(word, 0, { timeout: timespecOfMilliseconds(20) }))).toBe('ETIMEDOUT')
    expect(monotonic() - before).toBeGreaterThanOrEqual(20_000_000n)
    expect(await codeOf(a.task.futexWait(word, 0, { timeout: { tv_sec: 0, tv_nsec: 0 } }))).toBe('ETIMEDOUT')
  })

  test('of the others are points in time of the clock that is named', async () => {
    using word = wordOf()
    using target = wordOf()
    using locked = wordOf()
    await b.task.futexLockPi(locked)
    const waits: [string, 'monotonic' | 'realtime', (options: { timeout: Timespec; clock: 'monotonic' | 'realtime' }) => Promise<unknown>][] = []
    for (const clock of ['monotonic', 'realtime'] as const) {
      waits.push(
        ['FUTEX_WAIT_BITSET', clock, (options) => a.task.futexWaitBitset(word, 0, 1, options)],
        ['FUTEX_WAIT_REQUEUE_PI', clock, (options) => a.task.futexWaitRequeuePi(word, 0, target, options)],
        ['FUTEX_LOCK_PI2', clock, (options) => a.task.futexLockPi2(locked, options)],
        ['futex_waitv', clock, (options) => a.task.futexWaitv([{ word, expected: 0 }], options)],
      )
      if (await hasFutex2()) waits.push(['futex_wait', clock, (options) => a.task.futexWait2(word, 0, options)])
    }
    waits.push(['FUTEX_LOCK_PI', 'realtime', ({ timeout }) => a.task.futexLockPi(locked, { timeout })])
    for (const [name, clock, wait] of waits) {
      const now = clock === 'monotonic' ? monotonic : realtime
      // A time of the other clock would be over at once, or not in a lifetime.
      const deadline = now() + 15_000_000n
      expect(await codeOf(wait({ timeout: timespecOfNanoseconds(deadline), clock })), `${name}, ${clock}`).toBe('ETIMEDOUT')
      expect(now() >= deadline, `${name}, ${clock}`).toBe(true)
      expect(await codeOf(wait({ timeout: { tv_sec: 0, tv_nsec: 1 }, clock })), `${name}, ${clock}`).toBe('ETIMEDOUT')
    }
    await b.task.futexUnlockPi(locked)
  })

  test('the monotonic clock is the one where none is named', async () => {
    using word = wordOf()
    const deadline = monotonic() + 15_000_000n
    expect(await codeOf(a.task.futexWaitBitset(word, 0, 1, { timeout: timespecOfNanoseconds(deadline) }))).toBe('ETIMEDOUT')
    expect(monotonic() >= deadline).toBe(true)
  })

  test('may be given as a pointer, which is borrowed as long as the call lasts', async () => {
    using word = wordOf()
    using timeout = a.task.ptr(Timespec, { tv_sec: 3600, tv_nsec: 0 })
    const waiting = a.task.futexWait(word, 0, { timeout })
    expect(() => timeout.free()).toThrow(BorrowError)
    await sleepsOn(a.task.pid, word.near)
    expect(await b.task.futexWake(word)).toBe(1)
    await waiting
  })

  test.each([{ tv_sec: -1, tv_nsec: 0 }, { tv_sec: 0, tv_nsec: 1_000_000_000 }, { tv_sec: 0, tv_nsec: -1 }, { tv_sec: 0.5, tv_nsec: 0 }])(
    '%o is refused, and nothing is left behind',
    async (timeout) => {
      using word = wordOf()
      await collectAll(() => local.task.heap.arena.count)
      const before = local.task.heap.arena.count
      await expect(a.task.futexWait(word, 0, { timeout })).rejects.toThrow(RangeError)
      await expect(a.task.futexLockPi2(word, { timeout })).rejects.toThrow(RangeError)
      expect(local.task.heap.arena.count).toBe(before)
    },
  )
})

describe('requeueing', () => {
  test('wakes some and moves others, and counts both', async () => {
    using from = wordOf()
    using to = wordOf()
    for (const requeue of [
      () => local.task.futexRequeue(from, 1, 1, to),
      () => local.task.futexCmpRequeue(from, 0, 1, 1, to),
      ...(await hasFutex2() ? [() => local.task.futexRequeue2(from, 0, 1, 1, to)] : []),
    ]) {
      const sleepers = []
      for (const child of [a, b, c]) {
        sleepers.push(child.task.futexWait(from, 0))
        await sleepsOn(child.task.pid, from.near)
      }
      expect(await requeue()).toBe(2)
      await Promise.any(sleepers)
      expect(await local.task.futexWake(to, ALL)).toBe(1)
      expect(await local.task.futexWake(from, ALL)).toBe(1)
      await Promise.all(sleepers)
    }
  })

  test('is refused where the word has another value', async () => {
    using from = wordOf(1)
    using to = wordOf()
    const error = await failure(local.task.futexCmpRequeue(from, 2, 0, ALL, to, { private: true }))
    expect(error.code).toBe('EAGAIN')
    expect(error.call).toBe(`futex(0x${from.near.toString(16)}, FUTEX_CMP_REQUEUE_PRIVATE, 0, 2147483647, 0x${to.near.toString(16)}, 2)`)
    if (await hasFutex2()) expect(await codeOf(local.task.futexRequeue2(from, 2, 0, 1, to))).toBe('EAGAIN')
    for (const count of [-1, 2 ** 31, 0.5]) {
      await expect(local.task.futexRequeue(from, count, 1, to)).rejects.toThrow(RangeError)
      await expect(local.task.futexRequeue(from, 1, count, to)).rejects.toThrow(RangeError)
      await expect(local.task.futexRequeue2(from, 1, count, 1, to)).rejects.toThrow(RangeError)
    }
  })
})

describe('FUTEX_WAKE_OP', () => {
  const compare: Record<keyof typeof FUTEX_OP_CMP, (left: number, right: number) => boolean> = {
    EQ: (left, right) => left === right, NE: (left, right) => left !== right, LT: (left, right) => left < right,
    LE: (left, right) => left <= right, GT: (left, right) => left > right, GE: (left, right) => left >= right,
  }
  const operate: Record<Exclude<keyof typeof FUTEX_OP, 'OPARG_SHIFT'>, (old: number, argument: number) => number> = {
    SET: (_, argument) => argument, ADD: (old, argument) => (old + argument) | 0, OR: (old, argument) => old | argument,
    ANDN: (old, argument) => old & ~argument, XOR: (old, argument) => old ^ argument,
  }

  test('does to the second word what it says', async () => {
    using first = wordOf()
    using second = a.task.ptr(Int32, 0)
    const word = new FutexWord(second)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.integer()),
        fc.constantFrom(...(Object.keys(operate) as (keyof typeof operate)[])),
        fc.constantFrom(...(Object.keys(compare) as (keyof typeof compare)[])),
        fc.oneof(fc.record({ argument: fc.integer({ min: -2048, max: 2047 }) }), fc.record({ argument: fc.nat(31), shift: fc.constant(true) })),
        fc.integer({ min: -2048, max: 2047 }),
        async (value, operator, comparison, { argument, ...shift }, compared) => {
          word.store(value >>> 0)
          const operation = new FutexWakeOperation({ operator, comparison, argument, compared, ...shift })
          expect(await a.task.futexWakeOp(first, 1, second, 1, operation)).toBe(0)
          expect(word.load() | 0, operation.toString()).toBe(operate[operator](value, 'shift' in shift ? 1 << argument : argument))
        },
      ),
    )
  })

  test('wakes the second word\'s sleepers if the comparison holds', async () => {
    using first = wordOf()
    using second = wordOf(5)
    for (const comparison of Object.keys(compare) as (keyof typeof compare)[]) {
      for (const compared of [4, 5, 6]) {
        const sleepers = [a.task.futexWait(first, 0), b.task.futexWait(second, 5)]
        await sleepsOn(a.task.pid, first.near)
        await sleepsOn(b.task.pid, second.near)
        const holds = compare[comparison](5, compared)
        const operation = new FutexWakeOperation({ operator: 'ADD', argument: 0, comparison, compared })
        expect(await c.task.futexWakeOp(first, 1, second, 1, operation), operation.toString()).toBe(holds ? 2 : 1)
        expect(await c.task.futexWake(second)).toBe(holds ? 0 : 1)
        await Promise.all(sleepers)
      }
    }
  })
})

describe('priority-inheriting locks', () => {
  test('go from hand to hand', async () => {
    using node = a.task.ptr(new FutexNode())
    const word = new FutexWord(node)
    for (const lock of [() => b.task.futexLockPi(node), () => b.task.futexLockPi2(node)]) {
      await a.task.futexLockPi(node)
      expect(word.load()).toBe(a.task.pid)
      const waiting = lock()
      await sleepsOn(b.task.pid, word.near)
      expect([ownerOf(word.load()), hasWaiters(word.load())]).toEqual([a.task.pid, true])
      expect(await codeOf(c.task.futexTrylockPi(node))).toBe('EAGAIN')
      expect(await codeOf(a.task.futexLockPi(node))).toBe('EDEADLK')
      expect(await codeOf(a.task.futexTrylockPi(node))).toBe('EDEADLK')
      expect(await codeOf(c.task.futexUnlockPi(node))).toBe('EPERM')
      await a.task.futexUnlockPi(node)
      await waiting
      expect(ownerOf(word.load())).toBe(b.task.pid)
      await b.task.futexUnlockPi(node)
      expect(word.load()).toBe(0)
      await c.task.futexTrylockPi(node)
      expect(ownerOf(word.load())).toBe(c.task.pid)
      await c.task.futexUnlockPi(node)
    }
  })

  test('cannot be waited for where nobody owns them', async () => {
    using word = wordOf(0x3fff_fff0)
    const error = await failure(a.task.futexLockPi(word, { private: true }))
    expect([error.code, error.call]).toEqual(['ESRCH', `futex(0x${word.near.toString(16)}, FUTEX_LOCK_PI_PRIVATE, 0, NULL)`])
  })

  test('pass on to a waiter when their owner dies', async () => {
    const owner = await local.clone()
    const node = owner.task.ptr(new FutexNode())
    await owner.task.setRobustList(new RobustListHead(node, { firstIsPi: true }))
    await owner.task.futexLockPi(node)
    const waiting = a.task.futexLockPi(node)
    await sleepsOn(a.task.pid, new FutexWord(node).near)
    await kill(owner)
    await waiting
    expect(ownerOf(load(node))).toBe(a.task.pid)
    expect(load(node) & FUTEX_OWNER_DIED).not.toBe(0)
    await a.task.futexUnlockPi(node)
    node.free()
  })

  test('are handed on to those who wait for a condition', async () => {
    using condition = wordOf(3)
    using lock = wordOf()
    expect(await codeOf(a.task.futexWaitRequeuePi(condition, 4, lock))).toBe('EAGAIN')
    expect(await codeOf(a.task.futexWaitRequeuePi(condition, 3, condition))).toBe('EINVAL')
    const ended = new Set<ChildProcess>()
    const waiting = new Map<ChildProcess, Promise<ChildProcess>>()
    for (const child of [a, b]) {
      waiting.set(child, child.task.futexWaitRequeuePi(condition, 3, lock).then(() => {
        ended.add(child)
        return child
      }))
    }
    for (const child of [a, b]) await sleepsOn(child.task.pid, condition.near)
    await c.task.futexLockPi(lock)
    expect(await codeOf(c.task.futexCmpRequeuePi(condition, 4, ALL, lock))).toBe('EAGAIN')
    expect(await c.task.futexCmpRequeuePi(condition, 3, ALL, lock)).toBe(2)
    expect(ended.size).toBe(0)
    await c.task.futexUnlockPi(lock)
    while (waiting.size > 0) {
      const child = await Promise.race(waiting.values())
      expect([ended.size, ownerOf(load(lock))]).toEqual([3 - waiting.size, child.task.pid])
      await child.task.futexUnlockPi(lock)
      waiting.delete(child)
    }
    expect(load(lock)).toBe(0)
  })
})

describe('futex_waitv', () => {
  test('says which word was woken', async () => {
    const words = Array.from({ length: FUTEX_WAITV_MAX }, (_, index) => wordOf(index))
    const waiters = words.map((word, expected) => ({ word, expected, private: expected % 2 === 1 }))
    for (const index of [0, 1, 77, FUTEX_WAITV_MAX - 1]) {
      const waiting = a.task.futexWaitv(waiters)
      for (const word of words) expect(() => word.free()).toThrow(BorrowError)
      while (sleepsIn(a.task.pid)[0] !== '449') await turn()
      expect(await b.task.futexWake(words[index] as WrittenPointer<number>, 1, { private: index % 2 === 1 })).toBe(1)
      expect(await waiting).toBe(index)
    }
    for (const word of words) word.free()
  })

  test('does not sleep where one of the words has another value', async () => {
    using first = wordOf(1)
    using second = wordOf(2)
    const error = await failure(a.task.futexWaitv([{ word: first, expected: 1 }, { word: second, expected: 1 }]))
    expect(error.code).toBe('EAGAIN')
    expect(error.call).toMatch(/^futex_waitv\(\[\{val=1, .*\}, \{.*\}\], 2, 0, NULL, CLOCK_MONOTONIC\)$/)
    first.free()
    second.free()
  })

  test('takes 1 to 128 words, and leaves nothing borrowed where one of them is wrong', async () => {
    using word = wordOf()
    await expect(a.task.futexWaitv([])).rejects.toThrow(RangeError)
    await expect(a.task.futexWaitv(Array.from({ length: 129 }, () => ({ word, expected: 0 })))).rejects.toThrow(RangeError)
    await expect(a.task.futexWaitv([{ word, expected: -1 }])).rejects.toThrow(RangeError)
    const freed = wordOf()
    freed.free()
    await expect(a.task.futexWaitv([{ word, expected: 0 }, { word: freed, expected: 0 }])).rejects.toThrow(UseAfterFreeError)
    expect(word.valid).toBe(true)
    expect(await codeOf(_futexWaitv(a.task.sysif, 0, 1, 0, 0, 1))).toBe('EINVAL')
  })
})

let futex2: boolean | undefined

/** Whether the kernel has the calls of Linux 6.7. */
async function hasFutex2(): Promise<boolean> {
  if (futex2 === undefined) {
    using word = wordOf()
    const code = await local.task.futexWake2(word).then(() => 'none', (error: { code: string }) => error.code)
    futex2 = code !== 'ENOSYS'
  }
  return futex2
}

describe('futex2', () => {
  test('waits and wakes by masks, and wakes none where asked to wake none', async ({ skip }) => {
    if (!(await hasFutex2())) skip('the kernel here has no futex_wait, which came with Linux 6.7')
    using word = wordOf(9)
    const waiting = a.task.futexWait2(word, 9, { mask: 0b10, private: true })
    await sleepsOn(a.task.pid, word.near)
    expect(await b.task.futexWake2(word, 0, { private: true })).toBe(0)
    expect(await b.task.futexWake2(word, ALL, { mask: 0b01, private: true })).toBe(0)
    expect(await b.task.futexWake2(word, ALL, { mask: 0b10 })).toBe(0)
    expect(await b.task.futexWake2(word, ALL, { mask: 0b10, private: true })).toBe(1)
    await waiting
    const error = await failure(a.task.futexWait2(word, 8, { private: true }))
    expect(error.code).toBe('EAGAIN')
    expect(error.call).toBe(
      `futex_wait(0x${word.near.toString(16)}, 8, FUTEX_BITSET_MATCH_ANY, FUTEX2_SIZE_U32|FUTEX2_PRIVATE, NULL, CLOCK_MONOTONIC)`,
    )
  })

  test('meets the sleepers of futex(2)', async ({ skip }) => {
    if (!(await hasFutex2())) skip('the kernel here has no futex_wait, which came with Linux 6.7')
    using word = wordOf()
    const old = a.task.futexWait(word, 0)
    await sleepsOn(a.task.pid, word.near)
    expect(await b.task.futexWake2(word)).toBe(1)
    await old
    const young = a.task.futexWait2(word, 0)
    await sleepsOn(a.task.pid, word.near)
    expect(await b.task.futexWake(word)).toBe(1)
    await young
  })

  test('knows 32-bit words only, so far', async ({ skip }) => {
    if (!(await hasFutex2())) skip('the kernel here has no futex_wait, which came with Linux 6.7')
    using word = wordOf()
    for (const size of [FUTEX2.SIZE_U8, FUTEX2.SIZE_U16, FUTEX2.SIZE_U64]) {
      expect(await codeOf(_futexWait(a.task.sysif, word.near, 0, 1, size, 0, 1))).toBe('EINVAL')
      expect(await codeOf(_futexWake(a.task.sysif, word.near, 1, 1, size))).toBe('EINVAL')
    }
  })
})

describe('what cannot be', () => {
  test('Node\'s main thread does not wait', async () => {
    using word = wordOf(1)
    const { task } = local
    for (const wait of [
      () => task.futexWait(word, 1),
      () => task.futexWaitBitset(word, 1, 1),
      () => task.futexLockPi(word),
      () => task.futexLockPi2(word),
      () => task.futexWaitRequeuePi(word, 1, word),
      () => task.futexWaitv([{ word, expected: 1 }]),
      () => task.futexWait2(word, 1),
    ]) {
      await expect(wait()).rejects.toThrow(BlockingCallError)
    }
    word.free()
  })

  test('a thread of this process may wait', async () => {
    const thread = local.thread()
    using word = wordOf()
    const waiting = watch(thread.futexWait(word, 0))
    while ((await local.task.futexWake(word)) === 0) await turn()
    expect(await waiting.end).toBeUndefined()
    await thread.sysif.close()
  })

  test('a word cannot be freed while somebody sleeps on it', async () => {
    const node = local.task.ptr(new FutexNode(local.task.ptr(new FutexNode())))
    const next = node.value.next as WrittenPointer<FutexNode>
    const waiting = a.task.futexWait(node, 0)
    await sleepsOn(a.task.pid, new FutexWord(node).near)
    expect(() => node.free()).toThrow(BorrowError)
    // The kernel looks at the word alone: what the node leads to is not held.
    next.free()
    expect(await b.task.futexWake({ pointer: node, offset: 8 })).toBe(1)
    await waiting
    node.free()
  })

  test('pointers of other address spaces, freed ones and wrong types are refused before anything is sent', async () => {
    using word = wordOf()
    await expect(taskElsewhere(a.task).futexWake(word)).rejects.toThrow(AddressSpaceMismatchError)
    const freed = wordOf()
    freed.free()
    await expect(a.task.futexWake(freed)).rejects.toThrow(UseAfterFreeError)
    using wide = local.task.ptr(Int64, 0)
    await expect(a.task.futexWake(wide)).rejects.toThrow(TypeError)
    for (const offset of [2, -4, 8, 5, NaN]) {
      await expect(a.task.futexWake({ pointer: wide, offset })).rejects.toThrow(RangeError)
    }
    const [odd, rest] = local.task.malloc(Uint64, 16).split(2)
    await expect(a.task.futexWake({ pointer: rest, offset: 0 })).rejects.toThrow(/aligned to 4 bytes/)
    odd.free()
    rest.free()
    await expect(_futex(a.task.sysif, word.near, -1, 0)).rejects.toThrow(RangeError)
    expect((await failure(_futex(a.task.sysif, word.near, FUTEX.FD, 0))).call).toMatch(/FUTEX_FD, 0\)$/)
  })
})

describe('FutexWord', () => {
  const uint32 = fc.oneof(fc.nat(0xffff_ffff), fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff))

  const step = fc.tuple(fc.constantFrom('store', 'compareExchange', 'exchange', 'add', 'and', 'or'), uint32, fc.option(uint32))

  test('does what the model does', () => {
    const pointer = local.task.ptr(new FutexNode())
    const word = new FutexWord(pointer)
    fc.assert(
      fc.property(uint32, fc.array(step), (first, steps) => {
        let model = first
        word.store(first)
        for (const [step, value, other] of steps) {
          const old = model
          switch (step) {
            case 'store':
              word.store(value)
              model = value
              break
            case 'compareExchange':
              expect(word.compareExchange(other ?? model, value)).toBe(old)
              if (other === null || other === old) model = value
              break
            case 'exchange':
              expect(word.exchange(value)).toBe(old)
              model = value
              break
            case 'add':
              expect(word.add(value)).toBe(old)
              model = (model + value) % 2 ** 32
              break
            case 'and':
              expect(word.and(value)).toBe(old)
              model = (model & value) >>> 0
              break
            case 'or':
              expect(word.or(value)).toBe(old)
              model = (model | value) >>> 0
              break
          }
          expect(word.load()).toBe(model)
        }
        return true
      }),
    )
    pointer.free()
  })

  test('is the word that the kernel sees', async () => {
    using node = local.task.ptr(new FutexNode(null, 5))
    const word = new FutexWord(node)
    expect(word.load()).toBe(5)
    expect(word.near).toBe(node.near + 8)
    word.store(FUTEX_WAITERS)
    expect(await codeOf(a.task.futexWait(node, 5))).toBe('EAGAIN')
    expect(await codeOf(a.task.futexWait(node, FUTEX_WAITERS, { timeout: { tv_sec: 0, tv_nsec: 1 } }))).toBe('ETIMEDOUT')
    expect((await node.read()).futex).toBe(FUTEX_WAITERS)
    expect(word.toString()).toBe(`futex 0x${word.near.toString(16)} = 0x80000000`)
    word.add(-1)
    expect(word.load()).toBe(0x7fff_ffff)
  })

  test('loses nothing when others change the word at the same time', async () => {
    using word = wordOf()
    using other = wordOf()
    const counter = new FutexWord(word)
    const plusOne = new FutexWakeOperation({ operator: 'ADD', argument: 1, comparison: 'LT', compared: -1 })
    const calls: Promise<number>[] = []
    for (let round = 0; round < 2000; round++) {
      for (const child of [a, b]) calls.push(child.task.futexWakeOp(other, 1, word, 1, plusOne))
      for (let add = 0; add < 10; add++) counter.add(1)
    }
    await Promise.all(calls)
    expect(counter.load()).toBe(2000 * 12)
  })

  test('refuses values that are no words', () => {
    using pointer = wordOf(3)
    const word = new FutexWord(pointer)
    for (const wrong of [-1, 2 ** 32, 0.5, NaN]) {
      for (const operate of [
        () => word.store(wrong), () => word.exchange(wrong), () => word.compareExchange(wrong, 0), () => word.compareExchange(0, wrong),
        () => word.and(wrong), () => word.or(wrong),
      ]) {
        expect(operate).toThrow(RangeError)
      }
    }
    for (const wrong of [-(2 ** 31) - 1, 2 ** 32, 0.5]) expect(() => word.add(wrong)).toThrow(RangeError)
    expect(word.load()).toBe(3)
  })

  test('is refused once the memory is somebody else\'s', () => {
    const pointer = wordOf(3)
    const word = new FutexWord(pointer)
    pointer.free()
    const next = wordOf(4)
    for (const use of [() => word.load(), () => word.store(1), () => word.compareExchange(4, 1), () => new FutexWord(pointer)]) {
      expect(use).toThrow(UseAfterFreeError)
    }
    expect(word.toString()).toMatch(/^futex 0x[0-9a-f]+$/)
    expect(load(next)).toBe(4)
    next.free()
  })

  test('refuses memory that this program has no direct access to', async () => {
    await using far = await farAway(a, 4096)
    const pointer = far.task.ptr(Uint32, 77)
    expect(() => new FutexWord(pointer)).toThrow(TypeError)
    expect(() => new FutexWord(pointer)).toThrow(/is not this program's own/)
    expect(await pointer.read()).toBe(77)
    expect(await codeOf(far.task.futexWait(pointer, 78))).toBe('EAGAIN')
    expect(await far.task.futexWake(pointer)).toBe(0)
    pointer.free()
  })
})
