import type { Pid } from '../near/ids.js'
import type { SyscallInterface } from '../near/sysif.js'
import {
  AddressSpaceMismatchError, FDTableMismatchError, FilesystemInformationMismatchError, IPCNamespaceMismatchError, MountNamespaceMismatchError,
  PidNamespaceMismatchError,
} from './errors.js'
import type {
  AddressSpace, CgroupNamespace, FDTable, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace,
  PidNamespace, RootDirectory, TimeNamespace, UserNamespace, UTSNamespace, WorkingDirectory,
} from './namespaces.js'

/** The namespaces that a process is in, one of each kind; `childPidNamespace` and `childTimeNamespace` are where its next children begin. */
export interface TaskNamespaces {
  /** Where its addresses mean something. */
  addressSpace: AddressSpace
  /** Where its file descriptor numbers mean something. */
  fdTable: FDTable
  /** Its root, working directory and umask. */
  filesystemInformation: FilesystemInformation
  /** Where its own pid, and the pids that it names, mean something. */
  pidNamespace: PidNamespace
  /** Where its next children begin; differs from `pidNamespace` after `unshare(CLONE_NEWPID)` or `setns`. */
  childPidNamespace: PidNamespace
  /** Its mounts. */
  mountNamespace: MountNamespace
  /** Where its uids, gids and capabilities mean something. */
  userNamespace: UserNamespace
  /** Its network. */
  networkNamespace: NetworkNamespace
  /** Its System V IPC and message queues. */
  ipcNamespace: IPCNamespace
  /** Its host name. */
  utsNamespace: UTSNamespace
  /** Its cgroup root. */
  cgroupNamespace: CgroupNamespace
  /** Its clock offsets. */
  timeNamespace: TimeNamespace
  /** Where its next children begin; differs from `timeNamespace` after `unshare(CLONE_NEWTIME)`. */
  childTimeNamespace: TimeNamespace
}

/**
 * The segment register: a way to make system calls in one process, and the namespaces that the process is in. Handles
 * are checked against these before a call is sent.
 */
export class Task {
  /** The way into the process. */
  readonly sysif: SyscallInterface
  /** The process's id, as seen from its own pid namespace. */
  readonly pid: Pid
  /** The namespaces that the process is in now. Calls such as unshare(2) and setns(2) replace single ones. */
  readonly namespaces: TaskNamespaces

  /**
   * @param sysif - the way into the process
   * @param pid - the process's id, as seen from its own pid namespace
   * @param namespaces - the namespaces that the process is in
   */
  constructor(sysif: SyscallInterface, pid: Pid, namespaces: TaskNamespaces) {
    this.sysif = sysif
    this.pid = pid
    this.namespaces = namespaces
  }

  /** Where the task's addresses mean something. */
  get addressSpace(): AddressSpace {
    return this.namespaces.addressSpace
  }

  /** Where the task's file descriptor numbers mean something. */
  get fdTable(): FDTable {
    return this.namespaces.fdTable
  }

  /** Where the task's pids mean something. */
  get pidNamespace(): PidNamespace {
    return this.namespaces.pidNamespace
  }

  /** As in `task 4131`. */
  toString(): string {
    return `task ${this.pid}`
  }
}

/**
 * Refuse what belongs to another address space.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws AddressSpaceMismatchError where the task is not in the expected one
 */
export function assertAddressSpace(subject: () => string, expected: AddressSpace, task: Task): void {
  if (task.addressSpace !== expected) {
    throw new AddressSpaceMismatchError(subject(), expected, task.addressSpace, 'allocate it with that task instead')
  }
}

/**
 * Refuse what belongs to another fd table.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws FDTableMismatchError where the task is not in the expected one
 */
export function assertFDTable(subject: () => string, expected: FDTable, task: Task): void {
  if (task.fdTable !== expected) {
    throw new FDTableMismatchError(subject(), expected, task.fdTable, 'inherit it into that task first, or pass it over a unix socket')
  }
}

/**
 * Refuse what belongs to another pid namespace.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws PidNamespaceMismatchError where the task is not in the expected one
 */
export function assertPidNamespace(subject: () => string, expected: PidNamespace, task: Task): void {
  if (task.pidNamespace !== expected) {
    throw new PidNamespaceMismatchError(subject(), expected, task.pidNamespace, 'name the process by a pidfd instead')
  }
}

const PATH_HINT = 'open it in one of them and pass the file descriptor, or say with in(…) that its text is meant where it is used'

/**
 * Refuse what belongs to another mount namespace.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws MountNamespaceMismatchError where the task is not in the expected one
 */
export function assertMountNamespace(subject: () => string, expected: MountNamespace, task: Task): void {
  if (task.namespaces.mountNamespace !== expected) {
    throw new MountNamespaceMismatchError(subject(), expected, task.namespaces.mountNamespace, PATH_HINT)
  }
}

/**
 * Refuse what belongs to another root directory: a path.
 * @param subject - what is used, for the message
 * @param expected - where it means something
 * @param task - who uses it
 * @throws FilesystemInformationMismatchError where the task has another one
 */
export function assertRootDirectory(subject: () => string, expected: RootDirectory, task: Task): void {
  const { rootDirectory } = task.namespaces.filesystemInformation
  if (rootDirectory !== expected) throw new FilesystemInformationMismatchError(subject(), expected, rootDirectory, PATH_HINT)
}

/**
 * Refuse what belongs to another working directory: a relative path.
 * @param subject - what is used, for the message
 * @param expected - where it means something
 * @param task - who uses it
 * @throws FilesystemInformationMismatchError where the task has left it
 */
export function assertWorkingDirectory(subject: () => string, expected: WorkingDirectory, task: Task): void {
  const { workingDirectory } = task.namespaces.filesystemInformation
  if (workingDirectory !== expected) throw new FilesystemInformationMismatchError(subject(), expected, workingDirectory, 'use an absolute path')
}

/**
 * Refuse what belongs to the working directory of others, who may leave it: a relative path.
 * @param subject - what is used, for the message
 * @param expected - where it means something
 * @param task - who uses it
 * @throws FilesystemInformationMismatchError where the task does not share it
 */
export function assertFilesystemInformation(subject: () => string, expected: FilesystemInformation, task: Task): void {
  if (task.namespaces.filesystemInformation !== expected) {
    throw new FilesystemInformationMismatchError(subject(), expected, task.namespaces.filesystemInformation, 'use an absolute path')
  }
}

/**
 * Refuse what belongs to another IPC namespace.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws IPCNamespaceMismatchError where the task is not in the expected one
 */
export function assertIPCNamespace(subject: () => string, expected: IPCNamespace, task: Task): void {
  if (task.namespaces.ipcNamespace !== expected) {
    throw new IPCNamespaceMismatchError(subject(), expected, task.namespaces.ipcNamespace, 'there that id is another object, or none')
  }
}
