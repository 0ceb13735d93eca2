/**
 * Children, where io_uring cannot be used to be told of them, or not any more. The first argument says how that comes:
 *
 * - `before`: a filter of system calls is there before the first child, and kills whoever sets an io_uring up
 * - `between`: it comes after the first child, and kills whoever uses one
 * - `thread`: as `between`, and a thread of this process installs it for all of them
 * - `broken`: the io_uring is closed before the second child, as by a program that closes what it does not know
 *
 * Prints one line of JSON.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { Command, localProcess, SYS, type SeccompPolicy } from 'nearfar'

const how = process.argv[2] ?? ''
const local = await localProcess()
const outcome = (promise: Promise<unknown>): Promise<string> => promise.then((value) => String(value), (error: unknown) => String(error))
const rings = (): number[] => readdirSync('/proc/self/fd').map(Number).filter((fd) => {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`) === 'anon_inode:[io_uring]'
  } catch {
    return false
  }
})

async function run(status: number): Promise<string> {
  const child = await local.clone()
  const running = await child.exec(new Command('/bin/sh', ['sh', '-c', `exit ${status}`]))
  const end = await running.wait()
  return end.state === 'exited' ? `exited ${end.status}` : end.state
}

const { task } = local
if (how !== 'broken') await task.setNoNewPrivileges()
const uring = ['io_uring_setup', 'io_uring_enter', 'io_uring_register'] as const
const filter: SeccompPolicy = { rules: [{ calls: uring, action: 'kill_process' }], defaultAction: 'allow' }
if (how === 'before') await task.seccompSetModeFilter(filter, { tsync: true })
// One that lives through what comes.
const first = await local.clone()
// The first program is what memory is kept for.
await run(0)
const set = local.shared.services().children !== undefined
const used = rings().length
if (how === 'between') await task.seccompSetModeFilter(filter, { tsync: true })
if (how === 'thread') {
  const thread = local.thread()
  await thread.seccompSetModeFilter(filter, { tsync: true })
  await thread.sysif.close()
}
if (how === 'broken') for (const fd of rings()) await task.sysif.syscall(SYS.close, fd)

const before = { count: task.heap.arena.count }
const results = [await outcome(run(3)), await outcome(run(4)), await outcome(Promise.all([run(5), run(6)]))]
if (how !== 'broken') {
  const child = await local.clone()
  results.push(await outcome(child.exec('/nonexistent')))
  await child.exit(0)
  await child.wait()
}
const leaked = task.heap.arena.count - before.count
await first.kill()
const end = await first.wait()
const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'latin1').trim()
process.stdout.write(`${JSON.stringify({ set, used, results, leaked, end: end.state, children })}\n`)
