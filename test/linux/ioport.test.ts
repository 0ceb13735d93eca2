import { afterAll, beforeAll, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { IoportTask } from '../../src/linux/ioport.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { testOrder } from './order.js'
import { expectFailure, isRoot } from './support.js'

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What the kernel says to a thread that asks for nothing: the level that it has already. */
const local = await localProcess()
const answer = process.arch === 'x64' ? await local.task.iopl(0).then(() => 'yes', (error: unknown) => (error instanceof ErrnoError ? error.code : 'no')) : 'no'

if (process.arch !== 'x64') {
  test('there are no I/O ports', async () => {
    await expect(task.ioperm(0x80, 1, true)).rejects.toThrow(RangeError)
    await expect(task.iopl(3)).rejects.toThrow(RangeError)
  })
} else {
  if (answer === 'ENOSYS') {
    test.skip('ports are allowed (skipped: this kernel was built without I/O port permissions)', () => undefined)
    test('a kernel without them says so', async () => {
      await expectFailure(task.ioperm(0x80, 2, true), 'ENOSYS', 'ioperm(128, 2, 1)')
      await expectFailure(task.ioperm(0x80, 1, false), 'ENOSYS', 'ioperm(128, 1, 0)')
      await expectFailure(task.iopl(3), 'ENOSYS', 'iopl(3)')
    })
  } else {
    test(`ports are allowed${isRoot ? '' : ' to nobody but root'}`, async () => {
      // Without the privilege nothing is denied that was not allowed.
      await task.ioperm(0x80, 1, false)
      if (isRoot) {
        await task.ioperm(0x80, 1, true)
        await task.iopl(3)
        await task.iopl(0)
      } else {
        await expectFailure(task.ioperm(0x80, 1, true), 'EPERM', 'ioperm(128, 1, 1)')
        await expectFailure(task.iopl(3), 'EPERM', 'iopl(3)')
      }
    })
  }

  testOrder('ioport', {
    task: () => task,
    classes: [IoportTask],
    calls: { ioperm: () => task.ioperm(0x80, 1, false), iopl: () => task.iopl(0) },
  })
}

test('ports that there are not are refused', async () => {
  await expect(task.ioperm(-1, 1, true)).rejects.toThrow('ioperm: from')
  await expect(task.ioperm(0xffff, 2, true)).rejects.toThrow('ioperm: num must be an integer from 1 to 1')
  // @ts-expect-error there are four levels
  await expect(task.iopl(4)).rejects.toThrow('iopl: level')
})
