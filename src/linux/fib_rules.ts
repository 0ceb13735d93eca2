/**
 * `<linux/fib_rules.h>`: what rtnetlink tells of rules, which say in which table the route of a packet is looked for.
 *
 * @module linux/fib_rules
 * @see https://man7.org/linux/man-pages/man8/ip-rule.8.html
 */
import { flagSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { MessageFamily } from './address_family.js'
import { InterfaceName } from './if.js'
import { InternetAddress } from './in.js'
import { attribute, AttributeSet } from './netlink.js'

const FirstTables: FixedType<ValueOf<'RT_TABLE'>> = Uint8
const Tables: FixedType<ValueOf<'RT_TABLE'>> = Uint32
const Action = Uint8 as FixedType<FibRuleAction>
const RuleFlags: FixedType<FlagsOf<'FIB_RULE'>> = Uint32
const Maker: FixedType<ValueOf<'RTPROT'>> = Uint8
const IpProtocol: FixedType<ValueOf<'IPPROTO'>> = Uint8

/**
 * The structure of a message about a rule.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const FibRuleHdr = struct('struct fib_rule_hdr', {
  /** `AF.INET` or `AF.INET6`. */
  family: MessageFamily,
  /** How many bits of the destination count. */
  dst_len: Uint8,
  /** How many bits of the source count. */
  src_len: Uint8,
  /** The type of service. */
  tos: Uint8,
  /** Of `RT_TABLE`. */
  table: FirstTables,
  /** 0. */
  res1: Uint8,
  /** 0. */
  res2: Uint8,
  /** Of {@link FR_ACT}. */
  action: Action,
  /** Of {@link FIB_RULE}. */
  flags: RuleFlags,
})
/**
 * The JavaScript form of a `struct fib_rule_hdr`.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export type FibRuleHdr = StructValue<(typeof FibRuleHdr)['types']>

/**
 * What becomes of a packet that a rule is for.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const FR_ACT = {
  /** Not said. */
  UNSPEC: 0,
  /** Its route is looked for in a table; where there is none, the next rule has its turn. */
  TO_TBL: 1,
  /** Another rule has its turn. */
  GOTO: 2,
  /** Nothing. */
  NOP: 3,
  /** Not used. */
  RES3: 4,
  /** Not used. */
  RES4: 5,
  /** It vanishes. */
  BLACKHOLE: 6,
  /** It is refused as unreachable. */
  UNREACHABLE: 7,
  /** It is refused as forbidden. */
  PROHIBIT: 8,
} as const

/**
 * One of {@link FR_ACT}.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export type FibRuleAction = (typeof FR_ACT)[keyof typeof FR_ACT]

/**
 * How a rule is; combined with `|`.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const FIB_RULE = flagSet('FIB_RULE', {
  /** It cannot be deleted. */
  PERMANENT: 0x1,
  /** It is for what it does not say. */
  INVERT: 0x2,
  /** The rule that it goes to is not there. */
  UNRESOLVED: 0x4,
  /** There is no link of the name through which packets come. */
  IIF_DETACHED: 0x8,
  /** The same, by its older name. */
  DEV_DETACHED: 0x8,
  /** There is no link of the name through which packets go. */
  OIF_DETACHED: 0x10,
  /** Look for a source address as for a route. */
  FIND_SADDR: 0x0001_0000,
})

/**
 * The users whose packets a rule is for.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const FibRuleUidRange = struct('struct fib_rule_uid_range', {
  /** The first. */
  start: Uint32,
  /** The last. */
  end: Uint32,
})

/**
 * The ports whose packets a rule is for.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const FibRulePortRange = struct('struct fib_rule_port_range', {
  /** The first. */
  start: Uint16,
  /** The last. */
  end: Uint16,
})

/**
 * What is said of a rule; those attributes that this package knows.
 * @see include/uapi/linux/fib_rules.h in the kernel's source
 */
export const RuleAttributes = new AttributeSet('FRA_', {
  /** Where packets go that it is for. */
  DST: attribute(1, InternetAddress),
  /** Where they come from. */
  SRC: attribute(2, InternetAddress),
  /** Through which link they come; `lo` for those of this machine. */
  IIFNAME: attribute(3, InterfaceName),
  /** The rule that has its turn, by its priority. */
  GOTO: attribute(4, Uint32),
  /** The rule with the lowest has its turn first. */
  PRIORITY: attribute(6, Uint32),
  /** The mark that they have. */
  FWMARK: attribute(10, Uint32),
  /** A route is passed over whose prefix has at most so many bits; 0xffffffff for none. */
  SUPPRESS_PREFIXLEN: attribute(14, Uint32),
  /** Of `RT_TABLE`, also above 255. */
  TABLE: attribute(15, Tables),
  /** Which bits of the mark count. */
  FWMASK: attribute(16, Uint32),
  /** Through which link they go, where their sender has bound them to one. */
  OIFNAME: attribute(17, InterfaceName),
  /** Whether the table is that of their device. */
  L3MDEV: attribute(19, Uint8),
  /** Whose they are. */
  UID_RANGE: attribute(20, FibRuleUidRange),
  /** Who set it, of `RTPROT`. */
  PROTOCOL: attribute(21, Maker),
  /** Of `IPPROTO`. */
  IP_PROTO: attribute(22, IpProtocol),
  /** The ports that they come from. */
  SPORT_RANGE: attribute(23, FibRulePortRange),
  /** The ports that they go to. */
  DPORT_RANGE: attribute(24, FibRulePortRange),
})
