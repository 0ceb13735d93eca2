/**
 * `<unistd.h>`: reading and writing, pipes, names in the file system, who a process is, and how it becomes another program.
 *
 * @module linux/unistd
 */
import { flagSet, nameOf, or, type FlagsOf } from '../near/flags.js'
import { Address, FileDescriptor as NearFileDescriptor, Pgid as NearPgid, Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { RootDirectory, WorkingDirectory } from '../far/namespaces.js'
import { array, list, struct } from '../memory/aggregates.js'
import { Bytes, CString } from '../memory/bytes.js'
import type { PointerLike } from '../memory/reference.js'
import { ConstPointer, Int32, Uint32 } from '../memory/scalars.js'
import type { AnyType, FixedType, Type, ValueOf } from '../memory/type.js'
import { fdTableOf, FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Pointer, type LinearPointer, type ReadablePointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { listArgument, showArguments, showEnvironment, type ListArgument } from './argument_list.js'
import {
  about, flags as flagsArgument, int32, integer, length, long, modeArgument, pathText, type AddressArgument, type DescriptorOptions,
  type FileDescriptorArgument,
} from './arguments.js'
import { AT, borrowDirectory, directoryArgument, F, O, _fcntl, type Directory, type DirectoryArgument } from './fcntl.js'
import { RENAME, SEEK, type Whence } from './fs.js'
import { NGROUPS_MAX, PATH_MAX, PathString } from './limits.js'

/**
 * What access(2) asks for; in C these names end in `_OK`.
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export const ACCESS = flagSet('ACCESS', {
  /** Whether it is there. */
  F: 0,
  /** Whether it may be executed, or searched where it is a directory. */
  X: 1,
  /** Whether it may be written. */
  W: 2,
  /** Whether it may be read. */
  R: 4,
})

const ACCESS_NAMES = { F_OK: ACCESS.F, X_OK: ACCESS.X, W_OK: ACCESS.W, R_OK: ACCESS.R } as const
const FACCESSAT_FLAGS = { EACCESS: AT.EACCESS, SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EMPTY_PATH: AT.EMPTY_PATH } as const
const LINKAT_FLAGS = { SYMLINK_FOLLOW: AT.SYMLINK_FOLLOW, EMPTY_PATH: AT.EMPTY_PATH } as const
const EXECVEAT_FLAGS = { EMPTY_PATH: AT.EMPTY_PATH, SYMLINK_NOFOLLOW: AT.SYMLINK_NOFOLLOW, EXECVE_CHECK: AT.EXECVE_CHECK } as const

/**
 * The two numbers that pipe2(2) fills in: the end to read from, and the end to write to.
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export const PipeEnds: FixedType<number[]> = array(Int32, 2)

/**
 * What execve(2) takes as arguments, and as environment: addresses of strings, and a null pointer behind the last one.
 * Borrowing it borrows the strings. Reading stops at the null pointer.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const ArgList: Type<PointerLike[]> = argList()

function argList(): Type<PointerLike[]> {
  const pointers = list<PointerLike>(ConstPointer)
  return {
    ...pointers,
    name: 'char *const []',
    sizeOf: (value) => ConstPointer.size * (value.length + 1),
    write(view, offset, value) {
      if (value.includes(null)) throw new RangeError(`the null pointer ends an argument list, and so cannot be argument ${value.indexOf(null)}`)
      pointers.write(view, offset, [...value, null])
    },
    read(view, offset, size) {
      const value = pointers.read(view, offset, size)
      const end = value.indexOf(null)
      return end === -1 ? value : value.slice(0, end)
    },
  }
}

/**
 * read(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes go
 * @param count - how many at most
 * @returns how many were read; 0 at the end of the file
 * @see https://man7.org/linux/man-pages/man2/read.2.html
 */
export async function _read(sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, count: number): Promise<number> {
  return await sysif.syscall(SYS.read, fd, buf, length('read: count', count))
}

/**
 * write(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes are
 * @param count - how many
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/write.2.html
 */
export async function _write(sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, count: number): Promise<number> {
  return await sysif.syscall(SYS.write, fd, buf, length('write: count', count))
}

/**
 * pread64(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes go
 * @param count - how many at most
 * @param offset - where in the file, in bytes
 * @returns how many were read; 0 at the end of the file
 * @see https://man7.org/linux/man-pages/man2/pread.2.html
 */
export async function _pread64(
  sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, count: number, offset: number,
): Promise<number> {
  return await sysif.syscall(SYS.pread64, fd, buf, length('pread64: count', count), length('pread64: offset', offset))
}

/**
 * pwrite64(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param buf - where the bytes are
 * @param count - how many
 * @param offset - where in the file, in bytes
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/pread.2.html
 */
export async function _pwrite64(
  sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, count: number, offset: number,
): Promise<number> {
  return await sysif.syscall(SYS.pwrite64, fd, buf, length('pwrite64: count', count), length('pwrite64: offset', offset))
}

/**
 * close(2), raw. Handles close themselves: with this, one would close the number under them.
 * @param sysif - the process
 * @param fd - the number
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 */
export async function _close(sysif: SyscallInterface, fd: FileDescriptorArgument): Promise<void> {
  await sysif.syscall(SYS.close, fd)
}

/**
 * dup(2), raw.
 * @param sysif - the process
 * @param oldfd - the number
 * @returns the new one, which stays open at exec
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export async function _dup(sysif: SyscallInterface, oldfd: FileDescriptorArgument): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.dup, oldfd))
}

/**
 * dup3(2), raw.
 * @param sysif - the process
 * @param oldfd - the number
 * @param newfd - what it is to become; closed first, where it is open
 * @param flags - 0 or `O.CLOEXEC`
 * @returns `newfd`
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export async function _dup3(
  sysif: SyscallInterface, oldfd: FileDescriptorArgument, newfd: FileDescriptorArgument, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.dup3, oldfd, newfd, flagsArgument('dup3: flags', 'O_', { CLOEXEC: O.CLOEXEC }, flags)))
}

/**
 * pipe2(2), raw.
 * @param sysif - the process
 * @param pipefd - where {@link PipeEnds} goes
 * @param flags - `O.CLOEXEC`, `O.NONBLOCK`, `O.DIRECT`, `O_NOTIFICATION_PIPE`
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export async function _pipe2(sysif: SyscallInterface, pipefd: AddressArgument, flags: number): Promise<void> {
  const names = { CLOEXEC: O.CLOEXEC, NONBLOCK: O.NONBLOCK, DIRECT: O.DIRECT, NOTIFICATION_PIPE: O.EXCL }
  await sysif.syscall(SYS.pipe2, pipefd, flagsArgument('pipe2: flags', 'O_', names, flags))
}

/**
 * lseek(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param offset - in bytes
 * @param whence - of `SEEK`
 * @returns the new position, in bytes from the beginning
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export async function _lseek(sysif: SyscallInterface, fd: FileDescriptorArgument, offset: number, whence: number): Promise<number> {
  const operand = { operand: int32('lseek: whence', whence), toString: () => nameOf(SEEK, whence, 'SEEK_') ?? String(whence) }
  return await sysif.syscall(SYS.lseek, fd, long('lseek: offset', offset), operand)
}

/**
 * ftruncate(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param size - its new length, in bytes
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export async function _ftruncate(sysif: SyscallInterface, fd: FileDescriptorArgument, size: number): Promise<void> {
  await sysif.syscall(SYS.ftruncate, fd, length('ftruncate: length', size))
}

/**
 * truncate(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @param size - the file's new length, in bytes
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export async function _truncate(sysif: SyscallInterface, path: AddressArgument, size: number): Promise<void> {
  await sysif.syscall(SYS.truncate, path, length('truncate: length', size))
}

/**
 * fsync(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export async function _fsync(sysif: SyscallInterface, fd: FileDescriptorArgument): Promise<void> {
  await sysif.syscall(SYS.fsync, fd)
}

/**
 * fdatasync(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export async function _fdatasync(sysif: SyscallInterface, fd: FileDescriptorArgument): Promise<void> {
  await sysif.syscall(SYS.fdatasync, fd)
}

/**
 * chdir(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export async function _chdir(sysif: SyscallInterface, path: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.chdir, path)
}

/**
 * fchdir(2), raw.
 * @param sysif - the process
 * @param fd - the directory
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export async function _fchdir(sysif: SyscallInterface, fd: FileDescriptorArgument): Promise<void> {
  await sysif.syscall(SYS.fchdir, fd)
}

/**
 * chroot(2), raw.
 * @param sysif - the process
 * @param path - the address of the path
 * @see https://man7.org/linux/man-pages/man2/chroot.2.html
 */
export async function _chroot(sysif: SyscallInterface, path: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.chroot, path)
}

/**
 * getcwd(2), raw.
 * @param sysif - the process
 * @param buf - where the path goes
 * @param size - of that, in bytes
 * @returns how long the path is, in bytes with its NUL
 * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
 */
export async function _getcwd(sysif: SyscallInterface, buf: AddressArgument, size: number): Promise<number> {
  return await sysif.syscall(SYS.getcwd, buf, length('getcwd: size', size))
}

/**
 * faccessat(2), raw: the old call, which takes no flags.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - of {@link ACCESS}
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export async function _faccessat(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number): Promise<void> {
  await sysif.syscall(SYS.faccessat, directoryArgument(dirfd), path, flagsArgument('faccessat: mode', '', ACCESS_NAMES, mode))
}

/**
 * faccessat2(2), raw; since Linux 5.8.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - of {@link ACCESS}
 * @param flags - `AT.EACCESS`, `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export async function _faccessat2(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.faccessat2, directoryArgument(dirfd), path, flagsArgument('faccessat2: mode', '', ACCESS_NAMES, mode),
    flagsArgument('faccessat2: flags', 'AT_', FACCESSAT_FLAGS, flags),
  )
}

/**
 * mkdirat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param mode - its permissions, less the umask
 * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
 */
export async function _mkdirat(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, mode: number): Promise<void> {
  await sysif.syscall(SYS.mkdirat, directoryArgument(dirfd), path, modeArgument('mkdirat', mode))
}

/**
 * unlinkat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the path
 * @param flags - 0 or `AT.REMOVEDIR`
 * @see https://man7.org/linux/man-pages/man2/unlink.2.html
 */
export async function _unlinkat(sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.unlinkat, directoryArgument(dirfd), path, flagsArgument('unlinkat: flags', 'AT_', { REMOVEDIR: AT.REMOVEDIR }, flags))
}

/**
 * symlinkat(2), raw.
 * @param sysif - the process
 * @param target - the address of what the link says
 * @param newdirfd - where a relative path begins
 * @param linkpath - the address of the link's path
 * @see https://man7.org/linux/man-pages/man2/symlink.2.html
 */
export async function _symlinkat(
  sysif: SyscallInterface, target: AddressArgument, newdirfd: DirectoryArgument, linkpath: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.symlinkat, target, directoryArgument(newdirfd), linkpath)
}

/**
 * linkat(2), raw.
 * @param sysif - the process
 * @param olddirfd - where a relative `oldpath` begins
 * @param oldpath - the address of the file's path
 * @param newdirfd - where a relative `newpath` begins
 * @param newpath - the address of its new name
 * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`
 * @see https://man7.org/linux/man-pages/man2/link.2.html
 */
export async function _linkat(
  sysif: SyscallInterface, olddirfd: DirectoryArgument, oldpath: AddressArgument, newdirfd: DirectoryArgument, newpath: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.linkat, directoryArgument(olddirfd), oldpath, directoryArgument(newdirfd), newpath, flagsArgument('linkat: flags', 'AT_', LINKAT_FLAGS, flags),
  )
}

/**
 * readlinkat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins
 * @param path - the address of the link's path
 * @param buf - where what it says goes, without a NUL
 * @param bufsiz - of that, in bytes
 * @returns how many bytes were written; what does not fit is cut off
 * @see https://man7.org/linux/man-pages/man2/readlink.2.html
 */
export async function _readlinkat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, path: AddressArgument, buf: AddressArgument, bufsiz: number,
): Promise<number> {
  return await sysif.syscall(SYS.readlinkat, directoryArgument(dirfd), path, buf, integer('readlinkat: bufsiz', bufsiz, 1, 0x7fff_ffff))
}

/**
 * renameat2(2), raw.
 * @param sysif - the process
 * @param olddirfd - where a relative `oldpath` begins
 * @param oldpath - the address of the path
 * @param newdirfd - where a relative `newpath` begins
 * @param newpath - the address of the new one
 * @param flags - of `RENAME`
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export async function _renameat2(
  sysif: SyscallInterface, olddirfd: DirectoryArgument, oldpath: AddressArgument, newdirfd: DirectoryArgument, newpath: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.renameat2, directoryArgument(olddirfd), oldpath, directoryArgument(newdirfd), newpath, flagsArgument('renameat2: flags', 'RENAME_', RENAME, flags),
  )
}

/**
 * getpid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export async function _getpid(sysif: SyscallInterface): Promise<NearPid> {
  return NearPid(await sysif.syscall(SYS.getpid))
}

/**
 * getppid(2), raw.
 * @param sysif - the process
 * @returns 0 where the parent is in another pid namespace
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export async function _getppid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.getppid)
}

/**
 * gettid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/gettid.2.html
 */
export async function _gettid(sysif: SyscallInterface): Promise<NearPid> {
  return NearPid(await sysif.syscall(SYS.gettid))
}

/**
 * getuid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export async function _getuid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.getuid)
}

/**
 * geteuid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export async function _geteuid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.geteuid)
}

/**
 * getgid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export async function _getgid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.getgid)
}

/**
 * getegid(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export async function _getegid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.getegid)
}

/**
 * getresuid(2), raw.
 * @param sysif - the process
 * @param ruid - where the real uid goes
 * @param euid - where the effective one goes
 * @param suid - where the saved one goes
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export async function _getresuid(sysif: SyscallInterface, ruid: AddressArgument, euid: AddressArgument, suid: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getresuid, ruid, euid, suid)
}

/**
 * getresgid(2), raw.
 * @param sysif - the process
 * @param rgid - where the real gid goes
 * @param egid - where the effective one goes
 * @param sgid - where the saved one goes
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export async function _getresgid(sysif: SyscallInterface, rgid: AddressArgument, egid: AddressArgument, sgid: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getresgid, rgid, egid, sgid)
}

/**
 * getgroups(2), raw.
 * @param sysif - the process
 * @param size - how many there is room for; 0 to ask how many there are
 * @param groups - where they go
 * @returns how many there are
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export async function _getgroups(sysif: SyscallInterface, size: number, groups: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.getgroups, integer('getgroups: size', size, 0, 0x7fff_ffff), groups)
}

/**
 * setsid(2), raw.
 * @param sysif - the process
 * @returns the new session's id
 * @see https://man7.org/linux/man-pages/man2/setsid.2.html
 */
export async function _setsid(sysif: SyscallInterface): Promise<number> {
  return await sysif.syscall(SYS.setsid)
}

/**
 * vhangup(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/vhangup.2.html
 */
export async function _vhangup(sysif: SyscallInterface): Promise<void> {
  await sysif.syscall(SYS.vhangup)
}

/**
 * getsid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @returns 0 where the session is of another pid namespace
 * @see https://man7.org/linux/man-pages/man2/getsid.2.html
 */
export async function _getsid(sysif: SyscallInterface, pid: number): Promise<number> {
  return await sysif.syscall(SYS.getsid, int32('getsid: pid', pid))
}

/**
 * getpgid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @returns 0 where the process group is of another pid namespace
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export async function _getpgid(sysif: SyscallInterface, pid: number): Promise<number> {
  return await sysif.syscall(SYS.getpgid, int32('getpgid: pid', pid))
}

/**
 * setpgid(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the caller
 * @param pgid - 0 for one with the process's own number
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export async function _setpgid(sysif: SyscallInterface, pid: number, pgid: number): Promise<void> {
  await sysif.syscall(SYS.setpgid, int32('setpgid: pid', pid), int32('setpgid: pgid', pgid))
}

/**
 * _exit(2), raw: ends the calling thread.
 * @param sysif - the process
 * @param status - 0 to 255
 * @see https://man7.org/linux/man-pages/man2/_exit.2.html
 */
export async function _exit(sysif: SyscallInterface, status: number): Promise<void> {
  await sysif.syscall(SYS.exit, integer('exit: status', status, 0, 255))
}

/**
 * exit_group(2), raw: ends all threads of the process.
 * @param sysif - the process
 * @param status - 0 to 255
 * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
 */
export async function _exitGroup(sysif: SyscallInterface, status: number): Promise<void> {
  await sysif.syscall(SYS.exit_group, integer('exit_group: status', status, 0, 255))
}

/**
 * execve(2), raw.
 * @param sysif - the process
 * @param pathname - the address of the program's path
 * @param argv - the address of an {@link ArgList}
 * @param envp - the address of an {@link ArgList}
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export async function _execve(sysif: SyscallInterface, pathname: AddressArgument, argv: AddressArgument, envp: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.execve, pathname, argv, envp)
}

/**
 * execveat(2), raw.
 * @param sysif - the process
 * @param dirfd - where a relative path begins; with `AT.EMPTY_PATH`, the program
 * @param pathname - the address of the path
 * @param argv - the address of an {@link ArgList}
 * @param envp - the address of an {@link ArgList}
 * @param flags - `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`, `AT.EXECVE_CHECK`
 * @see https://man7.org/linux/man-pages/man2/execveat.2.html
 */
export async function _execveat(
  sysif: SyscallInterface, dirfd: DirectoryArgument, pathname: AddressArgument, argv: AddressArgument, envp: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.execveat, directoryArgument(dirfd), pathname, argv, envp, flagsArgument('execveat: flags', 'AT_', EXECVEAT_FLAGS, flags),
  )
}

/**
 * The strings that a program gets: themselves, or memory that lists where they are.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export type StringList = readonly string[] | WrittenPointer<PointerLike[]>

function stringListArgument(task: Task, what: string, strings: StringList, show: Parameters<typeof listArgument>[3]): ListArgument {
  return strings instanceof Pointer ? strings.borrow(task) : listArgument(task, what, strings, show)
}

/**
 * The uids, or gids, of a process.
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export interface ResIds {
  /** The real one: who started it. */
  readonly real: number
  /** The effective one: what counts. */
  readonly effective: number
  /** The saved one: what it may go back to. */
  readonly saved: number
}

const ThreeIds = struct('uid_t[3]', { real: Uint32, effective: Uint32, saved: Uint32 })

async function fillThreeIds(
  task: Task, call: (sysif: SyscallInterface, real: Address, effective: Address, saved: Address) => Promise<void>,
): Promise<ResIds> {
  const { real, effective, saved } = ThreeIds.fields
  return await task.fill(ThreeIds, ({ near }) => (
    call(task.sysif, Address(near + real.offset), Address(near + effective.offset), Address(near + saved.offset))
  ))
}

const GroupList = list(Uint32)

// Memory of as many bytes as there may be, and the front of it that a call filled.
async function fillUpTo<T>(task: Task, type: Type<T>, size: number, call: (buffer: SyscallOperand) => Promise<number>): Promise<T> {
  using memory = task.heap.scratch(type, size)
  let filled: number
  {
    using buffer = memory.borrow(task, 'exclusive')
    filled = await call(buffer)
  }
  const [front, rest] = memory.splitReadable(filled)
  rest.free()
  try {
    return await front.read()
  } finally {
    front.free()
  }
}

/**
 * Options of a pipe.
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export interface PipeOptions extends DescriptorOptions {
  /** `O.NONBLOCK`, `O.DIRECT`, and `O_NOTIFICATION_PIPE`; 0 unless it is said. */
  readonly flags?: FlagsOf<'O'>
}

/**
 * A pipe: the end to read from, and the end to write to.
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export type Pipe<Descriptor> = [read: Descriptor, write: Descriptor]

/**
 * Tasks that know files by their names, who they are, and how to become another program.
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export class UnistdTask extends Task {
  /**
   * Make a pipe.
   * @param options - whether it blocks, and whether programs that are exec'd get it too
   * @returns handles that own its ends
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/pipe.2.html
   */
  async pipe2(options?: PipeOptions): Promise<Pipe<this['fileDescriptorType']>>
  /**
   * Make a pipe, and leave its ends in memory: until they are read from there, exactly once, nobody owns them.
   * @param memory - for {@link PipeEnds}; consumed
   * @param options - whether it blocks, and whether programs that are exec'd get it too
   * @returns a pointer that must be read
   * @see https://man7.org/linux/man-pages/man2/pipe.2.html
   */
  async pipe2(memory: Pointer<number[]>, options?: PipeOptions): Promise<LinearPointer<number[], Pipe<this['fileDescriptorType']>>>
  async pipe2(
    first: Pointer<number[]> | PipeOptions = {}, second: PipeOptions = {},
  ): Promise<Pipe<this['fileDescriptorType']> | LinearPointer<number[], Pipe<this['fileDescriptorType']>>> {
    const memory = first instanceof Pointer ? first : undefined
    const { inheritable, flags = 0 } = first instanceof Pointer ? second : first
    const all = inheritable === true ? flags : or(flags, O.CLOEXEC)
    const take = ([read = -1, write = -1]: number[]): Pipe<this['fileDescriptorType']> => (
      [this.makeFileDescriptor(NearFileDescriptor(read)), this.makeFileDescriptor(NearFileDescriptor(write))]
    )
    if (memory === undefined) return take(await this.fill(PipeEnds, (pipefd) => _pipe2(this.sysif, pipefd, all)))
    {
      if (memory.size < PipeEnds.size) throw new RangeError(`pipe2: ${memory.toString()} has no room for two file descriptors of 4 bytes`)
      using pipefd = memory.borrow(this, 'exclusive')
      await _pipe2(this.sysif, pipefd, all)
    }
    return memory.linearize(take)
  }

  /**
   * Set the length of a file.
   * @param path - which file
   * @param size - in bytes; what is new reads as zero
   * @throws ErrnoError as truncate(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/truncate.2.html
   */
  async truncate(path: ValueOrPointer<string>, size: number): Promise<void> {
    using pathname = this.argument(PathString, path)
    await about(_truncate(this.sysif, pathname, size), path)
  }

  /**
   * Ask whether this process may do something with a file. What is true now may not be when it is done.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - which file
   * @param mode - of {@link ACCESS}
   * @param flags - `AT.EACCESS`, `AT.SYMLINK_NOFOLLOW`, `AT.EMPTY_PATH`; since Linux 5.8
   * @throws ErrnoError with EACCES or EROFS where it may not; with ENOENT where it is not there; with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/access.2.html
   */
  async faccessat(dirfd: Directory, path: ValueOrPointer<string>, mode: FlagsOf<'ACCESS'>, flags: FlagsOf<'AT'> = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(
      flags === 0 ? _faccessat(this.sysif, directory, pathname, mode) : _faccessat2(this.sysif, directory, pathname, mode, flags),
      path,
    )
  }

  /**
   * Make a directory.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - its path
   * @param mode - its permissions, less the umask
   * @throws ErrnoError with EEXIST where there is something; otherwise as mkdir(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
   */
  async mkdirat(dirfd: Directory, path: ValueOrPointer<string>, mode: FlagsOf<'S'> = 0o777): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(_mkdirat(this.sysif, directory, pathname, mode), path)
  }

  /**
   * Remove a name, and with the last name the file.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - the name
   * @param flags - `AT.REMOVEDIR` for an empty directory
   * @throws ErrnoError with EISDIR or ENOTDIR where it is the other kind; with ENOTEMPTY; otherwise as unlink(2) says, with
   *   the file in `path`
   * @see https://man7.org/linux/man-pages/man2/unlink.2.html
   */
  async unlinkat(dirfd: Directory, path: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0): Promise<void> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    await about(_unlinkat(this.sysif, directory, pathname, flags), path)
  }

  /**
   * Make a symbolic link.
   * @param target - what it says; need not be there
   * @param newdirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param linkpath - its path
   * @throws ErrnoError with EEXIST where there is something; otherwise as symlink(2) says, with both in `path` and `dest`
   * @see https://man7.org/linux/man-pages/man2/symlink.2.html
   */
  async symlinkat(target: ValueOrPointer<string>, newdirfd: Directory, linkpath: ValueOrPointer<string>): Promise<void> {
    using directory = borrowDirectory(this, newdirfd)
    using text = this.argument(PathString, target)
    using pathname = this.argument(PathString, linkpath)
    await about(_symlinkat(this.sysif, text, directory, pathname), target, linkpath)
  }

  /**
   * Give a file another name.
   * @param olddirfd - where a relative `oldpath` begins: a directory, or `AT.FDCWD` for the working directory
   * @param oldpath - the file
   * @param newdirfd - where a relative `newpath` begins
   * @param newpath - its new name
   * @param flags - `AT.SYMLINK_FOLLOW`, `AT.EMPTY_PATH`
   * @throws ErrnoError with EEXIST where there is something; with EXDEV for another file system; otherwise as link(2) says,
   *   with both in `path` and `dest`
   * @see https://man7.org/linux/man-pages/man2/link.2.html
   */
  async linkat(
    olddirfd: Directory, oldpath: ValueOrPointer<string>, newdirfd: Directory, newpath: ValueOrPointer<string>, flags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    using oldDirectory = borrowDirectory(this, olddirfd)
    using newDirectory = borrowDirectory(this, newdirfd)
    using from = this.argument(PathString, oldpath)
    using to = this.argument(PathString, newpath)
    await about(_linkat(this.sysif, oldDirectory, from, newDirectory, to, flags), oldpath, newpath)
  }

  /**
   * What a symbolic link says.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory
   * @param path - the link; empty for the directory's own file descriptor, where that is of a link (`O.PATH | O.NOFOLLOW`)
   * @throws ErrnoError with EINVAL where it is no symbolic link; otherwise as readlink(2) says, with the file in `path`
   * @see https://man7.org/linux/man-pages/man2/readlink.2.html
   */
  async readlinkat(dirfd: Directory, path: ValueOrPointer<string>): Promise<string> {
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    // No link is longer than a path: see page_symlink in Linux 6.12, fs/namei.c, and d_path, fs/d_path.c, for those of /proc.
    return await about(fillUpTo(this, CString, PATH_MAX, (buf) => _readlinkat(this.sysif, directory, pathname, buf, PATH_MAX)), path)
  }

  /**
   * Move a file, or swap two.
   * @param olddirfd - where a relative `oldpath` begins: a directory, or `AT.FDCWD` for the working directory
   * @param oldpath - the file
   * @param newdirfd - where a relative `newpath` begins
   * @param newpath - where to
   * @param flags - of `RENAME`
   * @throws ErrnoError with EXDEV for another file system; with EEXIST for `RENAME.NOREPLACE` where there is something;
   *   otherwise as rename(2) says, with both in `path` and `dest`
   * @see https://man7.org/linux/man-pages/man2/rename.2.html
   */
  async renameat2(
    olddirfd: Directory, oldpath: ValueOrPointer<string>, newdirfd: Directory, newpath: ValueOrPointer<string>, flags: FlagsOf<'RENAME' | 'AT'> = 0,
  ): Promise<void> {
    using oldDirectory = borrowDirectory(this, olddirfd)
    using newDirectory = borrowDirectory(this, newdirfd)
    using from = this.argument(PathString, oldpath)
    using to = this.argument(PathString, newpath)
    await about(_renameat2(this.sysif, oldDirectory, from, newDirectory, to, flags), oldpath, newpath)
  }

  /**
   * Set the working directory of this process, and of those that share it. Node remembers its own: use `process.chdir` there.
   * @param path - the directory
   * @throws ErrnoError as chdir(2) says, with the directory in `path`
   * @see https://man7.org/linux/man-pages/man2/chdir.2.html
   */
  async chdir(path: ValueOrPointer<string>): Promise<void> {
    using pathname = this.argument(PathString, path)
    const directory = new WorkingDirectory(`${this.pid} since chdir(${pathText(path)})`)
    await this.namespaces.filesystemInformation.changeWorkingDirectory(directory, about(_chdir(this.sysif, pathname), path))
  }

  /**
   * Set the root directory of this process, and of those that share it. The working directory stays where it is, which may
   * be outside: change it as well.
   * @param path - the directory
   * @throws ErrnoError with EPERM without `CAP_SYS_CHROOT`; otherwise as chroot(2) says, with the directory in `path`
   * @see https://man7.org/linux/man-pages/man2/chroot.2.html
   */
  async chroot(path: ValueOrPointer<string>): Promise<void> {
    using pathname = this.argument(PathString, path)
    const directory = new RootDirectory(`${this.pid} since chroot(${pathText(path)})`)
    await this.namespaces.filesystemInformation.changeRootDirectory(directory, about(_chroot(this.sysif, pathname), path))
  }

  /**
   * The working directory.
   * @returns an absolute path; one that begins with `(unreachable)` where the directory is outside of the root
   * @throws ErrnoError with ENOENT where it was removed
   * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
   */
  async getcwd(): Promise<string> {
    return await fillUpTo(this, CString, PATH_MAX, (buf) => _getcwd(this.sysif, buf, PATH_MAX))
  }

  /**
   * This process's number, as its pid namespace sees it.
   * @see https://man7.org/linux/man-pages/man2/getpid.2.html
   */
  async getpid(): Promise<NearPid> {
    return await _getpid(this.sysif)
  }

  /**
   * The parent's number.
   * @returns undefined where the parent is in another pid namespace
   * @see https://man7.org/linux/man-pages/man2/getpid.2.html
   */
  async getppid(): Promise<NearPid | undefined> {
    const pid = await _getppid(this.sysif)
    return pid === 0 ? undefined : NearPid(pid)
  }

  /**
   * This thread's number.
   * @see https://man7.org/linux/man-pages/man2/gettid.2.html
   */
  async gettid(): Promise<NearPid> {
    return await _gettid(this.sysif)
  }

  /**
   * The real uid.
   * @see https://man7.org/linux/man-pages/man2/getuid.2.html
   */
  async getuid(): Promise<number> {
    return await _getuid(this.sysif)
  }

  /**
   * The effective uid.
   * @see https://man7.org/linux/man-pages/man2/getuid.2.html
   */
  async geteuid(): Promise<number> {
    return await _geteuid(this.sysif)
  }

  /**
   * The real gid.
   * @see https://man7.org/linux/man-pages/man2/getgid.2.html
   */
  async getgid(): Promise<number> {
    return await _getgid(this.sysif)
  }

  /**
   * The effective gid.
   * @see https://man7.org/linux/man-pages/man2/getgid.2.html
   */
  async getegid(): Promise<number> {
    return await _getegid(this.sysif)
  }

  /**
   * All three uids.
   * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
   */
  async getresuid(): Promise<ResIds> {
    return await fillThreeIds(this, _getresuid)
  }

  /**
   * All three gids.
   * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
   */
  async getresgid(): Promise<ResIds> {
    return await fillThreeIds(this, _getresgid)
  }

  /**
   * The supplementary groups.
   * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
   */
  async getgroups(): Promise<number[]> {
    const most = NGROUPS_MAX * Uint32.size
    return await fillUpTo(this, GroupList, most, async (groups) => Uint32.size * (await _getgroups(this.sysif, NGROUPS_MAX, groups)))
  }

  /**
   * Begin a new session, without a controlling terminal, and a new process group; lead both.
   * @returns the session's id, which is this process's number
   * @throws ErrnoError with EPERM where this process leads a process group already
   * @see https://man7.org/linux/man-pages/man2/setsid.2.html
   */
  async setsid(): Promise<NearPid> {
    return NearPid(await _setsid(this.sysif))
  }

  /**
   * Hang up this process's controlling terminal, so that who comes next has it for himself: what others have open of it is at its
   * end, and the session gets `SIGHUP`. Without such a terminal nothing happens.
   * @throws ErrnoError with EPERM without `CAP_SYS_TTY_CONFIG`
   * @see https://man7.org/linux/man-pages/man2/vhangup.2.html
   */
  async vhangup(): Promise<void> {
    await _vhangup(this.sysif)
  }

  /**
   * The session of a process.
   * @param pid - the process; this one where it is left out
   * @returns undefined where the session is of another pid namespace
   * @throws ErrnoError with ESRCH where there is no such process
   * @see https://man7.org/linux/man-pages/man2/getsid.2.html
   */
  async getsid(pid?: Pid): Promise<NearPid | undefined> {
    const session = await _getsid(this.sysif, pid === undefined ? 0 : pid.for(this))
    return session === 0 ? undefined : NearPid(session)
  }

  /**
   * The process group of a process.
   * @param pid - the process; this one where it is left out
   * @returns undefined where the process group is of another pid namespace
   * @throws ErrnoError with ESRCH where there is no such process
   * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
   */
  async getpgid(pid?: Pid): Promise<NearPgid | undefined> {
    const group = await _getpgid(this.sysif, pid === undefined ? 0 : pid.for(this))
    return group === 0 ? undefined : NearPgid(group)
  }

  /**
   * Move a process to another process group of its session.
   * @param pid - this process where it is left out, or a child of it that has not executed a program
   * @param pgid - the group; a new one with the process's number where it is left out
   * @throws ErrnoError with EACCES for a child that has executed a program; with EPERM for a group of another session, and
   *   for a process that leads a session; with ESRCH for what is neither this process nor a child
   * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
   */
  async setpgid(pid?: Pid, pgid?: NearPgid): Promise<void> {
    await _setpgid(this.sysif, pid === undefined ? 0 : pid.for(this), pgid ?? 0)
  }

  /**
   * End this thread; with the last one, the process. Calls that are made afterwards are refused.
   * @param status - 0 to 255
   * @see https://man7.org/linux/man-pages/man2/_exit.2.html
   */
  async exit(status = 0): Promise<void> {
    await _exit(this.sysif, status)
  }

  /**
   * End the process. Calls that are made afterwards are refused. Of the Node process's own task, that ends Node on the spot.
   * @param status - 0 to 255
   * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
   */
  async exitGroup(status = 0): Promise<void> {
    await _exitGroup(this.sysif, status)
  }

  /**
   * Become another program. The plain system call: signals that are blocked or ignored stay so; a process's own `exec`
   * sees to these.
   * @param path - the program
   * @param argv - its arguments, the first of which is its name; at most 128 KiB each
   * @param envp - its environment, each as `NAME=value`
   * @throws RangeError for a string that is too long, or has a NUL inside
   * @throws ErrnoError with ENOENT, EACCES, ENOEXEC, E2BIG and others, as execve(2) says, with the program in `path`; the
   *   process goes on as before
   * @see https://man7.org/linux/man-pages/man2/execve.2.html
   */
  async execve(path: ValueOrPointer<string>, argv: StringList, envp: StringList): Promise<void> {
    using pathname = this.argument(PathString, path)
    using argumentList = stringListArgument(this, 'argv', argv, showArguments)
    using environment = stringListArgument(this, 'envp', envp, showEnvironment)
    await about(_execve(this.sysif, pathname, argumentList, environment), path)
  }

  /**
   * Become another program, given by a file descriptor or from a directory. As {@link execve} otherwise. A script that is
   * given by a file descriptor must stay open in its interpreter, which opens it as `/dev/fd/N`: make it inheritable.
   * @param dirfd - where a relative path begins: a directory, or `AT.FDCWD` for the working directory; with
   *   `AT.EMPTY_PATH`, the program
   * @param path - the program; empty with `AT.EMPTY_PATH`
   * @param argv - its arguments, the first of which is its name; at most 128 KiB each
   * @param envp - its environment, each as `NAME=value`
   * @param flags - `AT.EMPTY_PATH`, `AT.SYMLINK_NOFOLLOW`
   * @throws RangeError for `AT.EXECVE_CHECK`, after which the process does not become anything: use `_execveat`
   * @throws ErrnoError as execve(2) says, with the program in `path`; the process goes on as before
   * @see https://man7.org/linux/man-pages/man2/execveat.2.html
   */
  async execveat(
    dirfd: Directory, path: ValueOrPointer<string>, argv: StringList, envp: StringList, flags: FlagsOf<'AT'> = 0,
  ): Promise<void> {
    if ((flags & AT.EXECVE_CHECK) !== 0) throw new RangeError('execveat: AT.EXECVE_CHECK executes nothing: make that call with _execveat')
    using directory = borrowDirectory(this, dirfd)
    using pathname = this.argument(PathString, path)
    using argumentList = stringListArgument(this, 'argv', argv, showArguments)
    using environment = stringListArgument(this, 'envp', envp, showEnvironment)
    await about(_execveat(this.sysif, directory, pathname, argumentList, environment, flags), path)
  }
}

/**
 * Memory that holds something, of any type.
 * @see https://man7.org/linux/man-pages/man2/write.2.html
 */
export type AnyReadablePointer = ReadablePointer<ValueOf<AnyType>>

type Filled = [ReadablePointer<Uint8Array>, Pointer<Uint8Array>]

async function readInto(
  fd: FileDescriptor, room: number | Pointer<Uint8Array>, call: (fd: FileDescriptorArgument, buf: AddressArgument, count: number) => Promise<number>,
): Promise<Uint8Array | Filled> {
  const { task } = fd
  using borrow = fd.borrow(task)
  if (room instanceof Pointer) {
    let filled: number
    {
      using buffer = room.borrow(task, 'exclusive')
      filled = await call(borrow, buffer, room.size)
    }
    return room.splitReadable(filled)
  }
  return await fillUpTo(task, Bytes, length('read: count', room), (buffer) => call(borrow, buffer, room))
}

async function writeFrom(
  fd: FileDescriptor, data: Uint8Array | string | AnyReadablePointer,
  call: (fd: FileDescriptorArgument, buf: AddressArgument, count: number) => Promise<number>,
): Promise<number> {
  const { task } = fd
  using borrow = fd.borrow(task)
  using buffer = data instanceof Pointer ? data.borrow(task) : task.argument(Bytes, typeof data === 'string' ? encoder.encode(data) : data)
  return await call(borrow, buffer, buffer.size)
}

const encoder = new TextEncoder()

/**
 * File descriptors that can be read and written, copied and cut to length.
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export class UnistdFileDescriptor extends FileDescriptor {
  /**
   * Read from the file's position, which moves. Where there is nothing yet this waits, unless the file does not block: on
   * the Node process's own task, read only from what does not wait.
   * @param count - how many bytes at most
   * @returns the bytes, none at the end of the file
   * @throws ErrnoError with EAGAIN where there is nothing and the file does not block; otherwise as read(2) says
   * @see https://man7.org/linux/man-pages/man2/read.2.html
   */
  async read(count: number): Promise<Uint8Array>
  /**
   * Read from the file's position into memory of the caller's.
   * @param memory - for the bytes; consumed
   * @returns the part of it that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/read.2.html
   */
  async read(memory: Pointer<Uint8Array>): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]>
  async read(room: number | Pointer<Uint8Array>): Promise<Uint8Array | Filled> {
    return await readInto(this, room, (fd, buf, count) => _read(this.task.sysif, fd, buf, count))
  }

  /**
   * Write at the file's position, which moves. Where there is no room this waits, unless the file does not block: on the
   * Node process's own task, write only to what does not wait.
   * @param data - bytes; a string, as UTF-8; or memory that holds something, all of it (a string in memory ends with a NUL)
   * @returns how many bytes were written, which may be fewer
   * @throws ErrnoError with EPIPE where nobody reads (and `SIGPIPE` is sent); with EAGAIN where there is no room and the file
   *   does not block; otherwise as write(2) says
   * @see https://man7.org/linux/man-pages/man2/write.2.html
   */
  async write(data: Uint8Array | string | AnyReadablePointer): Promise<number> {
    return await writeFrom(this, data, (fd, buf, count) => _write(this.task.sysif, fd, buf, count))
  }

  /**
   * Read from some place in the file; its own position stays.
   * @param count - how many bytes at most
   * @param offset - in bytes
   * @returns the bytes, none behind the end of the file
   * @throws ErrnoError with ESPIPE for what has no places; otherwise as read(2) says
   * @see https://man7.org/linux/man-pages/man2/pread.2.html
   */
  async pread(count: number, offset: number): Promise<Uint8Array>
  /**
   * Read from some place in the file into memory of the caller's.
   * @param memory - for the bytes; consumed
   * @param offset - in bytes
   * @returns the part of it that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/pread.2.html
   */
  async pread(memory: Pointer<Uint8Array>, offset: number): Promise<[ReadablePointer<Uint8Array>, Pointer<Uint8Array>]>
  async pread(room: number | Pointer<Uint8Array>, offset: number): Promise<Uint8Array | Filled> {
    return await readInto(this, room, (fd, buf, count) => _pread64(this.task.sysif, fd, buf, count, offset))
  }

  /**
   * Write to some place in the file; its own position stays.
   * @param data - bytes; a string, as UTF-8; or memory that holds something, all of it (a string in memory ends with a NUL)
   * @param offset - in bytes; not looked at where the file is open for appending
   * @returns how many bytes were written, which may be fewer
   * @throws ErrnoError with ESPIPE for what has no places; otherwise as write(2) says
   * @see https://man7.org/linux/man-pages/man2/pread.2.html
   */
  async pwrite(data: Uint8Array | string | AnyReadablePointer, offset: number): Promise<number> {
    return await writeFrom(this, data, (fd, buf, count) => _pwrite64(this.task.sysif, fd, buf, count, offset))
  }

  /**
   * Move the file's position.
   * @param offset - in bytes
   * @param whence - of `SEEK`: from where
   * @returns the new position, in bytes from the beginning
   * @throws ErrnoError with ESPIPE for what has no positions; with ENXIO for `SEEK.DATA` where there is no more
   * @see https://man7.org/linux/man-pages/man2/lseek.2.html
   */
  async lseek(offset: number, whence: Whence): Promise<number> {
    using fd = this.borrow(this.task)
    return await _lseek(this.task.sysif, fd, offset, whence)
  }

  /**
   * A copy: another number for the same open file, the lowest that is free.
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns the copy
   * @throws ErrnoError with EMFILE where there are too many
   * @see https://man7.org/linux/man-pages/man2/dup.2.html
   */
  async dup(options: DescriptorOptions = {}): Promise<this> {
    const { sysif } = this.task
    using fd = this.borrow(this.task)
    const number = await (options.inheritable === true ? _dup(sysif, fd) : _fcntl(sysif, fd, F.DUPFD_CLOEXEC).then(NearFileDescriptor))
    // This handle's own class: it was made by the same task.
    return this.task.makeFileDescriptor(number) as this
  }

  /**
   * Make another number mean this open file, closing what it meant.
   * @param target - a handle of the same fd table; it, and all other handles for the number, mean this file from then on.
   *   Or a number, such as 0, 1 and 2, of which a program expects something: such a one is not closed when its handle
   *   is dropped, because others look for it there
   * @param options - whether programs that are exec'd get it too
   * @returns a handle for the target's number, the same one where a handle was given
   * @throws ErrnoError with EINVAL for the same number; with EBADF for a number above `RLIMIT_NOFILE`
   * @see https://man7.org/linux/man-pages/man2/dup.2.html
   */
  async dup3<Target extends FileDescriptor>(target: Target, options?: DescriptorOptions): Promise<Target>
  async dup3(target: NearFileDescriptor, options?: DescriptorOptions): Promise<this>
  async dup3(target: FileDescriptor | NearFileDescriptor, options: DescriptorOptions = {}): Promise<FileDescriptor> {
    const { task } = this
    const flags = options.inheritable === true ? 0 : O.CLOEXEC
    using fd = this.borrow(task)
    if (target instanceof FileDescriptor) {
      using there = target.borrow(task)
      await _dup3(task.sysif, fd, there, flags)
      fdTableOf(task).reopen(there.near)
      return target
    }
    const number = await _dup3(task.sysif, fd, NearFileDescriptor(target), flags)
    return task.handleFor(fdTableOf(task).reopen(number, false))
  }

  /**
   * Set the length of the file.
   * @param size - in bytes; what is new reads as zero
   * @throws ErrnoError with EINVAL where it is not open to write; with EPERM where it is sealed
   * @see https://man7.org/linux/man-pages/man2/truncate.2.html
   */
  async ftruncate(size: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _ftruncate(this.task.sysif, fd, size)
  }

  /**
   * Wait until all that was written is on the device. It may take long: on the Node process's own task it stops the program.
   * @throws ErrnoError with EIO, ENOSPC or EDQUOT where writing failed; with EINVAL for what is on no device
   * @see https://man7.org/linux/man-pages/man2/fsync.2.html
   */
  async fsync(): Promise<void> {
    using fd = this.borrow(this.task)
    await _fsync(this.task.sysif, fd)
  }

  /**
   * As {@link fsync}, without what is not needed to find the data again.
   * @throws ErrnoError as {@link fsync}
   * @see https://man7.org/linux/man-pages/man2/fsync.2.html
   */
  async fdatasync(): Promise<void> {
    using fd = this.borrow(this.task)
    await _fdatasync(this.task.sysif, fd)
  }

  /**
   * Make this directory the working directory of the process, and of those that share it. Node remembers its own: use
   * `process.chdir` there.
   * @throws ErrnoError with ENOTDIR where it is no directory; with EACCES where it may not be searched
   * @see https://man7.org/linux/man-pages/man2/chdir.2.html
   */
  async fchdir(): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    const directory = new WorkingDirectory(`${task.pid} since fchdir(${this.near})`)
    await task.namespaces.filesystemInformation.changeWorkingDirectory(directory, _fchdir(task.sysif, fd))
  }
}
