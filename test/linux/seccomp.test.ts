import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError, SyscallSendError } from '../../src/near/errors.js'
import { ERRNO } from '../../src/near/errno.js'
import { SYS, Syscall, type Architecture } from '../../src/near/sys.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { O } from '../../src/linux/fcntl.js'
import { BPF, checkFilter, FilterBuilder, FilterError, runFilter, SockFilterList, SockFprog } from '../../src/linux/filter.js'
import { CLONE } from '../../src/linux/sched.js'
import {
  _seccomp, AUDIT_ARCH, SECCOMP, SECCOMP_ADDFD_FLAG, SECCOMP_FILTER_FLAG, SECCOMP_IOCTL_NOTIF, SECCOMP_MODE, SECCOMP_RET, SECCOMP_RET_ACTION_FULL,
  SECCOMP_RET_DATA,
  SECCOMP_RING_CALLS, SECCOMP_USER_NOTIF_FD, SECCOMP_USER_NOTIF_FLAG, seccompActionOf, seccompCallName, SeccompData, SeccompFileDescriptor, SeccompFilter,
  SeccompNotif,
  SeccompNotifAddfd, SeccompNotifResp, SeccompNotifSizes, seccompResult, SeccompTask, type SeccompAction, type SeccompAnswer, type SeccompComparison,
  type SeccompPolicy,
} from '../../src/linux/seccomp.js'
import { Command, localProcess, superviseCalls, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { Program, running, signalSet, status } from '../process/support.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const header = 'linux/seccomp.h'
  compareConstants(header, 'SECCOMP_', SECCOMP, {
    omitted: {
      'SECCOMP_MODE_*': 'SECCOMP_MODE', 'SECCOMP_FILTER_FLAG_*': 'SECCOMP_FILTER_FLAG', 'SECCOMP_RET_*': 'SECCOMP_RET',
      'SECCOMP_USER_NOTIF_*': 'SECCOMP_USER_NOTIF_…',
      'SECCOMP_ADDFD_*': 'SECCOMP_ADDFD_FLAG', 'SECCOMP_IO*': 'SECCOMP_IOCTL_NOTIF',
    },
  })
  compareConstants(header, 'SECCOMP_MODE_', SECCOMP_MODE)
  compareConstants(header, 'SECCOMP_FILTER_FLAG_', SECCOMP_FILTER_FLAG)
  compareConstants(header, 'SECCOMP_RET_', { ...SECCOMP_RET, ACTION_FULL: SECCOMP_RET_ACTION_FULL, DATA: SECCOMP_RET_DATA }, {
    omitted: { SECCOMP_RET_KILL: 'another name', SECCOMP_RET_ACTION: 'does not know KILL_PROCESS' },
  })
  compareConstants(header, 'SECCOMP_USER_NOTIF_FLAG_', SECCOMP_USER_NOTIF_FLAG)
  compareConstants(header, 'SECCOMP_ADDFD_FLAG_', SECCOMP_ADDFD_FLAG)
  compareConstants(
    header, 'SECCOMP_USER_NOTIF_FD_', SECCOMP_USER_NOTIF_FD, { newer: { SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP: 'include/uapi/linux/seccomp.h, v6.6' } },
  )
  compareConstants(
    ['linux/ioctl.h', header], 'SECCOMP_IOCTL_NOTIF_', SECCOMP_IOCTL_NOTIF, { newer: { SECCOMP_IOCTL_NOTIF_SET_FLAGS: 'include/uapi/linux/seccomp.h, v6.6' } },
  )
  for (const architecture of ARCHITECTURES) {
    oracleTest('AUDIT_ARCH_*', architecture, async () => {
      const names = Object.keys(AUDIT_ARCH).map((name) => `AUDIT_ARCH_${name}`)
      const answers = await askC({ headers: ['linux/elf-em.h', 'linux/audit.h'], expressions: names }, architecture)
      // Some are ints, with a sign.
      expect(names.map((name) => Number(BigInt.asUintN(32, answers.get(name) as bigint)))).toEqual(Object.values(AUDIT_ARCH))
    })
  }
  compareLayout(header, 'struct seccomp_data', SeccompData)
  compareLayout(header, 'struct seccomp_notif_sizes', SeccompNotifSizes)
  compareLayout(header, 'struct seccomp_notif', SeccompNotif)
  compareLayout(header, 'struct seccomp_notif_resp', SeccompNotifResp)
  compareLayout(header, 'struct seccomp_notif_addfd', SeccompNotifAddfd)
})

const architecture = process.arch as Architecture
const folder = temporaryFolder()
const local = await localProcess()
const sh = await local.environment.which('sh')
const allowing = (...rules: SeccompPolicy['rules']): SeccompPolicy => ({ rules, defaultAction: 'allow' })
const EXDEV = { errno: 'EXDEV' } as const
const filters = (pid: number | 'self'): number => Number(status(pid, 'Seccomp_filters'))
/** Those that whoever runs the tests has. */
const outer = filters('self')

/** A child with a filter. */
async function filtered(policy: SeccompPolicy): Promise<ChildProcess> {
  const child = await local.clone()
  await child.task.setNoNewPrivileges()
  await child.task.seccompSetModeFilter(policy)
  return child
}

describe('what a filter says becomes of a call', () => {
  test('it fails, or succeeds without being made', async () => {
    await using child = await filtered(
      allowing({ calls: ['geteuid'], action: EXDEV }, { calls: ['getegid'], action: { errno: 0 } }, { calls: ['mkdirat'], action: 'log' }),
    )
    const { task } = child
    expect(status(child.child.pid.near, 'Seccomp')).toBe('2')
    expect(filters(child.child.pid.near)).toBe(outer + 1)
    expect(await task.getSeccomp()).toBe(SECCOMP_MODE.FILTER)
    await expectFailure(task.geteuid(), 'EXDEV', 'geteuid()')
    expect(await task.getegid()).toBe(0)
    expect(await task.getuid()).toBe(process.getuid?.())
    await task.mkdirat(-100, join(folder, 'logged'))
    expect(existsSync(join(folder, 'logged'))).toBe(true)
    // Only the child is restricted: this program shares its memory, and no filters.
    expect(filters('self')).toBe(outer)
  })

  test('programs inherit it, and filters add up', async () => {
    await using output = await local.task.memfdCreate('output')
    await using child = await filtered(allowing({ calls: ['mkdir', 'mkdirat'], action: { errno: 'EROFS' } }))
    await child.task.seccompSetModeFilter(
      allowing({ calls: ['rmdir', 'unlinkat'], action: { errno: 'EDQUOT' } }, { calls: ['mkdir', 'mkdirat'], action: 'allow' }),
    )
    expect(filters(child.child.pid.near)).toBe(outer + 2)
    await child.redirect({ stdout: output, stderr: output })
    const directory = join(folder, 'by a program')
    await child.exec(sh.args('-c', `LC_ALL=C mkdir '${directory}'; LC_ALL=C rmdir '${folder}/logged'; grep Seccomp: /proc/self/status`))
    await child.check()
    await output.lseek(0, 0)
    const [made, removed, seen] = Buffer.from(await local.readToEnd(output)).toString().split('\n')
    expect([made, removed]).toEqual([expect.stringContaining('Read-only file system'), expect.stringContaining('Disk quota exceeded')])
    expect(seen).toBe('Seccomp:\t2')
    expect(existsSync(directory)).toBe(false)
    expect(existsSync(join(folder, 'logged'))).toBe(true)
  })

  test.each<[SeccompAction]>([['kill_process'], ['kill_thread'], [{ trap: 7 }]])('%j ends the process', async (action) => {
    await using child = await filtered(allowing({ calls: ['geteuid'], action }))
    await expect(child.task.geteuid()).rejects.toThrow('geteuid()')
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGSYS', core: expect.any(Boolean) })
  })

  test('without a tracer, what is for one fails', async () => {
    await using child = await filtered(allowing({ calls: ['geteuid'], action: { trace: 3 } }))
    await expectFailure(child.task.geteuid(), 'ENOSYS', 'geteuid()')
  })

  test('only what is named passes where all else is denied', async () => {
    await using child = await filtered({ rules: [{ calls: [...SECCOMP_RING_CALLS, 'getuid'], action: 'allow' }], defaultAction: EXDEV })
    expect(await child.task.getuid()).toBe(process.getuid?.())
    await expectFailure(child.task.geteuid(), 'EXDEV', 'geteuid()')
    await expectFailure(child.task.memfdCreate('x'), 'EXDEV', /memfd_create/)
    // It sleeps, and is woken, and ends when it is told to.
    for (let count = 0; count < 3; count++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await child.task.getpid()).toBe(child.child.pid.near)
    }
    await child.task.sysif.close()
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('an action and the result that stands for it are the same', () => {
    const actions: SeccompAction[] = ['allow', 'log', 'user_notif', 'kill_process', 'kill_thread', EXDEV, { errno: 4095 }, { trap: 0xffff }, { trace: 1 }]
    for (const action of actions) expect(seccompActionOf(seccompResult(action))).toEqual(action)
    expect(seccompResult(EXDEV)).toBe(0x5_0012)
    expect(seccompActionOf(0x7fff_0000 + 9)).toBe('allow')
    expect(seccompActionOf(0x1234_0000)).toBe('kill_process')
    expect(() => seccompResult({ errno: 4096 })).toThrow('from 0 to 4095')
    expect(() => seccompResult({ trap: -1 })).toThrow(RangeError)
  })
})

describe('comparisons', () => {
  const words = [0n, 1n, 5n, 0xffff_ffffn, 0x1_0000_0000n, 0x1_0000_0005n, 0x8000_0000n, 0x7fff_ffff_ffff_ffffn, 0x8000_0000_0000_0000n, 0xffff_ffff_ffff_ffffn]
  const word = fc.constantFrom(...words)
  const holds = ({ is, value, bits = 64, ...rest }: SeccompComparison, register: bigint): boolean => {
    const mask = 'mask' in rest && rest.mask !== undefined ? BigInt.asUintN(bits, BigInt(rest.mask)) : BigInt.asUintN(bits, -1n)
    const left = BigInt.asUintN(bits, register) & mask
    const right = BigInt.asUintN(bits, BigInt(value))
    switch (is) {
      case '==': return left === right
      case '!=': return left !== right
      case '<': return left < right
      case '<=': return left <= right
      case '>': return left > right
      case '>=': return left >= right
    }
  }
  const argument = fc.constantFrom<0 | 1 | 2 | 3 | 4 | 5>(0, 1, 2, 3, 4, 5)
  const bits = fc.constantFrom<32 | 64>(32, 64)
  const comparison: fc.Arbitrary<SeccompComparison> = fc.oneof(
    fc.record({ argument, bits, value: word, is: fc.constantFrom<'<' | '<=' | '>' | '>='>('<', '<=', '>', '>=') }),
    fc.record({ argument, bits, value: word, is: fc.constantFrom<'==' | '!='>('==', '!=') }),
    fc.record({ argument, bits, value: word, mask: word, is: fc.constantFrom<'==' | '!='>('==', '!=') })
      .map((masked) => ({ ...masked, value: masked.value & masked.mask })),
  ).map((each) => {
    const cut = (value: number | bigint): bigint => BigInt.asUintN(each.bits, BigInt(value))
    return { ...each, value: cut(each.value), ...('mask' in each ? { mask: cut(each.mask) } : {}) }
  })
  const registers = fc.tuple(word, word, word, word, word, word)

  test('hold here and in the kernel where they hold in words', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.array(comparison, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), fc.array(registers, { minLength: 1, maxLength: 8 }),
      async (rules, calls) => {
        // The kernel looks at no argument of this call; a filter sees what is in the registers.
        const policy = allowing(...rules.map((when, index) => ({ calls: ['getuid'] as const, when, action: { errno: index + 1 } })))
        const filter = new SeccompFilter(policy, architecture)
        await using child = await filtered(policy)
        for (const args of calls) {
          const first = rules.findIndex((when) => when.every((each) => holds(each, args[each.argument])))
          expect(filter.decide('getuid', ...args)).toEqual(first < 0 ? 'allow' : { errno: expect.anything() })
          const outcome = await child.task.sysif.outcome(SYS.getuid, ...args)
          expect(outcome).toBe(first < 0 ? process.getuid?.() : -(first + 1))
          if (first >= 0) expect(seccompResult(filter.decide('getuid', ...args))).toBe(SECCOMP_RET.ERRNO + first + 1)
        }
      },
    ), { numRuns: 150 })
  })

  test('of an int are of 32 bits', async () => {
    const deny = (bits: 32 | 64): SeccompPolicy => allowing({ calls: ['socket'], when: [{ argument: 0, is: '==', value: 1, bits }], action: EXDEV })
    for (const [bits, expected] of [[64, undefined], [32, -ERRNO.EXDEV]] as const) {
      await using child = await filtered(deny(bits))
      // AF_UNIX with a bit in the upper half of the register, which the kernel does not look at.
      const outcome = await child.task.sysif.outcome(SYS.socket, 0x1_0000_0001, 1, 0)
      if (expected === undefined) expect(outcome).toBeGreaterThan(0)
      else expect(outcome).toBe(expected)
    }
  })

  test('that make no sense are refused', () => {
    const make = (...when: SeccompComparison[]) => () => new SeccompFilter(allowing({ calls: ['read'], when, action: EXDEV }), architecture)
    expect(make({ argument: 0, is: '==', value: 3, mask: 1 })).toThrow('an argument never is 0x3 with the mask 0x1')
    expect(make({ argument: 0, is: '<', value: -1 })).toThrow('the value of a comparison must be from 0')
    expect(make({ argument: 0, is: '==', value: 2n ** 32n, bits: 32 })).toThrow('must be from -2147483648 to 4294967295')
    expect(make({ argument: 0, is: '==', value: 2 ** 60 })).toThrow('pass a bigint')
    expect(make({ argument: 6 as 5, is: '==', value: 1 })).toThrow('the argument of a comparison must be an integer from 0 to 5')
    expect(make({ argument: 0, is: '==', value: 0.5 })).toThrow(RangeError)
    // @ts-expect-error a mask is for equality
    expect(make({ argument: 0, is: '<', value: 1, mask: 1 })).not.toThrow()
    // @ts-expect-error there are six arguments
    make({ argument: 6, is: '==', value: 1 })
    // @ts-expect-error an argument has 32 or 64 bits
    make({ argument: 0, is: '==', value: 1, bits: 16 })
    // @ts-expect-error there is no such call
    const unknown = () => new SeccompFilter(allowing({ calls: ['reed'], action: 'allow' }), architecture)
    // @ts-expect-error there is no such action
    const action = () => new SeccompFilter(allowing({ calls: ['read'], action: 'deny' }), architecture)
    expect([unknown, action]).toHaveLength(2)
  })
})

describe('filters of calls', () => {
  test('are for one architecture, and leave out what it has not', () => {
    const policy = allowing({ calls: ['open', 'openat'], action: EXDEV })
    for (const architecture of ['x64', 'arm64'] as const) {
      const filter = new SeccompFilter(policy, architecture)
      expect(filter.decide('openat')).toEqual(EXDEV)
      expect(filter.decide('read')).toBe('allow')
      const { program } = filter
      const other = new SeccompFilter(policy, architecture === 'x64' ? 'arm64' : 'x64')
      const view = new DataView(new ArrayBuffer(SeccompData.size))
      for (const arch of Object.values(AUDIT_ARCH)) {
        SeccompData.write(view, 0, { ...SeccompData.zero, nr: SYS.read.number(architecture), arch })
        const own = arch === (architecture === 'x64' ? AUDIT_ARCH.X86_64 : AUDIT_ARCH.AARCH64)
        expect(seccompActionOf(runFilter(program, view, true))).toBe(own ? 'allow' : 'kill_process')
      }
      expect(other.program).not.toEqual(program)
    }
    expect(new SeccompFilter(policy, 'x64').decide('open')).toEqual(EXDEV)
    expect(() => new SeccompFilter(policy, 'arm64').decide('open')).toThrow('arm64 has no call open')
  })

  test('on x64 know x32 from it, and a call that a tracer took back', () => {
    const { program } = new SeccompFilter({ rules: [{ calls: ['read'], action: 'log' }], defaultAction: EXDEV, foreignAction: { errno: 'ENOSYS' } }, 'x64')
    const view = new DataView(new ArrayBuffer(SeccompData.size))
    const say = (nr: number): SeccompAction => {
      SeccompData.write(view, 0, { ...SeccompData.zero, nr, arch: AUDIT_ARCH.X86_64 })
      return seccompActionOf(runFilter(program, view, true))
    }
    expect([say(0), say(0x4000_0000), say(0x7fff_ffff), say(-2), say(-1), say(1)]).toEqual(
      ['log', { errno: 'ENOSYS' }, { errno: 'ENOSYS' }, { errno: 'ENOSYS' }, EXDEV, EXDEV],
    )
  })

  test('of every call decide each as they should', () => {
    const all = Object.values<Syscall>(SYS).filter((call) => call[architecture] !== undefined)
    const actionOf = (index: number): SeccompAction => ({ errno: index % 4000 })
    const filter = new SeccompFilter(
      { rules: all.map((call, index) => ({ calls: [call], action: actionOf(index) })), defaultAction: 'kill_process' }, architecture,
    )
    checkFilter(filter.program, 'seccomp')
    for (const [index, call] of all.entries()) expect(seccompResult(filter.decide(call))).toBe(seccompResult(actionOf(index)))
    expect(filter.decide(new Syscall('none', 5000, 5000))).toBe('kill_process')
  })

  test('with a rule that is never looked at are refused', () => {
    const rules = [{ calls: ['read', 'write'], action: 'allow' }, { calls: ['write'], action: EXDEV }] as const
    expect(() => new SeccompFilter(allowing(...rules), architecture)).toThrow('a rule for write that is never looked at')
  })

  test('are of at most 4096 instructions', () => {
    const when = (value: number): SeccompComparison[] => [{ argument: 0, is: '==', value }]
    const many = Array.from({ length: 1000 }, (_, index) => ({ calls: ['read'] as const, when: when(index), action: EXDEV }))
    expect(() => new SeccompFilter(allowing(...many), architecture)).toThrow(FilterError)
  })
})

describe('a filter that would leave a child unable to go on is refused', () => {
  test.each<[string, SeccompPolicy, string]>([
    [
      'it could not wait', allowing({ calls: ['futex'], action: EXDEV }),
      'says {"errno":"EXDEV"} to futex, which a child of this package makes by itself to wait for calls',
    ],
    [
      'it could not tell', allowing({ calls: ['futex'], when: [{ argument: 1, is: '==', value: 1, bits: 32 }], action: 'user_notif' }),
      'to say that a call was made',
    ],
    ['it would be killed', allowing({ calls: ['clock_gettime'], action: 'kill_process' }), 'to see how long it waits'],
    ['it would never end', allowing({ calls: ['exit'], action: EXDEV }), 'to end'],
    ['its program would have all signals blocked', allowing({ calls: ['rt_sigprocmask'], action: EXDEV }), 'for a program that it executes'],
    ['all is denied', { rules: [], defaultAction: EXDEV }, 'to futex'],
  ])('%s', async (_title, policy, message) => {
    await using child = await local.clone()
    await child.task.setNoNewPrivileges()
    await expect(child.task.seccompSetModeFilter(policy)).rejects.toThrow(message)
    await expect(child.task.seccompNewListener(policy)).rejects.toThrow(message)
    expect(filters(child.child.pid.near)).toBe(outer)
  })

  test('and the kernel would indeed: a child that cannot be told of is not heard of again', async () => {
    await using child = await local.clone()
    await child.task.setNoNewPrivileges()
    const { program } = new SeccompFilter(allowing({ calls: ['futex'], action: 'kill_process' }), architecture)
    using filter = child.task.argument(SockFilterList, [...program])
    using fprog = child.task.argument(SockFprog, { len: program.length, filter: filter.near })
    // What it does next is to sleep, or to wake this program.
    await _seccomp(child.task.sysif, SECCOMP.SET_MODE_FILTER, 0, fprog).catch(() => undefined)
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGSYS', core: expect.any(Boolean) })
  })

  test('but not where it only ends the child at its end, or has no clock', async () => {
    await using child = await filtered(allowing({ calls: ['exit'], action: 'kill_process' }, { calls: ['clock_gettime'], action: EXDEV }))
    for (let count = 0; count < 3; count++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await child.task.getpid()).toBe(child.child.pid.near)
    }
    await child.task.sysif.close()
    expect(await child.wait()).toMatchObject({ state: 'killed', signal: 'SIGSYS' })
  })

  test('and one that denies execve has programs fail, after which the child goes on', async () => {
    await using child = await filtered(allowing({ calls: ['execve'], action: EXDEV }, { calls: ['rt_sigprocmask'], action: EXDEV }))
    await expectFailure(child.exec('/bin/true'), 'EXDEV', /execve\("\/bin\/true"/)
    expect(await child.task.getpid()).toBe(child.child.pid.near)
  })

  test('prctl and getppid may be denied: the child is the last one', async () => {
    for (const call of ['prctl', 'getppid'] as const) {
      await using child = await filtered(allowing({ calls: [call], action: EXDEV }))
      await using grandchild = await child.fork()
      expect(await grandchild.wait()).toEqual({ state: 'exited', status: 1 })
      expect(await child.task.getpid()).toBe(child.child.pid.near)
    }
  })

  test('rt_sigaction may be denied: the program ignores what Node does', async () => {
    await using child = await filtered(allowing({ calls: ['rt_sigaction'], action: EXDEV }))
    await child.exec(sh.args('-c', 'read x'))
    expect(signalSet(child.child.pid.near, 'SigBlk')).toBe(0n)
    expect(signalSet(child.child.pid.near, 'SigIgn')).toBe(signalSet('self', 'SigIgn'))
  })
})

describe('the death of the parent', () => {
  test('reaches a program behind any filter', async () => {
    await using parent = await local.clone()
    const child = await parent.clone()
    await child.task.setNoNewPrivileges()
    const denied = ['prctl', 'kill', 'tgkill', 'exit_group', 'getppid'] as const
    await child.task.seccompSetModeFilter(allowing({ calls: denied, action: EXDEV }))
    await child.exec(new Command('/bin/sleep', ['sleep', '1000']))
    const pid = child.child.pid.near
    expect(running(pid)).toBe(true)
    await parent.kill()
    await parent.wait()
    await child[Symbol.asyncDispose]()
    expect(running(pid)).toBe(false)
  })

  test('is asked for again after a change of credentials, and a filter against that is told of', async () => {
    await using child = await filtered(allowing({ calls: ['prctl'], action: EXDEV }))
    const warning = new Promise<Error>((resolve) => process.once('warning', resolve))
    // Nothing changes, but it might have.
    await child.task.sysif.syscall(SYS.setresuid, -1, -1, -1)
    expect((await warning).message).toMatch(/may outlive its parent: after setresuid.* EXDEV/)
  })
})

test('says what is wrong', async () => {
  await using child = await local.clone()
  const { task } = child
  const allow = new SeccompFilter(allowing(), architecture)
  if ((await task.capget()).effective.size > 0) {
    await task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  }
  await expectFailure(task.seccompSetModeFilter(allow), 'EACCES', /seccomp\(SECCOMP_SET_MODE_FILTER, 0, \{len=\d+, filter=\d+\}\)$/)
  await expectFailure(
    task.seccompSetModeFilter(allow, { tsync: true, log: true, specAllow: true }), 'EACCES',
    /SECCOMP_FILTER_FLAG_TSYNC\|SECCOMP_FILTER_FLAG_LOG\|SECCOMP_FILTER_FLAG_SPEC_ALLOW/,
  )
  await expectFailure(
    task.seccompNewListener(allow, { tsync: true, waitKillableRecv: true }), 'EACCES',
    /SECCOMP_FILTER_FLAG_TSYNC\|SECCOMP_FILTER_FLAG_NEW_LISTENER\|SECCOMP_FILTER_FLAG_TSYNC_ESRCH\|SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV/,
  )
  await expectFailure(_seccomp(task.sysif, 9, 0, 0 as never), 'EINVAL', 'seccomp(9, 0, NULL)')
  await expectFailure(_seccomp(task.sysif, SECCOMP.SET_MODE_FILTER, 0x1000, 0 as never), 'EINVAL', 'seccomp(SECCOMP_SET_MODE_FILTER, 0x1000, NULL)')
  await expect(
    task.seccompSetModeFilter([{ code: BPF.RET, jt: 0, jf: 0, k: SECCOMP_RET.ALLOW }, { code: BPF.LD, jt: 0, jf: 0, k: 0 }]),
  ).rejects.toThrow(FilterError)
  const other = new SeccompFilter(allowing(), architecture === 'x64' ? 'arm64' : 'x64')
  await expect(task.seccompSetModeFilter(other)).rejects.toThrow(`is for ${other.architecture}, and the process is of ${architecture}`)
  await expect(local.task.seccompSetModeFilter(allow)).rejects.toThrow(SyscallSendError)
  await expect(_seccomp(local.task.sysif, SECCOMP.SET_MODE_STRICT, 0, 0 as never)).rejects.toThrow('nothing that Node does is allowed then')
  await expect(local.task.sysif.syscall(SYS.prctl, 22, 2, 0, 0, 0)).rejects.toThrow(SyscallSendError)
  // @ts-expect-error only a listener's calls can be interrupted
  const never = () => task.seccompSetModeFilter(allow, { waitKillableRecv: true })
  expect(never).toBeTypeOf('function')
})

test('instructions of one\'s own', async () => {
  await using child = await local.clone()
  await child.task.setNoNewPrivileges()
  await child.task.seccompSetModeFilter(
    new FilterBuilder().loadAbsolute(SeccompData.fields.nr.offset).jumpIf('JEQ', SYS.getuid.number(architecture), { else: 'rest' }).return(seccompResult(EXDEV))
      .label('rest').return(SECCOMP_RET.ALLOW).build(),
  )
  await expectFailure(child.task.getuid(), 'EXDEV', 'getuid()')
})

test('what the kernel knows', async () => {
  const { task } = local
  for (const [name, action] of Object.entries(SECCOMP_RET)) expect([name, await task.seccompGetActionAvail(action)]).toEqual([name, true])
  const words = readFileSync('/proc/sys/kernel/seccomp/actions_avail', 'latin1').trim().split(' ')
  expect(words.sort()).toEqual(Object.keys(SECCOMP_RET).map((name) => name.toLowerCase()).sort())
  // @ts-expect-error there is no such action
  expect(await task.seccompGetActionAvail(0x7fff_0001)).toBe(false)
  expect(await task.seccompGetNotifSizes()).toEqual(
    { seccomp_notif: SeccompNotif.size, seccomp_notif_resp: SeccompNotifResp.size, seccomp_data: SeccompData.size },
  )
})

test('all threads of a process, or none', async () => {
  const directory = join(folder, 'by Node')
  await using program = Program.node('seccomp-self', [directory])
  expect(await program.message()).toEqual({ alone: 'SyscallSendError' })
  const { against, listener } = await program.message<{ against: string; listener: string }>()
  expect(against).toMatch(/^ESRCH: .*seccomp\(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC\) \(thread \d+ has filters of its own\)$/)
  expect(listener).toBe('ESRCH')
  expect(await program.message()).toEqual({ here: 'EXDEV', pool: 'EXDEV' })
  expect(await program.ended).toMatchObject({ code: 0 })
  expect(existsSync(directory)).toBe(false)
})

if (architecture === 'x64') {
  const perl = existsSync('/usr/bin/perl')
  const x32 = async (): Promise<void> => {
    await using child = await filtered({ ...allowing(), foreignAction: { errno: 'ECHRNG' } })
    await using output = await child.task.memfdCreate('output', 0, { inheritable: true })
    await child.redirect({ stdout: output })
    await using same = await local.task.open(`/proc/${child.child.pid.near}/fd/${output.near}`, O.RDONLY)
    await child.exec(new Command('/usr/bin/perl', ['perl', '-e', '$! = 0; syscall(0x40000000 + 39); print $! + 0; $! = 0; syscall(39); print " ", $! + 0']))
    await child.check()
    expect(Buffer.from(await local.readToEnd(same)).toString()).toBe(`${ERRNO.ECHRNG} 0`)
  }
  if (perl) test('a program\'s call by the conventions of x32 is none of x64', x32)
  else test.skip('a program\'s call by the conventions of x32 is none of x64 (skipped: needs perl)', x32)
}

describe('calls that somebody else answers', () => {
  const asking = allowing({ calls: ['geteuid', 'getegid', 'dup'], action: 'user_notif' })

  /** A child that has some calls answered, and the file descriptor to do so by, in this process. */
  async function listened(options?: Parameters<Task['seccompNewListener']>[1]): Promise<{ child: ChildProcess; listener: FileDescriptor }> {
    const child = await local.clone({ flags: CLONE.FILES })
    await child.task.setNoNewPrivileges()
    const theirs = await child.task.seccompNewListener(asking, options)
    return { child, listener: theirs.move(local.task) }
  }

  const cloexec = (pid: number, number: number): boolean => (parseInt(fdInfo(pid, number, 'flags') ?? '', 8) & O.CLOEXEC) !== 0

  async function readable(fd: FileDescriptor): Promise<void> {
    const waiting = await local.async(fd.forTask(local.task))
    try {
      await waiting.readable()
    } finally {
      await (await waiting.release()).invalidate()
    }
  }

  test.each<[string, SeccompAnswer, unknown]>([
    ['a value', { value: 4242 }, 4242], ['a great value', { value: 2n ** 40n }, 2 ** 40], ['an error', { errno: 'EXDEV' }, 'EXDEV'],
    ['the number of an error', { errno: ERRNO.EDQUOT }, 'EDQUOT'], ['that it is to be made', { continue: true }, process.geteuid?.()],
  ])('with %s', async (_title, answer, expected) => {
    const { child, listener } = await listened()
    await using _child = child
    await using _listener = listener
    expect(fdLink(process.pid, listener.near)).toBe('anon_inode:seccomp notify')
    expect(await listener.getFlags()).toBe(1)
    const asked = child.task.sysif.syscall(SYS.geteuid, 1, 2n ** 63n).catch((error: unknown) => (error as NodeJS.ErrnoException).code)
    await readable(listener)
    const call = await listener.seccompNotifyReceive()
    expect(call).toMatchObject({ pid: child.child.pid.near, flags: 0, data: { nr: SYS.geteuid.number(architecture), args: [1n, 2n ** 63n, 0n, 0n, 0n, 0n] } })
    expect(seccompCallName(call.data)).toBe('geteuid')
    expect(await listener.seccompNotifyIdValid(call.id)).toBe(true)
    expect(status(child.child.pid.near, 'State')).toMatch(/^S/)
    for (const value of [2 ** 60, 2n ** 64n, 0.5]) {
      await expect(listener.seccompNotifySend(call.id, { value })).rejects.toThrow('the value of an answer must be')
    }
    await listener.seccompNotifySend(call.id, answer)
    expect(await asked).toBe(expected)
    expect(await listener.seccompNotifyIdValid(call.id)).toBe(false)
    await expectFailure(
      listener.seccompNotifySend(call.id, answer), 'ENOENT', new RegExp(`^ENOENT: .*ioctl\\(${listener.near}, SECCOMP_IOCTL_NOTIF_SEND, \\{id=${call.id}, val=`),
    )
  })

  test('on a thread that waits, and never on the main thread', async () => {
    const { child, listener } = await listened()
    await using _child = child
    await using _listener = listener
    await expect(listener.seccompNotifyReceive()).rejects.toThrow(BlockingCallError)
    await expect(listener.seccompNotifyReceive()).rejects.toThrow('wait in the event loop until it is readable')
    const thread = local.thread()
    {
      await using there = listener.forTask(thread)
      const received = there.seccompNotifyReceive()
      const asked = child.task.geteuid()
      const { id } = await received
      await there.seccompNotifySend(id, { value: 7 })
      expect(await asked).toBe(7)
    }
    await thread.sysif.close()
  })

  test('a call that was interrupted has nobody to answer', async () => {
    const { child, listener } = await listened()
    await using _listener = listener
    await using process = await child.fork()
    const asked = process.task.geteuid().catch((error: unknown) => error as Error)
    await readable(listener)
    const { id } = await listener.seccompNotifyReceive()
    await process.kill()
    await process.wait()
    expect(await asked).toBeInstanceOf(Error)
    expect(await listener.seccompNotifyIdValid(id)).toBe(false)
    await expectFailure(listener.seccompNotifySend(id, { value: 1 }), 'ENOENT', /ioctl/)
    await using target = await local.task.memfdCreate('x')
    await expectFailure(
      listener.seccompNotifyAddfd(id, target), 'ENOENT', /ioctl\(\d+, SECCOMP_IOCTL_NOTIF_ADDFD, \{id=\d+, flags=0, srcfd=\d+, newfd=0, newfd_flags=524288\}\)/,
    )
    await child[Symbol.asyncDispose]()
  })

  test('a file descriptor is given to who asked', async () => {
    const { child, listener } = await listened()
    await using _child = child
    await using _listener = listener
    // With an fd table of its own, so that the numbers are seen to be there and not here.
    await using asker = await child.fork()
    const pid = asker.child.pid.near
    await using file = await local.task.memfdCreate('given')
    const ask = async (): Promise<bigint> => {
      await readable(listener)
      return (await listener.seccompNotifyReceive()).id
    }
    const first = asker.task.sysif.syscall(SYS.dup, 0)
    const id = await ask()
    const number = await listener.seccompNotifyAddfd(id, file)
    expect(fdLink(pid, number)).toBe('/memfd:given (deleted)')
    expect(cloexec(pid, number)).toBe(true)
    const chosen = await listener.seccompNotifyAddfd(id, file, { newfd: 77, inheritable: true })
    expect(chosen).toBe(77)
    expect(cloexec(pid, 77)).toBe(false)
    expect(existsSync('/proc/self/fd/77')).toBe(false)
    await listener.seccompNotifySend(id, { value: number })
    expect(await first).toBe(number)
    // In one go with the answer.
    const second = asker.task.sysif.syscall(SYS.dup, 0)
    const sent = await listener.seccompNotifyAddfd(await ask(), file, { newfd: 78, send: true })
    expect(await second).toBe(78)
    expect(sent).toBe(78)
    expect(fdLink(pid, 78)).toBe('/memfd:given (deleted)')
    await expect(listener.seccompNotifyAddfd(id, file, { newfd: -1 })).rejects.toThrow('a file descriptor must be an integer from 0')
  })

  test('one that is closed has calls fail, and nobody to have the filter is a hang-up', async () => {
    const { child, listener } = await listened()
    const asked = child.task.geteuid()
    await readable(listener)
    await listener.close()
    await expectFailure(asked, 'ENOSYS', 'geteuid()')
    await child[Symbol.asyncDispose]()
  })

  test('flags', async () => {
    const { child, listener } = await listened({ waitKillableRecv: true })
    await using _child = child
    await using _listener = listener
    const set = await listener.seccompNotifySetFlags(SECCOMP_USER_NOTIF_FD.SYNC_WAKE_UP).then(
      () => 'set', (error: unknown) => (error as NodeJS.ErrnoException).code,
    )
    // Before Linux 6.6 there is no such ioctl.
    expect(['set', 'EINVAL']).toContain(set)
    await expectFailure(listener.seccompNotifySetFlags(0x8000), 'EINVAL', `ioctl(${listener.near}, SECCOMP_IOCTL_NOTIF_SET_FLAGS, 0x8000)`)
  })

  test('says what is wrong', async () => {
    const { child, listener } = await listened()
    await using _child = child
    await using _listener = listener
    await expectFailure(child.task.seccompNewListener(asking), 'EBUSY', /SECCOMP_FILTER_FLAG_NEW_LISTENER/)
    await expectFailure(listener.seccompNotifySend(1n, { value: 1 }), 'ENOENT', `ioctl(${listener.near}, SECCOMP_IOCTL_NOTIF_SEND, {id=1, val=1, error=0, flags=0})`)
    await expect(listener.seccompNotifySend(1n, { errno: 0 })).rejects.toThrow('the errno of an answer must be an integer from 1 to 4095')
    await expect(listener.seccompNotifySend(-1n, { value: 1 })).rejects.toThrow(RangeError)
    await using closed = await local.task.memfdCreate('no listener')
    await expectFailure(closed.seccompNotifyReceive(), 'ENOTTY', /ioctl/)
    // @ts-expect-error an answer is one thing
    const two = () => listener.seccompNotifySend(1n, { value: 1, continue: false })
    expect(two).toBeTypeOf('function')
  })

  describe('by a supervisor', () => {
    test('until nobody has the filter any more', async () => {
      const { child, listener } = await listened()
      await using _listener = listener
      await using file = await local.task.memfdCreate('given')
      const seen: (string | undefined)[] = []
      const supervised = superviseCalls(local, listener, async (call) => {
        const name = seccompCallName(call.data)
        seen.push(name)
        if (name === 'dup') {
          await listener.seccompNotifyAddfd(call.id, file, { send: true })
          return undefined
        }
        return name === 'geteuid' ? { value: 99 } : { continue: true }
      })
      expect(await child.task.geteuid()).toBe(99)
      expect(await child.task.getegid()).toBe(process.getegid?.())
      await using given = child.task.makeFileDescriptor(await child.task.sysif.syscall(SYS.dup, 0) as never)
      expect(fdLink(process.pid, given.near)).toBe('/memfd:given (deleted)')
      await given.close()
      await child.exit()
      await child.wait()
      await supervised
      expect(seen).toEqual(['geteuid', 'getegid', 'dup'])
      expect(listener.valid).toBe(true)
    })

    test('several calls at a time', async () => {
      const { child, listener } = await listened()
      await using _listener = listener
      await using first = await child.fork()
      await using second = await child.fork()
      const order: number[] = []
      let release = (): void => undefined
      const later = new Promise<void>((resolve) => (release = resolve))
      const supervised = superviseCalls(local, listener, async ({ pid }) => {
        if (pid === first.child.pid.near) await later
        order.push(pid)
        return { value: pid }
      })
      const slow = first.task.geteuid()
      expect(await second.task.geteuid()).toBe(second.child.pid.near)
      release()
      expect(await slow).toBe(first.child.pid.near)
      expect(order).toEqual([second.child.pid.near, first.child.pid.near])
      for (const each of [first, second, child]) await each[Symbol.asyncDispose]()
      await supervised
    })

    test('until it is aborted, or fails', async () => {
      const { child, listener } = await listened()
      await using _child = child
      const ending = new AbortController()
      const supervised = superviseCalls(local, listener, () => ({ value: 3 }), { signal: ending.signal })
      expect(await child.task.geteuid()).toBe(3)
      ending.abort(new Error('enough'))
      await expect(supervised).rejects.toThrow('enough')
      const failing = superviseCalls(local, listener, () => {
        throw new Error('cannot decide')
      })
      const asked = child.task.geteuid()
      await expect(failing).rejects.toThrow('cannot decide')
      await listener.close()
      await expectFailure(asked, 'ENOSYS', 'geteuid()')
    })
  })
})

let child: ChildProcess
let task: Task
let pipe: FileDescriptor
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  await task.setNoNewPrivileges()
  ;[pipe] = await task.pipe2()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const nothing = new SeccompFilter(allowing(), architecture)
testOrder('a task', {
  task: () => task,
  classes: [SeccompTask],
  calls: {
    seccompSetModeFilter: () => task.seccompSetModeFilter(nothing),
    seccompNewListener: () => task.seccompNewListener(nothing),
    seccompGetActionAvail: () => task.seccompGetActionAvail(SECCOMP_RET.ALLOW),
    seccompGetNotifSizes: () => task.seccompGetNotifSizes(),
  },
})
testOrder('a listener', {
  task: () => task,
  classes: [SeccompFileDescriptor],
  // A pipe stands for it: what the kernel makes of that is not asked.
  calls: {
    seccompNotifyReceive: () => pipe.seccompNotifyReceive(),
    seccompNotifySend: () => pipe.seccompNotifySend(1n, { value: 1 }),
    seccompNotifyIdValid: () => pipe.seccompNotifyIdValid(1n),
    seccompNotifyAddfd: () => pipe.seccompNotifyAddfd(1n, pipe),
    seccompNotifySetFlags: () => pipe.seccompNotifySetFlags(0),
  },
})
