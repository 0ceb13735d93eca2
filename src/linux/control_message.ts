/**
 * What goes with a message beside its data: file descriptors and credentials.
 *
 * @module linux/control_message
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { list, struct } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Int32, Uint64 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { type FileDescriptor } from '../handle/fd.js'
import { type Task } from '../handle/task.js'
import { SOL, Ucred, type SocketOptionLevel } from './socket_option.js'

/**
 * Control messages of the level `SOL.SOCKET`.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const SCM = {
  /** File descriptors. */
  RIGHTS: 1,
  /** A {@link Ucred}. */
  CREDENTIALS: 2,
  /** The sender's pidfd; since Linux 6.5. */
  PIDFD: 4,
} as const

/**
 * The most file descriptors in one message; see unix(7).
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const SCM_MAX_FD = 253

/**
 * The header of a control message; its data follow.
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export const Cmsghdr = struct('struct cmsghdr', {
  /** Header and data, in bytes. */
  cmsg_len: Uint64,
  /** Of `SOL` or `IPPROTO`. */
  cmsg_level: Int32,
  /** Which of that level. */
  cmsg_type: Int32,
})

/** @internal control messages in memory: each begins at a multiple of 8 bytes */
export const ControlBytes: Type<Uint8Array> = { ...Bytes, name: 'struct cmsghdr[]', alignment: 8 }

/**
 * File descriptors to send. They stay the sender's own, and are borrowed until the call has completed.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface SentRights {
  /** What it is. */
  readonly type: 'rights'
  /** Up to {@link SCM_MAX_FD}, of the sending task's fd table. */
  readonly fds: readonly FileDescriptor[]
}

/**
 * Who the sender says it is, which the kernel checks.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface Credentials {
  /** What it is. */
  readonly type: 'credentials'
  /** The process, its uid and its gid. */
  readonly credentials: Ucred
}

/**
 * A control message that this package does not know.
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export interface OtherControl {
  /** What it is. */
  readonly type: 'other'
  /** Of `SOL` or `IPPROTO`, or `AF.VSOCK`. */
  readonly level: SocketOptionLevel
  /** Which of that level. */
  readonly number: number
  /** Its data. */
  readonly data: Uint8Array
}

/**
 * What is sent beside the data.
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export type SentControl = SentRights | Credentials | OtherControl

/**
 * File descriptors that were received: handles that own them.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface ReceivedRights<FD> {
  /** What it is. */
  readonly type: 'rights'
  /** They are the receiver's now. */
  readonly fds: FD[]
}

/**
 * The sender's pidfd.
 * @see include/linux/socket.h in the kernel's source, SCM_PIDFD
 */
export interface ReceivedPidfd<FD> {
  /** What it is. */
  readonly type: 'pidfd'
  /** A handle that owns it; undefined where the sender was gone already. */
  readonly pidfd: FD | undefined
}

/**
 * What is received beside the data.
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export type ReceivedControl<FD> = ReceivedRights<FD> | ReceivedPidfd<FD> | Credentials | OtherControl

function align8(size: number): number {
  return Math.ceil(size / 8) * 8
}

/** @internal control messages as they are sent; the file descriptors stay borrowed as long as `held` */
export function encodeControl(task: Task, control: readonly SentControl[], held: DisposableList): Uint8Array {
  const messages = control.map((each) => encodeOne(task, each, held))
  const bytes = new Uint8Array(messages.reduce((sum, { data }) => sum + Cmsghdr.size + align8(data.length), 0))
  const view = new DataView(bytes.buffer)
  let offset = 0
  for (const { level, number, data } of messages) {
    Cmsghdr.write(view, offset, { cmsg_len: Cmsghdr.size + data.length, cmsg_level: level, cmsg_type: number })
    bytes.set(data, offset + Cmsghdr.size)
    offset += Cmsghdr.size + align8(data.length)
  }
  return bytes
}

function decodeControl(bytes: Uint8Array): { level: number, number: number, data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const messages: { level: number, number: number, data: Uint8Array }[] = []
  for (let offset = 0; offset + Cmsghdr.size <= bytes.length;) {
    const { cmsg_len: size, cmsg_level: level, cmsg_type: number } = Cmsghdr.read(view, offset)
    if (size < Cmsghdr.size) break
    messages.push({ level, number, data: bytes.slice(offset + Cmsghdr.size, Math.min(offset + size, bytes.length)) })
    offset += align8(size)
  }
  return messages
}

function bytesFor<T>(type: Type<T>, value: T): Uint8Array {
  const bytes = new Uint8Array(type.sizeOf(value))
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

const Numbers = list(Int32)

/** @internal owned handles for what came with a message: all of them, or none is left open */
export function takeControl<T extends Task>(task: T, bytes: Uint8Array): ReceivedControl<T['fileDescriptorType']>[] {
  const owned: FileDescriptor[] = []
  const failures: unknown[] = []
  const own = (number: number): T['fileDescriptorType'] | undefined => {
    try {
      const handle = task.makeFileDescriptor(NearFileDescriptor(number))
      owned.push(handle)
      return handle
    } catch (error) {
      failures.push(error)
      return undefined
    }
  }
  const control = decodeControl(bytes).map(({ level, number, data }): ReceivedControl<T['fileDescriptorType']> => {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    if (level !== SOL.SOCKET) return { type: 'other', level, number, data }
    if (number === SCM.RIGHTS) {
      const fds = Numbers.read(view, 0, data.length).map(own).filter((fd) => fd !== undefined)
      return { type: 'rights', fds }
    }
    if (number === SCM.CREDENTIALS && data.length >= Ucred.size) return { type: 'credentials', credentials: Ucred.read(view, 0) }
    // The number is a negated errno where the kernel could make no pidfd; see scm_pidfd_recv in the kernel's include/net/scm.h.
    if (number === SCM.PIDFD && data.length >= Int32.size) {
      const pidfd = view.getInt32(0, true)
      return { type: 'pidfd', pidfd: pidfd < 0 ? undefined : own(pidfd) }
    }
    return { type: 'other', level, number, data }
  })
  if (failures.length === 0) return control
  for (const handle of owned) handle[Symbol.dispose]()
  throw failures[0]
}

/** @internal what is let go of together */
export class DisposableList implements Disposable {
  readonly #held: Disposable[] = []

  use<T extends Disposable>(value: T): T {
    this.#held.push(value)
    return value
  }

  [Symbol.dispose](): void {
    for (const each of this.#held) each[Symbol.dispose]()
    this.#held.length = 0
  }
}

function encodeOne(task: Task, control: SentControl, held: DisposableList): { level: number, number: number, data: Uint8Array } {
  if (control.type === 'other') return control
  if (control.type === 'credentials') return { level: SOL.SOCKET, number: SCM.CREDENTIALS, data: bytesFor(Ucred, control.credentials) }
  if (control.fds.length > SCM_MAX_FD) throw new RangeError(`a message takes up to ${SCM_MAX_FD} file descriptors, not ${control.fds.length}`)
  return { level: SOL.SOCKET, number: SCM.RIGHTS, data: bytesFor(Numbers, control.fds.map((fd) => held.use(fd.borrow(task)).near)) }
}
