/**
 * What the tests of System V IPC share: processes in an IPC namespace of their own, so that nothing is left behind, and what
 * /proc/sysvipc says there.
 */
import type { ChildProcess, LocalProcess, Task } from '../../src/process/index.js'
import { O } from '../../src/linux/fcntl.js'
import { CLONE } from '../../src/linux/sched.js'
import { isRoot } from './support.js'

/**
 * A child in an IPC namespace of its own; for who is not root, in a user namespace of its own too, which makes that possible, and
 * in which the user is root: who has no uid there cannot be named as an owner.
 */
export async function ownIpc(local: LocalProcess): Promise<ChildProcess> {
  if (isRoot) return await local.clone({ flags: CLONE.NEWIPC })
  const child = await local.clone({ flags: CLONE.NEWIPC | CLONE.NEWUSER })
  const { pid } = child.child
  await local.task.writeUidMap([{ inside: 0, outside: await local.task.geteuid(), count: 1 }], pid)
  await local.task.writeSetgroups('deny', pid)
  await local.task.writeGidMap([{ inside: 0, outside: await local.task.getegid(), count: 1 }], pid)
  return child
}

/** The lines of a file in /proc/sysvipc, as a task's IPC namespace has them, by the names in its first line. */
export async function sysvipc(task: Task, kind: 'shm' | 'sem' | 'msg'): Promise<Record<string, string>[]> {
  await using file = await task.open(`/proc/sysvipc/${kind}`, O.RDONLY)
  let text = ''
  for (;;) {
    const piece = Buffer.from(await file.pread(4096, text.length)).toString('latin1')
    if (piece === '') break
    text += piece
  }
  const [names = [], ...lines] = text.trimEnd().split('\n').map((line) => line.trim().split(/\s+/))
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ''])))
}

/** Wait until something is so, asking again and again. */
export async function until(asked: () => Promise<boolean>): Promise<void> {
  while (!await asked()) await new Promise((resolve) => setTimeout(resolve, 1))
}
