/**
 * Faults: somebody kills in the middle of things, stops a child, or there are no more files, threads or memory. What is random is
 * in test/programs/faults.ts; `npm run faults` does it ten thousand times.
 */
import { accessSync, constants, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'

import { SyscallHangup, SyscallTransportError } from '../../src/near/errors.js'
import { Pid as NearPid } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { Pid } from '../../src/handle/pid.js'
import { RLIMIT } from '../../src/linux/resource.js'
import { CLONE } from '../../src/linux/sched.js'
import { SIG } from '../../src/linux/signal.js'
import { localProcess, type LocalProcess } from '../../src/process/local.js'
import { rootTest } from '../linux/support.js'
import { program } from '../setup/programs.js'
import { childrenOf, failure, openFiles, outcome, Program, status } from './support.js'

let local: LocalProcess
beforeAll(async () => {
  local = await localProcess()
  await (await local.clone())[Symbol.asyncDispose]()
})

/** Runs a program of test/programs to its end, which is to be a good one, and takes the line that it prints. */
async function result<T>(running: Program): Promise<T> {
  await using ending = running
  const { code, stderr } = await ending.ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [line = ''] = await ending.rest()
  return JSON.parse(line) as T
}

const STEPS = 1000
/** Numbers of processes, and how few of them there are to be: up to 300 none is used again. See Linux 6.14, kernel/pid.c, RESERVED_PIDS. */
const FEW_PIDS = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child', 'sh', '-c', 'echo 500 > /proc/sys/kernel/pid_max && exec "$@"', 'sh']

describe('SIGKILL at random steps of clone, set-up, exec and wait', () => {
  const check = (counts: Record<string, number>, steps: number): void => {
    expect(counts).toMatchObject({ steps, nodes: steps / 50 })
    // Something was done.
    expect(counts['shots']).toBeGreaterThan(steps / 10)
    expect(counts['processes']).toBeGreaterThan(steps)
  }

  test(`${STEPS} times: no hang, no orphan, no exit status lost, no file left, nobody else killed`, async () => {
    check(await result(Program.node('faults', ['--count', String(STEPS)])), STEPS)
  }, 300_000)

  const [command = '', ...args] = FEW_PIDS
  // In a namespace of its own, this says nothing to the others (Linux 6.14); before, it would be the whole machine's.
  const release = readFileSync('/proc/sys/kernel/osrelease', 'latin1').split(/[.-]/).map(Number) as [number, number]
  const reason = release[0] < 6 || (release[0] === 6 && release[1] < 14)
    ? 'pid_max is the whole machine\'s before Linux 6.14'
    : spawnSync(command, [...args, 'true']).status === 0 ? undefined : 'this takes root, and unshare(1)'
  const few = 'where there are 200 pids in all, which are used again and again, 100 times: never a wrong one is killed'
  test.skipIf(reason !== undefined)(`${few}${reason === undefined ? '' : ` (skipped: ${reason})`}`, async () => {
    check(await result(new Program(command, [...args, process.execPath, program('faults'), '--count', '100'])), 100)
  }, 120_000)
})

/** Waits until the process is in a state of proc_pid_stat(5): signals take a moment to be acted upon. */
async function inState(pid: number, letter: string): Promise<void> {
  while (!status(pid, 'State').startsWith(letter)) await new Promise((resolve) => setImmediate(resolve))
}

describe('SIGSTOP', () => {
  test('to a child with calls outstanding: they wait, others do not, and all of them complete when it continues', async () => {
    await using child = await local.clone()
    await using other = await local.clone()
    const { pid } = child.task
    await child.kill(SIG.STOP)
    await inState(pid, 'T')
    let answered = 0
    const calls = Array.from({ length: 300 }, () => child.task.sysif.syscall(SYS.getppid).then((parent) => {
      answered++
      return parent
    }))
    const grandchild = child.clone()
    const exec = grandchild.then(async (cloned) => {
      await cloned.exec('/bin/true')
      return await cloned.wait()
    })
    // Many turns of the event loop, and calls elsewhere, that do not have to wait for it.
    for (let turn = 0; turn < 100; turn++) expect(await other.task.sysif.syscall(SYS.getpid)).toBe(other.task.pid)
    expect(answered).toBe(0)
    expect(child.child.end).toBe(undefined)
    await child.kill(SIG.CONT)
    expect(new Set(await Promise.all(calls))).toEqual(new Set([process.pid]))
    expect(await exec).toEqual({ state: 'exited', status: 0 })
  })

  test('to a child that is killed then: its calls are over', async () => {
    const files = openFiles().size
    {
      await using child = await local.clone()
      await child.kill(SIG.STOP)
      await inState(child.task.pid, 'T')
      const calls = [failure(child.task.sysif.syscall(SYS.getpid)), failure(child.clone())]
      await child.kill()
      for (const call of calls) expect(await call).toBeInstanceOf(SyscallHangup)
      expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGKILL', core: false })
    }
    expect(openFiles().size).toBe(files)
  })

  test('to a parent: its child is waited for when it continues', async () => {
    await using child = await local.clone()
    await using grandchild = await child.clone()
    await child.kill(SIG.STOP)
    await inState(child.task.pid, 'T')
    await grandchild.exit(9)
    const wait = grandchild.wait()
    await inState(grandchild.child.pid.near, 'Z')
    expect(grandchild.child.end).toBe(undefined)
    await child.kill(SIG.CONT)
    expect(await wait).toEqual({ state: 'exited', status: 9 })
  })

  test('to a parent that is killed then: the child is not lost sight of', async () => {
    const files = openFiles().size
    {
      await using child = await local.clone()
      await using grandchild = await child.clone({ flags: CLONE.FILES })
      await child.kill(SIG.STOP)
      await inState(child.task.pid, 'T')
      const wait = failure(grandchild.wait())
      await child.kill()
      expect((await wait).name).toMatch(/^Syscall(Hangup|SendError)$/)
    }
    expect(openFiles().size).toBe(files)
  })
})

describe('a clone that fails when the child is there already', () => {
  rootTest('leaves no zombie: the child is killed before it can say its pid', async () => {
    const child = await local.clone({ flags: CLONE.NEWPID })
    const { task } = child
    // Its next children are not the first of their pid namespace, and have to be asked for their number.
    await using above = await local.clone()
    await above.unshare(CLONE.NEWPID)
    await using first = await above.clone()
    const before = { children: childrenOf(above.task.pid), files: openFiles().size, watches: local.shared.services().poller.size }
    for (let round = 0; round < 30; round++) {
      const cloning = outcome(above.clone())
      let added: number[] = []
      while (added.length === 0) {
        added = childrenOf(above.task.pid).filter((pid) => !before.children.includes(pid))
        await new Promise((resolve) => (round % 2 === 0 ? setImmediate(resolve) : queueMicrotask(() => resolve(undefined))))
      }
      for (const pid of added) process.kill(pid, 'SIGKILL')
      const cloned = await cloning
      if ('value' in cloned) await cloned.value[Symbol.asyncDispose]()
      else expect(cloned.error).toBeInstanceOf(SyscallTransportError)
      expect({ children: childrenOf(above.task.pid), files: openFiles().size, watches: local.shared.services().poller.size }).toEqual(before)
    }
    expect(first.task.pid).toBe(1)
    await child[Symbol.asyncDispose]()
    expect(task.alive).toBe(false)
  })
})

describe('where something is short, there is a clear error, and all is undone', () => {
  test('files (RLIMIT_NOFILE), one more each time until everything can be done', async () => {
    const failures = await result<Record<string, number>>(Program.node('short', ['files']))
    // The doorbell, the poller, a child's pidfd, that of a grandchild, and set-up.
    expect(Object.keys(failures).sort()).toEqual(expect.arrayContaining(['EMFILE clone3', 'EMFILE epoll_create1', 'EMFILE pidfd_getfd', 'EMFILE pipe2']))
  })

  const mayBeOther = process.getuid?.() === 0 && canBeRead()
  const other = 'threads and processes (RLIMIT_NPROC), as another user'
  test.skipIf(!mayBeOther)(mayBeOther ? other : `${other} (skipped: this takes root, and sources that anybody can read)`, async () => {
    const failures = await result<Record<string, number>>(Program.node('short', ['threads'], { uid: OTHER, gid: OTHER }))
    expect(Object.keys(failures)).toEqual(['EAGAIN clone3'])
    // Both service threads, the child and its child, those that share, and a thread.
    expect(failures['EAGAIN clone3']).toBeGreaterThanOrEqual(5)
  })

  test('address space (RLIMIT_AS): the local process cannot be opened, and later it can', async () => {
    await using running = Program.node('short', ['space'])
    expect(await running.message()).toBe('ready')
    const pid = new Pid(local.task, NearPid(running.pid))
    const unlimited = { rlim_cur: Infinity, rlim_max: Infinity }
    // What it has, in pages, and something more for V8.
    const [pages = 0] = readFileSync(`/proc/${running.pid}/statm`, 'latin1').split(' ').map(Number)
    await local.task.prlimit(RLIMIT.AS, { ...unlimited, rlim_cur: pages * 4096 + 2 ** 29 }, pid)
    running.say('go')
    expect(await running.message()).toMatch(/^ENOMEM: .*, mmap\(.*, PROT_READ\|PROT_WRITE, MAP_PRIVATE\|MAP_ANONYMOUS\|MAP_NORESERVE, -1, 0\)$/)
    await local.task.prlimit(RLIMIT.AS, unlimited, pid)
    running.say('go')
    expect(await running.message()).toBe('done')
    expect(await running.ended).toEqual({ code: 0, signal: null, stderr: '' })
  })

  test('address space of a child: a program that does not fit is either refused or killed, and the parent knows which', async () => {
    const child = await local.clone()
    await child.task.prlimit(RLIMIT.AS, { rlim_cur: 4096, rlim_max: 4096 })
    const executed = await outcome(child.exec('/bin/true'))
    if ('error' in executed) {
      expect(executed.error).toMatchObject({ code: 'ENOMEM', syscall: 'execve' })
      expect(await child.task.sysif.syscall(SYS.getppid)).toBe(process.pid)
      await child[Symbol.asyncDispose]()
    } else expect(await child.wait()).toMatchObject({ state: 'killed' })
  })

  test('memory of the package\'s own', async () => {
    const failures = await result<Record<string, number>>(Program.node('short', ['arena']))
    expect(Object.keys(failures)).toEqual(['OutOfSpaceError'])
    expect(failures['OutOfSpaceError']).toBeGreaterThan(5)
  })
})

/** A uid of nobody here. */
const OTHER = 64_321

/** Whether another user could run a program of test/programs. */
function canBeRead(): boolean {
  const { status: code } = spawnSync(process.execPath, ['-e', 'require("node:fs").readFileSync(process.argv[1])', fileURLToPath(import.meta.url)], {
    uid: 64_321, gid: 64_321,
  })
  accessSync(process.execPath, constants.X_OK)
  return code === 0
}

describe('the death of the thread that waits for file descriptors', () => {
  test('is seen and said, and all waits reject', async () => {
    await using running = Program.node('poller-dies')
    const { code, stderr } = await running.ended
    expect(stderr).toContain('nearfar: the thread that waits for file descriptors has died')
    expect(code).toBe(0)
    const died = 'Error: the thread that waits for file descriptors has died'
    const child = `Error: nobody watches children any more: ${died.replace('Error: ', '')}`
    const [line = ''] = await running.rest()
    expect(JSON.parse(line)).toEqual({
      answers: ['resolved: 1', child, died, died],
      after: [child, died, died],
      warnings: [expect.stringContaining('has died')],
    })
  })
})

describe('the death of the thread that tells of the answers of children', () => {
  test.each([
    ['at once, by a pidfd of the thread', []],
    ['as soon as something is expected, where the kernel has no such pidfd', ['old']],
  ])('is seen and said, and all waits reject, %s', async (_when, args) => {
    await using running = Program.node('bell-dies', args)
    const { code, stderr } = await running.ended
    const said = 'the thread that tells of the answers of children has died'
    expect(stderr).toContain(`nearfar: ${said}`)
    expect(code).toBe(0)
    const child = `nobody watches children any more: ${said}`
    const hangup = expect.stringMatching(new RegExp(`^SyscallHangup: (read|nanosleep)\\(.*\\): ${child}; whether the call ran is not known$`)) as string
    const [line = ''] = await running.rest()
    expect(JSON.parse(line)).toEqual({
      // It may have been seen already, when something else was expected, and then nothing is sent.
      late: args.length === 0 ? [] : [expect.stringMatching(new RegExp(`^Syscall(Hangup|SendError): nanosleep\\(.*\\): ${child}`))],
      answers: [hangup, `Error: ${child}`, `Error: ${said}`, `SyscallHangup: exit_group(...): ${said}; whether the call ran is not known`],
      after: [`SyscallSendError: getpid(): ${child}`, `Error: ${child}`, `Error: ${said}`],
      given: false,
      warnings: [expect.stringContaining(said)],
    })
  })
})
