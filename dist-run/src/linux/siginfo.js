/**
 * `<asm-generic/siginfo.h>`: what comes with a signal, and what waitid(2) tells of a child.
 *
 * @module linux/siginfo
 */
import { mapped, struct } from '../memory/aggregates.js';
import { byteArray } from '../memory/bytes.js';
import { BigUint64, Int32, Int64, Uint32 } from '../memory/scalars.js';
/**
 * Where a signal comes from, in `si_code`: what is positive is particular to the signal, such as {@link CLD}.
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const SI = {
    /** kill(2). */
    USER: 0,
    /** The kernel. */
    KERNEL: 0x80,
    /** rt_sigqueueinfo(2), as sigqueue(3) makes it. */
    QUEUE: -1,
    /** A POSIX timer. */
    TIMER: -2,
    /** A message queue. */
    MESGQ: -3,
    /** POSIX asynchronous I/O. */
    ASYNCIO: -4,
    /** Queued `SIGIO`; not used by the kernel any more. */
    SIGIO: -5,
    /** tkill(2) and tgkill(2). */
    TKILL: -6,
    /** execve(2), which ends the other threads. */
    DETHREAD: -7,
    /** libc's getaddrinfo_a(3). */
    ASYNCNL: -60,
};
/**
 * What happened to a child, in the `si_code` of `SIGCHLD` and of waitid(2).
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const CLD = {
    /** It called exit. */
    EXITED: 1,
    /** A signal killed it. */
    KILLED: 2,
    /** A signal killed it, and it left a core dump. */
    DUMPED: 3,
    /** It is traced, and has trapped. */
    TRAPPED: 4,
    /** A signal stopped it. */
    STOPPED: 5,
    /** `SIGCONT` let it continue. */
    CONTINUED: 6,
};
/** Why `SIGILL`, in `si_code`. */
export const ILL = {
    /** Illegal opcode. */
    ILLOPC: 1,
    /** Illegal operand. */
    ILLOPN: 2,
    /** Illegal addressing mode. */
    ILLADR: 3,
    /** Illegal trap. */
    ILLTRP: 4,
    /** Privileged opcode. */
    PRVOPC: 5,
    /** Privileged register. */
    PRVREG: 6,
    /** Coprocessor error. */
    COPROC: 7,
    /** Internal stack error. */
    BADSTK: 8,
    /** Unimplemented instruction address. */
    BADIADDR: 9,
};
/** Why `SIGFPE`, in `si_code`. */
export const FPE = {
    /** Integer division by zero. */
    INTDIV: 1,
    /** Integer overflow. */
    INTOVF: 2,
    /** Floating-point division by zero. */
    FLTDIV: 3,
    /** Floating-point overflow. */
    FLTOVF: 4,
    /** Floating-point underflow. */
    FLTUND: 5,
    /** Inexact floating-point result. */
    FLTRES: 6,
    /** Invalid floating-point operation. */
    FLTINV: 7,
    /** Subscript out of range. */
    FLTSUB: 8,
    /** Some floating-point exception. */
    FLTUNK: 14,
    /** Trap on a condition. */
    CONDTRAP: 15,
};
/** Why `SIGSEGV`, in `si_code`. */
export const SEGV = {
    /** Nothing is mapped at the address. */
    MAPERR: 1,
    /** What is mapped there does not allow the access. */
    ACCERR: 2,
    /** An address bound check failed. */
    BNDERR: 3,
    /** A protection key forbids the access. */
    PKUERR: 4,
    /** SPARC: memory corruption detection is off for the object. */
    ACCADI: 5,
    /** SPARC: memory corruption, disrupting. */
    ADIDERR: 6,
    /** SPARC: memory corruption, precise. */
    ADIPERR: 7,
    /** Arm: a memory tag did not match, found out later. */
    MTEAERR: 8,
    /** Arm: a memory tag did not match. */
    MTESERR: 9,
    /** Control flow protection. */
    CPERR: 10,
};
/** Why `SIGBUS`, in `si_code`. */
export const BUS = {
    /** The address is not aligned. */
    ADRALN: 1,
    /** There is no such physical address; also the part of a mapping behind the end of its file. */
    ADRERR: 2,
    /** An error of the hardware behind the object. */
    OBJERR: 3,
    /** A memory error in memory that was used. */
    MCEERR_AR: 4,
    /** A memory error in memory that was not used yet. */
    MCEERR_AO: 5,
};
/** Why `SIGTRAP`, in `si_code`. */
export const TRAP = {
    /** A breakpoint. */
    BRKPT: 1,
    /** Single step. */
    TRACE: 2,
    /** A branch was taken. */
    BRANCH: 3,
    /** A hardware breakpoint or watchpoint. */
    HWBKPT: 4,
    /** Some trap. */
    UNK: 5,
    /** A perf event that asks for signals. */
    PERF: 6,
};
/** Why `SIGPOLL` and `SIGIO`, in `si_code`. */
export const POLL = {
    /** There is something to read. */
    IN: 1,
    /** Writing is possible. */
    OUT: 2,
    /** A message is there. */
    MSG: 3,
    /** An error. */
    ERR: 4,
    /** Something urgent to read. */
    PRI: 5,
    /** The other side is gone. */
    HUP: 6,
};
/** Why `SIGSYS`, in `si_code`. */
export const SYS_CODE = {
    /** A seccomp filter. */
    SECCOMP: 1,
    /** Syscall user dispatch; see prctl(2). */
    USER_DISPATCH: 2,
};
const SIGINFO_SIZE = 128;
/**
 * @internal `struct siginfo` as it is for `SIGCHLD`, for waitid(2), and as far as `si_uid` for kill(2). The kernel's fields
 * with these names lie in a union.
 */
export const SiginfoLayout = struct('siginfo_t', {
    si_signo: Int32,
    si_errno: Int32,
    si_code: Int32,
    _pad: Int32,
    si_pid: Int32,
    si_uid: Uint32,
    si_status: Int32,
    _pad2: Int32,
    si_utime: Int64,
    si_stime: Int64,
    _rest: byteArray(SIGINFO_SIZE - 48),
});
/** @internal `struct siginfo` as it is for a queued signal */
export const QueuedSiginfoLayout = struct('siginfo_t', {
    si_signo: Int32,
    si_errno: Int32,
    si_code: Int32,
    _pad: Int32,
    si_pid: Int32,
    si_uid: Uint32,
    si_value: BigUint64,
    _rest: byteArray(SIGINFO_SIZE - 32),
});
const EMPTY = new Uint8Array(SIGINFO_SIZE);
/** The layout of {@link Siginfo}: 128 bytes. */
export const Siginfo = mapped(SiginfoLayout, 'siginfo_t', (value) => ({ ...value, _pad: 0, _pad2: 0, _rest: EMPTY.subarray(48) }), ({ si_signo, si_errno, si_code, si_pid, si_uid, si_status, si_utime, si_stime }) => ({ si_signo, si_errno, si_code, si_pid, si_uid, si_status, si_utime, si_stime }));
/** The layout of {@link QueuedSiginfo}: 128 bytes. */
export const QueuedSiginfo = mapped(QueuedSiginfoLayout, 'siginfo_t', (value) => ({ ...value, _pad: 0, _rest: EMPTY.subarray(32) }), ({ si_signo, si_errno, si_code, si_pid, si_uid, si_value }) => ({ si_signo, si_errno, si_code, si_pid, si_uid, si_value }));
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2lnaW5mby5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInNpZ2luZm8udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBQzFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFHdEU7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLGVBQWU7SUFDZixJQUFJLEVBQUUsQ0FBQztJQUNQLGtCQUFrQjtJQUNsQixNQUFNLEVBQUUsSUFBSTtJQUNaLG1EQUFtRDtJQUNuRCxLQUFLLEVBQUUsQ0FBQyxDQUFDO0lBQ1QscUJBQXFCO0lBQ3JCLEtBQUssRUFBRSxDQUFDLENBQUM7SUFDVCx1QkFBdUI7SUFDdkIsS0FBSyxFQUFFLENBQUMsQ0FBQztJQUNULDhCQUE4QjtJQUM5QixPQUFPLEVBQUUsQ0FBQyxDQUFDO0lBQ1gsdURBQXVEO0lBQ3ZELEtBQUssRUFBRSxDQUFDLENBQUM7SUFDVCw4QkFBOEI7SUFDOUIsS0FBSyxFQUFFLENBQUMsQ0FBQztJQUNULCtDQUErQztJQUMvQyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0lBQ1osK0JBQStCO0lBQy9CLE9BQU8sRUFBRSxDQUFDLEVBQUU7Q0FDSixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLHNCQUFzQjtJQUN0QixNQUFNLEVBQUUsQ0FBQztJQUNULDBCQUEwQjtJQUMxQixNQUFNLEVBQUUsQ0FBQztJQUNULG1EQUFtRDtJQUNuRCxNQUFNLEVBQUUsQ0FBQztJQUNULHFDQUFxQztJQUNyQyxPQUFPLEVBQUUsQ0FBQztJQUNWLDJCQUEyQjtJQUMzQixPQUFPLEVBQUUsQ0FBQztJQUNWLGlDQUFpQztJQUNqQyxTQUFTLEVBQUUsQ0FBQztDQUNKLENBQUE7QUFLVixrQ0FBa0M7QUFDbEMsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLHNCQUFzQjtJQUN0QixNQUFNLEVBQUUsQ0FBQztJQUNULHVCQUF1QjtJQUN2QixNQUFNLEVBQUUsQ0FBQztJQUNULCtCQUErQjtJQUMvQixNQUFNLEVBQUUsQ0FBQztJQUNULG9CQUFvQjtJQUNwQixNQUFNLEVBQUUsQ0FBQztJQUNULHlCQUF5QjtJQUN6QixNQUFNLEVBQUUsQ0FBQztJQUNULDJCQUEyQjtJQUMzQixNQUFNLEVBQUUsQ0FBQztJQUNULHlCQUF5QjtJQUN6QixNQUFNLEVBQUUsQ0FBQztJQUNULDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsQ0FBQztJQUNULHlDQUF5QztJQUN6QyxRQUFRLEVBQUUsQ0FBQztDQUNILENBQUE7QUFFVixrQ0FBa0M7QUFDbEMsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLGdDQUFnQztJQUNoQyxNQUFNLEVBQUUsQ0FBQztJQUNULHdCQUF3QjtJQUN4QixNQUFNLEVBQUUsQ0FBQztJQUNULHVDQUF1QztJQUN2QyxNQUFNLEVBQUUsQ0FBQztJQUNULCtCQUErQjtJQUMvQixNQUFNLEVBQUUsQ0FBQztJQUNULGdDQUFnQztJQUNoQyxNQUFNLEVBQUUsQ0FBQztJQUNULHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsQ0FBQztJQUNULHdDQUF3QztJQUN4QyxNQUFNLEVBQUUsQ0FBQztJQUNULDhCQUE4QjtJQUM5QixNQUFNLEVBQUUsQ0FBQztJQUNULHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsRUFBRTtJQUNWLDJCQUEyQjtJQUMzQixRQUFRLEVBQUUsRUFBRTtDQUNKLENBQUE7QUFFVixtQ0FBbUM7QUFDbkMsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLHdDQUF3QztJQUN4QyxNQUFNLEVBQUUsQ0FBQztJQUNULHNEQUFzRDtJQUN0RCxNQUFNLEVBQUUsQ0FBQztJQUNULHFDQUFxQztJQUNyQyxNQUFNLEVBQUUsQ0FBQztJQUNULDJDQUEyQztJQUMzQyxNQUFNLEVBQUUsQ0FBQztJQUNULGdFQUFnRTtJQUNoRSxNQUFNLEVBQUUsQ0FBQztJQUNULDRDQUE0QztJQUM1QyxPQUFPLEVBQUUsQ0FBQztJQUNWLHlDQUF5QztJQUN6QyxPQUFPLEVBQUUsQ0FBQztJQUNWLHdEQUF3RDtJQUN4RCxPQUFPLEVBQUUsQ0FBQztJQUNWLHVDQUF1QztJQUN2QyxPQUFPLEVBQUUsQ0FBQztJQUNWLCtCQUErQjtJQUMvQixLQUFLLEVBQUUsRUFBRTtDQUNELENBQUE7QUFFVixrQ0FBa0M7QUFDbEMsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLGtDQUFrQztJQUNsQyxNQUFNLEVBQUUsQ0FBQztJQUNULGdHQUFnRztJQUNoRyxNQUFNLEVBQUUsQ0FBQztJQUNULGtEQUFrRDtJQUNsRCxNQUFNLEVBQUUsQ0FBQztJQUNULDhDQUE4QztJQUM5QyxTQUFTLEVBQUUsQ0FBQztJQUNaLHNEQUFzRDtJQUN0RCxTQUFTLEVBQUUsQ0FBQztDQUNKLENBQUE7QUFFVixtQ0FBbUM7QUFDbkMsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLG9CQUFvQjtJQUNwQixLQUFLLEVBQUUsQ0FBQztJQUNSLG1CQUFtQjtJQUNuQixLQUFLLEVBQUUsQ0FBQztJQUNSLDBCQUEwQjtJQUMxQixNQUFNLEVBQUUsQ0FBQztJQUNULDJDQUEyQztJQUMzQyxNQUFNLEVBQUUsQ0FBQztJQUNULGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsQ0FBQztJQUNOLDBDQUEwQztJQUMxQyxJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFViwrQ0FBK0M7QUFDL0MsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLGtDQUFrQztJQUNsQyxFQUFFLEVBQUUsQ0FBQztJQUNMLDJCQUEyQjtJQUMzQixHQUFHLEVBQUUsQ0FBQztJQUNOLDBCQUEwQjtJQUMxQixHQUFHLEVBQUUsQ0FBQztJQUNOLGdCQUFnQjtJQUNoQixHQUFHLEVBQUUsQ0FBQztJQUNOLGdDQUFnQztJQUNoQyxHQUFHLEVBQUUsQ0FBQztJQUNOLDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsQ0FBQztDQUNFLENBQUE7QUFFVixrQ0FBa0M7QUFDbEMsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsQ0FBQztJQUNWLDJDQUEyQztJQUMzQyxhQUFhLEVBQUUsQ0FBQztDQUNSLENBQUE7QUFFVixNQUFNLFlBQVksR0FBRyxHQUFHLENBQUE7QUFFeEI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLE1BQU0sQ0FBQyxXQUFXLEVBQUU7SUFDL0MsUUFBUSxFQUFFLEtBQUs7SUFDZixRQUFRLEVBQUUsS0FBSztJQUNmLE9BQU8sRUFBRSxLQUFLO0lBQ2QsSUFBSSxFQUFFLEtBQUs7SUFDWCxNQUFNLEVBQUUsS0FBSztJQUNiLE1BQU0sRUFBRSxNQUFNO0lBQ2QsU0FBUyxFQUFFLEtBQUs7SUFDaEIsS0FBSyxFQUFFLEtBQUs7SUFDWixRQUFRLEVBQUUsS0FBSztJQUNmLFFBQVEsRUFBRSxLQUFLO0lBQ2YsS0FBSyxFQUFFLFNBQVMsQ0FBQyxZQUFZLEdBQUcsRUFBRSxDQUFDO0NBQ3BDLENBQUMsQ0FBQTtBQUVGLDhEQUE4RDtBQUM5RCxNQUFNLENBQUMsTUFBTSxtQkFBbUIsR0FBRyxNQUFNLENBQUMsV0FBVyxFQUFFO0lBQ3JELFFBQVEsRUFBRSxLQUFLO0lBQ2YsUUFBUSxFQUFFLEtBQUs7SUFDZixPQUFPLEVBQUUsS0FBSztJQUNkLElBQUksRUFBRSxLQUFLO0lBQ1gsTUFBTSxFQUFFLEtBQUs7SUFDYixNQUFNLEVBQUUsTUFBTTtJQUNkLFFBQVEsRUFBRSxTQUFTO0lBQ25CLEtBQUssRUFBRSxTQUFTLENBQUMsWUFBWSxHQUFHLEVBQUUsQ0FBQztDQUNwQyxDQUFDLENBQUE7QUF5QkYsTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsWUFBWSxDQUFDLENBQUE7QUFFMUMsZ0RBQWdEO0FBQ2hELE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBdUIsTUFBTSxDQUMvQyxhQUFhLEVBQ2IsV0FBVyxFQUNYLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsR0FBRyxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFDdkUsQ0FBQyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsRUFBRSxFQUFFLENBQ2pGLENBQUMsRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLFNBQVMsRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLENBQUMsQ0FDbkYsQ0FBQTtBQXFCRCxzREFBc0Q7QUFDdEQsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUE2QixNQUFNLENBQzNELG1CQUFtQixFQUNuQixXQUFXLEVBQ1gsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxHQUFHLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFDN0QsQ0FBQyxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsUUFBUSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQzNILENBQUEifQ==