/**
 * The options of sockets: where each stands, and what its value is.
 *
 * @module linux/socket_option
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
import { nameOf, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { CString } from '../memory/bytes.js'
import { BigUint64, Int32, Int64, Uint32 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { AF } from './address_family.js'
import { int32, nameOrNumber, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { IFNAMSIZ, InterfaceName } from './if.js'
import { IPPROTO, IpMreqn, Ipv6Mreq, type PathMtuDiscovery } from './in.js'
import { checkTimeval } from './time_types.js'

/**
 * Levels of socket options and control messages that are not a protocol of `IPPROTO`; those that this package uses.
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export const SOL = valueSet('SOL', {
  /** Those of all sockets. */
  SOCKET: 1,
  /** Those of packet(7). */
  PACKET: 263,
  /** Those of netlink(7). */
  NETLINK: 270,
})

/**
 * Who sent a message, or is at the other end.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const Ucred = struct('struct ucred', {
  /** The process. */
  pid: Int32,
  /** Its uid. */
  uid: Uint32,
  /** Its gid. */
  gid: Uint32,
})
/**
 * The JavaScript form of a `struct ucred`.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export type Ucred = StructValue<(typeof Ucred)['types']>

/**
 * The value of `SO.LINGER`.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export const Linger = struct('struct linger', {
  /** Whether close(2) waits until everything is sent: 0 or 1. */
  l_onoff: Int32,
  /** For how long, in seconds; with 0 the connection is reset. */
  l_linger: Int32,
})
/**
 * The JavaScript form of a `struct linger`.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export type Linger = StructValue<(typeof Linger)['types']>

/**
 * The value of `SO.RCVTIMEO` and `SO.SNDTIMEO` on 64-bit machines: C's `struct timeval`.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export const SocketTimeout = struct('struct timeval', {
  /** Seconds. */
  tv_sec: Int64,
  /** Microseconds, below a million. */
  tv_usec: Int64,
})
/**
 * The JavaScript form of a {@link SocketTimeout}; all zero is no timeout.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export type SocketTimeout = StructValue<(typeof SocketTimeout)['types']>

/**
 * Where a socket option, or a control message, stands: of `SOL` or `IPPROTO`, or `AF.VSOCK`.
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export type SocketOptionLevel = ValueOf<'SOL' | 'IPPROTO' | 'AF'>

/**
 * A socket option: where it stands, and what its value is.
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export interface SocketOption<T> {
  /** Its name in C. */
  readonly name: string
  /** Of `SOL` or `IPPROTO`, or `AF.VSOCK`. */
  readonly level: SocketOptionLevel
  /** Its number there. */
  readonly option: ValueOf<'optname'>
  /** What its value is in memory. */
  readonly type: Type<T>
  /** How much room its value needs, in bytes. */
  readonly room: number
}

/**
 * Describe a socket option, also one that is not in this package's tables.
 * @param name - in C, for messages
 * @param level - of `SOL` or `IPPROTO`, or `AF.VSOCK`
 * @param option - its number there
 * @param type - what its value is in memory
 * @param room - how much room its value needs, in bytes; needed where the type has no fixed size
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export function socketOption<T>(
  name: string, level: SocketOptionLevel, option: ValueOf<'optname'>, type: Type<T>, room: number | undefined = type.size,
): SocketOption<T> {
  if (room === undefined) throw new RangeError(`the values of ${name} differ in length: say how much room one needs`)
  return { name, level, option, type, room }
}

/**
 * The value of many options: an `int` that says yes or no.
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export const OptionFlag: FixedType<boolean> = mapped(Int32, 'int', (value) => (value ? 1 : 0), (value) => value !== 0)

/**
 * A {@link SocketTimeout}, looked at: the kernel takes a negative one for no time at all, and warns in its log. See Linux 6.12,
 * net/core/sock.c, sock_set_timeout.
 */
const CheckedTimeout: FixedType<SocketTimeout> = mapped<SocketTimeout, SocketTimeout>(
  SocketTimeout,
  SocketTimeout.name,
  (timeout) => {
    checkTimeval(timeout, 'the timeout of a socket')
    return timeout
  },
  (timeout) => timeout,
)

const SocketType: FixedType<FlagsOf<'SOCK'>> = Int32
const Domain: FixedType<ValueOf<'AF'>> = Int32
const Protocol: FixedType<ValueOf<'IPPROTO' | 'NETLINK'>> = Int32
const Discovery = Int32 as FixedType<PathMtuDiscovery>

/** The longest name of a congestion control algorithm, with its NUL; `TCP_CA_NAME_MAX` in the kernel's `include/net/tcp.h`. */
const TCP_CA_NAME_MAX = 16

/**
 * Options of all sockets.
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
 */
export const SO = {
  /** Whether debugging is on. */
  DEBUG: socketOption('SO_DEBUG', SOL.SOCKET, 1, OptionFlag),
  /** Whether a local address may be used again soon. */
  REUSEADDR: socketOption('SO_REUSEADDR', SOL.SOCKET, 2, OptionFlag),
  /** The type of the socket, of `SOCK`. To read. */
  TYPE: socketOption('SO_TYPE', SOL.SOCKET, 3, SocketType),
  /** The error number that is pending, which reading takes away. To read. */
  ERROR: socketOption('SO_ERROR', SOL.SOCKET, 4, Int32),
  /** Whether it sends to hosts on the local networks only. */
  DONTROUTE: socketOption('SO_DONTROUTE', SOL.SOCKET, 5, OptionFlag),
  /** Whether it may send to broadcast addresses. */
  BROADCAST: socketOption('SO_BROADCAST', SOL.SOCKET, 6, OptionFlag),
  /** How much may wait to be sent, in bytes. The kernel doubles what is set. */
  SNDBUF: socketOption('SO_SNDBUF', SOL.SOCKET, 7, Int32),
  /** How much may wait to be received, in bytes. The kernel doubles what is set. */
  RCVBUF: socketOption('SO_RCVBUF', SOL.SOCKET, 8, Int32),
  /** Whether a silent connection is probed. */
  KEEPALIVE: socketOption('SO_KEEPALIVE', SOL.SOCKET, 9, OptionFlag),
  /** Whether out-of-band data stands among the other. */
  OOBINLINE: socketOption('SO_OOBINLINE', SOL.SOCKET, 10, OptionFlag),
  /** The priority of what it sends. */
  PRIORITY: socketOption('SO_PRIORITY', SOL.SOCKET, 12, Int32),
  /** Whether, and how long, close(2) waits. */
  LINGER: socketOption<Linger>('SO_LINGER', SOL.SOCKET, 13, Linger),
  /** Whether several sockets may share a local address. */
  REUSEPORT: socketOption('SO_REUSEPORT', SOL.SOCKET, 15, OptionFlag),
  /** Whether the sender's credentials come with each message. */
  PASSCRED: socketOption('SO_PASSCRED', SOL.SOCKET, 16, OptionFlag),
  /** Who was at the other end when it was connected. To read. */
  PEERCRED: socketOption<Ucred>('SO_PEERCRED', SOL.SOCKET, 17, Ucred),
  /** How many bytes must be there before a reader is woken. */
  RCVLOWAT: socketOption('SO_RCVLOWAT', SOL.SOCKET, 18, Int32),
  /** How long receiving waits. */
  RCVTIMEO: socketOption<SocketTimeout>('SO_RCVTIMEO', SOL.SOCKET, 20, CheckedTimeout),
  /** How long sending waits. */
  SNDTIMEO: socketOption<SocketTimeout>('SO_SNDTIMEO', SOL.SOCKET, 21, CheckedTimeout),
  /** The interface that it is bound to, by name; empty for none. */
  BINDTODEVICE: socketOption('SO_BINDTODEVICE', SOL.SOCKET, 25, InterfaceName, IFNAMSIZ),
  /** Whether it listens. To read. */
  ACCEPTCONN: socketOption('SO_ACCEPTCONN', SOL.SOCKET, 30, OptionFlag),
  /** As SNDBUF, above the limit; needs `CAP_NET_ADMIN`. To set. */
  SNDBUFFORCE: socketOption('SO_SNDBUFFORCE', SOL.SOCKET, 32, Int32),
  /** As RCVBUF, above the limit; needs `CAP_NET_ADMIN`. To set. */
  RCVBUFFORCE: socketOption('SO_RCVBUFFORCE', SOL.SOCKET, 33, Int32),
  /** The mark of what it sends; needs `CAP_NET_ADMIN`. */
  MARK: socketOption('SO_MARK', SOL.SOCKET, 36, Uint32),
  /** Its protocol, of `IPPROTO`, or of `NETLINK`. To read. */
  PROTOCOL: socketOption('SO_PROTOCOL', SOL.SOCKET, 38, Protocol),
  /** Its address family, of `AF`. To read. */
  DOMAIN: socketOption('SO_DOMAIN', SOL.SOCKET, 39, Domain),
  /** A number that no other socket has as long as the machine runs. To read. */
  COOKIE: socketOption('SO_COOKIE', SOL.SOCKET, 57, BigUint64),
  /** Whether a control message says when a packet came, in nanoseconds. */
  TIMESTAMPNS: socketOption('SO_TIMESTAMPNS', SOL.SOCKET, 35, OptionFlag),
  /** Whether a control message says how many packets were lost. */
  RXQ_OVFL: socketOption('SO_RXQ_OVFL', SOL.SOCKET, 40, OptionFlag),
  /** From where `MSG.PEEK` reads, and moves on, in bytes; -1 for the front. */
  PEEK_OFF: socketOption('SO_PEEK_OFF', SOL.SOCKET, 42, Int32),
  /** For how long a network card is polled while nothing comes, in microseconds. */
  BUSY_POLL: socketOption('SO_BUSY_POLL', SOL.SOCKET, 46, Int32),
  /** How many bytes a second it sends at most; all ones for no limit. */
  MAX_PACING_RATE: socketOption('SO_MAX_PACING_RATE', SOL.SOCKET, 47, BigUint64),
  /** Of several sockets with one port: that which gets what comes on a CPU. */
  INCOMING_CPU: socketOption('SO_INCOMING_CPU', SOL.SOCKET, 49, Int32),
  /** Which BPF program filters what comes, by its file descriptor's number, which is borrowed by nobody. To set. */
  ATTACH_BPF: socketOption('SO_ATTACH_BPF', SOL.SOCKET, 50, Int32),
  /** Whether `MSG.ZEROCOPY` sends without a copy. */
  ZEROCOPY: socketOption('SO_ZEROCOPY', SOL.SOCKET, 60, OptionFlag),
  /** The interface that it is bound to, by index; 0 for none. */
  BINDTOIFINDEX: socketOption('SO_BINDTOIFINDEX', SOL.SOCKET, 62, Int32),
  /** Whether the sender's pidfd comes with each message; since Linux 6.5. */
  PASSPIDFD: socketOption('SO_PASSPIDFD', SOL.SOCKET, 76, OptionFlag),
} as const

/**
 * The option that `peerPidfd` of a socket asks for; since Linux 6.5. It is not in {@link SO}: its value is a file descriptor, which
 * nobody would own.
 * @see include/uapi/asm-generic/socket.h in the kernel's source
 */
export const SO_PEERPIDFD = 77

/**
 * Options of TCP.
 * @see https://man7.org/linux/man-pages/man7/tcp.7.html
 */
export const TCP = {
  /** Whether small segments are sent at once. */
  NODELAY: socketOption('TCP_NODELAY', IPPROTO.TCP, 1, OptionFlag),
  /** The largest segment, in bytes. */
  MAXSEG: socketOption('TCP_MAXSEG', IPPROTO.TCP, 2, Int32),
  /** Whether partial segments are held back. */
  CORK: socketOption('TCP_CORK', IPPROTO.TCP, 3, OptionFlag),
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
  /** How often a connection is tried. */
  SYNCNT: socketOption('TCP_SYNCNT', IPPROTO.TCP, 7, Int32),
  /** How long a closed connection waits for the other end to close, in seconds. */
  LINGER2: socketOption('TCP_LINGER2', IPPROTO.TCP, 8, Int32),
  /** A connection is accepted only when data have come, or after so many seconds; 0 for at once. */
  DEFER_ACCEPT: socketOption('TCP_DEFER_ACCEPT', IPPROTO.TCP, 9, Int32),
  /** Whether what came is acknowledged at once; not for ever. */
  QUICKACK: socketOption('TCP_QUICKACK', IPPROTO.TCP, 12, OptionFlag),
  /** How many connections may be open whose first data came with the request; of a socket that listens. */
  FASTOPEN: socketOption('TCP_FASTOPEN', IPPROTO.TCP, 23, Int32),
  /** How much that was not sent there may be when it can be written to, in bytes. */
  NOTSENT_LOWAT: socketOption('TCP_NOTSENT_LOWAT', IPPROTO.TCP, 25, Uint32),
  /** Whether data go with the connection request; of a socket that connects. */
  FASTOPEN_CONNECT: socketOption('TCP_FASTOPEN_CONNECT', IPPROTO.TCP, 30, OptionFlag),
} as const

/**
 * Options of UDP.
 * @see https://man7.org/linux/man-pages/man7/udp.7.html
 */
export const UDP = {
  /** Whether what is written waits to go out as one packet. */
  CORK: socketOption('UDP_CORK', IPPROTO.UDP, 1, OptionFlag),
  /** Into packets of how many bytes what is sent at once is cut; 0 for one packet. */
  SEGMENT: socketOption('UDP_SEGMENT', IPPROTO.UDP, 103, Int32),
  /** Whether packets that belong together come as one. */
  GRO: socketOption('UDP_GRO', IPPROTO.UDP, 104, OptionFlag),
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
  FREEBIND: socketOption('IP_FREEBIND', IPPROTO.IP, 15, OptionFlag),
  /** Whether its packets bring a header of their own; of a raw socket. */
  HDRINCL: socketOption('IP_HDRINCL', IPPROTO.IP, 3, OptionFlag),
  /** Whether a control message says where a packet came to. */
  PKTINFO: socketOption('IP_PKTINFO', IPPROTO.IP, 8, OptionFlag),
  /** How the path's packet size is found: of `IP_PMTUDISC`. */
  MTU_DISCOVER: socketOption('IP_MTU_DISCOVER', IPPROTO.IP, 10, Discovery),
  /** Whether errors wait to be taken with `MSG.ERRQUEUE`. */
  RECVERR: socketOption('IP_RECVERR', IPPROTO.IP, 11, OptionFlag),
  /** Whether a control message says the time to live. */
  RECVTTL: socketOption('IP_RECVTTL', IPPROTO.IP, 12, OptionFlag),
  /** Whether a control message says the type of service. */
  RECVTOS: socketOption('IP_RECVTOS', IPPROTO.IP, 13, OptionFlag),
  /** Whether it may use addresses that are another machine's; needs `CAP_NET_ADMIN` or `CAP_NET_RAW`. */
  TRANSPARENT: socketOption('IP_TRANSPARENT', IPPROTO.IP, 19, OptionFlag),
  /** Whether a port is chosen only when it connects, and not when it is bound to port 0. */
  BIND_ADDRESS_NO_PORT: socketOption('IP_BIND_ADDRESS_NO_PORT', IPPROTO.IP, 24, OptionFlag),
  /** Through which link it sends to groups. */
  MULTICAST_IF: socketOption<IpMreqn>('IP_MULTICAST_IF', IPPROTO.IP, 32, IpMreqn),
  /** The time to live of what it sends to groups. */
  MULTICAST_TTL: socketOption('IP_MULTICAST_TTL', IPPROTO.IP, 33, Int32),
  /** Whether this machine gets what it sends to groups. */
  MULTICAST_LOOP: socketOption('IP_MULTICAST_LOOP', IPPROTO.IP, 34, OptionFlag),
  /** Join a group. To set. */
  ADD_MEMBERSHIP: socketOption<IpMreqn>('IP_ADD_MEMBERSHIP', IPPROTO.IP, 35, IpMreqn),
  /** Leave a group. To set. */
  DROP_MEMBERSHIP: socketOption<IpMreqn>('IP_DROP_MEMBERSHIP', IPPROTO.IP, 36, IpMreqn),
  /** Whether it gets what comes to groups that others here have joined. */
  MULTICAST_ALL: socketOption('IP_MULTICAST_ALL', IPPROTO.IP, 49, OptionFlag),
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
  V6ONLY: socketOption('IPV6_V6ONLY', IPPROTO.IPV6, 26, OptionFlag),
  /** Through which link it sends to groups, by its index. */
  MULTICAST_IF: socketOption('IPV6_MULTICAST_IF', IPPROTO.IPV6, 17, Int32),
  /** The hop limit of what it sends to groups. */
  MULTICAST_HOPS: socketOption('IPV6_MULTICAST_HOPS', IPPROTO.IPV6, 18, Int32),
  /** Whether this machine gets what it sends to groups. */
  MULTICAST_LOOP: socketOption('IPV6_MULTICAST_LOOP', IPPROTO.IPV6, 19, OptionFlag),
  /** Join a group. To set. */
  ADD_MEMBERSHIP: socketOption<Ipv6Mreq>('IPV6_ADD_MEMBERSHIP', IPPROTO.IPV6, 20, Ipv6Mreq),
  /** Leave a group. To set. */
  DROP_MEMBERSHIP: socketOption<Ipv6Mreq>('IPV6_DROP_MEMBERSHIP', IPPROTO.IPV6, 21, Ipv6Mreq),
  /** Whether errors wait to be taken with `MSG.ERRQUEUE`. */
  RECVERR: socketOption('IPV6_RECVERR', IPPROTO.IPV6, 25, OptionFlag),
  /** Whether a control message says where a packet came to. */
  RECVPKTINFO: socketOption('IPV6_RECVPKTINFO', IPPROTO.IPV6, 49, OptionFlag),
  /** Whether a control message says the hop limit. */
  RECVHOPLIMIT: socketOption('IPV6_RECVHOPLIMIT', IPPROTO.IPV6, 51, OptionFlag),
  /** Whether a control message says the traffic class. */
  RECVTCLASS: socketOption('IPV6_RECVTCLASS', IPPROTO.IPV6, 66, OptionFlag),
  /** The traffic class of what it sends; -1 for the usual one. */
  TCLASS: socketOption('IPV6_TCLASS', IPPROTO.IPV6, 67, Int32),
  /** Whether it may use addresses that are another machine's; needs `CAP_NET_ADMIN` or `CAP_NET_RAW`. */
  TRANSPARENT: socketOption('IPV6_TRANSPARENT', IPPROTO.IPV6, 75, OptionFlag),
  /** Whether it may be bound to an address that is not there. */
  FREEBIND: socketOption('IPV6_FREEBIND', IPPROTO.IPV6, 78, OptionFlag),
} as const

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
  const shown = (): string => nameOf(SOL, level, 'SOL_') ?? (level === AF.VSOCK ? 'AF_VSOCK' : nameOrNumber('IPPROTO_', IPPROTO, level))
  return [{ operand: int32(`${call}: level`, level), toString: shown }, { operand, toString: () => name }]
}
