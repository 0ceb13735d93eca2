/**
 * Messages of sockets: data in pieces, an address, and what goes with them.
 *
 * @module linux/message
 * @see https://man7.org/linux/man-pages/man2/recvmsg.2.html
 */
import { flagSet, type Flags, type FlagsOf } from '../near/flags.js'
import { Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { ConstPointer, Int32, Uint32, Uint64 } from '../memory/scalars.js'
import { alignUp } from '../memory/type.js'
import type { Task, ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, uint32, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument } from './arguments.js'
import { exchange, takeFront } from './buffers.js'
import { ControlBytes, DisposableList, encodeControl, takeControl, type ReceivedControl, type SentControl } from './control_message.js'
import { ADDRESS_ROOM, readAddress, Sockaddr } from './sockaddr.js'
import type { Timespec } from './time_types.js'
import { Iovec, IovecList } from './uio.js'

/**
 * How a message is sent or received, and what is said of a received one.
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export const MSG = flagSet('MSG', {
  /** Out-of-band data. */
  OOB: 0x1,
  /** Leave what is read where it is. */
  PEEK: 0x2,
  /** Send to hosts on the local networks only. */
  DONTROUTE: 0x4,
  /** Control data did not fit, and its rest was thrown away. */
  CTRUNC: 0x8,
  /** For SOCKS proxies; not used. */
  PROXY: 0x10,
  /** Of a message longer than the memory: that it is cut; asked for, its true length is returned. */
  TRUNC: 0x20,
  /** Do not wait. */
  DONTWAIT: 0x40,
  /** The end of a record. */
  EOR: 0x80,
  /** Wait until all of the memory is filled. */
  WAITALL: 0x100,
  /** For protocols inside the kernel. */
  FIN: 0x200,
  /** For protocols inside the kernel. */
  SYN: 0x400,
  /** The other side is known to answer, so that its neighbour entry is good. */
  CONFIRM: 0x800,
  /** For protocols inside the kernel. */
  RST: 0x1000,
  /** Take a queued error; see `IP_RECVERR` in ip(7). */
  ERRQUEUE: 0x2000,
  /** Send no `SIGPIPE`. */
  NOSIGNAL: 0x4000,
  /** More is to come. */
  MORE: 0x8000,
  /** recvmmsg(2): wait for the first message only. */
  WAITFORONE: 0x10000,
  /** sendmmsg(2): more messages are to come. */
  BATCH: 0x40000,
  /** Do not copy the data; the memory must stay as it is until the kernel says so. */
  ZEROCOPY: 0x4000000,
  /** Send data with the connection request. */
  FASTOPEN: 0x20000000,
  /** Received file descriptors are closed at exec. */
  CMSG_CLOEXEC: 0x40000000,
})

/**
 * What sendmsg(2) sends. Borrowing it borrows all that it points to.
 * @see https://man7.org/linux/man-pages/man3/msghdr.3type.html
 */
export const Msghdr = struct('struct msghdr', {
  /** To whom: a {@link Sockaddr}. */
  msg_name: ConstPointer,
  /** How long that is, in bytes. */
  msg_namelen: Uint32,
  /** The data: an `IovecList`. */
  msg_iov: ConstPointer,
  /** How many pieces it has. */
  msg_iovlen: Uint64,
  /** Control messages. */
  msg_control: ConstPointer,
  /** How long they are, in bytes. */
  msg_controllen: Uint64,
  /** Not looked at. */
  msg_flags: Int32,
})
/**
 * The JavaScript form of a `struct msghdr`.
 * @see https://man7.org/linux/man-pages/man3/msghdr.3type.html
 */
export type Msghdr = StructValue<(typeof Msghdr)['types']>

/**
 * One of the messages of sendmmsg(2) and recvmmsg(2).
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export const Mmsghdr = struct('struct mmsghdr', {
  /** The message. */
  msg_hdr: Msghdr,
  /** How many bytes of data were sent or received. */
  msg_len: Uint32,
})
/**
 * The JavaScript form of a `struct mmsghdr`.
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export type Mmsghdr = StructValue<(typeof Mmsghdr)['types']>

/**
 * A message to send.
 * @see https://man7.org/linux/man-pages/man2/send.2.html
 */
export interface Message {
  /** The data: one piece, or several that go out as one; a string as UTF-8. */
  readonly data?: string | Uint8Array | readonly Uint8Array[]
  /** To whom, for a socket that is not connected. */
  readonly name?: ValueOrPointer<Sockaddr>
  /** What goes with it. */
  readonly control?: readonly SentControl[]
}

/**
 * A message that was received.
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export interface ReceivedMessage<FD> {
  /** The data; none at the end of a stream. */
  readonly data: Uint8Array
  /** From whom; undefined where the kernel does not say, as on a connected stream. */
  readonly name: Sockaddr | undefined
  /** What came with it. */
  readonly control: ReceivedControl<FD>[]
  /** Of {@link MSG}: `TRUNC`, `CTRUNC`, `EOR`, `OOB`, `ERRQUEUE`. */
  readonly flags: FlagsOf<'MSG'>
}

/**
 * How a message is received.
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export interface ReceiveOptions extends DescriptorOptions {
  /** Of {@link MSG}. */
  readonly flags?: FlagsOf<'MSG'>
  /**
   * How much room there is for control messages, in bytes: 1280 unless it is said, which is enough for a message with as
   * many file descriptors as there can be, credentials and a pidfd.
   */
  readonly controlLength?: number
}

/**
 * How several messages are received.
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export interface ReceiveManyOptions extends ReceiveOptions {
  /**
   * After how long no further message is waited for. It is looked at only when a message has come, so that the call waits for as
   * long as none comes; see BUGS in recvmmsg(2).
   */
  readonly timeout?: Timespec
}

/** @internal how much room there is for control messages unless it is said, in bytes */
export const CONTROL_ROOM = 1280

/** @internal flags of a message as an argument */
export function messageFlags(call: string, flags: number): Flags {
  return flagsArgument(`${call}: flags`, 'MSG_', MSG, flags)
}

/**
 * sendmsg(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param msg - the address of a {@link Msghdr}
 * @param flags - of {@link MSG}
 * @returns how many bytes were sent
 * @see https://man7.org/linux/man-pages/man2/send.2.html
 */
export async function _sendmsg(sysif: SyscallInterface, fd: FileDescriptorArgument, msg: AddressArgument, flags: number): Promise<number> {
  return await sysif.syscall(SYS.sendmsg, fd, msg, messageFlags('sendmsg', flags))
}

/**
 * recvmsg(2), raw. File descriptors that it receives are open, and belong to nobody.
 * @param sysif - the process
 * @param fd - the socket
 * @param msg - the address of a {@link Msghdr}, to which the kernel writes
 * @param flags - of {@link MSG}
 * @returns how many bytes were received
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export async function _recvmsg(sysif: SyscallInterface, fd: FileDescriptorArgument, msg: AddressArgument, flags: number): Promise<number> {
  return await sysif.syscall(SYS.recvmsg, fd, msg, messageFlags('recvmsg', flags))
}

/**
 * sendmmsg(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param msgvec - the address of one {@link Mmsghdr} for each message, to which the kernel writes
 * @param vlen - how many there are
 * @param flags - of {@link MSG}
 * @returns how many messages were sent
 * @see https://man7.org/linux/man-pages/man2/sendmmsg.2.html
 */
export async function _sendmmsg(
  sysif: SyscallInterface, fd: FileDescriptorArgument, msgvec: AddressArgument, vlen: number, flags: number,
): Promise<number> {
  return await sysif.syscall(SYS.sendmmsg, fd, msgvec, uint32('sendmmsg: vlen', vlen), messageFlags('sendmmsg', flags))
}

/**
 * recvmmsg(2), raw. File descriptors that it receives are open, and belong to nobody.
 * @param sysif - the process
 * @param fd - the socket
 * @param msgvec - the address of one {@link Mmsghdr} for each message, to which the kernel writes
 * @param vlen - how many there are
 * @param flags - of {@link MSG}
 * @param timeout - the address of a `Timespec`, to which the kernel writes what is left of it; or NULL
 * @returns how many messages were received
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export async function _recvmmsg(
  sysif: SyscallInterface, fd: FileDescriptorArgument, msgvec: AddressArgument, vlen: number, flags: number, timeout: AddressArgument,
): Promise<number> {
  return await sysif.syscall(SYS.recvmmsg, fd, msgvec, uint32('recvmmsg: vlen', vlen), messageFlags('recvmmsg', flags), timeout)
}

/** @internal the header of a message to send, with all that it points to in memory as long as `held` */
export function messageHeader(task: Task, { data = [], name, control = [] }: Message, held: DisposableList): Msghdr {
  const pieces = typeof data === 'string' ? [new TextEncoder().encode(data)] : data instanceof Uint8Array ? [data] : data
  const ancillary = encodeControl(task, control, held)
  const buffers = pieces.map((piece) => held.use(task.argument(Bytes, piece)))
  const iov = held.use(task.argument(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }))))
  const addr = name === undefined ? undefined : held.use(task.argument(Sockaddr, name))
  const controls = ancillary.length === 0 ? undefined : held.use(task.argument(ControlBytes, ancillary))
  return {
    msg_name: addr?.near ?? null, msg_namelen: addr?.size ?? 0, msg_iov: iov.near, msg_iovlen: buffers.length,
    msg_control: controls?.near ?? null, msg_controllen: controls?.size ?? 0, msg_flags: 0,
  }
}

/**
 * Send messages.
 * @param task - who sends
 * @param messages - the messages
 * @param call - is given a {@link Mmsghdr} for each, and resolves to how many were sent
 * @returns how many bytes of each were sent
 * @internal
 */
export async function sendMessages(task: Task, messages: readonly Message[], call: (vector: AddressArgument) => Promise<number>): Promise<number[]> {
  using held = new DisposableList()
  const before = new Uint8Array(Mmsghdr.size * messages.length)
  const view = new DataView(before.buffer)
  messages.forEach((message, index) => {
    Mmsghdr.write(view, Mmsghdr.size * index, { msg_hdr: messageHeader(task, message, held), msg_len: 0 })
  })
  const { result: sent, bytes } = await exchange(task, before, () => undefined, call)
  const after = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: sent }, (_, index) => Mmsghdr.read(after, Mmsghdr.size * index).msg_len)
}

/** @internal how messages are received: how many at most, and how much room each has, in bytes */
export interface Room {
  /** How many. */
  readonly count: number
  /** For data. */
  readonly size: number
  /** For control messages. */
  readonly controlLength: number
}

/**
 * Receive messages, with owned handles for the file descriptors that came with them.
 * @param task - who receives
 * @param room - how many, and how long
 * @param call - is given as many {@link Mmsghdr}, and resolves to how many messages there are, once it is known how long each is;
 *   one message's length it may tell as `length`
 * @internal
 */
export async function receiveMessages<T extends Task>(
  task: T, { count, size, controlLength }: Room, call: (vector: AddressArgument) => Promise<{ received: number, length?: number }>,
): Promise<ReceivedMessage<T['fileDescriptorType']>[]> {
  // The headers; then for each message an iovec, the name, and the control messages.
  const nameAt = Iovec.size
  const controlAt = nameAt + ADDRESS_ROOM
  const stride = alignUp(controlAt + controlLength, 8)
  const partsAt = Mmsghdr.size * count
  const before = new Uint8Array(partsAt + stride * count)
  using buffer = task.heap.scratch(Bytes, size * count)
  const { result: { received, length }, bytes } = await exchange(task, before, (memory) => {
    const view = new DataView(before.buffer)
    for (let index = 0; index < count; index++) {
      const parts = partsAt + stride * index
      const at = (offset: number): Address => Address(memory.near + parts + offset)
      Msghdr.write(view, Mmsghdr.size * index, {
        ...Msghdr.zero, msg_name: at(nameAt), msg_namelen: ADDRESS_ROOM, msg_iov: at(0), msg_iovlen: 1,
        msg_control: controlLength === 0 ? null : at(controlAt), msg_controllen: controlLength,
      })
      Iovec.write(view, parts, { iov_base: Address(buffer.near + size * index), iov_len: size })
    }
  }, async (vector) => {
    using _buffer = buffer.borrow(task, 'exclusive')
    return await call(vector)
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headers = Array.from({ length: received }, (_, index) => Mmsghdr.read(view, Mmsghdr.size * index))
  // The file descriptors first: whatever goes wrong behind this, they have owners.
  const controls: ReceivedControl<T['fileDescriptorType']>[][] = []
  headers.forEach(({ msg_hdr: { msg_controllen: filled } }, index) => {
    const from = partsAt + stride * index + controlAt
    controls.push(takeControl(task, bytes.subarray(from, from + Math.min(filled, controlLength))))
  })
  const lengths = headers.map(({ msg_len: own }) => Math.min(length ?? own, size))
  const data = received === 0 ? new Uint8Array(0) : await takeFront(buffer, size * (received - 1) + (lengths[received - 1] ?? 0))
  return headers.map(({ msg_hdr: { msg_namelen: nameLength, msg_flags: flags } }, index) => {
    const from = partsAt + stride * index + nameAt
    return {
      data: count === 1 ? data : data.slice(size * index, size * index + (lengths[index] ?? 0)),
      name: readAddress(bytes.slice(from, from + Math.min(nameLength, ADDRESS_ROOM))),
      control: controls[index] ?? [],
      // MSG_CMSG_CLOEXEC is echoed.
      flags: flags & ~MSG.CMSG_CLOEXEC,
    }
  })
}
