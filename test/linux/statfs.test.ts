import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FileDescriptor as NearFileDescriptor, NULL } from '../../src/near/ids.js'
import { O } from '../../src/linux/fcntl.js'
import { _fstatfs, FS_MAGIC, Fsid, ST, StatfsFileDescriptor, StatfsLayout, StatfsTask } from '../../src/linux/statfs.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, temporaryFolder } from './support.js'

/** The C names that are not `NAME_MAGIC`. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ADFS: 'ADFS_SUPER_MAGIC',
  AFFS: 'AFFS_SUPER_MAGIC',
  AFS: 'AFS_SUPER_MAGIC',
  AUTOFS: 'AUTOFS_SUPER_MAGIC',
  BINDERFS: 'BINDERFS_SUPER_MAGIC',
  BTRFS: 'BTRFS_SUPER_MAGIC',
  CEPH: 'CEPH_SUPER_MAGIC',
  CGROUP: 'CGROUP_SUPER_MAGIC',
  CGROUP2: 'CGROUP2_SUPER_MAGIC',
  CIFS: 'CIFS_SUPER_MAGIC',
  CODA: 'CODA_SUPER_MAGIC',
  DEVPTS: 'DEVPTS_SUPER_MAGIC',
  ECRYPTFS: 'ECRYPTFS_SUPER_MAGIC',
  EROFS: 'EROFS_SUPER_MAGIC_V1',
  EXFAT: 'EXFAT_SUPER_MAGIC',
  EXT4: 'EXT4_SUPER_MAGIC',
  F2FS: 'F2FS_SUPER_MAGIC',
  FUSE: 'FUSE_SUPER_MAGIC',
  ISOFS: 'ISOFS_SUPER_MAGIC',
  MSDOS: 'MSDOS_SUPER_MAGIC',
  NFS: 'NFS_SUPER_MAGIC',
  OCFS2: 'OCFS2_SUPER_MAGIC',
  OVERLAYFS: 'OVERLAYFS_SUPER_MAGIC',
  PROC: 'PROC_SUPER_MAGIC',
  RDTGROUP: 'RDTGROUP_SUPER_MAGIC',
  SMB: 'SMB_SUPER_MAGIC',
  SMB2: 'SMB2_SUPER_MAGIC',
  UDF: 'UDF_SUPER_MAGIC',
  XFS: 'XFS_SUPER_MAGIC',
}

describe('against the headers', () => {
  compareConstants('sys/statvfs.h', 'ST_', ST, {
    newer: { ST_NOSYMFOLLOW: 'include/linux/statfs.h, v5.10' },
    omitted: { ST_WRITE: 'no kernel sets it', ST_APPEND: 'no kernel sets it', ST_IMMUTABLE: 'no kernel sets it' },
  })
  compareLayout('asm/statfs.h', 'struct statfs', StatfsLayout)
  compareLayout('asm/statfs.h', '__kernel_fsid_t', Fsid)

  for (const architecture of ARCHITECTURES) {
    oracleTest('the magic numbers of file systems', architecture, async () => {
      const names = Object.keys(FS_MAGIC).map((name) => OTHER_NAMES[name] ?? `${name}_MAGIC`)
      const answers = await askC({ headers: ['linux/magic.h'], expressions: names }, architecture)
      expect(names.map((name) => answers.get(name))).toEqual(Object.values(FS_MAGIC).map(BigInt))
    })
  }
})

const folder = temporaryFolder()
let child: ChildProcess
let task: Task
let known: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  known = await task.open('/proc/version', O.RDONLY)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('tells what stat(1) tells', async () => {
  const told = await task.statfs(folder)
  const shown = execFileSync('stat', ['-f', '-c', '%t %s %S %b %c %l %i', folder], { encoding: 'utf8' }).trim().split(' ')
  const id = Buffer.from(new Int32Array(told.f_fsid.val).buffer)
  expect([
    told.f_type.toString(16), told.f_bsize, told.f_frsize, told.f_blocks, told.f_files, told.f_namelen,
    // The first half is the higher one: see human_fstype and print_statfs of stat(1).
    ((BigInt(id.readUInt32LE(0)) << 32n) | BigInt(id.readUInt32LE(4))).toString(16),
  ].map(String)).toEqual(shown)
  expect(told.f_bfree).toBeLessThanOrEqual(told.f_blocks)
  expect(told.f_bavail).toBeLessThanOrEqual(told.f_bfree)
  expect(Object.keys(told)).not.toContain('f_spare')
})

test('of special file systems, by name and by file descriptor', async () => {
  const proc = await task.statfs('/proc')
  expect(proc.f_type).toBe(FS_MAGIC.PROC)
  expect((await task.statfs('/sys')).f_type).toBe(FS_MAGIC.SYSFS)
  await using file = await task.open('/proc/version', O.RDONLY)
  expect(await file.fstatfs()).toEqual(proc)
  await using memory = await task.memfdCreate('x')
  expect((await memory.fstatfs()).f_type).toBe(FS_MAGIC.TMPFS)
  const [read, write] = await task.pipe2()
  expect((await read.fstatfs()).f_type).toBe(FS_MAGIC.PIPEFS)
  await read.close()
  await write.close()
})

test('says what is wrong', async () => {
  const error = await expectFailure(task.statfs('/no/such'), 'ENOENT', /statfs\("\/no\/such", 0x[0-9a-f]+\)$/)
  expect(error.path).toBe('/no/such')
  await expect(task.statfs('a\0b')).rejects.toThrow('NUL')
  // Every file is on a file system that tells: only a number that is none fails.
  await expectFailure(_fstatfs(task.sysif, NearFileDescriptor(9999), NULL), 'EBADF', 'fstatfs(9999, 0)')
})

testOrder('statfs', { task: () => task, classes: [StatfsTask], calls: { statfs: () => task.statfs('/') } })
testOrder('statfs, of a file descriptor', {
  task: () => task,
  classes: [StatfsFileDescriptor],
  calls: {
    fstatfs: () => known.fstatfs(),
  },
})
