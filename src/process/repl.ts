import { homedir } from 'node:os'
import { join } from 'node:path'
import { start, type REPLServer } from 'node:repl'
import { inspect } from 'node:util'
import * as dispatch from '../dispatch/index.js'
import * as far from '../far/index.js'
import * as handle from '../handle/index.js'
import * as linux from '../linux/index.js'
import * as memory from '../memory/index.js'
import * as near from '../near/index.js'
import { readableHandles } from './inspect.js'
import * as processes from './index.js'

/** What a REPL talks through. */
export interface ReplOptions {
  /** Where lines come from: standard input, unless it is said. */
  readonly input?: NodeJS.ReadableStream
  /** Where everything is printed: standard output, unless it is said. */
  readonly output?: NodeJS.WritableStream
  /** Where the lines typed are kept from one time to the next; nowhere where it is empty, or where this is no terminal. */
  readonly history?: string
}

/** The file in which lines typed at a terminal are kept. */
export function historyFile(): string {
  return process.env['NEARFAR_REPL_HISTORY'] ?? join(homedir(), '.nearfar_repl_history')
}

/**
 * Open Node's own REPL with the local process at hand: `local`, its `task`, the layers by their names (`near`, `far`, `memory`,
 * `handle`, `linux`, `dispatch`), and what `nearfar/linux` and `nearfar/process` export by its own name (`O`, `CLONE`, `Mutex` …). `await` works at the
 * prompt, and handles print themselves readably.
 * @param options - what it talks through
 * @returns the server; it emits `exit` when it is left
 * @throws UnsupportedPlatformError where there is no local process to be had
 * @see https://nodejs.org/docs/latest-v20.x/api/repl.html
 */
export async function startRepl(options: ReplOptions = {}): Promise<REPLServer> {
  const local = await processes.localProcess()
  readableHandles()
  const { input = process.stdin, output = process.stdout, history = historyFile() } = options
  const terminal = 'isTTY' in output && output.isTTY === true
  output.write(`nearfar on Node ${process.version}. local is ${inspect(local)}; local.task makes system calls in it. Type .help for help.\n`)
  const server = start({ prompt: 'nearfar> ', input, output })
  // Not Node's own globals: `process` stays what it is.
  const scope = { near, far, memory, handle, linux, dispatch, local, task: local.task }
  const names = Object.entries({ ...linux, ...processes, ...scope })
  for (const [name, value] of names) {
    if (name.startsWith('_') || (name in globalThis && !(name in scope))) continue
    Object.defineProperty(server.context, name, { value, configurable: true, enumerable: true, writable: true })
  }
  if (terminal && history !== '') {
    await new Promise<void>((resolve) => server.setupHistory(history, () => resolve()))
  }
  return server
}
