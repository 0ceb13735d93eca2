import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Address } from '../../src/near/ids.js'
import { array, list, mapped } from '../../src/memory/aggregates.js'
import { byteArray, Bytes, bytesOf, checkNoNul, CString } from '../../src/memory/bytes.js'
import { isPointerLike, type PointerLike } from '../../src/memory/reference.js'
import {
  BigInt64, BigUint64, ConstPointer, Int16, Int32, Int64, Int8, MutablePointer, Uint16, Uint32, Uint64, Uint8,
} from '../../src/memory/scalars.js'
import { alignUp, type FixedType, type Type } from '../../src/memory/type.js'

const GUARD = 0xa5

/** Memory that begins at an odd place of its buffer and is fenced on both sides. */
function fenced(length: number): { view: DataView; offset: number; check(): void } {
  const bytes = new Uint8Array(length + 32).fill(GUARD)
  const view = new DataView(bytes.buffer, 3, length + 20)
  return {
    view,
    offset: 8,
    check() {
      const untouched = [...bytes.subarray(0, 11), ...bytes.subarray(11 + length)]
      expect(untouched.every((byte) => byte === GUARD), 'bytes outside of the value were written').toBe(true)
    },
  }
}

/** Write a value, see that nothing else was touched, and read it back. */
function thereAndBack<T>(type: Type<T>, value: T): T {
  const size = type.sizeOf(value)
  const { view, offset, check } = fenced(size)
  type.write(view, offset, value)
  check()
  return type.read(view, offset, size)
}

/** The bytes of a value, in hexadecimal. */
function bytesIn<T>(type: Type<T>, value: T): string {
  const size = type.sizeOf(value)
  const { view, offset } = fenced(size)
  type.write(view, offset, value)
  return Buffer.from(bytesOf(view, offset, size)).toString('hex')
}

/** Where a carry passes from one 32-bit half to the other, or a sign does. */
function turns(least: number, most: number): number[] {
  return [0, ...[31, 32, 33, 52].flatMap((log) => [2 ** log - 1, 2 ** log, 2 ** log + 1]).flatMap((value) => [value, -value])]
    .filter((value) => value >= least && value <= most)
}

const integers: [string, FixedType<number>, number, number, number][] = [
  ['int8_t', Int8, 1, -0x80, 0x7f],
  ['uint8_t', Uint8, 1, 0, 0xff],
  ['int16_t', Int16, 2, -0x8000, 0x7fff],
  ['uint16_t', Uint16, 2, 0, 0xffff],
  ['int32_t', Int32, 4, -0x8000_0000, 0x7fff_ffff],
  ['uint32_t', Uint32, 4, 0, 0xffff_ffff],
  ['int64_t', Int64, 8, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ['uint64_t', Uint64, 8, 0, Number.MAX_SAFE_INTEGER],
]

describe('integers', () => {
  test.each(integers)('%s', (name, type, size, least, most) => {
    expect([type.name, type.size, type.alignment, type.zero]).toEqual([name, size, size, 0])
    const values = fc.oneof(fc.integer({ min: least, max: most }), fc.constantFrom(least, least + 1, most - 1, most, ...turns(least, most)))
    fc.assert(fc.property(values, (value) => {
      // -0 and 0 have the same bytes.
      expect(thereAndBack(type, value) + 0).toBe(value + 0)
      // Node's own Buffer is the judge of the bytes.
      const judged = Buffer.alloc(8)
      judged.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)))
      expect(bytesIn(type, value)).toBe(judged.subarray(0, size).toString('hex'))
    }))
    for (const wrong of [least - 1, most + 1, 0.5, NaN, Infinity, -Infinity]) {
      expect(() => thereAndBack(type, wrong), String(wrong)).toThrow(RangeError)
    }
    for (const wrong of ['1', 1n, null, undefined, true, {}]) expect(() => thereAndBack(type, wrong as never)).toThrow()
  })

  test.each([
    ['int64_t', BigInt64, -(2n ** 63n), 2n ** 63n - 1n],
    ['uint64_t', BigUint64, 0n, 2n ** 64n - 1n],
  ] as const)('%s as a bigint', (name, type, least, most) => {
    expect([type.name, type.size, type.alignment, type.zero]).toEqual([name, 8, 8, 0n])
    fc.assert(fc.property(fc.oneof(fc.bigInt({ min: least, max: most }), fc.constantFrom(least, 0n, most)), (value) => {
      expect(thereAndBack(type, value)).toBe(value)
      const judged = Buffer.alloc(8)
      judged.writeBigUInt64LE(BigInt.asUintN(64, value))
      expect(bytesIn(type, value)).toBe(judged.toString('hex'))
    }))
    for (const wrong of [least - 1n, most + 1n]) expect(() => thereAndBack(type, wrong)).toThrow(RangeError)
    for (const wrong of [1, '1', null]) expect(() => thereAndBack(type, wrong as never)).toThrow(TypeError)
  })

  test('what a number cannot hold exactly is not read as one', () => {
    const { view, offset } = fenced(8)
    for (const [type, value] of [[Int64, 2n ** 53n], [Int64, -(2n ** 63n)], [Uint64, 2n ** 53n], [Uint64, 2n ** 64n - 1n]] as const) {
      BigInt64.write(view, offset, BigInt.asIntN(64, value))
      expect(() => type.read(view, offset, 8)).toThrow(/is above 2\^53: read it as a bigint/)
    }
  })
})

describe('pointers', () => {
  const borrowable = (near: number) => ({ near: Address(near), borrow: () => ({ [Symbol.dispose]: () => {} }) })

  test.each([['const void *', ConstPointer, 'shared'], ['void *', MutablePointer, 'exclusive']] as const)('%s', (name, type, mode) => {
    expect([type.name, type.size, type.alignment, type.zero]).toEqual([name, 8, 8, null])
    fc.assert(fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (address) => {
      expect(thereAndBack(type, Address(address))).toBe(address)
      expect(thereAndBack(type, borrowable(address))).toBe(address)
      expect(bytesIn(type, borrowable(address))).toBe(bytesIn(Uint64, address))
    }))
    expect([thereAndBack(type, null), thereAndBack(type, Address(0))]).toEqual([null, null])
    for (const wrong of [-1, 0.5, NaN, 2 ** 53]) {
      expect(() => thereAndBack(type, wrong as Address)).toThrow(RangeError)
      expect(() => thereAndBack(type, wrong as Address)).toThrow(/is not an address/)
    }
    for (const wrong of [undefined, '0', {}, 5n]) expect(() => thereAndBack(type, wrong as never)).toThrow(TypeError)
    const target = borrowable(16)
    expect([...type.references?.(target) ?? []]).toEqual([{ pointer: target, mode }])
    expect([[...type.references?.(null) ?? []], [...type.references?.(Address(5)) ?? []]]).toEqual([[], []])
  })

  test('are handles, addresses or null, and nothing else', () => {
    expect([null, 5, borrowable(5)].map(isPointerLike)).toEqual([true, true, true])
    expect([undefined, '5', {}, { near: 5 }, 5n, () => 5].map(isPointerLike)).toEqual([false, false, false, false, false, false])
  })
})

describe('strings', () => {
  const noNul = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })).map((text) => text.replaceAll('\0', ''))

  test('are UTF-8 with a NUL behind', () => {
    fc.assert(fc.property(noNul, (text) => {
      expect(thereAndBack(CString, text)).toBe(text)
      expect(bytesIn(CString, text)).toBe(Buffer.from(`${text}\0`).toString('hex'))
    }))
    // Any part of memory can hold one.
    expect([CString.alignment, Bytes.alignment]).toEqual([1, 1])
    expect([CString.sizeOf(''), CString.sizeOf('ü'), CString.sizeOf('€'), CString.sizeOf('😀')]).toEqual([1, 3, 4, 5])
  })

  test('with half of a surrogate pair have the replacement character instead', () => {
    expect(thereAndBack(CString, 'a\ud800b')).toBe('a\ufffdb')
  })

  test('end at the NUL, or with the memory', () => {
    const { view, offset } = fenced(8)
    Bytes.write(view, offset, Buffer.from('ab\0cdefg'))
    expect([CString.read(view, offset, 8), CString.read(view, offset, 2), CString.read(view, offset + 3, 5), CString.read(view, offset, 0)])
      .toEqual(['ab', 'ab', 'cdefg', ''])
  })

  test('with a NUL inside are refused, and nothing is written', () => {
    const { view, offset, check } = fenced(0)
    for (const text of ['\0', 'a\0', 'a\0b']) {
      expect(() => checkNoNul(text)).toThrow(RangeError)
      expect(() => CString.write(view, offset, text)).toThrow(/has a NUL character at [01]: the kernel would see only what stands before it/)
    }
    check()
  })
})

describe('bytes', () => {
  test('come back as they went, as a copy', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(thereAndBack(Bytes, bytes)).toEqual(bytes)
    }))
    const { view, offset } = fenced(2)
    Bytes.write(view, offset, Uint8Array.of(1, 2))
    const read = Bytes.read(view, offset, 2)
    Bytes.write(view, offset, Uint8Array.of(3, 4))
    expect(read).toEqual(Uint8Array.of(1, 2))
  })

  test('in an array have its length', () => {
    const Four = byteArray(4)
    expect([Four.name, Four.size, Four.alignment, Four.zero]).toEqual(['char[4]', 4, 1, new Uint8Array(4)])
    expect(thereAndBack(Four, Uint8Array.of(1, 2, 3, 4))).toEqual(Uint8Array.of(1, 2, 3, 4))
    for (const length of [0, 3, 5]) {
      expect(() => Four.sizeOf(new Uint8Array(length))).toThrow(/takes exactly 4 bytes/)
      // Nobody asks for the size of what is a field of a structure.
      const { view, offset, check } = fenced(0)
      expect(() => Four.write(view, offset, new Uint8Array(length))).toThrow(/takes exactly 4 bytes/)
      check()
    }
  })
})

describe('arrays and lists', () => {
  test('have their elements one behind the other', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -0x8000, max: 0x7fff })), (values) => {
      expect(thereAndBack(list(Int16), values)).toEqual(values)
      expect(thereAndBack(array(Int16, values.length), values)).toEqual(values)
      expect(bytesIn(list(Int16), values)).toBe(Buffer.from(Int16Array.from(values).buffer).toString('hex'))
    }))
    const Three = array(Uint32, 3)
    expect([Three.name, Three.size, Three.alignment, Three.zero]).toEqual(['uint32_t[3]', 12, 4, [0, 0, 0]])
    expect([list(Uint32).name, list(Uint32).size, list(Uint32).alignment]).toEqual(['uint32_t[]', undefined, 4])
  })

  test('of the wrong length are refused, and so are values that their elements cannot hold', () => {
    for (const length of [0, 1, 3]) {
      const value = new Array<number>(length).fill(0)
      expect(() => array(Uint8, 2).sizeOf(value)).toThrow(/takes exactly 2 elements/)
      const { view, offset, check } = fenced(0)
      expect(() => array(Uint8, 2).write(view, offset, value)).toThrow(/takes exactly 2 elements/)
      check()
    }
    expect(() => thereAndBack(array(Uint8, 2), [0, 256])).toThrow(RangeError)
    expect(() => thereAndBack(list(Uint8), [-1])).toThrow(RangeError)
  })

  test('are read as far as there is memory for whole elements', () => {
    const { view, offset } = fenced(10)
    list(Uint32).write(view, offset, [1, 2])
    expect([list(Uint32).read(view, offset, 10), list(Uint32).read(view, offset, 7), list(Uint32).read(view, offset, 3)]).toEqual([[1, 2], [1], []])
  })

  test('point to what their elements point to', () => {
    const target = { near: Address(8), borrow: () => ({ [Symbol.dispose]: () => {} }) }
    const both: PointerLike[] = [target, null]
    expect([...array(ConstPointer, 2).references?.(both) ?? []]).toEqual([{ pointer: target, mode: 'shared' }])
    expect([...list(MutablePointer).references?.(both) ?? []]).toEqual([{ pointer: target, mode: 'exclusive' }])
    expect([array(Uint8, 2).references, list(Uint8).references]).toEqual([undefined, undefined])
  })
})

describe('mapped types', () => {
  const Flag: FixedType<boolean> = mapped(Int32, 'bool32', (value: boolean) => (value ? 1 : 0), (value) => value !== 0)

  test('have the bytes of their base and a form of their own', () => {
    expect([Flag.name, Flag.size, Flag.alignment, Flag.zero]).toEqual(['bool32', 4, 4, false])
    expect([thereAndBack(Flag, true), thereAndBack(Flag, false), bytesIn(Flag, true)]).toEqual([true, false, '01000000'])
    expect(Flag.references).toBeUndefined()
  })
})

test('alignUp gives the next multiple', () => {
  fc.assert(fc.property(fc.nat(2 ** 50), fc.nat(20).map((log) => 2 ** log), (value, alignment) => {
    const aligned = alignUp(value, alignment)
    expect(aligned % alignment).toBe(0)
    expect(aligned - value).toBeGreaterThanOrEqual(0)
    expect(aligned - value).toBeLessThan(alignment)
  }))
})
