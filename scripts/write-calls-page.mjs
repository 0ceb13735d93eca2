#!/usr/bin/env node
// Writes docs/calls.md, a page of the API site: every system call by its name in the kernel, with the method that makes it.
// `npm run docs` runs it; what it says is what `npm run syscalls` says.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(repository, 'src')
const { calls, total, typed, raw, obsolete } = JSON.parse(execFileSync(process.execPath, [join(repository, 'scripts/syscalls.mjs'), '--json'], {
  encoding: 'utf8', maxBuffer: 2 ** 24,
}))

/** By name, the title in `SYS`: a link to the manual page, where there is one. */
const table = readFileSync(join(source, 'near/sys.ts'), 'utf8').matchAll(/^ {2}\/\*\* (.*?): .*\*\/\n {2}(\w+): new Syscall/gm)
const titles = new Map([...table].map(([, title, name]) => [name, title]))

/** The page of the site on which a class or function of this name is. */
const modules = new Map()
for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  const layer = path.split('/')[0]
  if (!path.endsWith('.ts') || !['handle', 'linux', 'process'].includes(layer)) continue
  for (const [, name] of readFileSync(join(source, path), 'utf8').matchAll(/^export (?:abstract )?(?:async )?(?:class|function) (\w+)/gm)) {
    if (layer === 'linux') modules.set(name, path.replace(/\.ts$/, ''))
    else if (layer === 'process' || !modules.has(name)) modules.set(name, layer)
  }
}

function linkTo(method) {
  const [owner] = method.split('.')
  const module = modules.get(owner)
  if (module === undefined) throw new Error(`no module exports ${owner}, of ${method}`)
  return `{@link ${module}.${method} | ${method}}`
}

const rows = [...calls].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, status, module, method, reason }) => {
  const title = titles.get(name)
  if (title === undefined) throw new Error(`SYS.${name} has no title`)
  const how = status === 'typed' ? linkTo(method) : status === 'raw' ? `raw: ${reason}` : `obsolete: ${reason}`
  return `| ${title} | ${how} | ${module?.startsWith('linux/') ? `{@link ${module}}` : ''} |`
})

writeFileSync(join(repository, 'docs', 'calls.md'), `---
title: System calls by name
---

# System calls by name

Every system call of Linux, by its name in the kernel, and the method that makes it: the shortest way, where there are several. Of ${total} calls ${typed}
are methods; ${raw} are made with \`task.sysif.syscall(SYS.name, …)\`, and ${obsolete} nobody should make any more.

| call | made by | where |
| --- | --- | --- |
${rows.join('\n')}
`)
