import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { CredTask, GroupIds } from '../../src/linux/cred.js'
import { O } from '../../src/linux/fcntl.js'
import { NGROUPS_MAX } from '../../src/linux/limits.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import type { RingSyscallInterface } from '../../src/dispatch/ring.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { holdDeaths, Program, running } from '../process/support.js'
import { testOrder } from './order.js'
import { expectFailure, rootTest, statusLine } from './support.js'

const local = await localProcess()

let child: ChildProcess
let task: Task
beforeEach(async () => {
  child = await local.clone()
  task = child.task
})
afterEach(async () => {
  await child[Symbol.asyncDispose]()
})
// Node shares its memory with the children, and so what their change of user does to it: see the module.
afterAll(async () => {
  await local.task.setDumpable(true)
})

const ids = (key: 'Uid' | 'Gid'): string | undefined => statusLine(child.child.pid.near, key)?.replaceAll('\t', ' ')

describe('who a process is', () => {
  rootTest('setuid and setgid, for good', async () => {
    await Promise.all([task.setgid(1234), task.setuid(4321)])
    expect(ids('Uid')).toBe('4321 4321 4321 4321')
    expect(ids('Gid')).toBe('1234 1234 1234 1234')
    await expectFailure(task.setuid(0), 'EPERM', 'setuid(0)')
    await expectFailure(task.setgid(0), 'EPERM', 'setgid(0)')
  })

  rootTest('setreuid and setregid', async () => {
    await Promise.all([task.setregid(1, 2), task.setreuid(-1, 3)])
    expect(ids('Gid')).toBe('1 2 2 2')
    expect(ids('Uid')).toBe('0 3 3 3')
    await expectFailure(task.setreuid(4, -1), 'EPERM', 'setreuid(4, -1)')
    await expectFailure(task.setregid(-1, 4), 'EPERM', 'setregid(-1, 4)')
  })

  rootTest('setresuid and setresgid', async () => {
    await Promise.all([task.setresgid(1, 2, 3), task.setresuid(4, 5, 6)])
    expect(ids('Gid')).toBe('1 2 3 2')
    expect(ids('Uid')).toBe('4 5 6 5')
    expect(await task.getresuid()).toEqual({ real: 4, effective: 5, saved: 6 })
    // Any of the three may become any other.
    await task.setresuid(-1, 6, -1)
    expect(ids('Uid')).toBe('4 6 6 6')
    await expectFailure(task.setresuid(0, 0, 0), 'EPERM', 'setresuid(0, 0, 0)')
    await expectFailure(task.setresgid(-1, 9, -1), 'EPERM', 'setresgid(-1, 9, -1)')
  })

  rootTest('setfsuid and setfsgid: whose the files are that it makes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nearfar-cred-'))
    try {
      expect(await task.setfsgid(77)).toBe(0)
      await task.open(join(folder, 'file'), or(O.CREAT, O.WRONLY))
      expect(statSync(join(folder, 'file'))).toMatchObject({ uid: 0, gid: 77 })
      expect(await task.setfsuid(78)).toBe(0)
      expect(ids('Uid')).toBe('0 0 0 78')
      expect(ids('Gid')).toBe('0 0 0 77')
      expect(await task.setfsuid(0)).toBe(78)
    } finally {
      rmSync(folder, { recursive: true })
    }
    await task.setuid(1000)
    await expectFailure(task.setfsuid(1001), 'EPERM', /setfsuid\(1001\) \(the kernel reports no error/)
    await expectFailure(task.setfsgid(1001), 'EPERM', /setfsgid\(1001\) \(the kernel reports no error/)
  })

  rootTest('setgroups', async () => {
    await task.setgroups([5, 3, 4_000_000_000])
    expect(statusLine(child.child.pid.near, 'Groups')?.trim()).toBe('3 5 4000000000')
    using groups = task.ptr(GroupIds, [7])
    await task.setgroups(groups)
    expect(await task.getgroups()).toEqual([7])
    await task.setgroups([])
    expect(await task.getgroups()).toEqual([])
    await task.setuid(1)
    await expectFailure(task.setgroups([1, 2]), 'EPERM', /^EPERM.*, setgroups\(2, 0x[0-9a-f]+\)$/)
  })

  test('what is no id is refused', async () => {
    await expect(task.setuid(-1)).rejects.toThrow('setuid: uid must be an integer from 0 to 4294967294, not -1')
    await expect(task.setgid(2 ** 32 - 1)).rejects.toThrow(RangeError)
    await expect(task.setreuid(-2, 0)).rejects.toThrow(RangeError)
    await expect(task.setresgid(0, 0.5, 0)).rejects.toThrow(RangeError)
    await expect(task.setfsuid(-1)).rejects.toThrow(RangeError)
    await expect(task.setgroups([-1])).rejects.toThrow('setgroups: a group must be')
    await expect(task.setgroups(new Array<number>(NGROUPS_MAX + 1).fill(0))).rejects.toThrow('at most 65536')
  })

  test('in a user namespace of its own: one that is not mapped', async () => {
    await using inside = await local.clone({ flags: CLONE.NEWUSER })
    await expectFailure(inside.task.setuid(0), 'EINVAL', 'setuid(0)')
    await expectFailure(inside.task.setgroups([]), 'EPERM', 'setgroups(0, 0)')
  })
})

describe('the Node process itself', () => {
  test('is refused, with what to do instead', async () => {
    const calls = [
      local.task.setuid(0), local.task.setgid(0), local.task.setreuid(0, 0), local.task.setregid(0, 0), local.task.setresuid(0, 0, 0),
      local.task.setresgid(0, 0, 0), local.task.setgroups([]), local.task.sysif.syscall(SYS.capset, 0, 0),
    ]
    for (const call of calls) {
      const error: unknown = await call.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(SyscallSendError)
      expect((error as Error).message).toMatch(/main thread alone.*process\.setuid\(\).*child/)
    }
    await expect(local.task.setfsuid(0)).rejects.toThrow(SyscallSendError)
    await expect(local.task.setfsgid(0)).rejects.toThrow(SyscallSendError)
    await expect(local.task.sysif.batch([[SYS.setuid, 0]])).rejects.toThrow(SyscallSendError)
  })
})

describe('dies with its parent all the same', () => {
  const changes: Readonly<Record<string, (task: Task) => Promise<unknown>>> = {
    setuid: (of) => of.setuid(1000),
    setgid: (of) => of.setgid(1000),
    setreuid: (of) => of.setreuid(-1, 1000),
    setregid: (of) => of.setregid(-1, 1000),
    setresuid: (of) => of.setresuid(-1, 1000, -1),
    setresgid: (of) => of.setresgid(-1, 1000, -1),
    setfsuid: (of) => of.setfsuid(1000),
    setfsgid: (of) => of.setfsgid(1000),
    'a batch': (of) => of.sysif.batch([[SYS.getpid], [SYS.setuid, 1000], [SYS.getpid]]),
  }

  for (const [name, change] of Object.entries(changes)) {
    rootTest(`the signal is asked for again: ${name}`, async () => {
      await change(task)
      expect(await task.getParentDeathSignal()).toBe(SIG.KILL)
    })
  }

  rootTest('the one that it was cloned with, or that was asked for since', async () => {
    await using other = await local.clone({ parentDeathSignal: SIG.TERM })
    await other.task.setuid(1000)
    expect(await other.task.getParentDeathSignal()).toBe(SIG.TERM)
    await using none = await local.clone({ parentDeathSignal: 0 })
    await none.task.setgid(1000)
    await none.task.setParentDeathSignal(SIG.USR1)
    await none.task.setuid(1000)
    expect(await none.task.getParentDeathSignal()).toBe(SIG.USR1)
    await task.setParentDeathSignal(0)
    await task.setuid(1000)
    expect(await task.getParentDeathSignal()).toBe(0)
  })

  rootTest('behind entering another user namespace, which makes the kernel forget it too', async () => {
    await using inside = await local.clone({ flags: CLONE.NEWUSER })
    await task.setresuid(1, 1, 0)
    await task.setresuid(-1, 0, -1)
    await using namespace = await task.open(`/proc/${inside.child.pid.near}/ns/user`, O.RDONLY)
    await task.setns(namespace, CLONE.NEWUSER, { of: inside.task })
    expect(await task.getParentDeathSignal()).toBe(SIG.KILL)
  })

  rootTest('in a new pid namespace, where the child cannot see its parent, several times and with other calls around', async () => {
    await using inside = await local.clone({ flags: CLONE.NEWPID })
    const calls = []
    for (let round = 0; round < 50; round++) calls.push(inside.task.setresgid(-1, round, -1), inside.task.getegid())
    expect((await Promise.all(calls)).filter((value) => typeof value === 'number')).toEqual(Array.from({ length: 50 }, (_, round) => round))
    expect(await inside.task.getParentDeathSignal()).toBe(SIG.KILL)
    await using below = await inside.clone({ flags: CLONE.NEWPID })
    await below.task.setuid(1000)
    expect(await below.task.getParentDeathSignal()).toBe(SIG.KILL)
  })

  rootTest('when the parent is killed: by the kernel, whatever was called last', async () => {
    await using inside = await local.clone({ flags: CLONE.NEWPID })
    for (const flags of [0, CLONE.NEWPID]) {
      for (const process of [child, inside]) {
        const below = await process.clone({ flags })
        await below.task.setresuid(-1, 1000, -1)
      }
    }
    await using parent = await local.clone()
    const family = [await parent.clone(), await parent.clone({ flags: CLONE.NEWPID })]
    for (const { task: of } of family) await of.setresuid(1000, 1000, 1000)
    const pids = family.map(({ child: { pid } }) => pid.near)
    const dead = await holdDeaths(local, pids)
    await parent.kill()
    await parent.wait()
    await dead()
    expect(pids.filter((pid) => running(pid))).toEqual([])
  })

  rootTest('when the parent is killed while the child changes its user', async () => {
    for (let round = 0; round < 40; round++) {
      const parent = await local.clone()
      const family = [await parent.clone(), await parent.clone({ flags: CLONE.NEWPID })]
      const dead = await holdDeaths(local, family.map(({ child: { pid } }) => pid.near))
      for (const { task: of } of family) {
        for (let uid = 1000; uid < 1000 + round; uid++) void of.setresuid(uid, -1, -1).catch(() => undefined)
        for (let uid = 1000; uid < 1020; uid++) void of.setfsuid(round % 2 === 0 ? uid : 0).catch(() => undefined)
      }
      await parent.kill()
      await parent.wait()
      await dead()
      for (const { child: each } of family) await each[Symbol.asyncDispose]()
    }
  })

  rootTest('when Node is killed', async () => {
    for (const way of ['idle', 'changing']) {
      await using program = Program.node('becomes', [way])
      const pids = await program.message<number[]>()
      const dead = await holdDeaths(local, pids)
      process.kill(program.pid, 'SIGKILL')
      await dead()
    }
  })

  // The signal is asked for again by a call of its own, which must be there when the change is.
  rootTest('when Node is killed as soon as the change is made', async () => {
    await using program = Program.node('becomes', ['at once'])
    const dead = await holdDeaths(local, await program.message<number[]>())
    program.say('go')
    await dead()
    expect(await program.ended).toMatchObject({ signal: 'SIGKILL' })
  })

  rootTest('however little room there is for the two calls', async () => {
    await using other = await local.clone()
    const { sysif, pid } = other.task
    for (let before = 120; before <= 132; before++) {
      const calls = [
        ...Array.from({ length: before }, () => sysif.syscall(SYS.getpid)),
        sysif.syscall(SYS.setresuid, -1, before % 2 === 0 ? 1000 : 0, 0), sysif.syscall(SYS.getpid),
        sysif.syscall(SYS.setfsgid, 1000), sysif.syscall(SYS.geteuid),
      ]
      // With those that ask for the signal again.
      expect((sysif as RingSyscallInterface).outstanding).toBe(before + 6)
      expect(await Promise.all(calls)).toEqual([...Array<number>(before).fill(pid), 0, pid, expect.any(Number), before % 2 === 0 ? 1000 : 0])
      expect(await other.task.getParentDeathSignal()).toBe(SIG.KILL)
    }
    const lost = [
      ...Array.from({ length: 127 }, () => sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)), sysif.syscall(SYS.setresuid, -1, -1, -1), sysif.syscall(SYS.getpid),
    ]
    await other.kill()
    for (const result of await Promise.allSettled(lost)) expect(result).toMatchObject({ status: 'rejected', reason: { name: 'SyscallHangup' } })
  })
})

describe('order', () => {
  const sent = 2
  let of: ChildProcess
  beforeAll(async () => {
    of = await local.clone()
  })
  afterAll(async () => {
    await of[Symbol.asyncDispose]()
  })
  const mine = (): Task => of.task
  testOrder('cred', {
    task: mine,
    classes: [CredTask],
    calls: {
      setuid: () => mine().setuid(0),
      setgid: () => mine().setgid(0),
      setreuid: () => mine().setreuid(0, 0),
      setregid: () => mine().setregid(0, 0),
      setresuid: () => mine().setresuid(0, 0, 0),
      setresgid: () => mine().setresgid(0, 0, 0),
      setfsuid: () => mine().setfsuid(0),
      setfsgid: () => mine().setfsgid(0),
      setgroups: () => mine().setgroups([]),
    },
    // Behind each, the parent death signal is asked for again.
    sent: { setuid: sent, setgid: sent, setreuid: sent, setregid: sent, setresuid: sent, setresgid: sent, setfsuid: sent + 1, setfsgid: sent + 1 },
  })
})
