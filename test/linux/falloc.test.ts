import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { O } from '../../src/linux/fcntl.js'
import { POSIX_FADV, FadviseFileDescriptor, _fadvise64 } from '../../src/linux/fadvise.js'
import { FALLOC_FL, FallocFileDescriptor } from '../../src/linux/falloc.js'
import { FsFileDescriptor, FsTask, SEEK, SYNC_FILE_RANGE } from '../../src/linux/fs.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/falloc.h', 'FALLOC_FL_', FALLOC_FL, {
    newer: { FALLOC_FL_WRITE_ZEROES: 'include/uapi/linux/falloc.h, v6.17' },
    omitted: { FALLOC_FL_NO_HIDE_STALE: 'reserved', FALLOC_FL_ALLOCATE_RANGE: '0 needs no name' },
  })
  compareConstants('linux/fadvise.h', 'POSIX_FADV_', POSIX_FADV)
  compareConstants('linux/fs.h', 'SYNC_FILE_RANGE_', SYNC_FILE_RANGE)
})

const folder = temporaryFolder()
const path = join(folder, 'file')
let child: ChildProcess
let task: Task
let file: FileDescriptor
let memory: FileDescriptor
let pipe: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  file = await task.open(path, O.RDWR | O.CREAT)
  memory = await task.memfdCreate('falloc');
  [pipe] = await task.pipe2()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

describe('fallocate', () => {
  test('makes room, holes and zeros', async () => {
    // A file of memory can do these on any machine.
    const { st_blksize: block } = await memory.fstat()
    await memory.fallocate(0, 0, 4 * block)
    const { st_size: size, st_blocks: blocks } = await memory.fstat()
    expect([size, blocks * 512]).toEqual([4 * block, 4 * block])
    await memory.pwrite(new Uint8Array(4 * block).fill(1), 0)
    await memory.fallocate(FALLOC_FL.PUNCH_HOLE | FALLOC_FL.KEEP_SIZE, block, block)
    expect((await memory.fstat()).st_blocks * 512).toBe(3 * block)
    expect(await memory.lseek(0, SEEK.HOLE)).toBe(block)
    expect(await memory.pread(2, block - 1)).toEqual(new Uint8Array([1, 0]))
    await memory.fallocate(FALLOC_FL.KEEP_SIZE, 8 * block, block)
    expect((await memory.fstat()).st_size).toBe(4 * block)
  })

  test('of a file in a file system', async ({ skip }) => {
    const refused = await file.fallocate(0, 0, 10_000).then(() => undefined, (error: unknown) => error as NodeJS.ErrnoException)
    if (refused?.code === 'ENOTSUP') skip(`the file system of ${folder} has no fallocate`)
    expect(refused).toBeUndefined()
    expect(statSync(path).size).toBe(10_000)
  })

  test('says what is wrong', async () => {
    await expectFailure(
      memory.fallocate(FALLOC_FL.PUNCH_HOLE, 0, 1), 'ENOTSUP', `fallocate(${memory.near}, FALLOC_FL_PUNCH_HOLE, 0, 1)`,
    )
    await expectFailure(pipe.fallocate(0, 0, 1), 'EBADF', `fallocate(${pipe.near}, 0, 0, 1)`)
    await expect(memory.fallocate(0, 0, 0)).rejects.toThrow('fallocate: len must be an integer from 1')
    await expect(memory.fallocate(0, -1, 1)).rejects.toThrow('fallocate: offset')
    await expect(memory.fallocate(-1, 0, 1)).rejects.toThrow('fallocate: mode must not be negative')
  })
})

describe('advice', () => {
  test('is taken, and reading ahead fills the page cache', async () => {
    await file.pwrite(new Uint8Array(8192).fill(7), 0)
    await file.fsync()
    for (const advice of Object.values(POSIX_FADV)) await file.fadvise(0, 0, advice)
    await file.readahead(0, 8192)
    expect((await file.pread(8192, 0)).every((byte) => byte === 7)).toBe(true)
  })

  test('DONTNEED drops what is on the device, which takes Linux 6.5 to see', async ({ skip }) => {
    const cached = async (): Promise<number> => (await file.cachestat()).nr_cache
    const before = await cached().catch(() => skip('the kernel has no cachestat'))
    if ((await file.fstatfs()).f_type === 0x01021994) skip('a file of memory has no device')
    expect(before).toBeGreaterThanOrEqual(2)
    await file.fadvise(0, 0, POSIX_FADV.DONTNEED)
    expect(await cached()).toBeLessThan(before)
  })

  test('says what is wrong', async () => {
    await expectFailure(pipe.fadvise(0, 0, POSIX_FADV.WILLNEED), 'ESPIPE', `fadvise64(${pipe.near}, 0, 0, POSIX_FADV_WILLNEED)`)
    await expectFailure(_fadvise64(task.sysif, file.near, 0, 0, 99), 'EINVAL', `fadvise64(${file.near}, 0, 0, 99)`)
    await expectFailure(pipe.readahead(0, 1), 'EINVAL', `readahead(${pipe.near}, 0, 1)`)
    await expect(file.fadvise(0, -1, POSIX_FADV.NORMAL)).rejects.toThrow('fadvise64: len')
    await expect(file.readahead(0.5, 1)).rejects.toThrow('readahead: offset')
  })
})

describe('writing back', () => {
  test('of a file and of a file system', async () => {
    await file.pwrite(new Uint8Array(4096).fill(9), 0)
    await file.syncFileRange(0, 0, SYNC_FILE_RANGE.WRITE_AND_WAIT)
    await memory.syncfs()
    expect(readFileSync(path)[0]).toBe(9)
    const dirty = await file.cachestat().then(({ nr_dirty }) => nr_dirty, () => 0)
    expect(dirty).toBe(0)
  })

  test('of everything', async ({ skip }) => {
    const dirty = async (): Promise<number> => (await file.cachestat()).nr_dirty
    await file.pwrite(new Uint8Array(4096).fill(8), 0)
    const before = await dirty().catch((error: unknown) => skip(`the kernel does not tell which pages are dirty: ${String(error)}`))
    if (before === 0) skip('this file system has no disk, and no dirty pages')
    await task.sync()
    expect(await dirty()).toBe(0)
  })

  test('says what is wrong', async () => {
    await expectFailure(pipe.syncFileRange(0, 0, SYNC_FILE_RANGE.WRITE), 'ESPIPE', `sync_file_range(${pipe.near}, 0, 0, SYNC_FILE_RANGE_WRITE)`)
    await expectFailure(file.syncFileRange(0, 0, 0x10), 'EINVAL', `sync_file_range(${file.near}, 0, 0, 0x10)`)
    await using place = await task.open(path, O.PATH)
    await expectFailure(place.syncfs(), 'EBADF', `syncfs(${place.near})`)
    await expect(file.syncFileRange(-1, 0, 0)).rejects.toThrow('sync_file_range: offset')
  })
})

testOrder('sync', { task: () => task, classes: [FsTask], calls: { sync: () => task.sync() } })
testOrder('falloc, fadvise and fs', {
  task: () => task,
  classes: [FallocFileDescriptor, FadviseFileDescriptor, FsFileDescriptor],
  calls: {
    fallocate: () => memory.fallocate(0, 0, 1),
    fadvise: () => memory.fadvise(0, 0, POSIX_FADV.NORMAL),
    readahead: () => file.readahead(0, 1),
    syncfs: () => memory.syncfs(),
    syncFileRange: () => file.syncFileRange(0, 0, 0),
  },
})
