import { errnoMessage, errnoName } from './errno.js';
/**
 * A system call returned an error. It has the shape of Node's own `ErrnoException`, so that code written for `node:fs`
 * (`error.code === 'ENOENT'`) works on it, and its message shows the decoded call:
 * `ENOENT: no such file or directory, openat(AT_FDCWD, "/x", O_RDONLY)`.
 * @see https://man7.org/linux/man-pages/man3/errno.3.html
 */
export class ErrnoError extends Error {
    /** `ErrnoError`. */
    name = 'ErrnoError';
    /** The symbolic name, `ENOENT`; for a number that has none here, `E` and the number. */
    code;
    /** The negated error number, as in Node: -2 for `ENOENT`. */
    errno;
    /** The name of the call that failed, `openat`. */
    syscall;
    /** The decoded call with its arguments. */
    call;
    /** The file that the call was about, where it was about one. */
    path;
    /** The second file that the call was about. */
    dest;
    /**
     * @param errno - the kernel's positive error number
     * @param syscall - the name of the call
     * @param options - more about the call
     */
    constructor(errno, syscall, options = {}) {
        const code = errnoName(errno) ?? `E${errno}`;
        const call = options.call ?? syscall;
        const hint = options.hint === undefined ? '' : ` (${options.hint})`;
        super(`${code}: ${errnoMessage(errno)}, ${call}${hint}`);
        this.code = code;
        this.errno = -errno;
        this.syscall = syscall;
        this.call = call;
        if (options.path !== undefined)
            this.path = options.path;
        if (options.dest !== undefined)
            this.dest = options.dest;
    }
}
/**
 * The way to the process failed, not the call. It is permanent: each later call through the same interface fails too.
 * One of its two kinds says whether the call may have run.
 */
export class SyscallTransportError extends Error {
    /** The decoded call. */
    call;
    /**
     * @param call - the decoded call
     * @param why - what happened to the transport
     * @param options - the error behind it
     */
    constructor(call, why, options) {
        super(`${call}: ${why}`, options);
        this.call = call;
    }
}
/** The call was surely not run: it never reached the process. */
export class SyscallSendError extends SyscallTransportError {
    /** `SyscallSendError`. */
    name = 'SyscallSendError';
}
/**
 * The call was sent, and then the process went away: whether the call ran is not known.
 * For `exit` and a successful `exec` the same event is the success.
 */
export class SyscallHangup extends SyscallTransportError {
    /** `SyscallHangup`. */
    name = 'SyscallHangup';
}
/**
 * The call ran, and its result is above 2^53: no JavaScript number holds it exactly. Ask for a `bigint` with
 * `SyscallInterface.syscall64`.
 */
export class ResultRangeError extends RangeError {
    call;
    result;
    /** `ResultRangeError`. */
    name = 'ResultRangeError';
    /**
     * @param call - the decoded call
     * @param result - what the kernel returned
     */
    constructor(call, result) {
        super(`${call} returned ${result}, which is above 2^53: call syscall64, which returns a bigint`);
        this.call = call;
        this.result = result;
    }
}
/**
 * The call may block, and it was about to be made on Node's main thread, where it would stop the whole program.
 * Nothing was sent to the kernel.
 */
export class BlockingCallError extends Error {
    call;
    /** `BlockingCallError`. */
    name = 'BlockingCallError';
    /**
     * @param call - the decoded call
     * @param instead - what does the same without stopping the program
     */
    constructor(call, instead) {
        super(`${call} may block, and would stop the whole Node process: ${instead}`);
        this.call = call;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZXJyb3JzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxZQUFZLEVBQUUsU0FBUyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBY3BEOzs7OztHQUtHO0FBQ0gsTUFBTSxPQUFPLFVBQVcsU0FBUSxLQUFLO0lBQ25DLG9CQUFvQjtJQUNGLElBQUksR0FBRyxZQUFZLENBQUE7SUFDckMsd0ZBQXdGO0lBQy9FLElBQUksQ0FBUTtJQUNyQiw2REFBNkQ7SUFDcEQsS0FBSyxDQUFRO0lBQ3RCLGtEQUFrRDtJQUN6QyxPQUFPLENBQVE7SUFDeEIsMkNBQTJDO0lBQ2xDLElBQUksQ0FBUTtJQUNyQixnRUFBZ0U7SUFDdkQsSUFBSSxDQUFTO0lBQ3RCLCtDQUErQztJQUN0QyxJQUFJLENBQVM7SUFFdEI7Ozs7T0FJRztJQUNILFlBQVksS0FBYSxFQUFFLE9BQWUsRUFBRSxVQUE2QixFQUFFO1FBQ3pFLE1BQU0sSUFBSSxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFBO1FBQzVDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFBO1FBQ3BDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEtBQUssT0FBTyxDQUFDLElBQUksR0FBRyxDQUFBO1FBQ25FLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDLENBQUE7UUFDeEQsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQTtRQUN0QixJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQTtRQUNoQixJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQTtRQUN4RCxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssU0FBUztZQUFFLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQTtJQUMxRCxDQUFDO0NBQ0Y7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQWdCLHFCQUFzQixTQUFRLEtBQUs7SUFDdkQsd0JBQXdCO0lBQ2YsSUFBSSxDQUFRO0lBRXJCOzs7O09BSUc7SUFDSCxZQUFZLElBQVksRUFBRSxHQUFXLEVBQUUsT0FBc0I7UUFDM0QsS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLEdBQUcsRUFBRSxFQUFFLE9BQU8sQ0FBQyxDQUFBO1FBQ2pDLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO0lBQ2xCLENBQUM7Q0FDRjtBQUVELGlFQUFpRTtBQUNqRSxNQUFNLE9BQU8sZ0JBQWlCLFNBQVEscUJBQXFCO0lBQ3pELDBCQUEwQjtJQUNSLElBQUksR0FBRyxrQkFBa0IsQ0FBQTtDQUM1QztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxhQUFjLFNBQVEscUJBQXFCO0lBQ3RELHVCQUF1QjtJQUNMLElBQUksR0FBRyxlQUFlLENBQUE7Q0FDekM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8sZ0JBQWlCLFNBQVEsVUFBVTtJQVNuQztJQUNBO0lBVFgsMEJBQTBCO0lBQ1IsSUFBSSxHQUFHLGtCQUFrQixDQUFBO0lBRTNDOzs7T0FHRztJQUNILFlBQ1csSUFBWSxFQUNaLE1BQWM7UUFFdkIsS0FBSyxDQUFDLEdBQUcsSUFBSSxhQUFhLE1BQU0sK0RBQStELENBQUMsQ0FBQTtRQUh2RixTQUFJLEdBQUosSUFBSSxDQUFRO1FBQ1osV0FBTSxHQUFOLE1BQU0sQ0FBUTtJQUd6QixDQUFDO0NBQ0Y7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLE9BQU8saUJBQWtCLFNBQVEsS0FBSztJQVMvQjtJQVJYLDJCQUEyQjtJQUNULElBQUksR0FBRyxtQkFBbUIsQ0FBQTtJQUU1Qzs7O09BR0c7SUFDSCxZQUNXLElBQVksRUFDckIsT0FBZTtRQUVmLEtBQUssQ0FBQyxHQUFHLElBQUksc0RBQXNELE9BQU8sRUFBRSxDQUFDLENBQUE7UUFIcEUsU0FBSSxHQUFKLElBQUksQ0FBUTtJQUl2QixDQUFDO0NBQ0YifQ==