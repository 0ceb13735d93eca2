/**
 * What the tests of processes share: calls that have no method of their own here, /proc as an independent witness, and Node
 * programs that run as processes of their own.
 */
import { spawn, type ChildProcess as NodeChild, type SpawnOptions } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { array } from '../../src/memory/aggregates.js'
import { Int32 } from '../../src/memory/scalars.js'
import { Bytes, CString } from '../../src/memory/bytes.js'
import { Pid } from '../../src/handle/pid.js'
import { EPOLL } from '../../src/linux/epoll.js'
import type { FileDescriptor } from '../../src/process/fd.js'
import type { LocalProcess } from '../../src/process/local.js'
import type { Task } from '../../src/process/task.js'
import { program } from '../setup/programs.js'

export const O = { RDONLY: 0, WRONLY: 1, RDWR: 2, CREAT: 0o100, NONBLOCK: 0o4000, CLOEXEC: 0o2000000 } as const
export const AT_FDCWD = -100

const Two = array(Int32, 2)

/** pipe2(2), close-on-exec unless other flags are given. */
export async function pipe(task: Task, flags: number = O.CLOEXEC): Promise<{ readEnd: FileDescriptor; writeEnd: FileDescriptor }> {
  const [readEnd, writeEnd] = await task.fill(Two, (buffer) => task.sysif.syscall(SYS.pipe2, buffer, flags)) as [number, number]
  return { readEnd: task.makeFileDescriptor(NearFileDescriptor(readEnd)), writeEnd: task.makeFileDescriptor(NearFileDescriptor(writeEnd)) }
}

/** memfd_create(2). */
export async function memfd(task: Task): Promise<FileDescriptor> {
  using name = task.argument(CString, 'test')
  return task.makeFileDescriptor(NearFileDescriptor(await task.sysif.syscall(SYS.memfd_create, name, 1)))
}

/** write(2) of everything. */
export async function writeAll(fd: FileDescriptor, bytes: Uint8Array): Promise<void> {
  using borrow = fd.borrow(fd.task)
  using memory = fd.task.argument(Bytes, bytes)
  for (let done = 0; done < bytes.length;) {
    done += await fd.task.sysif.syscall(SYS.write, borrow, memory.near + done, bytes.length - done)
  }
}

/** read(2) until there are so many bytes, or the end. */
export async function readAll(fd: FileDescriptor, length: number): Promise<Uint8Array> {
  const { task } = fd
  using borrow = fd.borrow(task)
  const pointer = task.malloc(Bytes, length)
  let done = 0
  {
    using memory = pointer.borrow(task, 'exclusive')
    while (done < length) {
      const count = await task.sysif.syscall(SYS.read, borrow, memory.near + done, length - done)
      if (count === 0) break
      done += count
    }
  }
  const [filled, rest] = pointer.splitReadable(done)
  rest.free()
  const bytes = await filled.read()
  filled.free()
  return bytes
}

/** Sets or clears close-on-exec. */
export async function setCloexec(fd: FileDescriptor, cloexec: boolean): Promise<void> {
  using borrow = fd.borrow(fd.task)
  const F_SETFD = 2
  await fd.task.sysif.syscall(SYS.fcntl, borrow, F_SETFD, cloexec ? 1 : 0)
}

/** A field of proc_pid_status(5). */
export function status(pid: number | string, field: string): string {
  const line = new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))
  if (line === null) throw new Error(`/proc/${pid}/status has no ${field}`)
  return line[1] as string
}

/** A set of signals in proc_pid_status(5): `SigBlk`, `SigIgn`, `SigCgt`. */
export function signalSet(pid: number | string, field: 'SigBlk' | 'SigIgn' | 'SigCgt' | 'SigPnd' | 'ShdPnd'): bigint {
  return BigInt(`0x${status(pid, field)}`)
}

/** The children of a process as the kernel counts them, dead ones that nobody waited for among them. */
export function childrenOf(pid: number | string = 'self'): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((tid) => {
    try {
      return readFileSync(`/proc/${pid}/task/${tid}/children`, 'latin1').split(' ').filter(Boolean).map(Number)
    } catch (error) {
      if (isGone(error)) return []
      throw error
    }
  })
}

/** The threads of this process. */
export function threads(): number[] {
  return readdirSync('/proc/self/task').map(Number)
}

/** The numbers in this process's fd table, and what they mean. */
export function openFiles(): Map<number, string> {
  const files = new Map<number, string>()
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      files.set(Number(name), readlinkSync(`/proc/self/fd/${name}`))
    } catch (error) {
      // The one through which the folder was read.
      if (!isGone(error)) throw error
    }
  }
  return files
}

/** Whether the process is there and not a zombie. */
export function running(pid: number): boolean {
  try {
    return !/^[ZX]/.test(status(pid, 'State'))
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}

function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ESRCH'
}

/** Takes hold of processes before something happens to them; the function that is returned waits until all of them have died. */
export async function holdDeaths(local: LocalProcess, pids: readonly number[]): Promise<() => Promise<void>> {
  const { poller } = local.shared.services()
  const watches = await Promise.all(pids.map(async (pid) => {
    const pidfd = await local.task.pidfdOpen(new Pid(local.task, NearPid(pid)))
    let unwatch = (): void => undefined
    const died = new Promise<void>((resolve) => {
      unwatch = poller.add(pidfd.near, EPOLL.IN, () => resolve())
    })
    return { pidfd, died, unwatch }
  }))
  return async () => {
    poller.ref()
    for (const { pidfd, died, unwatch } of watches) {
      await died
      unwatch()
      await pidfd.close()
    }
    poller.unref()
  }
}

/** A Node program of test/programs that runs as a process of its own. */
export class Program {
  readonly process: NodeChild
  readonly pid: number
  /** Resolves when it has ended and its output is complete. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stderr: string }>
  readonly #lines: string[] = []
  readonly #wanted: ((line: string | undefined) => void)[] = []
  #over = false

  constructor(command: string, args: readonly string[], options: SpawnOptions = {}) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options })
    if (this.process.pid === undefined) throw new Error(`${command} could not be started`)
    this.pid = this.process.pid
    const { stdout, stderr } = this.process
    let errors = ''
    stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
    if (stdout !== null) {
      const lines = createInterface({ input: stdout })
      lines.on('line', (line) => {
        const next = this.#wanted.shift()
        if (next === undefined) this.#lines.push(line)
        else next(line)
      })
      lines.on('close', () => {
        this.#over = true
        for (const next of this.#wanted.splice(0)) next(undefined)
      })
    }
    this.ended = new Promise((resolve, reject) => {
      this.process.on('error', reject)
      this.process.on('close', (code, signal) => resolve({ code, signal, stderr: errors }))
    })
  }

  /** Runs test/programs/`name`.ts. */
  static node(name: string, args: readonly string[] = [], options: SpawnOptions = {}): Program {
    return new Program(process.execPath, [program(name), ...args], options)
  }

  /** The next line that it prints; an error with what it complained about, where it ends instead. */
  async line(): Promise<string> {
    const line = this.#lines.shift() ?? (this.#over ? undefined : await new Promise<string | undefined>((resolve) => this.#wanted.push(resolve)))
    if (line !== undefined) return line
    const { code, signal, stderr } = await this.ended
    throw new Error(`the program ended (${code ?? signal}) without another line; it complained: ${stderr || 'about nothing'}`)
  }

  /** The next line, as JSON. */
  async message<T>(): Promise<T> {
    return JSON.parse(await this.line()) as T
  }

  /** All lines up to the end. */
  async rest(): Promise<string[]> {
    await this.ended
    return this.#lines.splice(0)
  }

  /** Tells it something on its standard input. */
  say(line: string): void {
    this.process.stdin?.write(`${line}\n`)
  }

  /** Kills it, if it has not ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.process.kill('SIGKILL')
    await this.ended
  }
}

/** What a promise came to. */
export async function outcome<T>(promise: Promise<T>): Promise<{ readonly value: T } | { readonly error: Error }> {
  try {
    return { value: await promise }
  } catch (error) {
    return { error: error as Error }
  }
}

/** The error that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  const result = await outcome(promise)
  if ('error' in result) return result.error
  throw new Error(`it was to fail, and returned ${String(result.value)}`)
}
