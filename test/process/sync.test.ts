/** Locks between processes: several Node processes that map one file, and children that one program drives. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { BorrowError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import type { Pointer } from '../../src/handle/pointer.js'
import { Bytes } from '../../src/memory/bytes.js'
import { FUTEX_OWNER_DIED, FUTEX_WAITERS, FutexWord } from '../../src/linux/futex.js'
import { MAP, PROT, pageSize } from '../../src/linux/mman.js'
import type { FileDescriptor } from '../../src/process/fd.js'
import { Futexes } from '../../src/process/futex-waiter.js'
import { localProcess } from '../../src/process/local.js'
import {
  Condition, CondemnedLockError, LostLockError, Mutex, Once, RobustMutex, Semaphore, SEMAPHORE_MAX, type LockHold,
} from '../../src/process/sync/index.js'
import { program } from '../setup/programs.js'
import { failure, Program } from './support.js'

const local = await localProcess()
const { task } = local
const at = { mutex: 0, counter: 64, robust: 128, left: 192, right: 196, items: 256, room: 264, condition: 320, once: 384, ran: 448, more: 1024 }

let memory: FileDescriptor
let mapping: MemoryMapping
let pointer: Pointer<Uint8Array>
let path: string

beforeEach(async () => {
  memory = await task.memfdCreate('locks')
  await memory.ftruncate(pageSize())
  mapping = await task.mmap(pageSize(), PROT.READ | PROT.WRITE, MAP.SHARED, memory)
  pointer = new Heap(task, mapping).malloc(Bytes, mapping.length)
  path = `/proc/${process.pid}/fd/${memory.near}`
})

afterEach(async () => {
  expect(Futexes.of(local).size).toBe(0)
  pointer.free()
  await task.munmap(mapping)
  await memory.close()
})

const place = (offset: number) => ({ pointer, offset })
const word = (offset: number): FutexWord => new FutexWord(place(offset))
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function until(look: () => boolean): Promise<void> {
  while (!look()) await turn()
}

async function worker(): Promise<Program> {
  const started = Program.node('sync-worker', [path])
  expect(await started.message()).toBe('ready')
  return started
}

async function asked<T>(other: Program, command: string): Promise<T> {
  other.say(command)
  return await other.message<T>()
}

describe('Mutex', () => {
  test('one at a time, among three processes with two flows each', async () => {
    await using first = await worker()
    await using second = await worker()
    const mutex = new Mutex(local, place(at.mutex))
    const counter = word(at.counter)
    const times = 200
    const others = [asked(first, `count ${times}`), asked(second, `count ${times}`)]
    for (let index = 0; index < times; index++) {
      await mutex.run(async () => {
        const value = counter.load()
        await turn()
        counter.store(value + 1)
      })
    }
    expect(await Promise.all(others)).toEqual(['done', 'done'])
    expect(counter.load()).toBe(5 * times)
    expect(mutex.locked).toBe(false)
  })

  test('in the name of children that one program drives', async () => {
    await using child = await local.clone()
    const ours = new Mutex(local, place(at.mutex))
    const theirs = new Mutex(child, place(at.mutex))
    const hold = ours.tryLock()
    expect(ours.owner).toBe(process.pid)
    expect(theirs.tryLock()).toBeUndefined()
    const waiting = theirs.lock()
    expect(waiting).toBeInstanceOf(Promise)
    await until(() => word(at.mutex).load() === (process.pid | FUTEX_WAITERS) >>> 0)
    hold?.unlock()
    const second = await waiting
    expect(ours.owner).toBe(child.task.pid)
    second.unlock()
    expect(word(at.mutex).load()).toBe(0)
  })

  test('a free lock is there without a promise; a hold is released once', () => {
    const mutex = new Mutex(local, place(at.mutex))
    const hold = mutex.lock()
    expect(hold).not.toBeInstanceOf(Promise)
    const held = hold as LockHold
    expect(held.held).toBe(true)
    held.unlock()
    expect(held.held).toBe(false)
    expect(() => held.unlock()).toThrow('released already')
    held[Symbol.dispose]()
    expect(mutex.toString()).toMatch(/^Mutex futex 0x[0-9a-f]+ = 0x0$|^Mutex futex 0x[0-9a-f]+ = 0$/)
  })

  test('who gives up leaves the others their turn', async () => {
    const mutex = new Mutex(local, place(at.mutex))
    const hold = mutex.tryLock()
    const controller = new AbortController()
    const reason = new Error('enough')
    const given = Promise.resolve(mutex.lock({ signal: controller.signal }))
    const kept = Promise.resolve(mutex.lock())
    await until(() => Futexes.of(local).size === 2)
    // The wake goes to the one that waits longest, and that gives up before it knows.
    hold?.unlock()
    controller.abort(reason)
    const end = await given.then((held) => held, (error: unknown) => error)
    if (end instanceof Error) expect(end).toBe(reason)
    else (end as LockHold).unlock()
    const next = await kept
    next.unlock()
    expect(await failure(Promise.resolve(mutex.lock({ signal: controller.signal })))).toBe(reason)
    expect(mutex.locked).toBe(false)
  })

  test('what fails while holding it releases it', async () => {
    const mutex = new Mutex(local, place(at.mutex))
    const error = new Error('inside')
    expect(await failure(mutex.run(() => Promise.reject(error)))).toBe(error)
    expect(mutex.locked).toBe(false)
  })

  const strace = spawnSync('strace', ['-V'])
  test.skipIf(strace.error !== undefined)(`no lock that is free costs a system call${strace.error === undefined ? '' : ' (skipped: there is no strace)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'nearfar-sync-'))
    try {
      const trace = join(folder, 'trace')
      const { stdout, stderr, status } = spawnSync('strace', ['-f', '-o', trace, process.execPath, program('sync-fast')], { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
      const words = JSON.parse(stdout) as number[]
      const lines = readFileSync(trace, 'latin1').split('\n')
      const [first, last] = lines.flatMap((line, index) => (/\bgetppid\(/.test(line) ? [index] : [])).slice(-2)
      expect(last).toBeGreaterThan(first as number)
      const between = lines.slice((first as number) + 1, last)
      for (const address of words) expect(between.filter((line) => line.includes(address.toString(16)))).toEqual([])
      // What V8 does for itself, for its heap and its own threads, is little.
      expect(between.length).toBeLessThan(5000)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('RobustMutex', () => {
  test('an owner that is killed leaves it to the next, who is told', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    await using other = await worker()
    expect(await asked(other, 'lock')).toEqual({ ownerDied: false })
    expect(mutex.locked).toBe(true)
    expect(mutex.tryLock()).toBeUndefined()
    const waiting = mutex.lock()
    await until(() => Futexes.of(local).size === 1)
    other.process.kill('SIGKILL')
    const hold = await waiting
    expect(hold.ownerDied).toBe(true)
    expect(word(at.robust + 8).load() & FUTEX_OWNER_DIED).toBe(0)
    hold.unlock()
    using again = await mutex.lock()
    expect(again.ownerDied).toBe(false)
  })

  test('locks that are taken and released in any order are found by the kernel, those that are held and no others', async () => {
    await using child = await local.clone()
    const places = [0, 1, 2, 3, 4, 5].map((index) => place(at.more + 16 * index))
    const theirs = await Promise.all(places.map((each) => RobustMutex.open(child, each)))
    const holds = theirs.map((mutex) => mutex.tryLock())
    expect((await child.task.getRobustList()).length).toBe(24)
    expect(child.task.pinned).toContain('robust_list')
    for (const index of [2, 5, 0]) holds[index]?.unlock()
    holds[2] = theirs[2]?.tryLock()
    await child.kill()
    await child.wait()
    const ours = await Promise.all(places.map((each) => RobustMutex.open(local, each)))
    expect(ours.map((mutex) => {
      using hold = mutex.tryLock()
      return hold?.ownerDied
    })).toEqual([false, true, true, true, true, false])
    // The hold knows.
    expect(holds[1]?.held).toBe(false)
    expect(() => holds[1]?.unlock()).toThrow(LostLockError)
    holds[1]?.[Symbol.dispose]()
    expect(() => theirs[1]?.tryLock()).toThrow(LostLockError)
  })

  test('exec releases it as well', async () => {
    await using child = await local.clone()
    const mutex = await RobustMutex.open(local, place(at.robust))
    const theirs = await RobustMutex.open(child, place(at.robust))
    theirs.tryLock()
    expect(mutex.owner).toBe(child.task.pid)
    const waiting = mutex.lock()
    await child.exec('/bin/true')
    using hold = await waiting
    expect(hold.ownerDied).toBe(true)
  })

  test('processes that are killed at any moment leave what it guards whole', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    const [left, right] = [word(at.left), word(at.right)]
    // A different moment each time, the same ones in each run.
    let seed = 20
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31
    let workers: (Program | undefined)[] = [await worker(), await worker()]
    for (const other of workers) await asked(other as Program, 'pair')
    try {
      for (let round = 0; round < 5; round++) {
        const goal = left.load() + 1 + Math.floor(random() * 500)
        await until(() => left.load() >= goal)
        const [victim, survivor] = random() < 0.5 ? workers : [...workers].reverse()
        victim?.process.kill('SIGKILL')
        await victim?.ended
        // The other one goes on.
        const reached = left.load()
        await until(() => left.load() > reached + 10)
        const replacement = await worker()
        await asked(replacement, 'pair')
        workers = [survivor, replacement]
      }
    } finally {
      for (const other of workers) await other?.[Symbol.asyncDispose]()
    }
    using hold = await mutex.lock()
    if (hold.ownerDied) right.store(left.load())
    expect(left.load()).toBe(right.load())
  }, 60_000)

  test('the last owner and others that wait, killed all at once: who is left gets it', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    const workers = await Promise.all([worker(), worker(), worker()])
    const [owner, ...waiters] = workers
    await asked(owner, 'lock')
    for (const waiter of waiters) waiter.say('lock')
    const waiting = mutex.lock()
    await until(() => Futexes.of(local).size === 1)
    for (const other of workers) other.process.kill('SIGKILL')
    using hold = await waiting
    expect(hold.ownerDied).toBe(true)
    for (const other of workers) await other.ended
  })

  test('what cannot be repaired is given up, for all', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    await using other = await worker()
    await asked(other, 'lock')
    const refused = failure(Promise.resolve(mutex.lock()))
    await until(() => Futexes.of(local).size === 1)
    expect(await asked(other, 'condemn')).toBe('done')
    expect(await refused).toBeInstanceOf(CondemnedLockError)
    expect(() => mutex.tryLock()).toThrow(CondemnedLockError)
    expect(mutex.condemned).toBe(true)
    expect(mutex.owner).toBe(null)
    expect(await asked(other, 'lock')).toEqual({ error: 'CondemnedLockError' })
  })

  test('the memory stays while it is held', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    const hold = mutex.tryLock()
    expect(() => pointer.free()).toThrow(BorrowError)
    hold?.unlock()
    expect(await failure(RobustMutex.open(local, place(at.robust + 4)))).toBeInstanceOf(RangeError)
    expect(await failure(RobustMutex.open(local, place(mapping.length - 8)))).toBeInstanceOf(RangeError)
  })

  test('who gives up leaves the others their turn', async () => {
    const mutex = await RobustMutex.open(local, place(at.robust))
    const hold = mutex.tryLock()
    const reason = new Error('enough')
    const controller = new AbortController()
    const given = Promise.resolve(mutex.lock({ signal: controller.signal }))
    const kept = Promise.resolve(mutex.lock())
    await until(() => Futexes.of(local).size === 2)
    hold?.unlock()
    controller.abort(reason)
    const end = await given.then((held) => held, (error: unknown) => error)
    if (end instanceof Error) expect(end).toBe(reason)
    else (end as LockHold).unlock()
    const next = await kept
    expect(next.ownerDied).toBe(false)
    next.unlock()
  })
})

describe('Semaphore', () => {
  test('what one process posts, others take, each once', async () => {
    await using first = await worker()
    await using second = await worker()
    const items = new Semaphore(local, place(at.items))
    const room = new Semaphore(local, place(at.room))
    room.post(4)
    const takers = [asked(first, 'take 300'), asked(second, 'take 200')]
    for (let index = 0; index < 500; index++) {
      await room.wait()
      items.post()
    }
    expect(await Promise.all(takers)).toEqual([300, 200])
    expect(items.value).toBe(0)
    expect(room.value).toBe(4)
    expect(word(at.items + 4).load()).toBe(0)
  })

  test('who gives up counts no more, and takes nothing', async () => {
    const semaphore = new Semaphore(local, place(at.items))
    const controller = new AbortController()
    const waiting = semaphore.wait({ signal: controller.signal }) as Promise<void>
    await until(() => Futexes.of(local).size === 1)
    controller.abort(new Error('enough'))
    expect((await failure(waiting)).message).toBe('enough')
    expect(word(at.items + 4).load()).toBe(0)
    semaphore.post()
    expect(semaphore.wait()).toBeUndefined()
    expect(semaphore.tryWait()).toBe(false)
  })

  test('it does not count beyond its end', () => {
    const semaphore = new Semaphore(local, place(at.items))
    semaphore.post(SEMAPHORE_MAX)
    expect(() => semaphore.post()).toThrow(RangeError)
    expect(() => semaphore.post(0)).toThrow(RangeError)
    expect(semaphore.value).toBe(SEMAPHORE_MAX)
  })
})

describe('Condition', () => {
  test('those who wait look again after each change', async () => {
    await using first = await worker()
    await using second = await worker()
    const mutex = new Mutex(local, place(at.mutex))
    const condition = new Condition(local, place(at.condition))
    const waits = [asked(first, 'await 11'), asked(second, 'await 10')]
    await until(() => word(at.condition + 4).load() === 2)
    {
      using _held = await mutex.lock()
      word(at.counter).store(10)
      condition.broadcast()
    }
    expect(await Promise.all(waits)).toEqual([12, 11])
    expect(mutex.locked).toBe(false)
    expect(word(at.condition + 4).load()).toBe(0)
  })

  test('a signal wakes one, which has the lock again; a robust lock does as well', async () => {
    const condition = new Condition(local, place(at.condition))
    for (const mutex of [new Mutex(local, place(at.mutex)), await RobustMutex.open(local, place(at.robust))]) {
      const woken: number[] = []
      const waits = [0, 1].map(async (index) => {
        using held = await mutex.lock()
        await condition.wait(held)
        expect(held.held).toBe(true)
        woken.push(index)
      })
      await until(() => Futexes.of(local).size === 2)
      condition.signal()
      await until(() => woken.length === 1)
      condition.signal()
      await Promise.all(waits)
      expect(woken.length).toBe(2)
      expect(mutex.locked).toBe(false)
    }
  })

  test('who gives up holds the lock all the same', async () => {
    const mutex = new Mutex(local, place(at.mutex))
    const condition = new Condition(local, place(at.condition))
    const controller = new AbortController()
    const held = await mutex.lock()
    const waiting = condition.wait(held, { signal: controller.signal })
    expect(mutex.locked).toBe(false)
    controller.abort(new Error('enough'))
    expect((await failure(waiting)).message).toBe('enough')
    expect(held.held).toBe(true)
    held.unlock()
    expect((await failure(condition.wait(held))).message).toContain('with its lock held')
  })
})

describe('Once', () => {
  test('among three processes, one does it', async () => {
    await using first = await worker()
    await using second = await worker()
    const once = await Once.open(local, place(at.once))
    expect(once.done).toBe(false)
    const did = await Promise.all([asked(first, 'once'), asked(second, 'once'), once.run(() => void word(at.ran).add(1))])
    expect(did.filter(Boolean)).toHaveLength(1)
    expect(word(at.ran).load()).toBe(1)
    expect(once.run(() => undefined)).toBe(false)
  })

  test('where it fails, or its process is killed, the next one does it', async () => {
    const once = await Once.open(local, place(at.once))
    const error = new Error('it failed')
    expect(await failure(once.run(() => Promise.reject(error)) as Promise<boolean>)).toBe(error)
    expect(once.done).toBe(false)
    await using other = await worker()
    expect(await asked(other, 'onceForEver')).toBe('at it')
    const deaths: boolean[] = []
    const mine = once.run((died) => void deaths.push(died))
    await until(() => Futexes.of(local).size === 1)
    other.process.kill('SIGKILL')
    expect(await mine).toBe(true)
    expect(deaths).toEqual([true])
    expect(once.done).toBe(true)
  })
})
