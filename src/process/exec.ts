import { ErrnoError } from '../near/errors.js'
import { NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallRequest } from '../near/sysif.js'
import { ArgumentList, ArgumentListMemory, showArguments } from '../linux/argument_list.js'
import { PathString } from '../linux/limits.js'
import { SIG_DFL, SIG_HOW, SIG_IGN, Sigaction, sigset, Sigset, SIGSET_SIZE, type Signal } from '../linux/signal.js'
import { BatchError } from '../dispatch/calls.js'
import type { Command } from './command.js'
import type { Environment } from './environment.js'
import type { Task } from './task.js'

/** What a program gets from the process that executes it, beyond its arguments and environment. */
export interface ExecOptions {
  /** Signals that are blocked in the program from its start; none unless it is said. */
  readonly blocked?: readonly Signal[]
}

// What the calls around execve read and write: the default action, and the ignoring one, for a signal; the mask to set; the
// mask that was. Behind that come the arguments and the path.
const DEFAULTS = 0
const IGNORES = Sigaction.size
const BLOCKED = 2 * Sigaction.size
const BEFORE = BLOCKED + SIGSET_SIZE
const ARGUMENTS = BEFORE + SIGSET_SIZE

function signalSettings(blocked: readonly Signal[]): Uint8Array {
  const bytes = new Uint8Array(ARGUMENTS)
  const view = new DataView(bytes.buffer)
  Sigaction.write(view, DEFAULTS, Sigaction.of({ sa_handler: SIG_DFL }))
  Sigaction.write(view, IGNORES, Sigaction.of({ sa_handler: SIG_IGN }))
  Sigset.write(view, BLOCKED, sigset(...blocked))
  return bytes
}

const NOTHING_BLOCKED = signalSettings([])

/**
 * Execute a program in a process that runs this program's code. All calls go out together, and those behind execve run
 * only where it fails: they undo what the others did, so that the process goes on as before.
 * @param task - the process
 * @param command - the program
 * @param environment - its environment, before the command's own changes
 * @param ignored - signals that are ignored for Node's sake only
 * @param options - what the program inherits
 */
export async function execute(task: Task, command: Command, environment: Environment, ignored: readonly number[], options: ExecOptions): Promise<void> {
  const { argv, updates } = command
  const path = command.for(task)
  const pathSize = PathString.sizeOf(path)
  const list = new ArgumentList('argv', argv)
  const settings = options.blocked === undefined ? NOTHING_BLOCKED : signalSettings(options.blocked)
  const envp = environment.argument(task, updates)
  try {
    const pathOffset = ARGUMENTS + list.size
    const memory = task.heap.scratch(ArgumentListMemory, pathOffset + pathSize)
    const { near } = memory
    const bytes = Buffer.alloc(pathOffset + pathSize)
    bytes.set(settings)
    list.write(bytes, ARGUMENTS, near + ARGUMENTS)
    bytes.write(path, pathOffset, 'utf8')
    // The kernel writes to it too: the mask that was.
    const borrow = memory.write(bytes).borrow(task, 'exclusive').thenFree()
    try {
      await run(task, path, near, ignored, [
        SYS.execve,
        { operand: near + pathOffset, toString: () => JSON.stringify(path) },
        { operand: near + ARGUMENTS, toString: () => showArguments(argv) },
        envp,
      ])
    } finally {
      borrow[Symbol.dispose]()
    }
  } finally {
    envp[Symbol.dispose]()
  }
}

/** Run execve between the calls that set signals up and back. */
async function run(task: Task, path: string, near: number, ignored: readonly number[], execve: SyscallRequest): Promise<void> {
  const calls: SyscallRequest[] = []
  const ours: number[] = []
  for (const signal of ignored) {
    if (task.disposition(signal) !== 'inherited') continue
    ours.push(signal)
    calls.push([SYS.rt_sigaction, signal, near + DEFAULTS, NULL, SIGSET_SIZE])
  }
  calls.push([SYS.rt_sigprocmask, SIG_HOW.SETMASK, near + BLOCKED, near + BEFORE, SIGSET_SIZE])
  const place = calls.push(execve) - 1
  for (const signal of ours) calls.push([SYS.rt_sigaction, signal, near + IGNORES, NULL, SIGSET_SIZE])
  calls.push([SYS.rt_sigprocmask, SIG_HOW.SETMASK, near + BEFORE, NULL, SIGSET_SIZE])
  try {
    await task.sysif.batch(calls)
  } catch (error) {
    if (!(error instanceof BatchError)) throw error
    // The others fail only where the process is gone, and then execve does too.
    const executed = error.results[place]
    if (executed instanceof ErrnoError) throw new ErrnoError(-executed.errno, executed.syscall, { call: executed.call, path })
    if (executed instanceof Error) throw executed
  }
}
