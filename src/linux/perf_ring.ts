/**
 * The buffer of a counter of `<linux/perf_event.h>`: a ring in shared memory, into which the kernel writes records.
 *
 * @module linux/perf_ring
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
import { or } from '../near/flags.js'
import { MemoryMapping as NearMapping, NULL } from '../near/ids.js'
import { File } from '../far/file.js'
import { InvalidHandleError } from '../handle/errors.js'
import type { FileDescriptor } from '../handle/fd.js'
import { MemoryMapping } from '../handle/mapping.js'
import type { Task } from '../handle/task.js'
import { integer } from './arguments.js'
import { MAP, _mmap, _munmap, pageSize, PROT } from './mman.js'
import { PerfEventHeader, PerfEventMmapPage } from './perf_event.js'
import { perfRecordParser, type PerfRecord, type PerfRecordAttributes } from './perf_record.js'

/** `perf_mmap()` in Linux 6.12, kernel/events/core.c, counts pages in an int. */
const PAGES_MOST = 1 << 20

/**
 * The buffer of a counter. The kernel writes records to it, and keeps those that were not taken: where there is no room for
 * another one, that is lost, and a record says how many were.
 *
 * Nothing waits here. `readable` of an `AsyncFileDescriptor` of the counter does, or of a copy of it; or call `poll` on a thread or in a
 * child: the counter can be read when as many records are there as `wakeup_events` of its attributes says. It tells that once:
 * who asks first takes it away (perf_poll in Linux 6.12, kernel/events/core.c).
 *
 * The mapping is borrowed until this is closed. It keeps the counter for the kernel, also where the file descriptor is closed
 * first; and where the process that mapped it is gone, so that what became of that can be read to its end.
 * @typeParam Descriptor - the class of the counter's file descriptor
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export class PerfRing<Descriptor extends FileDescriptor = FileDescriptor> implements AsyncDisposable {
  /** The counter. It belongs to the caller. */
  readonly counter: Descriptor
  readonly #mapping: MemoryMapping
  #mapped: Disposable
  readonly #view: DataView
  readonly #words: BigUint64Array
  readonly #dataOffset: number
  readonly #dataSize: number
  readonly #parse: (bytes: Uint8Array) => PerfRecord
  #open = true

  /** @internal */
  constructor(counter: Descriptor, mapping: MemoryMapping, parse: (bytes: Uint8Array) => PerfRecord) {
    const view = mapping.view('writable')
    if (view === undefined) throw new TypeError(`the memory of ${mapping.toString()} is not this program's own, so that no atomic instruction here can reach it`)
    const { data_offset: dataOffset, data_size: dataSize } = PerfEventMmapPage.read(view, 0)
    if (dataSize === 0 || dataOffset + dataSize > mapping.length) throw new TypeError(`${counter.toString()} is no counter, or its kernel is older than Linux 4.1`)
    this.counter = counter
    this.#mapping = mapping
    this.#mapped = mapping.borrow(counter.task)
    this.#view = view
    this.#words = new BigUint64Array(view.buffer, view.byteOffset, PerfEventMmapPage.size / 8)
    this.#dataOffset = dataOffset
    this.#dataSize = dataSize
    this.#parse = parse
  }

  /** @internal let {@link perfWritten} see what the counter with this number writes to a buffer */
  static follow(ring: PerfRing, id: bigint): void {
    written.set(ring.#words, id)
  }

  /** How much room there is for records, in bytes. */
  get size(): number {
    return this.#dataSize
  }

  /** Whether it can be used: it is not closed. */
  get valid(): boolean {
    return this.#open
  }

  /** How many bytes of records there are to take. */
  get ready(): number {
    this.#live()
    return Number(Atomics.load(this.#words, DATA_HEAD) - (this.#words[DATA_TAIL] as bigint))
  }

  #live(): void {
    if (!this.#open) throw new InvalidHandleError(`the buffer of ${this.counter.toString()} was closed`)
  }

  /**
   * Take records, in the order in which they came. No system call is made.
   * @param most - how many at most
   * @returns those that there are
   * @throws RangeError where a record is not as the attributes say that this was mapped with; it is taken all the same
   */
  take(most = Number.MAX_SAFE_INTEGER): PerfRecord[] {
    this.#live()
    integer('how many records to take', most, 0, Number.MAX_SAFE_INTEGER)
    const records: PerfRecord[] = []
    const head = Atomics.load(this.#words, DATA_HEAD)
    for (let tail = this.#words[DATA_TAIL] as bigint; tail < head && records.length < most;) {
      const { size } = PerfEventHeader.read(this.#copy(tail, PerfEventHeader.size).view, 0)
      // A record of no length would keep this here for ever; the kernel writes none.
      if (size < PerfEventHeader.size) throw new RangeError(`the buffer of ${this.counter.toString()} has a record of ${size} bytes: somebody else writes there`)
      const { bytes } = this.#copy(tail, size)
      tail += BigInt(size)
      // From here on its place is the kernel's again.
      Atomics.store(this.#words, DATA_TAIL, tail)
      records.push(this.#parse(bytes))
    }
    return records
  }

  /** A copy of what stands somewhere, which may go on at the buffer's beginning. */
  #copy(at: bigint, size: number): { bytes: Uint8Array, view: DataView } {
    const from = Number(at % BigInt(this.#dataSize))
    const front = Math.min(size, this.#dataSize - from)
    const { buffer, byteOffset } = this.#view
    const bytes = new Uint8Array(size)
    bytes.set(new Uint8Array(buffer, byteOffset + this.#dataOffset + from, front))
    if (front < size) bytes.set(new Uint8Array(buffer, byteOffset + this.#dataOffset, size - front), front)
    return { bytes, view: new DataView(bytes.buffer) }
  }

  /**
   * Unmap it. Records that were not taken are lost, and the counter writes no more until it is mapped again.
   * @param task - who unmaps it: the counter's task, unless another one of the same address space is said, as where that is gone
   * @throws SyscallTransportError where the process is gone: it is still mapped then, and can be closed by another one
   * @throws AddressSpaceMismatchError for a task in another address space
   * @see https://man7.org/linux/man-pages/man2/munmap.2.html
   */
  async close(task: Task = this.counter.task): Promise<void> {
    this.#live()
    // Only one of the same address space can.
    this.#mapping.borrow(task)[Symbol.dispose]()
    this.#open = false
    this.#mapped[Symbol.dispose]()
    const id = written.get(this.#words)
    // Nobody may look there while it goes away.
    written.delete(this.#words)
    try {
      await unmap(task, this.#mapping)
    } catch (error) {
      if (id !== undefined) PerfRing.follow(this, id)
      this.#mapped = this.#mapping.borrow(this.counter.task)
      this.#open = true
      throw error
    }
  }

  /** Unmap it, where that was not done. Where the process is gone, the memory stays mapped. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#open && this.counter.task.alive) await this.close()
  }

  /** As in `perf ring of FD 7 in fd table of 4131`. */
  toString(): string {
    return `perf ring of ${this.counter.toString()}`
  }
}

const DATA_HEAD = PerfEventMmapPage.fields.data_head.offset / 8
const DATA_TAIL = PerfEventMmapPage.fields.data_tail.offset / 8

/** What both sides say of the buffers that are mapped, with the numbers of their counters. */
const written = new Map<BigUint64Array, bigint>()

/**
 * @internal how many bytes of records were written to the buffer of a counter; where it has none that is known here, to all that are: it may
 * write to that of another one
 */
export function perfWritten(id: bigint): bigint {
  let [own, all] = [0n, 0n]
  let known = false
  for (const [words, of] of written) {
    const head = Atomics.load(words, DATA_HEAD)
    all += head
    if (of !== id) continue
    known = true
    own += head
  }
  return known ? own : all
}

async function unmap(task: Task, mapping: MemoryMapping): Promise<void> {
  mapping.unmap()
  try {
    await _munmap(task.sysif, mapping.near.address, mapping.length)
  } catch (error) {
    mapping.remain()
    throw error
  }
}

/** @internal map the buffer of a counter */
export async function mapPerfRing<Descriptor extends FileDescriptor & { perfId(): Promise<bigint> }>(
  counter: Descriptor, attributes: PerfRecordAttributes, pages: number,
): Promise<PerfRing<Descriptor>> {
  const parse = perfRecordParser(attributes)
  integer('the number of pages of a counter\'s buffer', pages, 1, PAGES_MOST)
  if ((pages & (pages - 1)) !== 0) throw new RangeError(`the buffer of a counter has a power of two of pages, not ${pages}`)
  const { task } = counter
  // One more, before the others, has what both sides say of the buffer.
  const whole = (1 + pages) * pageSize()
  using fd = counter.borrow(task)
  const address = await _mmap(task.sysif, NULL, whole, or(PROT.READ, PROT.WRITE), MAP.SHARED, fd, 0)
  const mapping = MemoryMapping.take(task, new NearMapping(address, whole, pageSize()), new File('perf_event'), { readable: true, writable: true })
  try {
    const ring = new PerfRing(counter, mapping, parse)
    PerfRing.follow(ring, await counter.perfId())
    return ring
  } catch (error) {
    await unmap(task, mapping).catch(() => undefined)
    throw error
  }
}
