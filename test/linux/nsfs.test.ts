import { readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Pid as NearPid } from '../../src/near/ids.js'
import { Pid } from '../../src/handle/pid.js'
import { O } from '../../src/linux/fcntl.js'
import { LISTNS_CURRENT_USER, MntNsInfo, NS, NS_ID_REQ_SIZE_VER0, NsfsFileDescriptor, NsfsTask, NsIdReq } from '../../src/linux/nsfs.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure, isRoot, rootTest } from './support.js'

const HEADER = 'include/uapi/linux/nsfs.h'

describe('against the headers', () => {
  const pids = ['GET_MNTNS_ID', 'GET_PID_FROM_PIDNS', 'GET_TGID_FROM_PIDNS', 'GET_PID_IN_PIDNS', 'GET_TGID_IN_PIDNS']
  const mounts = ['MNT_GET_INFO', 'MNT_GET_NEXT', 'MNT_GET_PREV']
  compareConstants('linux/nsfs.h', 'NS_', { ...NS, ID_REQ_SIZE_VER0: NS_ID_REQ_SIZE_VER0 }, {
    newer: {
      ...Object.fromEntries(pids.map((name) => [`NS_${name}`, `${HEADER}, v6.11`])),
      ...Object.fromEntries(mounts.map((name) => [`NS_${name}`, `${HEADER}, v6.12`])),
      NS_GET_ID: `${HEADER}, v6.18`,
      NS_ID_REQ_SIZE_VER0: `${HEADER}, v6.19`,
    },
  })
  compareConstants('linux/nsfs.h', 'LISTNS_', { CURRENT_USER: LISTNS_CURRENT_USER }, { newer: { LISTNS_CURRENT_USER: `${HEADER}, v6.19` } })
  compareLayout('linux/nsfs.h', 'struct mnt_ns_info', MntNsInfo, { newer: `${HEADER}, v6.12` })
  compareLayout('linux/nsfs.h', 'struct ns_id_req', NsIdReq, { newer: `${HEADER}, v6.19` })
  test('the length that listns is told is the structure\'s', () => {
    expect(NsIdReq.size).toBe(NS_ID_REQ_SIZE_VER0)
  })
})

const local: LocalProcess = await localProcess()
const probe = await local.task.open('/proc/self/ns/mnt', O.RDONLY)
/** Whether the kernel has an ioctl: those that it has not are ENOTTY. */
const has = async (call: Promise<unknown>): Promise<boolean> => await call.then(() => true, (error: unknown) => (error as { code?: string }).code !== 'ENOTTY')
const hasPids = await has(probe.nsGetMntnsId())
const hasMounts = await has(probe.nsMntGetInfo())
/** Whether the mount namespaces beside one can be seen: only from the pid and user namespaces that the system began with. */
const seesAll = await probe.nsMntGetPrev().then(async ([previous]) => {
  await previous.close()
  return true
}, (error: unknown) => (error as { code?: string }).code === 'ENOENT')
const hasIds = await has(probe.nsGetId())
const hasListns = await local.task.listns().then(() => true, (error: unknown) => (error as { code?: string }).code !== 'ENOSYS')
await probe.close()

const since = (there: boolean, version: string, title: string, body: () => Promise<void>): void => {
  if (there) rootTest(title, body)
  else test.skip(`${title} (skipped: this kernel is older than Linux ${version})`, body)
}

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone({ flags: isRoot ? CLONE.NEWUTS : 0 })
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const namespace = (kind: string, of: Task = task): Promise<FileDescriptor> => of.open(`/proc/self/ns/${kind}`, O.RDONLY)
const inodeOf = async (fd: FileDescriptor): Promise<number> => Number((await fd.fstat()).st_ino)

test('which kind a namespace is of', async () => {
  const kinds = { uts: CLONE.NEWUTS, ipc: CLONE.NEWIPC, mnt: CLONE.NEWNS, net: CLONE.NEWNET, pid: CLONE.NEWPID, user: CLONE.NEWUSER, cgroup: CLONE.NEWCGROUP }
  for (const [kind, flag] of Object.entries(kinds)) {
    await using fd = await namespace(kind)
    expect(await fd.nsGetNstype()).toBe(flag)
  }
  await using none = await task.open('/proc/self/status', O.RDONLY)
  await expectFailure(none.nsGetNstype(), 'ENOTTY', new RegExp(`ioctl\\(${none.near}, NS_GET_NSTYPE, 0\\)$`))
})

test('who owns a user namespace, and what is above it', async () => {
  await using inside = await local.clone({ flags: CLONE.NEWUSER | CLONE.NEWUTS })
  const path = (kind: string): string => `/proc/${inside.child.pid.near}/ns/${kind}`
  await using user = await local.task.open(path('user'), O.RDONLY)
  expect(await user.nsGetOwnerUid()).toBe(process.getuid?.())
  await using parent = await user.nsGetParent()
  expect(await inodeOf(parent)).toBe(statSync('/proc/self/ns/user').ino)
  await using uts = await local.task.open(path('uts'), O.RDONLY)
  await using owner = await uts.nsGetUserns()
  expect(await inodeOf(owner)).toBe(await inodeOf(user))
  await expectFailure(uts.nsGetParent(), 'EINVAL', /ioctl\(\d+, NS_GET_PARENT, 0\)$/)
  await expectFailure(uts.nsGetOwnerUid(), 'EINVAL', /ioctl\(\d+, NS_GET_OWNER_UID, 0x[0-9a-f]+\)$/)
  // From inside, what is above is out of reach.
  await using own = await namespace('user', inside.task)
  await expectFailure(own.nsGetParent(), 'EPERM', /ioctl/)
  await expectFailure(own.nsGetUserns(), 'EPERM', /ioctl\(\d+, NS_GET_USERNS, 0\)$/)
})

since(hasPids, '6.11', 'what a process is in another pid namespace (needs root)', async () => {
  await using first = await local.clone({ flags: CLONE.NEWPID })
  await using second = await first.clone()
  const [one, two] = [first.child.pid, second.child.pid]
  // What each is called on both sides: proc_pid_status(5).
  const outside = Number(/^NSpid:\t.*$/m.exec(readFileSync(`/proc/${one.near}/status`, 'latin1'))?.[0].split('\t')[1])
  expect(outside).toBe(one.near)
  await using pidns = await local.task.open(`/proc/${one.near}/ns/pid`, O.RDONLY)
  expect(await pidns.nsGetPidInPidns(one)).toBe(1)
  expect(await pidns.nsGetTgidInPidns(one)).toBe(1)
  const seen = await pidns.nsGetPidFromPidns(NearPid(two.near))
  expect(readFileSync(`/proc/${seen.near}/status`, 'latin1')).toMatch(new RegExp(`^NSpid:\\t${seen.near}\\t${two.near}$`, 'm'))
  expect((await pidns.nsGetTgidFromPidns(NearPid(1))).near).toBe(one.near)
  expect(await pidns.nsGetPidInPidns(seen)).toBe(two.near)
  const thread = new Pid(local.task, NearPid(process.pid))
  await expectFailure(pidns.nsGetPidInPidns(thread), 'ESRCH', new RegExp(`ioctl\\(\\d+, NS_GET_PID_IN_PIDNS, ${process.pid}\\)$`))
  await expectFailure(pidns.nsGetTgidInPidns(thread), 'ESRCH', /NS_GET_TGID_IN_PIDNS/)
  await expectFailure(pidns.nsGetPidFromPidns(NearPid(4_000_000)), 'ESRCH', /NS_GET_PID_FROM_PIDNS, 4000000\)$/)
  await expectFailure(pidns.nsGetTgidFromPidns(NearPid(4_000_000)), 'ESRCH', /NS_GET_TGID_FROM_PIDNS, 4000000\)$/)
})

since(hasPids && hasMounts, '6.12', 'what a mount namespace is (needs root)', async () => {
  await using other = await local.clone({ flags: CLONE.NEWNS })
  await using mnt = await namespace('mnt', other.task)
  const info = await mnt.nsMntGetInfo()
  const mounts = readFileSync(`/proc/${other.child.pid.near}/mountinfo`, 'latin1').trimEnd().split('\n')
  expect(info).toMatchObject({ size: MntNsInfo.size, mnt_ns_id: await mnt.nsGetMntnsId() })
  // It counts mounts that are out of reach too.
  expect(info.nr_mounts).toBeGreaterThanOrEqual(mounts.length)
  // It is what listmount(2) takes.
  expect((await other.task.listmount(undefined, { namespace: info.mnt_ns_id })).length).toBeGreaterThan(0)
  await using uts = await namespace('uts')
  await expectFailure(uts.nsMntGetInfo(), 'EINVAL', /ioctl\(\d+, NS_MNT_GET_INFO, \{size=16, nr_mounts=0, mnt_ns_id=0\}\)$/)
  for (const call of [uts.nsMntGetNext(), uts.nsMntGetPrev()]) {
    const error = await failure(call)
    expect(['EINVAL', 'EPERM']).toContain(error.code)
    expect(error.message).toMatch(/ioctl\(\d+, NS_MNT_GET_(NEXT|PREV), \{size=16/)
  }
  await expectFailure(uts.nsGetMntnsId(), 'EINVAL', /NS_GET_MNTNS_ID/)
})

const walks = 'mount namespaces beside one (needs root)'
if (hasMounts && !seesAll) {
  test.skip(`${walks} (skipped: they can be seen only from the pid and user namespaces that the system began with)`, () => undefined)
} else {
  since(hasMounts, '6.12', walks, async () => {
    await using other = await local.clone({ flags: CLONE.NEWNS })
    await using mnt = await namespace('mnt', other.task)
    const info = await mnt.nsMntGetInfo()
    const [previous, before] = await mnt.nsMntGetPrev()
    expect(before.mnt_ns_id).toBeLessThan(info.mnt_ns_id)
    const [next, behind] = await previous.nsMntGetNext()
    expect(behind.mnt_ns_id).toBe(info.mnt_ns_id)
    expect(await inodeOf(next)).toBe(await inodeOf(mnt))
    await next.close()
    await previous.close()
  })
}

since(hasIds, '6.18', 'ids of namespaces (needs root)', async () => {
  await using mine = await namespace('uts')
  await using again = await namespace('uts')
  await using nodes = await namespace('uts', local.task)
  expect(await mine.nsGetId()).toBe(await again.nsGetId())
  expect(await mine.nsGetId()).not.toBe(await nodes.nsGetId())
  await using mnt = await namespace('mnt')
  expect(await mnt.nsGetId()).toBe(await mnt.nsGetMntnsId())
  await using none = await task.open('/proc/self/status', O.RDONLY)
  await expectFailure(none.nsGetId(), 'ENOTTY', /NS_GET_ID/)
})

since(hasListns, '6.19', 'the namespaces that there are (needs root)', async () => {
  await using uts = await namespace('uts')
  await using net = await namespace('net')
  const kinds = await task.listns({ types: CLONE.NEWUTS })
  expect(kinds).toContain(await uts.nsGetId())
  expect(kinds).not.toContain(await net.nsGetId())
  expect(await task.listns({ owner: LISTNS_CURRENT_USER })).toContain(await uts.nsGetId())
})

test('listns, where the kernel is older or the kind is none', async () => {
  const error = await failure(task.listns({ types: 1 }))
  expect(error.code).toBe(hasListns ? 'ENOTSUP' : 'ENOSYS')
  expect(error.message).toMatch(/listns\(\{size=32, spare=0, ns_id=0, ns_type=1, spare2=0, user_ns_id=0\}, 0x[0-9a-f]+, 512, 0\)$/)
  await expect(task.listns({ types: -1 })).rejects.toThrow('listns: the kinds of namespaces')
})

let fd: FileDescriptor
beforeAll(async () => {
  fd = await namespace('uts')
})
testOrder('nsfs', {
  task: () => task,
  classes: [NsfsTask, NsfsFileDescriptor],
  calls: {
    listns: () => task.listns(),
    nsGetUserns: () => fd.nsGetUserns(),
    nsGetParent: () => fd.nsGetParent(),
    nsGetNstype: () => fd.nsGetNstype(),
    nsGetOwnerUid: () => fd.nsGetOwnerUid(),
    nsGetMntnsId: () => fd.nsGetMntnsId(),
    nsGetId: () => fd.nsGetId(),
    nsGetPidFromPidns: () => fd.nsGetPidFromPidns(NearPid(1)),
    nsGetTgidFromPidns: () => fd.nsGetTgidFromPidns(NearPid(1)),
    nsGetPidInPidns: () => fd.nsGetPidInPidns(child.child.pid),
    nsGetTgidInPidns: () => fd.nsGetTgidInPidns(child.child.pid),
    nsMntGetInfo: () => fd.nsMntGetInfo(),
    nsMntGetNext: () => fd.nsMntGetNext(),
    nsMntGetPrev: () => fd.nsMntGetPrev(),
  },
})
