/**
 * What every method of the linux layer asks of the kernel, as strace(1) sees it: in a child, a filter of system calls has the
 * kernel refuse each call, so that none does anything; strace looks on from outside, and its text is compared with the call that
 * the method's error shows.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { localProcess } from '../../src/process/index.js'
import { call, NOT_SENT, titleOfMethod, WITHOUT_CALL } from '../linux/attempts.js'
import { REASON, refusingChild } from '../linux/refusing.js'
import { signatures } from '../linux/signatures.js'
import { missingStrace as missing, mutants, numberOf, parse, seenOf, tellOfOne, type Seen } from './strace.js'

const local = await localProcess()

/** What the child closes before each method, and the number of that; no such file descriptor is open. */
const MARK = 0x3fff_0000

/** Where the two texts say the same in ways that cannot be compared here. */
const SHOWN_OTHERWISE: Readonly<Record<string, string>> = {
  'Task.bpfProgLoad': 'strace takes the version of the kernel apart',
  'Task.fanotifyInit': 'strace shows a class that is 0 as well',
  'Task.keyctlSetperm': 'strace names the bits of the permissions',
  'Task.mbind': 'strace shows the nodes as words of bits',
  'Task.setMempolicy': 'strace shows the nodes as words of bits',
  'Task.migratePages': 'strace shows the nodes as words of bits',
  'Task.msgrcvCopy': 'each has the flags in an order of its own',
  'Task.setxattr': 'strace leaves out the last of bytes that are all 0',
  'Task.lsetxattr': 'strace leaves out the last of bytes that are all 0',
  'FileDescriptor.fsetxattr': 'strace leaves out the last of bytes that are all 0',
  'FileDescriptor.loopSetStatus': 'strace shows the key as far as it counts',
}

interface Told {
  readonly title: string
  /** Undefined where the method did not come so far. */
  readonly call: string | undefined
}

/** Make the call of each method under strace; returns what each says of it, and what was seen of each. */
async function walk(log: string): Promise<{ readonly told: readonly Told[], readonly seen: readonly (readonly Seen[])[] }> {
  const all = signatures().filter((signature) => {
    const title = titleOfMethod(signature)
    return !WITHOUT_CALL.has(`${signature.owner}.${signature.method}`) && signature.alternative === undefined && title !== 'Task.exit' &&
      !(`${title}(${signature.parameters.join(', ')})` in NOT_SENT)
  })
  let ended: Promise<unknown> | undefined
  const child = await refusingChild(local, async ({ task }) => {
    const strace = spawn('strace', ['-f', '-p', String(task.pid), '-s', '4096', '-o', log], { stdio: ['ignore', 'ignore', 'pipe'] })
    ended = once(strace, 'exit')
    const { value } = await createInterface({ input: strace.stderr })[Symbol.asyncIterator]().next()
    expect(value).toMatch(/attached$/)
  })
  const { task } = child
  const told: Told[] = []
  const mark = async (): Promise<void> => {
    await expect(task.sysif.syscall(SYS.close, MARK + told.length)).rejects.toThrow(REASON)
  }
  for (const signature of all) {
    await mark()
    const made: { free(): void }[] = []
    const error: unknown = await call(signature, task.sysif, undefined, undefined, made).then(() => undefined, (reason: unknown) => reason)
    told.push({ title: titleOfMethod(signature), call: error instanceof ErrnoError ? error.call : undefined })
  }
  await mark()
  const { pid } = task
  await child[Symbol.asyncDispose]()
  await ended
  const seen: Seen[][] = []
  for (const each of seenOf(readFileSync(log, 'latin1'), pid)) {
    if (each.name === 'close' && Number(numberOf(each.args[0] ?? '')) === MARK + seen.length) seen.push([])
    else seen.at(-1)?.push(each)
  }
  expect(seen).toHaveLength(told.length + 1)
  return { told, seen }
}

test.skipIf(missing !== undefined && process.env['CI'] === undefined)(
  `what each method says that it asked for is what strace saw${missing === undefined ? '' : ` (SKIPPED: ${missing})`}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), `nearfar-strace-${process.pid}-`))
    try {
      const { told, seen } = await walk(join(folder, 'log'))
      const strange: string[] = []
      let [equal, refused] = [0, 0]
      for (const [index, { title, call }] of told.entries()) {
        const ours = parse(call ?? '')
        const calls = seen[index] ?? []
        if (calls.some((each) => tellOfOne(ours, each))) {
          equal++
          // That much is proven by it: were any part of the text another, it would mostly not be so.
          for (const [at, argument] of ours.args.entries()) {
            for (const mutant of mutants(argument)) {
              if (!calls.some((each) => tellOfOne({ ...ours, args: ours.args.with(at, mutant) }, each))) refused++
            }
          }
        } else if (!(title in SHOWN_OTHERWISE) || !calls.some(({ name }) => name === ours.name)) {
          strange.push(`${title} says ${call ?? 'nothing'}, and strace ${calls.map(({ name, args }) => `${name}(${args.join(', ')})`).join('; ')}`)
        }
      }
      expect(strange).toEqual([])
      expect(equal).toBeGreaterThan(780)
      expect(refused).toBeGreaterThan(2000)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000,
)
