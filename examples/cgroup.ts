/** A program and all that it starts in a cgroup of its own, with limits where the controllers are there, and killed as a whole. */
import { Cgroup, type ChildState, type Command, ErrnoError, localProcess } from 'nearfar'

/** What became of it. */
export interface Outcome {
  /** How many processes were in the cgroup when it was killed. */
  readonly processes: number
  /** The limits that were set; others have no controller here. */
  readonly limits: readonly string[]
  /** How the program ended. */
  readonly state: ChildState
}

/**
 * Runs a program until it says that it is ready, and then kills it with all that it has started.
 * @param program - says so by closing its standard output
 * @param limits - files of the cgroup, and what to write to them
 */
export async function runUntilReady(program: Command, limits: Readonly<Record<string, string>>): Promise<Outcome> {
  const local = await localProcess()
  await using cgroup = await Cgroup.make(local)
  const set: string[] = []
  for (const [file, value] of Object.entries(limits)) {
    try {
      await cgroup.write(file, value)
      set.push(file)
    } catch (error) {
      // The file is there only with its controller.
      if (!(error instanceof ErrnoError && (error.code === 'ENOENT' || error.code === 'EACCES'))) throw error
    }
  }
  // It is in the cgroup from its first moment: nothing that it does escapes the limits.
  const [ready, stdout] = await local.pipe()
  await using child = await local.clone({ cgroup: cgroup.directory })
  await child.redirect({ stdout })
  await stdout.close()
  await child.exec(program)
  await local.readToEnd(ready)
  await ready.close()
  const processes = (await cgroup.pids()).length
  await cgroup.kill()
  return { processes, limits: set, state: await child.wait() }
}
