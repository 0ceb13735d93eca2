/**
 * `<linux/ipc.h>`: what System V shared memory, semaphores and message queues have in common. Their objects live in an IPC
 * namespace until somebody removes them, whether or not any process uses them, and are found by a key or by an id.
 *
 * @module linux/ipc
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
import { Flags, flagSet, nameOf, or, type NamedValues } from '../near/flags.js'
import { hex } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { assertIPCNamespace } from '../far/task.js'
import type { IPCNamespace } from '../far/namespaces.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { Task } from '../handle/task.js'
import { int32, integer, uint32 } from './arguments.js'

/**
 * The key of which there may be any number of objects: who asks for it gets a new one, that no key leads to.
 * @see include/uapi/linux/ipc.h in the kernel's source
 */
export const IPC_PRIVATE = 0

/**
 * How an object is looked up, and whether a call waits. `CREAT` and `EXCL` are for the calls that end in `get`, `NOWAIT` for
 * semop(2), msgsnd(2) and msgrcv(2).
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export const IPC = {
  ...flagSet('IPC_GET', {
    /** Make the object where there is none for the key. */
    CREAT: 0o1000,
    /** With `CREAT`: fail where there is one. */
    EXCL: 0o2000,
  }),
  ...flagSet('IPC_WAIT', {
    /** Fail in place of waiting. */
    NOWAIT: 0o4000,
  }),
}

/**
 * What shmctl(2), semctl(2) and msgctl(2) have in common.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export const IPC_CMD = {
  /** Remove the object. */
  RMID: 0,
  /** Change whose it is, and its permissions. */
  SET: 1,
  /** Tell how it is. */
  STAT: 2,
  /** Tell the limits of the namespace. */
  INFO: 3,
} as const

const Perm = struct('struct ipc64_perm', {
  key: Int32,
  uid: Uint32,
  gid: Uint32,
  cuid: Uint32,
  cgid: Uint32,
  mode: Uint32,
  seq: Uint16,
  __pad2: Uint16,
  __unused1: Uint64,
  __unused2: Uint64,
})

/** @internal where the fields lie */
export const IpcPermLayout = Perm

/**
 * Whose an object is, and who may use it.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export interface IpcPerm {
  /** What it is found by; {@link IPC_PRIVATE} for none. */
  readonly key: number
  /** Its owner. */
  readonly uid: number
  /** Its group. */
  readonly gid: number
  /** Who made it. */
  readonly cuid: number
  /** The group of who made it. */
  readonly cgid: number
  /** The permissions, and for shared memory also what {@link linux/shm!SHM_MODE | SHM_MODE} says. */
  readonly mode: number
  /** What makes the id differ from that of an earlier object in the same place. */
  readonly seq: number
}

/**
 * The layout of {@link IpcPerm}: the kernel's `struct ipc64_perm`, which libc calls `struct ipc_perm`.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export const IpcPerm: FixedType<IpcPerm> = mapped<IpcPerm, StructValue<(typeof Perm)['types']>>(
  Perm,
  'struct ipc64_perm',
  (value) => ({ ...value, __pad2: 0, __unused1: 0, __unused2: 0 }),
  ({ key, uid, gid, cuid, cgid, mode, seq }) => ({ key, uid, gid, cuid, cgid, mode, seq }),
)

/**
 * What the owner of an object can change; all of it at once.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export interface IpcOwnership {
  /** Whose it becomes. */
  readonly uid: number
  /** Its group. */
  readonly gid: number
  /** The permissions, from 0 to 0o777. */
  readonly mode: number
}

/** @internal what IPC_SET reads of a `struct ipc64_perm` */
export function ownedBy(call: string, { uid, gid, mode }: IpcOwnership): IpcPerm {
  return {
    ...IpcPerm.zero, uid: uint32(`${call}: uid`, uid), gid: uint32(`${call}: gid`, gid), mode: integer(`${call}: mode`, mode, 0, 0o777),
  }
}

/**
 * A System V IPC object, and the IPC namespace in which the id means it. Nothing is owned by this: the object stays until
 * somebody removes it, and the id of a removed one means nothing until the kernel has counted through a few billion.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export abstract class IpcId {
  /** What kind of object it is, as the man pages call its id. */
  abstract readonly kind: 'shmid' | 'semid' | 'msqid'
  /** The IPC namespace in which the number means the object. */
  readonly namespace: IPCNamespace
  /** The number. */
  readonly near: number

  /**
   * @param task - the task that saw the number
   * @param near - the number
   * @throws RangeError for what cannot be an id
   */
  constructor(task: Task, near: number) {
    this.namespace = task.namespaces.ipcNamespace
    this.near = integer('the id of a System V IPC object', near, 0, 0x7fff_ffff)
  }

  /**
   * The number, for a call of a task.
   * @param task - who makes the call
   * @throws IPCNamespaceMismatchError where the number would mean another object to it
   */
  for(task: Task): number {
    assertIPCNamespace(() => this.toString(), this.namespace, task)
    return this.near
  }

  /** As in `shmid 3 in ipc namespace of 4131`. */
  toString(): string {
    return `${this.kind} ${this.near} in ${this.namespace.toString()}`
  }
}

/** @internal a key as an argument */
export function keyArgument(call: string, key: number): SyscallOperand {
  const operand = int32(`${call}: key`, key)
  return { operand, toString: () => (operand === IPC_PRIVATE ? 'IPC_PRIVATE' : hex(operand >>> 0)) }
}

/** @internal the flags of all calls that end in `get`, by their names */
export const GET_FLAGS = { IPC_CREAT: IPC.CREAT, IPC_EXCL: IPC.EXCL } as const

/** @internal flags and permissions, as the calls that end in `get` take them together */
export function getFlags(call: string, names: NamedValues, flags: number, mode: number | undefined): SyscallOperand {
  const bits = uint32(`${call}: flags`, flags)
  if ((bits & 0o777) !== 0) throw new RangeError(`${call}: permissions are an argument of their own, and not part of the flags: 0${bits.toString(8)}`)
  const permissions = integer(`${call}: mode`, mode ?? ((bits & IPC.CREAT) === 0 ? 0 : 0o600), 0, 0o777)
  return {
    operand: or(bits, permissions),
    toString: () => [...(bits === 0 ? [] : [new Flags('', names, bits).toString()]), `0${permissions === 0 ? '' : permissions.toString(8)}`].join('|'),
  }
}

/** @internal a command of shmctl(2), semctl(2) or msgctl(2) as an argument */
export function commandArgument(names: readonly (readonly [prefix: string, names: NamedValues])[], command: number): SyscallOperand {
  return {
    operand: command,
    toString: () => {
      for (const [prefix, set] of names) {
        const name = nameOf(set, command, prefix)
        if (name !== undefined) return name
      }
      return String(command)
    },
  }
}
