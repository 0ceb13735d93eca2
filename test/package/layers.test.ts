import { describe, expect, test } from 'vitest'
import { cyclesOf, importsOf, importsOfModule, resolveModule, sourceModules } from './imports.js'

// The design's order, lowest first, written here a second time on purpose: eslint.config.js must not be able to loosen it alone.
const layers = ['near', 'far', 'memory', 'handle', 'linux', 'dispatch', 'process', 'supervisor']

/** Where a module stands; src/index.ts is above them all. */
function heightOf(module: string): number {
  if (module === 'index.ts') return layers.length
  const height = layers.indexOf(module.split('/')[0] ?? '')
  if (height < 0) throw new Error(`src/${module} is in no layer: its folder must be one of ${layers.join(', ')}`)
  return height
}

const modules = sourceModules()
const imports = modules.flatMap((module) => importsOfModule(module).map((statement) => ({ module, ...statement })))
const relatives = imports.filter(({ specifier }) => specifier.startsWith('.'))
const bare = imports.filter(({ specifier }) => !specifier.startsWith('.'))
const place = ({ module, line, specifier }: { module: string, line: number, specifier: string }): string => `src/${module}:${line} imports ${specifier}`

describe('the scan that these tests stand on', () => {
  test('sees every way to name a module, and what is left of it at run time', () => {
    const text = [
      'import { a } from \'./a.js\'',
      'import type { B } from \'./b.js\'',
      'import { type C } from \'./c.js\'',
      'export * from \'./d.js\'',
      'export type { E } from \'./e.js\'',
      'type F = import(\'./f.js\').F',
      'const g = await import(\'./g.js\')',
      'import \'./h.js\'',
      'const i = createRequire(import.meta.url), j = require(\'./j.js\'), k = require.resolve(\'./k.js\')',
      '// import \'./comment.js\'',
      'const text = "import \'./text.js\'"',
    ].join('\n')
    expect(importsOf(text).map(({ specifier, kind, line }) => `${line} ${kind} ${specifier}`)).toEqual([
      '1 static ./a.js', '2 type ./b.js', '3 static ./c.js', '4 static ./d.js', '5 type ./e.js', '6 type ./f.js', '7 dynamic ./g.js', '8 static ./h.js',
      '9 dynamic ./j.js', '9 dynamic ./k.js',
    ])
  })

  test('finds a cycle, and none where there is none', () => {
    expect(cyclesOf(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]]))).toEqual([])
    expect(cyclesOf(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual([['b', 'c', 'b']])
    expect(cyclesOf(new Map([['a', ['a']]]))).toEqual([['a', 'a']])
  })

  test('reads the sources, each layer of this package among them', () => {
    expect(modules.length).toBeGreaterThan(0)
    expect(relatives.length).toBeGreaterThan(0)
    for (const module of modules) heightOf(module)
  })
})

test('imports run downward only, type imports too', () => {
  const upward = relatives.filter(({ module, specifier }) => {
    const target = resolveModule(module, specifier)
    return target !== undefined && heightOf(target) > heightOf(module)
  })
  expect(upward.map(place)).toEqual([])
})

test('every relative import leads to a source and ends in .js, as Node wants it', () => {
  expect(relatives.filter(({ module, specifier }) => !specifier.endsWith('.js') || resolveModule(module, specifier) === undefined).map(place)).toEqual([])
})

test('no module is part of an import cycle at run time', () => {
  const graph = new Map(modules.map((module) => [
    module,
    relatives.filter((statement) => statement.module === module && statement.kind !== 'type')
      .map(({ specifier }) => resolveModule(module, specifier))
      .filter((target) => target !== undefined),
  ]))
  expect(cyclesOf(graph).map((cycle) => cycle.join(' -> '))).toEqual([])
})

test('the only packages that the sources name are node, ffi-rs and ts-pattern', () => {
  expect(bare.filter(({ specifier }) => !/^(?:node:.*|ffi-rs|ts-pattern)$/.test(specifier)).map(place)).toEqual([])
})

test('ffi-rs is loaded by dispatch alone, and only when the local process is asked for', () => {
  const wrong = bare.filter(({ module, specifier, kind }) => specifier === 'ffi-rs' && (kind === 'static' || heightOf(module) !== layers.indexOf('dispatch')))
  expect(wrong.map(place)).toEqual([])
})
