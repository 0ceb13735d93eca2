/**
 * `<linux/uio.h>`: reading and writing several pieces of memory at once, and those of other processes.
 *
 * @module linux/uio
 */
import type { FlagsOf } from '../near/flags.js'
import type { Address, Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { list, Struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { ConstPointer, MutablePointer, Uint64 } from '../memory/scalars.js'
import type { PointerLike } from '../memory/reference.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Pointer, type Borrow, type ReadablePointer, type WrittenPointer } from '../handle/pointer.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, integer, length, long, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { takeFront } from './buffers.js'
import { RWF } from './fs.js'

/**
 * How many pieces one call takes at most.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const UIO_MAXIOV = 1024
/**
 * Up to how many pieces the kernel needs no memory of its own for them.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const UIO_FASTIOV = 8

/**
 * The fields of a `struct iovec`.
 * @see https://man7.org/linux/man-pages/man3/iovec.3type.html
 */
// No interface: only a type alias is a record of fields without saying that it extends one.
export type IovecFields = {
  /** Where it begins. */
  readonly iov_base: FixedType<PointerLike>
  /** In bytes; not more than a pointer there has. */
  readonly iov_len: FixedType<number>
}

/**
 * The layout of `struct iovec`, which does not let a pointer's memory be overrun.
 * @see https://man7.org/linux/man-pages/man3/iovec.3type.html
 */
export class IovecStruct extends Struct<IovecFields> {
  /** @param iovBase - what the call does there */
  constructor(iovBase: FixedType<PointerLike>) {
    super('struct iovec', { iov_base: iovBase, iov_len: Uint64 })
  }

  override write(view: DataView, offset: number, value: StructValue<IovecFields>): void {
    const { iov_base: base, iov_len: size } = value
    if (base instanceof Pointer && size > base.size) throw new RangeError(`struct iovec: ${base.toString()} has no ${size} bytes`)
    super.write(view, offset, value)
  }
}

/**
 * A piece of memory that a call only reads. A pointer there is borrowed together with the structure.
 * @see https://man7.org/linux/man-pages/man3/iovec.3type.html
 */
export const Iovec: IovecStruct = new IovecStruct(ConstPointer)
/**
 * The JavaScript form of a `struct iovec`.
 * @see https://man7.org/linux/man-pages/man3/iovec.3type.html
 */
export type Iovec = StructValue<(typeof Iovec)['types']>

/**
 * As {@link Iovec}, for a call that writes there: a pointer is borrowed so that nobody else has it.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const MutableIovec: IovecStruct = new IovecStruct(MutablePointer)
/**
 * The JavaScript form of a {@link MutableIovec}.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export type MutableIovec = StructValue<(typeof MutableIovec)['types']>

/**
 * Pieces of memory that a call only reads, as writev(2) takes them. Borrowing it borrows all pieces.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const IovecList: Type<Iovec[]> = list<Iovec>(Iovec)

/**
 * Pieces of memory that a call fills, as readv(2) takes them. Borrowing it borrows all pieces.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const MutableIovecList: Type<MutableIovec[]> = list<MutableIovec>(MutableIovec)

/**
 * In the place of an offset: the file's own position, which moves.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const CURRENT_POSITION = -1

function count(call: string, value: number): number {
  return integer(`${call}: iovcnt`, value, 0, UIO_MAXIOV)
}

/**
 * readv(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of a {@link MutableIovecList}
 * @param iovcnt - how many pieces
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _readv(sysif: SyscallInterface, fd: FileDescriptorArgument, iov: AddressArgument, iovcnt: number): Promise<number> {
  return await sysif.syscall(SYS.readv, fd, iov, count('readv', iovcnt))
}

/**
 * writev(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of an {@link IovecList}
 * @param iovcnt - how many pieces
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _writev(sysif: SyscallInterface, fd: FileDescriptorArgument, iov: AddressArgument, iovcnt: number): Promise<number> {
  return await sysif.syscall(SYS.writev, fd, iov, count('writev', iovcnt))
}

/**
 * preadv2(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of a {@link MutableIovecList}
 * @param iovcnt - how many pieces
 * @param offset - in bytes; -1 for the file's own position
 * @param flags - of {@link RWF}
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _preadv2(
  sysif: SyscallInterface, fd: FileDescriptorArgument, iov: AddressArgument, iovcnt: number, offset: number, flags: number,
): Promise<number> {
  // The offset goes into two registers; on a 64-bit kernel the first has all of it.
  return await sysif.syscall(SYS.preadv2, fd, iov, count('preadv2', iovcnt), long('preadv2: offset', offset), 0, rwFlags('preadv2', flags))
}

/**
 * pwritev2(2), raw.
 * @param sysif - the process
 * @param fd - the file
 * @param iov - the address of an {@link IovecList}
 * @param iovcnt - how many pieces
 * @param offset - in bytes; -1 for the file's own position
 * @param flags - of {@link RWF}
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export async function _pwritev2(
  sysif: SyscallInterface, fd: FileDescriptorArgument, iov: AddressArgument, iovcnt: number, offset: number, flags: number,
): Promise<number> {
  return await sysif.syscall(SYS.pwritev2, fd, iov, count('pwritev2', iovcnt), long('pwritev2: offset', offset), 0, rwFlags('pwritev2', flags))
}

function rwFlags(call: string, flags: number): SyscallOperand {
  return flagsArgument(`${call}: flags`, 'RWF_', RWF, flags)
}

/**
 * process_vm_readv(2), raw.
 * @param sysif - the process that wants the memory
 * @param pid - the process that has it
 * @param localIov - the address of a {@link MutableIovecList}
 * @param liovcnt - how many pieces
 * @param remoteIov - the address of an {@link IovecList} of addresses in that process
 * @param riovcnt - how many pieces
 * @param flags - 0: none are defined
 * @returns how many bytes were read
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export async function _processVmReadv(
  sysif: SyscallInterface, pid: NearPid, localIov: AddressArgument, liovcnt: number, remoteIov: AddressArgument, riovcnt: number, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.process_vm_readv, pid, localIov, count('process_vm_readv', liovcnt), remoteIov, count('process_vm_readv', riovcnt),
    uint32('process_vm_readv: flags', flags),
  )
}

/**
 * process_vm_writev(2), raw.
 * @param sysif - the process that has the data
 * @param pid - the process that is to get it
 * @param localIov - the address of an {@link IovecList}
 * @param liovcnt - how many pieces
 * @param remoteIov - the address of an {@link IovecList} of addresses in that process
 * @param riovcnt - how many pieces
 * @param flags - 0: none are defined
 * @returns how many bytes were written
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export async function _processVmWritev(
  sysif: SyscallInterface, pid: NearPid, localIov: AddressArgument, liovcnt: number, remoteIov: AddressArgument, riovcnt: number, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.process_vm_writev, pid, localIov, count('process_vm_writev', liovcnt), remoteIov, count('process_vm_writev', riovcnt),
    uint32('process_vm_writev: flags', flags),
  )
}

/**
 * A piece of memory in another process.
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export interface RemoteMemory {
  /** Where it begins, in that process's address space. */
  readonly address: Address
  /** In bytes. */
  readonly length: number
}

function remote(pieces: readonly RemoteMemory[]): Iovec[] {
  return pieces.map(({ address, length: size }) => ({ iov_base: address, iov_len: length('the length of remote memory', size) }))
}

/**
 * Tasks that can reach into other processes' memory.
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export class UioTask extends Task {
  /**
   * Read another process's memory.
   * @param pid - the process
   * @param pieces - where, in its address space
   * @returns the bytes, of all pieces one behind the other; fewer where a later piece cannot be read
   * @throws ErrnoError with EFAULT where the first piece is not there; with EPERM where ptrace(2) would be refused too;
   *   with ESRCH where there is no such process
   * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   */
  async processVmReadv(pid: Pid, pieces: readonly RemoteMemory[]): Promise<Uint8Array> {
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
    using memory = this.heap.scratch(Bytes, size)
    let filled: number
    {
      using buffer = memory.borrow(this, 'exclusive')
      using local = this.argument<MutableIovec[]>(MutableIovecList, [{ iov_base: buffer.near, iov_len: size }])
      using there = this.argument<Iovec[]>(IovecList, remote(pieces))
      filled = await _processVmReadv(this.sysif, pid.for(this), local, 1, there, pieces.length, 0)
    }
    return await takeFront(memory, filled)
  }

  /**
   * Write to another process's memory.
   * @param pid - the process
   * @param data - what to write
   * @param address - where, in its address space
   * @returns how many bytes were written; fewer than there are where what lies behind cannot be written
   * @throws ErrnoError with EFAULT where nothing can be written there; with EPERM where ptrace(2) would be refused too;
   *   with ESRCH where there is no such process
   * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   */
  async processVmWritev(pid: Pid, data: Uint8Array | WrittenPointer<Uint8Array>, address: Address): Promise<number> {
    using buffer = this.argument(Bytes, data)
    using local = this.argument<Iovec[]>(IovecList, [{ iov_base: buffer.near, iov_len: buffer.size }])
    using there = this.argument<Iovec[]>(IovecList, remote([{ address, length: buffer.size }]))
    return await _processVmWritev(this.sysif, pid.for(this), local, 1, there, 1, 0)
  }
}

/**
 * What a call filled of several pieces, in their order, and what it left.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export interface ScatteredRead {
  /** What was filled. */
  readonly filled: ReadablePointer<Uint8Array>[]
  /** The unused rest of the last piece that was begun, and all pieces behind it. */
  readonly rest: Pointer<Uint8Array>[]
}

type ReadCall = (fd: FileDescriptorArgument, iov: AddressArgument, iovcnt: number) => Promise<number>

async function scatter(fd: FileDescriptor, pieces: readonly number[] | readonly Pointer<Uint8Array>[], call: ReadCall): Promise<Uint8Array[] | ScatteredRead> {
  const { task } = fd
  const first = pieces[0]
  if (first instanceof Pointer) return await scatterInto(fd, pieces as readonly Pointer<Uint8Array>[], call)
  const sizes = pieces as readonly number[]
  const memory: Pointer<Uint8Array>[] = []
  try {
    for (const size of sizes) memory.push(task.heap.scratch(Bytes, length('readv: the length of a piece', size)))
    const { filled, rest } = await scatterInto(fd, memory, call)
    memory.length = 0
    memory.push(...filled, ...rest)
    return await Promise.all(filled.map((piece) => piece.read()))
  } finally {
    for (const piece of memory) piece.free()
  }
}

async function scatterInto(fd: FileDescriptor, pieces: readonly Pointer<Uint8Array>[], call: ReadCall): Promise<ScatteredRead> {
  const { task } = fd
  let left: number
  {
    using borrow = fd.borrow(task)
    // The pieces are borrowed through the list.
    using iov = task.argument<MutableIovec[]>(MutableIovecList, pieces.map((piece) => ({ iov_base: piece, iov_len: piece.size })))
    left = await call(borrow, iov, pieces.length)
  }
  const result: { filled: ReadablePointer<Uint8Array>[], rest: Pointer<Uint8Array>[] } = { filled: [], rest: [] }
  for (const piece of pieces) {
    const { size } = piece
    if (left === 0) result.rest.push(piece)
    else if (left >= size) result.filled.push(piece.assumeReadable())
    else {
      const [front, rest] = piece.splitReadable(left)
      result.filled.push(front)
      result.rest.push(rest)
    }
    left = Math.max(0, left - size)
  }
  return result
}

/**
 * What writev(2) writes: bytes, memory that has them, or a list of what is where, which is borrowed with all that it points to.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export type Gathered = readonly Uint8Array[] | readonly WrittenPointer<Uint8Array>[] | WrittenPointer<Iovec[]>

async function gather(fd: FileDescriptor, pieces: Gathered, call: ReadCall): Promise<number> {
  const { task } = fd
  using borrow = fd.borrow(task)
  if (pieces instanceof Pointer) {
    using iov = pieces.borrow(task)
    return await call(borrow, iov, pieces.value.length)
  }
  const buffers: Borrow[] = []
  try {
    for (const piece of pieces) buffers.push(task.argument(Bytes, piece))
    using iov = task.argument<Iovec[]>(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size })))
    return await call(borrow, iov, buffers.length)
  } finally {
    for (const buffer of buffers) buffer[Symbol.dispose]()
  }
}

/**
 * File descriptors that can be read and written in several pieces.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export class UioFileDescriptor extends FileDescriptor {
  /**
   * Read into several pieces of memory, one after the other.
   * @param pieces - their lengths in bytes; or memory, of which each piece is consumed
   * @returns what was read, in as many pieces as were begun: none at the end of the file; or the pieces, filled and left
   * @throws ErrnoError as read(2) says
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async readv(pieces: readonly number[]): Promise<Uint8Array[]>
  async readv(pieces: readonly Pointer<Uint8Array>[]): Promise<ScatteredRead>
  async readv(pieces: readonly number[] | readonly Pointer<Uint8Array>[]): Promise<Uint8Array[] | ScatteredRead> {
    return await scatter(this, pieces, (fd, iov, iovcnt) => _readv(this.task.sysif, fd, iov, iovcnt))
  }

  /**
   * Write several pieces of memory, one after the other.
   * @param pieces - the bytes; or a list of what is where, with all that it points to
   * @returns how many bytes were written
   * @throws ErrnoError as write(2) says
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async writev(pieces: Gathered): Promise<number> {
    return await gather(this, pieces, (fd, iov, iovcnt) => _writev(this.task.sysif, fd, iov, iovcnt))
  }

  /**
   * As {@link readv}, from another place in the file, or in another way.
   * @param pieces - their lengths in bytes; or memory, of which each piece is consumed
   * @param offset - in bytes, and the file's own position stays; or {@link CURRENT_POSITION}
   * @param flags - of {@link RWF}
   * @throws ErrnoError as read(2) says; with ENOTSUP for flags that the kernel does not know; with EAGAIN for `RWF.NOWAIT`
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async preadv2(pieces: readonly number[], offset: number, flags?: FlagsOf<'RWF'>): Promise<Uint8Array[]>
  async preadv2(pieces: readonly Pointer<Uint8Array>[], offset: number, flags?: FlagsOf<'RWF'>): Promise<ScatteredRead>
  async preadv2(pieces: readonly number[] | readonly Pointer<Uint8Array>[], offset: number, flags: FlagsOf<'RWF'> = 0): Promise<Uint8Array[] | ScatteredRead> {
    return await scatter(this, pieces, (fd, iov, iovcnt) => _preadv2(this.task.sysif, fd, iov, iovcnt, offset, flags))
  }

  /**
   * As {@link writev}, to another place in the file, or in another way.
   * @param pieces - the bytes; or a list of what is where, with all that it points to
   * @param offset - in bytes, and the file's own position stays; or {@link CURRENT_POSITION}
   * @param flags - of {@link RWF}
   * @returns how many bytes were written
   * @throws ErrnoError as write(2) says; with ENOTSUP for flags that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/readv.2.html
   */
  async pwritev2(pieces: Gathered, offset: number, flags: FlagsOf<'RWF'> = 0): Promise<number> {
    return await gather(this, pieces, (fd, iov, iovcnt) => _pwritev2(this.task.sysif, fd, iov, iovcnt, offset, flags))
  }
}
