/**
 * The instructions of BPF programs, and a program of them that the kernel refused.
 *
 * @module linux/bpf_insn
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
import { ErrnoError } from '../near/errors.js'
import { struct } from '../memory/aggregates.js'
import { Int16, Int32, Uint8 } from '../memory/scalars.js'
import type { FileDescriptor } from '../handle/fd.js'
import { integer } from './arguments.js'
import { BPF_ALU, BPF_CLASS, BPF_JUMP, BPF_MODE, BPF_PSEUDO_MAP_FD, BPF_SIZE } from './bpf.js'

/** @internal an instruction as it lies in memory */
export const BpfInsnLayout = struct('struct bpf_insn', { code: Uint8, regs: Uint8, off: Int16, imm: Int32 })

/**
 * A register: `0` for results, `1` to `5` for arguments, `6` to `9` for what is to stay, `10` for the stack.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export type BpfRegister = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/**
 * An instruction; {@link bpf} makes them.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export interface BpfInsn {
  /** What it does. */
  readonly code: number
  /** The register that it writes. */
  readonly dst: BpfRegister
  /** The register that it reads. */
  readonly src: BpfRegister
  /** From a register's address on, or how many instructions further. */
  readonly off: number
  /** A number. */
  readonly imm: number
  /** In the place of that number: the map. It is borrowed while the program is loaded, and then kept by it. */
  readonly map?: FileDescriptor
}

/** The kernel has a register in 4 bits: what does not fit there would be another one, or a part of its neighbour. */
const REGISTER_MAX = 10

/** @internal an instruction, whose numbers fit */
export function insn(code: number, dst: BpfRegister, src: BpfRegister, off: number, imm: number): BpfInsn {
  integer('a BPF instruction: code', code, 0, 0xff)
  integer('a BPF instruction: dst', dst, 0, REGISTER_MAX)
  integer('a BPF instruction: src', src, 0, REGISTER_MAX)
  return {
    code, dst, src, off: integer('a BPF instruction: off', off, -0x8000, 0x7fff), imm: integer('a BPF instruction: imm', imm, -0x8000_0000, 0x7fff_ffff),
  }
}

/**
 * A register as a second operand.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export interface BpfRegisterOperand {
  /** Which. */
  readonly reg: BpfRegister
}

/**
 * A second operand: a register, or a number.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export type BpfOperand = BpfRegisterOperand | number

function operation(code: number, dst: BpfRegister, operand: BpfOperand, off = 0): BpfInsn {
  const X = 0x08
  return typeof operand === 'number' ? insn(code, dst, 0, off, operand) : insn(code | X, dst, operand.reg, off, 0)
}

/**
 * Makes instructions; programs are lists of them.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const bpf = {
  /**
   * Compute on all 64 bits of a register.
   * @param op - of {@link BPF_ALU}
   * @param dst - the register
   * @param operand - the second operand
   */
  alu(op: (typeof BPF_ALU)[keyof typeof BPF_ALU], dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU64 | op, dst, operand)
  },
  /**
   * Compute on the lower 32 bits of a register; the others become 0.
   * @param op - of {@link BPF_ALU}
   * @param dst - the register
   * @param operand - the second operand
   */
  alu32(op: (typeof BPF_ALU)[keyof typeof BPF_ALU], dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU | op, dst, operand)
  },
  /**
   * Copy something into a register.
   * @param dst - the register
   * @param operand - what
   */
  mov(dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU64 | BPF_ALU.MOV, dst, operand)
  },
  /**
   * Load from memory.
   * @param size - of {@link BPF_SIZE}
   * @param dst - the register
   * @param src - the register that has the address
   * @param off - from there, in bytes
   */
  load(size: (typeof BPF_SIZE)[keyof typeof BPF_SIZE], dst: BpfRegister, src: BpfRegister, off = 0): BpfInsn {
    return insn(BPF_CLASS.LDX | size | BPF_MODE.MEM, dst, src, off, 0)
  },
  /**
   * Store to memory.
   * @param size - of {@link BPF_SIZE}
   * @param dst - the register that has the address
   * @param off - from there, in bytes
   * @param operand - what
   */
  store(size: (typeof BPF_SIZE)[keyof typeof BPF_SIZE], dst: BpfRegister, off: number, operand: BpfOperand): BpfInsn {
    if (typeof operand === 'number') return insn(BPF_CLASS.ST | size | BPF_MODE.MEM, dst, 0, off, operand)
    return insn(BPF_CLASS.STX | size | BPF_MODE.MEM, dst, operand.reg, off, 0)
  },
  /**
   * Add to memory, in one step.
   * @param size - `BPF_SIZE.W` or `BPF_SIZE.DW`
   * @param dst - the register that has the address
   * @param off - from there, in bytes
   * @param src - the register that is added
   */
  atomicAdd(size: typeof BPF_SIZE.W | typeof BPF_SIZE.DW, dst: BpfRegister, off: number, src: BpfRegister): BpfInsn {
    return insn(BPF_CLASS.STX | size | BPF_MODE.ATOMIC, dst, src, off, BPF_ALU.ADD)
  },
  /**
   * Jump.
   * @param op - of {@link BPF_JUMP}, but `CALL` and `EXIT`
   * @param dst - the register that is compared
   * @param operand - with what
   * @param off - how many instructions are passed over
   */
  jump(op: Exclude<(typeof BPF_JUMP)[keyof typeof BPF_JUMP], 0x80 | 0x90>, dst: BpfRegister, operand: BpfOperand, off: number): BpfInsn {
    return operation(BPF_CLASS.JMP | op, dst, operand, off)
  },
  /**
   * Call a function of the kernel.
   * @param helper - its number: 1 is `bpf_map_lookup_elem`
   * @see https://man7.org/linux/man-pages/man7/bpf-helpers.7.html
   */
  call(helper: number): BpfInsn {
    return insn(BPF_CLASS.JMP | BPF_JUMP.CALL, 0, 0, 0, helper)
  },
  /** End the program with what is in register 0. */
  exit(): BpfInsn {
    return insn(BPF_CLASS.JMP | BPF_JUMP.EXIT, 0, 0, 0, 0)
  },
  /**
   * Load a number of 64 bits: two instructions.
   * @param dst - the register
   * @param value - the number, with a sign or without
   * @throws RangeError for one that has more
   */
  load64(dst: BpfRegister, value: bigint): BpfInsn[] {
    if (value < -(2n ** 63n) || value >= 2n ** 64n) throw new RangeError(`a BPF instruction: ${value} has more than 64 bits`)
    return [
      insn(BPF_CLASS.LD | BPF_SIZE.DW | BPF_MODE.IMM, dst, 0, 0, Number(BigInt.asIntN(32, value))), insn(0, 0, 0, 0, Number(BigInt.asIntN(32, value >> 32n))),
    ]
  },
  /**
   * Load a map: two instructions.
   * @param dst - the register
   * @param map - the map
   */
  loadMap(dst: BpfRegister, map: FileDescriptor): BpfInsn[] {
    return [{ ...insn(BPF_CLASS.LD | BPF_SIZE.DW | BPF_MODE.IMM, dst, BPF_PSEUDO_MAP_FD, 0, 0), map }, insn(0, 0, 0, 0, 0)]
  },
} as const

/**
 * A program that the kernel's verifier refused, with what that said.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export class BpfLoadError extends ErrnoError {
  /**
   * @param error - what the call ended with
   * @param log - what the verifier said
   */
  constructor(
    error: ErrnoError,
    /** What the verifier said. */
    readonly log: string,
  ) {
    const hint = log.trim().split('\n').at(-2) ?? log.trim()
    super(-error.errno, error.syscall, { call: error.call, ...(hint === '' ? {} : { hint }) })
  }
}
