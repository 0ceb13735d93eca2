import type { FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import type { FileDescriptor as HandleFileDescriptor } from '../handle/fd.js'
import { AF } from '../linux/address_family.js'
import type { DescriptorOptions } from '../linux/arguments.js'
import { type Sockaddr } from '../linux/sockaddr.js'
import { SOCK, type SocketPair } from '../linux/socket.js'
import type { Pipe, PipeOptions } from '../linux/unistd.js'
import { SIG } from '../linux/signal.js'
import type { ChildState } from '../linux/wait.js'
import type { Child } from './child.js'
import { Command } from './command.js'
import type { Environment } from './environment.js'
import type { ExecOptions } from './exec.js'
import type { FileDescriptor } from './fd.js'
import { readToEnd, writeAll, type Waiting } from './files.js'
import { Path, TemporaryDirectory, type PathArgument, type PathContext, type TemporaryDirectoryOptions, type WriteFileOptions } from './path.js'
import type { ChildProcess, CloneOptions, Shared } from './process.js'
import { checkState, isClean } from './run.js'
import type { Task } from './task.js'

/**
 * A command, or the name of a program, or that name with arguments. A name without a slash is looked up in `PATH`.
 */
export type Runnable = Command | string | readonly [name: string, ...args: string[]]

/** What stands in the place of the standard streams; those that are left out stay as they are. */
export interface StandardStreams {
  /** For file descriptor 0. */
  readonly stdin?: HandleFileDescriptor
  /** For file descriptor 1. */
  readonly stdout?: HandleFileDescriptor
  /** For file descriptor 2. */
  readonly stderr?: HandleFileDescriptor
}

/** How a command is run. */
export interface RunOptions extends CloneOptions, ExecOptions, StandardStreams {
  /** Whether another end than an exit with status 0 is an error; true unless it is said. */
  readonly check?: boolean
  /** Kills it when it is aborted. The reason is then the error. */
  readonly signal?: AbortSignal
}

/** What all processes that run this program's code can do: things that take several calls, or that one wants at hand. */
export abstract class ProcessHelpers implements PathContext {
  /** Through which system calls are made in the process. */
  abstract readonly task: Task
  /** Its variables. */
  abstract readonly environment: Environment
  /** @internal */
  abstract readonly shared: Shared

  /**
   * Clone a child.
   * @param options - namespaces and what is shared
   */
  abstract clone(options?: CloneOptions): Promise<ChildProcess>

  /** Handles of what was put in the places of the standard streams: what nobody else holds here may be meant for a program. */
  #kept: HandleFileDescriptor[] | undefined

  /** @internal where the event loop waits */
  get waiting(): Waiting {
    return () => this.shared.services().poller
  }

  /**
   * Clone a child with a copy of everything, as fork(2) does: file descriptors, working directory, environment. Unlike
   * there it shares this program's memory until it executes a program; see `clone`.
   * @returns the child, which is killed and waited for when it is disposed of (`await using`)
   * @throws ErrnoError where the kernel refused; then nothing is left behind
   * @see https://man7.org/linux/man-pages/man2/fork.2.html
   */
  async fork(): Promise<ChildProcess> {
    return await this.clone()
  }

  /**
   * Run a command to its end. Standard streams that are said are put in their places; everything else is this process's.
   * @param command - what to run
   * @param options - where, and with what; and whether an unclean end is an error
   * @returns how it ended
   * @throws CalledProcessError where it did not exit with status 0, unless `check` is false
   * @throws ExecutableNotFoundError where `PATH` does not have it
   * @throws ErrnoError where it could not be executed; then nothing is left behind
   */
  async run(command: Runnable, options: RunOptions = {}): Promise<ChildState> {
    const { check = true, signal } = options
    signal?.throwIfAborted()
    await using child = await this.clone(options)
    await child.redirect(options)
    const program = await child.#command(command)
    signal?.throwIfAborted()
    const running = await child.exec(program, options)
    const state = await waitOrKill(running, signal)
    return check ? checkState(state, program) : state
  }

  /**
   * Run a command to its end and take what it writes to its standard output.
   * @param command - what to run
   * @param options - as for {@link run}
   * @returns its output
   * @throws CalledProcessError where it did not exit with status 0, unless `check` is false; otherwise as {@link run}
   */
  async output(command: Runnable, options: Omit<RunOptions, 'stdout'> = {}): Promise<Uint8Array> {
    // A file, not a pipe: it is never full, and nobody has to read meanwhile.
    await using stdout = await this.task.memfdCreate('output')
    await this.run(command, { ...options, stdout })
    await stdout.lseek(0, 0)
    return await this.readToEnd(stdout)
  }

  /** The text of a path for this process's own calls. */
  #text(path: PathArgument): string {
    return typeof path === 'string' ? path : path.for(this.task)
  }

  /** What a command stands for, as this process finds it. */
  async #command(command: Runnable): Promise<Command> {
    if (command instanceof Command) return command
    const [name, ...args] = typeof command === 'string' ? [command] : command
    return (await this.environment.which(name)).args(...args)
  }

  /**
   * Leave what was shared with other processes; see `Task.unshare`. A new pid namespace begins with the next child.
   * @param flags - `CLONE.NEW…`, `CLONE.FS`, `CLONE.SYSVSEM`, combined with `or(a, b)`
   * @throws TypeError for `CLONE.FILES` and `CLONE.VM`
   * @throws ErrnoError as unshare(2) says
   * @see https://man7.org/linux/man-pages/man2/unshare.2.html
   */
  async unshare(flags: FlagsOf<'CLONE'>): Promise<void> {
    await this.task.unshare(flags)
  }

  /**
   * This process's own handle for what it inherited: each clone without `CLONE_FILES` copies the fd table.
   * @param fd - a handle of the process that it was cloned from, directly or not
   * @throws InvalidHandleError where the number was opened after the clone, or closed in one of them
   */
  inherit(fd: HandleFileDescriptor): FileDescriptor {
    return fd.inherit(this.task)
  }

  /**
   * Put files in the places of the standard streams. Each may be in the other's place now: they are taken all at once.
   * @param streams - handles of this process, or of one from which it has inherited them
   * @throws TypeError in this program's own fd table: the standard streams there are Node's
   * @throws InvalidHandleError for a file that it has not inherited
   * @throws ErrnoError with EMFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/dup.2.html
   */
  async redirect(streams: StandardStreams): Promise<void> {
    const { task, shared } = this
    const wanted = [streams.stdin, streams.stdout, streams.stderr].flatMap((fd, number) => (fd === undefined ? [] : [{ fd, number }]))
    if (wanted.length === 0) return
    if (task.fdTable === shared.local.fdTable) {
      throw new TypeError(`${task.toString()} uses the fd table of the Node process, whose standard streams are Node's: clone it without CLONE.FILES`)
    }
    // Copied out of the way first: one may stand where another is to go.
    const handles = wanted.map(({ fd, number }) => ({ handle: fd.inherit(task), number }))
    this.#kept = [...this.#kept ?? [], ...handles.map(({ handle }) => handle)]
    const made = await Promise.allSettled(handles.map(async ({ handle, number }) => ({ copy: await handle.dupfd(3), number })))
    const copies = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    const failed = made.find((result) => result.status === 'rejected')
    if (failed !== undefined) {
      await Promise.all(copies.map(({ copy }) => copy[Symbol.asyncDispose]()))
      throw failed.reason
    }
    await Promise.all(copies.map(async ({ copy, number }) => {
      try {
        await copy.dup3(NearFileDescriptor(number), { inheritable: true })
      } finally {
        await copy[Symbol.asyncDispose]()
      }
    }))
  }

  /**
   * A path as this process sees it.
   * @param text - the path
   * @throws RangeError for an empty one, or one with a NUL
   */
  path(text: string): Path {
    return new Path(this, text)
  }

  /**
   * Make a directory for a while: `await using directory = await process.temporaryDirectory()`.
   * @param options - where, and what its name begins with
   * @returns the directory, which is removed with all that is in it when it is disposed of
   * @throws ErrnoError as mkdir(2) says
   */
  async temporaryDirectory(options: TemporaryDirectoryOptions = {}): Promise<TemporaryDirectory> {
    return await TemporaryDirectory.make(this, options.in ?? this.environment.temporaryDirectory, options.prefix ?? 'nearfar-')
  }

  /**
   * Read a file to its end.
   * @param path - which file
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another file to this process
   * @throws ErrnoError as open(2) and read(2) say
   */
  async readFile(path: PathArgument): Promise<Uint8Array> {
    return await Path.of(this, path).read()
  }

  /**
   * Write a file: what was in it is replaced, and where there was none it is made.
   * @param path - which file
   * @param data - bytes; a string, as UTF-8
   * @param options - how
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another file to this process
   * @throws ErrnoError as open(2) and write(2) say
   */
  async writeFile(path: PathArgument, data: Uint8Array | string, options?: WriteFileOptions): Promise<void> {
    await Path.of(this, path).write(data, options)
  }

  /**
   * Read from a file's position to its end. What has none yet, such as a pipe, is waited for: in the event loop where this is
   * the Node process, and otherwise in the process itself, which does nothing else meanwhile.
   * @param fd - of this process
   * @throws FDTableMismatchError for one of another process
   * @throws ErrnoError as read(2) says; in the Node process with EEXIST where it is read to its end already
   */
  async readToEnd(fd: HandleFileDescriptor): Promise<Uint8Array> {
    await using handle = fd.forTask(this.task)
    return await readToEnd(handle, this.waiting)
  }

  /**
   * Write all of it at a file's position. Where there is no room, that is waited for as with {@link readToEnd}.
   * @param fd - of this process
   * @param data - bytes; a string, as UTF-8
   * @throws FDTableMismatchError for one of another process
   * @throws ErrnoError as write(2) says
   */
  async writeAll(fd: HandleFileDescriptor, data: Uint8Array | string): Promise<void> {
    await using handle = fd.forTask(this.task)
    await writeAll(handle, data, this.waiting)
  }

  /**
   * Make a directory.
   * @param path - its path
   * @param mode - its permissions, less the umask; 0o777 unless it is said
   * @returns the path, as this process understands it
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another file to this process
   * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says
   * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
   */
  async mkdir(path: PathArgument, mode?: FlagsOf<'S'>): Promise<Path> {
    return await Path.of(this, path).mkdir(mode)
  }

  /**
   * Mount a file system, bind a directory to another place, move a mount, or change one; see `Task.mount`. This is for all processes
   * in the mount namespace: unshare it before, with `CLONE.NEWNS`, and make its mounts private.
   * @param source - what is mounted: a device, a directory, any word for a file system that needs none; null where it means nothing
   * @param target - where
   * @param type - which kind of file system it is; null where it means nothing
   * @param flags - of `MOUNT`, combined with `or(a, b)`
   * @param data - the file system's own options, separated by commas; null for none
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another file to this process
   * @throws ErrnoError as mount(2) says
   * @see https://man7.org/linux/man-pages/man2/mount.2.html
   */
  async mount(source: PathArgument | null, target: PathArgument, type: string | null, flags?: FlagsOf<'MOUNT'>, data?: string | null): Promise<void> {
    await this.task.mount(source === null ? null : this.#text(source), this.#text(target), type, flags, data)
  }

  /**
   * Unmount the file system that is on top at a path.
   * @param target - the path
   * @param flags - of `MNT` and `UMOUNT`
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another file to this process
   * @throws ErrnoError as umount2(2) says
   * @see https://man7.org/linux/man-pages/man2/umount2.2.html
   */
  async umount(target: PathArgument, flags?: FlagsOf<'MNT' | 'UMOUNT'>): Promise<void> {
    await this.task.umount2(this.#text(target), flags)
  }

  /**
   * Take a directory for the root, and go there, so that nothing outside is within reach of a path. Who has `CAP_SYS_CHROOT`, or a
   * file descriptor of a directory outside, can leave it again.
   * @param path - the directory
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError for a `Path` that may mean another directory to this process
   * @throws ErrnoError with EPERM without `CAP_SYS_CHROOT`; otherwise as chroot(2) says, and then nothing has changed
   * @see https://man7.org/linux/man-pages/man2/chroot.2.html
   */
  async chroot(path: PathArgument): Promise<void> {
    await this.task.chroot(this.#text(path))
    await this.task.chdir('/')
  }

  /**
   * Make two unix sockets that are connected to each other.
   * @param type - of `SOCK`: `SOCK.STREAM` unless it is said; with `SOCK.NONBLOCK` or without
   * @param options - whether programs that are exec'd get them too
   * @returns handles that own them
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
   */
  async socketpair(type: FlagsOf<'SOCK'> = SOCK.STREAM, options?: DescriptorOptions): Promise<SocketPair<FileDescriptor>> {
    return await this.task.socketpair(AF.UNIX, type, 0, options)
  }

  /**
   * Give a socket an address, and ask for the one that it has then: the kernel chooses what is left open, such as a port of 0.
   * @param socket - of this process
   * @param address - the address
   * @returns the socket's address
   * @throws FDTableMismatchError for a socket of another process
   * @throws ErrnoError as bind(2) says
   * @see https://man7.org/linux/man-pages/man2/bind.2.html
   * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
   */
  async bind(socket: HandleFileDescriptor, address: Sockaddr): Promise<Sockaddr> {
    await using handle = socket.forTask(this.task)
    await handle.bind(address)
    return await handle.getsockname()
  }

  /**
   * Make a pipe.
   * @param options - whether it blocks, and whether programs that are exec'd get it too
   * @returns handles that own its ends: that to read from, and that to write to
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/pipe.2.html
   */
  async pipe(options?: PipeOptions): Promise<Pipe<FileDescriptor>> {
    return await this.task.pipe2(options)
  }
}

/** Wait for a child, and kill it where it is aborted before. */
async function waitOrKill(child: Child, signal: AbortSignal | undefined): Promise<ChildState> {
  if (signal === undefined) return await child.wait()
  let killed = false
  const abort = (): void => {
    killed = true
    // It may have ended just now, and then there is nothing to kill.
    child.kill(SIG.KILL).catch(() => undefined)
  }
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  try {
    const state = await child.wait()
    if (killed && !isClean(state)) signal.throwIfAborted()
    return state
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
