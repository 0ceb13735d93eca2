/**
 * The process layer: processes as objects. The local process, children that are cloned, set up call by call and then
 * execute a program, and the task and file descriptor that carry every call of `nearfar/linux`.
 *
 * @module process
 */
export * from './cgroup.js';
export * from './async-fd.js';
export * from './child.js';
export * from './command.js';
export * from './compose.js';
export * from './environment.js';
export { Epoller } from './epoller.js';
export * from './fd.js';
export * from './futex-waiter.js';
export * from './helpers.js';
export * from './local.js';
export * from './observed.js';
export { Path, TemporaryDirectory } from './path.js';
export * from './process.js';
export { Reaper } from './reaper.js';
export * from './run.js';
export * from './sync/index.js';
export * from './task.js';
export { ProcessTree } from './tree.js';
export { BatchError } from '../dispatch/calls.js';
export { UnsupportedPlatformError } from '../dispatch/native.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILGNBQWMsYUFBYSxDQUFBO0FBRTNCLGNBQWMsZUFBZSxDQUFBO0FBQzdCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsY0FBYyxDQUFBO0FBQzVCLGNBQWMsa0JBQWtCLENBQUE7QUFDaEMsT0FBTyxFQUFFLE9BQU8sRUFBa0IsTUFBTSxjQUFjLENBQUE7QUFFdEQsY0FBYyxTQUFTLENBQUE7QUFDdkIsY0FBYyxtQkFBbUIsQ0FBQTtBQUNqQyxjQUFjLGNBQWMsQ0FBQTtBQUM1QixjQUFjLFlBQVksQ0FBQTtBQUMxQixjQUFjLGVBQWUsQ0FBQTtBQUM3QixPQUFPLEVBQUUsSUFBSSxFQUFFLGtCQUFrQixFQUEyRSxNQUFNLFdBQVcsQ0FBQTtBQUM3SCxjQUFjLGNBQWMsQ0FBQTtBQUM1QixPQUFPLEVBQUUsTUFBTSxFQUF5QyxNQUFNLGFBQWEsQ0FBQTtBQUMzRSxjQUFjLFVBQVUsQ0FBQTtBQUN4QixjQUFjLGlCQUFpQixDQUFBO0FBQy9CLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLE9BQU8sRUFBRSxXQUFXLEVBQW1DLE1BQU0sV0FBVyxDQUFBO0FBQ3hFLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNqRCxPQUFPLEVBQUUsd0JBQXdCLEVBQUUsTUFBTSx1QkFBdUIsQ0FBQSJ9