import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { NULL } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { CAP, CapabilitySet } from '../../src/linux/capability.js'
import { AT, O } from '../../src/linux/fcntl.js'
import {
  FileTimes, fileKind, major, makedev, minor, S, StatFileDescriptor, statLayout, StatTask, STATX, STATX_ATTR, StatxLayout, StatxTimestamp, UNCHANGED, UTIME,
  _mknodat,
} from '../../src/linux/stat.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { btfDifferences, compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, rootTest, statusLine, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/stat.h', 'S_', S)
  compareConstants('linux/stat.h', 'STATX_', {
    ...STATX, ...Object.fromEntries(Object.entries(STATX_ATTR).map(([name, value]) => [`ATTR_${name}`, value])),
  }, {
    newer: {
      STATX_MNT_ID_UNIQUE: 'include/uapi/linux/stat.h, v6.8',
      STATX_SUBVOL: 'include/uapi/linux/stat.h, v6.10',
      STATX_WRITE_ATOMIC: 'include/uapi/linux/stat.h, v6.11',
      STATX_ATTR_WRITE_ATOMIC: 'include/uapi/linux/stat.h, v6.11',
      STATX_DIO_READ_ALIGN: 'include/uapi/linux/stat.h, v6.15',
    },
    omitted: { STATX_ALL: 'deprecated: it does not grow with the others', STATX__RESERVED: 'reserved' },
  })
  compareConstants('sys/stat.h', 'UTIME_', UTIME)
  compareLayout('linux/stat.h', 'struct statx_timestamp', StatxTimestamp, { omitted: { __reserved: 'padding' } })

  for (const architecture of ARCHITECTURES) {
    oracleTest('struct stat is laid out as in sys/stat.h', architecture, async () => {
      expect(await layoutDifferences('sys/stat.h', 'struct stat', statLayout(architecture), architecture)).toEqual([])
    })

    oracleTest('struct statx is laid out as in linux/stat.h, as far as that goes', architecture, async () => {
      const offset = (field: string): string => `offsetof(struct statx, ${field})`
      const answers = await askC({ headers: ['linux/stat.h'], expressions: Object.keys(StatxLayout.fields).map(offset) }, architecture)
      const younger = Object.keys(StatxLayout.fields).filter((field) => answers.get(offset(field)) === undefined)
      // Headers of 6.1 end here; what is younger lies in their spare words.
      expect(younger.filter((field) => StatxLayout.fields[field as keyof typeof StatxLayout.fields].offset < 0xa0)).toEqual([])
      const left = (field: string): boolean => younger.includes(field) || (younger.length > 0 && field === '__spare3')
      const fields = Object.fromEntries(Object.entries(StatxLayout.fields).filter(([field]) => !left(field)))
      const omitted = younger.length === 0 ? {} : { __spare3: 'younger fields lie there' }
      expect(await layoutDifferences('linux/stat.h', 'struct statx', { ...StatxLayout, fields }, architecture, { omitted })).toEqual([])
    })
  }

  test('struct statx is laid out as in the running kernel', ({ skip }) => {
    const differences = btfDifferences('struct statx', StatxLayout)
    if (differences === undefined) skip('the kernel has no BTF')
    // Kernels before 6.16 have fewer fields.
    expect(differences?.filter((difference) => !/has no stx_(subvol|atomic|dio_read)|__spare/.test(difference))).toEqual([])
  })
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
let child: ChildProcess
let task: Task
let file: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  writeFileSync(inFolder('file'), 'content')
  symlinkSync('file', inFolder('link'))
  file = await task.open(inFolder('file'), O.RDWR)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const ask = (format: string, path: string): string => execFileSync('stat', ['-c', format, path], { encoding: 'utf8' }).trim()

describe('what describes a file', () => {
  test('statx tells what stat(1) and Node tell', async () => {
    const node = statSync(inFolder('file'), { bigint: true })
    const told = await task.statx(AT.FDCWD, inFolder('file'))
    expect(told.stx_mask & STATX.BASIC_STATS).toBe(STATX.BASIC_STATS)
    expect(told).toMatchObject({
      stx_mode: Number(node.mode), stx_nlink: 1, stx_uid: Number(node.uid), stx_gid: Number(node.gid), stx_ino: node.ino, stx_size: 7,
      stx_blocks: Number(node.blocks), stx_blksize: Number(node.blksize),
    })
    expect(makedev(told.stx_dev_major, told.stx_dev_minor)).toBe(Number(node.dev))
    const nanoseconds = ({ tv_sec: seconds, tv_nsec: rest }: { tv_sec: number, tv_nsec: number }): bigint => BigInt(seconds) * 1_000_000_000n + BigInt(rest)
    expect([told.stx_atime, told.stx_mtime, told.stx_ctime].map(nanoseconds)).toEqual([node.atimeNs, node.mtimeNs, node.ctimeNs])
    if ((told.stx_mask & STATX.BTIME) !== 0) expect(told.stx_btime.tv_sec).toBe(Number(ask('%W', inFolder('file'))))
    expect(Object.keys(told).filter((name) => name.startsWith('__'))).toEqual([])
    expect(await file.statx()).toEqual(told)
    expect(await task.statx(file, '', AT.EMPTY_PATH)).toEqual(told)
  })

  test('the mask and the flags', async () => {
    const mount = await file.statx(STATX.MNT_ID, AT.STATX_DONT_SYNC)
    // proc_pid_fdinfo(5).
    expect(mount.stx_mask & STATX.MNT_ID).toBe(STATX.MNT_ID)
    expect(String(mount.stx_mnt_id)).toBe(/mnt_id:\s*(\d+)/.exec(await readInfo())?.[1])
    expect(fileKind((await task.statx(AT.FDCWD, inFolder('link'), AT.SYMLINK_NOFOLLOW)).stx_mode)).toBe(S.IFLNK)
    expect(fileKind((await task.statx(AT.FDCWD, inFolder('link'))).stx_mode)).toBe(S.IFREG)
    const root = await task.statx(AT.FDCWD, '/proc')
    expect(root.stx_attributes & root.stx_attributes_mask & STATX_ATTR.MOUNT_ROOT).toBe(STATX_ATTR.MOUNT_ROOT)
    const device = await task.statx(AT.FDCWD, '/dev/null')
    expect([fileKind(device.stx_mode), device.stx_rdev_major, device.stx_rdev_minor]).toEqual([S.IFCHR, 1, 3])
  })

  const readInfo = async (): Promise<string> => {
    await using info = await task.open(`/proc/self/fdinfo/${file.near}`, O.RDONLY)
    return Buffer.from(await info.read(1000)).toString()
  }

  test('fstat and newfstatat', async () => {
    const node = statSync(inFolder('file'), { bigint: true })
    const told = await file.fstat()
    expect(told).toMatchObject({
      st_dev: Number(node.dev), st_ino: node.ino, st_mode: Number(node.mode), st_nlink: 1, st_uid: Number(node.uid), st_gid: Number(node.gid),
      st_rdev: 0, st_size: 7, st_blksize: Number(node.blksize), st_blocks: Number(node.blocks),
    })
    const nanoseconds = [told.st_atim, told.st_mtim, told.st_ctim].map(({ tv_sec: seconds, tv_nsec: rest }) => BigInt(seconds) * 1_000_000_000n + BigInt(rest))
    expect(nanoseconds).toEqual([node.atimeNs, node.mtimeNs, node.ctimeNs])
    expect(await task.newfstatat(AT.FDCWD, inFolder('link'))).toEqual(told)
    expect((await task.newfstatat(AT.FDCWD, inFolder('link'), AT.SYMLINK_NOFOLLOW)).st_ino).toBe(lstatSync(inFolder('link'), { bigint: true }).ino)
    expect((await task.newfstatat(AT.FDCWD, '/dev/null')).st_rdev).toBe(makedev(1, 3))
  })

  test('of what is not there', async () => {
    const error = await expectFailure(
      task.statx(AT.FDCWD, '/no/such'), 'ENOENT', /statx\(AT_FDCWD, "\/no\/such", 0, STATX_BASIC_STATS\|STATX_BTIME, 0x[0-9a-f]+\)$/,
    )
    expect(error.path).toBe('/no/such')
    await expectFailure(
      task.statx(AT.FDCWD, '/', AT.SYMLINK_NOFOLLOW | 1, STATX.SIZE), 'EINVAL', /statx\(AT_FDCWD, "\/", AT_SYMLINK_NOFOLLOW\|0x1, STATX_SIZE, 0x[0-9a-f]+\)$/,
    )
    await expectFailure(task.newfstatat(file, 'x'), 'ENOTDIR', new RegExp(`newfstatat\\(${file.near}, "x", 0x[0-9a-f]+, 0\\)$`))
    await expect(task.statx(AT.FDCWD, '/', -1)).rejects.toThrow('statx: flags must not be negative')
    await expect(task.statx(AT.FDCWD, 'a\0b')).rejects.toThrow('NUL')
  })
})

describe('device numbers', () => {
  test('are made and taken apart as the kernel does', () => {
    for (const [high, low] of [[0, 0], [1, 3], [8, 300], [0xfff, 0xf_ffff], [259, 0x1_2345]] as const) {
      const dev = makedev(high, low)
      expect([major(dev), minor(dev)]).toEqual([high, low])
    }
    expect(makedev(0xfff, 0xf_ffff)).toBe(0xffff_ffff)
    expect(makedev(8, 300)).toBe(0x10_082c)
    expect(() => makedev(4096, 0)).toThrow('makedev: major must be an integer from 0 to 4095')
    expect(() => makedev(0, 2 ** 20)).toThrow('makedev: minor')
    expect(() => major(-1)).toThrow('major: dev')
    expect(() => minor(2 ** 32)).toThrow('minor: dev')
  })

  rootTest('a device with them is what stat(1) calls so', async () => {
    await task.mknodat(AT.FDCWD, inFolder('device'), S.IFCHR | 0o600, makedev(240, 0x1_2345))
    expect(ask('%F %Hr %Lr', inFolder('device'))).toBe(`character special file 240 ${0x1_2345}`)
    await expectFailure(
      task.mknodat(AT.FDCWD, inFolder('device'), S.IFBLK | 0o600, makedev(7, 300)), 'EEXIST',
      `mknodat(AT_FDCWD, "${inFolder('device')}", S_IFBLK|0600, makedev(7, 300))`,
    )
  })

  test('other kinds of files', async () => {
    await task.mknodat(AT.FDCWD, inFolder('fifo'), S.IFIFO | 0o640)
    expect(statSync(inFolder('fifo')).isFIFO()).toBe(true)
    expect(await expectFailure(task.mknodat(AT.FDCWD, inFolder('fifo'), 0o640), 'EEXIST', `mknodat(AT_FDCWD, "${inFolder('fifo')}", 0640, 0)`))
      .toMatchObject({ path: inFolder('fifo') })
    await expectFailure(task.mknodat(AT.FDCWD, inFolder('other'), S.IFMT), 'EINVAL', `mknodat(AT_FDCWD, "${inFolder('other')}", 0170000, 0)`)
    await expect(task.mknodat(AT.FDCWD, 'x', 0o200000)).rejects.toThrow('mknodat: mode')
    await expect(_mknodat(task.sysif, AT.FDCWD, NULL, S.IFCHR, -1)).rejects.toThrow('mknodat: dev')
  })
})

describe('permissions and owners', () => {
  test('chmod', async () => {
    await file.fchmod(0o4751)
    expect(statSync(inFolder('file')).mode & 0o7777).toBe(0o4751)
    await task.fchmodat(AT.FDCWD, inFolder('link'), 0o600)
    expect(statSync(inFolder('file')).mode & 0o7777).toBe(0o600)
    await expectFailure(task.fchmodat(AT.FDCWD, '/no/such', 0o7), 'ENOENT', 'fchmodat(AT_FDCWD, "/no/such", 07)')
    await using path = await task.open(inFolder('file'), O.PATH)
    await expectFailure(path.fchmod(0o644), 'EBADF', `fchmod(${path.near}, 0644)`)
    await expect(file.fchmod(-1)).rejects.toThrow('fchmod: mode')
    await expect(file.fchmod(0o10000)).rejects.toThrow('fchmod: mode')
  })

  test('chmod with flags, which takes Linux 6.6', async ({ skip }) => {
    await using path = await task.open(inFolder('file'), O.PATH)
    const error: unknown = await task.fchmodat(path, '', 0o640, AT.EMPTY_PATH).then(() => undefined, (reason: unknown) => reason)
    if (error !== undefined && (error as NodeJS.ErrnoException).code === 'ENOSYS') skip('the kernel is older than 6.6')
    expect(error).toBeUndefined()
    expect(statSync(inFolder('file')).mode & 0o7777).toBe(0o640)
    // No file system keeps permissions for links: see chmod(2), ERRORS.
    const shown = `fchmodat2(AT_FDCWD, "${inFolder('link')}", 0600, AT_SYMLINK_NOFOLLOW)`
    await expectFailure(task.fchmodat(AT.FDCWD, inFolder('link'), 0o600, AT.SYMLINK_NOFOLLOW), 'ENOTSUP', shown)
  })

  rootTest('chown', async () => {
    await file.fchown(1234, 2345)
    expect(ask('%u %g', inFolder('file'))).toBe('1234 2345')
    await file.fchown(UNCHANGED, 5)
    expect(ask('%u %g', inFolder('file'))).toBe('1234 5')
    await task.fchownat(AT.FDCWD, inFolder('link'), 77, UNCHANGED, AT.SYMLINK_NOFOLLOW)
    expect([ask('%u', inFolder('link')), ask('%u', inFolder('file'))]).toEqual(['77', '1234'])
    await task.fchownat(AT.FDCWD, inFolder('link'), 0, 0)
    expect(ask('%u %g', inFolder('file'))).toBe('0 0')
  })

  test('chown, refused', async () => {
    await expectFailure(
      task.fchownat(AT.FDCWD, '/no/such', 1, -1, AT.SYMLINK_NOFOLLOW), 'ENOENT', 'fchownat(AT_FDCWD, "/no/such", 1, -1, AT_SYMLINK_NOFOLLOW)',
    )
    await using path = await task.open(inFolder('file'), O.PATH)
    await expectFailure(path.fchown(UNCHANGED, UNCHANGED), 'EBADF', `fchown(${path.near}, -1, -1)`)
    await expect(file.fchown(2 ** 32 - 1, 0)).rejects.toThrow('fchown: owner must be an integer from -1 to 4294967294')
    await expect(file.fchown(0, -2)).rejects.toThrow('fchown: group')
  })

  test('umask', async () => {
    const before = await task.umask(0o027)
    expect(before).toBe(process.umask())
    expect(statusLine(child.child.pid.near, 'Umask')).toBe('0027')
    await task.mkdirat(AT.FDCWD, inFolder('masked'), 0o777)
    expect(statSync(inFolder('masked')).mode & 0o777).toBe(0o750)
    expect(await task.umask(before)).toBe(0o027)
    await expect(task.umask(0o1000)).rejects.toThrow('umask: mask')
  })
})

describe('times', () => {
  test('are set, to the nanosecond and before 1970', async () => {
    await file.futimens([{ tv_sec: -1, tv_nsec: 999_999_999 }, { tv_sec: 1_700_000_000, tv_nsec: 123_456_789 }])
    const first = await file.statx()
    expect([first.stx_atime, first.stx_mtime]).toEqual([{ tv_sec: -1, tv_nsec: 999_999_999 }, { tv_sec: 1_700_000_000, tv_nsec: 123_456_789 }])
    expect(ask('%y', inFolder('file'))).toContain('.123456789 ')
    await task.utimensat(AT.FDCWD, inFolder('file'), [{ tv_sec: 5, tv_nsec: 0 }, { tv_sec: 0, tv_nsec: UTIME.OMIT }])
    expect(statSync(inFolder('file'), { bigint: true })).toMatchObject({ atimeNs: 5_000_000_000n, mtimeNs: 1_700_000_000_123_456_789n })
    await file.futimens(null)
    await using place = await task.open(folder, O.PATH)
    await expectFailure(place.futimens(null), 'EBADF', `utimensat(${place.near}, NULL, NULL, 0)`)
    expect(statSync(inFolder('file')).atimeMs).toBeGreaterThan(1_700_000_000_000)
  })

  test('of a link, from a pointer, which is borrowed meanwhile', async () => {
    using times = task.ptr(FileTimes, [{ tv_sec: 10, tv_nsec: 0 }, { tv_sec: 20, tv_nsec: 0 }])
    const setting = task.utimensat(AT.FDCWD, inFolder('link'), times, AT.SYMLINK_NOFOLLOW)
    expect(() => times.free()).toThrow(BorrowError)
    await setting
    expect(lstatSync(inFolder('link')).mtimeMs).toBe(20_000)
    expect(statSync(inFolder('file')).mtimeMs).not.toBe(20_000)
  })

  test('say what is wrong', async () => {
    const now = { tv_sec: 0, tv_nsec: UTIME.NOW }
    await expectFailure(
      task.utimensat(AT.FDCWD, '/no/such', [now, { tv_sec: 1, tv_nsec: 2 }]), 'ENOENT',
      'utimensat(AT_FDCWD, "/no/such", [UTIME_NOW, {tv_sec=1, tv_nsec=2}], 0)',
    )
    await expectFailure(task.utimensat(AT.FDCWD, '/no/such', null), 'ENOENT', 'utimensat(AT_FDCWD, "/no/such", NULL, 0)')
    await expect(file.futimens([now, { tv_sec: 0, tv_nsec: 1_000_000_000 }])).rejects.toThrow('utimensat: tv_nsec of mtime')
    await expect(file.futimens([{ tv_sec: 0.5, tv_nsec: 0 }, now])).rejects.toThrow('utimensat: tv_sec of atime')
    // @ts-expect-error times are two
    await expect(file.futimens([now])).rejects.toThrow('times are two')
  })
})

mkdirSync(inFolder('order'))
test('what the types rule out', () => {
  const calls = () => [
    // @ts-expect-error where it looks is no mode
    () => task.fchmodat(AT.FDCWD, 'x', AT.SYMLINK_NOFOLLOW),
    () => task.fchmodat(AT.FDCWD, 'x', 0o600, AT.SYMLINK_NOFOLLOW),
    () => task.fchmodat(AT.FDCWD, 'x', or(S.IRUSR, S.IWUSR)),
    // @ts-expect-error a mode does not say how a file is opened
    () => task.open('x', S.IRUSR),
    // @ts-expect-error and how it is opened is no mode
    () => task.open('x', O.CREAT, O.EXCL),
    () => task.open('x', O.CREAT, 0o644),
    // @ts-expect-error nor a capability
    () => CapabilitySet.of(S.IRUSR),
    () => CapabilitySet.of(CAP.KILL, 41),
  ]
  expect(calls).toBeTypeOf('function')
})

const ordered = inFolder('order/file')
testOrder('stat', {
  task: () => task,
  classes: [StatTask],
  calls: {
    statx: () => task.statx(AT.FDCWD, ordered),
    newfstatat: () => task.newfstatat(AT.FDCWD, ordered),
    fchmodat: () => task.fchmodat(AT.FDCWD, ordered, 0o600),
    fchownat: () => task.fchownat(AT.FDCWD, ordered, UNCHANGED, UNCHANGED),
    utimensat: () => task.utimensat(AT.FDCWD, ordered, null),
    mknodat: () => task.mknodat(AT.FDCWD, ordered, S.IFREG | 0o600),
    umask: () => task.umask(0o022),
  },
})
testOrder('stat, of a file descriptor', {
  task: () => task,
  classes: [StatFileDescriptor],
  calls: {
    statx: () => file.statx(),
    fstat: () => file.fstat(),
    fchmod: () => file.fchmod(0o600),
    fchown: () => file.fchown(UNCHANGED, UNCHANGED),
    futimens: () => file.futimens(null),
  },
})
