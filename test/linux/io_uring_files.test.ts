import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Bytes } from '../../src/memory/bytes.js'
import { Uint32 } from '../../src/memory/scalars.js'
import { BorrowError } from '../../src/handle/errors.js'
import { EPOLL, EPOLL_CTL, EpollEvent, EpollEventList } from '../../src/linux/epoll.js'
import { EFD } from '../../src/linux/eventfd.js'
import { O } from '../../src/linux/fcntl.js'
import { IORING_OP, IORING_REGISTER, IOSQE } from '../../src/linux/io_uring.js'
import { IO_URING_OPERATIONS, IORING_OP_OMITTED } from '../../src/linux/io_uring_entries.js'
import { IORING_REGISTER_OMITTED, type FixedFile, type RegisteredBuffer } from '../../src/linux/io_uring_resources.js'
import { CLOCK } from '../../src/linux/time.js'
import { XATTR } from '../../src/linux/xattr.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { finish, front, known, opTest, refusal, run, text, uringTest } from './rings.js'
import { expectFailure, fdLink, temporaryFolder } from './support.js'

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

const pathOf = (name: string, content = ''): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('requests', () => {
  test('each that the kernel has is typed, or left out with a reason', () => {
    const typed: readonly string[] = IO_URING_OPERATIONS
    const missing = Object.keys(IORING_OP).filter((name) => !typed.includes(name.toLowerCase()) && !(name in IORING_OP_OMITTED))
    expect(missing).toEqual([])
    for (const name of Object.keys(IORING_OP_OMITTED)) expect(typed).not.toContain(name.toLowerCase())
  })

  test('each call that registers something is made by a ring, or left out with a reason', () => {
    const source = readFileSync(new URL('../../src/linux/io_uring_ring.ts', import.meta.url), 'utf8')
    const made = new Set([...source.matchAll(/\bIORING_REGISTER\.(\w+)/g)].map(([, name]) => name))
    expect(Object.keys(IORING_REGISTER).filter((name) => !made.has(name) && !(name in IORING_REGISTER_OMITTED))).toEqual([])
    expect(Object.keys(IORING_REGISTER_OMITTED).filter((name) => made.has(name))).toEqual([])
  })

  test(`the running kernel has no other ones${refusal === undefined ? '' : ` (nothing is asked: ${refusal})`}`, () => {
    const here = new Set<number>(Object.values(IORING_OP))
    // From Linux 6.19 on: two forms of those with entries of 128 bytes.
    expect([...known].filter((op) => !here.has(op) && op <= IORING_OP.PIPE)).toEqual([])
  })
})

opTest('extended attributes, of a file and by a path', ['FGETXATTR', 'SETXATTR'], async ({ skip }) => {
  await using ring = await task.ioUringSetup(8)
  const path = pathOf('attributes')
  await using fd = await task.open(path, O.RDWR)
  const unsupported = (await run(ring, { op: 'fsetxattr', fd, name: 'user.a', data: 'value' })).error?.code
  expect([undefined, 'EOPNOTSUPP', 'ENOTSUP']).toContain(unsupported)
  if (unsupported !== undefined) skip(`the file system of ${path} has no extended attributes of users`)
  expect(text(await task.getxattr(path, 'user.a'))).toBe('value')
  expect(await run(ring, { op: 'setxattr', path, name: 'user.b', data: task.ptr(Bytes, Buffer.from('other')) })).toMatchObject({ res: 0 })
  const again = await run(ring, { op: 'setxattr', path, name: 'user.b', data: 'x', xattrFlags: XATTR.CREATE })
  expect(again.error?.message).toMatch(/^EEXIST: .*, setxattr\(".*attributes", "user\.b", "x", 1, XATTR_CREATE\)$/)
  for (const entry of [{ op: 'fgetxattr', fd }, { op: 'getxattr', path }] as const) {
    const buffer = task.malloc(Bytes, 16)
    const { res } = await run(ring, { ...entry, name: 'user.b', buffer })
    expect(await front(buffer, res)).toBe('other')
  }
  using buffer = task.malloc(Bytes, 16)
  expect((await run(ring, { op: 'getxattr', path, name: 'user.none', buffer })).error?.code).toBe('ENODATA')
  expect(() => ring.push({ op: 'setxattr', path, name: 'user.c', data: new Uint8Array(65_537) }, 0)).toThrow('at most 65536 bytes')
  expect(() => ring.push({ op: 'setxattr', path, name: 'n'.repeat(256), data: 'x' }, 0)).toThrow(RangeError)
})

opTest('a pipe: its ends have owners, or indices', ['PIPE'], async () => {
  await using ring = await task.ioUringSetup(8)
  const { pipe, files } = await run(ring, { op: 'pipe', pipeFlags: O.NONBLOCK })
  const [read, write] = pipe as readonly [FileDescriptor, FileDescriptor]
  expect(files).toBe(undefined)
  expect(fdLink(child.child.pid.near, read.near)).toMatch(/^pipe:/)
  expect(await read.getFlags()).toBe(1)
  await write.write('through')
  expect(text(await read.read(16))).toBe('through')
  await read.close()
  await write.close()
  await ring.registerFiles([null, null, null, null])
  const made = await run(ring, { op: 'pipe', fixed: 'allocate' })
  expect([made.pipe, made.files?.map(({ index }) => index)]).toEqual([undefined, [0, 1]])
  const [out, into] = made.files as [FixedFile, FixedFile]
  expect(await run(ring, { op: 'write', fd: into, data: 'indices' })).toMatchObject({ res: 7 })
  const buffer = task.malloc(Bytes, 16)
  const { res } = await run(ring, { op: 'read', fd: out, buffer })
  expect(await front(buffer, res)).toBe('indices')
  const placed = await run(ring, { op: 'pipe', fixed: 2 })
  expect(placed.files?.map(({ index }) => index)).toEqual([2, 3])
  const full = await run(ring, { op: 'pipe', fixed: 'allocate' })
  expect(full.error?.message).toMatch(/^ENFILE: .*, pipe\(\[-1, -1\], O_RDONLY\)$/)
})

opTest('registered buffers in pieces', ['READV_FIXED', 'WRITEV_FIXED'], async () => {
  await using ring = await task.ioUringSetup(8)
  const path = pathOf('pieces', 'abcdefgh')
  await using fd = await task.open(path, O.RDWR)
  const pointer = task.malloc(Bytes, 32)
  const [buffer] = await ring.registerBuffers([pointer]) as [RegisteredBuffer]
  expect(await run(ring, { op: 'readv_fixed', fd, buffer, pieces: [{ at: 20, length: 3 }, { at: 4, length: 5 }], offset: 0 })).toMatchObject({ res: 8 })
  expect([text(buffer.read(3, 20)), text(buffer.read(5, 4))]).toEqual(['abc', 'defgh'])
  expect(await run(ring, { op: 'writev_fixed', fd, buffer, pieces: [{ at: 4, length: 2 }, { at: 20, length: 1 }], offset: 5 })).toMatchObject({ res: 3 })
  expect(readFileSync(path, 'utf8')).toBe('abcdedea')
  expect(buffer.inUse).toBe(false)
  expect(() => ring.push({ op: 'readv_fixed', fd, buffer, pieces: [{ at: 30, length: 3 }] }, 0)).toThrow('readv_fixed: length must be an integer from 0 to 2')
  expect(() => ring.push({ op: 'readv_fixed', fd, buffer, pieces: [] }, 0)).toThrow('the number of pieces')
  expect(buffer.inUse).toBe(false)
  await ring.unregisterBuffers()
  pointer.free()
})

uringTest('files under indices, in the queue\'s order', async () => {
  await using ring = await task.ioUringSetup<string>(8)
  const path = pathOf('indexed', 'content')
  await ring.registerFiles([null, null, null])
  const fd = await task.open(path, O.RDWR)
  expect(await run(ring, { op: 'files_update', offset: 1, files: [fd] })).toMatchObject({ res: 1, files: undefined })
  const { res, files } = await run(ring, { op: 'files_update', offset: 'allocate', files: [fd, fd] })
  expect([res, files?.map(({ index }) => index).sort()]).toEqual([2, [0, 2]])
  const zero = files?.find(({ index }) => index === 0) as FixedFile
  await fd.close()
  const buffer = task.malloc(Bytes, 16)
  const read = await run(ring, { op: 'read', fd: zero, buffer, offset: 0 })
  expect(await front(buffer, read.res)).toBe('content')
  expect(await run(ring, { op: 'files_update', offset: 0, files: [null, 'skip', null] })).toMatchObject({ res: 3 })
  using unused = task.malloc(Bytes, 16)
  expect((await run(ring, { op: 'read', fd: zero, buffer: unused })).error?.code).toBe('EBADF')
  expect(() => ring.push({ op: 'files_update', offset: 'allocate', files: [null] }, 'x')).toThrow('an index is chosen for a file')
  // The kernel chooses from a part of the table.
  await ring.registerFileAllocRange(2, 1)
  const chosen = await run(ring, { op: 'openat', dirfd: -100, path, openFlags: O.RDONLY, fixed: 'allocate' })
  expect(chosen.file?.index).toBe(2)
  await expectFailure(ring.registerFileAllocRange(2, 9), 'EINVAL', /io_uring_register\(\d+, IORING_REGISTER_FILE_ALLOC_RANGE, \{off=2, len=9, resv=0\}, 0\)/)
  if (known.has(IORING_OP.FIXED_FD_INSTALL)) {
    const installed = await run(ring, { op: 'fixed_fd_install', fd: chosen.file as FixedFile, inheritable: true })
    expect(await installed.fd?.getFlags()).toBe(0)
    await installed.fd?.close()
  }
})

opTest('a file of one ring is registered with another one', ['MSG_RING'], async () => {
  await using ring = await task.ioUringSetup(8)
  await using other = await task.ioUringSetup<string>(8)
  await other.registerFiles([null, null, null])
  const path = pathOf('sent', 'over there')
  await using fd = await task.open(path, O.RDONLY)
  const [file] = await ring.registerFiles([fd]) as [FixedFile]
  expect(await run(ring, { op: 'msg_ring', target: other, token: 'placed', file, fixed: 2 })).toMatchObject({ error: undefined })
  expect(await run(ring, { op: 'msg_ring', target: other, token: 'chosen', file, fixed: 'allocate' })).toMatchObject({ error: undefined })
  const [placed, chosen] = other.take()
  expect([placed?.token, placed?.file?.index, chosen?.token, chosen?.file?.index]).toEqual(['placed', 2, 'chosen', 0])
  for (const each of [placed, chosen]) {
    const buffer = task.malloc(Bytes, 16)
    const { res } = await run(other, { op: 'read', fd: each?.file as FixedFile, buffer, offset: 0 })
    expect(await front(buffer, res)).toBe('over there')
  }
  const refused = await run(ring, { op: 'msg_ring', target: other, token: 'x', file, fixed: 99 })
  expect(refused.error).toBeDefined()
  expect([other.ready, other.pending, ring.pending]).toEqual([0, 0, 0])
  expect(() => other.push({ op: 'msg_ring', target: ring, token: 'x', file, fixed: 0 }, 'x')).toThrow('is of another ring')
  // @ts-expect-error a file goes to some index
  const nowhere: Parameters<typeof ring.push>[0] = { op: 'msg_ring', target: other, token: 'x', file }
  expect(nowhere).not.toHaveProperty('fixed')
})

opTest('an epoll instance is set, and waited for', ['EPOLL_CTL', 'EPOLL_WAIT'], async () => {
  await using epoll = await task.epollCreate1()
  await using counter = await task.eventfd(0, EFD.NONBLOCK)
  await using ring = await task.ioUringSetup<string>(8)
  const add = { op: 'epoll_ctl', fd: epoll, operation: EPOLL_CTL.ADD, target: counter } as const
  expect(await run(ring, { ...add, event: { events: EPOLL.IN, data: 77 } })).toMatchObject({ res: 0 })
  const again = await run(ring, { ...add, event: { events: EPOLL.IN, data: 1 } })
  expect(again.error?.message).toMatch(/^EEXIST: .*, epoll_ctl\(\d+, EPOLL_CTL_ADD, \d+, \{events=.*, data=1\}\)$/)
  const events = task.malloc(EpollEventList, 4 * EpollEvent.size)
  ring.push({ op: 'epoll_wait', fd: epoll, events }, 'wait')
  await ring.submit()
  expect(ring.take()).toEqual([])
  expect(() => events.free()).toThrow(BorrowError)
  await counter.eventfdWrite(1)
  expect((await finish(ring, 1)).get('wait')).toMatchObject({ res: 1 })
  const [filled, rest] = events.splitReadable(EpollEvent.size)
  expect(await filled.read()).toEqual([{ events: EPOLL.IN, data: 77 }])
  filled.free()
  rest.free()
  expect(await run(ring, { op: 'epoll_ctl', fd: epoll, operation: EPOLL_CTL.DEL, target: counter })).toMatchObject({ res: 0 })
  expect(await epoll.epollPwait(4, 0)).toEqual([])
  // @ts-expect-error what is deleted is watched for nothing
  expect(() => ring.push({ op: 'epoll_ctl', fd: epoll, operation: EPOLL_CTL.DEL, target: counter, event: { events: 1, data: 1 } }, 'x')).not.toThrow(TypeError)
  // @ts-expect-error what is added is watched for something
  expect(() => ring.push({ op: 'epoll_ctl', fd: epoll, operation: EPOLL_CTL.ADD, target: counter }, 'x')).not.toThrow(TypeError)
})

opTest('any of several words', ['FUTEX_WAITV', 'FUTEX_WAKE'], async () => {
  await using ring = await task.ioUringSetup<string>(8)
  const words = [task.ptr(Uint32, 5), task.ptr(Uint32, 6)] as const
  const waiters = words.map((word, index) => ({ word, expected: 5 + index }))
  expect((await run(ring, { op: 'futex_waitv', waiters: [{ word: words[0], expected: 4 }] })).error?.code).toBe('EAGAIN')
  ring.push({ op: 'futex_waitv', waiters }, 'wait')
  await ring.submit()
  expect(ring.take()).toEqual([])
  expect(() => words[1].free()).toThrow(BorrowError)
  expect(await local.task.futexWake(words[1], 1)).toBe(1)
  expect((await finish(ring, 1)).get('wait')).toMatchObject({ res: 1, error: undefined })
  for (const word of words) word.free()
  expect(() => ring.push({ op: 'futex_waitv', waiters: [] }, 'x')).toThrow('the number of words to wait for must be an integer from 1 to 128')
})

opTest('what a driver offers', ['URING_CMD'], async () => {
  await using ring = await task.ioUringSetup(8)
  await using socket = await task.socket(2, 1)
  const buffer = task.malloc(Uint32, 4)
  // SOCKET_URING_OP_GETSOCKOPT of SO_TYPE of SOL_SOCKET, by hand: the value's address goes with it.
  const payload = new Uint8Array(8)
  new DataView(payload.buffer).setBigUint64(0, BigInt(buffer.near), true)
  ring.push({ op: 'uring_cmd', fd: socket, command: 2, addr: 1 + 3 * 2 ** 32, payload, memory: [buffer] }, 'command')
  expect(() => buffer.free()).toThrow(BorrowError)
  const done = (await finish(ring, 1)).get('command')
  // The length of the value has a field that only the socket's own requests know.
  expect([0, -22, -95]).toContain(done?.res)
  buffer.free()
  const [read] = await task.pipe2()
  expect((await run(ring, { op: 'uring_cmd', fd: read, command: 5 })).error?.message).toMatch(/^ENOTSUP .*, uring_cmd\(\d+, 0x5, 0, 0\)$/)
  expect(() => ring.push({ op: 'uring_cmd', fd: read, command: 5, payload: new Uint8Array(17) }, 0)).toThrow('at most 16 bytes, and this one has 17')
  await read.close()
})

uringTest('where workers run', async () => {
  await using other = await local.clone()
  await using ring = await other.task.ioUringSetup(8)
  const cpus = await other.task.schedGetaffinity()
  const tasks = `/proc/${other.child.pid.near}/task`
  /** Where the worker may run that does the next request. */
  const allowed = async (): Promise<string[]> => {
    expect(await run(ring, { op: 'nop', flags: IOSQE.ASYNC })).toMatchObject({ res: 0 })
    const workers = readdirSync(tasks).filter((tid) => readFileSync(`${tasks}/${tid}/comm`, 'latin1').startsWith('iou-wrk'))
    return workers.map((tid) => /^Cpus_allowed_list:\t(.*)$/m.exec(readFileSync(`${tasks}/${tid}/status`, 'latin1'))?.[1] ?? '')
  }
  await ring.registerIowqAff(cpus.slice(0, 1))
  expect(await allowed()).toEqual([String(cpus[0])])
  await ring.unregisterIowqAff()
  await expect(ring.registerIowqAff([-1])).rejects.toThrow(RangeError)
})

uringTest('by which clock one waits', async ({ skip }) => {
  await using ring = await task.ioUringSetup(8)
  const clock = await ring.registerClock(CLOCK.BOOTTIME).catch((error: unknown) => (error as { code?: string }).code)
  expect([undefined, 'EINVAL']).toContain(clock)
  if (clock === 'EINVAL') skip('IORING_REGISTER_CLOCK is since Linux 6.12')
  await expectFailure(ring.submit(1, { timeout: 1 }), 'ETIME', /io_uring_enter/)
  // @ts-expect-error a ring waits by one of two clocks
  await expectFailure(ring.registerClock(CLOCK.REALTIME), 'EINVAL', /IORING_REGISTER_CLOCK/)
})

opTest('what was made and not taken is closed with the ring', ['PIPE'], async () => {
  const before = readdirSync(`/proc/${child.child.pid.near}/fd`).sort()
  {
    await using ring = await task.ioUringSetup(8)
    ring.push({ op: 'pipe' }, 0)
    await ring.submit(1)
    expect(readdirSync(`/proc/${child.child.pid.near}/fd`)).toHaveLength(before.length + 3)
  }
  expect(readdirSync(`/proc/${child.child.pid.near}/fd`).sort()).toEqual(before)
})
