/**
 * Requests of `/dev/fuse` and their answers, taken apart and put together, and the file descriptor that they come from.
 *
 * @module linux/fuse_server
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
import type { FlagsOf } from '../near/flags.js'
import type { Struct, StructValue } from '../memory/aggregates.js'
import { Bytes, CString } from '../memory/bytes.js'
import { Uint32 } from '../memory/scalars.js'
import { alignUp, type AnyFixedType, type FixedType, type Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { integer } from './arguments.js'
import { fillFront } from './buffers.js'
import type { DirentType } from './dirent.js'
import {
  FUSE_MIN_READ_BUFFER, FUSE_OPCODE, FUSE_NOTIFY, FuseKstatfs, FuseEntryOut, FuseForgetIn, FuseBatchForgetIn, FuseGetattrIn, FuseAttrOut,
  FuseMknodIn, FuseMkdirIn, FuseRenameIn, FuseRename2In, FuseLinkIn, FuseSetattrIn, FuseOpenIn, FuseCreateIn, FuseOpenOut, FuseReleaseIn,
  FuseFlushIn, FuseReadIn, FuseWriteIn, FuseWriteOut, FuseFsyncIn, FuseGetxattrIn, FuseGetxattrOut, FuseAccessIn, FuseInitIn, FuseInitOut,
  FuseInterruptIn, FuseFallocateIn, FuseInHeader, FuseOutHeader, FuseDirent, FuseNotifyInvalInodeOut, FuseNotifyInvalEntryOut, FuseNotifyDeleteOut,
  FuseNotifyStoreOut, FuseLseekIn, FuseLseekOut, FuseCopyFileRangeIn, FuseSetxattrIn, FUSE_DEV_IOC,
} from './fuse.js'
import { ioctlOf } from './ioctl.js'
import { boundedString, PATH_MAX, PathString } from './limits.js'
import { _read, _write } from './unistd.js'
import { XattrName } from './xattr.js'

/** Errors show these by their names. */
const _ioctl = ioctlOf(['FUSE_DEV_IOC_', FUSE_DEV_IOC])

/**
 * The value of a request's structure; undefined where it has none.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseBody<S> = S extends Struct<infer F> ? StructValue<F> : undefined

/**
 * How a request is made up: a structure, names, and data.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export interface FuseShape<S, Names extends string, Data extends boolean> {
  /** Of {@link FUSE_OPCODE}. */
  readonly opcode: number
  /** The structure; undefined for none. */
  readonly body: S
  /** What the strings behind it are. */
  readonly names: readonly Names[]
  /** Whether there are data behind those. */
  readonly data: Data
}

function shape<S extends Struct<never> | Struct<Record<string, AnyFixedType>> | undefined, Names extends string, Data extends boolean>(
  opcode: number, body: S, names: readonly Names[], data: Data,
): FuseShape<S, Names, Data> {
  return { opcode, body, names, data }
}

/**
 * What each request has. `setxattr` is as it is without `FUSE_FEATURE.SETXATTR_EXT`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export const FUSE_REQUESTS = {
  /** Find a name. */
  lookup: shape(FUSE_OPCODE.LOOKUP, undefined, ['name'], false),
  /** Forget lookups. */
  forget: shape(FUSE_OPCODE.FORGET, FuseForgetIn, [], false),
  /** Forget lookups of several nodes: the data are of `struct fuse_forget_one`. */
  batch_forget: shape(FUSE_OPCODE.BATCH_FORGET, FuseBatchForgetIn, [], true),
  /** Describe a node. */
  getattr: shape(FUSE_OPCODE.GETATTR, FuseGetattrIn, [], false),
  /** Change what describes a node. */
  setattr: shape(FUSE_OPCODE.SETATTR, FuseSetattrIn, [], false),
  /** Where a symbolic link leads. */
  readlink: shape(FUSE_OPCODE.READLINK, undefined, [], false),
  /** Make a symbolic link. */
  symlink: shape(FUSE_OPCODE.SYMLINK, undefined, ['name', 'target'], false),
  /** Make a file. */
  mknod: shape(FUSE_OPCODE.MKNOD, FuseMknodIn, ['name'], false),
  /** Make a directory. */
  mkdir: shape(FUSE_OPCODE.MKDIR, FuseMkdirIn, ['name'], false),
  /** Remove a name. */
  unlink: shape(FUSE_OPCODE.UNLINK, undefined, ['name'], false),
  /** Remove a directory. */
  rmdir: shape(FUSE_OPCODE.RMDIR, undefined, ['name'], false),
  /** Rename. */
  rename: shape(FUSE_OPCODE.RENAME, FuseRenameIn, ['name', 'newname'], false),
  /** Rename, with flags. */
  rename2: shape(FUSE_OPCODE.RENAME2, FuseRename2In, ['name', 'newname'], false),
  /** Give a node another name. */
  link: shape(FUSE_OPCODE.LINK, FuseLinkIn, ['name'], false),
  /** Open a file. */
  open: shape(FUSE_OPCODE.OPEN, FuseOpenIn, [], false),
  /** Read from it. */
  read: shape(FUSE_OPCODE.READ, FuseReadIn, [], false),
  /** Write to it. */
  write: shape(FUSE_OPCODE.WRITE, FuseWriteIn, [], true),
  /** Describe the file system. */
  statfs: shape(FUSE_OPCODE.STATFS, undefined, [], false),
  /** The open file is no longer used. */
  release: shape(FUSE_OPCODE.RELEASE, FuseReleaseIn, [], false),
  /** Write it to the device. */
  fsync: shape(FUSE_OPCODE.FSYNC, FuseFsyncIn, [], false),
  /** Write an extended attribute: its value is the data. */
  setxattr: shape(FUSE_OPCODE.SETXATTR, FuseSetxattrIn, ['name'], true),
  /** Read an extended attribute. */
  getxattr: shape(FUSE_OPCODE.GETXATTR, FuseGetxattrIn, ['name'], false),
  /** List extended attributes. */
  listxattr: shape(FUSE_OPCODE.LISTXATTR, FuseGetxattrIn, [], false),
  /** Remove an extended attribute. */
  removexattr: shape(FUSE_OPCODE.REMOVEXATTR, undefined, ['name'], false),
  /** A file descriptor was closed. */
  flush: shape(FUSE_OPCODE.FLUSH, FuseFlushIn, [], false),
  /** Begin: the answer says what the file system can. */
  init: shape(FUSE_OPCODE.INIT, FuseInitIn, [], false),
  /** Open a directory. */
  opendir: shape(FUSE_OPCODE.OPENDIR, FuseOpenIn, [], false),
  /** Read from it. */
  readdir: shape(FUSE_OPCODE.READDIR, FuseReadIn, [], false),
  /** Read from it, with attributes. */
  readdirplus: shape(FUSE_OPCODE.READDIRPLUS, FuseReadIn, [], false),
  /** The open directory is no longer used. */
  releasedir: shape(FUSE_OPCODE.RELEASEDIR, FuseReleaseIn, [], false),
  /** Write it to the device. */
  fsyncdir: shape(FUSE_OPCODE.FSYNCDIR, FuseFsyncIn, [], false),
  /** Whether something is allowed. */
  access: shape(FUSE_OPCODE.ACCESS, FuseAccessIn, [], false),
  /** Make a file and open it. */
  create: shape(FUSE_OPCODE.CREATE, FuseCreateIn, ['name'], false),
  /** Nobody waits for a request any more. */
  interrupt: shape(FUSE_OPCODE.INTERRUPT, FuseInterruptIn, [], false),
  /** End. */
  destroy: shape(FUSE_OPCODE.DESTROY, undefined, [], false),
  /** Set room aside, or make holes. */
  fallocate: shape(FUSE_OPCODE.FALLOCATE, FuseFallocateIn, [], false),
  /** Find data or holes. */
  lseek: shape(FUSE_OPCODE.LSEEK, FuseLseekIn, [], false),
  /** Copy from one file to another. */
  copy_file_range: shape(FUSE_OPCODE.COPY_FILE_RANGE, FuseCopyFileRangeIn, [], false),
} as const

/**
 * The requests that are taken apart here, by their names.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseOp = keyof typeof FUSE_REQUESTS

/**
 * One request: its header, its structure, its names and its data.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseRequestOf<Op extends FuseOp> = (typeof FUSE_REQUESTS)[Op] extends FuseShape<infer S, infer Names, infer Data>
  ? {
    /** Which it is. */
    readonly op: Op
    /** Whose it is, and about which node. */
    readonly header: FuseInHeader
    /** Its structure. */
    readonly body: FuseBody<S>
    /** Its data. */
    readonly data: Data extends true ? Uint8Array : undefined
  } & { readonly [Name in Names]: string }
  : never

/**
 * A request that is not taken apart here.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export interface OtherFuseRequest {
  /** Which it is. */
  readonly op: 'other'
  /** Whose it is, about which node, and of {@link FUSE_OPCODE} which. */
  readonly header: FuseInHeader
  /** All that follows. */
  readonly data: Uint8Array
}

/**
 * What the kernel asks; taken apart by its `op`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export type FuseRequest = { [Op in FuseOp]: FuseRequestOf<Op> }[FuseOp] | OtherFuseRequest

/**
 * A name in a directory.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export interface FuseName {
  /** The node, or any number that is not 0. */
  readonly ino: number
  /** Where the next one is found: what `read` then has as its offset. */
  readonly off: number
  /** Of its mode, the four bits that say its kind. */
  readonly type: DirentType
  /** The name. */
  readonly name: string
}

/**
 * A name in a directory, with what a lookup of it would answer.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export interface FuseNamePlus extends FuseName {
  /** What a lookup would answer; a node of 0 for nothing. */
  readonly entry: FuseEntryOut
}

/**
 * How long a value would be, where the one who asks wants only that.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export interface FuseXattrSize {
  /** In bytes. */
  readonly size: number
}

/**
 * What answers each request; `undefined` for those whose answer has nothing in it. Requests that are not here have none.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export interface FuseReplies {
  /** What was found. A node of 0 says for how long it is sure that there is nothing. */
  lookup: FuseEntryOut
  /** What describes it. */
  getattr: FuseAttrOut
  /** What describes it now. */
  setattr: FuseAttrOut
  /** Where it leads. */
  readlink: string
  /** What was made. */
  symlink: FuseEntryOut
  /** What was made. */
  mknod: FuseEntryOut
  /** What was made. */
  mkdir: FuseEntryOut
  /** What has the name. */
  link: FuseEntryOut
  /** Nothing. */
  unlink: undefined
  /** Nothing. */
  rmdir: undefined
  /** Nothing. */
  rename: undefined
  /** Nothing. */
  rename2: undefined
  /** The open file. */
  open: FuseOpenOut
  /** The open directory. */
  opendir: FuseOpenOut
  /** What was read; less than was asked for only at the end. */
  read: Uint8Array
  /** What was written. */
  write: FuseWriteOut
  /** What describes the file system. */
  statfs: FuseKstatfs
  /** Nothing. */
  release: undefined
  /** Nothing. */
  releasedir: undefined
  /** Nothing. */
  fsync: undefined
  /** Nothing. */
  fsyncdir: undefined
  /** Nothing. */
  flush: undefined
  /** Nothing. */
  access: undefined
  /** Nothing. */
  setxattr: undefined
  /** Nothing. */
  removexattr: undefined
  /** Nothing. */
  fallocate: undefined
  /** Nothing. */
  destroy: undefined
  /** The value; or how long it is, where the request's `size` is 0. */
  getxattr: Uint8Array | FuseXattrSize
  /** The names; or how long they are, where the request's `size` is 0. */
  listxattr: readonly string[] | FuseXattrSize
  /** What the file system can. */
  init: FuseInitOut
  /** Names: as many as fit are sent. None is the end. */
  readdir: readonly FuseName[]
  /** Names: as many as fit are sent. None is the end. */
  readdirplus: readonly FuseNamePlus[]
  /** What was made, and the open file. */
  create: readonly [FuseEntryOut, FuseOpenOut]
  /** Where. */
  lseek: FuseLseekOut
  /** How much was copied. */
  copy_file_range: FuseWriteOut
}

const BY_OPCODE: ReadonlyMap<number, FuseOp> = new Map(Object.entries(FUSE_REQUESTS).map(([op, { opcode }]) => [opcode, op as FuseOp]))

/**
 * Take a request apart.
 * @param bytes - what was read from `/dev/fuse`
 * @throws RangeError for what cannot be one
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export function parseFuseRequest(bytes: Uint8Array): FuseRequest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < FuseInHeader.size) throw new RangeError(`a FUSE request of ${bytes.byteLength} bytes is too short for its header`)
  const header = FuseInHeader.read(view, 0)
  if (header.len !== bytes.byteLength) throw new RangeError(`a FUSE request of ${bytes.byteLength} bytes says that it has ${header.len}`)
  const op = BY_OPCODE.get(header.opcode)
  let at = FuseInHeader.size
  if (op === undefined) return { op: 'other', header, data: bytes.slice(at) }
  const { body, names, data } = FUSE_REQUESTS[op] as FuseShape<Struct<Record<string, AnyFixedType>> | undefined, string, boolean>
  let value: unknown
  if (body !== undefined) {
    if (at + body.size > bytes.byteLength) throw new RangeError(`a FUSE request ${op} of ${bytes.byteLength} bytes is too short for its ${body.name}`)
    value = body.read(view, at)
    at += body.size
  }
  const strings: Record<string, string> = {}
  for (const name of names) {
    const end = bytes.indexOf(0, at)
    if (end === -1) throw new RangeError(`a FUSE request ${op} ends before its ${name} does`)
    strings[name] = CString.read(view, at, end - at)
    at = end + 1
  }
  return { op, header, body: value, ...strings, data: data ? bytes.slice(at) : undefined } as unknown as FuseRequest
}

const RECORD = 8

function encode<T>(type: FixedType<T>, value: T): Uint8Array {
  const bytes = new Uint8Array(type.size)
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

/** A string with the NUL at its end; what the type does not take is refused. */
function terminated(type: Type<string>, value: string): Uint8Array {
  const bytes = new Uint8Array(type.sizeOf(value))
  type.write(new DataView(bytes.buffer), 0, value)
  return bytes
}

/** A string without it, where the length is told. */
function text(type: Type<string>, value: string): Uint8Array {
  return terminated(type, value).subarray(0, -1)
}

/** How long a name may be, the kernel says: they differ in it, and none takes one that is longer than a path. */
const NodeName = boundedString('a name in a directory', PATH_MAX - 1)

function nodeName(name: string): Uint8Array {
  const letters = text(NodeName, name)
  if (letters.length === 0 || letters.includes(0x2f)) throw new RangeError(`${JSON.stringify(name)} cannot be a name in a directory`)
  return letters
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

function records<T extends FuseName>(names: readonly T[], room: number, before: (name: T) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  for (const each of names) {
    const { ino, off, type, name } = each
    const letters = nodeName(name)
    const record = join(before(each), encode(FuseDirent, { ino, off, namelen: letters.length, type }), letters)
    const padded = new Uint8Array(alignUp(record.byteLength, RECORD))
    padded.set(record)
    if (size + padded.byteLength > room) break
    parts.push(padded)
    size += padded.byteLength
  }
  return join(...parts)
}

function xattr(op: string, size: number, value: Uint8Array | FuseXattrSize): Uint8Array {
  if (!(value instanceof Uint8Array)) return encode(FuseGetxattrOut, { size: value.size, padding: 0 })
  if (size === 0) return encode(FuseGetxattrOut, { size: value.byteLength, padding: 0 })
  if (value.byteLength > size) throw new RangeError(`the value of ${op} has ${value.byteLength} bytes, and there is room for ${size}: answer with ERANGE`)
  return value
}

type Encode = { readonly [Op in keyof FuseReplies]: (request: FuseRequestOf<Op>, reply: FuseReplies[Op]) => Uint8Array }

const nothing = (): Uint8Array => new Uint8Array()
const entry = (_request: unknown, reply: FuseEntryOut): Uint8Array => encode(FuseEntryOut, reply)
const attributes = (_request: unknown, reply: FuseAttrOut): Uint8Array => encode(FuseAttrOut, reply)
const opened = (_request: unknown, reply: FuseOpenOut): Uint8Array => encode(FuseOpenOut, reply)
const written = (_request: unknown, reply: FuseWriteOut): Uint8Array => encode(FuseWriteOut, reply)

const ENCODE: Encode = {
  lookup: entry, symlink: entry, mknod: entry, mkdir: entry, link: entry,
  getattr: attributes, setattr: attributes,
  open: opened, opendir: opened,
  write: written, copy_file_range: written,
  unlink: nothing, rmdir: nothing, rename: nothing, rename2: nothing, release: nothing, releasedir: nothing, fsync: nothing, fsyncdir: nothing,
  flush: nothing, access: nothing, setxattr: nothing, removexattr: nothing, fallocate: nothing, destroy: nothing,
  readlink: (_request, reply) => text(PathString, reply),
  read: ({ body }, reply) => {
    if (reply.byteLength > body.size) throw new RangeError(`${reply.byteLength} bytes are more than the ${body.size} that were asked for`)
    return reply
  },
  statfs: (_request, reply) => encode(FuseKstatfs, reply),
  getxattr: ({ body }, reply) => xattr('getxattr', body.size, reply),
  listxattr: ({ body }, reply) => xattr('listxattr', body.size, 'size' in reply ? reply : join(...reply.map((name) => terminated(XattrName, name)))),
  init: (_request, reply) => encode(FuseInitOut, reply),
  readdir: ({ body }, reply) => records(reply, body.size, nothing),
  readdirplus: ({ body }, reply) => records(reply, body.size, (name) => encode(FuseEntryOut, name.entry)),
  create: (_request, [made, file]) => join(encode(FuseEntryOut, made), encode(FuseOpenOut, file)),
  lseek: (_request, reply) => encode(FuseLseekOut, reply),
}

function message(unique: number, error: number, payload: Uint8Array): Uint8Array {
  return join(encode(FuseOutHeader, { len: FuseOutHeader.size + payload.byteLength, error, unique }), payload)
}

/**
 * Put an answer together.
 * @param request - what was asked
 * @param reply - the answer
 * @returns what is to be written to `/dev/fuse`, at once
 * @throws RangeError for an answer that is longer than was asked for, and for a string with a NUL inside
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export function encodeFuseReply<Op extends keyof FuseReplies>(request: FuseRequestOf<Op>, reply: FuseReplies[Op]): Uint8Array {
  return message(request.header.unique, 0, ENCODE[request.op](request, reply))
}

/**
 * Put the answer together that something is wrong.
 * @param request - what was asked
 * @param errno - an error number, of `ERRNO`
 * @returns what is to be written to `/dev/fuse`, at once
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export function encodeFuseError(request: FuseRequest, errno: number): Uint8Array {
  return message(request.header.unique, -integer('FUSE: an error number', errno, 1, 4095), new Uint8Array())
}

/**
 * What a file system tells without being asked: which it is, and what.
 * @see include/uapi/linux/fuse.h in the kernel's source
 */
export type FuseNotification =
  | {
    /** Cached attributes are wrong, and cached data from `off` on; a negative `off` leaves the data, a `len` of 0 goes to the end. */
    readonly code: 'inval_inode'
    /** Which node, and which data. */
    readonly value: FuseNotifyInvalInodeOut
  }
  | {
    /** A cached name is wrong. */
    readonly code: 'inval_entry'
    /** In which directory. */
    readonly parent: number
    /** Which name. */
    readonly name: string
    /** Of `FUSE_EXPIRE`; none unless it is said. */
    readonly flags?: FlagsOf<'FUSE_EXPIRE'>
  }
  | {
    /** A name is gone. */
    readonly code: 'delete'
    /** From which directory. */
    readonly parent: number
    /** Which node had it. */
    readonly child: number
    /** Which name. */
    readonly name: string
  }
  | {
    /** Data to cache. */
    readonly code: 'store'
    /** Of which node. */
    readonly nodeid: number
    /** Where, in bytes. */
    readonly offset: number
    /** The data. */
    readonly data: Uint8Array
  }

const NUL = new Uint8Array(1)

function encodeNotification(notification: FuseNotification): Uint8Array {
  switch (notification.code) {
    case 'inval_inode': return message(0, FUSE_NOTIFY.INVAL_INODE, encode(FuseNotifyInvalInodeOut, notification.value))
    case 'inval_entry': {
      const { parent, name, flags = 0 } = notification
      const letters = nodeName(name)
      const head = encode(FuseNotifyInvalEntryOut, { parent, namelen: letters.length, flags })
      return message(0, FUSE_NOTIFY.INVAL_ENTRY, join(head, letters, NUL))
    }
    case 'delete': {
      const { parent, child, name } = notification
      const letters = nodeName(name)
      const head = encode(FuseNotifyDeleteOut, { parent, child, namelen: letters.length, padding: 0 })
      return message(0, FUSE_NOTIFY.DELETE, join(head, letters, NUL))
    }
    case 'store': {
      const { nodeid, offset, data } = notification
      return message(0, FUSE_NOTIFY.STORE, join(encode(FuseNotifyStoreOut, { nodeid, offset, size: data.byteLength, padding: 0 }), data))
    }
  }
}

/** A request with as much data as can be written at once where nothing else was agreed on: 32 pages, and what stands before them. */
const REQUEST_SIZE = 132 * 1024

async function send(fuse: FileDescriptor, bytes: Uint8Array): Promise<void> {
  const { task } = fuse
  using fd = fuse.borrow(task)
  using memory = task.argument<Uint8Array>(Bytes, bytes)
  await _write(task.sysif, fd, memory, bytes.byteLength)
}

/**
 * File descriptors of `/dev/fuse`, which mount(2) is given as `fd=N`.
 * @see https://man7.org/linux/man-pages/man4/fuse.4.html
 */
export class FuseFileDescriptor extends FileDescriptor {
  /**
   * Take a request. Where there is none this waits, without `O.NONBLOCK`: then it must not be called on the Node process's own
   * task.
   * @param size - how much room there is for it, in bytes; as much as `max_write` in the answer to `init`, and 4096
   * @throws ErrnoError with ENODEV when the file system was unmounted; with EAGAIN where there is none and it does not block; with
   *   EPERM where it is not mounted yet; with EINTR and ENOENT where a request was taken back: read again
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseRead(size: number = REQUEST_SIZE): Promise<FuseRequest> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('FUSE: size', size, FUSE_MIN_READ_BUFFER, 0x7fff_ffff)
    return parseFuseRequest(await fillFront(task, Bytes, room, (buf, count) => _read(task.sysif, fd, buf, count)))
  }

  /**
   * Answer a request.
   * @param request - what was asked
   * @param reply - the answer
   * @throws RangeError for an answer that is longer than was asked for, and for a string with a NUL inside
   * @throws ErrnoError with ENOENT where nobody waits for it any more; with EINVAL for what cannot be an answer
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseReply<Op extends keyof FuseReplies>(request: FuseRequestOf<Op>, reply: FuseReplies[Op]): Promise<void> {
    await send(this, encodeFuseReply(request, reply))
  }

  /**
   * Answer that something is wrong.
   * @param request - what was asked
   * @param errno - an error number, of `ERRNO`
   * @throws ErrnoError with ENOENT where nobody waits for it any more
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseReplyError(request: FuseRequest, errno: number): Promise<void> {
    await send(this, encodeFuseError(request, errno))
  }

  /**
   * Tell something without being asked.
   * @param notification - what
   * @throws RangeError for what cannot be a name in a directory
   * @throws ErrnoError with ENOENT where the kernel knows no such node, or name
   * @see https://man7.org/linux/man-pages/man4/fuse.4.html
   */
  async fuseNotify(notification: FuseNotification): Promise<void> {
    await send(this, encodeNotification(notification))
  }

  /**
   * Make this another file descriptor of a connection, so that several threads can serve it.
   * @param other - one that has it
   * @throws ErrnoError with EINVAL where this has one already, or the other has none
   * @see include/uapi/linux/fuse.h in the kernel's source
   */
  async fuseDevClone(other: FileDescriptor): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using source = other.borrow(task)
    using number = task.argument(Uint32, source.near)
    await _ioctl(task.sysif, fd, FUSE_DEV_IOC.CLONE, number)
  }
}
