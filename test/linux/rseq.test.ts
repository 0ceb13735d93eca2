import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BorrowError } from '../../src/handle/errors.js'
import { RSEQ_CPU_ID, RSEQ_FLAG, Rseq, RseqTask } from '../../src/linux/rseq.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/rseq.h', 'RSEQ_FLAG_', RSEQ_FLAG)
  compareConstants('linux/rseq.h', '(unsigned)RSEQ_CPU_ID_', RSEQ_CPU_ID)
  // node_id and mm_cid came with v6.3; they lie where older headers have padding.
  const { cpu_id_start, cpu_id, rseq_cs, flags } = Rseq.fields
  const older = { size: Rseq.size, alignment: Rseq.alignment, fields: { cpu_id_start, cpu_id, rseq_cs, flags } }
  compareLayout('linux/rseq.h', 'struct rseq', older)
  compareLayout('linux/rseq.h', 'struct rseq', Rseq, { newer: 'include/uapi/linux/rseq.h, v6.3', omitted: { end: 'where further fields will be' } })
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

test('a thread reads where it runs', async () => {
  await using other = await local.clone()
  const memory = other.task.ptr<Rseq>(Rseq, Rseq.of({ cpu_id: RSEQ_CPU_ID.UNINITIALIZED }))
  await other.task.schedSetaffinity([(await other.task.schedGetaffinity())[0] as number])
  await other.task.rseqRegister(memory, 0x1234)
  expect(other.task.pinned).toContain('rseq')
  const { cpu } = await other.task.getcpu()
  const { cpu_id, cpu_id_start } = await memory.read()
  expect([cpu_id, cpu_id_start]).toEqual([cpu, cpu])
  // The kernel writes there: it cannot be freed.
  expect(() => memory.free()).toThrow(BorrowError)
  await expectFailure(other.task.rseqRegister(memory, 0x1234), 'EBUSY', /rseq\(\{cpu_id_start=\d+, .*\}, 32, 0, 4660\)$/)
  await expectFailure(other.task.rseqUnregister(memory, 1), 'EPERM', /rseq\(\{.*\}, 32, RSEQ_FLAG_UNREGISTER, 1\)$/)
  await other.task.rseqUnregister(memory, 0x1234)
  expect((await memory.read()).cpu_id).toBe(RSEQ_CPU_ID.UNINITIALIZED)
  expect(other.task.pinned).not.toContain('rseq')
  memory.free()
})

test('an exit lets go of the memory', async () => {
  const other = await local.clone()
  const memory = other.task.ptr<Rseq>(Rseq, Rseq.zero)
  await other.task.rseqRegister(memory)
  await other[Symbol.asyncDispose]()
  memory.free()
})

testOrder('rseq', {
  task: () => task,
  classes: [RseqTask],
  calls: {
    rseqRegister: () => task.rseqRegister(task.ptr<Rseq>(Rseq, Rseq.zero)),
    rseqUnregister: () => task.rseqUnregister(task.ptr<Rseq>(Rseq, Rseq.zero)),
  },
})
