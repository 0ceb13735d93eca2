/**
 * A child that the kernel refuses every call: for tests that walk over methods and let none of them do anything.
 */
import { readFileSync } from 'node:fs'

import { SYS } from '../../src/near/sys.js'
import type { ChildProcess, LocalProcess } from '../../src/process/index.js'

/** The error of every call there; none of these calls has it of its own. */
export const REASON = 'EHWPOISON'

/** The futex that the child's server sleeps on, until it is told of a call; see proc_pid_syscall(5). */
async function sleepingAddress({ task }: ChildProcess): Promise<number> {
  for (;;) {
    const [number, address] = readFileSync(`/proc/${task.pid}/syscall`, 'latin1').split(' ')
    if (Number(number) === SYS.futex.number(task.sysif.architecture)) return Number(address)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/**
 * Make such a child; it ends by exit(2) alone.
 * @param local - its parent
 * @param before - what is to be done with it while it still can make calls
 */
export async function refusingChild(local: LocalProcess, before?: (child: ChildProcess) => Promise<void>): Promise<ChildProcess> {
  const child = await local.clone({ parentDeathSignal: 0 })
  const { task } = child
  await task.setNoNewPrivileges()
  // The server's own words; with an address of 0 the filter is asked whether the server can go on.
  const own = [0, await sleepingAddress(child), local.shared.services().bell.wordAddress]
  await before?.(child)
  const rules = own.map((value) => ({ calls: ['futex'], when: [{ argument: 0, is: '==', value }], action: 'allow' }) as const)
  await task.seccompSetModeFilter({ rules: [...rules, { calls: ['exit'], action: 'allow' }], defaultAction: { errno: REASON } })
  return child
}
