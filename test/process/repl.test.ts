/** `nearfar repl`, run as a program: with lines from a pipe, and in a terminal. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'

import { repository } from '../package/imports.js'

const main = join(repository, 'dist-test', 'src', 'process', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'nearfar-repl-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command with lines on its standard input. */
function run(args: readonly string[], lines: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, HOME: folder, NEARFAR_REPL_HISTORY: '' } })
    let [stdout, stderr] = ['', '']
    const rest = [...lines]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      // One line at a time: without a terminal, Node's REPL does not wait for what a line awaits.
      if (!stdout.endsWith('nearfar> ')) return
      const line = rest.shift()
      if (line === undefined) child.stdin.end()
      else child.stdin.write(`${line}\n`)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

test('has the local process, top-level await and the layers, and ends with its input', async () => {
  const { status, stdout, stderr } = await run(['repl'], [
    'await task.getpid() === process.pid',
    'const file = await task.memfdCreate("x"); file',
    'local',
    'const child = await local.clone(); child',
    'await child.exit(3); await child.wait()',
    'task.ptr(memory.Int32, 5)',
    'local.path("/etc")',
    'local.path("/etc").place',
    'task.namespaces.mountNamespace',
    'const [input, output] = await local.pipe(); await local.async(input)',
    '[typeof near.SYS, typeof far.AddressSpace, typeof handle.Pointer, typeof dispatch.Poller, typeof linux.O, O.CLOEXEC, typeof Mutex].join()',
    'await file.close(); file',
    'await task.open("/no/such/file", O.RDONLY)',
  ])
  expect(stderr).toBe('')
  expect(stdout).toContain('> true\n')
  expect(stdout).toMatch(/> FD \d+ in FDTable of \d+ → \/memfd:x \(deleted\)\n/)
  expect(stdout).toMatch(/> LocalProcess \d+\n/)
  expect(stdout).toMatch(/> ChildProcess \d+, child \d+\n/)
  expect(stdout).toContain('{ state: \'exited\', status: 3 }')
  expect(stdout).toMatch(/> WrittenPointer<int32_t>\(0x[0-9a-f]+, 4 bytes\)\n/)
  expect(stdout).toContain('\'object,function,function,function,object,524288,function\'')
  expect(stdout).toMatch(/> FD \d+ in FDTable of \d+, closed\n/)
  expect(stdout).toContain('> Path /etc\n')
  expect(stdout).toMatch(/> PathPlace in the mount namespace of \d+, below the root directory of \d+\n/)
  expect(stdout).toMatch(/> mount namespace of \d+\n/)
  expect(stdout).toMatch(/> AsyncFileDescriptor of FD \d+ in FDTable of \d+ → pipe:\[\d+\]\n/)
  expect(stdout).toContain('ENOENT: no such file or directory, openat(AT_FDCWD, "/no/such/file", O_RDONLY|O_CLOEXEC)')
  expect(status).toBe(0)
})

test('in a terminal it completes names, and keeps what was typed', async () => {
  const history = join(folder, 'history')
  const terminal = [
    'import os, pty, sys',
    'status = pty.spawn(sys.argv[1:])',
    'sys.exit(os.waitstatus_to_exitcode(status))',
  ].join('\n')
  const child = spawn('python3', ['-c', terminal, process.execPath, main, 'repl'], {
    env: { ...process.env, HOME: folder, NEARFAR_REPL_HISTORY: history, TERM: 'xterm' },
  })
  let shown = ''
  let look = (): void => undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    look()
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const until = (what: string): Promise<void> => new Promise((resolve, reject) => {
    look = () => {
      if (shown.includes(what)) resolve()
    }
    look()
    void ended.then(() => reject(new Error(`it ended without ${what}: ${shown}`)))
  })
  try {
    await until('nearfar> ')
    child.stdin.write('task.memfdC\t')
    await until('task.memfdCreate')
    child.stdin.write('.name.length + 40\r')
    // memfdCreate has one argument that counts as its length; what is asked is the length of its name.
    await until('51')
    child.stdin.write('.exit\r')
    expect(await ended).toBe(0)
    expect(readFileSync(history, 'utf8')).toContain('task.memfdCreate.name.length + 40')
  } finally {
    child.kill('SIGKILL')
    await ended
  }
})

test('says what it can do, and refuses what it cannot', async () => {
  const help = await run(['--help'])
  expect(help).toMatchObject({ status: 0, stderr: '' })
  expect(help.stdout).toContain('nearfar repl')
  const refused = [
    [[], 'say what to do'], [['compile'], 'no command compile'], [['repl', 'x'], 'takes no argument'], [['repl', '--fast'], '--fast'],
  ] as const
  for (const [args, message] of refused) {
    const { status, stdout, stderr } = await run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  }
})
