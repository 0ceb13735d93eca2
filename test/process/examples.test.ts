/** The examples, run. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { mountAndMakeCgroup, runUntilReady } from '../../examples/cgroup.js'
import { mayHaveNamespaces, runInContainer } from '../../examples/container.js'
import { countLines } from '../../examples/pipeline.js'
import { runReadOnly, runWithFewFiles, runWithoutCapabilities } from '../../examples/restrictions.js'
import { runAsIf, runWithout } from '../../examples/seccomp.js'
import { listenOn, startWith } from '../../examples/socket-activation.js'
import { runOnTerminal } from '../../examples/terminal.js'
import { sendThroughCable } from '../../examples/veth.js'
import { Cgroup } from '../../src/process/cgroup.js'
import { Command } from '../../src/process/command.js'
import { localProcess } from '../../src/process/local.js'
import { childrenOf, openFiles } from './support.js'

const local = await localProcess()
const sh = await local.environment.which('sh')
await (await local.clone())[Symbol.asyncDispose]()
/** What an example may have left open. */
const leftOver = (): string[] => [...openFiles().values()].filter((file) => /pidfd|ptmx|memfd:output/.test(file))
// That of this package's own thread.
const ours = leftOver()
const folder = await local.temporaryDirectory()
afterAll(() => folder.removeAll())

/** What stands against an example here; undefined for nothing. */
const noNamespaces = await mayHaveNamespaces()
const noCgroup = await Cgroup.make(local).then(async (cgroup) => {
  await cgroup[Symbol.asyncDispose]()
  return true as const
}, (error: unknown) => (error as Error).message)

const noOwnCgroup = await mountAndMakeCgroup().then(async (own) => {
  await own[Symbol.asyncDispose]()
  return true as const
}, (error: unknown) => (error as Error).message)

const noLandlock = await local.task.landlockAbi().then(() => true as const, (error: unknown) => (error as Error).message)

const testIf = (possible: true | string, title: string, body: () => Promise<void>): void => {
  if (possible === true) test(title, body)
  else test.skip(`${title} (skipped: ${possible})`, body)
}

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(leftOver()).toEqual(ours)
})

test('a pipeline of three commands', async () => {
  expect(await countLines('b\na\nb\n')).toMatch(/^ +1 a\n +2 b\n$/)
  const many = Array.from({ length: 9000 }, (_, index) => `line ${index % 3}\n`).join('')
  expect((await countLines(many)).split('\n')).toHaveLength(4)
})

test('a terminal is the controlling one of its shell', async () => {
  const screen = await runOnTerminal('test -t 0 && test -t 1 && tty && echo controlled > /dev/tty && cut -d" " -f1,6,7 /proc/$$/stat')
  const [name, controlled, numbers = ''] = screen.split('\r\n')
  expect(name).toMatch(/^\/dev\/pts\/\d+$/)
  expect(controlled).toBe('controlled')
  const [pid, session, terminal] = numbers.split(' ').map(Number)
  expect(session).toBe(pid)
  // proc_pid_stat(5): the minor number is in bits 31 to 20 and 7 to 0, and the major ones of pseudoterminals begin with 136.
  expect(((terminal as number) >> 8) & 0xfff).toBeGreaterThanOrEqual(136)
})

test('socket activation', async () => {
  const path = folder.join('socket').text
  const socket = await listenOn(path)
  // Somebody connects before there is a service, and is served all the same.
  const client = connect(path)
  const answer = text(client)
  const program = `
    const { env, pid } = process
    const server = require('node:net').createServer((client) => {
      client.end(JSON.stringify({ fds: env.LISTEN_FDS, mine: Number(env.LISTEN_PID) === pid }))
      server.close()
    }).listen({ fd: 3 })`
  const service = await startWith(new Command(process.execPath, [process.execPath, '-e', program]), [socket])
  await socket.close()
  expect(JSON.parse(await answer)).toEqual({ fds: '1', mine: true })
  expect(await service.check()).toEqual({ state: 'exited', status: 0 })
  rmSync(path)
})

test('socket activation with several sockets, in their order', async () => {
  const sockets = [await listenOn(folder.join('one').text), await listenOn(folder.join('two').text)]
  const inodes = sockets.map((socket) => openFiles().get(socket.near))
  const place = folder.join('found').text
  const service = await startWith(sh.args('-c', `readlink /proc/$$/fd/3 /proc/$$/fd/4 > ${place}; test $LISTEN_PID = $$`), sockets)
  await service.check()
  expect(readFileSync(place, 'latin1').trim().split('\n')).toEqual(inodes)
  for (const socket of sockets) await socket.close()
})

describe('a container', () => {
  testIf(noNamespaces, 'has its own processes, host name, users, network and root directory', async () => {
    const script = 'uname -n; id -u; echo $$; cat /proc/1/comm; ls /; echo --; tail -n +3 /proc/net/dev | cut -d: -f1'
    const [name, uid, pid, comm, ...rest] = (await runInContainer('elsewhere', ['sh', '-c', script])).trim().split('\n')
    expect([name, uid, pid, comm]).toEqual(['elsewhere', '0', '1', 'sh'])
    const root = rest.slice(0, rest.indexOf('--'))
    expect(root).toEqual(expect.arrayContaining(['bin', 'proc', 'tmp', 'usr']))
    expect(root).not.toContain('home')
    // A new network namespace has a loopback device, and perhaps those that modules add to each.
    expect(rest.slice(rest.indexOf('--') + 1).map((device) => device.trim())).toContain('lo')
  })

  testIf(noNamespaces, 'leaves nothing behind', async () => {
    await runInContainer('x', 'true')
    expect(readdirSync(local.environment.temporaryDirectory).filter((entry) => entry.startsWith('container-'))).toEqual([])
    expect(readFileSync('/proc/self/mountinfo', 'latin1')).not.toContain('container-')
  })
})

describe('a cable between two network namespaces', () => {
  testIf(noNamespaces, 'carries a TCP connection', async () => {
    const before = readFileSync('/proc/self/net/dev', 'latin1').split('\n').length
    const { received, from, links } = await sendThroughCable('x')
    expect({ received, from }).toEqual({ received: 'x', from: '192.0.2.1' })
    expect(links).toEqual(expect.arrayContaining(['lo', 'far']))
    expect(links).not.toContain('near')
    // Nothing of it was ever in the network namespace of the tests.
    expect(readFileSync('/proc/self/net/dev', 'latin1').split('\n')).toHaveLength(before)
  })

  testIf(noNamespaces, 'carries more than fits in one packet', async () => {
    const text = 'many bytes, '.repeat(100_000)
    expect((await sendThroughCable(text)).received).toBe(text)
  })
})

describe('a cgroup', () => {
  testIf(noCgroup, 'is joined at clone and killed as a whole', async () => {
    const before = await cgroups()
    const outcome = await runUntilReady(sh.args('-c', 'setsid sleep 1000 >/dev/null & sleep 1000 >/dev/null & exec sleep 1000 >/dev/null'), {
      'pids.max': '10', 'memory.max': '100M',
    })
    expect(outcome.state).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    expect(outcome.processes).toBe(3)
    expect(await cgroups()).toEqual(before)
  })

  testIf(noOwnCgroup, 'is made in mounts of its own where the hierarchy is not mounted, and leaves none behind', async () => {
    const mounts = readFileSync('/proc/self/mountinfo', 'latin1')
    {
      await using own = await mountAndMakeCgroup()
      // Nobody here sees where it is.
      expect(existsSync(own.cgroup.path)).toBe(false)
      expect(readFileSync('/proc/self/mountinfo', 'latin1')).toBe(mounts)
    }
    const outcome = await runUntilReady(sh.args('-c', 'setsid sleep 1000 >/dev/null & exec sleep 1000 >/dev/null'), { 'pids.max': '10' }, mountAndMakeCgroup)
    expect(outcome.state).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    expect(outcome.processes).toBe(2)
    expect(readdirSync(local.environment.temporaryDirectory).filter((entry) => entry.startsWith('cgroup-'))).toEqual([])
  })
})

/** The cgroups that were made here. */
async function cgroups(): Promise<string[]> {
  await using cgroup = await Cgroup.make(local)
  const parent = cgroup.path.slice(0, cgroup.path.lastIndexOf('/'))
  return existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith('nearfar-') && name !== cgroup.path.slice(parent.length + 1)) : []
}

describe('restrictions', () => {
  test('a limit on open files', async () => {
    expect(await runWithFewFiles(sh.args('-c', 'ulimit -n; ulimit -Hn'), 17)).toBe('17\n17\n')
  })

  test('no capabilities', async () => {
    const seen = await runWithoutCapabilities((await local.environment.which('cat')).args('/proc/self/status'))
    expect(seen).toMatch(/^CapEff:\s0{16}$/m)
    expect(seen).toMatch(/^CapPrm:\s0{16}$/m)
    expect(seen).toMatch(/^NoNewPrivs:\s1$/m)
  })

  testIf(noLandlock, 'parts of the file system, to read only', async () => {
    await using hidden = await local.temporaryDirectory()
    await hidden.join('file').write('hidden')
    const script = `cat ${hidden.text}/file || echo not read; (echo x > ${hidden.text}/new) || echo not written; ls / || echo not listed; ls /usr && echo seen`
    // What the program and its libraries take, whether /bin is a link or not.
    const parts = ['/usr', '/bin', '/lib', '/lib64', '/etc'].filter((path) => existsSync(path))
    const lines = (await runReadOnly(sh.args('-c', `exec 2>&1; ${script}`), parts)).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['not read', 'not written', 'not listed', 'bin', 'seen']))
    expect(lines).not.toContain('hidden')
    expect(await hidden.join('new').exists()).toBe(false)
  })
})

describe('seccomp', () => {
  test('calls are denied to a program', async () => {
    const mkdir = await local.environment.which('mkdir')
    const directory = folder.join('denied')
    const denied = await runWithout(mkdir.args(directory.text), ['mkdir', 'mkdirat'])
    expect(denied.complaints).toMatch(/Operation not permitted/)
    expect(denied.status).toBe(1)
    expect(existsSync(directory.text)).toBe(false)
    expect(await runWithout(mkdir.args(directory.text), ['rmdir'])).toEqual({ complaints: '', status: 0 })
    expect(existsSync(directory.text)).toBe(true)
  })

  test('calls of a program are answered', async () => {
    const { output, asked } = await runAsIf((await local.environment.which('id')).args('-u'), 4321)
    expect(output).toBe('4321\n')
    expect(asked).toBeGreaterThan(0)
  })
})
