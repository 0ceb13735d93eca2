/**
 * The dispatch layer: how a call gets into a process. Calls in the Node process itself go through ffi-rs into our own
 * image; calls in a child or a thread go through a ring in shared memory.
 *
 * @module dispatch
 */
export { CHILD_FLAGS, cloneChildElsewhere, cloneChildHere, cloneThread, THREAD_FLAGS, type ClonedChild, type RingCloneOptions } from './clone.js'
export { type FutexMethod, type FutexSleep, type FutexSleeper } from './futexes.js'
export { LocalSyscallInterface } from './local.js'
export { NativeImage, UnsupportedPlatformError } from './native.js'
export { openLocal, type OpenedLocal } from './open.js'
export { Poller, type Readiness } from './poller.js'
export { BatchError } from './calls.js'
export { Bell, type ChildTidWord } from './bell.js'
export { Services } from './services.js'
export { Spinning, SpinningForChildren, spinningForCalls } from './spinning.js'
export { RingSyscallInterface, type RingOptions } from './ring.js'
