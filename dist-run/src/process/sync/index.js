export { LockHold } from './lock.js';
export * from './condition.js';
export * from './mutex.js';
export * from './once.js';
export * from './robust-mutex.js';
export * from './semaphore.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsUUFBUSxFQUFvQyxNQUFNLFdBQVcsQ0FBQTtBQUN0RSxjQUFjLGdCQUFnQixDQUFBO0FBQzlCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsV0FBVyxDQUFBO0FBQ3pCLGNBQWMsbUJBQW1CLENBQUE7QUFDakMsY0FBYyxnQkFBZ0IsQ0FBQSJ9