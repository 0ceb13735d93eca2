import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { AT, O } from '../../src/linux/fcntl.js'
import {
  FSCONFIG, FSMOUNT, FSOPEN, FSPICK, LISTMOUNT, LSMT_ROOT, MNT, MNT_ID_REQ_SIZE, MntIdReq, MOUNT, MOUNT_ATTR, MountAttr, MountFileDescriptor, MountTask,
  MOVE_MOUNT, OPEN_TREE, STATMOUNT, StatmountHead, UMOUNT,
} from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, temporaryFolder } from './support.js'

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
  const gone = task.statmount(2 ** 52, asked)
  await expectFailure(gone, 'ENOENT', /statmount\(\{size=24, mnt_ns_fd=0, mnt_id=\d+, param=\d+, mnt_ns_id=0\}, 0x[0-9a-f]+, 8192, 0\)/)
  await expectFailure(task.listmount(2 ** 52), 'ENOENT', /listmount\(\{size=24, .*\}, 0x[0-9a-f]+, 256, 0\)/)
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
