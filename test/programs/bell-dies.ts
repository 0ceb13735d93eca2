/**
 * A seccomp filter kills the thread that tells of the answers of children, and that thread alone, as soon as it waits again.
 *
 * With `old`, the kernel has no pidfd for a thread, as before Linux 6.9: then it is not seen before something is expected.
 *
 * Prints one line of JSON: what those who waited were told.
 */
import { localProcess, SIG, SYS } from 'nearfar'
import { Address } from 'nearfar/near'
import { BELL_WAITERS } from '../../src/dispatch/layout.js'

const local = await localProcess()
const { task } = local
const old = process.argv[2] === 'old'
await task.setNoNewPrivileges()
if (old) {
  const PIDFD_THREAD = 0o200
  const rule = { calls: ['pidfd_open'], when: [{ argument: 1, is: '==', value: PIDFD_THREAD }], action: { errno: 'EINVAL' } } as const
  await task.seccompSetModeFilter({ rules: [rule], defaultAction: 'allow' }, { tsync: true })
}

const [nothing, end] = await local.pipe()
const child = await local.clone()
const { bell, life } = local.shared.services()
const theirs = child.inherit(nothing)
// Each of them is asked for, and waited for, before the thread dies.
const [other, otherEnd] = await local.pipe()
const asynchronous = await local.async(other)
const outcome = (promise: Promise<unknown>): Promise<string> => promise.then((value) => `resolved: ${String(value)}`, (error: unknown) => String(error))
// It does not run what it is told.
const stopped = await local.clone()
await stopped.kill(SIG.STOP)
const waits = [outcome(theirs.read(1)), outcome(child.wait()), outcome(asynchronous.read()), outcome(stopped.exit())]
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

const waker = await local.clone()
const fatal = { calls: ['futex_waitv'], when: [{ argument: 0, is: '==', value: bell.address + BELL_WAITERS }], action: 'kill_thread' } as const
await task.seccompSetModeFilter({ rules: [fatal], defaultAction: 'allow' }, { tsync: true })
const { used } = task.heap.arena
// It rings for this, and then waits again; or it was still at work for the clone, and dies before this is done.
const rung = outcome(waker.task.nanosleep({ tv_sec: 0, tv_nsec: 20_000_000 }))
// The kernel clears this word when it has died.
while (Buffer.from(await task.sysif.read(Address(life), 4)).readInt32LE() !== 0) await new Promise((resolve) => setImmediate(resolve))
// Nobody hears the answer to this, which comes when nobody spins for it any more.
const late = old ? [await outcome(waker.task.nanosleep({ tv_sec: 0, tv_nsec: 20_000_000 }))] : []
await rung
const answers = await Promise.all(waits)
const after = [await outcome(child.task.sysif.syscall(SYS.getpid)), await outcome(child.wait()), await outcome(local.clone())]
// Their servers go on looking at their memory, more than so much each: it is not given to anybody else.
const given = used - task.heap.arena.used > 10_000
// They can still be killed.
await child.kill()
await waker.kill()
await stopped.kill()
await new Promise((resolve) => setImmediate(resolve))
await end.close()
await otherEnd.close()
process.stdout.write(`${JSON.stringify({ late, answers, after, given, warnings })}\n`)
