import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'

import { SYS } from '../../src/near/sys.js'
import { SIG } from '../../src/linux/signal.js'
import { RING_CPU, RING_RINGS } from '../../src/dispatch/layout.js'
import type { RingSyscallInterface } from '../../src/dispatch/ring.js'
import { localProcess } from '../../src/process/index.js'
import { statField } from '../linux/support.js'

const local = await localProcess()
const { task } = local
const allowed = await task.schedGetaffinity()
const several = availableParallelism() > 1 && allowed.length > 1
const filtered = !/^Seccomp:\s*0$/m.test(readFileSync('/proc/self/status', 'latin1'))
await (await local.clone())[Symbol.asyncDispose]()
const offered = local.shared.services().children !== undefined
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

  test.skipIf(!offered)(`is let have it for a moment, and answers without the bell${offered ? '' : ' (skipped: its memory is not found without io_uring)'}`, async () => {
    await using child = await local.clone()
    const { words } = (child.task.sysif as RingSyscallInterface).childTid
    const [here = 0] = allowed
    await task.schedSetaffinity([here])
    try {
      await child.task.schedSetaffinity([here])
      await child.task.sysif.syscall(SYS.getpid)
      expect(words[RING_CPU / 4]).toBe(here)
      const rings = words[RING_RINGS / 4] as number
      const calls = 500
      for (let index = 0; index < calls; index++) await child.task.sysif.syscall(SYS.getpid)
      // Others may want the CPU too, but not each time.
      expect((words[RING_RINGS / 4] as number) - rings).toBeLessThan(calls)
      // A call that takes longer than that is told of as any other.
      await child.task.nanosleep({ tv_sec: 0, tv_nsec: 5_000_000 })
      expect(words[RING_RINGS / 4]).toBeGreaterThan(rings)
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
