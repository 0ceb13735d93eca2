/**
 * Memory that a call both reads and writes.
 *
 * @module linux/exchange
 */
import { hex } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import type { Type } from '../memory/type.js'
import type { Borrow, Pointer } from '../handle/pointer.js'
import type { Task } from '../handle/task.js'

/** Bytes that begin at a multiple of 8, as structures with 64-bit fields do. */
const AlignedBytes: Type<Uint8Array> = { ...Bytes, alignment: 8 }

/** @internal where something stands in memory that is borrowed */
export function inside(borrow: Borrow, offset: number): SyscallOperand {
  const operand = borrow.near + offset
  return { operand, toString: () => hex(operand) }
}

/**
 * Write bytes to memory that the kernel changes, run a call with it, and return what it says then. `prepare` gets the memory
 * first, for what depends on its place.
 * @internal
 */
export async function exchange<R>(
  task: Task, before: Uint8Array, prepare: (memory: Pointer<Uint8Array>) => void, call: (memory: Borrow) => Promise<R>,
): Promise<{ result: R, bytes: Uint8Array }> {
  using memory = task.heap.scratch(AlignedBytes, before.length)
  prepare(memory)
  const pointer = memory.write(before)
  let result: R
  try {
    using borrow = pointer.borrow(task, 'exclusive')
    result = await call(borrow)
  } catch (error) {
    pointer.free()
    throw error
  }
  using readable = pointer.assumeReadable()
  return { result, bytes: await readable.read() }
}

/** A length that the kernel changes, and behind it the room that it speaks of. */
const LENGTH_ROOM = 8

/** @internal run a call that fills memory and says how much it would have liked to fill; at most `room` bytes are returned */
export async function fillCounted<R>(
  task: Task, room: number, call: (value: SyscallOperand, size: SyscallOperand) => Promise<R>,
): Promise<{ result: R, value: Uint8Array, size: number }> {
  const before = new Uint8Array(LENGTH_ROOM + room)
  new DataView(before.buffer).setUint32(0, room, true)
  const { result, bytes } = await exchange(task, before, () => undefined, (memory) => call(inside(memory, LENGTH_ROOM), inside(memory, 0)))
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  return { result, value: bytes.slice(LENGTH_ROOM, LENGTH_ROOM + Math.min(size, room)), size }
}
