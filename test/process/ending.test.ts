import { describe, expect, test } from 'vitest'

import { Program } from './support.js'

/** What a program prints, and how it ends. */
async function run(name: string, ...args: string[]): Promise<{ readonly lines: string[]; readonly code: number | null; readonly stderr: string }> {
  await using program = Program.node(name, args)
  const { code, stderr } = await program.ended
  return { lines: await program.rest(), code, stderr }
}

describe('a program ends by itself', () => {
  test.each([
    ['that only asked for the local process', 'opened', []],
    ['with a thread that nobody closed', 'thread', ['thread of this process']],
    ['with a child that nobody waited for', 'unwaited', []],
    ['that cleaned up after itself', 'tidy', ['{"state":"exited","status":0}']],
  ])('%s', async (_, name, lines) => {
    expect(await run('ends', name)).toEqual({ lines: [...lines, 'nothing left to do'], code: 0, stderr: '' })
  })
})

describe('a program goes on', () => {
  test.each([
    ['while a wait is outstanding that nobody awaits', 'waiting', '{"state":"exited","status":4}'],
    ['while a call is outstanding in a child', 'calling', 'read 1'],
    ['while a call is outstanding on a thread', 'threadCalling', 'read 1'],
  ])('%s, and ends after it', async (_, name, result) => {
    await using program = Program.node('ends', [name])
    expect(await program.line()).toBe('waiting')
    // It would say that it has nothing left to do, were that so; what it says first is the result.
    program.say('')
    expect(await program.line()).toBe(result)
    expect(await program.line()).toBe('nothing left to do')
    expect(await program.ended).toEqual({ code: 0, signal: null, stderr: '' })
  })
})

describe('where there is no local process', () => {
  test('a worker thread: refused with the reason, and the main thread is not disturbed', async () => {
    const { lines, code, stderr } = await run('ends', 'worker')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(lines[0]).toMatch(/^false true UnsupportedPlatformError: the local process can only be opened on the main thread: /)
    expect(lines.slice(1)).toEqual(['true', 'nothing left to do'])
  })

  test.each([
    ['darwin', 'arm64', 'nearfar makes Linux system calls, and this is darwin'],
    ['win32', 'x64', 'nearfar makes Linux system calls, and this is win32'],
    ['linux', 'ia32', 'nearfar runs on x64 and arm64, and this Node is built for ia32'],
    ['linux', 'riscv64', 'nearfar runs on x64 and arm64, and this Node is built for riscv64'],
  ])('%s on %s: everything can be imported, and asking for it is an error that says so', async (platform, arch, message) => {
    const { lines, code, stderr } = await run('elsewhere', platform, arch)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const refused = JSON.stringify([true, `UnsupportedPlatformError: ${message}`])
    // Nothing native was loaded.
    expect(lines).toEqual(['{"tv_sec":7,"tv_nsec":5}', '[39,172]', refused, refused, 'false'])
  })

  test('here everything is there', async () => {
    const { lines } = await run('elsewhere', process.platform, process.arch)
    expect(lines.slice(2)).toEqual(['there is one', 'there is one', 'true'])
  })
})
