// native/layout.h -> src/dispatch/layout.ts. The comments come from the header's text, the numbers from the compiler, which
// is asked for each offset and size. With --check, nothing is written, and it fails where the file would change.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const header = join(root, 'native', 'layout.h')
const output = join(root, 'src', 'dispatch', 'layout.ts')

const fail = (message) => {
  throw new Error(message)
}

/**
 * The header, line by line, in the form that it promises: a documenting comment before each structure, field and constant.
 * Every line must be understood; one that is not would be a field that TypeScript does not know.
 */
function parse(text) {
  const entries = []
  let comment
  let structure
  const take = (line) => {
    const taken = comment ?? fail(`no comment documents "${line}"`)
    comment = undefined
    return taken
  }
  const lines = text.replaceAll(/\/\*(?!\*)[^]*?\*\//g, '').split('\n').map((line) => line.trim())
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === '' || /^#(?:include <stdint\.h>|(?:ifndef|define) NEARFAR_LAYOUT_H|endif)$/.test(line)) continue
    let match
    if (line.startsWith('/**')) {
      const first = index
      while (!lines[index].endsWith('*/')) index++
      const inside = lines.slice(first, index + 1).join('\n').replace(/^\/\*\*/, '').replace(/\*\/$/, '')
      comment = inside.split('\n').map((part) => part.replace(/^\* ?/, '').trim()).filter((part) => part !== '')
    } else if ((match = /^#define NEARFAR_(\w+) -?\w+$/.exec(line))) {
      entries.push({ kind: 'constant', name: match[1], expression: `NEARFAR_${match[1]}`, comment: take(line) })
    } else if ((match = /^struct nearfar_(\w+) \{$/.exec(line))) {
      structure = match[1]
      entries.push({ kind: 'size', structure, expression: `sizeof(struct nearfar_${structure})`, comment: take(line) })
    } else if (structure && (match = /^((?:u?int\d+_t|struct nearfar_\w+)) (\w+)(\[\w*\])?;$/.exec(line))) {
      const [, type, name, length] = match
      const documentation = take(line)
      if (name.startsWith('reserved')) continue
      entries.push({
        kind: 'offset', structure, name, type: type + (length ?? ''), comment: documentation,
        expression: `__builtin_offsetof(struct nearfar_${structure}, ${name})`,
      })
    } else if (structure && line === '};') {
      structure = undefined
    } else {
      fail(`native/layout.h has a line of another form: "${line}"`)
    }
  }
  return entries
}

/** What the compiler says each expression is. */
function evaluate(expressions) {
  const folder = mkdtempSync(join(tmpdir(), 'nearfar-layout-'))
  try {
    const program = join(folder, 'program')
    const prints = expressions.map((expression) => `  printf("%lld\\n", (long long)(${expression}));`)
    const source = `#include <stdio.h>\n#include "${header}"\nint main(void)\n{\n${prints.join('\n')}\n  return 0;\n}\n`
    try {
      execFileSync('gcc', ['-x', 'c', '-', '-o', program], { input: source, stdio: ['pipe', 'inherit', 'inherit'] })
    } catch (error) {
      if (error.code === 'ENOENT') fail('there is no gcc to ask for the offsets: install it')
      fail(`gcc does not take native/layout.h: ${error.message}`)
    }
    return execFileSync(program, { encoding: 'utf8' }).trim().split('\n').map(Number)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const upper = (name) => name.toUpperCase()

/** Lines of a TSDoc comment, filled up to the length that the sources keep to. */
function tsdoc(paragraph) {
  const words = paragraph.join(' ').split(' ')
  const lines = ['']
  for (const word of words) {
    const last = lines[lines.length - 1]
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= 115) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length === 1 ? [`/** ${lines[0]} */`] : ['/**', ...lines.map((line) => ` * ${line}`), ' */']
}

const hexadecimal = (entry, text) => new RegExp(`#define NEARFAR_${entry.name} 0x`).test(text)

function generate() {
  const text = readFileSync(header, 'utf8')
  const entries = parse(text)
  const values = evaluate(entries.map((entry) => entry.expression))
  const lines = [
    '// Generated from native/layout.h by scripts/generate-layout.mjs, which scripts/build-native.sh runs: change the header,',
    '// not this file.',
    '//',
    '// Offsets are in bytes from the start of the structure; the fields\' types are C\'s. Everything is little-endian.',
  ]
  entries.forEach((entry, index) => {
    const value = values[index]
    if (entry.kind === 'constant') {
      const shown = hexadecimal(entry, text) ? `0x${value.toString(16)}` : value
      lines.push('', ...tsdoc(entry.comment), `export const ${entry.name} = ${shown}`)
    } else if (entry.kind === 'size') {
      lines.push('', ...tsdoc([`The size of \`struct nearfar_${entry.structure}\`, in bytes.`, ...entry.comment]))
      lines.push(`export const ${upper(entry.structure)}_SIZE = ${value}`)
    } else {
      const what = `Offset of \`${entry.name}\` (\`${entry.type}\`) in \`struct nearfar_${entry.structure}\`.`
      lines.push('', ...tsdoc([what, ...entry.comment]))
      lines.push(`export const ${upper(entry.structure)}_${upper(entry.name)} = ${value}`)
    }
  })
  return `${lines.join('\n')}\n`
}

try {
  const generated = generate()
  if (!process.argv.includes('--check')) {
    writeFileSync(output, generated)
  } else {
    if (!existsSync(output) || readFileSync(output, 'utf8') !== generated) {
      fail('src/dispatch/layout.ts is not what native/layout.h gives: run scripts/build-native.sh and commit what it changes')
    }
    console.log('generate-layout: src/dispatch/layout.ts is what native/layout.h gives')
  }
} catch (error) {
  console.error(`generate-layout: ${error.message}`)
  process.exitCode = 1
}
