/**
 * Counters of `<linux/perf_event.h>`: made by tasks, and read and set through their file descriptors.
 *
 * @module linux/perf_counter
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
import { or, type FlagsOf } from '../near/flags.js'
import { array, struct } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { BigUint64, Uint32, Uint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { integer, length, uint32, type DescriptorOptions } from './arguments.js'
import { fillFront } from './buffers.js'
import { ioctlOf } from './ioctl.js'
import { boundedString } from './limits.js'
import { pageSize } from './mman.js'
import {
  parsePerfReading, PERF_EVENT_IOC, PERF_FLAG, PERF_IOC_FLAG, PERF_TYPE, PerfEventAttr, PerfEventQueryBpf, readingFormat, _perfEventOpen,
  type BreakpointLength, type HW_BREAKPOINT, type PERF_COUNT_HW, type PERF_COUNT_HW_CACHE, type PERF_COUNT_HW_CACHE_OP, type PERF_COUNT_HW_CACHE_RESULT,
  type PERF_COUNT_SW, type PerfReading,
} from './perf_event.js'
import type { PerfRecordAttributes } from './perf_record.js'
import { mapPerfRing, type PerfRing } from './perf_ring.js'
import { _read } from './unistd.js'

/** Errors show these by their names. */
const _ioctl = ioctlOf(['PERF_EVENT_IOC_', PERF_EVENT_IOC])

/**
 * What is counted; taken apart by its `type`, named as {@link PERF_TYPE} in lower case.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfEvent =
  | {
    /** By the processor. */
    readonly type: 'hardware'
    /** What. */
    readonly config: (typeof PERF_COUNT_HW)[keyof typeof PERF_COUNT_HW]
  }
  | {
    /** By the kernel. */
    readonly type: 'software'
    /** What. */
    readonly config: (typeof PERF_COUNT_SW)[keyof typeof PERF_COUNT_SW]
  }
  | {
    /** By the processor's caches. */
    readonly type: 'hw_cache'
    /** Which cache. */
    readonly cache: (typeof PERF_COUNT_HW_CACHE)[keyof typeof PERF_COUNT_HW_CACHE]
    /** What is done with it. */
    readonly op: (typeof PERF_COUNT_HW_CACHE_OP)[keyof typeof PERF_COUNT_HW_CACHE_OP]
    /** How that ends. */
    readonly result: (typeof PERF_COUNT_HW_CACHE_RESULT)[keyof typeof PERF_COUNT_HW_CACHE_RESULT]
  }
  | {
    /** Each time that the kernel comes by. */
    readonly type: 'tracepoint'
    /** The number of the tracepoint. */
    readonly id: number
  }
  | {
    /** Each access to an address. */
    readonly type: 'breakpoint'
    /** Of {@link HW_BREAKPOINT}. */
    readonly access: (typeof HW_BREAKPOINT)[keyof typeof HW_BREAKPOINT]
    /** The address, in the process. */
    readonly address: number
    /** How long what is there is. */
    readonly length: BreakpointLength
  }
  | {
    /** What a driver, or the processor's manual, has a number for. */
    readonly type: 'raw'
    /** Who counts; `PERF_TYPE.RAW` unless it is said. */
    readonly source?: number
    /** What. */
    readonly config: bigint
    /** More of that. */
    readonly config1?: bigint
    /** Still more. */
    readonly config2?: bigint
  }

/**
 * Whom a counter is for.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfTarget =
  /** The task that makes it, or any process on a CPU. */
  | 'self' | 'any'
  /** A process; a thread of it. */
  | Pid
  | {
    /** All processes of a cgroup, on a CPU: its directory. */
    readonly cgroup: FileDescriptor
  }

/**
 * What a counter is like, beyond what it counts. Other fields are of `struct perf_event_attr`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfEventOptions extends DescriptorOptions, Partial<Omit<PerfEventAttr, 'type' | 'size' | 'config' | 'bp_type' | 'config1' | 'config2'>> {
  /** On which CPU; on all, unless it is said: then the target is a process. */
  readonly cpu?: number
  /** The leader of the group that it joins. */
  readonly group?: FileDescriptor
  /** Of {@link PERF_FLAG}; `FD_CLOEXEC` and `PID_CGROUP` are added where they belong. */
  readonly openFlags?: FlagsOf<'PERF_FLAG'>
}

/** As much as the counters of a group take that has as many as file descriptors can be open by default. */
const READING_SIZE = 8 * (3 + 3 * 1024)

function cacheConfig(cache: number, op: number, result: number): number {
  // A byte each, of which a larger number would be a part of the next one.
  const byte = (what: string, value: number): number => integer(`perf_event_open: ${what}`, value, 0, 0xff)
  return byte('cache', cache) | (byte('op', op) << 8) | (byte('result', result) << 16)
}

function configOf(event: PerfEvent): Partial<PerfEventAttr> {
  switch (event.type) {
    case 'hardware': return { type: PERF_TYPE.HARDWARE, config: BigInt(uint32('perf_event_open: config', event.config)) }
    case 'software': return { type: PERF_TYPE.SOFTWARE, config: BigInt(uint32('perf_event_open: config', event.config)) }
    case 'hw_cache': return { type: PERF_TYPE.HW_CACHE, config: BigInt(cacheConfig(event.cache, event.op, event.result)) }
    case 'tracepoint': return { type: PERF_TYPE.TRACEPOINT, config: BigInt(length('perf_event_open: id', event.id)) }
    case 'breakpoint': return {
      type: PERF_TYPE.BREAKPOINT, bp_type: event.access, config1: BigInt(length('perf_event_open: address', event.address)),
      config2: BigInt(length('perf_event_open: length', event.length)),
    }
    case 'raw': return { type: event.source ?? PERF_TYPE.RAW, config: event.config, config1: event.config1 ?? 0n, config2: event.config2 ?? 0n }
  }
}

/**
 * Tasks that can make counters.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export class PerfEventTask extends Task {
  /**
   * Make a counter. Without privilege that is for one's own processes, and not for what the kernel does
   * (`PERF_ATTR.EXCLUDE_KERNEL`), as `/proc/sys/kernel/perf_event_paranoid` says.
   * @param event - what is counted
   * @param target - for whom
   * @param options - how, and whether programs that are exec'd get it too; otherwise `PERF_FLAG.FD_CLOEXEC` is added
   * @returns a handle that owns it: `perfRead` reads it, `perfMmap` shows its records
   * @throws ErrnoError with EACCES or EPERM where that takes privilege; with ENOENT for what the machine cannot count; with EINVAL for
   *   what does not go together; with ESRCH where there is no such process; with E2BIG for what a younger kernel would know
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfEventOpen(event: PerfEvent, target: PerfTarget = 'self', options: PerfEventOptions = {}): Promise<this['fileDescriptorType']> {
    const { cpu = -1, group, openFlags = 0, inheritable, ...fields } = options
    using leader = group?.borrow(this)
    using cgroup = typeof target === 'object' && 'cgroup' in target ? target.cgroup.borrow(this) : undefined
    const pid = target === 'self' ? 0 : target === 'any' ? -1 : cgroup ?? (target as Pid).for(this)
    using attr = this.argument<PerfEventAttr>(PerfEventAttr, PerfEventAttr.of({ ...fields, ...configOf(event), size: PerfEventAttr.size }))
    const flags = or(openFlags, inheritable === true ? 0 : PERF_FLAG.FD_CLOEXEC, cgroup === undefined ? 0 : PERF_FLAG.PID_CGROUP)
    return this.makeFileDescriptor(await _perfEventOpen(this.sysif, attr, pid, integer('perf_event_open: cpu', cpu, -1, 0x7fff_ffff), leader ?? -1, flags))
  }
}

function forGroup(group: boolean): number {
  return group ? PERF_IOC_FLAG.GROUP : 0
}

/**
 * File descriptors of counters.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export class PerfEventFileDescriptor extends FileDescriptor {
  /**
   * Read what was counted.
   * @param format - of `PERF_FORMAT`: what `read_format` was when the counter was made
   * @throws RangeError where it was another one, or has bits that are not known here
   * @throws ErrnoError with ENOSPC where there is no room for all of the group
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfRead(format: FlagsOf<'PERF_FORMAT'> = 0): Promise<PerfReading> {
    const { task } = this
    using fd = this.borrow(task)
    readingFormat(format)
    return parsePerfReading(await fillFront(task, Bytes, READING_SIZE, (buf, count) => _read(task.sysif, fd, buf, count)), format)
  }

  /**
   * Map its buffer, into which the kernel writes records: samples, and what becomes of processes. A counter has one; others can
   * write there too, with {@link perfSetOutput}.
   * @param attributes - how the counter was made: what a record has depends on that
   * @param pages - how many pages the buffer has: a power of two
   * @returns what owns the mapping; close it, its memory is not collected
   * @throws RangeError where `pages` is no power of two, and for attributes whose records cannot be taken apart
   * @throws ErrnoError with EPERM above `/proc/sys/kernel/perf_event_mlock_kb` and `RLIMIT_MEMLOCK`; with EINVAL where it is of
   *   another length than the one that the counter has; with ENODEV or EINVAL for what is no counter
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfMmap(attributes: PerfRecordAttributes, pages = 8): Promise<PerfRing<this>> {
    return await mapPerfRing(this, attributes, pages)
  }

  /**
   * Count.
   * @param group - all of the group
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfEnable(group = false): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, PERF_EVENT_IOC.ENABLE, forGroup(group))
  }

  /**
   * Count no longer; what was counted stays.
   * @param group - all of the group
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfDisable(group = false): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, PERF_EVENT_IOC.DISABLE, forGroup(group))
  }

  /**
   * Begin from 0. The times go on.
   * @param group - all of the group
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfReset(group = false): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, PERF_EVENT_IOC.RESET, forGroup(group))
  }

  /**
   * Count until there were so many samples, and then disable it.
   * @param count - how many, added to those that are still to come; from 1 on
   * @throws ErrnoError with EINVAL where it makes no samples, or is inherited
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfRefresh(count: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, PERF_EVENT_IOC.REFRESH, integer('PERF_EVENT_IOC_REFRESH: count', count, 1, 0x7fff_ffff))
  }

  /**
   * Set another period, or frequency.
   * @param period - from 1 on
   * @throws ErrnoError with EINVAL where it makes no samples
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfPeriod(period: number): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using value = task.argument(Uint64, integer('PERF_EVENT_IOC_PERIOD: period', period, 1, Number.MAX_SAFE_INTEGER))
    await _ioctl(task.sysif, fd, PERF_EVENT_IOC.PERIOD, value)
  }

  /**
   * Write samples to another counter's buffer.
   * @param output - that counter; null for none
   * @throws ErrnoError with EINVAL where they are not of the same CPU, or clock
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfSetOutput(output: FileDescriptor | null): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using other = output?.borrow(task)
    await _ioctl(task.sysif, fd, PERF_EVENT_IOC.SET_OUTPUT, other ?? -1)
  }

  /**
   * Count only what passes a filter, for a tracepoint, or for tracing hardware.
   * @param filter - as in `/sys/kernel/tracing/events`; shorter than a page
   * @throws ErrnoError with EINVAL where that is no filter, or the counter takes none
   * @see https://docs.kernel.org/trace/events.html#event-filtering
   */
  async perfSetFilter(filter: ValueOrPointer<string>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using text = task.argument(boundedString('the filter of a counter', pageSize() - 1), filter)
    await _ioctl(task.sysif, fd, PERF_EVENT_IOC.SET_FILTER, text)
  }

  /**
   * Its number, which samples and readings have.
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfId(): Promise<bigint> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(BigUint64, (id) => _ioctl(task.sysif, fd, PERF_EVENT_IOC.ID, id))
  }

  /**
   * Run a BPF program each time.
   * @param program - the program
   * @throws ErrnoError with EINVAL where the counter, or the program, is of another kind; with EEXIST where there is one
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfSetBpf(program: FileDescriptor): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using bpf = program.borrow(task)
    await _ioctl(task.sysif, fd, PERF_EVENT_IOC.SET_BPF, bpf)
  }

  /**
   * Write nothing to the buffer, or again.
   * @param paused - whether nothing
   * @throws ErrnoError with EINVAL where there is no buffer
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfPauseOutput(paused: boolean): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, PERF_EVENT_IOC.PAUSE_OUTPUT, paused ? 1 : 0)
  }

  /**
   * Which BPF programs run at the same tracepoint.
   * @param most - how many numbers there is room for
   * @returns their numbers
   * @throws ErrnoError with EINVAL where it is no tracepoint; with ENOSPC where there are more; with EPERM without privilege
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfQueryBpf(most = 64): Promise<number[]> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('PERF_EVENT_IOC_QUERY_BPF: most', most, 0, 64)
    const answer = struct('struct perf_event_query_bpf', { ...PerfEventQueryBpf.types, ids: array(Uint32, room) })
    const { prog_cnt: count, ids } = await task.fill(
      answer, (query) => _ioctl(task.sysif, fd, PERF_EVENT_IOC.QUERY_BPF, query), answer.of({ ids_len: room }),
    )
    return ids.slice(0, count)
  }

  /**
   * Let a breakpoint be about another address.
   * @param event - which
   * @param options - what else there is, as it was when the counter was made
   * @throws ErrnoError with EINVAL where it is no breakpoint, or more is to change than can
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfModifyAttributes(
    event: PerfEvent & { readonly type: 'breakpoint' }, options: Omit<PerfEventOptions, 'inheritable' | 'cpu' | 'group' | 'openFlags'> = {},
  ): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using attr = task.argument<PerfEventAttr>(PerfEventAttr, PerfEventAttr.of({ ...options, ...configOf(event), size: PerfEventAttr.size }))
    await _ioctl(task.sysif, fd, PERF_EVENT_IOC.MODIFY_ATTRIBUTES, attr)
  }
}
