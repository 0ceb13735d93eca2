import { SyscallHangup } from '../near/errors.js'
import type { MemoryMapping } from '../near/ids.js'

/** The kinds of namespace in which a near id can mean something. */
export type NamespaceKind =
  | 'address space'
  | 'fd table'
  | 'filesystem information'
  | 'root directory'
  | 'working directory'
  | 'pid namespace'
  | 'mount namespace'
  | 'user namespace'
  | 'network namespace'
  | 'ipc namespace'
  | 'uts namespace'
  | 'cgroup namespace'
  | 'time namespace'

/**
 * The identity of one namespace. Two tasks are in the same namespace exactly when they hold the same object; nothing is
 * compared by value. `creator` is for people only.
 */
export abstract class Namespace {
  /** Which kind of namespace this is. */
  abstract readonly kind: NamespaceKind

  /**
   * @param creator - the process that the namespace began with, for messages: a pid, or a pid and a name
   */
  constructor(readonly creator: number | string) {}

  /** As in `fd table of 4131`. */
  toString(): string {
    return `${this.kind} of ${this.creator}`
  }
}

/**
 * What gives direct access to an address space's memory, because it is also this program's own. Where there is none,
 * memory moves through the system call interface.
 */
export interface DirectMemory {
  /**
   * A view of a mapped range. The caller sees to it that the view is not used after the range was unmapped.
   * @param mapping - the range
   */
  view(mapping: MemoryMapping): DataView
}

/**
 * An address space: where an address means something. Shared by `CLONE_VM`, left by exec.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class AddressSpace extends Namespace {
  readonly kind = 'address space'

  /**
   * @param creator - the process that the address space began with
   * @param direct - access without a system call, where the memory is this program's own
   */
  constructor(
    creator: number | string,
    readonly direct?: DirectMemory,
  ) {
    super(creator)
  }
}

/**
 * An fd table: where a file descriptor number means something. Shared by `CLONE_FILES`, otherwise copied by clone.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class FDTable extends Namespace {
  readonly kind = 'fd table'
}

/**
 * A root directory: where absolute paths begin, and what no path leads out of. chroot(2) gives another one to those that
 * share their filesystem information; pivot_root(2) to all that have the same one.
 * @see https://man7.org/linux/man-pages/man7/path_resolution.7.html
 */
export class RootDirectory extends Namespace {
  readonly kind = 'root directory'
  /** @internal what pivot_root(2) has put in its place, for all that had it */
  successor: RootDirectory | undefined
}

/**
 * A working directory: where relative paths begin. chdir(2) leaves it.
 * @see https://man7.org/linux/man-pages/man7/path_resolution.7.html
 */
export class WorkingDirectory extends Namespace {
  readonly kind = 'working directory'
}

/**
 * Root directory, working directory and umask: where a path means something, together with the mount namespace.
 * Shared by `CLONE_FS`, otherwise copied by clone.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class FilesystemInformation extends Namespace {
  readonly kind = 'filesystem information'
  #rootDirectory: RootDirectory
  #workingDirectory: WorkingDirectory

  /**
   * @param creator - the process that it began with
   * @param from - what it is a copy of, with the same directories; without it nobody else is known to have them
   */
  constructor(creator: number | string, from?: FilesystemInformation) {
    super(creator)
    this.#rootDirectory = from?.rootDirectory ?? new RootDirectory(creator)
    this.#workingDirectory = from?.workingDirectory ?? new WorkingDirectory(creator)
  }

  /** The root directory now. */
  get rootDirectory(): RootDirectory {
    let root = this.#rootDirectory
    while (root.successor !== undefined) root = root.successor
    return root
  }

  /** The working directory now. */
  get workingDirectory(): WorkingDirectory {
    return this.#workingDirectory
  }

  /**
   * @internal chroot(2): those that share this have another root directory. The calls that are made next run after that one,
   * so they are checked against the new one at once; and against the old one again where it surely has not changed.
   * @param directory - what stands for the new one
   * @param call - changes it
   */
  async changeRootDirectory(directory: RootDirectory, call: Promise<void>): Promise<void> {
    const before = this.#rootDirectory
    this.#rootDirectory = directory
    await unlessRefused(call, () => {
      if (this.#rootDirectory === directory) this.#rootDirectory = before
    })
  }

  /**
   * @internal pivot_root(2): all that have this root directory have another one, whether they share this or not; as with {@link
   * changeRootDirectory}.
   * @param directory - what stands for the new one
   * @param call - changes it
   */
  async pivotRootDirectory(directory: RootDirectory, call: Promise<void>): Promise<void> {
    const before = this.rootDirectory
    before.successor = directory
    await unlessRefused(call, () => {
      if (before.successor === directory) before.successor = undefined
    })
  }

  /**
   * @internal chdir(2): those that share this have another working directory; as with {@link changeRootDirectory}.
   * @param directory - what stands for the new one
   * @param call - changes it
   */
  async changeWorkingDirectory(directory: WorkingDirectory, call: Promise<void>): Promise<void> {
    const before = this.#workingDirectory
    this.#workingDirectory = directory
    await unlessRefused(call, () => {
      if (this.#workingDirectory === directory) this.#workingDirectory = before
    })
  }
}

/** Others may share what a process has changed that died meanwhile: then it counts as changed. */
async function unlessRefused(call: Promise<void>, undo: () => void): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof SyscallHangup)) undo()
    throw error
  }
}

/**
 * A pid namespace: where a process id means something.
 * @see https://man7.org/linux/man-pages/man7/pid_namespaces.7.html
 */
export class PidNamespace extends Namespace {
  readonly kind = 'pid namespace'
}

/**
 * A mount namespace: which file systems are where.
 * @see https://man7.org/linux/man-pages/man7/mount_namespaces.7.html
 */
export class MountNamespace extends Namespace {
  readonly kind = 'mount namespace'
}

/**
 * A user namespace: where uids, gids and capabilities mean something.
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export class UserNamespace extends Namespace {
  readonly kind = 'user namespace'
}

/**
 * A network namespace: interfaces, addresses, ports, abstract unix sockets.
 * @see https://man7.org/linux/man-pages/man7/network_namespaces.7.html
 */
export class NetworkNamespace extends Namespace {
  readonly kind = 'network namespace'
}

/**
 * An IPC namespace: System V IPC objects and POSIX message queues.
 * @see https://man7.org/linux/man-pages/man7/ipc_namespaces.7.html
 */
export class IPCNamespace extends Namespace {
  readonly kind = 'ipc namespace'
}

/**
 * A UTS namespace: host name and NIS domain name.
 * @see https://man7.org/linux/man-pages/man7/uts_namespaces.7.html
 */
export class UTSNamespace extends Namespace {
  readonly kind = 'uts namespace'
}

/**
 * A cgroup namespace: what `/proc/PID/cgroup` takes as its root.
 * @see https://man7.org/linux/man-pages/man7/cgroup_namespaces.7.html
 */
export class CgroupNamespace extends Namespace {
  readonly kind = 'cgroup namespace'
}

/**
 * A time namespace: offsets of the monotonic and boot-time clocks.
 * @see https://man7.org/linux/man-pages/man7/time_namespaces.7.html
 */
export class TimeNamespace extends Namespace {
  readonly kind = 'time namespace'
}
