import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import { CAP, CAP_LAST_CAP, CapabilitySet, CapabilityTask, LINUX_CAPABILITY_VERSION, UserCapData, UserCapHeader } from '../../src/linux/capability.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, statusLine, unusedPid } from './support.js'

describe('against the headers', () => {
  const omitted = { CAP_LAST_CAP: 'CAP_LAST_CAP is here, on its own' }
  compareConstants('linux/capability.h', 'CAP_', CAP, { omitted })
  compareConstants('linux/capability.h', 'CAP_LAST', { _CAP: CAP_LAST_CAP })
  compareConstants('linux/capability.h', '_LINUX_CAPABILITY_VERSION_', LINUX_CAPABILITY_VERSION)
  compareLayout('linux/capability.h', 'struct __user_cap_header_struct', UserCapHeader)
  compareLayout('linux/capability.h', 'struct __user_cap_data_struct', UserCapData)

  test('the kernel here knows no later one', () => {
    expect(Number(readFileSync('/proc/sys/kernel/cap_last_cap', 'latin1'))).toBe(CAP_LAST_CAP)
  })
})

let child: ChildProcess
let task: Task
beforeAll(async () => {
  // All capabilities are its own there, whoever runs this.
  child = await (await localProcess()).clone({ flags: CLONE.NEWUSER })
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const shown = (key: string): bigint => BigInt(`0x${statusLine(child.child.pid.near, key)}`)

test('sets', () => {
  const set = CapabilitySet.of(CAP.NET_RAW, CAP.CHOWN, CAP.CHECKPOINT_RESTORE, 63)
  expect([...set]).toEqual([0, 13, 40, 63])
  expect(set.size).toBe(4)
  expect(set.toString()).toBe('cap_chown,cap_net_raw,cap_checkpoint_restore,63')
  expect(set.has(CAP.CHOWN)).toBe(true)
  expect(set.has(CAP.KILL)).toBe(false)
  expect(set.without(CAP.CHOWN, CAP.KILL, 63).equals(CapabilitySet.of(13, 40))).toBe(true)
  expect(set.with(CAP.KILL).and(CapabilitySet.of(CAP.KILL, CAP.SETUID)).bits).toBe(1n << 5n)
  expect(CapabilitySet.all.bits).toBe((1n << 41n) - 1n)
  expect(CapabilitySet.none.size).toBe(0)
  expect(() => CapabilitySet.of(64)).toThrow('a capability must be an integer from 0 to 63, not 64')
  expect(() => new CapabilitySet(1n << 64n)).toThrow(RangeError)
})

test('what capsh(1) calls them', () => {
  const names = execFileSync('capsh', [`--decode=${CapabilitySet.all.bits.toString(16)}`], { encoding: 'utf8' })
  expect(names.trim().split('=')[1]).toBe(CapabilitySet.all.toString())
})

test('what a process has', async () => {
  const { effective, permitted, inheritable } = await task.capget()
  expect(effective.bits).toBe(shown('CapEff'))
  expect(permitted.bits).toBe(shown('CapPrm'))
  expect(inheritable.bits).toBe(shown('CapInh'))
  expect(effective.has(CAP.SYS_ADMIN)).toBe(true)
  const local = await localProcess()
  expect((await local.task.capget(child.child.pid)).effective.bits).toBe(effective.bits)
  await expectFailure(task.capget(new Pid(task, NearPid(unusedPid()))), 'ESRCH', /capget\(\{version=537396514, pid=\d+\}, 0x/)
})

test('setting it', async () => {
  await using other = await (await localProcess()).clone({ flags: CLONE.NEWUSER })
  const pid = other.child.pid.near
  const { permitted } = await other.task.capget()
  const kept = CapabilitySet.of(CAP.NET_RAW, CAP.SETUID, CAP.BPF)
  await other.task.capset({ effective: kept.without(CAP.BPF), permitted: kept, inheritable: kept.without(CAP.SETUID) })
  expect(BigInt(`0x${statusLine(pid, 'CapEff')}`)).toBe(kept.without(CAP.BPF).bits)
  expect(BigInt(`0x${statusLine(pid, 'CapPrm')}`)).toBe(kept.bits)
  expect(BigInt(`0x${statusLine(pid, 'CapInh')}`)).toBe(kept.without(CAP.SETUID).bits)
  // What is permitted and inheritable can be made ambient now.
  await other.task.raiseAmbientCapability(CAP.NET_RAW)
  expect(BigInt(`0x${statusLine(pid, 'CapAmb')}`)).toBe(1n << 13n)
  await expectFailure(
    other.task.capset({ effective: CapabilitySet.of(CAP.KILL), permitted: CapabilitySet.all, inheritable: CapabilitySet.none }), 'EPERM',
    'capset({version=537396514, pid=0}, {effective=cap_kill, permitted=all, inheritable=0})',
  )
  expect(permitted.has(CAP.KILL)).toBe(true)
  await other.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  expect(statusLine(pid, 'CapPrm')).toBe('0000000000000000')
})

testOrder('capability', {
  task: () => task,
  classes: [CapabilityTask],
  calls: {
    capget: () => task.capget(),
    capset: () => task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none }),
  },
})
