/**
 * `<linux/bpf.h>`: small programs that run within the kernel, and maps, in which they and programs outside keep what they know.
 *
 * @module linux/bpf
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
import { Choice, flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, CString } from '../memory/bytes.js'
import { Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { Task } from '../handle/task.js'
import { integer, length, type AddressArgument } from './arguments.js'

/**
 * What bpf(2) does.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BPF_CMD = {
  /** Make a map. */
  MAP_CREATE: 0,
  /** Read an element. */
  MAP_LOOKUP_ELEM: 1,
  /** Write an element. */
  MAP_UPDATE_ELEM: 2,
  /** Remove an element. */
  MAP_DELETE_ELEM: 3,
  /** Which key follows. */
  MAP_GET_NEXT_KEY: 4,
  /** Load a program. */
  PROG_LOAD: 5,
  /** Give an object a name in a file system. */
  OBJ_PIN: 6,
  /** Open an object by that name. */
  OBJ_GET: 7,
  /** Attach a program. */
  PROG_ATTACH: 8,
  /** Detach it. */
  PROG_DETACH: 9,
  /** Run a program. */
  PROG_TEST_RUN: 10,
  /** Which program follows. */
  PROG_GET_NEXT_ID: 11,
  /** Which map follows. */
  MAP_GET_NEXT_ID: 12,
  /** Open a program by its number. */
  PROG_GET_FD_BY_ID: 13,
  /** Open a map by its number. */
  MAP_GET_FD_BY_ID: 14,
  /** What an object is like. */
  OBJ_GET_INFO_BY_FD: 15,
  /** Which programs are attached. */
  PROG_QUERY: 16,
  /** Attach a program to a tracepoint. */
  RAW_TRACEPOINT_OPEN: 17,
  /** Load types. */
  BTF_LOAD: 18,
  /** Open types by their number. */
  BTF_GET_FD_BY_ID: 19,
  /** What a process has attached by a file descriptor. */
  TASK_FD_QUERY: 20,
  /** Read an element and remove it. */
  MAP_LOOKUP_AND_DELETE_ELEM: 21,
  /** Let nobody but programs write any more. */
  MAP_FREEZE: 22,
  /** Which types follow. */
  BTF_GET_NEXT_ID: 23,
  /** Read many elements. */
  MAP_LOOKUP_BATCH: 24,
  /** Read many elements and remove them. */
  MAP_LOOKUP_AND_DELETE_BATCH: 25,
  /** Write many elements. */
  MAP_UPDATE_BATCH: 26,
  /** Remove many elements. */
  MAP_DELETE_BATCH: 27,
  /** Attach a program, for as long as there is a file descriptor for that. */
  LINK_CREATE: 28,
  /** Attach another program in its place. */
  LINK_UPDATE: 29,
  /** Open such a link by its number. */
  LINK_GET_FD_BY_ID: 30,
  /** Which link follows. */
  LINK_GET_NEXT_ID: 31,
  /** Count and time all programs. */
  ENABLE_STATS: 32,
  /** Make a file of what an iterator writes. */
  ITER_CREATE: 33,
  /** Detach a link's program. */
  LINK_DETACH: 34,
  /** Let a program keep a map. */
  PROG_BIND_MAP: 35,
} as const

/**
 * Kinds of maps.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BPF_MAP_TYPE = {
  /** None. */
  UNSPEC: 0,
  /** By any key. */
  HASH: 1,
  /** By an index. */
  ARRAY: 2,
  /** Programs to go on with. */
  PROG_ARRAY: 3,
  /** Counters. */
  PERF_EVENT_ARRAY: 4,
  /** By any key, for each CPU. */
  PERCPU_HASH: 5,
  /** By an index, for each CPU. */
  PERCPU_ARRAY: 6,
  /** Stacks. */
  STACK_TRACE: 7,
  /** Cgroups. */
  CGROUP_ARRAY: 8,
  /** By any key; those that were not used for long go. */
  LRU_HASH: 9,
  /** The same, for each CPU. */
  LRU_PERCPU_HASH: 10,
  /** By the longest prefix. */
  LPM_TRIE: 11,
  /** Maps, by an index. */
  ARRAY_OF_MAPS: 12,
  /** Maps, by any key. */
  HASH_OF_MAPS: 13,
  /** Network devices. */
  DEVMAP: 14,
  /** Sockets. */
  SOCKMAP: 15,
  /** CPUs. */
  CPUMAP: 16,
  /** XDP sockets. */
  XSKMAP: 17,
  /** Sockets, by any key. */
  SOCKHASH: 18,
  /** Something for each cgroup. */
  CGROUP_STORAGE: 19,
  /** Sockets of one port. */
  REUSEPORT_SOCKARRAY: 20,
  /** Something for each cgroup and CPU. */
  PERCPU_CGROUP_STORAGE: 21,
  /** First in, first out. */
  QUEUE: 22,
  /** Last in, first out. */
  STACK: 23,
  /** Something for each socket. */
  SK_STORAGE: 24,
  /** Network devices, by any key. */
  DEVMAP_HASH: 25,
  /** Functions of the kernel. */
  STRUCT_OPS: 26,
  /** Records for a program that reads them. */
  RINGBUF: 27,
  /** Something for each inode. */
  INODE_STORAGE: 28,
  /** Something for each task. */
  TASK_STORAGE: 29,
  /** What may be in a set. */
  BLOOM_FILTER: 30,
  /** Records from a program that writes them. */
  USER_RINGBUF: 31,
} as const

/**
 * Kinds of programs: what they are about.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BPF_PROG_TYPE = {
  /** None. */
  UNSPEC: 0,
  /** What a socket receives. */
  SOCKET_FILTER: 1,
  /** At a place in the kernel, or in a program. */
  KPROBE: 2,
  /** What goes through a network device. */
  SCHED_CLS: 3,
  /** What becomes of that. */
  SCHED_ACT: 4,
  /** At a tracepoint. */
  TRACEPOINT: 5,
  /** What a network device receives, before all else. */
  XDP: 6,
  /** At a sample. */
  PERF_EVENT: 7,
  /** What a cgroup sends and receives. */
  CGROUP_SKB: 8,
  /** What sockets a cgroup makes. */
  CGROUP_SOCK: 9,
  /** Routes, inwards. */
  LWT_IN: 10,
  /** Routes, outwards. */
  LWT_OUT: 11,
  /** Routes, when sending. */
  LWT_XMIT: 12,
  /** What happens to TCP connections. */
  SOCK_OPS: 13,
  /** Messages within a stream. */
  SK_SKB: 14,
  /** Which devices a cgroup may use. */
  CGROUP_DEVICE: 15,
  /** What is sent. */
  SK_MSG: 16,
  /** At a tracepoint, with its own arguments. */
  RAW_TRACEPOINT: 17,
  /** Which addresses a cgroup uses. */
  CGROUP_SOCK_ADDR: 18,
  /** Segment routing. */
  LWT_SEG6LOCAL: 19,
  /** Remote controls. */
  LIRC_MODE2: 20,
  /** Which of several sockets. */
  SK_REUSEPORT: 21,
  /** How packets are told apart. */
  FLOW_DISSECTOR: 22,
  /** Which settings a cgroup changes. */
  CGROUP_SYSCTL: 23,
  /** At a tracepoint, and may write there. */
  RAW_TRACEPOINT_WRITABLE: 24,
  /** Which socket options a cgroup uses. */
  CGROUP_SOCKOPT: 25,
  /** At the beginning or end of a function. */
  TRACING: 26,
  /** A function of the kernel. */
  STRUCT_OPS: 27,
  /** In the place of another program's function. */
  EXT: 28,
  /** What is allowed. */
  LSM: 29,
  /** Which socket. */
  SK_LOOKUP: 30,
  /** Makes bpf(2) itself. */
  SYSCALL: 31,
} as const

/**
 * Where programs are attached.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_ATTACH_TYPE = {
  /** What a cgroup receives. */
  CGROUP_INET_INGRESS: 0,
  /** What it sends. */
  CGROUP_INET_EGRESS: 1,
  /** Which sockets it makes. */
  CGROUP_INET_SOCK_CREATE: 2,
  /** What happens to its connections. */
  CGROUP_SOCK_OPS: 3,
  /** Where a message ends. */
  SK_SKB_STREAM_PARSER: 4,
  /** What becomes of one. */
  SK_SKB_STREAM_VERDICT: 5,
  /** Which devices it may use. */
  CGROUP_DEVICE: 6,
  /** What becomes of what is sent. */
  SK_MSG_VERDICT: 7,
  /** bind(2), IPv4. */
  CGROUP_INET4_BIND: 8,
  /** bind(2), IPv6. */
  CGROUP_INET6_BIND: 9,
  /** connect(2), IPv4. */
  CGROUP_INET4_CONNECT: 10,
  /** connect(2), IPv6. */
  CGROUP_INET6_CONNECT: 11,
  /** After bind(2), IPv4. */
  CGROUP_INET4_POST_BIND: 12,
  /** After bind(2), IPv6. */
  CGROUP_INET6_POST_BIND: 13,
  /** sendmsg(2), UDP over IPv4. */
  CGROUP_UDP4_SENDMSG: 14,
  /** sendmsg(2), UDP over IPv6. */
  CGROUP_UDP6_SENDMSG: 15,
  /** Remote controls. */
  LIRC_MODE2: 16,
  /** How packets are told apart. */
  FLOW_DISSECTOR: 17,
  /** Which settings it changes. */
  CGROUP_SYSCTL: 18,
  /** recvmsg(2), UDP over IPv4. */
  CGROUP_UDP4_RECVMSG: 19,
  /** recvmsg(2), UDP over IPv6. */
  CGROUP_UDP6_RECVMSG: 20,
  /** getsockopt(2). */
  CGROUP_GETSOCKOPT: 21,
  /** setsockopt(2). */
  CGROUP_SETSOCKOPT: 22,
  /** At a tracepoint. */
  TRACE_RAW_TP: 23,
  /** At the beginning of a function. */
  TRACE_FENTRY: 24,
  /** At its end. */
  TRACE_FEXIT: 25,
  /** In the place of it. */
  MODIFY_RETURN: 26,
  /** What is allowed. */
  LSM_MAC: 27,
  /** An iterator. */
  TRACE_ITER: 28,
  /** getpeername(2), IPv4. */
  CGROUP_INET4_GETPEERNAME: 29,
  /** getpeername(2), IPv6. */
  CGROUP_INET6_GETPEERNAME: 30,
  /** getsockname(2), IPv4. */
  CGROUP_INET4_GETSOCKNAME: 31,
  /** getsockname(2), IPv6. */
  CGROUP_INET6_GETSOCKNAME: 32,
  /** On the way to another device. */
  XDP_DEVMAP: 33,
  /** When a socket ends. */
  CGROUP_INET_SOCK_RELEASE: 34,
  /** On the way to another CPU. */
  XDP_CPUMAP: 35,
  /** Which socket. */
  SK_LOOKUP: 36,
  /** What a network device receives. */
  XDP: 37,
  /** What becomes of a packet. */
  SK_SKB_VERDICT: 38,
  /** Which of several sockets. */
  SK_REUSEPORT_SELECT: 39,
  /** The same, also for connections that must move. */
  SK_REUSEPORT_SELECT_OR_MIGRATE: 40,
  /** At a sample. */
  PERF_EVENT: 41,
  /** At many places of the kernel. */
  TRACE_KPROBE_MULTI: 42,
  /** What a cgroup may do. */
  LSM_CGROUP: 43,
} as const
/**
 * Where a program is attached.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export type BpfAttachType = (typeof BPF_ATTACH_TYPE)[keyof typeof BPF_ATTACH_TYPE]

/**
 * Kinds of links.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_LINK_TYPE = {
  /** None. */
  UNSPEC: 0,
  /** To a tracepoint. */
  RAW_TRACEPOINT: 1,
  /** To a function. */
  TRACING: 2,
  /** To a cgroup. */
  CGROUP: 3,
  /** To an iterator. */
  ITER: 4,
  /** To a network namespace. */
  NETNS: 5,
  /** To a network device. */
  XDP: 6,
  /** To a counter. */
  PERF_EVENT: 7,
  /** To many places of the kernel. */
  KPROBE_MULTI: 8,
  /** To functions of the kernel. */
  STRUCT_OPS: 9,
} as const

/**
 * How an element is written.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BPF_ELEM = flagSet('BPF_ELEM', {
  /** In any case. */
  ANY: 0,
  /** Only where there is none. */
  NOEXIST: 1,
  /** Only where there is one. */
  EXIST: 2,
  /** With the lock that is in the value. */
  F_LOCK: 4,
})

/**
 * How a map is made.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_F_MAP = flagSet('BPF_F_MAP', {
  /** Allocate elements when they are written. */
  NO_PREALLOC: 1 << 0,
  /** Each CPU has its own list of those that were not used for long. */
  NO_COMMON_LRU: 1 << 1,
  /** On one NUMA node. */
  NUMA_NODE: 1 << 2,
  /** This file descriptor only reads. */
  RDONLY: 1 << 3,
  /** This file descriptor only writes. */
  WRONLY: 1 << 4,
  /** Stacks by build ids. */
  STACK_BUILD_ID: 1 << 5,
  /** Keys are hashed in the same way each time. */
  ZERO_SEED: 1 << 6,
  /** Programs only read. */
  RDONLY_PROG: 1 << 7,
  /** Programs only write. */
  WRONLY_PROG: 1 << 8,
  /** A connection has what its listening socket has. */
  CLONE: 1 << 9,
  /** It can be mapped with mmap(2). */
  MMAPABLE: 1 << 10,
  /** Counters stay when their file descriptors are closed. */
  PRESERVE_ELEMS: 1 << 11,
  /** It is for being within another, with another number of elements. */
  INNER_MAP: 1 << 12,
})

/**
 * How a program is loaded.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_F_PROG = flagSet('BPF_F_PROG', {
  /** All accesses are aligned. */
  STRICT_ALIGNMENT: 1 << 0,
  /** No access need be. */
  ANY_ALIGNMENT: 1 << 1,
  /** For testing the kernel. */
  TEST_RND_HI32: 1 << 2,
  /** For testing the kernel. */
  TEST_STATE_FREQ: 1 << 3,
  /** It may sleep. */
  SLEEPABLE: 1 << 4,
  /** It takes packets that are in several pieces. */
  XDP_HAS_FRAGS: 1 << 5,
})

/**
 * How a program is attached to a cgroup.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_F_ATTACH = flagSet('BPF_F_ATTACH', {
  /** Cgroups below may have one in its place. */
  ALLOW_OVERRIDE: 1 << 0,
  /** Cgroups below may have others beside it. */
  ALLOW_MULTI: 1 << 1,
  /** In the place of another one. */
  REPLACE: 1 << 2,
})

/**
 * Which programs are asked for: those that are in force, of cgroups above too.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_F_QUERY_EFFECTIVE = 1

/**
 * Kinds of instructions: the lowest three bits of the code.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_CLASS = {
  /** Load what is not in memory. */
  LD: 0x00,
  /** Load into a register. */
  LDX: 0x01,
  /** Store a number. */
  ST: 0x02,
  /** Store a register. */
  STX: 0x03,
  /** Compute on 32 bits. */
  ALU: 0x04,
  /** Jump by 64 bits. */
  JMP: 0x05,
  /** Jump by 32 bits. */
  JMP32: 0x06,
  /** Compute on 64 bits. */
  ALU64: 0x07,
} as const

/**
 * How much an instruction moves.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_SIZE = {
  /** 4 bytes. */
  W: 0x00,
  /** 2 bytes. */
  H: 0x08,
  /** 1 byte. */
  B: 0x10,
  /** 8 bytes. */
  DW: 0x18,
} as const

/**
 * Where from or to.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_MODE = {
  /** A number in the instruction. */
  IMM: 0x00,
  /** A place in the packet. */
  ABS: 0x20,
  /** A place in the packet that a register says. */
  IND: 0x40,
  /** Memory. */
  MEM: 0x60,
  /** Memory, in one step. */
  ATOMIC: 0xc0,
} as const

/**
 * What is computed.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_ALU = {
  /** `+` */
  ADD: 0x00,
  /** `-` */
  SUB: 0x10,
  /** `*` */
  MUL: 0x20,
  /** `/`, without signs. */
  DIV: 0x30,
  /** `|` */
  OR: 0x40,
  /** `&` */
  AND: 0x50,
  /** `<<` */
  LSH: 0x60,
  /** `>>`, without signs. */
  RSH: 0x70,
  /** Negate. */
  NEG: 0x80,
  /** The rest of a division. */
  MOD: 0x90,
  /** `^` */
  XOR: 0xa0,
  /** Copy. */
  MOV: 0xb0,
  /** `>>`, with signs. */
  ARSH: 0xc0,
  /** The order of bytes. */
  END: 0xd0,
} as const

/**
 * When a jump is made.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_JUMP = {
  /** Always. */
  JA: 0x00,
  /** `==` */
  JEQ: 0x10,
  /** `>`, without signs. */
  JGT: 0x20,
  /** `>=`, without signs. */
  JGE: 0x30,
  /** `&` */
  JSET: 0x40,
  /** `!=` */
  JNE: 0x50,
  /** `>` */
  JSGT: 0x60,
  /** `>=` */
  JSGE: 0x70,
  /** A function is called. */
  CALL: 0x80,
  /** The program ends. */
  EXIT: 0x90,
  /** `<`, without signs. */
  JLT: 0xa0,
  /** `<=`, without signs. */
  JLE: 0xb0,
  /** `<` */
  JSLT: 0xc0,
  /** `<=` */
  JSLE: 0xd0,
} as const

/**
 * In the place of a source register, with a 64-bit number: the file descriptor of a map.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const BPF_PSEUDO_MAP_FD = 1
/**
 * How long the name of an object can be, with its NUL.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BPF_OBJ_NAME_LEN = 16

const Name = byteArray(BPF_OBJ_NAME_LEN)

const MapFlags: FixedType<FlagsOf<'BPF_F_MAP'>> = Uint32

/**
 * The attributes of {@link BPF_CMD}`.MAP_CREATE`.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BpfMapCreateAttr = struct('union bpf_attr', {
  /** Of {@link BPF_MAP_TYPE}. */
  map_type: Uint32,
  /** Of a key, in bytes. */
  key_size: Uint32,
  /** Of a value, in bytes. */
  value_size: Uint32,
  /** How many elements there can be. */
  max_entries: Uint32,
  /** Of {@link BPF_F_MAP}. */
  map_flags: MapFlags,
  /** A map like those that it will have. */
  inner_map_fd: Uint32,
  /** With `BPF_F_MAP.NUMA_NODE`. */
  numa_node: Uint32,
  /** For people. */
  map_name: Name,
  /** For a network device that runs programs itself. */
  map_ifindex: Uint32,
  /** Types. */
  btf_fd: Uint32,
  /** The key's type there. */
  btf_key_type_id: Uint32,
  /** The value's type there. */
  btf_value_type_id: Uint32,
  /** The value's type, where it is the kernel's own. */
  btf_vmlinux_value_type_id: Uint32,
  /** More, by the kind of the map. */
  map_extra: Uint64,
})

/**
 * The attributes of commands on elements.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BpfElemAttr = struct('union bpf_attr', {
  /** The map. */
  map_fd: Uint32,
  /** The address of the key. */
  key: Uint64,
  /** The address of the value, or of the next key. */
  value: Uint64,
  /** Of {@link BPF_ELEM}. */
  flags: Uint64,
})

/**
 * The attributes of {@link BPF_CMD}`.PROG_LOAD`.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const BpfProgLoadAttr = struct('union bpf_attr', {
  /** Of {@link BPF_PROG_TYPE}. */
  prog_type: Uint32,
  /** How many instructions. */
  insn_cnt: Uint32,
  /** The address of the instructions. */
  insns: Uint64,
  /** The address of the licence's name. */
  license: Uint64,
  /** How much the verifier says. */
  log_level: Uint32,
  /** How much room there is for it, in bytes. */
  log_size: Uint32,
  /** Where it goes. */
  log_buf: Uint64,
  /** Not used. */
  kern_version: Uint32,
  /** Of {@link BPF_F_PROG}. */
  prog_flags: Uint32,
  /** For people. */
  prog_name: Name,
  /** For a network device that runs programs itself. */
  prog_ifindex: Uint32,
  /** Of {@link BPF_ATTACH_TYPE}. */
  expected_attach_type: Uint32,
  /** Types. */
  prog_btf_fd: Uint32,
  /** Of a record of functions, in bytes. */
  func_info_rec_size: Uint32,
  /** The address of those. */
  func_info: Uint64,
  /** How many. */
  func_info_cnt: Uint32,
  /** Of a record of lines, in bytes. */
  line_info_rec_size: Uint32,
  /** The address of those. */
  line_info: Uint64,
  /** How many. */
  line_info_cnt: Uint32,
  /** The type of what it is attached to. */
  attach_btf_id: Uint32,
  /** The program that it is attached to, or types. */
  attach_prog_fd: Uint32,
})

/**
 * The attributes of commands on names.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfObjAttr = struct('union bpf_attr', {
  /** The address of the name. */
  pathname: Uint64,
  /** The object. */
  bpf_fd: Uint32,
  /** Of {@link BPF_F_MAP}. */
  file_flags: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.PROG_ATTACH` and `PROG_DETACH`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfProgAttachAttr = struct('union bpf_attr', {
  /** To what. */
  target_fd: Uint32,
  /** The program. */
  attach_bpf_fd: Uint32,
  /** Of {@link BPF_ATTACH_TYPE}. */
  attach_type: Uint32,
  /** Of {@link BPF_F_ATTACH}. */
  attach_flags: Uint32,
  /** The program in whose place. */
  replace_bpf_fd: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.PROG_TEST_RUN`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfTestRunAttr = struct('union bpf_attr', {
  /** The program. */
  prog_fd: Uint32,
  /** What it returned. */
  retval: Uint32,
  /** Of the input, in bytes. */
  data_size_in: Uint32,
  /** Of the output, in bytes. */
  data_size_out: Uint32,
  /** The address of the input. */
  data_in: Uint64,
  /** Where the output goes. */
  data_out: Uint64,
  /** How often. */
  repeat: Uint32,
  /** How long once took, in nanoseconds. */
  duration: Uint32,
  /** Of the context, in bytes. */
  ctx_size_in: Uint32,
  /** Of the context afterwards, in bytes. */
  ctx_size_out: Uint32,
  /** The address of the context. */
  ctx_in: Uint64,
  /** Where it goes. */
  ctx_out: Uint64,
  /** How. */
  flags: Uint32,
  /** On which CPU. */
  cpu: Uint32,
  /** How many packets at once. */
  batch_size: Uint32,
})

/**
 * The attributes of commands on numbers of objects.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfIdAttr = struct('union bpf_attr', {
  /** The object; or the one before. */
  start_id: Uint32,
  /** The one that follows. */
  next_id: Uint32,
  /** Of {@link BPF_F_MAP}. */
  open_flags: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.OBJ_GET_INFO_BY_FD`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfInfoAttr = struct('union bpf_attr', {
  /** The object. */
  bpf_fd: Uint32,
  /** How much room there is, in bytes; then how much was filled. */
  info_len: Uint32,
  /** Where it goes. */
  info: Uint64,
})

/**
 * The attributes of {@link BPF_CMD}`.PROG_QUERY`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfProgQueryAttr = struct('union bpf_attr', {
  /** To what. */
  target_fd: Uint32,
  /** Of {@link BPF_ATTACH_TYPE}. */
  attach_type: Uint32,
  /** {@link BPF_F_QUERY_EFFECTIVE}, or 0. */
  query_flags: Uint32,
  /** Of {@link BPF_F_ATTACH}. */
  attach_flags: Uint32,
  /** Where the numbers go. */
  prog_ids: Uint64,
  /** For how many there is room; then how many there are. */
  prog_cnt: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.RAW_TRACEPOINT_OPEN`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfRawTracepointAttr = struct('union bpf_attr', {
  /** The address of the tracepoint's name. */
  name: Uint64,
  /** The program. */
  prog_fd: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.BTF_LOAD`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfBtfLoadAttr = struct('union bpf_attr', {
  /** The address of the types. */
  btf: Uint64,
  /** Where what is wrong goes. */
  btf_log_buf: Uint64,
  /** Of the types, in bytes. */
  btf_size: Uint32,
  /** How much room there is for what is wrong, in bytes. */
  btf_log_size: Uint32,
  /** How much is said. */
  btf_log_level: Uint32,
})

/**
 * The attributes of {@link BPF_CMD}`.LINK_CREATE`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfLinkCreateAttr = struct('union bpf_attr', {
  /** The program. */
  prog_fd: Uint32,
  /** To what. */
  target_fd: Uint32,
  /** Of {@link BPF_ATTACH_TYPE}. */
  attach_type: Uint32,
  /** How. */
  flags: Uint32,
  /** What a program is told when it runs; or the type of what it is attached to. */
  cookie: Uint64,
})

/**
 * The attributes of {@link BPF_CMD}`.LINK_UPDATE`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfLinkUpdateAttr = struct('union bpf_attr', {
  /** The link. */
  link_fd: Uint32,
  /** The new program. */
  new_prog_fd: Uint32,
  /** {@link BPF_F_ATTACH}`.REPLACE`, or 0. */
  flags: Uint32,
  /** The old program, with that. */
  old_prog_fd: Uint32,
})

/**
 * What a map is like.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfMapInfo = struct('struct bpf_map_info', {
  /** Of {@link BPF_MAP_TYPE}. */
  type: Uint32,
  /** Its number. */
  id: Uint32,
  /** Of a key, in bytes. */
  key_size: Uint32,
  /** Of a value, in bytes. */
  value_size: Uint32,
  /** How many elements there can be. */
  max_entries: Uint32,
  /** Of {@link BPF_F_MAP}. */
  map_flags: MapFlags,
  /** For people. */
  name: Name,
  /** Its network device. */
  ifindex: Uint32,
  /** The value's type, where it is the kernel's own. */
  btf_vmlinux_value_type_id: Uint32,
  /** The device of that network namespace. */
  netns_dev: Uint64,
  /** The inode of that network namespace. */
  netns_ino: Uint64,
  /** The number of its types. */
  btf_id: Uint32,
  /** The key's type there. */
  btf_key_type_id: Uint32,
  /** The value's type there. */
  btf_value_type_id: Uint32,
  /** More, by the kind of the map. */
  map_extra: Uint64,
})
/**
 * The JavaScript form of a `struct bpf_map_info`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export type BpfMapInfo = StructValue<(typeof BpfMapInfo)['types']>

/**
 * What a program is like: the beginning of `struct bpf_prog_info`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfProgInfo = struct('struct bpf_prog_info', {
  /** Of {@link BPF_PROG_TYPE}. */
  type: Uint32,
  /** Its number. */
  id: Uint32,
  /** A hash of its instructions. */
  tag: byteArray(8),
  /** Of the machine's instructions, in bytes. */
  jited_prog_len: Uint32,
  /** Of its own instructions, in bytes. */
  xlated_prog_len: Uint32,
  /** Where the machine's would go. */
  jited_prog_insns: Uint64,
  /** Where its own would go. */
  xlated_prog_insns: Uint64,
  /** When it was loaded, in nanoseconds since the start. */
  load_time: Uint64,
  /** Who loaded it. */
  created_by_uid: Uint32,
  /** How many maps it uses. */
  nr_map_ids: Uint32,
  /** Where their numbers would go. */
  map_ids: Uint64,
  /** For people. */
  name: Name,
})
/**
 * The JavaScript form of the beginning of a `struct bpf_prog_info`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export type BpfProgInfo = StructValue<(typeof BpfProgInfo)['types']>

/**
 * What a link is like: the beginning of `struct bpf_link_info`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export const BpfLinkInfo = struct('struct bpf_link_info', {
  /** Of {@link BPF_LINK_TYPE}. */
  type: Uint32,
  /** Its number. */
  id: Uint32,
  /** The program's number. */
  prog_id: Uint32,
})
/**
 * The JavaScript form of the beginning of a `struct bpf_link_info`.
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export type BpfLinkInfo = StructValue<(typeof BpfLinkInfo)['types']>

/**
 * bpf(2), raw.
 * @param sysif - the process
 * @param cmd - of {@link BPF_CMD}
 * @param attr - the address of the command's attributes
 * @param size - of them, in bytes
 * @returns what it is that the command returns
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export async function _bpf(sysif: SyscallInterface, cmd: number, attr: AddressArgument, size: number): Promise<number> {
  return await sysif.syscall(SYS.bpf, new Choice('BPF_', BPF_CMD, integer('bpf: cmd', cmd, 0, 0x7fff_ffff)), attr, length('bpf: size', size))
}

/** @internal a command whose attributes are only read */
export async function bpfCommand<T>(task: Task, cmd: number, type: FixedType<T>, value: T): Promise<number> {
  using attr = task.argument<T>(type, value)
  return await _bpf(task.sysif, cmd, attr, type.size)
}

/** @internal a name as it lies in memory */
export function bpfNameOf(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name)
  if (bytes.length >= BPF_OBJ_NAME_LEN || bytes.includes(0)) {
    throw new RangeError(`the name of a BPF object has up to ${BPF_OBJ_NAME_LEN - 1} bytes, and no NUL; ${JSON.stringify(name)} is none`)
  }
  const padded = new Uint8Array(BPF_OBJ_NAME_LEN)
  padded.set(bytes)
  return padded
}

/**
 * The text of a name that the kernel told.
 * @param name - as it lies in memory
 * @see include/uapi/linux/bpf.h in the kernel's source
 */
export function bpfName(name: Uint8Array): string {
  return CString.read(new DataView(name.buffer, name.byteOffset, name.byteLength), 0, name.byteLength)
}

/** @internal file descriptors that are borrowed together */
export class BpfBorrows implements Disposable {
  readonly #held: Disposable[] = []

  number(task: Task, fd: FileDescriptor | undefined): number {
    if (fd === undefined) return 0
    const borrow = fd.borrow(task)
    this.#held.push(borrow)
    return borrow.near
  }

  [Symbol.dispose](): void {
    for (const held of this.#held) held[Symbol.dispose]()
  }
}
