import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test, type TestContext } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import { SYS, type Architecture } from '../../src/near/sys.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import { Pid } from '../../src/handle/pid.js'
import { FD } from '../../src/linux/fcntl.js'
import { MADV, MAP, pageSize, PROT } from '../../src/linux/mman.js'
import {
  UFFD, UFFD_API, UFFD_EVENT, UFFD_FEATURE, UFFD_PAGEFAULT_FLAG, UFFDIO, UFFDIO_CONTINUE_MODE, UFFDIO_COPY_MODE, UFFDIO_MOVE_MODE, UFFDIO_POISON_MODE,
  UFFDIO_REGISTER_MODE, UFFDIO_WRITEPROTECT_MODE, UFFDIO_ZEROPAGE_MODE, UffdioApi, UffdioContinue, UffdioCopy, UffdioMove, UffdioPoison, UffdioRange,
  UffdioRegister, UffdioWriteprotect, UffdioZeropage, UffdMsg, UffdMsgLayout, UserfaultfdFileDescriptor, UserfaultfdTask,
} from '../../src/linux/userfaultfd.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, expectFailures, fdLink, rootTest } from './support.js'

describe('against the headers', () => {
  const header = 'linux/userfaultfd.h'
  compareConstants([header, 'linux/fcntl.h'], 'UFFD_USER', { _MODE_ONLY: UFFD.USER_MODE_ONLY })
  compareConstants('linux/fcntl.h', 'O_NONBLOC', { K: UFFD.NONBLOCK })
  compareConstants('linux/fcntl.h', 'O_CLOEXE', { C: UFFD.CLOEXEC })
  compareConstants(header, 'UFFD_FEATURE_', UFFD_FEATURE, {
    newer: {
      UFFD_FEATURE_WP_UNPOPULATED: 'include/uapi/linux/userfaultfd.h, v6.4', UFFD_FEATURE_POISON: `include/uapi/${header}, v6.6`,
      UFFD_FEATURE_WP_ASYNC: `include/uapi/${header}, v6.7`, UFFD_FEATURE_MOVE: `include/uapi/${header}, v6.8`,
    },
  })
  compareConstants(header, 'UFFD_EVENT_', UFFD_EVENT)
  compareConstants(header, 'UFFD_PAGEFAULT_FLAG_', UFFD_PAGEFAULT_FLAG)
  compareConstants(header, 'UFFD_AP', { I: UFFD_API }, { omitted: { 'UFFD_API_*': 'grow with every kernel' } })
  compareConstants(['linux/ioctl.h', header], 'UFFDIO_', UFFDIO, {
    newer: { UFFDIO_POISON: `include/uapi/${header}, v6.6`, UFFDIO_MOVE: `include/uapi/${header}, v6.8` },
    omitted: {
      'UFFDIO_REGISTER_MODE_*': 'a set of its own', 'UFFDIO_COPY_MODE_*': 'a set of its own', 'UFFDIO_ZEROPAGE_MODE_*': 'a set of its own',
      'UFFDIO_WRITEPROTECT_MODE_*': 'a set of its own', 'UFFDIO_CONTINUE_MODE_*': 'a set of its own',
      'UFFDIO_POISON_MODE_*': 'a set of its own', 'UFFDIO_MOVE_MODE_*': 'a set of its own',
    },
  })
  compareConstants(header, 'UFFDIO_REGISTER_MODE_', UFFDIO_REGISTER_MODE)
  compareConstants(header, 'UFFDIO_COPY_MODE_', UFFDIO_COPY_MODE)
  compareConstants(header, 'UFFDIO_ZEROPAGE_MODE_', UFFDIO_ZEROPAGE_MODE)
  compareConstants(header, 'UFFDIO_WRITEPROTECT_MODE_', UFFDIO_WRITEPROTECT_MODE)
  compareConstants(header, 'UFFDIO_CONTINUE_MODE_', UFFDIO_CONTINUE_MODE, { newer: { UFFDIO_CONTINUE_MODE_WP: `include/uapi/${header}, v6.4` } })
  compareConstants(header, 'UFFDIO_POISON_MODE_', UFFDIO_POISON_MODE, { newer: { UFFDIO_POISON_MODE_DONTWAKE: `include/uapi/${header}, v6.6` } })
  compareConstants(header, 'UFFDIO_MOVE_MODE_', UFFDIO_MOVE_MODE, {
    newer: { UFFDIO_MOVE_MODE_DONTWAKE: `include/uapi/${header}, v6.8`, UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES: `include/uapi/${header}, v6.8` },
  })
  for (const [name, layout] of Object.entries({
    api: UffdioApi, range: UffdioRange, register: UffdioRegister, copy: UffdioCopy, zeropage: UffdioZeropage, writeprotect: UffdioWriteprotect,
    continue: UffdioContinue,
  })) compareLayout(header, `struct uffdio_${name}`, layout)
  compareLayout(header, 'struct uffdio_poison', UffdioPoison, { newer: `include/uapi/${header}, v6.6` })
  compareLayout(header, 'struct uffdio_move', UffdioMove, { newer: `include/uapi/${header}, v6.8` })
  compareLayout(header, 'struct uffd_msg', UffdMsgLayout, { names: { from: 'arg.remap.from', to: 'arg.remap.to', len: 'arg.remap.len' } })
  const places = { address: { offset: 16, size: 8 }, ptid: { offset: 24, size: 4 }, ufd: { offset: 8, size: 4 }, end: { offset: 16, size: 8 } }
  compareLayout(header, 'struct uffd_msg', { ...UffdMsgLayout, size: UffdMsg.size, alignment: UffdMsg.alignment, fields: places }, {
    names: { address: 'arg.pagefault.address', ptid: 'arg.pagefault.feat.ptid', ufd: 'arg.fork.ufd', end: 'arg.remove.end' },
    omitted: { event: 'above', reserved1: 'above', reserved2: 'above', reserved3: 'above', arg: 'above' },
  })
})

let child: ChildProcess
let toucher: ChildProcess
let task: Task
beforeAll(async () => {
  const local = await localProcess()
  // Both share the memory of this process: one of them touches it, with a call of which the kernel writes the result there.
  child = await local.clone()
  toucher = await local.clone()
  task = child.task
})
afterAll(async () => {
  await toucher[Symbol.asyncDispose]()
  await child[Symbol.asyncDispose]()
})

const page = pageSize()
const ANONYMOUS = or(MAP.PRIVATE, MAP.ANONYMOUS)
const RW = or(PROT.READ, PROT.WRITE)
/** Write a byte there, in the kernel: that waits for the page. */
const touch = (mapping: MemoryMapping, offset = 0): Promise<number> => toucher.task.sysif.syscall(SYS.getrandom, mapping.address + offset, 1, 0)
const bytes = async (mapping: MemoryMapping): Promise<Uint8Array> =>
  task.processVmReadv(toucher.child.pid, [{ address: mapping.address, length: mapping.length }])

async function registered(mode: number, features: number, mapping: MemoryMapping): Promise<FileDescriptor> {
  const uffd = await task.userfaultfd()
  await uffd.uffdioApi(features)
  await uffd.uffdioRegister(mapping, mode)
  return uffd
}

rootTest('missing pages are filled when they are touched', async () => {
  const mapping = await task.mmap(2 * page, RW, ANONYMOUS)
  await using uffd = await task.userfaultfd()
  expect(fdLink(child.child.pid.near, uffd.near)).toBe('anon_inode:[userfaultfd]')
  expect(await uffd.getFlags()).toBe(FD.CLOEXEC)
  const api = await uffd.uffdioApi(UFFD_FEATURE.THREAD_ID)
  expect(api.api).toBe(UFFD_API)
  const ioctls = await uffd.uffdioRegister(mapping, UFFDIO_REGISTER_MODE.MISSING)
  expect(ioctls & 0b1_1100n).toBe(0b1_1100n)

  const touched = touch(mapping, 10)
  expect(await uffd.uffdRead()).toEqual([
    { event: 'pagefault', flags: UFFD_PAGEFAULT_FLAG.WRITE, address: mapping.address, ptid: toucher.child.pid.near },
  ])
  const first = mapping.slice(0, 1)
  expect(await uffd.uffdioCopy(first, new Uint8Array(page).fill(7))).toBe(page)
  expect(await touched).toBe(1)
  const content = await bytes(first)
  expect([content[0], content[9], content[11], content[page - 1]]).toEqual([7, 7, 7, 7])
  await expectFailure(uffd.uffdioCopy(first, new Uint8Array(page)), 'EEXIST', /ioctl\(\d+, UFFDIO_COPY, \{dst=\d+, src=\d+, len=\d+, mode=0, copy=0\}\)$/)
  await expect(uffd.uffdioCopy(first, new Uint8Array(1))).rejects.toThrow('UFFDIO_COPY: 1 bytes do not fill')

  const second = mapping.slice(1, 2)
  const again = touch(second)
  expect(await uffd.uffdRead(1)).toMatchObject([{ event: 'pagefault', address: second.address }])
  expect(await uffd.uffdioZeropage(second, UFFDIO_ZEROPAGE_MODE.DONTWAKE)).toBe(page)
  await uffd.uffdioWake(second)
  expect(await again).toBe(1)
  expect((await bytes(second)).subarray(1)).toEqual(new Uint8Array(page - 1))
  await uffd.uffdioUnregister(mapping)
  await task.munmap(mapping)
})

rootTest('write-protected pages are told of', async () => {
  const mapping = await task.mmap(page, RW, ANONYMOUS)
  await touch(mapping)
  await using uffd = await registered(UFFDIO_REGISTER_MODE.WP, UFFD_FEATURE.PAGEFAULT_FLAG_WP, mapping)
  await uffd.uffdioWriteprotect(mapping, UFFDIO_WRITEPROTECT_MODE.WP)
  const touched = touch(mapping)
  const [message] = await uffd.uffdRead()
  expect(message).toMatchObject({ event: 'pagefault', address: mapping.address })
  expect((message as { flags: number }).flags & UFFD_PAGEFAULT_FLAG.WP).toBe(UFFD_PAGEFAULT_FLAG.WP)
  await uffd.uffdioWriteprotect(mapping, 0)
  expect(await touched).toBe(1)
  await task.munmap(mapping)
})

rootTest('pages that are in the file are let in', async () => {
  await using file = await task.memfdCreate('minor')
  await file.pwrite(new Uint8Array(page).fill(9), 0)
  const mapping = await task.mmap(page, RW, MAP.SHARED, file)
  await using uffd = await registered(UFFDIO_REGISTER_MODE.MINOR, UFFD_FEATURE.MINOR_SHMEM, mapping)
  const touched = touch(mapping, 1)
  const [message] = await uffd.uffdRead()
  expect((message as { flags: number }).flags & UFFD_PAGEFAULT_FLAG.MINOR).toBe(UFFD_PAGEFAULT_FLAG.MINOR)
  expect(await uffd.uffdioContinue(mapping)).toBe(page)
  expect(await touched).toBe(1)
  expect((await bytes(mapping))[0]).toBe(9)
  await task.munmap(mapping)
})

rootTest('pages that are given back are told of', async () => {
  const mapping = await task.mmap(page, RW, ANONYMOUS)
  await touch(mapping)
  await using uffd = await registered(UFFDIO_REGISTER_MODE.MISSING, or(UFFD_FEATURE.EVENT_REMOVE, UFFD_FEATURE.EVENT_UNMAP), mapping)
  const advised = toucher.task.madvise(mapping, MADV.DONTNEED)
  expect(await uffd.uffdRead()).toEqual([{ event: 'remove', start: mapping.address, end: mapping.address + page }])
  await advised
  const unmapped = toucher.task.munmap(mapping)
  expect(await uffd.uffdRead()).toMatchObject([{ event: 'unmap' }])
  await unmapped
})

/** A userfaultfd with features that not every kernel has. */
async function withFeatures(mode: number, features: number, mapping: MemoryMapping, { skip }: TestContext): Promise<FileDescriptor> {
  try {
    return await registered(mode, features, mapping)
  } catch (error) {
    if (error instanceof ErrnoError && ['EINVAL', 'EPERM', 'ENOSYS'].includes(error.code)) return skip(`not here: ${error.message}`)
    throw error
  }
}

test('pages that look broken (Linux 6.6)', async (context) => {
  const mapping = await task.mmap(page, RW, ANONYMOUS)
  await using uffd = await withFeatures(UFFDIO_REGISTER_MODE.MISSING, UFFD_FEATURE.POISON, mapping, context)
  // Listened to before it fails, which it may do before the call that causes it has its own answer.
  const refused = expectFailure(touch(mapping), 'EFAULT', /getrandom/)
  await uffd.uffdRead()
  expect(await uffd.uffdioPoison(mapping)).toBe(page)
  await refused
  await expectFailure(uffd.uffdioPoison(mapping), 'EEXIST', /ioctl\(\d+, UFFDIO_POISON, \{range=.*, mode=0, updated=0\}\)$/)
  await task.munmap(mapping)
})

test('pages that are moved to where they are missing (Linux 6.8)', async (context) => {
  const mapping = await task.mmap(page, RW, ANONYMOUS)
  const source = await task.mmap(2 * page, RW, ANONYMOUS)
  await using uffd = await withFeatures(UFFDIO_REGISTER_MODE.MISSING, UFFD_FEATURE.MOVE, mapping, context)
  source.view('writable')?.setUint8(3, 33)
  const touched = touch(mapping)
  await uffd.uffdRead()
  expect(await uffd.uffdioMove(mapping, source.slice(0, 1))).toBe(page)
  await touched
  expect((await bytes(mapping))[3]).toBe(33)
  expect(source.view('readable')?.getUint8(3)).toBe(0)
  await expectFailure(
    uffd.uffdioMove(mapping, source.slice(0, 1), UFFDIO_MOVE_MODE.ALLOW_SRC_HOLES), 'EEXIST',
    /ioctl\(\d+, UFFDIO_MOVE, \{dst=\d+, src=\d+, len=\d+, mode=2, move=0\}\)$/,
  )
  await expect(uffd.uffdioMove(mapping, source)).rejects.toThrow(/UFFDIO_MOVE: .* does not fill/)
  await expect(uffd.uffdioMove(mapping, task.heap.mapping.slice(0, 1))).rejects.toThrow('is the heap of task')
  await expect(uffd.uffdioRegister(task.heap.mapping, UFFDIO_REGISTER_MODE.MISSING)).rejects.toThrow('is the heap of task')
  await task.munmap(mapping)
  await task.munmap(source)
})

// Another program forks: children of this package share their memory, of which the kernel does not tell.
const FORKS = `
import ctypes, fcntl, mmap, os, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
uffd = libc.syscall(int(sys.argv[1]), ${UFFD.CLOEXEC})
assert uffd >= 0, os.strerror(ctypes.get_errno())
fcntl.ioctl(uffd, ${UFFDIO.API}, struct.pack('QQQ', ${UFFD_API}, ${UFFD_FEATURE.EVENT_FORK}, 0))
area = mmap.mmap(-1, ${page}, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
start = ctypes.addressof(ctypes.c_char.from_buffer(area))
fcntl.ioctl(uffd, ${UFFDIO.REGISTER}, struct.pack('QQQQ', start, ${page}, ${UFFDIO_REGISTER_MODE.MISSING}, 0))
print(uffd, flush=True)
sys.stdin.readline()
if os.fork() == 0: os._exit(0)
os.wait()
print('forked', flush=True)
`

test('a fork is told of, with a userfaultfd that has an owner', async ({ skip }) => {
  try {
    execFileSync('python3', ['-c', ''])
  } catch {
    skip('needs python3')
  }
  const program = spawn('python3', ['-c', FORKS, String(SYS.userfaultfd[process.arch as Architecture])], { stdio: ['pipe', 'pipe', 'pipe'] })
  const errors: Buffer[] = []
  program.stderr.on('data', (data: Buffer) => errors.push(data))
  const exited = once(program, 'exit')
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]()
  try {
    const first = await lines.next()
    if (first.done === true) {
      await exited
      return skip(`no such userfaultfd here: ${Buffer.concat(errors).toString().trim().split('\n').at(-1)}`)
    }
    await using pidfd = await task.pidfdOpen(new Pid(task, NearPid(program.pid ?? 0)))
    await using theirs = await pidfd.pidfdGetfd(NearFileDescriptor(Number(first.value)))
    program.stdin.write('\n')
    const [message, ...others] = await theirs.uffdRead()
    if (message?.event !== 'fork') throw new Error('expected a fork')
    await using forked = message.ufd
    expectTypeOf(forked).toEqualTypeOf<FileDescriptor>()
    expect(others).toEqual([])
    expect(forked.near).not.toBe(theirs.near)
    expect(fdLink(child.child.pid.near, forked.near)).toBe('anon_inode:[userfaultfd]')
    expect(await forked.getFlags()).toBe(FD.CLOEXEC)
    expect(task.knownFileDescriptor(forked.near)).toBeDefined()
    expect(await lines.next()).toMatchObject({ value: 'forked' })
  } finally {
    program.kill('SIGKILL')
    await exited
  }
})

test('without privilege the kernel does not wait for pages, and its calls fail', async () => {
  const mapping = await task.mmap(page, RW, ANONYMOUS)
  await using uffd = await task.userfaultfd(or(UFFD.USER_MODE_ONLY, UFFD.NONBLOCK), { inheritable: true })
  expect(await uffd.getFlags()).toBe(0)
  await expectFailure(uffd.uffdRead(), 'EINVAL', /read\(\d+, 0x[0-9a-f]+, 512\)$/)
  await uffd.uffdioApi()
  await uffd.uffdioRegister(mapping, UFFDIO_REGISTER_MODE.MISSING)
  await expectFailure(touch(mapping), 'EFAULT', /getrandom/)
  await expectFailure(uffd.uffdRead(1), 'EAGAIN', /read\(\d+, 0x[0-9a-f]+, 32\)$/)
  await uffd.uffdioUnregister(mapping)
  expect(await touch(mapping)).toBe(1)
  await task.munmap(mapping)
})

test('says what is wrong', async () => {
  await expectFailure(task.userfaultfd(8), 'EINVAL', 'userfaultfd(UFFD_CLOEXEC|0x8)')
  await using file = await task.memfdCreate('other')
  await expectFailure(file.uffdioApi(), 'ENOTTY', `ioctl(${file.near}, UFFDIO_API, {api=170, features=0, ioctls=0})`)
  const place = await task.mmap(page, RW, ANONYMOUS)
  await expectFailures({
    uffdioRegister: () => file.uffdioRegister(place, UFFDIO_REGISTER_MODE.MISSING), uffdioUnregister: () => file.uffdioUnregister(place),
    uffdioWake: () => file.uffdioWake(place), uffdioCopy: () => file.uffdioCopy(place, new Uint8Array(page)), uffdioZeropage: () => file.uffdioZeropage(place),
    uffdioWriteprotect: () => file.uffdioWriteprotect(place, 0), uffdioContinue: () => file.uffdioContinue(place),
    uffdioMove: () => file.uffdioMove(place, place), uffdioPoison: () => file.uffdioPoison(place),
  }, 'ENOTTY', new RegExp(`ioctl\\(${file.near}, UFFDIO_[A-Z]+, \\{`))
  await task.munmap(place)
  await expect(file.uffdRead(0)).rejects.toThrow('the number of messages to read must be an integer from 1')
})

test('messages are read, and not written', () => {
  const view = new DataView(new ArrayBuffer(UffdMsg.size))
  const told = (event: number): UffdMsg<NearFileDescriptor> => {
    view.setUint8(0, event)
    return UffdMsg.read(view, 0, UffdMsg.size)
  }
  view.setUint32(8, 4096, true)
  view.setUint32(16, 8192, true)
  view.setUint32(24, 12288, true)
  expect(told(UFFD_EVENT.FORK)).toEqual({ event: 'fork', ufd: 4096 })
  expect(told(UFFD_EVENT.REMAP)).toEqual({ event: 'remap', from: 4096, to: 8192, len: 12288 })
  expect(() => told(1)).toThrow('event 1')
  expect(() => UffdMsg.write(view, 0, UffdMsg.zero)).toThrow('nobody writes one')
})

let uffd: FileDescriptor
let mapping: MemoryMapping
beforeAll(async () => {
  uffd = await task.userfaultfd(or(UFFD.USER_MODE_ONLY, UFFD.NONBLOCK))
  mapping = await task.mmap(page, RW, ANONYMOUS)
})
testOrder('userfaultfd', {
  task: () => task,
  classes: [UserfaultfdTask, UserfaultfdFileDescriptor],
  calls: {
    userfaultfd: () => task.userfaultfd(UFFD.USER_MODE_ONLY),
    uffdioApi: () => uffd.uffdioApi(),
    uffdioRegister: () => uffd.uffdioRegister(mapping, UFFDIO_REGISTER_MODE.MISSING),
    uffdioUnregister: () => uffd.uffdioUnregister(mapping),
    uffdioWake: () => uffd.uffdioWake(mapping),
    uffdioCopy: () => uffd.uffdioCopy(mapping, new Uint8Array(page)),
    uffdioZeropage: () => uffd.uffdioZeropage(mapping),
    uffdioWriteprotect: () => uffd.uffdioWriteprotect(mapping, 0),
    uffdioContinue: () => uffd.uffdioContinue(mapping),
    uffdioMove: () => uffd.uffdioMove(mapping, mapping),
    uffdioPoison: () => uffd.uffdioPoison(mapping),
    uffdRead: () => uffd.uffdRead(),
  },
})
