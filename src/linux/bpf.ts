/**
 * `<linux/bpf.h>`: small programs that run within the kernel, and maps, in which they and programs outside keep what they know.
 *
 * @module linux/bpf
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
import { ErrnoError } from '../near/errors.js'
import { Choice } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, Bytes, CString } from '../memory/bytes.js'
import { Int16, Int32, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, integer, length, uint32, type AddressArgument } from './arguments.js'
import { boundedString, PathString } from './limits.js'

/** What bpf(2) does. */
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

/** Kinds of maps. */
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

/** Kinds of programs: what they are about. */
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

/** Where programs are attached. */
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
/** Where a program is attached. */
export type BpfAttachType = (typeof BPF_ATTACH_TYPE)[keyof typeof BPF_ATTACH_TYPE]

/** Kinds of links. */
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

/** How an element is written. */
export const BPF_ELEM = {
  /** In any case. */
  ANY: 0,
  /** Only where there is none. */
  NOEXIST: 1,
  /** Only where there is one. */
  EXIST: 2,
  /** With the lock that is in the value. */
  F_LOCK: 4,
} as const

/** How a map is made. */
export const BPF_F_MAP = {
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
} as const

/** How a program is loaded. */
export const BPF_F_PROG = {
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
} as const

/** How a program is attached to a cgroup. */
export const BPF_F_ATTACH = {
  /** Cgroups below may have one in its place. */
  ALLOW_OVERRIDE: 1 << 0,
  /** Cgroups below may have others beside it. */
  ALLOW_MULTI: 1 << 1,
  /** In the place of another one. */
  REPLACE: 1 << 2,
} as const

/** Which programs are asked for: those that are in force, of cgroups above too. */
export const BPF_F_QUERY_EFFECTIVE = 1 << 0

/** Kinds of instructions: the lowest three bits of the code. */
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

/** How much an instruction moves. */
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

/** Where from or to. */
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

/** What is computed. */
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

/** When a jump is made. */
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

/** In the place of a source register, with a 64-bit number: the file descriptor of a map. */
export const BPF_PSEUDO_MAP_FD = 1
/** How long the name of an object can be, with its NUL. */
export const BPF_OBJ_NAME_LEN = 16

const Name = byteArray(BPF_OBJ_NAME_LEN)

/** The attributes of {@link BPF_CMD}`.MAP_CREATE`. */
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
  map_flags: Uint32,
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

/** The attributes of commands on elements. */
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

/** The attributes of {@link BPF_CMD}`.PROG_LOAD`. */
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

/** The attributes of commands on names. */
export const BpfObjAttr = struct('union bpf_attr', {
  /** The address of the name. */
  pathname: Uint64,
  /** The object. */
  bpf_fd: Uint32,
  /** Of {@link BPF_F_MAP}. */
  file_flags: Uint32,
})

/** The attributes of {@link BPF_CMD}`.PROG_ATTACH` and `PROG_DETACH`. */
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

/** The attributes of {@link BPF_CMD}`.PROG_TEST_RUN`. */
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

/** The attributes of commands on numbers of objects. */
export const BpfIdAttr = struct('union bpf_attr', {
  /** The object; or the one before. */
  start_id: Uint32,
  /** The one that follows. */
  next_id: Uint32,
  /** Of {@link BPF_F_MAP}. */
  open_flags: Uint32,
})

/** The attributes of {@link BPF_CMD}`.OBJ_GET_INFO_BY_FD`. */
export const BpfInfoAttr = struct('union bpf_attr', {
  /** The object. */
  bpf_fd: Uint32,
  /** How much room there is, in bytes; then how much was filled. */
  info_len: Uint32,
  /** Where it goes. */
  info: Uint64,
})

/** The attributes of {@link BPF_CMD}`.PROG_QUERY`. */
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

/** The attributes of {@link BPF_CMD}`.RAW_TRACEPOINT_OPEN`. */
export const BpfRawTracepointAttr = struct('union bpf_attr', {
  /** The address of the tracepoint's name. */
  name: Uint64,
  /** The program. */
  prog_fd: Uint32,
})

/** The attributes of {@link BPF_CMD}`.BTF_LOAD`. */
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

/** The attributes of {@link BPF_CMD}`.LINK_CREATE`. */
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

/** The attributes of {@link BPF_CMD}`.LINK_UPDATE`. */
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

/** What a map is like. */
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
  map_flags: Uint32,
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
/** The JavaScript form of a `struct bpf_map_info`. */
export type BpfMapInfo = StructValue<(typeof BpfMapInfo)['types']>

/** What a program is like: the beginning of `struct bpf_prog_info`. */
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
/** The JavaScript form of the beginning of a `struct bpf_prog_info`. */
export type BpfProgInfo = StructValue<(typeof BpfProgInfo)['types']>

/** What a link is like: the beginning of `struct bpf_link_info`. */
export const BpfLinkInfo = struct('struct bpf_link_info', {
  /** Of {@link BPF_LINK_TYPE}. */
  type: Uint32,
  /** Its number. */
  id: Uint32,
  /** The program's number. */
  prog_id: Uint32,
})
/** The JavaScript form of the beginning of a `struct bpf_link_info`. */
export type BpfLinkInfo = StructValue<(typeof BpfLinkInfo)['types']>

/** @internal an instruction as it lies in memory */
export const BpfInsnLayout = struct('struct bpf_insn', { code: Uint8, regs: Uint8, off: Int16, imm: Int32 })

/** A register: `0` for results, `1` to `5` for arguments, `6` to `9` for what is to stay, `10` for the stack. */
export type BpfRegister = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** An instruction; {@link bpf} makes them. */
export interface BpfInsn {
  /** What it does. */
  readonly code: number
  /** The register that it writes. */
  readonly dst: BpfRegister
  /** The register that it reads. */
  readonly src: BpfRegister
  /** From a register's address on, or how many instructions further. */
  readonly off: number
  /** A number. */
  readonly imm: number
  /** In the place of that number: the map. It is borrowed while the program is loaded, and then kept by it. */
  readonly map?: FileDescriptor
}

/** The kernel has a register in 4 bits: what does not fit there would be another one, or a part of its neighbour. */
const REGISTER_MAX = 10

function insn(code: number, dst: BpfRegister, src: BpfRegister, off: number, imm: number): BpfInsn {
  integer('a BPF instruction: code', code, 0, 0xff)
  integer('a BPF instruction: dst', dst, 0, REGISTER_MAX)
  integer('a BPF instruction: src', src, 0, REGISTER_MAX)
  return {
    code, dst, src, off: integer('a BPF instruction: off', off, -0x8000, 0x7fff), imm: integer('a BPF instruction: imm', imm, -0x8000_0000, 0x7fff_ffff),
  }
}

/** A register as a second operand. */
export interface BpfRegisterOperand {
  /** Which. */
  readonly reg: BpfRegister
}

/** A second operand: a register, or a number. */
export type BpfOperand = BpfRegisterOperand | number

function operation(code: number, dst: BpfRegister, operand: BpfOperand, off = 0): BpfInsn {
  const X = 0x08
  return typeof operand === 'number' ? insn(code, dst, 0, off, operand) : insn(code | X, dst, operand.reg, off, 0)
}

/**
 * Makes instructions; programs are lists of them.
 * @see https://docs.kernel.org/bpf/standardization/instruction-set.html
 */
export const bpf = {
  /**
   * Compute on all 64 bits of a register.
   * @param op - of {@link BPF_ALU}
   * @param dst - the register
   * @param operand - the second operand
   */
  alu(op: (typeof BPF_ALU)[keyof typeof BPF_ALU], dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU64 | op, dst, operand)
  },
  /**
   * Compute on the lower 32 bits of a register; the others become 0.
   * @param op - of {@link BPF_ALU}
   * @param dst - the register
   * @param operand - the second operand
   */
  alu32(op: (typeof BPF_ALU)[keyof typeof BPF_ALU], dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU | op, dst, operand)
  },
  /**
   * Copy something into a register.
   * @param dst - the register
   * @param operand - what
   */
  mov(dst: BpfRegister, operand: BpfOperand): BpfInsn {
    return operation(BPF_CLASS.ALU64 | BPF_ALU.MOV, dst, operand)
  },
  /**
   * Load from memory.
   * @param size - of {@link BPF_SIZE}
   * @param dst - the register
   * @param src - the register that has the address
   * @param off - from there, in bytes
   */
  load(size: (typeof BPF_SIZE)[keyof typeof BPF_SIZE], dst: BpfRegister, src: BpfRegister, off = 0): BpfInsn {
    return insn(BPF_CLASS.LDX | size | BPF_MODE.MEM, dst, src, off, 0)
  },
  /**
   * Store to memory.
   * @param size - of {@link BPF_SIZE}
   * @param dst - the register that has the address
   * @param off - from there, in bytes
   * @param operand - what
   */
  store(size: (typeof BPF_SIZE)[keyof typeof BPF_SIZE], dst: BpfRegister, off: number, operand: BpfOperand): BpfInsn {
    if (typeof operand === 'number') return insn(BPF_CLASS.ST | size | BPF_MODE.MEM, dst, 0, off, operand)
    return insn(BPF_CLASS.STX | size | BPF_MODE.MEM, dst, operand.reg, off, 0)
  },
  /**
   * Add to memory, in one step.
   * @param size - `BPF_SIZE.W` or `BPF_SIZE.DW`
   * @param dst - the register that has the address
   * @param off - from there, in bytes
   * @param src - the register that is added
   */
  atomicAdd(size: typeof BPF_SIZE.W | typeof BPF_SIZE.DW, dst: BpfRegister, off: number, src: BpfRegister): BpfInsn {
    return insn(BPF_CLASS.STX | size | BPF_MODE.ATOMIC, dst, src, off, BPF_ALU.ADD)
  },
  /**
   * Jump.
   * @param op - of {@link BPF_JUMP}, but `CALL` and `EXIT`
   * @param dst - the register that is compared
   * @param operand - with what
   * @param off - how many instructions are passed over
   */
  jump(op: Exclude<(typeof BPF_JUMP)[keyof typeof BPF_JUMP], 0x80 | 0x90>, dst: BpfRegister, operand: BpfOperand, off: number): BpfInsn {
    return operation(BPF_CLASS.JMP | op, dst, operand, off)
  },
  /**
   * Call a function of the kernel.
   * @param helper - its number: 1 is `bpf_map_lookup_elem`
   * @see https://man7.org/linux/man-pages/man7/bpf-helpers.7.html
   */
  call(helper: number): BpfInsn {
    return insn(BPF_CLASS.JMP | BPF_JUMP.CALL, 0, 0, 0, helper)
  },
  /** End the program with what is in register 0. */
  exit(): BpfInsn {
    return insn(BPF_CLASS.JMP | BPF_JUMP.EXIT, 0, 0, 0, 0)
  },
  /**
   * Load a number of 64 bits: two instructions.
   * @param dst - the register
   * @param value - the number, with a sign or without
   * @throws RangeError for one that has more
   */
  load64(dst: BpfRegister, value: bigint): BpfInsn[] {
    if (value < -(2n ** 63n) || value >= 2n ** 64n) throw new RangeError(`a BPF instruction: ${value} has more than 64 bits`)
    return [
      insn(BPF_CLASS.LD | BPF_SIZE.DW | BPF_MODE.IMM, dst, 0, 0, Number(BigInt.asIntN(32, value))), insn(0, 0, 0, 0, Number(BigInt.asIntN(32, value >> 32n))),
    ]
  },
  /**
   * Load a map: two instructions.
   * @param dst - the register
   * @param map - the map
   */
  loadMap(dst: BpfRegister, map: FileDescriptor): BpfInsn[] {
    return [{ ...insn(BPF_CLASS.LD | BPF_SIZE.DW | BPF_MODE.IMM, dst, BPF_PSEUDO_MAP_FD, 0, 0), map }, insn(0, 0, 0, 0, 0)]
  },
} as const

/** A program that the kernel's verifier refused, with what that said. */
export class BpfLoadError extends ErrnoError {
  /**
   * @param error - what the call ended with
   * @param log - what the verifier said
   */
  constructor(
    error: ErrnoError,
    /** What the verifier said. */
    readonly log: string,
  ) {
    const hint = log.trim().split('\n').at(-2) ?? log.trim()
    super(-error.errno, error.syscall, { call: error.call, ...(hint === '' ? {} : { hint }) })
  }
}

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

/** A command whose attributes are only read. */
async function command<T>(task: Task, cmd: number, type: FixedType<T>, value: T): Promise<number> {
  using attr = task.argument<T>(type, value)
  return await _bpf(task.sysif, cmd, attr, type.size)
}

function nameOf(name: string): Uint8Array {
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
 */
export function bpfName(name: Uint8Array): string {
  return CString.read(new DataView(name.buffer, name.byteOffset, name.byteLength), 0, name.byteLength)
}

/** What a map is to be like. */
export interface BpfMapOptions {
  /** Of {@link BPF_F_MAP}. */
  readonly flags?: number
  /** For people: up to 15 characters. */
  readonly name?: string
  /** A map like those that it will have, for maps of maps. */
  readonly inner?: FileDescriptor
  /** More, by the kind of the map. */
  readonly extra?: number
}

const PER_CPU: ReadonlySet<number> = new Set([
  BPF_MAP_TYPE.PERCPU_HASH, BPF_MAP_TYPE.PERCPU_ARRAY, BPF_MAP_TYPE.LRU_PERCPU_HASH, BPF_MAP_TYPE.PERCPU_CGROUP_STORAGE,
])

function checkKind(type: number): void {
  if (PER_CPU.has(type)) throw new RangeError('a map with a value for each CPU has values of another length than it says: make the raw calls for it')
}

/**
 * A map whose keys and values are known: the kernel moves as many bytes as it says, so that they must be of exactly that length.
 * @typeParam K - a key
 * @typeParam V - a value
 */
export class BpfMap<K, V, Descriptor extends FileDescriptor = FileDescriptor> implements AsyncDisposable {
  /** @internal */
  constructor(
    /** The file descriptor, which it owns. */
    readonly fd: Descriptor,
    /** The type of its keys. */
    readonly key: FixedType<K>,
    /** The type of its values. */
    readonly value: FixedType<V>,
  ) {}

  async #element(cmd: number, key: ValueOrPointer<K> | null, value: Borrow | undefined, flags = 0): Promise<number> {
    const { task } = this.fd
    using fd = this.fd.borrow(task)
    using keyBorrow = task.optionalArgument(this.key, key)
    return await command(task, cmd, BpfElemAttr, BpfElemAttr.of({
      map_fd: fd.near, key: keyBorrow.near, value: value?.near ?? NULL, flags: length('bpf: flags', flags),
    }))
  }

  async #read<T>(type: FixedType<T>, call: (value: Borrow) => Promise<unknown>): Promise<T | undefined> {
    try {
      return await this.fd.task.fill(type, call)
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /**
   * Read an element.
   * @param key - which
   * @param flags - `BPF_ELEM.F_LOCK`, or 0
   * @returns its value; undefined where there is none
   * @throws ErrnoError with EPERM where it may not be read
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async lookup(key: ValueOrPointer<K>, flags = 0): Promise<V | undefined> {
    return await this.#read(this.value, (value) => this.#element(BPF_CMD.MAP_LOOKUP_ELEM, key, value, flags))
  }

  /**
   * Write an element.
   * @param key - which; null for a queue or a stack
   * @param value - its value
   * @param flags - of {@link BPF_ELEM}
   * @throws ErrnoError with E2BIG where there are as many as there can be; with EEXIST or ENOENT as the flags say
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async update(key: ValueOrPointer<K> | null, value: ValueOrPointer<V>, flags: number = BPF_ELEM.ANY): Promise<void> {
    using memory = this.fd.task.argument(this.value, value)
    await this.#element(BPF_CMD.MAP_UPDATE_ELEM, key, memory, flags)
  }

  /**
   * Remove an element.
   * @param key - which
   * @throws ErrnoError with ENOENT where there is none; with EINVAL for an array
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async delete(key: ValueOrPointer<K>): Promise<void> {
    await this.#element(BPF_CMD.MAP_DELETE_ELEM, key, undefined)
  }

  /**
   * Read an element and remove it.
   * @param key - which; null for a queue or a stack
   * @returns its value; undefined where there is none
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async lookupAndDelete(key: ValueOrPointer<K> | null): Promise<V | undefined> {
    return await this.#read(this.value, (value) => this.#element(BPF_CMD.MAP_LOOKUP_AND_DELETE_ELEM, key, value))
  }

  /**
   * Which key follows, in the map's own order. Where the one before has been removed, that is the first one.
   * @param key - the one before; null for the first one
   * @returns undefined after the last one
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async nextKey(key: ValueOrPointer<K> | null): Promise<K | undefined> {
    return await this.#read(this.key, (next) => this.#element(BPF_CMD.MAP_GET_NEXT_KEY, key, next))
  }

  /**
   * Let nobody but programs write any more, for good.
   * @throws ErrnoError with EPERM where it is frozen; with EBUSY where somebody is writing, or has it mapped to write
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async freeze(): Promise<void> {
    await this.#element(BPF_CMD.MAP_FREEZE, null, undefined)
  }

  /** Close its file descriptor. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.fd[Symbol.asyncDispose]()
  }
}

/** What a program is to be like. */
export interface BpfProgramOptions {
  /** Its licence, as helpers ask for it, up to 127 bytes: `GPL` unless it is said. */
  readonly license?: string
  /** For people: up to 15 characters. */
  readonly name?: string
  /** Of {@link BPF_F_PROG}. */
  readonly flags?: number
  /** Of {@link BPF_ATTACH_TYPE}, for kinds that can be attached in several ways. */
  readonly expectedAttachType?: number
  /** The type of what it is attached to. */
  readonly attachBtfId?: number
  /** The program that it is attached to. */
  readonly attachTo?: FileDescriptor
}

/** What there are numbers of. */
export type BpfObjectKind = 'prog' | 'map' | 'btf' | 'link'

const NEXT = { prog: BPF_CMD.PROG_GET_NEXT_ID, map: BPF_CMD.MAP_GET_NEXT_ID, btf: BPF_CMD.BTF_GET_NEXT_ID, link: BPF_CMD.LINK_GET_NEXT_ID } as const
const BY_ID = { prog: BPF_CMD.PROG_GET_FD_BY_ID, map: BPF_CMD.MAP_GET_FD_BY_ID, btf: BPF_CMD.BTF_GET_FD_BY_ID, link: BPF_CMD.LINK_GET_FD_BY_ID } as const

/** What a program is tried on. */
export interface BpfTestRunOptions {
  /** The packet; at least 14 bytes. */
  readonly data?: Uint8Array
  /** How much of it there can be afterwards, in bytes. */
  readonly outputSize?: number
  /** What the kind of program has beside it. */
  readonly context?: Uint8Array
  /** How often. */
  readonly repeat?: number
}

/** What it came to. */
export interface BpfTestRun {
  /** What the program returned. */
  readonly retval: number
  /** How long it took once, in nanoseconds. */
  readonly duration: number
  /** The packet afterwards. */
  readonly data: Uint8Array
}

const Insns: Type<StructValue<(typeof BpfInsnLayout)['types']>[]> = list(BpfInsnLayout)
const LOG_SIZE = 1 << 16

/** What the kernel has room for without the NUL; it cuts what is longer short. See Linux 6.12, bpf_prog_load() in kernel/bpf/syscall.c. */
const LICENSE_MAX = 127
const License = boundedString('the licence of a BPF program', LICENSE_MAX)
/** As much, and cut short too. See Linux 6.12, bpf_raw_tp_link_attach() in kernel/bpf/syscall.c. */
const TRACEPOINT_NAME_MAX = 127
const TracepointName = boundedString('the name of a raw tracepoint', TRACEPOINT_NAME_MAX)

/** File descriptors that are borrowed together. */
class Borrowed implements Disposable {
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

/**
 * Tasks that can make and load BPF objects. Most of it takes `CAP_BPF`, and some `CAP_NET_ADMIN` or `CAP_PERFMON` as well.
 */
export class BpfTask extends Task {
  /**
   * Make a map.
   * @param type - of {@link BPF_MAP_TYPE}
   * @param key - the type of its keys
   * @param value - the type of its values
   * @param maxEntries - how many elements there can be
   * @param options - how
   * @returns what owns it; closed at exec
   * @throws RangeError for kinds that have a value for each CPU
   * @throws ErrnoError with EPERM without `CAP_BPF`, where unprivileged use is forbidden; with EINVAL for lengths that the kind cannot have
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMapCreate<K, V>(
    type: (typeof BPF_MAP_TYPE)[keyof typeof BPF_MAP_TYPE], key: FixedType<K>, value: FixedType<V>, maxEntries: number, options: BpfMapOptions = {},
  ): Promise<BpfMap<K, V, this['fileDescriptorType']>> {
    checkKind(type)
    using borrowed = new Borrowed()
    const number = await command(this, BPF_CMD.MAP_CREATE, BpfMapCreateAttr, BpfMapCreateAttr.of({
      map_type: type, key_size: key.size, value_size: value.size, max_entries: uint32('bpf: max_entries', maxEntries),
      map_flags: flagsArgument('bpf: map_flags', 'BPF_F_', BPF_F_MAP, options.flags ?? 0).operand, inner_map_fd: borrowed.number(this, options.inner),
      map_name: nameOf(options.name ?? ''), map_extra: length('bpf: map_extra', options.extra ?? 0),
    }))
    return new BpfMap(this.makeFileDescriptor(NearFileDescriptor(number)), key, value)
  }

  /**
   * Load a program. Where the verifier refuses it, it is asked why, with a second call.
   * @param type - of {@link BPF_PROG_TYPE}
   * @param insns - its instructions, which {@link bpf} makes
   * @param options - how
   * @returns a handle that owns it, closed at exec
   * @throws BpfLoadError where the verifier refuses it, with what it says
   * @throws RangeError for an instruction whose numbers do not fit, and for a licence that is too long
   * @throws ErrnoError with EPERM without `CAP_BPF` and what the kind takes beside it
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgLoad(
    type: (typeof BPF_PROG_TYPE)[keyof typeof BPF_PROG_TYPE], insns: readonly BpfInsn[], options: BpfProgramOptions = {},
  ): Promise<this['fileDescriptorType']> {
    integer('the number of BPF instructions', insns.length, 1, 1_000_000)
    using borrowed = new Borrowed()
    using code = this.argument(Insns, insns.map((each) => {
      const { code, dst, src, off, imm } = insn(each.code, each.dst, each.src, each.off, each.imm)
      return { code, regs: dst | (src << 4), off, imm: each.map === undefined ? imm : borrowed.number(this, each.map) }
    }))
    using license = this.argument(License, options.license ?? 'GPL')
    const attributes = BpfProgLoadAttr.of({
      prog_type: type, insn_cnt: insns.length, insns: code.near, license: license.near, prog_name: nameOf(options.name ?? ''),
      prog_flags: flagsArgument('bpf: prog_flags', 'BPF_F_', BPF_F_PROG, options.flags ?? 0).operand,
      expected_attach_type: uint32('bpf: expected_attach_type', options.expectedAttachType ?? 0),
      attach_btf_id: uint32('bpf: attach_btf_id', options.attachBtfId ?? 0), attach_prog_fd: borrowed.number(this, options.attachTo),
    })
    const load = async (value: typeof attributes): Promise<this['fileDescriptorType']> =>
      this.makeFileDescriptor(NearFileDescriptor(await command(this, BPF_CMD.PROG_LOAD, BpfProgLoadAttr, value)))
    try {
      return await load(attributes)
    } catch (error) {
      if (!(error instanceof ErrnoError) || error.code === 'EPERM') throw error
      using memory = this.heap.scratch(Bytes, LOG_SIZE)
      {
        using log = memory.borrow(this, 'exclusive')
        try {
          return await load({ ...attributes, log_level: 1, log_size: LOG_SIZE, log_buf: log.near })
        } catch (again) {
          if (!(again instanceof ErrnoError)) throw again
        }
      }
      using written = memory.assumeReadable()
      throw new BpfLoadError(error, bpfName(await written.read()))
    }
  }

  /**
   * Open an object by the name that it was given in a file system.
   * @param path - the name, in a mount of `bpf`
   * @param flags - of {@link BPF_F_MAP}: `RDONLY` or `WRONLY` for a map
   * @returns a handle that owns it, closed at exec; `bpfMap` makes a map of it
   * @throws ErrnoError with ENOENT where there is no such name; with EACCES where it is no object, or may not be used
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfObjGet(path: ValueOrPointer<string>, flags = 0): Promise<this['fileDescriptorType']> {
    using pathname = this.argument(PathString, path)
    const file_flags = flagsArgument('bpf: file_flags', 'BPF_F_', BPF_F_MAP, flags).operand
    const attributes = BpfObjAttr.of({ pathname: pathname.near, file_flags })
    return this.makeFileDescriptor(NearFileDescriptor(await about(command(this, BPF_CMD.OBJ_GET, BpfObjAttr, attributes), path)))
  }

  /**
   * A map of a file descriptor, which it then owns. What the kernel says of its keys and values is compared with what is said here.
   * @param fd - the file descriptor
   * @param key - the type of its keys
   * @param value - the type of its values
   * @throws RangeError where they are of other lengths, or there is a value for each CPU
   * @throws ErrnoError with EBADF or EINVAL where it is no map
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMap<K, V>(fd: FileDescriptor, key: FixedType<K>, value: FixedType<V>): Promise<BpfMap<K, V, this['fileDescriptorType']>> {
    const info = await infoOf(this, fd, BpfMapInfo)
    checkKind(info.type)
    if (info.key_size !== key.size || info.value_size !== value.size) {
      throw new RangeError(`a map of keys of ${info.key_size} and values of ${info.value_size} bytes has none of ${key.name} and ${value.name}`)
    }
    return new BpfMap(fd, key, value)
  }

  /**
   * Which object follows by its number.
   * @param kind - what kind
   * @param id - the number before; 0 for the first one
   * @returns undefined after the last one
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfGetNextId(kind: BpfObjectKind, id: number): Promise<number | undefined> {
    const before = BpfIdAttr.of({ start_id: uint32('bpf: start_id', id) })
    try {
      return (await this.fill(BpfIdAttr, (attr) => _bpf(this.sysif, NEXT[kind], attr, BpfIdAttr.size), before)).next_id
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /**
   * Open an object by its number.
   * @param kind - what kind
   * @param id - the number
   * @returns a handle that owns it, closed at exec
   * @throws ErrnoError with ENOENT where there is none; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfGetFdById(kind: BpfObjectKind, id: number): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(NearFileDescriptor(await command(this, BY_ID[kind], BpfIdAttr, BpfIdAttr.of({ start_id: uint32('bpf: id', id) }))))
  }

  /**
   * Load types.
   * @param btf - the types
   * @returns a handle that owns them, closed at exec
   * @throws ErrnoError with EINVAL for what are none; with EPERM without `CAP_BPF`
   * @see https://docs.kernel.org/bpf/btf.html
   */
  async bpfBtfLoad(btf: ValueOrPointer<Uint8Array>): Promise<this['fileDescriptorType']> {
    using memory = this.argument<Uint8Array>(Bytes, btf)
    const attributes = BpfBtfLoadAttr.of({ btf: memory.near, btf_size: uint32('bpf: btf_size', memory.size) })
    return this.makeFileDescriptor(NearFileDescriptor(await command(this, BPF_CMD.BTF_LOAD, BpfBtfLoadAttr, attributes)))
  }
}

async function infoOf<T>(task: Task, object: FileDescriptor, type: FixedType<T>): Promise<T> {
  using fd = object.borrow(task)
  // The kernel takes what lies beyond what it knows only where it is 0; and counts what it is given from the front.
  const size = type.size
  const memory = task.heap.scratch(Bytes, size).write(new Uint8Array(size))
  try {
    {
      using info = memory.borrow(task, 'exclusive')
      await command(task, BPF_CMD.OBJ_GET_INFO_BY_FD, BpfInfoAttr, BpfInfoAttr.of({ bpf_fd: fd.near, info_len: size, info: info.near }))
    }
    const bytes = await memory.read()
    return type.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, size)
  } finally {
    memory.free()
  }
}

/**
 * File descriptors of BPF objects, and of what programs are attached to.
 */
export class BpfFileDescriptor extends FileDescriptor {
  /**
   * Give it a name in a file system, where it stays when all file descriptors are closed.
   * @param path - the name, in a mount of `bpf`
   * @throws ErrnoError with EEXIST where there is such a name; with EPERM where the file system is no `bpf`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfObjPin(path: ValueOrPointer<string>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using pathname = task.argument(PathString, path)
    await about(command(task, BPF_CMD.OBJ_PIN, BpfObjAttr, BpfObjAttr.of({ pathname: pathname.near, bpf_fd: fd.near })), path)
  }

  /**
   * What a map is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMapInfo(): Promise<BpfMapInfo> {
    return await infoOf(this.task, this, BpfMapInfo)
  }

  /**
   * What a program is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgInfo(): Promise<BpfProgInfo> {
    return await infoOf(this.task, this, BpfProgInfo)
  }

  /**
   * What a link is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfLinkInfo(): Promise<BpfLinkInfo> {
    return await infoOf(this.task, this, BpfLinkInfo)
  }

  /**
   * Try this program on something.
   * @param options - on what
   * @throws ErrnoError with EINVAL for a packet that is too short; with ENOTSUPP for a kind that cannot be tried
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgTestRun(options: BpfTestRunOptions = {}): Promise<BpfTestRun> {
    const { task } = this
    const { data, outputSize = data?.byteLength ?? 0, context, repeat = 0 } = options
    using fd = this.borrow(task)
    using input = task.optionalArgument<Uint8Array>(Bytes, data)
    using ctx = task.optionalArgument<Uint8Array>(Bytes, context)
    using output = task.heap.scratch(Bytes, integer('bpf: data_size_out', outputSize, 0, 1 << 24) + 1)
    let result: ReturnType<typeof BpfTestRunAttr.of>
    {
      using out = output.borrow(task, 'exclusive')
      result = await task.fill(BpfTestRunAttr, (attr) => _bpf(task.sysif, BPF_CMD.PROG_TEST_RUN, attr, BpfTestRunAttr.size), BpfTestRunAttr.of({
        prog_fd: fd.near, data_size_in: data?.byteLength ?? 0, data_in: input.near, data_size_out: outputSize, data_out: outputSize === 0 ? NULL : out.near,
        ctx_size_in: context?.byteLength ?? 0, ctx_in: ctx.near, repeat: uint32('bpf: repeat', repeat),
      }))
    }
    using written = output.assumeReadable()
    const bytes = await written.read()
    return { retval: result.retval, duration: result.duration, data: bytes.slice(0, Math.min(result.data_size_out, outputSize)) }
  }

  /**
   * Attach a program to this cgroup, map, or whatever it is.
   * @param program - the program
   * @param type - of {@link BPF_ATTACH_TYPE}
   * @param flags - of {@link BPF_F_ATTACH}
   * @param replaced - the program in whose place, with `BPF_F_ATTACH.REPLACE`
   * @throws ErrnoError with EPERM where another one forbids it, or without `CAP_NET_ADMIN`; with EINVAL for a kind that has no
   *   such place
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgAttach(program: FileDescriptor, type: BpfAttachType, flags = 0, replaced?: FileDescriptor): Promise<void> {
    const { task } = this
    using borrowed = new Borrowed()
    await command(task, BPF_CMD.PROG_ATTACH, BpfProgAttachAttr, BpfProgAttachAttr.of({
      target_fd: borrowed.number(task, this), attach_bpf_fd: borrowed.number(task, program), attach_type: uint32('bpf: attach_type', type),
      attach_flags: flagsArgument('bpf: attach_flags', 'BPF_F_', BPF_F_ATTACH, flags).operand, replace_bpf_fd: borrowed.number(task, replaced),
    }))
  }

  /**
   * Detach a program from this.
   * @param program - the program
   * @param type - of {@link BPF_ATTACH_TYPE}
   * @throws ErrnoError with ENOENT where it is not attached
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgDetach(program: FileDescriptor, type: BpfAttachType): Promise<void> {
    const { task } = this
    using borrowed = new Borrowed()
    await command(task, BPF_CMD.PROG_DETACH, BpfProgAttachAttr, BpfProgAttachAttr.of({
      target_fd: borrowed.number(task, this), attach_bpf_fd: borrowed.number(task, program), attach_type: uint32('bpf: attach_type', type),
    }))
  }

  /**
   * Which programs are attached to this.
   * @param type - of {@link BPF_ATTACH_TYPE}
   * @param flags - {@link BPF_F_QUERY_EFFECTIVE}, or 0
   * @param most - how many there is room for
   * @returns their numbers
   * @throws ErrnoError with ENOSPC where there are more; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgQuery(type: BpfAttachType, flags = 0, most = 64): Promise<number[]> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('bpf: prog_cnt', most, 1, 4096)
    using memory = task.heap.scratch(ids, room * Uint32.size)
    let count: number
    {
      using prog_ids = memory.borrow(task, 'exclusive')
      const asked = BpfProgQueryAttr.of({
        target_fd: fd.near, attach_type: uint32('bpf: attach_type', type), query_flags: uint32('bpf: query_flags', flags), prog_ids: prog_ids.near,
        prog_cnt: room,
      })
      count = (await task.fill(BpfProgQueryAttr, (attr) => _bpf(task.sysif, BPF_CMD.PROG_QUERY, attr, BpfProgQueryAttr.size), asked)).prog_cnt
    }
    using written = memory.assumeReadable()
    return (await written.read()).slice(0, count)
  }

  /**
   * Attach this program, for as long as what is returned is open, or has a name.
   * @param target - to what: a cgroup, a counter, a network namespace; or the number of a network device
   * @param type - of {@link BPF_ATTACH_TYPE}
   * @param flags - of the kind
   * @param cookie - what the program is told when it runs; for kinds that have that
   * @returns a handle that owns the link, closed at exec
   * @throws ErrnoError with EINVAL for a kind that has no such place; with EBUSY where another one is there
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkCreate(target: FileDescriptor | number, type: BpfAttachType, flags = 0, cookie = 0): Promise<this> {
    const { task } = this
    using borrowed = new Borrowed()
    // This handle's own class: it was made by the same task.
    return task.makeFileDescriptor(NearFileDescriptor(await command(task, BPF_CMD.LINK_CREATE, BpfLinkCreateAttr, BpfLinkCreateAttr.of({
      prog_fd: borrowed.number(task, this), target_fd: typeof target === 'number' ? uint32('bpf: target_ifindex', target) : borrowed.number(task, target),
      attach_type: uint32('bpf: attach_type', type), flags: uint32('bpf: flags', flags), cookie: length('bpf: cookie', cookie),
    })))) as this
  }

  /**
   * Let this link be of another program.
   * @param program - the new one
   * @param replaced - the old one, where it must be that
   * @throws ErrnoError with EPERM where the link's program is another one than `replaced`; with EINVAL for another kind
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkUpdate(program: FileDescriptor, replaced?: FileDescriptor): Promise<void> {
    const { task } = this
    using borrowed = new Borrowed()
    await command(task, BPF_CMD.LINK_UPDATE, BpfLinkUpdateAttr, BpfLinkUpdateAttr.of({
      link_fd: borrowed.number(task, this), new_prog_fd: borrowed.number(task, program), old_prog_fd: borrowed.number(task, replaced),
      flags: replaced === undefined ? 0 : BPF_F_ATTACH.REPLACE,
    }))
  }

  /**
   * Detach this link's program at once.
   * @throws ErrnoError with EOPNOTSUPP for kinds that cannot
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkDetach(): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    await command(task, BPF_CMD.LINK_DETACH, BpfLinkUpdateAttr, BpfLinkUpdateAttr.of({ link_fd: fd.near }))
  }

  /**
   * Attach this program to a raw tracepoint.
   * @param name - of the tracepoint, up to 127 bytes
   * @returns a handle that owns the link, closed at exec
   * @throws ErrnoError with ENOENT where there is no such tracepoint; with EINVAL for another kind of program
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfRawTracepointOpen(name: string): Promise<this> {
    const { task } = this
    using fd = this.borrow(task)
    using memory = task.argument(TracepointName, name)
    const attributes = BpfRawTracepointAttr.of({ name: memory.near, prog_fd: fd.near })
    return task.makeFileDescriptor(NearFileDescriptor(await command(task, BPF_CMD.RAW_TRACEPOINT_OPEN, BpfRawTracepointAttr, attributes))) as this
  }
}

const ids: Type<number[]> = list(Uint32)
