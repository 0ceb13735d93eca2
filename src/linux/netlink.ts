/**
 * `<linux/netlink.h>`: talking to the kernel in messages.
 *
 * @module linux/netlink
 */
import { mapped, struct } from '../memory/aggregates.js'
import { Uint16, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { AF } from './address_family.js'

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
})

/**
 * An address of a netlink socket.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface SockaddrNl {
  /** The address family. */
  readonly family: 'netlink'
  /** The port: 0 for the kernel, and for binding to what the kernel chooses. It is no pid, whatever the kernel calls it. */
  readonly port: number
  /** Multicast groups, a bit each. */
  readonly groups: number
}

/** A `struct sockaddr_nl`. */
export const SockaddrNl: FixedType<SockaddrNl> = mapped(
  SockaddrNlLayout, 'struct sockaddr_nl',
  ({ port, groups }) => ({ nl_family: AF.NETLINK, nl_pad: 0, nl_pid: port, nl_groups: groups }),
  ({ nl_pid: port, nl_groups: groups }) => ({ family: 'netlink', port, groups }),
)
