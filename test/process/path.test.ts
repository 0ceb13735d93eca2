import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { FilesystemInformationMismatchError, MountNamespaceMismatchError } from '../../src/far/errors.js'
import { O } from '../../src/linux/fcntl.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess } from '../../src/process/local.js'
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
