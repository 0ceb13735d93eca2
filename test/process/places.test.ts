/** Things that are used where they mean something else: refused before anything is sent. */
import { readFileSync, readlinkSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'

import { Address, FileDescriptor as NearFileDescriptor, MemoryMapping as NearMapping, Pid as NearPid } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { AddressSpaceMismatchError, FDTableMismatchError, PidNamespaceMismatchError } from '../../src/far/errors.js'
import { File } from '../../src/far/file.js'
import { AddressSpace } from '../../src/far/namespaces.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import { MemoryMapping } from '../../src/handle/mapping.js'
import { Pid } from '../../src/handle/pid.js'
import { OutOfSpaceError, UseAfterFreeError } from '../../src/memory/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { Int32 } from '../../src/memory/scalars.js'
import { CLONE } from '../../src/linux/sched.js'
import { Sigset } from '../../src/linux/signal.js'
import { localProcess } from '../../src/process/local.js'
import { Task } from '../../src/process/task.js'
import { childrenOf, failure, memfd, O, openFiles, pipe } from './support.js'

const local = await localProcess()
const { task } = local
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

describe('a pointer in another address space', () => {
  // Every process of this package shares one address space until it executes a program; then its calls are over. So the
  // other one is that of a task over a child which is said to have left: what is checked is what the handles check.
  async function elsewhere(use: (there: Task) => Promise<void>): Promise<void> {
    await using child = await local.clone()
    const namespaces = { ...child.task.namespaces, addressSpace: new AddressSpace(child.task.pid) }
    const heap = new Heap(child.task, MemoryMapping.take(child.task, new NearMapping(Address(0x10000), 4096, 4096), new File('there'), {
      readable: true, writable: true,
    }))
    const there = new Task({ sysif: child.task.sysif, pid: child.task.pid, namespaces, heap })
    await use(there)
    there.markGone()
  }

  test('is refused by every call, and nothing is sent', async () => {
    await elsewhere(async (there) => {
      using word = task.ptr(Int32, 5)
      using mask = task.ptr(Sigset, 0n)
      for (const use of [() => there.futexWake(word), () => there.futexWait(word, 0), () => there.sigprocmask(0, mask)]) {
        const error = await failure(use())
        expect(error).toBeInstanceOf(AddressSpaceMismatchError)
        expect(error.message).toMatch(/^WrittenPointer<.*>\(.*\) belongs to the address space of \d+, /)
        expect(error.message).toContain(`but the task that was to use it is in the address space of ${there.pid}: allocate it with that task instead`)
      }
      expect(() => word.borrow(there)).toThrow(AddressSpaceMismatchError)
      expect(() => task.heap.mapping.borrow(there)).toThrow(AddressSpaceMismatchError)
      // It can still be used where it belongs.
      expect(await task.futexWake(word)).toBe(0)
    })
  })

  test('is shared by children and threads of this program', async () => {
    await using child = await local.clone()
    using word = task.ptr(Int32, 5)
    expect(await child.task.futexWake(word)).toBe(0)
    expect(child.task.addressSpace).toBe(task.addressSpace)
  })
})

describe('a file descriptor in another fd table', () => {
  test('is refused, both ways, with how to get it there', async () => {
    await using child = await local.clone()
    const { readEnd, writeEnd } = await pipe(child.task)
    const error = await failure((async () => readEnd.borrow(task))())
    expect(error).toBeInstanceOf(FDTableMismatchError)
    expect(error.message).toContain(`FD ${readEnd.near} in fd table of child of ${process.pid}`)
    expect(error.message).toContain('inherit it into that task first, or pass it over a unix socket')
    const here = await pipe(task)
    expect(() => here.readEnd.borrow(child.task)).toThrow(FDTableMismatchError)
    expect(() => here.readEnd.forTask(child.task)).toThrow(FDTableMismatchError)
    expect(() => here.readEnd.move(child.task)).toThrow(FDTableMismatchError)
    // It was opened after the clone: the child has no such file.
    expect(() => here.readEnd.inherit(child.task)).toThrow(InvalidHandleError)
    await Promise.all([here.readEnd.close(), here.writeEnd.close(), readEnd.close(), writeEnd.close()])
  })

  test('where the table is shared, it is one and the same', async () => {
    await using child = await local.clone({ flags: CLONE.FILES })
    const { readEnd, writeEnd } = await pipe(child.task)
    expect(openFiles().get(readEnd.near)).toMatch(/^pipe:/)
    using borrow = readEnd.borrow(task)
    expect(borrow.near).toBe(readEnd.near)
    const other = writeEnd.forTask(task)
    await expect(writeEnd.close()).rejects.toBeInstanceOf(BorrowError)
    expect(await writeEnd.invalidate()).toBe(false)
    await other.close()
    borrow[Symbol.dispose]()
    await readEnd.close()
  })

  test('what was inherited is closed in the child alone', async () => {
    const here = await pipe(task)
    await using child = await local.clone()
    const there = here.readEnd.inherit(child.task)
    expect(there.near).toBe(here.readEnd.near)
    await there.close()
    await expect(child.task.sysif.syscall(SYS.fcntl, here.readEnd.near, 1)).rejects.toMatchObject({ code: 'EBADF' })
    expect(await task.sysif.syscall(SYS.fcntl, here.readEnd.near, 1)).toBe(1)
    expect(() => there.near).toThrow(InvalidHandleError)
    await Promise.all([here.readEnd.close(), here.writeEnd.close()])
  })
})

describe('a file descriptor that is closed', () => {
  test('under its handle by other code: the kernel says so, with the decoded call', async () => {
    const fd = await memfd(task)
    await task.sysif.syscall(SYS.close, fd.near)
    const error = await failure((async () => {
      using borrow = fd.borrow(task)
      await task.sysif.syscall(SYS.fcntl, borrow, 1)
    })())
    expect(error.message).toMatch(/^EBADF: bad file descriptor, fcntl\(\d+, 1\)$/)
    await expect(fd.close()).rejects.toMatchObject({ code: 'EBADF', syscall: 'close' })
    // Its number may be somebody else's by now: it is not closed again.
    await expect(fd.close()).rejects.toBeInstanceOf(InvalidHandleError)
    expect(fd.valid).toBe(false)
  })

  test('by its handle: refused from then on, with what happened', async () => {
    const fd = await memfd(task)
    const number = fd.near
    await fd.close()
    expect(() => fd.near).toThrow(new RegExp(`^this handle for file descriptor ${number} of the fd table of ${process.pid} was closed, invalidated or moved`))
    expect(() => fd.borrow(task)).toThrow(InvalidHandleError)
    await expect(fd.close()).rejects.toBeInstanceOf(InvalidHandleError)
  })

  test('not while a call uses it', async () => {
    const thread = local.thread()
    const { readEnd, writeEnd } = await pipe(thread)
    const borrow = readEnd.borrow(thread)
    using memory = thread.malloc(Bytes, 1)
    const reading = thread.sysif.syscall(SYS.read, borrow, memory.near, 1)
    const error = await failure(readEnd.close())
    expect(error).toBeInstanceOf(BorrowError)
    expect(error.message).toContain('in use by 1 call(s) that have not completed')
    // The other end is for a task whose calls do not wait behind that one.
    await writeEnd.move(task).close()
    expect(await reading).toBe(0)
    borrow[Symbol.dispose]()
    await readEnd.close()
    await thread.sysif.close()
  })
})

describe('a pid in another pid namespace', () => {
  test('is refused, both ways', async () => {
    await using child = await local.clone({ flags: CLONE.NEWPID })
    const error = await failure(child.task.kill(new Pid(task, NearPid(process.pid)), 0))
    expect(error).toBeInstanceOf(PidNamespaceMismatchError)
    expect(error.message).toContain(`pid ${process.pid} in pid namespace of ${process.pid}`)
    expect(error.message).toContain('name the process by a pidfd instead')
    await expect(task.pidfdOpen(new Pid(child.task, NearPid(1)))).rejects.toBeInstanceOf(PidNamespaceMismatchError)
    await expect(task.kill(new Pid(child.task, NearPid(1)), 0)).rejects.toBeInstanceOf(PidNamespaceMismatchError)
    // There it means the child itself.
    await child.task.kill(new Pid(child.task, NearPid(1)), 0)
    // And the child's number here is another one.
    expect(child.child.pid.for(task)).not.toBe(1)
    expect(() => child.child.pid.for(child.task)).toThrow(PidNamespaceMismatchError)
    expect(readlinkSync(`/proc/${child.child.pid.near}/ns/pid`)).not.toBe(readlinkSync('/proc/self/ns/pid'))
  })
})

describe('memory', () => {
  test('more than the arena has: refused, saying what there is, and nothing is lost', () => {
    const { arena } = task.heap
    const { count, used } = arena
    expect(() => task.malloc(Bytes, 2 ** 31)).toThrow(OutOfSpaceError)
    expect(() => task.malloc(Bytes, 2 ** 31)).toThrow(new RegExp(`^no room for ${2 ** 31} bytes: \\d+ of the arena's \\d+ bytes are in use`))
    const half = [task.malloc(Bytes, 2 ** 29), task.malloc(Bytes, 2 ** 28)]
    expect(() => task.malloc(Bytes, 2 ** 29)).toThrow(OutOfSpaceError)
    expect(() => task.ptr(new Uint8Array(2 ** 29))).toThrow(OutOfSpaceError)
    for (const pointer of half) pointer.free()
    expect([arena.count, arena.used]).toEqual([count, used])
    arena.check()
  })

  test('out of space in the middle of things: clone, calls and exec fail cleanly, and work again', async () => {
    const { arena } = task.heap
    await using child = await local.clone()
    await child.task.sysif.syscall(SYS.getpid)
    const { count } = arena
    const hoard: { free(): void }[] = []
    for (let size = 2 ** 29; size >= 8; size /= 2) {
      for (;;) {
        try {
          hoard.push(task.malloc(Bytes, size))
        } catch (error) {
          expect(error).toBeInstanceOf(OutOfSpaceError)
          break
        }
      }
    }
    await expect(local.clone()).rejects.toBeInstanceOf(OutOfSpaceError)
    await expect(child.exec('/bin/true')).rejects.toBeInstanceOf(OutOfSpaceError)
    await expect(task.sigpending()).rejects.toBeInstanceOf(OutOfSpaceError)
    expect(() => local.thread()).toThrow(OutOfSpaceError)
    // Calls that need no memory go on.
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(child.task.pid)
    expect(await task.sysif.syscall(SYS.getpid)).toBe(process.pid)
    for (const pointer of hoard) pointer.free()
    expect(arena.count).toBe(count)
    await child.exec('/bin/true')
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('freed, or consumed: refused by calls', async () => {
    const word = task.ptr(Int32, 1)
    word.free()
    await expect(task.futexWake(word)).rejects.toBeInstanceOf(UseAfterFreeError)
    const moved = task.ptr(Int32, 1)
    const other = moved.write(2)
    await expect(task.futexWake(moved)).rejects.toThrow('was consumed by write')
    other.free()
  })

  test('is not executable, and address 0 is not mapped', async () => {
    const maps = readFileSync('/proc/self/maps', 'latin1').split('\n').map((line) => /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [])
    const at = task.heap.mapping.near.address
    const [, , , access] = maps.find(([, start, end]) => start !== undefined && parseInt(start, 16) <= at && at < parseInt(end ?? '', 16)) ?? []
    expect(access).toBe('rw-p')
    expect(maps.some(([, start]) => start !== undefined && parseInt(start, 16) === 0)).toBe(false)
    await expect(task.sysif.syscall(SYS.uname, 0)).rejects.toMatchObject({ code: 'EFAULT' })
  })

  test('a number that nobody gave a handle for is left alone', async () => {
    const fd = await memfd(task)
    const number = fd.near
    expect(() => task.makeFileDescriptor(NearFileDescriptor(number))).toThrow(InvalidHandleError)
    expect(task.knownFileDescriptor(NearFileDescriptor(number))?.near).toBe(number)
    expect(O.CLOEXEC).toBe(0o2000000)
    await Promise.resolve()
    await task.sysif.syscall(SYS.close, number)
  })
})
