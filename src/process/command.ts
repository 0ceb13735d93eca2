import { checkNoNul } from '../memory/bytes.js'

/**
 * A program to execute, with its arguments and changes to its environment. It is a value: `args` and `env` return new
 * commands.
 */
export class Command {
  /** The path of the executable. It is not looked up in `PATH`; see `Environment.which`. */
  readonly path: string
  /** The arguments, the first of which is the program's own name. */
  readonly argv: readonly string[]
  /** What changes in the environment; undefined removes a variable. */
  readonly updates: Readonly<Record<string, string | undefined>>

  /**
   * @param path - of the executable
   * @param argv - the arguments, the program's own name first; that name alone where they are left out
   * @param updates - what changes in the environment
   * @throws RangeError for a string with a NUL, or an environment variable whose name the kernel could not take
   */
  constructor(path: string, argv: readonly string[] = [path], updates: Readonly<Record<string, string | undefined>> = {}) {
    if (path === '') throw new RangeError('a command needs the path of an executable')
    for (const text of [path, ...argv]) checkNoNul(text)
    for (const [name, value] of Object.entries(updates)) checkVariable(name, value)
    this.path = path
    this.argv = [...argv]
    this.updates = { ...updates }
  }

  /**
   * The same command with further arguments.
   * @param args - go behind those that it has
   * @throws RangeError for a string with a NUL
   */
  args(...args: readonly string[]): Command {
    return new Command(this.path, [...this.argv, ...args], this.updates)
  }

  /**
   * The same command with further changes to its environment.
   * @param updates - undefined removes a variable
   * @throws RangeError for what the kernel could not take
   */
  env(updates: Readonly<Record<string, string | undefined>>): Command {
    return new Command(this.path, this.argv, { ...this.updates, ...updates })
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
