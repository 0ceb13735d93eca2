/**
 * Faults: somebody kills in the middle of things, stops a child, or there are no more files, threads or memory. What is random is
 * in test/programs/faults.ts; `npm run faults` does it ten thousand times.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { Program } from './support.js'

const STEPS = 300

describe('SIGKILL at random steps of clone, set-up, exec and wait', () => {
  test(`${STEPS} times: no hang, no orphan, no exit status lost, no file left, nobody else killed`, async () => {
    await using program = Program.node('faults', ['--count', String(STEPS)])
    const { code, stderr } = await program.ended
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const [line = ''] = await program.rest()
    const counts = JSON.parse(line) as Record<string, number>
    expect(counts).toMatchObject({ steps: STEPS, nodes: STEPS / 50 })
    // Something was done.
    expect(counts['shots']).toBeGreaterThan(STEPS / 10)
    expect(counts['processes']).toBeGreaterThan(STEPS)
  }, 300_000)
})
