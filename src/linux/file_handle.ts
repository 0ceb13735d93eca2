/**
 * File handles, of `<fcntl.h>`: what stands for a file as long as its file system does, without anybody having it open.
 *
 * @module linux/file_handle
 */
import type { FlagsOf } from '../near/flags.js'
import { Address, FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct } from '../memory/aggregates.js'
import { byteArray, Bytes } from '../memory/bytes.js'
import { Int32, Uint32, Uint64 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, closedAtExec, flags as flagsArgument, type AddressArgument, type DescriptorOptions } from './arguments.js'
import { AT, borrowDirectory, directoryArgument, O, openFlagsArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { PathString } from './limits.js'

/**
 * The longest handle, in bytes. See Linux 6.12, include/linux/exportfs.h.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export const MAX_HANDLE_SZ = 128

/**
 * What stands for a file: opaque, and good for the file system that made it.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export interface FileHandle {
  /** What kind of handle it is, which only its file system knows. */
  readonly handle_type: number
  /** Its bytes, at most {@link MAX_HANDLE_SZ}. */
  readonly f_handle: Uint8Array
}

/** @internal what stands before the bytes of a handle */
export const FileHandleHead = struct('struct file_handle', { handle_bytes: Uint32, handle_type: Int32 })

/**
 * A file handle in memory: its length, its kind and its bytes.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export const FileHandle: Type<FileHandle> = {
  name: 'struct file_handle',
  alignment: FileHandleHead.alignment,
  size: undefined,
  sizeOf({ f_handle: bytes }) {
    if (bytes.byteLength > MAX_HANDLE_SZ) throw new RangeError(`a file handle has at most ${MAX_HANDLE_SZ} bytes, and this one has ${bytes.byteLength}`)
    return FileHandleHead.size + bytes.byteLength
  },
  write(view, offset, { handle_type, f_handle }) {
    FileHandleHead.write(view, offset, { handle_bytes: f_handle.byteLength, handle_type })
    Bytes.write(view, offset + FileHandleHead.size, f_handle)
  },
  read(view, offset, length) {
    const { handle_bytes, handle_type } = FileHandleHead.read(view, offset)
    if (handle_bytes > length - FileHandleHead.size) throw new RangeError(`a file handle of ${handle_bytes} bytes cannot be in memory of ${length}`)
    return { handle_type, f_handle: Bytes.read(view, offset + FileHandleHead.size, handle_bytes) }
  },
}

/**
 * A file's handle, and where the file is.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export interface NamedHandle {
  /** What stands for the file. */
  readonly handle: FileHandle
  /** The number of its mount, as `/proc/PID/mountinfo` has it; with `AT.HANDLE_MNT_ID_UNIQUE`, the one that is never used again. */
  readonly mountId: number
}

/** Both that name_to_handle_at(2) fills in. The mount's number is an `int`, or 64 bits: what is not written stays 0. */
const HandleAndMount = struct('struct file_handle', { ...FileHandleHead.types, f_handle: byteArray(MAX_HANDLE_SZ), mount_id: Uint64 })

const NAME_TO_HANDLE_FLAGS = {
  SYMLINK_FOLLOW: AT.SYMLINK_FOLLOW, EMPTY_PATH: AT.EMPTY_PATH, HANDLE_FID: AT.HANDLE_FID, HANDLE_MNT_ID_UNIQUE: AT.HANDLE_MNT_ID_UNIQUE,
  HANDLE_CONNECTABLE: AT.HANDLE_CONNECTABLE,
} as const

/**
 * name_to_handle_at(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param handle - the address of a `struct file_handle`, with the room for its bytes in `handle_bytes`
 * @param mountId - where the mount's number goes: an `int`, or 64 bits for `AT.HANDLE_MNT_ID_UNIQUE`
 * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`, `AT.HANDLE_...`
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export async function _nameToHandleAt(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, handle: AddressArgument, mountId: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.name_to_handle_at, directoryArgument(dirfd), path, handle, mountId,
    flagsArgument('name_to_handle_at: flags', 'AT_', NAME_TO_HANDLE_FLAGS, flags),
  )
}

/**
 * open_by_handle_at(2), raw.
 * @param sysif - the process
 * @param mountFd - any file on the mount
 * @param handle - the address of a {@link FileHandle}
 * @param flags - of `O`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export async function _openByHandleAt(
  sysif: SyscallInterface, mountFd: DirectoryArgument, handle: AddressArgument, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(
    await sysif.syscall(SYS.open_by_handle_at, directoryArgument(mountFd), handle, openFlagsArgument('open_by_handle_at: flags', flags)),
  )
}

/**
 * Tasks that can make handles for files, and open them.
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export class FileHandleTask extends Task {
  /**
   * Make a handle for a file. A path that is a symbolic link means the link itself.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`; `AT.HANDLE_FID` since Linux 6.5, `AT.HANDLE_MNT_ID_UNIQUE` since 6.12,
   *   `AT.HANDLE_CONNECTABLE` since 6.13
   * @returns the handle, and the number of the mount
   * @throws ErrnoError with EOPNOTSUPP where the file system has no handles; otherwise as open(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
   */
  async nameToHandleAt(dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0): Promise<NamedHandle> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    const { mount_id: mountOffset } = HandleAndMount.fields
    const { handle_bytes, handle_type, f_handle, mount_id } = await about(this.fill(
      HandleAndMount,
      ({ near }) => _nameToHandleAt(this.sysif, directory, pathname, near, Address(near + mountOffset.offset), flags),
      HandleAndMount.of({ handle_bytes: MAX_HANDLE_SZ }),
    ), path)
    return { handle: { handle_type, f_handle: f_handle.slice(0, handle_bytes) }, mountId: mount_id }
  }

  /**
   * Open the file that a handle stands for; with `CAP_DAC_READ_SEARCH`.
   * @param mount - any file on the mount, or `AT.FDCWD` for that of the working directory
   * @param handle - what {@link nameToHandleAt} made
   * @param flags - of `O`
   * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError with ESTALE where the file is not there any more; with EPERM without the capability; with ELOOP for a
   *   symbolic link without `O.PATH`
   * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
   */
  async openByHandleAt(
    mount: Directory, handle: ValueOrPointer<FileHandle>, flags: FlagsOf<'O'>, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    using place = borrowDirectory(this, mount)
    using argument = this.argument<FileHandle>(FileHandle, handle)
    return this.makeFileDescriptor(await _openByHandleAt(this.sysif, place, argument, closedAtExec(flags, O.CLOEXEC, options)))
  }
}
