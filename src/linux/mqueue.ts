/**
 * `<linux/mqueue.h>`: POSIX message queues.
 *
 * @module linux/mqueue
 */
import type { FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Int64, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import {
  about, flags as flagsArgument, integer, length, modeArgument, optionalTimespec, uint64, type AddressArgument, type FileDescriptorArgument,
} from './arguments.js'
import { O } from './fcntl.js'
import { boundedString, NAME_MAX } from './limits.js'
import { signalArgument, type Signal } from './signal.js'
import { SIGEV, Sigevent } from './time.js'
import type { Timespec } from './time_types.js'

/**
 * One more than the highest priority of a message.
 * @see https://man7.org/linux/man-pages/man7/mq_overview.7.html
 */
export const MQ_PRIO_MAX = 32768

const LongAttr = struct('struct mq_attr', {
  mq_flags: Int64,
  mq_maxmsg: Int64,
  mq_msgsize: Int64,
  mq_curmsgs: Int64,
  __reserved: array(Int64, 4),
})

/** @internal where the fields lie */
export const MqAttrLayout = LongAttr

/**
 * How a queue is.
 * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
 */
export interface MqAttr {
  /** `O.NONBLOCK`, or 0. It belongs to the open file, not to the queue. */
  readonly mq_flags: FlagsOf<'O'>
  /** How many messages it takes. */
  readonly mq_maxmsg: number
  /** How long a message may be, in bytes. */
  readonly mq_msgsize: number
  /** How many messages there are. */
  readonly mq_curmsgs: number
}

/**
 * The layout of {@link MqAttr}: the kernel's `struct mq_attr`.
 * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
 */
export const MqAttr: FixedType<MqAttr> = mapped<MqAttr, StructValue<(typeof LongAttr)['types']>>(
  LongAttr,
  'struct mq_attr',
  (value) => ({ ...value, __reserved: [0, 0, 0, 0] }),
  ({ mq_flags, mq_maxmsg, mq_msgsize, mq_curmsgs }) => ({ mq_flags, mq_maxmsg, mq_msgsize, mq_curmsgs }),
)

/** Queues lie in a file system, of which their names are file names. */
const QueueName = boundedString('the name of a message queue', NAME_MAX)

function queueName(call: string, name: ValueOrPointer<string>): void {
  const text = typeof name === 'string' ? name : name.value
  if (text.startsWith('/')) {
    throw new RangeError(`${call}: the kernel takes the name of a queue without the slash that libc wants before it: ${JSON.stringify(text.slice(1))}`)
  }
}

/**
 * mq_open(2), raw.
 * @param sysif - the process
 * @param name - the address of the name, without the slash that libc takes off
 * @param oflag - of `O`
 * @param mode - the permissions of a new queue
 * @param attr - the address of an {@link MqAttr} for a new queue, or NULL
 * @returns the number
 * @see https://man7.org/linux/man-pages/man3/mq_open.3.html
 */
export async function _mqOpen(
  sysif: SyscallInterface, name: AddressArgument, oflag: number, mode: number, attr: AddressArgument,
): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.mq_open, name, flagsArgument('mq_open: oflag', 'O_', O, oflag), modeArgument('mq_open', mode), attr))
}

/**
 * mq_unlink(2), raw.
 * @param sysif - the process
 * @param name - the address of the name, without the slash that libc takes off
 * @see https://man7.org/linux/man-pages/man3/mq_unlink.3.html
 */
export async function _mqUnlink(sysif: SyscallInterface, name: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.mq_unlink, name)
}

function priority(prio: number): number {
  return integer('mq_timedsend: msg_prio', prio, 0, MQ_PRIO_MAX - 1)
}

/**
 * mq_timedsend(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param message - the address of the message
 * @param messageLength - in bytes
 * @param prio - 0 to 32767; the highest come first
 * @param timeout - the address of a {@link Timespec}, an absolute time of the realtime clock; NULL for none
 * @see https://man7.org/linux/man-pages/man3/mq_send.3.html
 */
export async function _mqTimedsend(
  sysif: SyscallInterface, mqdes: FileDescriptorArgument, message: AddressArgument, messageLength: number, prio: number, timeout: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.mq_timedsend, mqdes, message, length('mq_timedsend: msg_len', messageLength), priority(prio), timeout)
}

/**
 * mq_timedreceive(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param message - where the message goes
 * @param room - in bytes; at least the queue's `mq_msgsize`
 * @param prio - where its priority goes, or NULL
 * @param timeout - the address of a {@link Timespec}, an absolute time of the realtime clock; NULL for none
 * @returns the message's length
 * @see https://man7.org/linux/man-pages/man3/mq_receive.3.html
 */
export async function _mqTimedreceive(
  sysif: SyscallInterface, mqdes: FileDescriptorArgument, message: AddressArgument, room: number, prio: AddressArgument, timeout: AddressArgument,
): Promise<number> {
  return await sysif.syscall(SYS.mq_timedreceive, mqdes, message, length('mq_timedreceive: msg_len', room), prio, timeout)
}

/**
 * mq_notify(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param sevp - the address of a `struct sigevent`; NULL to be told no longer
 * @see https://man7.org/linux/man-pages/man3/mq_notify.3.html
 */
export async function _mqNotify(sysif: SyscallInterface, mqdes: FileDescriptorArgument, sevp: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.mq_notify, mqdes, sevp)
}

/**
 * mq_getsetattr(2), raw.
 * @param sysif - the process
 * @param mqdes - the queue
 * @param newattr - the address of an {@link MqAttr}, of which only `mq_flags` counts; NULL to change nothing
 * @param oldattr - where the one before goes, or NULL
 * @see https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
 */
export async function _mqGetsetattr(
  sysif: SyscallInterface, mqdes: FileDescriptorArgument, newattr: AddressArgument, oldattr: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.mq_getsetattr, mqdes, newattr, oldattr)
}

/**
 * How a queue is made, where there is none of that name.
 * @see https://man7.org/linux/man-pages/man3/mq_open.3.html
 */
export interface MqOpenOptions {
  /** Its permissions; 0o600 by default. */
  readonly mode?: FlagsOf<'S'>
  /** How many messages it takes, and how long they may be; the system's defaults where this is left out. */
  readonly attr?: Pick<MqAttr, 'mq_maxmsg' | 'mq_msgsize'>
}

/**
 * Tasks that can open message queues.
 * @see https://man7.org/linux/man-pages/man7/mq_overview.7.html
 */
export class MqueueTask extends Task {
  /**
   * Open a message queue of this task's IPC namespace, or make one. It can be waited for with epoll(7), as any file.
   * @param name - without a slash: libc's mq_open(3) wants one and takes it off
   * @param oflag - of `O`: `RDONLY`, `WRONLY` or `RDWR`, and `CREAT`, `EXCL`, `NONBLOCK`
   * @param options - how a new one is made
   * @returns a handle that owns it; programs that are exec'd do not get it, because the kernel makes it close-on-exec whatever
   *   the flags say (Linux 6.12, ipc/mqueue.c, do_mq_open)
   * @throws RangeError for a name that begins with a slash
   * @throws ErrnoError with ENOENT where there is none and `O.CREAT` is not given; with EEXIST for `O.EXCL` where there is one; with
   *   EACCES where its permissions do not allow it; with EINVAL for limits that are too high, see mq_overview(7)
   * @see https://man7.org/linux/man-pages/man3/mq_open.3.html
   */
  async mqOpen(name: ValueOrPointer<string>, oflag: FlagsOf<'O'>, options: MqOpenOptions = {}): Promise<this['fileDescriptorType']> {
    queueName('mq_open', name)
    using argument = this.argument(QueueName, name)
    using attr = this.optionalArgument<MqAttr>(MqAttr, options.attr && {
      mq_flags: 0,
      mq_curmsgs: 0,
      mq_maxmsg: length('mq_open: mq_maxmsg', options.attr.mq_maxmsg),
      mq_msgsize: length('mq_open: mq_msgsize', options.attr.mq_msgsize),
    })
    return this.makeFileDescriptor(await about(_mqOpen(this.sysif, argument, oflag, options.mode ?? 0o600, attr), name))
  }

  /**
   * Take a queue's name away. Those who have it open keep it.
   * @param name - without a slash
   * @throws RangeError for a name that begins with a slash
   * @throws ErrnoError with ENOENT where there is none; with EACCES or EPERM where it belongs to somebody else
   * @see https://man7.org/linux/man-pages/man3/mq_unlink.3.html
   */
  async mqUnlink(name: ValueOrPointer<string>): Promise<void> {
    queueName('mq_unlink', name)
    using argument = this.argument(QueueName, name)
    await about(_mqUnlink(this.sysif, argument), name)
  }
}

/**
 * A message of a queue.
 * @see https://man7.org/linux/man-pages/man3/mq_receive.3.html
 */
export interface MqMessage {
  /** What was sent. */
  readonly data: Uint8Array
  /** 0 to 32767. */
  readonly prio: number
}

/**
 * File descriptors of message queues.
 * @see https://man7.org/linux/man-pages/man7/mq_overview.7.html
 */
export class MqueueFileDescriptor extends FileDescriptor {
  /**
   * Put a message in the queue. Where it is full this waits, without `O.NONBLOCK`: then it must not be called on the Node
   * process's own task.
   * @param message - at most as long as the queue's `mq_msgsize`
   * @param prio - 0 to 32767; the highest come first
   * @param timeout - until when to wait, by the realtime clock
   * @throws ErrnoError with EMSGSIZE where it is too long; with EAGAIN where the queue is full and does not block; with
   *   ETIMEDOUT; with EBADF where the queue was not opened for writing
   * @see https://man7.org/linux/man-pages/man3/mq_send.3.html
   */
  async mqSend(message: ValueOrPointer<Uint8Array>, prio = 0, timeout?: ValueOrPointer<Timespec>): Promise<void> {
    const { task } = this
    using mqdes = this.borrow(task)
    using data = task.argument(Bytes, message)
    using time = optionalTimespec(task, 'mq_timedsend: abs_timeout', timeout)
    await _mqTimedsend(task.sysif, mqdes, data, data.size, prio, time)
  }

  /**
   * Take the oldest of the messages with the highest priority. Where there is none this waits, without `O.NONBLOCK`: then it must
   * not be called on the Node process's own task.
   * @param room - how long a message may be, in bytes: at least the queue's `mq_msgsize`
   * @param timeout - until when to wait, by the realtime clock
   * @throws ErrnoError with EMSGSIZE where there is too little room; with EAGAIN where there is no message and the queue does
   *   not block; with ETIMEDOUT; with EBADF where the queue was not opened for reading
   * @see https://man7.org/linux/man-pages/man3/mq_receive.3.html
   */
  async mqReceive(room: number, timeout?: ValueOrPointer<Timespec>): Promise<MqMessage> {
    const { task } = this
    using mqdes = this.borrow(task)
    using time = optionalTimespec(task, 'mq_timedreceive: abs_timeout', timeout)
    using memory = task.heap.scratch(Bytes, integer('mq_timedreceive: msg_len', room, 1, Number.MAX_SAFE_INTEGER))
    let filled = 0
    let prio: number
    {
      using message = memory.borrow(task, 'exclusive')
      prio = await task.fill(Uint32, async (where) => {
        filled = await _mqTimedreceive(task.sysif, mqdes, message, room, where, time)
      })
    }
    using readable = memory.assumeReadable()
    return { data: (await readable.read()).subarray(0, filled), prio }
  }

  /**
   * Be told, once, when a message comes to the empty queue: by a signal to this handle's task. Of all processes one can ask for that.
   * @param sig - of `SIG`; null to be told no longer
   * @param value - what comes with the signal
   * @throws ErrnoError with EBUSY where another process is to be told
   * @see https://man7.org/linux/man-pages/man3/mq_notify.3.html
   */
  async mqNotify(sig: Signal | null, value = 0): Promise<void> {
    const { task } = this
    using mqdes = this.borrow(task)
    if (sig === null) {
      await _mqNotify(task.sysif, mqdes, NULL)
      return
    }
    const sigev_signo = signalArgument('mq_notify', sig, 1).operand as number
    using sevp = task.argument<Sigevent>(Sigevent, Sigevent.of({ sigev_value: uint64('mq_notify: the value', value), sigev_signo, sigev_notify: SIGEV.SIGNAL }))
    await _mqNotify(task.sysif, mqdes, sevp)
  }

  /**
   * How the queue is.
   * @throws ErrnoError with EBADF where this is no message queue
   * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
   */
  async mqGetattr(): Promise<MqAttr> {
    const { task } = this
    using mqdes = this.borrow(task)
    return await task.fill(MqAttr, (old) => _mqGetsetattr(task.sysif, mqdes, NULL, old))
  }

  /**
   * Say whether calls on the open queue wait.
   * @param flags - `O.NONBLOCK`, or 0
   * @returns how it was before
   * @throws ErrnoError with EINVAL for other flags
   * @see https://man7.org/linux/man-pages/man3/mq_getattr.3.html
   */
  async mqSetattr(flags: FlagsOf<'O'>): Promise<MqAttr> {
    const { task } = this
    using mqdes = this.borrow(task)
    using attr = task.argument<MqAttr>(MqAttr, { ...MqAttr.zero, mq_flags: integer('mq_getsetattr: mq_flags', flags, 0, 0xffff_ffff) })
    return await task.fill(MqAttr, (old) => _mqGetsetattr(task.sysif, mqdes, attr, old))
  }
}
