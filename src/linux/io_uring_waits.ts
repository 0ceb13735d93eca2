/**
 * What can be asked of an `IoUring` that is about neither files nor sockets: waiting, cancelling, messages.
 *
 * @module linux/io_uring_waits
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import { Flags, or, type FlagsOf } from '../near/flags.js'
import { hex, NULL } from '../near/ids.js'
import { list } from '../memory/aggregates.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { MemoryMapping } from '../handle/mapping.js'
import { Pointer, type AnyPointer } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, nameOrNumber, uint32, valueOf } from './arguments.js'
import { EPOLL_CTL, EpollEvent } from './epoll.js'
import { FUTEX_BITSET_MATCH_ANY, FUTEX_WAITV_MAX, FUTEX2, FutexWaitv, WordBorrow, type FutexPointer, type FutexWaiter } from './futex.js'
import {
  IORING_ASYNC_CANCEL, IORING_FILE_INDEX_ALLOC, IORING_LINK_TIMEOUT_UPDATE, IORING_MSG, IORING_OP, IORING_POLL, IORING_TIMEOUT, IOSQE,
} from './io_uring.js'
import { shown, type EntryBuilder, type EntryOptions, type MessageTarget, type Preparations } from './io_uring_builder.js'
import { FixedFile, IoUringRequest, type IoUringFile } from './io_uring_resources.js'
import { MADV, type Advice } from './mman.js'
import { POLL_EVENT } from './poll.js'
import { Siginfo } from './siginfo.js'
import { checkTimespec, Timespec } from './time_types.js'
import { P } from './wait.js'

const INT_MAX = 0x7fff_ffff
const UINT_MAX = 0xffff_ffff

/**
 * Requests about waiting, and about other requests.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type WaitEntry =
  | {
    /** Nothing; it completes at once. */
    readonly op: 'nop'
  }
  | {
    /** madvise(2). Only with advice that leaves what is in the pages: for all other there is `task.madvise`. */
    readonly op: 'madvise'
    /** The pages; a slice for some of them. Below 4 GiB. */
    readonly mapping: MemoryMapping
    /** Of `MADV`. */
    readonly advice: Advice
  }
  | {
    /** Wait until a file is ready. The result is what for. */
    readonly op: 'poll_add'
    /** The file. */
    readonly fd: IoUringFile
    /** Of `POLL_EVENT`: what for. */
    readonly events: FlagsOf<'POLL_EVENT'>
    /** Again and again, each time with a completion, until it is removed. */
    readonly multishot?: boolean
  }
  | {
    /** End such a wait. */
    readonly op: 'poll_remove'
    /** Which. */
    readonly request: IoUringRequest
  }
  | {
    /** Let it wait for other events. */
    readonly op: 'poll_update'
    /** Which. */
    readonly request: IoUringRequest
    /** Of `POLL_EVENT`. */
    readonly events: FlagsOf<'POLL_EVENT'>
    /** Whether it then waits again and again. */
    readonly multishot?: boolean
  }
  | {
    /** Wait for a time, which ends with ETIME; or until other requests have completed, which is a success. */
    readonly op: 'timeout'
    /** How long. */
    readonly time: ValueOrPointer<Timespec>
    /** How many other completions end it; 0 for none. */
    readonly count?: number
    /** Of {@link IORING_TIMEOUT}: `ABS`, a clock, `ETIME_SUCCESS` and `MULTISHOT`. */
    readonly timeoutFlags?: FlagsOf<'IORING_TIMEOUT'>
  }
  | {
    /** End such a wait. */
    readonly op: 'timeout_remove'
    /** Which. */
    readonly request: IoUringRequest
  }
  | {
    /** Let it wait for another time. */
    readonly op: 'timeout_update'
    /** Which. */
    readonly request: IoUringRequest
    /** How long, from now on. */
    readonly time: ValueOrPointer<Timespec>
    /** Of {@link IORING_TIMEOUT}: `ABS` and a clock. */
    readonly timeoutFlags?: FlagsOf<'IORING_TIMEOUT'>
    /** Whether it is a `link_timeout`. */
    readonly linked?: boolean
  }
  | {
    /** Cancel the request before it, which has `IOSQE.IO_LINK`, after a time. */
    readonly op: 'link_timeout'
    /** How long. */
    readonly time: ValueOrPointer<Timespec>
    /** Of {@link IORING_TIMEOUT}: `ABS` and a clock. */
    readonly timeoutFlags?: FlagsOf<'IORING_TIMEOUT'>
  }
  | {
    /** Cancel requests: those end with ECANCELED, or EINTR where they run already. The result is 0, or with `all` how many. */
    readonly op: 'async_cancel'
    /** One; those of a file, since Linux 5.19; or any, since then too. */
    readonly which: IoUringRequest | IoUringFile | 'any'
    /** All that match, since Linux 5.19, and not only the first. */
    readonly all?: boolean
  }
  | {
    /** waitid(2) for a process that is named by its pidfd; since Linux 6.7. */
    readonly op: 'waitid'
    /** The process. */
    readonly pidfd: FileDescriptor
    /** Of `W`. */
    readonly options: FlagsOf<'W'>
    /** Where it goes what happened; null for nowhere. */
    readonly info: Pointer<Siginfo> | null
  }
  | {
    /** futex_wait(2) on a word of 32 bits; since Linux 6.7. */
    readonly op: 'futex_wait'
    /** The word. */
    readonly futex: FutexPointer
    /** What it is expected to be: EAGAIN where it is not. */
    readonly expected: number
    /** Whether only this process uses it. */
    readonly private?: boolean
  }
  | {
    /** futex_wake(2) on a word of 32 bits; since Linux 6.7. The result is how many. */
    readonly op: 'futex_wake'
    /** The word. */
    readonly futex: FutexPointer
    /** How many waiters at most. */
    readonly count: number
    /** Whether only this process uses it. */
    readonly private?: boolean
  }
  | {
    /** futex_waitv(2): on any of several words of 32 bits; since Linux 6.7. The result is the index of one that was woken. */
    readonly op: 'futex_waitv'
    /** The words, 1 to `FUTEX_WAITV_MAX` of them, and what they are expected to be: EAGAIN where one is not. */
    readonly waiters: readonly FutexWaiter[]
  }
  | {
    /** epoll_ctl(2). */
    readonly op: 'epoll_ctl'
    /** The epoll instance. */
    readonly fd: FileDescriptor
    /** What is watched. */
    readonly target: FileDescriptor
    /** Watch it, or for other events. */
    readonly operation: typeof EPOLL_CTL.ADD | typeof EPOLL_CTL.MOD
    /** For what, and what its events bring. */
    readonly event: ValueOrPointer<EpollEvent>
  }
  | {
    /** epoll_ctl(2): watch something no longer. */
    readonly op: 'epoll_ctl'
    /** The epoll instance. */
    readonly fd: FileDescriptor
    /** What is watched. */
    readonly target: FileDescriptor
    /** No longer. */
    readonly operation: typeof EPOLL_CTL.DEL
    /** Nothing. */
    readonly event?: never
  }
  | {
    /** epoll_wait(2), as long as it takes; since Linux 6.15. The result is how many events there are. */
    readonly op: 'epoll_wait'
    /** The epoll instance. */
    readonly fd: IoUringFile
    /** Where they go: so many are at its front. */
    readonly events: Pointer<EpollEvent[]>
  }
  | {
    /** Put a completion into another ring. */
    readonly op: 'msg_ring'
    /** The other ring. */
    readonly target: MessageTarget
    /** What that completion's token is. */
    readonly token: unknown
    /** What its result is. */
    readonly result?: number
    /** No file. */
    readonly file?: never
    /** No index. */
    readonly fixed?: never
  }
  | {
    /** Register a file of this ring with another one, and put a completion there that has it; since Linux 6.0. */
    readonly op: 'msg_ring'
    /** The other ring, which has registered files too. */
    readonly target: MessageTarget
    /** What that completion's token is. */
    readonly token: unknown
    /** The file. */
    readonly file: FixedFile
    /** Under which index there; or `allocate` where the kernel chooses that. */
    readonly fixed: number | 'allocate'
    /** Which file it is. */
    readonly result?: never
  }
  | {
    /**
     * What a driver offers: ublk, NVMe, block devices. Its memory is named by what is sent, so that the caller says what that is;
     * for sockets there are requests of their own.
     */
    readonly op: 'uring_cmd'
    /** The file. */
    readonly fd: IoUringFile
    /** What: a number of the driver's own. */
    readonly command: number
    /** What goes with it: up to 16 bytes. Drivers that take up to 80 need entries that `IoUring` has not. */
    readonly payload?: Uint8Array
    /** The field `addr`: memory, or a number. */
    readonly addr?: AnyPointer | number
    /** The field `len`. */
    readonly length?: number
    /** Further memory that the payload names. Like `addr`, it is borrowed until the completion was taken, as the kernel may write there. */
    readonly memory?: readonly AnyPointer[]
  }

type Prepare<Op extends WaitEntry['op']> = (sqe: EntryBuilder, entry: EntryOptions & WaitEntry & { readonly op: Op }) => void

function timed(sqe: EntryBuilder, op: 'timeout' | 'link_timeout', time: ValueOrPointer<Timespec>, options = 0, count = 0): void {
  checkTimespec(valueOf(time), `${op}: time`)
  const memory = sqe.value(Timespec, time)
  const option = flagsArgument(`${op}: flags`, 'IORING_TIMEOUT_', IORING_TIMEOUT, options)
  sqe.opcode = op === 'timeout' ? IORING_OP.TIMEOUT : IORING_OP.LINK_TIMEOUT
  sqe.addr = memory.near
  sqe.len = 1
  sqe.off = uint32(`${op}: count`, count)
  sqe.opFlags = option.operand
  sqe.args = [memory, sqe.off, option]
}

function pollEvents(op: string, events: number): Flags {
  return flagsArgument(`${op}: events`, 'POLL', POLL_EVENT, events)
}

const FUTEX_PRIVATE = FUTEX2.PRIVATE

/** What there is room for in an entry of 64 bytes. */
const COMMAND_MOST = 16

const futexes: Prepare<'futex_wait' | 'futex_wake'> = (sqe, entry) => {
  const word = sqe.hold(new WordBorrow(sqe.task, entry.futex))
  const value = entry.op === 'futex_wait' ? uint32('futex_wait: expected', entry.expected) : integer('futex_wake: count', entry.count, 0, INT_MAX)
  sqe.opcode = entry.op === 'futex_wait' ? IORING_OP.FUTEX_WAIT : IORING_OP.FUTEX_WAKE
  sqe.fd = FUTEX2.SIZE_U32 | (entry.private === true ? FUTEX_PRIVATE : 0)
  sqe.addr = word.near
  sqe.off = value
  sqe.addr3 = FUTEX_BITSET_MATCH_ANY
  sqe.args = [word, value]
}

/** What advice leaves what is in the pages: only that needs no order with other uses of the memory. */
const HARMLESS: ReadonlySet<number> = new Set([
  MADV.NORMAL, MADV.RANDOM, MADV.SEQUENTIAL, MADV.WILLNEED, MADV.COLD, MADV.PAGEOUT, MADV.HUGEPAGE, MADV.NOHUGEPAGE, MADV.COLLAPSE, MADV.POPULATE_READ,
  MADV.POPULATE_WRITE,
])

/** @internal how those are written */
export const WAIT_ENTRIES: Preparations<WaitEntry> = {
  nop: (sqe) => {
    sqe.opcode = IORING_OP.NOP
  },
  madvise: (sqe, { mapping, advice }) => {
    if (!HARMLESS.has(advice)) throw new RangeError('madvise: advice that changes what is in pages has no place in a ring: use task.madvise')
    sqe.hold(mapping.borrow(sqe.task))
    sqe.opcode = IORING_OP.MADVISE
    sqe.addr = mapping.address
    sqe.len = integer('madvise: length', mapping.length, 0, UINT_MAX)
    sqe.opFlags = advice
    sqe.args = [shown(mapping.toString()), sqe.len, new Flags('MADV_', MADV, advice)]
  },
  poll_add: (sqe, { fd, events, multishot }) => {
    const option = pollEvents('poll_add', events)
    sqe.opcode = IORING_OP.POLL_ADD
    sqe.opFlags = option.operand
    sqe.len = multishot === true ? IORING_POLL.ADD_MULTI : 0
    sqe.args = [sqe.file(fd), option]
  },
  poll_remove: (sqe, { request }) => {
    const which = sqe.request(request)
    sqe.opcode = IORING_OP.POLL_REMOVE
    sqe.addr = request.id
    sqe.args = [which]
  },
  poll_update: (sqe, { request, events, multishot }) => {
    const which = sqe.request(request)
    const option = pollEvents('poll_update', events)
    sqe.opcode = IORING_OP.POLL_REMOVE
    sqe.addr = request.id
    sqe.len = IORING_POLL.UPDATE_EVENTS | (multishot === true ? IORING_POLL.ADD_MULTI : 0)
    sqe.opFlags = option.operand
    sqe.args = [which, option]
  },
  timeout: (sqe, { time, count, timeoutFlags }) => timed(sqe, 'timeout', time, timeoutFlags, count),
  link_timeout: (sqe, { time, timeoutFlags }) => timed(sqe, 'link_timeout', time, timeoutFlags),
  timeout_remove: (sqe, { request }) => {
    const which = sqe.request(request)
    sqe.opcode = IORING_OP.TIMEOUT_REMOVE
    sqe.addr = request.id
    sqe.args = [which]
  },
  timeout_update: (sqe, { request, time, timeoutFlags = 0, linked }) => {
    const which = sqe.request(request)
    checkTimespec(valueOf(time), 'timeout_update: time')
    const memory = sqe.value(Timespec, time)
    const option = flagsArgument('timeout_update: flags', 'IORING_TIMEOUT_', IORING_TIMEOUT, timeoutFlags)
    sqe.opcode = IORING_OP.TIMEOUT_REMOVE
    sqe.addr = request.id
    sqe.off = memory.near
    sqe.opFlags = or(option.operand, linked === true ? IORING_LINK_TIMEOUT_UPDATE : IORING_TIMEOUT.UPDATE)
    sqe.args = [which, memory, option]
  },
  async_cancel: (sqe, { which, all }) => {
    let options = all === true ? IORING_ASYNC_CANCEL.ALL : 0
    sqe.opcode = IORING_OP.ASYNC_CANCEL
    if (which === 'any') {
      options |= IORING_ASYNC_CANCEL.ANY
      sqe.args = [shown('any'), options]
    } else if (which instanceof IoUringRequest) {
      sqe.args = [sqe.request(which), options]
      sqe.addr = which.id
    } else {
      const fixed = which instanceof FixedFile
      options |= IORING_ASYNC_CANCEL.FD | (fixed ? IORING_ASYNC_CANCEL.FD_FIXED : 0)
      sqe.args = [sqe.file(which), options]
      // Which file is meant goes by the flag of the request's own, not by that of all entries.
      sqe.flags &= ~IOSQE.FIXED_FILE
    }
    sqe.opFlags = options
  },
  waitid: (sqe, { pidfd, options, info }) => {
    const process = sqe.hold(pidfd.borrow(sqe.task))
    const memory = info === null ? undefined : sqe.filled('waitid', info, Siginfo)
    sqe.opcode = IORING_OP.WAITID
    sqe.fd = process.near
    sqe.len = P.PIDFD
    sqe.fileIndex = uint32('waitid: options', options)
    sqe.off = memory?.near ?? NULL
    sqe.args = [shown('P_PIDFD'), process, memory ?? shown('NULL'), options]
  },
  futex_wait: futexes,
  futex_wake: futexes,
  futex_waitv: (sqe, { waiters }) => {
    integer('futex_waitv: the number of words to wait for', waiters.length, 1, FUTEX_WAITV_MAX)
    const values = waiters.map(({ word, expected, private: own }) => FutexWaitv.of({
      val: uint32('futex_waitv: expected', expected), uaddr: sqe.hold(new WordBorrow(sqe.task, word)).near,
      flags: FUTEX2.SIZE_U32 | (own === true ? FUTEX_PRIVATE : 0),
    }))
    const memory = sqe.value<FutexWaitv[]>(list(FutexWaitv), values)
    sqe.opcode = IORING_OP.FUTEX_WAITV
    // There is no file: the field has to be 0.
    sqe.fd = 0
    sqe.addr = memory.near
    sqe.len = waiters.length
    sqe.args = [memory, waiters.length]
  },
  epoll_ctl: (sqe, { fd, target, operation, event }) => {
    const instance = sqe.hold(fd.borrow(sqe.task))
    const watched = sqe.hold(target.borrow(sqe.task))
    const memory = event === undefined ? undefined : sqe.value<EpollEvent>(EpollEvent, event)
    sqe.opcode = IORING_OP.EPOLL_CTL
    sqe.fd = instance.near
    sqe.len = integer('epoll_ctl: op', operation, EPOLL_CTL.ADD, EPOLL_CTL.MOD)
    sqe.off = watched.near
    sqe.addr = memory?.near ?? NULL
    sqe.args = [instance, shown(nameOrNumber('EPOLL_CTL_', EPOLL_CTL, operation)), watched, memory ?? shown('NULL')]
  },
  epoll_wait: (sqe, { fd, events }) => {
    const file = sqe.file(fd)
    const memory = sqe.pointer(events, 'exclusive')
    sqe.opcode = IORING_OP.EPOLL_WAIT
    sqe.addr = memory.near
    sqe.len = integer('epoll_wait: maxevents', Math.floor(memory.size / EpollEvent.size), 1, INT_MAX)
    sqe.args = [file, memory, sqe.len]
  },
  uring_cmd: (sqe, { fd, command, payload = new Uint8Array(), addr = 0, length: size = 0, memory = [] }) => {
    const file = sqe.file(fd)
    if (payload.byteLength > COMMAND_MOST) throw new RangeError(`uring_cmd: what goes with a command has at most ${COMMAND_MOST} bytes, and this one has ${payload.byteLength}`)
    for (const pointer of memory) sqe.pointer(pointer, 'exclusive')
    const place = addr instanceof Pointer ? sqe.pointer(addr, 'exclusive') : length('uring_cmd: addr', addr)
    sqe.opcode = IORING_OP.URING_CMD
    sqe.off = uint32('uring_cmd: command', command)
    sqe.addr = typeof place === 'number' ? place : place.near
    sqe.len = uint32('uring_cmd: length', size)
    sqe.payload = payload
    sqe.args = [file, shown(hex(command)), place, sqe.len]
  },
  msg_ring: (sqe, { target, token, result = 0, file, fixed }) => {
    const ring = sqe.hold(target.borrowRing(sqe.task))
    sqe.opcode = IORING_OP.MSG_RING
    sqe.fd = Number(ring.operand)
    let place: number | 'allocate' | undefined
    if (file === undefined) {
      sqe.addr = IORING_MSG.DATA
      sqe.len = integer('msg_ring: result', result, 0, INT_MAX)
    } else {
      sqe.own(file, file.toString())
      sqe.addr = IORING_MSG.SEND_FD
      sqe.addr3 = file.index
      place = fixed === 'allocate' ? fixed : integer('msg_ring: fixed', fixed ?? NaN, 0, INT_MAX)
      sqe.fileIndex = place === 'allocate' ? IORING_FILE_INDEX_ALLOC : place + 1
    }
    const announced = target.expect(token, place)
    sqe.announced = announced
    sqe.off = announced.id
    sqe.args = [ring, file === undefined ? result : shown(file.toString())]
  },
}
