// A typedoc plugin: the site's search finds what it knows by its name in C as well, as a reader of the manual types it.
// `set_robust_list` finds Task.setRobustList, `CLONE_NEWPID` the table CLONE, `struct clone_args` CloneArgs.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { IndexEvent, ReflectionKind } from 'typedoc'
import { cNames } from './c-names.mjs'

const scripts = fileURLToPath(new URL('./', import.meta.url))
const sources = fileURLToPath(new URL('../src/', import.meta.url))

/** By method, the calls that it is the way to. */
function callsByMethod() {
  const { calls } = JSON.parse(execFileSync(process.execPath, [join(scripts, 'syscalls.mjs'), '--json'], { encoding: 'utf8', maxBuffer: 2 ** 24 }))
  const found = new Map()
  for (const { name, method } of calls) if (method !== null) found.set(method, [...found.get(method) ?? [], name])
  return found
}

/** What an object's type says that it has; also where that is the type of what a function returns. */
function membersOf(type) {
  if (type?.type === 'reflection') return type.declaration.children ?? []
  if (type?.type === 'intersection') return type.types.flatMap(membersOf)
  if (type?.type !== 'reference' || type.name !== 'ReturnType') return []
  const [of] = type.typeArguments ?? []
  return (of?.queryType?.reflection?.signatures ?? []).flatMap((signature) => membersOf(signature.type))
}

/** The names in C of what a table has. */
function namesOfTable(reflection) {
  return membersOf(reflection.type).map(({ name }) => cNames(reflection.name, name)).flat()
}

/** A structure is declared as `struct('struct clone_args', …)`. */
function nameOfStructure(reflection) {
  const [place] = reflection.sources ?? []
  if (place === undefined || !place.fullFileName.startsWith(sources)) return []
  const line = readFileSync(place.fullFileName, 'utf8').split('\n')[place.line - 1] ?? ''
  const [, name] = /= (?:struct|mapped)\(.*?'(?:struct |union )?(\w+)'/.exec(line) ?? []
  return name === undefined ? [] : [name]
}

/** Called by typedoc with its application. */
export function load(application) {
  application.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    const calls = callsByMethod()
    event.searchFieldWeights.inC = 1
    for (const [index, reflection] of event.searchResults.entries()) {
      const method = `${reflection.parent?.name}.${reflection.name}`
      const names = reflection.kind === ReflectionKind.Method || reflection.kind === ReflectionKind.Function
        ? [...calls.get(method) ?? calls.get(reflection.name) ?? [], ...reflection.name.startsWith('_') ? [] : snake(reflection.name)]
        : reflection.kind === ReflectionKind.Variable ? [...namesOfTable(reflection), ...nameOfStructure(reflection)] : []
      if (names.length > 0) event.searchFields[index] = { ...event.searchFields[index], inC: [...new Set(names)].join(' ') }
    }
  })
}

/** `pidfdSendSignal` is `pidfd_send_signal` in C, for the most part. */
function snake(name) {
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return words === name ? [] : [words]
}
