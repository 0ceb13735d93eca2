/**
 * `<linux/msg.h>`: System V message queues.
 *
 * @module linux/msg
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
import { flagSet, has, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Int32, Int64, Uint16, Uint64 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { Pointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length, long, NULL_OPERAND, type AddressArgument } from './arguments.js'
import { fillFront, type FilledFront } from './buffers.js'
import { commandArgument, GET_FLAGS, getFlags, IPC, IPC_CMD, IpcId, IpcPermLayout, keyArgument, ownedBy, type IpcOwnership, type IpcPerm } from './ipc.js'

/**
 * How a message is received, beside `IPC.NOWAIT`; in the header these begin with `MSG_`, as those of sockets do.
 * @see https://man7.org/linux/man-pages/man2/msgop.2.html
 */
export const MSGRCV = flagSet('MSGRCV', {
  /** Cut a message short that is too long, in place of failing. */
  NOERROR: 0o10000,
  /** With a positive type: any message but of that type. */
  EXCEPT: 0o20000,
  /** Leave the message in the queue, and take the type for its place in it; with `IPC.NOWAIT`, and not with `EXCEPT`. Since Linux 3.8. */
  COPY: 0o40000,
})

/**
 * What msgctl(2) does, beside {@link IPC_CMD}.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export const MSG_CMD = {
  /** Tell how the queue is that has an index. */
  STAT: 11,
  /** Tell how many there are. */
  INFO: 12,
  /** As `STAT`, whether or not one may read the queue; since Linux 4.17. */
  STAT_ANY: 13,
} as const

const Ds = struct('struct msqid64_ds', {
  msg_perm: IpcPermLayout,
  msg_stime: Int64,
  msg_rtime: Int64,
  msg_ctime: Int64,
  msg_cbytes: Uint64,
  msg_qnum: Uint64,
  msg_qbytes: Uint64,
  msg_lspid: Int32,
  msg_lrpid: Int32,
  __unused4: Uint64,
  __unused5: Uint64,
})

/** @internal where the fields lie */
export const MsqidDsLayout = Ds

/**
 * How a queue is. Times are in seconds of the realtime clock, and 0 for never.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export interface MsqidDs {
  /** Whose it is. */
  readonly msg_perm: IpcPerm
  /** When a message was last sent. */
  readonly msg_stime: number
  /** When a message was last received. */
  readonly msg_rtime: number
  /** When it was made, or last changed. */
  readonly msg_ctime: number
  /** How long all messages in it are together, in bytes. */
  readonly msg_cbytes: number
  /** How many there are. */
  readonly msg_qnum: number
  /** How long they may be together, in bytes. */
  readonly msg_qbytes: number
  /** Who sent the last one, by the pid in the asking task's pid namespace; 0 where it has none there. */
  readonly msg_lspid: number
  /** Who received the last one, as `msg_lspid`. */
  readonly msg_lrpid: number
}

/**
 * The layout of {@link MsqidDs}: the kernel's `struct msqid64_ds`, which libc calls `struct msqid_ds`.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export const MsqidDs: FixedType<MsqidDs> = mapped<MsqidDs, StructValue<(typeof Ds)['types']>>(
  Ds,
  'struct msqid64_ds',
  (value) => ({ ...value, msg_perm: { ...IpcPermLayout.zero, ...value.msg_perm }, __unused4: 0, __unused5: 0 }),
  ({ msg_perm: { key, uid, gid, cuid, cgid, mode, seq }, __unused4, __unused5, ...rest }) => (
    { ...rest, msg_perm: { key, uid, gid, cuid, cgid, mode, seq } }
  ),
)

/**
 * The limits of an IPC namespace; or, where it was asked so, `msgpool`, `msgmap` and `msgtql` are how much there is.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export const Msginfo = struct('struct msginfo', {
  /** Not looked at; for `MSG_INFO`, how many queues there are. */
  msgpool: Int32,
  /** Not looked at; for `MSG_INFO`, how many messages there are. */
  msgmap: Int32,
  /** How long a message may be, in bytes. */
  msgmax: Int32,
  /** How long the messages of a new queue may be together, in bytes. */
  msgmnb: Int32,
  /** How many queues there may be. */
  msgmni: Int32,
  /** Not looked at. */
  msgssz: Int32,
  /** Not looked at; for `MSG_INFO`, how long all messages are together, in bytes. */
  msgtql: Int32,
  /** Not looked at. */
  msgseg: Uint16,
})
/**
 * The JavaScript form of a `struct msginfo`.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export type Msginfo = StructValue<(typeof Msginfo)['types']>

/**
 * A message.
 * @see https://man7.org/linux/man-pages/man2/msgop.2.html
 */
export interface Msgbuf {
  /** Its type, from 1. */
  readonly mtype: number
  /** What it says. */
  readonly mtext: Uint8Array
}

const MTEXT = Int64.size

/**
 * The layout of {@link Msgbuf}: `struct msgbuf`, with a text of any length.
 * @see https://man7.org/linux/man-pages/man2/msgop.2.html
 */
export const Msgbuf: Type<Msgbuf> = {
  name: 'struct msgbuf',
  alignment: Int64.alignment,
  size: undefined,
  sizeOf: ({ mtext }) => MTEXT + mtext.byteLength,
  write(view, offset, { mtype, mtext }) {
    Int64.write(view, offset, mtype)
    Bytes.write(view, offset + MTEXT, mtext)
  },
  read: (view, offset, length) => ({ mtype: Int64.read(view, offset, MTEXT), mtext: Bytes.read(view, offset + MTEXT, length - MTEXT) }),
}

/**
 * A message queue, by the id that means it in an IPC namespace.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class Msqid extends IpcId {
  readonly kind = 'msqid'
}

const COMMANDS = [['IPC_', IPC_CMD], ['MSG_', MSG_CMD]] as const

const MESSAGE_FLAGS = { IPC_NOWAIT: IPC.NOWAIT, ...Object.fromEntries(Object.entries(MSGRCV).map(([name, bits]) => [`MSG_${name}`, bits])) }

/**
 * msgget(2), raw.
 * @param sysif - the process
 * @param key - which queue, or {@link linux/ipc!IPC_PRIVATE | IPC_PRIVATE}
 * @param msgflg - of {@link IPC}
 * @param mode - the permissions of a new queue, and what the caller wants of one that there is; 0o600 with `IPC.CREAT`, and otherwise 0
 * @returns the id
 * @see https://man7.org/linux/man-pages/man2/msgget.2.html
 */
export async function _msgget(sysif: SyscallInterface, key: number, msgflg: number, mode?: number): Promise<number> {
  return await sysif.syscall(SYS.msgget, keyArgument('msgget', key), getFlags('msgget', GET_FLAGS, msgflg, mode))
}

/**
 * msgsnd(2), raw.
 * @param sysif - the process
 * @param msqid - the queue
 * @param msgp - the address of a {@link Msgbuf}
 * @param msgsz - the length of its text, in bytes
 * @param msgflg - `IPC.NOWAIT`, or 0
 * @see https://man7.org/linux/man-pages/man2/msgop.2.html
 */
export async function _msgsnd(sysif: SyscallInterface, msqid: number, msgp: AddressArgument, msgsz: number, msgflg: number): Promise<void> {
  await sysif.syscall(
    SYS.msgsnd, int32('msgsnd: msqid', msqid), msgp, length('msgsnd: msgsz', msgsz), flagsArgument('msgsnd: msgflg', '', MESSAGE_FLAGS, msgflg),
  )
}

/**
 * msgrcv(2), raw.
 * @param sysif - the process
 * @param msqid - the queue
 * @param msgp - where a {@link Msgbuf} goes
 * @param msgsz - how much room there is for its text, in bytes
 * @param msgtyp - which message
 * @param msgflg - of {@link MSGRCV}, and `IPC.NOWAIT`
 * @returns the length of its text, in bytes
 * @see https://man7.org/linux/man-pages/man2/msgop.2.html
 */
export async function _msgrcv(
  sysif: SyscallInterface, msqid: number, msgp: AddressArgument, msgsz: number, msgtyp: number, msgflg: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.msgrcv, int32('msgrcv: msqid', msqid), msgp, length('msgrcv: msgsz', msgsz), long('msgrcv: msgtyp', msgtyp),
    flagsArgument('msgrcv: msgflg', '', MESSAGE_FLAGS, msgflg),
  )
}

/**
 * msgctl(2), raw.
 * @param sysif - the process
 * @param msqid - the queue; for some commands, its index
 * @param cmd - of {@link IPC_CMD} and {@link MSG_CMD}
 * @param buf - what the command reads or writes, or NULL
 * @returns depends on the command
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export async function _msgctl(sysif: SyscallInterface, msqid: number, cmd: number, buf: AddressArgument): Promise<number> {
  return await sysif.syscall(SYS.msgctl, int32('msgctl: msqid', msqid), commandArgument(COMMANDS, int32('msgctl: cmd', cmd)), buf)
}

/**
 * A queue, and how it is.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export interface MsqidAndDs {
  /** The queue. */
  readonly msqid: Msqid
  /** How it is. */
  readonly ds: MsqidDs
}

async function stat(task: Task, index: number, command: number): Promise<MsqidAndDs> {
  let id = 0
  const ds = await task.fill(MsqidDs, async (buf) => {
    id = await _msgctl(task.sysif, integer('msgctl: index', index, 0, 0x7fff_ffff), command, buf)
  })
  return { msqid: new Msqid(task, id), ds }
}

async function receive(task: Task, msqid: Msqid, room: number | Pointer<Msgbuf>, msgtyp: number, msgflg: number): Promise<Msgbuf | FilledFront<Msgbuf>> {
  const id = msqid.for(task)
  const whole = room instanceof Pointer ? room : MTEXT + integer('msgrcv: msgsz', room, 0, Number.MAX_SAFE_INTEGER - MTEXT)
  if (whole instanceof Pointer && whole.size < MTEXT) throw new RangeError(`msgrcv: ${whole.toString()} has no room for the type of a message`)
  return await fillFront(task, Msgbuf, whole, async (buffer, size) => MTEXT + await _msgrcv(task.sysif, id, buffer, size - MTEXT, msgtyp, msgflg))
}

/**
 * What of a queue can be changed; all of it at once.
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export interface MsqidSettings extends IpcOwnership {
  /** How long all messages in it may be together, in bytes; to raise it above the limit takes `CAP_SYS_RESOURCE`. */
  readonly msg_qbytes: number
}

/**
 * Tasks that can use message queues of the System V kind.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class MsgTask extends Task {
  /**
   * Find a message queue, or make one. It stays until {@link msgctlRmid}.
   * @param key - what it is found by, or `IPC_PRIVATE` for a new one
   * @param msgflg - `IPC.CREAT` and `IPC.EXCL`
   * @param mode - the permissions of a new queue, and what the task wants of one that there is; 0o600 with `IPC.CREAT`, otherwise 0
   * @throws ErrnoError with ENOENT where there is none and `IPC.CREAT` is not given; with EEXIST for `IPC.EXCL` where there is
   *   one; with EACCES where its permissions do not allow it; with ENOSPC where there are as many as there may be
   * @see https://man7.org/linux/man-pages/man2/msgget.2.html
   */
  async msgget(key: number, msgflg: FlagsOf<'IPC_GET'> = 0, mode?: FlagsOf<'S'>): Promise<Msqid> {
    return new Msqid(this, await _msgget(this.sysif, key, msgflg, mode))
  }

  /**
   * Put a message in a queue. Where that is full this waits, without `IPC.NOWAIT`: then it must not be called on the Node
   * process's own task.
   * @param msqid - the queue
   * @param msg - the message; its type is from 1
   * @param msgflg - `IPC.NOWAIT`, or 0
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws RangeError for a type below 1
   * @throws ErrnoError with EAGAIN where the queue is full and the call may not wait; with EINVAL where there is no such queue,
   *   or the message is too long; with EIDRM where it was removed meanwhile; with EINTR where a signal came; with EACCES
   *   where its permissions do not allow it
   * @see https://man7.org/linux/man-pages/man2/msgop.2.html
   */
  async msgsnd(msqid: Msqid, msg: ValueOrPointer<Msgbuf>, msgflg: FlagsOf<'IPC_WAIT'> = 0): Promise<void> {
    const id = msqid.for(this)
    const { mtype, mtext } = msg instanceof Pointer ? msg.value : msg
    integer('msgsnd: mtype', mtype, 1, Number.MAX_SAFE_INTEGER)
    using argument = this.argument<Msgbuf>(Msgbuf, msg)
    await _msgsnd(this.sysif, id, argument, mtext.byteLength, msgflg)
  }

  /**
   * Take a message from a queue. Where there is none this waits, without `IPC.NOWAIT`: then it must not be called on the Node
   * process's own task.
   * @param msqid - the queue
   * @param room - how long its text may be, in bytes; or memory for a type and a text, which is consumed unless the call fails
   * @param msgtyp - which one: the first for 0, the first of a type for that, and for a negative number the first of the
   *   lowest type that is not above its absolute value
   * @param msgflg - `IPC.NOWAIT`, and `NOERROR` and `EXCEPT` of {@link MSGRCV}
   * @returns the message; for the caller's memory, the part that it fills, and the rest
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws RangeError for `MSGRCV.COPY`, which is {@link msgrcvCopy}; and for `MSGRCV.EXCEPT` without a type
   * @throws ErrnoError with E2BIG where there is too little room; with ENOMSG where there is none and the call may not wait; with
   *   EINVAL where there is no such queue; with EIDRM where it was removed meanwhile; with EINTR where a signal came; with
   *   EACCES where its permissions do not allow it
   * @see https://man7.org/linux/man-pages/man2/msgop.2.html
   */
  async msgrcv(msqid: Msqid, room: number, msgtyp?: number, msgflg?: FlagsOf<'IPC_WAIT' | 'MSGRCV'>): Promise<Msgbuf>
  async msgrcv(msqid: Msqid, room: Pointer<Msgbuf>, msgtyp?: number, msgflg?: FlagsOf<'IPC_WAIT' | 'MSGRCV'>): Promise<FilledFront<Msgbuf>>
  async msgrcv(msqid: Msqid, room: number | Pointer<Msgbuf>, msgtyp = 0, msgflg: FlagsOf<'IPC_WAIT' | 'MSGRCV'> = 0): Promise<Msgbuf | FilledFront<Msgbuf>> {
    if (has(msgflg, MSGRCV.COPY)) throw new RangeError('msgrcv: MSGRCV.COPY takes a place in the queue and not a type: that is msgrcvCopy')
    if (has(msgflg, MSGRCV.EXCEPT) && msgtyp <= 0) throw new RangeError(`msgrcv: MSGRCV.EXCEPT is for a positive type, and not for ${msgtyp}`)
    return await receive(this, msqid, room, msgtyp, msgflg)
  }

  /**
   * Look at a message and leave it in the queue: msgrcv(2) with `MSG_COPY`, which never waits; since Linux 3.8, in kernels
   * built with checkpoint and restore.
   * @param msqid - the queue
   * @param room - how long its text may be, in bytes; or memory for a type and a text, which is consumed unless the call fails
   * @param place - which one, from 0 for the first
   * @returns the message; for the caller's memory, the part that it fills, and the rest
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws ErrnoError with ENOMSG where there is none in that place; with E2BIG where there is too little room; with EINVAL where
   *   there is no such queue; with ENOSYS where the kernel was not built for it; with EACCES where the queue's permissions do not
   *   allow it
   * @see https://man7.org/linux/man-pages/man2/msgop.2.html
   */
  async msgrcvCopy(msqid: Msqid, room: number, place: number): Promise<Msgbuf>
  async msgrcvCopy(msqid: Msqid, room: Pointer<Msgbuf>, place: number): Promise<FilledFront<Msgbuf>>
  async msgrcvCopy(msqid: Msqid, room: number | Pointer<Msgbuf>, place: number): Promise<Msgbuf | FilledFront<Msgbuf>> {
    integer('msgrcv: the place of a message', place, 0, 0x7fff_ffff)
    // MSG_NOERROR would be of no use: Linux 6.12, ipc/msgutil.c, copy_msg refuses a message for which there is too little room.
    return await receive(this, msqid, room, place, MSGRCV.COPY | IPC.NOWAIT)
  }

  /**
   * How a queue is.
   * @param msqid - the queue
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws ErrnoError with EINVAL where there is no such queue; with EIDRM where it was removed; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlStat(msqid: Msqid): Promise<MsqidDs> {
    const id = msqid.for(this)
    return await this.fill(MsqidDs, (buf) => _msgctl(this.sysif, id, IPC_CMD.STAT, buf))
  }

  /**
   * Change whose a queue is, its permissions, and how much goes into it.
   * @param msqid - the queue
   * @param settings - all of what they become
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it, or may not raise the limit; with EINVAL where there is no such queue
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlSet(msqid: Msqid, settings: MsqidSettings): Promise<void> {
    const id = msqid.for(this)
    using buf = this.argument<MsqidDs>(MsqidDs, {
      ...MsqidDs.zero, msg_perm: ownedBy('msgctl', settings), msg_qbytes: length('msgctl: msg_qbytes', settings.msg_qbytes),
    })
    await _msgctl(this.sysif, id, IPC_CMD.SET, buf)
  }

  /**
   * Remove a queue with all its messages, at once: calls that wait fail with EIDRM.
   * @param msqid - the queue
   * @throws IPCNamespaceMismatchError where the id would mean another queue to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it; with EINVAL where there is no such queue
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlRmid(msqid: Msqid): Promise<void> {
    await _msgctl(this.sysif, msqid.for(this), IPC_CMD.RMID, NULL_OPERAND)
  }

  /**
   * The limits of this task's IPC namespace.
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlInfo(): Promise<Msginfo> {
    return await this.fill(Msginfo, (buf) => _msgctl(this.sysif, 0, IPC_CMD.INFO, buf))
  }

  /**
   * The limits of this task's IPC namespace, with how many queues there are as `msgpool`, how many messages as `msgmap`, and
   * how long these are together, in bytes, as `msgtql`.
   * @returns that, and the highest index that is in use, up to which {@link msgctlMsgStat} can be asked
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlMsgInfo(): Promise<Msginfo & {
    /** The highest index that is in use; 0 also where there is none. */
    readonly highest: number
  }> {
    let highest = 0
    const info = await this.fill(Msginfo, async (buf) => {
      highest = await _msgctl(this.sysif, 0, MSG_CMD.INFO, buf)
    })
    return { ...info, highest }
  }

  /**
   * How the queue is that has an index in the kernel's own list.
   * @param index - from 0 to what {@link msgctlMsgInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlMsgStat(index: number): Promise<MsqidAndDs> {
    return await stat(this, index, MSG_CMD.STAT)
  }

  /**
   * As {@link msgctlMsgStat}, whether or not the task may read the queue; since Linux 4.17.
   * @param index - from 0 to what {@link msgctlMsgInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none
   * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
   */
  async msgctlMsgStatAny(index: number): Promise<MsqidAndDs> {
    return await stat(this, index, MSG_CMD.STAT_ANY)
  }
}
