import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BorrowError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { MAP, PROT } from '../../src/linux/mman.js'
import {
  _prctl, PR, PR_CAP_AMBIENT, PR_FUTEX_HASH, PR_MCE_KILL, PR_MDWE, PR_MTE, PR_PAC, PR_SCHED_CORE, PR_SET_MM, PR_SET_VMA, PR_SHADOW_STACK, PR_SME,
  PR_SPEC, PR_SPEC_STATE, PR_SVE, PR_SYS_DISPATCH, PR_TAGGED, PR_THP_DISABLE, PR_TIMER_CREATE_RESTORE_IDS, PR_TSC, PrctlMmMap, SUID_DUMP,
  SYSCALL_DISPATCH_FILTER, TASK_COMM_LEN,
} from '../../src/linux/prctl.js'
import { SIG } from '../../src/linux/signal.js'
import { CLOCK } from '../../src/linux/time.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure, gone, isRoot, rootTest, statField, statusLine } from './support.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, constants: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(constants).map(([name, value]) => [prefix + name, value]))
  const newer = (version: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`PR_${name}`, `include/uapi/linux/prctl.h, ${version}`]))

  compareConstants(
    'linux/prctl.h',
    'PR_',
    {
      ...PR,
      ...prefixed('TSC_', PR_TSC),
      ...prefixed('MCE_KILL_', PR_MCE_KILL),
      ...prefixed('SET_MM_', PR_SET_MM),
      ...prefixed('CAP_AMBIENT_', PR_CAP_AMBIENT),
      ...prefixed('SPEC_', PR_SPEC),
      ...prefixed('SPEC_', PR_SPEC_STATE),
      ...prefixed('SYS_DISPATCH_', PR_SYS_DISPATCH),
      ...prefixed('SCHED_CORE_', PR_SCHED_CORE),
      ...prefixed('MDWE_', PR_MDWE),
      ...prefixed('SET_VMA_', PR_SET_VMA),
      ...prefixed('SVE_', PR_SVE),
      ...prefixed('SME_', PR_SME),
      ...prefixed('PAC_', PR_PAC),
      ...prefixed('TAGGED_', PR_TAGGED),
      ...prefixed('MTE_', PR_MTE),
      ...prefixed('SHADOW_STACK_', PR_SHADOW_STACK),
      ...prefixed('TIMER_CREATE_RESTORE_IDS_', PR_TIMER_CREATE_RESTORE_IDS),
      ...prefixed('FUTEX_HASH_', PR_FUTEX_HASH),
      ...prefixed('THP_DISABLE_', PR_THP_DISABLE),
    },
    {
      newer: {
        ...newer('v6.3', ['SET_MDWE', 'GET_MDWE', 'MDWE_REFUSE_EXEC_GAIN']),
        ...newer('v6.6', ['MDWE_NO_INHERIT']),
        ...newer('v6.4', ['GET_AUXV', 'SET_MEMORY_MERGE', 'GET_MEMORY_MERGE']),
        ...newer('v6.5', ['RISCV_V_SET_CONTROL', 'RISCV_V_GET_CONTROL']),
        ...newer('v6.10', ['RISCV_SET_ICACHE_FLUSH_CTX', 'PPC_GET_DEXCR', 'PPC_SET_DEXCR']),
        ...newer('v6.13', ['GET_SHADOW_STACK_STATUS', 'SET_SHADOW_STACK_STATUS', 'LOCK_SHADOW_STACK_STATUS']),
        ...newer('v6.13', Object.keys(prefixed('SHADOW_STACK_', PR_SHADOW_STACK))),
        ...newer('v6.15', ['TIMER_CREATE_RESTORE_IDS', ...Object.keys(prefixed('TIMER_CREATE_RESTORE_IDS_', PR_TIMER_CREATE_RESTORE_IDS))]),
        ...newer('v6.18', Object.keys(prefixed('THP_DISABLE_', PR_THP_DISABLE))),
        ...newer('v6.16', ['FUTEX_HASH', ...Object.keys(prefixed('FUTEX_HASH_', PR_FUTEX_HASH))]),
      },
      omitted: {
        'PR_UNALIGN_*': 'not on these machines',
        'PR_FPEMU_*': 'not on these machines',
        'PR_FP_*': 'not on these machines',
        'PR_ENDIAN_*': 'not on these machines',
        'PR_TIMING_*': 'there is only one way',
        'PR_RISCV_V_VSTATE_*': 'not on these machines',
        'PR_RISCV_CTX_*': 'not on these machines',
        'PR_RISCV_SCOPE_*': 'not on these machines',
        'PR_PPC_DEXCR_*': 'not on these machines',
        PR_SET_PTRACER_ANY: 'setPtracer says any',
        'PR_PMLEN_*': 'not on these machines',
      },
    },
  )
  compareConstants('linux/prctl.h', 'SYSCALL_DISPATCH_FILTER_', SYSCALL_DISPATCH_FILTER)
  compareLayout('linux/prctl.h', 'struct prctl_mm_map', PrctlMmMap)

  test('the option names are PR_ and nothing else', () => {
    // Two options with the same number would be shown by the wrong name.
    expect(new Set(Object.values(PR)).size).toBe(Object.keys(PR).length)
  })
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

test('the parent death signal', async () => {
  await using parent = await local.clone()
  await using kid = await parent.clone({ parentDeathSignal: SIG.TERM })
  expect(await kid.task.getParentDeathSignal()).toBe(SIG.TERM)
  await kid.task.setParentDeathSignal(SIG.KILL)
  expect(await kid.task.getParentDeathSignal()).toBe(SIG.KILL)
  await parent.kill()
  await parent.wait()
  await gone(kid.task)
  await expect(task.setParentDeathSignal(65)).rejects.toThrow('prctl: sig must be an integer from 0 to 64, not 65')
  await expectFailure(_prctl(task.sysif, PR.SET_PDEATHSIG, 65), 'EINVAL', 'prctl(PR_SET_PDEATHSIG, 65, 0, 0, 0)')
})

test('the name', async () => {
  await task.setName('fünf sechs 789')
  expect(readFileSync(`/proc/${pid}/comm`, 'utf8')).toBe('fünf sechs 789\n')
  expect(await task.getName()).toBe('fünf sechs 789')
  await expect(task.setName('sixteen bytes...')).rejects.toThrow('the name of a thread has at most 15 bytes')
  await expect(task.setName('a\0b')).rejects.toThrow('has a NUL')
  expect(TASK_COMM_LEN).toBe(16)
  const pointer = task.ptr('other')
  await task.setName(pointer)
  expect(await task.getName()).toBe('other')
  const called = task.setName(pointer)
  expect(() => pointer.free()).toThrow(BorrowError)
  await called
  pointer.free()
})

test('no new privileges', async () => {
  expect(await task.getNoNewPrivileges()).toBe(false)
  await task.setNoNewPrivileges()
  expect(await task.getNoNewPrivileges()).toBe(true)
  expect(statusLine(pid, 'NoNewPrivs')).toBe('1')
  await expectFailure(_prctl(task.sysif, PR.SET_NO_NEW_PRIVS, 0), 'EINVAL', 'prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0)')
})

test('a subreaper adopts orphans', async () => {
  await using adopter = await local.clone()
  expect(await adopter.task.getChildSubreaper()).toBe(false)
  await adopter.task.setChildSubreaper(true)
  expect(await adopter.task.getChildSubreaper()).toBe(true)
  await using middle = await adopter.clone()
  const orphan = await middle.clone({ parentDeathSignal: 0 })
  await middle.kill()
  await middle.wait()
  // proc_pid_stat(5), (4) ppid.
  expect(statField(orphan.child.pid.near, 4)).toBe(String(adopter.child.pid.near))
  await adopter.task.kill(new Pid(adopter.task, orphan.child.pid.near), SIG.KILL)
  await adopter.task.setChildSubreaper(false)
  expect(await adopter.task.getChildSubreaper()).toBe(false)
  await gone(orphan.task)
})

test('whether it can be dumped', async () => {
  expect(await task.getDumpable()).toBe(SUID_DUMP.USER)
  // It belongs to the memory that this program has too.
  await task.setDumpable(false)
  expect(await local.task.getDumpable()).toBe(SUID_DUMP.DISABLE)
  await task.setDumpable(true)
  expect(await local.task.getDumpable()).toBe(SUID_DUMP.USER)
  await expectFailure(_prctl(task.sysif, PR.SET_DUMPABLE, SUID_DUMP.ROOT), 'EINVAL', 'prctl(PR_SET_DUMPABLE, 2, 0, 0, 0)')
})

test('how late timers may be', async () => {
  await task.setTimerSlack(123_456)
  expect(await task.getTimerSlack()).toBe(123_456)
  // proc_pid_timerslack_ns(5): only CAP_SYS_NICE lets one look at another process's.
  if (isRoot) expect(readFileSync(`/proc/${pid}/timerslack_ns`, 'latin1').trim()).toBe('123456')
  await task.setTimerSlack(0)
  expect(await task.getTimerSlack()).not.toBe(123_456)
  await expect(task.setTimerSlack(-1)).rejects.toThrow('prctl: timer slack')
})

test('seccomp, and what the processor may do', async () => {
  expect(await task.getSeccomp()).toBe(Number(statusLine(pid, 'Seccomp')))
  if (process.arch === 'x64') {
    expect(await task.getTsc()).toBe(PR_TSC.ENABLE)
    await task.setTsc(PR_TSC.SIGSEGV)
    expect(await task.getTsc()).toBe(PR_TSC.SIGSEGV)
    await task.setTsc(PR_TSC.ENABLE)
  }
  await expectFailure(task.setTsc(7 as never), 'EINVAL', 'prctl(PR_SET_TSC, 7, 0, 0, 0)')
  const state = await task.getSpeculationControl(PR_SPEC.STORE_BYPASS)
  if (state & PR_SPEC_STATE.PRCTL) {
    await task.setSpeculationControl(PR_SPEC.STORE_BYPASS, PR_SPEC_STATE.DISABLE)
    expect(await task.getSpeculationControl(PR_SPEC.STORE_BYPASS)).toBe(PR_SPEC_STATE.PRCTL | PR_SPEC_STATE.DISABLE)
  } else {
    await expectFailure(
      task.setSpeculationControl(PR_SPEC.STORE_BYPASS, PR_SPEC_STATE.DISABLE), 'ENXIO',
      'prctl(PR_SET_SPECULATION_CTRL, PR_SPEC_STORE_BYPASS, PR_SPEC_DISABLE, 0, 0)',
    )
  }
  await expectFailure(task.getSpeculationControl(9 as never), 'ENODEV', 'prctl(PR_GET_SPECULATION_CTRL, 9, 0, 0, 0)')
})

test('broken memory', async () => {
  expect(await task.getMceKill()).toBe(PR_MCE_KILL.DEFAULT)
  await task.setMceKill(PR_MCE_KILL.EARLY)
  expect(await task.getMceKill()).toBe(PR_MCE_KILL.EARLY)
  await task.setMceKill(PR_MCE_KILL.DEFAULT)
  await expect(task.setMceKill(3 as never)).rejects.toThrow(RangeError)
})

test('performance counters stop and start', async () => {
  // Without any of them there is nothing to see, but the kernel's word.
  await expect(task.disablePerfEvents()).resolves.toBeUndefined()
  await expect(task.enablePerfEvents()).resolves.toBeUndefined()
})

describe('capabilities', () => {
  const CAP_NET_RAW = 13
  const mask = (key: string, process: number): bigint => BigInt(`0x${statusLine(process, key)}`)

  rootTest('the bounding set', async () => {
    await using other = await local.clone()
    const { near } = other.child.pid
    expect(await other.task.readCapabilityBoundingSet(CAP_NET_RAW)).toBe((mask('CapBnd', near) & (1n << 13n)) !== 0n)
    await other.task.dropFromCapabilityBoundingSet(CAP_NET_RAW)
    expect(await other.task.readCapabilityBoundingSet(CAP_NET_RAW)).toBe(false)
    expect(mask('CapBnd', near) & (1n << 13n)).toBe(0n)
    await expectFailure(other.task.readCapabilityBoundingSet(63), 'EINVAL', 'prctl(PR_CAPBSET_READ, 63, 0, 0, 0)')
    await expect(other.task.readCapabilityBoundingSet(64)).rejects.toThrow('prctl: cap must be an integer from 0 to 63, not 64')
  })

  test('the ambient set', async () => {
    expect(await task.isAmbientCapability(CAP_NET_RAW)).toBe(false)
    // Not inheritable, so it cannot be ambient.
    await expectFailure(task.raiseAmbientCapability(CAP_NET_RAW), 'EPERM', 'prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 13, 0, 0)')
    await task.lowerAmbientCapability(CAP_NET_RAW)
    await task.clearAmbientCapabilities()
    expect(mask('CapAmb', pid)).toBe(0n)
    await expectFailure(task.isAmbientCapability(63), 'EINVAL', 'prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, 63, 0, 0)')
  })

  rootTest('the secure bits, and keeping capabilities', async () => {
    await using other = await local.clone()
    // securebits(7) in linux/securebits.h: SECBIT_NO_SETUID_FIXUP.
    const SECBIT_NO_SETUID_FIXUP = 4
    await other.task.setSecurebits(SECBIT_NO_SETUID_FIXUP)
    expect(await other.task.getSecurebits()).toBe(SECBIT_NO_SETUID_FIXUP)
    expect(await other.task.getKeepCapabilities()).toBe(false)
    await other.task.setKeepCapabilities(true)
    expect(await other.task.getKeepCapabilities()).toBe(true)
    // SECBIT_KEEP_CAPS.
    expect(await other.task.getSecurebits()).toBe(SECBIT_NO_SETUID_FIXUP | 16)
    await expectFailure(other.task.setSecurebits(0x100_0000), 'EPERM', 'prctl(PR_SET_SECUREBITS, 0x1000000, 0, 0, 0)')
  })
})

test('I/O that frees memory', async () => {
  const flusher = await task.getIoFlusher().catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'EPERM', call: 'prctl(PR_GET_IO_FLUSHER, 0, 0, 0, 0)' })
    return undefined
  })
  if (flusher === undefined) await expectFailure(task.setIoFlusher(true), 'EPERM', 'prctl(PR_SET_IO_FLUSHER, 1, 0, 0, 0)')
  else {
    await task.setIoFlusher(true)
    expect(await task.getIoFlusher()).toBe(true)
  }
})

test('core scheduling, where the kernel has it', async () => {
  const cookie = await task.getSchedCore().catch((error: unknown) => {
    expect((error as { code?: string }).code).toMatch(/^(EINVAL|ENODEV)$/)
    return undefined
  })
  if (cookie === undefined) {
    for (const call of [task.createSchedCore(0), task.shareSchedCoreTo(0, child.child.pid), task.shareSchedCoreFrom(child.child.pid)]) {
      await expect(call).rejects.toMatchObject({ syscall: 'prctl' })
    }
    return
  }
  await task.createSchedCore(PR_SCHED_CORE.SCOPE_THREAD)
  const own = await task.getSchedCore()
  expect(own).not.toBe(0)
  await using other = await local.clone()
  await task.shareSchedCoreTo(PR_SCHED_CORE.SCOPE_THREAD, other.child.pid)
  expect(await other.task.getSchedCore()).toBe(own)
  await expect(task.createSchedCore(3 as never)).rejects.toThrow('prctl: scope')
})

describe('memory', () => {
  test('the word that is cleared when the thread ends', async () => {
    const address = await task.getTidAddress().catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'EINVAL', call: expect.stringContaining('prctl(PR_GET_TID_ADDRESS, ') as string })
      return undefined
    })
    if (address === undefined) return
    const { near } = task.heap.mapping
    expect(address).toBeGreaterThan(near.address)
    expect(address).toBeLessThan(near.end)
  })

  test('transparent huge pages', async () => {
    const before = await local.task.getThpDisable()
    await task.setThpDisable(!before)
    expect(await local.task.getThpDisable()).toBe(!before)
    expect(statusLine(process.pid, 'THP_enabled')).toBe(before ? '1' : '0')
    const partly = await task.setThpDisable(true, PR_THP_DISABLE.EXCEPT_ADVISED).then(() => true, (error: unknown) => {
      // Linux 6.18 brought it.
      expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_SET_THP_DISABLE, 1, PR_THP_DISABLE_EXCEPT_ADVISED, 0, 0)' })
      return false
    })
    if (partly) expect(await _prctl(local.task.sysif, PR.GET_THP_DISABLE)).toBe(1 | PR_THP_DISABLE.EXCEPT_ADVISED)
    await task.setThpDisable(before)
  })

  test('memory that is not executable does not become so, but not Node\'s', async () => {
    await expect(task.setMdwe(PR_MDWE.REFUSE_EXEC_GAIN)).rejects.toThrow('this process shares Node\'s memory')
    const bits = await task.getMdwe().catch((error: unknown) => {
      // Linux 6.3 brought it.
      expect(error).toMatchObject({ code: 'EINVAL' })
      return 0
    })
    expect(bits).toBe(0)
  })

  test('merging pages, where the kernel has it', async () => {
    const before = await task.getMemoryMerge().catch((error: unknown) => {
      // Linux 6.4 brought it, where it is built.
      expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_GET_MEMORY_MERGE, 0, 0, 0, 0)' })
      return undefined
    })
    if (before === undefined) return
    expect(before).toBe(false)
    await task.setMemoryMerge(true)
    expect(await local.task.getMemoryMerge()).toBe(true)
    await task.setMemoryMerge(false)
    expect(await local.task.getMemoryMerge()).toBe(false)
  })

  test('anonymous memory can have a name, where the kernel has it', async () => {
    const mapping = await task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS)
    const named = await task.setVmaAnonName(mapping, 'my memory').then(() => true, (error: unknown) => {
      expect(error).toMatchObject({ code: 'EINVAL', call: expect.stringContaining('prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x') as string })
      return false
    })
    if (named) {
      const line = (): string | undefined => new RegExp(`^${mapping.address.toString(16)}.*$`, 'm').exec(readFileSync('/proc/self/maps', 'latin1'))?.[0]
      expect(line()).toContain('[anon:my memory]')
      await task.setVmaAnonName(mapping, null)
      expect(line()).not.toContain('anon')
      await expectFailure(task.setVmaAnonName(mapping, 'a$b'), 'EINVAL', /prctl\(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x[0-9a-f]+, \d+, "a\$b"\)$/)
    }
    await expect(task.setVmaAnonName(mapping, 'x'.repeat(80))).rejects.toThrow('the name of anonymous memory has at most 79 bytes')
    await task.munmap(mapping)
  })

  test('the auxiliary vector', async () => {
    const vector = await task.getAuxv().catch((error: unknown) => {
      // Linux 6.4 brought it.
      expect(error).toMatchObject({ code: 'EINVAL' })
      return undefined
    })
    if (vector === undefined) return
    const there = readFileSync('/proc/self/auxv')
    expect(Buffer.from(vector.subarray(0, there.length)).equals(there)).toBe(true)
  })
})

test('who may trace it, where Yama is', async () => {
  const here = await task.setPtracer('any').then(() => true, (error: unknown) => {
    expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_SET_PTRACER, -1, 0, 0, 0)' })
    return false
  })
  for (const tracer of [null, new Pid(task, await task.getpid())]) {
    const called = task.setPtracer(tracer)
    if (here) await expect(called).resolves.toBeUndefined()
    else await expectFailure(called, 'EINVAL', `prctl(PR_SET_PTRACER, ${tracer?.near ?? 0}, 0, 0, 0)`)
  }
})

test('what is not prctl\'s is refused', async () => {
  await expect(_prctl(task.sysif, PR.GET_NAME, 1, 2, 3, 4, 5)).rejects.toThrow('at most four arguments')
  await expectFailure(_prctl(task.sysif, 9999), 'EINVAL', 'prctl(9999, 0, 0, 0, 0)')
})

/** A test of what the kernel may not have, which then says EINVAL; skipped out loud. */
async function there(asked: Promise<unknown>): Promise<boolean> {
  return await asked.then(() => true, (error: unknown) => (error as { code?: string }).code !== 'EINVAL')
}
const node = await localProcess()
const restoresIds = await there(node.task.getTimerCreateRestoreIds())
const hashesFutexes = await there(node.task.getFutexHashSlots())
const vectors = await there(node.task.getSveVectorLength())
const tags = await there(node.task.getTaggedAddressControl())
const needs = (has: boolean, what: string, title: string, body: () => Promise<void>): void => {
  if (has) test(title, body)
  else test.skip(`${title} (skipped: ${what})`, body)
}

needs(restoresIds, 'needs Linux 6.15, built with checkpoint and restore', 'timers get the ids that are chosen', async () => {
  await using other = await node.clone()
  expect(await other.task.getTimerCreateRestoreIds()).toBe(false)
  await other.task.setTimerCreateRestoreIds(true)
  expect(await other.task.getTimerCreateRestoreIds()).toBe(true)
  await using timer = await other.task.timerCreate(CLOCK.MONOTONIC, { notify: 'none' }, { id: 4711 })
  expect(timer.near).toBe(4711)
  // proc_pid_timers(5).
  expect(readFileSync(`/proc/${other.child.pid.near}/timers`, 'latin1')).toMatch(/^ID: 4711$/m)
  await expectFailure(other.task.timerCreate(CLOCK.MONOTONIC, { notify: 'none' }, { id: 4711 }), 'EBUSY', /timer_create\(CLOCK_MONOTONIC, /)
  await expect(other.task.timerCreate(CLOCK.MONOTONIC, { notify: 'none' }, { id: -1 })).rejects.toThrow('timer_create: timerid')
  await other.task.setTimerCreateRestoreIds(false)
  await using next = await other.task.timerCreate(CLOCK.MONOTONIC, { notify: 'none' }, { id: 4711 })
  expect(next.near).not.toBe(4711)
})

needs(hashesFutexes, 'needs Linux 6.16, built with private futex hashes', 'futexes are looked for in as many slots as was said', async () => {
  await task.setFutexHashSlots(64)
  // It belongs to the address space, which is shared.
  expect(await node.task.getFutexHashSlots()).toBe(64)
  await expect(task.setFutexHashSlots(1)).rejects.toThrow('a power of two, from 2')
  await expect(task.setFutexHashSlots(48)).rejects.toThrow('a power of two, from 2')
  await expectFailure(_prctl(task.sysif, PR.FUTEX_HASH, PR_FUTEX_HASH.SET_SLOTS, 48), 'EINVAL', 'prctl(PR_FUTEX_HASH, 1, 48, 0, 0)')
})

needs(vectors, 'this machine has no SVE', 'the length of vectors', async () => {
  await using other = await node.clone()
  const before = await other.task.getSveVectorLength()
  expect((await other.task.setSveVectorLength(16, PR_SVE.VL_INHERIT)) & PR_SVE.VL_LEN_MASK).toBe(16)
  expect(await other.task.getSveVectorLength()).toBe(16 | PR_SVE.VL_INHERIT)
  expect(await node.task.getSveVectorLength()).toBe(before)
})

needs(tags, 'this machine has no tagged addresses', 'tagged addresses are taken', async () => {
  await using other = await node.clone()
  await other.task.setTaggedAddressControl(1)
  expect(await other.task.getTaggedAddressControl()).toBe(1)
})

test('what this machine or kernel has not, it says', async () => {
  if (!vectors) {
    await expectFailure(task.getSveVectorLength(), 'EINVAL', 'prctl(PR_SVE_GET_VL, 0, 0, 0, 0)')
    await expectFailure(task.setSveVectorLength(32, PR_SVE.VL_INHERIT), 'EINVAL', `prctl(PR_SVE_SET_VL, ${32 | PR_SVE.VL_INHERIT}, 0, 0, 0)`)
  }
  if (!tags) {
    await expectFailure(task.getTaggedAddressControl(), 'EINVAL', 'prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0)')
    await expectFailure(task.setTaggedAddressControl(1), 'EINVAL', 'prctl(PR_SET_TAGGED_ADDR_CTRL, 1, 0, 0, 0)')
  }
  await expect(task.setSveVectorLength(15)).rejects.toThrow('prctl: the length of a vector')
})
