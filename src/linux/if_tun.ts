/**
 * `<linux/if_tun.h>`: links whose other end is a program. What is sent over one, the program reads from a file descriptor of
 * `/dev/net/tun`; and what it writes there, the link receives.
 *
 * @module linux/if_tun
 * @see https://docs.kernel.org/networking/tuntap.html
 */
import { flagSet, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, CString } from '../memory/bytes.js'
import { Int32, Uint16, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { uint32 } from './arguments.js'
import { IFNAMSIZ, InterfaceName } from './if.js'
import { io, ioctlOf, ior, iow } from './ioctl.js'

/**
 * How such a link is, and a file descriptor of it; combined with `|`. The kernel's names begin with `IFF_`.
 * @see include/uapi/linux/if_tun.h in the kernel's source
 */
export const TUN_IFF = flagSet('TUN_IFF', {
  /** It carries IP packets. */
  TUN: 0x1,
  /** It carries ethernet packets. */
  TAP: 0x2,
  /** Packets go through NAPI; since Linux 4.15. */
  NAPI: 0x10,
  /** They are written in pieces; since Linux 4.15. */
  NAPI_FRAGS: 0x20,
  /** It has no carrier at first; since Linux 6.2. */
  NO_CARRIER: 0x40,
  /** Several file descriptors share what is sent. */
  MULTI_QUEUE: 0x100,
  /** The file descriptor is one of those; for TUNSETQUEUE. */
  ATTACH_QUEUE: 0x200,
  /** It is none of those; for TUNSETQUEUE. */
  DETACH_QUEUE: 0x400,
  /** It stays when nobody has it open. To read. */
  PERSIST: 0x800,
  /** There is nothing before a packet: else four bytes, flags and a protocol. */
  NO_PI: 0x1000,
  /** To read, the same bit as NO_PI: the file descriptor has no filter. */
  NOFILTER: 0x1000,
  /** Means nothing any more. */
  ONE_QUEUE: 0x2000,
  /** Before a packet there is a header as virtual machines have it. */
  VNET_HDR: 0x4000,
  /** To make the link, and fail where there is one of that name. */
  TUN_EXCL: 0x8000,
})

/**
 * The ioctls that this package uses, of file descriptors of `/dev/net/tun`.
 * @see include/uapi/linux/if_tun.h in the kernel's source
 */
export const TUN = {
  /** Make a link, or take one that there is. */
  SETIFF: iow(0x54, 202, 4),
  /** Whether it stays when nobody has it open. */
  SETPERSIST: iow(0x54, 203, 4),
  /** Which user may take it. */
  SETOWNER: iow(0x54, 204, 4),
  /** Which group may take it. */
  SETGROUP: iow(0x54, 206, 4),
  /** What the kernel can do. */
  GETFEATURES: ior(0x54, 207, 4),
  /** Which link it is. */
  GETIFF: ior(0x54, 210, 4),
  /** Whether it has a carrier; since Linux 4.21. */
  SETCARRIER: iow(0x54, 226, 4),
  /** Open the network namespace in which it is; since Linux 5.9. */
  GETDEVNETNS: io(0x54, 227),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['TUN', TUN])

const IFRU_SIZE = 24
const NameBytes: FixedType<string> = mapped(
  byteArray(IFNAMSIZ), `char[${IFNAMSIZ}]`,
  (value) => {
    const bytes = new Uint8Array(IFNAMSIZ)
    // A longer name is refused here.
    if (value !== '') InterfaceName.write(new DataView(bytes.buffer, 0, InterfaceName.sizeOf(value)), 0, value)
    return bytes
  },
  (bytes) => CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength),
)

/**
 * The form of a `struct ifreq` that has flags.
 * @see https://man7.org/linux/man-pages/man7/netdevice.7.html
 */
export const IfreqFlags = struct('struct ifreq', {
  /** The name of a link. */
  ifr_name: NameBytes,
  /** Flags, such as {@link TUN_IFF}. */
  ifr_flags: Uint16,
  /** The rest of the union. */
  ifr_rest: byteArray(IFRU_SIZE - Uint16.size),
}, { aligned: 8 })
/**
 * The JavaScript form of {@link IfreqFlags}.
 * @see https://man7.org/linux/man-pages/man7/netdevice.7.html
 */
export type IfreqFlags = StructValue<(typeof IfreqFlags)['types']>

/**
 * How a link with a program at its other end is made or taken.
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export interface TunOptions {
  /** Its name, up to 15 bytes; with `%d` the kernel puts a number there. Left out, it is `tun0` or `tap0`, or the next that is free. */
  readonly name?: string
  /** Of {@link TUN_IFF}, but for TUN and TAP; `NO_PI` unless it is said. */
  readonly flags?: FlagsOf<'TUN_IFF'>
}

/**
 * A link with a program at its other end.
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export interface TunLink {
  /** Its name. */
  readonly name: string
  /** Of {@link TUN_IFF}. */
  readonly flags: FlagsOf<'TUN_IFF'>
}

const KINDS = { tun: TUN_IFF.TUN, tap: TUN_IFF.TAP } as const

/** Run an ioctl that takes a number by value. */
async function set(link: FileDescriptor, request: number, value: number): Promise<void> {
  using fd = link.borrow(link.task)
  await _ioctl(link.task.sysif, fd, request, value)
}

/**
 * File descriptors of `/dev/net/tun`. One packet is read with one read(2), and written with one write(2).
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export class TunFileDescriptor extends FileDescriptor {
  /**
   * Make a link, or take one that there is; in the network namespace in which `/dev/net/tun` was opened. It goes when its last
   * file descriptor is closed, unless it is made to stay.
   * @param kind - whether it carries IP packets (`tun`) or ethernet packets (`tap`)
   * @param options - its name and flags
   * @returns its name
   * @throws ErrnoError with EBUSY where somebody has it, or it is there and `TUN_EXCL` is said; with EINVAL where there is another
   *   link of that name; with EEXIST where this file descriptor has a link already; with EPERM without `CAP_NET_ADMIN`; with ENOTTY
   *   for other files
   * @throws RangeError for a name that is too long
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunSetIff(kind: keyof typeof KINDS, options: TunOptions = {}): Promise<string> {
    const { task } = this
    const { name = '', flags = TUN_IFF.NO_PI } = options
    if ((flags & (TUN_IFF.TUN | TUN_IFF.TAP)) !== 0) throw new RangeError('TUNSETIFF: the kind says TUN or TAP, and not the flags')
    using fd = this.borrow(task)
    const initial = IfreqFlags.of({ ifr_name: name, ifr_flags: or(KINDS[kind], flags) })
    return (await task.fill<IfreqFlags>(IfreqFlags, (ifr) => _ioctl(task.sysif, fd, TUN.SETIFF, ifr), initial)).ifr_name
  }

  /**
   * Which link it is, and how.
   * @throws ErrnoError with EBADFD where it is none yet
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunGetIff(): Promise<TunLink> {
    const { task } = this
    using fd = this.borrow(task)
    const { ifr_name: name, ifr_flags: flags } = await task.fill<IfreqFlags>(IfreqFlags, (ifr) => _ioctl(task.sysif, fd, TUN.GETIFF, ifr), IfreqFlags.zero)
    return { name, flags }
  }

  /**
   * What the kernel can do with such links.
   * @returns of {@link TUN_IFF}
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunGetFeatures(): Promise<FlagsOf<'TUN_IFF'>> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(Uint32, (features) => _ioctl(task.sysif, fd, TUN.GETFEATURES, features), 0)
  }

  /**
   * Make the link stay when nobody has it open, or not.
   * @param persist - whether it stays
   * @throws ErrnoError with EBADFD where it is none yet
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunSetPersist(persist: boolean): Promise<void> {
    await set(this, TUN.SETPERSIST, persist ? 1 : 0)
  }

  /**
   * Let a user take the link without `CAP_NET_ADMIN`.
   * @param uid - as this process's user namespace sees it
   * @throws ErrnoError with EINVAL for a user that is none there; with EBADFD where it is no link yet
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunSetOwner(uid: number): Promise<void> {
    await set(this, TUN.SETOWNER, uint32('TUNSETOWNER: uid', uid))
  }

  /**
   * Let a group take the link without `CAP_NET_ADMIN`.
   * @param gid - as this process's user namespace sees it
   * @throws ErrnoError with EINVAL for a group that is none there; with EBADFD where it is no link yet
   * @see https://docs.kernel.org/networking/tuntap.html
   */
  async tunSetGroup(gid: number): Promise<void> {
    await set(this, TUN.SETGROUP, uint32('TUNSETGROUP: gid', gid))
  }

  /**
   * Give the link a carrier, or take it away; since Linux 4.21.
   * @param carrier - whether it has one
   * @throws ErrnoError with EBADFD where it is none yet
   * @see include/uapi/linux/if_tun.h in the kernel's source
   */
  async tunSetCarrier(carrier: boolean): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument(Int32, carrier ? 1 : 0)
    await _ioctl(task.sysif, fd, TUN.SETCARRIER, argument)
  }

  /**
   * Open the network namespace in which the link is; since Linux 5.9.
   * @returns a handle that owns it; programs that are exec'd do not get it
   * @throws ErrnoError with EPERM without `CAP_NET_ADMIN` there; with EBADFD where it is no link yet
   * @see include/uapi/linux/if_tun.h in the kernel's source
   */
  async tunGetDevNetns(): Promise<this> {
    const { task } = this
    using fd = this.borrow(task)
    // This handle's own class: it was made by the same task.
    return task.makeFileDescriptor(NearFileDescriptor(await _ioctl(task.sysif, fd, TUN.GETDEVNETNS, 0))) as this
  }
}
