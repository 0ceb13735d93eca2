import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { Address, Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import { Heap } from '../../src/handle/heap.js'
import { MempolicyTask, MPOL, MPOL_F, MPOL_MF, type NoNodesPolicy } from '../../src/linux/mempolicy.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, unusedPid } from './support.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, names: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [prefix + name, value]))
  compareConstants('linux/mempolicy.h', 'MPOL_', { ...MPOL, ...prefixed('F_', MPOL_F), ...prefixed('MF_', MPOL_MF) }, {
    newer: { MPOL_WEIGHTED_INTERLEAVE: 'include/uapi/linux/mempolicy.h, v6.9' },
    omitted: {
      MPOL_MODE_FLAGS: 'a union', MPOL_MF_VALID: 'a union', MPOL_MF_LAZY: 'refused by the kernel', MPOL_MF_INTERNAL: 'the kernel\'s own',
      MPOL_F_SHARED: 'the kernel\'s own', MPOL_F_MOF: 'the kernel\'s own', MPOL_F_MORON: 'the kernel\'s own',
    },
  })
})

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What the kernel says without NUMA is ENOSYS, and then there is no such file. */
const numa = existsSync('/proc/self/numa_maps')
const numaTest = (title: string, body: () => Promise<void>): void => {
  if (numa) test(title, body)
  else test.skip(`${title} (skipped: this kernel was built without NUMA)`, body)
}

/** What numa_maps, of numa(7), says of some memory: its policy, and where its pages lie. Neighbours of the same policy share a line. */
function numaMaps(pid: number, mapping: MemoryMapping): { policy: string; rest: string } {
  const lines = readFileSync(`/proc/${pid}/numa_maps`, 'latin1').trimEnd().split('\n')
  const line = lines.findLast((each) => Number.parseInt(each, 16) <= mapping.address) ?? ''
  const [, policy = '', ...rest] = line.split(' ')
  return { policy, rest: rest.join(' ') }
}

const anonymous = (pages: number): Promise<MemoryMapping> => task.mmap(pages * pageSize(), PROT.READ | PROT.WRITE, MAP.PRIVATE | MAP.ANONYMOUS)

numaTest('memory gets a policy of its own', async () => {
  // Apart from others, so that numa_maps has a line for it.
  const mapping = await anonymous(4)
  await task.mbind(mapping, MPOL.BIND, [0])
  const pid = child.child.pid.near
  expect(numaMaps(pid, mapping).policy).toBe('bind:0')
  expect(await task.getMempolicy(mapping)).toEqual({ mode: MPOL.BIND, flags: 0, nodes: [0] })
  await task.setMempolicyHomeNode(mapping, 0)
  await task.mbind(mapping, MPOL.INTERLEAVE, [0], { modeFlags: MPOL_F.STATIC_NODES, flags: MPOL_MF.MOVE | MPOL_MF.STRICT })
  expect(numaMaps(pid, mapping).policy).toBe('interleave=static:0')
  expect(await task.getMempolicy(mapping)).toEqual({ mode: MPOL.INTERLEAVE, flags: MPOL_F.STATIC_NODES, nodes: [0] })
  await expectFailure(task.setMempolicyHomeNode(mapping, 0), 'ENOTSUP', /set_mempolicy_home_node\(0x[0-9a-f]+, \d+, 0, 0\)$/)
  await task.mbind(mapping.slice(1, 2), MPOL.PREFERRED, [0])
  expect(numaMaps(pid, mapping.slice(1, 2)).policy).toBe('prefer:0')
  using _word = new Heap(task, mapping.slice(0, 1)).ptr(new Uint8Array([1]))
  expect(await task.getMempolicyNode(mapping)).toBe(0)
  expect(numaMaps(pid, mapping).rest).toMatch(/anon=1 .*N0=1/)
  await task.mbind(mapping, MPOL.DEFAULT)
  expect(await task.getMempolicy(mapping)).toEqual({ mode: MPOL.DEFAULT, flags: 0, nodes: [] })
  await expectFailure(
    task.mbind(mapping, MPOL.BIND, [1000], { modeFlags: MPOL_F.STATIC_NODES, flags: MPOL_MF.STRICT }), 'EINVAL',
    /mbind\(0x[0-9a-f]+, \d+, MPOL_BIND\|MPOL_F_STATIC_NODES, \[1000\], 1025, MPOL_MF_STRICT\)$/,
  )
  await task.munmap(mapping)
})

numaTest('a thread gets a policy', async () => {
  await using other = await local.clone()
  const { task } = other
  expect(await task.getMempolicy()).toEqual({ mode: MPOL.DEFAULT, flags: 0, nodes: [] })
  expect(await task.getMempolicyMemsAllowed()).toContain(0)
  await task.setMempolicy(MPOL.INTERLEAVE, [0])
  const mapping = await task.mmap(pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.NORESERVE)
  expect(numaMaps(other.child.pid.near, mapping).policy).toBe('interleave:0')
  expect(await task.getMempolicyNode()).toBe(0)
  await task.setMempolicy(MPOL.LOCAL)
  expect(await task.getMempolicy()).toEqual({ mode: MPOL.LOCAL, flags: 0, nodes: [] })
  await expectFailure(task.getMempolicyNode(), 'EINVAL', /get_mempolicy\(0x[0-9a-f]+, NULL, 0, NULL, MPOL_F_NODE\)$/)
  await task.setMempolicy(MPOL.BIND, [0], { modeFlags: MPOL_F.STATIC_NODES })
  expect(await task.getMempolicy()).toEqual({ mode: MPOL.BIND, flags: MPOL_F.STATIC_NODES, nodes: [0] })
  await task.setMempolicy(MPOL.DEFAULT)
  expect(await local.task.getMempolicy()).toEqual({ mode: MPOL.DEFAULT, flags: 0, nodes: [] })
  await expectFailure(task.setMempolicy(MPOL.BIND, []), 'EINVAL', 'set_mempolicy(MPOL_BIND, [], 1025)')
  await task.munmap(mapping)
})

numaTest('pages are moved', async () => {
  const mapping = await anonymous(2)
  await task.mbind(mapping, MPOL.BIND, [0])
  using word = new Heap(task, mapping).ptr(new Uint8Array([1]))
  const [touched, untouched] = [mapping.address, Address(mapping.address + pageSize())]
  expect(word.near).toBe(touched)
  // Of ENOENT and EFAULT.
  const elsewhere = Address(pageSize())
  expect(await task.movePages([touched, untouched, elsewhere], null)).toEqual([0, -2, -14])
  expect((await task.movePages([touched], [0]))[0]).toBe(0)
  expect(await task.movePages([touched], [0], MPOL_MF.MOVE, new Pid(task, await task.getpid()))).toEqual([0])
  expect(numaMaps(process.pid, mapping).rest).toMatch(/N0=1/)
  await expectFailure(task.movePages([touched], [1000]), 'ENODEV', /move_pages\(0, 1, .*, MPOL_MF_MOVE\)$/)
  expect(await task.migratePages([0], [0])).toBeGreaterThanOrEqual(0)
  await expectFailure(task.migratePages([0], [0], new Pid(task, NearPid(unusedPid()))), 'ESRCH', `migrate_pages(${unusedPid()}, 1025, [0], [0])`)
  await expect(task.movePages([touched], [0, 0])).rejects.toThrow('there are 1 pages, and nodes for 2')
  await expect(task.movePages([], [])).rejects.toThrow('there are no pages')
  await task.munmap(mapping)
})

test('what is not a node, or no policy\'s flag, is refused', async () => {
  await expect(task.setMempolicy(MPOL.BIND, [1024])).rejects.toThrow('set_mempolicy: the number of a node must be an integer from 0 to 1023, not 1024')
  await expect(task.setMempolicy(MPOL.BIND, [-1])).rejects.toThrow('the number of a node')
  // @ts-expect-error that is asked, and goes with no policy
  await expect(task.setMempolicy(MPOL.BIND, [0], { modeFlags: MPOL_F.ADDR })).rejects.toThrow('set_mempolicy: 0x2 has bits that do not go with a policy')
})

test('a policy has nodes where it is about some', () => {
  expectTypeOf<NoNodesPolicy>().toEqualTypeOf<0 | 4>()
  const wrong = (mapping: MemoryMapping): unknown => [
    // @ts-expect-error local memory is of no nodes
    () => task.setMempolicy(MPOL.LOCAL, [0]),
    // @ts-expect-error which nodes
    () => task.setMempolicy(MPOL.BIND),
    // @ts-expect-error which nodes
    () => task.mbind(mapping, MPOL.INTERLEAVE),
    // @ts-expect-error the default policy is of no nodes
    () => task.mbind(mapping, MPOL.DEFAULT, [0]),
    // @ts-expect-error mode flags are about nodes
    () => task.mbind(mapping, MPOL.LOCAL, null, { modeFlags: MPOL_F.STATIC_NODES }),
  ]
  expect(wrong).toBeTypeOf('function')
})

let mapping: MemoryMapping
beforeAll(async () => {
  mapping = await anonymous(1)
})
testOrder('mempolicy', {
  task: () => task,
  classes: [MempolicyTask],
  calls: {
    mbind: () => task.mbind(mapping, MPOL.BIND, [0]),
    setMempolicy: () => task.setMempolicy(MPOL.DEFAULT),
    getMempolicy: () => task.getMempolicy(),
    getMempolicyNode: () => task.getMempolicyNode(mapping),
    getMempolicyMemsAllowed: () => task.getMempolicyMemsAllowed(),
    setMempolicyHomeNode: () => task.setMempolicyHomeNode(mapping, 0),
    migratePages: () => task.migratePages([], []),
    movePages: () => task.movePages([Address(4096)], null),
  },
})
