/**
 * `<linux/eventpoll.h>`: waiting for many file descriptors at once.
 *
 * @module linux/epoll
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
import { Choice, flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS, type Architecture } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type Struct, type StructValue } from '../memory/aggregates.js'
import { Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pointer, ReadablePointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  flags as flagsArgument, int32, integer, length, optionalTimespec, type AddressArgument, type DescriptorOptions, type FileDescriptorArgument,
} from './arguments.js'
import { ioctlOf, ior, iow } from './ioctl.js'
import { SIGSET_SIZE, Sigset } from './signal.js'
import type { Timespec } from './time_types.js'

/**
 * What a file can be ready for, and how epoll is to tell. Bit 31 and above: combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export const EPOLL = flagSet('EPOLL', {
  /** There is something to read, or a peer has closed its side. */
  IN: 0x1,
  /** Something exceptional: out-of-band data, a changed cgroup file. */
  PRI: 0x2,
  /** Writing is possible. */
  OUT: 0x4,
  /** An error; always waited for. */
  ERR: 0x8,
  /** Hung up; always waited for. */
  HUP: 0x10,
  /** Not an open file; epoll does not use it. */
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
  /** The peer of a stream socket has stopped writing. */
  RDHUP: 0x2000,
  /** Set by io_uring on its own events; not for callers. */
  _URING_WAKE: 0x800_0000,
  /** Wake only some of several epoll instances that watch the same file. */
  EXCLUSIVE: 0x1000_0000,
  /** Keep the machine from sleeping until the event was handled; needs `CAP_BLOCK_SUSPEND`. */
  WAKEUP: 0x2000_0000,
  /** Tell once, then not again before `EPOLL_CTL.MOD`. */
  ONESHOT: 0x4000_0000,
  /** Tell when it becomes ready, not as long as it is. */
  ET: 0x8000_0000,
})

/**
 * The flag of epoll_create1(2): close the instance at exec. It is `O.CLOEXEC`.
 * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
 */
export const EPOLL_CLOEXEC = 0o2000000

/**
 * What epoll_ctl(2) is to do.
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export const EPOLL_CTL = {
  /** Watch a file. */
  ADD: 1,
  /** Stop watching it. */
  DEL: 2,
  /** Change what is waited for. */
  MOD: 3,
} as const

/**
 * One of {@link EPOLL_CTL}.
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export type EpollCtl = (typeof EPOLL_CTL)[keyof typeof EPOLL_CTL]

/**
 * What is waited for, or what has happened. Packed on x86-64, so that it is as on 32-bit x86; not so on arm64.
 * @see https://man7.org/linux/man-pages/man3/epoll_event.3type.html
 */
export const EpollEvent = epollEvent(process.arch as Architecture)
/**
 * The JavaScript form of a `struct epoll_event`.
 * @see https://man7.org/linux/man-pages/man3/epoll_event.3type.html
 */
export type EpollEvent = StructValue<(typeof EpollEvent)['types']>

/**
 * The fields of a {@link EpollEvent}.
 * @see https://man7.org/linux/man-pages/man3/epoll_event.3type.html
 */
export type EpollEventFields = {
  /** Of {@link EPOLL}. */
  readonly events: FixedType<FlagsOf<'EPOLL'>>
  /** The caller's own number, given back with the event; here at most 2^53-1. */
  readonly data: typeof Uint64
}

/** @internal {@link EpollEvent} as it is on an architecture */
export function epollEvent(architecture: Architecture): Struct<EpollEventFields> {
  return struct<EpollEventFields>('struct epoll_event', { events: Uint32, data: Uint64 }, { packed: architecture === 'x64' })
}

/**
 * Several {@link EpollEvent}, one behind the other, as epoll_wait(2) fills them in.
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export const EpollEventList: Type<EpollEvent[]> = list<EpollEvent>(EpollEvent)

/**
 * How an epoll instance polls network devices before it sleeps; since Linux 6.9.
 * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
 */
export const EpollParams = struct('struct epoll_params', {
  /** For how long, in microseconds; 0 for not at all. */
  busy_poll_usecs: Uint32,
  /** How many packets at a time. */
  busy_poll_budget: Uint16,
  /** 1 to hold back the device's interrupts meanwhile. */
  prefer_busy_poll: Uint8,
  /** 0. */
  __pad: Uint8,
})
/**
 * The JavaScript form of a `struct epoll_params`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
 */
export type EpollParams = StructValue<(typeof EpollParams)['types']>

const EPOLL_IOC_TYPE = 0x8a

/**
 * The ioctls of an epoll instance; since Linux 6.9.
 * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
 */
export const EPIOC = {
  /** Set {@link EpollParams}. */
  SPARAMS: iow(EPOLL_IOC_TYPE, 1, EpollParams.size),
  /** Get {@link EpollParams}. */
  GPARAMS: ior(EPOLL_IOC_TYPE, 2, EpollParams.size),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['EPIOC', EPIOC])

/** See EP_MAX_EVENTS in Linux 6.12, fs/eventpoll.c: an `int` must hold their length. */
const MAX_EVENTS = Math.floor(0x7fff_ffff / EpollEvent.size)

/**
 * epoll_create1(2), raw.
 * @param sysif - the process
 * @param flags - 0 or {@link EPOLL_CLOEXEC}
 * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
 */
export async function _epollCreate1(sysif: SyscallInterface, flags: number): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.epoll_create1, flagsArgument('epoll_create1: flags', 'EPOLL_', { CLOEXEC: EPOLL_CLOEXEC }, flags)))
}

/**
 * epoll_ctl(2), raw.
 * @param sysif - the process
 * @param epfd - the instance
 * @param op - of {@link EPOLL_CTL}
 * @param fd - the file to watch
 * @param event - the address of an {@link EpollEvent}; not looked at for `EPOLL_CTL.DEL`
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export async function _epollCtl(
  sysif: SyscallInterface, epfd: FileDescriptorArgument, op: number, fd: FileDescriptorArgument, event: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.epoll_ctl, epfd, new Choice('EPOLL_CTL_', EPOLL_CTL, int32('epoll_ctl: op', op)), fd, event)
}

/**
 * epoll_pwait(2), raw.
 * @param sysif - the process
 * @param epfd - the instance
 * @param events - where the events go, an {@link EpollEventList}
 * @param maxevents - how many there is room for, at least 1
 * @param timeout - in milliseconds; -1 for none, 0 to return at once
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many events there are
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export async function _epollPwait(
  sysif: SyscallInterface, epfd: FileDescriptorArgument, events: AddressArgument, maxevents: number, timeout: number,
  sigmask: AddressArgument, sigsetsize: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.epoll_pwait, epfd, events, integer('epoll_pwait: maxevents', maxevents, 1, MAX_EVENTS), int32('epoll_pwait: timeout', timeout),
    sigmask, length('epoll_pwait: sigsetsize', sigsetsize),
  )
}

/**
 * epoll_pwait2(2), raw; since Linux 5.11.
 * @param sysif - the process
 * @param epfd - the instance
 * @param events - where the events go, an {@link EpollEventList}
 * @param maxevents - how many there is room for, at least 1
 * @param timeout - the address of a relative {@link Timespec}, or NULL for none
 * @param sigmask - the address of the signals to block meanwhile, or NULL
 * @param sigsetsize - of that, in bytes: 8
 * @returns how many events there are
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export async function _epollPwait2(
  sysif: SyscallInterface, epfd: FileDescriptorArgument, events: AddressArgument, maxevents: number, timeout: AddressArgument,
  sigmask: AddressArgument, sigsetsize: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.epoll_pwait2, epfd, events, integer('epoll_pwait2: maxevents', maxevents, 1, MAX_EVENTS), timeout,
    sigmask, length('epoll_pwait2: sigsetsize', sigsetsize),
  )
}

/**
 * Tasks that can make epoll instances.
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
export class EpollTask extends Task {
  /**
   * Make an epoll instance: a set of files to wait for together.
   * @param options - whether programs that are exec'd get it too
   * @returns a handle that owns it
   * @throws ErrnoError with EMFILE or ENFILE where there are too many files
   * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
   */
  async epollCreate1(options: DescriptorOptions = {}): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(await _epollCreate1(this.sysif, options.inheritable === true ? 0 : EPOLL_CLOEXEC))
  }
}

/**
 * How long an epoll instance waits, and what may interrupt it.
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export interface EpollPwaitOptions {
  /** The signals that are blocked while it waits, in the place of those that are now. */
  readonly sigmask?: ValueOrPointer<Sigset>
}

// What all the waiting calls have in common: memory for the events, and how many of them are real.
async function waitForEvents(
  fd: FileDescriptor, room: number | Pointer<EpollEvent[]>, call: (events: AddressArgument, maxevents: number) => Promise<number>,
): Promise<EpollEvent[] | [ReadablePointer<EpollEvent[]>, Pointer<EpollEvent[]>]> {
  if (typeof room !== 'number') {
    let count: number
    {
      using events = room.borrow(fd.task, 'exclusive')
      count = await call(events, Math.min(MAX_EVENTS, Math.floor(room.size / EpollEvent.size)))
    }
    return room.splitReadable(count * EpollEvent.size)
  }
  integer('maxevents', room, 1, MAX_EVENTS)
  using memory = fd.task.heap.scratch(EpollEventList, room * EpollEvent.size)
  let count: number
  {
    using events = memory.borrow(fd.task, 'exclusive')
    count = await call(events, room)
  }
  const [filled, rest] = memory.splitReadable(count * EpollEvent.size)
  try {
    return await filled.read()
  } finally {
    filled.free()
    rest.free()
  }
}

/**
 * File descriptors of epoll instances.
 * @see https://man7.org/linux/man-pages/man7/epoll.7.html
 */
export class EpollFileDescriptor extends FileDescriptor {
  /**
   * Watch a file, change what is waited for, or stop watching it.
   *
   * What is watched is the open file, not the number: it ends by itself only when the last number for that file, in any
   * process, is closed.
   * @param op - of {@link EPOLL_CTL}
   * @param fd - the file
   * @param event - what to wait for, and the number to tell it by; left out for `EPOLL_CTL.DEL`
   * @throws ErrnoError with EEXIST where it is watched already, ENOENT where it is not, EPERM for a file that cannot be
   *   waited for (a regular one, say), ELOOP for instances that would watch each other
   * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
   */
  async epollCtl(op: typeof EPOLL_CTL.ADD | typeof EPOLL_CTL.MOD, fd: FileDescriptor, event: ValueOrPointer<EpollEvent>): Promise<void>
  async epollCtl(op: typeof EPOLL_CTL.DEL, fd: FileDescriptor): Promise<void>
  async epollCtl(op: EpollCtl, fd: FileDescriptor, event?: ValueOrPointer<EpollEvent>): Promise<void> {
    const { task } = this
    if (op !== EPOLL_CTL.DEL && event === undefined) throw new TypeError('epoll_ctl: say what to wait for, as { events: EPOLL.IN, data: 1 }')
    using epoll = this.borrow(task)
    using watched = fd.borrow(task)
    using argument = task.optionalArgument<EpollEvent>(EpollEvent, event)
    await _epollCtl(task.sysif, epoll, op, watched, argument)
  }

  /**
   * Wait for events. On the Node process's own task only a timeout of 0 is allowed: anything else would stop the program.
   * @param maxevents - how many to take at most
   * @param timeout - in milliseconds, the smallest unit of sleep; -1 waits as long as it takes
   * @param options - signals to block meanwhile
   * @returns what has happened; nothing after the timeout
   * @throws ErrnoError with EINTR where a signal came first
   * @throws BlockingCallError where it would stop the Node process
   * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   */
  async epollPwait(maxevents: number, timeout: number, options?: EpollPwaitOptions): Promise<EpollEvent[]>
  /**
   * Wait for events, into memory of the caller's.
   * @param events - for what happens; consumed
   * @param timeout - in milliseconds, the smallest unit of sleep; -1 waits as long as it takes
   * @param options - signals to block meanwhile
   * @returns the part of the memory that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   */
  async epollPwait(
    events: Pointer<EpollEvent[]>, timeout: number, options?: EpollPwaitOptions,
  ): Promise<[ReadablePointer<EpollEvent[]>, Pointer<EpollEvent[]>]>
  async epollPwait(
    room: number | Pointer<EpollEvent[]>, timeout: number, options: EpollPwaitOptions = {},
  ): Promise<EpollEvent[] | [ReadablePointer<EpollEvent[]>, Pointer<EpollEvent[]>]> {
    const { task } = this
    using epoll = this.borrow(task)
    using sigmask = task.optionalArgument<Sigset>(Sigset, options.sigmask)
    return await waitForEvents(this, room, (events, maxevents) => _epollPwait(task.sysif, epoll, events, maxevents, timeout, sigmask, SIGSET_SIZE))
  }

  /**
   * Wait for events, with a timeout in nanoseconds; since Linux 5.11. Not on the Node process's own task: it would stop
   * the program.
   * @param maxevents - how many to take at most
   * @param timeout - how long; undefined waits as long as it takes
   * @param options - signals to block meanwhile
   * @returns what has happened; nothing after the timeout
   * @throws ErrnoError with EINTR where a signal came first
   * @throws BlockingCallError in the Node process
   * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   */
  async epollPwait2(maxevents: number, timeout: ValueOrPointer<Timespec> | undefined, options?: EpollPwaitOptions): Promise<EpollEvent[]>
  /**
   * Wait for events, into memory of the caller's, with a timeout in nanoseconds; since Linux 5.11.
   * @param events - for what happens; consumed
   * @param timeout - how long; undefined waits as long as it takes
   * @param options - signals to block meanwhile
   * @returns the part of the memory that was filled, and the rest
   * @throws BorrowError where a call is using the memory; otherwise the same
   * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   */
  async epollPwait2(
    events: Pointer<EpollEvent[]>, timeout: ValueOrPointer<Timespec> | undefined, options?: EpollPwaitOptions,
  ): Promise<[ReadablePointer<EpollEvent[]>, Pointer<EpollEvent[]>]>
  async epollPwait2(
    room: number | Pointer<EpollEvent[]>, timeout: ValueOrPointer<Timespec> | undefined, options: EpollPwaitOptions = {},
  ): Promise<EpollEvent[] | [ReadablePointer<EpollEvent[]>, Pointer<EpollEvent[]>]> {
    const { task } = this
    using epoll = this.borrow(task)
    using time = optionalTimespec(task, 'epoll_pwait2: timeout', timeout)
    using sigmask = task.optionalArgument<Sigset>(Sigset, options.sigmask)
    return await waitForEvents(this, room, (events, maxevents) => _epollPwait2(task.sysif, epoll, events, maxevents, time, sigmask, SIGSET_SIZE))
  }

  /**
   * How this instance polls network devices; since Linux 6.9.
   * @throws ErrnoError with ENOTTY where the kernel is older
   * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
   */
  async getEpollParams(): Promise<EpollParams> {
    const { task } = this
    using epoll = this.borrow(task)
    return await task.fill(EpollParams, (params) => _ioctl(task.sysif, epoll, EPIOC.GPARAMS, params))
  }

  /**
   * Say how this instance is to poll network devices; since Linux 6.9.
   * @param params - what to set; the padding is filled in
   * @throws ErrnoError with ENOTTY where the kernel is older; with EPERM for a budget above 64 without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/ioctl_eventpoll.2.html
   */
  async setEpollParams(params: Partial<EpollParams>): Promise<void> {
    const { task } = this
    using epoll = this.borrow(task)
    using argument = task.argument<EpollParams>(EpollParams, EpollParams.of(params))
    await _ioctl(task.sysif, epoll, EPIOC.SPARAMS, argument)
  }
}
