/**
 * The addresses of sockets, of all families.
 *
 * @module linux/sockaddr
 * @see https://man7.org/linux/man-pages/man2/bind.2.html
 */
import type { ValueOf } from '../near/flags.js'
import { mapped } from '../memory/aggregates.js'
import { bytesOf } from '../memory/bytes.js'
import { Uint16 } from '../memory/scalars.js'
import type { AnyType, FixedType, Type } from '../memory/type.js'
import { AF } from './address_family.js'
import { SockaddrIn, SockaddrIn6 } from './in.js'
import { SOCKADDR_LL_LEAST, SockaddrLl } from './if_packet.js'
import { SockaddrNl } from './netlink.js'
import { SockaddrUn } from './un.js'
import { SockaddrVm } from './vm_sockets.js'

/**
 * No address: connecting to it dissolves a datagram socket's association.
 * @see https://man7.org/linux/man-pages/man2/connect.2.html
 */
export interface SockaddrUnspecified {
  /** The address family. */
  readonly family: 'unspec'
}

/**
 * An address of a family that this package does not know.
 * @see https://man7.org/linux/man-pages/man3/sockaddr.3type.html
 */
export interface SockaddrOther {
  /** That the family is another one. */
  readonly family: 'other'
  /** Which. */
  readonly number: ValueOf<'AF'>
  /** What stands behind the family. */
  readonly data: Uint8Array
}

/**
 * The address of a socket, by its family.
 * @see https://man7.org/linux/man-pages/man3/sockaddr.3type.html
 */
export type Sockaddr = SockaddrUn | SockaddrIn | SockaddrIn6 | SockaddrNl | SockaddrLl | SockaddrVm | SockaddrUnspecified | SockaddrOther

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
  unix: SockaddrUn, inet: SockaddrIn, inet6: SockaddrIn6, netlink: SockaddrNl, packet: SockaddrLl, vsock: SockaddrVm,
  unspec: unspecifiedAddress, other: otherAddress,
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
  // A sender's hardware address may be longer than the structure, or shorter.
  [AF.PACKET, { type: SockaddrLl, least: SOCKADDR_LL_LEAST }],
  [AF.VSOCK, { type: SockaddrVm, least: SockaddrVm.size }],
  [AF.NETLINK, { type: SockaddrNl, least: SockaddrNl.size }],
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

/** @internal `sizeof(struct sockaddr_storage)`: as long as any address */
export const ADDRESS_ROOM = 128

/** @internal an address as the kernel wrote it; undefined where it wrote none */
export function readAddress(bytes: Uint8Array): Sockaddr | undefined {
  if (bytes.length < FAMILY_SIZE) return undefined
  return Sockaddr.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length)
}
