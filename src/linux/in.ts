/**
 * `<linux/in.h>` and `<linux/in6.h>`: internet addresses and protocols.
 *
 * @module linux/in
 */
import { valueSet } from '../near/flags.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, bytesOf } from '../memory/bytes.js'
import { Int32, Uint16, Uint32 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { AF, SaFamily } from './address_family.js'
import { integer } from './arguments.js'

/**
 * Internet protocols, which are also the levels of their socket options. Those of which programs make sockets.
 * @see https://man7.org/linux/man-pages/man5/protocols.5.html
 */
export const IPPROTO = valueSet('IPPROTO', {
  /** The one that is usual for the type of socket; and the level of the options of IPv4. */
  IP: 0,
  /** Control messages of IPv4. */
  ICMP: 1,
  /** TCP. */
  TCP: 6,
  /** UDP. */
  UDP: 17,
  /** IPv6, and the level of its options. */
  IPV6: 41,
  /** Control messages of IPv6. */
  ICMPV6: 58,
  /** SCTP. */
  SCTP: 132,
  /** Whole IP packets. */
  RAW: 255,
  /** TCP over several paths. */
  MPTCP: 262,
})

/**
 * How the packet size of a path is found.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export const IP_PMTUDISC = {
  /** It is not: routers may cut packets. */
  DONT: 0,
  /** As the route says. */
  WANT: 1,
  /** Always: what is too long for the path fails. */
  DO: 2,
  /** Packets are as long as they are, and must not be cut; what is found is not heeded. */
  PROBE: 3,
  /** They are at most as long as the interface takes, and must not be cut. */
  INTERFACE: 4,
  /** The same, and may be cut. */
  OMIT: 5,
} as const

/**
 * One of {@link IP_PMTUDISC}.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export type PathMtuDiscovery = (typeof IP_PMTUDISC)[keyof typeof IP_PMTUDISC]

/**
 * A 16-bit number whose first byte is the high one, as ports are; C's `__be16`.
 * @param what - what it is, for messages: `a port`
 * @see https://man7.org/linux/man-pages/man3/byteorder.3.html
 */
export function networkUint16(what: string): FixedType<number> {
  return {
    ...Uint16,
    name: '__be16',
    read: (view, offset) => view.getUint16(offset, false),
    write: (view, offset, value) => view.setUint16(offset, integer(what, value, 0, 0xffff), false),
  }
}

const Port = networkUint16('a port')

/** A 32-bit number whose first byte is the high one; C's `__be32`. */
const NetworkUint32: FixedType<number> = {
  ...Uint32,
  name: '__be32',
  read: (view, offset) => view.getUint32(offset, false),
  write: (view, offset, value) => view.setUint32(offset, integer('flow information', value, 0, 0xffff_ffff), false),
}

/**
 * The bytes of an IPv4 address.
 * @param text - four numbers in decimal: `127.0.0.1`
 * @throws RangeError for anything else; the shorter forms that inet_aton(3) takes are refused
 * @see https://man7.org/linux/man-pages/man3/inet_pton.3.html
 */
export function parseIpv4(text: string): Uint8Array {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) {
    throw new RangeError(`${JSON.stringify(text)} is not an IPv4 address: it is four numbers from 0 to 255, such as 127.0.0.1`)
  }
  return Uint8Array.from(parts, Number)
}

/**
 * An IPv4 address as people write it.
 * @param bytes - 4
 * @see https://man7.org/linux/man-pages/man3/inet_ntop.3.html
 */
export function formatIpv4(bytes: Uint8Array): string {
  return bytes.join('.')
}

/**
 * The bytes of an IPv6 address.
 * @param text - as in RFC 4291, 2.2: `::1`, `fe80::1`, `::ffff:127.0.0.1`; without a zone, which is the address's `scopeId`
 * @throws RangeError for anything else
 * @see https://man7.org/linux/man-pages/man3/inet_pton.3.html
 */
export function parseIpv6(text: string): Uint8Array {
  const wrong = (): RangeError => new RangeError(`${JSON.stringify(text)} is not an IPv6 address`)
  const words = (part: string, last: boolean): number[] => part === '' ? [] : part.split(':').flatMap((word, index, all) => {
    if (last && index === all.length - 1 && word.includes('.')) {
      const [a = 0, b = 0, c = 0, d = 0] = parseIpv4(word)
      return [a * 256 + b, c * 256 + d]
    }
    if (!/^[0-9a-f]{1,4}$/i.test(word)) throw wrong()
    return [parseInt(word, 16)]
  })
  const halves = text.split('::')
  if (halves.length > 2) throw wrong()
  const [first = '', second] = halves
  const front = words(first, second === undefined)
  const back = second === undefined ? [] : words(second, true)
  const missing = 8 - front.length - back.length
  if (second === undefined ? missing !== 0 : missing < 1) throw wrong()
  const all = [...front, ...Array.from({ length: missing }, () => 0), ...back]
  return Uint8Array.from(all.flatMap((word) => [word >> 8, word & 0xff]))
}

/**
 * An IPv6 address as RFC 5952 wants it written.
 * @param bytes - 16
 * @see https://man7.org/linux/man-pages/man3/inet_ntop.3.html
 */
export function formatIpv6(bytes: Uint8Array): string {
  const words = Array.from({ length: 8 }, (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0))
  // RFC 5952, section 5: an address that is known to hold an IPv4 address shows it.
  if (words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff) return `::ffff:${formatIpv4(bytes.subarray(12))}`
  let best = { start: -1, length: 1 }
  for (let start = 0; start < 8; start++) {
    let length = 0
    while (start + length < 8 && words[start + length] === 0) length++
    if (length > best.length) best = { start, length }
  }
  const text = (some: number[]): string => some.map((word) => word.toString(16)).join(':')
  return best.start === -1 ? text(words) : `${text(words.slice(0, best.start))}::${text(words.slice(best.start + best.length))}`
}

const InAddr: FixedType<string> = mapped(byteArray(4), 'struct in_addr', parseIpv4, formatIpv4)
const In6Addr: FixedType<string> = mapped(byteArray(16), 'struct in6_addr', parseIpv6, formatIpv6)

/**
 * An address of IPv4 or IPv6, which differ in length: a `struct in_addr` or a `struct in6_addr`.
 * @see https://man7.org/linux/man-pages/man3/inet_pton.3.html
 */
export const InternetAddress: Type<string> = {
  name: 'struct in_addr or struct in6_addr',
  alignment: 1,
  size: undefined,
  sizeOf: (value) => internetBytes(value).length,
  write(view, offset, value) {
    const bytes = internetBytes(value)
    bytesOf(view, offset, bytes.length).set(bytes)
  },
  read(view, offset, length) {
    if (length !== 4 && length !== 16) throw new RangeError(`an internet address has 4 or 16 bytes, not ${length}`)
    const bytes = bytesOf(view, offset, length)
    return length === 4 ? formatIpv4(bytes) : formatIpv6(bytes)
  },
}

function internetBytes(text: string): Uint8Array {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

/**
 * A group of IPv4, and the link on which it is joined: of `IP.ADD_MEMBERSHIP` and its kin.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export const IpMreqn = struct('struct ip_mreqn', {
  /** The group, as in `239.0.0.1`; for `IP.MULTICAST_IF` not looked at. */
  imr_multiaddr: InAddr,
  /** An address of the link; `0.0.0.0` where its index says which, or for any. */
  imr_address: InAddr,
  /** The link's index; 0 where its address says which, or for any. */
  imr_ifindex: Int32,
})
/**
 * The JavaScript form of a `struct ip_mreqn`.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export type IpMreqn = StructValue<(typeof IpMreqn)['types']>

/**
 * A group of IPv6, and the link on which it is joined: of `IPV6.ADD_MEMBERSHIP` and `IPV6.DROP_MEMBERSHIP`.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export const Ipv6Mreq = struct('struct ipv6_mreq', {
  /** The group, as in `ff02::1`. */
  ipv6mr_multiaddr: In6Addr,
  /** The link's index; 0 for any. */
  ipv6mr_ifindex: Int32,
})
/**
 * The JavaScript form of a `struct ipv6_mreq`.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export type Ipv6Mreq = StructValue<(typeof Ipv6Mreq)['types']>

/**
 * The layout of `struct sockaddr_in`.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export const SockaddrInLayout = struct('struct sockaddr_in', {
  /** `AF.INET`. */
  sin_family: SaFamily,
  /** The port. */
  sin_port: Port,
  /** The address. */
  sin_addr: InAddr,
  /** Zero. */
  sin_zero: byteArray(8),
}, { aligned: 4 })

/**
 * The layout of `struct sockaddr_in6`.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export const SockaddrIn6Layout = struct('struct sockaddr_in6', {
  /** `AF.INET6`. */
  sin6_family: SaFamily,
  /** The port. */
  sin6_port: Port,
  /** Traffic class and flow label. */
  sin6_flowinfo: NetworkUint32,
  /** The address. */
  sin6_addr: In6Addr,
  /** The interface of a link-local address. */
  sin6_scope_id: Uint32,
})

/**
 * An address of IPv4.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export interface SockaddrIn {
  /** The address family. */
  readonly family: 'inet'
  /** As in `127.0.0.1`; `0.0.0.0` is any. */
  readonly address: string
  /** From 0 to 65535; binding to 0 lets the kernel choose. For a raw socket the protocol. */
  readonly port: number
}

/**
 * An address of IPv6.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export interface SockaddrIn6 {
  /** The address family. */
  readonly family: 'inet6'
  /** As in `::1`; `::` is any. */
  readonly address: string
  /** From 0 to 65535; binding to 0 lets the kernel choose. */
  readonly port: number
  /** Traffic class and flow label; 0 unless it is said. */
  readonly flowinfo?: number
  /** The index of the interface, for a link-local address; 0 unless it is said. */
  readonly scopeId?: number
}

/**
 * A `struct sockaddr_in`.
 * @see https://man7.org/linux/man-pages/man7/ip.7.html
 */
export const SockaddrIn: FixedType<SockaddrIn> = mapped(
  SockaddrInLayout, 'struct sockaddr_in',
  ({ address, port }) => ({ sin_family: AF.INET, sin_port: port, sin_addr: address, sin_zero: new Uint8Array(8) }),
  ({ sin_addr: address, sin_port: port }) => ({ family: 'inet', address, port }),
)

/**
 * A `struct sockaddr_in6`. What is read has all of its fields.
 * @see https://man7.org/linux/man-pages/man7/ipv6.7.html
 */
export const SockaddrIn6: FixedType<SockaddrIn6> = mapped(
  SockaddrIn6Layout, 'struct sockaddr_in6',
  ({ address, port, flowinfo = 0, scopeId = 0 }) => (
    { sin6_family: AF.INET6, sin6_port: port, sin6_flowinfo: flowinfo, sin6_addr: address, sin6_scope_id: scopeId }
  ),
  (value) => ({ family: 'inet6', address: value.sin6_addr, port: value.sin6_port, flowinfo: value.sin6_flowinfo, scopeId: value.sin6_scope_id }),
)
