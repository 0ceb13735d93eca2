/**
 * What an `IoUring` says has become of its requests.
 *
 * @module linux/io_uring_completion
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
import type { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import { bytesOf } from '../memory/bytes.js'
import type { FileDescriptor } from '../handle/fd.js'
import { Pointer } from '../handle/pointer.js'
import type { Task } from '../handle/task.js'
import { takeControl } from './control_message.js'
import { IoUringRecvmsgOut } from './io_uring.js'
import type { Receives } from './io_uring_builder.js'
import type { FixedFile, IoUringRequest } from './io_uring_resources.js'
import { MSG, Msghdr, type ReceivedMessage } from './message.js'
import { readAddress } from './sockaddr.js'

/**
 * What became of a request, or of a part of it.
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
export interface IoUringCompletion<Token, Descriptor extends FileDescriptor = FileDescriptor> {
  /** The request. */
  readonly request: IoUringRequest<Token>
  /** What the caller told it apart by. */
  readonly token: Token
  /** The result, or a negated error number. */
  readonly res: number
  /** Of `IORING_CQE_F`; above them the number of a buffer. */
  readonly flags: FlagsOf<'IORING_CQE_F'>
  /** Whether the request goes on, and will have more completions. Until the last one was taken, what it uses stays borrowed. */
  readonly more: boolean
  /** The error, where it failed; its message shows the request. */
  readonly error: ErrnoError | undefined
  /** What the request opened: a handle that owns it. For a `close` that was cancelled: what it was to close. */
  readonly fd: Descriptor | undefined
  /** What the request registered with the ring. */
  readonly file: FixedFile | undefined
  /** What the request registered with the ring, where that is several files: both ends of a pipe, or those of a `files_update`. */
  readonly files: readonly FixedFile[] | undefined
  /** The ends of the pipe that the request made: handles that own them. */
  readonly pipe: readonly [read: Descriptor, write: Descriptor] | undefined
  /** The buffer that the kernel chose, with `res` bytes at its front; no longer in the group. */
  readonly buffer: Pointer<Uint8Array> | undefined
  /** The message that a `recvmsg` received, with handles that own the file descriptors which came with it. */
  readonly received: IoUringMessage<Descriptor> | undefined
}

/**
 * A message that a `recvmsg` received.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export interface IoUringMessage<Descriptor> extends Omit<ReceivedMessage<Descriptor>, 'data'> {
  /** The data, with `multishot`; otherwise they are in the pieces of the request's message. */
  readonly data: Uint8Array | undefined
}

/** @internal what a completion owns */
export function descriptorsOf<Descriptor extends FileDescriptor>({ fd, pipe, received }: IoUringCompletion<unknown, Descriptor>): Descriptor[] {
  const came = (received?.control ?? []).flatMap((control) => (control.type === 'rights' ? control.fds : control.type === 'pidfd' ? [control.pidfd] : []))
  return [fd, ...pipe ?? [], ...came].filter((each) => each !== undefined)
}

/** @internal what a completion of `recvmsg` brings; file descriptors in it get owners */
export function receivedMessage(
  task: Task, receives: Receives, res: number, buffer: Pointer<Uint8Array> | undefined,
): IoUringMessage<FileDescriptor> | undefined {
  if ('message' in receives) {
    const header = receives.message.direct()
    if (header === undefined) return undefined
    const { msg_namelen: nameSize, msg_controllen: controlSize, msg_flags: flags } = Msghdr.read(header.view, header.offset)
    const { msg_name: name, msg_control: control } = receives.message.value
    return message(task, part(name, nameSize), part(control, controlSize), flags, undefined)
  }
  const memory = buffer?.direct()
  if (memory === undefined) return undefined
  const { namelen, controllen, flags } = IoUringRecvmsgOut.read(memory.view, memory.offset)
  const controlAt = IoUringRecvmsgOut.size + receives.nameLength
  const dataAt = controlAt + receives.controlLength
  const copy = (at: number, size: number): Uint8Array => bytesOf(memory.view, memory.offset + at, size).slice()
  const data = copy(dataAt, Math.max(res - dataAt, 0))
  return message(
    task, copy(IoUringRecvmsgOut.size, Math.min(namelen, receives.nameLength)), copy(controlAt, Math.min(controllen, receives.controlLength)), flags, data,
  )
}

/** What the kernel wrote to memory that a message names. */
function part(pointer: unknown, size: number): Uint8Array {
  if (!(pointer instanceof Pointer)) return new Uint8Array()
  const memory = pointer.direct()
  return memory === undefined ? new Uint8Array() : bytesOf(memory.view, memory.offset, Math.min(size, pointer.size)).slice()
}

function message(task: Task, name: Uint8Array, control: Uint8Array, flags: number, data: Uint8Array | undefined): IoUringMessage<FileDescriptor> {
  // MSG_CMSG_CLOEXEC is echoed.
  return { data, control: takeControl(task, control), name: readAddress(name), flags: flags & ~MSG.CMSG_CLOEXEC }
}
