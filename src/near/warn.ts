import { SyscallTransportError } from './errors.js'

/**
 * Tell of an error where there is nobody to give it to: nobody awaits what failed, and that is no reason to end the program.
 * @param error - what was thrown
 * @see https://nodejs.org/docs/latest-v20.x/api/process.html#processemitwarningwarning-options
 */
export function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error))
}

/**
 * The same for what was to be tidied up in a process: where that went away, it took all it had with it.
 * @param error - what was thrown
 */
export function warnUnlessGone(error: unknown): void {
  if (!(error instanceof SyscallTransportError)) warn(error)
}
