import { AddressSpaceMismatchError, FDTableMismatchError, FilesystemInformationMismatchError, MountNamespaceMismatchError, PidNamespaceMismatchError, } from './errors.js';
/**
 * The segment register: a way to make system calls in one process, and the namespaces that the process is in. Handles
 * are checked against these before a call is sent.
 */
export class Task {
    /** The way into the process. */
    sysif;
    /** The process's id, as seen from its own pid namespace. */
    pid;
    /** The namespaces that the process is in now. Calls such as unshare(2) and setns(2) replace single ones. */
    namespaces;
    /**
     * @param sysif - the way into the process
     * @param pid - the process's id, as seen from its own pid namespace
     * @param namespaces - the namespaces that the process is in
     */
    constructor(sysif, pid, namespaces) {
        this.sysif = sysif;
        this.pid = pid;
        this.namespaces = namespaces;
    }
    /** Where the task's addresses mean something. */
    get addressSpace() {
        return this.namespaces.addressSpace;
    }
    /** Where the task's file descriptor numbers mean something. */
    get fdTable() {
        return this.namespaces.fdTable;
    }
    /** Where the task's pids mean something. */
    get pidNamespace() {
        return this.namespaces.pidNamespace;
    }
    /** As in `task 4131`. */
    toString() {
        return `task ${this.pid}`;
    }
}
/**
 * Refuse what belongs to another address space.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws AddressSpaceMismatchError where the task is not in the expected one
 */
export function assertAddressSpace(subject, expected, task) {
    if (task.addressSpace !== expected) {
        throw new AddressSpaceMismatchError(subject(), expected, task.addressSpace, 'allocate it with that task instead');
    }
}
/**
 * Refuse what belongs to another fd table.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws FDTableMismatchError where the task is not in the expected one
 */
export function assertFDTable(subject, expected, task) {
    if (task.fdTable !== expected) {
        throw new FDTableMismatchError(subject(), expected, task.fdTable, 'inherit it into that task first, or pass it over a unix socket');
    }
}
/**
 * Refuse what belongs to another pid namespace.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws PidNamespaceMismatchError where the task is not in the expected one
 */
export function assertPidNamespace(subject, expected, task) {
    if (task.pidNamespace !== expected) {
        throw new PidNamespaceMismatchError(subject(), expected, task.pidNamespace, 'name the process by a pidfd instead');
    }
}
/**
 * Refuse what belongs to another mount namespace.
 * @param subject - what is used, for the message
 * @param expected - the namespace in which it means something
 * @param task - who uses it
 * @throws MountNamespaceMismatchError where the task is not in the expected one
 */
export function assertMountNamespace(subject, expected, task) {
    if (task.namespaces.mountNamespace !== expected) {
        throw new MountNamespaceMismatchError(subject(), expected, task.namespaces.mountNamespace, 'open it in one of them and pass the file descriptor');
    }
}
/**
 * Refuse what belongs to another working directory: a relative path.
 * @param subject - what is used, for the message
 * @param expected - where it means something
 * @param task - who uses it
 * @throws FilesystemInformationMismatchError where the task has another one
 */
export function assertFilesystemInformation(subject, expected, task) {
    if (task.namespaces.filesystemInformation !== expected) {
        throw new FilesystemInformationMismatchError(subject(), expected, task.namespaces.filesystemInformation, 'use an absolute path');
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGFzay5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRhc2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsT0FBTyxFQUNMLHlCQUF5QixFQUFFLG9CQUFvQixFQUFFLGtDQUFrQyxFQUFFLDJCQUEyQixFQUFFLHlCQUF5QixHQUM1SSxNQUFNLGFBQWEsQ0FBQTtBQW9DcEI7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLElBQUk7SUFDZixnQ0FBZ0M7SUFDdkIsS0FBSyxDQUFrQjtJQUNoQyw0REFBNEQ7SUFDbkQsR0FBRyxDQUFLO0lBQ2pCLDRHQUE0RztJQUNuRyxVQUFVLENBQWdCO0lBRW5DOzs7O09BSUc7SUFDSCxZQUFZLEtBQXVCLEVBQUUsR0FBUSxFQUFFLFVBQTBCO1FBQ3ZFLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFBO1FBQ2QsSUFBSSxDQUFDLFVBQVUsR0FBRyxVQUFVLENBQUE7SUFDOUIsQ0FBQztJQUVELGlEQUFpRDtJQUNqRCxJQUFJLFlBQVk7UUFDZCxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsWUFBWSxDQUFBO0lBQ3JDLENBQUM7SUFFRCwrREFBK0Q7SUFDL0QsSUFBSSxPQUFPO1FBQ1QsT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE9BQU8sQ0FBQTtJQUNoQyxDQUFDO0lBRUQsNENBQTRDO0lBQzVDLElBQUksWUFBWTtRQUNkLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxZQUFZLENBQUE7SUFDckMsQ0FBQztJQUVELHlCQUF5QjtJQUN6QixRQUFRO1FBQ04sT0FBTyxRQUFRLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQTtJQUMzQixDQUFDO0NBQ0Y7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsa0JBQWtCLENBQUMsT0FBcUIsRUFBRSxRQUFzQixFQUFFLElBQVU7SUFDMUYsSUFBSSxJQUFJLENBQUMsWUFBWSxLQUFLLFFBQVEsRUFBRSxDQUFDO1FBQ25DLE1BQU0sSUFBSSx5QkFBeUIsQ0FBQyxPQUFPLEVBQUUsRUFBRSxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxvQ0FBb0MsQ0FBQyxDQUFBO0lBQ25ILENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLGFBQWEsQ0FBQyxPQUFxQixFQUFFLFFBQWlCLEVBQUUsSUFBVTtJQUNoRixJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssUUFBUSxFQUFFLENBQUM7UUFDOUIsTUFBTSxJQUFJLG9CQUFvQixDQUFDLE9BQU8sRUFBRSxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLGdFQUFnRSxDQUFDLENBQUE7SUFDckksQ0FBQztBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsa0JBQWtCLENBQUMsT0FBcUIsRUFBRSxRQUFzQixFQUFFLElBQVU7SUFDMUYsSUFBSSxJQUFJLENBQUMsWUFBWSxLQUFLLFFBQVEsRUFBRSxDQUFDO1FBQ25DLE1BQU0sSUFBSSx5QkFBeUIsQ0FBQyxPQUFPLEVBQUUsRUFBRSxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxxQ0FBcUMsQ0FBQyxDQUFBO0lBQ3BILENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLG9CQUFvQixDQUFDLE9BQXFCLEVBQUUsUUFBd0IsRUFBRSxJQUFVO0lBQzlGLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxjQUFjLEtBQUssUUFBUSxFQUFFLENBQUM7UUFDaEQsTUFBTSxJQUFJLDJCQUEyQixDQUFDLE9BQU8sRUFBRSxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLGNBQWMsRUFBRSxxREFBcUQsQ0FBQyxDQUFBO0lBQ25KLENBQUM7QUFDSCxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLDJCQUEyQixDQUFDLE9BQXFCLEVBQUUsUUFBK0IsRUFBRSxJQUFVO0lBQzVHLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxxQkFBcUIsS0FBSyxRQUFRLEVBQUUsQ0FBQztRQUN2RCxNQUFNLElBQUksa0NBQWtDLENBQUMsT0FBTyxFQUFFLEVBQUUsUUFBUSxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMscUJBQXFCLEVBQUUsc0JBQXNCLENBQUMsQ0FBQTtJQUNsSSxDQUFDO0FBQ0gsQ0FBQyJ9