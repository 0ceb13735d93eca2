/**
 * `<linux/ptrace.h>`: watching another process's calls and signals, and changing its registers and memory.
 *
 * The tracer is a thread, not a process: every call about a tracee comes from the task that seized it. What happens to the
 * tracee is told by waitid(2) in that task, and {@link PtraceStop} takes that apart. Node's own task can be a tracer, but
 * waiting must not stop it: a child that traces its own children is the natural way.
 *
 * @module linux/ptrace
 */
import { match } from 'ts-pattern'
import { Choice, flagSet, valueSet, type FlagsOf, type ValueOf } from '../near/flags.js'
import { Address, type Pid as NearPid } from '../near/ids.js'
import { SYS, type Architecture } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { array, list, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { BigInt64, BigUint64, Int32, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import type { Pid } from '../handle/pid.js'
import { Pointer, type Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, uint32 } from './arguments.js'
import { fillFront } from './buffers.js'
import { BPF_MAXINSNS, SockFilter, SockFilterList } from './filter.js'
import { PR_SYS_DISPATCH } from './prctl.js'
import { CLD, QueuedSiginfo, Siginfo } from './siginfo.js'
import { ReceivedSiginfo, signalArgument, signalName, Sigset, SIGSET_SIZE, SIG, type Signal, type SignalName } from './signal.js'
import { Iovec } from './uio.js'

/**
 * What ptrace(2) is asked for, where it is the same on all machines.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE = {
  /** Let the parent trace this process. */
  TRACEME: 0,
  /** As `PEEKDATA`. */
  PEEKTEXT: 1,
  /** Read a word of memory. */
  PEEKDATA: 2,
  /** Read a word of the kernel's `struct user`; not on arm64. */
  PEEKUSR: 3,
  /** As `POKEDATA`. */
  POKETEXT: 4,
  /** Write a word of memory. */
  POKEDATA: 5,
  /** Write a word of the kernel's `struct user`; not on arm64. */
  POKEUSR: 6,
  /** Continue. */
  CONT: 7,
  /** Obsolete: send it `SIGKILL` instead. */
  KILL: 8,
  /** Continue for one instruction. */
  SINGLESTEP: 9,
  /** Trace a process, and stop it with `SIGSTOP`. */
  ATTACH: 16,
  /** Trace it no longer. */
  DETACH: 17,
  /** Continue up to the next beginning or end of a system call. */
  SYSCALL: 24,
  /** Continue up to the next system call, which is not made. */
  SYSEMU: 31,
  /** As `SYSEMU`, for one instruction at most. */
  SYSEMU_SINGLESTEP: 32,
  /** Set the `PTRACE_O` options. */
  SETOPTIONS: 0x4200,
  /** What there is to know about the event of the last stop. */
  GETEVENTMSG: 0x4201,
  /** What came with the signal that stopped it. */
  GETSIGINFO: 0x4202,
  /** Change that. */
  SETSIGINFO: 0x4203,
  /** Read a set of registers. */
  GETREGSET: 0x4204,
  /** Write a set of registers. */
  SETREGSET: 0x4205,
  /** Trace a process, without stopping it; since Linux 3.4. */
  SEIZE: 0x4206,
  /** Stop a seized process. */
  INTERRUPT: 0x4207,
  /** Leave a seized process stopped, and tell of what happens to it. */
  LISTEN: 0x4208,
  /** Which signals are queued; since Linux 3.10. */
  PEEKSIGINFO: 0x4209,
  /** Which signals are blocked; since Linux 3.11. */
  GETSIGMASK: 0x420a,
  /** Change that. */
  SETSIGMASK: 0x420b,
  /** Read a seccomp filter; since Linux 4.4. */
  SECCOMP_GET_FILTER: 0x420c,
  /** Read how a seccomp filter was installed; since Linux 4.16. */
  SECCOMP_GET_METADATA: 0x420d,
  /** The system call at which it is stopped; since Linux 5.3. */
  GET_SYSCALL_INFO: 0x420e,
  /** Where its restartable sequences are registered; since Linux 5.13. */
  GET_RSEQ_CONFIGURATION: 0x420f,
  /** Set up syscall user dispatch; since Linux 6.4. */
  SET_SYSCALL_USER_DISPATCH_CONFIG: 0x4210,
  /** How syscall user dispatch is set up; since Linux 6.4. */
  GET_SYSCALL_USER_DISPATCH_CONFIG: 0x4211,
  /** Change the system call at which it is stopped; since Linux 6.16. */
  SET_SYSCALL_INFO: 0x4212,
} as const

/**
 * How a process is traced.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_O = flagSet('PTRACE_O', {
  /** Tell stops at system calls from `SIGTRAP`. Without it {@link PtraceStop} cannot tell them either. */
  TRACESYSGOOD: 1,
  /** Stop at fork(2), and trace the new process. */
  TRACEFORK: 1 << 1,
  /** Stop at vfork(2), and trace the new process. */
  TRACEVFORK: 1 << 2,
  /** Stop at clone(2), and trace the new process or thread. */
  TRACECLONE: 1 << 3,
  /** Stop when it has executed a program, before the program runs. */
  TRACEEXEC: 1 << 4,
  /** Stop when vfork(2) is over. */
  TRACEVFORKDONE: 1 << 5,
  /** Stop when it ends, while its memory and registers are still there. */
  TRACEEXIT: 1 << 6,
  /** Stop where a seccomp filter says `SECCOMP_RET_TRACE`. */
  TRACESECCOMP: 1 << 7,
  /** Kill it when the tracer ends. */
  EXITKILL: 1 << 20,
  /** Switch its seccomp filters off while it is traced; needs `CAP_SYS_ADMIN`. */
  SUSPEND_SECCOMP: 1 << 21,
})

/**
 * At what a tracee stopped.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_EVENT = valueSet('PTRACE_EVENT', {
  /** It called fork(2); the message is the new process's pid. */
  FORK: 1,
  /** It called vfork(2); the message is the new process's pid. */
  VFORK: 2,
  /** It called clone(2); the message is the new thread's id. */
  CLONE: 3,
  /** It executed a program; the message is the id that the thread had before. */
  EXEC: 4,
  /** Its vfork(2) is over; the message is that process's pid. */
  VFORK_DONE: 5,
  /** It is about to end; the message is its status as wait(2) has it. */
  EXIT: 6,
  /** A seccomp filter said so; the message is the filter's data. */
  SECCOMP: 7,
  /** It was interrupted, is new, or a signal stopped its process. */
  STOP: 128,
})

/**
 * The name of one of {@link PTRACE_EVENT}.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export type PtraceEvent = Lowercase<keyof Omit<typeof PTRACE_EVENT, 'STOP'>>

/**
 * The kind of stop in `ptrace_syscall_info`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_SYSCALL_INFO = {
  /** At no system call. */
  NONE: 0,
  /** Before a system call. */
  ENTRY: 1,
  /** After one. */
  EXIT: 2,
  /** Before one of which a seccomp filter said `SECCOMP_RET_TRACE`. */
  SECCOMP: 3,
} as const

/**
 * What the message of a stop at a system call tells, where that is not asked with `GET_SYSCALL_INFO`.
 * @see include/uapi/linux/ptrace.h in the kernel's source
 */
export const PTRACE_EVENTMSG = {
  /** It is before the call. */
  SYSCALL_ENTRY: 1,
  /** It is after the call. */
  SYSCALL_EXIT: 2,
} as const

/**
 * Of `PTRACE.PEEKSIGINFO`: the signals of the process, not those of the thread.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PTRACE_PEEKSIGINFO_SHARED = 1

/**
 * Sets of registers, for `PTRACE.GETREGSET`: the types of notes in a core dump.
 * @see include/uapi/linux/elf.h in the kernel's source
 */
export const NT = valueSet('NT', {
  /** The general registers. */
  PRSTATUS: 1,
  /** The floating-point registers. */
  PRFPREG: 2,
  /** x86: all that `xsave` saves. */
  X86_XSTATE: 0x202,
  /** x86: the shadow stack pointer; since Linux 6.6. */
  X86_SHSTK: 0x204,
  /** arm64: the thread pointer. */
  ARM_TLS: 0x401,
  /** arm64: hardware breakpoints. */
  ARM_HW_BREAK: 0x402,
  /** arm64: hardware watchpoints. */
  ARM_HW_WATCH: 0x403,
  /** arm64: the number of the system call. */
  ARM_SYSTEM_CALL: 0x404,
  /** arm64: scalable vectors. */
  ARM_SVE: 0x405,
  /** arm64: which bits of pointers are authentication codes. */
  ARM_PAC_MASK: 0x406,
  /** arm64: the keys for addresses. */
  ARM_PACA_KEYS: 0x407,
  /** arm64: the generic key. */
  ARM_PACG_KEYS: 0x408,
  /** arm64: tagged addresses, as prctl(2) controls them. */
  ARM_TAGGED_ADDR_CTRL: 0x409,
  /** arm64: which keys are enabled. */
  ARM_PAC_ENABLED_KEYS: 0x40a,
  /** arm64: scalable vectors in streaming mode. */
  ARM_SSVE: 0x40b,
  /** arm64: the matrix register. */
  ARM_ZA: 0x40c,
})

/**
 * The general registers on x86-64, all as unsigned 64-bit numbers.
 * @see arch/x86/include/uapi/asm/ptrace.h in the kernel's source, and `<sys/user.h>`
 */
export const UserRegsX64 = struct('struct user_regs_struct', {
  /** General register. */
  r15: BigUint64,
  /** General register. */
  r14: BigUint64,
  /** General register. */
  r13: BigUint64,
  /** General register. */
  r12: BigUint64,
  /** The frame pointer, by convention. */
  rbp: BigUint64,
  /** General register. */
  rbx: BigUint64,
  /** Clobbered by a system call: it holds the flags. */
  r11: BigUint64,
  /** A call's fourth argument. */
  r10: BigUint64,
  /** A call's sixth argument. */
  r9: BigUint64,
  /** A call's fifth argument. */
  r8: BigUint64,
  /** A call's result; -38 (ENOSYS) at its beginning. */
  rax: BigUint64,
  /** Clobbered by a system call: it holds the return address. */
  rcx: BigUint64,
  /** A call's third argument. */
  rdx: BigUint64,
  /** A call's second argument. */
  rsi: BigUint64,
  /** A call's first argument. */
  rdi: BigUint64,
  /** A call's number; 2^64-1 where it is in none. */
  orig_rax: BigUint64,
  /** Where it is. */
  rip: BigUint64,
  /** The code segment, which tells 64-bit code from 32-bit code. */
  cs: BigUint64,
  /** The flags. */
  eflags: BigUint64,
  /** The stack pointer. */
  rsp: BigUint64,
  /** The stack segment. */
  ss: BigUint64,
  /** Where thread-local storage is. */
  fs_base: BigUint64,
  /** The base of the other such segment. */
  gs_base: BigUint64,
  /** A segment. */
  ds: BigUint64,
  /** A segment. */
  es: BigUint64,
  /** A segment. */
  fs: BigUint64,
  /** A segment. */
  gs: BigUint64,
})
/**
 * The JavaScript form of x86-64's `struct user_regs_struct`.
 * @see arch/x86/include/uapi/asm/ptrace.h in the kernel's source, and `<sys/user.h>`
 */
export type UserRegsX64 = StructValue<(typeof UserRegsX64)['types']>

/**
 * The general registers on arm64, all as unsigned 64-bit numbers.
 * @see arch/arm64/include/uapi/asm/ptrace.h in the kernel's source
 */
export const UserRegsArm64 = struct('struct user_pt_regs', {
  /** `x0` to `x30`: at a system call, 0 to 5 are the arguments, 0 is the result, and 8 the number. */
  regs: array(BigUint64, 31),
  /** The stack pointer. */
  sp: BigUint64,
  /** Where it is. */
  pc: BigUint64,
  /** The flags and the state of the processor. */
  pstate: BigUint64,
})
/**
 * The JavaScript form of arm64's `struct user_pt_regs`.
 * @see arch/arm64/include/uapi/asm/ptrace.h in the kernel's source
 */
export type UserRegsArm64 = StructValue<(typeof UserRegsArm64)['types']>

/**
 * The general registers of a tracee; taken apart with ts-pattern's `match(…).exhaustive()`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export type UserRegs =
  | ({
    /** On which machine. */
    readonly architecture: 'x64'
  } & UserRegsX64)
  | ({
    /** On which machine. */
    readonly architecture: 'arm64'
  } & UserRegsArm64)

/**
 * What `PTRACE.PEEKSIGINFO` is to return.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PtracePeeksiginfoArgs = struct('struct ptrace_peeksiginfo_args', {
  /** How many of the queue to leave out. */
  off: Uint64,
  /** 0, or {@link PTRACE_PEEKSIGINFO_SHARED}. */
  flags: Uint32,
  /** How many to return. */
  nr: Int32,
})
/**
 * The JavaScript form of a `struct ptrace_peeksiginfo_args`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export type PtracePeeksiginfoArgs = StructValue<(typeof PtracePeeksiginfoArgs)['types']>

/**
 * Where a thread's restartable sequences are registered; since Linux 5.13.
 * @see include/uapi/linux/ptrace.h in the kernel's source
 */
export const PtraceRseqConfiguration = struct('struct ptrace_rseq_configuration', {
  /** The address of its `struct rseq`; 0 for none. */
  rseq_abi_pointer: Uint64,
  /** In bytes. */
  rseq_abi_size: Uint32,
  /** What stands before each abort handler. */
  signature: Uint32,
  /** 0. */
  flags: Uint32,
  /** 0. */
  pad: Uint32,
})
/**
 * The JavaScript form of a `struct ptrace_rseq_configuration`.
 * @see include/uapi/linux/ptrace.h in the kernel's source
 */
export type PtraceRseqConfiguration = StructValue<(typeof PtraceRseqConfiguration)['types']>

const HEAD = { op: Uint8, arch: Uint32, instruction_pointer: Uint64, stack_pointer: Uint64 }

/** @internal `struct ptrace_syscall_info` before a call, with what a seccomp filter adds; the longest of the union's members */
export const SyscallInfoSeccomp = struct('struct ptrace_syscall_info', { ...HEAD, nr: BigUint64, args: array(BigUint64, 6), ret_data: Uint32 })

/** @internal `struct ptrace_syscall_info` after a call */
export const SyscallInfoExit = struct('struct ptrace_syscall_info', { ...HEAD, rval: BigInt64, is_error: Uint8 })

/**
 * What is known of every stop.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface SyscallInfoPlace {
  /** The kernel's number for the kind of machine code that made the call, `AUDIT_ARCH_…`. */
  readonly arch: number
  /** That as this package names it; undefined for another one, such as 32-bit code, whose calls have other numbers. */
  readonly architecture: Architecture | undefined
  /** Where the tracee is. */
  readonly instruction_pointer: number
  /** Its stack pointer. */
  readonly stack_pointer: number
}

/**
 * Which call a tracee makes.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface SyscallInfoCall extends SyscallInfoPlace {
  /** The call's number. */
  readonly nr: number
  /** Its six arguments, those that it does not have among them. */
  readonly args: readonly bigint[]
}

/**
 * The system call at which a tracee stopped; taken apart with ts-pattern's `match(…).exhaustive()`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export type SyscallInfo =
  | (SyscallInfoPlace & {
    /** It is at none. */
    readonly op: 'none'
  })
  | (SyscallInfoCall & {
    /** It is before the call. */
    readonly op: 'entry'
  })
  | (SyscallInfoPlace & {
    /** It is after the call. */
    readonly op: 'exit'
    /** The result; negative for an error. */
    readonly rval: bigint
    /** Whether that is an error. */
    readonly is_error: boolean
  })
  | (SyscallInfoCall & {
    /** It is before the call, and a seccomp filter said so. */
    readonly op: 'seccomp'
    /** The filter's data. */
    readonly ret_data: number
  })

// Of linux/audit.h: the machine's number, and bits for 64-bit and little-endian.
const AUDIT_ARCH_X86_64 = 0xc000_003e
const AUDIT_ARCH_AARCH64 = 0xc000_00b7

function architectureOf(arch: number): Architecture | undefined {
  return arch === AUDIT_ARCH_X86_64 ? 'x64' : arch === AUDIT_ARCH_AARCH64 ? 'arm64' : undefined
}

const NO_CALL = 0xffff_ffff_ffff_ffffn

/**
 * The layout of {@link SyscallInfo}: the kernel's `struct ptrace_syscall_info`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const SyscallInfo: FixedType<SyscallInfo> = {
  name: 'struct ptrace_syscall_info',
  alignment: SyscallInfoSeccomp.alignment,
  size: SyscallInfoSeccomp.size,
  zero: { op: 'none', arch: 0, architecture: undefined, instruction_pointer: 0, stack_pointer: 0 },
  sizeOf: () => SyscallInfoSeccomp.size,
  write(view, offset, value) {
    const { arch, instruction_pointer, stack_pointer } = value
    const place = { arch, instruction_pointer, stack_pointer }
    const call = (op: number, { nr, args }: SyscallInfoCall, ret_data: number): void =>
      SyscallInfoSeccomp.write(view, offset, { op, ...place, nr: BigInt.asUintN(64, BigInt(nr)), args: [...args], ret_data })
    SyscallInfoSeccomp.write(view, offset, SyscallInfoSeccomp.of({ op: PTRACE_SYSCALL_INFO.NONE, ...place }))
    match(value)
      .with({ op: 'none' }, () => undefined)
      .with({ op: 'entry' }, (entry) => call(PTRACE_SYSCALL_INFO.ENTRY, entry, 0))
      .with({ op: 'seccomp' }, (entry) => call(PTRACE_SYSCALL_INFO.SECCOMP, entry, entry.ret_data))
      .with({ op: 'exit' }, ({ rval, is_error }) =>
        SyscallInfoExit.write(view, offset, { op: PTRACE_SYSCALL_INFO.EXIT, ...place, rval, is_error: is_error ? 1 : 0 }))
      .exhaustive()
  },
  read(view, offset) {
    const { op, arch, instruction_pointer, stack_pointer, nr, args, ret_data } = SyscallInfoSeccomp.read(view, offset)
    const place = { arch, architecture: architectureOf(arch), instruction_pointer, stack_pointer }
    // The tracer of a call that it cancelled finds -1 as the number.
    const call = { ...place, nr: nr === NO_CALL ? -1 : Number(nr), args }
    if (op === PTRACE_SYSCALL_INFO.ENTRY) return { op: 'entry', ...call }
    if (op === PTRACE_SYSCALL_INFO.SECCOMP) return { op: 'seccomp', ...call, ret_data }
    if (op === PTRACE_SYSCALL_INFO.EXIT) {
      const { rval, is_error } = SyscallInfoExit.read(view, offset)
      return { op: 'exit', ...place, rval, is_error: is_error !== 0 }
    }
    if (op === PTRACE_SYSCALL_INFO.NONE) return { op: 'none', ...place }
    throw new RangeError(`${op} is no kind of stop that struct ptrace_syscall_info tells of`)
  },
}

/**
 * At a system call: before it or after it, which {@link PtraceTask.ptraceGetSyscallInfo} tells. Needs `PTRACE_O.TRACESYSGOOD`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface SyscallStop {
  /** Which of the stops it is. */
  readonly stop: 'syscall'
}

/**
 * At an event that the options ask for.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface EventStop {
  /** Which of the stops it is. */
  readonly stop: 'event'
  /** Which event; {@link PtraceTask.ptraceGeteventmsg} tells more of it. */
  readonly event: PtraceEvent
}

/**
 * The tracer interrupted it; or it is the new child of a tracee; or it listened, and `SIGCONT` has arrived.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface InterruptStop {
  /** Which of the stops it is. */
  readonly stop: 'interrupt'
}

/**
 * A signal stopped its whole process: {@link PtraceTask.ptraceListen} leaves it that way.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface GroupStop {
  /** Which of the stops it is. */
  readonly stop: 'group'
  /** Which signal. */
  readonly signal: SignalName
}

/**
 * A signal is about to be delivered: it gets it only where the tracer passes it on.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface SignalStop {
  /** Which of the stops it is. */
  readonly stop: 'signal'
  /** Which signal. */
  readonly signal: SignalName
}

/**
 * Why a tracee stopped. Taken apart with ts-pattern's `match(…).exhaustive()`.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export type PtraceStop = SyscallStop | EventStop | InterruptStop | GroupStop | SignalStop

/** What `PTRACE_O.TRACESYSGOOD` adds to the signal of a stop at a system call. */
const SYSCALL_STOP = 0x80

const EVENTS: ReadonlyMap<number, PtraceEvent> = new Map(
  Object.entries(PTRACE_EVENT).filter(([name]) => name !== 'STOP').map(([name, value]) => [value, name.toLowerCase() as PtraceEvent]),
)

/**
 * Makes a {@link PtraceStop}.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const PtraceStop = {
  /**
   * Why a tracee stopped.
   * @param info - what waitid(2) tells of it
   * @returns undefined where it did not stop but ended, or continued
   * @throws RangeError for an event that this package does not know
   */
  from(info: Pick<Siginfo, 'si_code' | 'si_status'>): PtraceStop | undefined {
    const { si_code: code, si_status: status } = info
    if (code !== CLD.TRAPPED) return undefined
    const event = status >>> 8
    const signal = status & 0xff
    if (event === PTRACE_EVENT.STOP) return signal === SIG.TRAP ? { stop: 'interrupt' } : { stop: 'group', signal: signalName(signal) }
    if (event !== 0) {
      const name = EVENTS.get(event)
      if (name === undefined) throw new RangeError(`ptrace(2) told of event ${event}, which has no name here`)
      return { stop: 'event', event: name }
    }
    return signal === (SIG.TRAP | SYSCALL_STOP) ? { stop: 'syscall' } : { stop: 'signal', signal: signalName(signal) }
  },
} as const

/**
 * ptrace(2), raw: as the kernel has it, without libc's special cases for the `PEEK` requests.
 * @param sysif - the tracer
 * @param request - of {@link PTRACE}, or one of a single machine
 * @param pid - the tracee's thread
 * @param addr - what the request takes there
 * @param data - what the request takes there; `PEEK` requests write the word to that address
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export async function _ptrace(
  sysif: SyscallInterface, request: number, pid: NearPid | 0, addr: SyscallArgument, data: SyscallArgument,
): Promise<number> {
  return await sysif.syscall(SYS.ptrace, new Choice('PTRACE_', PTRACE, uint32('ptrace: request', request)), pid, addr, data)
}

/**
 * Of a tracee's seccomp filter, what is known besides its program; since Linux 4.16.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const SeccompMetadata = struct('struct seccomp_metadata', {
  /** Which filter: 0 is the first that was installed. */
  filter_off: Uint64,
  /** Of `SECCOMP_FILTER_FLAG`: `LOG`, or nothing. */
  flags: Uint64,
})

/**
 * Which of a tracee's system calls become signals; since Linux 6.4.
 * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
 */
export const PtraceSudConfig = struct('struct ptrace_sud_config', {
  /** Of `PR_SYS_DISPATCH`. */
  mode: Uint64,
  /** The address of the tracee's byte of `SYSCALL_DISPATCH_FILTER`; 0 for none. */
  selector: Uint64,
  /** Where the range of code begins. */
  offset: Uint64,
  /** Its length, in bytes. */
  len: Uint64,
})

/**
 * Which of a tracee's system calls become signals: those of all code but a range, those of a range, or none.
 * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
 */
export type PtraceSyscallUserDispatch =
  | {
    /** None. */
    readonly mode: 'off'
  }
  | {
    /** Those outside of the range; or those in it, since Linux 6.17. */
    readonly mode: 'exclusive' | 'inclusive'
    /** The range's first byte. */
    readonly start: Address
    /** Its length, in bytes. */
    readonly length: number
    /** Where the tracee has its byte of `SYSCALL_DISPATCH_FILTER`; without one, all of them do. It stays the tracee's. */
    readonly selector?: Address
  }

const DISPATCH_MODES = { off: PR_SYS_DISPATCH.OFF, exclusive: PR_SYS_DISPATCH.EXCLUSIVE_ON, inclusive: PR_SYS_DISPATCH.INCLUSIVE_ON } as const

/**
 * Which signals of a tracee's queue to tell of.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export interface PeeksiginfoOptions {
  /** How many to leave out; none by default. */
  readonly off?: number
  /** How many to tell of at most; 32 by default. */
  readonly nr?: number
  /** The signals of the whole process, not those of the thread. */
  readonly shared?: boolean
}

const SIGNALS_AT_ONCE = 32

function options(call: string, value: number): SyscallArgument {
  return flagsArgument(`${call}: options`, 'PTRACE_O_', PTRACE_O, value)
}

function infoArgument(task: Task, info: ValueOrPointer<Siginfo> | ValueOrPointer<QueuedSiginfo>): Borrow {
  if (info instanceof Pointer) return info.borrow(task)
  return 'si_value' in info ? task.argument<QueuedSiginfo>(QueuedSiginfo, info) : task.argument<Siginfo>(Siginfo, info)
}

const ReceivedSiginfoList: Type<ReceivedSiginfo[]> = list(ReceivedSiginfo)

function regsOf(architecture: Architecture): FixedType<UserRegsX64> | FixedType<UserRegsArm64> {
  return architecture === 'x64' ? UserRegsX64 : UserRegsArm64
}

/**
 * Tasks that can trace other processes. All but the first three methods need a tracee that this very task traces, and all
 * but {@link ptraceInterrupt} one that has stopped: otherwise the kernel says ESRCH.
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export class PtraceTask extends Task {
  /**
   * Let the parent trace this process. It stops when it executes a program, and at every signal.
   * @throws ErrnoError with EPERM where it is traced already
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceTraceme(): Promise<void> {
    await _ptrace(this.sysif, PTRACE.TRACEME, 0, 0, 0)
  }

  /**
   * Trace a thread from now on, without stopping it.
   * @param pid - the thread; must be of this task's pid namespace
   * @param traceOptions - of {@link PTRACE_O}
   * @throws ErrnoError with EPERM where it is traced already, belongs to somebody else, or is of the same process; with
   *   ESRCH where there is none; with EINVAL for options that the kernel does not know
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSeize(pid: Pid, traceOptions: FlagsOf<'PTRACE_O'> = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SEIZE, pid.for(this), 0, options('PTRACE_SEIZE', traceOptions))
  }

  /**
   * Trace a thread from now on, and stop it with `SIGSTOP`. {@link ptraceSeize} is better: it has no race with other
   * signals, and stops of the process can be told.
   * @param pid - the thread; must be of this task's pid namespace
   * @throws ErrnoError with EPERM where it is traced already, belongs to somebody else, or is of the same process; with
   *   ESRCH where there is none
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceAttach(pid: Pid): Promise<void> {
    await _ptrace(this.sysif, PTRACE.ATTACH, pid.for(this), 0, 0)
  }

  /**
   * Trace a thread no longer. It must have stopped, and continues.
   * @param pid - the tracee
   * @param sig - a signal that it gets, most often the one that it stopped at; 0 for none
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceDetach(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.DETACH, pid.for(this), 0, signalArgument('PTRACE_DETACH', sig, 0))
  }

  /**
   * Stop a seized tracee, which is told as an `interrupt`. In a system call that waits, that call begins anew afterwards, or ends
   * with EINTR.
   * @param pid - the tracee
   * @throws ErrnoError with EIO where it was not seized; with ESRCH where it is not traced by this task
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceInterrupt(pid: Pid): Promise<void> {
    await _ptrace(this.sysif, PTRACE.INTERRUPT, pid.for(this), 0, 0)
  }

  /**
   * Leave a seized tracee that a signal has stopped (a `group` stop) as it is, and be told when `SIGCONT` comes.
   * @param pid - the tracee
   * @throws ErrnoError with EIO where it has not stopped in that way
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceListen(pid: Pid): Promise<void> {
    await _ptrace(this.sysif, PTRACE.LISTEN, pid.for(this), 0, 0)
  }

  /**
   * Let a tracee continue.
   * @param pid - the tracee
   * @param sig - a signal that it gets, most often the one that it stopped at; 0 for none
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceCont(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.CONT, pid.for(this), 0, signalArgument('PTRACE_CONT', sig, 0))
  }

  /**
   * Let a tracee continue up to the next beginning or end of a system call.
   * @param pid - the tracee
   * @param sig - a signal that it gets; 0 for none
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSyscall(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SYSCALL, pid.for(this), 0, signalArgument('PTRACE_SYSCALL', sig, 0))
  }

  /**
   * Let a tracee continue for one instruction; it then stops with `SIGTRAP`.
   * @param pid - the tracee
   * @param sig - a signal that it gets; 0 for none
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSinglestep(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SINGLESTEP, pid.for(this), 0, signalArgument('PTRACE_SINGLESTEP', sig, 0))
  }

  /**
   * Say at what a tracee is to stop.
   * @param pid - the tracee
   * @param traceOptions - of {@link PTRACE_O}; those that are left out are taken away
   * @throws ErrnoError with EINVAL for options that the kernel does not know; with EPERM for `SUSPEND_SECCOMP` without its
   *   privilege; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSetoptions(pid: Pid, traceOptions: FlagsOf<'PTRACE_O'>): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SETOPTIONS, pid.for(this), 0, options('PTRACE_SETOPTIONS', traceOptions))
  }

  /**
   * What there is to know about the event that a tracee stopped at; see {@link PTRACE_EVENT}.
   * @param pid - the tracee
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGeteventmsg(pid: Pid): Promise<number> {
    return await this.fill(Uint64, (message) => _ptrace(this.sysif, PTRACE.GETEVENTMSG, pid.for(this), 0, message))
  }

  /**
   * What came with the signal at which a tracee stopped.
   * @param pid - the tracee
   * @throws ErrnoError with EINVAL where a signal stopped all of its process and it was not seized; with ESRCH where it is
   *   not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetsiginfo(pid: Pid): Promise<ReceivedSiginfo> {
    return await this.fill(ReceivedSiginfo, (info) => _ptrace(this.sysif, PTRACE.GETSIGINFO, pid.for(this), 0, info))
  }

  /**
   * Change what comes with the signal at which a tracee stopped.
   * @param pid - the tracee
   * @param info - what it is to get
   * @throws ErrnoError with EINVAL where it did not stop at a signal; with ESRCH where it is not traced by this task, or has
   *   not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSetsiginfo(pid: Pid, info: ValueOrPointer<Siginfo> | ValueOrPointer<QueuedSiginfo>): Promise<void> {
    using argument = infoArgument(this, info)
    await _ptrace(this.sysif, PTRACE.SETSIGINFO, pid.for(this), 0, argument)
  }

  /**
   * Which signals wait to be delivered to a tracee, without taking them off.
   * @param pid - the tracee
   * @param which - which of them
   * @returns those that there are, in the order of their queue
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptracePeeksiginfo(pid: Pid, which: PeeksiginfoOptions = {}): Promise<ReceivedSiginfo[]> {
    const { off = 0, nr = SIGNALS_AT_ONCE, shared = false } = which
    integer('PTRACE_PEEKSIGINFO: nr', nr, 1, 1024)
    using args = this.argument<PtracePeeksiginfoArgs>(PtracePeeksiginfoArgs, { off, nr, flags: shared ? PTRACE_PEEKSIGINFO_SHARED : 0 })
    using memory = this.heap.scratch(ReceivedSiginfoList, nr * ReceivedSiginfo.size)
    let count: number
    {
      using infos = memory.borrow(this, 'exclusive')
      count = await _ptrace(this.sysif, PTRACE.PEEKSIGINFO, pid.for(this), args, infos)
    }
    // What was not filled is not looked at.
    using readable = memory.assumeReadable()
    return (await readable.read()).slice(0, count)
  }

  /**
   * Which signals a tracee blocks.
   * @param pid - the tracee
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetsigmask(pid: Pid): Promise<Sigset> {
    return await this.fill(Sigset, (set) => _ptrace(this.sysif, PTRACE.GETSIGMASK, pid.for(this), SIGSET_SIZE, set))
  }

  /**
   * Say which signals a tracee blocks.
   * @param pid - the tracee
   * @param set - all of them
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSetsigmask(pid: Pid, set: ValueOrPointer<Sigset>): Promise<void> {
    using argument = this.argument<Sigset>(Sigset, set)
    await _ptrace(this.sysif, PTRACE.SETSIGMASK, pid.for(this), SIGSET_SIZE, argument)
  }

  /**
   * Read eight bytes of a tracee's memory. For more of it, processVmReadv reads at once what one may read.
   * @param pid - the tracee
   * @param address - in its address space
   * @returns as an unsigned number in the machine's byte order
   * @throws ErrnoError with EIO where nothing is mapped there; with ESRCH where it is not traced by this task, or has not
   *   stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptracePeekdata(pid: Pid, address: Address): Promise<bigint> {
    return await this.fill(BigUint64, (word) => _ptrace(this.sysif, PTRACE.PEEKDATA, pid.for(this), length('PTRACE_PEEKDATA: addr', address), word))
  }

  /**
   * Write eight bytes of a tracee's memory, also where it may not write itself, such as in its code.
   * @param pid - the tracee
   * @param address - in its address space
   * @param value - as an unsigned number in the machine's byte order
   * @throws RangeError for a value that 64 bits cannot hold
   * @throws ErrnoError with EIO where nothing is mapped there; with ESRCH where it is not traced by this task, or has not
   *   stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptracePokedata(pid: Pid, address: Address, value: bigint): Promise<void> {
    if (typeof value !== 'bigint' || value < 0n || value > NO_CALL) {
      throw new RangeError(`PTRACE_POKEDATA: data must be a bigint from 0 to 2^64-1, not ${String(value)}`)
    }
    await _ptrace(this.sysif, PTRACE.POKEDATA, pid.for(this), length('PTRACE_POKEDATA: addr', address), value)
  }

  /**
   * Read a set of a tracee's registers as bytes. For the general ones see {@link ptraceGetRegisters}.
   * @param pid - the tracee
   * @param type - of {@link NT}
   * @param size - how many bytes to read at most
   * @returns what there is, up to that size
   * @throws ErrnoError with EINVAL for a set that the machine has not, or a size that is no multiple of its registers'; with
   *   ENODEV where it was never used; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetregset(pid: Pid, type: ValueOf<'NT'>, size: number): Promise<Uint8Array> {
    using memory = this.heap.scratch(Bytes, integer('PTRACE_GETREGSET: the size', size, 1, 0x10_0000))
    let filled: number
    {
      using buffer = memory.borrow(this, 'exclusive')
      // The kernel stores the length of what it wrote in the structure.
      const note = new Choice('NT_', NT, uint32('PTRACE_GETREGSET: addr', type))
      const before: Iovec = { iov_base: buffer.near, iov_len: size }
      filled = (await this.fill<Iovec>(Iovec, (iov) => _ptrace(this.sysif, PTRACE.GETREGSET, pid.for(this), note, iov), before)).iov_len
    }
    using readable = memory.assumeReadable()
    return (await readable.read()).subarray(0, filled)
  }

  /**
   * Write a set of a tracee's registers from bytes. For the general ones see {@link ptraceSetRegisters}.
   * @param pid - the tracee
   * @param type - of {@link NT}
   * @param registers - as {@link ptraceGetregset} returned them; where there are fewer, the others keep their values
   * @throws ErrnoError with EINVAL for a set that the machine has not, and values that a register cannot have; with ESRCH
   *   where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSetregset(pid: Pid, type: ValueOf<'NT'>, registers: ValueOrPointer<Uint8Array>): Promise<void> {
    using buffer = this.argument(Bytes, registers)
    // The kernel stores in the structure how much it took.
    using iov = this.argument<Iovec>(Iovec, { iov_base: buffer.near, iov_len: buffer.size })
    await _ptrace(this.sysif, PTRACE.SETREGSET, pid.for(this), new Choice('NT_', NT, uint32('PTRACE_SETREGSET: addr', type)), iov)
  }

  /**
   * Read a tracee's general registers (`PTRACE_GETREGSET` with `NT_PRSTATUS`).
   * @param pid - the tracee
   * @throws RangeError where it runs 32-bit code, whose registers are others: read them with {@link ptraceGetregset}
   * @throws ErrnoError with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetRegisters(pid: Pid): Promise<UserRegs> {
    const { architecture } = this.sysif
    const { size } = regsOf(architecture)
    const bytes = await this.ptraceGetregset(pid, NT.PRSTATUS, size)
    if (bytes.length !== size) throw new RangeError(`PTRACE_GETREGSET: ${pid.toString()} has ${bytes.length} bytes of registers, not ${size}: it runs 32-bit code`)
    const view = new DataView(bytes.buffer, bytes.byteOffset, size)
    return match(architecture)
      .with('x64', () => ({ architecture: 'x64' as const, ...UserRegsX64.read(view, 0) }))
      .with('arm64', () => ({ architecture: 'arm64' as const, ...UserRegsArm64.read(view, 0) }))
      .exhaustive()
  }

  /**
   * Write a tracee's general registers (`PTRACE_SETREGSET` with `NT_PRSTATUS`). Before a system call that changes the call; after
   * it, the result.
   * @param pid - the tracee
   * @param registers - as {@link ptraceGetRegisters} returned them, with changes
   * @throws TypeError for the registers of another machine
   * @throws ErrnoError with EIO or EINVAL for values that a register cannot have; with ESRCH where it is not traced by this
   *   task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSetRegisters(pid: Pid, registers: UserRegs): Promise<void> {
    if (registers.architecture !== this.sysif.architecture) {
      throw new TypeError(`PTRACE_SETREGSET: the registers are those of ${registers.architecture}, and ${pid.toString()} runs on ${this.sysif.architecture}`)
    }
    const bytes = new Uint8Array(regsOf(registers.architecture).size)
    const view = new DataView(bytes.buffer)
    match(registers)
      .with({ architecture: 'x64' }, (x64) => UserRegsX64.write(view, 0, x64))
      .with({ architecture: 'arm64' }, (arm64) => UserRegsArm64.write(view, 0, arm64))
      .exhaustive()
    await this.ptraceSetregset(pid, NT.PRSTATUS, bytes)
  }

  /**
   * The system call at which a tracee has stopped; since Linux 5.3. Other than registers, it is the same for all machines, and it
   * surely tells the beginning of a call from its end.
   * @param pid - the tracee
   * @throws ErrnoError with EIO where the kernel is older; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetSyscallInfo(pid: Pid): Promise<SyscallInfo> {
    return await this.fill(
      SyscallInfo, (info) => _ptrace(this.sysif, PTRACE.GET_SYSCALL_INFO, pid.for(this), SyscallInfo.size, info), SyscallInfo.zero,
    )
  }

  /**
   * Change the system call at which a tracee has stopped: before it, which call and with which arguments; after it, the
   * result; since Linux 6.16.
   * @param pid - the tracee
   * @param info - as {@link ptraceGetSyscallInfo} returned it, with changes; a number of -1 makes no call
   * @throws RangeError for a stop that is at no call
   * @throws ErrnoError with EIO where the kernel is older; with EINVAL where it is not of the stop's kind; with ESRCH where
   *   it is not traced by this task, or has not stopped
   * @see include/uapi/linux/ptrace.h in the kernel's source
   */
  async ptraceSetSyscallInfo(pid: Pid, info: SyscallInfo): Promise<void> {
    if (info.op === 'none') throw new RangeError(`PTRACE_SET_SYSCALL_INFO: ${pid.toString()} has stopped at no system call`)
    using argument = this.argument<SyscallInfo>(SyscallInfo, info)
    await _ptrace(this.sysif, PTRACE.SET_SYSCALL_INFO, pid.for(this), SyscallInfo.size, argument)
  }

  /**
   * Where a tracee's restartable sequences are registered; since Linux 5.13.
   * @param pid - the tracee
   * @throws ErrnoError with EIO where the kernel is older; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceGetRseqConfiguration(pid: Pid): Promise<PtraceRseqConfiguration> {
    return await this.fill(
      PtraceRseqConfiguration,
      (configuration) => _ptrace(this.sysif, PTRACE.GET_RSEQ_CONFIGURATION, pid.for(this), PtraceRseqConfiguration.size, configuration),
    )
  }

  /**
   * Let a tracee continue up to its next system call, which is not made: who traces it makes it, and writes the result to its registers. The
   * call's end tells of no stop. Not for processes of other machines than x86 and arm64.
   * @param pid - the tracee
   * @param sig - a signal that it gets; 0 for none
   * @throws ErrnoError with EIO on another machine; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSysemu(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SYSEMU, pid.for(this), 0, signalArgument('PTRACE_SYSEMU', sig, 0))
  }

  /**
   * Let a tracee continue for one instruction; where that is a system call, it is not made.
   * @param pid - the tracee
   * @param sig - a signal that it gets; 0 for none
   * @throws ErrnoError with EIO on another machine; with ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSysemuSinglestep(pid: Pid, sig: Signal = 0): Promise<void> {
    await _ptrace(this.sysif, PTRACE.SYSEMU_SINGLESTEP, pid.for(this), 0, signalArgument('PTRACE_SYSEMU_SINGLESTEP', sig, 0))
  }

  /**
   * The program of a tracee's seccomp filter; since Linux 4.4.
   * @param pid - the tracee
   * @param index - which: 0 is the first that was installed
   * @throws ErrnoError with ENOENT where there are not so many; with EINVAL where it has none; with EACCES without `CAP_SYS_ADMIN`, or where
   *   this task is restricted itself; with EMEDIUMTYPE for one that is no classic BPF; with EIO where the kernel was built without; with
   *   ESRCH where it is not traced by this task, or has not stopped
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSeccompGetFilter(pid: Pid, index = 0): Promise<SockFilter[]> {
    const which = integer('PTRACE_SECCOMP_GET_FILTER: index', index, 0, 0xffff_ffff)
    const tracee = pid.for(this)
    return await fillFront(this, SockFilterList, BPF_MAXINSNS * SockFilter.size, async (filter) => {
      return SockFilter.size * await _ptrace(this.sysif, PTRACE.SECCOMP_GET_FILTER, tracee, which, filter)
    })
  }

  /**
   * With which flags a tracee's seccomp filter was installed; since Linux 4.16.
   * @param pid - the tracee
   * @param index - which: 0 is the first that was installed
   * @returns `SECCOMP_FILTER_FLAG.LOG`, or none: the kernel keeps no other
   * @throws ErrnoError as {@link ptraceSeccompGetFilter}
   * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
   */
  async ptraceSeccompGetMetadata(pid: Pid, index = 0): Promise<FlagsOf<'SECCOMP_FILTER_FLAG'>> {
    const filter_off = integer('PTRACE_SECCOMP_GET_METADATA: index', index, 0, Number.MAX_SAFE_INTEGER)
    const tracee = pid.for(this)
    const { flags } = await this.fill(
      SeccompMetadata, (metadata) => _ptrace(this.sysif, PTRACE.SECCOMP_GET_METADATA, tracee, SeccompMetadata.size, metadata), { filter_off, flags: 0 },
    )
    return flags
  }

  /**
   * Which of a tracee's system calls become signals; since Linux 6.4.
   * @param pid - the tracee
   * @throws RangeError for a mode that has no name here
   * @throws ErrnoError with EIO or EINVAL where the kernel or the machine has no such thing; with ESRCH where it is not traced by this task, or has
   *   not stopped
   * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
   */
  async ptraceGetSyscallUserDispatchConfig(pid: Pid): Promise<PtraceSyscallUserDispatch> {
    const tracee = pid.for(this)
    const { mode, selector, offset, len } = await this.fill(
      PtraceSudConfig, (config) => _ptrace(this.sysif, PTRACE.GET_SYSCALL_USER_DISPATCH_CONFIG, tracee, PtraceSudConfig.size, config),
    )
    if (mode === PR_SYS_DISPATCH.OFF) return { mode: 'off' }
    if (mode !== PR_SYS_DISPATCH.EXCLUSIVE_ON && mode !== PR_SYS_DISPATCH.INCLUSIVE_ON) throw new RangeError(`syscall user dispatch of mode ${mode} has no name here`)
    const name = mode === PR_SYS_DISPATCH.EXCLUSIVE_ON ? 'exclusive' : 'inclusive'
    return { mode: name, start: Address(offset), length: len, ...(selector === 0 ? {} : { selector: Address(selector) }) }
  }

  /**
   * Let other system calls of a tracee become signals; since Linux 6.4.
   * @param pid - the tracee
   * @param dispatch - which
   * @throws RangeError for a range of no bytes, or one that ends beyond 64 bits
   * @throws ErrnoError with EFAULT for a selector that is no address of the tracee's; otherwise as {@link ptraceGetSyscallUserDispatchConfig}
   * @see https://docs.kernel.org/admin-guide/syscall-user-dispatch.html
   */
  async ptraceSetSyscallUserDispatchConfig(pid: Pid, dispatch: PtraceSyscallUserDispatch): Promise<void> {
    const mode = DISPATCH_MODES[dispatch.mode]
    const fields = dispatch.mode === 'off' ? { mode } : {
      mode, selector: dispatch.selector ?? 0, offset: dispatch.start,
      len: integer('PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG: length', dispatch.length, 1, Number.MAX_SAFE_INTEGER - dispatch.start),
    }
    using config = this.argument<ReturnType<typeof PtraceSudConfig.of>>(PtraceSudConfig, PtraceSudConfig.of(fields))
    await _ptrace(this.sysif, PTRACE.SET_SYSCALL_USER_DISPATCH_CONFIG, pid.for(this), PtraceSudConfig.size, config)
  }
}
