import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOfModule, repository, sourceFolder, sourceModules } from './imports.js'

interface Manifest {
  name: string
  type: string
  os: string[]
  cpu: string[]
  engines: { node: string }
  files: string[]
  exports: Record<string, string | { types: string, default: string }>
  dependencies: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  bundleDependencies?: string[]
  scripts: Record<string, string>
}

interface Lock {
  packages: Record<string, { version: string, dev?: boolean, hasInstallScript?: boolean, resolved?: string, optionalDependencies?: Record<string, string> }>
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(repository, path), 'utf8'))
const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as Lock
const modules = sourceModules()
const headers = modules.filter((module) => module.startsWith('linux/') && module !== 'linux/index.ts')

/** The file that Node's rules lead a subpath to, as `default` or as `types`. */
function exported(subpath: string, condition: 'types' | 'default'): string | undefined {
  for (const [key, target] of Object.entries(manifest.exports)) {
    const to = typeof target === 'string' ? target : target[condition]
    if (key === subpath) return to
    const [before, after] = key.split('*')
    if (before === undefined || after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue
    if (manifest.exports[subpath] !== undefined) continue
    return to.replace('*', subpath.slice(before.length, subpath.length - after.length))
  }
  return undefined
}

describe('exports', () => {
  const layerFolders = readdirSync(sourceFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const subpaths = ['.', ...layerFolders.map((layer) => `./${layer}`), ...headers.map((header) => `./${header.replace(/\.ts$/, '')}`)]

  test.each(subpaths)('%s leads to a built module, and its types to the same source', (subpath) => {
    const code = exported(subpath, 'default')
    const types = exported(subpath, 'types')
    expect(code, `package.json exports ${subpath}`).toBeDefined()
    const source = code?.replace('./dist/', '').replace(/\.js$/, '.ts') ?? ''
    expect(modules).toContain(source)
    expect(types).toBe(`./dist/${source.replace(/\.ts$/, '.d.ts')}`)
  })

  test('promise nothing that has no source', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => typeof target === 'string' ? [] : [target.default])
      .filter((target) => !target.includes('*'))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !modules.includes(target.replace('./dist/', '').replace(/\.js$/, '.ts')))).toEqual([])
  })

  test('nearfar/linux has what each header module has', () => {
    expect(headers.length).toBeGreaterThan(0)
    const gathered = importsOfModule('linux/index.ts').map(({ specifier }) => specifier)
    expect(headers.filter((header) => !gathered.includes(`./${header.slice('linux/'.length).replace(/\.ts$/, '.js')}`))).toEqual([])
  })
})

describe('installing', () => {
  test('brings two packages and what they bring, and nothing else', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['ffi-rs', 'ts-pattern'])
    expect(manifest.optionalDependencies).toBeUndefined()
    expect(manifest.peerDependencies).toBeUndefined()
    expect(manifest.bundleDependencies).toBeUndefined()
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true).map(([path]) => path)
    expect(shipped.filter((path) => !/^node_modules\/(?:ffi-rs|ts-pattern|@yuuang\/ffi-rs-[a-z0-9-]+)$/.test(path))).toEqual([])
  })

  test('runs no script, so that it needs no compiler', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
    expect(Object.entries(lock.packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript === true && dev !== true)).toEqual([])
  })

  test('is held to what is tested: Linux, x64 and arm64, Node 20 and later, ESM', () => {
    expect(manifest).toMatchObject({ type: 'module', os: ['linux'], cpu: ['x64', 'arm64'], engines: { node: '>=20' } })
  })

  test('asks whichever registry the user has: the lock file names none', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  test('finds every platform\'s package in the lock file: `npm ci` refuses one that lacks any', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies)
      .filter((name) => lock.packages[`node_modules/${name}`] === undefined && lock.packages[`${path}/node_modules/${name}`] === undefined)
      .map((name) => `${path} -> ${name}`))
    expect(missing).toEqual([])
  })

  test('finds the native image of each architecture in what is packed', () => {
    expect(manifest.files).toContain('native/prebuilt')
    for (const cpu of manifest.cpu) expect(existsSync(join(repository, `native/prebuilt/nearfar-${cpu}.so`)), cpu).toBe(true)
  })

  test('brings the licence', () => {
    expect(readFileSync(join(repository, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/)
  })
})
