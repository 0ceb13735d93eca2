import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { O } from '../../src/linux/fcntl.js'
import {
  _quotactl, DQF, IfDqblk, IfDqinfo, IfNextdqblk, IIF, Q, QFMT, QIF, QIF_DQBLKSIZE, QUOTA, QuotaFileDescriptor, QuotaTask, type QuotaLimits,
} from '../../src/linux/quota.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { fileSystem } from './filesystem.js'
import { expectFailure, expectFailures, failure, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const header = 'linux/quota.h'
  compareConstants(header, 'Q_', Q)
  compareConstants(header, 'QFMT_', QFMT, { omitted: { QFMT_SHMEM: 'since Linux 6.6, for tmpfs: no format of a file' } })
  compareConstants(header, 'QIF_', { ...QIF, DQBLKSIZE: QIF_DQBLKSIZE }, { omitted: { QIF_DQBLKSIZE_BITS: 'the same' } })
  compareConstants(header, 'IIF_', IIF)
  compareConstants(header, 'DQF_', DQF)
  for (const architecture of ARCHITECTURES) {
    oracleTest('*QUOTA', architecture, async () => {
      const names = Object.keys(QUOTA).map((name) => `${name}QUOTA`)
      const answers = await askC({ headers: [header], expressions: names }, architecture)
      expect(names.map((name) => Number(answers.get(name)))).toEqual(Object.values(QUOTA))
    })
  }
  compareLayout(header, 'struct if_dqblk', IfDqblk)
  compareLayout(header, 'struct if_nextdqblk', IfNextdqblk)
  compareLayout(header, 'struct if_dqinfo', IfDqinfo)
})

const folder = temporaryFolder()
const local = await localProcess()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone({ flags: CLONE.NEWNS }).catch(() => local.clone())
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('limits of a user, on a file system of one\'s own', async ({ skip }) => {
  const system = await fileSystem(task, folder, {
    type: 'ext4', size: 8, args: ['-q', '-F', '-O', 'quota,^has_journal', '-E', 'quotatype=usrquota'], data: 'usrquota',
  })
  if (typeof system === 'string') return skip(`no quotas (for ext4, a kernel has them with QFMT_V2): ${system}`)
  await using there = system
  const { place } = there
  const device = `/dev/loop${there.loop}`
  const uid = 4321
  const format = await task.quotactlGetFormat(QUOTA.USR, device).catch((error: unknown) => error as ErrnoError)
  if (typeof format !== 'number') return skip(`the kernel has no quotas for ext4 (QFMT_V2): ${format.message}`)
  expect(format).toBe(QFMT.VFS_V1)
  await task.quotactlSetQuota(QUOTA.USR, device, uid, { dqb_ihardlimit: 2, dqb_isoftlimit: 1 })
  expect(await task.quotactlGetQuota(QUOTA.USR, device, uid)).toMatchObject({ dqb_ihardlimit: 2, dqb_isoftlimit: 1, dqb_bhardlimit: 0, dqb_curinodes: 0 })
  await using root = await task.open(place, O.RDONLY | O.DIRECTORY)
  expect(await root.quotactlGetQuota(QUOTA.USR, uid)).toMatchObject({ dqb_ihardlimit: 2 })
  expect(await root.quotactlGetFormat(QUOTA.USR)).toBe(format)
  expect((await root.quotactlGetNextQuota(QUOTA.USR, 1)).dqb_id).toBe(uid)
  await task.quotactlSetInfo(QUOTA.USR, device, { dqi_igrace: 1000 })
  expect((await task.quotactlGetInfo(QUOTA.USR, device)).dqi_igrace).toBe(1000)
  await task.fchmodat(-100, place, 0o777)
  await using other = await child.fork()
  await other.task.setresuid(uid, uid, uid)
  for (const name of ['one', 'two']) await other.mkdir(join(place, name))
  await expectFailure(other.task.mkdirat(-100, join(place, 'three')), 'EDQUOT', /mkdirat/)
  expect((await task.quotactlGetQuota(QUOTA.USR, device, uid)).dqb_curinodes).toBe(2)
  await task.quotactlSync(QUOTA.USR, device)
  await task.quotactlOff(QUOTA.USR, device)
})

/** Why the call is out of reach here; undefined where it is not. */
const missing = await local.task.quotactlSync(QUOTA.USR, null).then(() => undefined, (error: unknown) => {
  if (error instanceof ErrnoError && ['ENOSYS', 'EPERM'].includes(error.code)) return error.message
  throw error
})
const quotaTest = (title: string, body: () => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${missing})`, body)
}

quotaTest('says what is wrong', async () => {
  await expectFailure(task.quotactlGetQuota(QUOTA.GRP, '/no/such/device', 5), 'ENOENT', 'quotactl(QCMD(Q_GETQUOTA, GRPQUOTA), "/no/such/device", 5, ' +
    '{dqb_bhardlimit=0, dqb_bsoftlimit=0, dqb_curspace=0, dqb_ihardlimit=0, dqb_isoftlimit=0, dqb_curinodes=0, dqb_btime=0, dqb_itime=0, dqb_valid=0})')
  await expectFailure(task.quotactlOff(QUOTA.PRJ, '/dev/null'), 'ENOTBLK', 'quotactl(QCMD(Q_QUOTAOFF, PRJQUOTA), "/dev/null", 0, NULL)')
  await expectFailure(task.quotactlGetQuota(QUOTA.USR, '/no/such/device', 0xffff_fffe), 'ENOENT', /"\/no\/such\/device", 4294967294, /)
  await using file = await task.open('/proc/self/status', O.RDONLY)
  // What has no quotas says so in one way or another.
  const refused = await failure(file.quotactlGetQuota(QUOTA.USR, 0))
  expect(refused.code).toMatch(/^(ENOSYS|ESRCH|EPERM|ENODEV)$/)
  expect(refused.call).toContain(`quotactl_fd(${file.near}, QCMD(Q_GETQUOTA, USRQUOTA), 0, {`)
  for (const [call, shown] of [
    [file.quotactlSync(QUOTA.GRP), 'Q_SYNC, GRPQUOTA), 0, NULL)'], [file.quotactlOff(QUOTA.GRP), 'Q_QUOTAOFF, GRPQUOTA), 0, NULL)'],
    [file.quotactlGetFormat(QUOTA.GRP), 'Q_GETFMT, GRPQUOTA), 0, '], [file.quotactlGetInfo(QUOTA.GRP), 'Q_GETINFO, GRPQUOTA), 0, {'],
    [file.quotactlSetInfo(QUOTA.GRP, { dqi_bgrace: 7 }), 'Q_SETINFO, GRPQUOTA), 0, {dqi_bgrace=7, dqi_igrace=0, dqi_flags=0, dqi_valid=1})'],
  ] as const) expect((await failure(call)).call).toContain(`quotactl_fd(${file.near}, QCMD(${shown}`)
  await expectFailure(_quotactl(task.sysif, 3, 300 - 45, 0 as never, 0, 0 as never), 'EINVAL', 'quotactl(QCMD(3, 255), NULL, 0, NULL)')
  await expect(task.quotactlSetQuota(QUOTA.USR, '/dev/null', 1, { dqb_bhardlimit: 1 } as never)).rejects.toThrow('are set together')
  await expect(task.quotactlGetQuota(QUOTA.USR, '/dev/null', -0.5)).rejects.toThrow('quotactl: id')
  await expect(task.quotactlGetQuota(256 as never, '/dev/null', 1)).rejects.toThrow('quotactl: type must be an integer from 0 to 255')
  expectTypeOf<{ dqb_bhardlimit: number }>().not.toExtend<QuotaLimits>()
  await expect(task.quotactlGetQuota(QUOTA.USR, none, -1)).rejects.toThrow('quotactl: id must be an integer from 0 to 4294967295, not -1')
  expectTypeOf<{ dqb_bhardlimit: number, dqb_bsoftlimit: number }>().toExtend<QuotaLimits>()
  // @ts-expect-error there is no such form
  const form = () => task.quotactlOn(QUOTA.USR, none, 3.5, none)
  expect(form).toBeTypeOf('function')
  // @ts-expect-error there are quotas of users, groups and projects
  const other = () => task.quotactlSync(3, null)
  expect(other).toBeTypeOf('function')
})

let pipe: FileDescriptor
beforeAll(async () => {
  [pipe] = await task.pipe2()
})
const none = '/no/such/device'
const calls = {
  quotactlSync: () => task.quotactlSync(QUOTA.USR, none),
  quotactlOn: () => task.quotactlOn(QUOTA.USR, none, QFMT.VFS_V1, none),
  quotactlOff: () => task.quotactlOff(QUOTA.USR, none),
  quotactlGetFormat: () => task.quotactlGetFormat(QUOTA.USR, none),
  quotactlGetInfo: () => task.quotactlGetInfo(QUOTA.USR, none),
  quotactlSetInfo: () => task.quotactlSetInfo(QUOTA.USR, none, { dqi_bgrace: 1 }),
  quotactlGetQuota: () => task.quotactlGetQuota(QUOTA.USR, none, 0),
  quotactlGetNextQuota: () => task.quotactlGetNextQuota(QUOTA.USR, none, 0),
  quotactlSetQuota: () => task.quotactlSetQuota(QUOTA.USR, none, 1, {}),
}
quotaTest('what is no device says so, to each of them', async () => {
  await expectFailures(calls, 'ENOENT', /quotactl\(QCMD\(Q_[A-Z]+, USRQUOTA\), "\/no\/such\/device", /)
})
testOrder('a task', { task: () => task, classes: [QuotaTask], calls })
testOrder('a file descriptor', {
  task: () => task,
  classes: [QuotaFileDescriptor],
  calls: {
    quotactlGetQuota: () => pipe.quotactlGetQuota(QUOTA.USR, 0),
    quotactlGetNextQuota: () => pipe.quotactlGetNextQuota(QUOTA.USR, 0),
    quotactlSetQuota: () => pipe.quotactlSetQuota(QUOTA.USR, 1, {}),
    quotactlSync: () => pipe.quotactlSync(QUOTA.USR),
    quotactlOff: () => pipe.quotactlOff(QUOTA.USR),
    quotactlGetFormat: () => pipe.quotactlGetFormat(QUOTA.USR),
    quotactlGetInfo: () => pipe.quotactlGetInfo(QUOTA.USR),
    quotactlSetInfo: () => pipe.quotactlSetInfo(QUOTA.USR, { dqi_bgrace: 1 }),
  },
})
