import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { IPCNamespaceMismatchError } from '../../src/far/errors.js'
import { IPC, IPC_PRIVATE } from '../../src/linux/ipc.js'
import { MSG_CMD, Msgbuf, Msginfo, MSGRCV, MsgTask, Msqid, MsqidDsLayout } from '../../src/linux/msg.js'
import type { Semid } from '../../src/linux/sem.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { ownIpc, sysvipc, until } from './ipc-helpers.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/msg.h', 'MSG_', { ...MSG_CMD, ...MSGRCV })
  compareLayout('linux/msg.h', 'struct msqid64_ds', MsqidDsLayout)
  compareLayout('linux/msg.h', 'struct msginfo', Msginfo)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await ownIpc(local)
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const message = (mtype: number, text: string): Msgbuf => ({ mtype, mtext: new Uint8Array(Buffer.from(text)) })
/** Enough for all that is sent here. */
const ROOM = 100

test('a queue is made, found by its key, filled and emptied, and removed', async () => {
  const key = 0x6e66
  const msqid = await task.msgget(key, or(IPC.CREAT, IPC.EXCL), 0o620)
  expect(await sysvipc(task, 'msg')).toMatchObject([{ key: String(key), msqid: String(msqid.near), perms: '620', qnum: '0' }])
  expect((await task.msgget(key)).near).toBe(msqid.near)
  for (const each of [message(2, 'two'), message(1, 'one'), message(3, 'three'), message(2, ''), message(1, 'uno')]) await task.msgsnd(msqid, each)
  expect(await sysvipc(task, 'msg')).toMatchObject([{ qnum: '5', cbytes: '14', lspid: String(await task.getpid()), lrpid: '0' }])
  // A look changes nothing.
  expect(await task.msgrcvCopy(msqid, ROOM, 2)).toEqual(message(3, 'three'))
  await expectFailure(task.msgrcvCopy(msqid, 2, 2), 'E2BIG', /msgrcv\(\d+, 0x[0-9a-f]+, 2, 2, IPC_NOWAIT\|MSG_COPY\)$/)
  expect((await task.msgctlStat(msqid)).msg_qnum).toBe(5)
  // The first one; of a type; not of a type; of the lowest type.
  expect(await task.msgrcv(msqid, ROOM)).toEqual(message(2, 'two'))
  expect(await task.msgrcv(msqid, ROOM, 3)).toEqual(message(3, 'three'))
  expect(await task.msgrcv(msqid, ROOM, 1, MSGRCV.EXCEPT)).toEqual(message(2, ''))
  await task.msgsnd(msqid, message(2 ** 40, 'far'))
  expect(await task.msgrcv(msqid, 2, -5, MSGRCV.NOERROR)).toEqual(message(1, 'on'))
  expect(await task.msgctlStat(msqid)).toMatchObject({
    msg_qnum: 2, msg_cbytes: 6, msg_lspid: await task.getpid(), msg_lrpid: await task.getpid(), msg_perm: { key, mode: 0o620 },
  })
  expect(await task.msgrcv(msqid, ROOM, 2 ** 40)).toEqual(message(2 ** 40, 'far'))
  await task.msgctlRmid(msqid)
  expect(await sysvipc(task, 'msg')).toEqual([])
})

test('into the caller\'s memory, and out of it', async () => {
  const msqid = await task.msgget(IPC_PRIVATE, IPC.CREAT)
  using sent = task.ptr(Msgbuf, message(7, 'seven'))
  await task.msgsnd(msqid, sent)
  await task.msgsnd(msqid, sent)
  // Longer memory than the message that was written there: only that is sent.
  using long = task.malloc(Msgbuf, ROOM).write(message(8, 'eight'))
  await task.msgsnd(msqid, long)
  const [filled, rest] = await task.msgrcv(msqid, task.malloc(Msgbuf, ROOM))
  expect(await filled.read()).toEqual(message(7, 'seven'))
  expect([filled.size, rest.size]).toEqual([13, ROOM - 13])
  const [copy, more] = await task.msgrcvCopy(msqid, filled.merge(rest), 1)
  expect(await copy.read()).toEqual(message(8, 'eight'))
  copy.free()
  more.free()
  const kept = task.malloc(Msgbuf, 10)
  await expectFailure(task.msgrcv(msqid, kept), 'E2BIG', /msgrcv\(\d+, 0x[0-9a-f]+, 2, 0, 0\)$/)
  expect(kept.valid).toBe(true)
  kept.free()
  using short = task.malloc(Msgbuf, 7)
  await expect(task.msgrcv(msqid, short)).rejects.toThrow('no room for the type of a message')
  await task.msgctlRmid(msqid)
})

test('one waits for another', async () => {
  const msqid = await task.msgget(IPC_PRIVATE, IPC.CREAT)
  await using waiter = await child.clone()
  const received = waiter.task.msgrcv(msqid, ROOM)
  await task.msgsnd(msqid, message(1, 'awaited'))
  expect(await received).toEqual(message(1, 'awaited'))
  await expectFailure(task.msgrcv(msqid, ROOM, 0, IPC.NOWAIT), 'ENOMSG', /msgrcv\(\d+, 0x[0-9a-f]+, 100, 0, IPC_NOWAIT\)$/)
  await expectFailure(task.msgrcvCopy(msqid, ROOM, 0), 'ENOMSG', /msgrcv\(\d+, 0x[0-9a-f]+, 100, 0, IPC_NOWAIT\|MSG_COPY\)$/)
  // Full: with room for four bytes there is none for five.
  const { uid, gid } = (await task.msgctlStat(msqid)).msg_perm
  await task.msgctlSet(msqid, { uid, gid, mode: 0o600, msg_qbytes: 4 })
  expect((await task.msgctlStat(msqid)).msg_qbytes).toBe(4)
  await expectFailure(task.msgsnd(msqid, message(1, 'fives'), IPC.NOWAIT), 'EAGAIN', `msgsnd(${msqid.near}, {mtype=1, mtext=...}, 5, IPC_NOWAIT)`)
  const stuck = expectFailure(waiter.task.msgsnd(msqid, message(1, 'fives')), 'EIDRM', /msgsnd/)
  // proc_pid_syscall(5): which call it is in.
  const number = SYS.msgsnd[waiter.task.sysif.architecture] as number
  await until(() => Promise.resolve(readFileSync(`/proc/${waiter.child.pid.near}/syscall`, 'latin1').startsWith(`${number} `)))
  await task.msgctlRmid(msqid)
  await stuck
})

test('what would make Node wait is refused there', async () => {
  const msqid = new Msqid(local.task, 0x7fff_ffff)
  await expect(local.task.msgrcv(msqid, 1)).rejects.toThrow(BlockingCallError)
  await expect(local.task.msgsnd(msqid, message(1, ''))).rejects.toThrow('pass IPC.NOWAIT')
  await expectFailure(local.task.msgrcv(msqid, 1, 0, IPC.NOWAIT), 'EINVAL', /msgrcv/)
  await expectFailure(local.task.msgsnd(msqid, message(1, ''), IPC.NOWAIT), 'EINVAL', /msgsnd/)
})

test('what there is in the namespace, and its limits', async () => {
  const first = await task.msgget(IPC_PRIVATE, IPC.CREAT)
  const second = await task.msgget(IPC_PRIVATE, IPC.CREAT)
  await task.msgsnd(second, message(1, '12345'))
  const { highest, ...info } = await task.msgctlMsgInfo()
  expect(info).toMatchObject({ msgpool: 2, msgmap: 1, msgtql: 5 })
  const there = await Promise.all(Array.from({ length: highest + 1 }, (_, index) => task.msgctlMsgStat(index).catch(() => undefined)))
  expect(there.filter((each) => each !== undefined).map(({ msqid, ds }) => [msqid.near, ds.msg_cbytes])).toEqual([[first.near, 0], [second.near, 5]])
  expect((await task.msgctlMsgStatAny(highest)).msqid.near).toBe(second.near)
  const limits = await task.msgctlInfo()
  for (const name of ['msgmax', 'msgmnb', 'msgmni'] as const) {
    // proc_sys_kernel(5).
    await using file = await task.open(`/proc/sys/kernel/${name}`, 0)
    expect(`${limits[name]}\n`).toBe(Buffer.from(await file.pread(100, 0)).toString())
  }
  for (const each of [first, second]) await task.msgctlRmid(each)
  await expectFailure(task.msgctlMsgStat(highest), 'EINVAL', new RegExp(`msgctl\\(${highest}, MSG_STAT, 0x`))
  await expectFailure(task.msgctlMsgStatAny(highest), 'EINVAL', new RegExp(`msgctl\\(${highest}, MSG_STAT_ANY, 0x`))
})

test('says what is wrong', async () => {
  const msqid = await task.msgget(IPC_PRIVATE, IPC.CREAT)
  await expectFailure(task.msgget(99), 'ENOENT', 'msgget(0x63, 0)')
  await expectFailure(task.msgsnd(msqid, { mtype: 1, mtext: new Uint8Array(100_000) }), 'EINVAL', /msgsnd\(\d+, \{mtype=1, mtext=\.\.\.\}, 100000, 0\)$/)
  await expect(task.msgsnd(msqid, message(0, ''))).rejects.toThrow('msgsnd: mtype must be an integer from 1')
  await expect(task.msgrcv(msqid, -1)).rejects.toThrow('msgrcv: msgsz')
  await expect(task.msgrcv(msqid, 1, 0.5)).rejects.toThrow('msgrcv: msgtyp')
  await expect(task.msgrcv(msqid, 1, 1, MSGRCV.COPY)).rejects.toThrow('that is msgrcvCopy')
  await expect(task.msgrcv(msqid, 1, 0, MSGRCV.EXCEPT)).rejects.toThrow('MSGRCV.EXCEPT is for a positive type')
  await expect(task.msgrcvCopy(msqid, 1, -1)).rejects.toThrow('the place of a message')
  await task.msgctlRmid(msqid)
  await expectFailure(task.msgctlRmid(msqid), 'EINVAL', `msgctl(${msqid.near}, IPC_RMID, NULL)`)
  await expectFailure(task.msgctlStat(msqid), 'EINVAL', /msgctl\(\d+, IPC_STAT, 0x/)
  await expectFailure(task.msgctlSet(msqid, { uid: 0, gid: 0, mode: 0, msg_qbytes: 1 }), 'EINVAL', /msgctl\(\d+, IPC_SET, \{/)
  await expect(local.task.msgctlStat(msqid)).rejects.toThrow(IPCNamespaceMismatchError)
})

test('what does not fit does not compile', () => {
  const wrong = (semid: Semid, msqid: Msqid): unknown => {
    // @ts-expect-error a set of semaphores is no queue
    const send = (): Promise<void> => task.msgsnd(semid, message(1, ''))
    // @ts-expect-error a copy is of the message in a place
    const copy = (): Promise<Msgbuf> => task.msgrcvCopy(msqid, ROOM)
    // @ts-expect-error all of what can be changed is changed at once
    const set = (): Promise<void> => task.msgctlSet(msqid, { uid: 0, gid: 0, mode: 0 })
    return [send, copy, set]
  }
  expect(wrong).toBeTypeOf('function')
})

let ordered: ChildProcess
let msqid: Msqid
beforeAll(async () => {
  ordered = await ownIpc(local)
  msqid = await ordered.task.msgget(IPC_PRIVATE, IPC.CREAT)
})
afterAll(async () => {
  await ordered[Symbol.asyncDispose]()
})
testOrder('msg', {
  task: () => ordered.task,
  classes: [MsgTask],
  calls: {
    msgget: () => ordered.task.msgget(1),
    msgsnd: () => ordered.task.msgsnd(msqid, message(1, '')),
    msgrcv: () => ordered.task.msgrcv(msqid, 1),
    msgrcvCopy: () => ordered.task.msgrcvCopy(msqid, 1, 0),
    msgctlStat: () => ordered.task.msgctlStat(msqid),
    msgctlSet: () => ordered.task.msgctlSet(msqid, { uid: 0, gid: 0, mode: 0o600, msg_qbytes: 1 }),
    msgctlRmid: () => ordered.task.msgctlRmid(msqid),
    msgctlInfo: () => ordered.task.msgctlInfo(),
    msgctlMsgInfo: () => ordered.task.msgctlMsgInfo(),
    msgctlMsgStat: () => ordered.task.msgctlMsgStat(0),
    msgctlMsgStatAny: () => ordered.task.msgctlMsgStatAny(0),
  },
})
