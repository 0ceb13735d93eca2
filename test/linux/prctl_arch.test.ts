import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { pageSize, SHADOW_STACK } from '../../src/linux/mman.js'
import { ARCH, ArchPrctlTask, XFEATURE, _archPrctl } from '../../src/linux/prctl_arch.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { askC } from '../oracle/c.js'
import { compareConstants, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure } from './support.js'

describe('against the headers', () => {
  // The header is of x86-64 only.
  oracleTest('ARCH_* is what asm/prctl.h says', 'x64', async () => {
    const names = Object.entries(ARCH).map(([name, value]) => [`ARCH_${name}`, BigInt(value)] as const)
    expect([...await askC({ headers: ['asm/prctl.h'], expressions: names.map(([name]) => name) }, 'x64')]).toEqual(names)
  })
  // arch/x86/include/uapi/asm/mman.h, v6.6; include/uapi/asm-generic/mman.h, v6.13.
  compareConstants('linux/mman.h', 'SHADOW_STACK_', SHADOW_STACK, {
    newer: { SHADOW_STACK_SET_TOKEN: 'arch/x86/include/uapi/asm/mman.h, v6.6', SHADOW_STACK_SET_MARKER: 'include/uapi/asm-generic/mman.h, v6.13' },
  })
})

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

const x64Test = (title: string, body: () => Promise<void>): void => {
  if (process.arch === 'x64') test(title, body)
  else test.skip(`${title} (skipped: only on x64)`, body)
}

x64Test('the thread pointer lies in memory that Node has mapped', async () => {
  const fs = await local.task.archGetFs()
  const mapped = readFileSync('/proc/self/maps', 'utf8').split('\n').filter((line) => line.includes(' rw-p ')).map((line) => (
    (line.split(' ')[0] as string).split('-').map((end) => BigInt(`0x${end}`)) as [bigint, bigint]
  ))
  expect(mapped.some(([start, end]) => start <= fs && fs < end)).toBe(true)
  expect(await local.task.archGetGs()).toBe(0n)
})

x64Test('Node\'s own is not changed', async () => {
  for (const op of [ARCH.SET_FS, ARCH.SET_GS, ARCH.SET_CPUID]) {
    await expect(_archPrctl(local.task.sysif, op, 0)).rejects.toThrow(SyscallSendError)
  }
  await expect(local.task.archSetCpuid(false)).rejects.toThrow('Node\'s main thread needs what it has')
})

x64Test('cpuid can be forbidden where the processor can, and is not for others', async () => {
  expect(await task.archGetCpuid()).toBe(true)
  await using other = await local.clone()
  const refused = await other.task.archSetCpuid(false).catch((error: unknown) => error)
  if (refused === undefined) {
    expect(await other.task.archGetCpuid()).toBe(false)
    expect(await task.archGetCpuid()).toBe(true)
    await other.task.archSetCpuid(true)
  } else expect(refused).toMatchObject({ code: 'ENODEV', message: expect.stringContaining('arch_prctl(ARCH_SET_CPUID, 0)') as string })
})

x64Test('parts of the state of the processor', async () => {
  const supported = await task.archGetXcompSupp()
  // The registers of x87 and of SSE, which all have.
  expect(supported & 3n).toBe(3n)
  const permitted = await task.archGetXcompPerm()
  expect(permitted & ~supported).toBe(0n)
  // /proc/cpuinfo says whether there are matrices.
  const matrices = / amx_tile( |$)/m.test(readFileSync('/proc/cpuinfo', 'latin1'))
  expect((supported & (1n << BigInt(XFEATURE.XTILEDATA))) !== 0n).toBe(matrices)
  await using other = await local.clone()
  if (matrices) {
    await other.task.archReqXcompPerm(XFEATURE.XTILEDATA)
    expect((await other.task.archGetXcompPerm()) & (1n << BigInt(XFEATURE.XTILEDATA))).not.toBe(0n)
  } else await expectFailure(other.task.archReqXcompPerm(XFEATURE.XTILEDATA), 'ENOTSUP', 'arch_prctl(ARCH_REQ_XCOMP_PERM, 18)')
  await expect(other.task.archReqXcompPerm(64)).rejects.toThrow('arch_prctl: feature must be an integer from 0 to 63')
})

test('a shadow stack, where the processor has them', async () => {
  const made = await task.mapShadowStack(1, SHADOW_STACK.SET_TOKEN).catch((error: unknown) => error)
  if (made instanceof Error) {
    expect(made).toMatchObject({ code: expect.stringMatching(/^(ENOTSUP|ENOSYS)$/) as string })
    expect(made.message).toContain(`map_shadow_stack(0, ${pageSize()}, SHADOW_STACK_SET_TOKEN)`)
  } else {
    const mapping = made as Awaited<ReturnType<Task['mapShadowStack']>>
    expect(mapping.access).toEqual({ readable: true, writable: false })
    // The token is at the top, and is its own address.
    const view = local.task.addressSpace.direct?.view(mapping.near) as DataView
    expect(view.getBigUint64(mapping.length - 8, true)).not.toBe(0n)
    const { address } = mapping
    expect(readFileSync('/proc/self/smaps', 'utf8')).toContain(address.toString(16))
    await task.munmap(mapping)
  }
  const { code } = await failure(task.mapShadowStack(1, 0x100))
  expect(['EINVAL', 'ENOTSUP', 'ENOSYS']).toContain(code)
  await expect(task.mapShadowStack(0)).rejects.toThrow('map_shadow_stack: size must be an integer from 1')
})

if (process.arch === 'x64') {
  testOrder('a task', {
    task: () => task,
    classes: [ArchPrctlTask],
    calls: {
      archGetFs: () => task.archGetFs(),
      archGetGs: () => task.archGetGs(),
      archGetCpuid: () => task.archGetCpuid(),
      archSetCpuid: () => task.archSetCpuid(true),
      archGetXcompSupp: () => task.archGetXcompSupp(),
      archGetXcompPerm: () => task.archGetXcompPerm(),
      archReqXcompPerm: () => task.archReqXcompPerm(1),
    },
  })
}
