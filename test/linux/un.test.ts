import { mkdirSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { AF } from '../../src/linux/address_family.js'
import { AT } from '../../src/linux/fcntl.js'
import { Sockaddr } from '../../src/linux/sockaddr.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { SockaddrUn, SockaddrUnLayout, UNIX_PATH_MAX } from '../../src/linux/un.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants(['linux/socket.h', 'linux/un.h'], 'UNIX_', { PATH_MAX: UNIX_PATH_MAX })
  compareLayout(['linux/socket.h', 'linux/un.h'], 'struct sockaddr_un', SockaddrUnLayout)
})

const folder = temporaryFolder()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

function roundTrip(value: Sockaddr): { size: number, read: Sockaddr } {
  const size = Sockaddr.sizeOf(value)
  const view = new DataView(new ArrayBuffer(size))
  Sockaddr.write(view, 0, value)
  return { size, read: Sockaddr.read(view, 0, size) }
}

test('each kind of address is as long as it needs', () => {
  const values: [Sockaddr, number][] = [
    [{ family: 'unix', kind: 'pathname', path: '/ü' }, 2 + 3 + 1],
    [{ family: 'unix', kind: 'pathname', path: 'x'.repeat(107) }, 110],
    [{ family: 'unix', kind: 'abstract', name: 'a\0b' }, 2 + 1 + 3],
    [{ family: 'unix', kind: 'abstract', name: Uint8Array.of(0xff, 0) }, 2 + 1 + 2],
    [{ family: 'unix', kind: 'abstract', name: '' }, 3],
    [{ family: 'unix', kind: 'unnamed' }, 2],
  ]
  for (const [value, size] of values) expect(roundTrip(value)).toEqual({ size, read: value })
})

test('addresses that cannot be are refused', () => {
  expect(() => SockaddrUn.sizeOf({ family: 'unix', kind: 'pathname', path: 'x'.repeat(108) })).toThrow('at most 107 bytes, not 108')
  expect(() => SockaddrUn.sizeOf({ family: 'unix', kind: 'pathname', path: 'a\0' })).toThrow('NUL')
  expect(() => SockaddrUn.sizeOf({ family: 'unix', kind: 'pathname', path: '' })).toThrow('not empty')
  expect(() => SockaddrUn.sizeOf({ family: 'unix', kind: 'abstract', name: 'x'.repeat(108) })).toThrow('at most 107 bytes, not 108')
})

async function listening(path: string): Promise<Server> {
  const server = createServer((connection) => {
    connection.end('hello')
  })
  server.listen(path)
  await once(server, 'listening')
  return server
}

test('connects to a server of node:net', async () => {
  const path = join(folder, 'node')
  const server = await listening(path)
  await using socket = await task.socket(AF.UNIX, SOCK.STREAM)
  await socket.connect({ family: 'unix', kind: 'pathname', path })
  expect(await socket.getpeername()).toEqual({ family: 'unix', kind: 'pathname', path })
  expect(await socket.getsockname()).toEqual({ family: 'unix', kind: 'unnamed' })
  expect(Buffer.from(await socket.read(100)).toString()).toBe('hello')
  await socket.shutdown(SHUT.RDWR)
  server.close()
})

test('a path of more than 107 bytes', async () => {
  const directory = join(folder, 'd'.repeat(120))
  mkdirSync(directory)
  const address = { family: 'unix', kind: 'pathname', path: join(directory, 'socket') } as const
  const fds = task.fdTable as unknown as { size: number }
  const { size } = fds
  await using listener = await task.socket(AF.UNIX, SOCK.STREAM)
  await listener.bind(address)
  expect(statSync(address.path).isSocket()).toBe(true)
  await listener.listen(1)
  await using client = await task.socket(AF.UNIX, SOCK.STREAM)
  await client.connect(address)
  const { socket, name } = await listener.accept4()
  expect(name).toEqual({ family: 'unix', kind: 'unnamed' })
  await client.write('x')
  expect(await socket.read(9)).toEqual(Uint8Array.of(120))
  await socket.close()
  // The way to it was closed.
  expect(fds.size).toBe(size + 2)
  await using datagrams = await task.socket(AF.UNIX, SOCK.DGRAM)
  await expect(datagrams.bind({ ...address, path: join(directory, 'n'.repeat(90)) })).rejects.toThrow('has at most 82')
  await expectFailure(datagrams.connect({ ...address, path: join(directory, 'none') }), 'ENOENT', /openat/)
  await expectFailure(datagrams.bind(address), 'EADDRINUSE', /bind\(\d+, /)
  await task.unlinkat(AT.FDCWD, address.path)
})

test('abstract names, also one that the kernel chooses', async () => {
  await using one = await task.socket(AF.UNIX, SOCK.DGRAM)
  await one.bind({ family: 'unix', kind: 'abstract', name: `nearfar-${process.pid}` })
  expect(await one.getsockname()).toEqual({ family: 'unix', kind: 'abstract', name: `nearfar-${process.pid}` })
  await using two = await task.socket(AF.UNIX, SOCK.DGRAM)
  await two.bind({ family: 'unix', kind: 'unnamed' })
  const name = await two.getsockname()
  // unix(7), autobind: five hexadecimal digits.
  expect(name).toMatchObject({ kind: 'abstract', name: expect.stringMatching(/^[0-9a-f]{5}$/) })
  expect(await two.sendto('data', 0, await one.getsockname())).toBe(4)
  expect(await one.recvfrom(100)).toEqual({ data: new Uint8Array(Buffer.from('data')), name })
})
