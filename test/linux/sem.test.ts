import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { IPCNamespaceMismatchError } from '../../src/far/errors.js'
import { IPC, IPC_PRIVATE } from '../../src/linux/ipc.js'
import { SEM, SEM_CMD, SEMVMX, SembufLayout, SembufList, Semid, semidDsLayout, Seminfo, SemTask } from '../../src/linux/sem.js'
import type { Shmid } from '../../src/linux/shm.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES } from '../oracle/c.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import { ownIpc, sysvipc, until } from './ipc-helpers.js'
import { testOrder } from './order.js'
import { expectFailure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/sem.h', 'SEM', {
    ...Object.fromEntries(Object.entries(SEM_CMD).filter(([name]) => name.startsWith('SEM')).map(([name, value]) => [name.slice(3), value])),
    _UNDO: SEM.UNDO, VMX: SEMVMX,
  }, {
    omitted: {
      ...Object.fromEntries(['MNI', 'MSL', 'MNS', 'OPM', 'UME', 'MNU', 'MAP', 'USZ', 'AEM'].map((name) => [`SEM${name}`, 'a limit that can be set: semctlInfo'])),
      ...Object.fromEntries(['OP', 'GET', 'CTL', 'TIMEDOP'].map((name) => [`SEM${name}`, 'for ipc(2), which newer architectures do without'])),
    },
  })
  const withPrefix = (prefix: string): Record<string, number> => Object.fromEntries(
    Object.entries(SEM_CMD).filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]),
  )
  compareConstants('linux/sem.h', 'GET', withPrefix('GET'))
  compareConstants('linux/sem.h', 'SET', withPrefix('SET'))
  compareLayout('linux/sem.h', 'struct sembuf', SembufLayout)
  compareLayout('linux/sem.h', 'struct seminfo', Seminfo)
  for (const architecture of ARCHITECTURES) {
    oracleTest('struct semid64_ds is laid out as in linux/sem.h', architecture, async () => {
      expect(await layoutDifferences('linux/sem.h', 'struct semid64_ds', semidDsLayout(architecture), architecture)).toEqual([])
    })
  }
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

test('a set is made, found by its key, counted with, and removed', async () => {
  const key = -7
  const semid = await task.semget(key, 3, or(IPC.CREAT, IPC.EXCL), 0o660)
  expect(await sysvipc(task, 'sem')).toMatchObject([{ key: '-7', semid: String(semid.near), perms: '660', nsems: '3', otime: '0' }])
  const found = await task.semget(key, 0)
  expect(found.near).toBe(semid.near)
  await task.semop(semid, [{ sem_num: 0, sem_op: 5 }, { sem_num: 2, sem_op: 1 }, { sem_num: 0, sem_op: -2 }])
  expect((await sysvipc(task, 'sem'))[0]?.['otime']).not.toBe('0')
  // Asked by one that does not know how many there are.
  expect(await task.semctlGetall(found)).toEqual([3, 0, 1])
  expect(await task.semctlGetval(semid, 0)).toBe(3)
  expect(await task.semctlGetpid(semid, 0)).toBe(await task.getpid())
  expect(await task.semctlGetpid(semid, 1)).toBe(0)
  await task.semctlSetval(semid, 1, 9)
  expect(await task.semctlGetall(semid)).toEqual([3, 9, 1])
  await task.semctlSetall(found, [SEMVMX, 0, 4])
  expect(await task.semctlGetall(semid)).toEqual([SEMVMX, 0, 4])
  expect(await task.semctlStat(semid)).toMatchObject({ sem_nsems: 3, sem_perm: { key, mode: 0o660, cuid: await task.getuid() } })
  await task.semctlRmid(semid)
  expect(await sysvipc(task, 'sem')).toEqual([])
  await expectFailure(task.semget(key, 3), 'ENOENT', 'semget(0xfffffff9, 3, 0)')
})

test('one waits for another, and what it did is undone at its end', async () => {
  const semid = await task.semget(IPC_PRIVATE, 2, IPC.CREAT)
  {
    await using waiter = await child.clone()
    const down = waiter.task.semop(semid, [{ sem_num: 0, sem_op: -1, sem_flg: SEM.UNDO }])
    await until(async () => await task.semctlGetncnt(semid, 0) === 1)
    await task.semop(semid, [{ sem_num: 0, sem_op: 1 }, { sem_num: 1, sem_op: 2 }])
    await down
    expect(await task.semctlGetall(semid)).toEqual([0, 2])
    const zero = waiter.task.semop(semid, [{ sem_num: 1, sem_op: 0 }])
    await until(async () => await task.semctlGetzcnt(semid, 1) === 1)
    expect(await task.semctlGetncnt(semid, 1)).toBe(0)
    await task.semctlSetval(semid, 1, 0)
    await zero
    await waiter.exit()
    await waiter.wait()
  }
  expect(await task.semctlGetall(semid)).toEqual([1, 0])
  // Removing it wakes who waits.
  await using waiter = await child.clone()
  const pending = expectFailure(waiter.task.semop(semid, [{ sem_num: 1, sem_op: -1 }]), 'EIDRM', `semop(${semid.near}, [{sem_num=1, sem_op=-1, sem_flg=0}], 1)`)
  await until(async () => await task.semctlGetncnt(semid, 1) === 1)
  await task.semctlRmid(semid)
  await pending
})

test('waiting has an end, or does not begin', async () => {
  const semid = await task.semget(IPC_PRIVATE, 1, IPC.CREAT)
  await expectFailure(
    task.semop(semid, [{ sem_num: 0, sem_op: -1, sem_flg: or(IPC.NOWAIT, SEM.UNDO) }]), 'EAGAIN',
    `semop(${semid.near}, [{sem_num=0, sem_op=-1, sem_flg=IPC_NOWAIT|SEM_UNDO}], 1)`,
  )
  await expectFailure(
    task.semtimedop(semid, [{ sem_num: 0, sem_op: -1 }], { tv_sec: 0, tv_nsec: 1000 }), 'EAGAIN',
    `semtimedop(${semid.near}, [{sem_num=0, sem_op=-1, sem_flg=0}], 1, {tv_sec=0, tv_nsec=1000})`,
  )
  using sops = task.ptr(SembufList, [{ sem_num: 0, sem_op: 1 }])
  await task.semtimedop(semid, sops, { tv_sec: 1, tv_nsec: 0 })
  await task.semop(semid, sops)
  expect(await task.semctlGetval(semid, 0)).toBe(2)
  await expect(local.task.semop(new Semid(local.task, semid.near), [{ sem_num: 0, sem_op: 0 }])).rejects.toThrow(BlockingCallError)
  await task.semctlRmid(semid)
})

test('a set is given away', async () => {
  const semid = await task.semget(IPC_PRIVATE, 1, IPC.CREAT)
  await task.semctlSet(semid, { uid: await task.getuid(), gid: await task.getgid(), mode: 0o604 })
  expect((await sysvipc(task, 'sem'))[0]).toMatchObject({ perms: '604' })
  await task.semctlRmid(semid)
  await expectFailure(task.semctlSet(semid, { uid: 0, gid: 0, mode: 0 }), 'EINVAL', /semctl\(\d+, 0, IPC_SET, \{/)
})

test('what there is in the namespace, and its limits', async () => {
  const first = await task.semget(IPC_PRIVATE, 1, IPC.CREAT)
  const second = await task.semget(IPC_PRIVATE, 7, IPC.CREAT)
  const { highest, ...info } = await task.semctlSemInfo()
  expect(info).toMatchObject({ semusz: 2, semaem: 8, semvmx: SEMVMX })
  const there = await Promise.all(Array.from({ length: highest + 1 }, (_, index) => task.semctlSemStat(index).catch(() => undefined)))
  expect(there.filter((each) => each !== undefined).map(({ semid, ds }) => [semid.near, ds.sem_nsems])).toEqual([[first.near, 1], [second.near, 7]])
  const any = await task.semctlSemStatAny(highest)
  expect(any.semid.near).toBe(second.near)
  expect(await task.semctlGetall(any.semid)).toEqual([0, 0, 0, 0, 0, 0, 0])
  // proc_sys_kernel(5): SEMMSL, SEMMNS, SEMOPM, SEMMNI.
  await using file = await task.open('/proc/sys/kernel/sem', 0)
  const limits = await task.semctlInfo()
  expect([limits.semmsl, limits.semmns, limits.semopm, limits.semmni].join(' ')).toBe(
    Buffer.from(await file.pread(100, 0)).toString().trim().replace(/\s+/g, ' '),
  )
  for (const each of [first, second]) await task.semctlRmid(each)
  await expectFailure(task.semctlSemStat(highest), 'EINVAL', new RegExp(`semctl\\(${highest}, 0, SEM_STAT, 0x`))
  await expectFailure(task.semctlSemStatAny(highest), 'EINVAL', new RegExp(`semctl\\(${highest}, 0, SEM_STAT_ANY, 0x`))
})

test('says what is wrong', async () => {
  const semid = await task.semget(IPC_PRIVATE, 2, IPC.CREAT)
  await expectFailure(task.semget(IPC_PRIVATE, 0, IPC.CREAT, 0o600), 'EINVAL', 'semget(IPC_PRIVATE, 0, IPC_CREAT|0600)')
  await expectFailure(task.semop(semid, [{ sem_num: 2, sem_op: 1 }]), 'EFBIG', /semop/)
  await expectFailure(task.semop(semid, Array.from({ length: 9 }, () => ({ sem_num: 0, sem_op: SEMVMX }))), 'ERANGE', /, \.\.\.\], 9\)$/)
  await expectFailure(task.semctlGetval(semid, 2), 'EINVAL', `semctl(${semid.near}, 2, GETVAL, 0)`)
  await expectFailure(task.semctlSetval(semid, 2, 5), 'EINVAL', `semctl(${semid.near}, 2, SETVAL, 5)`)
  await expectFailure(task.semctlGetpid(semid, 2), 'EINVAL', `semctl(${semid.near}, 2, GETPID, 0)`)
  await expectFailure(task.semctlGetncnt(semid, 2), 'EINVAL', `semctl(${semid.near}, 2, GETNCNT, 0)`)
  await expectFailure(task.semctlGetzcnt(semid, 2), 'EINVAL', `semctl(${semid.near}, 2, GETZCNT, 0)`)
  await expect(task.semctlSetval(semid, 0, 32768)).rejects.toThrow('semctl: the value of a semaphore must be an integer from 0 to 32767')
  await expect(task.semctlSetall(semid, [1])).rejects.toThrow('has 2 semaphores, and these are values for 1')
  await expect(task.semctlSetall(semid, [1, -1])).rejects.toThrow('the value of a semaphore')
  await expect(task.semop(semid, [{ sem_num: 0, sem_op: 0.5 }])).rejects.toThrow('struct sembuf.sem_op: 0.5 is not a value of int16_t')
  await expect(task.semget(1, -1)).rejects.toThrow('semget: nsems')
  await task.semctlRmid(semid)
  await expectFailure(task.semctlRmid(semid), 'EINVAL', `semctl(${semid.near}, 0, IPC_RMID, NULL)`)
  await expectFailure(task.semctlStat(semid), 'EINVAL', /semctl\(\d+, 0, IPC_STAT, 0x/)
  // How many it had is known, and that it went is seen nevertheless.
  await expectFailure(task.semctlGetall(semid), 'EINVAL', /semctl\(\d+, 0, GETALL, 0x/)
  await expectFailure(task.semctlSetall(semid, [0, 0]), 'EINVAL', /semctl\(\d+, 0, SETALL, \[0, 0\]\)$/)
  await expect(local.task.semctlGetval(semid, 0)).rejects.toThrow(IPCNamespaceMismatchError)
})

test('an id of one kind is not taken for another', () => {
  const wrong = (shmid: Shmid): unknown => {
    // @ts-expect-error a segment is no set of semaphores
    const up = (): Promise<void> => task.semop(shmid, [{ sem_num: 0, sem_op: 1 }])
    // @ts-expect-error an operation says how much
    const nothing = (semid: Semid): Promise<void> => task.semop(semid, [{ sem_num: 0 }])
    return [up, nothing]
  }
  expect(wrong).toBeTypeOf('function')
})

let ordered: ChildProcess
let semid: Semid
beforeAll(async () => {
  ordered = await ownIpc(local)
  semid = await ordered.task.semget(IPC_PRIVATE, 1, IPC.CREAT)
  // From here on it is known how many there are.
  await ordered.task.semctlGetall(semid)
})
afterAll(async () => {
  await ordered[Symbol.asyncDispose]()
})
testOrder('sem', {
  task: () => ordered.task,
  classes: [SemTask],
  calls: {
    semget: () => ordered.task.semget(1, 1),
    semop: () => ordered.task.semop(semid, [{ sem_num: 0, sem_op: 1 }]),
    semtimedop: () => ordered.task.semtimedop(semid, [{ sem_num: 0, sem_op: 1 }], { tv_sec: 0, tv_nsec: 0 }),
    semctlGetval: () => ordered.task.semctlGetval(semid, 0),
    semctlSetval: () => ordered.task.semctlSetval(semid, 0, 0),
    semctlGetall: () => ordered.task.semctlGetall(semid),
    semctlSetall: () => ordered.task.semctlSetall(semid, [0]),
    semctlGetpid: () => ordered.task.semctlGetpid(semid, 0),
    semctlGetncnt: () => ordered.task.semctlGetncnt(semid, 0),
    semctlGetzcnt: () => ordered.task.semctlGetzcnt(semid, 0),
    semctlStat: () => ordered.task.semctlStat(semid),
    semctlSet: () => ordered.task.semctlSet(semid, { uid: 0, gid: 0, mode: 0o600 }),
    semctlRmid: () => ordered.task.semctlRmid(semid),
    semctlInfo: () => ordered.task.semctlInfo(),
    semctlSemInfo: () => ordered.task.semctlSemInfo(),
    semctlSemStat: () => ordered.task.semctlSemStat(0),
    semctlSemStatAny: () => ordered.task.semctlSemStatAny(0),
  },
})
