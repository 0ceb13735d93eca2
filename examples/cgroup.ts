/** A program and all that it starts in a cgroup of its own, with limits where the controllers are there, and killed as a whole. */
import { Cgroup, type ChildState, CLONE, type Command, ErrnoError, localProcess, MOUNT, NoCgroupError, or } from 'nearfar'

/** What became of it. */
export interface Outcome {
  /** How many processes were in the cgroup when it was killed. */
  readonly processes: number
  /** The limits that were set; others have no controller here. */
  readonly limits: readonly string[]
  /** How the program ended. */
  readonly state: ChildState
}

/** A cgroup, and with it goes what it took to make it. */
export interface OwnCgroup extends AsyncDisposable {
  /** The cgroup. */
  readonly cgroup: Cgroup
}

/** Makes a cgroup below that of this program, where the hierarchy is mounted. */
export async function makeCgroup(): Promise<OwnCgroup> {
  const cgroup = await Cgroup.make(await localProcess())
  return { cgroup, [Symbol.asyncDispose]: () => cgroup[Symbol.asyncDispose]() }
}

/**
 * Makes a cgroup where nobody has mounted the hierarchy, or not where this program sees it: in a process with mounts of its own,
 * and this program's file descriptors, by which the cgroup can be used from here. That takes CAP_SYS_ADMIN.
 */
export async function mountAndMakeCgroup(): Promise<OwnCgroup> {
  const local = await localProcess()
  const made: AsyncDisposable[] = []
  const dispose = async (): Promise<void> => {
    for (const each of made.reverse()) await each[Symbol.asyncDispose]()
  }
  try {
    const directory = await local.temporaryDirectory({ prefix: 'cgroup-' })
    made.push(directory)
    const child = await local.clone({ flags: or(CLONE.NEWNS, CLONE.FILES) })
    made.push(child)
    // What is mounted here is to be seen nowhere else.
    await child.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
    const mounted = directory.in(child)
    await child.mount('cgroup2', mounted, 'cgroup2', or(MOUNT.NOSUID, MOUNT.NODEV, MOUNT.NOEXEC))
    // The line of the second hierarchy, cgroups(7), with the path from its root.
    const path = /^0::(.*)$/m.exec(Buffer.from(await child.readFile('/proc/self/cgroup')).toString())?.[1]
    if (path === undefined) throw new NoCgroupError('this kernel has no cgroups of version 2')
    const cgroup = await Cgroup.make(child, mounted.join(path.slice(1)))
    made.push(cgroup)
    return { cgroup, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/**
 * Runs a program until it says that it is ready, and then kills it with all that it has started.
 * @param program - says so by closing its standard output
 * @param limits - files of the cgroup, and what to write to them
 * @param make - makes the cgroup; where it is mounted, and where it is not in mounts of its own, unless it is said
 */
export async function runUntilReady(program: Command, limits: Readonly<Record<string, string>>, make?: () => Promise<OwnCgroup>): Promise<Outcome> {
  const local = await localProcess()
  await using own = await (make === undefined ? makeAnyhow() : make())
  const { cgroup } = own
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

async function makeAnyhow(): Promise<OwnCgroup> {
  try {
    return await makeCgroup()
  } catch (error) {
    if (error instanceof NoCgroupError) return await mountAndMakeCgroup()
    throw error
  }
}
