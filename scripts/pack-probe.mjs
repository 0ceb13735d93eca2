// Runs inside a project that has the packed nearfar installed: imports one specifier, and tells as JSON on standard output
// what it exports and what the import changed in this process. `node pack-probe.mjs nearfar/near`
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const specifier = process.argv[2]

/** The entries of a /proc folder as name=value; what is gone by the time it is read was only there for the reading. */
function entries(folder, valueOf) {
  return readdirSync(folder).flatMap((name) => {
    try {
      return [`${name}=${valueOf(`${folder}/${name}`)}`]
    } catch (error) {
      if (error.code === 'ENOENT') return []
      throw error
    }
  })
}

const text = (path) => readFileSync(path, 'utf8').trim()
const lines = (path) => text(path).split('\n')

/** What importing a module must leave alone. */
function snapshot() {
  return {
    'open fds': entries('/proc/self/fd', readlinkSync),
    // Not their names: Node's own threads get theirs some time after they were started.
    'threads': entries('/proc/self/task', () => 'thread'),
    'child processes': entries('/proc/self/task', (path) => text(`${path}/children`)),
    'mapped files': lines('/proc/self/maps').map((line) => line.split(/\s+/)[5] ?? '').filter((path) => path.startsWith('/')),
    'signal masks and handlers': lines('/proc/self/status').filter((line) => /^(?:Sig(?!Q)|Shd|NoNewPrivs|Seccomp)/.test(line)),
    'working directory': [process.cwd()],
    'environment': Object.entries(process.env).map(([name, value]) => `${name}=${value}`),
    'globals': Reflect.ownKeys(globalThis).map(String),
    'built-in prototypes': [Object, Function, Array, Promise, Symbol, Error, Map, ArrayBuffer, DataView]
      .flatMap((built) => [...Reflect.ownKeys(built), ...Reflect.ownKeys(built.prototype)].map((key) => `${built.name} ${String(key)}`)),
    'process listeners': process.eventNames().flatMap((name) => process.listeners(name).map((_, index) => `${String(name)} ${index}`)),
    'event loop handles': process.getActiveResourcesInfo(),
  }
}

// What Node itself starts lazily is no doing of the module's: the thread pool, and the loader with all its parts.
await Promise.all(Array.from({ length: 8 }, () => readFile('/proc/self/status')))
await import('ts-pattern')

const before = snapshot()
const namespace = await import(specifier)
const after = snapshot()

const changes = []
for (const [what, was] of Object.entries(before)) {
  const had = new Set(was)
  const has = new Set(after[what])
  for (const entry of has) if (!had.has(entry)) changes.push(`${what}: + ${entry}`)
  for (const entry of had) if (!has.has(entry)) changes.push(`${what}: - ${entry}`)
}
console.log(JSON.stringify({ exports: Object.keys(namespace), changes }))
