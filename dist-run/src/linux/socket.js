var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<sys/socket.h>`: sockets, their addresses and options, and what they send beside data: file descriptors and credentials.
 *
 * On the Node process's own task a call that may wait is refused with `BlockingCallError`, unless the socket is non-blocking
 * (`SOCK.NONBLOCK`) or the call has `MSG.DONTWAIT`.
 *
 * @module linux/socket
 */
import { Choice, Flags, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor, hex, NULL } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { array, list, mapped, struct } from '../memory/aggregates.js';
import { Bytes, bytesOf, CString } from '../memory/bytes.js';
import { BigUint64, ConstPointer, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { AF } from './address_family.js';
import { flags as flagsArgument, int32, integer, length, nameOrNumber, uint32, } from './arguments.js';
import { fillFront } from './buffers.js';
import { AT, O, _openat } from './fcntl.js';
import { IPPROTO, SockaddrIn, SockaddrIn6 } from './in.js';
import { PathString } from './limits.js';
import { IovecList } from './uio.js';
import { SockaddrUn, UNIX_PATH_MAX } from './un.js';
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
};
const SOCK_TYPES = {
    STREAM: SOCK.STREAM, DGRAM: SOCK.DGRAM, RAW: SOCK.RAW, RDM: SOCK.RDM, SEQPACKET: SOCK.SEQPACKET, DCCP: SOCK.DCCP, PACKET: SOCK.PACKET,
};
const SOCK_FLAGS = { NONBLOCK: SOCK.NONBLOCK, CLOEXEC: SOCK.CLOEXEC };
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
};
/** Which direction shutdown(2) ends. */
export const SHUT = {
    /** No more is received. */
    RD: 0,
    /** No more is sent. */
    WR: 1,
    /** Neither. */
    RDWR: 2,
};
/** Levels of socket options and control messages that are not a protocol of `IPPROTO`; those that this package uses. */
export const SOL = {
    /** Those of all sockets. */
    SOCKET: 1,
    /** Those of netlink(7). */
    NETLINK: 270,
};
/** Control messages of the level `SOL.SOCKET`. */
export const SCM = {
    /** File descriptors. */
    RIGHTS: 1,
    /** A {@link Ucred}. */
    CREDENTIALS: 2,
    /** The sender's pidfd; since Linux 6.5. */
    PIDFD: 4,
};
/** The most file descriptors in one message; see unix(7). */
export const SCM_MAX_FD = 253;
/** Who sent a message, or is at the other end. */
export const Ucred = struct('struct ucred', {
    /** The process. */
    pid: Int32,
    /** Its uid. */
    uid: Uint32,
    /** Its gid. */
    gid: Uint32,
});
/** The value of `SO.LINGER`. */
export const Linger = struct('struct linger', {
    /** Whether close(2) waits until everything is sent: 0 or 1. */
    l_onoff: Int32,
    /** For how long, in seconds; with 0 the connection is reset. */
    l_linger: Int32,
});
/** The value of `SO.RCVTIMEO` and `SO.SNDTIMEO` on 64-bit machines: C's `struct timeval`. */
export const SocketTimeout = struct('struct timeval', {
    /** Seconds. */
    tv_sec: Int64,
    /** Microseconds, below a million. */
    tv_usec: Int64,
});
/**
 * Describe a socket option, also one that is not in this package's tables.
 * @param name - in C, for messages
 * @param level - of `SOL` or `IPPROTO`
 * @param option - its number there
 * @param type - what its value is in memory
 * @param room - how much room its value needs, in bytes; needed where the type has no fixed size
 */
export function socketOption(name, level, option, type, room = type.size) {
    if (room === undefined)
        throw new RangeError(`the values of ${name} differ in length: say how much room one needs`);
    return { name, level, option, type, room };
}
/** An `int` that says yes or no. */
const Flag = mapped(Int32, 'int', (value) => (value ? 1 : 0), (value) => value !== 0);
/** The longest name of an interface, with its NUL. */
const IFNAMSIZ = 16;
/** The longest name of a congestion control algorithm, with its NUL; `TCP_CA_NAME_MAX` in the kernel's `include/net/tcp.h`. */
const TCP_CA_NAME_MAX = 16;
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
    LINGER: socketOption('SO_LINGER', SOL.SOCKET, 13, Linger),
    /** Whether several sockets may share a local address. */
    REUSEPORT: socketOption('SO_REUSEPORT', SOL.SOCKET, 15, Flag),
    /** Whether the sender's credentials come with each message. */
    PASSCRED: socketOption('SO_PASSCRED', SOL.SOCKET, 16, Flag),
    /** Who was at the other end when it was connected. To read. */
    PEERCRED: socketOption('SO_PEERCRED', SOL.SOCKET, 17, Ucred),
    /** How many bytes must be there before a reader is woken. */
    RCVLOWAT: socketOption('SO_RCVLOWAT', SOL.SOCKET, 18, Int32),
    /** How long receiving waits. */
    RCVTIMEO: socketOption('SO_RCVTIMEO', SOL.SOCKET, 20, SocketTimeout),
    /** How long sending waits. */
    SNDTIMEO: socketOption('SO_SNDTIMEO', SOL.SOCKET, 21, SocketTimeout),
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
};
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
};
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
};
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
};
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
});
const netlinkAddress = mapped(SockaddrNlLayout, 'struct sockaddr_nl', ({ port, groups }) => ({ nl_family: AF.NETLINK, nl_pad: 0, nl_pid: port, nl_groups: groups }), ({ nl_pid: port, nl_groups: groups }) => ({ family: 'netlink', port, groups }));
/** `sizeof(sa_family_t)`. */
const FAMILY_SIZE = 2;
const otherAddress = {
    name: 'struct sockaddr',
    alignment: 2,
    size: undefined,
    sizeOf: ({ data }) => FAMILY_SIZE + data.length,
    write(view, offset, { number, data }) {
        Uint16.write(view, offset, number);
        bytesOf(view, offset + FAMILY_SIZE, data.length).set(data);
    },
    read: (view, offset, size) => ({ family: 'other', number: view.getUint16(offset, true), data: bytesOf(view, offset + FAMILY_SIZE, size - FAMILY_SIZE).slice() }),
};
const unspecifiedAddress = mapped(Uint16, 'struct sockaddr', () => AF.UNSPEC, () => ({ family: 'unspec' }));
const ADDRESSES = {
    unix: SockaddrUn, inet: SockaddrIn, inet6: SockaddrIn6, netlink: netlinkAddress, unspec: unspecifiedAddress, other: otherAddress,
};
/** The type by which an address is written. */
function addressType(value) {
    return ADDRESSES[value.family];
}
/** The types by which addresses are read, and how long one is at least. */
const READ = new Map([
    [AF.UNSPEC, { type: unspecifiedAddress, least: FAMILY_SIZE }],
    [AF.UNIX, { type: SockaddrUn, least: FAMILY_SIZE }],
    [AF.INET, { type: SockaddrIn, least: SockaddrIn.size }],
    [AF.INET6, { type: SockaddrIn6, least: SockaddrIn6.size }],
    [AF.NETLINK, { type: netlinkAddress, least: netlinkAddress.size }],
]);
/**
 * The address of a socket, of any family; its length is part of the value.
 * @see https://man7.org/linux/man-pages/man3/sockaddr.3type.html
 */
export const Sockaddr = {
    name: 'struct sockaddr',
    // Those of the families that have 32-bit fields are aligned to them.
    alignment: 4,
    size: undefined,
    sizeOf: (value) => addressType(value).sizeOf(value),
    write: (view, offset, value) => addressType(value).write(view, offset, value),
    read(view, offset, size) {
        if (size < FAMILY_SIZE)
            return { family: 'unspec' };
        const known = READ.get(view.getUint16(offset, true));
        const type = (known !== undefined && size >= known.least ? known.type : otherAddress);
        return type.read(view, offset, size);
    },
};
/** `sizeof(struct sockaddr_storage)`: as long as any address. */
const ADDRESS_ROOM = 128;
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
});
/** The header of a control message; its data follow. */
export const Cmsghdr = struct('struct cmsghdr', {
    /** Header and data, in bytes. */
    cmsg_len: Uint64,
    /** Of `SOL` or `IPPROTO`. */
    cmsg_level: Int32,
    /** Which of that level. */
    cmsg_type: Int32,
});
/** Control messages in memory: each begins at a multiple of 8 bytes. */
const ControlBytes = { ...Bytes, name: 'struct cmsghdr[]', alignment: 8 };
const CONTROL_ROOM = 1280;
function align8(size) {
    return Math.ceil(size / 8) * 8;
}
function encodeControl(messages) {
    const bytes = new Uint8Array(messages.reduce((sum, { data }) => sum + Cmsghdr.size + align8(data.length), 0));
    const view = new DataView(bytes.buffer);
    let offset = 0;
    for (const { level, number, data } of messages) {
        Cmsghdr.write(view, offset, { cmsg_len: Cmsghdr.size + data.length, cmsg_level: level, cmsg_type: number });
        bytes.set(data, offset + Cmsghdr.size);
        offset += Cmsghdr.size + align8(data.length);
    }
    return bytes;
}
function decodeControl(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const messages = [];
    for (let offset = 0; offset + Cmsghdr.size <= bytes.length;) {
        const { cmsg_len: size, cmsg_level: level, cmsg_type: number } = Cmsghdr.read(view, offset);
        if (size < Cmsghdr.size)
            break;
        messages.push({ level, number, data: bytes.slice(offset + Cmsghdr.size, Math.min(offset + size, bytes.length)) });
        offset += align8(size);
    }
    return messages;
}
function bytesFor(type, value) {
    const bytes = new Uint8Array(type.sizeOf(value));
    type.write(new DataView(bytes.buffer), 0, value);
    return bytes;
}
const Numbers = list(Int32);
/** Owned handles for what came with a message: all of them, or none is left open. */
function takeControl(task, bytes) {
    const owned = [];
    const failures = [];
    const own = (number) => {
        try {
            const handle = task.makeFileDescriptor(NearFileDescriptor(number));
            owned.push(handle);
            return handle;
        }
        catch (error) {
            failures.push(error);
            return undefined;
        }
    };
    const control = decodeControl(bytes).map(({ level, number, data }) => {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
        if (level !== SOL.SOCKET)
            return { type: 'other', level, number, data };
        if (number === SCM.RIGHTS) {
            const fds = Numbers.read(view, 0, data.length).map(own).filter((fd) => fd !== undefined);
            return { type: 'rights', fds };
        }
        if (number === SCM.CREDENTIALS && data.length >= Ucred.size)
            return { type: 'credentials', credentials: Ucred.read(view, 0) };
        // The number is a negated errno where the kernel could make no pidfd; see scm_pidfd_recv in the kernel's include/net/scm.h.
        if (number === SCM.PIDFD && data.length >= Int32.size) {
            const pidfd = view.getInt32(0, true);
            return { type: 'pidfd', pidfd: pidfd < 0 ? undefined : own(pidfd) };
        }
        return { type: 'other', level, number, data };
    });
    if (failures.length === 0)
        return control;
    for (const handle of owned)
        handle[Symbol.dispose]();
    throw failures[0];
}
function messageFlags(call, flags) {
    return flagsArgument(`${call}: flags`, 'MSG_', MSG, flags);
}
/** `SOCK_STREAM|SOCK_CLOEXEC`: a type, and flags. */
function typeArgument(call, value) {
    const operand = int32(`${call}: type`, value);
    const type = operand & 0xf;
    const flags = operand & ~0xf;
    const shown = nameOrNumber('SOCK_', SOCK_TYPES, type);
    return { operand, toString: () => (flags === 0 ? shown : `${shown}|${new Flags('SOCK_', SOCK_FLAGS, flags).toString()}`) };
}
function protocolArgument(call, domain, protocol) {
    const operand = int32(`${call}: protocol`, protocol);
    const internet = domain === AF.INET || domain === AF.INET6;
    return { operand, toString: () => (internet ? nameOrNumber('IPPROTO_', IPPROTO, protocol) : String(protocol)) };
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
export async function _socket(sysif, domain, type, protocol) {
    const family = new Choice('AF_', AF, int32('socket: domain', domain));
    return NearFileDescriptor(await sysif.syscall(SYS.socket, family, typeArgument('socket', type), protocolArgument('socket', domain, protocol)));
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
export async function _socketpair(sysif, domain, type, protocol, sv) {
    const family = new Choice('AF_', AF, int32('socketpair: domain', domain));
    await sysif.syscall(SYS.socketpair, family, typeArgument('socketpair', type), protocolArgument('socketpair', domain, protocol), sv);
}
/**
 * bind(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address is
 * @param addrlen - how long it is, in bytes
 * @see https://man7.org/linux/man-pages/man2/bind.2.html
 */
export async function _bind(sysif, fd, addr, addrlen) {
    await sysif.syscall(SYS.bind, fd, addr, uint32('bind: addrlen', addrlen));
}
/**
 * listen(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param backlog - how many connections may wait
 * @see https://man7.org/linux/man-pages/man2/listen.2.html
 */
export async function _listen(sysif, fd, backlog) {
    await sysif.syscall(SYS.listen, fd, int32('listen: backlog', backlog));
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
export async function _accept4(sysif, fd, addr, addrlen, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.accept4, fd, addr, addrlen, flagsArgument('accept4: flags', 'SOCK_', SOCK_FLAGS, flags)));
}
/**
 * connect(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address is
 * @param addrlen - how long it is, in bytes
 * @see https://man7.org/linux/man-pages/man2/connect.2.html
 */
export async function _connect(sysif, fd, addr, addrlen) {
    await sysif.syscall(SYS.connect, fd, addr, uint32('connect: addrlen', addrlen));
}
/**
 * shutdown(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param how - of {@link SHUT}
 * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
 */
export async function _shutdown(sysif, fd, how) {
    await sysif.syscall(SYS.shutdown, fd, new Choice('SHUT_', SHUT, int32('shutdown: how', how)));
}
/**
 * getsockname(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address goes
 * @param addrlen - where its length goes, and how much room there is
 * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
 */
export async function _getsockname(sysif, fd, addr, addrlen) {
    await sysif.syscall(SYS.getsockname, fd, addr, addrlen);
}
/**
 * getpeername(2), raw.
 * @param sysif - the process
 * @param fd - the socket
 * @param addr - where the address goes
 * @param addrlen - where its length goes, and how much room there is
 * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
 */
export async function _getpeername(sysif, fd, addr, addrlen) {
    await sysif.syscall(SYS.getpeername, fd, addr, addrlen);
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
export async function _sendto(sysif, fd, buf, size, flags, addr, addrlen) {
    return await sysif.syscall(SYS.sendto, fd, buf, length('sendto: size', size), messageFlags('sendto', flags), addr === NULL ? NULL_OPERAND : addr, uint32('sendto: addrlen', addrlen));
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
export async function _recvfrom(sysif, fd, buf, size, flags, addr, addrlen) {
    return await sysif.syscall(SYS.recvfrom, fd, buf, length('recvfrom: size', size), messageFlags('recvfrom', flags), addr, addrlen);
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
export async function _sendmsg(sysif, fd, msg, flags) {
    return await sysif.syscall(SYS.sendmsg, fd, msg, messageFlags('sendmsg', flags));
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
export async function _recvmsg(sysif, fd, msg, flags) {
    return await sysif.syscall(SYS.recvmsg, fd, msg, messageFlags('recvmsg', flags));
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
export async function _getsockopt(sysif, fd, option, optval, optlen) {
    await sysif.syscall(SYS.getsockopt, fd, ...optionArguments('getsockopt', option), optval, optlen);
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
export async function _setsockopt(sysif, fd, option, optval, optlen) {
    await sysif.syscall(SYS.setsockopt, fd, ...optionArguments('setsockopt', option), optval, uint32('setsockopt: optlen', optlen));
}
function optionArguments(call, { level, option, name }) {
    const operand = int32(`${call}: optname`, option);
    const shown = level === SOL.SOCKET ? 'SOL_SOCKET' : level === SOL.NETLINK ? 'SOL_NETLINK' : nameOrNumber('IPPROTO_', IPPROTO, level);
    return [{ operand: int32(`${call}: level`, level), toString: () => shown }, { operand, toString: () => name }];
}
const NULL_OPERAND = { operand: NULL, toString: () => 'NULL' };
/** Where something stands in memory that is borrowed. */
function inside(borrow, offset) {
    const operand = borrow.near + offset;
    return { operand, toString: () => hex(operand) };
}
/**
 * Write bytes to memory that the kernel changes, run a call with it, and return what it says then. `prepare` gets the memory
 * first, for what depends on its place.
 */
async function exchange(task, before, prepare, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const memory = __addDisposableResource(env_1, task.heap.scratch(ControlBytes, before.length), false);
        prepare(memory);
        const pointer = memory.write(before);
        let result;
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const borrow = __addDisposableResource(env_2, pointer.borrow(task, 'exclusive'), false);
                result = await call(borrow);
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        catch (error) {
            pointer.free();
            throw error;
        }
        const readable = __addDisposableResource(env_1, pointer.assumeReadable(), false);
        return { result, bytes: await readable.read() };
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** A length that the kernel changes, and behind it the room that it speaks of. */
const LENGTH_ROOM = 8;
async function fillCounted(task, room, call) {
    const before = new Uint8Array(LENGTH_ROOM + room);
    new DataView(before.buffer).setUint32(0, room, true);
    const { result, bytes } = await exchange(task, before, () => undefined, (memory) => call(inside(memory, LENGTH_ROOM), inside(memory, 0)));
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    return { result, value: bytes.slice(LENGTH_ROOM, LENGTH_ROOM + Math.min(size, room)), size };
}
/** An address as the kernel wrote it; undefined where it wrote none. */
function readAddress(bytes) {
    if (bytes.length < FAMILY_SIZE)
        return undefined;
    return Sockaddr.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length);
}
/** The longest file name that fits behind `/proc/self/fd/` and any number. */
const LONGEST_BASE = UNIX_PATH_MAX - 1 - '/proc/self/fd/2147483647/'.length;
function isLong(address) {
    if (address === undefined || address instanceof Pointer || address.family !== 'unix' || address.kind !== 'pathname')
        return false;
    return Buffer.byteLength(address.path) >= UNIX_PATH_MAX;
}
/**
 * Run a call with an address. A path that is too long for one is reached through the file descriptor of its directory, or
 * of the socket itself where that exists.
 */
async function withAddress(task, address, exists, call) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        if (!isLong(address)) {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const addr = __addDisposableResource(env_4, task.argument(Sockaddr, address), false);
                return await call(addr, addr.size);
            }
            catch (e_3) {
                env_4.error = e_3;
                env_4.hasError = true;
            }
            finally {
                __disposeResources(env_4);
            }
        }
        const slash = address.path.lastIndexOf('/');
        const base = address.path.slice(slash + 1);
        if (!exists && Buffer.byteLength(base) > LONGEST_BASE) {
            throw new RangeError(`the file name of a unix socket in a path of more than ${UNIX_PATH_MAX - 1} bytes has at most ${LONGEST_BASE}: ${JSON.stringify(base)}`);
        }
        const opened = exists ? address.path : slash === -1 ? '.' : address.path.slice(0, slash + 1);
        const way = __addDisposableResource(env_3, await openPath(task, opened, exists ? 0 : O.DIRECTORY), true);
        const path = exists ? `/proc/self/fd/${way.near}` : `/proc/self/fd/${way.near}/${base}`;
        const addr = __addDisposableResource(env_3, task.argument(Sockaddr, { family: 'unix', kind: 'pathname', path }), false);
        return await call(addr, addr.size);
    }
    catch (e_4) {
        env_3.error = e_4;
        env_3.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_3);
        if (result_1)
            await result_1;
    }
}
async function openPath(task, path, flags) {
    const env_5 = { stack: [], error: void 0, hasError: false };
    try {
        const pathname = __addDisposableResource(env_5, task.argument(PathString, path), false);
        return task.makeFileDescriptor(await _openat(task.sysif, AT.FDCWD, pathname, or(O.PATH, O.CLOEXEC, flags), 0));
    }
    catch (e_5) {
        env_5.error = e_5;
        env_5.hasError = true;
    }
    finally {
        __disposeResources(env_5);
    }
}
/** The two numbers that socketpair(2) fills in. */
export const SocketPairEnds = array(Int32, 2);
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
    async socket(domain, type, protocol = 0, options = {}) {
        return this.makeFileDescriptor(await _socket(this.sysif, domain, options.inheritable === true ? type : or(type, SOCK.CLOEXEC), protocol));
    }
    async socketpair(first, second, third = 0, fourth = {}, fifth = {}) {
        const memory = first instanceof Pointer ? first : undefined;
        const [domain, type, protocol, options] = first instanceof Pointer
            ? [second, third, typeof fourth === 'number' ? fourth : 0, fifth]
            : [first, second, third, typeof fourth === 'number' ? {} : fourth];
        const all = options.inheritable === true ? type : or(type, SOCK.CLOEXEC);
        const take = ([first = -1, second = -1]) => ([this.makeFileDescriptor(NearFileDescriptor(first)), this.makeFileDescriptor(NearFileDescriptor(second))]);
        if (memory === undefined)
            return take(await this.fill(SocketPairEnds, (sv) => _socketpair(this.sysif, domain, all, protocol, sv)));
        {
            const env_6 = { stack: [], error: void 0, hasError: false };
            try {
                if (memory.size < SocketPairEnds.size)
                    throw new RangeError(`socketpair: ${memory.toString()} has no room for two file descriptors of 4 bytes`);
                const sv = __addDisposableResource(env_6, memory.borrow(this, 'exclusive'), false);
                await _socketpair(this.sysif, domain, all, protocol, sv);
            }
            catch (e_6) {
                env_6.error = e_6;
                env_6.hasError = true;
            }
            finally {
                __disposeResources(env_6);
            }
        }
        return memory.linearize(take);
    }
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
    async bind(address) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_7, this.borrow(task), false);
            await withAddress(task, address, false, (addr, addrlen) => _bind(task.sysif, fd, addr, addrlen));
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Let others connect to it.
     * @param backlog - how many connections may wait to be accepted; the kernel's limit is `/proc/sys/net/core/somaxconn`
     * @throws ErrnoError with ENOTSUP (which is EOPNOTSUPP) for a socket without connections
     * @see https://man7.org/linux/man-pages/man2/listen.2.html
     */
    async listen(backlog = 511) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_8, this.borrow(this.task), false);
            await _listen(this.task.sysif, fd, backlog);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
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
    async accept4(flags = 0, options = {}) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_9, this.borrow(task), false);
            const all = options.inheritable === true ? flags : or(flags, SOCK.CLOEXEC);
            const { result, value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _accept4(task.sysif, fd, addr, addrlen, all));
            // This handle's own class: it was made by the same task.
            return { socket: task.makeFileDescriptor(result), name: readAddress(value) };
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * Connect to a socket; or for one without connections, say to whom it sends.
     * @param address - the other end; of the family `unspec` to dissolve that again
     * @throws ErrnoError with ECONNREFUSED where nobody listens; with EINPROGRESS where the socket is non-blocking and the
     *   connection takes a while: then it can be written when it is there or has failed, which `SO.ERROR` tells
     * @throws BlockingCallError on the Node process's own task where the socket is blocking
     * @see https://man7.org/linux/man-pages/man2/connect.2.html
     */
    async connect(address) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_10, this.borrow(task), false);
            await withAddress(task, address, true, (addr, addrlen) => _connect(task.sysif, fd, addr, addrlen));
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    /**
     * End a connection, for all who have it.
     * @param how - of {@link SHUT}
     * @throws ErrnoError with ENOTCONN where there is no connection
     * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
     */
    async shutdown(how) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const fd = __addDisposableResource(env_11, this.borrow(this.task), false);
            await _shutdown(this.task.sysif, fd, how);
        }
        catch (e_11) {
            env_11.error = e_11;
            env_11.hasError = true;
        }
        finally {
            __disposeResources(env_11);
        }
    }
    /**
     * The socket's own address.
     * @throws ErrnoError with ENOTSOCK for what is no socket
     * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
     */
    async getsockname() {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_12, this.borrow(task), false);
            const { value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _getsockname(task.sysif, fd, addr, addrlen));
            return readAddress(value) ?? { family: 'unspec' };
        }
        catch (e_12) {
            env_12.error = e_12;
            env_12.hasError = true;
        }
        finally {
            __disposeResources(env_12);
        }
    }
    /**
     * The address of the other end.
     * @throws ErrnoError with ENOTCONN where there is none
     * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
     */
    async getpeername() {
        const env_13 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_13, this.borrow(task), false);
            const { value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _getpeername(task.sysif, fd, addr, addrlen));
            return readAddress(value) ?? { family: 'unspec' };
        }
        catch (e_13) {
            env_13.error = e_13;
            env_13.hasError = true;
        }
        finally {
            __disposeResources(env_13);
        }
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
    async sendto(data, flags = 0, address) {
        const env_14 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_14, this.borrow(task), false);
            const buf = __addDisposableResource(env_14, task.argument(Bytes, typeof data === 'string' ? new TextEncoder().encode(data) : data), false);
            if (address === undefined)
                return await _sendto(task.sysif, fd, buf, buf.size, flags, NULL, 0);
            return await withAddress(task, address, true, (addr, addrlen) => _sendto(task.sysif, fd, buf, buf.size, flags, addr, addrlen));
        }
        catch (e_14) {
            env_14.error = e_14;
            env_14.hasError = true;
        }
        finally {
            __disposeResources(env_14);
        }
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
    async recvfrom(size, flags = 0) {
        const env_15 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_15, this.borrow(task), false);
            let name;
            const data = await fillFront(task, Bytes, size, async (buf) => {
                const { result, value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => _recvfrom(task.sysif, fd, buf, size, flags, addr, addrlen));
                name = readAddress(value);
                // With MSG_TRUNC it is the length of the message.
                return Math.min(result, size);
            });
            return { data, name };
        }
        catch (e_15) {
            env_15.error = e_15;
            env_15.hasError = true;
        }
        finally {
            __disposeResources(env_15);
        }
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
    async sendmsg(message, flags = 0) {
        const env_16 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_16, this.borrow(task), false);
            if (message instanceof Pointer) {
                const env_17 = { stack: [], error: void 0, hasError: false };
                try {
                    const msg = __addDisposableResource(env_17, message.borrow(task), false);
                    return await _sendmsg(task.sysif, fd, msg, flags);
                }
                catch (e_16) {
                    env_17.error = e_16;
                    env_17.hasError = true;
                }
                finally {
                    __disposeResources(env_17);
                }
            }
            const { data = [], name, control = [] } = message;
            if (isLong(name))
                throw new RangeError('sendmsg does not take a path of more than 107 bytes: connect to it, or use sendto');
            const pieces = typeof data === 'string' ? [new TextEncoder().encode(data)] : data instanceof Uint8Array ? [data] : data;
            const held = __addDisposableResource(env_16, new DisposableList(), false);
            const messages = control.map((each) => encodeOne(task, each, held));
            const buffers = pieces.map((piece) => held.use(task.argument(Bytes, piece)));
            const iov = held.use(task.argument(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size }))));
            const addr = name === undefined ? undefined : held.use(task.argument(Sockaddr, name));
            const ancillary = messages.length === 0 ? undefined : held.use(task.argument(ControlBytes, encodeControl(messages)));
            const msg = __addDisposableResource(env_16, task.argument(Msghdr, {
                msg_name: addr?.near ?? null, msg_namelen: addr?.size ?? 0, msg_iov: iov.near, msg_iovlen: buffers.length,
                msg_control: ancillary?.near ?? null, msg_controllen: ancillary?.size ?? 0, msg_flags: 0,
            }), false);
            return await _sendmsg(task.sysif, fd, msg, flags);
        }
        catch (e_17) {
            env_16.error = e_17;
            env_16.hasError = true;
        }
        finally {
            __disposeResources(env_16);
        }
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
    async recvmsg(size, options = {}) {
        const env_18 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const { flags = 0, controlLength = CONTROL_ROOM, inheritable } = options;
            integer('recvmsg: controlLength', controlLength, 0, 0x10_0000);
            const fd = __addDisposableResource(env_18, this.borrow(task), false);
            const all = inheritable === true ? flags : or(flags, MSG.CMSG_CLOEXEC);
            let received;
            const data = await fillFront(task, Bytes, size, async (buf) => {
                const before = new Uint8Array(CONTROL_AT + controlLength);
                const { result, bytes } = await exchange(task, before, (memory) => {
                    const view = new DataView(before.buffer);
                    Msghdr.write(view, 0, {
                        ...Msghdr.zero, msg_name: at(memory, NAME_AT), msg_namelen: ADDRESS_ROOM, msg_iov: at(memory, IOV_AT), msg_iovlen: 1,
                        msg_control: controlLength === 0 ? null : at(memory, CONTROL_AT), msg_controllen: controlLength,
                    });
                    ConstPointer.write(view, IOV_AT, buf.near);
                    Uint64.write(view, IOV_AT + 8, size);
                }, (msg) => _recvmsg(task.sysif, fd, msg, all));
                received = { header: Msghdr.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0), bytes };
                return Math.min(result, size);
            });
            const { header, bytes } = received;
            const control = takeControl(task, bytes.subarray(CONTROL_AT, CONTROL_AT + Math.min(header.msg_controllen, controlLength)));
            return {
                data,
                name: readAddress(bytes.slice(NAME_AT, NAME_AT + Math.min(header.msg_namelen, ADDRESS_ROOM))),
                // The handles' own class: they were made by the same task.
                control: control,
                // MSG_CMSG_CLOEXEC is echoed.
                flags: header.msg_flags & ~MSG.CMSG_CLOEXEC,
            };
        }
        catch (e_18) {
            env_18.error = e_18;
            env_18.hasError = true;
        }
        finally {
            __disposeResources(env_18);
        }
    }
    /**
     * Ask for the value of an option.
     * @param option - of {@link SO}, {@link TCP}, {@link IP}, {@link IPV6}; or any other, made with {@link socketOption}
     * @throws ErrnoError with ENOPROTOOPT where the socket has no such
     * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
     */
    async getsockopt(option) {
        const env_19 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_19, this.borrow(task), false);
            const asked = option;
            const { value } = await fillCounted(task, option.room, (optval, optlen) => _getsockopt(task.sysif, fd, asked, optval, optlen));
            if (value.length < (option.type.size ?? 0))
                throw new RangeError(`${option.name} has ${value.length} bytes here, and not ${option.room}`);
            return option.type.read(new DataView(value.buffer, value.byteOffset, value.byteLength), 0, value.length);
        }
        catch (e_19) {
            env_19.error = e_19;
            env_19.hasError = true;
        }
        finally {
            __disposeResources(env_19);
        }
    }
    /**
     * Set the value of an option.
     * @param option - of {@link SO}, {@link TCP}, {@link IP}, {@link IPV6}; or any other, made with {@link socketOption}
     * @param value - the value
     * @throws ErrnoError with ENOPROTOOPT where the socket has no such, or it is only to be read
     * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
     */
    async setsockopt(option, value) {
        const env_20 = { stack: [], error: void 0, hasError: false };
        try {
            const { task } = this;
            const fd = __addDisposableResource(env_20, this.borrow(task), false);
            const optval = __addDisposableResource(env_20, task.argument(option.type, value), false);
            await _setsockopt(task.sysif, fd, option, optval, optval.size);
        }
        catch (e_20) {
            env_20.error = e_20;
            env_20.hasError = true;
        }
        finally {
            __disposeResources(env_20);
        }
    }
}
/** Where the parts of recvmsg's memory lie: the header, one iovec, the name, the control messages. */
const IOV_AT = Msghdr.size;
const NAME_AT = IOV_AT + 16;
const CONTROL_AT = NAME_AT + ADDRESS_ROOM;
function at(memory, offset) {
    return (memory.near + offset);
}
/** What is let go of together. */
class DisposableList {
    #held = [];
    use(value) {
        this.#held.push(value);
        return value;
    }
    [Symbol.dispose]() {
        for (const each of this.#held)
            each[Symbol.dispose]();
        this.#held.length = 0;
    }
}
function encodeOne(task, control, held) {
    if (control.type === 'other')
        return control;
    if (control.type === 'credentials')
        return { level: SOL.SOCKET, number: SCM.CREDENTIALS, data: bytesFor(Ucred, control.credentials) };
    if (control.fds.length > SCM_MAX_FD)
        throw new RangeError(`a message takes up to ${SCM_MAX_FD} file descriptors, not ${control.fds.length}`);
    return { level: SOL.SOCKET, number: SCM.RIGHTS, data: bytesFor(Numbers, control.fds.map((fd) => held.use(fd.borrow(task)).near)) };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic29ja2V0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic29ja2V0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQTs7Ozs7OztHQU9HO0FBQ0gsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFDcEQsT0FBTyxFQUFFLGNBQWMsSUFBSSxrQkFBa0IsRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDaEYsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBRXBDLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQW9CLE1BQU0seUJBQXlCLENBQUE7QUFDdkYsT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDNUQsT0FBTyxFQUFFLFNBQVMsRUFBRSxZQUFZLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRXBHLE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsT0FBTyxFQUF3RCxNQUFNLHNCQUFzQixDQUFBO0FBQ3BHLE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEVBQUUsRUFBRSxNQUFNLHFCQUFxQixDQUFBO0FBQ3hDLE9BQU8sRUFDTCxLQUFLLElBQUksYUFBYSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLFlBQVksRUFBRSxNQUFNLEdBQ3JFLE1BQU0sZ0JBQWdCLENBQUE7QUFDdkIsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGNBQWMsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsRUFBRSxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDM0MsT0FBTyxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLE1BQU0sU0FBUyxDQUFBO0FBQzFELE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDeEMsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBMkIsTUFBTSxTQUFTLENBQUE7QUFFNUU7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLG9DQUFvQztJQUNwQyxNQUFNLEVBQUUsQ0FBQztJQUNULG9GQUFvRjtJQUNwRixLQUFLLEVBQUUsQ0FBQztJQUNSLG1DQUFtQztJQUNuQyxHQUFHLEVBQUUsQ0FBQztJQUNOLDBDQUEwQztJQUMxQyxHQUFHLEVBQUUsQ0FBQztJQUNOLHdDQUF3QztJQUN4QyxTQUFTLEVBQUUsQ0FBQztJQUNaLG1DQUFtQztJQUNuQyxJQUFJLEVBQUUsQ0FBQztJQUNQLCtCQUErQjtJQUMvQixNQUFNLEVBQUUsRUFBRTtJQUNWLHNEQUFzRDtJQUN0RCxRQUFRLEVBQUUsTUFBTTtJQUNoQiwyQ0FBMkM7SUFDM0MsT0FBTyxFQUFFLFNBQVM7Q0FDVixDQUFBO0FBRVYsTUFBTSxVQUFVLEdBQUc7SUFDakIsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxHQUFHLEVBQUUsR0FBRyxFQUFFLElBQUksQ0FBQyxHQUFHLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNO0NBQzdILENBQUE7QUFDVixNQUFNLFVBQVUsR0FBRyxFQUFFLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFXLENBQUE7QUFFOUU7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLHdCQUF3QjtJQUN4QixHQUFHLEVBQUUsR0FBRztJQUNSLHNDQUFzQztJQUN0QyxJQUFJLEVBQUUsR0FBRztJQUNULGdEQUFnRDtJQUNoRCxTQUFTLEVBQUUsR0FBRztJQUNkLDhEQUE4RDtJQUM5RCxNQUFNLEVBQUUsR0FBRztJQUNYLG1DQUFtQztJQUNuQyxLQUFLLEVBQUUsSUFBSTtJQUNYLG1HQUFtRztJQUNuRyxLQUFLLEVBQUUsSUFBSTtJQUNYLG1CQUFtQjtJQUNuQixRQUFRLEVBQUUsSUFBSTtJQUNkLDJCQUEyQjtJQUMzQixHQUFHLEVBQUUsSUFBSTtJQUNULDhDQUE4QztJQUM5QyxPQUFPLEVBQUUsS0FBSztJQUNkLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsS0FBSztJQUNWLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsS0FBSztJQUNWLDhFQUE4RTtJQUM5RSxPQUFPLEVBQUUsS0FBSztJQUNkLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsTUFBTTtJQUNYLHNEQUFzRDtJQUN0RCxRQUFRLEVBQUUsTUFBTTtJQUNoQix5QkFBeUI7SUFDekIsUUFBUSxFQUFFLE1BQU07SUFDaEIsdUJBQXVCO0lBQ3ZCLElBQUksRUFBRSxNQUFNO0lBQ1osb0RBQW9EO0lBQ3BELFVBQVUsRUFBRSxPQUFPO0lBQ25CLDhDQUE4QztJQUM5QyxLQUFLLEVBQUUsT0FBTztJQUNkLG9GQUFvRjtJQUNwRixRQUFRLEVBQUUsU0FBUztJQUNuQiw2Q0FBNkM7SUFDN0MsUUFBUSxFQUFFLFVBQVU7SUFDcEIsb0RBQW9EO0lBQ3BELFlBQVksRUFBRSxVQUFVO0NBQ2hCLENBQUE7QUFFVix3Q0FBd0M7QUFDeEMsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLDJCQUEyQjtJQUMzQixFQUFFLEVBQUUsQ0FBQztJQUNMLHVCQUF1QjtJQUN2QixFQUFFLEVBQUUsQ0FBQztJQUNMLGVBQWU7SUFDZixJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVix3SEFBd0g7QUFDeEgsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsQ0FBQztJQUNULDJCQUEyQjtJQUMzQixPQUFPLEVBQUUsR0FBRztDQUNKLENBQUE7QUFFVixrREFBa0Q7QUFDbEQsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLHdCQUF3QjtJQUN4QixNQUFNLEVBQUUsQ0FBQztJQUNULHVCQUF1QjtJQUN2QixXQUFXLEVBQUUsQ0FBQztJQUNkLDJDQUEyQztJQUMzQyxLQUFLLEVBQUUsQ0FBQztDQUNBLENBQUE7QUFFViw2REFBNkQ7QUFDN0QsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHLEdBQUcsQ0FBQTtBQUU3QixrREFBa0Q7QUFDbEQsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxjQUFjLEVBQUU7SUFDMUMsbUJBQW1CO0lBQ25CLEdBQUcsRUFBRSxLQUFLO0lBQ1YsZUFBZTtJQUNmLEdBQUcsRUFBRSxNQUFNO0lBQ1gsZUFBZTtJQUNmLEdBQUcsRUFBRSxNQUFNO0NBQ1osQ0FBQyxDQUFBO0FBSUYsZ0NBQWdDO0FBQ2hDLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsZUFBZSxFQUFFO0lBQzVDLCtEQUErRDtJQUMvRCxPQUFPLEVBQUUsS0FBSztJQUNkLGdFQUFnRTtJQUNoRSxRQUFRLEVBQUUsS0FBSztDQUNoQixDQUFDLENBQUE7QUFJRiw2RkFBNkY7QUFDN0YsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLE1BQU0sQ0FBQyxnQkFBZ0IsRUFBRTtJQUNwRCxlQUFlO0lBQ2YsTUFBTSxFQUFFLEtBQUs7SUFDYixxQ0FBcUM7SUFDckMsT0FBTyxFQUFFLEtBQUs7Q0FDZixDQUFDLENBQUE7QUFrQkY7Ozs7Ozs7R0FPRztBQUNILE1BQU0sVUFBVSxZQUFZLENBQUksSUFBWSxFQUFFLEtBQWEsRUFBRSxNQUFjLEVBQUUsSUFBYSxFQUFFLE9BQTJCLElBQUksQ0FBQyxJQUFJO0lBQzlILElBQUksSUFBSSxLQUFLLFNBQVM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLGlCQUFpQixJQUFJLGdEQUFnRCxDQUFDLENBQUE7SUFDbkgsT0FBTyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQTtBQUM1QyxDQUFDO0FBRUQsb0NBQW9DO0FBQ3BDLE1BQU0sSUFBSSxHQUF1QixNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUV6RyxzREFBc0Q7QUFDdEQsTUFBTSxRQUFRLEdBQUcsRUFBRSxDQUFBO0FBQ25CLCtIQUErSDtBQUMvSCxNQUFNLGVBQWUsR0FBRyxFQUFFLENBQUE7QUFFMUI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLCtCQUErQjtJQUMvQixLQUFLLEVBQUUsWUFBWSxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUM7SUFDcEQsc0RBQXNEO0lBQ3RELFNBQVMsRUFBRSxZQUFZLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQztJQUM1RCx3REFBd0Q7SUFDeEQsSUFBSSxFQUFFLFlBQVksQ0FBQyxTQUFTLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDO0lBQ25ELDJFQUEyRTtJQUMzRSxLQUFLLEVBQUUsWUFBWSxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUM7SUFDckQsNERBQTREO0lBQzVELFNBQVMsRUFBRSxZQUFZLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQztJQUM1RCxrREFBa0Q7SUFDbEQsU0FBUyxFQUFFLFlBQVksQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDO0lBQzVELDhFQUE4RTtJQUM5RSxNQUFNLEVBQUUsWUFBWSxDQUFDLFdBQVcsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUM7SUFDdkQsa0ZBQWtGO0lBQ2xGLE1BQU0sRUFBRSxZQUFZLENBQUMsV0FBVyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQztJQUN2RCw2Q0FBNkM7SUFDN0MsU0FBUyxFQUFFLFlBQVksQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDO0lBQzVELHVEQUF1RDtJQUN2RCxTQUFTLEVBQUUsWUFBWSxDQUFDLGNBQWMsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUM7SUFDN0QscUNBQXFDO0lBQ3JDLFFBQVEsRUFBRSxZQUFZLENBQUMsYUFBYSxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQztJQUM1RCw2Q0FBNkM7SUFDN0MsTUFBTSxFQUFFLFlBQVksQ0FBUyxXQUFXLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDO0lBQ2pFLHlEQUF5RDtJQUN6RCxTQUFTLEVBQUUsWUFBWSxDQUFDLGNBQWMsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUM7SUFDN0QsK0RBQStEO0lBQy9ELFFBQVEsRUFBRSxZQUFZLENBQUMsYUFBYSxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQztJQUMzRCwrREFBK0Q7SUFDL0QsUUFBUSxFQUFFLFlBQVksQ0FBUSxhQUFhLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDO0lBQ25FLDZEQUE2RDtJQUM3RCxRQUFRLEVBQUUsWUFBWSxDQUFDLGFBQWEsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUM7SUFDNUQsZ0NBQWdDO0lBQ2hDLFFBQVEsRUFBRSxZQUFZLENBQWdCLGFBQWEsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxhQUFhLENBQUM7SUFDbkYsOEJBQThCO0lBQzlCLFFBQVEsRUFBRSxZQUFZLENBQWdCLGFBQWEsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxhQUFhLENBQUM7SUFDbkYsa0VBQWtFO0lBQ2xFLFlBQVksRUFBRSxZQUFZLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQztJQUNoRixtQ0FBbUM7SUFDbkMsVUFBVSxFQUFFLFlBQVksQ0FBQyxlQUFlLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDO0lBQy9ELGlFQUFpRTtJQUNqRSxXQUFXLEVBQUUsWUFBWSxDQUFDLGdCQUFnQixFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQztJQUNsRSxpRUFBaUU7SUFDakUsV0FBVyxFQUFFLFlBQVksQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUM7SUFDbEUsd0RBQXdEO0lBQ3hELElBQUksRUFBRSxZQUFZLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLE1BQU0sQ0FBQztJQUNyRCw2QkFBNkI7SUFDN0IsUUFBUSxFQUFFLFlBQVksQ0FBQyxhQUFhLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDO0lBQzVELDRDQUE0QztJQUM1QyxNQUFNLEVBQUUsWUFBWSxDQUFDLFdBQVcsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUM7SUFDeEQsOEVBQThFO0lBQzlFLE1BQU0sRUFBRSxZQUFZLENBQUMsV0FBVyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUM1RCwrREFBK0Q7SUFDL0QsYUFBYSxFQUFFLFlBQVksQ0FBQyxrQkFBa0IsRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUM7SUFDdEUsMkVBQTJFO0lBQzNFLFNBQVMsRUFBRSxZQUFZLENBQUMsY0FBYyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQztDQUNyRCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLCtDQUErQztJQUMvQyxPQUFPLEVBQUUsWUFBWSxDQUFDLGFBQWEsRUFBRSxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUM7SUFDMUQscUNBQXFDO0lBQ3JDLE1BQU0sRUFBRSxZQUFZLENBQUMsWUFBWSxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQztJQUN6RCw4Q0FBOEM7SUFDOUMsSUFBSSxFQUFFLFlBQVksQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDO0lBQ3BELDREQUE0RDtJQUM1RCxRQUFRLEVBQUUsWUFBWSxDQUFDLGNBQWMsRUFBRSxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUM7SUFDN0QsMkNBQTJDO0lBQzNDLFNBQVMsRUFBRSxZQUFZLENBQUMsZUFBZSxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQztJQUMvRCxnQ0FBZ0M7SUFDaEMsT0FBTyxFQUFFLFlBQVksQ0FBQyxhQUFhLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDO0lBQzNELHdDQUF3QztJQUN4QyxVQUFVLEVBQUUsWUFBWSxDQUFDLGdCQUFnQixFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxlQUFlLENBQUM7SUFDckYsK0ZBQStGO0lBQy9GLFlBQVksRUFBRSxZQUFZLENBQUMsa0JBQWtCLEVBQUUsT0FBTyxDQUFDLEdBQUcsRUFBRSxFQUFFLEVBQUUsTUFBTSxDQUFDO0NBQy9ELENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxFQUFFLEdBQUc7SUFDaEIsNENBQTRDO0lBQzVDLEdBQUcsRUFBRSxZQUFZLENBQUMsUUFBUSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQztJQUNqRCx5Q0FBeUM7SUFDekMsR0FBRyxFQUFFLFlBQVksQ0FBQyxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDO0lBQ2pELHNFQUFzRTtJQUN0RSxHQUFHLEVBQUUsWUFBWSxDQUFDLFFBQVEsRUFBRSxPQUFPLENBQUMsRUFBRSxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUM7SUFDbEQsK0RBQStEO0lBQy9ELFFBQVEsRUFBRSxZQUFZLENBQUMsYUFBYSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQztDQUNuRCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLHNFQUFzRTtJQUN0RSxZQUFZLEVBQUUsWUFBWSxDQUFDLG1CQUFtQixFQUFFLE9BQU8sQ0FBQyxJQUFJLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQztJQUN4RSxzRUFBc0U7SUFDdEUsR0FBRyxFQUFFLFlBQVksQ0FBQyxVQUFVLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsS0FBSyxDQUFDO0lBQ3RELGdDQUFnQztJQUNoQyxNQUFNLEVBQUUsWUFBWSxDQUFDLGFBQWEsRUFBRSxPQUFPLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUM7Q0FDbkQsQ0FBQTtBQUVWLDBDQUEwQztBQUMxQyxNQUFNLENBQUMsTUFBTSxnQkFBZ0IsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUU7SUFDM0Qsb0JBQW9CO0lBQ3BCLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLFlBQVk7SUFDWixNQUFNLEVBQUUsTUFBTTtJQUNkLGdCQUFnQjtJQUNoQixNQUFNLEVBQUUsTUFBTTtJQUNkLG9DQUFvQztJQUNwQyxTQUFTLEVBQUUsTUFBTTtDQUNsQixDQUFDLENBQUE7QUFrQ0YsTUFBTSxjQUFjLEdBQTBCLE1BQU0sQ0FDbEQsZ0JBQWdCLEVBQUUsb0JBQW9CLEVBQ3RDLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxTQUFTLEVBQUUsRUFBRSxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQzdGLENBQUMsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQy9FLENBQUE7QUFFRCw2QkFBNkI7QUFDN0IsTUFBTSxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBRXJCLE1BQU0sWUFBWSxHQUF3QjtJQUN4QyxJQUFJLEVBQUUsaUJBQWlCO0lBQ3ZCLFNBQVMsRUFBRSxDQUFDO0lBQ1osSUFBSSxFQUFFLFNBQVM7SUFDZixNQUFNLEVBQUUsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxXQUFXLEdBQUcsSUFBSSxDQUFDLE1BQU07SUFDL0MsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFO1FBQ2xDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUNsQyxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0lBQ0QsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQzVCLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLFdBQVcsRUFBRSxJQUFJLEdBQUcsV0FBVyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FDakk7Q0FDRixDQUFBO0FBRUQsTUFBTSxrQkFBa0IsR0FBbUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsRUFBRSxNQUFNLEVBQUUsUUFBaUIsRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUVwSixNQUFNLFNBQVMsR0FBa0Q7SUFDL0QsSUFBSSxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLEtBQUssRUFBRSxXQUFXLEVBQUUsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLEVBQUUsa0JBQWtCLEVBQUUsS0FBSyxFQUFFLFlBQVk7Q0FDakksQ0FBQTtBQUVELCtDQUErQztBQUMvQyxTQUFTLFdBQVcsQ0FBQyxLQUFlO0lBQ2xDLE9BQU8sU0FBUyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQW1CLENBQUE7QUFDbEQsQ0FBQztBQUVELDJFQUEyRTtBQUMzRSxNQUFNLElBQUksR0FBNEUsSUFBSSxHQUFHLENBQTJDO0lBQ3RJLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLElBQUksRUFBRSxrQkFBa0IsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLENBQUM7SUFDN0QsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLENBQUM7SUFDbkQsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDO0lBQ3ZELENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxXQUFXLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUMxRCxDQUFDLEVBQUUsQ0FBQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsY0FBYyxFQUFFLEtBQUssRUFBRSxjQUFjLENBQUMsSUFBSSxFQUFFLENBQUM7Q0FDbkUsQ0FBQyxDQUFBO0FBRUY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFtQjtJQUN0QyxJQUFJLEVBQUUsaUJBQWlCO0lBQ3ZCLHFFQUFxRTtJQUNyRSxTQUFTLEVBQUUsQ0FBQztJQUNaLElBQUksRUFBRSxTQUFTO0lBQ2YsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQztJQUNuRCxLQUFLLEVBQUUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssQ0FBQztJQUM3RSxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJO1FBQ3JCLElBQUksSUFBSSxHQUFHLFdBQVc7WUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxDQUFBO1FBQ25ELE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUNwRCxNQUFNLElBQUksR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFTLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBbUIsQ0FBQTtRQUN2RyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUN0QyxDQUFDO0NBQ0YsQ0FBQTtBQUVELGlFQUFpRTtBQUNqRSxNQUFNLFlBQVksR0FBRyxHQUFHLENBQUE7QUFFeEI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxlQUFlLEVBQUU7SUFDNUMsbUNBQW1DO0lBQ25DLFFBQVEsRUFBRSxZQUFZO0lBQ3RCLGtDQUFrQztJQUNsQyxXQUFXLEVBQUUsTUFBTTtJQUNuQixnQ0FBZ0M7SUFDaEMsT0FBTyxFQUFFLFlBQVk7SUFDckIsOEJBQThCO0lBQzlCLFVBQVUsRUFBRSxNQUFNO0lBQ2xCLHdCQUF3QjtJQUN4QixXQUFXLEVBQUUsWUFBWTtJQUN6QixtQ0FBbUM7SUFDbkMsY0FBYyxFQUFFLE1BQU07SUFDdEIscUJBQXFCO0lBQ3JCLFNBQVMsRUFBRSxLQUFLO0NBQ2pCLENBQUMsQ0FBQTtBQUlGLHdEQUF3RDtBQUN4RCxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLGdCQUFnQixFQUFFO0lBQzlDLGlDQUFpQztJQUNqQyxRQUFRLEVBQUUsTUFBTTtJQUNoQiw2QkFBNkI7SUFDN0IsVUFBVSxFQUFFLEtBQUs7SUFDakIsMkJBQTJCO0lBQzNCLFNBQVMsRUFBRSxLQUFLO0NBQ2pCLENBQUMsQ0FBQTtBQUVGLHdFQUF3RTtBQUN4RSxNQUFNLFlBQVksR0FBcUIsRUFBRSxHQUFHLEtBQUssRUFBRSxJQUFJLEVBQUUsa0JBQWtCLEVBQUUsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFBO0FBcUYzRixNQUFNLFlBQVksR0FBRyxJQUFJLENBQUE7QUFFekIsU0FBUyxNQUFNLENBQUMsSUFBWTtJQUMxQixPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQTtBQUNoQyxDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsUUFBd0U7SUFDN0YsTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsT0FBTyxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDN0csTUFBTSxJQUFJLEdBQUcsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ3ZDLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUNkLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksUUFBUSxFQUFFLENBQUM7UUFDL0MsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsS0FBSyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzNHLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDdEMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtJQUM5QyxDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUE7QUFDZCxDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsS0FBaUI7SUFDdEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtJQUMzRSxNQUFNLFFBQVEsR0FBMEQsRUFBRSxDQUFBO0lBQzFFLEtBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxPQUFPLENBQUMsSUFBSSxJQUFJLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQztRQUM1RCxNQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsS0FBSyxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUMzRixJQUFJLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSTtZQUFFLE1BQUs7UUFDOUIsUUFBUSxDQUFDLElBQUksQ0FBQyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQTtRQUNqSCxNQUFNLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3hCLENBQUM7SUFDRCxPQUFPLFFBQVEsQ0FBQTtBQUNqQixDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUksSUFBYSxFQUFFLEtBQVE7SUFDMUMsTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ2hELElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUNoRCxPQUFPLEtBQUssQ0FBQTtBQUNkLENBQUM7QUFFRCxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7QUFFM0IscUZBQXFGO0FBQ3JGLFNBQVMsV0FBVyxDQUFpQixJQUFPLEVBQUUsS0FBaUI7SUFDN0QsTUFBTSxLQUFLLEdBQXFCLEVBQUUsQ0FBQTtJQUNsQyxNQUFNLFFBQVEsR0FBYyxFQUFFLENBQUE7SUFDOUIsTUFBTSxHQUFHLEdBQUcsQ0FBQyxNQUFjLEVBQXVDLEVBQUU7UUFDbEUsSUFBSSxDQUFDO1lBQ0gsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLGtCQUFrQixDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7WUFDbEUsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtZQUNsQixPQUFPLE1BQU0sQ0FBQTtRQUNmLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUNwQixPQUFPLFNBQVMsQ0FBQTtRQUNsQixDQUFDO0lBQ0gsQ0FBQyxDQUFBO0lBQ0QsTUFBTSxPQUFPLEdBQUcsYUFBYSxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBNEMsRUFBRTtRQUM3RyxNQUFNLElBQUksR0FBRyxJQUFJLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFBO1FBQ3hFLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQyxNQUFNO1lBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQTtRQUN2RSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDMUIsTUFBTSxHQUFHLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLEtBQUssU0FBUyxDQUFDLENBQUE7WUFDeEYsT0FBTyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUE7UUFDaEMsQ0FBQztRQUNELElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQyxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsSUFBSTtZQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsYUFBYSxFQUFFLFdBQVcsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFBO1FBQzdILDRIQUE0SDtRQUM1SCxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDO1lBQ3RELE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQ3BDLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFBO1FBQ3JFLENBQUM7UUFDRCxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFBO0lBQy9DLENBQUMsQ0FBQyxDQUFBO0lBQ0YsSUFBSSxRQUFRLENBQUMsTUFBTSxLQUFLLENBQUM7UUFBRSxPQUFPLE9BQU8sQ0FBQTtJQUN6QyxLQUFLLE1BQU0sTUFBTSxJQUFJLEtBQUs7UUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7SUFDcEQsTUFBTSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDbkIsQ0FBQztBQUVELFNBQVMsWUFBWSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQy9DLE9BQU8sYUFBYSxDQUFDLEdBQUcsSUFBSSxTQUFTLEVBQUUsTUFBTSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUM1RCxDQUFDO0FBRUQscURBQXFEO0FBQ3JELFNBQVMsWUFBWSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQy9DLE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQzdDLE1BQU0sSUFBSSxHQUFHLE9BQU8sR0FBRyxHQUFHLENBQUE7SUFDMUIsTUFBTSxLQUFLLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxDQUFBO0lBQzVCLE1BQU0sS0FBSyxHQUFHLFlBQVksQ0FBQyxPQUFPLEVBQUUsVUFBVSxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQ3JELE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxPQUFPLEVBQUUsVUFBVSxFQUFFLEtBQUssQ0FBQyxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsRUFBRSxDQUFBO0FBQzVILENBQUM7QUFFRCxTQUFTLGdCQUFnQixDQUFDLElBQVksRUFBRSxNQUFjLEVBQUUsUUFBZ0I7SUFDdEUsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxZQUFZLEVBQUUsUUFBUSxDQUFDLENBQUE7SUFDcEQsTUFBTSxRQUFRLEdBQUcsTUFBTSxLQUFLLEVBQUUsQ0FBQyxJQUFJLElBQUksTUFBTSxLQUFLLEVBQUUsQ0FBQyxLQUFLLENBQUE7SUFDMUQsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxVQUFVLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFBO0FBQ2pILENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLEtBQXVCLEVBQUUsTUFBYyxFQUFFLElBQVksRUFBRSxRQUFnQjtJQUNuRyxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQyxnQkFBZ0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3JFLE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLFlBQVksQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsZ0JBQWdCLENBQUMsUUFBUSxFQUFFLE1BQU0sRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDaEosQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQUMsS0FBdUIsRUFBRSxNQUFjLEVBQUUsSUFBWSxFQUFFLFFBQWdCLEVBQUUsRUFBbUI7SUFDNUgsTUFBTSxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxLQUFLLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTtJQUN6RSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxNQUFNLEVBQUUsWUFBWSxDQUFDLFlBQVksRUFBRSxJQUFJLENBQUMsRUFBRSxnQkFBZ0IsQ0FBQyxZQUFZLEVBQUUsTUFBTSxFQUFFLFFBQVEsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBQ3JJLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLElBQXFCLEVBQUUsT0FBZTtJQUNySCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxlQUFlLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUMzRSxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLE9BQWU7SUFDaEcsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQyxpQkFBaUIsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBQ3hFLENBQUM7QUFFRDs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFFBQVEsQ0FDNUIsS0FBdUIsRUFBRSxFQUEwQixFQUFFLElBQXFCLEVBQUUsT0FBd0IsRUFBRSxLQUFhO0lBRW5ILE9BQU8sa0JBQWtCLENBQUMsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsYUFBYSxDQUFDLGdCQUFnQixFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQzdJLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLElBQXFCLEVBQUUsT0FBZTtJQUN4SCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxrQkFBa0IsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO0FBQ2pGLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBVztJQUM5RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsSUFBSSxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsZUFBZSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUMvRixDQUFDO0FBRUQ7Ozs7Ozs7R0FPRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxJQUFxQixFQUFFLE9BQXdCO0lBQ3JJLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7QUFDekQsQ0FBQztBQUVEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUF1QixFQUFFLEVBQTBCLEVBQUUsSUFBcUIsRUFBRSxPQUF3QjtJQUNySSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ3pELENBQUM7QUFFRDs7Ozs7Ozs7Ozs7R0FXRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUMzQixLQUF1QixFQUFFLEVBQTBCLEVBQUUsR0FBb0IsRUFBRSxJQUFZLEVBQUUsS0FBYSxFQUFFLElBQXFCLEVBQUUsT0FBZTtJQUU5SSxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FDeEIsR0FBRyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLE1BQU0sQ0FBQyxjQUFjLEVBQUUsSUFBSSxDQUFDLEVBQUUsWUFBWSxDQUFDLFFBQVEsRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsaUJBQWlCLEVBQUUsT0FBTyxDQUFDLENBQzFKLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FDN0IsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQW9CLEVBQUUsSUFBWSxFQUFFLEtBQWEsRUFBRSxJQUFxQixFQUFFLE9BQXdCO0lBRXZKLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLEVBQUUsSUFBSSxDQUFDLEVBQUUsWUFBWSxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUE7QUFDbkksQ0FBQztBQUVEOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxRQUFRLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLEdBQW9CLEVBQUUsS0FBYTtJQUNySCxPQUFPLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsWUFBWSxDQUFDLFNBQVMsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQ2xGLENBQUM7QUFFRDs7Ozs7Ozs7R0FRRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLEtBQXVCLEVBQUUsRUFBMEIsRUFBRSxHQUFvQixFQUFFLEtBQWE7SUFDckgsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLFlBQVksQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUNsRixDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FDL0IsS0FBdUIsRUFBRSxFQUEwQixFQUFFLE1BQTJCLEVBQUUsTUFBdUIsRUFBRSxNQUF1QjtJQUVsSSxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxFQUFFLEVBQUUsR0FBRyxlQUFlLENBQUMsWUFBWSxFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtBQUNuRyxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FDL0IsS0FBdUIsRUFBRSxFQUEwQixFQUFFLE1BQTJCLEVBQUUsTUFBdUIsRUFBRSxNQUFjO0lBRXpILE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsVUFBVSxFQUFFLEVBQUUsRUFBRSxHQUFHLGVBQWUsQ0FBQyxZQUFZLEVBQUUsTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0FBQ2pJLENBQUM7QUFFRCxTQUFTLGVBQWUsQ0FBQyxJQUFZLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBdUI7SUFDakYsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxXQUFXLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDakQsTUFBTSxLQUFLLEdBQUcsS0FBSyxLQUFLLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUMsS0FBSyxLQUFLLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxDQUFDLENBQUMsWUFBWSxDQUFDLFVBQVUsRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDcEksT0FBTyxDQUFDLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksU0FBUyxFQUFFLEtBQUssQ0FBQyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtBQUNoSCxDQUFDO0FBRUQsTUFBTSxZQUFZLEdBQW1CLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxFQUFFLENBQUE7QUFFOUUseURBQXlEO0FBQ3pELFNBQVMsTUFBTSxDQUFDLE1BQWMsRUFBRSxNQUFjO0lBQzVDLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFBO0lBQ3BDLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO0FBQ2xELENBQUM7QUFFRDs7O0dBR0c7QUFDSCxLQUFLLFVBQVUsUUFBUSxDQUNyQixJQUFVLEVBQUUsTUFBa0IsRUFBRSxPQUE4QyxFQUFFLElBQW9DOzs7UUFFcEgsTUFBTSxNQUFNLGtDQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLFFBQUEsQ0FBQTtRQUM3RCxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDZixNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3BDLElBQUksTUFBUyxDQUFBO1FBQ2IsSUFBSSxDQUFDOzs7Z0JBQ0gsTUFBTSxNQUFNLGtDQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFBLENBQUE7Z0JBQ2hELE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTs7Ozs7Ozs7O1NBQzVCO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNkLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELE1BQU0sUUFBUSxrQ0FBRyxPQUFPLENBQUMsY0FBYyxFQUFFLFFBQUEsQ0FBQTtRQUN6QyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFBOzs7Ozs7Ozs7Q0FDaEQ7QUFFRCxrRkFBa0Y7QUFDbEYsTUFBTSxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBRXJCLEtBQUssVUFBVSxXQUFXLENBQ3hCLElBQVUsRUFBRSxJQUFZLEVBQUUsSUFBaUU7SUFFM0YsTUFBTSxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsV0FBVyxHQUFHLElBQUksQ0FBQyxDQUFBO0lBQ2pELElBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNwRCxNQUFNLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLENBQUMsU0FBUyxFQUFFLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxXQUFXLENBQUMsRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUN6SSxNQUFNLElBQUksR0FBRyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzVFLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsV0FBVyxFQUFFLFdBQVcsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxDQUFBO0FBQzlGLENBQUM7QUFFRCx3RUFBd0U7QUFDeEUsU0FBUyxXQUFXLENBQUMsS0FBaUI7SUFDcEMsSUFBSSxLQUFLLENBQUMsTUFBTSxHQUFHLFdBQVc7UUFBRSxPQUFPLFNBQVMsQ0FBQTtJQUNoRCxPQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0FBQ3ZHLENBQUM7QUFFRCw4RUFBOEU7QUFDOUUsTUFBTSxZQUFZLEdBQUcsYUFBYSxHQUFHLENBQUMsR0FBRywyQkFBMkIsQ0FBQyxNQUFNLENBQUE7QUFFM0UsU0FBUyxNQUFNLENBQUMsT0FBNkM7SUFDM0QsSUFBSSxPQUFPLEtBQUssU0FBUyxJQUFJLE9BQU8sWUFBWSxPQUFPLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxVQUFVO1FBQUUsT0FBTyxLQUFLLENBQUE7SUFDakksT0FBTyxNQUFNLENBQUMsVUFBVSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxhQUFhLENBQUE7QUFDekQsQ0FBQztBQUVEOzs7R0FHRztBQUNILEtBQUssVUFBVSxXQUFXLENBQ3hCLElBQVUsRUFBRSxPQUFpQyxFQUFFLE1BQWUsRUFBRSxJQUFtRDs7O1FBRW5ILElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQzs7O2dCQUNyQixNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQUEsQ0FBQTtnQkFDN0MsT0FBTyxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDbkM7UUFDRCxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUMzQyxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDMUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLFlBQVksRUFBRSxDQUFDO1lBQ3RELE1BQU0sSUFBSSxVQUFVLENBQUMseURBQXlELGFBQWEsR0FBRyxDQUFDLHNCQUFzQixZQUFZLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUE7UUFDL0osQ0FBQztRQUNELE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDNUYsTUFBWSxHQUFHLGtDQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsT0FBQSxDQUFBO1FBQ3hFLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUMsaUJBQWlCLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsaUJBQWlCLEdBQUcsQ0FBQyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUE7UUFDdkYsTUFBTSxJQUFJLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQVcsUUFBUSxFQUFFLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLElBQUksRUFBRSxDQUFDLFFBQUEsQ0FBQTtRQUMxRixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7Ozs7Ozs7Ozs7O0NBQ25DO0FBRUQsS0FBSyxVQUFVLFFBQVEsQ0FBQyxJQUFVLEVBQUUsSUFBWSxFQUFFLEtBQWE7OztRQUM3RCxNQUFNLFFBQVEsa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUNoRCxPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQy9HO0FBS0QsbURBQW1EO0FBQ25ELE1BQU0sQ0FBQyxNQUFNLGNBQWMsR0FBd0IsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUVsRTs7R0FFRztBQUNILE1BQU0sT0FBTyxVQUFXLFNBQVEsSUFBSTtJQUNsQzs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFjLEVBQUUsSUFBWSxFQUFFLFFBQVEsR0FBRyxDQUFDLEVBQUUsVUFBNkIsRUFBRTtRQUN0RixPQUFPLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsV0FBVyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFBO0lBQzNJLENBQUM7SUEyQkQsS0FBSyxDQUFDLFVBQVUsQ0FDZCxLQUFpQyxFQUFFLE1BQWMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFNBQXFDLEVBQUUsRUFBRSxRQUEyQixFQUFFO1FBRXBJLE1BQU0sTUFBTSxHQUFHLEtBQUssWUFBWSxPQUFPLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO1FBQzNELE1BQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsR0FBRyxLQUFLLFlBQVksT0FBTztZQUNoRSxDQUFDLENBQUMsQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDO1lBQ2pFLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNwRSxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsV0FBVyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUN4RSxNQUFNLElBQUksR0FBRyxDQUFDLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBVyxFQUEwQyxFQUFFLENBQUMsQ0FDNUYsQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsa0JBQWtCLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsa0JBQWtCLENBQUMsa0JBQWtCLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUMxRyxDQUFBO1FBQ0QsSUFBSSxNQUFNLEtBQUssU0FBUztZQUFFLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxjQUFjLEVBQUUsQ0FBQyxFQUFFLEVBQUUsRUFBRSxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNsSSxDQUFDOzs7Z0JBQ0MsSUFBSSxNQUFNLENBQUMsSUFBSSxHQUFHLGNBQWMsQ0FBQyxJQUFJO29CQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsZUFBZSxNQUFNLENBQUMsUUFBUSxFQUFFLGtEQUFrRCxDQUFDLENBQUE7Z0JBQy9JLE1BQU0sRUFBRSxrQ0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsUUFBQSxDQUFBO2dCQUMzQyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLEVBQUUsQ0FBQyxDQUFBOzs7Ozs7Ozs7U0FDekQ7UUFDRCxPQUFPLE1BQU0sQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDL0IsQ0FBQztDQUNGO0FBa0JEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLE9BQU8sb0JBQXFCLFNBQVEsY0FBYztJQUN0RDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFpQzs7O1lBQzFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2pHO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLE9BQU8sR0FBRyxHQUFHOzs7WUFDeEIsTUFBTSxFQUFFLGtDQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDakMsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUM7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxVQUE2QixFQUFFOzs7WUFDdEQsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsa0NBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sR0FBRyxHQUFHLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1lBQzFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLFlBQVksRUFBRSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7WUFDaEkseURBQXlEO1lBQ3pELE9BQU8sRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sQ0FBUyxFQUFFLElBQUksRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQTs7Ozs7Ozs7O0tBQ3JGO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQUMsT0FBaUM7OztZQUM3QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNuRztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxHQUFxQzs7O1lBQ2xELE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxXQUFXOzs7WUFDZixNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLE1BQU0sV0FBVyxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLEVBQUUsQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7WUFDdkgsT0FBTyxXQUFXLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsUUFBUSxFQUFFLENBQUE7Ozs7Ozs7OztLQUNsRDtJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsV0FBVzs7O1lBQ2YsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO1lBQ3ZILE9BQU8sV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxDQUFBOzs7Ozs7Ozs7S0FDbEQ7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUF5QyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsT0FBa0M7OztZQUNuRyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxHQUFHLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsSUFBSSxXQUFXLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDbEcsSUFBSSxPQUFPLEtBQUssU0FBUztnQkFBRSxPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDOUYsT0FBTyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUMvSDtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFZLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUNwQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsSUFBSSxJQUEwQixDQUFBO1lBQzlCLE1BQU0sSUFBSSxHQUFHLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRTtnQkFDNUQsTUFBTSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxFQUFFLEdBQUcsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFBO2dCQUM5SSxJQUFJLEdBQUcsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFBO2dCQUN6QixrREFBa0Q7Z0JBQ2xELE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDL0IsQ0FBQyxDQUFDLENBQUE7WUFDRixPQUFPLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFBOzs7Ozs7Ozs7S0FDdEI7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQXlDLEVBQUUsS0FBSyxHQUFHLENBQUM7OztZQUNoRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsSUFBSSxPQUFPLFlBQVksT0FBTyxFQUFFLENBQUM7OztvQkFDL0IsTUFBTSxHQUFHLG1DQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtvQkFDaEMsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OzthQUNsRDtZQUNELE1BQU0sRUFBRSxJQUFJLEdBQUcsRUFBRSxFQUFFLElBQUksRUFBRSxPQUFPLEdBQUcsRUFBRSxFQUFFLEdBQUcsT0FBTyxDQUFBO1lBQ2pELElBQUksTUFBTSxDQUFDLElBQUksQ0FBQztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLG1GQUFtRixDQUFDLENBQUE7WUFDM0gsTUFBTSxNQUFNLEdBQUcsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksV0FBVyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksWUFBWSxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQTtZQUN2SCxNQUFNLElBQUksbUNBQUcsSUFBSSxjQUFjLEVBQUUsUUFBQSxDQUFBO1lBQ2pDLE1BQU0sUUFBUSxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7WUFDbkUsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7WUFDNUUsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1lBQ3BILE1BQU0sSUFBSSxHQUFHLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFBO1lBQ3JGLE1BQU0sU0FBUyxHQUFHLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLEVBQUUsYUFBYSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUNwSCxNQUFNLEdBQUcsbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBUyxNQUFNLEVBQUU7Z0JBQ3hDLFFBQVEsRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxFQUFFLElBQUksSUFBSSxDQUFDLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsVUFBVSxFQUFFLE9BQU8sQ0FBQyxNQUFNO2dCQUN6RyxXQUFXLEVBQUUsU0FBUyxFQUFFLElBQUksSUFBSSxJQUFJLEVBQUUsY0FBYyxFQUFFLFNBQVMsRUFBRSxJQUFJLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxDQUFDO2FBQ3pGLENBQUMsUUFBQSxDQUFBO1lBQ0YsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNsRDtJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLElBQVksRUFBRSxVQUEwQixFQUFFOzs7WUFDdEQsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQTtZQUNyQixNQUFNLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxhQUFhLEdBQUcsWUFBWSxFQUFFLFdBQVcsRUFBRSxHQUFHLE9BQU8sQ0FBQTtZQUN4RSxPQUFPLENBQUMsd0JBQXdCLEVBQUUsYUFBYSxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQTtZQUM5RCxNQUFNLEVBQUUsbUNBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQzVCLE1BQU0sR0FBRyxHQUFHLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsWUFBWSxDQUFDLENBQUE7WUFDdEUsSUFBSSxRQUEyRCxDQUFBO1lBQy9ELE1BQU0sSUFBSSxHQUFHLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRTtnQkFDNUQsTUFBTSxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsVUFBVSxHQUFHLGFBQWEsQ0FBQyxDQUFBO2dCQUN6RCxNQUFNLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQyxNQUFNLEVBQUUsRUFBRTtvQkFDaEUsTUFBTSxJQUFJLEdBQUcsSUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFBO29CQUN4QyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUU7d0JBQ3BCLEdBQUcsTUFBTSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsRUFBRSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxXQUFXLEVBQUUsWUFBWSxFQUFFLE9BQU8sRUFBRSxFQUFFLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxFQUFFLFVBQVUsRUFBRSxDQUFDO3dCQUNwSCxXQUFXLEVBQUUsYUFBYSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxFQUFFLGNBQWMsRUFBRSxhQUFhO3FCQUNoRyxDQUFDLENBQUE7b0JBQ0YsWUFBWSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtvQkFDMUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtnQkFDdEMsQ0FBQyxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7Z0JBQy9DLFFBQVEsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLENBQUE7Z0JBQzVHLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDL0IsQ0FBQyxDQUFDLENBQUE7WUFDRixNQUFNLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLFFBQXdDLENBQUE7WUFDbEUsTUFBTSxPQUFPLEdBQUcsV0FBVyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxVQUFVLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsY0FBYyxFQUFFLGFBQWEsQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUMxSCxPQUFPO2dCQUNMLElBQUk7Z0JBQ0osSUFBSSxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxPQUFPLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsV0FBVyxFQUFFLFlBQVksQ0FBQyxDQUFDLENBQUM7Z0JBQzdGLDJEQUEyRDtnQkFDM0QsT0FBTyxFQUFFLE9BQWtDO2dCQUMzQyw4QkFBOEI7Z0JBQzlCLEtBQUssRUFBRSxNQUFNLENBQUMsU0FBUyxHQUFHLENBQUMsR0FBRyxDQUFDLFlBQVk7YUFDNUMsQ0FBQTs7Ozs7Ozs7O0tBQ0Y7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUksTUFBdUI7OztZQUN6QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFBO1lBQ3JCLE1BQU0sRUFBRSxtQ0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDNUIsTUFBTSxLQUFLLEdBQUcsTUFBNkIsQ0FBQTtZQUMzQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLEVBQUUsQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO1lBQzlILElBQUksS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsQ0FBQztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksUUFBUSxLQUFLLENBQUMsTUFBTSx3QkFBd0IsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDekksT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLEVBQUUsS0FBSyxDQUFDLFVBQVUsQ0FBQyxFQUFFLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUksTUFBdUIsRUFBRSxLQUF3Qjs7O1lBQ25FLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUE7WUFDckIsTUFBTSxFQUFFLG1DQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUM1QixNQUFNLE1BQU0sbUNBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxXQUFXLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBNkIsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdEY7Q0FDRjtBQUVELHNHQUFzRztBQUN0RyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFBO0FBQzFCLE1BQU0sT0FBTyxHQUFHLE1BQU0sR0FBRyxFQUFFLENBQUE7QUFDM0IsTUFBTSxVQUFVLEdBQUcsT0FBTyxHQUFHLFlBQVksQ0FBQTtBQUV6QyxTQUFTLEVBQUUsQ0FBQyxNQUEyQixFQUFFLE1BQWM7SUFDckQsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFpQixDQUFBO0FBQy9DLENBQUM7QUFHRCxrQ0FBa0M7QUFDbEMsTUFBTSxjQUFjO0lBQ1QsS0FBSyxHQUFpQixFQUFFLENBQUE7SUFFakMsR0FBRyxDQUF1QixLQUFRO1FBQ2hDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3RCLE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVELENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQztRQUNkLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7UUFDckQsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBQ3ZCLENBQUM7Q0FDRjtBQUVELFNBQVMsU0FBUyxDQUFDLElBQVUsRUFBRSxPQUFvQixFQUFFLElBQW9CO0lBQ3ZFLElBQUksT0FBTyxDQUFDLElBQUksS0FBSyxPQUFPO1FBQUUsT0FBTyxPQUFPLENBQUE7SUFDNUMsSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLGFBQWE7UUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLEdBQUcsQ0FBQyxXQUFXLEVBQUUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxFQUFFLENBQUE7SUFDckksSUFBSSxPQUFPLENBQUMsR0FBRyxDQUFDLE1BQU0sR0FBRyxVQUFVO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5QkFBeUIsVUFBVSwwQkFBMEIsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO0lBQzVJLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFBO0FBQ3BJLENBQUMifQ==