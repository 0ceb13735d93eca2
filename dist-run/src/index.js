/**
 * Linux from TypeScript, with the process made explicit. This module has what most programs need; each layer can be
 * imported on its own (`nearfar/near`, `nearfar/far`, `nearfar/memory`, `nearfar/handle`, `nearfar/linux/futex` …).
 *
 * @module nearfar
 */
export * as near from './near/index.js';
export * as far from './far/index.js';
export * from './near/errors.js';
export * from './near/errno.js';
export { has, or } from './near/flags.js';
export { SYS, Syscall } from './near/sys.js';
export { SyscallInterface } from './near/sysif.js';
export * from './far/errors.js';
export * from './memory/index.js';
export * from './handle/errors.js';
export * from './handle/heap.js';
export * from './handle/mapping.js';
export * from './handle/pid.js';
export * from './handle/pointer.js';
export * from './linux/index.js';
export * from './process/index.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILE9BQU8sS0FBSyxJQUFJLE1BQU0saUJBQWlCLENBQUE7QUFDdkMsT0FBTyxLQUFLLEdBQUcsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNyQyxjQUFjLGtCQUFrQixDQUFBO0FBQ2hDLGNBQWMsaUJBQWlCLENBQUE7QUFDL0IsT0FBTyxFQUFFLEdBQUcsRUFBRSxFQUFFLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUN6QyxPQUFPLEVBQUUsR0FBRyxFQUFFLE9BQU8sRUFBcUIsTUFBTSxlQUFlLENBQUE7QUFDL0QsT0FBTyxFQUFFLGdCQUFnQixFQUFrRSxNQUFNLGlCQUFpQixDQUFBO0FBQ2xILGNBQWMsaUJBQWlCLENBQUE7QUFDL0IsY0FBYyxtQkFBbUIsQ0FBQTtBQUNqQyxjQUFjLG9CQUFvQixDQUFBO0FBQ2xDLGNBQWMsa0JBQWtCLENBQUE7QUFDaEMsY0FBYyxxQkFBcUIsQ0FBQTtBQUNuQyxjQUFjLGlCQUFpQixDQUFBO0FBQy9CLGNBQWMscUJBQXFCLENBQUE7QUFDbkMsY0FBYyxrQkFBa0IsQ0FBQTtBQUNoQyxjQUFjLG9CQUFvQixDQUFBIn0=