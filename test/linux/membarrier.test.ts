import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { has } from '../../src/near/flags.js'
import { MEMBARRIER_CMD, MEMBARRIER_CMD_FLAG, membarrierCommands, MembarrierTask, type MembarrierCommand } from '../../src/linux/membarrier.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/membarrier.h', 'MEMBARRIER_CMD_', MEMBARRIER_CMD, {
    newer: { MEMBARRIER_CMD_GET_REGISTRATIONS: 'include/uapi/linux/membarrier.h, v6.3' },
  })
  compareConstants('linux/membarrier.h', 'MEMBARRIER_CMD_FLAG_', MEMBARRIER_CMD_FLAG)
})

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('commands are asked for, registered for and run', async ({ skip }) => {
  const commands = await task.membarrier(MEMBARRIER_CMD.QUERY)
  expect(membarrierCommands(commands)).toContain('MEMBARRIER_CMD_PRIVATE_EXPEDITED')
  // The address space is that of Node, which this test file has to itself: nothing has registered it for this.
  if (has(commands, MEMBARRIER_CMD.REGISTER_PRIVATE_EXPEDITED_RSEQ)) {
    await expectFailure(
      task.membarrier(MEMBARRIER_CMD.PRIVATE_EXPEDITED_RSEQ, 0), 'EPERM', 'membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ, MEMBARRIER_CMD_FLAG_CPU, 0)',
    )
  }
  expect(await task.membarrier(MEMBARRIER_CMD.REGISTER_PRIVATE_EXPEDITED)).toBe(0)
  expect(await task.membarrier(MEMBARRIER_CMD.PRIVATE_EXPEDITED)).toBe(0)
  if (!has(commands, MEMBARRIER_CMD.GET_REGISTRATIONS)) skip('the kernel is older than 6.3, which brought MEMBARRIER_CMD_GET_REGISTRATIONS')
  expect(has(await task.membarrier(MEMBARRIER_CMD.GET_REGISTRATIONS), MEMBARRIER_CMD.REGISTER_PRIVATE_EXPEDITED)).toBe(true)
})

test('says what is wrong', async () => {
  await expectFailure(task.membarrier(3 as MembarrierCommand), 'EINVAL', 'membarrier(3, 0, 0)')
  await expect(task.membarrier(0.5 as MembarrierCommand)).rejects.toThrow('membarrier: cmd must be an integer')
})

testOrder('membarrier', { task: () => task, classes: [MembarrierTask], calls: { membarrier: () => task.membarrier(MEMBARRIER_CMD.QUERY) } })
