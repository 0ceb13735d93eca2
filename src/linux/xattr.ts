/**
 * `<linux/xattr.h>`: extended attributes, which are names and values that a file carries.
 *
 * @module linux/xattr
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS, type Syscall } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, bytesOf, CString } from '../memory/bytes.js'
import { MutablePointer, Uint32 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, length, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { fillFront, type FilledFront } from './buffers.js'
import { AT, borrowDirectory, directoryArgument, type Directory, type DirectoryArgument } from './fcntl.js'
import { boundedString, PathString, XATTR_LIST_MAX, XATTR_NAME_MAX, XATTR_SIZE_MAX } from './limits.js'

/**
 * How an extended attribute is set.
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export const XATTR = flagSet('XATTR', {
  /** Only where it is not there. */
  CREATE: 0x1,
  /** Only where it is there. */
  REPLACE: 0x2,
})

/**
 * The value of an extended attribute, for the calls on a directory and a path; since Linux 6.13. What `value` points to is
 * borrowed together with the structure.
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export const XattrArgs = struct('struct xattr_args', {
  /** Where it is, or goes. */
  value: MutablePointer,
  /** Of that, in bytes. */
  size: Uint32,
  /** Of {@link XATTR}, to set it; 0 to get it. */
  flags: Uint32,
})
/**
 * The JavaScript form of a `struct xattr_args`.
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export type XattrArgs = StructValue<(typeof XattrArgs)['types']>

/**
 * The name of an extended attribute, which begins with `user.`, `trusted.`, `security.` or `system.`.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export const XattrName: Type<string> = boundedString('the name of an extended attribute', XATTR_NAME_MAX)

/**
 * The names of a file's extended attributes, as listxattr(2) writes them: each with a NUL behind it.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export const XattrList: Type<string[]> = {
  name: 'char[]',
  alignment: 1,
  size: undefined,
  sizeOf: (value) => value.reduce((sum, name) => sum + CString.sizeOf(name), 0),
  write(view, offset, value) {
    let at = offset
    for (const name of value) {
      CString.write(view, at, name)
      at += CString.sizeOf(name)
    }
  },
  read(view, offset, size) {
    const names = new TextDecoder().decode(bytesOf(view, offset, size)).split('\0')
    // Behind the last NUL there is nothing.
    names.pop()
    return names
  },
}

const XATTR_AT_FLAGS = { SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH } as const

/** What the three calls of a kind differ in: whether a path is followed to its end, or there is a file descriptor instead. */
type Subject = AddressArgument | FileDescriptorArgument

async function set(
  sysif: SyscallInterface, call: Syscall, subject: Subject, name: AddressArgument, value: AddressArgument, size: number, flags: number,
): Promise<void> {
  await sysif.syscall(call, subject, name, value, length(`${call.name}: size`, size), flagsArgument(`${call.name}: flags`, 'XATTR_', XATTR, flags))
}

async function get(
  sysif: SyscallInterface, call: Syscall, subject: Subject, name: AddressArgument, value: AddressArgument, size: number,
): Promise<number> {
  return await sysif.syscall(call, subject, name, value, length(`${call.name}: size`, size))
}

async function listNames(sysif: SyscallInterface, call: Syscall, subject: Subject, list: AddressArgument, size: number): Promise<number> {
  return await sysif.syscall(call, subject, list, length(`${call.name}: size`, size))
}

/**
 * setxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _setxattr(
  sysif: SyscallInterface, path: AddressArgument, name: AddressArgument, value: AddressArgument, size: number, flags: number,
): Promise<void> {
  await set(sysif, SYS.setxattr, path, name, value, size, flags)
}

/**
 * lsetxattr(2), raw: as {@link _setxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _lsetxattr(
  sysif: SyscallInterface, path: AddressArgument, name: AddressArgument, value: AddressArgument, size: number, flags: number,
): Promise<void> {
  await set(sysif, SYS.lsetxattr, path, name, value, size, flags)
}

/**
 * fsetxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @param value - the address of the value
 * @param size - of that, in bytes
 * @param flags - 0, or one of {@link XATTR}
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export async function _fsetxattr(
  sysif: SyscallInterface, fd: FileDescriptorArgument, name: AddressArgument, value: AddressArgument, size: number, flags: number,
): Promise<void> {
  await set(sysif, SYS.fsetxattr, fd, name, value, size, flags)
}

/**
 * setxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @param args - the address of an {@link XattrArgs}
 * @param size - of that, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _setxattrat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, atFlags: number, name: AddressArgument, args: AddressArgument, size: number,
): Promise<void> {
  await sysif.syscall(SYS.setxattrat, directoryArgument(dirfd), path, atFlagsArgument('setxattrat', atFlags), name, args, length('setxattrat: size', size))
}

function atFlagsArgument(call: string, flags: number): SyscallOperand {
  return flagsArgument(`${call}: flags`, 'AT_', XATTR_AT_FLAGS, flags)
}

/**
 * getxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _getxattr(
  sysif: SyscallInterface, path: AddressArgument, name: AddressArgument, value: AddressArgument, size: number,
): Promise<number> {
  return await get(sysif, SYS.getxattr, path, name, value, size)
}

/**
 * lgetxattr(2), raw: as {@link _getxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _lgetxattr(
  sysif: SyscallInterface, path: AddressArgument, name: AddressArgument, value: AddressArgument, size: number,
): Promise<number> {
  return await get(sysif, SYS.lgetxattr, path, name, value, size)
}

/**
 * fgetxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @param value - where the value goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the value is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export async function _fgetxattr(
  sysif: SyscallInterface, fd: FileDescriptorArgument, name: AddressArgument, value: AddressArgument, size: number,
): Promise<number> {
  return await get(sysif, SYS.fgetxattr, fd, name, value, size)
}

/**
 * getxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @param args - the address of an {@link XattrArgs}
 * @param size - of that, in bytes
 * @returns how long the value is, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _getxattrat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, atFlags: number, name: AddressArgument, args: AddressArgument, size: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.getxattrat, directoryArgument(dirfd), path, atFlagsArgument('getxattrat', atFlags), name, args, length('getxattrat: size', size),
  )
}

/**
 * listxattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _listxattr(sysif: SyscallInterface, path: AddressArgument, list: AddressArgument, size: number): Promise<number> {
  return await listNames(sysif, SYS.listxattr, path, list, size)
}

/**
 * llistxattr(2), raw: as {@link _listxattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _llistxattr(sysif: SyscallInterface, path: AddressArgument, list: AddressArgument, size: number): Promise<number> {
  return await listNames(sysif, SYS.llistxattr, path, list, size)
}

/**
 * flistxattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export async function _flistxattr(sysif: SyscallInterface, fd: FileDescriptorArgument, list: AddressArgument, size: number): Promise<number> {
  return await listNames(sysif, SYS.flistxattr, fd, list, size)
}

/**
 * listxattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param list - where an {@link XattrList} goes
 * @param size - of that, in bytes; 0 to ask how long it is
 * @returns how long the list is, in bytes
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _listxattrat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, atFlags: number, list: AddressArgument, size: number,
): Promise<number> {
  return await sysif.syscall(SYS.listxattrat, directoryArgument(dirfd), path, atFlagsArgument('listxattrat', atFlags), list, length('listxattrat: size', size))
}

/**
 * removexattr(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _removexattr(sysif: SyscallInterface, path: AddressArgument, name: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.removexattr, path, name)
}

/**
 * lremovexattr(2), raw: as {@link _removexattr}, of a symbolic link itself.
 * @param sysif - the process
 * @param path - the address of the path
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _lremovexattr(sysif: SyscallInterface, path: AddressArgument, name: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.lremovexattr, path, name)
}

/**
 * fremovexattr(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param name - the address of the name
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export async function _fremovexattr(sysif: SyscallInterface, fd: FileDescriptorArgument, name: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.fremovexattr, fd, name)
}

/**
 * removexattrat(2), raw; since Linux 6.13.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @param name - the address of the name
 * @see include/uapi/linux/xattr.h in the kernel's source
 */
export async function _removexattrat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, atFlags: number, name: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.removexattrat, directoryArgument(dirfd), path, atFlagsArgument('removexattrat', atFlags), name)
}

/**
 * The value of an extended attribute: bytes; a string, as UTF-8 without a NUL; or memory that holds bytes.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export type XattrValue = Uint8Array | string | WrittenPointer<Uint8Array>

const encoder = new TextEncoder()

function checkedValue(value: XattrValue): Uint8Array | WrittenPointer<Uint8Array> {
  const bytes = typeof value === 'string' ? encoder.encode(value) : value
  const size = bytes instanceof Pointer ? bytes.size : bytes.byteLength
  if (size > XATTR_SIZE_MAX) throw new RangeError(`the value of an extended attribute has at most ${XATTR_SIZE_MAX} bytes, and this one has ${size}`)
  return bytes
}

/** An attribute's memory, and an attribute's names' memory, where the caller has none. */
type ValueRoom = Pointer<Uint8Array> | undefined
type ListRoom = Pointer<string[]> | undefined

type Set = typeof _setxattr
type Get = typeof _getxattr
type List = typeof _listxattr
type Remove = typeof _removexattr

async function setByPath(task: Task, call: Set, path: ValueOrPointer<string>, name: ValueOrPointer<string>, value: XattrValue, flags: number): Promise<void> {
  using pathname = task.argument(PathString, path)
  using attribute = task.argument(XattrName, name)
  using content = task.argument(Bytes, checkedValue(value))
  await about(call(task.sysif, pathname, attribute, content, content.size, flags), path)
}

async function getByPath(
  task: Task, call: Get, path: ValueOrPointer<string>, name: ValueOrPointer<string>, memory: ValueRoom,
): Promise<Uint8Array | FilledFront<Uint8Array>> {
  using pathname = task.argument(PathString, path)
  using attribute = task.argument(XattrName, name)
  return await about(fillFront(task, Bytes, memory ?? XATTR_SIZE_MAX, (value, size) => call(task.sysif, pathname, attribute, value, size)), path)
}

async function listByPath(task: Task, call: List, path: ValueOrPointer<string>, memory: ListRoom): Promise<string[] | FilledFront<string[]>> {
  using pathname = task.argument(PathString, path)
  return await about(fillFront(task, XattrList, memory ?? XATTR_LIST_MAX, (list, size) => call(task.sysif, pathname, list, size)), path)
}

async function removeByPath(task: Task, call: Remove, path: ValueOrPointer<string>, name: ValueOrPointer<string>): Promise<void> {
  using pathname = task.argument(PathString, path)
  using attribute = task.argument(XattrName, name)
  await about(call(task.sysif, pathname, attribute), path)
}

/**
 * Tasks that can read and change the extended attributes of files.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export class XattrTask extends Task {
  /**
   * Set an extended attribute of a file.
   * @param path - which file
   * @param name - of the attribute, with its `user.` or other beginning
   * @param value - what it is to be
   * @param flags - 0, or one of {@link XATTR}
   * @throws RangeError for a name above 255 bytes, or a value above 64 KiB
   * @throws ErrnoError with EEXIST for `XATTR.CREATE` where it is there, with ENODATA for `XATTR.REPLACE` where it is not;
   *   with EOPNOTSUPP where the file system has none of that kind; with EPERM where it may not be set; otherwise as
   *   setxattr(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
   */
  async setxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, value: XattrValue, flags: FlagsOf<'XATTR'> = 0): Promise<void> {
    await setByPath(this, _setxattr, path, name, value, flags)
  }

  /**
   * As {@link setxattr}, where a path that is a symbolic link means the link itself. Those have no `user.` attributes.
   * @param path - which file
   * @param name - of the attribute, with its `trusted.` or other beginning
   * @param value - what it is to be
   * @param flags - 0, or one of {@link XATTR}
   * @throws ErrnoError as {@link setxattr}
   * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
   */
  async lsetxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, value: XattrValue, flags: FlagsOf<'XATTR'> = 0): Promise<void> {
    await setByPath(this, _lsetxattr, path, name, value, flags)
  }

  /**
   * Set an extended attribute of a file; since Linux 6.13.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param name - of the attribute, with its `user.` or other beginning
   * @param value - what it is to be
   * @param flags - 0, or one of {@link XATTR}
   * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError as {@link setxattr}; with ENOSYS where the kernel is older
   * @see include/uapi/linux/xattr.h in the kernel's source
   */
  async setxattrat(
    dirfd: Directory, path: ValueOrPointer<string>, name: ValueOrPointer<string>, value: XattrValue, flags: FlagsOf<'XATTR'> = 0, atFlags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using attribute = this.argument(XattrName, name)
    using content = this.argument(Bytes, checkedValue(value))
    using args = this.argument<XattrArgs>(XattrArgs, {
      value: content.near, size: content.size, flags: flagsArgument('setxattrat: flags', 'XATTR_', XATTR, flags).operand,
    })
    await about(_setxattrat(this.sysif, directory, pathname, atFlags, attribute, args, XattrArgs.size), path)
  }

  /**
   * The value of an extended attribute of a file.
   * @param path - which file
   * @param name - of the attribute
   * @throws ErrnoError with ENODATA where there is none; with EOPNOTSUPP where the file system has none of that kind;
   *   otherwise as getxattr(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async getxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>): Promise<Uint8Array>
  /**
   * The value of an extended attribute of a file, into memory of the caller's.
   * @param path - which file
   * @param name - of the attribute
   * @param memory - for the value; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for it; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async getxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, memory: Pointer<Uint8Array>): Promise<FilledFront<Uint8Array>>
  async getxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, memory?: Pointer<Uint8Array>): Promise<Uint8Array | FilledFront<Uint8Array>> {
    return await getByPath(this, _getxattr, path, name, memory)
  }

  /**
   * As {@link getxattr}, where a path that is a symbolic link means the link itself.
   * @param path - which file
   * @param name - of the attribute
   * @throws ErrnoError as {@link getxattr}
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async lgetxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>): Promise<Uint8Array>
  /**
   * As {@link lgetxattr}, into memory of the caller's.
   * @param path - which file
   * @param name - of the attribute
   * @param memory - for the value; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for it; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async lgetxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, memory: Pointer<Uint8Array>): Promise<FilledFront<Uint8Array>>
  async lgetxattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>, memory?: Pointer<Uint8Array>): Promise<Uint8Array | FilledFront<Uint8Array>> {
    return await getByPath(this, _lgetxattr, path, name, memory)
  }

  /**
   * The value of an extended attribute of a file; since Linux 6.13.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param name - of the attribute
   * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError as {@link getxattr}; with ENOSYS where the kernel is older
   * @see include/uapi/linux/xattr.h in the kernel's source
   */
  async getxattrat(dirfd: Directory, path: ValueOrPointer<string>, name: ValueOrPointer<string>, atFlags: FlagsOf<'AT'> = 0): Promise<Uint8Array> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using attribute = this.argument(XattrName, name)
    return await about(fillFront(this, Bytes, XATTR_SIZE_MAX, async (buffer, size) => {
      using args = this.argument<XattrArgs>(XattrArgs, { value: buffer.near, size, flags: 0 })
      return await _getxattrat(this.sysif, directory, pathname, atFlags, attribute, args, XattrArgs.size)
    }), path)
  }

  /**
   * The names of a file's extended attributes.
   * @param path - which file
   * @returns their names, with their beginnings; those of `trusted.` only with `CAP_SYS_ADMIN`
   * @throws ErrnoError with EOPNOTSUPP where the file system has none; with E2BIG above 64 KiB; otherwise as listxattr(2)
   *   says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async listxattr(path: ValueOrPointer<string>): Promise<string[]>
  /**
   * The names of a file's extended attributes, into memory of the caller's.
   * @param path - which file
   * @param memory - for an {@link XattrList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for them; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async listxattr(path: ValueOrPointer<string>, memory: Pointer<string[]>): Promise<FilledFront<string[]>>
  async listxattr(path: ValueOrPointer<string>, memory?: Pointer<string[]>): Promise<string[] | FilledFront<string[]>> {
    return await listByPath(this, _listxattr, path, memory)
  }

  /**
   * As {@link listxattr}, where a path that is a symbolic link means the link itself.
   * @param path - which file
   * @throws ErrnoError as {@link listxattr}
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async llistxattr(path: ValueOrPointer<string>): Promise<string[]>
  /**
   * As {@link llistxattr}, into memory of the caller's.
   * @param path - which file
   * @param memory - for an {@link XattrList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for them; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async llistxattr(path: ValueOrPointer<string>, memory: Pointer<string[]>): Promise<FilledFront<string[]>>
  async llistxattr(path: ValueOrPointer<string>, memory?: Pointer<string[]>): Promise<string[] | FilledFront<string[]>> {
    return await listByPath(this, _llistxattr, path, memory)
  }

  /**
   * The names of a file's extended attributes; since Linux 6.13.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError as {@link listxattr}; with ENOSYS where the kernel is older
   * @see include/uapi/linux/xattr.h in the kernel's source
   */
  async listxattrat(dirfd: Directory, path: ValueOrPointer<string>, atFlags: FlagsOf<'AT'> = 0): Promise<string[]> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    return await about(
      fillFront(this, XattrList, XATTR_LIST_MAX, (list, size) => _listxattrat(this.sysif, directory, pathname, atFlags, list, size)),
      path,
    )
  }

  /**
   * Remove an extended attribute of a file.
   * @param path - which file
   * @param name - of the attribute
   * @throws ErrnoError with ENODATA where there is none; otherwise as removexattr(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
   */
  async removexattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>): Promise<void> {
    await removeByPath(this, _removexattr, path, name)
  }

  /**
   * As {@link removexattr}, where a path that is a symbolic link means the link itself.
   * @param path - which file
   * @param name - of the attribute
   * @throws ErrnoError as {@link removexattr}
   * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
   */
  async lremovexattr(path: ValueOrPointer<string>, name: ValueOrPointer<string>): Promise<void> {
    await removeByPath(this, _lremovexattr, path, name)
  }

  /**
   * Remove an extended attribute of a file; since Linux 6.13.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file; empty with `AT.EMPTY_PATH` for the file descriptor itself
   * @param name - of the attribute
   * @param atFlags - `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError as {@link removexattr}; with ENOSYS where the kernel is older
   * @see include/uapi/linux/xattr.h in the kernel's source
   */
  async removexattrat(dirfd: Directory, path: ValueOrPointer<string>, name: ValueOrPointer<string>, atFlags: FlagsOf<'AT'> = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using attribute = this.argument(XattrName, name)
    await about(_removexattrat(this.sysif, directory, pathname, atFlags, attribute), path)
  }
}

/**
 * File descriptors of files with extended attributes. One that is open with `O.PATH` is refused with EBADF, also by the
 * calls that take `AT.EMPTY_PATH`: reach such a file by its name in `/proc/self/fd`.
 * @see https://man7.org/linux/man-pages/man7/xattr.7.html
 */
export class XattrFileDescriptor extends FileDescriptor {
  /**
   * Set an extended attribute of the file.
   * @param name - of the attribute, with its `user.` or other beginning
   * @param value - what it is to be
   * @param flags - 0, or one of {@link XATTR}
   * @throws RangeError for a name above 255 bytes, or a value above 64 KiB
   * @throws ErrnoError with EEXIST for `XATTR.CREATE` where it is there, with ENODATA for `XATTR.REPLACE` where it is not;
   *   with EOPNOTSUPP where the file system has none of that kind; with EPERM where it may not be set
   * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
   */
  async fsetxattr(name: ValueOrPointer<string>, value: XattrValue, flags: FlagsOf<'XATTR'> = 0): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using attribute = task.argument(XattrName, name)
    using content = task.argument(Bytes, checkedValue(value))
    await _fsetxattr(task.sysif, fd, attribute, content, content.size, flags)
  }

  /**
   * The value of an extended attribute of the file.
   * @param name - of the attribute
   * @throws ErrnoError with ENODATA where there is none; with EOPNOTSUPP where the file system has none of that kind
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async fgetxattr(name: ValueOrPointer<string>): Promise<Uint8Array>
  /**
   * The value of an extended attribute of the file, into memory of the caller's.
   * @param name - of the attribute
   * @param memory - for the value; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for it; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
   */
  async fgetxattr(name: ValueOrPointer<string>, memory: Pointer<Uint8Array>): Promise<FilledFront<Uint8Array>>
  async fgetxattr(name: ValueOrPointer<string>, memory?: Pointer<Uint8Array>): Promise<Uint8Array | FilledFront<Uint8Array>> {
    const { task } = this
    using fd = this.borrow(task)
    using attribute = task.argument(XattrName, name)
    return await fillFront(task, Bytes, memory ?? XATTR_SIZE_MAX, (value, size) => _fgetxattr(task.sysif, fd, attribute, value, size))
  }

  /**
   * The names of the file's extended attributes.
   * @returns their names, with their beginnings; those of `trusted.` only with `CAP_SYS_ADMIN`
   * @throws ErrnoError with EOPNOTSUPP where the file system has none; with E2BIG above 64 KiB
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async flistxattr(): Promise<string[]>
  /**
   * The names of the file's extended attributes, into memory of the caller's.
   * @param memory - for an {@link XattrList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ERANGE where there is no room for them; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
   */
  async flistxattr(memory: Pointer<string[]>): Promise<FilledFront<string[]>>
  async flistxattr(memory?: Pointer<string[]>): Promise<string[] | FilledFront<string[]>> {
    const { task } = this
    using fd = this.borrow(task)
    return await fillFront(task, XattrList, memory ?? XATTR_LIST_MAX, (list, size) => _flistxattr(task.sysif, fd, list, size))
  }

  /**
   * Remove an extended attribute of the file.
   * @param name - of the attribute
   * @throws ErrnoError with ENODATA where there is none
   * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
   */
  async fremovexattr(name: ValueOrPointer<string>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using attribute = task.argument(XattrName, name)
    await _fremovexattr(task.sysif, fd, attribute)
  }
}
