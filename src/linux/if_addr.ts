/**
 * `<linux/if_addr.h>`: what rtnetlink tells of the addresses of links, and how they are set.
 *
 * @module linux/if_addr
 */
import { flagSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { MessageFamily } from './address_family.js'
import { InterfaceName } from './if.js'
import { InternetAddress } from './in.js'
import { attribute, AttributeSet } from './netlink.js'

const Scope: FixedType<ValueOf<'RT_SCOPE'>> = Uint8
const FirstFlags: FixedType<FlagsOf<'IFA_F'>> = Uint8
const AllFlags: FixedType<FlagsOf<'IFA_F'>> = Uint32

/**
 * The structure of a message about an address.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const Ifaddrmsg = struct('struct ifaddrmsg', {
  /** `AF.INET` or `AF.INET6`. */
  ifa_family: MessageFamily,
  /** How many of its bits are the network's. */
  ifa_prefixlen: Uint8,
  /** Of {@link IFA_F}, the first eight. */
  ifa_flags: FirstFlags,
  /** Of `RT_SCOPE`. */
  ifa_scope: Scope,
  /** The link. */
  ifa_index: Uint32,
})
/**
 * The JavaScript form of a `struct ifaddrmsg`.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type Ifaddrmsg = StructValue<(typeof Ifaddrmsg)['types']>

/**
 * How an address is; combined with `|`.
 * @see include/uapi/linux/if_addr.h in the kernel's source
 */
export const IFA_F = flagSet('IFA_F', {
  /** IPv4: it is not the first of its network. */
  SECONDARY: 0x1,
  /** IPv6: it is changed from time to time, for privacy; the same bit as SECONDARY. */
  TEMPORARY: 0x1,
  /** IPv6: it is not looked whether somebody has it. */
  NODAD: 0x2,
  /** IPv6: it is used already while that is being looked. */
  OPTIMISTIC: 0x4,
  /** IPv6: somebody else has it. */
  DADFAILED: 0x8,
  /** IPv6: it is the home address of a mobile node. */
  HOMEADDRESS: 0x10,
  /** IPv6: its time is up for new connections. */
  DEPRECATED: 0x20,
  /** IPv6: it is being looked whether somebody has it. */
  TENTATIVE: 0x40,
  /** Its time is never up. */
  PERMANENT: 0x80,
  /** IPv6: temporary addresses are made for it. */
  MANAGETEMPADDR: 0x100,
  /** No route to its network is made with it. */
  NOPREFIXROUTE: 0x200,
  /** The kernel joins its group. */
  MCAUTOJOIN: 0x400,
  /** IPv6: it was made so that it does not tell which machine has it; RFC 7217. */
  STABLE_PRIVACY: 0x800,
})

/**
 * What is said of an address.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const AddressAttributes = new AttributeSet('IFA_', {
  /** The address of the other end where there is just one, and otherwise this end's. */
  ADDRESS: attribute(1, InternetAddress),
  /** The address of this end. */
  LOCAL: attribute(2, InternetAddress),
  /** The name of a link, and something behind it. */
  LABEL: attribute(3, InterfaceName),
  /** The address that means all of the network. */
  BROADCAST: attribute(4, InternetAddress),
  /** An address that others have as well. */
  ANYCAST: attribute(5, InternetAddress),
  /** An address of a group. */
  MULTICAST: attribute(7, InternetAddress),
  /** Of {@link IFA_F}. */
  FLAGS: attribute(8, AllFlags),
  /** The metric of the route to its network. */
  RT_PRIORITY: attribute(9, Uint32),
  /** The network namespace that is asked about, by its number. */
  TARGET_NETNSID: attribute(10, Uint32),
  /** Who set it; since Linux 5.18. */
  PROTO: attribute(11, Uint8),
})
