/**
 * `<linux/if.h>`: network interfaces, their names and flags.
 *
 * @module linux/if
 */
import { flagSet } from '../near/flags.js'
import type { Type } from '../memory/type.js'
import { boundedString } from './limits.js'

/**
 * The longest name of an interface, in bytes with its NUL.
 * @see https://man7.org/linux/man-pages/man7/netdevice.7.html
 */
export const IFNAMSIZ = 16

/**
 * The longest of the other names that an interface may have, in bytes with its NUL.
 * @see include/uapi/linux/if.h in the kernel's source
 */
export const ALTIFNAMSIZ = 128

/**
 * The name of an interface: what is longer than 15 bytes is refused.
 * @see https://man7.org/linux/man-pages/man7/netdevice.7.html
 */
export const InterfaceName: Type<string> = boundedString('the name of an interface', IFNAMSIZ - 1)

/**
 * Another name of an interface: what is longer than 127 bytes is refused.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export const AlternativeName: Type<string> = boundedString('another name of an interface', ALTIFNAMSIZ - 1)

/**
 * How an interface is; combined with `|`. Only some of them are set by programs.
 * @see https://man7.org/linux/man-pages/man7/netdevice.7.html
 */
export const IFF = flagSet('IFF', {
  /** It is switched on. To set. */
  UP: 0x1,
  /** It can send to all of its network. */
  BROADCAST: 0x2,
  /** It is being debugged. To set. */
  DEBUG: 0x4,
  /** It is the loopback device. */
  LOOPBACK: 0x8,
  /** There is just one at the other end. */
  POINTOPOINT: 0x10,
  /** No trailers. To set. */
  NOTRAILERS: 0x20,
  /** It works: it is up, and its operational state is so or unknown. */
  RUNNING: 0x40,
  /** No protocol asks for its neighbours' addresses. To set. */
  NOARP: 0x80,
  /** It takes all packets, whoever they are for. To set. */
  PROMISC: 0x100,
  /** It takes all multicast packets. To set. */
  ALLMULTI: 0x200,
  /** It is a master of several. */
  MASTER: 0x400,
  /** It belongs to a master. */
  SLAVE: 0x800,
  /** It can send to groups. To set. */
  MULTICAST: 0x1000,
  /** Its medium can be chosen. To set. */
  PORTSEL: 0x2000,
  /** Its medium was found automatically. To set. */
  AUTOMEDIA: 0x4000,
  /** Its addresses go when it goes down. To set. */
  DYNAMIC: 0x8000,
  /** The layer below is up: it has a carrier. */
  LOWER_UP: 0x10000,
  /** It waits for something outside. */
  DORMANT: 0x20000,
  /** It hears what it sends. */
  ECHO: 0x40000,
})

/**
 * The operational state of an interface, as in RFC 2863.
 * @see include/uapi/linux/if.h in the kernel's source
 */
export const IF_OPER = {
  /** The driver does not tell. */
  UNKNOWN: 0,
  /** Something of it is missing. */
  NOTPRESENT: 1,
  /** It cannot send. */
  DOWN: 2,
  /** The interface below it cannot. */
  LOWERLAYERDOWN: 3,
  /** It is being tested. */
  TESTING: 4,
  /** It waits for something outside. */
  DORMANT: 5,
  /** It can send. */
  UP: 6,
} as const

/**
 * One of {@link IF_OPER}.
 * @see include/uapi/linux/if.h in the kernel's source
 */
export type OperationalState = (typeof IF_OPER)[keyof typeof IF_OPER]

/**
 * Who decides that an interface leaves `IF_OPER.DORMANT`.
 * @see include/uapi/linux/if.h in the kernel's source
 */
export const IF_LINK_MODE = {
  /** The kernel: it can send as soon as it has a carrier. */
  DEFAULT: 0,
  /** A program. */
  DORMANT: 1,
  /** The same, while the interface is being tested; since Linux 5.8. */
  TESTING: 2,
} as const

/**
 * One of {@link IF_LINK_MODE}.
 * @see include/uapi/linux/if.h in the kernel's source
 */
export type LinkMode = (typeof IF_LINK_MODE)[keyof typeof IF_LINK_MODE]
