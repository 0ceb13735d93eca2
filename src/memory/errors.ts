/** Memory was used that was given back or handed on already. Nothing was sent to the kernel. */
export class UseAfterFreeError extends Error {
  /** `UseAfterFreeError`. */
  override readonly name = 'UseAfterFreeError'
}

/** An arena has no free range that is long enough. Nothing was allocated. */
export class OutOfSpaceError extends Error {
  /** `OutOfSpaceError`. */
  override readonly name = 'OutOfSpaceError'
}
