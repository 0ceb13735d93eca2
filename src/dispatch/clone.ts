import { ErrnoError, SyscallHangup, SyscallTransportError } from '../near/errors.js'
import { Flags, has, or } from '../near/flags.js'
import { Address, FileDescriptor, Pid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import { formatCall } from '../near/sysif.js'
import { fdTableOf } from '../handle/fd.js'
import type { Task } from '../handle/task.js'
import { EPOLL, EPOLL_CTL } from '../linux/epoll.js'
import { FUTEX } from '../linux/futex.js'
import { CLONE, CloneArgs, SCHED, SchedAttr } from '../linux/sched.js'
import { SIG, SIG_HOW, SIGSET_SIZE } from '../linux/signal.js'
import { P, W } from '../linux/wait.js'
import type { ChildTidWord } from './bell.js'
import { Block } from './block.js'
import { RESULT, SLOT_WORDS, storeSlot } from './calls.js'
import type { ChildUring } from './child-uring.js'
import {
  FLAG_ALWAYS, FLAG_STOP_ON_ERROR, LINE_SIZE, NO_CPU, RING_BELL_ADDRESS, RING_CPU, RING_DOORBELL, RING_EXPECTED_PARENT, RING_HEAD, RING_LIFE_ADDRESS,
  RING_MASK, RING_MAY_MOVE, RING_NO_DOORBELL, RING_PARENT_DEATH_SIGNAL, RING_PARENT_OUTSIDE, RING_PARENT_UNCHECKED, RING_SIZE, RING_SPIN_LIMIT, RING_TAIL,
  SLOT_SIZE, START_ARGUMENTS, START_FUNCTION,
  START_SIZE, WAITER_ALIVE,
} from './layout.js'
import type { LocalSyscallInterface } from './local.js'
import { RingSyscallInterface } from './ring.js'
import type { Services } from './services.js'
import { loadRegister, storeRegister } from './words.js'

/** How many calls a ring holds; more than that wait their turn on this side. */
const RING_CAPACITY = 128

/**
 * Where a ring's counters begin: so soon before they wrap around that every program comes by there, and a mistake with that
 * shows in a second, not after four thousand million calls. (The kernel begins its jiffies in this way.)
 */
const FIRST_COUNT = -300

/** Ample for our servers: they nest no calls, and no signal handler ever runs on it. In bytes. */
const STACK_SIZE = 8192

/** In nanoseconds; no slice is shorter: Linux 6.12, kernel/sched/syscalls.c, __setparam_fair. */
const SHORTEST_SLICE = 100_000

/** Of a result that stands behind the slots, in bytes. */
const RESULT_SIZE = 8

/** The most pids that one process has: one in each of the nested pid namespaces. See Linux 6.12, include/linux/pid_namespace.h, MAX_PID_NS_LEVEL. */
const MOST_PIDS = 32

// The parts of a child's memory, one behind the other. The words that the kernel writes have cache lines of their own.
const CHILD_TID = RING_SIZE + RING_CAPACITY * (SLOT_SIZE + RESULT_SIZE)
const PIDFD = CHILD_TID + LINE_SIZE
const PARENT_TID = PIDFD + 4
const ARGUMENTS = PIDFD + LINE_SIZE
const ALL_SIGNALS = ARGUMENTS + 2 * LINE_SIZE
const OLD_SIGNALS = ALL_SIGNALS + SIGSET_SIZE
const PIDS = ALL_SIGNALS + LINE_SIZE
const STACK = PIDS + 4 * MOST_PIDS
const START = STACK + STACK_SIZE - START_SIZE
const TOTAL = STACK + STACK_SIZE

const FIELDS = CloneArgs.fields

/** What the kernel is told of a child, beyond what all children have in common. */
export interface RingCloneOptions {
  /** `CLONE` flags; those in {@link CHILD_FLAGS} are always added. */
  readonly flags: number
  /** The cgroup to begin in, as a file descriptor number of the caller; needs `CLONE_INTO_CGROUP`. */
  readonly cgroup?: number | undefined
  /** The pids to get, that in the innermost pid namespace first; needs a capability. */
  readonly setTid?: readonly number[] | undefined
  /** What the child is sent when its parent dies; 0 for nothing. */
  readonly parentDeathSignal: number
}

/**
 * What every child is cloned with: it shares the memory, says when it comes into being and when it leaves that memory, and
 * does not inherit libuv's signal handlers.
 */
export const CHILD_FLAGS: number = or(CLONE.VM, CLONE.PARENT_SETTID, CLONE.CHILD_CLEARTID, CLONE.PIDFD, CLONE.CLEAR_SIGHAND)

/** What a thread of this process is cloned with: it shares everything. */
export const THREAD_FLAGS: number = or(CLONE.VM, CLONE.FS, CLONE.FILES, CLONE.SIGHAND, CLONE.THREAD, CLONE.SYSVSEM, CLONE.CHILD_CLEARTID)

/** What a server has to know of whom it serves. */
interface Owner {
  /** How often the server looks for a call before it sleeps, at most. */
  readonly spin: number
  readonly doorbell: number
  readonly expectedParent: number
  readonly life: number
  /** Whether the server may leave the CPU of this program's main thread. */
  readonly mayMove: boolean
}

/** A child that was cloned and runs a ring server. */
export interface ClonedChild {
  /** The way into it. */
  readonly sysif: RingSyscallInterface
  /** Its pid, as its parent sees it. */
  readonly pid: Pid
  /** Means the child; a number in the caller's fd table, owned by nobody yet. */
  readonly pidfd: FileDescriptor
  /** Resolves when the child has died; rejects where that can no longer be seen. */
  readonly died: Promise<void>
  /** Keep the program running while somebody waits for that. */
  readonly poller: {
    /** Somebody waits. */
    ref(): void
    /** Somebody waits no more. */
    unref(): void
  }
  /** Means the child as well, in this program's own fd table: where the caller has a table of its own, a number of its own. */
  readonly watched: {
    /** The number that is watched. */
    readonly number: FileDescriptor
    /** Whether it is another one than `pidfd`, and has to be closed as well. */
    readonly separate: boolean
  }
  /** Calls in this program's own process. */
  readonly local: LocalSyscallInterface
  /** Ends the watch; to be called when the child was waited for, before what is watched is closed. */
  readonly unwatch: () => void
}

/**
 * A child-tid word in a child's or thread's own memory: the bell's own are all in use, or it does not have to be told of this one.
 * @param watched - whether somebody waits for it anyway
 */
function childTidIn(block: Block, watched: boolean): ChildTidWord {
  return { address: Address(block.address + CHILD_TID), words: block.words, place: CHILD_TID / 4, watched }
}

/** Addresses that the kernel writes to, where they are not in the memory of the child or thread itself. */
interface Elsewhere {
  readonly childTid?: Address | undefined
  readonly pidfd?: number | undefined
}

/** Lay out what a new process or thread needs, and the arguments of its clone3. */
function prepare(
  services: Pick<Services, 'bell' | 'image' | 'heap'>, entry: number, flags: number, owner: Owner, options: Partial<RingCloneOptions>,
  elsewhere: Elsewhere = {},
): Block {
  const block = new Block(services.heap, TOTAL, LINE_SIZE)
  const { words, address } = block
  words.fill(0, 0, RING_SIZE / 4)
  words[RING_HEAD / 4] = words[RING_TAIL / 4] = FIRST_COUNT
  words[RING_MASK / 4] = RING_CAPACITY - 1
  words[RING_SPIN_LIMIT / 4] = owner.spin
  words[RING_DOORBELL / 4] = owner.doorbell
  words[RING_PARENT_DEATH_SIGNAL / 4] = options.parentDeathSignal ?? 0
  words[RING_EXPECTED_PARENT / 4] = owner.expectedParent
  words[RING_MAY_MOVE / 4] = owner.mayMove ? 1 : 0
  words[RING_CPU / 4] = NO_CPU | 0
  storeRegister(words, RING_BELL_ADDRESS / 4, services.bell.wordAddress)
  storeRegister(words, RING_LIFE_ADDRESS / 4, owner.life)
  words[CHILD_TID / 4] = WAITER_ALIVE
  words[PIDFD / 4] = -1
  words[PARENT_TID / 4] = 0
  words.fill(-1, ALL_SIGNALS / 4, OLD_SIGNALS / 4)
  words.fill(0, START / 4, TOTAL / 4)
  storeRegister(words, (START + START_FUNCTION) / 4, entry)
  storeRegister(words, (START + START_ARGUMENTS) / 4, address)
  const pids = options.setTid
  if (pids !== undefined) for (const [index, pid] of pids.entries()) words[PIDS / 4 + index] = pid
  const argument = (field: { readonly offset: number }, value: number): void => storeRegister(words, (ARGUMENTS + field.offset) / 4, value)
  argument(FIELDS.flags, flags)
  argument(FIELDS.pidfd, has(flags, CLONE.PIDFD) ? elsewhere.pidfd ?? address + PIDFD : 0)
  argument(FIELDS.child_tid, elsewhere.childTid ?? address + CHILD_TID)
  argument(FIELDS.parent_tid, has(flags, CLONE.PARENT_SETTID) ? address + PARENT_TID : 0)
  // A thread has none, and a sibling gets the caller's; clone(2) wants 0 for both.
  argument(FIELDS.exit_signal, has(flags, CLONE.THREAD) || has(flags, CLONE.PARENT) ? 0 : SIG.CHLD)
  argument(FIELDS.stack, address + STACK)
  argument(FIELDS.stack_size, START - STACK)
  argument(FIELDS.tls, 0)
  argument(FIELDS.set_tid, pids === undefined || pids.length === 0 ? 0 : address + PIDS)
  argument(FIELDS.set_tid_size, pids?.length ?? 0)
  argument(FIELDS.cgroup, options.cgroup ?? 0)
  return block
}

function describe(flags: number): { operand: number; toString(): string } {
  return { operand: 0, toString: () => `{flags=${new Flags('CLONE_', CLONE, flags).toString()}}` }
}

/** The child is there, and nothing watches its pidfd. */
class UnwatchedChild extends Error {
  constructor(
    readonly pid: number,
    readonly error: ErrnoError,
  ) {
    super(error.message, { cause: error })
  }
}

/** The call right behind a clone, by which the death of the child is told of. */
interface DeathWatch {
  readonly name: string
  /** Write it to its slot. */
  store(words: Int32Array, slot: number): void
  /** Read what became of it; returns a negated error number, or something else. */
  settle(words: Int32Array, slot: number): number
}

/**
 * Clone on Node's main thread, in one call into the image: with all signals blocked, so that the new one is born that
 * way, and with the watch of its pidfd right behind it.
 * @returns the pid or tid
 */
function cloneHere(local: LocalSyscallInterface, block: Block, flags: number, watch?: DeathWatch): number {
  const { address } = block
  const { architecture } = local
  let pid = 0
  let watched = 0
  local.runBatch(
    watch === undefined ? 3 : 4,
    (words, first) => {
      const mask = SYS.rt_sigprocmask.number(architecture)
      storeSlot(words, first, mask, 0, SIG_HOW.SETMASK, address + ALL_SIGNALS, address + OLD_SIGNALS, SIGSET_SIZE)
      storeSlot(words, first + SLOT_WORDS, SYS.clone3.number(architecture), FLAG_STOP_ON_ERROR, address + ARGUMENTS, CloneArgs.size)
      storeSlot(words, first + 2 * SLOT_WORDS, mask, FLAG_ALWAYS, SIG_HOW.SETMASK, address + OLD_SIGNALS, 0, SIGSET_SIZE)
      watch?.store(words, first + 3 * SLOT_WORDS)
    },
    (words, first) => {
      pid = loadRegister(words, first + SLOT_WORDS + RESULT)
      if (watch !== undefined) watched = watch.settle(words, first + 3 * SLOT_WORDS)
    },
  )
  if (pid < 0) throw new ErrnoError(-pid, 'clone3', { call: formatCall('clone3', [describe(flags), CloneArgs.size]) })
  if (watch !== undefined && watched < 0) {
    throw new UnwatchedChild(pid, new ErrnoError(-watched, watch.name, { call: `${watch.name} for the pidfd of a new child` }))
  }
  return pid
}

/** Have the poller told of the death. */
function watchByPoller({ local, poller }: Services, { block, watch }: Unborn): DeathWatch {
  return {
    name: 'epoll_ctl',
    store: (words, slot) => {
      // The third argument is indirect: the word in which clone3 has left the pidfd by then.
      const event = poller.event(watch, EPOLL.IN | EPOLL.ONESHOT)
      storeSlot(words, slot, SYS.epoll_ctl.number(local.architecture), 3, poller.epoll, EPOLL_CTL.ADD, block.address + PIDFD, event)
    },
    settle: (words, slot) => loadRegister(words, slot + RESULT),
  }
}

/** Have the event loop told by io_uring, of its exec as well. */
function watchByUring(children: ChildUring, { block, childTid, watch }: Unborn): DeathWatch {
  return {
    name: 'io_uring_enter',
    store: (words, slot) => children.store(words, slot, watch, childTid.address),
    settle: (words, slot) => {
      block.words[PIDFD / 4] = children.pidfd
      return children.settle(words, slot)
    },
  }
}

function connect(
  services: Services, block: Block, childTid: ChildTidWord, subject: string, keepsAlive: boolean,
  confirmation: { readonly outside: boolean, readonly parent?: RingSyscallInterface } = { outside: false },
): RingSyscallInterface {
  return new RingSyscallInterface({
    local: services.local,
    bell: services.bell,
    first: services.spinning,
    memory: services.image,
    words: block.words,
    address: Address(block.address),
    childTid,
    subject,
    keepsAlive,
    free: () => {
      block.free()
      services.bell.giveBack(childTid)
    },
    ...confirmation,
  })
}

/**
 * Have a service thread, which never runs for long, go before the program of a child on its CPU: else it would wait until that
 * program ends or sleeps. What asks for shorter slices goes first, since Linux 6.12.
 * @param block - the thread's memory: what its clone was told is not needed any more
 */
function runSoon(local: LocalSyscallInterface, block: Block, tid: number): void {
  const attr = block.address + ARGUMENTS
  try {
    local.runNow(SYS.sched_getattr, tid, attr, SchedAttr.size, 0)
    const current = SchedAttr.read(block.view, ARGUMENTS)
    // Of another policy, it was somebody's decision when threads run.
    if (current.sched_policy !== SCHED.NORMAL) return
    SchedAttr.write(block.view, ARGUMENTS, { ...current, sched_runtime: SHORTEST_SLICE })
    local.runNow(SYS.sched_setattr, tid, attr, 0)
  } catch (error) {
    // A filter may not know of these calls; then it runs when it would have.
    if (!(error instanceof ErrnoError)) throw error
  }
}

/**
 * Clone a thread of this process that runs one of the image's servers.
 * @param entry - the server
 * @param spin - how often it looks for a call before it sleeps; 0 for a service thread, which mostly waits
 * @param argument - what the server gets, instead of the ring
 */
function startThread(
  services: Pick<Services, 'bell' | 'image' | 'heap' | 'local'>, entry: number, spin: number, argument?: number,
): { block: Block; tid: number } {
  const owner = { spin, doorbell: services.bell.doorbell, expectedParent: RING_PARENT_UNCHECKED, life: 0, mayMove: spin > 0 }
  const block = prepare(services, entry, THREAD_FLAGS, owner, {})
  if (argument !== undefined) storeRegister(block.words, (START + START_ARGUMENTS) / 4, argument)
  try {
    return { block, tid: cloneHere(services.local, block, THREAD_FLAGS) }
  } catch (error) {
    block.free()
    throw error
  }
}

/**
 * Clone a thread of this process that runs a ring server: it shares everything, has no pid of its own to wait for, and
 * dies with the process.
 * @param services - what it answers to
 * @param keepsAlive - whether its outstanding calls keep the program from ending
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneThread(services: Services, keepsAlive: boolean): {
  /** The way into it. */
  readonly sysif: RingSyscallInterface
  /** Its thread id. */
  readonly tid: Pid
} {
  const { block, tid } = startThread(services, services.image.entry.ringServer, keepsAlive ? services.spinning.server : 0)
  const sysif = connect(services, block, childTidIn(block, false), `thread ${tid}`, keepsAlive)
  // A call of a service thread is a wait that may never end: it ends with the thread.
  if (!keepsAlive) {
    services.bell.guard(sysif)
    runSoon(services.local, block, tid)
  }
  return { sysif, tid: Pid(tid) }
}

/** The thread that runs the bell. */
export interface BellThread {
  /** The address of a word that is not 0 while the thread, and so the process, lives. */
  readonly life: number
  /** Its thread id. */
  readonly tid: Pid
  /** Whether it has not ended. */
  readonly alive: boolean
  /** End it, and give its memory back: what it is for is not to be. */
  undo(): void
}

/**
 * Clone the thread that runs the bell.
 * @param services - what it rings for
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneBellServer(services: Pick<Services, 'bell' | 'image' | 'heap' | 'local'>): BellThread {
  const { bell, local } = services
  const { block, tid } = startThread(services, services.image.entry.bellServer, 0, bell.address)
  runSoon(local, block, tid)
  const life = block.address + CHILD_TID
  return {
    life,
    tid: Pid(tid),
    get alive() {
      return Atomics.load(block.words, CHILD_TID / 4) !== 0
    },
    undo: () => {
      bell.stop()
      // It is microseconds until the kernel clears the word, and then wakes whoever waits for it; until then the thread uses its memory.
      while (Atomics.load(block.words, CHILD_TID / 4) !== 0) {
        try {
          local.runNow(SYS.futex, life, FUTEX.WAIT, WAITER_ALIVE, 0)
        } catch (error) {
          if (!(error instanceof ErrnoError && (error.code === 'EAGAIN' || error.code === 'EINTR'))) throw error
        }
      }
      block.free()
    },
  }
}

/** A child that is about to be: all that can be made ready before the call. */
interface Unborn {
  readonly block: Block
  readonly childTid: ChildTidWord
  readonly flags: number
  /** The number by which the poller knows the watch of it. */
  readonly watch: number
  readonly confirmation: { readonly outside: boolean, readonly parent?: RingSyscallInterface }
  readonly died: Promise<void>
  /** Whether its death was seen. */
  told: boolean
  /** Ends the way in, once that is there, before anybody is told of the death, or of why that cannot be seen any more. */
  hangup: ((failure: Error | undefined) => void) | undefined
}

/**
 * @param ownParent - the pid that getppid(2) returns in it
 * @param children - where that tells of it
 */
function makeReady(services: Services, parent: Task, options: RingCloneOptions, ownParent: number, children?: ChildUring): Unborn {
  const { poller } = services
  const flags = or(options.flags, CHILD_FLAGS)
  // In another pid namespace the child cannot see its parent's pid: getppid(2) returns 0.
  const hidden = has(flags, CLONE.NEWPID) || parent.namespaces.childPidNamespace !== parent.pidNamespace
  // Of a parent that is known to have gone no memory is left to look at; the call will be refused.
  const above = parent.sysif instanceof RingSyscallInterface && parent.sysif.alive && !has(flags, CLONE.PARENT) ? parent.sysif : undefined
  const life = above?.childTid.address ?? services.life
  const owner = {
    spin: services.spinning.server,
    doorbell: RING_NO_DOORBELL,
    expectedParent: hidden ? RING_PARENT_OUTSIDE : ownParent,
    life,
    // A child of a child may have inherited a filter of system calls that ends whoever makes one it does not expect.
    mayMove: services.spinning.server > 0 && !(parent.sysif instanceof RingSyscallInterface),
  }
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined
  const died = new Promise<void>((resolve, reject) => (settle = { resolve, reject }))
  died.catch(() => undefined)
  const watch = poller.reserve((_events, why) => {
    const failure = why === undefined ? undefined : new Error(`nobody watches children any more: ${why.message}`, { cause: why.cause })
    unborn.told = failure === undefined
    unborn.hangup?.(failure)
    if (failure === undefined) settle?.resolve()
    else settle?.reject(failure)
  })
  const word = children === undefined ? services.bell.takeWord() : undefined
  let block: Block
  try {
    const elsewhere = { childTid: word?.address, pidfd: children?.pidfdAddress }
    block = prepare(services, services.image.entry.ringServer, flags, owner, options, elsewhere)
  } catch (error) {
    poller.release(watch)
    if (word !== undefined) services.bell.giveBack(word)
    throw error
  }
  const confirmation = { outside: hidden, ...(hidden && above !== undefined ? { parent: above } : {}) }
  // The server looks at the word in its memory, until it is confirmed or gone.
  confirmation.parent?.retain()
  const childTid = word ?? childTidIn(block, children !== undefined)
  const unborn: Unborn = { block, childTid, flags, watch, confirmation, died, told: false, hangup: undefined }
  return unborn
}

function born(services: Services, unborn: Unborn, pid: number, watched: ClonedChild['watched'], byUring = false): ClonedChild {
  const { poller, local } = services
  const { block, watch, died } = unborn
  const sysif = connect(services, block, unborn.childTid, `process ${pid}`, true, unborn.confirmation)
  sysif.pidfd = watched.number
  unborn.hangup = (failure) => {
    // Its server goes on looking at its memory, which must never be somebody else's.
    if (failure !== undefined) sysif.retain()
    sysif.hangup(failure?.message ?? `process ${pid} has ended`)
  }
  return {
    sysif,
    pid: Pid(pid),
    pidfd: FileDescriptor(block.words[PIDFD / 4] as number),
    died,
    poller,
    watched,
    local,
    // Told once, epoll knows of nothing more to tell: it lets go of the pidfd when that is closed.
    // io_uring lets go of it by itself when the child is dead.
    unwatch: () => (unborn.told || byUring ? poller.release(watch) : poller.remove(watch, watched.number)),
  }
}

/** It is not to be, or was undone: give back what was made ready. */
function discard({ poller, bell }: Services, { block, childTid, watch, confirmation }: Unborn): void {
  poller.release(watch)
  block.free()
  bell.giveBack(childTid)
  confirmation.parent?.release()
}

/**
 * Clone a child that shares this program's memory and runs a ring server. It starts with all signals blocked, and dies
 * with its parent, this program's own process. That takes one call and no waiting.
 * @param services - what it answers to
 * @param parent - the local task
 * @param options - what the child begins with
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export function cloneChildHere(services: Services, parent: Task, options: RingCloneOptions): ClonedChild {
  const { local } = services
  // A filter that was installed meanwhile may not know of it.
  const children = local.filtered ? undefined : services.children
  const unborn = makeReady(services, parent, options, parent.pid, children)
  try {
    const pid = cloneHere(local, unborn.block, unborn.flags, children === undefined ? watchByPoller(services, unborn) : watchByUring(children, unborn))
    const number = FileDescriptor(unborn.block.words[PIDFD / 4] as number)
    return born(services, unborn, pid, { number, separate: false }, children !== undefined)
  } catch (error) {
    if (error instanceof UnwatchedChild) {
      const pidfd = unborn.block.words[PIDFD / 4] as number
      local.runNow(SYS.pidfd_send_signal, pidfd, SIG.KILL, 0, 0)
      local.runNow(SYS.waitid, P.PIDFD, pidfd, 0, W.EXITED, 0)
      local.runNow(SYS.close, pidfd)
    }
    discard(services, unborn)
    throw error instanceof UnwatchedChild ? error.error : error
  }
}

/**
 * As {@link cloneChildHere}, by another process or thread.
 * @param services - what it answers to
 * @param parent - the task that makes the call; it becomes the parent unless `CLONE_PARENT` is given
 * @param options - what the child begins with
 * @throws ErrnoError where the kernel refused; then nothing is left behind
 */
export async function cloneChildElsewhere(services: Services, parent: Task, options: RingCloneOptions): Promise<ClonedChild> {
  const unborn = makeReady(services, parent, options, has(options.flags, CLONE.PARENT) ? await parent.sysif.syscall(SYS.getppid) : parent.pid)
  const { block, flags, confirmation } = unborn
  const call = Object.assign(describe(flags), { operand: block.address + ARGUMENTS })
  try {
    const pid = await parent.sysif.syscall(SYS.clone3, call, CloneArgs.size)
    const pidfd = FileDescriptor(block.words[PIDFD / 4] as number)
    return born(services, unborn, pid, await watchElsewhere(services, parent, pid, pidfd, unborn.watch))
  } catch (error) {
    if (await undone(parent, block, error)) discard(services, unborn)
    else {
      services.poller.release(unborn.watch)
      await closeForOthers(parent, block)
      // It cannot be waited for any more, but it can be told to end, and seen to.
      void connect(services, block, unborn.childTid, `a child of ${parent.toString()}`, false, confirmation).close()
      if (error instanceof UnwatchedChild) {
        throw new SyscallHangup(formatCall('clone3', [describe(flags), CloneArgs.size]), `${parent.toString()} went away before its child was known`, { cause: error.error })
      }
    }
    throw error instanceof UnwatchedChild ? error.error : error
  }
}

/** Who went away in the middle of a clone may have left the pidfd in an fd table that others share: nobody else knows of that number. */
async function closeForOthers(parent: Task, block: Block): Promise<void> {
  const pidfd = block.words[PIDFD / 4] as number
  // Its number is stored before it is open, and the child's only afterwards: Linux 6.12, kernel/fork.c, copy_process and kernel_clone.
  if (block.words[PARENT_TID / 4] === 0 || pidfd < 0) return
  const table = fdTableOf(parent)
  for (let tried: Task | undefined, other = table.anyTask(); other !== undefined && other !== tried; tried = other, other = table.anyTask()) {
    try {
      await other.sysif.syscall(SYS.close, pidfd)
      return
    } catch (error) {
      if (!(error instanceof SyscallTransportError)) throw error
    }
  }
}

/** Watch a child of another process: its pidfd is in that process's fd table, and the poller needs one in ours. */
async function watchElsewhere(
  services: Services, parent: Task, pid: number, pidfd: FileDescriptor, id: number,
): Promise<ClonedChild['watched']> {
  const { local, poller } = services
  if (!(parent.sysif instanceof RingSyscallInterface)) throw new TypeError(`${parent.toString()} does not share this program's memory`)
  // A thread has no pidfd: its fd table is this program's own. So may that of a process be.
  const through = parent.fdTable === services.heap.task.fdTable ? undefined : parent.sysif.pidfd
  const separate = through !== undefined
  let number: FileDescriptor | undefined
  try {
    number = separate ? FileDescriptor(local.runNow(SYS.pidfd_getfd, through, pidfd, 0)) : pidfd
    local.runNow(SYS.epoll_ctl, poller.epoll, EPOLL_CTL.ADD, number, poller.event(id, EPOLL.IN | EPOLL.ONESHOT))
    return { number, separate }
  } catch (error) {
    if (number !== undefined && separate) local.runNow(SYS.close, number)
    throw error instanceof ErrnoError ? new UnwatchedChild(pid, error) : error
  }
}

/**
 * Undo a clone that failed half-way: kill the child, wait for it, close its pidfd.
 * @param error - with which it failed
 * @returns whether there is surely no child that uses the block
 */
async function undone({ sysif }: Task, block: Block, error: unknown): Promise<boolean> {
  // The kernel stores the child's number when nothing can go wrong any more, right before it lets the child run (Linux
  // 6.12, kernel/fork.c, kernel_clone). Where the parent went away meanwhile, that is all that is known.
  if (!(error instanceof UnwatchedChild)) return !(error instanceof SyscallHangup) || block.words[PARENT_TID / 4] === 0
  const pidfd = block.words[PIDFD / 4] as number
  try {
    await sysif.syscall(SYS.pidfd_send_signal, pidfd, SIG.KILL, 0, 0)
    await sysif.syscall(SYS.waitid, P.PIDFD, pidfd, 0, W.EXITED, 0)
    await sysif.syscall(SYS.close, pidfd)
    return true
  } catch (trouble) {
    if (trouble instanceof SyscallTransportError) return false
    throw trouble
  }
}
