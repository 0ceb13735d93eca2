/**
 * `<linux/if_arp.h>`: kinds of hardware.
 *
 * @module linux/if_arp
 */
import { valueSet } from '../near/flags.js'

/**
 * What kind of hardware an interface is; those that this package has uses for.
 * @see include/uapi/linux/if_arp.h in the kernel's source
 */
export const ARPHRD = valueSet('ARPHRD', {
  /** Ethernet, and what looks like it: veth devices, bridges, wireless. */
  ETHER: 1,
  /** InfiniBand. */
  INFINIBAND: 32,
  /** A controller area network. */
  CAN: 280,
  /** The point-to-point protocol. */
  PPP: 512,
  /** IP packets with nothing before them. */
  RAWIP: 519,
  /** A tunnel of IPv4 in IPv4. */
  TUNNEL: 768,
  /** A tunnel in IPv6. */
  TUNNEL6: 769,
  /** The loopback device. */
  LOOPBACK: 772,
  /** A tunnel of IPv6 in IPv4. */
  SIT: 776,
  /** A tunnel of GRE in IPv4. */
  IPGRE: 778,
  /** Wireless, as it is. */
  IEEE80211: 801,
  /** Wireless, with what the radio says before each packet. */
  IEEE80211_RADIOTAP: 803,
  /** A tunnel of GRE in IPv6. */
  IP6GRE: 823,
  /** What goes over netlink. */
  NETLINK: 824,
  /** What goes over sockets of virtual machines. */
  VSOCKMON: 826,
  /** No hardware address: a tun device, WireGuard. */
  NONE: 0xfffe,
  /** Nothing is known. */
  VOID: 0xffff,
})
