import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { program } from '../setup/programs.js'

const run = promisify(execFile)

test('a program of the tests runs on plain Node, on the sources, under the package\'s own name', async () => {
  const { stdout, stderr } = await run(process.execPath, [program('import-near')])
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ read: 0, where: new URL('../../dist-test/src/near/index.js', import.meta.url).href, closed: ['object', 'closed'] })
})

test('a program that is not there is named with where it should be', () => {
  expect(() => program('nowhere')).toThrow('test/programs/nowhere.ts')
})
