/**
 * `<linux/sem.h>`: System V semaphores, which come in sets.
 *
 * @module linux/sem
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
import { Flags, flagSet, type FlagsOf } from '../near/flags.js'
import { SYS, type Architecture } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface } from '../near/sysif.js'
import { list, mapped, struct, type Struct, type StructValue } from '../memory/aggregates.js'
import { Int16, Int32, Int64, Uint16, Uint64 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import type { Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { int32, integer, timespecArgument, uint32, valueOf, NULL_OPERAND, type AddressArgument } from './arguments.js'
import { commandArgument, GET_FLAGS, getFlags, IPC, IPC_CMD, IpcId, IpcPermLayout, keyArgument, ownedBy, type IpcOwnership, type IpcPerm } from './ipc.js'
import type { Timespec } from './time_types.js'

/**
 * The highest value of a semaphore.
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const SEMVMX = 32767

/**
 * How an operation is done, beside `IPC.NOWAIT`.
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const SEM = flagSet('SEM', {
  /** It is undone when the process ends. */
  UNDO: 0x1000,
})

/**
 * What semctl(2) does, beside {@link IPC_CMD}: the header's names have no prefix in common.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export const SEM_CMD = {
  /** Tell who changed a semaphore last. */
  GETPID: 11,
  /** Tell a semaphore's value. */
  GETVAL: 12,
  /** Tell the values of all. */
  GETALL: 13,
  /** Tell how many processes wait for a semaphore to grow. */
  GETNCNT: 14,
  /** Tell how many processes wait for a semaphore to be zero. */
  GETZCNT: 15,
  /** Set a semaphore's value. */
  SETVAL: 16,
  /** Set the values of all. */
  SETALL: 17,
  /** Tell how the set is that has an index. */
  SEM_STAT: 18,
  /** Tell how many there are. */
  SEM_INFO: 19,
  /** As `SEM_STAT`, whether or not one may read the set; since Linux 4.17. */
  SEM_STAT_ANY: 20,
} as const

const Operation = struct('struct sembuf', { sem_num: Uint16, sem_op: Int16, sem_flg: Int16 })

/** @internal where the fields lie */
export const SembufLayout = Operation

/**
 * What is done with one semaphore of a set.
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export interface Sembuf {
  /** Which one, from 0. */
  readonly sem_num: number
  /** What is added to its value; what would make it negative waits. 0 waits for the value to be 0. */
  readonly sem_op: number
  /** `IPC.NOWAIT`, `SEM.UNDO`; 0 where it is left out. */
  readonly sem_flg?: FlagsOf<'IPC_WAIT' | 'SEM'>
}

/**
 * The layout of {@link Sembuf}: the kernel's `struct sembuf`.
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const Sembuf: FixedType<Sembuf> = mapped<Sembuf, StructValue<(typeof Operation)['types']>>(
  Operation, 'struct sembuf', ({ sem_num, sem_op, sem_flg = 0 }) => ({ sem_num, sem_op, sem_flg }), (value) => value,
)

/**
 * Several {@link Sembuf}, one behind the other, as semop(2) takes them.
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const SembufList: Type<Sembuf[]> = list<Sembuf>(Sembuf)

const HEAD = { sem_perm: IpcPermLayout, sem_otime: Int64 }
const TAIL = { sem_nsems: Uint64, __unused3: Uint64, __unused4: Uint64 }

// x86-64 has room behind each time, as its 32-bit forerunner needs it: arch/x86/include/uapi/asm/sembuf.h.
const X64 = struct('struct semid64_ds', { ...HEAD, __unused1: Uint64, sem_ctime: Int64, __unused2: Uint64, ...TAIL })
const GENERIC = struct('struct semid64_ds', { ...HEAD, sem_ctime: Int64, ...TAIL })

/** @internal `struct semid64_ds` as it is on an architecture */
export function semidDsLayout(architecture: Architecture): Struct<typeof GENERIC.types> {
  return architecture === 'x64' ? X64 : GENERIC
}

/**
 * How a set of semaphores is. Times are in seconds of the realtime clock, and 0 for never.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export interface SemidDs {
  /** Whose it is. */
  readonly sem_perm: IpcPerm
  /** When there was an operation. */
  readonly sem_otime: number
  /** When it was made, or last changed by semctl(2). */
  readonly sem_ctime: number
  /** How many semaphores there are. */
  readonly sem_nsems: number
}

/**
 * The layout of {@link SemidDs}: the kernel's `struct semid64_ds`, which libc calls `struct semid_ds`. The architectures differ in it.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export const SemidDs: FixedType<SemidDs> = mapped<SemidDs, StructValue<typeof GENERIC.types>>(
  semidDsLayout(process.arch as Architecture),
  'struct semid64_ds',
  (value) => ({ ...X64.zero, ...value, sem_perm: { ...IpcPermLayout.zero, ...value.sem_perm } }),
  ({ sem_perm: { key, uid, gid, cuid, cgid, mode, seq }, sem_otime, sem_ctime, sem_nsems }) => (
    { sem_perm: { key, uid, gid, cuid, cgid, mode, seq }, sem_otime, sem_ctime, sem_nsems }
  ),
)

/**
 * The limits of an IPC namespace; or, where it was asked so, `semusz` and `semaem` are how much there is of what they limit.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export const Seminfo = struct('struct seminfo', {
  /** Not looked at. */
  semmap: Int32,
  /** How many sets there may be. */
  semmni: Int32,
  /** How many semaphores there may be in all. */
  semmns: Int32,
  /** Not looked at. */
  semmnu: Int32,
  /** How many semaphores a set may have. */
  semmsl: Int32,
  /** How many operations one call may do. */
  semopm: Int32,
  /** Not looked at. */
  semume: Int32,
  /** Not looked at; for `SEM_INFO`, how many sets there are. */
  semusz: Int32,
  /** {@link SEMVMX}. */
  semvmx: Int32,
  /** Not looked at; for `SEM_INFO`, how many semaphores there are. */
  semaem: Int32,
})
/**
 * The JavaScript form of a `struct seminfo`.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export type Seminfo = StructValue<(typeof Seminfo)['types']>

const Values = list(Uint16)

/**
 * A set of semaphores, by the id that means it in an IPC namespace.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class Semid extends IpcId {
  readonly kind = 'semid'
}

const COMMANDS = [['IPC_', IPC_CMD], ['', SEM_CMD]] as const

/**
 * semget(2), raw.
 * @param sysif - the process
 * @param key - which set, or {@link linux/ipc!IPC_PRIVATE | IPC_PRIVATE}
 * @param nsems - how many semaphores; of a set that there is, at most as many as it has
 * @param semflg - of {@link IPC}
 * @param mode - the permissions of a new set, and what the caller wants of one that there is; 0o600 with `IPC.CREAT`, and otherwise 0
 * @returns the id
 * @see https://man7.org/linux/man-pages/man2/semget.2.html
 */
export async function _semget(sysif: SyscallInterface, key: number, nsems: number, semflg: number, mode?: number): Promise<number> {
  return await sysif.syscall(
    SYS.semget, keyArgument('semget', key), integer('semget: nsems', nsems, 0, 0x7fff_ffff), getFlags('semget', GET_FLAGS, semflg, mode),
  )
}

/**
 * semop(2), raw.
 * @param sysif - the process
 * @param semid - the set
 * @param sops - the address of a {@link SembufList}
 * @param nsops - how many there are
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export async function _semop(sysif: SyscallInterface, semid: number, sops: AddressArgument, nsops: number): Promise<void> {
  await sysif.syscall(SYS.semop, int32('semop: semid', semid), sops, uint32('semop: nsops', nsops))
}

/**
 * semtimedop(2), raw.
 * @param sysif - the process
 * @param semid - the set
 * @param sops - the address of a {@link SembufList}
 * @param nsops - how many there are
 * @param timeout - the address of a {@link Timespec}: how long to wait; NULL for as long as it takes
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export async function _semtimedop(
  sysif: SyscallInterface, semid: number, sops: AddressArgument, nsops: number, timeout: AddressArgument,
): Promise<void> {
  await sysif.syscall(SYS.semtimedop, int32('semtimedop: semid', semid), sops, uint32('semtimedop: nsops', nsops), timeout)
}

/**
 * semctl(2), raw.
 * @param sysif - the process
 * @param semid - the set; for some commands, its index
 * @param semnum - which of its semaphores, where the command is for one
 * @param cmd - of {@link IPC_CMD} and {@link SEM_CMD}
 * @param argument - what the command takes: a value, or an address
 * @returns depends on the command
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export async function _semctl(sysif: SyscallInterface, semid: number, semnum: number, cmd: number, argument: SyscallArgument): Promise<number> {
  return await sysif.syscall(
    SYS.semctl, int32('semctl: semid', semid), int32('semctl: semnum', semnum), commandArgument(COMMANDS, int32('semctl: cmd', cmd)), argument,
  )
}

const OPERATION_FLAGS = { IPC_NOWAIT: IPC.NOWAIT, SEM_UNDO: SEM.UNDO }

/** How many operations a message shows. */
const SHOWN = 8

/** The operations as an argument that shows itself as strace(1) shows it. */
function shown(sops: Borrow, operations: readonly Sembuf[]): AddressArgument {
  return {
    operand: sops.operand,
    toString: () => {
      const each = operations.slice(0, SHOWN).map(({ sem_num, sem_op, sem_flg = 0 }) => (
        `{sem_num=${sem_num}, sem_op=${sem_op}, sem_flg=${new Flags('', OPERATION_FLAGS, sem_flg).toString()}}`
      ))
      return `[${[...each, ...(operations.length > SHOWN ? ['...'] : [])].join(', ')}]`
    },
  }
}

/** How many semaphores a set has, which never changes, where that is known for sure. */
const sizes = new WeakMap<Semid, number>()

/** The kernel writes as many values as there are, however many there is room for: that must be known before. */
async function sizeOf(task: Task, semid: Semid): Promise<number> {
  const id = semid.for(task)
  const { sem_nsems } = await task.fill(SemidDs, (buf) => _semctl(task.sysif, id, 0, IPC_CMD.STAT, buf))
  sizes.set(semid, sem_nsems)
  return sem_nsems
}

/**
 * A set of semaphores, and how it is.
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export interface SemidAndDs {
  /** The set. */
  readonly semid: Semid
  /** How it is. */
  readonly ds: SemidDs
}

async function stat(task: Task, index: number, command: number): Promise<SemidAndDs> {
  let id = 0
  const ds = await task.fill(SemidDs, async (buf) => {
    id = await _semctl(task.sysif, integer('semctl: index', index, 0, 0x7fff_ffff), 0, command, buf)
  })
  const semid = new Semid(task, id)
  sizes.set(semid, ds.sem_nsems)
  return { semid, ds }
}

const semnumArgument = (semnum: number): number => integer('semctl: semnum', semnum, 0, 0x7fff_ffff)
const semvalArgument = (value: number): number => integer('semctl: the value of a semaphore', value, 0, SEMVMX)

/**
 * Tasks that can count together with others.
 * @see https://man7.org/linux/man-pages/man7/sysvipc.7.html
 */
export class SemTask extends Task {
  /**
   * Find a set of semaphores, or make one. It stays until {@link semctlRmid}. Those of a new set are 0.
   * @param key - what it is found by, or `IPC_PRIVATE` for a new one
   * @param nsems - how many; of a set that there is, at most as many as it has, and 0 will do
   * @param semflg - `IPC.CREAT` and `IPC.EXCL`
   * @param mode - the permissions of a new set, and what the task wants of one that there is; 0o600 with `IPC.CREAT`, otherwise 0
   * @throws ErrnoError with ENOENT where there is none and `IPC.CREAT` is not given; with EEXIST for `IPC.EXCL` where there is
   *   one; with EINVAL where that has fewer, or for a number that the limits do not allow; with EACCES where its permissions do
   *   not allow it; with ENOSPC where there are as many as there may be
   * @see https://man7.org/linux/man-pages/man2/semget.2.html
   */
  async semget(key: number, nsems: number, semflg: FlagsOf<'IPC_GET'> = 0, mode?: FlagsOf<'S'>): Promise<Semid> {
    return new Semid(this, await _semget(this.sysif, key, nsems, semflg, mode))
  }

  /**
   * Do operations on semaphores of a set: all of them at once, or none. Where one cannot be done this waits, without
   * `IPC.NOWAIT`; in any case it must not be called on the Node process's own task.
   * @param semid - the set
   * @param sops - what to do, in this order
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EAGAIN where it would wait and may not; with EIDRM where the set was removed meanwhile; with EINTR
   *   where a signal came; with EFBIG where it has no such semaphore; with E2BIG for more operations than the limit allows;
   *   with ERANGE where a value would exceed {@link SEMVMX}; with EACCES where the set's permissions do not allow it
   * @see https://man7.org/linux/man-pages/man2/semop.2.html
   */
  async semop(semid: Semid, sops: ValueOrPointer<Sembuf[]>): Promise<void> {
    const id = semid.for(this)
    const operations = valueOf(sops)
    using argument = this.argument<Sembuf[]>(SembufList, sops)
    await _semop(this.sysif, id, shown(argument, operations), operations.length)
  }

  /**
   * As {@link semop}, but waits no longer than a while.
   * @param semid - the set
   * @param sops - what to do, in this order
   * @param timeout - how long to wait
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError as {@link semop}; with EAGAIN also where the time is over
   * @see https://man7.org/linux/man-pages/man2/semop.2.html
   */
  async semtimedop(semid: Semid, sops: ValueOrPointer<Sembuf[]>, timeout: ValueOrPointer<Timespec>): Promise<void> {
    const id = semid.for(this)
    const operations = valueOf(sops)
    using argument = this.argument<Sembuf[]>(SembufList, sops)
    using time = timespecArgument(this, 'semtimedop: timeout', timeout)
    await _semtimedop(this.sysif, id, shown(argument, operations), operations.length, time)
  }

  /**
   * The value of a semaphore.
   * @param semid - the set
   * @param semnum - which one, from 0
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set or semaphore; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlGetval(semid: Semid, semnum: number): Promise<number> {
    return await _semctl(this.sysif, semid.for(this), semnumArgument(semnum), SEM_CMD.GETVAL, 0)
  }

  /**
   * Set the value of a semaphore. What processes would undo with it at their end is forgotten.
   * @param semid - the set
   * @param semnum - which one, from 0
   * @param value - from 0 to {@link SEMVMX}
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set or semaphore; with EACCES where the task may not change it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSetval(semid: Semid, semnum: number, value: number): Promise<void> {
    await _semctl(this.sysif, semid.for(this), semnumArgument(semnum), SEM_CMD.SETVAL, semvalArgument(value))
  }

  /**
   * The values of all semaphores of a set. For the first time this makes another call before, which tells how many there are.
   * @param semid - the set
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlGetall(semid: Semid): Promise<number[]> {
    const size = sizes.get(semid) ?? await sizeOf(this, semid)
    const id = semid.for(this)
    using memory = this.heap.scratch(Values, size * Uint16.size)
    {
      using array = memory.borrow(this, 'exclusive')
      await _semctl(this.sysif, id, 0, SEM_CMD.GETALL, array)
    }
    using readable = memory.assumeReadable()
    return await readable.read()
  }

  /**
   * Set the values of all semaphores of a set. What processes would undo with them at their end is forgotten. For the first
   * time this makes another call before, which tells how many there are.
   * @param semid - the set
   * @param values - for each of them, from 0 to {@link SEMVMX}
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws RangeError where there are more or fewer
   * @throws ErrnoError with EINVAL where there is no such set; with EACCES where the task may not change it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSetall(semid: Semid, values: readonly number[]): Promise<void> {
    const array = values.map(semvalArgument)
    const size = sizes.get(semid) ?? await sizeOf(this, semid)
    if (size !== array.length) throw new RangeError(`semctl: ${semid.toString()} has ${size} semaphores, and these are values for ${array.length}`)
    const id = semid.for(this)
    using argument = this.argument(Values, array)
    await _semctl(this.sysif, id, 0, SEM_CMD.SETALL, argument)
  }

  /**
   * Who changed a semaphore last.
   * @param semid - the set
   * @param semnum - which one, from 0
   * @returns the pid in this task's pid namespace; 0 for nobody, and for somebody who has none there
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set or semaphore; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlGetpid(semid: Semid, semnum: number): Promise<number> {
    return await _semctl(this.sysif, semid.for(this), semnumArgument(semnum), SEM_CMD.GETPID, 0)
  }

  /**
   * How many wait for a semaphore to grow.
   * @param semid - the set
   * @param semnum - which one, from 0
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set or semaphore; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlGetncnt(semid: Semid, semnum: number): Promise<number> {
    return await _semctl(this.sysif, semid.for(this), semnumArgument(semnum), SEM_CMD.GETNCNT, 0)
  }

  /**
   * How many wait for a semaphore to be 0.
   * @param semid - the set
   * @param semnum - which one, from 0
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set or semaphore; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlGetzcnt(semid: Semid, semnum: number): Promise<number> {
    return await _semctl(this.sysif, semid.for(this), semnumArgument(semnum), SEM_CMD.GETZCNT, 0)
  }

  /**
   * How a set is.
   * @param semid - the set
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EINVAL where there is no such set; with EIDRM where it was removed; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlStat(semid: Semid): Promise<SemidDs> {
    const id = semid.for(this)
    return await this.fill(SemidDs, (buf) => _semctl(this.sysif, id, 0, IPC_CMD.STAT, buf))
  }

  /**
   * Change whose a set is, and its permissions.
   * @param semid - the set
   * @param ownership - all of what it becomes
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it; with EINVAL where there is no such set
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSet(semid: Semid, ownership: IpcOwnership): Promise<void> {
    const id = semid.for(this)
    using buf = this.argument<SemidDs>(SemidDs, { ...SemidDs.zero, sem_perm: ownedBy('semctl', ownership) })
    await _semctl(this.sysif, id, 0, IPC_CMD.SET, buf)
  }

  /**
   * Remove a set, at once: calls that wait fail with EIDRM.
   * @param semid - the set
   * @throws IPCNamespaceMismatchError where the id would mean another set to this task
   * @throws ErrnoError with EPERM where the task neither made nor owns it; with EINVAL where there is no such set
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlRmid(semid: Semid): Promise<void> {
    await _semctl(this.sysif, semid.for(this), 0, IPC_CMD.RMID, NULL_OPERAND)
  }

  /**
   * The limits of this task's IPC namespace.
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlInfo(): Promise<Seminfo> {
    return await this.fill(Seminfo, (buf) => _semctl(this.sysif, 0, 0, IPC_CMD.INFO, buf))
  }

  /**
   * The limits of this task's IPC namespace, with how many sets there are as `semusz` and how many semaphores as `semaem`.
   * @returns that, and the highest index that is in use, up to which {@link semctlSemStat} can be asked
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSemInfo(): Promise<Seminfo & {
    /** The highest index that is in use; 0 also where there is none. */
    readonly highest: number
  }> {
    let highest = 0
    const info = await this.fill(Seminfo, async (buf) => {
      highest = await _semctl(this.sysif, 0, 0, SEM_CMD.SEM_INFO, buf)
    })
    return { ...info, highest }
  }

  /**
   * How the set is that has an index in the kernel's own list.
   * @param index - from 0 to what {@link semctlSemInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none; with EACCES where the task may not read it
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSemStat(index: number): Promise<SemidAndDs> {
    return await stat(this, index, SEM_CMD.SEM_STAT)
  }

  /**
   * As {@link semctlSemStat}, whether or not the task may read the set; since Linux 4.17.
   * @param index - from 0 to what {@link semctlSemInfo} tells
   * @returns its id, and how it is
   * @throws ErrnoError with EINVAL where there is none
   * @see https://man7.org/linux/man-pages/man2/semctl.2.html
   */
  async semctlSemStatAny(index: number): Promise<SemidAndDs> {
    return await stat(this, index, SEM_CMD.SEM_STAT_ANY)
  }
}
