import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { SYS } from '../../src/near/sys.js'
import { O } from '../../src/linux/fcntl.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import {
  HW_BREAKPOINT, parsePerfReading, PERF_ATTR, PERF_ATTR_SIZE, PERF_AUX_FLAG, PERF_BPF_EVENT, PERF_COUNT_HW, PERF_COUNT_HW_CACHE, PERF_COUNT_HW_CACHE_OP,
  PERF_COUNT_HW_CACHE_RESULT, PERF_COUNT_SW, PERF_EVENT_IOC, PERF_FLAG, PERF_FORMAT, PERF_IOC_FLAG, PERF_RECORD, PERF_RECORD_KSYMBOL_FLAGS,
  PERF_RECORD_KSYMBOL_TYPE, PERF_RECORD_MISC, PERF_SAMPLE, PERF_SAMPLE_BRANCH, PERF_TYPE, PerfEventAttr, PerfEventHeader, PerfEventMmapPage, PerfEventQueryBpf,
} from '../../src/linux/perf_event.js'
import { PerfEventFileDescriptor, PerfEventTask, type PerfEvent } from '../../src/linux/perf_counter.js'
import { POLL_EVENT } from '../../src/linux/poll.js'
import { parsePerfRecord, type PerfRecord, type PerfRecordAttributes } from '../../src/linux/perf_record.js'
import { PerfRing } from '../../src/linux/perf_ring.js'
import { InvalidHandleError } from '../../src/handle/errors.js'
import { HangupError, localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC, missingCompiler, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink, gone, isRoot } from './support.js'

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
  compareConstants(HEADER, 'PERF_SAMPLE_BRANCH_', PERF_SAMPLE_BRANCH, {
    newer: { PERF_SAMPLE_BRANCH_COUNTERS: 'include/uapi/linux/perf_event.h, v6.8' },
    omitted: {
      PERF_SAMPLE_BRANCH_STACK: 'of PERF_SAMPLE', PERF_SAMPLE_BRANCH_PLM_ALL: 'three of the others', PERF_SAMPLE_BRANCH_MAX: 'an end',
    },
  })
  compareConstants(HEADER, 'PERF_AUX_FLAG_', PERF_AUX_FLAG, { omitted: { 'PERF_AUX_FLAG_CORESIGHT_*': 'a form of one kind of hardware' } })
  compareConstants(HEADER, 'PERF_RECORD_KSYMBOL_TYPE_', PERF_RECORD_KSYMBOL_TYPE)
  compareConstants(HEADER, 'PERF_RECORD_KSYMBOL_FLAGS_', PERF_RECORD_KSYMBOL_FLAGS)
  compareConstants(HEADER, 'PERF_BPF_EVENT_', PERF_BPF_EVENT)
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
const breakpointRefusal = refusal ?? await possible({ type: 'breakpoint', access: HW_BREAKPOINT.W, address: 0x1000, length: 8 }) ?? await notInC()

/** There are virtual machines whose kernel takes a breakpoint that then never fires: so says a C program, where it can be compiled. */
async function notInC(): Promise<string | undefined> {
  if (missingCompiler(process.arch as 'x64') !== undefined) return undefined
  const counted = await runC(`
    #include <linux/hw_breakpoint.h>
    #include <linux/perf_event.h>
    #include <stdint.h>
    #include <stdio.h>
    #include <sys/syscall.h>
    #include <unistd.h>
    static volatile uint64_t word;
    int main(void) {
      struct perf_event_attr attr = {
        .type = PERF_TYPE_BREAKPOINT, .size = sizeof attr, .sample_period = 1, .exclude_kernel = 1,
        .bp_type = HW_BREAKPOINT_W, .bp_addr = (uintptr_t)&word, .bp_len = 8,
      };
      int fd = syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);
      uint64_t count = 0;
      word = 1;
      if (read(fd, &count, sizeof count) != sizeof count) return 1;
      printf("%d", (int)count);
      return 0;
    }`)
  return counted === '0' ? 'a breakpoint of a C program counts nothing on this machine either' : undefined
}

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

kernelTest('all of a process stand still where it says so, and go on', async () => {
  await using counter = await task.perfEventOpen(faults, 'self', { flags: 0 })
  const count = async (): Promise<bigint> => (await counter.perfRead()).counters[0]?.value ?? -1n
  await touch(5)
  const before = await count()
  expect(before).toBeGreaterThanOrEqual(5n)
  await task.disablePerfEvents()
  const still = await count()
  await touch(20)
  expect(await count()).toBe(still)
  await task.enablePerfEvents()
  await touch(20)
  expect(await count()).toBeGreaterThanOrEqual(still + 20n)
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

describe('records', () => {
  const everything = or(PERF_SAMPLE.TID, PERF_SAMPLE.TIME, PERF_SAMPLE.ID, PERF_SAMPLE.STREAM_ID, PERF_SAMPLE.CPU, PERF_SAMPLE.IDENTIFIER)
  const dummy: PerfEvent = { type: 'software', config: PERF_COUNT_SW.DUMMY }

  perfTest('tell what becomes of a process: its exec, its mappings, its name, its children, its end', async () => {
    const flags = or(
      USER, PERF_ATTR.DISABLED, PERF_ATTR.ENABLE_ON_EXEC, PERF_ATTR.MMAP, PERF_ATTR.MMAP2, PERF_ATTR.COMM, PERF_ATTR.COMM_EXEC, PERF_ATTR.TASK,
      PERF_ATTR.SAMPLE_ID_ALL,
    )
    const options = { flags, sample_type: everything }
    const other = await local.clone()
    const { near } = other.child.pid
    await using counter = await local.task.perfEventOpen(dummy, other.child.pid, options)
    await using ring = await counter.perfMmap(options, 16)
    expect([ring.ready, ring.take()]).toEqual([0, []])
    const running = await other.exec(await local.environment.which('sh').then((sh) => sh.args('-c', '/bin/true; exit 3')))
    expect(await running.wait()).toEqual({ state: 'exited', status: 3 })
    const records = ring.take()
    expect(ring.ready).toBe(0)
    const id = await counter.perfId()
    // Each says whose it is.
    const [time, cpu] = [expect.any(BigInt) as bigint, expect.any(Number) as number]
    for (const { who } of records) expect(who).toEqual({ pid: near, tid: near, time, id, streamId: id, cpu })
    const of = <T extends PerfRecord['type']>(type: T): Extract<PerfRecord, { type: T }>[] =>
      records.filter((record): record is Extract<PerfRecord, { type: T }> => record.type === type)
    expect(of('comm')).toMatchObject([{ comm: 'sh', exec: true, pid: near, tid: near, misc: PERF_RECORD_MISC.COMM_EXEC }])
    expect(of('mmap')).toEqual([])
    const shell = realpathSync('/bin/sh')
    const code = of('mmap2').find(({ filename }) => filename === shell)
    const { ino, dev } = statSync(shell, { bigint: true })
    expect(code).toMatchObject({ pid: near, data: false, prot: or(PROT.READ, PROT.EXEC), flags: expect.any(Number) as number })
    expect(code?.file).toMatchObject({ kind: 'inode', ino })
    const { maj, min } = code?.file as { maj: number, min: number }
    // makedev(3): the device number of a mapping has its two parts apart.
    expect(BigInt(min & 0xff) | (BigInt(maj) << 8n) | (BigInt(min & ~0xff) << 12n)).toBe(dev)
    const [fork] = of('fork')
    expect(fork).toMatchObject({ ppid: near, ptid: near })
    expect(fork?.pid).not.toBe(near)
    expect(of('exit')).toMatchObject([{ pid: near, tid: near }])
    const times = records.map(({ who }) => who.time ?? 0n)
    expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  })

  perfTest('context switches say in which direction', async () => {
    const options = { flags: or(USER, PERF_ATTR.CONTEXT_SWITCH) }
    await using counter = await task.perfEventOpen(dummy, 'self', options)
    await using ring = await counter.perfMmap(options)
    // The child sleeps for its next call, and is woken by it.
    await task.nanosleep({ tv_sec: 0, tv_nsec: 1_000_000 })
    const records = ring.take()
    for (const { type } of records) expect(type).toBe('switch')
    const directions = records.map((record) => record.type === 'switch' && record.out)
    expect(directions).toEqual(expect.arrayContaining([true, false]))
    // Away and back take turns.
    directions.forEach((out, index) => { if (index > 0) expect(out).toBe(!directions[index - 1]) })
    expect(records.map(({ who }) => who)).toEqual(records.map(() => ({})))
  })

  kernelTest('samples of page faults, with all that a software event can have', async () => {
    const format = or(PERF_FORMAT.GROUP, PERF_FORMAT.ID, PERF_FORMAT.TOTAL_TIME_ENABLED)
    const options = {
      flags: PERF_ATTR.DISABLED, sample_period: 1, wakeup_events: 1, read_format: format,
      sample_type: or(everything, PERF_SAMPLE.IP, PERF_SAMPLE.ADDR, PERF_SAMPLE.PERIOD, PERF_SAMPLE.READ, PERF_SAMPLE.CALLCHAIN, PERF_SAMPLE.REGS_USER,
        PERF_SAMPLE.STACK_USER, PERF_SAMPLE.WEIGHT, PERF_SAMPLE.DATA_SRC, PERF_SAMPLE.TRANSACTION),
      sample_regs_user: 0b111n, sample_stack_user: 64,
    }
    await using counter = await task.perfEventOpen(faults, 'self', options)
    await using ring = await counter.perfMmap(options)
    const mapping = await task.mmap(3 * pageSize(), or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
    await counter.perfEnable()
    for (const page of [2, 0]) await task.sysif.syscall(SYS.getrandom, mapping.address + page * pageSize() + 5, 1, 0)
    await counter.perfDisable()
    const { counters: [{ value } = { value: 0n }] } = await counter.perfRead(format)
    const samples = ring.take().map((record) => {
      if (record.type !== 'sample') throw new Error(`a ${record.type}`)
      expect(record.who).toMatchObject({ pid: child.child.pid.near, id: record.sample.id })
      return record.sample
    })
    expect(samples).toHaveLength(Number(value))
    const ours = samples.filter(({ addr = 0n }) => addr >= BigInt(mapping.address) && addr < BigInt(mapping.address + mapping.length))
    expect(ours.map(({ addr }) => Number(addr) - mapping.address)).toEqual([2 * pageSize() + 5, 5])
    const id = await counter.perfId()
    for (const { tid, period, reading, callchain, userRegisters, userStack, weight, dataSource, transaction, ip } of ours) {
      expect([tid, period, transaction]).toEqual([child.child.pid.near, 1n, 0n])
      expect(reading?.counters.map((each) => each.id)).toEqual([id])
      expect(reading?.timeEnabled).toBeGreaterThan(0n)
      expect(callchain?.length).toBeGreaterThan(1)
      expect(callchain).toContain(ip)
      expect(userRegisters?.abi).toBe(2n)
      expect(userRegisters?.values).toHaveLength(3)
      expect(userStack).toHaveLength(64)
      expect([typeof weight, typeof dataSource]).toEqual(['bigint', 'bigint'])
    }
    expect(ours.map(({ reading }) => reading?.counters[0]?.value)).toEqual([...new Set(ours.map(({ reading }) => reading?.counters[0]?.value))].sort())
    await task.munmap(mapping)
  })

  kernelTest('those for which there is no room are lost, and counted', async () => {
    const options = { sample_period: 1, sample_type: or(PERF_SAMPLE.TID, PERF_SAMPLE.ADDR), flags: PERF_ATTR.DISABLED }
    await using counter = await task.perfEventOpen(faults, 'self', options)
    await using ring = await counter.perfMmap(options, 1)
    expect(ring.size).toBe(pageSize())
    await counter.perfEnable()
    await touch(400)
    await counter.perfDisable()
    // A sample has 24 bytes: so many fit.
    const kept = ring.take()
    expect(kept.length).toBeGreaterThan(pageSize() / 24 - 3)
    expect(kept.length).toBeLessThanOrEqual(pageSize() / 24)
    // The next one that there is room for is behind a record of how many were lost.
    await counter.perfEnable()
    await touch(20)
    await counter.perfDisable()
    const [lost, ...next] = ring.take()
    const { value = 0n } = (await counter.perfRead()).counters[0] ?? {}
    expect(lost).toMatchObject({ type: 'lost', id: await counter.perfId(), lost: value - BigInt(kept.length + next.length) })
    // Around the buffer's end, many times, and a few at once.
    let around = 0
    for (let round = 0; round < 10; round++) {
      await counter.perfEnable()
      await touch(50)
      await counter.perfDisable()
      for (let some = ring.take(7); some.length > 0; some = ring.take(7)) {
        for (const record of some) expect(record).toMatchObject({ type: 'sample', sample: { pid: child.child.pid.near } })
        around += some.length
      }
    }
    expect(around).toBeGreaterThanOrEqual(500)
  })

  kernelTest('a thread waits for as many as it was said to', async () => {
    const options = { sample_period: 1, sample_type: PERF_SAMPLE.ADDR, flags: PERF_ATTR.DISABLED, wakeup_events: 3 }
    await using counter = await local.task.perfEventOpen(faults, child.child.pid, options)
    await using ring = await counter.perfMmap(options)
    const thread = local.thread()
    const watched = counter.forTask(thread)
    await counter.perfEnable()
    let over = false
    const waiting = thread.poll([{ fd: watched, events: POLL_EVENT.IN }], -1).then((ready) => {
      over = true
      return ready
    })
    expect(over).toBe(false)
    await touch(5)
    expect(await waiting).toEqual([POLL_EVENT.IN])
    expect(ring.take().length).toBeGreaterThanOrEqual(3)
    await counter.perfDisable()
    await watched.invalidate()
    await thread.sysif.close()
  })

  for (const where of ['the Node process', 'a child']) {
    kernelTest(`the event loop waits for a counter of ${where}, as often as it tells of samples`, async () => {
      const owner = where === 'a child' ? child : local
      const options = { sample_period: 1, sample_type: PERF_SAMPLE.ADDR, flags: PERF_ATTR.DISABLED, wakeup_events: 1 }
      const victim = await local.clone()
      const counter = await owner.task.perfEventOpen(faults, victim.child.pid, options)
      await using ring = await counter.perfMmap(options)
      await counter.perfEnable()
      await using waiting = await owner.async(counter)
      const quiet = (): Promise<unknown> => waiting.readable({ signal: AbortSignal.timeout(30) }).then(() => 'samples', () => 'quiet')
      for (let round = 0; round < 4; round++) {
        while (await quiet() === 'samples') ring.take()
        let over = 0
        const both = Promise.all([1, 2].map(async () => {
          await waiting.readable()
          over++
        }))
        await setTimeout(10)
        expect(over).toBe(0)
        await touch(5, victim.task)
        await both
        expect(ring.take().length).toBeGreaterThanOrEqual(1)
      }
      // What comes while nobody waits is told to who waits next.
      while (await quiet() === 'samples') ring.take()
      await touch(1, victim.task)
      await setTimeout(10)
      await waiting.readable()
      await victim[Symbol.asyncDispose]()
      const end = async (): Promise<unknown> => {
        for (;;) await waiting.readable()
      }
      await expect(end()).rejects.toThrow(HangupError)
    })

    kernelTest(`a counter of ${where} loses nothing that comes while the event loop begins to watch it`, async () => {
      const owner = where === 'a child' ? child : local
      const options = { sample_period: 1, sample_type: PERF_SAMPLE.ADDR, wakeup_events: 1 }
      await using victim = await local.clone()
      for (let round = 0; round < 100; round++) {
        const counter = await owner.task.perfEventOpen(faults, victim.child.pid, options)
        await using ring = await counter.perfMmap(options)
        await using waiting = await owner.async(counter)
        const ready = waiting.readable()
        for (let turns = round % 10; turns > 0; turns--) await new Promise(setImmediate)
        await Promise.all([ready, touch(1, victim.task)])
        expect(ring.ready).toBeGreaterThan(0)
      }
    })
  }

  kernelTest('the event loop waits for no counter without a buffer', async () => {
    await using waiting = await local.async(await local.task.perfEventOpen(faults, child.child.pid))
    await expect(waiting.readable()).rejects.toThrow(HangupError)
  })

  perfTest('the buffer is unmapped once, also by another task, and refused afterwards', async () => {
    const maps = (): number => readFileSync('/proc/self/maps', 'utf8').split('\n').filter((line) => line.includes('perf_event')).length
    const before = maps()
    const other = await local.clone()
    const counter = await other.task.perfEventOpen(clock, 'self', { flags: USER })
    const ring = await counter.perfMmap({}, 2)
    expect(maps()).toBe(before + 1)
    await other.task.exitGroup(0)
    await other.wait()
    await gone(other.task)
    // It is of memory that this program shares.
    expect([ring.valid, ring.take()]).toEqual([true, []])
    await ring.close(local.task)
    expect(maps()).toBe(before)
    expect(() => ring.take()).toThrow(InvalidHandleError)
    await expect(ring.close(local.task)).rejects.toThrow('was closed')
    await using mine = await local.task.perfEventOpen(clock, 'self', { flags: USER })
    {
      await using _ring = await mine.perfMmap({}, 2)
      expect(maps()).toBe(before + 1)
      await expectFailure(mine.perfMmap({}, 4), 'EINVAL', /mmap\(/)
      expect(maps()).toBe(before + 1)
    }
    expect(maps()).toBe(before)
    await other[Symbol.asyncDispose]()
  })

  perfTest('what cannot be right is refused', async () => {
    await using counter = await task.perfEventOpen(clock, 'self', { flags: USER })
    await expect(counter.perfMmap({}, 3)).rejects.toThrow('has a power of two of pages, not 3')
    await expect(counter.perfMmap({}, 0)).rejects.toThrow('must be an integer from 1')
    await expect(counter.perfMmap({ sample_type: 2 ** 30 })).rejects.toThrow('the type of a counter\'s samples')
    await expect(counter.perfMmap({ read_format: 64 })).rejects.toThrow('the format of a counter\'s reading')
    // @ts-expect-error the type of samples is a number
    await expect(counter.perfMmap({ sample_type: 'ip' })).rejects.toThrow(RangeError)
    await using pipe = await task.eventfd(0)
    await expectFailure(pipe.perfMmap({}, 1), 'ENODEV', /mmap\(0, 8192, PROT_READ\|PROT_WRITE, MAP_SHARED, \d+, 0\)/)
    // What can be mapped, and is no counter, says nothing of a buffer.
    await using file = await task.memfdCreate('none')
    await file.ftruncate(2 * pageSize())
    await expect(file.perfMmap({}, 1)).rejects.toThrow('is no counter')
  })

  test('are taken apart as the kernel writes them', () => {
    const record = (type: number, misc: number, ...parts: (Uint8Array | bigint | [number, number])[]): Uint8Array => {
      const bytesOf = (part: Uint8Array | bigint | [number, number]): Uint8Array => (
        part instanceof Uint8Array ? part : typeof part === 'bigint' ? words(part) : new Uint8Array(new Uint32Array(part).buffer)
      )
      const body = parts.flatMap((part) => [...bytesOf(part)])
      const bytes = new Uint8Array(8 + body.length)
      PerfEventHeader.write(new DataView(bytes.buffer), 0, { type, misc, size: bytes.length })
      bytes.set(body, 8)
      return bytes
    }
    const words = (...values: bigint[]): Uint8Array => new Uint8Array(new BigUint64Array(values).buffer)
    const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value.padEnd(Math.ceil((value.length + 1) / 8) * 8, '\0')))
    const parse = (bytes: Uint8Array, attributes: PerfRecordAttributes = {}): unknown => {
      const { misc: _misc, who: _who, ...rest } = parsePerfRecord(bytes, attributes)
      return rest
    }
    const R = PERF_RECORD
    const { MMAP_DATA, MMAP_BUILD_ID, SWITCH_OUT, SWITCH_OUT_PREEMPT } = PERF_RECORD_MISC
    expect(parse(record(R.MMAP, MMAP_DATA, [1, 2], 3n, 4n, 5n, text('/x')))).toEqual({
      type: 'mmap', pid: 1, tid: 2, addr: 3n, len: 4n, pgoff: 5n, filename: '/x', data: true,
    })
    const id = Uint8Array.of(4, 0, 0, 0, 9, 8, 7, 6, ...new Uint8Array(16))
    expect(parse(record(R.MMAP2, MMAP_BUILD_ID, [1, 2], 3n, 4n, 5n, id, [5, 6], text('/y')))).toMatchObject({
      type: 'mmap2', file: { kind: 'build_id', buildId: Uint8Array.of(9, 8, 7, 6) }, prot: 5, flags: 6, filename: '/y',
    })
    expect(parse(record(R.THROTTLE, 0, 1n, 2n, 3n))).toEqual({ type: 'throttle', time: 1n, id: 2n, streamId: 3n })
    expect(parse(record(R.UNTHROTTLE, 0, 1n, 2n, 3n))).toEqual({ type: 'unthrottle', time: 1n, id: 2n, streamId: 3n })
    expect(parse(record(R.READ, 0, [1, 2], 7n, 8n), { read_format: PERF_FORMAT.ID })).toEqual({
      type: 'read', pid: 1, tid: 2, reading: { counters: [{ value: 7n, id: 8n }] },
    })
    expect(parse(record(R.AUX, 0, 1n, 2n, 3n))).toEqual({ type: 'aux', offset: 1n, size: 2n, flags: or(PERF_AUX_FLAG.TRUNCATED, PERF_AUX_FLAG.OVERWRITE) })
    expect(parse(record(R.ITRACE_START, 0, [1, 2]))).toEqual({ type: 'itrace_start', pid: 1, tid: 2 })
    expect(parse(record(R.LOST_SAMPLES, 0, 9n))).toEqual({ type: 'lost_samples', lost: 9n })
    expect(parse(record(R.SWITCH, 0))).toEqual({ type: 'switch', out: false, preempted: false })
    expect(parse(record(R.SWITCH_CPU_WIDE, or(SWITCH_OUT, SWITCH_OUT_PREEMPT), [0xffff_ffff, 8]))).toEqual({
      type: 'switch_cpu_wide', out: true, preempted: true, nextPrevPid: -1, nextPrevTid: 8,
    })
    expect(parse(record(R.NAMESPACES, 0, [1, 2], 2n, 3n, 4n, 5n, 6n))).toEqual({
      type: 'namespaces', pid: 1, tid: 2, namespaces: [{ dev: 3n, inode: 4n }, { dev: 5n, inode: 6n }],
    })
    expect(parse(record(R.KSYMBOL, 0, 1n, [2, 0x0001_0001], text('bpf_prog')))).toEqual({
      type: 'ksymbol', addr: 1n, len: 2, ksymType: 1, flags: 1, name: 'bpf_prog',
    })
    expect(parse(record(R.BPF_EVENT, 0, [2, 77], 0x0807_0605_0403_0201n))).toEqual({
      type: 'bpf_event', event: 2, flags: 0, id: 77, tag: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    })
    expect(parse(record(R.CGROUP, 0, 5n, text('/a/b')))).toEqual({ type: 'cgroup', id: 5n, path: '/a/b' })
    expect(parse(record(R.TEXT_POKE, 0, 5n, Uint8Array.of(2, 0, 1, 0, 10, 11, 12, 0)))).toEqual({
      type: 'text_poke', addr: 5n, oldBytes: Uint8Array.of(10, 11), newBytes: Uint8Array.of(12),
    })
    expect(parse(record(R.AUX_OUTPUT_HW_ID, 0, 6n))).toEqual({ type: 'aux_output_hw_id', hwId: 6n })
    expect(parse(record(99, 0, 6n))).toEqual({ type: 'other', number: 99, data: words(6n) })
    // The stack of branches, and what is behind it.
    const attributes = { sample_type: or(PERF_SAMPLE.RAW, PERF_SAMPLE.BRANCH_STACK, PERF_SAMPLE.PHYS_ADDR, PERF_SAMPLE.AUX), branch_sample_type: 1 << 17 }
    expect(parse(record(R.SAMPLE, 0, Uint8Array.of(4, 0, 0, 0, 1, 2, 3, 4), 1n, 99n, 10n, 11n, 12n, 13n, 2n, Uint8Array.of(5, 6)), attributes)).toEqual({
      type: 'sample',
      sample: { raw: Uint8Array.of(1, 2, 3, 4), branches: [{ from: 10n, to: 11n, flags: 12n }], physicalAddress: 13n, aux: Uint8Array.of(5, 6) },
    })
    for (const short of [record(R.LOST, 0, 1n), record(R.MMAP, 0, [1, 2]), record(R.NAMESPACES, 0, [1, 2], 1n)]) {
      expect(() => parse(short)).toThrow('ends before')
    }
    expect(() => parse(record(R.SAMPLE, 0, 2n ** 60n), { sample_type: PERF_SAMPLE.CALLCHAIN })).toThrow('ends before what its counter\'s attributes say')
    expect(() => parse(record(R.LOST, 0), { sample_type: PERF_SAMPLE.ID, flags: PERF_ATTR.SAMPLE_ID_ALL })).toThrow('has no room for whose it is')
    expect(() => parse(record(R.LOST, 0, 1n, 2n).subarray(0, 16))).toThrow('a record of 24 bytes does not have 16')
  })
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
  await expectFailure(counter.perfRefresh(1), 'EINVAL', `ioctl(${counter.near}, PERF_EVENT_IOC_REFRESH, 1)`)
  await expectFailure(counter.perfSetFilter('x'), 'EINVAL', /ioctl\(\d+, PERF_EVENT_IOC_SET_FILTER, "x"\)/)
  await expectFailure(counter.perfQueryBpf(), isRoot ? 'EINVAL' : 'EPERM', /ioctl\(\d+, PERF_EVENT_IOC_QUERY_BPF, /)
  await expect(counter.perfPeriod(0)).rejects.toThrow(RangeError)
  await using file = await task.memfdCreate('none')
  await expectFailure(file.perfEnable(), 'ENOTTY', `ioctl(${file.near}, PERF_EVENT_IOC_ENABLE, 0)`)
  await expectFailure(counter.perfSetBpf(file), 'EINVAL', /ioctl\(\d+, PERF_EVENT_IOC_SET_BPF, \d+\)/)
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
      perfMmap: async () => { await (await counter.perfMmap({}, 1)).close() },
      perfModifyAttributes: () => counter.perfModifyAttributes({ type: 'breakpoint', access: HW_BREAKPOINT.W, address: 4096, length: 8 }),
    },
  })
  let ring: PerfRing<FileDescriptor>
  beforeAll(async () => {
    ring = await (await task.perfEventOpen(clock, 'self', { flags: USER })).perfMmap({}, 1)
  })
  testOrder('the buffer of a counter', { task: () => task, classes: [PerfRing], calls: { close: () => ring.close() }, apart: ['take', 'toString'] })
}
