// Packs the package and uses it as its users will: from a fresh folder, installed from the tarball, on every Node that we
// support. Everything under test here is what was packed; nothing of the checkout is within its reach.
//
//   node scripts/pack-test.mjs [--node VERSION]… [--counts FILE]
//
// --node: which Node to test on, fetched from the npm registry (default: the last known of each supported line).
// --counts: also write "PASSED FAILED" there, for .ci/run to add up.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
const { values: options } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: ['20.20.2', '22.23.3', '24.21.0', '26.10.0'] },
    counts: { type: 'string' },
  },
})

const minute = 60_000
let passed = 0
let failed = 0

/** Runs one check and counts it; returns what the check returns, or undefined where it failed. */
async function check(name, body) {
  const start = performance.now()
  try {
    const result = await body()
    passed += 1
    console.log(`ok      ${name} (${Math.round(performance.now() - start)} ms)`)
    return result
  } catch (error) {
    failed += 1
    console.log(`FAILED  ${name}\n${String(error.message ?? error).replace(/^/gm, '          ')}`)
    return undefined
  }
}

function must(condition, message) {
  if (!condition) throw new Error(message)
}

/** Runs a program to its end, without a terminal, and without input unless it is given some; throws with all that it said unless it exits with 0. */
function run(command, args, { cwd, env = {}, timeout = 2 * minute, detached = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd, env: { ...cleanEnvironment(), ...env }, stdio, detached })
    child.stdin?.end(input)
    let stdout = ''
    let stderr = ''
    let expired = false
    child.stdout.setEncoding('utf8').on('data', (text) => { stdout += text })
    child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text })
    const timer = setTimeout(() => {
      expired = true
      child.kill('SIGKILL')
      // What it leaves behind may hold the pipes open for ever.
      child.stdout.destroy()
      child.stderr.destroy()
    }, timeout)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const how = expired ? `ran for over ${timeout / 1000} s` : signal === null ? `exited with ${code}` : `was killed by ${signal}`
      if (code === 0 && !expired) resolve({ stdout, stderr, pid: child.pid })
      else reject(new Error(`${command} ${args.join(' ')} ${how}\n${stdout}${stderr}`.trimEnd()))
    })
  })
}

/** Our environment without what npm and a test runner put there, so that nothing leads back into the checkout. */
function cleanEnvironment() {
  const leadsBack = /^npm_(?:package|lifecycle|command|execpath|node)|^(?:INIT_CWD|NODE|NODE_PATH|NODE_OPTIONS)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !leadsBack.test(name)))
}

/** Every specifier that package.json's exports lead to: a pattern stands for each built module that it matches. */
function exportedSpecifiers(installed) {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const specifiers = []
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue
    if (!subpath.includes('*')) {
      specifiers.push(`nearfar${subpath.slice(1)}`)
      continue
    }
    const [before, after] = target.default.split('*')
    const folder = join(installed, dirname(`${before}x`))
    for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }).sort() : []) {
      const path = `./${relative(installed, join(folder, file))}`
      if (!path.startsWith(before) || !path.endsWith(after)) continue
      const specifier = `nearfar${subpath.slice(1).replace('*', path.slice(before.length, path.length - after.length))}`
      if (specifier !== 'nearfar/linux/index') specifiers.push(specifier)
    }
  }
  return specifiers
}

/** The programs in the README: each `ts` block that imports nearfar. */
function readmePrograms() {
  const readme = existsSync(join(repository, 'README.md')) ? readFileSync(join(repository, 'README.md'), 'utf8') : ''
  return [...readme.matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)].map(([, code]) => code).filter((code) => /from 'nearfar/.test(code))
}

/** Processes that carry the mark in their environment or are in the session; what has ended and waits for its parent is not counted. */
function processesLeft(mark, session) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid).flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [state, , , sessionOf] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (state === 'Z') return []
      const marked = readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark)
      if (!marked && Number(sessionOf) !== session) return []
      return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }]
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH' || error.code === 'EACCES') return []
      throw error
    }
  })
}

/** Runs a program of the consumer's, and checks that it leaves no process, no file and nothing in /dev/shm behind. */
async function runAndLeaveNothing(node, script, cwd) {
  const mark = `nearfar-pack-${randomUUID()}`
  const temporary = mkdtempSync(join(tmpdir(), 'nearfar-run-'))
  const shared = () => existsSync('/dev/shm') ? readdirSync('/dev/shm') : []
  const sharedBefore = new Set(shared())
  try {
    const { stdout, pid } = await run(node, ['--enable-source-maps', script], { cwd, env: { TMPDIR: temporary, NEARFAR_PACK_MARK: mark }, detached: true })
    const left = processesLeft(mark, pid)
    for (const { pid: orphan } of left) process.kill(orphan, 'SIGKILL')
    must(left.length === 0, `it left processes behind:\n${left.map((orphan) => `${orphan.pid} ${orphan.command}`).join('\n')}`)
    must(readdirSync(temporary).length === 0, `it left files behind: ${readdirSync(temporary).join(', ')}`)
    const added = shared().filter((name) => !sharedBefore.has(name) && name.includes('nearfar'))
    must(added.length === 0, `it left shared memory behind: ${added.join(', ')}`)
    return stdout
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'ESNext.Disposable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  // The declarations that we ship are part of what is checked.
  skipLibCheck: false,
}

async function testPackage(work) {
  const installOptions = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

  const tarball = await check('npm pack', async () => {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', work], { cwd: repository, timeout: 5 * minute })
    const [packed] = Object.values(JSON.parse(stdout))
    const files = packed.files.map(({ path }) => path)
    console.log(`        ${packed.filename}: ${files.length} files, ${Math.round(packed.size / 1024)} KiB packed, ${Math.round(packed.unpackedSize / 1024)} KiB unpacked`)
    const images = manifest.cpu.map((cpu) => `native/prebuilt/nearfar-${cpu}.so`)
    const needed = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts', ...images]
    const missing = needed.filter((path) => !files.includes(path))
    must(missing.length === 0, `not packed: ${missing.join(', ')}`)
    const strange = files.filter((path) => !/^(?:package\.json|README\.md|LICENSE|(?:dist|src)\/.+\.(?:ts|js|map)|native\/prebuilt\/.+)$/.test(path))
    must(strange.length === 0, `packed, but no part of the package: ${strange.join(', ')}`)
    return join(work, packed.filename)
  })
  if (tarball === undefined) return

  const consumer = join(work, 'consumer')
  const installed = join(consumer, 'node_modules', 'nearfar')
  const done = await check('npm install of the tarball into a fresh project, no script run', async () => {
    mkdirSync(consumer)
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    await run('npm', ['install', ...installOptions, tarball], { cwd: consumer, timeout: 5 * minute })
    const brought = readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.')).sort()
    must(brought.join() === '@yuuang,ffi-rs,nearfar,ts-pattern', `it brought ${brought.join(', ')}`)
    const types = ['typescript', '@types/node'].map((name) => `${name}@${manifest.devDependencies[name]}`)
    await run('npm', ['install', ...installOptions, '--save-dev', ...types], { cwd: consumer, timeout: 5 * minute })
    return true
  })
  if (done === undefined) return

  await check('nothing of this machine is in what was packed', () => {
    const telling = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => readFileSync(file, 'latin1').includes(repository))
    must(telling.length === 0, `${repository} is named in ${telling.join(', ')}`)
  })

  await check('source maps lead to sources that were packed', () => {
    const maps = readdirSync(join(installed, 'dist'), { recursive: true }).filter((name) => name.endsWith('.map'))
    must(maps.length > 0, 'there are no source maps')
    const lost = maps.filter((name) => {
      const file = join(installed, 'dist', name)
      return JSON.parse(readFileSync(file, 'utf8')).sources.some((source) => !existsSync(join(dirname(file), source)))
    })
    must(lost.length === 0, `no source for ${lost.join(', ')}`)
  })

  const specifiers = exportedSpecifiers(installed)
  const compiler = join(consumer, 'node_modules', 'typescript', 'bin', 'tsc')
  console.log(`        exports: ${specifiers.join(' ')}`)

  for (const [moduleResolution, module] of [['NodeNext', 'NodeNext'], ['Bundler', 'ESNext']]) {
    await check(`the types of every export resolve, ${moduleResolution}`, async () => {
      const lines = specifiers.flatMap((specifier, index) => [
        `import * as module${index} from '${specifier}'`,
        `const any${index}: IsAny<typeof module${index}> = false`,
      ])
      const folder = join(consumer, `types-${moduleResolution}`)
      mkdirSync(folder)
      const used = specifiers.flatMap((_, index) => [`module${index}`, `any${index}`])
      writeFileSync(join(folder, 'every.ts'), `type IsAny<T> = 0 extends 1 & T ? true : false\n${lines.join('\n')}\nexport default [${used.join(', ')}]\n`)
      const config = { compilerOptions: { ...compilerOptions, module, moduleResolution, noEmit: true }, include: ['.'] }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      await run(process.execPath, [compiler, '-p', folder], { cwd: consumer })
    })
  }

  const compile = async (folder) => {
    const config = join(consumer, `tsconfig.${folder}.json`)
    writeFileSync(config, JSON.stringify({
      compilerOptions: { ...compilerOptions, rootDir: folder, outDir: `dist-${folder}`, sourceMap: true },
      include: [folder],
    }))
    await run(process.execPath, [compiler, '-p', config], { cwd: consumer })
  }
  const programs = []
  await check('the demo compiles against the package', async () => {
    must(existsSync(join(repository, 'demo')), 'there is no demo')
    cpSync(join(repository, 'demo'), join(consumer, 'demo'), { recursive: true })
    await compile('demo')
    programs.push(['the demo', 'dist-demo/robust-lock.js'])
  })
  await check('the programs in the README compile against the package', async () => {
    const codes = readmePrograms()
    must(codes.length > 0, 'README.md has no ts block that imports nearfar: a newcomer needs a first program')
    const folder = join(consumer, 'readme')
    mkdirSync(folder)
    for (const [index, code] of codes.entries()) writeFileSync(join(folder, `program${index + 1}.ts`), code)
    await compile('readme')
    for (const index of codes.keys()) programs.push([`README program ${index + 1}`, `dist-readme/program${index + 1}.js`])
  })

  cpSync(join(repository, 'scripts', 'pack-probe.mjs'), join(consumer, 'pack-probe.mjs'))
  for (const version of options.node) await testOnNode(version, { work, consumer, specifiers, programs, installOptions })
}

async function testOnNode(version, { work, consumer, specifiers, programs, installOptions }) {
  const node = await check(`Node ${version} from the npm registry`, async () => {
    const name = `node-linux-${process.arch}`
    const folder = join(work, `node-${version}`)
    mkdirSync(folder)
    await run('npm', ['install', ...installOptions, '--no-save', '--prefix', folder, `${name}@${version}`], { cwd: folder, timeout: 5 * minute })
    const binary = join(folder, 'node_modules', name, 'bin', 'node')
    const { stdout } = await run(binary, ['--version'])
    must(stdout.trim() === `v${version}`, `it calls itself ${stdout.trim()}`)
    return binary
  })
  if (node === undefined) return

  for (const specifier of specifiers) {
    await check(`Node ${version}: importing ${specifier} on its own defines things and does nothing else`, async () => {
      const { stdout } = await run(node, ['pack-probe.mjs', specifier], { cwd: consumer, timeout: minute })
      const { exports, changes } = JSON.parse(stdout)
      must(exports.length > 0 && !exports.includes('default'), `it exports ${exports.join(', ') || 'nothing'}`)
      must(changes.length === 0, `importing it changed the process:\n${changes.join('\n')}`)
    })
  }
  await check(`Node ${version}: what is not exported cannot be imported`, async () => {
    const tries = 'import("nearfar/dist/index.js").catch((error) => console.log(error.code))'
    const { stdout } = await run(node, ['--input-type=module', '-e', tries], { cwd: consumer })
    must(stdout.trim() === 'ERR_PACKAGE_PATH_NOT_EXPORTED', `nearfar/dist/index.js: ${stdout.trim() || 'it was imported'}`)
  })
  // As a user types it: npx finds the command among the consumer's packages, and its first line finds Node on the PATH.
  const npx = (args, options = {}) => run('npx', ['--no-install', 'nearfar', ...args], {
    cwd: consumer, env: { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }, timeout: minute, ...options,
  })
  await check(`Node ${version}: npx nearfar --help says what there is`, async () => {
    const { stdout } = await npx(['--help'])
    must(/^nearfar repl$/m.test(stdout), `it printed ${stdout}`)
  })
  await check(`Node ${version}: npx nearfar repl makes system calls, and ends with its input`, async () => {
    const { stdout } = await npx(['repl', '--no-history'], { input: '[process.version, await task.getpid() === process.pid, typeof Mutex].join()\n' })
    must(stdout.includes(`'v${version},true,function'`), `it printed ${stdout}`)
  })
  await check(`Node ${version}: npx nearfar refuses what it does not know`, async () => {
    const refusal = await npx(['fly']).then(() => 'nothing', ({ message }) => message)
    must(/exited with 2\n[^]*nearfar: there is no command fly/.test(refusal), `it said ${refusal}`)
  })
  for (const [name, script] of programs) {
    await check(`Node ${version}: ${name} runs on the package and leaves nothing behind`, async () => {
      const stdout = await runAndLeaveNothing(node, script, consumer)
      must(stdout.trim() !== '', 'it printed nothing')
    })
  }
}

const work = mkdtempSync(join(tmpdir(), 'nearfar-pack-'))
try {
  await testPackage(work)
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`package: ${passed} passed, ${failed} failed`)
if (options.counts !== undefined) writeFileSync(options.counts, `${passed} ${failed}\n`)
process.exitCode = failed === 0 ? 0 : 1
