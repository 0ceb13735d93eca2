import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { SYS } from '../../src/near/sys.js'
import { ALL_SIGNALS, SIG, SIG_DFL, SIG_HOW, SIG_IGN, sigset } from '../../src/linux/signal.js'
import { Command } from '../../src/process/command.js'
import { ExecutableNotFoundError } from '../../src/process/environment.js'
import type { ExecOptions } from '../../src/process/exec.js'
import { localProcess } from '../../src/process/local.js'
import type { ChildProcess } from '../../src/process/process.js'
import { childrenOf, failure, openFiles, pipe, Program, readAll, signalSet } from './support.js'

const local = await localProcess()
const { environment, task } = local
const sh = await environment.which('sh')
const cat = await environment.which('cat')
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()
const folder = mkdtempSync(join(tmpdir(), 'nearfar-exec-'))

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Executes a program with its standard output in a pipe, and returns what it prints. */
async function printed(
  command: Command, options: ExecOptions = {}, prepare: (child: ChildProcess) => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const { readEnd, writeEnd } = await pipe(task)
  const child = await local.clone()
  using output = writeEnd.inherit(child.task)
  await child.task.sysif.syscall(SYS.dup3, output.near, 1, 0)
  await prepare(child)
  await child.exec(command, options)
  await writeEnd.close()
  await child.wait()
  const bytes = await readAll(readEnd, 100_000)
  await readEnd.close()
  return Buffer.from(bytes).toString()
}

function masks(statusText: string): { blocked: bigint; ignored: bigint; caught: bigint } {
  const field = (name: string): bigint => BigInt(`0x${new RegExp(`^${name}:\\s*(\\S+)$`, 'm').exec(statusText)?.[1] ?? 'missing'}`)
  return { blocked: field('SigBlk'), ignored: field('SigIgn'), caught: field('SigCgt') }
}

const ownStatus = cat.args('/proc/self/status')

describe('what the program gets', () => {
  test('no signal blocked, and none ignored: not even SIGPIPE, which Node ignores', async () => {
    expect(signalSet('self', 'SigIgn') & sigset(SIG.PIPE)).toBe(sigset(SIG.PIPE))
    expect(masks(await printed(ownStatus))).toEqual({ blocked: 0n, ignored: 0n, caught: 0n })
  })

  test('what Node\'s own child_process would give it, too', async () => {
    const theirs = masks(execFileSync(cat.path, ['/proc/self/status'], { encoding: 'utf8' }))
    expect(masks(await printed(ownStatus))).toEqual(theirs)
  })

  test('SIGPIPE ends it, as programs expect: yes | head', async () => {
    expect(await printed(sh.args('-c', '{ yes; echo "$?" >&2; } 2>&1 | head -n 2; exit 0'))).toBe('y\ny\n')
    expect(await printed(sh.args('-c', '(yes; :) | head -n 1; kill -PIPE $$; echo alive'))).toBe('y\n')
  })

  test('the signals blocked that were asked for', async () => {
    const blocked = [SIG.HUP, SIG.USR1, SIG.RTMAX]
    expect(masks(await printed(ownStatus, { blocked }))).toEqual({ blocked: sigset(...blocked), ignored: 0n, caught: 0n })
  })

  test('the signals ignored that the child itself was told to ignore, SIGPIPE among them', async () => {
    const seen = masks(await printed(ownStatus, {}, async (child) => {
      await child.task.sigaction(SIG.PIPE, { handler: SIG_IGN })
      await child.task.sigaction(SIG.HUP, { handler: SIG_IGN })
      await child.task.sigaction(SIG.TERM, { handler: SIG_IGN })
      await child.task.sigaction(SIG.TERM, { handler: SIG_DFL })
    }))
    expect(seen).toEqual({ blocked: 0n, ignored: sigset(SIG.PIPE, SIG.HUP), caught: 0n })
  })

  test('its arguments and variables, byte for byte', async () => {
    const args = ['', ' ', 'a b', '\'', '"', '$HOME', 'ä€😀', '\n', '-n', 'x'.repeat(10_000)]
    const text = await printed(new Command('/usr/bin/printf', ['printf', '%s\\0', ...args]))
    expect(text.split('\0').slice(0, -1)).toEqual(args)
    const variables = await printed((await environment.which('env')).args('-0').env({ 'NEW': 'ä=b\nc', 'PATH': undefined, 'odd.name-1': '' }))
    const seen = new Map(variables.split('\0').filter(Boolean).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const))
    const expected = new Map(Object.entries(process.env as Record<string, string>))
    expected.set('NEW', 'ä=b\nc')
    expected.set('odd.name-1', '')
    expected.delete('PATH')
    expect(seen).toEqual(expected)
  })

  test('the name that it is called by', async () => {
    expect(await printed(new Command('/bin/sh', ['some name', '-c', 'echo "$0"']))).toBe('some name\n')
  })

  test('a hundred thousand arguments', async () => {
    const args = Array.from({ length: 100_000 }, (_, index) => String(index))
    expect(await printed(sh.args('-c', 'echo "$#" "${1}" "${100000}"', 'sh', ...args))).toBe('100000 0 99999\n')
  })

  test('the standard streams, though Node keeps them for itself, and no other file but those that were made inheritable', async () => {
    // What is not close-on-exec here; Node makes everything so that it finds at its start, but for high numbers behind a gap.
    const F_GETFD = 1
    const inheritable: string[] = []
    for (const number of openFiles().keys()) {
      if (((await task.sysif.syscall(SYS.fcntl, number, F_GETFD).catch(() => 1)) & 1) === 0) inheritable.push(String(number))
    }
    expect(inheritable.slice(0, 3).sort()).toEqual(['0', '1', '2'])
    const seen = await printed(sh.args('-c', 'for fd in /proc/self/fd/*; do echo "${fd##*/} $(readlink /proc/$$/fd/${fd##*/})"; done'))
    const numbers = seen.split('\n').map((line) => line.split(' ')).filter(([, target]) => target !== undefined && target !== '')
    // The shell may have another one for the folder that it is looking through.
    expect(numbers.map(([number]) => number).filter((number) => inheritable.includes(number ?? '')).sort()).toEqual(inheritable.sort())
    expect(numbers.length - inheritable.length).toBeLessThanOrEqual(1)
  })

  test('its input, and where it prints, as they are in the Node process', async () => {
    await using there = Program.node('exec-inherits')
    there.say('from the outside')
    expect(await there.line()).toBe('program: from the outside')
    expect(await there.line()).toBe('node: {"state":"exited","status":0}')
    expect(await there.ended).toEqual({ code: 0, signal: null, stderr: 'program: complaint\n' })
  })
})

describe('an exec that fails', () => {
  const script = join(folder, 'no-interpreter')
  const plain = join(folder, 'not-executable')
  const empty = join(folder, 'no-format')
  writeFileSync(script, '#!/nowhere/interpreter\n')
  chmodSync(script, 0o755)
  writeFileSync(plain, '#!/bin/sh\n')
  chmodSync(plain, 0o644)
  writeFileSync(empty, 'this is no program\n')
  chmodSync(empty, 0o755)
  mkdirSync(join(folder, 'directory'))

  test.each([
    ['no such file', '/nowhere/program', 'ENOENT'],
    ['no such interpreter', script, 'ENOENT'],
    ['not executable', plain, 'EACCES'],
    ['a directory', join(folder, 'directory'), 'EACCES'],
    ['no program', empty, 'ENOEXEC'],
    ['a file for a folder', join(plain, 'x'), 'ENOTDIR'],
    ['a path that is too long', `/${'x/'.repeat(2040)}x`, 'ENOENT'],
  ] as const)('%s: says so, and the child goes on as before', async (_, path, code) => {
    await using child = await local.clone()
    const { pid } = child.task
    const before = masks(await statusOf(child))
    expect(before.blocked).toBe(0xffff_ffff_fffb_feffn)
    const error = await failure(child.exec(path))
    expect(error).toBeInstanceOf(ErrnoError)
    expect(error).toMatchObject({ code, syscall: 'execve', path })
    expect(error.message).toContain(`execve(${JSON.stringify(path).slice(0, 20)}`)
    expect(child.child.command).toBeUndefined()
    expect(masks(await statusOf(child))).toEqual(before)
    expect(child.task.alive).toBe(true)
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(pid)
    await child.exec(sh.args('-c', 'exit 6'))
    expect(await child.wait()).toEqual({ state: 'exited', status: 6 })
  })

  test('shows the arguments, and gives back the memory', async () => {
    await using child = await local.clone()
    await child.task.sysif.syscall(SYS.getpid)
    const { count, used } = task.heap.arena
    const error = await failure(child.exec(new Command('/nowhere', ['a', 'b "c"'], { X: '1' })))
    expect(error.message).toMatch(/^ENOENT: no such file or directory, execve\("\/nowhere", \["a", "b \\"c\\""\], 0x[0-9a-f]+ \/\* \d+ vars \*\/\)$/)
    await failure(child.exec(new Command('/nowhere', ['a', 'x'.repeat(50_000)])))
    expect([task.heap.arena.count, task.heap.arena.used]).toEqual([count, used])
  })

  test('more than the kernel takes', async () => {
    await using child = await local.clone()
    // A single string may have 32 pages. See execve(2), MAX_ARG_STRLEN.
    await expect(child.exec(sh.args('x'.repeat(200_000)))).rejects.toThrow('argv[1] has 200001 bytes, and execve takes 131072 with the NUL')
    await expect(child.exec(sh.env({ LONG: 'é'.repeat(70_000) }))).rejects.toThrow(/envp\[\d+\] has 140006 bytes/)
    await expect(child.exec(sh.args(...Array.from({ length: 200 }, () => 'x'.repeat(100_000))))).rejects.toMatchObject({ code: 'E2BIG' })
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(child.task.pid)
  })

  test('keeps the mask and the dispositions that the child was given', async () => {
    await using child = await local.clone()
    await child.task.sigprocmask(SIG_HOW.UNBLOCK, sigset(SIG.USR1, SIG.WINCH))
    await child.task.sigaction(SIG.PIPE, { handler: SIG_DFL })
    await child.task.sigaction(SIG.HUP, { handler: SIG_IGN })
    const before = masks(await statusOf(child))
    await expect(child.exec('/nowhere', { blocked: [SIG.INT] })).rejects.toMatchObject({ code: 'ENOENT' })
    expect(masks(await statusOf(child))).toEqual(before)
    expect(await child.task.sigprocmask()).toBe(before.blocked)
  })

  test('is undone before what was called behind it', async () => {
    await using child = await local.clone()
    const exec = failure(child.exec('/nowhere'))
    const mask = child.task.sigprocmask()
    const ignored = child.task.sigaction(SIG.PIPE)
    expect(await exec).toMatchObject({ code: 'ENOENT' })
    expect(await mask).toBe(ALL_SIGNALS & ~sigset(SIG.KILL, SIG.STOP))
    expect(await ignored).toMatchObject({ sa_handler: SIG_IGN })
  })

  test('many times in a row', async () => {
    await using child = await local.clone()
    const before = masks(await statusOf(child))
    for (let index = 0; index < 100; index++) await failure(child.exec('/nowhere'))
    expect(masks(await statusOf(child))).toEqual(before)
    await child.exec('/bin/true')
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('several at once: each fails for itself, and the good one behind them works', async () => {
    await using child = await local.clone()
    const before = masks(await statusOf(child))
    await Promise.allSettled([child.exec('/nowhere'), child.exec(empty)])
    expect(masks(await statusOf(child))).toEqual(before)
    const results = await Promise.allSettled([child.exec('/nowhere'), child.exec(empty), child.exec('/bin/true')])
    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'ENOENT' } }, { status: 'rejected', reason: { code: 'ENOEXEC' } }, { status: 'fulfilled' },
    ])
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('in the process that this program began in there is none', () => {
    expect('exec' in local).toBe(false)
  })

  async function statusOf(child: ChildProcess): Promise<string> {
    // Its server has begun, and with that all that it does by itself is done.
    await child.task.sysif.syscall(SYS.getpid)
    return execFileSync(cat.path, [`/proc/${child.child.pid.near}/status`], { encoding: 'utf8' })
  }
})

describe('commands that could not be', () => {
  test.each([
    ['no path', () => new Command('')],
    ['a NUL in the path', () => new Command('/bin/\0true')],
    ['a NUL in an argument', () => sh.args('a\0b')],
    ['a NUL in a variable', () => sh.env({ A: 'a\0b' })],
    ['a variable without a name', () => sh.env({ '': 'x' })],
    ['a variable with = in its name', () => sh.env({ 'A=B': 'x' })],
  ])('%s: refused when it is made', (_, make) => {
    expect(make).toThrow(RangeError)
  })

  test('which finds what the shell would, and tells where it looked', async () => {
    expect(sh.path).toBe(execFileSync('/bin/sh', ['-c', 'command -v sh'], { encoding: 'utf8' }).trim())
    const error = await failure(environment.which('no-such-program'))
    expect(error).toBeInstanceOf(ExecutableNotFoundError)
    expect(error.message).toContain('no-such-program is not in PATH, which has ')
  })
})

describe('a child before exec', () => {
  test('has all signals blocked, and no handler of libuv\'s', async () => {
    process.on('SIGUSR2', () => undefined)
    expect(signalSet('self', 'SigCgt') & sigset(SIG.USR2)).toBe(sigset(SIG.USR2))
    await using child = await local.clone()
    await child.task.sysif.syscall(SYS.getpid)
    const pid = child.child.pid.near
    // All but SIGKILL and SIGSTOP, which nobody can block.
    expect(signalSet(pid, 'SigBlk')).toBe(ALL_SIGNALS & ~sigset(SIG.KILL, SIG.STOP))
    expect(signalSet(pid, 'SigCgt')).toBe(0n)
    await child.kill(SIG.USR2)
    expect(await child.task.sysif.syscall(SYS.getpid)).toBe(pid)
    expect(signalSet(pid, 'ShdPnd')).toBe(sigset(SIG.USR2))
    process.removeAllListeners('SIGUSR2')
  })

  test('and so has a thread, which shares the handlers and cannot clear them', async () => {
    let came = 0
    const listener = (): void => void came++
    process.on('SIGUSR2', listener)
    const thread = local.thread()
    const tid = await thread.sysif.syscall(SYS.gettid)
    expect(signalSet(`self/task/${tid}`, 'SigBlk')).toBe(ALL_SIGNALS & ~sigset(SIG.KILL, SIG.STOP))
    // A signal for the process goes to a thread that does not block it: the main thread.
    const received = new Promise((resolve) => process.once('SIGUSR2', resolve))
    process.kill(process.pid, 'SIGUSR2')
    await received
    expect(came).toBe(1)
    process.off('SIGUSR2', listener)
    await thread.sysif.close()
  })

  test('the main thread\'s own mask is as it was', async () => {
    const before = signalSet('self', 'SigBlk')
    for (let index = 0; index < 10; index++) await (await local.clone())[Symbol.asyncDispose]()
    await failure(local.clone({ setTid: [1] }))
    await local.thread().sysif.close()
    expect(signalSet('self', 'SigBlk')).toBe(before)
  })
})
