import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import {
  _epollPwait, EPIOC, EPOLL, EPOLL_CLOEXEC, EPOLL_CTL, epollEvent, EpollEvent, EpollEventList, EpollParams,
} from '../../src/linux/epoll.js'
import { NULL } from '../../src/near/ids.js'
import { FD } from '../../src/linux/fcntl.js'
import { SIG, sigset, SIGSET_SIZE } from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { expectFailure, fdInfo, fdLink } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/eventpoll.h', 'EPOLL', EPOLL, {
    omitted: { EPOLL_CLOEXEC: 'compared by itself', 'EPOLL_CTL_*': 'compared by themselves', EPOLL_IOC_TYPE: 'part of EPIOCSPARAMS and EPIOCGPARAMS' },
  })
  compareConstants('linux/eventpoll.h', 'EPOLL_CTL_', EPOLL_CTL)
  compareConstants('linux/eventpoll.h', 'EPOLL_CLOEXEC', { '': EPOLL_CLOEXEC })
  compareConstants(['linux/ioctl.h', 'linux/eventpoll.h'], 'EPIOC', EPIOC, {
    newer: { EPIOCSPARAMS: 'include/uapi/linux/eventpoll.h, v6.9', EPIOCGPARAMS: 'include/uapi/linux/eventpoll.h, v6.9' },
  })
  compareLayout('linux/eventpoll.h', 'struct epoll_params', EpollParams, { newer: 'include/uapi/linux/eventpoll.h, v6.9' })
  for (const architecture of ARCHITECTURES) {
    oracleTest('struct epoll_event is laid out as in linux/eventpoll.h', architecture, async () => {
      expect(await layoutDifferences('linux/eventpoll.h', 'struct epoll_event', epollEvent(architecture), architecture)).toEqual([])
      const size = (await askC({ headers: ['linux/eventpoll.h'], expressions: ['sizeof(struct epoll_event)'] }, architecture)).get('sizeof(struct epoll_event)')
      expect(size).toBe(architecture === 'x64' ? 12n : 16n)
      if (architecture === process.arch) expect(size).toBe(BigInt(EpollEvent.size))
    })
  }
})

let local: LocalProcess
let child: ChildProcess
let task: Task
let epoll: FileDescriptor
let read: FileDescriptor
let write: FileDescriptor
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  epoll = await task.epollCreate1();
  [read, write] = await task.pipe2()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('an instance is what /proc says, and closes at exec', async () => {
  expect(fdLink(child.child.pid.near, epoll.near)).toBe('anon_inode:[eventpoll]')
  expect(await epoll.getFlags()).toBe(FD.CLOEXEC)
  await using inheritable = await task.epollCreate1({ inheritable: true })
  expect(await inheritable.getFlags()).toBe(0)
})

test('events of a pipe, as they come', async () => {
  await epoll.epollCtl(EPOLL_CTL.ADD, read, { events: EPOLL.IN, data: Number.MAX_SAFE_INTEGER })
  // "tfd: 5 events: 19 data: 1fffffffffffff": IN with ERR and HUP, which are always waited for.
  expect(fdInfo(child.child.pid.near, epoll.near, 'tfd')).toMatch(new RegExp(`^${read.near} events: +19 data: +1fffffffffffff`))
  expect(await epoll.epollPwait(8, 0)).toEqual([])
  await write.write('x')
  expect(await epoll.epollPwait(8, -1)).toEqual([{ events: EPOLL.IN, data: Number.MAX_SAFE_INTEGER }])
  await epoll.epollCtl(EPOLL_CTL.MOD, read, { events: or(EPOLL.IN, EPOLL.ET, EPOLL.ONESHOT), data: 7 })
  expect(await epoll.epollPwait(8, -1)).toEqual([{ events: EPOLL.IN, data: 7 }])
  // Edge-triggered, and once: nothing more, although it can still be read.
  expect(await epoll.epollPwait(8, 0)).toEqual([])
  await epoll.epollCtl(EPOLL_CTL.DEL, read)
  expect(fdInfo(child.child.pid.near, epoll.near, 'tfd')).toBeUndefined()
})

test('into memory that the caller brings', async () => {
  await epoll.epollCtl(EPOLL_CTL.ADD, read, { events: EPOLL.IN, data: 1 })
  await epoll.epollCtl(EPOLL_CTL.ADD, write, { events: EPOLL.OUT, data: 2 })
  const memory = task.malloc(EpollEventList, 3 * EpollEvent.size)
  const [filled, rest] = await epoll.epollPwait(memory, -1)
  expect((await filled.read()).sort((a, b) => a.data - b.data)).toEqual([{ events: EPOLL.IN, data: 1 }, { events: EPOLL.OUT, data: 2 }])
  expect(rest.size).toBe(EpollEvent.size)
  expect(memory.valid).toBe(false)
  rest.free()
  filled.free()
  // No more than there is room for; the others come next time.
  const [first] = await epoll.epollPwait(1, 0)
  const [second] = await epoll.epollPwait(1, 0)
  expect([first?.data, second?.data].sort()).toEqual([1, 2])
  await epoll.epollCtl(EPOLL_CTL.DEL, read)
  await epoll.epollCtl(EPOLL_CTL.DEL, write)
})

test('with a timeout in nanoseconds', async () => {
  await epoll.epollCtl(EPOLL_CTL.ADD, read, { events: EPOLL.IN, data: 3 })
  expect(await epoll.epollPwait2(4, undefined)).toEqual([{ events: EPOLL.IN, data: 3 }])
  await epoll.epollCtl(EPOLL_CTL.DEL, read)
  const before = process.hrtime.bigint()
  expect(await epoll.epollPwait2(4, { tv_sec: 0, tv_nsec: 2_000_000 })).toEqual([])
  expect(process.hrtime.bigint() - before).toBeGreaterThanOrEqual(2_000_000n)
  const memory = task.malloc(EpollEventList, EpollEvent.size)
  const [filled, rest] = await epoll.epollPwait2(memory, { tv_sec: 0, tv_nsec: 0 })
  expect([filled.size, rest.size]).toEqual([0, EpollEvent.size])
  filled.free()
  rest.free()
})

test('a signal ends the wait, if it may', async () => {
  await using other = await local.clone()
  const instance = await other.task.epollCreate1()
  const SIG_CONT = sigset(SIG.CONT)
  // Everything but SIGCONT is blocked while it waits; the child stops and continues, which interrupts epoll_wait(2).
  const waiting = instance.epollPwait(1, -1, { sigmask: ~SIG_CONT & 0xffff_ffff_ffff_ffffn })
  const settled = waiting.then(() => undefined, (error: unknown) => error)
  const { near } = other.child.pid
  while (!readFileSync(`/proc/${near}/syscall`, 'latin1').startsWith(process.arch === 'x64' ? '281 ' : '22 ')) {
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  await other.kill(SIG.STOP)
  await other.kill(SIG.CONT)
  expect(await settled).toMatchObject({ code: 'EINTR', call: expect.stringMatching(/^epoll_pwait\(\d+, 0x[0-9a-f]+, 1, -1, \[\d+\], 8\)$/) as string })
})

test('how it polls network devices', async ({ skip }) => {
  const params = await epoll.getEpollParams().catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'ENOTTY' })
    return skip('EPIOCGPARAMS is since Linux 6.9')
  })
  expect(params.__pad).toBe(0)
  await epoll.setEpollParams({ busy_poll_usecs: 50, busy_poll_budget: 16 })
  expect(await epoll.getEpollParams()).toEqual({ busy_poll_usecs: 50, busy_poll_budget: 16, prefer_busy_poll: 0, __pad: 0 })
  await expectFailure(epoll.setEpollParams({ __pad: 1 }), 'EINVAL', /ioctl\(\d+, EPIOCSPARAMS, \{busy_poll_usecs=0,.*__pad=1\}\)$/)
  await expectFailure(read.getEpollParams(), 'ENOTTY', /ioctl/)
})

test('says what is wrong', async () => {
  await epoll.epollCtl(EPOLL_CTL.ADD, read, { events: EPOLL.IN, data: 1 })
  await expectFailure(
    epoll.epollCtl(EPOLL_CTL.ADD, read, { events: EPOLL.IN, data: 1 }), 'EEXIST', `epoll_ctl(${epoll.near}, EPOLL_CTL_ADD, ${read.near}, {events=1, data=1})`,
  )
  await epoll.epollCtl(EPOLL_CTL.DEL, read)
  await expectFailure(epoll.epollCtl(EPOLL_CTL.DEL, read), 'ENOENT', `epoll_ctl(${epoll.near}, EPOLL_CTL_DEL, ${read.near}, NULL)`)
  await expect(epoll.epollCtl(EPOLL_CTL.ADD, read, undefined as never)).rejects.toThrow('say what to wait for')
  await expect(epoll.epollPwait(0, 0)).rejects.toThrow('maxevents must be an integer from 1')
  await expect(epoll.epollPwait(1, 0.5)).rejects.toThrow('epoll_pwait: timeout')
  await expect(_epollPwait(task.sysif, epoll.near, NULL, 0, 0, NULL, SIGSET_SIZE)).rejects.toThrow('epoll_pwait: maxevents')
  await expectFailure(read.epollPwait(1, 0), 'EINVAL', /epoll_pwait\(\d+, 0x[0-9a-f]+, 1, 0, NULL, 8\)$/)
  const memory = task.malloc(EpollEventList, EpollEvent.size)
  await expectFailure(read.epollPwait(memory, 0), 'EINVAL', /epoll_pwait/)
  expect(memory.valid).toBe(true)
  memory.free()
  await using here = await local.task.epollCreate1()
  await expect(here.epollPwait(1, -1)).rejects.toThrow(BlockingCallError)
  expect(await here.epollPwait(1, 0)).toEqual([])
})
