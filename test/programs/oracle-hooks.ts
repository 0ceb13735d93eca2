/**
 * Lets the test files be imported outside of a test run, to see what they compare with the kernel's headers: `vitest` and the
 * oracle become recorders, which test/programs/oracle-tables.ts sets up. The sources are those that test/setup/programs.ts made.
 */
import type { LoadHook, ResolveHook } from 'node:module'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const output = new URL('../../', import.meta.url)
const repository = new URL('../', output)
const tests = new URL('test/', repository).href
const aggregates = new URL('src/memory/aggregates.js', output).href

/** What stands in for a module: its exports, each a member of the recorder. */
const standIn = (...names: string[]): string => names.map((name) => `export const ${name} = globalThis.oracle.${name}\n`).join('')

const STAND_INS: Readonly<Record<string, string>> = {
  'oracle:vitest': standIn('afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'expectTypeOf', 'it', 'onTestFinished', 'test', 'vi'),
  'oracle:compare': standIn('btfDifferences', 'compareConstants', 'compareLayout', 'constantDifferences', 'layoutDifferences', 'oracleTest'),
  'oracle:c': standIn('ARCHITECTURES', 'askC', 'compilers', 'CQuestionError', 'macrosOf', 'missingCompiler', 'runC'),
  'oracle:local': standIn('localProcess'),
  // Every structure is made by its constructor, exported or not.
  'oracle:aggregates': [
    `import { Struct as Real } from '${aggregates}'`,
    `export * from '${aggregates}'`,
    'export class Struct extends Real { constructor(...args) { super(...args); globalThis.oracle.structs.push(this) } }',
    'export const struct = (...args) => new Struct(...args)',
    '',
  ].join('\n'),
}

export const resolve: ResolveHook = (specifier, context, next) => {
  const standing = (url: string): { url: string; shortCircuit: true } => ({ url, shortCircuit: true })
  const from = context.parentURL ?? ''
  if (from.startsWith(tests)) {
    if (specifier === 'vitest') return standing('oracle:vitest')
    if (/\boracle\/(?:compare|c)\.js$/.test(specifier)) return standing(/c\.js$/.test(specifier) ? 'oracle:c' : 'oracle:compare')
    if (/^\.\/(?:compare|c)\.js$/.test(specifier) && from.startsWith(`${tests}oracle/`)) return standing(specifier === './c.js' ? 'oracle:c' : 'oracle:compare')
    if (/^nearfar(?:\/|$)/.test(specifier)) return next(specifier, { ...context, parentURL: new URL('test/programs/', output).href })
    if (specifier.startsWith('.')) {
      const target = new URL(specifier, from).href
      const source = new URL('src/', repository).href
      if (target.startsWith(source)) return standing(new URL(`src/${target.slice(source.length)}`, output).href)
      const typescript = target.replace(/\.js$/, '.ts')
      if (existsSync(fileURLToPath(typescript))) return standing(typescript)
    }
  }
  if (/^\.{1,2}\/(?:process\/)?local\.js$/.test(specifier) && from.startsWith(new URL('src/process/', output).href)) return standing('oracle:local')
  if (/(?:^|\/)aggregates\.js$/.test(specifier) && specifier.startsWith('.')) return standing('oracle:aggregates')
  return next(specifier, context)
}

export const load: LoadHook = async (url, context, next) => {
  const source = STAND_INS[url]
  if (source !== undefined) return { format: 'module', source, shortCircuit: true }
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const compiled = ts.transpileModule(await readFile(new URL(url), 'utf8'), {
    fileName: fileURLToPath(url),
    compilerOptions: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022, inlineSourceMap: true },
  })
  return { format: 'module', source: compiled.outputText, shortCircuit: true }
}
