/**
 * `<sys/socket.h>`: sockets, their addresses and options, and what they send beside data: file descriptors and credentials.
 *
 * On the Node process's own task a call that may wait is refused with `BlockingCallError`, unless the socket is non-blocking
 * (`SOCK.NONBLOCK`) or the call has `MSG.DONTWAIT`.
 *
 * @module linux/socket
 */
import { Choice, Flags, or } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, hex, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { array, list, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, bytesOf, CString } from '../memory/bytes.js'
import { BigUint64, ConstPointer, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { AnyType, FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type Borrow, type LinearPointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { AF } from './address_family.js'
import {
  flags as flagsArgument, int32, integer, length, nameOrNumber, uint32, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { fillFront } from './buffers.js'
import { AT, O, _openat } from './fcntl.js'
import { IPPROTO, SockaddrIn, SockaddrIn6 } from './in.js'
import { PathString } from './limits.js'
import { IovecList } from './uio.js'
import { SockaddrUn, UNIX_PATH_MAX, type SockaddrUnPathname } from './un.js'

/**
 * Types of sockets, and what may be said with them.
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export const SOCK = {
  /** A stream of bytes, connected. */
  STREAM: 1,
  /** Messages, each for itself; they may be lost, unless the socket is a unix one. */
  DGRAM: 2,
  /** Packets below the protocols. */
  RAW: 3,
  /** Messages that arrive, in any order. */
  RDM: 4,
  /** Messages, connected and in order. */
  SEQPACKET: 5,
  /** Datagram congestion control. */
  DCCP: 6,
  /** Obsolete; see packet(7). */
  PACKET: 10,
  /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
} as const

const SOCK_TYPES = {
  STREAM: SOCK.STREAM, DGRAM: SOCK.DGRAM, RAW: SOCK.RAW, RDM: SOCK.RDM, SEQPACKET: SOCK.SEQPACKET, DCCP: SOCK.DCCP, PACKET: SOCK.PACKET,
} as const
const SOCK_FLAGS = { NONBLOCK: SOCK.NONBLOCK, CLOEXEC: SOCK.CLOEXEC } as const

/**
 * How a message is sent or received, and what is said of a received one.
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export const MSG = {
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
} as const

/** Which direction shutdown(2) ends. */
export const SHUT = {
  /** No more is received. */
  RD: 0,
  /** No more is sent. */
  WR: 1,
  /** Neither. */
  RDWR: 2,
} as const

/** Levels of socket options and control messages that are not a protocol of `IPPROTO`; those that this package uses. */
export const SOL = {
  /** Those of all sockets. */
  SOCKET: 1,
  /** Those of netlink(7). */
  NETLINK: 270,
} as const

/** Control messages of the level `SOL.SOCKET`. */
export const SCM = {
  /** File descriptors. */
  RIGHTS: 1,
  /** A {@link Ucred}. */
  CREDENTIALS: 2,
  /** The sender's pidfd; since Linux 6.5. */
  PIDFD: 4,
} as const

/** The most file descriptors in one message; see unix(7). */
export const SCM_MAX_FD = 253

/** Who sent a message, or is at the other end. */
export const Ucred = struct('struct ucred', {
  /** The process. */
  pid: Int32,
  /** Its uid. */
  uid: Uint32,
  /** Its gid. */
  gid: Uint32,
})
/** The JavaScript form of a `struct ucred`. */
export type Ucred = StructValue<(typeof Ucred)['types']>

/** The value of `SO.LINGER`. */
export const Linger = struct('struct linger', {
  /** Whether close(2) waits until everything is sent: 0 or 1. */
  l_onoff: Int32,
  /** For how long, in seconds; with 0 the connection is reset. */
  l_linger: Int32,
})
/** The JavaScript form of a `struct linger`. */
export type Linger = StructValue<(typeof Linger)['types']>

/** The value of `SO.RCVTIMEO` and `SO.SNDTIMEO` on 64-bit machines: C's `struct timeval`. */
export const SocketTimeout = struct('struct timeval', {
  /** Seconds. */
  tv_sec: Int64,
  /** Microseconds, below a million. */
  tv_usec: Int64,
})
/** The JavaScript form of a {@link SocketTimeout}; all zero is no timeout. */
export type SocketTimeout = StructValue<(typeof SocketTimeout)['types']>

/** A socket option: where it stands, and what its value is. */
export interface SocketOption<T> {
  /** Its name in C. */
  readonly name: string
  /** Of `SOL` or `IPPROTO`. */
  readonly level: number
  /** Its number there. */
  readonly option: number
  /** What its value is in memory. */
  readonly type: Type<T>
  /** How much room its value needs, in bytes. */
  readonly room: number
}

/**
 * Describe a socket option, also one that is not in this package's tables.
 * @param name - in C, for messages
 * @param level - of `SOL` or `IPPROTO`
 * @param option - its number there
 * @param type - what its value is in memory
 * @param room - how much room its value needs, in bytes; needed where the type has no fixed size
 */
export function socketOption<T>(name: string, level: number, option: number, type: Type<T>, room: number | undefined = type.size): SocketOption<T> {
  if (room === undefined) throw new RangeError(`the values of ${name} differ in length: say how much room one needs`)
  return { name, level, option, type, room }
}

/** An `int` that says yes or no. */
const Flag: FixedType<boolean> = mapped(Int32, 'int', (value) => (value ? 1 : 0), (value) => value !== 0)

/** The longest name of an interface, with its NUL. */
const IFNAMSIZ = 16
/** The longest name of a congestion control algorithm, with its NUL; `TCP_CA_NAME_MAX` in the kernel's `include/net/tcp.h`. */
const TCP_CA_NAME_MAX = 16

/**
 * Options of all sockets.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export const SO = {
  /** Whether debugging is on. */
  DEBUG: socketOption('SO_DEBUG', SOL.SOCKET, 1, Flag),
  /** Whether a local address may be used again soon. */
  REUSEADDR: socketOption('SO_REUSEADDR', SOL.SOCKET, 2, Flag),
  /** The type of the socket, of {@link SOCK}. To read. */
  TYPE: socketOption('SO_TYPE', SOL.SOCKET, 3, Int32),
  /** The error number that is pending, which reading takes away. To read. */
  ERROR: socketOption('SO_ERROR', SOL.SOCKET, 4, Int32),
  /** Whether it sends to hosts on the local networks only. */
  DONTROUTE: socketOption('SO_DONTROUTE', SOL.SOCKET, 5, Flag),
  /** Whether it may send to broadcast addresses. */
  BROADCAST: socketOption('SO_BROADCAST', SOL.SOCKET, 6, Flag),
  /** How much may wait to be sent, in bytes. The kernel doubles what is set. */
  SNDBUF: socketOption('SO_SNDBUF', SOL.SOCKET, 7, Int32),
  /** How much may wait to be received, in bytes. The kernel doubles what is set. */
  RCVBUF: socketOption('SO_RCVBUF', SOL.SOCKET, 8, Int32),
  /** Whether a silent connection is probed. */
  KEEPALIVE: socketOption('SO_KEEPALIVE', SOL.SOCKET, 9, Flag),
  /** Whether out-of-band data stands among the other. */
  OOBINLINE: socketOption('SO_OOBINLINE', SOL.SOCKET, 10, Flag),
  /** The priority of what it sends. */
  PRIORITY: socketOption('SO_PRIORITY', SOL.SOCKET, 12, Int32),
  /** Whether, and how long, close(2) waits. */
  LINGER: socketOption<Linger>('SO_LINGER', SOL.SOCKET, 13, Linger),
  /** Whether several sockets may share a local address. */
  REUSEPORT: socketOption('SO_REUSEPORT', SOL.SOCKET, 15, Flag),
  /** Whether the sender's credentials come with each message. */
  PASSCRED: socketOption('SO_PASSCRED', SOL.SOCKET, 16, Flag),
  /** Who was at the other end when it was connected. To read. */
  PEERCRED: socketOption<Ucred>('SO_PEERCRED', SOL.SOCKET, 17, Ucred),
  /** How many bytes must be there before a reader is woken. */
  RCVLOWAT: socketOption('SO_RCVLOWAT', SOL.SOCKET, 18, Int32),
  /** How long receiving waits. */
  RCVTIMEO: socketOption<SocketTimeout>('SO_RCVTIMEO', SOL.SOCKET, 20, SocketTimeout),
  /** How long sending waits. */
  SNDTIMEO: socketOption<SocketTimeout>('SO_SNDTIMEO', SOL.SOCKET, 21, SocketTimeout),
  /** The interface that it is bound to, by name; empty for none. */
  BINDTODEVICE: socketOption('SO_BINDTODEVICE', SOL.SOCKET, 25, CString, IFNAMSIZ),
  /** Whether it listens. To read. */
  ACCEPTCONN: socketOption('SO_ACCEPTCONN', SOL.SOCKET, 30, Flag),
  /** As SNDBUF, above the limit; needs `CAP_NET_ADMIN`. To set. */
  SNDBUFFORCE: socketOption('SO_SNDBUFFORCE', SOL.SOCKET, 32, Int32),
  /** As RCVBUF, above the limit; needs `CAP_NET_ADMIN`. To set. */
  RCVBUFFORCE: socketOption('SO_RCVBUFFORCE', SOL.SOCKET, 33, Int32),
  /** The mark of what it sends; needs `CAP_NET_ADMIN`. */
  MARK: socketOption('SO_MARK', SOL.SOCKET, 36, Uint32),
  /** Its protocol. To read. */
  PROTOCOL: socketOption('SO_PROTOCOL', SOL.SOCKET, 38, Int32),
  /** Its address family, of `AF`. To read. */
  DOMAIN: socketOption('SO_DOMAIN', SOL.SOCKET, 39, Int32),
  /** A number that no other socket has as long as the machine runs. To read. */
  COOKIE: socketOption('SO_COOKIE', SOL.SOCKET, 57, BigUint64),
  /** The interface that it is bound to, by index; 0 for none. */
  BINDTOIFINDEX: socketOption('SO_BINDTOIFINDEX', SOL.SOCKET, 62, Int32),
  /** Whether the sender's pidfd comes with each message; since Linux 6.5. */
  PASSPIDFD: socketOption('SO_PASSPIDFD', SOL.SOCKET, 76, Flag),
} as const

/**
 * Options of TCP.
 * @see https://man7.org/linux/man-pages/man7/tcp.7.html
 */
export const TCP = {
  /** Whether small segments are sent at once. */
  NODELAY: socketOption('TCP_NODELAY', IPPROTO.TCP, 1, Flag),
  /** The largest segment, in bytes. */
  MAXSEG: socketOption('TCP_MAXSEG', IPPROTO.TCP, 2, Int32),
  /** Whether partial segments are held back. */
  CORK: socketOption('TCP_CORK', IPPROTO.TCP, 3, Flag),
  /** After how many silent seconds a connection is probed. */
  KEEPIDLE: socketOption('TCP_KEEPIDLE', IPPROTO.TCP, 4, Int32),
  /** How many seconds lie between probes. */
  KEEPINTVL: socketOption('TCP_KEEPINTVL', IPPROTO.TCP, 5, Int32),
  /** How many probes are sent. */
  KEEPCNT: socketOption('TCP_KEEPCNT', IPPROTO.TCP, 6, Int32),
  /** The congestion control algorithm. */
  CONGESTION: socketOption('TCP_CONGESTION', IPPROTO.TCP, 13, CString, TCP_CA_NAME_MAX),
  /** How long sent data may stay unacknowledged, in milliseconds; 0 for the system's default. */
  USER_TIMEOUT: socketOption('TCP_USER_TIMEOUT', IPPROTO.TCP, 18, Uint32),
} as const

/**
 * Options of IPv4.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export const IP = {
  /** The type of service of what it sends. */
  TOS: socketOption('IP_TOS', IPPROTO.IP, 1, Int32),
  /** The time to live of what it sends. */
  TTL: socketOption('IP_TTL', IPPROTO.IP, 2, Int32),
  /** What the path of a connected socket carries, in bytes. To read. */
  MTU: socketOption('IP_MTU', IPPROTO.IP, 14, Int32),
  /** Whether it may be bound to an address that is not there. */
  FREEBIND: socketOption('IP_FREEBIND', IPPROTO.IP, 15, Flag),
} as const

/**
 * Options of IPv6.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export const IPV6 = {
  /** The hop limit of what it sends to one host; -1 for the route's. */
  UNICAST_HOPS: socketOption('IPV6_UNICAST_HOPS', IPPROTO.IPV6, 16, Int32),
  /** What the path of a connected socket carries, in bytes. To read. */
  MTU: socketOption('IPV6_MTU', IPPROTO.IPV6, 24, Int32),
  /** Whether it takes no IPv4. */
  V6ONLY: socketOption('IPV6_V6ONLY', IPPROTO.IPV6, 26, Flag),
} as const

/** The layout of `struct sockaddr_nl`. */
export const SockaddrNlLayout = struct('struct sockaddr_nl', {
  /** `AF.NETLINK`. */
  nl_family: Uint16,
  /** Zero. */
  nl_pad: Uint16,
  /** The port. */
  nl_pid: Uint32,
  /** Multicast groups, a bit each. */
  nl_groups: Uint32,
})

/**
 * An address of a netlink socket.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface SockaddrNl {
  /** The address family. */
  readonly family: 'netlink'
  /** The port: 0 for the kernel, and for binding to what the kernel chooses. It is no pid, whatever the kernel calls it. */
  readonly port: number
  /** Multicast groups, a bit each. */
  readonly groups: number
}

/** No address: connecting to it dissolves a datagram socket's association. */
export interface SockaddrUnspecified {
  /** The address family. */
  readonly family: 'unspec'
}

/** An address of a family that this package does not know. */
export interface SockaddrOther {
  /** That the family is another one. */
  readonly family: 'other'
  /** Which. */
  readonly number: number
  /** What stands behind the family. */
  readonly data: Uint8Array
}

/** The address of a socket, by its family. */
export type Sockaddr = SockaddrUn | SockaddrIn | SockaddrIn6 | SockaddrNl | SockaddrUnspecified | SockaddrOther

const netlinkAddress: FixedType<SockaddrNl> = mapped(
  SockaddrNlLayout, 'struct sockaddr_nl',
  ({ port, groups }) => ({ nl_family: AF.NETLINK, nl_pad: 0, nl_pid: port, nl_groups: groups }),
  ({ nl_pid: port, nl_groups: groups }) => ({ family: 'netlink', port, groups }),
)

/** `sizeof(sa_family_t)`. */
const FAMILY_SIZE = 2

const otherAddress: Type<SockaddrOther> = {
  name: 'struct sockaddr',
  alignment: 2,
  size: undefined,
  sizeOf: ({ data }) => FAMILY_SIZE + data.length,
  write(view, offset, { number, data }) {
    Uint16.write(view, offset, number)
    bytesOf(view, offset + FAMILY_SIZE, data.length).set(data)
  },
  read: (view, offset, size) => (
    { family: 'other', number: view.getUint16(offset, true), data: bytesOf(view, offset + FAMILY_SIZE, size - FAMILY_SIZE).slice() }
  ),
}

const unspecifiedAddress: FixedType<SockaddrUnspecified> = mapped(Uint16, 'struct sockaddr', () => AF.UNSPEC, () => ({ family: 'unspec' as const }))

const ADDRESSES: Readonly<Record<Sockaddr['family'], AnyType>> = {
  unix: SockaddrUn, inet: SockaddrIn, inet6: SockaddrIn6, netlink: netlinkAddress, unspec: unspecifiedAddress, other: otherAddress,
}

/** The type by which an address is written. */
function addressType(value: Sockaddr): Type<Sockaddr> {
  return ADDRESSES[value.family] as Type<Sockaddr>
}

/** The types by which addresses are read, and how long one is at least. */
const READ: ReadonlyMap<number, { readonly type: AnyType, readonly least: number }> = new Map<number, { type: AnyType, least: number }>([
  [AF.UNSPEC, { type: unspecifiedAddress, least: FAMILY_SIZE }],
  [AF.UNIX, { type: SockaddrUn, least: FAMILY_SIZE }],
  [AF.INET, { type: SockaddrIn, least: SockaddrIn.size }],
  [AF.INET6, { type: SockaddrIn6, least: SockaddrIn6.size }],
  [AF.NETLINK, { type: netlinkAddress, least: netlinkAddress.size }],
])

/**
 * The address of a socket, of any family; its length is part of the value.
 * @see https://man7.org/linux/man-pages/man3/sockaddr.3type.html
 */
export const Sockaddr: Type<Sockaddr> = {
  name: 'struct sockaddr',
  // Those of the families that have 32-bit fields are aligned to them.
  alignment: 4,
  size: undefined,
  sizeOf: (value) => addressType(value).sizeOf(value),
  write: (view, offset, value) => addressType(value).write(view, offset, value),
  read(view, offset, size) {
    if (size < FAMILY_SIZE) return { family: 'unspec' }
    const known = READ.get(view.getUint16(offset, true))
    const type = (known !== undefined && size >= known.least ? known.type : otherAddress) as Type<Sockaddr>
    return type.read(view, offset, size)
  },
}

/** `sizeof(struct sockaddr_storage)`: as long as any address. */
const ADDRESS_ROOM = 128

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
/** The JavaScript form of a `struct msghdr`. */
export type Msghdr = StructValue<(typeof Msghdr)['types']>

/** The header of a control message; its data follow. */
export const Cmsghdr = struct('struct cmsghdr', {
  /** Header and data, in bytes. */
  cmsg_len: Uint64,
  /** Of `SOL` or `IPPROTO`. */
  cmsg_level: Int32,
  /** Which of that level. */
  cmsg_type: Int32,
})

/** Control messages in memory: each begins at a multiple of 8 bytes. */
const ControlBytes: Type<Uint8Array> = { ...Bytes, name: 'struct cmsghdr[]', alignment: 8 }

/** File descriptors to send. They stay the sender's own, and are borrowed until the call has completed. */
export interface SentRights {
  /** What it is. */
  readonly type: 'rights'
  /** Up to {@link SCM_MAX_FD}, of the sending task's fd table. */
  readonly fds: readonly FileDescriptor[]
}

/** Who the sender says it is, which the kernel checks. */
export interface Credentials {
  /** What it is. */
  readonly type: 'credentials'
  /** The process, its uid and its gid. */
  readonly credentials: Ucred
}

/** A control message that this package does not know. */
export interface OtherControl {
  /** What it is. */
  readonly type: 'other'
  /** Of `SOL` or `IPPROTO`. */
  readonly level: number
  /** Which of that level. */
  readonly number: number
  /** Its data. */
  readonly data: Uint8Array
}

/** What is sent beside the data. */
export type SentControl = SentRights | Credentials | OtherControl

/** File descriptors that were received: handles that own them. */
export interface ReceivedRights<FD> {
  /** What it is. */
  readonly type: 'rights'
  /** They are the receiver's now. */
  readonly fds: FD[]
}

/** The sender's pidfd. */
export interface ReceivedPidfd<FD> {
  /** What it is. */
  readonly type: 'pidfd'
  /** A handle that owns it; undefined where the sender was gone already. */
  readonly pidfd: FD | undefined
}

/** What is received beside the data. */
export type ReceivedControl<FD> = ReceivedRights<FD> | ReceivedPidfd<FD> | Credentials | OtherControl

/** A message to send. */
export interface Message {
  /** The data: one piece, or several that go out as one; a string as UTF-8. */
  readonly data?: string | Uint8Array | readonly Uint8Array[]
  /** To whom, for a socket that is not connected. */
  readonly name?: ValueOrPointer<Sockaddr>
  /** What goes with it. */
  readonly control?: readonly SentControl[]
}

/** A message that was received. */
export interface ReceivedMessage<FD> {
  /** The data; none at the end of a stream. */
  readonly data: Uint8Array
  /** From whom; undefined where the kernel does not say, as on a connected stream. */
  readonly name: Sockaddr | undefined
  /** What came with it. */
  readonly control: ReceivedControl<FD>[]
  /** Of {@link MSG}: `TRUNC`, `CTRUNC`, `EOR`, `OOB`, `ERRQUEUE`. */
  readonly flags: number
}

/** How a message is received. */
export interface ReceiveOptions extends DescriptorOptions {
  /** Of {@link MSG}. */
  readonly flags?: number
  /**
   * How much room there is for control messages, in bytes: 1280 unless it is said, which is enough for a message with as
   * many file descriptors as there can be, credentials and a pidfd.
   */
  readonly controlLength?: number
}

const CONTROL_ROOM = 1280

function align8(size: number): number {
  return Math.ceil(size / 8) * 8
}

function encodeControl(messages: readonly { level: number, number: number, data: Uint8Array }[]): Uint8Array {
  const bytes = new Uint8Array(messages.reduce((sum, { data }) => sum + Cmsghdr.size + align8(data.length), 0))
  const view = new DataView(bytes.buffer)
  let offset = 0
  for (const { level, number, data } of messages) {
    Cmsghdr.write(view, offset, { cmsg_len: Cmsghdr.size + data.length, cmsg_level: level, cmsg_type: number })
    bytes.set(data, offset + Cmsghdr.size)
    offset += Cmsghdr.size + align8(data.length)
  }
  return bytes
}

function decodeControl(bytes: Uint8Array): { level: number, number: number, data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const messages: { level: number, number: number, data: Uint8Array }[] = []
  for (let offset = 0; offset + Cmsghdr.size <= bytes.length;) {
    const { cmsg_len: size, cmsg_level: level, cmsg_type: number } = Cmsghdr.read(view, offset)
    if (size < Cmsghdr.size) break
    messages.push({ level, number, data: bytes.slice(offset + Cmsghdr.size, Math.min(offset + size, bytes.length)) })
    offset += align8(size)
  }
  return messages
}

function bytesFor<T>(type: Type<T>, value: T): Uint8Array {
  const bytes = new Uint8Array(type.sizeOf(value))
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

const Numbers = list(Int32)

/** Owned handles for what came with a message: all of them, or none is left open. */
function takeControl<T extends Task>(task: T, bytes: Uint8Array): ReceivedControl<T['fileDescriptorType']>[] {
  const owned: FileDescriptor[] = []
  const failures: unknown[] = []
  const own = (number: number): T['fileDescriptorType'] | undefined => {
    try {
      const handle = task.makeFileDescriptor(NearFileDescriptor(number))
      owned.push(handle)
      return handle
    } catch (error) {
      failures.push(error)
      return undefined
    }
  }
  const control = decodeControl(bytes).map(({ level, number, data }): ReceivedControl<T['fileDescriptorType']> => {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    if (level !== SOL.SOCKET) return { type: 'other', level, number, data }
    if (number === SCM.RIGHTS) {
      const fds = Numbers.read(view, 0, data.length).map(own).filter((fd) => fd !== undefined)
      return { type: 'rights', fds }
    }
    if (number === SCM.CREDENTIALS && data.length >= Ucred.size) return { type: 'credentials', credentials: Ucred.read(view, 0) }
    // The number is a negated errno where the kernel could make no pidfd; see scm_pidfd_recv in the kernel's include/net/scm.h.
    if (number === SCM.PIDFD && data.length >= Int32.size) {
      const pidfd = view.getInt32(0, true)
      return { type: 'pidfd', pidfd: pidfd < 0 ? undefined : own(pidfd) }
    }
    return { type: 'other', level, number, data }
  })
  if (failures.length === 0) return control
  for (const handle of owned) handle[Symbol.dispose]()
  throw failures[0]
}

function messageFlags(call: string, flags: number): Flags {
  return flagsArgument(`${call}: flags`, 'MSG_', MSG, flags)
}

/** `SOCK_STREAM|SOCK_CLOEXEC`: a type, and flags. */
function typeArgument(call: string, value: number): SyscallOperand {
  const operand = int32(`${call}: type`, value)
  const type = operand & 0xf
  const flags = operand & ~0xf
  const shown = nameOrNumber('SOCK_', SOCK_TYPES, type)
  return { operand, toString: () => (flags === 0 ? shown : `${shown}|${new Flags('SOCK_', SOCK_FLAGS, flags).toString()}`) }
}

function protocolArgument(call: string, domain: number, protocol: number): SyscallOperand {
  const operand = int32(`${call}: protocol`, protocol)
  const internet = domain === AF.INET || domain === AF.INET6
  return { operand, toString: () => (internet ? nameOrNumber('IPPROTO_', IPPROTO, protocol) : String(protocol)) }
}

/**
 * socket(2), raw.
 * @param sysif - the process
 * @param domain - of `AF`
 * @param type - of {@link SOCK}
 * @param protocol - 0 for the one that is usual
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export async function _socket(sysif: SyscallInterface, domain: number, type: number, protocol: number): Promise<NearFileDescriptor> {
  const family = new Choice('AF_', AF, int32('socket: domain', domain))
  return NearFileDescriptor(await sysif.syscall(SYS.socket, family, typeArgument('socket', type), protocolArgument('socket', domain, protocol)))
}

/**
 * socketpair(2), raw.
 * @param sysif - the process
 * @param domain - of `AF`
 * @param type - of {@link SOCK}
 * @param protocol - 0 for the one that is usual
 * @param sv - where the two numbers go
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export async function _socketpair(sysif: SyscallInterface, domain: number, type: number, protocol: number, sv: AddressArgument): Promise<void> {
  const family = new Choice('AF_', AF, int32('socketpair: domain', domain))
  await sysif.syscall(SYS.socketpair, family, typeArgument('socketpair', type), protocolArgument('socketpair', domain, protocol), sv)
}

/**
 * bind(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address is
 * @param addrlen - how long it is, in bytes
 * @see https://man7.org/linux/man-pages/man2/bind.2.html
 */
export async function _bind(sysif: SyscallInterface, fd: FileDescriptorArgument, addr: AddressArgument, addrlen: number): Promise<void> {
  await sysif.syscall(SYS.bind, fd, addr, uint32('bind: addrlen', addrlen))
}

/**
 * listen(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param backlog - how many connections may wait
 * @see https://man7.org/linux/man-pages/man2/listen.2.html
 */
export async function _listen(sysif: SyscallInterface, fd: FileDescriptorArgument, backlog: number): Promise<void> {
  await sysif.syscall(SYS.listen, fd, int32('listen: backlog', backlog))
}

/**
 * accept4(2), raw.
 * @param sysif - the process
 * @param fd - the socket that listens
 * @param addr - where the address of the other end goes, or NULL
 * @param addrlen - where its length goes, and how much room there is; or NULL
 * @param flags - `SOCK.NONBLOCK`, `SOCK.CLOEXEC`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/accept.2.html
 */
export async function _accept4(
  sysif: SyscallInterface, fd: FileDescriptorArgument, addr: AddressArgument, addrlen: AddressArgument, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.accept4, fd, addr, addrlen, flagsArgument('accept4: flags', 'SOCK_', SOCK_FLAGS, flags)))
}

/**
 * connect(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address is
 * @param addrlen - how long it is, in bytes
 * @see https://man7.org/linux/man-pages/man2/connect.2.html
 */
export async function _connect(sysif: SyscallInterface, fd: FileDescriptorArgument, addr: AddressArgument, addrlen: number): Promise<void> {
  await sysif.syscall(SYS.connect, fd, addr, uint32('connect: addrlen', addrlen))
}

/**
 * shutdown(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param how - of {@link SHUT}
 * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
 */
export async function _shutdown(sysif: SyscallInterface, fd: FileDescriptorArgument, how: number): Promise<void> {
  await sysif.syscall(SYS.shutdown, fd, new Choice('SHUT_', SHUT, int32('shutdown: how', how)))
}

/**
 * getsockname(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address goes
 * @param addrlen - where its length goes, and how much room there is
 * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
 */
export async function _getsockname(sysif: SyscallInterface, fd: FileDescriptorArgument, addr: AddressArgument, addrlen: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getsockname, fd, addr, addrlen)
}

/**
 * getpeername(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address goes
 * @param addrlen - where its length goes, and how much room there is
 * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
 */
export async function _getpeername(sysif: SyscallInterface, fd: FileDescriptorArgument, addr: AddressArgument, addrlen: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getpeername, fd, addr, addrlen)
}

/**
 * sendto(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param buf - where the data are
 * @param size - how many bytes
 * @param flags - of {@link MSG}
 * @param addr - where the address is, or NULL
 * @param addrlen - how long it is, in bytes
 * @returns how many bytes were sent
 * @see https://man7.org/linux/man-pages/man2/send.2.html
 */
export async function _sendto(
  sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, size: number, flags: number, addr: AddressArgument, addrlen: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.sendto, fd, buf, length('sendto: size', size), messageFlags('sendto', flags), addr === NULL ? NULL_OPERAND : addr, uint32('sendto: addrlen', addrlen),
  )
}

/**
 * recvfrom(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param buf - where the data go
 * @param size - how many bytes at most
 * @param flags - of {@link MSG}
 * @param addr - where the sender's address goes, or NULL
 * @param addrlen - where its length goes, and how much room there is; or NULL
 * @returns how many bytes were received
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
export async function _recvfrom(
  sysif: SyscallInterface, fd: FileDescriptorArgument, buf: AddressArgument, size: number, flags: number, addr: AddressArgument, addrlen: AddressArgument,
): Promise<number> {
  return await sysif.syscall(SYS.recvfrom, fd, buf, length('recvfrom: size', size), messageFlags('recvfrom', flags), addr, addrlen)
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
 * getsockopt(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param option - which
 * @param optval - where its value goes
 * @param optlen - where its length goes, and how much room there is
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export async function _getsockopt(
  sysif: SyscallInterface, fd: FileDescriptorArgument, option: SocketOption<never>, optval: AddressArgument, optlen: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.getsockopt, fd, ...optionArguments('getsockopt', option), optval, optlen)
}

/**
 * setsockopt(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param option - which
 * @param optval - where its value is
 * @param optlen - how long that is, in bytes
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export async function _setsockopt(
  sysif: SyscallInterface, fd: FileDescriptorArgument, option: SocketOption<never>, optval: AddressArgument, optlen: number,
): Promise<void> {
  await sysif.syscall(SYS.setsockopt, fd, ...optionArguments('setsockopt', option), optval, uint32('setsockopt: optlen', optlen))
}

function optionArguments(call: string, { level, option, name }: SocketOption<never>): [SyscallOperand, SyscallOperand] {
  const operand = int32(`${call}: optname`, option)
  const shown = level === SOL.SOCKET ? 'SOL_SOCKET' : level === SOL.NETLINK ? 'SOL_NETLINK' : nameOrNumber('IPPROTO_', IPPROTO, level)
  return [{ operand: int32(`${call}: level`, level), toString: () => shown }, { operand, toString: () => name }]
}

const NULL_OPERAND: SyscallOperand = { operand: NULL, toString: () => 'NULL' }

/** Where something stands in memory that is borrowed. */
function inside(borrow: Borrow, offset: number): SyscallOperand {
  const operand = borrow.near + offset
  return { operand, toString: () => hex(operand) }
}

/**
 * Write bytes to memory that the kernel changes, run a call with it, and return what it says then. `prepare` gets the memory
 * first, for what depends on its place.
 */
async function exchange<R>(
  task: Task, before: Uint8Array, prepare: (memory: Pointer<Uint8Array>) => void, call: (memory: Borrow) => Promise<R>,
): Promise<{ result: R, bytes: Uint8Array }> {
  using memory = task.heap.scratch(ControlBytes, before.length)
  prepare(memory)
  const pointer = memory.write(before)
  let result: R
  try {
    using borrow = pointer.borrow(task, 'exclusive')
    result = await call(borrow)
  } catch (error) {
    pointer.free()
    throw error
  }
  using readable = pointer.assumeReadable()
  return { result, bytes: await readable.read() }
}

/** A length that the kernel changes, and behind it the room that it speaks of. */
const LENGTH_ROOM = 8

async function fillCounted<R>(
  task: Task, room: number, call: (value: SyscallOperand, size: SyscallOperand) => Promise<R>,
): Promise<{ result: R, value: Uint8Array, size: number }> {
  const before = new Uint8Array(LENGTH_ROOM + room)
  new DataView(before.buffer).setUint32(0, room, true)
  const { result, bytes } = await exchange(task, before, () => undefined, (memory) => call(inside(memory, LENGTH_ROOM), inside(memory, 0)))
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  return { result, value: bytes.slice(LENGTH_ROOM, LENGTH_ROOM + Math.min(size, room)), size }
}

/** An address as the kernel wrote it; undefined where it wrote none. */
function readAddress(bytes: Uint8Array): Sockaddr | undefined {
  if (bytes.length < FAMILY_SIZE) return undefined
  return Sockaddr.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length)
}

/** The longest file name that fits behind `/proc/self/fd/` and any number. */
const LONGEST_BASE = UNIX_PATH_MAX - 1 - '/proc/self/fd/2147483647/'.length

function isLong(address: ValueOrPointer<Sockaddr> | undefined): address is SockaddrUnPathname {
  if (address === undefined || address instanceof Pointer || address.family !== 'unix' || address.kind !== 'pathname') return false
  return Buffer.byteLength(address.path) >= UNIX_PATH_MAX
}

/**
 * Run a call with an address. A path that is too long for one is reached through the file descriptor of its directory, or
 * of the socket itself where that exists.
 */
async function withAddress<R>(
  task: Task, address: ValueOrPointer<Sockaddr>, exists: boolean, call: (addr: Borrow, addrlen: number) => Promise<R>,
): Promise<R> {
  if (!isLong(address)) {
    using addr = task.argument(Sockaddr, address)
    return await call(addr, addr.size)
  }
  const slash = address.path.lastIndexOf('/')
  const base = address.path.slice(slash + 1)
  if (!exists && Buffer.byteLength(base) > LONGEST_BASE) {
    throw new RangeError(`the file name of a unix socket in a path of more than ${UNIX_PATH_MAX - 1} bytes has at most ${LONGEST_BASE}: ${JSON.stringify(base)}`)
  }
  const opened = exists ? address.path : slash === -1 ? '.' : address.path.slice(0, slash + 1)
  await using way = await openPath(task, opened, exists ? 0 : O.DIRECTORY)
  const path = exists ? `/proc/self/fd/${way.near}` : `/proc/self/fd/${way.near}/${base}`
  using addr = task.argument<Sockaddr>(Sockaddr, { family: 'unix', kind: 'pathname', path })
  return await call(addr, addr.size)
}

async function openPath(task: Task, path: string, flags: number): Promise<FileDescriptor> {
  using pathname = task.argument(PathString, path)
  return task.makeFileDescriptor(await _openat(task.sysif, AT.FDCWD, pathname, or(O.PATH, O.CLOEXEC, flags), 0))
}

/** The two ends of a socketpair. */
export type SocketPair<FD> = [FD, FD]

/** The two numbers that socketpair(2) fills in. */
export const SocketPairEnds: FixedType<number[]> = array(Int32, 2)

/**
 * Tasks that can make sockets.
 */
export class SocketTask extends Task {
  /**
   * Make a socket.
   * @param domain - of `AF`
   * @param type - of {@link SOCK}, with `SOCK.NONBLOCK` or without
   * @param protocol - 0 for the one that is usual
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it
   * @throws ErrnoError with EAFNOSUPPORT or EPROTONOSUPPORT where the kernel has no such; with EPERM or EACCES for what needs
   *   `CAP_NET_RAW`
   * @see https://man7.org/linux/man-pages/man2/socket.2.html
   */
  async socket(domain: number, type: number, protocol = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _socket(this.sysif, domain, options.inheritable === true ? type : or(type, SOCK.CLOEXEC), protocol))
  }

  /**
   * Make two sockets that are connected to each other.
   * @param domain - `AF.UNIX`
   * @param type - of {@link SOCK}, with `SOCK.NONBLOCK` or without
   * @param protocol - 0
   * @param options - whether programs that are exec'd get them too
   * @returns handles that own them
   * @throws ErrnoError with ENOTSUP (which is EOPNOTSUPP) for another family
   * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
   */
  async socketpair(domain: number, type: number, protocol?: number, options?: DescriptorOptions): Promise<SocketPair<this['fileDescriptorType']>>
  /**
   * Make two sockets that are connected to each other, and leave them in memory: until they are read from there, exactly once,
   * nobody owns them.
   * @param memory - for {@link SocketPairEnds}; consumed
   * @param domain - `AF.UNIX`
   * @param type - of {@link SOCK}, with `SOCK.NONBLOCK` or without
   * @param protocol - 0
   * @param options - whether programs that are exec'd get them too
   * @returns a pointer that must be read
   * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
   */
  async socketpair(
    memory: Pointer<number[]>, domain: number, type: number, protocol?: number, options?: DescriptorOptions,
  ): Promise<LinearPointer<number[], SocketPair<this['fileDescriptorType']>>>
  async socketpair(
    first: Pointer<number[]> | number, second: number, third = 0, fourth: number | DescriptorOptions = {}, fifth: DescriptorOptions = {},
  ): Promise<SocketPair<this['fileDescriptorType']> | LinearPointer<number[], SocketPair<this['fileDescriptorType']>>> {
    const memory = first instanceof Pointer ? first : undefined
    const [domain, type, protocol, options] = first instanceof Pointer
      ? [second, third, typeof fourth === 'number' ? fourth : 0, fifth]
      : [first, second, third, typeof fourth === 'number' ? {} : fourth]
    const all = options.inheritable === true ? type : or(type, SOCK.CLOEXEC)
    const take = ([first = -1, second = -1]: number[]): SocketPair<this['fileDescriptorType']> => (
      [this.makeFileDescriptor(NearFileDescriptor(first)), this.makeFileDescriptor(NearFileDescriptor(second))]
    )
    if (memory === undefined) return take(await this.fill(SocketPairEnds, (sv) => _socketpair(this.sysif, domain, all, protocol, sv)))
    {
      if (memory.size < SocketPairEnds.size) throw new RangeError(`socketpair: ${memory.toString()} has no room for two file descriptors of 4 bytes`)
      using sv = memory.borrow(this, 'exclusive')
      await _socketpair(this.sysif, domain, all, protocol, sv)
    }
    return memory.linearize(take)
  }
}

/** A connection that was accepted. */
export interface Accepted<FD> {
  /** A handle that owns the connection. */
  readonly socket: FD
  /** The address of the other end; undefined where the kernel does not say. */
  readonly name: Sockaddr | undefined
}

/** Data, and who sent them. */
export interface ReceivedFrom {
  /** The data; none at the end of a stream. */
  readonly data: Uint8Array
  /** The sender; undefined where the kernel does not say, as on a connected stream. */
  readonly name: Sockaddr | undefined
}

/**
 * File descriptors of sockets.
 *
 * Addresses of unix sockets with a path of more than 107 bytes are reached through a file descriptor: the directory, or
 * the socket, is opened with `O.PATH` first, and the kernel is given a path below `/proc/self/fd`. That takes several calls,
 * between which others of the same task may run, and a `/proc` of the task's own pid namespace; the kernel then tells that
 * path as the socket's name.
 */
export class SocketFileDescriptor extends FileDescriptor {
  /**
   * Give the socket an address. A unix socket's file is left behind when it is closed.
   * @param address - the address
   * @throws ErrnoError with EADDRINUSE where somebody has it; with EADDRNOTAVAIL where it is not of this machine; with EACCES
   *   for a low port without `CAP_NET_BIND_SERVICE`
   * @throws RangeError for an address that cannot be
   * @see https://man7.org/linux/man-pages/man2/bind.2.html
   */
  async bind(address: ValueOrPointer<Sockaddr>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    await withAddress(task, address, false, (addr, addrlen) => _bind(task.sysif, fd, addr, addrlen))
  }

  /**
   * Let others connect to it.
   * @param backlog - how many connections may wait to be accepted; the kernel's limit is `/proc/sys/net/core/somaxconn`
   * @throws ErrnoError with ENOTSUP (which is EOPNOTSUPP) for a socket without connections
   * @see https://man7.org/linux/man-pages/man2/listen.2.html
   */
  async listen(backlog = 511): Promise<void> {
    using fd = this.borrow(this.task)
    await _listen(this.task.sysif, fd, backlog)
  }

  /**
   * Take a connection. Where there is none this waits, unless the socket is non-blocking.
   * @param flags - `SOCK.NONBLOCK`: the new socket does not inherit that from this one
   * @param options - whether programs that are exec'd get it too
   * @returns the connection, and who made it
   * @throws ErrnoError with EAGAIN where there is none and the socket is non-blocking; with EINVAL where it does not listen
   * @throws BlockingCallError on the Node process's own task where the socket is blocking
   * @see https://man7.org/linux/man-pages/man2/accept.2.html
   */
  async accept4(flags = 0, options: DescriptorOptions = {}): Promise<Accepted<this>> {
    const { task } = this
    using fd = this.borrow(task)
    const all = options.inheritable === true ? flags : or(flags, SOCK.CLOEXEC)
    const { result, value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _accept4(task.sysif, fd, addr, addrlen, all))
    // This handle's own class: it was made by the same task.
    return { socket: task.makeFileDescriptor(result) as this, name: readAddress(value) }
  }

  /**
   * Connect to a socket; or for one without connections, say to whom it sends.
   * @param address - the other end; of the family `unspec` to dissolve that again
   * @throws ErrnoError with ECONNREFUSED where nobody listens; with EINPROGRESS where the socket is non-blocking and the
   *   connection takes a while: then it can be written when it is there or has failed, which `SO.ERROR` tells
   * @throws BlockingCallError on the Node process's own task where the socket is blocking
   * @see https://man7.org/linux/man-pages/man2/connect.2.html
   */
  async connect(address: ValueOrPointer<Sockaddr>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    await withAddress(task, address, true, (addr, addrlen) => _connect(task.sysif, fd, addr, addrlen))
  }

  /**
   * End a connection, for all who have it.
   * @param how - of {@link SHUT}
   * @throws ErrnoError with ENOTCONN where there is no connection
   * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
   */
  async shutdown(how: (typeof SHUT)[keyof typeof SHUT]): Promise<void> {
    using fd = this.borrow(this.task)
    await _shutdown(this.task.sysif, fd, how)
  }

  /**
   * The socket's own address.
   * @throws ErrnoError with ENOTSOCK for what is no socket
   * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
   */
  async getsockname(): Promise<Sockaddr> {
    const { task } = this
    using fd = this.borrow(task)
    const { value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _getsockname(task.sysif, fd, addr, addrlen))
    return readAddress(value) ?? { family: 'unspec' }
  }

  /**
   * The address of the other end.
   * @throws ErrnoError with ENOTCONN where there is none
   * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
   */
  async getpeername(): Promise<Sockaddr> {
    const { task } = this
    using fd = this.borrow(task)
    const { value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _getpeername(task.sysif, fd, addr, addrlen))
    return readAddress(value) ?? { family: 'unspec' }
  }

  /**
   * Send data. Where there is no room this waits, unless the socket is non-blocking or `MSG.DONTWAIT` is given.
   * @param data - bytes; a string, as UTF-8; or memory that has bytes
   * @param flags - of {@link MSG}. Without `MSG.NOSIGNAL`, a broken connection also sends `SIGPIPE`
   * @param address - to whom; left out on a connected socket
   * @returns how many bytes were sent
   * @throws ErrnoError with EAGAIN where there is no room; with EPIPE where the connection is broken; with EMSGSIZE for a
   *   message that is too long
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/send.2.html
   */
  async sendto(data: string | ValueOrPointer<Uint8Array>, flags = 0, address?: ValueOrPointer<Sockaddr>): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    using buf = task.argument(Bytes, typeof data === 'string' ? new TextEncoder().encode(data) : data)
    if (address === undefined) return await _sendto(task.sysif, fd, buf, buf.size, flags, NULL, 0)
    return await withAddress(task, address, true, (addr, addrlen) => _sendto(task.sysif, fd, buf, buf.size, flags, addr, addrlen))
  }

  /**
   * Receive data. Where there are none this waits, unless the socket is non-blocking or `MSG.DONTWAIT` is given.
   * @param size - how many bytes at most; of a message that is longer, the rest is lost
   * @param flags - of {@link MSG}
   * @returns the data, and who sent them
   * @throws ErrnoError with EAGAIN where there are none; with ECONNRESET where the connection is broken
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  async recvfrom(size: number, flags = 0): Promise<ReceivedFrom> {
    const { task } = this
    using fd = this.borrow(task)
    let name: Sockaddr | undefined
    const data = await fillFront(task, Bytes, size, async (buf) => {
      const { result, value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _recvfrom(task.sysif, fd, buf, size, flags, addr, addrlen))
      name = readAddress(value)
      // With MSG_TRUNC it is the length of the message.
      return Math.min(result, size)
    })
    return { data, name }
  }

  /**
   * Send data, and file descriptors or credentials with it.
   * @param message - what to send; or a {@link Msghdr} in memory, which is borrowed with all that it points to
   * @param flags - of {@link MSG}. Without `MSG.NOSIGNAL`, a broken connection also sends `SIGPIPE`
   * @returns how many bytes were sent. On a stream, control messages take at least one byte of data
   * @throws ErrnoError as `sendto`; with EPERM for credentials that are not the sender's
   * @throws FDTableMismatchError for a file descriptor of another fd table
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/send.2.html
   */
  async sendmsg(message: Message | WrittenPointer<Msghdr>, flags = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    if (message instanceof Pointer) {
      using msg = message.borrow(task)
      return await _sendmsg(task.sysif, fd, msg, flags)
    }
    const { data = [], name, control = [] } = message
    if (isLong(name)) throw new RangeError('sendmsg does not take a path of more than 107 bytes: connect to it, or use sendto')
    const pieces = typeof data === 'string' ? [new TextEncoder().encode(data)] : data instanceof Uint8Array ? [data] : data
    using held = new DisposableList()
    const messages = control.map((each) => encodeOne(task, each, held))
    const buffers = pieces.map((piece) => held.use(task.argument(Bytes, piece)))
    const iov = held.use(task.argument(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }))))
    const addr = name === undefined ? undefined : held.use(task.argument(Sockaddr, name))
    const ancillary = messages.length === 0 ? undefined : held.use(task.argument(ControlBytes, encodeControl(messages)))
    using msg = task.argument<Msghdr>(Msghdr, {
      msg_name: addr?.near ?? null, msg_namelen: addr?.size ?? 0, msg_iov: iov.near, msg_iovlen: buffers.length,
      msg_control: ancillary?.near ?? null, msg_controllen: ancillary?.size ?? 0, msg_flags: 0,
    })
    return await _sendmsg(task.sysif, fd, msg, flags)
  }

  /**
   * Receive data, and what came with it. Every file descriptor that the kernel opened for this gets a handle, also where
   * `MSG.CTRUNC` says that there were more than fitted; those that did not fit, the kernel has closed.
   * @param size - how many bytes of data at most; of a message that is longer, the rest is lost
   * @param options - flags, how much room there is for control messages, and whether programs that are exec'd get the
   *   file descriptors too
   * @returns the message
   * @throws ErrnoError as `recvfrom`
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  async recvmsg(size: number, options: ReceiveOptions = {}): Promise<ReceivedMessage<this>> {
    const { task } = this
    const { flags = 0, controlLength = CONTROL_ROOM, inheritable } = options
    integer('recvmsg: controlLength', controlLength, 0, 0x10_0000)
    using fd = this.borrow(task)
    const all = inheritable === true ? flags : or(flags, MSG.CMSG_CLOEXEC)
    let received: { header: Msghdr, bytes: Uint8Array } | undefined
    const data = await fillFront(task, Bytes, size, async (buf) => {
      const before = new Uint8Array(CONTROL_AT + controlLength)
      const { result, bytes } = await exchange(task, before, (memory) => {
        const view = new DataView(before.buffer)
        Msghdr.write(view, 0, {
          ...Msghdr.zero, msg_name: at(memory, NAME_AT), msg_namelen: ADDRESS_ROOM, msg_iov: at(memory, IOV_AT), msg_iovlen: 1,
          msg_control: controlLength === 0 ? null : at(memory, CONTROL_AT), msg_controllen: controlLength,
        })
        ConstPointer.write(view, IOV_AT, buf.near)
        Uint64.write(view, IOV_AT + 8, size)
      }, (msg) => _recvmsg(task.sysif, fd, msg, all))
      received = { header: Msghdr.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0), bytes }
      return Math.min(result, size)
    })
    const { header, bytes } = received as NonNullable<typeof received>
    const control = takeControl(task, bytes.subarray(CONTROL_AT, CONTROL_AT + Math.min(header.msg_controllen, controlLength)))
    return {
      data,
      name: readAddress(bytes.slice(NAME_AT, NAME_AT + Math.min(header.msg_namelen, ADDRESS_ROOM))),
      // The handles' own class: they were made by the same task.
      control: control as ReceivedControl<this>[],
      // MSG_CMSG_CLOEXEC is echoed.
      flags: header.msg_flags & ~MSG.CMSG_CLOEXEC,
    }
  }

  /**
   * Ask for the value of an option.
   * @param option - of {@link SO}, {@link TCP}, {@link IP}, {@link IPV6}; or any other, made with {@link socketOption}
   * @throws ErrnoError with ENOPROTOOPT where the socket has no such
   * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
   */
  async getsockopt<T>(option: SocketOption<T>): Promise<T> {
    const { task } = this
    using fd = this.borrow(task)
    const asked = option as SocketOption<never>
    const { value } = await fillCounted(task, option.room, (optval, optlen) => _getsockopt(task.sysif, fd, asked, optval, optlen))
    if (value.length < (option.type.size ?? 0)) throw new RangeError(`${option.name} has ${value.length} bytes here, and not ${option.room}`)
    return option.type.read(new DataView(value.buffer, value.byteOffset, value.byteLength), 0, value.length)
  }

  /**
   * Set the value of an option.
   * @param option - of {@link SO}, {@link TCP}, {@link IP}, {@link IPV6}; or any other, made with {@link socketOption}
   * @param value - the value
   * @throws ErrnoError with ENOPROTOOPT where the socket has no such, or it is only to be read
   * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
   */
  async setsockopt<T>(option: SocketOption<T>, value: ValueOrPointer<T>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using optval = task.argument(option.type, value)
    await _setsockopt(task.sysif, fd, option as SocketOption<never>, optval, optval.size)
  }
}

/** Where the parts of recvmsg's memory lie: the header, one iovec, the name, the control messages. */
const IOV_AT = Msghdr.size
const NAME_AT = IOV_AT + 16
const CONTROL_AT = NAME_AT + ADDRESS_ROOM

function at(memory: Pointer<Uint8Array>, offset: number): AddressValue {
  return (memory.near + offset) as AddressValue
}
type AddressValue = Pointer<Uint8Array>['near']

/** What is let go of together. */
class DisposableList implements Disposable {
  readonly #held: Disposable[] = []

  use<T extends Disposable>(value: T): T {
    this.#held.push(value)
    return value
  }

  [Symbol.dispose](): void {
    for (const each of this.#held) each[Symbol.dispose]()
    this.#held.length = 0
  }
}

function encodeOne(task: Task, control: SentControl, held: DisposableList): { level: number, number: number, data: Uint8Array } {
  if (control.type === 'other') return control
  if (control.type === 'credentials') return { level: SOL.SOCKET, number: SCM.CREDENTIALS, data: bytesFor(Ucred, control.credentials) }
  if (control.fds.length > SCM_MAX_FD) throw new RangeError(`a message takes up to ${SCM_MAX_FD} file descriptors, not ${control.fds.length}`)
  return { level: SOL.SOCKET, number: SCM.RIGHTS, data: bytesFor(Numbers, control.fds.map((fd) => held.use(fd.borrow(task)).near)) }
}
