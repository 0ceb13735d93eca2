/**
 * `<linux/neighbour.h>`: what rtnetlink tells of neighbours, which are hosts that a link reaches, and how they are set.
 *
 * @module linux/neighbour
 * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
 */
import { flagSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { MessageFamily } from './address_family.js'
import { HardwareAddress } from './if_link.js'
import { InternetAddress } from './in.js'
import { attribute, AttributeSet } from './netlink.js'

const States: FixedType<FlagsOf<'NUD'>> = Uint16
const NeighbourFlags: FixedType<FlagsOf<'NTF'>> = Uint8
const Maker: FixedType<ValueOf<'RTPROT'>> = Uint8

/**
 * The structure of a message about a neighbour.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const Ndmsg = struct('struct ndmsg', {
  /** `AF.INET` or `AF.INET6`. */
  ndm_family: MessageFamily,
  /** 0. */
  ndm_pad1: Uint8,
  /** 0. */
  ndm_pad2: Uint16,
  /** The link. */
  ndm_ifindex: Int32,
  /** Of {@link NUD}. */
  ndm_state: States,
  /** Of {@link NTF}. */
  ndm_flags: NeighbourFlags,
  /** Of `RTN`. */
  ndm_type: Uint8,
})
/**
 * The JavaScript form of a `struct ndmsg`.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export type Ndmsg = StructValue<(typeof Ndmsg)['types']>

/**
 * What is known of a neighbour: its state.
 * @see https://man7.org/linux/man-pages/man7/arp.7.html
 */
export const NUD = flagSet('NUD', {
  /** Nothing. */
  NONE: 0x00,
  /** It was asked for, and has not answered. */
  INCOMPLETE: 0x01,
  /** It is known to be there. */
  REACHABLE: 0x02,
  /** It was there; whether it still is, is not known. */
  STALE: 0x04,
  /** The same, and soon it is asked. */
  DELAY: 0x08,
  /** The same, and it is being asked. */
  PROBE: 0x10,
  /** It has not answered. */
  FAILED: 0x20,
  /** It is never asked, for the link has no such thing. */
  NOARP: 0x40,
  /** It is never asked, for an administrator has set it. */
  PERMANENT: 0x80,
})

/**
 * How a neighbour is used; combined with `|`.
 * @see include/uapi/linux/neighbour.h in the kernel's source
 */
export const NTF = flagSet('NTF', {
  /** Ask for it now. */
  USE: 1 << 0,
  /** Of a bridge: the device itself. */
  SELF: 1 << 1,
  /** Of a bridge: the bridge that the device belongs to. */
  MASTER: 1 << 2,
  /** This machine answers in its place. */
  PROXY: 1 << 3,
  /** Another program has learned it. */
  EXT_LEARNED: 1 << 4,
  /** Hardware knows it. */
  OFFLOADED: 1 << 5,
  /** Of a bridge: it does not go to another port. */
  STICKY: 1 << 6,
  /** It is a router. */
  ROUTER: 1 << 7,
})

/**
 * When a neighbour was used, in ticks of `USER_HZ`, 100 a second, before now.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const NdaCacheinfo = struct('struct nda_cacheinfo', {
  /** When it was last known to be there. */
  ndm_confirmed: Uint32,
  /** When it was last used. */
  ndm_used: Uint32,
  /** When it last changed. */
  ndm_updated: Uint32,
  /** How many use it. */
  ndm_refcnt: Uint32,
})

/**
 * What is said of a neighbour; those attributes that this package knows.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const NeighbourAttributes = new AttributeSet('NDA_', {
  /** Its address. */
  DST: attribute(1, InternetAddress),
  /** Its hardware address. */
  LLADDR: attribute(2, HardwareAddress),
  /** When it was used. */
  CACHEINFO: attribute(3, NdaCacheinfo),
  /** How often it was asked. */
  PROBES: attribute(4, Uint32),
  /** The link; to filter a list by. */
  IFINDEX: attribute(8, Uint32),
  /** The link's master; to filter a list by. */
  MASTER: attribute(9, Uint32),
  /** Who set it, of `RTPROT`. */
  PROTOCOL: attribute(12, Maker),
})
