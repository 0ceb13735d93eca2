import { afterEach, describe, expect, test } from 'vitest'

import { BlockingCallError, ErrnoError, ResultRangeError, SyscallHangup, SyscallSendError, SyscallTransportError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { CString } from '../../src/memory/bytes.js'
import { Flags } from '../../src/near/flags.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import type { Task } from '../../src/process/task.js'
import { AT_FDCWD, childrenOf, failure, O, openFiles } from '../process/support.js'

const local = await localProcess()
const { task } = local
const children = new Set(childrenOf())

afterEach(() => {
  expect(childrenOf().filter((pid) => !children.has(pid))).toEqual([])
})

/** The three ways into a process. */
async function everywhere(check: (task: Task, where: string) => Promise<void>): Promise<void> {
  await check(task, 'here')
  await using child = await local.clone()
  await check(child.task, 'child')
  const thread = local.thread()
  await check(thread, 'thread')
  await thread.sysif.close()
}

describe('a call that the kernel refuses', () => {
  test('rejects in the shape of Node\'s errors, with the decoded call in the message', async () => {
    await everywhere(async (there) => {
      using path = there.argument(CString, '/nowhere/at all')
      const flags = new Flags('O_', { RDONLY: 0, CLOEXEC: O.CLOEXEC }, O.CLOEXEC)
      const error = await failure(there.sysif.syscall(SYS.openat, AT_FDCWD, path, flags, 0))
      expect(error).toBeInstanceOf(ErrnoError)
      expect(error).toMatchObject({ name: 'ErrnoError', code: 'ENOENT', errno: -2, syscall: 'openat', call: 'openat(-100, "/nowhere/at all", O_CLOEXEC, 0)' })
      expect(error.message).toBe('ENOENT: no such file or directory, openat(-100, "/nowhere/at all", O_CLOEXEC, 0)')
    })
  })

  test('by its bare number is decoded too, and a number that is no call says so', async () => {
    await everywhere(async ({ sysif }) => {
      const close = await failure(sysif.syscall(SYS.close.number(sysif.architecture), 987_654))
      expect(close.message).toBe('EBADF: bad file descriptor, close(987654)')
      const unknown = await failure(sysif.syscall(3000, 1))
      expect(unknown).toMatchObject({ code: 'ENOSYS', syscall: 'syscall_3000' })
      expect(unknown.message).toContain('syscall_3000(1)')
    })
  })

  test('leaves the calls around it alone, in one turn of the program', async () => {
    await everywhere(async ({ sysif, pid }, where) => {
      const calls = Array.from({ length: 300 }, (_, index) => (index % 3 === 1 ? sysif.syscall(SYS.close, 100_000 + index) : sysif.syscall(SYS.getpid)))
      const results = await Promise.allSettled(calls)
      for (const [index, result] of results.entries()) {
        if (index % 3 !== 1) expect(result, where).toEqual({ status: 'fulfilled', value: pid })
        else expect(result, where).toMatchObject({ status: 'rejected', reason: { code: 'EBADF', call: `close(${100_000 + index})` } })
      }
    })
  })

  test('leaves nothing open', async () => {
    await using child = await local.clone()
    await child.task.sysif.syscall(SYS.getpid)
    const before = openFiles()
    for (let index = 0; index < 20; index++) {
      await failure(task.sysif.syscall(SYS.openat, AT_FDCWD, 0, 0, 0))
      await failure(child.task.sysif.syscall(SYS.openat, AT_FDCWD, 0, 0, 0))
      await failure(local.clone({ setTid: [1] }))
    }
    expect(openFiles()).toEqual(before)
  })
})

describe('arguments that no register holds', () => {
  test.each([
    ['a fraction', [0.5], RangeError, 'not 0.5: pass a bigint'],
    ['not a number', [Number.NaN], RangeError, 'not NaN'],
    ['a number above 2^53', [2 ** 60], RangeError, 'pass a bigint'],
    ['a bigint above 64 bits', [2n ** 64n], RangeError, '64 bits'],
    ['a bigint below 64 bits', [-(2n ** 63n) - 1n], RangeError, '64 bits'],
    ['a string', ['x' as unknown as number], TypeError, 'not string'],
    ['seven of them', [1, 2, 3, 4, 5, 6, 7], RangeError, 'at most 6'],
  ] as const)('%s: refused before anything is sent', async (_, args, type, message) => {
    await everywhere(async ({ sysif }) => {
      const error = await failure(sysif.syscall(SYS.close, ...args))
      expect(error).toBeInstanceOf(type)
      expect(error.message).toContain(message)
      // The order of what follows is not upset.
      expect(await sysif.syscall(SYS.getppid)).toBeGreaterThan(0)
    })
  })

  test('in a batch: none of it is run, and none of it is left for the next one', async () => {
    await everywhere(async ({ sysif }) => {
      const own = await sysif.syscall(SYS.getpgid, 0)
      expect(await sysif.batch([[SYS.getpgid], [SYS.getpgid]])).toEqual([own, own])
      const other = 0x1234_5678
      await expect(sysif.batch([[SYS.umask, 0], [SYS.getpgid, other, 0.5]])).rejects.toBeInstanceOf(RangeError)
      await expect(sysif.batch([[SYS.getpgid, other, 0.5]])).rejects.toBeInstanceOf(RangeError)
      await expect(sysif.batch([[SYS.umask, 0], [SYS.getpgid, other, 2, 3, 4, 5, 6, 7]])).rejects.toThrow('at most 6')
      expect(await sysif.batch([[SYS.getpgid], [SYS.getpgid]])).toEqual([own, own])
      expect(process.umask()).not.toBe(0)
    })
  })

  test('64 bits go through whole, both ways', async () => {
    await everywhere(async ({ sysif }) => {
      // lseek(2) to where no file can be: the kernel sees the sign, and refuses a descriptor before a position.
      const error = await failure(sysif.syscall(SYS.lseek, -1, -(2n ** 63n), 0))
      expect(error.message).toBe('EBADF: bad file descriptor, lseek(-1, -0x8000000000000000, 0)')
    })
  })
})

describe('a result above 2^53', () => {
  // personality(2) takes and returns 32 bits; what returns 64 is the old break, an address, and these are below 2^47. So
  // a file position: a memfd may be that long.
  test('is an error that names the call, and a bigint where one was asked for', async () => {
    await everywhere(async (there) => {
      using name = there.argument(CString, 'long')
      const fd = await there.sysif.syscall(SYS.memfd_create, name, 1)
      const position = 2n ** 53n + 1n
      const error = await failure(there.sysif.syscall(SYS.lseek, fd, position, 0))
      expect(error).toBeInstanceOf(ResultRangeError)
      expect(error).toMatchObject({ name: 'ResultRangeError', result: position, call: `lseek(${fd}, 0x20000000000001, 0)` })
      expect(error.message).toContain('returned 9007199254740993')
      expect(error.message).toContain('syscall64')
      // It ran: the position is there.
      expect(await there.sysif.syscall64(SYS.lseek, fd, 0, 1)).toBe(position)
      expect(await there.sysif.syscall64(SYS.lseek, fd, 2n ** 63n - 1n, 0)).toBe(2n ** 63n - 1n)
      expect(await there.sysif.syscall64(SYS.close, fd)).toBe(0n)
    })
  })
})

describe('a call that may wait, on the main thread', () => {
  test.each([
    ['waitid(1, 1, 0, 4, 0)', SYS.waitid, [1, 1, 0, 4, 0], 'WNOHANG'],
    ['wait4(-1, 0, 0, 0)', SYS.wait4, [-1, 0, 0, 0], 'WNOHANG'],
    ['nanosleep(0, 0)', SYS.nanosleep, [0, 0], 'timer'],
    ['futex(4096, 128, 0, 0)', SYS.futex, [4096, 128, 0, 0], 'thread'],
    ['epoll_pwait(3, 4096, 1, -1, 0, 8)', SYS.epoll_pwait, [3, 4096, 1, -1, 0, 8], 'thread'],
    ['flock(3, 2)', SYS.flock, [3, 2], 'LOCK_NB'],
    ['ppoll(0, 0, 0, 0, 0)', SYS.ppoll, [0, 0, 0, 0, 0], 'thread'],
    ['fcntl(3, 7, 4096)', SYS.fcntl, [3, 7, 4096], 'thread'],
  ] as const)('%s: refused, with what to do instead', async (call, entry, args, instead) => {
    const error = await failure(task.sysif.syscall(entry, ...args))
    expect(error).toBeInstanceOf(BlockingCallError)
    expect(error).toMatchObject({ name: 'BlockingCallError', call })
    expect(error.message).toContain(`${call} may block`)
    expect(error.message).toContain(instead)
  })

  test.each([
    ['waitid with WNOHANG', SYS.waitid, [1, 1, 0, 5, 0], 'ECHILD'],
    ['epoll_pwait without a timeout', SYS.epoll_pwait, [-1, 4096, 1, 0, 0, 8], 'EBADF'],
    ['flock with LOCK_NB', SYS.flock, [-1, 6], 'EBADF'],
    ['flock with LOCK_UN', SYS.flock, [-1, 8], 'EBADF'],
    ['fcntl with F_SETLK', SYS.fcntl, [-1, 6, 4096], 'EBADF'],
  ] as const)('%s goes to the kernel: it does not wait', async (_, entry, args, code) => {
    await expect(task.sysif.syscall(entry, ...args)).rejects.toMatchObject({ code })
  })

  test('is served by a child and by a thread', async () => {
    for (const there of [await local.clone(), local.thread()]) {
      const sysif = 'task' in there ? there.task.sysif : there.sysif
      await expect(sysif.syscall(SYS.nanosleep, 0, 0)).rejects.toMatchObject({ code: 'EFAULT' })
      if ('task' in there) await there[Symbol.asyncDispose]()
      else await sysif.close()
    }
  })
})

describe('a call that would leave this program\'s code without control', () => {
  // vfork and fork have no number on aarch64, where there is nothing to refuse.
  test.runIf(process.arch === 'x64').each([SYS.fork, SYS.vfork])('$name: refused everywhere', async (call) => {
    await everywhere(async ({ sysif }) => {
      const error = await failure(sysif.syscall(call))
      expect(error).toBeInstanceOf(SyscallSendError)
      expect(error.message).toContain(`${call.name}(): `)
      expect(error.message).toContain('use clone()')
    })
  })

  test('exit and clone on the main thread', async () => {
    expect((await failure(task.sysif.syscall(SYS.exit, 0))).message).toContain('use process.exit()')
    expect((await failure(task.sysif.syscall(SYS.clone3, 4096, 88))).message).toContain('use clone()')
    expect((await failure(task.sysif.syscall(SYS.clone, 0, 0, 0, 0, 0))).message).toContain('use clone()')
    await expect(task.sysif.syscall(SYS.exit, 0)).rejects.toBeInstanceOf(SyscallSendError)
  })

  test('the local interface cannot be closed', async () => {
    await expect(task.sysif.close()).rejects.toThrow('lasts as long as the process')
    expect(await task.sysif.syscall(SYS.getpid)).toBe(process.pid)
  })
})

describe('a process that went away', () => {
  async function dead(): Promise<ChildProcess> {
    const child = await local.clone()
    await child.kill()
    await child.wait()
    return child
  }

  test('before the call was sent: SyscallSendError, with the decoded call', async () => {
    const child = await dead()
    const error = await failure(child.task.sysif.syscall(SYS.close, 7))
    expect(error).toBeInstanceOf(SyscallSendError)
    expect(error).toBeInstanceOf(SyscallTransportError)
    expect(error).toMatchObject({ name: 'SyscallSendError', call: 'close(7)' })
    expect(error.message).toBe(`close(7): process ${child.task.pid} has ended`)
    await expect(child.task.sysif.syscall64(SYS.getpid)).rejects.toBeInstanceOf(SyscallSendError)
  })

  test('after the call was sent: SyscallHangup, with the decoded call', async () => {
    const child = await local.clone()
    const call = failure(child.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0))
    await child.kill()
    const error = await call
    expect(error).toBeInstanceOf(SyscallHangup)
    expect(error).toBeInstanceOf(SyscallTransportError)
    expect(error).toMatchObject({ name: 'SyscallHangup', call: 'ppoll(0, 0, 0, 0, 0)' })
    expect(error.message).toContain(`process ${child.task.pid} has`)
    expect(error.message).toContain('whether the call ran is not known')
    await child.wait()
  })

  test('a closed connection refuses what comes later, and answers what came before', async () => {
    const child = await local.clone()
    const before = child.task.sysif.syscall(SYS.getpid)
    const closed = child.task.sysif.close()
    const error = await failure(child.task.sysif.syscall(SYS.getpid))
    expect(error).toBeInstanceOf(SyscallSendError)
    expect(error.message).toContain('was closed')
    expect(await before).toBe(child.task.pid)
    await closed
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
    await child.task.sysif.close()
  })
})
