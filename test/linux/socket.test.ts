import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { BlockingCallError } from '../../src/near/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { BorrowError } from '../../src/handle/errors.js'
import { AF } from '../../src/linux/address_family.js'
import { Cmsghdr, SCM, SCM_MAX_FD, type ReceivedControl } from '../../src/linux/control_message.js'
import { FD } from '../../src/linux/fcntl.js'
import { Mmsghdr, MSG, Msghdr } from '../../src/linux/message.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import { _socket, SHUT, SOCK, SocketFileDescriptor, SocketPairEnds, SocketTask } from '../../src/linux/socket.js'
import { Linger, SO, SO_PEERPIDFD, SocketTimeout, SOL, Ucred } from '../../src/linux/socket_option.js'
import { IovecList } from '../../src/linux/uio.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, constantDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdInfo, fdLink } from './support.js'

describe('against the headers', () => {
  const compareSome = (headers: string[], prefix: string, values: Readonly<Record<string, number>>, newer: Record<string, string> = {}): void => {
    for (const architecture of ['x64', 'arm64'] as const) {
      oracleTest(`${prefix}* that are here are what ${headers.join(', ')} says`, architecture, async () => {
        const differences = await constantDifferences(headers, prefix, values, architecture, { newer })
        expect(differences.filter((difference) => !difference.endsWith('in the header and not here'))).toEqual([])
      })
    }
  }
  compareSome(['sys/socket.h'], 'AF_', AF)
  compareSome(['sys/socket.h', 'linux/netlink.h'], 'SOL_', SOL)
  compareConstants('sys/socket.h', 'SOCK_', SOCK)
  compareConstants('sys/socket.h', 'MSG_', MSG, { omitted: { MSG_TRYHARD: 'DECnet\'s name for MSG_DONTROUTE' } })
  compareConstants('sys/socket.h', 'SHUT_', SHUT)
  const options = Object.fromEntries(Object.entries(SO).map(([name, { option }]) => [name, option]))
  // The names without _OLD stand for those with it on 64-bit machines.
  compareSome(['sys/socket.h'], 'SO_', { ...options, PEERPIDFD: SO_PEERPIDFD }, {
    SO_PASSPIDFD: 'include/uapi/asm-generic/socket.h, v6.5', SO_PEERPIDFD: 'include/uapi/asm-generic/socket.h, v6.5',
  })
  compareSome(['sys/socket.h'], 'SCM_', SCM, { SCM_PIDFD: 'include/linux/socket.h, v6.5' })
  const gnu = ['features.h', 'sys/time.h', 'sys/socket.h']
  compareLayout(gnu, 'struct ucred', Ucred)
  compareLayout(gnu, 'struct linger', Linger)
  compareLayout(gnu, 'struct timeval', SocketTimeout)
  compareLayout(gnu, 'struct msghdr', Msghdr)
  compareLayout(gnu, 'struct mmsghdr', Mmsghdr)
  compareLayout(gnu, 'struct cmsghdr', Cmsghdr)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
let stream: [FileDescriptor, FileDescriptor]
let datagrams: [FileDescriptor, FileDescriptor]
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  stream = await task.socketpair(AF.UNIX, or(SOCK.STREAM, SOCK.NONBLOCK))
  datagrams = await task.socketpair(AF.UNIX, or(SOCK.DGRAM, SOCK.NONBLOCK))
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const rights = (control: ReceivedControl<FileDescriptor>[]): FileDescriptor[] => control.flatMap((each) => (each.type === 'rights' ? each.fds : []))

test('a socket is made, and says what it is', async () => {
  await using socket = await task.socket(AF.UNIX, or(SOCK.SEQPACKET, SOCK.NONBLOCK))
  expect(fdLink(child.child.pid.near, socket.near)).toMatch(/^socket:\[\d+\]$/)
  expect(await socket.getFlags()).toBe(FD.CLOEXEC)
  expect(await socket.getsockopt(SO.TYPE)).toBe(SOCK.SEQPACKET)
  expect(await socket.getsockopt(SO.ACCEPTCONN)).toBe(false)
  await using inheritable = await task.socket(AF.UNIX, SOCK.STREAM, 0, { inheritable: true })
  expect(await inheritable.getFlags()).toBe(0)
  await expectFailure(task.socket(AF.UNIX, SOCK.RDM), 'ESOCKTNOSUPPORT', 'socket(AF_UNIX, SOCK_RDM|SOCK_CLOEXEC, 0)')
  await expectFailure(_socket(task.sysif, AF.INET, SOCK.STREAM, 17), 'EPROTONOSUPPORT', 'socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)')
  await expect(task.socket(AF.UNIX, -1)).rejects.toThrow(RangeError)
})

test('a pair, in memory until it is read', async () => {
  const pointer = await task.socketpair(task.malloc(SocketPairEnds), AF.UNIX, SOCK.STREAM)
  expect(() => pointer.free()).toThrow('holds resources')
  const [one, two] = await pointer.read()
  pointer.free()
  await one.write('x')
  expect(text(await two.read(10))).toBe('x')
  await one.close()
  await two.close()
  await expectFailure(task.socketpair(AF.INET, SOCK.STREAM), 'ENOTSUP', /socketpair\(AF_INET, SOCK_STREAM\|SOCK_CLOEXEC, IPPROTO_IP, 0x[0-9a-f]+\)$/)
  await expect(task.socketpair(task.malloc(Bytes, 4) as never, AF.UNIX, SOCK.STREAM)).rejects.toThrow('no room')
})

test('listening is seen in /proc/net/unix', async () => {
  await using socket = await task.socket(AF.UNIX, SOCK.STREAM)
  const name = `nearfar-listen-${process.pid}`
  await socket.bind({ family: 'unix', kind: 'abstract', name })
  await socket.listen(3)
  // The flags are __SO_ACCEPTCON; see proc_net_unix(5).
  expect(readFileSync('/proc/net/unix', 'latin1')).toMatch(new RegExp(` 00010000 0001 01 +\\d+ @${name}\\n`))
  expect(await socket.getsockopt(SO.ACCEPTCONN)).toBe(true)
  await using client = await task.socket(AF.UNIX, SOCK.STREAM)
  await expectFailure(client.accept4(), 'EINVAL', /accept4/)
  await expectFailure(client.getpeername(), 'ENOTCONN', /getpeername/)
  await using tcp = await task.socket(AF.INET, SOCK.STREAM)
  await expectFailure(tcp.shutdown(SHUT.WR), 'ENOTCONN', /shutdown\(\d+, SHUT_WR\)$/)
  await expectFailure(datagrams[0].listen(), 'ENOTSUP', /listen\(\d+, 511\)$/)
})

test('shutdown ends a direction', async () => {
  const [one, two] = await task.socketpair(AF.UNIX, SOCK.STREAM)
  await one.shutdown(SHUT.WR)
  expect(await two.recvfrom(10)).toEqual({ data: new Uint8Array(0), name: undefined })
  await expectFailure(one.sendto('x', MSG.NOSIGNAL), 'EPIPE', /sendto\(\d+, "x", 1, MSG_NOSIGNAL, NULL, 0\)$/)
  await one.close()
  await two.close()
})

test('sendto and recvfrom', async () => {
  const [one, two] = datagrams
  expect(await one.sendto('hello')).toBe(5)
  const { data } = await two.recvfrom(3, MSG.PEEK)
  expect(text(data)).toBe('hel')
  // The message's own length is returned, and no more was written than there is room for.
  expect(text((await two.recvfrom(4, MSG.TRUNC)).data)).toBe('hell')
  await expectFailure(two.recvfrom(4, MSG.DONTWAIT), 'EAGAIN', /recvfrom\(\d+, 0x[0-9a-f]+, 4, MSG_DONTWAIT, 0x[0-9a-f]+, 0x[0-9a-f]+\)$/)
  await expect(two.recvfrom(-1)).rejects.toThrow(RangeError)
})

test('a message in pieces', async () => {
  const [one, two] = datagrams
  expect(await one.sendmsg({ data: [Buffer.from('one '), Buffer.from('two')] })).toBe(7)
  expect(await two.recvmsg(100)).toEqual({ data: new Uint8Array(Buffer.from('one two')), name: undefined, control: [], flags: 0 })
  await one.sendmsg({ data: 'long' })
  expect(await two.recvmsg(2)).toMatchObject({ data: new Uint8Array(Buffer.from('lo')), flags: MSG.TRUNC })
  await expectFailure(two.recvmsg(1), 'EAGAIN', /recvmsg\(\d+, .*, MSG_CMSG_CLOEXEC\)$/)
})

test('a message in memory borrows what it points to', async () => {
  const piece = task.ptr(Buffer.from('data'))
  const iov = task.ptr(IovecList, [{ iov_base: piece, iov_len: 4 }])
  const message = task.ptr(Msghdr, Msghdr.of({ msg_iov: iov, msg_iovlen: 1 }))
  const sending = datagrams[0].sendmsg(message)
  expect(() => piece.free()).toThrow(BorrowError)
  expect(() => iov.free()).toThrow(BorrowError)
  expect(await sending).toBe(4)
  expect(text((await datagrams[1].recvmsg(10)).data)).toBe('data')
  for (const pointer of [message, iov, piece]) pointer.free()
})

test('file descriptors are sent, and owned by who receives them', async () => {
  const [read, write] = await task.pipe2()
  const [one, two] = stream
  const sending = one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: [write, read] }] })
  await expect(write.close()).rejects.toThrow(BorrowError)
  await sending
  expect(write.valid).toBe(true)
  const { control, data, flags } = await two.recvmsg(10)
  expect([text(data), flags]).toEqual(['x', 0])
  const [first, second] = rights(control) as [FileDescriptor, FileDescriptor]
  const pid = child.child.pid.near
  expect(fdLink(pid, first.near)).toBe(fdLink(pid, write.near))
  expect(await first.getFlags()).toBe(FD.CLOEXEC)
  await first.write('through')
  expect(text(await second.read(10))).toBe('through')
  await one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: [read] }] })
  const [inherited] = rights((await two.recvmsg(1, { inheritable: true })).control) as [FileDescriptor]
  expect(await inherited.getFlags()).toBe(0)
  for (const fd of [read, write, first, second, inherited]) await fd.close()
})

test('those that do not fit are not leaked', async () => {
  const open = (): number => readdirSync(`/proc/${child.child.pid.near}/fd`).length
  const [one, two] = stream
  const before = open()
  for (const controlLength of [0, 16, 20, 24]) {
    await one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: [one, two, one] }] })
    const { control, flags } = await two.recvmsg(1, { controlLength })
    expect(flags).toBe(MSG.CTRUNC)
    const fds = rights(control)
    // Each that the kernel opened has a handle.
    expect(open()).toBe(before + fds.length)
    for (const fd of fds) await fd.close()
  }
  expect(open()).toBe(before)
  await one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: Array.from({ length: SCM_MAX_FD }, () => one) }] })
  const all = rights((await two.recvmsg(1)).control)
  expect(all).toHaveLength(SCM_MAX_FD)
  await Promise.all(all.map((fd) => fd.close()))
  await expect(one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: Array.from({ length: 254 }, () => one) }] })).rejects.toThrow('up to 253')
})

test('credentials', async () => {
  const [one, two] = datagrams
  const pid = child.child.pid.near
  const ids = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  await two.setsockopt(SO.PASSCRED, true)
  await one.sendmsg({ data: 'x', control: [{ type: 'credentials', credentials: { pid, ...ids } }] })
  expect((await two.recvmsg(1)).control).toEqual([{ type: 'credentials', credentials: { pid, ...ids } }])
  await two.setsockopt(SO.PASSCRED, false)
  expect(await one.getsockopt(SO.PEERCRED)).toEqual({ pid, ...ids })
  expect(Ucred.size).toBe(12)
})

test('several messages in one call, with what goes with each', async () => {
  const [one, two] = datagrams
  const [read, write] = await task.pipe2()
  const open = (): number => readdirSync(`/proc/${child.child.pid.near}/fd`).length
  const before = open()
  const messages = [
    { data: 'first' }, { data: [Buffer.from('sec'), Buffer.from('ond')], control: [{ type: 'rights', fds: [read, write] }] as const }, { data: '' },
    { data: 'too long', control: [{ type: 'rights', fds: [write] }] as const },
  ]
  expect(await one.sendmmsg(messages)).toEqual([5, 6, 0, 8])
  const received = await two.recvmmsg(10, 6)
  expect(received.map(({ data, flags }) => [text(data), flags])).toEqual([['first', 0], ['second', 0], ['', 0], ['too lo', MSG.TRUNC]])
  expect(received.map(({ control }) => rights(control).length)).toEqual([0, 2, 0, 1])
  expect(open()).toBe(before + 3)
  const [, sender] = rights(received[1]?.control ?? []) as [FileDescriptor, FileDescriptor]
  expect(await sender.getFlags()).toBe(FD.CLOEXEC)
  await sender.write('x')
  expect(text(await read.read(5))).toBe('x')
  for (const { control } of received) for (const fd of rights(control)) await fd.close()
  expect(open()).toBe(before)
  await one.sendmmsg([{ data: 'a', control: [{ type: 'rights', fds: [read] }] }, { data: 'b', control: [{ type: 'rights', fds: [read] }] }])
  const inherited = (await two.recvmmsg(2, 1, { inheritable: true, controlLength: 24 })).flatMap(({ control }) => rights(control))
  expect(await Promise.all(inherited.map((fd) => fd.getFlags()))).toEqual([0, 0])
  for (const fd of [...inherited, read, write]) await fd.close()
})

test('several messages, each to somebody else', async () => {
  await using sender = await task.socket(AF.UNIX, SOCK.DGRAM)
  await using receiver = await task.socket(AF.UNIX, or(SOCK.DGRAM, SOCK.NONBLOCK))
  const name = { family: 'unix', kind: 'abstract', name: `nearfar-mmsg-${process.pid}` } as const
  const own = { ...name, name: `nearfar-mmsg-own-${process.pid}` } as const
  await receiver.bind(name)
  await sender.bind(own)
  const nobody = { ...name, name: `nearfar-nobody-${process.pid}` } as const
  // What comes behind the one that failed is not sent.
  expect(await sender.sendmmsg([{ data: 'x', name }, { data: 'yy', name: nobody }, { data: 'z', name }])).toEqual([1])
  await expectFailure(sender.sendmmsg([{ data: 'yy', name: nobody }, { data: 'z', name }]), 'ECONNREFUSED', /sendmmsg\(\d+, .*, 2, 0\)$/)
  const received = await receiver.recvmmsg(2, 10)
  expect(received).toMatchObject([{ name: own, control: [] }])
  await expectFailure(receiver.recvmmsg(2, 10), 'EAGAIN', /recvmmsg\(\d+, .*, 2, MSG_CMSG_CLOEXEC, NULL\)$/)
  await expect(sender.sendmmsg([])).rejects.toThrow('sendmmsg: the number of messages must be an integer from 1 to 1024, not 0')
  await expect(sender.recvmmsg(1025, 1)).rejects.toThrow('from 1 to 1024')
  await expect(sender.recvmmsg(1, -1)).rejects.toThrow(RangeError)
  await expect(sender.sendmmsg([{ name: { ...name, kind: 'pathname', path: 'x'.repeat(108) } as never }])).rejects.toThrow('sendmmsg does not take a path')
})

test('how long several messages are waited for', async () => {
  const [one, two] = await task.socketpair(AF.UNIX, SOCK.DGRAM)
  await one.sendmmsg([{ data: 'x' }, { data: 'y' }, { data: 'z' }])
  // It is looked at the clock when there is a first one.
  expect((await two.recvmmsg(3, 1, { timeout: { tv_sec: 0, tv_nsec: 0 } })).map(({ data }) => text(data))).toEqual(['x'])
  expect((await two.recvmmsg(3, 1, { flags: MSG.WAITFORONE })).map(({ data }) => text(data))).toEqual(['y', 'z'])
  await one.sendmmsg([{ data: 'x' }, { data: 'y' }])
  expect(await two.recvmmsg(2, 1, { timeout: { tv_sec: 1000, tv_nsec: 0 } })).toHaveLength(2)
  await expect(two.recvmmsg(1, 1, { timeout: { tv_sec: 0, tv_nsec: -1 } })).rejects.toThrow('recvmmsg: timeout: tv_nsec must be an integer from 0')
  await expect(two.setsockopt(SO.RCVTIMEO, { tv_sec: -1, tv_usec: 0 })).rejects.toThrow('the timeout of a socket: tv_sec must be an integer that is not')
  await expect(two.setsockopt(SO.SNDTIMEO, { tv_sec: 0, tv_usec: 1_000_000 })).rejects.toThrow('tv_usec must be an integer from 0 to 999999')
  await one.close()
  await two.close()
})

/** The process that a pidfd means. */
const pidOf = (fd: FileDescriptor): string | undefined => fdInfo(child.child.pid.near, fd.near, 'Pid')
const pidfdMissing = await (await localProcess()).task.socketpair(AF.UNIX, SOCK.DGRAM).then(async ([one, two]) => {
  try {
    await one.getsockopt(SO.PASSPIDFD)
    return undefined
  } catch (error) {
    return (error as Error).message
  } finally {
    await one.close()
    await two.close()
  }
})
const pidfdTest = (title: string, body: () => Promise<void>): void => {
  if (pidfdMissing === undefined) test(title, body)
  else test.skip(`${title} (skipped: needs Linux 6.5, ${pidfdMissing})`, body)
}

pidfdTest('the sender\'s pidfd comes with a message, and its receiver owns it', async () => {
  const [one, two] = await task.socketpair(AF.UNIX, or(SOCK.DGRAM, SOCK.NONBLOCK))
  await two.setsockopt(SO.PASSPIDFD, true)
  await using other = await child.clone()
  const theirs = one.inherit(other.task)
  await theirs.sendmsg({ data: 'x' })
  await theirs.sendmmsg([{ data: 'y' }, { data: 'z', control: [{ type: 'rights', fds: [theirs] }] }])
  const messages = [await two.recvmsg(1), ...await two.recvmmsg(2, 1)]
  const pidfds = messages.map(({ control }) => control.flatMap((each) => (each.type === 'pidfd' && each.pidfd !== undefined ? [each.pidfd] : [])))
  expect(pidfds.map((list) => list.map(pidOf))).toEqual(Array.from({ length: 3 }, () => [String(other.child.pid.near)]))
  expect(rights(messages[2]?.control ?? [])).toHaveLength(1)
  const [[pidfd]] = pidfds as [[FileDescriptor]]
  expect(await pidfd.getFlags()).toBe(FD.CLOEXEC)
  await pidfd.pidfdSendSignal(SIG.KILL)
  expect(await other.wait()).toMatchObject({ state: 'killed', signal: 'SIGKILL' })
  for (const { control } of messages) for (const fd of rights(control)) await fd.close()
  for (const fd of [...pidfds.flat(), one, two]) await fd.close()
})

pidfdTest('the pidfd of the other end', async () => {
  await using listener = await task.socket(AF.UNIX, SOCK.STREAM)
  const name = { family: 'unix', kind: 'abstract', name: `nearfar-peer-${process.pid}` } as const
  await listener.bind(name)
  await listener.listen()
  await using other = await child.clone()
  await using client = await other.task.socket(AF.UNIX, SOCK.STREAM)
  await client.connect(name)
  const { socket } = await listener.accept4()
  const pidfd = await socket.peerPidfd()
  expect(pidOf(pidfd)).toBe(String(other.child.pid.near))
  expect(await pidfd.getFlags()).toBe(FD.CLOEXEC)
  await pidfd.close()
  await socket.close()
  await using alone = await task.socket(AF.UNIX, SOCK.STREAM)
  await expectFailure(alone.peerPidfd(), 'ENODATA', /getsockopt\(\d+, SOL_SOCKET, SO_PEERPIDFD, 0x[0-9a-f]+, 0x[0-9a-f]+\)$/)
  await using tcp = await task.socket(AF.INET, SOCK.STREAM)
  await expect(tcp.peerPidfd()).rejects.toThrow(/getsockopt/)
  // @ts-expect-error nobody would own what getsockopt returned
  expect(SO.PEERPIDFD).toBeUndefined()
})

const userNamespaces = await (await localProcess()).clone({ flags: CLONE.NEWUSER }).then(async (other) => {
  await other[Symbol.asyncDispose]()
  return undefined
}, (error: unknown) => (error as Error).message)
const lie = 'the kernel looks at the credentials that are sent'
test.skipIf(userNamespaces !== undefined)(userNamespaces === undefined ? lie : `${lie} (skipped: needs user namespaces, ${userNamespaces})`, async () => {
  await using other = await local.clone({ flags: CLONE.NEWUSER })
  const { task: theirs } = other
  await theirs.writeUidMap([{ inside: 0, outside: process.getuid?.() ?? 0, count: 1 }])
  await theirs.writeSetgroups('deny')
  await theirs.writeGidMap([{ inside: 0, outside: process.getgid?.() ?? 0, count: 1 }])
  const [one, two] = await theirs.socketpair(AF.UNIX, SOCK.DGRAM)
  // Who is not root in the user namespace of its pid namespace is only itself; see scm_check_creds in the kernel's net/core/scm.c.
  const credentials = { pid: child.child.pid.near, uid: 0, gid: 0 }
  await expectFailure(one.sendmsg({ data: 'x', control: [{ type: 'credentials', credentials }] }), 'EPERM', /sendmsg\(\d+, \{.*msg_iovlen=1.*\}, 0\)$/)
  await expectFailure(one.sendmsg({ data: 'x', control: [{ type: 'credentials', credentials: { ...credentials, uid: 77 } }] }), 'EINVAL', /sendmsg/)
  await one.close()
  await two.close()
})

test('options have types', async () => {
  await using socket = await task.socket(AF.UNIX, SOCK.STREAM)
  await socket.setsockopt(SO.LINGER, { l_onoff: 1, l_linger: 7 })
  expect(await socket.getsockopt(SO.LINGER)).toEqual({ l_onoff: 1, l_linger: 7 })
  await socket.setsockopt(SO.RCVTIMEO, { tv_sec: 3, tv_usec: 500_000 })
  expect(await socket.getsockopt(SO.RCVTIMEO)).toEqual({ tv_sec: 3, tv_usec: 500_000 })
  await socket.setsockopt(SO.RCVBUF, 8192)
  // socket(7): the kernel doubles it.
  expect(await socket.getsockopt(SO.RCVBUF)).toBe(16384)
  expect(await socket.getsockopt(SO.COOKIE)).toBeGreaterThan(0n)
  await expectFailure(socket.setsockopt(SO.TYPE, 1), 'ENOPROTOOPT', /setsockopt\(\d+, SOL_SOCKET, SO_TYPE, \[1\], 4\)$/)
})

test('on Node\'s own task, what may wait is refused', async () => {
  const [one, two] = await local.task.socketpair(AF.UNIX, SOCK.STREAM)
  await expect(two.recvfrom(1)).rejects.toThrow(BlockingCallError)
  await expect(two.recvmsg(1)).rejects.toThrow(/pass MSG.DONTWAIT, or make the socket non-blocking/)
  await expect(one.accept4()).rejects.toThrow(BlockingCallError)
  await expect(one.connect({ family: 'unspec' })).rejects.toThrow(BlockingCallError)
  await expect(one.sendto('x')).rejects.toThrow(BlockingCallError)
  await expect(one.sendmmsg([{ data: 'x' }])).rejects.toThrow(BlockingCallError)
  await expect(two.recvmmsg(1, 1)).rejects.toThrow(BlockingCallError)
  await expectFailure(two.recvfrom(1, MSG.DONTWAIT), 'EAGAIN', /recvfrom/)
  expect(await one.sendto('x', MSG.DONTWAIT)).toBe(1)
  expect(text((await two.recvmsg(1, { flags: MSG.DONTWAIT })).data)).toBe('x')
  await one.close()
  await two.close()
  const [three, four] = await local.task.socketpair(AF.UNIX, or(SOCK.STREAM, SOCK.NONBLOCK))
  await expectFailure(four.recvfrom(1), 'EAGAIN', /recvfrom/)
  expect(await three.sendmsg({ data: 'x' })).toBe(1)
  await three.close()
  await four.close()
})

test('nothing is left in memory', async () => {
  const [one, two] = datagrams
  const { used } = task.heap.arena
  await one.sendmsg({ data: 'x', control: [{ type: 'rights', fds: [one] }] })
  for (const fd of rights((await two.recvmsg(1)).control)) await fd.close()
  await expect(two.recvmsg(1)).rejects.toThrow('EAGAIN')
  await expect(two.recvfrom(1)).rejects.toThrow('EAGAIN')
  await one.sendmmsg([{ data: 'x', control: [{ type: 'rights', fds: [one] }] }, { data: 'y' }])
  for (const { control } of await two.recvmmsg(3, 10, { timeout: { tv_sec: 1, tv_nsec: 0 } })) for (const fd of rights(control)) await fd.close()
  await expect(two.recvmmsg(3, 10, { timeout: { tv_sec: 1, tv_nsec: 0 } })).rejects.toThrow('EAGAIN')
  await expect(one.sendmmsg([{ data: 'x' }, { data: 'y', control: [{ type: 'credentials', credentials: { pid: -1.5, uid: 0, gid: 0 } }] }]))
    .rejects.toThrow(RangeError)
  await expect(one.getsockopt({ ...SO.TYPE, option: 9999 })).rejects.toThrow('ENOPROTOOPT')
  expect(task.heap.arena.used).toBe(used)
})

testOrder('sockets', {
  task: () => task,
  classes: [SocketTask],
  calls: {
    socket: () => task.socket(AF.UNIX, SOCK.STREAM),
    socketpair: () => task.socketpair(AF.UNIX, SOCK.STREAM),
  },
})
const unnamed = { family: 'unix', kind: 'unnamed' } as const
testOrder('file descriptors of sockets', {
  task: () => task,
  classes: [SocketFileDescriptor],
  calls: {
    bind: () => stream[0].bind(unnamed),
    listen: () => stream[0].listen(),
    accept4: () => stream[0].accept4(),
    connect: () => datagrams[0].connect({ family: 'unspec' }),
    shutdown: () => stream[0].shutdown(SHUT.WR),
    getsockname: () => stream[0].getsockname(),
    getpeername: () => stream[0].getpeername(),
    sendto: () => stream[0].sendto('x', MSG.NOSIGNAL),
    recvfrom: () => stream[0].recvfrom(1),
    sendmsg: () => stream[0].sendmsg({ data: 'x' }, MSG.NOSIGNAL),
    recvmsg: () => stream[0].recvmsg(1),
    sendmmsg: () => stream[0].sendmmsg([{ data: 'x' }, { data: 'y' }], MSG.NOSIGNAL),
    recvmmsg: () => stream[0].recvmmsg(2, 1, { timeout: { tv_sec: 0, tv_nsec: 0 } }),
    peerPidfd: () => stream[0].peerPidfd(),
    getsockopt: () => stream[0].getsockopt(SO.TYPE),
    setsockopt: () => stream[0].setsockopt(SO.DEBUG, false),
  },
})
