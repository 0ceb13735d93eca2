/**
 * `<linux/signalfd.h>`: signals that are read from a file descriptor.
 *
 * @module linux/signalfd
 */
import { flagSet, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigUint64, Int32, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument } from './arguments.js'
import { SIGSET_SIZE, Sigset } from './signal.js'
import { _read } from './unistd.js'

/**
 * How a signalfd is made.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const SFD = flagSet('SFD', {
  /** Never wait: EAGAIN instead. It is `O.NONBLOCK`. */
  NONBLOCK: 0o4000,
  /** Close it at exec. It is `O.CLOEXEC`. */
  CLOEXEC: 0o2000000,
})

/**
 * What is read of a signal. Which of the fields mean something depends on the signal and on `ssi_code`.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const SignalfdSiginfo = struct('struct signalfd_siginfo', {
  /** The signal. */
  ssi_signo: Uint32,
  /** An error number; nearly always 0. */
  ssi_errno: Int32,
  /** Where it comes from: `SI`, `CLD` and so on. */
  ssi_code: Int32,
  /** The sender, or the child; as the reader's pid namespace sees it. */
  ssi_pid: Uint32,
  /** Its real uid. */
  ssi_uid: Uint32,
  /** The file descriptor, for `SIGIO`. */
  ssi_fd: Int32,
  /** The number of the POSIX timer. */
  ssi_tid: Uint32,
  /** What happened to the file, for `SIGIO`. */
  ssi_band: Uint32,
  /** How many more expirations of the timer this stands for. */
  ssi_overrun: Uint32,
  /** The number of the trap. */
  ssi_trapno: Uint32,
  /** The exit status, or the signal, of a child. */
  ssi_status: Int32,
  /** What the sender of a queued signal sent along, its lower 32 bits. */
  ssi_int: Int32,
  /** What the sender of a queued signal sent along, all of it. */
  ssi_ptr: BigUint64,
  /** User time that the child used, in ticks of 10 ms. */
  ssi_utime: Uint64,
  /** System time likewise. */
  ssi_stime: Uint64,
  /** The address of a fault. */
  ssi_addr: BigUint64,
  /** The least significant bit of that address, for memory errors of the hardware. */
  ssi_addr_lsb: Uint16,
  /** 0 */
  __pad2: Uint16,
  /** The number of the system call, for `SIGSYS`. */
  ssi_syscall: Int32,
  /** The address of that call. */
  ssi_call_addr: BigUint64,
  /** The architecture of that call, an `AUDIT_ARCH`. */
  ssi_arch: Uint32,
  /** 0 */
  __pad: byteArray(28),
})
/**
 * The JavaScript form of a `struct signalfd_siginfo`.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export type SignalfdSiginfo = StructValue<(typeof SignalfdSiginfo)['types']>

/**
 * Several {@link SignalfdSiginfo}, one behind the other, as read(2) fills them in.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const SignalfdSiginfoList: Type<SignalfdSiginfo[]> = list<SignalfdSiginfo>(SignalfdSiginfo)

/** As many as fit in one read(2), which transfers at most 2^31-4096 bytes. */
const MAX_SIGNALS = Math.floor(0x7fff_f000 / SignalfdSiginfo.size)

/**
 * signalfd4(2), raw.
 * @param sysif - the process
 * @param fd - -1 for a new one, or the one to change
 * @param mask - the address of a `Sigset`
 * @param sizemask - of that, in bytes: 8
 * @param flags - of {@link SFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export async function _signalfd4(
  sysif: SyscallInterface, fd: FileDescriptorArgument | -1, mask: AddressArgument, sizemask: number, flags: number,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(
    SYS.signalfd4, fd, mask, length('signalfd4: sizemask', sizemask), flagsArgument('signalfd4: flags', 'SFD_', SFD, flags),
  ))
}

/**
 * Tasks that can read signals from a file descriptor.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export class SignalfdTask extends Task {
  /**
   * Make a file descriptor from which signals are read that would otherwise stay pending. They must be blocked, as all are in
   * a child; what is not blocked is delivered instead. It can be read when one of them is pending for *who reads or waits*:
   * whoever uses it gets its own signals, whoever made it. (With epoll(7) that is the process which added it.)
   * @param mask - which signals, made by `sigset`
   * @param flags - of {@link SFD}
   * @param options - whether programs that are exec'd get it too; otherwise `SFD.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
   */
  async signalfd(mask: ValueOrPointer<Sigset>, flags: FlagsOf<'SFD'> = 0, options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    using set = this.argument<Sigset>(Sigset, mask)
    return this.makeFileDescriptor(await _signalfd4(this.sysif, -1, set, SIGSET_SIZE, options.inheritable === true ? flags : or(flags, SFD.CLOEXEC)))
  }
}

/**
 * File descriptors from which signals are read.
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export class SignalfdFileDescriptor extends FileDescriptor {
  /**
   * Read other signals from it, from now on.
   * @param mask - which signals, made by `sigset`
   * @throws ErrnoError with EINVAL for what is no signalfd
   * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
   */
  async signalfdSetMask(mask: ValueOrPointer<Sigset>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using set = task.argument<Sigset>(Sigset, mask)
    await _signalfd4(task.sysif, fd, set, SIGSET_SIZE, 0)
  }

  /**
   * Take signals that are pending for the task's process or thread. Where there is none this waits, without `SFD.NONBLOCK`:
   * then it must not be called on the Node process's own task.
   * @param count - how many to take at most
   * @returns at least one
   * @throws ErrnoError with EAGAIN where there is none and the signalfd does not block; with EINTR where another signal came first
   * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
   */
  async signalfdRead(count = 1): Promise<SignalfdSiginfo[]> {
    const { task } = this
    const size = integer('signalfdRead: count', count, 1, MAX_SIGNALS) * SignalfdSiginfo.size
    using fd = this.borrow(task)
    using memory = task.heap.scratch(SignalfdSiginfoList, size)
    let filled: number
    {
      using buffer = memory.borrow(task, 'exclusive')
      filled = await _read(task.sysif, fd, buffer, size)
    }
    const [front, rest] = memory.splitReadable(filled)
    rest.free()
    try {
      return await front.read()
    } finally {
      front.free()
    }
  }

  /**
   * The signals of the task's process or thread, as they come. Each is waited for in there, which makes no other call meanwhile, and
   * only while the loop waits: ending the loop leaves nothing behind. That costs no thread, and nobody else is stopped; but it is
   * no use on the Node process's own task, whose signals `process.on` tells.
   * @returns each signal; of those that are pending, the lowest number first
   * @throws SyscallHangup where the process ends while it waits
   * @throws ErrnoError as {@link signalfdRead}; with EAGAIN where the signalfd does not block and there is none
   * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
   */
  async * signals(): AsyncGenerator<SignalfdSiginfo, void, undefined> {
    for (;;) yield* await this.signalfdRead()
  }
}
