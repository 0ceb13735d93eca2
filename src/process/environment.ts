import { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import type { Heap } from '../handle/heap.js'
import type { WrittenPointer } from '../handle/pointer.js'
import { ArgumentList, ArgumentListMemory, listArgument, showEnvironment, type ListArgument } from '../linux/argument_list.js'
import { AT } from '../linux/fcntl.js'
import { ACCESS } from '../linux/unistd.js'
import { checkVariable, Command } from './command.js'
import type { Task } from './task.js'

/** No directory in `PATH` has an executable of that name. */
export class ExecutableNotFoundError extends Error {
  /** `ExecutableNotFoundError`. */
  override readonly name = 'ExecutableNotFoundError'

  /**
   * @param executable - the name
   * @param searched - the directories that were looked in
   */
  constructor(
    readonly executable: string,
    readonly searched: readonly string[],
  ) {
    super(`${executable} is not in PATH, which has ${searched.length === 0 ? 'no directories' : searched.join(', ')}`)
  }
}

const NONE: readonly [] = []

/** The variables of environments that have not changed since one became a copy of the other. */
class Variables {
  readonly map: Map<string, string>
  /** As execve(2) takes them, in the memory of a heap; collected with the last environment that has it. */
  inMemory: { readonly heap: Heap; readonly pointer: WrittenPointer<Uint8Array> } | undefined

  constructor(variables: Iterable<readonly [string, string]>) {
    this.map = new Map(variables)
  }
}

/**
 * The environment of a process: its variables, and what they mean to it. A child begins with a copy of its parent's, and
 * a program that is executed gets it.
 * @see https://man7.org/linux/man-pages/man7/environ.7.html
 */
export class Environment {
  readonly #task: Task
  // Most children execute a program with what their parent has: until one changes something, all have the same, in the
  // same memory.
  #shared: Variables
  #own = true

  /**
   * @param task - the process whose files `which` looks at
   * @param variables - the variables
   */
  constructor(task: Task, variables: Iterable<readonly [string, string]>) {
    this.#task = task
    this.#shared = new Variables(variables)
  }

  /**
   * The value of a variable.
   * @param name - of the variable
   * @returns undefined where there is none
   */
  get(name: string): string | undefined {
    return this.#shared.map.get(name)
  }

  /**
   * Set a variable, for programs executed from now on.
   * @param name - not empty, without `=`
   * @param value - undefined removes it
   * @throws RangeError for what the kernel could not take
   */
  set(name: string, value: string | undefined): void {
    checkVariable(name, value)
    if (!this.#own) this.#shared = new Variables(this.#shared.map)
    this.#own = true
    const { map } = this.#shared
    if (value === undefined) map.delete(name)
    else map.set(name, value)
    this.#shared.inMemory = undefined
  }

  /** All variables, in no particular order. */
  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#shared.map.entries()
  }

  /**
   * A copy for another process.
   * @param task - that process
   */
  for(task: Task): Environment {
    const copy = new Environment(task, NONE)
    copy.#shared = this.#shared
    this.#own = copy.#own = false
    return copy
  }

  /**
   * The variables as execve(2) takes them.
   * @param updates - changes, where undefined removes a variable
   */
  toEnvp(updates: Readonly<Record<string, string | undefined>> = {}): string[] {
    const variables = new Map(this.#shared.map)
    for (const [name, value] of Object.entries(updates)) {
      if (value === undefined) variables.delete(name)
      else variables.set(name, value)
    }
    return [...variables].map(([name, value]) => `${name}=${value}`)
  }

  /**
   * @internal The variables as an argument of execve(2). Without updates they are written to memory once.
   * @param task - who executes
   * @param updates - changes, where undefined removes a variable
   */
  argument(task: Task, updates: Readonly<Record<string, string | undefined>>): ListArgument {
    if (Object.keys(updates).length > 0) return listArgument(task, 'envp', this.toEnvp(updates), showEnvironment)
    const shared = this.#shared
    const { heap } = task
    if (shared.inMemory?.heap !== heap) {
      const list = new ArgumentList('envp', this.toEnvp())
      const memory = heap.malloc(ArgumentListMemory, list.size)
      const bytes = Buffer.alloc(list.size)
      list.write(bytes, 0, memory.near)
      shared.inMemory = { heap, pointer: memory.write(bytes) }
    }
    const count = shared.map.size
    const borrow = shared.inMemory.pointer.borrow(task)
    return { operand: borrow.near, toString: () => showEnvironment({ length: count }, borrow.near), [Symbol.dispose]: () => borrow[Symbol.dispose]() }
  }

  /** The directories of `PATH`; an empty one stands for the working directory. */
  get path(): string[] {
    const path = this.get('PATH')
    return path === undefined ? [] : path.split(':').map((directory) => directory || '.')
  }

  /** The directory for temporary files: that in `TMPDIR`, or else `/tmp`. */
  get temporaryDirectory(): string {
    return this.get('TMPDIR') || '/tmp'
  }

  /**
   * Look up an executable in `PATH`, as seen by this process.
   * @param name - of the executable; one with a slash is not looked up
   * @returns a command with that name as its only argument. One that was looked up is refused in a process with other mounts, or
   *   another root directory, where the same path may be another program: look it up there, or say that it is meant there, `command.in(child)`
   * @throws ExecutableNotFoundError where there is none
   */
  async which(name: string): Promise<Command> {
    if (name.includes('/')) return new Command(name)
    for (const directory of this.path) {
      const candidate = `${directory}/${name}`
      // What it is looked up with: by the time of the answer the process may be elsewhere.
      const command = new Command(candidate, [name]).in({ task: this.#task })
      if (await this.#isExecutable(candidate)) return command
    }
    throw new ExecutableNotFoundError(name, this.path)
  }

  async #isExecutable(path: string): Promise<boolean> {
    // A directory that may be searched is executable to access(2), and not to execve(2). With a slash behind it, only a
    // directory is found.
    return await this.#may(path, ACCESS.X) && !await this.#may(`${path}/`, ACCESS.F)
  }

  async #may(path: string, mode: FlagsOf<'ACCESS'>): Promise<boolean> {
    try {
      await this.#task.faccessat(AT.FDCWD, path, mode)
      return true
    } catch (error) {
      if (error instanceof ErrnoError) return false
      throw error
    }
  }
}
