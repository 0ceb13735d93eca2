import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { O } from '../../src/linux/fcntl.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import {
  HW_BREAKPOINT, parsePerfReading, PERF_ATTR, PERF_ATTR_SIZE, PERF_COUNT_HW, PERF_COUNT_HW_CACHE, PERF_COUNT_HW_CACHE_OP, PERF_COUNT_HW_CACHE_RESULT,
  PERF_COUNT_SW, PERF_EVENT_IOC, PERF_FLAG, PERF_FORMAT, PERF_IOC_FLAG, PERF_RECORD, PERF_RECORD_MISC, PERF_SAMPLE, PERF_TYPE, PerfEventAttr,
  PerfEventFileDescriptor, PerfEventHeader, PerfEventMmapPage, PerfEventQueryBpf, PerfEventTask, type PerfEvent,
} from '../../src/linux/perf_event.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, isRoot } from './support.js'

const HEADER = 'linux/perf_event.h'
const OTHERS = { omitted: { 'PERF_COUNT_HW_CACHE_*': 'sets of their own' } }

describe('against the headers', () => {
  compareConstants(HEADER, 'PERF_TYPE_', PERF_TYPE)
  compareConstants(HEADER, 'PERF_COUNT_HW_', PERF_COUNT_HW, OTHERS)
  compareConstants(HEADER, 'PERF_COUNT_HW_CACHE_', PERF_COUNT_HW_CACHE)
  compareConstants(HEADER, 'PERF_COUNT_HW_CACHE_OP_', PERF_COUNT_HW_CACHE_OP)
  compareConstants(HEADER, 'PERF_COUNT_HW_CACHE_RESULT_', PERF_COUNT_HW_CACHE_RESULT)
  compareConstants(HEADER, 'PERF_COUNT_SW_', PERF_COUNT_SW)
  compareConstants(HEADER, 'PERF_SAMPLE_', PERF_SAMPLE, {
    omitted: { PERF_SAMPLE_WEIGHT_TYPE: 'two of the others', 'PERF_SAMPLE_BRANCH_*': 'for processors that record branches' },
  })
  compareConstants(HEADER, 'PERF_FORMAT_', PERF_FORMAT)
  compareConstants(HEADER, 'PERF_FLAG_', PERF_FLAG)
  compareConstants(HEADER, 'PERF_ATTR_SIZE_', PERF_ATTR_SIZE, { omitted: { PERF_ATTR_SIZE_VER8: 'since Linux 6.14', PERF_ATTR_SIZE_VER9: 'younger' } })
  compareConstants(HEADER, 'PERF_RECORD_', PERF_RECORD, { omitted: { 'PERF_RECORD_MISC_*': 'a set of its own', 'PERF_RECORD_KSYMBOL_*': 'of a record' } })
  compareConstants(HEADER, 'PERF_RECORD_MISC_', PERF_RECORD_MISC)
  compareConstants(['linux/ioctl.h', HEADER], 'PERF_EVENT_IOC_', PERF_EVENT_IOC)
  compareConstants(HEADER, 'PERF_IOC_FLAG_', PERF_IOC_FLAG)
  compareConstants('linux/hw_breakpoint.h', 'HW_BREAKPOINT_', HW_BREAKPOINT, {
    omitted: { 'HW_BREAKPOINT_LEN_*': 'the number of bytes', HW_BREAKPOINT_INVALID: 'the kernel\'s own' },
  })
  // What was reserved is of bits too, since v6.13.
  const { flags: bits, __reserved_3: _reserved, ...fields } = PerfEventAttr.fields
  for (const architecture of ARCHITECTURES) {
    oracleTest(`struct perf_event_attr is laid out as in ${HEADER}, but for its bits, which have no address in C`, architecture, async () => {
      const name = 'sizeof(struct perf_event_attr)'
      const theirs = Number((await askC({ headers: [HEADER], expressions: [name] }, architecture)).get(name) ?? 0n)
      // It grows at its end, and says how long it is: config3 came with v6.3.
      const layout = { size: Math.max(PerfEventAttr.size, theirs), alignment: PerfEventAttr.alignment, fields }
      const omitted = theirs > PerfEventAttr.size ? { config3: 'behind what is here' } : {}
      expect(await layoutDifferences(HEADER, 'struct perf_event_attr', layout, architecture, { omitted })).toEqual([
        `struct perf_event_attr has ${bits.size} bytes at offset ${bits.offset}, before wakeup_events, that no field here covers`,
      ])
    })
  }
  compareLayout(HEADER, 'struct perf_event_query_bpf', PerfEventQueryBpf)
  compareLayout(HEADER, 'struct perf_event_header', PerfEventHeader)
  compareLayout(HEADER, 'struct perf_event_mmap_page', PerfEventMmapPage)

  oracleTest('the bits of struct perf_event_attr are those of its fields', process.arch as 'x64', async () => {
    const lines = Object.keys(PERF_ATTR).map((name) => (
      `{ struct perf_event_attr a = { .${name.toLowerCase()} = 1 }; unsigned long long w; `
      + `memcpy(&w, (char *)&a + ${bits.offset}, 8); printf("${name} %llu\\n", w); }`
    ))
    const printed = await runC(`#include <stdio.h>\n#include <string.h>\n#include <linux/perf_event.h>\nint main(void) { ${lines.join('\n')} return 0; }`)
    const theirs = Object.fromEntries(printed.trim().split('\n').map((line) => line.split(' ')).map(([name, value]) => [name, Number(value)]))
    expect(theirs).toEqual(PERF_ATTR)
  })
})

const local = await localProcess()
const clock: PerfEvent = { type: 'software', config: PERF_COUNT_SW.TASK_CLOCK }
const faults: PerfEvent = { type: 'software', config: PERF_COUNT_SW.PAGE_FAULTS }
const USER = PERF_ATTR.EXCLUDE_KERNEL
const possible = async (event: PerfEvent, flags = USER): Promise<string | undefined> => local.task.perfEventOpen(event, 'self', { flags }).then(async (fd) => {
  await fd.close()
  return undefined
}, (error: unknown) => String(error))
const refusal = await possible(clock)
const kernelRefusal = refusal ?? await possible(clock, 0)
const breakpointRefusal = refusal ?? await possible({ type: 'breakpoint', access: HW_BREAKPOINT.W, address: 0x1000, length: 8 })
const testWhere = (why: string | undefined) => (title: string, body: () => Promise<void>): void => {
  if (why === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${why})`, body)
}
const perfTest = testWhere(refusal)
const kernelTest = testWhere(kernelRefusal)

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Touch so many new pages, from the child. */
async function touch(pages: number, who: Task = task): Promise<void> {
  const mapping = await who.mmap(pages * pageSize(), or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
  for (let page = 0; page < pages; page++) {
    using _borrow = mapping.borrow(who)
    await who.sysif.syscall(SYS.getrandom, mapping.address + page * pageSize(), 1, 0)
  }
  await who.munmap(mapping)
}

kernelTest('counts page faults of the process itself, while it is enabled', async () => {
  await using counter = await task.perfEventOpen(faults, 'self', { flags: PERF_ATTR.DISABLED })
  expect(fdLink(child.child.pid.near, counter.near)).toContain('perf_event')
  expect(parseInt(fdInfo(child.child.pid.near, counter.near, 'flags') ?? '', 8) & O.CLOEXEC).toBe(O.CLOEXEC)
  await touch(5)
  expect(await counter.perfRead()).toEqual({ counters: [{ value: 0n }] })
  await counter.perfEnable()
  await touch(20)
  await counter.perfDisable()
  const [first] = (await counter.perfRead()).counters
  expect(first?.value).toBeGreaterThanOrEqual(20n)
  await touch(5)
  expect((await counter.perfRead()).counters[0]?.value).toBe(first?.value)
  await counter.perfReset()
  expect((await counter.perfRead()).counters[0]?.value).toBe(0n)
})

perfTest('counts for another process, with times and its number', async () => {
  await using other = await local.clone()
  const format = or(PERF_FORMAT.TOTAL_TIME_ENABLED, PERF_FORMAT.TOTAL_TIME_RUNNING, PERF_FORMAT.ID)
  const { pid } = other.child
  await using counter = await local.task.perfEventOpen(clock, pid, { flags: USER, read_format: format })
  const before = await counter.perfRead(format)
  for (let time = 0; time < 50; time++) await other.task.getppid()
  const after = await counter.perfRead(format)
  expect(after.counters[0]?.value).toBeGreaterThan(before.counters[0]?.value ?? 0n)
  expect(after.timeEnabled).toBeGreaterThanOrEqual(after.timeRunning ?? 0n)
  expect(after.counters[0]?.id).toBe(await counter.perfId())
  await expect(counter.perfRead(PERF_FORMAT.ID)).rejects.toThrow(RangeError)
})

perfTest('a group is read at once, its leader first', async () => {
  const format = or(PERF_FORMAT.GROUP, PERF_FORMAT.ID, PERF_FORMAT.TOTAL_TIME_ENABLED)
  const flags = or(USER, PERF_ATTR.DISABLED)
  await using leader = await task.perfEventOpen(clock, 'self', { flags, read_format: format })
  await using member = await task.perfEventOpen(faults, 'self', { flags: USER, read_format: format, group: leader })
  await leader.perfEnable(true)
  await touch(3)
  await leader.perfDisable(true)
  const { counters, timeEnabled } = await leader.perfRead(format)
  expect(counters.map(({ id }) => id)).toEqual([await leader.perfId(), await member.perfId()])
  expect(counters[0]?.value).toBeGreaterThan(0n)
  expect(timeEnabled).toBeGreaterThan(0n)
  await leader.perfReset(true)
  expect((await leader.perfRead(format)).counters.map(({ value }) => value)).toEqual([0n, 0n])
})

testWhere(breakpointRefusal)('a breakpoint counts writes to an address, and can be moved', async () => {
  const mapping = await local.task.mmap(pageSize(), or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
  const breakpoint = (offset: number): PerfEvent & { type: 'breakpoint' } => (
    { type: 'breakpoint', access: HW_BREAKPOINT.W, address: mapping.address + offset, length: 8 }
  )
  const options = { flags: USER, sample_period: 1 }
  await using counter = await local.task.perfEventOpen(breakpoint(64), 'self', options)
  const view = local.task.addressSpace.direct?.view(mapping.near) as DataView
  view.setUint8(0, 1)
  expect((await counter.perfRead()).counters[0]?.value).toBe(0n)
  for (let time = 0; time < 4; time++) view.setUint8(64, 1)
  expect((await counter.perfRead()).counters[0]?.value).toBe(4n)
  await counter.perfModifyAttributes(breakpoint(128), options)
  view.setUint8(64, 1)
  view.setUint8(128, 1)
  expect((await counter.perfRead()).counters[0]?.value).toBe(5n)
  await local.task.munmap(mapping)
})

kernelTest('samples are written to its buffer, until there were enough', async () => {
  const size = pageSize()
  await using counter = await task.perfEventOpen(faults, 'self', {
    flags: PERF_ATTR.DISABLED, sample_period: 1, sample_type: PERF_SAMPLE.TID | PERF_SAMPLE.ADDR, wakeup_events: 1,
  })
  const buffer = await task.mmap(size * 9, or(PROT.READ, PROT.WRITE), MAP.SHARED, counter)
  const view = local.task.addressSpace.direct?.view(buffer.near) as DataView
  expect(PerfEventMmapPage.read(view, 0)).toMatchObject({ data_head: 0, data_offset: size, data_size: 8 * size })
  await counter.perfPeriod(1)
  await counter.perfRefresh(3)
  await touch(10)
  const { data_head: end } = PerfEventMmapPage.read(view, 0)
  const records: unknown[] = []
  for (let at = 0; at < end;) {
    const { type, size: length } = PerfEventHeader.read(view, size + at)
    if (type === PERF_RECORD.SAMPLE) records.push(view.getUint32(size + at + 8, true))
    at += length
  }
  expect(records).toEqual([child.child.pid.near, child.child.pid.near, child.child.pid.near])
  await counter.perfPauseOutput(true)
  await counter.perfRefresh(3)
  await touch(5)
  expect(PerfEventMmapPage.read(view, 0).data_head).toBe(end)
  await counter.perfPauseOutput(false)
  // Another one writes there too.
  await using other = await task.perfEventOpen(faults, 'self', { sample_period: 1, sample_type: PERF_SAMPLE.TID | PERF_SAMPLE.ADDR })
  await other.perfSetOutput(counter)
  await touch(3)
  expect(PerfEventMmapPage.read(view, 0).data_head).toBeGreaterThan(end)
  await other.perfSetOutput(null)
  await task.munmap(buffer)
})

const tracepoint = ['/sys/kernel/tracing', '/sys/kernel/debug/tracing'].map((root) => `${root}/events/sched/sched_switch/id`).find((path) => existsSync(path))
testWhere(tracepoint === undefined ? 'tracefs is not mounted, or has no sched_switch' : kernelRefusal)('a tracepoint, with a filter', async () => {
  await using counter = await task.perfEventOpen({ type: 'tracepoint', id: Number(readFileSync(tracepoint as string, 'utf8')) })
  await counter.perfSetFilter('prev_pid == -5')
  expect(await counter.perfQueryBpf()).toEqual([])
  const { value } = (await counter.perfRead()).counters[0] as { value: bigint }
  for (let time = 0; time < 20; time++) await task.getppid()
  expect((await counter.perfRead()).counters[0]?.value).toBe(value)
})

perfTest('says what is wrong', async () => {
  await expectFailure(
    task.perfEventOpen({ type: 'raw', source: 0x7fff_fff0, config: 1n }, 'self', { flags: USER }), 'ENOENT',
    /^ENOENT: .*, perf_event_open\(\{type=2147483632, size=128, .*\}, 0, -1, -1, PERF_FLAG_FD_CLOEXEC\)$/,
  )
  await expectFailure(task.perfEventOpen(clock, 'any', { flags: USER }), 'EINVAL', /perf_event_open\(.*, -1, -1, -1, PERF_FLAG_FD_CLOEXEC\)/)
  await expect(task.perfEventOpen(clock, 'self', { cpu: -2 })).rejects.toThrow('perf_event_open: cpu must be an integer from -1')
  await expect(task.perfEventOpen(clock, 'self', { openFlags: -1 })).rejects.toThrow(RangeError)
  const cache = { cache: PERF_COUNT_HW_CACHE.LL, op: PERF_COUNT_HW_CACHE_OP.READ, result: PERF_COUNT_HW_CACHE_RESULT.MISS }
  for (const field of ['cache', 'op', 'result'] as const) {
    const beyond = { type: 'hw_cache', ...cache, [field]: 0x100 } as PerfEvent
    await expect(task.perfEventOpen(beyond)).rejects.toThrow(`perf_event_open: ${field} must be an integer from 0 to 255`)
  }
  // @ts-expect-error the kernel does not count instructions
  const wrong: PerfEvent = { type: 'software', config: 'INSTRUCTIONS' }
  await expect(task.perfEventOpen(wrong)).rejects.toThrow()
  await using counter = await task.perfEventOpen(clock, 'self', { flags: USER })
  await expectFailure(counter.perfRefresh(1), 'EINVAL', `ioctl(${counter.near}, 0x2402, 1)`)
  await expectFailure(counter.perfSetFilter('x'), 'EINVAL', /ioctl\(\d+, 0x40082406, "x"\)/)
  await expectFailure(counter.perfQueryBpf(), isRoot ? 'EINVAL' : 'EPERM', /ioctl\(\d+, 0xc008240a, /)
  await expect(counter.perfPeriod(0)).rejects.toThrow(RangeError)
  await using file = await task.memfdCreate('none')
  await expectFailure(file.perfEnable(), 'ENOTTY', `ioctl(${file.near}, 0x2400, 0)`)
  await expectFailure(counter.perfSetBpf(file), 'EINVAL', /ioctl\(\d+, 0x40042408, \d+\)/)
})

test('what was read is taken apart as its format says', () => {
  const words = (...values: bigint[]): Uint8Array => new Uint8Array(new BigUint64Array(values).buffer)
  expect(parsePerfReading(words(7n), 0)).toEqual({ counters: [{ value: 7n }] })
  expect(parsePerfReading(words(7n, 1n, 2n, 3n, 4n), 0b10111)).toEqual({ counters: [{ value: 7n, id: 3n, lost: 4n }], timeEnabled: 1n, timeRunning: 2n })
  expect(parsePerfReading(words(2n, 10n, 11n, 20n, 21n), 0b1100)).toEqual({ counters: [{ value: 10n, id: 11n }, { value: 20n, id: 21n }] })
  expect(() => parsePerfReading(words(2n, 1n), 0b1000)).toThrow(RangeError)
  expect(() => parsePerfReading(words(2n, 1n), 0)).toThrow(RangeError)
  for (const format of [0b100000, -1, 0.5, NaN]) expect(() => parsePerfReading(words(7n), format)).toThrow('the format of a counter\'s reading must be')
})

if (refusal === undefined) {
  let counter: FileDescriptor
  beforeAll(async () => {
    counter = await task.perfEventOpen(clock, 'self', { flags: USER })
  })
  testOrder('a task', { task: () => task, classes: [PerfEventTask], calls: { perfEventOpen: () => task.perfEventOpen(clock, 'self', { flags: USER }) } })
  testOrder('a counter', {
    task: () => task,
    classes: [PerfEventFileDescriptor],
    calls: {
      perfRead: () => counter.perfRead(),
      perfEnable: () => counter.perfEnable(),
      perfDisable: () => counter.perfDisable(),
      perfReset: () => counter.perfReset(),
      perfRefresh: () => counter.perfRefresh(1),
      perfPeriod: () => counter.perfPeriod(5),
      perfSetOutput: () => counter.perfSetOutput(null),
      perfSetFilter: () => counter.perfSetFilter('x'),
      perfId: () => counter.perfId(),
      perfSetBpf: () => counter.perfSetBpf(counter),
      perfPauseOutput: () => counter.perfPauseOutput(true),
      perfQueryBpf: () => counter.perfQueryBpf(),
      perfModifyAttributes: () => counter.perfModifyAttributes({ type: 'breakpoint', access: HW_BREAKPOINT.W, address: 4096, length: 8 }),
    },
  })
}
