/**
 * splice(2) and its kind, of `<fcntl.h>` and `<sys/sendfile.h>`: moving data between files without a detour through the
 * program's memory.
 *
 * @module linux/splice
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { Int64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type Borrow, type ReadablePointer, type WrittenPointer } from '../handle/pointer.js'
import type { Task } from '../handle/task.js'
import { flags as flagsArgument, integer, length, orNull, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { IovecList, UIO_MAXIOV, type Iovec } from './uio.js'

/**
 * How data is moved into, out of and between pipes.
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export const SPLICE_F = flagSet('SPLICE_F', {
  /** Move pages instead of copying them; not looked at since Linux 2.6.21. */
  MOVE: 1,
  /** Do not wait for the pipe: EAGAIN instead. The other file may still make it wait. */
  NONBLOCK: 2,
  /** More will follow, so that a socket holds back a packet that is not full. */
  MORE: 4,
  /** vmsplice(2): the memory's pages become the pipe's own. */
  GIFT: 8,
})

/**
 * sendfile(2), raw.
 * @param sysif - the process
 * @param outFd - where the data goes
 * @param inFd - where it comes from; must be a file that can be mapped
 * @param offset - the address of a position, which the call moves on; or NULL for the file's own
 * @param count - how many bytes
 * @returns how many were written
 * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
 */
export async function _sendfile(
  sysif: SyscallInterface, outFd: FileDescriptorArgument, inFd: FileDescriptorArgument, offset: AddressArgument, count: number,
): Promise<number> {
  return await sysif.syscall(SYS.sendfile, outFd, inFd, orNull(offset), length('sendfile: count', count))
}

/**
 * splice(2), raw.
 * @param sysif - the process
 * @param fdIn - where the data comes from
 * @param offIn - the address of a position, which the call moves on; or NULL for the file's own, and for a pipe
 * @param fdOut - where it goes
 * @param offOut - the address of a position there, or NULL
 * @param len - how many bytes
 * @param flags - of {@link SPLICE_F}
 * @returns how many were moved; 0 at the end
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export async function _splice(
  sysif: SyscallInterface, fdIn: FileDescriptorArgument, offIn: AddressArgument, fdOut: FileDescriptorArgument, offOut: AddressArgument,
  len: number, flags: number,
): Promise<number> {
  return await sysif.syscall(SYS.splice, fdIn, orNull(offIn), fdOut, orNull(offOut), length('splice: len', len), spliceFlags('splice', flags))
}

/**
 * tee(2), raw.
 * @param sysif - the process
 * @param fdIn - the pipe that has the data, and keeps it
 * @param fdOut - the pipe that gets it too
 * @param len - how many bytes
 * @param flags - of {@link SPLICE_F}
 * @returns how many were copied; 0 where the first pipe is empty and has no writers
 * @see https://man7.org/linux/man-pages/man2/tee.2.html
 */
export async function _tee(
  sysif: SyscallInterface, fdIn: FileDescriptorArgument, fdOut: FileDescriptorArgument, len: number, flags: number,
): Promise<number> {
  return await sysif.syscall(SYS.tee, fdIn, fdOut, length('tee: len', len), spliceFlags('tee', flags))
}

/**
 * vmsplice(2), raw. The pipe goes on to refer to the memory after the call.
 * @param sysif - the process
 * @param fd - the pipe
 * @param iov - the address of an `IovecList`
 * @param nrSegs - how many pieces
 * @param flags - of {@link SPLICE_F}
 * @returns how many bytes the pipe took
 * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
 */
export async function _vmsplice(
  sysif: SyscallInterface, fd: FileDescriptorArgument, iov: AddressArgument, nrSegs: number, flags: number,
): Promise<number> {
  return await sysif.syscall(SYS.vmsplice, fd, iov, integer('vmsplice: nr_segs', nrSegs, 0, UIO_MAXIOV), spliceFlags('vmsplice', flags))
}

/**
 * copy_file_range(2), raw.
 * @param sysif - the process
 * @param fdIn - where the data comes from
 * @param offIn - the address of a position, which the call moves on; or NULL for the file's own
 * @param fdOut - where it goes
 * @param offOut - the address of a position there, or NULL
 * @param len - how many bytes
 * @param flags - 0: none are defined
 * @returns how many were copied; 0 at the end
 * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
 */
export async function _copyFileRange(
  sysif: SyscallInterface, fdIn: FileDescriptorArgument, offIn: AddressArgument, fdOut: FileDescriptorArgument, offOut: AddressArgument,
  len: number, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.copy_file_range, fdIn, orNull(offIn), fdOut, orNull(offOut), length('copy_file_range: len', len),
    integer('copy_file_range: flags', flags, 0, 0xffff_ffff),
  )
}

function spliceFlags(call: string, flags: number): SyscallOperand {
  return flagsArgument(`${call}: flags`, 'SPLICE_F_', SPLICE_F, flags)
}

/**
 * A place in a file, in bytes from its beginning; null for the file's own position, which moves, and for a pipe.
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export type Place = number | null

function placeArgument(task: Task, what: string, place: Place): SyscallOperand & Disposable {
  return task.optionalArgument(Int64, place === null ? null : length(what, place))
}

/**
 * Memory of which a pipe was told, and which it still refers to.
 * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
 */
export interface Lent extends Disposable {
  /** How many bytes the pipe took. */
  readonly count: number
  /** Give the memory back to its owner: when all that the pipe took has been read. */
  [Symbol.dispose](): void
}

/**
 * File descriptors between which the kernel moves data. Except with `SPLICE_F.NONBLOCK`, calls on a pipe may wait: they are
 * refused on the Node process's own task.
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export class SpliceFileDescriptor extends FileDescriptor {
  /**
   * Write data of another file here. It comes from the page cache, without a copy in the program's memory.
   * @param source - a file that can be mapped, which pipes and sockets cannot
   * @param place - where in the source
   * @param count - how many bytes at most; a call writes no more than 2147479552
   * @returns how many were written, which may be fewer; 0 at the end of the source
   * @throws ErrnoError with EINVAL where the source cannot be mapped, or this file is open for appending; with EAGAIN where
   *   this file does not block and has no room
   * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
   */
  async sendfile(source: FileDescriptor, place: Place, count: number): Promise<number> {
    const { task } = this
    using out = this.borrow(task)
    using from = source.borrow(task)
    using offset = placeArgument(task, 'sendfile: the place', place)
    return await _sendfile(task.sysif, out, from, offset, count)
  }

  /**
   * Move data from here to another file. One of the two must be a pipe.
   * @param place - where in this file; null for a pipe
   * @param target - where it goes
   * @param targetPlace - where in the target; null for a pipe
   * @param len - how many bytes at most
   * @param flags - of {@link SPLICE_F}
   * @returns how many were moved; 0 at the end
   * @throws ErrnoError with EINVAL where none of them is a pipe, both are the same pipe, or the target is open for appending;
   *   with ESPIPE for a place in a pipe; with EAGAIN for `SPLICE_F.NONBLOCK`
   * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
   * @see https://man7.org/linux/man-pages/man2/splice.2.html
   */
  async splice(place: Place, target: FileDescriptor, targetPlace: Place, len: number, flags: FlagsOf<'SPLICE_F'> = 0): Promise<number> {
    const { task } = this
    using from = this.borrow(task)
    using to = target.borrow(task)
    using offIn = placeArgument(task, 'splice: the place', place)
    using offOut = placeArgument(task, 'splice: the target\'s place', targetPlace)
    return await _splice(task.sysif, from, offIn, to, offOut, len, flags)
  }

  /**
   * Copy what is in this pipe to another one. It stays in this one.
   * @param target - a pipe
   * @param len - how many bytes at most
   * @param flags - of {@link SPLICE_F}
   * @returns how many were copied; 0 where this pipe is empty and has no writers
   * @throws ErrnoError with EINVAL where one of them is no pipe, or both are the same; with EAGAIN for `SPLICE_F.NONBLOCK`
   * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
   * @see https://man7.org/linux/man-pages/man2/tee.2.html
   */
  async tee(target: FileDescriptor, len: number, flags: FlagsOf<'SPLICE_F'> = 0): Promise<number> {
    const { task } = this
    using from = this.borrow(task)
    using to = target.borrow(task)
    return await _tee(task.sysif, from, to, len, flags)
  }

  /**
   * Let this pipe refer to memory, instead of copying it there. Who reads the pipe sees what is in the memory at that time: so
   * it stays borrowed after the call, until the caller says that all of it has been read.
   * @param pieces - memory that holds something; or a list of what is where, which is borrowed with all that it points to
   * @param flags - of {@link SPLICE_F}
   * @returns how much the pipe took, and what gives the memory back; while that is not disposed of, the memory can neither be
   *   freed nor written
   * @throws RangeError for `SPLICE_F.GIFT`: the pages would become the pipe's, and these are the allocator's
   * @throws ErrnoError with EBADF where it is no pipe; with EAGAIN for `SPLICE_F.NONBLOCK`
   * @throws BlockingCallError in the Node process without `SPLICE_F.NONBLOCK`
   * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
   */
  async vmsplice(pieces: readonly ReadablePointer<Uint8Array>[] | WrittenPointer<Iovec[]>, flags: FlagsOf<'SPLICE_F'> = 0): Promise<Lent> {
    if ((flags & SPLICE_F.GIFT) !== 0) throw new RangeError('vmsplice: SPLICE_F.GIFT would give pages away that the allocator uses again')
    const { task } = this
    using fd = this.borrow(task)
    const borrows: Borrow[] = []
    const release = (): void => {
      for (const borrow of borrows.splice(0)) borrow[Symbol.dispose]()
    }
    try {
      let iov: Borrow
      if (pieces instanceof Pointer) {
        iov = pieces.borrow(task)
        borrows.push(iov)
      } else {
        for (const piece of pieces) borrows.push(piece.borrow(task))
        iov = task.argument<Iovec[]>(IovecList, borrows.map(({ near, size }) => ({ iov_base: near, iov_len: size })))
        borrows.push(iov)
      }
      const count = await _vmsplice(task.sysif, fd, iov, pieces instanceof Pointer ? pieces.value.length : pieces.length, flags)
      return { count, [Symbol.dispose]: release }
    } catch (error) {
      release()
      throw error
    }
  }

  /**
   * Copy data from here to another file, both of them regular. Where the file system can, both then share the blocks.
   * @param place - where in this file
   * @param target - where it goes; may be this file, where the ranges do not overlap
   * @param targetPlace - where in the target
   * @param len - how many bytes at most
   * @returns how many were copied, which may be fewer; 0 at the end of this file
   * @throws ErrnoError with EXDEV between file systems of different kinds; with EINVAL for ranges that overlap, and for what
   *   is no regular file; with EBADF for a target that is open for appending
   * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
   */
  async copyFileRange(place: Place, target: FileDescriptor, targetPlace: Place, len: number): Promise<number> {
    const { task } = this
    using from = this.borrow(task)
    using to = target.borrow(task)
    using offIn = placeArgument(task, 'copy_file_range: the place', place)
    using offOut = placeArgument(task, 'copy_file_range: the target\'s place', targetPlace)
    return await _copyFileRange(task.sysif, from, offIn, to, offOut, len, 0)
  }
}
