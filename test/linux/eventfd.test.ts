import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FD } from '../../src/linux/fcntl.js'
import { EFD, EVENTFD_MAX } from '../../src/linux/eventfd.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { expectFailure, fdInfo, fdLink } from './support.js'

describe('against the headers', () => {
  compareConstants(['linux/fcntl.h', 'sys/eventfd.h'], 'EFD_', EFD)
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

test('a counter', async () => {
  await using eventfd = await task.eventfd(3, EFD.NONBLOCK)
  const pid = child.child.pid.near
  expect(fdLink(pid, eventfd.near)).toBe('anon_inode:[eventfd]')
  expect(await eventfd.getFlags()).toBe(FD.CLOEXEC)
  await eventfd.eventfdWrite(2n ** 60n)
  // proc_pid_fdinfo(5): in hexadecimal.
  expect(fdInfo(pid, eventfd.near, 'eventfd-count')).toBe('1000000000000003')
  expect(await eventfd.eventfdRead()).toBe(2n ** 60n + 3n)
  await expectFailure(eventfd.eventfdRead(), 'EAGAIN', /read\(\d+, 0x[0-9a-f]+, 8\)$/)
  await eventfd.eventfdWrite()
  await expectFailure(eventfd.eventfdWrite(EVENTFD_MAX), 'EAGAIN', `write(${eventfd.near}, [${EVENTFD_MAX}], 8)`)
  await expectFailure(eventfd.eventfdWrite(EVENTFD_MAX + 1n), 'EINVAL', /write/)
  await expect(eventfd.eventfdWrite(-1)).rejects.toThrow(RangeError)
  await expect(eventfd.eventfdWrite(0.5)).rejects.toThrow(RangeError)
  expect(await eventfd.eventfdRead()).toBe(1n)
})

test('a semaphore', async () => {
  await using eventfd = await task.eventfd(2, EFD.SEMAPHORE, { inheritable: true })
  expect(await eventfd.getFlags()).toBe(0)
  expect([await eventfd.eventfdRead(), await eventfd.eventfdRead()]).toEqual([1n, 1n])
})

test('says what is wrong', async () => {
  await expectFailure(task.eventfd(0, 0x100), 'EINVAL', 'eventfd2(0, EFD_CLOEXEC|0x100)')
  await expect(task.eventfd(2 ** 32)).rejects.toThrow('eventfd2: initval must be an integer from 0 to 4294967295')
})
