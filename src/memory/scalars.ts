import { Address, hex } from '../near/ids.js'
import { isPointerLike, type PointerLike } from './reference.js'
import type { FixedType, Reference } from './type.js'

function scalar<T>(
  name: string,
  size: number,
  zero: T,
  read: (view: DataView, offset: number) => T,
  write: (view: DataView, offset: number, value: T) => void,
): FixedType<T> {
  return { name, alignment: size, size, zero, sizeOf: () => size, read, write }
}

function checkInteger(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${value} is not a value of ${name}: it holds integers from ${least} to ${most}`)
  }
}

function integer(
  name: string,
  size: number,
  least: number,
  most: number,
  read: (view: DataView, offset: number) => number,
  write: (view: DataView, offset: number, value: number) => void,
): FixedType<number> {
  return scalar(name, size, 0, read, (view, offset, value) => {
    checkInteger(name, value, least, most)
    write(view, offset, value)
  })
}

/** A signed 8-bit integer, C's `int8_t`. */
export const Int8: FixedType<number> = integer('int8_t', 1, -0x80, 0x7f, (v, o) => v.getInt8(o), (v, o, x) => v.setInt8(o, x))
/** An unsigned 8-bit integer, C's `uint8_t`. */
export const Uint8: FixedType<number> = integer('uint8_t', 1, 0, 0xff, (v, o) => v.getUint8(o), (v, o, x) => v.setUint8(o, x))
/** A signed 16-bit integer, C's `int16_t`. */
export const Int16: FixedType<number> = integer('int16_t', 2, -0x8000, 0x7fff, (v, o) => v.getInt16(o, true), (v, o, x) => v.setInt16(o, x, true))
/** An unsigned 16-bit integer, C's `uint16_t`. */
export const Uint16: FixedType<number> = integer('uint16_t', 2, 0, 0xffff, (v, o) => v.getUint16(o, true), (v, o, x) => v.setUint16(o, x, true))
/** A signed 32-bit integer, C's `int`. */
export const Int32: FixedType<number> = integer('int32_t', 4, -0x8000_0000, 0x7fff_ffff, (v, o) => v.getInt32(o, true), (v, o, x) => v.setInt32(o, x, true))
/** An unsigned 32-bit integer, C's `unsigned int`. */
export const Uint32: FixedType<number> = integer('uint32_t', 4, 0, 0xffff_ffff, (v, o) => v.getUint32(o, true), (v, o, x) => v.setUint32(o, x, true))

function safe(name: string, value: bigint): number {
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(`the ${name} ${value} in memory is above 2^53: read it as a bigint (BigInt64, BigUint64)`)
}

/**
 * A signed 64-bit integer as a JavaScript number, C's `long`. Reading one that a number cannot hold exactly throws;
 * see {@link BigInt64}.
 */
export const Int64: FixedType<number> = integer(
  'int64_t', 8, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER,
  (v, o) => safe('int64_t', v.getBigInt64(o, true)),
  (v, o, x) => {
    v.setUint32(o, x, true)
    v.setInt32(o + 4, Math.floor(x / 0x1_0000_0000), true)
  },
)
/**
 * An unsigned 64-bit integer as a JavaScript number, C's `unsigned long`. Reading one that a number cannot hold exactly
 * throws; see {@link BigUint64}.
 */
export const Uint64: FixedType<number> = integer(
  'uint64_t', 8, 0, Number.MAX_SAFE_INTEGER,
  (v, o) => safe('uint64_t', v.getBigUint64(o, true)),
  (v, o, x) => {
    v.setUint32(o, x, true)
    v.setUint32(o + 4, Math.floor(x / 0x1_0000_0000), true)
  },
)

function big(
  name: string,
  least: bigint,
  most: bigint,
  read: (view: DataView, offset: number) => bigint,
  write: (view: DataView, offset: number, value: bigint) => void,
): FixedType<bigint> {
  return scalar(name, 8, 0n, read, (view, offset, value) => {
    if (typeof value !== 'bigint') throw new TypeError(`${String(value)} is not a bigint, as ${name} takes it here`)
    if (value < least || value > most) throw new RangeError(`${value} is not a value of ${name}: it holds integers from ${least} to ${most}`)
    write(view, offset, value)
  })
}

/** A signed 64-bit integer in full, C's `long long`. */
export const BigInt64: FixedType<bigint> = big(
  'int64_t', -(2n ** 63n), 2n ** 63n - 1n,
  (v, o) => v.getBigInt64(o, true),
  (v, o, x) => v.setBigInt64(o, x, true),
)
/** An unsigned 64-bit integer in full, C's `unsigned long long`. */
export const BigUint64: FixedType<bigint> = big(
  'uint64_t', 0n, 2n ** 64n - 1n,
  (v, o) => v.getBigUint64(o, true),
  (v, o, x) => v.setBigUint64(o, x, true),
)

function references(value: PointerLike, mode: 'shared' | 'exclusive'): Reference[] {
  return value !== null && typeof value === 'object' ? [{ pointer: value, mode }] : []
}

function pointerType(name: string, mode: 'shared' | 'exclusive'): FixedType<PointerLike> {
  return {
    ...scalar<PointerLike>(
      name, 8, null,
      (view, offset) => {
        const address = safe(name, view.getBigUint64(offset, true))
        return address === 0 ? null : Address(address)
      },
      (view, offset, value) => {
        if (!isPointerLike(value)) throw new TypeError(`a ${name} is a pointer, an address or null, not ${String(value)}`)
        const address = value === null ? 0 : typeof value === 'number' ? value : value.near
        if (!Number.isSafeInteger(address) || address < 0) throw new RangeError(`${hex(address)} is not an address`)
        Uint64.write(view, offset, address)
      },
    ),
    references: (value) => references(value, mode),
  }
}

/**
 * A pointer to something that the kernel only reads, C's `const void *`. Written from a pointer handle (which is then
 * borrowed together with the structure), a bare address, or null; read back as a bare address or null, because memory
 * does not say who owns what it points to.
 */
export const ConstPointer: FixedType<PointerLike> = pointerType('const void *', 'shared')

/** A pointer to something that the kernel writes to, C's `void *`. Otherwise as {@link ConstPointer}. */
export const MutablePointer: FixedType<PointerLike> = pointerType('void *', 'exclusive')
