/**
 * Something that the kernel, or another call, is still using was to be changed, freed or used in a way that excludes
 * others. Nothing was done: await the call that uses it first.
 */
export class BorrowError extends Error {
  /** `BorrowError`. */
  override readonly name = 'BorrowError'
}

/** A file descriptor handle was used after it was closed, invalidated or moved. Nothing was sent to the kernel. */
export class InvalidHandleError extends Error {
  /** `InvalidHandleError`. */
  override readonly name = 'InvalidHandleError'
}

/**
 * A pointer holds resources that nobody has taken over yet: it must be read, exactly once, before its memory can be used
 * for anything else.
 */
export class LinearityError extends Error {
  /** `LinearityError`. */
  override readonly name = 'LinearityError'
}
