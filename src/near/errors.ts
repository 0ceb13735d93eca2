import { ERRNO, errnoMessage, errnoName } from './errno.js'

/** What an {@link ErrnoError} knows about the call that failed, beyond its error number. */
export interface ErrnoErrorOptions {
  /** The decoded call, as in `openat(AT_FDCWD, "/x", O_RDONLY)`. */
  readonly call?: string
  /** The file that the call was about, where it was about one. */
  readonly path?: string
  /** The second file that the call was about (of a rename or a link, say). */
  readonly dest?: string
  /** What the caller can do about it; becomes a last sentence in the message. */
  readonly hint?: string
}

/**
 * A system call returned an error. It has the shape of Node's own `ErrnoException`, so that code written for `node:fs`
 * (`error.code === 'ENOENT'`) works on it, and its message shows the decoded call:
 * `ENOENT: no such file or directory, openat(AT_FDCWD, "/x", O_RDONLY)`.
 * @see https://man7.org/linux/man-pages/man3/errno.3.html
 */
export class ErrnoError extends Error {
  /** `ErrnoError`. */
  override readonly name = 'ErrnoError'
  /**
   * The symbolic name, `ENOENT`; for a number that has none here, `E` and the number. For 95, which is `EOPNOTSUPP` to the kernel
   * and the manual, it is `ENOTSUP` as in Node's own errors; the message has both, and `errno` is `-ERRNO.EOPNOTSUPP`.
   */
  readonly code: string
  /** The negated error number, as in Node: -2 for `ENOENT`. */
  readonly errno: number
  /** The name of the call that failed, `openat`. */
  readonly syscall: string
  /** The decoded call with its arguments. */
  readonly call: string
  /** The file that the call was about, where it was about one. */
  readonly path?: string
  /** The second file that the call was about. */
  readonly dest?: string

  /**
   * @param errno - the kernel's positive error number
   * @param syscall - the name of the call
   * @param options - more about the call
   */
  constructor(errno: number, syscall: string, options: ErrnoErrorOptions = {}) {
    const code = errnoName(errno) ?? `E${errno}`
    const call = options.call ?? syscall
    const hint = options.hint === undefined ? '' : ` (${options.hint})`
    super(`${code}${errno === ERRNO.EOPNOTSUPP ? ' (EOPNOTSUPP)' : ''}: ${errnoMessage(errno)}, ${call}${hint}`)
    this.code = code
    this.errno = -errno
    this.syscall = syscall
    this.call = call
    if (options.path !== undefined) this.path = options.path
    if (options.dest !== undefined) this.dest = options.dest
  }
}

/**
 * The way to the process failed, not the call. It is permanent: each later call through the same interface fails too.
 * One of its two kinds says whether the call may have run.
 */
export abstract class SyscallTransportError extends Error {
  /** The decoded call. */
  readonly call: string

  /**
   * @param call - the decoded call
   * @param why - what happened to the transport
   * @param options - the error behind it
   */
  constructor(call: string, why: string, options?: ErrorOptions) {
    super(`${call}: ${why}`, options)
    this.call = call
  }
}

/** The call was surely not run: it never reached the process. */
export class SyscallSendError extends SyscallTransportError {
  /** `SyscallSendError`. */
  override readonly name = 'SyscallSendError'
}

/**
 * The call was sent, and then the process went away: whether the call ran is not known.
 * For `exit` and a successful `exec` the same event is the success.
 */
export class SyscallHangup extends SyscallTransportError {
  /** `SyscallHangup`. */
  override readonly name = 'SyscallHangup'
}

/**
 * The call ran, and its result is above 2^53: no JavaScript number holds it exactly. Ask for a `bigint` with
 * `SyscallInterface.syscall64`.
 */
export class ResultRangeError extends RangeError {
  /** `ResultRangeError`. */
  override readonly name = 'ResultRangeError'

  /**
   * @param call - the decoded call
   * @param result - what the kernel returned
   */
  constructor(
    readonly call: string,
    readonly result: bigint,
  ) {
    super(`${call} returned ${result}, which is above 2^53: call syscall64, which returns a bigint`)
  }
}

/**
 * The call may block, and it was about to be made on Node's main thread, where it would stop the whole program.
 * Nothing was sent to the kernel.
 */
export class BlockingCallError extends Error {
  /** `BlockingCallError`. */
  override readonly name = 'BlockingCallError'

  /**
   * @param call - the decoded call
   * @param instead - what does the same without stopping the program
   */
  constructor(
    readonly call: string,
    instead: string,
  ) {
    super(`${call} may block, and would stop the whole Node process: ${instead}`)
  }
}
