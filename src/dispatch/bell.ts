import { Socket, type OnReadOpts, type SocketConstructorOpts } from 'node:net'
import { ErrnoError } from '../near/errors.js'
import { Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { Heap } from '../handle/heap.js'
import type { LocalSyscallInterface } from './local.js'
import {
  BELL_ARMED, BELL_CAPACITY, BELL_CHANGED, BELL_COUNT, BELL_DOORBELL, BELL_RENEWED, BELL_RUNG, BELL_SIZE, BELL_STOP, BELL_WAITERS, BELL_WORD,
  LINE_SIZE, WAITER_ADDRESS, WAITER_ALIVE, WAITER_FLAGS, WAITER_FLAGS_VALUE, WAITER_SIZE, WAITER_VALUE,
} from './layout.js'
import { Block } from './block.js'
import type { RingSyscallInterface } from './ring.js'
import { storeRegister } from './words.js'

const WORD = BELL_WORD / 4
const COUNT = BELL_COUNT / 4
const FUTEX_WAKE = 1
const O_CLOEXEC = 0o2000000
const O_NONBLOCK = 0o4000

/** How many child-tid words the bell has itself, which stay on its list: as many children as are on their way to a program at a time, mostly. */
const OWN_WORDS = 16

/** The word that the kernel clears when a process execs or ends, and `CLONE_CHILD_CLEARTID` says where. */
export interface ChildTidWord {
  /** Its address. */
  readonly address: Address
  /** Memory that it lies in. */
  readonly words: Int32Array
  /** Which word of that it is. */
  readonly place: number
  /** Whether somebody waits for that anyway: the bell, which has it on its list for good, or io_uring. */
  readonly watched: boolean
}

/**
 * What tells the event loop about rings: servers that have answered after this program stopped spinning, and child-tid
 * words that the kernel has cleared. A thread waits for all of them on futexes, so nothing in a child's fd table is
 * needed for it, and writes a byte to the doorbell, a pipe that the event loop reads.
 */
export class Bell {
  readonly #local: LocalSyscallInterface
  readonly #block: Block
  /** The bell's own words that are no child's. */
  readonly #spare: ChildTidWord[] = []
  /** Where the part of the list begins that changes. */
  readonly #first: number
  readonly #expecting = new Set<RingSyscallInterface>()
  /** Those whose child-tid word is watched and is none of the bell's own, in the order of the bell's list. */
  readonly #watched: RingSyscallInterface[] = []
  /** Those for whom the list has no room yet. */
  readonly #unwatched = new Set<RingSyscallInterface>()
  /** Service threads, whose end nobody else would see; they stay on the list. */
  readonly #guarded = new Set<RingSyscallInterface>()
  #socket: Socket | undefined
  #references = 0
  readonly #waitsForSeveral: boolean
  #thread: { readonly alive: boolean } | undefined
  #died: () => void = () => undefined
  #also: () => void = () => undefined
  readonly #readEnd: number

  /** The end of the pipe that a thread of this process may write a byte to. */
  readonly doorbell: number

  /**
   * @param local - for the calls that set it up and ring it
   * @param heap - where the bell lies
   */
  constructor(local: LocalSyscallInterface, heap: Heap) {
    this.#local = local
    this.#waitsForSeveral = canWaitForSeveral(local)
    this.#block = new Block(heap, BELL_SIZE + 4 * OWN_WORDS, LINE_SIZE)
    const { words } = this.#block
    words.fill(0)
    const pipe = new Block(heap, 8, 8)
    try {
      local.runNow(SYS.pipe2, pipe.address, O_CLOEXEC | O_NONBLOCK)
    } catch (error) {
      this.#block.free()
      throw error
    } finally {
      pipe.free()
    }
    const [readEnd, writeEnd] = pipe.words as unknown as [number, number]
    this.#readEnd = readEnd
    this.doorbell = writeEnd
    words[WORD] = BELL_ARMED
    words[BELL_DOORBELL / 4] = writeEnd
    // Elsewhere they would be looked at all the time.
    this.#first = this.#waitsForSeveral ? 1 + OWN_WORDS : 1
    words[COUNT] = this.#first
    for (let index = 0; index < BELL_CAPACITY; index++) {
      const waiter = (BELL_WAITERS + index * WAITER_SIZE) / 4
      storeRegister(words, waiter + WAITER_VALUE / 4, index === 0 ? BELL_ARMED : WAITER_ALIVE)
      words[waiter + WAITER_FLAGS / 4] = WAITER_FLAGS_VALUE
    }
    this.#setWaiter(0, this.wordAddress)
    for (let index = 1; index < this.#first; index++) {
      const offset = BELL_SIZE + 4 * (index - 1)
      const word = { address: Address(this.#block.address + offset), words, place: offset / 4, watched: true }
      words[word.place] = WAITER_ALIVE
      this.#setWaiter(index, word.address)
      this.#spare.push(word)
    }
  }

  /**
   * Have the event loop hear it; to be called once, when all that goes with it is there.
   * @param also - called whenever it rings, for those who write to the doorbell themselves
   */
  listen(also: () => void): void {
    this.#also = also
    // One buffer for good: otherwise each byte would cost a new one of 64 KiB.
    const options: SocketConstructorOpts & { onread: OnReadOpts } = {
      fd: this.#readEnd,
      readable: true,
      writable: false,
      onread: {
        buffer: new Uint8Array(64),
        callback: () => {
          this.#look()
          return true
        },
      },
    }
    const socket = new Socket(options)
    socket.on('error', (error) => {
      throw new Error('nearfar\'s doorbell broke: something closed its pipe', { cause: error })
    })
    socket.unref()
    socket.resume()
    this.#socket = socket
  }

  /**
   * Look whether the thread that runs it has ended, which it cannot tell itself, whenever something is expected of it.
   * @param thread - that one
   * @param died - called, later and perhaps more than once, where it has
   */
  runBy(thread: { readonly alive: boolean }, died: () => void): void {
    this.#thread = thread
    this.#died = died
  }

  /** Give all of it back: it is not to be, and nobody rings. */
  undo(): void {
    if (this.#socket === undefined) this.#local.runNow(SYS.close, this.#readEnd)
    else this.#socket.destroy()
    this.#local.runNow(SYS.close, this.doorbell)
    this.#block.free()
  }

  /** Have the thread that runs it end. */
  stop(): void {
    Atomics.store(this.#block.words, BELL_STOP / 4, 1)
    Atomics.store(this.#block.words, WORD, BELL_RUNG)
    this.#local.runNow(SYS.futex, this.wordAddress, FUTEX_WAKE, 1)
  }

  /** The address of the bell. */
  get address(): number {
    return this.#block.address
  }

  /** The address of the word that a ring server rings. */
  get wordAddress(): number {
    return this.#block.address + BELL_WORD
  }

  /** Keep the program running until {@link unref} is called as often. */
  ref(): void {
    if (this.#references++ === 0) this.#socket?.ref()
  }

  /** See {@link ref}. */
  unref(): void {
    if (--this.#references === 0) this.#socket?.unref()
  }

  /**
   * A child-tid word for a child that is about to be cloned, so that its exec and its end are told of and the thread does
   * not have to be woken to learn of the child.
   * @returns undefined where all are in use
   */
  takeWord(): ChildTidWord | undefined {
    const word = this.#spare.pop()
    // The thread sleeps on what the word was when it last looked, and need not be woken: see `native/layout.h`.
    if (word !== undefined) Atomics.compareExchange(this.#block.words, WORD, BELL_ARMED, BELL_RENEWED)
    return word
  }

  /**
   * Nobody looks at a child-tid word any more.
   * @param word - the child's; one that is not the bell's own is left alone
   */
  giveBack(word: ChildTidWord): void {
    if (word.words !== this.#block.words) return
    Atomics.store(word.words, word.place, WAITER_ALIVE)
    this.#spare.push(word)
  }

  /**
   * Look at a ring whenever the doorbell rings.
   * @param ring - has calls without an answer
   */
  expect(ring: RingSyscallInterface): void {
    if (this.#expecting.has(ring)) return
    this.#expecting.add(ring)
    if (ring.keepsAlive) this.ref()
    if (this.#thread?.alive === false) queueMicrotask(this.#died)
  }

  /**
   * The ring expects nothing any more.
   * @param ring - has an answer to every call
   */
  forget(ring: RingSyscallInterface): void {
    if (this.#expecting.delete(ring) && ring.keepsAlive) this.unref()
    if (this.#guarded.has(ring)) {
      if (ring.alive) return
      this.#guarded.delete(ring)
    }
    if (ring.childTid.watched) return
    this.#unwatched.delete(ring)
    const index = this.#watched.indexOf(ring)
    if (index === -1) return
    const last = this.#watched.pop() as RingSyscallInterface
    if (last !== ring) {
      this.#watched[index] = last
      this.#setWaiter(this.#first + index, last.childTid.address)
    }
    // With none left, the thread may read the list when the next one comes.
    if (this.#watched.length > 0 || this.#unwatched.size > 0) this.#publishWaiters()
    else Atomics.store(this.#block.words, COUNT, this.#first)
  }

  /**
   * Have the bell rung when a thread ends, at whatever time that is. Before Linux 5.16 this would mean to look at its word
   * all the time; there its end is seen when the bell is rung for something else.
   * @param ring - a service thread's
   */
  guard(ring: RingSyscallInterface): void {
    this.#guarded.add(ring)
    if (this.#waitsForSeveral) this.watch(ring)
  }

  /**
   * Have the bell rung when the kernel clears the ring's child-tid word.
   * @param ring - whose process is about to exec or exit
   */
  watch(ring: RingSyscallInterface): void {
    if (ring.childTid.watched || this.#watched.includes(ring)) return
    if (this.#full) {
      this.#unwatched.add(ring)
      return
    }
    this.#add(ring)
    this.#publishWaiters()
  }

  get #full(): boolean {
    return this.#first + this.#watched.length >= BELL_CAPACITY
  }

  #add(ring: RingSyscallInterface): void {
    this.#setWaiter(this.#first + this.#watched.length, ring.childTid.address)
    this.#watched.push(ring)
  }

  #setWaiter(index: number, address: number): void {
    // One store for the whole address: the kernel may be reading the list.
    const { view } = this.#block
    view.setBigUint64(BELL_WAITERS + index * WAITER_SIZE + WAITER_ADDRESS, BigInt(address), true)
  }

  #publishWaiters(): void {
    for (const ring of this.#unwatched) {
      if (this.#full) break
      this.#unwatched.delete(ring)
      this.#add(ring)
      // It may have left while nobody was watching.
      queueMicrotask(() => ring.poll())
    }
    const { words } = this.#block
    Atomics.store(words, COUNT, this.#first + this.#watched.length)
    // Where the word is another than these, the thread is up, or about to be woken, and reads the list anyway.
    const quiet = [BELL_ARMED, BELL_RENEWED].some((value) => Atomics.compareExchange(words, WORD, value, BELL_CHANGED) === value)
    if (quiet) {
      this.#local.later(SYS.futex, this.wordAddress, FUTEX_WAKE, 1)
    }
  }

  #look(): void {
    for (const ring of [...this.#expecting]) ring.poll()
    for (const ring of [...this.#guarded]) ring.poll()
    this.#also()
  }
}

/** Whether the kernel has futex_waitv(2), and lets this program use it: with no word to wait for, it says EINVAL. */
function canWaitForSeveral(local: LocalSyscallInterface): boolean {
  try {
    local.runNow(SYS.futex_waitv, 0, 0, 0, 0, 0)
    return true
  } catch (error) {
    return error instanceof ErrnoError && error.code === 'EINVAL'
  }
}
