import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'

import { CLONE } from '../../src/linux/sched.js'
import { localProcess } from '../../src/process/local.js'
import type { ReapedOrphan } from '../../src/process/reaper.js'
import { childrenOf, openFiles, Program, status } from './support.js'
import { program } from '../setup/programs.js'

const local = await localProcess()
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

/** Collects orphans, and tells when there are so many. */
class Collected {
  readonly orphans: ReapedOrphan[] = []
  #wanted: { count: number, resolve: () => void } | undefined

  readonly add = (orphan: ReapedOrphan): void => {
    this.orphans.push(orphan)
    if (this.orphans.length >= (this.#wanted?.count ?? Infinity)) this.#wanted?.resolve()
  }

  async until(count: number): Promise<void> {
    if (this.orphans.length < count) await new Promise<void>((resolve) => (this.#wanted = { count, resolve }))
  }
}

describe('orphans', () => {
  test('are reaped, and told with how they ended', async () => {
    const collected = new Collected()
    await using _reaper = await local.reapOrphans({ subreaper: true, onReaped: collected.add })
    const [gate, opener] = await local.pipe()
    for (let index = 0; index < 5; index++) {
      await local.run(['sh', '-c', `exec 3<&0; (read line <&3; exit ${index + 20}) & exit 0`], { stdin: gate })
    }
    expect(childrenOf()).toHaveLength(5)
    expect(collected.orphans).toEqual([])
    await opener.close()
    await gate.close()
    await collected.until(5)
    expect(collected.orphans.map(({ state }) => state)).toEqual(expect.arrayContaining([20, 21, 22, 23, 24].map((code) => ({ state: 'exited', status: code }))))
    expect(collected.orphans[0]?.rusage.ru_maxrss).toBeGreaterThan(0)
  })

  test('that had ended before are reaped as well, behind a zombie that somebody holds', async () => {
    await local.task.setChildSubreaper(true)
    const held = await local.fork()
    await held.exit(3)
    await local.run(['sh', '-c', 'sh -c "exit 9" & exit 0'])
    const collected = new Collected()
    {
      await using reaper = await local.reapOrphans({ subreaper: true, onReaped: collected.add })
      await collected.until(1)
      await reaper.settled()
    }
    // It was a subreaper before, and stays one.
    expect(await local.task.getChildSubreaper()).toBe(true)
    await local.task.setChildSubreaper(false)
    expect(collected.orphans.map(({ state }) => state)).toEqual([{ state: 'exited', status: 9 }])
    expect(await held.wait()).toEqual({ state: 'exited', status: 3 })
  })

  test('no exit status is taken from child_process, nor from a child of this package', async () => {
    const collected = new Collected()
    {
      await using reaper = await local.reapOrphans({ subreaper: true, onReaped: collected.add })
      const theirs: Promise<unknown[]>[] = []
      const ours = []
      await using maker = await local.fork()
      for (let index = 0; index < 20; index++) {
        theirs.push(once(spawn('sh', ['-c', `exit ${index}`], { stdio: 'ignore' }), 'exit'))
        const child = await local.fork()
        await child.exec((await local.environment.which('sh')).args('-c', `exit ${index + 50}`))
        // Not waited for until all have ended.
        ours.push(child)
        const sibling = await maker.clone({ flags: CLONE.PARENT })
        await sibling.exit(index + 100)
        ours.push(sibling)
      }
      expect((await Promise.all(theirs)).map(([code]) => code)).toEqual(Array.from({ length: 20 }, (_, index) => index))
      await reaper.settled()
      const states = await Promise.all(ours.map((child) => child.wait()))
      expect(states).toEqual(Array.from({ length: 40 }, (_, index) => ({ state: 'exited', status: (index >> 1) + (index % 2 === 0 ? 50 : 100) })))
    }
    expect(collected.orphans).toEqual([])
    expect(await local.task.getChildSubreaper()).toBe(false)
    expect(process.listenerCount('SIGCHLD')).toBe(0)
  })
})

describe('as process 1 of a pid namespace', () => {
  test('reaps what comes to it, and leaves the children of others to them', async () => {
    await using run = new Program('unshare', ['--user', '--map-root-user', '--pid', '--fork', '--mount-proc', process.execPath, program('process-one')])
    expect(await run.message()).toEqual({ pid: 1, reaped: [20, 21, 22, 23, 24], theirs: 4, ours: { state: 'exited', status: 6 } })
    expect(await run.ended).toMatchObject({ code: 0, stderr: '' })
  })
})

test('the Node process is as before', () => expect(status('self', 'PPid')).toBe(String(process.ppid)))
