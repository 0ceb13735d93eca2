import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { Address } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { O } from '../../src/linux/fcntl.js'
import { SEEK } from '../../src/linux/fs.js'
import { SPLICE_F, SpliceFileDescriptor, _splice } from '../../src/linux/splice.js'
import { IovecList } from '../../src/linux/uio.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, temporaryFolder } from './support.js'

describe('against libc\'s header', () => {
  compareConstants('fcntl.h', 'SPLICE_F_', SPLICE_F)
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const content = (name: string): string => readFileSync(inFolder(name), 'latin1')
let local: LocalProcess
let child: ChildProcess
let task: Task
let pid: number
let source: FileDescriptor
let target: FileDescriptor
let pipe: [FileDescriptor, FileDescriptor]
let other: [FileDescriptor, FileDescriptor]
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  pid = child.child.pid.near
  writeFileSync(inFolder('source'), '0123456789')
  source = await task.open(inFolder('source'), O.RDONLY)
  target = await task.open(inFolder('target'), O.RDWR | O.CREAT)
  pipe = await task.pipe2()
  other = await task.pipe2()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const empty = async (): Promise<void> => {
  await target.ftruncate(0)
  await target.lseek(0, SEEK.SET)
  await source.lseek(0, SEEK.SET)
}

test('sendfile', async () => {
  await empty()
  expect(await target.sendfile(source, 7, 100)).toBe(3)
  expect(content('target')).toBe('789')
  expect(fdInfo(pid, source.near, 'pos')).toBe('0')
  expect(await target.sendfile(source, null, 4)).toBe(4)
  expect(content('target')).toBe('7890123')
  expect(fdInfo(pid, source.near, 'pos')).toBe('4')
  expect(await target.sendfile(source, 10, 4)).toBe(0)
  await expectFailure(target.sendfile(pipe[0], null, 1), 'EINVAL', `sendfile(${target.near}, ${pipe[0].near}, NULL, 1)`)
  await expectFailure(source.sendfile(target, 5, 1), 'EBADF', `sendfile(${source.near}, ${target.near}, [5], 1)`)
  await expect(target.sendfile(source, -1, 1)).rejects.toThrow('sendfile: the place must be an integer')
  await expect(target.sendfile(source, 0, 0.5)).rejects.toThrow('sendfile: count')
})

test('splice, into a pipe and out of it', async () => {
  await empty()
  expect(await source.splice(2, pipe[1], null, 5)).toBe(5)
  expect(fdInfo(pid, source.near, 'pos')).toBe('0')
  expect(await pipe[0].splice(null, target, 3, 100)).toBe(5)
  expect(content('target')).toBe('\0\0\x0023456')
  expect(await source.splice(null, pipe[1], null, 3, SPLICE_F.MORE)).toBe(3)
  expect(fdInfo(pid, source.near, 'pos')).toBe('3')
  expect(text(await pipe[0].read(100))).toBe('012')
  await expectFailure(
    pipe[0].splice(null, target, 1, 9, SPLICE_F.NONBLOCK), 'EAGAIN', `splice(${pipe[0].near}, NULL, ${target.near}, [1], 9, SPLICE_F_NONBLOCK)`,
  )
  await expectFailure(source.splice(null, target, null, 9), 'EINVAL', `splice(${source.near}, NULL, ${target.near}, NULL, 9, 0)`)
  await expectFailure(source.splice(0, pipe[1], 0, 9), 'ESPIPE', `splice(${source.near}, [0], ${pipe[1].near}, [0], 9, 0)`)
  await expect(source.splice(0, pipe[1], null, -1)).rejects.toThrow('splice: len')
  await expect(source.splice(0, pipe[1], null, 1, -1)).rejects.toThrow('splice: flags must not be negative')
  await expect(_splice(task.sysif, source.near, Address(8), pipe[1].near, Address(0), 0.5, 0)).rejects.toThrow('splice: len')
})

test('tee leaves the data where it is', async () => {
  await pipe[1].write('both')
  expect(await pipe[0].tee(other[1], 3)).toBe(3)
  expect(text(await pipe[0].read(100))).toBe('both')
  expect(text(await other[0].read(100))).toBe('bot')
  await expectFailure(pipe[0].tee(other[1], 3, SPLICE_F.NONBLOCK), 'EAGAIN', `tee(${pipe[0].near}, ${other[1].near}, 3, SPLICE_F_NONBLOCK)`)
  await expectFailure(pipe[0].tee(target, 3), 'EINVAL', `tee(${pipe[0].near}, ${target.near}, 3, 0)`)
})

describe('vmsplice', () => {
  test('lends memory to the pipe until all of it has been read', async () => {
    const first = task.ptr(new TextEncoder().encode('first '))
    const second = task.ptr(new TextEncoder().encode('second'))
    const calling = pipe[1].vmsplice([first, second])
    expect(() => first.free()).toThrow(BorrowError)
    {
      using lent = await calling
      expect(lent.count).toBe(12)
      expect(() => second.free()).toThrow(BorrowError)
      // The reader sees what is there now: the pipe has the memory itself, not a copy.
      await task.sysif.write(first.near, new TextEncoder().encode('FIRST'))
      expect(text(await pipe[0].read(100))).toBe('FIRST second')
    }
    const iov = task.ptr(IovecList, [{ iov_base: second, iov_len: 3 }])
    {
      using lent = await pipe[1].vmsplice(iov)
      expect(lent.count).toBe(3)
      expect(() => second.free()).toThrow(BorrowError)
      expect(() => iov.free()).toThrow(BorrowError)
      expect(text(await pipe[0].read(100))).toBe('sec')
    }
    for (const pointer of [first, second, iov]) pointer.free()
  })

  test('gives the memory back where it fails', async () => {
    const { used } = task.heap.arena
    const memory = task.ptr(new Uint8Array(3))
    await expectFailure(target.vmsplice([memory]), 'EBADF', new RegExp(`vmsplice\\(${target.near}, \\[\\{iov_base=\\w+, iov_len=\\d+\\}\\], 1, 0\\)$`))
    await expect(pipe[1].vmsplice([memory], SPLICE_F.GIFT)).rejects.toThrow('vmsplice: SPLICE_F.GIFT')
    memory.free()
    expect(task.heap.arena.used).toBe(used)
  })
})

test('copy_file_range', async () => {
  await empty()
  expect(await source.copyFileRange(8, target, 1, 100)).toBe(2)
  expect(content('target')).toBe('\x0089')
  expect(await source.copyFileRange(null, target, null, 2)).toBe(2)
  expect([content('target'), fdInfo(pid, source.near, 'pos'), fdInfo(pid, target.near, 'pos')]).toEqual(['019', '2', '2'])
  expect(await source.copyFileRange(10, target, 0, 1)).toBe(0)
  await expectFailure(source.copyFileRange(0, pipe[1], null, 1), 'EINVAL', `copy_file_range(${source.near}, [0], ${pipe[1].near}, NULL, 1, 0)`)
  await expectFailure(target.copyFileRange(0, target, 1, 2), 'EINVAL', `copy_file_range(${target.near}, [0], ${target.near}, [1], 2, 0)`)
  await expect(source.copyFileRange(0, target, -1, 1)).rejects.toThrow('copy_file_range: the target\'s place')
})

test('what may wait is refused on Node\'s own task', async () => {
  const [read, write] = await local.task.pipe2()
  await expect(read.splice(null, write, null, 1)).rejects.toThrow(BlockingCallError)
  await expect(read.tee(write, 1)).rejects.toThrow('pass SPLICE_F_NONBLOCK')
  await expect(write.vmsplice([])).rejects.toThrow(BlockingCallError)
  await expectFailure(read.tee(write, 1, SPLICE_F.NONBLOCK), 'EINVAL', /tee/)
  await read.close()
  await write.close()
})

testOrder('splice', {
  task: () => task,
  classes: [SpliceFileDescriptor],
  calls: {
    sendfile: () => target.sendfile(source, 0, 1),
    splice: () => source.splice(0, pipe[1], null, 1, SPLICE_F.NONBLOCK),
    tee: () => pipe[0].tee(other[1], 1, SPLICE_F.NONBLOCK),
    vmsplice: () => pipe[1].vmsplice([], SPLICE_F.NONBLOCK),
    copyFileRange: () => source.copyFileRange(0, target, 0, 1),
  },
})
