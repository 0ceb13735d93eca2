/**
 * Memory that is said to be far away. All address spaces that this package can reach so far are shared with this program,
 * which then never goes through the system call interface for memory; these have the same pages, and the same processes
 * behind them, without direct access.
 */
import { AddressSpace } from '../../src/far/namespaces.js'
import { File } from '../../src/far/file.js'
import { Heap } from '../../src/handle/heap.js'
import { MemoryMapping } from '../../src/handle/mapping.js'
import { MAP, PROT } from '../../src/linux/mman.js'
import { Task, type Process } from '../../src/process/index.js'

/** A task that makes its calls in the same process, but is said to be in an address space of its own. */
export function taskElsewhere(task: Task, heap = task.heap): Task {
  const namespaces = { ...task.namespaces, addressSpace: new AddressSpace(`another process than ${task.pid}`) }
  return new Task({ sysif: task.sysif, pid: task.pid, namespaces, heap })
}

/** A task, and memory in its address space; see above. */
export interface FarAway extends AsyncDisposable {
  readonly task: Task
  readonly heap: Heap
  readonly mapping: MemoryMapping
}

/**
 * Map memory through a process, and make it far away.
 * @param process - whose interface moves the memory
 * @param length - in bytes, whole pages
 */
export async function farAway(process: Process, length = 1 << 20): Promise<FarAway> {
  const here = await process.task.mmap(length, PROT.READ | PROT.WRITE, MAP.PRIVATE | MAP.ANONYMOUS)
  const stranger = taskElsewhere(process.task)
  const mapping = MemoryMapping.take(stranger, here.near, new File('far away'), { readable: true, writable: true })
  const heap = new Heap(stranger, mapping)
  const { addressSpace } = stranger
  const task = new Task({ sysif: process.task.sysif, pid: process.task.pid, namespaces: { ...process.task.namespaces, addressSpace }, heap })
  return { task, heap, mapping, [Symbol.asyncDispose]: () => process.task.munmap(here) }
}
