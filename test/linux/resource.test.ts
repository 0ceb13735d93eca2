import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import { PRIO, RLIMIT, Rlimit, RUSAGE, Rusage } from '../../src/linux/resource.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure, rootTest, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/resource.h', 'RUSAGE_', RUSAGE, { omitted: { RUSAGE_BOTH: 'the kernel\'s own, for wait4' } })
  compareConstants('linux/resource.h', 'RLIMIT_', RLIMIT)
  compareConstants('linux/resource.h', 'PRIO_', PRIO)
  compareLayout('linux/resource.h', 'struct rusage', Rusage)
  compareLayout('linux/resource.h', 'struct rlimit64', Rlimit)
})

let local: LocalProcess
let child: ChildProcess
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('getrusage counts as Node does', async () => {
  const node = process.resourceUsage()
  const { ru_maxrss, ru_minflt, ru_utime } = await local.task.getrusage(RUSAGE.SELF)
  expect(ru_maxrss).toBeGreaterThanOrEqual(node.maxRSS)
  expect(ru_maxrss).toBeLessThan(node.maxRSS * 1.5)
  expect(ru_minflt).toBeGreaterThanOrEqual(node.minorPageFault)
  expect(ru_utime.tv_sec * 1e6 + ru_utime.tv_usec).toBeGreaterThanOrEqual(node.userCPUTime)
  // It has had no children.
  expect((await child.task.getrusage(RUSAGE.CHILDREN)).ru_maxrss).toBe(0)
  await expectFailure(child.task.getrusage(5 as never), 'EINVAL', /getrusage\(5, 0x[0-9a-f]+\)$/)
})

test('prlimit limits, this process and others', async () => {
  const limitOf = (name: string): string[] | undefined => (
    new RegExp(`^${name} +(\\S+) +(\\S+)`, 'm').exec(readFileSync(`/proc/${child.child.pid.near}/limits`, 'latin1'))?.slice(1)
  )
  const before = await child.task.prlimit(RLIMIT.NOFILE, { rlim_cur: 100, rlim_max: 200 })
  expect(limitOf('Max open files')).toEqual(['100', '200'])
  expect(before.rlim_cur).toBeGreaterThan(100)
  expect(await local.task.prlimit(RLIMIT.NOFILE, { rlim_cur: 90, rlim_max: 200 }, child.child.pid)).toEqual({ rlim_cur: 100, rlim_max: 200 })
  expect(limitOf('Max open files')).toEqual(['90', '200'])
  await expectFailure(
    child.task.prlimit(RLIMIT.NOFILE, { rlim_cur: 2, rlim_max: 1 }), 'EINVAL', /prlimit64\(0, RLIMIT_NOFILE, \{rlim_cur=2, rlim_max=1\}, 0x[0-9a-f]+\)$/,
  )
  await expect(child.task.prlimit(RLIMIT.NOFILE, { rlim_cur: -1, rlim_max: 1 })).rejects.toThrow('struct rlimit64.rlim_cur: a limit is an integer from 0')
})

test('no limit is Infinity, there and back', async () => {
  await child.task.prlimit(RLIMIT.CORE, { rlim_cur: 0, rlim_max: 0 })
  expect(await child.task.prlimit(RLIMIT.CORE)).toEqual({ rlim_cur: 0, rlim_max: 0 })
  const cpu = await child.task.prlimit(RLIMIT.CPU)
  expect(cpu).toEqual({ rlim_cur: Infinity, rlim_max: Infinity })
  expect(await child.task.prlimit(RLIMIT.CPU, cpu)).toEqual(cpu)
})

test('a limit above 2^53 is a bigint', async () => {
  const limit = { rlim_cur: 2n ** 60n + 1n, rlim_max: Infinity }
  await child.task.prlimit(RLIMIT.FSIZE, limit)
  expect(await child.task.prlimit(RLIMIT.FSIZE)).toEqual(limit)
  await child.task.prlimit(RLIMIT.FSIZE, { rlim_cur: 2 ** 53 - 1, rlim_max: Infinity })
  expect((await child.task.prlimit(RLIMIT.FSIZE)).rlim_cur).toBe(2 ** 53 - 1)
})

test('the nice value', async () => {
  await child.task.setpriority(3)
  expect(getPriority(child.child.pid.near)).toBe(3)
  await local.task.setpriority(11, child.child.pid)
  expect(await child.task.getpriority()).toBe(11)
  expect(await local.task.getpriority(child.child.pid)).toBe(getPriority(child.child.pid.near))
  const nobody = new Pid(local.task, NearPid(unusedPid()))
  await expectFailure(local.task.getpriority(nobody), 'ESRCH', `getpriority(PRIO_PROCESS, ${nobody.near})`)
  await expectFailure(local.task.setpriority(1, nobody), 'ESRCH', `setpriority(PRIO_PROCESS, ${nobody.near}, 1)`)
})

test('the priority of a process group, and of a user', async () => {
  await using one = await local.clone()
  await using two = await local.clone()
  await one.task.setpgid()
  const pgrp = await one.task.getpgid() as NonNullable<Awaited<ReturnType<Task['getpgid']>>>
  await two.task.setpgid(undefined, pgrp)
  await local.task.setpriority(7, { pgrp })
  expect([one, two].map(({ child }) => getPriority(child.pid.near))).toEqual([7, 7])
  await two.task.setpriority(9)
  // The most favoured one's.
  expect(await local.task.getpriority({ pgrp })).toBe(7)
  expect(await one.task.getpriority({ pgrp: 0 })).toBe(7)
  const nobody = 54_322
  await expectFailure(local.task.getpriority({ uid: nobody }), 'ESRCH', `getpriority(PRIO_USER, ${nobody})`)
  await expect(local.task.getpriority({ uid: -1 })).rejects.toThrow('getpriority: uid must be an integer from 0')
  await expect(local.task.setpriority(1, { pgrp: 0.5 as never })).rejects.toThrow('setpriority: pgrp must be an integer')
  // @ts-expect-error a process group or a user
  const both = () => local.task.getpriority({ pid: 7 })
  expect(both).toBeTypeOf('function')
})

rootTest('the priority of a user', async () => {
  const uid = 54_321
  const program = spawn('sleep', ['1000'], { uid, stdio: 'ignore' })
  try {
    await once(program, 'spawn')
    await local.task.setpriority(5, { uid })
    expect(getPriority(program.pid as number)).toBe(5)
    expect(await local.task.getpriority({ uid })).toBe(5)
  } finally {
    program.kill('SIGKILL')
  }
})
