import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { WatchDescriptor } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { FD } from '../../src/linux/fcntl.js'
import {
  IN, IN_INIT, InotifyEventHead, InotifyEventList, InotifyFileDescriptor, InotifyTask, type InotifyEvent,
} from '../../src/linux/inotify.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants(['linux/fcntl.h', 'linux/inotify.h'], 'IN_', { ...IN, ...IN_INIT })
  compareLayout('linux/inotify.h', 'struct inotify_event', InotifyEventHead)
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
let child: ChildProcess
let task: Task
let inotify: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  inotify = await task.inotifyInit1(IN_INIT.NONBLOCK)
  mkdirSync(inFolder('watched'))
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('an instance', async () => {
  expect(fdLink(child.child.pid.near, inotify.near)).toBe('anon_inode:inotify')
  expect(await inotify.getFlags()).toBe(FD.CLOEXEC)
  await using inheritable = await task.inotifyInit1(0, { inheritable: true })
  expect(await inheritable.getFlags()).toBe(0)
  await expectFailure(task.inotifyInit1(0x10), 'EINVAL', 'inotify_init1(IN_CLOEXEC|0x10)')
})

test('what happens in a directory is told in order', async () => {
  const wd = await inotify.inotifyAddWatch(inFolder('watched'), IN.CREATE | IN.MOVE | IN.DELETE | IN.CLOSE_WRITE)
  // proc_pid_fdinfo(5): in hexadecimal.
  expect(fdInfo(child.child.pid.near, inotify.near, 'inotify wd')).toMatch(new RegExp(`^${wd.toString(16)} .*mask:3c8 `))
  writeFileSync(inFolder('watched/größe'), 'x')
  mkdirSync(inFolder('watched/directory'))
  renameSync(inFolder('watched/größe'), inFolder('watched/other'))
  rmSync(inFolder('watched/other'))
  const events = await inotify.inotifyRead()
  const { cookie = 0 } = events[3] ?? {}
  expect(cookie).not.toBe(0)
  expect(events).toEqual<InotifyEvent[]>([
    { wd, mask: IN.CREATE, cookie: 0, name: 'größe' },
    { wd, mask: IN.CLOSE_WRITE, cookie: 0, name: 'größe' },
    { wd, mask: IN.CREATE | IN.ISDIR, cookie: 0, name: 'directory' },
    { wd, mask: IN.MOVED_FROM, cookie, name: 'größe' },
    { wd, mask: IN.MOVED_TO, cookie, name: 'other' },
    { wd, mask: IN.DELETE, cookie: 0, name: 'other' },
  ])
  await expectFailure(inotify.inotifyRead(), 'EAGAIN', new RegExp(`read\\(${inotify.near}, 0x[0-9a-f]+, 4096\\)$`))
  await inotify.inotifyRmWatch(wd)
  expect(await inotify.inotifyRead()).toEqual([{ wd, mask: IN.IGNORED, cookie: 0, name: undefined }])
  await expectFailure(inotify.inotifyRmWatch(wd), 'EINVAL', `inotify_rm_watch(${inotify.near}, ${wd})`)
})

test('once, and bit 31', async () => {
  writeFileSync(inFolder('once'), 'x')
  const wd = await inotify.inotifyAddWatch(inFolder('once'), IN.ONESHOT + IN.MODIFY)
  writeFileSync(inFolder('once'), 'more')
  writeFileSync(inFolder('once'), 'and more')
  expect(await inotify.inotifyRead()).toEqual([
    { wd, mask: IN.MODIFY, cookie: 0, name: undefined }, { wd, mask: IN.IGNORED, cookie: 0, name: undefined },
  ])
  await expect(inotify.inotifyAddWatch(inFolder('once'), IN.ONESHOT | IN.MODIFY)).rejects.toThrow('inotify_add_watch: mask must not be negative')
})

test('into memory of the caller\'s, and waiting in a child', async () => {
  await using waiting = await task.inotifyInit1()
  const wd = await waiting.inotifyAddWatch(inFolder('watched'), IN.CREATE)
  const memory = task.malloc(InotifyEventList, 1000)
  const reading = waiting.inotifyRead(memory)
  expect(() => memory.free()).toThrow(BorrowError)
  writeFileSync(inFolder('watched/new'), '')
  const [filled, rest] = await reading
  expect(filled.size).toBe(32)
  expect(await filled.read()).toEqual([{ wd, mask: IN.CREATE, cookie: 0, name: 'new' }])
  filled.merge(rest).free()
})

test('written and read again', async () => {
  const events: InotifyEvent[] = [
    { wd: -1, mask: IN.Q_OVERFLOW, cookie: 0, name: undefined }, { wd: WatchDescriptor(3), mask: IN.CREATE, cookie: 9, name: 'x'.repeat(255) },
  ]
  using memory = task.ptr(InotifyEventList, events)
  expect(memory.size).toBe(16 + 16 + 256)
  expect(await memory.read()).toEqual(events)
})

test('says what is wrong', async () => {
  const error = await expectFailure(
    inotify.inotifyAddWatch('/no/such', IN.MODIFY | IN.ONLYDIR), 'ENOENT', `inotify_add_watch(${inotify.near}, "/no/such", IN_MODIFY|IN_ONLYDIR)`,
  )
  expect(error.path).toBe('/no/such')
  await expect(inotify.inotifyRead(100)).rejects.toThrow('inotify: size must be an integer from 272')
  await expect(inotify.inotifyRmWatch(-1 as WatchDescriptor)).rejects.toThrow('a watch descriptor must be')
})

testOrder('inotify', { task: () => task, classes: [InotifyTask], calls: { inotifyInit1: () => task.inotifyInit1() } })
testOrder('inotify, of a file descriptor', {
  task: () => task,
  classes: [InotifyFileDescriptor],
  calls: {
    inotifyAddWatch: () => inotify.inotifyAddWatch(folder, IN.MODIFY),
    inotifyRmWatch: () => inotify.inotifyRmWatch(WatchDescriptor(1000)),
    inotifyRead: () => inotify.inotifyRead(),
  },
})
