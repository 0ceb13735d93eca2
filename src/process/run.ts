import { match } from 'ts-pattern'
import type { ChildExited, ChildState } from '../linux/wait.js'
import type { Command } from './command.js'

/**
 * A command did not exit with status 0.
 */
export class CalledProcessError extends Error {
  /** `CalledProcessError`. */
  override readonly name = 'CalledProcessError'

  /**
   * @param command - what was executed; undefined for a process that ended before it executed anything
   * @param state - how it ended
   */
  constructor(
    readonly command: Command | undefined,
    readonly state: ChildState,
  ) {
    super(`${command === undefined ? 'a process that executed no command' : command.toString()} ${describeState(state)}`)
  }
}

/**
 * What became of a child, for people: `exited with status 3`, `was killed by SIGSEGV and left a core dump`.
 * @param state - what became of it
 */
export function describeState(state: ChildState): string {
  return match(state)
    .with({ state: 'exited' }, ({ status }) => `exited with status ${status}`)
    .with({ state: 'killed' }, ({ signal, core }) => `was killed by ${signal}${core ? ' and left a core dump' : ''}`)
    .with({ state: 'stopped' }, ({ signal }) => `was stopped by ${signal}`)
    .with({ state: 'trapped' }, ({ signal, event }) => `stopped for its tracer: ${signal}${event === 0 ? '' : `, event ${event}`}`)
    .with({ state: 'continued' }, () => 'continued')
    .exhaustive()
}

/** A process that exited with status 0. */
export interface CleanExit extends ChildExited {
  /** What it passed to exit. */
  readonly status: 0
}

/**
 * Whether a child exited with status 0.
 * @param state - what became of it
 */
export function isClean(state: ChildState): state is CleanExit {
  return state.state === 'exited' && state.status === 0
}

/**
 * Refuse any other end than an exit with status 0.
 * @param state - how a child ended
 * @param command - what it was, for the message
 * @returns the state
 * @throws CalledProcessError with both
 */
export function checkState(state: ChildState, command?: Command): CleanExit {
  if (isClean(state)) return state
  throw new CalledProcessError(command, state)
}
