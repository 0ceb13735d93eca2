import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError, type ErrnoError } from '../../src/near/errors.js'
import { O } from '../../src/linux/fcntl.js'
import { SWAP_FLAG, SWAP_PRIORITY_MAX, SwapTask } from '../../src/linux/swap.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure, isRoot, temporaryFolder } from './support.js'

describe('against the headers', () => {
  for (const architecture of ARCHITECTURES) {
    oracleTest('SWAP_FLAG_*', architecture, async () => {
      const answers = await askC({ headers: ['sys/swap.h'], expressions: ['SWAP_FLAG_PREFER', 'SWAP_FLAG_DISCARD', 'SWAP_FLAG_PRIO_MASK'] }, architecture)
      expect([...answers.values()].map(Number)).toEqual([SWAP_FLAG.PREFER, SWAP_FLAG.DISCARD, SWAP_PRIORITY_MAX])
      // libc does not have these: include/linux/swap.h in the kernel's source, v6.12.
      expect([SWAP_FLAG.DISCARD_ONCE, SWAP_FLAG.DISCARD_PAGES]).toEqual([0x20000, 0x40000])
    })
  }
})

const folder = temporaryFolder()
const local = await localProcess()
let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const used = (path: string): string[] | undefined => (
  readFileSync('/proc/swaps', 'latin1').split('\n').find((line) => line.startsWith(`${path} `) || line.startsWith(`${path}\t`))?.split(/\s+/)
)

test('a file is swap space, and no longer', async ({ skip }) => {
  const mkswap = '/usr/sbin/mkswap'
  if (!existsSync(mkswap)) return skip('needs mkswap')
  if (!isRoot) return skip('needs root')
  const path = join(folder, 'swap')
  await using file = await task.open(path, O.RDWR | O.CREAT, 0o600)
  await file.write(new Uint8Array(1024 * 1024))
  await file.fsync()
  execFileSync(mkswap, [path], { stdio: 'ignore' })
  const refused = await task.swapon(path, { priority: 0 }).then(() => undefined, (error: unknown) => error as ErrnoError)
  if (refused !== undefined) return skip(refused.message)
  try {
    const [, type, size, , priority] = used(path) ?? []
    expect([type, Number(size), priority]).toEqual(['file', 1020, '0'])
    await expectFailure(task.swapon(path), 'EBUSY', `swapon("${path}", 0)`)
    await expect(local.task.swapoff(path)).rejects.toThrow(BlockingCallError)
  } finally {
    await task.swapoff(path)
  }
  expect(used(path)).toBeUndefined()
})

test('says what is wrong', async () => {
  const path = join(folder, 'none')
  // Who may not is told so first.
  const { code } = await failure(task.swapon(path))
  expect(code).toMatch(isRoot ? /^(ENOENT|EPERM)$/ : /^EPERM$/)
  await expectFailure(
    task.swapon(path, { priority: 7, discard: 'once' }), code, `swapon("${path}", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|SWAP_FLAG_DISCARD_ONCE|0x7)`,
  )
  const error = await expectFailure(task.swapoff(path), code, `swapoff("${path}")`)
  expect(error.path).toBe(path)
  await expect(task.swapon(path, { priority: -1 })).rejects.toThrow('swapon: priority must be an integer from 0 to 32767')
  await expect(task.swapon('a\0b')).rejects.toThrow(RangeError)
  // @ts-expect-error there are three ways
  const never = () => task.swapon(path, { discard: 'never' })
  expect(never).toBeTypeOf('function')
})

testOrder('a task', {
  task: () => task,
  classes: [SwapTask],
  calls: { swapon: () => task.swapon('/no/such/file'), swapoff: () => task.swapoff('/no/such/file') },
})
