import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { Address } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { IPCNamespaceMismatchError } from '../../src/far/errors.js'
import { Int32 } from '../../src/memory/scalars.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import { IPC, IPC_PRIVATE, IpcPermLayout, IPC_CMD } from '../../src/linux/ipc.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import type { Semid } from '../../src/linux/sem.js'
import { Shmid, ShmidDsLayout, ShmInfo, Shminfo, ShmTask, SHM, SHM_CMD, SHM_MODE, SHMAT } from '../../src/linux/shm.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { ownIpc, sysvipc } from './ipc-helpers.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/ipc.h', 'IPC_', { PRIVATE: IPC_PRIVATE, ...IPC, ...IPC_CMD }, {
    omitted: {
      IPC_DIPC: 'never used by Linux', IPC_OWN: 'never used by Linux', IPC_OLD: 'for 32-bit programs', IPC_64: 'for 32-bit programs',
    },
  })
  compareConstants('linux/shm.h', 'SHM_', { ...SHM, ...SHMAT, ...SHM_CMD }, {
    omitted: {
      SHM_R: 'a permission: S_IRUSR', SHM_W: 'a permission: S_IWUSR', SHM_HUGE_SHIFT: 'that of MAP', SHM_HUGE_MASK: 'that of MAP',
    },
  })
  compareConstants('sys/shm.h', 'SHM_', { ...SHMAT, ...SHM_MODE, HUGETLB: SHM.HUGETLB, NORESERVE: SHM.NORESERVE }, {
    omitted: {
      ...Object.fromEntries(Object.keys(SHM_CMD).map((name) => [`SHM_${name}`, 'of linux/shm.h, above'])),
      SHM_R: 'a permission: S_IRUSR', SHM_W: 'a permission: S_IWUSR',
    },
  })
  compareLayout('linux/ipc.h', 'struct ipc64_perm', IpcPermLayout)
  compareLayout('linux/shm.h', 'struct shmid64_ds', ShmidDsLayout)
  compareLayout('linux/shm.h', 'struct shminfo64', Shminfo)
  compareLayout('linux/shm.h', 'struct shm_info', ShmInfo)
})

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await ownIpc(local)
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** The line of proc_pid_maps(5) for an address, in this program's own address space, which a child shares. */
function mapsLine(address: number): string | undefined {
  return readFileSync('/proc/self/maps', 'latin1').split('\n').find((line) => {
    const [start = 0, end = 0] = (line.split(' ')[0] ?? '').split('-').map((text) => Number.parseInt(text, 16))
    return start <= address && address < end
  })
}

test('a segment is made, found by its key, attached, and removed', async () => {
  const key = 0x6e66_0001
  const shmid = await task.shmget(key, 5000, or(IPC.CREAT, IPC.EXCL), 0o640)
  expect(await sysvipc(task, 'shm')).toMatchObject([{
    key: String(key), shmid: String(shmid.near), perms: '640', size: '5000', cpid: String(await task.getpid()), nattch: '0',
  }])
  const found = await task.shmget(key, 0)
  expect(found.near).toBe(shmid.near)
  const mapping = await task.shmat(shmid)
  expect(mapping.length).toBe(2 * pageSize())
  expect(mapsLine(mapping.near.address)).toMatch(new RegExp(` rw-s .*/SYSV${key.toString(16)}`))
  expect((await sysvipc(task, 'shm'))[0]).toMatchObject({ nattch: '1', lpid: String(await task.getpid()) })
  // Twice the same memory.
  const again = await task.shmat(found, SHMAT.RDONLY)
  expect(mapsLine(again.near.address)).toMatch(/ r--s /)
  expect(again.access).toEqual({ readable: true, writable: false })
  using pointer = new Heap(task, mapping).ptr(Int32, 4711)
  expect(Buffer.from(await task.sysif.read(again.address, 4)).readInt32LE()).toBe(4711)
  const ds = await task.shmctlStat(shmid)
  expect(ds).toMatchObject({ shm_segsz: 5000, shm_nattch: 2, shm_cpid: await task.getpid(), shm_dtime: 0 })
  expect(ds.shm_perm).toMatchObject({ key, mode: 0o640, uid: await task.getuid(), cgid: await task.getgid() })
  // Removed, it stays until nobody has it attached.
  await task.shmctlRmid(shmid)
  expect((await task.shmctlStat(shmid)).shm_perm).toMatchObject({ key: IPC_PRIVATE, mode: 0o640 | SHM_MODE.DEST })
  await expectFailure(task.shmget(key, 0), 'ENOENT', 'shmget(0x6e660001, 0, 0)')
  await task.shmdt(again)
  expect(mapsLine(again.near.address)).toBeUndefined()
  expect(() => again.address).toThrow(UseAfterFreeError)
  await task.munmap(mapping)
  await expect(pointer.read()).rejects.toThrow(UseAfterFreeError)
  expect(await sysvipc(task, 'shm')).toEqual([])
  await expectFailure(task.shmctlStat(shmid), 'EINVAL', /shmctl\(\d+, IPC_STAT, 0x[0-9a-f]+\)$/)
})

test('a segment is attached where one says, if nothing is there', async () => {
  const shmid = await task.shmget(IPC_PRIVATE, pageSize(), IPC.CREAT)
  const room = await task.mmap(4 * pageSize(), PROT.NONE, MAP.PRIVATE | MAP.ANONYMOUS)
  const address = Address(room.address + pageSize())
  await expectFailure(
    task.shmat(shmid, SHMAT.RND, { address: Address(address + 17) }), 'EINVAL', `shmat(${shmid.near}, 0x${(address + 17).toString(16)}, SHM_RND)`,
  )
  await task.munmap(room)
  const mapping = await task.shmat(shmid, or(SHMAT.EXEC, SHMAT.RND), { address: Address(address + 17) })
  expect(mapping.address).toBe(address)
  expect(mapsLine(address)).toMatch(/ rwxs /)
  await expectFailure(task.shmat(shmid, 0, { address: Address(address + 17) }), 'EINVAL', /shmat/)
  await task.shmdt(mapping)
  await task.shmctlRmid(shmid)
})

test('what the kernel would do to other handles, or at address 0, is refused', async () => {
  const shmid = await task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  await expect(task.shmat(shmid, SHMAT.REMAP, { address: Address(0x1000_0000) })).rejects.toThrow('SHMAT.REMAP would unmap what has handles')
  await expect(task.shmat(shmid, SHMAT.RND, { address: Address(1) })).rejects.toThrow('relies on nothing being mapped at 0')
  const mapping = await task.shmat(shmid)
  const borrowed = mapping.borrow(task)
  await expect(task.shmdt(mapping)).rejects.toThrow(BorrowError)
  borrowed[Symbol.dispose]()
  await task.shmdt(mapping)
  await expect(task.shmdt(mapping)).rejects.toThrow(UseAfterFreeError)
  const other = await task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS)
  await expectFailure(task.shmdt(other), 'EINVAL', /shmdt\(0x[0-9a-f]+\)$/)
  expect(other.mapped).toBe(true)
  await task.munmap(other)
  await task.shmctlRmid(shmid)
})

test('what was attached is detached where its length cannot be told', async () => {
  await using denied = await child.clone()
  const shmid = await denied.task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  await denied.task.setNoNewPrivileges()
  // A filter of seccomp(2) in BPF, as code, jt, jf and k: load the number of the call; if it is shmctl, fail with EPERM, else allow.
  const shmctl = SYS.shmctl[denied.task.sysif.architecture] as number
  const instructions = [[0x20, 0, 0, 0], [0x15, 1, 0, shmctl], [0x06, 0, 0, 0x7fff_0000], [0x06, 0, 0, 0x0005_0001]] as const
  const program = new DataView(new ArrayBuffer(8 * instructions.length))
  for (const [index, [code, jt, jf, k]] of instructions.entries()) {
    program.setUint16(8 * index, code, true)
    program.setUint8(8 * index + 2, jt)
    program.setUint8(8 * index + 3, jf)
    program.setUint32(8 * index + 4, k, true)
  }
  using code = denied.task.ptr(new Uint8Array(program.buffer))
  const fprog = Buffer.alloc(16)
  fprog.writeUInt16LE(instructions.length)
  fprog.writeBigUInt64LE(BigInt(code.near), 8)
  using filter = denied.task.ptr(new Uint8Array(fprog))
  await denied.task.sysif.syscall(SYS.seccomp, 1, 0, filter.near)
  await expectFailure(denied.task.shmat(shmid), 'EPERM', /shmctl\(\d+, IPC_STAT, /)
  expect(await task.shmctlStat(new Shmid(task, shmid.near))).toMatchObject({ shm_nattch: 0, shm_lpid: await denied.task.getpid() })
  await task.shmctlRmid(shmid)
})

test('a segment is given away, and locked', async () => {
  const shmid = await task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  expect((await sysvipc(task, 'shm'))[0]).toMatchObject({ perms: '600' })
  const uid = await task.getuid()
  const gid = await task.getgid()
  await task.shmctlSet(shmid, { uid, gid, mode: 0o444 })
  expect((await sysvipc(task, 'shm'))[0]).toMatchObject({ perms: '444', uid: String((await task.shmctlStat(shmid)).shm_perm.uid) })
  await expect(task.shmctlSet(shmid, { uid, gid, mode: 0o1777 })).rejects.toThrow('shmctl: mode must be an integer from 0 to 511')
  await expect(task.shmctlSet(shmid, { uid: -1, gid, mode: 0 })).rejects.toThrow('shmctl: uid')
  await task.shmctlLock(shmid)
  expect((await task.shmctlStat(shmid)).shm_perm.mode).toBe(0o444 | SHM_MODE.LOCKED)
  await task.shmctlUnlock(shmid)
  expect((await task.shmctlStat(shmid)).shm_perm.mode).toBe(0o444)
  await task.shmctlRmid(shmid)
  await expectFailure(task.shmctlLock(shmid), 'EINVAL', `shmctl(${shmid.near}, SHM_LOCK, NULL)`)
  await expectFailure(task.shmctlUnlock(shmid), 'EINVAL', `shmctl(${shmid.near}, SHM_UNLOCK, NULL)`)
  await expectFailure(task.shmctlRmid(shmid), 'EINVAL', `shmctl(${shmid.near}, IPC_RMID, NULL)`)
  await expectFailure(task.shmctlSet(shmid, { uid, gid, mode: 0 }), 'EINVAL', /shmctl\(\d+, IPC_SET, \{/)
})

test('what there is in the namespace, and its limits', async () => {
  const first = await task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  const second = await task.shmget(IPC_PRIVATE, 3 * pageSize(), IPC.CREAT)
  const { highest, ...info } = await task.shmctlShmInfo()
  expect(info).toMatchObject({ used_ids: 2, shm_tot: 4, shm_rss: 0, shm_swp: 0 })
  const there = await Promise.all(Array.from({ length: highest + 1 }, (_, index) => task.shmctlShmStat(index).catch(() => undefined)))
  const sizes = there.filter((each) => each !== undefined).map(({ shmid, ds }) => [shmid.near, ds.shm_segsz])
  expect(sizes).toEqual([[first.near, 1], [second.near, 3 * pageSize()]])
  const any = await task.shmctlShmStatAny(highest)
  expect(any.shmid.near).toBe(second.near)
  // proc_sys_kernel(5).
  const limits = await task.shmctlInfo()
  expect(limits.shmmni).toBe(Number(await readLine(task, '/proc/sys/kernel/shmmni')))
  expect(String(limits.shmmax)).toBe(await readLine(task, '/proc/sys/kernel/shmmax'))
  expect(String(limits.shmall)).toBe(await readLine(task, '/proc/sys/kernel/shmall'))
  for (const each of [first, second]) await task.shmctlRmid(each)
  await expectFailure(task.shmctlShmStat(highest), 'EINVAL', new RegExp(`shmctl\\(${highest}, SHM_STAT, 0x`))
  await expectFailure(task.shmctlShmStatAny(highest), 'EINVAL', new RegExp(`shmctl\\(${highest}, SHM_STAT_ANY, 0x`))
})

async function readLine(of: Task, path: string): Promise<string> {
  await using file = await of.open(path, 0)
  return Buffer.from(await file.pread(100, 0)).toString('latin1').trim()
}

test('an id means nothing in another namespace', async () => {
  const shmid = await task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  await expect(local.task.shmat(shmid)).rejects.toThrow(IPCNamespaceMismatchError)
  await expect(local.task.shmctlRmid(shmid)).rejects.toThrow(/^shmid \d+ in ipc namespace .* belongs to the ipc namespace/)
  // One that shares it may.
  await using sibling = await child.clone()
  const mapping = await sibling.task.shmat(shmid)
  expect((await task.shmctlStat(shmid)).shm_lpid).toBe(await sibling.task.getpid())
  await sibling.task.shmdt(mapping)
  await task.shmctlRmid(shmid)
})

test('says what is wrong', async () => {
  await expectFailure(
    task.shmget(IPC_PRIVATE, 0, or(IPC.CREAT, IPC.EXCL, SHM.HUGETLB, SHM.HUGE_2MB)), 'EINVAL',
    'shmget(IPC_PRIVATE, 0, IPC_CREAT|IPC_EXCL|SHM_HUGETLB|SHM_HUGE_2MB|0600)',
  )
  await expect(task.shmget(IPC_PRIVATE, 1, IPC.CREAT | 0o600)).rejects.toThrow('permissions are an argument of their own')
  await expect(task.shmget(2 ** 31, 1)).rejects.toThrow('shmget: key')
  await expect(task.shmget(1, -1)).rejects.toThrow('shmget: size')
  await expect(task.shmget(1, 1, 0, 0o1000)).rejects.toThrow('shmget: mode')
  await expectFailure(task.shmat(new Shmid(task, 77)), 'EINVAL', 'shmat(77, NULL, 0)')
  expect(() => new Shmid(task, -1)).toThrow('the id of a System V IPC object')
})

test('an id of one kind is not taken for another', () => {
  const wrong = (semid: Semid): unknown => {
    // @ts-expect-error a set of semaphores is no segment
    const attach = (): Promise<MemoryMapping> => task.shmat(semid)
    // @ts-expect-error a bare number says nothing of its namespace
    const remove = (): Promise<void> => task.shmctlRmid(5)
    return [attach, remove]
  }
  expect(wrong).toBeTypeOf('function')
})

// In a namespace of its own: other tests count what there is.
let ordered: ChildProcess
let shmid: Shmid
let attached: MemoryMapping
beforeAll(async () => {
  ordered = await ownIpc(local)
  shmid = await ordered.task.shmget(IPC_PRIVATE, 1, IPC.CREAT)
  attached = await ordered.task.shmat(shmid)
})
afterAll(async () => {
  await ordered[Symbol.asyncDispose]()
})
testOrder('shm', {
  task: () => ordered.task,
  classes: [ShmTask],
  sent: { shmat: 2 },
  calls: {
    shmget: () => ordered.task.shmget(1, 1),
    shmat: () => ordered.task.shmat(shmid),
    shmdt: () => ordered.task.shmdt(attached),
    shmctlStat: () => ordered.task.shmctlStat(shmid),
    shmctlSet: () => ordered.task.shmctlSet(shmid, { uid: 0, gid: 0, mode: 0 }),
    shmctlRmid: () => ordered.task.shmctlRmid(shmid),
    shmctlLock: () => ordered.task.shmctlLock(shmid),
    shmctlUnlock: () => ordered.task.shmctlUnlock(shmid),
    shmctlInfo: () => ordered.task.shmctlInfo(),
    shmctlShmInfo: () => ordered.task.shmctlShmInfo(),
    shmctlShmStat: () => ordered.task.shmctlShmStat(0),
    shmctlShmStatAny: () => ordered.task.shmctlShmStatAny(0),
  },
})
