import { SyscallHangup, SyscallSendError, SyscallTransportError } from '../near/errors.js'
import { SyscallInterface, type SyscallArgument, type SyscallRequest } from '../near/sysif.js'
import type { Address } from '../near/ids.js'
import { SYS, type Architecture, type Syscall } from '../near/sys.js'
import type { Bell, ChildTidWord } from './bell.js'
import { endsProgram, executes, isSlow, lookedAtInRings, maybeSlow, refusal } from './blocking.js'
import {
  ARGUMENT_COUNT, type Call, type Check, describeRequest, numberOf, PendingBatch, PendingCall, type ResultForm, SLOT_WORDS, storeSlot, type Waiter,
} from './calls.js'
import { deathSignalChange } from './death_signal.js'
import type { NativeImage } from './native.js'
import {
  NO_CPU, RENEW_NUMBER, RING_ASKED, RING_CONFIRMED, RING_CPU, RING_HEAD, RING_MASK, RING_NAP_NANOSECONDS, RING_NAP_SECONDS,
  RING_PARENT_DEATH_SIGNAL, RING_SIZE, RING_SLEEPING, RING_TAIL,
  RING_WAITING, RING_WAIT_FOR, STOP_NUMBER, WAITING_ASLEEP, WAITING_TO_BE_RUNG,
} from './layout.js'
import type { LocalSyscallInterface } from './local.js'
import { napping, spinningForCalls, type Spinning, type SpinningForChildren } from './spinning.js'
import { whenTurnEnds } from './turn.js'

const HEAD = RING_HEAD / 4
const TAIL = RING_TAIL / 4
const SLEEPING = RING_SLEEPING / 4
const WAITING = RING_WAITING / 4
const WAIT_FOR = RING_WAIT_FOR / 4
const ASKED = RING_ASKED / 4
const CPU = RING_CPU / 4
const NO_CPU_WORD = NO_CPU | 0
const NAP = RING_NAP_NANOSECONDS / 4
const CONFIRMED = RING_CONFIRMED / 4
const FIRST_SLOT = RING_SIZE / 4

const FUTEX_WAIT_PRIVATE = 0 | 128
const FUTEX_WAKE_PRIVATE = 1 | 128

const NANOSECONDS = 1e6

/**
 * In milliseconds: an answer that comes by way of the bell within this time would better have been spun for. It is about
 * what that way costs by itself.
 */
const SOON = 0.15

/** How often a side that spins looks before it looks at the clock. */
const LOOKS_A_CLOCK = 32

/**
 * How many calls a turn of the program makes before the server hears of them; of the rest it hears when the turn ends. The
 * first one it hears of at once. Each time costs both sides a cache line that goes from one CPU to the other.
 */
const CALLS_A_PUBLICATION = 16

/**
 * How many results are taken before the event loop gets a turn, however they come: many at once, or one after the other, for
 * a program that makes the next call when it has the result of the last. Those that are there at once are not held back.
 */
const RESULTS_A_TURN = 4096

const ignore = (): void => undefined

/** What is to be done between two calls: when all before it have completed, and before those after it are sent. */
class Gate {
  constructor(readonly pass: () => void) {}
}

/**
 * Two calls of which the server is to see both or neither, whatever becomes of this program in between: one that makes the
 * kernel forget what the process gets when its parent dies, and the one that asks for it again.
 */
class Pair {
  constructor(readonly first: Waiter, readonly second: Waiter) {}
}

/** What a ring belongs to. */
export interface RingOptions {
  /** For waking the server. */
  readonly local: LocalSyscallInterface
  /** Tells when the server has answered and this program no longer spins. */
  readonly bell: Bell
  /** The memory of the ring and its slots, filled in. */
  readonly words: Int32Array
  /** Where that is. */
  readonly address: Address
  /** What the kernel clears when the process execs or ends. */
  readonly childTid: ChildTidWord
  /** How long to spin for the first answer. */
  readonly first: SpinningForChildren
  /** Whether the server cannot see its parent: it waits to be told that this was alive after it was ready to be killed. */
  readonly outside: boolean
  /** That parent, retained until the server was told for the first time, where it is not this program's own process. */
  readonly parent?: RingSyscallInterface
  /** Gives the memory back. */
  readonly free: () => void
  /** For messages: `process 4131`. */
  readonly subject: string
  /** Access to the shared address space. */
  readonly memory: Pick<NativeImage, 'bytes'>
  /** Whether outstanding calls keep the program from ending; false for this package's own service threads. */
  readonly keepsAlive: boolean
}

/**
 * System calls in another process or thread that shares this one's memory, through a ring in that memory. A call is
 * published at once; its result is looked for when the turn of the program ends, first for a short, bounded while, by spinning
 * or, on the server's own CPU, by a nap, then by waiting for the bell in the event loop.
 */
export class RingSyscallInterface extends SyscallInterface {
  readonly architecture: Architecture
  readonly #local: LocalSyscallInterface
  readonly #bell: Bell
  readonly #words: Int32Array
  readonly #address: number
  readonly #lookedAt: Uint8Array
  readonly #mayBeSlow: Uint8Array
  readonly #mask: number
  readonly #capacity: number
  /** The word at which the results begin. */
  readonly #firstResult: number
  readonly #subject: string
  readonly #memory: RingOptions['memory']
  readonly #keepsAlive: boolean
  /** The calls in the ring, by slot. */
  readonly #inRing: (Waiter | undefined)[]
  /** How many arguments each slot has from the last call in it. */
  readonly #stale: Uint8Array
  /** Calls for which the ring has no room yet. */
  readonly #waitingForRoom: (Waiter | Gate | Pair)[] = []
  /** How many of these that have no room yet are two calls. */
  #pairsWaiting = 0
  /** How many of these, from the first on, have room by now. */
  #admitted = 0
  /** How many calls have a slot; the words in memory are the low 32 bits of such numbers, and so are these. */
  #stored: number
  /** How many of them the server was told of. */
  #published: number
  /** How many results were taken. */
  #taken: number
  /** How long to spin for the next answer: as for all new children, until there has been one. */
  #spinning: Spinning
  readonly #first: SpinningForChildren
  /** The same while this program and the server share a CPU. */
  readonly #napping: Spinning = napping()
  /** Whether a call that executes a program is outstanding: its end is worth no spinning, and what stands before it no telling. */
  #executing = false
  #draining = false
  /** How many results were taken since the event loop was given a turn. */
  #sinceTurn = 0
  /** Whether the bell is asked to tell. */
  #asked = false
  /** When it last was. */
  #askedAt = 0
  /** Whether the server cannot see its parent. */
  readonly #outside: boolean
  readonly #parent: RingSyscallInterface | undefined
  /** How often the server will have to be told that the parent was there. */
  #toConfirm: number
  /** How often it was. */
  #confirmed = 0
  /** Whether the parent's memory, which the server looks at meanwhile, is retained. */
  #holding: boolean
  /** What the process gets when its parent dies, once all calls that were made so far have run. */
  #deathSignal: number
  readonly #free: () => void
  /** How many look at its memory: it by itself, and servers of its children that wait to be confirmed. */
  #users = 1
  #refusal: string | undefined
  #ended: string | undefined
  /** @internal means the process, in this program's own fd table; undefined for a thread of this process */
  pidfd: number | undefined
  /** @internal the word that the kernel clears when the process execs or ends */
  readonly childTid: ChildTidWord
  readonly #drain = (): void => this.#takeResults()
  readonly #whenGone: (() => void)[] = []

  /** @internal */
  constructor(options: RingOptions) {
    super()
    this.architecture = options.local.architecture
    this.#local = options.local
    this.#bell = options.bell
    this.#words = options.words
    this.childTid = options.childTid
    this.#first = options.first
    this.#spinning = options.first
    this.#address = options.address
    this.#mask = options.words[RING_MASK / 4] as number
    this.#capacity = this.#mask + 1
    this.#firstResult = FIRST_SLOT + this.#capacity * SLOT_WORDS
    this.#stored = this.#published = this.#taken = options.words[HEAD] as number
    this.#lookedAt = lookedAtInRings.for(this.architecture)
    this.#mayBeSlow = maybeSlow.for(this.architecture)
    this.#subject = options.subject
    this.#memory = options.memory
    this.#keepsAlive = options.keepsAlive
    this.#inRing = new Array<Waiter | undefined>(this.#capacity).fill(undefined)
    this.#stale = new Uint8Array(this.#capacity).fill(ARGUMENT_COUNT)
    this.#outside = this.#holding = options.outside
    this.#parent = options.parent
    this.#toConfirm = options.outside ? 1 : 0
    this.#deathSignal = options.words[RING_PARENT_DEATH_SIGNAL / 4] as number
    this.#free = options.free
  }

  /** Whether outstanding calls keep the program from ending. */
  get keepsAlive(): boolean {
    return this.#keepsAlive
  }

  /** Whether the process still runs the ring's server: it has neither ended nor exec'd, as far as is known. */
  get alive(): boolean {
    return this.#ended === undefined
  }

  /** @internal whether the kernel has cleared the child-tid word: the process has exec'd or ended */
  get left(): boolean {
    // Afterwards the word may be somebody else's.
    return this.#ended !== undefined || Atomics.load(this.childTid.words, this.childTid.place) === 0
  }

  /** @internal keep the memory, though the process may be gone, until {@link release} is called as often */
  retain(): void {
    this.#users++
  }

  /** @internal see {@link retain} */
  release(): void {
    if (--this.#users === 0) this.#free()
  }

  /** How many calls have no result yet; reads and writes of memory that wait for such calls are counted too. */
  get outstanding(): number {
    return ((this.#stored - this.#taken) >>> 0) + this.#waitingForRoom.length - this.#admitted + this.#pairsWaiting
  }

  syscall(call: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    return this.#make(call, args, 'number')
  }

  syscall64(call: Syscall | number, ...args: SyscallArgument[]): Promise<bigint> {
    return this.#make(call, args, 'bigint')
  }

  /** @internal */
  override outcome(request: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    return this.#make(request, args, 'outcome')
  }

  batch(calls: readonly SyscallRequest[]): Promise<number[]> {
    return new Promise((resolve, reject) => {
      const batch = new PendingBatch(calls, this.architecture, this.#check, resolve, reject)
      if (calls.length === 0) resolve([])
      for (const request of calls) {
        const special = this.#lookedAt[numberOf(request[0], this.architecture)] === 0 ? undefined : describeRequest(request, this.architecture)
        if (special !== undefined) this.#expect(special)
        this.#submitWith(batch, special === undefined ? undefined : this.#renewal(special))
      }
    })
  }

  #make<Result>(request: Syscall | number, args: SyscallArgument[], form: ResultForm): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#send(new PendingCall(request, args, this.architecture, form, resolve, reject))
    })
  }

  /** @throws SyscallSendError, and RangeError for arguments that a register cannot hold; then nothing was sent */
  #send(call: PendingCall): void {
    if (this.#lookedAt[call.number] === 0 && this.#ended === undefined && this.#refusal === undefined) {
      this.#submit(call)
      return
    }
    const described = call.next
    const objection = this.#objection(described.name)
    if (objection !== undefined) throw new SyscallSendError(described.toString(), objection)
    call.check()
    this.#expect(described)
    this.#submitWith(call, this.#renewal(described))
  }

  /**
   * Behind a call that may make the kernel forget what the process gets when its parent dies, that is asked for again: no
   * child outlives its parent because it has changed its credentials.
   * @returns the call that asks; undefined where none is needed
   */
  #renewal(call: Call): PendingCall | undefined {
    const change = deathSignalChange(call)
    if (change === undefined) return undefined
    if (!change.forgotten) {
      this.#deathSignal = change.signal
      return undefined
    }
    if (this.#deathSignal === 0) return undefined
    // A parent that has gone has sent its signal already, and what was its memory may be somebody else's.
    if (this.#outside && this.#parent?.left !== true) {
      this.#toConfirm++
      if (!this.#holding) this.#parent?.retain()
      this.#holding = true
    }
    const confirmation = this.#toConfirm
    const failed = (error: unknown): void => {
      this.#wasConfirmed(confirmation)
      if (error instanceof SyscallTransportError) return
      process.emitWarning(`${this.#subject} may outlive its parent: after ${call.toString()}, the signal that kills it could not be asked for again (${String(error)})`)
    }
    return new PendingCall(RENEW_NUMBER, [this.#deathSignal, confirmation], this.architecture, 'number', () => this.#wasConfirmed(confirmation), failed)
  }

  /** Why a call of that name cannot be sent; undefined where it can. */
  #objection(name: string): string | undefined {
    return this.#ended ?? this.#refusal ?? refusal(name)
  }

  readonly #check: Check = (call, describe) => {
    const objection = this.#objection(typeof call === 'number' ? describe().name : call.name)
    if (objection !== undefined) throw new SyscallSendError(describe().toString(), objection)
  }

  /** A call comes next that changes more than its own process's state. */
  #expect(call: Call): void {
    if (executes(call)) {
      this.#executing = true
      this.#bell.watch(this)
    }
    // From a thread of this process, a filter may be put on all of them.
    if (call.name === 'seccomp' && this.pidfd === undefined) this.#local.filtered = true
  }

  #submit(waiter: Waiter): void {
    if (this.#waitingForRoom.length > 0 || this.#room === 0) {
      waiter.check()
      this.#waitingForRoom.push(waiter)
    } else {
      this.#store(waiter)
      this.#publishIfDue()
    }
    this.#schedule()
  }

  /** A call, and one that must not be missing behind it; see {@link Pair}. */
  #submitWith(first: Waiter, second: Waiter | undefined): void {
    if (second === undefined) {
      this.#submit(first)
      return
    }
    if (this.#waitingForRoom.length > 0 || this.#room < 2) {
      this.#waitingForRoom.push(new Pair(first, second))
      this.#pairsWaiting++
    } else {
      this.#store(first)
      this.#store(second)
      this.#publishIfDue()
    }
    this.#schedule()
  }

  /** How many slots are free. */
  get #room(): number {
    return this.#capacity - ((this.#stored - this.#taken) >>> 0)
  }

  #publishIfDue(): void {
    if (((this.#stored - this.#published) >>> 0) >= CALLS_A_PUBLICATION || this.#published === this.#taken) this.#publish()
  }

  #schedule(): void {
    if (this.#draining) return
    this.#draining = true
    if (this.#sinceTurn < RESULTS_A_TURN) whenTurnEnds(this.#drain)
    else this.#drainNextTurn()
  }

  #drainNextTurn(): void {
    this.#draining = true
    this.#sinceTurn = 0
    setImmediate(this.#drain)
  }

  /** Give a call a slot. The server does not see it before {@link #publish}, which comes at the latest when this turn of the program ends. */
  #store(waiter: Waiter): void {
    const index = this.#stored & this.#mask
    const stale = this.#stale[index] as number
    // In case that it is refused half-way.
    this.#stale[index] = ARGUMENT_COUNT
    this.#stale[index] = waiter.store(this.#words, FIRST_SLOT + index * SLOT_WORDS, stale)
    this.#inRing[index] = waiter
    this.#stored = (this.#stored + 1) | 0
  }

  /** Let the server see all calls that have a slot. */
  #publish(): void {
    if (this.#published === this.#stored) return
    this.#published = this.#stored
    Atomics.store(this.#words, HEAD, this.#published)
    this.#wake()
  }

  #wake(): void {
    if (Atomics.load(this.#words, SLEEPING) !== 0 && Atomics.exchange(this.#words, SLEEPING, 0) !== 0) {
      // Not at once: the calls that this turn of the program makes next are there by then.
      this.#local.later(SYS.futex, this.#address + RING_SLEEPING, FUTEX_WAKE_PRIVATE, 1)
    }
  }

  /** Settle what has a result; then spin for more, and finally ask the bell. */
  #takeResults(): void {
    this.#draining = false
    if (this.#ended !== undefined) return
    this.#publish()
    const words = this.#words
    const together = this.#sharesCpu
    const spinning = together ? this.#napping : this.#spinning
    // One that waits to be confirmed does not wake who naps: it rings.
    const inVain = this.#executing || this.#isVain() || (together && this.#confirmed !== this.#toConfirm)
    const time = inVain ? 0 : spinning.begin()
    // The server may be asleep, with the call that wakes it among those that were gathered.
    if (together && time > 0) this.#nap(time)
    else this.#local.flush()
    if (this.#asked) {
      this.#asked = false
      this.#bell.forget(this)
    }
    let until = 0
    let looks = 0
    let results = 0
    for (;;) {
      const tail = Atomics.load(words, TAIL)
      if (tail !== this.#taken) {
        results += this.#settleUpTo(tail)
        if (this.#sinceTurn + results >= RESULTS_A_TURN) break
        continue
      }
      // What comes next costs as much as many looks.
      if (this.#published !== this.#taken && time > 0 && ++looks % LOOKS_A_CLOCK !== 0) continue
      // Looked at before the tail once more: what was answered before the process left must not be lost.
      if (this.left && Atomics.load(words, TAIL) === this.#taken) {
        if (time > 0) spinning.end(true)
        this.hangup(`${this.#subject} has exec'd or ended`)
        return
      }
      if (this.#published === this.#taken) break
      if (this.#confirmed !== this.#toConfirm) this.#confirm()
      if (time === 0 || together) break
      const now = performance.now()
      if (until === 0) until = now + time
      else if (now > until) break
    }
    // One that has found nothing counts too: what it was for may come again and again within the turn.
    this.#sinceTurn += Math.max(results, 1)
    if (time > 0) spinning.end(results > 0)
    if (results > 0 && this.#spinning === this.#first) {
      this.#spinning = spinningForCalls()
      this.#first.together = this.#sharesCpu
    }
    if (this.#published === this.#taken) {
      if (this.#executing) this.#bell.forget(this)
      this.#executing = false
      return
    }
    if (results > 0 && this.#sinceTurn >= RESULTS_A_TURN) this.#drainNextTurn()
    else this.#askBell()
  }

  /** Whether the server is on this program's own CPU, as far as is known: then it cannot run while this program looks for what it does. */
  get #sharesCpu(): boolean {
    const cpu = this.#words[CPU]
    // A new child begins where the last one did, mostly.
    if (cpu === NO_CPU_WORD) return this.#spinning === this.#first && this.#first.together
    return cpu === this.#local.cpu
  }

  /**
   * Let the server have the CPU, until it has the next result or for so long; with what was gathered before that.
   * @param time - in milliseconds
   */
  #nap(time: number): void {
    const words = this.#words
    Atomics.store(words, WAIT_FOR, (this.#taken + 1) | 0)
    Atomics.store(words, WAITING, WAITING_ASLEEP)
    if (Atomics.load(words, TAIL) === this.#taken && !this.left) {
      words[NAP] = Math.floor(time * NANOSECONDS)
      const futex = SYS.futex.number(this.architecture)
      const store = (slots: Int32Array, slot: number): void => {
        storeSlot(slots, slot, futex, 0, this.#address + RING_WAITING, FUTEX_WAIT_PRIVATE, WAITING_ASLEEP, this.#address + RING_NAP_SECONDS, 0, 0)
      }
      this.#local.runBatch(1, store, ignore)
    } else this.#local.flush()
    Atomics.store(words, WAITING, 0)
  }

  /** Whether the next result takes so long, or is so surely not to come, that spinning for it is in vain. */
  #isVain(): boolean {
    const first = this.#inRing[this.#taken & this.#mask]
    return first === undefined || (this.#mayBeSlow[first.nextNumber] !== 0 && isSlow(first.next))
  }

  #settleUpTo(tail: number): number {
    const words = this.#words
    let count = 0
    while (this.#taken !== tail) {
      const index = this.#taken & this.#mask
      const waiter = this.#inRing[index] as Waiter
      this.#inRing[index] = undefined
      this.#taken = (this.#taken + 1) | 0
      waiter.settle(words, this.#firstResult + 2 * index)
      count++
    }
    this.#fillRoom()
    return count
  }

  #fillRoom(): void {
    const waiting = this.#waitingForRoom
    if (waiting.length === 0) return
    while (this.#admitted < waiting.length) {
      const next = waiting[this.#admitted] as Waiter | Gate | Pair
      const needed = next instanceof Gate ? this.#capacity : next instanceof Pair ? 2 : 1
      if (this.#room < needed) break
      this.#admitted++
      if (next instanceof Gate) next.pass()
      else if (next instanceof Pair) {
        this.#pairsWaiting--
        this.#store(next.first)
        this.#store(next.second)
      } else this.#store(next)
    }
    this.#publish()
    // Not each time: that would take time in proportion to all that still wait.
    if (2 * this.#admitted >= waiting.length) {
      waiting.splice(0, this.#admitted)
      this.#admitted = 0
    }
  }

  /** A server in a new pid namespace cannot see its parent; it waits to be told that this was there after it was ready to be killed. */
  #confirm(): void {
    const asked = Atomics.load(this.#words, ASKED)
    if (asked <= this.#confirmed) return
    // The parent's child-tid word is cleared before the kernel sends its children the signal. Where it is, the signal may
    // have been sent too early; the server looks at that word as well, and ends.
    if (this.#parent?.left === true) return
    Atomics.store(this.#words, CONFIRMED, asked)
    this.#wake()
    this.#wasConfirmed(asked)
  }

  /** The server no longer waits for that confirmation, and those before it. */
  #wasConfirmed(confirmation: number): void {
    if (confirmation > this.#confirmed) this.#confirmed = confirmation
    if (this.#confirmed === this.#toConfirm) this.#letGoOfParent()
  }

  #letGoOfParent(): void {
    if (!this.#holding) return
    this.#holding = false
    this.#parent?.release()
  }

  #askBell(): void {
    const words = this.#words
    // A server that waits to be confirmed answers nothing before that; it tells when it is ready.
    Atomics.store(words, WAIT_FOR, this.#confirmed !== this.#toConfirm ? this.#taken : this.#executing ? this.#published : (this.#taken + 1) | 0)
    Atomics.store(words, WAITING, WAITING_TO_BE_RUNG)
    this.#asked = true
    this.#askedAt = performance.now()
    this.#bell.expect(this)
    const first = this.#inRing[this.#taken & this.#mask]?.next
    if (this.#executing || (first !== undefined && endsProgram(first))) this.#bell.watch(this)
    // What happened before the server could see the request is not rung.
    if (Atomics.load(words, TAIL) !== this.#taken || this.left) this.#schedule()
  }

  /** @internal the bell rang: somebody has an answer, perhaps this one */
  poll(): void {
    if (this.#ended !== undefined) return
    if (this.#confirmed !== this.#toConfirm) this.#confirm()
    if (Atomics.load(this.#words, TAIL) !== this.#taken || this.left) {
      if (!this.#sharesCpu && performance.now() - this.#askedAt < SOON) this.#spinning.grow()
      this.#takeResults()
    }
  }

  /**
   * @internal The process no longer runs the server: settle everything, and refuse what comes.
   * @param why - for messages
   */
  hangup(why: string): void {
    if (this.#ended !== undefined) return
    this.#settleUpTo(Atomics.load(this.#words, TAIL))
    this.#ended = why
    this.#bell.forget(this)
    const outstanding: (Waiter | Gate)[] = []
    for (; this.#taken !== this.#stored; this.#taken = (this.#taken + 1) | 0) {
      const index = this.#taken & this.#mask
      outstanding.push(this.#inRing[index] as Waiter)
      this.#inRing[index] = undefined
    }
    for (; this.#admitted < this.#waitingForRoom.length; this.#admitted++) {
      const waiting = this.#waitingForRoom[this.#admitted] as Waiter | Gate | Pair
      if (waiting instanceof Pair) outstanding.push(waiting.first, waiting.second)
      else outstanding.push(waiting)
    }
    this.#waitingForRoom.length = 0
    // Who holds on to this may do so for long.
    this.#inRing.length = 0
    this.#admitted = this.#pairsWaiting = 0
    const [first] = outstanding
    const ended = first === undefined || first instanceof Gate || !endsProgram(first.next) ? undefined : first
    ended?.succeed()
    for (const waiter of outstanding) {
      // The memory is this program's own, whatever became of the process.
      if (waiter instanceof Gate) waiter.pass()
      // The calls of a batch that stand behind one that ended the program are over with it.
      else if (waiter !== ended) waiter.fail(new SyscallHangup(waiter.next.toString(), `${why}; whether the call ran is not known`))
    }
    for (const callback of this.#whenGone) callback()
    this.#whenGone.length = 0
    this.#letGoOfParent()
    this.release()
  }

  /** @internal call back when the process no longer runs the server */
  whenGone(callback: () => void): void {
    if (this.#ended === undefined) this.#whenGone.push(callback)
    else callback()
  }

  read(address: Address, length: number): Promise<Uint8Array> {
    return this.#between(() => Uint8Array.from(this.#memory.bytes(address, length)))
  }

  write(address: Address, bytes: Uint8Array): Promise<void> {
    return this.#between(() => this.#memory.bytes(address, bytes.byteLength).set(bytes))
  }

  barrier(): Promise<void> {
    return this.#between(() => undefined)
  }

  /** Do something when all that was sent before has completed, and before what comes next is sent. */
  #between<Result>(action: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      const pass = (): void => {
        try {
          resolve(action())
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      if (this.outstanding === 0) pass()
      else this.#waitingForRoom.push(new Gate(pass))
    })
  }

  async close(): Promise<void> {
    if (this.#ended !== undefined || this.#refusal !== undefined) return
    const stop = new Promise<number>((resolve, reject) => {
      this.#submit(new PendingCall(STOP_NUMBER, [0], this.architecture, 'number', resolve, reject))
    })
    this.#refusal = `the connection to ${this.#subject} was closed`
    await stop.catch(() => undefined)
    // It has answered that it will end; until it has, it uses its memory.
    await new Promise<void>((resolve) => {
      this.whenGone(resolve)
      if (this.#ended !== undefined) return
      this.#bell.expect(this)
      this.#bell.watch(this)
      this.#schedule()
    })
  }
}
