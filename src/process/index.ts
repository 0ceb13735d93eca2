/**
 * The process layer: processes as objects. The local process, children that are cloned, set up call by call and then
 * execute a program, and the task and file descriptor that carry every call of `nearfar/linux`.
 *
 * @module process
 */
export * from './cgroup.js'
export type { ChildChange } from './changes.js'
export * from './async-fd.js'
export * from './child.js'
export * from './command.js'
export * from './compose.js'
export * from './environment.js'
export { Epoller, type Readiness } from './epoller.js'
export type { ExecOptions } from './exec.js'
export * from './fd.js'
export * from './futex-waiter.js'
export * from './helpers.js'
export * from './local.js'
export * from './observed.js'
export { Path, PathPlace, TemporaryDirectory, type PathArgument, type PathContext, type TemporaryDirectoryOptions, type WriteFileOptions } from './path.js'
export * from './process.js'
export { Reaper, type ReapedOrphan, type ReaperOptions } from './reaper.js'
export * from './run.js'
export { superviseCalls, type SeccompDecision } from './seccomp.js'
export * from './sync/index.js'
export * from './task.js'
export { ProcessTree, type TreeBond, type TreeOptions } from './tree.js'
export { BatchError } from '../dispatch/calls.js'
export { UnsupportedPlatformError } from '../dispatch/native.js'
