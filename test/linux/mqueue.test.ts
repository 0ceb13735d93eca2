import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { FD, O } from '../../src/linux/fcntl.js'
import { MqAttrLayout, MqueueFileDescriptor, MqueueTask, MQ_PRIO_MAX } from '../../src/linux/mqueue.js'
import { SI } from '../../src/linux/siginfo.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/mqueue.h', 'MQ_', { PRIO_MAX: MQ_PRIO_MAX }, { omitted: { MQ_BYTES_MAX: 'the default of RLIMIT_MSGQUEUE' } })
  compareLayout('linux/mqueue.h', 'struct mq_attr', MqAttrLayout)
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

const name = `nearfar-${process.pid}`
const ONCE = or(O.RDWR, O.CREAT, O.EXCL, O.NONBLOCK)

test('messages are sent and received by their priority', async () => {
  await using queue = await task.mqOpen(name, ONCE, { attr: { mq_maxmsg: 3, mq_msgsize: 64 } })
  await using other = await task.mqOpen(name, O.RDONLY)
  await task.mqUnlink(name)
  expect([await queue.getFlags(), await other.getFlags()]).toEqual([FD.CLOEXEC, FD.CLOEXEC])
  await queue.mqSend(Buffer.from('later'), 1)
  await queue.mqSend(Buffer.from('sooner'), 7)
  await queue.mqSend(new Uint8Array(0), 0)
  expect(await queue.mqGetattr()).toEqual({ mq_flags: O.NONBLOCK, mq_maxmsg: 3, mq_msgsize: 64, mq_curmsgs: 3 })
  // read(2) on a queue's file tells of it: mq_overview(7).
  expect(Buffer.from(await queue.pread(128, 0)).toString()).toMatch(/^QSIZE:11 /)
  await expectFailure(queue.mqSend(Buffer.from('x')), 'EAGAIN', `mq_timedsend(${queue.near}, "x", 1, 0, NULL)`)
  expect(await other.mqReceive(64)).toEqual({ data: new Uint8Array(Buffer.from('sooner')), prio: 7 })
  expect(await other.mqReceive(64)).toEqual({ data: new Uint8Array(Buffer.from('later')), prio: 1 })
  expect(await other.mqReceive(64)).toEqual({ data: new Uint8Array(0), prio: 0 })
  await expectFailure(queue.mqReceive(64), 'EAGAIN', /mq_timedreceive\(\d+, 0x[0-9a-f]+, 64, 0x[0-9a-f]+, NULL\)$/)
  await expectFailure(other.mqReceive(64, { tv_sec: 1, tv_nsec: 0 }), 'ETIMEDOUT', /, \{tv_sec=1, tv_nsec=0\}\)$/)
  await expectFailure(queue.mqReceive(63), 'EMSGSIZE', /, 63, /)
  await expectFailure(other.mqSend(Buffer.from('x')), 'EBADF', /mq_timedsend/)
  await expect(queue.mqSend(Buffer.from('x'), 32768)).rejects.toThrow('mq_timedsend: msg_prio must be an integer from 0 to 32767')
})

test('whether calls wait is changed', async () => {
  await using queue = await task.mqOpen(name, ONCE)
  await task.mqUnlink(name)
  expect((await queue.mqSetattr(0)).mq_flags).toBe(O.NONBLOCK)
  expect(Number.parseInt(fdInfo(child.child.pid.near, queue.near, 'flags') as string, 8) & O.NONBLOCK).toBe(0)
  await expectFailure(queue.mqSetattr(1), 'EINVAL', /mq_getsetattr\(\d+, \{mq_flags=1, .*\}, 0x[0-9a-f]+\)$/)
})

test('a signal tells of a message', async () => {
  await using queue = await task.mqOpen(name, ONCE)
  await task.mqUnlink(name)
  // A child blocks all signals.
  await queue.mqNotify(SIG.RTMIN, 42)
  await queue.mqSend(Buffer.from('news'))
  expect(await task.rtSigtimedwait(sigset(SIG.RTMIN))).toMatchObject({ si_signo: SIG.RTMIN, si_code: SI.MESGQ, si_value: 42n })
  await queue.mqReceive(8192)
  await queue.mqNotify(SIG.RTMIN)
  await expectFailure(queue.mqNotify(SIG.RTMIN), 'EBUSY', /mq_notify\(\d+, \{sigev_value=0, sigev_signo=32, sigev_notify=0.*\}\)$/)
  await queue.mqNotify(null)
  await queue.mqNotify(SIG.RTMIN)
})

test('says what is wrong', async () => {
  await expectFailure(task.mqOpen(name, O.RDONLY), 'ENOENT', `mq_open("${name}", O_RDONLY, 0600, NULL)`)
  await expectFailure(task.mqUnlink(name), 'ENOENT', `mq_unlink("${name}")`)
  await expect(task.mqOpen(`/${name}`, O.RDONLY)).rejects.toThrow('without the slash')
  await expect(task.mqUnlink(`/${name}`)).rejects.toThrow('without the slash')
})

let queue: FileDescriptor
beforeAll(async () => {
  queue = await task.mqOpen(`${name}-order`, ONCE)
  await task.mqUnlink(`${name}-order`)
})
testOrder('mqueue', {
  task: () => task,
  classes: [MqueueTask, MqueueFileDescriptor],
  calls: {
    mqOpen: () => task.mqOpen(name, O.RDONLY),
    mqUnlink: () => task.mqUnlink(name),
    mqSend: () => queue.mqSend(new Uint8Array(1)),
    mqReceive: () => queue.mqReceive(1),
    mqNotify: () => queue.mqNotify(null),
    mqGetattr: () => queue.mqGetattr(),
    mqSetattr: () => queue.mqSetattr(O.NONBLOCK),
  },
})
