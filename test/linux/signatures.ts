/**
 * The methods of the composed Task and FileDescriptor and of the other classes that make calls, and arguments for them that are
 * made from the types which their declarations say: what a test needs that asks the same of every method.
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
  /** What stands there: any number or string, or a number of a closed set, or memory: for anything, or with what was written to it. */
  readonly kind: 'number' | 'choice' | 'string' | 'bigint' | 'pointer' | 'written pointer'
}

/** Where each class is declared whose methods are walked. */
const OWNERS = {
  Task: 'src/process/task.ts', FileDescriptor: 'src/process/fd.ts', BpfMap: 'src/linux/bpf_map.ts', NetlinkSocket: 'src/linux/netlink_socket.ts',
  Rtnetlink: 'src/linux/rtnetlink_socket.ts', IoUring: 'src/linux/io_uring_ring.ts', IoUringBufRing: 'src/linux/io_uring_buf_ring.ts',
  RegisteredBuffer: 'src/linux/io_uring_resources.ts', PerfRing: 'src/linux/perf_ring.ts', PosixTimer: 'src/linux/time.ts',
} as const

/** A class whose methods are walked. */
export type Owner = keyof typeof OWNERS

/** One way to call a method. */
export interface Signature {
  /** Whose method it is. */
  readonly owner: Owner
  /** Which of the things that it can be asked for, where it is one method for many: the entries of a ring. */
  readonly variant?: string
  /** The method's name. */
  readonly method: string
  /** Where one of several types is given that the walk does not begin with: where, and which, as in `target: Pid`. */
  readonly alternative?: string
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
  'SignalSet', 'CapabilitySet', 'FutexNode', 'SocketOption', 'FixedType', 'BufferGroup', 'MessageTarget', 'NetlinkMessage', 'IoUringBufRing',
])

/** Those of them that are memory, of which there may be too little. */
const MEMORY: ReadonlySet<string> = new Set(['Pointer', 'WrittenPointer', 'ReadablePointer'])

function program(): { checker: ts.TypeChecker; types: readonly (readonly [Owner, ts.Type])[] } {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const files = Object.entries(OWNERS).map(([owner, path]) => [owner as Owner, join(repository, path)] as const)
  const made = ts.createProgram(files.map(([, path]) => path), { ...options, noEmit: true })
  const checker = made.getTypeChecker()
  const types = files.map(([name, path]) => {
    const module = checker.getSymbolAtLocation(made.getSourceFile(path) as ts.SourceFile) as ts.Symbol
    const symbol = checker.getExportsOfModule(module).find((each) => each.name === name) as ts.Symbol
    return [name, checker.getDeclaredTypeOfSymbol(symbol)] as const
  })
  return { checker, types }
}

/** The entries of a ring, each by what it asks; undefined for other parameters. */
function variantsOf(checker: ts.TypeChecker, type: ts.Type, node: ts.Node): readonly (readonly [string, ts.Type])[] | undefined {
  if (!type.isUnion()) return undefined
  const variants = type.types.flatMap((each) => {
    const op = each.getProperty('op')
    if (op === undefined) return []
    const value = checker.getTypeOfSymbolAtLocation(op, node)
    const names = value.isUnion() ? value.types : [value]
    return names.map((name) => [name.isStringLiteral() ? name.value : '', each] as const)
  })
  return variants.length === 0 ? undefined : variants
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

/** A place where one of several types can stand. */
interface Fork {
  readonly path: readonly (string | number)[]
  readonly name: string
  /** How many others there are than the one that is tried first. */
  readonly others: number
}

class Maker {
  readonly leaves: Leaf[] = []
  readonly forks: Fork[] = []
  /** What was taken where another was wanted. */
  taken: string | undefined

  constructor(
    readonly checker: ts.TypeChecker,
    readonly node: ts.Node,
    /** Where another type than the first is wanted, and which one, from 1. */
    readonly wanted?: { readonly fork: Fork, readonly index: number },
  ) {}

  /** One of several types: the first by rank, or the one that is wanted there. */
  #choose(type: ts.UnionType, path: readonly (string | number)[], name: string): ts.Type | undefined {
    const members = type.types.filter((each) => !is(each, ts.TypeFlags.Undefined | ts.TypeFlags.Null)).sort((a, b) => rank(a) - rank(b))
    // Of a set of values one is as good as the other.
    // And what has an operand for the call already is a handle that somebody has borrowed, or will.
    const alike = (each: ts.Type): boolean => is(each, ts.TypeFlags.Literal | ts.TypeFlags.BooleanLike) || isFlags(each) || nameOf(each) === 'Borrowable'
      || each.getProperty('operand') !== undefined
    const several = members.filter((each, index) => index === 0 || !alike(each))
    if (several.length > 1) this.forks.push({ path, name, others: several.length - 1 })
    if (this.wanted?.fork.path.join('.') !== path.join('.')) return members[0]
    const other = several[this.wanted.index]
    if (other !== undefined) this.taken ??= `${name}: ${this.checker.typeToString(other)}`
    return other
  }

  make(type: ts.Type, path: readonly (string | number)[], name: string): unknown {
    if (isFlags(type)) {
      const [value] = type.types.filter((each) => each.isNumberLiteral())
      this.leaves.push({ path, name, kind: value === undefined ? 'number' : 'choice' })
      return value?.isNumberLiteral() === true ? value.value : 1
    }
    const known = type.isIntersection() ? undefined : nameOf(type)
    if (known !== undefined && STANDS.has(known)) {
      if (MEMORY.has(known)) this.leaves.push({ path, name, kind: known === 'Pointer' ? 'pointer' : 'written pointer' })
      return new Stand(known)
    }
    if (type.isUnion()) {
      const chosen = this.#choose(type, path, name)
      return chosen === undefined ? undefined : this.make(chosen, path, name)
    }
    if (is(type, ts.TypeFlags.Never | ts.TypeFlags.Undefined)) return undefined
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
    if (is(type, ts.TypeFlags.BigIntLike)) {
      this.leaves.push({ path, name, kind: 'bigint' })
      return 1n
    }
    if (is(type, ts.TypeFlags.BooleanLike)) return true
    // A branded number, which only the functions make that look at it: the types rule a bad one out.
    if (type.isIntersection() && type.types.some((each) => is(each, ts.TypeFlags.Number))) return 1
    // One of a set that decides what comes after it, or what it decides.
    if (is(type, ts.TypeFlags.TypeParameter | ts.TypeFlags.Conditional)) {
      const constraint = this.checker.getBaseConstraintOfType(type)
      if (constraint !== undefined && (isFlags(constraint) || is(type, ts.TypeFlags.Conditional))) return this.make(constraint, path, name)
      return new Stand('type parameter')
    }
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
    // Names that begin so are the compiler's own, for what has a symbol for a name.
    if (property.name.startsWith('__') || declaration === undefined || !ts.isMethodDeclaration(declaration)) return []
    if (ts.isPrivateIdentifier(declaration.name) || !declaration.getSourceFile().fileName.includes('/src/linux/')) return []
    if (ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal')) return []
    return checker.getTypeOfSymbol(property).getCallSignatures().flatMap((signature): readonly Signature[] => {
      const parameters = signature.parameters.map(({ name }) => name)
      const make = (maker: Maker, variant: readonly [string, ts.Type] | undefined): Signature => {
        const samples = signature.parameters.map((parameter, index) => {
          const type = variant !== undefined && index === 0 ? variant[1] : checker.getTypeOfSymbolAtLocation(parameter, declaration)
          return maker.make(type, [index], parameter.name)
        })
        if (variant !== undefined) Object.assign(samples[0] as object, { op: variant[0] })
        return {
          owner, method: property.name, parameters, samples, leaves: maker.leaves,
          ...variant === undefined ? {} : { variant: variant[0] }, ...maker.taken === undefined ? {} : { alternative: maker.taken },
        }
      }
      const made = (variant?: readonly [string, ts.Type]): readonly Signature[] => {
        const first = new Maker(checker, declaration)
        const signatures = [make(first, variant)]
        for (const fork of first.forks) {
          for (let index = 1; index <= fork.others; index++) {
            const other = make(new Maker(checker, declaration, { fork, index }), variant)
            // What does not stand below it was walked before.
            signatures.push({ ...other, leaves: other.leaves.filter(({ path }) => fork.path.every((step, at) => path[at] === step)) })
          }
        }
        return signatures
      }
      const [first] = signature.parameters
      const entry = owner === 'IoUring' && first !== undefined ? checker.getTypeOfSymbolAtLocation(first, declaration) : undefined
      const variants = entry === undefined ? undefined : variantsOf(checker, entry, declaration)
      return variants === undefined ? made() : variants.flatMap(made)
    })
  }))
}
