import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { or } from '../../src/near/flags.js'
import { struct } from '../../src/memory/aggregates.js'
import { Bytes, CString } from '../../src/memory/bytes.js'
import { Uint16, Uint32, Uint8 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import { AF } from '../../src/linux/address_family.js'
import { O } from '../../src/linux/fcntl.js'
import { ALTIFNAMSIZ, IF_LINK_MODE, IF_OPER, IFF, IFNAMSIZ } from '../../src/linux/if.js'
import { AddressAttributes, IFA_F, Ifaddrmsg } from '../../src/linux/if_addr.js'
import { BridgeAttributes, HardwareAddress, LinkAttributes, LinkInfoAttributes, LinkPropertyAttributes, VethAttributes } from '../../src/linux/if_link.js'
import { FIB_RULE, FibRuleHdr, FibRulePortRange, FibRuleUidRange, FR_ACT, RuleAttributes } from '../../src/linux/fib_rules.js'
import { MSG } from '../../src/linux/message.js'
import { ARPHRD } from '../../src/linux/if_arp.js'
import { Ndmsg, NdaCacheinfo, NeighbourAttributes, NTF, NUD } from '../../src/linux/neighbour.js'
import {
  attribute, AttributeSet, decodeMessage, NETLINK, NETLINK_OPTION, NL_ATTR_TYPE, NLM_F, NLM_F_GET, NLM_F_NEW, NLMSG, Nlmsgerr, Nlmsghdr, parseMessages,
  type RawMessage,
} from '../../src/linux/netlink.js'
import { NetlinkError, NetlinkSocket, NetlinkTask } from '../../src/linux/netlink_socket.js'
import {
  Ifinfomsg, RouteAttributes, RouteMessages, RouteMetricAttributes, RTEXT_FILTER, RT_SCOPE, RT_TABLE, RTM, RTM_F, Rtmsg, RTN, RTNH_F, RTNLGRP, RTPROT,
} from '../../src/linux/rtnetlink.js'
import { Rtnetlink, RtnetlinkTask, type Link } from '../../src/linux/rtnetlink_socket.js'
import { CLONE } from '../../src/linux/sched.js'
import { SOCK } from '../../src/linux/socket.js'
import { Command, localProcess, type ChildProcess, type FileDescriptor, type Process, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, constantDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, isRoot } from './support.js'

describe('against the headers', () => {
  const compareSome = (headers: string[], prefix: string, values: Readonly<Record<string, number>>, newer: Record<string, string> = {}): void => {
    for (const architecture of ['x64', 'arm64'] as const) {
      oracleTest(`${prefix}* that are here are what ${headers.join(', ')} says`, architecture, async () => {
        const differences = await constantDifferences(headers, prefix, values, architecture, { newer })
        // The tables have what this package uses; others are made with attribute().
        expect(differences.filter((difference) => !difference.endsWith('in the header and not here'))).toEqual([])
      })
    }
  }
  const route = ['linux/socket.h', 'linux/rtnetlink.h']
  compareConstants('linux/if.h', 'IFF_', IFF, { omitted: { IFF_VOLATILE: 'several of the others' } })
  compareConstants('linux/if.h', 'IF_OPER_', IF_OPER)
  compareConstants('linux/if.h', 'IF_LINK_MODE_', IF_LINK_MODE)
  compareSome(['linux/if_arp.h'], 'ARPHRD_', ARPHRD)
  compareSome(['linux/if.h'], 'IFNAM', { SIZ: IFNAMSIZ })
  compareSome(['linux/if.h'], 'ALTIFNAM', { SIZ: ALTIFNAMSIZ })
  compareConstants('linux/if_addr.h', 'IFA_F_', IFA_F)
  compareConstants('linux/if_addr.h', 'IFA_', AddressAttributes.numbers, { omitted: { 'IFA_F_*': 'are flags', IFA_MAX: 'grows' } })
  compareSome(['linux/if_link.h'], 'IFLA_', { ...LinkAttributes.numbers, ...LinkPropertyAttributes.numbers })
  compareSome(['linux/if_link.h'], 'IFLA_INFO_', LinkInfoAttributes.numbers)
  compareSome(['linux/if_link.h'], 'IFLA_BR_', BridgeAttributes.numbers)
  compareSome(['linux/veth.h'], 'VETH_INFO_', VethAttributes.numbers)
  compareSome(route, 'RTM_', RTM)
  compareSome(route, 'RTNLGRP_', RTNLGRP)
  compareConstants(route, 'RTN_', RTN, { omitted: { RTN_MAX: 'grows' } })
  compareSome(route, 'RTPROT_', RTPROT)
  compareConstants(route, 'RT_SCOPE_', RT_SCOPE)
  compareConstants(route, 'RTM_F_', RTM_F)
  compareConstants(route, 'RTNH_F_', RTNH_F)
  compareConstants(route, 'RTEXT_FILTER_', RTEXT_FILTER)
  compareConstants(route, 'RT_TABLE_', RT_TABLE)
  compareSome(route, 'RTA_', RouteAttributes.numbers)
  compareSome(route, 'RTAX_', RouteMetricAttributes.numbers)
  compareLayout(route, 'struct ifinfomsg', Ifinfomsg)
  compareLayout(route, 'struct rtmsg', Rtmsg)
  compareLayout('linux/if_addr.h', 'struct ifaddrmsg', Ifaddrmsg)
  compareConstants('linux/neighbour.h', 'NUD_', NUD)
  compareConstants('linux/neighbour.h', 'NTF_', NTF, { omitted: { NTF_EXT_MANAGED: 'of another attribute', NTF_EXT_LOCKED: 'of another attribute' } })
  compareSome(['linux/neighbour.h'], 'NDA_', NeighbourAttributes.numbers)
  compareLayout('linux/neighbour.h', 'struct ndmsg', Ndmsg)
  compareLayout('linux/neighbour.h', 'struct nda_cacheinfo', NdaCacheinfo)
  compareConstants('linux/fib_rules.h', 'FR_ACT_', FR_ACT, { omitted: { FR_ACT_MAX: 'grows' } })
  compareConstants('linux/fib_rules.h', 'FIB_RULE_', FIB_RULE)
  compareSome(['linux/fib_rules.h'], 'FRA_', RuleAttributes.numbers)
  compareLayout('linux/fib_rules.h', 'struct fib_rule_hdr', FibRuleHdr)
  compareLayout('linux/fib_rules.h', 'struct fib_rule_uid_range', FibRuleUidRange)
  compareLayout('linux/fib_rules.h', 'struct fib_rule_port_range', FibRulePortRange)
})

const local = await localProcess()
/** Two processes, each in a network namespace of its own; why they cannot be had, where that is so. */
async function networks(): Promise<{ near: ChildProcess, far: ChildProcess } | string> {
  try {
    const near = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWNET) })
    const far = await near.clone({ flags: CLONE.NEWNET })
    return { near, far }
  } catch (error) {
    return (error as Error).message
  }
}
const made = await networks()
const unavailable = typeof made === 'string' ? made : undefined
const netTest = (title: string, body: (context: TestContext) => Promise<void>): void => {
  if (unavailable === undefined) test(title, body)
  else test.skip(`${title} (skipped: needs network namespaces, ${unavailable})`, body)
}

let near: ChildProcess
let far: ChildProcess
let task: Task
let nl: Rtnetlink<FileDescriptor>
let farNl: Rtnetlink<FileDescriptor>
if (typeof made !== 'string') {
  beforeAll(async () => {
    near = made.near
    far = made.far
    task = near.task
    nl = await task.rtnetlink()
    farNl = await far.task.rtnetlink()
  })
  afterAll(async () => {
    await made.far[Symbol.asyncDispose]()
    await made.near[Symbol.asyncDispose]()
  })
}

/** What the kernel says elsewhere of the network namespace of a process. */
const net = (process: Process, file: string): string => readFileSync(`/proc/${(process as ChildProcess).child.pid.near}/net/${file}`, 'latin1')
const namesIn = (dev: string): string[] => dev.split('\n').slice(2).map((line) => line.split(':')[0]?.trim() ?? '').filter((name) => name !== '')
const links = (process: Process): string[] => namesIn(net(process, 'dev'))
const byName = (list: Link[], name: string): Link | undefined => list.find((link) => link.name === name)

describe('hardware addresses', () => {
  test('are written as people write them', () => {
    const bytes = new Uint8Array(6)
    HardwareAddress.write(new DataView(bytes.buffer), 0, '02:Ff:00:0a:10:99')
    expect([...bytes]).toEqual([2, 255, 0, 10, 16, 153])
    expect(HardwareAddress.read(new DataView(bytes.buffer), 0, 6)).toBe('02:ff:00:0a:10:99')
    for (const wrong of ['', '1', '01:', '0102', '01-02', 'gg:00']) expect(() => HardwareAddress.sizeOf(wrong), wrong).toThrow('is no hardware address')
  })
})

describe('links', () => {
  netTest('are listed, each with what it is', async () => {
    const list = await nl.listLinks()
    expect(list.map(({ name }) => name).sort()).toEqual(links(near).sort())
    expect(byName(list, 'lo')).toMatchObject({
      index: 1, type: 772, up: false, mtu: 65536, address: '00:00:00:00:00:00', alternativeNames: [], kind: undefined,
    })
    expect(await nl.getLink(1)).toMatchObject({ name: 'lo' })
    expect(await nl.getLink('lo')).toMatchObject({ index: 1 })
    await expectFailure(nl.getLink(99), 'ENODEV', `sendto(${nl.netlink.socket.near}, [{RTM_GETLINK, NLM_F_REQUEST|NLM_F_ACK}, {ifi_family=0, __ifi_pad=0, ifi_type=0, ifi_index=99, ifi_flags=0, ifi_change=0}, []])`)
    await expect(nl.getLink('x'.repeat(128))).rejects.toThrow('another name of an interface has at most 127 bytes')
    await expect(nl.getLink('')).rejects.toThrow(RangeError)
    await expect(nl.getLink(0)).rejects.toThrow('the index of a link must be an integer from 1')
  })

  netTest('a pair is made, set and deleted', async () => {
    await nl.newLink({
      kind: 'veth', name: 'one', index: 76, mtu: 1400, address: '02:00:00:00:00:01', peer: { name: 'two', index: 77, mtu: 1300, txQueueLength: 5 },
    })
    expect(links(near)).toEqual(expect.arrayContaining(['one', 'two']))
    const [one, two] = [await nl.getLink('one'), await nl.getLink('two')]
    expect(one).toMatchObject({ kind: 'veth', mtu: 1400, address: '02:00:00:00:00:01', link: 77, up: false, operstate: IF_OPER.DOWN })
    expect(two).toMatchObject({ index: 77, mtu: 1300, link: 76 })
    expect(two.attributes.TXQLEN).toBe(5)
    expect((await nl.listLinks({ kind: 'veth' })).map(({ name }) => name).sort()).toEqual(['one', 'two'])
    await nl.setLink('one', { up: true, mtu: 1350 })
    await nl.setLink(77, { up: true })
    expect(await nl.getLink('one')).toMatchObject({ up: true, mtu: 1350 })
    expect((await nl.getLink('one')).flags & IFF.LOWER_UP).toBe(IFF.LOWER_UP)
    // Flags and name, as another interface says it.
    expect(net(near, 'dev_mcast')).toMatch(/\bone\b/)
    await nl.setLink('two', { up: false })
    await nl.setLink('two', { name: 'renamed' })
    expect(links(near)).toContain('renamed')
    expect(links(near)).not.toContain('two')
    await nl.deleteLink('one')
    expect(links(near)).not.toContain('renamed')
    await expectFailure(nl.deleteLink('one'), 'ENODEV', /\[\{RTM_DELLINK, NLM_F_REQUEST\|NLM_F_ACK\}, .*, \[IFLA_IFNAME="one"\]\]\)/)
  })

  netTest('a bridge, and what belongs to it', async () => {
    await nl.newLink({ kind: 'bridge', name: 'bridge', ageingTime: 1000, stp: false })
    await nl.newLink({ kind: 'veth', name: 'port', peer: { name: 'other' } })
    const bridge = await nl.getLink('bridge')
    expect(bridge.kind).toBe('bridge')
    await nl.setLink('port', { master: bridge.index })
    expect((await nl.listLinks({ master: bridge.index })).map(({ name }) => name)).toEqual(['port'])
    await nl.setLink('port', { master: 0 })
    expect((await nl.getLink('port')).master).toBeUndefined()
    await nl.deleteLink('bridge')
    await nl.deleteLink('port')
    await nl.newLink({ kind: 'other', type: 'bridge', name: 'plain', data: Uint8Array.of(8, 0, 4, 0, 0xd0, 7, 0, 0) })
    expect((await nl.getLink('plain')).kind).toBe('bridge')
    await nl.deleteLink('plain')
  })

  netTest('go to other network namespaces, by a process and by a file descriptor', async () => {
    await nl.newLink({ kind: 'veth', name: 'here', peer: { name: 'there', netns: far.child.pid } })
    expect(links(far)).toContain('there')
    const here = await nl.getLink('here')
    expect(here.linkNetnsid).toBeGreaterThanOrEqual(0)
    expect(here.link).toBe((await farNl.getLink('there')).index)
    await using place = await task.open(`/proc/${far.child.pid.near}/ns/net`, O.RDONLY)
    const moving = nl.setLink('here', { netns: place, name: 'came' })
    await moving
    expect(links(far)).toEqual(expect.arrayContaining(['there', 'came']))
    expect(links(near)).not.toContain('here')
    await farNl.setLink('came', { netns: near.child.pid })
    expect(links(near)).toContain('came')
    await nl.deleteLink('came')
    expect(links(far)).not.toContain('there')
    await expectFailure(nl.newLink({ kind: 'veth', name: 'x', netns: nl.netlink.socket }), 'EINVAL', /IFLA_NET_NS_FD=\d+/)
  })

  netTest('a file descriptor is borrowed until the call has completed', async () => {
    const place = await task.open(`/proc/${far.child.pid.near}/ns/net`, O.RDONLY)
    const making = nl.newLink({ kind: 'veth', name: 'held', peer: { name: 'away', netns: place } })
    await expect(place.close()).rejects.toThrow(BorrowError)
    await making
    await place.close()
    expect(links(far)).toContain('away')
    await nl.deleteLink('held')
    await using elsewhere = await local.task.open('/proc/self/ns/net', O.RDONLY)
    await expect(nl.setLink('lo', { netns: elsewhere })).rejects.toThrow(/fd table/)
  })

  netTest('says what is wrong, and where', async () => {
    const unknown = nl.newLink({ kind: 'other', type: 'nothing', name: 'x' })
    const error = await expectFailure(unknown, 'ENOTSUP', /IFLA_INFO_KIND="nothing".*\(Unknown device type\)$/)
    expect(error).toBeInstanceOf(NetlinkError)
    expect((error as NetlinkError).extended).toEqual({ message: 'Unknown device type' })
    await expectFailure(nl.newLink({ kind: 'veth', name: 'x', mtu: 1 }), 'EINVAL', /\[\{RTM_NEWLINK, NLM_F_REQUEST\|NLM_F_ACK\|NLM_F_EXCL\|NLM_F_CREATE\}, /)
    await nl.newLink({ kind: 'veth', name: 'small', peer: { name: 'smaller' } })
    // What is wrong by itself is said before anybody is asked, also where a name has to be looked up.
    await expect(nl.setLink('nowhere', { name: 'x', mtu: -1 })).rejects.toThrow(RangeError)
    await expect(nl.setLink('nowhere', { name: 'much too long for a name' })).rejects.toThrow(RangeError)
    await expectFailure(nl.setLink('nowhere', { name: 'x' }), 'ENODEV', /RTM_GETLINK/)
    await expectFailure(nl.setLink('small', { mtu: 1 }), 'EINVAL', /\[IFLA_IFNAME="small", IFLA_MTU=1\]\]\) \(mtu less than device minimum\)$/)
    await nl.deleteLink('small')
    await expect(nl.newLink({ kind: 'veth', name: 'x', peer: { name: 'y', index: 5 } })).rejects.toThrow('the index of a peer counts only where')
    // A value that breaks the kernel's policy: it says which attribute, and what it should be.
    const wide = new AttributeSet('IFLA_', { MTU: attribute(4, Uint32), IFNAME: attribute(3, Bytes) })
    const policy = await expectFailure(nl.netlink.request({
      type: { ...RouteMessages.SETLINK, attributes: wide }, header: Ifinfomsg.of({ ifi_index: 1 }), attributes: { MTU: 9, IFNAME: new Uint8Array(99).fill(65) },
    }), 'ERANGE', /IFLA_IFNAME="\\x41.*\(Attribute failed policy validation: IFLA_IFNAME\)$/)
    expect((policy as NetlinkError).attribute).toBe('IFLA_IFNAME')
    expect((policy as NetlinkError).extended.policy).toMatchObject({ TYPE: NL_ATTR_TYPE.STRING, MAX_LENGTH: IFNAMSIZ - 1 })
    // One inside another.
    const metrics = new AttributeSet('RTAX_', { ADVMSS: attribute(8, Uint32), MTU: attribute(2, Bytes) })
    const inner = await expectFailure(nl.netlink.request({
      type: { ...RouteMessages.NEWROUTE, attributes: new AttributeSet('RTA_', { OIF: attribute(4, Uint32), METRICS: attribute(8, metrics) }) },
      header: Rtmsg.of({ rtm_family: AF.INET, rtm_table: RT_TABLE.MAIN, rtm_type: RTN.UNICAST, rtm_protocol: RTPROT.STATIC }),
      attributes: { OIF: 1, METRICS: { ADVMSS: 9, MTU: Uint8Array.of(1, 2, 3, 4, 5) } },
    }, NLM_F_NEW.CREATE), 'EINVAL', /\(Invalid attribute in metrics: RTA_METRICS\.RTAX_MTU\)$/)
    expect((inner as NetlinkError).attribute).toBe('RTA_METRICS.RTAX_MTU')
    await expectFailure(nl.newLink({ kind: 'veth', name: 'lo' }), 'EEXIST', /IFLA_IFNAME="lo"/)
    await expect(nl.newLink({ kind: 'veth', name: 'x'.repeat(16) })).rejects.toThrow(
      'IFLA_IFNAME: the name of an interface has at most 15 bytes in UTF-8, and this one has 16',
    )
    await expect(nl.newLink({ kind: 'veth', name: 'a\0b' })).rejects.toThrow('NUL')
    await expect(nl.newLink({ kind: 'veth', name: 'x', mtu: -1 })).rejects.toThrow('IFLA_MTU: -1 is not a value of uint32_t')
    await expect(nl.newLink({ kind: 'veth', name: 'x', address: 'nonsense' })).rejects.toThrow('IFLA_ADDRESS: "nonsense" is no hardware address')
    // @ts-expect-error the peer cannot be switched on before it has one itself
    await expect(nl.newLink({ kind: 'veth', name: 'lo', peer: { name: 'b', up: true } })).rejects.toThrow('EEXIST')
    // @ts-expect-error a bridge has no peer
    await expect(nl.newLink({ kind: 'bridge', name: 'lo', peer: { name: 'b' } })).rejects.toThrow('EEXIST')
    // @ts-expect-error a link has a name
    await expect(nl.newLink({ kind: 'veth', mtu: 1 })).rejects.toThrow('EINVAL')
  })

  const noCapability = process.geteuid?.() === 0 ? test.skip : test
  noCapability(`without the capability${process.geteuid?.() === 0 ? ' (skipped: root has it)' : ''}`, async () => {
    await using outside = await local.task.rtnetlink()
    await expectFailure(outside.newLink({ kind: 'veth', name: 'x' }), 'EPERM', /RTM_NEWLINK/)
  })

  netTest('are seen from the Node process itself, where nothing waits', async () => {
    await using here = await local.task.rtnetlink()
    const names = (await here.listLinks()).map(({ name }) => name)
    expect(names.sort()).toEqual(namesIn(readFileSync('/proc/self/net/dev', 'latin1')).sort())
  })

  const ip = ['/usr/sbin/ip', '/sbin/ip', '/usr/bin/ip', '/bin/ip'].find(existsSync)
  const ipTest = (title: string, body: () => Promise<void>): void => {
    if (ip === undefined) test.skip(`${title} (skipped: iproute2 is not installed)`, body)
    else netTest(title, body)
  }
  ipTest('as ip(8) sees them', async () => {
    await nl.newLink({ kind: 'bridge', name: 'br', stp: true, ageingTime: 1234 })
    await nl.newLink({ kind: 'veth', name: 'v', mtu: 1280, peer: { name: 'w' } })
    const shown = JSON.parse(await run(near, [ip as string, '-j', '-d', 'link'])) as { ifname: string, mtu: number, linkinfo?: object }[]
    expect(shown.find(({ ifname }) => ifname === 'v')).toMatchObject({ mtu: 1280, link: 'w', linkinfo: { info_kind: 'veth' } })
    expect(shown.find(({ ifname }) => ifname === 'br')).toMatchObject({
      linkinfo: { info_kind: 'bridge', info_data: { stp_state: 1, ageing_time: 1234 } },
    })
    await nl.deleteLink('br')
    await nl.deleteLink('v')
  })
})

/** What a command writes that runs in the namespaces of a process. */
async function run(process: ChildProcess, [path, ...args]: string[]): Promise<string> {
  await using output = await process.task.memfdCreate('output')
  await using child = await process.clone()
  await child.redirect({ stdout: output })
  await child.exec(new Command(path as string, [path as string, ...args]))
  await child.check()
  await output.lseek(0, 0)
  return Buffer.from(await process.readToEnd(output)).toString()
}

describe('addresses and routes', () => {
  netTest('are given, listed and taken away', async () => {
    await nl.newLink({ kind: 'veth', name: 'a', up: true, peer: { name: 'b' } })
    await nl.setLink('b', { up: true })
    const { index } = await nl.getLink('a')
    await nl.addAddress(index, { address: '192.0.2.1', prefixLength: 24, broadcast: '192.0.2.255', label: 'a:0' })
    await nl.addAddress(index, { address: '198.51.100.1', prefixLength: 32, peer: '198.51.100.2', scope: RT_SCOPE.LINK })
    await nl.addAddress(index, { address: '2001:db8::1', prefixLength: 64, flags: IFA_F.NODAD })
    const list = await nl.listAddresses({ index })
    expect(list.find(({ address }) => address === '192.0.2.1')).toMatchObject({
      family: 'inet', index, prefixLength: 24, peer: undefined, broadcast: '192.0.2.255', label: 'a:0', scope: RT_SCOPE.UNIVERSE, flags: IFA_F.PERMANENT,
    })
    expect(list.find(({ address }) => address === '198.51.100.1')).toMatchObject({ peer: '198.51.100.2', prefixLength: 32, scope: RT_SCOPE.LINK })
    const six = await nl.listAddresses({ index, family: 'inet6' })
    expect(six.find(({ address }) => address === '2001:db8::1')).toMatchObject({ family: 'inet6', prefixLength: 64, flags: IFA_F.NODAD | IFA_F.PERMANENT })
    expect(six.every(({ family }) => family === 'inet6')).toBe(true)
    expect(net(near, 'fib_trie')).toContain('|-- 192.0.2.1')
    expect(net(near, 'if_inet6')).toMatch(/^20010db8000000000000000000000001 .* a$/m)
    await nl.deleteAddress(index, { address: '192.0.2.1', prefixLength: 24 })
    await nl.deleteAddress(index, { address: '198.51.100.1', prefixLength: 32, peer: '198.51.100.2' })
    expect(await nl.listAddresses({ index, family: 'inet' })).toEqual([])
    expect(net(near, 'fib_trie')).not.toContain('192.0.2.1')
    await expectFailure(nl.deleteAddress(index, { address: '192.0.2.1', prefixLength: 24 }), 'EADDRNOTAVAIL', /RTM_DELADDR.*IFA_LOCAL="192\.0\.2\.1"/)
    await expectFailure(nl.addAddress(index, { address: '2001:db8::1', prefixLength: 64 }), 'EEXIST', /RTM_NEWADDR/)
    await expectFailure(nl.addAddress(12345, { address: '192.0.2.1', prefixLength: 24 }), 'ENODEV', /ifa_index=12345/)
    await expect(nl.addAddress(index, { address: '192.0.2.1', prefixLength: 33 })).rejects.toThrow('addAddress: prefixLength must be an integer from 0 to 32')
    await expect(nl.addAddress(index, { address: '192.0.2', prefixLength: 24 })).rejects.toThrow('is not an IPv4 address')
    await expect(nl.addAddress(index, { address: '192.0.2.1', prefixLength: 24, peer: '::1' })).rejects.toThrow('::1 is of another family than the rest')
    await nl.deleteLink('a')
  })

  netTest('lead somewhere', async () => {
    await nl.newLink({ kind: 'veth', name: 'a', up: true, peer: { name: 'b' } })
    await nl.setLink('b', { up: true })
    const { index } = await nl.getLink('a')
    await nl.addAddress(index, { address: '192.0.2.1', prefixLength: 24 })
    await nl.addRoute({ destination: { address: '198.51.100.0', prefixLength: 25 }, gateway: '192.0.2.2', mtu: 1300, priority: 7 })
    await nl.addRoute({ family: 'inet', gateway: '192.0.2.3', preferredSource: '192.0.2.1' })
    await nl.addRoute({ destination: { address: '203.0.113.0', prefixLength: 24 }, type: RTN.BLACKHOLE, table: 1000 })
    await nl.addRoute({ destination: { address: '203.0.113.9', prefixLength: 32 }, index })
    await nl.addRoute({ destination: { address: '2001:db8:1::', prefixLength: 48 }, index })
    const main = await nl.listRoutes({ family: 'inet', table: RT_TABLE.MAIN })
    const to = (address: string | undefined) => main.find(({ destination }) => destination?.address === address)
    expect(to('192.0.2.0')).toMatchObject({ protocol: RTPROT.KERNEL, scope: RT_SCOPE.LINK, index, preferredSource: '192.0.2.1' })
    expect(to('198.51.100.0')).toMatchObject({
      destination: { prefixLength: 25 }, gateway: '192.0.2.2', index, priority: 7, protocol: RTPROT.STATIC, scope: RT_SCOPE.UNIVERSE, type: RTN.UNICAST,
      table: RT_TABLE.MAIN,
    })
    expect(to('198.51.100.0')?.attributes.METRICS).toEqual({ MTU: 1300 })
    expect(to(undefined)).toMatchObject({ family: 'inet', gateway: '192.0.2.3', preferredSource: '192.0.2.1' })
    expect(to('203.0.113.9')).toMatchObject({ scope: RT_SCOPE.LINK, gateway: undefined })
    expect((await nl.listRoutes({ family: 'inet', table: 1000 })).map(({ type, table, destination }) => ({ type, table, destination }))).toEqual([
      { type: RTN.BLACKHOLE, table: 1000, destination: { address: '203.0.113.0', prefixLength: 24 } },
    ])
    // Destination, gateway, flags (up and gateway), and so on; see proc_net_route in the kernel's net/ipv4/fib_trie.c.
    expect(net(near, 'route')).toMatch(/^a\t006433C6\t020200C0\t0003\t0\t0\t7\t80FFFFFF\t/m)
    expect(net(near, 'route')).toMatch(/^a\t00000000\t030200C0\t0003\t/m)
    expect(net(near, 'ipv6_route')).toMatch(/^20010db8000100000000000000000000 30 /m)
    const six = await nl.listRoutes({ family: 'inet6', index })
    expect(six.map(({ destination }) => destination)).toContainEqual({ address: '2001:db8:1::', prefixLength: 48 })
    await nl.deleteRoute({ destination: { address: '198.51.100.0', prefixLength: 25 } })
    await nl.deleteRoute({ family: 'inet' })
    await nl.deleteRoute({ destination: { address: '2001:db8:1::', prefixLength: 48 } })
    expect(net(near, 'route')).not.toMatch(/006433C6|00000000\t030200C0/)
    await expectFailure(nl.deleteRoute({ family: 'inet' }), 'ESRCH', /RTM_DELROUTE.*rtm_scope=255/)
    const unreachable = nl.addRoute({ destination: { address: '198.51.100.0', prefixLength: 24 }, gateway: '10.99.99.99' })
    await expectFailure(unreachable, 'ENETUNREACH', /RTA_GATEWAY="10\.99\.99\.99".*\(Nexthop has invalid gateway\)$/)
    await expectFailure(nl.addRoute({ destination: { address: '203.0.113.9', prefixLength: 32 }, index }), 'EEXIST', /RTM_NEWROUTE/)
    await expectFailure(nl.addRoute({ destination: { address: '203.0.113.1', prefixLength: 24 }, index }), 'EINVAL', /RTA_DST="203\.0\.113\.1"/)
    // @ts-expect-error a route to anywhere says of which family it is
    await expect(nl.addRoute({ gateway: '192.0.2.2' })).rejects.toThrow()
    await nl.deleteLink('a')
  })

  netTest('carry data', async () => {
    await nl.newLink({ kind: 'veth', name: 'left', up: true, peer: { name: 'right', netns: far.child.pid } })
    await farNl.setLink('right', { up: true })
    await nl.addAddress((await nl.getLink('left')).index, { address: '10.1.1.1', prefixLength: 24 })
    await farNl.addAddress((await farNl.getLink('right')).index, { address: '10.1.1.2', prefixLength: 24 })
    await using listener = await far.task.socket(AF.INET, SOCK.STREAM)
    await listener.bind({ family: 'inet', address: '10.1.1.2', port: 0 })
    await listener.listen()
    const { port } = await listener.getsockname() as { port: number }
    await using client = await task.socket(AF.INET, SOCK.STREAM)
    await client.connect({ family: 'inet', address: '10.1.1.2', port })
    const { socket: server, name } = await listener.accept4()
    expect(name).toMatchObject({ family: 'inet', address: '10.1.1.1' })
    await client.sendto('through')
    expect(Buffer.from((await server.recvfrom(100)).data).toString()).toBe('through')
    await server.close()
    await nl.deleteLink('left')
  })
})

/** What ip(8), of iproute2, says of the network namespace of a process. */
async function ip(process: Process, ...args: string[]): Promise<unknown[]> {
  const pid = String((process as ChildProcess).child.pid.near)
  // As root in the user namespace that the network namespace belongs to.
  const { stdout } = await promisify(execFile)('nsenter', ['-t', pid, '-U', '-n', '--preserve-credentials', 'ip', '-j', ...args])
  return JSON.parse(stdout.trim() === '' ? '[]' : stdout) as unknown[]
}
const noIp = unavailable ?? (['/sbin/ip', '/usr/sbin/ip', '/bin/ip'].some((path) => existsSync(path)) ? undefined : 'there is no ip(8)')
const ipTest = (title: string, body: () => Promise<void>): void => {
  if (noIp === undefined) test(title, body)
  else test.skip(`${title} (skipped: needs network namespaces and iproute2, ${noIp})`, body)
}

describe('neighbours', () => {
  netTest('are set, replaced, asked for and forgotten', async () => {
    await nl.newLink({ kind: 'veth', name: 'street', up: true, peer: { name: 'house' } })
    const { index } = await nl.getLink('street')
    await nl.addAddress(index, { address: '192.0.2.1', prefixLength: 24 })
    await nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: '02:00:00:00:00:07' })
    // As the kernel shows it elsewhere: address, hardware type, flags (complete and permanent), hardware address, mask, link.
    expect(net(near, 'arp')).toMatch(/^192\.0\.2\.7 +0x1 +0x6 +02:00:00:00:00:07 +\* +street$/m)
    const neighbour = { family: 'inet', index, address: '192.0.2.7', linkAddress: '02:00:00:00:00:07', state: NUD.PERMANENT, flags: 0 }
    expect(await nl.getNeighbour(index, '192.0.2.7')).toMatchObject(neighbour)
    expect(await nl.listNeighbours({ index, family: 'inet' })).toMatchObject([neighbour])
    const again = nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: '02:00:00:00:00:08' })
    await expectFailure(again, 'EEXIST', /NLM_F_EXCL\|NLM_F_CREATE\}, .*NDA_DST="192\.0\.2\.7", NDA_LLADDR="02:00:00:00:00:08"/)
    await nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: '02:00:00:00:00:08', state: NUD.STALE }, true)
    expect(await nl.getNeighbour(index, '192.0.2.7')).toMatchObject({ state: NUD.STALE, linkAddress: '02:00:00:00:00:08' })
    expect(net(near, 'arp')).toMatch(/^192\.0\.2\.7 +0x1 +0x2 +02:00:00:00:00:08 /m)
    await nl.addNeighbour(index, { address: '2001:db8::7', linkAddress: '02:00:00:00:00:09', flags: NTF.ROUTER })
    const [six] = (await nl.listNeighbours({ family: 'inet6', index })).filter(({ state }) => state === NUD.PERMANENT)
    expect(six).toMatchObject({ address: '2001:db8::7', linkAddress: '02:00:00:00:00:09', flags: NTF.ROUTER })
    expect(six?.attributes.CACHEINFO?.ndm_refcnt).toBeTypeOf('number')
    await nl.deleteNeighbour(index, '192.0.2.7')
    expect(net(near, 'arp')).not.toContain('02:00:00:00:00:08')
    await expectFailure(nl.deleteNeighbour(index, '192.0.2.99'), 'ENOENT', /RTM_DELNEIGH/)
    await expectFailure(nl.getNeighbour(index, '192.0.2.99'), 'ENOENT', /RTM_GETNEIGH/)
    await expectFailure(nl.addNeighbour(9999, { address: '192.0.2.7', linkAddress: '02:00:00:00:00:07' }), 'ENODEV', /ndm_ifindex=9999/)
    await expectFailure(nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: '02:07' }), 'EINVAL', /NDA_LLADDR="02:07"/)
    await expect(nl.addNeighbour(index, { address: '192.0.2', linkAddress: '02:00:00:00:00:07' })).rejects.toThrow(RangeError)
    await expect(nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: 'x' })).rejects.toThrow('is no hardware address')
    await expect(nl.getNeighbour(0, '192.0.2.7')).rejects.toThrow('getNeighbour: index must be an integer from 1')
    // @ts-expect-error a neighbour is reached by something
    await expect(nl.addNeighbour(9999, { address: '192.0.2.7' })).rejects.toThrow('ENODEV')
    await nl.deleteLink('street')
  })

  netTest('are answered for', async () => {
    await nl.newLink({ kind: 'veth', name: 'front', up: true, peer: { name: 'back' } })
    const { index } = await nl.getLink('front')
    await nl.setProxy(index, '192.0.2.77', true)
    expect(await nl.listNeighbours({ proxy: true, index })).toMatchObject([{ address: '192.0.2.77', flags: NTF.PROXY }])
    expect(await nl.listNeighbours({ index, family: 'inet' })).toEqual([])
    await nl.setProxy(index, '192.0.2.77', false)
    expect(await nl.listNeighbours({ proxy: true, index })).toEqual([])
    await expectFailure(nl.setProxy(index, '192.0.2.77', false), 'ENOENT', /RTM_DELNEIGH/)
    await nl.deleteLink('front')
  })

  netTest('are learned from what answers', async () => {
    await nl.newLink({ kind: 'veth', name: 'asks', up: true, peer: { name: 'answers', netns: far.child.pid } })
    await farNl.setLink('answers', { up: true, address: '02:00:00:00:00:aa' })
    const { index } = await nl.getLink('asks')
    await nl.addAddress(index, { address: '10.2.2.1', prefixLength: 24 })
    await farNl.addAddress((await farNl.getLink('answers')).index, { address: '10.2.2.2', prefixLength: 24 })
    await using listener = await far.task.socket(AF.INET, SOCK.STREAM)
    await listener.bind({ family: 'inet', address: '10.2.2.2', port: 0 })
    await listener.listen()
    const { port } = await listener.getsockname() as { port: number }
    await using client = await task.socket(AF.INET, SOCK.STREAM)
    await client.connect({ family: 'inet', address: '10.2.2.2', port })
    expect(await nl.getNeighbour(index, '10.2.2.2')).toMatchObject({ linkAddress: '02:00:00:00:00:aa' })
    await nl.deleteLink('asks')
  })

  ipTest('are what ip(8) says', async () => {
    await nl.newLink({ kind: 'veth', name: 'ours', up: true, peer: { name: 'theirs' } })
    const { index } = await nl.getLink('ours')
    await nl.addNeighbour(index, { address: '192.0.2.7', linkAddress: '02:00:00:00:00:07' })
    await nl.addNeighbour(index, { address: '192.0.2.8', linkAddress: '02:00:00:00:00:08', state: NUD.NOARP })
    const listed = await ip(near, '-4', 'neigh', 'show', 'dev', 'ours', 'nud', 'all') as { dst: string }[]
    expect(listed.sort((a, b) => a.dst.localeCompare(b.dst))).toMatchObject([
      { dst: '192.0.2.7', lladdr: '02:00:00:00:00:07', state: ['PERMANENT'] }, { dst: '192.0.2.8', lladdr: '02:00:00:00:00:08', state: ['NOARP'] },
    ])
    await nl.deleteLink('ours')
  })
})

describe('rules', () => {
  const usual = [{ priority: 0, table: RT_TABLE.LOCAL }, { priority: 32766, table: RT_TABLE.MAIN }, { priority: 32767, table: RT_TABLE.DEFAULT }]

  netTest('are listed', async () => {
    const four = await nl.listRules({ family: 'inet' })
    expect(four).toMatchObject(usual.map((rule) => ({ ...rule, family: 'inet', action: FR_ACT.TO_TBL, invert: false })))
    expect(four[0]).not.toHaveProperty('source')
    expect((await nl.listRules()).map(({ family }) => family)).toEqual(['inet', 'inet', 'inet', 'inet6', 'inet6'])
  })

  netTest('decide over packets', async () => {
    await nl.newLink({ kind: 'veth', name: 'way', up: true, peer: { name: 'out' } })
    await nl.setLink('out', { up: true })
    const { index } = await nl.getLink('way')
    await nl.addAddress(index, { address: '192.0.2.1', prefixLength: 24 })
    await using socket = await task.socket(AF.INET, SOCK.DGRAM)
    const reach = (address: string): Promise<void> => socket.connect({ family: 'inet', address, port: 9 })
    await reach('192.0.2.9')
    await nl.addRule({ family: 'inet', destination: { address: '192.0.2.9', prefixLength: 32 }, action: 'prohibit', priority: 100 })
    await expectFailure(reach('192.0.2.9'), 'EACCES', /connect/)
    await reach('192.0.2.8')
    await nl.deleteRule({ family: 'inet', priority: 100 })
    await reach('192.0.2.9')
    // A table of one's own, for what goes to a port.
    await nl.addRoute({ destination: { address: '198.51.100.0', prefixLength: 24 }, index, table: 1000 })
    await expectFailure(reach('198.51.100.1'), 'ENETUNREACH', /connect/)
    await nl.addRule({ family: 'inet', action: 'to_tbl', table: 1000, ipProtocol: 17, destinationPorts: { start: 5, end: 10 } })
    await reach('198.51.100.1')
    await expectFailure(socket.connect({ family: 'inet', address: '198.51.100.1', port: 11 }), 'ENETUNREACH', /connect/)
    expect((await nl.listRules({ family: 'inet' }))[1]).toMatchObject({
      table: 1000, ipProtocol: 17, destinationPorts: { start: 5, end: 10 }, protocol: RTPROT.STATIC, priority: 32765,
    })
    await nl.deleteRule({ family: 'inet', action: 'to_tbl', table: 1000 })
    await nl.deleteLink('way')
    expect(await nl.listRules({ family: 'inet' })).toHaveLength(usual.length)
  })

  ipTest('are what ip(8) says', async () => {
    // Uids are those of the user namespace, which has none so far.
    if (isRoot) writeFileSync(`/proc/${near.child.pid.near}/uid_map`, '0 0 5000')
    const users = isRoot ? { users: { start: 1000, end: 1999 } } : {}
    const rules = [
      {
        family: 'inet', priority: 10, source: { address: '10.0.0.0', prefixLength: 8 }, mark: 5, mask: 0xff, action: 'to_tbl', table: 300,
        suppressPrefixLength: 0,
      },
      { family: 'inet', priority: 11, inputInterface: 'nowhere', outputInterface: 'noplace', tos: 0x10, action: 'goto', target: 32766 },
      { family: 'inet', priority: 12, ...users, invert: true, action: 'blackhole' },
      { family: 'inet', priority: 13, ipProtocol: 6, sourcePorts: { start: 80, end: 80 }, action: 'unreachable', protocol: RTPROT.BOOT },
      { family: 'inet', priority: 14, action: 'nop' },
    ] as const
    for (const rule of rules) await nl.addRule(rule)
    const listed = (await ip(near, '-4', 'rule', 'show') as { priority: number }[]).filter(({ priority }) => priority >= 10 && priority <= 14)
    expect(listed).toMatchObject([
      { src: '10.0.0.0', srclen: 8, fwmark: '0x5', fwmask: '0xff', table: '300', suppress_prefixlen: 0 },
      { iif: 'nowhere', iif_detached: null, oif: 'noplace', oif_detached: null, tos: expect.any(String), goto: 32766 },
      { not: null, action: 'blackhole', ...isRoot ? { uid_start: 1000, uid_end: 1999 } : {} },
      { ipproto: 'tcp', sport: 80, action: 'unreachable' },
      { nop: null },
    ].map((each) => expect.objectContaining(each) as unknown))
    const own = (await nl.listRules({ family: 'inet' })).filter(({ priority }) => priority >= 10 && priority <= 14)
    expect(own).toMatchObject([
      { source: { address: '10.0.0.0', prefixLength: 8 }, mark: 5, mask: 0xff, table: 300, action: FR_ACT.TO_TBL, attributes: { SUPPRESS_PREFIXLEN: 0 } },
      { inputInterface: 'nowhere', outputInterface: 'noplace', tos: 0x10, target: 32766, action: FR_ACT.GOTO },
      { ...users, invert: true, action: FR_ACT.BLACKHOLE },
      { ipProtocol: 6, sourcePorts: { start: 80, end: 80 }, action: FR_ACT.UNREACHABLE, protocol: RTPROT.BOOT },
      { action: FR_ACT.NOP },
    ])
    expect((own[1]?.flags ?? 0) & (FIB_RULE.IIF_DETACHED | FIB_RULE.OIF_DETACHED)).toBe(FIB_RULE.IIF_DETACHED | FIB_RULE.OIF_DETACHED)
    for (const { priority } of rules) await nl.deleteRule({ family: 'inet', priority })
    expect(await nl.listRules({ family: 'inet' })).toHaveLength(usual.length)
  })

  netTest('say what is wrong', async () => {
    await expectFailure(nl.deleteRule({ family: 'inet', priority: 77 }), 'ENOENT', /\[\{RTM_DELRULE, NLM_F_REQUEST\|NLM_F_ACK\}, .*\[FRA_PRIORITY=77\]/)
    await nl.addRule({ family: 'inet6', priority: 50, action: 'blackhole' })
    await expectFailure(nl.addRule({ family: 'inet6', priority: 50, action: 'blackhole' }), 'EEXIST', /RTM_NEWRULE/)
    await nl.deleteRule({ family: 'inet6', action: 'blackhole' })
    await expectFailure(nl.addRule({ family: 'inet', priority: 50, action: 'goto', target: 40 }), 'EINVAL', /FRA_GOTO=40/)
    const mixed = nl.addRule({ family: 'inet', source: { address: '2001:db8::', prefixLength: 32 }, action: 'blackhole' })
    await expect(mixed).rejects.toThrow('addRule: a rule: 2001:db8:: is of another family than the rest')
    await expect(nl.addRule({ family: 'inet', mask: 5, action: 'blackhole' })).rejects.toThrow('a mask is of a mark')
    await expect(nl.addRule({ family: 'inet', users: { start: 5, end: 4 }, action: 'nop' })).rejects.toThrow('users ends at 4, before it starts at 5')
    await expect(nl.addRule({ family: 'inet', destination: { address: '10.0.0.0', prefixLength: 33 }, action: 'nop' })).rejects.toThrow('prefixLength')
    await expect(nl.addRule({ family: 'inet', inputInterface: 'x'.repeat(16), action: 'nop' })).rejects.toThrow('FRA_IIFNAME')
    // @ts-expect-error a rule says what becomes of packets
    await expect(nl.addRule({ family: 'inet', priority: 51 })).rejects.toThrow('its action is missing')
    // @ts-expect-error only one that goes to a table has one
    await expect(nl.addRule({ family: 'inet', source: { address: 'x', prefixLength: 1 }, action: 'nop', table: 5 })).rejects.toThrow(RangeError)
    // @ts-expect-error one that goes to another rule says to which
    await expect(nl.addRule({ family: 'inet', priority: 52, action: 'goto' })).rejects.toThrow('EINVAL')
    expect(await nl.listRules({ family: 'inet' })).toHaveLength(usual.length)
  })
})

describe('a netlink socket', () => {
  netTest('hears of what others change', async () => {
    await using socket = await task.socket(AF.NETLINK, or(SOCK.RAW, SOCK.NONBLOCK), NETLINK.ROUTE)
    await socket.bind({ family: 'netlink', port: 0, groups: 0 })
    const name = await socket.getsockname()
    expect(name).toMatchObject({ family: 'netlink', groups: 0 })
    expect((name as { port: number }).port).not.toBe(0)
    await socket.setsockopt(NETLINK_OPTION.ADD_MEMBERSHIP, RTNLGRP.LINK)
    await socket.setsockopt(NETLINK_OPTION.ADD_MEMBERSHIP, RTNLGRP.IPV6_ROUTE)
    expect((await socket.getsockopt(NETLINK_OPTION.LIST_MEMBERSHIPS))[0]).toBe((1 << (RTNLGRP.LINK - 1)) | (1 << (RTNLGRP.IPV6_ROUTE - 1)))
    await socket.setsockopt(NETLINK_OPTION.DROP_MEMBERSHIP, RTNLGRP.IPV6_ROUTE)
    await nl.newLink({ kind: 'veth', name: 'heard', peer: { name: 'too' } })
    const { data, name: sender } = await socket.recvfrom(32768)
    expect(sender).toEqual({ family: 'netlink', port: 0, groups: 1 << (RTNLGRP.LINK - 1) })
    const [message] = parseMessages(data)
    expect(decodeMessage(RouteMessages.NEWLINK, message as never).attributes).toMatchObject({ IFNAME: 'too', LINKINFO: { KIND: 'veth' } })
    await nl.deleteLink('heard')
    const joining = socket.setsockopt(NETLINK_OPTION.ADD_MEMBERSHIP, 9999)
    await expectFailure(joining, 'EINVAL', /setsockopt\(\d+, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, \[9999\], 4\)$/)
    await expectFailure(task.socket(AF.NETLINK, SOCK.STREAM), 'ESOCKTNOSUPPORT', 'socket(AF_NETLINK, SOCK_STREAM|SOCK_CLOEXEC, NETLINK_ROUTE)')
    await expectFailure(task.netlink(31), 'EPROTONOSUPPORT', 'socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, 31)')
  })

  netTest('lists what does not fit in one datagram, and says when it changed meanwhile', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `pair${index}`)
    await Promise.all(names.map((name) => nl.newLink({ kind: 'veth', name, peer: { name: `${name}x` } })))
    const message = { type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: {} }
    const whole = await nl.netlink.dump(message)
    expect(whole.interrupted).toBe(false)
    const listed = whole.messages.map((each) => decodeMessage(RouteMessages.NEWLINK, each).attributes.IFNAME)
    expect(listed).toEqual(expect.arrayContaining([...names, 'pair29x']))
    // The kernel makes the first datagram of a list when it is asked, and each other one when the one before is taken.
    await using other = await task.rtnetlink()
    const listing = nl.netlink.dump(message)
    const changing = other.deleteLink('pair29')
    expect((await listing).interrupted).toBe(true)
    await changing
    // A list is asked for again then.
    const again = nl.listLinks()
    const deleting = other.deleteLink('pair28')
    expect((await again).map(({ name }) => name)).not.toContain('pair28')
    await deleting
    await Promise.all(names.slice(0, 28).map((name) => nl.deleteLink(name)))
    expect((await nl.listLinks({ kind: 'veth' }))).toEqual([])
  })

  netTest('gives each request its own answer, however many are made at once', async () => {
    const results = await Promise.allSettled([nl.getLink('lo'), nl.getLink('nothing'), nl.listLinks(), nl.getLink(1), nl.listAddresses()])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
    expect(results[3]).toMatchObject({ value: { name: 'lo' } })
  })

  netTest('gets back what others are told, where it asks for that', async () => {
    const type = RouteMessages.NEWADDR
    const { messages } = await nl.netlink.request({
      type, header: Ifaddrmsg.of({ ifa_family: AF.INET, ifa_prefixlen: 8, ifa_index: 1 }), attributes: { LOCAL: '127.0.0.9' },
    }, NLM_F.ECHO | NLM_F_NEW.CREATE)
    expect(messages.map((message) => decodeMessage(type, message).attributes.LOCAL)).toEqual(['127.0.0.9'])
  })

  netTest('takes no answers from other programs', async () => {
    await using socket = await task.netlink(NETLINK.ROUTE)
    await socket.request({ type: RouteMessages.GETLINK, header: Ifinfomsg.of({ ifi_index: 1 }), attributes: {} })
    // As the kernel would say that the next request, number 2, failed.
    const bytes = Buffer.alloc(Nlmsghdr.size + Nlmsgerr.size)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    Nlmsghdr.write(view, 0, { nlmsg_len: bytes.length, nlmsg_type: NLMSG.ERROR, nlmsg_flags: 0, nlmsg_seq: 2, nlmsg_pid: 0 })
    Nlmsgerr.write(view, Nlmsghdr.size, { error: -1, msg: Nlmsghdr.zero })
    await using liar = await task.socket(AF.NETLINK, SOCK.RAW, NETLINK.ROUTE)
    const port = (await socket.socket.getsockname() as { port: number }).port
    await liar.sendto(bytes, 0, { family: 'netlink', port, groups: 0 })
    expect((await socket.socket.recvfrom(100, MSG.PEEK)).data).toEqual(new Uint8Array(bytes))
    const { messages } = await socket.request({ type: RouteMessages.GETLINK, header: Ifinfomsg.of({ ifi_index: 1 }), attributes: {} })
    expect(messages).toHaveLength(1)
  })

  netTest('speaks protocols that a program describes, and says which attribute is missing', async ({ skip }) => {
    const header = struct('struct genlmsghdr', { cmd: Uint8, version: Uint8, reserved: Uint16 })
    const control = new AttributeSet('CTRL_ATTR_', { FAMILY_ID: attribute(1, Uint16), FAMILY_NAME: attribute(2, CString) })
    const family = { name: 'GENL_ID_CTRL', number: 16, operation: 'get', header, attributes: control } as const
    await using generic = await task.netlink(NETLINK.GENERIC)
    // CTRL_CMD_GETFAMILY of linux/genetlink.h
    const ask = async (FAMILY_NAME: string): Promise<number | undefined> => {
      const { messages } = await generic.request({ type: family, header: header.of({ cmd: 3, version: 1 }), attributes: { FAMILY_NAME } })
      return decodeMessage(family, messages[0] as RawMessage).attributes.FAMILY_ID
    }
    expect(await ask('nlctrl')).toBe(16)
    await expectFailure(
      ask('no such'), 'ENOENT', /\[\{GENL_ID_CTRL, NLM_F_REQUEST\|NLM_F_ACK\}, \{cmd=3, version=1, reserved=0\}, \[CTRL_ATTR_FAMILY_NAME="no such"\]\]\)$/,
    )
    // NETDEV_CMD_DEV_GET of linux/netdev.h needs the index of a device.
    const number = await ask('netdev').catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'ENOENT' })
      return skip('the family netdev is since Linux 6.3')
    })
    if (number === undefined) throw new Error('the family netdev has no number')
    const device = new AttributeSet('NETDEV_A_DEV_', { IFINDEX: attribute(1, Uint32) })
    const type = { name: 'netdev', number, operation: 'get', header, attributes: device } as const
    const error = await expectFailure(
      generic.request({ type, header: header.of({ cmd: 1, version: 1 }), attributes: {} }), 'EINVAL', /\(NETDEV_A_DEV_IFINDEX is missing\)$/,
    )
    expect((error as NetlinkError).extended).toEqual({ missing: 1 })
    const { messages: [one] } = await generic.request({ type, header: header.of({ cmd: 1, version: 1 }), attributes: { IFINDEX: 1 } })
    expect(decodeMessage(type, one as RawMessage).attributes).toEqual({ IFINDEX: 1 })
  })

  netTest('refuses what has another end', async () => {
    const message = { type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: {} }
    await expect(nl.netlink.request(message, NLM_F_GET.DUMP)).rejects.toThrow('use dump()')
    // @ts-expect-error what makes something makes no list
    await expect(nl.netlink.dump({ type: RouteMessages.NEWLINK, header: Ifinfomsg.zero, attributes: {} })).rejects.toThrow()
  })

  netTest('leaves nothing behind', async () => {
    await nl.getLink('lo')
    const { used } = task.heap.arena
    await nl.listLinks()
    await expect(nl.getLink('nothing')).rejects.toThrow('ENODEV')
    await expect(nl.newLink({ kind: 'veth', name: 'x', mtu: -1 })).rejects.toThrow(RangeError)
    expect(task.heap.arena.used).toBe(used)
    const passing = await task.rtnetlink()
    const { socket } = passing.netlink
    expect(await socket.getFlags()).toBe(1)
    await passing[Symbol.asyncDispose]()
    expect(socket.valid).toBe(false)
  })
})

if (unavailable === undefined) {
  testOrder('a task', {
    task: () => task, classes: [NetlinkTask, RtnetlinkTask],
    calls: { netlink: () => task.netlink(NETLINK.ROUTE), rtnetlink: () => task.rtnetlink() },
  })
  testOrder('a netlink socket', {
    task: () => task, classes: [NetlinkSocket],
    calls: {
      request: () => nl.netlink.request({ type: RouteMessages.GETLINK, header: Ifinfomsg.of({ ifi_index: 1 }), attributes: {} }),
      dump: () => nl.netlink.dump({ type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: {} }),
    },
  })
  testOrder('rtnetlink', {
    task: () => task, classes: [Rtnetlink],
    calls: {
      getLink: () => nl.getLink('lo'),
      listLinks: () => nl.listLinks(),
      newLink: () => nl.newLink({ kind: 'veth', name: 'lo' }),
      setLink: () => nl.setLink('lo', { name: 'renamed' }),
      deleteLink: () => nl.deleteLink(99),
      listAddresses: () => nl.listAddresses(),
      addAddress: () => nl.addAddress(99, { address: '::1', prefixLength: 128 }),
      deleteAddress: () => nl.deleteAddress(99, { address: '::1', prefixLength: 128 }),
      listRoutes: () => nl.listRoutes(),
      addRoute: () => nl.addRoute({ family: 'inet', index: 99 }),
      deleteRoute: () => nl.deleteRoute({ family: 'inet' }),
      listNeighbours: () => nl.listNeighbours(),
      getNeighbour: () => nl.getNeighbour(1, '192.0.2.1'),
      addNeighbour: () => nl.addNeighbour(99, { address: '192.0.2.1', linkAddress: '02:00:00:00:00:01' }),
      deleteNeighbour: () => nl.deleteNeighbour(99, '192.0.2.1'),
      setProxy: () => nl.setProxy(99, '192.0.2.1', true),
      listRules: () => nl.listRules(),
      addRule: () => nl.addRule({ family: 'inet', priority: 3, action: 'goto', target: 2 }),
      deleteRule: () => nl.deleteRule({ family: 'inet', priority: 77 }),
    },
  })
}
