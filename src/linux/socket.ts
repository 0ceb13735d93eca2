/**
 * `<sys/socket.h>`: sockets, their addresses and options, and what they send beside data: file descriptors and credentials.
 *
 * On the Node process's own task a call that may wait is refused with `BlockingCallError`, unless the socket is non-blocking
 * (`SOCK.NONBLOCK`) or the call has `MSG.DONTWAIT`.
 *
 * @module linux/socket
 */
import { Choice, Flags, flagSet, or, type FlagsOf, type OfSet, type ValueOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { array } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Int32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type Borrow, type LinearPointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { AF } from './address_family.js'
import {
  flags as flagsArgument, int32, integer, length, nameOrNumber, uint32, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { fillCounted, fillFront } from './buffers.js'
import { DisposableList } from './control_message.js'
import { AT, O, _openat } from './fcntl.js'
import { ETH_P, packetProtocol, type PacketProtocol } from './if_packet.js'
import { IPPROTO } from './in.js'
import { PathString } from './limits.js'
import {
  CONTROL_ROOM, MSG, Msghdr, _recvmmsg, _recvmsg, _sendmmsg, _sendmsg, messageFlags, messageHeader, receiveMessages, sendMessages,
  type Message, type ReceivedMessage, type ReceiveManyOptions, type ReceiveOptions,
} from './message.js'
import { NETLINK } from './netlink.js'
import { ADDRESS_ROOM, readAddress, Sockaddr } from './sockaddr.js'
import { _getsockopt, _setsockopt, SO_PEERPIDFD, SOL, socketOption, type SocketOption } from './socket_option.js'
import { checkTimespec, Timespec } from './time_types.js'
import { UIO_MAXIOV } from './uio.js'
import { UNIX_PATH_MAX, type SockaddrUnPathname } from './un.js'

/**
 * Types of sockets, and what may be said with them.
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export const SOCK = flagSet('SOCK', {
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
})

const SOCK_TYPES = {
  STREAM: SOCK.STREAM, DGRAM: SOCK.DGRAM, RAW: SOCK.RAW, RDM: SOCK.RDM, SEQPACKET: SOCK.SEQPACKET, DCCP: SOCK.DCCP, PACKET: SOCK.PACKET,
} as const
const SOCK_FLAGS = { NONBLOCK: SOCK.NONBLOCK, CLOEXEC: SOCK.CLOEXEC } as const

/**
 * Protocols of sockets, by their domain: those of the internet are of `IPPROTO`, those of netlink of `NETLINK`, and those of packets
 * are what `packetProtocol` makes of `ETH_P`. Sockets within one machine, and those of virtual machines, have just one, which is 0.
 * @typeParam Domain - of `AF`; of another family, any number
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export type SocketProtocol<Domain extends number> =
  Domain extends typeof AF.UNIX | typeof AF.VSOCK ? 0 & OfSet<'one protocol'>
    : Domain extends typeof AF.INET | typeof AF.INET6 ? ValueOf<'IPPROTO'>
      : Domain extends typeof AF.NETLINK ? ValueOf<'NETLINK'>
        : Domain extends typeof AF.PACKET ? PacketProtocol
          : number

/**
 * Which direction shutdown(2) ends.
 * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
 */
export const SHUT = {
  /** No more is received. */
  RD: 0,
  /** No more is sent. */
  WR: 1,
  /** Neither. */
  RDWR: 2,
} as const

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
  const shown = (): string => {
    if (domain === AF.INET || domain === AF.INET6) return nameOrNumber('IPPROTO_', IPPROTO, protocol)
    if (domain === AF.PACKET && operand >= 0 && operand <= 0xffff) return `htons(${nameOrNumber('ETH_P_', ETH_P, packetProtocol(protocol))})`
    return domain === AF.NETLINK ? nameOrNumber('NETLINK_', NETLINK, protocol) : String(protocol)
  }
  return { operand, toString: shown }
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

const NULL_OPERAND: SyscallOperand = { operand: NULL, toString: () => 'NULL' }

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

/** Refuse a path that is reached only through a file descriptor. */
function checkName(call: string, { name }: Message): void {
  if (isLong(name)) throw new RangeError(`${call} does not take a path of more than 107 bytes: connect to it, or use sendto`)
}

async function openPath(task: Task, path: string, flags: number): Promise<FileDescriptor> {
  using pathname = task.argument(PathString, path)
  return task.makeFileDescriptor(await _openat(task.sysif, AT.FDCWD, pathname, or(O.PATH, O.CLOEXEC, flags), 0))
}

const PEERPIDFD = socketOption('SO_PEERPIDFD', SOL.SOCKET, SO_PEERPIDFD, Int32) as SocketOption<never>

/**
 * The two ends of a socketpair.
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export type SocketPair<FD> = [FD, FD]

/**
 * The two numbers that socketpair(2) fills in.
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export const SocketPairEnds: FixedType<number[]> = array(Int32, 2)

/**
 * Tasks that can make sockets.
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
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
  async socket<Domain extends ValueOf<'AF'>>(
    domain: Domain, type: FlagsOf<'SOCK'>, protocol?: SocketProtocol<Domain>, options: DescriptorOptions = {},
  ): Promise<this['fileDescriptorType']> {
    const flagged = options.inheritable === true ? type : or(type, SOCK.CLOEXEC)
    return this.makeFileDescriptor(await _socket(this.sysif, domain, flagged, protocol ?? 0))
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
  async socketpair<Domain extends ValueOf<'AF'>>(
    domain: Domain, type: FlagsOf<'SOCK'>, protocol?: SocketProtocol<Domain>, options?: DescriptorOptions,
  ): Promise<SocketPair<this['fileDescriptorType']>>
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
  async socketpair<Domain extends ValueOf<'AF'>>(
    memory: Pointer<number[]>, domain: Domain, type: FlagsOf<'SOCK'>, protocol?: SocketProtocol<Domain>, options?: DescriptorOptions,
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

/**
 * A connection that was accepted.
 * @see https://man7.org/linux/man-pages/man2/accept.2.html
 */
export interface Accepted<FD> {
  /** A handle that owns the connection. */
  readonly socket: FD
  /** The address of the other end; undefined where the kernel does not say. */
  readonly name: Sockaddr | undefined
}

/**
 * Data, and who sent them.
 * @see https://man7.org/linux/man-pages/man2/recv.2.html
 */
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
 * @see https://man7.org/linux/man-pages/man7/socket.7.html
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
  async accept4(flags: FlagsOf<'SOCK'> = 0, options: DescriptorOptions = {}): Promise<Accepted<this>> {
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
  async sendto(data: string | ValueOrPointer<Uint8Array>, flags: FlagsOf<'MSG'> = 0, address?: ValueOrPointer<Sockaddr>): Promise<number> {
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
  async recvfrom(size: number, flags: FlagsOf<'MSG'> = 0): Promise<ReceivedFrom> {
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
  async sendmsg(message: Message | WrittenPointer<Msghdr>, flags: FlagsOf<'MSG'> = 0): Promise<number> {
    const { task } = this
    using fd = this.borrow(task)
    if (message instanceof Pointer) {
      using msg = message.borrow(task)
      return await _sendmsg(task.sysif, fd, msg, flags)
    }
    checkName('sendmsg', message)
    using held = new DisposableList()
    using msg = task.argument<Msghdr>(Msghdr, messageHeader(task, message, held))
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
    const [message] = await receiveMessages(task, { count: 1, size: length('recvmsg: size', size), controlLength }, async (msg) => (
      { received: 1, length: await _recvmsg(task.sysif, fd, msg, all) }
    ))
    // The handles' own class: they were made by the same task.
    return message as ReceivedMessage<this>
  }

  /**
   * Send several messages with one call.
   * @param messages - what to send, from 1 to 1024 messages
   * @param flags - of `MSG`. Without `MSG.NOSIGNAL`, a broken connection also sends `SIGPIPE`
   * @returns how many bytes of each message were sent. Where there are fewer than messages, the first that is missing has failed,
   *   and sending it again says why
   * @throws ErrnoError as `sendmsg`, where the first message failed
   * @throws FDTableMismatchError for a file descriptor of another fd table
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   */
  async sendmmsg(messages: readonly Message[], flags: FlagsOf<'MSG'> = 0): Promise<number[]> {
    const { task } = this
    for (const message of messages) checkName('sendmmsg', message)
    const vlen = integer('sendmmsg: the number of messages', messages.length, 1, UIO_MAXIOV)
    using fd = this.borrow(task)
    return await sendMessages(task, messages, (msgvec) => _sendmmsg(task.sysif, fd, msgvec, vlen, flags))
  }

  /**
   * Receive several messages with one call, and what came with them, as `recvmsg` does. It waits until there are as many,
   * unless the socket is non-blocking, or `MSG.DONTWAIT` or `MSG.WAITFORONE` is given.
   * @param count - how many messages at most, from 1 to 1024
   * @param size - how many bytes of data of each at most; of a message that is longer, the rest is lost
   * @param options - flags, how much room each has for control messages, whether programs that are exec'd get the file
   *   descriptors too, and a timeout
   * @returns the messages; at least one
   * @throws ErrnoError as `recvfrom`, where the first message failed
   * @throws BlockingCallError on the Node process's own task where it may wait
   * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   */
  async recvmmsg(count: number, size: number, options: ReceiveManyOptions = {}): Promise<ReceivedMessage<this>[]> {
    const { task } = this
    const { flags = 0, controlLength = CONTROL_ROOM, inheritable, timeout } = options
    integer('recvmmsg: controlLength', controlLength, 0, 0x10_0000)
    const room = { count: integer('recvmmsg: the number of messages', count, 1, UIO_MAXIOV), size: length('recvmmsg: size', size), controlLength }
    if (timeout !== undefined) checkTimespec(timeout, 'recvmmsg: timeout')
    using fd = this.borrow(task)
    const all = inheritable === true ? flags : or(flags, MSG.CMSG_CLOEXEC)
    // The kernel writes there what is left, which nobody is told.
    using left = timeout === undefined ? undefined : task.heap.write(Timespec, timeout, false)
    const messages = await receiveMessages(task, room, async (msgvec) => {
      using borrow = left?.borrow(task, 'exclusive')
      return { received: await _recvmmsg(task.sysif, fd, msgvec, count, all, borrow ?? NULL_OPERAND) }
    })
    // The handles' own class: they were made by the same task.
    return messages as ReceivedMessage<this>[]
  }

  /**
   * Open the process at the other end: the one that connected, or that made a socketpair. Since Linux 6.5.
   * @returns a pidfd, which owns it; programs that are exec'd do not get it
   * @throws ErrnoError with ENODATA where there is no process at the other end; with ESRCH where it has gone; with ENOPROTOOPT for
   *   other sockets than unix ones, and where the kernel is older
   * @see https://man7.org/linux/man-pages/man7/unix.7.html
   */
  async peerPidfd(): Promise<this> {
    const { task } = this
    using fd = this.borrow(task)
    const { value } = await fillCounted(task, Int32.size, (optval, optlen) => _getsockopt(task.sysif, fd, PEERPIDFD, optval, optlen))
    const number = Int32.read(new DataView(value.buffer, value.byteOffset, value.byteLength), 0, value.length)
    // This handle's own class: it was made by the same task.
    return task.makeFileDescriptor(NearFileDescriptor(number)) as this
  }

  /**
   * Ask for the value of an option.
   * @param option - of `SO`, `TCP`, `IP`, `IPV6`, `NETLINK_OPTION`; or any other, made with `socketOption`
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
   * @param option - of `SO`, `TCP`, `IP`, `IPV6`, `NETLINK_OPTION`; or any other, made with `socketOption`
   * @param value - the value
   * @throws ErrnoError with ENOPROTOOPT where the socket has no such, or it is only to be read
   * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
   */
  async setsockopt<T>(option: SocketOption<T>, value: ValueOrPointer<NoInfer<T>>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using optval = task.argument(option.type, value)
    await _setsockopt(task.sysif, fd, option as SocketOption<never>, optval, optval.size)
  }
}
