/**
 * `<linux/dirent.h>`: what is in a directory.
 *
 * @module linux/dirent
 */
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct } from '../memory/aggregates.js'
import { bytesOf, Bytes, CString } from '../memory/bytes.js'
import { BigInt64, BigUint64, Uint16, Uint8 } from '../memory/scalars.js'
import { alignUp, type Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pointer } from '../handle/pointer.js'
import { integer, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { fillFront, type FilledFront } from './buffers.js'

/**
 * The kind of a directory's entry; `fileKind` of a file's mode has others.
 * @see https://man7.org/linux/man-pages/man3/readdir.3.html
 */
export const DT = {
  /** The file system does not say: statx(2) knows. */
  UNKNOWN: 0,
  /** A FIFO. */
  FIFO: 1,
  /** A character device. */
  CHR: 2,
  /** A directory. */
  DIR: 4,
  /** A block device. */
  BLK: 6,
  /** A regular file. */
  REG: 8,
  /** A symbolic link. */
  LNK: 10,
  /** A socket. */
  SOCK: 12,
  /** A whiteout, which hides what a lower layer has. */
  WHT: 14,
} as const

/**
 * One of {@link DT}.
 * @see https://man7.org/linux/man-pages/man3/readdir.3.html
 */
export type DirentType = (typeof DT)[keyof typeof DT]

/**
 * An entry of a directory.
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export interface Dirent<Name = string> {
  /** The inode number; in full, because some file systems use all 64 bits. */
  readonly d_ino: bigint
  /** The position of the next entry, for lseek(2): an opaque value, with which nothing else can be done. */
  readonly d_off: bigint
  /** Of {@link DT}. */
  readonly d_type: DirentType
  /** The name, without any directory. */
  readonly d_name: Name
}

/** @internal what stands before the name */
export const DirentHead = struct('struct linux_dirent64', { d_ino: BigUint64, d_off: BigInt64, d_reclen: Uint16, d_type: Uint8 })
// The name begins right behind the kind, in what would be padding.
const NAME_OFFSET = DirentHead.fields.d_type.offset + 1

function direntList<Name>(nameType: Type<Name>, nameSize: (name: Name) => number): Type<Dirent<Name>[]> {
  const recordSize = ({ d_name: name }: Dirent<Name>): number => alignUp(NAME_OFFSET + nameSize(name) + 1, DirentHead.alignment)
  return {
    name: 'struct linux_dirent64[]',
    alignment: DirentHead.alignment,
    size: undefined,
    sizeOf: (value) => value.reduce((sum, entry) => sum + recordSize(entry), 0),
    write(view, offset, value) {
      let at = offset
      for (const entry of value) {
        const d_reclen = recordSize(entry)
        bytesOf(view, at, d_reclen).fill(0)
        DirentHead.write(view, at, { ...entry, d_reclen })
        nameType.write(view, at + NAME_OFFSET, entry.d_name)
        at += d_reclen
      }
    },
    read(view, offset, length) {
      const entries: Dirent<Name>[] = []
      const end = offset + length
      for (let at = offset; at + DirentHead.size <= end;) {
        const { d_ino, d_off, d_reclen, d_type } = DirentHead.read(view, at)
        // Only memory that the kernel did not fill has such a one; it would never end.
        if (d_reclen < DirentHead.size || at + d_reclen > end) throw new RangeError(`a struct linux_dirent64 of ${d_reclen} bytes cannot be at ${at - offset} of ${length}`)
        entries.push({ d_ino, d_off, d_type: d_type as DirentType, d_name: nameType.read(view, at + NAME_OFFSET, d_reclen - NAME_OFFSET) })
        at += d_reclen
      }
      return entries
    },
  }
}

/**
 * The entries of a directory, as getdents64(2) fills them in. Names are read as UTF-8, which names on Linux need not be:
 * what is none becomes U+FFFD. {@link DirentBytesList} keeps the bytes.
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export const DirentList: Type<Dirent[]> = direntList(CString, (name) => CString.sizeOf(name) - 1)

const NameBytes: Type<Uint8Array> = {
  ...Bytes,
  read(view, offset, length) {
    const bytes = Bytes.read(view, offset, length)
    const nul = bytes.indexOf(0)
    return nul === -1 ? bytes : bytes.subarray(0, nul)
  },
}

/**
 * As {@link DirentList}, with the bytes of the names.
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export const DirentBytesList: Type<Dirent<Uint8Array>[]> = direntList(NameBytes, (name) => name.byteLength)

/** How much memory getdents64(2) gets where nothing else is said, in bytes: as much as libc's readdir(3). */
const USUAL_SIZE = 32 * 1024
/** Less than one entry may take: 255 bytes of a name, its NUL, and what stands before. */
const LEAST_SIZE = alignUp(NAME_OFFSET + 256, DirentHead.alignment)

/**
 * getdents64(2), raw.
 * @param sysif - the process
 * @param fd - the directory
 * @param dirp - where a {@link DirentList} goes
 * @param count - of that, in bytes
 * @returns how many bytes were filled; 0 at the end of the directory
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export async function _getdents64(sysif: SyscallInterface, fd: FileDescriptorArgument, dirp: AddressArgument, count: number): Promise<number> {
  return await sysif.syscall(SYS.getdents64, fd, dirp, uint32('getdents64: count', count))
}

/**
 * File descriptors of directories.
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export class DirentFileDescriptor extends FileDescriptor {
  /**
   * Some of the directory's entries, from its position on, which moves. `.` and `..` are among them.
   * @param size - how much memory there is for them, in bytes; from 280 on, so that the longest name has room
   * @returns the entries in the file system's order, none at the end
   * @throws ErrnoError with ENOTDIR where it is no directory; with ENOENT where it was removed
   * @see https://man7.org/linux/man-pages/man2/getdents.2.html
   */
  async getdents64(size?: number): Promise<Dirent[]>
  /**
   * Some of the directory's entries, into memory of the caller's.
   * @param memory - for a {@link DirentList}, or a {@link DirentBytesList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with EINVAL where there is no room for one entry; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/getdents.2.html
   */
  async getdents64<Name>(memory: Pointer<Dirent<Name>[]>): Promise<FilledFront<Dirent<Name>[]>>
  async getdents64(room: number | Pointer<Dirent[]> = USUAL_SIZE): Promise<Dirent[] | FilledFront<Dirent[]>> {
    const { task } = this
    using fd = this.borrow(task)
    const memory = typeof room === 'number' ? integer('getdents64: size', room, LEAST_SIZE, 0x7fff_ffff) : room
    return await fillFront(task, DirentList, memory, (dirp, count) => _getdents64(task.sysif, fd, dirp, count))
  }

  /**
   * The directory's entries, one after the other, from its position to its end. `.` and `..` are left out. What is added or
   * removed meanwhile may be there or not. Nothing is asked of the kernel before the first entry is; each call then brings
   * many of them.
   * @throws ErrnoError with ENOTDIR where it is no directory; with ENOENT where it was removed
   * @see https://man7.org/linux/man-pages/man3/readdir.3.html
   */
  async* readdir(): AsyncGenerator<Dirent, void, undefined> {
    for (;;) {
      const entries = await this.getdents64()
      if (entries.length === 0) return
      for (const entry of entries) if (entry.d_name !== '.' && entry.d_name !== '..') yield entry
    }
  }
}
