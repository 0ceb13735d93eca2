import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FileDescriptor as NearFileDescriptor } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import { CLOSE_RANGE, CLOSE_RANGE_ALL, CloseRangeTask, _closeRange } from '../../src/linux/close_range.js'
import { FD, O } from '../../src/linux/fcntl.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the header', () => {
  compareConstants('linux/close_range.h', 'CLOSE_RANGE_', CLOSE_RANGE)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
let pid: number
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  pid = child.child.pid.near
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const numbers = (): number[] => readdirSync(`/proc/${pid}/fd`).map(Number).sort((a, b) => a - b)

test('closes what a child inherited, and never what has a handle', async () => {
  expect(numbers().some((number) => number > 2)).toBe(true)
  const file = await task.open('/dev/null', O.RDONLY)
  await expect(task.closeRange(3)).rejects.toThrow(BorrowError)
  for (const [first, last] of [[3], [file.near], [3, file.near]] as const) {
    await expect(task.closeRange(first, last)).rejects.toThrow(`have handles (${file.near}): close these first`)
  }
  expect(numbers()).toContain(file.near)
  await task.closeRange(3, file.near - 1)
  await task.closeRange(file.near + 1)
  expect(numbers().filter((number) => number > 2)).toEqual([file.near])
  expect((await file.fstat()).st_size).toBe(0)
  await file.close()
})

test('what it closed can no longer be inherited', async () => {
  await using before = await local.task.open('/dev/null', O.RDONLY)
  await using file = await local.task.open('/dev/null', O.RDONLY)
  await using behind = await local.task.open('/dev/null', O.RDONLY)
  expect([before.near, behind.near]).toEqual([file.near - 1, file.near + 1])
  await using kid = await local.clone()
  await kid.task.closeRange(file.near, file.near)
  expect([before.inherit(kid.task).valid, behind.inherit(kid.task).valid]).toEqual([true, true])
  expect(() => file.inherit(kid.task)).toThrow(InvalidHandleError)
  // Another one may have the number now.
  await using other = await kid.task.open('/dev/zero', O.RDONLY)
  expect(() => file.inherit(kid.task)).toThrow(InvalidHandleError)
  expect(other.valid).toBe(true)
})

test('a number that nobody here owns', async () => {
  const number = await task.sysif.syscall(SYS.dup, NearFileDescriptor(0))
  expect(numbers()).toContain(number)
  await task.closeRange(number, number)
  expect(numbers()).not.toContain(number)
  // Empty ranges are no error.
  await task.closeRange(number, number)
})

test('has them closed at exec instead, whether they have handles or not', async () => {
  await using file = await task.open('/dev/null', O.RDONLY, 0, { inheritable: true })
  expect(await file.getFlags()).toBe(0)
  await task.closeRange(3, CLOSE_RANGE_ALL, CLOSE_RANGE.CLOEXEC)
  expect(await file.getFlags()).toBe(FD.CLOEXEC)
})

test('is refused where it would harm Node, or leave handles in doubt', async () => {
  await expect(local.task.closeRange(1000)).rejects.toThrow('would close numbers that Node itself uses')
  await using sharing = await local.clone({ flags: CLONE.FILES })
  await expect(sharing.task.closeRange(1000)).rejects.toThrow(BorrowError)
  const thread = local.thread()
  await expect(thread.closeRange(1000)).rejects.toThrow(BorrowError)
  await thread.sysif.close()
  await expect(task.closeRange(1000, 2000, CLOSE_RANGE.UNSHARE)).rejects.toThrow('close_range: CLOSE_RANGE_UNSHARE would leave handles in doubt')
  await expect(task.closeRange(1000, 2000, CLOSE_RANGE.UNSHARE | CLOSE_RANGE.CLOEXEC)).rejects.toThrow(RangeError)
})

test('says what is wrong', async () => {
  await expectFailure(task.closeRange(1001, 1000), 'EINVAL', 'close_range(1001, 1000, 0)')
  await expectFailure(task.closeRange(1000, 1001, 0x10), 'EINVAL', 'close_range(1000, 1001, 0x10)')
  await expect(task.closeRange(-1)).rejects.toThrow('close_range: first')
  await expect(task.closeRange(0, 2 ** 32)).rejects.toThrow('close_range: last')
  await expect(_closeRange(task.sysif, 0.5, 3, 0)).rejects.toThrow('close_range: first')
})

testOrder('close_range', { task: () => task, classes: [CloseRangeTask], calls: { closeRange: () => task.closeRange(5000) } })
