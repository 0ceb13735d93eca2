import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { FileDescriptor as NearFileDescriptor } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { FDTableMismatchError } from '../../src/far/errors.js'
import { O } from '../../src/linux/fcntl.js'
import { Pollfd, PollfdList, PollTask, POLL_EVENT } from '../../src/linux/poll.js'
import { RLIMIT } from '../../src/linux/resource.js'
import { ALL_SIGNALS } from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/poll.h', 'POLL', POLL_EVENT, {
    omitted: { POLLFREE: 'the kernel\'s own, between its parts', POLL_BUSY_LOOP: 'the kernel\'s own' },
  })
  compareLayout('linux/poll.h', 'struct pollfd', Pollfd)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
let reading: FileDescriptor
let writing: FileDescriptor
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task;
  [reading, writing] = await task.pipe2({ flags: O.NONBLOCK })
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const { IN, OUT, HUP, NVAL } = POLL_EVENT

test('what has happened', async () => {
  const both = [{ fd: reading, events: IN }, { fd: null, events: IN | OUT }, { fd: writing, events: OUT }]
  expect(await task.poll(both, -1)).toEqual([0, 0, OUT])
  await writing.write('x')
  expect(await task.poll(both, 0)).toEqual([IN, 0, OUT])
  expect(await task.ppoll(both)).toEqual([IN, 0, OUT])
  await reading.read(1)
  expect(await task.ppoll([{ fd: reading, events: IN }], { timeout: { tv_sec: 0, tv_nsec: 1000 }, sigmask: ALL_SIGNALS })).toEqual([0])
  expect(await task.poll([], 1)).toEqual([])
  // A number that is not open is told, and so is it that nobody writes any more.
  const [alone, gone] = await task.pipe2()
  await gone.close()
  expect(await task.poll([{ fd: NearFileDescriptor(9999), events: IN }, { fd: alone, events: IN }], -1)).toEqual([NVAL, HUP])
  await alone.close()
})

test('an event wakes the one that waits', async () => {
  const [far, near] = await local.task.pipe2()
  await using other = await local.clone()
  const waiting = other.task.ppoll([{ fd: far.inherit(other.task), events: IN }])
  await near.write('x')
  expect(await waiting).toEqual([IN])
  await far.close()
  await near.close()
})

test('a list in memory is borrowed with its handles', async () => {
  await using eventfd = await task.eventfd()
  const list = task.ptr(PollfdList, [{ fd: eventfd, events: IN, revents: 0 }])
  const waiting = task.poll(list, -1)
  expect(() => list.free()).toThrow(BorrowError)
  await expect(task.poll(list, 0)).rejects.toThrow(BorrowError)
  await expect(eventfd.close()).rejects.toThrow(BorrowError)
  // The child itself is waiting: somebody else has to write.
  const pidfd = await local.task.pidfdOpen(child.child.pid)
  await using shared = await pidfd.pidfdGetfd(eventfd)
  await shared.eventfdWrite()
  expect(await waiting).toBe(1)
  expect(await list.read()).toEqual([{ fd: eventfd.near, events: IN, revents: IN }])
  expect(list.value).toEqual([{ fd: eventfd, events: IN, revents: 0 }])
  expect(await task.ppoll(list, { timeout: { tv_sec: 0, tv_nsec: 0 } })).toBe(1)
  list.free()
  await pidfd.close()
})

test('not on Node\'s main thread, but for a look', async () => {
  const [far, near] = await local.task.pipe2()
  if (process.arch === 'x64') expect(await local.task.poll([{ fd: near, events: OUT }], 0)).toEqual([OUT])
  await expect(local.task.poll([{ fd: far, events: IN }], 1)).rejects.toThrow(BlockingCallError)
  await expect(local.task.ppoll([{ fd: far, events: IN }])).rejects.toThrow(BlockingCallError)
  await far.close()
  await near.close()
})

test('says what is wrong', async () => {
  await using limited = await local.clone()
  const { rlim_max } = await limited.task.prlimit(RLIMIT.NOFILE)
  await limited.task.prlimit(RLIMIT.NOFILE, { rlim_cur: 1n, rlim_max })
  const two = [{ fd: null, events: 0 }, { fd: null, events: 0 }]
  await expectFailure(limited.task.ppoll(two), 'EINVAL', /ppoll\(.*, 2, NULL, NULL, 8\)$/)
  if (process.arch === 'x64') await expectFailure(limited.task.poll(two, 0), 'EINVAL', /poll\(.*, 2, 0\)$/)
  const bad = task.ppoll([], { timeout: { tv_sec: 0, tv_nsec: -1 } })
  await expect(bad).rejects.toThrow('ppoll: timeout: tv_nsec must be an integer from 0 to 999999999, not -1')
  await expect(task.poll([], 0.5)).rejects.toThrow('poll: timeout must be an integer')
  await expect(task.poll([{ fd: reading, events: 65536 }], 0)).rejects.toThrow('struct pollfd.events: 65536 is not a value of uint16_t')
  await expect(limited.task.poll([{ fd: reading, events: IN }], 0)).rejects.toThrow(FDTableMismatchError)
})

testOrder('of a task', {
  task: () => task,
  classes: [PollTask],
  calls: {
    poll: () => task.poll([{ fd: writing, events: OUT }], 0),
    ppoll: () => task.ppoll([{ fd: writing, events: OUT }]),
  },
})

test('nothing that was borrowed or allocated is left', async () => {
  await task.sysif.barrier()
  const memory = task.malloc(PollfdList, 8)
  const { used, count } = task.heap.arena
  await task.poll([{ fd: writing, events: OUT }], 0)
  await task.ppoll([{ fd: writing, events: OUT }], { timeout: { tv_sec: 0, tv_nsec: -1 } }).catch(() => undefined)
  await task.poll([{ fd: writing, events: -1 }], 0).catch(() => undefined)
  expect(task.heap.arena).toMatchObject({ used, count })
  memory.free()
})
