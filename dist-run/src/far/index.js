/**
 * The far layer: *which* namespace. Identity objects for address spaces, fd tables and every kind of Linux namespace,
 * the base `Task` that is in one of each, and the errors for using something in the wrong one.
 *
 * @module far
 */
export * from './errors.js';
export * from './file.js';
export * from './namespaces.js';
export * from './task.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsaUJBQWlCLENBQUE7QUFDL0IsY0FBYyxXQUFXLENBQUEifQ==