import { ERRNO } from '../near/errno.js'
import { SYS, type Architecture } from '../near/sys.js'
import { RWF } from '../linux/fs.js'
import { MutableIovec } from '../linux/uio.js'
import type { Block } from './block.js'
import { ARGUMENT_COUNT, type Runs, storeSlot } from './calls.js'
import { loadRegister, storeRegister } from './words.js'

/** How many reads are made in one look: of those who wait the ones that began last, whose turn is likely to come next. */
const READS = 4

/**
 * How many bytes are read at a time where nobody says, and the most that a waiting read takes: what a pipe holds by default.
 * @see https://man7.org/linux/man-pages/man7/pipe.7.html
 */
export const READ_SIZE = 65536

/** How often a read is made in vain before it too waits for the news. */
const ATTEMPTS = 100

/** A read of a file of the Node process's that is known to find nothing yet. */
export interface WaitingRead {
  /** The number to read from. */
  readonly fd: number
  /** How many bytes, {@link READ_SIZE} at most. */
  readonly count: number
  /** How often it was made in vain. */
  attempts: number
  /**
   * It has found something, has come to the end of the file, or has failed.
   * @param result - what read(2) would have returned, but not -EAGAIN
   * @param bytes - the memory that was filled, as far as the result says; valid during the call
   */
  settle(result: number, bytes: Uint8Array): void
  /** The kernel cannot tell, of such files, whether a read would wait. */
  unknown(): void
}

/** The memory of one read, and what makes it. */
class Place implements Runs {
  readonly #preadv2: number
  readonly #block: Block
  readonly #bytes: Uint8Array
  readonly #reads: WaitingReads
  /** What it is for in this look. */
  read: WaitingRead | undefined

  constructor(preadv2: number, block: Block, reads: WaitingReads) {
    this.#preadv2 = preadv2
    this.#reads = reads
    this.#block = block
    const { buffer, byteOffset } = block.view
    this.#bytes = new Uint8Array(buffer, byteOffset, READ_SIZE)
    storeRegister(block.words, READ_SIZE / 4, block.address)
  }

  store(words: Int32Array, slot: number): number {
    const { fd, count } = this.read as WaitingRead
    storeRegister(this.#block.words, READ_SIZE / 4 + 2, count)
    storeSlot(words, slot, this.#preadv2, 0, fd, this.#block.address + READ_SIZE, 1, -1, 0, RWF.NOWAIT)
    return ARGUMENT_COUNT
  }

  settle(words: Int32Array, at: number): void {
    const read = this.read as WaitingRead
    this.read = undefined
    const result = loadRegister(words, at)
    if (result === -ERRNO.EAGAIN || result === -ERRNO.EINTR) {
      if (++read.attempts === ATTEMPTS) this.#reads.remove(read)
    } else if (result === -ERRNO.EOPNOTSUPP || result === -ERRNO.EINVAL) {
      // Such files do not know of RWF_NOWAIT, or of reads so short; who waits hears so from read(2), when there is something.
      this.#reads.remove(read)
      read.unknown()
    } else {
      this.#reads.settled++
      read.settle(result, this.#bytes)
    }
  }
}

/**
 * Reads that are made by the call that looks for events: to ask the kernel for both at once costs half as much as to be told
 * by one call that there is something, and to get it by another.
 *
 * None of them waits, whatever somebody else has made of the file's `O_NONBLOCK`: they are made by preadv2(2), with
 * `RWF.NOWAIT`.
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export class WaitingReads {
  readonly #places: readonly Place[]
  readonly #waiting: WaitingRead[] = []
  /** How many were settled so far. */
  settled = 0

  /**
   * @param architecture - decides the number of the call
   * @param allocate - makes the memory
   */
  constructor(architecture: Architecture, allocate: (size: number) => Block) {
    const preadv2 = SYS.preadv2.number(architecture)
    this.#places = Array.from({ length: READS }, () => new Place(preadv2, allocate(READ_SIZE + MutableIovec.size), this))
  }

  /** Make a read with each look, until it is settled or {@link remove}d. */
  add(read: WaitingRead): void {
    if (this.#waiting.length === READS) this.#waiting.shift()
    this.#waiting.push(read)
  }

  /** Make it no more. */
  remove(read: WaitingRead): void {
    const index = this.#waiting.indexOf(read)
    if (index >= 0) this.#waiting.splice(index, 1)
  }

  /** Add what is to be run in a look. */
  store(runs: Runs[]): void {
    for (let index = 0; index < this.#waiting.length; index++) {
      const place = this.#places[index] as Place
      place.read = this.#waiting[index]
      runs.push(place)
    }
  }
}
