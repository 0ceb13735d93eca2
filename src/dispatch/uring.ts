import { ErrnoError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import type { Heap } from '../handle/heap.js'
import {
  IO_URING_OP_SUPPORTED, IoCqringOffsets, IORING_ENTER, IORING_FEAT, IORING_OFF, IORING_REGISTER, IORING_SETUP, IORING_SQ, IoSqringOffsets,
  IoUringCqe, IoUringParams, IoUringProbe, IoUringProbeOp, IoUringSqe,
} from '../linux/io_uring.js'
import { MAP, PROT } from '../linux/mman.js'
import { Block } from './block.js'
import type { LocalSyscallInterface } from './local.js'
import type { NativeImage } from './native.js'
import { loadRegister } from './words.js'

const PARAMS = IoUringParams.fields
const SQ_OFF = IoSqringOffsets.fields
const CQ_OFF = IoCqringOffsets.fields
const RES = IoUringCqe.fields.res.offset / 4

/** The kernel keeps what does not fit, and is asked for it. */
const CQ_ENTRIES = 1024

/** The user data of requests of which only the effect matters. */
export const NOBODY = 0

/** What an io_uring is made with, and from. */
export interface UringMaterial {
  /** Calls in this program's own process. */
  readonly local: LocalSyscallInterface
  /** For memory. */
  readonly heap: Heap
  /** Access to what the kernel maps. */
  readonly image: NativeImage
}

/** What an io_uring is to be able to do. */
export interface UringNeeds {
  /** How many requests are handed over at a time, at most; a power of two. */
  readonly entries: number
  /** `IORING_SETUP` flags. */
  readonly flags: number
  /** Which `IORING_OP` the kernel has to know. */
  readonly operations: readonly number[]
}

/** Where things are in the memory that both sides share. */
interface Rings {
  readonly fd: number
  /** What was mapped, by address and length. */
  readonly mapped: readonly (readonly [number, number])[]
  /** The memory of both rings. */
  readonly words: Int32Array
  readonly sqes: Int32Array
  readonly sqesAddress: number
  // The places of fields in `words`.
  readonly sqHead: number
  readonly sqTail: number
  readonly sqMask: number
  readonly sqFlags: number
  readonly sqArray: number
  readonly cqHead: number
  readonly cqTail: number
  readonly cqMask: number
  readonly cqes: number
}

/**
 * An io_uring of this program's own process, for this package's own needs. What is requested goes to the kernel at once, so
 * that the submission queue is empty in between.
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
export class Uring {
  readonly #local: LocalSyscallInterface
  readonly #rings: Rings

  private constructor(local: LocalSyscallInterface, rings: Rings) {
    this.#local = local
    this.#rings = rings
  }

  /**
   * Set one up.
   * @param material - what it is made with
   * @param needs - what for
   * @returns undefined where the kernel, or the administrator, does not offer this
   */
  static open(material: UringMaterial, needs: UringNeeds): Uring | undefined {
    const rings = setUp(material, needs)
    return rings === undefined ? undefined : new Uring(material.local, rings)
  }

  /** Readable while there are completions. */
  get fd(): number {
    return this.#rings.fd
  }

  /** The entries that requests are written to, the first of them first; the kernel reads them when they are submitted, and leaves them as they are. */
  get sqes(): Int32Array {
    return this.#rings.sqes
  }

  /** Where they are. */
  get sqesAddress(): number {
    return this.#rings.sqesAddress
  }

  /**
   * Make the first entries the next requests; io_uring_enter(2) takes them.
   * @param count - how many
   */
  offer(count: number): void {
    const { words, sqTail, sqMask, sqArray } = this.#rings
    const tail = words[sqTail] as number
    for (let index = 0; index < count; index++) words[sqArray + ((tail + index) & sqMask)] = index
    Atomics.store(words, sqTail, (tail + count) | 0)
  }

  /** Take back what was offered, and the kernel has not taken. */
  withdraw(): void {
    const { words, sqHead, sqTail } = this.#rings
    Atomics.store(words, sqTail, Atomics.load(words, sqHead))
  }

  /**
   * Hand the first entry over.
   * @param settle - see {@link drain}
   * @throws ErrnoError where the kernel takes none; then it is as if this had not been called
   */
  submit(settle: (id: number, result: number) => void): void {
    this.offer(1)
    for (;;) {
      try {
        this.#local.runNow(SYS.io_uring_enter, this.#rings.fd, 1, 0, 0, 0, 0)
        return
      } catch (error) {
        if (error instanceof ErrnoError && error.code === 'EINTR') continue
        // EBUSY: completions that did not fit are to be taken first.
        if (error instanceof ErrnoError && error.code === 'EBUSY' && this.drain(settle) > 0) continue
        this.withdraw()
        throw error
      }
    }
  }

  /**
   * Take all completions that there are.
   * @param settle - called with the user data and the result of each but those of {@link NOBODY}
   * @returns how many there were
   */
  drain(settle: (id: number, result: number) => void): number {
    const { words, cqHead, cqTail, cqMask, cqes, sqFlags, fd } = this.#rings
    let count = 0
    for (;;) {
      const tail = Atomics.load(words, cqTail)
      let head = words[cqHead] as number
      while (head !== tail) {
        const cqe = cqes + ((head & cqMask) * IoUringCqe.size) / 4
        const id = loadRegister(words, cqe)
        const result = words[cqe + RES] as number
        head = (head + 1) | 0
        // From here on the entry is the kernel's again.
        Atomics.store(words, cqHead, head)
        count++
        if (id !== NOBODY) settle(id, result)
      }
      if ((Atomics.load(words, sqFlags) & IORING_SQ.CQ_OVERFLOW) === 0) return count
      this.#local.runNow(SYS.io_uring_enter, fd, 0, 0, IORING_ENTER.GETEVENTS, 0, 0)
    }
  }

  /** Give everything back. */
  close(): void {
    for (const [address, length] of this.#rings.mapped) this.#local.runNow(SYS.munmap, address, length)
    this.#local.runNow(SYS.close, this.#rings.fd)
  }
}

function setUp({ local, heap, image }: UringMaterial, needs: UringNeeds): Rings | undefined {
  const params = new Block(heap, IoUringParams.size, 8)
  const { words } = params
  words.fill(0)
  words[PARAMS.flags.offset / 4] = IORING_SETUP.CQSIZE | needs.flags
  words[PARAMS.cq_entries.offset / 4] = CQ_ENTRIES
  let fd: number | undefined
  const mapped: [number, number][] = []
  try {
    // Closed at exec without being told.
    fd = local.runNow(SYS.io_uring_setup, needs.entries, params.address)
    const field = (offset: number): number => words[offset / 4] as number
    if ((field(PARAMS.features.offset) & IORING_FEAT.SINGLE_MMAP) === 0 || !supports(local, heap, fd, needs.operations)) {
      local.runNow(SYS.close, fd)
      return undefined
    }
    const sq = (offset: number): number => field(PARAMS.sq_off.offset + offset)
    const cq = (offset: number): number => field(PARAMS.cq_off.offset + offset)
    const sqEntries = field(PARAMS.sq_entries.offset)
    const size = Math.max(sq(SQ_OFF.array.offset) + 4 * sqEntries, cq(CQ_OFF.cqes.offset) + IoUringCqe.size * field(PARAMS.cq_entries.offset))
    const map = (length: number, offset: number): { address: number; words: Int32Array } => {
      const address = local.runNow(SYS.mmap, 0, length, PROT.READ | PROT.WRITE, MAP.SHARED | MAP.POPULATE, fd as number, offset)
      mapped.push([address, length])
      const bytes = image.bytes(address, length)
      return { address, words: new Int32Array(bytes.buffer, bytes.byteOffset, length / 4) }
    }
    const ring = map(size, 0).words
    const sqes = map(IoUringSqe.size * sqEntries, IORING_OFF.SQES)
    sqes.words.fill(0)
    return {
      fd,
      mapped,
      words: ring,
      sqes: sqes.words,
      sqesAddress: sqes.address,
      sqHead: sq(SQ_OFF.head.offset) / 4,
      sqTail: sq(SQ_OFF.tail.offset) / 4,
      sqMask: ring[sq(SQ_OFF.ring_mask.offset) / 4] as number,
      sqFlags: sq(SQ_OFF.flags.offset) / 4,
      sqArray: sq(SQ_OFF.array.offset) / 4,
      cqHead: cq(CQ_OFF.head.offset) / 4,
      cqTail: cq(CQ_OFF.tail.offset) / 4,
      cqMask: ring[cq(CQ_OFF.ring_mask.offset) / 4] as number,
      cqes: cq(CQ_OFF.cqes.offset) / 4,
    }
  } catch (error) {
    for (const [address, length] of mapped) local.runNow(SYS.munmap, address, length)
    if (fd !== undefined) local.runNow(SYS.close, fd)
    // Too old, forbidden (kernel.io_uring_disabled, or a container's filter), or short of something: there is another way.
    if (error instanceof ErrnoError) return undefined
    throw error
  } finally {
    params.free()
  }
}

/** Whether the kernel knows these requests. */
function supports(local: LocalSyscallInterface, heap: Heap, fd: number, operations: readonly number[]): boolean {
  const count = Math.max(...operations) + 1
  const probe = new Block(heap, IoUringProbe.size + count * IoUringProbeOp.size, 8)
  try {
    probe.words.fill(0)
    local.runNow(SYS.io_uring_register, fd, IORING_REGISTER.PROBE, probe.address, count)
    const flags = IoUringProbeOp.fields.flags.offset
    const flagsOf = (operation: number): number => probe.view.getUint16(IoUringProbe.size + operation * IoUringProbeOp.size + flags, true)
    return operations.every((operation) => (flagsOf(operation) & IO_URING_OP_SUPPORTED) !== 0)
  } finally {
    probe.free()
  }
}
