import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'

import { SyscallSendError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import { CString } from '../../src/memory/bytes.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { Timespec } from '../../src/linux/time_types.js'
import { P, W, type ChildState } from '../../src/linux/wait.js'
import { Command } from '../../src/process/command.js'
import { localProcess } from '../../src/process/local.js'
import { rootTest, statField } from '../linux/support.js'
import { childrenOf, failure, openFiles, outcome, running } from './support.js'

const local = await localProcess()
const { environment } = local
const sh = await environment.which('sh')
const sleep = (await environment.which('sleep')).args('1000')
// What has been running since the first clone: two service threads and their files.
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

/** Runs a shell script in a child, and returns what became of it. */
async function script(text: string): Promise<ChildState> {
  const child = await local.clone()
  await child.exec(sh.args('-c', text))
  return await child.wait()
}

describe('how a child ended', () => {
  test('every exit status comes through, of this program\'s own code', async () => {
    for (let status = 0; status <= 255; status++) {
      const child = await local.clone()
      await child.exit(status)
      expect(await child.wait()).toEqual({ state: 'exited', status })
      expect(child.child.end).toEqual({ state: 'exited', status })
    }
  })

  test.each([0, 1, 2, 126, 127, 128, 137, 200, 255])('exit %d of a program that it executed', async (status) => {
    expect(await script(`exit ${status}`)).toEqual({ state: 'exited', status })
  })

  test.each([-1, 256, 0.5, Number.NaN, 2 ** 32])('a status of %d is refused, and the child goes on', async (status) => {
    await using child = await local.clone()
    await expect(child.exit(status)).rejects.toBeInstanceOf(RangeError)
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(child.task.pid)
  })

  test.each(['HUP', 'INT', 'PIPE', 'ALRM', 'TERM', 'USR1', 'USR2', 'KILL', 'IO', 'PROF'] as const)('SIG%s of its own sending', async (signal) => {
    expect(await script(`kill -${signal} $$; sleep 100`)).toEqual({ state: 'killed', signal: `SIG${signal}`, core: false })
  })

  test('a signal that was sent from here', async () => {
    const child = await local.clone()
    await child.exec(sleep)
    await child.kill(SIG.TERM)
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
  })

  test('a signal that came while all were blocked is what kills the program that it executes', async () => {
    const child = await local.clone()
    await child.kill(SIG.TERM)
    // It still runs our code, and does what it is told.
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(child.task.pid)
    await outcome(child.exec(sleep))
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
  })

  test('a real-time signal', async () => {
    const child = await local.clone()
    await child.task.sigprocmask(1, sigset(SIG.RTMIN + 5))
    const call = failure(child.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0))
    await child.kill(SIG.RTMIN + 5)
    expect(await call).toMatchObject({ name: 'SyscallHangup' })
    expect(await child.wait()).toEqual({ state: 'killed', signal: `SIGRT_${5}`, core: false })
  })

  test('whether there is a core dump is what another parent sees of the same program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nearfar-core-'))
    try {
      const text = (limit: string): string => `cd ${folder}; ulimit -c ${limit}; kill -ABRT $$`
      expect(await script(text('0'))).toEqual({ state: 'killed', signal: 'SIGABRT', core: false })
      const seen = execFileSync('python3', ['-c', [
        'import os, sys',
        'pid = os.posix_spawn("/bin/sh", ["sh", "-c", sys.argv[1]], os.environ)',
        'print(os.waitid(os.P_PID, pid, os.WEXITED).si_code == os.CLD_DUMPED)',
      ].join('\n'), text('unlimited')], { encoding: 'utf8' })
      expect(seen.trim()).toMatch(/^(True|False)$/)
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
      expect(await script(text('unlimited'))).toEqual({ state: 'killed', signal: 'SIGABRT', core: seen.trim() === 'True' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('wait', () => {
  test('many times at once, before and after the death: all get the same', async () => {
    const child = await local.clone()
    const early = Array.from({ length: 20 }, () => child.wait())
    const across = child.child.wait()
    await child.exit(9)
    const late = Array.from({ length: 20 }, () => child.child.wait())
    const states = await Promise.all([...early, across, ...late])
    const after = await Promise.all([child.wait(), child.child.wait()])
    for (const state of [...states, ...after]) expect(state).toBe(states[0])
    expect(states[0]).toEqual({ state: 'exited', status: 9 })
    expect(child.child.pid.reaped).toBe(true)
  })

  test('after it has been dead for long', async () => {
    const child = await local.clone()
    const { pid } = child.child
    await child.exit(3)
    while (running(pid.near)) await new Promise((resolve) => setImmediate(resolve))
    expect(childrenOf()).toEqual([pid.near])
    expect(await child.wait()).toEqual({ state: 'exited', status: 3 })
  })

  test('while the same child is signalled over and over: neither disturbs the other', async () => {
    for (let round = 0; round < 100; round++) {
      const child = await local.clone()
      if (round % 2 === 1) await child.exec('/bin/true')
      const signalled: Promise<unknown>[] = []
      let ended = false
      const waited = child.wait().finally(() => (ended = true))
      waited.catch(() => undefined)
      if (round % 2 === 0) void child.exit(0)
      for (let turn = 0; !ended; turn++) {
        // Signal 0 only asks whether the process is there.
        signalled.push(outcome(child.kill(0)))
        if (turn % (round + 1) === 0) await new Promise((resolve) => setImmediate(resolve))
        else await Promise.resolve()
      }
      expect(await waited).toEqual({ state: 'exited', status: 0 })
      for (const result of await Promise.all(signalled)) {
        if ('error' in (result as object)) expect(result).toEqual({ error: expect.any(InvalidHandleError) })
      }
      expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
    }
  })

  test('while a signal to the same child is still on its way through a busy parent', async () => {
    await using parent = await local.clone()
    const child = await parent.clone()
    await child.exit(8)
    const waited = child.wait()
    const nap = parent.task.sysif.syscall(SYS.clock_nanosleep, 1, 0, parent.task.ptr(Timespec, { tv_sec: 0, tv_nsec: 20_000_000 }).near, 0)
    const signalled = outcome(child.kill(0))
    expect(await waited).toEqual({ state: 'exited', status: 8 })
    await nap
    expect(await signalled).toEqual({ value: undefined })
    expect(await child.wait()).toEqual({ state: 'exited', status: 8 })
  })

  test('while somebody else uses the pidfd: that goes on until it is done', async () => {
    const child = await local.clone()
    const borrow = child.child.pid.pidfd.borrow(local.task)
    const other = child.child.pid.pidfd.forTask(local.task)
    await child.exit(4)
    expect(await child.wait()).toEqual({ state: 'exited', status: 4 })
    expect(await child.wait()).toEqual({ state: 'exited', status: 4 })
    await expect(other.close()).rejects.toBeInstanceOf(BorrowError)
    borrow[Symbol.dispose]()
    await other.pidfdSendSignal(0).then(() => expect.unreachable(), (error: unknown) => expect(error).toMatchObject({ code: 'ESRCH' }))
    await other.close()
    if (child.child.pid.pidfd.valid) await child.child.pid.pidfd.close()
  })

  test('of a child that somebody else has waited for says so', async () => {
    const child = await local.clone()
    await child.exit(0)
    const thread = local.thread()
    await thread.sysif.syscall(SYS.waitid, 1, child.child.pid.near, 0, 4, 0)
    await expect(child.wait()).rejects.toMatchObject({ code: 'ECHILD' })
    // There is nothing more to do with it.
    while (child.child.pid.pidfd.valid) await new Promise((resolve) => setImmediate(resolve))
    await thread.sysif.close()
  })

  test('makes what is called in the child afterwards a SyscallSendError, surely', async () => {
    for (let round = 0; round < 50; round++) {
      const child = await local.clone()
      await child.kill()
      await child.wait()
      expect(await failure(child.task.sysif.syscall(SYS.getpid))).toBeInstanceOf(SyscallSendError)
      expect(child.task.alive).toBe(false)
    }
  })
})

describe('kill after the end', () => {
  test('is refused once it was waited for', async () => {
    const child = await local.clone()
    await child.kill()
    await child.wait()
    await expect(child.kill()).rejects.toBeInstanceOf(InvalidHandleError)
    expect(() => child.child.pid.near).toThrow(InvalidHandleError)
  })

  test('is harmless before that: nobody else can be hit', async () => {
    const child = await local.clone()
    const { near: pid } = child.child.pid
    await child.exit(7)
    while (running(pid)) await new Promise((resolve) => setImmediate(resolve))
    await child.kill()
    await child.kill(SIG.TERM)
    expect(await child.wait()).toEqual({ state: 'exited', status: 7 })
  })
})

describe('await using', () => {
  test('kills what is alive and waits for it', async () => {
    let pid = 0
    {
      await using child = await local.clone()
      pid = child.child.pid.near
      expect(childrenOf()).toEqual([pid])
    }
    expect(childrenOf()).toEqual([])
    let program = 0
    {
      const child = await local.clone()
      await using running = await child.exec(sleep)
      program = running.pid.near
      expect(childrenOf()).toEqual([program])
    }
    expect(childrenOf()).toEqual([])
  })

  test('leaves what has ended alone, and what somebody is waiting for', async () => {
    let state: Promise<ChildState>
    {
      await using child = await local.clone()
      await child.exit(2)
      await child.wait()
    }
    {
      await using child = await local.clone()
      state = child.wait()
      await child.exit(6)
    }
    expect(await state).toEqual({ state: 'exited', status: 6 })
    {
      await using child = await local.clone()
      state = child.wait()
    }
    expect(await state).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('also where the block is left by an error, and where it is done twice', async () => {
    const error = await failure((async () => {
      await using child = await local.clone()
      await using again = child.child
      expect(again.end).toBeUndefined()
      throw new Error('something else went wrong')
    })())
    expect(error.message).toBe('something else went wrong')
    const child = await local.clone()
    await Promise.all([child[Symbol.asyncDispose](), child[Symbol.asyncDispose](), child.child[Symbol.asyncDispose]()])
    expect(child.child.end).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })
})

describe('beside child_process in the same program', () => {
  const run = promisify(execFile)

  test('neither takes the other\'s exit statuses', async () => {
    const theirs = Array.from({ length: 20 }, (_, index) => run('/bin/sh', ['-c', `exit ${index}`]).then(() => 0, (error: { code: number }) => error.code))
    const ours = Array.from({ length: 40 }, async (_, index) => {
      if (index % 2 === 0) return await script(`exit ${100 + index}`)
      const child = await local.clone()
      await child.exit(100 + index)
      return await child.wait()
    })
    expect(await Promise.all(ours)).toEqual(ours.map((_, index) => ({ state: 'exited', status: 100 + index })))
    expect(await Promise.all(theirs)).toEqual(theirs.map((_, index) => index))
  })

  test('what they print comes through too', async () => {
    const [{ stdout }, state] = await Promise.all([run('/bin/sh', ['-c', 'echo theirs; exit 0']), script('exit 1')])
    expect(stdout).toBe('theirs\n')
    expect(state).toEqual({ state: 'exited', status: 1 })
  })
})

test('a program that was executed is named where it is spoken of', async () => {
  const child = await local.clone()
  expect(child.child.toString()).toBe(`child ${child.child.pid.near}`)
  using name = child.task.ptr(CString, 'x')
  expect(await name.read()).toBe('x')
  const running = await child.exec(new Command('/bin/sh', ['sh', '-c', 'exit 3']).env({ A: 'b c' }))
  expect(running).toBe(child.child)
  expect(running.toString()).toBe(`child ${running.pid.near} (A='b c' /bin/sh -c 'exit 3')`)
  expect(await running.wait()).toEqual({ state: 'exited', status: 3 })
})

rootTest('a child that another process traces is waited for when that has let go of it', async () => {
  const before = openFiles()
  {
    await using tracer = await local.clone()
    const { child } = await local.clone()
    const { near } = child.pid
    await tracer.task.ptraceSeize(child.pid)
    await child.kill()
    while (statField(near, 3) !== 'Z') await new Promise((resolve) => setImmediate(resolve))
    let told = false
    const end = child.wait().then((state) => {
      told = true
      return state
    })
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect([told, statField(near, 3)]).toEqual([false, 'Z'])
    // The tracer gets the exit status first; see ptrace(2).
    await tracer.task.waitid(P.ALL, 0, or(W.EXITED, W.ALL))
    expect(await end).toMatchObject({ state: 'killed', signal: 'SIGKILL' })
    expect(child.rusage).toBeDefined()
    expect(childrenOf()).not.toContain(near)
  }
  expect(openFiles()).toEqual(before)
})
