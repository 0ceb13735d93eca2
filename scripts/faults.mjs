// Kills at random, over and over: test/programs/faults.ts, against the built package. `npm run faults -- --help` says how.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))
const text = (fallback) => ({ type: 'string', default: fallback })
const { values } = parseArgs({
  options: {
    'seed': text(String(Date.now() % 1_000_000)),
    'first': text('0'),
    'count': text('10000'),
    'few-pids': { type: 'boolean', default: false },
    'trace': { type: 'boolean', default: false },
    'help': { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(`npm run faults -- [OPTIONS]

  --seed N     decides everything; where a step goes wrong, its seed and number are printed
  --count N    how many steps, 10000 unless it is said
  --first N    the first of them, to do one again
  --few-pids   in a pid namespace with 200 numbers, so that they are soon used again (Linux 6.14, root)
  --trace      print all that is done
`)
  process.exit(0)
}

const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const source = join(root, 'test/programs/faults.ts')
// In this folder, so that it finds the package by its own name.
const program = join(root, 'dist-faults/faults.js')
mkdirSync(dirname(program), { recursive: true })
const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
  fileName: source,
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, inlineSourceMap: true },
})
writeFileSync(program, outputText)

const command = [process.execPath, '--enable-source-maps', program]
for (const name of ['seed', 'first', 'count']) command.push(`--${name}`, values[name])
if (values.trace) command.push('--trace')
// Numbers up to 300 are not used again: Linux 6.14, kernel/pid.c, RESERVED_PIDS.
const fewPids = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', 'sh', '-c', 'echo 500 > /proc/sys/kernel/pid_max && exec "$@"', 'sh']
const [file, ...args] = values['few-pids'] ? [...fewPids, ...command] : command
const { status, signal } = spawnSync(file, args, { stdio: 'inherit' })
if (signal !== null) process.stderr.write(`it was killed by ${signal}\n`)
process.exitCode = status ?? 1
