import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ErrnoError } from '../../src/near/errors.js'
import { FileDescriptor as NearFileDescriptor, Pgid, Pid as NearPid } from '../../src/near/ids.js'
import type { Architecture } from '../../src/near/sys.js'
import { FDTableMismatchError } from '../../src/far/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { BorrowError, LinearityError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { AT, FD, O } from '../../src/linux/fcntl.js'
import { RENAME, SEEK } from '../../src/linux/fs.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { ACCESS, ArgList, PipeEnds, _close, _execveat } from '../../src/linux/unistd.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { askC } from '../oracle/c.js'
import { oracleTest } from '../oracle/compare.js'
import { expectFailure, fdInfo, fdLink, gone, rootTest, statField, statusLine, temporaryFolder, unusedPid } from './support.js'

describe('against libc\'s header', () => {
  for (const architecture of ['x64', 'arm64'] as const satisfies Architecture[]) {
    oracleTest('ACCESS', architecture, async () => {
      const answers = await askC({ headers: ['unistd.h'], expressions: ['F_OK', 'X_OK', 'W_OK', 'R_OK'] }, architecture)
      expect([...answers.values()]).toEqual([ACCESS.F, ACCESS.X, ACCESS.W, ACCESS.R].map(BigInt))
    })
  }
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
let local: LocalProcess
let child: ChildProcess
let task: Task
let pid: number
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
  pid = child.child.pid.near
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

describe('reading and writing', () => {
  test('bytes and strings, at the position of the file', async () => {
    await using file = await task.open(inFolder('rw'), O.RDWR | O.CREAT)
    expect(await file.write('grüße')).toBe(7)
    expect(await file.write(new Uint8Array([0, 255]))).toBe(2)
    expect(readFileSync(inFolder('rw')).toString('hex')).toBe(Buffer.concat([Buffer.from('grüße'), Buffer.from([0, 255])]).toString('hex'))
    expect(await file.lseek(2, SEEK.SET)).toBe(2)
    expect(text(await file.read(5))).toBe('üße')
    expect(fdInfo(pid, file.near, 'pos')).toBe('7')
    expect(await file.read(100)).toEqual(new Uint8Array([0, 255]))
    expect(await file.read(100)).toHaveLength(0)
    expect(await file.read(0)).toHaveLength(0)
  })

  test('at a place of the file', async () => {
    await using file = await task.open(inFolder('prw'), O.RDWR | O.CREAT)
    expect(await file.pwrite('middle', 10)).toBe(6)
    expect(text(await file.pread(3, 12))).toBe('ddl')
    expect(fdInfo(pid, file.near, 'pos')).toBe('0')
    expect(await file.pread(3, 100)).toHaveLength(0)
    const [read, write] = await task.pipe2()
    await expectFailure(read.pread(1, 0), 'ESPIPE', /pread64\(\d+, 0x[0-9a-f]+, 1, 0\)$/)
    await expectFailure(write.pwrite('x', 5), 'ESPIPE', `pwrite64(${write.near}, "x", 1, 5)`)
    await expect(file.pread(1, -1)).rejects.toThrow('pread64: offset')
    await expect(file.read(-1)).rejects.toThrow('read: count')
    await read.close()
    await write.close()
  })

  test('memory that the caller brings is split into what was filled and the rest', async () => {
    const [read, write] = await task.pipe2()
    const memory = task.malloc(Bytes, 16)
    const reading = read.read(memory)
    // The kernel may write there at any time.
    expect(() => memory.free()).toThrow(BorrowError)
    await using writer = await local.clone()
    expect(writer.task.fdTable).not.toBe(task.fdTable)
    const peer = await local.task.pidfdOpen(child.child.pid)
    await using end = await peer.pidfdGetfd(write.near)
    await end.write('five!')
    const [filled, rest] = await reading
    expect([filled.size, rest.size]).toEqual([5, 11])
    expect(text(await filled.read())).toBe('five!')
    expect(memory.valid).toBe(false)
    expect(filled.merge(rest).size).toBe(16)
    await peer.close()
    await read.close()
    await write.close()
  })

  test('a pointer is written as it lies in memory, and can be used again', async () => {
    await using file = await task.open(inFolder('pointer'), O.RDWR | O.CREAT)
    const pointer = task.ptr('text')
    expect(await file.write(pointer)).toBe(5)
    expect(await file.write(pointer)).toBe(5)
    expect(readFileSync(inFolder('pointer'), 'latin1')).toBe('text\0text\0')
    pointer.free()
    const bytes = task.ptr(new Uint8Array([65, 66]))
    expect(await file.pwrite(bytes, 0)).toBe(2)
    expect(readFileSync(inFolder('pointer'), 'latin1')).toBe('ABxt\0text\0')
    bytes.free()
  })

  test('64 KiB and 16 MiB', async () => {
    await using file = await task.open(inFolder('large'), O.RDWR | O.CREAT)
    for (const size of [64 * 1024, 16 * 1024 * 1024]) {
      const data = new Uint8Array(size).map((_, index) => index % 251)
      expect(await file.pwrite(data, 0)).toBe(size)
      expect(Buffer.from(await file.pread(size, 0)).equals(data)).toBe(true)
    }
    const used = task.heap.arena.used
    await file.pread(1024 * 1024, 0)
    expect(task.heap.arena.used).toBe(used)
  })

  test('nobody reads any more', async () => {
    const [read, write] = await task.pipe2()
    await read.close()
    await expectFailure(write.write('lost'), 'EPIPE', `write(${write.near}, "lost", 4)`)
    expect((await task.rtSigtimedwait(sigset(SIG.PIPE))).si_signo).toBe(SIG.PIPE)
    await write.close()
  })

  test('the position', async () => {
    await using file = await task.open(inFolder('seek'), O.RDWR | O.CREAT)
    await file.ftruncate(1_000_000)
    await file.pwrite('x', 500_000)
    expect(await file.lseek(-10, SEEK.END)).toBe(999_990)
    expect(await file.lseek(4, SEEK.CUR)).toBe(999_994)
    expect(fdInfo(pid, file.near, 'pos')).toBe('999994')
    expect(await file.lseek(0, SEEK.HOLE)).toBeLessThan(500_000)
    await expectFailure(file.lseek(-1, SEEK.SET), 'EINVAL', `lseek(${file.near}, -1, SEEK_SET)`)
    await expect(file.lseek(0.5, SEEK.SET)).rejects.toThrow('lseek: offset')
  })

  test('the length', async () => {
    await using file = await task.open(inFolder('length'), O.RDWR | O.CREAT)
    await file.ftruncate(1234)
    expect(statSync(inFolder('length')).size).toBe(1234)
    await task.truncate(inFolder('length'), 12)
    expect(statSync(inFolder('length')).size).toBe(12)
    await file.fsync()
    await file.fdatasync()
    await using readOnly = await task.open(inFolder('length'), O.RDONLY)
    await expectFailure(readOnly.ftruncate(0), 'EINVAL', `ftruncate(${readOnly.near}, 0)`)
    const error = await expectFailure(task.truncate('/no/such', 5), 'ENOENT', 'truncate("/no/such", 5)')
    expect(error.path).toBe('/no/such')
    const [read, write] = await task.pipe2()
    await expectFailure(read.fsync(), 'EINVAL', `fsync(${read.near})`)
    await expectFailure(read.fdatasync(), 'EINVAL', `fdatasync(${read.near})`)
    await read.close()
    await write.close()
  })
})

describe('numbers', () => {
  test('a pipe', async () => {
    const [read, write] = await task.pipe2()
    expect(fdLink(pid, read.near)).toBe(fdLink(pid, write.near))
    expect([await read.getFlags(), await write.getFlags()]).toEqual([FD.CLOEXEC, FD.CLOEXEC])
    await write.write('through')
    expect(text(await read.read(100))).toBe('through')
    const [inheritable, other] = await task.pipe2({ inheritable: true, flags: O.NONBLOCK })
    expect([await inheritable.getFlags(), await inheritable.getStatusFlags()]).toEqual([0, O.NONBLOCK])
    await expect(task.pipe2({ flags: -1 })).rejects.toThrow('a flag must be a non-negative integer')
    await expectFailure(task.pipe2({ flags: O.APPEND }), 'EINVAL', /pipe2\(0x[0-9a-f]+, O_CLOEXEC\|0x400\)$/)
    for (const end of [read, write, inheritable, other]) await end.close()
  })

  test('a pipe in memory belongs to nobody until it is read, once', async () => {
    const pointer = await task.pipe2(task.malloc(PipeEnds))
    expect(() => pointer.free()).toThrow(LinearityError)
    const [read, write] = await pointer.read()
    await expect(pointer.read()).rejects.toThrow(LinearityError)
    pointer.free()
    expect(fdLink(pid, read.near)).toMatch(/^pipe:/)
    await read.close()
    await write.close()
    await expect(task.pipe2(task.malloc(Bytes, 4) as never)).rejects.toThrow('no room for two file descriptors')
  })

  test('dup', async () => {
    await using file = await task.open(inFolder('dup'), O.RDWR | O.CREAT)
    await using copy = await file.dup()
    expect(await copy.getFlags()).toBe(FD.CLOEXEC)
    await file.lseek(7, SEEK.SET)
    expect(await copy.lseek(0, SEEK.CUR)).toBe(7)
    await using inheritable = await file.dup({ inheritable: true })
    expect(await inheritable.getFlags()).toBe(0)
    await task.prlimit(7, { rlim_cur: 3, rlim_max: (await task.prlimit(7)).rlim_max })
    await expectFailure(file.dup({ inheritable: true }), 'EMFILE', `dup(${file.near})`)
    await expectFailure(file.dup(), 'EMFILE', `fcntl(${file.near}, F_DUPFD_CLOEXEC, 0)`)
    await task.prlimit(7, await task.prlimit(7).then(({ rlim_max }) => ({ rlim_cur: rlim_max, rlim_max })))
  })

  test('dup3 onto a handle gives that handle another file', async () => {
    await using file = await task.open(inFolder('dup3'), O.RDWR | O.CREAT)
    await using target = await task.open('/dev/null', O.RDONLY)
    const another = target.forTask(task)
    expect(await file.dup3(target)).toBe(target)
    expect(fdLink(pid, target.near)).toBe(inFolder('dup3'))
    await another.write('x')
    expect(readFileSync(inFolder('dup3'), 'latin1')).toBe('x')
    expect(await target.getFlags()).toBe(FD.CLOEXEC)
    await another.invalidate()
    await using elsewhere = await local.task.open('/dev/null', O.RDONLY)
    await expect(file.dup3(elsewhere)).rejects.toThrow(FDTableMismatchError)
    await expectFailure(file.dup3(file), 'EINVAL', `dup3(${file.near}, ${file.near}, O_CLOEXEC)`)
  })

  test('dup3 onto a number that programs look for', async () => {
    await using other = await local.clone()
    const file = await other.task.open(inFolder('stdout'), O.WRONLY | O.CREAT)
    const stdout = await file.dup3(NearFileDescriptor(1), { inheritable: true })
    expect(stdout.near).toBe(1)
    expect(fdLink(other.child.pid.near, 1)).toBe(inFolder('stdout'))
    await other.task.execve('/bin/echo', ['echo', 'to the file'], [])
    expect(await other.wait()).toEqual({ state: 'exited', status: 0 })
    expect(readFileSync(inFolder('stdout'), 'latin1')).toBe('to the file\n')
  })

  test('close, raw', async () => {
    const [read, write] = await task.pipe2()
    await write.close()
    await expectFailure(_close(task.sysif, NearFileDescriptor(9999)), 'EBADF', 'close(9999)')
    await read.close()
    expect(existsSync(`/proc/${pid}/fd/${9999}`)).toBe(false)
  })
})

describe('names', () => {
  test('directories', async () => {
    await task.mkdirat(AT.FDCWD, inFolder('directory'), 0o750)
    expect(statSync(inFolder('directory')).mode & 0o7777).toBe(0o750 & ~process.umask())
    expect(await expectFailure(task.mkdirat(AT.FDCWD, inFolder('directory')), 'EEXIST', `mkdirat(AT_FDCWD, "${inFolder('directory')}", 0777)`))
      .toMatchObject({ path: inFolder('directory') })
    await expectFailure(task.unlinkat(AT.FDCWD, inFolder('directory')), 'EISDIR', `unlinkat(AT_FDCWD, "${inFolder('directory')}", 0)`)
    await task.unlinkat(AT.FDCWD, inFolder('directory'), AT.REMOVEDIR)
    expect(existsSync(inFolder('directory'))).toBe(false)
    await expectFailure(
      task.unlinkat(AT.FDCWD, inFolder('directory'), AT.REMOVEDIR), 'ENOENT', `unlinkat(AT_FDCWD, "${inFolder('directory')}", AT_REMOVEDIR)`,
    )
  })

  test('links', async () => {
    writeFileSync(inFolder('target'), 'target')
    await using directory = await task.open(folder, O.PATH | O.DIRECTORY)
    await task.symlinkat('target', directory, 'symbolic')
    expect(readlinkSync(inFolder('symbolic'))).toBe('target')
    expect(await task.readlinkat(directory, 'symbolic')).toBe('target')
    await using link = await task.openat(directory, 'symbolic', O.PATH | O.NOFOLLOW)
    expect(await task.readlinkat(link, '')).toBe('target')
    await task.linkat(directory, 'target', directory, 'hard')
    expect(statSync(inFolder('hard')).ino).toBe(statSync(inFolder('target')).ino)
    await task.linkat(directory, 'symbolic', directory, 'followed', AT.SYMLINK_FOLLOW)
    expect(lstatSync(inFolder('followed')).isSymbolicLink()).toBe(false)
    const error = await expectFailure(task.symlinkat('a', directory, 'hard'), 'EEXIST', `symlinkat("a", ${directory.near}, "hard")`)
    expect(error).toMatchObject({ path: 'a', dest: 'hard' })
    await expectFailure(task.linkat(directory, 'x', directory, 'y'), 'ENOENT', `linkat(${directory.near}, "x", ${directory.near}, "y", 0)`)
    await expectFailure(task.readlinkat(directory, 'hard'), 'EINVAL', /readlinkat\(\d+, "hard", 0x[0-9a-f]+, 4096\)$/)
    const long = 'x/'.repeat(2047)
    symlinkSync(long, inFolder('long'))
    expect(await task.readlinkat(directory, 'long')).toBe(long)
  })

  test('renaming', async () => {
    writeFileSync(inFolder('a'), 'a')
    writeFileSync(inFolder('b'), 'b')
    await task.renameat2(AT.FDCWD, inFolder('a'), AT.FDCWD, inFolder('b'), RENAME.EXCHANGE)
    expect(readFileSync(inFolder('a'), 'latin1')).toBe('b')
    const error = await expectFailure(
      task.renameat2(AT.FDCWD, inFolder('a'), AT.FDCWD, inFolder('b'), RENAME.NOREPLACE), 'EEXIST',
      `renameat2(AT_FDCWD, "${inFolder('a')}", AT_FDCWD, "${inFolder('b')}", RENAME_NOREPLACE)`,
    )
    expect(error).toMatchObject({ path: inFolder('a'), dest: inFolder('b') })
    await task.renameat2(AT.FDCWD, inFolder('a'), AT.FDCWD, inFolder('c'))
    expect([existsSync(inFolder('a')), readFileSync(inFolder('c'), 'latin1')]).toEqual([false, 'b'])
  })

  test('what may be done', async () => {
    writeFileSync(inFolder('plain'), '', { mode: 0o600 })
    await task.faccessat(AT.FDCWD, inFolder('plain'), ACCESS.R | ACCESS.W)
    await task.faccessat(AT.FDCWD, inFolder('plain'), ACCESS.F, AT.EACCESS)
    await expectFailure(task.faccessat(AT.FDCWD, inFolder('plain'), ACCESS.X), 'EACCES', `faccessat(AT_FDCWD, "${inFolder('plain')}", X_OK)`)
    await expectFailure(task.faccessat(AT.FDCWD, inFolder('none'), ACCESS.F), 'ENOENT', `faccessat(AT_FDCWD, "${inFolder('none')}", F_OK)`)
    symlinkSync('nowhere', inFolder('dangling'))
    await task.faccessat(AT.FDCWD, inFolder('dangling'), ACCESS.F, AT.SYMLINK_NOFOLLOW)
    await expectFailure(
      task.faccessat(AT.FDCWD, inFolder('plain'), ACCESS.X | ACCESS.R, AT.EACCESS), 'EACCES',
      `faccessat2(AT_FDCWD, "${inFolder('plain')}", X_OK|R_OK, AT_EACCESS)`,
    )
  })

  test('the working directory is the process\'s own', async () => {
    const here = process.cwd()
    expect(await task.getcwd()).toBe(here)
    await task.chdir(folder)
    expect(readlinkSync(`/proc/${pid}/cwd`)).toBe(folder)
    expect(await task.getcwd()).toBe(folder)
    expect(readlinkSync('/proc/self/cwd')).toBe(here)
    await using root = await task.open('/', O.RDONLY | O.DIRECTORY)
    await root.fchdir()
    expect(await task.getcwd()).toBe('/')
    expect(await expectFailure(task.chdir('/no/such'), 'ENOENT', 'chdir("/no/such")')).toMatchObject({ path: '/no/such' })
    await using file = await task.open('/etc/passwd', O.RDONLY)
    await expectFailure(file.fchdir(), 'ENOTDIR', `fchdir(${file.near})`)
    mkdirSync(inFolder('gone'))
    await task.chdir(inFolder('gone'))
    await task.unlinkat(AT.FDCWD, inFolder('gone'), AT.REMOVEDIR)
    await expectFailure(task.getcwd(), 'ENOENT', /getcwd\(0x[0-9a-f]+, 4096\)$/)
    await task.chdir('/')
  })

  rootTest('the root directory', async () => {
    await using other = await local.clone()
    await other.task.chroot(folder)
    expect(readlinkSync(`/proc/${other.child.pid.near}/root`)).toBe(folder)
    expect(await other.task.getcwd()).toMatch(/^\(unreachable\)/)
    await other.task.chdir('/')
    expect(await other.task.getcwd()).toBe('/')
    await expectFailure(other.task.chroot('/no/such'), 'ENOENT', 'chroot("/no/such")')
  })
})

describe('who it is', () => {
  test('pids', async () => {
    expect([await task.getpid(), await task.gettid(), await task.getppid()]).toEqual([pid, pid, process.pid])
    expect(await local.task.getppid()).toBe(process.ppid)
  })

  test('ids', async () => {
    expect(await task.getuid()).toBe(process.getuid?.())
    expect(await task.geteuid()).toBe(process.geteuid?.())
    expect(await task.getgid()).toBe(process.getgid?.())
    expect(await task.getegid()).toBe(process.getegid?.())
    const [real, effective, saved] = (statusLine(pid, 'Uid') ?? '').split('\t').map(Number)
    expect(await task.getresuid()).toEqual({ real, effective, saved })
    const [realGroup, effectiveGroup, savedGroup] = (statusLine(pid, 'Gid') ?? '').split('\t').map(Number)
    expect(await task.getresgid()).toEqual({ real: realGroup, effective: effectiveGroup, saved: savedGroup })
    expect((await task.getgroups()).sort()).toEqual((statusLine(pid, 'Groups') ?? '').trim().split(' ').filter(Boolean).map(Number).sort())
  })

  test('sessions and process groups', async () => {
    await using other = await local.clone()
    const { near } = other.child.pid
    const group = Number(statField(process.pid, 5))
    // Zero there: of an outer pid namespace, as in a container that was started without a session of its own.
    expect(await other.task.getpgid()).toBe(group === 0 ? undefined : group)
    const session = Number(statField(process.pid, 6))
    expect(await other.task.getsid()).toBe(session === 0 ? undefined : session)
    await local.task.setpgid(other.child.pid)
    // proc_pid_stat(5), (5) pgrp.
    expect(statField(near, 5)).toBe(String(near))
    await expectFailure(other.task.setsid(), 'EPERM', 'setsid()')
    // Out of the group that it leads: only then may it begin a session.
    await using another = await local.clone()
    await local.task.setpgid(another.child.pid)
    await other.task.setpgid(undefined, Pgid(another.child.pid.near))
    expect(await local.task.getpgid(other.child.pid)).toBe(another.child.pid.near)
    expect(await other.task.setsid()).toBe(near)
    expect([statField(near, 5), statField(near, 6)]).toEqual([String(near), String(near)])
    expect(await local.task.getsid(other.child.pid)).toBe(near)
    const nobody = new Pid(local.task, NearPid(unusedPid()))
    await expectFailure(local.task.getpgid(nobody), 'ESRCH', `getpgid(${nobody.near})`)
    await expectFailure(local.task.getsid(nobody), 'ESRCH', `getsid(${nobody.near})`)
    await expectFailure(local.task.setpgid(nobody), 'ESRCH', `setpgid(${nobody.near}, 0)`)
  })

  test('a terminal is hung up', async ({ skip }) => {
    await using screen = await local.task.open('/dev/ptmx', O.RDWR | O.NOCTTY | O.NONBLOCK)
    await screen.setPtyLock(false)
    await using terminal = await screen.openPtyPeer()
    await using other = await local.clone()
    const { task } = other
    await task.setsid()
    await using theirs = terminal.inherit(task)
    await theirs.setControllingTerminal()
    await terminal.write('before')
    expect(Buffer.from(await screen.read(64)).toString()).toBe('before')
    const refused = await task.vhangup().then(() => undefined, (error: unknown) => error as ErrnoError)
    if (refused !== undefined) {
      expect(refused).toMatchObject({ code: 'EPERM', call: 'vhangup()' })
      return skip(refused.message)
    }
    // For everybody who has it, and it is nobody's controlling terminal any more.
    await expectFailure(terminal.write('after'), 'EIO', /write/)
    expect((await terminal.read(1)).byteLength).toBe(0)
    expect(statField(other.child.pid.near, 7)).toBe('0')
    await using poor = await local.clone()
    await poor.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
    await expectFailure(poor.task.vhangup(), 'EPERM', 'vhangup()')
  })
})

describe('ending, and becoming another program', () => {
  test('exit and exit_group', async () => {
    for (const end of ['exit', 'exitGroup'] as const) {
      await using other = await local.clone()
      await other.task[end](42)
      expect(await other.wait()).toEqual({ state: 'exited', status: 42 })
      await gone(other.task)
      await expect(other.task.getpid()).rejects.toMatchObject({ name: 'SyscallSendError' })
      await expect(task[end](256)).rejects.toThrow('status must be an integer from 0 to 255, not 256')
    }
  })

  const output = async (run: (task: Task) => Promise<void>): Promise<string> => {
    await using other = await local.clone()
    const file = await other.task.open(inFolder('output'), O.WRONLY | O.CREAT | O.TRUNC)
    await file.dup3(NearFileDescriptor(1), { inheritable: true })
    await run(other.task)
    expect(await other.wait()).toEqual({ state: 'exited', status: 0 })
    return readFileSync(inFolder('output'), 'utf8')
  }

  test('execve with arguments and an environment', async () => {
    const printed = await output((other) => other.execve('/bin/sh', ['sh', '-c', 'echo "$0 $1 $A"; env', 'ä', ''], ['A=grün', 'B=']))
    const lines = printed.split('\n')
    expect(lines[0]).toBe('ä  grün')
    expect(lines).toEqual(expect.arrayContaining(['A=grün', 'B=']))
  })

  test('execve with argument lists in memory, which keep their strings', async () => {
    expect(await output(async (other) => {
      const strings = ['echo', 'from', 'memory'].map((argument) => other.ptr(argument))
      const argv = other.ptr(ArgList, strings)
      const envp = other.ptr(ArgList, [])
      const executing = other.execve('/bin/echo', argv, envp)
      expect(() => strings[1]?.free()).toThrow(BorrowError)
      await executing
    })).toBe('from memory\n')
  })

  test('execveat from a directory, and of an open file', async () => {
    expect(await output(async (other) => {
      const bin = await other.open('/bin', O.PATH | O.DIRECTORY)
      await other.execveat(bin, 'echo', ['echo', 'from a directory'], [])
    })).toBe('from a directory\n')
    expect(await output(async (other) => {
      const program = await other.open('/bin/echo', O.PATH)
      await other.execveat(program, '', ['echo', 'from a file'], [], AT.EMPTY_PATH)
    })).toBe('from a file\n')
  })

  test('a failed exec leaves the process as it is, and no memory behind', async () => {
    const used = task.heap.arena.used
    const error = await expectFailure(
      task.execve('/no/such', ['such', 'a "b"'], ['A=1', 'B=2']), 'ENOENT', /execve\("\/no\/such", \["such", "a \\"b\\""\], 0x[0-9a-f]+ \/\* 2 vars \*\/\)$/,
    )
    expect(error.path).toBe('/no/such')
    await expectFailure(
      task.execveat(AT.FDCWD, '/etc/passwd', ['x'], []), 'EACCES', /execveat\(AT_FDCWD, "\/etc\/passwd", \["x"\], 0x[0-9a-f]+ \/\* 0 vars \*\/, 0\)$/,
    )
    expect(await task.getpid()).toBe(pid)
    expect(task.heap.arena.used).toBe(used)
  })

  test('what execve would not take is refused', async () => {
    const used = task.heap.arena.used
    await expect(task.execve('/bin/true', ['true', 'a\0b'], [])).rejects.toThrow('has a NUL')
    await expect(task.execve('/bin/true', ['true', 'x'.repeat(131072)], [])).rejects.toThrow('argv[1] has 131073 bytes, and execve takes 131072')
    await expect(task.execve('/bin/true', ['true'], ['x'.repeat(200_000)])).rejects.toThrow('envp[0] has 200001 bytes')
    await expect(task.execveat(AT.FDCWD, '/bin/true', ['true'], [], AT.EXECVE_CHECK)).rejects.toThrow('make that call with _execveat')
    expect(() => task.ptr(ArgList, [null])).toThrow('the null pointer ends an argument list')
    expect(task.heap.arena.used).toBe(used)
    // The whole is the kernel's affair: a quarter of the stack's limit.
    await expectFailure(task.execve('/bin/true', Array.from({ length: 100 }, () => 'x'.repeat(131071)), []), 'E2BIG', /^E2BIG/)
  })

  test('whether a program might be executed, where the kernel can say', async () => {
    using path = task.ptr('/bin/true')
    using list = task.ptr(ArgList, [])
    const checked = await _execveat(task.sysif, AT.FDCWD, path.near, list.near, list.near, AT.EXECVE_CHECK).then(() => 'yes', (error: unknown) => error)
    // Linux 6.14 brought it.
    if (checked !== 'yes') expect(checked).toMatchObject({ code: 'EINVAL' })
    expect(await task.getpid()).toBe(pid)
  })

  test('an argument list there and back', async () => {
    const strings = ['a', 'b'].map((argument) => task.ptr(argument))
    using pointer = task.ptr(ArgList, strings)
    expect(pointer.size).toBe(24)
    expect(await pointer.read()).toEqual(strings.map((string) => string.near))
    expect(() => strings[0]?.free()).not.toThrow()
    expect(() => pointer.borrow(task)).toThrow('was freed already')
  })
})
