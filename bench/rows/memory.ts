import { FutexNode, OutOfSpaceError, RobustListHead, byteArray, type WrittenPointer } from 'nearfar'
import { alternate, perSecond, repeat } from '../measure.js'
import type { Bench, LocalProcess, Measured, Row } from '../row.js'

type Task = LocalProcess['task']

const OPERATIONS = 1000
const LIVE = 10_000

/** Write 64 bytes to memory of their own, read them back, free the memory. */
function pointersPerSecond(task: Task): Promise<number> {
  const value = Uint8Array.from({ length: 64 }, (_, index) => index)
  return perSecond(OPERATIONS, async (count) => {
    for (let index = 0; index < count; index++) {
      const pointer = task.ptr(value)
      const read = await pointer.read()
      if (read[63] !== 63) throw new Error(`the last byte read back is ${read[63]}, not 63`)
      pointer.free()
    }
  })
}

/** Memory that is allocated while something is measured. */
type Crowd = (task: Task) => Disposable[]

/** Of 16 bytes to 1 KiB, in an order that repeats late. */
function manyAllocations(task: Task): Disposable[] {
  return Array.from({ length: LIVE }, (_, index) => task.malloc(byteArray(16 + ((index * 389) % 1009))))
}

/** All of the arena but 2 %, which lies in holes all over it. */
function fullArena(task: Task): Disposable[] {
  const { arena } = task.heap
  const type = byteArray(Math.floor(arena.length / (LIVE * 1.02)))
  const allocations: Disposable[] = []
  try {
    for (;;) allocations.push(task.malloc(type))
  } catch (error) {
    if (!(error instanceof OutOfSpaceError)) throw error
  }
  const kept: Disposable[] = []
  for (const [index, allocation] of allocations.entries()) {
    if (index % 50 === 0 && arena.used > 0.98 * arena.length) allocation[Symbol.dispose]()
    else kept.push(allocation)
  }
  return kept
}

async function withFewAllocations(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  await using child = await local.clone()
  return { ours: await repeat(bench.rounds, () => pointersPerSecond(child.task)), peer: 300_000 }
}

async function crowded(bench: Bench, crowd: Crowd): Promise<Measured> {
  const local = await bench.local()
  await using child = await local.clone()
  const { task } = child
  const { arena } = task.heap
  let note = ''
  const ours = async () => {
    const allocations = crowd(task)
    note = `${arena.count} live allocations, the arena ${((arena.used / arena.length) * 100).toFixed(1)} % full`
    try {
      return await pointersPerSecond(task)
    } finally {
      for (const allocation of allocations) allocation[Symbol.dispose]()
      await arena.releaseFreePages()
    }
  }
  return { ...(await alternate(bench.rounds, ours, () => pointersPerSecond(task))), note }
}

async function robustLists(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  await using child = await local.clone()
  const { task } = child
  const sample = () => {
    let before: { node: WrittenPointer<FutexNode>; head: WrittenPointer<RobustListHead> } | undefined
    return perSecond(OPERATIONS, async (count) => {
      for (let index = 0; index < count; index++) {
        const node = task.ptr(new FutexNode())
        const head = task.ptr(new RobustListHead(node))
        await task.setRobustList(head)
        // The kernel has let go of these now.
        before?.head.free()
        before?.node.free()
        before = { node, head }
      }
    })
  }
  return { ours: await repeat(bench.rounds, sample), peer: 30_000 }
}

const pointers = { unit: '1/s', peerName: 'itself, with few allocations' } as const

/** Memory of a ring child. */
export const memoryRows: readonly Row[] = [
  { name: 'memory: ptr of 64 bytes, read, free', unit: '1/s', peerName: 'at least 300,000', goal: 1, measure: withFewAllocations },
  { ...pointers, name: 'memory: the same with 10,000 live allocations', goal: 0.5, measure: (bench) => crowded(bench, manyAllocations) },
  { ...pointers, name: 'memory: the same with the arena 98 % full', goal: 0.5, measure: (bench) => crowded(bench, fullArena) },
  { name: 'memory: FutexNode, RobustListHead, setRobustList', unit: '1/s', peerName: 'at least 30,000', goal: 1, measure: robustLists },
]
