/**
 * The links, addresses, routes, neighbours and rules of a network namespace, over a netlink socket.
 *
 * @module linux/rtnetlink_socket
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
import { match } from 'ts-pattern'
import { ErrnoError } from '../near/errors.js'
import type { FlagsOf, ValueOf } from '../near/flags.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { AF } from './address_family.js'
import { integer, uint32, type DescriptorOptions } from './arguments.js'
import { DisposableList } from './control_message.js'
import { FIB_RULE, FibRuleHdr, FR_ACT, type FibRuleAction } from './fib_rules.js'
import { IFF, IFNAMSIZ, type OperationalState } from './if.js'
import { Ifaddrmsg } from './if_addr.js'
import { BridgeAttributes, LinkAttributes, VethAttributes } from './if_link.js'
import { InternetAddress } from './in.js'
import { Ndmsg, NTF, NUD } from './neighbour.js'
import {
  decodeMessage, describeMessage, encodeMessage, NETLINK, NLM_F, NLM_F_GET, NLM_F_NEW,
  type AttributeDefinitions, type AttributeSet, type AttributeValues, type MessageOperation, type MessageType, type NetlinkMessage,
} from './netlink.js'
import { netlinkSocket, type NetlinkSocket } from './netlink_socket.js'
import {
  Ifinfomsg, RouteMessages, RT_SCOPE, RT_TABLE, Rtmsg, RTN, RTPROT,
  type AddressDefinitions, type LinkDefinitions, type NeighbourDefinitions, type RouteDefinitions, type RouteType, type RuleDefinitions,
} from './rtnetlink.js'

/**
 * Which link: its index, or one of its names.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export type LinkSelector = number | string

/**
 * What can be said of a link.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export interface LinkSettings {
  /** Its name, up to 15 bytes. */
  readonly name?: string
  /** Whether it is switched on. */
  readonly up?: boolean
  /** The longest packet, in bytes. */
  readonly mtu?: number
  /** Its hardware address, as in `02:00:00:00:00:01`. */
  readonly address?: string
  /** How many packets wait to be sent at most. */
  readonly txQueueLength?: number
  /** The link that it belongs to, by its index, such as a bridge; 0 for none. */
  readonly master?: number
  /** To which network namespace it goes: a process in it; or a file descriptor of it, of this task's fd table. */
  readonly netns?: Pid | FileDescriptor
}

/**
 * What a new link needs besides its kind.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export interface NamedLinkSettings extends LinkSettings {
  /** Its name, up to 15 bytes. */
  readonly name: string
  /** Its index; left out, the kernel chooses. */
  readonly index?: number
}

/**
 * A pair of virtual ethernet devices: what one sends, the other receives.
 * @see https://man7.org/linux/man-pages/man4/veth.4.html
 */
export interface NewVeth extends NamedLinkSettings {
  /** The kind. */
  readonly kind: 'veth'
  /**
   * The other one. Where its `netns` is left out, it is made in the same network namespace. It cannot be switched on yet: see
   * veth_newlink and veth_open in the kernel's drivers/net/veth.c. Its index counts only where this one's is said too.
   */
  readonly peer?: Omit<NamedLinkSettings, 'master' | 'up'>
}

/**
 * A bridge: joins the links that belong to it.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export interface NewBridge extends NamedLinkSettings {
  /** The kind. */
  readonly kind: 'bridge'
  /** For how long it remembers where an address is, in hundredths of a second. */
  readonly ageingTime?: number
  /** Whether it speaks the spanning tree protocol. */
  readonly stp?: boolean
  /** Whether it keeps VLANs apart. */
  readonly vlanFiltering?: boolean
}

/**
 * A link of a kind that this package does not know.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export interface NewOtherLink extends NamedLinkSettings {
  /** That the kind is another one. */
  readonly kind: 'other'
  /** Which: `dummy`, `vlan`, `wireguard`. */
  readonly type: string
  /** Attributes of that kind. */
  readonly data?: Uint8Array
  /** The link that it stands on, by its index. */
  readonly link?: number
}

/**
 * A link to make, by its kind.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export type NewLink = NewVeth | NewBridge | NewOtherLink

/**
 * A link.
 * @see https://man7.org/linux/man-pages/man8/ip-link.8.html
 */
export interface Link {
  /** Its number in its network namespace. */
  readonly index: number
  /** Its name. */
  readonly name: string
  /** Its other names. */
  readonly alternativeNames: readonly string[]
  /** What kind of hardware it is, of `ARPHRD`. */
  readonly type: ValueOf<'ARPHRD'>
  /** What kind of virtual link: `veth`, `bridge`. */
  readonly kind: string | undefined
  /** Of `IFF`. */
  readonly flags: FlagsOf<'IFF'>
  /** Whether it is switched on: `IFF.UP`. */
  readonly up: boolean
  /** The longest packet, in bytes. */
  readonly mtu: number
  /** Its hardware address. */
  readonly address: string | undefined
  /** The link that it belongs to. */
  readonly master: number | undefined
  /** The link that it stands on; of a veth device, its peer. It is in another network namespace where {@link Link.linkNetnsid} is there. */
  readonly link: number | undefined
  /** The network namespace in which `link` is, by the number that this one has for it. */
  readonly linkNetnsid: number | undefined
  /** Of `IF_OPER`. */
  readonly operstate: OperationalState | undefined
  /** All that the kernel said that this package knows. */
  readonly attributes: AttributeValues<LinkDefinitions>
}

/**
 * The address families that have addresses and routes here.
 * @see https://man7.org/linux/man-pages/man8/ip-address.8.html
 */
export type InternetFamily = 'inet' | 'inet6'

/**
 * An address to give to a link.
 * @see https://man7.org/linux/man-pages/man8/ip-address.8.html
 */
export interface NewAddress {
  /** Of this end, as in `192.0.2.1` or `2001:db8::1`. */
  readonly address: string
  /** How many of its bits are the network's. */
  readonly prefixLength: number
  /** Of the other end, where there is just one. */
  readonly peer?: string
  /** IPv4: the address that means all of the network. */
  readonly broadcast?: string
  /** IPv4: the link's name, and something behind it. */
  readonly label?: string
  /** Of {@link RT_SCOPE}; `UNIVERSE` unless it is said. */
  readonly scope?: ValueOf<'RT_SCOPE'>
  /** Of `IFA_F`. */
  readonly flags?: FlagsOf<'IFA_F'>
}

/**
 * An address of a link.
 * @see https://man7.org/linux/man-pages/man8/ip-address.8.html
 */
export interface LinkAddress {
  /** Its family. */
  readonly family: InternetFamily
  /** The link, by its index. */
  readonly index: number
  /** Of this end. */
  readonly address: string
  /** How many of its bits are the network's. */
  readonly prefixLength: number
  /** Of the other end, where there is just one. */
  readonly peer: string | undefined
  /** IPv4: the address that means all of the network. */
  readonly broadcast: string | undefined
  /** IPv4: the link's name, and something behind it. */
  readonly label: string | undefined
  /** Of {@link RT_SCOPE}. */
  readonly scope: ValueOf<'RT_SCOPE'>
  /** Of `IFA_F`. */
  readonly flags: FlagsOf<'IFA_F'>
  /** All that the kernel said that this package knows. */
  readonly attributes: AttributeValues<AddressDefinitions>
}

/**
 * A part of all addresses: those that begin with the same bits.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export interface Prefix {
  /** One of them, as in `192.0.2.0`. */
  readonly address: string
  /** How many bits count. */
  readonly prefixLength: number
}

/**
 * That a route leads to a part of all addresses.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export interface RouteToPrefix {
  /** To which. */
  readonly destination: Prefix
  /** The destination's own. */
  readonly family?: undefined
}

/**
 * That a route leads anywhere, for what no other route is for.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export interface RouteToAny {
  /** There is none. */
  readonly destination?: undefined
  /** Of which family the addresses are. */
  readonly family: InternetFamily
}

/**
 * Where a route leads.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export type RouteTarget = RouteToPrefix | RouteToAny

/**
 * What can be said of a route.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export interface RouteSettings {
  /** The router. */
  readonly gateway?: string
  /** The link, by its index. */
  readonly index?: number
  /** Of {@link RTN}; `UNICAST` unless it is said. */
  readonly type?: RouteType
  /** Of {@link RT_TABLE}; `MAIN` unless it is said. */
  readonly table?: ValueOf<'RT_TABLE'>
  /** Of {@link RTPROT}; `STATIC` unless it is said. */
  readonly protocol?: ValueOf<'RTPROT'>
  /** Of {@link RT_SCOPE}; unless it is said, `LINK` for IPv4 without a router, and otherwise `UNIVERSE`. */
  readonly scope?: ValueOf<'RT_SCOPE'>
  /** Of several routes, the one with the lowest is taken. */
  readonly priority?: number
  /** Which address packets come from, where their sender does not say. */
  readonly preferredSource?: string
  /** The longest packet on that way, in bytes. */
  readonly mtu?: number
}

/**
 * A route to make.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export type NewRoute = RouteTarget & RouteSettings

/**
 * A route.
 * @see https://man7.org/linux/man-pages/man8/ip-route.8.html
 */
export interface Route {
  /** Its family. */
  readonly family: InternetFamily
  /** Where it leads; undefined for anywhere. */
  readonly destination: Prefix | undefined
  /** The router. */
  readonly gateway: string | undefined
  /** The link, by its index. */
  readonly index: number | undefined
  /** Of {@link RTN}. */
  readonly type: RouteType
  /** Of {@link RT_TABLE}. */
  readonly table: ValueOf<'RT_TABLE'>
  /** Of {@link RTPROT}. */
  readonly protocol: ValueOf<'RTPROT'>
  /** Of {@link RT_SCOPE}. */
  readonly scope: ValueOf<'RT_SCOPE'>
  /** Of several routes, the one with the lowest is taken. */
  readonly priority: number | undefined
  /** Which address packets come from, where their sender does not say. */
  readonly preferredSource: string | undefined
  /** All that the kernel said that this package knows. */
  readonly attributes: AttributeValues<RouteDefinitions>
}

/**
 * A neighbour to set: a host that a link reaches, with what it is reached by.
 * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
 */
export interface NewNeighbour {
  /** Its address, as in `192.0.2.1` or `2001:db8::1`. */
  readonly address: string
  /** Its hardware address, as in `02:00:00:00:00:01`. */
  readonly linkAddress: string
  /** Of {@link NUD}; `PERMANENT` unless it is said, so that it is never asked whether it is there. */
  readonly state?: FlagsOf<'NUD'>
  /** Of {@link NTF}, but `PROXY`. */
  readonly flags?: FlagsOf<'NTF'>
}

/**
 * A neighbour.
 * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
 */
export interface Neighbour {
  /** Its family. */
  readonly family: InternetFamily
  /** The link, by its index. */
  readonly index: number
  /** Its address. */
  readonly address: string
  /** Its hardware address; undefined where it is not known. */
  readonly linkAddress: string | undefined
  /** Of {@link NUD}. */
  readonly state: FlagsOf<'NUD'>
  /** Of {@link NTF}. */
  readonly flags: FlagsOf<'NTF'>
  /** All that the kernel said that this package knows. */
  readonly attributes: AttributeValues<NeighbourDefinitions>
}

/**
 * What becomes of packets that a rule is for; named as {@link FR_ACT} in lower case.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export type RuleAction =
  | {
    /** Their route is looked for in a table. */
    readonly action: 'to_tbl'
    /** Of {@link RT_TABLE}. */
    readonly table: ValueOf<'RT_TABLE'>
    /** A route there is passed over whose prefix has at most so many bits: 0 for those to anywhere. */
    readonly suppressPrefixLength?: number
  }
  | {
    /** Another rule has its turn. */
    readonly action: 'goto'
    /** Its priority; greater than this one's. */
    readonly target: number
  }
  | {
    /** Nothing; they vanish; or they are refused as unreachable, or as forbidden. */
    readonly action: 'nop' | 'blackhole' | 'unreachable' | 'prohibit'
  }

/**
 * Numbers from the first to the last, both included.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export interface Range {
  /** The first. */
  readonly start: number
  /** The last. */
  readonly end: number
}

/**
 * Which packets a rule is for: those of which all is true that is said.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export interface RuleSelector {
  /** Of which family the addresses are. */
  readonly family: InternetFamily
  /** Where they come from. */
  readonly source?: Prefix
  /** Where they go. */
  readonly destination?: Prefix
  /** Through which link they come, by its name, also of one that is still to be made; `lo` for those of this machine. */
  readonly inputInterface?: string
  /** Through which link they go, where their sender has bound them to one. */
  readonly outputInterface?: string
  /** Their mark; see `SO.MARK`. */
  readonly mark?: number
  /** Which bits of the mark count; all, unless it is said. */
  readonly mask?: number
  /** Their type of service. */
  readonly tos?: number
  /** Of `IPPROTO`. */
  readonly ipProtocol?: ValueOf<'IPPROTO'>
  /** Whose they are, by uid. */
  readonly users?: Range
  /** From which ports they come. */
  readonly sourcePorts?: Range
  /** To which ports they go. */
  readonly destinationPorts?: Range
  /** It is for those of which that is not true. */
  readonly invert?: boolean
}

/**
 * A rule to make.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export type NewRule = RuleSelector & RuleAction & {
  /** The rule with the lowest has its turn first; left out, it is put before all but the first one. */
  readonly priority?: number
  /** Of {@link RTPROT}: who made it; `STATIC` unless it is said. */
  readonly protocol?: ValueOf<'RTPROT'>
}

/**
 * What is known of a rule that is to be deleted: what is left out may be anything.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export type RuleToDelete = RuleSelector & (RuleAction | {
  /** Any. */
  readonly action?: undefined
}) & {
  /** Its priority. */
  readonly priority?: number
  /** Of {@link RTPROT}. */
  readonly protocol?: ValueOf<'RTPROT'>
}

/**
 * A rule.
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
export interface Rule extends Omit<RuleSelector, 'mask'> {
  /** The rule with the lowest has its turn first. */
  readonly priority: number
  /** Of {@link FR_ACT}. */
  readonly action: FibRuleAction
  /** The table, of {@link RT_TABLE}; 0 where the action is another one. */
  readonly table: ValueOf<'RT_TABLE'>
  /** The priority of the rule that it goes to. */
  readonly target?: number
  /** Which bits of the mark count. */
  readonly mask?: number
  /** Of {@link FIB_RULE}. */
  readonly flags: FlagsOf<'FIB_RULE'>
  /** Of {@link RTPROT}. */
  readonly protocol: ValueOf<'RTPROT'>
  /** All that the kernel said that this package knows. */
  readonly attributes: AttributeValues<RuleDefinitions>
}

/** How often a list is asked for that changes while it is being made. */
const LIST_TRIES = 16
const EINTR = 4

const FAMILIES: Readonly<Record<InternetFamily, ValueOf<'AF'>>> = { inet: AF.INET, inet6: AF.INET6 }

/**
 * The links, addresses, routes, neighbours and rules of a network namespace: that in which it was made, also where its task is in another one by
 * now. It owns a netlink socket.
 *
 * Changes need `CAP_NET_ADMIN` in the user namespace that the network namespace belongs to.
 * @typeParam FD - the class of the socket's file descriptor
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export class Rtnetlink<FD extends FileDescriptor = FileDescriptor> implements Disposable, AsyncDisposable {
  /** The socket, for what has no method here; {@link RouteMessages} are what it speaks. */
  readonly netlink: NetlinkSocket<FD>

  /** @param netlink - a socket for `NETLINK.ROUTE`, which belongs to this from now on */
  constructor(netlink: NetlinkSocket<FD>) {
    this.netlink = netlink
  }

  /**
   * What a link is like.
   * @param which - its index, or one of its names
   * @throws NetlinkError with ENODEV where there is no such
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async getLink(which: LinkSelector): Promise<Link> {
    const { index, named } = selector(which)
    const { messages } = await this.netlink.request({ type: RouteMessages.GETLINK, header: Ifinfomsg.of({ ifi_index: index }), attributes: named })
    const links = messages.map((message) => linkOf(decodeMessage(RouteMessages.NEWLINK, message)))
    return links[0] as Link
  }

  /**
   * All links.
   * @param filter - those of a kind, or those that belong to a master
   * @throws ErrnoError with EINTR where they change faster than they can be listed
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async listLinks(filter: { readonly kind?: string, readonly master?: number } = {}): Promise<Link[]> {
    const { kind: KIND, master: MASTER } = filter
    return await list(
      this.netlink, { type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: { MASTER, ...(KIND === undefined ? {} : { LINKINFO: { KIND } }) } },
      RouteMessages.NEWLINK, linkOf,
    )
  }

  /**
   * Make a link.
   * @param link - what it is to be
   * @throws NetlinkError with EEXIST where there is one of that name; with EOPNOTSUPP where the kernel knows no such kind; with
   *   EPERM without `CAP_NET_ADMIN`
   * @throws FDTableMismatchError or PidNamespaceMismatchError for a network namespace of another task
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async newLink(link: NewLink): Promise<void> {
    using held = new DisposableList()
    const { task } = this.netlink.socket
    const { KIND, DATA } = linkInfo(task, link, held)
    const LINK = link.kind === 'other' ? link.link : undefined
    await this.netlink.request({
      type: RouteMessages.NEWLINK, header: linkHeader(link.index ?? 0, link.up),
      attributes: { ...linkAttributes(task, link, held), LINK, LINKINFO: { KIND, DATA } },
    }, NLM_F_NEW.CREATE | NLM_F_NEW.EXCL)
  }

  /**
   * Change a link. Where the kernel refuses a part of it, other parts may be done.
   * @param which - its index, or one of its names
   * @param changes - what is to be different; a link that is moved to another network namespace is down there
   * @throws NetlinkError with ENODEV where there is no such; with EINVAL for a value that it cannot have; with EPERM without
   *   `CAP_NET_ADMIN`, there too where it is moved
   * @throws FDTableMismatchError or PidNamespaceMismatchError for a network namespace of another task
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async setLink(which: LinkSelector, changes: LinkSettings): Promise<void> {
    using held = new DisposableList()
    const attributes = linkAttributes(this.netlink.socket.task, changes, held)
    const message = ({ index, named }: ReturnType<typeof selector>) => (
      { type: RouteMessages.SETLINK, header: linkHeader(index, changes.up), attributes: { ...attributes, ...named } }
    )
    if (typeof which === 'number' || changes.name === undefined) {
      await this.netlink.request(message(selector(which)))
      return
    }
    // A message has one place for a name: to find the link by, where it has no index. What is wrong with the rest is said before
    // that is asked for.
    encodeMessage(message(selector(1)), 0, 0)
    await this.netlink.request(message(selector((await this.getLink(which)).index)))
  }

  /**
   * Delete a link. With one of a pair, the other goes too.
   * @param which - its index, or one of its names
   * @throws NetlinkError with ENODEV where there is no such; with EOPNOTSUPP for hardware; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async deleteLink(which: LinkSelector): Promise<void> {
    const { index, named } = selector(which)
    await this.netlink.request({ type: RouteMessages.DELLINK, header: Ifinfomsg.of({ ifi_index: index }), attributes: named })
  }

  /**
   * All addresses.
   * @param filter - those of a family, or of a link by its index
   * @throws NetlinkError with ENODEV where there is no such link
   * @throws ErrnoError with EINTR where they change faster than they can be listed
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async listAddresses(filter: { readonly family?: InternetFamily, readonly index?: number } = {}): Promise<LinkAddress[]> {
    const { family, index = 0 } = filter
    const header = Ifaddrmsg.of({ ifa_family: family === undefined ? AF.UNSPEC : FAMILIES[family], ifa_index: index })
    return await list(this.netlink, { type: RouteMessages.GETADDR, header, attributes: {} }, RouteMessages.NEWADDR, addressOf)
  }

  /**
   * Give a link an address.
   * @param index - the link
   * @param address - the address. With one of IPv6, others can be reached only when it is known that nobody else has it, a second
   *   or two later, unless `IFA_F.NODAD` is set
   * @throws NetlinkError with EEXIST where it has that already; with ENODEV where there is no such link; with EPERM without
   *   `CAP_NET_ADMIN`
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async addAddress(index: number, address: NewAddress): Promise<void> {
    const { broadcast: BROADCAST, label: LABEL, scope = RT_SCOPE.UNIVERSE, flags } = address
    const { header, attributes } = addressMessage('addAddress', index, address)
    await this.netlink.request({
      type: RouteMessages.NEWADDR, header: { ...header, ifa_scope: integer('addAddress: scope', scope, 0, 255) },
      attributes: { ...attributes, BROADCAST, LABEL, FLAGS: flags === undefined ? undefined : uint32('addAddress: flags', flags) },
    }, NLM_F_NEW.CREATE | NLM_F_NEW.EXCL)
  }

  /**
   * Take an address away from a link.
   * @param index - the link
   * @param address - the address
   * @throws NetlinkError with EADDRNOTAVAIL where it does not have that; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async deleteAddress(index: number, address: Pick<NewAddress, 'address' | 'prefixLength' | 'peer'>): Promise<void> {
    await this.netlink.request({ type: RouteMessages.DELADDR, ...addressMessage('deleteAddress', index, address) })
  }

  /**
   * All routes.
   * @param filter - those of a family, of a table, or through a link by its index
   * @throws NetlinkError with ENOENT where there is no such table
   * @throws ErrnoError with EINTR where they change faster than they can be listed
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async listRoutes(filter: { readonly family?: InternetFamily, readonly table?: ValueOf<'RT_TABLE'>, readonly index?: number } = {}): Promise<Route[]> {
    const { family, table: TABLE, index: OIF } = filter
    return await list(
      this.netlink,
      { type: RouteMessages.GETROUTE, header: Rtmsg.of({ rtm_family: family === undefined ? AF.UNSPEC : FAMILIES[family] }), attributes: { TABLE, OIF } },
      RouteMessages.NEWROUTE, routeOf,
    )
  }

  /**
   * Make a route.
   * @param route - the route; it needs a router or a link, unless its type says that packets are refused
   * @throws NetlinkError with EEXIST where there is one to the same place in the same table; with ENETUNREACH or EHOSTUNREACH where
   *   the router cannot be reached; with ENETDOWN where the link is down; with EPERM without `CAP_NET_ADMIN`
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async addRoute(route: NewRoute): Promise<void> {
    await this.netlink.request(routeMessage(RouteMessages.NEWROUTE, route), NLM_F_NEW.CREATE | NLM_F_NEW.EXCL)
  }

  /**
   * Delete a route: the first one that is as said.
   * @param route - where it leads, and what else is known of it; what is left out may be anything
   * @throws NetlinkError with ESRCH where there is none; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async deleteRoute(route: NewRoute): Promise<void> {
    const { scope = RT_SCOPE.NOWHERE, protocol = RTPROT.UNSPEC, type = RTN.UNSPEC } = route
    await this.netlink.request(routeMessage(RouteMessages.DELROUTE, { ...route, scope, protocol, type }))
  }

  /**
   * All neighbours that are known, or those that this machine answers for.
   * @param filter - those of a family, or of a link by its index; with `proxy`, the addresses that this machine answers for
   * @throws NetlinkError with ENODEV where there is no such link
   * @throws ErrnoError with EINTR where they change faster than they can be listed
   * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
   */
  async listNeighbours(
    filter: { readonly family?: InternetFamily, readonly index?: number, readonly proxy?: boolean } = {},
  ): Promise<Neighbour[]> {
    const { family, index: IFINDEX, proxy } = filter
    const header = Ndmsg.of({ ndm_family: family === undefined ? AF.UNSPEC : FAMILIES[family], ndm_flags: proxy === true ? NTF.PROXY : 0 })
    return await list(this.netlink, { type: RouteMessages.GETNEIGH, header, attributes: { IFINDEX } }, RouteMessages.NEWNEIGH, neighbourOf)
  }

  /**
   * What is known of one neighbour; since Linux 5.0.
   * @param index - the link
   * @param address - its address
   * @throws NetlinkError with ENOENT where nothing is known of it; with ENODEV where there is no such link
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
   */
  async getNeighbour(index: number, address: string): Promise<Neighbour> {
    const { messages } = await this.netlink.request({ type: RouteMessages.GETNEIGH, ...neighbourMessage('getNeighbour', index, address) })
    return messages.map((message) => neighbourOf(decodeMessage(RouteMessages.NEWNEIGH, message)))[0] as Neighbour
  }

  /**
   * Tell by which hardware address a host is reached.
   * @param index - the link
   * @param neighbour - the host
   * @param replace - change what is known of it already, instead of failing
   * @throws NetlinkError with EEXIST where it is known already; with EINVAL for a hardware address of another length than the
   *   link's, or where the link is down and the state is not `NUD.PERMANENT`; with ENODEV where there is no such link; with EPERM
   *   without `CAP_NET_ADMIN`
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
   */
  async addNeighbour(index: number, neighbour: NewNeighbour, replace = false): Promise<void> {
    const { address, linkAddress: LLADDR, state = NUD.PERMANENT, flags = 0 } = neighbour
    const { header, attributes } = neighbourMessage('addNeighbour', index, address)
    await this.netlink.request({
      type: RouteMessages.NEWNEIGH,
      header: { ...header, ndm_state: integer('addNeighbour: state', state, 0, 0xffff), ndm_flags: integer('addNeighbour: flags', flags, 0, 0xff) },
      attributes: { ...attributes, LLADDR },
    }, NLM_F_NEW.CREATE | (replace ? NLM_F_NEW.REPLACE : NLM_F_NEW.EXCL))
  }

  /**
   * Forget a neighbour.
   * @param index - the link
   * @param address - its address
   * @throws NetlinkError with ENOENT where nothing is known of it; with EPERM without `CAP_NET_ADMIN`
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
   */
  async deleteNeighbour(index: number, address: string): Promise<void> {
    await this.netlink.request({ type: RouteMessages.DELNEIGH, ...neighbourMessage('deleteNeighbour', index, address) })
  }

  /**
   * Let this machine answer where others on a link ask for an address, or no longer.
   * @param index - the link
   * @param address - the address
   * @param answer - whether it answers
   * @throws NetlinkError with ENOENT where it is to answer no longer, and did not; with ENODEV where there is no such link; with
   *   EPERM without `CAP_NET_ADMIN`
   * @throws RangeError for what is no address
   * @see https://man7.org/linux/man-pages/man8/ip-neighbour.8.html
   */
  async setProxy(index: number, address: string, answer: boolean): Promise<void> {
    const { header, attributes } = neighbourMessage('setProxy', index, address)
    const message = { header: { ...header, ndm_flags: NTF.PROXY }, attributes }
    if (answer) await this.netlink.request({ type: RouteMessages.NEWNEIGH, ...message }, NLM_F_NEW.CREATE)
    else await this.netlink.request({ type: RouteMessages.DELNEIGH, ...message })
  }

  /**
   * All rules, by their priority for each family.
   * @param filter - those of a family
   * @throws NetlinkError with EAFNOSUPPORT where the kernel has no rules for that
   * @throws ErrnoError with EINTR where they change faster than they can be listed
   * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
   */
  async listRules(filter: { readonly family?: InternetFamily } = {}): Promise<Rule[]> {
    // With AF_UNSPEC the kernel lists those of multicast routing as well, which are none of addresses here.
    const families = filter.family === undefined ? (['inet', 'inet6'] as const) : [filter.family]
    return (await Promise.all(families.map((family) => list(
      this.netlink, { type: RouteMessages.GETRULE, header: FibRuleHdr.of({ family: FAMILIES[family] }), attributes: {} }, RouteMessages.NEWRULE, ruleOf,
    )))).flat()
  }

  /**
   * Make a rule.
   * @param rule - which packets it is for, and what becomes of them
   * @throws NetlinkError with EEXIST where there is the same; with EINVAL for what does not go together; with EPERM without
   *   `CAP_NET_ADMIN`
   * @throws RangeError for what is no address, and for addresses of another family
   * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
   */
  async addRule(rule: NewRule): Promise<void> {
    // The kernel would take a rule with which nothing becomes of packets.
    if (!('action' in rule)) throw new TypeError('addRule: a rule says what becomes of packets: its action is missing')
    const message = ruleMessage('addRule', { protocol: RTPROT.STATIC, ...rule })
    await this.netlink.request({ type: RouteMessages.NEWRULE, ...message }, NLM_F_NEW.CREATE | NLM_F_NEW.EXCL)
  }

  /**
   * Delete a rule: the first one that is as said.
   * @param rule - what is known of it; what is left out may be anything
   * @throws NetlinkError with ENOENT where there is none; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
   */
  async deleteRule(rule: RuleToDelete): Promise<void> {
    await this.netlink.request({ type: RouteMessages.DELRULE, ...ruleMessage('deleteRule', rule) })
  }

  /** Close the socket without waiting for the kernel's answer. */
  [Symbol.dispose](): void {
    this.netlink[Symbol.dispose]()
  }

  /** Close the socket. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.netlink[Symbol.asyncDispose]()
  }
}

/** Ask for a list until nothing has changed meanwhile. */
async function list<H, D extends AttributeDefinitions, NH, ND extends AttributeDefinitions, T>(
  netlink: NetlinkSocket, message: NetlinkMessage<H, D, 'get'>, answer: MessageType<NH, ND>, read: (message: NetlinkMessage<NH, ND>) => T,
): Promise<T[]> {
  for (let tries = 0; tries < LIST_TRIES; tries++) {
    const { messages, interrupted } = await netlink.dump(message)
    if (!interrupted) return messages.map((each) => read(decodeMessage(answer, each)))
  }
  const call = `recvfrom(${netlink.socket.near}, ${describeMessage(message, NLM_F.REQUEST | NLM_F_GET.DUMP)})`
  throw new ErrnoError(EINTR, 'recvfrom', { call, hint: `it changed each of ${LIST_TRIES} times while it was being listed` })
}

/** How a message says which link it is about. */
function selector(which: LinkSelector): { index: number, named: AttributeValues<LinkDefinitions> } {
  if (typeof which === 'number') return { index: integer('the index of a link', which, 1, 0x7fff_ffff), named: {} }
  if (which === '') throw new RangeError('the name of a link is not empty')
  return { index: 0, named: Buffer.byteLength(which) < IFNAMSIZ ? { IFNAME: which } : { ALT_IFNAME: which } }
}

function linkHeader(index: number, up: boolean | undefined): Ifinfomsg {
  integer('the index of a link', index, 0, 0x7fff_ffff)
  return Ifinfomsg.of({ ifi_index: index, ifi_flags: up === true ? IFF.UP : 0, ifi_change: up === undefined ? 0 : IFF.UP })
}

function linkAttributes(task: Task, settings: LinkSettings, held: DisposableList): AttributeValues<LinkDefinitions> {
  const { name: IFNAME, mtu: MTU, address: ADDRESS, txQueueLength: TXQLEN, master: MASTER, netns } = settings
  if (IFNAME === '') throw new RangeError('the name of a link is not empty')
  const place = netns === undefined ? {} : netns instanceof FileDescriptor ? { NET_NS_FD: held.use(netns.borrow(task)).near } : { NET_NS_PID: netns.for(task) }
  return { IFNAME, MTU, ADDRESS, TXQLEN, MASTER, ...place }
}

function linkInfo(task: Task, link: NewLink, held: DisposableList): { KIND: string, DATA: Uint8Array | undefined } {
  const number = (value: boolean | undefined): number | undefined => (value === undefined ? undefined : Number(value))
  return match(link)
    .with({ kind: 'veth' }, ({ peer, index }) => ({ KIND: 'veth', DATA: peer === undefined ? undefined : vethData(task, peer, index, held) }))
    .with({ kind: 'bridge' }, ({ ageingTime: AGEING_TIME, stp, vlanFiltering }) => (
      { KIND: 'bridge', DATA: encode(BridgeAttributes, { AGEING_TIME, STP_STATE: number(stp), VLAN_FILTERING: number(vlanFiltering) }) }
    ))
    .with({ kind: 'other' }, ({ type: KIND, data: DATA }) => ({ KIND, DATA }))
    .exhaustive()
}

function vethData(task: Task, peer: NonNullable<NewVeth['peer']>, index: number | undefined, held: DisposableList): Uint8Array {
  // The kernel leaves it aside then; see veth_newlink in its drivers/net/veth.c.
  if (peer.index !== undefined && index === undefined) throw new RangeError('newLink: the index of a peer counts only where the link has one too')
  const attributes = linkAttributes(task, peer, held)
  const PEER = new Uint8Array(Ifinfomsg.size + LinkAttributes.sizeOf(attributes))
  const view = new DataView(PEER.buffer)
  Ifinfomsg.write(view, 0, linkHeader(peer.index ?? 0, undefined))
  LinkAttributes.write(view, Ifinfomsg.size, attributes)
  return encode(VethAttributes, { PEER })
}

function encode<D extends AttributeDefinitions>(set: AttributeSet<D>, values: AttributeValues<D>): Uint8Array {
  const bytes = new Uint8Array(set.sizeOf(values))
  set.write(new DataView(bytes.buffer), 0, values)
  return bytes
}

function linkOf({ header, attributes }: NetlinkMessage<Ifinfomsg, LinkDefinitions>): Link {
  const { IFNAME = '', MTU = 0, ADDRESS, MASTER, LINK, LINK_NETNSID, OPERSTATE, LINKINFO, PROP_LIST } = attributes
  return {
    index: header.ifi_index, name: IFNAME, alternativeNames: PROP_LIST?.ALT_IFNAME ?? [], type: header.ifi_type, kind: LINKINFO?.KIND, flags: header.ifi_flags,
    up: (header.ifi_flags & IFF.UP) !== 0, mtu: MTU, address: ADDRESS, master: MASTER, link: LINK, linkNetnsid: LINK_NETNSID, operstate: OPERSTATE, attributes,
  }
}

function familyOf(address: string): ValueOf<'AF'> {
  return InternetAddress.sizeOf(address) === 4 ? AF.INET : AF.INET6
}

/** Refuse addresses of two families in one message, of which the kernel would take parts. */
function sameFamily(what: string, family: ValueOf<'AF'>, ...addresses: (string | undefined)[]): void {
  for (const address of addresses) {
    if (address !== undefined && familyOf(address) !== family) throw new RangeError(`${what}: ${address} is of another family than the rest`)
  }
}

function prefixLengthOf(what: string, family: ValueOf<'AF'>, length: number): number {
  return integer(`${what}: prefixLength`, length, 0, family === AF.INET ? 32 : 128)
}

function addressMessage(
  what: string, index: number, { address, prefixLength, peer, ...more }: Pick<NewAddress, 'address' | 'prefixLength' | 'peer' | 'broadcast'>,
): { header: Ifaddrmsg, attributes: AttributeValues<AddressDefinitions> } {
  const family = familyOf(address)
  sameFamily(what, family, peer, more.broadcast)
  return {
    header: Ifaddrmsg.of({
      ifa_family: family, ifa_prefixlen: prefixLengthOf(what, family, prefixLength), ifa_index: integer(`${what}: index`, index, 1, 0x7fff_ffff),
    }),
    attributes: { LOCAL: address, ADDRESS: peer ?? address },
  }
}

function internetFamily(family: ValueOf<'AF'>): InternetFamily {
  return family === AF.INET ? 'inet' : 'inet6'
}

function addressOf({ header, attributes }: NetlinkMessage<Ifaddrmsg, AddressDefinitions>): LinkAddress {
  const { LOCAL, ADDRESS, BROADCAST, LABEL, FLAGS } = attributes
  return {
    family: internetFamily(header.ifa_family), index: header.ifa_index, address: LOCAL ?? ADDRESS ?? '', prefixLength: header.ifa_prefixlen,
    peer: LOCAL === undefined || ADDRESS === LOCAL ? undefined : ADDRESS, broadcast: BROADCAST, label: LABEL, scope: header.ifa_scope,
    flags: FLAGS ?? header.ifa_flags, attributes,
  }
}

function routeMessage<O extends MessageOperation>(type: MessageType<Rtmsg, RouteDefinitions, O>, route: NewRoute): NetlinkMessage<Rtmsg, RouteDefinitions, O> {
  const { destination, gateway, index: OIF, priority: PRIORITY, preferredSource, mtu } = route
  const { table = RT_TABLE.MAIN, protocol = RTPROT.STATIC, type: packets = RTN.UNICAST } = route
  const family = destination === undefined ? FAMILIES[route.family] : familyOf(destination.address)
  sameFamily('a route', family, gateway, preferredSource)
  const near = family === AF.INET && gateway === undefined && packets === RTN.UNICAST ? RT_SCOPE.LINK : RT_SCOPE.UNIVERSE
  return {
    type,
    header: Rtmsg.of({
      rtm_family: family, rtm_dst_len: destination === undefined ? 0 : prefixLengthOf('a route', family, destination.prefixLength),
      // The structure has eight bits for the table, and the attribute has them all.
      rtm_table: uint32('a route: table', table) < 256 ? table : RT_TABLE.UNSPEC, rtm_protocol: protocol, rtm_scope: route.scope ?? near, rtm_type: packets,
    }),
    attributes: {
      DST: destination?.address, GATEWAY: gateway, OIF, PRIORITY, PREFSRC: preferredSource, METRICS: mtu === undefined ? undefined : { MTU: mtu },
      TABLE: table,
    },
  }
}

function routeOf({ header, attributes }: NetlinkMessage<Rtmsg, RouteDefinitions>): Route {
  const { DST, GATEWAY, OIF, TABLE, PRIORITY, PREFSRC } = attributes
  return {
    family: internetFamily(header.rtm_family), destination: DST === undefined ? undefined : { address: DST, prefixLength: header.rtm_dst_len },
    gateway: GATEWAY, index: OIF, type: header.rtm_type, table: TABLE ?? header.rtm_table, protocol: header.rtm_protocol, scope: header.rtm_scope,
    priority: PRIORITY, preferredSource: PREFSRC, attributes,
  }
}

function neighbourMessage(what: string, index: number, address: string): { header: Ndmsg, attributes: AttributeValues<NeighbourDefinitions> } {
  return {
    header: Ndmsg.of({ ndm_family: familyOf(address), ndm_ifindex: integer(`${what}: index`, index, 1, 0x7fff_ffff) }), attributes: { DST: address },
  }
}

function neighbourOf({ header, attributes }: NetlinkMessage<Ndmsg, NeighbourDefinitions>): Neighbour {
  const { DST = '', LLADDR } = attributes
  return {
    family: internetFamily(header.ndm_family), index: header.ndm_ifindex, address: DST, linkAddress: LLADDR, state: header.ndm_state,
    flags: header.ndm_flags, attributes,
  }
}

/** What a message says of what becomes of packets. */
interface ActionFields {
  readonly action: FibRuleAction
  readonly table?: ValueOf<'RT_TABLE'>
  readonly GOTO?: number
  readonly SUPPRESS_PREFIXLEN?: number | undefined
}

const undecided: ActionFields = { action: FR_ACT.UNSPEC }

function actionOf(rule: RuleAction): ActionFields {
  return match(rule)
    .returnType<ActionFields>()
    .with({ action: 'to_tbl' }, ({ table, suppressPrefixLength }) => ({ action: FR_ACT.TO_TBL, table, SUPPRESS_PREFIXLEN: suppressPrefixLength }))
    .with({ action: 'goto' }, ({ target }) => ({ action: FR_ACT.GOTO, GOTO: target }))
    .with({ action: 'nop' }, () => ({ action: FR_ACT.NOP }))
    .with({ action: 'blackhole' }, () => ({ action: FR_ACT.BLACKHOLE }))
    .with({ action: 'unreachable' }, () => ({ action: FR_ACT.UNREACHABLE }))
    .with({ action: 'prohibit' }, () => ({ action: FR_ACT.PROHIBIT }))
    .exhaustive()
}

function ruleMessage(what: string, rule: RuleToDelete): { header: FibRuleHdr, attributes: AttributeValues<RuleDefinitions> } {
  const { source, destination, inputInterface: IIFNAME, outputInterface: OIFNAME, mark: FWMARK, mask: FWMASK, users, tos = 0, priority } = rule
  const { ipProtocol: IP_PROTO, sourcePorts: SPORT_RANGE, destinationPorts: DPORT_RANGE, protocol: PROTOCOL } = rule
  const family = FAMILIES[rule.family]
  sameFamily(`${what}: a rule`, family, source?.address, destination?.address)
  if (FWMASK !== undefined && FWMARK === undefined) throw new RangeError(`${what}: a mask is of a mark, and there is none`)
  for (const [name, range] of Object.entries({ users, sourcePorts: SPORT_RANGE, destinationPorts: DPORT_RANGE })) {
    if (range !== undefined && range.start > range.end) throw new RangeError(`${what}: ${name} ends at ${range.end}, before it starts at ${range.start}`)
  }
  const bits = (prefix: Prefix | undefined): number => (prefix === undefined ? 0 : prefixLengthOf(what, family, prefix.prefixLength))
  const { action, table = RT_TABLE.UNSPEC, ...more } = rule.action === undefined ? undecided : actionOf(rule)
  return {
    header: FibRuleHdr.of({
      family, dst_len: bits(destination), src_len: bits(source), tos: integer(`${what}: tos`, tos, 0, 0xff), action,
      // The structure has eight bits for the table, and the attribute has them all.
      table: uint32(`${what}: table`, table) < 256 ? table : RT_TABLE.UNSPEC, flags: rule.invert === true ? FIB_RULE.INVERT : 0,
    }),
    attributes: {
      ...more, DST: destination?.address, SRC: source?.address, IIFNAME, OIFNAME, FWMARK, FWMASK, IP_PROTO, PROTOCOL, UID_RANGE: users, SPORT_RANGE,
      DPORT_RANGE, PRIORITY: priority, TABLE: table === RT_TABLE.UNSPEC ? undefined : table,
    },
  }
}

function ruleOf({ header, attributes }: NetlinkMessage<FibRuleHdr, RuleDefinitions>): Rule {
  const { DST, SRC, IIFNAME, OIFNAME, GOTO, PRIORITY = 0, FWMARK, FWMASK, TABLE, UID_RANGE, PROTOCOL = 0, IP_PROTO, SPORT_RANGE, DPORT_RANGE } = attributes
  const known = {
    source: SRC === undefined ? undefined : { address: SRC, prefixLength: header.src_len },
    destination: DST === undefined ? undefined : { address: DST, prefixLength: header.dst_len },
    inputInterface: IIFNAME, outputInterface: OIFNAME, target: GOTO, mark: FWMARK, mask: FWMASK, ipProtocol: IP_PROTO, users: UID_RANGE,
    sourcePorts: SPORT_RANGE, destinationPorts: DPORT_RANGE,
  }
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Rule>
  return {
    ...said, family: internetFamily(header.family), priority: PRIORITY, action: header.action, table: TABLE ?? header.table, flags: header.flags,
    tos: header.tos, invert: (header.flags & FIB_RULE.INVERT) !== 0, protocol: PROTOCOL, attributes,
  }
}

/**
 * Tasks that can see and set the links, addresses, routes, neighbours and rules of their network namespace.
 * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
 */
export class RtnetlinkTask extends Task {
  /**
   * Open the network namespace in which the task is now.
   * @param options - whether programs that are exec'd get the socket too
   * @returns an object that owns a netlink socket
   * @throws ErrnoError with EPROTONOSUPPORT where the kernel has no network
   * @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
   */
  async rtnetlink(options: DescriptorOptions = {}): Promise<Rtnetlink<this['fileDescriptorType']>> {
    return new Rtnetlink(await netlinkSocket(this, NETLINK.ROUTE, options))
  }
}
