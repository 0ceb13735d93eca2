/** Takes and releases locks that nobody else wants, between two calls of getppid(2) for strace to see; prints where they are. */
import { Condition, FutexNode, Heap, localProcess, MAP, Mutex, PROT, RobustMutex, Semaphore, Uint32 } from 'nearfar'

const local = await localProcess()
const { task } = local
const heap = new Heap(task, await task.mmap(4096, PROT.READ | PROT.WRITE, MAP.SHARED | MAP.ANONYMOUS))
const word = heap.ptr(Uint32, 0)
const node = heap.ptr(new FutexNode())
const counted = heap.ptr(Semaphore.type, { value: 1, waiters: 0 })
const signalled = heap.ptr(Condition.type, { sequence: 0, waiters: 0 })
const mutex = new Mutex(local, word)
const robust = await RobustMutex.open(local, node)
const semaphore = new Semaphore(local, counted)
const condition = new Condition(local, signalled)
console.log(JSON.stringify([word.near, node.near + 8, counted.near, signalled.near]))
const before = process.ppid
for (let index = 0; index < 10_000; index++) {
  const hold = mutex.tryLock()
  if (hold === undefined) throw new Error('somebody has the lock')
  hold.unlock()
  const second = robust.lock()
  if (second instanceof Promise) throw new Error('somebody has the lock')
  second.unlock()
  if (semaphore.wait() !== undefined) throw new Error('somebody has taken it')
  semaphore.post()
  condition.signal()
}
if (before !== process.ppid) throw new Error('the parent has ended')
