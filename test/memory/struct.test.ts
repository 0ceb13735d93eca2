import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Address } from '../../src/near/ids.js'
import { array, struct, Struct, type Fields } from '../../src/memory/aggregates.js'
import { byteArray } from '../../src/memory/bytes.js'
import { BigUint64, ConstPointer, Int16, Int32, Int64, Int8, MutablePointer, Uint16, Uint32, Uint64, Uint8 } from '../../src/memory/scalars.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import type { AnyFixedType } from '../../src/memory/type.js'
import { ARCHITECTURES, askC, runC } from '../oracle/c.js'
import { oracleTest } from '../oracle/compare.js'

/** Types by what C calls them. */
const SCALARS: readonly (readonly [string, AnyFixedType, fc.Arbitrary<unknown>])[] = [
  ['signed char', Int8, fc.integer({ min: -128, max: 127 })],
  ['unsigned char', Uint8, fc.nat(255)],
  ['short', Int16, fc.integer({ min: -32768, max: 32767 })],
  ['unsigned short', Uint16, fc.nat(65535)],
  ['int', Int32, fc.integer()],
  ['unsigned int', Uint32, fc.nat(0xffff_ffff)],
  ['long', Int64, fc.maxSafeInteger()],
  ['unsigned long', Uint64, fc.maxSafeNat()],
  ['unsigned long long', BigUint64, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })],
]

interface Field {
  /** As declared in C, with its name. */
  readonly declaration: string
  readonly type: AnyFixedType
  readonly value: fc.Arbitrary<unknown>
}

interface Described {
  /** As in `struct { … }`. */
  readonly declaration: string
  readonly fields: readonly Field[]
  readonly packed: boolean
  readonly aligned: number | undefined
}

/** Fields of all kinds, structures among them. */
const described: fc.Arbitrary<Described> = fc.letrec<{ field: Omit<Field, never>; described: Described }>((tie) => ({
  field: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    fc.constantFrom(...SCALARS).map(([c, type, value]) => ({ declaration: `${c} NAME`, type, value })),
    fc.tuple(fc.constantFrom(...SCALARS), fc.integer({ min: 1, max: 5 })).map(([[c, type, value], count]) => ({
      declaration: `${c} NAME[${count}]`,
      type: array(type, count) as AnyFixedType,
      value: fc.array(value, { minLength: count, maxLength: count }),
    })),
    tie('described').map((inner) => ({ declaration: `${inner.declaration} NAME`, type: structOf(inner), value: valueOf(inner) })),
  ),
  described: fc.record({
    fields: fc.array(tie('field'), { minLength: 1, maxLength: 7 }),
    packed: fc.boolean(),
    aligned: fc.option(fc.constantFrom(1, 2, 4, 8, 16, 64), { nil: undefined }),
  }).map(({ fields, packed, aligned }) => {
    const body = fields.map(({ declaration }, index) => `${declaration.replace(/NAME/g, (_, at: number) => (at === declaration.lastIndexOf('NAME') ? `f${index}` : 'NAME'))};`).join(' ')
    const attributes = [...(packed ? ['packed'] : []), ...(aligned === undefined ? [] : [`aligned(${aligned})`])]
    return { declaration: `struct { ${body} }${attributes.map((each) => ` __attribute__((${each}))`).join('')}`, fields, packed, aligned }
  }),
})).described

function structOf({ fields, packed, aligned }: Described): Struct<Fields> {
  return struct('struct generated', Object.fromEntries(fields.map(({ type }, index) => [`f${index}`, type])), {
    packed,
    ...(aligned === undefined ? {} : { aligned }),
  })
}

function valueOf({ fields }: Described): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(fields.map(({ value }, index) => [`f${index}`, value])))
}

describe('a structure', () => {
  // Random structures, all asked about at once, because each question costs a run of the compiler.
  const samples = fc.sample(described, { numRuns: 150, seed: 20240229 })

  for (const architecture of ARCHITECTURES) {
    oracleTest('is laid out as the C compiler lays it out', architecture, async () => {
      const expressions: string[] = []
      const expected = new Map<string, number>()
      for (const sample of samples) {
        const ours = structOf(sample)
        const ask = (expression: string, value: number) => {
          expressions.push(expression)
          expected.set(expression, value)
        }
        ask(`sizeof(${sample.declaration})`, ours.size)
        ask(`_Alignof(${sample.declaration})`, ours.alignment)
        for (const index of sample.fields.keys()) {
          ask(`__builtin_offsetof(${sample.declaration}, f${index})`, ours.fields[`f${index}`]?.offset ?? -1)
          ask(`sizeof(((${sample.declaration} *)0)->f${index})`, ours.fields[`f${index}`]?.size ?? -1)
        }
      }
      const answers = await askC({ headers: ['stddef.h'], expressions }, architecture)
      const differences = expressions.filter((expression) => answers.get(expression) !== BigInt(expected.get(expression) ?? -1))
      expect(differences.map((expression) => `${expression}: ${answers.get(expression)} in C, ${expected.get(expression)} here`)).toEqual([])
    })
  }

  test('comes back as it went, and touches nothing around it', () => {
    fc.assert(
      fc.property(described.chain((sample) => fc.tuple(fc.constant(sample), valueOf(sample))), ([sample, value]) => {
        const type = structOf(sample)
        const bytes = new Uint8Array(type.size + 16).fill(0xa5)
        const view = new DataView(bytes.buffer)
        type.write(view, 8, value)
        expect(JSON.stringify(type.read(view, 8), withBigints)).toBe(JSON.stringify(value, withBigints))
        expect([...bytes.subarray(0, 8), ...bytes.subarray(8 + type.size)].every((byte) => byte === 0xa5)).toBe(true)
        expect(type.sizeOf()).toBe(type.size)
        type.write(view, 8, type.zero)
        expect(JSON.stringify(type.read(view, 8), withBigints)).toBe(JSON.stringify(type.zero, withBigints))
      }),
    )
  })

  oracleTest('has the bytes that C gives it', process.arch as 'x64', async () => {
    const Sample = struct('struct sample', {
      a: Uint8, b: Int64, c: array(Int16, 3), d: struct('struct inner', { x: Uint8, y: Uint32 }), e: byteArray(3), f: ConstPointer,
    })
    const printed = await runC(`
      #include <stdio.h>
      #include <string.h>
      struct sample { unsigned char a; long b; short c[3]; struct { unsigned char x; unsigned y; } d; char e[3]; const void *f; };
      int main(void) {
        struct sample s;
        memset(&s, 0, sizeof s);
        s.a = 200; s.b = -5000000000; s.c[0] = -1; s.c[1] = 2; s.c[2] = -3; s.d.x = 7; s.d.y = 4000000000u;
        memcpy(s.e, "abc", 3); s.f = (void *)0x7f0012345678;
        for (size_t i = 0; i < sizeof s; i++) printf("%02x", ((unsigned char *)&s)[i]);
        return 0;
      }`)
    const bytes = Buffer.alloc(Sample.size)
    Sample.write(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, {
      a: 200, b: -5_000_000_000, c: [-1, 2, -3], d: { x: 7, y: 4_000_000_000 }, e: Buffer.from('abc'), f: Address(0x7f00_1234_5678),
    })
    expect(bytes.toString('hex')).toBe(printed)
  })

  test('is made from some of its fields', () => {
    const Pair = struct('struct pair', { a: Uint32, b: Int64 })
    expect(Pair.of({ b: 5 })).toEqual({ a: 0, b: 5 })
    expect(Pair.zero).toEqual({ a: 0, b: 0 })
    expect(Pair).toBeInstanceOf(Struct)
  })

  test('says which field is wrong, however deep', () => {
    const Outer = struct('struct outer', { inner: struct('struct inner', { value: Uint8 }), pointer: ConstPointer })
    const view = new DataView(new ArrayBuffer(64))
    const write = (value: unknown) => () => Outer.write(view, 0, value as never)
    expect(write({ inner: { value: 256 }, pointer: null })).toThrow(RangeError)
    expect(write({ inner: { value: 256 }, pointer: null })).toThrow('struct outer.inner: struct inner.value: 256 is not a value of uint8_t')
    expect(write({ inner: { value: 1 }, pointer: 'x' })).toThrow(TypeError)
    expect(write({ inner: { value: 1 }, pointer: 'x' })).toThrow(/^struct outer\.pointer: a const void \* is a pointer, an address or null/)
    expect(write({ inner: { value: 1 } })).toThrow(TypeError)
    expect(write({ pointer: null })).toThrow(TypeError)
  })

  test('lets errors of another kind through as they are', () => {
    const freed = { get near(): never { throw new UseAfterFreeError('freed') }, borrow: () => ({ [Symbol.dispose]: () => {} }) }
    const Outer = struct('struct outer', { inner: struct('struct inner', { pointer: ConstPointer }) })
    expect(() => Outer.write(new DataView(new ArrayBuffer(8)), 0, { inner: { pointer: freed } })).toThrow(new UseAfterFreeError('freed'))
  })

  test('points to what its fields point to', () => {
    const target = (near: number) => ({ near: Address(near), borrow: () => ({ [Symbol.dispose]: () => {} }) })
    const [first, second, third] = [target(8), target(16), target(24)]
    const Inner = struct('struct inner', { to: MutablePointer, number: Uint32 })
    const Outer = struct('struct outer', { inner: Inner, many: array(ConstPointer, 2), number: Uint32 })
    expect([...Outer.references({ inner: { to: first, number: 0 }, many: [second, third], number: 0 })]).toEqual([
      { pointer: first, mode: 'exclusive' }, { pointer: second, mode: 'shared' }, { pointer: third, mode: 'shared' },
    ])
    expect([...Outer.references(Outer.zero)]).toEqual([])
  })
})

function withBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : Object.is(value, -0) ? 0 : value
}
