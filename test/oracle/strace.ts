/**
 * What strace(1) says of calls, taken apart, and compared with what this package says of them.
 */
import { spawnSync } from 'node:child_process'

import { SYS } from '../../src/near/sys.js'
import * as linux from '../../src/linux/index.js'

const probe = spawnSync('strace', ['-o', '/dev/null', 'true'])

/** Why nothing can be traced here; undefined where it can. */
export const missingStrace = probe.error === undefined && probe.status === 0 ? undefined : 'strace is not there, or may not trace'

/** A call as strace shows it. */
export interface Seen {
  readonly name: string
  readonly args: string[]
}

/** Splits at the commas that stand in no brackets, strings or comments. */
function split(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let begin = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (sign === '"') for (at++; at < text.length && text[at] !== '"'; at++) at += text[at] === '\\' ? 1 : 0
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth--
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(begin, at).trim())
      begin = at + 1
    }
  }
  const last = text.slice(begin).trim()
  return last === '' && parts.length === 0 ? [] : [...parts, last]
}

export function parse(call: string): Seen {
  const open = call.indexOf('(')
  return { name: call.slice(0, open), args: split(call.slice(open + 1, call.lastIndexOf(')'))) }
}

/** What a process or thread asked for, in order, without results: `futex(0x7f00, FUTEX_WAIT, 1, NULL)`. */
export function callsOf(trace: string, tid: number): string[] {
  const calls: string[] = []
  let begun = ''
  for (const line of trace.split('\n')) {
    const [, number, shown = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (Number(number) !== tid) continue
    const [, first] = /^(.*) <unfinished \.\.\.>$/.exec(shown) ?? []
    if (first !== undefined) {
      begun = first
      continue
    }
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/.exec(shown) ?? []
    const [, call] = /^(\w+\(.*\)) += (?:\?|-?\d|0x).*$/.exec(rest === undefined ? shown : begun + rest) ?? []
    if (call !== undefined) calls.push(call)
  }
  return calls
}

/** The same, taken apart. */
export function seenOf(trace: string, tid: number): Seen[] {
  return callsOf(trace, tid).map(parse)
}

/** The names that strace shows, with their values: this package's own, which are compared with the kernel's headers elsewhere. */
const NAMES = new Map<string, bigint>([
  ...Object.entries(linux).flatMap(([set, names]) => (/^[A-Z][A-Z0-9_]*$/.test(set) && typeof names === 'object'
    ? Object.entries(names).flatMap(([name, value]) => (typeof value === 'number'
        ? [[`${set}_${name}`, BigInt(value)] as const, [`${set}${name}`, BigInt(value)] as const]
        : []))
    : [])),
  ...([['F_', linux.F_LCK], ['POLL', linux.POLL_EVENT]] as const).flatMap(([prefix, names]) => (
    Object.entries(names).map(([name, value]) => [prefix + name, BigInt(value)] as const)
  )),
  ...Object.entries(linux.PIDFD_GET_NAMESPACE).map(([kind, request]) => [`PIDFD_GET_${kind}_NAMESPACE`, BigInt(request)] as const),
  ['PIDFD_GET_INFO', BigInt(linux.PIDFD_GET_INFO)],
  ['TFD_IOC_SET_TICKS', BigInt(linux.TFD_IOC_SET_TICKS)],
  ['NULL', 0n], ['R_OK', 4n], ['W_OK', 2n], ['X_OK', 1n], ['SCHED_OTHER', 0n], ['AT_STATX_SYNC_AS_STAT', 0n], ['MAP_FILE', 0n],
  ['FIONREAD', 0x541bn], ['FAN_CLASS_NOTIF', 0n], ['SO_PEERPIDFD', BigInt(linux.SO_PEERPIDFD)], ['_LINUX_CAPABILITY_VERSION_3', 0x2008_0522n],
  ['Infinity', 2n ** 64n - 1n], ['RLIM64_INFINITY', 2n ** 64n - 1n], ['null', 0n],
])

/** The value of a number or a set of names; undefined where it is something else. */
export function numberOf(text: string): bigint | undefined {
  // An ioctl that strace has no name for: include/uapi/asm-generic/ioctl.h.
  const [, directions, type, nr, size] = /^_IOC\(([\w|]+), (0x[0-9a-f]+), (0x[0-9a-f]+), (0x[0-9a-f]+|0)\)$/.exec(text) ?? []
  if (directions !== undefined) {
    const direction = (directions.includes('WRITE') ? 1n : 0n) | (directions.includes('READ') ? 2n : 0n)
    return (direction << 30n) | (BigInt(size ?? 0) << 16n) | (BigInt(type ?? 0) << 8n) | BigInt(nr ?? 0)
  }
  let value = 0n
  for (const part of text.split('|')) {
    const [, sign, digits] = /^(-?)(0x[0-9a-f]+|\d+)$/.exec(part) ?? []
    // include/linux/posix-timers_types.h in the kernel's source, v6.12: fd_to_clockid.
    const clock = /^FD_TO_CLOCKID\((\d+)\)$/.exec(part)
    if (clock !== null) return BigInt(((~Number(clock[1]) << 3) | 3) >>> 0)
    const number = digits === undefined ? NAMES.get(part) : BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits)
    if (number === undefined) return undefined
    value |= sign === '-' ? -number : number
  }
  return BigInt.asUintN(64, value)
}

/** The bytes of a string as either shows it. */
function bytesOf(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(u[0-9a-f]{4}|x[0-9a-f]{2}|[0-7]{1,3}|.)/g, (_, escape: string) => {
    if (/^[ux]/.test(escape)) return String.fromCharCode(parseInt(escape.slice(1), 16))
    if (/^\d/.test(escape)) return String.fromCharCode(parseInt(escape, 8))
    return ({ n: '\n', t: '\t', r: '\r', v: '\v', f: '\f', b: '\b' } as Record<string, string>)[escape] ?? escape
  })
}

/** The set of signals that strace shows as `[USR1 CHLD]`, and `~[…]` for all others. */
function signalsOf(text: string): bigint | undefined {
  const [, complement, inside] = /^(~?)\[([A-Z0-9_ ]*)\]$/.exec(text) ?? []
  if (inside === undefined) return undefined
  const names = inside.split(' ').filter(Boolean)
  if (names.some((name) => !(name in linux.SIG))) return undefined
  const set = names.reduce((bits, name) => bits | (1n << BigInt((linux.SIG as Record<string, number>)[name] as number - 1)), 0n)
  return complement === '~' ? BigInt.asUintN(64, ~set) : set
}

/** `{a=1, b=[2]}` or `[1, 2]`, taken apart. */
function fieldsOf(text: string): { readonly key: string, readonly value: string }[] {
  return split(text.slice(1, -1)).map((field) => {
    const [, key = '', value = field] = /^(\w+)=(.*)$/s.exec(field) ?? []
    return { key, value }
  })
}

const isAddress = (text: string): boolean => /^(0x[0-9a-f]{6,}|\d{10,})$/.test(text)
const isContent = (text: string): boolean => /^[[{"~]/.test(text)

/** How this package shows the address of a socket, in strace's words. */
function sockaddr(text: string): string {
  const { family, path, address, port } = Object.fromEntries(fieldsOf(text).map(({ key, value }) => [key, value]))
  if (family === 'unix') return `{sa_family=AF_UNIX, sun_path=${JSON.stringify(path)}}`
  return `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}`
}

/** Whether an argument is the same in both texts. */
export function same(ours: string, shown: string): boolean {
  // What the kernel has changed stands behind an arrow, and what a number means in a comment.
  const theirs = shown.replace(/ => .*$/s, '').replaceAll(/ \/\* [^*]*\*\//g, '')
  const mine = ours.replaceAll(/ \/\* [^*]*\*\//g, '')
  if (mine === theirs || mine === '...') return true
  const value = numberOf(mine)
  if (value !== undefined && value === numberOf(theirs)) return true
  // One shows where something is, and the other what is there: memory that the kernel fills, for the most part.
  if (isAddress(mine) && isContent(theirs)) return true
  if (isContent(mine) && isAddress(theirs)) return true
  if (mine.startsWith('"') && theirs.startsWith('"')) return bytesOf(mine) === bytesOf(theirs)
  if (mine.startsWith('{family=')) return sockaddr(mine) === theirs
  if (!/^[[{]/.test(mine)) return false
  const fields = fieldsOf(mine)
  if (theirs.startsWith('"')) {
    // A word of eight bytes, shown as a number.
    const bytes = Buffer.from(bytesOf(theirs), 'latin1')
    return fields.length === 1 && bytes.length === 8 && bytes.readBigUInt64LE() === numberOf(fields[0]?.value ?? '')
  }
  const signals = signalsOf(theirs)
  if (signals !== undefined && theirs !== '[]') return fields.length === 1 && numberOf(fields[0]?.value ?? '') === signals
  if (!/^[[{]/.test(theirs)) return false
  const others = fieldsOf(theirs)
  if (fields[0]?.key === '' || others[0]?.key === '') {
    return fields.length === others.length && fields.every((field, index) => same(field.value, others[index]?.value ?? ''))
  }
  // strace leaves out what does not count for a call, and shows both halves of a union.
  const known = fields.flatMap(({ key, value }) => others.filter((other) => other.key === key).map((other) => [value, other.value] as const))
  return known.length >= others.length && known.every(([value, other]) => same(value, /u64=(\d+)/.exec(other)?.[1] ?? other))
}

/** What strace has a name for and this package none, in a structure: nothing is known of its value here. */
const isForeign = (text: string): boolean => /^[A-Z][A-Z0-9_]*(\|[A-Z][A-Z0-9_]*)*\|?$/.test(text) && numberOf(text) === undefined

/** What one or the other leaves out because it does not count for the call. */
const isNothing = (text: string): boolean => text === '0' || text === 'NULL'

/** Whether an argument may be the same in both texts: where one of them shows less, or in another form, what both show. */
function alike(ours: string, shown: string): boolean {
  const theirs = shown.replace(/ => .*$/s, '').replaceAll(/ \/\* [^*]*\*\//g, '')
  if (same(ours, theirs) || theirs.split(' or ').some((name) => same(ours, name))) return true
  const content = isContent(ours) && isContent(theirs)
  if (!content) return false
  // Of bytes, this package shows the first, and strace leaves out a last one of 0 or shows it apart.
  if (ours.startsWith('"') && theirs.startsWith('"')) {
    const [mine, others] = [bytesOf(ours.replace(/\.\.\.$/, '')), bytesOf(theirs)]
    return ours.endsWith('...') ? others.startsWith(mine) : mine.replace(/\0$/, '') === others.replace(/\0$/, '')
  }
  // A structure in one text, and its bytes in the other.
  if (ours.startsWith('"') || theirs.startsWith('"')) return true
  const fields = fieldsOf(ours)
  let others = fieldsOf(theirs.replace(/ \.\.\.(?=\]$)/, '')).map(({ key, value }) => ({ key, value: value.replace(/^\[\w+\]=/, '') }))
  // The part of a union that a call uses.
  const [part] = others
  if (part !== undefined && part.key !== '' && part.value.startsWith('{') && !fields.some(({ key }) => key === part.key)) others = fieldsOf(part.value)
  const agree = (mine: string, other: string): boolean => alike(mine, other) || isForeign(other) || other === '...' || (mine === '0' && other === '[]')
  if (fields[0]?.key === '' || others[0]?.key === '') return fields.length > 0 && fields.every((field, index) => agree(field.value, others[index]?.value ?? ''))
  const known = fields.flatMap(({ key, value }) => others.filter((other) => other.key === key).map((other) => [value, other.value] as const))
  return known.length > 0 && known.every(([mine, other]) => agree(mine, /^\{\w+=(\d+)/.exec(other)?.[1] ?? other))
}

/**
 * Whether two texts tell of the same call, as far as each of them shows it.
 * @param ours - what this package says
 * @param theirs - what strace says
 */
export function tellOfOne(ours: Seen, theirs: Seen): boolean {
  // A call that this strace does not know has a number, and all six registers.
  const number = (SYS as unknown as Readonly<Record<string, { readonly x64: number, readonly arm64: number }>>)[ours.name]?.[process.arch as 'x64' | 'arm64']
  if (ours.name !== theirs.name && theirs.name !== `syscall_0x${number?.toString(16)}`) return false
  const pairs = (mine: readonly string[], others: readonly string[]): boolean => (
    mine.every((argument, index) => alike(argument, others[index] ?? '0') || (others.length <= index && index > 1)) &&
    others.slice(mine.length).every((argument) => isNothing(argument))
  )
  const telling = (args: readonly string[]): readonly string[] => args.filter((argument) => !isNothing(argument))
  return pairs(ours.args, theirs.args) || pairs(telling(ours.args), telling(theirs.args))
}

/** A text with some part of it changed in the least way, for each part that it has: another number, a flag less, another letter. */
export function* mutants(text: string): Generator<string> {
  if (text.startsWith('"')) {
    // Past an escape, whose parts belong together.
    const at = text.search(/(?<!\\\w{0,3})\w/)
    if (at > 0) yield `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`
    return
  }
  if (/^[[{]/.test(text)) {
    const parts = split(text.slice(1, -1))
    const joined = (changed: string[]): string => `${text[0]}${changed.join(', ')}${text.slice(-1)}`
    for (const [index, part] of parts.entries()) {
      const [, key = '', value = part] = /^(\w+=)(.*)$/s.exec(part) ?? []
      for (const mutant of mutants(value)) yield joined(parts.with(index, key + mutant))
    }
    return
  }
  const flags = text.split('|')
  if (flags.length > 1) for (const index of flags.keys()) yield flags.toSpliced(index, 1).join('|')
  const value = numberOf(text)
  if (value !== undefined && !isAddress(text)) yield String(value + 1n)
}
