/**
 * `<linux/mempolicy.h>`: on which NUMA nodes memory lies. Kernels without NUMA have none of these calls; on a machine with one
 * node they work, and change nothing.
 *
 * @module linux/mempolicy
 * @see https://man7.org/linux/man-pages/man7/numa.7.html
 */
import { Choice, Flags, flagSet, or, type FlagsOf } from '../near/flags.js'
import { hex, type Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { array, list } from '../memory/aggregates.js'
import { BigUint64, Int32, Uint64 } from '../memory/scalars.js'
import type { MemoryMapping } from '../handle/mapping.js'
import type { Pid } from '../handle/pid.js'
import type { Borrow } from '../handle/pointer.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, int32, integer, length, NULL_OPERAND, uint32, type AddressArgument } from './arguments.js'

/**
 * Where new pages go.
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export const MPOL = {
  /** For memory: as the thread's policy says. For a thread: on the node of the CPU that asks, if there is room. */
  DEFAULT: 0,
  /** On the first of the nodes, if there is room. */
  PREFERRED: 1,
  /** On the nodes, and on no other. */
  BIND: 2,
  /** On the nodes, one page after the other. */
  INTERLEAVE: 3,
  /** On the node of the CPU that asks, if there is room; since Linux 3.8. */
  LOCAL: 4,
  /** On the nodes, if there is room; since Linux 5.15. */
  PREFERRED_MANY: 5,
  /** On the nodes, by turns whose lengths /sys/kernel/mm/mempolicy/weighted_interleave says; since Linux 6.9. */
  WEIGHTED_INTERLEAVE: 6,
} as const

/**
 * One of {@link MPOL} that is about nodes.
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export type NodesPolicy = Exclude<(typeof MPOL)[keyof typeof MPOL], NoNodesPolicy>
/**
 * One of {@link MPOL} that is about no nodes.
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export type NoNodesPolicy = typeof MPOL.DEFAULT | typeof MPOL.LOCAL

/**
 * What goes with a policy that is about nodes, or what get_mempolicy(2) is asked. At most one of `STATIC_NODES` and
 * `RELATIVE_NODES`.
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export const MPOL_F = {
  ...flagSet('MPOL_F_ASKED', {
    /** get_mempolicy(2): which node, in place of the policy. */
    NODE: 0x1,
    /** get_mempolicy(2): of an address. */
    ADDR: 0x2,
    /** get_mempolicy(2): which nodes the thread may name. */
    MEMS_ALLOWED: 0x4,
  }),
  ...flagSet('MPOL_F', {
    /** With `BIND`: move pages to where they are used; since Linux 5.12. */
    NUMA_BALANCING: 0x2000,
    /** Nodes are counted among those that the thread is allowed. */
    RELATIVE_NODES: 0x4000,
    /** Nodes stay as they are where the thread is allowed others. */
    STATIC_NODES: 0x8000,
  }),
}

/**
 * What becomes of the pages that there are.
 * @see https://man7.org/linux/man-pages/man2/mbind.2.html
 */
export const MPOL_MF = {
  ...flagSet('MPOL_MF_STRICT', {
    /** Fail where they lie elsewhere, or cannot be moved: for mbind(2) alone. */
    STRICT: 0x1,
  }),
  ...flagSet('MPOL_MF', {
    /** Move those that no other process has. */
    MOVE: 0x2,
    /** Move all; takes `CAP_SYS_NICE`. */
    MOVE_ALL: 0x4,
  }),
}

const MODE_FLAGS = { STATIC_NODES: MPOL_F.STATIC_NODES, RELATIVE_NODES: MPOL_F.RELATIVE_NODES, NUMA_BALANCING: MPOL_F.NUMA_BALANCING }
const ALL_MODE_FLAGS = or(...Object.values(MODE_FLAGS))

/** No kernel is built for more nodes: Linux 6.12, arch/x86/Kconfig and arch/arm64/Kconfig, NODES_SHIFT. */
const MAX_NODES = 1024
const WORD = 64
const Mask = list(BigUint64)
const WholeMask = array(BigUint64, MAX_NODES / WORD)

/** The kernel takes one from what it is told: Linux 6.12, mm/mempolicy.c, get_nodes. */
const MAXNODE = MAX_NODES + 1

function maskOf(call: string, nodes: readonly number[]): bigint[] {
  const words = Array.from({ length: MAX_NODES / WORD }, () => 0n)
  for (const node of nodes) {
    const word = Math.floor(integer(`${call}: the number of a node`, node, 0, MAX_NODES - 1) / WORD)
    words[word] = (words[word] ?? 0n) | (1n << BigInt(node % WORD))
  }
  return words
}

function nodesOf(words: readonly bigint[]): number[] {
  return words.flatMap((word, index) => Array.from({ length: WORD }, (_, bit) => ((word >> BigInt(bit)) & 1n) === 1n ? index * WORD + bit : -1))
    .filter((node) => node >= 0)
}

/** A mode with its flags as one argument. */
function modeArgument(call: string, mode: number): SyscallOperand {
  const operand = int32(`${call}: mode`, mode)
  return {
    operand,
    toString: () => {
      const flags = operand & ALL_MODE_FLAGS
      const shown = new Choice('MPOL_', MPOL, operand - flags).toString()
      return flags === 0 ? shown : `${shown}|${new Flags('MPOL_F_', MODE_FLAGS, flags).toString()}`
    },
  }
}

/** Nodes as an argument that shows which. */
function shown(mask: Borrow, nodes: readonly number[]): AddressArgument {
  return { operand: mask.operand, toString: () => `[${nodes.join(', ')}]` }
}

/**
 * mbind(2), raw.
 * @param sysif - the process
 * @param addr - of the first page
 * @param len - in bytes
 * @param mode - of {@link MPOL}, with flags of {@link MPOL_F}
 * @param nodemask - the address of a bit for each node, or NULL
 * @param maxnode - how many bits there are, and one
 * @param flags - of {@link MPOL_MF}
 * @see https://man7.org/linux/man-pages/man2/mbind.2.html
 */
export async function _mbind(
  sysif: SyscallInterface, addr: AddressArgument, len: number, mode: number, nodemask: AddressArgument, maxnode: number, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.mbind, addr, length('mbind: len', len), modeArgument('mbind', mode), nodemask, length('mbind: maxnode', maxnode),
    flagsArgument('mbind: flags', 'MPOL_MF_', MPOL_MF, flags),
  )
}

/**
 * set_mempolicy(2), raw.
 * @param sysif - the process
 * @param mode - of {@link MPOL}, with flags of {@link MPOL_F}
 * @param nodemask - the address of a bit for each node, or NULL
 * @param maxnode - how many bits there are, and one
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export async function _setMempolicy(sysif: SyscallInterface, mode: number, nodemask: AddressArgument, maxnode: number): Promise<void> {
  await sysif.syscall(SYS.set_mempolicy, modeArgument('set_mempolicy', mode), nodemask, length('set_mempolicy: maxnode', maxnode))
}

/**
 * get_mempolicy(2), raw.
 * @param sysif - the process
 * @param mode - where the mode with its flags goes, an `int`; or NULL
 * @param nodemask - where a bit for each node goes, or NULL
 * @param maxnode - how many bits there is room for, and one
 * @param addr - of what, with `MPOL_F.ADDR`; otherwise NULL
 * @param flags - of {@link MPOL_F}
 * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
 */
export async function _getMempolicy(
  sysif: SyscallInterface, mode: AddressArgument, nodemask: AddressArgument, maxnode: number, addr: AddressArgument, flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.get_mempolicy, mode, nodemask, length('get_mempolicy: maxnode', maxnode), addr, flagsArgument('get_mempolicy: flags', 'MPOL_F_', MPOL_F, flags),
  )
}

/**
 * set_mempolicy_home_node(2), raw; since Linux 5.17.
 * @param sysif - the process
 * @param start - of the first page
 * @param len - in bytes
 * @param homeNode - the node
 * @param flags - 0: none are defined
 * @see https://docs.kernel.org/admin-guide/mm/numa_memory_policy.html
 */
export async function _setMempolicyHomeNode(sysif: SyscallInterface, start: AddressArgument, len: number, homeNode: number, flags: number): Promise<void> {
  await sysif.syscall(
    SYS.set_mempolicy_home_node, start, length('set_mempolicy_home_node: len', len), integer('set_mempolicy_home_node: home_node', homeNode, 0, MAX_NODES - 1),
    length('set_mempolicy_home_node: flags', flags),
  )
}

/**
 * migrate_pages(2), raw.
 * @param sysif - the process that asks
 * @param pid - whose pages; 0 for its own
 * @param maxnode - how many bits there are, and one
 * @param oldNodes - the address of a bit for each node that they are to leave
 * @param newNodes - the address of a bit for each node that they are to go to
 * @returns how many could not be moved
 * @see https://man7.org/linux/man-pages/man2/migrate_pages.2.html
 */
export async function _migratePages(
  sysif: SyscallInterface, pid: number, maxnode: number, oldNodes: AddressArgument, newNodes: AddressArgument,
): Promise<number> {
  return await sysif.syscall(SYS.migrate_pages, int32('migrate_pages: pid', pid), length('migrate_pages: maxnode', maxnode), oldNodes, newNodes)
}

/**
 * move_pages(2), raw.
 * @param sysif - the process that asks
 * @param pid - whose pages; 0 for its own
 * @param count - how many
 * @param pages - the address of their addresses
 * @param nodes - the address of an `int` for each, the node that it is to go to; NULL to be told where they are
 * @param status - where an `int` for each goes
 * @param flags - of {@link MPOL_MF}
 * @returns how many could not be moved
 * @see https://man7.org/linux/man-pages/man2/move_pages.2.html
 */
export async function _movePages(
  sysif: SyscallInterface, pid: number, count: number, pages: AddressArgument, nodes: AddressArgument, status: AddressArgument, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.move_pages, int32('move_pages: pid', pid), length('move_pages: count', count), pages, nodes, status,
    flagsArgument('move_pages: flags', 'MPOL_MF_', MPOL_MF, flags),
  )
}

/**
 * A policy as the kernel tells it.
 * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
 */
export interface Mempolicy {
  /** Of {@link MPOL}. */
  readonly mode: NodesPolicy | NoNodesPolicy
  /** Of {@link MPOL_F}. */
  readonly flags: FlagsOf<'MPOL_F'>
  /** The nodes, where it is about some. */
  readonly nodes: readonly number[]
}

/**
 * How a policy for nodes is set.
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export interface SetMempolicyOptions {
  /** `STATIC_NODES`, `RELATIVE_NODES` and `NUMA_BALANCING` of {@link MPOL_F}. */
  readonly modeFlags?: FlagsOf<'MPOL_F'>
}

/**
 * How a policy for memory is set.
 * @see https://man7.org/linux/man-pages/man2/mbind.2.html
 */
export interface MbindOptions {
  /** Of {@link MPOL_MF}: what becomes of the pages that there are. */
  readonly flags?: FlagsOf<'MPOL_MF' | 'MPOL_MF_STRICT'>
}

function withFlags(call: string, mode: number, modeFlags = 0): number {
  uint32(`${call}: mode flags`, modeFlags)
  if ((modeFlags & ~ALL_MODE_FLAGS) !== 0) throw new RangeError(`${call}: ${hex(modeFlags)} has bits that do not go with a policy`)
  return or(int32(`${call}: mode`, mode), modeFlags)
}

async function ask(task: Task, address: AddressArgument, flags: number): Promise<Mempolicy> {
  let words: bigint[] = []
  const told = await task.fill(Int32, async (mode) => {
    words = await task.fill(WholeMask, (mask) => _getMempolicy(task.sysif, mode, mask, MAXNODE, address, flags))
  }, 0)
  return { mode: (told & ~ALL_MODE_FLAGS) as Mempolicy['mode'], flags: told & ALL_MODE_FLAGS, nodes: nodesOf(words) }
}

/**
 * Tasks that can say on which nodes their memory lies.
 * @see https://man7.org/linux/man-pages/man7/numa.7.html
 */
export class MempolicyTask extends Task {
  /**
   * Say where new pages of some memory go.
   * @param mapping - the pages; a slice for some of them
   * @param mode - of {@link MPOL}
   * @param nodes - which nodes, where the mode is about some
   * @param options - what goes with it
   * @throws ErrnoError with EINVAL for nodes that there are not, or that the thread is not allowed; with EIO for `MPOL_MF.STRICT`
   *   where pages lie elsewhere; with EPERM for `MPOL_MF.MOVE_ALL` without `CAP_SYS_NICE`; with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/mbind.2.html
   */
  async mbind(mapping: MemoryMapping, mode: NoNodesPolicy, nodes?: null, options?: MbindOptions): Promise<void>
  async mbind(mapping: MemoryMapping, mode: NodesPolicy, nodes: readonly number[], options?: MbindOptions & SetMempolicyOptions): Promise<void>
  async mbind(
    mapping: MemoryMapping, mode: NodesPolicy | NoNodesPolicy, nodes?: readonly number[] | null, options: MbindOptions & SetMempolicyOptions = {},
  ): Promise<void> {
    using _borrow = mapping.borrow(this)
    const whole = withFlags('mbind', mode, options.modeFlags)
    const { address } = mapping
    if (!nodes) {
      await _mbind(this.sysif, address, mapping.length, whole, NULL_OPERAND, 0, options.flags ?? 0)
      return
    }
    using mask = this.argument(Mask, maskOf('mbind', nodes))
    await _mbind(this.sysif, address, mapping.length, whole, shown(mask, nodes), MAXNODE, options.flags ?? 0)
  }

  /**
   * Say where this thread's new pages go, but for memory that has a policy of its own. Threads and children that are made later
   * begin with it, and so do programs that are exec'd.
   * @param mode - of {@link MPOL}
   * @throws ErrnoError with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
   */
  async setMempolicy(mode: NoNodesPolicy): Promise<void>
  /**
   * As above, with a policy that is about nodes.
   * @param mode - of {@link MPOL}
   * @param nodes - which nodes
   * @param options - what goes with it
   * @throws ErrnoError with EINVAL for nodes that there are not, or that the thread is not allowed; with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
   */
  async setMempolicy(mode: NodesPolicy, nodes: readonly number[], options?: SetMempolicyOptions): Promise<void>
  async setMempolicy(mode: NodesPolicy | NoNodesPolicy, nodes?: readonly number[], options: SetMempolicyOptions = {}): Promise<void> {
    const whole = withFlags('set_mempolicy', mode, options.modeFlags)
    if (nodes === undefined) {
      await _setMempolicy(this.sysif, whole, NULL_OPERAND, 0)
      return
    }
    using mask = this.argument(Mask, maskOf('set_mempolicy', nodes))
    await _setMempolicy(this.sysif, whole, shown(mask, nodes), MAXNODE)
  }

  /**
   * The policy of this thread, or of some memory.
   * @param mapping - the memory, of which the first page is asked about; this thread's own policy where it is left out
   * @throws ErrnoError with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   */
  async getMempolicy(mapping?: MemoryMapping): Promise<Mempolicy> {
    using _borrow = mapping?.borrow(this)
    return await ask(this, mapping?.address ?? NULL_OPERAND, mapping === undefined ? 0 : MPOL_F.ADDR)
  }

  /**
   * On which node a page lies; one that is not in memory yet is brought there.
   * @param mapping - the memory, of which the first page is asked about; where it is left out, the node is told on which the
   *   next page of this thread goes that interleaves them
   * @throws ErrnoError with EINVAL where it is left out and the thread does not interleave; with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   */
  async getMempolicyNode(mapping?: MemoryMapping): Promise<number> {
    using _borrow = mapping?.borrow(this)
    const flags = mapping === undefined ? MPOL_F.NODE : MPOL_F.NODE | MPOL_F.ADDR
    return await this.fill(Int32, (mode) => _getMempolicy(this.sysif, mode, NULL_OPERAND, 0, mapping?.address ?? NULL_OPERAND, flags))
  }

  /**
   * Which nodes this thread may name in a policy.
   * @throws ErrnoError with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   */
  async getMempolicyMemsAllowed(): Promise<readonly number[]> {
    return nodesOf(await this.fill(WholeMask, (mask) => _getMempolicy(this.sysif, NULL_OPERAND, mask, MAXNODE, NULL_OPERAND, MPOL_F.MEMS_ALLOWED)))
  }

  /**
   * Say which of the nodes that memory may lie on is asked first; since Linux 5.17.
   * @param mapping - the pages, with a policy of `MPOL.BIND` or `MPOL.PREFERRED_MANY`; a slice for some of them
   * @param homeNode - the node
   * @throws ErrnoError with ENOTSUP where they have another policy; with EINVAL where there is no such node; with ENOENT where
   *   they have none; with ENOSYS where the kernel has no NUMA
   * @see https://docs.kernel.org/admin-guide/mm/numa_memory_policy.html
   */
  async setMempolicyHomeNode(mapping: MemoryMapping, homeNode: number): Promise<void> {
    using _borrow = mapping.borrow(this)
    await _setMempolicyHomeNode(this.sysif, mapping.address, mapping.length, homeNode, 0)
  }

  /**
   * Move all pages of a process that lie on some nodes to others.
   * @param oldNodes - which they are to leave
   * @param newNodes - where they are to go
   * @param pid - the process; this one where it is left out
   * @returns how many pages could not be moved
   * @throws ErrnoError with EINVAL for nodes that the process is not allowed; with EPERM where it belongs to somebody else, or for
   *   nodes that this one is not allowed; with ESRCH where there is none; with ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/migrate_pages.2.html
   */
  async migratePages(oldNodes: readonly number[], newNodes: readonly number[], pid?: Pid): Promise<number> {
    const number = pid?.for(this) ?? 0
    using old = this.argument(Mask, maskOf('migrate_pages', oldNodes))
    using fresh = this.argument(Mask, maskOf('migrate_pages', newNodes))
    return await _migratePages(this.sysif, number, MAXNODE, shown(old, oldNodes), shown(fresh, newNodes))
  }

  /**
   * Move single pages to nodes, or ask on which they lie.
   * @param pages - their addresses, in the process's address space
   * @param nodes - for each the node that it is to go to; null to be told where they are
   * @param flags - `MOVE` or `MOVE_ALL` of {@link MPOL_MF}; `MOVE` where it is left out
   * @param pid - the process; this one where it is left out
   * @returns for each page the node that it lies on, or a negated error number: of ENOENT where there is no page, of EFAULT
   *   where nothing is mapped, of EACCES where others have it too, of EBUSY where it is in use
   * @throws RangeError where there are not as many nodes as pages
   * @throws ErrnoError with ENODEV where there is no such node; with EACCES for one that this task is not allowed; with EPERM for
   *   `MOVE_ALL` without `CAP_SYS_NICE`, or where the process belongs to somebody else; with ESRCH where there is none; with
   *   ENOSYS where the kernel has no NUMA
   * @see https://man7.org/linux/man-pages/man2/move_pages.2.html
   */
  async movePages(pages: readonly Address[], nodes: readonly number[] | null, flags: FlagsOf<'MPOL_MF'> = MPOL_MF.MOVE, pid?: Pid): Promise<number[]> {
    if (nodes !== null && nodes.length !== pages.length) {
      throw new RangeError(`move_pages: there are ${pages.length} pages, and nodes for ${nodes.length}`)
    }
    if (pages.length === 0) throw new RangeError('move_pages: there are no pages')
    const number = pid?.for(this) ?? 0
    using addresses = this.argument(list(Uint64), [...pages])
    const targets = nodes?.map((node) => integer('move_pages: the number of a node', node, 0, MAX_NODES - 1))
    using where = this.optionalArgument(list(Int32), targets)
    const status = array(Int32, pages.length)
    return await this.fill(status, (buffer) => (
      _movePages(this.sysif, number, pages.length, addresses, where, buffer, flags)
    ))
  }
}
