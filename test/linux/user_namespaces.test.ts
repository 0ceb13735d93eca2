import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import { CLONE } from '../../src/linux/sched.js'
import { formatIdMap, UID_GID_MAP_MAX_EXTENTS, UserNamespaceTask } from '../../src/linux/user_namespaces.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { testOrder } from './order.js'
import { expectFailure, rootTest, statusLine, unusedPid } from './support.js'

const local = await localProcess()
const uid = process.getuid?.() ?? 0
const gid = process.getgid?.() ?? 0

let child: ChildProcess
let task: Task
beforeEach(async () => {
  child = await local.clone({ flags: CLONE.NEWUSER })
  task = child.task
})
afterEach(async () => {
  await child[Symbol.asyncDispose]()
})

const shown = (name: string): string => readFileSync(`/proc/${child.child.pid.near}/${name}`, 'latin1').replace(/ +/g, ' ').trim()

test('a process that maps itself', async () => {
  expect(await task.readUidMap()).toEqual([])
  expect(await task.getuid()).toBe(65534)
  await task.writeUidMap([{ inside: 0, outside: uid, count: 1 }])
  expect(shown('uid_map')).toBe(`0 ${uid} 1`)
  expect(await task.getuid()).toBe(0)
  await task.writeSetgroups('deny')
  expect(shown('setgroups')).toBe('deny')
  await task.writeGidMap([{ inside: 7, outside: gid, count: 1 }])
  expect(shown('gid_map')).toBe(`7 ${gid} 1`)
  expect(await task.getgid()).toBe(7)
  expect(await task.readUidMap()).toEqual([{ inside: 0, outside: uid, count: 1 }])
  expect(await task.readGidMap()).toEqual([{ inside: 7, outside: gid, count: 1 }])
  expect(await task.readSetgroups()).toBe('deny')
})

rootTest('a parent that maps its child: with capabilities, many ranges', async () => {
  const { pid } = child.child
  const ranges = Array.from({ length: UID_GID_MAP_MAX_EXTENTS }, (_, index) => ({ inside: index, outside: 5000 + index, count: 1 }))
  // 0 to 339, with as many bytes as fit in a page.
  await local.task.writeUidMap(ranges, pid)
  expect(await local.task.readUidMap(pid)).toEqual(ranges)
  await local.task.writeGidMap([{ inside: 0, outside: 100_000, count: 65_536 }, { inside: 100_000, outside: 0, count: 1 }], pid)
  expect(shown('gid_map')).toBe('0 100000 65536\n 100000 0 1')
  expect(await local.task.readSetgroups(pid)).toBe('allow')
  await Promise.all([task.setgroups([1, 2]), task.setgid(10), task.setuid(3)])
  expect(statusLine(pid.near, 'Uid')).toBe('5003\t5003\t5003\t5003')
  expect(statusLine(pid.near, 'Groups')?.trim()).toBe('100001 100002')
  await local.task.setDumpable(true)
})

describe('says what is wrong', () => {
  test('a map is written once', async () => {
    await task.writeUidMap([{ inside: 0, outside: uid, count: 1 }])
    const again = task.writeUidMap([{ inside: 0, outside: uid, count: 1 }])
    await expectFailure(again, 'EPERM', /write\(\d+, "0 \d+ 1\\n", \d+\) \(a map is written once; without CAP_SETUID/)
  })

  test('setgroups is denied before there is a map', async () => {
    await task.writeSetgroups('deny')
    await task.writeGidMap([{ inside: 0, outside: gid, count: 1 }])
    const error = await expectFailure(task.writeSetgroups('allow'), 'EPERM', /it can be denied only before there is a gid map/)
    expect(error.path).toBe('/proc/self/setgroups')
  })

  test('no such process', async () => {
    const pid = unusedPid()
    await expectFailure(local.task.readGidMap(new Pid(local.task, NearPid(pid))), 'ENOENT', `openat(AT_FDCWD, "/proc/${pid}/gid_map", O_RDONLY|O_CLOEXEC)`)
  })

  test('maps that the kernel would refuse', async () => {
    expect(() => formatIdMap([])).toThrow('from 1 to 340 ranges, not 0')
    expect(() => formatIdMap([{ inside: 0, outside: 0, count: 0 }])).toThrow('a map of ids: count must be')
    expect(() => formatIdMap([{ inside: 2 ** 32 - 1, outside: 0, count: 1 }])).toThrow('a map of ids: inside must be')
    expect(() => formatIdMap([{ inside: 0, outside: 100, count: 10 }, { inside: 9, outside: 200, count: 1 }]))
      .toThrow('overlap inside of the namespace: 9 200 1, and 0 100 10')
    expect(() => formatIdMap([{ inside: 0, outside: 100, count: 10 }, { inside: 20, outside: 95, count: 6 }])).toThrow('overlap outside')
    expect(() => formatIdMap(Array.from({ length: 341 }, (_, index) => ({ inside: index, outside: index, count: 1 })))).toThrow(RangeError)
    const long = Array.from({ length: 340 }, (_, index) => ({ inside: 4e9 + index, outside: 4e9 + index, count: 1 }))
    expect(() => formatIdMap(long)).toThrow('less than 4096 bytes')
    await expect(task.writeUidMap([])).rejects.toThrow(RangeError)
  })

  rootTest('without capabilities: only one\'s own id', async () => {
    await using user = await local.clone()
    await user.task.setresgid(1234, 1234, 1234)
    await user.task.setresuid(1234, 1234, 1234)
    await local.task.setDumpable(true)
    await user.task.unshare(CLONE.NEWUSER)
    await expectFailure(user.task.writeUidMap([{ inside: 0, outside: 0, count: 1 }]), 'EPERM', /without CAP_SETUID in the parent namespace/)
    await expectFailure(user.task.writeGidMap([{ inside: 0, outside: 1234, count: 1 }]), 'EPERM', /only after writeSetgroups\('deny'\)/)
    await user.task.writeSetgroups('deny')
    await user.task.writeGidMap([{ inside: 0, outside: 1234, count: 1 }])
    await user.task.writeUidMap([{ inside: 0, outside: 1234, count: 1 }])
    expect(await user.task.getresuid()).toEqual({ real: 0, effective: 0, saved: 0 })
  })
})

testOrder('user_namespaces', {
  task: () => task,
  classes: [UserNamespaceTask],
  calls: {
    writeUidMap: () => task.writeUidMap([{ inside: 0, outside: uid, count: 1 }]),
    writeGidMap: () => task.writeGidMap([{ inside: 0, outside: gid, count: 1 }]),
    writeSetgroups: () => task.writeSetgroups('deny'),
    readUidMap: () => task.readUidMap(),
    readGidMap: () => task.readGidMap(),
    readSetgroups: () => task.readSetgroups(),
  },
})
