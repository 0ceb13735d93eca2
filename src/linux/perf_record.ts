/**
 * The records of `<linux/perf_event.h>`, which the kernel writes to the buffer of a counter: samples, and what becomes of
 * processes, taken apart.
 *
 * @module linux/perf_record
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
import type { FlagsOf, ValueOf } from '../near/flags.js'
import { hex } from '../near/ids.js'
import { CString } from '../memory/bytes.js'
import { integer, uint64 } from './arguments.js'
import {
  PERF_ATTR, PERF_RECORD, PERF_RECORD_MISC, PERF_SAMPLE, PERF_SAMPLE_BRANCH, PerfEventHeader, readingFormat, takePerfReading, type PerfReading,
} from './perf_event.js'

/**
 * What of a counter's attributes decides what its records have: as they were when it was made.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfRecordAttributes {
  /** Of {@link PERF_SAMPLE}: what samples have. */
  readonly sample_type?: FlagsOf<'PERF_SAMPLE'>
  /** Of `PERF_FORMAT`: what readings have. */
  readonly read_format?: FlagsOf<'PERF_FORMAT'>
  /** Of {@link PERF_ATTR}: with `SAMPLE_ID_ALL` the other records say whose they are. */
  readonly flags?: FlagsOf<'PERF_ATTR'>
  /** Of {@link PERF_SAMPLE_BRANCH}, with `PERF_SAMPLE.BRANCH_STACK`: what branches have. */
  readonly branch_sample_type?: FlagsOf<'PERF_SAMPLE_BRANCH'>
  /** With `PERF_SAMPLE.REGS_USER`: which registers, a bit for each. */
  readonly sample_regs_user?: number | bigint
  /** With `PERF_SAMPLE.REGS_INTR`: which registers, a bit for each. */
  readonly sample_regs_intr?: number | bigint
}

/**
 * Whose a record is: what of that the counter's `sample_type` asks for. For records that are no samples with `PERF_ATTR.SAMPLE_ID_ALL`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfRecordId {
  /** The process, with `PERF_SAMPLE.TID`. */
  readonly pid?: number
  /** Its thread, with `PERF_SAMPLE.TID`. */
  readonly tid?: number
  /** When, in nanoseconds by the counter's clock, with `PERF_SAMPLE.TIME`. */
  readonly time?: bigint
  /** The number of the group's leader, with `PERF_SAMPLE.ID` or `IDENTIFIER`. */
  readonly id?: bigint
  /** The number of the event, with `PERF_SAMPLE.STREAM_ID`. */
  readonly streamId?: bigint
  /** On which CPU, with `PERF_SAMPLE.CPU`. */
  readonly cpu?: number
}

/**
 * Registers as they were.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfRegisters {
  /** 0 where there were none, 1 for those of 32 bits, 2 for those of 64. */
  readonly abi: bigint
  /** Those that were asked for, from the lowest bit on. */
  readonly values: readonly bigint[]
}

/**
 * A branch that was taken.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfBranch {
  /** From which address. */
  readonly from: bigint
  /** To which address. */
  readonly to: bigint
  /** Bits that say how it went: `struct perf_branch_entry`. */
  readonly flags: bigint
}

/**
 * What a sample has beside whose it is: what the counter's `sample_type` asks for.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfSample extends PerfRecordId {
  /** Where, with `IP`. */
  readonly ip?: bigint
  /** At which address, with `ADDR`. */
  readonly addr?: bigint
  /** After how many events, with `PERIOD`. */
  readonly period?: bigint
  /** What the counters have counted, with `READ`. */
  readonly reading?: PerfReading
  /** Who called, with `CALLCHAIN`: addresses, and marks that say in which mode those behind them were. */
  readonly callchain?: readonly bigint[]
  /** What a tracepoint has, with `RAW`: as its `format` says; padded at its end. */
  readonly raw?: Uint8Array
  /** The branches before, the last one first, with `BRANCH_STACK`. */
  readonly branches?: readonly PerfBranch[]
  /** The registers of the program, with `REGS_USER`. */
  readonly userRegisters?: PerfRegisters
  /** The stack of the program, with `STACK_USER`: as much of it as there was. */
  readonly userStack?: Uint8Array
  /** How costly, with `WEIGHT`, or in parts with `WEIGHT_STRUCT`. */
  readonly weight?: bigint
  /** From which memory, with `DATA_SRC`. */
  readonly dataSource?: bigint
  /** Why a transaction ended, with `TRANSACTION`. */
  readonly transaction?: bigint
  /** The registers at the interrupt, with `REGS_INTR`. */
  readonly interruptRegisters?: PerfRegisters
  /** The physical address, with `PHYS_ADDR`. */
  readonly physicalAddress?: bigint
  /** Which cgroup, with `CGROUP`. */
  readonly cgroup?: bigint
  /** The size of the data's page, with `DATA_PAGE_SIZE`. */
  readonly dataPageSize?: bigint
  /** The size of the code's page, with `CODE_PAGE_SIZE`. */
  readonly codePageSize?: bigint
  /** What tracing hardware has written, with `AUX`. */
  readonly aux?: Uint8Array
}

/**
 * A thread.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfThread {
  /** Its process, as the process that made the counter numbers it. */
  readonly pid: number
  /** Its own number. */
  readonly tid: number
}

/**
 * A thread that comes or goes, and from whom.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfFamily extends PerfThread {
  /** Its parent. */
  readonly ppid: number
  /** Which thread of its parent. */
  readonly ptid: number
  /** When, in nanoseconds by the counter's clock. */
  readonly time: bigint
}

/**
 * When samples end or begin.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfThrottling {
  /** When, in nanoseconds by the counter's clock. */
  readonly time: bigint
  /** The number of the event. */
  readonly id: bigint
  /** The number of the counter. */
  readonly streamId: bigint
}

/**
 * A mapping.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfMapping extends PerfThread {
  /** Where. */
  readonly addr: bigint
  /** How long, in bytes. */
  readonly len: bigint
  /** From where in the file, in bytes. */
  readonly pgoff: bigint
  /** The file; a name in brackets, or `//anon`, where there is none. */
  readonly filename: string
  /** Whether it is of data: it cannot be executed. */
  readonly data: boolean
}

/**
 * Which file a mapping is of.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfMappedFile =
  | {
    /** By its inode. */
    readonly kind: 'inode'
    /** The device's number. */
    readonly maj: number
    /** The device's number, in its second part. */
    readonly min: number
    /** The inode. */
    readonly ino: bigint
    /** How often that number was used. */
    readonly inoGeneration: bigint
  }
  | {
    /** By what it was built from. */
    readonly kind: 'build_id'
    /** That. */
    readonly buildId: Uint8Array
  }

/**
 * What all records have.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfRecordCommon {
  /** Of {@link PERF_RECORD_MISC}. */
  readonly misc: FlagsOf<'PERF_RECORD_MISC'>
  /** Whose it is. */
  readonly who: PerfRecordId
}

/**
 * A record; taken apart by its `type`, named as {@link PERF_RECORD} in lower case.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfRecord = PerfRecordCommon & (
  | {
    /** A sample. `who` is a part of it. */
    readonly type: 'sample'
    /** What it has. */
    readonly sample: PerfSample
  }
  | ({
    /** A mapping was made; with `PERF_ATTR.MMAP` one of code, with `MMAP_DATA` one of data. */
    readonly type: 'mmap'
  } & PerfMapping)
  | ({
    /** The same, with its file; with `PERF_ATTR.MMAP2`. */
    readonly type: 'mmap2'
    /** Which file. */
    readonly file: PerfMappedFile
    /** Of `PROT`. */
    readonly prot: FlagsOf<'PROT'>
    /** Of `MAP`. */
    readonly flags: FlagsOf<'MAP'>
  } & PerfMapping)
  | ({
    /** A thread has another name; with `PERF_ATTR.COMM`. */
    readonly type: 'comm'
    /** The name. */
    readonly comm: string
    /** Whether it comes from exec, with `PERF_ATTR.COMM_EXEC`. */
    readonly exec: boolean
  } & PerfThread)
  | ({
    /** A thread was made; with `PERF_ATTR.TASK`. */
    readonly type: 'fork'
  } & PerfFamily)
  | ({
    /** A thread has ended; with `PERF_ATTR.TASK`. */
    readonly type: 'exit'
  } & PerfFamily)
  | {
    /** Records were lost, for there was no room. */
    readonly type: 'lost'
    /** The number of the event. */
    readonly id: bigint
    /** How many. */
    readonly lost: bigint
  }
  | {
    /** Samples were lost by the hardware. */
    readonly type: 'lost_samples'
    /** How many. */
    readonly lost: bigint
  }
  | ({
    /** There are too many samples, and for a while none are made. */
    readonly type: 'throttle'
  } & PerfThrottling)
  | ({
    /** They are made again. */
    readonly type: 'unthrottle'
  } & PerfThrottling)
  | ({
    /** What a counter that was inherited has counted; with `PERF_ATTR.INHERIT_STAT`. */
    readonly type: 'read'
    /** That. */
    readonly reading: PerfReading
  } & PerfThread)
  | {
    /** A thread begins or stops to run; with `PERF_ATTR.CONTEXT_SWITCH`. */
    readonly type: 'switch'
    /** Whether it stops. */
    readonly out: boolean
    /** Whether it could have run on. */
    readonly preempted: boolean
  }
  | {
    /** The same, of a counter for a CPU. */
    readonly type: 'switch_cpu_wide'
    /** Whether a thread stops. */
    readonly out: boolean
    /** Whether it could have run on. */
    readonly preempted: boolean
    /** The other thread's process: which comes after, or came before. */
    readonly nextPrevPid: number
    /** The other thread. */
    readonly nextPrevTid: number
  }
  | ({
    /** A thread is in other namespaces; with `PERF_ATTR.NAMESPACES`. */
    readonly type: 'namespaces'
    /** Them: network, UTS, IPC, pid, user, mount, cgroup. */
    readonly namespaces: readonly {
      /** The device. */
      readonly dev: bigint
      /** The inode. */
      readonly inode: bigint
    }[]
  } & PerfThread)
  | {
    /** A symbol of the kernel comes or goes; with `PERF_ATTR.KSYMBOL`. */
    readonly type: 'ksymbol'
    /** Where. */
    readonly addr: bigint
    /** How long, in bytes. */
    readonly len: number
    /** Of `PERF_RECORD_KSYMBOL_TYPE`. */
    readonly ksymType: ValueOf<'PERF_RECORD_KSYMBOL_TYPE'>
    /** Of `PERF_RECORD_KSYMBOL_FLAGS`. */
    readonly flags: FlagsOf<'PERF_RECORD_KSYMBOL_FLAGS'>
    /** Its name. */
    readonly name: string
  }
  | {
    /** A BPF program is loaded or goes; with `PERF_ATTR.BPF_EVENT`. */
    readonly type: 'bpf_event'
    /** Of `PERF_BPF_EVENT`. */
    readonly event: ValueOf<'PERF_BPF_EVENT'>
    /** 0. */
    readonly flags: number
    /** The program's number. */
    readonly id: number
    /** The digest of its instructions. */
    readonly tag: Uint8Array
  }
  | {
    /** A cgroup was made; with `PERF_ATTR.CGROUP`. */
    readonly type: 'cgroup'
    /** Its number. */
    readonly id: bigint
    /** Its path, from the root. */
    readonly path: string
  }
  | {
    /** The kernel changes its code; with `PERF_ATTR.TEXT_POKE`. */
    readonly type: 'text_poke'
    /** Where. */
    readonly addr: bigint
    /** What was there. */
    readonly oldBytes: Uint8Array
    /** What is there now. */
    readonly newBytes: Uint8Array
  }
  | {
    /** Tracing hardware has written to its own buffer. */
    readonly type: 'aux'
    /** Where that begins there. */
    readonly offset: bigint
    /** How much, in bytes. */
    readonly size: bigint
    /** How it went: of `PERF_AUX_FLAG`. */
    readonly flags: FlagsOf<'PERF_AUX_FLAG'>
  }
  | ({
    /** Tracing hardware has begun. */
    readonly type: 'itrace_start'
  } & PerfThread)
  | {
    /** A number of tracing hardware. */
    readonly type: 'aux_output_hw_id'
    /** It. */
    readonly hwId: bigint
  }
  | {
    /** A record of a kind that is not known here. */
    readonly type: 'other'
    /** Its kind. */
    readonly number: number
    /** All behind its header. */
    readonly data: Uint8Array
  }
)

const KNOWN_SAMPLE = Object.values(PERF_SAMPLE).reduce((all, each) => all | each, 0)
/** The trailer of a record has 8 bytes for each of these. */
const TRAILER = [PERF_SAMPLE.TID, PERF_SAMPLE.TIME, PERF_SAMPLE.ID, PERF_SAMPLE.STREAM_ID, PERF_SAMPLE.CPU, PERF_SAMPLE.IDENTIFIER]

/** How records of a counter are taken apart. */
interface RecordLayout {
  readonly sampleType: number
  readonly readFormat: number
  readonly branchType: number
  readonly userRegisters: number
  readonly interruptRegisters: number
  /** Of what says whose a record is that is no sample; 0 without `PERF_ATTR.SAMPLE_ID_ALL`. */
  readonly trailer: number
}

function ones(what: string, mask: number | bigint): number {
  let count = 0
  for (let rest = uint64(what, mask); rest !== 0n; rest &= rest - 1n) count++
  return count
}

function layoutOf(attributes: PerfRecordAttributes): RecordLayout {
  const { sample_type: type = 0, read_format: readFormat = 0, flags = 0, branch_sample_type: branchType = 0 } = attributes
  const sampleType = integer('the type of a counter\'s samples', type, 0, KNOWN_SAMPLE)
  readingFormat(readFormat)
  integer('the flags of a counter', flags, 0, Number.MAX_SAFE_INTEGER)
  const all = Math.floor(flags / PERF_ATTR.SAMPLE_ID_ALL) % 2 === 1
  return {
    sampleType, readFormat, branchType: integer('the type of a counter\'s branches', branchType, 0, Number.MAX_SAFE_INTEGER),
    userRegisters: ones('sample_regs_user', attributes.sample_regs_user ?? 0n),
    interruptRegisters: ones('sample_regs_intr', attributes.sample_regs_intr ?? 0n),
    trailer: all ? 8 * TRAILER.filter((flag) => (sampleType & flag) !== 0).length : 0,
  }
}

/** Reads a record from its front. */
class Cursor {
  readonly #view: DataView
  at = 0

  constructor(
    readonly bytes: Uint8Array,
    /** Where the record's own part ends. */
    readonly end: number,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #take(size: number): number {
    if (!(size >= 0) || this.at + size > this.end) {
      throw new RangeError(`a record of ${this.bytes.byteLength} bytes ends before what its counter's attributes say: were they others when it was made?`)
    }
    this.at += size
    return this.at - size
  }

  readonly u64 = (): bigint => this.#view.getBigUint64(this.#take(8), true)
  readonly u32 = (): number => this.#view.getUint32(this.#take(4), true)
  readonly i32 = (): number => this.#view.getInt32(this.#take(4), true)
  readonly u16 = (): number => this.#view.getUint16(this.#take(2), true)

  raw(size: number): Uint8Array {
    const from = this.#take(size)
    return this.bytes.slice(from, from + size)
  }

  u64s(count: bigint | number): bigint[] {
    const size = Number(count) * 8
    if (this.at + size > this.end) this.#take(size)
    return Array.from({ length: Number(count) }, this.u64)
  }

  /** The rest, as text that a NUL ends. */
  text(): string {
    const bytes = this.raw(this.end - this.at)
    return CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength)
  }
}

/** Read something where it was asked for. */
function asked<T extends object>(type: number, flag: number, read: () => T): T | Record<string, never> {
  return (type & flag) === 0 ? {} : read()
}

function trailerOf(cursor: Cursor, type: number): PerfRecordId {
  const { TID, TIME, ID, STREAM_ID, CPU, IDENTIFIER } = PERF_SAMPLE
  return {
    ...asked(type, TID, () => ({ pid: cursor.i32(), tid: cursor.i32() })),
    ...asked(type, TIME, () => ({ time: cursor.u64() })),
    ...asked(type, ID, () => ({ id: cursor.u64() })),
    ...asked(type, STREAM_ID, () => ({ streamId: cursor.u64() })),
    ...asked(type, CPU, () => processor(cursor)),
    ...asked(type, IDENTIFIER, () => ({ id: cursor.u64() })),
  }
}

function processor(cursor: Cursor): { cpu: number } {
  const cpu = cursor.u32()
  // The second word is reserved.
  cursor.u32()
  return { cpu }
}

function registers(cursor: Cursor, count: number): PerfRegisters {
  const abi = cursor.u64()
  return { abi, values: abi === 0n ? [] : cursor.u64s(count) }
}

function branches(cursor: Cursor, branchType: number): readonly PerfBranch[] {
  const count = cursor.u64()
  const has = (flag: number): boolean => Math.floor(branchType / flag) % 2 === 1
  if (has(PERF_SAMPLE_BRANCH.HW_INDEX)) cursor.u64()
  const words = cursor.u64s(count * 3n)
  if (has(PERF_SAMPLE_BRANCH.COUNTERS)) cursor.u64s(count)
  return Array.from({ length: Number(count) }, (_, index) => {
    const [from = 0n, to = 0n, flags = 0n] = words.slice(3 * index, 3 * index + 3)
    return { from, to, flags }
  })
}

function userStack(cursor: Cursor): Uint8Array {
  const size = Number(cursor.u64())
  if (size === 0) return new Uint8Array(0)
  const bytes = cursor.raw(size)
  // How much of it there was.
  return bytes.subarray(0, Number(cursor.u64()))
}

/** The parts of a sample, in the order in which the kernel writes them: see perf_output_sample in Linux 6.12, kernel/events/core.c. */
const PARTS: readonly (readonly [flag: number, read: (cursor: Cursor, layout: RecordLayout) => PerfSample])[] = [
  [PERF_SAMPLE.IDENTIFIER, (cursor) => ({ id: cursor.u64() })],
  [PERF_SAMPLE.IP, (cursor) => ({ ip: cursor.u64() })],
  [PERF_SAMPLE.TID, (cursor) => ({ pid: cursor.i32(), tid: cursor.i32() })],
  [PERF_SAMPLE.TIME, (cursor) => ({ time: cursor.u64() })],
  [PERF_SAMPLE.ADDR, (cursor) => ({ addr: cursor.u64() })],
  [PERF_SAMPLE.ID, (cursor) => ({ id: cursor.u64() })],
  [PERF_SAMPLE.STREAM_ID, (cursor) => ({ streamId: cursor.u64() })],
  [PERF_SAMPLE.CPU, (cursor) => processor(cursor)],
  [PERF_SAMPLE.PERIOD, (cursor) => ({ period: cursor.u64() })],
  [PERF_SAMPLE.READ, (cursor, layout) => ({ reading: takePerfReading(cursor.u64, layout.readFormat) })],
  [PERF_SAMPLE.CALLCHAIN, (cursor) => ({ callchain: cursor.u64s(cursor.u64()) })],
  [PERF_SAMPLE.RAW, (cursor) => ({ raw: cursor.raw(cursor.u32()) })],
  [PERF_SAMPLE.BRANCH_STACK, (cursor, layout) => ({ branches: branches(cursor, layout.branchType) })],
  [PERF_SAMPLE.REGS_USER, (cursor, layout) => ({ userRegisters: registers(cursor, layout.userRegisters) })],
  [PERF_SAMPLE.STACK_USER, (cursor) => ({ userStack: userStack(cursor) })],
  [PERF_SAMPLE.WEIGHT | PERF_SAMPLE.WEIGHT_STRUCT, (cursor) => ({ weight: cursor.u64() })],
  [PERF_SAMPLE.DATA_SRC, (cursor) => ({ dataSource: cursor.u64() })],
  [PERF_SAMPLE.TRANSACTION, (cursor) => ({ transaction: cursor.u64() })],
  [PERF_SAMPLE.REGS_INTR, (cursor, layout) => ({ interruptRegisters: registers(cursor, layout.interruptRegisters) })],
  [PERF_SAMPLE.PHYS_ADDR, (cursor) => ({ physicalAddress: cursor.u64() })],
  [PERF_SAMPLE.CGROUP, (cursor) => ({ cgroup: cursor.u64() })],
  [PERF_SAMPLE.DATA_PAGE_SIZE, (cursor) => ({ dataPageSize: cursor.u64() })],
  [PERF_SAMPLE.CODE_PAGE_SIZE, (cursor) => ({ codePageSize: cursor.u64() })],
  [PERF_SAMPLE.AUX, (cursor) => ({ aux: cursor.raw(Number(cursor.u64())) })],
]

function sampleOf(cursor: Cursor, layout: RecordLayout): PerfSample {
  const sample: PerfSample = {}
  for (const [flag, read] of PARTS) if ((layout.sampleType & flag) !== 0) Object.assign(sample, read(cursor, layout))
  return sample
}

function threadOf(cursor: Cursor): PerfThread {
  return { pid: cursor.i32(), tid: cursor.i32() }
}

function mappingOf(cursor: Cursor): Omit<PerfMapping, 'filename' | 'data'> {
  return { ...threadOf(cursor), addr: cursor.u64(), len: cursor.u64(), pgoff: cursor.u64() }
}

function mappedFile(cursor: Cursor, misc: number): PerfMappedFile {
  if ((misc & PERF_RECORD_MISC.MMAP_BUILD_ID) === 0) {
    return { kind: 'inode', maj: cursor.u32(), min: cursor.u32(), ino: cursor.u64(), inoGeneration: cursor.u64() }
  }
  const [size = 0, ...rest] = cursor.raw(24)
  return { kind: 'build_id', buildId: Uint8Array.from(rest.slice(3, 3 + size)) }
}

function familyOf(cursor: Cursor): PerfFamily {
  const [pid, ppid, tid, ptid] = [cursor.i32(), cursor.i32(), cursor.i32(), cursor.i32()]
  return { pid, ppid, tid, ptid, time: cursor.u64() }
}

type Body = PerfRecord extends infer R ? R extends unknown ? Omit<R, keyof PerfRecordCommon> : never : never

function bodyOf(type: number, misc: number, cursor: Cursor, layout: RecordLayout): Body {
  const has = (flag: number): boolean => (misc & flag) !== 0
  const switched = (): { out: boolean, preempted: boolean } => ({ out: has(PERF_RECORD_MISC.SWITCH_OUT), preempted: has(PERF_RECORD_MISC.SWITCH_OUT_PREEMPT) })
  const throttled = (): PerfThrottling => ({ time: cursor.u64(), id: cursor.u64(), streamId: cursor.u64() })
  // A younger kernel has kinds that are not known here: those are whole in `data`.
  switch (type) {
    case PERF_RECORD.MMAP: return { type: 'mmap', ...mappingOf(cursor), filename: cursor.text(), data: has(PERF_RECORD_MISC.MMAP_DATA) }
    case PERF_RECORD.MMAP2: return {
      type: 'mmap2', ...mappingOf(cursor), file: mappedFile(cursor, misc), prot: cursor.u32(), flags: cursor.u32(), filename: cursor.text(),
      data: has(PERF_RECORD_MISC.MMAP_DATA),
    }
    case PERF_RECORD.LOST: return { type: 'lost', id: cursor.u64(), lost: cursor.u64() }
    case PERF_RECORD.COMM: return { type: 'comm', ...threadOf(cursor), comm: cursor.text(), exec: has(PERF_RECORD_MISC.COMM_EXEC) }
    case PERF_RECORD.EXIT: return { type: 'exit', ...familyOf(cursor) }
    case PERF_RECORD.FORK: return { type: 'fork', ...familyOf(cursor) }
    case PERF_RECORD.THROTTLE: return { type: 'throttle', ...throttled() }
    case PERF_RECORD.UNTHROTTLE: return { type: 'unthrottle', ...throttled() }
    case PERF_RECORD.READ: return { type: 'read', ...threadOf(cursor), reading: takePerfReading(cursor.u64, layout.readFormat) }
    case PERF_RECORD.AUX: return { type: 'aux', offset: cursor.u64(), size: cursor.u64(), flags: Number(cursor.u64()) }
    case PERF_RECORD.ITRACE_START: return { type: 'itrace_start', ...threadOf(cursor) }
    case PERF_RECORD.LOST_SAMPLES: return { type: 'lost_samples', lost: cursor.u64() }
    case PERF_RECORD.SWITCH: return { type: 'switch', ...switched() }
    case PERF_RECORD.SWITCH_CPU_WIDE: return { type: 'switch_cpu_wide', ...switched(), nextPrevPid: cursor.i32(), nextPrevTid: cursor.i32() }
    case PERF_RECORD.NAMESPACES: {
      const thread = threadOf(cursor)
      const count = cursor.u64()
      const words = cursor.u64s(2n * count)
      const namespaces = Array.from({ length: Number(count) }, (_, index) => ({ dev: words[2 * index] ?? 0n, inode: words[2 * index + 1] ?? 0n }))
      return { type: 'namespaces', ...thread, namespaces }
    }
    case PERF_RECORD.KSYMBOL: return {
      type: 'ksymbol', addr: cursor.u64(), len: cursor.u32(), ksymType: cursor.u16(), flags: cursor.u16(), name: cursor.text(),
    }
    case PERF_RECORD.BPF_EVENT: return { type: 'bpf_event', event: cursor.u16(), flags: cursor.u16(), id: cursor.u32(), tag: cursor.raw(8) }
    case PERF_RECORD.CGROUP: return { type: 'cgroup', id: cursor.u64(), path: cursor.text() }
    case PERF_RECORD.TEXT_POKE: {
      const addr = cursor.u64()
      const [before, after] = [cursor.u16(), cursor.u16()]
      return { type: 'text_poke', addr, oldBytes: cursor.raw(before), newBytes: cursor.raw(after) }
    }
    case PERF_RECORD.AUX_OUTPUT_HW_ID: return { type: 'aux_output_hw_id', hwId: cursor.u64() }
    default: return { type: 'other', number: type, data: cursor.raw(cursor.end - cursor.at) }
  }
}

/**
 * Takes records apart.
 * @param attributes - how the counter was made
 * @returns takes one record, with its header
 * @throws RangeError for attributes with bits that are not known here: they would change where things stand
 * @internal
 */
export function perfRecordParser(attributes: PerfRecordAttributes): (bytes: Uint8Array) => PerfRecord {
  const layout = layoutOf(attributes)
  return (bytes) => {
    const { type, misc, size } = PerfEventHeader.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0)
    if (size !== bytes.byteLength) throw new RangeError(`a record of ${size} bytes does not have ${bytes.byteLength}`)
    if (type === PERF_RECORD.SAMPLE) {
      const cursor = new Cursor(bytes, size)
      cursor.at = PerfEventHeader.size
      const sample = sampleOf(cursor, layout)
      const { pid, tid, time, id, streamId, cpu } = sample
      const who = Object.fromEntries(Object.entries({ pid, tid, time, id, streamId, cpu }).filter(([, value]) => value !== undefined)) as PerfRecordId
      return { misc, who, type: 'sample', sample }
    }
    const end = size - layout.trailer
    if (end < PerfEventHeader.size) throw new RangeError(`a record of ${size} bytes (type ${hex(type)}) has no room for whose it is`)
    const cursor = new Cursor(bytes, end)
    cursor.at = PerfEventHeader.size
    const body = bodyOf(type, misc, cursor, layout)
    const trailer = new Cursor(bytes, size)
    trailer.at = end
    return { misc, who: layout.trailer === 0 ? {} : trailerOf(trailer, layout.sampleType), ...body }
  }
}

/**
 * Take apart a record, such as one from a file of `perf record`.
 * @param bytes - all of it, with its header
 * @param attributes - how the counter was made
 * @throws RangeError where the bytes are not as those say, or these have bits that are not known here
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export function parsePerfRecord(bytes: Uint8Array, attributes: PerfRecordAttributes): PerfRecord {
  return perfRecordParser(attributes)(bytes)
}
