/**
 * What can be asked of an `IoUring` that is about files and their names.
 *
 * @module linux/io_uring_files
 */
import { or, type Flags } from '../near/flags.js'
import { hex } from '../near/ids.js'
import { Pointer, type Borrow, type WrittenPointer } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, modeArgument, uint32 } from './arguments.js'
import type { FileAdvice } from './fadvise.js'
import { O, OpenHow, openFlagsArgument, type Directory } from './fcntl.js'
import { RWF } from './fs.js'
import { IORING_FSYNC, IORING_OP, SPLICE_F_FD_IN_FIXED } from './io_uring.js'
import { shown, type Destination, type EntryBuilder, type EntryOptions, type MakesFile, type Preparations, type SourceData } from './io_uring_builder.js'
import { FixedFile, type BufferGroup, type IoUringFile, type RegisteredBuffer } from './io_uring_resources.js'
import { SPLICE_F } from './splice.js'
import type { Statx } from './stat.js'
import { CURRENT_POSITION, IovecList, type Iovec, type MutableIovec } from './uio.js'

const INT_MAX = 0x7fff_ffff
const UINT_MAX = 0xffff_ffff

/** Requests about files and their names. */
export type FileEntry =
  | {
    /** read(2), or pread(2). */
    readonly op: 'read'
    /** From where. */
    readonly fd: IoUringFile
    /** Where in the file, in bytes; its own position, which moves, unless it is said. */
    readonly offset?: number
    /** Of `RWF`. */
    readonly rwFlags?: number
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
    readonly rwFlags?: number
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
    readonly rwFlags?: number
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
    readonly rwFlags?: number
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
    readonly rwFlags?: number
  }
  | {
    /** fsync(2), or fdatasync(2). */
    readonly op: 'fsync'
    /** The file. */
    readonly fd: IoUringFile
    /** Of {@link IORING_FSYNC}. */
    readonly fsyncFlags?: number
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
    readonly syncFlags: number
  }
  | {
    /** fallocate(2). */
    readonly op: 'fallocate'
    /** The file. */
    readonly fd: IoUringFile
    /** Of `FALLOC_FL`. */
    readonly mode?: number
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
    readonly openFlags: number
    /** The permissions of a new file. */
    readonly mode?: number
  } & MakesFile
  | {
    /** openat2(2). */
    readonly op: 'openat2'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** How. */
    readonly how: Partial<OpenHow>
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
    readonly statxFlags?: number
    /** Of `STATX`. */
    readonly mask: number
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
    readonly mode?: number
  }
  | {
    /** unlinkat(2). */
    readonly op: 'unlinkat'
    /** Where a relative path begins. */
    readonly dirfd: Directory
    /** Which file. */
    readonly path: ValueOrPointer<string>
    /** `AT.REMOVEDIR` for a directory. */
    readonly unlinkFlags?: number
  }
  | {
    /** renameat2(2), or linkat(2). */
    readonly op: 'renameat' | 'linkat'
    /** Where a relative first path begins. */
    readonly olddirfd: Directory
    /** Which file. */
    readonly oldpath: ValueOrPointer<string>
    /** Where a relative second path begins. */
    readonly newdirfd: Directory
    /** The new name. */
    readonly newpath: ValueOrPointer<string>
    /** Of `RENAME`; for `linkat`, of `AT`. */
    readonly pathFlags?: number
  }
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
    readonly spliceFlags?: number
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
    readonly spliceFlags?: number
  }
  | {
    /** A file descriptor for a registered file; since Linux 6.8. */
    readonly op: 'fixed_fd_install'
    /** The file. */
    readonly fd: FixedFile
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

const fixedTransfer: Prepare<'read_fixed' | 'write_fixed'> = (sqe, { op, fd, buffer, length: size, at = 0, offset, rwFlags: options }) => {
  sqe.own(buffer, buffer.toString())
  const file = sqe.file(fd)
  integer(`${op}: at`, at, 0, buffer.size)
  sqe.opcode = op === 'read_fixed' ? IORING_OP.READ_FIXED : IORING_OP.WRITE_FIXED
  sqe.addr = buffer.near + at
  sqe.len = integer(`${op}: length`, size ?? buffer.size - at, 0, buffer.size - at)
  sqe.off = sqe.position(op, offset)
  sqe.bufIndex = buffer.index
  const option = rwFlags(op, options)
  sqe.opFlags = option.operand
  sqe.args = [file, shown(buffer.toString()), sqe.len, sqe.off, option]
  sqe.hold(buffer.use())
}

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
    const argument = sqe.value<OpenHow>(OpenHow, OpenHow.of({ ...how, flags: open }))
    sqe.makes('openat2', entry)
    sqe.opcode = IORING_OP.OPENAT2
    sqe.fd = directory.number
    sqe.addr = name.near
    sqe.off = argument.near
    sqe.len = OpenHow.size
    sqe.args = [directory.argument, name, argument, OpenHow.size]
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
    const memory = sqe.pointer(buffer, 'exclusive')
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
  fixed_fd_install: (sqe, { fd }) => {
    sqe.opcode = IORING_OP.FIXED_FD_INSTALL
    sqe.args = [sqe.file(fd)]
    sqe.made = 'fd'
  },
}
