import { readdirSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { Bytes } from '../../src/memory/bytes.js'
import { Int32, Uint8 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import type { Pointer } from '../../src/handle/pointer.js'
import { AF } from '../../src/linux/address_family.js'
import { ControlBytes } from '../../src/linux/control_message.js'
import { IORING_ACCEPT, IORING_CQE_F, IORING_NOTIF_USAGE_ZC_COPIED } from '../../src/linux/io_uring.js'
import type { IoUringEntry } from '../../src/linux/io_uring_entries.js'
import type { FixedFile, RegisteredBuffer } from '../../src/linux/io_uring_resources.js'
import { MSG, Msghdr } from '../../src/linux/message.js'
import { Sockaddr } from '../../src/linux/sockaddr.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { SO } from '../../src/linux/socket_option.js'
import { MutableIovecList } from '../../src/linux/uio.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { finish, front, next, opTest, run, text, uringTest, type Ring } from './rings.js'
import { fdInfo, fdLink } from './support.js'

const local = await localProcess()
let child: ChildProcess
let task: Task
let server: Server
let sink: { readonly port: number, readonly received: () => Promise<Buffer> }
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  const arrived: Buffer[] = []
  let wake: (() => void) | undefined
  server = createServer((socket) => socket.on('data', (data) => {
    arrived.push(data)
    wake?.()
  }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  sink = {
    port: (server.address() as { port: number }).port,
    received: async () => {
      while (arrived.length === 0) await new Promise<void>((resolve) => { wake = resolve })
      return Buffer.concat(arrived.splice(0))
    },
  }
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
  await new Promise((resolve) => server.close(resolve))
})

/** A socket of the child's that is connected to the server here. */
async function connected(): Promise<FileDescriptor> {
  const socket = await task.socket(AF.INET, SOCK.STREAM)
  await socket.connect({ family: 'inet', address: '127.0.0.1', port: sink.port })
  return socket
}

/** All that comes up to the notification that the memory is no longer used. */
async function sent(ring: Ring, entry: IoUringEntry): Promise<{ res: number, notification: number }> {
  ring.push(entry, 'sent')
  await ring.submit(1)
  const completions = ring.take()
  while (completions.at(-1)?.more === true) {
    await ring.submit(1)
    completions.push(...ring.take())
  }
  const [first, second] = completions
  expect(completions).toHaveLength(2)
  expect(first).toMatchObject({ more: true, error: undefined })
  expect(second).toMatchObject({ more: false, error: undefined, flags: IORING_CQE_F.NOTIF })
  return { res: first?.res ?? -1, notification: second?.res ?? -1 }
}

async function received(length: number): Promise<string> {
  let all = ''
  while (all.length < length) all += (await sink.received()).toString()
  return all
}

describe('sent without a copy', () => {
  opTest('bytes, memory of the caller\'s, and a registered buffer', ['SEND_ZC'], async () => {
    await using ring = await task.ioUringSetup(8)
    await using socket = await connected()
    expect((await sent(ring, { op: 'send_zc', fd: socket, data: 'plain bytes' })).res).toBe(11)
    expect(await received(11)).toBe('plain bytes')
    const pointer = task.malloc(Bytes, 64)
    const [buffer] = await ring.registerBuffers([pointer]) as [RegisteredBuffer]
    buffer.write('--registered--')
    const { res, notification } = await sent(ring, { op: 'send_zc', fd: socket, buffer, at: 2, length: 10, reportUsage: true })
    expect(res).toBe(10)
    // To this machine itself the kernel copies after all.
    expect(notification).toBe(IORING_NOTIF_USAGE_ZC_COPIED)
    expect(await received(10)).toBe('registered')
    ring.push({ op: 'send_zc', fd: socket, buffer }, 0)
    expect(() => buffer.write('x')).toThrow(BorrowError)
    await expect(ring.unregisterBuffers()).rejects.toThrow(BorrowError)
    await finish(ring, 1)
    while (ring.pending > 0) {
      await ring.submit(1)
      ring.take()
    }
    await received(64)
    await ring.unregisterBuffers()
    pointer.free()
    expect(() => ring.push({ op: 'send_zc', fd: socket, buffer, length: 65 }, 0)).toThrow('send_zc: length must be an integer from 0 to 64')
    // @ts-expect-error data, or a buffer, and not both
    const both: IoUringEntry = { op: 'send_zc', fd: socket, data: 'x', buffer }
    expect(both).toHaveProperty('buffer')
  })

  opTest('to an address, and a message whose memory stays borrowed until the notification', ['SEND_ZC', 'SENDMSG_ZC'], async () => {
    await using ring = await task.ioUringSetup(8)
    await using from = await task.socket(AF.INET, SOCK.DGRAM)
    await using to = await task.socket(AF.INET, SOCK.DGRAM)
    await to.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
    const address = await to.getsockname()
    expect((await sent(ring, { op: 'send_zc', fd: from, data: 'zero', address })).res).toBe(4)
    expect(text((await to.recvfrom(16)).data)).toBe('zero')
    expect(await run(ring, { op: 'send', fd: from, data: 'copy', address })).toMatchObject({ res: 4, more: false })
    expect(text((await to.recvfrom(16)).data)).toBe('copy')
    const data = task.ptr(Bytes, Buffer.from('in a message'))
    const iov = task.ptr(MutableIovecList, [{ iov_base: data, iov_len: 12 }])
    const name = task.ptr(Sockaddr, address)
    const message = task.ptr(Msghdr, Msghdr.of({ msg_name: name, msg_namelen: name.size, msg_iov: iov, msg_iovlen: 1 }))
    ring.push({ op: 'sendmsg_zc', fd: from, message }, 0)
    await ring.submit(1)
    expect(ring.take(1)).toMatchObject([{ res: 12, more: true }])
    for (const pointer of [data, iov, name, message]) expect(() => pointer.free()).toThrow(BorrowError)
    while (ring.pending > 0) {
      await ring.submit(1)
      expect(ring.take()).toMatchObject([{ flags: IORING_CQE_F.NOTIF, more: false }])
    }
    for (const pointer of [message, name, iov, data]) pointer.free()
    expect(text((await to.recvfrom(16)).data)).toBe('in a message')
    ring.push({ op: 'send_zc', fd: from, data: 'x' }, 0)
    const wrong = await next(ring)
    expect(wrong.error?.message).toMatch(/^EDESTADDRREQ: .*, send_zc\(\d+, "x", 1, 0\)$/)
    while (ring.pending > 0) {
      await ring.submit(1)
      ring.take()
    }
  })
})

describe('again and again', () => {
  opTest('accepted: each connection has an owner', ['SOCKET'], async () => {
    await using listener = await task.socket(AF.INET, SOCK.STREAM)
    await listener.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
    await listener.listen()
    await using ring = await task.ioUringSetup<string>(8)
    const { port } = await listener.getsockname() as { port: number }
    const accepting = ring.push({ op: 'accept', fd: listener, multishot: true, acceptFlags: SOCK.NONBLOCK }, 'accept')
    await ring.submit()
    const clients: Socket[] = []
    const servers: FileDescriptor[] = []
    for (let time = 0; time < 3; time++) {
      const client = connect(port, '127.0.0.1')
      clients.push(client)
      await new Promise<void>((resolve) => client.once('connect', resolve))
      const done = (await finish(ring, 1)).get('accept')
      expect(done).toMatchObject({ more: true, request: accepting, error: undefined })
      servers.push(done?.fd as FileDescriptor)
      expect((await servers[time]?.getpeername() as { port: number }).port).toBe(client.localPort)
      expect(fdInfo(child.child.pid.near, servers[time]?.near ?? -1, 'flags')).toBe('02004002')
    }
    ring.push({ op: 'async_cancel', which: accepting }, 'cancel')
    const ended = await finish(ring, 2)
    expect(ended.get('accept')).toMatchObject({ more: false, error: { code: 'ECANCELED' } })
    expect(ring.pending).toBe(0)
    for (const each of servers) await each.close()
    for (const each of clients) each.destroy()
    expect(() => ring.push({ op: 'accept', fd: listener, multishot: true, fixed: 3 }, 'x')).toThrow('each connection needs an index of its own')
    const multishot = IORING_ACCEPT.MULTISHOT
    expect(() => ring.push({ op: 'accept', fd: listener, acceptRingFlags: multishot }, 'x')).toThrow('acceptRingFlags are DONTWAIT and POLL_FIRST')
    const nobody = (await run(ring, { op: 'accept', fd: listener, acceptRingFlags: IORING_ACCEPT.DONTWAIT })).error?.code
    // Since Linux 6.10.
    expect(['EAGAIN', 'EINVAL']).toContain(nobody)
  })

  opTest('accepted into the ring\'s own table', ['SOCKET'], async () => {
    await using listener = await task.socket(AF.INET, SOCK.STREAM)
    await listener.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
    await listener.listen()
    await using ring = await task.ioUringSetup<string>(8)
    await ring.registerFiles([null, null, null, null])
    await ring.registerFileAllocRange(2, 2)
    const { port } = await listener.getsockname() as { port: number }
    ring.push({ op: 'accept', fd: listener, multishot: true, fixed: 'allocate' }, 'accept')
    await ring.submit()
    const clients = [0, 1].map(() => connect(port, '127.0.0.1'))
    const files: FixedFile[] = []
    while (files.length < 2) {
      await ring.submit(1)
      for (const { file, error } of ring.take()) {
        expect(error).toBe(undefined)
        files.push(file as FixedFile)
      }
    }
    expect(files.map(({ index }) => index)).toEqual([2, 3])
    expect(await run(ring, { op: 'send', fd: files[0] as FixedFile, data: 'hello' })).toMatchObject({ res: 5 })
    for (const each of clients) each.destroy()
  })

  opTest('received: the kernel chooses a buffer each time, until there is none', ['RECV'], async () => {
    const [one, two] = await task.socketpair(AF.UNIX, SOCK.SEQPACKET)
    await using _sockets = { async [Symbol.asyncDispose]() { await one.close(); await two.close() } }
    await using ring = await task.ioUringSetup<string>(8)
    const group = await ring.registerBufRing(5, 4)
    const buffers = Array.from({ length: 3 }, () => task.malloc(Bytes, 8))
    group.provide(...buffers)
    const receiving = ring.push({ op: 'recv', fd: one, buffers: group, multishot: true }, 'recv')
    await ring.submit()
    expect(ring.take()).toEqual([])
    // What waits in the ring is the kernel's.
    for (const buffer of buffers) expect(() => buffer.free()).toThrow(BorrowError)
    await expect(ring.unregisterBufRing(group)).rejects.toThrow(BorrowError)
    for (const word of ['one', 'two', 'three']) {
      await two.write(word)
      const done = await next(ring)
      expect(done).toMatchObject({ more: true, request: receiving, res: word.length })
      expect(await front(done.buffer as Pointer<Uint8Array>, word.length)).toBe(word)
    }
    // It has looked for another one already.
    expect(await next(ring)).toMatchObject({ more: false, error: { code: 'ENOBUFS' } })
    expect([group.inUse, group.size, ring.pending]).toEqual([false, 0, 0])
    // It goes on with new buffers.
    await two.write('four')
    const more = [task.malloc(Bytes, 8), task.malloc(Bytes, 8)]
    group.provide(...more)
    ring.push({ op: 'recv', fd: one, buffers: group, multishot: true }, 'again')
    const again = await next(ring)
    expect(await front(again.buffer as Pointer<Uint8Array>, 4)).toBe('four')
    await two.shutdown(SHUT.WR)
    expect(await next(ring)).toMatchObject({ more: false, res: 0 })
    await ring.unregisterBufRing(group)
    for (const buffer of [...buffers, ...more]) if (buffer.valid) buffer.free()
    using memory = task.malloc(Bytes, 8)
    // @ts-expect-error again and again, the kernel chooses the memory
    const wrong: IoUringEntry = { op: 'recv', fd: one, buffer: memory, multishot: true }
    expect(wrong.op).toBe('recv')
  })

  opTest('messages: with who sent them, and what came with them', ['RECVMSG'], async () => {
    await using to = await task.socket(AF.UNIX, SOCK.DGRAM)
    await using from = await task.socket(AF.UNIX, SOCK.DGRAM)
    await using ring = await task.ioUringSetup<string>(8)
    await to.bind({ family: 'unix', kind: 'unnamed' })
    await from.bind({ family: 'unix', kind: 'unnamed' })
    const address = await to.getsockname()
    await from.connect(address)
    const group = await ring.registerBufRing(6, 4)
    group.provide(...Array.from({ length: 4 }, () => task.malloc(Bytes, 400)))
    ring.push({ op: 'recvmsg', fd: to, buffers: group, multishot: true, controlLength: 64 }, 'message')
    await ring.submit()
    await using file = await task.memfdCreate('sent')
    await from.sendmsg({ data: 'first', control: [{ type: 'rights', fds: [file] }] })
    const first = await next(ring)
    expect(first.more).toBe(true)
    expect(text(first.received?.data)).toBe('first')
    expect(first.received?.name).toEqual(await from.getsockname())
    const [rights] = first.received?.control ?? []
    if (rights?.type !== 'rights') throw new Error('no file descriptors')
    const [came] = rights.fds as [FileDescriptor]
    expect(fdLink(child.child.pid.near, came.near)).toBe(fdLink(child.child.pid.near, file.near))
    expect(came.near).not.toBe(file.near)
    // Closed at exec, unless it is said.
    expect(await came.getFlags()).toBe(1)
    await came.close()
    first.buffer?.free()
    await from.sendmsg({ data: 'second' })
    const second = await next(ring)
    expect([text(second.received?.data), second.received?.control]).toEqual(['second', []])
    second.buffer?.free()
    // What came, and was not taken, is closed with the ring.
    const before = fdLink(child.child.pid.near, file.near)
    await from.sendmsg({ data: 'third', control: [{ type: 'rights', fds: [file] }] })
    while (ring.ready === 0) await ring.flush()
    await ring[Symbol.asyncDispose]()
    const numbers = readdirSync(`/proc/${child.child.pid.near}/fd`).map(Number)
    expect(numbers.filter((number) => fdLink(child.child.pid.near, number) === before)).toEqual([file.near])
  })
})

uringTest('a message once: what came with it has owners', async () => {
  await using ring = await task.ioUringSetup(8)
  const [one, two] = await task.socketpair(AF.UNIX, SOCK.STREAM)
  await using _sockets = { async [Symbol.asyncDispose]() { await one.close(); await two.close() } }
  await using file = await task.memfdCreate('sent')
  await two.sendmsg({ data: 'with files', control: [{ type: 'rights', fds: [file, file] }] })
  const data = task.malloc(Bytes, 32)
  using iov = task.ptr(MutableIovecList, [{ iov_base: data, iov_len: 32 }])
  const control = task.malloc(ControlBytes, 64)
  using message = task.ptr(Msghdr, Msghdr.of({ msg_iov: iov, msg_iovlen: 1, msg_control: control, msg_controllen: 64 }))
  const done = await run(ring, { op: 'recvmsg', fd: one, message, inheritable: true })
  expect(done).toMatchObject({ res: 10, received: { data: undefined, name: undefined, flags: 0, control: [{ type: 'rights' }] } })
  const [rights] = done.received?.control ?? []
  if (rights?.type !== 'rights') throw new Error('no file descriptors')
  expect(rights.fds).toHaveLength(2)
  for (const fd of rights.fds) {
    expect(fdLink(child.child.pid.near, fd.near)).toBe(fdLink(child.child.pid.near, file.near))
    expect(await fd.getFlags()).toBe(0)
    await fd.close()
  }
  expect(await front(data, 10)).toBe('with files')
  // Nothing came with this one.
  await two.write('plain')
  const room = task.malloc(Bytes, 8)
  using pieces = task.ptr(MutableIovecList, [{ iov_base: room, iov_len: 8 }])
  using plain = task.ptr(Msghdr, Msghdr.of({ msg_iov: pieces, msg_iovlen: 1 }))
  expect((await run(ring, { op: 'recvmsg', fd: one, message: plain })).received).toMatchObject({ control: [], flags: 0 })
  expect(await front(room, 5)).toBe('plain')
  control.free()
})

describe('commands of sockets', () => {
  opTest('how much there is to read, and to send', ['URING_CMD'], async () => {
    await using ring = await task.ioUringSetup(8)
    await using listener = await task.socket(AF.INET, SOCK.STREAM)
    await listener.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
    await listener.listen()
    await using client = await task.socket(AF.INET, SOCK.STREAM)
    await client.connect(await listener.getsockname())
    await using end = (await listener.accept4()).socket
    await client.write('12345')
    await end.recvfrom(1, MSG.PEEK)
    expect(await run(ring, { op: 'siocinq', fd: end })).toMatchObject({ res: 5 })
    expect(await run(ring, { op: 'siocoutq', fd: end })).toMatchObject({ res: 0 })
    await using file = await task.eventfd(0)
    expect((await run(ring, { op: 'siocinq', fd: file })).error?.message).toMatch(/^ENOTSUP .*, siocinq\(\d+\)$/)
  })

  opTest('options are set and read', ['URING_CMD'], async ({ skip }) => {
    await using ring = await task.ioUringSetup(8)
    await using socket = await task.socket(AF.INET, SOCK.STREAM)
    using on = task.ptr(Int32, 1)
    const set = await run(ring, { op: 'setsockopt', fd: socket, option: SO.KEEPALIVE, value: on })
    if (set.error?.code === 'EOPNOTSUPP' || set.error?.code === 'ENOTSUP') skip('SOCKET_URING_OP_SETSOCKOPT is since Linux 6.7')
    expect(set.res).toBe(0)
    expect(await socket.getsockopt(SO.KEEPALIVE)).toBe(true)
    const buffer = task.malloc(Int32)
    expect(await run(ring, { op: 'getsockopt', fd: socket, option: SO.KEEPALIVE, buffer })).toMatchObject({ res: 4 })
    using value = buffer.assumeReadable()
    expect(await value.read()).toBe(1)
    using small = task.malloc(Uint8)
    expect(() => ring.push({ op: 'getsockopt', fd: socket, option: SO.KEEPALIVE, buffer: small }, 0)).toThrow('needs 4 bytes, and there is room for 1')
    const wrong = await run(ring, { op: 'setsockopt', fd: socket, option: { ...SO.KEEPALIVE, option: 4321 }, value: on })
    expect(wrong.error?.message).toMatch(/^ENOPROTOOPT: .*, setsockopt\(\d+, 1, SO_KEEPALIVE, \[1\], 4\)$/)
  })
})
