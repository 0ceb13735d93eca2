/**
 * What the tests of `nearfar/linux` share: what a call ends with, and what the kernel says of a process elsewhere.
 */
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import type { Task as HandleTask } from '../../src/handle/task.js'

/** Whether the tests run as root with its capabilities; those that need that say so in their titles. */
export const isRoot = process.geteuid?.() === 0

/** A test that only root can pass; skipped out loud for others. */
export const rootTest = (title: string, body: () => Promise<void>): void => {
  if (isRoot) test(title, body)
  else test.skip(`${title} (skipped: needs root)`, body)
}

/** The error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<ErrnoError> {
  const error: unknown = await call.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof ErrnoError)) throw new Error(`expected an ErrnoError, not ${String(error)}`, { cause: error })
  return error
}

/** Expect a call to fail, with a message that shows it as strace(1) would. */
export async function expectFailure(call: Promise<unknown>, code: string, shown: string | RegExp): Promise<ErrnoError> {
  const error = await failure(call)
  expect(error.code).toBe(code)
  if (typeof shown === 'string') expect(error.message.slice(error.message.indexOf(', ') + 2)).toBe(shown)
  else expect(error.message).toMatch(shown)
  return error
}

/** Expect each of several calls to fail in the same way. */
export async function expectFailures(calls: Readonly<Record<string, () => Promise<unknown>>>, code: string, shown: RegExp): Promise<void> {
  for (const [name, call] of Object.entries(calls)) {
    const error = await failure(call())
    expect([name, error.code]).toEqual([name, code])
    expect(error.message, name).toMatch(shown)
  }
}

/** A line of proc_pid_status(5). */
export function statusLine(pid: number, key: string): string | undefined {
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
}

/** A field of proc_pid_stat(5), by the number that the manual gives it; from 3 on. */
export function statField(pid: number, number: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[number - 3] ?? ''
}

/** What a link in /proc/PID/fd says. */
export function fdLink(pid: number, number: number): string {
  return readlinkSync(`/proc/${pid}/fd/${number}`)
}

/** A field of /proc/PID/fdinfo/N. */
export function fdInfo(pid: number, number: number, key: string): string | undefined {
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/fdinfo/${number}`, 'utf8'))?.[1]
}

/** A folder that is removed after the tests of a file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `nearfar-linux-${process.pid}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A pid that no process has: the kernel gives out numbers below its limit. See proc_sys_kernel(5), pid_max. */
export function unusedPid(): number {
  return Number(readFileSync('/proc/sys/kernel/pid_max', 'latin1'))
}

/** Resolves when this side knows that a task's process has gone. */
export async function gone(task: HandleTask): Promise<void> {
  await task.sysif.barrier().catch(() => undefined)
  await new Promise<void>((resolve) => task.whenGone(resolve))
}
