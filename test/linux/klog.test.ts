import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { _syslog, KlogTask, SYSLOG_ACTION, type ConsoleLevel } from '../../src/linux/klog.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { NULL } from '../../src/near/ids.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

const local = await localProcess()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Why the log is out of reach here; undefined where it is not. */
const missing = await (async () => {
  try {
    await local.task.klogSizeUnread()
    writeFileSync('/dev/kmsg', '<7>nearfar looks whether it may write here\n')
    return undefined
  } catch (error) {
    return (error as Error).message
  }
})()
const logTest = (title: string, body: (context: TestContext) => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: the kernel's log is out of reach: ${missing})`, body)
}
const consoleLevel = (): number => Number(readFileSync('/proc/sys/kernel/printk', 'latin1').split('\t')[0])

logTest('what is written to /dev/kmsg is in the log', async () => {
  const text = `nearfar ${process.pid} größe ${Math.random()}`
  // Without its end of line the message would not be there before the next one.
  writeFileSync('/dev/kmsg', `<6>${text}\n`)
  const all = await task.klogReadAll(await task.klogSizeBuffer())
  expect(all).toMatch(new RegExp(`^<\\d+>\\[ *\\d+\\.\\d+\\] ${text.replaceAll('.', '\\.')}$|^<\\d+>${text.replaceAll('.', '\\.')}$`, 'm'))
  // As much as there is room for: the last of it.
  expect((await task.klogReadAll(200)).length).toBeLessThanOrEqual(200)
  expect(await task.klogSizeBuffer()).toBeGreaterThan(4096)
})

logTest('who reads it takes what nobody has read', async () => {
  writeFileSync('/dev/kmsg', '<6>nearfar is read\n')
  const before = await task.klogSizeUnread()
  expect(before).toBeGreaterThan(0)
  expect(await task.klogRead()).toMatch(/^<\d+>/)
  expect(await task.klogSizeUnread()).toBeLessThan(before)
})

logTest('which messages go to the console', async () => {
  const before = consoleLevel()
  try {
    await task.klogConsoleLevel(5)
    expect(consoleLevel()).toBe(5)
    await task.klogConsoleOff()
    expect(consoleLevel()).toBeLessThan(5)
    await task.klogConsoleOn()
    expect(consoleLevel()).toBe(5)
  } finally {
    await task.klogConsoleLevel(before as ConsoleLevel)
  }
  expect(consoleLevel()).toBe(before)
})

logTest('it is cleared, alone or when it is read', async ({ skip }) => {
  if (process.env['CI'] === undefined) return skip('it is the log of the whole machine: done where CI is set')
  const isThere = (text: string): boolean => execFileSync('dmesg', { encoding: 'utf8' }).includes(text)
  for (const [text, clear] of [
    [`nearfar ${Math.random()} is cleared`, () => task.klogClear()],
    [`nearfar ${Math.random()} is read and cleared`, async () => expect(await task.klogReadClear(await task.klogSizeBuffer())).toContain('is read and cleared')],
  ] as const) {
    writeFileSync('/dev/kmsg', `<6>${text}\n`)
    expect(isThere(text)).toBe(true)
    await clear()
    expect(isThere(text)).toBe(false)
    expect(await task.klogReadAll(await task.klogSizeBuffer())).not.toContain(text)
  }
})

logTest('says what is wrong', async () => {
  await expectFailure(_syslog(task.sysif, 99, NULL, 0), 'EINVAL', 'syslog(99, NULL, 0)')
  await expectFailure(_syslog(task.sysif, SYSLOG_ACTION.CONSOLE_LEVEL, NULL, 9), 'EINVAL', 'syslog(SYSLOG_ACTION_CONSOLE_LEVEL, NULL, 9)')
  // @ts-expect-error no such level
  await expect(task.klogConsoleLevel(0)).rejects.toThrow('syslog: level must be an integer from 1 to 8')
  await expect(task.klogReadAll(0)).rejects.toThrow('the length of a buffer must be an integer from 1')
  await expect(local.task.klogRead()).rejects.toThrow(BlockingCallError)
  await using poor = await local.clone()
  await poor.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  await expectFailure(poor.task.klogClear(), 'EPERM', 'syslog(SYSLOG_ACTION_CLEAR, NULL, 0)')
  await expectFailure(poor.task.klogReadClear(10), 'EPERM', /syslog\(SYSLOG_ACTION_READ_CLEAR, 0x[0-9a-f]+, 10\)$/)
})

// Of a process that may not do any of it: whether it is done here is not asked.
let poor: ChildProcess
beforeAll(async () => {
  poor = await local.clone()
  await poor.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
})
afterAll(async () => {
  await poor[Symbol.asyncDispose]()
})
testOrder('a task', {
  task: () => poor.task,
  classes: [KlogTask],
  calls: {
    klogRead: () => poor.task.klogRead(),
    klogReadAll: () => poor.task.klogReadAll(),
    klogReadClear: () => poor.task.klogReadClear(),
    klogClear: () => poor.task.klogClear(),
    klogConsoleOff: () => poor.task.klogConsoleOff(),
    klogConsoleOn: () => poor.task.klogConsoleOn(),
    klogConsoleLevel: () => poor.task.klogConsoleLevel(7),
    klogSizeUnread: () => poor.task.klogSizeUnread(),
    klogSizeBuffer: () => poor.task.klogSizeBuffer(),
  },
})
