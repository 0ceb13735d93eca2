/**
 * What the library says that it sent, against what strace(1) saw reach the kernel: the registers of each call, and the text
 * by which its error would show it; all of them, in their order, for each process and thread.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import * as linux from '../../src/linux/index.js'
import { program } from '../setup/programs.js'

const probe = spawnSync('strace', ['-o', '/dev/null', 'true'])
const missing = probe.error === undefined && probe.status === 0 ? undefined : 'strace is not there, or may not trace'

/** What the program tells of one process or thread. */
interface Account {
  readonly name: string
  readonly tid: number
  readonly calls: { readonly call: string, readonly registers: string[] }[]
}

/** A call as strace shows it. */
interface Seen {
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

function parse(call: string): Seen {
  const open = call.indexOf('(')
  return { name: call.slice(0, open), args: split(call.slice(open + 1, call.lastIndexOf(')'))) }
}

/** What a process or thread asked for, in order, without results. */
function seenOf(trace: string, tid: number): Seen[] {
  const calls: Seen[] = []
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
    if (call !== undefined) calls.push(parse(call))
  }
  return calls
}

/** Runs the program under strace. */
function traceOf(which: string, options: readonly string[]): { readonly accounts: Account[], readonly trace: string } {
  const folder = mkdtempSync(join(tmpdir(), `nearfar-trace-${process.pid}-`))
  try {
    const log = join(folder, 'trace')
    const command = ['-f', '-s', '4096', ...options, '-o', log, process.execPath, program('trace-calls'), which]
    const output = execFileSync('strace', command, { encoding: 'utf8', timeout: 110_000 })
    return { accounts: output.trim().split('\n').map((line) => JSON.parse(line) as Account), trace: readFileSync(log, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the program closes first and last. */
const MARK = 0x3fff_fff0n

/** What stands between the two marks. */
function between(calls: readonly Seen[]): readonly Seen[] {
  const marks = calls.flatMap(({ name, args }, index) => (name === 'close' && numberOf(args[0] ?? '') === MARK ? [index] : []))
  expect(marks).toHaveLength(2)
  return calls.slice((marks[0] as number) + 1, marks[1])
}

/** What V8 and libuv do for themselves on the main thread while calls are made there, and this package to look whether a socket call would wait. */
const OF_NODE = [
  'brk', 'epoll_pwait', 'epoll_wait', 'fcntl', 'futex', 'getpid', 'getrandom', 'ioctl', 'madvise', 'mmap', 'mprotect', 'munmap', 'read', 'sched_yield', 'write',
]
/** What a server does between calls: it sleeps until there is one, looks how long that took, leaves its owner's CPU, and rings the bell. */
const OF_SERVER = ['clock_gettime', 'futex', 'sched_getaffinity', 'sched_setaffinity']

/**
 * Find each call that the program tells of in what was seen, in that order.
 * @returns how many these were, and what was seen besides
 */
function pair(
  account: Account, seen: readonly Seen[], equal: (call: Account['calls'][number], seen: Seen) => boolean,
): { readonly rest: Seen[], readonly count: number } {
  const rest: Seen[] = []
  let at = 0
  for (const said of account.calls.slice(1, -1)) {
    const from = at
    const name = said.call.slice(0, said.call.indexOf('('))
    while (at < seen.length && !((seen[at] as Seen).name === name && equal(said, seen[at] as Seen))) at++
    if (at === seen.length) {
      const next = seen.slice(from).find((each) => each.name === name)
      const instead = next === undefined ? 'there is none like it' : `the next one like it has ${next.args.join(', ')}`
      throw new Error(`${account.name} did not make ${said.call} with ${said.registers.join(', ')}; ${instead}`)
    }
    rest.push(...seen.slice(from, at))
    at++
  }
  return { rest: [...rest, ...seen.slice(at)], count: account.calls.length - 2 }
}

/** Nothing was sent but what the program tells of. */
function expectOwn({ name }: Account, rest: readonly Seen[]): void {
  // A thread shares the fd table of the Node process, and rings by writing to a pipe.
  const own = name === 'here' ? OF_NODE : name === 'thread' ? [...OF_SERVER, 'write'] : OF_SERVER
  expect(rest.filter((each) => !own.includes(each.name))).toEqual([])
}

const traced = (title: string, body: () => void): void => {
  if (missing === undefined || process.env['CI'] !== undefined) test(title, body, 120_000)
  else test.skip(`${title} (SKIPPED: ${missing})`, body)
}

traced('the registers of every call are what strace saw, in order, by every way into a process', () => {
  const { accounts, trace } = traceOf('all', ['-e', 'raw=all'])
  expect(accounts.map(({ name }) => name).sort()).toEqual(['child', 'grandchild-1', 'grandchild-2', 'grandchild-3', 'here', 'thread'])
  for (const account of accounts) {
    const { rest, count } = pair(account, between(seenOf(trace, account.tid)), ({ registers }, { args }) => (
      registers.length <= 6 && args.every((shown, index) => BigInt(shown) === BigInt(registers[index] ?? '0x0'))
    ))
    expectOwn(account, rest)
    expect(count).toBeGreaterThan(account.name.startsWith('grandchild') ? 450 : 750)
  }
  const kinds = new Set(accounts.flatMap(({ calls }) => calls.map(({ call }) => call.slice(0, call.indexOf('(')))))
  expect(kinds.size).toBeGreaterThan(130)
  expect(kinds).toContain('set_robust_list')
})

/** The names that strace shows, with their values: this package's own, which are compared with the kernel's headers elsewhere. */
const NAMES = new Map<string, bigint>([
  ...([
    ['O_', linux.O], ['AT_', linux.AT], ['SOCK_', linux.SOCK], ['EFD_', linux.EFD], ['SFD_', linux.SFD], ['TFD_', linux.TFD],
    ['IN_', linux.IN], ['F_', linux.F_LCK], ['SEEK_', linux.SEEK],
    ['EPOLL', linux.EPOLL], ['POLL', linux.POLL_EVENT], ['STATX_', linux.STATX], ['SCHED_', linux.SCHED], ['PROT_', linux.PROT],
    ['MAP_', linux.MAP], ['MS_', linux.MS], ['S_', linux.S],
    ['MSG_', linux.MSG], ['RENAME_', linux.RENAME], ['W', linux.W],
  ] as const).flatMap(([prefix, names]) => Object.entries(names).map(([name, value]) => [prefix + name, BigInt(value)] as const)),
  ['NULL', 0n], ['R_OK', 4n], ['W_OK', 2n], ['X_OK', 1n], ['SCHED_OTHER', 0n], ['AT_STATX_SYNC_AS_STAT', 0n], ['MAP_FILE', 0n],
  ['FIONREAD', 0x541bn], ['_LINUX_CAPABILITY_VERSION_3', 0x2008_0522n],
  ['Infinity', 2n ** 64n - 1n], ['RLIM64_INFINITY', 2n ** 64n - 1n], ['null', 0n],
])

/** The value of a number or a set of names; undefined where it is something else. */
function numberOf(text: string): bigint | undefined {
  let value = 0n
  for (const part of text.split('|')) {
    const [, sign, digits] = /^(-?)(0x[0-9a-f]+|\d+)$/.exec(part) ?? []
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
function same(ours: string, shown: string): boolean {
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

/** A text with some part of it changed in the least way, for each part that it has: another number, a flag less, another letter. */
function* mutants(text: string): Generator<string> {
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

/**
 * What the text says and strace does not: fields that do not count for this call, and what the kernel fills in; and the
 * number of a file descriptor in a list, which the text leaves out.
 */
const UNPROVEN = ['fcntl 2', 'openat2 2', 'poll 0', 'rt_sigtimedwait 1']

traced('the text of every call says what strace says, in order', () => {
  const { accounts, trace } = traceOf('methods', [])
  const unproven = new Set<string>()
  let refused = 0
  for (const account of accounts) {
    const { rest, count } = pair(account, between(seenOf(trace, account.tid)), ({ call }, seen) => {
      // Memory that the kernel reads and writes, strace shows as it is afterwards.
      if (seen.name === 'recvmsg') return same(parse(call).args[0] ?? '', seen.args[0] ?? '')
      if (seen.args[1] === 'F_GETLK' || seen.name === 'sched_getaffinity') {
        return parse(call).args.slice(0, 2).every((ours, index) => same(ours, seen.args[index] ?? ''))
      }
      // Of what an operation ignores, and of zeros, each shows what it likes.
      const telling = (args: string[]): string[] => (seen.name === 'futex' ? args.filter((argument) => !['0', 'NULL'].includes(argument)) : args)
      const [ours, theirs] = [telling(parse(call).args), telling(seen.args)]
      const equal = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => same(ours[index] ?? '0', theirs[index] ?? '0')).every(Boolean)
      if (equal) {
        // That much is proven by it: were any part of the text another, this would not pass.
        for (const [index, mine] of ours.entries()) {
          for (const mutant of mutants(mine)) {
            if (same(mutant, theirs[index] ?? '0')) unproven.add(`${seen.name} ${index}`)
            else refused++
          }
        }
      }
      return equal
    })
    expectOwn(account, rest)
    expect(count).toBeGreaterThan(150)
  }
  expect([...unproven].filter((place) => !UNPROVEN.includes(place))).toEqual([])
  expect(refused).toBeGreaterThan(2000)
})
