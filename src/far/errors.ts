import type { Namespace } from './namespaces.js'

/**
 * Something was used with a task that is in another namespace than the one in which it means anything. Nothing was sent
 * to the kernel. Each kind of namespace that handles check has its own subclass.
 */
export abstract class NamespaceMismatchError extends Error {
  /**
   * @param subject - what was used, for the message
   * @param expected - the namespace in which the subject means something
   * @param actual - the namespace that the task is in
   * @param hint - what to do instead
   */
  constructor(
    readonly subject: string,
    readonly expected: Namespace,
    readonly actual: Namespace,
    hint: string,
  ) {
    super(`${subject} belongs to the ${expected.toString()}, but the task that was to use it is in the ${actual.toString()}: ${hint}`)
  }
}

/** A pointer or a mapping was used with a task in another address space. */
export class AddressSpaceMismatchError extends NamespaceMismatchError {
  /** `AddressSpaceMismatchError`. */
  override readonly name = 'AddressSpaceMismatchError'
}

/** A file descriptor was used with a task that has another fd table. */
export class FDTableMismatchError extends NamespaceMismatchError {
  /** `FDTableMismatchError`. */
  override readonly name = 'FDTableMismatchError'
}

/** A pid was used with a task in another pid namespace. */
export class PidNamespaceMismatchError extends NamespaceMismatchError {
  /** `PidNamespaceMismatchError`. */
  override readonly name = 'PidNamespaceMismatchError'
}

/** A handle based on a path was used with a task in another mount namespace. */
export class MountNamespaceMismatchError extends NamespaceMismatchError {
  /** `MountNamespaceMismatchError`. */
  override readonly name = 'MountNamespaceMismatchError'
}

/** A path was used with a task that has another root directory, or a relative one with a task that has another working directory, or one of its own. */
export class FilesystemInformationMismatchError extends NamespaceMismatchError {
  /** `FilesystemInformationMismatchError`. */
  override readonly name = 'FilesystemInformationMismatchError'
}

/** The id of a System V IPC object was used with a task in another IPC namespace. */
export class IPCNamespaceMismatchError extends NamespaceMismatchError {
  /** `IPCNamespaceMismatchError`. */
  override readonly name = 'IPCNamespaceMismatchError'
}
