import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { AF } from '../../src/linux/address_family.js'
import {
  ETH_P, PACKET, PACKET_MR, PACKET_OPTION, PacketMreq, packetProtocol, SockaddrLlLayout, TpacketStats,
} from '../../src/linux/if_packet.js'
import { CLONE } from '../../src/linux/sched.js'
import { Sockaddr } from '../../src/linux/sockaddr.js'
import { SOCK } from '../../src/linux/socket.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, constantDifferences, oracleTest } from '../oracle/compare.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  const headers = ['linux/if_packet.h', 'linux/if_ether.h']
  const options = Object.fromEntries(Object.entries(PACKET_OPTION).map(([name, { option }]) => [name, option]))
  const others = ['RECV_OUTPUT', 'COPY_THRESH', 'AUXDATA', 'ORIGDEV', 'VERSION', 'HDRLEN', 'RESERVE', 'LOSS', 'TIMESTAMP', 'QDISC_BYPASS', 'ROLLOVER_STATS']
  compareConstants(headers, 'PACKET_', { ...PACKET, ...options, ...Object.fromEntries(Object.entries(PACKET_MR).map(([name, value]) => [`MR_${name}`, value])) }, {
    omitted: {
      ...Object.fromEntries(others.map((name) => [`PACKET_${name}`, 'an option without a use here'])),
      PACKET_FASTROUTE: 'not seen by programs', 'PACKET_FANOUT*': 'several sockets that share packets', 'PACKET_TX_*': 'rings and times of sent packets',
      PACKET_RX_RING: 'a ring', 'PACKET_VNET_HDR*': 'headers of virtual machines',
    },
  })
  for (const architecture of ['x64', 'arm64'] as const) {
    oracleTest('ETH_P_* that are here are what linux/if_ether.h says', architecture, async () => {
      const differences = await constantDifferences(headers, 'ETH_P_', ETH_P, architecture)
      expect(differences.filter((difference) => !difference.endsWith('in the header and not here'))).toEqual([])
    })
  }
  compareLayout(headers, 'struct sockaddr_ll', SockaddrLlLayout)
  compareLayout(headers, 'struct packet_mreq', PacketMreq)
  compareLayout(headers, 'struct tpacket_stats', TpacketStats)
})

describe('addresses', () => {
  const roundTrip = (value: Sockaddr): { size: number, bytes: Uint8Array, read: Sockaddr } => {
    const size = Sockaddr.sizeOf(value)
    const view = new DataView(new ArrayBuffer(size))
    Sockaddr.write(view, 0, value)
    return { size, bytes: new Uint8Array(view.buffer), read: Sockaddr.read(view, 0, size) }
  }

  test('are read as they were written, however long the hardware address is', () => {
    const value: Sockaddr = { family: 'packet', index: 3, protocol: ETH_P.IP, hardwareType: 1, packetType: PACKET.HOST, address: '02:00:00:00:00:01' }
    const { size, bytes, read } = roundTrip(value)
    expect({ size, read }).toEqual({ size: 20, read: value })
    expect([...bytes.subarray(2, 4)]).toEqual([8, 0])
    const long: Sockaddr = { ...value, address: Array.from({ length: 20 }, () => 'ab').join(':') }
    expect(roundTrip(long)).toMatchObject({ size: 32, read: long })
    const none: Sockaddr = { family: 'packet', index: 3, protocol: 0, hardwareType: 772, packetType: PACKET.OUTGOING }
    expect(roundTrip(none).read).toEqual(none)
    // As the kernel gives it: it ends with the address.
    expect(Sockaddr.read(new DataView(bytes.buffer), 0, 18)).toEqual(value)
    expect(Sockaddr.read(new DataView(bytes.buffer), 0, 8)).toMatchObject({ family: 'other', number: AF.PACKET })
    expect(() => roundTrip({ family: 'packet', index: 1, address: 'x' })).toThrow('is no hardware address')
    expect(() => roundTrip({ family: 'packet', index: 1, protocol: 0x10000 })).toThrow(RangeError)
  })

  test('a protocol stands in the order of the network', () => {
    expect(packetProtocol(ETH_P.IPV6)).toBe(0xdd86)
    expect(() => packetProtocol(-1)).toThrow(RangeError)
  })
})

const local = await localProcess()
const made = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWNET) }).then(async (child) => {
  try {
    await (await child.task.socket(AF.PACKET, SOCK.RAW)).close()
    return child
  } catch (error) {
    await child[Symbol.asyncDispose]()
    throw error
  }
}).catch((error: unknown) => (error as Error).message)
const packetTest = (title: string, body: () => Promise<void>): void => {
  if (typeof made !== 'string') test(title, body)
  else test.skip(`${title} (skipped: needs packet sockets in a network namespace, ${made})`, body)
}

let child: ChildProcess
let task: Task
if (typeof made !== 'string') {
  beforeAll(async () => {
    child = made
    task = child.task
    await using nl = await task.rtnetlink()
    await nl.newLink({ kind: 'veth', name: 'left', address: '02:00:00:00:00:01', peer: { name: 'right', address: '02:00:00:00:00:02' } })
    await nl.setLink('right', { up: true })
    await nl.setLink('left', { up: true })
  })
  afterAll(async () => {
    await made[Symbol.asyncDispose]()
  })
}

/** For experiments on one link; IEEE 802, 9.2.4. */
const EXPERIMENT = 0x88b5

packetTest('a packet goes from one end of a pair to the other', async () => {
  await using nl = await task.rtnetlink()
  const [left, right] = [(await nl.getLink('left')).index, (await nl.getLink('right')).index]
  await using sender = await task.socket(AF.PACKET, SOCK.DGRAM)
  await using receiver = await task.socket(AF.PACKET, SOCK.RAW, packetProtocol(EXPERIMENT))
  await receiver.bind({ family: 'packet', index: right, protocol: EXPERIMENT })
  expect(await receiver.getsockname()).toEqual({
    family: 'packet', index: right, protocol: EXPERIMENT, hardwareType: 1, packetType: 0, address: '02:00:00:00:00:02',
  })
  // Number, type (SOCK_RAW), protocol and link; see packet_seq_show in the kernel's net/packet/af_packet.c.
  const shown = readFileSync(`/proc/${child.child.pid.near}/net/packet`, 'latin1')
  expect(shown).toMatch(new RegExp(`^\\S+ +\\d+ +3 +88b5 +${right} `, 'm'))
  await sender.sendto('through', 0, { family: 'packet', index: left, protocol: EXPERIMENT, address: '02:00:00:00:00:02' })
  const { data, name } = await receiver.recvfrom(2000)
  // The header of ethernet: to whom, from whom, and which protocol.
  expect(Buffer.from(data).toString('hex')).toMatch(/^02000000000202000000000188b5/)
  expect(Buffer.from(data.subarray(14)).toString()).toBe('through')
  expect(name).toEqual({
    family: 'packet', index: right, protocol: EXPERIMENT, hardwareType: 1, packetType: PACKET.HOST, address: '02:00:00:00:00:01',
  })
  expect(await receiver.getsockopt(PACKET_OPTION.STATISTICS)).toEqual({ tp_packets: 1, tp_drops: 0 })
})

packetTest('a link takes everything for a socket', async () => {
  await using nl = await task.rtnetlink()
  const { index } = await nl.getLink('right')
  await using socket = await task.socket(AF.PACKET, SOCK.RAW)
  const all = PacketMreq.of({ mr_ifindex: index, mr_type: PACKET_MR.PROMISC })
  await socket.setsockopt(PACKET_OPTION.ADD_MEMBERSHIP, all)
  expect((await nl.getLink(index)).attributes.PROMISCUITY).toBe(1)
  await socket.setsockopt(PACKET_OPTION.DROP_MEMBERSHIP, all)
  expect((await nl.getLink(index)).attributes.PROMISCUITY).toBe(0)
  await socket.setsockopt(PACKET_OPTION.IGNORE_OUTGOING, true)
  expect(await socket.getsockopt(PACKET_OPTION.IGNORE_OUTGOING)).toBe(true)
  const nowhere = socket.setsockopt(PACKET_OPTION.ADD_MEMBERSHIP, { ...all, mr_ifindex: 999 })
  await expectFailure(
    nowhere, 'ENODEV', /setsockopt\(\d+, SOL_PACKET, PACKET_ADD_MEMBERSHIP, \{mr_ifindex=999/,
  )
})

packetTest('says what is wrong', async () => {
  const stream = task.socket(AF.PACKET, SOCK.STREAM, packetProtocol(ETH_P.ALL))
  await expectFailure(stream, 'ESOCKTNOSUPPORT', 'socket(AF_PACKET, SOCK_STREAM|SOCK_CLOEXEC, htons(ETH_P_ALL))')
  await using socket = await task.socket(AF.PACKET, SOCK.RAW)
  await expectFailure(socket.bind({ family: 'packet', index: 999 }), 'ENODEV', `bind(${socket.near}, {family=packet, index=999}, 20)`)
})
