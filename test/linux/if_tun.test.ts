import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { BorrowError } from '../../src/handle/errors.js'
import { FD, O } from '../../src/linux/fcntl.js'
import { IFF } from '../../src/linux/if.js'
import { IfreqFlags, TUN, TUN_IFF, TunFileDescriptor } from '../../src/linux/if_tun.js'
import { parseAttributes } from '../../src/linux/netlink.js'
import type { Rtnetlink } from '../../src/linux/rtnetlink_socket.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, fdLink, statusLine } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/if_tun.h', 'IFF_', TUN_IFF, { newer: { IFF_NO_CARRIER: 'include/uapi/linux/if_tun.h, v6.2' } })
  const unused = Object.fromEntries([
    'SETNOCSUM', 'SETDEBUG', 'SETLINK', 'SETOFFLOAD', 'SETTXFILTER', 'GETSNDBUF', 'SETSNDBUF', 'ATTACHFILTER', 'DETACHFILTER', 'GETVNETHDRSZ', 'SETVNETHDRSZ',
    'SETQUEUE', 'SETIFINDEX', 'GETFILTER', 'SETVNETLE', 'GETVNETLE', 'SETVNETBE', 'GETVNETBE', 'SETSTEERINGEBPF', 'SETFILTEREBPF',
  ].map((name) => [`TUN${name}`, 'an ioctl that no method makes']))
  compareConstants(['linux/ioctl.h', 'linux/if_tun.h'], 'TUN', TUN, {
    omitted: { ...unused, 'TUN_*': 'sets of their own' },
  })
  const { ifr_name, ifr_flags } = IfreqFlags.fields
  const { size, alignment } = IfreqFlags
  compareLayout('linux/if.h', 'struct ifreq', { size, alignment, fields: { ifr_name, ifr_flags } }, {
    names: { ifr_name: 'ifr_ifrn.ifrn_name', ifr_flags: 'ifr_ifru.ifru_flags' }, omitted: { ifr_ifru: 'has a form for each ioctl' },
  })
})

const DEVICE = '/dev/net/tun'
const made = await (await localProcess()).clone({ flags: or(CLONE.NEWUSER, CLONE.NEWNET) }).then(async (child) => {
  try {
    await using device = await child.task.open(DEVICE, O.RDWR)
    await device.tunSetIff('tun')
    return child
  } catch (error) {
    await child[Symbol.asyncDispose]()
    throw error
  }
}).catch((error: unknown) => (error as Error).message)
const tunTest = (title: string, body: () => Promise<void>): void => {
  if (typeof made !== 'string') test(title, body)
  else test.skip(`${title} (skipped: needs ${DEVICE} and a network namespace, ${made})`, body)
}

let child: ChildProcess
let task: Task
let nl: Rtnetlink<FileDescriptor>
let kept: FileDescriptor
if (typeof made !== 'string') {
  beforeAll(async () => {
    child = made
    task = child.task
    nl = await task.rtnetlink()
    kept = await task.open(DEVICE, O.RDWR)
  })
  afterAll(async () => {
    await made[Symbol.asyncDispose]()
  })
}

/** The checksum of the internet, RFC 1071. */
function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let index = 0; index < bytes.length; index += 2) sum += (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000)
  return ~sum & 0xffff
}

/** A request for an echo, RFC 792, in a packet of IPv4. */
function echoRequest(from: number[], to: number[], data: string): Uint8Array {
  const icmp = Buffer.concat([Buffer.from([8, 0, 0, 0, 0x12, 0x34, 0, 1]), Buffer.from(data)])
  icmp.writeUInt16BE(checksum(icmp), 2)
  const header = Buffer.from([0x45, 0, 0, 20 + icmp.length, 0, 0, 0, 0, 64, 1, 0, 0, ...from, ...to])
  header.writeUInt16BE(checksum(header), 10)
  return Buffer.concat([header, icmp])
}

tunTest('the kernel answers what is written to the link', async () => {
  await using device = await task.open(DEVICE, O.RDWR)
  expect(await device.tunSetIff('tun', { name: 'wire' })).toBe('wire')
  expect(await device.tunGetIff()).toEqual({ name: 'wire', flags: TUN_IFF.TUN | TUN_IFF.NO_PI })
  const link = await nl.getLink('wire')
  expect(link).toMatchObject({ kind: 'tun', up: false, address: undefined })
  expect(link.flags & IFF.POINTOPOINT).toBe(IFF.POINTOPOINT)
  await nl.addAddress(link.index, { address: '10.9.0.1', prefixLength: 24 })
  await nl.setLink(link.index, { up: true })
  await device.write(echoRequest([10, 9, 0, 2], [10, 9, 0, 1], 'hello!'))
  // The kernel also looks for neighbours of IPv6 there.
  for (;;) {
    const packet = await device.read(2000)
    if ((packet[0] ?? 0) >> 4 !== 4) continue
    // An answer, type 0, from whom was asked to who asked.
    expect([...packet.subarray(12, 21)]).toEqual([10, 9, 0, 1, 10, 9, 0, 2, 0])
    expect(Buffer.from(packet.subarray(28)).toString()).toBe('hello!')
    break
  }
  await device.close()
  await expectFailure(nl.getLink('wire'), 'ENODEV', /RTM_GETLINK/)
})

tunTest('carries ethernet, has a carrier or not, and says in which network namespace it is', async () => {
  await using device = await task.open(DEVICE, O.RDWR)
  expect(await device.tunSetIff('tap', { name: 'plug%d', flags: or(TUN_IFF.NO_PI, TUN_IFF.TUN_EXCL) })).toBe('plug0')
  await nl.setLink('plug0', { up: true, address: '02:00:00:00:00:09' })
  expect((await nl.getLink('plug0')).address).toBe('02:00:00:00:00:09')
  const carrier = async (): Promise<number | undefined> => (await nl.getLink('plug0')).attributes.CARRIER
  expect(await carrier()).toBe(1)
  await device.tunSetCarrier(false)
  expect(await carrier()).toBe(0)
  await device.tunSetCarrier(true)
  expect(await carrier()).toBe(1)
  await using place = await device.tunGetDevNetns()
  expect(fdLink(child.child.pid.near, place.near)).toMatch(/^net:\[\d+\]$/)
  await using own = await task.open(`/proc/${child.child.pid.near}/ns/net`, O.RDONLY)
  expect(fdLink(child.child.pid.near, place.near)).toBe(fdLink(child.child.pid.near, own.near))
  expect(await place.getFlags()).toBe(FD.CLOEXEC)
  // Somebody else's.
  await using other = await task.open(DEVICE, O.RDWR)
  await expectFailure(other.tunSetIff('tap', { name: 'plug0' }), 'EBUSY', /ioctl\(\d+, TUNSETIFF, \{ifr_name=plug0, ifr_flags=4098, .*\}\)$/)
})

tunTest('stays where it is said so, for whom it is said', async () => {
  {
    await using device = await task.open(DEVICE, O.RDWR)
    await device.tunSetIff('tun', { name: 'stays' })
    await device.tunSetPersist(true)
    expect((await device.tunGetIff()).flags & TUN_IFF.PERSIST).toBe(TUN_IFF.PERSIST)
  }
  expect(await nl.getLink('stays')).toMatchObject({ name: 'stays', kind: 'tun' })
  await using again = await task.open(DEVICE, O.RDWR)
  await again.tunSetIff('tun', { name: 'stays' })
  // The child is nobody in its user namespace until it is mapped.
  await task.writeUidMap([{ inside: 0, outside: Number(statusLine(child.child.pid.near, 'Uid')?.split('\t')[0]), count: 1 }])
  await task.writeSetgroups('deny')
  await task.writeGidMap([{ inside: 7, outside: Number(statusLine(child.child.pid.near, 'Gid')?.split('\t')[0]), count: 1 }])
  await again.tunSetOwner(0)
  await again.tunSetGroup(7)
  await expectFailure(again.tunSetOwner(5), 'EINVAL', /ioctl\(\d+, TUNSETOWNER, 5\)$/)
  await expectFailure(again.tunSetGroup(5), 'EINVAL', /ioctl\(\d+, TUNSETGROUP, 5\)$/)
  // What the kernel shows of owner and group, through rtnetlink: IFLA_TUN_OWNER and IFLA_TUN_GROUP of linux/if_link.h.
  const { LINKINFO } = (await nl.getLink('stays')).attributes
  const shown = parseAttributes(LINKINFO?.DATA ?? new Uint8Array(0))
  const attributes = new Map(shown.map(({ number, data }) => [number, Buffer.from(data).readUIntLE(0, data.length)]))
  expect([attributes.get(1), attributes.get(2)]).toEqual([0, 7])
  await again.tunSetPersist(false)
  await again.close()
  await expectFailure(nl.getLink('stays'), 'ENODEV', /RTM_GETLINK/)
})

tunTest('says what is wrong, and leaves nothing behind', async () => {
  await using device = await task.open(DEVICE, O.RDWR)
  expect(await device.tunGetFeatures() & (TUN_IFF.TUN | TUN_IFF.TAP | TUN_IFF.NO_PI)).toBe(TUN_IFF.TUN | TUN_IFF.TAP | TUN_IFF.NO_PI)
  await expectFailure(device.tunGetIff(), 'EBADFD', /ioctl\(\d+, TUNGETIFF/)
  await expectFailure(device.tunSetPersist(true), 'EBADFD', /ioctl\(\d+, TUNSETPERSIST, 1\)$/)
  await expectFailure(device.tunSetCarrier(true), 'EBADFD', /ioctl\(\d+, TUNSETCARRIER, \[1\]\)$/)
  await expectFailure(device.tunGetDevNetns(), 'EBADFD', /ioctl\(\d+, TUNGETDEVNETNS, 0\)$/)
  await expectFailure(device.tunSetIff('tun', { name: 'lo' }), 'EINVAL', /ifr_name=lo/)
  await expectFailure(nl.netlink.socket.tunSetIff('tun'), 'ENOTTY', /ioctl/)
  await expect(device.tunSetIff('tun', { name: 'x'.repeat(16) })).rejects.toThrow('the name of an interface has at most 15 bytes')
  await expect(device.tunSetIff('tun', { name: 'a\0b' })).rejects.toThrow('NUL')
  await expect(device.tunSetIff('tun', { flags: TUN_IFF.TAP })).rejects.toThrow('the kind says TUN or TAP')
  await expect(device.tunSetOwner(-1)).rejects.toThrow(RangeError)
  // @ts-expect-error there is no third kind
  await expect(device.tunSetIff('both')).rejects.toThrow()
  const { used } = task.heap.arena
  const open = readdirSync(`/proc/${child.child.pid.near}/fd`).length
  const making = device.tunSetIff('tun', { name: 'busy' })
  await expect(device.close()).rejects.toThrow(BorrowError)
  await making
  await (await device.tunGetDevNetns()).close()
  await expectFailure(device.tunSetIff('tap', { name: 'busy' }), 'EEXIST', /ifr_name=busy/)
  expect(task.heap.arena.used).toBe(used)
  expect(readdirSync(`/proc/${child.child.pid.near}/fd`)).toHaveLength(open)
})

if (typeof made !== 'string') {
  testOrder('links with a program at their other end', {
    task: () => task,
    classes: [TunFileDescriptor],
    calls: {
      tunSetIff: () => kept.tunSetIff('tun', { name: 'order' }),
      tunGetIff: () => kept.tunGetIff(),
      tunGetFeatures: () => kept.tunGetFeatures(),
      tunSetPersist: () => kept.tunSetPersist(false),
      tunSetOwner: () => kept.tunSetOwner(0),
      tunSetGroup: () => kept.tunSetGroup(0),
      tunSetCarrier: () => kept.tunSetCarrier(true),
      tunGetDevNetns: () => kept.tunGetDevNetns(),
    },
  })
}
