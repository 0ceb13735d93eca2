/** Makes futex calls in a child that all fail, and prints what their errors say was called; test/linux/futex-trace.test.ts has strace look on. */
import { Address } from 'nearfar/near'
import { Uint32 } from 'nearfar/memory'
import { _futex, FUTEX, FutexNode, FutexWakeOperation, RobustListHead } from 'nearfar/linux/futex'
import { localProcess } from 'nearfar/process'

const local = await localProcess()
const child = await local.clone()
const { task } = child
const { sysif } = task
const calls: string[] = []

async function failing(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error && 'call' in error && typeof error.call === 'string') {
      calls.push(error.call)
      return
    }
    throw error
  }
  throw new Error('a call that should fail did not')
}

// Calls that the kernel refuses for the word's value.
const word = task.ptr(Uint32, 1)
const node = task.ptr(new FutexNode(null, 5))
const timeout = { tv_sec: 3, tv_nsec: 999_999_999 }
await failing(task.futexWait(word, 2))
await failing(task.futexWait(node, 0xffff_ffff, { private: true, timeout }))
await failing(task.futexWaitBitset(word, 2, 0xffff_ffff, { clock: 'realtime', timeout }))
await failing(task.futexWaitBitset(word, 2, 0x10, { private: true }))
await failing(task.futexCmpRequeue(word, 2, 0, 0x7fff_ffff, node))
await failing(task.futexCmpRequeuePi(word, 2, 3, node, { private: true }))
await failing(task.futexWaitRequeuePi(word, 2, node, { timeout }))
await failing(task.futexUnlockPi(node))
await failing(task.futexTrylockPi(task.ptr(new FutexNode(null, task.pid))))

// And every other one, which it refuses because no word is at an odd address.
const odd = Address(word.near + 1)
const operation = new FutexWakeOperation({ operator: 'OR', argument: 3, shift: true, comparison: 'GE', compared: -1 })
for (const flags of [0, FUTEX.PRIVATE_FLAG]) {
  await failing(_futex(sysif, odd, FUTEX.WAKE | flags, 70_000))
  await failing(_futex(sysif, odd, FUTEX.WAKE_BITSET | flags, 1, undefined, undefined, { operand: 0x1f, toString: () => '0x1f' }))
  await failing(_futex(sysif, odd, FUTEX.REQUEUE | flags, 1, 2, word.near))
  await failing(_futex(sysif, odd, FUTEX.CMP_REQUEUE | flags, 1, 2, word.near, 3))
  await failing(_futex(sysif, odd, FUTEX.WAKE_OP | flags, 1, 2, word.near, operation))
  await failing(_futex(sysif, odd, FUTEX.LOCK_PI | flags, 0))
  await failing(_futex(sysif, odd, FUTEX.LOCK_PI2 | flags, 0))
  await failing(_futex(sysif, odd, FUTEX.UNLOCK_PI | flags, 0))
}

const head = task.ptr(new RobustListHead(node))
await task.setRobustList(head)
calls.push(`set_robust_list(0x${head.near.toString(16)}, 24)`)

console.log(JSON.stringify({ pid: task.pid, words: [word.near, odd, node.near + 8], calls }))
await child.exit()
await child.wait()
