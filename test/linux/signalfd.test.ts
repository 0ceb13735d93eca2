import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SyscallHangup } from '../../src/near/errors.js'
import { EPOLL, EPOLL_CTL } from '../../src/linux/epoll.js'
import { FD } from '../../src/linux/fcntl.js'
import { CLD, SI } from '../../src/linux/siginfo.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { SFD, SignalfdFileDescriptor, SignalfdSiginfo, SignalfdTask } from '../../src/linux/signalfd.js'
import { CLOCK } from '../../src/linux/time.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink } from './support.js'

describe('against the headers', () => {
  compareConstants(['linux/fcntl.h', 'linux/signalfd.h'], 'SFD_', SFD)
  compareLayout('linux/signalfd.h', 'struct signalfd_siginfo', SignalfdSiginfo)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
let ordered: FileDescriptor
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  ordered = await task.signalfd(sigset(SIG.HUP), SFD.NONBLOCK)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('signals are read', async () => {
  await using signals = await task.signalfd(sigset(SIG.USR1, 40), SFD.NONBLOCK)
  const pid = child.child.pid.near
  expect(fdLink(pid, signals.near)).toBe('anon_inode:[signalfd]')
  // proc_pid_fdinfo(5): in hexadecimal.
  expect(BigInt(`0x${fdInfo(pid, signals.near, 'sigmask') ?? ''}`)).toBe(sigset(SIG.USR1, 40))
  expect(await signals.getFlags()).toBe(FD.CLOEXEC)
  await expectFailure(signals.signalfdRead(), 'EAGAIN', new RegExp(`read\\(${signals.near}, 0x[0-9a-f]+, 128\\)$`))
  const uid = process.getuid?.() ?? 0
  await local.task.kill(child.child.pid, SIG.USR1)
  await local.task.rtSigqueueinfo(child.child.pid, 40, { value: 0xfedc_ba98_7654_3210n, uid })
  await local.task.rtSigqueueinfo(child.child.pid, 40, { value: -2, uid })
  const read = await signals.signalfdRead(8)
  expect(read).toHaveLength(3)
  expect(read[0]).toMatchObject({ ssi_signo: SIG.USR1, ssi_code: SI.USER, ssi_pid: process.pid, ssi_uid: uid })
  expect(read[1]).toMatchObject({ ssi_signo: 40, ssi_code: SI.QUEUE, ssi_ptr: 0xfedc_ba98_7654_3210n, ssi_int: 0x7654_3210 })
  expect(read[2]).toMatchObject({ ssi_signo: 40, ssi_ptr: 2n ** 64n - 2n, ssi_int: -2 })
  expect(await task.sigpending()).toBe(0n)
})

test('of a child, and of a timer', async () => {
  await using signals = await task.signalfd(sigset(SIG.CHLD, 41), 0, { inheritable: true })
  expect(await signals.getFlags()).toBe(0)
  await using grandchild = await child.clone()
  await grandchild.exit(5)
  // It waits until the grandchild has ended.
  expect(await signals.signalfdRead()).toMatchObject([
    { ssi_signo: SIG.CHLD, ssi_code: CLD.EXITED, ssi_status: 5, ssi_pid: grandchild.child.pid.near },
  ])
  await using timer = await task.timerCreate(CLOCK.MONOTONIC, { notify: 'signal', signal: 41, value: 9 })
  await timer.settime({ it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 0, tv_nsec: 1 } })
  expect(await signals.signalfdRead()).toMatchObject([{ ssi_signo: 41, ssi_code: SI.TIMER, ssi_tid: timer.near, ssi_overrun: 0, ssi_ptr: 9n }])
})

test('as they come, until the loop is left, and the process goes on', async () => {
  await using signals = await task.signalfd(sigset(SIG.USR1, SIG.USR2, SIG.TERM))
  const seen: number[] = []
  await child.kill(SIG.USR1)
  for await (const { ssi_signo: signal, ssi_pid: pid } of signals.signals()) {
    seen.push(signal)
    expect(pid).toBe(process.pid)
    if (signal === SIG.USR1) await child.kill(SIG.TERM)
    // What the child is asked meanwhile comes between two waits.
    else if (signal === SIG.TERM) expect(await task.getppid()).toBe(process.pid)
    if (signal === SIG.TERM) setImmediate(() => void child.kill(SIG.USR2))
    if (signal === SIG.USR2) break
  }
  expect(seen).toEqual([SIG.USR1, SIG.TERM, SIG.USR2])
  expect(await task.sigpending()).toBe(0n)
})

test('a loop that waits is over with the process', async () => {
  const other = await local.clone()
  const signals = await other.task.signalfd(sigset(SIG.USR1))
  const next = signals.signals().next()
  setImmediate(() => void other.kill())
  await expect(next).rejects.toBeInstanceOf(SyscallHangup)
  expect(await other.wait()).toMatchObject({ state: 'killed', signal: 'SIGKILL' })
})

test('another mask', async () => {
  await using signals = await task.signalfd(sigset(SIG.USR1))
  await signals.signalfdSetMask(sigset(SIG.USR2))
  await using epoll = await task.epollCreate1()
  await epoll.epollCtl(EPOLL_CTL.ADD, signals, { events: EPOLL.IN, data: 1 })
  await task.kill(child.child.pid, SIG.USR1)
  expect(await epoll.epollPwait(1, 0)).toEqual([])
  await task.kill(child.child.pid, SIG.USR2)
  expect(await epoll.epollPwait(1, -1)).toEqual([{ events: EPOLL.IN, data: 1 }])
  expect(await signals.signalfdRead(4)).toMatchObject([{ ssi_signo: SIG.USR2 }])
  await task.rtSigtimedwait(sigset(SIG.USR1))
})

test('says what is wrong', async () => {
  await expectFailure(task.signalfd(sigset(), 1), 'EINVAL', 'signalfd4(-1, [0], 8, SFD_CLOEXEC|0x1)')
  await using other = await task.eventfd()
  await expectFailure(other.signalfdSetMask(sigset(SIG.HUP)), 'EINVAL', `signalfd4(${other.near}, [1], 8, 0)`)
  await expect(ordered.signalfdRead(0)).rejects.toThrow('signalfdRead: count must be an integer from 1')
})

testOrder('of a task', { task: () => task, classes: [SignalfdTask], calls: { signalfd: () => task.signalfd(sigset()) } })
testOrder('of a signalfd', {
  task: () => task,
  classes: [SignalfdFileDescriptor],
  calls: {
    signalfdSetMask: () => ordered.signalfdSetMask(sigset(SIG.HUP)),
    signalfdRead: () => ordered.signalfdRead(),
  },
  // A loop of the one before.
  apart: ['signals'],
})
