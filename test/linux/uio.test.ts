import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Address, Pid as NearPid } from '../../src/near/ids.js'
import { Bytes } from '../../src/memory/bytes.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { O } from '../../src/linux/fcntl.js'
import { RWF } from '../../src/linux/fs.js'
import { _writev, CURRENT_POSITION, Iovec, IovecList, MutableIovec, MutableIovecList, UIO_FASTIOV, UIO_MAXIOV } from '../../src/linux/uio.js'
import { Command, localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure, fdInfo, temporaryFolder, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/uio.h', 'UIO_', { MAXIOV: UIO_MAXIOV, FASTIOV: UIO_FASTIOV })
  compareLayout('linux/uio.h', 'struct iovec', Iovec)
  compareLayout('linux/uio.h', 'struct iovec', MutableIovec)
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)
let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('writev gathers, readv scatters', async () => {
  await using file = await task.open(inFolder('v'), O.RDWR | O.CREAT)
  expect(await file.writev([bytes('one'), bytes(''), bytes('three')])).toBe(8)
  expect(readFileSync(inFolder('v'), 'latin1')).toBe('onethree')
  await file.lseek(0, 0)
  expect((await file.readv([2, 4, 100])).map(text)).toEqual(['on', 'ethr', 'ee'])
  expect(await file.readv([5, 5])).toEqual([])
  expect(await file.readv([])).toEqual([])
})

test('readv into memory: what was filled, and what was left', async () => {
  await using file = await task.open(inFolder('memory'), O.RDWR | O.CREAT)
  await file.write('abcdefg')
  await file.lseek(0, 0)
  const pieces = [task.malloc(Bytes, 4), task.malloc(Bytes, 6), task.malloc(Bytes, 5)]
  const { filled, rest } = await file.readv(pieces)
  expect(await Promise.all(filled.map(async (piece) => text(await piece.read())))).toEqual(['abcd', 'efg'])
  expect(rest.map((piece) => piece.size)).toEqual([3, 5])
  expect(rest[1]).toBe(pieces[2])
  expect(pieces.map((piece) => piece.valid)).toEqual([false, false, true])
  for (const piece of [...filled, ...rest]) piece.free()
})

test('the pieces are borrowed as long as the call lasts, to write there alone', async () => {
  const [read, write] = await task.pipe2()
  const piece = task.malloc(Bytes, 8)
  const reading = read.readv([piece])
  expect(() => piece.free()).toThrow(BorrowError)
  expect(() => piece.borrow(task)).toThrow(BorrowError)
  await using pidfd = await local.task.pidfdOpen(child.child.pid)
  await using end = await pidfd.pidfdGetfd(write)
  await end.write('x')
  const { filled, rest } = await reading
  expect([filled.length, rest.length]).toEqual([1, 1])
  await read.close()
  await write.close()
})

test('a list in memory borrows what it points to', async () => {
  await using file = await task.open(inFolder('list'), O.RDWR | O.CREAT)
  const first = task.ptr(bytes('first '))
  const second = task.ptr(bytes('second'))
  const iov = task.ptr(IovecList, [{ iov_base: first, iov_len: 6 }, { iov_base: second, iov_len: 3 }])
  const writing = file.writev(iov)
  expect(() => second.free()).toThrow(BorrowError)
  expect(await writing).toBe(9)
  expect(readFileSync(inFolder('list'), 'latin1')).toBe('first sec')
  expect(await file.writev([first, second])).toBe(12)
  second.free()
  await expect(file.writev(iov)).rejects.toThrow('was freed already')
})

test('a list does not reach past the end of what it points to', () => {
  const piece = task.malloc(Bytes, 8)
  expect(() => task.ptr(IovecList, [{ iov_base: piece, iov_len: 9 }])).toThrow(/struct iovec: Pointer<char\[\]>\(0x[0-9a-f]+, 8 bytes\) has no 9 bytes/)
  expect(() => task.ptr(MutableIovecList, [{ iov_base: piece, iov_len: 9 }])).toThrow('has no 9 bytes')
  task.ptr(IovecList, [{ iov_base: piece, iov_len: 8 }, { iov_base: Address(8), iov_len: 100 }, { iov_base: null, iov_len: 0 }]).free()
  piece.free()
})

test('preadv2 and pwritev2 have a place and flags', async () => {
  await using file = await task.open(inFolder('p'), O.RDWR | O.CREAT)
  expect(await file.pwritev2([bytes('mid'), bytes('dle')], 4)).toBe(6)
  expect(fdInfo(child.child.pid.near, file.near, 'pos')).toBe('0')
  expect(await file.pwritev2([bytes('end')], 0, RWF.APPEND)).toBe(3)
  expect(readFileSync(inFolder('p'), 'latin1')).toBe('\0\0\0\0middleend')
  expect((await file.preadv2([3, 3], 4)).map(text)).toEqual(['mid', 'dle'])
  expect((await file.preadv2([4], CURRENT_POSITION)).map(text)).toEqual(['\0\0\0\0'])
  expect(fdInfo(child.child.pid.near, file.near, 'pos')).toBe('4')
  const memory = task.malloc(Bytes, 4)
  const { filled } = await file.preadv2([memory], 4)
  expect(text(await (filled[0] as NonNullable<(typeof filled)[0]>).read())).toBe('midd')
  await expectFailure(file.preadv2([1], 0, 0x4000_0000), 'ENOTSUP', /preadv2\(\d+, \[\{iov_base=\w+, iov_len=1\}\], 1, 0, 0, 0x40000000\)$/)
  const [read, write] = await task.pipe2()
  await expectFailure(read.preadv2([1], CURRENT_POSITION, RWF.NOWAIT), 'EAGAIN', /preadv2\(\d+, .*, 1, -1, 0, RWF_NOWAIT\)$/)
  await read.close()
  await write.close()
})

test('says what is wrong, and leaves no memory behind', async () => {
  await using file = await task.open(inFolder('wrong'), O.WRONLY | O.CREAT)
  const used = task.heap.arena.used
  await expectFailure(file.readv([1, 2]), 'EBADF', /readv\(\d+, \[\{iov_base=\w+, iov_len=1\}, \{iov_base=\w+, iov_len=2\}\], 2\)$/)
  await using readOnly = await task.open(inFolder('wrong'), O.RDONLY)
  await expectFailure(readOnly.writev([bytes('x')]), 'EBADF', /writev\(\d+, \[\{iov_base=\w+, iov_len=1\}\], 1\)$/)
  await expectFailure(file.pwritev2([bytes('x')], 0, 0x4000), 'ENOTSUP', /pwritev2\(\d+, \[\{iov_base=\w+, iov_len=1\}\], 1, 0, 0, 0x4000\)$/)
  await expect(file.readv([1, -1])).rejects.toThrow('readv: the length of a piece')
  await expect(file.writev(Array.from({ length: UIO_MAXIOV + 1 }, () => bytes('x')))).rejects.toThrow('writev: iovcnt must be an integer from 0 to 1024')
  await expect(_writev(task.sysif, file.near, Address(0), -1)).rejects.toThrow('writev: iovcnt')
  expect(task.heap.arena.used).toBe(used)
  const piece = task.malloc(Bytes, 4)
  await expectFailure(file.readv([piece]), 'EBADF', /readv/)
  expect(piece.valid).toBe(true)
  piece.free()
})

describe('the memory of another process', () => {
  test('is read and written', async () => {
    await using other = await local.clone()
    // A program with memory of its own, in which its arguments lie.
    await other.exec(new Command('/bin/sleep', ['sleep', '1000']))
    const { near } = other.child.pid
    // proc_pid_stat(5), (48) arg_start and (49) arg_end; readable only to who may trace it. The process has left this
    // program's memory when exec resolves, and the kernel may still be filling the new one.
    let [start, end] = [0, 0]
    while (end <= start) {
      [start = 0, end = 0] = readFileSync(`/proc/${near}/stat`, 'latin1').split(' ').slice(-5, -3).map(Number)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(text(await local.task.processVmReadv(other.child.pid, [{ address: Address(start), length: end - start }]))).toBe('sleep\x001000\0')
    expect(await local.task.processVmWritev(other.child.pid, bytes('SLEEP'), Address(start))).toBe(5)
    expect(readFileSync(`/proc/${near}/cmdline`, 'latin1')).toBe('SLEEP\x001000\0')
    const pieces = [{ address: Address(start + 6), length: 4 }, { address: Address(start), length: 2 }]
    expect(text(await local.task.processVmReadv(other.child.pid, pieces))).toBe('1000SL')
    // The second piece is not there: what came before counts.
    expect(text(await local.task.processVmReadv(other.child.pid, [{ address: Address(start), length: 5 }, { address: Address(8), length: 8 }]))).toBe('SLEEP')
    await expectFailure(
      local.task.processVmReadv(other.child.pid, [{ address: Address(8), length: 8 }]), 'EFAULT',
      new RegExp(`process_vm_readv\\(${near}, \\[\\{.*\\}\\], 1, \\[\\{.*=8.*=8\\}\\], 1, 0\\)$`),
    )
    await expectFailure(
      local.task.processVmWritev(other.child.pid, bytes('x'), Address(8)), 'EFAULT',
      new RegExp(`process_vm_writev\\(${near}, \\[\\{.*\\}\\], 1, \\[\\{.*=8.*=1\\}\\], 1, 0\\)$`),
    )
  })

  test('of nobody', async () => {
    const nobody = new Pid(local.task, NearPid(unusedPid()))
    await expectFailure(local.task.processVmReadv(nobody, [{ address: Address(4096), length: 1 }]), 'ESRCH', /process_vm_readv/)
    await expectFailure(local.task.processVmWritev(nobody, bytes('x'), Address(4096)), 'ESRCH', /process_vm_writev/)
    await expect(local.task.processVmReadv(nobody, [{ address: Address(4096), length: -1 }])).rejects.toThrow(RangeError)
  })
})
