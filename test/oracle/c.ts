/**
 * Asks a C compiler what the kernel's own headers say: constants, `sizeof`, `offsetof`. Nothing is run, so the answers for
 * the other architecture need a cross compiler but no emulator: the values are put into a section of an object file, and
 * read from there.
 *
 * The headers are those that the compilers find (Debian's linux-libc-dev and linux-libc-dev-arm64-cross). To ask newer
 * ones, let NEARFAR_HEADERS_X64 and NEARFAR_HEADERS_ARM64 name include folders made by the kernel's `make headers_install`;
 * scripts/kernel-headers.sh makes those of Debian's linux-source-6.12.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Architecture } from '../../src/near/sys.js'

const run = promisify(execFile)

/** Both architectures, for tests that go through them. */
export const ARCHITECTURES: readonly Architecture[] = ['x64', 'arm64']

const MACHINES: Readonly<Record<Architecture, { triplet: string; packages: string; headers: string }>> = {
  x64: { triplet: 'x86_64', packages: 'gcc and linux-libc-dev', headers: 'NEARFAR_HEADERS_X64' },
  arm64: { triplet: 'aarch64', packages: 'gcc-aarch64-linux-gnu and linux-libc-dev-arm64-cross', headers: 'NEARFAR_HEADERS_ARM64' },
}

function findCompiler(architecture: Architecture): string | undefined {
  const { triplet } = MACHINES[architecture]
  for (const command of [`${triplet}-linux-gnu-gcc`, 'gcc']) {
    const { status, stdout } = spawnSync(command, ['-dumpmachine'], { encoding: 'utf8' })
    if (status === 0 && stdout.startsWith(`${triplet}-`)) return command
  }
  return undefined
}

/** The compiler's command for each architecture, undefined where there is none. */
export const compilers: Readonly<Record<Architecture, string | undefined>> = { x64: findCompiler('x64'), arm64: findCompiler('arm64') }

/** Why nothing can be asked about an architecture, and what to install; undefined where it can be. */
export function missingCompiler(architecture: Architecture): string | undefined {
  return compilers[architecture] === undefined ? `no C compiler for ${architecture}: install ${MACHINES[architecture].packages}` : undefined
}

/** What to ask. */
export interface CQuestion {
  /** As in `#include <…>`, in this order. */
  readonly headers: readonly string[]
  /** Integer constant expressions: `FUTEX_WAIT`, `sizeof(struct clone_args)`, `offsetof(struct clone_args, cgroup)`. */
  readonly expressions: readonly string[]
}

/** The question itself is wrong: a header that is not there, or an expression that is no integer constant. */
export class CQuestionError extends Error {
  override readonly name = 'CQuestionError'
}

/** What gcc says of a name that the headers do not declare; anything else that it complains of is a mistake in the question. */
const UNKNOWN = /undeclared|has no member named|incomplete type|undefined type|unknown type name|implicit declaration of function/

const ANSWER_SIZE = 16

/** A value, undefined for an unknown name, or why the expression has no value. */
type Answer = bigint | undefined | CQuestionError

function flags(architecture: Architecture): string[] {
  const name = MACHINES[architecture].headers
  const headers = process.env[name]
  // gcc ignores a folder that is not there, and would ask the old headers without a word.
  if (headers !== undefined && !existsSync(join(headers, 'asm/unistd.h')))
    throw new Error(`${name} is ${headers}, which has no asm/unistd.h`)
  return ['-D_GNU_SOURCE', ...(headers === undefined ? [] : ['-isystem', headers])]
}

function compilerFor(architecture: Architecture): string {
  const compiler = compilers[architecture]
  if (compiler === undefined) throw new Error(missingCompiler(architecture))
  return compiler
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `nearfar-oracle-${process.pid}-`))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Run the compiler; its complaints where it fails, undefined where it does not. */
async function compile(command: string, args: string[]): Promise<string | undefined> {
  try {
    await run(command, args, { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 64 * 1024 * 1024 })
    return undefined
  } catch (error) {
    if (error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr !== '') return error.stderr
    throw error
  }
}

function sourceOf(headers: readonly string[], expressions: readonly string[]): string {
  const includes = headers.map((header) => `#include <${header}>`)
  // One declaration a line, in a file of its own name: a complaint's line number then tells which.
  const answers = expressions.map((expression, index) => `ANSWER(${index}) = { (unsigned long long)(${expression}), (${expression}) < 0 };`)
  return [
    '#include <stddef.h>',
    ...includes,
    '#define ANSWER(index) static const unsigned long long nearfar_answer_##index[2] \\',
    '  __attribute__((section("answers"), used, aligned(16)))',
    '#line 1 "question"',
    ...answers,
    '',
  ].join('\n')
}

async function answer(question: CQuestion, architecture: Architecture): Promise<Map<string, Answer>> {
  const compiler = compilerFor(architecture)
  const answers = new Map<string, Answer>()
  let open = [...new Set(question.expressions)]
  for (const expression of open) if (/[\n\\]/.test(expression)) throw new CQuestionError(`an expression must be on one line: ${expression}`)
  return withFolder(async (folder) => {
    const source = join(folder, 'question.c')
    const object = join(folder, 'question.o')
    const values = join(folder, 'answers')
    // gcc may mention a name only where it is used first, so that each round can uncover further ones.
    while (open.length > 0) {
      await writeFile(source, sourceOf(question.headers, open))
      const complaints = await compile(compiler, [
        ...flags(architecture),
        ...['-c', '-O0', '-Werror=implicit-function-declaration', '-fno-toplevel-reorder', '-ftrack-macro-expansion=0'],
        ...['-fmax-errors=0', '-fdiagnostics-plain-output', '-o', object, source],
      ])
      if (complaints === undefined) {
        const objcopy = compiler.replace(/gcc$/, 'objcopy')
        await run(objcopy, ['-O', 'binary', '--only-section=answers', object, values])
        const bytes = await readFile(values)
        if (bytes.length !== open.length * ANSWER_SIZE) throw new Error(`${open.length} questions, but ${bytes.length} bytes of answers`)
        open.forEach((expression, index) => {
          const value = bytes.readBigUInt64LE(index * ANSWER_SIZE)
          const negative = bytes.readBigUInt64LE(index * ANSWER_SIZE + 8) !== 0n
          answers.set(expression, negative ? BigInt.asIntN(64, value) : value)
        })
        break
      }
      const wrong = new Map<number, string[]>()
      for (const [, line, complaint] of complaints.matchAll(/^question:(\d+):\d+: error: (.*)$/gm)) {
        const index = Number(line) - 1
        wrong.set(index, [...(wrong.get(index) ?? []), complaint ?? ''])
      }
      if (wrong.size === 0) throw new CQuestionError(`#include <${question.headers.join('>, <')}> for ${architecture}: ${complaints}`)
      for (const [index, lines] of wrong) {
        const expression = open[index]
        if (expression === undefined) throw new CQuestionError(complaints)
        const unknown = lines.some((line) => UNKNOWN.test(line))
        answers.set(expression, unknown ? undefined : new CQuestionError(`${expression}: ${lines.join('; ')}`))
      }
      open = open.filter((_, index) => !wrong.has(index))
    }
    return answers
  })
}

/** The names of all macros with a value that some headers, and all that they include, define. */
async function macroNames(headers: readonly string[], architecture: Architecture): Promise<string[]> {
  const compiler = compilerFor(architecture)
  return withFolder(async (folder) => {
    const source = join(folder, 'names.c')
    const list = join(folder, 'names')
    await writeFile(source, headers.map((header) => `#include <${header}>\n`).join(''))
    const complaints = await compile(compiler, [...flags(architecture), '-E', '-dM', '-fdiagnostics-plain-output', '-o', list, source])
    if (complaints !== undefined) throw new CQuestionError(complaints)
    // A name with parameters has its parenthesis right behind it; one with an empty value has no value to compare.
    return [...(await readFile(list, 'utf8')).matchAll(/^#define (\w+) .*\S/gm)].map(([, name]) => name ?? '')
  })
}

/** What is known of some headers on one architecture. A compiler takes a tenth of a second and more: it is run for many questions at once. */
class Oracle {
  readonly #headers: readonly string[]
  readonly #architecture: Architecture
  readonly #known = new Map<string, Answer>()
  #announced: Announcement[] = []
  #names: Promise<string[]> | undefined
  /** One question after the other, so that none is asked twice. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(headers: readonly string[], architecture: Architecture) {
    this.#headers = headers
    this.#architecture = architecture
  }

  announce(announcement: Announcement): void {
    this.#announced.push(announcement)
  }

  async names(prefix: string): Promise<string[]> {
    this.#names ??= macroNames(this.#headers, this.#architecture)
    return (await this.#names).filter((name) => name.startsWith(prefix))
  }

  ask(expressions: readonly string[]): Promise<Map<string, Answer>> {
    const asked = this.#turn.then(async () => {
      if (expressions.some((expression) => !this.#known.has(expression))) await this.#learn(expressions)
      return new Map(expressions.map((expression) => [expression, this.#known.get(expression)]))
    })
    this.#turn = asked.catch(() => undefined)
    return asked
  }

  async #learn(expressions: readonly string[]): Promise<void> {
    const all = new Set(expressions)
    for (const { expressions: more, prefix } of this.#announced.splice(0)) {
      for (const expression of more()) all.add(expression)
      if (prefix !== undefined) for (const name of await this.names(prefix)) all.add(name)
    }
    const open = [...all].filter((expression) => !this.#known.has(expression))
    for (const [expression, value] of await answer({ headers: this.#headers, expressions: open }, this.#architecture)) this.#known.set(expression, value)
  }
}

const oracles = new Map<string, Oracle>()

function oracle(headers: readonly string[], architecture: Architecture): Oracle {
  const key = JSON.stringify([architecture, headers])
  const known = oracles.get(key)
  if (known !== undefined) return known
  const made = new Oracle(headers, architecture)
  oracles.set(key, made)
  return made
}

/** What will be asked later. */
export interface Announcement {
  /** Asked for when the first question is. */
  readonly expressions: () => readonly string[]
  /** What {@link macrosOf} will be asked for. */
  readonly prefix?: string
}

/** Tell what will be asked of some headers, so that the compiler runs once for all of it, with the first question. */
export function announceC(headers: readonly string[], announcement: Announcement, architecture: Architecture): void {
  oracle(headers, architecture).announce(announcement)
}

/**
 * Ask for the values of expressions.
 * @returns each expression's value as C sees it (negative where its type is signed and it is); undefined for one that uses a
 *   name which the headers do not have
 * @throws CQuestionError for a header that is not there and for what is no integer constant expression
 */
export async function askC(question: CQuestion, architecture: Architecture): Promise<Map<string, bigint | undefined>> {
  const answers = await oracle(question.headers, architecture).ask(question.expressions)
  const values = new Map<string, bigint | undefined>()
  for (const [expression, value] of answers) {
    if (value instanceof CQuestionError) throw value
    values.set(expression, value)
  }
  return values
}

/**
 * Every macro of some headers, and of all that they include, whose name begins with a prefix and whose value is an integer.
 * Enumerators (C's `enum`) are no macros, and a preprocessor cannot list them.
 * @returns the values by the full names
 */
export async function macrosOf(headers: readonly string[], prefix: string, architecture: Architecture): Promise<Map<string, bigint>> {
  const about = oracle(headers, architecture)
  const answers = await about.ask(await about.names(prefix))
  return new Map([...answers].filter((entry): entry is [string, bigint] => typeof entry[1] === 'bigint'))
}

/**
 * Compile a C program for the machine that we are on, run it, and return what it prints.
 * @throws where it does not compile, or where it exits with anything but 0
 */
export async function runC(program: string): Promise<string> {
  const architecture = process.arch
  if (architecture !== 'x64' && architecture !== 'arm64') throw new Error(`there are no oracles for ${architecture}`)
  const compiler = compilerFor(architecture)
  return withFolder(async (folder) => {
    const source = join(folder, 'program.c')
    const executable = join(folder, 'program')
    await writeFile(source, program)
    const complaints = await compile(compiler, [...flags(architecture), '-Wall', '-Wextra', '-Werror', '-o', executable, source])
    if (complaints !== undefined) throw new CQuestionError(complaints)
    return (await run(executable, [])).stdout
  })
}
