import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, SocketAddress, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { AF } from '../../src/linux/address_family.js'
import { EPOLL, EPOLL_CTL } from '../../src/linux/epoll.js'
import {
  formatIpv4, formatIpv6, IpMreqn, IP_PMTUDISC, IPPROTO, Ipv6Mreq, parseIpv4, parseIpv6, SockaddrIn6Layout, SockaddrInLayout,
} from '../../src/linux/in.js'
import { Sockaddr } from '../../src/linux/sockaddr.js'
import { SOCK } from '../../src/linux/socket.js'
import { IP, IPV6, SO, TCP, UDP } from '../../src/linux/socket_option.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, constantDifferences, oracleTest } from '../oracle/compare.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  const compareSome = (headers: string[], prefix: string, values: Readonly<Record<string, number>>): void => {
    for (const architecture of ['x64', 'arm64'] as const) {
      oracleTest(`${prefix}* that are here are what ${headers.join(', ')} says`, architecture, async () => {
        const differences = await constantDifferences(headers, prefix, values, architecture)
        // The tables have what programs use; the others are made with socketOption.
        expect(differences.filter((difference) => !difference.endsWith('in the header and not here'))).toEqual([])
      })
    }
  }
  const numbers = (options: Readonly<Record<string, { option: number }>>): Record<string, number> => (
    Object.fromEntries(Object.entries(options).map(([name, { option }]) => [name, option]))
  )
  compareSome(['linux/in.h', 'linux/in6.h'], 'IPPROTO_', IPPROTO)
  compareSome(['linux/in.h'], 'IP_', numbers(IP))
  compareConstants('linux/in.h', 'IP_PMTUDISC_', IP_PMTUDISC)
  compareSome(['linux/in.h', 'linux/in6.h'], 'IPV6_', numbers(IPV6))
  compareSome(['linux/tcp.h'], 'TCP_', numbers(TCP))
  compareSome(['linux/udp.h'], 'UDP_', numbers(UDP))
  compareLayout('linux/in.h', 'struct ip_mreqn', IpMreqn)
  compareLayout(['linux/in.h', 'linux/in6.h'], 'struct ipv6_mreq', Ipv6Mreq)
  compareLayout('linux/in.h', 'struct sockaddr_in', SockaddrInLayout, { names: { sin_zero: '__pad' } })
  compareLayout(['linux/in.h', 'linux/in6.h'], 'struct sockaddr_in6', SockaddrIn6Layout)
})

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

describe('addresses as text', () => {
  test('IPv4', () => {
    expect(formatIpv4(parseIpv4('127.0.255.1'))).toBe('127.0.255.1')
    for (const wrong of ['', '1.2.3', '1.2.3.256', '1.2.3.4.5', '01.2.3.4', '1.2.3.a', '1.2.3.-4']) expect(() => parseIpv4(wrong)).toThrow(RangeError)
  })

  test('IPv6, as Node writes it', () => {
    const texts = [
      '::', '::1', '1::', 'fe80::1', '2001:db8::1:0:0:1', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4', '2001:DB8:0:0:1::1', '1:0:2:0:3:0:4:0', '::2:3:4:5:6:7:8',
      '64:ff9b::1.2.3.4',
    ]
    for (const text of texts) expect(formatIpv6(parseIpv6(text))).toBe(new SocketAddress({ address: text, family: 'ipv6' }).address)
    for (const wrong of ['', ':', ':::', '1:2:3', '1::2::3', '12345::', '1:2:3:4:5:6:7::8:9', 'g::', '::1%lo', '1.2.3.4', '1:2:3:4:5:6:7:8:', '1.2.3.4::']) {
      expect(() => parseIpv6(wrong), wrong).toThrow(RangeError)
    }
  })
})

for (const { name, domain, address } of [
  { name: 'IPv4', domain: AF.INET, address: { family: 'inet', address: '127.0.0.1', port: 0 } },
  { name: 'IPv6', domain: AF.INET6, address: { family: 'inet6', address: '::1', port: 0, flowinfo: 0, scopeId: 0 } },
] as const) {
  test(`a connection over ${name} to a server of node:net`, async () => {
    const server = createServer((connection) => {
      connection.end(`${connection.remotePort}`)
    })
    server.listen(0, address.address)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await using socket = await task.socket(domain, SOCK.STREAM)
    await socket.connect({ ...address, port })
    expect(await socket.getpeername()).toEqual({ ...address, port })
    const own = await socket.getsockname() as { port: number }
    expect(own).toEqual({ ...address, port: own.port })
    expect(Buffer.from(await socket.read(100)).toString()).toBe(String(own.port))
    server.close()
  })
}

test('a connection on Node\'s own task, without blocking', async () => {
  const { task: local } = await localProcess()
  await using listener = await local.socket(AF.INET, or(SOCK.STREAM, SOCK.NONBLOCK))
  await listener.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
  await listener.listen()
  await expectFailure(listener.accept4(), 'EAGAIN', /accept4\(\d+, 0x[0-9a-f]+, 0x[0-9a-f]+, SOCK_CLOEXEC\)$/)
  await using client = await task.socket(AF.INET, SOCK.STREAM)
  await client.connect(await listener.getsockname())
  const { socket, name } = await listener.accept4(SOCK.NONBLOCK)
  expect(name).toEqual(await client.getsockname())
  await using epoll = await task.epollCreate1()
  await epoll.epollCtl(EPOLL_CTL.ADD, client, { events: EPOLL.IN, data: 1 })
  await expectFailure(socket.recvfrom(1), 'EAGAIN', /recvfrom/)
  await socket.sendto('x')
  expect(await epoll.epollPwait(1, -1)).toHaveLength(1)
  await socket.close()
})

test('options', async () => {
  await using tcp = await task.socket(AF.INET, SOCK.STREAM, IPPROTO.TCP)
  expect(await tcp.getsockopt(TCP.NODELAY)).toBe(false)
  await tcp.setsockopt(TCP.NODELAY, true)
  expect(await tcp.getsockopt(TCP.NODELAY)).toBe(true)
  await tcp.setsockopt(IP.TTL, 9)
  expect(await tcp.getsockopt(IP.TTL)).toBe(9)
  await tcp.setsockopt(TCP.CONGESTION, 'reno')
  expect(await tcp.getsockopt(TCP.CONGESTION)).toBe('reno')
  expect(await tcp.getsockopt(SO.DOMAIN)).toBe(AF.INET)
  expect(await tcp.getsockopt(SO.PROTOCOL)).toBe(IPPROTO.TCP)
  await using six = await task.socket(AF.INET6, SOCK.DGRAM)
  await six.setsockopt(IPV6.V6ONLY, true)
  expect(await six.getsockopt(IPV6.V6ONLY)).toBe(true)
  await expectFailure(six.getsockopt(TCP.NODELAY), 'ENOPROTOOPT', /getsockopt\(\d+, IPPROTO_TCP, TCP_NODELAY, 0x[0-9a-f]+, 0x[0-9a-f]+\)$/)
})

test('groups are joined and left, as the kernel shows it elsewhere', async () => {
  const joined = (file: string): string => readFileSync(`/proc/${child.child.pid.near}/net/${file}`, 'latin1')
  await using socket = await task.socket(AF.INET, SOCK.DGRAM)
  const group = { imr_multiaddr: '239.77.66.55', imr_address: '127.0.0.1', imr_ifindex: 1 }
  await socket.setsockopt(IP.ADD_MEMBERSHIP, group)
  // The address as a number of the machine's own byte order.
  expect(joined('igmp')).toMatch(/^\t+37424DEF\b/m)
  await expectFailure(socket.setsockopt(IP.ADD_MEMBERSHIP, group), 'EADDRINUSE', /setsockopt\(\d+, IPPROTO_IP, IP_ADD_MEMBERSHIP, \{imr_multiaddr=/)
  await socket.setsockopt(IP.MULTICAST_IF, group)
  await socket.setsockopt(IP.MULTICAST_TTL, 0)
  await socket.bind({ family: 'inet', address: '239.77.66.55', port: 0 })
  const { port } = await socket.getsockname() as { port: number }
  await socket.sendto('to the group', 0, { family: 'inet', address: '239.77.66.55', port })
  expect(Buffer.from((await socket.recvfrom(32)).data).toString()).toBe('to the group')
  await socket.setsockopt(IP.DROP_MEMBERSHIP, group)
  expect(joined('igmp')).not.toMatch(/^\t+37424DEF\b/m)
  await using six = await task.socket(AF.INET6, SOCK.DGRAM)
  await six.setsockopt(IPV6.ADD_MEMBERSHIP, { ipv6mr_multiaddr: 'ff01::7766', ipv6mr_ifindex: 1 })
  expect(joined('igmp6')).toMatch(/^1 +lo +ff010000000000000000000000007766 /m)
  await six.setsockopt(IPV6.DROP_MEMBERSHIP, { ipv6mr_multiaddr: 'ff01::7766', ipv6mr_ifindex: 1 })
  expect(joined('igmp6')).not.toContain('ff010000000000000000000000007766')
})

test('what is sent at once is cut into packets', async () => {
  await using from = await task.socket(AF.INET, SOCK.DGRAM)
  await using to = await task.socket(AF.INET, SOCK.DGRAM)
  await to.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
  await from.setsockopt(UDP.SEGMENT, 4)
  expect(await from.sendto('onetwothree', 0, await to.getsockname())).toBe(11)
  const come = async (): Promise<string> => Buffer.from((await to.recvfrom(32)).data).toString()
  expect([await come(), await come(), await come()]).toEqual(['onet', 'woth', 'ree'])
})

test('says what is wrong', async () => {
  await using socket = await task.socket(AF.INET, SOCK.STREAM)
  const elsewhere = { family: 'inet', address: '192.0.2.1', port: 0 } as const
  await expectFailure(socket.bind(elsewhere), 'EADDRNOTAVAIL', /bind\(\d+, \{family=inet, address=192.0.2.1, port=0\}, 16\)$/)
  await expect(socket.connect({ family: 'inet', address: '127.0.0.1', port: 65536 })).rejects.toThrow('a port must be an integer from 0 to 65535')
  await expect(socket.bind({ family: 'inet', address: 'localhost', port: 1 })).rejects.toThrow('is not an IPv4 address')
  expect(() => Sockaddr.sizeOf({ family: 'inet6', address: '::1', port: 1 })).not.toThrow()
})
