import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { match } from 'ts-pattern'

import { BlockingCallError } from '../../src/near/errors.js'
import { Pid as NearPid } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { InvalidHandleError } from '../../src/handle/errors.js'
import { ChildPid, Pid } from '../../src/handle/pid.js'
import { SIG } from '../../src/linux/signal.js'
import { ChildState, CLD, P, W } from '../../src/linux/wait.js'
import { Command, localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { expectFailure, statField, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/wait.h', 'W', W, { names: { NOTHREAD: '__WNOTHREAD', ALL: '__WALL', CLONE: '__WCLONE' } })
  compareConstants('linux/wait.h', 'P_', P)
})

test('each code has its state, and states can be taken apart', () => {
  const states = [
    ChildState.from({ si_code: CLD.EXITED, si_status: 7 }),
    ChildState.from({ si_code: CLD.KILLED, si_status: SIG.KILL }),
    ChildState.from({ si_code: CLD.DUMPED, si_status: SIG.SEGV }),
    ChildState.from({ si_code: CLD.STOPPED, si_status: SIG.TSTP }),
    // PTRACE_EVENT_EXEC is 4 in linux/ptrace.h.
    ChildState.from({ si_code: CLD.TRAPPED, si_status: (4 << 8) | SIG.TRAP }),
    ChildState.from({ si_code: CLD.TRAPPED, si_status: SIG.TRAP | 0x80 }),
    ChildState.from({ si_code: CLD.CONTINUED, si_status: SIG.CONT }),
  ]
  expect(states).toEqual([
    { state: 'exited', status: 7 },
    { state: 'killed', signal: 'SIGKILL', core: false },
    { state: 'killed', signal: 'SIGSEGV', core: true },
    { state: 'stopped', signal: 'SIGTSTP' },
    { state: 'trapped', signal: 'SIGTRAP', event: 4 },
    { state: 'trapped', signal: 'SIGTRAP', event: 0 },
    { state: 'continued' },
  ])
  const told = states.map((state) => match(state)
    .with({ state: 'exited' }, ({ status }) => status)
    .with({ state: 'killed' }, ({ signal }) => signal)
    .with({ state: 'stopped' }, ({ signal }) => signal)
    .with({ state: 'trapped' }, ({ event }) => event)
    .with({ state: 'continued' }, () => 'on')
    .exhaustive())
  expect(told).toEqual([7, 'SIGKILL', 'SIGSEGV', 'SIGTSTP', 4, 0, 'on'])
  expect(() => ChildState.from({ si_code: 77, si_status: 0 })).toThrow('si_code 77 does not tell what became of a child')
})

let local: LocalProcess
let parent: ChildProcess
beforeAll(async () => {
  local = await localProcess()
  parent = await local.clone()
})
afterAll(async () => {
  await parent[Symbol.asyncDispose]()
})

const tell = async (waited: ReturnType<ChildProcess['task']['waitid']>): Promise<ChildState | undefined> => {
  const result = await waited
  return result && ChildState.from(result.info)
}

describe('waitid', () => {
  test('tells of a child that stops, continues and ends, as the kernel shows it elsewhere', async () => {
    await using child = await parent.clone()
    const { pid } = child.child
    const task = parent.task
    expect(await task.waitid(P.PID, pid, W.STOPPED | W.CONTINUED | W.EXITED | W.NOHANG)).toBeUndefined()
    await local.task.kill(new Pid(local.task, pid.near), SIG.STOP)
    expect(await tell(task.waitid(P.PID, pid, W.STOPPED))).toEqual({ state: 'stopped', signal: 'SIGSTOP' })
    expect(statField(pid.near, 3)).toBe('T')
    await child.kill(SIG.CONT)
    expect(await tell(task.waitid(P.PID, pid, W.CONTINUED))).toEqual({ state: 'continued' })
    const exited = child.task.exitGroup(7)
    expect(await tell(task.waitid(P.PIDFD, pid.pidfd, W.EXITED | W.NOWAIT))).toEqual({ state: 'exited', status: 7 })
    await exited
    expect(statField(pid.near, 3)).toBe('Z')
    // Not reaped: it can be asked again, and the child's own handle still can wait.
    expect(pid.reaped).toBe(false)
    const again = await task.waitid(P.ALL, 0, W.EXITED | W.NOWAIT)
    expect(again?.info).toMatchObject({ si_signo: SIG.CHLD, si_errno: 0, si_code: CLD.EXITED, si_pid: pid.near, si_uid: process.getuid?.(), si_status: 7 })
    expect(again?.rusage.ru_maxrss).toBeGreaterThan(0)
    expect(await child.wait()).toEqual({ state: 'exited', status: 7 })
  })

  test('tells of a child that a signal killed, in its process group', async () => {
    await using child = await parent.clone()
    await child.task.setpgid()
    const group = await child.task.getpgid()
    await child.kill()
    const told = await tell(parent.task.waitid(P.PGID, group as NonNullable<typeof group>, W.EXITED | W.NOWAIT))
    expect(told).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('tells of a traced child that has trapped', async () => {
    await using child = await parent.clone()
    const PTRACE_TRACEME = 0
    await child.task.sysif.syscall(SYS.ptrace, PTRACE_TRACEME)
    await child.kill(SIG.STOP)
    expect(await tell(parent.task.waitid(P.PID, child.child.pid, W.STOPPED))).toEqual({ state: 'trapped', signal: 'SIGSTOP', event: 0 })
  })

  test('reaps: from then on the pid is refused', async () => {
    // An orphan that this process adopts, so that no handle waits for it.
    await using adopter = await local.clone()
    const PR_SET_CHILD_SUBREAPER = 36
    await adopter.task.sysif.syscall(SYS.prctl, PR_SET_CHILD_SUBREAPER, 1)
    await using middle = await adopter.clone()
    await middle.exec(new Command('/bin/sh', ['sh', '-c', 'sleep 1000 & exit 0']))
    expect(await middle.wait()).toEqual({ state: 'exited', status: 0 })
    expect(await adopter.task.waitid(P.ALL, 0, W.EXITED | W.NOHANG)).toBeUndefined()
    const { near: parentPid } = adopter.child.pid
    const near = NearPid(Number(readFileSync(`/proc/${parentPid}/task/${parentPid}/children`, 'latin1')))
    const pid = new ChildPid(adopter.task, near, await adopter.task.pidfdOpen(new Pid(adopter.task, near)))
    await adopter.task.kill(pid, SIG.TERM)
    expect(await tell(adopter.task.waitid(P.PID, pid, W.EXITED))).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
    expect(pid.reaped).toBe(true)
    expect(() => pid.near).toThrow(InvalidHandleError)
    await expect(adopter.task.waitid(P.PID, pid, W.EXITED)).rejects.toThrow(InvalidHandleError)
    await pid.pidfd.close()
  })

  test('what a child used is told with it', async () => {
    await using child = await parent.clone()
    await child.exec(new Command('/bin/sh', ['sh', '-c', 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done']))
    const waited = await parent.task.waitid(P.PIDFD, child.child.pid.pidfd, W.EXITED | W.NOWAIT)
    const { ru_utime, ru_minflt } = waited?.rusage ?? {}
    expect((ru_utime?.tv_sec ?? 0) * 1e6 + (ru_utime?.tv_usec ?? 0)).toBeGreaterThan(0)
    expect(ru_minflt).toBeGreaterThan(10)
  })

  test('says what is wrong', async () => {
    const nobody = new Pid(parent.task, NearPid(unusedPid()))
    await expectFailure(parent.task.waitid(P.PID, nobody, W.EXITED), 'ECHILD', new RegExp(`waitid\\(P_PID, ${nobody.near}, 0x[0-9a-f]+, WEXITED, 0x[0-9a-f]+\\)$`))
    await expectFailure(parent.task.waitid(P.ALL, 0, W.NOHANG), 'EINVAL', /waitid\(P_ALL, 0, 0x[0-9a-f]+, WNOHANG, 0x[0-9a-f]+\)$/)
    await expect(parent.task.waitid(P.ALL, 0, 1 << 31)).rejects.toThrow('waitid: options must not be negative')
    await expect(local.task.waitid(P.PID, parent.child.pid, W.EXITED)).rejects.toThrow(BlockingCallError)
    expect(await local.task.waitid(P.PID, parent.child.pid, W.EXITED | W.NOHANG)).toBeUndefined()
  })
})
