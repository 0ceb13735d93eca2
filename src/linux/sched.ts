/**
 * `<linux/sched.h>`, `<linux/sched/types.h>`: clone, namespaces, and how the scheduler treats a thread.
 *
 * @module linux/sched
 */
import { Flags, flagSet, has, type FlagsOf } from '../near/flags.js'
import { Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import {
  CgroupNamespace, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace, PidNamespace, TimeNamespace, UserNamespace,
  UTSNamespace,
} from '../far/namespaces.js'
import type { TaskNamespaces } from '../far/task.js'
import { bytesOf } from '../memory/bytes.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { Pid } from '../handle/pid.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { Timespec } from './time_types.js'

/**
 * What a clone shares with its parent, and which namespaces begin with it; some also say what unshare(2) and setns(2) work on.
 * Bit 31 and above: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const CLONE = flagSet('CLONE', {
  /** A new time namespace, for the caller's children; not with clone(2), where this bit belongs to the exit signal. */
  NEWTIME: 0x80,
  /** Share the address space. */
  VM: 0x100,
  /** Share root, working directory and umask. */
  FS: 0x200,
  /** Share the fd table. */
  FILES: 0x400,
  /** Share the table of signal handlers; needs `VM`. */
  SIGHAND: 0x800,
  /** Put a pidfd into the parent. */
  PIDFD: 0x1000,
  /** Whoever traces the parent traces the child too. */
  PTRACE: 0x2000,
  /** The parent stands still until the child execs or ends. */
  VFORK: 0x4000,
  /** The parent's parent becomes the child's. */
  PARENT: 0x8000,
  /** A thread of the same process; needs `SIGHAND`. */
  THREAD: 0x1_0000,
  /** A new mount namespace, a copy of the parent's. */
  NEWNS: 0x2_0000,
  /** Share the System V semaphores' undo list. */
  SYSVSEM: 0x4_0000,
  /** Set the thread-local storage register to `tls`. */
  SETTLS: 0x8_0000,
  /** Write the child's tid to `parent_tid`, in the parent's memory. */
  PARENT_SETTID: 0x10_0000,
  /** Write 0 to `child_tid` and wake a futex there when the child execs or ends. */
  CHILD_CLEARTID: 0x20_0000,
  /** Does nothing any more; clone3(2) refuses it. */
  DETACHED: 0x40_0000,
  /** No tracer can make `PTRACE` out of this clone. */
  UNTRACED: 0x80_0000,
  /** Write the child's tid to `child_tid`, in the child's memory. */
  CHILD_SETTID: 0x100_0000,
  /** A new cgroup namespace. */
  NEWCGROUP: 0x200_0000,
  /** A new UTS namespace, a copy of the parent's. */
  NEWUTS: 0x400_0000,
  /** A new IPC namespace. */
  NEWIPC: 0x800_0000,
  /** A new user namespace. */
  NEWUSER: 0x1000_0000,
  /** A new pid namespace. */
  NEWPID: 0x2000_0000,
  /** A new network namespace. */
  NEWNET: 0x4000_0000,
  /** Share the I/O context. */
  IO: 0x8000_0000,
  /** Give every signal that has a handler its default action; only clone3(2), since Linux 5.5. */
  CLEAR_SIGHAND: 0x1_0000_0000,
  /** Begin in the cgroup v2 that `cgroup` is a file descriptor of; only clone3(2), since Linux 5.7. */
  INTO_CGROUP: 0x2_0000_0000,
})

/**
 * The low bits of clone(2)'s flags, where the signal stands that the parent gets when the child ends. clone3(2) has a field for it.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const CSIGNAL = 0xff

const CloneFlags: FixedType<FlagsOf<'CLONE'>> = Uint64

/**
 * What clone3(2) is told. Addresses are plain numbers here: who calls clone3(2) keeps alive what they point to.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const CloneArgs = struct('struct clone_args', {
  /** Of {@link CLONE}. */
  flags: CloneFlags,
  /** The address of the word that gets the pidfd, with `CLONE.PIDFD`. */
  pidfd: Uint64,
  /** The address of the word for the tid in the child's memory. */
  child_tid: Uint64,
  /** The address of the word for the tid in the parent's memory, with `CLONE.PARENT_SETTID`. */
  parent_tid: Uint64,
  /** What the parent gets when the child ends; 0 for none. */
  exit_signal: Uint64,
  /** The lowest address of the child's stack. */
  stack: Uint64,
  /** Its length, in bytes. */
  stack_size: Uint64,
  /** The thread-local storage register, with `CLONE.SETTLS`. */
  tls: Uint64,
  /** The address of an array of pids to get, innermost pid namespace first. */
  set_tid: Uint64,
  /** How many there are. */
  set_tid_size: Uint64,
  /** A file descriptor of a cgroup, with `CLONE.INTO_CGROUP`. */
  cgroup: Uint64,
})
/**
 * The JavaScript form of a `struct clone_args`.
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export type CloneArgs = StructValue<(typeof CloneArgs)['types']>

/**
 * How long `struct clone_args` was, in bytes, in the versions of the kernel that have clone3(2).
 * @see include/uapi/linux/sched.h in the kernel's source
 */
export const CLONE_ARGS_SIZE = {
  /** Linux 5.3: up to `tls`. */
  VER0: 64,
  /** Linux 5.5: with `set_tid`. */
  VER1: 80,
  /** Linux 5.7: with `cgroup`. */
  VER2: 88,
} as const

/**
 * Scheduling policies, and one flag that may be added to them.
 * @see https://man7.org/linux/man-pages/man7/sched.7.html
 */
export const SCHED = flagSet('SCHED', {
  /** The usual policy, shared by weight; libc calls it `SCHED_OTHER`. */
  NORMAL: 0,
  /** Real-time: runs until it blocks or something of a higher priority is ready. */
  FIFO: 1,
  /** Real-time: as `FIFO`, taking turns with those of the same priority. */
  RR: 2,
  /** As `NORMAL`, for work that never waits for anybody. */
  BATCH: 3,
  /** Only when nothing else wants to run. */
  IDLE: 5,
  /** Real-time: a runtime in each period, until a deadline. */
  DEADLINE: 6,
  /** By a scheduler in BPF; since Linux 6.12. */
  EXT: 7,
  /** Added to a policy: children begin with `NORMAL` and without privilege. */
  RESET_ON_FORK: 0x4000_0000,
})
/**
 * How the scheduler treats a thread.
 * @see https://man7.org/linux/man-pages/man7/sched.7.html
 */
export type SchedPolicy = (typeof SCHED)[Exclude<keyof typeof SCHED, 'RESET_ON_FORK'>]

/**
 * The `sched_flags` of {@link SchedAttr}.
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const SCHED_FLAG = flagSet('SCHED_FLAG', {
  /** Children begin with `SCHED.NORMAL`. */
  RESET_ON_FORK: 0x01,
  /** `SCHED.DEADLINE`: use what others leave over. */
  RECLAIM: 0x02,
  /** `SCHED.DEADLINE`: send `SIGXCPU` when the runtime is overrun. */
  DL_OVERRUN: 0x04,
  /** Leave the policy as it is. */
  KEEP_POLICY: 0x08,
  /** Leave the parameters as they are. */
  KEEP_PARAMS: 0x10,
  /** Set `sched_util_min`. */
  UTIL_CLAMP_MIN: 0x20,
  /** Set `sched_util_max`. */
  UTIL_CLAMP_MAX: 0x40,
  /** Leave policy and parameters as they are. */
  KEEP_ALL: 0x18,
  /** Set both utilisation bounds. */
  UTIL_CLAMP: 0x60,
  /** All of them. */
  ALL: 0x7f,
})

/**
 * The parameter of the older scheduling calls.
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export const SchedParam = struct('struct sched_param', {
  /** 1 to 99 for the real-time policies, 0 for the others. */
  sched_priority: Int32,
})
/**
 * The JavaScript form of a `struct sched_param`.
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export type SchedParam = StructValue<(typeof SchedParam)['types']>

const SchedFlags: FixedType<FlagsOf<'SCHED_FLAG'>> = Uint64
const Policy: FixedType<FlagsOf<'SCHED'>> = Uint32

/**
 * How a thread is scheduled.
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const SchedAttr = struct('struct sched_attr', {
  /** Of the structure as the caller knows it, in bytes. */
  size: Uint32,
  /** Of {@link SCHED}. */
  sched_policy: Policy,
  /** Of {@link SCHED_FLAG}. */
  sched_flags: SchedFlags,
  /** -20 to 19, for `NORMAL` and `BATCH`. */
  sched_nice: Int32,
  /** 1 to 99, for `FIFO` and `RR`. */
  sched_priority: Uint32,
  /** Nanoseconds, for `DEADLINE`; since Linux 6.12 the slice of the others. */
  sched_runtime: Uint64,
  /** Nanoseconds, for `DEADLINE`. */
  sched_deadline: Uint64,
  /** Nanoseconds, for `DEADLINE`. */
  sched_period: Uint64,
  /** The least performance it is given, 0 to 1024. */
  sched_util_min: Uint32,
  /** The most, 0 to 1024. */
  sched_util_max: Uint32,
})
/**
 * The JavaScript form of a `struct sched_attr`.
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export type SchedAttr = StructValue<(typeof SchedAttr)['types']>

/**
 * How long `struct sched_attr` was, in bytes.
 * @see include/uapi/linux/sched/types.h in the kernel's source
 */
export const SCHED_ATTR_SIZE = {
  /** Linux 3.14: up to `sched_period`. */
  VER0: 48,
  /** Linux 5.3: with the utilisation bounds. */
  VER1: 56,
} as const

/** NR_CPUS is at most 8192 on x86-64 and 4096 on arm64. See MAXSMP in Linux 6.12, arch/x86/Kconfig. */
const CPUS = 8192

/**
 * A set of CPUs, as their numbers in ascending order; in memory a bit for each, `cpu_set_t` for as many as Linux can have.
 * @see https://man7.org/linux/man-pages/man3/CPU_SET.3.html
 */
export const CpuSet: FixedType<number[]> = {
  name: 'cpu_set_t',
  alignment: 8,
  size: CPUS / 8,
  zero: [],
  sizeOf: () => CPUS / 8,
  write(view, offset, value) {
    const bytes = bytesOf(view, offset, CPUS / 8).fill(0)
    for (const cpu of value) {
      integer('a CPU', cpu, 0, CPUS - 1)
      bytes[cpu >>> 3] = (bytes[cpu >>> 3] as number) | (1 << (cpu & 7))
    }
  },
  read(view, offset) {
    const bytes = bytesOf(view, offset, CPUS / 8)
    const value: number[] = []
    for (let cpu = 0; cpu < CPUS; cpu++) if (((bytes[cpu >>> 3] as number) & (1 << (cpu & 7))) !== 0) value.push(cpu)
    return value
  },
}

/**
 * Where a thread runs.
 * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
 */
export interface CpuAndNode {
  /** The number of the CPU. */
  readonly cpu: number
  /** The number of its NUMA node. */
  readonly node: number
}

/** Where getcpu(2) puts its results, each of them an `unsigned int` of its own. */
const CpuAndNode = struct('unsigned int[2]', { cpu: Uint32, node: Uint32 })

/**
 * clone3(2), raw: nothing here looks after the child's stack or its memory.
 * @param sysif - the process to clone
 * @param args - the address of a {@link CloneArgs}
 * @param size - of that, in bytes
 * @returns the child's pid; the child itself sees 0 in its register
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export async function _clone3(sysif: SyscallInterface, args: AddressArgument, size: number): Promise<number> {
  return await sysif.syscall(SYS.clone3, args, length('clone3: size', size))
}

/**
 * unshare(2), raw.
 * @param sysif - the process
 * @param flags - of {@link CLONE}
 * @see https://man7.org/linux/man-pages/man2/unshare.2.html
 */
export async function _unshare(sysif: SyscallInterface, flags: number): Promise<void> {
  await sysif.syscall(SYS.unshare, flagsArgument('unshare: flags', 'CLONE_', CLONE, flags))
}

/**
 * setns(2), raw.
 * @param sysif - the process
 * @param fd - a namespace's file, or a pidfd
 * @param nstype - of {@link CLONE}; 0 for whatever the file is
 * @see https://man7.org/linux/man-pages/man2/setns.2.html
 */
export async function _setns(sysif: SyscallInterface, fd: FileDescriptorArgument, nstype: number): Promise<void> {
  await sysif.syscall(SYS.setns, fd, flagsArgument('setns: nstype', 'CLONE_', CLONE, nstype))
}

/**
 * sched_yield(2), raw.
 * @param sysif - the process
 * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
 */
export async function _schedYield(sysif: SyscallInterface): Promise<void> {
  await sysif.syscall(SYS.sched_yield)
}

/**
 * sched_getaffinity(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param cpusetsize - in bytes, a multiple of 8
 * @param mask - where the set goes
 * @returns how many bytes the kernel wrote
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export async function _schedGetaffinity(sysif: SyscallInterface, pid: number, cpusetsize: number, mask: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.sched_getaffinity, int32('sched_getaffinity: pid', pid), uint32('sched_getaffinity: cpusetsize', cpusetsize), mask)
}

/**
 * sched_setaffinity(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param cpusetsize - in bytes
 * @param mask - where the set is
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export async function _schedSetaffinity(sysif: SyscallInterface, pid: number, cpusetsize: number, mask: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sched_setaffinity, int32('sched_setaffinity: pid', pid), uint32('sched_setaffinity: cpusetsize', cpusetsize), mask)
}

/**
 * getcpu(2), raw.
 * @param sysif - the process
 * @param cpu - where the number of the CPU goes, an `unsigned int`; may be NULL
 * @param node - where the number of the NUMA node goes, an `unsigned int`; may be NULL
 * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
 */
export async function _getcpu(sysif: SyscallInterface, cpu: AddressArgument, node: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.getcpu, cpu, node, 0)
}

/**
 * sched_getscheduler(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @returns the policy, with `SCHED.RESET_ON_FORK` where that is set
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export async function _schedGetscheduler(sysif: SyscallInterface, pid: number): Promise<number> {
  return await sysif.syscall(SYS.sched_getscheduler, int32('sched_getscheduler: pid', pid))
}

/**
 * sched_setscheduler(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param policy - of {@link SCHED}
 * @param param - the address of a {@link SchedParam}
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export async function _schedSetscheduler(sysif: SyscallInterface, pid: number, policy: number, param: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sched_setscheduler, int32('sched_setscheduler: pid', pid), policyArgument('sched_setscheduler', policy), param)
}

/**
 * sched_getparam(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param param - where a {@link SchedParam} goes
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export async function _schedGetparam(sysif: SyscallInterface, pid: number, param: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sched_getparam, int32('sched_getparam: pid', pid), param)
}

/**
 * sched_setparam(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param param - the address of a {@link SchedParam}
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export async function _schedSetparam(sysif: SyscallInterface, pid: number, param: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sched_setparam, int32('sched_setparam: pid', pid), param)
}

/**
 * sched_getattr(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param attr - where a {@link SchedAttr} goes
 * @param size - of that, in bytes
 * @param flags - 0: none are defined
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export async function _schedGetattr(sysif: SyscallInterface, pid: number, attr: AddressArgument, size: number, flags: number): Promise<void> {
  await sysif.syscall(SYS.sched_getattr, int32('sched_getattr: pid', pid), attr, uint32('sched_getattr: size', size), uint32('sched_getattr: flags', flags))
}

/**
 * sched_setattr(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param attr - the address of a {@link SchedAttr}
 * @param flags - 0: none are defined
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export async function _schedSetattr(sysif: SyscallInterface, pid: number, attr: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.sched_setattr, int32('sched_setattr: pid', pid), attr, uint32('sched_setattr: flags', flags))
}

/**
 * sched_get_priority_min(2), raw.
 * @param sysif - the process
 * @param policy - of {@link SCHED}
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export async function _schedGetPriorityMin(sysif: SyscallInterface, policy: number): Promise<number> {
  return await sysif.syscall(SYS.sched_get_priority_min, policyArgument('sched_get_priority_min', policy))
}

/**
 * sched_get_priority_max(2), raw.
 * @param sysif - the process
 * @param policy - of {@link SCHED}
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export async function _schedGetPriorityMax(sysif: SyscallInterface, policy: number): Promise<number> {
  return await sysif.syscall(SYS.sched_get_priority_max, policyArgument('sched_get_priority_max', policy))
}

/**
 * sched_rr_get_interval(2), raw.
 * @param sysif - the process
 * @param pid - 0 for the calling thread
 * @param interval - where a {@link Timespec} goes
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export async function _schedRrGetInterval(sysif: SyscallInterface, pid: number, interval: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.sched_rr_get_interval, int32('sched_rr_get_interval: pid', pid), interval)
}

function policyArgument(call: string, policy: number): SyscallOperand {
  return new Flags('SCHED_', SCHED, integer(`${call}: policy`, policy, 0, 0x7fff_ffff))
}

/**
 * What the caller can say of the namespaces that it enters.
 * @see https://man7.org/linux/man-pages/man2/setns.2.html
 */
export interface SetnsOptions {
  /**
   * A task that is in those namespaces. Without it they count as namespaces in which no other task is, so that handles
   * which belong to them are refused.
   */
  readonly of?: Task
}

type NamespaceChange = Partial<TaskNamespaces>

/** Flags of unshare(2) that cannot have the effect they are named for in a process that this package runs. */
const NOT_UNSHARED: readonly (readonly [number, string])[] = [
  [CLONE.FILES, 'handles would not know which copy of a file descriptor they mean: clone the process without CLONE.FILES, and it has its own table'],
  [CLONE.VM, 'Linux refuses it to a process that shares its memory, as all do whose calls come through that memory: exec gives it an address space of its own'],
]

// clone(2), "CLONE_NEWNS": who is in another mount namespace cannot share root and working directory. The kernel adds
// CLONE_FS to these two by itself: Linux 6.12, kernel/fork.c, ksys_unshare.
const WITH_FILESYSTEM_INFORMATION = [CLONE.FS, CLONE.NEWNS, CLONE.NEWUSER] as const

function namespacesAfterUnshare(task: Task, flags: number): NamespaceChange {
  const { pid } = task
  const change: NamespaceChange = {}
  if (WITH_FILESYSTEM_INFORMATION.some((flag) => has(flags, flag))) {
    // In a copy of the mounts, no directory is the same as before.
    change.filesystemInformation = new FilesystemInformation(pid, has(flags, CLONE.NEWNS) ? undefined : task.namespaces.filesystemInformation)
  }
  if (has(flags, CLONE.NEWNS)) change.mountNamespace = new MountNamespace(pid)
  if (has(flags, CLONE.NEWUSER)) change.userNamespace = new UserNamespace(pid)
  if (has(flags, CLONE.NEWPID)) change.childPidNamespace = new PidNamespace(pid)
  if (has(flags, CLONE.NEWNET)) change.networkNamespace = new NetworkNamespace(pid)
  if (has(flags, CLONE.NEWIPC)) change.ipcNamespace = new IPCNamespace(pid)
  if (has(flags, CLONE.NEWUTS)) change.utsNamespace = new UTSNamespace(pid)
  if (has(flags, CLONE.NEWCGROUP)) change.cgroupNamespace = new CgroupNamespace(pid)
  if (has(flags, CLONE.NEWTIME)) change.childTimeNamespace = new TimeNamespace(pid)
  return change
}

function namespacesAfterSetns(task: Task, nstype: number, of: Task | undefined): NamespaceChange {
  const creator = `another process, entered by ${task.pid}`
  const there = of?.namespaces
  const change: NamespaceChange = {}
  if (has(nstype, CLONE.NEWNS)) {
    change.mountNamespace = there?.mountNamespace ?? new MountNamespace(creator)
    // Root and working directory are then the root of those mounts, which need not be that of any task in there: Linux 6.12,
    // fs/namespace.c, mntns_install. It refuses who shares them.
    change.filesystemInformation = new FilesystemInformation(creator)
  }
  if (has(nstype, CLONE.NEWUSER)) change.userNamespace = there?.userNamespace ?? new UserNamespace(creator)
  if (has(nstype, CLONE.NEWPID)) change.childPidNamespace = there?.pidNamespace ?? new PidNamespace(creator)
  if (has(nstype, CLONE.NEWNET)) change.networkNamespace = there?.networkNamespace ?? new NetworkNamespace(creator)
  if (has(nstype, CLONE.NEWIPC)) change.ipcNamespace = there?.ipcNamespace ?? new IPCNamespace(creator)
  if (has(nstype, CLONE.NEWUTS)) change.utsNamespace = there?.utsNamespace ?? new UTSNamespace(creator)
  if (has(nstype, CLONE.NEWCGROUP)) change.cgroupNamespace = there?.cgroupNamespace ?? new CgroupNamespace(creator)
  if (has(nstype, CLONE.NEWTIME)) {
    // Unlike a pid namespace it is entered by the caller too. See Linux 6.12, kernel/time/namespace.c, timens_install.
    const timeNamespace = there?.timeNamespace ?? new TimeNamespace(creator)
    change.timeNamespace = timeNamespace
    change.childTimeNamespace = timeNamespace
  }
  return change
}

// The calls that are made next run after this one, so they must be checked against what it makes of the namespaces.
async function changeNamespaces(task: Task, change: NamespaceChange, call: Promise<void>): Promise<void> {
  const { namespaces } = task
  const before = { ...namespaces }
  Object.assign(namespaces, change)
  try {
    await call
  } catch (error) {
    for (const name of Object.keys(change) as (keyof TaskNamespaces)[]) {
      if (namespaces[name] === change[name]) Object.assign(namespaces, { [name]: before[name] })
    }
    throw error
  }
}

/** The number of the process that is meant, for calls where 0 is the calling thread. */
function pidOrSelf(task: Task, pid: Pid | undefined): number {
  return pid === undefined ? 0 : pid.for(task)
}

/**
 * Tasks that can change their namespaces and how they are scheduled.
 * @see https://man7.org/linux/man-pages/man7/sched.7.html
 */
export class SchedTask extends Task {
  /**
   * Leave what was shared with other processes: begin new namespaces, or stop sharing root, working directory and umask.
   * {@link namespaces} changes with it at once, so that what is called next is checked against the new ones, and back
   * where the kernel refuses. The caller itself stays in its pid and time namespace: a new one begins with its next child.
   * @param flags - `CLONE.NEW…`, `CLONE.FS`, `CLONE.SYSVSEM`, combined with `or(a, b)`
   * @throws TypeError for `CLONE.FILES` and `CLONE.VM`
   * @throws ErrnoError with EPERM without the capability, which is `CAP_SYS_ADMIN` for all but a new user namespace; with
   *   EINVAL where a process with several threads asks for what only all of them could do (a new user namespace, say)
   * @see https://man7.org/linux/man-pages/man2/unshare.2.html
   */
  async unshare(flags: FlagsOf<'CLONE'>): Promise<void> {
    for (const [flag, why] of NOT_UNSHARED) {
      if (has(flags, flag)) throw new TypeError(`unshare(${new Flags('CLONE_', CLONE, flags).toString()}): ${why}`)
    }
    await changeNamespaces(this, namespacesAfterUnshare(this, flags), _unshare(this.sysif, flags))
  }

  /**
   * Enter existing namespaces. {@link namespaces} changes with it at once, and back where the kernel refuses. A pid
   * namespace is entered by the next child, not by the caller. A user namespace that this process's user did not make
   * makes the kernel forget the parent death signal, as any gain of capabilities does: it is asked for again right behind the call.
   * @param fd - an open namespace file, such as `/proc/1/ns/net`, or a pidfd
   * @param nstype - which kind it is, as `CLONE.NEW…`; with a pidfd, which of the process's namespaces, and several may be combined
   * @param options - whose namespaces they are, where this package knows
   * @throws TypeError for 0: which namespaces changed could not be known
   * @throws ErrnoError with EINVAL where the file is of another kind; with EPERM without the capability
   * @see https://man7.org/linux/man-pages/man2/setns.2.html
   */
  async setns(fd: FileDescriptor, nstype: FlagsOf<'CLONE'>, options: SetnsOptions = {}): Promise<void> {
    if (nstype === 0) throw new TypeError('setns: say which kind of namespace it is, as CLONE.NEWNET: the handles of this task are checked against it')
    using borrow = fd.borrow(this)
    await changeNamespaces(this, namespacesAfterSetns(this, nstype, options.of), _setns(this.sysif, borrow, nstype))
  }

  /**
   * Let others run.
   * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
   */
  async schedYield(): Promise<void> {
    await _schedYield(this.sysif)
  }

  /**
   * The CPUs that a thread may run on.
   * @param pid - the thread; this task's own where it is left out
   * @returns their numbers, in ascending order
   * @throws ErrnoError with ESRCH where there is no such thread
   * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   */
  async schedGetaffinity(pid?: Pid): Promise<number[]> {
    // The kernel writes as many bytes as it has CPUs for, and leaves the rest as it was.
    return await this.fill(CpuSet, (mask) => _schedGetaffinity(this.sysif, pidOrSelf(this, pid), CpuSet.size, mask), [])
  }

  /**
   * Bind a thread to some CPUs. Its later children inherit that.
   * @param cpus - their numbers; those that are not there are ignored as long as one is
   * @param pid - the thread; this task's own where it is left out
   * @throws ErrnoError with EINVAL where none of them is there; with EPERM for a thread of somebody else
   * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   */
  async schedSetaffinity(cpus: Iterable<number>, pid?: Pid): Promise<void> {
    using mask = this.argument<number[]>(CpuSet, [...cpus])
    await _schedSetaffinity(this.sysif, pidOrSelf(this, pid), CpuSet.size, mask)
  }

  /**
   * Where this task runs just now.
   * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
   */
  async getcpu(): Promise<CpuAndNode> {
    const { fields } = CpuAndNode
    return await this.fill(CpuAndNode, ({ near }) => _getcpu(this.sysif, Address(near + fields.cpu.offset), Address(near + fields.node.offset)))
  }

  /**
   * A thread's scheduling policy.
   * @param pid - the thread; this task's own where it is left out
   * @returns of {@link SCHED}, with `SCHED.RESET_ON_FORK` added where that is set
   * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
   */
  async schedGetscheduler(pid?: Pid): Promise<FlagsOf<'SCHED'>> {
    return await _schedGetscheduler(this.sysif, pidOrSelf(this, pid))
  }

  /**
   * Set a thread's scheduling policy.
   * @param policy - of {@link SCHED}, and perhaps `SCHED.RESET_ON_FORK`; `DEADLINE` needs {@link schedSetattr}
   * @param param - the priority: 1 to 99 for the real-time policies, 0 for the others
   * @param pid - the thread; this task's own where it is left out
   * @throws ErrnoError with EPERM for a real-time policy without `CAP_SYS_NICE` or `RLIMIT_RTPRIO`; with EINVAL for a
   *   priority that the policy does not have
   * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
   */
  async schedSetscheduler(policy: FlagsOf<'SCHED'>, param: ValueOrPointer<SchedParam>, pid?: Pid): Promise<void> {
    using borrow = this.argument(SchedParam, param)
    await _schedSetscheduler(this.sysif, pidOrSelf(this, pid), policy, borrow)
  }

  /**
   * A thread's priority.
   * @param pid - the thread; this task's own where it is left out
   * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
   */
  async schedGetparam(pid?: Pid): Promise<SchedParam> {
    return await this.fill(SchedParam, (param) => _schedGetparam(this.sysif, pidOrSelf(this, pid), param))
  }

  /**
   * Set a thread's priority, and leave the policy.
   * @param param - the priority: 1 to 99 for the real-time policies, 0 for the others
   * @param pid - the thread; this task's own where it is left out
   * @throws ErrnoError with EINVAL for a priority that the thread's policy does not have
   * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
   */
  async schedSetparam(param: ValueOrPointer<SchedParam>, pid?: Pid): Promise<void> {
    using borrow = this.argument(SchedParam, param)
    await _schedSetparam(this.sysif, pidOrSelf(this, pid), borrow)
  }

  /**
   * How a thread is scheduled.
   * @param pid - the thread; this task's own where it is left out
   * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   */
  async schedGetattr(pid?: Pid): Promise<SchedAttr> {
    return await this.fill(SchedAttr, (attr) => _schedGetattr(this.sysif, pidOrSelf(this, pid), attr, SchedAttr.size, 0))
  }

  /**
   * Say how a thread is to be scheduled.
   * @param attr - what to set; fields that are left out are 0, and `size` is filled in
   * @param pid - the thread; this task's own where it is left out
   * @throws ErrnoError with EPERM without `CAP_SYS_NICE` where that is needed; with EBUSY where there is no room for
   *   another deadline; with EINVAL for values that do not go together
   * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   */
  async schedSetattr(attr: Partial<SchedAttr>, pid?: Pid): Promise<void> {
    using borrow = this.argument<SchedAttr>(SchedAttr, SchedAttr.of({ size: SchedAttr.size, ...attr }))
    await _schedSetattr(this.sysif, pidOrSelf(this, pid), borrow, 0)
  }

  /**
   * The lowest priority that a policy has.
   * @param policy - of {@link SCHED}
   * @throws ErrnoError with EINVAL for a policy that the kernel has not
   * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
   */
  async schedGetPriorityMin(policy: SchedPolicy): Promise<number> {
    return await _schedGetPriorityMin(this.sysif, policy)
  }

  /**
   * The highest priority that a policy has.
   * @param policy - of {@link SCHED}
   * @throws ErrnoError with EINVAL for a policy that the kernel has not
   * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
   */
  async schedGetPriorityMax(policy: SchedPolicy): Promise<number> {
    return await _schedGetPriorityMax(this.sysif, policy)
  }

  /**
   * How long a thread may run before others of its kind get their turn.
   * @param pid - the thread; this task's own where it is left out
   * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   */
  async schedRrGetInterval(pid?: Pid): Promise<Timespec> {
    return await this.fill(Timespec, (interval) => _schedRrGetInterval(this.sysif, pidOrSelf(this, pid), interval))
  }
}
