import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'

import { struct } from '../../src/memory/aggregates.js'
import { Bytes, CString } from '../../src/memory/bytes.js'
import { BigUint64, Int32, Uint16, Uint32, Uint8 } from '../../src/memory/scalars.js'
import {
  attribute, AttributePolicy, AttributeSet, decodeAcknowledgement, decodeMessage, describeMessage, encodeMessage, ExtendedAckAttributes, NETLINK,
  NETLINK_OPTION, NetlinkFormatError, NLA_F_NESTED, NLA_F_NET_BYTEORDER, Nlattr, NL_ATTR_TYPE, NLM_F, NLM_F_ACK, NLM_F_DELETE, NLM_F_GET, NLM_F_NEW, NLMSG,
  NLMSG_ALIGNTO, Nlmsgerr, Nlmsghdr, parseAttributes, parseMessages, Presence, repeatedAttribute, SockaddrNlLayout, type AttributeValues, type MessageType,
  type RawMessage,
} from '../../src/linux/netlink.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'

const HEADER = ['linux/socket.h', 'linux/netlink.h']

describe('against the headers', () => {
  const options = Object.fromEntries(Object.entries(NETLINK_OPTION).map(([name, { option }]) => [name, option]))
  compareConstants(HEADER, 'NETLINK_', { ...NETLINK, ...options }, {
    omitted: {
      NETLINK_INET_DIAG: 'a former name of NETLINK_SOCK_DIAG', NETLINK_RX_RING: 'removed in Linux 4.6', NETLINK_TX_RING: 'removed in Linux 4.6',
    },
  })
  compareConstants(HEADER, 'NLM_F_', { ...NLM_F, ...NLM_F_GET, ...NLM_F_NEW, ...NLM_F_DELETE, ...NLM_F_ACK })
  compareConstants(HEADER, 'NLMSG_', { ...NLMSG, ALIGNTO: NLMSG_ALIGNTO }, { omitted: { NLMSG_HDRLEN: 'is Nlmsghdr.size' } })
  compareConstants(HEADER, 'NLA_F_', { NESTED: NLA_F_NESTED, NET_BYTEORDER: NLA_F_NET_BYTEORDER })
  compareConstants(HEADER, 'NLMSGERR_ATTR_', ExtendedAckAttributes.numbers, {
    newer: Object.fromEntries(['MISS_TYPE', 'MISS_NEST'].map((name) => [`NLMSGERR_ATTR_${name}`, 'include/uapi/linux/netlink.h, v6.1'])),
  })
  compareConstants(HEADER, 'NL_POLICY_TYPE_ATTR_', AttributePolicy.numbers)
  compareConstants(HEADER, 'NL_ATTR_TYPE_', NL_ATTR_TYPE, {
    newer: Object.fromEntries(['SINT', 'UINT'].map((name) => [`NL_ATTR_TYPE_${name}`, 'include/uapi/linux/netlink.h, v6.7'])),
  })
  compareLayout(HEADER, 'struct sockaddr_nl', SockaddrNlLayout)
  compareLayout(HEADER, 'struct nlmsghdr', Nlmsghdr)
  compareLayout(HEADER, 'struct nlattr', Nlattr)
  compareLayout(HEADER, 'struct nlmsgerr', Nlmsgerr)
})

const Inner = new AttributeSet('IN_', { KIND: attribute(1, CString), DEEP: attribute(3, Bytes), ONE: repeatedAttribute(4, Uint32) })
const Outer = new AttributeSet('OUT_', {
  BYTE: attribute(1, Uint8), NAME: attribute(2, CString), LONG: attribute(7, BigUint64), NEST: attribute(9, Inner), THERE: attribute(10, Presence),
})
const Header = struct('struct header', { family: Uint8, index: Int32, small: Uint16 })
type Definitions = typeof Outer.definitions
const NEWTHING: MessageType<typeof Header.zero, Definitions, 'new'> = {
  name: 'T_NEWTHING', number: 20, operation: 'new', header: Header, attributes: Outer,
}

function bytesOf<D extends typeof Outer.definitions>(values: AttributeValues<D>): Uint8Array {
  const bytes = new Uint8Array(Outer.sizeOf(values)).fill(0xff)
  Outer.write(new DataView(bytes.buffer), 0, values)
  return bytes
}
const read = (bytes: Uint8Array): AttributeValues<Definitions> => (
  Outer.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length)
)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('attributes', () => {
  test('lie in memory as the kernel wants them', () => {
    // length, type, data, and zeros up to a multiple of 4
    expect(hex(bytesOf({ BYTE: 5, NAME: 'abcd' }))).toBe('0500' + '0100' + '05000000' + '0900' + '0200' + '6162636400000000')
    expect(hex(bytesOf({ NEST: { KIND: 'x', ONE: [1, 2] }, THERE: true }))).toBe(
      '1c00' + '0980' + '0600' + '0100' + '78000000' + '0800' + '0400' + '01000000' + '0800' + '0400' + '02000000' + '0400' + '0a00',
    )
    expect(hex(bytesOf({}))).toBe('')
  })

  test('are read as they were written', () => {
    const inner = fc.record({ KIND: fc.stringMatching(/^[^\0]*$/), DEEP: fc.uint8Array(), ONE: fc.array(fc.nat(), { minLength: 1 }) }, { requiredKeys: [] })
    const outer = fc.record({
      BYTE: fc.nat(255), NAME: fc.string().filter((text) => !text.includes('\0')),
      LONG: fc.bigInt(0n, 2n ** 64n - 1n), NEST: inner, THERE: fc.constant(true as const),
    }, { requiredKeys: [] })
    fc.assert(fc.property(outer, (values) => {
      const again = read(bytesOf(values))
      expect(again).toEqual(values)
    }))
  })

  test('whatever the bytes are, they are read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        read(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(NetlinkFormatError)
      }
    }), { numRuns: 500 })
  })

  test('whatever a message is cut to, that is seen', () => {
    const whole = bytesOf({ NEST: { KIND: 'kind', ONE: [7] }, NAME: 'name' })
    // Attributes begin at 0, 24 and 36, the end; those inside the first at 4 and 16.
    for (let length = 1; length < whole.length; length++) {
      if (length === 20) expect(() => read(whole.subarray(0, length))).toThrow('says that it has 24 bytes, and only 20 are there')
      // What aligns the last attribute may be missing.
      else if (length === 24 || length >= 24 + 9) expect(read(whole.subarray(0, length))).toHaveProperty('NEST')
      else expect(() => read(whole.subarray(0, length)), `${length} bytes`).toThrow(NetlinkFormatError)
    }
  })

  test('errors say where', () => {
    expect(() => read(Uint8Array.of(8, 0))).toThrow('at byte 0 an attribute begins, and only 2 of its header\'s 4 bytes are there')
    expect(() => read(Uint8Array.of(3, 0, 1, 0))).toThrow('attribute 1 at byte 0 says that it has 3 bytes, and its header alone has 4')
    expect(() => read(Uint8Array.of(8, 0, 7, 0, 1, 2, 3, 4))).toThrow('OUT_LONG has 4 bytes, and a uint64_t takes 8')
    expect(() => read(Uint8Array.of(8, 0, 9, 0, 4, 0, 4, 0))).toThrow('OUT_NEST: IN_ONE has 0 bytes, and a uint32_t takes 4')
    expect(() => bytesOf({ BYTE: 256 })).toThrow('OUT_BYTE: 256 is not a value of uint8_t')
    expect(() => bytesOf({ NEST: { KIND: 'a\0b' } })).toThrow(/OUT_NEST: IN_KIND: .* has a NUL character at 1/)
    expect(() => bytesOf({ NAME: 'x'.repeat(70_000) })).toThrow('OUT_NAME would have 70005 bytes, and an attribute has at most 65535 with its header')
    expect(() => bytesOf({ NONE: 1 } as never)).toThrow('OUT_NONE is no attribute of this set')
  })

  test('what the set does not know can be had nevertheless', () => {
    const bytes = Uint8Array.of(5, 0, 99, 0x80, 42, 0, 0, 0, 5, 0, 1, 0, 7)
    expect(read(bytes)).toEqual({ BYTE: 7 })
    expect(parseAttributes(bytes)).toEqual([
      { number: 99, nested: true, data: Uint8Array.of(42), offset: 0 }, { number: 1, nested: false, data: Uint8Array.of(7), offset: 8 },
    ])
  })

  test('are named by their place', () => {
    const bytes = bytesOf({ BYTE: 1, NEST: { KIND: 'x', DEEP: Uint8Array.of(1, 2) } })
    expect([0, 8, 12, 20, 24].map((offset) => Outer.nameAt(bytes, offset))).toEqual([
      'OUT_BYTE', 'OUT_NEST', 'OUT_NEST.IN_KIND', 'OUT_NEST.IN_DEEP', 'OUT_NEST.IN_DEEP',
    ])
    expect(Outer.nameAt(bytes, bytes.length)).toBeUndefined()
  })

  test('have types', () => {
    expectTypeOf<AttributeValues<typeof Outer.definitions>['NEST']>().toEqualTypeOf<AttributeValues<typeof Inner.definitions> | undefined>()
    expectTypeOf<AttributeValues<typeof Inner.definitions>['ONE']>().toEqualTypeOf<readonly number[] | undefined>()
    // @ts-expect-error a string is no number
    expect(() => bytesOf({ BYTE: 'x' })).toThrow()
    // @ts-expect-error there is no such attribute
    expect(() => bytesOf({ BITE: 1 })).toThrow()
    // @ts-expect-error nor one inside
    expect(() => bytesOf({ NEST: { BYTE: 1 } })).toThrow()
  })
})

describe('messages', () => {
  const header = { family: 2, index: -1, small: 3 }
  const message = { type: NEWTHING, header, attributes: { NAME: 'n', NEST: { KIND: 'k' } } } as const

  test('are read as they were written', () => {
    const one = encodeMessage(message, NLM_F.REQUEST | NLM_F_NEW.CREATE, 7, 9)
    expect(hex(one.subarray(0, 16))).toBe('30000000' + '1400' + '0104' + '07000000' + '09000000')
    const [first, second] = parseMessages(Uint8Array.from([...one, ...one])) as [RawMessage, RawMessage]
    expect(second).toEqual(first)
    expect(first).toMatchObject({ type: 20, flags: 0x401, sequence: 7, port: 9 })
    expect(decodeMessage(NEWTHING, first)).toEqual(message)
  })

  test('show themselves', () => {
    expect(describeMessage(message, NLM_F.REQUEST | NLM_F_NEW.CREATE)).toBe(
      '[{T_NEWTHING, NLM_F_REQUEST|NLM_F_CREATE}, {family=2, index=-1, small=3}, [OUT_NAME="n", OUT_NEST=[IN_KIND="k"]]]',
    )
    const list: MessageType<typeof Header.zero, typeof Outer.definitions, 'get'> = { ...NEWTHING, name: 'T_GETTHING', operation: 'get' }
    expect(describeMessage({ ...message, type: list, attributes: { NEST: { DEEP: Uint8Array.of(1, 0xff) } } }, NLM_F.REQUEST | NLM_F_GET.DUMP)).toBe(
      '[{T_GETTHING, NLM_F_REQUEST|NLM_F_DUMP}, {family=2, index=-1, small=3}, [OUT_NEST=[IN_DEEP="\\x01\\xff"]]]',
    )
  })

  test('that are cut are refused', () => {
    const whole = encodeMessage(message, 0, 1)
    expect(() => parseMessages(whole.subarray(0, 10))).toThrow('at byte 0 a message begins, and only 10 of its header\'s 16 bytes are there')
    expect(() => parseMessages(whole.subarray(0, 40))).toThrow('the message at byte 0 says that it has 48 bytes, and only 40 are there')
    expect(() => parseMessages(new Uint8Array(16))).toThrow('says that it has 0 bytes, and its header alone has 16')
    expect(() => decodeMessage(NEWTHING, { type: 20, flags: 0, sequence: 0, port: 0, payload: new Uint8Array(8) })).toThrow(
      'T_NEWTHING has 8 bytes behind its header, and a struct header takes 12',
    )
    expect(() => decodeMessage(NEWTHING, { type: 21, flags: 0, sequence: 0, port: 0, payload: new Uint8Array(12) })).toThrow(
      'a message of type 21 is no T_NEWTHING, which is 20',
    )
  })
})

describe('acknowledgements', () => {
  const answer = (flags: number, payload: number[], type: number = NLMSG.ERROR): RawMessage => (
    { type, flags, sequence: 1, port: 2, payload: Uint8Array.from(payload) }
  )
  const error = [0xea, 0xff, 0xff, 0xff]
  const request = (length: number): number[] => [length, 0, 0, 0, 16, 0, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0]
  const text = [9, 0, 1, 0, 0x77, 0x68, 0x79, 0x3f, 0, 0, 0, 0]
  const offset = [8, 0, 2, 0, 32, 0, 0, 0]

  test('with and without the request, and with what else is said', () => {
    expect(decodeAcknowledgement(answer(0, [0, 0, 0, 0, ...request(16)]))).toEqual({ errno: 0, extended: {} })
    expect(decodeAcknowledgement(answer(NLM_F_ACK.CAPPED | NLM_F_ACK.ACK_TLVS, [...error, ...request(32), ...text, ...offset]))).toEqual({
      errno: 22, extended: { message: 'why?', offset: 32 },
    })
    const body = Array.from({ length: 16 }, () => 0xff)
    const why = { errno: 22, extended: { message: 'why?' } }
    expect(decodeAcknowledgement(answer(NLM_F_ACK.ACK_TLVS, [...error, ...request(32), ...body, ...text]))).toEqual(why)
    expect(decodeAcknowledgement(answer(NLM_F_ACK.ACK_TLVS, [...error, ...text], NLMSG.DONE))).toEqual(why)
  })

  test('that are cut are refused', () => {
    expect(() => decodeAcknowledgement(answer(0, error))).toThrow('NLMSG_ERROR has 4 bytes behind its header, and takes 20')
    expect(() => decodeAcknowledgement(answer(NLM_F_ACK.ACK_TLVS, [...error, ...request(64)]))).toThrow(
      'an answer has 20 bytes, and the request in it would take 68',
    )
    expect(() => decodeAcknowledgement(answer(0, [...error, ...request(16)], 16))).toThrow('says nothing of how a request ended')
    expect(() => decodeAcknowledgement(answer(NLM_F_ACK.CAPPED | NLM_F_ACK.ACK_TLVS, [...error, ...request(16), 9, 0, 1, 0]))).toThrow(NetlinkFormatError)
  })
})
