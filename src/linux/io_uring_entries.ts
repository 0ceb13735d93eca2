/**
 * What can be asked of an `IoUring`: its entries, typed, and how each of them lies in a `struct io_uring_sqe`.
 *
 * @module linux/io_uring_entries
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
import { Flags } from '../near/flags.js'
import type { Task } from '../handle/task.js'
import { integer } from './arguments.js'
import { IOSQE, type IORING_OP } from './io_uring.js'
import { EntryBuilder, type EntryOptions, type Preparations } from './io_uring_builder.js'
import { FILE_ENTRIES, type FileEntry } from './io_uring_files.js'
import { SOCKET_ENTRIES, type SocketEntry } from './io_uring_sockets.js'
import { WAIT_ENTRIES, type WaitEntry } from './io_uring_waits.js'

const UINT8_MAX = 0xff
const UINT16_MAX = 0xffff

/**
 * What can be asked of a ring: `op` says what, and so what else there is. Named as the kernel's own in lower case. Requests that
 * are not here are in {@link IORING_OP_OMITTED}, with the reason.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type IoUringEntry = EntryOptions & (FileEntry | SocketEntry | WaitEntry)

/**
 * Requests of `IORING_OP` that {@link IoUringEntry} has not, with the reason.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_OP_OMITTED: Readonly<Partial<Record<keyof typeof IORING_OP, string>>> = {
  PROVIDE_BUFFERS: 'an older way to hand buffers over, with a request for each time: `IoUring.registerBufRing` needs none',
  REMOVE_BUFFERS: 'the other half of that',
  RECV_ZC: 'takes memory of a network card, which is registered with IORING_REGISTER.ZCRX_IFQ, and completions of 32 bytes',
}

const PREPARE: Preparations<FileEntry | SocketEntry | WaitEntry> = { ...FILE_ENTRIES, ...SOCKET_ENTRIES, ...WAIT_ENTRIES }

/**
 * All that can be asked: each `op` of an {@link IoUringEntry}.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IO_URING_OPERATIONS: readonly IoUringEntry['op'][] = Object.keys(PREPARE) as IoUringEntry['op'][]

const GIVEN = { IO_DRAIN: IOSQE.IO_DRAIN, IO_LINK: IOSQE.IO_LINK, IO_HARDLINK: IOSQE.IO_HARDLINK, ASYNC: IOSQE.ASYNC } as const
const GIVEN_MASK = Object.values(GIVEN).reduce((all: number, each) => all | each, 0)

/**
 * @internal
 * Take an entry apart. What it borrows is held by the result, and by nobody where this throws.
 */
export function prepareEntry(task: Task, ring: object, entry: IoUringEntry): EntryBuilder {
  const sqe = new EntryBuilder(task, ring)
  try {
    const { flags = 0, personality = 0 } = entry
    if ((integer(`${entry.op}: flags`, flags, 0, UINT8_MAX) & ~GIVEN_MASK) !== 0) {
      throw new RangeError(`${entry.op}: ${new Flags('IOSQE_', IOSQE, flags).toString()} is not for the caller to give; what can be given is ${new Flags('IOSQE_', GIVEN, GIVEN_MASK).toString()}`)
    }
    integer(`${entry.op}: personality`, personality, 0, UINT16_MAX)
    const prepare = PREPARE[entry.op] as ((sqe: EntryBuilder, entry: IoUringEntry) => void) | undefined
    if (prepare === undefined) throw new TypeError(`${String(entry.op)} is nothing that can be asked of a ring`)
    prepare(sqe, entry)
    sqe.flags |= flags
    return sqe
  } catch (error) {
    sqe.announced?.forget()
    sqe.release()
    throw error
  }
}
