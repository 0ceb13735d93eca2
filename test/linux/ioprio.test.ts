import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import {
  IOPRIO_CLASS, IOPRIO_CLASS_MASK, IOPRIO_CLASS_SHIFT, IOPRIO_NORM, IOPRIO_NR_LEVELS, IOPRIO_WHO, IoPriority, IoprioTask,
} from '../../src/linux/ioprio.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/ioprio.h', 'IOPRIO_CLASS_', { ...IOPRIO_CLASS, SHIFT: IOPRIO_CLASS_SHIFT, MASK: IOPRIO_CLASS_MASK })
  compareConstants('linux/ioprio.h', 'IOPRIO_WHO_', IOPRIO_WHO)
  compareConstants('linux/ioprio.h', 'IOPRIO_N', { R_LEVELS: IOPRIO_NR_LEVELS, ORM: IOPRIO_NORM }, {
    omitted: { IOPRIO_NR_CLASSES: 'how many there are', IOPRIO_NR_HINTS: 'how many there are' },
  })
  compareConstants('linux/ioprio.h', '((IOPRIO_CLASS_BE << IOPRIO_CLASS_SHIFT) | ', { '5)': IoPriority.toNumber({ class: IOPRIO_CLASS.BE, level: 5 }) })
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

test('the numbers are taken apart', () => {
  const value = IoPriority.toNumber({ class: IOPRIO_CLASS.RT, level: 7, hint: 1023 })
  expect(value).toBe(0x3fff)
  expect(IoPriority.from(value)).toEqual({ class: IOPRIO_CLASS.RT, level: 7, hint: 1023 })
  expect(IoPriority.from(0)).toEqual({ class: IOPRIO_CLASS.NONE, level: 0, hint: 0 })
  // @ts-expect-error no such level
  expect(() => IoPriority.toNumber({ class: IOPRIO_CLASS.BE, level: 8 })).toThrow('ioprio: level must be an integer from 0 to 7')
})

test('a priority is what ionice says', async () => {
  const { pid } = child.child
  const ionice = (): string => execFileSync('ionice', ['-p', String(pid.near)], { encoding: 'utf8' }).trim()
  await task.ioprioSet({ class: IOPRIO_CLASS.BE, level: 6 })
  expect(ionice()).toBe('best-effort: prio 6')
  expect(await task.ioprioGet()).toEqual({ class: IOPRIO_CLASS.BE, level: 6, hint: 0 })
  await local.task.ioprioSet({ class: IOPRIO_CLASS.IDLE }, pid)
  expect(ionice()).toBe('idle')
  expect(await local.task.ioprioGet(pid)).toMatchObject({ class: IOPRIO_CLASS.IDLE })
})

test('of a process group, and of a user', async () => {
  await using one = await local.clone()
  await using two = await local.clone()
  await one.task.setpgid()
  const pgrp = await one.task.getpgid() as NonNullable<Awaited<ReturnType<Task['getpgid']>>>
  await two.task.setpgid(undefined, pgrp)
  await local.task.ioprioSet({ class: IOPRIO_CLASS.BE, level: 2 }, { pgrp })
  for (const { child } of [one, two]) expect(execFileSync('ionice', ['-p', String(child.pid.near)], { encoding: 'utf8' }).trim()).toBe('best-effort: prio 2')
  await two.task.ioprioSet({ class: IOPRIO_CLASS.IDLE })
  expect(await local.task.ioprioGet({ pgrp })).toEqual({ class: IOPRIO_CLASS.BE, level: 2, hint: 0 })
  await expectFailure(local.task.ioprioGet({ uid: 54_322 }), 'ESRCH', 'ioprio_get(IOPRIO_WHO_USER, 54322)')
  await expect(local.task.ioprioGet({ pgrp: -1 as never })).rejects.toThrow('ioprio_get: pgrp must be an integer from 0')
})

test('says what is wrong', async () => {
  const nobody = new Pid(task, NearPid(unusedPid()))
  await expectFailure(task.ioprioGet(nobody), 'ESRCH', `ioprio_get(IOPRIO_WHO_PROCESS, ${nobody.near})`)
  const none = task.ioprioSet({ class: IOPRIO_CLASS.NONE, level: 1 })
  await expectFailure(none, 'EINVAL', 'ioprio_set(IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 1))')
  // @ts-expect-error no such level
  await expect(task.ioprioSet({ class: IOPRIO_CLASS.BE, level: -1 })).rejects.toThrow(RangeError)
})

testOrder('ioprio', {
  task: () => task,
  classes: [IoprioTask],
  calls: { ioprioGet: () => task.ioprioGet(), ioprioSet: () => task.ioprioSet({ class: IOPRIO_CLASS.BE }) },
})
