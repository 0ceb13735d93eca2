import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { AF } from '../../src/linux/address_family.js'
import { Sockaddr } from '../../src/linux/sockaddr.js'
import { SOCK } from '../../src/linux/socket.js'
import { SO_VM_SOCKETS, SockaddrVmLayout, VMADDR_CID, VMADDR_FLAG, VMADDR_PORT_ANY } from '../../src/linux/vm_sockets.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  const headers = ['sys/socket.h', 'linux/vm_sockets.h']
  compareConstants(headers, 'VMADDR_CID_', VMADDR_CID)
  compareConstants(headers, 'VMADDR_PORT_', { ANY: VMADDR_PORT_ANY })
  compareConstants(headers, 'VMADDR_FLAG_', VMADDR_FLAG)
  const options = Object.fromEntries(Object.entries(SO_VM_SOCKETS).map(([name, { option }]) => [name, option]))
  const virtual = 'for what a virtual machine runs on'
  compareConstants(headers, 'SO_VM_SOCKETS_', options, {
    omitted: {
      SO_VM_SOCKETS_PEER_HOST_VM_ID: virtual, SO_VM_SOCKETS_TRUSTED: virtual, SO_VM_SOCKETS_NONBLOCK_TXRX: virtual,
      SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: 'is CONNECT_TIMEOUT on 64-bit machines', SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: 'for 32-bit machines',
    },
  })
  compareLayout(headers, 'struct sockaddr_vm', SockaddrVmLayout)
})

test('an address is read as it was written', () => {
  const value: Sockaddr = { family: 'vsock', cid: VMADDR_CID.ANY, port: 0xffff_fff0, flags: VMADDR_FLAG.TO_HOST }
  const view = new DataView(new ArrayBuffer(Sockaddr.sizeOf(value)))
  Sockaddr.write(view, 0, value)
  expect(Sockaddr.read(view, 0, view.byteLength)).toEqual(value)
  expect(() => Sockaddr.write(view, 0, { family: 'vsock', cid: -1, port: 0 })).toThrow('struct sockaddr_vm.svm_cid: -1 is not a value of uint32_t')
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

const missing = await (await localProcess()).task.socket(AF.VSOCK, or(SOCK.STREAM, SOCK.NONBLOCK)).then(async (socket) => {
  await socket.close()
  return undefined
}, (error: unknown) => (error as Error).message)
const vsockTest = (title: string, body: () => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${missing})`, body)
}

vsockTest('a socket is bound to a port, which nobody else has then', async () => {
  await using socket = await task.socket(AF.VSOCK, or(SOCK.STREAM, SOCK.NONBLOCK))
  await socket.bind({ family: 'vsock', cid: VMADDR_CID.ANY, port: VMADDR_PORT_ANY })
  const name = await socket.getsockname()
  expect(name).toMatchObject({ family: 'vsock', cid: VMADDR_CID.ANY, flags: 0 })
  const { port } = name as { port: number }
  expect(port).toBeGreaterThan(1023)
  expect(port).not.toBe(VMADDR_PORT_ANY)
  await using second = await task.socket(AF.VSOCK, or(SOCK.STREAM, SOCK.NONBLOCK))
  await expectFailure(
    second.bind({ family: 'vsock', cid: VMADDR_CID.ANY, port }), 'EADDRINUSE', `bind(${second.near}, {family=vsock, cid=${VMADDR_CID.ANY}, port=${port}}, 16)`,
  )
  await expectFailure(second.bind({ family: 'vsock', cid: 0x7654_3210, port }), 'EADDRNOTAVAIL', /bind\(/)
  await expectFailure(second.accept4(), 'EINVAL', /accept4/)
})

vsockTest('its options', async () => {
  await using socket = await task.socket(AF.VSOCK, or(SOCK.STREAM, SOCK.NONBLOCK))
  await socket.setsockopt(SO_VM_SOCKETS.BUFFER_MAX_SIZE, 100_000)
  await socket.setsockopt(SO_VM_SOCKETS.BUFFER_SIZE, 200_000)
  // Between its bounds.
  expect(await socket.getsockopt(SO_VM_SOCKETS.BUFFER_SIZE)).toBe(100_000)
  expect(await socket.getsockopt(SO_VM_SOCKETS.BUFFER_MIN_SIZE)).toBeLessThan(100_000)
  await socket.setsockopt(SO_VM_SOCKETS.CONNECT_TIMEOUT, { tv_sec: 3, tv_usec: 500_000 })
  expect((await socket.getsockopt(SO_VM_SOCKETS.CONNECT_TIMEOUT)).tv_sec).toBe(3)
  await expectFailure(
    socket.setsockopt({ ...SO_VM_SOCKETS.BUFFER_SIZE, option: 99 }, 1), 'ENOPROTOOPT', /setsockopt\(\d+, AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, \[1\], 8\)$/,
  )
})
