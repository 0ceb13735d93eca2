import { readFileSync, readlinkSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'

import { FDTableMismatchError } from '../../src/far/errors.js'
import { or } from '../../src/near/flags.js'
import { InvalidHandleError } from '../../src/handle/errors.js'
import { AF } from '../../src/linux/address_family.js'
import { MOUNT } from '../../src/linux/mount.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import { SOCK } from '../../src/linux/socket.js'
import { SO } from '../../src/linux/socket_option.js'
import { Command } from '../../src/process/command.js'
import { ExecutableNotFoundError } from '../../src/process/environment.js'
import { localProcess } from '../../src/process/local.js'
import { CalledProcessError, checkState, describeState, isClean } from '../../src/process/run.js'
import { childrenOf, failure, openFiles } from './support.js'
import { rootTest } from '../linux/support.js'

const local = await localProcess()
const { task } = local
const sh = await local.environment.which('sh')
await (await local.clone())[Symbol.asyncDispose]()
const files = openFiles()
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

afterEach(() => {
  expect(childrenOf()).toEqual([])
  expect(openFiles()).toEqual(files)
})

describe('run', () => {
  test('executes a command to its end', async () => {
    expect(await local.run(sh.args('-c', 'exit 0'))).toEqual({ state: 'exited', status: 0 })
    expect(await local.run('true')).toEqual({ state: 'exited', status: 0 })
  })

  test('an unclean end is an error with the command and the state', async () => {
    const error = await failure(local.run(['sh', '-c', 'exit 3']))
    expect(error).toBeInstanceOf(CalledProcessError)
    expect(error).toMatchObject({ name: 'CalledProcessError', state: { state: 'exited', status: 3 } })
    expect((error as CalledProcessError).command?.argv).toEqual(['sh', '-c', 'exit 3'])
    expect(error.message).toMatch(/^\/.*\/sh -c 'exit 3' exited with status 3$/)
    const killed = await failure(local.run(['sh', '-c', 'kill -TERM $$; sleep 100']))
    expect(killed).toMatchObject({ state: { state: 'killed', signal: 'SIGTERM' } })
    expect(killed.message).toMatch(/was killed by SIGTERM$/)
  })

  test('without check, whatever end is returned', async () => {
    expect(await local.run(['sh', '-c', 'exit 3'], { check: false })).toEqual({ state: 'exited', status: 3 })
    expect(await local.run('false', { check: false })).toEqual({ state: 'exited', status: 1 })
  })

  test('what cannot be executed leaves nothing behind', async () => {
    expect(await failure(local.run('no-such-program'))).toBeInstanceOf(ExecutableNotFoundError)
    expect(await failure(local.run(new Command('/no/such/program')))).toMatchObject({ code: 'ENOENT' })
    expect(await failure(local.run(['/no/such/program', 'x']))).toMatchObject({ code: 'ENOENT' })
  })

  test('standard streams are put in their places, crosswise as well', async () => {
    await using child = await local.clone()
    await using input = await child.task.memfdCreate('in')
    await using output = await child.task.memfdCreate('out')
    await using errors = await child.task.memfdCreate('err')
    await input.write('hello\n')
    await input.lseek(0, 0)
    await child.run(['sh', '-c', 'cat; echo trouble >&2'], { stdin: input, stdout: output, stderr: errors })
    expect(text(await output.pread(100, 0))).toBe('hello\n')
    expect(text(await errors.pread(100, 0))).toBe('trouble\n')
    // In a process whose own streams are those, swapped.
    await child.redirect({ stdout: output, stderr: errors })
    await child.run(['sh', '-c', 'echo swapped; echo too >&2'], { stdout: child.stderr, stderr: child.stdout })
    expect(text(await output.pread(100, 0))).toBe('hello\ntoo\n')
    expect(text(await errors.pread(100, 0))).toBe('trouble\nswapped\n')
  })

  test('the other files stay here', async () => {
    await using file = await task.memfdCreate('private')
    const listing = text(await local.output(['sh', '-c', 'ls -l /proc/$$/fd'], { stderr: file }))
    expect(listing.match(/memfd/g)).toHaveLength(2)
    expect(listing).not.toContain('eventpoll')
    expect(listing).toMatch(/1 -> \/memfd:output/)
    expect(listing).toMatch(/2 -> \/memfd:private/)
  })

  test('a file that was opened after the clone is refused', async () => {
    await using child = await local.clone()
    await using late = await task.memfdCreate('late')
    await expect(child.run('true', { stdout: late })).rejects.toBeInstanceOf(InvalidHandleError)
    expect(() => child.inherit(late)).toThrow(InvalidHandleError)
  })

  test('the standard streams of Node are not replaced', async () => {
    await using file = await task.memfdCreate('x')
    await expect(local.redirect({ stdout: file })).rejects.toThrow(/whose standard streams are Node's/)
    await expect(local.run('true', { flags: CLONE.FILES, stdout: file })).rejects.toThrow(/clone it without CLONE.FILES/)
  })

  test('signals are blocked and namespaces are new where that is asked for', async () => {
    const blocked = text(await local.output(['grep', 'SigBlk', '/proc/self/status'], { blocked: [SIG.USR1] }))
    expect(BigInt(`0x${blocked.trim().split(/\s+/)[1]}`)).toBe(1n << BigInt(SIG.USR1 - 1))
    const here = readFileSync('/proc/self/status', 'latin1')
    expect(here).toContain('Name:')
    const ids = text(await local.output(['readlink', '/proc/self/ns/user'], { flags: CLONE.NEWUSER }))
    expect(ids).not.toBe(text(await local.output(['readlink', '/proc/self/ns/user'])))
  })

  test('is killed when its signal is aborted, and the reason is the error', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    // It tells that it runs by a signal.
    const started = new Promise<void>((resolve) => process.once('SIGUSR2', () => resolve()))
    const outcome = failure(local.run(['sh', '-c', 'kill -USR2 $PPID; exec sleep 1000'], { signal: controller.signal }))
    await started
    controller.abort(reason)
    expect(await outcome).toBe(reason)
    await expect(local.run('true', { signal: controller.signal })).rejects.toBe(reason)
  })

  test('a signal that is aborted afterwards does nothing', async () => {
    const controller = new AbortController()
    await local.run('true', { signal: controller.signal })
    controller.abort()
  })
})

describe('output', () => {
  test('is what the command writes, however much', async () => {
    expect(text(await local.output(['echo', 'hello', 'world']))).toBe('hello world\n')
    expect(await local.output('true')).toHaveLength(0)
    const much = await local.output(['sh', '-c', 'head -c 3000000 /dev/zero'])
    expect(much).toHaveLength(3_000_000)
  })

  test('comes with an error where the end is unclean', async () => {
    await expect(local.output(['sh', '-c', 'echo x; exit 1'])).rejects.toBeInstanceOf(CalledProcessError)
    expect(text(await local.output(['sh', '-c', 'echo x; exit 1'], { check: false }))).toBe('x\n')
  })
})

describe('check', () => {
  test('of a child and of a state', async () => {
    const child = await local.fork()
    await child.exec(sh.args('-c', 'exit 0'))
    expect(await child.check()).toEqual({ state: 'exited', status: 0 })
    const other = await local.fork()
    await other.exit(7)
    await expect(other.check()).rejects.toThrow('a process that executed no command exited with status 7')
    expect(other.child.end).toEqual({ state: 'exited', status: 7 })
    expect(isClean({ state: 'exited', status: 1 })).toBe(false)
    expect(() => checkState({ state: 'killed', signal: 'SIGSEGV', core: true }, new Command('/bin/x'))).toThrow(
      '/bin/x was killed by SIGSEGV and left a core dump',
    )
  })

  test('each state has its words', () => {
    expect(describeState({ state: 'stopped', signal: 'SIGSTOP' })).toBe('was stopped by SIGSTOP')
    expect(describeState({ state: 'continued' })).toBe('continued')
    expect(describeState({ state: 'trapped', signal: 'SIGTRAP', event: 4 })).toBe('stopped for its tracer: SIGTRAP, event 4')
  })
})

describe('fork and unshare', () => {
  test('fork: a child with copies of everything', async () => {
    await using file = await task.memfdCreate('shared')
    await using child = await local.fork()
    expect(child.task.fdTable).not.toBe(task.fdTable)
    const there = child.inherit(file)
    await there.write('from the child')
    expect(text(await file.pread(100, 0))).toBe('from the child')
    expect(readFileSync(`/proc/${child.child.pid.near}/status`, 'latin1')).toMatch(new RegExp(`^PPid:\\s${process.pid}$`, 'm'))
  })

  rootTest('unshare: the host name of a new UTS namespace is its own', async () => {
    await using child = await local.fork()
    const before = child.task.namespaces.utsNamespace
    await child.unshare(CLONE.NEWUTS)
    expect(child.task.namespaces.utsNamespace).not.toBe(before)
    await child.run(['hostname', 'elsewhere']).catch((error: unknown) => {
      if (!(error instanceof ExecutableNotFoundError)) throw error
    })
    expect(text(await child.output(['readlink', '/proc/self/ns/uts']))).not.toBe(text(await local.output(['readlink', '/proc/self/ns/uts'])))
  })

  test('unshare: the new pid namespace begins with the next child', async () => {
    await using child = await local.clone({ flags: CLONE.NEWUSER })
    await child.unshare(CLONE.NEWPID)
    await using first = await child.fork()
    expect(first.task.pid).toBe(1)
    expect(await first.task.getpid()).toBe(1)
    await using second = await child.fork()
    expect(await second.task.getpid()).toBe(2)
    expect(second.task.pid).toBe(2)
    expect(second.task.pidNamespace).toBe(first.task.pidNamespace)
    expect(child.task.pidNamespace).toBe(local.task.pidNamespace)
  })
})

describe('places and sockets', () => {
  rootTest('mount, chroot and umount, in namespaces of its own', async () => {
    await using directory = await local.temporaryDirectory()
    await using child = await local.clone({ flags: CLONE.NEWNS })
    await child.mount(null, '/', null, or(MOUNT.REC, MOUNT.PRIVATE))
    await child.mount('test', directory.text, 'tmpfs', or(MOUNT.NOSUID, MOUNT.NODEV), 'size=64k')
    const mounts = (): string => readFileSync(`/proc/${child.task.pid}/mountinfo`, 'latin1')
    expect(mounts()).toMatch(new RegExp(`^.* ${directory.text} rw,nosuid,nodev.* - tmpfs test rw,size=64k`, 'm'))
    await child.writeFile(`${directory.text}/inside`, 'there')
    expect(await local.path(`${directory.text}/inside`).exists()).toBe(false)
    await child.umount(directory.text)
    expect(mounts()).not.toContain(directory.text)
    expect(await failure(child.umount(directory.text))).toMatchObject({ code: 'EINVAL', syscall: 'umount2' })

    await directory.join('file').write('below')
    await child.task.chdir('/tmp')
    await child.chroot(directory.text)
    expect(readlinkSync(`/proc/${child.task.pid}/root`)).toBe(directory.text)
    expect(readlinkSync(`/proc/${child.task.pid}/cwd`)).toBe(directory.text)
    expect(text(await child.readFile('/file'))).toBe('below')
    expect(text(await child.readFile('../../file'))).toBe('below')
    expect(await failure(child.chroot('/nowhere'))).toMatchObject({ code: 'ENOENT', path: '/nowhere' })
  })

  test('a pair of sockets, and an address of which the kernel chooses a part', async () => {
    {
      const [one, other] = await local.socketpair()
      await one.write('across')
      expect(text(await other.read(10))).toBe('across')
      await one.close()
      await other.close()
    }
    await using child = await local.clone()
    const [message, end] = await child.socketpair(SOCK.SEQPACKET)
    expect(await message.getsockopt(SO.TYPE)).toBe(SOCK.SEQPACKET)
    await message.close()
    await end.close()
    await using socket = await child.task.socket(AF.INET, SOCK.STREAM)
    const address = await child.bind(socket, { family: 'inet', address: '127.0.0.1', port: 0 })
    expect(address).toMatchObject({ family: 'inet', address: '127.0.0.1', port: expect.any(Number) })
    expect(address).not.toMatchObject({ port: 0 })
    await using second = await child.task.socket(AF.INET, SOCK.STREAM)
    expect(await failure(child.bind(second, address))).toMatchObject({ code: 'EADDRINUSE', syscall: 'bind' })
    await expect(local.bind(second, address)).rejects.toThrow(FDTableMismatchError)
    // It is still the caller's.
    expect(await socket.getsockname()).toEqual(address)
  })
})
