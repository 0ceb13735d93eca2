import { randomBytes } from 'node:crypto'
import { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import type { FilesystemInformation, MountNamespace, RootDirectory, WorkingDirectory } from '../far/namespaces.js'
import { assertFilesystemInformation, assertMountNamespace, assertRootDirectory, assertWorkingDirectory, type Task as FarTask } from '../far/task.js'
import { checkNoNul } from '../memory/bytes.js'
import type { DescriptorOptions } from '../linux/arguments.js'
import { AT, O } from '../linux/fcntl.js'
import { ACCESS } from '../linux/unistd.js'
import { namesIn, readToEnd, removeAll, writeAll, type Waiting } from './files.js'
import type { FileDescriptor } from './fd.js'
import type { Task } from './task.js'

/** What a path's calls are made with. */
export interface PathContext {
  /** The process that looks the path up. */
  readonly task: Task
  /** @internal where the event loop waits */
  readonly waiting: Waiting
}

/** How a file is written. */
export interface WriteFileOptions {
  /** The permissions of a file that is made by it, less the umask; 0o666 unless it is said. */
  readonly mode?: FlagsOf<'S'>
  /** Whether what is there stays, and the new goes behind it. */
  readonly append?: boolean
  /** Whether it is an error, EEXIST, that there is a file already. */
  readonly exclusive?: boolean
}

/**
 * For whom a path is a name of the same file: those with the same mounts and the same root directory; and where it is a
 * relative path, with the same working directory, as long as they share it.
 */
export class PathPlace {
  /** The mounts among which it means something. */
  readonly mountNamespace: MountNamespace
  /** Where it begins, and what it does not lead out of. */
  readonly rootDirectory: RootDirectory
  /** Whose working directory a relative path begins in. */
  readonly filesystemInformation: FilesystemInformation
  /** That directory. */
  readonly workingDirectory: WorkingDirectory

  /** @param task - who is there now */
  constructor(task: FarTask) {
    const { mountNamespace, filesystemInformation } = task.namespaces
    this.mountNamespace = mountNamespace
    this.filesystemInformation = filesystemInformation
    this.rootDirectory = filesystemInformation.rootDirectory
    this.workingDirectory = filesystemInformation.workingDirectory
  }

  /**
   * Refuse a path to whom it may mean another file. Nothing is asked of the kernel.
   * @param subject - for messages: `path`
   * @param path - the path
   * @param task - who uses it
   * @throws MountNamespaceMismatchError for a task with other mounts
   * @throws FilesystemInformationMismatchError for one with another root directory; and for a relative path, for one that has
   *   another working directory, or one of its own
   */
  check(subject: string, path: string, task: FarTask): void {
    const named = (): string => `${subject} ${path}`
    assertMountNamespace(named, this.mountNamespace, task)
    assertRootDirectory(named, this.rootDirectory, task)
    if (path.startsWith('/')) return
    assertFilesystemInformation(named, this.filesystemInformation, task)
    assertWorkingDirectory(named, this.workingDirectory, task)
  }
}

/** A path that knows for whom it is one, or text that means whatever it does to who uses it. */
export type PathArgument = Path | string

/**
 * A name for a file, and for whom it is one: a path means something among the mounts of a mount namespace, below a root
 * directory, and a relative one with a working directory. Where the process that uses it has others, because it is another one or has
 * left them since (unshare, setns, chroot, pivot_root, chdir), the path is refused: the file may be another one. {@link Path.in} takes
 * its text for what it means there. What Node's own `process.chdir` does is not seen.
 *
 * It is plain text otherwise. Nothing is looked up, or changed, before a method does so; and `..` is left to the kernel,
 * which goes to the real parent where there is a symbolic link.
 */
export class Path {
  /** The process that looks it up. */
  readonly task: Task
  /** The path. */
  readonly text: string
  /** For whom it is a name of the same file. */
  readonly place: PathPlace
  /** @internal */
  readonly waiting: Waiting

  /**
   * @param context - the process that looks it up
   * @param text - the path
   * @throws RangeError for an empty one, or one with a NUL
   */
  constructor(context: PathContext, text: string) {
    if (text === '') throw new RangeError('a path is not empty: the working directory is "."')
    checkNoNul(text)
    this.task = context.task
    this.waiting = context.waiting
    this.text = text
    this.place = new PathPlace(this.task)
  }

  /**
   * @internal a path for the calls of a process, which may be given as text
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError where a path may mean another file to it
   */
  static of(context: PathContext, path: PathArgument): Path {
    return new Path(context, typeof path === 'string' ? path : path.for(context.task))
  }

  /** Whether it begins at the root directory. */
  get absolute(): boolean {
    return this.text.startsWith('/')
  }

  /** Its last part; empty for the root directory. */
  get name(): string {
    return /([^/]*)\/*$/.exec(this.text)?.[1] ?? ''
  }

  /** What stands before its last part; of a single name, the working directory. Nothing is looked up for it. */
  get parent(): Path {
    const [, before = ''] = /^(.*?)\/*[^/]*\/*$/.exec(this.text) ?? []
    return this.#sibling(before === '' ? (this.absolute ? '/' : '.') : before)
  }

  /**
   * The path of something inside this directory.
   * @param names - one or more names, or relative paths
   * @throws RangeError for an absolute path, which would not be inside
   */
  join(...names: readonly string[]): Path {
    for (const name of names) {
      if (name.startsWith('/')) throw new RangeError(`${JSON.stringify(name)} begins at the root directory, and is not in ${this.text}`)
    }
    return this.#sibling([this.text.replace(/(?<=.)\/+$/, ''), ...names].join('/').replace(/^\/\//, '/'))
  }

  #sibling(text: string): Path {
    const path = new Path(this, text)
    // It is no newer than what it was made from.
    return Object.assign(path, { place: this.place })
  }

  /**
   * The text, for a call of some task: `task.open(path.for(task), O.RDONLY)`.
   * @param task - who makes the call
   * @throws MountNamespaceMismatchError where the path may mean another file to it, which has other mounts
   * @throws FilesystemInformationMismatchError where that has another root directory; and for a relative path, where it has another
   *   working directory, or one of its own
   */
  for(task: FarTask): string {
    this.place.check('path', this.text, task)
    return this.text
  }

  /**
   * The same text as it is understood by another process, or by this one now: whatever file that is.
   * @param context - who looks it up: a process, or another path
   */
  in(context: PathContext): Path {
    return new Path(context, this.text)
  }

  /**
   * Open it; see `Task.open`.
   * @param flags - of `O`
   * @param mode - the permissions of a file that is made by it, less the umask
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns the file descriptor
   * @throws ErrnoError as open(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/open.2.html
   */
  async open(flags: FlagsOf<'O'>, mode?: FlagsOf<'S'>, options?: DescriptorOptions): Promise<FileDescriptor> {
    return await this.task.open(this.for(this.task), flags, mode, options)
  }

  /**
   * Read the file to its end.
   * @throws ErrnoError as open(2) and read(2) say
   */
  async read(): Promise<Uint8Array> {
    await using fd = await this.open(O.RDONLY)
    return await readToEnd(fd, this.waiting)
  }

  /**
   * Read the file to its end, as UTF-8.
   * @throws ErrnoError as open(2) and read(2) say
   */
  async readText(): Promise<string> {
    return Buffer.from(await this.read()).toString()
  }

  /**
   * Write the file: what was in it is replaced, and where there was none it is made.
   * @param data - bytes; a string, as UTF-8
   * @param options - how
   * @throws ErrnoError as open(2) and write(2) say
   */
  async write(data: Uint8Array | string, options: WriteFileOptions = {}): Promise<void> {
    const flags = O.WRONLY | O.CREAT | (options.append === true ? O.APPEND : O.TRUNC) | (options.exclusive === true ? O.EXCL : 0)
    const fd = await this.open(flags, options.mode)
    try {
      await writeAll(fd, data, this.waiting)
    } catch (error) {
      await fd[Symbol.asyncDispose]()
      throw error
    }
    // Some file systems tell only here that a write has failed.
    await fd.close()
  }

  /**
   * Whether there is something under this name, as far as this process may know. What is true now may not be when it is used.
   * A symbolic link that leads nowhere is nothing.
   * @throws ErrnoError with EACCES where a directory on the way may not be searched; otherwise as access(2) says
   * @see https://man7.org/linux/man-pages/man2/access.2.html
   */
  async exists(): Promise<boolean> {
    try {
      await this.task.faccessat(AT.FDCWD, this.for(this.task), ACCESS.F)
      return true
    } catch (error) {
      if (error instanceof ErrnoError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false
      throw error
    }
  }

  /**
   * Make it a directory.
   * @param mode - its permissions, less the umask; 0o777 unless it is said
   * @returns this path
   * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says
   * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
   */
  async mkdir(mode?: FlagsOf<'S'>): Promise<this> {
    await this.task.mkdirat(AT.FDCWD, this.for(this.task), mode)
    return this
  }

  /**
   * The names in this directory, without `.` and `..`, in no particular order.
   * @throws ErrnoError as open(2) says; with ENOTDIR where it is no directory
   * @see https://man7.org/linux/man-pages/man2/getdents.2.html
   */
  async names(): Promise<string[]> {
    await using fd = await this.open(O.RDONLY | O.DIRECTORY)
    return await namesIn(fd)
  }

  /**
   * Make it a symbolic link.
   * @param target - where it leads; a relative one begins in the link's directory
   * @returns this path
   * @throws ErrnoError with EEXIST where there is something; otherwise as symlink(2) says
   * @see https://man7.org/linux/man-pages/man2/symlink.2.html
   */
  async symlinkTo(target: string): Promise<this> {
    await this.task.symlinkat(target, AT.FDCWD, this.for(this.task))
    return this
  }

  /**
   * Where this symbolic link leads.
   * @throws ErrnoError with EINVAL where it is none; otherwise as readlink(2) says
   * @see https://man7.org/linux/man-pages/man2/readlink.2.html
   */
  async readlink(): Promise<string> {
    return await this.task.readlinkat(AT.FDCWD, this.for(this.task))
  }

  /**
   * Give it another name, in place of what has that name now.
   * @param to - the other name
   * @returns the other name
   * @throws MountNamespaceMismatchError where that is a name among other mounts
   * @throws ErrnoError as rename(2) says
   * @see https://man7.org/linux/man-pages/man2/rename.2.html
   */
  async rename(to: Path): Promise<Path> {
    await this.task.renameat2(AT.FDCWD, this.for(this.task), AT.FDCWD, to.for(this.task))
    return to
  }

  /**
   * Remove the name, and with the last name the file.
   * @throws ErrnoError with EISDIR for a directory; otherwise as unlink(2) says
   * @see https://man7.org/linux/man-pages/man2/unlink.2.html
   */
  async unlink(): Promise<void> {
    await this.task.unlinkat(AT.FDCWD, this.for(this.task))
  }

  /**
   * Remove the directory, which must be empty.
   * @throws ErrnoError with ENOTEMPTY; otherwise as rmdir(2) says
   * @see https://man7.org/linux/man-pages/man2/rmdir.2.html
   */
  async rmdir(): Promise<void> {
    await this.task.unlinkat(AT.FDCWD, this.for(this.task), AT.REMOVEDIR)
  }

  /**
   * Remove what is there: a directory with all that is in it. No symbolic link is followed on the way from its parent
   * downward, whoever puts one there meanwhile. Where there is nothing, nothing is done.
   * @throws RangeError for the root directory, and for `.` and `..`
   * @throws ErrnoError as unlink(2) says, where something stays
   */
  async removeAll(): Promise<void> {
    const { name } = this
    if (name === '' || name === '.' || name === '..') throw new RangeError(`${this.text} is not removed with all that is in it`)
    this.for(this.task)
    let parent: FileDescriptor
    try {
      parent = await this.parent.open(O.PATH | O.DIRECTORY)
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return
      throw error
    }
    await using directory = parent
    await removeAll(this.task, directory, name)
  }

  /** The path. */
  toString(): string {
    return this.text
  }
}

/** How a temporary directory is made. */
export interface TemporaryDirectoryOptions {
  /** What its name begins with; `nearfar-` unless it is said. */
  readonly prefix?: string
  /** Where it is made; the directory in `TMPDIR`, or else `/tmp`, unless it is said. */
  readonly in?: PathArgument
}

/** In bytes: so many that nobody guesses them, nor finds one that is there. */
const RANDOM = 10

/**
 * A directory of a name that nobody else uses, for its owner alone. It is removed with all that is in it when it is disposed
 * of (`await using`).
 */
export class TemporaryDirectory extends Path implements AsyncDisposable {
  readonly #parent: FileDescriptor
  #removed = false

  private constructor(context: PathContext, text: string, parent: FileDescriptor) {
    super(context, text)
    this.#parent = parent
  }

  /**
   * Make one.
   * @param context - the process that makes it, and that removes it
   * @param directory - where
   * @param prefix - what its name begins with
   * @throws RangeError for a prefix with a slash
   * @throws ErrnoError as mkdir(2) says
   */
  static async make(context: PathContext, directory: PathArgument, prefix: string): Promise<TemporaryDirectory> {
    if (prefix.includes('/')) throw new RangeError(`the name of a temporary directory cannot begin with ${JSON.stringify(prefix)}: it has a slash`)
    const where = Path.of(context, directory)
    const name = `${prefix}${randomBytes(RANDOM).toString('hex')}`
    // Held open: by this it is found again wherever the process goes meanwhile.
    const parent = await where.open(O.PATH | O.DIRECTORY)
    try {
      await context.task.mkdirat(parent, name, 0o700)
      return new TemporaryDirectory(context, where.join(name).text, parent)
    } catch (error) {
      await parent[Symbol.asyncDispose]()
      throw error
    }
  }

  /**
   * Remove it with all that is in it. Where that fails, it can be tried again.
   * @throws ErrnoError as unlink(2) says, where something stays; with EBUSY where something is mounted there
   * @throws SyscallTransportError where the process that made it has gone: then it stays
   */
  override async removeAll(): Promise<void> {
    if (this.#removed) return
    await removeAll(this.task, this.#parent, this.name)
    this.#removed = true
    await this.#parent[Symbol.asyncDispose]()
  }

  /** Remove it with all that is in it; see {@link removeAll}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.removeAll()
  }
}
