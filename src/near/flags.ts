import { hex } from './ids.js'
import type { SyscallOperand } from './sysif.js'

/** A set of named bits or named values: the `O`, `CLONE` and `PROT` of this package. */
export type NamedValues = Readonly<Record<string, number>>

declare const ofSet: unique symbol

/**
 * What tells flags of one set from those of another. Only the compiler sees it.
 * @typeParam Name - the set's name
 */
export interface OfSet<Name extends string> {
  /** @internal never there */
  readonly [ofSet]?: Name
}

/**
 * Flags of a set: one of them, several that were combined, or none. Flags of another set do not compile in their place. A plain
 * number does, because that is what JavaScript's `|` makes of flags.
 * @typeParam Name - the set's name, as `'PROT'`; a union of names for flags of several sets
 */
export type FlagsOf<Name extends string> = number & OfSet<Name>

/**
 * Make a set of flags, which those of other sets cannot stand in for.
 * @param _name - the set's name
 * @param values - its flags
 * @returns the same flags, each known to be of this set
 */
export function flagSet<Name extends string, const Values extends NamedValues>(
  _name: Name, values: Values,
): { readonly [Flag in keyof Values]: Values[Flag] & OfSet<Name> } {
  return values
}

/**
 * What flags are together: flags of all their sets; a plain number where one of them is that.
 * @typeParam Members - their types
 */
export type Combination<Members extends readonly number[]> = Members[number] extends OfSet<infer Name> ? FlagsOf<Name> : number

/**
 * A value of a set that is open: one that it names, or a plain number, for there are others. Those of another set do not compile in
 * its place.
 * @typeParam Name - the set's name, as `'RT_SCOPE'`; a union of names for values of several sets
 */
export type ValueOf<Name extends string> = number & OfSet<Name>

/**
 * Make a set of values which excludes those of other sets; not flags, which are combined.
 * @param _name - the set's name
 * @param values - its values
 * @returns the same values, each known to be of this set
 */
export function valueSet<Name extends string, const Values extends NamedValues>(
  _name: Name, values: Values,
): { readonly [Value in keyof Values]: Values[Value] & OfSet<Name> } {
  return values
}

/** Up to here, JavaScript's own operators do. */
const INT_MAX = 0x7fff_ffff

/**
 * Combine flags that may lie above bit 30. JavaScript's own `|` works on signed 32-bit numbers: it turns bit 31 into a
 * minus sign and loses everything above. This does not.
 * @param flags - non-negative integers below 2^53
 * @returns their union
 * @throws RangeError for a negative number, which is most often the result of `|` on bit 31
 */
export function or<const Members extends readonly number[]>(...flags: Members): Combination<Members> {
  let low = 0
  let high = 0
  for (const flag of flags) {
    if (!Number.isSafeInteger(flag) || flag < 0) {
      throw new RangeError(`a flag must be a non-negative integer below 2^53, not ${flag}: JavaScript's | is 32-bit, combine with or(a, b)`)
    }
    low |= flag % 0x1_0000_0000
    high |= flag / 0x1_0000_0000
  }
  return (high * 0x1_0000_0000 + (low >>> 0)) as Combination<Members>
}

/**
 * Whether all bits of `flag` are set in `flags`, on more than JavaScript's 32 bits.
 * @param flags - the set
 * @param flag - the bits asked for
 */
export function has(flags: number, flag: number): boolean {
  if (flags >= 0 && flags <= INT_MAX && flag >= 0 && flag <= INT_MAX) return (flags & flag) === flag
  return or(flags, flag) === flags
}

/**
 * A flag set as an argument of a call: goes to the kernel as a number, and shows itself by its names.
 */
export class Flags implements SyscallOperand {
  /**
   * @param prefix - what the kernel's names begin with, `O_`
   * @param names - the set's names without that prefix
   * @param operand - the value
   */
  constructor(
    readonly prefix: string,
    readonly names: NamedValues,
    readonly operand: number,
  ) {}

  /** `O_WRONLY|O_CLOEXEC`; what has no name here in hexadecimal. */
  toString(): string {
    return formatFlags(this.prefix, this.names, this.operand)
  }
}

/** One value of a set of alternatives (a `whence`, an idtype) as an argument of a call. */
export class Choice implements SyscallOperand {
  /**
   * @param prefix - what the kernel's names begin with, `P_`
   * @param names - the alternatives without that prefix
   * @param operand - the value
   */
  constructor(
    readonly prefix: string,
    readonly names: NamedValues,
    readonly operand: number,
  ) {}

  /** `P_PIDFD`; a value that has no name here as a number. */
  toString(): string {
    return nameOf(this.names, this.operand, this.prefix) ?? String(this.operand)
  }
}

/**
 * The name of a value in a set.
 * @param names - the set
 * @param value - the value
 * @param prefix - what stands before the name
 * @returns undefined where it has none
 */
export function nameOf(names: NamedValues, value: number, prefix = ''): string | undefined {
  for (const name in names) if (names[name] === value) return prefix + name
  return undefined
}

function formatFlags(prefix: string, names: NamedValues, value: number): string {
  const exact = nameOf(names, value, prefix)
  if (exact !== undefined) return exact
  if (value <= 0) return String(value)
  // Widest first, so that O_SYNC is not shown as the O_DSYNC that it contains.
  const candidates = Object.entries(names).filter(([, bits]) => bits !== 0)
  candidates.sort(([, a], [, b]) => b - a)
  const shown: string[] = []
  let rest = value
  for (const [name, bits] of candidates) {
    if (has(rest, bits)) {
      shown.push(prefix + name)
      rest -= bits
    }
  }
  shown.reverse()
  if (rest !== 0 || shown.length === 0) shown.push(hex(rest))
  return shown.join('|')
}
