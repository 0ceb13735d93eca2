/**
 * What the tests of `<linux/futex.h>` share: seeing who sleeps where, and what a call ends with.
 */
import { readFileSync } from 'node:fs'

import { ErrnoError } from '../../src/near/errors.js'
import { FutexWord, type FutexPointer } from '../../src/linux/futex.js'
import type { ChildProcess } from '../../src/process/index.js'

/** The next turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The number of the call in which a process sleeps, and its arguments; see proc_pid_syscall(5). */
export function sleepsIn(pid: number): string[] {
  return readFileSync(`/proc/${pid}/syscall`, 'latin1').trim().split(' ')
}

/** Resolves when a process sleeps in a call with this first argument. */
export async function sleepsOn(pid: number, address: number): Promise<void> {
  const wanted = `0x${address.toString(16)}`
  while (sleepsIn(pid)[1] !== wanted) await turn()
}

/** The error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<ErrnoError> {
  const error: unknown = await call.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof ErrnoError)) throw new Error(`expected an ErrnoError, not ${String(error)}`, { cause: error })
  return error
}

export async function codeOf(call: Promise<unknown>): Promise<string> {
  return (await failure(call)).code
}

/** Kill it, and take its status; what the kernel kept for it is let go by then. */
export async function kill(child: ChildProcess): Promise<void> {
  await child.kill()
  await child.wait()
}

/** The value of a futex word. */
export function load(word: FutexPointer): number {
  return new FutexWord(word).load()
}
