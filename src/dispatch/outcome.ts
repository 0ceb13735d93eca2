import type { Architecture, Syscall } from '../near/sys.js'
import type { SyscallArgument } from '../near/sysif.js'
import { PendingCall, RESULT } from './calls.js'
import { loadRegister } from './words.js'

/** A call whose errors are results: see `SyscallInterface.outcome`. */
export class OutcomeCall extends PendingCall {
  readonly #resolve: (result: number) => void

  /**
   * @param call - what to run
   * @param args - its arguments
   * @param architecture - decides the number
   * @param resolve - gets the result, or the negated error number
   * @param reject - gets the error where there is neither
   */
  constructor(
    call: Syscall | number,
    args: readonly SyscallArgument[],
    architecture: Architecture,
    resolve: (result: number) => void,
    reject: (error: unknown) => void,
  ) {
    super(call, args, architecture, false, resolve, reject)
    this.#resolve = resolve
  }

  override settle(words: Int32Array, slot: number): void {
    this.#resolve(loadRegister(words, slot + RESULT))
  }
}
