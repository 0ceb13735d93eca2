/**
 * `<linux/poll.h>`: waiting for some file descriptors. (There is no select(2) here: it does the same for numbers below 1024
 * only.)
 *
 * @module linux/poll
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct } from '../memory/aggregates.js'
import { Int32, Uint16 } from '../memory/scalars.js'
import type { Borrowable, FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Pointer, type WrittenPointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { int32, length, optionalTimespec, uint32, type AddressArgument } from './arguments.js'
import { SIGSET_SIZE, Sigset } from './signal.js'
import { timespecOfMilliseconds, Timespec } from './time_types.js'

/**
 * What a file can be ready for, C's `POLLIN` and its kind. (`POLL`, which the kernel uses as a prefix too, is what comes with
 * `SIGPOLL`.)
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const POLL_EVENT = flagSet('POLL_EVENT', {
  /** There is something to read. */
  IN: 0x1,
  /** Something exceptional: out-of-band data, a changed cgroup file. */
  PRI: 0x2,
  /** Writing is possible. */
  OUT: 0x4,
  /** An error; always told. */
  ERR: 0x8,
  /** Hung up; always told. */
  HUP: 0x10,
  /** Not an open file; always told. */
  NVAL: 0x20,
  /** As `IN`. */
  RDNORM: 0x40,
  /** Priority data can be read. */
  RDBAND: 0x80,
  /** As `OUT`. */
  WRNORM: 0x100,
  /** Priority data can be written. */
  WRBAND: 0x200,
  /** Not used by the kernel. */
  MSG: 0x400,
  /** Was for /dev/epoll, which came before epoll(7). */
  REMOVE: 0x1000,
  /** The peer of a stream socket has stopped writing. */
  RDHUP: 0x2000,
})

/**
 * A file in a list for poll(2): a handle, a bare number, or null for an entry to skip. Read back, it is a bare number.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export type PolledFile = FileDescriptor | NearFileDescriptor | null

/** The layout of a {@link PolledFile}: an `int`, negative where there is none. */
const PolledFile: FixedType<PolledFile> = {
  name: 'int',
  alignment: Int32.alignment,
  size: Int32.size,
  zero: NearFileDescriptor(0),
  sizeOf: () => Int32.size,
  write: (view, offset, value) => Int32.write(view, offset, value === null ? -1 : value instanceof FileDescriptor ? value.near : NearFileDescriptor(value)),
  read: (view, offset) => {
    const number = Int32.read(view, offset, Int32.size)
    return number < 0 ? null : NearFileDescriptor(number)
  },
  // A handle is no memory, but it is borrowed in the same way: together with the list.
  references: (value) => (value instanceof FileDescriptor ? [{ pointer: value as unknown as Borrowable, mode: 'shared' }] : []),
}

const PollEvents: FixedType<FlagsOf<'POLL_EVENT'>> = Uint16

/**
 * A file to wait for, and what has happened to it.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const Pollfd = struct('struct pollfd', {
  /** The file. A handle is borrowed together with the list. */
  fd: PolledFile,
  /** What to wait for, of {@link POLL_EVENT}. */
  events: PollEvents,
  /** What has happened, of {@link POLL_EVENT}. */
  revents: PollEvents,
})
/**
 * The JavaScript form of a `struct pollfd`.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export interface Pollfd {
  /** The file. A handle is borrowed together with the list. */
  readonly fd: PolledFile
  /** What to wait for, of {@link POLL_EVENT}. */
  readonly events: FlagsOf<'POLL_EVENT'>
  /** What has happened, of {@link POLL_EVENT}. */
  readonly revents: FlagsOf<'POLL_EVENT'>
}

/**
 * Several {@link Pollfd}, one behind the other. Borrowing it borrows the handles in it.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const PollfdList: Type<Pollfd[]> = list<Pollfd>(Pollfd)

/**
 * poll(2), raw; not on arm64.
 * @param sysif - the process
 * @param fds - the address of a {@link PollfdList}, which is read and written
 * @param nfds - how many there are
 * @param timeout - in milliseconds; -1 for none, 0 to return at once
 * @returns how many have something to tell
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export async function _poll(sysif: SyscallInterface, fds: AddressArgument, nfds: number, timeout: number): Promise<number> {
  return await sysif.syscall(SYS.poll, fds, uint32('poll: nfds', nfds), int32('poll: timeout', timeout))
}

/**
 * ppoll(2), raw.
 * @param sysif - the process
 * @param fds - the address of a {@link PollfdList}, which is read and written
 * @param nfds - how many there are
 * @param timeout - the address of a relative {@link Timespec}, into which the kernel writes what is left of it; or NULL for none
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many have something to tell
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export async function _ppoll(
  sysif: SyscallInterface, fds: AddressArgument, nfds: number, timeout: AddressArgument, sigmask: AddressArgument, sigsetsize: number,
): Promise<number> {
  return await sysif.syscall(SYS.ppoll, fds, uint32('ppoll: nfds', nfds), timeout, sigmask, length('ppoll: sigsetsize', sigsetsize))
}

/**
 * A file to wait for.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export interface PollRequest {
  /** The file; null for an entry to skip. */
  readonly fd: PolledFile
  /** What to wait for, of {@link POLL_EVENT}; some events are always told. */
  readonly events: FlagsOf<'POLL_EVENT'>
}

/**
 * How long ppoll(2) waits, and what may interrupt it.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export interface PpollOptions {
  /** How long, at most; left out, as long as it takes. */
  readonly timeout?: Timespec
  /** The signals that are blocked while it waits, in the place of those that are now. */
  readonly sigmask?: ValueOrPointer<Sigset>
}

type PollCall = (fds: AddressArgument, nfds: number) => Promise<number>

// What both calls have in common: the list, which they read and write.
async function pollList(task: Task, requests: readonly PollRequest[] | WrittenPointer<Pollfd[]>, call: PollCall): Promise<number[] | number> {
  if (requests instanceof Pointer) {
    using fds = requests.borrow(task, 'exclusive')
    return await call(fds, requests.value.length)
  }
  if (requests.length === 0) {
    await call(task.optionalArgument(PollfdList, undefined), 0)
    return []
  }
  using pointer = task.heap.write(PollfdList, requests.map(({ fd, events }) => ({ fd, events, revents: 0 })), false)
  {
    using fds = pointer.borrow(task, 'exclusive')
    await call(fds, requests.length)
  }
  const told = await pointer.read()
  return told.map(({ revents }) => revents)
}

/**
 * Tasks that can wait for some file descriptors.
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export class PollTask extends Task {
  /**
   * Wait until one of some files has something to tell. On the Node process's own task only a timeout of 0 is allowed:
   * anything else would stop the program.
   * @param requests - the files, and what to wait for
   * @param timeout - in milliseconds, the smallest unit of sleep; -1 waits as long as it takes
   * @returns for each of the files, in their order, what has happened, of {@link POLL_EVENT}; all zero after the timeout
   * @throws ErrnoError with EINTR where a signal came first; with EINVAL for more files than `RLIMIT.NOFILE`
   * @throws BlockingCallError where it would stop the Node process
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async poll(requests: readonly PollRequest[], timeout: number): Promise<FlagsOf<'POLL_EVENT'>[]>
  /**
   * Wait until one of some files has something to tell, which is left in the list: read it again to see.
   * @param list - the files, and what to wait for; not consumed
   * @param timeout - in milliseconds, the smallest unit of sleep; -1 waits as long as it takes
   * @returns how many have something to tell; 0 after the timeout
   * @throws BorrowError where a call is using the list; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async poll(list: WrittenPointer<Pollfd[]>, timeout: number): Promise<number>
  async poll(requests: readonly PollRequest[] | WrittenPointer<Pollfd[]>, timeout: number): Promise<number[] | number> {
    if (SYS.poll[this.sysif.architecture] !== undefined) {
      return await pollList(this, requests, (fds, nfds) => _poll(this.sysif, fds, nfds, timeout))
    }
    // Where there is no poll(2), it is this. The kernel writes what is left into the time.
    using time = this.optionalArgument<Timespec>(Timespec, int32('poll: timeout', timeout) < 0 ? undefined : timespecOfMilliseconds(timeout))
    return await pollList(this, requests, (fds, nfds) => _ppoll(this.sysif, fds, nfds, time, this.optionalArgument(Sigset, undefined), SIGSET_SIZE))
  }

  /**
   * Wait until one of some files has something to tell, with a timeout in nanoseconds, and with other signals blocked
   * meanwhile. Not on the Node process's own task: it would stop the program.
   * @param requests - the files, and what to wait for
   * @param options - how long, and which signals are blocked meanwhile
   * @returns for each of the files, in their order, what has happened, of {@link POLL_EVENT}; all zero after the timeout
   * @throws ErrnoError with EINTR where a signal came first; with EINVAL for more files than `RLIMIT.NOFILE`, and for a time that
   *   is out of range
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async ppoll(requests: readonly PollRequest[], options?: PpollOptions): Promise<FlagsOf<'POLL_EVENT'>[]>
  /**
   * As above, which leaves what has happened in the list: read it again to see.
   * @param list - the files, and what to wait for; not consumed
   * @param options - how long, and which signals are blocked meanwhile
   * @returns how many have something to tell; 0 after the timeout
   * @throws BorrowError where a call is using the list; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/poll.2.html
   */
  async ppoll(list: WrittenPointer<Pollfd[]>, options?: PpollOptions): Promise<number>
  async ppoll(requests: readonly PollRequest[] | WrittenPointer<Pollfd[]>, options: PpollOptions = {}): Promise<number[] | number> {
    using time = optionalTimespec(this, 'ppoll: timeout', options.timeout)
    using sigmask = this.optionalArgument<Sigset>(Sigset, options.sigmask)
    return await pollList(this, requests, (fds, nfds) => _ppoll(this.sysif, fds, nfds, time, sigmask, SIGSET_SIZE))
  }
}
