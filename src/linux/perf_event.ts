/**
 * `<linux/perf_event.h>`: counters of what the processor and the kernel do, for a process, a CPU or a cgroup.
 *
 * @module linux/perf_event
 */
import { flagSet, valueSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, hex } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigInt64, BigUint64, Int32, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { flags as flagsArgument, int32, integer, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { io, ior, iow, iowr } from './ioctl.js'

/**
 * Who counts; further ones have their numbers in `/sys/bus/event_source/devices/NAME/type`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * What processors count.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * Caches.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * What is done with a cache.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_COUNT_HW_CACHE_OP = {
  /** Reading. */
  READ: 0,
  /** Writing. */
  WRITE: 1,
  /** Reading ahead. */
  PREFETCH: 2,
} as const

/**
 * How that ends.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_COUNT_HW_CACHE_RESULT = {
  /** In any way. */
  ACCESS: 0,
  /** With nothing found. */
  MISS: 1,
} as const

/**
 * What the kernel counts, whatever the processor can.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * What a sample has. Its fields come in another order: see perf_event_open(2).
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_SAMPLE = flagSet('PERF_SAMPLE', {
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
})

/**
 * Which branches a sample has, and what of them, with `PERF_SAMPLE.BRANCH_STACK`. One at least of `ANY` to `CALL`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_SAMPLE_BRANCH = flagSet('PERF_SAMPLE_BRANCH', {
  /** Of programs. */
  USER: 1 << 0,
  /** Of the kernel. */
  KERNEL: 1 << 1,
  /** Of the hypervisor. */
  HV: 1 << 2,
  /** All. */
  ANY: 1 << 3,
  /** Calls, also those of the kernel. */
  ANY_CALL: 1 << 4,
  /** Returns. */
  ANY_RETURN: 1 << 5,
  /** Calls of an address that is not in the code. */
  IND_CALL: 1 << 6,
  /** Aborts of transactions. */
  ABORT_TX: 1 << 7,
  /** Within a transaction. */
  IN_TX: 1 << 8,
  /** Outside of transactions. */
  NO_TX: 1 << 9,
  /** Conditional ones. */
  COND: 1 << 10,
  /** Those that make up the stack of calls. */
  CALL_STACK: 1 << 11,
  /** Jumps to an address that is not in the code. */
  IND_JUMP: 1 << 12,
  /** Calls of an address that is in the code. */
  CALL: 1 << 13,
  /** Without how they went. */
  NO_FLAGS: 1 << 14,
  /** Without how many cycles there were between. */
  NO_CYCLES: 1 << 15,
  /** With their kind. */
  TYPE_SAVE: 1 << 16,
  /** With where the processor had the last one. Since Linux 5.7. */
  HW_INDEX: 1 << 17,
  /** With the mode that they were in. Since Linux 6.1. */
  PRIV_SAVE: 1 << 18,
  /** With counters. Since Linux 6.8. */
  COUNTERS: 1 << 19,
})

/**
 * What a counter's reading has beside its value.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_FORMAT = flagSet('PERF_FORMAT', {
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
})

/**
 * How a counter is made.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_FLAG = flagSet('PERF_FLAG', {
  /** It is of no group, though it writes to the leader's buffer. */
  FD_NO_GROUP: 1 << 0,
  /** It writes to the other one's buffer. */
  FD_OUTPUT: 1 << 1,
  /** The process is a cgroup's file descriptor. */
  PID_CGROUP: 1 << 2,
  /** Close it at exec. */
  FD_CLOEXEC: 1 << 3,
})

/**
 * The bits of `struct perf_event_attr`, which C has as fields of their own; `or(a, b)` combines them. From 0 to 3, times
 * `PRECISE_IP`, says how exact the place of a sample is.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_ATTR = flagSet('PERF_ATTR', {
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
})

/**
 * Which accesses a breakpoint counts.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * How long what a breakpoint watches is, in bytes; `8` is what execution takes.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type BreakpointLength = 1 | 2 | 4 | 8

/**
 * The lengths that `struct perf_event_attr` has had.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

const SampleType: FixedType<FlagsOf<'PERF_SAMPLE'>> = Uint64
const ReadFormat: FixedType<FlagsOf<'PERF_FORMAT'>> = Uint64
const AttributeFlags: FixedType<FlagsOf<'PERF_ATTR'>> = Uint64
const BranchType: FixedType<FlagsOf<'PERF_SAMPLE_BRANCH'>> = Uint64

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
  sample_type: SampleType,
  /** Of {@link PERF_FORMAT}. */
  read_format: ReadFormat,
  /** Of {@link PERF_ATTR}: in C, fields of some bits. */
  flags: AttributeFlags,
  /** After how many samples, or bytes, the counter can be read from. */
  wakeup_events: Uint32,
  /** Of {@link HW_BREAKPOINT}. */
  bp_type: Uint32,
  /** The address; or more of what is counted. */
  config1: BigUint64,
  /** How long what is there is; or still more. */
  config2: BigUint64,
  /** Of {@link PERF_SAMPLE_BRANCH}. */
  branch_sample_type: BranchType,
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
/**
 * The JavaScript form of a `struct perf_event_attr`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfEventAttr = StructValue<(typeof PerfEventAttr)['types']>

/**
 * What stands before the numbers of BPF programs.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PerfEventQueryBpf = struct('struct perf_event_query_bpf', {
  /** For how many there is room. */
  ids_len: Uint32,
  /** How many there are. */
  prog_cnt: Uint32,
})

/**
 * What stands before a record in a counter's buffer.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PerfEventHeader = struct('struct perf_event_header', {
  /** Of {@link PERF_RECORD}. */
  type: Uint32,
  /** Of {@link PERF_RECORD_MISC}. */
  misc: Uint16,
  /** Of all of it, in bytes. */
  size: Uint16,
})

/**
 * The first page of what mmap(2) shows of a counter. The records follow at `data_offset`, from `data_tail` to `data_head`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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
/**
 * The JavaScript form of a `struct perf_event_mmap_page`.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export type PerfEventMmapPage = StructValue<(typeof PerfEventMmapPage)['types']>

/**
 * Kinds of records in a counter's buffer.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * What a record's `misc` says. Some bits mean several things, by the kind of the record.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_RECORD_MISC = flagSet('PERF_RECORD_MISC', {
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
})

/**
 * How tracing hardware has written to its buffer.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_AUX_FLAG = flagSet('PERF_AUX_FLAG', {
  /** It was cut short. */
  TRUNCATED: 0x01,
  /** What was there before was overwritten. */
  OVERWRITE: 0x02,
  /** There are gaps. */
  PARTIAL: 0x04,
  /** One sample came into the way of another. */
  COLLISION: 0x08,
  /** The bits in which the hardware says in what form that is. */
  PMU_FORMAT_TYPE_MASK: 0xff00,
})

/**
 * What a symbol of the kernel is of.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_RECORD_KSYMBOL_TYPE = valueSet('PERF_RECORD_KSYMBOL_TYPE', {
  /** It is not known. */
  UNKNOWN: 0,
  /** A BPF program. */
  BPF: 1,
  /** Code outside of the kernel's own. */
  OOL: 2,
})

/**
 * What becomes of a symbol of the kernel.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_RECORD_KSYMBOL_FLAGS = flagSet('PERF_RECORD_KSYMBOL_FLAGS', {
  /** It goes. */
  UNREGISTER: 1 << 0,
})

/**
 * What becomes of a BPF program.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_BPF_EVENT = valueSet('PERF_BPF_EVENT', {
  /** It is not known. */
  UNKNOWN: 0,
  /** It is loaded. */
  PROG_LOAD: 1,
  /** It goes. */
  PROG_UNLOAD: 2,
})

const POINTER = 8

/**
 * The ioctls of a counter.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
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

/**
 * For whom an ioctl is.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const PERF_IOC_FLAG = flagSet('PERF_IOC_FLAG', {
  /** All of the group. */
  GROUP: 1 << 0,
})

/**
 * What a counter has counted.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfCounter {
  /** How much. */
  readonly value: bigint
  /** Its number, with `PERF_FORMAT.ID`. */
  readonly id?: bigint
  /** How many samples were lost, with `PERF_FORMAT.LOST`. */
  readonly lost?: bigint
}

/**
 * What a counter, or those of its group, have counted.
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export interface PerfReading {
  /** The counters: one, or with `PERF_FORMAT.GROUP` all of the group, its leader first. */
  readonly counters: readonly PerfCounter[]
  /** For how long they were enabled, in nanoseconds, with `PERF_FORMAT.TOTAL_TIME_ENABLED`. */
  readonly timeEnabled?: bigint
  /** For how long they counted, in nanoseconds, with `PERF_FORMAT.TOTAL_TIME_RUNNING`. */
  readonly timeRunning?: bigint
}

const READING_FORMATS = Object.values(PERF_FORMAT).reduce((all, each) => all | each, 0)

/** @internal refuse a format with which the places of numbers cannot be told */
export function readingFormat(format: number): void {
  integer('the format of a counter\'s reading', format, 0, READING_FORMATS)
}

/**
 * @internal
 * Take a counter's reading from a list of numbers.
 * @param next - the next of them
 * @param format - of {@link PERF_FORMAT}
 */
export function takePerfReading(next: () => bigint, format: number): PerfReading {
  const has = (flag: number): boolean => (format & flag) !== 0
  const group = has(PERF_FORMAT.GROUP)
  const first = next()
  const times = {
    ...(has(PERF_FORMAT.TOTAL_TIME_ENABLED) ? { timeEnabled: next() } : {}),
    ...(has(PERF_FORMAT.TOTAL_TIME_RUNNING) ? { timeRunning: next() } : {}),
  }
  const counters: PerfCounter[] = []
  for (let count = group ? first : 1n; count > 0n; count--) {
    counters.push({
      value: group ? next() : first,
      ...(has(PERF_FORMAT.ID) ? { id: next() } : {}),
      ...(has(PERF_FORMAT.LOST) ? { lost: next() } : {}),
    })
  }
  return { counters, ...times }
}

/**
 * Take apart what was read from a counter.
 * @param bytes - what was read
 * @param format - of {@link PERF_FORMAT}: how the counter was made
 * @throws RangeError where the bytes are not of that format, or it has bits that are not known here
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export function parsePerfReading(bytes: Uint8Array, format: FlagsOf<'PERF_FORMAT'>): PerfReading {
  readingFormat(format)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wrong = (): RangeError => new RangeError(`a counter's reading of ${bytes.byteLength} bytes is not of the format ${hex(format)}`)
  let at = 0
  const reading = takePerfReading(() => {
    if (at + 8 > bytes.byteLength) throw wrong()
    at += 8
    return view.getBigUint64(at - 8, true)
  }, format)
  if (at !== bytes.byteLength) throw wrong()
  return reading
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
