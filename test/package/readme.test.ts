/**
 * The README is right about what it shows: its programs run, and print what stands beside them. That they compile for users,
 * against the package, is seen where the package is packed (scripts/pack-test.mjs).
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

import { program } from '../setup/programs.js'
import { repository } from './imports.js'

const run = promisify(execFile)
const readme = readFileSync(join(repository, 'README.md'), 'utf8')
const programs = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

/** What a program's comments say that it prints: behind what prints it, or above, with an ellipsis for what differs each time. */
function promised(code: string): string[] {
  const behind = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)]
  const above = [...code.matchAll(/^ *\/\/ (.*)\n.*\) console\.log\(/gm)]
  return [...behind, ...above].map(([, text = '']) => text)
}

describe('the README', () => {
  test('shows two programs, and says of both what they print', () => {
    expect(programs.map((code) => promised(code).length)).toEqual([2, 2])
  })

  test.each(programs.map((code, index) => [index + 1, code] as const))('program %d prints what it says', async (_, code) => {
    // Among the compiled sources, where the package's own name leads to them.
    const folder = mkdtempSync(join(program('import-near'), '../../../readme-'))
    try {
      const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
      writeFileSync(join(folder, 'program.js'), outputText)
      const { stdout, stderr } = await run(process.execPath, [join(folder, 'program.js')])
      expect(stderr).toBe('')
      const [exactly, ...others] = promised(code).join(', ').split('… ')
      const printed = stdout.trimEnd().replaceAll('\n', ', ')
      expect(printed.startsWith(exactly ?? '')).toBe(true)
      for (const text of others) expect(printed.endsWith(text)).toBe(true)
      if (others.length === 0) expect(printed).toBe(exactly)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('names commands that there are, and files that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    const commands = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([])
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => !existsSync(join(repository, path)))).toEqual([])
  })
})
