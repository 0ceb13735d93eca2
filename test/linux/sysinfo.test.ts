import { totalmem } from 'node:os'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { NULL } from '../../src/near/ids.js'
import { _sysinfo, SI_LOAD_SHIFT, Sysinfo, SysinfoTask } from '../../src/linux/sysinfo.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/sysinfo.h', 'SI_LOAD_', { SHIFT: SI_LOAD_SHIFT })
  compareLayout('linux/sysinfo.h', 'struct sysinfo', Sysinfo, { omitted: { _f: 'padding, of no bytes on 64-bit architectures' } })
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

test('how the system is doing', async () => {
  const uptime = (): number => Math.floor(Number(readFileSync('/proc/uptime', 'latin1').split(' ')[0]))
  const before = uptime()
  const info = await task.sysinfo()
  expect(info.uptime).toBeGreaterThanOrEqual(before)
  // sysinfo(2) rounds up: see Linux 6.12, kernel/sys.c, do_sysinfo.
  expect(info.uptime).toBeLessThanOrEqual(uptime() + 1)
  const memory = Number(/^MemTotal: +(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1]) * 1024
  expect(info.totalram * info.mem_unit).toBe(memory)
  expect(memory).toBe(totalmem())
  expect(info.freeram).toBeLessThan(info.totalram)
  expect(info.loads).toHaveLength(3)
  expect(info.procs).toBeGreaterThan(0)
})

test('says what is wrong', async () => {
  await expectFailure(_sysinfo(task.sysif, NULL), 'EFAULT', 'sysinfo(0)')
})

testOrder('sysinfo', { task: () => task, classes: [SysinfoTask], calls: { sysinfo: () => task.sysinfo() } })
