import { afterEach, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { SyscallHangup, SyscallSendError, SyscallTransportError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import { childrenOf, failure, holdDeaths, openFiles, outcome, running, status } from './support.js'

const local = await localProcess()
const sleep = (await local.environment.which('sleep')).args('1000')
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()
const { poller } = local.shared.services()
const watched = poller.size
const { arena } = local.task.heap

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

afterEach(async () => {
  expect(childrenOf()).toEqual([])
  // What was left behind by somebody else's death is put away in the event loop.
  while (poller.size !== watched || openFiles().size !== files.size) await turn()
  expect(openFiles()).toEqual(files)
})

describe('a child of a child', () => {
  test('does what it is told, and its parent takes its exit status', async () => {
    await using child = await local.clone()
    const grandchild = await child.clone()
    const { pid } = grandchild.task
    expect(await grandchild.task.sysif.syscall(SYS.getpid)).toBe(pid)
    expect(await grandchild.task.sysif.syscall(SYS.getppid)).toBe(child.task.pid)
    expect(childrenOf(child.task.pid)).toEqual([pid])
    expect(status(pid, 'PPid')).toBe(String(child.task.pid))
    const waited = grandchild.wait()
    await grandchild.exit(77)
    expect(await waited).toEqual({ state: 'exited', status: 77 })
    expect(childrenOf(child.task.pid)).toEqual([])
  })

  test('executes programs, and is signalled by its parent', async () => {
    await using child = await local.clone()
    const grandchild = await child.clone()
    await grandchild.exec(sleep)
    const waited = grandchild.wait()
    await grandchild.kill(SIG.TERM)
    expect(await waited).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
    await expect(grandchild.kill()).rejects.toMatchObject({ name: 'InvalidHandleError' })
  })

  test('is killed and waited for at the end of the block, from the innermost one on', async () => {
    const pids: number[] = []
    {
      await using child = await local.clone()
      await using grandchild = await child.clone()
      await using deeper = await grandchild.clone()
      pids.push(...[child, grandchild, deeper].map((each) => each.task.pid))
      expect(await deeper.task.sysif.syscall(SYS.getppid)).toBe(grandchild.task.pid)
    }
    expect(pids.filter((pid) => running(pid))).toEqual([])
  })

  test('ten deep', async () => {
    const generations: ChildProcess[] = [await local.clone()]
    for (let depth = 1; depth < 10; depth++) generations.push(await generations.at(-1)!.clone())
    const calls = generations.map(({ task }) => task.sysif.syscall(SYS.getpid))
    expect(await Promise.all(calls)).toEqual(generations.map(({ task }) => task.pid))
    for (const [index, { task }] of generations.entries()) {
      expect(await task.sysif.syscall(SYS.getppid)).toBe(index === 0 ? process.pid : generations[index - 1]!.task.pid)
    }
    for (const generation of generations.reverse()) {
      await generation.exit(generations.indexOf(generation))
      expect(await generation.wait()).toEqual({ state: 'exited', status: generations.indexOf(generation) })
    }
  })

  test('in a new pid namespace is known by both numbers', async () => {
    await using child = await local.clone({ flags: CLONE.NEWPID })
    expect(child.task.pid).toBe(1)
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(1)
    const grandchild = await child.clone()
    expect(await grandchild.task.sysif.syscall(SYS.getpid)).toBe(grandchild.task.pid)
    expect(await grandchild.task.sysif.syscall(SYS.getppid)).toBe(1)
    const deeper = await grandchild.clone({ flags: or(CLONE.NEWPID, CLONE.NEWNS) })
    expect(deeper.task.pid).toBe(1)
    expect(await deeper.task.sysif.syscall(SYS.getpid)).toBe(1)
    // Outside of its parent's namespace: it sees nobody there.
    expect(await deeper.task.sysif.syscall(SYS.getppid)).toBe(0)
    expect(deeper.child.pid.namespace).toBe(grandchild.task.pidNamespace)
    await deeper.exit(3)
    expect(await deeper.wait()).toEqual({ state: 'exited', status: 3 })
    await grandchild.exec('/bin/true')
    expect(await grandchild.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('that shares its parent\'s fd table, or ours, or has its own', async () => {
    const sharing = or(CLONE.FILES, CLONE.FS)
    for (const flags of [0, sharing]) {
      await using child = await local.clone({ flags })
      for (const below of [0, sharing]) {
        const grandchild = await child.clone({ flags: below })
        expect(grandchild.task.fdTable === child.task.fdTable).toBe(below === sharing)
        await grandchild.exit(0)
        expect(await grandchild.wait()).toEqual({ state: 'exited', status: 0 })
      }
    }
  })
})

describe('when the one in the middle dies', () => {
  test('its children die with it: calls in them hang up, each once', async () => {
    const child = await local.clone()
    const family = await Promise.all(Array.from({ length: 5 }, () => child.clone()))
    const calls = family.map(({ task: { sysif } }) => failure(sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)))
    const dead = await holdDeaths(local, family.map(({ child: { pid } }) => pid.near))
    await child.kill()
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(SyscallHangup)
    expect(await child.wait()).toMatchObject({ signal: 'SIGKILL' })
    await dead()
    for (const { task: { sysif } } of family) expect(await failure(sysif.syscall(SYS.getpid))).toBeInstanceOf(SyscallSendError)
  })

  test('a wait that is going on fails: nobody is left to take the exit status', async () => {
    const child = await local.clone()
    const grandchild = await child.clone()
    const program = await child.clone()
    await program.exec(sleep)
    const waits = [outcome(grandchild.wait()), outcome(program.wait())]
    await child.kill()
    for (const result of await Promise.all(waits)) expect(result).toEqual({ error: expect.any(SyscallTransportError) })
    expect(await failure(grandchild.wait())).toBeInstanceOf(SyscallTransportError)
    expect(await failure(grandchild.kill())).toBeInstanceOf(SyscallTransportError)
    await child.wait()
  })

  test('the end of a block is no error, and those below are surely dead', async () => {
    let pids: number[] = []
    {
      await using child = await local.clone()
      await using grandchild = await child.clone()
      await using program = await child.clone()
      await using outliving = await child.clone({ parentDeathSignal: 0 })
      await program.exec(sleep)
      await outliving.exec(sleep)
      pids = [grandchild, program, outliving].map((each) => each.child.pid.near)
      expect(pids.filter((pid) => running(pid))).toEqual(pids)
      await child.kill()
      await child.wait()
    }
    expect(pids.filter((pid) => running(pid))).toEqual([])
  })

  test('while it clones: whatever comes of it, nothing is left behind', async () => {
    const count = arena.count
    for (let round = 0; round < 60; round++) {
      const child = await local.clone()
      const cloning = Array.from({ length: 3 }, () => outcome(child.clone(round % 2 === 0 ? {} : { flags: CLONE.NEWPID })))
      // From right away to rather late.
      for (let calls = 0; calls < round % 10; calls++) await local.task.sysif.syscall(SYS.getpid)
      process.kill(child.task.pid, 'SIGKILL')
      await child.wait()
      for (const result of await Promise.all(cloning)) {
        if ('error' in result) expect(result.error).toBeInstanceOf(SyscallTransportError)
        else await result.value[Symbol.asyncDispose]()
      }
    }
    // Garbage of the tests before may go meanwhile too.
    while (arena.count > count) await turn()
  })

  test('by exec: what it cloned is still its children, of whom nobody here can know any more', async () => {
    const child = await local.clone()
    const grandchild = await child.clone()
    await child.exec(sleep)
    // Exec does not end the process: its children live on, and answer.
    expect(await grandchild.task.sysif.syscall(SYS.getppid)).toBe(child.child.pid.near)
    expect(await failure(grandchild.wait())).toBeInstanceOf(SyscallSendError)
    await grandchild[Symbol.asyncDispose]()
    await child.kill()
    await child.wait()
  })
})
