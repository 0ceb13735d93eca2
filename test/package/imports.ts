import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const repository = fileURLToPath(new URL('../../', import.meta.url))
export const sourceFolder = join(repository, 'src')

/** One module specifier in a source file. */
export interface ImportStatement {
  specifier: string
  line: number
  /** `type`: erased by the compiler. `static`: loaded with the module. `dynamic`: loaded when the code gets there. */
  kind: 'type' | 'static' | 'dynamic'
}

/** Every way in which a TypeScript module can name another. */
export function importsOf(text: string, fileName = 'module.ts'): ImportStatement[] {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true)
  const found: ImportStatement[] = []
  const add = (specifier: ts.Node | undefined, kind: ImportStatement['kind']): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    found.push({ specifier: specifier.text, line: file.getLineAndCharacterOfPosition(specifier.getStart(file)).line + 1, kind })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'static')
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static')
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type')
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression, node.isTypeOnly ? 'type' : 'static')
    } else if (ts.isCallExpression(node) && isLoad(node.expression)) {
      add(node.arguments[0], 'dynamic')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `import(…)`, `require(…)`, and what `createRequire` made under that name. */
function isLoad(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 'resolve' && isLoad(callee.expression)
  return ts.isIdentifier(callee) && callee.text === 'require'
}

/** The sources as paths below `src`, such as `near/ids.ts`, sorted. */
export function sourceModules(): string[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).sort()
}

export function importsOfModule(module: string): ImportStatement[] {
  return importsOf(readFileSync(join(sourceFolder, module), 'utf8'), module)
}

/** The module below `src` that a relative specifier leads to, or undefined where no source stands. */
export function resolveModule(from: string, specifier: string): string | undefined {
  const target = join(sourceFolder, dirname(from), specifier).replace(/\.js$/, '.ts')
  return existsSync(target) ? relative(sourceFolder, target) : undefined
}

/** The cycles of a graph, each once, as the path that closes it. */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string): void => {
    const seenAt = path.indexOf(node)
    if (seenAt >= 0) {
      cycles.push([...path.slice(seenAt), node])
      return
    }
    if (done.has(node)) return
    path.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }
  for (const node of graph.keys()) visit(node)
  return cycles
}
