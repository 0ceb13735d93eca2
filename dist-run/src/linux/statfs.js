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
 * `<asm/statfs.h>`, `<linux/magic.h>`: what describes a file system.
 *
 * @module linux/statfs
 */
import { SYS } from '../near/sys.js';
import { array, mapped, struct } from '../memory/aggregates.js';
import { byteArray } from '../memory/bytes.js';
import { Int32, Int64, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Task } from '../handle/task.js';
import { about } from './arguments.js';
import { PathString } from './limits.js';
/**
 * How a file system is mounted, in `f_flags`.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const ST = {
    /** Only to read. */
    RDONLY: 0x1,
    /** Set-user-ID and set-group-ID bits mean nothing. */
    NOSUID: 0x2,
    /** Devices cannot be opened. */
    NODEV: 0x4,
    /** Nothing can be executed. */
    NOEXEC: 0x8,
    /** Writes are on the device when they return. */
    SYNCHRONOUS: 0x10,
    /** Locks may be mandatory; not since Linux 5.15. */
    MANDLOCK: 0x40,
    /** Reading leaves the access times. */
    NOATIME: 0x400,
    /** Reading leaves the access times of directories. */
    NODIRATIME: 0x800,
    /** Reading sets an access time that is older than the last change, or than a day. */
    RELATIME: 0x1000,
    /** Symbolic links are not followed; since Linux 5.10. */
    NOSYMFOLLOW: 0x2000,
};
/**
 * Which file system it is, in `f_type`: the usual ones.
 * @see include/uapi/linux/magic.h in the kernel's source
 */
export const FS_MAGIC = {
    /** Acorn's ADFS. */
    ADFS: 0xadf5,
    /** Amiga FFS. */
    AFFS: 0xadff,
    /** OpenAFS. */
    AFS: 0x5346414f,
    /** AFS, the kernel's own. */
    AFS_FS: 0x6b414653,
    /** Files without a place: eventfds, epoll instances and their kind. */
    ANON_INODE_FS: 0x9041934,
    /** What mounts others on demand. */
    AUTOFS: 0x187,
    /** Block devices. */
    BDEVFS: 0x62646576,
    /** Android's binder devices. */
    BINDERFS: 0x6c6f6f70,
    /** `binfmt_misc`. */
    BINFMTFS: 0x42494e4d,
    /** BPF objects. */
    BPF_FS: 0xcafe4a11,
    /** Btrfs. */
    BTRFS: 0x9123683e,
    /** Ceph. */
    CEPH: 0xc36400,
    /** Control groups, version 1. */
    CGROUP: 0x27e0eb,
    /** Control groups, version 2. */
    CGROUP2: 0x63677270,
    /** CIFS. */
    CIFS: 0xff534d42,
    /** Coda. */
    CODA: 0x73757245,
    /** Cramfs. */
    CRAMFS: 0x28cd3d45,
    /** Devices that are accessed directly. */
    DAXFS: 0x64646178,
    /** `/sys/kernel/debug`. */
    DEBUGFS: 0x64626720,
    /** `/dev/mem`. */
    DEVMEM: 0x454d444d,
    /** Pseudoterminals. */
    DEVPTS: 0x1cd1,
    /** Buffers that devices share. */
    DMA_BUF: 0x444d4142,
    /** eCryptfs. */
    ECRYPTFS: 0xf15f,
    /** EFI's variables. */
    EFIVARFS: 0xde5e81e4,
    /** EROFS. */
    EROFS: 0xe0f5e1e2,
    /** exFAT. */
    EXFAT: 0x2011bab0,
    /** ext2, ext3 and ext4 have the same. */
    EXT4: 0xef53,
    /** F2FS. */
    F2FS: 0xf2f52010,
    /** A file system in user space. */
    FUSE: 0x65735546,
    /** Huge pages. */
    HUGETLBFS: 0x958458f6,
    /** A CD. */
    ISOFS: 0x9660,
    /** FAT. */
    MSDOS: 0x4d44,
    /** NFS. */
    NFS: 0x6969,
    /** Namespaces. */
    NSFS: 0x6e736673,
    /** OCFS2. */
    OCFS2: 0x7461636f,
    /** An overlay. */
    OVERLAYFS: 0x794c7630,
    /** Pipes. */
    PIPEFS: 0x50495045,
    /** `/proc`. */
    PROC: 0x9fa0,
    /** What a crash left. */
    PSTOREFS: 0x6165676c,
    /** Memory without a limit. */
    RAMFS: 0x858458f6,
    /** `/sys/fs/resctrl`. */
    RDTGROUP: 0x7655821,
    /** memfd_secret(2). */
    SECRETMEM: 0x5345434d,
    /** `/sys/kernel/security`. */
    SECURITYFS: 0x73636673,
    /** `/sys/fs/selinux`. */
    SELINUX: 0xf97cff8c,
    /** SMB, the first version. */
    SMB: 0x517b,
    /** SMB, later versions. */
    SMB2: 0xfe534d42,
    /** Sockets. */
    SOCKFS: 0x534f434b,
    /** Squashfs. */
    SQUASHFS: 0x73717368,
    /** `/sys`. */
    SYSFS: 0x62656572,
    /** Memory; also that of memfds. */
    TMPFS: 0x1021994,
    /** `/sys/kernel/tracing`. */
    TRACEFS: 0x74726163,
    /** UDF. */
    UDF: 0x15013346,
    /** 9P. */
    V9FS: 0x1021997,
    /** XFS. */
    XFS: 0x58465342,
};
/**
 * A number that tells file systems apart, as statfs(2) and fanotify(7) have it. What is in it is the file system's affair.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const Fsid = struct('__kernel_fsid_t', {
    /** The two halves. */
    val: array(Int32, 2),
});
/** The layout of `struct statfs`, with what is reserved in it: what {@link Statfs} is made from. */
export const StatfsLayout = struct('struct statfs', {
    /** Of {@link FS_MAGIC}. */
    f_type: Int64,
    /** The unit of I/O that is best, in bytes. */
    f_bsize: Int64,
    /** How large it is, in units of `f_frsize`. */
    f_blocks: Uint64,
    /** How much is free, in units of `f_frsize`. */
    f_bfree: Uint64,
    /** How much is free for who is not privileged, in units of `f_frsize`. */
    f_bavail: Uint64,
    /** How many inodes there can be; 0 where there is no limit. */
    f_files: Uint64,
    /** How many inodes are free. */
    f_ffree: Uint64,
    /** Tells file systems apart. */
    f_fsid: Fsid,
    /** The longest name, in bytes. */
    f_namelen: Int64,
    /** The unit of the lengths, in bytes. */
    f_frsize: Int64,
    /** Of {@link ST}; others may be set. */
    f_flags: Int64,
    /** 0. */
    f_spare: byteArray(32),
});
/**
 * What statfs(2) tells of a file system.
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const Statfs = mapped(StatfsLayout, 'struct statfs', (value) => StatfsLayout.of(value), ({ f_spare: _, ...value }) => value);
/**
 * statfs(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param buf - where a {@link Statfs} goes
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export async function _statfs(sysif, path, buf) {
    await sysif.syscall(SYS.statfs, path, buf);
}
/**
 * fstatfs(2), raw.
 * @param sysif - the process
 * @param fd - a file there
 * @param buf - where a {@link Statfs} goes
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export async function _fstatfs(sysif, fd, buf) {
    await sysif.syscall(SYS.fstatfs, fd, buf);
}
/**
 * Tasks that can ask about file systems.
 */
export class StatfsTask extends Task {
    /**
     * What describes the file system that a file is on.
     * @param path - any file there
     * @throws RangeError for a path with a NUL inside, or above `PATH_MAX`
     * @throws ErrnoError with ENOSYS where the file system does not tell; otherwise as statfs(2) says, with the file in `path`
     * @see https://man7.org/linux/man-pages/man2/statfs.2.html
     */
    async statfs(path) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const pathname = __addDisposableResource(env_1, this.argument(PathString, path), false);
            return await about(this.fill(Statfs, (buf) => _statfs(this.sysif, pathname, buf)), path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}
/**
 * File descriptors of files on a file system, which are all.
 */
export class StatfsFileDescriptor extends FileDescriptor {
    /**
     * What describes the file system that the file is on.
     * @throws ErrnoError with ENOSYS where the file system does not tell; with EIO where it cannot be read
     * @see https://man7.org/linux/man-pages/man2/statfs.2.html
     */
    async fstatfs() {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_2, this.borrow(task), false);
            return await task.fill(Statfs, (buf) => _fstatfs(task.sysif, fd, buf));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdGZzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic3RhdGZzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNqRixPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDOUMsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFFM0QsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2hELE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssRUFBcUQsTUFBTSxnQkFBZ0IsQ0FBQTtBQUN6RixPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRXhDOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRztJQUNoQixvQkFBb0I7SUFDcEIsTUFBTSxFQUFFLEdBQUc7SUFDWCxzREFBc0Q7SUFDdEQsTUFBTSxFQUFFLEdBQUc7SUFDWCxnQ0FBZ0M7SUFDaEMsS0FBSyxFQUFFLEdBQUc7SUFDViwrQkFBK0I7SUFDL0IsTUFBTSxFQUFFLEdBQUc7SUFDWCxpREFBaUQ7SUFDakQsV0FBVyxFQUFFLElBQUk7SUFDakIsb0RBQW9EO0lBQ3BELFFBQVEsRUFBRSxJQUFJO0lBQ2QsdUNBQXVDO0lBQ3ZDLE9BQU8sRUFBRSxLQUFLO0lBQ2Qsc0RBQXNEO0lBQ3RELFVBQVUsRUFBRSxLQUFLO0lBQ2pCLHFGQUFxRjtJQUNyRixRQUFRLEVBQUUsTUFBTTtJQUNoQix5REFBeUQ7SUFDekQsV0FBVyxFQUFFLE1BQU07Q0FDWCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLG9CQUFvQjtJQUNwQixJQUFJLEVBQUUsTUFBTTtJQUNaLGlCQUFpQjtJQUNqQixJQUFJLEVBQUUsTUFBTTtJQUNaLGVBQWU7SUFDZixHQUFHLEVBQUUsVUFBVTtJQUNmLDZCQUE2QjtJQUM3QixNQUFNLEVBQUUsVUFBVTtJQUNsQix1RUFBdUU7SUFDdkUsYUFBYSxFQUFFLFNBQVM7SUFDeEIsb0NBQW9DO0lBQ3BDLE1BQU0sRUFBRSxLQUFLO0lBQ2IscUJBQXFCO0lBQ3JCLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLGdDQUFnQztJQUNoQyxRQUFRLEVBQUUsVUFBVTtJQUNwQixxQkFBcUI7SUFDckIsUUFBUSxFQUFFLFVBQVU7SUFDcEIsbUJBQW1CO0lBQ25CLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLGFBQWE7SUFDYixLQUFLLEVBQUUsVUFBVTtJQUNqQixZQUFZO0lBQ1osSUFBSSxFQUFFLFFBQVE7SUFDZCxpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLFFBQVE7SUFDaEIsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxVQUFVO0lBQ25CLFlBQVk7SUFDWixJQUFJLEVBQUUsVUFBVTtJQUNoQixZQUFZO0lBQ1osSUFBSSxFQUFFLFVBQVU7SUFDaEIsY0FBYztJQUNkLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLDBDQUEwQztJQUMxQyxLQUFLLEVBQUUsVUFBVTtJQUNqQiwyQkFBMkI7SUFDM0IsT0FBTyxFQUFFLFVBQVU7SUFDbkIsa0JBQWtCO0lBQ2xCLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLHVCQUF1QjtJQUN2QixNQUFNLEVBQUUsTUFBTTtJQUNkLGtDQUFrQztJQUNsQyxPQUFPLEVBQUUsVUFBVTtJQUNuQixnQkFBZ0I7SUFDaEIsUUFBUSxFQUFFLE1BQU07SUFDaEIsdUJBQXVCO0lBQ3ZCLFFBQVEsRUFBRSxVQUFVO0lBQ3BCLGFBQWE7SUFDYixLQUFLLEVBQUUsVUFBVTtJQUNqQixhQUFhO0lBQ2IsS0FBSyxFQUFFLFVBQVU7SUFDakIseUNBQXlDO0lBQ3pDLElBQUksRUFBRSxNQUFNO0lBQ1osWUFBWTtJQUNaLElBQUksRUFBRSxVQUFVO0lBQ2hCLG1DQUFtQztJQUNuQyxJQUFJLEVBQUUsVUFBVTtJQUNoQixrQkFBa0I7SUFDbEIsU0FBUyxFQUFFLFVBQVU7SUFDckIsWUFBWTtJQUNaLEtBQUssRUFBRSxNQUFNO0lBQ2IsV0FBVztJQUNYLEtBQUssRUFBRSxNQUFNO0lBQ2IsV0FBVztJQUNYLEdBQUcsRUFBRSxNQUFNO0lBQ1gsa0JBQWtCO0lBQ2xCLElBQUksRUFBRSxVQUFVO0lBQ2hCLGFBQWE7SUFDYixLQUFLLEVBQUUsVUFBVTtJQUNqQixrQkFBa0I7SUFDbEIsU0FBUyxFQUFFLFVBQVU7SUFDckIsYUFBYTtJQUNiLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLGVBQWU7SUFDZixJQUFJLEVBQUUsTUFBTTtJQUNaLHlCQUF5QjtJQUN6QixRQUFRLEVBQUUsVUFBVTtJQUNwQiw4QkFBOEI7SUFDOUIsS0FBSyxFQUFFLFVBQVU7SUFDakIseUJBQXlCO0lBQ3pCLFFBQVEsRUFBRSxTQUFTO0lBQ25CLHVCQUF1QjtJQUN2QixTQUFTLEVBQUUsVUFBVTtJQUNyQiw4QkFBOEI7SUFDOUIsVUFBVSxFQUFFLFVBQVU7SUFDdEIseUJBQXlCO0lBQ3pCLE9BQU8sRUFBRSxVQUFVO0lBQ25CLDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsTUFBTTtJQUNYLDJCQUEyQjtJQUMzQixJQUFJLEVBQUUsVUFBVTtJQUNoQixlQUFlO0lBQ2YsTUFBTSxFQUFFLFVBQVU7SUFDbEIsZ0JBQWdCO0lBQ2hCLFFBQVEsRUFBRSxVQUFVO0lBQ3BCLGNBQWM7SUFDZCxLQUFLLEVBQUUsVUFBVTtJQUNqQixtQ0FBbUM7SUFDbkMsS0FBSyxFQUFFLFNBQVM7SUFDaEIsNkJBQTZCO0lBQzdCLE9BQU8sRUFBRSxVQUFVO0lBQ25CLFdBQVc7SUFDWCxHQUFHLEVBQUUsVUFBVTtJQUNmLFVBQVU7SUFDVixJQUFJLEVBQUUsU0FBUztJQUNmLFdBQVc7SUFDWCxHQUFHLEVBQUUsVUFBVTtDQUNQLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFO0lBQzVDLHNCQUFzQjtJQUN0QixHQUFHLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUM7Q0FDckIsQ0FBQyxDQUFBO0FBSUYsb0dBQW9HO0FBQ3BHLE1BQU0sQ0FBQyxNQUFNLFlBQVksR0FBRyxNQUFNLENBQUMsZUFBZSxFQUFFO0lBQ2xELDJCQUEyQjtJQUMzQixNQUFNLEVBQUUsS0FBSztJQUNiLDhDQUE4QztJQUM5QyxPQUFPLEVBQUUsS0FBSztJQUNkLCtDQUErQztJQUMvQyxRQUFRLEVBQUUsTUFBTTtJQUNoQixnREFBZ0Q7SUFDaEQsT0FBTyxFQUFFLE1BQU07SUFDZiwwRUFBMEU7SUFDMUUsUUFBUSxFQUFFLE1BQU07SUFDaEIsK0RBQStEO0lBQy9ELE9BQU8sRUFBRSxNQUFNO0lBQ2YsZ0NBQWdDO0lBQ2hDLE9BQU8sRUFBRSxNQUFNO0lBQ2YsZ0NBQWdDO0lBQ2hDLE1BQU0sRUFBRSxJQUFJO0lBQ1osa0NBQWtDO0lBQ2xDLFNBQVMsRUFBRSxLQUFLO0lBQ2hCLHlDQUF5QztJQUN6QyxRQUFRLEVBQUUsS0FBSztJQUNmLHdDQUF3QztJQUN4QyxPQUFPLEVBQUUsS0FBSztJQUNkLFNBQVM7SUFDVCxPQUFPLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQztDQUN2QixDQUFDLENBQUE7QUFLRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxNQUFNLEdBQXNCLE1BQU0sQ0FDN0MsWUFBWSxFQUFFLGVBQWUsRUFBRSxDQUFDLEtBQWEsRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxHQUFHLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQzlHLENBQUE7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsR0FBb0I7SUFDaEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQzVDLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBb0I7SUFDdEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFBO0FBQzNDLENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxVQUFXLFNBQVEsSUFBSTtJQUNsQzs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLElBQTRCOzs7WUFDdkMsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEQsT0FBTyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RjtDQUNGO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sb0JBQXFCLFNBQVEsY0FBYztJQUN0RDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLE9BQU87OztZQUNYLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdkU7Q0FDRiJ9