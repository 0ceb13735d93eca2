import { execFile, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { array, assert as check, asyncProperty, integer } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

import { FDTableMismatchError } from '../../src/far/errors.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import { Bytes } from '../../src/memory/bytes.js'
import { EVENTS } from '../../src/dispatch/poller.js'
import { EFD } from '../../src/linux/eventfd.js'
import { O } from '../../src/linux/fcntl.js'
import { IN } from '../../src/linux/inotify.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { SignalfdSiginfo } from '../../src/linux/signalfd.js'
import { AF } from '../../src/linux/address_family.js'
import { SOCK } from '../../src/linux/socket.js'
import { CLOCK } from '../../src/linux/time.js'
import {
  HangupError, localProcess, PartialWriteError, type AsyncFileDescriptor, type ChildProcess, type LocalProcess, type Process,
} from '../../src/process/index.js'
import { program } from '../setup/programs.js'
import { failure, Program, threads } from './support.js'

let local: LocalProcess
beforeAll(async () => {
  local = await localProcess()
})

async function asyncPipe(owner: Process, flags = 0): Promise<{ input: AsyncFileDescriptor; output: AsyncFileDescriptor }> {
  const [read, write] = await owner.task.pipe2({ flags })
  return { input: await owner.async(read), output: await owner.async(write) }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Have messages go to and fro within this program, so that its event loop itself looks for events, and reads and writes with each look. */
async function busy(): Promise<() => Promise<void>> {
  const [there, back] = [await asyncPipe(local), await asyncPipe(local)]
  const echo = (async () => {
    for (let bytes = await there.input.read(); bytes.length > 0; bytes = await there.input.read()) await back.output.write(bytes)
  })()
  let over = false
  const going = (async () => {
    for (; !over; await back.input.read()) await there.output.write('to and fro')
    await there.output.close()
  })()
  await turn()
  return async () => {
    over = true
    await Promise.all([going, echo])
    await Promise.all([there.input.close(), back.input.close(), back.output.close()])
  }
}

describe.each(['in this process', 'in this process, which is busy with others', 'in a child'])('%s', (where) => {
  let owner: Process
  let child: ChildProcess
  beforeAll(async () => {
    child = await local.clone()
    owner = where === 'in a child' ? child : local
    const rest = where.endsWith('busy with others') ? await busy() : undefined
    return async () => {
      await rest?.()
      await child[Symbol.asyncDispose]()
    }
  })

  test('it becomes non-blocking, takes the handle over, and gives it back', async () => {
    const [read, write] = await owner.task.pipe2()
    const input = await owner.async(read)
    expect(read.valid).toBe(false)
    expect(await input.fd.getStatusFlags() & O.NONBLOCK).toBe(O.NONBLOCK)
    expect(() => read.near).toThrow(InvalidHandleError)
    const released = await input.release()
    expect(input.valid).toBe(false)
    await expect(input.read()).rejects.toThrow(InvalidHandleError)
    await write.write('x')
    expect(await released.read(1)).toHaveLength(1)
    await released.close()
    await write.close()
  })

  test('what is there is read at once, the rest when it comes, and then the end', async () => {
    const { input, output } = await asyncPipe(owner)
    await output.write('abc')
    expect(text(await input.read(2))).toBe('ab')
    expect(text(await input.read(2))).toBe('c')
    const next = input.read()
    await output.write('later')
    expect(text(await next)).toBe('later')
    // A message and the end, before anyone looks.
    const last = input.read()
    await output.write('bye')
    await output.close()
    expect(text(await last)).toBe('bye')
    expect(await input.read()).toHaveLength(0)
    expect(await input.read(1)).toHaveLength(0)
    await input.close()
  })

  test('the end comes also to one that waits already', async () => {
    const { input, output } = await asyncPipe(owner)
    const end = input.read()
    await turn()
    await output.close()
    expect(await end).toHaveLength(0)
    await input.close()
  })

  test('reads come in the order in which they were asked for, into memory as well', async () => {
    const { input, output } = await asyncPipe(owner)
    const memory = owner.task.malloc(Bytes, 4)
    const reads = [input.read(1), input.read(memory), input.read(1)] as const
    await output.write('abcdef')
    expect(text(await reads[0])).toBe('a')
    const [filled, rest] = await reads[1]
    expect(text(await filled.read())).toBe('bcde')
    expect(rest.size).toBe(0)
    expect(text(await reads[2])).toBe('f')
    filled.free()
    rest.free()
    await input.close()
    await output.close()
  })

  test('a megabyte is written whole, and not torn by another write', async () => {
    const { input, output } = await asyncPipe(owner)
    const bytes = Uint8Array.from({ length: 2 ** 20 }, (_, index) => index % 251)
    const using = owner.task.ptr(bytes)
    const pieces = [bytes.subarray(0, 100_000), new Uint8Array(0), bytes.subarray(100_000)]
    const writes = Promise.all([output.write(bytes), output.write('|'), output.writev(pieces), output.write(using)])
    const parts: Uint8Array[] = []
    for (let left = 3 * bytes.length + 1; left > 0;) {
      const part = await input.read()
      parts.push(part)
      left -= part.length
    }
    expect(await writes).toEqual([bytes.length, 1, bytes.length, bytes.length])
    expect(Buffer.concat(parts).equals(Buffer.concat([bytes, Buffer.from('|'), bytes, bytes]))).toBe(true)
    using.free()
    await input.close()
    await output.close()
  })

  test('several pieces', async () => {
    const { input, output } = await asyncPipe(owner)
    const pieces = input.readv([2, 3, 10])
    await turn()
    expect(await output.writev([Buffer.from('ab'), Buffer.from('cdef')])).toBe(6)
    expect((await pieces).map(text)).toEqual(['ab', 'cde', 'f'])
    expect(await output.write('')).toBe(0)
    await output.close()
    expect(await input.readv([1])).toEqual([])
    await input.close()
  })

  test('a semaphore: each reader takes one', async () => {
    const counter = await owner.async(await owner.task.eventfd(0, EFD.SEMAPHORE))
    const reads = [counter.read(8), counter.read(8)]
    await counter.write(Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 0]))
    expect((await Promise.all(reads)).map(([first]) => first)).toEqual([1, 1])
    await counter.close()
  })

  test('readiness, and what hangs up', async () => {
    const { input, output } = await asyncPipe(owner)
    await output.writable()
    const readable = input.readable()
    await turn()
    await output.write('x')
    await readable
    await input.readable()
    await input.read()
    const never = failure(input.readable())
    await turn()
    await output.close()
    const hangup = await never
    expect(hangup).toBeInstanceOf(HangupError)
    expect(hangup.message).toMatch(/^async FD \d+ in .* has hung up: poll\(2\) says POLLHUP$/)
    await input.close()

    const other = await asyncPipe(owner)
    const size = await other.output.fd.getPipeSize()
    await other.output.write(new Uint8Array(size))
    const full = failure(other.output.writable())
    await turn()
    await other.input.close()
    expect(await full).toBeInstanceOf(HangupError)
    const { message, code } = await failure(other.output.write('x')) as NodeJS.ErrnoException
    expect(code).toBe('EPIPE')
    expect(message).toMatch(/^EPIPE: .*, write\(\d+, .*, 1\)$/)
    await other.output.close()
  })

  test('a write that can only be done in part says how much has gone', async () => {
    const { input, output } = await asyncPipe(owner)
    const size = await output.fd.getPipeSize()
    const writing = failure(output.write(new Uint8Array(size + 10)))
    await input.readable()
    await turn()
    await input.close()
    const error = await writing as PartialWriteError
    expect(error).toBeInstanceOf(PartialWriteError)
    expect(error).toMatchObject({ written: size, total: size + 10, code: 'EPIPE' })
    await output.close()
  })

  test('each wait can be aborted, and then has done nothing', async () => {
    const { input, output } = await asyncPipe(owner)
    const reason = new Error('enough')
    await expect(input.read(1, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const abort = new AbortController()
    const { signal } = abort
    const waits = [
      input.read(1, { signal }), input.read(1, { signal }), input.readv([1], { signal }), input.readable({ signal }), input.exceptional({ signal }),
    ].map((wait) => failure(wait))
    const size = await output.fd.getPipeSize()
    await turn()
    abort.abort(reason)
    for (const wait of waits) expect(await wait).toBe(reason)
    await output.write('still there')
    expect(text(await input.read())).toBe('still there')

    await output.write(new Uint8Array(size))
    const second = new AbortController()
    const until = { signal: second.signal }
    const stuck = [output.write('x', until), output.writev([Buffer.from('x')], until), output.writable(until)].map((wait) => failure(wait))
    await turn()
    second.abort(reason)
    for (const wait of stuck) expect(await wait).toBe(reason)
    expect(await input.read(2 * size)).toHaveLength(size)
    const partly = new AbortController()
    const part = failure(output.write(new Uint8Array(size + 1), { signal: partly.signal }))
    await input.readable()
    await turn()
    partly.abort()
    expect(await part).toMatchObject({ name: 'PartialWriteError', written: size, cause: { name: 'AbortError' } })
    await input.close()
    await output.close()
  })

  test('closing rejects all that waits', async () => {
    const { input, output } = await asyncPipe(owner)
    const waits = [input.read(), input.read(), input.readable()].map((wait) => failure(wait))
    await turn()
    await input.close()
    for (const wait of waits) {
      const error = await wait
      expect(error).toBeInstanceOf(InvalidHandleError)
      expect(error.message).toContain('was closed')
    }
    await expect(input.close()).rejects.toThrow(InvalidHandleError)
    await output.close()
  })
})

describe('with the looks of a busy program', () => {
  beforeAll(busy)

  const strace = spawnSync('strace', ['-V'])
  const said = strace.error === undefined ? '' : ' (skipped: there is no strace)'
  test.skipIf(strace.error !== undefined)(`a message takes a write, the read that finds it, and a look at what else there is${said}`, async () => {
    const messages = 500
    const folder = mkdtempSync(join(tmpdir(), 'nearfar-async-'))
    try {
      const trace = join(folder, 'trace')
      const command = ['-f', '-o', trace, '-e', 'trace=read,write,preadv2,epoll_pwait', process.execPath, program('ping-pong'), String(messages)]
      const { stdout } = await promisify(execFile)('strace', command)
      expect(stdout).toBe(`${messages} messages\n`)
      const lines = readFileSync(trace, 'latin1').split('\n')
      const number = (call: RegExp): number => lines.filter((line) => call.test(line)).length
      expect(number(/\bwrite\(.*, 64\) *= 64$/)).toBe(2 * messages)
      expect(number(/\bpreadv2\(.*RWF_NOWAIT\) *= 64$/)).toBeGreaterThan(1.8 * messages)
      expect(number(/\bread\(.* = 64$/)).toBeLessThan(0.2 * messages)
      // libuv asks for more events at a time, as often as the event loop turns.
      expect(number(new RegExp(`\\bepoll_pwait\\(.*, ${EVENTS}, -?\\d+, `))).toBeLessThan(2.5 * messages)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('writes and other calls come in the order in which they were made', async () => {
    const { input, output } = await asyncPipe(local)
    const bytes = Buffer.from('1')
    const first = output.write(bytes)
    const second = output.fd.write('2')
    const third = output.write('3')
    expect(await Promise.all([first, second, third])).toEqual([1, 1, 1])
    expect(text(await input.read())).toBe('123')
    await input.close()
    await output.close()
  })

  test('more is written than there is room, in pieces of all sizes, and read in others', async () => {
    await check(asyncProperty(array(integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 60 }), integer({ min: 1, max: 9000 }), async (sizes, count) => {
      const { input, output } = await asyncPipe(local)
      const pieces = sizes.map((size, index) => new Uint8Array(size).fill(index + 1))
      const writes = Promise.all(pieces.map((piece) => output.write(piece))).then((written) => output.close().then(() => written))
      const parts: Uint8Array[] = []
      for (let part = await input.read(count); part.length > 0; part = await input.read(count)) {
        expect(part.length).toBeLessThanOrEqual(count)
        parts.push(part)
      }
      expect(await writes).toEqual(sizes)
      expect(Buffer.concat(parts).equals(Buffer.concat(pieces))).toBe(true)
      await input.close()
    }), { numRuns: 30 })
  })

  test('many at a time: each gets what is its own', async () => {
    const pairs = await Promise.all(Array.from({ length: 40 }, () => asyncPipe(local)))
    await Promise.all(pairs.map(async ({ input, output }, pair) => {
      for (let round = 0; round < 20; round++) {
        const message = `message ${round} of ${pair}`
        const read = input.read()
        expect(await output.write(message)).toBe(message.length)
        expect(text(await read)).toBe(message)
      }
      await input.close()
      await output.close()
    }))
  })

  test('a write to nobody, and an end that comes with a write', async () => {
    const { input, output } = await asyncPipe(local)
    const written = output.write('last')
    const read = input.read()
    await output.close()
    expect(await written).toBe(4)
    expect(text(await read)).toBe('last')
    expect(await input.read()).toHaveLength(0)
    await input.close()
    const other = await asyncPipe(local)
    await other.input.close()
    const error = await failure(other.output.write('to nobody'))
    expect(error).toMatchObject({ code: 'EPIPE' })
    expect(error.message).toMatch(/write\(\d+, \.\.\., 9\)/)
    await other.output.close()
  })

  test('a read that is aborted has taken nothing', async () => {
    const { input, output } = await asyncPipe(local)
    for (let round = 0; round < 50; round++) {
      const control = new AbortController()
      const aborted = input.read(undefined, { signal: control.signal }).then(text, () => '')
      const written = output.write(`round ${round}`)
      if (round % 2 === 0) control.abort()
      else queueMicrotask(() => control.abort())
      await written
      expect(await aborted || text(await input.read())).toBe(`round ${round}`)
    }
    await input.close()
    await output.close()
  })

  test('files that do not tell whether a read would wait, and reads that are too short for them', async () => {
    await using timer = await local.async(await local.task.timerfdCreate(CLOCK.MONOTONIC))
    const expired = timer.read(8)
    await turn()
    await timer.fd.timerfdSettime({ it_value: { tv_sec: 0, tv_nsec: 1 }, it_interval: { tv_sec: 0, tv_nsec: 0 } })
    expect(await expired).toHaveLength(8)
    await using counter = await local.async(await local.task.eventfd(0))
    const short = failure(counter.read(4))
    const whole = counter.read(8)
    await turn()
    await counter.write(new Uint8Array(new BigUint64Array([5n]).buffer))
    expect(await short).toMatchObject({ code: 'EINVAL' })
    expect((await whole)[0]).toBe(5)
    await using watch = await local.async(await local.task.inotifyInit1())
    await watch.fd.inotifyAddWatch('/tmp', IN.ATTRIB)
    const event = watch.read()
    await turn()
    const now = new Date()
    utimesSync('/tmp', now, now)
    expect((await event).length).toBeGreaterThanOrEqual(16)
  })

  test('messages of a socket stay apart', async () => {
    const [one, other] = await local.task.socketpair(AF.UNIX, SOCK.SEQPACKET)
    await using input = await local.async(one)
    await using output = await local.async(other)
    const reads = [input.read(3), input.read(), input.read()]
    await Promise.all([output.write('first'), output.write('second'), output.write('third')])
    expect((await Promise.all(reads)).map(text)).toEqual(['fir', 'second', 'third'])
  })
})

test('a timer, as often as it expires', async () => {
  const timer = await local.task.timerfdCreate(CLOCK.MONOTONIC)
  await timer.timerfdSettime({ it_value: { tv_sec: 0, tv_nsec: 1_000_000 }, it_interval: { tv_sec: 0, tv_nsec: 1_000_000 } })
  await using asynchronous = await local.async(timer)
  let expired = 0n
  for await (const count of asynchronous.expirations()) {
    expect(count).toBeGreaterThan(0n)
    expired += count
    if (expired >= 3n) break
  }
  const abort = new AbortController()
  await asynchronous.fd.timerfdSettime({ it_value: { tv_sec: 1000, tv_nsec: 0 }, it_interval: { tv_sec: 0, tv_nsec: 0 } })
  const next = failure(asynchronous.expirations({ signal: abort.signal }).next())
  await turn()
  abort.abort()
  expect(await next).toMatchObject({ name: 'AbortError' })
})

test('a handle that something asynchronous has is not closed under it', async () => {
  const [read, write] = await local.task.pipe2()
  const second = read.forTask(local.task)
  await using input = await local.async(read)
  await expect(second.close()).rejects.toThrow(BorrowError)
  expect(await second.invalidate()).toBe(false)
  expect(input.valid).toBe(true)
  await write.close()
})

test('a signalfd of a child: read where a signal is pending, and refused where it would have to wait, which would be for ever', async () => {
  await using child = await local.clone()
  await using signals = await child.async(await child.task.signalfd(sigset(SIG.USR1)))
  await expect(signals.read(SignalfdSiginfo.size)).rejects.toThrow(/^the event loop cannot wait for the signals of .*: call signalfdRead in it/)
  await child.kill(SIG.USR1)
  expect(await signals.read(SignalfdSiginfo.size)).toHaveLength(SignalfdSiginfo.size)
})

test('a handle of another table is refused', async () => {
  await using child = await local.clone()
  const [read, write] = await child.task.pipe2()
  await expect(local.async(read)).rejects.toThrow(FDTableMismatchError)
  expect(read.valid && write.valid).toBe(true)
})

test('a regular file is always ready', async () => {
  await using file = await local.async(await local.task.memfdCreate('file'))
  await file.write('content')
  await file.writable()
  await file.readable()
  expect(await file.read()).toHaveLength(0)
})

test('a pipe in packet mode, whose reads are short', async () => {
  const { input, output } = await asyncPipe(local, O.DIRECT)
  const first = input.read()
  await output.write('one')
  await output.write('two')
  expect(text(await first)).toBe('one')
  expect(text(await input.read())).toBe('two')
  await input.close()
  await output.close()
})

test('a terminal, line by line', async () => {
  // The other side of a pseudoterminal, by way of its number in /dev/pts.
  const master = openSync('/dev/ptmx', O.RDWR | O.NOCTTY)
  const { ioctl, setUnlocked } = { ioctl: 0x8004_5430, setUnlocked: 0x4004_5431 }
  using number = local.task.malloc(Bytes, 4)
  using zero = local.task.ptr(new Uint8Array(4))
  const { SYS } = await import('../../src/near/sys.js')
  await local.task.sysif.syscall(SYS.ioctl, master, setUnlocked, zero.near)
  await local.task.sysif.syscall(SYS.ioctl, master, ioctl, number.near)
  const index = new DataView((await local.task.sysif.read(number.near, 4)).buffer).getInt32(0, true)
  await using slave = await local.async(await local.task.open(`/dev/pts/${index}`, O.RDWR | O.NOCTTY))
  const line = slave.read()
  const { writeSync } = await import('node:fs')
  writeSync(master, 'first\nsecond\n')
  expect(text(await line)).toBe('first\n')
  expect(text(await slave.read())).toBe('second\n')
  await slave.write('answer')
  const answer = Buffer.alloc(100)
  expect(answer.toString('latin1', 0, readSync(master, answer))).toContain('first')
  const hungUp = slave.read()
  closeSync(master)
  // tty_hung_up_p in Linux 6.12, drivers/tty/tty_io.c: it reads as the end.
  expect(await hungUp).toHaveLength(0)
})

test('a hundred waits take no thread', async () => {
  const { input, output } = await asyncPipe(local)
  await Promise.all([input.readable(), output.write('x')])
  await input.read()
  const before = threads().length
  const waits = Array.from({ length: 100 }, () => input.readable())
  await turn()
  expect(threads()).toHaveLength(before)
  await output.write('x')
  await Promise.all(waits)
  await input.close()
  await output.close()
})

describe('a program', () => {
  test('goes on while something waits', async () => {
    await using program = Program.node('ends', ['asyncReading'])
    expect(await program.line()).toBe('waiting')
    program.say('x')
    expect(await program.line()).toBe('read 2')
    expect(await program.line()).toBe('nothing left to do')
    expect(await program.ended).toMatchObject({ code: 0 })
  })

  test('ends when nothing does, though descriptors are open', async () => {
    await using program = Program.node('ends', ['asyncIdle'])
    expect(await program.line()).toBe('nothing left to do')
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' })
  })
})
