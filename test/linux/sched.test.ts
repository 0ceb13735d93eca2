import { readFileSync, readlinkSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { Pid as NearPid } from '../../src/near/ids.js'
import { PidNamespaceMismatchError } from '../../src/far/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { O } from '../../src/linux/fcntl.js'
import {
  CLONE, CLONE_ARGS_SIZE, CloneArgs, CpuSet, CSIGNAL, SCHED, SCHED_ATTR_SIZE, SCHED_FLAG, SchedAttr, SchedParam, _clone3,
} from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { expectFailure, rootTest, statField, statusLine, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/sched.h', 'CLONE_', CLONE, { omitted: { 'CLONE_ARGS_SIZE_*': 'compared by themselves' } })
  compareConstants('linux/sched.h', 'CLONE_ARGS_SIZE_', CLONE_ARGS_SIZE)
  compareConstants('linux/sched.h', 'SCHED_', SCHED, {
    newer: { SCHED_EXT: 'include/uapi/linux/sched.h, v6.12' },
    omitted: { 'SCHED_FLAG_*': 'compared by themselves' },
  })
  compareConstants('linux/sched.h', 'SCHED_FLAG_', SCHED_FLAG)
  compareConstants('linux/sched/types.h', 'SCHED_ATTR_SIZE_', SCHED_ATTR_SIZE)
  compareLayout('linux/sched.h', 'struct clone_args', CloneArgs)
  compareLayout('linux/sched/types.h', 'struct sched_attr', SchedAttr)
  compareLayout('sched.h', 'struct sched_param', SchedParam)

  oracleTest('CSIGNAL', 'x64', async () => {
    expect((await askC({ headers: ['linux/sched.h'], expressions: ['CSIGNAL'] }, 'x64')).get('CSIGNAL')).toBe(BigInt(CSIGNAL))
  })

  oracleTest('a set of CPUs has the bytes that CPU_SET makes', process.arch as 'x64', async () => {
    const printed = await runC(`
      #include <sched.h>
      #include <stdio.h>
      int main(void) {
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(0, &set); CPU_SET(9, &set); CPU_SET(63, &set); CPU_SET(64, &set); CPU_SET(1023, &set);
        for (unsigned i = 0; i < sizeof set; i++) printf("%02x", ((unsigned char *)&set)[i]);
        return 0;
      }`)
    const bytes = new Uint8Array(CpuSet.size)
    const cpus = [0, 9, 63, 64, 1023]
    CpuSet.write(new DataView(bytes.buffer), 0, cpus)
    expect(Buffer.from(bytes.subarray(0, printed.length / 2)).toString('hex')).toBe(printed)
    expect(bytes.subarray(printed.length / 2).every((byte) => byte === 0)).toBe(true)
    expect(CpuSet.read(new DataView(bytes.buffer), 0, bytes.length)).toEqual(cpus)
    expect(() => CpuSet.write(new DataView(bytes.buffer), 0, [8192])).toThrow('a CPU must be an integer from 0 to 8191, not 8192')
  })
})

let local: LocalProcess
let child: ChildProcess
let pid: number
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  pid = child.child.pid.near
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const namespaceOf = (process: number, kind: string): string => readlinkSync(`/proc/${process}/ns/${kind}`)

describe('namespaces', () => {
  const kinds = [
    ['NEWUTS', 'uts', 'utsNamespace'],
    ['NEWIPC', 'ipc', 'ipcNamespace'],
    ['NEWNET', 'net', 'networkNamespace'],
    ['NEWNS', 'mnt', 'mountNamespace'],
    ['NEWCGROUP', 'cgroup', 'cgroupNamespace'],
    ['NEWPID', 'pid_for_children', 'childPidNamespace'],
    ['NEWTIME', 'time_for_children', 'childTimeNamespace'],
    ['NEWUSER', 'user', 'userNamespace'],
  ] as const

  for (const [flag, kind, name] of kinds) {
    rootTest(`unshare(CLONE_${flag}) begins a new one, in the kernel and in task.namespaces`, async () => {
      await using other = await local.clone()
      const before = { ...other.task.namespaces }
      const process = other.child.pid.near
      // A new pid namespace shows in /proc only when it has a process.
      const numberBefore = namespaceOf(process, kind.replace('pid_for_children', 'pid'))
      const called = other.task.unshare(CLONE[flag])
      // At once: whatever is called next runs in the new one.
      expect(other.task.namespaces[name]).not.toBe(before[name])
      await called
      expect(other.task.namespaces[name]).not.toBe(before[name])
      for (const [rest] of Object.entries(before)) {
        const expected = rest === name || (rest === 'filesystemInformation' && (flag === 'NEWNS' || flag === 'NEWUSER'))
        expect(other.task.namespaces[rest as keyof typeof before] !== before[rest as keyof typeof before], rest).toBe(expected)
      }
      if (flag === 'NEWPID') {
        await using grandchild = await other.clone()
        expect(await grandchild.task.getpid()).toBe(1)
        expect(namespaceOf(process, kind)).not.toBe(numberBefore)
        expect(grandchild.task.pidNamespace).toBe(other.task.namespaces.childPidNamespace)
        await grandchild.exit()
        await grandchild.wait()
      } else expect(namespaceOf(process, kind)).not.toBe(numberBefore)
    })
  }

  test('unshare(CLONE_FS) ends the sharing of the working directory', async () => {
    await using sharing = await local.clone({ flags: CLONE.FS })
    const here = process.cwd()
    expect(sharing.task.namespaces.filesystemInformation).toBe(local.task.namespaces.filesystemInformation)
    await sharing.task.unshare(CLONE.FS)
    expect(sharing.task.namespaces.filesystemInformation).not.toBe(local.task.namespaces.filesystemInformation)
    await sharing.task.chdir('/')
    expect(readlinkSync(`/proc/${sharing.child.pid.near}/cwd`)).toBe('/')
    expect(readlinkSync('/proc/self/cwd')).toBe(here)
  })

  test('a refused unshare leaves the namespaces as they were', async () => {
    const before = { ...child.task.namespaces }
    await expectFailure(child.task.unshare(or(CLONE.NEWUTS, CLONE.IO)), 'EINVAL', 'unshare(CLONE_NEWUTS|CLONE_IO)')
    expect(child.task.namespaces).toEqual(before)
    expect(child.task.namespaces.utsNamespace).toBe(before.utsNamespace)
  })

  test('what handles could not follow is refused before the kernel is asked', async () => {
    await expect(child.task.unshare(CLONE.FILES)).rejects.toThrow('unshare(CLONE_FILES): handles would not know')
    await expect(child.task.unshare(or(CLONE.VM, CLONE.NEWUTS))).rejects.toThrow('unshare(CLONE_VM|CLONE_NEWUTS): Linux refuses it')
    await expect(child.task.unshare(1 << 31)).rejects.toThrow('combine with or(a, b)')
  })

  rootTest('a new user namespace leaves the child tied to its parent', async () => {
    await using other = await local.clone()
    const before = await other.task.getParentDeathSignal()
    await other.task.unshare(CLONE.NEWUSER)
    expect(await other.task.getParentDeathSignal()).toBe(before)
    // The memory is Node's too.
    expect(await local.task.getDumpable()).toBe(1)
  })

  rootTest('setns enters the namespaces of another process, and they are known where it is known', async () => {
    await using first = await local.clone()
    await using second = await local.clone()
    await first.task.unshare(CLONE.NEWUTS)
    await using file = await second.task.open(`/proc/${first.child.pid.near}/ns/uts`, O.RDONLY)
    await second.task.setns(file, CLONE.NEWUTS, { of: first.task })
    expect(namespaceOf(second.child.pid.near, 'uts')).toBe(namespaceOf(first.child.pid.near, 'uts'))
    expect(second.task.namespaces.utsNamespace).toBe(first.task.namespaces.utsNamespace)

    // By a pidfd, back to where Node is; nothing was said of whose they are.
    const self = await second.task.pidfdOpen(new Pid(second.task, NearPid(process.pid)))
    await second.task.setns(self, CLONE.NEWUTS)
    expect(namespaceOf(second.child.pid.near, 'uts')).toBe(namespaceOf(process.pid, 'uts'))
    expect(second.task.namespaces.utsNamespace).not.toBe(first.task.namespaces.utsNamespace)
    expect(second.task.namespaces.utsNamespace.toString()).toContain(`entered by ${second.task.pid}`)
  })

  rootTest('a refused setns leaves the namespaces as they were', async () => {
    await using file = await child.task.open('/proc/self/ns/uts', O.RDONLY)
    const before = { ...child.task.namespaces }
    await expectFailure(child.task.setns(file, CLONE.NEWNET), 'EINVAL', `setns(${file.near}, CLONE_NEWNET)`)
    expect(child.task.namespaces.networkNamespace).toBe(before.networkNamespace)
    await expect(child.task.setns(file, 0)).rejects.toThrow('say which kind of namespace it is')
  })
})

describe('the scheduler', () => {
  test('sched_yield lets others run', async () => {
    // It never fails, and what it does only the scheduler sees.
    await expect(child.task.schedYield()).resolves.toBeUndefined()
  })

  test('sched_setaffinity binds it to CPUs', async () => {
    const all = await child.task.schedGetaffinity()
    expect(all.length).toBeGreaterThan(0)
    const last = all.at(-1) as number
    await child.task.schedSetaffinity([last])
    expect(statusLine(pid, 'Cpus_allowed_list')).toBe(String(last))
    expect(await child.task.schedGetaffinity()).toEqual([last])
    expect(await child.task.getcpu()).toMatchObject({ cpu: last })
    // By its number, from outside.
    await local.task.schedSetaffinity(new Set(all), child.child.pid)
    expect(await local.task.schedGetaffinity(child.child.pid)).toEqual(all)
    await expectFailure(child.task.schedSetaffinity([8191]), 'EINVAL', /sched_setaffinity\(0, 1024, \[\d+\]\)$/)
    await expect(child.task.schedSetaffinity([-1])).rejects.toThrow(RangeError)
    const nobody = new Pid(child.task, NearPid(unusedPid()))
    await expectFailure(child.task.schedGetaffinity(nobody), 'ESRCH', /^ESRCH.*sched_getaffinity/)
  })

  test('a pid of another namespace is refused before the kernel is asked', async () => {
    await using elsewhere = await local.clone({ flags: CLONE.NEWPID }).catch(() => local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWPID) }))
    await expect(elsewhere.task.schedGetaffinity(child.child.pid)).rejects.toThrow(PidNamespaceMismatchError)
  })

  test('policy and priority', async () => {
    expect(await child.task.schedGetscheduler()).toBe(SCHED.NORMAL)
    await child.task.schedSetscheduler(or(SCHED.BATCH, SCHED.RESET_ON_FORK), { sched_priority: 0 })
    // proc_pid_stat(5), (41) policy.
    expect(statField(pid, 41)).toBe(String(SCHED.BATCH))
    expect(await local.task.schedGetscheduler(child.child.pid)).toBe(or(SCHED.BATCH, SCHED.RESET_ON_FORK))
    await expectFailure(
      child.task.schedSetscheduler(SCHED.NORMAL, { sched_priority: 5 }), 'EINVAL', 'sched_setscheduler(0, SCHED_NORMAL, {sched_priority=5})',
    )
    expect([await child.task.schedGetPriorityMin(SCHED.FIFO), await child.task.schedGetPriorityMax(SCHED.FIFO)]).toEqual([1, 99])
    expect([await child.task.schedGetPriorityMin(SCHED.NORMAL), await child.task.schedGetPriorityMax(SCHED.NORMAL)]).toEqual([0, 0])
    const nobody = new Pid(child.task, NearPid(unusedPid()))
    await expectFailure(child.task.schedGetscheduler(nobody), 'ESRCH', `sched_getscheduler(${nobody.near})`)
    // @ts-expect-error there is no such policy
    await expectFailure(child.task.schedGetPriorityMin(4), 'EINVAL', 'sched_get_priority_min(0x4)')
    // @ts-expect-error there is no such policy
    await expectFailure(child.task.schedGetPriorityMax(4), 'EINVAL', 'sched_get_priority_max(0x4)')
  })

  rootTest('real-time priority', async () => {
    await using other = await local.clone()
    const { near } = other.child.pid
    await other.task.schedSetscheduler(SCHED.RR, { sched_priority: 7 })
    // proc_pid_stat(5), (40) rt_priority.
    expect([statField(near, 41), statField(near, 40)]).toEqual([String(SCHED.RR), '7'])
    expect(await other.task.schedGetparam()).toEqual({ sched_priority: 7 })
    await other.task.schedSetparam({ sched_priority: 9 })
    expect(statField(near, 40)).toBe('9')
    await expectFailure(other.task.schedSetparam({ sched_priority: 100 }), 'EINVAL', 'sched_setparam(0, {sched_priority=100})')
    const interval = await other.task.schedRrGetInterval()
    const milliseconds = Number(readFileSync('/proc/sys/kernel/sched_rr_timeslice_ms', 'latin1'))
    expect(Math.abs(interval.tv_sec * 1000 + interval.tv_nsec / 1e6 - milliseconds)).toBeLessThan(10)
    const nobody = new Pid(other.task, NearPid(unusedPid()))
    await expectFailure(other.task.schedRrGetInterval(nobody), 'ESRCH', /sched_rr_get_interval/)
    await expectFailure(other.task.schedGetparam(nobody), 'ESRCH', /sched_getparam/)
  })

  test('attributes', async () => {
    await using other = await local.clone()
    await other.task.schedSetattr({ sched_policy: SCHED.BATCH, sched_nice: 5 })
    expect(getPriority(other.child.pid.near)).toBe(5)
    const attributes = await other.task.schedGetattr()
    expect(attributes).toMatchObject({ sched_policy: SCHED.BATCH, sched_nice: 5, sched_priority: 0 })
    expect(attributes.size).toBeLessThanOrEqual(SchedAttr.size)
    await expectFailure(other.task.schedSetattr({ sched_policy: 4 }), 'EINVAL', /sched_setattr\(0, {size=56, sched_policy=4, .*}, 0\)$/)
    await expectFailure(other.task.schedGetattr(new Pid(other.task, NearPid(unusedPid()))), 'ESRCH', /sched_getattr/)
  })

  rootTest('a deadline', async () => {
    await using other = await local.clone()
    const times = { sched_runtime: 1_000_000, sched_deadline: 50_000_000, sched_period: 100_000_000 }
    await other.task.schedSetattr({ sched_policy: SCHED.DEADLINE, ...times })
    expect(statField(other.child.pid.near, 41)).toBe(String(SCHED.DEADLINE))
    expect(await local.task.schedGetattr(new Pid(local.task, other.child.pid.near))).toMatchObject({ sched_policy: SCHED.DEADLINE, ...times })
    // A process with a deadline makes no others that have one too: sched(7).
    await expect(other.clone()).rejects.toThrow('EAGAIN')
    // What is to be done in a period does not fit before its deadline.
    await expectFailure(
      other.task.schedSetattr({ sched_policy: SCHED.DEADLINE, ...times, sched_deadline: 500_000 }), 'EINVAL', /sched_setattr\(0, {size=56, sched_policy=6, /,
    )
  })

  test('raw clone3 is refused where the copy would share the stack', async () => {
    await expect(_clone3(local.task.sysif, local.task.heap.mapping.address, 88)).rejects.toThrow('use clone()')
    await expect(_clone3(child.task.sysif, local.task.heap.mapping.address, -1)).rejects.toThrow('clone3: size must be an integer')
  })
})
