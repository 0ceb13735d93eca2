import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess } from '../../src/process/local.js'
import type { LocalProcess } from '../../src/process/local.js'
import { childrenOf, failure, openFiles, threads } from './support.js'

setFlagsFromString('--expose_gc')
const gc = runInNewContext('gc') as () => void

/** All that a child could leave behind. */
function belongings(local: LocalProcess): Record<string, unknown> {
  return {
    children: childrenOf(),
    files: openFiles(),
    threads: threads().length,
    watches: local.shared.services().poller.size,
    allocations: local.task.heap.arena.count,
    bytes: local.task.heap.arena.used,
    handles: local.task.fdTable instanceof Object ? local.task.namespaces.fdTable.size : 0,
    keepingAlive: process.getActiveResourcesInfo().filter((resource) => resource !== 'Immediate' && resource !== 'Timeout'),
  }
}

function residentBytes(): number {
  for (let index = 0; index < 3; index++) gc()
  return process.memoryUsage.rss()
}

const kinds: Record<string, (local: LocalProcess) => Promise<unknown>> = {
  'that exit': async (local) => {
    const child = await local.clone()
    await child.task.sysif.syscall(SYS.getpid)
    await child.exit(1)
    return await child.wait()
  },
  'that are killed with calls outstanding': async (local) => {
    const child = await local.clone()
    const calls = [failure(child.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)), failure(child.task.sysif.syscall(SYS.getpid))]
    await child.kill()
    await Promise.all(calls)
    return await child.wait()
  },
  'that are disposed of untouched': async (local) => {
    await using child = await local.clone()
    return child.task.pid
  },
  'in namespaces of their own': async (local) => {
    await using child = await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWNS, CLONE.NEWUTS) })
    return await child.task.sysif.syscall(SYS.getpid)
  },
  'of children': async (local) => {
    await using child = await local.clone()
    await using grandchild = await child.clone()
    return await grandchild.task.sysif.syscall(SYS.getppid)
  },
  'that execute programs': async (local) => {
    const child = await local.clone()
    await child.exec('/bin/true')
    return await child.wait()
  },
  'that cannot be': async (local) => await failure(local.clone({ setTid: [1] })),
  'that are threads': async (local) => {
    const thread = local.thread()
    await thread.sysif.syscall(SYS.getpid)
    await thread.sysif.close()
  },
}

test.each(Object.keys(kinds))('1,000 children %s, one after the other, leave nothing behind', async (kind) => {
  const local = await localProcess()
  const make = kinds[kind] as (local: LocalProcess) => Promise<unknown>
  // The first ones warm up: compiled code, the pages of the arena that is in use, lists that have grown.
  for (let index = 0; index < 300; index++) await make(local)
  await settle()
  const before = belongings(local)
  const times = kind === 'that execute programs' ? 300 : 1000
  // A ring and a stack are 20 KiB, which would make 20 MiB (6 for the programs). V8 grows its heap now and then, by more than
  // that, but not each time; what leaks grows each time.
  const limit = times * 10 * 1024
  const growths: number[] = []
  do {
    const resident = residentBytes()
    for (let index = 0; index < times; index++) await make(local)
    await settle()
    expect(belongings(local)).toEqual(before)
    growths.push(residentBytes() - resident)
  } while (growths.length < 4 && Math.min(...growths) > limit)
  expect(Math.min(...growths), `grew by ${growths.join(', ')} bytes`).toBeLessThan(limit)

  /** Lets the event loop do what it has to do, and the collector what it can. */
  async function settle(): Promise<void> {
    for (let index = 0; index < 20; index++) {
      gc()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}, 120_000)
