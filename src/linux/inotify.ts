/**
 * `<linux/inotify.h>`: being told of what happens to files.
 *
 * @module linux/inotify
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, WatchDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct } from '../memory/aggregates.js'
import { bytesOf, CString } from '../memory/bytes.js'
import { Int32, Uint32 } from '../memory/scalars.js'
import { alignUp, type Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, closedAtExec, flags as flagsArgument, integer, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument } from './arguments.js'
import { fillFront, type FilledFront } from './buffers.js'
import { NAME_MAX, PathString } from './limits.js'
import { _read } from './unistd.js'

/**
 * What is watched for, how, and what happened. Bit 31 (`ONESHOT`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export const IN = flagSet('IN', {
  /** It was read, or executed. */
  ACCESS: 0x1,
  /** It was written, or cut. */
  MODIFY: 0x2,
  /** What describes it changed. */
  ATTRIB: 0x4,
  /** It was closed after it had been open to write. */
  CLOSE_WRITE: 0x8,
  /** It was closed after it had not been open to write. */
  CLOSE_NOWRITE: 0x10,
  /** It was closed. */
  CLOSE: 0x18,
  /** It was opened. */
  OPEN: 0x20,
  /** Something was moved out of the directory. */
  MOVED_FROM: 0x40,
  /** Something was moved into the directory. */
  MOVED_TO: 0x80,
  /** Something was moved into the directory, or out of it. */
  MOVE: 0xc0,
  /** Something was created in the directory. */
  CREATE: 0x100,
  /** Something was removed from the directory. */
  DELETE: 0x200,
  /** It was itself removed. */
  DELETE_SELF: 0x400,
  /** It was itself moved. */
  MOVE_SELF: 0x800,
  /** All of the above. */
  ALL_EVENTS: 0xfff,
  /** Told: its file system was unmounted. */
  UNMOUNT: 0x2000,
  /** Told, without a watch: events were lost, because nobody read them. */
  Q_OVERFLOW: 0x4000,
  /** Told: the watch has ended. */
  IGNORED: 0x8000,
  /** Watch only a directory. */
  ONLYDIR: 0x100_0000,
  /** Do not follow a symbolic link. */
  DONT_FOLLOW: 0x200_0000,
  /** Nothing more of what has been removed from the directory. */
  EXCL_UNLINK: 0x400_0000,
  /** Only where it is not watched yet; since Linux 4.18. */
  MASK_CREATE: 0x1000_0000,
  /** Add to what it is watched for already. */
  MASK_ADD: 0x2000_0000,
  /** Told: it happened to a directory. */
  ISDIR: 0x4000_0000,
  /** Tell once, then end the watch. */
  ONESHOT: 0x8000_0000,
})

/**
 * How an inotify instance is made.
 * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
 */
export const IN_INIT = flagSet('IN_INIT', {
  /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/**
 * What happened to a file that is watched.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export interface InotifyEvent {
  /** The watch; -1 for `IN.Q_OVERFLOW`. */
  readonly wd: WatchDescriptor | -1
  /** Of {@link IN}: what happened. */
  readonly mask: FlagsOf<'IN'>
  /** The same for both halves of a move; 0 otherwise. */
  readonly cookie: number
  /** The name in the directory that is watched, as UTF-8; undefined where it is about the watched file itself. */
  readonly name: string | undefined
}

/** @internal what stands before the name */
export const InotifyEventHead = struct('struct inotify_event', { wd: Int32, mask: Uint32, cookie: Uint32, len: Uint32 })

function nameSize(name: string | undefined): number {
  // The kernel pads to the structure's size; see round_event_name_len in Linux 6.12, fs/notify/inotify/inotify_user.c.
  return name === undefined ? 0 : alignUp(CString.sizeOf(name), InotifyEventHead.size)
}

/**
 * Events, as an inotify instance is read.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export const InotifyEventList: Type<InotifyEvent[]> = {
  name: 'struct inotify_event[]',
  alignment: InotifyEventHead.alignment,
  size: undefined,
  sizeOf: (value) => value.reduce((sum, { name }) => sum + InotifyEventHead.size + nameSize(name), 0),
  write(view, offset, value) {
    let at = offset
    for (const { name, ...head } of value) {
      const len = nameSize(name)
      InotifyEventHead.write(view, at, { ...head, len })
      at += InotifyEventHead.size
      bytesOf(view, at, len).fill(0)
      if (name !== undefined) CString.write(view, at, name)
      at += len
    }
  },
  read(view, offset, length) {
    const events: InotifyEvent[] = []
    const end = offset + length
    for (let at = offset; at + InotifyEventHead.size <= end;) {
      const { wd, mask, cookie, len } = InotifyEventHead.read(view, at)
      at += InotifyEventHead.size
      if (at + len > end) throw new RangeError(`a struct inotify_event with a name of ${len} bytes cannot be in memory of ${length}`)
      events.push({ wd: wd === -1 ? -1 : WatchDescriptor(wd), mask, cookie, name: len === 0 ? undefined : CString.read(view, at, len) })
      at += len
    }
    return events
  },
}

/** How much memory events get where nothing else is said, in bytes. */
const USUAL_SIZE = 4096
const LEAST_SIZE = InotifyEventHead.size + alignUp(NAME_MAX + 1, InotifyEventHead.size)

/**
 * inotify_init1(2), raw.
 * @param sysif - the process
 * @param flags - of {@link IN_INIT}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
 */
export async function _inotifyInit1(sysif: SyscallInterface, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.inotify_init1, flagsArgument('inotify_init1: flags', 'IN_', IN_INIT, flags)))
}

/**
 * inotify_add_watch(2), raw.
 * @param sysif - the process
 * @param fd - the instance
 * @param path - the address of the path
 * @param mask - of {@link IN}
 * @returns the watch
 * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
 */
export async function _inotifyAddWatch(
  sysif: SyscallInterface, fd: FileDescriptorArgument, path: AddressArgument, mask: number,
): Promise<WatchDescriptor> {
  return WatchDescriptor(await sysif.syscall(SYS.inotify_add_watch, fd, path, flagsArgument('inotify_add_watch: mask', 'IN_', IN, mask)))
}

/**
 * inotify_rm_watch(2), raw.
 * @param sysif - the process
 * @param fd - the instance
 * @param wd - the watch
 * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
 */
export async function _inotifyRmWatch(sysif: SyscallInterface, fd: FileDescriptorArgument, wd: WatchDescriptor): Promise<void> {
  await sysif.syscall(SYS.inotify_rm_watch, fd, WatchDescriptor(wd))
}

/**
 * Tasks that can make inotify instances.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export class InotifyTask extends Task {
  /**
   * Make an inotify instance, which can be read when something has happened to a file that it watches.
   * @param flags - of {@link IN_INIT}
   * @param options - whether programs that are exec'd get it too; otherwise `IN_INIT.CLOEXEC` is added
   * @returns a handle that owns it; its watches end with the last number
   * @throws ErrnoError with EMFILE where the user has too many instances, or there are too many files
   * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
   */
  async inotifyInit1(flags: FlagsOf<'IN_INIT'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _inotifyInit1(this.sysif, closedAtExec(flags, IN_INIT.CLOEXEC, options)))
  }
}

/**
 * File descriptors of inotify instances.
 * @see https://man7.org/linux/man-pages/man7/inotify.7.html
 */
export class InotifyFileDescriptor extends FileDescriptor {
  /**
   * Watch a file, or a directory and what is right in it; or change what it is watched for.
   * @param path - which file
   * @param mask - of {@link IN}
   * @returns the watch, which means something to this instance only: the same one where the file is watched already
   * @throws ErrnoError with EACCES where it may not be read; with ENOSPC where the user has too many watches; with EEXIST for
   *   `IN.MASK_CREATE`; otherwise as inotify_add_watch(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
   */
  async inotifyAddWatch(path: ValueOrPointer<string>, mask: FlagsOf<'IN'>): Promise<WatchDescriptor> {
    const { task } = this
    using fd = this.borrow(task)
    using pathname = task.argument(PathString, path)
    return await about(_inotifyAddWatch(task.sysif, fd, pathname, mask), path)
  }

  /**
   * End a watch. Events that are there already can still be read, and `IN.IGNORED` behind them.
   * @param wd - the watch
   * @throws ErrnoError with EINVAL where it has ended already
   * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
   */
  async inotifyRmWatch(wd: WatchDescriptor): Promise<void> {
    using fd = this.borrow(this.task)
    await _inotifyRmWatch(this.task.sysif, fd, wd)
  }

  /**
   * Take the events that there are. Where there are none this waits, without `IN_INIT.NONBLOCK`: then it must not be called
   * on the Node process's own task.
   * @param size - how much memory there is for them, in bytes; from 272 on, so that the longest name has room
   * @returns the events in their order
   * @throws ErrnoError with EAGAIN where there are none and the instance does not block
   * @see https://man7.org/linux/man-pages/man7/inotify.7.html
   */
  async inotifyRead(size?: number): Promise<InotifyEvent[]>
  /**
   * Take the events that there are, into memory of the caller's.
   * @param memory - for an {@link InotifyEventList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with EINVAL where there is no room for one event; otherwise the same
   * @see https://man7.org/linux/man-pages/man7/inotify.7.html
   */
  async inotifyRead(memory: Pointer<InotifyEvent[]>): Promise<FilledFront<InotifyEvent[]>>
  async inotifyRead(room: number | Pointer<InotifyEvent[]> = USUAL_SIZE): Promise<InotifyEvent[] | FilledFront<InotifyEvent[]>> {
    const { task } = this
    using fd = this.borrow(task)
    const memory = typeof room === 'number' ? integer('inotify: size', room, LEAST_SIZE, 0x7fff_ffff) : room
    return await fillFront(task, InotifyEventList, memory, (buf, count) => _read(task.sysif, fd, buf, count))
  }
}
