/**
 * `<linux/perf_event.h>`: counters of what the processor and the kernel do, for a process, a CPU or a cgroup.
 *
 * @module linux/perf_event
 */
import { or } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, hex } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes, byteArray } from '../memory/bytes.js'
import { BigInt64, BigUint64, Int32, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  flags as flagsArgument, int32, integer, length, uint32, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { fillFront } from './buffers.js'
import { io, ior, iow, iowr, _ioctl } from './ioctl.js'
import { boundedString } from './limits.js'
import { pageSize } from './mman.js'
import { _read } from './unistd.js'

/** Who counts; further ones have their numbers in `/sys/bus/event_source/devices/NAME/type`. */
export const PERF_TYPE = {
  /** The processor: {@link PERF_COUNT_HW}. */
  HARDWARE: 0,
  /** The kernel: {@link PERF_COUNT_SW}. */
  SOFTWARE: 1,
  /** A tracepoint: the number in its `id` under `/sys/kernel/tracing/events`. */
  TRACEPOINT: 2,
  /** The processor's caches: {@link PERF_COUNT_HW_CACHE}. */
  HW_CACHE: 3,
  /** The processor, by its manual's numbers. */
  RAW: 4,
  /** An address: {@link HW_BREAKPOINT}. */
  BREAKPOINT: 5,
} as const

/** What processors count. */
export const PERF_COUNT_HW = {
  /** Cycles. */
  CPU_CYCLES: 0,
  /** Instructions. */
  INSTRUCTIONS: 1,
  /** Accesses to the last cache. */
  CACHE_REFERENCES: 2,
  /** Those that found nothing there. */
  CACHE_MISSES: 3,
  /** Branches. */
  BRANCH_INSTRUCTIONS: 4,
  /** Those that were predicted wrongly. */
  BRANCH_MISSES: 5,
  /** Cycles of the bus. */
  BUS_CYCLES: 6,
  /** Cycles in which no instruction was issued. */
  STALLED_CYCLES_FRONTEND: 7,
  /** Cycles in which none was retired. */
  STALLED_CYCLES_BACKEND: 8,
  /** Cycles at the nominal frequency. */
  REF_CPU_CYCLES: 9,
} as const

/** Caches. */
export const PERF_COUNT_HW_CACHE = {
  /** Data, first level. */
  L1D: 0,
  /** Instructions, first level. */
  L1I: 1,
  /** The last level. */
  LL: 2,
  /** Addresses of data. */
  DTLB: 3,
  /** Addresses of instructions. */
  ITLB: 4,
  /** Branches. */
  BPU: 5,
  /** Memory of the own node. */
  NODE: 6,
} as const

/** What is done with a cache. */
export const PERF_COUNT_HW_CACHE_OP = {
  /** Reading. */
  READ: 0,
  /** Writing. */
  WRITE: 1,
  /** Reading ahead. */
  PREFETCH: 2,
} as const

/** How that ends. */
export const PERF_COUNT_HW_CACHE_RESULT = {
  /** In any way. */
  ACCESS: 0,
  /** With nothing found. */
  MISS: 1,
} as const

/** What the kernel counts, whatever the processor can. */
export const PERF_COUNT_SW = {
  /** Nanoseconds, of the CPU. */
  CPU_CLOCK: 0,
  /** Nanoseconds, in which the task ran. */
  TASK_CLOCK: 1,
  /** Page faults. */
  PAGE_FAULTS: 2,
  /** Context switches. */
  CONTEXT_SWITCHES: 3,
  /** Moves to another CPU. */
  CPU_MIGRATIONS: 4,
  /** Page faults that read nothing from a disk. */
  PAGE_FAULTS_MIN: 5,
  /** Page faults that did. */
  PAGE_FAULTS_MAJ: 6,
  /** Accesses to addresses that are not aligned. */
  ALIGNMENT_FAULTS: 7,
  /** Instructions that the kernel emulates. */
  EMULATION_FAULTS: 8,
  /** Nothing: for what comes with samples. */
  DUMMY: 9,
  /** What BPF programs write. */
  BPF_OUTPUT: 10,
  /** Context switches to another cgroup. */
  CGROUP_SWITCHES: 11,
} as const

/** What a sample has. Its fields come in another order: see perf_event_open(2). */
export const PERF_SAMPLE = {
  /** Where. */
  IP: 1 << 0,
  /** Which thread. */
  TID: 1 << 1,
  /** When. */
  TIME: 1 << 2,
  /** At which address. */
  ADDR: 1 << 3,
  /** The counters of the group. */
  READ: 1 << 4,
  /** Who called. */
  CALLCHAIN: 1 << 5,
  /** The number of the group's leader. */
  ID: 1 << 6,
  /** On which CPU. */
  CPU: 1 << 7,
  /** The period. */
  PERIOD: 1 << 8,
  /** The number of the event. */
  STREAM_ID: 1 << 9,
  /** What a tracepoint has. */
  RAW: 1 << 10,
  /** The branches before. */
  BRANCH_STACK: 1 << 11,
  /** The registers of the program. */
  REGS_USER: 1 << 12,
  /** The stack of the program. */
  STACK_USER: 1 << 13,
  /** How costly. */
  WEIGHT: 1 << 14,
  /** From which memory. */
  DATA_SRC: 1 << 15,
  /** The number, at a place that is always the same. */
  IDENTIFIER: 1 << 16,
  /** Why a transaction ended. */
  TRANSACTION: 1 << 17,
  /** The registers at the interrupt. */
  REGS_INTR: 1 << 18,
  /** The physical address. */
  PHYS_ADDR: 1 << 19,
  /** What tracing hardware has written. */
  AUX: 1 << 20,
  /** Which cgroup. */
  CGROUP: 1 << 21,
  /** The size of the data's page. */
  DATA_PAGE_SIZE: 1 << 22,
  /** The size of the code's page. */
  CODE_PAGE_SIZE: 1 << 23,
  /** How costly, in parts. */
  WEIGHT_STRUCT: 1 << 24,
} as const

/** What a counter's reading has beside its value. */
export const PERF_FORMAT = {
  /** For how long it was enabled. */
  TOTAL_TIME_ENABLED: 1 << 0,
  /** For how long it counted: less, where there are more events than the processor can count at once. */
  TOTAL_TIME_RUNNING: 1 << 1,
  /** Its number. */
  ID: 1 << 2,
  /** All counters of the group. */
  GROUP: 1 << 3,
  /** How many samples were lost. Since Linux 6.0. */
  LOST: 1 << 4,
} as const

/** How a counter is made. */
export const PERF_FLAG = {
  /** It is of no group, though it writes to the leader's buffer. */
  FD_NO_GROUP: 1 << 0,
  /** It writes to the other one's buffer. */
  FD_OUTPUT: 1 << 1,
  /** The process is a cgroup's file descriptor. */
  PID_CGROUP: 1 << 2,
  /** Close it at exec. */
  FD_CLOEXEC: 1 << 3,
} as const

/**
 * The bits of `struct perf_event_attr`, which C has as fields of their own; `or(a, b)` combines them. From 0 to 3, times
 * `PRECISE_IP`, says how exact the place of a sample is.
 */
export const PERF_ATTR = {
  /** Do not count until it is enabled. */
  DISABLED: 2 ** 0,
  /** Count for new children and threads too. */
  INHERIT: 2 ** 1,
  /** It must always count. */
  PINNED: 2 ** 2,
  /** Its group must be alone. */
  EXCLUSIVE: 2 ** 3,
  /** Not what programs do. */
  EXCLUDE_USER: 2 ** 4,
  /** Not what the kernel does: needed without privilege, at `perf_event_paranoid` 2. */
  EXCLUDE_KERNEL: 2 ** 5,
  /** Not what the hypervisor does. */
  EXCLUDE_HV: 2 ** 6,
  /** Not while nothing runs. */
  EXCLUDE_IDLE: 2 ** 7,
  /** Tell of mappings of code. */
  MMAP: 2 ** 8,
  /** Tell of names of processes. */
  COMM: 2 ** 9,
  /** The period is a frequency. */
  FREQ: 2 ** 10,
  /** Each inherited counter for itself. */
  INHERIT_STAT: 2 ** 11,
  /** Enable it at exec. */
  ENABLE_ON_EXEC: 2 ** 12,
  /** Tell of forks and ends. */
  TASK: 2 ** 13,
  /** `wakeup` is in bytes, not in events. */
  WATERMARK: 2 ** 14,
  /** How exact the place of a sample is: times 0 to 3. */
  PRECISE_IP: 2 ** 15,
  /** Tell of mappings of data. */
  MMAP_DATA: 2 ** 17,
  /** All records have what samples have. */
  SAMPLE_ID_ALL: 2 ** 18,
  /** Not what the host does. */
  EXCLUDE_HOST: 2 ** 19,
  /** Not what guests do. */
  EXCLUDE_GUEST: 2 ** 20,
  /** No callers in the kernel. */
  EXCLUDE_CALLCHAIN_KERNEL: 2 ** 21,
  /** No callers in programs. */
  EXCLUDE_CALLCHAIN_USER: 2 ** 22,
  /** Tell of mappings, with their inodes. */
  MMAP2: 2 ** 23,
  /** Tell whether a name comes from exec. */
  COMM_EXEC: 2 ** 24,
  /** Times are of `clockid`. */
  USE_CLOCKID: 2 ** 25,
  /** Tell of context switches. */
  CONTEXT_SWITCH: 2 ** 26,
  /** Write the buffer from its end. */
  WRITE_BACKWARD: 2 ** 27,
  /** Tell of namespaces. */
  NAMESPACES: 2 ** 28,
  /** Tell of symbols of the kernel. */
  KSYMBOL: 2 ** 29,
  /** Tell of BPF programs. */
  BPF_EVENT: 2 ** 30,
  /** Samples go to the tracing hardware's buffer. */
  AUX_OUTPUT: 2 ** 31,
  /** Tell of cgroups. */
  CGROUP: 2 ** 32,
  /** Tell of changes of the kernel's code. */
  TEXT_POKE: 2 ** 33,
  /** Mappings have build ids. */
  BUILD_ID: 2 ** 34,
  /** Only threads inherit it. */
  INHERIT_THREAD: 2 ** 35,
  /** It ends at exec. */
  REMOVE_ON_EXEC: 2 ** 36,
  /** Send `SIGTRAP`. */
  SIGTRAP: 2 ** 37,
} as const

/** Which accesses a breakpoint counts. */
export const HW_BREAKPOINT = {
  /** None. */
  EMPTY: 0,
  /** Reads. */
  R: 1,
  /** Writes. */
  W: 2,
  /** Both. */
  RW: 3,
  /** Execution. */
  X: 4,
} as const

/** How long what a breakpoint watches is, in bytes; `8` is what execution takes. */
export type BreakpointLength = 1 | 2 | 4 | 8

/** The lengths that `struct perf_event_attr` has had. */
export const PERF_ATTR_SIZE = {
  /** The first. */
  VER0: 64,
  /** With `config2`. */
  VER1: 72,
  /** With `branch_sample_type`. */
  VER2: 80,
  /** With `sample_regs_user` and `sample_stack_user`. */
  VER3: 96,
  /** With `sample_regs_intr`. */
  VER4: 104,
  /** With `aux_watermark`. */
  VER5: 112,
  /** With `aux_sample_size`. */
  VER6: 120,
  /** With `sig_data`. */
  VER7: 128,
} as const

/**
 * What is counted, and how.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PerfEventAttr = struct('struct perf_event_attr', {
  /** Of {@link PERF_TYPE}. */
  type: Uint32,
  /** Of this. */
  size: Uint32,
  /** What is counted. */
  config: BigUint64,
  /** After how many there is a sample; or, with `PERF_ATTR.FREQ`, how many samples a second. */
  sample_period: Uint64,
  /** Of {@link PERF_SAMPLE}. */
  sample_type: Uint64,
  /** Of {@link PERF_FORMAT}. */
  read_format: Uint64,
  /** Of {@link PERF_ATTR}: in C, fields of some bits. */
  flags: Uint64,
  /** After how many samples, or bytes, the counter can be read from. */
  wakeup_events: Uint32,
  /** Of {@link HW_BREAKPOINT}. */
  bp_type: Uint32,
  /** The address; or more of what is counted. */
  config1: BigUint64,
  /** How long what is there is; or still more. */
  config2: BigUint64,
  /** Which branches. */
  branch_sample_type: Uint64,
  /** Which registers of the program. */
  sample_regs_user: BigUint64,
  /** How much of the stack, in bytes. */
  sample_stack_user: Uint32,
  /** Of `CLOCK`. */
  clockid: Int32,
  /** Which registers at the interrupt. */
  sample_regs_intr: BigUint64,
  /** After how many bytes of tracing hardware the counter can be read from. */
  aux_watermark: Uint32,
  /** How many callers. */
  sample_max_stack: Uint16,
  /** Not used. */
  __reserved_2: Uint16,
  /** How much of what tracing hardware has written comes with a sample, in bytes. */
  aux_sample_size: Uint32,
  /** Not used; since Linux 6.14 `aux_action`. */
  __reserved_3: Uint32,
  /** What comes with `SIGTRAP`. */
  sig_data: BigUint64,
})
/** The JavaScript form of a `struct perf_event_attr`. */
export type PerfEventAttr = StructValue<(typeof PerfEventAttr)['types']>

/** What stands before the numbers of BPF programs. */
export const PerfEventQueryBpf = struct('struct perf_event_query_bpf', {
  /** For how many there is room. */
  ids_len: Uint32,
  /** How many there are. */
  prog_cnt: Uint32,
})

/** What stands before a record in a counter's buffer. */
export const PerfEventHeader = struct('struct perf_event_header', {
  /** Of {@link PERF_RECORD}. */
  type: Uint32,
  /** Of {@link PERF_RECORD_MISC}. */
  misc: Uint16,
  /** Of all of it, in bytes. */
  size: Uint16,
})

/** The first page of what mmap(2) shows of a counter. The records follow at `data_offset`, from `data_tail` to `data_head`. */
export const PerfEventMmapPage = struct('struct perf_event_mmap_page', {
  /** Of the structure. */
  version: Uint32,
  /** The lowest one that it is compatible with. */
  compat_version: Uint32,
  /** Changes with the fields below. */
  lock: Uint32,
  /** Of the processor's counter, plus one; 0 where it has none now. */
  index: Uint32,
  /** What is added to that. */
  offset: BigInt64,
  /** For how long it was enabled, in nanoseconds. */
  time_enabled: Uint64,
  /** For how long it counted, in nanoseconds. */
  time_running: Uint64,
  /** What programs can read themselves. */
  capabilities: BigUint64,
  /** How wide the processor's counter is, in bits. */
  pmc_width: Uint16,
  /** For making times of cycles. */
  time_shift: Uint16,
  /** For making times of cycles. */
  time_mult: Uint32,
  /** For making times of cycles. */
  time_offset: BigUint64,
  /** For making times of cycles. */
  time_zero: BigUint64,
  /** Of what of this is used, in bytes. */
  size: Uint32,
  /** Not used. */
  __reserved_1: Uint32,
  /** For counters that are narrower than 64 bits. */
  time_cycles: BigUint64,
  /** For counters that are narrower than 64 bits. */
  time_mask: BigUint64,
  /** Not used. */
  __reserved: byteArray(116 * 8),
  /** Up to where the kernel has written; it only grows. */
  data_head: Uint64,
  /** Up to where the program has read: it writes this. */
  data_tail: Uint64,
  /** Where the records begin. */
  data_offset: Uint64,
  /** How much room there is for them, in bytes. */
  data_size: Uint64,
  /** Up to where tracing hardware has written. */
  aux_head: Uint64,
  /** Up to where the program has read that. */
  aux_tail: Uint64,
  /** Where that is mapped: the program writes this. */
  aux_offset: Uint64,
  /** How long that is: the program writes this. */
  aux_size: Uint64,
})
/** The JavaScript form of a `struct perf_event_mmap_page`. */
export type PerfEventMmapPage = StructValue<(typeof PerfEventMmapPage)['types']>

/** Kinds of records in a counter's buffer. */
export const PERF_RECORD = {
  /** A mapping. */
  MMAP: 1,
  /** Records were lost. */
  LOST: 2,
  /** A name. */
  COMM: 3,
  /** An end. */
  EXIT: 4,
  /** Too many samples. */
  THROTTLE: 5,
  /** No longer. */
  UNTHROTTLE: 6,
  /** A fork. */
  FORK: 7,
  /** A counter. */
  READ: 8,
  /** A sample. */
  SAMPLE: 9,
  /** A mapping, with its inode. */
  MMAP2: 10,
  /** Tracing hardware has written. */
  AUX: 11,
  /** Tracing hardware has begun. */
  ITRACE_START: 12,
  /** Samples were lost. */
  LOST_SAMPLES: 13,
  /** A context switch. */
  SWITCH: 14,
  /** The same, for a CPU. */
  SWITCH_CPU_WIDE: 15,
  /** Namespaces. */
  NAMESPACES: 16,
  /** A symbol of the kernel. */
  KSYMBOL: 17,
  /** A BPF program. */
  BPF_EVENT: 18,
  /** A cgroup. */
  CGROUP: 19,
  /** A change of the kernel's code. */
  TEXT_POKE: 20,
  /** A number of tracing hardware. */
  AUX_OUTPUT_HW_ID: 21,
} as const

/** What a record's `misc` says. Some bits mean several things, by the kind of the record. */
export const PERF_RECORD_MISC = {
  /** Which bits say where. */
  CPUMODE_MASK: 7,
  /** It is not known where. */
  CPUMODE_UNKNOWN: 0,
  /** In the kernel. */
  KERNEL: 1,
  /** In a program. */
  USER: 2,
  /** In the hypervisor. */
  HYPERVISOR: 3,
  /** In a guest's kernel. */
  GUEST_KERNEL: 4,
  /** In a guest's program. */
  GUEST_USER: 5,
  /** `/proc/PID/maps` could not be read in time. */
  PROC_MAP_PARSE_TIMEOUT: 1 << 12,
  /** A mapping of data. */
  MMAP_DATA: 1 << 13,
  /** A name from exec. */
  COMM_EXEC: 1 << 13,
  /** A fork that is about an exec. */
  FORK_EXEC: 1 << 13,
  /** A switch away. */
  SWITCH_OUT: 1 << 13,
  /** The place is exact. */
  EXACT_IP: 1 << 14,
  /** A switch away from what could run on. */
  SWITCH_OUT_PREEMPT: 1 << 14,
  /** A mapping with a build id. */
  MMAP_BUILD_ID: 1 << 14,
  /** Not used. */
  EXT_RESERVED: 1 << 15,
} as const

const POINTER = 8

/** The ioctls of a counter. */
export const PERF_EVENT_IOC = {
  /** Count. */
  ENABLE: io(0x24, 0),
  /** Do not. */
  DISABLE: io(0x24, 1),
  /** Count until there were so many samples. */
  REFRESH: io(0x24, 2),
  /** Begin from 0. */
  RESET: io(0x24, 3),
  /** Another period. */
  PERIOD: iow(0x24, 4, Uint64.size),
  /** Write to another one's buffer. */
  SET_OUTPUT: io(0x24, 5),
  /** Only what passes a filter. */
  SET_FILTER: iow(0x24, 6, POINTER),
  /** Its number. */
  ID: ior(0x24, 7, POINTER),
  /** Run a BPF program. */
  SET_BPF: iow(0x24, 8, Uint32.size),
  /** Write nothing to the buffer, or again. */
  PAUSE_OUTPUT: iow(0x24, 9, Uint32.size),
  /** Which BPF programs run. */
  QUERY_BPF: iowr(0x24, 10, POINTER),
  /** Other attributes, for a breakpoint. */
  MODIFY_ATTRIBUTES: iow(0x24, 11, POINTER),
} as const

/** For whom an ioctl is. */
export const PERF_IOC_FLAG = {
  /** All of the group. */
  GROUP: 1 << 0,
} as const

/** What is counted; taken apart by its `type`, named as {@link PERF_TYPE} in lower case. */
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

/** Whom a counter is for. */
export type PerfTarget =
  /** The task that makes it, or any process on a CPU. */
  | 'self' | 'any'
  /** A process; a thread of it. */
  | Pid
  | {
    /** All processes of a cgroup, on a CPU: its directory. */
    readonly cgroup: FileDescriptor
  }

/** What a counter is like, beyond what it counts. Other fields are of `struct perf_event_attr`. */
export interface PerfEventOptions extends DescriptorOptions, Partial<Omit<PerfEventAttr, 'type' | 'size' | 'config' | 'bp_type' | 'config1' | 'config2'>> {
  /** On which CPU; on all, unless it is said: then the target is a process. */
  readonly cpu?: number
  /** The leader of the group that it joins. */
  readonly group?: FileDescriptor
  /** Of {@link PERF_FLAG}; `FD_CLOEXEC` and `PID_CGROUP` are added where they belong. */
  readonly openFlags?: number
}

/** What a counter has counted. */
export interface PerfCounter {
  /** How much. */
  readonly value: bigint
  /** Its number, with `PERF_FORMAT.ID`. */
  readonly id?: bigint
  /** How many samples were lost, with `PERF_FORMAT.LOST`. */
  readonly lost?: bigint
}

/** What a counter, or those of its group, have counted. */
export interface PerfReading {
  /** The counters: one, or with `PERF_FORMAT.GROUP` all of the group, its leader first. */
  readonly counters: readonly PerfCounter[]
  /** For how long they were enabled, in nanoseconds, with `PERF_FORMAT.TOTAL_TIME_ENABLED`. */
  readonly timeEnabled?: bigint
  /** For how long they counted, in nanoseconds, with `PERF_FORMAT.TOTAL_TIME_RUNNING`. */
  readonly timeRunning?: bigint
}

/** Refuse a format with which the places of numbers cannot be told. */
function readingFormat(format: number): void {
  integer('the format of a counter\'s reading', format, 0, READING_FORMATS)
}

const READING_FORMATS = Object.values(PERF_FORMAT).reduce((all, each) => all | each, 0)

/**
 * Take apart what was read from a counter.
 * @param bytes - what was read
 * @param format - of {@link PERF_FORMAT}: how the counter was made
 * @throws RangeError where the bytes are not of that format, or it has bits that are not known here
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export function parsePerfReading(bytes: Uint8Array, format: number): PerfReading {
  readingFormat(format)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const next = (): bigint => {
    if (at + 8 > bytes.byteLength) throw new RangeError(`a counter's reading of ${bytes.byteLength} bytes is not of the format ${hex(format)}`)
    at += 8
    return view.getBigUint64(at - 8, true)
  }
  const has = (flag: number): boolean => (format & flag) !== 0
  const group = has(PERF_FORMAT.GROUP)
  const first = next()
  const times = {
    ...(has(PERF_FORMAT.TOTAL_TIME_ENABLED) ? { timeEnabled: next() } : {}),
    ...(has(PERF_FORMAT.TOTAL_TIME_RUNNING) ? { timeRunning: next() } : {}),
  }
  const counters = Array.from({ length: group ? Number(first) : 1 }, (): PerfCounter => ({
    value: group ? next() : first,
    ...(has(PERF_FORMAT.ID) ? { id: next() } : {}),
    ...(has(PERF_FORMAT.LOST) ? { lost: next() } : {}),
  }))
  if (at !== bytes.byteLength) throw new RangeError(`a counter's reading of ${bytes.byteLength} bytes is not of the format ${hex(format)}`)
  return { counters, ...times }
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
 * perf_event_open(2), raw.
 * @param sysif - the process
 * @param attr - the address of a {@link PerfEventAttr}
 * @param pid - a process; 0 for the caller, -1 for any; or a cgroup's file descriptor
 * @param cpu - a CPU; -1 for all
 * @param groupFd - the group's leader; -1 for none
 * @param flags - of {@link PERF_FLAG}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export async function _perfEventOpen(
  sysif: SyscallInterface, attr: AddressArgument, pid: number | FileDescriptorArgument, cpu: number, groupFd: FileDescriptorArgument | -1, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.perf_event_open, attr, pid, int32('perf_event_open: cpu', cpu), groupFd, flagsArgument('perf_event_open: flags', 'PERF_FLAG_', PERF_FLAG, flags),
  ))
}

/**
 * Tasks that can make counters.
 */
export class PerfEventTask extends Task {
  /**
   * Make a counter. Without privilege that is for one's own processes, and not for what the kernel does
   * (`PERF_ATTR.EXCLUDE_KERNEL`), as `/proc/sys/kernel/perf_event_paranoid` says.
   * @param event - what is counted
   * @param target - for whom
   * @param options - how, and whether programs that are exec'd get it too; otherwise `PERF_FLAG.FD_CLOEXEC` is added
   * @returns a handle that owns it: `perfRead` reads it, mmap(2) shows its samples
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
 */
export class PerfEventFileDescriptor extends FileDescriptor {
  /**
   * Read what was counted.
   * @param format - of {@link PERF_FORMAT}: what `read_format` was when the counter was made
   * @throws RangeError where it was another one, or has bits that are not known here
   * @throws ErrnoError with ENOSPC where there is no room for all of the group
   * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
   */
  async perfRead(format = 0): Promise<PerfReading> {
    const { task } = this
    using fd = this.borrow(task)
    readingFormat(format)
    return parsePerfReading(await fillFront(task, Bytes, READING_SIZE, (buf, count) => _read(task.sysif, fd, buf, count)), format)
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
