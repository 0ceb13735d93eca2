#!/usr/bin/env node
// Writes the table of system calls into src/near/sys.ts, from a kernel source tree:
//
//     node scripts/generate-sys.mjs path/to/linux            write it
//     node scripts/generate-sys.mjs path/to/linux --check    only say whether it is what is there
//
// Any tree from v6.11 on will do (before that arm64 had no table of this form). On Debian 12: apt-get install
// linux-source-6.12 (from bookworm-security) and unpack /usr/src/linux-source-6.12.tar.xz. Links go to those manual
// pages that Debian's manpages-dev has (/usr/share/man/man2), so that package must be there.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const X64_TABLE = 'arch/x86/entry/syscalls/syscall_64.tbl'
const GENERIC_TABLE = 'scripts/syscall.tbl'
const ARM64_KINDS = 'arch/arm64/kernel/Makefile.syscalls'
const TARGET = fileURLToPath(new URL('../src/near/sys.ts', import.meta.url))

/**
 * Calls younger than Debian's newest kernel source, with the release that brought them; the numbers are those of the two
 * tables above in that release. From number 424 on both architectures count alike, except in x86's own 335 and 336.
 * Entries that the given tree has too must agree with it.
 */
const NEWER = [
  { name: 'uprobe', x64: 336, arm64: undefined, since: '6.18' },
  { name: 'setxattrat', x64: 463, arm64: 463, since: '6.13' },
  { name: 'getxattrat', x64: 464, arm64: 464, since: '6.13' },
  { name: 'listxattrat', x64: 465, arm64: 465, since: '6.13' },
  { name: 'removexattrat', x64: 466, arm64: 466, since: '6.13' },
  { name: 'open_tree_attr', x64: 467, arm64: 467, since: '6.15' },
  { name: 'file_getattr', x64: 468, arm64: 468, since: '6.17' },
  { name: 'file_setattr', x64: 469, arm64: 469, since: '6.17' },
  { name: 'listns', x64: 470, arm64: 470, since: '6.19' },
]

/** The entries of a table that one ABI has: lines of `number kind name [entry point [compat entry point]]`. */
function readTable(path, kinds) {
  const calls = new Map()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const match = /^(\d+)\s+(\w+)\s+(\w+)/.exec(line)
    if (match === null || !kinds.includes(match[2])) continue
    if (calls.has(match[3])) throw new Error(`${path} has ${match[3]} twice`)
    calls.set(match[3], Number(match[1]))
  }
  if (calls.size < 300) throw new Error(`${path} has only ${calls.size} calls of ${kinds.join(', ')}: not understood`)
  return calls
}

/** The kinds of the generic table that arm64 takes, besides those that every 64-bit architecture takes. */
function arm64Kinds(tree) {
  const match = /^syscall_abis_64\s*\+=\s*(.*)$/m.exec(readFileSync(join(tree, ARM64_KINDS), 'utf8'))
  if (match === null) throw new Error(`${ARM64_KINDS} does not say which kinds arm64 takes`)
  return ['common', '64', ...match[1].split(/\s+/).filter((kind) => kind !== '')]
}

function release(tree) {
  const makefile = readFileSync(join(tree, 'Makefile'), 'utf8')
  const field = (name) => new RegExp(`^${name} = (\\d+)$`, 'm').exec(makefile)[1]
  return `v${field('VERSION')}.${field('PATCHLEVEL')}`
}

/** Pages of section 2 that are there under the call's own name. */
function manualPages() {
  const folder = '/usr/share/man/man2'
  const pages = new Set(existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.2(\.gz)?$/, '')) : [])
  if (pages.size < 400) throw new Error(`${folder} has only ${pages.size} pages: install manpages-dev`)
  return pages
}

function collect(tree) {
  const x64 = readTable(join(tree, X64_TABLE), ['common', '64'])
  const arm64 = readTable(join(tree, GENERIC_TABLE), arm64Kinds(tree))
  const calls = []
  for (const name of new Set([...x64.keys(), ...arm64.keys()])) {
    calls.push({ name, x64: x64.get(name), arm64: arm64.get(name), since: undefined })
  }
  for (const newer of NEWER) {
    const known = calls.find((call) => call.name === newer.name)
    if (known === undefined) calls.push(newer)
    else if (known.x64 !== newer.x64 || known.arm64 !== newer.arm64) throw new Error(`${newer.name} is not what ${tree} says`)
    else known.since = newer.since
  }
  for (const architecture of ['x64', 'arm64']) {
    const taken = new Map()
    for (const call of calls) {
      const number = call[architecture]
      if (number === undefined) continue
      if (taken.has(number)) throw new Error(`${call.name} and ${taken.get(number)} are both ${number} on ${architecture}`)
      taken.set(number, call.name)
    }
  }
  return calls.sort((a, b) => (a.x64 ?? Infinity) - (b.x64 ?? Infinity) || (a.arm64 ?? 0) - (b.arm64 ?? 0))
}

function where(call) {
  if (call.x64 === call.arm64) return `${call.x64} on both`
  const on = (architecture) => (call[architecture] === undefined ? `not on ${architecture}` : `${call[architecture]} on ${architecture}`)
  return `${on('x64')}, ${on('arm64')}`
}

function generate(tree) {
  const pages = manualPages()
  const lines = [
    '/**',
    ' * Every system call of Linux on x86-64 and on 64-bit Arm, by its kernel name: `SYS.openat`. Numbers never change once a',
    ' * release had them. Whether the running kernel has a call is another matter: it answers the others with `ENOSYS`.',
    ' *',
    ` * From the kernel's own tables, in its source of ${release(tree)}: ${X64_TABLE} (kinds \`common\` and \`64\`) and, for arm64,`,
    ` * ${GENERIC_TABLE} (kinds ${arm64Kinds(tree)
      .map((kind) => `\`${kind}\``)
      .join(', ')}: ${ARM64_KINDS}). The calls that say`,
    ' * "since" are from the same two files of the release that they name.',
    ' * @see https://man7.org/linux/man-pages/man2/syscalls.2.html',
    ' */',
    'export const SYS = {',
  ]
  for (const call of collect(tree)) {
    const title = pages.has(call.name) ? `[${call.name}(2)](https://man7.org/linux/man-pages/man2/${call.name}.2.html)` : `\`${call.name}\``
    lines.push(`  /** ${title}: ${where(call)}${call.since === undefined ? '' : `; since Linux ${call.since}`}. */`)
    lines.push(`  ${call.name}: new Syscall('${call.name}', ${call.x64}, ${call.arm64}),`)
  }
  lines.push('} as const')
  return lines.join('\n')
}

const [tree, option] = process.argv.slice(2)
if (tree === undefined || (option !== undefined && option !== '--check')) {
  console.error('usage: node scripts/generate-sys.mjs path/to/linux [--check]')
  process.exit(2)
}
const source = readFileSync(TARGET, 'utf8')
const marked = /(?<=^\/\/ <generated>\n)[^]*?(?=^\/\/ <\/generated>\n)/m
if (!marked.test(source)) throw new Error(`${TARGET} has lost its <generated> marks`)
const updated = source.replace(marked, () => `${generate(tree)}\n`)
if (option === '--check') {
  if (updated !== source) {
    console.error(`src/near/sys.ts is not what ${tree} makes: run node scripts/generate-sys.mjs ${tree}`)
    process.exit(1)
  }
  console.log(`src/near/sys.ts is what ${tree} makes`)
} else {
  writeFileSync(TARGET, updated)
  console.log(`src/near/sys.ts: ${(updated.match(/new Syscall\('/g) ?? []).length} calls`)
}
