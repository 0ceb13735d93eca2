import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

import { SyscallHangup } from '../../src/near/errors.js'
import { Address } from '../../src/near/ids.js'
import { AddressSpaceMismatchError, PidNamespaceMismatchError } from '../../src/far/errors.js'
import { Int64, Uint32 } from '../../src/memory/scalars.js'
import { struct } from '../../src/memory/aggregates.js'
import { BorrowError } from '../../src/handle/errors.js'
import type { WrittenPointer } from '../../src/handle/pointer.js'
import { CLONE } from '../../src/linux/sched.js'
import {
  _getRobustList, _setRobustList, FUTEX, FUTEX2, FUTEX_32, FUTEX_BITSET_MATCH_ANY, FUTEX_NO_NODE, FUTEX_OP, FUTEX_OP_CMP, FUTEX_OWNER_DIED,
  FUTEX_TID_MASK, FUTEX_WAITERS, FUTEX_WAITV_MAX, FutexNode, FutexWaitv, FutexWakeOperation, FutexWord, hasWaiters, ownerDied, ownerOf,
  ROBUST_LIST_LIMIT, RobustListHead,
} from '../../src/linux/futex.js'
import { Itimerspec, Itimerval, nanosecondsOf, Timespec, timespecOfMilliseconds, timespecOfNanoseconds, Timeval } from '../../src/linux/time_types.js'
import { localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { ARCHITECTURES, askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { collectAll, collectUntil } from '../memory/gc.js'
import { taskElsewhere } from '../handle/far-away.js'
import { failure, codeOf, kill, load, sleepsOn } from './futex-helpers.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, constants: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(constants).map(([name, value]) => [prefix + name, value]))

  compareConstants(
    'linux/futex.h',
    'FUTEX_',
    {
      ...FUTEX,
      ...prefixed('OP_', FUTEX_OP),
      ...prefixed('OP_CMP_', FUTEX_OP_CMP),
      32: FUTEX_32,
      BITSET_MATCH_ANY: FUTEX_BITSET_MATCH_ANY,
      NO_NODE: FUTEX_NO_NODE,
      OWNER_DIED: FUTEX_OWNER_DIED,
      TID_MASK: FUTEX_TID_MASK,
      WAITERS: FUTEX_WAITERS,
      WAITV_MAX: FUTEX_WAITV_MAX,
    },
    {
      newer: { FUTEX_NO_NODE: 'include/uapi/linux/futex.h, v6.16' },
      omitted: {
        FUTEX_CMD_MASK: 'grows with each new flag; the kernel masks for itself',
        'FUTEX_ROBUST_*': 'in no kernel that can be tested here',
        'FUTEX_UNLOCK_*_LIST*': 'in no kernel that can be tested here',
      },
    },
  )
  compareConstants('linux/futex.h', 'ROBUST_LIST_', { LIMIT: ROBUST_LIST_LIMIT })
  compareConstants('linux/futex.h', 'FUTEX2_', FUTEX2, {
    newer: Object.fromEntries(
      Object.keys(FUTEX2).map((name) => [`FUTEX2_${name}`, `include/uapi/linux/futex.h, ${name === 'MPOL' ? 'v6.16' : 'v6.7'}`]),
    ),
  })

  compareLayout('linux/futex.h', 'struct futex_waitv', FutexWaitv)
  compareLayout('linux/futex.h', 'struct robust_list_head', RobustListHead.type)
  compareLayout('linux/time_types.h', 'struct __kernel_timespec', Timespec)
  compareLayout('linux/time_types.h', 'struct __kernel_itimerspec', Itimerspec)
  compareLayout('linux/time_types.h', 'struct __kernel_sock_timeval', Timeval)
  compareLayout('linux/time_types.h', 'struct __kernel_old_timeval', Timeval)
  compareLayout('linux/time_types.h', 'struct __kernel_old_itimerval', Itimerval)

  for (const architecture of ARCHITECTURES) {
    oracleTest('a wake operation is encoded as FUTEX_OP() does', architecture, async () => {
      const operators = ['SET', 'ADD', 'OR', 'ANDN', 'XOR'] as const
      const comparisons = ['EQ', 'NE', 'LT', 'LE', 'GT', 'GE'] as const
      const operations: FutexWakeOperation[] = []
      for (const [index, operator] of operators.entries()) {
        for (const [other, comparison] of comparisons.entries()) {
          for (const argument of [0, 1, -1, 2047, -2048, 5 * index - 7]) {
            operations.push(new FutexWakeOperation({ operator, argument, comparison, compared: 11 * other - argument - 1 > 2047 ? 3 : 11 * other - 30 }))
          }
          operations.push(new FutexWakeOperation({ operator, argument: 31 - index, shift: true, comparison, compared: -2048 + other }))
        }
      }
      const inC = ({ options: { operator, argument, shift, comparison, compared } }: FutexWakeOperation) =>
        `(unsigned)FUTEX_OP((FUTEX_OP_${operator}${shift === true ? '|FUTEX_OP_OPARG_SHIFT' : ''}), (${argument}), FUTEX_OP_CMP_${comparison}, (${compared}))`
      const answers = await askC({ headers: ['linux/futex.h'], expressions: operations.map(inC) }, architecture)
      for (const operation of operations) expect(BigInt(operation.operand), inC(operation)).toBe(answers.get(inC(operation)))
    })
  }

  oracleTest('nodes and heads have the bytes that C gives them', process.arch as 'x64', async () => {
    const printed = await runC(`
      #include <linux/futex.h>
      #include <stddef.h>
      #include <stdio.h>
      struct futex_node { struct robust_list list; unsigned futex; };
      static void dump(const void *at, size_t length) {
        for (size_t i = 0; i < length; i++) printf("%02x", ((const unsigned char *)at)[i]);
        putchar('\\n');
      }
      int main(void) {
        struct futex_node node, pi, last;
        struct robust_list_head head, full;
        __builtin_memset(&node, 0, sizeof node); __builtin_memset(&pi, 0, sizeof pi); __builtin_memset(&last, 0, sizeof last);
        node.list.next = (struct robust_list *)0x7f1234567890; node.futex = FUTEX_WAITERS | 4711;
        pi.list.next = (struct robust_list *)(0x7f1234567890 | 1); pi.futex = FUTEX_OWNER_DIED;
        last.futex = 1;
        head.list.next = 0; head.futex_offset = offsetof(struct futex_node, futex) - offsetof(struct futex_node, list); head.list_op_pending = 0;
        full.list.next = (struct robust_list *)(0x7f0000001000 | 1); full.futex_offset = -24; full.list_op_pending = (struct robust_list *)0x7f0000002000;
        dump(&node, sizeof node); dump(&pi, sizeof pi); dump(&last, sizeof last); dump(&head, sizeof head); dump(&full, sizeof full);
        return 0;
      }`)
    const next = Address(0x7f12_3456_7890)
    const nodes = [new FutexNode(next, FUTEX_WAITERS + 4711), new FutexNode(next, FUTEX_OWNER_DIED, true), new FutexNode(null, 1)]
    const heads = [
      new RobustListHead(),
      new RobustListHead(Address(0x7f00_0000_1000), { firstIsPi: true, futexOffset: -24, listOpPending: Address(0x7f00_0000_2000) }),
    ]
    const lines = [...nodes.map((node) => dump(FutexNode.type, node)), ...heads.map((head) => dump(RobustListHead.type, head))]
    expect(lines).toEqual(printed.trim().split('\n'))
  })
})

function dump<T>(type: { size: number; write(view: DataView, offset: number, value: T): void }, value: T): string {
  const bytes = Buffer.alloc(type.size)
  type.write(new DataView(bytes.buffer, bytes.byteOffset, type.size), 0, value)
  return bytes.toString('hex')
}

describe('as values', () => {
  const uint32 = fc.nat(0xffff_ffff)
  // An entry is even: its lowest bit has a meaning of its own.
  const entry = fc.option(fc.nat(2 ** 46).map((half) => Address(2 * (half + 1))))

  test('nodes come back as they went', () => {
    fc.assert(fc.property(entry, uint32, fc.boolean(), (next, futex, flag) => {
      const node = new FutexNode(next, futex, flag && next !== null)
      const view = new DataView(new ArrayBuffer(24))
      FutexNode.type.write(view, 8, node)
      expect(FutexNode.type.read(view, 8, 16)).toEqual(node)
      expect(view.getUint32(16, true)).toBe(futex)
    }))
  })

  test('heads come back as they went', () => {
    fc.assert(fc.property(entry, entry, fc.maxSafeInteger(), fc.boolean(), fc.boolean(), (first, listOpPending, futexOffset, firstFlag, pendingFlag) => {
      const head = new RobustListHead(first, {
        listOpPending, futexOffset, firstIsPi: firstFlag && first !== null, pendingIsPi: pendingFlag && listOpPending !== null,
      })
      const view = new DataView(new ArrayBuffer(24))
      RobustListHead.type.write(view, 0, head)
      expect(RobustListHead.type.read(view, 0, 24)).toEqual(head)
    }))
  })

  test('the defaults are a free lock and an empty list', () => {
    expect(new FutexNode()).toMatchObject({ next: null, futex: 0, nextIsPi: false })
    expect(new RobustListHead()).toMatchObject({ first: null, futexOffset: 8, listOpPending: null })
    expect(FutexNode.type.zero).toEqual(new FutexNode())
  })

  test.each<[string, () => unknown]>([
    ['a word beyond 32 bits', () => dump(FutexNode.type, new FutexNode(null, 2 ** 32))],
    ['a negative word', () => dump(FutexNode.type, new FutexNode(null, -1))],
    ['an odd entry', () => dump(FutexNode.type, new FutexNode(Address(0x1001)))],
    ['a priority-inheriting null pointer', () => dump(FutexNode.type, new FutexNode(null, 0, true))],
    ['an offset that is no integer', () => dump(RobustListHead.type, new RobustListHead(null, { futexOffset: 0.5 }))],
    ['an argument beyond 12 bits', () => new FutexWakeOperation({ operator: 'ADD', argument: 2048, comparison: 'EQ', compared: 0 })],
    ['a comparison beyond 12 bits', () => new FutexWakeOperation({ operator: 'ADD', argument: 0, comparison: 'EQ', compared: -2049 })],
    ['bit 32', () => new FutexWakeOperation({ operator: 'OR', argument: 32, shift: true, comparison: 'EQ', compared: 0 })],
    ['bit -1', () => new FutexWakeOperation({ operator: 'OR', argument: -1, shift: true, comparison: 'EQ', compared: 0 })],
  ])('%s is refused', (_, make) => {
    expect(make).toThrow(RangeError)
  })

  test('a wake operation shows itself as strace(1) does', () => {
    const operation = new FutexWakeOperation({ operator: 'ADD', argument: -1, comparison: 'GT', compared: 0 })
    expect(operation.toString()).toBe('FUTEX_OP_ADD<<28|0xfff<<12|FUTEX_OP_CMP_GT<<24|0')
    const shifted = new FutexWakeOperation({ operator: 'OR', argument: 31, shift: true, comparison: 'EQ', compared: 1 })
    expect(shifted.toString()).toBe('FUTEX_OP_OPARG_SHIFT<<28|FUTEX_OP_OR<<28|0x1f<<12|FUTEX_OP_CMP_EQ<<24|0x1')
  })

  test('a word says who owns it', () => {
    expect([ownerOf(0), ownerOf(FUTEX_OWNER_DIED), ownerOf(FUTEX_WAITERS + 12)]).toEqual([null, null, 12])
    expect([hasWaiters(12), hasWaiters(FUTEX_WAITERS + 12)]).toEqual([false, true])
    expect([ownerDied(12), ownerDied(FUTEX_OWNER_DIED + FUTEX_WAITERS)]).toEqual([false, true])
    fc.assert(fc.property(uint32, (word) => {
      expect((ownerOf(word) ?? 0) + (hasWaiters(word) ? FUTEX_WAITERS : 0) + (ownerDied(word) ? FUTEX_OWNER_DIED : 0)).toBe(word)
    }))
  })

  test('times are made from what JavaScript counts in', () => {
    expect(timespecOfNanoseconds(1_500_000_000n)).toEqual({ tv_sec: 1, tv_nsec: 500_000_000 })
    expect(timespecOfMilliseconds(1500.25)).toEqual({ tv_sec: 1, tv_nsec: 500_250_000 })
    expect(timespecOfMilliseconds(0.9999999999)).toEqual({ tv_sec: 0, tv_nsec: 1_000_000 })
    expect(timespecOfMilliseconds(999.9999999)).toEqual({ tv_sec: 1, tv_nsec: 0 })
    for (const wrong of [-1, NaN, Infinity]) expect(() => timespecOfMilliseconds(wrong)).toThrow(RangeError)
    for (const wrong of [-1, 0.5, 2 ** 53, -1n, 2n ** 63n]) expect(() => timespecOfNanoseconds(wrong)).toThrow(RangeError)
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (nanoseconds) => {
      expect(nanosecondsOf(timespecOfNanoseconds(nanoseconds))).toBe(nanoseconds)
    }))
  })
})

let local: LocalProcess

beforeAll(async () => {
  local = await localProcess()
})

/** A list of nodes, the first of which is returned first; each word holds what is given for it. */
function chain(words: readonly number[], last: Address | null = null): WrittenPointer<FutexNode>[] {
  const nodes: WrittenPointer<FutexNode>[] = []
  for (const word of [...words].reverse()) nodes.push(local.task.ptr(new FutexNode(nodes.at(-1) ?? last, word)))
  return nodes.reverse()
}

describe('robust lists', () => {
  test('the kernel knows the list that was set, and its length', async () => {
    await using child = await local.clone()
    expect(await child.task.getRobustList()).toEqual({ head: null, length: 24 })
    using head = child.task.ptr(new RobustListHead())
    await child.task.setRobustList(head)
    expect(await child.task.getRobustList()).toEqual({ head: head.near, length: 24 })
    expect(await local.task.getRobustList(child.child.pid)).toEqual({ head: head.near, length: 24 })
    await child.task.setRobustList(null)
    expect(await child.task.getRobustList()).toEqual({ head: null, length: 24 })
    expect(child.task.pinned).toEqual([])
    await child.task.setRobustList(null)
  })

  test('a plain value lives as long as the kernel uses it', async () => {
    const child = await local.clone()
    await collectAll(() => local.task.heap.arena.count)
    const before = local.task.heap.arena.count
    await child.task.setRobustList(new RobustListHead())
    expect(local.task.heap.arena.count).toBe(before + 1)
    const { head } = await child.task.getRobustList()
    const view = local.task.heap.mapping.view('readable') as DataView
    expect(RobustListHead.type.read(view, (head as number) - local.task.heap.mapping.address, 24)).toEqual(new RobustListHead())
    await child.task.setRobustList(new RobustListHead())
    expect(local.task.heap.arena.count).toBe(before + 1)
    await child.task.setRobustList(null)
    expect(local.task.heap.arena.count).toBe(before)
    await kill(child)
  })

  test.each<[string, (child: ChildProcess) => Promise<void>]>([
    ['is killed', (child) => kill(child)],
    ['exits', async (child) => {
      await child.exit(3)
      expect(await child.wait()).toEqual({ state: 'exited', status: 3 })
    }],
    ['executes a program', async (child) => {
      await child.exec('/bin/true')
      await child.wait()
    }],
  ])('a lock is marked when its owner %s, and others are not', async (_, end) => {
    const child = await local.clone()
    const { pid } = child.task
    const nodes = chain([0, pid, local.task.pid, pid + FUTEX_WAITERS, FUTEX_WAITERS])
    const outside = local.task.ptr(new FutexNode(null, pid))
    await child.task.setRobustList(new RobustListHead(nodes[0]))
    await end(child)
    expect(nodes.map(load)).toEqual([0, FUTEX_OWNER_DIED, local.task.pid, FUTEX_OWNER_DIED + FUTEX_WAITERS, FUTEX_WAITERS])
    expect(load(outside)).toBe(pid)
    for (const node of [...nodes, outside]) node.free()
  })

  test('the list and all that it leads to is borrowed as long as the kernel keeps it', async () => {
    const child = await local.clone()
    const nodes = chain([0, 0, 0])
    const pending = local.task.ptr(new FutexNode())
    const head = child.task.ptr(new RobustListHead(nodes[0], { listOpPending: pending }))
    await child.task.setRobustList(head)
    expect(child.task.pinned).toEqual(['robust_list'])
    for (const pointer of [head, ...nodes, pending]) {
      expect(() => pointer.free()).toThrow(BorrowError)
      expect(() => pointer.reinterpret(Uint32)).toThrow(BorrowError)
      expect(pointer.valid).toBe(true)
    }
    // What is borrowed can be read and operated all the same.
    expect((await nodes[2]?.read())?.futex).toBe(0)
    await kill(child)
    expect(child.task.pinned).toEqual([])
    for (const pointer of [head, ...nodes, pending]) pointer.free()
  })

  test('only the list that replaces it lets go of the one before', async () => {
    const child = await local.clone()
    const [first, second] = [child.task.ptr(new RobustListHead()), child.task.ptr(new RobustListHead())]
    await child.task.setRobustList(first)
    const replacing = child.task.setRobustList(second)
    expect(() => first.free()).toThrow(BorrowError)
    expect(() => second.free()).toThrow(BorrowError)
    await replacing
    first.free()
    expect(() => second.free()).toThrow(BorrowError)
    await kill(child)
    second.free()
  })

  test('of calls in flight together, the last one stays', async () => {
    const child = await local.clone()
    const heads = Array.from({ length: 200 }, () => child.task.ptr(new RobustListHead()))
    const calls = heads.map((head) => child.task.setRobustList(head))
    for (const head of heads) expect(() => head.free()).toThrow(BorrowError)
    await Promise.all(calls)
    const last = heads.pop() as (typeof heads)[number]
    expect((await child.task.getRobustList()).head).toBe(last.near)
    for (const head of heads) head.free()
    expect(() => last.free()).toThrow(BorrowError)
    await kill(child)
    last.free()
  })

  test('a list that the kernel refused is let go, and the one before stays', async () => {
    await using child = await local.clone()
    const kept = child.task.ptr(new RobustListHead())
    await child.task.setRobustList(kept)
    expect(await codeOf(_setRobustList(child.task.sysif, kept.near, 23))).toBe('EINVAL')
    using elsewhere = child.task.ptr(new RobustListHead())
    await expect(_setRobustList(child.task.sysif, elsewhere.near, -1)).rejects.toThrow(RangeError)
    expect((await child.task.getRobustList()).head).toBe(kept.near)
    expect(() => kept.free()).toThrow(BorrowError)
  })

  test('a call that the process did not live to answer lets go when the process is gone', async () => {
    const child = await local.clone()
    using word = local.task.ptr(Uint32, 0)
    const head = child.task.ptr(new RobustListHead())
    // Behind a wait that nobody ends, it cannot be answered.
    const waiting = child.task.futexWait(word, 0)
    const setting = child.task.setRobustList(head)
    const ends = Promise.allSettled([waiting, setting])
    expect(() => head.free()).toThrow(BorrowError)
    await kill(child)
    for (const end of await ends) expect(end).toMatchObject({ status: 'rejected', reason: expect.any(SyscallHangup) })
    head.free()
  })

  test('a process that is gone keeps nothing', async () => {
    const child = await local.clone()
    await kill(child)
    const head = child.task.ptr(new RobustListHead())
    await expect(child.task.setRobustList(head)).rejects.toThrow(/exec'd or ended|has ended/)
    expect(child.task.pinned).toEqual([])
    head.free()
  })

  test('memory that was dropped stays as long as the kernel uses it', async () => {
    const child = await local.clone()
    await (async () => child.task.setRobustList(child.task.ptr(new RobustListHead(chain([child.task.pid])[0]))))()
    const { head } = await child.task.getRobustList()
    const view = local.task.heap.mapping.view('readable') as DataView
    const at = (address: number | null) => (address as number) - local.task.heap.mapping.address
    let rounds = 0
    await collectUntil(() => ++rounds === 5)
    const node = RobustListHead.type.read(view, at(head), 24).first as Address
    expect(FutexNode.type.read(view, at(node), 16).futex).toBe(child.task.pid)
    await kill(child)
    expect(FutexNode.type.read(view, at(node), 16).futex).toBe(FUTEX_OWNER_DIED)
  })

  test('a list may be long, and may lead back into itself', async () => {
    const child = await local.clone()
    const nodes = chain(Array.from({ length: 20_000 }, () => 0))
    await child.task.setRobustList(new RobustListHead(nodes[0]))
    expect(() => nodes[19_999]?.free()).toThrow(BorrowError)
    await child.task.setRobustList(null)
    for (const node of nodes) node.free()

    // The memory says that it is circular; the handles that it does not, because the last one cannot own the first.
    const first = child.task.malloc(FutexNode.type)
    const last = child.task.ptr(new FutexNode(first.near, child.task.pid))
    const circle = first.write(new FutexNode(last, child.task.pid))
    await child.task.setRobustList(new RobustListHead(circle))
    await kill(child)
    expect([load(circle), load(last)]).toEqual([FUTEX_OWNER_DIED, FUTEX_OWNER_DIED])
    for (const node of [circle, last]) node.free()
  })

  test('the kernel looks at ROBUST_LIST_LIMIT entries', async () => {
    const child = await local.clone()
    const nodes = chain(Array.from({ length: ROBUST_LIST_LIMIT + 2 }, () => child.task.pid))
    await child.task.setRobustList(new RobustListHead(nodes[0]))
    await kill(child)
    expect(nodes.findIndex((node) => load(node) !== FUTEX_OWNER_DIED)).toBe(ROBUST_LIST_LIMIT)
    expect(load(nodes[ROBUST_LIST_LIMIT] as WrittenPointer<FutexNode>)).toBe(child.task.pid)
    for (const node of nodes) node.free()
  })

  test('a pending lock counts only where the list leads back to its head', async () => {
    const open = await local.clone()
    const [passed] = chain([open.task.pid])
    await open.task.setRobustList(new RobustListHead(chain([0])[0], { listOpPending: passed as WrittenPointer<FutexNode> }))
    await kill(open)
    expect(load(passed as WrittenPointer<FutexNode>)).toBe(open.task.pid)

    const closed = await local.clone()
    const head = closed.task.malloc(RobustListHead.type)
    const [entry] = chain([closed.task.pid], head.near)
    const [pending] = chain([closed.task.pid])
    const written = head.write(new RobustListHead(entry, { listOpPending: pending as WrittenPointer<FutexNode> }))
    await closed.task.setRobustList(written)
    await kill(closed)
    expect([load(entry as WrittenPointer<FutexNode>), load(pending as WrittenPointer<FutexNode>)]).toEqual([FUTEX_OWNER_DIED, FUTEX_OWNER_DIED])
    written.free()
  })

  test('other structures than FutexNode can be in the list', async () => {
    const child = await local.clone()
    const Lock = struct('struct lock', { futex: Uint32, counter: Uint32, next: Int64 })
    const lock = local.task.ptr(Lock, Lock.of({ futex: child.task.pid, counter: 7 }))
    const link = Lock.fields.next.offset
    await child.task.setRobustList(new RobustListHead(Address(lock.near + link), { futexOffset: -link }))
    await kill(child)
    expect(await lock.read()).toEqual({ futex: FUTEX_OWNER_DIED, counter: 7, next: 0 })
    expect(load({ pointer: lock, offset: 0 })).toBe(FUTEX_OWNER_DIED)
    lock.free()
  })

  test('one who sleeps on a lock is woken when its owner dies, unless it is a private word or a priority-inheriting link', async () => {
    for (const { flag, nextIsPi, wakes } of [
      { flag: false, nextIsPi: false, wakes: true },
      { flag: true, nextIsPi: false, wakes: false },
      { flag: false, nextIsPi: true, wakes: false },
    ]) {
      await using owner = await local.clone()
      await using waiter = await local.clone()
      const value = owner.task.pid + FUTEX_WAITERS
      const [node] = chain([value]) as [WrittenPointer<FutexNode>]
      const word = new FutexWord(node)
      await owner.task.setRobustList(new RobustListHead(node, { firstIsPi: nextIsPi }))
      const waiting = waiter.task.futexWait(node, value, { private: flag }).then(() => true)
      await sleepsOn(waiter.task.pid, word.near)
      await kill(owner)
      expect(word.load()).toBe(FUTEX_OWNER_DIED + FUTEX_WAITERS)
      // Nobody is left to be woken exactly where the kernel has woken him.
      expect(await local.task.futexWake(node, 1, { private: flag })).toBe(wakes ? 0 : 1)
      expect(await waiting).toBe(true)
    }
  })

  test('a list in another address space is refused, and so is a pid of another pid namespace', async ({ skip }) => {
    await using child = await local.clone()
    using head = child.task.ptr(new RobustListHead())
    const stranger = taskElsewhere(child.task)
    await expect(stranger.setRobustList(head)).rejects.toThrow(AddressSpaceMismatchError)
    head.free()

    if (process.geteuid?.() !== 0) skip('a new pid namespace needs CAP_SYS_ADMIN')
    await using inner = await local.clone({ flags: CLONE.NEWPID })
    await expect(inner.task.getRobustList(child.child.pid)).rejects.toThrow(PidNamespaceMismatchError)
  })

  test('asking for the list of a process that does not exist says so', async () => {
    await using child = await local.clone()
    const pair = child.task.malloc(FutexWaitv)
    const error = await failure(_getRobustList(child.task.sysif, 0x7fff_ffff, pair.near, pair.near + 8))
    expect(error.code).toBe('ESRCH')
    expect(error.message).toContain('get_robust_list(2147483647, 0x')
    pair.free()
  })
})
