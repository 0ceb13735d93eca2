import { spawn } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'

import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import type { ChildChange } from '../../src/process/changes.js'
import { localProcess } from '../../src/process/local.js'
import { childrenOf, failure, openFiles } from './support.js'

const local = await localProcess()
const sleep = (await local.environment.which('sleep')).args('1000')
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
  expect(process.listenerCount('SIGCHLD')).toBe(0)
})

/** The next change. */
async function next(changes: AsyncGenerator<ChildChange, void, undefined>): Promise<ChildChange['state'] | undefined> {
  const { value } = await changes.next()
  return value?.state
}

describe('changes', () => {
  test('of a program: stopped, continued, killed', async () => {
    const child = await local.fork()
    // In a group of its own, whose leader has a parent in the same session: the terminal's signals stop no orphaned process
    // group (setpgid(2)), and that of the tests may be one.
    await child.task.setpgid()
    const program = await child.exec(sleep)
    const changes = program.changes()
    const stopped = next(changes)
    await program.kill(SIG.STOP)
    expect(await stopped).toEqual({ state: 'stopped', signal: 'SIGSTOP' })
    await program.kill(SIG.CONT)
    expect(await next(changes)).toEqual({ state: 'continued' })
    await program.kill(SIG.TSTP)
    expect(await next(changes)).toEqual({ state: 'stopped', signal: 'SIGTSTP' })
    await program.kill(SIG.KILL)
    expect(await next(changes)).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    expect(await changes.next()).toEqual({ value: undefined, done: true })
    // The exit status was taken once, and is known to all.
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('what happened before the first look is seen', async () => {
    const child = await local.fork()
    await child.kill(SIG.STOP)
    const changes = child.child.changes()
    expect(await next(changes)).toEqual({ state: 'stopped', signal: 'SIGSTOP' })
    await child.kill()
    expect(await next(changes)).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('come with what the child has used', async () => {
    const child = await local.fork()
    await child.exec((await local.environment.which('sh')).args('-c', 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; kill -STOP $$; exit 4'))
    const changes = child.child.changes()
    const { value: stopped } = await changes.next()
    expect(stopped).toMatchObject({ state: { state: 'stopped' } })
    const { ru_utime: before, ru_stime: system, ru_maxrss: memory } = (stopped as ChildChange).rusage
    expect(before.tv_sec + before.tv_usec + system.tv_sec + system.tv_usec).toBeGreaterThan(0)
    expect(memory).toBeGreaterThan(0)
    await child.kill(SIG.CONT)
    const rest: ChildChange[] = []
    for await (const change of changes) rest.push(change)
    expect(rest.at(-1)?.state).toEqual({ state: 'exited', status: 4 })
    expect(rest.at(-1)?.rusage).toEqual(child.child.rusage)
    expect(child.child.rusage?.ru_maxrss).toBeGreaterThan(0)
  })

  test('a core dump is told where the kernel makes one', async () => {
    // Where it goes is said by core_pattern(5): mostly into the working directory, or to a program.
    await using folder = await local.temporaryDirectory()
    const child = await local.fork()
    await child.task.chdir(folder.text)
    await child.exec((await local.environment.which('sh')).args('-c', 'ulimit -c unlimited 2>/dev/null; kill -QUIT $$'))
    const changes: ChildChange[] = []
    for await (const change of child.child.changes()) changes.push(change)
    expect(changes).toHaveLength(1)
    const state = changes[0]?.state
    expect(state).toMatchObject({ state: 'killed', signal: 'SIGQUIT' })
    if ((await folder.names()).length > 0) expect(state).toMatchObject({ core: true })
  })

  test('end with a loop that is left, and the child goes on', async () => {
    await using child = await local.fork()
    await child.exec(sleep)
    await child.kill(SIG.STOP)
    for await (const { state } of child.child.changes()) {
      expect(state.state).toBe('stopped')
      break
    }
    expect(process.listenerCount('SIGCHLD')).toBe(0)
  })

  test('someone who waits at the same time gets the same end', async () => {
    const child = await local.fork()
    const waited = child.wait()
    const changes = child.child.changes()
    const last = next(changes)
    await child.exit(9)
    expect(await waited).toEqual({ state: 'exited', status: 9 })
    expect(await last).toEqual({ state: 'exited', status: 9 })
    // And of one that was waited for before.
    const again: ChildChange[] = []
    for await (const change of child.child.changes()) again.push(change)
    expect(again.map(({ state }) => state)).toEqual([{ state: 'exited', status: 9 }])
  })

  test('a child that another one made for the Node process is monitored from here too', async () => {
    await using maker = await local.fork()
    const sibling = await maker.clone({ flags: CLONE.PARENT })
    await sibling.exec(sleep)
    const changes = sibling.child.changes()
    await sibling.kill(SIG.STOP)
    expect(await next(changes)).toEqual({ state: 'stopped', signal: 'SIGSTOP' })
    await sibling.kill()
    expect(await next(changes)).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('of a child of another process are refused, with what to do', async () => {
    await using child = await local.fork()
    await using grandchild = await child.fork()
    const error = await failure(grandchild.child.changes().next())
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/clone it with CLONE\.PARENT/)
    expect(grandchild.child.end).toBeUndefined()
  })

  test('rusage of a child whose parent is another process', async () => {
    await using child = await local.fork()
    const grandchild = await child.fork()
    await grandchild.exec(await local.environment.which('true'))
    await grandchild.check()
    expect(grandchild.child.rusage?.ru_maxrss).toBeGreaterThan(0)
  })
})

describe('beside child_process', () => {
  test('neither takes the other\'s exit statuses', async () => {
    const theirs: Promise<number | null>[] = []
    const ours: Promise<ChildChange['state'][]>[] = []
    for (let index = 0; index < 20; index++) {
      const node = spawn('sh', ['-c', `exit ${index + 1}`], { stdio: 'ignore' })
      theirs.push(new Promise((resolve, reject) => {
        node.on('error', reject)
        node.on('exit', (code) => resolve(code))
      }))
      const child = await local.fork()
      await child.exec((await local.environment.which('sh')).args('-c', `kill -STOP $$; exit ${index + 101}`))
      ours.push((async () => {
        const states = []
        for await (const { state } of child.child.changes()) {
          states.push(state)
          if (state.state === 'stopped') await child.kill(SIG.CONT)
        }
        return states
      })())
    }
    expect(await Promise.all(theirs)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    for (const [index, states] of (await Promise.all(ours)).entries()) {
      expect(states[0]).toEqual({ state: 'stopped', signal: 'SIGSTOP' })
      expect(states.at(-1)).toEqual({ state: 'exited', status: index + 101 })
    }
  })
})
