import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { BLK, BLKPG, BlkdevFileDescriptor, BlkpgIoctlArg, BlkpgPartition } from '../../src/linux/blkdev.js'
import { O } from '../../src/linux/fcntl.js'
import { LO_FLAGS, LO_KEY_SIZE, LO_NAME_SIZE, LOOP, LOOP_CTL, LoopConfig, LoopFileDescriptor, LoopInfo64 } from '../../src/linux/loop.js'
import { MOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, expectFailures, failure, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/blkpg.h', 'BLKPG_', BLKPG, { omitted: { BLKPG_DEVNAMELTH: 'of what is not used', BLKPG_VOLNAMELTH: 'of what is not used' } })
  compareLayout('linux/blkpg.h', 'struct blkpg_partition', BlkpgPartition)
  compareLayout('linux/blkpg.h', 'struct blkpg_ioctl_arg', BlkpgIoctlArg)
  compareConstants('linux/loop.h', 'LOOP_CTL_', LOOP_CTL)
  compareConstants('linux/loop.h', 'LOOP_', LOOP, {
    omitted: { 'LOOP_CTL_*': 'LOOP_CTL', 'LOOP_SET_STATUS_*': 'sets of LO_FLAGS', 'LOOP_CONFIGURE_*': 'a set of LO_FLAGS' },
  })
  compareConstants('linux/loop.h', 'LO_', {
    ...Object.fromEntries(Object.entries(LO_FLAGS).map(([name, value]) => [`FLAGS_${name}`, value])), NAME_SIZE: LO_NAME_SIZE, KEY_SIZE: LO_KEY_SIZE,
  }, {
    omitted: { 'LO_CRYPT_*': 'nothing any more' },
  })
  compareLayout('linux/loop.h', 'struct loop_info64', LoopInfo64)
  compareLayout('linux/loop.h', 'struct loop_config', LoopConfig)
  compareConstants(['stddef.h', 'linux/fs.h', 'linux/blkpg.h'], 'BLK', BLK, {
    omitted: {
      'BLKTRACE*': 'of another header', BLKGETSIZE: 'BLKGETSIZE64', BLKFRASET: 'the same as BLKRASET', BLKFRAGET: 'the same as BLKRAGET',
      BLKSECTSET: 'not in the kernel any more',
      'BLKPG_*': 'BLKPG', 'BLKELV*': 'not in the kernel any more', BLKDISCARDZEROES: 'always 0',
    },
  })
})

const folder = temporaryFolder()
const local = await localProcess()
let child: ChildProcess
let task: Task
let control: FileDescriptor | string
let backing: FileDescriptor
const SIZE = 4 * 1024 * 1024
beforeAll(async () => {
  child = await local.clone({ flags: CLONE.NEWNS }).catch(() => local.clone())
  task = child.task
  control = await task.open('/dev/loop-control', O.RDWR).catch((error: unknown) => (error as Error).message)
  backing = await task.open(join(folder, 'disk'), O.RDWR | O.CREAT, 0o600)
  await backing.ftruncate(SIZE)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

interface Device extends AsyncDisposable {
  readonly number: number
  readonly path: string
  readonly fd: FileDescriptor
}

/** A loop device of one's own, with a file; it goes with the test, whatever becomes of that. */
async function device({ skip }: TestContext, file: FileDescriptor, options: Parameters<FileDescriptor['loopConfigure']>[1] = {}): Promise<Device> {
  if (typeof control === 'string') return skip(`there are no loop devices: ${control}`)
  for (;;) {
    const number = await control.loopCtlGetFree().catch((error: unknown) => error as ErrnoError)
    if (typeof number !== 'number') return skip(`there are no loop devices: ${number.message}`)
    const path = `/dev/loop${number}`
    const fd = await task.open(path, O.RDWR).catch((error: unknown) => error as ErrnoError)
    if (fd instanceof Error) return skip(`a loop device cannot be opened: ${fd.message}`)
    try {
      await fd.loopConfigure(file, { ...options, flags: (options.flags ?? 0) | LO_FLAGS.AUTOCLEAR })
      return { number, path, fd, [Symbol.asyncDispose]: async () => await fd[Symbol.asyncDispose]() }
    } catch (error) {
      await fd.close()
      // Somebody else was faster.
      if (!(error instanceof ErrnoError && error.code === 'EBUSY')) throw error
    }
  }
}
const inSys = (number: number, name: string): string => readFileSync(`/sys/block/loop${number}/${name}`, 'latin1').trim()

test('a file becomes a block device', async (context) => {
  await using loop = await device(context, backing, { name: 'größe' })
  expect(inSys(loop.number, 'loop/backing_file')).toBe(join(folder, 'disk'))
  expect(inSys(loop.number, 'loop/autoclear')).toBe('1')
  const { lo_inode, lo_number, lo_flags, lo_file_name } = await loop.fd.loopGetStatus()
  expect({ lo_number, lo_flags, lo_file_name }).toEqual({ lo_number: loop.number, lo_flags: LO_FLAGS.AUTOCLEAR, lo_file_name: 'größe' })
  expect(lo_inode).toBe((await backing.fstat()).st_ino)
  await loop.fd.pwrite(Buffer.from('through the device'), 512)
  await loop.fd.fsync()
  expect(readFileSync(join(folder, 'disk')).subarray(512, 530).toString()).toBe('through the device')
})

test('what a block device tells', async (context) => {
  await using loop = await device(context, backing, { blockSize: 1024 })
  const { fd } = loop
  expect(await fd.blkGetSize()).toBe(SIZE)
  expect(await fd.blkGetSectorSize()).toBe(1024)
  const queue = (name: string): number => Number(inSys(loop.number, `queue/${name}`))
  expect(await fd.blkGetPhysicalSectorSize()).toBe(queue('physical_block_size'))
  expect(await fd.blkGetMinimumIo()).toBe(queue('minimum_io_size'))
  expect(await fd.blkGetOptimalIo()).toBe(queue('optimal_io_size'))
  expect(await fd.blkGetReadAhead()).toBe(2 * queue('read_ahead_kb'))
  await fd.blkSetReadAhead(512)
  expect([await fd.blkGetReadAhead(), queue('read_ahead_kb')]).toEqual([512, 256])
  await fd.blkSetBlockSize(2048)
  expect(await fd.blkGetBlockSize()).toBe(2048)
  await expectFailure(fd.blkSetBlockSize(1000), 'EINVAL', `ioctl(${fd.near}, BLKBSZSET, [1000])`)
  expect(await fd.blkGetRotational()).toBe(queue('rotational') !== 0)
  expect(await fd.blkGetMaxSectors()).toBe(Math.min(2 * queue('max_sectors_kb'), 0xffff))
  expect(await fd.blkGetAlignmentOffset()).toBe(Number(inSys(loop.number, 'alignment_offset')))
  expect(await fd.blkGetDiskSequence()).toBe(Number(inSys(loop.number, 'diskseq')))
  if (existsSync('/usr/sbin/blockdev')) {
    expect(execFileSync('/usr/sbin/blockdev', ['--getsize64', '--getss', '--getro', loop.path], { encoding: 'latin1' })).toBe(`${SIZE}\n1024\n0\n`)
  }
})

test('what can be done to a block device', async (context) => {
  await using loop = await device(context, backing)
  const { fd } = loop
  await fd.pwrite(Buffer.alloc(8192, 'x'), 0)
  await fd.blkFlush()
  await fd.blkZeroOut(512, 1024)
  expect(Buffer.from(await fd.pread(2048, 0)).toString('latin1')).toBe('x'.repeat(512) + '\0'.repeat(1024) + 'x'.repeat(512))
  await fd.blkDiscard(4096, 4096)
  expect(await fd.pread(4096, 4096)).toEqual(new Uint8Array(4096))
  expect(await fd.blkGetReadOnly()).toBe(false)
  await fd.blkSetReadOnly(true)
  expect([await fd.blkGetReadOnly(), inSys(loop.number, 'ro')]).toEqual([true, '1'])
  await fd.blkSetReadOnly(false)
  // Without PARTSCAN it has no partitions to read.
  await expectFailure(fd.blkReadPartitions(), 'EINVAL', `ioctl(${fd.near}, BLKRRPART, 0)`)
  await fd.loopSetStatus({ ...await fd.loopGetStatus(), lo_flags: LO_FLAGS.AUTOCLEAR | LO_FLAGS.PARTSCAN })
  expect(inSys(loop.number, 'loop/partscan')).toBe('1')
  await fd.blkReadPartitions()
  await expectFailure(fd.blkZeroOut(1, 2), 'EINVAL', `ioctl(${fd.near}, BLKZEROOUT, [1, 2])`)
  await expect(fd.blkDiscard(-1, 512)).rejects.toThrow('BLKDISCARD: start')
  // What is behind a loop device is a file, of which there are no copies.
  await expectFailure(fd.blkSecureDiscard(0, 512), 'ENOTSUP', `ioctl(${fd.near}, BLKSECDISCARD, [0, 512])`)
})

test('partitions are added, changed and taken away', async (context) => {
  await using loop = await device(context, backing, { flags: LO_FLAGS.PARTSCAN })
  const { fd } = loop
  const partition = (number: number, name: string): string => inSys(loop.number, `loop${loop.number}p${number}/${name}`)
  await fd.blkAddPartition(1, 1024 * 1024, 512 * 1024)
  try {
    // In sectors of 512 bytes.
    expect([partition(1, 'start'), partition(1, 'size')]).toEqual(['2048', '1024'])
    await expectFailure(fd.blkAddPartition(2, 1024 * 1024, 512), 'EBUSY', new RegExp(`ioctl\\(${fd.near}, BLKPG, \\{op=1, flags=0, datalen=152, `))
    await expectFailure(fd.blkAddPartition(2, 1, 512), 'EINVAL', /BLKPG, \{op=1/)
    await fd.blkResizePartition(1, 1024 * 1024, 1024 * 1024)
    expect(partition(1, 'size')).toBe('2048')
    await expectFailure(fd.blkResizePartition(1, 0, 512), 'EINVAL', /BLKPG, \{op=3/)
  } finally {
    await fd.blkDeletePartition(1)
  }
  expect(existsSync(`/sys/block/loop${loop.number}/loop${loop.number}p1`)).toBe(false)
  await expectFailure(fd.blkDeletePartition(1), 'ENXIO', /BLKPG, \{op=2/)
  await expect(fd.blkAddPartition(0, 0, 512)).rejects.toThrow('BLKPG: pno must be an integer from 1')
  await expect(fd.blkAddPartition(1, -512, 512)).rejects.toThrow('BLKPG: start')
  await expect(fd.blkResizePartition(1, 0, 0)).rejects.toThrow('BLKPG: length must be an integer from 1')
})

test('a part of a file, and another length', async (context) => {
  await using loop = await device(context, backing, { offset: 1024, sizeLimit: 2048, flags: LO_FLAGS.READ_ONLY })
  const { fd } = loop
  expect(await fd.blkGetSize()).toBe(2048)
  expect(await fd.blkGetReadOnly()).toBe(true)
  await fd.loopSetStatus({ ...await fd.loopGetStatus(), lo_sizelimit: 0, lo_offset: 512, lo_file_name: 'other' })
  expect(await fd.blkGetSize()).toBe(SIZE - 512)
  expect(inSys(loop.number, 'loop/offset')).toBe('512')
  await using longer = await task.open(join(folder, 'longer'), O.RDWR | O.CREAT, 0o600)
  await longer.ftruncate(SIZE)
  await fd.loopChangeFd(longer)
  expect(inSys(loop.number, 'loop/backing_file')).toBe(join(folder, 'longer'))
  await longer.ftruncate(2 * SIZE)
  await fd.loopSetCapacity()
  expect(await fd.blkGetSize()).toBe(2 * SIZE - 512)
  await fd.loopSetBlockSize(4096)
  expect(await fd.blkGetSectorSize()).toBe(4096)
  await fd.loopSetDirectIo(false)
  expect(inSys(loop.number, 'loop/dio')).toBe('0')
  await expectFailure(fd.loopSetBlockSize(1000), 'EINVAL', `ioctl(${fd.near}, LOOP_SET_BLOCK_SIZE, 1000)`)
  await fd.loopClrFd()
})

test('one is made, given a file in the old way, and removed', async ({ skip }) => {
  if (typeof control === 'string') return skip(`there are no loop devices: ${control}`)
  const number = await control.loopCtlAdd(-1).catch((error: unknown) => error as ErrnoError)
  if (typeof number !== 'number') return skip(number.message)
  try {
    expect(existsSync(`/sys/block/loop${number}`)).toBe(true)
    await expectFailure(control.loopCtlAdd(number), 'EEXIST', `ioctl(${control.near}, LOOP_CTL_ADD, ${number})`)
    const fd = await task.open(`/dev/loop${number}`, O.RDWR).catch((error: unknown) => error as ErrnoError)
    if (!(fd instanceof Error)) {
      await expectFailure(fd.loopGetStatus(), 'ENXIO', new RegExp(`ioctl\\(${fd.near}, LOOP_GET_STATUS64, `))
      await fd.loopSetFd(backing)
      expect(await fd.blkGetSize()).toBe(SIZE)
      await expectFailure(fd.loopConfigure(backing), 'EBUSY', new RegExp(`ioctl\\(${fd.near}, LOOP_CONFIGURE, \\{fd=${backing.near}, block_size=0, `))
      await expectFailure(control.loopCtlRemove(number), 'EBUSY', `ioctl(${control.near}, LOOP_CTL_REMOVE, ${number})`)
      await fd.loopClrFd()
      await fd.close()
    }
  } finally {
    // The last one to close it lets go of the file a moment later.
    for (;;) {
      const busy = await control.loopCtlRemove(number).then(() => false, (error: unknown) => (error as ErrnoError).code === 'EBUSY')
      if (!busy) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  expect(existsSync(`/sys/block/loop${number}`)).toBe(false)
  expect((await failure(control.loopCtlRemove(number))).code).toBe('ENODEV')
})

test('a file system on it: its label, trimmed and frozen', async (context) => {
  const mkfs = '/usr/sbin/mkfs.ext4'
  if (!existsSync(mkfs)) return context.skip('needs mkfs.ext4')
  await using loop = await device(context, backing)
  execFileSync(mkfs, ['-q', '-O', '^has_journal', '-L', 'one', loop.path])
  const place = (await child.mkdir(join(folder, 'mounted'))).text
  const mounted = await task.mount('none', '/', null, MOUNT.REC | MOUNT.PRIVATE).then(() => task.mount(loop.path, place, 'ext4'))
    .catch((error: unknown) => error as ErrnoError)
  if (mounted instanceof Error) return context.skip(mounted.message)
  try {
    await using root = await task.open(place, O.RDONLY | O.DIRECTORY)
    expect(await root.fsGetlabel()).toBe('one')
    await root.fsSetlabel('größer')
    expect(await root.fsGetlabel()).toBe('größer')
    expect(await root.fitrim()).toBeGreaterThan(0)
    // Another child waits until it is thawed.
    await using writer = await child.fork()
    await root.fifreeze()
    let made = false
    const making = writer.mkdir(join(place, 'made')).then(() => (made = true))
    await expectFailure(root.fifreeze(), 'EBUSY', `ioctl(${root.near}, FIFREEZE, 0)`)
    while (!/^D/.test(/^State:\s*(\S)/m.exec(readFileSync(`/proc/${writer.child.pid.near}/status`, 'latin1'))?.[1] ?? '')) {
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    expect(made).toBe(false)
    await root.fithaw()
    await making
    expect(made).toBe(true)
  } finally {
    await task.umount2(place)
  }
})

test('says what is wrong', async () => {
  await expectFailure(backing.blkGetSize(), 'ENOTTY', new RegExp(`ioctl\\(${backing.near}, BLKGETSIZE64, `))
  await expectFailure(backing.loopCtlGetFree(), 'ENOTTY', `ioctl(${backing.near}, LOOP_CTL_GET_FREE, 0)`)
  await expect(backing.loopConfigure(backing, { name: 'x'.repeat(64) })).rejects.toThrow('is not a string of up to 63 bytes without a NUL')
  await expect(backing.loopConfigure(backing, { offset: -1 })).rejects.toThrow(RangeError)
  for (const wrong of [-2, 0.5]) await expect(backing.loopCtlAdd(wrong)).rejects.toThrow('LOOP_CTL_ADD: number must be an integer from -1')
  await expect(backing.loopCtlRemove(-1)).rejects.toThrow('LOOP_CTL_REMOVE: number must be an integer from 0')
  await expect(backing.loopSetBlockSize(-1)).rejects.toThrow('LOOP_SET_BLOCK_SIZE: size')
})

let pipe: FileDescriptor
beforeAll(async () => {
  [pipe] = await task.pipe2()
})
// A pipe stands for a device.
const calls = {
  loopCtlGetFree: () => pipe.loopCtlGetFree(),
  loopCtlAdd: () => pipe.loopCtlAdd(-1),
  loopCtlRemove: () => pipe.loopCtlRemove(0),
  loopConfigure: () => pipe.loopConfigure(backing),
  loopSetFd: () => pipe.loopSetFd(backing),
  loopClrFd: () => pipe.loopClrFd(),
  loopGetStatus: () => pipe.loopGetStatus(),
  loopSetStatus: () => pipe.loopSetStatus(LoopInfo64.zero),
  loopChangeFd: () => pipe.loopChangeFd(backing),
  loopSetCapacity: () => pipe.loopSetCapacity(),
  loopSetDirectIo: () => pipe.loopSetDirectIo(true),
  loopSetBlockSize: () => pipe.loopSetBlockSize(512),
  blkGetSize: () => pipe.blkGetSize(),
  blkGetSectorSize: () => pipe.blkGetSectorSize(),
  blkGetPhysicalSectorSize: () => pipe.blkGetPhysicalSectorSize(),
  blkGetBlockSize: () => pipe.blkGetBlockSize(),
  blkGetReadOnly: () => pipe.blkGetReadOnly(),
  blkSetReadOnly: () => pipe.blkSetReadOnly(false),
  blkSetReadAhead: () => pipe.blkSetReadAhead(256),
  blkSetBlockSize: () => pipe.blkSetBlockSize(4096),
  blkSecureDiscard: () => pipe.blkSecureDiscard(0, 512),
  blkGetReadAhead: () => pipe.blkGetReadAhead(),
  blkGetMaxSectors: () => pipe.blkGetMaxSectors(),
  blkGetMinimumIo: () => pipe.blkGetMinimumIo(),
  blkGetOptimalIo: () => pipe.blkGetOptimalIo(),
  blkGetAlignmentOffset: () => pipe.blkGetAlignmentOffset(),
  blkGetRotational: () => pipe.blkGetRotational(),
  blkGetDiskSequence: () => pipe.blkGetDiskSequence(),
  blkFlush: () => pipe.blkFlush(),
  blkReadPartitions: () => pipe.blkReadPartitions(),
  blkAddPartition: () => pipe.blkAddPartition(1, 0, 512),
  blkDeletePartition: () => pipe.blkDeletePartition(1),
  blkResizePartition: () => pipe.blkResizePartition(1, 0, 512),
  blkDiscard: () => pipe.blkDiscard(0, 512),
  blkZeroOut: () => pipe.blkZeroOut(0, 512),
}
test('what is no device says so, to each of them', async () => {
  await expectFailures(calls, 'ENOTTY', new RegExp(`ioctl\\(${pipe.near}, (BLK|LOOP_)`))
})
testOrder('a device', { task: () => task, classes: [LoopFileDescriptor, BlkdevFileDescriptor], calls })
