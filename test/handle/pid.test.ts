import { beforeAll, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { PidNamespaceMismatchError } from '../../src/far/errors.js'
import { PidNamespace } from '../../src/far/namespaces.js'
import { InvalidHandleError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { localProcess, Task, type LocalProcess } from '../../src/process/index.js'

let local: LocalProcess

beforeAll(async () => {
  local = await localProcess()
})

/** A task that makes its calls in the same process, but is said to be in a pid namespace of its own. */
function inOtherPids(task: Task): Task {
  return new Task({ sysif: task.sysif, pid: task.pid, namespaces: { ...task.namespaces, pidNamespace: new PidNamespace('elsewhere') }, heap: task.heap })
}

describe('a pid', () => {
  test('is a number only in its own pid namespace', () => {
    const pid = new Pid(local.task, NearPid(process.pid))
    expect([pid.near, pid.for(local.task), pid.namespace]).toEqual([process.pid, process.pid, local.task.pidNamespace])
    expect(() => pid.for(inOtherPids(local.task))).toThrow(PidNamespaceMismatchError)
    expect(() => pid.for(inOtherPids(local.task))).toThrow(
      `pid ${process.pid} in pid namespace of ${process.pid} belongs to the pid namespace of ${process.pid}, but the task that was to use it is in ` +
      'the pid namespace of elsewhere: name the process by a pidfd instead',
    )
  })

  test('is a positive integer', () => {
    for (const number of [0, -1, 0.5, 2 ** 31, NaN]) expect(() => NearPid(number)).toThrow(RangeError)
  })
})

describe('a child\'s pid', () => {
  test('is good until the child was waited for, and never afterwards', async () => {
    const child = await local.clone()
    const { pid } = child.child
    const number = pid.near
    expect([number, pid.reaped, pid.pidfd.valid]).toEqual([child.task.pid, false, true])
    expect(await local.task.getRobustList(pid)).toMatchObject({ length: 24 })
    await child.exit()
    await child.wait()
    expect(pid.reaped).toBe(true)
    for (const use of [() => pid.near, () => pid.for(local.task)]) {
      expect(use).toThrow(InvalidHandleError)
      expect(use).toThrow(new RegExp(`pid ${number} in pid namespace of ${process.pid} was waited for: that number may mean another process by now`))
    }
    await expect(local.task.getRobustList(pid)).rejects.toThrow(InvalidHandleError)
    expect(pid.pidfd.valid).toBe(false)
  })
})
