/**
 * A seccomp filter kills the thread that waits for file descriptors, and that thread alone, as soon as it waits again.
 *
 * Prints one line of JSON: what those who waited were told.
 */
import { Bytes } from 'nearfar/memory'
import { localProcess, SYS } from 'nearfar'

const local = await localProcess()
const { task } = local
const { sysif } = task
const { poller } = local.shared.services()

const child = await local.clone()
const event = await sysif.syscall(SYS.eventfd2, 0, 0)
const woken = poller.once(event, 1)
const [other, end] = await local.pipe()
const second = await local.async(other)

const outcome = (promise: Promise<unknown>): Promise<string> => promise.then((value) => `resolved: ${String(value)}`, (error: unknown) => String(error))
const waits = [outcome(child.wait()), outcome(second.read()), outcome(poller.once(await sysif.syscall(SYS.eventfd2, 0, 0), 1))]
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

/** `struct sock_filter`, see linux/filter.h and linux/seccomp.h. */
const LOAD = 0x20
const JUMP_IF_EQUAL = 0x15
const RETURN = 0x06
const ALLOW = 0x7fff0000
const KILL_THREAD = 0
const ARGUMENTS = 16
const instructions = [
  [LOAD, 0, 0, 0],
  [JUMP_IF_EQUAL, 0, 5, SYS.epoll_pwait.number(sysif.architecture)],
  [LOAD, 0, 0, ARGUMENTS],
  [JUMP_IF_EQUAL, 0, 3, poller.epoll],
  // This thread only looks: it does not wait there.
  [LOAD, 0, 0, ARGUMENTS + 3 * 8],
  [JUMP_IF_EQUAL, 0, 1, 0xffff_ffff],
  [RETURN, 0, 0, KILL_THREAD],
  [RETURN, 0, 0, ALLOW],
] as const
const bytes = new DataView(new ArrayBuffer(instructions.length * 8))
for (const [index, [code, ifTrue, ifFalse, value]] of instructions.entries()) {
  bytes.setUint16(index * 8, code, true)
  bytes.setUint8(index * 8 + 2, ifTrue)
  bytes.setUint8(index * 8 + 3, ifFalse)
  bytes.setUint32(index * 8 + 4, value, true)
}
await task.setNoNewPrivileges()
{
  const SET_MODE_FILTER = 1
  const TSYNC = 1
  using filter = task.argument(Bytes, new Uint8Array(bytes.buffer))
  const head = new DataView(new ArrayBuffer(16))
  head.setUint16(0, instructions.length, true)
  head.setBigUint64(8, BigInt(filter.near), true)
  using program = task.argument(Bytes, new Uint8Array(head.buffer))
  await sysif.syscall(SYS.seccomp, SET_MODE_FILTER, TSYNC, program)
}
// An event that nobody takes before the thread has told of it, after which it waits again.
{
  using one = task.argument(Bytes, new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0]))
  await sysif.syscall(SYS.write, event, one, 8)
}
const answers = [await outcome(woken), ...await Promise.all(waits)]
const after = [await outcome(child.wait()), await outcome(second.read()), await outcome(local.clone())]
// It can still be killed.
await child.kill()
await new Promise((resolve) => setImmediate(resolve))
await end.close()
process.stdout.write(`${JSON.stringify({ answers, after, warnings })}\n`)
