import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, test } from 'vitest'

import { SyscallHangup } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { Pid as NearPid } from '../../src/near/ids.js'
import { localProcess } from '../../src/process/local.js'
import type { Task } from '../../src/process/task.js'
import { childrenOf, failure, holdDeaths, openFiles, pipe, readAll, running, setCloexec } from './support.js'

setFlagsFromString('--expose_gc')
const gc = runInNewContext('gc') as () => void

const local = await localProcess()
const sh = await local.environment.which('sh')
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()
const { poller } = local.shared.services()
const watched = poller.size

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Collects garbage until something has come of it; the test's time limit is the bound. */
async function collectUntil(done: () => boolean): Promise<void> {
  while (!done()) {
    gc()
    await turn()
  }
}

/** Whether all is as it was before the first child. */
function nothingLeft(): boolean {
  const now = openFiles()
  return childrenOf().length === 0 && poller.size === watched && now.size === files.size && [...files].every(([number, file]) => now.get(number) === file)
}

afterEach(() => {
  expect(nothingLeft()).toBe(true)
})

describe('a child whose handle is dropped', () => {
  test('goes on; when it has ended, it is waited for, so that nothing is left of it', async () => {
    const { readEnd, writeEnd } = await pipe(local.task)
    const pids = await (async () => {
      const started: number[] = []
      for (let index = 0; index < 20; index++) {
        const child = await local.clone()
        const input = readEnd.inherit(child.task)
        // dup2(2) onto its standard input, which is not close-on-exec.
        await child.task.sysif.syscall(SYS.dup3, input.near, 0, 0)
        input[Symbol.dispose]()
        await child.exec(sh.args('-c', 'read line; exit 3'))
        started.push(child.child.pid.near)
      }
      return started
    })()
    for (let index = 0; index < 5; index++) {
      gc()
      await turn()
    }
    expect(pids.filter((pid) => running(pid))).toEqual(pids)
    const died = await holdDeaths(local, pids)
    await writeEnd.close()
    await readEnd.close()
    await died()
    await collectUntil(nothingLeft)
  })

  test('is still seen to die by those who make calls in it', async () => {
    let task: Task
    let pid = 0
    await (async () => {
      const child = await local.clone()
      task = child.task
      pid = child.child.pid.near
    })()
    for (let index = 0; index < 20; index++) {
      gc()
      await turn()
    }
    expect(await task!.sysif.syscall(SYS.getpid)).toBe(pid)
    const call = failure(task!.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0))
    process.kill(pid, 'SIGKILL')
    expect(await call).toBeInstanceOf(SyscallHangup)
    await collectUntil(nothingLeft)
  })

  test('that is dead already is waited for too', async () => {
    const pid = await (async () => {
      const child = await local.clone()
      await child.exit(0)
      return child.child.pid.near
    })()
    await collectUntil(nothingLeft)
    expect(running(NearPid(pid))).toBe(false)
  })

  test('while somebody waits for it gets its exit status to them', async () => {
    const { readEnd, writeEnd } = await pipe(local.task)
    await setCloexec(writeEnd, true)
    const state = await (async () => {
      const child = await local.clone()
      const input = readEnd.inherit(child.task)
      await child.task.sysif.syscall(SYS.dup3, input.near, 0, 0)
      input[Symbol.dispose]()
      await child.exec(sh.args('-c', 'read line; exit 5'))
      return { promise: child.wait() }
    })()
    for (let index = 0; index < 10; index++) {
      gc()
      await turn()
    }
    await writeEnd.close()
    expect(await state.promise).toEqual({ state: 'exited', status: 5 })
    expect(await readAll(readEnd, 1)).toHaveLength(0)
    await readEnd.close()
    await collectUntil(nothingLeft)
  })
})
