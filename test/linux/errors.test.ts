/**
 * A walk over all methods of the linux layer: in a child, a filter of system calls has the kernel refuse each call, and the
 * method says so, with the call and the kernel's reason; and it gives back all memory that it took.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { localProcess, type ChildProcess } from '../../src/process/index.js'
import { call, NOT_SENT, titleOfMethod, WITHOUT_CALL } from './attempts.js'
import { REASON, refusingChild } from './refusing.js'
import { signatures, Stand, type Leaf, type Signature } from './signatures.js'

const local = await localProcess()
let child: ChildProcess
let all: readonly Signature[]

beforeAll(async () => {
  all = signatures().filter(({ owner, method }) => !WITHOUT_CALL.has(`${owner}.${method}`))
  child = await refusingChild(local)
}, 120_000)

afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What its server allows, because it ends so. */
const APART: ReadonlySet<string> = new Set(['Task.exit'])

/** What is refused in a place, by what stands there. */
const WRONG: Readonly<Partial<Record<Leaf['kind'], unknown>>> = {
  number: NaN, choice: NaN, bigint: 1n << 64n, string: 'a\0b', pointer: new Stand('freed memory'),
}

interface Failure {
  readonly error: unknown
  /** How much more memory is in use than before, when what was made for the call was given back. */
  readonly kept: number
}

async function failureOf(signature: Signature, leaf?: Leaf, replacement?: unknown): Promise<Failure> {
  const { arena } = local.task.heap
  const before = arena.used
  const made: { free(): void }[] = []
  const error: unknown = await call(signature, child.task.sysif, leaf, replacement, made).then(() => undefined, (reason: unknown) => reason)
  for (const pointer of made) {
    try {
      pointer.free()
    } catch (trouble) {
      // What the call has taken it has given back.
      if (!(trouble instanceof Error && /^Use/.test(trouble.name))) throw new Error(`after ${titleOfMethod(signature)}`, { cause: trouble })
    }
  }
  return { error, kept: arena.used - before }
}

test('each method says what the kernel refused, and keeps no memory', async () => {
  const strange: string[] = []
  const calls = new Set<string>()
  let failed = 0
  for (const signature of all.filter(({ alternative }) => alternative === undefined)) {
    const title = titleOfMethod(signature)
    if (APART.has(title) || `${title}(${signature.parameters.join(', ')})` in NOT_SENT) continue
    // What is made once for all calls is there after the first.
    await failureOf(signature)
    const { error, kept } = await failureOf(signature)
    if (kept > 0) strange.push(`${title} keeps ${kept} bytes`)
    if (!(error instanceof ErrnoError)) strange.push(`${title}: ${String(error)}`)
    else if (error.code !== REASON || !(error.syscall in SYS) || !error.message.includes(`${error.syscall}(`)) strange.push(`${title} says: ${error.message}`)
    else {
      failed++
      calls.add(error.syscall)
    }
  }
  expect(strange).toEqual([])
  expect(failed).toBeGreaterThan(800)
  expect(calls.size).toBeGreaterThan(300)
}, 120_000)

test('nor does one that refuses an argument', async () => {
  const strange: string[] = []
  let refused = 0
  for (const signature of all) {
    const title = titleOfMethod(signature)
    if (APART.has(title)) continue
    for (const leaf of signature.leaves) {
      const wrong = WRONG[leaf.kind]
      if (wrong === undefined) continue
      const { error, kept } = await failureOf(signature, leaf, wrong)
      if (!(error instanceof ErrnoError)) refused++
      if (kept > 0) strange.push(`${title}(${leaf.name}) keeps ${kept} bytes`)
    }
  }
  expect(strange).toEqual([])
  expect(refused).toBeGreaterThan(1500)
}, 120_000)
