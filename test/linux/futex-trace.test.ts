/**
 * What the library says it has asked the kernel for, against what strace(1) saw reach it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { callsOf, missingStrace as missing } from '../oracle/strace.js'
import { program } from '../setup/programs.js'

/** The arguments of a call as text: split at commas, but not at those in braces. */
function argumentsOf(call: string): string[] {
  const [, inside = ''] = /^\w+\((.*)\)$/.exec(call) ?? []
  return inside.split(/, (?![^{]*\})/)
}

const traced = test.skipIf(missing !== undefined && process.env['CI'] === undefined)

traced(missing === undefined ? 'errors show the calls that strace saw' : `errors show the calls that strace saw (SKIPPED: ${missing})`, () => {
  const folder = mkdtempSync(join(tmpdir(), `nearfar-trace-${process.pid}-`))
  try {
    const log = join(folder, 'trace')
    const output = execFileSync('strace', ['-f', '-o', log, '-e', 'trace=futex,set_robust_list', process.execPath, program('futex-calls')], {
      encoding: 'utf8',
      timeout: 25_000,
    })
    const { pid, words, calls } = JSON.parse(output) as { pid: number; words: number[]; calls: string[] }
    const trace = readFileSync(log, 'utf8')
    // The server's own waits for work are on a word of its own.
    const places = words.map((word) => `0x${word.toString(16)}`)
    const ours = calls.map((call) => ({ call, args: argumentsOf(call) }))
    const known = new Set([...places, ...ours.map(({ args }) => args[0])])
    const seen = callsOf(trace, pid).map((call) => ({ call, args: argumentsOf(call) })).filter(({ args }) => known.has(args[0]))
    expect(seen.map(({ args }) => args.slice(0, 2))).toEqual(ours.map(({ args }) => args.slice(0, 2)))
    // Of what an operation ignores, and of zeros, each shows what it likes. All else is the same, in the same order.
    const telling = (args: string[]) => args.filter((argument) => argument !== '0' && argument !== 'NULL')
    for (const [index, { call, args }] of ours.entries()) {
      const other = seen[index]
      expect(telling(args), `${other?.call} was shown as ${call}`).toEqual(telling(other?.args ?? []))
    }
    expect(ours.length).toBe(26)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
