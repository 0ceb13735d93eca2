import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { AT, O } from '../../src/linux/fcntl.js'
import {
  _fileGetattr, FI, FIEMAP_EXTENT, FIEMAP_FLAG, FiemapExtent, FiemapHead,
  FileAttr, FileAttrFileDescriptor, FileAttrTask, FileCloneRange, FileDedupeRangeHead, FileDedupeRangeInfo, FS_FL, FS_IOC, FS_XFLAG,
  FSLABEL_MAX,
  FstrimRange, Fsxattr,
} from '../../src/linux/file_attr.js'
import { CLONE } from '../../src/linux/sched.js'
import { CString } from '../../src/memory/bytes.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { fileSystem } from './filesystem.js'
import { expectFailure, expectFailures, failure, isRoot, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const header = 'linux/fs.h'
  const fiNames = {
    GETBSZ: 'FIGETBSZ', FREEZE: 'FIFREEZE', THAW: 'FITHAW', TRIM: 'FITRIM', CLONE: 'FICLONE', CLONERANGE: 'FICLONERANGE', DEDUPERANGE: 'FIDEDUPERANGE',
  }
  const ours = [
    ...Object.entries(FS_FL).map(([name, value]) => [`FS_${name}_FL`, value] as const),
    ...Object.entries(FI).map(([name, value]) => [fiNames[name as keyof typeof FI], value] as const),
    ['FSLABEL_MAX', FSLABEL_MAX] as const,
  ]
  for (const architecture of ARCHITECTURES) {
    oracleTest('FS_*_FL and FI*', architecture, async () => {
      const answers = await askC({ headers: [header], expressions: ours.map(([name]) => name) }, architecture)
      expect(ours.map(([name]) => [name, Number(answers.get(name))])).toEqual(ours)
    })
  }
  compareConstants(header, 'FS_XFLAG_', FS_XFLAG)
  compareConstants('linux/fiemap.h', 'FIEMAP_FLAG_', FIEMAP_FLAG)
  compareConstants('linux/fiemap.h', 'FIEMAP_EXTENT_', FIEMAP_EXTENT)
  compareLayout('linux/fiemap.h', 'struct fiemap_extent', FiemapExtent)
  compareLayout('linux/fiemap.h', 'struct fiemap', FiemapHead, { omitted: { fm_extents: 'of any number' } })
  compareConstants([header, 'linux/fiemap.h'], 'FS_IOC_', FS_IOC, {
    omitted: {
      'FS_IOC_GETFSUUID': 'no method', 'FS_IOC_GETFSSYSFSPATH': 'no method', 'FS_IOC_GETLBMD_CAP': 'no method',
      'FS_IOC_GET_ENCRYPTION_*': 'of another header', 'FS_IOC_ADD_ENCRYPTION_*': 'of another header',
      'FS_IOC_SET_ENCRYPTION_*': 'of another header', 'FS_IOC_REMOVE_ENCRYPTION_*': 'of another header',
    },
  })
  compareLayout(header, 'struct fsxattr', Fsxattr)
  compareLayout(header, 'struct file_attr', FileAttr, { newer: 'include/uapi/linux/fs.h, v6.17' })
  compareLayout(header, 'struct file_clone_range', FileCloneRange)
  compareLayout(header, 'struct file_dedupe_range', FileDedupeRangeHead)
  compareLayout(header, 'struct file_dedupe_range_info', FileDedupeRangeInfo)
  compareLayout(header, 'struct fstrim_range', FstrimRange)
})

const folder = temporaryFolder()
const local = await localProcess()
let child: ChildProcess
let task: Task
let file: FileDescriptor
const path = join(folder, 'file')
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  writeFileSync(path, 'content')
  file = await task.open(path, O.RDWR)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What a call returns, or an end to the test where the file system or the kernel cannot do it. */
async function possible<T>(call: Promise<T>, { skip }: TestContext, ...codes: string[]): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ErrnoError && ['ENOTTY', 'ENOTSUP', 'ENOSYS', ...codes].includes(error.code)) return skip(error.message)
    throw error
  }
}
const lsattr = existsSync('/usr/bin/lsattr')
/** The letters of chattr(1) that are set. */
const letters = (): string => execFileSync('/usr/bin/lsattr', ['-d', path], { encoding: 'latin1' }).split(' ')[0]?.replaceAll('-', '') ?? ''

test('flags of a file, as lsattr shows them', async (context) => {
  const before = await possible(file.fsGetflags(), context)
  await file.fsSetflags(before | FS_FL.NODUMP | FS_FL.NOATIME)
  expect(await file.fsGetflags()).toBe(before | FS_FL.NODUMP | FS_FL.NOATIME)
  const attributes = await file.fsGetxattr()
  expect(attributes.fsx_xflags & (FS_XFLAG.NODUMP | FS_XFLAG.NOATIME | FS_XFLAG.SYNC)).toBe(FS_XFLAG.NODUMP | FS_XFLAG.NOATIME)
  if (lsattr) expect(letters()).toMatch(/d.*A|A.*d/)
  await file.fsSetxattr({ ...attributes, fsx_xflags: attributes.fsx_xflags - FS_XFLAG.NOATIME })
  if (lsattr) expect(letters()).toMatch(/^[^A]*d[^A]*$/)
  await file.fsSetflags(before)
  expect((await file.fsGetxattr()).fsx_xflags & FS_XFLAG.NODUMP).toBe(0)
  expect(await possible(file.fsGetversion(), context)).toBeTypeOf('number')
})

test('a file that cannot be changed', async (context) => {
  if (!isRoot) context.skip('needs root')
  const before = await possible(file.fsGetflags(), context)
  await possible(file.fsSetflags(before | FS_FL.IMMUTABLE), context, 'EPERM')
  expect(() => unlinkSync(path)).toThrow('EPERM')
  await expectFailure(task.open(path, O.WRONLY), 'EPERM', /openat/)
  await file.fsSetflags(before | FS_FL.APPEND)
  await expectFailure(task.open(path, O.WRONLY), 'EPERM', /openat/)
  await using appending = await task.open(path, O.WRONLY | O.APPEND)
  await appending.write(' and more')
  await file.fsSetflags(before)
  expect(readFileSync(path, 'utf8')).toBe('content and more')
})

test('the flags of a file by its path, of any kind', async (context) => {
  const before = await possible(task.fileGetattr(AT.FDCWD, path), context, 'EPERM')
  expect(before.fa_xflags).toBe((await file.fsGetxattr()).fsx_xflags)
  await task.fileSetattr(AT.FDCWD, path, { ...before, fa_xflags: before.fa_xflags + FS_XFLAG.NODUMP })
  expect((await file.fsGetflags()) & FS_FL.NODUMP).toBe(FS_FL.NODUMP)
  expect((await task.fileGetattr(file, '', AT.EMPTY_PATH)).fa_xflags & FS_XFLAG.NODUMP).toBe(FS_XFLAG.NODUMP)
  await task.fileSetattr(file, '', before, AT.EMPTY_PATH)
  expect((await file.fsGetflags()) & FS_FL.NODUMP).toBe(0)
  const link = join(folder, 'link')
  symlinkSync(path, link)
  await task.fileGetattr(AT.FDCWD, link)
  await expectFailure(
    task.fileGetattr(AT.FDCWD, join(folder, 'none'), AT.SYMLINK_NOFOLLOW), 'ENOENT',
    new RegExp(`file_getattr\\(AT_FDCWD, "${folder}/none", 0x[0-9a-f]+|\\{.*\\}, 24, AT_SYMLINK_NOFOLLOW\\)$`),
  )
  await expectFailure(task.fileGetattr(AT.FDCWD, path, 0x1), 'EINVAL', /24, 0x1\)$/)
  await expect(task.fileGetattr(AT.FDCWD, 'a\0b')).rejects.toThrow(RangeError)
  using attr = task.argument(FileAttr, FileAttr.zero)
  using name = task.argument(CString, path)
  await expectFailure(_fileGetattr(task.sysif, AT.FDCWD, name, attr, 8, 0), 'EINVAL', /8, 0\)$/)
})

test('blocks', async () => {
  expect(await file.fsGetBlockSize()).toBe((await file.fstatfs()).f_bsize)
})

test('where the pieces of a file are on its device', async ({ skip }) => {
  await using other = await local.clone({ flags: CLONE.NEWNS }).catch((error: unknown) => skip(`no mount namespace: ${String(error)}`))
  const made = await fileSystem(other.task, folder, { type: 'ext4', size: 8, args: ['-q', '-F', '-b', '1024', '-O', '^has_journal'] })
  if (typeof made === 'string') return skip(made)
  await using system = made
  await using pieces = await other.task.open(join(system.place, 'pieces'), O.RDWR | O.CREAT, 0o600)
  // With a hole between the two.
  await pieces.pwrite(Buffer.from('first'), 0)
  await pieces.pwrite(Buffer.from('second'), 100 * 1024)
  const found = await pieces.fsFiemap({ flags: FIEMAP_FLAG.SYNC })
  expect(found).toMatchObject([
    { fe_logical: 0, fe_length: 1024, fe_flags: 0 }, { fe_logical: 100 * 1024, fe_length: 1024, fe_flags: FIEMAP_EXTENT.LAST },
  ])
  await using disk = await other.task.open(`/dev/loop${system.loop}`, O.RDONLY)
  for (const [index, content] of ['first', 'second'].entries()) {
    expect(Buffer.from(await disk.pread(content.length, found[index]?.fe_physical ?? -1)).toString()).toBe(content)
  }
  expect(await pieces.fsFiemap({ most: 1 })).toEqual(found.slice(0, 1))
  expect(await pieces.fsFiemap({ start: 1024 })).toEqual(found.slice(1))
  expect(await pieces.fsFiemap({ start: 1024, length: 1024 })).toEqual([])
  await expectFailure(pieces.fsFiemap({ flags: 0x800 }), 'EBADR', new RegExp(`ioctl\\(${pieces.near}, FS_IOC_FIEMAP, \\{fm_start=0, `))
  for (const wrong of [{ most: 0 }, { most: 65_537 }, { length: 0 }, { start: -1 }, { flags: -1 }]) {
    await expect(pieces.fsFiemap(wrong)).rejects.toThrow(/^FS_IOC_FIEMAP: fm_/)
  }
})

// Each of these may be missing; where the temporary folder is on one of them, that is not looked at.
for (const { type, size } of [{ type: 'xfs', size: 300 }, { type: 'btrfs', size: 120 }] as const) {
  test(`sharing blocks, on ${type}`, async ({ skip }) => {
    await using other = await local.clone({ flags: CLONE.NEWNS }).catch((error: unknown) => skip(`no mount namespace: ${String(error)}`))
    const made = await fileSystem(other.task, folder, { type, size })
    if (typeof made === 'string') return skip(made)
    await using system = made
    const sharer = other.task
    const place = (name: string): string => join(system.place, name)
    await using source = await sharer.open(place('source'), O.RDWR | O.CREAT, 0o600)
    await using copy = await sharer.open(place('copy'), O.RDWR | O.CREAT, 0o600)
    const content = async (file: FileDescriptor): Promise<string> => Buffer.from(await file.pread(1 << 20, 0)).toString('latin1')
    const block = await source.fsGetBlockSize()
    const long = 64 * block
    await source.write(Buffer.alloc(long, 'x'))
    await source.fsync()
    const free = async (): Promise<number> => {
      await source.syncfs()
      return (await source.fstatfs()).f_bfree
    }

    const before = await free()
    await copy.ficlone(source)
    expect(await content(copy)).toBe('x'.repeat(long))
    // A copy of as many blocks would take them away.
    expect(before - await free()).toBeLessThan(32)
    await copy.pwrite(Buffer.alloc(block, 'y'), 0)
    expect(await content(source)).toBe('x'.repeat(long))
    await using part = await sharer.open(place('part'), O.RDWR | O.CREAT, 0o600)
    await part.ficloneRange(copy, 0, 2 * block, block)
    expect(await content(part)).toBe('\0'.repeat(block) + 'y'.repeat(block) + 'x'.repeat(block))
    await expectFailure(
      part.ficloneRange(copy, 1, 2 * block, block), 'EINVAL',
      `ioctl(${part.near}, FICLONERANGE, {src_fd=${copy.near}, src_offset=1, src_length=${2 * block}, dest_offset=${block}})`,
    )

    // Written twice, and then shared.
    await using twin = await sharer.open(place('twin'), O.RDWR | O.CREAT, 0o600)
    await twin.write(Buffer.alloc(long, 'x'))
    await twin.fsync()
    const apart = await free()
    expect(await source.fidedupeRange(0, long, twin, 0)).toBe(long)
    expect(await free() - apart).toBeGreaterThan(32)
    expect(await content(twin)).toBe('x'.repeat(long))
    expect(await source.fidedupeRange(0, block, copy, 0)).toBeUndefined()
    expect(await content(copy)).toBe('y'.repeat(block) + 'x'.repeat(long - block))
  })
}

test('a file system that shares no blocks says so', async ({ skip }) => {
  await using source = await task.memfdCreate('source')
  await using copy = await task.memfdCreate('copy')
  await source.write(Buffer.alloc(8192, 'x'))
  const cannot = await copy.ficlone(source).then(() => skip('memfds share blocks here'), (error: unknown) => error as ErrnoError)
  expect(cannot).toMatchObject({ code: 'ENOTSUP', call: `ioctl(${copy.near}, FICLONE, ${source.near})` })
  await expectFailure(
    copy.ficloneRange(source, 0, 4096, 0), 'ENOTSUP',
    `ioctl(${copy.near}, FICLONERANGE, {src_fd=${source.near}, src_offset=0, src_length=4096, dest_offset=0})`,
  )
  const refused = await failure(source.fidedupeRange(0, 4096, copy, 0))
  expect(refused.code).toMatch(/^(ENOTSUP|EINVAL)$/)
})

test('what has no flags, and what is only a place in a file system, say so', async () => {
  const [read] = await task.pipe2()
  await expectFailures({
    fsGetversion: () => read.fsGetversion(), fsGetxattr: () => read.fsGetxattr(), fsSetxattr: () => read.fsSetxattr(Fsxattr.zero),
    fsGetlabel: () => read.fsGetlabel(), fsSetlabel: () => read.fsSetlabel('x'), fitrim: () => read.fitrim(),
  }, 'ENOTTY', new RegExp(`ioctl\\(${read.near}, (FS_IOC_|FI)`))
  await read.close()
  await using place = await task.open(path, O.PATH)
  await expectFailure(place.fsGetBlockSize(), 'EBADF', new RegExp(`ioctl\\(${place.near}, FIGETBSZ, `))
  const error = await failure(task.fileSetattr(AT.FDCWD, '/no/such', FileAttr.zero))
  expect(error.code).toMatch(/^(ENOENT|ENOSYS)$/)
  expect(error.call).toMatch(/^file_setattr\(AT_FDCWD, "\/no\/such", \{fa_xflags=0, .*\}, 24, 0\)$/)
})

test('says what is wrong', async () => {
  const [pipe] = await task.pipe2()
  await expectFailure(pipe.fsGetflags(), 'ENOTTY', new RegExp(`ioctl\\(${pipe.near}, FS_IOC_GETFLAGS, `))
  await expectFailure(pipe.fsSetflags(FS_FL.NODUMP), 'ENOTTY', `ioctl(${pipe.near}, FS_IOC_SETFLAGS, [64])`)
  await expectFailure(pipe.ficlone(file), 'EXDEV', `ioctl(${pipe.near}, FICLONE, ${file.near})`)
  await expectFailure(file.fithaw(), isRoot ? 'EINVAL' : 'EPERM', `ioctl(${file.near}, FITHAW, 0)`)
  await expect(file.fsSetflags(-1)).rejects.toThrow('FS_IOC_SETFLAGS: flags must be an integer from 0')
  await expect(file.fsSetlabel('x'.repeat(256))).rejects.toThrow('the label of a file system has at most 255 bytes')
  await expect(file.ficloneRange(file, -1, 0, 0)).rejects.toThrow('FICLONERANGE: src_offset')
  await using readOnly = await task.open('/proc/self/status', O.RDONLY)
  // Of each file that blocks are shared with, the kernel says in the structure what went wrong.
  const refused = await failure(file.fidedupeRange(0, 1, readOnly, 0))
  expect(refused.code).toMatch(/^(EXDEV|ENOTSUP|EPERM)$/)
  expect(refused.call).toMatch(new RegExp(`^ioctl\\(${file.near}, FIDEDUPERANGE, \\{src_offset=0, src_length=1, dest_count=1, `))
})

let pipe: FileDescriptor
beforeAll(async () => {
  [pipe] = await task.pipe2()
})
testOrder('a task', {
  task: () => task,
  classes: [FileAttrTask],
  calls: {
    fileGetattr: () => task.fileGetattr(AT.FDCWD, path),
    fileSetattr: () => task.fileSetattr(AT.FDCWD, '/none', FileAttr.zero),
  },
})
testOrder('a file descriptor', {
  task: () => task,
  classes: [FileAttrFileDescriptor],
  // A pipe stands for the file: what the kernel makes of it is not asked.
  calls: {
    fsGetflags: () => pipe.fsGetflags(),
    fsSetflags: () => pipe.fsSetflags(0),
    fsGetversion: () => pipe.fsGetversion(),
    fsGetxattr: () => pipe.fsGetxattr(),
    fsSetxattr: () => pipe.fsSetxattr(Fsxattr.zero),
    fsGetlabel: () => pipe.fsGetlabel(),
    fsSetlabel: () => pipe.fsSetlabel('label'),
    fsFiemap: () => pipe.fsFiemap(),
    fsGetBlockSize: () => pipe.fsGetBlockSize(),
    ficlone: () => pipe.ficlone(file),
    ficloneRange: () => pipe.ficloneRange(file, 0, 0, 0),
    fidedupeRange: () => pipe.fidedupeRange(0, 0, file, 0),
    fifreeze: () => pipe.fifreeze(),
    fithaw: () => pipe.fithaw(),
    fitrim: () => pipe.fitrim(),
  },
})
