import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { pageSize, SHADOW_STACK } from '../../src/linux/mman.js'
import { ARCH, ARCH_SHSTK, ArchPrctlTask, XFEATURE, _archPrctl } from '../../src/linux/prctl_arch.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { askC } from '../oracle/c.js'
import { compareConstants, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure } from './support.js'

describe('against the headers', () => {
  // The header is of x86-64 only.
  oracleTest('ARCH_* is what asm/prctl.h says', 'x64', async () => {
    const ours = [...Object.entries(ARCH), ...Object.entries(ARCH_SHSTK).map(([name, value]) => [`SHSTK_${name}`, value] as const)]
    const names = ours.map(([name, value]) => [`ARCH_${name}`, BigInt(value)] as const)
    const answers = await askC({ headers: ['asm/prctl.h'], expressions: names.map(([name]) => name) }, 'x64')
    // arch/x86/include/uapi/asm/prctl.h, v6.4 and v6.6.
    const known = names.filter(([name]) => answers.get(name) !== undefined || !/^ARCH_(SHSTK_|.*TAG)/.test(name))
    expect([...answers].filter(([, value]) => value !== undefined)).toEqual(known)
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

const x64Test = (title: string, body: (context: TestContext) => Promise<void>): void => {
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

x64Test('cpuid can be forbidden where the processor can, and is not for others', async ({ skip }) => {
  expect(await task.archGetCpuid()).toBe(true)
  await using other = await local.clone()
  const refused = await other.task.archSetCpuid(false).catch((error: unknown) => error)
  if (refused === undefined) {
    expect(await other.task.archGetCpuid()).toBe(false)
    expect(await task.archGetCpuid()).toBe(true)
    await other.task.archSetCpuid(true)
  } else {
    expect(refused).toMatchObject({ code: 'ENODEV', message: expect.stringContaining('arch_prctl(ARCH_SET_CPUID, 0)') as string })
    skip('this processor cannot forbid cpuid')
  }
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
  // What guests may use is asked for by itself.
  if (matrices) {
    await using host = await local.clone()
    const bit = 1n << BigInt(XFEATURE.XTILEDATA)
    expect((await host.task.archGetXcompGuestPerm()) & bit).toBe(0n)
    await host.task.archReqXcompGuestPerm(XFEATURE.XTILEDATA)
    expect([(await host.task.archGetXcompGuestPerm()) & bit, (await host.task.archGetXcompPerm()) & bit]).toEqual([bit, 0n])
  } else await expectFailure(other.task.archReqXcompGuestPerm(XFEATURE.XTILEDATA), 'ENOTSUP', 'arch_prctl(ARCH_REQ_XCOMP_GUEST_PERM, 18)')
  await expect(other.task.archReqXcompPerm(64)).rejects.toThrow('arch_prctl: feature must be an integer from 0 to 63')
})

x64Test('what there is of a shadow stack', async ({ skip }) => {
  const status = await task.archGetShadowStackStatus().catch((error: unknown) => error)
  if (status instanceof Error) {
    // Linux 6.6 brought it, where it is built in.
    expect(status).toMatchObject({ code: expect.stringMatching(/^(ENOTSUP|EINVAL)$/) as string })
    expect(status.message).toContain('arch_prctl(ARCH_SHSTK_STATUS, 0x')
    const { code, call } = await failure(task.archLockShadowStack(ARCH_SHSTK.SHSTK))
    expect([code, call]).toEqual([(status as { code?: string }).code, 'arch_prctl(ARCH_SHSTK_LOCK, ARCH_SHSTK_SHSTK)'])
    skip('the kernel was built without user shadow stacks')
  }
  expect(status).toBe(0n)
  await using other = await local.clone()
  await other.task.archLockShadowStack(ARCH_SHSTK.SHSTK)
  await expectFailure(_archPrctl(other.task.sysif, ARCH.SHSTK_ENABLE, ARCH_SHSTK.SHSTK), 'EPERM', 'arch_prctl(ARCH_SHSTK_ENABLE, 1)')
})

x64Test('which bits of a pointer are its address', async ({ skip }) => {
  const mask = await task.archGetUntagMask().catch((error: unknown) => error)
  if (mask instanceof Error) {
    // Linux 6.4 brought it, where it is built in.
    expect(mask).toMatchObject({ code: 'EINVAL', call: expect.stringContaining('arch_prctl(ARCH_GET_UNTAG_MASK, 0x') as string })
    expect((await failure(task.archGetMaxTagBits())).code).toBe('EINVAL')
    skip('the kernel was built without tags in pointers')
  }
  expect(mask).toBe(0xffff_ffff_ffff_ffffn)
  const bits = await task.archGetMaxTagBits()
  expect(bits === 0n).toBe(!/ lam( |$)/m.test(readFileSync('/proc/cpuinfo', 'latin1')))
})

test('a shadow stack is mapped, where the processor has them', async ({ skip }) => {
  const { code } = await failure(task.mapShadowStack(1, 0x100))
  expect(['EINVAL', 'ENOTSUP', 'ENOSYS']).toContain(code)
  await expect(task.mapShadowStack(0)).rejects.toThrow('map_shadow_stack: size must be an integer from 1')
  const made = await task.mapShadowStack(1, SHADOW_STACK.SET_TOKEN).catch((error: unknown) => error)
  if (made instanceof Error) {
    expect(made).toMatchObject({ code: expect.stringMatching(/^(ENOTSUP|ENOSYS)$/) as string })
    expect(made.message).toContain(`map_shadow_stack(0, ${pageSize()}, SHADOW_STACK_SET_TOKEN)`)
    skip('the kernel was built without user shadow stacks, or the processor has none')
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
      archGetXcompGuestPerm: () => task.archGetXcompGuestPerm(),
      archReqXcompGuestPerm: () => task.archReqXcompGuestPerm(1),
      archGetUntagMask: () => task.archGetUntagMask(),
      archGetMaxTagBits: () => task.archGetMaxTagBits(),
      archGetShadowStackStatus: () => task.archGetShadowStackStatus(),
      archLockShadowStack: () => task.archLockShadowStack(ARCH_SHSTK.SHSTK),
    },
  })
}
