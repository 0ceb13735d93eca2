/**
 * Writes of 64 KiB, which are what a pipe holds, and of 16 MiB, which no pipe and no socket takes in one piece: by every way
 * into a process, through a pipe, a socket and a file. Each byte is compared.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { Bytes } from '../../src/memory/bytes.js'
import type { ReadablePointer } from '../../src/handle/pointer.js'
import { O } from '../../src/linux/fcntl.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { AF } from '../../src/linux/address_family.js'
import { localProcess, type FileDescriptor, type LocalProcess, type Process, type Task } from '../../src/process/index.js'
import { temporaryFolder } from '../linux/support.js'
import { openFiles } from './support.js'

const local = await localProcess()
await (await local.clone())[Symbol.asyncDispose]()
const folder = temporaryFolder()

/** Bytes of which no page is like another. */
function pattern(length: number): Uint8Array {
  const words = new Uint32Array(length / 4)
  for (let index = 0, word = length; index < words.length; index++) {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0
    words[index] = word
  }
  return new Uint8Array(words.buffer)
}

function expectSame(received: Uint8Array, sent: Uint8Array): void {
  expect(received.byteLength).toBe(sent.byteLength)
  expect(Buffer.compare(received, sent)).toBe(0)
}

/** Moves bytes in a process, through its own handle of a file. */
interface Mover {
  write(fd: FileDescriptor, bytes: Uint8Array): Promise<void>
  read(fd: FileDescriptor, length: number): Promise<Uint8Array>
  /** Its own handle; the one that is passed is given up. */
  own(fd: FileDescriptor): Promise<FileDescriptor>
  end(): Promise<void>
}

/** With calls that wait: each moves as much as the kernel takes or has. */
function blocking(task: Task): Pick<Mover, 'write' | 'read'> {
  return {
    async write(fd, bytes) {
      let rest: ReadablePointer<Uint8Array> = task.ptr(bytes)
      while (rest.size > 0) {
        const done = await fd.write(rest)
        const [written, behind] = rest.split(done)
        written.free()
        rest = behind.assumeReadable()
      }
      rest.free()
    },
    async read(fd, length) {
      const whole = new Uint8Array(length)
      let done = 0
      let room = task.malloc(Bytes, length)
      while (room.size > 0) {
        const [filled, rest] = await fd.read(room)
        if (filled.size === 0) throw new Error(`it ended after ${done} of ${length} bytes`)
        whole.set(await filled.read(), done)
        done += filled.size
        filled.free()
        room = rest
      }
      room.free()
      return whole
    },
  }
}

/** With calls that do not wait, and the event loop, which does. */
function evented(owner: Process): Pick<Mover, 'write' | 'read'> {
  return {
    async write(fd, bytes) {
      await using file = await owner.async(fd.forTask(owner.task))
      await file.write(bytes)
    },
    async read(fd, length) {
      await using file = await owner.async(fd.forTask(owner.task))
      const whole = new Uint8Array(length)
      for (let done = 0; done < length;) {
        const bytes = await file.read(length - done)
        if (bytes.length === 0) throw new Error(`it ended after ${done} of ${length} bytes`)
        whole.set(bytes, done)
        done += bytes.length
      }
      return whole
    },
  }
}

async function inherited(task: Task, fd: FileDescriptor): Promise<FileDescriptor> {
  const own = fd.inherit(task)
  await fd.close()
  return own
}

/** Every way, begun after the files were opened: a child has copies of what was open when it was cloned. */
const ways: Readonly<Record<string, (local: LocalProcess) => Promise<Mover>>> = {
  'the Node process, in the event loop': async (local) => ({ ...evented(local), own: async (fd) => fd, end: async () => undefined }),
  'a thread': async (local) => {
    const thread = local.thread()
    return { ...blocking(thread), own: async (fd) => fd.move(thread), end: () => thread.sysif.close() }
  },
  'a child': async (local) => {
    const child = await local.clone()
    return { ...blocking(child.task), own: (fd) => inherited(child.task, fd), end: () => child[Symbol.asyncDispose]() }
  },
  'a child, in the event loop': async (local) => {
    const child = await local.fork()
    return { ...evented(child), own: (fd) => inherited(child.task, fd), end: () => child[Symbol.asyncDispose]() }
  },
  'a child of a child': async (local) => {
    const child = await local.clone()
    const grandchild = await child.clone()
    return {
      ...blocking(grandchild.task),
      own: async (fd) => fd.inherit(child.task).inherit(grandchild.task),
      end: async () => {
        await grandchild[Symbol.asyncDispose]()
        await child[Symbol.asyncDispose]()
      },
    }
  },
}

const streams: Readonly<Record<string, () => Promise<readonly [FileDescriptor, FileDescriptor]>>> = {
  pipe: () => local.task.pipe2(),
  socket: async () => {
    const [reader, writer] = await local.task.socketpair(AF.UNIX, SOCK.STREAM)
    await reader.shutdown(SHUT.WR)
    return [reader, writer]
  },
}

const sizes = [['64 KiB', 2 ** 16], ['16 MiB', 2 ** 24]] as const

describe.each(Object.keys(ways))('%s', (name) => {
  const begin = ways[name] as (local: LocalProcess) => Promise<Mover>

  for (const [size, length] of sizes) {
    for (const [kind, open] of Object.entries(streams)) {
      test(`writes ${size} to a ${kind}`, async () => {
        const files = openFiles().size
        const [readEnd, writeEnd] = await open()
        const mover = await begin(local)
        const own = await mover.own(writeEnd)
        const sent = pattern(length)
        const [, received] = await Promise.all([mover.write(own, sent), evented(local).read(readEnd, length)])
        expectSame(received, sent)
        await mover.end()
        for (const fd of [own, writeEnd, readEnd]) await fd[Symbol.asyncDispose]()
        expect(openFiles().size).toBe(files)
      }, 60_000)

      test(`reads ${size} from a ${kind}`, async () => {
        const files = openFiles().size
        const [readEnd, writeEnd] = await open()
        const mover = await begin(local)
        const own = await mover.own(readEnd)
        const sent = pattern(length)
        const [received] = await Promise.all([mover.read(own, length), evented(local).write(writeEnd, sent)])
        expectSame(received, sent)
        await mover.end()
        for (const fd of [own, writeEnd, readEnd]) await fd[Symbol.asyncDispose]()
        expect(openFiles().size).toBe(files)
      }, 60_000)
    }

    test(`writes ${size} to a file, and reads them`, async () => {
      const path = join(folder, 'file')
      const file = await local.task.open(path, O.RDWR | O.CREAT | O.TRUNC)
      const again = await local.task.open(path, O.RDONLY)
      const mover = await begin(local)
      const own = await mover.own(file)
      const other = await mover.own(again)
      const sent = pattern(length)
      await mover.write(own, sent)
      // Node's own calls are the witness.
      expectSame(readFileSync(path), sent)
      expectSame(await mover.read(other, length), sent)
      await mover.end()
      for (const fd of [own, other, file, again]) await fd[Symbol.asyncDispose]()
    }, 60_000)
  }
})
