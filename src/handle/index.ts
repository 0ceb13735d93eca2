/**
 * The handle layer: what owns. Pointers, mappings, file descriptors and pids that know where they are valid and who is
 * using them.
 *
 * @module handle
 */
export { UseAfterFreeError, OutOfSpaceError } from '../memory/errors.js'
export * from './errors.js'
export * from './fd.js'
export * from './heap.js'
export * from './mapping.js'
export * from './pid.js'
export * from './pointer.js'
export * from './task.js'
