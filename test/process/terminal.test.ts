import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

import { localProcess } from '../../src/process/local.js'
import { program } from '../setup/programs.js'
import { holdDeaths, Program, running } from './support.js'

const local = await localProcess()

/** Runs a program in a terminal of its own, of which this process has the keyboard and the screen. */
function inTerminal(name: string, ...args: string[]): Program {
  const terminal = [
    'import os, pty, sys',
    'status = pty.spawn(sys.argv[1:])',
    'print("ended with", os.waitstatus_to_exitcode(status), flush=True)',
  ].join('\n')
  return new Program('python3', ['-c', terminal, process.execPath, program(name), ...args])
}

const CTRL_C = '\x03'

/** The next line as JSON; the terminal may have shown the key before it. */
async function shown(terminal: Program): Promise<unknown> {
  return JSON.parse((await terminal.line()).replace('^C', ''))
}

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

describe.skipIf(!hasPython)(`Ctrl-C in a terminal${hasPython ? '' : ' (skipped: it is python3 that makes the terminal, and there is none)'}`, () => {
  test('ends the program and all its children', async () => {
    await using terminal = inTerminal('terminal', 'default')
    const pids = await shown(terminal) as number[]
    expect(pids).toHaveLength(5)
    const dead = await holdDeaths(local, pids)
    expect(pids.filter((pid) => running(pid))).toEqual(pids)
    terminal.process.stdin?.write(CTRL_C)
    await dead()
    expect((await terminal.line()).replace('^C', '')).toBe('ended with -2')
    expect(await terminal.ended).toMatchObject({ code: 0 })
  })

  test('where the program handles it: programs that it executed get it too, and its own code goes on everywhere', async () => {
    await using terminal = inTerminal('terminal', 'handled')
    const pids = await shown(terminal) as number[]
    terminal.process.stdin?.write(CTRL_C)
    const interrupted = { state: 'killed', signal: 'SIGINT', core: false }
    expect(await shown(terminal)).toEqual(interrupted)
    expect(await shown(terminal)).toBe('this program got SIGINT')
    expect(await shown(terminal)).toBe('those that run this program\'s code go on')
    // A signal that came while they were blocked is delivered when the mask opens, right before the exec or after it.
    expect(await shown(terminal)).toSatisfy((late: unknown) => late === true || String(late).startsWith('SyscallHangup'))
    expect(await shown(terminal)).toEqual(interrupted)
    // Another process group got nothing.
    expect(await shown(terminal)).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    expect(await shown(terminal)).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    expect(await terminal.line()).toBe('ended with 0')
    expect(pids.filter((pid) => running(pid))).toEqual([])
  })
})
