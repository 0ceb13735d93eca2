/** What `npm run bench` prints, and how it ends; not how fast anything is. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingCompiler } from '../oracle/c.js'
import { bench } from '../setup/programs.js'

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function runBench(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...process.env, ...environment } }
    execFile(process.execPath, ['--expose-gc', bench, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ status: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ status: error.code, stdout, stderr })
      else reject(new Error('the bench was killed, or could not be started', { cause: error }))
    })
  })
}

const KEYS = ['row', 'unit', 'ours', 'peer', 'peerName', 'ratio', 'goal', 'met']

async function onlyRow(args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await runBench(['--json', '--rounds', '1', ...args], environment)
  expect(stderr).toBe('')
  const { rows, ...rest } = JSON.parse(stdout) as { rows: Record<string, unknown>[] }
  expect(rest).toEqual({})
  expect(rows).toHaveLength(1)
  const [row = {}] = rows
  expect(Object.keys(row)).toEqual(expect.arrayContaining(KEYS))
  expect(status, JSON.stringify(row)).toBe(0)
  return row
}

describe('JSON', () => {
  test('has the figures of the rows that were asked for, and nothing else', async () => {
    const row = await onlyRow(['--only', 'local: getpid, awaited'])
    expect(row).toMatchObject({ row: 'local: getpid, awaited', unit: 'us', peerName: 'ffi-rs load of libc syscall, 7 x I64', goal: 1.8 })
    const { ours, peer, ratio, goal, met } = row as Record<'ours' | 'peer' | 'ratio' | 'goal', number> & { met: boolean }
    expect(ours).toBeGreaterThan(0)
    expect(peer).toBeGreaterThan(0)
    expect(ratio).toBeCloseTo(peer / ours, 2)
    expect(met).toBe(ratio >= goal)
  })

  test.skipIf(missingCompiler(process.arch === 'arm64' ? 'arm64' : 'x64') !== undefined)('has the figures of a row whose peer is a C program', async () => {
    const row = await onlyRow(['--only', 'ring child: getpid, one at a time'])
    expect(row).toMatchObject({ unit: 'us', goal: 20, met: expect.any(Boolean) as unknown })
    expect(row['ours']).toBeGreaterThan(0)
    expect(row['peer']).toBeGreaterThan(0)
  })

  describe('on a machine without a C compiler', () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'nearfar-no-compiler-'))
    })
    afterAll(() => rm(folder, { recursive: true }))

    test('has no figures for a row that needs one, and says why', async () => {
      const row = await onlyRow(['--only', 'clone, exit, wait'], { PATH: folder })
      expect(row).toMatchObject({ ours: null, peer: null, ratio: null, goal: 1, met: null, reason: expect.stringContaining('install gcc') as unknown })
    })
  })
})

describe('for people', () => {
  test('is a table, with the reason where a row cannot run', async () => {
    const { status, stdout } = await runBench(['--only', 'clone, exit, wait', '--rounds', '1', '--check'], { PATH: '/nowhere' })
    expect(stdout).toMatch(/times better.*\nclone, exit, wait +us +- +- C: fork, _exit, waitpid/)
    expect(stdout).toContain('cannot run')
    expect(stdout).toContain('install gcc')
    expect(status).toBe(0)
  })

  test('--list names the rows', async () => {
    const { stdout } = await runBench(['--list', '--only', '10,000 clones'])
    expect(stdout.trim().split('\n')).toHaveLength(4)
  })
})

test.each([[['--only', 'no such row'], 'no such row'], [['--rounds', '0'], '--rounds'], [['--fast'], '--fast']])('%j is refused', async (args, named) => {
  const { status, stdout, stderr } = await runBench(args)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(named)
})
