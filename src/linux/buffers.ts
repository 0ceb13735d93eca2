/**
 * Memory that a call fills from its front: the caller's own, or some for the length of the call.
 *
 * @module linux/buffers
 */
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
