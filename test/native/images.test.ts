import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { ARCHITECTURES, missingCompiler } from '../oracle/c.js'
import { imageOf, ROOT } from './harness.js'

const run = promisify(execFile)

const MACHINES = { x64: 'Advanced Micro Devices X86-64', arm64: 'AArch64' } as const

async function readelf(...args: string[]): Promise<string> {
  return (await run('readelf', ['--wide', ...args], { env: { ...process.env, LC_ALL: 'C' } })).stdout
}

describe.each(ARCHITECTURES)('the image for %s', (architecture) => {
  const image = imageOf(architecture)

  test('is a shared object of that machine', async () => {
    const header = await readelf('--file-header', image)
    expect(header).toMatch(/Class: +ELF64/)
    expect(header).toMatch(/Data: .*little endian/)
    expect(header).toMatch(/Type: +DYN/)
    expect(/Machine: +(.*)/.exec(header)?.[1]).toBe(MACHINES[architecture])
  })

  test('needs no other library, has nothing to run when it is loaded, and nothing to fill in', async () => {
    const dynamic = await readelf('--dynamic', image)
    const tags = [...dynamic.matchAll(/^ 0x[0-9a-f]+ \((\w+)\)/gm)].map(([, tag]) => tag)
    expect(tags.sort()).toEqual(['GNU_HASH', 'NULL', 'SONAME', 'STRSZ', 'STRTAB', 'SYMENT', 'SYMTAB'])
    expect(await readelf('--relocs', image)).toContain('There are no relocations in this file.')
  })

  test('exports two functions, and imports nothing', async () => {
    const table = await readelf('--dyn-syms', image)
    const symbols = [...table.matchAll(/^ +\d+: [0-9a-f]+ +\d+ (\w+) +(\w+) +(\w+) +(\w+) ?(\S*)$/gm)].map((match) => match.slice(1))
    expect(symbols.sort()).toEqual([
      ['FUNC', 'GLOBAL', 'DEFAULT', expect.stringMatching(/^\d+$/), 'nearfar_describe'],
      ['FUNC', 'GLOBAL', 'DEFAULT', expect.stringMatching(/^\d+$/), 'nearfar_run'],
      ['NOTYPE', 'LOCAL', 'DEFAULT', 'UND', ''],
    ])
  })

  test('has no memory that is both writable and executable, no executable stack, and no thread-local storage', async () => {
    const table = await readelf('--program-headers', image)
    const segments = [...table.matchAll(/^ +([A-Z_]+) +(?:0x[0-9a-f]+ +){5}([RWE ]{3}) /gm)].map(([, type, access]) => [type, access])
    expect(segments).toEqual([['LOAD', 'R E'], ['LOAD', 'RW '], ['DYNAMIC', 'RW '], ['GNU_STACK', 'RW ']])
  })

  test('says nothing about where, when and by whom it was built', async () => {
    const sections = [...(await readelf('--section-headers', image)).matchAll(/^ +\[ *\d+\] (\.\S+)/gm)].map(([, name]) => name)
    for (const name of ['.comment', '.note.gnu.build-id', '.symtab', '.debug_info']) expect(sections).not.toContain(name)
    const bytes = await readFile(image, 'latin1')
    for (const path of [ROOT, tmpdir(), '/usr/', '/home/']) expect(bytes).not.toContain(path)
  })
})

const missing = ARCHITECTURES.map(missingCompiler).find((reason) => reason !== undefined)
const skipped = missing !== undefined && process.env['CI'] === undefined

describe.skipIf(skipped)(`scripts/build-native.sh${skipped ? ` (skipped: ${missing})` : ''}`, () => {
  let folder: string

  /** A copy of what the script reads and writes, somewhere else. */
  async function copy(name: string): Promise<string> {
    const place = join(folder, name)
    await mkdir(place)
    for (const path of ['native', 'scripts', 'src/dispatch/layout.ts']) await cp(join(ROOT, path), join(place, path), { recursive: true })
    return place
  }

  const build = async (place: string, ...args: string[]): Promise<{ status: number, output: string }> => {
    try {
      const { stdout, stderr } = await run(join(place, 'scripts', 'build-native.sh'), args)
      return { status: 0, output: stdout + stderr }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error
      return { status: Number(error.code), output: `${String(error.stdout)}${String(error.stderr)}` }
    }
  }

  const prebuilt = ['nearfar-x64.so', 'nearfar-arm64.so', 'toolchain.txt'].map((name) => `native/prebuilt/${name}`)
  const built = [...prebuilt, 'src/dispatch/layout.ts']
  const read = (place: string): Promise<Buffer[]> => Promise.all(built.map((path) => readFile(join(place, path))))

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `nearfar-build-${process.pid}-`))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test('builds the same bytes anywhere, which are the committed ones', async ({ skip }) => {
    const [one, other] = [await copy('one'), await copy('a longer name, with spaces')]
    for (const place of [one, other]) expect(await build(place)).toEqual({ status: 0, output: '' })
    const bytes = await read(one)
    expect(await read(other)).toEqual(bytes)
    const committed = await read(ROOT)
    expect(bytes[3]).toEqual(committed[3])
    if (!bytes[2]?.equals(committed[2] as Buffer)) skip(`the committed images were built by another compiler: ${String(committed[2])}`)
    expect(bytes).toEqual(committed)
  })

  test('--check passes on what it built, and fails where something was changed since, saying what', async () => {
    const place = await copy('checked')
    expect((await build(place)).status).toBe(0)
    const before = await read(place)
    const good = await build(place, '--check')
    expect(good).toEqual({
      status: 0,
      output: [
        'build-native: native/prebuilt/nearfar-x64.so is what native/ builds\n',
        'build-native: native/prebuilt/nearfar-arm64.so is what native/ builds\n',
        'generate-layout: src/dispatch/layout.ts is what native/layout.h gives\n',
      ].join(''),
    })

    const image = join(place, 'native/prebuilt/nearfar-arm64.so')
    const bytes = await readFile(image)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
    await writeFile(image, bytes)
    const edited = await build(place, '--check')
    expect(edited.status).toBe(1)
    expect(edited.output).toContain('native/prebuilt/nearfar-x64.so is what native/ builds')
    expect(edited.output).toContain('native/prebuilt/nearfar-arm64.so is not what native/ builds')
    expect(edited.output).toContain('somebody edited an image: run scripts/build-native.sh and commit what it changes')
    expect(await readFile(image)).toEqual(bytes)

    const header = join(place, 'native/layout.h')
    await writeFile(header, (await readFile(header, 'utf8')).replace('_BATCH_CAPACITY 256', '_BATCH_CAPACITY 128'))
    const changed = await build(place, '--check')
    expect(changed.status).toBe(1)
    expect(changed.output).toContain('native/prebuilt/nearfar-x64.so is not what native/ builds')
    expect(changed.output).toContain('src/dispatch/layout.ts is not what native/layout.h gives')
    expect((await read(place))[3]).toEqual(before[3])

    await writeFile(join(place, 'native/prebuilt/toolchain.txt'), 'x64: another compiler\n')
    expect((await build(place, '--check')).output).toContain('the compiler is another one, which may be all: compare')
  })

  test('refuses a header line that it does not understand, or that nothing documents', async () => {
    const place = await copy('refused')
    const header = join(place, 'native/layout.h')
    const text = await readFile(header, 'utf8')
    const layout = async (field: string): Promise<string> => {
      await writeFile(header, text.replace('  /** How many slots to run', `${field}\n  /** How many slots to run`))
      const { status, output } = await build(place)
      expect(status).toBe(1)
      return output
    }
    expect(await layout('  uint32_t undocumented;')).toContain('no comment documents "uint32_t undocumented;"')
    expect(await layout('  /** Two. */\n  uint32_t one, other;')).toContain('a line of another form: "uint32_t one, other;"')
  })

  test('says how it is used', async () => {
    expect(await build(ROOT, '--wrong')).toEqual({ status: 2, output: 'usage: scripts/build-native.sh [--check]\n' })
  })
})
