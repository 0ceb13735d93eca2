/**
 * `<linux/if_packet.h>`: packets as a link carries them.
 *
 * @module linux/if_packet
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
import { valueSet, type ValueOf } from '../near/flags.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, bytesOf } from '../memory/bytes.js'
import { Int32, Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { AF, SaFamily } from './address_family.js'
import { integer } from './arguments.js'
import { HardwareAddress } from './if_link.js'
import { networkUint16 } from './in.js'
import { OptionFlag, SOL, socketOption } from './socket_option.js'

/**
 * For whom a packet was that was received, or that it was sent.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const PACKET = {
  /** For this machine. */
  HOST: 0,
  /** For all on the link. */
  BROADCAST: 1,
  /** For a group. */
  MULTICAST: 2,
  /** For another machine. */
  OTHERHOST: 3,
  /** It was sent from here. */
  OUTGOING: 4,
  /** It was sent from here, and came back; not seen by programs. */
  LOOPBACK: 5,
  /** For a program; not seen by programs. */
  USER: 6,
  /** For the kernel; not seen by programs. */
  KERNEL: 7,
} as const

/**
 * One of {@link PACKET}.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export type PacketType = (typeof PACKET)[keyof typeof PACKET]

/**
 * Protocols of ethernet packets; those that this package has uses for.
 * @see include/uapi/linux/if_ether.h in the kernel's source
 */
export const ETH_P = valueSet('ETH_P', {
  /** All of them. */
  ALL: 0x0003,
  /** IPv4. */
  IP: 0x0800,
  /** Which hardware address belongs to an address of IPv4. */
  ARP: 0x0806,
  /** IPv6. */
  IPV6: 0x86dd,
})

/**
 * A protocol of {@link ETH_P} with its bytes in the order of the network, which {@link packetProtocol} makes.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export type PacketProtocol = ValueOf<'htons(ETH_P)'>

/**
 * The third argument of `socket` for `AF.PACKET`, which has the bytes of the protocol in the order of the network; C's `htons`.
 * @param protocol - of {@link ETH_P}, or 0 for none before `bind`
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export function packetProtocol(protocol: ValueOf<'ETH_P'>): PacketProtocol {
  integer('the protocol of a packet socket', protocol, 0, 0xffff)
  return ((protocol & 0xff) << 8) | (protocol >> 8)
}

/** How many bytes a `struct sockaddr_ll` has for the hardware address. */
const ADDRESS_SIZE = 8

const LinkProtocol: FixedType<ValueOf<'ETH_P'>> = networkUint16('a protocol')
const Hardware: FixedType<ValueOf<'ARPHRD'>> = Uint16
const Addressee = Uint8 as FixedType<PacketType>

/**
 * The layout of `struct sockaddr_ll`.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const SockaddrLlLayout = struct('struct sockaddr_ll', {
  /** `AF.PACKET`. */
  sll_family: SaFamily,
  /** Of {@link ETH_P}. */
  sll_protocol: LinkProtocol,
  /** The link. */
  sll_ifindex: Int32,
  /** What kind of hardware it is, of `ARPHRD`. */
  sll_hatype: Hardware,
  /** Of {@link PACKET}. */
  sll_pkttype: Addressee,
  /** How long the hardware address is, in bytes. */
  sll_halen: Uint8,
  /** The hardware address. */
  sll_addr: byteArray(ADDRESS_SIZE),
})

/**
 * An address of a packet socket: a link, and what goes over it.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export interface SockaddrLl {
  /** The address family. */
  readonly family: 'packet'
  /** The link, by its index; for `bind`, 0 means all. */
  readonly index: number
  /** Of {@link ETH_P}; for `bind`, 0 leaves it as it is. */
  readonly protocol?: ValueOf<'ETH_P'>
  /** What kind of hardware it is, of `ARPHRD`. To read. */
  readonly hardwareType?: ValueOf<'ARPHRD'>
  /** Of {@link PACKET}. To read. */
  readonly packetType?: PacketType
  /** The hardware address of the sender, or of who it is for, as in `02:00:00:00:00:01`; left out where there is none. */
  readonly address?: string
}

const ADDRESS_AT = SockaddrLlLayout.fields.sll_addr.offset

function addressSize(address: string | undefined): number {
  return address === undefined ? 0 : HardwareAddress.sizeOf(address)
}

/**
 * A `struct sockaddr_ll`. What is read has all of its fields, but for an address of no bytes.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const SockaddrLl: Type<SockaddrLl> = {
  name: 'struct sockaddr_ll',
  alignment: SockaddrLlLayout.alignment,
  size: undefined,
  // Those of some hardware are longer than the structure.
  sizeOf: ({ address }) => Math.max(SockaddrLlLayout.size, ADDRESS_AT + addressSize(address)),
  write(view, offset, { index, protocol = 0, hardwareType = 0, packetType = 0, address }) {
    const size = addressSize(address)
    SockaddrLlLayout.write(view, offset, {
      sll_family: AF.PACKET, sll_protocol: protocol, sll_ifindex: index, sll_hatype: hardwareType, sll_pkttype: packetType, sll_halen: size,
      sll_addr: new Uint8Array(ADDRESS_SIZE),
    })
    if (address !== undefined) HardwareAddress.write(view, offset + ADDRESS_AT, address)
  },
  read(view, offset, length) {
    // The kernel's ends with the address.
    const whole = new Uint8Array(SockaddrLlLayout.size)
    whole.set(bytesOf(view, offset, Math.min(length, SockaddrLlLayout.size)))
    const { sll_protocol, sll_ifindex, sll_hatype, sll_pkttype, sll_halen } = SockaddrLlLayout.read(new DataView(whole.buffer), 0)
    const size = Math.min(sll_halen, length - ADDRESS_AT)
    return {
      family: 'packet', index: sll_ifindex, protocol: sll_protocol, hardwareType: sll_hatype, packetType: sll_pkttype,
      ...(size === 0 ? {} : { address: HardwareAddress.read(view, offset + ADDRESS_AT, size) }),
    }
  },
}

/** @internal how long a `struct sockaddr_ll` is at least: its address may have no bytes */
export const SOCKADDR_LL_LEAST = ADDRESS_AT

/**
 * What else a link takes for a socket.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const PACKET_MR = {
  /** What is sent to a group. */
  MULTICAST: 0,
  /** Everything. */
  PROMISC: 1,
  /** What is sent to any group. */
  ALLMULTI: 2,
  /** What is sent to another hardware address. */
  UNICAST: 3,
} as const

/**
 * One of {@link PACKET_MR}.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export type PacketMembership = (typeof PACKET_MR)[keyof typeof PACKET_MR]

const MembershipKind = Uint16 as FixedType<PacketMembership>

/**
 * What a link takes besides what is sent to it.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const PacketMreq = struct('struct packet_mreq', {
  /** The link. */
  mr_ifindex: Int32,
  /** Of {@link PACKET_MR}. */
  mr_type: MembershipKind,
  /** How long the address is, in bytes. */
  mr_alen: Uint16,
  /** A hardware address, where the type needs one. */
  mr_address: byteArray(ADDRESS_SIZE),
})
/**
 * The JavaScript form of a `struct packet_mreq`.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export type PacketMreq = StructValue<(typeof PacketMreq)['types']>

/**
 * How many packets a socket was given.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const TpacketStats = struct('struct tpacket_stats', {
  /** All, with those that it had no room for. */
  tp_packets: Uint32,
  /** Those that it had no room for. */
  tp_drops: Uint32,
})
/**
 * The JavaScript form of a `struct tpacket_stats`.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export type TpacketStats = StructValue<(typeof TpacketStats)['types']>

/**
 * Options of packet sockets; those that this package has uses for.
 * @see https://man7.org/linux/man-pages/man7/packet.7.html
 */
export const PACKET_OPTION = {
  /** What a link is to take for this socket. To set. */
  ADD_MEMBERSHIP: socketOption<PacketMreq>('PACKET_ADD_MEMBERSHIP', SOL.PACKET, 1, PacketMreq),
  /** What it is to take no longer. To set. */
  DROP_MEMBERSHIP: socketOption<PacketMreq>('PACKET_DROP_MEMBERSHIP', SOL.PACKET, 2, PacketMreq),
  /** How many packets came since this was asked last. To read. */
  STATISTICS: socketOption<TpacketStats>('PACKET_STATISTICS', SOL.PACKET, 6, TpacketStats),
  /** Whether it does not see what is sent from here; since Linux 4.20. */
  IGNORE_OUTGOING: socketOption('PACKET_IGNORE_OUTGOING', SOL.PACKET, 23, OptionFlag),
} as const
