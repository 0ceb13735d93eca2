import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type ErrnoError } from '../../src/near/errors.js'
import { ACCT_COMM, ACCT_FLAG, AcctTask, AcctV3, AcctV3List } from '../../src/linux/acct.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, temporaryFolder } from './support.js'

const names: Readonly<Record<keyof typeof ACCT_FLAG, string>> = { FORK: 'AFORK', SU: 'ASU', CORE: 'ACORE', XSIG: 'AXSIG', GROUP: 'AGROUP' }
for (const architecture of ARCHITECTURES) {
  oracleTest('A*', architecture, async () => {
    const ours = Object.entries(ACCT_FLAG).map(([name, value]): [string, number] => [names[name as keyof typeof ACCT_FLAG], value])
    const answers = await askC({ headers: ['linux/acct.h'], expressions: [...ours.map(([name]) => name), 'ACCT_COMM'] }, architecture)
    expect(ours.map(([name]) => [name, Number(answers.get(name))])).toEqual(ours)
    expect(Number(answers.get('ACCT_COMM'))).toBe(ACCT_COMM)
  })
}
compareLayout('linux/acct.h', 'struct acct_v3', AcctV3)

const folder = temporaryFolder()
const file = join(folder, 'records')
const local = await localProcess()
let child: ChildProcess
beforeAll(async () => {
  child = await local.clone()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('a record of each process of a pid namespace that ends', async ({ skip }) => {
  writeFileSync(file, '')
  const made = await local.clone({ flags: CLONE.NEWPID }).catch((error: unknown) => error as ErrnoError)
  if (made instanceof Error) return skip(made.message)
  // Of its own, so that nobody else's processes are recorded.
  await using init = made
  const refused = await init.task.acct(file).then(() => undefined, (error: unknown) => error as ErrnoError)
  if (refused !== undefined) return skip(refused.message)
  const sh = await local.environment.which('sh')
  for (const script of ['exit 3', 'kill -TERM $$']) {
    await using process = await init.fork()
    await process.exec(sh.args('-c', script))
    await process.wait()
  }
  await using none = await init.fork()
  await none.exit(5)
  await none.wait()
  await init.task.acct(null)
  await using after = await init.fork()
  await after.exit(6)
  await after.wait()
  const bytes = readFileSync(file)
  const records = AcctV3List.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength)
  expect(records.map(({ ac_version, ac_comm, ac_exitcode, ac_uid, ac_ppid }) => ({ ac_version, ac_comm, ac_exitcode, ac_uid, ac_ppid }))).toEqual([
    { ac_version: 3, ac_comm: 'sh', ac_exitcode: 3 << 8, ac_uid: process.getuid?.(), ac_ppid: 1 },
    { ac_version: 3, ac_comm: 'sh', ac_exitcode: 15, ac_uid: process.getuid?.(), ac_ppid: 1 },
    { ac_version: 3, ac_comm: expect.any(String), ac_exitcode: 5 << 8, ac_uid: process.getuid?.(), ac_ppid: 1 },
    // Who ends it is the last one.
    { ac_version: 3, ac_comm: expect.any(String), ac_exitcode: 0, ac_uid: process.getuid?.(), ac_ppid: 0 },
  ])
  expect(records.map(({ ac_flag }) => ac_flag & (ACCT_FLAG.XSIG | ACCT_FLAG.FORK))).toEqual([0, ACCT_FLAG.XSIG, ACCT_FLAG.FORK, 0])
  const [first] = records
  expect(Math.abs((first?.ac_btime ?? 0) - Date.now() / 1000)).toBeLessThan(600)
  expect(first?.ac_minflt).toBeGreaterThan(0)
})

test('numbers with an exponent', () => {
  const view = new DataView(new ArrayBuffer(AcctV3.size))
  const offset = AcctV3.fields.ac_minflt.offset
  for (const [value, expected] of [[5, 5], [0x1fff, 0x1fff], [0x2000, 0x2000], [0x2001, 0x2000], [8 ** 7 * 100, 8 ** 7 * 100]] as const) {
    AcctV3.write(view, 0, AcctV3.of({ ac_minflt: value, ac_comm: '' }))
    expect(AcctV3.read(view, 0).ac_minflt).toBe(expected)
  }
  view.setUint16(offset, (2 << 13) | 3, true)
  expect(AcctV3.read(view, 0).ac_minflt).toBe(3 * 64)
  expect(() => AcctV3.write(view, 0, AcctV3.of({ ac_minflt: 2 ** 40 }))).toThrow('too great')
  expect(() => AcctV3.write(view, 0, AcctV3.of({ ac_comm: 'x'.repeat(16) }))).toThrow('at most 15 bytes')
})

test('says what is wrong', async () => {
  await using poor = await local.clone()
  await poor.task.capset({ effective: CapabilitySet.none, permitted: CapabilitySet.none, inheritable: CapabilitySet.none })
  const error = await expectFailure(poor.task.acct(file), 'EPERM', `acct("${file}")`)
  expect(error.path).toBe(file)
  await expectFailure(poor.task.acct(null), 'EPERM', 'acct(NULL)')
  await expect(poor.task.acct('a\0b')).rejects.toThrow(RangeError)
})

testOrder('a task', { task: () => child.task, classes: [AcctTask], calls: { acct: () => child.task.acct('/no/such/file') } })
