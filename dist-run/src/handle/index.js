/**
 * The handle layer: what owns. Pointers, mappings, file descriptors and pids that know where they are valid and who is
 * using them.
 *
 * @module handle
 */
export { UseAfterFreeError, OutOfSpaceError } from '../memory/errors.js';
export * from './errors.js';
export * from './fd.js';
export * from './heap.js';
export * from './mapping.js';
export * from './pid.js';
export * from './pointer.js';
export * from './task.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxlQUFlLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQTtBQUN4RSxjQUFjLGFBQWEsQ0FBQTtBQUMzQixjQUFjLFNBQVMsQ0FBQTtBQUN2QixjQUFjLFdBQVcsQ0FBQTtBQUN6QixjQUFjLGNBQWMsQ0FBQTtBQUM1QixjQUFjLFVBQVUsQ0FBQTtBQUN4QixjQUFjLGNBQWMsQ0FBQTtBQUM1QixjQUFjLFdBQVcsQ0FBQSJ9