/**
 * The memory layer: how C values lie in memory (`struct`, `Int32`, `CString` …), and the allocator that hands memory out.
 *
 * @module memory
 */
export * from './aggregates.js'
export * from './allocator.js'
export * from './bytes.js'
export * from './errors.js'
export * from './reference.js'
export * from './scalars.js'
export * from './type.js'
