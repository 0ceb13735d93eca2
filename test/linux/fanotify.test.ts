import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { AT, FD, O } from '../../src/linux/fcntl.js'
import {
  FAN, FAN_ERRNO, FAN_EVENT_INFO_TYPE, FAN_INIT, FAN_MARK, FAN_RESPONSE, FAN_RESPONSE_FLAG, FAN_RESPONSE_INFO, FANOTIFY_METADATA_VERSION, FanotifyEventMetadata,
  FanotifyFileDescriptor, FanotifyInfoError, FanotifyInfoHeader, FanotifyInfoMnt, FanotifyInfoPidfd, FanotifyInfoRange, FanotifyResponse,
  FanotifyResponseInfoAuditRule, FanotifyResponseInfoHeader, FanotifyTask, parseFanotifyEvents,
} from '../../src/linux/fanotify.js'
import { pageSize } from '../../src/linux/mman.js'
import { MOUNT, STATMOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { STATX } from '../../src/linux/stat.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'
import { fileSystem } from './filesystem.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, values: Readonly<Record<string, number>>): [string, number][] => (
    Object.entries(values).map(([name, value]) => [prefix + name, value])
  )
  const ours = [
    ...prefixed('FAN_', FAN), ...prefixed('FAN_', FAN_INIT), ...prefixed('FAN_MARK_', FAN_MARK), ...prefixed('FAN_EVENT_INFO_TYPE_', FAN_EVENT_INFO_TYPE),
    ...prefixed('FAN_', FAN_RESPONSE), ...prefixed('FAN_', FAN_RESPONSE_FLAG), ...prefixed('FAN_RESPONSE_INFO_', FAN_RESPONSE_INFO),
    ...prefixed('FAN_ERRNO_', FAN_ERRNO), ...prefixed('', { FANOTIFY_METADATA_VERSION }),
  ]
  // All of include/uapi/linux/fanotify.h, of v6.3, v6.13, v6.14 and v6.15.
  const newer = [
    'FAN_REPORT_FD_ERROR', 'FAN_PRE_ACCESS', 'FAN_EVENT_INFO_TYPE_RANGE', 'FAN_REPORT_MNT', 'FAN_MNT_ATTACH', 'FAN_MNT_DETACH', 'FAN_MARK_MNTNS',
    'FAN_EVENT_INFO_TYPE_MNT', 'FAN_INFO', 'FAN_RESPONSE_INFO_NONE', 'FAN_RESPONSE_INFO_AUDIT_RULE', 'FAN_ERRNO_SHIFT', 'FAN_ERRNO_MASK',
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
  compareLayout('linux/fanotify.h', 'struct fanotify_event_info_pidfd', FanotifyInfoPidfd)
  compareLayout('linux/fanotify.h', 'struct fanotify_event_info_error', FanotifyInfoError)
  compareLayout('linux/fanotify.h', 'struct fanotify_event_info_range', FanotifyInfoRange, { newer: 'include/uapi/linux/fanotify.h, v6.14' })
  compareLayout('linux/fanotify.h', 'struct fanotify_event_info_mnt', FanotifyInfoMnt, { newer: 'include/uapi/linux/fanotify.h, v6.15' })
  compareLayout('linux/fanotify.h', 'struct fanotify_response_info_header', FanotifyResponseInfoHeader, { newer: 'include/uapi/linux/fanotify.h, v6.3' })
  compareLayout('linux/fanotify.h', 'struct fanotify_response_info_audit_rule', FanotifyResponseInfoAuditRule, {
    newer: 'include/uapi/linux/fanotify.h, v6.3',
  })
})

const { EIO } = constants.errno
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

test('an answer may say which error, and for which part of a file it was asked (Linux 6.14)', async ({ skip }) => {
  const made = await task.fanotifyInit(or(FAN_INIT.CLASS_PRE_CONTENT, FAN_INIT.NONBLOCK)).catch((error: unknown) => error as ErrnoError)
  if (made instanceof Error) return skip(`there is no such fanotify group here: ${made.message}`)
  await using fanotify = made
  await using reader = await local.clone()
  await using file = await reader.task.open(inFolder('file'), O.RDONLY)
  const marked = await fanotify.fanotifyMark(FAN_MARK.ADD, FAN.PRE_ACCESS, AT.FDCWD, inFolder('file')).catch((error: unknown) => error as ErrnoError)
  if (marked instanceof Error) return skip(`the kernel here is older, or the file system of ${folder} cannot: ${marked.message}`)
  await using watched = await reader.task.open(inFolder('file'), O.RDONLY)
  await using epoll = await task.epollCreate1()
  await epoll.epollCtl(1, fanotify, { events: 1, data: 0 })
  try {
    for (const [options, code] of [[{ errno: EIO }, 'EIO'], [undefined, 'EPERM']] as const) {
      const reading = watched.pread(3, 1).then(() => undefined, (error: unknown) => (error as ErrnoError).code)
      await epoll.epollPwait(1, -1)
      const [event] = await fanotify.fanotifyRead()
      if (event?.fd === undefined) throw new Error('nothing was asked')
      await using asked = event.fd
      // Whole pages are needed for the three bytes.
      expect(event).toMatchObject({ mask: FAN.PRE_ACCESS, range: { offset: 0, count: pageSize() }, mountId: undefined })
      if (options === undefined) await fanotify.fanotifyRespond(asked, FAN_RESPONSE.DENY)
      else {
        // ENOENT is none of those that may be said.
        const shown = new RegExp(`write\\(${fanotify.near}, \\{fd=${asked.near}, response=${2 + 2 * 2 ** 24}\\}, 8\\)$`)
        await expectFailure(fanotify.fanotifyRespond(asked, FAN_RESPONSE.DENY, { errno: 2 }), 'EINVAL', shown)
        await fanotify.fanotifyRespond(asked, FAN_RESPONSE.DENY, options)
      }
      expect(await reading).toBe(code)
    }
    await expect(fanotify.fanotifyRespond(file, FAN_RESPONSE.DENY, { errno: 256 })).rejects.toThrow('fanotify: errno must be an integer from 1 to 255')
  } finally {
    // Before the reader's file: whatever is not answered ends.
    await fanotify.close()
  }
  // @ts-expect-error what is allowed is no error
  const allowed = () => fanotify.fanotifyRespond(file, FAN_RESPONSE.ALLOW, { errno: EIO })
  // @ts-expect-error it is allowed, or not
  const neither = () => fanotify.fanotifyRespond(file, 3)
  expect([allowed, neither]).toHaveLength(2)
})

test('an answer may be recorded, with the rule that decided', async ({ skip }) => {
  const flags = or(FAN_INIT.CLASS_CONTENT, FAN_INIT.NONBLOCK, FAN_INIT.ENABLE_AUDIT)
  const made = await task.fanotifyInit(flags).catch((error: unknown) => error as ErrnoError)
  const usable = made instanceof Error ? group : made
  if (typeof usable === 'string') return skip(usable)
  await using opener = await local.clone()
  await usable.fanotifyMark(FAN_MARK.ADD, FAN.OPEN_PERM, AT.FDCWD, inFolder('file'))
  await using epoll = await task.epollCreate1()
  await epoll.epollCtl(1, usable, { events: 1, data: 0 })
  try {
    for (const audit of [true, { ruleNumber: 7, subjTrust: 1, objTrust: 2 }] as const) {
      const opening = opener.task.open(inFolder('file'), O.RDONLY).then((file) => file.close())
      await epoll.epollPwait(1, -1)
      const [event] = await usable.fanotifyRead()
      if (event?.fd === undefined) throw new Error('nothing was asked')
      await using asked = event.fd
      const answer = (): Promise<void> => usable.fanotifyRespond(asked, FAN_RESPONSE.ALLOW, { audit })
      const shown = audit === true ? /response=17\}, 8\)$/ : /response=49, rule=\.\.\.\}, 24\)$/
      // What the group was not made for is refused, and the question still open.
      if (made instanceof Error) await expectFailure(answer(), 'EINVAL', shown).then(() => usable.fanotifyRespond(asked, FAN_RESPONSE.ALLOW))
      else await answer()
      await opening
      if (!(made instanceof Error)) await expectFailure(answer(), 'ENOENT', shown)
    }
  } finally {
    await usable.fanotifyMark(FAN_MARK.FLUSH, 0, AT.FDCWD, null)
  }
  if (made instanceof Error) return skip(`only the refusal was seen, because the kernel has no audit: ${made.message}`)
  await made.close()
})

test('mounts that come and go are told of (Linux 6.15)', async ({ skip }) => {
  const mounter = await local.clone({ flags: CLONE.NEWNS }).catch((error: unknown) => error as ErrnoError)
  if (mounter instanceof Error) return skip(`no mount namespace: ${mounter.message}`)
  await using other = mounter
  await other.task.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
  const made = await other.task.fanotifyInit(or(FAN_INIT.REPORT_MNT, FAN_INIT.NONBLOCK)).catch((error: unknown) => error as ErrnoError)
  if (made instanceof Error) return skip(`the kernel here is older: ${made.message}`)
  await using fanotify = made
  await using namespace = await other.task.open('/proc/self/ns/mnt', O.RDONLY)
  await fanotify.fanotifyMark(or(FAN_MARK.ADD, FAN_MARK.MNTNS), or(FAN.MNT_ATTACH, FAN.MNT_DETACH), namespace, null)
  await other.task.mount('told', inFolder('marked'), 'tmpfs')
  const { stx_mnt_id: id } = await other.task.statx(AT.FDCWD, inFolder('marked'), 0, STATX.MNT_ID_UNIQUE)
  const [attached, ...others] = await fanotify.fanotifyRead()
  expect(attached).toMatchObject({ mask: FAN.MNT_ATTACH, mountId: id, fd: undefined, fids: [], range: undefined })
  expect(others).toEqual([])
  expect(await other.task.statmount(id, STATMOUNT.MNT_POINT)).toMatchObject({ mnt_point: inFolder('marked') })
  await other.task.umount2(inFolder('marked'))
  expect(await fanotify.fanotifyRead()).toMatchObject([{ mask: FAN.MNT_DETACH, mountId: id }])
  await expectFailure(
    fanotify.fanotifyMark(or(FAN_MARK.ADD, FAN_MARK.MNTNS), FAN.OPEN, namespace, null), 'EINVAL',
    `fanotify_mark(${fanotify.near}, FAN_MARK_ADD|FAN_MARK_MNTNS, FAN_OPEN, ${namespace.near}, NULL)`,
  )
})

test('a damaged file system is told of (Linux 5.16)', async ({ skip }) => {
  const mounter = await local.clone({ flags: CLONE.NEWNS }).catch((error: unknown) => error as ErrnoError)
  if (mounter instanceof Error) return skip(`no mount namespace: ${mounter.message}`)
  await using other = mounter
  const made = await fileSystem(other.task, folder, { type: 'ext4', size: 8, data: 'errors=continue' })
  if (typeof made === 'string') return skip(made)
  await using system = made
  await using fanotify = await other.task.fanotifyInit(or(FAN_INIT.REPORT_FID, FAN_INIT.NONBLOCK))
  const marked = await fanotify.fanotifyMark(or(FAN_MARK.ADD, FAN_MARK.FILESYSTEM), FAN.FS_ERROR, AT.FDCWD, system.place)
    .catch((error: unknown) => error as ErrnoError)
  if (marked instanceof Error) return skip(`the kernel here is older: ${marked.message}`)
  // The ext4 of a kernel has this for tests: see Documentation/ABI/testing/sysfs-fs-ext4.
  writeFileSync(`/sys/fs/ext4/loop${system.loop}/trigger_fs_error`, 'damaged')
  const [event, ...others] = await fanotify.fanotifyRead()
  expect(others).toEqual([])
  expect(event?.mask).toBe(FAN.FS_ERROR)
  expect(event?.error?.count).toBe(1)
  expect(event?.error?.errno).toBeGreaterThan(0)
  expect(event?.fids[0]).toMatchObject({ type: FAN_EVENT_INFO_TYPE.FID, fsid: (await other.task.statfs(system.place)).f_fsid })
})

test('what cannot be events is refused', () => {
  expect(() => parseFanotifyEvents(new Uint8Array(24))).toThrow('fanotify events of version 0 are not known here')
  const bytes = new Uint8Array(24)
  FanotifyEventMetadata.write(new DataView(bytes.buffer), 0, { event_len: 48, vers: 3, reserved: 0, metadata_len: 24, mask: 1, fd: -1, pid: 1 })
  expect(() => parseFanotifyEvents(bytes)).toThrow('a fanotify event of 48 bytes cannot be at 0 of 24')
  FanotifyEventMetadata.write(new DataView(bytes.buffer), 0, { event_len: 24, vers: 3, reserved: 0, metadata_len: 24, mask: FAN.Q_OVERFLOW, fd: -13, pid: 0 })
  expect(parseFanotifyEvents(bytes)).toEqual([{
    mask: FAN.Q_OVERFLOW, pid: 0, fd: undefined, pidfd: undefined, fids: [], error: undefined, range: undefined, mountId: undefined, fdError: 13,
  }])
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
