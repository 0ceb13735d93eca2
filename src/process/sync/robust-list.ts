import type { Pid as NearPid } from '../../near/ids.js'
import { ROBUST_LIST_LIMIT, RobustListHead } from '../../linux/futex.js'
import { cloneThread } from '../../dispatch/clone.js'
import { RingSyscallInterface } from '../../dispatch/ring.js'
import type { Process } from '../process.js'
import { Task } from '../task.js'

const lists = new WeakMap<Task, Promise<RobustList>>()

const NEXT = RobustListHead.type.fields.list.offset / 8
const PENDING = RobustListHead.type.fields.list_op_pending.offset / 8

/** A lock that is, or may be, in a robust list. */
export interface RobustEntry {
  /** The address of the entry in memory. */
  readonly address: bigint
  /** The link in it. */
  readonly link: BigInt64Array
  /** The neighbours in the list, for as long as it is in there. */
  before: RobustEntry | undefined
  /** See `before`. */
  behind: RobustEntry | undefined
  /** Called where the owner has gone with the lock in its hands. */
  lost(): void
}

/**
 * The list of the robust locks that one thread holds, in memory, where the kernel reads it when the thread dies or execs, and
 * beside that in objects, to find the neighbours by. Every change of the memory is one aligned store of 64 bits: the owner may
 * be killed between any two of them.
 *
 * The owner is a child itself; for the Node process it is a thread made for that, which ends with the process. Node's own
 * threads have the list of their C library, and the kernel knows but one for each thread.
 */
export class RobustList {
  /** The thread that the locks belong to. */
  readonly tid: NearPid
  /** The task whose thread it is. */
  readonly task: Task
  readonly #memory: BigInt64Array
  readonly #head: bigint
  #first: RobustEntry | undefined
  #length = 0
  #gone = false

  private constructor(task: Task, tid: NearPid, memory: BigInt64Array, head: bigint) {
    this.task = task
    this.tid = tid
    this.#memory = memory
    this.#head = head
    task.whenGone(() => this.#leave())
  }

  /**
   * The list of a process; made with the first question for it.
   * @param process - the local one, or a child that still runs this program's code. A list that was registered for it in
   *   another way is replaced
   */
  static of(process: Process): Promise<RobustList> {
    let list = lists.get(process.task)
    if (list === undefined) {
      list = RobustList.#register(process)
      lists.set(process.task, list)
      list.catch(() => lists.delete(process.task))
    }
    return list
  }

  static async #register(process: Process): Promise<RobustList> {
    const { task, tid } = ownerFor(process)
    const pointer = task.malloc(RobustListHead.type)
    // Empty: it leads back to itself. The kernel looks at the pending entry only where it got back there.
    const head = pointer.write(new RobustListHead(pointer.near))
    const memory = head.direct()
    if (memory === undefined) throw new TypeError(`${head.toString()} is not this program's own memory`)
    await task.setRobustList(head)
    const words = new BigInt64Array(memory.view.buffer, memory.view.byteOffset + memory.offset, RobustListHead.type.size / 8)
    return new RobustList(task, tid, words, BigInt(head.near))
  }

  /** Whether the thread is still there, as far as the kernel has said. */
  get alive(): boolean {
    const { sysif } = this.task
    return !this.#gone && !(sysif instanceof RingSyscallInterface && sysif.left)
  }

  /**
   * Say that an entry is being taken or released: the kernel looks at it too, in the list or not.
   * @param entry - the lock
   */
  begin(entry: RobustEntry): void {
    Atomics.store(this.#memory, PENDING, entry.address)
  }

  /** That is done. */
  end(): void {
    Atomics.store(this.#memory, PENDING, 0n)
  }

  /** @throws RangeError where the kernel would not look at one more */
  checkRoom(): void {
    if (this.#length >= ROBUST_LIST_LIMIT) throw new RangeError(`a thread holds at most ${ROBUST_LIST_LIMIT} robust locks at a time: the kernel looks at no more`)
  }

  /**
   * Put a lock that was just taken into the list.
   * @param entry - the lock
   */
  link(entry: RobustEntry): void {
    const first = this.#first
    entry.before = undefined
    entry.behind = first
    if (first !== undefined) first.before = entry
    Atomics.store(entry.link, 0, first === undefined ? this.#head : first.address)
    Atomics.store(this.#memory, NEXT, entry.address)
    this.#first = entry
    this.#length++
  }

  /**
   * Take a lock that is about to be released out of the list.
   * @param entry - the lock
   */
  unlink(entry: RobustEntry): void {
    const { before, behind } = entry
    const next = behind === undefined ? this.#head : behind.address
    if (before === undefined) {
      this.#first = behind
      Atomics.store(this.#memory, NEXT, next)
    } else {
      before.behind = behind
      Atomics.store(before.link, 0, next)
    }
    if (behind !== undefined) behind.before = before
    entry.before = entry.behind = undefined
    this.#length--
  }

  #leave(): void {
    this.#gone = true
    let entry = this.#first
    this.#first = undefined
    this.#length = 0
    while (entry !== undefined) {
      const { behind } = entry
      entry.before = entry.behind = undefined
      entry.lost()
      entry = behind
    }
  }
}

function ownerFor({ task, shared }: Process): { readonly task: Task; readonly tid: NearPid } {
  if (task !== shared.local) return { task, tid: task.pid }
  const { sysif, tid } = cloneThread(shared.services(), true)
  const thread = new Task({ sysif, pid: task.pid, namespaces: { ...task.namespaces }, heap: task.heap })
  sysif.whenGone(() => thread.markGone())
  return { task: thread, tid }
}
