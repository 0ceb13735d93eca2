/**
 * `<linux/capability.h>`: the parts that root's power is divided into. The bounding set and the ambient set of a process
 * are settings of prctl(2): see `readCapabilityBoundingSet`, `raiseAmbientCapability` and their kin in `linux/prctl`.
 *
 * @module linux/capability
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
import { valueSet, type ValueOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint32 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import type { Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { integer, type AddressArgument } from './arguments.js'

/**
 * What a process may do, beyond what its user may.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const CAP = valueSet('CAP', {
  /** Give files away: change their owner and group. */
  CHOWN: 0,
  /** Not be held up by the permissions of files. */
  DAC_OVERRIDE: 1,
  /** Not be held up by those, for reading files and searching directories. */
  DAC_READ_SEARCH: 2,
  /** Do what only a file's owner may, such as changing its permissions. */
  FOWNER: 3,
  /** Keep the set-user-ID and set-group-ID bits of a file that is changed. */
  FSETID: 4,
  /** Send signals to anybody's processes. */
  KILL: 5,
  /** Become any group, and write gid maps. */
  SETGID: 6,
  /** Become any user, and write uid maps. */
  SETUID: 7,
  /** Drop capabilities from the bounding set, add those in it to the inheritable set, and set the secure bits. */
  SETPCAP: 8,
  /** Set the immutable and append-only flags of files. */
  LINUX_IMMUTABLE: 9,
  /** Bind sockets to ports below 1024. */
  NET_BIND_SERVICE: 10,
  /** Not used. */
  NET_BROADCAST: 11,
  /** Configure the network. */
  NET_ADMIN: 12,
  /** Use raw and packet sockets. */
  NET_RAW: 13,
  /** Lock memory. */
  IPC_LOCK: 14,
  /** Not be held up by the permissions of System V IPC objects. */
  IPC_OWNER: 15,
  /** Load and unload kernel modules. */
  SYS_MODULE: 16,
  /** Use I/O ports and look into kernel memory. */
  SYS_RAWIO: 17,
  /** chroot(2), and enter mount namespaces. */
  SYS_CHROOT: 18,
  /** Trace and look into anybody's processes. */
  SYS_PTRACE: 19,
  /** acct(2). */
  SYS_PACCT: 20,
  /** Mount file systems, enter and make namespaces, and much more. */
  SYS_ADMIN: 21,
  /** reboot(2) and kexec_load(2). */
  SYS_BOOT: 22,
  /** Raise priorities, and choose real-time policies and CPUs for anybody. */
  SYS_NICE: 23,
  /** Go beyond resource limits and quotas. */
  SYS_RESOURCE: 24,
  /** Set the clocks. */
  SYS_TIME: 25,
  /** vhangup(2), and some ioctls of virtual terminals. */
  SYS_TTY_CONFIG: 26,
  /** Make device files. */
  MKNOD: 27,
  /** Take leases on anybody's files. */
  LEASE: 28,
  /** Write to the audit log. */
  AUDIT_WRITE: 29,
  /** Configure auditing. */
  AUDIT_CONTROL: 30,
  /** Give files capabilities, and map user 0 of the parent namespace. */
  SETFCAP: 31,
  /** Not be held up by mandatory access control. */
  MAC_OVERRIDE: 32,
  /** Configure mandatory access control. */
  MAC_ADMIN: 33,
  /** Read the kernel's log, and see kernel addresses. */
  SYSLOG: 34,
  /** Set timers that wake the machine. */
  WAKE_ALARM: 35,
  /** Keep the machine awake. */
  BLOCK_SUSPEND: 36,
  /** Read the audit log. */
  AUDIT_READ: 37,
  /** Use performance counters and trace the kernel; since Linux 5.8. */
  PERFMON: 38,
  /** Load BPF programs; since Linux 5.8. */
  BPF: 39,
  /** Choose pids, and what else restoring a process takes; since Linux 5.9. */
  CHECKPOINT_RESTORE: 40,
})

/**
 * A capability that has a name here.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export type Capability = (typeof CAP)[keyof typeof CAP]

/**
 * The last capability that has a name here. The kernel's own last one is in `/proc/sys/kernel/cap_last_cap`.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const CAP_LAST_CAP: typeof CAP.CHECKPOINT_RESTORE = CAP.CHECKPOINT_RESTORE

/** The last capability that a set has room for. */
const LAST = 63

/**
 * What the header of capget(2) and capset(2) says of the length of the sets.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const LINUX_CAPABILITY_VERSION = {
  /** 32 bits. */
  1: 0x1998_0330,
  /** 64 bits; not to be used any more. */
  2: 0x2007_1026,
  /** 64 bits. */
  3: 0x2008_0522,
} as const

/**
 * Whom capget(2) and capset(2) mean.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const UserCapHeader = struct('struct __user_cap_header_struct', {
  /** Of {@link LINUX_CAPABILITY_VERSION}; the kernel writes the one it prefers where it does not know that. */
  version: Uint32,
  /** The process; 0 for the caller. */
  pid: Int32,
})
/**
 * The JavaScript form of a `struct __user_cap_header_struct`.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export type UserCapHeader = StructValue<(typeof UserCapHeader)['types']>

/**
 * Half of each set: 32 bits. With version 3 there are two of these, the first with the lower half.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const UserCapData = struct('struct __user_cap_data_struct', {
  /** What counts. */
  effective: Uint32,
  /** What may become effective. */
  permitted: Uint32,
  /** What programs that are exec'd may keep, if their files say so. */
  inheritable: Uint32,
})
/**
 * The JavaScript form of a `struct __user_cap_data_struct`.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export type UserCapData = StructValue<(typeof UserCapData)['types']>

/**
 * What version 3 of capget(2) and capset(2) takes: both halves.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const UserCapDataPair: FixedType<UserCapData[]> = array<UserCapData>(UserCapData, 2)

const MASK = (1n << 64n) - 1n

/**
 * A set of capabilities. It does not change; what adds to it or takes away from it makes a new one.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export class CapabilitySet implements Iterable<number> {
  /** No capability. */
  static readonly none: CapabilitySet = new CapabilitySet(0n)

  /** All capabilities that have a name here. */
  static readonly all: CapabilitySet = CapabilitySet.of(...Object.values(CAP))

  /** The set as bits, bit 0 for capability 0: as `/proc/PID/status` shows it in hexadecimal. */
  readonly bits: bigint

  /**
   * @param bits - from 0 to 2^64-1
   * @throws RangeError for other bits
   */
  constructor(bits: bigint) {
    if (bits < 0n || bits > MASK) throw new RangeError(`a set of capabilities has 64 bits; ${bits} does not fit`)
    this.bits = bits
  }

  /**
   * The set of some capabilities.
   * @param capabilities - of {@link CAP}, or other numbers from 0 to 63
   * @throws RangeError for another number
   */
  static of(...capabilities: readonly ValueOf<'CAP'>[]): CapabilitySet {
    let bits = 0n
    for (const capability of capabilities) bits |= 1n << BigInt(number(capability))
    return new CapabilitySet(bits)
  }

  /** How many capabilities are in it. */
  get size(): number {
    return [...this].length
  }

  /**
   * Whether a capability is in it.
   * @param capability - of {@link CAP}
   */
  has(capability: ValueOf<'CAP'>): boolean {
    return (this.bits >> BigInt(number(capability)) & 1n) === 1n
  }

  /**
   * This set and some more.
   * @param capabilities - of {@link CAP}
   */
  with(...capabilities: readonly ValueOf<'CAP'>[]): CapabilitySet {
    return new CapabilitySet(this.bits | CapabilitySet.of(...capabilities).bits)
  }

  /**
   * This set less some.
   * @param capabilities - of {@link CAP}
   */
  without(...capabilities: readonly ValueOf<'CAP'>[]): CapabilitySet {
    return new CapabilitySet(this.bits & ~CapabilitySet.of(...capabilities).bits)
  }

  /**
   * What is in both sets.
   * @param other - the other one
   */
  and(other: CapabilitySet): CapabilitySet {
    return new CapabilitySet(this.bits & other.bits)
  }

  /**
   * Whether both sets have the same capabilities.
   * @param other - the other one
   */
  equals(other: CapabilitySet): boolean {
    return this.bits === other.bits
  }

  /** The numbers of the capabilities in it, from the lowest on. */
  * [Symbol.iterator](): Iterator<ValueOf<'CAP'>> {
    for (let capability = 0; capability <= LAST; capability++) if ((this.bits >> BigInt(capability) & 1n) === 1n) yield capability
  }

  /** As capsh(1) has it: `cap_chown,cap_net_raw`; what has no name here as its number. */
  toString(): string {
    return [...this].map(capabilityName).join(',')
  }
}

function number(capability: number): number {
  return integer('a capability', capability, 0, LAST)
}

/**
 * The name of a capability, as capsh(1) has it: `cap_net_raw`.
 * @param capability - its number
 * @returns the number as a string, where it has no name here
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export function capabilityName(capability: ValueOf<'CAP'>): string {
  const entry = Object.entries(CAP).find(([, value]) => value === capability)
  return entry === undefined ? String(capability) : `cap_${entry[0].toLowerCase()}`
}

/**
 * The capabilities of a thread.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export interface Capabilities {
  /** What counts. */
  readonly effective: CapabilitySet
  /** What may become effective. */
  readonly permitted: CapabilitySet
  /** What programs that are exec'd may keep, if their files say so. */
  readonly inheritable: CapabilitySet
}

/**
 * capget(2), raw.
 * @param sysif - the process
 * @param header - the address of a {@link UserCapHeader}
 * @param data - where the sets go, as its version says: with 3, {@link UserCapDataPair}; NULL to ask for the version
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export async function _capget(sysif: SyscallInterface, header: AddressArgument, data: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.capget, header, data)
}

/**
 * capset(2), raw: of the calling thread alone.
 * @param sysif - the process
 * @param header - the address of a {@link UserCapHeader}, whose pid must mean the caller
 * @param data - the address of the sets, as its version says
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export async function _capset(sysif: SyscallInterface, header: AddressArgument, data: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.capset, header, data)
}

const WORD = 0xffff_ffffn

function halves({ effective, permitted, inheritable }: Capabilities): UserCapData[] {
  return [0n, 32n].map((shift) => ({
    effective: Number(effective.bits >> shift & WORD),
    permitted: Number(permitted.bits >> shift & WORD),
    inheritable: Number(inheritable.bits >> shift & WORD),
  }))
}

function whole(data: readonly UserCapData[], name: keyof UserCapData): CapabilitySet {
  const [low, high] = data as [UserCapData, UserCapData]
  return new CapabilitySet(BigInt(high[name]) << 32n | BigInt(low[name]))
}

/**
 * Tasks that have capabilities.
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export class CapabilityTask extends Task {
  /**
   * The capabilities of a process.
   * @param pid - the process, or one of its threads; this task's where it is left out
   * @throws ErrnoError with ESRCH where there is no such process
   * @throws PidNamespaceMismatchError where the number would mean another process to this task
   * @see https://man7.org/linux/man-pages/man2/capget.2.html
   */
  async capget(pid?: Pid): Promise<Capabilities> {
    const whom = UserCapHeader.of({ version: LINUX_CAPABILITY_VERSION[3], pid: pid === undefined ? 0 : pid.for(this) })
    using header = this.argument<UserCapHeader>(UserCapHeader, whom)
    const data = await this.fill(UserCapDataPair, (buffer) => _capget(this.sysif, header, buffer))
    return { effective: whole(data, 'effective'), permitted: whole(data, 'permitted'), inheritable: whole(data, 'inheritable') }
  }

  /**
   * Set this thread's capabilities. Permitted ones can only be given up; effective ones must be permitted. What is dropped
   * from the permitted or inheritable set is no longer ambient either.
   * @param capabilities - all three sets
   * @throws ErrnoError with EPERM for what may not be added: to the permitted set anything, to the effective set what is not
   *   permitted, to the inheritable set what is not in the bounding set
   * @throws SyscallSendError on the Node process's own task, where it would change the main thread alone
   * @see https://man7.org/linux/man-pages/man2/capget.2.html
   */
  async capset(capabilities: Capabilities): Promise<void> {
    using header = this.argument<UserCapHeader>(UserCapHeader, { version: LINUX_CAPABILITY_VERSION[3], pid: 0 })
    using data = this.argument<UserCapData[]>(UserCapDataPair, halves(capabilities))
    await _capset(this.sysif, header, {
      operand: data.near,
      toString: () => `{effective=${show(capabilities.effective)}, permitted=${show(capabilities.permitted)}, inheritable=${show(capabilities.inheritable)}}`,
    })
  }
}

function show(set: CapabilitySet): string {
  return set.bits === 0n ? '0' : set.equals(CapabilitySet.all) ? 'all' : set.toString()
}
