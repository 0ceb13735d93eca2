import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { match, P } from 'ts-pattern'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { ERRNO } from '../../src/near/errno.js'
import { has, or } from '../../src/near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../../src/near/ids.js'
import { DT } from '../../src/linux/dirent.js'
import { O } from '../../src/linux/fcntl.js'
import {
  FATTR, FOPEN, FUSE_ATTR, FUSE_DEV_IOC, FUSE_EXPIRE, FUSE_FEATURE, FUSE_FEATURE2, FUSE_FSYNC, FUSE_GETATTR, FUSE_KERNEL, FUSE_MIN_READ_BUFFER,
  FUSE_NOTIFY, FUSE_OPCODE, FUSE_OPEN, FUSE_READ, FUSE_RELEASE, FUSE_ROOT_ID, FUSE_WRITE, FuseSetxattrIn,
  FuseAccessIn, FuseAttr, FuseAttrOut, FuseBatchForgetIn, FuseCopyFileRangeIn, FuseCreateIn, FuseDirent, FuseEntryOut, FuseFallocateIn, FuseFlushIn,
  FuseForgetIn, FuseForgetOne, FuseFsyncIn, FuseGetattrIn, FuseGetxattrIn, FuseGetxattrOut, FuseInHeader, FuseInitIn, FuseInitOut, FuseInterruptIn,
  FuseKstatfs, FuseLinkIn, FuseLseekIn, FuseLseekOut, FuseMkdirIn, FuseMknodIn, FuseNotifyDeleteOut, FuseNotifyInvalEntryOut, FuseNotifyInvalInodeOut,
  FuseNotifyStoreOut, FuseOpenIn, FuseOpenOut, FuseOutHeader, FuseReadIn, FuseReleaseIn, FuseRename2In, FuseRenameIn, FuseSetattrIn, FuseWriteIn,
  FuseWriteOut,
} from '../../src/linux/fuse.js'
import {
  encodeFuseError, encodeFuseReply, FUSE_REQUESTS, FuseFileDescriptor, parseFuseRequest, type FuseReplies, type FuseRequest, type FuseRequestOf,
} from '../../src/linux/fuse_server.js'
import { SEEK } from '../../src/linux/fs.js'
import { MNT, MOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { S } from '../../src/linux/stat.js'
import { Command, localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, isRoot, temporaryFolder } from './support.js'

const HEADER = 'linux/fuse.h'

describe('against the headers', () => {
  compareConstants(HEADER, 'FUSE_KERNEL_', { VERSION: FUSE_KERNEL.VERSION }, { omitted: { FUSE_KERNEL_MINOR_VERSION: 'grows with every kernel' } })
  const inC = (name: string): string => `FUSE_${name}`
  for (const [nameOf, set] of [
    [inC, FUSE_OPCODE], [inC, FUSE_FEATURE], [(name: string) => `(FUSE_${name} >> 32)`, FUSE_FEATURE2], [(name: string) => `FUSE_NOTIFY_${name}`, FUSE_NOTIFY],
  ] as const) {
    for (const architecture of ARCHITECTURES) {
      oracleTest(`${Object.keys(set)[0]} and its kind are what ${HEADER} says`, architecture, async () => {
        const names = Object.entries(set).map(([name, value]) => [nameOf(name), BigInt(value)] as const)
        const theirs = await askC({ headers: [HEADER], expressions: names.map(([name]) => name) }, architecture)
        // 1 << 31 is a negative number in C.
        const unsigned = (value: bigint | undefined): bigint | undefined => (value !== undefined && value < 0n ? BigInt.asUintN(32, value) : value)
        const differing = names.filter(([name, value]) => unsigned(theirs.get(name)) !== value).map(([name]) => name)
        // include/uapi/linux/fuse.h, v6.2, and v6.1 of some distributions.
        expect(differing.filter((name) => name !== '(FUSE_HAS_EXPIRE_ONLY >> 32)' || theirs.get(name) !== undefined)).toEqual([])
      })
    }
  }
  compareConstants(HEADER, 'FATTR_', FATTR)
  compareConstants(HEADER, 'FOPEN_', FOPEN, {
    newer: { FOPEN_PARALLEL_DIRECT_WRITES: 'include/uapi/linux/fuse.h, v6.2' }, omitted: { FOPEN_PASSTHROUGH: 'since Linux 6.9' },
  })
  compareConstants(HEADER, 'FUSE_RELEASE_', FUSE_RELEASE)
  compareConstants(HEADER, 'FUSE_WRITE_', FUSE_WRITE, { omitted: { FUSE_WRITE_KILL_PRIV: 'another name of KILL_SUIDGID' } })
  compareConstants(HEADER, 'FUSE_GETATTR_', FUSE_GETATTR)
  compareConstants(HEADER, 'FUSE_ATTR_', FUSE_ATTR)
  compareConstants(HEADER, 'FUSE_OPEN_', FUSE_OPEN)
  compareConstants(HEADER, 'FUSE_READ_', FUSE_READ)
  compareConstants(HEADER, 'FUSE_FSYNC_', FUSE_FSYNC)
  compareConstants(HEADER, 'FUSE_EXPIRE_', FUSE_EXPIRE, { newer: { FUSE_EXPIRE_ONLY: 'include/uapi/linux/fuse.h, v6.2' } })
  compareConstants(HEADER, 'FUSE_ROOT_', { ID: FUSE_ROOT_ID })
  compareConstants(HEADER, 'FUSE_MIN_READ_', { BUFFER: FUSE_MIN_READ_BUFFER })
  compareConstants(['linux/ioctl.h', HEADER], 'FUSE_DEV_IOC_', FUSE_DEV_IOC, {
    omitted: { FUSE_DEV_IOC_MAGIC: 'a part of the numbers', 'FUSE_DEV_IOC_BACKING_*': 'since Linux 6.9', FUSE_DEV_IOC_SYNC_INIT: 'since Linux 6.18' },
  })
  for (const [name, layout] of [
    ['fuse_attr', FuseAttr],
    ['fuse_kstatfs', FuseKstatfs],
    ['fuse_entry_out', FuseEntryOut],
    ['fuse_forget_in', FuseForgetIn],
    ['fuse_forget_one', FuseForgetOne],
    ['fuse_batch_forget_in', FuseBatchForgetIn],
    ['fuse_getattr_in', FuseGetattrIn],
    ['fuse_attr_out', FuseAttrOut],
    ['fuse_mknod_in', FuseMknodIn],
    ['fuse_mkdir_in', FuseMkdirIn],
    ['fuse_rename_in', FuseRenameIn],
    ['fuse_rename2_in', FuseRename2In],
    ['fuse_link_in', FuseLinkIn],
    ['fuse_setattr_in', FuseSetattrIn],
    ['fuse_open_in', FuseOpenIn],
    ['fuse_create_in', FuseCreateIn],
    ['fuse_release_in', FuseReleaseIn],
    ['fuse_flush_in', FuseFlushIn],
    ['fuse_read_in', FuseReadIn],
    ['fuse_write_in', FuseWriteIn],
    ['fuse_write_out', FuseWriteOut],
    ['fuse_fsync_in', FuseFsyncIn],
    ['fuse_getxattr_in', FuseGetxattrIn],
    ['fuse_getxattr_out', FuseGetxattrOut],
    ['fuse_access_in', FuseAccessIn],
    ['fuse_init_in', FuseInitIn],
    ['fuse_interrupt_in', FuseInterruptIn],
    ['fuse_fallocate_in', FuseFallocateIn],
    ['fuse_out_header', FuseOutHeader],
    ['fuse_dirent', FuseDirent],
    ['fuse_notify_inval_inode_out', FuseNotifyInvalInodeOut],
    ['fuse_notify_delete_out', FuseNotifyDeleteOut],
    ['fuse_notify_store_out', FuseNotifyStoreOut],
    ['fuse_lseek_in', FuseLseekIn],
    ['fuse_lseek_out', FuseLseekOut],
    ['fuse_copy_file_range_in', FuseCopyFileRangeIn],
  ] as const) compareLayout(HEADER, `struct ${name}`, layout)
  // Both since v6.9: backing_id, and max_stack_depth.
  compareLayout(HEADER, 'struct fuse_open_out', FuseOpenOut, { spare: 'padding' })
  compareLayout(HEADER, 'struct fuse_init_out', FuseInitOut, { spare: 'unused' })
  // Both since v6.2.
  compareLayout(HEADER, 'struct fuse_in_header', FuseInHeader, { older: { field: 'padding', became: ['total_extlen', 'padding'] } })
  compareLayout(HEADER, 'struct fuse_notify_inval_entry_out', FuseNotifyInvalEntryOut, { older: { field: 'padding', became: ['flags'] } })
  for (const architecture of ARCHITECTURES) {
    oracleTest('the beginning of struct fuse_setxattr_in is as long as the kernel sends it', architecture, async () => {
      const expressions = ['FUSE_COMPAT_SETXATTR_IN_SIZE', 'offsetof(struct fuse_setxattr_in, size)', 'offsetof(struct fuse_setxattr_in, flags)']
      const answers = await askC({ headers: [HEADER], expressions }, architecture)
      expect([...answers.values()]).toEqual([BigInt(FuseSetxattrIn.size), 0n, BigInt(FuseSetxattrIn.fields.flags.offset)])
    })
  }
})

const DEVICE = '/dev/fuse'
const folder = temporaryFolder()
const mountpoint = join(folder, 'mounted')

const TTL = { entry_valid: 1, entry_valid_nsec: 0, attr_valid: 1, attr_valid_nsec: 0 }
const FILES: Readonly<Record<string, { readonly node: number, readonly content: string }>> = {
  'hello.txt': { node: 2, content: 'hello from TypeScript\n' },
  'long.txt': { node: 3, content: 'x'.repeat(300_000) },
  'direct.txt': { node: 5, content: 'never cached\n' },
}
const nodeOf = (name: string): number => FILES[name]?.node ?? 0
const LINK = { name: 'link', node: 4, target: 'hello.txt' }

function attributes(node: number): FuseAttr {
  const file = Object.values(FILES).find((each) => each.node === node)
  const size = file?.content.length ?? (node === LINK.node ? LINK.target.length : 0)
  const mode = node === FUSE_ROOT_ID ? S.IFDIR | 0o755 : node === LINK.node ? S.IFLNK | 0o777 : S.IFREG | 0o444
  return FuseAttr.of({ ino: node, size, mode, nlink: 1, mtime: 1_000_000_000, blksize: 4096 })
}

/** A file system with two files and a link, which can only be read. */
class Served {
  readonly asked: string[] = []
  readonly requests: FuseRequest[] = []
  readonly done: Promise<unknown>

  constructor(readonly fuse: FileDescriptor) {
    this.done = this.#serve()
  }

  async #serve(): Promise<string> {
    for (;;) {
      let request: FuseRequest
      try {
        request = await this.fuse.fuseRead()
      } catch (error) {
        if (error instanceof ErrnoError && error.code === 'ENODEV') return 'unmounted'
        if (error instanceof ErrnoError && ['EINTR', 'ENOENT'].includes(error.code)) continue
        throw error
      }
      this.asked.push(request.op)
      this.requests.push(request)
      await this.#answer(request)
    }
  }

  async #answer(request: FuseRequest): Promise<void> {
    const { fuse } = this
    const { nodeid } = request.header
    const file = Object.values(FILES).find(({ node }) => node === nodeid)
    await match(request)
      .with({ op: 'init' }, async (init) => {
        const { minor, max_readahead: readahead } = init.body
        await fuse.fuseReply(init, FuseInitOut.of({
          major: FUSE_KERNEL.VERSION, minor: Math.min(minor, FUSE_KERNEL.MINOR_VERSION), max_readahead: readahead, max_write: 65536, time_gran: 1,
          flags: FUSE_FEATURE.INIT_EXT, flags2: FUSE_FEATURE2.HAS_EXPIRE_ONLY,
        }))
      })
      .with({ op: 'lookup' }, async (lookup) => {
        const node = lookup.name === LINK.name ? LINK.node : FILES[lookup.name]?.node
        if (node === undefined) await fuse.fuseReplyError(lookup, ERRNO.ENOENT)
        else await fuse.fuseReply(lookup, FuseEntryOut.of({ nodeid: node, generation: 1, ...TTL, attr: attributes(node) }))
      })
      .with({ op: 'getattr' }, (getattr) => fuse.fuseReply(getattr, FuseAttrOut.of({ attr_valid: 1, attr: attributes(nodeid) })))
      .with({ op: 'readlink' }, (readlink) => fuse.fuseReply(readlink, LINK.target))
      .with({ op: 'open' }, async (open) => {
        if ((open.body.flags & 3) !== O.RDONLY) await fuse.fuseReplyError(open, ERRNO.EROFS)
        else await fuse.fuseReply(open, FuseOpenOut.of({ fh: nodeid * 10, open_flags: nodeid === nodeOf('direct.txt') ? FOPEN.DIRECT_IO : 0 }))
      })
      .with({ op: 'opendir' }, (opendir) => fuse.fuseReply(opendir, FuseOpenOut.of({ fh: 1 })))
      .with({ op: 'read' }, async (read) => {
        expect(read.body.fh).toBe(nodeid * 10)
        const { offset, size } = read.body
        await fuse.fuseReply(read, new TextEncoder().encode(file?.content.slice(offset, offset + size)))
      })
      .with({ op: 'readdir' }, async (readdir) => {
        const names = ['.', '..', ...Object.keys(FILES), LINK.name].map((name, index) => ({
          name, ino: FILES[name]?.node ?? index + 100, off: index + 1, type: name.startsWith('.') ? DT.DIR : DT.REG,
        }))
        await fuse.fuseReply(readdir, names.slice(readdir.body.offset))
      })
      .with({ op: 'statfs' }, (statfs) => fuse.fuseReply(statfs, FuseKstatfs.of({ blocks: 1234, bsize: 4096, frsize: 4096, namelen: 255 })))
      .with({ op: 'getxattr' }, async (getxattr) => {
        if (getxattr.name !== 'user.who') await fuse.fuseReplyError(getxattr, ERRNO.ENODATA)
        else await fuse.fuseReply(getxattr, new TextEncoder().encode('nearfar'))
      })
      .with({ op: 'listxattr' }, (listxattr) => fuse.fuseReply(listxattr, ['user.who', 'user.what']))
      .with({ op: 'flush' }, (flush) => fuse.fuseReply(flush, undefined))
      .with({ op: 'release' }, (release) => fuse.fuseReply(release, undefined))
      .with({ op: 'releasedir' }, (releasedir) => fuse.fuseReply(releasedir, undefined))
      .with({ op: 'destroy' }, (destroy) => fuse.fuseReply(destroy, undefined))
      .with({ op: P.union('forget', 'batch_forget', 'interrupt') }, () => Promise.resolve())
      .otherwise((other) => fuse.fuseReplyError(other, ERRNO.ENOSYS))
  }
}

const local = await localProcess()
let mounter: ChildProcess | undefined
let server: ChildProcess
let fuse: FileDescriptor
let served: Served
const refusal = !existsSync(DEVICE) ? `there is no ${DEVICE}` : !isRoot ? 'needs root' : await start().then(() => undefined, (error: unknown) => String(error))

/** In a mount namespace of its own. One process serves, and shares its file descriptors with the one that mounts. */
async function start(): Promise<void> {
  mkdirSync(mountpoint)
  mounter = await local.clone({ flags: CLONE.NEWNS })
  const { task } = mounter
  await task.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
  server = await mounter.clone({ flags: CLONE.FILES })
  const opened = await task.open(DEVICE, O.RDWR)
  await task.mount('nearfar', mountpoint, 'fuse', or(MOUNT.NOSUID, MOUNT.NODEV), `fd=${opened.near},rootmode=40000,user_id=0,group_id=0,allow_other`)
  fuse = opened.forTask(server.task)
  await opened.invalidate()
  served = new Served(fuse)
}

const fuseTest = (title: string, body: (mounter: ChildProcess) => Promise<void>): void => {
  if (refusal === undefined) test(title, () => body(mounter as ChildProcess))
  else test.skip(`${title} (skipped: ${refusal})`, () => undefined)
}

afterAll(async () => {
  if (mounter === undefined) return
  if (refusal === undefined) {
    await mounter.task.umount2(mountpoint, MNT.DETACH)
    expect(await served.done).toBe('unmounted')
    await fuse.close()
    await server[Symbol.asyncDispose]()
  }
  await mounter[Symbol.asyncDispose]()
})

/** What a program prints that is run where the file system is. */
async function output(parent: ChildProcess, ...command: [string, ...string[]]): Promise<string> {
  const [read, write] = await parent.task.pipe2()
  await using child = await parent.clone()
  const theirs = write.inherit(child.task)
  await theirs.dup3(NearFileDescriptor(1), { inheritable: true })
  await child.exec(new Command('/bin/sh', ['sh', '-c', '"$@" 2>&1', 'sh', ...command]))
  await write.close()
  const parts: Uint8Array[] = []
  for (let part = await read.read(65536); part.length > 0; part = await read.read(65536)) parts.push(part)
  await read.close()
  await child.wait()
  return Buffer.concat(parts).toString()
}

fuseTest('another program reads a file', async (parent) => {
  expect(await output(parent, 'cat', join(mountpoint, 'hello.txt'))).toBe('hello from TypeScript\n')
  expect(served.asked.slice(0, 1)).toEqual(['init'])
  expect(served.asked).toEqual(expect.arrayContaining(['lookup', 'open', 'read']))
})

fuseTest('one that is longer than a request', async (parent) => {
  expect(await output(parent, 'cat', join(mountpoint, 'long.txt'))).toBe('x'.repeat(300_000))
})

fuseTest('lists the directory, and sees what describes its files', async (parent) => {
  expect((await output(parent, 'ls', mountpoint)).split('\n').sort()).toEqual(['', 'direct.txt', 'hello.txt', 'link', 'long.txt'])
  expect(await output(parent, 'stat', '-c', '%i %s %a %Y %F', join(mountpoint, 'hello.txt'))).toBe('2 22 444 1000000000 regular file\n')
  expect(await output(parent, 'readlink', join(mountpoint, 'link'))).toBe('hello.txt\n')
  expect(await output(parent, 'cat', join(mountpoint, 'link'))).toBe('hello from TypeScript\n')
  expect((await parent.task.statfs(mountpoint)).f_blocks).toBe(1234)
})

/** The structure of the last request of a kind. */
function lastBody<Op extends FuseRequest['op'] & keyof typeof FUSE_REQUESTS>(op: Op): FuseRequestOf<Op>['body'] {
  return (served.requests.filter((request) => request.op === op).at(-1) as FuseRequestOf<Op>).body
}

fuseTest('the kernel says what it can, and how it asks', async (parent) => {
  await using file = await parent.task.open(join(mountpoint, 'direct.txt'), O.RDONLY)
  const { minor, flags, flags2 } = lastBody('init')
  expect(has(flags, or(FUSE_FEATURE.ASYNC_READ, FUSE_FEATURE.BIG_WRITES, FUSE_FEATURE.MAX_PAGES))).toBe(true)
  // Since Linux 6.2, whose protocol is 7.38.
  if (minor >= 38) expect([has(flags, FUSE_FEATURE.INIT_EXT), has(flags2, FUSE_FEATURE2.HAS_EXPIRE_ONLY)]).toEqual([true, true])
  expect(lastBody('open').open_flags).toBe(0)
  // What is not cached is read for the one who asks, and that one may have locks.
  expect(Buffer.from(await file.read(100)).toString()).toBe('never cached\n')
  expect(lastBody('read').read_flags).toBe(FUSE_READ.LOCKOWNER)
  expect(await output(parent, 'cat', join(mountpoint, 'hello.txt'))).toBe('hello from TypeScript\n')
  await using cached = await parent.task.open(join(mountpoint, 'long.txt'), O.RDONLY)
  await cached.pread(10, 200_000)
  expect(lastBody('read').read_flags).toBe(0)
  // Where its end is, is asked of the open file, and not of its name.
  await using other = fuse.forTask(parent.task)
  await other.fuseNotify({ code: 'inval_inode', value: { ino: nodeOf('direct.txt'), off: 0, len: 0 } })
  expect(await file.lseek(0, SEEK.END)).toBe(13)
  expect(lastBody('getattr')).toMatchObject({ getattr_flags: FUSE_GETATTR.FH, fh: nodeOf('direct.txt') * 10 })
  await other.fuseNotify({ code: 'inval_inode', value: { ino: nodeOf('direct.txt'), off: 0, len: 0 } })
  await output(parent, 'stat', join(mountpoint, 'direct.txt'))
  expect(lastBody('getattr').getattr_flags).toBe(0)
  await file.fdatasync()
  expect(lastBody('fsync').fsync_flags).toBe(FUSE_FSYNC.FDATASYNC)
})

fuseTest('extended attributes', async (parent) => {
  const path = join(mountpoint, 'hello.txt')
  expect(Buffer.from(await parent.task.getxattr(path, 'user.who')).toString()).toBe('nearfar')
  expect(await parent.task.listxattr(path)).toEqual(['user.who', 'user.what'])
  await expectFailure(parent.task.getxattr(path, 'user.other'), 'ENODATA', /getxattr/)
})

fuseTest('errors are what the file system says', async (parent) => {
  await expectFailure(parent.task.open(join(mountpoint, 'none'), O.RDONLY), 'ENOENT', /openat/)
  await expectFailure(parent.task.open(join(mountpoint, 'hello.txt'), O.WRONLY), 'EROFS', /openat/)
  expect(await output(parent, 'mkdir', join(mountpoint, 'new'))).toMatch(/Function not implemented|not supported/)
})

fuseTest('what is told without being asked', async (parent) => {
  // Of a node that the kernel knows; from the process that does not wait for requests.
  await output(parent, 'cat', join(mountpoint, 'hello.txt'))
  await using other = fuse.forTask(parent.task)
  await other.fuseNotify({ code: 'inval_inode', value: { ino: 2, off: 0, len: 0 } })
  const before = served.asked.filter((op) => op === 'read').length
  await output(parent, 'cat', join(mountpoint, 'hello.txt'))
  expect(served.asked.filter((op) => op === 'read').length).toBe(before + 1)
  await expectFailure(other.fuseNotify({ code: 'inval_inode', value: { ino: 999, off: 0, len: 0 } }), 'ENOENT', /write/)
  const lookups = (): number => served.asked.filter((op) => op === 'lookup').length
  const { length: _length } = await output(parent, 'stat', join(mountpoint, 'hello.txt'))
  await other.fuseNotify({ code: 'inval_entry', parent: FUSE_ROOT_ID, name: 'hello.txt' })
  for (const name of ['', 'a/b', 'hello\0.txt', 'x'.repeat(4096)]) {
    await expect(other.fuseNotify({ code: 'inval_entry', parent: FUSE_ROOT_ID, name }), name).rejects.toThrow(RangeError)
    await expect(other.fuseNotify({ code: 'delete', parent: FUSE_ROOT_ID, child: 2, name }), name).rejects.toThrow(RangeError)
  }
  const count = lookups()
  await output(parent, 'stat', join(mountpoint, 'hello.txt'))
  expect(lookups()).toBe(count + 1)
  await output(parent, 'stat', join(mountpoint, 'hello.txt'))
  expect(lookups()).toBe(count + 1)
  await other.fuseNotify({ code: 'inval_entry', parent: FUSE_ROOT_ID, name: 'hello.txt', flags: FUSE_EXPIRE.ONLY })
  await output(parent, 'stat', join(mountpoint, 'hello.txt'))
  expect(lookups()).toBe(count + 2)
  // A request that nobody has made.
  const stranger: FuseRequestOf<'flush'> = { op: 'flush', header: FuseInHeader.of({ unique: 999_999 }), body: FuseFlushIn.zero, data: undefined }
  await expectFailure(other.fuseReply(stranger, undefined), 'ENOENT', /write/)
  await using second = await parent.task.open(DEVICE, O.RDWR)
  await second.fuseDevClone(other)
  await expectFailure(second.fuseDevClone(other), 'EINVAL', /ioctl\(\d+, FUSE_DEV_IOC_CLONE, /)
})

describe('the codec', () => {
  const header = (opcode: number, len: number): Uint8Array => {
    const bytes = new Uint8Array(len)
    FuseInHeader.write(new DataView(bytes.buffer), 0, FuseInHeader.of({ len, opcode, unique: 6, nodeid: 1 }))
    return bytes
  }

  test('requests with two names', () => {
    const bytes = header(FUSE_OPCODE.RENAME2, FuseInHeader.size + FuseRename2In.size + 8)
    FuseRename2In.write(new DataView(bytes.buffer), FuseInHeader.size, { newdir: 7, flags: 1, padding: 0 })
    bytes.set(Buffer.from('old\0new\0'), FuseInHeader.size + FuseRename2In.size)
    expect(parseFuseRequest(bytes)).toMatchObject({ op: 'rename2', name: 'old', newname: 'new', body: { newdir: 7, flags: 1 } })
  })

  test('data, and what has no name here', () => {
    const bytes = header(FUSE_OPCODE.WRITE, FuseInHeader.size + FuseWriteIn.size + 3)
    bytes.set([1, 2, 3], FuseInHeader.size + FuseWriteIn.size)
    expect(parseFuseRequest(bytes)).toMatchObject({ op: 'write', data: new Uint8Array([1, 2, 3]) })
    expect(parseFuseRequest(header(4000, FuseInHeader.size))).toMatchObject({ op: 'other', header: { opcode: 4000 }, data: new Uint8Array() })
  })

  test('what cannot be a request', () => {
    expect(() => parseFuseRequest(new Uint8Array(10))).toThrow('too short for its header')
    const wrong = header(FUSE_OPCODE.READ, FuseInHeader.size)
    expect(() => parseFuseRequest(wrong)).toThrow('too short for its struct fuse_read_in')
    const open = header(FUSE_OPCODE.LOOKUP, FuseInHeader.size + 3)
    open.fill(65, FuseInHeader.size)
    expect(() => parseFuseRequest(open)).toThrow('ends before its name does')
    expect(() => parseFuseRequest(new Uint8Array([...header(FUSE_OPCODE.LOOKUP, 41), 0]))).toThrow('says that it has 41')
  })

  test('answers', () => {
    const readdir = (size: number): FuseRequestOf<'readdir'> => (
      { op: 'readdir', header: FuseInHeader.of({ unique: 6 }), body: FuseReadIn.of({ size }), data: undefined }
    )
    const names = ['a', 'much longer name', 'c'].map((name, index) => ({ name, ino: index + 1, off: index + 1, type: DT.REG }))
    const reply = encodeFuseReply(readdir(80), names)
    // Two of them fit: 24 + 1 and 24 + 16 bytes, each to a multiple of 8.
    expect(reply.byteLength).toBe(FuseOutHeader.size + 32 + 40)
    expect(FuseOutHeader.read(new DataView(reply.buffer), 0)).toEqual({ len: reply.byteLength, error: 0, unique: 6 })
    expect(FuseDirent.read(new DataView(reply.buffer), FuseOutHeader.size + 32)).toEqual({ ino: 2, off: 2, namelen: 16, type: 8 })
    expect(() => encodeFuseReply(readdir(80), [{ name: 'a/b', ino: 1, off: 1, type: 8 }])).toThrow(RangeError)
    const readlink: FuseRequestOf<'readlink'> = { op: 'readlink', header: FuseInHeader.of({ unique: 7 }), body: undefined, data: undefined }
    expect(Buffer.from(encodeFuseReply(readlink, 'to').subarray(FuseOutHeader.size)).toString()).toBe('to')
    expect(() => encodeFuseReply(readlink, 'to\0else')).toThrow('has a NUL character at 2')
    const list: FuseRequestOf<'listxattr'> = { op: 'listxattr', header: FuseInHeader.of({ unique: 7 }), body: FuseGetxattrIn.of({ size: 80 }), data: undefined }
    expect(Buffer.from(encodeFuseReply(list, ['user.a', 'user.b']).subarray(FuseOutHeader.size)).toString()).toBe('user.a\0user.b\0')
    expect(() => encodeFuseReply(list, ['user.a\0user.b'])).toThrow('has a NUL character at 6')
    const read: FuseRequestOf<'read'> = { op: 'read', header: FuseInHeader.of({ unique: 8 }), body: FuseReadIn.of({ size: 2 }), data: undefined }
    expect(() => encodeFuseReply(read, new Uint8Array(3))).toThrow('3 bytes are more than the 2 that were asked for')
    expect(FuseOutHeader.read(new DataView(encodeFuseError(read, ERRNO.EIO).buffer), 0)).toEqual({ len: 16, error: -5, unique: 8 })
    expect(() => encodeFuseError(read, -5)).toThrow(RangeError)
    // @ts-expect-error what was read is bytes
    expect(() => encodeFuseReply(read, 'text')).toThrow()
    expectTypeOf<FuseReplies['lookup']>().toEqualTypeOf<FuseEntryOut>()
    expectTypeOf<FuseRequestOf<'lookup'>['name']>().toEqualTypeOf<string>()
    expectTypeOf<FuseRequestOf<'forget'>>().not.toHaveProperty('name')
    expect(Object.keys(FUSE_REQUESTS)).toContain('readdirplus')
  })
})

if (existsSync(DEVICE) && isRoot) {
  let child: ChildProcess
  let device: FileDescriptor
  let task: Task
  beforeAll(async () => {
    child = await local.clone()
    task = child.task
    device = await task.open(DEVICE, or(O.RDWR, O.NONBLOCK))
  })
  afterAll(async () => {
    await child[Symbol.asyncDispose]()
  })
  const flush: FuseRequestOf<'flush'> = { op: 'flush', header: FuseInHeader.zero, body: FuseFlushIn.zero, data: undefined }
  testOrder('the device', {
    task: () => task,
    classes: [FuseFileDescriptor],
    calls: {
      fuseRead: () => device.fuseRead(),
      fuseReply: () => device.fuseReply(flush, undefined),
      fuseReplyError: () => device.fuseReplyError(flush, 5),
      fuseNotify: () => device.fuseNotify({ code: 'delete', parent: 1, child: 2, name: 'x' }),
      fuseDevClone: () => device.fuseDevClone(device),
    },
  })
}
