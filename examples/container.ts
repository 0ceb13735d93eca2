/** A command in namespaces of its own, with a root file system made of parts of this one. Any user may do this. */
import { type ChildProcess, CLONE, localProcess, O, or, type Runnable, SYS, type Task } from 'nearfar'
import { Bytes, CString } from 'nearfar/memory'

// linux/mount.h
const MS = { RDONLY: 1, NOSUID: 2, NODEV: 4, NOEXEC: 8, BIND: 4096, REC: 16384, PRIVATE: 1 << 18 } as const
const MNT_DETACH = 2

async function mount(task: Task, source: string, target: string, type: string, flags: number): Promise<void> {
  using sourceArgument = task.argument(CString, source)
  using targetArgument = task.argument(CString, target)
  using typeArgument = task.argument(CString, type)
  await task.sysif.syscall(SYS.mount, sourceArgument, targetArgument, typeArgument, flags, 0)
}

/** What the root file system has of this one's: programs and their libraries. */
const PARTS = ['bin', 'sbin', 'usr', 'lib', 'lib32', 'lib64', 'libx32'] as const

/** Give a child a root file system of its own, with its own `/proc`. */
async function changeRoot(child: ChildProcess, root: string): Promise<void> {
  const { task } = child
  // pivot_root(2) wants mounts that tell nobody else; a new user namespace's are told of others', but do not tell.
  await mount(task, 'none', '/', 'none', or(MS.REC, MS.PRIVATE))
  await mount(task, 'root', root, 'tmpfs', or(MS.NOSUID, MS.NODEV))
  for (const part of PARTS) {
    const here = child.path(`/${part}`)
    if (!await here.exists()) continue
    const there = child.path(`${root}/${part}`)
    // Where /bin is a link to usr/bin, it is one there too.
    const target = await here.readlink().catch(() => undefined)
    if (target !== undefined) await there.symlinkTo(target)
    else await mount(task, here.text, (await there.mkdir()).text, 'none', or(MS.BIND, MS.REC))
  }
  const proc = await child.mkdir(`${root}/proc`)
  await mount(task, 'proc', proc.text, 'proc', or(MS.NOSUID, MS.NODEV, MS.NOEXEC))
  await child.mkdir(`${root}/tmp`, 0o1777)
  await task.chdir(root)
  // pivot_root(".", "."): the old root lies over the new one, and is taken away from there.
  using dot = task.argument(CString, '.')
  await task.sysif.syscall(SYS.pivot_root, dot, dot)
  await task.sysif.syscall(SYS.umount2, dot, MNT_DETACH)
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

  const { task } = child
  {
    using name = task.argument(Bytes, Buffer.from(hostname))
    await task.sysif.syscall(SYS.sethostname, name, name.size)
  }
  await changeRoot(child, root.text)
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
    await using _null = await local.task.open('/dev/null', O.RDONLY)
    return true
  } catch (error) {
    return (error as Error).message
  }
}
