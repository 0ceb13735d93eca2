import type { Task as FarTask } from '../far/task.js'
import { checkNoNul } from '../memory/bytes.js'
import { PathPlace, type PathArgument, type PathContext } from './path.js'

/**
 * A program to execute, with its arguments and changes to its environment. It is a value: `args` and `env` return new
 * commands.
 */
export class Command {
  /** The path of the executable. It is not looked up in `PATH`; see `Environment.which`. */
  readonly path: string
  /** For whom the path means that executable, where that is known: it was looked up, or is a `Path`. Undefined for text. */
  readonly place: PathPlace | undefined
  /** The arguments, the first of which is the program's own name. */
  readonly argv: readonly string[]
  /** What changes in the environment; undefined removes a variable. */
  readonly updates: Readonly<Record<string, string | undefined>>

  /**
   * @param path - of the executable; a `Path` is refused where it is executed among other mounts, or below another root directory
   * @param argv - the arguments, the program's own name first; that name alone where they are left out
   * @param updates - what changes in the environment
   * @throws RangeError for a string with a NUL, or an environment variable whose name the kernel could not take
   */
  constructor(path: PathArgument, argv: readonly string[] = [String(path)], updates: Readonly<Record<string, string | undefined>> = {}) {
    const text = String(path)
    if (text === '') throw new RangeError('a command needs the path of an executable')
    for (const string of [text, ...argv]) checkNoNul(string)
    for (const [name, value] of Object.entries(updates)) checkVariable(name, value)
    this.path = text
    this.place = typeof path === 'string' ? undefined : path.place
    this.argv = [...argv]
    this.updates = { ...updates }
  }

  /**
   * The same command with further arguments.
   * @param args - go behind those that it has
   * @throws RangeError for a string with a NUL
   */
  args(...args: readonly string[]): Command {
    return new Command(this.path, [...this.argv, ...args], this.updates).#at(this.place)
  }

  /**
   * The same command with further changes to its environment.
   * @param updates - undefined removes a variable
   * @throws RangeError for what the kernel could not take
   */
  env(updates: Readonly<Record<string, string | undefined>>): Command {
    return new Command(this.path, this.argv, { ...this.updates, ...updates }).#at(this.place)
  }

  /**
   * The same command as it is understood by another process, or by this one now: whatever program its path leads to there.
   * @param context - who executes it
   */
  in(context: Pick<PathContext, 'task'>): Command {
    return new Command(this.path, this.argv, this.updates).#at(new PathPlace(context.task))
  }

  /**
   * @internal The path, for an exec in some task.
   * @throws MountNamespaceMismatchError, FilesystemInformationMismatchError where it may lead to another program there
   */
  for(task: FarTask): string {
    this.place?.check('command', this.path, task)
    return this.path
  }

  #at(place: PathPlace | undefined): this {
    return Object.assign(this, { place })
  }

  /** As a shell would take it: `FOO=bar sh -c 'exit 3'`. */
  toString(): string {
    const variables = Object.entries(this.updates).map(([name, value]) => `${name}=${quote(value ?? '')}`)
    const [, ...args] = this.argv
    return [...variables, quote(this.path), ...args.map(quote)].join(' ')
  }
}

/** @internal refuse what the kernel could not tell apart */
export function checkVariable(name: string, value: string | undefined): void {
  if (name === '' || name.includes('=')) throw new RangeError(`${JSON.stringify(name)} cannot be the name of an environment variable`)
  checkNoNul(name)
  if (value !== undefined) checkNoNul(value)
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll('\'', '\'\\\'\'')}'`
}
