/**
 * The methods of the composed Task and FileDescriptor, and arguments for them that are made from the types which their
 * declarations say: what a test needs that asks the same of every method.
 */
import { join } from 'node:path'
import ts from 'typescript'

import { repository } from '../package/imports.js'

/** Something that a program can write into an argument: where it stands in the list of arguments, and what it is. */
export interface Leaf {
  /** The index of the argument, then the names of fields and the indices of elements. */
  readonly path: readonly (string | number)[]
  /** As in `offset`, `options.flags`, `pieces[].length`. */
  readonly name: string
  /** What stands there: any number or string, or a number of a closed set. */
  readonly kind: 'number' | 'choice' | 'string'
}

/** One way to call a method. */
export interface Signature {
  /** `Task` or `FileDescriptor`. */
  readonly owner: 'Task' | 'FileDescriptor'
  /** The method's name. */
  readonly method: string
  /** The names of the parameters. */
  readonly parameters: readonly string[]
  /** An argument for each; {@link Stand} where only a running program has one. */
  readonly samples: readonly unknown[]
  /** What of that can be something else. */
  readonly leaves: readonly Leaf[]
}

/** Stands for a handle that the test makes. */
export class Stand {
  constructor(readonly type: string) {}
}

/** Classes and aliases whose values a test makes by itself. */
const STANDS: ReadonlySet<string> = new Set([
  'FileDescriptor', 'Pid', 'MemoryMapping', 'Shmid', 'Semid', 'Msqid', 'Task', 'FutexPointer', 'Pointer', 'WrittenPointer', 'ReadablePointer', 'Uint8Array',
  'SignalSet', 'CapabilitySet', 'FutexNode', 'SocketOption', 'FixedType',
])

function program(): { checker: ts.TypeChecker; types: readonly (readonly ['Task' | 'FileDescriptor', ts.Type])[] } {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const files = { Task: join(repository, 'src/process/task.ts'), FileDescriptor: join(repository, 'src/process/fd.ts') } as const
  const made = ts.createProgram(Object.values(files), { ...options, noEmit: true })
  const checker = made.getTypeChecker()
  const types = (['Task', 'FileDescriptor'] as const).map((name) => {
    const module = checker.getSymbolAtLocation(made.getSourceFile(files[name]) as ts.SourceFile) as ts.Symbol
    const symbol = checker.getExportsOfModule(module).find((each) => each.name === name) as ts.Symbol
    return [name, checker.getDeclaredTypeOfSymbol(symbol)] as const
  })
  return { checker, types }
}

const is = (type: ts.Type, flag: ts.TypeFlags): boolean => (type.flags & flag) !== 0
const nameOf = (type: ts.Type): string | undefined => (STANDS.has(type.aliasSymbol?.name ?? '') ? type.aliasSymbol?.name : type.symbol?.name)

/** The rank of a member of a union: what of it is tried. */
function rank(type: ts.Type): number {
  const name = nameOf(type)
  if (name === 'Pointer' || name === 'WrittenPointer' || name === 'ReadablePointer' || name === 'LinearPointer') return 9
  if (isFlags(type)) return type.types.some((each) => each.isNumberLiteral()) ? 3 : 1
  if (type.isIntersection()) return 7
  if (name === 'Borrowable') return 8
  if (name !== undefined && STANDS.has(name)) return 0
  if (is(type, ts.TypeFlags.Number)) return 1
  if (is(type, ts.TypeFlags.String)) return 2
  if (is(type, ts.TypeFlags.NumberLiteral)) return 3
  if (is(type, ts.TypeFlags.BigIntLike)) return 5
  if (is(type, ts.TypeFlags.BooleanLike)) return 6
  return 4
}

/** Whether a type is of flags of a set, `FlagsOf`: a number that carries the name of its set, and any other number fits it. */
function isFlags(type: ts.Type): type is ts.IntersectionType {
  return type.isIntersection() && type.types.some((each) => each.getProperties().some(({ escapedName }) => escapedName.toString().startsWith('__@ofSet')))
}

class Maker {
  readonly leaves: Leaf[] = []

  constructor(
    readonly checker: ts.TypeChecker,
    readonly node: ts.Node,
  ) {}

  make(type: ts.Type, path: readonly (string | number)[], name: string): unknown {
    if (isFlags(type)) {
      const [value] = type.types.filter((each) => each.isNumberLiteral())
      this.leaves.push({ path, name, kind: value === undefined ? 'number' : 'choice' })
      return value?.isNumberLiteral() === true ? value.value : 1
    }
    const known = type.isIntersection() ? undefined : nameOf(type)
    if (known !== undefined && STANDS.has(known)) return new Stand(known)
    if (type.isUnion()) {
      const members = type.types.filter((each) => !is(each, ts.TypeFlags.Undefined | ts.TypeFlags.Null))
      const [best] = members.sort((a, b) => rank(a) - rank(b))
      return best === undefined ? undefined : this.make(best, path, name)
    }
    if (type.isNumberLiteral()) {
      this.leaves.push({ path, name, kind: 'choice' })
      return type.value
    }
    if (type.isStringLiteral()) return type.value
    if (is(type, ts.TypeFlags.Number)) {
      this.leaves.push({ path, name, kind: 'number' })
      return 1
    }
    if (is(type, ts.TypeFlags.String)) {
      this.leaves.push({ path, name, kind: 'string' })
      return 'x'
    }
    if (is(type, ts.TypeFlags.BigIntLike)) return 1n
    if (is(type, ts.TypeFlags.BooleanLike)) return true
    // A branded number, which only the functions make that look at it: the types rule a bad one out.
    if (type.isIntersection() && type.types.some((each) => is(each, ts.TypeFlags.Number))) return 1
    if (is(type, ts.TypeFlags.TypeParameter)) return new Stand('type parameter')
    if (type.getCallSignatures().length > 0) return () => undefined
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) {
      return this.checker.getTypeArguments(type as ts.TypeReference).map((each, index) => this.make(each, [...path, index], `${name}[]`))
    }
    const properties = type.getProperties()
    // An object of a class is made by that, and so is what has a symbol for a key.
    if (((type.symbol?.flags ?? 0) & ts.SymbolFlags.Class) !== 0 || properties.some((each) => each.name.startsWith('__@'))) return new Stand(known ?? 'object')
    const value: Record<string, unknown> = {}
    for (const property of properties) {
      value[property.name] = this.make(this.checker.getTypeOfSymbolAtLocation(property, this.node), [...path, property.name], `${name}.${property.name}`)
    }
    return value
  }
}

/** Every method of the linux layer, with arguments for it. */
export function signatures(): readonly Signature[] {
  const { checker, types } = program()
  return types.flatMap(([owner, type]) => type.getProperties().flatMap((property) => {
    const declaration = property.declarations?.[0]
    if (declaration === undefined || !ts.isMethodDeclaration(declaration) || !declaration.getSourceFile().fileName.includes('/src/linux/')) return []
    return checker.getTypeOfSymbol(property).getCallSignatures().map((signature): Signature => {
      const maker = new Maker(checker, declaration)
      const samples = signature.parameters.map((parameter, index) => (
        maker.make(checker.getTypeOfSymbolAtLocation(parameter, declaration), [index], parameter.name)
      ))
      return { owner, method: property.name, parameters: signature.parameters.map(({ name }) => name), samples, leaves: maker.leaves }
    })
  }))
}
