import { readlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { ErrnoError, SyscallHangup, SyscallSendError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { LINUX_REBOOT_CMD, LINUX_REBOOT_MAGIC, RebootTask, type RebootCommand } from '../../src/linux/reboot.js'
import { CLONE } from '../../src/linux/sched.js'
import { Command, localProcess, type ChildProcess } from '../../src/process/index.js'
import { running, status } from '../process/support.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/reboot.h', 'LINUX_REBOOT_CMD_', LINUX_REBOOT_CMD)
  compareConstants('linux/reboot.h', 'LINUX_REBOOT_MAGIC', LINUX_REBOOT_MAGIC)
})

const local = await localProcess()
/** Why no pid namespace can be ended here; undefined where one can. */
const missing = await (async (): Promise<string | undefined> => {
  try {
    await using child = await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWUSER) })
    // No such command.
    await child.task.reboot(1 as never)
  } catch (error) {
    if (!(error instanceof ErrnoError)) throw error
    return error.code === 'EINVAL' && error.syscall === 'reboot' ? undefined : error.message
  }
  throw new Error('the kernel knows a command 1')
})()
const namespaceTest = (title: string, body: () => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: no pid namespace can be ended here: ${missing})`, body)
}

/** The first process of a pid namespace, which is surely not this program's own. */
async function first(): Promise<ChildProcess> {
  const child = await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWUSER) })
  if (readlinkSync(`/proc/${child.child.pid.near}/ns/pid`) === readlinkSync('/proc/self/ns/pid')) throw new Error('there is no new pid namespace')
  return child
}

describe('a pid namespace is ended', () => {
  for (const [command, signal] of [['RESTART', 'SIGHUP'], ['POWER_OFF', 'SIGINT'], ['HALT', 'SIGINT']] as const) {
    namespaceTest(`by its first process, with ${command}`, async () => {
      await using init = await first()
      await expect(init.task.reboot(LINUX_REBOOT_CMD[command])).rejects.toThrow(SyscallHangup)
      expect(await init.wait()).toMatchObject({ state: 'killed', signal })
    })
  }

  namespaceTest('by its first process, with a command for a firmware that it does not have', async () => {
    await using init = await first()
    await expect(init.task.rebootWith('recovery')).rejects.toThrow(SyscallHangup)
    expect(await init.wait()).toMatchObject({ state: 'killed', signal: 'SIGHUP' })
  })

  namespaceTest('by another one in it, with all others', async () => {
    await using init = await first()
    await using sleeping = await init.fork()
    await sleeping.exec(new Command('/bin/sleep', ['sleep', '1000']))
    const other = await init.fork()
    const pids = [init, sleeping, other].map(({ child }) => status(child.pid.near, 'NSpid').split(/\s+/)[0])
    const pid = init.child.pid.near
    expect(pids).toContain(String(pid))
    await expect(other.task.reboot(LINUX_REBOOT_CMD.RESTART)).rejects.toThrow(SyscallHangup)
    expect(await init.wait()).toMatchObject({ state: 'killed', signal: 'SIGHUP' })
    expect(running(pid)).toBe(false)
  })
})

namespaceTest('says what is wrong', async () => {
  await using init = await first()
  await expectFailure(
    init.task.reboot(1 as never), 'EINVAL', 'reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, 1, NULL)',
  )
  await expectFailure(
    init.task.reboot(LINUX_REBOOT_CMD.CAD_OFF), 'EINVAL', 'reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF, NULL)',
  )
  await init.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  await expectFailure(
    init.task.rebootWith('bootloader'), 'EPERM', 'reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, "bootloader")',
  )
  await expect(init.task.rebootWith('x'.repeat(256))).rejects.toThrow('a command for the firmware has at most 255 bytes')
})

test('never from this program\'s own process', async () => {
  // Refused before the kernel is asked; with a command that the kernel would refuse too.
  await expect(local.task.reboot(1 as never)).rejects.toThrow(SyscallSendError)
  await expect(local.task.reboot(1 as never)).rejects.toThrow('it would end this program and all others')
  expectTypeOf<typeof LINUX_REBOOT_CMD.RESTART2>().not.toExtend<RebootCommand>()
  // @ts-expect-error that one takes a command for the firmware
  const without = () => local.task.reboot(LINUX_REBOOT_CMD.RESTART2)
  expect(without).toBeTypeOf('function')
})

if (missing === undefined) {
  let init: ChildProcess
  beforeAll(async () => {
    init = await first()
    await init.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  })
  afterAll(async () => {
    await init[Symbol.asyncDispose]()
  })
  testOrder('a task that may not', {
    task: () => init.task,
    classes: [RebootTask],
    calls: { reboot: () => init.task.reboot(1 as never), rebootWith: () => init.task.rebootWith('x') },
  })
}
