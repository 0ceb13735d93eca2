import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { Command, localProcess } from '../../src/process/index.js'
import { statField } from '../linux/support.js'
import { childrenOf, failure, Program, threads } from '../process/support.js'

const local = await localProcess()
const before = threads()
// The services start with the first child.
await (await local.clone())[Symbol.asyncDispose]()
const services = threads().filter((tid) => !before.includes(tid))
const { children, poller } = local.shared.services()
const offered = children !== undefined
const why = offered ? '' : ' (skipped: this kernel, or who runs it, does not offer io_uring with futexes)'

/** How often a thread has gone to sleep; see proc_pid_status(5). */
const sleeps = (tid: number): number => Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(readFileSync(`/proc/self/task/${tid}/status`, 'latin1'))?.[1])

const watchedByPoller = (): string => readFileSync(`/proc/self/fdinfo/${poller.epoll}`, 'latin1')

/** How many files an io_uring polls for, as the kernel says: io_uring_show_fdinfo in Linux 6.12, io_uring/fdinfo.c. */
function polls(): number {
  const [, list = ''] = readFileSync(`/proc/self/fdinfo/${children?.fd ?? -1}`, 'latin1').split('PollList:\n')
  return list.split('\n').filter((line) => line.startsWith('  op=')).length
}

describe.skipIf(!offered)(`children that io_uring tells of${why}`, () => {
  test('it waits for each as long as it lives, and the poller does not', async () => {
    const idle = { polls: polls(), watched: watchedByPoller() }
    const child = await local.clone()
    expect(polls()).toBe(idle.polls + 1)
    const running = await child.exec(new Command('/bin/sleep', ['sleep', '1000']))
    expect(polls()).toBe(idle.polls + 1)
    expect(watchedByPoller()).toBe(idle.watched)
    await running.kill()
    expect(await running.wait()).toMatchObject({ state: 'killed', signal: 'SIGKILL' })
    expect(polls()).toBe(idle.polls)
  })

  test('the threads of the bell and the poller sleep while programs are executed and end', async () => {
    expect(services).toHaveLength(2)
    const asleep = services.map(sleeps)
    for (let index = 0; index < 20; index++) {
      const child = await local.clone()
      const running = await child.exec(new Command('/bin/true', ['true']))
      expect(await running.wait()).toMatchObject({ state: 'exited', status: 0 })
    }
    expect(services.map(sleeps)).toEqual(asleep)
  })

  test('more die in one turn of the event loop than the completion queue has room for', async () => {
    const many = await Promise.all(Array.from({ length: 1100 }, () => local.clone()))
    const ends = many.map(({ child }) => child.wait())
    const kills = many.map(({ child }) => child.kill())
    // The calls are made when this turn ends, and the event loop gets none before all are dead.
    await local.task.getpid()
    for (const { task: { pid } } of many) while (statField(pid, 3) !== 'Z') { /* ask the kernel again */ }
    await Promise.all(kills)
    for (const end of await Promise.all(ends)) expect(end.state).toBe('killed')
    expect(polls()).toBe(0)
  })

  test('one that cannot be watched is not left behind', async () => {
    await using running = Program.node('child-uring', ['broken'])
    const [line = ''] = await running.rest()
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
    // Its number may have been given to the pidfd meanwhile.
    const refused = expect.stringMatching(/^ErrnoError: .*(EBADF|EOPNOTSUPP).*io_uring_enter for the pidfd of a new child/) as string
    expect(JSON.parse(line)).toEqual({ set: true, used: 1, results: [refused, refused, refused], leaked: 0, end: 'killed', children: '' })
  })
})

describe('children of a program under a filter that ends whoever uses io_uring', () => {
  test.each([
    ['from before the first child', 'before', false],
    ['after which it is used no more', 'between', offered],
    ['that a thread installed for all', 'thread', offered],
  ])('%s', async (_when, how, set) => {
    await using running = Program.node('child-uring', [how])
    const [line = ''] = await running.rest()
    expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: '' })
    const results = ['exited 3', 'exited 4', 'exited 5,exited 6', expect.stringMatching(/^ErrnoError: ENOENT: .*execve/)]
    expect(JSON.parse(line)).toEqual({ set, used: set ? 1 : 0, results, leaked: 0, end: 'killed', children: '' })
  })
})

test('a child that is refused leaves no request behind', async () => {
  const idle = offered ? polls() : 0
  // No such signal to be sent when the parent dies.
  expect((await failure(local.clone({ flags: 0xff }))).message).toBeTruthy()
  expect(childrenOf()).toEqual([])
  expect(offered ? polls() : 0).toBe(idle)
  // The next one is watched as any other.
  const child = await local.clone()
  await child.exit(7)
  expect(await child.wait()).toMatchObject({ status: 7 })
})
