import { alignUp, type AnyFixedType, type FixedType, type Reference, type Type, type ValueOf } from './type.js'

/** The fields of a structure in their order, by their C names. */
export type Fields = Readonly<Record<string, AnyFixedType>>

/** The JavaScript form of a structure: an object with the same field names. */
export type StructValue<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> }

/** Where a structure's field lies, in bytes. */
export interface FieldLayout {
  /** C's `offsetof`. */
  readonly offset: number
  /** C's `sizeof`. */
  readonly size: number
}

/** How a structure is laid out, where the C ABI's own rule is not the one. */
export interface StructOptions {
  /** As with `__attribute__((packed))`: no padding, alignment 1. */
  readonly packed?: boolean
  /** As with `__attribute__((aligned(n)))`: at least this alignment, in bytes. */
  readonly aligned?: number
}

/**
 * A C structure: its layout follows from the list of its fields by the C ABI's rules.
 * @typeParam F - the fields
 * @see https://refspecs.linuxbase.org/elf/x86_64-abi-0.99.pdf (3.1.2, aggregates and unions)
 */
export class Struct<F extends Fields> implements FixedType<StructValue<F>> {
  readonly alignment: number
  readonly size: number
  readonly zero: StructValue<F>
  /** Where each field lies. */
  readonly fields: { readonly [Name in keyof F]: FieldLayout }
  readonly #list: readonly { readonly name: string; readonly type: AnyFixedType; readonly offset: number }[]

  /**
   * @param name - the C name, `struct timespec`
   * @param types - the fields in their order
   * @param options - where the layout is not the ABI's
   */
  constructor(
    readonly name: string,
    readonly types: F,
    options: StructOptions = {},
  ) {
    let end = 0
    let alignment = options.aligned ?? 1
    const list: { name: string; type: AnyFixedType; offset: number }[] = []
    const fields: Record<string, FieldLayout> = {}
    const zero: Record<string, unknown> = {}
    for (const [name, type] of Object.entries(types)) {
      const fieldAlignment = options.packed === true ? 1 : type.alignment
      const offset = alignUp(end, fieldAlignment)
      list.push({ name, type, offset })
      fields[name] = { offset, size: type.size }
      zero[name] = type.zero
      end = offset + type.size
      alignment = Math.max(alignment, fieldAlignment)
    }
    this.alignment = alignment
    this.size = alignUp(end, alignment)
    this.fields = fields as { [Name in keyof F]: FieldLayout }
    this.zero = zero as StructValue<F>
    this.#list = list
  }

  /**
   * A value with the given fields, and all others zero.
   * @param value - some of the fields
   */
  of(value: Partial<StructValue<F>>): StructValue<F> {
    return { ...this.zero, ...value }
  }

  sizeOf(): number {
    return this.size
  }

  write(view: DataView, offset: number, value: StructValue<F>): void {
    for (const field of this.#list) {
      try {
        field.type.write(view, offset + field.offset, value[field.name])
      } catch (error) {
        throw fieldError(error, `${this.name}.${field.name}`)
      }
    }
  }

  read(view: DataView, offset: number): StructValue<F> {
    const value: Record<string, unknown> = {}
    for (const field of this.#list) value[field.name] = field.type.read(view, offset + field.offset, field.type.size)
    return value as StructValue<F>
  }

  *references(value: StructValue<F>): Iterable<Reference> {
    for (const field of this.#list) if (field.type.references) yield* field.type.references(value[field.name])
  }
}

/**
 * Declare a C structure.
 * @param name - the C name, `struct timespec`
 * @param fields - the fields in their order, by their C names
 * @param options - where the layout is not the C ABI's
 */
export function struct<F extends Fields>(name: string, fields: F, options?: StructOptions): Struct<F> {
  return new Struct(name, fields, options)
}

function fieldError(error: unknown, where: string): unknown {
  if (!(error instanceof RangeError || error instanceof TypeError)) return error
  const Kind = error instanceof RangeError ? RangeError : TypeError
  return new Kind(`${where}: ${error.message}`, { cause: error })
}

/**
 * A fixed number of values of one type, C's `T[n]`.
 * @param element - the type of each
 * @param count - how many
 */
export function array<T>(element: FixedType<T>, count: number): FixedType<T[]> {
  const size = element.size * count
  const each = list(element)
  const check = (value: T[]) => {
    if (value.length !== count) throw new RangeError(`a ${element.name}[${count}] takes exactly ${count} elements, not ${value.length}`)
    return size
  }
  return {
    name: `${element.name}[${count}]`,
    alignment: element.alignment,
    size,
    zero: Array.from({ length: count }, () => element.zero),
    sizeOf: check,
    write(view, offset, value) {
      check(value)
      each.write(view, offset, value)
    },
    read: (view, offset) => each.read(view, offset, size),
    ...(each.references ? { references: each.references.bind(each) } : {}),
  }
}

/**
 * Any number of values of one type, one behind the other. Reading takes as many as there is memory for.
 * @param element - the type of each
 */
export function list<T>(element: FixedType<T>): Type<T[]> {
  const { size } = element
  const references = element.references?.bind(element)
  return {
    name: `${element.name}[]`,
    alignment: element.alignment,
    size: undefined,
    sizeOf: (value) => size * value.length,
    write: (view, offset, value) => value.forEach((each, index) => element.write(view, offset + index * size, each)),
    read: (view, offset, length) => Array.from({ length: Math.floor(length / size) }, (_, index) => element.read(view, offset + index * size, size)),
    ...(references
      ? {
          *references(value: T[]) {
            for (const each of value) yield* references(each)
          },
        }
      : {}),
  }
}

/**
 * A type with the same bytes and another JavaScript form.
 * @param base - how it lies in memory
 * @param name - the C name
 * @param into - from the JavaScript form to the base's
 * @param from - from the base's to the JavaScript form
 */
export function mapped<T, B>(base: FixedType<B>, name: string, into: (value: T) => B, from: (value: B) => T): FixedType<T> {
  const references = base.references?.bind(base)
  return {
    name,
    alignment: base.alignment,
    size: base.size,
    zero: from(base.zero),
    sizeOf: () => base.size,
    write: (view, offset, value) => base.write(view, offset, into(value)),
    read: (view, offset, length) => from(base.read(view, offset, length)),
    ...(references ? { references: (value: T) => references(into(value)) } : {}),
  }
}
