/**
 * `<linux/nsfs.h>`: what can be asked of a namespace's file, such as /proc/self/ns/pid, and which namespaces there are.
 *
 * @module linux/nsfs
 * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
 */
import type { FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { BigUint64, Uint32, Uint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { length, uint32, uint64, type AddressArgument } from './arguments.js'
import { io, ioctlOf, ior } from './ioctl.js'

/**
 * What a mount namespace is; since Linux 6.12.
 * @see include/uapi/linux/nsfs.h in the kernel's source
 */
export const MntNsInfo = struct('struct mnt_ns_info', {
  /** Of this structure, in bytes. */
  size: Uint32,
  /** How many mounts there are. */
  nr_mounts: Uint32,
  /** Its id, as statmount(2) and listmount(2) take it. */
  mnt_ns_id: Uint64,
})
/**
 * The JavaScript form of a `struct mnt_ns_info`.
 * @see include/uapi/linux/nsfs.h in the kernel's source
 */
export type MntNsInfo = StructValue<(typeof MntNsInfo)['types']>

const NSIO = 0xb7
const INT = 4

/**
 * The ioctls of a namespace's file.
 * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
 */
export const NS = {
  /** Open the user namespace that owns it. */
  GET_USERNS: io(NSIO, 0x1),
  /** Open the namespace above it. */
  GET_PARENT: io(NSIO, 0x2),
  /** Which kind it is of. */
  GET_NSTYPE: io(NSIO, 0x3),
  /** Whose a user namespace is. */
  GET_OWNER_UID: io(NSIO, 0x4),
  /** The id of a mount namespace; since Linux 6.11. */
  GET_MNTNS_ID: ior(NSIO, 0x5, Uint64.size),
  /** What a thread of it is to the caller; since Linux 6.11. */
  GET_PID_FROM_PIDNS: ior(NSIO, 0x6, INT),
  /** What the process of a thread of it is to the caller; since Linux 6.11. */
  GET_TGID_FROM_PIDNS: ior(NSIO, 0x7, INT),
  /** What a thread is in it; since Linux 6.11. */
  GET_PID_IN_PIDNS: ior(NSIO, 0x8, INT),
  /** What the process of a thread is in it; since Linux 6.11. */
  GET_TGID_IN_PIDNS: ior(NSIO, 0x9, INT),
  /** What a mount namespace is; since Linux 6.12. */
  MNT_GET_INFO: ior(NSIO, 10, MntNsInfo.size),
  /** Open the mount namespace behind it, in the order of their ids; since Linux 6.12. */
  MNT_GET_NEXT: ior(NSIO, 11, MntNsInfo.size),
  /** Open the mount namespace before it; since Linux 6.12. */
  MNT_GET_PREV: ior(NSIO, 12, MntNsInfo.size),
  /** The id of a namespace of any kind; since Linux 6.18. */
  GET_ID: ior(NSIO, 13, Uint64.size),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['NS_', NS])

/**
 * Which namespaces listns(2) lists.
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export const NsIdReq = struct('struct ns_id_req', {
  /** Of this structure, in bytes: {@link NS_ID_REQ_SIZE_VER0}. */
  size: Uint32,
  /** 0. */
  spare: Uint32,
  /** The last one that was listed; 0 to begin. */
  ns_id: BigUint64,
  /** Their kinds, of `CLONE`; 0 for all. */
  ns_type: Uint32,
  /** 0. */
  spare2: Uint32,
  /** The user namespace that owns them; 0 for any. */
  user_ns_id: BigUint64,
})
/**
 * The JavaScript form of a `struct ns_id_req`.
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export type NsIdReq = StructValue<(typeof NsIdReq)['types']>

/**
 * The length of {@link NsIdReq} in Linux 6.19, in bytes.
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export const NS_ID_REQ_SIZE_VER0 = 32
/**
 * In the place of a user namespace's id: that of the caller.
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export const LISTNS_CURRENT_USER = 0xffff_ffff_ffff_ffffn

/** How many ids are asked for in one call. */
const IDS_A_CALL = 512
const NamespaceIds = list(Uint64)

/**
 * listns(2), raw; since Linux 6.19.
 * @param sysif - the process
 * @param req - the address of a {@link NsIdReq}
 * @param ids - where the ids go, of 64 bits each
 * @param count - how many there is room for
 * @param flags - 0: none are defined
 * @returns how many there are
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export async function _listns(sysif: SyscallInterface, req: AddressArgument, ids: AddressArgument, count: number, flags: number): Promise<number> {
  return await sysif.syscall(SYS.listns, req, ids, length('listns: nr_ns_ids', count), uint32('listns: flags', flags))
}

/**
 * Which namespaces are listed.
 * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
 */
export interface ListnsOptions {
  /** Their kinds: `CLONE.NEWNET` and its like, combined with `|`; all where it is left out. */
  readonly types?: FlagsOf<'CLONE'>
  /** Those that a user namespace owns, by its id or {@link LISTNS_CURRENT_USER}; those of all where it is left out. */
  readonly owner?: number | bigint
}

/**
 * Tasks that can see which namespaces there are.
 * @see https://man7.org/linux/man-pages/man7/namespaces.7.html
 */
export class NsfsTask extends Task {
  /**
   * The namespaces that there are; since Linux 6.19. Without `CAP_SYS_ADMIN` only those that the task is in, or owns.
   * @param options - which
   * @returns their ids, as {@link NsfsFileDescriptor.nsGetId} tells them
   * @throws ErrnoError with ENOSYS where the kernel is older; with EINVAL where there is no such user namespace; with ENOTSUP for a
   *   kind that there is not
   * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.19
   */
  async listns(options: ListnsOptions = {}): Promise<number[]> {
    const ns_type = uint32('listns: the kinds of namespaces', options.types ?? 0)
    const ids: number[] = []
    for (;;) {
      using req = this.argument<NsIdReq>(NsIdReq, {
        size: NS_ID_REQ_SIZE_VER0, spare: 0, ns_id: BigInt(ids.at(-1) ?? 0), ns_type, spare2: 0, user_ns_id: uint64('listns: the owner', options.owner ?? 0),
      })
      using memory = this.heap.scratch(NamespaceIds, IDS_A_CALL * Uint64.size)
      let count: number
      {
        using buffer = memory.borrow(this, 'exclusive')
        count = await _listns(this.sysif, req, buffer, IDS_A_CALL, 0)
      }
      const [filled, rest] = memory.splitReadable(count * Uint64.size)
      rest.free()
      using readable = filled
      ids.push(...await readable.read())
      if (count < IDS_A_CALL) return ids
    }
  }
}

async function open(fd: FileDescriptor, request: number): Promise<FileDescriptor> {
  const { task } = fd
  using borrow = fd.borrow(task)
  return task.makeFileDescriptor(NearFileDescriptor(await _ioctl(task.sysif, borrow, request, 0)))
}

async function neighbour(fd: FileDescriptor, request: number): Promise<[FileDescriptor, MntNsInfo]> {
  const { task } = fd
  using borrow = fd.borrow(task)
  let namespace: FileDescriptor | undefined
  try {
    const info = await task.fill(MntNsInfo, async (where) => {
      namespace = task.makeFileDescriptor(NearFileDescriptor(await _ioctl(task.sysif, borrow, request, where)))
    }, MntNsInfo.of({ size: MntNsInfo.size }))
    return [namespace as unknown as FileDescriptor, info]
  } catch (error) {
    await namespace?.close()
    throw error
  }
}

async function translate(fd: FileDescriptor, request: number, pid: NearPid): Promise<NearPid> {
  using borrow = fd.borrow(fd.task)
  return NearPid(await _ioctl(fd.task.sysif, borrow, request, pid))
}

/**
 * File descriptors of namespaces: of files in /proc/PID/ns, or those that {@link linux/pidfd!PidfdFileDescriptor.pidfdGetNamespace |
 * pidfdGetNamespace} returns.
 * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
 */
export class NsfsFileDescriptor extends FileDescriptor {
  /**
   * Open the user namespace that owns this namespace; of a user namespace, the one above it.
   * @returns a handle that owns it; programs that are exec'd do not get it
   * @throws ErrnoError with EPERM where it is outside of the task's own user namespace; with ENOTTY where this is no namespace
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetUserns(): Promise<this> {
    return await open(this, NS.GET_USERNS) as this
  }

  /**
   * Open the namespace above this one, which is a user or a pid namespace.
   * @returns a handle that owns it; programs that are exec'd do not get it
   * @throws ErrnoError with EINVAL for other kinds; with EPERM where it is outside of the task's own; with ENOTTY where this is no namespace
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetParent(): Promise<this> {
    return await open(this, NS.GET_PARENT) as this
  }

  /**
   * Which kind of namespace this is.
   * @returns `CLONE.NEWNET` or its like
   * @throws ErrnoError with ENOTTY where this is no namespace
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetNstype(): Promise<FlagsOf<'CLONE'>> {
    using borrow = this.borrow(this.task)
    return await _ioctl(this.task.sysif, borrow, NS.GET_NSTYPE, 0)
  }

  /**
   * Who made this user namespace.
   * @returns the uid, as the task's own user namespace has it
   * @throws ErrnoError with EINVAL where it is no user namespace; with ENOTTY where it is no namespace
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetOwnerUid(): Promise<number> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(Uint32, (uid) => _ioctl(task.sysif, borrow, NS.GET_OWNER_UID, uid))
  }

  /**
   * The id of this mount namespace, as statmount(2) and listmount(2) take it; since Linux 6.11.
   * @throws ErrnoError with EINVAL where it is no mount namespace; with ENOTTY where it is no namespace, or the kernel is older
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetMntnsId(): Promise<number> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(Uint64, (id) => _ioctl(task.sysif, borrow, NS.GET_MNTNS_ID, id))
  }

  /**
   * The id of this namespace, which no other one ever has while the system runs; since Linux 6.18.
   * @throws ErrnoError with ENOTTY where it is no namespace, or the kernel is older
   * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.18
   */
  async nsGetId(): Promise<number> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(Uint64, (id) => _ioctl(task.sysif, borrow, NS.GET_ID, id))
  }

  /**
   * What a thread of this pid namespace is to the task; since Linux 6.11.
   * @param pid - its number in this namespace
   * @throws ErrnoError with ESRCH where there is none, or it is none that the task can see; with EINVAL where this is no pid
   *   namespace; with ENOTTY where it is no namespace, or the kernel is older
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetPidFromPidns(pid: NearPid): Promise<Pid> {
    return new Pid(this.task, await translate(this, NS.GET_PID_FROM_PIDNS, pid))
  }

  /**
   * What the process of a thread of this pid namespace is to the task; since Linux 6.11.
   * @param pid - the thread's number in this namespace
   * @throws ErrnoError as {@link nsGetPidFromPidns}
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetTgidFromPidns(pid: NearPid): Promise<Pid> {
    return new Pid(this.task, await translate(this, NS.GET_TGID_FROM_PIDNS, pid))
  }

  /**
   * What a thread is in this pid namespace; since Linux 6.11.
   * @param pid - the thread, as the task sees it
   * @returns its number there
   * @throws PidNamespaceMismatchError where the pid would mean another thread to the task
   * @throws ErrnoError with ESRCH where there is none, or it is not in this namespace; with EINVAL where this is no pid
   *   namespace; with ENOTTY where it is no namespace, or the kernel is older
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetPidInPidns(pid: Pid): Promise<NearPid> {
    return await translate(this, NS.GET_PID_IN_PIDNS, pid.for(this.task))
  }

  /**
   * What the process of a thread is in this pid namespace; since Linux 6.11.
   * @param pid - the thread, as the task sees it
   * @returns its number there
   * @throws PidNamespaceMismatchError where the pid would mean another thread to the task
   * @throws ErrnoError as {@link nsGetPidInPidns}
   * @see https://man7.org/linux/man-pages/man2/ioctl_nsfs.2.html
   */
  async nsGetTgidInPidns(pid: Pid): Promise<NearPid> {
    return await translate(this, NS.GET_TGID_IN_PIDNS, pid.for(this.task))
  }

  /**
   * What this mount namespace is; since Linux 6.12.
   * @throws ErrnoError with EINVAL where it is no mount namespace; with ENOTTY where it is no namespace, or the kernel is older
   * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.12
   */
  async nsMntGetInfo(): Promise<MntNsInfo> {
    const { task } = this
    using borrow = this.borrow(task)
    return await task.fill(MntNsInfo, (info) => _ioctl(task.sysif, borrow, NS.MNT_GET_INFO, info), MntNsInfo.of({ size: MntNsInfo.size }))
  }

  /**
   * Open the mount namespace behind this one, in the order of their ids; since Linux 6.12.
   * @returns a handle that owns it, and what it is; programs that are exec'd do not get it
   * @throws ErrnoError with ENOENT where this is the last one; with EINVAL where it is no mount namespace; with EPERM without
   *   `CAP_SYS_ADMIN` in the user namespace that the system began with, or in another pid namespace than that; with
   *   ENOTTY where it is no namespace, or the kernel is older
   * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.12
   */
  async nsMntGetNext(): Promise<[namespace: this, info: MntNsInfo]> {
    return await neighbour(this, NS.MNT_GET_NEXT) as [this, MntNsInfo]
  }

  /**
   * Open the mount namespace before this one, in the order of their ids; since Linux 6.12.
   * @returns a handle that owns it, and what it is; programs that are exec'd do not get it
   * @throws ErrnoError with ENOENT where this is the first one; otherwise as {@link nsMntGetNext}
   * @see include/uapi/linux/nsfs.h in the kernel's source, of Linux 6.12
   */
  async nsMntGetPrev(): Promise<[namespace: this, info: MntNsInfo]> {
    return await neighbour(this, NS.MNT_GET_PREV) as [this, MntNsInfo]
  }
}
