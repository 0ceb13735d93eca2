import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import { EPOLL, EPOLL_CTL } from '../../src/linux/epoll.js'
import { KCMP, KcmpEpollSlot, KcmpTask } from '../../src/linux/kcmp.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/kcmp.h', 'KCMP_', KCMP)
  compareLayout('linux/kcmp.h', 'struct kcmp_epoll_slot', KcmpEpollSlot)
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

test('a child shares its memory, and its other things where clone was told so', async () => {
  await using other = await local.clone({ flags: CLONE.FILES | CLONE.FS })
  const here = new Pid(local.task, NearPid(process.pid))
  const [first, second] = [child.child.pid, other.child.pid]
  expect(await task.kcmp(first, here, KCMP.VM)).toBe('equal')
  expect(await task.kcmp(first, here, KCMP.FILES)).toMatch(/less|greater/)
  expect(await task.kcmp(second, here, KCMP.FILES)).toBe('equal')
  expect(await task.kcmp(second, here, KCMP.FS)).toBe('equal')
  const order = await task.kcmp(first, here, KCMP.FS)
  // The order is always the same.
  expect(await task.kcmp(here, first, KCMP.FS)).toBe(order === 'less' ? 'greater' : 'less')
})

test('files that are the same are told from those that look alike', async () => {
  const { pid } = child.child
  await using one = await task.open('/dev/null', 0)
  await using two = await task.open('/dev/null', 0)
  await using copy = await one.dup()
  expect(await task.kcmpFile(pid, one, pid, copy)).toBe('equal')
  expect(await task.kcmpFile(pid, one.near, pid, two)).toMatch(/less|greater/)
  await expectFailure(
    task.kcmpFile(pid, one, pid, NearFileDescriptor(9999)), 'EBADF', `kcmp(${pid.near}, ${pid.near}, KCMP_FILE, ${one.near}, 9999)`,
  )
})

test('what an epoll instance watches', async () => {
  const { pid } = child.child
  await using epoll = await task.epollCreate1()
  await using watched = await task.eventfd()
  await using other = await task.eventfd()
  await epoll.epollCtl(EPOLL_CTL.ADD, watched, { events: EPOLL.IN, data: 1 })
  const slot = { efd: epoll.near, tfd: watched.near, toff: 0 }
  expect(await task.kcmpEpollTfd(pid, watched, pid, slot)).toBe('equal')
  expect(await task.kcmpEpollTfd(pid, other, pid, slot)).toMatch(/less|greater/)
  await expectFailure(
    task.kcmpEpollTfd(pid, watched, pid, { ...slot, tfd: other.near }), 'ENOENT', /kcmp\(\d+, \d+, KCMP_EPOLL_TFD, \d+, \{efd=\d+, tfd=\d+, toff=0\}\)$/,
  )
})

test('says what is wrong', async () => {
  const nobody = new Pid(task, NearPid(unusedPid()))
  await expectFailure(task.kcmp(nobody, nobody, KCMP.VM), 'ESRCH', `kcmp(${nobody.near}, ${nobody.near}, KCMP_VM, 0, 0)`)
})

testOrder('kcmp', {
  task: () => task,
  classes: [KcmpTask],
  calls: {
    kcmp: () => task.kcmp(child.child.pid, child.child.pid, KCMP.VM),
    kcmpFile: () => task.kcmpFile(child.child.pid, NearFileDescriptor(0), child.child.pid, NearFileDescriptor(0)),
    kcmpEpollTfd: () => task.kcmpEpollTfd(child.child.pid, NearFileDescriptor(0), child.child.pid, { efd: 0, tfd: 0, toff: 0 }),
  },
})
