import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { ErrnoError } from '../near/errors.js'
import { EPOLL } from '../linux/epoll.js'
import { AT, O } from '../linux/fcntl.js'
import type { FileDescriptor } from './fd.js'
import { readToEnd, writeAll } from './files.js'
import type { PathArgument } from './path.js'
import type { Process } from './process.js'

/** There is no cgroup v2 hierarchy here, or this process is not in one that it can see. */
export class NoCgroupError extends Error {
  /** `NoCgroupError`. */
  override readonly name = 'NoCgroupError'
}

/**
 * A cgroup (v2) that was made here: processes begin in it (`clone({ cgroup: cgroup.directory })`), their descendants stay in it
 * whatever they do, and all of them are killed as one.
 * @see https://man7.org/linux/man-pages/man7/cgroups.7.html
 */
export class Cgroup implements AsyncDisposable {
  /** Where it is. */
  readonly path: string
  /** Its directory, open: what `clone` takes. */
  readonly directory: FileDescriptor
  readonly #process: Process
  readonly #parent: FileDescriptor
  readonly #name: string
  #removed = false

  private constructor(process: Process, path: string, parent: FileDescriptor, name: string, directory: FileDescriptor) {
    this.#process = process
    this.path = path
    this.#parent = parent
    this.#name = name
    this.directory = directory
  }

  /**
   * Make one.
   * @param process - the process that makes and removes it: the Node process, or one that shares its fd table
   * @param parent - the directory of the cgroup in which to make it; that in which the Node process is, unless it is said
   * @param name - its name; one that nobody else uses, unless it is said
   * @throws NoCgroupError where there is no cgroup v2 to be seen
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another directory to that process
   * @throws ErrnoError with EACCES or EROFS where this process may not; otherwise as mkdir(2) says
   */
  static async make(process: Process, parent: PathArgument = ownCgroup(), name = `nearfar-${randomBytes(8).toString('hex')}`): Promise<Cgroup> {
    const { task } = process
    if (task.fdTable !== process.shared.local.fdTable) throw new TypeError(`${task.toString()} has an fd table of its own: a cgroup is watched from the Node process's`)
    const directory = typeof parent === 'string' ? parent : parent.for(task).replace(/(?<=.)\/+$/, '')
    const above = await task.open(directory, O.RDONLY | O.DIRECTORY)
    try {
      await task.mkdirat(above, name)
      try {
        return new Cgroup(process, `${directory}/${name}`, above, name, await task.openat(above, name, O.RDONLY | O.DIRECTORY))
      } catch (error) {
        await task.unlinkat(above, name, AT.REMOVEDIR)
        throw error
      }
    } catch (error) {
      await above.close()
      throw error
    }
  }

  /**
   * Read one of its files.
   * @param file - its name, `cgroup.events`
   * @throws ErrnoError with ENOENT where the controller is not there
   */
  async read(file: string): Promise<string> {
    await using fd = await this.#process.task.openat(this.directory, file, O.RDONLY)
    return Buffer.from(await readToEnd(fd, this.#process.waiting)).toString()
  }

  /**
   * Write one of its files.
   * @param file - its name, `pids.max`
   * @param value - what to write
   * @throws ErrnoError with ENOENT where the controller is not there; otherwise as the controller says
   */
  async write(file: string, value: string): Promise<void> {
    await using fd = await this.#process.task.openat(this.directory, file, O.WRONLY)
    await writeAll(fd, value, this.#process.waiting)
  }

  /** The processes that are in it, without those in cgroups below it; as the pid namespace of its process sees them. */
  async pids(): Promise<number[]> {
    return (await this.read('cgroup.procs')).split('\n').filter(Boolean).map(Number)
  }

  /** Whether there is a process in it or below it that has not ended. */
  async populated(): Promise<boolean> {
    return isPopulated(await this.read('cgroup.events'))
  }

  /**
   * Kill every process in it and below it, as one: none that is just being made escapes. Since Linux 5.14.
   * @returns when all of them have ended
   * @throws ErrnoError with ENOENT where the kernel is older
   */
  async kill(): Promise<void> {
    await this.write('cgroup.kill', '1')
    await this.empty()
  }

  /** Resolves when no process is in it or below it that has not ended. */
  async empty(): Promise<void> {
    const { task } = this.#process
    const poller = this.#process.waiting()
    await using events = await task.openat(this.directory, 'cgroup.events', O.RDONLY)
    for (;;) {
      // Reading arms the notification: a change after this wakes the poller, whenever it is asked.
      if (!isPopulated(Buffer.from(await events.pread(1024, 0)).toString())) return
      await poller.once(events.near, EPOLL.PRI)
    }
  }

  /** Kill what is in it, and remove it. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#removed) return
    if (await this.populated()) await this.kill()
    await this.#remove()
    this.#removed = true
    await this.directory[Symbol.asyncDispose]()
    await this.#parent[Symbol.asyncDispose]()
  }

  async #remove(): Promise<void> {
    // A process leaves its cgroup a moment before it is no longer counted; rmdir(2) then finds it busy.
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#process.task.unlinkat(this.#parent, this.#name, AT.REMOVEDIR)
        return
      } catch (error) {
        if (!(error instanceof ErrnoError && error.code === 'EBUSY' && attempt < 100)) throw error
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }

  /** As in `cgroup /sys/fs/cgroup/x`. */
  toString(): string {
    return `cgroup ${this.path}`
  }
}

function isPopulated(events: string): boolean {
  return /^populated 1$/m.test(events)
}

/** The directory of the cgroup (v2) that the Node process is in. */
function ownCgroup(): string {
  const path = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1]
  // proc_pid_mountinfo(5): fields 4 and 5 are the root within the file system and the mount point; the type comes behind " - ".
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').map((line) => line.split(' '))
  const mount = mounts.find((fields) => fields[fields.indexOf('-') + 1] === 'cgroup2')
  if (path === undefined || mount === undefined) throw new NoCgroupError('there is no cgroup v2 hierarchy mounted here: mount cgroup2 first, and say where')
  const root = mount[3] === '/' ? '' : mount[3] as string
  if (!path.startsWith(root)) throw new NoCgroupError(`the cgroup of this process, ${path}, is not below ${root}, which is mounted here: say which one to use`)
  return `${mount[4] as string}${path.slice(root.length)}`.replace(/\/$/, '')
}
