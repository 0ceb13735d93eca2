/**
 * `<linux/filter.h>` and `<linux/bpf_common.h>`: classic BPF, the programs that decide on a socket's packets and, for seccomp, on
 * a process's system calls. They are put together here from instructions and labels, and looked at as the kernel looks at them.
 *
 * A program has an accumulator `A`, an index register `X` and sixteen words of memory, all of 32 bits. It only ever jumps
 * forward, so it ends.
 *
 * @module linux/filter
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
import { hex } from '../near/ids.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { ConstPointer, Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { integer } from './arguments.js'

/**
 * The parts that an instruction's code is made of, combined with `|`: a class, and what that takes.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export const BPF = {
  /** Class: load into `A`. */
  LD: 0x00,
  /** Class: load into `X`. */
  LDX: 0x01,
  /** Class: store `A` into the program's memory. */
  ST: 0x02,
  /** Class: store `X` into the program's memory. */
  STX: 0x03,
  /** Class: calculate with `A`. */
  ALU: 0x04,
  /** Class: jump. */
  JMP: 0x05,
  /** Class: end with a result. */
  RET: 0x06,
  /** Class: between `A` and `X`. */
  MISC: 0x07,
  /** Load 32 bits. */
  W: 0x00,
  /** Load 16 bits. */
  H: 0x08,
  /** Load 8 bits. */
  B: 0x10,
  /** Load the constant. */
  IMM: 0x00,
  /** Load from the data, at the constant. */
  ABS: 0x20,
  /** Load from the data, at `X` and the constant together. */
  IND: 0x40,
  /** Load from the program's memory. */
  MEM: 0x60,
  /** Load how long the data is. */
  LEN: 0x80,
  /** Load into `X` four times the lower half of a byte of the data: how long an IPv4 header is. */
  MSH: 0xa0,
  /** Add. */
  ADD: 0x00,
  /** Subtract. */
  SUB: 0x10,
  /** Multiply. */
  MUL: 0x20,
  /** Divide, without a sign. By an `X` of 0, the program ends with 0. */
  DIV: 0x30,
  /** Or. */
  OR: 0x40,
  /** And. */
  AND: 0x50,
  /** Shift to the left. */
  LSH: 0x60,
  /** Shift to the right, without a sign. */
  RSH: 0x70,
  /** Negate. */
  NEG: 0x80,
  /** The rest of a division. By an `X` of 0, the program ends with 0. Not for seccomp. */
  MOD: 0x90,
  /** Exclusive or. */
  XOR: 0xa0,
  /** Jump always. */
  JA: 0x00,
  /** Jump where `A` is equal. */
  JEQ: 0x10,
  /** Jump where `A` is greater, without a sign. */
  JGT: 0x20,
  /** Jump where `A` is greater or equal, without a sign. */
  JGE: 0x30,
  /** Jump where `A` has one of the bits. */
  JSET: 0x40,
  /** The second operand is the constant. */
  K: 0x00,
  /** The second operand is `X`. */
  X: 0x08,
  /** The result is `A`. */
  A: 0x10,
  /** Copy `A` to `X`. */
  TAX: 0x00,
  /** Copy `X` to `A`. */
  TXA: 0x80,
} as const

/**
 * How many instructions a program has at most.
 * @see include/uapi/linux/bpf_common.h in the kernel's source
 */
export const BPF_MAXINSNS = 4096
/**
 * How many words of memory a program has.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const BPF_MEMWORDS = 16

/**
 * Where data begins that is not in the packet itself; for the filters of sockets.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SKF_AD_OFF = -0x1000
/**
 * Where the network header begins, for loads; for the filters of sockets.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SKF_NET_OFF = -0x10_0000
/**
 * Where the link-layer header begins, for loads; for the filters of sockets.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SKF_LL_OFF = -0x20_0000

/**
 * What can be loaded at {@link SKF_AD_OFF} and one of these together.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export const SKF_AD = {
  /** The protocol, as the link layer numbers it. */
  PROTOCOL: 0,
  /** The packet's type: to whom it is sent. */
  PKTTYPE: 4,
  /** The network interface's number. */
  IFINDEX: 8,
  /** Where a netlink attribute of type `X` is, from `A` on. */
  NLATTR: 12,
  /** The same for one that is nested in the attribute at `A`. */
  NLATTR_NEST: 16,
  /** The packet's mark. */
  MARK: 20,
  /** The queue that it came from. */
  QUEUE: 24,
  /** The hardware's type. */
  HATYPE: 28,
  /** A hash of its addresses. */
  RXHASH: 32,
  /** The processor that is at it. */
  CPU: 36,
  /** `A` exclusive-or `X`. */
  ALU_XOR_X: 40,
  /** Its VLAN tag. */
  VLAN_TAG: 44,
  /** Whether it has one. */
  VLAN_TAG_PRESENT: 48,
  /** Where its payload begins. */
  PAY_OFFSET: 52,
  /** A random number. */
  RANDOM: 56,
  /** The protocol of its VLAN tag. */
  VLAN_TPID: 60,
} as const

/**
 * An instruction of classic BPF.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SockFilter = struct('struct sock_filter', {
  /** What to do, of {@link BPF}. */
  code: Uint16,
  /** For a jump: how many instructions to pass over where the condition holds. */
  jt: Uint8,
  /** For a jump: how many where it does not. */
  jf: Uint8,
  /** The constant. */
  k: Uint32,
})
/**
 * The JavaScript form of a `struct sock_filter`.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export type SockFilter = StructValue<(typeof SockFilter)['types']>

/**
 * The instructions of a program, one behind the other.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SockFilterList: Type<SockFilter[]> = list(SockFilter)

/**
 * A program, as calls take it: how many instructions, and where.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export const SockFprog = struct('struct sock_fprog', {
  /** How many. */
  len: Uint16,
  /** Where. */
  filter: ConstPointer,
})
/**
 * The JavaScript form of a `struct sock_fprog`.
 * @see include/uapi/linux/filter.h in the kernel's source
 */
export type SockFprog = StructValue<(typeof SockFprog)['types']>

/**
 * A program is not one that the kernel would take, or cannot be put together.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export class FilterError extends Error {
  /** `FilterError`. */
  override readonly name = 'FilterError'
}

/**
 * Of how many bits a load is: 32, 16 or 8.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export type FilterSize = 'W' | 'H' | 'B'
/**
 * What is calculated, of {@link BPF}.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export type FilterOperation = 'ADD' | 'SUB' | 'MUL' | 'DIV' | 'MOD' | 'OR' | 'AND' | 'XOR' | 'LSH' | 'RSH'
/**
 * What `A` is compared for, of {@link BPF}.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export type FilterCondition = 'JEQ' | 'JGT' | 'JGE' | 'JSET'
/**
 * The second operand: a constant, or the register `X`.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export type FilterOperand = number | 'X'

/**
 * To where a conditional jump leads, by label; what is left out goes on with the next instruction.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export interface FilterTargets {
  /** Where the condition holds. */
  readonly then?: string
  /** Where it does not. */
  readonly else?: string
}

type Part =
  | { readonly kind: 'plain'; readonly code: number; readonly k: number }
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'jump'; readonly to: string }
  | { readonly kind: 'branch'; readonly code: number; readonly k: number; readonly targets: FilterTargets; farThen: boolean; farElse: boolean }

/** As far as a conditional jump reaches: its offsets have 8 bits. */
const FARTHEST = 255

/** A negative constant stands for the 32 bits of its two's complement: loads from before the data have those. */
function constant(what: string, value: number): number {
  return integer(what, value, -0x8000_0000, 0xffff_ffff) >>> 0
}

function register(operand: FilterOperand): { readonly source: number; readonly k: number } {
  return operand === 'X' ? { source: BPF.X, k: 0 } : { source: BPF.K, k: constant('the constant of an instruction', operand) }
}

/**
 * Puts a program together: each method adds an instruction, and returns the builder. Jumps lead to labels, which may come
 * later; where one is too far away for a conditional jump's 8 bits, an unconditional one is put in between.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export class FilterBuilder {
  readonly #parts: Part[] = []

  #add(part: Part): this {
    this.#parts.push(part)
    return this
  }

  #plain(code: number, k = 0): this {
    return this.#add({ kind: 'plain', code, k })
  }

  /**
   * Load from the data into `A`.
   * @param offset - in bytes from the beginning of the data; negative from one of `SKF_…_OFF`
   * @param size - how much
   */
  loadAbsolute(offset: number, size: FilterSize = 'W'): this {
    return this.#plain(BPF.LD | BPF[size] | BPF.ABS, constant('the offset of a load', offset))
  }

  /**
   * Load from the data into `A`, at `X` and an offset together. Not for seccomp.
   * @param offset - in bytes
   * @param size - how much
   */
  loadIndirect(offset: number, size: FilterSize = 'W'): this {
    return this.#plain(BPF.LD | BPF[size] | BPF.IND, constant('the offset of a load', offset))
  }

  /**
   * Load a constant into `A`.
   * @param k - the constant
   */
  loadImmediate(k: number): this {
    return this.#plain(BPF.LD | BPF.IMM, constant('the constant of an instruction', k))
  }

  /**
   * Load a word of the program's memory into `A`.
   * @param index - which, from 0 to 15
   */
  loadMemory(index: number): this {
    return this.#plain(BPF.LD | BPF.MEM, integer('the index of a word of memory', index, 0, BPF_MEMWORDS - 1))
  }

  /** Load into `A` how long the data is. */
  loadLength(): this {
    return this.#plain(BPF.LD | BPF.W | BPF.LEN)
  }

  /**
   * Load a constant into `X`.
   * @param k - the constant
   */
  indexImmediate(k: number): this {
    return this.#plain(BPF.LDX | BPF.IMM, constant('the constant of an instruction', k))
  }

  /**
   * Load a word of the program's memory into `X`.
   * @param index - which, from 0 to 15
   */
  indexMemory(index: number): this {
    return this.#plain(BPF.LDX | BPF.MEM, integer('the index of a word of memory', index, 0, BPF_MEMWORDS - 1))
  }

  /** Load into `X` how long the data is. */
  indexLength(): this {
    return this.#plain(BPF.LDX | BPF.W | BPF.LEN)
  }

  /**
   * Load into `X` how long the IPv4 header is that begins at an offset. Not for seccomp.
   * @param offset - in bytes
   */
  indexHeaderLength(offset: number): this {
    return this.#plain(BPF.LDX | BPF.B | BPF.MSH, constant('the offset of a load', offset))
  }

  /**
   * Store `A` into the program's memory.
   * @param index - where, from 0 to 15
   */
  store(index: number): this {
    return this.#plain(BPF.ST, integer('the index of a word of memory', index, 0, BPF_MEMWORDS - 1))
  }

  /**
   * Store `X` into the program's memory.
   * @param index - where, from 0 to 15
   */
  storeIndex(index: number): this {
    return this.#plain(BPF.STX, integer('the index of a word of memory', index, 0, BPF_MEMWORDS - 1))
  }

  /**
   * Calculate: `A` becomes the result.
   * @param operation - of what
   * @param operand - with what
   */
  calculate(operation: FilterOperation, operand: FilterOperand): this {
    const { source, k } = register(operand)
    return this.#plain(BPF.ALU | BPF[operation] | source, k)
  }

  /** Negate `A`. */
  negate(): this {
    return this.#plain(BPF.ALU | BPF.NEG)
  }

  /** Copy `A` to `X`. */
  copyToIndex(): this {
    return this.#plain(BPF.MISC | BPF.TAX)
  }

  /** Copy `X` to `A`. */
  copyFromIndex(): this {
    return this.#plain(BPF.MISC | BPF.TXA)
  }

  /**
   * Go on elsewhere.
   * @param label - where
   */
  jump(label: string): this {
    return this.#add({ kind: 'jump', to: label })
  }

  /**
   * Compare `A`, and go on accordingly.
   * @param condition - what for
   * @param operand - with what
   * @param targets - where to go on
   */
  jumpIf(condition: FilterCondition, operand: FilterOperand, targets: FilterTargets): this {
    const { source, k } = register(operand)
    return this.#add({ kind: 'branch', code: BPF.JMP | BPF[condition] | source, k, targets, farThen: false, farElse: false })
  }

  /**
   * Name the next instruction, so that earlier ones can jump there.
   * @param name - any text
   */
  label(name: string): this {
    return this.#add({ kind: 'label', name })
  }

  /**
   * End the program.
   * @param result - of it: a constant, or `A`
   */
  return(result: number | 'A'): this {
    return result === 'A' ? this.#plain(BPF.RET | BPF.A) : this.#plain(BPF.RET | BPF.K, constant('the result of a program', result))
  }

  /**
   * The program. It is not checked; see {@link checkFilter}.
   * @throws FilterError for a jump to a label that is not there, or to an earlier one; and for a label that is there twice
   */
  build(): SockFilter[] {
    const parts = this.#parts
    let positions = positionsOf(parts)
    // A conditional jump that is found to be too far takes more room, which can put others too far.
    while (findFar(parts, positions)) positions = positionsOf(parts)
    return parts.flatMap((part, index) => instructionsOf(part, positions.at[index] as number, positions.labels))
  }
}

interface Positions {
  readonly at: readonly number[]
  readonly labels: ReadonlyMap<string, number>
}

function lengthOf(part: Part): number {
  if (part.kind === 'label') return 0
  return part.kind === 'branch' ? 1 + Number(part.farThen) + Number(part.farElse) : 1
}

function positionsOf(parts: readonly Part[]): Positions {
  const at: number[] = []
  const labels = new Map<string, number>()
  let position = 0
  for (const part of parts) {
    at.push(position)
    if (part.kind === 'label') {
      if (labels.has(part.name)) throw new FilterError(`a filter has the label ${JSON.stringify(part.name)} twice`)
      labels.set(part.name, position)
    }
    position += lengthOf(part)
  }
  return { at, labels }
}

/** How many instructions behind the one at `from` a label is passed over. */
function distance(from: number, label: string, labels: Positions['labels']): number {
  const to = labels.get(label)
  if (to === undefined) throw new FilterError(`a filter jumps to the label ${JSON.stringify(label)}, which it does not have`)
  if (to <= from) throw new FilterError(`a filter jumps back, to the label ${JSON.stringify(label)}: only jumps forward are possible`)
  return to - from - 1
}

function findFar(parts: readonly Part[], { at, labels }: Positions): boolean {
  let found = false
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'branch') continue
    const { targets } = part
    const from = at[index] as number
    if (!part.farThen && targets.then !== undefined && distance(from, targets.then, labels) > FARTHEST) found = part.farThen = true
    if (!part.farElse && targets.else !== undefined && distance(from, targets.else, labels) > FARTHEST) found = part.farElse = true
  }
  return found
}

function instructionsOf(part: Part, at: number, labels: Positions['labels']): SockFilter[] {
  switch (part.kind) {
    case 'label': return []
    case 'plain': return [{ code: part.code, jt: 0, jf: 0, k: part.k }]
    case 'jump': return [jumpTo(at, part.to, labels)]
    case 'branch': {
      const { code, k, targets, farThen, farElse } = part
      const near = (label: string | undefined): number => (label === undefined ? lengthOf(part) - 1 : distance(at, label, labels))
      const instructions: SockFilter[] = [{ code, jt: farThen ? 0 : near(targets.then), jf: farElse ? Number(farThen) : near(targets.else), k }]
      if (farThen) instructions.push(jumpTo(at + instructions.length, targets.then as string, labels))
      if (farElse) instructions.push(jumpTo(at + instructions.length, targets.else as string, labels))
      return instructions
    }
  }
}

function jumpTo(at: number, label: string, labels: Positions['labels']): SockFilter {
  return { code: BPF.JMP | BPF.JA, jt: 0, jf: 0, k: distance(at, label, labels) }
}

/**
 * What a program is for: the packets of a socket, or system calls. They may do different things.
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export type FilterKind = 'socket' | 'seccomp'

const CLASS = 0x07
const CALCULATIONS: readonly FilterOperation[] = ['ADD', 'SUB', 'MUL', 'DIV', 'MOD', 'OR', 'AND', 'XOR', 'LSH', 'RSH']
const CONDITIONS: readonly FilterCondition[] = ['JEQ', 'JGT', 'JGE', 'JSET']

function codesOf(kind: FilterKind): ReadonlySet<number> {
  const codes = [
    BPF.LD | BPF.W | BPF.ABS, BPF.LD | BPF.W | BPF.LEN, BPF.LD | BPF.IMM, BPF.LD | BPF.MEM, BPF.LDX | BPF.W | BPF.LEN, BPF.LDX | BPF.IMM, BPF.LDX | BPF.MEM,
    BPF.ST, BPF.STX, BPF.ALU | BPF.NEG, BPF.MISC | BPF.TAX, BPF.MISC | BPF.TXA, BPF.RET | BPF.K, BPF.RET | BPF.A, BPF.JMP | BPF.JA,
    ...CALCULATIONS.filter((name) => kind === 'socket' || name !== 'MOD').flatMap((name) => [BPF.ALU | BPF[name] | BPF.K, BPF.ALU | BPF[name] | BPF.X]),
    ...CONDITIONS.flatMap((name) => [BPF.JMP | BPF[name] | BPF.K, BPF.JMP | BPF[name] | BPF.X]),
  ]
  if (kind === 'socket') {
    codes.push(
      BPF.LD | BPF.H | BPF.ABS, BPF.LD | BPF.B | BPF.ABS, BPF.LD | BPF.W | BPF.IND, BPF.LD | BPF.H | BPF.IND, BPF.LD | BPF.B | BPF.IND,
      BPF.LDX | BPF.B | BPF.MSH,
    )
  }
  return new Set(codes)
}

/** Built when they are first asked for. */
const codes: Partial<Record<FilterKind, ReadonlySet<number>>> = {}

/** In bytes: `struct seccomp_data`, which is what a filter for seccomp sees. */
const SECCOMP_DATA_SIZE = 64

function isCode(code: number, ...wanted: readonly number[]): boolean {
  return wanted.includes(code)
}

/** What is wrong with an instruction by itself, for the kernel; undefined for nothing. */
function faultOf({ code, jt, jf, k }: SockFilter, index: number, length: number, kind: FilterKind): string | undefined {
  const left = length - index - 1
  if (!(codes[kind] ??= codesOf(kind)).has(code)) return `has the code ${hex(code)}, which is none for ${kind === 'socket' ? 'a socket' : 'seccomp'}`
  if (isCode(code, BPF.ALU | BPF.DIV | BPF.K, BPF.ALU | BPF.MOD | BPF.K) && k === 0) return 'divides by 0'
  if (isCode(code, BPF.ALU | BPF.LSH | BPF.K, BPF.ALU | BPF.RSH | BPF.K) && k >= 32) return `shifts by ${k}, and there are 32 bits`
  if (isCode(code, BPF.LD | BPF.MEM, BPF.LDX | BPF.MEM, BPF.ST, BPF.STX) && k >= BPF_MEMWORDS) return `uses word ${k} of memory, and there are ${BPF_MEMWORDS}`
  if (code === (BPF.JMP | BPF.JA)) return k >= left ? `jumps over ${k} instructions, and only ${left} follow` : undefined
  if ((code & CLASS) === BPF.JMP && Math.max(jt, jf) >= left) return `jumps over ${Math.max(jt, jf)} instructions, and only ${left} follow`
  if (kind === 'seccomp') {
    if (code === (BPF.LD | BPF.W | BPF.ABS) && (k >= SECCOMP_DATA_SIZE || k % 4 !== 0)) {
      return `loads from ${k}, and a struct seccomp_data has words from 0 to ${SECCOMP_DATA_SIZE - 4}`
    }
    return undefined
  }
  const absolute = isCode(code, BPF.LD | BPF.W | BPF.ABS, BPF.LD | BPF.H | BPF.ABS, BPF.LD | BPF.B | BPF.ABS)
  const ancillary = k - (SKF_AD_OFF >>> 0)
  if (absolute && ancillary >= 0 && !Object.values<number>(SKF_AD).includes(ancillary)) return `loads SKF_AD_OFF + ${ancillary}, which is nothing`
  return undefined
}

/** The first instruction that loads a word of memory into which not every way to it has stored something. */
function firstUnstored(program: readonly SockFilter[]): number | undefined {
  const ALL = 2 ** BPF_MEMWORDS - 1
  const known = new Array<number>(program.length).fill(ALL)
  const meet = (index: number, mask: number): void => {
    known[index] = (known[index] ?? ALL) & mask
  }
  let stored = 0
  for (const [index, { code, jt, jf, k }] of program.entries()) {
    stored &= known[index] as number
    if (isCode(code, BPF.ST, BPF.STX)) stored |= 1 << k
    else if (isCode(code, BPF.LD | BPF.MEM, BPF.LDX | BPF.MEM)) {
      if ((stored & (1 << k)) === 0) return index
    } else if ((code & CLASS) === BPF.JMP) {
      if (code === (BPF.JMP | BPF.JA)) meet(index + 1 + k, stored)
      else {
        meet(index + 1 + jt, stored)
        meet(index + 1 + jf, stored)
      }
      // The next instruction is reached only by jumps; those have said what is stored.
      stored = ALL
    }
  }
  return undefined
}

/**
 * Refuse a program that the kernel would refuse, with EINVAL and no other word.
 * @param program - the instructions
 * @param kind - what it is for
 * @throws FilterError naming the instruction, counted from 0, and what is wrong with it
 * @see Linux 6.12, net/core/filter.c, bpf_check_classic; kernel/seccomp.c, seccomp_check_filter
 */
export function checkFilter(program: readonly SockFilter[], kind: FilterKind): void {
  if (program.length === 0) throw new FilterError('a filter has at least one instruction')
  if (program.length > BPF_MAXINSNS) throw new FilterError(`a filter has at most ${BPF_MAXINSNS} instructions, and this one has ${program.length}`)
  for (const [index, instruction] of program.entries()) {
    const fault = faultOf(instruction, index, program.length, kind)
    if (fault !== undefined) throw new FilterError(`instruction ${index} of a filter ${fault}`)
  }
  const last = program[program.length - 1] as SockFilter
  if ((last.code & CLASS) !== BPF.RET) throw new FilterError(`the last instruction of a filter, ${program.length - 1}, is not one that ends it`)
  const unstored = firstUnstored(program)
  if (unstored !== undefined) throw new FilterError(`instruction ${unstored} of a filter loads a word of memory that may not have been stored before`)
}

function calculated(operation: number, a: number, operand: number): number {
  switch (operation) {
    case BPF.ADD: return a + operand
    case BPF.SUB: return a - operand
    case BPF.MUL: return Math.imul(a, operand)
    case BPF.DIV: return Math.floor(a / operand)
    case BPF.MOD: return a % operand
    case BPF.OR: return a | operand
    case BPF.AND: return a & operand
    case BPF.XOR: return a ^ operand
    // As in the kernel's own instructions of 32 bits, of a distance in X only the lower five count.
    case BPF.LSH: return a << operand
    case BPF.RSH: return a >>> operand
    default: return -a
  }
}

function holds(condition: number, a: number, operand: number): boolean {
  switch (condition) {
    case BPF.JEQ: return a === operand
    case BPF.JGT: return a > operand
    case BPF.JGE: return a >= operand
    default: return (a & operand) !== 0
  }
}

const OPERATION = 0xf0
const MODE = 0xe0
const SIZE = 0x18

/**
 * Run a program here, as the kernel would: to see what it decides. What is not in the data itself (`SKF_…_OFF`) is not there.
 * @param program - one that {@link checkFilter} lets pass
 * @param data - what it looks at: a packet, or a `struct seccomp_data`
 * @param littleEndian - true for a `struct seccomp_data`; a packet's numbers are big-endian
 * @returns its result; 0 where it loads from beyond the data
 * @throws FilterError for a load that only the kernel can do
 * @see https://www.kernel.org/doc/html/latest/networking/filter.html
 */
export function runFilter(program: readonly SockFilter[], data: DataView, littleEndian = false): number {
  const memory = new Uint32Array(BPF_MEMWORDS)
  let a = 0
  let x = 0
  for (let at = 0; at < program.length; at++) {
    const { code, jt, jf, k } = program[at] as SockFilter
    const source = (code & BPF.X) === 0 ? k : x
    switch (code & CLASS) {
      case BPF.RET: return code === (BPF.RET | BPF.A) ? a : k
      case BPF.LD: case BPF.LDX: {
        const value = loaded(code, k, x, memory, data, littleEndian)
        if (value === undefined) return 0
        if ((code & CLASS) === BPF.LD) a = value
        else x = value
        break
      }
      case BPF.ST: memory[k] = a
        break
      case BPF.STX: memory[k] = x
        break
      case BPF.ALU: {
        const operation = code & OPERATION
        if ((operation === BPF.DIV || operation === BPF.MOD) && source === 0) return 0
        a = calculated(operation, a, source) >>> 0
        break
      }
      case BPF.JMP:
        at += code === (BPF.JMP | BPF.JA) ? k : holds(code & OPERATION, a, source) ? jt : jf
        break
      default:
        if (code === (BPF.MISC | BPF.TAX)) x = a
        else a = x
    }
  }
  throw new FilterError('a filter ran beyond its last instruction: look at it with checkFilter')
}

function loaded(code: number, k: number, x: number, memory: Uint32Array, data: DataView, littleEndian: boolean): number | undefined {
  const mode = code & MODE
  if (mode === BPF.IMM) return k
  if (mode === BPF.MEM) return memory[k]
  if (mode === BPF.LEN) return data.byteLength
  const at = mode === BPF.IND ? (x + k) >>> 0 : k
  const size = code & SIZE
  const bytes = mode === BPF.MSH || size === BPF.B ? 1 : size === BPF.H ? 2 : 4
  if (at >= SKF_LL_OFF >>> 0) throw new FilterError(`a filter loads from ${at - 2 ** 32}, which only the kernel knows`)
  if (at + bytes > data.byteLength) return undefined
  if (mode === BPF.MSH) return (data.getUint8(at) & 0xf) * 4
  return bytes === 1 ? data.getUint8(at) : bytes === 2 ? data.getUint16(at, littleEndian) : data.getUint32(at, littleEndian)
}
