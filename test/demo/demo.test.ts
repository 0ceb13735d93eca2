import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SYS, type Architecture } from 'nearfar/near'
import { demo } from '../setup/programs.js'

const architecture = process.arch as Architecture
const FUTEX_WAIT = 0
const FUTEX_WAITERS = 0x8000_0000
const FUTEX_OWNER_DIED = 0x4000_0000
/** From the beginning of the lock to its word: behind a pointer. */
const WORD_OFFSET = 8
const JOBS = 12
const patient = { timeout: 20_000, interval: 20 }

/** A file of /proc/PID; undefined where there is no such process. */
function proc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** The fields of /proc/PID/stat behind the name: state, parent, process group, session. */
function statusOf(pid: number): { readonly state: string, readonly session: number } | undefined {
  const stat = proc(pid, 'stat')
  if (stat === undefined) return undefined
  const [state = '', , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state, session: Number(session) }
}

/** The demo, in a session and in an empty directory of its own. */
class Demo {
  readonly pid: number
  stdout = ''
  stderr = ''
  readonly ended: Promise<number | NodeJS.Signals>
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #directory: string
  #changed: (() => void) | undefined

  constructor(directory: string, args: readonly string[] = [], tracer: readonly string[] = []) {
    const [command = '', ...rest] = [...tracer, process.execPath, demo, ...args]
    this.#directory = directory
    this.#child = spawn(command, rest, { cwd: directory, env: { ...process.env, TMPDIR: directory }, detached: true, stdio: 'pipe' })
    this.pid = this.#child.pid as number
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
      this.#changed?.()
    })
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject)
      this.#child.on('close', (code, signal) => resolve(code ?? signal as NodeJS.Signals))
    })
  }

  /** Resolves when it has stopped to be looked at for the n-th time. */
  async look(times: number): Promise<void> {
    let over = false
    void this.ended.then(() => {
      over = true
      this.#changed?.()
    })
    while ((this.stdout.match(/Enter goes on$/gm)?.length ?? 0) < times) {
      if (over) throw new Error(`the demo ended before it could be looked at:\n${this.stdout}${this.stderr}`)
      await new Promise<void>((resolve) => (this.#changed = resolve))
    }
  }

  enter(): void {
    this.#child.stdin.write('\n')
  }

  /** What is left of it. Who was killed may need a moment to go. */
  async expectNothingLeft(): Promise<void> {
    await vi.waitFor(() => {
      const left = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
        const status = statusOf(pid)
        return status?.session === this.pid && status.state !== 'Z'
      })
      expect(left).toEqual([])
    }, patient)
    expect(readdirSync(this.#directory)).toEqual([])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }
}

/** What the demo said, taken apart. Everything that it may say is here: another line is an error. */
function accountOf(stdout: string) {
  const account = {
    seconds: [] as number[],
    supervisor: 0,
    lock: 0,
    word: 0,
    /** In the order in which they were started, with the place of the list of each. */
    workers: new Map<number, number>(),
    hanging: { pid: 0, job: 0 },
    /** The word while the one that hangs holds it, as the kernel left it, and in the supervisor's hands. */
    words: [] as number[],
    sleepers: [] as number[],
    /** Who did which job. */
    done: new Map<number, number>(),
    events: [] as string[],
  }
  const lines: [RegExp, (...found: string[]) => void][] = [
    [/^supervisor (\d+) made a lock at (0x\w+)\. Its word, at (0x\w+), is 0x0: free$/, (pid, lock, word) => {
      Object.assign(account, { supervisor: Number(pid), lock: Number(lock), word: Number(word) })
    }],
    [/^worker (\d+) started; the kernel has its robust list, 24 bytes at (0x\w+)$/, (pid, head) => {
      account.workers.set(Number(pid), Number(head))
      account.events.push('started')
    }],
    [/^worker (\d+) did job (\d+)$/, (pid, job) => {
      expect(account.done.has(Number(job)), `job ${job} was done already`).toBe(false)
      account.done.set(Number(job), Number(pid))
    }],
    [/^worker (\d+) hangs in job (\d+), and holds the lock$/, (pid, job) => (account.hanging = { pid: Number(pid), job: Number(job) })],
    [/^the word is (0x\w+): held by (\d+), and (\d+) and (\d+) wait for it$/, (word, holder, ...sleepers) => {
      expect(Number(holder)).toBe(account.hanging.pid)
      account.words.push(Number(word))
      account.sleepers = sleepers.map(Number)
      account.events.push('held')
    }],
    [/^look around in \/proc; Enter goes on$/, () => undefined],
    [/^supervisor sent SIGKILL to worker (\d+)$/, (pid) => account.events.push(`kill ${pid}`)],
    [/^its pidfd says: worker (\d+) was killed by SIGKILL$/, (pid) => account.events.push(`killed ${pid}`)],
    [/^the word is (0x\w+): the kernel has marked it with FUTEX_OWNER_DIED$/, (word) => {
      account.words.push(Number(word))
      account.events.push('marked')
    }],
    [/^supervisor took the lock over: the word is (0x\w+)\. Job (\d+) was left half done, and goes to another/, (word, job) => {
      account.words.push(Number(word))
      account.events.push(`recovered job ${job}`)
    }],
    [/^supervisor released the lock$/, () => account.events.push('released')],
    [/^all jobs are done, and the workers have exited: (.*)$/, (counts = '') => account.events.push(`exited: ${counts}`)],
    [/^the ledger has every job once, 12 in all, and job (\d+) a second time, half done$/, (job) => account.events.push(`ledger, job ${job}`)],
    [/^no process is left; \d+ facts were checked$/, () => account.events.push('end')],
  ]
  for (const line of stdout.trimEnd().split('\n')) {
    const [, seconds, text = ''] = /^ *(?:(\d+\.\d{3}) s)? +(.*)$/.exec(line) ?? []
    const known = lines.find(([pattern]) => pattern.test(text))
    if (known === undefined) throw new Error(`the demo said what this test does not know: ${JSON.stringify(line)}`)
    known[1](...(known[0].exec(text)?.slice(1) ?? []))
    if (seconds !== undefined) account.seconds.push(Number(seconds))
  }
  return account
}

/** What the word is while a worker holds the lock and others wait: who has slept through a change of hands sleeps for the one before. */
function holdersOf(workers: ReadonlyMap<number, number>): number[] {
  return [...workers.keys()].map((pid) => FUTEX_WAITERS + pid)
}

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nearfar-demo-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

describe('the demo', () => {
  test('tells what happened, in its order and in its time, and leaves nothing behind', async () => {
    const begun = performance.now()
    await using run = new Demo(directory)
    expect([await run.ended, run.stderr]).toEqual([0, ''])
    const elapsed = (performance.now() - begun) / 1000
    await run.expectNothingLeft()

    const account = accountOf(run.stdout)
    expect(account.supervisor).toBe(run.pid)
    expect(account.word - account.lock).toBe(WORD_OFFSET)
    const { pid, job } = account.hanging
    const workers = [...account.workers.keys()]
    expect(workers).toHaveLength(4)
    expect(new Set(account.workers.values()).size).toBe(4)
    expect([...account.sleepers, pid].sort()).toEqual(workers.slice(0, 3).sort())
    expect(account.words).toEqual([FUTEX_WAITERS + pid, FUTEX_WAITERS + FUTEX_OWNER_DIED, FUTEX_WAITERS + account.supervisor])
    expect([...account.done.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: JOBS }, (_, index) => index + 1))
    expect(account.done.get(job)).toBe(workers[3])
    const counts = workers.map((worker) => `${worker} did ${[...account.done.values()].filter((doer) => doer === worker).length}`)
    expect(account.events).toEqual([
      'started', 'started', 'started', 'held', `kill ${pid}`, `killed ${pid}`, 'marked', `recovered job ${job}`, 'started', 'released',
      `exited: ${counts.join(', ')}`, `ledger, job ${job}`, 'end',
    ])
    expect(account.seconds).toEqual([...account.seconds].sort((a, b) => a - b))
    expect(account.seconds.at(-1)).toBeLessThan(elapsed)
  })

  test('tells what /proc shows as well', async () => {
    await using run = new Demo(directory, ['--look'])
    await run.look(1)
    const { supervisor, workers, hanging, sleepers, lock, word } = accountOf(run.stdout)
    const hex = (value: number) => `0x${value.toString(16)}`
    for (const pid of workers.keys()) {
      expect(proc(pid, 'status')).toMatch(new RegExp(`^PPid:\t${supervisor}$`, 'm'))
      const mapped = proc(pid, 'maps')?.split('\n').filter((line) => line.endsWith(' /memfd:lock (deleted)'))
      expect(mapped).toEqual([expect.stringMatching(new RegExp(`^${lock.toString(16)}-\\w+ rw-s `))])
    }
    // Each is in the call that it is said to be in.
    const waitOf = (pid: number) => {
      const [call, address, operation, expected] = proc(pid, 'syscall')?.split(' ') ?? []
      expect([call, operation]).toEqual([String(SYS.futex.number(architecture)), hex(FUTEX_WAIT)])
      return { address, expected: Number(expected) }
    }
    for (const pid of sleepers) {
      await vi.waitFor(() => expect(waitOf(pid).address).toBe(hex(word)), patient)
      expect(holdersOf(workers)).toContain(waitOf(pid).expected)
    }
    await vi.waitFor(() => expect(waitOf(hanging.pid).address).not.toBe(hex(word)), patient)
    const files = readdirSync(`/proc/${hanging.pid}/fd`).map((fd) => `/proc/${hanging.pid}/fd/${fd}`)
    const ledger = files.filter((path) => readlinkSync(path) === '/memfd:ledger (deleted)')
    expect(ledger).toHaveLength(1)
    expect(readFileSync(ledger[0] as string, 'utf8')).toMatch(new RegExp(`\njob ${hanging.job} begun by ${hanging.pid}\n$`))

    run.enter()
    await run.look(2)
    expect(statusOf(hanging.pid)).toBeUndefined()
    const memory = await open(`/proc/${supervisor}/mem`)
    const { buffer } = await memory.read(Buffer.alloc(4), 0, 4, word)
    await memory.close()
    expect(buffer.readUInt32LE()).toBe(FUTEX_WAITERS + FUTEX_OWNER_DIED)

    run.enter()
    expect([await run.ended, run.stderr]).toEqual([0, ''])
    await run.expectNothingLeft()
  })

  // Ctrl-C goes to all of the terminal's foreground process group; a kill(1) to the supervisor alone.
  const interruptions = [['SIGINT', -1], ['SIGTERM', 1], ['SIGKILL', 1]] as const
  test.each(interruptions)('is ended by %s in the middle, and leaves nothing behind all the same', async (signal, target) => {
    await using run = new Demo(directory, ['--look'])
    await run.look(1)
    const { workers } = accountOf(run.stdout)
    process.kill(target * run.pid, signal)
    expect(await run.ended).toBe(signal)
    expect(workers.size).toBe(3)
    await run.expectNothingLeft()
  })

  describe('fails, and says why, where something else happens', () => {
    test('a worker that waits is killed by somebody else', async () => {
      await using run = new Demo(directory, ['--look'])
      await run.look(1)
      const [sleeper = 0] = accountOf(run.stdout).sleepers
      process.kill(sleeper, 'SIGKILL')
      run.enter()
      run.enter()
      expect(await run.ended).toBe(1)
      expect(run.stderr).toMatch(new RegExp(`^FAILED: futex\\(.*process ${sleeper} `))
      await run.expectNothingLeft()
    })

    test('the worker that holds the lock is killed by somebody else', async () => {
      await using run = new Demo(directory, ['--look'])
      await run.look(1)
      const { pid } = accountOf(run.stdout).hanging
      process.kill(pid, 'SIGKILL')
      await vi.waitFor(() => expect(statusOf(pid)?.state).toBe('Z'), patient)
      run.enter()
      expect([await run.ended, run.stderr]).toEqual([1, 'FAILED: this is not so: nobody else has touched the lock\n'])
      await run.expectNothingLeft()
    })

    test('a worker never gets to run again', async () => {
      await using run = new Demo(directory, ['--look', '--patience', '2'])
      await run.look(1)
      const [sleeper = 0] = accountOf(run.stdout).sleepers
      process.kill(sleeper, 'SIGSTOP')
      run.enter()
      run.enter()
      expect([await run.ended, run.stderr]).toEqual([1, 'FAILED: nothing has happened for 2 s\n'])
      await run.expectNothingLeft()
    })
  })
})

const strace = spawnSync('strace', ['-o', '/dev/null', 'true'])
const reason = strace.error === undefined && strace.status === 0 ? undefined : 'strace is not there, or may not trace'

/** A call as strace shows it. */
interface Traced {
  readonly pid: number
  readonly text: string
}

/** Joins what strace has cut in two because another process came between: `futex(… <unfinished ...>` and `<... futex resumed>…`. */
function readTrace(path: string): Traced[] {
  const calls: Traced[] = []
  const unfinished = new Map<number, string>()
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const [, number, shown = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    const pid = Number(number)
    const begun = /^(.*) <unfinished \.\.\.>$/.exec(shown)?.[1]
    if (begun !== undefined) {
      unfinished.set(pid, begun)
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(shown)?.[1]
    calls.push({ pid, text: resumed === undefined ? shown : `${unfinished.get(pid) ?? ''}${resumed}` })
    unfinished.delete(pid)
  }
  return calls
}

const traced = test.skipIf(reason !== undefined && process.env['CI'] === undefined)
const title = (text: string) => (reason === undefined ? text : `${text} (SKIPPED: ${reason})`)

describe('the demo under strace', () => {
  traced(title('fails where the kernel does not get a robust list'), async () => {
    const options = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=set_robust_list', '-e', 'inject=set_robust_list:retval=0']
    await using run = new Demo(directory, [], ['strace', ...options])
    expect(await run.ended).toBe(1)
    expect(run.stderr).toMatch(/^FAILED: this is not so: the kernel has the robust list of worker \d+\n$/)
    await run.expectNothingLeft()
  })

  traced(title('tells what the kernel was asked for'), async () => {
    const log = mkdtempSync(join(tmpdir(), 'nearfar-strace-'))
    try {
      const trace = join(log, 'trace')
      const calls = 'clone3,set_robust_list,get_robust_list,futex,write,nanosleep,pidfd_send_signal,exit_group'
      await using run = new Demo(directory, [], ['strace', '-f', '-s', '64', '-o', trace, '-e', `trace=${calls}`, '-e', 'signal=KILL'])
      expect([await run.ended, run.stderr]).toEqual([0, ''])
      await run.expectNothingLeft()
      const account = accountOf(run.stdout)
      const seen = readTrace(trace)
      const of = (pid: number) => seen.filter((call) => call.pid === pid).map((call) => call.text)
      const place = (address: number) => `0x${address.toString(16)}`

      for (const [pid, head] of account.workers) {
        const cloned = seen.filter(({ text }) => text.startsWith('clone3(') && new RegExp(`=> .*= ${pid}$|= ${pid}$`).test(text))
        expect(cloned.map((call) => call.pid)).toEqual([account.supervisor])
        expect(cloned[0]?.text).toMatch(/flags=CLONE_VM\|CLONE_PIDFD\|CLONE_PARENT_SETTID\|CLONE_CHILD_CLEARTID\|CLONE_CLEAR_SIGHAND,/)
        const [set, get] = of(pid).filter((text) => text.includes('robust_list'))
        expect(set).toMatch(new RegExp(`^set_robust_list\\(${place(head)}, 24\\) += 0$`))
        expect(get).toMatch(new RegExp(`^get_robust_list\\(0, \\[${place(head)}\\], \\[24\\]\\) += 0$`))
      }

      const { pid, job } = account.hanging
      const last = of(pid)
      expect(last.at(-1)).toBe('+++ killed by SIGKILL +++')
      expect(last.filter((text) => text.startsWith('write(')).at(-1)).toMatch(new RegExp(`"job ${job} begun by ${pid}\\\\n"`))
      const kills = of(account.supervisor).filter((text) => text.startsWith('pidfd_send_signal('))
      expect(kills).toEqual([expect.stringMatching(/^pidfd_send_signal\(\d+, SIGKILL, NULL, 0\) += 0$/)])
      for (const sleeper of account.sleepers) {
        const waits = of(sleeper).filter((text) => text.startsWith(`futex(${place(account.word)}, FUTEX_WAIT, `))
        expect(waits.length).toBeGreaterThan(0)
        const expected = waits.map((text) => Number(/FUTEX_WAIT, (-?\d+), NULL/.exec(text)?.[1]) >>> 0)
        expect([...holdersOf(account.workers), ...account.words]).toEqual(expect.arrayContaining(expected))
      }
      for (const [done, doer] of account.done) {
        const lines = of(doer).filter((text) => text.startsWith('write('))
        expect(lines.join('\n')).toMatch(new RegExp(`"job ${done} begun by ${doer}\\\\n".*\n.*"job ${done} done by ${doer}\\\\n"`))
      }
    } finally {
      rmSync(log, { recursive: true, force: true })
    }
  })
})
