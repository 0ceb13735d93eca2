/**
 * What can be asked of an `IoUring` that is about files and their names.
 *
 * @module linux/io_uring_files
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import { or, type Flags, type FlagsOf } from '../near/flags.js'
import { Address, hex } from '../near/ids.js'
import { list } from '../memory/aggregates.js'
import { Int32 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Borrow, Pointer, type AnyPointer, type WrittenPointer } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, modeArgument, uint32 } from './arguments.js'
import type { FileAdvice } from './fadvise.js'
import { O, OpenHow, openFlagsArgument, openHowText, type Directory, type OpenHowOptions } from './fcntl.js'
import { RWF } from './fs.js'
import {
  IORING_FILE_INDEX_ALLOC, IORING_FIXED_FD_NO_CLOEXEC, IORING_FSYNC, IORING_OP, IORING_REGISTER_FILES_SKIP, SPLICE_F_FD_IN_FIXED,
} from './io_uring.js'
import { shown, type Destination, type EntryBuilder, type EntryOptions, type MakesFile, type Preparations, type SourceData } from './io_uring_builder.js'
import { FixedFile, type BufferGroup, type IoUringFile, type RegisteredBuffer } from './io_uring_resources.js'
import { XATTR_SIZE_MAX } from './limits.js'
import { SPLICE_F } from './splice.js'
import { Statx } from './stat.js'
import { CURRENT_POSITION, IovecList, UIO_MAXIOV, type Iovec, type MutableIovec } from './uio.js'
import { XATTR, XattrName } from './xattr.js'

const INT_MAX = 0x7fff_ffff
const UINT_MAX = 0xffff_ffff

/**
 * A part of a registered buffer.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export interface BufferPiece {
  /** Where it begins, in bytes. */
  readonly at: number
  /** How long it is, in bytes. */
  readonly length: number
}

/**
 * A file, and the name that it gets.
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export interface TwoPaths {
  /** Where a relative first path begins. */
  readonly olddirfd: Directory
  /** Which file. */
  readonly oldpath: ValueOrPointer<string>
  /** Where a relative second path begins. */
  readonly newdirfd: Directory
  /** The new name. */
  readonly newpath: ValueOrPointer<string>
}

/**
 * Requests about files and their names.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type FileEntry =
  | {
    /** read(2), or pread(2). */
    readonly op: 'read'
    /** From where. */
    readonly fd: IoUringFile
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  } & Destination
  | {
    /** read(2) again and again, until it fails or is cancelled; since Linux 6.7. Only for what can be polled. */
    readonly op: 'read_multishot'
    /** From where. */
    readonly fd: IoUringFile
    /** Into what. */
    readonly buffers: BufferGroup
  }
  | {
    /** write(2), or pwrite(2). */
    readonly op: 'write'
    /** To where. */
    readonly fd: IoUringFile
    /** What. */
    readonly data: SourceData
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  }
  | {
    /** preadv2(2). */
    readonly op: 'readv'
    /** From where. */
    readonly fd: IoUringFile
    /** Into what. */
    readonly iov: WrittenPointer<MutableIovec[]>
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  }
  | {
    /** pwritev2(2). */
    readonly op: 'writev'
    /** To where. */
    readonly fd: IoUringFile
    /** What. */
    readonly iov: ValueOrPointer<Iovec[]>
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  }
  | {
    /** Read into a registered buffer, or write from one. */
    readonly op: 'read_fixed' | 'write_fixed'
    /** The file. */
    readonly fd: IoUringFile
    /** The buffer. */
    readonly buffer: RegisteredBuffer
    /** How many bytes; all that follow, unless it is said. */
    readonly length?: number
    /** Where in the buffer, in bytes. */
    readonly at?: number
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  }
  | {
    /** preadv2(2) into a registered buffer, or pwritev2(2) from one, in pieces; since Linux 6.15. */
    readonly op: 'readv_fixed' | 'writev_fixed'
    /** The file. */
    readonly fd: IoUringFile
    /** The buffer. */
    readonly buffer: RegisteredBuffer
    /** Which parts of it, in this order. */
    readonly pieces: readonly BufferPiece[]
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: FlagsOf<'RWF'>
  }
  | {
    /** fsync(2), or fdatasync(2). */
    readonly op: 'fsync'
    /** The file. */
    readonly fd: IoUringFile
    /** Of {@link IORING_FSYNC}. */
    readonly fsyncFlags?: FlagsOf<'IORING_FSYNC'>
  }
  | {
    /** sync_file_range(2). */
    readonly op: 'sync_file_range'
    /** The file. */
    readonly fd: IoUringFile
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes; 0 for up to the end. */
    readonly length: number
    /** Of `SYNC_FILE_RANGE`. */
    readonly syncFlags: FlagsOf<'SYNC_FILE_RANGE'>
  }
  | {
    /** fallocate(2). */
    readonly op: 'fallocate'
    /** The file. */
    readonly fd: IoUringFile
    /** Of `FALLOC_FL`. */
    readonly mode?: FlagsOf<'FALLOC_FL'>
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes. */
    readonly length: number
  }
  | {
    /** ftruncate(2); since Linux 6.9. */
    readonly op: 'ftruncate'
    /** The file. */
    readonly fd: IoUringFile
    /** How long it is to be, in bytes. */
    readonly length: number
  }
  | {
    /** posix_fadvise(2). */
    readonly op: 'fadvise'
    /** The file. */
    readonly fd: IoUringFile
    /** Where, in bytes. */
    readonly offset: number
    /** How many bytes, below 2^32; 0 for up to the end. */
    readonly length: number
    /** Of `POSIX_FADV`. */
    readonly advice: FileAdvice
  }
  | {
    /** openat(2). */
    readonly op: 'openat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** Of `O`. */
    readonly openFlags: FlagsOf<'O'>
    /** The permissions of a new file. */
    readonly mode?: FlagsOf<'S'>
  } & MakesFile
  | {
    /** openat2(2). */
    readonly op: 'openat2'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** How. */
    readonly how: OpenHowOptions
  } & MakesFile
  | {
    /**
     * close(2). The handle is given up when this is put into the ring. Where the request is cancelled before it began, the
     * completion's `fd` is a new one for the same number.
     */
    readonly op: 'close'
    /** The only handle for its number; or a registered file. */
    readonly fd: IoUringFile
  }
  | {
    /** statx(2). */
    readonly op: 'statx'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** Of `AT`. */
    readonly statxFlags?: FlagsOf<'AT'>
    /** Of `STATX`. */
    readonly mask: FlagsOf<'STATX'>
    /** Where it goes: readable when the request has succeeded. */
    readonly buffer: Pointer<Statx>
  }
  | {
    /** mkdirat(2). */
    readonly op: 'mkdirat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which directory. */
    readonly path: ValueOrPointer<string>
    /** Its permissions. */
    readonly mode?: FlagsOf<'S'>
  }
  | {
    /** unlinkat(2). */
    readonly op: 'unlinkat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** `AT.REMOVEDIR` for a directory. */
    readonly unlinkFlags?: FlagsOf<'AT'>
  }
  | {
    /** renameat2(2). */
    readonly op: 'renameat'
    /** Of `RENAME`. */
    readonly pathFlags?: FlagsOf<'RENAME'>
  } & TwoPaths
  | {
    /** linkat(2). */
    readonly op: 'linkat'
    /** `AT.SYMLINK_FOLLOW` and `AT.EMPTY_PATH`. */
    readonly pathFlags?: FlagsOf<'AT'>
  } & TwoPaths
  | {
    /** symlinkat(2). */
    readonly op: 'symlinkat'
    /** What the link says. */
    readonly target: ValueOrPointer<string>
    /** Where a relative path begins. */
    readonly newdirfd: Directory
    /** The link. */
    readonly linkpath: ValueOrPointer<string>
  }
  | {
    /** splice(2). */
    readonly op: 'splice'
    /** From where. */
    readonly from: IoUringFile
    /** Where in it, in bytes; not for a pipe. */
    readonly fromOffset?: number
    /** To where. */
    readonly to: IoUringFile
    /** Where in it, in bytes; not for a pipe. */
    readonly toOffset?: number
    /** How many bytes at most. */
    readonly length: number
    /** Of `SPLICE_F`. */
    readonly spliceFlags?: FlagsOf<'SPLICE_F'>
  }
  | {
    /** tee(2). */
    readonly op: 'tee'
    /** From which pipe. */
    readonly from: IoUringFile
    /** To which pipe. */
    readonly to: IoUringFile
    /** How many bytes at most. */
    readonly length: number
    /** Of `SPLICE_F`. */
    readonly spliceFlags?: FlagsOf<'SPLICE_F'>
  }
  | {
    /** A file descriptor for a registered file; since Linux 6.8. */
    readonly op: 'fixed_fd_install'
    /** The file. */
    readonly fd: FixedFile
    /** Whether programs that the process execs get the file descriptor too. */
    readonly inheritable?: boolean
  }
  | {
    /**
     * Put other files under some of the indices. The result is how many; with `allocate` the kernel chooses the indices, and the
     * completion's `files` are what was registered.
     */
    readonly op: 'files_update'
    /** The first index, or `allocate`; since Linux 5.19. */
    readonly offset: number | 'allocate'
    /** The files; null takes away what is there, and `skip` leaves it. */
    readonly files: readonly (FileDescriptor | null | 'skip')[]
  }
  | {
    /** pipe2(2); since Linux 6.16. The completion's `pipe` owns its two ends, or with `fixed` its `files` are these. */
    readonly op: 'pipe'
    /** Of `O`: `NONBLOCK`, `DIRECT` and `NOTIFICATION_PIPE`. */
    readonly pipeFlags?: FlagsOf<'O'>
  } & MakesFile
  | {
    /** fgetxattr(2). The result is how long the value is, in bytes. */
    readonly op: 'fgetxattr'
    /** The file. */
    readonly fd: IoUringFile
    /** The attribute. */
    readonly name: ValueOrPointer<string>
    /** Where its value goes. */
    readonly buffer: Pointer<Uint8Array>
  }
  | {
    /** getxattr(2). The result is how long the value is, in bytes. */
    readonly op: 'getxattr'
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** The attribute. */
    readonly name: ValueOrPointer<string>
    /** Where its value goes. */
    readonly buffer: Pointer<Uint8Array>
  }
  | {
    /** fsetxattr(2). */
    readonly op: 'fsetxattr'
    /** The file. */
    readonly fd: IoUringFile
    /** The attribute. */
    readonly name: ValueOrPointer<string>
    /** Its value. */
    readonly data: SourceData
    /** 0, or one of `XATTR`. */
    readonly xattrFlags?: FlagsOf<'XATTR'>
  }
  | {
    /** setxattr(2). */
    readonly op: 'setxattr'
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** The attribute. */
    readonly name: ValueOrPointer<string>
    /** Its value. */
    readonly data: SourceData
    /** 0, or one of `XATTR`. */
    readonly xattrFlags?: FlagsOf<'XATTR'>
  }

type Of<Op extends FileEntry['op']> = EntryOptions & FileEntry & { readonly op: Op }
type Prepare<Op extends FileEntry['op']> = (sqe: EntryBuilder, entry: Of<Op>) => void

function rwFlags(op: string, value = 0): Flags {
  return flagsArgument(`${op}: flags`, 'RWF_', RWF, value)
}

function vectored(sqe: EntryBuilder, op: 'readv' | 'writev', entry: Of<'readv'> | Of<'writev'>, iov: Borrow, count: number): void {
  const fd = sqe.file(entry.fd)
  const options = rwFlags(op, entry.rwFlags)
  sqe.opcode = op === 'readv' ? IORING_OP.READV : IORING_OP.WRITEV
  sqe.addr = iov.near
  sqe.len = count
  sqe.off = sqe.position(op, entry.offset)
  sqe.opFlags = options.operand
  sqe.args = [fd, iov, count, sqe.off, options]
}

const fixedTransfer: Prepare<'read_fixed' | 'write_fixed'> = (sqe, entry) => {
  const { op, fd, offset, rwFlags: options } = entry
  const file = sqe.file(fd)
  const memory = sqe.registered(op, entry)
  sqe.opcode = op === 'read_fixed' ? IORING_OP.READ_FIXED : IORING_OP.WRITE_FIXED
  sqe.off = sqe.position(op, offset)
  const option = rwFlags(op, options)
  sqe.opFlags = option.operand
  sqe.args = [file, ...memory, sqe.off, option]
}

const fixedVector: Prepare<'readv_fixed' | 'writev_fixed'> = (sqe, { op, fd, buffer, pieces, offset, rwFlags: options }) => {
  const file = sqe.file(fd)
  integer(`${op}: the number of pieces`, pieces.length, 1, UIO_MAXIOV)
  // Each as it would be alone.
  for (const piece of pieces) sqe.registered(op, { buffer, ...piece })
  const iov = sqe.value<Iovec[]>(IovecList, pieces.map(({ at, length: size }) => ({ iov_base: Address(buffer.near + at), iov_len: size })))
  const option = rwFlags(op, options)
  sqe.opcode = op === 'readv_fixed' ? IORING_OP.READV_FIXED : IORING_OP.WRITEV_FIXED
  sqe.addr = iov.near
  sqe.len = pieces.length
  sqe.off = sqe.position(op, offset)
  sqe.opFlags = option.operand
  sqe.args = [file, shown(buffer.toString()), iov, sqe.len, sqe.off, option]
}

/** The value of an attribute stands in the place of an offset, and the path behind all of it. */
const xattrs: Prepare<'fgetxattr' | 'getxattr' | 'fsetxattr' | 'setxattr'> = (sqe, entry) => {
  const { op } = entry
  const file = 'path' in entry ? sqe.path(entry.path) : sqe.file(entry.fd)
  const name = sqe.value(XattrName, entry.name)
  const memory = 'buffer' in entry ? sqe.pointer(entry.buffer, 'exclusive') : sqe.source(entry.data)
  if ('data' in entry && memory.size > XATTR_SIZE_MAX) {
    throw new RangeError(`${op}: the value of an extended attribute has at most ${XATTR_SIZE_MAX} bytes, and this one has ${memory.size}`)
  }
  sqe.opcode = { fgetxattr: IORING_OP.FGETXATTR, getxattr: IORING_OP.GETXATTR, fsetxattr: IORING_OP.FSETXATTR, setxattr: IORING_OP.SETXATTR }[op]
  if (file instanceof Borrow) sqe.addr3 = file.near
  sqe.addr = name.near
  sqe.off = memory.near
  sqe.len = integer(`${op}: size`, memory.size, 0, INT_MAX)
  sqe.args = [file, name, memory, memory.size]
  if (!('data' in entry)) return
  const option = flagsArgument(`${op}: flags`, 'XATTR_', XATTR, entry.xattrFlags ?? 0)
  sqe.opFlags = option.operand
  sqe.args = [...sqe.args, option]
}

/** Numbers that the kernel reads, or writes: until the completion was taken they are in memory of their own. */
function numbers(sqe: EntryBuilder, values: readonly number[], mode: 'shared' | 'exclusive'): { borrow: Borrow, pointer: AnyPointer } {
  const pointer = sqe.task.ptr(Numbers, [...values])
  try {
    return { borrow: sqe.hold(pointer.borrow(sqe.task, mode).thenFree()), pointer }
  } catch (error) {
    pointer.free()
    throw error
  }
}

const Numbers: Type<number[]> = list(Int32)

const renames: Prepare<'renameat' | 'linkat'> = (sqe, { op, olddirfd, oldpath, newdirfd, newpath, pathFlags = 0 }) => {
  const from = sqe.directory(olddirfd)
  const oldName = sqe.path(oldpath)
  const to = sqe.directory(newdirfd)
  const newName = sqe.path(newpath)
  sqe.opcode = op === 'renameat' ? IORING_OP.RENAMEAT : IORING_OP.LINKAT
  sqe.fd = from.number
  sqe.addr = oldName.near
  // A directory's number stands in the place of a length, AT_FDCWD among them.
  sqe.len = to.number >>> 0
  sqe.off = newName.near
  sqe.opFlags = uint32(`${op}: flags`, pathFlags)
  sqe.args = [from.argument, oldName, to.argument, newName, pathFlags]
}

function splicing(
  sqe: EntryBuilder, opcode: number, op: 'splice' | 'tee', from: IoUringFile, to: IoUringFile, size: number, options: number,
): void {
  const option = flagsArgument(`${op}: flags`, 'SPLICE_F_', SPLICE_F, options)
  // The entry's own file is the one that is written to; that which is read has a field and a flag of its own.
  const source = from instanceof FixedFile ? from : sqe.hold(from.borrow(sqe.task))
  if (source instanceof FixedFile) sqe.own(source, source.toString())
  sqe.fileIndex = source instanceof FixedFile ? source.index : source.near
  sqe.opFlags = or(option.operand, source instanceof FixedFile ? SPLICE_F_FD_IN_FIXED : 0)
  sqe.opcode = opcode
  sqe.len = integer(`${op}: length`, size, 0, UINT_MAX)
  sqe.args = [source instanceof FixedFile ? shown(source.toString()) : source, sqe.file(to), sqe.len, option]
}

/** @internal how those are written */
export const FILE_ENTRIES: Preparations<FileEntry> = {
  read: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.destination('read', entry)
    const option = rwFlags('read', entry.rwFlags)
    sqe.opcode = IORING_OP.READ
    sqe.off = sqe.position('read', entry.offset)
    sqe.opFlags = option.operand
    sqe.args = [file, ...memory, sqe.off, option]
  },
  read_multishot: (sqe, { fd, buffers }) => {
    const file = sqe.file(fd)
    sqe.group(buffers)
    sqe.opcode = IORING_OP.READ_MULTISHOT
    sqe.off = CURRENT_POSITION
    sqe.args = [file, shown(`buffers ${buffers.bgid}`)]
  },
  write: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.source(entry.data)
    const option = rwFlags('write', entry.rwFlags)
    sqe.opcode = IORING_OP.WRITE
    sqe.addr = memory.near
    sqe.len = integer('write: length', memory.size, 0, INT_MAX)
    sqe.off = sqe.position('write', entry.offset)
    sqe.opFlags = option.operand
    sqe.args = [file, memory, sqe.len, sqe.off, option]
  },
  readv: (sqe, entry) => vectored(sqe, 'readv', entry, sqe.pointer(entry.iov, 'shared'), entry.iov.value.length),
  writev: (sqe, entry) => {
    const pieces = entry.iov instanceof Pointer ? entry.iov.value : entry.iov
    vectored(sqe, 'writev', entry, sqe.value<Iovec[]>(IovecList, entry.iov), pieces.length)
  },
  read_fixed: fixedTransfer,
  write_fixed: fixedTransfer,
  fsync: (sqe, { fd, fsyncFlags = 0 }) => {
    const option = flagsArgument('fsync: flags', 'IORING_FSYNC_', IORING_FSYNC, fsyncFlags)
    sqe.args = [sqe.file(fd), option]
    sqe.opcode = IORING_OP.FSYNC
    sqe.opFlags = option.operand
  },
  sync_file_range: (sqe, { fd, offset, length: size, syncFlags }) => {
    sqe.opcode = IORING_OP.SYNC_FILE_RANGE
    sqe.off = length('sync_file_range: offset', offset)
    sqe.len = uint32('sync_file_range: length', size)
    sqe.opFlags = uint32('sync_file_range: flags', syncFlags)
    sqe.args = [sqe.file(fd), sqe.off, sqe.len, sqe.opFlags]
  },
  fallocate: (sqe, { fd, mode = 0, offset, length: size }) => {
    sqe.opcode = IORING_OP.FALLOCATE
    sqe.off = length('fallocate: offset', offset)
    // The length has the field that is otherwise an address, and the mode that of a length.
    sqe.addr = length('fallocate: length', size)
    sqe.len = uint32('fallocate: mode', mode)
    sqe.args = [sqe.file(fd), mode, offset, size]
  },
  ftruncate: (sqe, { fd, length: size }) => {
    sqe.opcode = IORING_OP.FTRUNCATE
    sqe.off = length('ftruncate: length', size)
    sqe.args = [sqe.file(fd), size]
  },
  fadvise: (sqe, { fd, offset, length: size, advice }) => {
    sqe.opcode = IORING_OP.FADVISE
    sqe.off = length('fadvise: offset', offset)
    sqe.len = uint32('fadvise: length', size)
    sqe.opFlags = uint32('fadvise: advice', advice)
    sqe.args = [sqe.file(fd), offset, size, advice]
  },
  splice: (sqe, { from, fromOffset, to, toOffset, length: size, spliceFlags = 0 }) => {
    splicing(sqe, IORING_OP.SPLICE, 'splice', from, to, size, spliceFlags)
    sqe.addr = sqe.position('splice', fromOffset)
    sqe.off = sqe.position('splice', toOffset)
  },
  tee: (sqe, { from, to, length: size, spliceFlags = 0 }) => splicing(sqe, IORING_OP.TEE, 'tee', from, to, size, spliceFlags),
  openat: (sqe, entry) => {
    const { dirfd, path, openFlags, mode = 0, inheritable, fixed } = entry
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    // There is no exec for what is under an index: the kernel refuses the flag.
    const option = openFlagsArgument('openat: flags', inheritable === true || fixed !== undefined ? openFlags : or(openFlags, O.CLOEXEC))
    const permissions = modeArgument('openat', mode)
    sqe.makes('openat', entry)
    sqe.opcode = IORING_OP.OPENAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.len = Number(permissions.operand)
    sqe.opFlags = Number(option.operand)
    sqe.args = mode === 0 ? [directory.argument, name, option] : [directory.argument, name, option, permissions]
  },
  openat2: (sqe, entry) => {
    const { dirfd, path, how, inheritable, fixed } = entry
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const open = or(how.flags ?? 0, inheritable === true || fixed !== undefined ? 0 : O.CLOEXEC)
    const full = OpenHow.of({ ...how, flags: open })
    const text = openHowText(full)
    const argument = sqe.value<OpenHow>(OpenHow, full)
    sqe.makes('openat2', entry)
    sqe.opcode = IORING_OP.OPENAT2
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.off = argument.near
    sqe.len = OpenHow.size
    sqe.args = [directory.argument, name, shown(text), OpenHow.size]
  },
  close: (sqe, { fd }) => {
    sqe.opcode = IORING_OP.CLOSE
    if (fd instanceof FixedFile) {
      sqe.own(fd, fd.toString())
      sqe.fd = 0
      sqe.fileIndex = fd.index + 1
      sqe.args = [shown(fd.toString())]
      return
    }
    using borrow = fd.borrow(sqe.task)
    sqe.fd = borrow.near
    sqe.args = [Number(borrow.near)]
    sqe.closes = fd
  },
  statx: (sqe, { dirfd, path, statxFlags = 0, mask, buffer }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const memory = sqe.filled('statx', buffer, Statx)
    sqe.opcode = IORING_OP.STATX
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.off = memory.near
    sqe.len = uint32('statx: mask', mask)
    sqe.opFlags = uint32('statx: flags', statxFlags)
    sqe.args = [directory.argument, name, statxFlags, shown(hex(mask)), memory]
  },
  mkdirat: (sqe, { dirfd, path, mode = 0o777 }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    const permissions = modeArgument('mkdirat', mode)
    sqe.opcode = IORING_OP.MKDIRAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.len = Number(permissions.operand)
    sqe.args = [directory.argument, name, permissions]
  },
  unlinkat: (sqe, { dirfd, path, unlinkFlags = 0 }) => {
    const directory = sqe.directory(dirfd)
    const name = sqe.path(path)
    sqe.opcode = IORING_OP.UNLINKAT
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.opFlags = uint32('unlinkat: flags', unlinkFlags)
    sqe.args = [directory.argument, name, unlinkFlags]
  },
  renameat: renames,
  linkat: renames,
  symlinkat: (sqe, { target, newdirfd, linkpath }) => {
    const content = sqe.path(target)
    const directory = sqe.directory(newdirfd)
    const name = sqe.path(linkpath)
    sqe.opcode = IORING_OP.SYMLINKAT
    sqe.fd = directory.number
    sqe.addr = content.near
    sqe.off = name.near
    sqe.args = [content, directory.argument, name]
  },
  readv_fixed: fixedVector,
  writev_fixed: fixedVector,
  fgetxattr: xattrs,
  getxattr: xattrs,
  fsetxattr: xattrs,
  setxattr: xattrs,
  files_update: (sqe, { offset, files }) => {
    integer('files_update: the number of files', files.length, 1, INT_MAX)
    if (offset === 'allocate' && files.some((file) => !(file instanceof FileDescriptor))) {
      throw new RangeError('files_update: an index is chosen for a file; what takes something away, or leaves it, says where')
    }
    const values = files.map((file) => (file === null ? -1 : file === 'skip' ? IORING_REGISTER_FILES_SKIP : sqe.hold(file.borrow(sqe.task)).near))
    const { borrow, pointer } = numbers(sqe, values, offset === 'allocate' ? 'exclusive' : 'shared')
    sqe.opcode = IORING_OP.FILES_UPDATE
    sqe.addr = borrow.near
    sqe.len = files.length
    sqe.off = offset === 'allocate' ? IORING_FILE_INDEX_ALLOC : integer('files_update: offset', offset, 0, INT_MAX)
    if (offset === 'allocate') sqe.made = { numbers: pointer, as: 'files', fixed: true }
    sqe.args = [borrow, files.length, offset === 'allocate' ? shown('allocate') : offset]
  },
  pipe: (sqe, entry) => {
    const { pipeFlags = 0, inheritable, fixed } = entry
    const option = openFlagsArgument('pipe: flags', inheritable === true || fixed !== undefined ? pipeFlags : or(pipeFlags, O.CLOEXEC))
    sqe.makes('pipe', entry)
    // What the two indices are stands there too, where the kernel chooses them.
    const { borrow, pointer } = numbers(sqe, fixed === undefined || fixed === 'allocate' ? [-1, -1] : [fixed, fixed + 1], 'exclusive')
    sqe.made = { numbers: pointer, as: 'pipe', fixed: fixed !== undefined }
    sqe.opcode = IORING_OP.PIPE
    sqe.fd = 0
    sqe.addr = borrow.near
    sqe.opFlags = Number(option.operand)
    sqe.args = [borrow, option]
  },
  fixed_fd_install: (sqe, { fd, inheritable }) => {
    sqe.opcode = IORING_OP.FIXED_FD_INSTALL
    sqe.opFlags = inheritable === true ? IORING_FIXED_FD_NO_CLOEXEC : 0
    sqe.args = [sqe.file(fd), sqe.opFlags]
    sqe.made = 'fd'
  },
}
