/**
 * What can be asked of an `IoUring` that is about sockets.
 *
 * @module linux/io_uring_sockets
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import { Flags, or, type FlagsOf } from '../near/flags.js'
import type { SyscallArgument } from '../near/sysif.js'
import type { AnyPointer, Borrow, WrittenPointer } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import type { AF } from './address_family.js'
import { flags as flagsArgument, integer, int32, uint32 } from './arguments.js'
import {
  IORING_ACCEPT, IORING_OP, IORING_RECV_MULTISHOT, IORING_RECVSEND, IORING_SEND_ZC_REPORT_USAGE, SOCKET_URING_OP,
} from './io_uring.js'
import { shown, type Destination, type EntryBuilder, type EntryOptions, type MakesFile, type Preparations, type SourceData } from './io_uring_builder.js'
import type { BufferGroup, IoUringFile, RegisteredBuffer } from './io_uring_resources.js'
import { MSG, Msghdr } from './message.js'
import { ADDRESS_ROOM, Sockaddr } from './sockaddr.js'
import { type SHUT, SOCK, type SocketProtocol } from './socket.js'
import type { SocketOption } from './socket_option.js'

const INT_MAX = 0x7fff_ffff
const ACCEPT_GIVEN = { DONTWAIT: IORING_ACCEPT.DONTWAIT, POLL_FIRST: IORING_ACCEPT.POLL_FIRST } as const

/**
 * Of which family a socket is, and which of its protocols it speaks. Those of families that are not in `AF` are made with
 * `task.socket`.
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export type DomainAndProtocol = {
  [Name in keyof typeof AF]: {
    /** Of `AF`. */
    readonly domain: (typeof AF)[Name]
    /** One of that family; left out, the usual one. */
    readonly protocol?: SocketProtocol<(typeof AF)[Name]>
  }
}[keyof typeof AF]

/**
 * Requests about sockets.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type SocketEntry =
  | {
    /** accept4(2). `getpeername` tells who it was. */
    readonly op: 'accept'
    /** The socket that listens. */
    readonly fd: IoUringFile
    /** `SOCK.NONBLOCK`. */
    readonly acceptFlags?: FlagsOf<'SOCK'>
    /**
     * Again and again, each time with a completion that owns what was accepted, until it fails or is cancelled; since Linux
     * 5.19. Not with one index for all of them.
     */
    readonly multishot?: boolean
    /** Of {@link IORING_ACCEPT}, since Linux 6.10: `DONTWAIT` and `POLL_FIRST`. */
    readonly acceptRingFlags?: FlagsOf<'IORING_ACCEPT'>
  } & MakesFile
  | {
    /** connect(2). */
    readonly op: 'connect'
    /** The socket. */
    readonly fd: IoUringFile
    /** The other end. */
    readonly address: ValueOrPointer<Sockaddr>
  }
  | {
    /** bind(2); since Linux 6.11. */
    readonly op: 'bind'
    /** The socket. */
    readonly fd: IoUringFile
    /** Its address. */
    readonly address: ValueOrPointer<Sockaddr>
  }
  | {
    /** listen(2); since Linux 6.11. */
    readonly op: 'listen'
    /** The socket. */
    readonly fd: IoUringFile
    /** How many connections may wait. */
    readonly backlog: number
  }
  | {
    /** socket(2); since Linux 5.19. */
    readonly op: 'socket'
    /** Of `SOCK`. */
    readonly type: FlagsOf<'SOCK'>
  } & DomainAndProtocol & MakesFile
  | {
    /** shutdown(2). */
    readonly op: 'shutdown'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `SHUT`. */
    readonly how: (typeof SHUT)[keyof typeof SHUT]
  }
  | {
    /** send(2). */
    readonly op: 'send'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly data: SourceData
    /** Of `MSG`. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** To whom, for a socket that is not connected; since Linux 6.0. */
    readonly address?: ValueOrPointer<Sockaddr>
    /** Wait first, since Linux 5.19: it would not succeed at once. */
    readonly pollFirst?: boolean
  }
  | {
    /**
     * send(2) without a copy; since Linux 6.0. It has a second completion, with `IORING_CQE_F.NOTIF`, when the memory is no
     * longer used: until that was taken, it stays borrowed.
     */
    readonly op: 'send_zc'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `MSG`. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** To whom, for a socket that is not connected. */
    readonly address?: ValueOrPointer<Sockaddr>
    /** Wait first: it would not succeed at once. */
    readonly pollFirst?: boolean
    /** Let the second completion's result say whether the data were copied after all: `IORING_NOTIF_USAGE_ZC_COPIED`; since Linux 6.2. */
    readonly reportUsage?: boolean
  } & (
    | {
      /** What. */
      readonly data: SourceData
      /** None. */
      readonly buffer?: never
    }
    | {
      /** What: memory that is registered, so that the kernel need not look for its pages. */
      readonly buffer: RegisteredBuffer
      /** How many bytes; all that follow, unless it is said. */
      readonly length?: number
      /** Where in the buffer, in bytes. */
      readonly at?: number
      /** None. */
      readonly data?: never
    }
  )
  | {
    /** recv(2). */
    readonly op: 'recv'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `MSG`. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** Wait first, since Linux 5.19: it would not succeed at once. */
    readonly pollFirst?: boolean
  } & (
    | Destination & {
      /** Once. */
      readonly multishot?: false
    }
    | {
      /** Again and again, each time with a completion that has a buffer, until it fails or is cancelled; since Linux 6.0. */
      readonly multishot: true
      /** Into what. */
      readonly buffers: BufferGroup
      /** None. */
      readonly buffer?: never
      /** All of a buffer. */
      readonly length?: never
    }
  )
  | {
    /** sendmsg(2). */
    readonly op: 'sendmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** Wait first, since Linux 5.19: it would not succeed at once. */
    readonly pollFirst?: boolean
  }
  | {
    /** sendmsg(2) without a copy, since Linux 6.1; with a second completion, as `send_zc` has it. */
    readonly op: 'sendmsg_zc'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** Wait first: it would not succeed at once. */
    readonly pollFirst?: boolean
    /** Let the second completion's result say whether the data were copied after all: `IORING_NOTIF_USAGE_ZC_COPIED`; since Linux 6.2. */
    readonly reportUsage?: boolean
  }
  | {
    /**
     * recvmsg(2). The completion's `received` says from whom the message is and owns the file descriptors that came with it,
     * where the message has memory for that.
     */
    readonly op: 'recvmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** Where to: the pieces as a `MutableIovecList`. The kernel writes to this too. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`; `CMSG_CLOEXEC` is added, unless it is inheritable. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** Whether programs that are exec'd get the file descriptors that come with it. */
    readonly inheritable?: boolean
    /** Wait first, since Linux 5.19: it would not succeed at once. */
    readonly pollFirst?: boolean
    /** Once. */
    readonly multishot?: false
  }
  | {
    /**
     * recvmsg(2) again and again, until it fails or is cancelled; since Linux 6.0. Each time there is a completion with a message,
     * `received`, that owns the file descriptors in it, and with the buffer from which it was taken.
     */
    readonly op: 'recvmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** That it is again and again. */
    readonly multishot: true
    /** Into what. A buffer needs room for 16 bytes, an address, the control messages, and the data. */
    readonly buffers: BufferGroup
    /** How much room there is for control messages, in bytes; none, unless it is said. */
    readonly controlLength?: number
    /** Of `MSG`; `CMSG_CLOEXEC` is added, unless it is inheritable. */
    readonly msgFlags?: FlagsOf<'MSG'>
    /** Whether programs that are exec'd get the file descriptors that come with it. */
    readonly inheritable?: boolean
    /** Wait first: it would not succeed at once. */
    readonly pollFirst?: boolean
    /** None. */
    readonly message?: never
  }
  | {
    /** `SIOCINQ` of ioctl(2): how many bytes can be read; since Linux 6.6. */
    readonly op: 'siocinq'
    /** The socket. */
    readonly fd: IoUringFile
  }
  | {
    /** `SIOCOUTQ` of ioctl(2): how many bytes were written and are not sent yet; since Linux 6.6. */
    readonly op: 'siocoutq'
    /** The socket. */
    readonly fd: IoUringFile
  }
  | {
    /** getsockopt(2), of the level `SOL_SOCKET` only; since Linux 6.7. The result is how long the value is, in bytes. */
    readonly op: 'getsockopt'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `SO`, or one that `socketOption` describes. */
    readonly option: Omit<SocketOption<never>, 'type'>
    /** Where its value goes: with room for it. */
    readonly buffer: AnyPointer
  }
  | {
    /** setsockopt(2); since Linux 6.7. */
    readonly op: 'setsockopt'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `SO` and its kin, or one that `socketOption` describes. */
    readonly option: Omit<SocketOption<never>, 'type'>
    /** Memory that has the value: of the option's type. */
    readonly value: AnyPointer
  }

type Of<Op extends SocketEntry['op']> = EntryOptions & SocketEntry & { readonly op: Op }
type Prepare<Op extends SocketEntry['op']> = (sqe: EntryBuilder, entry: Of<Op>) => void

function msgFlags(op: string, value = 0): Flags {
  return flagsArgument(`${op}: flags`, 'MSG_', MSG, value)
}

const { POLL_FIRST, FIXED_BUF } = IORING_RECVSEND

/** Flags that stand in the place of a priority. */
function ringFlags(entry: { readonly pollFirst?: boolean, readonly reportUsage?: boolean, readonly multishot?: boolean }): number {
  return (entry.pollFirst === true ? POLL_FIRST : 0) | (entry.reportUsage === true ? IORING_SEND_ZC_REPORT_USAGE : 0)
    | (entry.multishot === true ? IORING_RECV_MULTISHOT : 0)
}

/** To whom data go: the address stands in the place of an offset, and its length in that of an index. */
function towards(sqe: EntryBuilder, address: ValueOrPointer<Sockaddr> | undefined): readonly SyscallArgument[] {
  if (address === undefined) return []
  const memory = sqe.value(Sockaddr, address)
  sqe.off = memory.near
  sqe.fileIndex = memory.size
  return [memory, memory.size]
}

const sends: Prepare<'send' | 'send_zc'> = (sqe, entry) => {
  const file = sqe.file(entry.fd)
  const option = msgFlags(entry.op, entry.msgFlags)
  sqe.opcode = entry.op === 'send' ? IORING_OP.SEND : IORING_OP.SEND_ZC
  sqe.opFlags = option.operand
  sqe.ioprio = ringFlags(entry)
  let memory: readonly SyscallArgument[]
  if (entry.data === undefined) {
    memory = sqe.registered(entry.op, entry)
    sqe.ioprio |= FIXED_BUF
  } else {
    const data = sqe.source(entry.data)
    sqe.addr = data.near
    sqe.len = integer(`${entry.op}: length`, data.size, 0, INT_MAX)
    memory = [data, sqe.len]
  }
  sqe.args = [file, ...memory, option, ...towards(sqe, entry.address)]
}

const messages: Prepare<'sendmsg' | 'sendmsg_zc' | 'recvmsg'> = (sqe, entry) => {
  const file = sqe.file(entry.fd)
  const { op } = entry
  sqe.opcode = op === 'sendmsg' ? IORING_OP.SENDMSG : op === 'sendmsg_zc' ? IORING_OP.SENDMSG_ZC : IORING_OP.RECVMSG
  sqe.ioprio = ringFlags(entry)
  const given = entry.msgFlags ?? 0
  const option = msgFlags(op, op === 'recvmsg' && entry.inheritable !== true ? or(given, MSG.CMSG_CLOEXEC) : given)
  let memory: Borrow
  if (op === 'recvmsg' && entry.multishot === true) {
    // Of this message the kernel looks at the two lengths only.
    const controlLength = integer('recvmsg: controlLength', entry.controlLength ?? 0, 0, CONTROL_MOST)
    memory = sqe.value<Msghdr>(Msghdr, Msghdr.of({ msg_namelen: ADDRESS_ROOM, msg_controllen: controlLength }))
    sqe.group(entry.buffers)
    sqe.receives = { nameLength: ADDRESS_ROOM, controlLength }
  } else {
    memory = sqe.pointer(entry.message, op === 'recvmsg' ? 'exclusive' : 'shared')
    if (op === 'recvmsg') sqe.receives = { message: entry.message }
  }
  sqe.addr = memory.near
  sqe.len = 1
  sqe.opFlags = option.operand
  sqe.args = [file, memory, option]
}

/** As much as the kernel takes for one message: see net.core.optmem_max, which is greater than this by default. */
const CONTROL_MOST = 1 << 16

/** The commands of sockets: `enum io_uring_socket_op`. The level and the number of an option stand in the place of an address. */
const commands: Prepare<'siocinq' | 'siocoutq' | 'getsockopt' | 'setsockopt'> = (sqe, entry) => {
  const file = sqe.file(entry.fd)
  sqe.opcode = IORING_OP.URING_CMD
  sqe.off = SOCKET_COMMANDS[entry.op]
  sqe.args = [file]
  if (entry.op === 'siocinq' || entry.op === 'siocoutq') return
  const { op, option } = entry
  const memory = sqe.pointer(op === 'getsockopt' ? entry.buffer : entry.value, op === 'getsockopt' ? 'exclusive' : 'shared')
  if (op === 'getsockopt' && memory.size < uint32('getsockopt: room', option.room)) {
    throw new RangeError(`getsockopt: the value of ${option.name} needs ${option.room} bytes, and there is room for ${memory.size}`)
  }
  sqe.addr = uint32(`${op}: level`, option.level) + integer(`${op}: optname`, option.option, 0, 0xffff) * 0x1_0000_0000
  sqe.fileIndex = integer(`${op}: optlen`, memory.size, 0, INT_MAX)
  sqe.addr3 = memory.near
  sqe.args = [file, option.level, shown(option.name), memory, memory.size]
}

const SOCKET_COMMANDS = {
  siocinq: SOCKET_URING_OP.SIOCINQ, siocoutq: SOCKET_URING_OP.SIOCOUTQ, getsockopt: SOCKET_URING_OP.GETSOCKOPT, setsockopt: SOCKET_URING_OP.SETSOCKOPT,
} as const

const addressed = (opcode: number): Prepare<'connect' | 'bind'> => (sqe, { fd, address }) => {
  const file = sqe.file(fd)
  const memory = sqe.value(Sockaddr, address)
  sqe.opcode = opcode
  sqe.addr = memory.near
  // The length stands where others have their offset.
  sqe.off = memory.size
  sqe.args = [file, memory, memory.size]
}

/** @internal how those are written */
export const SOCKET_ENTRIES: Preparations<SocketEntry> = {
  accept: (sqe, entry) => {
    const { fd, acceptFlags = 0, inheritable, fixed, multishot, acceptRingFlags = 0 } = entry
    const file = sqe.file(fd)
    if (multishot === true && typeof fixed === 'number') {
      throw new RangeError('accept: again and again, each connection needs an index of its own: fixed: \'allocate\'')
    }
    const ring = flagsArgument('accept: acceptRingFlags', 'IORING_ACCEPT_', ACCEPT_GIVEN, acceptRingFlags).operand
    if ((ring & ~(IORING_ACCEPT.DONTWAIT | IORING_ACCEPT.POLL_FIRST)) !== 0) throw new RangeError('accept: acceptRingFlags are DONTWAIT and POLL_FIRST')
    sqe.ioprio = ring | (multishot === true ? IORING_ACCEPT.MULTISHOT : 0)
    const all = inheritable === true || fixed !== undefined ? acceptFlags : or(acceptFlags, SOCK.CLOEXEC)
    sqe.makes('accept', entry)
    sqe.opcode = IORING_OP.ACCEPT
    sqe.opFlags = uint32('accept: flags', all)
    sqe.args = [file, shown('NULL'), shown('NULL'), new Flags('SOCK_', { NONBLOCK: SOCK.NONBLOCK, CLOEXEC: SOCK.CLOEXEC }, all)]
  },
  connect: addressed(IORING_OP.CONNECT),
  bind: addressed(IORING_OP.BIND),
  listen: (sqe, { fd, backlog }) => {
    sqe.opcode = IORING_OP.LISTEN
    sqe.len = integer('listen: backlog', backlog, 0, INT_MAX)
    sqe.args = [sqe.file(fd), backlog]
  },
  socket: (sqe, entry) => {
    const { domain, type, protocol = 0, inheritable, fixed } = entry
    sqe.makes('socket', entry)
    sqe.opcode = IORING_OP.SOCKET
    sqe.fd = int32('socket: domain', domain)
    sqe.off = uint32('socket: type', inheritable === true || fixed !== undefined ? type : or(type, SOCK.CLOEXEC))
    sqe.len = uint32('socket: protocol', protocol)
    sqe.args = [domain, sqe.off, protocol]
  },
  shutdown: (sqe, { fd, how }) => {
    sqe.opcode = IORING_OP.SHUTDOWN
    sqe.len = uint32('shutdown: how', how)
    sqe.args = [sqe.file(fd), how]
  },
  send: sends,
  send_zc: sends,
  recv: (sqe, entry) => {
    const file = sqe.file(entry.fd)
    const memory = sqe.destination('recv', entry)
    const option = msgFlags('recv', entry.msgFlags)
    sqe.opcode = IORING_OP.RECV
    sqe.ioprio = ringFlags(entry)
    sqe.opFlags = option.operand
    sqe.args = [file, ...memory, option]
  },
  sendmsg: messages,
  sendmsg_zc: messages,
  recvmsg: messages,
  siocinq: commands,
  siocoutq: commands,
  getsockopt: commands,
  setsockopt: commands,
}
