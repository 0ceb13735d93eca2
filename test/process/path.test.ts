import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { SyscallHangup } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { FilesystemInformationMismatchError, MountNamespaceMismatchError } from '../../src/far/errors.js'
import { O } from '../../src/linux/fcntl.js'
import { MOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { Command } from '../../src/process/command.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import { Path } from '../../src/process/path.js'
import { childrenOf, failure, openFiles } from './support.js'

const local = await localProcess()
const { task } = local
await (await local.clone())[Symbol.asyncDispose]()
const folder = mkdtempSync(join(tmpdir(), 'nearfar-path-'))
const files = openFiles()
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a path is text', () => {
  test.each([
    ['/a/b', '/a', 'b'], ['/a/b/', '/a', 'b'], ['/a', '/', 'a'], ['/', '/', ''], ['a', '.', 'a'], ['a/b', 'a', 'b'], ['a//b', 'a', 'b'], ['//a', '/', 'a'],
    ['../x', '..', 'x'],
  ])('%s: its parent is %s, its name %s', (path, parent, name) => {
    const given = local.path(path)
    expect([given.parent.text, given.name]).toEqual([parent, name])
  })

  test('join', () => {
    expect(local.path('/').join('a', 'b').text).toBe('/a/b')
    expect(local.path('/a/').join('b').text).toBe('/a/b')
    expect(local.path('a').join('../b').text).toBe('a/../b')
    expect(() => local.path('/a').join('/b')).toThrow(RangeError)
    expect(String(local.path('/a'))).toBe('/a')
  })

  test('no path is empty, or has a NUL', () => {
    expect(() => local.path('')).toThrow(RangeError)
    expect(() => local.path('a\0b')).toThrow(RangeError)
    expect(new Path(local, '.').absolute).toBe(false)
  })
})

describe('files', () => {
  test('are written and read whole', async () => {
    const path = local.path(folder).join('whole')
    expect(await path.exists()).toBe(false)
    await path.write('first')
    expect(readFileSync(path.text, 'utf8')).toBe('first')
    await path.write(' and second', { append: true })
    expect(await path.readText()).toBe('first and second')
    await path.write('x', { mode: 0o600 })
    expect(text(await local.readFile(path.text))).toBe('x')
    expect(await path.exists()).toBe(true)
    expect(await failure(path.write('y', { exclusive: true }))).toMatchObject({ code: 'EEXIST', path: path.text })
    const long = Buffer.alloc(3_000_001, 'abc')
    await local.writeFile(path.text, long)
    expect(Buffer.from(await path.read()).equals(long)).toBe(true)
    await path.unlink()
    expect(existsSync(path.text)).toBe(false)
    expect((await failure(path.read())).message).toBe(`ENOENT: no such file or directory, openat(AT_FDCWD, "${path.text}", O_RDONLY|O_CLOEXEC)`)
  })

  test('files of /proc, whose size is not known before', async () => {
    expect(text(await local.readFile('/proc/self/maps'))).toContain('[stack]')
  })

  test('a write that fails is told', async () => {
    if (existsSync('/dev/full')) expect(await failure(local.writeFile('/dev/full', 'x'))).toMatchObject({ code: 'ENOSPC' })
    else expect.unreachable('there is no /dev/full here')
  })

  test('in directories, links and other names', async () => {
    const directory = await local.mkdir(join(folder, 'directory'), 0o700)
    expect(lstatSync(directory.text).mode & 0o777).toBe(0o700)
    await directory.join('a').write('a')
    const link = await directory.join('link').symlinkTo('a')
    expect(readlinkSync(link.text)).toBe('a')
    expect(await link.readlink()).toBe('a')
    expect((await directory.names()).sort()).toEqual(['a', 'link'])
    const renamed = await directory.join('a').rename(directory.join('b'))
    expect(readdirSync(directory.text).sort()).toEqual(['b', 'link'])
    expect(await link.exists()).toBe(false)
    await renamed.unlink()
    expect(await failure(directory.rmdir())).toMatchObject({ code: 'ENOTEMPTY' })
    await link.unlink()
    await directory.rmdir()
    expect(existsSync(directory.text)).toBe(false)
  })

  test('a directory of many names', async () => {
    const directory = await local.mkdir(join(folder, 'many'))
    const names = Array.from({ length: 1500 }, (_, index) => `${'long-name-'.repeat(5)}${index}`)
    for (const name of names) writeFileSync(join(directory.text, name), '')
    expect((await directory.names()).sort()).toEqual(names.sort())
    await directory.removeAll()
    expect(existsSync(directory.text)).toBe(false)
  })
})

describe('what has no end yet', () => {
  test('a pipe of the Node process is read in the event loop', async () => {
    const [readEnd, writeEnd] = await local.pipe()
    const reading = local.readToEnd(readEnd)
    // The event loop goes round meanwhile, and a child can be made to write.
    await using child = await local.fork()
    const theirs = child.inherit(writeEnd)
    await writeEnd.close()
    await theirs.write('one ')
    await theirs.write('two')
    await theirs.close()
    expect(text(await reading)).toBe('one two')
    await readEnd.close()
  })

  test('a full pipe is waited for, and more than it holds gets through', async () => {
    const [readEnd, writeEnd] = await local.pipe()
    const data = Buffer.alloc(1_000_000, 'nearfar')
    const writing = local.writeAll(writeEnd, data)
    const reading = local.readToEnd(readEnd)
    await writing
    await writeEnd.close()
    expect(Buffer.from(await reading).equals(data)).toBe(true)
    await readEnd.close()
  })

  test('a pipe of a child is read by the child', async () => {
    await using child = await local.fork()
    const [readEnd, writeEnd] = await child.pipe()
    await child.writeAll(writeEnd, 'in the child')
    await writeEnd.close()
    expect(text(await child.readToEnd(readEnd))).toBe('in the child')
  })
})

/** A child that may change its root directory and mounts, whoever runs this: in a user namespace where that is allowed to do something. */
async function privileged(flags = 0): Promise<ChildProcess> {
  const child = await local.clone({ flags: or(CLONE.NEWUSER, flags) })
  try {
    await task.writeSetgroups('deny', child.child.pid)
    await task.writeUidMap([{ inside: 0, outside: await task.geteuid(), count: 1 }], child.child.pid)
    await task.writeGidMap([{ inside: 0, outside: await task.getegid(), count: 1 }], child.child.pid)
    return child
  } catch (error) {
    await child[Symbol.asyncDispose]()
    throw error
  }
}

describe('where a path means something', () => {
  test('it is refused after the process has left its mounts, and taken again where that is said', async () => {
    await using child = await local.clone({ flags: CLONE.NEWUSER })
    const path = child.path('/etc/passwd')
    expect(await path.exists()).toBe(true)
    await child.unshare(CLONE.NEWNS)
    const error = await failure(path.exists())
    expect(error).toBeInstanceOf(MountNamespaceMismatchError)
    expect(error.message).toMatch(/^path \/etc\/passwd belongs to the mount namespace of /)
    expect(await failure(path.join('x').read())).toBeInstanceOf(MountNamespaceMismatchError)
    expect(await failure(child.path('/tmp/x').rename(path))).toBeInstanceOf(MountNamespaceMismatchError)
    expect(await path.in(child).exists()).toBe(true)
    expect(() => local.path('/etc').for(child.task)).toThrow(MountNamespaceMismatchError)
  })

  test('it is refused after chroot, by whoever shares the root directory, and by no one else', async () => {
    await using child = await privileged()
    await using sharing = await child.clone({ flags: CLONE.FS })
    await using apart = await child.fork()
    const before = child.path('/')
    const relative = child.path('x')
    await child.chroot(folder)
    for (const process of [child, sharing]) {
      const error = await failure(process.readFile(local.path('/etc/passwd')))
      expect(error).toBeInstanceOf(FilesystemInformationMismatchError)
      expect(error.message).toBe(`path /etc/passwd belongs to the root directory of ${local.task.pid}, but the task that was to use it is in the root ` +
        `directory of ${child.task.pid} since chroot(${folder}): open it in one of them and pass the file descriptor, or say with in(…) that its text is meant where it is used`)
      expect(() => before.for(process.task)).toThrow(FilesystemInformationMismatchError)
      expect(() => relative.for(process.task)).toThrow(FilesystemInformationMismatchError)
    }
    expect(before.for(apart.task)).toBe('/')
    expect(before.for(task)).toBe('/')
    // What is found there now is another file, and is taken where that is said.
    await child.path('/there').write('inside')
    expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('inside')
    expect(text(await sharing.readFile(child.path('/there')))).toBe('inside')
    expect(() => child.path('/there').for(task)).toThrow(FilesystemInformationMismatchError)
    expect(await before.in(child).names()).toContain('there')
  })

  test('a chroot that is refused has changed nothing', async () => {
    await using child = await privileged()
    const path = child.path('/etc')
    const chroot = child.task.chroot('/no/such/directory')
    // What is called next would run after it.
    expect(() => path.for(child.task)).toThrow(FilesystemInformationMismatchError)
    expect(await failure(chroot)).toMatchObject({ code: 'ENOENT' })
    expect(path.for(child.task)).toBe('/etc')
    const chdir = child.task.chdir('/no/such/directory')
    const relative = child.path('x')
    expect(await failure(chdir)).toMatchObject({ code: 'ENOENT' })
    // Made in between, it would have been one of a directory that is not there.
    expect(() => relative.for(child.task)).toThrow(FilesystemInformationMismatchError)
    expect(child.path('x').for(child.task)).toBe('x')
  })

  test('whether those that share a root directory have another one is not known where the process that changed it has died: then it is refused', async () => {
    await using child = await privileged()
    await using sharing = await child.clone({ flags: CLONE.FS })
    const path = child.path('/etc')
    const waiting = failure(sharing.task.pause())
    const chroot = failure(sharing.task.chroot(folder))
    await sharing.kill()
    expect(await waiting).toBeInstanceOf(SyscallHangup)
    expect(await chroot).toBeInstanceOf(SyscallHangup)
    expect(() => path.for(child.task)).toThrow(FilesystemInformationMismatchError)
  })

  test('pivot_root changes the root directory of all that have it', async () => {
    await using first = await privileged(CLONE.NEWNS)
    await using other = await first.fork()
    const path = first.path('/etc')
    expect(path.for(other.task)).toBe('/etc')
    await first.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
    await first.mount('new', folder, 'tmpfs')
    await first.mkdir(join(folder, 'old'))
    const refused = first.task.pivotRoot('/etc', '/etc')
    expect(() => path.for(other.task)).toThrow(FilesystemInformationMismatchError)
    expect(await failure(refused)).toMatchObject({ code: 'EINVAL' })
    expect(path.for(other.task)).toBe('/etc')
    await first.task.pivotRoot(folder, join(folder, 'old'))
    // The kernel has moved it along: Linux 6.12, fs/fs_struct.c, chroot_fs_refs.
    expect(await other.path('/').names()).toEqual(['old'])
    for (const process of [first, other]) {
      const error = await failure(process.readFile(path))
      expect(error).toBeInstanceOf(FilesystemInformationMismatchError)
      expect(error.message).toContain(`in the root directory of ${first.task.pid} since pivot_root(${folder})`)
    }
    expect(first.path('/old').for(other.task)).toBe('/old')
    await using later = await other.fork()
    expect(first.path('/old').for(later.task)).toBe('/old')
    expect(local.path('/etc').for(task)).toBe('/etc')
  })

  test('setns to other mounts goes to their root directory', async () => {
    await using child = await privileged(CLONE.NEWNS)
    await using into = await child.fork()
    const before = into.path('/etc')
    await using mounts = await into.path('/proc/self/ns/mnt').open(O.RDONLY)
    await into.task.setns(mounts, CLONE.NEWNS, { of: child.task })
    expect(into.task.namespaces.mountNamespace).toBe(child.task.namespaces.mountNamespace)
    expect(() => before.for(into.task)).toThrow(FilesystemInformationMismatchError)
    expect(before.in(into).for(into.task)).toBe('/etc')
  })

  test('a relative one is refused after its process has gone to another directory', async () => {
    await using child = await local.fork()
    await using sharing = await child.clone({ flags: CLONE.FS })
    await child.task.chdir('/')
    const path = child.path('etc')
    expect(await path.exists()).toBe(true)
    expect(path.for(sharing.task)).toBe('etc')
    await child.task.chdir('/proc')
    const error = await failure(path.exists())
    expect(error).toBeInstanceOf(FilesystemInformationMismatchError)
    expect(error.message).toBe(`path etc belongs to the working directory of ${child.task.pid} since chdir(/), but the task that was to use it is in the ` +
      `working directory of ${child.task.pid} since chdir(/proc): use an absolute path`)
    expect(() => path.for(sharing.task)).toThrow(FilesystemInformationMismatchError)
    {
      await using directory = await child.path('/').open(O.PATH | O.DIRECTORY)
      await directory.fchdir()
    }
    expect(() => path.for(child.task)).toThrow(FilesystemInformationMismatchError)
    expect(await path.in(child).exists()).toBe(true)
    // An absolute one does not begin there.
    expect(local.path('/etc').for(child.task)).toBe('/etc')
  })

  test('every helper refuses a path of others before anything is sent', async () => {
    await using child = await privileged(CLONE.NEWNS)
    const path = local.path(join(folder, 'theirs'))
    const calls = [
      () => child.readFile(path), () => child.writeFile(path, 'x'), () => child.mkdir(path), () => child.mount('x', path, 'tmpfs'),
      () => child.mount(path, '/', null, MOUNT.BIND), () => child.umount(path), () => child.chroot(path), () => child.temporaryDirectory({ in: path }),
      () => child.exec(path), () => child.exec(new Command(path)),
    ]
    for (const call of calls) expect(await failure(call())).toBeInstanceOf(MountNamespaceMismatchError)
    expect(existsSync(path.text)).toBe(false)
    // Where they are one's own, they are taken.
    await using fitting = await local.fork()
    await fitting.writeFile(path, 'fits')
    expect(readFileSync(path.text, 'utf8')).toBe('fits')
    await local.path(path.text).unlink()
  })

  test('a command that was looked up is refused among other mounts and below another root, and taken where that is said', async () => {
    const found = await local.environment.which('true')
    await using same = await local.fork()
    await same.exec(found.args('x').env({ A: 'b' }))
    await same.check()
    await using child = await privileged(CLONE.NEWNS)
    for (const command of [found, found.args('x'), found.env({ A: 'b' }), found.args().in(local)]) {
      const error = await failure(child.exec(command))
      expect(error).toBeInstanceOf(MountNamespaceMismatchError)
      expect(error.message).toMatch(new RegExp(`^command ${found.path} belongs to the mount namespace of ${local.task.pid}, but`))
    }
    await using rooted = await privileged()
    await rooted.chroot('/')
    expect(await failure(rooted.exec(found))).toBeInstanceOf(FilesystemInformationMismatchError)
    // Text means what it means there, and so does what was looked up there.
    await rooted.exec(found.path)
    await rooted.check()
    await child.exec(found.in(child))
    await child.check()
    await local.run('true', { flags: or(CLONE.NEWUSER, CLONE.NEWNS) })
    expect(await failure(local.run(found, { flags: or(CLONE.NEWUSER, CLONE.NEWNS) }))).toBeInstanceOf(MountNamespaceMismatchError)
  })

  test('a relative one is refused for another working directory; an absolute one is not', async () => {
    await using child = await local.fork()
    expect(() => local.path('x').for(child.task)).toThrow(FilesystemInformationMismatchError)
    expect(local.path('/x').for(child.task)).toBe('/x')
    await using together = await local.clone({ flags: CLONE.FS })
    expect(local.path('x').for(together.task)).toBe('x')
    expect(local.path('x').in(child).for(child.task)).toBe('x')
  })
})

describe('a temporary directory', () => {
  test('is for its owner alone, and goes with all that is in it', async () => {
    let where: string
    const outside = join(folder, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'stays'), '')
    {
      await using directory = await local.temporaryDirectory({ in: folder })
      where = directory.text
      expect(lstatSync(where).mode & 0o777).toBe(0o700)
      expect(directory.name).toMatch(/^nearfar-[0-9a-f]{20}$/)
      await directory.join('file').write('x')
      await (await directory.join('a').mkdir()).join('b').mkdir()
      await directory.join('a/b/c').write('y')
      symlinkSync(outside, join(where, 'a', 'link'))
    }
    expect(existsSync(where)).toBe(false)
    expect(existsSync(join(outside, 'stays'))).toBe(true)
  })

  test('is made where TMPDIR says, or in /tmp', async () => {
    await using child = await local.fork()
    child.environment.set('TMPDIR', folder)
    await using directory = await child.temporaryDirectory({ prefix: 'x.' })
    expect(directory.text).toMatch(new RegExp(`^${folder}/x\\.[0-9a-f]+$`))
    child.environment.set('TMPDIR', undefined)
    await using other = await child.temporaryDirectory()
    expect(other.parent.text).toBe('/tmp')
    await expect(child.temporaryDirectory({ prefix: 'a/b' })).rejects.toBeInstanceOf(RangeError)
  })

  test('is found again wherever the process has gone', async () => {
    await using child = await local.fork()
    const directory = await child.temporaryDirectory({ in: folder })
    await directory.join('x').write('')
    await child.task.chdir('/')
    await child.unshare(CLONE.FS)
    await directory[Symbol.asyncDispose]()
    expect(existsSync(directory.text)).toBe(false)
    await directory.removeAll()
  })

  test('is gone already: nothing to do', async () => {
    await using directory = await local.temporaryDirectory({ in: folder })
    rmSync(directory.text, { recursive: true })
  })

  test('removeAll refuses what nobody means', async () => {
    await expect(local.path('/').removeAll()).rejects.toBeInstanceOf(RangeError)
    await expect(local.path('a/..').removeAll()).rejects.toBeInstanceOf(RangeError)
    await local.path(folder).join('no/such/thing').removeAll()
    await using fd = await local.path(folder).open(O.RDONLY | O.DIRECTORY)
    expect(fd.valid).toBe(true)
    expect(task.alive).toBe(true)
  })
})
