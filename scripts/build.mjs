// src -> dist: compiles with tsconfig.build.json, then removes what an earlier build left there and no source stands for
// any more, so that nothing stale is packed. Says nothing unless something is wrong, because `npm run bench -- --json`
// must print nothing but JSON.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: ['ignore', 2, 2] })
if (compiled.error) throw compiled.error
if (compiled.status !== 0) process.exit(compiled.status ?? 1)

const outputs = /\.(?:d\.ts|js)(?:\.map)?$/
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !outputs.test(entry.name)) continue
  const output = join(entry.parentPath ?? entry.path, entry.name)
  const source = join(root, 'src', relative(dist, output).replace(outputs, '.ts'))
  if (!existsSync(source)) rmSync(output)
}
