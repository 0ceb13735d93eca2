import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { struct } from '../../src/memory/aggregates.js'
import { byteArray } from '../../src/memory/bytes.js'
import { Uint32, Uint64 } from '../../src/memory/scalars.js'
import { AF } from '../../src/linux/address_family.js'
import {
  BPF_ALU, BPF_ATTACH_TYPE, BPF_CLASS, BPF_CMD, BPF_ELEM, BPF_F_ATTACH, BPF_F_MAP, BPF_F_PROG, BPF_F_QUERY_EFFECTIVE, BPF_JUMP, BPF_LINK_TYPE,
  BPF_MAP_TYPE, BPF_MODE, BPF_OBJ_NAME_LEN, BPF_PROG_TYPE, BPF_PSEUDO_MAP_FD, BPF_SIZE, BpfBtfLoadAttr, BpfElemAttr, BpfIdAttr, BpfInfoAttr,
  BpfLinkCreateAttr, BpfLinkInfo, BpfLinkUpdateAttr, BpfMapCreateAttr, BpfMapInfo, bpfName, BpfObjAttr, BpfProgAttachAttr, BpfProgInfo, BpfProgLoadAttr,
  BpfProgQueryAttr, BpfRawTracepointAttr, BpfTestRunAttr,
} from '../../src/linux/bpf.js'
import { bpf, BpfInsnLayout, BpfLoadError, type BpfInsn } from '../../src/linux/bpf_insn.js'
import { BpfMap, perCpu, possibleCpus } from '../../src/linux/bpf_map.js'
import { BpfFileDescriptor, BpfTask } from '../../src/linux/bpf_object.js'
import { AT, O } from '../../src/linux/fcntl.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import { MOUNT } from '../../src/linux/mount.js'
import { PERF_ATTR, PERF_COUNT_SW } from '../../src/linux/perf_event.js'
import { CLONE } from '../../src/linux/sched.js'
import { MSG } from '../../src/linux/message.js'
import { SOCK } from '../../src/linux/socket.js'
import { SO } from '../../src/linux/socket_option.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC, macrosOf } from '../oracle/c.js'
import { compareConstants, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, temporaryFolder } from './support.js'

const HEADER = 'linux/bpf.h'

describe('against the headers', () => {
  // The names of these share their prefix with all else in the header, so that it cannot be asked which of them are missing.
  compareConstants(HEADER, 'BPF_MAP_TYPE_', BPF_MAP_TYPE)
  compareConstants(HEADER, 'BPF_PROG_TYPE_', BPF_PROG_TYPE)
  compareConstants(HEADER, 'BPF_LINK_TYPE_', BPF_LINK_TYPE)
  compareConstants(HEADER, 'BPF_PSEUDO_MAP_FD', { '': BPF_PSEUDO_MAP_FD })
  compareConstants(HEADER, 'BPF_OBJ_NAME_', { LEN: BPF_OBJ_NAME_LEN })
  compareConstants(HEADER, 'BPF_F_QUERY_', { EFFECTIVE: BPF_F_QUERY_EFFECTIVE })
  for (const [prefix, set] of [
    ['BPF_', BPF_CMD], ['BPF_', BPF_ATTACH_TYPE], ['BPF_', BPF_ELEM], ['BPF_F_', BPF_F_MAP], ['BPF_F_', BPF_F_PROG], ['BPF_F_', BPF_F_ATTACH],
    ['BPF_', BPF_CLASS], ['BPF_', BPF_SIZE], ['BPF_', BPF_MODE], ['BPF_', BPF_ALU], ['BPF_', BPF_JUMP],
  ] as const) {
    for (const architecture of ARCHITECTURES) {
      oracleTest(`${Object.keys(set)[0]} and its kind are what ${HEADER} says`, architecture, async () => {
        const names = Object.entries(set).map(([name, value]) => [prefix + name, BigInt(value)] as const)
        const theirs = await askC({ headers: [HEADER], expressions: names.map(([name]) => name) }, architecture)
        expect(names.filter(([name, value]) => theirs.get(name) !== value)).toEqual([])
      })
    }
  }
  oracleTest('no operation of the instruction set is missing', 'x64', async () => {
    const macros = await macrosOf([HEADER], 'BPF_J', 'x64')
    const ours = Object.keys(BPF_JUMP).filter((name) => name.startsWith('J')).map((name) => `BPF_${name}`)
    // BPF_JCOND, since v6.10, is for the verifier's own tests.
    expect([...macros.keys()].filter((name) => name !== 'BPF_JCOND').sort()).toEqual([...ours, 'BPF_JMP', 'BPF_JMP32'].sort())
  })

  // One union for all commands: each has its own fields of it, some of them within a member.
  const parts: readonly (readonly [string, { readonly fields: object, readonly size: number }, string, Readonly<Record<string, string>>])[] = [
    ['map_create', BpfMapCreateAttr, '', {}], ['elem', BpfElemAttr, '', {}], ['prog_load', BpfProgLoadAttr, '', {}], ['obj', BpfObjAttr, '', {}],
    ['prog_attach', BpfProgAttachAttr, '', {}], ['test', BpfTestRunAttr, 'test.', {}], ['id', BpfIdAttr, '', {}], ['info', BpfInfoAttr, 'info.', {}],
    ['query', BpfProgQueryAttr, 'query.', {}], ['raw_tracepoint', BpfRawTracepointAttr, 'raw_tracepoint.', {}], ['btf_load', BpfBtfLoadAttr, '', {}],
    ['link_create', BpfLinkCreateAttr, 'link_create.', { cookie: 'perf_event.bpf_cookie' }], ['link_update', BpfLinkUpdateAttr, 'link_update.', {}],
  ]
  const structures = [
    ...parts.map(([name, layout, prefix, names]) => ({ of: 'union bpf_attr', name: `union bpf_attr (${name})`, layout, prefix, names })),
    ...([['struct bpf_map_info', BpfMapInfo], ['struct bpf_prog_info', BpfProgInfo], ['struct bpf_link_info', BpfLinkInfo]] as const)
      .map(([name, layout]) => ({ of: name, name: `the beginning of ${name}`, layout, prefix: '', names: {} })),
  ]
  for (const { of, name, layout, prefix, names } of structures) {
    for (const architecture of ARCHITECTURES) {
      oracleTest(`${name} is laid out as in ${HEADER}`, architecture, async () => {
        const fields = Object.entries(layout.fields as Record<string, { offset: number, size: number }>)
        const there = (field: string): string => prefix + ((names as Readonly<Record<string, string>>)[field] ?? field)
        const expressions = fields.flatMap(([field]) => [`offsetof(${of}, ${there(field)})`, `sizeof(((${of} *)0)->${there(field)})`])
        const theirs = await askC({ headers: [HEADER], expressions: [...expressions, `sizeof(${of})`] }, architecture)
        const values = fields.map(([field, { offset, size }]) => [field, BigInt(offset), BigInt(size)])
        const answer = (index: number): bigint | undefined => theirs.get(expressions[index] as string)
        expect(fields.map(([field], index) => [field, answer(2 * index), answer(2 * index + 1)])).toEqual(values)
        expect(BigInt(layout.size)).toBeLessThanOrEqual(theirs.get(`sizeof(${of})`) ?? 0n)
      })
    }
  }
  for (const architecture of ARCHITECTURES) {
    oracleTest('struct bpf_insn is as long as here', architecture, async () => {
      const expressions = ['sizeof(struct bpf_insn)', 'offsetof(struct bpf_insn, off)', 'offsetof(struct bpf_insn, imm)']
      const theirs = await askC({ headers: [HEADER], expressions }, architecture)
      expect([...theirs.values()]).toEqual([BigInt(BpfInsnLayout.size), BigInt(BpfInsnLayout.fields.off.offset), BigInt(BpfInsnLayout.fields.imm.offset)])
    })
  }
})

const local = await localProcess()
const refusal = await local.task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1).then(async (map) => {
  await map[Symbol.asyncDispose]()
  return undefined
}, (error: unknown) => String(error))
const bpfTest = (title: string, body: () => Promise<void>): void => {
  if (refusal === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${refusal})`, body)
}

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const temporaryRoot = join(temporaryFolder(), 'bpf')
const LOOKUP = 1

/** Count what comes, in the first element of an array; and then return something. */
function counting(map: FileDescriptor, result: number): BpfInsn[] {
  return [
    bpf.store(BPF_SIZE.W, 10, -4, 0),
    bpf.mov(2, { reg: 10 }),
    bpf.alu(BPF_ALU.ADD, 2, -4),
    ...bpf.loadMap(1, map),
    bpf.call(LOOKUP),
    bpf.jump(BPF_JUMP.JEQ, 0, 0, 2),
    bpf.mov(1, 1),
    bpf.atomicAdd(BPF_SIZE.DW, 0, 0, 1),
    bpf.mov(0, result),
    bpf.exit(),
  ]
}

describe('maps', () => {
  bpfTest('a hash: written, read, counted through, removed', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, struct('struct pair', { a: Uint32, b: Uint32 }), 3, { name: 'nearfar_hash' })
    const { pid } = child.child
    expect(fdLink(pid.near, map.fd.near)).toBe('anon_inode:bpf-map')
    expect([fdInfo(pid.near, map.fd.near, 'map_type'), fdInfo(pid.near, map.fd.near, 'max_entries')]).toEqual(['1', '3'])
    expect(await map.lookup(7)).toBe(undefined)
    expect(await map.nextKey(null)).toBe(undefined)
    await map.update(7, { a: 1, b: 2 })
    await map.update(8, { a: 3, b: 4 }, BPF_ELEM.NOEXIST)
    // By another file descriptor of another process, opened by the number.
    const info = await map.fd.bpfMapInfo()
    expect([info.type, info.key_size, info.value_size, bpfName(info.name)]).toEqual([BPF_MAP_TYPE.HASH, 4, 8, 'nearfar_hash'])
    await using other = await local.task.bpfMap(await local.task.bpfGetFdById('map', info.id), Uint32, byteArray(8))
    expect(await other.lookup(8)).toEqual(new Uint8Array([3, 0, 0, 0, 4, 0, 0, 0]))
    const keys: number[] = []
    for (let key = await map.nextKey(null); key !== undefined; key = await map.nextKey(key)) keys.push(key)
    expect(keys.sort()).toEqual([7, 8])
    await expectFailure(map.update(7, { a: 0, b: 0 }, BPF_ELEM.NOEXIST), 'EEXIST', /^EEXIST: .*, bpf\(BPF_MAP_UPDATE_ELEM, \{map_fd=\d+, .*, flags=1\}, 32\)$/)
    await expectFailure(map.update(9, { a: 0, b: 0 }, BPF_ELEM.EXIST), 'ENOENT', /bpf/)
    expect(await map.lookupAndDelete(8)).toEqual({ a: 3, b: 4 })
    await map.delete(7)
    await expectFailure(map.delete(7), 'ENOENT', /bpf\(BPF_MAP_DELETE_ELEM, /)
    expect(await other.nextKey(null)).toBe(undefined)
    for (const key of [1, 2, 3]) await map.update(key, { a: key, b: key })
    await expectFailure(map.update(4, { a: 0, b: 0 }), 'E2BIG', /bpf\(BPF_MAP_UPDATE_ELEM/)
  })

  bpfTest('a queue has no keys', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.QUEUE, byteArray(0), Uint32, 4)
    await map.update(null, 5)
    await map.update(null, 6)
    expect([await map.lookupAndDelete(null), await map.lookupAndDelete(null), await map.lookupAndDelete(null)]).toEqual([5, 6, undefined])
  })

  bpfTest('what is frozen is not written, and what only reads does not write', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 2)
    await map.update(1, 9)
    await map.freeze()
    await expectFailure(map.update(1, 10), 'EPERM', /bpf/)
    expect(await map.lookup(1)).toBe(9)
    await expectFailure(map.freeze(), 'EPERM', /bpf\(BPF_MAP_FREEZE, /)
    await using readOnly = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 2, { flags: BPF_F_MAP.RDONLY })
    await expectFailure(readOnly.update(1, 10), 'EPERM', /bpf/)
  })

  bpfTest('a name in a file system keeps a map', async () => {
    const root = temporaryRoot
    mkdirSync(root, { recursive: true })
    await using other = await local.clone({ flags: CLONE.NEWNS })
    const { task: there } = other
    await there.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
    await there.mount('bpf', root, 'bpf', 0)
    const path = join(root, 'map')
    {
      await using map = await there.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
      await map.update(0, 77)
      await map.fd.bpfObjPin(path)
      expect(existsSync(`/proc/${other.child.pid.near}/root${path}`)).toBe(true)
      await expectFailure(map.fd.bpfObjPin(path), 'EEXIST', /bpf\(BPF_OBJ_PIN, /)
    }
    await using again = await there.bpfMap(await there.bpfObjGet(path), Uint32, Uint64)
    expect(await again.lookup(0)).toBe(77)
    const error = await expectFailure(there.bpfObjGet(join(root, 'none')), 'ENOENT', /bpf\(BPF_OBJ_GET, /)
    expect(error.path).toBe(join(root, 'none'))
  })

  bpfTest('lengths that are not the map\'s are refused: the kernel would write beyond', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, Uint64, 1)
    await expect(task.bpfMap(map.fd, Uint32, Uint32)).rejects.toThrow('a map of keys of 4 and values of 8 bytes has none of uint32_t and uint32_t')
    await expect(task.bpfMap(map.fd, Uint64, Uint64)).rejects.toThrow(RangeError)
    await expect(task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, Uint64, 1, { name: 'sixteen letters!' })).rejects.toThrow(RangeError)
    await expect(task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, Uint64, -1)).rejects.toThrow('bpf: max_entries')
    // @ts-expect-error the keys of this map are numbers
    await expect(map.lookup('x')).rejects.toThrow()
    const shown = /^EINVAL: .*, bpf\(BPF_MAP_CREATE, \{map_type=2, key_size=8, .*\}, 72\)$/
    await expectFailure(task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint64, Uint64, 1), 'EINVAL', shown)
    await using file = await task.memfdCreate('none')
    await expectFailure(task.bpfMap(file, Uint32, Uint32), 'EINVAL', /bpf\(BPF_OBJ_GET_INFO_BY_FD/)
  })
})

describe('maps with a value for each CPU', () => {
  const cpus = possibleCpus()

  bpfTest('are written and read with all of them', async () => {
    // As many as the kernel says elsewhere: each has a folder, or is one that could be added.
    expect(cpus).toBeGreaterThanOrEqual(readdirSync('/sys/devices/system/cpu').filter((name) => /^cpu\d+$/.test(name)).length)
    // Each value has a place of a multiple of 8 bytes.
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.PERCPU_HASH, Uint32, byteArray(5), 2)
    expectTypeOf(map).toEqualTypeOf<BpfMap<number, Uint8Array[], FileDescriptor>>()
    expect(map.value.size).toBe(8 * cpus)
    const values = Array.from({ length: cpus }, (_, cpu) => Uint8Array.of(cpu, 1, 2, 3, 4))
    expect(await map.lookup(7)).toBe(undefined)
    await map.update(7, values)
    expect(await map.lookup(7)).toEqual(values)
    const info = await map.fd.bpfMapInfo()
    expect([info.type, info.value_size]).toEqual([BPF_MAP_TYPE.PERCPU_HASH, 5])
    await using other = await local.task.bpfPerCpuMap(await local.task.bpfGetFdById('map', info.id), Uint32, byteArray(5))
    expect(await other.lookup(7)).toEqual(values)
    expect(await other.nextKey(null)).toBe(7)
    expect(await map.lookupAndDelete(7)).toEqual(values)
    expect(await other.lookup(7)).toBe(undefined)
    await expectFailure(map.delete(7), 'ENOENT', /bpf\(BPF_MAP_DELETE_ELEM, /)
  })

  bpfTest('a program counts in that of its own CPU', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.PERCPU_ARRAY, Uint32, Uint64, 1)
    await using program = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, counting(map.fd, 0))
    await map.update(0, Array.from({ length: cpus }, () => 100))
    for (const cpu of await task.schedGetaffinity()) {
      const before = await map.lookup(0) ?? []
      await using pinned = await local.clone()
      await pinned.task.schedSetaffinity([cpu])
      await (await pinned.task.bpfGetFdById('prog', (await program.bpfProgInfo()).id)).bpfProgTestRun({ data: new Uint8Array(14), repeat: 3 })
      expect(await map.lookup(0)).toEqual(before.map((value, index) => (index === cpu ? value + 3 : value)))
    }
  })

  bpfTest('are not taken for others, nor those for them', async () => {
    await using each = await task.bpfMapCreate(BPF_MAP_TYPE.PERCPU_ARRAY, Uint32, Uint64, 1)
    await using one = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
    await expect(task.bpfMap(each.fd, Uint32, Uint64)).rejects.toThrow('is made with bpfPerCpuMap')
    await expect(task.bpfPerCpuMap(one.fd, Uint32, Uint64)).rejects.toThrow('is made with bpfMap')
    await expect(task.bpfPerCpuMap(each.fd, Uint32, Uint32)).rejects.toThrow('has none of uint32_t and uint32_t')
    await expect(each.update(0, Array.from({ length: cpus + 1 }, () => 1))).rejects.toThrow(`takes ${cpus} of them, not ${cpus + 1}`)
    // @ts-expect-error such a map has no single values
    await expect(each.update(0, 5)).rejects.toThrow()
    // @ts-expect-error and the other one no lists of them
    await expect(one.update(0, [5])).rejects.toThrow()
    expect(await each.lookup(0)).toEqual(Array.from({ length: cpus }, () => 0))
    expect(perCpu(Uint32).size).toBe(8 * cpus)
  })
})

describe('programs', () => {
  bpfTest('a filter of a socket counts what comes, and lets through what it wants', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
    await using passing = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, counting(map.fd, 0xffff), { name: 'nearfar_pass' })
    await using dropping = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, counting(map.fd, 0))
    expect(fdLink(child.child.pid.near, passing.near)).toBe('anon_inode:bpf-prog')
    const info = await passing.bpfProgInfo()
    expect([info.type, bpfName(info.name), info.nr_map_ids]).toEqual([BPF_PROG_TYPE.SOCKET_FILTER, 'nearfar_pass', 1])
    expect(fdInfo(child.child.pid.near, passing.near, 'prog_id')).toBe(String(info.id))
    const [one, two] = await task.socketpair(AF.UNIX, SOCK.DGRAM)
    await two.setsockopt(SO.ATTACH_BPF, passing.near)
    for (let time = 0; time < 3; time++) await one.write('hello')
    expect(Buffer.from(await two.read(16)).toString()).toBe('hello')
    expect(await map.lookup(0)).toBe(3)
    await two.read(16)
    await two.read(16)
    await two.setsockopt(SO.ATTACH_BPF, dropping.near)
    await one.write('gone').catch(() => undefined)
    expect(await map.lookup(0)).toBe(4)
    await expectFailure(two.recvmsg(16, { flags: MSG.DONTWAIT }), 'EAGAIN', /recvmsg/)
    await one.close()
    await two.close()
  })

  bpfTest('tried on a packet', async () => {
    await using map = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
    await using program = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, counting(map.fd, 1234))
    const packet = new Uint8Array(64).fill(3)
    const { retval, data } = await program.bpfProgTestRun({ data: packet, repeat: 5 })
    expect(retval).toBe(1234)
    // Such a program sees no Ethernet header: the kernel makes an empty one of it.
    expect(data).toEqual(new Uint8Array(64).fill(3, 14))
    expect(await map.lookup(0)).toBe(5)
    await expectFailure(program.bpfProgTestRun({ data: new Uint8Array(3) }), 'EINVAL', /bpf\(BPF_PROG_TEST_RUN, /)
  })

  bpfTest('what instructions do', async () => {
    const run = async (insns: readonly BpfInsn[]): Promise<number> => {
      await using program = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [...insns, bpf.exit()])
      return (await program.bpfProgTestRun({ data: new Uint8Array(14) })).retval
    }
    expect(await run([bpf.mov(0, 6), bpf.alu(BPF_ALU.MUL, 0, 7)])).toBe(42)
    expect(await run([bpf.mov(0, -1), bpf.alu(BPF_ALU.RSH, 0, 40)])).toBe(0xff_ffff)
    expect(await run([bpf.mov(0, -1), bpf.alu32(BPF_ALU.ADD, 0, 3)])).toBe(2)
    expect(await run([...bpf.load64(0, 0x1234_5678_9abc_def0n), bpf.alu(BPF_ALU.RSH, 0, 32)])).toBe(0x1234_5678)
    expect(await run([bpf.mov(1, 9), bpf.store(BPF_SIZE.DW, 10, -8, { reg: 1 }), bpf.load(BPF_SIZE.B, 0, 10, -8)])).toBe(9)
    const passedOver = [bpf.mov(0, 5), bpf.jump(BPF_JUMP.JGT, 0, 4, 1), bpf.mov(0, 100), bpf.alu(BPF_ALU.ADD, 0, { reg: 0 })]
    expect(await run(passedOver)).toBe(10)
    expect(() => bpf.jump(BPF_JUMP.JEQ, 0, 0, 40_000)).toThrow(RangeError)
    // @ts-expect-error there is no register 11
    expect(() => bpf.mov(11, 0)).toThrow('a BPF instruction: dst must be an integer from 0 to 10, not 11')
    for (const wide of [2n ** 64n, -(2n ** 63n) - 1n]) expect(() => bpf.load64(0, wide)).toThrow(RangeError)
    expect(bpf.load64(0, 2n ** 64n - 1n).map(({ imm }) => imm)).toEqual([-1, -1])
    expect(bpf.load64(0, -(2n ** 63n)).map(({ imm }) => imm)).toEqual([0, -0x8000_0000])
  })

  bpfTest('a wrong one is refused, with what the verifier says', async () => {
    const error: unknown = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [bpf.exit()]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BpfLoadError)
    const { code, log, message } = error as BpfLoadError
    expect(code).toBe('EACCES')
    expect(log).toContain('R0 !read_ok')
    expect(message).toMatch(/^EACCES: .*, bpf\(BPF_PROG_LOAD, \{prog_type=1, insn_cnt=1, .*\}, \d+\) \(.*\)$/)
    await expect(task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [])).rejects.toThrow('the number of BPF instructions')
  })

  bpfTest('found by its number', async () => {
    await using program = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [bpf.mov(0, 0), bpf.exit()])
    const { id, tag } = await program.bpfProgInfo()
    let found = false
    for (let next = await task.bpfGetNextId('prog', 0); next !== undefined; next = await task.bpfGetNextId('prog', next)) found ||= next === id
    expect(found).toBe(true)
    await using again = await local.task.bpfGetFdById('prog', id)
    expect((await again.bpfProgInfo()).tag).toEqual(tag)
    await expectFailure(task.bpfGetFdById('prog', 0xffff_fff0), 'ENOENT', /bpf\(BPF_PROG_GET_FD_BY_ID, /)
  })
})

/** Where this process's cgroup is, and one that can be made beside it; or why that cannot be. */
function cgroupRoot(): { readonly root: string, readonly own: string } | string {
  const root = readFileSync('/proc/self/mounts', 'utf8').split('\n').map((line) => line.split(' ')).find(([, , type]) => type === 'cgroup2')?.[1]
  if (root === undefined) return 'there is no cgroup2 mount'
  const own = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1]
  if (own === undefined || own.includes('..')) return 'the cgroup of this process is not within the mount'
  const probe = join(root, `nearfar-probe-${process.pid}`)
  try {
    mkdirSync(probe)
    rmdirSync(probe)
    accessSync(join(root, own, 'cgroup.procs'), constants.W_OK)
  } catch (error) {
    return String(error)
  }
  return { root, own: join(root, own) }
}

const cgroup = refusal ?? cgroupRoot()
const cgroupTest = (title: string, body: (root: string, own: string) => Promise<void>): void => {
  if (typeof cgroup !== 'string') test(title, () => body(cgroup.root, cgroup.own))
  else test.skip(`${title} (skipped: ${cgroup})`, () => undefined)
}

cgroupTest('attached to a cgroup, by a call and by a link', async (root, own) => {
  const path = join(root, `nearfar-bpf-${process.pid}`)
  await using other = await local.clone()
  const { task: there } = other
  await there.mkdirat(AT.FDCWD, path, 0o755)
  try {
    await using directory = await there.open(path, or(O.RDONLY, O.DIRECTORY))
    await using map = await there.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
    const type = BPF_ATTACH_TYPE.CGROUP_INET_SOCK_CREATE
    const load = (result: number): Promise<FileDescriptor> =>
      there.bpfProgLoad(BPF_PROG_TYPE.CGROUP_SOCK, counting(map.fd, result), { expectedAttachType: type })
    await using allowing = await load(1)
    await using denying = await load(0)
    const { id } = await allowing.bpfProgInfo()
    await directory.bpfProgAttach(allowing, type)
    expect(await directory.bpfProgQuery(type)).toEqual([id])
    expect(await directory.bpfProgQuery(type, BPF_F_QUERY_EFFECTIVE)).toContain(id)
    await directory.bpfProgDetach(allowing, type)
    await expectFailure(directory.bpfProgDetach(allowing, type), 'ENOENT', /bpf\(BPF_PROG_DETACH, /)
    await using mover = await there.open(join(path, 'cgroup.procs'), O.WRONLY)
    await mover.write(String(other.child.pid.near))
    {
      await using link = await allowing.bpfLinkCreate(directory, type)
      expect(fdLink(other.child.pid.near, link.near)).toMatch('bpf')
      expect(await link.bpfLinkInfo()).toMatchObject({ type: BPF_LINK_TYPE.CGROUP, prog_id: id })
      await (await there.socket(AF.INET, SOCK.DGRAM)).close()
      expect(await map.lookup(0)).toBe(1)
      await link.bpfLinkUpdate(denying, allowing)
      await expectFailure(there.socket(AF.INET, SOCK.DGRAM), 'EPERM', /socket/)
      await expectFailure(link.bpfLinkUpdate(allowing, allowing), 'EPERM', /bpf\(BPF_LINK_UPDATE, /)
      await link.bpfLinkDetach()
      await (await there.socket(AF.INET, SOCK.DGRAM)).close()
    }
    await using moveBack = await there.open(join(own, 'cgroup.procs'), O.WRONLY)
    await moveBack.write(String(other.child.pid.near))
  } finally {
    await there.unlinkat(AT.FDCWD, path, AT.REMOVEDIR)
  }
})

bpfTest('attached to a raw tracepoint', async () => {
  await using map = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
  await using program = await task.bpfProgLoad(BPF_PROG_TYPE.RAW_TRACEPOINT, counting(map.fd, 0))
  {
    await using link = await program.bpfRawTracepointOpen('sys_enter')
    for (let time = 0; time < 5; time++) await task.getppid()
    expect(await link.bpfLinkInfo()).toMatchObject({ type: BPF_LINK_TYPE.RAW_TRACEPOINT })
  }
  expect(await map.lookup(0)).toBeGreaterThanOrEqual(5)
  await expectFailure(program.bpfRawTracepointOpen('nothing_like_it'), 'ENOENT', /bpf\(BPF_RAW_TRACEPOINT_OPEN, /)
})

bpfTest('attached to a counter, it runs with each event', async () => {
  await using map = await task.bpfMapCreate(BPF_MAP_TYPE.ARRAY, Uint32, Uint64, 1)
  await using program = await task.bpfProgLoad(BPF_PROG_TYPE.PERF_EVENT, counting(map.fd, 1), { license: 'GPL' })
  const event = { type: 'software', config: PERF_COUNT_SW.PAGE_FAULTS } as const
  await using faults = await task.perfEventOpen(event, 'self', { flags: PERF_ATTR.DISABLED, sample_period: 1 })
  await faults.perfSetBpf(program)
  await expectFailure(faults.perfSetBpf(program), 'EEXIST', `ioctl(${faults.near}, PERF_EVENT_IOC_SET_BPF, ${program.near})`)
  await faults.perfEnable()
  const mapping = await task.mmap(3 * pageSize(), or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
  {
    using _borrow = mapping.borrow(task)
    for (let page = 0; page < 3; page++) await task.sysif.syscall(SYS.getrandom, mapping.address + page * pageSize(), 1, 0)
  }
  await task.munmap(mapping)
  await faults.perfDisable()
  const seen = await map.lookup(0)
  expect(seen).toBeGreaterThanOrEqual(3)
  expect(seen).toBe(Number((await faults.perfRead()).counters[0]?.value))
})

bpfTest('types', async () => {
  // A header, one type (int, 4 bytes, 32 bits), and its name.
  const strings = new TextEncoder().encode('\0int\0')
  const words = [0x1_eb9f, 24, 0, 16, 16, strings.length, 1, 1 << 24, 4, 32]
  const btf = new Uint8Array(words.length * 4 + strings.length)
  new Uint32Array(btf.buffer, 0, words.length).set(words)
  btf.set(strings, words.length * 4)
  await using types = await task.bpfBtfLoad(btf)
  expect(fdLink(child.child.pid.near, types.near)).toBe('anon_inode:btf')
  await expectFailure(task.bpfBtfLoad(new Uint8Array(24)), 'EINVAL', /bpf\(BPF_BTF_LOAD, /)
})

if (refusal === undefined) {
  let map: BpfMap<number, number, FileDescriptor>
  let counts: BpfMap<number, number[], FileDescriptor>
  let program: FileDescriptor
  beforeAll(async () => {
    counts = await task.bpfMapCreate(BPF_MAP_TYPE.PERCPU_ARRAY, Uint32, Uint64, 1)
    map = await task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, Uint64, 4)
    program = await task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [bpf.mov(0, 0), bpf.exit()])
  })
  testOrder('a task', {
    task: () => task,
    classes: [BpfTask],
    calls: {
      bpfMapCreate: async () => { await (await task.bpfMapCreate(BPF_MAP_TYPE.HASH, Uint32, Uint64, 4))[Symbol.asyncDispose]() },
      bpfProgLoad: () => task.bpfProgLoad(BPF_PROG_TYPE.SOCKET_FILTER, [bpf.mov(0, 0), bpf.exit()]),
      bpfObjGet: () => task.bpfObjGet('/'),
      bpfMap: () => task.bpfMap(map.fd, Uint32, Uint64),
      bpfPerCpuMap: async () => { await task.bpfPerCpuMap(counts.fd, Uint32, Uint64) },
      bpfGetNextId: () => task.bpfGetNextId('map', 0),
      bpfGetFdById: () => task.bpfGetFdById('map', 0),
      bpfBtfLoad: () => task.bpfBtfLoad(new Uint8Array(4)),
    },
  })
  testOrder('a map', {
    task: () => task,
    classes: [BpfMap],
    calls: {
      lookup: () => map.lookup(1), update: () => map.update(1, 2), delete: () => map.delete(1), lookupAndDelete: () => map.lookupAndDelete(1),
      nextKey: () => map.nextKey(null), freeze: () => map.freeze(),
    },
  })
  testOrder('an object', {
    task: () => task,
    classes: [BpfFileDescriptor],
    calls: {
      bpfObjPin: () => program.bpfObjPin('/'),
      bpfMapInfo: () => map.fd.bpfMapInfo(),
      bpfProgInfo: () => program.bpfProgInfo(),
      bpfLinkInfo: () => map.fd.bpfLinkInfo(),
      bpfProgTestRun: () => program.bpfProgTestRun({ data: new Uint8Array(14) }),
      bpfProgAttach: () => map.fd.bpfProgAttach(program, 0),
      bpfProgDetach: () => map.fd.bpfProgDetach(program, 0),
      bpfProgQuery: () => map.fd.bpfProgQuery(0),
      bpfLinkCreate: () => program.bpfLinkCreate(map.fd, 0),
      bpfLinkUpdate: () => map.fd.bpfLinkUpdate(program),
      bpfLinkDetach: () => map.fd.bpfLinkDetach(),
      bpfRawTracepointOpen: () => program.bpfRawTracepointOpen('x'),
    },
  })
}
