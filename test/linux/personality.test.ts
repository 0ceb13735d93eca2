import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { PER, PERSONALITY, PersonalityTask } from '../../src/linux/personality.js'
import { Command, localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { SYS } from '../../src/near/sys.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'

describe('against the headers', () => {
  compareConstants('linux/personality.h', 'ADDR_', PERSONALITY, {
    names: {
      UNAME26: 'UNAME26', ADDR_NO_RANDOMIZE: 'ADDR_NO_RANDOMIZE', FDPIC_FUNCPTRS: 'FDPIC_FUNCPTRS', MMAP_PAGE_ZERO: 'MMAP_PAGE_ZERO',
      ADDR_COMPAT_LAYOUT: 'ADDR_COMPAT_LAYOUT', READ_IMPLIES_EXEC: 'READ_IMPLIES_EXEC', ADDR_LIMIT_32BIT: 'ADDR_LIMIT_32BIT',
      SHORT_INODE: 'SHORT_INODE', WHOLE_SECONDS: 'WHOLE_SECONDS', STICKY_TIMEOUTS: 'STICKY_TIMEOUTS', ADDR_LIMIT_3GB: 'ADDR_LIMIT_3GB',
    },
  })
  compareConstants('linux/personality.h', 'PER_', PER, { omitted: { PER_CLEAR_ON_SETID: 'a combination, for the kernel' } })
})

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

test('a program is executed with it', async () => {
  await using other = await local.clone()
  const before = await other.task.personality()
  expect(await other.task.personality(PERSONALITY.ADDR_NO_RANDOMIZE)).toBe(before)
  expect(await other.task.personality()).toBe(PERSONALITY.ADDR_NO_RANDOMIZE)
  const { near } = other.child.pid
  expect(readFileSync(`/proc/${near}/personality`, 'latin1').trim()).toBe('00040000')
  await using sleep = await other.exec(new Command('/bin/sleep', ['sleep', '1000']))
  expect(sleep.command?.path).toBe('/bin/sleep')
  expect(readFileSync(`/proc/${near}/personality`, 'latin1').trim()).toBe('00040000')
})

test('says what is wrong', async () => {
  await expect(task.personality(-1)).rejects.toThrow('personality: persona must be an integer from 0 to 4294967295')
  await expect(task.personality(0xffff_ffff)).rejects.toThrow('leave it out')
})

test('the word that tells of exec and exit stays this package\'s', async () => {
  for (const { sysif } of [task, local.task]) {
    const refused = sysif.syscall(SYS.set_tid_address, 0)
    await expect(refused).rejects.toThrow(SyscallSendError)
    await expect(refused).rejects.toThrow('watch the process\'s pidfd')
  }
})

testOrder('personality', { task: () => task, classes: [PersonalityTask], calls: { personality: () => task.personality() } })
