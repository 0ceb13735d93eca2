/**
 * The far layer: *which* namespace. Identity objects for address spaces, fd tables and every kind of Linux namespace,
 * the base `Task` that is in one of each, and the errors for using something in the wrong one.
 *
 * @module far
 */
export * from './errors.js'
export * from './file.js'
export * from './namespaces.js'
export * from './task.js'
