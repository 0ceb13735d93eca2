import { ERRNO } from '../near/errno.js'
import { ErrnoError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import { EPOLL } from '../linux/epoll.js'
import { FUTEX_BITSET_MATCH_ANY, FUTEX2 } from '../linux/futex.js'
import { IORING_OP, IORING_SETUP, IOSQE, IoUringSqe } from '../linux/io_uring.js'
import { RESULT, storeSlot } from './calls.js'
import { WAITER_ALIVE } from './layout.js'
import { NOBODY, Uring, type UringMaterial } from './uring.js'
import { loadRegister, storeRegister } from './words.js'

const SQE = IoUringSqe.fields
const FD = SQE.fd.offset
const ADDR = SQE.addr.offset / 4
const USER_DATA = SQE.user_data.offset / 4
const WORDS = IoUringSqe.size / 4

/** The requests for one child, in the order of the entries. */
const DEATH = 0
const TELL_OF_DEATH = 1
const LEFT = 2
const TELL_OF_LEFT = 3
const REQUESTS = 4

const NEEDS = {
  entries: REQUESTS,
  // Completions run on the main thread, when it is in the kernel anyway or sleeps there.
  flags: IORING_SETUP.COOP_TASKRUN | IORING_SETUP.SINGLE_ISSUER,
  operations: [IORING_OP.POLL_ADD, IORING_OP.FUTEX_WAIT, IORING_OP.WRITE],
} as const

/**
 * Tells of children of this program's own process by io_uring, since Linux 6.7: that one has left its memory, by execve(2) or
 * by its end, and that it has died. For each of the two there is a request that waits, and one linked to it that writes to the
 * doorbell; so the kernel wakes the main thread itself, where the bell and the poller are threads that would have to run first.
 *
 * All are made by the io_uring_enter(2) that comes right behind clone3(2), in the same call into the image: clone3 leaves
 * the pidfd in the entry that waits for it.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 * @see io_futex_prep in Linux 6.7, io_uring/futex.c
 */
export class ChildUring {
  readonly #uring: Uring
  readonly #enter: number

  private constructor({ local }: UringMaterial, uring: Uring, doorbell: number, byte: number) {
    this.#uring = uring
    this.#enter = SYS.io_uring_enter.number(local.architecture)
    const { sqes } = uring
    const request = (index: number, operation: number, flags: number): number => {
      const words = index * WORDS
      sqes[words] = operation | (flags << (8 * SQE.flags.offset))
      return words
    }
    // What waits may fail as well: then somebody has to look.
    const death = request(DEATH, IORING_OP.POLL_ADD, IOSQE.IO_HARDLINK)
    sqes[death + SQE.rw_flags.offset / 4] = EPOLL.IN
    const left = request(LEFT, IORING_OP.FUTEX_WAIT, IOSQE.IO_HARDLINK | IOSQE.CQE_SKIP_SUCCESS)
    sqes[left + FD / 4] = FUTEX2.SIZE_U32
    storeRegister(sqes, left + SQE.off.offset / 4, WAITER_ALIVE)
    storeRegister(sqes, left + SQE.addr3.offset / 4, FUTEX_BITSET_MATCH_ANY)
    storeRegister(sqes, left + USER_DATA, NOBODY)
    for (const index of [TELL_OF_DEATH, TELL_OF_LEFT]) {
      const write = request(index, IORING_OP.WRITE, IOSQE.CQE_SKIP_SUCCESS)
      sqes[write + FD / 4] = doorbell
      storeRegister(sqes, write + ADDR, byte)
      sqes[write + SQE.len.offset / 4] = 1
      // It fails where the pipe is full; then there is enough to be read.
      storeRegister(sqes, write + USER_DATA, NOBODY)
    }
  }

  /**
   * Set it up.
   * @param material - of this program
   * @param doorbell - the file descriptor to write to
   * @param byte - where there is a byte to write
   * @returns undefined where the kernel, the administrator or a filter of system calls does not offer this
   */
  static open(material: UringMaterial, doorbell: number, byte: number): ChildUring | undefined {
    // A filter may end whoever makes a call that its maker did not think of.
    if (material.local.filtered) return undefined
    const uring = Uring.open(material, NEEDS)
    return uring === undefined ? undefined : new ChildUring(material, uring, doorbell, byte)
  }

  /** The io_uring's file descriptor. */
  get fd(): number {
    return this.#uring.fd
  }

  /** Where clone3(2) is to leave the pidfd. */
  get pidfdAddress(): number {
    return this.#uring.sqesAddress + FD
  }

  /** What it has left there. */
  get pidfd(): number {
    return this.#uring.sqes[FD / 4] as number
  }

  /**
   * Write the call that asks to be told of a child; it comes right behind the one that clones it.
   * @param words - the memory of the slot
   * @param slot - where it begins there
   * @param id - told when the child has died, by {@link drain}
   * @param childTid - the address of its child-tid word
   */
  store(words: Int32Array, slot: number, id: number, childTid: number): void {
    const { sqes, fd } = this.#uring
    storeRegister(sqes, DEATH * WORDS + USER_DATA, id)
    storeRegister(sqes, LEFT * WORDS + ADDR, childTid)
    this.#uring.offer(REQUESTS)
    storeSlot(words, slot, this.#enter, 0, fd, REQUESTS, 0, 0, 0, 0)
  }

  /**
   * Read what became of that call, whether or not it was made.
   * @returns the negated error number; something else where all was taken
   */
  settle(words: Int32Array, slot: number): number {
    const taken = loadRegister(words, slot + RESULT)
    if (taken === REQUESTS) return taken
    this.#uring.withdraw()
    // It takes fewer where memory is short.
    return taken < 0 ? taken : -ERRNO.EAGAIN
  }

  /**
   * Take the deaths that there were; to be called when the doorbell rings.
   * @param died - called with the number by which each is known, or with why that child's death will not be seen
   */
  drain(died: (id: number, failure?: Error) => void): void {
    this.#uring.drain((id, result) => {
      if (result >= 0) died(id)
      else died(id, new ErrnoError(-result, 'poll', { call: 'io_uring poll of a child\'s pidfd' }))
    })
  }

  /** Give everything back; nobody is to be told of anything. */
  close(): void {
    this.#uring.close()
  }
}
