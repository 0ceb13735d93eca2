/**
 * `<linux/rtnetlink.h>`: the messages about links, addresses, routes, neighbours and rules of a network namespace, and what is
 * said of routes. `Rtnetlink` speaks them.
 *
 * @module linux/rtnetlink
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
import { flagSet, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Int32, Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { MessageFamily } from './address_family.js'
import { FibRuleHdr, RuleAttributes } from './fib_rules.js'
import { AddressAttributes, Ifaddrmsg } from './if_addr.js'
import { LinkAttributes } from './if_link.js'
import { InternetAddress } from './in.js'
import { Ndmsg, NeighbourAttributes } from './neighbour.js'
import { attribute, AttributeSet, type AttributeDefinitions, type MessageOperation, type MessageType } from './netlink.js'

/**
 * The messages of rtnetlink; those that this package uses.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RTM = {
  /** A link: to make or change it, or that there is one. */
  NEWLINK: 16,
  /** A link goes. */
  DELLINK: 17,
  /** To ask for links. */
  GETLINK: 18,
  /** To change a link. */
  SETLINK: 19,
  /** An address. */
  NEWADDR: 20,
  /** An address goes. */
  DELADDR: 21,
  /** To ask for addresses. */
  GETADDR: 22,
  /** A route. */
  NEWROUTE: 24,
  /** A route goes. */
  DELROUTE: 25,
  /** To ask for routes. */
  GETROUTE: 26,
  /** A neighbour. */
  NEWNEIGH: 28,
  /** A neighbour goes. */
  DELNEIGH: 29,
  /** To ask for neighbours. */
  GETNEIGH: 30,
  /** A rule. */
  NEWRULE: 32,
  /** A rule goes. */
  DELRULE: 33,
  /** To ask for rules. */
  GETRULE: 34,
} as const

/**
 * Groups that are told of changes, for `NETLINK_OPTION.ADD_MEMBERSHIP`; those of what this package knows.
 * @see include/uapi/linux/rtnetlink.h in the kernel's source
 */
export const RTNLGRP = {
  /** Links. */
  LINK: 1,
  /** Neighbours. */
  NEIGH: 3,
  /** Addresses of IPv4. */
  IPV4_IFADDR: 5,
  /** Routes of IPv4. */
  IPV4_ROUTE: 7,
  /** Rules of IPv4. */
  IPV4_RULE: 8,
  /** Addresses of IPv6. */
  IPV6_IFADDR: 9,
  /** Routes of IPv6. */
  IPV6_ROUTE: 11,
  /** Rules of IPv6. */
  IPV6_RULE: 19,
} as const

/**
 * What becomes of packets that a route is for.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RTN = {
  /** Not said. */
  UNSPEC: 0,
  /** They go to the gateway, or straight there. */
  UNICAST: 1,
  /** They are for this machine. */
  LOCAL: 2,
  /** They are for this machine, and are sent to all. */
  BROADCAST: 3,
  /** They are for this machine, and are sent to one. */
  ANYCAST: 4,
  /** They are for a group. */
  MULTICAST: 5,
  /** They vanish. */
  BLACKHOLE: 6,
  /** They are refused as unreachable. */
  UNREACHABLE: 7,
  /** They are refused as forbidden. */
  PROHIBIT: 8,
  /** The search goes on in another table. */
  THROW: 9,
  /** Not used. */
  NAT: 10,
  /** Not used. */
  XRESOLVE: 11,
} as const

/**
 * One of {@link RTN}.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type RouteType = (typeof RTN)[keyof typeof RTN]

/**
 * Who made a route; numbers from STATIC on mean nothing to the kernel. Those of routing daemons are left out.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RTPROT = valueSet('RTPROT', {
  /** Not said. */
  UNSPEC: 0,
  /** A redirect. */
  REDIRECT: 1,
  /** The kernel, with an address. */
  KERNEL: 2,
  /** The system's start. */
  BOOT: 3,
  /** An administrator. */
  STATIC: 4,
  /** A router's advertisement. */
  RA: 9,
  /** DHCP. */
  DHCP: 16,
})

/**
 * How far it is to an address, or how far it is known.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RT_SCOPE = valueSet('RT_SCOPE', {
  /** Anywhere. */
  UNIVERSE: 0,
  /** Within the own system. */
  SITE: 200,
  /** On the link. */
  LINK: 253,
  /** On this machine. */
  HOST: 254,
  /** Nowhere; for deleting a route, any. */
  NOWHERE: 255,
})

/**
 * Tables of routes.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RT_TABLE = valueSet('RT_TABLE', {
  /** Not said, or a number above 255. */
  UNSPEC: 0,
  /** For compatibility. */
  COMPAT: 252,
  /** Where the search ends. */
  DEFAULT: 253,
  /** Where most are. */
  MAIN: 254,
  /** Those to this machine. */
  LOCAL: 255,
  /** The largest number. */
  MAX: 0xffff_ffff,
})

/**
 * How a route is, or how it is asked for.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RTM_F = flagSet('RTM_F', {
  /** Who asked is told when it changes. */
  NOTIFY: 0x100,
  /** It was made from another one. */
  CLONED: 0x200,
  /** Not used. */
  EQUALIZE: 0x400,
  /** Addresses of a prefix. */
  PREFIX: 0x800,
  /** To ask: which table the route stands in. */
  LOOKUP_TABLE: 0x1000,
  /** To ask: the route that matches, and not the way that a packet goes. */
  FIB_MATCH: 0x2000,
  /** Hardware knows it. */
  OFFLOAD: 0x4000,
  /** Hardware gives its packets to the kernel. */
  TRAP: 0x8000,
  /** Hardware could not take it. */
  OFFLOAD_FAILED: 0x2000_0000,
})

/**
 * How the next hop of a route is; a route with one has these among its flags.
 * @see include/uapi/linux/rtnetlink.h in the kernel's source
 */
export const RTNH_F = flagSet('RTNH_F', {
  /** It cannot be used: its link is down. */
  DEAD: 1,
  /** Not used. */
  PERVASIVE: 2,
  /** It is on the link, whatever other routes say. */
  ONLINK: 4,
  /** Hardware knows it. */
  OFFLOAD: 8,
  /** Its link has no carrier. */
  LINKDOWN: 16,
  /** Of multicast: it is not known yet. */
  UNRESOLVED: 32,
  /** Hardware gives its packets to the kernel. */
  TRAP: 64,
})

/**
 * What is to be told of links that is not told otherwise.
 * @see include/uapi/linux/rtnetlink.h in the kernel's source
 */
export const RTEXT_FILTER = flagSet('RTEXT_FILTER', {
  /** What a network card says of its virtual functions. */
  VF: 1 << 0,
  /** The VLANs of a bridge. */
  BRVLAN: 1 << 1,
  /** The same, those that follow each other as ranges. */
  BRVLAN_COMPRESSED: 1 << 2,
  /** No statistics. */
  SKIP_STATS: 1 << 3,
  /** The media redundancy protocol of a bridge. */
  MRP: 1 << 4,
  /** How its connectivity is looked after. */
  CFM_CONFIG: 1 << 5,
  /** What came of that. */
  CFM_STATUS: 1 << 6,
  /** Its multiple spanning trees; since Linux 5.18. */
  MST: 1 << 7,
})

const Hardware: FixedType<ValueOf<'ARPHRD'>> = Uint16
const InterfaceFlags: FixedType<FlagsOf<'IFF'>> = Uint32
const FirstTables: FixedType<ValueOf<'RT_TABLE'>> = Uint8
const Tables: FixedType<ValueOf<'RT_TABLE'>> = Uint32
const Maker: FixedType<ValueOf<'RTPROT'>> = Uint8
const Scope: FixedType<ValueOf<'RT_SCOPE'>> = Uint8
const Kind = Uint8 as FixedType<RouteType>
const RouteFlags: FixedType<FlagsOf<'RTM_F' | 'RTNH_F'>> = Uint32

/**
 * The structure of a message about a link.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const Ifinfomsg = struct('struct ifinfomsg', {
  /** 0. */
  ifi_family: Uint8,
  /** 0. */
  __ifi_pad: Uint8,
  /** What kind of hardware it is, of `ARPHRD`. */
  ifi_type: Hardware,
  /** Its index; 0 for none. */
  ifi_index: Int32,
  /** Of `IFF`. */
  ifi_flags: InterfaceFlags,
  /** Which of them are to change. */
  ifi_change: InterfaceFlags,
})
/**
 * The JavaScript form of a `struct ifinfomsg`.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type Ifinfomsg = StructValue<(typeof Ifinfomsg)['types']>

/**
 * The structure of a message about a route.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const Rtmsg = struct('struct rtmsg', {
  /** `AF.INET` or `AF.INET6`. */
  rtm_family: MessageFamily,
  /** How many bits of the destination count. */
  rtm_dst_len: Uint8,
  /** How many bits of the source count. */
  rtm_src_len: Uint8,
  /** The type of service. */
  rtm_tos: Uint8,
  /** Of {@link RT_TABLE}. */
  rtm_table: FirstTables,
  /** Of {@link RTPROT}. */
  rtm_protocol: Maker,
  /** Of {@link RT_SCOPE}. */
  rtm_scope: Scope,
  /** Of {@link RTN}. */
  rtm_type: Kind,
  /** Of {@link RTM_F} and {@link RTNH_F}. */
  rtm_flags: RouteFlags,
})
/**
 * The JavaScript form of a `struct rtmsg`.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type Rtmsg = StructValue<(typeof Rtmsg)['types']>

/**
 * What is said of the way that a route leads; those attributes that this package knows.
 * @see include/uapi/linux/rtnetlink.h in the kernel's source
 */
export const RouteMetricAttributes = new AttributeSet('RTAX_', {
  /** Which of these the kernel leaves alone, by their bits. */
  LOCK: attribute(1, Uint32),
  /** The longest packet, in bytes. */
  MTU: attribute(2, Uint32),
  /** The largest segment that is told to others, in bytes. */
  ADVMSS: attribute(8, Uint32),
  /** Through how many hosts packets may go. */
  HOPLIMIT: attribute(10, Uint32),
  /** How many segments are sent before any is acknowledged. */
  INITCWND: attribute(11, Uint32),
})

/**
 * What is said of a route; those attributes that this package knows.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RouteAttributes = new AttributeSet('RTA_', {
  /** Where it leads. */
  DST: attribute(1, InternetAddress),
  /** From where packets come that it is for. */
  SRC: attribute(2, InternetAddress),
  /** Through which link they come. */
  IIF: attribute(3, Uint32),
  /** Through which link they go. */
  OIF: attribute(4, Uint32),
  /** To which router. */
  GATEWAY: attribute(5, InternetAddress),
  /** Of several routes, the one with the lowest is taken. */
  PRIORITY: attribute(6, Uint32),
  /** Which address they come from, where their sender does not say. */
  PREFSRC: attribute(7, InternetAddress),
  /** What the way is like. */
  METRICS: attribute(8, RouteMetricAttributes),
  /** Several ways: a `struct rtnexthop` each, and attributes. */
  MULTIPATH: attribute(9, Bytes),
  /** Of {@link RT_TABLE}, also above 255. */
  TABLE: attribute(15, Tables),
  /** The mark of packets that it is for. */
  MARK: attribute(16, Uint32),
  /** A router's preference: 0 medium, 1 high, 3 low. */
  PREF: attribute(20, Uint8),
  /** After how many seconds it goes. */
  EXPIRES: attribute(23, Uint32),
  /** The number of a next hop that others share. */
  NH_ID: attribute(30, Uint32),
})

/**
 * The attributes of links.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type LinkDefinitions = (typeof LinkAttributes)['definitions']
/**
 * The attributes of addresses.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type AddressDefinitions = (typeof AddressAttributes)['definitions']
/**
 * The attributes of routes.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type RouteDefinitions = (typeof RouteAttributes)['definitions']
/**
 * The attributes of neighbours.
 * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
 */
export type NeighbourDefinitions = (typeof NeighbourAttributes)['definitions']
/**
 * The attributes of rules.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export type RuleDefinitions = (typeof RuleAttributes)['definitions']

function kind<H, D extends AttributeDefinitions, O extends MessageOperation>(
  name: keyof typeof RTM, operation: O, header: MessageType<H, D>['header'], attributes: AttributeSet<D>,
): MessageType<H, D, O> {
  return { name: `RTM_${name}`, number: RTM[name], operation, header, attributes }
}

/**
 * The messages of rtnetlink as they are written and read, for a `NetlinkSocket`.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const RouteMessages: {
  /** Make or change a link, or what one is. */
  readonly NEWLINK: MessageType<Ifinfomsg, LinkDefinitions, 'new'>
  /** Delete a link. */
  readonly DELLINK: MessageType<Ifinfomsg, LinkDefinitions, 'delete'>
  /** Ask for links. */
  readonly GETLINK: MessageType<Ifinfomsg, LinkDefinitions, 'get'>
  /** Change a link. */
  readonly SETLINK: MessageType<Ifinfomsg, LinkDefinitions, 'new'>
  /** Give a link an address, or what one is. */
  readonly NEWADDR: MessageType<Ifaddrmsg, AddressDefinitions, 'new'>
  /** Take an address away. */
  readonly DELADDR: MessageType<Ifaddrmsg, AddressDefinitions, 'delete'>
  /** Ask for addresses. */
  readonly GETADDR: MessageType<Ifaddrmsg, AddressDefinitions, 'get'>
  /** Make a route, or what one is. */
  readonly NEWROUTE: MessageType<Rtmsg, RouteDefinitions, 'new'>
  /** Delete a route. */
  readonly DELROUTE: MessageType<Rtmsg, RouteDefinitions, 'delete'>
  /** Ask for routes. */
  readonly GETROUTE: MessageType<Rtmsg, RouteDefinitions, 'get'>
  /** Set a neighbour, or what one is. */
  readonly NEWNEIGH: MessageType<Ndmsg, NeighbourDefinitions, 'new'>
  /** Forget a neighbour. */
  readonly DELNEIGH: MessageType<Ndmsg, NeighbourDefinitions, 'delete'>
  /** Ask for neighbours. */
  readonly GETNEIGH: MessageType<Ndmsg, NeighbourDefinitions, 'get'>
  /** Make a rule, or what one is. */
  readonly NEWRULE: MessageType<FibRuleHdr, RuleDefinitions, 'new'>
  /** Delete a rule. */
  readonly DELRULE: MessageType<FibRuleHdr, RuleDefinitions, 'delete'>
  /** Ask for rules. */
  readonly GETRULE: MessageType<FibRuleHdr, RuleDefinitions, 'get'>
} = {
  NEWLINK: kind('NEWLINK', 'new', Ifinfomsg, LinkAttributes),
  DELLINK: kind('DELLINK', 'delete', Ifinfomsg, LinkAttributes),
  GETLINK: kind('GETLINK', 'get', Ifinfomsg, LinkAttributes),
  SETLINK: kind('SETLINK', 'new', Ifinfomsg, LinkAttributes),
  NEWADDR: kind('NEWADDR', 'new', Ifaddrmsg, AddressAttributes),
  DELADDR: kind('DELADDR', 'delete', Ifaddrmsg, AddressAttributes),
  GETADDR: kind('GETADDR', 'get', Ifaddrmsg, AddressAttributes),
  NEWROUTE: kind('NEWROUTE', 'new', Rtmsg, RouteAttributes),
  DELROUTE: kind('DELROUTE', 'delete', Rtmsg, RouteAttributes),
  GETROUTE: kind('GETROUTE', 'get', Rtmsg, RouteAttributes),
  NEWNEIGH: kind('NEWNEIGH', 'new', Ndmsg, NeighbourAttributes),
  DELNEIGH: kind('DELNEIGH', 'delete', Ndmsg, NeighbourAttributes),
  GETNEIGH: kind('GETNEIGH', 'get', Ndmsg, NeighbourAttributes),
  NEWRULE: kind('NEWRULE', 'new', FibRuleHdr, RuleAttributes),
  DELRULE: kind('DELRULE', 'delete', FibRuleHdr, RuleAttributes),
  GETRULE: kind('GETRULE', 'get', FibRuleHdr, RuleAttributes),
}
