import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'

import { SYS, type Architecture, type Syscall } from '../../src/near/sys.js'
import * as linux from '../../src/linux/index.js'
import * as upper from '../../src/process/index.js'
import { localProcess } from '../../src/process/index.js'
import { failure } from '../linux/support.js'
import { repository, sourceFolder } from './imports.js'

interface Entry {
  name: string
  number: number | null
  status: 'typed' | 'raw' | 'obsolete'
  module: string | null
  method: string | null
  reason?: string
}

interface Report {
  total: number
  typed: number
  raw: number
  obsolete: number
  calls: Entry[]
}

const run = promisify(execFile)
const script = async (...options: string[]): Promise<string> =>
  (await run(process.execPath, [join(repository, 'scripts/syscalls.mjs'), ...options], { cwd: repository, maxBuffer: 2 ** 24 })).stdout

let report: Report
const entry = (name: string): Entry | undefined => report.calls.find((call) => call.name === name)
beforeAll(async () => {
  report = JSON.parse(await script('--json')) as Report
}, 120_000)

describe('the table of system calls', () => {
  test('has each of SYS once, with its number', () => {
    const architecture = process.arch as Architecture
    const all = Object.values<Syscall>(SYS).map((call) => ({ name: call.name, number: call[architecture] ?? null }))
    expect(report.calls.map(({ name, number }) => ({ name, number }))).toEqual(all)
    expect(report.total).toBe(all.length)
  })

  test('adds up', () => {
    const count = (status: Entry['status']): number => report.calls.filter((call) => call.status === status).length
    expect(report).toMatchObject({ typed: count('typed'), raw: count('raw'), obsolete: count('obsolete') })
    expect(report.typed + report.raw + report.obsolete).toBe(report.total)
  })

  test('gives a reason for all that is not typed, and a place for all that is', () => {
    for (const { name, status, module, method, reason } of report.calls) {
      const expected = status === 'typed'
        ? { module: expect.any(String), method: expect.any(String), reason: undefined }
        : { module: null, method: null, reason: expect.stringMatching(/^.{8,200}$/) }
      expect({ name, module, method, reason }).toEqual({ name, ...expected })
    }
  })

  test('names methods that are there, and modules that send the call', () => {
    const wrong: string[] = []
    for (const { name, status, module, method } of report.calls) {
      if (status !== 'typed') continue
      const [owner = '', member] = String(method).split('.')
      const value = ({ ...linux, ...upper } as Readonly<Record<string, unknown>>)[owner]
      const there = member === undefined ? typeof value === 'function' : typeof value === 'function' && member in (value.prototype as object)
      if (!there) wrong.push(`${name}: the package has no ${String(method)}`)
      if (!readFileSync(join(sourceFolder, `${String(module)}.ts`), 'utf8').includes(`SYS.${name}`)) wrong.push(`${name}: src/${String(module)}.ts does not send it`)
    }
    expect(wrong).toEqual([])
  })

  test('knows some calls', () => {
    expect(entry('openat')).toMatchObject({ status: 'typed', module: 'linux/fcntl', method: 'Task.openat' })
    expect(entry('set_robust_list')).toMatchObject({ status: 'typed', module: 'linux/futex', method: 'Task.setRobustList' })
    expect(entry('readv')).toMatchObject({ status: 'typed', module: 'linux/uio', method: 'FileDescriptor.readv' })
    expect(entry('close')).toMatchObject({ status: 'typed', module: 'handle/fd', method: 'FileDescriptor.close' })
    // No method has its name: it is how clone() makes children.
    expect(entry('clone3')).toMatchObject({ status: 'typed', method: 'Process.clone' })
    expect(entry('open')).toMatchObject({ status: 'obsolete', reason: 'superseded by openat, and not on arm64' })
    expect(entry('modify_ldt')).toMatchObject({ status: 'raw', reason: 'segments for 16-bit and 32-bit code, which this package has none of; x64 only' })
  })

  test('says that a call is unimplemented only where the kernel says so', async () => {
    await using child = await (await localProcess()).clone()
    const unimplemented = report.calls.filter(({ number, reason }) => number !== null && reason === 'the kernel answers ENOSYS')
    for (const { name, number } of unimplemented) {
      const error = await failure(child.task.sysif.syscall(number ?? -1, 0, 0, 0, 0, 0, 0))
      expect({ name, code: error.code }).toEqual({ name, code: 'ENOSYS' })
    }
    expect(unimplemented.length).toBe(process.arch === 'x64' ? 16 : 1)
  })

  test('can be read by people', async () => {
    const lines = (await script()).trimEnd().split('\n')
    expect(lines.at(-1)).toBe(`${report.total} calls: ${report.typed} typed, ${report.raw} raw, ${report.obsolete} obsolete`)
    expect(lines.find((line) => /│ futex +│/.test(line))).toMatch(/typed +│ linux\/futex +│ Task\.futexWait/)
  }, 120_000)
})
