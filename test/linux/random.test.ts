import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Bytes } from '../../src/memory/bytes.js'
import { GRND, RandomTask } from '../../src/linux/random.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/random.h', 'GRND_', GRND)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('random bytes', async () => {
  const first = await task.getrandom(32)
  const second = await local.task.getrandom(32, GRND.NONBLOCK)
  expect([first.length, second.length]).toEqual([32, 32])
  expect(Buffer.compare(first, second)).not.toBe(0)
  // Each value of a byte is there, but for a chance of about e^-247.
  expect(new Set(await task.getrandom(65536)).size).toBe(256)
  expect(await task.getrandom(0)).toEqual(new Uint8Array(0))
})

test('into memory', async () => {
  const memory = task.malloc(Bytes, 64)
  const [filled, rest] = await task.getrandom(memory)
  expect([filled.size, rest.size]).toEqual([64, 0])
  expect(new Set(await filled.read()).size).toBeGreaterThan(8)
  expect(() => memory.free()).toThrow('was consumed')
  filled.free()
  rest.free()
})

test('says what is wrong', async () => {
  await expectFailure(task.getrandom(8, GRND.RANDOM | GRND.INSECURE), 'EINVAL', /getrandom\(0x[0-9a-f]+, 8, GRND_RANDOM\|GRND_INSECURE\)$/)
  await expect(task.getrandom(-1)).rejects.toThrow('getrandom: buflen must be an integer from 0')
})

testOrder('of a task', { task: () => task, classes: [RandomTask], calls: { getrandom: () => task.getrandom(8) } })
