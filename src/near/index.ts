/**
 * The near layer: what means something only inside one namespace. Ids, system call numbers, the interface through
 * which a call is made, and its errors. Nothing here knows *which* namespace; that is `nearfar/far`.
 *
 * @module near
 */
export * from './errno.js'
export * from './errors.js'
export * from './flags.js'
export * from './ids.js'
export * from './sys.js'
export * from './sysif.js'
