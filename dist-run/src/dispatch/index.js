/**
 * The dispatch layer: how a call gets into a process. Calls in the Node process itself go through ffi-rs into our own
 * image; calls in a child or a thread go through a ring in shared memory.
 *
 * @module dispatch
 */
export { CHILD_FLAGS, cloneChildElsewhere, cloneChildHere, cloneThread, THREAD_FLAGS } from './clone.js';
export {} from './futexes.js';
export { LocalSyscallInterface } from './local.js';
export { NativeImage, UnsupportedPlatformError } from './native.js';
export { openLocal } from './open.js';
export { Poller } from './poller.js';
export { BatchError } from './calls.js';
export { Bell } from './bell.js';
export { Services } from './services.js';
export { Spinning, spinningForCalls, spinningForChildren } from './spinning.js';
export { RingSyscallInterface } from './ring.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILE9BQU8sRUFBRSxXQUFXLEVBQUUsbUJBQW1CLEVBQUUsY0FBYyxFQUFFLFdBQVcsRUFBRSxZQUFZLEVBQTJDLE1BQU0sWUFBWSxDQUFBO0FBQ2pKLE9BQU8sRUFBd0QsTUFBTSxjQUFjLENBQUE7QUFDbkYsT0FBTyxFQUFFLHFCQUFxQixFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQ2xELE9BQU8sRUFBRSxXQUFXLEVBQUUsd0JBQXdCLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDbkUsT0FBTyxFQUFFLFNBQVMsRUFBb0IsTUFBTSxXQUFXLENBQUE7QUFDdkQsT0FBTyxFQUFFLE1BQU0sRUFBa0IsTUFBTSxhQUFhLENBQUE7QUFDcEQsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUN2QyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFBO0FBQ2hDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFDeEMsT0FBTyxFQUFFLFFBQVEsRUFBRSxnQkFBZ0IsRUFBRSxtQkFBbUIsRUFBRSxNQUFNLGVBQWUsQ0FBQTtBQUMvRSxPQUFPLEVBQUUsb0JBQW9CLEVBQW9CLE1BQU0sV0FBVyxDQUFBIn0=