var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<linux/mount.h>`: which file systems are where. mount(2) and umount2(2) do in one call what the newer calls do in steps,
 * with file descriptors for what is not anywhere yet: a file system that is being configured (`fsopen`, `fsconfig`), and a
 * mount, or a tree of them, that is not attached (`fsmount`, `openTree`), until `moveMount` attaches it.
 *
 * What these calls do, they do to the mount namespace of the task. A child in a new one (`CLONE.NEWNS`) begins with a copy,
 * whose mounts are still shared with those of its parent where they are `MOUNT.SHARED`: make them private first, with
 * `mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))`, as unshare(1) does.
 *
 * @module linux/mount
 * @see https://man7.org/linux/man-pages/man7/mount_namespaces.7.html
 */
import { ErrnoError } from '../near/errors.js';
import { Choice, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { list, struct } from '../memory/aggregates.js';
import { byteArray, Bytes, CString } from '../memory/bytes.js';
import { BigUint64, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about, flags as flagsArgument, int32, length, } from './arguments.js';
import { AT, borrowDirectory, directoryArgument } from './fcntl.js';
import { boundedString, PathString } from './limits.js';
import { _read } from './unistd.js';
/**
 * How something is mounted, for mount(2): the names that begin with `MS_` in C, as those of msync(2) do.
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export const MOUNT = {
    /** It cannot be written. */
    RDONLY: 1,
    /** Set-user-ID bits and file capabilities mean nothing there. */
    NOSUID: 2,
    /** Device files mean nothing there. */
    NODEV: 4,
    /** Nothing can be executed there. */
    NOEXEC: 8,
    /** Writes wait for the disk. */
    SYNCHRONOUS: 16,
    /** Change a mount that is there. */
    REMOUNT: 32,
    /** Mandatory locks; means nothing since Linux 5.15. */
    MANDLOCK: 64,
    /** Changes of directories wait for the disk. */
    DIRSYNC: 128,
    /** Symbolic links are not followed there; since Linux 5.10. */
    NOSYMFOLLOW: 256,
    /** Do not note when files are read. */
    NOATIME: 1024,
    /** The same for directories. */
    NODIRATIME: 2048,
    /** Make a directory or file visible in another place too. */
    BIND: 4096,
    /** Move a mount. */
    MOVE: 8192,
    /** With all mounts below. */
    REC: 16384,
    /** The old name of `SILENT`. */
    VERBOSE: 32768,
    /** Write no messages to the kernel's log. */
    SILENT: 32768,
    /** Internal to the kernel. */
    POSIXACL: 0x1_0000,
    /** It cannot be bound elsewhere. */
    UNBINDABLE: 0x2_0000,
    /** No mount or unmount below it is seen elsewhere, nor the other way. */
    PRIVATE: 0x4_0000,
    /** Mounts elsewhere are seen here, but not the other way. */
    SLAVE: 0x8_0000,
    /** Mounts are seen both ways. */
    SHARED: 0x10_0000,
    /** Note when files are read, but not each time. It is what is done by default. */
    RELATIME: 0x20_0000,
    /** Internal to the kernel. */
    KERNMOUNT: 0x40_0000,
    /** Count changes of inodes. */
    I_VERSION: 0x80_0000,
    /** Note each time that a file is read. */
    STRICTATIME: 0x100_0000,
    /** Keep times in memory for a while. */
    LAZYTIME: 0x200_0000,
    /** Internal to the kernel. */
    SUBMOUNT: 0x400_0000,
    /** Internal to the kernel. */
    NOREMOTELOCK: 0x800_0000,
    /** Internal to the kernel. */
    NOSEC: 0x1000_0000,
    /** Internal to the kernel. */
    BORN: 0x2000_0000,
    /** Internal to the kernel. */
    ACTIVE: 0x4000_0000,
};
// What is shown: of two names for one bit the newer one.
const { VERBOSE: _VERBOSE, ...MS_NAMES } = MOUNT;
/**
 * How something is unmounted.
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export const MNT = {
    /** Also where it is busy: for network file systems whose server is gone; data may be lost. */
    FORCE: 1,
    /** Take it out of sight now, and unmount it when it is no longer busy. */
    DETACH: 2,
    /** EAGAIN, unless it was not used since the last such call. */
    EXPIRE: 4,
};
/** The last of umount2(2)'s flags, whose name begins otherwise. */
export const UMOUNT = {
    /** Do not follow the target where it is a symbolic link. */
    NOFOLLOW: 8,
};
const UMOUNT_NAMES = { MNT_FORCE: MNT.FORCE, MNT_DETACH: MNT.DETACH, MNT_EXPIRE: MNT.EXPIRE, UMOUNT_NOFOLLOW: UMOUNT.NOFOLLOW };
/** How open_tree(2) opens. `AT` flags go with it. */
export const OPEN_TREE = {
    /** A copy that is not attached anywhere, instead of a path. */
    CLONE: 1,
    /** Close it at exec. It is `O.CLOEXEC`. */
    CLOEXEC: 0o2000000,
};
const OPEN_TREE_NAMES = {
    OPEN_TREE_CLONE: OPEN_TREE.CLONE, OPEN_TREE_CLOEXEC: OPEN_TREE.CLOEXEC, AT_EMPTY_PATH: AT.EMPTY_PATH,
    AT_NO_AUTOMOUNT: AT.NO_AUTOMOUNT, AT_SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, AT_RECURSIVE: AT.RECURSIVE,
};
/** How move_mount(2) reads its paths: `F_` is about where the mount comes from, `T_` about where it goes. */
export const MOVE_MOUNT = {
    /** Follow symbolic links. */
    F_SYMLINKS: 0x1,
    /** Trigger automounts. */
    F_AUTOMOUNTS: 0x2,
    /** The path may be empty: what the file descriptor means is moved. */
    F_EMPTY_PATH: 0x4,
    /** Follow symbolic links. */
    T_SYMLINKS: 0x10,
    /** Trigger automounts. */
    T_AUTOMOUNTS: 0x20,
    /** The path may be empty: it goes where the file descriptor is. */
    T_EMPTY_PATH: 0x40,
    /** Do not move: share mounts with the other; since Linux 5.15. */
    SET_GROUP: 0x100,
    /** Put it beneath the mount that is on top there; since Linux 6.5. */
    BENEATH: 0x200,
};
/** How fsopen(2) opens. */
export const FSOPEN = {
    /** Close it at exec. */
    CLOEXEC: 1,
};
/** How fspick(2) opens. */
export const FSPICK = {
    /** Close it at exec. */
    CLOEXEC: 1,
    /** Do not follow symbolic links. */
    SYMLINK_NOFOLLOW: 2,
    /** Do not trigger automounts. */
    NO_AUTOMOUNT: 4,
    /** The path may be empty: what the file descriptor means is picked. */
    EMPTY_PATH: 8,
};
/** What fsconfig(2) does. */
export const FSCONFIG = {
    /** Set an option that has no value. */
    SET_FLAG: 0,
    /** Set an option to a string. */
    SET_STRING: 1,
    /** Set an option to bytes. */
    SET_BINARY: 2,
    /** Set an option to what a path leads to. */
    SET_PATH: 3,
    /** Set an option to what a file descriptor means, by way of an empty path. */
    SET_PATH_EMPTY: 4,
    /** Set an option to a file descriptor. */
    SET_FD: 5,
    /** Make the file system ready, or find one that is. */
    CMD_CREATE: 6,
    /** Change a file system that is there. */
    CMD_RECONFIGURE: 7,
    /** Make the file system ready, and fail where one is; since Linux 6.6. */
    CMD_CREATE_EXCL: 8,
};
/** How fsmount(2) opens. */
export const FSMOUNT = {
    /** Close it at exec. */
    CLOEXEC: 1,
};
/** What a mount allows. */
export const MOUNT_ATTR = {
    /** It cannot be written. */
    RDONLY: 0x1,
    /** Set-user-ID bits and file capabilities mean nothing there. */
    NOSUID: 0x2,
    /** Device files mean nothing there. */
    NODEV: 0x4,
    /** Nothing can be executed there. */
    NOEXEC: 0x8,
    /** The bits of the four that follow; to be cleared when one of them is set with mount_setattr(2). */
    _ATIME: 0x70,
    /** Note when files are read, but not each time. */
    RELATIME: 0,
    /** Do not note when files are read. */
    NOATIME: 0x10,
    /** Note each time that a file is read. */
    STRICTATIME: 0x20,
    /** Do not note when directories are read. */
    NODIRATIME: 0x80,
    /** Whose the files are is translated by the maps of a user namespace; since Linux 5.12. */
    IDMAP: 0x10_0000,
    /** Symbolic links are not followed there; since Linux 5.14. */
    NOSYMFOLLOW: 0x20_0000,
};
/**
 * What mount_setattr(2) changes.
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export const MountAttr = struct('struct mount_attr', {
    /** What to set, of {@link MOUNT_ATTR}. */
    attr_set: Uint64,
    /** What to clear before. */
    attr_clr: Uint64,
    /** `MOUNT.PRIVATE`, `MOUNT.SLAVE`, `MOUNT.SHARED` or `MOUNT.UNBINDABLE`; 0 to leave it. */
    propagation: Uint64,
    /** The user namespace of `MOUNT_ATTR.IDMAP`. */
    userns_fd: Uint64,
});
/** What statmount(2) tells; since Linux 6.8. */
export const STATMOUNT = {
    /** Of the file system: `sb_dev_major`, `sb_dev_minor`, `sb_magic`, `sb_flags`. */
    SB_BASIC: 0x1,
    /** Of the mount: its ids, `mnt_attr`, propagation. */
    MNT_BASIC: 0x2,
    /** `propagate_from`. */
    PROPAGATE_FROM: 0x4,
    /** `mnt_root`. */
    MNT_ROOT: 0x8,
    /** `mnt_point`. */
    MNT_POINT: 0x10,
    /** `fs_type`. */
    FS_TYPE: 0x20,
    /** `mnt_ns_id`; since Linux 6.11. */
    MNT_NS_ID: 0x40,
    /** `mnt_opts`; since Linux 6.11. */
    MNT_OPTS: 0x80,
    /** `fs_subtype`; since Linux 6.13. */
    FS_SUBTYPE: 0x100,
    /** `sb_source`; since Linux 6.13. */
    SB_SOURCE: 0x200,
    /** `opt_array`; since Linux 6.13. */
    OPT_ARRAY: 0x400,
    /** `opt_sec_array`; since Linux 6.13. */
    OPT_SEC_ARRAY: 0x800,
    /** `supported_mask`; since Linux 6.15. */
    SUPPORTED_MASK: 0x1000,
    /** `mnt_uidmap`; since Linux 6.15. */
    MNT_UIDMAP: 0x2000,
    /** `mnt_gidmap`; since Linux 6.15. */
    MNT_GIDMAP: 0x4000,
};
/** In the place of a mount id: all mounts below the root of the namespace, for listmount(2). */
export const LSMT_ROOT = 0xffffffffffffffffn;
/** How listmount(2) lists. */
export const LISTMOUNT = {
    /** From the last one on; since Linux 6.11. */
    REVERSE: 1,
};
/** Which mount statmount(2) and listmount(2) are asked about; since Linux 6.8. */
export const MntIdReq = struct('struct mnt_id_req', {
    /** Of this structure, in bytes: {@link MNT_ID_REQ_SIZE}. */
    size: Uint32,
    /** 0; since Linux 6.18 a file descriptor of a mount namespace. */
    mnt_ns_fd: Uint32,
    /** The mount. */
    mnt_id: BigUint64,
    /** Of {@link STATMOUNT}; or the last mount that was listed. */
    param: BigUint64,
    /** Its mount namespace; 0 for the caller's. Since Linux 6.11. */
    mnt_ns_id: BigUint64,
});
/** How long a {@link MntIdReq} was, in bytes. */
export const MNT_ID_REQ_SIZE = {
    /** Since Linux 6.8. */
    VER0: 24,
    /** Since Linux 6.11: with `mnt_ns_id`. */
    VER1: 32,
};
/** What statmount(2) fills in; strings stand behind it, and where they begin, from its end, in the fields of their names. Since Linux 6.8. */
export const StatmountHead = struct('struct statmount', {
    /** With the strings, in bytes. */
    size: Uint32,
    /** A string. */
    mnt_opts: Uint32,
    /** What was told, of {@link STATMOUNT}. */
    mask: Uint64,
    /** The device. */
    sb_dev_major: Uint32,
    /** The device. */
    sb_dev_minor: Uint32,
    /** Which kind of file system it is, as in statfs(2). */
    sb_magic: Uint64,
    /** `MOUNT.RDONLY`, `MOUNT.SYNCHRONOUS`, `MOUNT.DIRSYNC`, `MOUNT.LAZYTIME`. */
    sb_flags: Uint32,
    /** A string. */
    fs_type: Uint32,
    /** Its id, which no other mount ever gets. */
    mnt_id: Uint64,
    /** That of the mount on which it is; for the topmost one, its own. */
    mnt_parent_id: Uint64,
    /** The id in `/proc/PID/mountinfo`, which others get later. */
    mnt_id_old: Uint32,
    /** That of the mount on which it is. */
    mnt_parent_id_old: Uint32,
    /** Of {@link MOUNT_ATTR}. */
    mnt_attr: Uint64,
    /** `MOUNT.SHARED`, `MOUNT.SLAVE`, `MOUNT.PRIVATE`, `MOUNT.UNBINDABLE`. */
    mnt_propagation: Uint64,
    /** With whom it shares mounts. */
    mnt_peer_group: Uint64,
    /** From whom it gets mounts. */
    mnt_master: Uint64,
    /** From whom of this namespace it gets mounts. */
    propagate_from: Uint64,
    /** A string. */
    mnt_root: Uint32,
    /** A string. */
    mnt_point: Uint32,
    /** Its mount namespace. */
    mnt_ns_id: Uint64,
    /** A string. */
    fs_subtype: Uint32,
    /** A string. */
    sb_source: Uint32,
    /** How many there are. */
    opt_num: Uint32,
    /** Strings. */
    opt_array: Uint32,
    /** How many there are. */
    opt_sec_num: Uint32,
    /** Strings. */
    opt_sec_array: Uint32,
    /** What this kernel can tell. */
    supported_mask: Uint64,
    /** How many there are. */
    mnt_uidmap_num: Uint32,
    /** Strings. */
    mnt_uidmap: Uint32,
    /** How many there are. */
    mnt_gidmap_num: Uint32,
    /** Strings. */
    mnt_gidmap: Uint32,
    /** 0. */
    __spare2: byteArray(8 * 43),
});
/** See Linux 6.12, fs/fsopen.c and fs/namespace.c: strings of at most a page, with their NUL. */
const NAME_ROOM = 4096;
const FilesystemName = boundedString('the type of a file system', NAME_ROOM - 1);
const MountData = boundedString('the data of mount', NAME_ROOM - 2);
const OptionKey = boundedString('the key of an option', 255);
const OptionValue = boundedString('the value of an option', 255);
const ANY_FLAGS = {};
/**
 * mount(2), raw.
 * @param sysif - the process
 * @param source - the address of a string; NULL where there is none
 * @param target - the address of the path to mount on
 * @param filesystemtype - the address of the type; NULL where it means nothing
 * @param mountflags - of {@link MOUNT}
 * @param data - the address of the options; NULL for none
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export async function _mount(sysif, source, target, filesystemtype, mountflags, data) {
    await sysif.syscall(SYS.mount, source, target, filesystemtype, flagsArgument('mount: mountflags', 'MS_', MS_NAMES, mountflags), data);
}
/**
 * umount2(2), raw.
 * @param sysif - the process
 * @param target - the address of the path
 * @param flags - of {@link MNT} and {@link UMOUNT}
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export async function _umount2(sysif, target, flags) {
    await sysif.syscall(SYS.umount2, target, flagsArgument('umount2: flags', '', UMOUNT_NAMES, flags));
}
/**
 * pivot_root(2), raw.
 * @param sysif - the process
 * @param newRoot - the address of the path of the new root
 * @param putOld - the address of the path, below that, where the old one goes
 * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
 */
export async function _pivotRoot(sysif, newRoot, putOld) {
    await sysif.syscall(SYS.pivot_root, newRoot, putOld);
}
/**
 * fsopen(2), raw.
 * @param sysif - the process
 * @param fsname - the address of the type
 * @param flags - of {@link FSOPEN}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
 */
export async function _fsopen(sysif, fsname, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.fsopen, fsname, flagsArgument('fsopen: flags', 'FSOPEN_', FSOPEN, flags)));
}
/**
 * fsconfig(2), raw.
 * @param sysif - the process
 * @param fd - from fsopen(2) or fspick(2)
 * @param cmd - of {@link FSCONFIG}
 * @param key - the address of the option's name, or NULL
 * @param value - the address of what it is set to, or NULL
 * @param aux - as the command has it
 * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
 */
export async function _fsconfig(sysif, fd, cmd, key, value, aux) {
    await sysif.syscall(SYS.fsconfig, fd, new Choice('FSCONFIG_', FSCONFIG, int32('fsconfig: cmd', cmd)), key, value, aux);
}
/**
 * fsmount(2), raw.
 * @param sysif - the process
 * @param fd - from fsopen(2), after `FSCONFIG.CMD_CREATE`
 * @param flags - of {@link FSMOUNT}
 * @param attributes - of {@link MOUNT_ATTR}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export async function _fsmount(sysif, fd, flags, attributes) {
    return NearFileDescriptor(await sysif.syscall(SYS.fsmount, fd, flagsArgument('fsmount: flags', 'FSMOUNT_', FSMOUNT, flags), flagsArgument('fsmount: attributes', 'MOUNT_ATTR_', MOUNT_ATTR, attributes)));
}
/**
 * fspick(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path of a mount
 * @param flags - of {@link FSPICK}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fspick.2.html
 */
export async function _fspick(sysif, dirfd, path, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.fspick, directoryArgument(dirfd), path, flagsArgument('fspick: flags', 'FSPICK_', FSPICK, flags)));
}
/**
 * open_tree(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - of {@link OPEN_TREE} and `AT`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
 */
export async function _openTree(sysif, dirfd, path, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.open_tree, directoryArgument(dirfd), path, flagsArgument('open_tree: flags', '', OPEN_TREE_NAMES, flags)));
}
/**
 * open_tree_attr(2), raw; since Linux 6.15.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - of {@link OPEN_TREE} and `AT`
 * @param attr - the address of a {@link MountAttr}
 * @param size - its length
 * @returns the number
 * @see fs/namespace.c in the kernel's source
 */
export async function _openTreeAttr(sysif, dirfd, path, flags, attr, size) {
    return NearFileDescriptor(await sysif.syscall(SYS.open_tree_attr, directoryArgument(dirfd), path, flagsArgument('open_tree_attr: flags', '', OPEN_TREE_NAMES, flags), attr, length('open_tree_attr: size', size)));
}
/**
 * move_mount(2), raw.
 * @param sysif - the process
 * @param fromDirfd - where the first path begins
 * @param fromPath - the address of the path of the mount
 * @param toDirfd - where the second path begins
 * @param toPath - the address of the path where it goes
 * @param flags - of {@link MOVE_MOUNT}
 * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
 */
export async function _moveMount(sysif, fromDirfd, fromPath, toDirfd, toPath, flags) {
    await sysif.syscall(SYS.move_mount, directoryArgument(fromDirfd), fromPath, directoryArgument(toDirfd), toPath, flagsArgument('move_mount: flags', 'MOVE_MOUNT_', MOVE_MOUNT, flags));
}
/**
 * mount_setattr(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path of a mount
 * @param flags - of `AT`
 * @param attr - the address of a {@link MountAttr}
 * @param size - its length
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export async function _mountSetattr(sysif, dirfd, path, flags, attr, size) {
    await sysif.syscall(SYS.mount_setattr, directoryArgument(dirfd), path, flagsArgument('mount_setattr: flags', '', OPEN_TREE_NAMES, flags), attr, length('mount_setattr: size', size));
}
/**
 * statmount(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param req - the address of a {@link MntIdReq}
 * @param buf - where a {@link StatmountHead} goes, with its strings behind it
 * @param bufsize - how much room there is
 * @param flags - 0
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export async function _statmount(sysif, req, buf, bufsize, flags) {
    await sysif.syscall(SYS.statmount, req, buf, length('statmount: bufsize', bufsize), flagsArgument('statmount: flags', '', ANY_FLAGS, flags));
}
/**
 * listmount(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param req - the address of a {@link MntIdReq}
 * @param ids - where the ids go, of 64 bits each
 * @param count - for how many there is room
 * @param flags - of {@link LISTMOUNT}
 * @returns how many there are
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export async function _listmount(sysif, req, ids, count, flags) {
    return await sysif.syscall(SYS.listmount, req, ids, length('listmount: count', count), flagsArgument('listmount: flags', 'LISTMOUNT_', LISTMOUNT, flags));
}
const closed = (flag, flags, options) => (options.inheritable === true ? flags : or(flags, flag));
/** In bytes: what statmount(2) gets first, and at most. */
const STATMOUNT_ROOM = 8192;
const STATMOUNT_MOST = 1 << 20;
function text(bytes, offset) {
    const nul = bytes.indexOf(0, offset);
    const end = nul === -1 ? bytes.length : nul;
    return { value: Buffer.from(bytes.subarray(offset, end)).toString('utf8'), end: end + 1 };
}
function decodeStatmount(bytes) {
    const head = StatmountHead.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
    const { mnt_opts, fs_type, mnt_root, mnt_point, fs_subtype, sb_source, opt_array, opt_sec_array, mnt_uidmap, mnt_gidmap, size: _size, __spare2, opt_num, opt_sec_num, mnt_uidmap_num, mnt_gidmap_num, ...rest } = head;
    const strings = bytes.subarray(StatmountHead.size);
    const told = (flag) => (head.mask & flag) !== 0;
    const one = (flag, field, offset) => (told(flag) ? { [field]: text(strings, offset).value } : {});
    const several = (flag, field, offset, count) => {
        if (!told(flag))
            return {};
        const values = [];
        let next = offset;
        for (let index = 0; index < count; index++) {
            const { value, end } = text(strings, next);
            values.push(value);
            next = end;
        }
        return { [field]: values };
    };
    return {
        ...rest,
        ...one(STATMOUNT.MNT_OPTS, 'mnt_opts', mnt_opts),
        ...one(STATMOUNT.FS_TYPE, 'fs_type', fs_type),
        ...one(STATMOUNT.MNT_ROOT, 'mnt_root', mnt_root),
        ...one(STATMOUNT.MNT_POINT, 'mnt_point', mnt_point),
        ...one(STATMOUNT.FS_SUBTYPE, 'fs_subtype', fs_subtype),
        ...one(STATMOUNT.SB_SOURCE, 'sb_source', sb_source),
        ...several(STATMOUNT.OPT_ARRAY, 'opt_array', opt_array, opt_num),
        ...several(STATMOUNT.OPT_SEC_ARRAY, 'opt_sec_array', opt_sec_array, opt_sec_num),
        ...several(STATMOUNT.MNT_UIDMAP, 'mnt_uidmap', mnt_uidmap, mnt_uidmap_num),
        ...several(STATMOUNT.MNT_GIDMAP, 'mnt_gidmap', mnt_gidmap, mnt_gidmap_num),
    };
}
function request(id, param, namespace) {
    return {
        // Kernels before 6.11 know only the shorter one.
        size: namespace === undefined ? MNT_ID_REQ_SIZE.VER0 : MNT_ID_REQ_SIZE.VER1,
        mnt_ns_fd: 0, mnt_id: BigInt(id), param: BigInt(param), mnt_ns_id: BigInt(namespace ?? 0),
    };
}
const MountIds = list(Uint64);
const IDS_A_CALL = 256;
/**
 * Tasks that can mount.
 */
export class MountTask extends Task {
    /**
     * Mount a file system, bind a directory to another place, move a mount, or change one: as the flags say.
     * @param source - what is mounted: a device, a directory, any word for a file system that needs none; null where it means nothing
     * @param target - where
     * @param type - which kind of file system it is; null where it means nothing, as with `MOUNT.BIND`, `MOUNT.MOVE`, `MOUNT.REMOUNT`
     * @param flags - of {@link MOUNT}, combined with `or(a, b)`
     * @param data - the file system's own options, separated by commas; null for none
     * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the mount namespace; with ENODEV for a type that the kernel
     *   does not know; with EINVAL for options that the file system does not
     * @see https://man7.org/linux/man-pages/man2/mount.2.html
     */
    async mount(source, target, type, flags = 0, data = null) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const from = __addDisposableResource(env_1, this.optionalArgument(PathString, source), false);
            const path = __addDisposableResource(env_1, this.argument(PathString, target), false);
            const kind = __addDisposableResource(env_1, this.optionalArgument(FilesystemName, type), false);
            const options = __addDisposableResource(env_1, this.optionalArgument(MountData, data), false);
            const call = _mount(this.sysif, from, path, kind, flags, options);
            await (source === null ? about(call, target) : about(call, source, target));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Unmount the file system that is on top at a path.
     * @param target - the path
     * @param flags - of {@link MNT} and {@link UMOUNT}
     * @throws ErrnoError with EBUSY where it is in use, without `MNT.DETACH`; with EINVAL where it is no mount, or one that came with
     *   the mount namespace of a less privileged user namespace
     * @see https://man7.org/linux/man-pages/man2/umount2.2.html
     */
    async umount2(target, flags = 0) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const path = __addDisposableResource(env_2, this.argument(PathString, target), false);
            await about(_umount2(this.sysif, path, flags), target);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Make another mount the root of the mount namespace, and of all processes in it whose root was the old one. With `.` for
     * both, in the new root, the old one ends up on top of it, from where `umount2('.', MNT.DETACH)` takes it.
     * @param newRoot - a mount, not the present root
     * @param putOld - where the old root goes: at or below the new one
     * @throws ErrnoError with EINVAL where the new root is no mount, or a mount on the way is shared; with EBUSY where it is the
     *   present root
     * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
     */
    async pivotRoot(newRoot, putOld) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const root = __addDisposableResource(env_3, this.argument(PathString, newRoot), false);
            const old = __addDisposableResource(env_3, this.argument(PathString, putOld), false);
            await about(_pivotRoot(this.sysif, root, old), newRoot, putOld);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Begin to configure a file system that is to be mounted; since Linux 5.2.
     * @param type - which kind
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it, for `fsconfig…` and `fsmount`
     * @throws ErrnoError with ENODEV for a type that the kernel does not know; with EPERM without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
     */
    async fsopen(type, options = {}) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_4, this.argument(FilesystemName, type), false);
            return this.makeFileDescriptor(await _fsopen(this.sysif, name, closed(FSOPEN.CLOEXEC, 0, options)));
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Begin to change the configuration of a file system that is mounted; since Linux 5.2.
     * @param dirfd - where a relative path begins, or `AT.FDCWD`
     * @param path - a mount
     * @param flags - of {@link FSPICK}
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it, for `fsconfig…`, with `fsconfigReconfigure` last
     * @throws ErrnoError with EINVAL where the path is no mount; with EPERM without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/fspick.2.html
     */
    async fspick(dirfd, path, flags = 0, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_5, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_5, this.argument(PathString, path), false);
            return this.makeFileDescriptor(await about(_fspick(this.sysif, directory, pathname, closed(FSPICK.CLOEXEC, flags, options)), path));
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Open a path, as with `O.PATH`; or with `OPEN_TREE.CLONE`, make a copy of the mount there, which is not attached anywhere until
     * `moveMount` attaches it, and which goes with its last file descriptor until then. Since Linux 5.2.
     * @param dirfd - where a relative path begins, or `AT.FDCWD`
     * @param path - what is opened
     * @param flags - of {@link OPEN_TREE}; `AT.RECURSIVE` copies the mounts below too; `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it
     * @throws ErrnoError with EINVAL for what cannot be copied; with EPERM for a copy without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
     */
    async openTree(dirfd, path, flags = 0, options = {}) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_6, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_6, this.argument(PathString, path), false);
            return this.makeFileDescriptor(await about(_openTree(this.sysif, directory, pathname, closed(OPEN_TREE.CLOEXEC, flags, options)), path));
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * As {@link openTree} with `OPEN_TREE.CLONE`, and change what the copy allows in the same step; since Linux 6.15.
     * @param dirfd - where a relative path begins, or `AT.FDCWD`
     * @param path - what is opened
     * @param flags - of {@link OPEN_TREE} and `AT`
     * @param attr - what to change; fields that are left out are 0
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it
     * @throws ErrnoError with ENOSYS where the kernel is older; otherwise as {@link openTree} and {@link mountSetattr}
     * @see fs/namespace.c in the kernel's source
     */
    async openTreeAttr(dirfd, path, flags, attr, options = {}) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_7, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_7, this.argument(PathString, path), false);
            const argument = __addDisposableResource(env_7, this.argument(MountAttr, MountAttr.of(attr)), false);
            const call = _openTreeAttr(this.sysif, directory, pathname, closed(OPEN_TREE.CLOEXEC, flags, options), argument, MountAttr.size);
            return this.makeFileDescriptor(await about(call, path));
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Move a mount to another place, or attach one that is not attached yet: with `MOVE_MOUNT.F_EMPTY_PATH`, the one that the
     * file descriptor means. Since Linux 5.2.
     * @param fromDirfd - where the first path begins, or `AT.FDCWD`
     * @param fromPath - the mount
     * @param toDirfd - where the second path begins, or `AT.FDCWD`
     * @param toPath - where it goes
     * @param flags - of {@link MOVE_MOUNT}
     * @throws ErrnoError with EINVAL where the first is no mount, or a mount on the way is shared; with EPERM without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
     */
    async moveMount(fromDirfd, fromPath, toDirfd, toPath, flags = 0) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const fromDirectory = __addDisposableResource(env_8, borrowDirectory(this, fromDirfd), false);
            const from = __addDisposableResource(env_8, this.argument(PathString, fromPath), false);
            const toDirectory = __addDisposableResource(env_8, borrowDirectory(this, toDirfd), false);
            const to = __addDisposableResource(env_8, this.argument(PathString, toPath), false);
            await about(_moveMount(this.sysif, fromDirectory, from, toDirectory, to, flags), fromPath, toPath);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    /**
     * Change what a mount allows; since Linux 5.12.
     * @param dirfd - where a relative path begins, or `AT.FDCWD`
     * @param path - the mount
     * @param attr - what to change; fields that are left out are 0
     * @param flags - `AT.RECURSIVE` for all mounts below too, all or none of them; `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.NO_AUTOMOUNT`
     * @throws ErrnoError with EPERM for what was locked when the mount namespace was copied, and without `CAP_SYS_ADMIN`; with EINVAL where
     *   the path is no mount, or for bits that the kernel does not know
     * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
     */
    async mountSetattr(dirfd, path, attr, flags = 0) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const directory = __addDisposableResource(env_9, borrowDirectory(this, dirfd), false);
            const pathname = __addDisposableResource(env_9, this.argument(PathString, path), false);
            const argument = __addDisposableResource(env_9, this.argument(MountAttr, MountAttr.of(attr)), false);
            await about(_mountSetattr(this.sysif, directory, pathname, flags, argument, MountAttr.size), path);
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * What the kernel knows of a mount; since Linux 6.8.
     * @param id - its id, which `statx` tells with `STATX.MNT_ID_UNIQUE`, and {@link listmount} too
     * @param mask - of {@link STATMOUNT}: what is asked for
     * @param namespace - its mount namespace, by `mnt_ns_id`; the task's own where it is left out. Since Linux 6.11
     * @returns what it knows: `mask` says what that is, and strings that are not known are left out
     * @throws ErrnoError with ENOENT where there is no such mount; with EPERM where it cannot be reached from the task's root
     * @see https://man7.org/linux/man-pages/man2/statmount.2.html
     */
    async statmount(id, mask, namespace) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const req = __addDisposableResource(env_10, this.argument(MntIdReq, request(id, mask, namespace)), false);
            for (let room = STATMOUNT_ROOM;; room *= 4) {
                const env_11 = { stack: [], error: void 0, hasError: false };
                try {
                    const memory = __addDisposableResource(env_11, this.heap.scratch({ ...Bytes, alignment: StatmountHead.alignment }, room), false);
                    try {
                        const env_12 = { stack: [], error: void 0, hasError: false };
                        try {
                            const buffer = __addDisposableResource(env_12, memory.borrow(this, 'exclusive'), false);
                            await _statmount(this.sysif, req, buffer, room, 0);
                        }
                        catch (e_10) {
                            env_12.error = e_10;
                            env_12.hasError = true;
                        }
                        finally {
                            __disposeResources(env_12);
                        }
                    }
                    catch (error) {
                        if (error instanceof ErrnoError && error.code === 'EOVERFLOW' && room < STATMOUNT_MOST)
                            continue;
                        throw error;
                    }
                    const readable = __addDisposableResource(env_11, memory.assumeReadable(), false);
                    return decodeStatmount(await readable.read());
                }
                catch (e_11) {
                    env_11.error = e_11;
                    env_11.hasError = true;
                }
                finally {
                    __disposeResources(env_11);
                }
            }
        }
        catch (e_12) {
            env_10.error = e_12;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    /**
     * The mounts below one; since Linux 6.8.
     * @param id - its id, or {@link LSMT_ROOT} for all below the task's root
     * @param options - of which mount namespace, and in which order
     * @returns their ids, each for {@link statmount}
     * @throws ErrnoError with ENOENT where there is no such mount; with EPERM where it cannot be reached from the task's root
     * @see https://man7.org/linux/man-pages/man2/listmount.2.html
     */
    async listmount(id = LSMT_ROOT, options = {}) {
        const ids = [];
        for (;;) {
            const env_13 = { stack: [], error: void 0, hasError: false };
            try {
                const req = __addDisposableResource(env_13, this.argument(MntIdReq, request(id, ids.at(-1) ?? 0, options.namespace)), false);
                const memory = __addDisposableResource(env_13, this.heap.scratch(MountIds, IDS_A_CALL * Uint64.size), false);
                let count;
                {
                    const env_14 = { stack: [], error: void 0, hasError: false };
                    try {
                        const buffer = __addDisposableResource(env_14, memory.borrow(this, 'exclusive'), false);
                        count = await _listmount(this.sysif, req, buffer, IDS_A_CALL, options.reverse === true ? LISTMOUNT.REVERSE : 0);
                    }
                    catch (e_13) {
                        env_14.error = e_13;
                        env_14.hasError = true;
                    }
                    finally {
                        __disposeResources(env_14);
                    }
                }
                const [filled, rest] = memory.splitReadable(count * Uint64.size);
                rest.free();
                const readable = __addDisposableResource(env_13, filled, false);
                ids.push(...await readable.read());
                if (count < IDS_A_CALL)
                    return ids;
            }
            catch (e_14) {
                env_13.error = e_14;
                env_13.hasError = true;
            }
            finally {
                __disposeResources(env_13);
            }
        }
    }
}
/** What is between a file system context and who configures it: messages of a line each, read one by one. */
const MESSAGE_ROOM = 4096;
async function messages(fd) {
    const env_15 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_15, fd.borrow(task), false);
        const lines = [];
        for (;;) {
            const env_16 = { stack: [], error: void 0, hasError: false };
            try {
                const memory = __addDisposableResource(env_16, task.heap.scratch(Bytes, MESSAGE_ROOM), false);
                let count;
                try {
                    const env_17 = { stack: [], error: void 0, hasError: false };
                    try {
                        const buffer = __addDisposableResource(env_17, memory.borrow(task, 'exclusive'), false);
                        count = await _read(task.sysif, borrow, buffer, MESSAGE_ROOM);
                    }
                    catch (e_15) {
                        env_17.error = e_15;
                        env_17.hasError = true;
                    }
                    finally {
                        __disposeResources(env_17);
                    }
                }
                catch (error) {
                    if (error instanceof ErrnoError && error.code === 'ENODATA')
                        return lines;
                    throw error;
                }
                const readable = __addDisposableResource(env_16, memory.assumeReadable(), false);
                lines.push(Buffer.from((await readable.read()).subarray(0, count)).toString('utf8').trimEnd());
            }
            catch (e_16) {
                env_16.error = e_16;
                env_16.hasError = true;
            }
            finally {
                __disposeResources(env_16);
            }
        }
    }
    catch (e_17) {
        env_15.error = e_17;
        env_15.hasError = true;
    }
    finally {
        __disposeResources(env_15);
    }
}
/** Send a call about a context, and add to its error what the file system said about it. */
async function withMessages(fd, send) {
    const env_18 = { stack: [], error: void 0, hasError: false };
    try {
        const borrow = __addDisposableResource(env_18, fd.borrow(fd.task), false);
        try {
            return await send(borrow);
        }
        catch (error) {
            if (!(error instanceof ErrnoError))
                throw error;
            const said = await messages(fd).catch(() => []);
            if (said.length === 0)
                throw error;
            throw new ErrnoError(-error.errno, error.syscall, { call: error.call, hint: said.join('; ') });
        }
    }
    catch (e_18) {
        env_18.error = e_18;
        env_18.hasError = true;
    }
    finally {
        __disposeResources(env_18);
    }
}
/**
 * File descriptors of file systems that are being configured, and of mounts that are not attached yet.
 */
export class MountFileDescriptor extends FileDescriptor {
    /**
     * Set an option that has no value: `ro`, say.
     * @param key - which one
     * @throws ErrnoError with EINVAL for an option that the file system does not know; its own words are in the message
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetFlag(key) {
        const env_19 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_19, this.task.argument(OptionKey, key), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_FLAG, name, NULL, 0));
        }
        catch (e_19) {
            env_19.error = e_19;
            env_19.hasError = true;
        }
        finally {
            __disposeResources(env_19);
        }
    }
    /**
     * Set an option to a string: `source`, `size`, `lowerdir`, say.
     * @param key - which one
     * @param value - to what; at most 255 bytes
     * @throws ErrnoError with EINVAL for an option or a value that the file system does not know; its own words are in the message
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetString(key, value) {
        const env_20 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_20, this.task.argument(OptionKey, key), false);
            const string = __addDisposableResource(env_20, this.task.argument(OptionValue, value), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_STRING, name, string, 0));
        }
        catch (e_20) {
            env_20.error = e_20;
            env_20.hasError = true;
        }
        finally {
            __disposeResources(env_20);
        }
    }
    /**
     * Set an option to bytes.
     * @param key - which one
     * @param value - to what; at most a mebibyte
     * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no bytes
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetBinary(key, value) {
        const env_21 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_21, this.task.argument(OptionKey, key), false);
            const bytes = __addDisposableResource(env_21, this.task.argument(Bytes, value), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_BINARY, name, bytes, value.length));
        }
        catch (e_21) {
            env_21.error = e_21;
            env_21.hasError = true;
        }
        finally {
            __disposeResources(env_21);
        }
    }
    /**
     * Set an option to what a path leads to.
     * @param key - which one
     * @param dirfd - where a relative path begins, or `AT.FDCWD`
     * @param path - the path
     * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no path
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetPath(key, dirfd, path) {
        const env_22 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_22, this.task.argument(OptionKey, key), false);
            const directory = __addDisposableResource(env_22, borrowDirectory(this.task, dirfd), false);
            const pathname = __addDisposableResource(env_22, this.task.argument(PathString, path), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_PATH, name, pathname, directoryArgument(directory)));
        }
        catch (e_22) {
            env_22.error = e_22;
            env_22.hasError = true;
        }
        finally {
            __disposeResources(env_22);
        }
    }
    /**
     * Set an option to what a file descriptor means, where the option takes a path.
     * @param key - which one
     * @param value - the file descriptor
     * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no path
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetPathEmpty(key, value) {
        const env_23 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_23, this.task.argument(OptionKey, key), false);
            const empty = __addDisposableResource(env_23, this.task.argument(CString, ''), false);
            const argument = __addDisposableResource(env_23, value.borrow(this.task), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_PATH_EMPTY, name, empty, argument));
        }
        catch (e_23) {
            env_23.error = e_23;
            env_23.hasError = true;
        }
        finally {
            __disposeResources(env_23);
        }
    }
    /**
     * Set an option to a file descriptor.
     * @param key - which one
     * @param value - the file descriptor
     * @throws ErrnoError with EINVAL for an option that the file system does not know, or that takes no file descriptor
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigSetFd(key, value) {
        const env_24 = { stack: [], error: void 0, hasError: false };
        try {
            const name = __addDisposableResource(env_24, this.task.argument(OptionKey, key), false);
            const argument = __addDisposableResource(env_24, value.borrow(this.task), false);
            await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.SET_FD, name, NULL, argument));
        }
        catch (e_24) {
            env_24.error = e_24;
            env_24.hasError = true;
        }
        finally {
            __disposeResources(env_24);
        }
    }
    /**
     * Make the file system ready to be mounted, after its options were set.
     * @param exclusive - fail where such a file system is there already, instead of sharing it; since Linux 6.6
     * @throws ErrnoError as the file system has it, with its own words in the message; with EBUSY where it is there already
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigCreate(exclusive = false) {
        await withMessages(this, (fd) => (_fsconfig(this.task.sysif, fd, exclusive ? FSCONFIG.CMD_CREATE_EXCL : FSCONFIG.CMD_CREATE, NULL, NULL, 0)));
    }
    /**
     * Change the file system as the options say that were set; for what `fspick` returned.
     * @throws ErrnoError as the file system has it, with its own words in the message
     * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
     */
    async fsconfigReconfigure() {
        await withMessages(this, (fd) => _fsconfig(this.task.sysif, fd, FSCONFIG.CMD_RECONFIGURE, NULL, NULL, 0));
    }
    /**
     * What the file system has said while it was configured: a letter for how bad it is (`e`, `w` or `i`), and a line. Reading takes
     * them away; a failed call has taken them too.
     * @returns the lines, the oldest first
     * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
     */
    async fscontextMessages() {
        return await messages(this);
    }
    /**
     * Make a mount of a file system that is ready. It is not attached anywhere until {@link moveMount} attaches it, and goes
     * with its last file descriptor until then.
     * @param attributes - of {@link MOUNT_ATTR}
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it; it can be used as a directory already
     * @throws ErrnoError with EINVAL where it is not ready; with EBUSY where it was mounted already; with EPERM without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
     */
    async fsmount(attributes = 0, options = {}) {
        const number = await withMessages(this, (fd) => _fsmount(this.task.sysif, fd, closed(FSMOUNT.CLOEXEC, 0, options), attributes));
        return this.task.makeFileDescriptor(number);
    }
    /**
     * Attach this mount, from {@link fsmount} or `openTree`, or move it where it is attached. The handle can be used as before.
     * @param toDirfd - where a relative path begins, or `AT.FDCWD`
     * @param toPath - where it goes
     * @param flags - of {@link MOVE_MOUNT}; `F_EMPTY_PATH` is always added
     * @throws ErrnoError with EINVAL where it is no mount, or a mount on the way is shared; with EPERM without `CAP_SYS_ADMIN`
     * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
     */
    async moveMount(toDirfd, toPath, flags = 0) {
        const env_25 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_25, this.borrow(task), false);
            const empty = __addDisposableResource(env_25, task.argument(CString, ''), false);
            const directory = __addDisposableResource(env_25, borrowDirectory(task, toDirfd), false);
            const path = __addDisposableResource(env_25, task.argument(PathString, toPath), false);
            await about(_moveMount(task.sysif, borrow, empty, directory, path, or(flags, MOVE_MOUNT.F_EMPTY_PATH)), toPath);
        }
        catch (e_25) {
            env_25.error = e_25;
            env_25.hasError = true;
        }
        finally {
            __disposeResources(env_25);
        }
    }
    /**
     * Change what this mount allows; since Linux 5.12.
     * @param attr - what to change; fields that are left out are 0
     * @param flags - `AT.RECURSIVE` for all mounts below too; `AT.EMPTY_PATH` is always added
     * @throws ErrnoError as `mountSetattr` of a task
     * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
     */
    async mountSetattr(attr, flags = 0) {
        const env_26 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const borrow = __addDisposableResource(env_26, this.borrow(task), false);
            const empty = __addDisposableResource(env_26, task.argument(CString, ''), false);
            const argument = __addDisposableResource(env_26, task.argument(MountAttr, MountAttr.of(attr)), false);
            await _mountSetattr(task.sysif, borrow, empty, or(flags, AT.EMPTY_PATH), argument, MountAttr.size);
        }
        catch (e_26) {
            env_26.error = e_26;
            env_26.hasError = true;
        }
        finally {
            __disposeResources(env_26);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibW91bnQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJtb3VudC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQW9CLE1BQU0sa0JBQWtCLENBQUE7QUFDL0QsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxJQUFJLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUMzRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDeEUsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDOUQsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDaEUsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUNMLEtBQUssRUFBRSxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxNQUFNLEdBQzdDLE1BQU0sZ0JBQWdCLENBQUE7QUFDdkIsT0FBTyxFQUFFLEVBQUUsRUFBRSxlQUFlLEVBQUUsaUJBQWlCLEVBQTBDLE1BQU0sWUFBWSxDQUFBO0FBQzNHLE9BQU8sRUFBRSxhQUFhLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3ZELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFbkM7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsQ0FBQztJQUNULGlFQUFpRTtJQUNqRSxNQUFNLEVBQUUsQ0FBQztJQUNULHVDQUF1QztJQUN2QyxLQUFLLEVBQUUsQ0FBQztJQUNSLHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsQ0FBQztJQUNULGdDQUFnQztJQUNoQyxXQUFXLEVBQUUsRUFBRTtJQUNmLG9DQUFvQztJQUNwQyxPQUFPLEVBQUUsRUFBRTtJQUNYLHVEQUF1RDtJQUN2RCxRQUFRLEVBQUUsRUFBRTtJQUNaLGdEQUFnRDtJQUNoRCxPQUFPLEVBQUUsR0FBRztJQUNaLCtEQUErRDtJQUMvRCxXQUFXLEVBQUUsR0FBRztJQUNoQix1Q0FBdUM7SUFDdkMsT0FBTyxFQUFFLElBQUk7SUFDYixnQ0FBZ0M7SUFDaEMsVUFBVSxFQUFFLElBQUk7SUFDaEIsNkRBQTZEO0lBQzdELElBQUksRUFBRSxJQUFJO0lBQ1Ysb0JBQW9CO0lBQ3BCLElBQUksRUFBRSxJQUFJO0lBQ1YsNkJBQTZCO0lBQzdCLEdBQUcsRUFBRSxLQUFLO0lBQ1YsZ0NBQWdDO0lBQ2hDLE9BQU8sRUFBRSxLQUFLO0lBQ2QsNkNBQTZDO0lBQzdDLE1BQU0sRUFBRSxLQUFLO0lBQ2IsOEJBQThCO0lBQzlCLFFBQVEsRUFBRSxRQUFRO0lBQ2xCLG9DQUFvQztJQUNwQyxVQUFVLEVBQUUsUUFBUTtJQUNwQix5RUFBeUU7SUFDekUsT0FBTyxFQUFFLFFBQVE7SUFDakIsNkRBQTZEO0lBQzdELEtBQUssRUFBRSxRQUFRO0lBQ2YsaUNBQWlDO0lBQ2pDLE1BQU0sRUFBRSxTQUFTO0lBQ2pCLGtGQUFrRjtJQUNsRixRQUFRLEVBQUUsU0FBUztJQUNuQiw4QkFBOEI7SUFDOUIsU0FBUyxFQUFFLFNBQVM7SUFDcEIsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxTQUFTO0lBQ3BCLDBDQUEwQztJQUMxQyxXQUFXLEVBQUUsVUFBVTtJQUN2Qix3Q0FBd0M7SUFDeEMsUUFBUSxFQUFFLFVBQVU7SUFDcEIsOEJBQThCO0lBQzlCLFFBQVEsRUFBRSxVQUFVO0lBQ3BCLDhCQUE4QjtJQUM5QixZQUFZLEVBQUUsVUFBVTtJQUN4Qiw4QkFBOEI7SUFDOUIsS0FBSyxFQUFFLFdBQVc7SUFDbEIsOEJBQThCO0lBQzlCLElBQUksRUFBRSxXQUFXO0lBQ2pCLDhCQUE4QjtJQUM5QixNQUFNLEVBQUUsV0FBVztDQUNYLENBQUE7QUFFVix5REFBeUQ7QUFDekQsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxRQUFRLEVBQUUsR0FBRyxLQUFLLENBQUE7QUFFaEQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLDhGQUE4RjtJQUM5RixLQUFLLEVBQUUsQ0FBQztJQUNSLDBFQUEwRTtJQUMxRSxNQUFNLEVBQUUsQ0FBQztJQUNULCtEQUErRDtJQUMvRCxNQUFNLEVBQUUsQ0FBQztDQUNELENBQUE7QUFFVixtRUFBbUU7QUFDbkUsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLDREQUE0RDtJQUM1RCxRQUFRLEVBQUUsQ0FBQztDQUNILENBQUE7QUFFVixNQUFNLFlBQVksR0FBRyxFQUFFLFNBQVMsRUFBRSxHQUFHLENBQUMsS0FBSyxFQUFFLFVBQVUsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLFVBQVUsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLGVBQWUsRUFBRSxNQUFNLENBQUMsUUFBUSxFQUFXLENBQUE7QUFFeEkscURBQXFEO0FBQ3JELE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2QiwrREFBK0Q7SUFDL0QsS0FBSyxFQUFFLENBQUM7SUFDUiwyQ0FBMkM7SUFDM0MsT0FBTyxFQUFFLFNBQVM7Q0FDVixDQUFBO0FBRVYsTUFBTSxlQUFlLEdBQUc7SUFDdEIsZUFBZSxFQUFFLFNBQVMsQ0FBQyxLQUFLLEVBQUUsaUJBQWlCLEVBQUUsU0FBUyxDQUFDLE9BQU8sRUFBRSxhQUFhLEVBQUUsRUFBRSxDQUFDLFVBQVU7SUFDcEcsZUFBZSxFQUFFLEVBQUUsQ0FBQyxZQUFZLEVBQUUsbUJBQW1CLEVBQUUsRUFBRSxDQUFDLGdCQUFnQixFQUFFLFlBQVksRUFBRSxFQUFFLENBQUMsU0FBUztDQUM5RixDQUFBO0FBRVYsNkdBQTZHO0FBQzdHLE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRztJQUN4Qiw2QkFBNkI7SUFDN0IsVUFBVSxFQUFFLEdBQUc7SUFDZiwwQkFBMEI7SUFDMUIsWUFBWSxFQUFFLEdBQUc7SUFDakIsc0VBQXNFO0lBQ3RFLFlBQVksRUFBRSxHQUFHO0lBQ2pCLDZCQUE2QjtJQUM3QixVQUFVLEVBQUUsSUFBSTtJQUNoQiwwQkFBMEI7SUFDMUIsWUFBWSxFQUFFLElBQUk7SUFDbEIsbUVBQW1FO0lBQ25FLFlBQVksRUFBRSxJQUFJO0lBQ2xCLGtFQUFrRTtJQUNsRSxTQUFTLEVBQUUsS0FBSztJQUNoQixzRUFBc0U7SUFDdEUsT0FBTyxFQUFFLEtBQUs7Q0FDTixDQUFBO0FBRVYsMkJBQTJCO0FBQzNCLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQix3QkFBd0I7SUFDeEIsT0FBTyxFQUFFLENBQUM7Q0FDRixDQUFBO0FBRVYsMkJBQTJCO0FBQzNCLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQix3QkFBd0I7SUFDeEIsT0FBTyxFQUFFLENBQUM7SUFDVixvQ0FBb0M7SUFDcEMsZ0JBQWdCLEVBQUUsQ0FBQztJQUNuQixpQ0FBaUM7SUFDakMsWUFBWSxFQUFFLENBQUM7SUFDZix1RUFBdUU7SUFDdkUsVUFBVSxFQUFFLENBQUM7Q0FDTCxDQUFBO0FBRVYsNkJBQTZCO0FBQzdCLE1BQU0sQ0FBQyxNQUFNLFFBQVEsR0FBRztJQUN0Qix1Q0FBdUM7SUFDdkMsUUFBUSxFQUFFLENBQUM7SUFDWCxpQ0FBaUM7SUFDakMsVUFBVSxFQUFFLENBQUM7SUFDYiw4QkFBOEI7SUFDOUIsVUFBVSxFQUFFLENBQUM7SUFDYiw2Q0FBNkM7SUFDN0MsUUFBUSxFQUFFLENBQUM7SUFDWCw4RUFBOEU7SUFDOUUsY0FBYyxFQUFFLENBQUM7SUFDakIsMENBQTBDO0lBQzFDLE1BQU0sRUFBRSxDQUFDO0lBQ1QsdURBQXVEO0lBQ3ZELFVBQVUsRUFBRSxDQUFDO0lBQ2IsMENBQTBDO0lBQzFDLGVBQWUsRUFBRSxDQUFDO0lBQ2xCLDBFQUEwRTtJQUMxRSxlQUFlLEVBQUUsQ0FBQztDQUNWLENBQUE7QUFFViw0QkFBNEI7QUFDNUIsTUFBTSxDQUFDLE1BQU0sT0FBTyxHQUFHO0lBQ3JCLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsQ0FBQztDQUNGLENBQUE7QUFFViwyQkFBMkI7QUFDM0IsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHO0lBQ3hCLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsR0FBRztJQUNYLGlFQUFpRTtJQUNqRSxNQUFNLEVBQUUsR0FBRztJQUNYLHVDQUF1QztJQUN2QyxLQUFLLEVBQUUsR0FBRztJQUNWLHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsR0FBRztJQUNYLHFHQUFxRztJQUNyRyxNQUFNLEVBQUUsSUFBSTtJQUNaLG1EQUFtRDtJQUNuRCxRQUFRLEVBQUUsQ0FBQztJQUNYLHVDQUF1QztJQUN2QyxPQUFPLEVBQUUsSUFBSTtJQUNiLDBDQUEwQztJQUMxQyxXQUFXLEVBQUUsSUFBSTtJQUNqQiw2Q0FBNkM7SUFDN0MsVUFBVSxFQUFFLElBQUk7SUFDaEIsMkZBQTJGO0lBQzNGLEtBQUssRUFBRSxTQUFTO0lBQ2hCLCtEQUErRDtJQUMvRCxXQUFXLEVBQUUsU0FBUztDQUNkLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsTUFBTSxDQUFDLG1CQUFtQixFQUFFO0lBQ25ELDBDQUEwQztJQUMxQyxRQUFRLEVBQUUsTUFBTTtJQUNoQiw0QkFBNEI7SUFDNUIsUUFBUSxFQUFFLE1BQU07SUFDaEIsMkZBQTJGO0lBQzNGLFdBQVcsRUFBRSxNQUFNO0lBQ25CLGdEQUFnRDtJQUNoRCxTQUFTLEVBQUUsTUFBTTtDQUNsQixDQUFDLENBQUE7QUFJRixnREFBZ0Q7QUFDaEQsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHO0lBQ3ZCLGtGQUFrRjtJQUNsRixRQUFRLEVBQUUsR0FBRztJQUNiLHNEQUFzRDtJQUN0RCxTQUFTLEVBQUUsR0FBRztJQUNkLHdCQUF3QjtJQUN4QixjQUFjLEVBQUUsR0FBRztJQUNuQixrQkFBa0I7SUFDbEIsUUFBUSxFQUFFLEdBQUc7SUFDYixtQkFBbUI7SUFDbkIsU0FBUyxFQUFFLElBQUk7SUFDZixpQkFBaUI7SUFDakIsT0FBTyxFQUFFLElBQUk7SUFDYixxQ0FBcUM7SUFDckMsU0FBUyxFQUFFLElBQUk7SUFDZixvQ0FBb0M7SUFDcEMsUUFBUSxFQUFFLElBQUk7SUFDZCxzQ0FBc0M7SUFDdEMsVUFBVSxFQUFFLEtBQUs7SUFDakIscUNBQXFDO0lBQ3JDLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLHFDQUFxQztJQUNyQyxTQUFTLEVBQUUsS0FBSztJQUNoQix5Q0FBeUM7SUFDekMsYUFBYSxFQUFFLEtBQUs7SUFDcEIsMENBQTBDO0lBQzFDLGNBQWMsRUFBRSxNQUFNO0lBQ3RCLHNDQUFzQztJQUN0QyxVQUFVLEVBQUUsTUFBTTtJQUNsQixzQ0FBc0M7SUFDdEMsVUFBVSxFQUFFLE1BQU07Q0FDVixDQUFBO0FBRVYsZ0dBQWdHO0FBQ2hHLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRyxtQkFBc0IsQ0FBQTtBQUUvQyw4QkFBOEI7QUFDOUIsTUFBTSxDQUFDLE1BQU0sU0FBUyxHQUFHO0lBQ3ZCLDhDQUE4QztJQUM5QyxPQUFPLEVBQUUsQ0FBQztDQUNGLENBQUE7QUFFVixrRkFBa0Y7QUFDbEYsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxtQkFBbUIsRUFBRTtJQUNsRCw0REFBNEQ7SUFDNUQsSUFBSSxFQUFFLE1BQU07SUFDWixrRUFBa0U7SUFDbEUsU0FBUyxFQUFFLE1BQU07SUFDakIsaUJBQWlCO0lBQ2pCLE1BQU0sRUFBRSxTQUFTO0lBQ2pCLCtEQUErRDtJQUMvRCxLQUFLLEVBQUUsU0FBUztJQUNoQixpRUFBaUU7SUFDakUsU0FBUyxFQUFFLFNBQVM7Q0FDckIsQ0FBQyxDQUFBO0FBSUYsaURBQWlEO0FBQ2pELE1BQU0sQ0FBQyxNQUFNLGVBQWUsR0FBRztJQUM3Qix1QkFBdUI7SUFDdkIsSUFBSSxFQUFFLEVBQUU7SUFDUiwwQ0FBMEM7SUFDMUMsSUFBSSxFQUFFLEVBQUU7Q0FDQSxDQUFBO0FBRVYsOElBQThJO0FBQzlJLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxNQUFNLENBQUMsa0JBQWtCLEVBQUU7SUFDdEQsa0NBQWtDO0lBQ2xDLElBQUksRUFBRSxNQUFNO0lBQ1osZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDJDQUEyQztJQUMzQyxJQUFJLEVBQUUsTUFBTTtJQUNaLGtCQUFrQjtJQUNsQixZQUFZLEVBQUUsTUFBTTtJQUNwQixrQkFBa0I7SUFDbEIsWUFBWSxFQUFFLE1BQU07SUFDcEIsd0RBQXdEO0lBQ3hELFFBQVEsRUFBRSxNQUFNO0lBQ2hCLDhFQUE4RTtJQUM5RSxRQUFRLEVBQUUsTUFBTTtJQUNoQixnQkFBZ0I7SUFDaEIsT0FBTyxFQUFFLE1BQU07SUFDZiw4Q0FBOEM7SUFDOUMsTUFBTSxFQUFFLE1BQU07SUFDZCxzRUFBc0U7SUFDdEUsYUFBYSxFQUFFLE1BQU07SUFDckIsK0RBQStEO0lBQy9ELFVBQVUsRUFBRSxNQUFNO0lBQ2xCLHdDQUF3QztJQUN4QyxpQkFBaUIsRUFBRSxNQUFNO0lBQ3pCLDZCQUE2QjtJQUM3QixRQUFRLEVBQUUsTUFBTTtJQUNoQiwwRUFBMEU7SUFDMUUsZUFBZSxFQUFFLE1BQU07SUFDdkIsa0NBQWtDO0lBQ2xDLGNBQWMsRUFBRSxNQUFNO0lBQ3RCLGdDQUFnQztJQUNoQyxVQUFVLEVBQUUsTUFBTTtJQUNsQixrREFBa0Q7SUFDbEQsY0FBYyxFQUFFLE1BQU07SUFDdEIsZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLGdCQUFnQjtJQUNoQixTQUFTLEVBQUUsTUFBTTtJQUNqQiwyQkFBMkI7SUFDM0IsU0FBUyxFQUFFLE1BQU07SUFDakIsZ0JBQWdCO0lBQ2hCLFVBQVUsRUFBRSxNQUFNO0lBQ2xCLGdCQUFnQjtJQUNoQixTQUFTLEVBQUUsTUFBTTtJQUNqQiwwQkFBMEI7SUFDMUIsT0FBTyxFQUFFLE1BQU07SUFDZixlQUFlO0lBQ2YsU0FBUyxFQUFFLE1BQU07SUFDakIsMEJBQTBCO0lBQzFCLFdBQVcsRUFBRSxNQUFNO0lBQ25CLGVBQWU7SUFDZixhQUFhLEVBQUUsTUFBTTtJQUNyQixpQ0FBaUM7SUFDakMsY0FBYyxFQUFFLE1BQU07SUFDdEIsMEJBQTBCO0lBQzFCLGNBQWMsRUFBRSxNQUFNO0lBQ3RCLGVBQWU7SUFDZixVQUFVLEVBQUUsTUFBTTtJQUNsQiwwQkFBMEI7SUFDMUIsY0FBYyxFQUFFLE1BQU07SUFDdEIsZUFBZTtJQUNmLFVBQVUsRUFBRSxNQUFNO0lBQ2xCLFNBQVM7SUFDVCxRQUFRLEVBQUUsU0FBUyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUM7Q0FDNUIsQ0FBQyxDQUFBO0FBY0YsaUdBQWlHO0FBQ2pHLE1BQU0sU0FBUyxHQUFHLElBQUksQ0FBQTtBQUV0QixNQUFNLGNBQWMsR0FBRyxhQUFhLENBQUMsMkJBQTJCLEVBQUUsU0FBUyxHQUFHLENBQUMsQ0FBQyxDQUFBO0FBQ2hGLE1BQU0sU0FBUyxHQUFHLGFBQWEsQ0FBQyxtQkFBbUIsRUFBRSxTQUFTLEdBQUcsQ0FBQyxDQUFDLENBQUE7QUFDbkUsTUFBTSxTQUFTLEdBQUcsYUFBYSxDQUFDLHNCQUFzQixFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQzVELE1BQU0sV0FBVyxHQUFHLGFBQWEsQ0FBQyx3QkFBd0IsRUFBRSxHQUFHLENBQUMsQ0FBQTtBQUVoRSxNQUFNLFNBQVMsR0FBZ0IsRUFBRSxDQUFBO0FBRWpDOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUMxQixLQUF1QixFQUFFLE1BQXVCLEVBQUUsTUFBdUIsRUFBRSxjQUErQixFQUFFLFVBQWtCLEVBQUUsSUFBcUI7SUFFckosTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxjQUFjLEVBQUUsYUFBYSxDQUFDLG1CQUFtQixFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsVUFBVSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDdkksQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsTUFBdUIsRUFBRSxLQUFhO0lBQzVGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxhQUFhLENBQUMsZ0JBQWdCLEVBQUUsRUFBRSxFQUFFLFlBQVksRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ3BHLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLE9BQXdCLEVBQUUsTUFBdUI7SUFDekcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxVQUFVLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0FBQ3RELENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxNQUF1QixFQUFFLEtBQWE7SUFDM0YsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsYUFBYSxDQUFDLGVBQWUsRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUM5SCxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQzdCLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxHQUFXLEVBQUUsR0FBb0IsRUFBRSxLQUFzQixFQUFFLEdBQW9CO0lBRXBJLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxJQUFJLE1BQU0sQ0FBQyxXQUFXLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxlQUFlLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQ3hILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxLQUFhLEVBQUUsVUFBa0I7SUFDbkgsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQzNDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLGFBQWEsQ0FBQyxnQkFBZ0IsRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLGFBQWEsQ0FBQyxxQkFBcUIsRUFBRSxhQUFhLEVBQUUsVUFBVSxFQUFFLFVBQVUsQ0FBQyxDQUMxSixDQUFDLENBQUE7QUFDSixDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxLQUFhO0lBQ25ILE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsaUJBQWlCLENBQUMsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUFFLGFBQWEsQ0FBQyxlQUFlLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDdEosQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBYTtJQUNySCxPQUFPLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksRUFBRSxhQUFhLENBQUMsa0JBQWtCLEVBQUUsRUFBRSxFQUFFLGVBQWUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDOUosQ0FBQztBQUVEOzs7Ozs7Ozs7O0dBVUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FDakMsS0FBdUIsRUFBRSxLQUF3QixFQUFFLElBQXFCLEVBQUUsS0FBYSxFQUFFLElBQXFCLEVBQUUsSUFBWTtJQUU1SCxPQUFPLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDM0MsR0FBRyxDQUFDLGNBQWMsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsYUFBYSxDQUFDLHVCQUF1QixFQUFFLEVBQUUsRUFBRSxlQUFlLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUM1SCxNQUFNLENBQUMsc0JBQXNCLEVBQUUsSUFBSSxDQUFDLENBQ3JDLENBQUMsQ0FBQTtBQUNKLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FDOUIsS0FBdUIsRUFBRSxTQUE0QixFQUFFLFFBQXlCLEVBQUUsT0FBMEIsRUFBRSxNQUF1QixFQUFFLEtBQWE7SUFFcEosTUFBTSxLQUFLLENBQUMsT0FBTyxDQUNqQixHQUFHLENBQUMsVUFBVSxFQUFFLGlCQUFpQixDQUFDLFNBQVMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxPQUFPLENBQUMsRUFBRSxNQUFNLEVBQzFGLGFBQWEsQ0FBQyxtQkFBbUIsRUFBRSxhQUFhLEVBQUUsVUFBVSxFQUFFLEtBQUssQ0FBQyxDQUNyRSxDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7Ozs7Ozs7R0FTRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUNqQyxLQUF1QixFQUFFLEtBQXdCLEVBQUUsSUFBcUIsRUFBRSxLQUFhLEVBQUUsSUFBcUIsRUFBRSxJQUFZO0lBRTVILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDakIsR0FBRyxDQUFDLGFBQWEsRUFBRSxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsYUFBYSxDQUFDLHNCQUFzQixFQUFFLEVBQUUsRUFBRSxlQUFlLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxFQUMxSCxNQUFNLENBQUMscUJBQXFCLEVBQUUsSUFBSSxDQUFDLENBQ3BDLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEdBQW9CLEVBQUUsR0FBb0IsRUFBRSxPQUFlLEVBQUUsS0FBYTtJQUNsSSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRSxPQUFPLENBQUMsRUFBRSxhQUFhLENBQUMsa0JBQWtCLEVBQUUsRUFBRSxFQUFFLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzlJLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxLQUF1QixFQUFFLEdBQW9CLEVBQUUsR0FBb0IsRUFBRSxLQUFhLEVBQUUsS0FBYTtJQUNoSSxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLGtCQUFrQixFQUFFLEtBQUssQ0FBQyxFQUFFLGFBQWEsQ0FBQyxrQkFBa0IsRUFBRSxZQUFZLEVBQUUsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDM0osQ0FBQztBQUVELE1BQU0sTUFBTSxHQUFHLENBQUMsSUFBWSxFQUFFLEtBQWEsRUFBRSxPQUEwQixFQUFVLEVBQUUsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtBQUU1SSwyREFBMkQ7QUFDM0QsTUFBTSxjQUFjLEdBQUcsSUFBSSxDQUFBO0FBQzNCLE1BQU0sY0FBYyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUE7QUFFOUIsU0FBUyxJQUFJLENBQUMsS0FBaUIsRUFBRSxNQUFjO0lBQzdDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3BDLE1BQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFBO0lBQzNDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsR0FBRyxHQUFHLENBQUMsRUFBRSxDQUFBO0FBQzNGLENBQUM7QUFFRCxTQUFTLGVBQWUsQ0FBQyxLQUFpQjtJQUN4QyxNQUFNLElBQUksR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDbEcsTUFBTSxFQUNKLFFBQVEsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxhQUFhLEVBQUUsVUFBVSxFQUFFLFVBQVUsRUFDL0csSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxjQUFjLEVBQUUsY0FBYyxFQUFFLEdBQUcsSUFBSSxFQUNyRixHQUFHLElBQUksQ0FBQTtJQUNSLE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxRQUFRLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ2xELE1BQU0sSUFBSSxHQUFHLENBQUMsSUFBWSxFQUFXLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hFLE1BQU0sR0FBRyxHQUFHLENBQUMsSUFBWSxFQUFFLEtBQTJCLEVBQUUsTUFBYyxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0lBQ3ZJLE1BQU0sT0FBTyxHQUFHLENBQUMsSUFBWSxFQUFFLEtBQTBCLEVBQUUsTUFBYyxFQUFFLEtBQWEsRUFBRSxFQUFFO1FBQzFGLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO1lBQUUsT0FBTyxFQUFFLENBQUE7UUFDMUIsTUFBTSxNQUFNLEdBQWEsRUFBRSxDQUFBO1FBQzNCLElBQUksSUFBSSxHQUFHLE1BQU0sQ0FBQTtRQUNqQixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsS0FBSyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUM7WUFDM0MsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQzFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDbEIsSUFBSSxHQUFHLEdBQUcsQ0FBQTtRQUNaLENBQUM7UUFDRCxPQUFPLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxNQUFNLEVBQUUsQ0FBQTtJQUM1QixDQUFDLENBQUE7SUFDRCxPQUFPO1FBQ0wsR0FBRyxJQUFJO1FBQ1AsR0FBRyxHQUFHLENBQUMsU0FBUyxDQUFDLFFBQVEsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDO1FBQ2hELEdBQUcsR0FBRyxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsU0FBUyxFQUFFLE9BQU8sQ0FBQztRQUM3QyxHQUFHLEdBQUcsQ0FBQyxTQUFTLENBQUMsUUFBUSxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUM7UUFDaEQsR0FBRyxHQUFHLENBQUMsU0FBUyxDQUFDLFNBQVMsRUFBRSxXQUFXLEVBQUUsU0FBUyxDQUFDO1FBQ25ELEdBQUcsR0FBRyxDQUFDLFNBQVMsQ0FBQyxVQUFVLEVBQUUsWUFBWSxFQUFFLFVBQVUsQ0FBQztRQUN0RCxHQUFHLEdBQUcsQ0FBQyxTQUFTLENBQUMsU0FBUyxFQUFFLFdBQVcsRUFBRSxTQUFTLENBQUM7UUFDbkQsR0FBRyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsRUFBRSxXQUFXLEVBQUUsU0FBUyxFQUFFLE9BQU8sQ0FBQztRQUNoRSxHQUFHLE9BQU8sQ0FBQyxTQUFTLENBQUMsYUFBYSxFQUFFLGVBQWUsRUFBRSxhQUFhLEVBQUUsV0FBVyxDQUFDO1FBQ2hGLEdBQUcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxVQUFVLEVBQUUsWUFBWSxFQUFFLFVBQVUsRUFBRSxjQUFjLENBQUM7UUFDMUUsR0FBRyxPQUFPLENBQUMsU0FBUyxDQUFDLFVBQVUsRUFBRSxZQUFZLEVBQUUsVUFBVSxFQUFFLGNBQWMsQ0FBQztLQUMzRSxDQUFBO0FBQ0gsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLEVBQW1CLEVBQUUsS0FBc0IsRUFBRSxTQUFzQztJQUNsRyxPQUFPO1FBQ0wsaURBQWlEO1FBQ2pELElBQUksRUFBRSxTQUFTLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxlQUFlLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxlQUFlLENBQUMsSUFBSTtRQUMzRSxTQUFTLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxTQUFTLEVBQUUsTUFBTSxDQUFDLFNBQVMsSUFBSSxDQUFDLENBQUM7S0FDMUYsQ0FBQTtBQUNILENBQUM7QUFFRCxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7QUFDN0IsTUFBTSxVQUFVLEdBQUcsR0FBRyxDQUFBO0FBVXRCOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFNBQVUsU0FBUSxJQUFJO0lBQ2pDOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsS0FBSyxDQUNULE1BQXFDLEVBQUUsTUFBOEIsRUFBRSxJQUFtQyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQ3JILE9BQXNDLElBQUk7OztZQUUxQyxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLGdCQUFnQixDQUFDLFVBQVUsRUFBRSxNQUFNLENBQUMsUUFBQSxDQUFBO1lBQ3RELE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxNQUFNLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sSUFBSSxrQ0FBRyxJQUFJLENBQUMsZ0JBQWdCLENBQUMsY0FBYyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDeEQsTUFBTSxPQUFPLGtDQUFHLElBQUksQ0FBQyxnQkFBZ0IsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN0RCxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDakUsTUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUM1RTtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLE1BQThCLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUNyRCxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN2RDtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFNBQVMsQ0FBQyxPQUErQixFQUFFLE1BQThCOzs7WUFDN0UsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxHQUFHLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDN0MsTUFBTSxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hFO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBNEIsRUFBRSxVQUE2QixFQUFFOzs7WUFDeEUsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsY0FBYyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3BHO0lBRUQ7Ozs7Ozs7OztPQVNHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFnQixFQUFFLElBQTRCLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxVQUE2QixFQUFFOzs7WUFDckcsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNwSTtJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7OztZQUN2RyxNQUFNLFNBQVMsa0NBQUcsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQzlDLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hELE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsTUFBTSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3pJO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQ2hCLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxLQUFhLEVBQUUsSUFBd0IsRUFBRSxVQUE2QixFQUFFOzs7WUFFeEgsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBWSxTQUFTLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDeEUsTUFBTSxJQUFJLEdBQUcsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNoSSxPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3hEO0lBRUQ7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQ2IsU0FBb0IsRUFBRSxRQUFnQyxFQUFFLE9BQWtCLEVBQUUsTUFBOEIsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBRXJILE1BQU0sYUFBYSxrQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLFNBQVMsQ0FBQyxRQUFBLENBQUE7WUFDdEQsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLFFBQVEsQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxXQUFXLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUNsRCxNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLFFBQUEsQ0FBQTtZQUM1QyxNQUFNLEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxhQUFhLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkc7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLEtBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUF3QixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDcEcsTUFBTSxTQUFTLGtDQUFHLGVBQWUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQUEsQ0FBQTtZQUM5QyxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBWSxTQUFTLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDeEUsTUFBTSxLQUFLLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ25HO0lBRUQ7Ozs7Ozs7O09BUUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLEVBQW1CLEVBQUUsSUFBWSxFQUFFLFNBQTJCOzs7WUFDNUUsTUFBTSxHQUFHLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQVcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUMzRSxLQUFLLElBQUksSUFBSSxHQUFHLGNBQWMsR0FBSSxJQUFJLElBQUksQ0FBQyxFQUFFLENBQUM7OztvQkFDNUMsTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEVBQUUsR0FBRyxLQUFLLEVBQUUsU0FBUyxFQUFFLGFBQWEsQ0FBQyxTQUFTLEVBQUUsRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO29CQUN4RixJQUFJLENBQUM7Ozs0QkFDSCxNQUFNLE1BQU0sbUNBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLFFBQUEsQ0FBQTs0QkFDL0MsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O3FCQUNuRDtvQkFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO3dCQUNmLElBQUksS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFdBQVcsSUFBSSxJQUFJLEdBQUcsY0FBYzs0QkFBRSxTQUFRO3dCQUNoRyxNQUFNLEtBQUssQ0FBQTtvQkFDYixDQUFDO29CQUNELE1BQU0sUUFBUSxtQ0FBRyxNQUFNLENBQUMsY0FBYyxFQUFFLFFBQUEsQ0FBQTtvQkFDeEMsT0FBTyxlQUFlLENBQUMsTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTs7Ozs7Ozs7O2FBQzlDOzs7Ozs7Ozs7S0FDRjtJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQXNCLFNBQVMsRUFBRSxVQUE0QixFQUFFO1FBQzdFLE1BQU0sR0FBRyxHQUFhLEVBQUUsQ0FBQTtRQUN4QixTQUFTLENBQUM7OztnQkFDUixNQUFNLEdBQUcsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBVyxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsQ0FBQyxRQUFBLENBQUE7Z0JBQzlGLE1BQU0sTUFBTSxtQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsVUFBVSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO2dCQUNwRSxJQUFJLEtBQWEsQ0FBQTtnQkFDakIsQ0FBQzs7O3dCQUNDLE1BQU0sTUFBTSxtQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO3dCQUMvQyxLQUFLLEdBQUcsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLFVBQVUsRUFBRSxPQUFPLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztpQkFDaEg7Z0JBQ0QsTUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsYUFBYSxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUE7Z0JBQ2hFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtnQkFDWCxNQUFNLFFBQVEsbUNBQUcsTUFBTSxRQUFBLENBQUE7Z0JBQ3ZCLEdBQUcsQ0FBQyxJQUFJLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFBO2dCQUNsQyxJQUFJLEtBQUssR0FBRyxVQUFVO29CQUFFLE9BQU8sR0FBRyxDQUFBOzs7Ozs7Ozs7U0FDbkM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCw2R0FBNkc7QUFDN0csTUFBTSxZQUFZLEdBQUcsSUFBSSxDQUFBO0FBRXpCLEtBQUssVUFBVSxRQUFRLENBQUMsRUFBa0I7OztRQUN4QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFBO1FBQ25CLE1BQU0sTUFBTSxtQ0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7UUFDOUIsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFBO1FBQzFCLFNBQVMsQ0FBQzs7O2dCQUNSLE1BQU0sTUFBTSxtQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsWUFBWSxDQUFDLFFBQUEsQ0FBQTtnQkFDckQsSUFBSSxLQUFhLENBQUE7Z0JBQ2pCLElBQUksQ0FBQzs7O3dCQUNILE1BQU0sTUFBTSxtQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO3dCQUMvQyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLFlBQVksQ0FBQyxDQUFBOzs7Ozs7Ozs7aUJBQzlEO2dCQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7b0JBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUzt3QkFBRSxPQUFPLEtBQUssQ0FBQTtvQkFDekUsTUFBTSxLQUFLLENBQUE7Z0JBQ2IsQ0FBQztnQkFDRCxNQUFNLFFBQVEsbUNBQUcsTUFBTSxDQUFDLGNBQWMsRUFBRSxRQUFBLENBQUE7Z0JBQ3hDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDL0Y7Ozs7Ozs7OztDQUNGO0FBRUQsNEZBQTRGO0FBQzVGLEtBQUssVUFBVSxZQUFZLENBQUksRUFBa0IsRUFBRSxJQUFvRDs7O1FBQ3JHLE1BQU0sTUFBTSxtQ0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQ2pDLElBQUksQ0FBQztZQUNILE9BQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDM0IsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksVUFBVSxDQUFDO2dCQUFFLE1BQU0sS0FBSyxDQUFBO1lBQy9DLE1BQU0sSUFBSSxHQUFHLE1BQU0sUUFBUSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQTtZQUMvQyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtZQUNsQyxNQUFNLElBQUksVUFBVSxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ2hHLENBQUM7Ozs7Ozs7OztDQUNGO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sbUJBQW9CLFNBQVEsY0FBYztJQUNyRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsR0FBMkI7OztZQUMvQyxNQUFNLElBQUksbUNBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxRQUFRLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkc7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsR0FBMkIsRUFBRSxLQUE2Qjs7O1lBQ2hGLE1BQU0sSUFBSSxtQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxTQUFTLEVBQUUsR0FBRyxDQUFDLFFBQUEsQ0FBQTtZQUMvQyxNQUFNLE1BQU0sbUNBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDckQsTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdkc7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsR0FBMkIsRUFBRSxLQUFpQjs7O1lBQ3BFLE1BQU0sSUFBSSxtQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxTQUFTLEVBQUUsR0FBRyxDQUFDLFFBQUEsQ0FBQTtZQUMvQyxNQUFNLEtBQUssbUNBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pIO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsR0FBMkIsRUFBRSxLQUFnQixFQUFFLElBQTRCOzs7WUFDL0YsTUFBTSxJQUFJLG1DQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxHQUFHLENBQUMsUUFBQSxDQUFBO1lBQy9DLE1BQU0sU0FBUyxtQ0FBRyxlQUFlLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1lBQ25ELE1BQU0sUUFBUSxtQ0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNyRCxNQUFNLFlBQVksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsUUFBUSxDQUFDLFFBQVEsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLGlCQUFpQixDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2xJO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLG9CQUFvQixDQUFDLEdBQTJCLEVBQUUsS0FBcUI7OztZQUMzRSxNQUFNLElBQUksbUNBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxRQUFBLENBQUE7WUFDL0MsTUFBTSxLQUFLLG1DQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsUUFBQSxDQUFBO1lBQzdDLE1BQU0sUUFBUSxtQ0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxRQUFRLENBQUMsY0FBYyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pIO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxHQUEyQixFQUFFLEtBQXFCOzs7WUFDcEUsTUFBTSxJQUFJLG1DQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxHQUFHLENBQUMsUUFBQSxDQUFBO1lBQy9DLE1BQU0sUUFBUSxtQ0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxRQUFRLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3hHO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLFNBQVMsR0FBRyxLQUFLO1FBQ3BDLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FDL0IsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxlQUFlLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FDMUcsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsbUJBQW1CO1FBQ3ZCLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxRQUFRLENBQUMsZUFBZSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUMzRyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsaUJBQWlCO1FBQ3JCLE9BQU8sTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDN0IsQ0FBQztJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLE9BQU8sQ0FBQyxVQUFVLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7UUFDM0QsTUFBTSxNQUFNLEdBQUcsTUFBTSxZQUFZLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsRUFBRSxVQUFVLENBQUMsQ0FBQyxDQUFBO1FBQy9ILE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLENBQVMsQ0FBQTtJQUNyRCxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsT0FBa0IsRUFBRSxNQUE4QixFQUFFLEtBQUssR0FBRyxDQUFDOzs7WUFDM0UsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLE1BQU0sbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2hDLE1BQU0sS0FBSyxtQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sU0FBUyxtQ0FBRyxlQUFlLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxJQUFJLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDOUMsTUFBTSxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDLFlBQVksQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNoSDtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBd0IsRUFBRSxLQUFLLEdBQUcsQ0FBQzs7O1lBQ3BELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxNQUFNLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUNoQyxNQUFNLEtBQUssbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLFFBQVEsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBWSxTQUFTLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDeEUsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxFQUFFLFFBQVEsRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRztDQUNGIn0=