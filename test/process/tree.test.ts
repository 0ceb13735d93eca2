import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { CLONE } from '../../src/linux/sched.js'
import { Cgroup, NoCgroupError } from '../../src/process/cgroup.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import { ProcessTree } from '../../src/process/tree.js'
import { childrenOf, failure, holdDeaths, openFiles, running } from './support.js'

const local = await localProcess()
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()

/** Whether a cgroup can be made, and if not, why. */
const noCgroup = await (async () => {
  try {
    await (await Cgroup.make(local))[Symbol.asyncDispose]()
    return undefined
  } catch (error) {
    if (error instanceof NoCgroupError || error instanceof ErrnoError) return error.message
    throw error
  }
})()

const cgroupTest = (title: string, body: () => Promise<void>): void => {
  if (noCgroup === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${noCgroup})`, body)
}

const folder = await local.temporaryDirectory()
afterAll(() => folder.removeAll())
const before = openFiles()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect([...openFiles().keys()].filter((number) => !before.has(number) && !files.has(number))).toEqual([])
})

/**
 * A program whose descendants try to get away: one goes into a session of its own, and one's parent dies.
 * @returns their pids, as they themselves see them
 */
async function scatter(child: ChildProcess): Promise<number[]> {
  const place = folder.join('pids').text
  const script = `
    setsid sh -c 'echo $$ >> ${place}; exec sleep 1000' &
    sh -c '(sh -c "echo \\$\\$ >> ${place}; exec sleep 1000" &) ; exit 0'
    sh -c 'sh -c "echo \\$\\$ >> ${place}; exec sleep 1000" & echo $$ >> ${place}; wait' &
    while [ "$(wc -l < ${place})" -lt 4 ]; do :; done
    kill -USR2 ${process.pid}; exec sleep 1000`
  await folder.join('pids').write('')
  const started = new Promise<void>((resolve) => process.once('SIGUSR2', () => resolve()))
  await child.exec((await local.environment.which('sh')).args('-c', script))
  await started
  return readFileSync(place, 'latin1').trim().split('\n').map(Number)
}

describe('a tree that a keeper holds together', () => {
  test('is killed whole, orphans and other sessions with it', async () => {
    const tree = await ProcessTree.begin(local)
    expect(tree.bond).toBe('subreaper')
    const child = await tree.clone()
    const pids = await scatter(child)
    expect(pids).toHaveLength(4)
    expect(pids.every(running)).toBe(true)
    const other = await tree.clone()
    const dead = await holdDeaths(local, pids)
    expect(await child.killTree()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    await dead()
    expect(pids.some(running)).toBe(false)
    expect(await other.wait()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    await expect(tree.clone()).rejects.toThrow(/was killed/)
    await tree.kill()
  })

  test('also when its first program has ended before', async () => {
    await using tree = await ProcessTree.begin(local)
    const child = await tree.clone()
    const pids = await scatter(child)
    await child.kill()
    await child.wait()
    expect(pids.every(running)).toBe(true)
    const dead = await holdDeaths(local, pids)
    await tree.kill()
    await dead()
    expect(pids.some(running)).toBe(false)
  })

  test('of nobody is no trouble', async () => {
    await using _tree = await ProcessTree.begin(local)
  })
})

describe('a tree in a pid namespace', () => {
  test('is killed with its first process', async () => {
    const tree = await ProcessTree.begin(local, { flags: CLONE.NEWUSER | CLONE.NEWPID })
    expect(tree.bond).toBe('pid namespace')
    const child = await tree.clone()
    await child.exec((await local.environment.which('sh')).args('-c', 'setsid sleep 1000 & (sleep 1000 &); exec sleep 1000'))
    expect(await child.killTree()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })

  test('a child that is the first of its own pid namespace is a tree by itself', async () => {
    const child = await local.clone({ flags: CLONE.NEWUSER | CLONE.NEWPID })
    await using grandchild = await child.fork()
    expect(await child.killTree()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    await new Promise<void>((resolve) => grandchild.task.whenGone(resolve))
    expect(grandchild.task.alive).toBe(false)
  })
})

describe('a tree in a cgroup', () => {
  cgroupTest('is killed at one stroke by cgroup.kill', async () => {
    await using cgroup = await Cgroup.make(local)
    expect(await cgroup.populated()).toBe(false)
    const tree = await ProcessTree.begin(local, { cgroup })
    expect(tree.bond).toBe('cgroup')
    const child = await tree.clone()
    const pids = await scatter(child)
    expect(readFileSync(`/proc/${pids[0]}/cgroup`, 'latin1')).toContain(cgroup.path.slice(cgroup.path.lastIndexOf('/')))
    expect(await cgroup.pids()).toEqual(expect.arrayContaining([...pids, child.child.pid.near]))
    expect(await cgroup.populated()).toBe(true)
    const dead = await holdDeaths(local, pids)
    expect(await child.killTree()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    await dead()
    expect(pids.some(running)).toBe(false)
    expect(await cgroup.pids()).toEqual([])
  })

  cgroupTest('is gone after its disposal, with what was in it', async () => {
    const cgroup = await Cgroup.make(local)
    expect(statSync(cgroup.path).isDirectory()).toBe(true)
    const child = await local.clone({ cgroup: cgroup.directory })
    await cgroup[Symbol.asyncDispose]()
    expect(existsSync(cgroup.path)).toBe(false)
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
  })
})

test('of a child that nothing keeps together with its descendants, killTree is refused', async () => {
  await using child = await local.fork()
  const error = await failure(child.killTree())
  expect(error).toBeInstanceOf(TypeError)
  expect(error.message).toMatch(/may have escaped: clone it with CLONE\.NEWPID, or with ProcessTree\.begin/)
  await using tree = await ProcessTree.begin(local)
  await expect(tree.clone({ flags: CLONE.PARENT })).rejects.toThrow(/would not be in the tree/)
})
