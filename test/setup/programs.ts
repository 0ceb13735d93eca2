/**
 * Some tests need a whole Node process: to be killed, to end with children alive, to be watched by strace. Its program is a
 * file in test/programs, which names the package as a user does (`from 'nearfar'`) or the sources relatively; this runs
 * once before the tests and makes plain JavaScript of the programs and of the sources, types erased and nothing checked, in
 * dist-test. So no test needs a build, and no loader is at work in a process that is being looked at.
 *
 *     const child = spawn(process.execPath, [program('ends-with-children')])
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const output = join(repository, 'dist-test')
const folders = ['src', 'bench', 'demo', 'test/programs']

/** The compiled program of test/programs/`name`.ts, to be given to `process.execPath`. */
export function program(name: string): string {
  const path = join(output, 'test', 'programs', `${name}.js`)
  if (!existsSync(path)) throw new Error(`there is no program ${name}: it would be test/programs/${name}.ts`)
  return path
}

/** The bench, to be given to `process.execPath` with `--expose-gc`; there is no need to build it. */
export const bench = join(output, 'bench', 'index.js')

/** The demo, to be given to `process.execPath`; there is no need to build it. */
export const demo = join(output, 'demo', 'robust-lock.js')

/** Called by vitest once, before any test: see vitest.config.ts. */
export function setup(): void {
  const wanted = new Set<string>()
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository)
  for (const folder of folders) {
    for (const path of readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue
      const source = join(repository, folder, path)
      const target = join(folder, path.replace(/\.ts$/, '.js'))
      wanted.add(target)
      const { mtime } = statSync(source)
      if (statSync(join(output, target), { throwIfNoEntry: false })?.mtime.getTime() === mtime.getTime()) continue
      const compiled = ts.transpileModule(readFileSync(source, 'utf8'), {
        fileName: source,
        compilerOptions: { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, inlineSourceMap: true },
      })
      replace(join(output, target), compiled.outputText)
      // The source's own time, taken before it was read: an edit meanwhile does not go unseen.
      utimesSync(join(output, target), mtime, mtime)
    }
  }
  replace(join(output, 'package.json'), JSON.stringify({
    name: 'nearfar',
    type: 'module',
    exports: { '.': './src/index.js', './linux': './src/linux/index.js', './linux/*': './src/linux/*.js', './*': './src/*/index.js' },
  }))
  // The loader finds the images beside the sources.
  try {
    symlinkSync('../native', join(output, 'native'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  for (const folder of folders) {
    const built = join(output, folder)
    if (!existsSync(built)) continue
    for (const path of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.js') && !wanted.has(join(folder, path))) rmSync(join(built, path), { force: true })
    }
  }
}

/** Writes a file whole or not at all: another test run may be reading it. */
function replace(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, content)
  renameSync(temporary, path)
}
