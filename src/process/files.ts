import { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import type { Poller } from '../dispatch/poller.js'
import { LocalSyscallInterface } from '../dispatch/local.js'
import { EPOLL } from '../linux/epoll.js'
import { AT, O } from '../linux/fcntl.js'
import { PIPE_BUF } from '../linux/limits.js'
import type { FileDescriptor } from './fd.js'
import type { Task } from './task.js'

/** How much is read at a time; more of what turns out to be long. In bytes. */
const FIRST = 64 * 1024
const MOST = 1024 * 1024

const encoder = new TextEncoder()

/** Where the event loop waits, once it is asked for. */
export type Waiting = () => Poller

/**
 * Read from the file's position to its end. What has no end yet, such as a pipe, is waited for: in the event loop where the
 * file is this program's own, and in the process otherwise.
 * @param fd - a handle of the process that reads
 * @param waiting - where the event loop waits
 */
export async function readToEnd(fd: FileDescriptor, waiting: Waiting): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const ready = readiness(fd, EPOLL.IN, waiting)
  for (let count = FIRST; ;) {
    await ready()
    const piece = await patiently(() => fd.read(count))
    if (piece === undefined) continue
    if (piece.length === 0) return join(pieces)
    pieces.push(piece)
    if (piece.length === count) count = MOST
  }
}

/**
 * Write all of it at the file's position. Where there is no room, that is waited for as in {@link readToEnd}.
 * @param fd - a handle of the process that writes
 * @param data - bytes; a string, as UTF-8
 * @param waiting - where the event loop waits
 */
export async function writeAll(fd: FileDescriptor, data: Uint8Array | string, waiting: Waiting): Promise<void> {
  const bytes = typeof data === 'string' ? encoder.encode(data) : data
  const ready = readiness(fd, EPOLL.OUT, waiting)
  for (let done = 0; done < bytes.length;) {
    // pipe(7): where a pipe is ready, so many bytes can be written without waiting.
    const most = await ready() ? PIPE_BUF : MOST
    done += await patiently(() => fd.write(bytes.subarray(done, done + most))) ?? 0
  }
}

/** The call's result; undefined where a signal came between, or another reader of the same file was first. */
async function patiently<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof ErrnoError && (error.code === 'EINTR' || error.code === 'EAGAIN')) return undefined
    throw error
  }
}

/** A function that waits until the file is ready, and tells whether it is one for which that can be said: regular files always are. */
function readiness(fd: FileDescriptor, events: FlagsOf<'EPOLL'>, waiting: Waiting): () => Promise<boolean> {
  if (!(fd.task.sysif instanceof LocalSyscallInterface)) return () => Promise.resolve(false)
  let pollable = true
  return async () => {
    if (!pollable) return false
    using borrow = fd.borrow(fd.task)
    try {
      await waiting().once(borrow.near, events)
      return true
    } catch (error) {
      // epoll_ctl(2): the file does not support epoll, as regular files and directories do not.
      if (!(error instanceof ErrnoError && error.code === 'EPERM')) throw error
      pollable = false
      return false
    }
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const piece of pieces) {
    all.set(piece, offset)
    offset += piece.length
  }
  return all
}

/**
 * The names in a directory, without `.` and `..`, in no particular order.
 * @param directory - open to read, at its beginning
 */
export async function namesIn(directory: FileDescriptor): Promise<string[]> {
  const names: string[] = []
  for await (const { d_name: name } of directory.readdir()) names.push(name)
  return names
}

/** How often a directory is emptied before it is given up: somebody else fills it. */
const ATTEMPTS = 10

/**
 * Remove a name and, where it is a directory, all that is in it. No symbolic link is followed on the way, whoever puts one there
 * meanwhile.
 * @param task - who does it
 * @param parent - the directory in which the name is
 * @param name - what to remove
 * @throws ErrnoError as unlink(2) says; with ENOTEMPTY where somebody keeps filling the directory
 */
export async function removeAll(task: Task, parent: FileDescriptor, name: string): Promise<void> {
  if (await gone(task.unlinkat(parent, name), 'EISDIR')) return
  for (let attempt = 1; ; attempt++) {
    {
      await using directory = await task.openat(parent, name, O.RDONLY | O.DIRECTORY | O.NOFOLLOW)
      for (const inside of await namesIn(directory)) await removeAll(task, directory, inside)
    }
    if (await gone(task.unlinkat(parent, name, AT.REMOVEDIR), attempt < ATTEMPTS ? 'ENOTEMPTY' : undefined)) return
  }
}

/** Whether the name is gone: removed by the call, or by somebody else before. False for the error that is expected. */
async function gone(call: Promise<void>, expected: string | undefined): Promise<boolean> {
  try {
    await call
    return true
  } catch (error) {
    if (error instanceof ErrnoError && error.code === 'ENOENT') return true
    if (error instanceof ErrnoError && error.code === expected) return false
    throw error
  }
}
