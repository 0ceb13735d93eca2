import { hostname, machine, release, type, version } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { CLONE } from '../../src/linux/sched.js'
import { __NEW_UTS_LEN, NewUtsname, UtsnameTask } from '../../src/linux/utsname.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/utsname.h', '__NEW_UTS_', { LEN: __NEW_UTS_LEN })
  compareLayout('linux/utsname.h', 'struct new_utsname', NewUtsname)
})

const local = await localProcess()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWUTS) })
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('what the system is called', async () => {
  expect(await local.task.uname()).toMatchObject({ sysname: type(), nodename: hostname(), release: release(), version: version(), machine: machine() })
})

test('names of its own', async () => {
  const before = hostname()
  await task.sethostname('höst')
  using domain = task.ptr('domain.example')
  await task.setdomainname(domain)
  expect(await task.uname()).toMatchObject({ nodename: 'höst', domainname: 'domain.example' })
  await using program = await local.clone()
  await using namespace = await program.task.open(`/proc/${child.child.pid.near}/ns/uts`, 0)
  await using user = await program.task.open(`/proc/${child.child.pid.near}/ns/user`, 0)
  await program.task.setns(user, CLONE.NEWUSER)
  await program.task.setns(namespace, CLONE.NEWUTS)
  expect((await program.task.uname()).nodename).toBe('höst')
  expect(hostname()).toBe(before)
  await task.sethostname('x'.repeat(64))
  expect((await task.uname()).nodename).toBe('x'.repeat(64))
})

test('says what is wrong', async () => {
  await using other = await local.clone({ flags: CLONE.NEWUSER })
  await expectFailure(other.task.sethostname('other'), 'EPERM', 'sethostname("other", 5)')
  await expectFailure(other.task.setdomainname('other'), 'EPERM', 'setdomainname("other", 5)')
  await expect(task.sethostname('x'.repeat(65))).rejects.toThrow('a host or domain name has at most 64 bytes')
  await expect(task.setdomainname('a\0b')).rejects.toThrow(RangeError)
})

testOrder('utsname', {
  task: () => task,
  classes: [UtsnameTask],
  calls: { uname: () => task.uname(), sethostname: () => task.sethostname('x'), setdomainname: () => task.setdomainname('x') },
})
