import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { AT, FD, O } from '../../src/linux/fcntl.js'
import { FileHandle, FileHandleHead, FileHandleTask, MAX_HANDLE_SZ, type NamedHandle } from '../../src/linux/file_handle.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdLink, temporaryFolder } from './support.js'

describe('against libc\'s header', () => {
  compareConstants('fcntl.h', 'MAX_HANDLE_', { SZ: MAX_HANDLE_SZ })
  compareLayout('fcntl.h', 'struct file_handle', FileHandleHead)
})

const folder = temporaryFolder()
const path = join(folder, 'file')
let child: ChildProcess
let task: Task
let named: NamedHandle | undefined
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  writeFileSync(path, 'content')
  // Overlays, as in containers, have no handles unless they were mounted so.
  named = await task.nameToHandleAt(AT.FDCWD, path).catch((error: unknown) => {
    if (error instanceof ErrnoError && error.code === 'ENOTSUP') return undefined
    throw error
  })
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('a file has a handle, the same by each of its names, and a mount', async ({ skip }) => {
  if (named === undefined) return skip(`the file system of ${folder} has no file handles`)
  expect(named.handle.f_handle.byteLength).toBeGreaterThan(0)
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').map((line) => line.split(' ')[0])
  expect(mounts).toContain(String(named.mountId))
  await using place = await task.open(path, O.PATH)
  expect(await task.nameToHandleAt(place, '', AT.EMPTY_PATH)).toEqual(named)
  expect((await task.nameToHandleAt(AT.FDCWD, folder)).handle).not.toEqual(named.handle)
})

test('the handle opens the file, for who may; and says ESTALE when it is gone', async ({ skip }) => {
  if (named === undefined) return skip(`the file system of ${folder} has no file handles`)
  await using mount = await task.open(folder, O.RDONLY)
  const refused = await task.openByHandleAt(mount, named.handle, O.RDONLY).then(
    async (file) => {
      await using opened = file
      expect(Buffer.from(await opened.read(100)).toString()).toBe('content')
      expect(await opened.getFlags()).toBe(FD.CLOEXEC)
      expect((await opened.fstat()).st_ino).toBe(statSync(path, { bigint: true }).ino)
      return undefined
    },
    (error: unknown) => error as ErrnoError,
  )
  if (refused?.code === 'EPERM') return skip('opening by handle needs CAP_DAC_READ_SEARCH')
  expect(refused).toBeUndefined()
  using pointer = task.ptr(FileHandle, named.handle)
  await using inheritable = await task.openByHandleAt(mount, pointer, O.RDONLY, { inheritable: true })
  expect(await inheritable.getFlags()).toBe(0)
  await inheritable.close()
  rmSync(path)
  await expectFailure(
    task.openByHandleAt(mount, named.handle, O.RDONLY), 'ESTALE', new RegExp(`open_by_handle_at\\(${mount.near}, \\{handle_type=\\d+, f_handle=...\\}, O_RDONLY\\|O_CLOEXEC\\)$`),
  )
})

test('a mount number that is never used again, which takes Linux 6.12', async ({ skip }) => {
  if (named === undefined) return skip(`the file system of ${folder} has no file handles`)
  const told = await task.nameToHandleAt(AT.FDCWD, folder, AT.HANDLE_MNT_ID_UNIQUE).catch((error: unknown) => error as ErrnoError)
  if (told instanceof Error) return skip('the kernel is older than 6.12')
  // They begin above all others: see MNT_UNIQUE_ID_OFFSET in Linux 6.12, fs/namespace.c.
  expect(told.mountId).toBeGreaterThan(2 ** 31)
})

test('a handle only to tell files apart (Linux 6.5)', async ({ skip }) => {
  // proc(5) cannot open by handle.
  await expectFailure(task.nameToHandleAt(AT.FDCWD, '/proc/version'), 'ENOTSUP', /name_to_handle_at\(AT_FDCWD, "\/proc\/version", .*, 0\)$/)
  const told = await task.nameToHandleAt(AT.FDCWD, '/proc/version', AT.HANDLE_FID).catch((error: unknown) => error as ErrnoError)
  if (told instanceof Error) return skip(`the kernel here is older: ${told.message}`)
  expect(told.handle.f_handle.byteLength).toBeGreaterThan(0)
  expect((await task.nameToHandleAt(AT.FDCWD, '/proc/version', AT.HANDLE_FID)).handle).toEqual(told.handle)
  expect((await task.nameToHandleAt(AT.FDCWD, '/proc/uptime', AT.HANDLE_FID)).handle).not.toEqual(told.handle)
})

test('a handle that knows its directory (Linux 6.13)', async ({ skip }) => {
  if (named === undefined) return skip(`the file system of ${folder} has no file handles`)
  const connected = join(folder, 'connected')
  writeFileSync(connected, 'content')
  const told = await task.nameToHandleAt(AT.FDCWD, connected, AT.HANDLE_CONNECTABLE).catch((error: unknown) => error as ErrnoError)
  if (told instanceof Error) return skip(`the kernel here is older: ${told.message}`)
  const plain = await task.nameToHandleAt(AT.FDCWD, connected)
  expect(told.handle.f_handle.byteLength).toBeGreaterThan(plain.handle.f_handle.byteLength)
  await using mount = await task.open(folder, O.RDONLY)
  const opened = await task.openByHandleAt(mount, told.handle, O.PATH).catch((error: unknown) => error as ErrnoError)
  if (opened instanceof Error) return skip(opened.message)
  await using file = opened
  // A plain one opens a file whose name may not be known.
  expect(fdLink(child.child.pid.near, file.near)).toBe(connected)
})

test('a symbolic link, or what it leads to', async ({ skip }) => {
  if (named === undefined) return skip(`the file system of ${folder} has no file handles`)
  const target = join(folder, 'target')
  writeFileSync(target, '')
  symlinkSync('target', join(folder, 'link'))
  const { handle } = await task.nameToHandleAt(AT.FDCWD, target)
  expect((await task.nameToHandleAt(AT.FDCWD, join(folder, 'link'))).handle).not.toEqual(handle)
  expect((await task.nameToHandleAt(AT.FDCWD, join(folder, 'link'), AT.SYMLINK_FOLLOW)).handle).toEqual(handle)
})

test('written and read again', async () => {
  const handle: FileHandle = { handle_type: -5, f_handle: new Uint8Array([1, 2, 3]) }
  using memory = task.ptr(FileHandle, handle)
  expect(await memory.read()).toEqual(handle)
  expect(() => task.ptr(FileHandle, { handle_type: 1, f_handle: new Uint8Array(129) })).toThrow('a file handle has at most 128 bytes')
})

test('says what is wrong', async () => {
  const error = await expectFailure(
    task.nameToHandleAt(AT.FDCWD, '/no/such'), 'ENOENT', /name_to_handle_at\(AT_FDCWD, "\/no\/such", 0x[0-9a-f]+, 0x[0-9a-f]+, 0\)$/,
  )
  expect(error.path).toBe('/no/such')
  await expectFailure(task.nameToHandleAt(AT.FDCWD, '/', 0x8), 'EINVAL', /name_to_handle_at\(AT_FDCWD, "\/", .*, 0x8\)$/)
  await expect(task.nameToHandleAt(AT.FDCWD, '/', -1)).rejects.toThrow('name_to_handle_at: flags must not be negative')
})

testOrder('file handles', {
  task: () => task,
  classes: [FileHandleTask],
  calls: {
    nameToHandleAt: () => task.nameToHandleAt(AT.FDCWD, folder),
    openByHandleAt: () => task.openByHandleAt(AT.FDCWD, { handle_type: 1, f_handle: new Uint8Array(8) }, O.RDONLY),
  },
})
