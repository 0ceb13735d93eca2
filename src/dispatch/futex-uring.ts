import { ErrnoError } from '../near/errors.js'
import { ERRNO } from '../near/errno.js'
import { SYS } from '../near/sys.js'
import { EPOLL } from '../linux/epoll.js'
import { FUTEX_BITSET_MATCH_ANY, FUTEX2 } from '../linux/futex.js'
import {
  IO_URING_OP_SUPPORTED, IoCqringOffsets, IORING_ENTER, IORING_FEAT, IORING_OFF, IORING_OP, IORING_REGISTER, IORING_SETUP, IORING_SQ, IoSqringOffsets,
  IoUringCqe, IoUringParams, IoUringProbe, IoUringProbeOp, IoUringSqe,
} from '../linux/io_uring.js'
import { MAP, PROT } from '../linux/mman.js'
import { Block } from './block.js'
import { wakeFutex, type FutexSleep, type FutexSleeper } from './futexes.js'
import type { Services } from './services.js'
import { loadRegister, storeRegister } from './words.js'

const PARAMS = IoUringParams.fields
const SQ_OFF = IoSqringOffsets.fields
const CQ_OFF = IoCqringOffsets.fields
const SQE = IoUringSqe.fields
const CQE = IoUringCqe.fields

/** Each request goes to the kernel when it is made, so that there is never more than one. */
const SQ_ENTRIES = 1
/** The kernel keeps what does not fit, and is asked for it. */
const CQ_ENTRIES = 1024

/** The user data of requests of which only the effect matters. */
const NOBODY = 0

interface Rings {
  readonly fd: number
  /** What was mapped, by address and length. */
  readonly mapped: readonly (readonly [number, number])[]
  /** The memory of both rings. */
  readonly words: Int32Array
  readonly sqes: Int32Array
  // The places of fields in `words`.
  readonly sqTail: number
  readonly sqFlags: number
  readonly cqHead: number
  readonly cqTail: number
  readonly cqMask: number
  readonly cqes: number
}

/**
 * Waits for futex words by io_uring, since Linux 6.7: each wait is a request, with no thread of its own, and its end makes
 * the ring's file descriptor readable, which the poller watches.
 * @see io_futex_prep in Linux 6.7, io_uring/futex.c
 */
export class UringSleeper implements FutexSleeper {
  readonly method = 'io_uring'
  readonly #services: Services
  readonly #rings: Rings
  readonly #sleeps = new Map<number, FutexSleep>()
  readonly #ids = new Map<FutexSleep, number>()
  /** The addresses of those that were given up, and about which the kernel has not yet said how that went. */
  readonly #cancelled = new Map<number, FutexSleep>()
  readonly #unwatch: () => void
  #lastId = NOBODY
  #failure: Error | undefined

  private constructor(services: Services, rings: Rings) {
    this.#services = services
    this.#rings = rings
    this.#unwatch = services.poller.add(rings.fd, EPOLL.IN, (events) => {
      if ((events & EPOLL.IN) !== 0) this.#drain()
      else this.#fail(new Error('the thread that waits for file descriptors has died'))
    })
  }

  /**
   * Set it up.
   * @param services - of this program
   * @returns undefined where the kernel, or the administrator, does not offer this
   */
  static open(services: Services): UringSleeper | undefined {
    const rings = setUp(services)
    return rings === undefined ? undefined : new UringSleeper(services, rings)
  }

  get size(): number {
    return this.#sleeps.size
  }

  add(sleep: FutexSleep): void {
    if (this.#failure !== undefined) throw this.#failure
    const id = ++this.#lastId
    this.#sleeps.set(id, sleep)
    this.#ids.set(sleep, id)
    try {
      this.#submit((words) => {
        words[0] = IORING_OP.FUTEX_WAIT
        words[SQE.fd.offset / 4] = FUTEX2.SIZE_U32
        storeRegister(words, SQE.addr.offset / 4, sleep.address)
        storeRegister(words, SQE.off.offset / 4, sleep.expected)
        storeRegister(words, SQE.addr3.offset / 4, FUTEX_BITSET_MATCH_ANY)
        storeRegister(words, SQE.user_data.offset / 4, id)
      })
    } catch (error) {
      this.#sleeps.delete(id)
      this.#ids.delete(sleep)
      throw error
    }
    // Where the word had another value, the answer is there already.
    this.#drain()
  }

  cancel(sleep: FutexSleep): void {
    const id = this.#ids.get(sleep)
    if (id === undefined) return
    this.#ids.delete(sleep)
    this.#sleeps.delete(id)
    this.#cancelled.set(id, sleep)
    this.#submit((words) => {
      words[0] = IORING_OP.ASYNC_CANCEL
      storeRegister(words, SQE.addr.offset / 4, id)
      storeRegister(words, SQE.user_data.offset / 4, NOBODY)
    })
    // The kernel has taken it off the word by now, and said so.
    this.#drain()
  }

  /** @internal give everything back; there must be no waits */
  close(): void {
    this.#failure ??= new Error('this io_uring was closed')
    this.#unwatch()
    const { local } = this.#services
    for (const [address, length] of this.#rings.mapped) local.runNow(SYS.munmap, address, length)
    local.runNow(SYS.close, this.#rings.fd)
  }

  #submit(write: (words: Int32Array) => void): void {
    const { words, sqes, sqTail, fd } = this.#rings
    const { local } = this.#services
    sqes.fill(0)
    write(sqes)
    const tail = words[sqTail] as number
    Atomics.store(words, sqTail, (tail + 1) | 0)
    for (;;) {
      try {
        local.runNow(SYS.io_uring_enter, fd, 1, 0, 0, 0, 0)
        return
      } catch (error) {
        if (error instanceof ErrnoError && error.code === 'EINTR') continue
        // EBUSY: completions that did not fit are to be taken first.
        if (error instanceof ErrnoError && error.code === 'EBUSY' && this.#drain() > 0) continue
        Atomics.store(words, sqTail, tail)
        throw error
      }
    }
  }

  /** @returns how many completions there were */
  #drain(): number {
    const { words, cqHead, cqTail, cqMask, cqes, sqFlags, fd } = this.#rings
    let count = 0
    for (;;) {
      const tail = Atomics.load(words, cqTail)
      let head = words[cqHead] as number
      while (head !== tail) {
        const cqe = cqes + ((head & cqMask) * IoUringCqe.size) / 4
        const id = loadRegister(words, cqe)
        const result = words[cqe + CQE.res.offset / 4] as number
        head = (head + 1) | 0
        // From here on the entry is the kernel's again.
        Atomics.store(words, cqHead, head)
        count++
        if (id !== NOBODY) this.#settle(id, result)
      }
      if ((Atomics.load(words, sqFlags) & IORING_SQ.CQ_OVERFLOW) === 0) return count
      this.#services.local.runNow(SYS.io_uring_enter, fd, 0, 0, IORING_ENTER.GETEVENTS, 0, 0)
    }
  }

  #settle(id: number, result: number): void {
    const cancelled = this.#cancelled.get(id)
    if (cancelled !== undefined) {
      this.#cancelled.delete(id)
      if (result === 0) wakeFutex(this.#services.local, cancelled.address, 1)
      cancelled.released()
      return
    }
    const sleep = this.#sleeps.get(id)
    if (sleep === undefined) return
    this.#sleeps.delete(id)
    this.#ids.delete(sleep)
    // A word that had another value, and a wait that was interrupted, are for the caller to look at, as ever with futexes.
    const trouble = result < 0 && result !== -ERRNO.EAGAIN && result !== -ERRNO.EINTR
    sleep.done(trouble ? new ErrnoError(-result, 'futex_wait', { call: `io_uring futex_wait of 0x${sleep.address.toString(16)}` }) : undefined)
    sleep.released()
  }

  #fail(error: Error): void {
    this.#failure = error
    const sleeps = [...this.#sleeps.values()]
    this.#sleeps.clear()
    this.#ids.clear()
    for (const sleep of sleeps) {
      sleep.done(error)
      sleep.released()
    }
  }
}

function setUp({ local, heap, image }: Services): Rings | undefined {
  const params = new Block(heap, IoUringParams.size, 8)
  const { words } = params
  words.fill(0)
  words[PARAMS.flags.offset / 4] = IORING_SETUP.CQSIZE
  words[PARAMS.cq_entries.offset / 4] = CQ_ENTRIES
  let fd: number | undefined
  const mapped: [number, number][] = []
  try {
    // Closed at exec without being told.
    fd = local.runNow(SYS.io_uring_setup, SQ_ENTRIES, params.address)
    const field = (offset: number): number => words[offset / 4] as number
    if ((field(PARAMS.features.offset) & IORING_FEAT.SINGLE_MMAP) === 0 || !supported(local, heap, fd)) {
      local.runNow(SYS.close, fd)
      return undefined
    }
    const sq = (offset: number): number => field(PARAMS.sq_off.offset + offset)
    const cq = (offset: number): number => field(PARAMS.cq_off.offset + offset)
    const sqEntries = field(PARAMS.sq_entries.offset)
    const size = Math.max(sq(SQ_OFF.array.offset) + 4 * sqEntries, cq(CQ_OFF.cqes.offset) + IoUringCqe.size * field(PARAMS.cq_entries.offset))
    const map = (length: number, offset: number): Int32Array => {
      const address = local.runNow(SYS.mmap, 0, length, PROT.READ | PROT.WRITE, MAP.SHARED | MAP.POPULATE, fd as number, offset)
      mapped.push([address, length])
      const bytes = image.bytes(address, length)
      return new Int32Array(bytes.buffer, bytes.byteOffset, length / 4)
    }
    const ring = map(size, 0)
    const sqes = map(IoUringSqe.size * sqEntries, IORING_OFF.SQES)
    // The one entry that there is; the kernel takes its number from here.
    ring[sq(SQ_OFF.array.offset) / 4] = 0
    if ((ring[sq(SQ_OFF.ring_mask.offset) / 4] as number) !== sqEntries - 1) throw new Error('io_uring has another number of entries than it says')
    return {
      fd,
      mapped,
      words: ring,
      sqes,
      sqTail: sq(SQ_OFF.tail.offset) / 4,
      sqFlags: sq(SQ_OFF.flags.offset) / 4,
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

/** Whether the kernel knows the requests that are made here. */
function supported(local: Services['local'], heap: Services['heap'], fd: number): boolean {
  const count = IORING_OP.FUTEX_WAIT + 1
  const probe = new Block(heap, IoUringProbe.size + count * IoUringProbeOp.size, 8)
  try {
    probe.words.fill(0)
    local.runNow(SYS.io_uring_register, fd, IORING_REGISTER.PROBE, probe.address, count)
    const has = (operation: number): boolean =>
      (probe.view.getUint16(IoUringProbe.size + operation * IoUringProbeOp.size + IoUringProbeOp.fields.flags.offset, true) & IO_URING_OP_SUPPORTED) !== 0
    return has(IORING_OP.FUTEX_WAIT) && has(IORING_OP.ASYNC_CANCEL)
  } finally {
    probe.free()
  }
}
