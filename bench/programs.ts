import { execFile, spawn, spawnSync, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { CannotRun } from './row.js'

const execute = promisify(execFile)

/** The sources' folder, seen from dist-bench; the tests' copy of this file lies a folder deeper. */
const sources = ['../bench/peers/', '../../bench/peers/'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))

function findCompiler(): string | undefined {
  return ['gcc', 'cc', 'clang'].find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** A C program that does something as often as it is told, one after another, and waits to be told again. */
export class RunningProgram implements Disposable {
  readonly #name: string
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  /** @internal */
  constructor(name: string, process: ChildProcessByStdio<Writable, Readable, null>) {
    this.#name = name
    this.#process = process
    this.#lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]()
  }

  /**
   * Have it do what it does many times.
   * @returns the median of the times that it measured, in microseconds
   */
  async medianTime(count: number): Promise<number> {
    this.#process.stdin.write(`${count}\n`)
    const { value } = await this.#lines.next()
    const nanoseconds = Number(value)
    if (!(nanoseconds > 0)) throw new Error(`${this.#name} printed ${JSON.stringify(value)}, not a time`)
    return nanoseconds / 1000
  }

  [Symbol.dispose](): void {
    this.#process.stdin.end()
  }
}

/** The peers that are C programs. They are compiled when a row first wants them, and removed in the end. */
export class Programs implements Disposable {
  #compiler: string | undefined
  #folder: string | undefined
  readonly #compiled = new Map<string, Promise<string>>()

  /**
   * The path of a compiled program.
   * @param name - of its source in bench/peers, without `.c`
   * @throws CannotRun where there is no C compiler
   */
  path(name: string): Promise<string> {
    let path = this.#compiled.get(name)
    if (path === undefined) this.#compiled.set(name, (path = this.#compile(name)))
    return path
  }

  async #compile(name: string): Promise<string> {
    this.#compiler ??= findCompiler()
    if (sources === undefined) throw new Error('bench/peers is missing')
    if (this.#compiler === undefined) throw new CannotRun('there is no C compiler here to build the peer with: install gcc')
    this.#folder ??= mkdtempSync(join(tmpdir(), 'nearfar-bench-'))
    const program = join(this.#folder, name)
    await execute(this.#compiler, ['-O2', '-Wall', '-Wextra', '-Werror', '-o', program, join(sources, `${name}.c`)])
    return program
  }

  /**
   * Start a program, which then waits to be asked for its times. That is done before anything is measured: child_process
   * forks, and afterwards this process would pay for each page that it writes to.
   * @param name - as for {@link path}
   */
  async start(name: string): Promise<RunningProgram> {
    return new RunningProgram(name, spawn(await this.path(name), { stdio: ['pipe', 'pipe', 'inherit'] }))
  }

  [Symbol.dispose](): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
    this.#compiled.clear()
  }
}

const REQUEST_SIZE = 56
const REPLY_SIZE = 8
const MOST_REQUESTS = 1024

/**
 * What one would write without shared memory: system calls in a child over a socketpair, which libuv waits for. The
 * calls of one turn of the program are written together, and the replies settle them in their order.
 */
export class SocketpairChild implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly #socket: Socket
  #requests = Buffer.alloc(MOST_REQUESTS * REQUEST_SIZE)
  #gathered = 0
  readonly #pending: ((result: number) => void)[] = []
  #settled = 0
  #partial: Buffer | undefined
  readonly #flush = (): void => this.#send()

  private constructor(child: ChildProcess) {
    const socket = child.stdio[3]
    if (!(socket instanceof Socket)) throw new TypeError('a pipe to a child is no net.Socket')
    this.#child = child
    this.#socket = socket
    socket.on('data', (replies: Buffer) => this.#take(replies))
  }

  /**
   * Start the child. libuv's pipes to children are socketpairs, see uv_spawn in its src/unix/process.c.
   * @param together - how many requests the child reads and answers together at most
   */
  static async start(programs: Programs, together = 1): Promise<SocketpairChild> {
    const child = spawn(await programs.path('socketpair'), [String(together)], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
    await once(child, 'spawn')
    return new SocketpairChild(child)
  }

  /** The child's process id. */
  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Make a system call without arguments in the child. */
  syscall(number: number): Promise<number> {
    return new Promise((resolve) => {
      if (this.#gathered === MOST_REQUESTS) this.#send()
      // The arguments are 0 already; nothing else is ever written there.
      this.#requests.writeInt32LE(number, this.#gathered * REQUEST_SIZE)
      if (this.#gathered++ === 0) queueMicrotask(this.#flush)
      this.#pending.push(resolve)
    })
  }

  #send(): void {
    if (this.#gathered === 0) return
    this.#socket.write(this.#requests.subarray(0, this.#gathered * REQUEST_SIZE))
    // What the socket could not take at once it still reads from there.
    if (this.#socket.writableLength > 0) this.#requests = Buffer.alloc(MOST_REQUESTS * REQUEST_SIZE)
    this.#gathered = 0
  }

  #take(part: Buffer): void {
    const replies = this.#partial === undefined ? part : Buffer.concat([this.#partial, part])
    let offset = 0
    for (; offset + REPLY_SIZE <= replies.length; offset += REPLY_SIZE) {
      this.#pending[this.#settled++]?.(replies.readInt32LE(offset + 4) * 2 ** 32 + replies.readUInt32LE(offset))
    }
    this.#partial = offset === replies.length ? undefined : replies.subarray(offset)
    if (this.#settled === this.#pending.length) this.#pending.length = this.#settled = 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const exited = once(this.#child, 'exit')
    this.#socket.destroy()
    await exited
  }
}
