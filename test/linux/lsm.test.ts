import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { ErrnoError, SyscallSendError } from '../../src/near/errors.js'
import { nameOf } from '../../src/near/flags.js'
import { _lsmListModules, LSM_ATTR, LSM_FLAG, LSM_ID, LsmContextList, LsmCtxHead, LsmTask } from '../../src/linux/lsm.js'
import { MOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { Uint32 } from '../../src/memory/scalars.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, isRoot } from './support.js'

describe('against the headers', () => {
  // include/uapi/linux/lsm.h is of v6.8; headers may be older and have no such file.
  const ours = Object.entries({ ID: LSM_ID, ATTR: LSM_ATTR, FLAG: LSM_FLAG })
    .flatMap(([prefix, values]) => Object.entries<number>(values).map(([name, value]): [string, number] => [`LSM_${prefix}_${name}`, value]))
  for (const architecture of ARCHITECTURES) {
    oracleTest('LSM_*', architecture, async (skip) => {
      const answers = await askC({ headers: ['linux/lsm.h'], expressions: ours.map(([name]) => name) }, architecture).catch(() => undefined)
      if (answers?.get('LSM_ID_UNDEF') === undefined) skip('the headers have no linux/lsm.h: older than v6.8')
      const known = ours.filter(([name]) => answers?.get(name) !== undefined)
      expect(known.map(([name]) => [name, Number(answers?.get(name))])).toEqual(known)
    })
  }
  compareLayout('linux/types.h', 'struct lsm_ctx', LsmCtxHead, { newer: 'include/uapi/linux/lsm.h, v6.8', omitted: { ctx: 'what follows' } })
})

const local = await localProcess()
const missing = await local.task.lsmListModules().then(() => undefined, (error: unknown) => {
  if (error instanceof ErrnoError && ['ENOSYS', 'EPERM'].includes(error.code)) return error.message
  throw error
})
const lsmTest = (title: string, body: (context: TestContext) => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${missing})`, body)
}

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

lsmTest('the modules are those that securityfs names', async ({ skip }) => {
  const modules = await task.lsmListModules()
  expect(modules).toContain(LSM_ID.CAPABILITY)
  if (!isRoot) skip('needs root to mount securityfs')
  await using apart = await local.clone({ flags: CLONE.NEWNS })
  await apart.task.mount('none', '/', null, MOUNT.REC | MOUNT.PRIVATE)
  try {
    await apart.task.mount('securityfs', '/sys/kernel/security', 'securityfs')
  } catch (error) {
    if (error instanceof ErrnoError && ['EPERM', 'ENODEV', 'ENOENT'].includes(error.code)) skip(`securityfs cannot be mounted: ${error.message}`)
    throw error
  }
  const named = Buffer.from(await apart.readFile('/sys/kernel/security/lsm')).toString().trim().split(',')
  expect(modules.map((id) => nameOf(LSM_ID, id)?.toLowerCase())).toEqual(named)
})

lsmTest('what modules say of this process', async ({ skip }) => {
  const contexts = await task.lsmGetSelfAttr(LSM_ATTR.CURRENT).catch((error: unknown) => error as ErrnoError)
  if (contexts instanceof Error) {
    expect(contexts.code).toBe('ENOTSUP')
    expect(contexts.call).toMatch(/^lsm_get_self_attr\(LSM_ATTR_CURRENT, 0x[0-9a-f]+, \[65536\], 0\)$/)
    return skip('no module of this kernel says anything of a process: that takes SELinux, Smack or AppArmor')
  }
  const text = contexts.map(({ ctx }) => Buffer.from(ctx).toString('latin1').replace(/\0$/, ''))
  expect(text).toContain(Buffer.from(await child.readFile('/proc/self/attr/current')).toString('latin1').trim().replace(/\0$/, ''))
})

lsmTest('says what is wrong', async () => {
  const context = { id: LSM_ID.SMACK, flags: 0, ctx: Buffer.from('nobody\0') }
  const refused = await task.lsmSetSelfAttr(LSM_ATTR.CURRENT, [context]).catch((error: unknown) => error as ErrnoError)
  expect(refused).toMatchObject({ name: 'ErrnoError', syscall: 'lsm_set_self_attr' })
  expect((refused as ErrnoError).call).toMatch(/^lsm_set_self_attr\(LSM_ATTR_CURRENT, .*, 40, 0\)$/)
  await expect(task.lsmGetSelfAttr(-1 as never)).rejects.toThrow('lsm_get_self_attr: attr must be an integer from 0')
  await expect(local.task.lsmSetSelfAttr(LSM_ATTR.CURRENT, [context])).rejects.toThrow(SyscallSendError)
  using size = task.argument(Uint32, 0)
  await expectFailure(_lsmListModules(task.sysif, size, size, 1), 'EINVAL', /^EINVAL: .*lsm_list_modules\(\[0\], \[0\], 1\)$/)
})

test('contexts one behind the other', () => {
  const contexts = [
    { id: 101, flags: 0, ctx: Buffer.from('user_u:role_r\0') }, { id: 104, flags: 2, ctx: Buffer.from('') },
    { id: 102, flags: 0, ctx: Buffer.from('12345678') },
  ]
  const view = new DataView(new ArrayBuffer(LsmContextList.sizeOf(contexts)))
  LsmContextList.write(view, 0, contexts)
  expect(view.byteLength).toBe(32 + 16 + 32 + 32 + 8)
  expect(LsmContextList.read(view, 0, view.byteLength).map((each) => ({ ...each, ctx: Buffer.from(each.ctx) }))).toEqual(contexts)
  view.setUint32(16, 1000, true)
  expect(() => LsmContextList.read(view, 0, view.byteLength)).toThrow('a struct lsm_ctx of 1000 bytes cannot be at 0 of 120')
})

testOrder('a task', {
  task: () => task,
  classes: [LsmTask],
  calls: {
    lsmGetSelfAttr: () => task.lsmGetSelfAttr(LSM_ATTR.CURRENT),
    lsmSetSelfAttr: () => task.lsmSetSelfAttr(LSM_ATTR.UNDEF, [{ id: 0, flags: 0, ctx: new Uint8Array(8) }]),
    lsmListModules: () => task.lsmListModules(),
  },
})
