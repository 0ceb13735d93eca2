import { readFileSync, readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'

import { SyscallTransportError } from '../../src/near/errors.js'
import { CLONE } from '../../src/linux/sched.js'
import { O } from '../../src/linux/fcntl.js'
import { Epoller, localProcess, type LocalProcess, type Process } from '../../src/process/index.js'
import { failure, openFiles, threads } from './support.js'

setFlagsFromString('--expose_gc')
const gc = runInNewContext('gc') as () => void

let local: LocalProcess
beforeAll(async () => {
  local = await localProcess()
})

const epollerOf = (owner: Process): Promise<Epoller> => Epoller.of(local.shared, owner.task)

/** What the epoll instance of the service thread watches, by the kernel's own account. */
function watchedHere(): number {
  const { poller } = local.shared.services()
  return readFileSync(`/proc/self/fdinfo/${poller.epoll}`, 'latin1').split('\n').filter((line) => line.startsWith('tfd:')).length
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function settle(condition: () => boolean): Promise<void> {
  while (!condition()) {
    gc()
    await turn()
  }
}

/** A pipe of a process, both ends asynchronous. */
async function asyncPipe(owner: Process) {
  const [read, write] = await owner.task.pipe2({ flags: O.NONBLOCK })
  return { input: await owner.async(read), output: await owner.async(write) }
}

test('a file is watched from its first wait to its close', async () => {
  const epoller = await epollerOf(local)
  const before = watchedHere()
  const { size } = epoller
  const { input, output } = await asyncPipe(local)
  expect(watchedHere()).toBe(before)
  const reading = input.read(8)
  await settle(() => watchedHere() > before)
  expect(watchedHere()).toBe(before + 1)
  await output.write('x')
  expect(Buffer.from(await reading).toString()).toBe('x')
  expect(epoller.size).toBe(size + 1)
  await input.close()
  await output.close()
  expect(watchedHere()).toBe(before)
  expect(epoller.size).toBe(size)
})

test('a watch ends although the open file goes on under another number', async () => {
  const before = watchedHere()
  const { input, output } = await asyncPipe(local)
  await using other = await input.fd.dup()
  const reading = failure(input.read())
  await settle(() => watchedHere() > before)
  await input.close()
  expect((await reading).message).toMatch(/^async FD \d+ in fd table of \d+ was closed$/)
  expect(watchedHere()).toBe(before)
  expect(other.valid).toBe(true)
  await output.close()
})

test('what is dropped is closed, and watched no more', async () => {
  const before = { watched: watchedHere(), files: openFiles().size }
  const { output } = await (async () => {
    const { input, output } = await asyncPipe(local)
    const reading = input.read()
    await settle(() => watchedHere() > before.watched)
    await output.write('x')
    await reading
    return { output }
  })()
  await settle(() => watchedHere() === before.watched && openFiles().size === before.files + 1)
  await output.close()
})

test('two who wait for one number are both told, and share its watch', async () => {
  const before = watchedHere()
  const { input, output } = await asyncPipe(local)
  const second = await local.async(input.fd.forTask(local.task))
  const both = Promise.all([input.readable(), second.readable()])
  await settle(() => watchedHere() > before)
  await output.write('x')
  await both
  expect(watchedHere()).toBe(before + 1)
  await second.close()
  expect(watchedHere()).toBe(before + 1)
  await input.close()
  expect(watchedHere()).toBe(before)
  await output.close()
})

describe('in a child with an fd table of its own', () => {
  test('waits cost it no call and no thread, and leave nothing behind', async () => {
    const before = { files: openFiles(), watched: watchedHere(), threads: threads().length }
    {
      await using child = await local.clone()
      const withChild = watchedHere()
      const { input, output } = await asyncPipe(child)
      const reading = input.read()
      const pid = child.child.pid.near
      // Its own epoll instance, which has the pipe.
      await settle(() => watchedHere() === withChild + 1)
      // The pipe may be on its way there.
      await child.task.sysif.barrier()
      const watching = new RegExp(`^tfd: +${input.fd.near} events: 8000201f `, 'm')
      // Its instance is watched before the pipe is in it: that takes a call in the child.
      await settle(() => readdirSync(`/proc/${pid}/fd`).filter((fd) => watching.test(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'latin1'))).length === 1)
      expect(threads()).toHaveLength(before.threads)
      // It is free to do other things meanwhile.
      expect(await child.task.getpid()).toBe(pid)
      await output.write('from inside')
      expect(Buffer.from(await reading).toString()).toBe('from inside')
      await input.close()
      await output.close()
    }
    await settle(() => watchedHere() === before.watched)
    expect(openFiles()).toEqual(before.files)
  })

  test('its death ends all waits', async () => {
    const before = { files: openFiles(), watched: watchedHere() }
    const child = await local.clone()
    const withChild = watchedHere()
    const { input, output } = await asyncPipe(child)
    const waits = [failure(input.read()), failure(input.readable()), failure(input.exceptional())]
    await settle(() => watchedHere() === withChild + 1)
    await input.task.sysif.barrier()
    await child.kill()
    for (const wait of waits) expect(await wait).toBeInstanceOf(SyscallTransportError)
    await child.wait()
    await settle(() => watchedHere() === before.watched)
    await input[Symbol.asyncDispose]()
    await output[Symbol.asyncDispose]()
    expect(openFiles()).toEqual(before.files)
  })

  test('so does executing a program', async () => {
    const child = await local.clone()
    const { input } = await asyncPipe(child)
    const wait = failure(input.read())
    await epollerOf(child)
    await child.exec('/bin/true')
    expect(await wait).toBeInstanceOf(SyscallTransportError)
    await child.wait()
  })

  test('a stopped child is no hindrance to others', async () => {
    await using child = await local.clone()
    await using other = await local.clone()
    const stopped = await asyncPipe(child)
    const { input, output } = await asyncPipe(other)
    const waiting = failure(stopped.input.read())
    await epollerOf(child)
    await child.kill(19)
    const reading = input.read()
    await output.write('x')
    expect(await reading).toHaveLength(1)
    await child.kill()
    expect(await waiting).toBeInstanceOf(SyscallTransportError)
  })
})

test('a child that shares the table shares the epoller; its death ends its own waits only', async () => {
  const child = await local.clone({ flags: CLONE.FILES })
  expect(await epollerOf(child)).toBe(await epollerOf(local))
  const { input, output } = await asyncPipe(local)
  const theirs = await child.async(input.fd.forTask(child.task))
  const lost = failure(theirs.readable())
  const kept = input.readable()
  await child.task.sysif.barrier()
  await child.kill()
  expect(await lost).toBeInstanceOf(SyscallTransportError)
  await child.wait()
  await output.write('x')
  await kept
  await theirs[Symbol.asyncDispose]()
  await input.close()
  await output.close()
})

test('a thousand files, all of which become ready at once', async () => {
  const counters = await Promise.all(Array.from({ length: 1000 }, async () => await local.async(await local.task.eventfd())))
  const reads = counters.map((counter) => counter.read(8))
  for (const counter of counters) await counter.write(Uint8Array.from([7, 0, 0, 0, 0, 0, 0, 0]))
  for (const bytes of await Promise.all(reads)) expect(bytes[0]).toBe(7)
  const { size } = await epollerOf(local)
  await Promise.all(counters.map((counter) => counter.close()))
  expect((await epollerOf(local)).size).toBe(size - 1000)
})
