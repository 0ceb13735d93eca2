import { SYS } from '../near/sys.js'
import type { Block } from './block.js'
import { ARGUMENT_COUNT, type Runs, storeSlot } from './calls.js'
import type { LocalSyscallInterface } from './local.js'
import { loadRegister } from './words.js'

/** How many writes are gathered in a turn at most. */
const WRITES = 16

/** The most bytes of each. */
const WRITE_SIZE = 4096

/** The memory of one write, and what makes it. */
class Place implements Runs {
  readonly #write: number
  readonly #address: number
  readonly #bytes: Uint8Array
  readonly #free: Place[]
  #fd = 0
  #count = 0
  #resolve: (result: number) => void = () => undefined

  constructor(write: number, block: Block, offset: number, free: Place[]) {
    this.#write = write
    this.#address = block.address + offset
    this.#bytes = new Uint8Array(block.view.buffer, block.view.byteOffset + offset, WRITE_SIZE)
    this.#free = free
  }

  fill(fd: number, bytes: Uint8Array): Promise<number> {
    this.#fd = fd
    this.#count = bytes.length
    this.#bytes.set(bytes)
    return new Promise((resolve) => (this.#resolve = resolve))
  }

  store(words: Int32Array, slot: number): number {
    storeSlot(words, slot, this.#write, 0, this.#fd, this.#address, this.#count)
    return ARGUMENT_COUNT
  }

  settle(words: Int32Array, at: number): void {
    this.#free.push(this)
    this.#resolve(loadRegister(words, at))
  }
}

/**
 * Writes of few bytes that are made by the call that looks for events: it costs more to call the kernel than to copy them.
 */
export class SmallWrites {
  readonly #local: LocalSyscallInterface
  readonly #free: Place[] = []

  /**
   * @param local - makes the calls
   * @param allocate - makes the memory
   */
  constructor(local: LocalSyscallInterface, allocate: (size: number) => Block) {
    this.#local = local
    const write = SYS.write.number(local.architecture)
    const block = allocate(WRITES * WRITE_SIZE)
    for (let index = 0; index < WRITES; index++) this.#free.push(new Place(write, block, index * WRITE_SIZE, this.#free))
  }

  /**
   * Gather a write. It is made behind all calls that came before it.
   * @param fd - the number to write to
   * @param bytes - what; copied
   * @returns what write(2) returns: how many bytes it has taken, or a negated error number; undefined where there is no room for it
   */
  add(fd: number, bytes: Uint8Array): Promise<number> | undefined {
    if (bytes.length > WRITE_SIZE || !this.#local.hasRoom) return undefined
    const place = this.#free.pop()
    if (place === undefined) return undefined
    const written = place.fill(fd, bytes)
    this.#local.gather(place)
    return written
  }
}
