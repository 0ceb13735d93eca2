/**
 * `<linux/if_link.h>`: what rtnetlink tells of links, and how they are set.
 *
 * @module linux/if_link
 */
import type { FlagsOf } from '../near/flags.js'
import { Bytes, bytesOf, CString } from '../memory/bytes.js'
import { Int32, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { AlternativeName, InterfaceName, type LinkMode, type OperationalState } from './if.js'
import { attribute, AttributeSet, repeatedAttribute } from './netlink.js'

/**
 * A hardware address as people write it: bytes in hexadecimal with colons between, `02:00:00:00:00:01`. How many there are
 * depends on the kind of link.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export const HardwareAddress: Type<string> = {
  name: 'unsigned char[]',
  alignment: 1,
  size: undefined,
  sizeOf(value) {
    if (!/^[0-9a-f]{2}(?::[0-9a-f]{2})*$/i.test(value)) {
      throw new RangeError(`${JSON.stringify(value)} is no hardware address: it is bytes of two hexadecimal digits with colons between, such as 02:00:00:00:00:01`)
    }
    return (value.length + 1) / 3
  },
  write(view, offset, value) {
    const size = this.sizeOf(value)
    bytesOf(view, offset, size).set(value.split(':').map((byte) => parseInt(byte, 16)))
  },
  read: (view, offset, size) => [...bytesOf(view, offset, size)].map((byte) => byte.toString(16).padStart(2, '0')).join(':'),
}

/**
 * The other names that a link has.
 * @see include/uapi/linux/if_link.h in the kernel's source
 */
export const LinkPropertyAttributes = new AttributeSet('IFLA_', {
  /** One of them. */
  ALT_IFNAME: repeatedAttribute(53, AlternativeName),
})

/**
 * Of what kind a link is. What stands in `DATA` depends on that: {@link VethAttributes}, {@link BridgeAttributes}.
 * @see include/uapi/linux/if_link.h in the kernel's source
 */
export const LinkInfoAttributes = new AttributeSet('IFLA_INFO_', {
  /** The kind: `veth`, `bridge`, `vlan`. */
  KIND: attribute(1, CString),
  /** Attributes of that kind. */
  DATA: attribute(2, Bytes),
  /** Statistics of that kind. */
  XSTATS: attribute(3, Bytes),
  /** What kind its master is. */
  SLAVE_KIND: attribute(4, CString),
  /** Attributes of that kind. */
  SLAVE_DATA: attribute(5, Bytes),
})

/**
 * What is said of a pair of virtual ethernet devices; in `<linux/veth.h>`.
 * @see include/uapi/linux/veth.h in the kernel's source
 */
export const VethAttributes = new AttributeSet('VETH_INFO_', {
  /** The other device: a `struct ifinfomsg` and {@link LinkAttributes}. */
  PEER: attribute(1, Bytes),
})

/**
 * What is said of a bridge; those attributes that this package uses.
 * @see include/uapi/linux/if_link.h in the kernel's source
 */
export const BridgeAttributes = new AttributeSet('IFLA_BR_', {
  /** For how long it remembers where an address is, in hundredths of a second. */
  AGEING_TIME: attribute(4, Uint32),
  /** Whether it speaks the spanning tree protocol: 0 or 1. */
  STP_STATE: attribute(5, Uint32),
  /** Whether it keeps VLANs apart: 0 or 1. */
  VLAN_FILTERING: attribute(7, Uint8),
})

const Extension: FixedType<FlagsOf<'RTEXT_FILTER'>> = Uint32

/**
 * What is said of a link; those attributes that this package knows.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export const LinkAttributes = new AttributeSet('IFLA_', {
  /** Its hardware address. */
  ADDRESS: attribute(1, HardwareAddress),
  /** The hardware address that means all. */
  BROADCAST: attribute(2, HardwareAddress),
  /** Its name. */
  IFNAME: attribute(3, InterfaceName),
  /** The longest packet, in bytes. */
  MTU: attribute(4, Uint32),
  /** The link that it stands on; of a veth device, its peer. */
  LINK: attribute(5, Uint32),
  /** Its queueing discipline. */
  QDISC: attribute(6, CString),
  /** The link that it belongs to; 0 for none. */
  MASTER: attribute(10, Uint32),
  /** How many packets wait to be sent at most. */
  TXQLEN: attribute(13, Uint32),
  /** Of `IF_OPER`. */
  OPERSTATE: attribute<OperationalState>(16, Uint8 as FixedType<OperationalState>),
  /** Of `IF_LINK_MODE`: who decides when it leaves `IF_OPER.DORMANT`. */
  LINKMODE: attribute<LinkMode>(17, Uint8 as FixedType<LinkMode>),
  /** Of what kind it is. */
  LINKINFO: attribute(18, LinkInfoAttributes),
  /** A process, to whose network namespace it goes. To set. */
  NET_NS_PID: attribute(19, Uint32),
  /** What its administrator calls it. */
  IFALIAS: attribute(20, CString),
  /** The group of links that it is in. */
  GROUP: attribute(27, Uint32),
  /** A file descriptor of the network namespace that it goes to. To set. */
  NET_NS_FD: attribute(28, Uint32),
  /** What else is to be told, of `RTEXT_FILTER`. To ask. */
  EXT_MASK: attribute(29, Extension),
  /** How many want it to take all packets. */
  PROMISCUITY: attribute(30, Uint32),
  /** How many queues it has for what it sends. */
  NUM_TX_QUEUES: attribute(31, Uint32),
  /** How many queues it has for what it receives. */
  NUM_RX_QUEUES: attribute(32, Uint32),
  /** Whether it has a carrier: 0 or 1. */
  CARRIER: attribute(33, Uint8),
  /** How often that changed. */
  CARRIER_CHANGES: attribute(35, Uint32),
  /** The network namespace in which `LINK` is, by the number that this one has for it. */
  LINK_NETNSID: attribute(37, Int32),
  /** Whether a program keeps it down: 0 or 1. */
  PROTO_DOWN: attribute(39, Uint8),
  /** The smallest `MTU`. */
  MIN_MTU: attribute(50, Uint32),
  /** The largest `MTU`; 0 where there is no bound. */
  MAX_MTU: attribute(51, Uint32),
  /** Its other names. */
  PROP_LIST: attribute(52, LinkPropertyAttributes),
  /** One of its other names. To ask. */
  ALT_IFNAME: attribute(53, AlternativeName),
  /** The hardware address that it was made with. */
  PERM_ADDRESS: attribute(54, HardwareAddress),
})
