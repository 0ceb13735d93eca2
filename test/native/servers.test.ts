import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import * as layout from '../../src/dispatch/layout.js'
import { ERRNO } from '../../src/near/errno.js'
import { ARCHITECTURES } from '../oracle/c.js'
import { compileHarness, isEmulated, missingFor, type Harness } from './harness.js'

const { EBADF, ECANCELED, EFAULT, EINVAL, ENOENT, ENOSYS } = ERRNO
const MACHINES = { x64: 62, arm64: 183 } as const
const KILLED = 1000 + 9

/** What may happen with servers in a child and on a thread; a child's exit status is seen, a thread has none. */
interface Expectation {
  readonly title: string
  readonly scenario: string
  readonly lines: (servers: 'children' | 'threads') => string[]
}

const results = (...values: number[]): string[] => values.map((value) => `result ${value}`)
const exited = (servers: 'children' | 'threads', ...statuses: number[]): string[] =>
  servers === 'children' ? statuses.map((status) => `exit-status ${status}`) : []

const SERVERS: Expectation[] = [
  {
    title: 'the trampoline passes six arguments on an aligned stack, and exits with the result',
    scenario: 'trampoline',
    lines: (servers) => [...exited(servers, 42), ...Array<string>(6).fill('argument 1'), 'aligned 0', 'on its stack 1'],
  },
  {
    title: 'a ring answers in order around its end and around 2^32, while its server spins',
    scenario: 'ring_spinning',
    lines: (servers) => ['right 5000', 'tail 4000', ...exited(servers, 0)],
  },
  {
    title: 'a ring answers in order around its end and around 2^32, while its server sleeps whenever it can',
    scenario: 'ring_sleeping',
    lines: (servers) => ['right 5000', 'tail 4000', ...exited(servers, 0)],
  },
  {
    title: 'a sleeping server is woken for each call',
    scenario: 'sleep_and_wake',
    lines: (servers) => ['right 200', 'slept each time 1', ...exited(servers, 0)],
  },
  {
    title: 'a server says what state it is in, runs as itself, and stops when told to',
    scenario: 'state',
    lines: (servers) => [
      `before ${layout.RING_STATE_STARTING}`, 'own pid 1', ...exited(servers, 7), `after ${layout.RING_STATE_ENDED}`, 'stop completed 1',
    ],
  },
  {
    title: 'a chain in a ring breaks at the first error, until a call that is not chained',
    scenario: 'ring_chain',
    lines: (servers) => [...results(0, -EBADF, -ECANCELED, -ECANCELED, 0, 0), `indirect ${-EBADF}`, ...exited(servers, 0)],
  },
  {
    title: 'the doorbell rings when asked, once, and for the call that was asked for',
    scenario: 'doorbell',
    lines: (servers) => [
      'unasked 0', 'after three 0', 'after five 1', 'completed 5', 'asking is over 0', 'after ten 1', 'all completed 1', `gate ${'g'.charCodeAt(0)}`,
      'rings 2', 'left over 0', ...exited(servers, 0),
    ],
  },
  {
    title: 'no wake and no ring is lost whenever the owner publishes and asks',
    scenario: 'races',
    lines: (servers) => ['completed 30720', ...exited(servers, 0)],
  },
  {
    title: 'no wake and no ring is lost where both sides sleep',
    scenario: 'ping_pong_sleeping',
    lines: (servers) => ['rounds 5000', 'completed 22500', ...exited(servers, 0)],
  },
  {
    title: 'no wake and no ring is lost where the server spins a little',
    scenario: 'ping_pong_spinning',
    lines: (servers) => ['rounds 5000', 'completed 22500', ...exited(servers, 0)],
  },
  {
    title: 'no wake is lost where the owner sleeps on the word in which it asks, and nothing is rung',
    scenario: 'ping_pong_napping',
    lines: (servers) => ['rounds 5000', 'completed 22500', 'rings 0', ...exited(servers, 0)],
  },
  {
    title: 'the spin shrinks to its floor after long sleeps, and grows again with awaited calls',
    scenario: 'spin',
    lines: (servers) => ['at first 1000', 'after long sleeps 32', 'never below 1', 'grown again 1', ...exited(servers, 0)],
  },
  {
    title: 'the bell tells of rings and deaths, each once, and of no change that the owner makes',
    scenario: 'bell',
    lines: (servers) => [
      'rounds 1000', 'told of the change 0', 'told of the death 1', 'word 0', 'looks while nothing happens 0', 'told each time 50',
      'told again of the first 1', 'told of the second 1', 'told again of the second 1', 'renewals 1000', 'rung 1', ...exited(servers, 3, 4), 'bell thread 0',
    ],
  },
]

for (const architecture of ARCHITECTURES) {
  const missing = missingFor(architecture)
  const skipped = missing !== undefined && process.env['CI'] === undefined
  const emulated = isEmulated(architecture)
  const where = `${architecture}${emulated ? ', emulated' : ''}${skipped ? ` (skipped: ${missing})` : ''}`

  describe.skipIf(skipped)(`on ${where}`, () => {
    let harness: Harness
    beforeAll(async () => {
      if (missing !== undefined) throw new Error(missing)
      harness = await compileHarness(architecture)
    })
    afterAll(() => harness.remove())

    describe('the image', () => {
      test('describes itself as the layout says, to an address of any alignment', async () => {
        expect(await harness.play('describe')).toEqual([
          `abi_version ${layout.ABI_VERSION}`, `machine ${MACHINES[architecture]}`, `batch_capacity ${layout.BATCH_CAPACITY}`,
          `slot_size ${layout.SLOT_SIZE}`, `ring_size ${layout.RING_SIZE}`, `bell_size ${layout.BELL_SIZE}`,
          'batch % 4096 0', 'addresses inside the image 4',
        ])
      })
    })

    describe('a batch', () => {
      test('passes six arguments and results, with all their bits', async () => {
        expect(await harness.play('arguments')).toEqual(['mapped where asked 1', 'mapped what asked 1', `wide ${2 ** 40 + 5}`])
      })

      test('takes as many slots as it has, and runs none of more', async () => {
        expect(await harness.play('capacity')).toEqual([
          'results 256', 'executed 256', 'stopped 256',
          'too many: executed 0', 'too many: stopped 0', 'too many: result 77',
          'none: executed 0', 'none: stopped 0',
        ])
      })

      test('gives a call the fd that an earlier one left in memory', async () => {
        expect(await harness.play('indirect')).toEqual([
          'executed 5', 'stopped 5', ...results(0, 4, 4, 0, 0), 'text arrived 1', 'slot keeps the address 1', `negative offset ${-EINVAL}`,
        ])
      })

      test('stops where it is told to, but for what always runs', async () => {
        expect(await harness.play('stop_on_error')).toEqual([
          'executed 5', 'stopped 2', ...results(1, -EBADF, -EBADF, -ECANCELED, -EBADF, 0, -ECANCELED),
        ])
      })

      test('breaks a chain at its first error', async () => {
        expect(await harness.play('chain')).toEqual(['executed 4', 'stopped 6', ...results(0, -EBADF, -ECANCELED, -ECANCELED, 0, 0)])
      })

      test('repeats a call until it has something to say, a bounded number of times', async () => {
        expect(await harness.play('poll')).toEqual([
          'no repetition 1', 'seven repetitions 8', 'word set before 1', 'word set by the call 0', 'result other than 0 1',
          `error ${-EBADF}`, 'sixth argument kept back 0',
        ])
      })

      test('polls waitid until the child has exited', async () => {
        expect(await harness.play('poll_waitid')).toEqual([
          'still running: result 0', 'still running: si_pid 0', 'exited: result 0', 'exited: si_pid is the child 1', 'exited: si_status 5',
        ])
      })

      test('refuses flags that mean nothing, addresses that are none, and calls that would return twice on one stack', async () => {
        expect(await harness.play('refusals')).toEqual([
          `indirect seventh ${-EINVAL}`, `indirect null ${-EFAULT}`, `indirect last of a poll ${-EINVAL}`, `poll null ${-EFAULT}`,
          `repetitions without poll ${-EINVAL}`, `unknown flag ${-EINVAL}`, `unknown number ${-ENOSYS}`, `negative number ${-ENOSYS}`,
          `rt_sigreturn ${-EINVAL}`, `clone without a stack ${-EINVAL}`,
          ...(architecture === 'x64' ? [`fork ${-EINVAL}`, `vfork ${-EINVAL}`, `x32 clone ${-ENOSYS}`] : []),
          'children 0',
        ])
      })

      test('restores the signal mask where a clone failed', async () => {
        // qemu's user mode emulation, as of 7.2, has no clone3.
        const refusal = emulated ? ENOSYS : EFAULT
        expect(await harness.play('mask_restored')).toEqual(['executed 3', 'stopped 1', ...results(0, -refusal, 0), 'SIGTERM blocked 0'])
      })
    })

    describe('on threads of the process', () => {
      test.each(SERVERS)('$title', async ({ scenario, lines }) => {
        expect(await harness.play(scenario, 'thread')).toEqual(lines('threads'))
      })

      test('the bell\'s thread does not wait for a doorbell that nobody empties', async () => {
        expect(await harness.play('bell_doorbell_full')).toEqual(['told 10', 'bell thread 0'])
      })
    })

    // qemu's user mode emulation clones threads, and else only forks: a child cannot share the memory. Nor are there filters or clone3.
    if (emulated) return

    describe('in children that share the memory', () => {
      test.each(SERVERS)('$title', async ({ scenario, lines }) => {
        expect(await harness.play(scenario)).toEqual(lines('children'))
      })

      test('the bell does without futex_waitv where the kernel has none', async () => {
        const bell = SERVERS.find(({ scenario }) => scenario === 'bell') as Expectation
        expect(await harness.play('bell_without_waitv')).toEqual([`futex_waitv ${-ENOSYS}`, ...bell.lines('children')])
      })

      test('a clone3 without a stack ends at once, and leaves its parent\'s alone', async () => {
        expect(await harness.play('clone3_without_stack')).toEqual(['shared: exit-status 127', 'copied: exit-status 127'])
      })

      test('a failing exec is answered; a successful one clears the child-tid word instead', async () => {
        expect(await harness.play('exec')).toEqual([
          `failing ${-ENOENT}`, 'still serving 1', 'exit-status 0', 'completed 2', 'published 3', `state ${layout.RING_STATE_SERVING}`,
        ])
      })
    })

    // Led instruction by instruction with ptrace(2), with the owner acting between any two of them.
    describe('nothing is missed, wherever a server is', () => {
      test.each([
        { what: 'a call that is published', scenario: 'publish_anywhere' },
        { what: 'an owner that asks to be told', scenario: 'ask_anywhere' },
        { what: 'a ring of the bell', scenario: 'ring_anywhere' },
        { what: 'a death', scenario: 'die_anywhere' },
        { what: 'a death that is listed after it happened', scenario: 'list_anywhere' },
      ])('$what', async ({ scenario }) => {
        expect(await harness.play(scenario)).toEqual(['many instructions 1'])
      })
    })

    describe('no server outlives an owner that is killed', () => {
      test('while the server sleeps', async () => {
        expect(await harness.play('owner_killed')).toEqual([`owner ${KILLED}`, `server ${KILLED}`, `state ${layout.RING_STATE_SERVING}`])
      })

      test('after the kernel forgot the signal, and was asked for it again', async () => {
        expect(await harness.play('renewed')).toEqual(['renewal 0', `owner ${KILLED}`, `server ${KILLED}`])
      })

      test('after the kernel forgot the signal, and before it was asked for it again', async () => {
        expect(await harness.play('owner_gone_before_renewal')).toEqual([`owner ${KILLED}`, 'server 1', 'pending 0', `state ${layout.RING_STATE_ENDED}`])
        // One that is blocked, as all are: it is there when the server stops.
        expect(await harness.play('owner_gone_before_renewal_of_another')).toEqual([
          `owner ${KILLED}`, 'server 0', 'pending 1', `state ${layout.RING_STATE_ENDED}`,
        ])
      })

      test('while the server is in a call that blocks', async () => {
        expect(await harness.play('owner_killed_in_call')).toEqual([`owner ${KILLED}`, `server ${KILLED}`, 'completed 0'])
      })

      test('before the server has asked for the signal', async () => {
        expect(await harness.play('owner_gone_before')).toEqual([
          `owner ${KILLED}`, 'server 1', 'completed 0', `state ${layout.RING_STATE_ENDED}`,
        ])
      })

      test('before the server has asked for the signal, where it cannot see its parent\'s pid', async () => {
        expect(await harness.play('outside_gone_before')).toEqual([`owner ${KILLED}`, 'server 1', 'completed 0'])
      })

      test('before the server has asked for the signal, where the word that tells is cleared only afterwards', async () => {
        expect(await harness.play('outside_cleared_late')).toEqual([
          `owner ${KILLED}`, 'completed while the owner seems alive 0', 'server 1', 'completed 0',
        ])
      })

      test('after it has confirmed that it was there', async () => {
        expect(await harness.play('outside_confirmed')).toEqual([
          'rung unasked 1', `state before ${layout.RING_STATE_SERVING}`, 'completed before 0', 'own pid 1', `owner ${KILLED}`,
          `server ${KILLED}`, `state ${layout.RING_STATE_SERVING}`,
        ])
      })

      test('and none serves where the signal cannot be had', async () => {
        expect(await harness.play('bad_death_signal')).toEqual(['exit-status 1', `state ${layout.RING_STATE_ENDED}`])
      })
    })
  })
}
