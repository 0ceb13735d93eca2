import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, expectTypeOf } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { NULL } from '../../src/near/ids.js'
import { AddressSpaceMismatchError, FDTableMismatchError } from '../../src/far/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { Uint32 } from '../../src/memory/scalars.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import type { Pointer } from '../../src/handle/pointer.js'
import { AF } from '../../src/linux/address_family.js'
import { EFD } from '../../src/linux/eventfd.js'
import { AT, O, RESOLVE } from '../../src/linux/fcntl.js'
import {
  IORING_CQE_F, IORING_ENTER, IORING_FSYNC, IORING_OP, IORING_REGISTER, IORING_SETUP, IORING_TIMEOUT, IOSQE, IoUringSqe, _ioUringEnter,
  _ioUringRegister, _ioUringSetup,
} from '../../src/linux/io_uring.js'
import type { IoUringEntry } from '../../src/linux/io_uring_entries.js'
import type { FixedFile, RegisteredBuffer } from '../../src/linux/io_uring_resources.js'
import { IoUring, IoUringTask } from '../../src/linux/io_uring_ring.js'
import { POLL_EVENT } from '../../src/linux/poll.js'
import { Siginfo } from '../../src/linux/siginfo.js'
import { Msghdr } from '../../src/linux/message.js'
import { type Sockaddr } from '../../src/linux/sockaddr.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { MADV, MAP, PROT } from '../../src/linux/mman.js'
import { STATX, Statx } from '../../src/linux/stat.js'
import { MutableIovecList } from '../../src/linux/uio.js'
import { CLOCK } from '../../src/linux/time.js'
import { W } from '../../src/linux/wait.js'
import { Command, localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { farAway } from '../handle/far-away.js'
import { testOrder } from './order.js'
import { finish, front, known, opTest, refusal, run, text, uringTest, type Ring } from './rings.js'
import { expectFailure, fdInfo, fdLink, gone, isRoot, temporaryFolder } from './support.js'

const folder = temporaryFolder()
const local = await localProcess()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

async function file(content = ''): Promise<{ fd: FileDescriptor, path: string }> {
  const path = join(folder, `file-${process.hrtime.bigint()}`)
  writeFileSync(path, content)
  return { fd: await task.open(path, O.RDWR), path }
}

describe('requests and what they do', () => {
  uringTest('nop', async () => {
    await using ring = await task.ioUringSetup(4)
    expect(await run(ring, { op: 'nop' })).toMatchObject({ res: 0, flags: 0, more: false, error: undefined })
  })

  uringTest('write, read, fsync, and at positions of the file', async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd, path } = await file('0123456789')
    await using _close = fd
    expect(await run(ring, { op: 'write', fd, data: 'abc', offset: 2 })).toMatchObject({ res: 3 })
    expect(readFileSync(path, 'utf8')).toBe('01abc56789')
    expect(await run(ring, { op: 'write', fd, data: task.ptr(Bytes, Buffer.from('XY')) })).toMatchObject({ res: 2 })
    expect(fdInfo(child.child.pid.near, fd.near, 'pos')).toBe('2')
    expect(readFileSync(path, 'utf8')).toBe('XYabc56789')
    expect(await run(ring, { op: 'fsync', fd, fsyncFlags: IORING_FSYNC.DATASYNC })).toMatchObject({ res: 0 })
    expect(await run(ring, { op: 'sync_file_range', fd, offset: 0, length: 0, syncFlags: 7 })).toMatchObject({ res: 0 })
    const buffer = task.malloc(Bytes, 64)
    const { res } = await run(ring, { op: 'read', fd, buffer, offset: 1, length: 4 })
    expect(res).toBe(4)
    expect(await front(buffer, res)).toBe('Yabc')
  })

  uringTest('readv and writev', async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd, path } = await file()
    await using _close = fd
    using first = task.ptr(Bytes, Buffer.from('one '))
    using second = task.ptr(Bytes, Buffer.from('two'))
    expect(await run(ring, { op: 'writev', fd, iov: [{ iov_base: first, iov_len: 4 }, { iov_base: second, iov_len: 3 }], offset: 0 })).toMatchObject({ res: 7 })
    expect(readFileSync(path, 'utf8')).toBe('one two')
    const into = task.malloc(Bytes, 3)
    const rest = task.malloc(Bytes, 10)
    using iov = task.ptr(MutableIovecList, [{ iov_base: into, iov_len: 3 }, { iov_base: rest, iov_len: 10 }])
    expect(await run(ring, { op: 'readv', fd, iov, offset: 0 })).toMatchObject({ res: 7 })
    expect([await front(into, 3), await front(rest, 4)]).toEqual(['one', ' two'])
  })

  opTest('fallocate, ftruncate, fadvise and madvise', ['FTRUNCATE'], async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd, path } = await file()
    await using _close = fd
    expect(await run(ring, { op: 'fallocate', fd, offset: 0, length: 5000 })).toMatchObject({ res: 0 })
    expect(statSync(path).size).toBe(5000)
    expect(await run(ring, { op: 'ftruncate', fd, length: 123 })).toMatchObject({ res: 0 })
    expect(statSync(path).size).toBe(123)
    expect(await run(ring, { op: 'fadvise', fd, offset: 0, length: 100, advice: 2 })).toMatchObject({ res: 0 })
    const mapping = await task.mmap(1 << 16, or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
    expect(await task.mincore(mapping)).toEqual(Array.from({ length: 16 }, () => false))
    expect(await run(ring, { op: 'madvise', mapping, advice: MADV.POPULATE_WRITE })).toMatchObject({ res: 0 })
    expect(await task.mincore(mapping)).toEqual(Array.from({ length: 16 }, () => true))
    expect(() => ring.push({ op: 'madvise', mapping, advice: MADV.DONTNEED }, 0)).toThrow(RangeError)
    await task.munmap(mapping)
  })

  uringTest('openat, openat2, statx, close', async () => {
    await using ring = await task.ioUringSetup(4)
    const path = join(folder, 'opened')
    const opened = await run(ring, { op: 'openat', dirfd: AT.FDCWD, path, openFlags: or(O.RDWR, O.CREAT), mode: 0o640 })
    const fd = opened.fd as FileDescriptor
    expectTypeOf(opened.fd).toEqualTypeOf<FileDescriptor | undefined>()
    expect(fdLink(child.child.pid.near, fd.near)).toBe(path)
    expect(statSync(path).mode & 0o777).toBe(0o640 & ~process.umask())
    await fd.write('four')
    await using directory = await task.open(folder, or(O.PATH, O.DIRECTORY))
    const again = await run(ring, { op: 'openat2', dirfd: directory, path: 'opened', how: { flags: O.RDONLY } })
    expect(text(await again.fd?.read(9))).toBe('four')
    await again.fd?.close()
    const beyond = await run(ring, { op: 'openat2', dirfd: directory, path: '../opened', how: { flags: O.RDONLY, resolve: RESOLVE.BENEATH } })
    expect(beyond.error?.message).toMatch(/^EXDEV: .*, openat2\(\d+, "..\/opened", \{flags=O_RDONLY\|O_CLOEXEC, resolve=RESOLVE_BENEATH\}, 24\)$/)
    expect(() => ring.push({ op: 'openat2', dirfd: directory, path: 'new', how: { flags: O.CREAT, mode: 2 ** 33 } }, 'new')).toThrow(RangeError)
    const [short, rest] = task.malloc(Statx).split(16)
    expect(() => ring.push({ op: 'statx', dirfd: directory, path: 'opened', mask: STATX.BASIC_STATS, buffer: short }, 'short'))
      .toThrow('statx: a struct statx takes 256 bytes')
    short.free()
    rest.free()
    const buffer = task.malloc(Statx)
    expect(await run(ring, { op: 'statx', dirfd: directory, path: 'opened', mask: STATX.BASIC_STATS, buffer })).toMatchObject({ res: 0 })
    using stat = buffer.assumeReadable()
    expect(await stat.read()).toMatchObject({ stx_size: 4, stx_ino: statSync(path, { bigint: true }).ino })
    const { near } = fd
    expect(await run(ring, { op: 'close', fd })).toMatchObject({ res: 0, fd: undefined })
    expect(fd.valid).toBe(false)
    expect(() => fdLink(child.child.pid.near, near)).toThrow('ENOENT')
  })

  uringTest('names: mkdirat, renameat, linkat, symlinkat, unlinkat', async () => {
    await using ring = await task.ioUringSetup(4)
    const at = (name: string): string => join(folder, name)
    await using directory = await task.open(folder, or(O.PATH, O.DIRECTORY))
    expect(await run(ring, { op: 'mkdirat', dirfd: directory, path: 'made', mode: 0o750 })).toMatchObject({ res: 0 })
    expect(statSync(at('made')).isDirectory()).toBe(true)
    expect(await run(ring, { op: 'renameat', olddirfd: directory, oldpath: 'made', newdirfd: AT.FDCWD, newpath: at('moved') })).toMatchObject({ res: 0 })
    expect([existsSync(at('made')), existsSync(at('moved'))]).toEqual([false, true])
    writeFileSync(at('target'), '')
    expect(await run(ring, { op: 'linkat', olddirfd: directory, oldpath: 'target', newdirfd: directory, newpath: 'hard' })).toMatchObject({ res: 0 })
    expect(statSync(at('hard')).ino).toBe(statSync(at('target')).ino)
    expect(await run(ring, { op: 'symlinkat', target: 'anywhere', newdirfd: directory, linkpath: 'soft' })).toMatchObject({ res: 0 })
    expect(readlinkSync(at('soft'))).toBe('anywhere')
    expect(await run(ring, { op: 'unlinkat', dirfd: directory, path: 'soft' })).toMatchObject({ res: 0 })
    expect(await run(ring, { op: 'unlinkat', dirfd: directory, path: 'moved', unlinkFlags: AT.REMOVEDIR })).toMatchObject({ res: 0 })
    expect(() => lstatSync(at('soft'))).toThrow('ENOENT')
    expect(existsSync(at('moved'))).toBe(false)
  })

  uringTest('splice and tee', async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd: from } = await file('splice me')
    const { fd: to, path } = await file()
    const [read, write] = await task.pipe2()
    const [copyRead, copyWrite] = await task.pipe2()
    await using _files = { async [Symbol.asyncDispose]() { for (const each of [from, to, read, write, copyRead, copyWrite]) await each.close() } }
    expect(await run(ring, { op: 'splice', from, fromOffset: 2, to: write, length: 100 })).toMatchObject({ res: 7 })
    expect(await run(ring, { op: 'tee', from: read, to: copyWrite, length: 100 })).toMatchObject({ res: 7 })
    expect(await run(ring, { op: 'splice', from: read, to, toOffset: 1, length: 100 })).toMatchObject({ res: 7 })
    expect(readFileSync(path, 'utf8')).toBe('\0lice me')
    expect(text(await copyRead.read(20))).toBe('lice me')
  })

  opTest('a server: socket, bind, listen, accept, recv, send, shutdown', ['SOCKET', 'BIND', 'LISTEN'], async () => {
    await using ring = await task.ioUringSetup(8)
    const made = await run(ring, { op: 'socket', domain: AF.INET, type: SOCK.STREAM })
    await using listener = made.fd as FileDescriptor
    expect(await run(ring, { op: 'bind', fd: listener, address: { family: 'inet', address: '127.0.0.1', port: 0 } })).toMatchObject({ res: 0 })
    expect(await run(ring, { op: 'listen', fd: listener, backlog: 5 })).toMatchObject({ res: 0 })
    const { port } = await listener.getsockname() as { port: number } & Sockaddr
    ring.push({ op: 'accept', fd: listener, acceptFlags: SOCK.NONBLOCK }, 'accept')
    await ring.submit()
    expect(ring.take()).toEqual([])
    const client = connect(port, '127.0.0.1')
    const received = new Promise<string>((resolve) => client.once('data', (data) => resolve(data.toString())))
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    client.write('to the server')
    const accepted = (await finish(ring, 1)).get('accept')
    await using connection = accepted?.fd as FileDescriptor
    const buffer = task.malloc(Bytes, 100)
    const { res } = await run(ring, { op: 'recv', fd: connection, buffer })
    expect(await front(buffer, res)).toBe('to the server')
    expect(await run(ring, { op: 'send', fd: connection, data: 'to the client' })).toMatchObject({ res: 13 })
    expect(await received).toBe('to the client')
    expect(await run(ring, { op: 'shutdown', fd: connection, how: SHUT.RDWR })).toMatchObject({ res: 0 })
    await ended
    client.destroy()
  })

  uringTest('a client: connect, sendmsg, recvmsg', async () => {
    const server = createServer((socket) => socket.pipe(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await using ring = await task.ioUringSetup(8)
      await using socket = await task.socket(AF.INET, SOCK.STREAM)
      const { port } = server.address() as { port: number }
      expect(await run(ring, { op: 'connect', fd: socket, address: { family: 'inet', address: '127.0.0.1', port } })).toMatchObject({ res: 0 })
      using data = task.ptr(Bytes, Buffer.from('echo'))
      using sent = task.ptr(MutableIovecList, [{ iov_base: data, iov_len: 4 }])
      using out = task.ptr(Msghdr, Msghdr.of({ msg_iov: sent, msg_iovlen: 1 }))
      expect(await run(ring, { op: 'sendmsg', fd: socket, message: out })).toMatchObject({ res: 4 })
      const memory = task.malloc(Bytes, 16)
      using pieces = task.ptr(MutableIovecList, [{ iov_base: memory, iov_len: 16 }])
      using into = task.ptr(Msghdr, Msghdr.of({ msg_iov: pieces, msg_iovlen: 1 }))
      expect(await run(ring, { op: 'recvmsg', fd: socket, message: into })).toMatchObject({ res: 4 })
      expect(await front(memory, 4)).toBe('echo')
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  opTest('send_zc has a second completion, and its memory stays until then', ['SEND_ZC'], async () => {
    const server = createServer((socket) => socket.resume())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await using ring = await task.ioUringSetup(8)
      await using socket = await task.socket(AF.INET, SOCK.STREAM)
      await socket.connect({ family: 'inet', address: '127.0.0.1', port: (server.address() as { port: number }).port })
      const data = task.ptr(Bytes, new Uint8Array(100))
      ring.push({ op: 'send_zc', fd: socket, data }, 'send')
      await ring.submit(1)
      const [first, ...later] = ring.take(1)
      expect(first).toMatchObject({ res: 100, more: true })
      expect(later).toEqual([])
      expect(() => data.free()).toThrow(BorrowError)
      while (ring.pending > 0) {
        await ring.submit(1)
        expect(ring.take()).toMatchObject([{ flags: IORING_CQE_F.NOTIF, more: false }])
      }
      data.free()
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  uringTest('poll_add, once and again and again, poll_update and poll_remove', async () => {
    await using ring = await task.ioUringSetup(8)
    await using counter = await task.eventfd(0, EFD.NONBLOCK)
    ring.push({ op: 'poll_add', fd: counter, events: POLL_EVENT.IN }, 'once')
    await ring.submit()
    expect(ring.take()).toEqual([])
    await counter.eventfdWrite(1)
    const once = (await finish(ring, 1)).get('once')
    expect([(once?.res ?? 0) & POLL_EVENT.IN, once?.more]).toEqual([POLL_EVENT.IN, false])
    await counter.eventfdRead()
    const multi = ring.push({ op: 'poll_add', fd: counter, events: POLL_EVENT.IN, multishot: true }, 'multi')
    await ring.submit()
    for (let time = 0; time < 3; time++) {
      await counter.eventfdWrite(1)
      expect((await finish(ring, 1)).get('multi')).toMatchObject({ more: true, request: multi })
    }
    const update = ring.push({ op: 'poll_update', request: multi, events: POLL_EVENT.OUT, multishot: true }, 'update')
    const updated = await finish(ring, 2)
    expect(updated.get('update')).toMatchObject({ res: 0, request: update })
    expect((updated.get('multi')?.res ?? 0) & POLL_EVENT.OUT).toBe(POLL_EVENT.OUT)
    ring.push({ op: 'poll_remove', request: multi }, 'remove')
    const ended = await finish(ring, 2)
    expect(ended.get('remove')?.res).toBe(0)
    expect(ended.get('multi')).toMatchObject({ more: false, error: { code: 'ECANCELED' } })
    expect(ring.pending).toBe(0)
  })

  uringTest('timeouts: over, ended by completions, removed, and changed', async () => {
    await using ring = await task.ioUringSetup(8)
    const hour = { tv_sec: 3600, tv_nsec: 0 }
    const soon = { tv_sec: 0, tv_nsec: 1_000_000 }
    const over = await run(ring, { op: 'timeout', time: soon })
    expect(over.error?.code).toBe('ETIME')
    expect(over.error?.message).toMatch(/^ETIME: .*, timeout\(\{tv_sec=0, tv_nsec=1000000\}, 0, 0\)$/)
    expect((await run(ring, { op: 'timeout', time: soon, timeoutFlags: IORING_TIMEOUT.ETIME_SUCCESS })).error?.code).toBe('ETIME')
    ring.push({ op: 'timeout', time: hour, count: 1 }, 'count')
    ring.push({ op: 'nop' }, 'nop')
    expect((await finish(ring, 2)).get('count')).toMatchObject({ res: 0, error: undefined })
    const removed = ring.push({ op: 'timeout', time: hour }, 'removed')
    ring.push({ op: 'timeout_remove', request: removed }, 'remove')
    const both = await finish(ring, 2)
    expect([both.get('removed')?.error?.code, both.get('remove')?.res]).toEqual(['ECANCELED', 0])
    const changed = ring.push({ op: 'timeout', time: hour }, 'changed')
    ring.push({ op: 'timeout_update', request: changed, time: soon }, 'change')
    const after = await finish(ring, 2)
    expect([after.get('changed')?.error?.code, after.get('change')?.res]).toEqual(['ETIME', 0])
  })

  opTest('waitid', ['WAITID'], async () => {
    await using ring = await task.ioUringSetup(4)
    const other = await child.clone()
    const memory = task.malloc(Siginfo)
    const pidfd = await task.pidfdOpen(other.child.pid)
    await using _close = pidfd
    const [short, rest] = task.malloc(Siginfo).split(8)
    expect(() => ring.push({ op: 'waitid', pidfd, options: W.EXITED, info: short }, 'short')).toThrow(/^waitid: a \S.* takes 128 bytes, and .* has 8$/)
    short.free()
    rest.free()
    ring.push({ op: 'waitid', pidfd, options: or(W.EXITED, W.NOWAIT), info: memory }, 'wait')
    await ring.submit()
    expect(ring.take()).toEqual([])
    await other.task.exitGroup(7)
    expect((await finish(ring, 1)).get('wait')).toMatchObject({ res: 0 })
    using info = memory.assumeReadable()
    expect(await info.read()).toMatchObject({ si_status: 7 })
    expect(await other.wait()).toEqual({ state: 'exited', status: 7 })
  })

  opTest('futex_wait and futex_wake', ['FUTEX_WAIT', 'FUTEX_WAKE'], async () => {
    await using ring = await task.ioUringSetup(4)
    using word = task.ptr(Uint32, 5)
    expect((await run(ring, { op: 'futex_wait', futex: word, expected: 4 })).error?.code).toBe('EAGAIN')
    ring.push({ op: 'futex_wait', futex: word, expected: 5 }, 'wait')
    await ring.submit()
    expect(ring.take()).toEqual([])
    ring.push({ op: 'futex_wake', futex: word, count: 10 }, 'wake')
    const both = await finish(ring, 2)
    expect([both.get('wait')?.res, both.get('wake')?.res]).toEqual([0, 1])
    ring.push({ op: 'futex_wait', futex: word, expected: 5 }, 'again')
    await ring.submit()
    // By the plain call, from another process.
    expect(await local.task.futexWake(word, 1)).toBe(1)
    expect((await finish(ring, 1)).get('again')?.res).toBe(0)
  })

  opTest('msg_ring puts a completion into another ring', ['MSG_RING'], async () => {
    await using ring = await task.ioUringSetup(4)
    await using other = await task.ioUringSetup<string>(4)
    expect(await run(ring, { op: 'msg_ring', target: other, token: 'hello', result: 42 })).toMatchObject({ res: 0 })
    expect(other.take()).toMatchObject([{ token: 'hello', res: 42 }])
    expect([ring.pending, other.pending]).toEqual([0, 0])
  })
})

describe('how requests depend on each other', () => {
  uringTest('linked ones run in order, and the first that fails cancels the rest', async () => {
    await using ring = await task.ioUringSetup<string>(8)
    const { fd, path } = await file()
    await using _close = fd
    ring.push({ op: 'write', fd, data: 'first', offset: 0, flags: IOSQE.IO_LINK }, 'a')
    ring.push({ op: 'fsync', fd, flags: IOSQE.IO_LINK }, 'b')
    ring.push({ op: 'write', fd, data: 'FI', offset: 0 }, 'c')
    expect(await ring.submit(3)).toBe(3)
    expect(ring.take().map(({ token, res }) => [token, res])).toEqual([['a', 5], ['b', 0], ['c', 2]])
    expect(readFileSync(path, 'utf8')).toBe('FIrst')
    const victim = await task.open(path, O.RDONLY)
    const { near } = victim
    ring.push({ op: 'openat', dirfd: AT.FDCWD, path: join(folder, 'nowhere', 'x'), openFlags: O.RDONLY, flags: IOSQE.IO_LINK }, 'fails')
    ring.push({ op: 'write', fd, data: 'never', offset: 0, flags: IOSQE.IO_LINK }, 'cancelled')
    ring.push({ op: 'close', fd: victim }, 'close')
    const ends = await finish(ring, 3)
    expect(ends.get('fails')?.error?.message).toMatch(/^ENOENT: .*, openat\(AT_FDCWD, ".*nowhere\/x", O_RDONLY\|O_CLOEXEC\)$/)
    expect(ends.get('cancelled')?.error?.code).toBe('ECANCELED')
    expect(readFileSync(path, 'utf8')).toBe('FIrst')
    // What was not closed has an owner again.
    const rescued = ends.get('close')?.fd as FileDescriptor
    expect([victim.valid, rescued.near]).toEqual([false, near])
    expect(fdLink(child.child.pid.near, rescued.near)).toBe(path)
    await rescued.close()
  })

  uringTest('a hard link goes on after a failure; a drain waits for all before it', async () => {
    await using ring = await task.ioUringSetup<string>(8)
    await using fd = await task.open(folder, or(O.RDONLY, O.DIRECTORY))
    const buffer = task.malloc(Bytes, 8)
    ring.push({ op: 'read', fd, buffer, flags: IOSQE.IO_HARDLINK }, 'fails')
    ring.push({ op: 'nop' }, 'follows')
    ring.push({ op: 'nop', flags: IOSQE.IO_DRAIN }, 'last')
    expect(await ring.submit(3)).toBe(3)
    expect(ring.take().map(({ token, res }) => [token, res])).toEqual([['fails', -21], ['follows', 0], ['last', 0]])
    buffer.free()
  })

  uringTest('a linked timeout ends the request before it', async () => {
    await using ring = await task.ioUringSetup<string>(8)
    const [read, write] = await task.pipe2()
    await using _pipe = { async [Symbol.asyncDispose]() { await read.close(); await write.close() } }
    const buffer = task.malloc(Bytes, 8)
    ring.push({ op: 'read', fd: read, buffer, flags: IOSQE.IO_LINK }, 'read')
    ring.push({ op: 'link_timeout', time: { tv_sec: 0, tv_nsec: 1_000_000 } }, 'limit')
    const ends = await finish(ring, 2)
    expect(ends.get('read')?.error?.code).toBe('ECANCELED')
    expect(ends.get('limit')?.error?.code).toBe('ETIME')
    buffer.free()
  })

  uringTest('cancelled one by one, by the file, and all', async () => {
    await using ring = await task.ioUringSetup<string>(8)
    const [read, write] = await task.pipe2()
    await using other = await task.eventfd(0)
    await using _pipe = { async [Symbol.asyncDispose]() { await read.close(); await write.close() } }
    const buffers = Array.from({ length: 3 }, () => task.malloc(Bytes, 8))
    const [a, b, c] = buffers as [Pointer<Uint8Array>, Pointer<Uint8Array>, Pointer<Uint8Array>]
    const one = ring.push({ op: 'read', fd: read, buffer: a }, 'one')
    ring.push({ op: 'read', fd: read, buffer: b }, 'two')
    ring.push({ op: 'read', fd: other, buffer: c }, 'three')
    ring.push({ op: 'poll_add', fd: read, events: POLL_EVENT.IN }, 'four')
    await ring.submit()
    expect(ring.take()).toEqual([])
    ring.push({ op: 'async_cancel', which: one }, 'cancel')
    const first = await finish(ring, 2)
    expect([first.get('one')?.error?.code, first.get('cancel')?.res]).toEqual(['ECANCELED', 0])
    ring.push({ op: 'async_cancel', which: read, all: true }, 'by file')
    const second = await finish(ring, 3)
    expect([second.get('two')?.error?.code, second.get('four')?.error?.code, second.get('by file')?.res]).toEqual(['ECANCELED', 'ECANCELED', 2])
    ring.push({ op: 'async_cancel', which: 'any', all: true }, 'any')
    const third = await finish(ring, 2)
    expect([third.get('three')?.error?.code, third.get('any')?.res]).toEqual(['ECANCELED', 1])
    ring.push({ op: 'async_cancel', which: one }, 'none')
    const none = (await finish(ring, 1)).get('none')
    expect(none?.error?.message).toMatch(new RegExp(`^ENOENT: .*, async_cancel\\(request ${one.id} \\(read\\), 0\\)$`))
    for (const buffer of buffers) buffer.free()
  })
})

describe('the queues', () => {
  uringTest('more completions than fit are kept, and come when they are asked for', async () => {
    await using ring = await task.ioUringSetup<number>(4, { cqEntries: 4 })
    expect([ring.sqEntries, ring.cqEntries]).toEqual([4, 4])
    for (let at = 0; at < 12;) {
      for (let each = 0; each < 4; each++) ring.push({ op: 'nop' }, at++)
      expect(await ring.submit()).toBe(4)
    }
    expect([ring.ready, ring.overflown, ring.pending]).toEqual([4, true, 12])
    const tokens: number[] = []
    while (tokens.length < 12) {
      for (const { token } of ring.take(3)) tokens.push(token)
      await ring.flush()
    }
    expect(tokens).toEqual(Array.from({ length: 12 }, (_, index) => index))
    expect([ring.overflown, ring.lost, ring.dropped, ring.pending]).toEqual([false, 0, 0, 0])
  })

  uringTest('entries for which there is no room are refused, and borrow nothing', async () => {
    await using ring = await task.ioUringSetup<string>(2)
    await using fd = await task.eventfd(1)
    ring.push({ op: 'nop' }, 'a')
    ring.push({ op: 'nop' }, 'b')
    const buffer = task.malloc(Bytes, 8)
    expect(ring.queued).toBe(2)
    expect(() => ring.push({ op: 'read', fd, buffer }, 'c')).toThrow(/the queue of io_uring FD \d+ .* is full, with 2 entries/)
    buffer.free()
    expect(await ring.submit(2)).toBe(2)
    expect(ring.queued).toBe(0)
    expect(ring.take().map(({ token }) => token)).toEqual(['a', 'b'])
    // Many times around the ring.
    for (let round = 0; round < 50; round++) {
      ring.push({ op: 'nop' }, `${round}`)
      expect(await ring.submit(1)).toBe(1)
      expect(ring.take()).toMatchObject([{ token: `${round}`, res: 0 }])
    }
  })

  uringTest('an entry is written as the structure says', async () => {
    const entryMaps = (): string[] =>
      readFileSync(`/proc/${child.child.pid.near}/maps`, 'utf8').split('\n').filter((each) => each.includes('io_uring') && each.includes(' 10000000 '))
    const before = entryMaps()
    await using fd = await task.eventfd(0)
    using data = task.ptr(Bytes, new Uint8Array(5))
    await using ring = await task.ioUringSetup(1)
    ring.push({ op: 'write', fd, data, offset: 2 ** 40 + 1, flags: IOSQE.ASYNC, personality: 9 }, 0)
    const [line, ...others] = entryMaps().filter((each) => !before.includes(each))
    expect(others).toEqual([])
    const [start] = (line as string).split('-')
    const bytes = await task.sysif.read(parseInt(start as string, 16) as never, 64)
    expect(IoUringSqe.read(new DataView(bytes.buffer, bytes.byteOffset, 64), 0)).toEqual({
      opcode: IORING_OP.WRITE, flags: IOSQE.ASYNC, ioprio: 0, fd: fd.near, off: 2 ** 40 + 1, addr: data.near, len: 5, rw_flags: 0, user_data: 1,
      buf_index: 0, personality: 9, file_index: 0, addr3: 0, __pad2: [0],
    })
  })

  uringTest('waiting has a limit, and is not for Node\'s own task', async () => {
    await using ring = await task.ioUringSetup(4)
    const shown = /^ETIME: .*, io_uring_enter\(\d+, 0, 1, IORING_ENTER_GETEVENTS\|IORING_ENTER_EXT_ARG, .*, 24\)$/
    const error = await expectFailure(ring.submit(1, { timeout: 1 }), 'ETIME', shown)
    expect(error.syscall).toBe('io_uring_enter')
    await using here = await local.task.ioUringSetup<string>(4)
    here.push({ op: 'nop' }, 'x')
    await expect(here.submit(1)).rejects.toThrow(BlockingCallError)
    expect(here.queued).toBe(1)
    expect(await here.submit()).toBe(1)
    expect(here.take()).toMatchObject([{ token: 'x', res: 0 }])
  })

  uringTest('the event loop waits for a ring of Node\'s own task', async () => {
    await using ring = await local.task.ioUringSetup<string>(4)
    const [read, write] = await local.task.pipe2()
    await using _pipe = { async [Symbol.asyncDispose]() { await read.close(); await write.close() } }
    await using watched = await local.async(ring.fd.forTask(local.task))
    const buffer = local.task.malloc(Bytes, 16)
    ring.push({ op: 'read', fd: read, buffer }, 'read')
    expect(await ring.submit()).toBe(1)
    expect(ring.take()).toEqual([])
    const readable = watched.readable()
    await write.write('woken')
    await readable
    const [completion] = ring.take()
    expect(completion).toMatchObject({ token: 'read', res: 5 })
    expect(await front(buffer, 5)).toBe('woken')
  })

  uringTest('a kernel thread takes the entries', async () => {
    await using ring = await task.ioUringSetup<number>(4, { flags: IORING_SETUP.SQPOLL, sqThreadIdle: 5 })
    for (let round = 0; round < 5; round++) {
      ring.push({ op: 'nop' }, round)
      await ring.submit(1)
      expect(ring.take()).toMatchObject([{ token: round, res: 0 }])
    }
    // It sleeps after a while, and says so; then it has to be woken.
    while (!ring.sleeping) await new Promise((resolve) => setImmediate(resolve))
    ring.push({ op: 'nop' }, 99)
    await ring.submit(1)
    expect(ring.take()).toMatchObject([{ token: 99 }])
  })

  uringTest('other ways to make a ring', async () => {
    for (const flags of [
      IORING_SETUP.CLAMP, or(IORING_SETUP.COOP_TASKRUN, IORING_SETUP.TASKRUN_FLAG), or(IORING_SETUP.SINGLE_ISSUER, IORING_SETUP.DEFER_TASKRUN),
      IORING_SETUP.SUBMIT_ALL,
    ]) {
      await using ring = await task.ioUringSetup(3, { flags })
      expect(ring.sqEntries).toBe(4)
      expect(await run(ring, { op: 'nop' })).toMatchObject({ res: 0 })
    }
    await using first = await task.ioUringSetup<never>(4)
    await using second = await task.ioUringSetup(4, { attachTo: first })
    expect(second.flags & IORING_SETUP.ATTACH_WQ).toBe(IORING_SETUP.ATTACH_WQ)
    expect(await run(second, { op: 'nop' })).toMatchObject({ res: 0 })
    for (const flags of [IORING_SETUP.NO_MMAP, IORING_SETUP.SQE128, IORING_SETUP.CQE32]) {
      await expect(task.ioUringSetup(4, { flags })).rejects.toThrow(RangeError)
    }
    await expectFailure(task.ioUringSetup(0), 'EINVAL', /^EINVAL: .*, io_uring_setup\(0, \{sq_entries=0, .*\}\)$/)
    await expect(task.ioUringSetup(-1)).rejects.toThrow('io_uring_setup: entries must be an integer')
  })
})

describe('what is registered', () => {
  uringTest('buffers stay with the kernel until they are unregistered', async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd, path } = await file('0123456789')
    await using _close = fd
    const pointers = [task.malloc(Bytes, 16), task.malloc(Bytes, 4096)]
    const [small, large] = await ring.registerBuffers(pointers) as [RegisteredBuffer, RegisteredBuffer]
    expect(() => pointers[0]?.free()).toThrow(BorrowError)
    expect(await run(ring, { op: 'read_fixed', fd, buffer: small, offset: 2, length: 4, at: 1 })).toMatchObject({ res: 4 })
    expect(text(small.read(4, 1))).toBe('2345')
    large.write('written', 100)
    expect(await run(ring, { op: 'write_fixed', fd, buffer: large, offset: 0, length: 7, at: 100 })).toMatchObject({ res: 7 })
    expect(readFileSync(path, 'utf8')).toBe('written789')
    expect(() => small.read(17)).toThrow(RangeError)
    expect(() => ring.push({ op: 'read_fixed', fd, buffer: small, length: 17 }, 0)).toThrow(RangeError)
    await expectFailure(ring.registerBuffers([task.malloc(Bytes, 8)]), 'EBUSY', /io_uring_register\(\d+, IORING_REGISTER_BUFFERS, .*, 1\)/)
    // In use by a request that waits.
    const [read, write] = await task.pipe2()
    ring.push({ op: 'read_fixed', fd: read, buffer: small }, 'waits')
    await ring.submit()
    expect(() => small.read()).toThrow(BorrowError)
    await expect(ring.unregisterBuffers()).rejects.toThrow(BorrowError)
    await write.write('x')
    expect((await finish(ring, 1)).get('waits')?.res).toBe(1)
    expect(text(small.read(1))).toBe('x')
    await ring.unregisterBuffers()
    for (const pointer of pointers) pointer.free()
    await expectFailure(ring.unregisterBuffers(), 'ENXIO', /IORING_REGISTER_UNREGISTER_BUFFERS|UNREGISTER_BUFFERS/)
    await read.close()
    await write.close()
  })

  uringTest('files are the ring\'s own', async () => {
    await using ring = await task.ioUringSetup(4)
    const { fd, path } = await file('content')
    const [there, empty] = await ring.registerFiles([fd, null]) as [FixedFile, FixedFile]
    await fd.close()
    const buffer = task.malloc(Bytes, 16)
    const { res } = await run(ring, { op: 'read', fd: there, buffer })
    expect(await front(buffer, res)).toBe('content')
    const unused = task.malloc(Bytes, 16)
    const nothing = await run(ring, { op: 'read', fd: empty, buffer: unused })
    expect(nothing.error?.message).toMatch(/^EBADF: .*, read\(fixed file 1, 0x[0-9a-f]+, 16, -1, 0\)$/)
    unused.free()
    const second = await file('other')
    expect(await ring.updateFiles(0, ['skip', second.fd])).toBe(2)
    await second.fd.close()
    expect(await run(ring, { op: 'write', fd: empty, data: 'OTH', offset: 0 })).toMatchObject({ res: 3 })
    expect(readFileSync(second.path, 'utf8')).toBe('OTHer')
    // Opened into an index, and closed there.
    expect(await run(ring, { op: 'close', fd: there })).toMatchObject({ res: 0 })
    const opened = await run(ring, { op: 'openat', dirfd: AT.FDCWD, path, openFlags: O.RDONLY, fixed: 'allocate' })
    expect([opened.fd, opened.file?.index]).toEqual([undefined, 0])
    if (known.has(IORING_OP.FIXED_FD_INSTALL)) {
      const installed = await run(ring, { op: 'fixed_fd_install', fd: opened.file as FixedFile })
      expect(fdLink(child.child.pid.near, (installed.fd as FileDescriptor).near)).toBe(path)
      await installed.fd?.close()
    }
    await using other = await task.ioUringSetup(4)
    expect(() => other.push({ op: 'fsync', fd: there }, 0)).toThrow('fixed file 0 is of another ring')
    await ring.unregisterFiles()
    await expectFailure(ring.unregisterFiles(), 'ENXIO', /io_uring_register/)
  })

  uringTest('an eventfd is told', async () => {
    await using ring = await task.ioUringSetup(4)
    await using counter = await task.eventfd(0, EFD.NONBLOCK)
    await ring.registerEventfd(counter)
    await run(ring, { op: 'nop' })
    expect(await counter.eventfdRead()).toBe(1n)
    await ring.unregisterEventfd()
    await run(ring, { op: 'nop' })
    await expectFailure(counter.eventfdRead(), 'EAGAIN', /read/)
    await using wrong = await task.memfdCreate('none')
    await expectFailure(ring.registerEventfd(wrong, true), 'EINVAL', /io_uring_register\(\d+, IORING_REGISTER_EVENTFD_ASYNC, \[\d+\], 1\)/)
  })

  uringTest('buffers that the kernel chooses from', async () => {
    await using ring = await task.ioUringSetup<string>(8)
    const group = await ring.registerBufRing(7, 4)
    const buffers = Array.from({ length: 3 }, () => task.malloc(Bytes, 8))
    group.provide(...buffers)
    expect(group.size).toBe(3)
    expect(() => buffers[0]?.free()).toThrow(BorrowError)
    const [read, write] = await task.pipe2()
    await using _pipe = { async [Symbol.asyncDispose]() { await read.close(); await write.close() } }
    ring.push({ op: 'read', fd: read, buffers: group }, 'read')
    await ring.submit()
    await expect(ring.unregisterBufRing(group)).rejects.toThrow(BorrowError)
    await write.write('chosen')
    const done = (await finish(ring, 1)).get('read')
    expect(done).toMatchObject({ res: 6, error: undefined })
    const chosen = done?.buffer as Pointer<Uint8Array>
    expect(buffers).toContain(chosen)
    expect(group.size).toBe(2)
    expect(await front(chosen, 6)).toBe('chosen')
    if (known.has(IORING_OP.READ_MULTISHOT)) {
      ring.push({ op: 'read_multishot', fd: read, buffers: group }, 'multi')
      await ring.submit()
      for (const word of ['one', 'two']) {
        await write.write(word)
        const next = (await finish(ring, 1)).get('multi')
        expect(next?.more).toBe(true)
        expect(await front(next?.buffer as Pointer<Uint8Array>, next?.res ?? 0)).toBe(word)
      }
      await write.write('three')
      expect((await finish(ring, 1)).get('multi')?.error?.code).toBe('ENOBUFS')
    }
    await ring.unregisterBufRing(group)
    for (const buffer of buffers) if (buffer.valid) buffer.free()
    expect(() => group.provide(task.malloc(Bytes, 8))).toThrow(InvalidHandleError)
    await expect(ring.registerBufRing(7, 3)).rejects.toThrow('a power of two')
  })

  // Since Linux 6.8, as FIXED_FD_INSTALL.
  opTest('how many buffers of a group the kernel has taken', ['FIXED_FD_INSTALL'], async () => {
    await using ring = await task.ioUringSetup<string>(8)
    const group = await ring.registerBufRing(5, 4)
    const buffers = Array.from({ length: 3 }, () => task.malloc(Bytes, 8))
    group.provide(...buffers)
    expect(await ring.bufRingHead(group)).toBe(0)
    const { fd } = await file('two words')
    await using _close = fd
    for (const [head, words] of [[1, 'two word'], [2, 's']] as const) {
      const { buffer, res } = await run(ring, { op: 'read', fd, buffers: group })
      expect(await front(buffer as Pointer<Uint8Array>, res)).toBe(words)
      expect(await ring.bufRingHead(group)).toBe(head)
    }
    await using other = await task.ioUringSetup(1, { flags: IORING_SETUP.R_DISABLED })
    await expect(other.bufRingHead(group)).rejects.toThrow(InvalidHandleError)
    await other.registerRestrictions([IORING_REGISTER.PBUF_RING, IORING_REGISTER.ENABLE_RINGS].map((op) => ({ kind: 'register_op', op })))
    await other.enableRings()
    await expectFailure(other.bufRingHead(await other.registerBufRing(5, 1)), 'EACCES', /io_uring_register\(\d+, IORING_REGISTER_PBUF_STATUS, /)
    await ring.unregisterBufRing(group)
    await expect(ring.bufRingHead(group)).rejects.toThrow(InvalidHandleError)
    for (const buffer of buffers) if (buffer.valid) buffer.free()
  })

  uringTest('restrictions hold, and a ring that is not enabled does nothing', async () => {
    await using ring = await task.ioUringSetup<string>(4, { flags: IORING_SETUP.R_DISABLED })
    ring.push({ op: 'nop' }, 'early')
    await expectFailure(ring.submit(), 'EBADFD', /io_uring_enter/)
    await ring.registerRestrictions([
      { kind: 'sqe_op', op: IORING_OP.NOP }, { kind: 'register_op', op: IORING_REGISTER.ENABLE_RINGS }, { kind: 'sqe_flags_allowed', flags: IOSQE.IO_LINK },
    ])
    await ring.enableRings()
    expect((await finish(ring, 1)).get('early')?.res).toBe(0)
    await using fd = await task.eventfd(1)
    ring.push({ op: 'poll_add', fd, events: POLL_EVENT.IN }, 'denied')
    expect((await finish(ring, 1)).get('denied')?.error?.code).toBe('EACCES')
    await expectFailure(ring.registerPersonality(), 'EACCES', /IORING_REGISTER_PERSONALITY/)
  })

  uringTest('a personality is whom a request runs as', async () => {
    await using other = await local.clone()
    await using ring = await other.task.ioUringSetup(4)
    const path = join(folder, 'of-root')
    writeFileSync(path, 'x', { mode: 0o600 })
    const before = await ring.registerPersonality()
    const open = async (personality?: number): Promise<string | undefined> => {
      const done = await run(ring, { op: 'openat', dirfd: AT.FDCWD, path, openFlags: O.RDONLY, ...(personality === undefined ? {} : { personality }) })
      await done.fd?.close()
      return done.error?.code
    }
    if (isRoot) {
      await other.task.setresuid(65534, 65534, 65534)
      expect(await open()).toBe('EACCES')
    }
    expect(await open(before)).toBe(undefined)
    await ring.unregisterPersonality(before)
    expect(await open(before)).toBe('EINVAL')
    await expectFailure(ring.unregisterPersonality(before), 'EINVAL', /io_uring_register/)
  })

  uringTest('what the kernel knows, and how many workers there may be', async () => {
    await using ring = await task.ioUringSetup(4)
    const ops = await ring.probe()
    expect(ops.has(IORING_OP.NOP)).toBe(true)
    expect(ops.has(255)).toBe(false)
    const before = await ring.iowqMaxWorkers(3, 5)
    expect(before.bounded).toBeGreaterThan(0)
    expect(await ring.iowqMaxWorkers()).toEqual({ bounded: 3, unbounded: 5 })
  })
})

describe('what the kernel uses stays', () => {
  const readFds = (): string[] => readdirSync(`/proc/${child.child.pid.near}/fd`).sort()
  const maps = (): number => readFileSync(`/proc/${child.child.pid.near}/maps`, 'utf8').split('\n').filter((line) => line.includes('io_uring')).length

  uringTest('until the completion was taken', async () => {
    await using ring = await task.ioUringSetup(4)
    const [read, write] = await task.pipe2()
    const buffer = task.malloc(Bytes, 8)
    ring.push({ op: 'read', fd: read, buffer }, 'read')
    expect(() => buffer.free()).toThrow(BorrowError)
    await expect(read.close()).rejects.toThrow(BorrowError)
    await ring.submit()
    await write.write('abc')
    while (ring.ready === 0) await ring.flush()
    // It is there, but nobody has taken it yet.
    expect(() => buffer.free()).toThrow(BorrowError)
    await expect(ring.close()).rejects.toThrow(BorrowError)
    expect(ring.take()).toHaveLength(1)
    expect(await front(buffer, 3)).toBe('abc')
    await read.close()
    await write.close()
  })

  uringTest('deeply', async () => {
    await using ring = await task.ioUringSetup(4)
    await using socket = await task.eventfd(0)
    const inner = task.malloc(Bytes, 8)
    const iov = task.ptr(MutableIovecList, [{ iov_base: inner, iov_len: 8 }])
    ring.push({ op: 'readv', fd: socket, iov }, 0)
    expect(() => inner.free()).toThrow(BorrowError)
    expect(() => iov.free()).toThrow(BorrowError)
    await ring[Symbol.asyncDispose]()
    iov.free()
    inner.free()
  })

  uringTest('and `await using` ends all of it: nothing is left behind', async () => {
    const before = { fds: readFds(), maps: maps(), pins: task.pinned.length }
    const [read, write] = await task.pipe2()
    const buffer = task.malloc(Bytes, 8)
    const queued = task.malloc(Bytes, 8)
    const kept = task.malloc(Bytes, 8)
    const victim = await task.eventfd(0)
    {
      await using ring = await task.ioUringSetup(4)
      await ring.registerBuffers([kept])
      ring.push({ op: 'read', fd: read, buffer }, 'under way')
      ring.push({ op: 'openat', dirfd: AT.FDCWD, path: folder, openFlags: O.RDONLY }, 'opens')
      await ring.submit()
      ring.push({ op: 'read', fd: read, buffer: queued }, 'only in the queue')
      ring.push({ op: 'close', fd: victim }, 'only in the queue')
      expect(maps()).toBe(before.maps + 2)
    }
    for (const pointer of [buffer, queued, kept]) pointer.free()
    await read.close()
    await write.close()
    await task.sysif.barrier()
    expect({ fds: readFds(), maps: maps(), pins: task.pinned.length }).toEqual(before)
  })

  uringTest('also where the process ends or execs', async () => {
    for (const end of ['exit', 'exec'] as const) {
      const other = await local.clone()
      const ring = await other.task.ioUringSetup(4)
      const [read] = await other.task.pipe2()
      const buffer = other.task.malloc(Bytes, 8)
      ring.push({ op: 'read', fd: read, buffer }, 0)
      await ring.submit()
      expect(() => buffer.free()).toThrow(BorrowError)
      if (end === 'exit') {
        await other.task.exitGroup(0)
        await gone(other.task)
      } else await other.exec(new Command('/bin/true'))
      expect(ring.valid).toBe(false)
      buffer.free()
      expect(() => ring.push({ op: 'nop' }, 0)).toThrow(InvalidHandleError)
      await other.wait()
      await other[Symbol.asyncDispose]()
    }
  })

  uringTest('what is of another process is refused', async () => {
    await using ring = await task.ioUringSetup(4)
    await using away = await farAway(child)
    await using fd = await task.eventfd(0)
    using pointer = away.task.malloc(Bytes, 8)
    expect(() => ring.push({ op: 'read', fd, buffer: pointer }, 0)).toThrow(AddressSpaceMismatchError)
    await using other = await local.clone()
    await using theirs = await other.task.eventfd(0)
    using mine = task.malloc(Bytes, 8)
    expect(() => ring.push({ op: 'read', fd: theirs, buffer: mine }, 0)).toThrow(FDTableMismatchError)
    // Nothing of it is held.
    mine.write(new Uint8Array(8)).free()
    expect([ring.queued, ring.pending]).toEqual([0, 0])
    const far = await away.task.ioUringSetup(4).catch((error: unknown) => error)
    expect(far).toBeInstanceOf(TypeError)
    expect(String(far)).toMatch('not this program\'s own')
  })

})

uringTest('what cannot be right is refused before anything is asked', async () => {
  await using ring = await task.ioUringSetup(4)
  await using fd = await task.eventfd(0)
  using buffer = task.malloc(Bytes, 8)
  expect(() => ring.push({ op: 'read', fd, buffer, length: 9 }, 0)).toThrow('read: length must be an integer from 0 to 8')
  expect(() => ring.push({ op: 'read', fd, buffer, offset: -2 }, 0)).toThrow('read: offset')
  expect(() => ring.push({ op: 'read', fd, buffer, offset: 0.5 }, 0)).toThrow('read: offset')
  expect(() => ring.push({ op: 'mkdirat', dirfd: AT.FDCWD, path: 'a\0b' }, 0)).toThrow('NUL')
  expect(() => ring.push({ op: 'mkdirat', dirfd: AT.FDCWD, path: 'x'.repeat(5000) }, 0)).toThrow(RangeError)
  expect(() => ring.push({ op: 'nop', flags: IOSQE.CQE_SKIP_SUCCESS }, 0)).toThrow('nop: IOSQE_CQE_SKIP_SUCCESS is not for the caller to give')
  expect(() => ring.push({ op: 'nop', flags: IOSQE.FIXED_FILE }, 0)).toThrow(RangeError)
  expect(() => ring.push({ op: 'what' } as never, 0)).toThrow(TypeError)
  // @ts-expect-error a request that reads needs somewhere to read to
  expect(() => ring.push({ op: 'read', fd }, 0)).toThrow()
  const both = { op: 'read', fd, buffer, buffers: undefined } as const
  expectTypeOf(both).not.toExtend<IoUringEntry & { buffers: object }>()
  // @ts-expect-error a directory is a file descriptor or AT.FDCWD
  expect(() => ring.push({ op: 'mkdirat', dirfd: 3, path: 'x' }, 0)).toThrow(TypeError)
  // @ts-expect-error an async_cancel says which
  expect(() => ring.push({ op: 'async_cancel' }, 0)).toThrow()
  const shared = fd.forTask(task)
  expect(() => ring.push({ op: 'close', fd }, 0)).toThrow(BorrowError)
  await shared.invalidate()
  buffer.write(new Uint8Array(1)).free()
  expect([ring.queued, ring.pending]).toEqual([0, 0])
})

uringTest('raw calls say what they do', async () => {
  await using fd = await task.eventfd(0)
  await expectFailure(_ioUringSetup(task.sysif, 4, NULL), 'EFAULT', 'io_uring_setup(4, 0)')
  using ring = fd.borrow(task)
  await expectFailure(_ioUringEnter(task.sysif, ring, 0, 0, IORING_ENTER.GETEVENTS, NULL, 0), 'ENOTSUP', `io_uring_enter(${fd.near}, 0, 0, IORING_ENTER_GETEVENTS, 0, 0)`)
  await expectFailure(_ioUringRegister(task.sysif, ring, IORING_REGISTER.PROBE, NULL, 0), 'ENOTSUP', `io_uring_register(${fd.near}, IORING_REGISTER_PROBE, 0, 0)`)
})

if (refusal === undefined) {
  let ring: Ring<unknown>
  let counter: FileDescriptor
  beforeAll(async () => {
    ring = await task.ioUringSetup(8)
    counter = await task.eventfd(0)
  })
  afterAll(async () => {
    await ring[Symbol.asyncDispose]()
  })
  testOrder('a task', { task: () => task, classes: [IoUringTask], calls: { ioUringSetup: async () => { await (await task.ioUringSetup(0)).close() } } })
  testOrder('a ring', {
    task: () => task,
    classes: [IoUring],
    calls: {
      submit: () => ring.submit(),
      flush: () => ring.flush(),
      registerBuffers: () => ring.registerBuffers([task.malloc(Bytes, 8)]),
      unregisterBuffers: () => ring.unregisterBuffers(),
      registerFiles: () => ring.registerFiles([counter]),
      updateFiles: () => ring.updateFiles(0, [counter]),
      unregisterFiles: () => ring.unregisterFiles(),
      registerEventfd: () => ring.registerEventfd(counter),
      unregisterEventfd: () => ring.unregisterEventfd(),
      probe: () => ring.probe(),
      registerPersonality: () => ring.registerPersonality(),
      unregisterPersonality: () => ring.unregisterPersonality(9),
      registerRestrictions: () => ring.registerRestrictions([{ kind: 'sqe_op', op: 0 }]),
      enableRings: () => ring.enableRings(),
      iowqMaxWorkers: () => ring.iowqMaxWorkers(),
      registerFileAllocRange: () => ring.registerFileAllocRange(0, 1),
      registerIowqAff: () => ring.registerIowqAff([0]),
      unregisterIowqAff: () => ring.unregisterIowqAff(),
      registerClock: () => ring.registerClock(CLOCK.MONOTONIC),
      registerBufRing: async () => { await ring.unregisterBufRing(await ring.registerBufRing(3, 4)) },
      bufRingHead: async () => {
        const group = await ring.registerBufRing(4, 4)
        await ring.bufRingHead(group).finally(() => ring.unregisterBufRing(group))
      },
    },
    // These three are above, or below; the rest sends nothing.
    apart: ['close', 'unregisterBufRing', 'push', 'take', 'toString', 'borrowRing', 'expect'],
  })
}
