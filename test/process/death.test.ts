import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { SyscallTransportError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/local.js'
import { childrenOf, failure, holdDeaths, outcome, Program, running } from './support.js'

const local = await localProcess()
const { sysif } = local.task

// Where core dumps go, if this machine makes any.
const folder = mkdtempSync(join(tmpdir(), 'nearfar-death-'))

const PR_SET_CHILD_SUBREAPER = 36
const P_PID = 1
const WEXITED_NOHANG_ALL = 4 | 1 | 0x40000000

/** All processes below one. */
function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
}

/**
 * Waits for orphans: this process adopts them (prctl(2), PR_SET_CHILD_SUBREAPER). One that goes on living makes the test
 * run out of time.
 */
async function orphansEnd(): Promise<number> {
  let count = 0
  for (let orphans = childrenOf(); orphans.length > 0; orphans = childrenOf()) {
    const died = await holdDeaths(local, orphans)
    await died()
    for (const pid of orphans) await sysif.syscall(SYS.waitid, P_PID, pid, 0, WEXITED_NOHANG_ALL, 0)
    count += orphans.length
  }
  return count
}

beforeAll(async () => {
  await sysif.syscall(SYS.prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
})

afterEach(() => {
  for (const pid of childrenOf()) process.kill(pid, 'SIGKILL')
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await sysif.syscall(SYS.prctl, PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
})

/** Runs the family, and takes hold of all of its members. */
async function family(way: string): Promise<{ readonly program: Program; readonly members: number[]; readonly dead: () => Promise<void> }> {
  const program = Program.node('family', [way], { cwd: folder })
  expect(await program.line()).toBe('ready')
  const members = descendantsOf(program.pid)
  // Five times populate() makes three, and three others were made by themselves, one of which nobody spoke to.
  expect(members).toHaveLength(19)
  expect(members.filter((pid) => running(pid))).toEqual(members)
  return { program, members, dead: await holdDeaths(local, members) }
}

describe('no child survives', () => {
  test.each(['stay', 'busy'])('SIGKILL to Node (%s)', async (way) => {
    const { program, members, dead } = await family(way)
    process.kill(program.pid, 'SIGKILL')
    await dead()
    expect(await program.ended).toMatchObject({ signal: 'SIGKILL' })
    await orphansEnd()
    expect(members.filter((pid) => running(pid))).toEqual([])
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGSEGV'] as const)('%s to Node', async (signal) => {
    const { program, dead } = await family('stay')
    process.kill(program.pid, signal)
    await dead()
    expect(await program.ended).toMatchObject({ signal })
    await orphansEnd()
  })

  test('process.exit with live children', async () => {
    const { program, dead } = await family('exit')
    program.say('go')
    await dead()
    expect(await program.ended).toEqual({ code: 3, signal: null, stderr: '' })
    await orphansEnd()
  })

  test('an error that nobody catches', async () => {
    const { program, dead } = await family('throw')
    program.say('go')
    await dead()
    const { code, stderr } = await program.ended
    expect(code).toBe(1)
    expect(stderr).toContain('nobody catches this')
    await orphansEnd()
  })

  test('a program that forgets everything and just ends: by itself, and well', async () => {
    const { program, dead } = await family('end')
    program.say('go')
    expect(await program.line()).toBe('nothing left to do')
    await dead()
    expect(await program.ended).toEqual({ code: 0, signal: null, stderr: '' })
    await orphansEnd()
  })

  test('the death of one in the middle: with it go those below it, and no others', async () => {
    const { program, members } = await family('stay')
    for (const pid of childrenOf(program.pid)) {
      const below = descendantsOf(pid)
      const dead = await holdDeaths(local, [pid, ...below])
      const others = members.filter((other) => running(other) && other !== pid && !below.includes(other))
      process.kill(pid, 'SIGKILL')
      await dead()
      expect(others.filter((other) => running(other))).toEqual(others)
    }
    process.kill(program.pid, 'SIGKILL')
    await program.ended
    await orphansEnd()
  })
})

describe('SIGKILL to Node while it makes', () => {
  test.each(['plain', 'namespaces', 'programs', 'grandchildren', 'together', 'ended'])('%s children: none is left', async (kind) => {
    for (const count of [1, 3, 8, 21]) {
      const program = Program.node('clones', [kind])
      for (let index = 0; index < count; index++) await program.line()
      process.kill(program.pid, 'SIGKILL')
      expect(await program.ended).toMatchObject({ signal: 'SIGKILL' })
      await orphansEnd()
      expect(childrenOf()).toEqual([])
    }
  }, 120_000)
})

describe('a child whose parent is killed as soon as it has made it', () => {
  // In a new pid namespace it cannot see its parent, so that it takes more to know whether the parent has gone already.
  test.each([['plain', 0], ['in a new pid namespace', CLONE.NEWPID]])('%s: does not live on, though Node does', async (_, flags) => {
    for (let round = 0; round < 60; round++) {
      const child = await local.clone()
      const cloning = [outcome(child.clone({ flags })), outcome(child.clone({ flags }))]
      if (round % 2 === 0) {
        for (let calls = 0; calls < round % 12; calls++) await sysif.syscall(SYS.getpid)
        process.kill(child.task.pid, 'SIGKILL')
      } else {
        // By itself, before those that it has just made have begun to run.
        void failure(child.task.sysif.syscall(SYS.kill, child.task.pid, SIG.KILL))
      }
      const grandchildren = (await Promise.all(cloning)).flatMap((result) => ('value' in result ? [result.value] : []))
      // Whoever makes calls in it tells it that Node is there; that alone is not to keep it alive.
      const calls = grandchildren.map((grandchild) => outcome(grandchild.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)))
      await child.wait()
      await orphansEnd()
      for (const result of await Promise.all(calls)) expect(result).toEqual({ error: expect.any(SyscallTransportError) })
    }
  })
})

describe('a child that may outlive its parent', () => {
  test('does', async () => {
    const child = await local.clone()
    const grandchild = await child.clone({ parentDeathSignal: 0 })
    const dying = await child.clone()
    await grandchild.exec((await local.environment.which('sleep')).args('1000'))
    const survivor = grandchild.child.pid.near
    const dead = await holdDeaths(local, [dying.child.pid.near])
    await child.kill()
    await child.wait()
    await dead()
    expect(running(survivor)).toBe(true)
    expect(childrenOf()).toContain(survivor)
    // Its parent is gone: it can be seen to die, but its exit status is for who adopted it.
    expect(await failure(grandchild.wait())).toMatchObject({ name: 'SyscallSendError' })
    await grandchild.child[Symbol.asyncDispose]()
    expect(running(survivor)).toBe(false)
    await dying[Symbol.asyncDispose]()
    expect(await orphansEnd()).toBe(2)
  })
})
