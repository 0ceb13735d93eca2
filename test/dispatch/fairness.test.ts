/**
 * However many calls are outstanding, and however fast they are answered: timers and files get their turns. What counts is
 * how many results are handed out between two of them; no clock is looked at.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { SYS } from '../../src/near/sys.js'
import { localProcess } from '../../src/process/local.js'
import type { Task } from '../../src/process/task.js'

const local = await localProcess()

/** Of a ring: RESULTS_A_TURN in src/dispatch/ring.ts, and what else was answered by then, which is no more than a ring has slots. */
const BOUND = 4096 + 128
/** Whoever is told by the bell takes results in the phase in which the event loop polls, and again in that of immediates. */
const DRAINS = 2

/** Counts results, and the most of them between two turns of the event loop and between two messages that go through a socket. */
class Watch {
  results = 0
  turns = 0
  messages = 0
  timers = 0
  mostATurn = 0
  mostAMessage = 0
  #atTurn = 0
  #atMessage = 0
  #over = false

  static async begin(): Promise<{ watch: Watch, end: () => Promise<void> }> {
    const folder = mkdtempSync(join(tmpdir(), 'nearfar-fair-'))
    const watch = new Watch()
    const server = createServer((client) => client.pipe(client))
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve))
    const socket: Socket = connect(join(folder, 'socket'))
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
    socket.on('data', () => {
      watch.#message()
      if (!watch.#over) socket.write('x')
    })
    socket.write('x')
    setImmediate(() => watch.#turn())
    const timer = setInterval(() => watch.timers++, 0)
    return {
      watch,
      end: async () => {
        watch.#turn()
        watch.#over = true
        clearInterval(timer)
        socket.end()
        await new Promise((resolve) => socket.once('close', resolve))
        await new Promise((resolve) => server.close(resolve))
        rmSync(folder, { recursive: true })
      },
    }
  }

  #turn(): void {
    this.turns++
    this.mostATurn = Math.max(this.mostATurn, this.results - this.#atTurn)
    this.#atTurn = this.results
    if (!this.#over) setImmediate(() => this.#turn())
  }

  #message(): void {
    this.messages++
    this.mostAMessage = Math.max(this.mostAMessage, this.results - this.#atMessage)
    this.#atMessage = this.results
  }
}

const places: Readonly<Record<string, () => Promise<{ task: Task, end: () => Promise<void>, most: number }>>> = {
  child: async () => {
    const child = await local.clone()
    return { task: child.task, end: () => child[Symbol.asyncDispose](), most: DRAINS * BOUND }
  },
  thread: async () => {
    const task = local.thread()
    return { task, end: () => task.sysif.close(), most: DRAINS * BOUND }
  },
  // CALLS_A_TURN in src/dispatch/local.ts, and what was gathered by then: a call of each flow.
  here: async () => ({ task: local.task, end: async () => undefined, most: 1024 + 1000 }),
}

test.each(['child', 'thread'])('a burst of 100,000 outstanding calls in a %s', async (place) => {
  const { task, end, most } = await (places[place] as (typeof places)[string])()
  await task.sysif.syscall(SYS.getpid)
  const { watch, end: stop } = await Watch.begin()
  const count = 100_000
  await Promise.all(Array.from({ length: count }, () => task.sysif.syscall(SYS.getppid).then(() => watch.results++)))
  await stop()
  expect(watch.results).toBe(count)
  expect(watch.mostATurn).toBeLessThanOrEqual(most)
  // A message comes to the one side in one turn and back to the other in the next.
  expect(watch.mostAMessage).toBeLessThanOrEqual(3 * most)
  expect(watch.turns).toBeGreaterThanOrEqual(count / most)
  await end()
})

test.each(Object.keys(places))('1,000 flows that make call after call (%s)', async (place) => {
  const { task, end, most } = await (places[place] as (typeof places)[string])()
  await task.sysif.syscall(SYS.getpid)
  const { watch, end: stop } = await Watch.begin()
  // If they starved what counts turns, they would never end.
  await Promise.all(Array.from({ length: 1000 }, async () => {
    while (watch.turns < 50 || watch.messages < 10 || watch.timers < 2) {
      await task.sysif.syscall(SYS.getppid)
      watch.results++
    }
  }))
  await stop()
  expect(watch.mostATurn).toBeLessThanOrEqual(most)
  expect(watch.mostAMessage).toBeLessThanOrEqual(3 * most)
  await end()
})
