/**
 * The near layer: what means something only inside one namespace. Ids, system call numbers, the interface through
 * which a call is made, and its errors. Nothing here knows *which* namespace; that is `nearfar/far`.
 *
 * @module near
 */
export * from './errno.js';
export * from './errors.js';
export * from './flags.js';
export * from './ids.js';
export * from './sys.js';
export * from './sysif.js';
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsYUFBYSxDQUFBO0FBQzNCLGNBQWMsWUFBWSxDQUFBO0FBQzFCLGNBQWMsVUFBVSxDQUFBO0FBQ3hCLGNBQWMsVUFBVSxDQUFBO0FBQ3hCLGNBQWMsWUFBWSxDQUFBIn0=