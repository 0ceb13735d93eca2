import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'

import { SYS } from '../../src/near/sys.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/index.js'
import { statField } from '../linux/support.js'

const local = await localProcess()
const { task } = local
const allowed = await task.schedGetaffinity()
const several = availableParallelism() > 1 && allowed.length > 1
const filtered = !/^Seccomp:\s*0$/m.test(readFileSync('/proc/self/status', 'latin1'))
afterAll(async () => {
  await task.schedSetaffinity(allowed)
})

/** The CPU that a process last ran on; see proc_pid_stat(5). */
const cpuOf = (pid: number): number => Number(statField(pid, 39))

describe.skipIf(!several || filtered)(`a child on its owner's CPU${several && !filtered ? '' : ' (skipped: needs two CPUs and no seccomp filter)'}`, () => {
  test('leaves it, and may run where it could before', async () => {
    await using child = await local.clone()
    const [here = 0] = allowed
    await task.schedSetaffinity([here])
    try {
      await child.task.schedSetaffinity([here])
      expect(cpuOf(child.task.pid)).toBe(here)
      await child.task.schedSetaffinity(allowed)
      // Each call is awaited, so that the child sleeps in between.
      while (cpuOf(child.task.pid) === here) await child.task.sysif.syscall(SYS.getpid)
      expect(await child.task.schedGetaffinity()).toEqual(allowed)
    } finally {
      await task.schedSetaffinity(allowed)
    }
  })

  test('stays where it is told to', async () => {
    await using child = await local.clone()
    const [here = 0] = allowed
    await task.schedSetaffinity([here])
    try {
      await child.task.schedSetaffinity([here])
      for (let index = 0; index < 1000; index++) await child.task.sysif.syscall(SYS.getpid)
      expect(await child.task.schedGetaffinity()).toEqual([here])
      expect(cpuOf(child.task.pid)).toBe(here)
      await child.kill(SIG.KILL)
      expect(await child.wait()).toMatchObject({ state: 'killed' })
    } finally {
      await task.schedSetaffinity(allowed)
    }
  })
})
