import type { Address } from '../near/ids.js'
import type { Borrowable } from './type.js'

/** What can stand in a structure's pointer field: a handle, a bare address, or the null pointer. */
export type PointerLike = Borrowable | Address | null

/**
 * Whether a value can stand in a pointer field.
 * @param value - anything
 */
export function isPointerLike(value: unknown): value is PointerLike {
  return value === null || typeof value === 'number' || (typeof value === 'object' && 'near' in value && 'borrow' in value)
}
