/**
 * Linux from TypeScript, with the process made explicit. This module has what most programs need; each layer can be
 * imported on its own (`nearfar/near`, `nearfar/far`, `nearfar/memory`, `nearfar/handle`, `nearfar/linux/futex` …).
 *
 * @module nearfar
 */
export * as near from './near/index.js'
export * as far from './far/index.js'
export * from './near/errors.js'
export * from './near/errno.js'
export { has, or } from './near/flags.js'
export { SYS, Syscall, type Architecture } from './near/sys.js'
export { SyscallInterface, type SyscallArgument, type SyscallOperand, type SyscallRequest } from './near/sysif.js'
export * from './far/errors.js'
export * from './memory/index.js'
export * from './handle/errors.js'
export * from './handle/heap.js'
export * from './handle/mapping.js'
export * from './handle/pid.js'
export * from './handle/pointer.js'
export * from './linux/index.js'
export * from './process/index.js'
