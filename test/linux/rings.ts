/**
 * What the tests of io_uring share: whether this machine has it, and running requests to their end.
 */
import { expect, test, type TestContext } from 'vitest'

import type { Pointer } from '../../src/handle/pointer.js'
import { IORING_OP } from '../../src/linux/io_uring.js'
import type { IoUringCompletion } from '../../src/linux/io_uring_completion.js'
import type { IoUringEntry } from '../../src/linux/io_uring_entries.js'
import type { IoUring } from '../../src/linux/io_uring_ring.js'
import { localProcess, type FileDescriptor } from '../../src/process/index.js'

const local = await localProcess()
/** Why there can be no ring. */
export const refusal = await local.task.ioUringSetup(1).then(async (ring) => {
  await ring.close()
  return undefined
}, (error: unknown) => String(error))
/** Which requests the kernel knows. */
export const known = refusal === undefined ? await (async () => {
  await using ring = await local.task.ioUringSetup(1)
  return await ring.probe()
})() : new Set<number>()

/** A test of what the machine may refuse; skipped out loud where it does. */
export const uringTest = (title: string, body: (context: TestContext) => Promise<void>): void => {
  if (refusal === undefined) test(title, body)
  else test.skip(`${title} (skipped: ${refusal})`, body)
}
/** A test of requests that the kernel may be too old for. */
export const opTest = (title: string, ops: readonly (keyof typeof IORING_OP)[], body: (context: TestContext) => Promise<void>): void => {
  const missing = ops.filter((op) => !known.has(IORING_OP[op]))
  if (missing.length === 0 || refusal !== undefined) uringTest(title, body)
  else test.skip(`${title} (skipped: this kernel has no ${missing.join(', ')})`, body)
}

/** A ring of this package's. */
export type Ring<Token = unknown> = IoUring<Token, FileDescriptor>
/** What became of a request. */
export type Done = IoUringCompletion<unknown, FileDescriptor>

/** The next completion, alone. */
export async function next<Token>(ring: Ring<Token>): Promise<IoUringCompletion<Token, FileDescriptor>> {
  while (ring.ready === 0) await ring.submit(1)
  return ring.take(1)[0] as IoUringCompletion<Token, FileDescriptor>
}

/** Make one request, and wait for it. */
export async function run<Token>(ring: Ring<Token>, entry: IoUringEntry): Promise<Done> {
  const request = ring.push(entry, entry.op as IoUringEntry['op'] & Token)
  expect(await ring.submit(1)).toBe(1)
  const [completion, ...others] = ring.take()
  expect(others).toEqual([])
  expect(completion?.request).toBe(request)
  expect(completion?.token).toBe(entry.op)
  return completion as Done
}

/** Take so many completions, by their tokens. */
export async function finish<Token>(ring: Ring<Token>, count: number): Promise<Map<Token, IoUringCompletion<Token, FileDescriptor>>> {
  const all = new Map<Token, IoUringCompletion<Token, FileDescriptor>>()
  while (all.size < count) {
    await ring.submit(1)
    for (const completion of ring.take()) all.set(completion.token, completion)
  }
  return all
}

/** Bytes as text. */
export const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString()

/** The front of memory that was filled; all of it is freed. */
export async function front(pointer: Pointer<Uint8Array>, size: number): Promise<string> {
  const [filled, rest] = pointer.splitReadable(size)
  using _filled = filled
  using _rest = rest
  return text(await filled.read())
}
