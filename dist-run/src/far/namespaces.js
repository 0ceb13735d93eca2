/**
 * The identity of one namespace. Two tasks are in the same namespace exactly when they hold the same object; nothing is
 * compared by value. `creator` is for people only.
 */
export class Namespace {
    creator;
    /**
     * @param creator - the process that the namespace began with, for messages: a pid, or a pid and a name
     */
    constructor(creator) {
        this.creator = creator;
    }
    /** As in `fd table of 4131`. */
    toString() {
        return `${this.kind} of ${this.creator}`;
    }
}
/**
 * An address space: where an address means something. Shared by `CLONE_VM`, left by exec.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class AddressSpace extends Namespace {
    direct;
    kind = 'address space';
    /**
     * @param creator - the process that the address space began with
     * @param direct - access without a system call, where the memory is this program's own
     */
    constructor(creator, direct) {
        super(creator);
        this.direct = direct;
    }
}
/**
 * An fd table: where a file descriptor number means something. Shared by `CLONE_FILES`, otherwise copied by clone.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class FDTable extends Namespace {
    kind = 'fd table';
}
/**
 * Root directory, working directory and umask: where a path means something, together with the mount namespace.
 * Shared by `CLONE_FS`, otherwise copied by clone.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export class FilesystemInformation extends Namespace {
    kind = 'filesystem information';
}
/**
 * A pid namespace: where a process id means something.
 * @see https://man7.org/linux/man-pages/man7/pid_namespaces.7.html
 */
export class PidNamespace extends Namespace {
    kind = 'pid namespace';
}
/**
 * A mount namespace: which file systems are where.
 * @see https://man7.org/linux/man-pages/man7/mount_namespaces.7.html
 */
export class MountNamespace extends Namespace {
    kind = 'mount namespace';
}
/**
 * A user namespace: where uids, gids and capabilities mean something.
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export class UserNamespace extends Namespace {
    kind = 'user namespace';
}
/**
 * A network namespace: interfaces, addresses, ports, abstract unix sockets.
 * @see https://man7.org/linux/man-pages/man7/network_namespaces.7.html
 */
export class NetworkNamespace extends Namespace {
    kind = 'network namespace';
}
/**
 * An IPC namespace: System V IPC objects and POSIX message queues.
 * @see https://man7.org/linux/man-pages/man7/ipc_namespaces.7.html
 */
export class IPCNamespace extends Namespace {
    kind = 'ipc namespace';
}
/**
 * A UTS namespace: host name and NIS domain name.
 * @see https://man7.org/linux/man-pages/man7/uts_namespaces.7.html
 */
export class UTSNamespace extends Namespace {
    kind = 'uts namespace';
}
/**
 * A cgroup namespace: what `/proc/PID/cgroup` takes as its root.
 * @see https://man7.org/linux/man-pages/man7/cgroup_namespaces.7.html
 */
export class CgroupNamespace extends Namespace {
    kind = 'cgroup namespace';
}
/**
 * A time namespace: offsets of the monotonic and boot-time clocks.
 * @see https://man7.org/linux/man-pages/man7/time_namespaces.7.html
 */
export class TimeNamespace extends Namespace {
    kind = 'time namespace';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibmFtZXNwYWNlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm5hbWVzcGFjZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBZ0JBOzs7R0FHRztBQUNILE1BQU0sT0FBZ0IsU0FBUztJQU9SO0lBSHJCOztPQUVHO0lBQ0gsWUFBcUIsT0FBd0I7UUFBeEIsWUFBTyxHQUFQLE9BQU8sQ0FBaUI7SUFBRyxDQUFDO0lBRWpELGdDQUFnQztJQUNoQyxRQUFRO1FBQ04sT0FBTyxHQUFHLElBQUksQ0FBQyxJQUFJLE9BQU8sSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFBO0lBQzFDLENBQUM7Q0FDRjtBQWNEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxZQUFhLFNBQVEsU0FBUztJQVM5QjtJQVJGLElBQUksR0FBRyxlQUFlLENBQUE7SUFFL0I7OztPQUdHO0lBQ0gsWUFDRSxPQUF3QixFQUNmLE1BQXFCO1FBRTlCLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUZMLFdBQU0sR0FBTixNQUFNLENBQWU7SUFHaEMsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLE9BQVEsU0FBUSxTQUFTO0lBQzNCLElBQUksR0FBRyxVQUFVLENBQUE7Q0FDM0I7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLHFCQUFzQixTQUFRLFNBQVM7SUFDekMsSUFBSSxHQUFHLHdCQUF3QixDQUFBO0NBQ3pDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxTQUFTO0lBQ2hDLElBQUksR0FBRyxlQUFlLENBQUE7Q0FDaEM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sY0FBZSxTQUFRLFNBQVM7SUFDbEMsSUFBSSxHQUFHLGlCQUFpQixDQUFBO0NBQ2xDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLGFBQWMsU0FBUSxTQUFTO0lBQ2pDLElBQUksR0FBRyxnQkFBZ0IsQ0FBQTtDQUNqQztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxnQkFBaUIsU0FBUSxTQUFTO0lBQ3BDLElBQUksR0FBRyxtQkFBbUIsQ0FBQTtDQUNwQztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxZQUFhLFNBQVEsU0FBUztJQUNoQyxJQUFJLEdBQUcsZUFBZSxDQUFBO0NBQ2hDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLFlBQWEsU0FBUSxTQUFTO0lBQ2hDLElBQUksR0FBRyxlQUFlLENBQUE7Q0FDaEM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sZUFBZ0IsU0FBUSxTQUFTO0lBQ25DLElBQUksR0FBRyxrQkFBa0IsQ0FBQTtDQUNuQztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxhQUFjLFNBQVEsU0FBUztJQUNqQyxJQUFJLEdBQUcsZ0JBQWdCLENBQUE7Q0FDakMifQ==