/**
 * Calls through one interface run in the order in which the methods were called, awaited or not: so each method must have
 * sent its system call when it returns, before anything is awaited. A ring counts what was sent and not yet answered.
 */
import { describe, expect, test } from 'vitest'

import type { Task } from '../../src/handle/task.js'
import type { RingSyscallInterface } from '../../src/dispatch/ring.js'

type Class = abstract new (...args: never[]) => object

/** What is tested: the methods of classes, each with a call of it. */
export interface OrderedCalls {
  /** A child's task, which makes all of the calls. */
  readonly task: () => Task
  /** The classes whose methods are called. */
  readonly classes: readonly Class[]
  /** Each method once; what the kernel makes of it is not asked. One that takes several calls says how many go out at once. */
  readonly calls: Readonly<Record<string, () => Promise<unknown>>>
  /** Methods that send no system call, or that end the process, which their own tests do. */
  readonly apart?: readonly string[]
  /** How many calls a method sends before it returns, where that is not one. */
  readonly sent?: Readonly<Record<string, number>>
}

/**
 * Define a test for each method: it sends its call before it returns; and one that none was left out.
 * @param title - of the group of tests
 * @param ordered - the methods
 */
export function testOrder(title: string, { task, classes, calls, apart = [], sent = {} }: OrderedCalls): void {
  describe(`${title}: every method sends its call before it returns`, () => {
    test('none is left out', () => {
      const names = classes.flatMap(({ prototype }) => Object.entries(Object.getOwnPropertyDescriptors(prototype)))
        .filter(([name, { value }]) => typeof value === 'function' && name !== 'constructor' && !apart.includes(name))
        .map(([name]) => name)
      expect(Object.keys(calls).sort()).toEqual(names.sort())
    })

    for (const [name, call] of Object.entries(calls)) {
      test(name, async () => {
        const ring = task().sysif as RingSyscallInterface
        await ring.barrier()
        expect(ring.outstanding).toBe(0)
        const called = call().catch((error: unknown) => error)
        expect(ring.outstanding).toBe(sent[name] ?? 1)
        const result = await called
        // The kernel may refuse it; this package may not.
        if (result instanceof Error) expect(result).toMatchObject({ name: 'ErrnoError' })
      })
    }
  })
}
