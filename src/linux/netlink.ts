/**
 * `<linux/netlink.h>`: talking to the kernel in messages. A message has a header, a structure that its protocol wants, and
 * attributes, which may nest. What speaks it is a `NetlinkSocket`.
 *
 * @module linux/netlink
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
import { flagSet, nameOf, valueSet, type Flags, type FlagsOf, type NamedValues } from '../near/flags.js'
import { list, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, bytesOf, CString } from '../memory/bytes.js'
import { BigInt64, BigUint64, Int32, Uint16, Uint32 } from '../memory/scalars.js'
import { alignUp, type AnyType, type FixedType, type Type } from '../memory/type.js'
import { AF, SaFamily } from './address_family.js'
import { flags as flagsArgument, integer } from './arguments.js'
import { OptionFlag, SOL, socketOption } from './socket_option.js'

/**
 * Protocols of netlink: with whom in the kernel one talks.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NETLINK = valueSet('NETLINK', {
  /** Links, addresses, routes and what else belongs to the network; see rtnetlink(7). */
  ROUTE: 0,
  /** Not used. */
  UNUSED: 1,
  /** Between programs. */
  USERSOCK: 2,
  /** Not used any more. */
  FIREWALL: 3,
  /** Which sockets there are; see sock_diag(7). */
  SOCK_DIAG: 4,
  /** The log of the packet filter. */
  NFLOG: 5,
  /** IPsec. */
  XFRM: 6,
  /** What SELinux tells. */
  SELINUX: 7,
  /** Open-iSCSI. */
  ISCSI: 8,
  /** Auditing. */
  AUDIT: 9,
  /** Looking up a route. */
  FIB_LOOKUP: 10,
  /** The kernel's connector. */
  CONNECTOR: 11,
  /** The packet filter. */
  NETFILTER: 12,
  /** Not used any more. */
  IP6_FW: 13,
  /** DECnet's routes; not used any more. */
  DNRTMSG: 14,
  /** What becomes of devices, as udev(7) hears it. */
  KOBJECT_UEVENT: 15,
  /** Families that have names instead of numbers. */
  GENERIC: 16,
  /** SCSI transports. */
  SCSITRANSPORT: 18,
  /** eCryptfs. */
  ECRYPTFS: 19,
  /** RDMA. */
  RDMA: 20,
  /** The kernel's cryptography. */
  CRYPTO: 21,
  /** SMC sockets. */
  SMC: 22,
})

/**
 * Options of netlink sockets.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NETLINK_OPTION = {
  /** A multicast group to join, by its number. To set. */
  ADD_MEMBERSHIP: socketOption('NETLINK_ADD_MEMBERSHIP', SOL.NETLINK, 1, Int32),
  /** A multicast group to leave. To set. */
  DROP_MEMBERSHIP: socketOption('NETLINK_DROP_MEMBERSHIP', SOL.NETLINK, 2, Int32),
  /** Whether each message comes with the group that it was sent to. */
  PKTINFO: socketOption('NETLINK_PKTINFO', SOL.NETLINK, 3, OptionFlag),
  /** Whether a sender to a group hears that somebody's queue was full. */
  BROADCAST_ERROR: socketOption('NETLINK_BROADCAST_ERROR', SOL.NETLINK, 4, OptionFlag),
  /** Whether messages that found no room are dropped silently, without ENOBUFS. */
  NO_ENOBUFS: socketOption('NETLINK_NO_ENOBUFS', SOL.NETLINK, 5, OptionFlag),
  /** Whether it hears the groups of all network namespaces that this one has numbers for; needs `CAP_NET_BROADCAST`. */
  LISTEN_ALL_NSID: socketOption('NETLINK_LISTEN_ALL_NSID', SOL.NETLINK, 8, OptionFlag),
  /** The groups that it has joined: bit 0 of the first number is group 1. To read. */
  LIST_MEMBERSHIPS: socketOption('NETLINK_LIST_MEMBERSHIPS', SOL.NETLINK, 9, list(Uint32), 64),
  /** Whether an answer with an error leaves out what was asked, but for its header. */
  CAP_ACK: socketOption('NETLINK_CAP_ACK', SOL.NETLINK, 10, OptionFlag),
  /** Whether an answer with an error also says what is wrong, and where; see {@link ExtendedAck}. */
  EXT_ACK: socketOption('NETLINK_EXT_ACK', SOL.NETLINK, 11, OptionFlag),
  /** Whether what a list is asked for with is looked at strictly, so that it filters. */
  GET_STRICT_CHK: socketOption('NETLINK_GET_STRICT_CHK', SOL.NETLINK, 12, OptionFlag),
} as const

/**
 * Messages that every protocol has.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NLMSG = {
  /** Nothing. */
  NOOP: 1,
  /** How a request ended: with an error, or with 0 well. */
  ERROR: 2,
  /** The end of a list. */
  DONE: 3,
  /** Messages were lost. */
  OVERRUN: 4,
  /** The first that belongs to a protocol. */
  MIN_TYPE: 16,
} as const

/**
 * Flags of every message; combined with `|`.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NLM_F = flagSet('NLM_F', {
  /** It asks for something. */
  REQUEST: 0x1,
  /** It is one of several, which `NLMSG.DONE` ends. */
  MULTI: 0x2,
  /** The answer shall say how it went, also where it went well. */
  ACK: 0x4,
  /** What others are told of the change shall come back too. */
  ECHO: 0x8,
  /** The list changed while it was being made. */
  DUMP_INTR: 0x10,
  /** The list was filtered as asked. */
  DUMP_FILTERED: 0x20,
})

/**
 * Flags of a message that asks for what there is.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NLM_F_GET = flagSet('NLM_F_GET', {
  /** All of it. */
  ROOT: 0x100,
  /** All that matches. */
  MATCH: 0x200,
  /** At one moment. */
  ATOMIC: 0x400,
  /** A list of it: ROOT and MATCH. */
  DUMP: 0x300,
})

/**
 * Flags of a message that makes or changes something.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const NLM_F_NEW = flagSet('NLM_F_NEW', {
  /** Replace what there is. */
  REPLACE: 0x100,
  /** Fail where it is there already. */
  EXCL: 0x200,
  /** Make it where it is not there. */
  CREATE: 0x400,
  /** Put it at the end of the list. */
  APPEND: 0x800,
})

/**
 * Flags of a message that deletes something.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const NLM_F_DELETE = flagSet('NLM_F_DELETE', {
  /** Not what is below it. */
  NONREC: 0x100,
  /** Several at once; since Linux 5.19. */
  BULK: 0x200,
})

/**
 * Flags of a `NLMSG.ERROR`.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const NLM_F_ACK = flagSet('NLM_F_ACK', {
  /** What was asked is left out, but for its header. */
  CAPPED: 0x100,
  /** Attributes say more. */
  ACK_TLVS: 0x200,
})

/**
 * Flags of a message, of whatever kind it is.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export type AnyMessageFlags = FlagsOf<'NLM_F' | 'NLM_F_GET' | 'NLM_F_NEW' | 'NLM_F_DELETE' | 'NLM_F_ACK'>

/**
 * In the type of an attribute: that it has attributes inside.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const NLA_F_NESTED = 0x8000
/**
 * In the type of an attribute: that its numbers have their high byte first.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const NLA_F_NET_BYTEORDER = 0x4000
const NLA_TYPE_MASK = 0x3fff

/**
 * Messages and attributes begin at multiples of this, in bytes.
 * @see https://man7.org/linux/man-pages/man3/netlink.3.html
 */
export const NLMSG_ALIGNTO = 4

/**
 * The layout of `struct sockaddr_nl`.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const SockaddrNlLayout = struct('struct sockaddr_nl', {
  /** `AF.NETLINK`. */
  nl_family: SaFamily,
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

/**
 * A `struct sockaddr_nl`.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const SockaddrNl: FixedType<SockaddrNl> = mapped(
  SockaddrNlLayout, 'struct sockaddr_nl',
  ({ port, groups }) => ({ nl_family: AF.NETLINK, nl_pad: 0, nl_pid: port, nl_groups: groups }),
  ({ nl_pid: port, nl_groups: groups }) => ({ family: 'netlink', port, groups }),
)

const MessageFlags: FixedType<AnyMessageFlags> = Uint16

/**
 * What each message begins with.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const Nlmsghdr = struct('struct nlmsghdr', {
  /** The message with this, in bytes. */
  nlmsg_len: Uint32,
  /** Of {@link NLMSG}, or of its protocol. */
  nlmsg_type: Uint16,
  /** Of {@link NLM_F} and its kin. */
  nlmsg_flags: MessageFlags,
  /** By which answers are known. */
  nlmsg_seq: Uint32,
  /** The sender's port; 0 for the kernel. */
  nlmsg_pid: Uint32,
})
/**
 * The JavaScript form of a `struct nlmsghdr`.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export type Nlmsghdr = StructValue<(typeof Nlmsghdr)['types']>

/**
 * What each attribute begins with.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const Nlattr = struct('struct nlattr', {
  /** The attribute with this, in bytes, without what aligns the next. */
  nla_len: Uint16,
  /** Its number, with {@link NLA_F_NESTED} and {@link NLA_F_NET_BYTEORDER}. */
  nla_type: Uint16,
})

/**
 * What a `NLMSG.ERROR` begins with.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export const Nlmsgerr = struct('struct nlmsgerr', {
  /** The negated error number; 0 where all went well. */
  error: Int32,
  /** The header of the request. */
  msg: Nlmsghdr,
})

/**
 * A message that breaks the format: it is cut, or one of its lengths cannot be.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export class NetlinkFormatError extends Error {
  /** `NetlinkFormatError`. */
  override readonly name = 'NetlinkFormatError'
}

/**
 * An attribute as it came.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export interface RawAttribute {
  /** Its number, without flags. */
  readonly number: number
  /** Whether it says that it has attributes inside. Older protocols do not say it. */
  readonly nested: boolean
  /** What it holds. */
  readonly data: Uint8Array
  /** Where it begins, with its header, in what was parsed. */
  readonly offset: number
}

/**
 * Take attributes apart, one level.
 * @param bytes - one attribute behind the other
 * @returns them all, in their order
 * @throws NetlinkFormatError where one is longer than what there is
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export function parseAttributes(bytes: Uint8Array): RawAttribute[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const attributes: RawAttribute[] = []
  for (let offset = 0; offset < bytes.length;) {
    const left = bytes.length - offset
    if (left < Nlattr.size) throw new NetlinkFormatError(`at byte ${offset} an attribute begins, and only ${left} of its header's ${Nlattr.size} bytes are there`)
    const { nla_len: size, nla_type: type } = Nlattr.read(view, offset)
    const number = type & NLA_TYPE_MASK
    if (size < Nlattr.size || size > left) {
      throw new NetlinkFormatError(`attribute ${number} at byte ${offset} says that it has ${size} bytes, and ${size > left ? `only ${left} are there` : `its header alone has ${Nlattr.size}`}`)
    }
    attributes.push({ number, nested: (type & NLA_F_NESTED) !== 0, data: bytes.slice(offset + Nlattr.size, offset + size), offset })
    offset += alignUp(size, NLMSG_ALIGNTO)
  }
  return attributes
}

/**
 * One attribute of a set: its number, and what it holds.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export interface Attribute<T> {
  /** Its number in the set. */
  readonly number: number
  /** What it holds; an {@link AttributeSet} where it has attributes inside. Of one that may stand there several times, each. */
  readonly type: AnyType
  /** Whether it may stand there several times: then its value is an array. */
  readonly repeated: boolean
  /** For the compiler: what its value is. */
  readonly value?: T
}

/**
 * Describe an attribute.
 * @param number - its number in the set
 * @param type - what it holds; an {@link AttributeSet} where it has attributes inside
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export function attribute<T>(number: number, type: Type<T>): Attribute<T> {
  return { number: integer('the number of an attribute', number, 1, NLA_TYPE_MASK), type, repeated: false }
}

/**
 * Describe an attribute that may stand there several times.
 * @param number - its number in the set
 * @param type - what each holds
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export function repeatedAttribute<T>(number: number, type: Type<T>): Attribute<readonly T[]> {
  return { number: integer('the number of an attribute', number, 1, NLA_TYPE_MASK), type, repeated: true }
}

/**
 * An attribute that holds nothing: it is there, or it is not.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export const Presence: FixedType<true> = {
  name: 'void', alignment: 1, size: 0, zero: true, sizeOf: () => 0, write: () => undefined, read: () => true,
}

/**
 * The attributes of a set, by their C names without what these begin with.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export type AttributeDefinitions = Readonly<Record<string, Attribute<unknown>>>

/**
 * Values of attributes: those that are there.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export type AttributeValues<D extends AttributeDefinitions> = {
  readonly [Name in keyof D]?: (D[Name] extends Attribute<infer T> ? T : never) | undefined
}

/**
 * A set of attributes: a type whose values are objects with those that are there. What is written stands in the object's
 * order; what is read leaves out attributes that the set does not know.
 * @typeParam D - the attributes
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export class AttributeSet<D extends AttributeDefinitions> implements Type<AttributeValues<D>> {
  /** What the C names begin with, `IFLA_`. */
  readonly name: string
  readonly alignment = NLMSG_ALIGNTO
  readonly size = undefined
  readonly #names: ReadonlyMap<number, string>

  /**
   * @param prefix - what the C names begin with, `IFLA_`
   * @param definitions - the attributes
   */
  constructor(
    prefix: string,
    readonly definitions: D,
  ) {
    this.name = prefix
    this.#names = new Map(Object.entries(definitions).map(([name, { number }]) => [number, name]))
  }

  sizeOf(value: AttributeValues<D>): number {
    let end = 0
    for (const { name, type, value: each } of this.#present(value)) {
      const size = Nlattr.size + this.#checked<number>(name, () => type.sizeOf(each))
      if (size > 0xffff) throw new RangeError(`${this.name}${name} would have ${size} bytes, and an attribute has at most ${0xffff} with its header`)
      end = alignUp(end, NLMSG_ALIGNTO) + size
    }
    // The last one too: what stands behind an attribute begins aligned.
    return alignUp(end, NLMSG_ALIGNTO)
  }

  write(view: DataView, offset: number, value: AttributeValues<D>): void {
    let at = offset
    for (const { name, number, type, value: each } of this.#present(value)) {
      const size = Nlattr.size + type.sizeOf(each)
      Nlattr.write(view, at, { nla_len: size, nla_type: type instanceof AttributeSet ? number | NLA_F_NESTED : number })
      this.#checked(name, () => {
        type.write(view, at + Nlattr.size, each)
      })
      const next = at + alignUp(size, NLMSG_ALIGNTO)
      bytesOf(view, at + size, next - at - size).fill(0)
      at = next
    }
  }

  read(view: DataView, offset: number, length: number): AttributeValues<D> {
    const values: Record<string, unknown> = {}
    for (const { number, data } of parseAttributes(bytesOf(view, offset, length))) {
      const name = this.#names.get(number)
      if (name === undefined) continue
      const { type, repeated } = this.definitions[name] as Attribute<unknown>
      if (data.length < (type.size ?? 0)) {
        throw new NetlinkFormatError(`${this.name}${name} has ${data.length} bytes, and a ${type.name} takes ${String(type.size)}`)
      }
      const inside = new DataView(data.buffer, data.byteOffset, data.byteLength)
      const value = this.#checked<unknown>(name, () => type.read(inside, 0, data.length))
      if (!repeated) values[name] = value
      else if (Array.isArray(values[name])) (values[name] as unknown[]).push(value)
      else values[name] = [value]
    }
    return values as AttributeValues<D>
  }

  /** The numbers of the attributes, by their names. */
  get numbers(): Readonly<Record<string, number>> {
    return Object.fromEntries(Object.entries(this.definitions).map(([name, { number }]) => [name, number]))
  }

  /**
   * Show values as strace(1) would: `[IFLA_IFNAME="lo", IFLA_MTU=65536]`.
   * @param values - those that are there
   */
  describe(values: AttributeValues<D>): string {
    return `[${[...this.#present(values)].map(({ name, type, value }) => `${this.name}${name}=${show(type, value)}`).join(', ')}]`
  }

  /**
   * Which attribute stands at a place, as names from the outermost one inward: `IFLA_LINKINFO.IFLA_INFO_KIND`.
   * @param bytes - one attribute behind the other, as this set wrote them
   * @param offset - of a byte in them
   * @returns undefined where none stands there
   */
  nameAt(bytes: Uint8Array, offset: number): string | undefined {
    for (const { number, data, offset: start } of parseAttributes(bytes)) {
      if (offset < start || offset >= start + Nlattr.size + data.length) continue
      const own = this.#names.get(number)
      const type = own === undefined ? undefined : this.definitions[own]?.type
      const name = own === undefined ? `attribute ${number}` : this.name + own
      const inner = type instanceof AttributeSet && offset > start ? type.nameAt(data, offset - start - Nlattr.size) : undefined
      return inner === undefined ? name : `${name}.${inner}`
    }
    return undefined
  }

  /**
   * The name of an attribute of this set.
   * @param number - its number
   */
  nameOf(number: number): string {
    const name = this.#names.get(number)
    return name === undefined ? `attribute ${number}` : this.name + name
  }

  * #present(values: AttributeValues<D>): Generator<{ name: string, number: number, type: AnyType, value: unknown }> {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue
      const definition = this.definitions[name]
      if (definition === undefined) throw new RangeError(`${this.name}${name} is no attribute of this set`)
      const { number, type, repeated } = definition
      for (const each of repeated ? value as unknown[] : [value]) yield { name, number, type, value: each }
    }
  }

  #checked<R>(name: string, run: () => R): R {
    try {
      return run()
    } catch (error) {
      if (error instanceof NetlinkFormatError) throw new NetlinkFormatError(`${this.name}${name}: ${error.message}`, { cause: error })
      if (error instanceof RangeError) throw new RangeError(`${this.name}${name}: ${error.message}`, { cause: error })
      throw error
    }
  }
}

function show(type: AnyType, value: unknown): string {
  if (type instanceof AttributeSet) return type.describe(value as AttributeValues<AttributeDefinitions>)
  if (value instanceof Uint8Array) return `"${[...value.subarray(0, 16)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"${value.length > 16 ? '...' : ''}`
  if (typeof value === 'object' && value !== null) return showFields(value)
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

function showFields(value: object): string {
  return `{${Object.entries(value).map(([name, field]) => `${name}=${typeof field === 'object' && field !== null ? showFields(field as object) : String(field)}`).join(', ')}}`
}

/**
 * A kind of message of a protocol: its number, the structure behind its header, and the attributes behind that.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface MessageType<H, D extends AttributeDefinitions, O extends MessageOperation = MessageOperation> {
  /** In C, `RTM_NEWLINK`. */
  readonly name: string
  /** Its number in its protocol. */
  readonly number: number
  /** What it does, which decides what its flags mean. */
  readonly operation: O
  /** The structure. */
  readonly header: FixedType<H>
  /** The attributes. */
  readonly attributes: AttributeSet<D>
}

/**
 * What messages do: ask for something, make or change it, or delete it.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export type MessageOperation = 'get' | 'new' | 'delete'

/**
 * By the operation of a message, which of its flags are its own.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface OperationFlags {
  /** Of what asks: `NLM_F_GET`. */
  readonly get: 'NLM_F_GET'
  /** Of what makes: `NLM_F_NEW`. */
  readonly new: 'NLM_F_NEW'
  /** Of what removes: `NLM_F_DELETE`. */
  readonly delete: 'NLM_F_DELETE'
}

/**
 * The flags of a request: those of every message, and those of what it does.
 * @typeParam O - what it does
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export type RequestFlags<O extends MessageOperation> = FlagsOf<'NLM_F' | OperationFlags[O]>

const OPERATION_FLAGS: Readonly<Record<MessageOperation, NamedValues>> = { get: NLM_F_GET, new: NLM_F_NEW, delete: NLM_F_DELETE }

/**
 * The flags of a message as they are shown.
 * @param operation - what the message does
 * @param value - the flags
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export function messageFlagsOf<O extends MessageOperation>(operation: O, value: RequestFlags<O>): Flags {
  return flagsArgument('the flags of a netlink message', 'NLM_F_', { ...NLM_F, ...OPERATION_FLAGS[operation] }, value)
}

/**
 * A message to send: the structure and attributes of a kind.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface NetlinkMessage<H, D extends AttributeDefinitions, O extends MessageOperation = MessageOperation> {
  /** What kind it is. */
  readonly type: MessageType<H, D, O>
  /** The structure. */
  readonly header: H
  /** The attributes. */
  readonly attributes: AttributeValues<D>
}

/**
 * A message, as strace(1) would show it.
 * @param message - the message
 * @param flags - of {@link NLM_F} and its kin
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export function describeMessage<H, D extends AttributeDefinitions, O extends MessageOperation>(
  { type, header, attributes }: NetlinkMessage<H, D, O>, flags: RequestFlags<O>,
): string {
  return `[{${type.name}, ${messageFlagsOf(type.operation, flags).toString()}}, ${showFields(header as object)}, ${type.attributes.describe(attributes)}]`
}

/** Where the attributes of a message begin. */
function attributesAt({ header }: MessageType<unknown, AttributeDefinitions>): number {
  return alignUp(Nlmsghdr.size + header.size, NLMSG_ALIGNTO)
}

/**
 * A message in bytes.
 * @param message - the message
 * @param flags - of {@link NLM_F} and its kin
 * @param sequence - by which the answer is known
 * @param port - the sender's; 0 leaves it to the kernel
 * @throws RangeError for a value that does not fit, naming the attribute
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export function encodeMessage<H, D extends AttributeDefinitions, O extends MessageOperation>(
  { type, header, attributes }: NetlinkMessage<H, D, O>, flags: RequestFlags<O>, sequence: number, port = 0,
): Uint8Array<ArrayBuffer> {
  const at = attributesAt(type)
  const size = at + type.attributes.sizeOf(attributes)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  Nlmsghdr.write(view, 0, { nlmsg_len: size, nlmsg_type: type.number, nlmsg_flags: flags, nlmsg_seq: sequence, nlmsg_pid: port })
  type.header.write(view, Nlmsghdr.size, header)
  type.attributes.write(view, at, attributes)
  return bytes
}

/**
 * A message as it came.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface RawMessage {
  /** Its number: of {@link NLMSG}, or of its protocol. */
  readonly type: number
  /** Of {@link NLM_F} and its kin. */
  readonly flags: AnyMessageFlags
  /** The request that it answers; 0 where it answers none. */
  readonly sequence: number
  /** To which port it was answered; 0 for what goes to a group. */
  readonly port: number
  /** What stands behind its header. */
  readonly payload: Uint8Array
}

/**
 * Take apart what one receive call returned.
 * @param bytes - one message behind the other
 * @throws NetlinkFormatError where one is longer than what there is: then the memory was too short
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export function parseMessages(bytes: Uint8Array): RawMessage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const messages: RawMessage[] = []
  for (let offset = 0; offset < bytes.length;) {
    const left = bytes.length - offset
    if (left < Nlmsghdr.size) throw new NetlinkFormatError(`at byte ${offset} a message begins, and only ${left} of its header's ${Nlmsghdr.size} bytes are there`)
    const { nlmsg_len: size, nlmsg_type: type, nlmsg_flags: flags, nlmsg_seq: sequence, nlmsg_pid: port } = Nlmsghdr.read(view, offset)
    if (size < Nlmsghdr.size || size > left) {
      throw new NetlinkFormatError(`the message at byte ${offset} says that it has ${size} bytes, and ${size > left ? `only ${left} are there` : `its header alone has ${Nlmsghdr.size}`}`)
    }
    messages.push({ type, flags, sequence, port, payload: bytes.slice(offset + Nlmsghdr.size, offset + size) })
    offset += alignUp(size, NLMSG_ALIGNTO)
  }
  return messages
}

/**
 * Read a message of a known kind.
 * @param type - the kind
 * @param message - as it came
 * @returns its structure and its attributes
 * @throws NetlinkFormatError where it is of another kind, or cut
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export function decodeMessage<H, D extends AttributeDefinitions>(type: MessageType<H, D>, message: RawMessage): NetlinkMessage<H, D> {
  if (message.type !== type.number) throw new NetlinkFormatError(`a message of type ${message.type} is no ${type.name}, which is ${type.number}`)
  const { payload } = message
  const at = alignUp(type.header.size, NLMSG_ALIGNTO)
  if (payload.length < type.header.size) {
    throw new NetlinkFormatError(`${type.name} has ${payload.length} bytes behind its header, and a ${type.header.name} takes ${type.header.size}`)
  }
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength)
  const header = type.header.read(view, 0, type.header.size)
  return { type, header, attributes: type.attributes.read(view, Math.min(at, payload.length), Math.max(payload.length - at, 0)) }
}

/**
 * What kinds of values attributes hold, in an {@link AttributePolicy}.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const NL_ATTR_TYPE = {
  /** None. */
  INVALID: 0,
  /** It is there or not. */
  FLAG: 1,
  /** 8 bits. */
  U8: 2,
  /** 16 bits. */
  U16: 3,
  /** 32 bits. */
  U32: 4,
  /** 64 bits. */
  U64: 5,
  /** 8 bits with a sign. */
  S8: 6,
  /** 16 bits with a sign. */
  S16: 7,
  /** 32 bits with a sign. */
  S32: 8,
  /** 64 bits with a sign. */
  S64: 9,
  /** Bytes. */
  BINARY: 10,
  /** A string. */
  STRING: 11,
  /** A string that ends with a NUL. */
  NUL_STRING: 12,
  /** Attributes. */
  NESTED: 13,
  /** Attributes that have attributes inside. */
  NESTED_ARRAY: 14,
  /** A value and a mask of 32 bits each. */
  BITFIELD32: 15,
  /** A number with a sign, of 32 or 64 bits; since Linux 6.7. */
  SINT: 16,
  /** A number of 32 or 64 bits; since Linux 6.7. */
  UINT: 17,
} as const

/**
 * One of {@link NL_ATTR_TYPE}.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export type AttributeType = (typeof NL_ATTR_TYPE)[keyof typeof NL_ATTR_TYPE]

const AttributeKind = Uint32 as FixedType<AttributeType>

/**
 * What the kernel wants an attribute to be.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const AttributePolicy = new AttributeSet('NL_POLICY_TYPE_ATTR_', {
  /** Of {@link NL_ATTR_TYPE}. */
  TYPE: attribute(1, AttributeKind),
  /** The least, of numbers with a sign. */
  MIN_VALUE_S: attribute(2, BigInt64),
  /** The most, of numbers with a sign. */
  MAX_VALUE_S: attribute(3, BigInt64),
  /** The least. */
  MIN_VALUE_U: attribute(4, BigUint64),
  /** The most. */
  MAX_VALUE_U: attribute(5, BigUint64),
  /** How long it is at least, in bytes. */
  MIN_LENGTH: attribute(6, Uint32),
  /** How long it is at most, in bytes. */
  MAX_LENGTH: attribute(7, Uint32),
  /** Which policy its inner attributes have. */
  POLICY_IDX: attribute(8, Uint32),
  /** The highest number of its inner attributes. */
  POLICY_MAXTYPE: attribute(9, Uint32),
  /** Which bits may be in the mask of a `BITFIELD32`. */
  BITFIELD32_MASK: attribute(10, Uint32),
  /** Aligns the next. */
  PAD: attribute(11, Bytes),
  /** Which bits may be set. */
  MASK: attribute(12, BigUint64),
})

/**
 * What an answer with an error says beyond its number.
 * @see include/uapi/linux/netlink.h in the kernel's source
 */
export const ExtendedAckAttributes = new AttributeSet('NLMSGERR_ATTR_', {
  /** What is wrong, in words; or a warning where all went well. */
  MSG: attribute(1, CString),
  /** Where the attribute stands that is wrong, in bytes from the request's beginning. */
  OFFS: attribute(2, Uint32),
  /** Something of the protocol's own. */
  COOKIE: attribute(3, Bytes),
  /** What the attribute that is wrong should be. */
  POLICY: attribute(4, AttributePolicy),
  /** The number of an attribute that is missing; since Linux 6.1. */
  MISS_TYPE: attribute(5, Uint32),
  /** Where the attribute stands in which it is missing, in bytes from the request's beginning; absent where it is in none. */
  MISS_NEST: attribute(6, Uint32),
})

/**
 * What an answer with an error says beyond its number.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export interface ExtendedAck {
  /** What is wrong, in words; or a warning where all went well. */
  readonly message?: string
  /** Where the attribute stands that is wrong, in bytes from the request's beginning. */
  readonly offset?: number
  /** What the attribute that is wrong should be. */
  readonly policy?: AttributeValues<(typeof AttributePolicy)['definitions']>
  /** The number of an attribute that is missing. */
  readonly missing?: number
  /** Where the attribute stands in which it is missing; absent where it is in none. */
  readonly missingIn?: number
  /** Something of the protocol's own. */
  readonly cookie?: Uint8Array
}

/**
 * How a request ended.
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export interface Acknowledgement {
  /** The error number, above 0; or 0 where all went well. */
  readonly errno: number
  /** What else the kernel said. */
  readonly extended: ExtendedAck
}

/**
 * Read a `NLMSG.ERROR`, or the `NLMSG.DONE` at the end of a list.
 * @param message - as it came
 * @throws NetlinkFormatError where it is neither, or cut
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export function decodeAcknowledgement(message: RawMessage): Acknowledgement {
  const { type, flags, payload } = message
  if (type !== NLMSG.ERROR && type !== NLMSG.DONE) throw new NetlinkFormatError(`a message of type ${type} says nothing of how a request ended`)
  const size = type === NLMSG.ERROR ? Nlmsgerr.size : Int32.size
  if (payload.length < size) throw new NetlinkFormatError(`${nameOf(NLMSG, type, 'NLMSG_') ?? ''} has ${payload.length} bytes behind its header, and takes ${size}`)
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength)
  // Not the minus sign, which makes -0 of 0.
  const errno = 0 - view.getInt32(0, true)
  if ((flags & NLM_F_ACK.ACK_TLVS) === 0) return { errno, extended: {} }
  // The attributes stand behind the request, of which a capped answer has only the header.
  const capped = type === NLMSG.DONE || (flags & NLM_F_ACK.CAPPED) !== 0
  const at = capped ? size : Int32.size + alignUp(Nlmsgerr.read(view, 0).msg.nlmsg_len, NLMSG_ALIGNTO)
  if (at > payload.length) throw new NetlinkFormatError(`an answer has ${payload.length} bytes, and the request in it would take ${at}`)
  const { MSG, OFFS, COOKIE, POLICY, MISS_TYPE, MISS_NEST } = ExtendedAckAttributes.read(view, at, payload.length - at)
  return {
    errno,
    extended: {
      ...(MSG === undefined ? {} : { message: MSG }),
      ...(OFFS === undefined ? {} : { offset: OFFS }),
      ...(POLICY === undefined ? {} : { policy: POLICY }),
      ...(MISS_TYPE === undefined ? {} : { missing: MISS_TYPE }),
      ...(MISS_NEST === undefined ? {} : { missingIn: MISS_NEST }),
      ...(COOKIE === undefined ? {} : { cookie: COOKIE }),
    },
  }
}
