/** A command in namespaces of its own, with a root file system made of parts of this one. Any user may do this. */
import { type ChildProcess, CLONE, localProcess, MNT, MOUNT, or, type Path, type Runnable } from 'nearfar'

/** What the root file system has of this one's: programs and their libraries. */
const PARTS = ['bin', 'sbin', 'usr', 'lib', 'lib32', 'lib64', 'libx32'] as const

/** Give a child a root file system of its own, with its own `/proc`. */
async function changeRoot(child: ChildProcess, root: Path): Promise<void> {
  const { task } = child
  // pivot_root(2) wants mounts that tell nobody else; a new user namespace's are told of others', but do not tell.
  await child.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
  await child.mount('root', root, 'tmpfs', or(MOUNT.NOSUID, MOUNT.NODEV))
  for (const part of PARTS) {
    const here = child.path(`/${part}`)
    if (!await here.exists()) continue
    const there = root.join(part)
    // Where /bin is a link to usr/bin, it is one there too.
    const target = await here.readlink().catch(() => undefined)
    if (target !== undefined) await there.symlinkTo(target)
    else await child.mount(here, await there.mkdir(), null, or(MOUNT.BIND, MOUNT.REC))
  }
  await child.mount('proc', await root.join('proc').mkdir(), 'proc', or(MOUNT.NOSUID, MOUNT.NODEV, MOUNT.NOEXEC))
  await root.join('tmp').mkdir(0o1777)
  await task.chdir(root.for(task))
  // pivot_root(".", "."): the old root lies over the new one, and is taken away from there.
  await task.pivotRoot('.', '.')
  await child.umount('.', MNT.DETACH)
  await task.chdir('/')
}

/**
 * Runs a command as root of nothing but its own namespaces: user, pid, mount, network and UTS.
 * @param hostname - the name that it sees
 * @param command - is looked up there
 * @returns what it writes
 */
export async function runInContainer(hostname: string, command: Runnable): Promise<string> {
  const local = await localProcess()
  await using root = await local.temporaryDirectory({ prefix: 'container-' })
  await using output = await local.task.memfdCreate('output')
  await using child = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWPID, CLONE.NEWNS, CLONE.NEWNET, CLONE.NEWUTS) })
  await local.task.writeSetgroups('deny', child.child.pid)
  await local.task.writeUidMap([{ inside: 0, outside: await local.task.geteuid(), count: 1 }], child.child.pid)
  await local.task.writeGidMap([{ inside: 0, outside: await local.task.getegid(), count: 1 }], child.child.pid)

  await child.task.sethostname(hostname)
  // The child has mounts of its own: what the path of the directory means there has to be said.
  await changeRoot(child, root.in(child))
  await child.redirect({ stdout: output })
  child.environment.set('PATH', '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin')
  const [name, ...args] = typeof command === 'string' ? [command] : 'path' in command ? command.argv as [string] : command
  await child.exec((await child.environment.which(name)).args(...args))
  await child.check()
  await output.lseek(0, 0)
  return Buffer.from(await local.readToEnd(output)).toString()
}

/** @returns whether this kernel lets this user have namespaces, `true`, or why not */
export async function mayHaveNamespaces(): Promise<true | string> {
  const local = await localProcess()
  try {
    await using _child = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWPID, CLONE.NEWNS, CLONE.NEWNET, CLONE.NEWUTS) })
    return true
  } catch (error) {
    return (error as Error).message
  }
}
