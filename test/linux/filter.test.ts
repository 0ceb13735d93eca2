import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import {
  BPF, BPF_MAXINSNS, BPF_MEMWORDS, checkFilter, FilterBuilder, FilterError, runFilter, SKF_AD, SKF_AD_OFF, SKF_LL_OFF, SKF_NET_OFF, SockFilter, SockFilterList,
  SockFprog, type FilterCondition, type FilterKind, type FilterOperation,
} from '../../src/linux/filter.js'
import { AF } from '../../src/linux/address_family.js'
import { SOCK } from '../../src/linux/socket.js'
import { _seccomp, SECCOMP, SECCOMP_FILTER_FLAG } from '../../src/linux/seccomp.js'
import { RLIMIT } from '../../src/linux/resource.js'
import { SYS } from '../../src/near/sys.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'

describe('against the headers', () => {
  const ours: [string, number][] = [
    ...Object.entries(BPF).map(([name, value]): [string, number] => [`BPF_${name}`, value]),
    ...Object.entries(SKF_AD).map(([name, value]): [string, number] => [`SKF_AD_${name}`, value]),
    ...Object.entries({ BPF_MAXINSNS, BPF_MEMWORDS, SKF_AD_OFF, SKF_NET_OFF, SKF_LL_OFF }),
  ]
  for (const architecture of ARCHITECTURES) {
    oracleTest('BPF_* and SKF_*', architecture, async () => {
      const answers = await askC({ headers: ['linux/filter.h'], expressions: ours.map(([name]) => name) }, architecture)
      expect(ours.map(([name]) => [name, Number(answers.get(name))])).toEqual(ours)
    })
  }
  compareLayout('linux/filter.h', 'struct sock_filter', SockFilter)
  compareLayout('linux/filter.h', 'struct sock_fprog', SockFprog)
})

const local = await localProcess()
let child: ChildProcess
let task: Task
let ends: [FileDescriptor, FileDescriptor]
const SOL_SOCKET = 1
const SO_ATTACH_FILTER = 26
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  ends = await task.socketpair(AF.UNIX, SOCK.DGRAM | SOCK.NONBLOCK)
  // Without room for another file descriptor the kernel looks at a filter, and then cannot add it: it makes the listener's
  // number behind that. See Linux 6.12, kernel/seccomp.c, seccomp_set_mode_filter.
  await task.setNoNewPrivileges()
  await task.prlimit(RLIMIT.NOFILE, { rlim_cur: 0, rlim_max: 0 })
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What the kernel says of a program; nothing is changed by that but a socket's filter. */
async function kernelSays(program: readonly SockFilter[], kind: FilterKind): Promise<'good' | 'bad'> {
  using filter = task.argument(SockFilterList, [...program])
  using fprog = task.argument(SockFprog, { len: program.length, filter: filter.near })
  try {
    if (kind === 'socket') await task.sysif.syscall(SYS.setsockopt, ends[0].near, SOL_SOCKET, SO_ATTACH_FILTER, fprog, SockFprog.size)
    else await _seccomp(task.sysif, SECCOMP.SET_MODE_FILTER, SECCOMP_FILTER_FLAG.NEW_LISTENER, fprog)
  } catch (error) {
    if (!(error instanceof ErrnoError)) throw error
    if (error.code === 'EMFILE') return 'good'
    if (error.code === 'EINVAL') return 'bad'
    throw error
  }
  if (kind === 'seccomp') throw new Error('the filter was added, and was not to be')
  return 'good'
}

function weSay(program: readonly SockFilter[], kind: FilterKind): 'good' | 'bad' {
  try {
    checkFilter(program, kind)
    return 'good'
  } catch (error) {
    if (error instanceof FilterError) return 'bad'
    throw error
  }
}

const KINDS: readonly FilterKind[] = ['socket', 'seccomp']
const back = { code: BPF.RET | BPF.K, jt: 0, jf: 0, k: 0 }
const of = (code: number, k = 0, jt = 0, jf = 0): SockFilter => ({ code, jt, jf, k: k >>> 0 })

describe('what the kernel would refuse is refused', () => {
  test.each<[string, SockFilter[], string, readonly FilterKind[]]>([
    ['no instruction', [], 'at least one instruction', KINDS],
    ['too many', Array.from({ length: 4097 }, () => back), 'at most 4096 instructions, and this one has 4097', KINDS],
    ['no end', [of(BPF.LD | BPF.IMM, 1)], 'the last instruction of a filter, 0, is not one that ends it', KINDS],
    ['an end that is a jump', [back, of(BPF.JMP | BPF.JA)], 'jumps over 0 instructions, and only 0 follow', KINDS],
    ['no code', [of(0xffff), back], 'instruction 0 of a filter has the code 0xffff', KINDS],
    ['a jump too far', [of(BPF.JMP | BPF.JA, 1), back], 'jumps over 1 instructions, and only 1 follow', KINDS],
    ['a conditional jump too far', [of(BPF.JMP | BPF.JEQ, 0, 0, 1), back], 'jumps over 1 instructions, and only 1 follow', KINDS],
    ['a jump back', [of(BPF.JMP | BPF.JA, -1), back], 'jumps over 4294967295 instructions', KINDS],
    ['a division by 0', [of(BPF.ALU | BPF.DIV), back], 'divides by 0', KINDS],
    ['a shift too far', [of(BPF.ALU | BPF.LSH, 32), back], 'shifts by 32', KINDS],
    ['no such memory', [of(BPF.ST, 16), back], 'uses word 16 of memory', KINDS],
    ['memory before it was stored', [of(BPF.LD | BPF.MEM, 3), back], 'instruction 0 of a filter loads a word of memory that may not have been stored', KINDS],
    ['memory stored on one way only', [of(BPF.JMP | BPF.JEQ, 0, 1), of(BPF.ST, 3), of(BPF.LD | BPF.MEM, 3), back], 'instruction 2', KINDS],
    ['a load beyond the call', [of(BPF.LD | BPF.ABS, 64), back], 'loads from 64', ['seccomp']],
    ['a load in between', [of(BPF.LD | BPF.ABS, 2), back], 'loads from 2', ['seccomp']],
    ['a load of a byte', [of(BPF.LD | BPF.B | BPF.ABS), back], 'has the code 0x30, which is none for seccomp', ['seccomp']],
    ['a rest', [of(BPF.ALU | BPF.MOD, 2), back], 'has the code 0x94, which is none for seccomp', ['seccomp']],
    ['nothing beside the packet', [of(BPF.LD | BPF.ABS, SKF_AD_OFF + 64), back], 'loads SKF_AD_OFF + 64', ['socket']],
  ])('%s', async (_title, program, message, kinds) => {
    for (const kind of kinds) {
      expect(() => checkFilter(program, kind)).toThrow(message)
      expect(await kernelSays(program, kind)).toBe('bad')
    }
    for (const kind of KINDS) if (!kinds.includes(kind)) expect([kind, weSay(program, kind)]).toEqual([kind, await kernelSays(program, kind)])
  })

  const code = fc.oneof(
    fc.constantFrom(
      BPF.LD | BPF.ABS, BPF.LD | BPF.H | BPF.ABS, BPF.LD | BPF.B | BPF.ABS, BPF.LD | BPF.IND, BPF.LDX | BPF.B | BPF.MSH, BPF.LD | BPF.IMM, BPF.LD | BPF.MEM,
      BPF.LDX | BPF.MEM, BPF.LD | BPF.LEN, BPF.LDX | BPF.LEN, BPF.LDX | BPF.IMM, BPF.ST, BPF.ST, BPF.STX, BPF.JMP | BPF.JA, BPF.JMP | BPF.JEQ,
      BPF.JMP | BPF.JGT | BPF.X,
      BPF.JMP | BPF.JSET, BPF.JMP | BPF.JGE, BPF.RET | BPF.K, BPF.RET | BPF.A, BPF.MISC | BPF.TAX, BPF.MISC | BPF.TXA, BPF.ALU | BPF.DIV, BPF.ALU | BPF.LSH,
      BPF.ALU | BPF.NEG,
      BPF.ALU | BPF.ADD | BPF.X, BPF.ALU | BPF.MOD,
    ),
    fc.integer({ min: 0, max: 0xff }),
  )
  const small = fc.integer({ min: 0, max: 4 })
  const instruction = fc.record(
    { code, jt: small, jf: small, k: fc.oneof(small, fc.constantFrom(8, 16, 31, 32, 60, 64, 0xffff_f000, 0xffff_f004, 0xffff_f041)) },
  )
  const programs = fc.array(instruction, { minLength: 1, maxLength: 8 }).map((most) => [...most, back])

  test.each(KINDS)('and nothing else, for a %s', async (kind) => {
    let good = 0
    await fc.assert(fc.asyncProperty(programs, async (program) => {
      const ours = weSay(program, kind)
      if (ours === 'good') good++
      expect(ours).toBe(await kernelSays(program, kind))
    }), { numRuns: 2000 })
    expect(good).toBeGreaterThan(10)
  })
})

describe('programs are put together', () => {
  test('with each instruction', () => {
    const program = new FilterBuilder()
      .loadAbsolute(4).loadAbsolute(SKF_AD_OFF + SKF_AD.PKTTYPE, 'B').loadIndirect(2, 'H').loadImmediate(7).store(3).loadMemory(3).loadLength()
      .indexImmediate(-1).storeIndex(4).indexMemory(4).indexLength().indexHeaderLength(14)
      .calculate('ADD', 5).calculate('XOR', 'X').negate().copyToIndex().copyFromIndex()
      .jumpIf('JSET', 1, { then: 'end' }).jumpIf('JGT', 'X', { else: 'end' }).jump('end').return(3).label('end').return('A')
      .build()
    checkFilter(program, 'socket')
    expect(program.map(({ code, jt, jf, k }) => [code, jt, jf, k])).toEqual([
      [0x20, 0, 0, 4], [0x30, 0, 0, 0xffff_f004], [0x48, 0, 0, 2], [0x00, 0, 0, 7], [0x02, 0, 0, 3], [0x60, 0, 0, 3], [0x80, 0, 0, 0],
      [0x01, 0, 0, 0xffff_ffff], [0x03, 0, 0, 4], [0x61, 0, 0, 4], [0x81, 0, 0, 0], [0xb1, 0, 0, 14],
      [0x04, 0, 0, 5], [0xac, 0, 0, 0], [0x84, 0, 0, 0], [0x07, 0, 0, 0], [0x87, 0, 0, 0],
      [0x45, 3, 0, 1], [0x2d, 0, 2, 0], [0x05, 0, 0, 1], [0x06, 0, 0, 3], [0x16, 0, 0, 0],
    ])
  })

  test('with jumps as far as one likes', async () => {
    for (const filling of [0, 253, 254, 255, 256, 257, 1000]) {
      for (const targets of [{ then: 'there' }, { else: 'there' }, { then: 'there', else: 'elsewhere' }, { then: 'elsewhere', else: 'there' }]) {
        const builder = new FilterBuilder().loadAbsolute(0).jumpIf('JEQ', 0x0102_0304, targets)
        for (let count = 0; count < filling; count++) builder.loadImmediate(count)
        const program = builder.return(1).label('there').return(2).label('elsewhere').return(3).build()
        checkFilter(program, 'socket')
        const results = [[1, 2, 3, 4], [0, 0, 0, 0]].map((bytes) => runFilter(program, new DataView(Uint8Array.from(bytes).buffer)))
        const result = { there: 2, elsewhere: 3 }
        const expected = [targets.then, targets.else].map((label) => (label === undefined ? 1 : result[label as keyof typeof result]))
        expect(results).toEqual(expected)
        expect(await kernelSays(program, 'socket')).toBe('good')
      }
    }
  })

  test('also where one jump that has to be longer makes another one too long', () => {
    // Both end within reach of 255 but for the instruction that the second one needs.
    const builder = new FilterBuilder().jumpIf('JEQ', 0, { then: 'first' }).jumpIf('JEQ', 1, { then: 'second' })
    for (let count = 0; count < 253; count++) builder.loadImmediate(count)
    builder.return(1).label('first').return(2)
    for (let count = 0; count < 10; count++) builder.loadImmediate(count)
    const program = builder.label('second').return(3).build()
    checkFilter(program, 'socket')
    const empty = new DataView(new ArrayBuffer(0))
    expect(runFilter(program, empty)).toBe(2)
    expect(runFilter([of(BPF.LD | BPF.IMM, 1), ...program], empty)).toBe(3)
    expect(runFilter([of(BPF.LD | BPF.IMM, 2), ...program], empty)).toBe(1)
  })

  test('but not with labels that are not there, are there twice, or lie behind', () => {
    expect(() => new FilterBuilder().jump('x').build()).toThrow('jumps to the label "x", which it does not have')
    expect(() => new FilterBuilder().label('x').jump('x').build()).toThrow('jumps back, to the label "x"')
    expect(() => new FilterBuilder().label('x').label('x').build()).toThrow('has the label "x" twice')
    expect(() => new FilterBuilder().store(16)).toThrow('the index of a word of memory must be an integer from 0 to 15')
    expect(() => new FilterBuilder().loadImmediate(2 ** 32)).toThrow(RangeError)
    expect(() => new FilterBuilder().loadImmediate(0.5)).toThrow(RangeError)
    // @ts-expect-error a load is of 32, 16 or 8 bits
    const wide = () => new FilterBuilder().loadAbsolute(0, 'DW')
    // @ts-expect-error there is no jump where it is less
    const less = () => new FilterBuilder().jumpIf('JLT', 1, {})
    expect([wide, less]).toHaveLength(2)
  })
})

describe('programs run here as in the kernel', () => {
  const operand = fc.oneof(fc.constant<'X'>('X'), fc.constantFrom(1, 2, 3, 31, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff), fc.integer({ min: 1, max: 0xffff_ffff }))
  const operation = fc.record({
    operation: fc.constantFrom<FilterOperation | 'negate' | 'swap'>('ADD', 'SUB', 'MUL', 'DIV', 'MOD', 'OR', 'AND', 'XOR', 'LSH', 'RSH', 'negate', 'swap'),
    operand,
  })
  const word = fc.oneof(fc.constantFrom(0, 1, 4, 0x8000_0000, 0xffff_ffff), fc.integer({ min: 0, max: 0xffff_ffff }))
  const calculation = fc.record({
    a: word, x: word, operations: fc.array(operation, { maxLength: 6 }), condition: fc.constantFrom<FilterCondition>('JEQ', 'JGT', 'JGE', 'JSET'),
    against: word,
  })

  test('whatever they calculate', async () => {
    await fc.assert(fc.asyncProperty(calculation, async ({ a, x, operations, condition, against }) => {
      const begin = (): FilterBuilder => {
        const builder = new FilterBuilder().loadImmediate(x).copyToIndex().loadAbsolute(0)
        for (const { operation, operand } of operations) {
          if (operation === 'negate') builder.negate()
          else if (operation === 'swap') builder.store(1).copyFromIndex().indexMemory(1)
          else builder.calculate(operation, operand === 'X' || !/SH/.test(operation) ? operand : operand % 32)
        }
        return builder
      }
      const packet = new DataView(new ArrayBuffer(8))
      packet.setUint32(0, a)
      const result = runFilter(begin().return('A').build(), packet)
      // As many bytes of a packet arrive as the filter says: 4 where the kernel has another result; otherwise 8, and 7 where it does not jump.
      const program = begin().store(0).jumpIf('JEQ', result, { else: 'other' }).loadMemory(0).jumpIf(condition, against, { else: 'not' })
        .return(8).label('not').return(7).label('other').return(4).build()
      checkFilter(program, 'socket')
      expect(await kernelSays(program, 'socket')).toBe('good')
      const expected = runFilter(program, packet)
      // A packet of which nothing is to arrive does not arrive: a division by an X of 0 ends a program with 0.
      await ends[1].write(new Uint8Array(packet.buffer))
      const received = await ends[0].read(8).catch((error: unknown) => {
        if (error instanceof ErrnoError && error.code === 'EAGAIN') return new Uint8Array(0)
        throw error
      })
      expect(received.byteLength).toBe(expected)
      expect([0, 7, 8]).toContain(expected)
    }), { numRuns: 500 })
  })

  test('and what only the kernel knows is refused', () => {
    const bytes = new DataView(Uint8Array.from([0x45, 1, 2, 3]).buffer)
    const run = (builder: FilterBuilder): number => runFilter(builder.return('A').build(), bytes)
    expect(run(new FilterBuilder().loadAbsolute(1, 'H'))).toBe(0x0102)
    expect(run(new FilterBuilder().indexHeaderLength(0).copyFromIndex())).toBe(20)
    expect(run(new FilterBuilder().indexImmediate(1).loadIndirect(2, 'B'))).toBe(3)
    expect(run(new FilterBuilder().loadLength())).toBe(4)
    expect(run(new FilterBuilder().loadImmediate(9).loadAbsolute(1))).toBe(0)
    expect(runFilter(new FilterBuilder().loadAbsolute(0).return('A').build(), bytes, true)).toBe(0x0302_0145)
    expect(() => run(new FilterBuilder().loadAbsolute(SKF_AD_OFF + SKF_AD.CPU))).toThrow('loads from -4060, which only the kernel knows')
    expect(() => runFilter([of(BPF.LD | BPF.IMM)], bytes)).toThrow('beyond its last instruction')
  })
})
