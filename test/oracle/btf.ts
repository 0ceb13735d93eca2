/**
 * Asks the running kernel how its structures lie in memory: it describes its own types in BTF. That tells of structures
 * that are younger than the installed headers, on the machine's own architecture only.
 * @see https://docs.kernel.org/bpf/btf.html, include/uapi/linux/btf.h
 */
import { existsSync, readFileSync } from 'node:fs'

const VMLINUX = '/sys/kernel/btf/vmlinux'
const MAGIC = 0xeb9f
const POINTER_SIZE = 8

/** Where a field lies, in bytes. Bit fields are left out. */
export interface BtfField {
  /** From the start of the structure that was asked for. */
  readonly offset: number
  /** `sizeof`. */
  readonly size: number
}

/** A structure or union; the members of unnamed members are among its own. */
export interface BtfStruct {
  /** `sizeof`, in bytes. */
  readonly size: number
  /** By name. */
  readonly fields: ReadonlyMap<string, BtfField>
}

// BTF_KIND_* of include/uapi/linux/btf.h.
const KIND = {
  INT: 1,
  PTR: 2,
  ARRAY: 3,
  STRUCT: 4,
  UNION: 5,
  ENUM: 6,
  TYPEDEF: 8,
  VOLATILE: 9,
  CONST: 10,
  RESTRICT: 11,
  FUNC_PROTO: 13,
  VAR: 14,
  DATASEC: 15,
  FLOAT: 16,
  DECL_TAG: 17,
  TYPE_TAG: 18,
  ENUM64: 19,
} as const

/** Bytes behind a type's 12-byte head: so many for the type, and so many for each of its members. */
const TAILS: Readonly<Record<number, readonly [number, number]>> = {
  [KIND.INT]: [4, 0],
  [KIND.ARRAY]: [12, 0],
  [KIND.STRUCT]: [0, 12],
  [KIND.UNION]: [0, 12],
  [KIND.ENUM]: [0, 8],
  [KIND.FUNC_PROTO]: [0, 8],
  [KIND.VAR]: [4, 0],
  [KIND.DATASEC]: [0, 12],
  [KIND.DECL_TAG]: [4, 0],
  [KIND.ENUM64]: [0, 12],
}

const HEAD_SIZE = 12

/** A parsed BTF file. */
export class Btf {
  readonly #bytes: Buffer
  readonly #strings: number
  /** The file offset of each type, by its id; 0 is void. */
  readonly #types: number[] = [0]
  #enumerators: Map<string, bigint | undefined> | undefined

  /** @param bytes - the file */
  constructor(bytes: Buffer) {
    this.#bytes = bytes
    if (bytes.readUInt16LE(0) !== MAGIC) throw new Error('this is not BTF of a little-endian machine')
    const header = bytes.readUInt32LE(4)
    const start = header + bytes.readUInt32LE(8)
    const end = start + bytes.readUInt32LE(12)
    this.#strings = header + bytes.readUInt32LE(16)
    for (let at = start; at < end;) {
      this.#types.push(at)
      const [fixed, each] = TAILS[this.#kind(at)] ?? [0, 0]
      at += HEAD_SIZE + fixed + each * this.#memberCount(at)
    }
  }

  /**
   * A structure or union by its tag.
   * @param name - `struct clone_args`
   * @returns undefined where the kernel has none
   */
  struct(name: string): BtfStruct | undefined {
    const [keyword, tag = ''] = name.split(' ')
    const kind = keyword === 'struct' ? KIND.STRUCT : keyword === 'union' ? KIND.UNION : undefined
    if (kind === undefined) throw new Error(`BTF is asked for 'struct …' or 'union …', not for ${name}`)
    for (const at of this.#types) {
      if (at === 0 || this.#kind(at) !== kind || this.#string(at) !== tag) continue
      const fields = new Map<string, BtfField>()
      this.#collect(at, 0, fields)
      return { size: this.#bytes.readUInt32LE(at + 8), fields }
    }
    return undefined
  }

  /**
   * The value of an enumerator, of whatever enumeration: many constants of the kernel's headers are some.
   * @param name - `IORING_OP_NOP`
   * @returns undefined where the kernel has none, or several of this name with different values
   */
  enumerator(name: string): bigint | undefined {
    this.#enumerators ??= this.#allEnumerators()
    return this.#enumerators.get(name)
  }

  #allEnumerators(): Map<string, bigint | undefined> {
    const all = new Map<string, bigint | undefined>()
    for (const at of this.#types) {
      const kind = at === 0 ? 0 : this.#kind(at)
      if (kind !== KIND.ENUM && kind !== KIND.ENUM64) continue
      const size = kind === KIND.ENUM ? 8 : 12
      const signed = this.#bytes.readUInt32LE(at + 4) >>> 31 === 1
      for (let index = 0; index < this.#memberCount(at); index++) {
        const member = at + HEAD_SIZE + size * index
        const low = this.#bytes.readUInt32LE(member + 4)
        const bits = kind === KIND.ENUM ? BigInt(low) : (BigInt(this.#bytes.readUInt32LE(member + 8)) << 32n) | BigInt(low)
        const value = signed ? BigInt.asIntN(kind === KIND.ENUM ? 32 : 64, bits) : bits
        const name = this.#string(member)
        all.set(name, all.has(name) && all.get(name) !== value ? undefined : value)
      }
    }
    return all
  }

  #kind(at: number): number {
    return (this.#bytes.readUInt32LE(at + 4) >>> 24) & 0x1f
  }

  #memberCount(at: number): number {
    return this.#bytes.readUInt32LE(at + 4) & 0xffff
  }

  /** The string whose offset in the string section is in the file at a place. */
  #string(at: number): string {
    const start = this.#strings + this.#bytes.readUInt32LE(at)
    return this.#bytes.toString('utf8', start, this.#bytes.indexOf(0, start))
  }

  #at(id: number): number {
    const at = this.#types[id]
    if (at === undefined || at === 0) throw new Error(`BTF has no type ${id} with a size`)
    return at
  }

  #collect(at: number, base: number, fields: Map<string, BtfField>): void {
    const bitFields = this.#bytes.readUInt32LE(at + 4) >>> 31 === 1
    for (let index = 0; index < this.#memberCount(at); index++) {
      const member = at + HEAD_SIZE + 12 * index
      const name = this.#string(member)
      const id = this.#bytes.readUInt32LE(member + 4)
      const position = this.#bytes.readUInt32LE(member + 8)
      if (bitFields && position >>> 24 !== 0) continue
      const offset = base + (position & 0xff_ffff) / 8
      if (name === '') this.#collect(this.#at(id), offset, fields)
      else fields.set(name, { offset, size: this.#size(id) })
    }
  }

  #size(id: number): number {
    const at = this.#at(id)
    switch (this.#kind(at)) {
      case KIND.PTR:
        return POINTER_SIZE
      case KIND.ARRAY:
        return this.#size(this.#bytes.readUInt32LE(at + HEAD_SIZE)) * this.#bytes.readUInt32LE(at + HEAD_SIZE + 8)
      case KIND.TYPEDEF:
      case KIND.VOLATILE:
      case KIND.CONST:
      case KIND.RESTRICT:
      case KIND.TYPE_TAG:
        return this.#size(this.#bytes.readUInt32LE(at + 8))
      case KIND.INT:
      case KIND.STRUCT:
      case KIND.UNION:
      case KIND.ENUM:
      case KIND.FLOAT:
      case KIND.ENUM64:
        return this.#bytes.readUInt32LE(at + 8)
      default:
        throw new Error(`BTF type ${id} is of kind ${this.#kind(at)}, which has no size`)
    }
  }
}

let kernel: Btf | undefined

/** The running kernel's types; undefined where it does not tell them. */
export function kernelBtf(): Btf | undefined {
  if (kernel === undefined && existsSync(VMLINUX)) kernel = new Btf(readFileSync(VMLINUX))
  return kernel
}
