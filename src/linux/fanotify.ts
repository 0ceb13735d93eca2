/**
 * `<linux/fanotify.h>`: being told of what happens to files, mounts and whole file systems, and being asked before it does.
 *
 * @module linux/fanotify
 */
import { flagSet, or, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, CString } from '../memory/bytes.js'
import { Int32, Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  about, closedAtExec, flags as flagsArgument, integer, orNull, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { fillFront } from './buffers.js'
import { borrowDirectory, directoryArgument, O, openFlagsArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { FileHandle, FileHandleHead } from './file_handle.js'
import { PathString } from './limits.js'
import { Fsid } from './statfs.js'
import { _read, _write } from './unistd.js'

/**
 * What is watched for, and what happened.
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const FAN = flagSet('FAN', {
  /** It was read. */
  ACCESS: 0x1,
  /** It was written. */
  MODIFY: 0x2,
  /** What describes it changed; since Linux 5.1. */
  ATTRIB: 0x4,
  /** It was closed after it had been open to write. */
  CLOSE_WRITE: 0x8,
  /** It was closed after it had not been open to write. */
  CLOSE_NOWRITE: 0x10,
  /** It was closed. */
  CLOSE: 0x18,
  /** It was opened. */
  OPEN: 0x20,
  /** Something was moved out of the directory; since Linux 5.1. */
  MOVED_FROM: 0x40,
  /** Something was moved into the directory; since Linux 5.1. */
  MOVED_TO: 0x80,
  /** Something was moved into the directory, or out of it. */
  MOVE: 0xc0,
  /** Something was created in the directory; since Linux 5.1. */
  CREATE: 0x100,
  /** Something was removed from the directory; since Linux 5.1. */
  DELETE: 0x200,
  /** It was itself removed; since Linux 5.1. */
  DELETE_SELF: 0x400,
  /** It was itself moved; since Linux 5.1. */
  MOVE_SELF: 0x800,
  /** It was opened to be executed; since Linux 5.0. */
  OPEN_EXEC: 0x1000,
  /** Told, without a mark: events were lost, because nobody read them. */
  Q_OVERFLOW: 0x4000,
  /** The file system is damaged; since Linux 5.16. */
  FS_ERROR: 0x8000,
  /** Asked: may it be opened? */
  OPEN_PERM: 0x1_0000,
  /** Asked: may it be read? */
  ACCESS_PERM: 0x2_0000,
  /** Asked: may it be opened to be executed? Since Linux 5.0. */
  OPEN_EXEC_PERM: 0x4_0000,
  /** Asked before its content is needed, so that it can be brought; since Linux 6.14. */
  PRE_ACCESS: 0x10_0000,
  /** Something was mounted; since Linux 6.15. */
  MNT_ATTACH: 0x100_0000,
  /** Something was unmounted; since Linux 6.15. */
  MNT_DETACH: 0x200_0000,
  /** For what is right in the directory that is marked. */
  EVENT_ON_CHILD: 0x800_0000,
  /** Something was renamed: both names are told; since Linux 5.17. */
  RENAME: 0x1000_0000,
  /** For directories too; told: it happened to one. */
  ONDIR: 0x4000_0000,
})

/**
 * How a fanotify group is made: one of the classes, and any of the others.
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export const FAN_INIT = flagSet('FAN_INIT', {
  /** Only to be told. */
  CLASS_NOTIF: 0x0,
  /** To be asked, when the content is there. */
  CLASS_CONTENT: 0x4,
  /** To be asked, before the content is there. */
  CLASS_PRE_CONTENT: 0x8,
  /** Close it at exec. */
  CLOEXEC: 0x1,
  /** Never wait: EAGAIN instead. */
  NONBLOCK: 0x2,
  /** Any number of events may wait to be read. */
  UNLIMITED_QUEUE: 0x10,
  /** Any number of marks. */
  UNLIMITED_MARKS: 0x20,
  /** Answers may be recorded for the audit. */
  ENABLE_AUDIT: 0x40,
  /** With each event a pidfd of who did it; since Linux 5.15. */
  REPORT_PIDFD: 0x80,
  /** Thread ids instead of process ids. */
  REPORT_TID: 0x100,
  /** A file's handle instead of an open file; since Linux 5.1. */
  REPORT_FID: 0x200,
  /** The directory's handle; since Linux 5.9. */
  REPORT_DIR_FID: 0x400,
  /** With `REPORT_DIR_FID`: the name in the directory; since Linux 5.9. */
  REPORT_NAME: 0x800,
  /** With both: also the handle of what has that name; since Linux 5.17. */
  REPORT_TARGET_FID: 0x1000,
  /** Where a file could not be opened for an event: why; since Linux 6.13. */
  REPORT_FD_ERROR: 0x2000,
  /** Mounts; since Linux 6.15. */
  REPORT_MNT: 0x4000,
  /** The directory's handle and the name. */
  REPORT_DFID_NAME: 0xc00,
  /** The directory's handle, the name, and the handle of what has it. */
  REPORT_DFID_NAME_TARGET: 0x1e00,
})

/**
 * What fanotify_mark(2) does: one of `ADD`, `REMOVE` and `FLUSH`, one of `INODE`, `MOUNT`, `FILESYSTEM` and `MNTNS`, and any of
 * the others.
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const FAN_MARK = flagSet('FAN_MARK', {
  /** Mark a file, a directory. */
  INODE: 0x0,
  /** Watch for it. */
  ADD: 0x1,
  /** Watch for it no more. */
  REMOVE: 0x2,
  /** Do not follow a symbolic link. */
  DONT_FOLLOW: 0x4,
  /** Mark only a directory. */
  ONLYDIR: 0x8,
  /** Mark the mount. */
  MOUNT: 0x10,
  /** Ignore it instead. */
  IGNORED_MASK: 0x20,
  /** Go on ignoring it after the file was written. */
  IGNORED_SURV_MODIFY: 0x40,
  /** Remove all marks of that kind. */
  FLUSH: 0x80,
  /** Mark the whole file system; since Linux 4.20. */
  FILESYSTEM: 0x100,
  /** Mark the mount namespace; since Linux 6.15. */
  MNTNS: 0x110,
  /** The mark does not keep the file in memory; since Linux 5.19. */
  EVICTABLE: 0x200,
  /** As `IGNORED_MASK`, and heed `FAN.ONDIR` and `FAN.EVENT_ON_CHILD`; since Linux 6.0. */
  IGNORE: 0x400,
  /** As `IGNORE`, also after the file was written. */
  IGNORE_SURV: 0x440,
})

/**
 * The kinds of what is told along with an event.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FAN_EVENT_INFO_TYPE = valueSet('FAN_EVENT_INFO_TYPE', {
  /** The file system and the file's handle. */
  FID: 1,
  /** The file system, the directory's handle, and a name. */
  DFID_NAME: 2,
  /** The file system and the directory's handle. */
  DFID: 3,
  /** A pidfd of who did it. */
  PIDFD: 4,
  /** What is wrong with the file system. */
  ERROR: 5,
  /** Which part of the file's content is needed; since Linux 6.14. */
  RANGE: 6,
  /** A mount; since Linux 6.15. */
  MNT: 7,
  /** Where something was before it was renamed. */
  OLD_DFID_NAME: 10,
  /** Where it is after it was renamed. */
  NEW_DFID_NAME: 12,
})

/**
 * Answers to what is asked.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FAN_RESPONSE = {
  /** It may be done. */
  ALLOW: 0x1,
  /** It may not: who tries gets EPERM, unless the answer says another error. */
  DENY: 0x2,
} as const
/**
 * One of {@link FAN_RESPONSE}.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export type FanotifyVerdict = (typeof FAN_RESPONSE)[keyof typeof FAN_RESPONSE]

/**
 * What is said along with an answer.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FAN_RESPONSE_FLAG = {
  /** Record the answer for the audit. */
  AUDIT: 0x10,
  /** A record follows; since Linux 6.3. */
  INFO: 0x20,
} as const

/**
 * Where in an answer the error stands that who tries gets, and how many values that has, as a mask; since Linux 6.14.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FAN_ERRNO = {
  /** In bits from the lowest. */
  SHIFT: 24,
  /** 8 bits. */
  MASK: 0xff,
} as const

/**
 * The kinds of what is told along with an answer.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FAN_RESPONSE_INFO = {
  /** Nothing. */
  NONE: 0,
  /** Which rule decided. */
  AUDIT_RULE: 1,
} as const

/**
 * The version of the events.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export const FANOTIFY_METADATA_VERSION = 3

/** @internal what each event begins with */
export const FanotifyEventMetadata = struct('struct fanotify_event_metadata', {
  event_len: Uint32, vers: Uint8, reserved: Uint8, metadata_len: Uint16, mask: Uint64, fd: Int32, pid: Int32,
})
/** @internal what each record behind an event begins with */
export const FanotifyInfoHeader = struct('struct fanotify_event_info_header', { info_type: Uint8, pad: Uint8, len: Uint16 })
/** @internal an answer */
export const FanotifyResponse = struct('struct fanotify_response', { fd: Int32, response: Uint32 })
/** @internal what each record behind an answer begins with */
export const FanotifyResponseInfoHeader = struct('struct fanotify_response_info_header', { type: Uint8, pad: Uint8, len: Uint16 })
/** @internal which rule decided, behind an answer */
export const FanotifyResponseInfoAuditRule = struct('struct fanotify_response_info_audit_rule', {
  hdr: FanotifyResponseInfoHeader, rule_number: Uint32, subj_trust: Uint32, obj_trust: Uint32,
})
/** An answer, and which rule decided. */
const AuditedResponse = struct('struct { struct fanotify_response; struct fanotify_response_info_audit_rule; }', {
  ...FanotifyResponse.types, rule: FanotifyResponseInfoAuditRule,
})
type AuditedResponse = StructValue<(typeof AuditedResponse)['types']>
/** @internal which part of a file is needed, behind an event */
export const FanotifyInfoRange = struct('struct fanotify_event_info_range', {
  hdr: FanotifyInfoHeader, pad: Uint32, offset: Uint64, count: Uint64,
})
/** @internal which mount it is, behind an event */
export const FanotifyInfoMnt = struct('struct fanotify_event_info_mnt', { hdr: FanotifyInfoHeader, mnt_id: Uint64 })
/** @internal what is wrong, behind an event */
export const FanotifyInfoError = struct('struct fanotify_event_info_error', {
  hdr: FanotifyInfoHeader, error: Int32, error_count: Uint32,
})
/** @internal who did it, behind an event */
export const FanotifyInfoPidfd = struct('struct fanotify_event_info_pidfd', { hdr: FanotifyInfoHeader, pidfd: Int32 })

/**
 * A file, as an event tells of it.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyFid {
  /** Of {@link FAN_EVENT_INFO_TYPE}: what the file has to do with the event. */
  readonly type: ValueOf<'FAN_EVENT_INFO_TYPE'>
  /** The file system, as `statfs` tells it. */
  readonly fsid: Fsid
  /** The file's handle, or the directory's. */
  readonly handle: FileHandle
  /** The name in that directory, where one is told; `.` for the directory itself. */
  readonly name: string | undefined
}

/**
 * What is wrong with a file system.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyError {
  /** What the file system reported, as a positive errno. */
  readonly errno: number
  /** How often something was wrong since the last such event. */
  readonly count: number
}

/**
 * A part of a file.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyRange {
  /** Where it begins, in bytes. */
  readonly offset: number
  /** How long it is, in bytes. */
  readonly count: number
}

/**
 * Which rule decided, for the audit: numbers of the program that answers.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyAuditRule {
  /** Which rule. */
  readonly ruleNumber: number
  /** Whether who tries is trusted: 0 for no, 1 for yes, 2 for not known. */
  readonly subjTrust: 0 | 1 | 2
  /** Whether the file is trusted: 0 for no, 1 for yes, 2 for not known. */
  readonly objTrust: 0 | 1 | 2
}

/**
 * What goes with an answer.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyAnswer {
  /** Whether it is recorded for the audit, in a group with `FAN_INIT.ENABLE_AUDIT`; with a rule, since Linux 6.3. */
  readonly audit?: boolean | FanotifyAuditRule
}

/**
 * What goes with the answer that something may not be done.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyDenial extends FanotifyAnswer {
  /**
   * What who tries gets in the place of EPERM, as a positive errno: EIO, EBUSY, ETXTBSY, EAGAIN, ENOSPC or EDQUOT. In groups of
   * `FAN_INIT.CLASS_PRE_CONTENT`; since Linux 6.14.
   */
  readonly errno: number
}

/**
 * What happened to a file, or is asked before it happens.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export interface FanotifyEvent<Descriptor = FileDescriptor> {
  /** Of {@link FAN}. */
  readonly mask: FlagsOf<'FAN'>
  /** Who did it; 0 where that is of another pid namespace. For `FAN_INIT.REPORT_TID`, a thread. */
  readonly pid: number
  /** The file, open: a handle that owns it. Undefined for groups that report handles, and where it could not be opened. */
  readonly fd: Descriptor | undefined
  /** Who did it, as a pidfd: a handle that owns it. Undefined without `FAN_INIT.REPORT_PIDFD`, and where the process has gone. */
  readonly pidfd: Descriptor | undefined
  /** Which files it is about, for groups that report handles. */
  readonly fids: readonly FanotifyFid[]
  /** For `FAN.FS_ERROR`: what is wrong. */
  readonly error: FanotifyError | undefined
  /** For `FAN.PRE_ACCESS`: which part of the file is needed. */
  readonly range: FanotifyRange | undefined
  /** For `FAN.MNT_ATTACH` and `FAN.MNT_DETACH`: the mount, by the id that {@link linux/mount!MountTask.statmount | statmount} takes. */
  readonly mountId: number | undefined
  /** For `FAN_INIT.REPORT_FD_ERROR`: why the file could not be opened, as a positive errno; 0 otherwise. */
  readonly fdError: number
}

const ERROR_FD_NONE = -1
const FID_TYPES = new Set<number>([
  FAN_EVENT_INFO_TYPE.FID, FAN_EVENT_INFO_TYPE.DFID_NAME, FAN_EVENT_INFO_TYPE.DFID, FAN_EVENT_INFO_TYPE.OLD_DFID_NAME, FAN_EVENT_INFO_TYPE.NEW_DFID_NAME,
])
const NAMED_TYPES = new Set<number>([FAN_EVENT_INFO_TYPE.DFID_NAME, FAN_EVENT_INFO_TYPE.OLD_DFID_NAME, FAN_EVENT_INFO_TYPE.NEW_DFID_NAME])

function readFid(view: DataView, at: number, type: number, end: number): FanotifyFid {
  const fsidAt = at + FanotifyInfoHeader.size
  const handleAt = fsidAt + Fsid.size
  const handle = FileHandle.read(view, handleAt, end - handleAt)
  const nameAt = handleAt + FileHandleHead.size + handle.f_handle.byteLength
  return { type, fsid: Fsid.read(view, fsidAt), handle, name: NAMED_TYPES.has(type) ? CString.read(view, nameAt, end - nameAt) : undefined }
}

/**
 * The events in what was read from a fanotify group, with the bare numbers of what was opened for them: those belong to nobody
 * yet. {@link FanotifyFileDescriptor.fanotifyRead} makes handles of them.
 * @param bytes - what was read
 * @throws RangeError for what cannot be events
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export function parseFanotifyEvents(bytes: Uint8Array): FanotifyEvent<NearFileDescriptor>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const events: FanotifyEvent<NearFileDescriptor>[] = []
  for (let at = 0; at + FanotifyEventMetadata.size <= bytes.byteLength;) {
    const { event_len, vers, metadata_len, mask, fd, pid } = FanotifyEventMetadata.read(view, at)
    const end = at + event_len
    if (vers !== FANOTIFY_METADATA_VERSION) throw new RangeError(`fanotify events of version ${vers} are not known here, only of ${FANOTIFY_METADATA_VERSION}`)
    if (event_len < metadata_len || end > bytes.byteLength) throw new RangeError(`a fanotify event of ${event_len} bytes cannot be at ${at} of ${bytes.byteLength}`)
    const fids: FanotifyFid[] = []
    let pidfd: NearFileDescriptor | undefined
    let error: FanotifyEvent['error']
    let range: FanotifyRange | undefined
    let mountId: number | undefined
    for (let infoAt = at + metadata_len; infoAt + FanotifyInfoHeader.size <= end;) {
      const { info_type: type, len } = FanotifyInfoHeader.read(view, infoAt)
      if (len < FanotifyInfoHeader.size || infoAt + len > end) throw new RangeError(`a fanotify record of ${len} bytes cannot be at ${infoAt} of ${end}`)
      if (FID_TYPES.has(type)) fids.push(readFid(view, infoAt, type, infoAt + len))
      else if (type === FAN_EVENT_INFO_TYPE.PIDFD) {
        const { pidfd: number } = FanotifyInfoPidfd.read(view, infoAt)
        // FAN_NOPIDFD and FAN_EPIDFD are negative.
        if (number >= 0) pidfd = NearFileDescriptor(number)
      } else if (type === FAN_EVENT_INFO_TYPE.ERROR) {
        const { error: errno, error_count: count } = FanotifyInfoError.read(view, infoAt)
        error = { errno, count }
      } else if (type === FAN_EVENT_INFO_TYPE.RANGE) {
        const { offset, count } = FanotifyInfoRange.read(view, infoAt)
        range = { offset, count }
      } else if (type === FAN_EVENT_INFO_TYPE.MNT) mountId = FanotifyInfoMnt.read(view, infoAt).mnt_id
      // Kinds of a younger kernel are passed over, as fanotify(7) asks for.
      infoAt += len
    }
    events.push({
      mask, pid, fd: fd < 0 ? undefined : NearFileDescriptor(fd), pidfd, fids, error, range, mountId, fdError: fd < ERROR_FD_NONE ? -fd : 0,
    })
    at = end
  }
  return events
}

/** How much memory events get where nothing else is said, in bytes. */
const USUAL_SIZE = 8192
/** An event with two directories, two names and a file; see Linux 6.12, fs/notify/fanotify/fanotify_user.c, fanotify_event_len. */
const LEAST_SIZE = 1024

/**
 * fanotify_init(2), raw.
 * @param sysif - the process
 * @param flags - of {@link FAN_INIT}
 * @param eventFlags - of `O`: how files are opened for events
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export async function _fanotifyInit(sysif: SyscallInterface, flags: number, eventFlags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.fanotify_init, flagsArgument('fanotify_init: flags', 'FAN_', FAN_INIT, flags), openFlagsArgument('fanotify_init: event_f_flags', eventFlags),
  ))
}

/**
 * fanotify_mark(2), raw.
 * @param sysif - the process
 * @param fd - the group
 * @param flags - of {@link FAN_MARK}
 * @param mask - of {@link FAN}
 * @param dirfd - where a relative path begins
 * @param path - the address of the path; or NULL for `dirfd` itself
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export async function _fanotifyMark(
  sysif: SyscallInterface, fd: FileDescriptorArgument, flags: number, mask: number, dirfd: DirectoryArgument, path: AddressArgument,
): Promise<void> {
  await sysif.syscall(
    SYS.fanotify_mark, fd, flagsArgument('fanotify_mark: flags', 'FAN_MARK_', FAN_MARK, flags), flagsArgument('fanotify_mark: mask', 'FAN_', FAN, mask),
    directoryArgument(dirfd), orNull(path),
  )
}

/**
 * How a fanotify group is made, beyond its flags.
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export interface FanotifyOptions extends DescriptorOptions {
  /** Of `O`: how files are opened for events; `O.RDONLY` unless it is said. `O.CLOEXEC` is added. */
  readonly eventFlags?: FlagsOf<'O'>
}

/**
 * Tasks that can make fanotify groups.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export class FanotifyTask extends Task {
  /**
   * Make a fanotify group, which can be read when something has happened to what it marks.
   * @param flags - of {@link FAN_INIT}
   * @param options - how files are opened for events, and whether programs that are exec'd get the group too; otherwise
   *   `FAN_INIT.CLOEXEC` is added
   * @returns a handle that owns it; its marks end with the last number
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`, but for groups that are only told, and report handles, since Linux
   *   5.13; with ENOSYS where the kernel was built without it
   * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
   */
  async fanotifyInit(flags: FlagsOf<'FAN_INIT'>, options: FanotifyOptions = {}): Promise<this['fileDescriptorType']> {
    const all = closedAtExec(flags, FAN_INIT.CLOEXEC, options)
    return this.makeFileDescriptor(await _fanotifyInit(this.sysif, all, or(options.eventFlags ?? O.RDONLY, O.CLOEXEC)))
  }
}

/**
 * File descriptors of fanotify groups.
 * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
 */
export class FanotifyFileDescriptor extends FileDescriptor {
  /**
   * Mark a file, a directory, a mount or a file system; or no longer.
   * @param flags - of {@link FAN_MARK}
   * @param mask - of {@link FAN}: what for; 0 for `FAN_MARK.FLUSH`
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; null for the file descriptor itself
   * @throws ErrnoError with EINVAL for what the group's class cannot have; with ENOENT for a mark to remove that is not there;
   *   with EPERM for mounts and file systems without `CAP_SYS_ADMIN`; otherwise as fanotify_mark(2) says
   * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
   */
  async fanotifyMark(
    flags: FlagsOf<'FAN_MARK'>, mask: FlagsOf<'FAN'>, dirfd: Directory, path: ValueOrPointer<string> | null,
  ): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using directory = borrowDirectory(task, dirfd)
    if (path === null) return await _fanotifyMark(task.sysif, fd, flags, mask, directory, NULL)
    using pathname = task.argument(PathString, path)
    await about(_fanotifyMark(task.sysif, fd, flags, mask, directory, pathname), path)
  }

  /**
   * Take the events that there are. Where there are none this waits, without `FAN_INIT.NONBLOCK`: then it must not be called on
   * the Node process's own task. Each event may own up to two file descriptors: close them.
   * @param size - how much memory there is for them, in bytes; from 1024 on
   * @returns the events in their order
   * @throws ErrnoError with EAGAIN where there are none and the group does not block; with EMFILE, ENOENT and others where a
   *   file could not be opened for the first event, which is lost
   * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
   */
  async fanotifyRead(size = USUAL_SIZE): Promise<FanotifyEvent<this>[]> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('fanotify: size', size, LEAST_SIZE, 0x7fff_ffff)
    const bytes = await fillFront(task, Bytes, room, (buf, count) => _read(task.sysif, fd, buf, count))
    // This handle's own class: it was made by the same task.
    const own = (number: NearFileDescriptor | undefined): this | undefined => (number === undefined ? undefined : task.makeFileDescriptor(number) as this)
    return parseFanotifyEvents(bytes).map((event) => ({ ...event, fd: own(event.fd), pidfd: own(event.pidfd) }))
  }

  /**
   * Answer what an event asked. Until then, who wants to open or read the file waits.
   * @param file - the event's own file; it stays open
   * @param response - of {@link FAN_RESPONSE}
   * @param options - whether it is recorded, and which error who tries gets
   * @throws ErrnoError with ENOENT where nothing was asked about that file, or it was answered; with EINVAL for another answer, and
   *   for what the group, or the kernel, does not know
   * @see https://man7.org/linux/man-pages/man7/fanotify.7.html
   */
  async fanotifyRespond(file: FileDescriptor, response: FanotifyVerdict, options?: FanotifyAnswer): Promise<void>
  async fanotifyRespond(file: FileDescriptor, response: typeof FAN_RESPONSE.DENY, options: FanotifyDenial): Promise<void>
  async fanotifyRespond(file: FileDescriptor, response: FanotifyVerdict, options: Partial<FanotifyDenial> = {}): Promise<void> {
    const { task } = this
    const { audit = false, errno } = options
    const denial = errno === undefined ? 0 : integer('fanotify: errno', errno, 1, FAN_ERRNO.MASK) * 2 ** FAN_ERRNO.SHIFT
    const recorded = audit === false ? 0 : FAN_RESPONSE_FLAG.AUDIT
    using fd = this.borrow(task)
    using asked = file.borrow(task)
    if (typeof audit === 'boolean') {
      using answer = task.argument<{ fd: number, response: number }>(FanotifyResponse, { fd: asked.near, response: or(response, denial, recorded) })
      await _write(task.sysif, fd, answer, FanotifyResponse.size)
      return
    }
    const { ruleNumber, subjTrust, objTrust } = audit
    const hdr = { type: FAN_RESPONSE_INFO.AUDIT_RULE, pad: 0, len: FanotifyResponseInfoAuditRule.size }
    const rule = { hdr, rule_number: ruleNumber, subj_trust: subjTrust, obj_trust: objTrust }
    using answer = task.argument<AuditedResponse>(AuditedResponse, { fd: asked.near, response: or(response, denial, recorded, FAN_RESPONSE_FLAG.INFO), rule })
    await _write(task.sysif, fd, answer, AuditedResponse.size)
  }
}
