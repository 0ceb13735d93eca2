import { spawn, type ChildProcess as NodeChild } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'

import { InvalidHandleError } from '../../src/handle/errors.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/local.js'
import { ObservedProcess, ProcessGoneError } from '../../src/process/observed.js'
import { failure, openFiles } from './support.js'
import { statField, unusedPid } from '../linux/support.js'

const local = await localProcess()
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()
const pidfds = (): string[] => [...openFiles().values()].filter((file) => file === 'anon_inode:[pidfd]')
// That of this package's own thread.
const ours = pidfds()

/** A process of child_process: not ours. */
function other(script: string): { child: NodeChild, pid: number, ended: Promise<unknown[]> } {
  const child = spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'] })
  return { child, pid: child.pid as number, ended: once(child, 'exit') }
}

afterEach(() => expect(pidfds()).toEqual(ours))

describe('a process that is not our child', () => {
  test('is known by its start time, and its end is seen without taking its exit status', async () => {
    const { child, pid, ended } = other('read line; exit 7')
    await using observed = await ObservedProcess.open(local, pid)
    expect(observed.identity).toMatchObject({ pid, startTime: Number(statField(pid, 22)) })
    expect(observed.identity.bootId).toMatch(/^[0-9a-f-]{36}$/)
    expect(observed.alive).toBe(true)
    const seen = Promise.all([observed.wait(), observed.wait()])
    child.stdin?.end('go\n')
    await seen
    expect(observed.alive).toBe(false)
    expect(await ended).toEqual([7, null])
    const outcome = await observed.outcome()
    // Told since Linux 6.15.
    if (outcome !== undefined) expect(outcome).toEqual({ state: 'exited', status: 7 })
  })

  test('is signalled, and nothing else is after its end', async () => {
    const { pid, ended } = other('read line')
    await using observed = await ObservedProcess.open(local, pid)
    await observed.kill()
    expect(await ended).toEqual([null, 'SIGTERM'])
    const outcome = await observed.outcome()
    if (outcome !== undefined) expect(outcome).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
    await expect(observed.kill(SIG.KILL)).rejects.toBeInstanceOf(ProcessGoneError)
  })

  test('is found again by its identity, and another one of the same number is not taken for it', async () => {
    const { child, pid, ended } = other('read line')
    const first = await ObservedProcess.open(local, pid)
    const { identity } = first
    await first[Symbol.asyncDispose]()
    expect(() => first.pidfd.near).toThrow(InvalidHandleError)
    const again = await ObservedProcess.open(local, JSON.parse(JSON.stringify(identity)) as typeof identity)
    expect(String(again)).toBe(`process ${pid} (began at ${identity.startTime})`)
    await again[Symbol.asyncDispose]()
    const older = await failure(ObservedProcess.open(local, { ...identity, startTime: identity.startTime - 1 }))
    expect(older).toBeInstanceOf(ProcessGoneError)
    expect(older.message).toBe(`process ${pid} is another one by now: it began at ${identity.startTime}, not at ${identity.startTime - 1}`)
    const booted = await failure(ObservedProcess.open(local, { ...identity, bootId: 'another' }))
    expect(booted.message).toMatch(/the system was booted since$/)
    child.kill('SIGKILL')
    await ended
    const gone = await failure(ObservedProcess.open(local, identity))
    expect(gone).toBeInstanceOf(ProcessGoneError)
    expect(gone.message).toBe(`there is no process ${pid}`)
  })

  test('there is none of a number that nobody has', async () => {
    await expect(ObservedProcess.open(local, unusedPid())).rejects.toBeInstanceOf(ProcessGoneError)
  })

  test('our own child may be observed too: its exit status stays for who waits', async () => {
    const child = await local.fork()
    await using observed = await ObservedProcess.open(local, child.child.pid.near)
    await child.exit(5)
    await observed.wait()
    expect(await child.wait()).toEqual({ state: 'exited', status: 5 })
  })

  test('is observed by the Node process alone', async () => {
    await using child = await local.fork()
    await expect(ObservedProcess.open(child, process.pid)).rejects.toBeInstanceOf(TypeError)
  })
})

test('nothing stays open', () => expect(openFiles().size).toBeLessThanOrEqual(files.size + 3))
