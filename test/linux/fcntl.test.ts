import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { FDTableMismatchError } from '../../src/far/errors.js'
import {
  AT, DN, F, F_LCK, F_OWNER, F_SEAL, FD, Flock, FOwnerEx, LOCK, O, OpenHow, openFlags, RESOLVE, RWH_WRITE_LIFE, _fcntl,
} from '../../src/linux/fcntl.js'
import { RENAME, RWF, SEEK } from '../../src/linux/fs.js'
import {
  ARG_MAX, LINK_MAX, MAX_CANON, MAX_INPUT, NAME_MAX, NGROUPS_MAX, NR_OPEN, PATH_MAX, PathString, PIPE_BUF, RTSIG_MAX, XATTR_LIST_MAX, XATTR_NAME_MAX,
  XATTR_SIZE_MAX,
} from '../../src/linux/limits.js'
import { MFD } from '../../src/linux/memfd.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { expectFailure, expectFailures, fdInfo, fdLink, temporaryFolder, unusedPid } from './support.js'

describe('against the headers', () => {
  const prefixed = (prefix: string, constants: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(constants).map(([name, value]) => [prefix + name, value]))
  const header = 'include/uapi/linux/fcntl.h'

  compareConstants('linux/fcntl.h', 'O_', openFlags, {
    names: { ASYNC: 'FASYNC' },
    omitted: { O_TMPFILE_MASK: 'older headers\', and no flag' },
  })
  compareConstants('linux/fcntl.h', 'AT_', AT, {
    newer: {
      AT_RENAME_NOREPLACE: `${header}, v6.12`,
      AT_RENAME_EXCHANGE: `${header}, v6.12`,
      AT_RENAME_WHITEOUT: `${header}, v6.12`,
      AT_HANDLE_FID: `${header}, v6.5`,
      AT_HANDLE_MNT_ID_UNIQUE: `${header}, v6.12`,
      AT_HANDLE_CONNECTABLE: `${header}, v6.13`,
      AT_EXECVE_CHECK: `${header}, v6.14`,
    },
  })
  compareConstants('linux/fcntl.h', 'F_', { ...F, ...F_LCK }, {
    newer: { F_DUPFD_QUERY: `${header}, v6.10`, F_CREATED_QUERY: `${header}, v6.12` },
    omitted: {
      F_EXLCK: 'of an old flock(2)',
      F_SHLCK: 'of an old flock(2)',
      'F_SEAL_*': 'compared by themselves',
      'F_OWNER_*': 'compared by themselves',
      F_LINUX_SPECIFIC_BASE: 'where Linux\'s own begin',
    },
  })
  compareConstants('linux/fcntl.h', 'FD_CLOEXEC', { '': FD.CLOEXEC })
  compareConstants('linux/fcntl.h', 'F_SEAL_', F_SEAL, { newer: { F_SEAL_EXEC: `${header}, v6.3` } })
  compareConstants('linux/fcntl.h', 'F_OWNER_', F_OWNER)
  compareConstants('linux/fcntl.h', 'RWH_WRITE_LIFE_', RWH_WRITE_LIFE)
  compareConstants('linux/fcntl.h', 'DN_', DN)
  compareConstants('linux/fcntl.h', 'LOCK_', LOCK, {
    omitted: { LOCK_MAND: 'gone', LOCK_READ: 'gone', LOCK_WRITE: 'gone', LOCK_RW: 'gone' },
  })
  compareConstants('linux/openat2.h', 'RESOLVE_', RESOLVE)
  compareLayout('linux/fcntl.h', 'struct flock', Flock)
  compareLayout('linux/fcntl.h', 'struct f_owner_ex', FOwnerEx)
  compareLayout('linux/openat2.h', 'struct open_how', OpenHow)
  compareConstants('linux/fs.h', 'SEEK_', SEEK, { omitted: { SEEK_MAX: 'the last of them' } })
  compareConstants('linux/fs.h', 'RENAME_', RENAME)
  compareConstants('linux/fs.h', 'RWF_', RWF, {
    newer: {
      RWF_NOAPPEND: 'include/uapi/linux/fs.h, v6.9',
      RWF_ATOMIC: 'include/uapi/linux/fs.h, v6.11',
      RWF_DONTCACHE: 'include/uapi/linux/fs.h, v6.14',
      RWF_NOSIGNAL: 'include/uapi/linux/fs.h, v6.18',
    },
    omitted: { RWF_SUPPORTED: 'all of them', RWF_WRITE_LIFE_NOT_SET: 'a misnomer of RWH_WRITE_LIFE_NOT_SET' },
  })

  oracleTest('the limits', 'x64', async () => {
    const limits = {
      NR_OPEN, NGROUPS_MAX, ARG_MAX, LINK_MAX, MAX_CANON, MAX_INPUT, NAME_MAX, PATH_MAX, PIPE_BUF, XATTR_NAME_MAX, XATTR_SIZE_MAX, XATTR_LIST_MAX, RTSIG_MAX,
    }
    const answers = await askC({ headers: ['linux/limits.h'], expressions: Object.keys(limits) }, 'x64')
    expect(Object.fromEntries([...answers].map(([name, value]) => [name, Number(value)]))).toEqual(limits)
  })

  // Where a name is younger than the headers, RENAME's is the same by definition.
  test('AT_RENAME is RENAME', () => {
    expect(prefixed('RENAME_', RENAME)).toEqual({
      RENAME_NOREPLACE: AT.RENAME_NOREPLACE, RENAME_EXCHANGE: AT.RENAME_EXCHANGE, RENAME_WHITEOUT: AT.RENAME_WHITEOUT,
    })
  })
})

describe('paths', () => {
  test('what the kernel would cut or refuse is refused here', () => {
    expect(PathString.sizeOf('/'.repeat(4095))).toBe(4096)
    expect(() => PathString.sizeOf('/'.repeat(4096))).toThrow('a path has at most 4095 bytes in UTF-8, and this one has 4096')
    expect(() => PathString.sizeOf('ü'.repeat(2048))).toThrow('this one has 4096')
    expect(() => PathString.sizeOf('/a\0b')).toThrow('has a NUL character at 2')
  })
})

const folder = temporaryFolder()
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
const inFolder = (name: string): string => join(folder, name)

describe('opening', () => {
  test('a file that is created, as stat sees it', async () => {
    await using file = await task.openat(AT.FDCWD, inFolder('created'), O.WRONLY | O.CREAT | O.EXCL, 0o640)
    // proc_pid_fdinfo(5): flags in octal; the umask is Node's.
    expect(Number.parseInt(fdInfo(pid, file.near, 'flags') ?? '', 8) & (O.ACCMODE | O.CLOEXEC)).toBe(O.WRONLY | O.CLOEXEC)
    expect(statSync(inFolder('created')).mode & 0o7777).toBe(0o640 & ~process.umask())
    expect(fdLink(pid, file.near)).toBe(inFolder('created'))
    await using same = await task.open(inFolder('created'), O.RDONLY, 0, { inheritable: true })
    expect(await same.getFlags()).toBe(0)
  })

  test('below a directory', async () => {
    writeFileSync(inFolder('below'), 'x')
    await using directory = await task.open(folder, O.PATH | O.DIRECTORY)
    await using file = await task.openat(directory, 'below', O.RDONLY)
    expect(fdLink(pid, file.near)).toBe(inFolder('below'))
    await using unnamed = await task.openat(directory, '.', O.TMPFILE | O.RDWR, 0o600)
    expect(fdLink(pid, unnamed.near)).toMatch(/ \(deleted\)$/)
    await expect(local.task.openat(directory, 'below', O.RDONLY)).rejects.toThrow(FDTableMismatchError)
    await expect(task.openat(-1 as never, 'below', O.RDONLY)).rejects.toThrow('a directory is a file descriptor or AT.FDCWD, not -1')
  })

  test('errors say what was called, and about which file', async () => {
    const error = await expectFailure(task.open('/no/such', O.RDONLY), 'ENOENT', 'openat(AT_FDCWD, "/no/such", O_RDONLY|O_CLOEXEC)')
    expect(error).toMatchObject({ path: '/no/such', syscall: 'openat', errno: -2 })
    await expectFailure(task.open('/', O.RDWR | O.SYNC, 0, { inheritable: true }), 'EISDIR', 'openat(AT_FDCWD, "/", O_RDWR|O_SYNC)')
    await expectFailure(task.open('/proc/x', O.WRONLY | O.CREAT, 0o644), 'ENOENT', 'openat(AT_FDCWD, "/proc/x", O_WRONLY|O_CREAT|O_CLOEXEC, 0644)')
    await expectFailure(task.open('/etc/passwd', O.DIRECTORY), 'ENOTDIR', 'openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_DIRECTORY|O_CLOEXEC)')
    await expectFailure(task.open('/etc/passwd', O.TMPFILE | O.RDWR, 0o600), 'ENOTDIR', 'openat(AT_FDCWD, "/etc/passwd", O_RDWR|O_CLOEXEC|O_TMPFILE, 0600)')
    const pointer = task.ptr('/no/such')
    expect(await task.open(pointer, O.RDONLY).catch((reason: unknown) => reason)).toMatchObject({ path: '/no/such' })
    pointer.free()
    await expect(task.open('/a\0b', O.RDONLY)).rejects.toThrow('has a NUL')
    await expect(task.open('/', -1)).rejects.toThrow('a flag must be a non-negative integer')
    await expect(task.open('/', O.CREAT, 0o1_0000)).rejects.toThrow('openat: mode')
  })

  test('openat2 says how the path may be resolved', async () => {
    writeFileSync(inFolder('inside'), 'x')
    await using directory = await task.open(folder, O.PATH | O.DIRECTORY)
    await using file = await task.openat2(directory, 'inside', { resolve: RESOLVE.BENEATH })
    expect(fdLink(pid, file.near)).toBe(inFolder('inside'))
    expect(await file.getFlags()).toBe(FD.CLOEXEC)
    await using rooted = await task.openat2(directory, '/inside', { flags: O.RDWR, resolve: RESOLVE.IN_ROOT }, { inheritable: true })
    expect(fdLink(pid, rooted.near)).toBe(inFolder('inside'))
    expect(await rooted.getFlags()).toBe(0)
    const error = await expectFailure(
      task.openat2(directory, '../x', { flags: O.RDONLY, resolve: RESOLVE.BENEATH }), 'EXDEV',
      `openat2(${directory.near}, "../x", {flags=O_RDONLY|O_CLOEXEC, resolve=RESOLVE_BENEATH}, 24)`,
    )
    expect(error.path).toBe('../x')
  })

  test('each way in which openat2 resolves a path', async () => {
    mkdirSync(inFolder('resolve'))
    writeFileSync(inFolder('resolve/file'), 'x')
    symlinkSync('file', inFolder('resolve/link'))
    symlinkSync('/resolve/file', inFolder('resolve/absolute'))
    await using directory = await task.open(inFolder('resolve'), O.PATH | O.DIRECTORY)
    await using above = await task.open(folder, O.PATH | O.DIRECTORY)
    await using root = await task.open('/', O.PATH | O.DIRECTORY)
    const opens = async (from: FileDescriptor, path: string, resolve: number): Promise<string> => {
      await using file = await task.openat2(from, path, { flags: O.RDONLY, resolve })
      return fdLink(pid, file.near)
    }
    const there = inFolder('resolve/file')

    expect(await opens(directory, 'link', 0)).toBe(there)
    await expectFailure(opens(directory, 'link', RESOLVE.NO_SYMLINKS), 'ELOOP', /resolve=RESOLVE_NO_SYMLINKS\}, 24\)$/)
    expect(await opens(directory, 'file', RESOLVE.NO_SYMLINKS)).toBe(there)

    // A link of /proc that leads to where it says nothing of; a plain symbolic link is let through.
    const magic = `proc/self/fd/${directory.near}/file`
    expect(await opens(root, magic, 0)).toBe(there)
    await expectFailure(opens(root, magic, RESOLVE.NO_MAGICLINKS), 'ELOOP', /resolve=RESOLVE_NO_MAGICLINKS\}, 24\)$/)
    expect(await opens(directory, 'link', RESOLVE.NO_MAGICLINKS)).toBe(there)

    await expectFailure(opens(root, 'proc/version', RESOLVE.NO_XDEV), 'EXDEV', /resolve=RESOLVE_NO_XDEV\}, 24\)$/)
    expect(await opens(directory, 'file', RESOLVE.NO_XDEV)).toBe(there)

    // The same link: out of the directory, or from a root of its own.
    await expectFailure(opens(above, 'resolve/absolute', RESOLVE.BENEATH), 'EXDEV', /resolve=RESOLVE_BENEATH\}, 24\)$/)
    expect(await opens(above, 'resolve/absolute', RESOLVE.IN_ROOT)).toBe(there)
    await expectFailure(opens(directory, 'file', RESOLVE.BENEATH | RESOLVE.IN_ROOT), 'EINVAL', /resolve=RESOLVE_BENEATH\|RESOLVE_IN_ROOT\}, 24\)$/)

    // Just looked up, so it is in the cache; what would have to be created is not (Linux 5.12).
    expect(await opens(directory, 'file', RESOLVE.CACHED)).toBe(there)
    const creating = task.openat2(directory, 'none', { flags: O.RDWR | O.CREAT, mode: 0o600, resolve: RESOLVE.CACHED })
    await expectFailure(creating, 'EAGAIN', /\{flags=O_RDWR\|O_CREAT\|O_CLOEXEC, mode=0600, resolve=RESOLVE_CACHED\}, 24\)$/)
    await expect(task.openat2(directory, 'x', { flags: O.CREAT, mode: 0o1_0000 })).rejects.toThrow('openat2: mode')
    await expectFailure(opens(directory, 'file', 0x100), 'EINVAL', /resolve=0x100\}, 24\)$/)
  })
})

describe('copies and flags', () => {
  test('dupfd', async () => {
    await using file = await task.open(inFolder('dup'), O.RDWR | O.CREAT)
    await using copy = await file.dupfd(100)
    expect(copy.near).toBe(100)
    expect(await copy.getFlags()).toBe(FD.CLOEXEC)
    await using inheritable = await copy.dupfd(0, { inheritable: true })
    expect(await inheritable.getFlags()).toBe(0)
    await expectFailure(file.dupfd(0x7fff_ffff), 'EINVAL', `fcntl(${file.near}, F_DUPFD_CLOEXEC, 0x7fffffff)`)
    await expect(file.dupfd(-1)).rejects.toThrow('fcntl: minimum')
  })

  test('whether two numbers are of one open file (Linux 6.10)', async ({ skip }) => {
    await using file = await task.open(inFolder('same'), O.RDWR | O.CREAT)
    await using copy = await file.dup()
    await using other = await task.open(inFolder('same'), O.RDWR)
    const same = await file.dupfdQuery(copy).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'EINVAL' })
      return skip('the kernel here is older')
    })
    expect([same, await file.dupfdQuery(other)]).toEqual([true, false])
    await expectFailure(_fcntl(task.sysif, file.near, F.DUPFD_QUERY, 9999), 'EBADF', `fcntl(${file.near}, F_DUPFD_QUERY, 9999)`)
  })

  test('whether it was created (Linux 6.12)', async ({ skip }) => {
    await using first = await task.open(inFolder('new'), O.RDWR | O.CREAT)
    await using second = await task.open(inFolder('new'), O.RDWR | O.CREAT)
    const created = await first.createdQuery().catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'EINVAL' })
      return skip('the kernel here is older')
    })
    expect([created, await second.createdQuery()]).toEqual([true, false])
  })

  test('the flags of the number and of the file', async () => {
    const [read, write] = await task.pipe2()
    await read.setFlags(0)
    expect(await read.getFlags()).toBe(0)
    await read.setFlags(FD.CLOEXEC)
    expect(await read.getFlags()).toBe(FD.CLOEXEC)
    await read.setStatusFlags(O.NONBLOCK)
    expect(await read.getStatusFlags()).toBe(O.RDONLY | O.NONBLOCK)
    await expectFailure(read.read(1), 'EAGAIN', /read\(\d+, 0x[0-9a-f]+, 1\)$/)
    await expect(read.setFlags(-1)).rejects.toThrow('fcntl: flags')
    await expectFailure(_fcntl(task.sysif, read.near, 999), 'EINVAL', `fcntl(${read.near}, 999, 0)`)
    await read.close()
    await write.close()
  })

  test('the size of a pipe', async () => {
    const [read, write] = await task.pipe2()
    expect(await read.getPipeSize()).toBe(65536)
    expect(await write.setPipeSize(5000)).toBe(8192)
    expect(await read.getPipeSize()).toBe(8192)
    await write.write(new Uint8Array(8000))
    await expectFailure(write.setPipeSize(4096), 'EBUSY', `fcntl(${write.near}, F_SETPIPE_SZ, 4096)`)
    await using file = await task.open(inFolder('size'), O.RDWR | O.CREAT)
    await expectFailure(file.getPipeSize(), 'EBADF', `fcntl(${file.near}, F_GETPIPE_SZ, 0)`)
    await read.close()
    await write.close()
  })

  test('seals', async () => {
    await using memfd = await task.memfdCreate('sealed', MFD.ALLOW_SEALING)
    expect(await memfd.getSeals()).toBe(0)
    await memfd.addSeals(F_SEAL.SHRINK | F_SEAL.SEAL)
    expect(await memfd.getSeals()).toBe(F_SEAL.SHRINK | F_SEAL.SEAL)
    await memfd.ftruncate(100)
    await expectFailure(memfd.ftruncate(50), 'EPERM', `ftruncate(${memfd.near}, 50)`)
    await expectFailure(memfd.addSeals(F_SEAL.GROW), 'EPERM', `fcntl(${memfd.near}, F_ADD_SEALS, F_SEAL_GROW)`)
    await using file = await task.open('/etc/passwd', O.RDONLY)
    await expectFailure(file.getSeals(), 'EINVAL', `fcntl(${file.near}, F_GET_SEALS, 0)`)
  })

  test('hints', async () => {
    await using file = await task.open(inFolder('hint'), O.RDWR | O.CREAT)
    expect(await file.getRwHint()).toBe(RWH_WRITE_LIFE.NOT_SET)
    await file.setRwHint(RWH_WRITE_LIFE.LONG)
    await using same = await task.open(inFolder('hint'), O.RDONLY)
    expect(await same.getRwHint()).toBe(RWH_WRITE_LIFE.LONG)
    await expectFailure(file.setRwHint(9 as never), 'EINVAL', `fcntl(${file.near}, F_SET_RW_HINT, {value=9})`)
  })
})

describe('signals of files', () => {
  test('who gets which signal', async () => {
    const [read, write] = await task.pipe2({ flags: O.NONBLOCK })
    expect((await read.getOwner()).pid).toBe(0)
    await read.setOwner(F_OWNER.PID, pid)
    expect(await read.getOwner()).toEqual({ type: F_OWNER.PID, pid })
    expect(await read.getSignal()).toBe(0)
    await read.setSignal(40)
    expect(await read.getSignal()).toBe(40)
    await read.setStatusFlags(O.NONBLOCK | O.ASYNC)
    await write.write('x')
    expect((await task.rtSigtimedwait(sigset(40), { tv_sec: 5, tv_nsec: 0 })).si_signo).toBe(40)
    await read.getOwnerUids().then(
      (uids) => expect(uids).toEqual({ ruid: process.getuid?.(), euid: process.geteuid?.() }),
      (error: unknown) => expect(error).toMatchObject({ code: 'EINVAL' }),
    )
    await expectFailure(read.setOwner(F_OWNER.TID, unusedPid()), 'ESRCH', `fcntl(${read.near}, F_SETOWN_EX, {type=0, pid=${unusedPid()}})`)
    await expect(read.setOwner(F_OWNER.PID, -5)).rejects.toThrow('a pid must be an integer')
    await expect(read.setSignal(65)).rejects.toThrow('fcntl: sig')
    await read.close()
    await write.close()
  })

  test('what is only a place in a file system has none of these', async () => {
    await using place = await task.open(folder, O.PATH)
    await expectFailures({
      getOwner: () => place.getOwner(), setOwner: () => place.setOwner(F_OWNER.PID, pid), getOwnerUids: () => place.getOwnerUids(),
      getSignal: () => place.getSignal(), setSignal: () => place.setSignal(SIG.IO), getLease: () => place.getLease(), getRwHint: () => place.getRwHint(),
      setStatusFlags: () => place.setStatusFlags(O.APPEND), getlk: () => place.getlk({ l_type: F_LCK.RDLCK }),
      ofdGetlk: () => place.ofdGetlk({ l_type: F_LCK.RDLCK }),
    }, 'EBADF', new RegExp(`fcntl\\(${place.near}, F_[A-Z_]+, `))
    // The number is one as any other.
    expect([await place.getFlags(), await place.getStatusFlags() & O.PATH]).toEqual([FD.CLOEXEC, O.PATH])
  })

  test('leases', async () => {
    writeFileSync(inFolder('lease'), 'x')
    await using file = await task.open(inFolder('lease'), O.RDONLY)
    expect(await file.getLease()).toBe(F_LCK.UNLCK)
    await file.setSignal(SIG.IO)
    await file.setLease(F_LCK.RDLCK)
    expect(await file.getLease()).toBe(F_LCK.RDLCK)
    // Somebody who wants to write breaks it, and does not wait for us.
    await expectFailure(
      task.open(inFolder('lease'), O.WRONLY | O.NONBLOCK), 'EAGAIN', `openat(AT_FDCWD, "${inFolder('lease')}", O_WRONLY|O_NONBLOCK|O_CLOEXEC)`,
    )
    expect((await task.rtSigtimedwait(sigset(SIG.IO), { tv_sec: 5, tv_nsec: 0 })).si_signo).toBe(SIG.IO)
    await file.setLease(F_LCK.UNLCK)
    const [read, write] = await task.pipe2()
    await expectFailure(read.setLease(F_LCK.RDLCK), 'EINVAL', `fcntl(${read.near}, F_SETLEASE, F_RDLCK)`)
    await read.close()
    await write.close()
  })

  test('changes in a directory', async ({ skip }) => {
    await using directory = await task.open(folder, O.RDONLY | O.DIRECTORY)
    await directory.setSignal(41)
    const refused = await directory.notify(or(DN.CREATE, DN.MULTISHOT)).then(() => undefined, (error: unknown) => error)
    if (refused !== undefined) {
      expect(refused).toMatchObject({ code: 'EINVAL', call: `fcntl(${directory.near}, F_NOTIFY, DN_CREATE|DN_MULTISHOT)` })
      return skip('the kernel was built without dnotify')
    }
    writeFileSync(inFolder('noticed'), 'x')
    expect((await task.rtSigtimedwait(sigset(41), { tv_sec: 5, tv_nsec: 0 })).si_signo).toBe(41)
    await directory.notify(0)
    await using file = await task.open(inFolder('noticed'), O.RDONLY)
    await expectFailure(file.notify(DN.CREATE), 'ENOTDIR', `fcntl(${file.near}, F_NOTIFY, DN_CREATE)`)
  })
})

describe('locks', () => {
  const locks = (): string[] => readFileSync('/proc/locks', 'latin1').split('\n').filter((line) => line.includes(`:${statSync(inFolder('locked')).ino} `))

  test('of a process', async () => {
    writeFileSync(inFolder('locked'), '0123456789')
    await using other = await local.clone()
    await using mine = await task.open(inFolder('locked'), O.RDWR)
    await using theirs = await other.task.open(inFolder('locked'), O.RDWR)
    const first = { l_type: F_LCK.WRLCK, l_whence: SEEK.SET, l_start: 2, l_len: 3 }
    await mine.setlk(first)
    expect(locks()[0]).toMatch(new RegExp(`POSIX +ADVISORY +WRITE ${pid} .* 2 4$`))
    expect(await theirs.getlk({ l_type: F_LCK.RDLCK })).toEqual({ ...first, l_pid: pid })
    expect(await theirs.getlk({ l_type: F_LCK.RDLCK, l_start: 5 })).toBeUndefined()
    await expectFailure(theirs.setlk({ l_type: F_LCK.RDLCK }), 'EAGAIN', /fcntl\(\d+, F_SETLK, \{l_type=0, l_whence=0, l_start=0, l_len=0, l_pid=0\}\)$/)
    const waiting = theirs.setlkw({ l_type: F_LCK.RDLCK })
    await mine.setlk({ l_type: F_LCK.UNLCK })
    await waiting
    expect((await mine.getlk({ l_type: F_LCK.WRLCK }))?.l_pid).toBe(other.child.pid.near)
    await theirs.setlk({ l_type: F_LCK.UNLCK })
  })

  test('of processes that would wait for each other for ever', async () => {
    writeFileSync(inFolder('locked'), '0123456789')
    await using other = await local.clone()
    await using mine = await task.open(inFolder('locked'), O.RDWR)
    await using theirs = await other.task.open(inFolder('locked'), O.RDWR)
    const byte = (index: number): { l_type: typeof F_LCK.WRLCK, l_start: number, l_len: number } => ({ l_type: F_LCK.WRLCK, l_start: index, l_len: 1 })
    await mine.setlk(byte(0))
    await theirs.setlk(byte(1))
    const waiting = mine.setlkw(byte(1))
    // proc_locks(5): with an arrow, who waits.
    while (!locks().some((line) => line.includes('->'))) await new Promise((resolve) => setTimeout(resolve, 2))
    await expectFailure(theirs.setlkw(byte(0)), 'EDEADLK', /fcntl\(\d+, F_SETLKW, \{l_type=1, l_whence=0, l_start=0, l_len=1, l_pid=0\}\)$/)
    await theirs.setlk({ l_type: F_LCK.UNLCK })
    await waiting
    await using readOnly = await task.open(inFolder('locked'), O.RDONLY)
    await expectFailure(readOnly.ofdSetlkw(byte(5)), 'EBADF', /F_OFD_SETLKW/)
  })

  test('of an open file', async () => {
    writeFileSync(inFolder('locked'), '0123456789')
    await using other = await local.clone()
    await using mine = await task.open(inFolder('locked'), O.RDWR)
    await using theirs = await other.task.open(inFolder('locked'), O.RDWR)
    await mine.ofdSetlk({ l_type: F_LCK.WRLCK })
    expect(locks()[0]).toMatch(/OFDLCK +ADVISORY +WRITE -1 .* 0 EOF$/)
    expect((await theirs.ofdGetlk({ l_type: F_LCK.RDLCK }))?.l_pid).toBe(-1)
    await expectFailure(theirs.ofdSetlk({ l_type: F_LCK.WRLCK }), 'EAGAIN', /fcntl\(\d+, F_OFD_SETLK, \{l_type=1,/)
    await expectFailure(theirs.ofdSetlk({ l_type: F_LCK.WRLCK, l_pid: 1 }), 'EINVAL', /F_OFD_SETLK/)
    const waiting = theirs.ofdSetlkw({ l_type: F_LCK.WRLCK })
    await mine.close()
    await waiting
    expect(locks()).toHaveLength(1)
    await theirs.ofdSetlk({ l_type: F_LCK.UNLCK })
    expect(locks()).toEqual([])
    expect(await theirs.ofdGetlk({ l_type: F_LCK.WRLCK })).toBeUndefined()
  })

  test('flock', async () => {
    writeFileSync(inFolder('locked'), '')
    await using mine = await task.open(inFolder('locked'), O.RDONLY)
    await using again = await task.open(inFolder('locked'), O.RDONLY)
    await mine.flock(LOCK.EX)
    expect(locks()[0]).toMatch(new RegExp(`FLOCK +ADVISORY +WRITE ${pid} `))
    await expectFailure(again.flock(LOCK.SH | LOCK.NB), 'EAGAIN', `flock(${again.near}, LOCK_SH|LOCK_NB)`)
    await mine.flock(LOCK.UN)
    await again.flock(LOCK.SH | LOCK.NB)
    expect(locks()[0]).toMatch(/FLOCK +ADVISORY +READ/)
  })

  test('waiting for a lock is not for Node\'s main thread', async () => {
    writeFileSync(inFolder('locked'), '')
    await using here = await local.task.open(inFolder('locked'), O.RDWR)
    await expect(here.setlkw({ l_type: F_LCK.WRLCK })).rejects.toThrow(BlockingCallError)
    await expect(here.ofdSetlkw({ l_type: F_LCK.WRLCK })).rejects.toThrow(BlockingCallError)
    await expect(here.flock(LOCK.EX)).rejects.toThrow(BlockingCallError)
    await here.flock(LOCK.EX | LOCK.NB)
    await here.setlk({ l_type: F_LCK.WRLCK })
    expect(locks()).toHaveLength(2)
  })
})
