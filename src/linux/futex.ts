/**
 * `<linux/futex.h>`: fast user-space locks, and the robust lists by which the kernel tidies up after those that die with a
 * lock in their hands.
 *
 * A *futex word* is an aligned 32-bit word in memory that processes may share. Programs change it by atomic instructions
 * ({@link FutexWord} does so from TypeScript) and ask the kernel only to sleep until somebody changes it, and to wake those
 * who sleep.
 *
 * @module linux/futex
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 * @see https://man7.org/linux/man-pages/man7/futex.7.html
 */
import { Choice, Flags, flagSet, type NamedValues } from '../near/flags.js'
import { Address, hex, type Pid as NearPid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { SyscallHangup } from '../near/errors.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import type { PointerLike } from '../memory/reference.js'
import { ConstPointer, Int32, Int64, Uint32, Uint64 } from '../memory/scalars.js'
import { ctype, type FixedType, type Reference, type Type, type Typed } from '../memory/type.js'
import type { Pid } from '../handle/pid.js'
import { Pointer, type AnyPointer, type Borrow, type WrittenPointer } from '../handle/pointer.js'
import { Task, type NullBorrow, type ValueOrPointer } from '../handle/task.js'
import { optionalTimespec } from './arguments.js'
import type { Timespec } from './time_types.js'

const UINT_MAX = 0xffff_ffff
const INT_MAX = 0x7fff_ffff
const WORD_SIZE = 4

/**
 * Operations of futex(2) and the flags that go with them. The methods of {@link FutexTask} put these together themselves.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX = {
  /** Sleep if the word has the expected value. */
  WAIT: 0,
  /** Wake those who sleep on the word. */
  WAKE: 1,
  /** Bind the futex to a file descriptor: removed in Linux 2.6.26, and refused with ENOSYS since. */
  FD: 2,
  /** Wake some, and move the others to another word. Prone to races: use `CMP_REQUEUE`. */
  REQUEUE: 3,
  /** `REQUEUE`, if the word has the expected value. */
  CMP_REQUEUE: 4,
  /** Change a second word, wake those on the first, and perhaps those on the second. */
  WAKE_OP: 5,
  /** Take a priority-inheriting lock; an absolute timeout of the realtime clock. */
  LOCK_PI: 6,
  /** Release a priority-inheriting lock. */
  UNLOCK_PI: 7,
  /** Take a priority-inheriting lock, if that needs no waiting. */
  TRYLOCK_PI: 8,
  /** `WAIT` with a bit mask and an absolute timeout. */
  WAIT_BITSET: 9,
  /** `WAKE` of those whose mask shares a bit with the given one. */
  WAKE_BITSET: 10,
  /** Sleep on a plain word, to be moved to a priority-inheriting lock by `CMP_REQUEUE_PI`. */
  WAIT_REQUEUE_PI: 11,
  /** Hand a priority-inheriting lock to one who sleeps in `WAIT_REQUEUE_PI`, and move others to it. */
  CMP_REQUEUE_PI: 12,
  /** `LOCK_PI` with a choice of clocks; since Linux 5.14. */
  LOCK_PI2: 13,
  /** Flag: the word is used within one address space only, which is faster. */
  PRIVATE_FLAG: 128,
  /** Flag: the timeout is one of the realtime clock, not of the monotonic one. */
  CLOCK_REALTIME: 256,
  /** `WAIT` with the private flag. */
  WAIT_PRIVATE: 0 | 128,
  /** `WAKE` with the private flag. */
  WAKE_PRIVATE: 1 | 128,
  /** `REQUEUE` with the private flag. */
  REQUEUE_PRIVATE: 3 | 128,
  /** `CMP_REQUEUE` with the private flag. */
  CMP_REQUEUE_PRIVATE: 4 | 128,
  /** `WAKE_OP` with the private flag. */
  WAKE_OP_PRIVATE: 5 | 128,
  /** `LOCK_PI` with the private flag. */
  LOCK_PI_PRIVATE: 6 | 128,
  /** `UNLOCK_PI` with the private flag. */
  UNLOCK_PI_PRIVATE: 7 | 128,
  /** `TRYLOCK_PI` with the private flag. */
  TRYLOCK_PI_PRIVATE: 8 | 128,
  /** `WAIT_BITSET` with the private flag. */
  WAIT_BITSET_PRIVATE: 9 | 128,
  /** `WAKE_BITSET` with the private flag. */
  WAKE_BITSET_PRIVATE: 10 | 128,
  /** `WAIT_REQUEUE_PI` with the private flag. */
  WAIT_REQUEUE_PI_PRIVATE: 11 | 128,
  /** `CMP_REQUEUE_PI` with the private flag. */
  CMP_REQUEUE_PI_PRIVATE: 12 | 128,
  /** `LOCK_PI2` with the private flag. */
  LOCK_PI2_PRIVATE: 13 | 128,
} as const

/**
 * Flags of the futex2 calls (`futex_wait`, `futex_wake`, `futex_requeue`) and of each waiter of `futex_waitv`. The kernel
 * knows only 32-bit words so far, and refuses the other sizes with EINVAL.
 * @see include/uapi/linux/futex.h in Linux 6.16
 */
export const FUTEX2 = flagSet('FUTEX2', {
  /** An 8-bit word. */
  SIZE_U8: 0x00,
  /** A 16-bit word. */
  SIZE_U16: 0x01,
  /** A 32-bit word. */
  SIZE_U32: 0x02,
  /** A 64-bit word. */
  SIZE_U64: 0x03,
  /** Behind the word stands a second one with the number of a NUMA node; since Linux 6.16. */
  NUMA: 0x04,
  /** With `NUMA`: where no node is given, take that of the memory policy; since Linux 6.16. */
  MPOL: 0x08,
  /** The word is used within one address space only, which is faster. */
  PRIVATE: 0x80,
  /** The bits of the size. */
  SIZE_MASK: 0x03,
})

/**
 * The first name of `FUTEX2_SIZE_U32`, from the time when `futex_waitv` was the only call to take it.
 * @see include/uapi/linux/futex.h in the kernel's source
 */
export const FUTEX_32 = FUTEX2.SIZE_U32

/**
 * With `FUTEX2_NUMA`, as the number of the node: none is given yet. Since Linux 6.16.
 * @see include/uapi/linux/futex.h in Linux 6.16
 */
export const FUTEX_NO_NODE = -1

/**
 * In a robust or priority-inheriting futex word: somebody sleeps on it, so that releasing it needs the kernel.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX_WAITERS = 0x8000_0000

/**
 * In a robust futex word, set by the kernel: its owner died, or exec'd, without releasing it.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX_OWNER_DIED = 0x4000_0000

/**
 * In a robust or priority-inheriting futex word, the bits of the owner's thread id; 0 for a lock that is free.
 * @see include/uapi/linux/futex.h in the kernel's source
 */
export const FUTEX_TID_MASK = 0x3fff_ffff

/**
 * How many entries of a robust list the kernel looks at. Locks behind them stay locked when their owner dies.
 * @see include/uapi/linux/futex.h in the kernel's source
 */
export const ROBUST_LIST_LIMIT = 2048

/**
 * The bit mask that shares a bit with every other one.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX_BITSET_MATCH_ANY = 0xffff_ffff

/**
 * How many words {@link FutexTask.futexWaitv} can wait for at once.
 * @see include/uapi/linux/futex.h in the kernel's source
 */
export const FUTEX_WAITV_MAX = 128

/**
 * What `FUTEX_WAKE_OP` does to the second word; see {@link FutexWakeOperation}.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX_OP = {
  /** Set it to the argument. */
  SET: 0,
  /** Add the argument. */
  ADD: 1,
  /** Set the argument's bits. */
  OR: 2,
  /** Clear the argument's bits. */
  ANDN: 3,
  /** Flip the argument's bits. */
  XOR: 4,
  /** Flag: the argument is the number of a bit. */
  OPARG_SHIFT: 8,
} as const

/**
 * How `FUTEX_WAKE_OP` compares what the second word was before; see {@link FutexWakeOperation}.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX_OP_CMP = {
  /** Equal. */
  EQ: 0,
  /** Not equal. */
  NE: 1,
  /** Less; signed, as all of these are. */
  LT: 2,
  /** Less or equal. */
  LE: 3,
  /** Greater. */
  GT: 4,
  /** Greater or equal. */
  GE: 5,
} as const

/**
 * Who holds a robust or priority-inheriting lock, by the value of its word.
 * @param word - the value
 * @returns a thread id in the holder's own pid namespace; null where nobody holds it
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export function ownerOf(word: number): NearPid | null {
  const owner = word & FUTEX_TID_MASK
  return owner === 0 ? null : (owner as NearPid)
}

/**
 * Whether somebody sleeps on a robust or priority-inheriting lock, by the value of its word.
 * @param word - the value
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export function hasWaiters(word: number): boolean {
  return (word & FUTEX_WAITERS) !== 0
}

/**
 * Whether the last owner of a robust lock died or exec'd while it held it, by the value of its word.
 * @param word - the value
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export function ownerDied(word: number): boolean {
  return (word & FUTEX_OWNER_DIED) !== 0
}

/**
 * What {@link FutexWakeOperation} is made from.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexWakeOperationOptions {
  /** What to do to the second word. */
  readonly operator: Exclude<keyof typeof FUTEX_OP, 'OPARG_SHIFT'>
  /** With what: from -2048 to 2047; with `shift`, from 0 to 31. */
  readonly argument: number
  /** Use `1 << argument` in the place of the argument. */
  readonly shift?: boolean
  /** How to compare what the second word was before, as a signed number. */
  readonly comparison: keyof typeof FUTEX_OP_CMP
  /** With what: from -2048 to 2047. */
  readonly compared: number
}

/**
 * What `FUTEX_WAKE_OP` does, in one atomic step: `old = *word2; *word2 = old OPERATOR argument`, and then, if
 * `old COMPARISON compared`, it wakes those who sleep on the second word too. Encoded like C's `FUTEX_OP()`.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export class FutexWakeOperation implements SyscallOperand {
  /** What it was made from. */
  readonly options: FutexWakeOperationOptions
  /** The encoded operation, an unsigned 32-bit integer. */
  readonly operand: number

  /**
   * @param options - what to do
   * @throws RangeError for an argument that the encoding has no room for; the kernel would take another one without a word
   */
  constructor(options: FutexWakeOperationOptions) {
    const { operator, argument, shift = false, comparison, compared } = options
    if (shift) checkInteger('the bit of a wake operation', argument, 0, 31)
    else checkInteger('the argument of a wake operation', argument, -2048, 2047)
    checkInteger('what a wake operation compares with', compared, -2048, 2047)
    const operatorBits = FUTEX_OP[operator] | (shift ? FUTEX_OP.OPARG_SHIFT : 0)
    this.options = options
    this.operand = ((operatorBits << 28) | (FUTEX_OP_CMP[comparison] << 24) | ((argument & 0xfff) << 12) | (compared & 0xfff)) >>> 0
  }

  /** As in `FUTEX_OP_ADD<<28|0x1<<12|FUTEX_OP_CMP_GT<<24|0`. */
  toString(): string {
    const { operator, argument, shift = false, comparison, compared } = this.options
    const show = (value: number) => ((value & 0xfff) === 0 ? '0' : hex(value & 0xfff))
    return `${shift ? 'FUTEX_OP_OPARG_SHIFT<<28|' : ''}FUTEX_OP_${operator}<<28|${show(argument)}<<12|FUTEX_OP_CMP_${comparison}<<24|${show(compared)}`
  }
}

/** A link of a robust list: the address of an entry, in whose lowest bit stands whether the entry's word is a priority-inheriting lock. */
interface Link {
  readonly target: PointerLike
  readonly pi: boolean
}

/** FUTEX_ROBUST_MOD_PI of newer headers; fetch_robust_entry in Linux 6.12, kernel/futex/core.c, masks it out. */
const LINK_PI = 1

const Link: FixedType<Link> = {
  name: 'struct robust_list *',
  alignment: ConstPointer.alignment,
  size: ConstPointer.size,
  zero: { target: null, pi: false },
  sizeOf: () => ConstPointer.size,
  write(view, offset, { target, pi }) {
    ConstPointer.write(view, offset, target)
    const low = view.getUint8(offset)
    if ((low & LINK_PI) !== 0) {
      throw new RangeError('an entry of a robust list has an even address: that its word is a priority-inheriting lock is said by a flag of its own here')
    }
    if (!pi) return
    if (target === null) throw new RangeError('the null pointer cannot be marked as a link to a priority-inheriting lock')
    view.setUint8(offset, low | LINK_PI)
  },
  read(view, offset) {
    const address = Uint64.read(view, offset, ConstPointer.size)
    const pi = address % 2 === LINK_PI
    return { target: address < 2 ? null : Address(pi ? address - LINK_PI : address), pi }
  },
  *references({ target }) {
    if (target !== null && typeof target === 'object') yield { pointer: target, mode: 'shared' }
  },
}

/** The kernel's `struct robust_list`: the link to the next entry. */
const RobustList = struct('struct robust_list', { next: Link })

/** How a {@link FutexNode} lies in memory. The kernel knows only its first part; where the word is, the list's head says. */
const NodeLayout = struct('struct futex_node', {
  /** The link to the next entry. */
  list: RobustList,
  /** The word. */
  futex: Uint32,
})

const HeadLayout = struct('struct robust_list_head', {
  /** The link to the first entry. */
  list: RobustList,
  /** From an entry to its word, in bytes. */
  futex_offset: Int64,
  /** The link to the entry that is being taken or released just now. */
  list_op_pending: Link,
})

/** From the entry to its word, in bytes: what the kernel adds. */
const FUTEX_OFFSET = NodeLayout.fields.futex.offset - NodeLayout.fields.list.offset

/** A class's own type, over a structure's layout. */
function classType<T, S>(
  layout: FixedType<S>,
  zero: T,
  into: (value: T) => S,
  from: (value: S) => T,
  references: (value: T) => Iterable<Reference>,
): FixedType<T> {
  const { name, alignment, size } = layout
  return {
    name,
    alignment,
    size,
    zero,
    sizeOf: () => size,
    write: (view, offset, value) => layout.write(view, offset, into(value)),
    read: (view, offset, length) => from(layout.read(view, offset, length)),
    references,
  }
}

/**
 * What a robust list's link leads to: an entry that somebody here owns, a bare address (of an entry, or of the list's head), or nothing.
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export type RobustListEntry = WrittenPointer<FutexNode> | Address | null

function* entries(...targets: RobustListEntry[]): Iterable<Reference> {
  for (const target of targets) if (target instanceof Pointer) yield { pointer: target, mode: 'shared' }
}

/**
 * A robust lock: an entry of a robust list and its futex word, as one structure. Allocating one makes a lock;
 * {@link FutexWord} operates it.
 *
 * When a thread dies or execs, the kernel goes along the list that the thread has registered. Each word that holds the
 * thread's id is marked with `FUTEX_OWNER_DIED`, and one of those who sleep on it is woken. Locks that the thread does not
 * hold may stand in the list too: they are passed over.
 *
 * The list ends where it leads back to its head, or where the kernel cannot read the next entry: so a `next` of null ends
 * it as well, as long as nothing is mapped at address 0, and this package never maps anything there. But on that way the
 * kernel leaves without having looked at {@link RobustListHead.listOpPending}: a list that is used together with that must
 * lead back to its head.
 * @see exit_robust_list in Linux 6.12, kernel/futex/core.c
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 */
export class FutexNode implements Typed<FutexNode> {
  /** How it lies in memory: a `struct robust_list`, and behind it the word. */
  static readonly type: FixedType<FutexNode> & {
    /** Where each field lies. */
    readonly fields: typeof NodeLayout.fields
  } = {
    ...classType(
      NodeLayout,
      new FutexNode(),
      (node) => ({ list: { next: { target: node.next, pi: node.nextIsPi } }, futex: node.futex }),
      ({ list: { next }, futex }) => new FutexNode(next.target as Address | null, futex, next.pi),
      (node) => entries(node.next),
    ),
    fields: NodeLayout.fields,
  }

  /** Where the list goes on. Read back from memory, it is a bare address. */
  readonly next: RobustListEntry
  /** The word, an unsigned 32-bit integer: 0 for a lock that is free, otherwise the owner's thread id and the bits above it. */
  readonly futex: number
  /** Whether the next entry's word is a priority-inheriting lock, whose waiters the kernel wakes in another way. */
  readonly nextIsPi: boolean

  /**
   * @param next - where the list goes on; null ends it
   * @param futex - the word
   * @param nextIsPi - whether the next entry's word is a priority-inheriting lock
   */
  constructor(next: RobustListEntry = null, futex = 0, nextIsPi = false) {
    this.next = next
    this.futex = futex
    this.nextIsPi = nextIsPi
  }

  /** The type that it is written with. */
  get [ctype](): Type<FutexNode> {
    return FutexNode.type
  }
}

/**
 * What a {@link RobustListHead} is made from besides its first entry.
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export interface RobustListHeadOptions {
  /** The lock that is being taken or released just now; null, unless it is said. */
  readonly listOpPending?: RobustListEntry
  /** From an entry to its word, in bytes, where the entries are not `FutexNode`s. */
  readonly futexOffset?: number
  /** Whether the first entry's word is a priority-inheriting lock. */
  readonly firstIsPi?: boolean
  /** Whether the pending entry's word is a priority-inheriting lock. */
  readonly pendingIsPi?: boolean
}

/**
 * The head of a thread's robust list, for {@link FutexTask.setRobustList}: borrowing a pointer to it borrows the whole list.
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 * @see Documentation/locking/robust-futex-ABI.rst in Linux 6.12
 */
export class RobustListHead implements Typed<RobustListHead> {
  /** How it lies in memory: the kernel's `struct robust_list_head`. */
  static readonly type: FixedType<RobustListHead> & {
    /** Where each field lies. */
    readonly fields: typeof HeadLayout.fields
  } = {
    ...classType(
      HeadLayout,
      new RobustListHead(),
      (head) => ({
        list: { next: { target: head.first, pi: head.firstIsPi } },
        futex_offset: head.futexOffset,
        list_op_pending: { target: head.listOpPending, pi: head.pendingIsPi },
      }),
      ({ list: { next }, futex_offset: futexOffset, list_op_pending: pending }) =>
        new RobustListHead(next.target as Address | null, {
          futexOffset,
          listOpPending: pending.target as Address | null,
          firstIsPi: next.pi,
          pendingIsPi: pending.pi,
        }),
      (head) => entries(head.first, head.listOpPending),
    ),
    fields: HeadLayout.fields,
  }

  /** The first entry; null for an empty list. Read back from memory, it is a bare address. */
  readonly first: RobustListEntry
  /** From an entry to its word, in bytes. */
  readonly futexOffset: number
  /**
   * The lock that is being taken or released just now, which may be in the list or not: the kernel looks at it as well, but
   * only if the list leads back to its head.
   */
  readonly listOpPending: RobustListEntry
  /** Whether the first entry's word is a priority-inheriting lock. */
  readonly firstIsPi: boolean
  /** Whether the pending entry's word is a priority-inheriting lock. */
  readonly pendingIsPi: boolean

  /**
   * @param first - the first entry; null for an empty list
   * @param options - what a list of `FutexNode`s at rest does not need
   */
  constructor(first: RobustListEntry = null, options: RobustListHeadOptions = {}) {
    this.first = first
    this.futexOffset = options.futexOffset ?? FUTEX_OFFSET
    this.listOpPending = options.listOpPending ?? null
    this.firstIsPi = options.firstIsPi ?? false
    this.pendingIsPi = options.pendingIsPi ?? false
  }

  /** The type that it is written with. */
  get [ctype](): Type<RobustListHead> {
    return RobustListHead.type
  }
}

/**
 * One of several words to wait for with `futex_waitv`, and one of the two of `futex_requeue`.
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export const FutexWaitv = struct('struct futex_waitv', {
  /** The value at which to sleep. */
  val: Uint64,
  /** The word. */
  uaddr: ConstPointer,
  /** Of {@link FUTEX2}. */
  flags: Uint32,
  /** 0. */
  __reserved: Uint32,
})
/**
 * The JavaScript form of a `struct futex_waitv`.
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export type FutexWaitv = StructValue<(typeof FutexWaitv)['types']>

const FutexWaitvList = list(FutexWaitv)

/** What get_robust_list(2) fills, put side by side. */
const RobustListLocation = struct('struct robust_list_location', { head: ConstPointer, length: Uint64 })

/**
 * A futex word inside of a larger structure.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexWordInStructure {
  /** The structure. */
  readonly pointer: AnyPointer
  /** The word's place in it, in bytes; a multiple of 4. */
  readonly offset: number
}

/**
 * Where a futex word is: a {@link FutexNode}, a 32-bit integer, or a place inside of another structure.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export type FutexPointer = Pointer<FutexNode> | Pointer<number> | FutexWordInStructure

interface WordLocation {
  readonly pointer: AnyPointer
  readonly offset: number
}

function locate(futex: FutexPointer): WordLocation {
  if (!(futex instanceof Pointer)) {
    const { pointer, offset } = futex
    checkInteger('the offset of a futex word', offset, 0, pointer.size - WORD_SIZE)
    return checkAligned({ pointer, offset })
  }
  const type = futex.type as Type<unknown>
  if (type === FutexNode.type) return { pointer: futex, offset: FutexNode.type.fields.futex.offset }
  if (type === Uint32 || type === Int32) return { pointer: futex, offset: 0 }
  throw new TypeError(`${futex.toString()} is for neither a FutexNode nor a 32-bit integer: say where its futex word is, as { pointer, offset }`)
}

function checkAligned(location: WordLocation): WordLocation {
  const address = location.pointer.near + location.offset
  if (address % WORD_SIZE !== 0) throw new RangeError(`a futex word is aligned to ${WORD_SIZE} bytes, and ${hex(address)} is not`)
  return location
}

/** @internal A futex word in use by a call. */
export class WordBorrow implements Disposable, SyscallOperand {
  readonly #borrow: Borrow
  readonly near: Address

  constructor(task: Task, futex: FutexPointer) {
    const { pointer, offset } = locate(futex)
    // Others operate the word at the same time, so the borrow is shared whatever the call does to the word; and of a node
    // the kernel uses the word alone, so what the node leads to is not borrowed.
    this.#borrow = pointer.borrowShallow(task)
    this.near = Address(this.#borrow.near + offset)
  }

  get operand(): number {
    return this.near
  }

  [Symbol.dispose](): void {
    this.#borrow[Symbol.dispose]()
  }

  toString(): string {
    return hex(this.near)
  }
}

/** Several words in use by a call. */
class WordBorrows implements Disposable {
  readonly words: WordBorrow[] = []

  constructor(task: Task, futexes: readonly FutexPointer[]) {
    try {
      for (const futex of futexes) this.words.push(new WordBorrow(task, futex))
    } catch (error) {
      this[Symbol.dispose]()
      throw error
    }
  }

  [Symbol.dispose](): void {
    for (const word of this.words) word[Symbol.dispose]()
  }
}

/**
 * A futex word in memory that this program can access itself, for locks that are operated from TypeScript. Every operation
 * is atomic towards all other threads and processes that share the memory, and in one order with all others (C's
 * `memory_order_seq_cst`). Values are unsigned 32-bit integers.
 *
 * It owns nothing: once the pointer is consumed or freed, every operation throws `UseAfterFreeError`.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export class FutexWord {
  readonly #pointer: AnyPointer
  readonly #words: Uint32Array
  /** Where it is. */
  readonly near: Address

  /**
   * @param futex - where the word is
   * @throws TypeError where the memory is in an address space that this program has no direct access to
   * @throws RangeError where it is not mapped for writing
   * @throws UseAfterFreeError where the pointer was consumed
   */
  constructor(futex: FutexPointer) {
    const { pointer, offset } = locate(futex)
    const memory = pointer.direct()
    if (memory === undefined) {
      throw new TypeError(
        `the memory of ${pointer.toString()} is not this program's own, so that no atomic instruction here can reach it: map memory that both share, or use the futex operations that change words (futexWakeOp, futexLockPi)`,
      )
    }
    this.#pointer = pointer
    this.#words = new Uint32Array(memory.view.buffer, memory.view.byteOffset + memory.offset + offset, 1)
    this.near = Address(pointer.near + offset)
  }

  /** The memory, if it is still there. */
  #live(): Uint32Array {
    // Its address is refused with the right message where the pointer is not valid any more.
    if (!this.#pointer.valid) void this.#pointer.near
    return this.#words
  }

  /** The value. */
  load(): number {
    return Atomics.load(this.#live(), 0)
  }

  /**
   * Set the value.
   * @param value - an unsigned 32-bit integer
   */
  store(value: number): void {
    Atomics.store(this.#live(), 0, checkWord(value))
  }

  /**
   * Set the value, if it is the expected one.
   * @param expected - the only value that is replaced
   * @param replacement - an unsigned 32-bit integer
   * @returns what the value was: the expected one exactly where it was replaced
   */
  compareExchange(expected: number, replacement: number): number {
    return Atomics.compareExchange(this.#live(), 0, checkWord(expected), checkWord(replacement))
  }

  /**
   * Set the value.
   * @param value - an unsigned 32-bit integer
   * @returns what the value was
   */
  exchange(value: number): number {
    return Atomics.exchange(this.#live(), 0, checkWord(value))
  }

  /**
   * Add to the value; the sum wraps around at 2^32.
   * @param difference - an integer from -2^31 to 2^32-1
   * @returns what the value was
   */
  add(difference: number): number {
    return Atomics.add(this.#live(), 0, checkInteger('what is added to a futex word', difference, -0x8000_0000, UINT_MAX))
  }

  /**
   * Keep only some bits.
   * @param bits - those to keep, an unsigned 32-bit integer (`~x >>> 0` is one)
   * @returns what the value was
   */
  and(bits: number): number {
    return Atomics.and(this.#live(), 0, checkWord(bits))
  }

  /**
   * Set bits.
   * @param bits - those to set, an unsigned 32-bit integer
   * @returns what the value was
   */
  or(bits: number): number {
    return Atomics.or(this.#live(), 0, checkWord(bits))
  }

  /** As in `futex 0x7f00 = 0x40000000`. */
  toString(): string {
    return `futex ${hex(this.near)}${this.#pointer.valid ? ` = ${hex(this.load())}` : ''}`
  }
}

function checkInteger(what: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${value}`)
  return value
}

function checkWord(value: number): number {
  return checkInteger('the value of a futex word', value, 0, UINT_MAX)
}

function checkMask(value: number): number {
  if (value === 0) throw new RangeError('a mask without any bit matches nobody: the kernel refuses it (EINVAL)')
  return checkInteger('a mask', value, 1, UINT_MAX)
}

function checkCount(what: string, value: number): number {
  return checkInteger(what, value, 0, INT_MAX)
}

function checkWakeCount(value: number): number {
  // futex_wake and futex_wake_op in Linux 6.12, kernel/futex/waitwake.c: the count is compared after waking.
  if (value === 0) throw new RangeError('how many to wake must be at least 1: the kernel takes 0 for 1 here')
  return checkInteger('how many to wake', value, 1, INT_MAX)
}

const COMMANDS = [
  'WAIT', 'WAKE', 'FD', 'REQUEUE', 'CMP_REQUEUE', 'WAKE_OP', 'LOCK_PI', 'UNLOCK_PI', 'TRYLOCK_PI', 'WAIT_BITSET', 'WAKE_BITSET',
  'WAIT_REQUEUE_PI', 'CMP_REQUEUE_PI', 'LOCK_PI2',
] as const

/** Every operation with every combination of flags, as strace(1) shows them. */
const OPERATIONS: NamedValues = Object.fromEntries(
  COMMANDS.flatMap((name): [string, number][] => [
    [name, FUTEX[name]],
    [`${name}_PRIVATE`, FUTEX[name] | FUTEX.PRIVATE_FLAG],
    [`${name}|FUTEX_CLOCK_REALTIME`, FUTEX[name] | FUTEX.CLOCK_REALTIME],
    [`${name}_PRIVATE|FUTEX_CLOCK_REALTIME`, FUTEX[name] | FUTEX.PRIVATE_FLAG | FUTEX.CLOCK_REALTIME],
  ]),
)

/** The flags of a futex2 call that mean something: without the sizes, of which 0 is one. */
const WAITER_FLAGS: NamedValues = { SIZE_U32: FUTEX2.SIZE_U32, NUMA: FUTEX2.NUMA, MPOL: FUTEX2.MPOL, PRIVATE: FUTEX2.PRIVATE }

/** The clocks by which futexes can wait; see `<linux/time.h>`. */
const CLOCK: Readonly<Record<Uppercase<FutexClock>, number>> = { REALTIME: 0, MONOTONIC: 1 }

/**
 * Register a robust list.
 * @param sysif - the thread's interface
 * @param head - of the list, which the kernel uses until another one is registered, or the thread execs or ends; null for none
 * @param length - `sizeof(struct robust_list_head)`, in bytes
 * @throws ErrnoError EINVAL for another length
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 */
export async function _setRobustList(sysif: SyscallInterface, head: SyscallArgument, length: number): Promise<void> {
  await sysif.syscall(SYS.set_robust_list, head, checkInteger('the length of a robust list\'s head', length, 0, Number.MAX_SAFE_INTEGER))
}

/**
 * Look up a thread's robust list.
 * @param sysif - who asks
 * @param pid - the thread; 0 for the caller
 * @param head - where the kernel writes the address of the list's head, 8 bytes
 * @param length - where the kernel writes the length of the list's head, 8 bytes
 * @throws ErrnoError ESRCH where there is no such thread
 * @throws ErrnoError EPERM where the caller may not look into it
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export async function _getRobustList(sysif: SyscallInterface, pid: number, head: SyscallArgument, length: SyscallArgument): Promise<void> {
  await sysif.syscall(SYS.get_robust_list, decimal(checkInteger('a thread\'s id', pid, 0, INT_MAX)), head, length)
}

/**
 * Make a futex(2) call.
 * @param sysif - who calls
 * @param uaddr - the word's address
 * @param operation - of {@link FUTEX}, with its flags
 * @param value - the expected value, or how many to wake
 * @param timeout - the address of a `struct timespec`; where the operation takes a second count, that
 * @param uaddr2 - the second word's address
 * @param value3 - what the operation takes as its last argument: an expected value, a mask, an encoded operation
 * @returns what the operation returns
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export async function _futex(
  sysif: SyscallInterface,
  uaddr: SyscallArgument,
  operation: number,
  value: number,
  timeout?: SyscallArgument,
  uaddr2?: SyscallArgument,
  value3?: number | SyscallOperand,
): Promise<number> {
  checkInteger('a futex operation', operation, 0, INT_MAX)
  checkWord(value)
  if (typeof value3 === 'number') checkWord(value3)
  // What an operation does not take is left out, so that a message shows only what counts.
  const rest: SyscallArgument[] = [timeout ?? NULL_POINTER, uaddr2 ?? NULL_POINTER, value3 ?? 0]
  rest.length = value3 !== undefined ? 3 : uaddr2 !== undefined ? 2 : timeout !== undefined ? 1 : 0
  return await sysif.syscall(SYS.futex, uaddr, new Choice('FUTEX_', OPERATIONS, operation), decimal(value), ...rest)
}

/**
 * Wait for any of several words; since Linux 5.16.
 * @param sysif - who waits
 * @param waiters - the address of an array of `struct futex_waitv`
 * @param count - how many there are, at most `FUTEX_WAITV_MAX`
 * @param flags - 0: there are none yet
 * @param timeout - the address of an absolute `struct timespec`; 0 for none
 * @param clockid - of the timeout: 0 for `CLOCK_REALTIME`, 1 for `CLOCK_MONOTONIC`
 * @returns the index of one whose word was woken
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export async function _futexWaitv(
  sysif: SyscallInterface,
  waiters: SyscallArgument,
  count: number,
  flags: number,
  timeout: SyscallArgument,
  clockid: number,
): Promise<number> {
  checkInteger('the number of words to wait for', count, 1, FUTEX_WAITV_MAX)
  checkWord(flags)
  return await sysif.syscall(SYS.futex_waitv, waiters, count, flags, timeout, new Choice('CLOCK_', CLOCK, checkInteger('a clock', clockid, 0, INT_MAX)))
}

/**
 * Wake those who sleep on a word; since Linux 6.7. Other than `FUTEX_WAKE`, it wakes nobody where asked to wake none.
 * @param sysif - who wakes
 * @param uaddr - the word's address
 * @param mask - wakes those whose mask shares a bit with this one
 * @param count - how many to wake at most
 * @param flags - of {@link FUTEX2}
 * @returns how many were woken
 * @see futex_wake in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexWake(sysif: SyscallInterface, uaddr: SyscallArgument, mask: number, count: number, flags: number): Promise<number> {
  checkMask(mask)
  checkCount('how many to wake', count)
  return await sysif.syscall(SYS.futex_wake, uaddr, maskOperand(mask), decimal(count), waiterFlags(flags))
}

/**
 * Wait until a word is woken, if it has the expected value; since Linux 6.7.
 * @param sysif - who waits
 * @param uaddr - the word's address
 * @param value - the expected value
 * @param mask - to be woken by those whose mask shares a bit with this one
 * @param flags - of {@link FUTEX2}
 * @param timeout - the address of an absolute `struct timespec`; 0 for none
 * @param clockid - of the timeout: 0 for `CLOCK_REALTIME`, 1 for `CLOCK_MONOTONIC`
 * @see futex_wait in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexWait(
  sysif: SyscallInterface,
  uaddr: SyscallArgument,
  value: number,
  mask: number,
  flags: number,
  timeout: SyscallArgument,
  clockid: number,
): Promise<void> {
  checkWord(value)
  checkMask(mask)
  checkInteger('a clock', clockid, 0, INT_MAX)
  await sysif.syscall(SYS.futex_wait, uaddr, decimal(value), maskOperand(mask), waiterFlags(flags), timeout, new Choice('CLOCK_', CLOCK, clockid))
}

/**
 * Wake some of those who sleep on a word, and move others to a second word, if the first has the expected value; since
 * Linux 6.7.
 * @param sysif - who calls
 * @param waiters - the address of two `struct futex_waitv`: from where, with the expected value, and to where
 * @param flags - 0: there are none yet
 * @param wake - how many to wake at most
 * @param requeue - how many to move at most
 * @returns how many were woken or moved
 * @see futex_requeue in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexRequeue(sysif: SyscallInterface, waiters: SyscallArgument, flags: number, wake: number, requeue: number): Promise<number> {
  checkWord(flags)
  checkCount('how many to wake', wake)
  checkCount('how many to requeue', requeue)
  return await sysif.syscall(SYS.futex_requeue, waiters, flags, decimal(wake), decimal(requeue))
}

const NULL_POINTER: SyscallOperand = { operand: 0, toString: () => 'NULL' }

/** A number that is neither an address nor a set of bits, and so is shown in decimal however large it is. */
function decimal(value: number): SyscallOperand {
  return { operand: value, toString: () => String(value) }
}

function maskOperand(mask: number): SyscallOperand {
  return { operand: mask, toString: () => (mask === FUTEX_BITSET_MATCH_ANY ? 'FUTEX_BITSET_MATCH_ANY' : hex(mask)) }
}

function waiterFlags(flags: number): Flags {
  return new Flags('FUTEX2_', WAITER_FLAGS, checkInteger('the flags of a futex2 call', flags, 0, UINT_MAX))
}

/**
 * How a futex word is shared.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexOptions {
  /**
   * Whether only tasks in one address space use the word: the kernel then finds it faster. Those who sleep and those who
   * wake must say the same, or they miss each other. Where the kernel itself wakes (a robust lock whose owner died, a
   * child-tid word), it does so for shared words, so these must not be called private. False, unless it is said.
   */
  readonly private?: boolean
}

/**
 * How long {@link FutexTask.futexWait} waits.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexWaitOptions extends FutexOptions {
  /** The longest time to wait, counted from the call, by the monotonic clock. Without it, the wait has no limit. */
  readonly timeout?: ValueOrPointer<Timespec>
}

/**
 * The clock that a timeout is a time of. The monotonic one counts from the machine's start and is never set; the realtime one is the calendar's.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export type FutexClock = 'monotonic' | 'realtime'

/**
 * How long an operation waits that takes a point in time.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexDeadlineOptions extends FutexOptions {
  /** When to give up: a point in time of the clock, not a length of time. Without it, the wait has no limit. */
  readonly timeout?: ValueOrPointer<Timespec>
  /** The clock that the timeout is a time of: `monotonic`, unless it is said. */
  readonly clock?: FutexClock
}

/**
 * How {@link FutexTask.futexLockPi} waits.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export interface FutexLockPiOptions extends FutexOptions {
  /** When to give up: a point in time of the realtime clock. Without it, the wait has no limit. */
  readonly timeout?: ValueOrPointer<Timespec>
}

/**
 * How {@link FutexTask.futexWait2} waits.
 * @see futex_wait in Linux 6.12, kernel/futex/syscalls.c
 */
export interface FutexWait2Options extends FutexDeadlineOptions {
  /** To be woken only by those whose mask shares a bit with this one; by everybody, unless it is said. */
  readonly mask?: number
}

/**
 * Whom {@link FutexTask.futexWake2} wakes.
 * @see futex_wake in Linux 6.12, kernel/futex/syscalls.c
 */
export interface FutexWake2Options extends FutexOptions {
  /** Only those whose mask shares a bit with this one; everybody, unless it is said. */
  readonly mask?: number
}

/**
 * One of the words that {@link FutexTask.futexWaitv} waits for.
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export interface FutexWaiter extends FutexOptions {
  /** Where the word is. */
  readonly word: FutexPointer
  /** The value at which to sleep. */
  readonly expected: number
}

/**
 * How long {@link FutexTask.futexWaitv} waits.
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export type FutexWaitvOptions = Omit<FutexDeadlineOptions, 'private'>

/**
 * Where a thread's robust list is.
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export interface RobustListRegistration {
  /** The address of its head, in that thread's address space; null where it has none. */
  readonly head: Address | null
  /** The length of the head, in bytes. */
  readonly length: number
}

function operationOf(command: number, options: FutexOptions, clock: FutexClock = 'monotonic'): number {
  return command | (options.private === true ? FUTEX.PRIVATE_FLAG : 0) | (clock === 'realtime' ? FUTEX.CLOCK_REALTIME : 0)
}

function flagsOf(options: FutexOptions): number {
  return FUTEX2.SIZE_U32 | (options.private === true ? FUTEX2.PRIVATE : 0)
}

function clockOf(options: { readonly clock?: FutexClock }): number {
  return options.clock === 'realtime' ? CLOCK.REALTIME : CLOCK.MONOTONIC
}

function timeoutOf(task: Task, timeout: ValueOrPointer<Timespec> | undefined): Borrow | NullBorrow {
  return optionalTimespec(task, 'futex: timeout', timeout)
}

/**
 * The calls of `<linux/futex.h>`.
 *
 * Those that wait keep their task busy: further calls of it queue up behind them. Node's main thread cannot make them at all
 * (`BlockingCallError`); a child or a thread of its own can.
 *
 * All that wait can be ended by a signal (EINTR), and a wait that has ended says nothing of the word: look at it again. All
 * throw `AddressSpaceMismatchError` and `UseAfterFreeError` before anything is sent, for pointers that the task cannot use.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export class FutexTask extends Task {
  /**
   * Register the list of the robust locks that the thread may hold: when it dies or execs, the kernel marks those that it
   * does hold with `FUTEX_OWNER_DIED`.
   *
   * The kernel keeps the address, so the head and all that it leads to stay borrowed until a later call has replaced them,
   * or the process execs or ends. A plain value is written to memory that lasts as long. A list belongs to one thread: none
   * is inherited by a child.
   * @param head - of the list; null to have none
   * @throws ErrnoError where the kernel refuses it; then the list registered before stays
   * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
   */
  async setRobustList(head: ValueOrPointer<RobustListHead> | null): Promise<void> {
    const borrow = this.optionalArgument(RobustListHead.type, head)
    try {
      await _setRobustList(this.sysif, borrow, RobustListHead.type.size)
    } catch (error) {
      // Without an answer, only the end of the process says that the kernel does not use it.
      if (error instanceof SyscallHangup) this.whenGone(() => borrow[Symbol.dispose]())
      else borrow[Symbol.dispose]()
      throw error
    }
    // Calls are answered in their order, and what waits for them runs in that order too: so of two calls in flight, the
    // later one's list is the one that stays.
    this.pin('robust_list', head === null ? undefined : borrow)
  }

  /**
   * Look up where a thread's robust list is.
   * @param pid - the thread; without it, the task's own
   * @throws ErrnoError ESRCH where there is no such thread
   * @throws ErrnoError EPERM where the task may not look into it; see ptrace(2), `PTRACE_MODE_READ_REALCREDS`
   * @throws PidNamespaceMismatchError for a pid of another pid namespace
   * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
   */
  async getRobustList(pid?: Pid): Promise<RobustListRegistration> {
    const near = pid === undefined ? 0 : pid.for(this)
    const { head, length } = await this.fill(RobustListLocation, (buffer) =>
      _getRobustList(this.sysif, near, buffer, Address(buffer.near + RobustListLocation.fields.length.offset)),
    )
    return { head: head as Address | null, length }
  }

  /**
   * Sleep until the word is woken, if it has the expected value (`FUTEX_WAIT`).
   * @param word - where it is
   * @param expected - the value at which to sleep
   * @param options - the longest time to wait, relative, by the monotonic clock; whether the word is private
   * @throws ErrnoError EAGAIN where the word has another value
   * @throws ErrnoError ETIMEDOUT where the time is over
   * @throws ErrnoError EINTR where a signal came
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWait(word: FutexPointer, expected: number, options: FutexWaitOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    using timeout = timeoutOf(this, options.timeout)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT, options), expected, timeout)
  }

  /**
   * Wake those who sleep on the word (`FUTEX_WAKE`).
   * @param word - where it is
   * @param count - how many to wake at most; at least 1, and `2 ** 31 - 1` for all
   * @param options - whether the word is private
   * @returns how many were woken
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWake(word: FutexPointer, count = 1, options: FutexOptions = {}): Promise<number> {
    checkWakeCount(count)
    using uaddr = new WordBorrow(this, word)
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE, options), count)
  }

  /**
   * Sleep until the word is woken by somebody whose mask shares a bit with ours, if it has the expected value
   * (`FUTEX_WAIT_BITSET`).
   * @param word - where it is
   * @param expected - the value at which to sleep
   * @param mask - our mask, with at least one bit; `FUTEX_BITSET_MATCH_ANY` for all
   * @param options - when to give up, absolute, by either clock; whether the word is private
   * @throws the same as {@link futexWait}
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWaitBitset(word: FutexPointer, expected: number, mask: number, options: FutexDeadlineOptions = {}): Promise<void> {
    checkMask(mask)
    using uaddr = new WordBorrow(this, word)
    using timeout = timeoutOf(this, options.timeout)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT_BITSET, options, options.clock), expected, timeout, undefined, maskOperand(mask))
  }

  /**
   * Wake those who sleep on the word with a mask that shares a bit with ours (`FUTEX_WAKE_BITSET`).
   * @param word - where it is
   * @param count - how many to wake at most; at least 1
   * @param mask - our mask, with at least one bit
   * @param options - whether the word is private
   * @returns how many were woken
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWakeBitset(word: FutexPointer, count: number, mask: number, options: FutexOptions = {}): Promise<number> {
    checkWakeCount(count)
    checkMask(mask)
    using uaddr = new WordBorrow(this, word)
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE_BITSET, options), count, undefined, undefined, maskOperand(mask))
  }

  /**
   * Wake some of those who sleep on the word, and move others to a second word (`FUTEX_REQUEUE`). What the word holds is
   * not looked at, which is prone to races: {@link futexCmpRequeue} does.
   * @param word - where they sleep
   * @param wake - how many to wake at most
   * @param requeue - how many of the others to move at most
   * @param target - where they are moved to
   * @param options - whether both words are private
   * @returns how many were woken or moved
   * @see https://man7.org/linux/man-pages/man2/futex.2.html (which says that only those woken count)
   * @see futex_requeue in Linux 6.12, kernel/futex/requeue.c
   */
  async futexRequeue(word: FutexPointer, wake: number, requeue: number, target: FutexPointer, options: FutexOptions = {}): Promise<number> {
    checkCount('how many to wake', wake)
    checkCount('how many to requeue', requeue)
    using uaddr = new WordBorrow(this, word)
    using uaddr2 = new WordBorrow(this, target)
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.REQUEUE, options), wake, decimal(requeue), uaddr2)
  }

  /**
   * Wake some of those who sleep on the word, and move others to a second word, if the word has the expected value
   * (`FUTEX_CMP_REQUEUE`).
   * @param word - where they sleep
   * @param expected - the value that the word must have
   * @param wake - how many to wake at most
   * @param requeue - how many of the others to move at most
   * @param target - where they are moved to
   * @param options - whether both words are private
   * @returns how many were woken or moved
   * @throws ErrnoError EAGAIN where the word has another value
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexCmpRequeue(
    word: FutexPointer,
    expected: number,
    wake: number,
    requeue: number,
    target: FutexPointer,
    options: FutexOptions = {},
  ): Promise<number> {
    checkCount('how many to wake', wake)
    checkCount('how many to requeue', requeue)
    using uaddr = new WordBorrow(this, word)
    using uaddr2 = new WordBorrow(this, target)
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.CMP_REQUEUE, options), wake, decimal(requeue), uaddr2, decimal(checkWord(expected)))
  }

  /**
   * In one step: change a second word, wake those who sleep on the first, and, if the second word held what the operation
   * asks for, those who sleep on the second (`FUTEX_WAKE_OP`).
   * @param word - whose sleepers are woken
   * @param count - how many of them at most; at least 1
   * @param second - the word that is changed
   * @param secondCount - how many of its sleepers at most; at least 1
   * @param operation - the change, and the condition
   * @param options - whether both words are private
   * @returns how many were woken in all
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWakeOp(
    word: FutexPointer,
    count: number,
    second: FutexPointer,
    secondCount: number,
    operation: FutexWakeOperation,
    options: FutexOptions = {},
  ): Promise<number> {
    checkWakeCount(count)
    checkWakeCount(secondCount)
    using uaddr = new WordBorrow(this, word)
    using uaddr2 = new WordBorrow(this, second)
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE_OP, options), count, decimal(secondCount), uaddr2, operation)
  }

  /**
   * Take a priority-inheriting lock: while somebody waits for it, its owner runs at least with the waiter's priority
   * (`FUTEX_LOCK_PI`). The word holds 0 while the lock is free, and the owner's thread id while it is not; the kernel
   * changes it where a plain compare-exchange of 0 for the thread id fails.
   * @param word - the lock
   * @param options - when to give up, absolute, by the realtime clock; whether the word is private
   * @throws ErrnoError ETIMEDOUT where the time is over
   * @throws ErrnoError EDEADLK where the thread holds the lock already
   * @throws ErrnoError ESRCH where the word names an owner that does not exist
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexLockPi(word: FutexPointer, options: FutexLockPiOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    using timeout = timeoutOf(this, options.timeout)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.LOCK_PI, options), 0, timeout)
  }

  /**
   * {@link futexLockPi} with a choice of clocks (`FUTEX_LOCK_PI2`); since Linux 5.14.
   * @param word - the lock
   * @param options - when to give up, absolute, by either clock; whether the word is private
   * @throws the same as {@link futexLockPi}
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexLockPi2(word: FutexPointer, options: FutexDeadlineOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    using timeout = timeoutOf(this, options.timeout)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.LOCK_PI2, options, options.clock), 0, timeout)
  }

  /**
   * Take a priority-inheriting lock if that needs no waiting (`FUTEX_TRYLOCK_PI`). The kernel knows more than the word
   * tells: it also takes a lock whose owner died.
   * @param word - the lock
   * @param options - whether the word is private
   * @throws ErrnoError EAGAIN where another thread holds it
   * @throws ErrnoError EDEADLK where the thread itself holds it
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexTrylockPi(word: FutexPointer, options: FutexOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.TRYLOCK_PI, options), 0)
  }

  /**
   * Release a priority-inheriting lock, and hand it to the waiter of the highest priority (`FUTEX_UNLOCK_PI`).
   * @param word - the lock
   * @param options - whether the word is private
   * @throws ErrnoError EPERM where the thread does not hold it
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexUnlockPi(word: FutexPointer, options: FutexOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.UNLOCK_PI, options), 0)
  }

  /**
   * Sleep on a plain word, if it has the expected value, until {@link futexCmpRequeuePi} has handed us a priority-inheriting
   * lock (`FUTEX_WAIT_REQUEUE_PI`): what condition variables wait with. When it returns, the thread holds the lock.
   * @param word - where to sleep
   * @param expected - the value at which to sleep
   * @param target - the priority-inheriting lock; not the same word
   * @param options - when to give up, absolute, by either clock; whether both words are private
   * @throws ErrnoError EAGAIN where the word has another value, or was woken without having been moved
   * @throws ErrnoError ETIMEDOUT where the time is over
   * @throws ErrnoError EINVAL where both words are the same
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexWaitRequeuePi(word: FutexPointer, expected: number, target: FutexPointer, options: FutexDeadlineOptions = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    using uaddr2 = new WordBorrow(this, target)
    using timeout = timeoutOf(this, options.timeout)
    await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT_REQUEUE_PI, options, options.clock), expected, timeout, uaddr2)
  }

  /**
   * Hand a priority-inheriting lock to one of those who sleep on the word in {@link futexWaitRequeuePi}, if it is free and
   * the word has the expected value, and let others wait for it (`FUTEX_CMP_REQUEUE_PI`).
   * @param word - where they sleep
   * @param expected - the value that the word must have
   * @param requeue - how many to let wait for the lock at most, besides the one who may get it at once
   * @param target - the priority-inheriting lock
   * @param options - whether both words are private
   * @returns how many were woken or moved
   * @throws ErrnoError EAGAIN where the word has another value
   * @throws ErrnoError EINVAL where somebody sleeps on the word for another lock, or for none
   * @see https://man7.org/linux/man-pages/man2/futex.2.html
   */
  async futexCmpRequeuePi(word: FutexPointer, expected: number, requeue: number, target: FutexPointer, options: FutexOptions = {}): Promise<number> {
    checkCount('how many to requeue', requeue)
    using uaddr = new WordBorrow(this, word)
    using uaddr2 = new WordBorrow(this, target)
    // It can wake but one, and demands that we say so.
    return await _futex(this.sysif, uaddr, operationOf(FUTEX.CMP_REQUEUE_PI, options), 1, decimal(requeue), uaddr2, decimal(checkWord(expected)))
  }

  /**
   * Sleep until any of several words is woken, if each has its expected value (`futex_waitv`); since Linux 5.16.
   * @param waiters - the words, 1 to `FUTEX_WAITV_MAX` of them
   * @param options - when to give up, absolute, by either clock
   * @returns the index of a word that was woken; others may have been woken as well
   * @throws ErrnoError EAGAIN where one of the words has another value
   * @throws ErrnoError ETIMEDOUT where the time is over
   * @throws ErrnoError EINTR where a signal came
   * @throws ErrnoError ENOSYS on an older kernel
   * @see https://docs.kernel.org/userspace-api/futex2.html
   */
  async futexWaitv(waiters: readonly FutexWaiter[], options: FutexWaitvOptions = {}): Promise<number> {
    checkInteger('the number of words to wait for', waiters.length, 1, FUTEX_WAITV_MAX)
    using borrows = new WordBorrows(this, waiters.map(({ word }) => word))
    const values = waiters.map(({ expected, ...each }, index) => waitvOf(borrows.words[index], checkWord(expected), each))
    using list = this.argument(FutexWaitvList, values)
    using timeout = timeoutOf(this, options.timeout)
    return await _futexWaitv(this.sysif, list, waiters.length, 0, timeout, clockOf(options))
  }

  /**
   * Sleep until the word is woken, if it has the expected value (futex2's `futex_wait`); since Linux 6.7.
   * @param word - where it is
   * @param expected - the value at which to sleep
   * @param options - mask; when to give up, absolute, by either clock; whether the word is private
   * @throws the same as {@link futexWait}
   * @throws ErrnoError ENOSYS on an older kernel
   * @see futex_wait in Linux 6.12, kernel/futex/syscalls.c
   */
  async futexWait2(word: FutexPointer, expected: number, options: FutexWait2Options = {}): Promise<void> {
    using uaddr = new WordBorrow(this, word)
    using timeout = timeoutOf(this, options.timeout)
    await _futexWait(this.sysif, uaddr, expected, options.mask ?? FUTEX_BITSET_MATCH_ANY, flagsOf(options), timeout, clockOf(options))
  }

  /**
   * Wake those who sleep on the word (futex2's `futex_wake`); since Linux 6.7.
   * @param word - where it is
   * @param count - how many to wake at most
   * @param options - mask; whether the word is private
   * @returns how many were woken
   * @throws ErrnoError ENOSYS on an older kernel
   * @see futex_wake in Linux 6.12, kernel/futex/syscalls.c
   */
  async futexWake2(word: FutexPointer, count = 1, options: FutexWake2Options = {}): Promise<number> {
    using uaddr = new WordBorrow(this, word)
    return await _futexWake(this.sysif, uaddr, options.mask ?? FUTEX_BITSET_MATCH_ANY, count, flagsOf(options))
  }

  /**
   * Wake some of those who sleep on the word, and move others to a second word, if the word has the expected value (futex2's
   * `futex_requeue`); since Linux 6.7.
   * @param word - where they sleep
   * @param expected - the value that the word must have
   * @param wake - how many to wake at most
   * @param requeue - how many of the others to move at most
   * @param target - where they are moved to
   * @param options - whether both words are private: newer kernels refuse words that differ in this
   * @returns how many were woken or moved
   * @throws ErrnoError EAGAIN where the word has another value
   * @throws ErrnoError ENOSYS on an older kernel
   * @see futex_requeue in Linux 6.12, kernel/futex/syscalls.c
   */
  async futexRequeue2(
    word: FutexPointer,
    expected: number,
    wake: number,
    requeue: number,
    target: FutexPointer,
    options: FutexOptions = {},
  ): Promise<number> {
    checkWord(expected)
    using borrows = new WordBorrows(this, [word, target])
    const [from, to] = borrows.words
    using waiters = this.argument(FutexWaitvList, [waitvOf(from, expected, options), waitvOf(to, 0, options)])
    return await _futexRequeue(this.sysif, waiters, 0, wake, requeue)
  }
}

function waitvOf(word: WordBorrow | undefined, expected: number, options: FutexOptions): FutexWaitv {
  return FutexWaitv.of({ val: expected, uaddr: word?.near ?? null, flags: flagsOf(options) })
}
