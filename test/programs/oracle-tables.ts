/**
 * Prints, as JSON, every number and every structure that the modules of src have, and everything that the tests compare with
 * the kernel's headers: see test/oracle/complete.test.ts, which runs it.
 *
 * The test files are imported and not run. What they say at their top level and in `describe` is recorded; `oracleTest` is
 * run with a compiler that answers nothing, to see what it would be asked.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What {@link recorded} says of a layout. */
interface Laid {
  readonly name: string
  readonly size: number
  readonly alignment: number
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly size: number }>>
}

/** What the oracle is told besides. */
interface Options {
  readonly names?: Readonly<Record<string, string>>
  readonly newer?: Readonly<Record<string, string>> | string
}

type Values = Readonly<Record<string, number | bigint | undefined>>

/** By the C name, the values that tests compare under it, and undefined for a name that a test just asks for. */
const compared = new Map<string, Set<string | undefined>>()
const layouts: Laid[] = []
/** What may be younger than the headers, with what is said of where it is from. */
const newer: [string, string][] = []
const ARCHITECTURES = ['x64', 'arm64'] as const

function add(name: string, value: string | undefined): void {
  const values = compared.get(name) ?? new Set()
  compared.set(name, values.add(value))
}

function constants(prefix: string, ours: Values | ((architecture: string) => Values), options: Options = {}): void {
  const { names = {} } = options
  if (typeof options.newer === 'object') newer.push(...Object.entries(options.newer))
  for (const values of typeof ours === 'function' ? ARCHITECTURES.map(ours) : [ours]) {
    for (const [name, value] of Object.entries(values)) if (value !== undefined) add(names[name] ?? prefix + name, String(value))
  }
}

function layout(name: string, { size, alignment, fields }: Omit<Laid, 'name'>): void {
  layouts.push({ name, size, alignment, fields: Object.fromEntries(Object.entries(fields)) })
}

/** Is called, and has members, as anything; what vitest offers stands for itself here. */
const nothing: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : nothing),
  apply: () => nothing,
})

const inside = (_: string, body: () => unknown): unknown => body()

class Stopped extends Error {
  override readonly name = 'Stopped'
}

const open: Promise<unknown>[] = []
const structs: Laid[] = []
const recorder = {
  structs,
  ARCHITECTURES,
  compilers: { x64: 'gcc', arm64: 'gcc' },
  CQuestionError: class extends Error {},
  missingCompiler: () => undefined,
  macrosOf: async () => new Map<string, bigint>(),
  runC: async () => Promise.reject(new Stopped()),
  async askC({ expressions }: { readonly expressions: readonly string[] }) {
    for (const expression of expressions) add(expression, undefined)
    return new Map<string, bigint>()
  },
  compareConstants: (_: unknown, prefix: string, ours: Values, options?: Options) => constants(prefix, ours, options),
  async constantDifferences(_: unknown, prefix: string, ours: Values, __: string, options?: Options) {
    constants(prefix, ours, options)
    return []
  },
  compareLayout(_: unknown, name: string, ours: Laid, options: Options = {}) {
    if (typeof options.newer === 'string') newer.push([name, options.newer])
    layout(name, ours)
  },
  async layoutDifferences(_: unknown, name: string, ours: Laid) {
    layout(name, ours)
    return []
  },
  btfDifferences(name: string, ours: Laid) {
    layout(name, ours)
    return []
  },
  oracleTest(_: string, __: string, ask: (skip: (reason: string) => never) => Promise<void>) {
    open.push(ask(() => {
      throw new Stopped()
    }).catch(() => undefined))
  },
  // A test that needs a process stops the import of its file, which has said by then what it compares.
  localProcess: async () => Promise.reject(new Stopped()),
  describe: Object.assign(inside, { skip: nothing, skipIf: () => inside, each: () => nothing }),
  afterAll: nothing, afterEach: nothing, beforeAll: nothing, beforeEach: nothing, expect: nothing, expectTypeOf: nothing, it: nothing, onTestFinished: nothing,
  test: nothing, vi: nothing,
}
Object.assign(globalThis, { oracle: recorder })
register('./oracle-hooks.js', import.meta.url)

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const output = fileURLToPath(new URL('../../', import.meta.url))

/** Any module; what it has is looked at as a reader of its exports would. */
const load = async (path: string): Promise<Readonly<Record<string, unknown>>> => await import(path) as Readonly<Record<string, unknown>>

/** A number that a module has: where, the C name that its own name suggests, and what it is. */
interface Number {
  readonly module: string
  readonly place: string
  readonly name: string
  readonly value: string
}

const numbers: Number[] = []
const seen = new Set<unknown>()

function walk(module: string, place: string, name: string, value: unknown): void {
  if (typeof value === 'number' || typeof value === 'bigint') {
    numbers.push({ module, place, name, value: String(value) })
    return
  }
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return
  seen.add(value)
  const object = value as Readonly<Record<string, unknown>>
  if (typeof value === 'function') {
    for (const [key, member] of Object.entries(value)) walk(module, `${place}.${key}`, `${name}_${key}`, member)
  } else if ('x64' in object && 'arm64' in object) {
    for (const architecture of ARCHITECTURES) walk(module, `${place}.${architecture}`, `__NR_${String(object['name'])}`, object[architecture])
  } else if ('option' in object && 'level' in object) walk(module, `${place}.option`, String(object['name']), object['option'])
  else if ('definitions' in object) {
    for (const [key, definition] of Object.entries(object['definitions'] as Readonly<Record<string, { readonly number: number }>>)) {
      walk(module, `${place}.${key}`, `${String(object['name'])}${key}`, definition.number)
    }
  } else if (typeof object['sizeOf'] !== 'function') {
    for (const [key, member] of Object.entries(object)) walk(module, `${place}.${key}`, `${name}_${key}`, member)
  }
}

const modules = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/(?:^|\/)(?:index|main)\.ts$/.test(path)).map((path) => path.replace(/\.ts$/, '')).sort()
for (const module of modules) {
  for (const [name, value] of Object.entries(await load(join(output, 'src', `${module}.js`)))) walk(module, name, name, value)
}
const made = structs.length

const files = readdirSync(join(repository, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !/^oracle\/(?:c|btf|complete)\./.test(path)).sort()
for (const file of files) {
  const path = join(repository, 'test', file)
  if (!/\bfrom '(?:\.\.\/oracle|\.)\/compare\.js'/.test(readFileSync(path, 'utf8'))) continue
  await load(path).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error
  })
}
await Promise.all(open)

const plain = ({ name, size, alignment, fields }: Laid): Laid => ({ name, size, alignment, fields })
process.stdout.write(JSON.stringify({
  numbers, structs: structs.slice(0, made).map(plain), layouts, newer,
  compared: Object.fromEntries([...compared].map(([name, values]) => [name, [...values].map((value) => value ?? null)])),
}))
