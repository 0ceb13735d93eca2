import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { Bytes } from '../../src/memory/bytes.js'
import { BorrowError } from '../../src/handle/errors.js'
import { AT, O } from '../../src/linux/fcntl.js'
import { XATTR, XattrArgs, XattrFileDescriptor, XattrList, XattrTask } from '../../src/linux/xattr.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, rootTest, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/xattr.h', 'XATTR_', XATTR, {
    omitted: {
      ...Object.fromEntries([
        'OS2', 'MAC_OSX', 'BTRFS', 'HURD', 'SECURITY', 'SYSTEM', 'TRUSTED', 'USER', 'EVM_SUFFIX', 'IMA_SUFFIX', 'SELINUX_SUFFIX', 'SMACK_SUFFIX', 'SMACK_IPIN',
        'SMACK_IPOUT', 'SMACK_EXEC', 'SMACK_TRANSMUTE', 'SMACK_MMAP', 'APPARMOR_SUFFIX', 'CAPS_SUFFIX', 'BPF_LSM_SUFFIX', 'POSIX_ACL', 'NAME',
      ].map((name) => [`XATTR_${name}*`, 'beginnings of names, which are strings, and their lengths'])),
    },
  })
  compareLayout('linux/xattr.h', 'struct xattr_args', XattrArgs, { newer: 'include/uapi/linux/xattr.h, v6.13' })
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
const path = inFolder('file')
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
let child: ChildProcess
let task: Task
let file: FileDescriptor
let supported = true
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  writeFileSync(path, '')
  symlinkSync('file', inFolder('link'))
  file = await task.open(path, O.RDWR)
  supported = await file.fsetxattr('user.probe', '').then(() => true, () => false)
  if (supported) await file.fremovexattr('user.probe')
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const needsUserAttributes = ({ skip }: TestContext): void => {
  if (!supported) skip(`the file system of ${folder} has no user attributes`)
}
/** What another program reads: there is no getfattr everywhere, but Python's os module has the calls. */
const python = (code: string): string => execFileSync('python3', ['-c', `import os\n${code}`], { encoding: 'utf8' }).trim()

describe('by name', () => {
  test('set, got, listed and removed', async (context) => {
    needsUserAttributes(context)
    await task.setxattr(path, 'user.one', 'größe')
    await task.setxattr(inFolder('link'), 'user.two', new Uint8Array([0, 255]))
    expect(python(`print(os.getxattr('${path}', 'user.one').decode(), os.getxattr('${path}', 'user.two').hex())`)).toBe('größe 00ff')
    expect(text(await task.getxattr(path, 'user.one'))).toBe('größe')
    expect(await task.getxattr(inFolder('link'), 'user.two')).toEqual(new Uint8Array([0, 255]))
    expect((await task.listxattr(path)).filter((name) => name.startsWith('user.')).sort()).toEqual(['user.one', 'user.two'])
    expect(await task.llistxattr(inFolder('link'))).not.toContain('user.one')
    await task.removexattr(path, 'user.one')
    expect(python(`print([each for each in os.listxattr('${path}') if each.startswith('user.')])`)).toBe('[\'user.two\']')
    await task.removexattr(path, 'user.two')
  })

  test('in memory of the caller\'s', async (context) => {
    needsUserAttributes(context)
    using value = task.ptr(new Uint8Array([1, 2, 3]))
    const setting = task.setxattr(path, 'user.memory', value)
    expect(() => value.free()).toThrow(BorrowError)
    await setting
    const [filled, rest] = await task.getxattr(path, 'user.memory', task.malloc(Bytes, 8))
    expect([await filled.read(), rest.size]).toEqual([new Uint8Array([1, 2, 3]), 5])
    filled.free()
    rest.free()
    const [names, unused] = await task.listxattr(path, task.malloc(XattrList, 1024))
    expect(await names.read()).toContain('user.memory')
    names.free()
    unused.free()
    const short = task.malloc(Bytes, 2)
    await expectFailure(task.getxattr(path, 'user.memory', short), 'ERANGE', new RegExp(`getxattr\\("${path}", "user.memory", 0x[0-9a-f]+, 2\\)$`))
    expect(short.valid).toBe(true)
    short.free()
    const shortList = task.malloc(XattrList, 1)
    await expectFailure(task.listxattr(path, shortList), 'ERANGE', /listxattr/)
    shortList.free()
    await task.removexattr(path, 'user.memory')
  })

  test('only where it is there, or is not', async (context) => {
    needsUserAttributes(context)
    await task.setxattr(path, 'user.flags', 'x', XATTR.CREATE)
    const error = await expectFailure(
      task.setxattr(path, 'user.flags', 'y', XATTR.CREATE), 'EEXIST', `setxattr("${path}", "user.flags", "y", 1, XATTR_CREATE)`,
    )
    expect(error.path).toBe(path)
    await task.setxattr(path, 'user.flags', 'z', XATTR.REPLACE)
    expect(text(await task.getxattr(path, 'user.flags'))).toBe('z')
    await task.removexattr(path, 'user.flags')
    await expectFailure(task.setxattr(path, 'user.flags', 'y', XATTR.REPLACE), 'ENODATA', /setxattr\(.*, XATTR_REPLACE\)$/)
    await expectFailure(task.getxattr(path, 'user.flags'), 'ENODATA', /getxattr\(".*", "user.flags", 0x[0-9a-f]+, 65536\)$/)
    await expectFailure(task.removexattr(path, 'user.flags'), 'ENODATA', `removexattr("${path}", "user.flags")`)
  })

  rootTest('of a link itself', async () => {
    const call = task.lsetxattr(inFolder('link'), 'trusted.link', 'of the link')
    // Some file systems, and root of a user namespace, have no trusted attributes.
    const refused = await call.then(() => undefined, (error: unknown) => error as NodeJS.ErrnoException)
    if (refused !== undefined) return expect(refused.code).toMatch(/^(EPERM|ENOTSUP)$/)
    expect(python(`print(os.getxattr('${inFolder('link')}', 'trusted.link', follow_symlinks=False).decode())`)).toBe('of the link')
    expect(text(await task.lgetxattr(inFolder('link'), 'trusted.link'))).toBe('of the link')
    expect(await task.llistxattr(inFolder('link'))).toContain('trusted.link')
    expect(await task.listxattr(inFolder('link'))).not.toContain('trusted.link')
    await task.lremovexattr(inFolder('link'), 'trusted.link')
    await expectFailure(task.lgetxattr(inFolder('link'), 'trusted.link'), 'ENODATA', /lgetxattr/)
  })

  test('says what is wrong', async () => {
    await expectFailure(task.setxattr('/no/such', 'user.x', ''), 'ENOENT', 'setxattr("/no/such", "user.x", "", 0, 0)')
    await expectFailure(task.listxattr('/no/such'), 'ENOENT', /listxattr\("\/no\/such", 0x[0-9a-f]+, 65536\)$/)
    await expectFailure(task.llistxattr('/no/such'), 'ENOENT', /llistxattr\("\/no\/such", 0x[0-9a-f]+, 65536\)$/)
    await expectFailure(task.lsetxattr('/no/such', 'user.x', 'y'), 'ENOENT', 'lsetxattr("/no/such", "user.x", "y", 1, 0)')
    await using place = await task.open(path, O.PATH)
    await expectFailure(place.flistxattr(), 'EBADF', new RegExp(`flistxattr\\(${place.near}, 0x[0-9a-f]+, 65536\\)$`))
    await expectFailure(task.lremovexattr('/no/such', 'user.x'), 'ENOENT', 'lremovexattr("/no/such", "user.x")')
    await expectFailure(task.getxattr(path, 'nonsense.x'), 'ENOTSUP', /getxattr/)
    await expectFailure(task.setxattr(path, 'user.x', '', 0x10), 'EINVAL', /setxattr\(.*, "user.x", "", 0, 0x10\)$/)
    await expect(task.setxattr(path, `user.${'x'.repeat(251)}`, '')).rejects.toThrow('the name of an extended attribute has at most 255 bytes')
    await expect(task.setxattr(path, 'user.x', new Uint8Array(65537))).rejects.toThrow('has at most 65536 bytes, and this one has 65537')
    await expect(task.getxattr(path, 'user\0x')).rejects.toThrow('NUL')
  })
})

test('by file descriptor', async (context) => {
  needsUserAttributes(context)
  await file.fsetxattr('user.fd', 'through the number')
  expect(python(`print(os.getxattr('${path}', 'user.fd').decode())`)).toBe('through the number')
  expect(text(await file.fgetxattr('user.fd'))).toBe('through the number')
  expect(await file.flistxattr()).toContain('user.fd')
  const [filled, rest] = await file.fgetxattr('user.fd', task.malloc(Bytes, 100))
  expect(text(await filled.read())).toBe('through the number')
  filled.merge(rest).free()
  const [names, unused] = await file.flistxattr(task.malloc(XattrList, 1024))
  expect(await names.read()).toContain('user.fd')
  names.merge(unused).free()
  await expectFailure(file.fsetxattr('user.fd', 'x', XATTR.CREATE), 'EEXIST', `fsetxattr(${file.near}, "user.fd", "x", 1, XATTR_CREATE)`)
  await file.fremovexattr('user.fd')
  await expectFailure(file.fremovexattr('user.fd'), 'ENODATA', `fremovexattr(${file.near}, "user.fd")`)
  await expectFailure(file.fgetxattr('user.fd'), 'ENODATA', new RegExp(`fgetxattr\\(${file.near}, "user.fd", 0x[0-9a-f]+, 65536\\)$`))
})

test('from a directory, which takes Linux 6.13', async (context) => {
  needsUserAttributes(context)
  const unknown = await task.listxattrat(AT.FDCWD, path).then(() => false, (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOSYS')
  if (unknown) context.skip('the kernel is older than 6.13')
  await using directory = await task.open(folder, O.PATH)
  await task.setxattrat(directory, 'file', 'user.at', 'at', XATTR.CREATE)
  expect(python(`print(os.getxattr('${path}', 'user.at').decode())`)).toBe('at')
  expect(text(await task.getxattrat(file, '', 'user.at', AT.EMPTY_PATH))).toBe('at')
  expect(await task.listxattrat(AT.FDCWD, inFolder('link'))).toContain('user.at')
  expect(await task.listxattrat(AT.FDCWD, inFolder('link'), AT.SYMLINK_NOFOLLOW)).not.toContain('user.at')
  await expectFailure(
    task.setxattrat(AT.FDCWD, path, 'user.at', 'x', XATTR.CREATE), 'EEXIST', /setxattrat\(AT_FDCWD, ".*", 0, "user.at", \{value=\d+, size=1, flags=1\}, 16\)$/,
  )
  await task.removexattrat(AT.FDCWD, path, 'user.at')
  await expectFailure(task.removexattrat(AT.FDCWD, path, 'user.at'), 'ENODATA', `removexattrat(AT_FDCWD, "${path}", 0, "user.at")`)
  await expectFailure(
    task.getxattrat(AT.FDCWD, path, 'user.at'), 'ENODATA', /getxattrat\(AT_FDCWD, ".*", 0, "user.at", \{value=\d+, size=65536, flags=0\}, 16\)$/,
  )
  await using nowhere = await task.open(path, O.PATH)
  await expectFailure(task.listxattrat(nowhere, '', AT.EMPTY_PATH), 'EBADF', /listxattrat\(\d+, "", AT_EMPTY_PATH, 0x[0-9a-f]+, 65536\)$/)
  await expectFailure(task.listxattrat(AT.FDCWD, path, 1), 'EINVAL', /listxattrat\(AT_FDCWD, ".*", 0x1, 0x[0-9a-f]+, 65536\)$/)
})

test('nothing that was allocated is left', async () => {
  const { used } = task.heap.arena
  await task.getxattr(path, 'user.none').catch(() => undefined)
  await task.listxattr(path).catch(() => undefined)
  await task.getxattrat(AT.FDCWD, path, 'user.none').catch(() => undefined)
  await task.setxattrat(AT.FDCWD, path, 'user.none', 'x', XATTR.REPLACE).catch(() => undefined)
  await task.setxattr(path, 'user.none', new Uint8Array(65537)).catch(() => undefined)
  expect(task.heap.arena.used).toBe(used)
})

testOrder('xattr', {
  task: () => task,
  classes: [XattrTask],
  calls: {
    setxattr: () => task.setxattr(path, 'user.x', ''),
    lsetxattr: () => task.lsetxattr(path, 'user.x', ''),
    setxattrat: () => task.setxattrat(AT.FDCWD, path, 'user.x', ''),
    getxattr: () => task.getxattr(path, 'user.x'),
    lgetxattr: () => task.lgetxattr(path, 'user.x'),
    getxattrat: () => task.getxattrat(AT.FDCWD, path, 'user.x'),
    listxattr: () => task.listxattr(path),
    llistxattr: () => task.llistxattr(path),
    listxattrat: () => task.listxattrat(AT.FDCWD, path),
    removexattr: () => task.removexattr(path, 'user.x'),
    lremovexattr: () => task.lremovexattr(path, 'user.x'),
    removexattrat: () => task.removexattrat(AT.FDCWD, path, 'user.x'),
  },
})
testOrder('xattr, of a file descriptor', {
  task: () => task,
  classes: [XattrFileDescriptor],
  calls: {
    fsetxattr: () => file.fsetxattr('user.x', ''),
    fgetxattr: () => file.fgetxattr('user.x'),
    flistxattr: () => file.flistxattr(),
    fremovexattr: () => file.fremovexattr('user.x'),
  },
})
