import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { SyscallHangup, SyscallSendError } from '../../src/near/errors.js'
import { Address } from '../../src/near/ids.js'
import { Uint8 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { MAP, PROT } from '../../src/linux/mman.js'
import {
  _prctl, PR, PR_CAP_AMBIENT, PR_FUTEX_HASH, PR_MCE_KILL, PR_MDWE, PR_MTE, PR_PAC, PR_SCHED_CORE, PR_SET_MM, PR_SET_VMA, PR_SHADOW_STACK, PR_SME,
  PR_SPEC, PR_SPEC_STATE, PR_SVE, PR_SYS_DISPATCH, PR_TAGGED, PR_THP_DISABLE, PR_TIMER_CREATE_RESTORE_IDS, PR_TSC, PrctlMmMap, PrctlTask, SUID_DUMP,
  SYSCALL_DISPATCH_FILTER, TASK_COMM_LEN,
} from '../../src/linux/prctl.js'
import { SECBIT } from '../../src/linux/securebits.js'
import { SIG } from '../../src/linux/signal.js'
import { CLOCK } from '../../src/linux/time.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { Program } from '../process/support.js'
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
        ...newer('v6.17', ['SYS_DISPATCH_EXCLUSIVE_ON', 'SYS_DISPATCH_INCLUSIVE_ON', 'MTE_STORE_ONLY']),
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
  compareConstants('linux/securebits.h', 'SECBIT_', SECBIT, {
    newer: Object.fromEntries(['RESTRICT_FILE', 'DENY_INTERACTIVE'].flatMap((name) => [name, `${name}_LOCKED`]).map((name) => (
      [`SECBIT_EXEC_${name}`, 'include/uapi/linux/securebits.h, v6.14']
    ))),
  })
  compareConstants('linux/prctl.h', 'SYSCALL_DISPATCH_FILTER_', SYSCALL_DISPATCH_FILTER)
  compareLayout('linux/prctl.h', 'struct prctl_mm_map', PrctlMmMap)

  test('each option has a method, or there is a reason', () => {
    const machine = 'of another processor'
    const without: Readonly<Record<string, string>> = {
      GET_UNALIGN: machine, SET_UNALIGN: machine, GET_FPEMU: machine, SET_FPEMU: machine, GET_FPEXC: machine, SET_FPEXC: machine, GET_ENDIAN: machine,
      SET_ENDIAN: machine, SET_FP_MODE: machine, GET_FP_MODE: machine, RISCV_V_SET_CONTROL: machine, RISCV_V_GET_CONTROL: machine,
      RISCV_SET_ICACHE_FLUSH_CTX: machine, PPC_GET_DEXCR: machine, PPC_SET_DEXCR: machine,
      GET_TIMING: 'there is only one way', SET_TIMING: 'there is only one way',
      MPX_ENABLE_MANAGEMENT: 'gone', MPX_DISABLE_MANAGEMENT: 'gone',
      SET_SECCOMP: 'seccomp(2) does more, and mode 1 would end what runs in a child',
      SET_SHADOW_STACK_STATUS: 'what runs in a child could not return',
    }
    const methods = Object.values(Object.getOwnPropertyDescriptors(PrctlTask.prototype)).map(({ value }) => String(value)).join('\n')
    const called = Object.keys(PR).filter((name) => new RegExp(`\\bPR\\.${name}\\b`).test(methods))
    expect([...called, ...Object.keys(without)].sort()).toEqual(Object.keys(PR).sort())
  })

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

/** Some of the flags of a process, in proc_pid_stat(5); see PF_MCE_PROCESS and others in Linux 6.12, include/linux/sched.h. */
function processFlags(process: number, mask: number): number {
  return (Number(statField(process, 9)) & mask) >>> 0
}

const PF_MCE_PROCESS = 0x80
const PF_MCE_EARLY = 0x0800_0000
const PF_MEMALLOC_NOIO = 0x0008_0000
const PF_LOCAL_THROTTLE = 0x0010_0000

test('broken memory', async () => {
  expect(await task.getMceKill()).toBe(PR_MCE_KILL.DEFAULT)
  expect(processFlags(pid, PF_MCE_PROCESS | PF_MCE_EARLY)).toBe(0)
  await task.setMceKill(PR_MCE_KILL.EARLY)
  expect(await task.getMceKill()).toBe(PR_MCE_KILL.EARLY)
  expect(processFlags(pid, PF_MCE_PROCESS | PF_MCE_EARLY)).toBe(PF_MCE_PROCESS | PF_MCE_EARLY)
  await task.setMceKill(PR_MCE_KILL.LATE)
  expect(processFlags(pid, PF_MCE_PROCESS | PF_MCE_EARLY)).toBe(PF_MCE_PROCESS)
  await task.setMceKill(PR_MCE_KILL.DEFAULT)
  expect(processFlags(pid, PF_MCE_PROCESS | PF_MCE_EARLY)).toBe(0)
  await expect(task.setMceKill(3 as never)).rejects.toThrow(RangeError)
})

test('performance counters stop and start', async () => {
  // That they do is seen in linux/perf_event.
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
    await other.task.setSecurebits(SECBIT.NO_SETUID_FIXUP)
    expect(await other.task.getSecurebits()).toBe(SECBIT.NO_SETUID_FIXUP)
    expect(await other.task.getKeepCapabilities()).toBe(false)
    await other.task.setKeepCapabilities(true)
    expect(await other.task.getKeepCapabilities()).toBe(true)
    expect(await other.task.getSecurebits()).toBe(SECBIT.NO_SETUID_FIXUP | SECBIT.KEEP_CAPS)
    await other.task.setSecurebits(SECBIT.NOROOT | SECBIT.NOROOT_LOCKED)
    expect(await other.task.getSecurebits()).toBe(SECBIT.NOROOT | SECBIT.NOROOT_LOCKED)
    await expectFailure(other.task.setSecurebits(0), 'EPERM', 'prctl(PR_SET_SECUREBITS, 0, 0, 0, 0)')
    await expectFailure(other.task.setSecurebits(0x100_0000), 'EPERM', 'prctl(PR_SET_SECUREBITS, 0x1000000, 0, 0, 0)')
  })
})

rootTest('what a process may stays when it is another user, where it says so', async () => {
  for (const keep of [false, true]) {
    await using other = await local.clone()
    const { near } = other.child.pid
    if (keep) await other.task.setKeepCapabilities(true)
    await other.task.setresuid(65_534, 65_534, 65_534)
    expect(BigInt(`0x${statusLine(near, 'CapPrm')}`) !== 0n).toBe(keep)
    expect(BigInt(`0x${statusLine(near, 'CapEff')}`)).toBe(0n)
  }
})

test('I/O that frees memory', async ({ skip }) => {
  const flusher = await task.getIoFlusher().catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'EPERM', call: 'prctl(PR_GET_IO_FLUSHER, 0, 0, 0, 0)' })
    return undefined
  })
  if (flusher === undefined) {
    await expectFailure(task.setIoFlusher(true), 'EPERM', 'prctl(PR_SET_IO_FLUSHER, 1, 0, 0, 0)')
    skip('needs CAP_SYS_RESOURCE')
  } else {
    await task.setIoFlusher(true)
    expect(await task.getIoFlusher()).toBe(true)
    expect(processFlags(pid, PF_MEMALLOC_NOIO | PF_LOCAL_THROTTLE)).toBe(PF_MEMALLOC_NOIO | PF_LOCAL_THROTTLE)
    await task.setIoFlusher(false)
    expect(processFlags(pid, PF_MEMALLOC_NOIO | PF_LOCAL_THROTTLE)).toBe(0)
  }
})

test('core scheduling', async ({ skip }) => {
  const cookie = await task.getSchedCore().catch((error: unknown) => {
    expect((error as { code?: string }).code).toMatch(/^(EINVAL|ENODEV)$/)
    return undefined
  })
  if (cookie === undefined) {
    for (const call of [task.createSchedCore(0), task.shareSchedCoreTo(0, child.child.pid), task.shareSchedCoreFrom(child.child.pid)]) {
      await expect(call).rejects.toMatchObject({ syscall: 'prctl' })
    }
    return skip('the kernel has no core scheduling, or the machine no cores that threads share')
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
  test('the word that is cleared when the thread ends', async ({ skip }) => {
    const address = await task.getTidAddress().catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'EINVAL', call: expect.stringContaining('prctl(PR_GET_TID_ADDRESS, ') as string })
      return undefined
    })
    if (address === undefined) return skip('the kernel was built without checkpoint and restore')
    const { near } = task.heap.mapping
    expect(address).toBeGreaterThan(near.address)
    expect(address).toBeLessThan(near.end)
  })

  test('transparent huge pages', async ({ skip }) => {
    const before = await local.task.getThpDisable()
    await task.setThpDisable(!before)
    expect(await local.task.getThpDisable()).toBe(!before)
    expect(statusLine(process.pid, 'THP_enabled')).toBe(before ? '1' : '0')
    const partly = await task.setThpDisable(true, PR_THP_DISABLE.EXCEPT_ADVISED).then(() => true, (error: unknown) => {
      // Linux 6.18 brought it.
      expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_SET_THP_DISABLE, 1, PR_THP_DISABLE_EXCEPT_ADVISED, 0, 0)' })
      return false
    })
    if (partly) expect(await local.task.getThpDisableFlags()).toBe(PR_THP_DISABLE.EXCEPT_ADVISED)
    await task.setThpDisable(true)
    expect([await task.getThpDisable(), await task.getThpDisableFlags()]).toEqual([true, 0])
    await task.setThpDisable(before)
    if (!partly) skip('needs Linux 6.18 for PR_THP_DISABLE.EXCEPT_ADVISED')
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

  test('merging pages', async ({ skip }) => {
    const before = await task.getMemoryMerge().catch((error: unknown) => {
      // Linux 6.4 brought it, where it is built.
      expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_GET_MEMORY_MERGE, 0, 0, 0, 0)' })
      return undefined
    })
    if (before === undefined) return skip('needs Linux 6.4, built with KSM')
    expect(before).toBe(false)
    // Since Linux 6.14; it is the memory of both.
    const says = (): string | undefined => /^ksm_merge_any: (\w+)$/m.exec(readFileSync(`/proc/${pid}/ksm_stat`, 'latin1'))?.[1]
    const told = says() !== undefined
    await task.setMemoryMerge(true)
    expect(await local.task.getMemoryMerge()).toBe(true)
    if (told) expect(says()).toBe('yes')
    await task.setMemoryMerge(false)
    expect(await local.task.getMemoryMerge()).toBe(false)
    if (told) expect(says()).toBe('no')
  })

  test('anonymous memory can have a name', async ({ skip }) => {
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
    if (!named) skip('the kernel was built without names of anonymous memory')
  })

  test('the auxiliary vector', async ({ skip }) => {
    const vector = await task.getAuxv().catch((error: unknown) => {
      // Linux 6.4 brought it.
      expect(error).toMatchObject({ code: 'EINVAL' })
      return undefined
    })
    if (vector === undefined) return skip('needs Linux 6.4')
    const there = readFileSync('/proc/self/auxv')
    expect(Buffer.from(vector.subarray(0, there.length)).equals(there)).toBe(true)
  })
})

test('who may trace it, where Yama is', async ({ skip }) => {
  const here = await task.setPtracer('any').then(() => true, (error: unknown) => {
    expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_SET_PTRACER, -1, 0, 0, 0)' })
    return false
  })
  for (const tracer of [null, new Pid(task, await task.getpid())]) {
    const called = task.setPtracer(tracer)
    if (here) await expect(called).resolves.toBeUndefined()
    else await expectFailure(called, 'EINVAL', `prctl(PR_SET_PTRACER, ${tracer?.near ?? 0}, 0, 0, 0)`)
  }
  if (!here) skip('the kernel has no Yama')
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
const matrices = await there(node.task.getSmeVectorLength())
const pointerKeys = await there(node.task.getPointerAuthenticationKeys())
const shadowStacks = await there(node.task.getShadowStackStatus())
const dispatches = await there(node.task.setSyscallUserDispatch(null))
const mapsMemory = await there(node.task.getMmMapSize())
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

needs(matrices, 'this machine has no SME', 'the length of vectors in matrices', async () => {
  await using other = await node.clone()
  expect((await other.task.setSmeVectorLength(16, PR_SME.VL_INHERIT)) & PR_SME.VL_LEN_MASK).toBeGreaterThanOrEqual(16)
  expect((await other.task.getSmeVectorLength()) & PR_SME.VL_INHERIT).toBe(PR_SME.VL_INHERIT)
})

needs(pointerKeys, 'this machine has no pointer authentication', 'keys of pointers', async () => {
  await using other = await node.clone()
  const { APDAKEY, APDBKEY } = PR_PAC
  await other.task.resetPointerAuthenticationKeys(APDAKEY | APDBKEY)
  await other.task.setPointerAuthenticationKeys(APDAKEY, 0)
  expect((await other.task.getPointerAuthenticationKeys()) & APDAKEY).toBe(0)
  await other.task.setPointerAuthenticationKeys(APDAKEY, APDAKEY)
  expect((await other.task.getPointerAuthenticationKeys()) & APDAKEY).toBe(APDAKEY)
})

needs(shadowStacks, 'this machine has no shadow stacks that prctl(2) knows of', 'what a shadow stack is for', async () => {
  await using other = await node.clone()
  expect(await other.task.getShadowStackStatus()).toBe(0)
  await other.task.lockShadowStackStatus(PR_SHADOW_STACK.ENABLE)
  await expectFailure(_prctl(other.task.sysif, PR.SET_SHADOW_STACK_STATUS, PR_SHADOW_STACK.ENABLE), 'EBUSY', /PR_SET_SHADOW_STACK_STATUS/)
})

describe('system calls that become signals', () => {
  const why = 'this machine has no syscall user dispatch'
  /** No code is there. */
  const nowhere = { start: Address(0x1000), length: 1 }

  needs(dispatches, why, 'of code in a range they do not', async () => {
    await using other = await node.clone()
    await other.task.setSyscallUserDispatch({ start: Address(0x1000), length: 2 ** 47 - 0x2000 })
    expect(await other.task.getpid()).toBe(other.child.pid.near)
    await other.task.setSyscallUserDispatch(null)
    await other.task.setSyscallUserDispatch({ ...nowhere, inclusive: true }).catch((error: unknown) => {
      // Linux 6.17 brought it.
      expect(error).toMatchObject({ code: 'EINVAL', call: 'prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_INCLUSIVE_ON, 0x1000, 1, NULL)' })
    })
    expect(await other.task.getpid()).toBe(other.child.pid.near)
  })

  needs(dispatches, why, 'others do, when the selector says so', async () => {
    await using other = await node.clone()
    const selector = other.task.ptr<number>(Uint8, SYSCALL_DISPATCH_FILTER.ALLOW)
    const { near } = selector
    await other.task.setSyscallUserDispatch({ ...nowhere, selector })
    expect(other.task.pinned).toContain('syscall user dispatch')
    // The kernel reads there at each call.
    expect(() => selector.free()).toThrow(BorrowError)
    expect(await other.task.getpid()).toBe(other.child.pid.near)
    // Others see the memory too.
    await task.processVmWritev(new Pid(task, other.child.pid.near), Uint8Array.of(SYSCALL_DISPATCH_FILTER.BLOCK), near)
    await expect(other.task.getpid()).rejects.toThrow(SyscallHangup)
    expect(await other.wait()).toMatchObject({ state: 'killed', signal: 'SIGSYS' })
  })

  needs(dispatches, why, 'and what is none is refused', async () => {
    await expect(node.task.setSyscallUserDispatch(nowhere)).rejects.toThrow(SyscallSendError)
    await expect(task.setSyscallUserDispatch({ start: Address(0x1000), length: 0 })).rejects.toThrow('prctl: the length of the code must be an integer from 1')
    await expectFailure(_prctl(task.sysif, PR.SET_SYSCALL_USER_DISPATCH, 9), 'EINVAL', 'prctl(PR_SET_SYSCALL_USER_DISPATCH, 9, 0, 0, 0)')
  })
})

needs(mapsMemory, 'the kernel was built without checkpoint and restore', 'where the parts of a program are', async () => {
  expect(await task.getMmMapSize()).toBe(PrctlMmMap.size)
  // A program of its own: it belongs to the address space.
  await using other = Program.node('mm-map')
  const { before, after, bad, exe, field, vector } = await other.message<Record<string, string>>()
  expect(before).toContain('mm-map')
  expect(after).toBe('called something else\0')
  expect(bad).toMatch(/^EINVAL: .*prctl\(PR_SET_MM, PR_SET_MM_MAP, \{.*\}, 104, 0\)$/)
  // Without CAP_SYS_RESOURCE; with it, what was there is set again.
  expect(field).toMatch(/^(done|EPERM: .*prctl\(PR_SET_MM, PR_SET_MM_ENV_END, 0x[0-9a-f]+, 0, 0\))$/)
  expect(vector).toMatch(/^(done|EPERM: .*prctl\(PR_SET_MM, PR_SET_MM_AUXV, .*, \d+, 0\))$/)
  expect(exe).toMatch(/^(EBUSY|EPERM): .*prctl\(PR_SET_MM, PR_SET_MM_EXE_FILE, \d+, 0, 0\)$/)
})

test('what this machine or kernel has not, it says', async () => {
  const none: readonly [boolean, () => Promise<unknown>, string][] = [
    [matrices, () => task.setSmeVectorLength(16), 'prctl(PR_SME_SET_VL, 16, 0, 0, 0)'],
    [matrices, () => task.getSmeVectorLength(), 'prctl(PR_SME_GET_VL, 0, 0, 0, 0)'],
    [pointerKeys, () => task.resetPointerAuthenticationKeys(PR_PAC.APIAKEY), 'prctl(PR_PAC_RESET_KEYS, PR_PAC_APIAKEY, 0, 0, 0)'],
    [pointerKeys, () => task.setPointerAuthenticationKeys(PR_PAC.APIAKEY, 0), 'prctl(PR_PAC_SET_ENABLED_KEYS, PR_PAC_APIAKEY, 0, 0, 0)'],
    [pointerKeys, () => task.getPointerAuthenticationKeys(), 'prctl(PR_PAC_GET_ENABLED_KEYS, 0, 0, 0, 0)'],
    [shadowStacks, () => task.lockShadowStackStatus(PR_SHADOW_STACK.ENABLE), 'prctl(PR_LOCK_SHADOW_STACK_STATUS, PR_SHADOW_STACK_ENABLE, 0, 0, 0)'],
  ]
  await expect(local.task.resetPointerAuthenticationKeys(0)).rejects.toThrow(SyscallSendError)
  await expect(local.task.setPointerAuthenticationKeys(PR_PAC.APDAKEY, 0)).rejects.toThrow(SyscallSendError)
  for (const [has, call, shown] of none) if (!has) await expectFailure(call(), 'EINVAL', shown)

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
