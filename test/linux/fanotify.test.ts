import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { AT, FD, O } from '../../src/linux/fcntl.js'
import {
  FAN, FAN_EVENT_INFO_TYPE, FAN_INIT, FAN_MARK, FAN_RESPONSE, FANOTIFY_METADATA_VERSION, FanotifyEventMetadata, FanotifyFileDescriptor, FanotifyInfoHeader,
  FanotifyResponse, FanotifyTask, parseFanotifyEvents,
} from '../../src/linux/fanotify.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, values: Readonly<Record<string, number>>): [string, number][] => (
    Object.entries(values).map(([name, value]) => [prefix + name, value])
  )
  const ours = [
    ...prefixed('FAN_', FAN), ...prefixed('FAN_', FAN_INIT), ...prefixed('FAN_MARK_', FAN_MARK), ...prefixed('FAN_EVENT_INFO_TYPE_', FAN_EVENT_INFO_TYPE),
    ...prefixed('FAN_', FAN_RESPONSE), ...prefixed('', { FANOTIFY_METADATA_VERSION }),
  ]
  // All of include/uapi/linux/fanotify.h, of v6.13, v6.14 and v6.15.
  const newer = [
    'FAN_REPORT_FD_ERROR', 'FAN_PRE_ACCESS', 'FAN_EVENT_INFO_TYPE_RANGE', 'FAN_REPORT_MNT', 'FAN_MNT_ATTACH', 'FAN_MNT_DETACH', 'FAN_MARK_MNTNS',
    'FAN_EVENT_INFO_TYPE_MNT',
  ]
  for (const architecture of ARCHITECTURES) {
    oracleTest('FAN_*', architecture, async () => {
      const answers = await askC({ headers: ['linux/fanotify.h'], expressions: ours.map(([name]) => name) }, architecture)
      const known = ours.filter(([name]) => answers.get(name) !== undefined || !newer.includes(name))
      expect(known.map(([name]) => [name, Number(answers.get(name))])).toEqual(known)
    })
  }
  compareLayout('linux/fanotify.h', 'struct fanotify_event_metadata', FanotifyEventMetadata)
  compareLayout('linux/fanotify.h', 'struct fanotify_event_info_header', FanotifyInfoHeader)
  compareLayout('linux/fanotify.h', 'struct fanotify_response', FanotifyResponse)
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
let local: LocalProcess
let child: ChildProcess
let task: Task
let pid: number
/** Groups by their flags; or why there are none. */
let group: FileDescriptor | string
let handles: FileDescriptor | string
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  pid = child.child.pid.near
  const init = async (flags: number): Promise<FileDescriptor | string> => await task.fanotifyInit(flags).catch((error: unknown) => {
    if (error instanceof ErrnoError && ['EPERM', 'ENOSYS', 'EINVAL'].includes(error.code)) return `there is no such fanotify group here: ${error.message}`
    throw error
  })
  group = await init(FAN_INIT.CLASS_CONTENT | FAN_INIT.NONBLOCK)
  handles = await init(FAN_INIT.NONBLOCK | FAN_INIT.REPORT_FID | FAN_INIT.REPORT_DFID_NAME)
  mkdirSync(inFolder('marked'))
  writeFileSync(inFolder('file'), 'content')
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const usable = (wanted: FileDescriptor | string, { skip }: TestContext): FileDescriptor => (typeof wanted === 'string' ? skip(wanted) : wanted)

test('a group is told of what happens, with open files that have owners', async (context) => {
  const fanotify = usable(group, context)
  expect(fdLink(pid, fanotify.near)).toBe('anon_inode:[fanotify]')
  expect(await fanotify.getFlags()).toBe(FD.CLOEXEC)
  await fanotify.fanotifyMark(FAN_MARK.ADD, FAN.MODIFY | FAN.CLOSE_WRITE, AT.FDCWD, inFolder('file'))
  // proc_pid_fdinfo(5): in hexadecimal.
  expect(fdInfo(pid, fanotify.near, 'fanotify ino')).toMatch(/mask:a /)
  writeFileSync(inFolder('file'), 'more')
  const events = await fanotify.fanotifyRead()
  expect(events.reduce((mask, event) => mask | event.mask, 0)).toBe(FAN.MODIFY | FAN.CLOSE_WRITE)
  for (const event of events) {
    expect(event).toMatchObject({ pid: process.pid, pidfd: undefined, fids: [], error: undefined, fdError: 0 })
    await using file = event.fd
    if (file === undefined) throw new Error('the event has no file')
    expect(fdLink(pid, file.near)).toBe(inFolder('file'))
    expect(await file.getFlags()).toBe(FD.CLOEXEC)
    expect(task.knownFileDescriptor(file.near)).toBeDefined()
  }
  await expectFailure(fanotify.fanotifyRead(), 'EAGAIN', new RegExp(`read\\(${fanotify.near}, 0x[0-9a-f]+, 8192\\)$`))
  await fanotify.fanotifyMark(FAN_MARK.FLUSH, 0, AT.FDCWD, null)
  await expectFailure(
    fanotify.fanotifyMark(FAN_MARK.REMOVE, FAN.MODIFY, AT.FDCWD, inFolder('file')), 'ENOENT',
    `fanotify_mark(${fanotify.near}, FAN_MARK_REMOVE, FAN_MODIFY, AT_FDCWD, "${inFolder('file')}")`,
  )
})

test('a group is asked, and the answer counts', async (context) => {
  const fanotify = usable(group, context)
  await using waiting = await local.clone()
  await fanotify.fanotifyMark(FAN_MARK.ADD, FAN.OPEN_PERM, AT.FDCWD, inFolder('file'))
  await using epoll = await task.epollCreate1()
  await epoll.epollCtl(1, fanotify, { events: 1, data: 0 })
  for (const [response, code] of [[FAN_RESPONSE.ALLOW, undefined], [FAN_RESPONSE.DENY, 'EPERM']] as const) {
    const opening = waiting.task.open(inFolder('file'), O.RDONLY).then(
      async (file) => {
        await file.close()
        return undefined
      },
      (error: unknown) => (error as ErrnoError).code,
    )
    await epoll.epollPwait(1, -1)
    const [event] = await fanotify.fanotifyRead()
    if (event?.fd === undefined) throw new Error('nothing was asked')
    expect([event.mask, event.pid]).toEqual([FAN.OPEN_PERM, waiting.child.pid.near])
    await using file = event.fd
    await fanotify.fanotifyRespond(file, response)
    expect(await opening).toBe(code)
    await expectFailure(fanotify.fanotifyRespond(file, response), 'ENOENT', new RegExp(`write\\(${fanotify.near}, \\{fd=${file.near}, response=${response}\\}, 8\\)$`))
  }
  await fanotify.fanotifyMark(FAN_MARK.FLUSH, 0, AT.FDCWD, null)
})

test('a group is told of handles and names', async (context) => {
  const fanotify = usable(handles, context)
  const marked = await fanotify.fanotifyMark(FAN_MARK.ADD, FAN.CREATE | FAN.MOVE | FAN.ONDIR, AT.FDCWD, inFolder('marked')).catch((error: unknown) => error)
  if (marked instanceof ErrnoError) return context.skip(`the file system of ${folder} has no handles for fanotify: ${marked.message}`)
  writeFileSync(inFolder('marked/größe'), '')
  mkdirSync(inFolder('marked/directory'))
  // Read before the rest: events of one name that wait together are merged.
  const events = await fanotify.fanotifyRead()
  renameSync(inFolder('marked/größe'), inFolder('marked/other'))
  events.push(...await fanotify.fanotifyRead())
  const named = events.map(({ mask, fids }) => [mask, fids[0]?.name])
  expect(named).toEqual([
    [FAN.CREATE, 'größe'], [FAN.CREATE | FAN.ONDIR, 'directory'], [FAN.MOVED_FROM, 'größe'], [FAN.MOVED_TO, 'other'],
  ])
  const { handle } = await task.nameToHandleAt(AT.FDCWD, inFolder('marked'))
  expect(events[0]?.fids[0]).toMatchObject({ type: FAN_EVENT_INFO_TYPE.DFID_NAME, handle, fsid: (await task.statfs(folder)).f_fsid })
  expect(events.every((event) => event.fd === undefined)).toBe(true)
  await fanotify.fanotifyMark(FAN_MARK.FLUSH, 0, AT.FDCWD, null)
})

test('with a pidfd of who did it', async (context) => {
  usable(group, context)
  const made = await task.fanotifyInit(FAN_INIT.NONBLOCK | FAN_INIT.REPORT_PIDFD).catch((error: unknown) => error as ErrnoError)
  if (made instanceof Error) return context.skip(`no pidfds: ${made.message}`)
  await using fanotify = made
  await fanotify.fanotifyMark(FAN_MARK.ADD, FAN.CLOSE_WRITE, AT.FDCWD, inFolder('file'))
  writeFileSync(inFolder('file'), 'again')
  const [event] = await fanotify.fanotifyRead()
  await using file = event?.fd
  await using pidfd = event?.pidfd
  if (pidfd === undefined) throw new Error('the event has no pidfd')
  expect(fdInfo(pid, pidfd.near, 'Pid')).toBe(String(process.pid))
  expect(file).toBeDefined()
})

test('what cannot be events is refused', () => {
  expect(() => parseFanotifyEvents(new Uint8Array(24))).toThrow('fanotify events of version 0 are not known here')
  const bytes = new Uint8Array(24)
  FanotifyEventMetadata.write(new DataView(bytes.buffer), 0, { event_len: 48, vers: 3, reserved: 0, metadata_len: 24, mask: 1, fd: -1, pid: 1 })
  expect(() => parseFanotifyEvents(bytes)).toThrow('a fanotify event of 48 bytes cannot be at 0 of 24')
  FanotifyEventMetadata.write(new DataView(bytes.buffer), 0, { event_len: 24, vers: 3, reserved: 0, metadata_len: 24, mask: FAN.Q_OVERFLOW, fd: -13, pid: 0 })
  expect(parseFanotifyEvents(bytes)).toEqual([{ mask: FAN.Q_OVERFLOW, pid: 0, fd: undefined, pidfd: undefined, fids: [], error: undefined, fdError: 13 }])
})

test('says what is wrong', async (context) => {
  const fanotify = usable(group, context)
  await expectFailure(task.fanotifyInit(0x800_0000), 'EINVAL', 'fanotify_init(FAN_CLOEXEC|0x8000000, O_RDONLY|O_CLOEXEC)')
  await expectFailure(
    fanotify.fanotifyMark(FAN_MARK.ADD, FAN.OPEN, AT.FDCWD, '/no/such'), 'ENOENT', `fanotify_mark(${fanotify.near}, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "/no/such")`,
  )
  await expect(fanotify.fanotifyRead(100)).rejects.toThrow('fanotify: size must be an integer from 1024')
  await expect(fanotify.fanotifyMark(FAN_MARK.ADD, -1, AT.FDCWD, null)).rejects.toThrow('fanotify_mark: mask must not be negative')
})

let pipe: FileDescriptor
beforeAll(async () => {
  [pipe] = await task.pipe2({ flags: O.NONBLOCK })
})
testOrder('fanotify', { task: () => task, classes: [FanotifyTask], calls: { fanotifyInit: () => task.fanotifyInit(FAN_INIT.REPORT_FID) } })
testOrder('fanotify, of a file descriptor', {
  task: () => task,
  classes: [FanotifyFileDescriptor],
  // A pipe stands for the group: what the kernel makes of it is not asked.
  calls: {
    fanotifyMark: () => pipe.fanotifyMark(FAN_MARK.ADD, FAN.OPEN, AT.FDCWD, folder),
    fanotifyRead: () => pipe.fanotifyRead(),
    fanotifyRespond: () => pipe.fanotifyRespond(pipe, FAN_RESPONSE.ALLOW),
  },
})
