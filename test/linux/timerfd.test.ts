import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FD } from '../../src/linux/fcntl.js'
import { CLOCK } from '../../src/linux/time.js'
import { nanosecondsOf } from '../../src/linux/time_types.js'
import { TFD, TFD_IOC_SET_TICKS, TFD_TIMER, TimerfdFileDescriptor, TimerfdTask } from '../../src/linux/timerfd.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure, fdInfo, fdLink } from './support.js'

describe('against the headers', () => {
  compareConstants(['linux/fcntl.h', 'linux/timerfd.h'], 'TFD_', TFD, { omitted: { 'TFD_TIMER_*': 'compared by themselves', TFD_IOC_SET_TICKS: 'likewise' } })
  compareConstants('linux/timerfd.h', 'TFD_TIMER_', TFD_TIMER)
  compareConstants(['linux/types.h', 'linux/timerfd.h'], 'TFD_IOC_', { SET_TICKS: TFD_IOC_SET_TICKS })
})

let child: ChildProcess
let task: Task
let ordered: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  ordered = await task.timerfdCreate(CLOCK.MONOTONIC, TFD.NONBLOCK)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const never = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 0, tv_nsec: 0 } }

test('a timer', async () => {
  await using timer = await task.timerfdCreate(CLOCK.MONOTONIC)
  const pid = child.child.pid.near
  expect(fdLink(pid, timer.near)).toBe('anon_inode:[timerfd]')
  expect(await timer.getFlags()).toBe(FD.CLOEXEC)
  expect(await timer.timerfdGettime()).toEqual(never)
  expect(await timer.timerfdSettime({ it_interval: { tv_sec: 7, tv_nsec: 8 }, it_value: { tv_sec: 3600, tv_nsec: 0 } })).toEqual(never)
  // proc_pid_fdinfo(5): (seconds, nanoseconds).
  expect(fdInfo(pid, timer.near, 'it_interval')).toBe('(7, 8)')
  expect(fdInfo(pid, timer.near, 'clockid')).toBe('1')
  const { it_interval, it_value } = await timer.timerfdGettime()
  expect(it_interval).toEqual({ tv_sec: 7, tv_nsec: 8 })
  expect(it_value.tv_sec).toBeGreaterThan(3000)
  // It waits until the timer expires.
  expect((await timer.timerfdSettime({ ...never, it_value: { tv_sec: 0, tv_nsec: 1_000_000 } })).it_interval).toEqual({ tv_sec: 7, tv_nsec: 8 })
  expect(await timer.timerfdRead()).toBe(1n)
})

test('absolute times, of which several have passed', async () => {
  await using timer = await task.timerfdCreate(CLOCK.MONOTONIC, TFD.NONBLOCK, { inheritable: true })
  expect(await timer.getFlags()).toBe(0)
  await expectFailure(timer.timerfdRead(), 'EAGAIN', new RegExp(`read\\(${timer.near}, 0x[0-9a-f]+, 8\\)$`))
  await timer.timerfdSettime({ it_interval: { tv_sec: 0, tv_nsec: 1_000_000 }, it_value: { tv_sec: 0, tv_nsec: 1 } }, TFD_TIMER.ABSTIME)
  // Once for each millisecond since boot.
  const milliseconds = nanosecondsOf(await task.clockGettime(CLOCK.MONOTONIC)) / 1_000_000n
  expect(await timer.timerfdRead() >= milliseconds).toBe(true)
})

test('expirations that are set by hand', async ({ skip }) => {
  await using timer = await task.timerfdCreate(CLOCK.BOOTTIME, TFD.NONBLOCK)
  try {
    await timer.timerfdSetTicks(2n ** 63n)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOTTY') return skip('the kernel was not made for checkpoints (CONFIG_CHECKPOINT_RESTORE)')
    throw error
  }
  expect(fdInfo(child.child.pid.near, timer.near, 'ticks')).toBe(String(2n ** 63n))
  expect(await timer.timerfdRead()).toBe(2n ** 63n)
  await expectFailure(timer.timerfdSetTicks(0), 'EINVAL', /ioctl\(\d+, TFD_IOC_SET_TICKS, \[0\]\)$/)
  await expect(timer.timerfdSetTicks(-1)).rejects.toThrow(RangeError)
})

test('says what is wrong', async () => {
  // @ts-expect-error no timer goes by this clock
  await expectFailure(task.timerfdCreate(CLOCK.TAI), 'EINVAL', 'timerfd_create(CLOCK_TAI, TFD_CLOEXEC)')
  await expectFailure(task.timerfdCreate(CLOCK.MONOTONIC, 1), 'EINVAL', 'timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC|0x1)')
  await using other = await task.eventfd()
  await expectFailure(
    other.timerfdSettime(never, TFD_TIMER.ABSTIME | TFD_TIMER.CANCEL_ON_SET), 'EINVAL',
    new RegExp(`timerfd_settime\\(${other.near}, TFD_TIMER_ABSTIME\\|TFD_TIMER_CANCEL_ON_SET, \\{it_interval=\\.\\.\\., it_value=\\.\\.\\.\\}, 0x[0-9a-f]+\\)$`),
  )
  expect((await failure(other.timerfdGettime())).code).toBe('EINVAL')
})

testOrder('of a task', { task: () => task, classes: [TimerfdTask], calls: { timerfdCreate: () => task.timerfdCreate(CLOCK.MONOTONIC) } })
testOrder('of a timer', {
  task: () => task,
  classes: [TimerfdFileDescriptor],
  calls: {
    timerfdSettime: () => ordered.timerfdSettime(never),
    timerfdGettime: () => ordered.timerfdGettime(),
    timerfdRead: () => ordered.timerfdRead(),
    timerfdSetTicks: () => ordered.timerfdSetTicks(1),
  },
})
