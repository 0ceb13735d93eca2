/**
 * Memory that a call fills from its front, the caller's own, or some for the length of the call; and memory that a call both
 * reads and writes.
 *
 * @module linux/buffers
 */
import { hex } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import type { Type } from '../memory/type.js'
import { Pointer, type Borrow, type ReadablePointer } from '../handle/pointer.js'
import type { Task } from '../handle/task.js'
import { length } from './arguments.js'

/** The part of the caller's memory that a call filled, and the rest of it. */
export type FilledFront<T> = [filled: ReadablePointer<T>, rest: Pointer<T>]

/**
 * Sends a call that fills memory, at once, and resolves to how many bytes it wrote there.
 * @param buffer - the memory
 * @param size - of that, in bytes
 */
export type FillCall = (buffer: Borrow, size: number) => Promise<number>

/** @internal run a call with memory for its length, and return what it wrote there */
export async function fillFront<T>(task: Task, type: Type<T>, room: number, call: FillCall): Promise<T>
/** @internal run a call with the caller's memory, which is consumed unless the call fails */
export async function fillFront<T>(task: Task, type: Type<T>, room: Pointer<T>, call: FillCall): Promise<FilledFront<T>>
/** @internal either of them */
export async function fillFront<T>(task: Task, type: Type<T>, room: number | Pointer<T>, call: FillCall): Promise<T | FilledFront<T>>
export async function fillFront<T>(task: Task, type: Type<T>, room: number | Pointer<T>, call: FillCall): Promise<T | FilledFront<T>> {
  if (room instanceof Pointer) return room.splitReadable(await into(task, room, call))
  using memory = task.heap.scratch(type, length('the length of a buffer', room))
  return await takeFront(memory, await into(task, memory, call))
}

/** @internal what a call wrote to the front of scratch memory, which is freed */
export async function takeFront<T>(memory: Pointer<T>, filled: number): Promise<T> {
  const [front, rest] = memory.splitReadable(filled)
  rest.free()
  try {
    return await front.read()
  } finally {
    front.free()
  }
}

async function into<T>(task: Task, memory: Pointer<T>, call: FillCall): Promise<number> {
  using buffer = memory.borrow(task, 'exclusive')
  return await call(buffer, memory.size)
}

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
