#!/usr/bin/env node
// Which system calls of `src/near/sys.ts` have a typed method, found in the sources themselves:
//
//     node scripts/syscalls.mjs            a table, and the totals
//     node scripts/syscalls.mjs --json     the same for machines
//     node scripts/syscalls.mjs --check    only say which entries of scripts/syscalls-untyped.mjs are of no more use
//
// A call is `typed` when a documented method leads to it: one of the composed Task or FileDescriptor, or one of the
// package's own machinery (`Process.clone`, `ChildProcess.exec`). It is `raw` when it can be made only with
// `task.sysif.syscall(SYS.name, …)`, and `obsolete` when nobody should make it any more. Why a call is not typed stands in
// scripts/syscalls-untyped.mjs; an entry there for a call that is typed by now is not looked at.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import ts from 'typescript'
import { untyped } from './syscalls-untyped.mjs'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(repository, 'src')

function sourceProgram() {
  const { config, error } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile)
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  return ts.createProgram([join(source, 'index.ts')], { ...options, noEmit: true })
}

const program = sourceProgram()
const checker = program.getTypeChecker()
const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${source}/`))
const fileOf = (path) => {
  const file = files.find(({ fileName }) => fileName === join(source, path))
  if (file === undefined) throw new Error(`src/${path} is not part of the package any more`)
  return file
}
const moduleOf = (node) => relative(source, node.getSourceFile().fileName).replace(/\.ts$/, '')

/** The symbol that a name stands for, behind all imports. */
function symbolOf(node) {
  const symbol = checker.getSymbolAtLocation(node)
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol
}

/** A top-level declaration by its name. */
function declarationIn(path, name, is) {
  for (const statement of fileOf(path).statements) {
    const nodes = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
    const found = nodes.find((node) => is(node) && node.name?.text === name)
    if (found !== undefined) return found
  }
  throw new Error(`src/${path} has no ${name} any more`)
}

const sysDeclaration = declarationIn('near/sys.ts', 'SYS', ts.isVariableDeclaration)

/** All of `SYS`, with their numbers. */
function allCalls() {
  const table = ts.isAsExpression(sysDeclaration.initializer) ? sysDeclaration.initializer.expression : sysDeclaration.initializer
  const number = (node) => (ts.isNumericLiteral(node) ? Number(node.text) : undefined)
  return table.properties.map(({ name, initializer }) => {
    const [, x64, arm64] = initializer.arguments
    return { name: name.text, x64: number(x64), arm64: number(arm64) }
  })
}

// What can lead to a call: the functions, the members of classes, and the constants of modules. What stands inside one of
// them belongs to it.
function isUnit(node) {
  if (ts.isVariableDeclaration(node)) return ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent)
  return ts.isFunctionDeclaration(node) || (ts.isClassElement(node) && ts.isClassLike(node.parent))
}

/** A comparison asks which call something is, and makes none. */
function isCompared(node) {
  const { parent } = node
  const comparisons = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]
  return ts.isBinaryExpression(parent) && comparisons.includes(parent.operatorToken.kind)
}

/** By unit: the calls that it makes itself, and the units that it uses. */
function look(unit) {
  const calls = new Set()
  const uses = new Set()
  const use = (declaration) => {
    if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(`${source}/`)) return
    // Making an object runs its class's constructor and fields.
    if (ts.isClassDeclaration(declaration)) {
      for (const member of declaration.members) if (ts.isConstructorDeclaration(member) || ts.isPropertyDeclaration(member)) uses.add(member)
    } else if (isUnit(declaration) && declaration !== unit) uses.add(declaration)
  }
  const visit = (node) => {
    if (ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node) && symbolOf(node.expression)?.valueDeclaration === sysDeclaration) {
      if (!isCompared(node)) calls.add(node.name.text)
      return
    }
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const declaration = symbolOf(node)?.valueDeclaration
      if (declaration !== sysDeclaration && node !== unit.name) use(declaration)
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(unit, visit)
  return { calls, uses }
}

const looked = new Map()
function lookOnce(unit) {
  let found = looked.get(unit)
  if (found === undefined) looked.set(unit, (found = look(unit)))
  return found
}

/** Which calls a method leads to: in how many steps, and which unit makes each. */
function reach(root) {
  const reached = new Map()
  const seen = new Set([root])
  let front = [root]
  for (let steps = 0; front.length > 0; steps += 1) {
    const next = []
    for (const unit of front) {
      const { calls, uses } = lookOnce(unit)
      for (const call of calls) if (!reached.has(call)) reached.set(call, { steps, unit })
      for (const used of uses) {
        if (seen.has(used)) continue
        seen.add(used)
        next.push(used)
      }
    }
    front = next
  }
  return reached
}

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected
const tagsOf = (node) => ts.getJSDocTags(node).map(({ tagName }) => tagName.text)
const documented = (node) => ts.getJSDocCommentsAndTags(node).length > 0 && !tagsOf(node).includes('internal')

/** The public, documented methods of a class; an overloaded one is documented at its first declaration. */
function methodsOf(declaration) {
  return declaration.members.filter((member) => (
    (ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member)) && member.body !== undefined && ts.isIdentifier(member.name)
    && (ts.getCombinedModifierFlags(member) & hidden) === 0
    && declaration.members.some((other) => other.name !== undefined && ts.isIdentifier(other.name) && other.name.text === member.name.text && documented(other))
  ))
}

/** What a class is made of: its own declarations, and those of all that it extends. */
function partsOf(type) {
  const parts = new Set()
  const add = (each) => {
    for (const declaration of each.symbol?.declarations ?? []) if (ts.isClassDeclaration(declaration)) parts.add(declaration)
    for (const base of checker.getBaseTypes(each) ?? []) add(base)
  }
  add(type)
  return parts
}

/** The methods of the composed classes, by the name under which a program calls them. */
function typedRoots() {
  const roots = []
  for (const [path, name] of [['process/task.ts', 'Task'], ['process/fd.ts', 'FileDescriptor']]) {
    const type = checker.getDeclaredTypeOfSymbol(symbolOf(declarationIn(path, name, ts.isInterfaceDeclaration).name))
    for (const part of partsOf(type)) for (const method of methodsOf(part)) roots.push({ method: `${name}.${method.name.text}`, root: method })
  }
  return roots
}

/** What else of the package a program can call: the exported functions and classes of the upper layers, and handles of the linux layer, such as timers. */
function machineryRoots() {
  const roots = []
  const composed = new Set(typedRoots().map(({ root }) => root))
  for (const file of files) {
    const upper = /^(?:handle|process|supervisor)\//.test(moduleOf(file))
    if (!upper && !moduleOf(file).startsWith('linux/')) continue
    for (const { valueDeclaration: declaration } of checker.getExportsOfModule(checker.getSymbolAtLocation(file) ?? { exports: new Map() })) {
      if (declaration === undefined || declaration.getSourceFile() !== file) continue
      // The functions of the linux layer are the raw calls.
      if (upper && ts.isFunctionDeclaration(declaration) && documented(declaration)) roots.push({ method: declaration.name.text, root: declaration })
      if (!ts.isClassDeclaration(declaration)) continue
      for (const method of methodsOf(declaration)) {
        if (!composed.has(method)) roots.push({ method: `${declaration.name.text}.${method.name.text}`, root: method })
      }
    }
  }
  return roots
}

/** By call, the method that leads to it in the fewest steps. */
function shortest(roots) {
  const best = new Map()
  for (const { method, root } of roots) {
    for (const [call, { steps, unit }] of reach(root)) {
      const known = best.get(call)
      // A method of the call's own name, where there is one.
      const named = method.split('.')[1]?.toLowerCase() === call.replaceAll('_', '') ? 0 : 1
      if (known === undefined || named < known.named || (named === known.named && steps < known.steps)) {
        best.set(call, { method, steps, named, module: moduleOf(unit) })
      }
    }
  }
  return best
}

function describe() {
  const typed = shortest(typedRoots())
  const machinery = shortest(machineryRoots())
  const problems = []
  const stale = []
  const calls = allCalls().map(({ name, x64, arm64 }) => {
    const number = (process.arch === 'arm64' ? arm64 : x64) ?? null
    const found = typed.get(name) ?? machinery.get(name)
    const why = untyped.get(name)
    if (found !== undefined) {
      if (why !== undefined) stale.push(name)
      return { name, number, status: 'typed', module: found.module, method: found.method }
    }
    if (why === undefined) problems.push(`${name} is not typed, and scripts/syscalls-untyped.mjs does not say why`)
    return { name, number, status: why?.status ?? 'raw', module: null, method: null, reason: why?.reason ?? '' }
  })
  const names = new Set(calls.map(({ name }) => name))
  for (const name of untyped.keys()) if (!names.has(name)) problems.push(`scripts/syscalls-untyped.mjs has ${name}, which SYS has not`)
  const count = (status) => calls.filter((call) => call.status === status).length
  return { problems, stale, report: { total: calls.length, typed: count('typed'), raw: count('raw'), obsolete: count('obsolete'), calls } }
}

function table({ calls }) {
  const lines = new Table({
    head: ['call', 'number', 'status', 'module', 'method, or why there is none'],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: { head: [], border: [] },
  })
  for (const { name, number, status, module, method, reason } of calls) lines.push([name, number ?? '-', status, module ?? '', method ?? reason])
  return lines.toString()
}

const [option] = process.argv.slice(2)
if (option !== undefined && option !== '--json' && option !== '--check') {
  console.error('usage: node scripts/syscalls.mjs [--json | --check]')
  process.exit(2)
}
const { problems, stale, report } = describe()
if (option === '--json') console.log(JSON.stringify(report, undefined, 2))
else if (option === '--check') {
  for (const name of stale) console.log(`${name} is typed by now: take it out of scripts/syscalls-untyped.mjs`)
  if (stale.length > 0) process.exitCode = 1
} else {
  console.log(table(report))
  console.log(`${report.total} calls: ${report.typed} typed, ${report.raw} raw, ${report.obsolete} obsolete`)
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
