/**
 * Address families, the `AF_` of `<sys/socket.h>`.
 *
 * @module linux/address_family
 */
import { valueSet, type ValueOf } from '../near/flags.js'
import { Uint16, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'

/**
 * What kind of addresses a socket has. Only the families whose addresses this package knows; others go by their number.
 * @see https://man7.org/linux/man-pages/man7/address_families.7.html
 */
export const AF = valueSet('AF', {
  /** None: connecting to it dissolves a datagram socket's association. */
  UNSPEC: 0,
  /** Sockets within one machine; see unix(7). */
  UNIX: 1,
  /** Internet, version 4; see ip(7). */
  INET: 2,
  /** Internet, version 6; see ipv6(7). */
  INET6: 10,
  /** Talking to the kernel; see netlink(7). */
  NETLINK: 16,
  /** Packets as a link carries them; see packet(7). */
  PACKET: 17,
  /** Between a virtual machine and what it runs on; see vsock(7). */
  VSOCK: 40,
})

/** @internal `sa_family_t`: the family that an address begins with, of {@link AF} */
export const SaFamily: FixedType<ValueOf<'AF'>> = Uint16

/** @internal the family in a message of rtnetlink, of {@link AF} */
export const MessageFamily: FixedType<ValueOf<'AF'>> = Uint8
