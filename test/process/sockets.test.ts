import { connect as connectNode, createServer, type Server, type Socket } from 'node:net'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'

import { InvalidHandleError } from '../../src/handle/errors.js'
import { AF } from '../../src/linux/address_family.js'
import { IN } from '../../src/linux/inotify.js'
import { MSG } from '../../src/linux/message.js'
import { type Sockaddr } from '../../src/linux/sockaddr.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { SO } from '../../src/linux/socket_option.js'
import {
  localProcess, ObservedProcess, PartialWriteError, type AsyncFileDescriptor, type ChildProcess, type LocalProcess, type Process, type TemporaryDirectory,
} from '../../src/process/index.js'
import { failure, openFiles, Program } from './support.js'

let local: LocalProcess
let folder: TemporaryDirectory
beforeAll(async () => {
  local = await localProcess()
  folder = await local.temporaryDirectory()
  return async () => await folder[Symbol.asyncDispose]()
})

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
/** Something that looks like nothing else, and in which no part is like another. */
const BYTES = new Uint8Array(5 * 2 ** 20)
for (let index = 0; index < BYTES.length; index++) BYTES[index] = (index * 31 + (index >>> 8)) % 251

let names = 0

type Family = 'unix' | 'inet' | 'inet6'

async function listen(owner: Process, family: Family, backlog = 16): Promise<{ readonly server: AsyncFileDescriptor; readonly address: Sockaddr }> {
  const wanted: Sockaddr = family === 'unix'
    ? { family, kind: 'pathname', path: folder.join(`socket${++names}`).text }
    : family === 'inet' ? { family, address: '127.0.0.1', port: 0 } : { family, address: '::1', port: 0, flowinfo: 0, scopeId: 0 }
  const socket = await owner.task.socket({ unix: AF.UNIX, inet: AF.INET, inet6: AF.INET6 }[family], SOCK.STREAM)
  await socket.bind(wanted)
  await socket.listen(backlog)
  const address = await socket.getsockname()
  return { server: await owner.async(socket), address }
}

async function client(owner: Process, address: Sockaddr): Promise<AsyncFileDescriptor> {
  const domain = { unix: AF.UNIX, inet: AF.INET, inet6: AF.INET6 }[address.family as Family]
  return await owner.async(await owner.task.socket(domain, SOCK.STREAM))
}

/** Two ends of a connection that was made over a socket which listens. */
async function connection(owner: Process, family: Family): Promise<{ readonly here: AsyncFileDescriptor; readonly there: AsyncFileDescriptor }> {
  const { server, address } = await listen(owner, family)
  const here = await client(owner, address)
  const [{ socket: there }] = await Promise.all([server.accept(), here.connect(address)])
  await server.close()
  return { here, there }
}

async function readAll(from: AsyncFileDescriptor): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for (;;) {
    const { data } = await from.receive(100_000)
    if (data.length === 0) return Buffer.concat(parts)
    parts.push(data)
  }
}

const hasInet6 = existsSync('/proc/net/if_inet6')

describe.each(['in this process', 'in a child'])('%s', (where) => {
  let owner: Process
  let child: ChildProcess
  beforeAll(async () => {
    child = await local.clone()
    owner = where === 'in a child' ? child : local
    return async () => await child[Symbol.asyncDispose]()
  })

  describe.each(['unix', 'inet', ...(hasInet6 ? ['inet6'] as const : [])] as const)('%s', (family) => {
    test('a connection is waited for, and both sides talk', async () => {
      const { server, address } = await listen(owner, family)
      const accepting = server.accept()
      await turn()
      const here = await client(owner, address)
      await here.connect(address)
      const { socket: there, name } = await accepting
      expect(await there.fd.getsockname()).toEqual(await here.fd.getpeername())
      if (family !== 'unix') expect(name).toEqual(await here.fd.getsockname())
      const received = there.receive(10)
      await turn()
      expect(await here.send('hello')).toBe(5)
      expect(text((await received).data)).toBe('hello')
      expect(await there.send({ data: [Buffer.from('an'), Buffer.from('swer')] })).toBe(6)
      expect(text((await here.receive()).data)).toBe('answer')
      await here.close()
      await there.close()
      await server.close()
    })

    test('5 MB go through, both ways at once, whole and in order', async () => {
      const { here, there } = await connection(owner, family)
        const send = async (to: AsyncFileDescriptor): Promise<void> => {
        expect(await to.send(BYTES)).toBe(BYTES.length)
        await to.fd.shutdown(SHUT.WR)
      }
      const [first, second] = await Promise.all([readAll(here), readAll(there), send(here), send(there)])
      expect(first.equals(BYTES)).toBe(true)
      expect(second.equals(BYTES)).toBe(true)
      await here.close()
      await there.close()
    })

    test('half closed: the end is read, and the other way is still open', async () => {
      const { here, there } = await connection(owner, family)
      const end = there.receive()
      await turn()
      await here.fd.shutdown(SHUT.WR)
      expect((await end).data).toHaveLength(0)
      await there.send('still')
      expect(text((await here.receive()).data)).toBe('still')
      await there.close()
      expect((await here.receive()).data).toHaveLength(0)
      await here.close()
    })

    test('the other end is gone: EPIPE and no signal, and how much has gone before', async () => {
      const { here, there } = await connection(owner, family)
      const sending = failure(here.send(BYTES))
      await there.receive(1)
      // With data that were not read, a reset.
      await there.close()
      const error = await sending as PartialWriteError
      expect(error).toBeInstanceOf(PartialWriteError)
      expect(error.written).toBeGreaterThan(0)
      expect(error.code).toMatch(/^(EPIPE|ECONNRESET)$/)
      // A stream tells of the reset once.
      await here.receive().catch(() => undefined)
      expect(await failure(here.send('x'))).toMatchObject({ code: 'EPIPE' })
      await here.close()
    })

    test('nobody listens: ECONNREFUSED, which says to whom', async () => {
      const { server, address } = await listen(owner, family)
      await server.close()
      const here = await client(owner, address)
      const error = await failure(here.connect(address))
      expect(error).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect' })
      expect(error.message).toMatch(/^ECONNREFUSED: .*, connect\(\d+, /)
      await here.close()
    })

    test('each can be aborted in the middle, and then has done nothing', async () => {
      const { server, address } = await listen(owner, family)
      const files = openFiles().size
      const reason = new Error('enough')
      const abort = new AbortController()
      const { signal } = abort
      const accepts = [failure(server.accept({ signal })), failure(server.accept({ signal })), failure(server.connections({ signal }).next())]
      await turn()
      abort.abort(reason)
      for (const accept of accepts) expect(await accept).toBe(reason)
      // Who connects then gets to the next one who asks.
      const here = await client(owner, address)
      const [{ socket: there }] = await Promise.all([server.accept(), here.connect(address)])

      const second = new AbortController()
      const receives = [failure(there.receive(1, second)), failure(there.receive(1, second))]
      await turn()
      second.abort(reason)
      for (const receive of receives) expect(await receive).toBe(reason)
      await here.send('kept')
      expect(text((await there.receive()).data)).toBe('kept')

      const third = new AbortController()
        const sending = failure(here.send(BYTES, third))
      const next = failure(here.send('never', third))
      await there.readable()
      for (let turns = 0; turns < 20; turns++) await turn()
      third.abort(reason)
      const partial = await sending as PartialWriteError
      expect(partial).toMatchObject({ name: 'PartialWriteError', total: BYTES.length, cause: reason })
      expect(await next).toBe(reason)
      // What has gone is there, and not a byte more.
      await here.fd.shutdown(SHUT.WR)
      expect((await readAll(there)).equals(BYTES.subarray(0, partial.written))).toBe(true)
      expect(await failure(here.connect(address, { signal: AbortSignal.abort(reason) }))).toBe(reason)
      await here.close()
      await there.close()
      await server.close()
      expect(openFiles().size).toBeLessThanOrEqual(files)
    })

    test('closing ends what waits', async () => {
      const { server } = await listen(owner, family)
      const { here, there } = await connection(owner, family)
      const waits = [failure(server.accept()), failure(there.receive())]
      await turn()
      await server.close()
      await there.close()
      for (const wait of waits) expect(await wait).toBeInstanceOf(InvalidHandleError)
      await here.close()
    })
  })

  test('reset by the peer, seen by who receives', async () => {
    const { here, there } = await connection(owner, 'inet')
    const received = failure(there.receive())
    await turn()
    await here.fd.setsockopt(SO.LINGER, { l_onoff: 1, l_linger: 0 })
    await here.close()
    expect(await received).toMatchObject({ code: 'ECONNRESET', syscall: 'recvmsg' })
    await there.close()
  })

  test('more connections than may wait: connecting waits, and can be aborted', async () => {
    const { server, address } = await listen(owner, 'unix', 0)
    const clients = await Promise.all(Array.from({ length: 8 }, () => client(owner, address)))
    const connected = Promise.all(clients.map((one) => one.connect(address)))
    const abort = new AbortController()
    const late = await client(owner, address)
    const giveUp = failure(late.connect(address, { signal: abort.signal }))
    const sockets: AsyncFileDescriptor[] = []
    await turn()
    abort.abort()
    expect(await giveUp).toMatchObject({ name: 'AbortError' })
    for await (const { socket } of server.connections()) {
      sockets.push(socket)
      if (sockets.length === clients.length) break
    }
    await connected
    for (const each of [...clients, ...sockets, late, server]) await each.close()
  })

  test('file descriptors go with a message, and belong to who receives them', async () => {
    const [one, other] = await owner.task.socketpair(AF.UNIX, SOCK.SEQPACKET)
    await using sender = await owner.async(one)
    await using receiver = await owner.async(other)
    await using file = await owner.task.memfdCreate('sent')
    await file.write('content')
    const receiving = receiver.receive(100)
    await turn()
    await sender.send({ data: 'take this', control: [{ type: 'rights', fds: [file] }] })
    const { data, control } = await receiving
    expect(text(data)).toBe('take this')
    const [rights] = control
    if (rights?.type !== 'rights') throw new Error('no file descriptors came')
    const [received] = rights.fds
    expect(text(await received!.pread(100, 0))).toBe('content')
    await received!.close()
  })

  test('messages keep their bounds, also one without bytes, and flags are passed on', async () => {
    const [one, other] = await owner.task.socketpair(AF.UNIX, SOCK.SEQPACKET)
    await using sender = await owner.async(one)
    await using receiver = await owner.async(other)
    for (const message of ['first', 'and second']) await sender.send(message)
    expect(text((await receiver.receive(100, { flags: MSG.PEEK })).data)).toBe('first')
    expect(text((await receiver.receive(100)).data)).toBe('first')
    const cut = await receiver.receive(3)
    expect([text(cut.data), cut.flags & MSG.TRUNC]).toEqual(['and', MSG.TRUNC])
    expect(await sender.send(new Uint8Array(0))).toBe(0)
    expect((await receiver.receive()).data).toHaveLength(0)
  })

  test('datagrams to one who is slow to read: sending waits though the room is another socket\'s', async () => {
    const path = folder.join(`socket${++names}`).text
    const [slow, quick] = await Promise.all([owner.task.socket(AF.UNIX, SOCK.DGRAM), owner.task.socket(AF.UNIX, SOCK.DGRAM)])
    await slow.bind({ family: 'unix', kind: 'pathname', path })
    await using receiver = await owner.async(slow)
    await using sender = await owner.async(quick)
    // Twice as many as may wait: /proc/sys/net/unix/max_dgram_qlen.
    const count = 2000
    const sending = (async () => {
      for (let index = 0; index < count; index++) await sender.send({ data: String(index), name: { family: 'unix', kind: 'pathname', path } })
    })()
    for (let index = 0; index < count; index++) expect(text((await receiver.receive()).data)).toBe(String(index))
    await sending
  })
})

test('connections from Node\'s own sockets, and to Node\'s own server', async () => {
  const { server, address } = await listen(local, 'inet')
  if (address.family !== 'inet') throw new Error('it has another family')
  const theirs: Socket = connectNode(address.port, '127.0.0.1')
  const { socket } = await server.accept()
  theirs.end('from Node')
  expect((await readAll(socket)).toString()).toBe('from Node')
  await socket.close()
  await server.close()

  const node: Server = createServer((each) => each.end('served')).listen(0, '127.0.0.1')
  await new Promise((resolve) => node.once('listening', resolve))
  const place = node.address() as { readonly port: number }
  const here = await local.async(await local.task.socket(AF.INET, SOCK.STREAM))
  await here.connect({ family: 'inet', address: '127.0.0.1', port: place.port })
  expect((await readAll(here)).toString()).toBe('served')
  await here.close()
  await new Promise((resolve) => node.close(resolve))
})

test('inotify: what happens to files, as it happens; what nobody has seen is for the next loop', async () => {
  await using directory = await local.temporaryDirectory()
  const instance = await local.task.inotifyInit1()
  await instance.inotifyAddWatch(directory.text, IN.CREATE | IN.DELETE)
  await using watching = await local.async(instance)
  const first = watching.inotifyEvents().next()
  await turn()
  await directory.join('one').write('')
  expect(await first).toMatchObject({ done: false, value: { mask: IN.CREATE, name: 'one' } })
  for (const name of ['two', 'three', 'four']) await directory.join(name).write('')
  const seen: (string | undefined)[] = []
  for await (const { name } of watching.inotifyEvents()) {
    seen.push(name)
    if (seen.length === 1) break
  }
  for await (const { name } of watching.inotifyEvents()) {
    seen.push(name)
    if (seen.length === 3) break
  }
  expect(seen).toEqual(['two', 'three', 'four'])
  const abort = new AbortController()
  const none = failure(watching.inotifyEvents(abort).next())
  await turn()
  abort.abort()
  expect(await none).toMatchObject({ name: 'AbortError' })
})

test('the deaths of processes, in their order; ending the loop lets go of none', async () => {
  const sleep = (await local.environment.which('sleep')).args('1000')
  const children = await Promise.all(Array.from({ length: 4 }, async () => {
    const child = await local.clone()
    await child.exec(sleep)
    return child
  }))
  const observed = await Promise.all(children.map((child) => ObservedProcess.open(local, child.child.pid.near)))
  const { poller } = local.shared.services()
  const watches = poller.size
  const files = openFiles().size
  const order = [2, 0, 3]
  const seen: number[] = []
  await children[order[0] as number]?.kill()
  for await (const process of ObservedProcess.deaths(observed)) {
    seen.push(observed.indexOf(process))
    expect(process.alive).toBe(false)
    if (seen.length === order.length) break
    await children[order[seen.length] as number]?.kill()
  }
  expect(seen).toEqual(order)
  expect(observed[1]?.alive).toBe(true)
  expect([poller.size, openFiles().size]).toEqual([watches, files])
  const abort = new AbortController()
  const none = failure(ObservedProcess.deaths(observed.slice(1, 2), abort).next())
  await turn()
  abort.abort()
  expect(await none).toMatchObject({ name: 'AbortError' })
  for (const each of observed) await each[Symbol.asyncDispose]()
  for (const child of children) await child[Symbol.asyncDispose]()
})

describe('a program with nothing to wait for ends by itself:', () => {
  test.each(['accept', 'connect', 'receive', 'send', 'inotify', 'deaths', 'timer', 'futex', 'changes'])('%s', async (kind) => {
    await using program = Program.node('idle', [kind])
    // While something is waited for, it goes on: it says so from a timer that keeps nothing running.
    expect(await program.line()).toBe('waiting')
    expect(await program.line()).toBe('given up')
    expect(await program.line()).toBe('nothing left to do')
    expect(await program.ended).toEqual({ code: 0, signal: null, stderr: '' })
  })
})
