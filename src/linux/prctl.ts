/**
 * `<linux/prctl.h>`: settings of a process and its threads.
 *
 * @module linux/prctl
 */
import { Choice, flagSet, or, type FlagsOf, type ValueOf } from '../near/flags.js'
import { Address, type Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, Bytes, CString } from '../memory/bytes.js'
import { ConstPointer, Int32, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { MemoryMapping } from '../handle/mapping.js'
import type { Pid } from '../handle/pid.js'
import type { WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length, NULL_OPERAND, uint32 } from './arguments.js'
import { boundedString } from './limits.js'
import type { SeccompMode } from './seccomp.js'
import { SECBIT } from './securebits.js'
import { signalArgument, type Signal } from './signal.js'

/**
 * What prctl(2) does. Those that belong to other processors are here too, so that what a trace shows has a name; they have no method.
 * Nor have: `GET_TIMING` and `SET_TIMING`, as there is only one way; those for MPX, which are gone; `SET_SECCOMP`, as seccomp(2) does more (see
 * `linux/seccomp`), and its strict mode would end what runs in a child; and `SET_SHADOW_STACK_STATUS`, after which that could not return.
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export const PR = {
  /** Set what is sent when the parent dies. */
  SET_PDEATHSIG: 1,
  /** Get it. */
  GET_PDEATHSIG: 2,
  /** Whether the process can be dumped and traced. */
  GET_DUMPABLE: 3,
  /** Set that. */
  SET_DUMPABLE: 4,
  /** Alpha, PA-RISC, PowerPC: what an unaligned access does. */
  GET_UNALIGN: 5,
  /** Set that. */
  SET_UNALIGN: 6,
  /** Whether capabilities survive a change of uid. */
  GET_KEEPCAPS: 7,
  /** Set that. */
  SET_KEEPCAPS: 8,
  /** Itanium: floating-point emulation. */
  GET_FPEMU: 9,
  /** Set that. */
  SET_FPEMU: 10,
  /** PowerPC: floating-point exceptions. */
  GET_FPEXC: 11,
  /** Set that. */
  SET_FPEXC: 12,
  /** How CPU time is measured; there is only one way. */
  GET_TIMING: 13,
  /** Set that. */
  SET_TIMING: 14,
  /** Set the thread's name. */
  SET_NAME: 15,
  /** Get it. */
  GET_NAME: 16,
  /** PowerPC: the byte order. */
  GET_ENDIAN: 19,
  /** Set that. */
  SET_ENDIAN: 20,
  /** The seccomp mode. */
  GET_SECCOMP: 21,
  /** Set that. */
  SET_SECCOMP: 22,
  /** Whether a capability is in the bounding set. */
  CAPBSET_READ: 23,
  /** Drop it from there. */
  CAPBSET_DROP: 24,
  /** x86: whether the time stamp counter may be read. */
  GET_TSC: 25,
  /** Set that. */
  SET_TSC: 26,
  /** The secure bits: what root's uid means for capabilities. */
  GET_SECUREBITS: 27,
  /** Set them. */
  SET_SECUREBITS: 28,
  /** Set by how much timers may be late. */
  SET_TIMERSLACK: 29,
  /** Get that. */
  GET_TIMERSLACK: 30,
  /** Stop this process's performance counters. */
  TASK_PERF_EVENTS_DISABLE: 31,
  /** Start them. */
  TASK_PERF_EVENTS_ENABLE: 32,
  /** When the process is killed for broken memory. */
  MCE_KILL: 33,
  /** Get that. */
  MCE_KILL_GET: 34,
  /** Say where the parts of the program are. */
  SET_MM: 35,
  /** Whether this process adopts the orphans below it. */
  SET_CHILD_SUBREAPER: 36,
  /** Get that. */
  GET_CHILD_SUBREAPER: 37,
  /** Let no exec grant privileges. */
  SET_NO_NEW_PRIVS: 38,
  /** Get that. */
  GET_NO_NEW_PRIVS: 39,
  /** The address of set_tid_address(2). */
  GET_TID_ADDRESS: 40,
  /** No transparent huge pages. */
  SET_THP_DISABLE: 41,
  /** Get that. */
  GET_THP_DISABLE: 42,
  /** x86: gone. */
  MPX_ENABLE_MANAGEMENT: 43,
  /** x86: gone. */
  MPX_DISABLE_MANAGEMENT: 44,
  /** MIPS: the floating-point mode. */
  SET_FP_MODE: 45,
  /** Get that. */
  GET_FP_MODE: 46,
  /** The ambient capabilities. */
  CAP_AMBIENT: 47,
  /** arm64: the length of SVE vectors. */
  SVE_SET_VL: 50,
  /** Get that. */
  SVE_GET_VL: 51,
  /** Mitigations of speculation. */
  GET_SPECULATION_CTRL: 52,
  /** Set them. */
  SET_SPECULATION_CTRL: 53,
  /** arm64: make new pointer authentication keys. */
  PAC_RESET_KEYS: 54,
  /** arm64, RISC-V: tagged addresses. */
  SET_TAGGED_ADDR_CTRL: 55,
  /** Get that. */
  GET_TAGGED_ADDR_CTRL: 56,
  /** This process does the I/O that frees memory. */
  SET_IO_FLUSHER: 57,
  /** Get that. */
  GET_IO_FLUSHER: 58,
  /** Turn system calls into signals. */
  SET_SYSCALL_USER_DISPATCH: 59,
  /** arm64: which pointer authentication keys are used. */
  PAC_SET_ENABLED_KEYS: 60,
  /** Get that. */
  PAC_GET_ENABLED_KEYS: 61,
  /** With whom this thread shares a core. */
  SCHED_CORE: 62,
  /** arm64: the length of SME vectors. */
  SME_SET_VL: 63,
  /** Get that. */
  SME_GET_VL: 64,
  /** No memory that is written and executed. */
  SET_MDWE: 65,
  /** Get that. */
  GET_MDWE: 66,
  /** Merge pages with the same content. */
  SET_MEMORY_MERGE: 67,
  /** Get that. */
  GET_MEMORY_MERGE: 68,
  /** RISC-V: vectors. */
  RISCV_V_SET_CONTROL: 69,
  /** Get that. */
  RISCV_V_GET_CONTROL: 70,
  /** RISC-V: flushing the instruction cache. */
  RISCV_SET_ICACHE_FLUSH_CTX: 71,
  /** PowerPC: the dynamic execution control register. */
  PPC_GET_DEXCR: 72,
  /** Set that. */
  PPC_SET_DEXCR: 73,
  /** arm64, RISC-V: the shadow stack; since Linux 6.13. */
  GET_SHADOW_STACK_STATUS: 74,
  /** Set that. */
  SET_SHADOW_STACK_STATUS: 75,
  /** Let it stay as it is. */
  LOCK_SHADOW_STACK_STATUS: 76,
  /** Make timers with chosen ids; since Linux 6.15. */
  TIMER_CREATE_RESTORE_IDS: 77,
  /** The process's own futex hash; since Linux 6.16. */
  FUTEX_HASH: 78,
  /** Name anonymous memory. */
  SET_VMA: 0x5356_4d41,
  /** The auxiliary vector; since Linux 6.4. */
  GET_AUXV: 0x4155_5856,
  /** Yama: who may trace this process. */
  SET_PTRACER: 0x5961_6d61,
} as const

/**
 * Whether a process can be dumped and traced, `PR.SET_DUMPABLE`. The kernel's names: Linux 6.12, include/linux/sched/coredump.h.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_DUMPABLE.2const.html
 */
export const SUID_DUMP = {
  /** No. */
  DISABLE: 0,
  /** By its user. */
  USER: 1,
  /** By root only; cannot be set, only found. */
  ROOT: 2,
} as const

/**
 * Whether the time stamp counter may be read, `PR.SET_TSC`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_TSC.2const.html
 */
export const PR_TSC = {
  /** Yes. */
  ENABLE: 1,
  /** Reading it is a `SIGSEGV`. */
  SIGSEGV: 2,
} as const

/**
 * When a process is killed for broken memory, `PR.MCE_KILL`.
 * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL.2const.html
 */
export const PR_MCE_KILL = {
  /** Go back to the machine's setting; otherwise `SET` and one of the others. */
  CLEAR: 0,
  /** Set one of the others. */
  SET: 1,
  /** When it touches the memory. */
  LATE: 0,
  /** When the memory is found broken. */
  EARLY: 1,
  /** The machine's setting. */
  DEFAULT: 2,
} as const
/**
 * When a process is killed for broken memory: one of {@link PR_MCE_KILL}.
 * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL.2const.html
 */
export type MceKillPolicy = (typeof PR_MCE_KILL)['LATE' | 'EARLY' | 'DEFAULT']

/**
 * Which part of a program `PR.SET_MM` sets.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MM.2const.html
 */
export const PR_SET_MM = {
  /** Where code begins. */
  START_CODE: 1,
  /** Where code ends. */
  END_CODE: 2,
  /** Where data begins. */
  START_DATA: 3,
  /** Where data ends. */
  END_DATA: 4,
  /** Where the stack begins. */
  START_STACK: 5,
  /** Where the heap of brk(2) begins. */
  START_BRK: 6,
  /** Where it ends. */
  BRK: 7,
  /** Where the arguments begin. */
  ARG_START: 8,
  /** Where they end. */
  ARG_END: 9,
  /** Where the environment begins. */
  ENV_START: 10,
  /** Where it ends. */
  ENV_END: 11,
  /** The auxiliary vector. */
  AUXV: 12,
  /** The program's file. */
  EXE_FILE: 13,
  /** All of them, as {@link PrctlMmMap}. */
  MAP: 14,
  /** How long that structure is. */
  MAP_SIZE: 15,
} as const

/**
 * What `PR.CAP_AMBIENT` does.
 * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
 */
export const PR_CAP_AMBIENT = {
  /** Whether a capability is set. */
  IS_SET: 1,
  /** Set it. */
  RAISE: 2,
  /** Clear it. */
  LOWER: 3,
  /** Clear all. */
  CLEAR_ALL: 4,
} as const

/**
 * Which speculation, `PR.GET_SPECULATION_CTRL`.
 * @see https://man7.org/linux/man-pages/man2/PR_GET_SPECULATION_CTRL.2const.html
 */
export const PR_SPEC = {
  /** Speculative store bypass. */
  STORE_BYPASS: 0,
  /** Indirect branches. */
  INDIRECT_BRANCH: 1,
  /** Flushing the L1 data cache at a context switch. */
  L1D_FLUSH: 2,
} as const

/**
 * What is allowed of a speculation; what `PR.GET_SPECULATION_CTRL` tells, and `PR.SET_SPECULATION_CTRL` sets.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_SPECULATION_CTRL.2const.html
 */
export const PR_SPEC_STATE = flagSet('PR_SPEC_STATE', {
  /** The processor does not have the problem. */
  NOT_AFFECTED: 0,
  /** It can be set for each thread. */
  PRCTL: 0x1,
  /** Allowed. */
  ENABLE: 0x2,
  /** Not allowed. */
  DISABLE: 0x4,
  /** Not allowed, for good. */
  FORCE_DISABLE: 0x8,
  /** Not allowed, until exec. */
  DISABLE_NOEXEC: 0x10,
})

/**
 * What can be set of a speculation.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_SPECULATION_CTRL.2const.html
 */
export type SpeculationState = (typeof PR_SPEC_STATE)['ENABLE' | 'DISABLE' | 'FORCE_DISABLE' | 'DISABLE_NOEXEC']

/**
 * Whether system calls become signals, `PR.SET_SYSCALL_USER_DISPATCH`.
 * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
 */
export const PR_SYS_DISPATCH = {
  /** No. */
  OFF: 0,
  /** Yes, outside of a range of code. */
  ON: 1,
  /** The same, by its name since Linux 6.17. */
  EXCLUSIVE_ON: 1,
  /** Yes, in a range of code; since Linux 6.17. */
  INCLUSIVE_ON: 2,
} as const

/**
 * What the word says that `PR.SET_SYSCALL_USER_DISPATCH` is given.
 * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
 */
export const SYSCALL_DISPATCH_FILTER = {
  /** Make the call. */
  ALLOW: 0,
  /** Send `SIGSYS`. */
  BLOCK: 1,
} as const

/**
 * What `PR.SCHED_CORE` does.
 * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
 */
export const PR_SCHED_CORE = {
  /** Get the cookie. */
  GET: 0,
  /** Make one that nobody else has. */
  CREATE: 1,
  /** Give it to another. */
  SHARE_TO: 2,
  /** Take another's. */
  SHARE_FROM: 3,
  /** How many there are. */
  MAX: 4,
  /** For one thread. */
  SCOPE_THREAD: 0,
  /** For a process. */
  SCOPE_THREAD_GROUP: 1,
  /** For a process group. */
  SCOPE_PROCESS_GROUP: 2,
} as const

/**
 * What `PR.SET_MDWE` refuses.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MDWE.2const.html
 */
export const PR_MDWE = flagSet('PR_MDWE', {
  /** Making memory executable that was not. */
  REFUSE_EXEC_GAIN: 0x1,
  /** Children do not inherit it. */
  NO_INHERIT: 0x2,
})

/**
 * What `PR.SET_VMA` sets.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_VMA.2const.html
 */
export const PR_SET_VMA = {
  /** The name of anonymous memory. */
  ANON_NAME: 0,
} as const

/**
 * arm64: what a vector's length comes with, `PR.SVE_SET_VL`.
 * @see https://man7.org/linux/man-pages/man2/PR_SVE_SET_VL.2const.html
 */
export const PR_SVE = flagSet('PR_SVE', {
  /** At the next exec. */
  SET_VL_ONEXEC: 0x4_0000,
  /** The bits of the length, in bytes. */
  VL_LEN_MASK: 0xffff,
  /** Programs that are exec'd inherit it. */
  VL_INHERIT: 0x2_0000,
})

/**
 * arm64: what a vector's length comes with, `PR.SME_SET_VL`.
 * @see PR_SME_SET_VL in Documentation/arch/arm64/sme.rst of the kernel's source
 */
export const PR_SME = flagSet('PR_SME', {
  /** At the next exec. */
  SET_VL_ONEXEC: 0x4_0000,
  /** The bits of the length, in bytes. */
  VL_LEN_MASK: 0xffff,
  /** Programs that are exec'd inherit it. */
  VL_INHERIT: 0x2_0000,
})

/**
 * arm64: pointer authentication keys, `PR.PAC_RESET_KEYS`.
 * @see https://man7.org/linux/man-pages/man2/PR_PAC_RESET_KEYS.2const.html
 */
export const PR_PAC = flagSet('PR_PAC', {
  /** Instruction key A. */
  APIAKEY: 0x1,
  /** Instruction key B. */
  APIBKEY: 0x2,
  /** Data key A. */
  APDAKEY: 0x4,
  /** Data key B. */
  APDBKEY: 0x8,
  /** The generic key. */
  APGAKEY: 0x10,
})

/**
 * arm64: tagged addresses and memory tags, `PR.SET_TAGGED_ADDR_CTRL`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_TAGGED_ADDR_CTRL.2const.html
 */
export const PR_TAGGED = flagSet('PR_TAGGED', {
  /** System calls take tagged addresses. */
  ADDR_ENABLE: 0x1,
})

/**
 * arm64: what a wrong memory tag does, in `PR.SET_TAGGED_ADDR_CTRL`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_TAGGED_ADDR_CTRL.2const.html
 */
export const PR_MTE = flagSet('PR_MTE', {
  /** Nothing. */
  TCF_NONE: 0,
  /** A fault at once. */
  TCF_SYNC: 0x2,
  /** A fault some time later. */
  TCF_ASYNC: 0x4,
  /** The bits of the three above. */
  TCF_MASK: 0x6,
  /** Where those begin. */
  TCF_SHIFT: 1,
  /** Where the tags begin that are made up. */
  TAG_SHIFT: 3,
  /** The bits of those. */
  TAG_MASK: 0x7_fff8,
  /** Only what is stored is checked; since Linux 6.17. */
  STORE_ONLY: 0x8_0000,
})

/**
 * arm64: the shadow stack, `PR.SET_SHADOW_STACK_STATUS`; since Linux 6.13.
 * @see PR_SET_SHADOW_STACK_STATUS in include/uapi/linux/prctl.h of the kernel's source, v6.13
 */
export const PR_SHADOW_STACK = flagSet('PR_SHADOW_STACK', {
  /** There is one. */
  ENABLE: 0x1,
  /** It may be written. */
  WRITE: 0x2,
  /** It may be pushed to. */
  PUSH: 0x4,
})

/**
 * What `PR.TIMER_CREATE_RESTORE_IDS` does; since Linux 6.15.
 * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.15
 */
export const PR_TIMER_CREATE_RESTORE_IDS = {
  /** Ids are given out. */
  OFF: 0,
  /** Ids are chosen. */
  ON: 1,
  /** Which of the two. */
  GET: 2,
} as const

/**
 * How far transparent huge pages are off, `PR.SET_THP_DISABLE`; since Linux 6.18.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_THP_DISABLE.2const.html
 */
export const PR_THP_DISABLE = flagSet('PR_THP_DISABLE', {
  /** Not where they were asked for, with `MADV.HUGEPAGE`. */
  EXCEPT_ADVISED: 0x2,
})

/**
 * What `PR.FUTEX_HASH` does; since Linux 6.16.
 * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.16
 */
export const PR_FUTEX_HASH = {
  /** Set how many slots there are. */
  SET_SLOTS: 1,
  /** Get that. */
  GET_SLOTS: 2,
} as const

/**
 * Where the parts of a program are, as /proc shows them, for `PR_SET_MM.MAP`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MM.2const.html
 */
export const PrctlMmMap = struct('struct prctl_mm_map', {
  /** Where code begins. */
  start_code: Uint64,
  /** Where code ends. */
  end_code: Uint64,
  /** Where data begins. */
  start_data: Uint64,
  /** Where data ends. */
  end_data: Uint64,
  /** Where the heap of brk(2) begins. */
  start_brk: Uint64,
  /** Where it ends. */
  brk: Uint64,
  /** Where the stack begins. */
  start_stack: Uint64,
  /** Where the arguments begin. */
  arg_start: Uint64,
  /** Where they end. */
  arg_end: Uint64,
  /** Where the environment begins. */
  env_start: Uint64,
  /** Where it ends. */
  env_end: Uint64,
  /** The auxiliary vector. */
  auxv: ConstPointer,
  /** Its length, in bytes. */
  auxv_size: Uint32,
  /** The program's file; 2^32-1 to leave it. */
  exe_fd: Uint32,
})
/**
 * The JavaScript form of a `struct prctl_mm_map`.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MM_MAP.2const.html
 */
export type PrctlMmMap = StructValue<(typeof PrctlMmMap)['types']>

/**
 * Which of them are addresses, each by itself.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_MM.2const.html
 */
export type MmField = (typeof PR_SET_MM)[Exclude<keyof typeof PR_SET_MM, 'AUXV' | 'EXE_FILE' | 'MAP' | 'MAP_SIZE'>]

/**
 * Which system calls become signals: those of a range of code, or those of all other code.
 * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
 */
export interface SyscallUserDispatch {
  /** The range's first byte. */
  readonly start: Address
  /** Its length, in bytes. */
  readonly length: number
  /** Whether it is the calls in the range; since Linux 6.17. Otherwise those outside of it. */
  readonly inclusive?: boolean
  /** A byte of {@link SYSCALL_DISPATCH_FILTER}, which the kernel looks at before: with `ALLOW` nothing becomes a signal. The task keeps it. */
  readonly selector?: WrittenPointer<number>
}

/**
 * The length of a thread's name, in bytes with its NUL. See Linux 6.12, include/linux/sched.h.
 * @see https://man7.org/linux/man-pages/man2/PR_SET_NAME.2const.html
 */
export const TASK_COMM_LEN = 16

/** The name of a thread, which the kernel would cut: at most 15 bytes. */
const CommString = boundedString('the name of a thread', TASK_COMM_LEN - 1)

/** The name of a thread as the kernel returns it. */
const Comm: FixedType<string> = mapped<string, Uint8Array>(
  byteArray(TASK_COMM_LEN),
  'char[16]',
  (name) => Buffer.concat([Buffer.from(name), Buffer.alloc(TASK_COMM_LEN)], TASK_COMM_LEN),
  (bytes) => CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength),
)

/** See Linux 6.12, kernel/sys.c, ANON_VMA_NAME_MAX_LEN: with its NUL. */
const ANON_VMA_NAME_MAX = 79

const VmaName = boundedString('the name of anonymous memory', ANON_VMA_NAME_MAX)

/** The last capability that a 64-bit set has room for. */
const CAP_MOST = 63

/**
 * prctl(2), raw. All five registers are sent: the kernel refuses some options where the ones they do not use are not 0.
 * @param sysif - the process
 * @param option - of {@link PR}
 * @param args - what that takes, up to four
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export async function _prctl(sysif: SyscallInterface, option: number, ...args: SyscallArgument[]): Promise<number> {
  if (args.length > 4) throw new RangeError(`prctl takes at most four arguments behind the option, not ${args.length}`)
  const [arg2 = 0, arg3 = 0, arg4 = 0, arg5 = 0] = args
  return await sysif.syscall(SYS.prctl, new Choice('PR_', PR, int32('prctl: option', option)), arg2, arg3, arg4, arg5)
}

function choice(prefix: string, names: Readonly<Record<string, number>>, value: number): SyscallOperand {
  return new Choice(prefix, names, int32(`prctl: ${prefix}`, value))
}

async function get(task: Task, option: number, ...args: SyscallArgument[]): Promise<number> {
  return await _prctl(task.sysif, option, ...args)
}

async function set(task: Task, option: number, ...args: SyscallArgument[]): Promise<void> {
  await _prctl(task.sysif, option, ...args)
}

function capability(cap: number): number {
  return integer('prctl: cap', cap, 0, CAP_MOST)
}

/**
 * Tasks whose process has settings.
 *
 * Some belong to the address space: of a child that shares this program's memory, `setDumpable`, `setThpDisable`,
 * `setMdwe`, `setMemoryMerge` and `setVmaAnonName` are Node's as well.
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export class PrctlTask extends Task {
  /**
   * Say which signal this process gets when its parent dies: more exactly, when the *thread* that cloned it ends. A change
   * of uid or gid makes the kernel forget it: this package then asks again for what was set last. So does exec of a program
   * with set-user-ID or capabilities, after which nobody asks; children do not inherit it.
   * @param sig - of `SIG`; 0 for none. It is what ends this package's children with Node: change it only knowing that
   * @see https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
   */
  async setParentDeathSignal(sig: Signal): Promise<void> {
    await set(this, PR.SET_PDEATHSIG, signalArgument('prctl', sig, 0))
  }

  /**
   * Which signal this process gets when its parent dies.
   * @returns of `SIG`; 0 for none
   * @see https://man7.org/linux/man-pages/man2/PR_GET_PDEATHSIG.2const.html
   */
  async getParentDeathSignal(): Promise<number> {
    return await this.fill(Int32, (sig) => set(this, PR.GET_PDEATHSIG, sig))
  }

  /**
   * Say whether this process can leave a core dump, be traced by its user, and be looked into through `/proc`. It belongs to the address space.
   * @param dumpable - whether it can
   * @see https://man7.org/linux/man-pages/man2/PR_SET_DUMPABLE.2const.html
   */
  async setDumpable(dumpable: boolean): Promise<void> {
    await set(this, PR.SET_DUMPABLE, choice('SUID_DUMP_', SUID_DUMP, dumpable ? SUID_DUMP.USER : SUID_DUMP.DISABLE))
  }

  /**
   * Whether this process can leave a core dump, and be traced.
   * @returns of {@link SUID_DUMP}
   * @see https://man7.org/linux/man-pages/man2/PR_GET_DUMPABLE.2const.html
   */
  async getDumpable(): Promise<(typeof SUID_DUMP)[keyof typeof SUID_DUMP]> {
    return await get(this, PR.GET_DUMPABLE) as (typeof SUID_DUMP)[keyof typeof SUID_DUMP]
  }

  /**
   * Say whether the permitted capabilities survive a change of all uids from 0. Exec clears it.
   * @param keep - whether they do
   * @throws ErrnoError with EPERM where the secure bits forbid it
   * @see https://man7.org/linux/man-pages/man2/PR_SET_KEEPCAPS.2const.html
   */
  async setKeepCapabilities(keep: boolean): Promise<void> {
    await set(this, PR.SET_KEEPCAPS, Number(keep))
  }

  /**
   * Whether the permitted capabilities survive a change of all uids from 0.
   * @see https://man7.org/linux/man-pages/man2/PR_GET_KEEPCAPS.2const.html
   */
  async getKeepCapabilities(): Promise<boolean> {
    return (await get(this, PR.GET_KEEPCAPS)) !== 0
  }

  /**
   * Name this thread, as ps(1) and `/proc/PID/comm` show it. Exec names it after the program.
   * @param name - at most 15 bytes in UTF-8
   * @throws RangeError for a longer one, which the kernel would cut without a word
   * @see https://man7.org/linux/man-pages/man2/PR_SET_NAME.2const.html
   */
  async setName(name: ValueOrPointer<string>): Promise<void> {
    using argument = this.argument(CommString, name)
    await set(this, PR.SET_NAME, argument)
  }

  /**
   * This thread's name.
   * @see https://man7.org/linux/man-pages/man2/PR_GET_NAME.2const.html
   */
  async getName(): Promise<string> {
    return await this.fill(Comm, (name) => set(this, PR.GET_NAME, name))
  }

  /**
   * The seccomp mode of this thread.
   * @returns of `SECCOMP_MODE`; in strict mode the call is what ends the thread
   * @see https://man7.org/linux/man-pages/man2/PR_GET_SECCOMP.2const.html
   */
  async getSeccomp(): Promise<SeccompMode> {
    return await get(this, PR.GET_SECCOMP) as SeccompMode
  }

  /**
   * Whether a capability is in the bounding set: whether exec could grant it.
   * @param cap - its number
   * @throws ErrnoError with EINVAL where there is no such capability
   * @see https://man7.org/linux/man-pages/man2/PR_CAPBSET_READ.2const.html
   */
  async readCapabilityBoundingSet(cap: ValueOf<'CAP'>): Promise<boolean> {
    return (await get(this, PR.CAPBSET_READ, capability(cap))) !== 0
  }

  /**
   * Drop a capability from the bounding set, for good.
   * @param cap - its number
   * @throws ErrnoError with EPERM without `CAP_SETPCAP`; with EINVAL where there is no such capability
   * @see https://man7.org/linux/man-pages/man2/PR_CAPBSET_DROP.2const.html
   */
  async dropFromCapabilityBoundingSet(cap: ValueOf<'CAP'>): Promise<void> {
    await set(this, PR.CAPBSET_DROP, capability(cap))
  }

  /**
   * Whether a capability is ambient: whether programs that are exec'd get it, though they have none of their own.
   * @param cap - its number
   * @throws ErrnoError with EINVAL where there is no such capability
   * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
   */
  async isAmbientCapability(cap: ValueOf<'CAP'>): Promise<boolean> {
    return (await get(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.IS_SET), capability(cap))) !== 0
  }

  /**
   * Make a capability ambient.
   * @param cap - its number; must be permitted and inheritable
   * @throws ErrnoError with EPERM where it is not, or the secure bits forbid it; with EINVAL where there is no such capability
   * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
   */
  async raiseAmbientCapability(cap: ValueOf<'CAP'>): Promise<void> {
    await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.RAISE), capability(cap))
  }

  /**
   * Make a capability no longer ambient.
   * @param cap - its number
   * @throws ErrnoError with EINVAL where there is no such capability
   * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
   */
  async lowerAmbientCapability(cap: ValueOf<'CAP'>): Promise<void> {
    await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.LOWER), capability(cap))
  }

  /**
   * Make no capability ambient.
   * @see https://man7.org/linux/man-pages/man2/PR_CAP_AMBIENT.2const.html
   */
  async clearAmbientCapabilities(): Promise<void> {
    await set(this, PR.CAP_AMBIENT, choice('PR_CAP_AMBIENT_', PR_CAP_AMBIENT, PR_CAP_AMBIENT.CLEAR_ALL))
  }

  /**
   * The secure bits of this thread: what being root means for capabilities.
   * @returns of {@link linux/securebits!SECBIT | SECBIT}
   * @see https://man7.org/linux/man-pages/man2/PR_GET_SECUREBITS.2const.html
   */
  async getSecurebits(): Promise<FlagsOf<'SECBIT'>> {
    return await get(this, PR.GET_SECUREBITS)
  }

  /**
   * Set the secure bits of this thread.
   * @param bits - of {@link linux/securebits!SECBIT | SECBIT}
   * @throws ErrnoError with EPERM without `CAP_SETPCAP`, or for bits that are locked
   * @see https://man7.org/linux/man-pages/man2/PR_SET_SECUREBITS.2const.html
   */
  async setSecurebits(bits: FlagsOf<'SECBIT'>): Promise<void> {
    await set(this, PR.SET_SECUREBITS, flagsArgument('prctl: securebits', 'SECBIT_', SECBIT, bits))
  }

  /**
   * Whether this thread may read the time stamp counter. x86 only.
   * @returns of {@link PR_TSC}
   * @throws ErrnoError with EINVAL on other machines
   * @see https://man7.org/linux/man-pages/man2/PR_GET_TSC.2const.html
   */
  async getTsc(): Promise<(typeof PR_TSC)[keyof typeof PR_TSC]> {
    return await this.fill(Int32, (mode) => set(this, PR.GET_TSC, mode)) as (typeof PR_TSC)[keyof typeof PR_TSC]
  }

  /**
   * Say whether this thread may read the time stamp counter. x86 only; programs measure time with it.
   * @param mode - of {@link PR_TSC}
   * @throws ErrnoError with EINVAL on other machines
   * @see https://man7.org/linux/man-pages/man2/PR_SET_TSC.2const.html
   */
  async setTsc(mode: (typeof PR_TSC)[keyof typeof PR_TSC]): Promise<void> {
    await set(this, PR.SET_TSC, choice('PR_TSC_', PR_TSC, mode))
  }

  /**
   * Say by how much this thread's timers may be late, so that several can be served together. Children inherit it.
   * @param nanoseconds - from 1; 0 for what the thread began with
   * @see https://man7.org/linux/man-pages/man2/PR_SET_TIMERSLACK.2const.html
   */
  async setTimerSlack(nanoseconds: number): Promise<void> {
    await set(this, PR.SET_TIMERSLACK, length('prctl: timer slack', nanoseconds))
  }

  /**
   * By how much this thread's timers may be late.
   * @returns nanoseconds; 0 for a real-time thread
   * @see https://man7.org/linux/man-pages/man2/PR_GET_TIMERSLACK.2const.html
   */
  async getTimerSlack(): Promise<number> {
    return await get(this, PR.GET_TIMERSLACK)
  }

  /**
   * Stop all performance counters that this process has opened.
   * @see https://man7.org/linux/man-pages/man2/PR_TASK_PERF_EVENTS_DISABLE.2const.html
   */
  async disablePerfEvents(): Promise<void> {
    await set(this, PR.TASK_PERF_EVENTS_DISABLE)
  }

  /**
   * Start all performance counters that this process has opened.
   * @see https://man7.org/linux/man-pages/man2/PR_TASK_PERF_EVENTS_ENABLE.2const.html
   */
  async enablePerfEvents(): Promise<void> {
    await set(this, PR.TASK_PERF_EVENTS_ENABLE)
  }

  /**
   * Say when this thread is killed for broken memory.
   * @param policy - `PR_MCE_KILL.LATE`, `PR_MCE_KILL.EARLY`, or `PR_MCE_KILL.DEFAULT` for the machine's setting
   * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL.2const.html
   */
  async setMceKill(policy: MceKillPolicy): Promise<void> {
    await set(this, PR.MCE_KILL, PR_MCE_KILL.SET, integer('prctl: PR_MCE_KILL', policy, PR_MCE_KILL.LATE, PR_MCE_KILL.DEFAULT))
  }

  /**
   * When this thread is killed for broken memory.
   * @returns of {@link PR_MCE_KILL}
   * @see https://man7.org/linux/man-pages/man2/PR_MCE_KILL_GET.2const.html
   */
  async getMceKill(): Promise<MceKillPolicy> {
    return await get(this, PR.MCE_KILL_GET) as MceKillPolicy
  }

  /**
   * Say whether this process becomes the parent of the orphans below it, in the place of init. Children do not inherit it.
   * @param subreaper - whether it does; it must then wait for them
   * @see https://man7.org/linux/man-pages/man2/PR_SET_CHILD_SUBREAPER.2const.html
   */
  async setChildSubreaper(subreaper: boolean): Promise<void> {
    await set(this, PR.SET_CHILD_SUBREAPER, Number(subreaper))
  }

  /**
   * Whether this process becomes the parent of the orphans below it.
   * @see https://man7.org/linux/man-pages/man2/PR_GET_CHILD_SUBREAPER.2const.html
   */
  async getChildSubreaper(): Promise<boolean> {
    return (await this.fill(Int32, (subreaper) => set(this, PR.GET_CHILD_SUBREAPER, subreaper))) !== 0
  }

  /**
   * Let no exec of this thread and its children ever grant privileges: no set-user-ID, no file capabilities. It cannot be undone.
   * @see https://man7.org/linux/man-pages/man2/PR_SET_NO_NEW_PRIVS.2const.html
   */
  async setNoNewPrivileges(): Promise<void> {
    await set(this, PR.SET_NO_NEW_PRIVS, 1)
  }

  /**
   * Whether exec never grants privileges to this thread.
   * @see https://man7.org/linux/man-pages/man2/PR_GET_NO_NEW_PRIVS.2const.html
   */
  async getNoNewPrivileges(): Promise<boolean> {
    return (await get(this, PR.GET_NO_NEW_PRIVS)) !== 0
  }

  /**
   * Which word the kernel clears when this thread ends: that of `CLONE.CHILD_CLEARTID`.
   * @returns its address
   * @throws ErrnoError with EINVAL where the kernel was not built to checkpoint processes
   * @see https://man7.org/linux/man-pages/man2/PR_GET_TID_ADDRESS.2const.html
   */
  async getTidAddress(): Promise<Address> {
    return Address(await this.fill(Uint64, (address) => set(this, PR.GET_TID_ADDRESS, address)))
  }

  /**
   * Say whether transparent huge pages are off. It belongs to the address space.
   * @param disable - whether they are
   * @param flags - of {@link PR_THP_DISABLE}; since Linux 6.18
   * @throws ErrnoError with EINVAL for flags where the kernel is older
   * @see https://man7.org/linux/man-pages/man2/PR_SET_THP_DISABLE.2const.html
   */
  async setThpDisable(disable: boolean, flags: FlagsOf<'PR_THP_DISABLE'> = 0): Promise<void> {
    await set(this, PR.SET_THP_DISABLE, Number(disable), flagsArgument('prctl: flags', 'PR_THP_DISABLE_', PR_THP_DISABLE, flags))
  }

  /**
   * Whether transparent huge pages are off.
   * @see https://man7.org/linux/man-pages/man2/PR_GET_THP_DISABLE.2const.html
   */
  async getThpDisable(): Promise<boolean> {
    return (await get(this, PR.GET_THP_DISABLE)) !== 0
  }

  /**
   * How far transparent huge pages are off; since Linux 6.18.
   * @returns of {@link PR_THP_DISABLE}; 0 where they are not off, or altogether
   * @see https://man7.org/linux/man-pages/man2/PR_GET_THP_DISABLE.2const.html
   */
  async getThpDisableFlags(): Promise<FlagsOf<'PR_THP_DISABLE'>> {
    return (await get(this, PR.GET_THP_DISABLE)) & ~THP_DISABLED
  }

  /**
   * What is allowed of a speculation.
   * @param which - of {@link PR_SPEC}
   * @returns of {@link PR_SPEC_STATE}, `PRCTL` together with another one
   * @throws ErrnoError with ENODEV for what the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/PR_GET_SPECULATION_CTRL.2const.html
   */
  async getSpeculationControl(which: (typeof PR_SPEC)[keyof typeof PR_SPEC]): Promise<FlagsOf<'PR_SPEC_STATE'>> {
    return await get(this, PR.GET_SPECULATION_CTRL, choice('PR_SPEC_', PR_SPEC, which))
  }

  /**
   * Say what is allowed of a speculation, for this thread.
   * @param which - of {@link PR_SPEC}
   * @param state - `ENABLE`, `DISABLE`, `FORCE_DISABLE` or `DISABLE_NOEXEC` of {@link PR_SPEC_STATE}
   * @throws ErrnoError with ENXIO where it cannot be set for each thread; with EPERM where it was disabled for good; with
   *   ENODEV for what the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/PR_SET_SPECULATION_CTRL.2const.html
   */
  async setSpeculationControl(which: (typeof PR_SPEC)[keyof typeof PR_SPEC], state: SpeculationState): Promise<void> {
    await set(this, PR.SET_SPECULATION_CTRL, choice('PR_SPEC_', PR_SPEC, which), flagsArgument('prctl: state', 'PR_SPEC_', PR_SPEC_STATE, state))
  }

  /**
   * Say whether this process does the I/O that frees memory, so that it is not made to wait for memory itself.
   * @param flusher - whether it does
   * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`
   * @see https://man7.org/linux/man-pages/man2/PR_SET_IO_FLUSHER.2const.html
   */
  async setIoFlusher(flusher: boolean): Promise<void> {
    await set(this, PR.SET_IO_FLUSHER, Number(flusher))
  }

  /**
   * Whether this process does the I/O that frees memory.
   * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`
   * @see https://man7.org/linux/man-pages/man2/PR_GET_IO_FLUSHER.2const.html
   */
  async getIoFlusher(): Promise<boolean> {
    return (await get(this, PR.GET_IO_FLUSHER)) !== 0
  }

  /**
   * The core scheduling cookie of a process: only those with the same one share a core at a time.
   * @param pid - the process; this one where it is left out
   * @returns 0 for none
   * @throws ErrnoError with EINVAL or ENODEV where the kernel or the machine has no such thing
   * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
   */
  async getSchedCore(pid?: Pid): Promise<number> {
    return await this.fill(Uint64, (cookie) => (
      set(this, PR.SCHED_CORE, choice('PR_SCHED_CORE_', PR_SCHED_CORE, PR_SCHED_CORE.GET), schedCorePid(this, pid), PR_SCHED_CORE.SCOPE_THREAD, cookie)
    ))
  }

  /**
   * Make a core scheduling cookie that nobody else has.
   * @param scope - `PR_SCHED_CORE.SCOPE_…`: for whom
   * @param pid - the process; this one where it is left out
   * @throws ErrnoError with EINVAL or ENODEV where the kernel or the machine has no such thing; with EPERM where ptrace(2)
   *   would be refused too
   * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
   */
  async createSchedCore(scope: 0 | 1 | 2, pid?: Pid): Promise<void> {
    await set(this, PR.SCHED_CORE, PR_SCHED_CORE.CREATE, schedCorePid(this, pid), integer('prctl: scope', scope, 0, 2), 0)
  }

  /**
   * Give this thread's core scheduling cookie to another process.
   * @param scope - `PR_SCHED_CORE.SCOPE_…`: to whom
   * @param pid - the process
   * @throws ErrnoError as {@link createSchedCore}
   * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
   */
  async shareSchedCoreTo(scope: 0 | 1 | 2, pid: Pid): Promise<void> {
    await set(this, PR.SCHED_CORE, PR_SCHED_CORE.SHARE_TO, schedCorePid(this, pid), integer('prctl: scope', scope, 0, 2), 0)
  }

  /**
   * Take another process's core scheduling cookie for this thread.
   * @param pid - the process
   * @throws ErrnoError as {@link createSchedCore}
   * @see https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html
   */
  async shareSchedCoreFrom(pid: Pid): Promise<void> {
    await set(this, PR.SCHED_CORE, PR_SCHED_CORE.SHARE_FROM, schedCorePid(this, pid), PR_SCHED_CORE.SCOPE_THREAD, 0)
  }

  /**
   * Let no memory of this address space become executable that was not; since Linux 6.3. It cannot be undone, and Node's
   * compiler does not live with it: only for a process with an address space of its own.
   * @param bits - of {@link PR_MDWE}
   * @throws ErrnoError with EPERM where other bits were set before; with EINVAL where the kernel is older
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MDWE.2const.html
   */
  async setMdwe(bits: FlagsOf<'PR_MDWE'>): Promise<void> {
    if (this.addressSpace.direct !== undefined) {
      throw new RangeError('prctl(PR_SET_MDWE): this process shares Node\'s memory, and Node writes code as it runs: exec, and let the program do it')
    }
    await set(this, PR.SET_MDWE, flagsArgument('prctl: bits', 'PR_MDWE_', PR_MDWE, bits))
  }

  /**
   * Whether memory of this address space can become executable; since Linux 6.3.
   * @returns of {@link PR_MDWE}
   * @throws ErrnoError with EINVAL where the kernel is older
   * @see https://man7.org/linux/man-pages/man2/PR_GET_MDWE.2const.html
   */
  async getMdwe(): Promise<FlagsOf<'PR_MDWE'>> {
    return await get(this, PR.GET_MDWE)
  }

  /**
   * Say whether pages with the same content are merged, all over the address space; since Linux 6.4.
   * @param merge - whether they are
   * @throws ErrnoError with EINVAL where the kernel has no such thing
   * @see PR_SET_MEMORY_MERGE in Linux 6.12, kernel/sys.c
   */
  async setMemoryMerge(merge: boolean): Promise<void> {
    await set(this, PR.SET_MEMORY_MERGE, Number(merge))
  }

  /**
   * Whether pages with the same content are merged, all over the address space; since Linux 6.4.
   * @throws ErrnoError with EINVAL where the kernel has no such thing
   * @see PR_GET_MEMORY_MERGE in Linux 6.12, kernel/sys.c
   */
  async getMemoryMerge(): Promise<boolean> {
    return (await get(this, PR.GET_MEMORY_MERGE)) !== 0
  }

  /**
   * Name anonymous memory, as `/proc/PID/maps` shows it: `[anon:NAME]`.
   * @param mapping - the pages; a slice for some of them
   * @param name - at most 79 printable characters, none of them in `[]\$` or a backtick; null for no name
   * @throws ErrnoError with EINVAL for another character, and where the kernel was built without it; with EBADF for memory of a file
   * @see https://man7.org/linux/man-pages/man2/PR_SET_VMA.2const.html
   */
  async setVmaAnonName(mapping: MemoryMapping, name: ValueOrPointer<string> | null): Promise<void> {
    using _borrow = mapping.borrow(this)
    using argument = this.optionalArgument(VmaName, name)
    await set(this, PR.SET_VMA, choice('PR_SET_VMA_', PR_SET_VMA, PR_SET_VMA.ANON_NAME), mapping.address, mapping.length, argument)
  }

  /**
   * The auxiliary vector that the program began with; since Linux 6.4.
   * @returns the kernel's copy: pairs of a key and a value, of 64 bits each
   * @throws ErrnoError with EINVAL where the kernel is older
   * @see https://man7.org/linux/man-pages/man2/PR_GET_AUXV.2const.html
   */
  async getAuxv(): Promise<Uint8Array> {
    using memory = this.heap.scratch(Bytes, AUXV_ROOM)
    let size: number
    {
      using buffer = memory.borrow(this, 'exclusive')
      size = await get(this, PR.GET_AUXV, buffer, AUXV_ROOM)
    }
    using readable = memory.assumeReadable()
    return (await readable.read()).subarray(0, size)
  }

  /**
   * Say whether timers that this process makes get the ids that it chooses, as programs need that restore others; since
   * Linux 6.15. Exec clears it.
   * @param chosen - whether `timerCreate` is told which id
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without it
   * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.15
   */
  async setTimerCreateRestoreIds(chosen: boolean): Promise<void> {
    const { ON, OFF } = PR_TIMER_CREATE_RESTORE_IDS
    await set(this, PR.TIMER_CREATE_RESTORE_IDS, choice('PR_TIMER_CREATE_RESTORE_IDS_', PR_TIMER_CREATE_RESTORE_IDS, chosen ? ON : OFF))
  }

  /**
   * Whether timers that this process makes get the ids that it chooses; since Linux 6.15.
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without it
   * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.15
   */
  async getTimerCreateRestoreIds(): Promise<boolean> {
    const { GET } = PR_TIMER_CREATE_RESTORE_IDS
    return (await get(this, PR.TIMER_CREATE_RESTORE_IDS, choice('PR_TIMER_CREATE_RESTORE_IDS_', PR_TIMER_CREATE_RESTORE_IDS, GET))) !== 0
  }

  /**
   * Say in how many slots the kernel looks for the private futexes of this address space, which it then no longer decides by
   * itself; since Linux 6.16. For a child that shares this program's memory that is Node's.
   * @param slots - a power of two, from 2; 0 for the slots that all processes share, which cannot be undone
   * @throws RangeError for another number
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without it; with EBUSY where it was set to 0 before
   * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.16
   */
  async setFutexHashSlots(slots: number): Promise<void> {
    integer('prctl: the slots of a futex hash', slots, 0, 0x7fff_ffff)
    if (slots === 1 || (slots & (slots - 1)) !== 0) throw new RangeError(`prctl: the slots of a futex hash are 0 or a power of two, from 2, and not ${slots}`)
    await set(this, PR.FUTEX_HASH, choice('PR_FUTEX_HASH_', PR_FUTEX_HASH, PR_FUTEX_HASH.SET_SLOTS), slots)
  }

  /**
   * In how many slots the kernel looks for the private futexes of this address space; since Linux 6.16.
   * @returns 0 for those that all processes share
   * @throws ErrnoError with EINVAL where the kernel is older, or was built without it
   * @see include/uapi/linux/prctl.h in the kernel's source, of Linux 6.16
   */
  async getFutexHashSlots(): Promise<number> {
    return await get(this, PR.FUTEX_HASH, choice('PR_FUTEX_HASH_', PR_FUTEX_HASH, PR_FUTEX_HASH.GET_SLOTS))
  }

  /**
   * arm64: say whether pointers with a tag in their highest byte may be given to system calls, and what becomes of memory tags.
   * @param bits - `PR_TAGGED.ADDR_ENABLE`, and of {@link PR_MTE}
   * @throws ErrnoError with EINVAL on another machine, and for what it cannot do
   * @see https://man7.org/linux/man-pages/man2/PR_SET_TAGGED_ADDR_CTRL.2const.html
   */
  async setTaggedAddressControl(bits: FlagsOf<'PR_TAGGED' | 'PR_MTE'>): Promise<void> {
    await set(this, PR.SET_TAGGED_ADDR_CTRL, length('prctl: the control of tagged addresses', bits))
  }

  /**
   * arm64: whether pointers with a tag may be given to system calls, and what becomes of memory tags.
   * @returns `PR_TAGGED.ADDR_ENABLE`, and of {@link PR_MTE}
   * @throws ErrnoError with EINVAL on another machine
   * @see https://man7.org/linux/man-pages/man2/PR_GET_TAGGED_ADDR_CTRL.2const.html
   */
  async getTaggedAddressControl(): Promise<FlagsOf<'PR_TAGGED' | 'PR_MTE'>> {
    return await get(this, PR.GET_TAGGED_ADDR_CTRL)
  }

  /**
   * arm64: set the length of this thread's SVE vectors.
   * @param bytes - a multiple of 16; the longest that the machine has and that is not longer is taken
   * @param flags - of {@link PR_SVE}: whether programs that are exec'd keep it, and whether it is for them alone
   * @returns what it is now, with flags
   * @throws ErrnoError with EINVAL on a machine that has none, and for another length
   * @see https://man7.org/linux/man-pages/man2/PR_SVE_SET_VL.2const.html
   */
  async setSveVectorLength(bytes: number, flags: FlagsOf<'PR_SVE'> = 0): Promise<number> {
    return await get(this, PR.SVE_SET_VL, or(integer('prctl: the length of a vector', bytes, 16, PR_SVE.VL_LEN_MASK), uint32('prctl: flags', flags)))
  }

  /**
   * arm64: the length of this thread's SVE vectors.
   * @returns in bytes, with flags of {@link PR_SVE}
   * @throws ErrnoError with EINVAL on a machine that has none
   * @see https://man7.org/linux/man-pages/man2/PR_SVE_GET_VL.2const.html
   */
  async getSveVectorLength(): Promise<number> {
    return await get(this, PR.SVE_GET_VL)
  }

  /**
   * arm64: make new pointer authentication keys for this thread. What is authenticated with the old ones, return addresses among
   * that, is no good afterwards.
   * @param keys - of {@link PR_PAC}; 0 for all
   * @throws SyscallSendError on the Node process's own task, which returns to addresses that it has signed
   * @throws ErrnoError with EINVAL on a machine that has none, and for other bits
   * @see https://man7.org/linux/man-pages/man2/PR_PAC_RESET_KEYS.2const.html
   */
  async resetPointerAuthenticationKeys(keys: FlagsOf<'PR_PAC'>): Promise<void> {
    await set(this, PR.PAC_RESET_KEYS, flagsArgument('prctl: keys', 'PR_PAC_', PR_PAC, keys))
  }

  /**
   * arm64: say which pointer authentication keys of this thread are used; since Linux 5.13.
   * @param keys - those that change, of {@link PR_PAC} but not `APGAKEY`
   * @param enabled - those of them that are used
   * @throws SyscallSendError on the Node process's own task, which returns to addresses that it has signed
   * @throws ErrnoError with EINVAL on a machine that has none, and for other bits
   * @see PR_PAC_SET_ENABLED_KEYS in Documentation/arch/arm64/pointer-authentication.rst of the kernel's source
   */
  async setPointerAuthenticationKeys(keys: FlagsOf<'PR_PAC'>, enabled: FlagsOf<'PR_PAC'>): Promise<void> {
    await set(
      this, PR.PAC_SET_ENABLED_KEYS, flagsArgument('prctl: keys', 'PR_PAC_', PR_PAC, keys), flagsArgument('prctl: enabled keys', 'PR_PAC_', PR_PAC, enabled),
    )
  }

  /**
   * arm64: which pointer authentication keys of this thread are used; since Linux 5.13.
   * @returns of {@link PR_PAC}
   * @throws ErrnoError with EINVAL on a machine that has none
   * @see PR_PAC_GET_ENABLED_KEYS in Documentation/arch/arm64/pointer-authentication.rst of the kernel's source
   */
  async getPointerAuthenticationKeys(): Promise<FlagsOf<'PR_PAC'>> {
    return await get(this, PR.PAC_GET_ENABLED_KEYS)
  }

  /**
   * arm64: set the length of this thread's SME vectors; since Linux 5.19.
   * @param bytes - a multiple of 16; the longest that the machine has and that is not longer is taken
   * @param flags - of {@link PR_SME}: whether programs that are exec'd keep it, and whether it is for them alone
   * @returns what it is now, with flags
   * @throws ErrnoError with EINVAL on a machine that has none, and for another length
   * @see PR_SME_SET_VL in Documentation/arch/arm64/sme.rst of the kernel's source
   */
  async setSmeVectorLength(bytes: number, flags: FlagsOf<'PR_SME'> = 0): Promise<number> {
    return await get(this, PR.SME_SET_VL, or(integer('prctl: the length of a vector', bytes, 16, PR_SME.VL_LEN_MASK), uint32('prctl: flags', flags)))
  }

  /**
   * arm64: the length of this thread's SME vectors; since Linux 5.19.
   * @returns in bytes, with flags of {@link PR_SME}
   * @throws ErrnoError with EINVAL on a machine that has none
   * @see PR_SME_GET_VL in Documentation/arch/arm64/sme.rst of the kernel's source
   */
  async getSmeVectorLength(): Promise<number> {
    return await get(this, PR.SME_GET_VL)
  }

  /**
   * arm64: what this thread's shadow stack is for; since Linux 6.13. On x86 that is told by
   * {@link linux/prctl_arch!ArchPrctlTask.archGetShadowStackStatus | archGetShadowStackStatus}.
   * @returns of {@link PR_SHADOW_STACK}; 0 for none
   * @throws ErrnoError with EINVAL on a machine that has none, and where the kernel is older
   * @see PR_GET_SHADOW_STACK_STATUS in include/uapi/linux/prctl.h of the kernel's source, v6.13
   */
  async getShadowStackStatus(): Promise<FlagsOf<'PR_SHADOW_STACK'>> {
    return Number(await this.fill(Uint64, (status) => set(this, PR.GET_SHADOW_STACK_STATUS, status)))
  }

  /**
   * arm64: let this thread's shadow stack be as it is, for good; since Linux 6.13. There is no method that begins or ends one: what runs
   * in a child, and in Node, returns to addresses that stand on its own stack only, and would be killed at the first return.
   * @param bits - which of {@link PR_SHADOW_STACK} change no more
   * @throws ErrnoError with EINVAL on a machine that has none, and where the kernel is older
   * @see PR_LOCK_SHADOW_STACK_STATUS in include/uapi/linux/prctl.h of the kernel's source, v6.13
   */
  async lockShadowStackStatus(bits: FlagsOf<'PR_SHADOW_STACK'>): Promise<void> {
    await set(this, PR.LOCK_SHADOW_STACK_STATUS, flagsArgument('prctl: status', 'PR_SHADOW_STACK_', PR_SHADOW_STACK, bits))
  }

  /**
   * Let system calls of this thread become `SIGSYS`, as what emulates other systems needs: those of all code outside of a range, or those
   * in it. A child blocks the signal: its next call of that kind kills it. Exec, and a clone, begin without.
   * @param dispatch - which; null for none
   * @throws RangeError for a range of no bytes, or one that ends beyond 64 bits
   * @throws SyscallSendError on the Node process's own task, which the signal would end; but for null
   * @throws ErrnoError with EINVAL where the machine has no such thing (arm64), and for `inclusive` where the kernel is older than 6.17; with EFAULT
   *   for a selector that cannot be read
   * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
   */
  async setSyscallUserDispatch(dispatch: SyscallUserDispatch | null): Promise<void> {
    if (dispatch === null) {
      await set(this, PR.SET_SYSCALL_USER_DISPATCH, choice('PR_SYS_DISPATCH_', PR_SYS_DISPATCH, PR_SYS_DISPATCH.OFF))
      this.pin('syscall user dispatch', undefined)
      return
    }
    const { start, inclusive } = dispatch
    const mode = { operand: inclusive === true ? PR_SYS_DISPATCH.INCLUSIVE_ON : PR_SYS_DISPATCH.EXCLUSIVE_ON, toString: () => dispatchName(inclusive === true) }
    const size = integer('prctl: the length of the code', dispatch.length, 1, Number.MAX_SAFE_INTEGER - start)
    const selector = dispatch.selector?.borrow(this)
    try {
      await set(this, PR.SET_SYSCALL_USER_DISPATCH, mode, start, size, selector ?? NULL_OPERAND)
    } catch (error) {
      selector?.[Symbol.dispose]()
      throw error
    }
    this.pin('syscall user dispatch', selector)
  }

  /**
   * Say where a part of the program is, as `/proc` shows it. It belongs to the address space: of a child that shares this program's memory
   * it is Node's.
   * @param field - of {@link PR_SET_MM}
   * @param address - where that part begins or ends; for most it must be mapped
   * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`; with EINVAL for an address that does not do
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MM.2const.html
   */
  async setMm(field: MmField, address: Address): Promise<void> {
    await set(this, PR.SET_MM, choice('PR_SET_MM_', PR_SET_MM, field), Address(address))
  }

  /**
   * Say which file is the program, as `/proc/PID/exe` shows it; otherwise as {@link setMm}.
   * @param file - an executable file
   * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`; with EBUSY where the program's own file is still mapped; with EACCES for a
   *   file that may not be executed
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MM_EXE_FILE.2const.html
   */
  async setMmExeFile(file: FileDescriptor): Promise<void> {
    using fd = file.borrow(this)
    await set(this, PR.SET_MM, choice('PR_SET_MM_', PR_SET_MM, PR_SET_MM.EXE_FILE), fd)
  }

  /**
   * Change the auxiliary vector that `/proc/PID/auxv` shows; otherwise as {@link setMm}.
   * @param vector - pairs of a key and a value, of 64 bits each
   * @throws ErrnoError with EPERM without `CAP_SYS_RESOURCE`; with EINVAL for one that is too long
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MM_AUXV.2const.html
   */
  async setMmAuxv(vector: ValueOrPointer<Uint8Array>): Promise<void> {
    using bytes = this.argument(Bytes, vector)
    await set(this, PR.SET_MM, choice('PR_SET_MM_', PR_SET_MM, PR_SET_MM.AUXV), bytes, bytes.size)
  }

  /**
   * Say where all parts of the program are, at once, which takes no capability: a program that is called something else in the list of
   * processes has its arguments elsewhere. It belongs to the address space: of a child that shares this program's memory it is Node's.
   * @param map - all of it, as `/proc/PID/stat` has it; `exe_fd` of 2^32-1 and no `auxv` leave these as they are
   * @throws ErrnoError with EINVAL for addresses that do not go together or are not mapped, and where the kernel was built without
   *   checkpoint and restore; with EPERM for another file in `exe_fd` without `CAP_SYS_ADMIN` or `CAP_CHECKPOINT_RESTORE`
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MM_MAP.2const.html
   */
  async setMmMap(map: ValueOrPointer<PrctlMmMap>): Promise<void> {
    using argument = this.argument<PrctlMmMap>(PrctlMmMap, map)
    await set(this, PR.SET_MM, choice('PR_SET_MM_', PR_SET_MM, PR_SET_MM.MAP), argument, PrctlMmMap.size)
  }

  /**
   * How long the kernel has {@link PrctlMmMap}.
   * @returns in bytes
   * @throws ErrnoError with EINVAL where the kernel was built without checkpoint and restore
   * @see https://man7.org/linux/man-pages/man2/PR_SET_MM_MAP_SIZE.2const.html
   */
  async getMmMapSize(): Promise<number> {
    return await this.fill(Uint32, (size) => set(this, PR.SET_MM, choice('PR_SET_MM_', PR_SET_MM, PR_SET_MM.MAP_SIZE), size))
  }

  /**
   * Yama: say who, besides the parents, may trace this process.
   * @param pid - the process, and all below it; `any` for everybody, null for nobody
   * @throws ErrnoError with EINVAL where Yama is not there, or there is no such process
   * @see https://man7.org/linux/man-pages/man2/PR_SET_PTRACER.2const.html
   */
  async setPtracer(pid: Pid | 'any' | null): Promise<void> {
    await set(this, PR.SET_PTRACER, pid === null ? 0 : pid === 'any' ? -1 : pid.for(this))
  }
}

/** The bit that says that transparent huge pages are off at all; see kernel/sys.c of Linux 6.18, prctl_get_thp_disable. */
const THP_DISABLED = 1

/** Two names have the same number: the one that says what is meant. */
function dispatchName(inclusive: boolean): string {
  return inclusive ? 'PR_SYS_DISPATCH_INCLUSIVE_ON' : 'PR_SYS_DISPATCH_EXCLUSIVE_ON'
}

/** In bytes; ample: AT_VECTOR_SIZE is some 50 words. See Linux 6.12, include/linux/mm_types.h. */
const AUXV_ROOM = 4096

function schedCorePid(task: Task, pid: Pid | undefined): NearPid | 0 {
  return pid === undefined ? 0 : pid.for(task)
}
