/**
 * What can be asked of an `IoUring` that is about sockets.
 *
 * @module linux/io_uring_sockets
 */
import { Flags, or } from '../near/flags.js'
import type { WrittenPointer } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, int32, uint32 } from './arguments.js'
import { IORING_OP } from './io_uring.js'
import { shown, type Destination, type EntryBuilder, type EntryOptions, type MakesFile, type Preparations, type SourceData } from './io_uring_builder.js'
import type { IoUringFile } from './io_uring_resources.js'
import { MSG, type Msghdr } from './message.js'
import { Sockaddr } from './sockaddr.js'
import { type SHUT, SOCK } from './socket.js'

const INT_MAX = 0x7fff_ffff

/** Requests about sockets. */
export type SocketEntry =
  | {
    /** accept4(2). `getpeername` tells who it was. */
    readonly op: 'accept'
    /** The socket that listens. */
    readonly fd: IoUringFile
    /** `SOCK.NONBLOCK`. */
    readonly acceptFlags?: number
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
    /** Of `AF`. */
    readonly domain: number
    /** Of `SOCK`. */
    readonly type: number
    /** Of `IPPROTO`; 0 for the usual one. */
    readonly protocol?: number
  } & MakesFile
  | {
    /** shutdown(2). */
    readonly op: 'shutdown'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `SHUT`. */
    readonly how: (typeof SHUT)[keyof typeof SHUT]
  }
  | {
    /** send(2). `send_zc`, since Linux 6.0, makes no copy, and has a second completion when the memory is no longer used. */
    readonly op: 'send' | 'send_zc'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly data: SourceData
    /** Of `MSG`. */
    readonly msgFlags?: number
  }
  | {
    /** recv(2). */
    readonly op: 'recv'
    /** The socket. */
    readonly fd: IoUringFile
    /** Of `MSG`. */
    readonly msgFlags?: number
  } & Destination
  | {
    /** sendmsg(2). */
    readonly op: 'sendmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** What. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: number
  }
  | {
    /** recvmsg(2). File descriptors that come with it are the caller's to own. */
    readonly op: 'recvmsg'
    /** The socket. */
    readonly fd: IoUringFile
    /** Where to: the pieces as a `MutableIovecList`. The kernel writes to this too. */
    readonly message: WrittenPointer<Msghdr>
    /** Of `MSG`. */
    readonly msgFlags?: number
  }

type Of<Op extends SocketEntry['op']> = EntryOptions & SocketEntry & { readonly op: Op }
type Prepare<Op extends SocketEntry['op']> = (sqe: EntryBuilder, entry: Of<Op>) => void

function msgFlags(op: string, value = 0): Flags {
  return flagsArgument(`${op}: flags`, 'MSG_', MSG, value)
}

const sends: Prepare<'send' | 'send_zc'> = (sqe, { op, fd, data, msgFlags: options }) => {
  const file = sqe.file(fd)
  const memory = sqe.source(data)
  const option = msgFlags(op, options)
  sqe.opcode = op === 'send' ? IORING_OP.SEND : IORING_OP.SEND_ZC
  sqe.addr = memory.near
  sqe.len = memory.size
  sqe.opFlags = option.operand
  sqe.args = [file, memory, sqe.len, option]
}

function message(sqe: EntryBuilder, opcode: number, entry: Of<'sendmsg'> | Of<'recvmsg'>): void {
  const file = sqe.file(entry.fd)
  const memory = sqe.pointer(entry.message, entry.op === 'recvmsg' ? 'exclusive' : 'shared')
  const option = msgFlags(entry.op, entry.msgFlags)
  sqe.opcode = opcode
  sqe.addr = memory.near
  sqe.len = 1
  sqe.opFlags = option.operand
  sqe.args = [file, memory, option]
}

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
    const { fd, acceptFlags = 0, inheritable, fixed } = entry
    const file = sqe.file(fd)
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
    sqe.opFlags = option.operand
    sqe.args = [file, ...memory, option]
  },
  sendmsg: (sqe, entry) => message(sqe, IORING_OP.SENDMSG, entry),
  recvmsg: (sqe, entry) => message(sqe, IORING_OP.RECVMSG, entry),
}
