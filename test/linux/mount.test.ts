import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { FDTableMismatchError } from '../../src/far/errors.js'
import { AT, O } from '../../src/linux/fcntl.js'
import {
  FSCONFIG, FSMOUNT, FSOPEN, FSPICK, LISTMOUNT, LSMT_ROOT, MNT, MNT_ID_REQ_SIZE, MntIdReq, MOUNT, MOUNT_ATTR, MountAttr, MountFileDescriptor, MountTask,
  MOVE_MOUNT, OPEN_TREE, STATMOUNT, StatmountHead, UMOUNT,
} from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { STATX } from '../../src/linux/stat.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { fileSystem } from './filesystem.js'
import { expectFailure, failure, isRoot, rootTest, temporaryFolder } from './support.js'

const header = ['fcntl.h', 'linux/mount.h']
const younger = 'include/uapi/linux/mount.h, v6.8'

describe('against the headers', () => {
  compareConstants(header, 'MS_', MOUNT, {
    omitted: { MS_RMT_MASK: 'of the kernel\'s own', MS_MGC_VAL: 'of Linux 2.2', MS_MGC_MSK: 'of Linux 2.2', MS_NOUSER: 'internal to the kernel' },
  })
  compareConstants('sys/mount.h', 'MNT_', MNT, { omitted: { 'MNT_ID_REQ_*': 'compared by themselves' } })
  compareConstants('sys/mount.h', 'UMOUNT_', UMOUNT)
  compareConstants(header, 'OPEN_TREE_', OPEN_TREE)
  compareConstants(header, 'MOVE_MOUNT_', MOVE_MOUNT, {
    newer: { MOVE_MOUNT_BENEATH: 'include/uapi/linux/mount.h, v6.5' }, omitted: { MOVE_MOUNT__MASK: 'of the kernel\'s own' },
  })
  compareConstants(header, 'FSOPEN_', FSOPEN)
  compareConstants(header, 'FSPICK_', FSPICK)
  compareConstants(header, 'FSMOUNT_', FSMOUNT)
  compareConstants(header, 'FSCONFIG_', FSCONFIG, { newer: { FSCONFIG_CMD_CREATE_EXCL: 'include/uapi/linux/mount.h, v6.6' } })
  compareConstants(header, 'MOUNT_ATTR_', MOUNT_ATTR, { omitted: { MOUNT_ATTR_SIZE_VER0: 'the size of our struct mount_attr' } })
  compareConstants(header, 'STATMOUNT_', STATMOUNT, { newer: Object.fromEntries(Object.keys(STATMOUNT).map((name) => [`STATMOUNT_${name}`, younger])) })
  compareConstants(header, 'MNT_ID_REQ_SIZE_', MNT_ID_REQ_SIZE, {
    newer: { MNT_ID_REQ_SIZE_VER0: younger, MNT_ID_REQ_SIZE_VER1: 'include/uapi/linux/mount.h, v6.11' },
  })
  compareConstants(header, 'LSMT_', { ROOT: LSMT_ROOT }, { newer: { LSMT_ROOT: younger } })
  compareConstants(header, 'LISTMOUNT_', LISTMOUNT, { newer: { LISTMOUNT_REVERSE: 'include/uapi/linux/mount.h, v6.12' } })
  compareLayout(header, 'struct mount_attr', MountAttr)
  // Before v6.18, mnt_ns_fd was called spare.
  compareLayout(header, 'struct mnt_id_req', MntIdReq, { newer: 'include/uapi/linux/mount.h, v6.18' })
  compareLayout(header, 'struct statmount', StatmountHead, { newer: younger, omitted: { str: 'the strings, of any length' } })

  test('struct mnt_id_req has the length that the kernel says', () => {
    expect(MntIdReq.size).toBe(MNT_ID_REQ_SIZE.VER1)
  })
})

const folder = temporaryFolder()
/** Where nothing is mounted. */
const temporary = temporaryFolder()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  // Root there, whoever runs this; and nothing that is mounted there is seen elsewhere.
  child = await (await localProcess()).clone({ flags: or(CLONE.NEWUSER, CLONE.NEWNS, CLONE.NEWPID) })
  task = child.task
  const local = await localProcess()
  await local.task.writeSetgroups('deny', child.child.pid)
  await local.task.writeUidMap([{ inside: 0, outside: process.getuid?.() ?? 0, count: 1 }], child.child.pid)
  await local.task.writeGidMap([{ inside: 0, outside: process.getgid?.() ?? 0, count: 1 }], child.child.pid)
  await task.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
  await task.mount('tmpfs', folder, 'tmpfs', 0, 'size=4m')
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'root']) await task.mkdirat(AT.FDCWD, join(folder, name))
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** A line of the child's proc_pid_mountinfo(5), by the place: its options, its type, its source, the options of the file system. */
function mounted(place: string): string | undefined {
  const lines = readFileSync(`/proc/${child.child.pid.near}/mountinfo`, 'utf8').split('\n').map((line) => line.split(' '))
  const fields = lines.findLast((line) => line[4] === place)
  return fields === undefined ? undefined : [fields[5], ...fields.slice(fields.indexOf('-') + 1)].join(' ')
}

async function write(path: string, content: string): Promise<void> {
  await using file = await task.open(path, or(O.CREAT, O.WRONLY))
  await file.write(content)
}

async function read(path: string): Promise<string> {
  await using file = await task.open(path, O.RDONLY)
  return Buffer.from(await file.read(100)).toString()
}

test('tmpfs, bound, read-only, unmounted', async () => {
  expect(mounted(folder)).toMatch(/^rw\S* tmpfs tmpfs \S*size=4096k/)
  await write(join(folder, 'a/file'), 'content')
  await task.mount(join(folder, 'a'), join(folder, 'b'), null, MOUNT.BIND)
  expect(await read(join(folder, 'b/file'))).toBe('content')
  await task.mount(null, join(folder, 'b'), null, or(MOUNT.REMOUNT, MOUNT.BIND, MOUNT.RDONLY))
  expect(mounted(join(folder, 'b'))).toMatch(/^ro/)
  await expectFailure(task.open(join(folder, 'b/other'), or(O.CREAT, O.WRONLY)), 'EROFS', /openat/)
  await task.umount2(join(folder, 'b'))
  expect(mounted(join(folder, 'b'))).toBeUndefined()
  await expectFailure(task.umount2(join(folder, 'b'), or(MNT.DETACH, UMOUNT.NOFOLLOW)), 'EINVAL', `umount2("${join(folder, 'b').slice(0, 48)}${
    join(folder, 'b').length > 48 ? '"...' : '"'}, MNT_DETACH|UMOUNT_NOFOLLOW)`)
  const unknown = task.mount('none', '/', 'nosuchfs', or(MOUNT.NODEV, MOUNT.NOSUID))
  const error = await expectFailure(unknown, 'ENODEV', 'mount("none", "/", "nosuchfs", MS_NOSUID|MS_NODEV, NULL)')
  expect(error).toMatchObject({ path: 'none', dest: '/' })
  await expect(task.mount('\0', '/', null)).rejects.toThrow(RangeError)
  await expect(task.mount('x', '/', null, -1)).rejects.toThrow('mount: mountflags must not be negative')
})

test('proc, of the pid namespace that the child is in', async () => {
  await task.mount('proc', join(folder, 'c'), 'proc', or(MOUNT.NOSUID, MOUNT.NOEXEC))
  expect(await read(join(folder, 'c/1/comm'))).toBe(readFileSync(`/proc/${child.child.pid.near}/comm`, 'utf8'))
  await task.umount2(join(folder, 'c'), MNT.DETACH)
})

test('in steps: an overlay', async () => {
  for (const name of ['low', 'up', 'work', 'both']) await task.mkdirat(AT.FDCWD, join(folder, name))
  await write(join(folder, 'low/below'), 'below')
  await using context = await task.fsopen('overlay')
  await context.fsconfigSetString('source', 'layers')
  await context.fsconfigSetString('lowerdir', join(folder, 'low'))
  await context.fsconfigSetString('upperdir', join(folder, 'up'))
  await context.fsconfigSetString('workdir', join(folder, 'work'))
  await context.fsconfigSetFlag('userxattr')
  await context.fsconfigCreate(true)
  await using mount = await context.fsmount(or(MOUNT_ATTR.NODEV, MOUNT_ATTR.NOATIME))
  // Before it is anywhere.
  await using below = await task.openat(mount, 'below', O.RDONLY)
  expect(Buffer.from(await below.read(10)).toString()).toBe('below')
  await mount.moveMount(AT.FDCWD, join(folder, 'both'))
  expect(mounted(join(folder, 'both'))).toMatch(/^rw,nodev,noatime overlay layers /)
  await write(join(folder, 'both/above'), 'above')
  expect(await read(join(folder, 'up/above'))).toBe('above')
  await task.umount2(join(folder, 'both'), MNT.DETACH)
})

test('in steps: what the file system says of what it does not like', async () => {
  await using context = await task.fsopen('tmpfs')
  await expectFailure(
    context.fsconfigSetString('size', 'much'), 'EINVAL', /fsconfig\(\d+, FSCONFIG_SET_STRING, "size", "much", 0\) \(e tmpfs: Bad value for 'size'\)$/,
  )
  await expectFailure(context.fsconfigSetFlag('nonsense'), 'EINVAL', /\(e tmpfs: Unknown parameter 'nonsense'\)$/)
  await expectFailure(context.fsconfigSetBinary('size', Buffer.from('x')), 'EINVAL', /FSCONFIG_SET_BINARY, "size", "x", 1\)/)
  expect(await context.fscontextMessages()).toEqual([])
  await expectFailure(context.fsmount(), 'EINVAL', /fsmount\(\d+, FSMOUNT_CLOEXEC, (0|MOUNT_ATTR_RELATIME)\)/)
  await expect(context.fsconfigSetString('x', 'y'.repeat(256))).rejects.toThrow('the value of an option has at most 255 bytes')
  await expectFailure(task.fsopen('nosuchfs'), 'ENODEV', 'fsopen("nosuchfs", FSOPEN_CLOEXEC)')
})

test('picked and reconfigured', async () => {
  await using context = await task.fspick(AT.FDCWD, folder)
  await context.fsconfigSetString('size', '8m')
  await context.fsconfigReconfigure()
  expect(mounted(folder)).toMatch(/size=8192k/)
  await using fresh = await task.fsopen('tmpfs')
  await expectFailure(fresh.fsconfigReconfigure(), 'EBUSY', /fsconfig\(\d+, FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0\)$/)
  await using overlay = await task.fsopen('overlay')
  await expectFailure(overlay.fsconfigCreate(), 'EINVAL', /fsconfig\(\d+, FSCONFIG_CMD_CREATE, NULL, NULL, 0\)/)
  await expectFailure(task.fspick(AT.FDCWD, join(folder, 'a')), 'EINVAL', /fspick\(AT_FDCWD, .*, FSPICK_CLOEXEC\)/)
})

test('a copy of a tree, changed, attached, moved', async () => {
  await using tree = await task.openTree(AT.FDCWD, join(folder, 'a'), OPEN_TREE.CLONE)
  await tree.mountSetattr({ attr_set: or(MOUNT_ATTR.RDONLY, MOUNT_ATTR.NOEXEC) })
  await tree.moveMount(AT.FDCWD, join(folder, 'd'))
  expect(mounted(join(folder, 'd'))).toMatch(/^ro,noexec/)
  await task.moveMount(AT.FDCWD, join(folder, 'd'), AT.FDCWD, join(folder, 'e'))
  expect(mounted(join(folder, 'd'))).toBeUndefined()
  await task.mountSetattr(AT.FDCWD, join(folder, 'e'), { attr_clr: MOUNT_ATTR.RDONLY, propagation: MOUNT.SHARED })
  expect(mounted(join(folder, 'e'))).toMatch(/^rw,noexec/)
  // The handle keeps it busy.
  await expectFailure(task.umount2(join(folder, 'e')), 'EBUSY', /umount2\(/)
  await task.umount2(join(folder, 'e'), MNT.DETACH)
  const strange = task.mountSetattr(AT.FDCWD, '/', { attr_set: 2 ** 40 })
  await expectFailure(strange, 'EINVAL', 'mount_setattr(AT_FDCWD, "/", 0, {attr_set=1099511627776, attr_clr=0, propagation=0, userns_fd=0}, 32)')
  await expectFailure(task.openTree(AT.FDCWD, '/no/such', OPEN_TREE.CLONE), 'ENOENT', 'open_tree(AT_FDCWD, "/no/such", OPEN_TREE_CLONE|OPEN_TREE_CLOEXEC)')
  const nothing = task.moveMount(AT.FDCWD, join(folder, 'a'), AT.FDCWD, '/', MOVE_MOUNT.F_SYMLINKS)
  await expectFailure(nothing, 'EINVAL', /move_mount\(AT_FDCWD, .*, AT_FDCWD, "\/", MOVE_MOUNT_F_SYMLINKS\)/)
})

test('a copy that is changed as it is made (Linux 6.15)', async ({ skip }) => {
  const copying = task.openTreeAttr(AT.FDCWD, join(folder, 'a'), OPEN_TREE.CLONE, { attr_set: MOUNT_ATTR.RDONLY })
  const tree = await copying.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOSYS') skip('the kernel here is older')
    throw error
  })
  await using copy: FileDescriptor = tree
  await copy.moveMount(AT.FDCWD, join(folder, 'f'))
  expect(mounted(join(folder, 'f'))).toMatch(/^ro/)
  await task.umount2(join(folder, 'f'), MNT.DETACH)
  await expectFailure(
    task.openTreeAttr(AT.FDCWD, '/no/such', OPEN_TREE.CLONE, { attr_set: MOUNT_ATTR.RDONLY }), 'ENOENT',
    'open_tree_attr(AT_FDCWD, "/no/such", OPEN_TREE_CLONE|OPEN_TREE_CLOEXEC, {attr_set=1, attr_clr=0, propagation=0, userns_fd=0}, 32)',
  )
})

test('what is mounted, asked for by id (Linux 6.8)', async ({ skip }) => {
  const ids = await task.listmount().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOSYS') skip('the kernel here is older')
    throw error
  })
  const asked = or(STATMOUNT.SB_BASIC, STATMOUNT.MNT_BASIC, STATMOUNT.FS_TYPE, STATMOUNT.MNT_POINT, STATMOUNT.MNT_ROOT)
  const mounts = await Promise.all(ids.map((id) => task.statmount(id, asked)))
  const there = mounts.find(({ mnt_point }) => mnt_point === folder)
  expect(there).toMatchObject({ fs_type: 'tmpfs', mnt_root: '/', sb_magic: 0x0102_1994, mnt_propagation: MOUNT.PRIVATE })
  const infos = readFileSync(`/proc/${child.child.pid.near}/mountinfo`, 'utf8').split('\n').map((line) => line.split(' '))
  expect(there?.mnt_id_old).toBe(Number(infos.find((line) => line[4] === folder)?.[0]))
  expect(await task.listmount(LSMT_ROOT, { reverse: true })).toEqual([...ids].reverse())
  expect(await task.listmount(there?.mnt_id ?? 0)).toEqual([])
  for (const id of [-1, 0.5, -1n, 2n ** 64n]) {
    await expect(task.statmount(id, asked)).rejects.toThrow('the id of a mount must be an integer')
    await expect(task.listmount(id)).rejects.toThrow('the id of a mount must be an integer')
    await expect(task.listmount(LSMT_ROOT, { namespace: id })).rejects.toThrow('the id of a mount namespace must be an integer')
  }
  const gone = task.statmount(2 ** 52, asked)
  await expectFailure(gone, 'ENOENT', /statmount\(\{size=24, mnt_ns_fd=0, mnt_id=\d+, param=\d+, mnt_ns_id=0\}, 0x[0-9a-f]+, 8192, 0\)/)
  await expectFailure(task.listmount(2 ** 52), 'ENOENT', /listmount\(\{size=24, .*\}, 0x[0-9a-f]+, 256, 0\)/)
})

/** Where something is mounted in the child's mount namespace: the propagation that proc_pid_mountinfo(5) tells of it. */
function propagation(place: string): string | undefined {
  const lines = readFileSync(`/proc/${child.child.pid.near}/mountinfo`, 'utf8').split('\n').map((line) => line.split(' '))
  const fields = lines.findLast((line) => line[4] === place)
  return fields?.slice(6, fields.indexOf('-')).join(' ')
}

async function directory(...names: string[]): Promise<string> {
  const path = join(folder, ...names)
  await task.mkdirat(AT.FDCWD, path)
  return path
}

test('mounts are seen elsewhere, one way, or not; and moved', async () => {
  const shared = await directory('shared')
  const peer = await directory('peer')
  await task.mount('shared', shared, 'tmpfs')
  for (const name of ['x', 'y', 'z']) await task.mkdirat(AT.FDCWD, join(shared, name))
  await task.mount(null, shared, null, MOUNT.SHARED)
  await task.mount(shared, peer, null, MOUNT.BIND)
  expect(propagation(peer)).toMatch(/^shared:\d+$/)
  expect(propagation(peer)).toBe(propagation(shared))
  await task.mount('x', join(shared, 'x'), 'tmpfs')
  expect(mounted(join(peer, 'x'))).toContain('tmpfs x')
  await task.mount(null, peer, null, MOUNT.SLAVE)
  expect(propagation(peer)).toMatch(/^master:\d+$/)
  await task.mount('y', join(peer, 'y'), 'tmpfs')
  await task.mount('z', join(shared, 'z'), 'tmpfs')
  expect([mounted(join(shared, 'y')), mounted(join(peer, 'z'))]).toEqual([undefined, expect.stringContaining('tmpfs z')])
  await task.mount(null, peer, null, MOUNT.UNBINDABLE)
  expect(propagation(peer)).toBe('unbindable')
  await expectFailure(task.mount(peer, join(folder, 'a'), null, MOUNT.BIND), 'EINVAL', /mount\(.*, NULL, MS_BIND, NULL\)$/)

  const other = await directory('other')
  await task.mount(peer, other, null, MOUNT.MOVE)
  expect([mounted(peer), mounted(join(other, 'y'))]).toEqual([undefined, expect.stringContaining('tmpfs y')])
  await task.umount2(other, MNT.DETACH)
  await task.umount2(shared, MNT.DETACH)
})

test('unmounted when nobody has used it for a while', async () => {
  const place = await directory('expiring')
  await task.mount('expiring', place, 'tmpfs')
  await expectFailure(task.umount2(place, MNT.EXPIRE), 'EAGAIN', /, MNT_EXPIRE\)$/)
  await task.openat(AT.FDCWD, join(place, 'file'), or(O.CREAT, O.RDWR)).then((file) => file.close())
  await expectFailure(task.umount2(place, MNT.EXPIRE), 'EAGAIN', /, MNT_EXPIRE\)$/)
  await task.umount2(place, MNT.EXPIRE)
  expect(mounted(place)).toBeUndefined()
})

test('a tree of mounts is copied, and changed in one go', async () => {
  const tree = await directory('tree')
  await task.mount('tree', tree, 'tmpfs')
  const below = await directory('tree', 'below')
  await task.mount('below', below, 'tmpfs')
  const copy = await directory('copy')
  {
    await using one = await task.openTree(AT.FDCWD, tree, OPEN_TREE.CLONE)
    await one.moveMount(AT.FDCWD, copy)
    expect(mounted(join(copy, 'below'))).toBeUndefined()
  }
  await task.umount2(copy)
  await using all = await task.openTree(AT.FDCWD, tree, or(OPEN_TREE.CLONE, AT.RECURSIVE))
  await all.mountSetattr({ attr_set: MOUNT_ATTR.RDONLY, propagation: MOUNT.SHARED }, AT.RECURSIVE)
  await all.moveMount(AT.FDCWD, copy)
  expect(mounted(join(copy, 'below'))).toMatch(/^ro.* tmpfs below /)
  expect(propagation(join(copy, 'below'))).toMatch(/^shared:/)
  expect(mounted(below)).toMatch(/^rw/)
  await task.umount2(copy, MNT.DETACH)
  await task.umount2(tree, MNT.DETACH)
})

test('a mount goes beneath another one (Linux 6.5)', async ({ skip }) => {
  const place = await directory('beneath')
  await task.mount('top', place, 'tmpfs')
  const { stx_mnt_id: top } = await task.statx(AT.FDCWD, place, 0, STATX.MNT_ID)
  await using context = await task.fsopen('tmpfs')
  await context.fsconfigSetString('source', 'bottom')
  await context.fsconfigCreate()
  await using mount = await context.fsmount()
  await mount.moveMount(AT.FDCWD, place, MOVE_MOUNT.BENEATH).catch((error: unknown) => {
    if (error instanceof ErrnoError && error.code === 'EINVAL') skip(`the kernel here is older: ${error.message}`)
    throw error
  })
  const id = async (): Promise<number> => (await task.statx(AT.FDCWD, place, 0, STATX.MNT_ID)).stx_mnt_id
  expect(await id()).toBe(top)
  await task.umount2(place)
  expect(await id()).toBe((await mount.statx(STATX.MNT_ID)).stx_mnt_id)
  await expectFailure(mount.moveMount(AT.FDCWD, join(folder, 'a'), MOVE_MOUNT.BENEATH), 'EINVAL', /MOVE_MOUNT_F_EMPTY_PATH\|MOVE_MOUNT_BENEATH\)$/)
  await task.umount2(place, MNT.DETACH)
})

test('a mount joins those that another one shares mounts with (Linux 5.15)', async ({ skip }) => {
  const one = await directory('one')
  const two = await directory('two')
  await task.mount('one', one, 'tmpfs')
  await task.mount(one, two, null, MOUNT.BIND)
  await task.mount(null, one, null, MOUNT.SHARED)
  expect(propagation(two)).toBe('')
  await task.moveMount(AT.FDCWD, one, AT.FDCWD, two, MOVE_MOUNT.SET_GROUP).catch((error: unknown) => {
    if (error instanceof ErrnoError && error.code === 'EINVAL') skip(`the kernel here is older: ${error.message}`)
    throw error
  })
  expect(propagation(two)).toBe(propagation(one))
  const strange = task.moveMount(AT.FDCWD, one, AT.FDCWD, folder, MOVE_MOUNT.SET_GROUP)
  await expectFailure(strange, 'EINVAL', /MOVE_MOUNT_SET_GROUP\)$/)
  await task.umount2(two, MNT.DETACH)
  await task.umount2(one, MNT.DETACH)
})

rootTest('whose the files are is translated by a user namespace (Linux 6.3 for tmpfs)', async () => {
  const local = await localProcess()
  await using mounter = await local.clone({ flags: CLONE.NEWNS })
  await using mapper = await local.clone({ flags: CLONE.NEWUSER })
  await local.task.writeUidMap([{ inside: 0, outside: 100_000, count: 1000 }], mapper.child.pid)
  await local.task.writeGidMap([{ inside: 0, outside: 200_000, count: 1000 }], mapper.child.pid)
  await using namespace = await mounter.task.open(`/proc/${mapper.child.pid.near}/ns/user`, O.RDONLY)
  await using context = await mounter.task.fsopen('tmpfs')
  await context.fsconfigCreate()
  await using mount = await context.fsmount()
  await using file = await mounter.task.openat(mount, 'file', or(O.CREAT, O.WRONLY))
  await file.fchown(5, 7)
  await expect(mount.mountSetattr({ attr_set: MOUNT_ATTR.IDMAP })).rejects.toThrow('pass its file descriptor')
  await expect(mount.mountSetattr({ userns_fd: namespace })).rejects.toThrow('means nothing without MOUNT_ATTR.IDMAP')
  await using elsewhere = await local.task.open('/proc/self/ns/user', O.RDONLY)
  await expect(mount.mountSetattr({ attr_set: MOUNT_ATTR.IDMAP, userns_fd: elsewhere })).rejects.toThrow(FDTableMismatchError)
  // Who has it open to write would go on under the old names.
  await file.close()
  await mount.mountSetattr({ attr_set: MOUNT_ATTR.IDMAP, userns_fd: namespace })
  expect(await mounter.task.newfstatat(mount, 'file')).toMatchObject({ st_uid: 100_005, st_gid: 200_007 })
  await expectFailure(
    mount.mountSetattr({ attr_set: MOUNT_ATTR.IDMAP, userns_fd: namespace }), 'EPERM',
    `mount_setattr(${mount.near}, "", AT_EMPTY_PATH, {attr_set=${MOUNT_ATTR.IDMAP}, attr_clr=0, propagation=0, userns_fd=${namespace.near}}, 32)`,
  )
  await mounter.task.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
  await mount.moveMount(AT.FDCWD, '/mnt')
  const { stx_mnt_id: id } = await mount.statx(STATX.MNT_ID_UNIQUE)
  const told = await mounter.task.statmount(id, or(STATMOUNT.MNT_UIDMAP, STATMOUNT.MNT_GIDMAP, STATMOUNT.MNT_BASIC))
    .catch((error: unknown) => error as ErrnoError)
  // Linux 6.8 brought it, 6.15 the maps.
  if (!(told instanceof Error) && (told.mask & STATMOUNT.MNT_UIDMAP) !== 0) {
    expect(told).toMatchObject({ mnt_uidmap: ['0 100000 1000'], mnt_gidmap: ['0 200000 1000'] })
    expect(told.mnt_attr & MOUNT_ATTR.IDMAP).toBe(MOUNT_ATTR.IDMAP)
  }
})

test('options that are directories, by file descriptor (Linux 6.13)', async ({ skip }) => {
  const low = await directory('layer')
  await write(join(low, 'file'), 'in the layer')
  const places = { upperdir: await directory('upper'), workdir: await directory('working') }
  await using context = await task.fsopen('overlay')
  await using layer = await task.open(low, or(O.PATH, O.DIRECTORY))
  await context.fsconfigSetFd('lowerdir+', layer).catch((error: unknown) => {
    if (error instanceof ErrnoError && error.code === 'EINVAL') skip(`the kernel here is older: ${error.message}`)
    throw error
  })
  for (const [key, path] of Object.entries(places)) await context.fsconfigSetString(key, path)
  await context.fsconfigSetFlag('userxattr')
  await context.fsconfigCreate()
  await using mount = await context.fsmount()
  await using file = await task.openat(mount, 'file', O.RDONLY)
  expect(Buffer.from(await file.read(100)).toString()).toBe('in the layer')
  await using other = await task.fsopen('overlay')
  await using plain = await task.open(join(low, 'file'), O.RDONLY)
  const refused = await failure(other.fsconfigSetFd('lowerdir+', plain))
  expect(refused.code).toMatch(/^E(INVAL|NOTDIR)$/)
  expect(refused.call).toMatch(/FSCONFIG_SET_FD, "lowerdir\+", (NULL|0), \d+\)$/)
})

test('options that are devices, by path; and a file system that is there already', async ({ skip }) => {
  if (!isRoot) return skip('needs root')
  const local = await localProcess()
  await using mounter = await local.clone({ flags: CLONE.NEWNS })
  const system = await fileSystem(mounter.task, temporary, { type: 'ext4', size: 8 })
  if (typeof system === 'string') return skip(system)
  await using there = system
  const device = `/dev/loop${there.loop}`
  await using context = await mounter.task.fsopen('ext4')
  await context.fsconfigSetPath('journal_path', AT.FDCWD, device)
  await expectFailure(context.fsconfigSetPath('journal_path', AT.FDCWD, '/dev/null'), 'EINVAL', /FSCONFIG_SET_PATH, "journal_path", "\/dev\/null", AT_FDCWD\)/)
  await using opened = await mounter.task.open(device, O.PATH)
  await context.fsconfigSetPathEmpty('journal_path', opened)
  await using nothing = await mounter.task.open('/dev/null', O.PATH)
  await expectFailure(context.fsconfigSetPathEmpty('journal_path', nothing), 'EINVAL', new RegExp(`FSCONFIG_SET_PATH_EMPTY, "journal_path", "", ${nothing.near}\\)`))

  await using again = await mounter.task.fsopen('ext4')
  await again.fsconfigSetString('source', device)
  const shared = await again.fsconfigCreate(true).catch((error: unknown) => error as ErrnoError)
  // Linux 6.6 brought it.
  if (shared?.code !== 'ENOTSUP') expect(shared).toMatchObject({ code: 'EBUSY' })
  await using sharing = await mounter.task.fsopen('ext4')
  await sharing.fsconfigSetString('source', device)
  await sharing.fsconfigCreate()
  await using mount = await sharing.fsmount()
  expect((await mount.statx()).stx_dev_minor).toBe((await mounter.task.statx(AT.FDCWD, there.place)).stx_dev_minor)
})

test('more mounts than one call lists, and more to tell of one than fits at first (Linux 6.8)', async ({ skip }) => {
  const many = await directory('many')
  await task.mount('many', many, 'tmpfs')
  const { stx_mnt_id: id, stx_mask } = await task.statx(AT.FDCWD, many, 0, STATX.MNT_ID_UNIQUE)
  if ((stx_mask & STATX.MNT_ID_UNIQUE) === 0) skip('the kernel here is older')
  await task.mkdirat(AT.FDCWD, join(many, 'here'))
  for (let index = 0; index < 300; index++) await task.mount(many, join(many, 'here'), null, MOUNT.BIND)
  const below = await task.listmount(id)
  expect(new Set(below).size).toBe(below.length)
  const lines = readFileSync(`/proc/${child.child.pid.near}/mountinfo`, 'utf8').split('\n').filter((line) => line.split(' ')[4]?.startsWith(join(many, 'here')))
  expect(below).toHaveLength(lines.length)
  expect(below.length).toBeGreaterThanOrEqual(300)
  expect(await task.listmount(id, { reverse: true })).toEqual([...below].reverse())
  await task.umount2(many, MNT.DETACH)

  await using context = await task.fsopen('overlay')
  const layers = []
  for (let index = 0; index < 60; index++) {
    layers.push(await directory(`${index}`.padEnd(150, 'x')))
    await context.fsconfigSetString('lowerdir+', layers[index] ?? '')
  }
  await context.fsconfigCreate()
  await using mount = await context.fsmount()
  const place = await directory('layers')
  await mount.moveMount(AT.FDCWD, place)
  const asked = or(STATMOUNT.MNT_OPTS, STATMOUNT.OPT_ARRAY, STATMOUNT.SB_SOURCE, STATMOUNT.FS_TYPE)
  const told = await task.statmount((await mount.statx(STATX.MNT_ID_UNIQUE)).stx_mnt_id, asked)
  expect(told.fs_type).toBe('overlay')
  if ((told.mask & STATMOUNT.MNT_OPTS) !== 0) {
    expect(told.mnt_opts?.length).toBeGreaterThan(8192)
    expect(told.mnt_opts).toContain(`lowerdir+=${layers[59] ?? ''}`)
  }
  if ((told.mask & STATMOUNT.OPT_ARRAY) !== 0) expect(told.opt_array).toEqual(expect.arrayContaining(layers.map((layer) => `lowerdir+=${layer}`)))
  await task.umount2(place, MNT.DETACH)
})

test('mounts of another mount namespace (Linux 6.11; by file descriptor 6.18)', async ({ skip }) => {
  // In the same fd table, so that what one of them opens the other can use.
  await using other = await child.clone({ flags: or(CLONE.NEWNS, CLONE.FILES) })
  const place = join(folder, 'a')
  await other.task.mount('theirs', place, 'tmpfs')
  const { stx_mnt_id: id, stx_mask } = await other.task.statx(AT.FDCWD, place, 0, STATX.MNT_ID_UNIQUE)
  if ((stx_mask & STATX.MNT_ID_UNIQUE) === 0) skip('the kernel here is older')
  const asked = or(STATMOUNT.MNT_NS_ID, STATMOUNT.MNT_POINT)
  const { mnt_ns_id: number, mask } = await other.task.statmount(id, asked)
  if ((mask & STATMOUNT.MNT_NS_ID) === 0) skip('the kernel here is older')
  await expectFailure(task.statmount(id, asked), 'ENOENT', /statmount/)
  expect(await task.statmount(id, asked, number)).toMatchObject({ mnt_point: place, mnt_ns_id: number })
  expect(await task.listmount(LSMT_ROOT, { namespace: number })).toContain(id)
  expect(await task.listmount()).not.toContain(id)
  await expectFailure(task.listmount(LSMT_ROOT, { namespace: 2 ** 52 }), 'ENOENT', /mnt_ns_id=4503599627370496\}/)
  await using namespace = await other.task.open('/proc/self/ns/mnt', O.RDONLY)
  const here = namespace.forTask(task)
  const told = await task.statmount(id, asked, here).catch((error: unknown) => {
    if (error instanceof ErrnoError && error.code === 'EINVAL') skip(`the kernel here is older: ${error.message}`)
    throw error
  })
  expect(told).toMatchObject({ mnt_point: place, mnt_ns_id: number })
  expect(await task.listmount(LSMT_ROOT, { namespace: here })).toContain(id)
})

test('another root', async () => {
  await using other = await child.clone({ flags: CLONE.NEWNS })
  const root = join(folder, 'root')
  await other.task.mount('tmpfs', root, 'tmpfs')
  await other.task.chdir(root)
  await other.task.mkdirat(AT.FDCWD, 'made')
  await expectFailure(other.task.pivotRoot('/no', '/such'), 'ENOENT', 'pivot_root("/no", "/such")')
  await other.task.pivotRoot('.', '.')
  await other.task.umount2('.', MNT.DETACH)
  await other.task.chdir('/')
  await other.task.faccessat(AT.FDCWD, '/made', 0)
  await expectFailure(other.task.faccessat(AT.FDCWD, '/proc', 0), 'ENOENT', /faccessat/)
})

let context: FileDescriptor
beforeAll(async () => {
  context = await task.fsopen('tmpfs')
})
testOrder('tasks that mount', {
  task: () => task,
  classes: [MountTask],
  calls: {
    mount: () => task.mount(null, '/no/such', null),
    umount2: () => task.umount2('/no/such'),
    pivotRoot: () => task.pivotRoot('/no', '/such'),
    fsopen: () => task.fsopen('tmpfs'),
    fspick: () => task.fspick(AT.FDCWD, folder),
    openTree: () => task.openTree(AT.FDCWD, folder),
    openTreeAttr: () => task.openTreeAttr(AT.FDCWD, folder, 0, {}),
    statmount: () => task.statmount(1, 1),
    listmount: () => task.listmount(1),
    moveMount: () => task.moveMount(AT.FDCWD, '/no', AT.FDCWD, '/such'),
    mountSetattr: () => task.mountSetattr(AT.FDCWD, '/no/such', {}),
  },
})
testOrder('mounts', {
  task: () => task,
  classes: [MountFileDescriptor],
  calls: {
    fsconfigSetFlag: () => context.fsconfigSetFlag('x'),
    fsconfigSetString: () => context.fsconfigSetString('x', 'y'),
    fsconfigSetBinary: () => context.fsconfigSetBinary('x', Buffer.from('y')),
    fsconfigSetPath: () => context.fsconfigSetPath('x', AT.FDCWD, '/'),
    fsconfigSetPathEmpty: () => context.fsconfigSetPathEmpty('x', context),
    fsconfigSetFd: () => context.fsconfigSetFd('x', context),
    fscontextMessages: () => context.fscontextMessages(),
    fsmount: () => context.fsmount(),
    fsconfigReconfigure: () => context.fsconfigReconfigure(),
    fsconfigCreate: () => context.fsconfigCreate(),
    moveMount: () => context.moveMount(AT.FDCWD, '/no/such'),
    mountSetattr: () => context.mountSetattr({}),
  },
})
