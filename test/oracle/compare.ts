/**
 * Compares our tables with the kernel's headers, both ways: what we have must be what the headers say, and what the headers
 * have must be here. `compareConstants` and `compareLayout` define tests, one for each architecture; call them at the top
 * level of a test file or in a `describe`. A missing compiler skips them out loud, and fails them where CI is set.
 */
import { expect, test } from 'vitest'

import type { Architecture } from '../../src/near/sys.js'
import { kernelBtf } from './btf.js'
import { announceC, ARCHITECTURES, askC, macrosOf, missingCompiler } from './c.js'

/** One header or several, as in `#include <…>`. */
export type Headers = string | readonly string[]

/** Values by their names without the prefix. `undefined` stands for a name that this architecture has not. */
export type Constants = Readonly<Record<string, number | bigint | undefined>>

/** What is known to differ, by full names, each with the reason. */
export interface ConstantOptions {
  /**
   * What is here but may be younger than the headers, with where it is defined: `include/uapi/linux/sched.h, v6.9`. Headers
   * that have it are compared nevertheless, and where it is an enumerator, it is compared with the running kernel's.
   */
  readonly newer?: Readonly<Record<string, string>>
  /** What the headers have and we leave out, with the reason. A name that ends in `*` stands for all that begin so. */
  readonly omitted?: Readonly<Record<string, string>>
  /** The C name of an entry whose name is not just the prefix and its own. */
  readonly names?: Readonly<Record<string, string>>
}

/** A structure as this package lays it out; a `Struct` of `src/memory` is one. */
export interface Layout {
  /** `sizeof`, in bytes. */
  readonly size: number
  /** `_Alignof`, in bytes. */
  readonly alignment: number
  /** By C name; `a.b` names a member of a member. */
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly size: number }>>
}

/** What is known to differ. */
export interface LayoutOptions {
  /**
   * Where the structure is defined, when the headers may be too old to have it at all: `include/uapi/linux/pidfd.h, v6.13`.
   * Where they are, or have it without its latest fields, the running kernel's BTF is asked, and where that cannot tell
   * either, the test is skipped and says so.
   */
  readonly newer?: string
  /** The C name of a field that has another name here. */
  readonly names?: Readonly<Record<string, string>>
  /** Parts of the structure that we leave out: the C name of the field, and the reason. */
  readonly omitted?: Readonly<Record<string, string>>
  /** What older headers have as one field, or under another name: that field, and those that it has become. */
  readonly older?: { readonly field: string, readonly became: readonly string[] }
  /** A field of ours that is not used: newer headers may have made others of it. */
  readonly spare?: string
}

/**
 * Define a test that asks an oracle about one architecture. Without a compiler for it the test is skipped, and says so in
 * its title; where CI is set it fails instead.
 * @param title - to which the architecture is added
 * @param architecture - whose compiler is needed
 * @param ask - the test; its argument skips the rest of it, for a reason that the report shows
 */
export function oracleTest(title: string, architecture: Architecture, ask: (skip: (reason: string) => never) => Promise<void>): void {
  const missing = missingCompiler(architecture)
  const name = `${title}, ${architecture}`
  if (missing !== undefined && process.env['CI'] === undefined) test.skip(`${name} (skipped: ${missing})`, () => undefined)
  else test(name, ({ skip }) => ask(skip))
}

/**
 * Test that constants are what the headers say, and that none is missing.
 * @param headers - where they are defined
 * @param prefix - what their C names begin with: `CLONE_`
 * @param constants - ours, by name without that prefix; a function where the architectures differ
 * @param options - what is known to differ
 */
export function compareConstants(
  headers: Headers,
  prefix: string,
  constants: Constants | ((architecture: Architecture) => Constants),
  options: ConstantOptions = {},
): void {
  for (const architecture of ARCHITECTURES) {
    const expressions = () => [...namesInC(prefix, typeof constants === 'function' ? constants(architecture) : constants, options).keys()]
    announceC(list(headers), { expressions, prefix }, architecture)
    oracleTest(`${prefix}* is what ${list(headers).join(', ')} says`, architecture, async () => {
      const ours = typeof constants === 'function' ? constants(architecture) : constants
      expect(await constantDifferences(headers, prefix, ours, architecture, options)).toEqual([])
    })
  }
}

/**
 * Test that a structure lies in memory as the headers say, and that no field of it is missing.
 * @param headers - where it is defined
 * @param name - `struct clone_args`
 * @param layout - ours, the same on both architectures
 * @param options - what is known to differ
 */
export function compareLayout(headers: Headers, name: string, layout: Layout, options: LayoutOptions = {}): void {
  for (const architecture of ARCHITECTURES) {
    announceC(list(headers), { expressions: () => aboutLayout(name, layout, options).expressions }, architecture)
    oracleTest(`${name} is laid out as in ${list(headers).join(', ')}`, architecture, async (skip) => {
      const there = await askC({ headers: list(headers), expressions: [`sizeof(${name})`] }, architecture)
      const known = there.get(`sizeof(${name})`)
      const lacks = options.newer !== undefined
        && (known === undefined || known < layout.size || await lacksFields(headers, name, layout, architecture, options))
      if (lacks) {
        const differences = architecture === process.arch ? btfDifferences(name, layout, options) : undefined
        if (differences === undefined)
          skip(`the headers and the kernel here have no ${name}: older than ${options.newer}, or of another architecture`)
        return expect(differences).toEqual([])
      }
      const compared = options.older === undefined ? layout : await asInHeaders(headers, name, layout, architecture, options.older)
      expect(await layoutDifferences(headers, name, compared, architecture, options)).toEqual([])
    })
  }
}

/** Whether the headers have a structure without some field of ours, with something unnamed or unused in its place. */
async function lacksFields(headers: Headers, name: string, layout: Layout, architecture: Architecture, { names = {} }: LayoutOptions): Promise<boolean> {
  const expressions = Object.keys(layout.fields).map((field) => `offsetof(${name}, ${names[field] ?? field})`)
  const there = await askC({ headers: list(headers), expressions }, architecture)
  return expressions.some((expression) => there.get(expression) === undefined)
}

/** A layout as older headers have it, where these are older. */
async function asInHeaders(
  headers: Headers, name: string, layout: Layout, architecture: Architecture, { field, became }: NonNullable<LayoutOptions['older']>,
): Promise<Layout> {
  const expressions = became.map((each) => `offsetof(${name}, ${each})`)
  const there = await askC({ headers: list(headers), expressions }, architecture)
  if (expressions.every((expression) => there.get(expression) !== undefined)) return layout
  const parts = Object.entries(layout.fields).filter(([each]) => became.includes(each)).map(([, lies]) => lies)
  const offset = Math.min(...parts.map((part) => part.offset))
  const size = Math.max(...parts.map((part) => part.offset + part.size)) - offset
  const rest = Object.entries(layout.fields).filter(([each]) => !became.includes(each))
  return { size: layout.size, alignment: layout.alignment, fields: Object.fromEntries([...rest, [field, { offset, size }]]) }
}

function list(headers: Headers): readonly string[] {
  return typeof headers === 'string' ? [headers] : headers
}

/** The values by their full names. */
function namesInC(prefix: string, constants: Constants, { names = {} }: ConstantOptions): Map<string, bigint> {
  const values = new Map<string, bigint>()
  for (const [name, value] of Object.entries(constants)) if (value !== undefined) values.set(names[name] ?? prefix + name, BigInt(value))
  return values
}

/** Each way in which constants differ from the headers, as a sentence; empty where they are equal. */
export async function constantDifferences(
  headers: Headers,
  prefix: string,
  constants: Constants,
  architecture: Architecture,
  options: ConstantOptions = {},
): Promise<string[]> {
  const { newer = {}, omitted = {}, names = {} } = options
  const ours = namesInC(prefix, constants, options)
  if (ours.size === 0) return [`there is nothing to compare under ${prefix}`]
  const theirs = await askC({ headers: list(headers), expressions: [...ours.keys()] }, architecture)
  const differences: string[] = []
  for (const [name, value] of ours) {
    const right = theirs.get(name)
    if (right === undefined) {
      const running = architecture === process.arch ? kernelBtf()?.enumerator(name) : undefined
      if (newer[name] === undefined) differences.push(`${name} is ${value} here, and the header has no such name`)
      else if (running !== undefined && BigInt.asUintN(64, running) !== BigInt.asUintN(64, value)) {
        differences.push(`${name} is ${value} here and ${running} in the kernel`)
      }
    } else if (right !== value) differences.push(`${name} is ${value} here and ${right} in the header`)
  }
  const here = new Set(Object.keys(constants).map((name) => names[name] ?? prefix + name))
  for (const name of Object.keys(newer)) if (!here.has(name)) differences.push(`${name} is said to be newer, but it is not here`)
  for (const [name, value] of await macrosOf(list(headers), prefix, architecture)) {
    const reason = Object.keys(omitted).find((pattern) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    )
    if (ours.has(name)) {
      if (reason !== undefined) differences.push(`${name} is said to be omitted, but it is here`)
    } else if (reason === undefined) differences.push(`${name} is ${value} in the header and not here`)
  }
  return differences
}

/** What to ask about a structure. */
function aboutLayout(name: string, layout: Layout, { names = {}, omitted = {}, spare }: LayoutOptions) {
  const size = `sizeof(${name})`
  const alignment = `_Alignof(${name})`
  const offsetOf = (field: string) => `offsetof(${name}, ${field})`
  const sizeOf = (field: string) => `sizeof(((${name} *)0)->${field})`
  const fields = Object.entries(layout.fields).filter(([field]) => field !== spare).map(([field, lies]) => ({ field: names[field] ?? field, ...lies }))
  const all = [...fields.map(({ field }) => field), ...Object.keys(omitted)]
  const expressions = [size, alignment, ...all.flatMap((field) => [offsetOf(field), sizeOf(field)])]
  return { size, alignment, offsetOf, sizeOf, fields, all, expressions }
}

/** Each way in which a structure's layout differs from the headers', as a sentence; empty where they are equal. */
export async function layoutDifferences(
  headers: Headers,
  name: string,
  layout: Layout,
  architecture: Architecture,
  options: LayoutOptions = {},
): Promise<string[]> {
  const { spare } = options
  const { size, alignment, offsetOf, sizeOf, fields, all, expressions } = aboutLayout(name, layout, options)
  const theirs = await askC({ headers: list(headers), expressions }, architecture)
  if (theirs.get(size) === undefined) return [`the header has no ${name}`]
  const differences: string[] = []
  const check = (what: string, ours: number, expression: string) => {
    const right = theirs.get(expression)
    if (right === undefined) differences.push(`the header knows no ${expression}`)
    else if (right !== BigInt(ours)) differences.push(`${what} is ${ours} here and ${right} in the header`)
  }
  check(`the size of ${name}`, layout.size, size)
  check(`the alignment of ${name}`, layout.alignment, alignment)
  for (const { field, offset, size: length } of fields) {
    check(`the offset of ${name}.${field}`, offset, offsetOf(field))
    check(`the size of ${name}.${field}`, length, sizeOf(field))
  }
  if (differences.length > 0) return differences
  // No compiler lists the fields, but one that was forgotten leaves a hole. What the next field's alignment explains is
  // padding; a field's alignment is not known here, so its largest possible one is taken.
  const parts = all.map((field) => ({ field, start: Number(theirs.get(offsetOf(field))), length: Number(theirs.get(sizeOf(field))) }))
  const unused = spare === undefined ? undefined : layout.fields[spare]
  if (spare !== undefined && unused !== undefined) parts.push({ field: spare, start: unused.offset, length: unused.size })
  parts.push({ field: 'the end', start: layout.size, length: layout.alignment })
  parts.sort((a, b) => a.start - b.start)
  let end = 0
  for (const { field, start, length } of parts) {
    if (Number.isNaN(start)) {
      differences.push(`the header has no ${name}.${field}, which is said to be omitted`)
      continue
    }
    let mostAligned = 1
    while (mostAligned < layout.alignment && mostAligned * 2 <= length && start % (mostAligned * 2) === 0) mostAligned *= 2
    if (start - end >= mostAligned)
      differences.push(`${name} has ${start - end} bytes at offset ${end}, before ${field}, that no field here covers`)
    end = Math.max(end, start + length)
  }
  return differences
}

/**
 * Each way in which a structure's layout differs from that of the running kernel, as a sentence; undefined where the kernel
 * has no such structure or does not tell. Structures that a call takes with their size may grow at their end, so that only
 * what lies within the size of ours is compared.
 */
export function btfDifferences(name: string, layout: Layout, options: LayoutOptions = {}): string[] | undefined {
  const theirs = kernelBtf()?.struct(name)
  if (theirs === undefined) return undefined
  const { names = {}, omitted = {} } = options
  const differences: string[] = []
  if (layout.size > theirs.size) differences.push(`the size of ${name} is ${layout.size} here and ${theirs.size} in the kernel`)
  const ours = new Map(Object.entries(layout.fields).map(([field, lies]) => [names[field] ?? field, lies]))
  for (const [field, { offset, size }] of ours) {
    const right = theirs.fields.get(field)
    if (right === undefined) differences.push(`the kernel's ${name} has no ${field}`)
    else if (right.offset !== offset) differences.push(`the offset of ${name}.${field} is ${offset} here and ${right.offset} in the kernel`)
    else if (right.size !== size) differences.push(`the size of ${name}.${field} is ${size} here and ${right.size} in the kernel`)
  }
  for (const [field, { offset, size }] of theirs.fields) {
    if (!ours.has(field) && !Object.hasOwn(omitted, field) && offset + size <= layout.size) {
      differences.push(`${name}.${field} is at offset ${offset} in the kernel and not here`)
    }
  }
  return differences
}
