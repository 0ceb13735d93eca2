import { ErrnoError } from './errors.js';
import { hex } from './ids.js';
/**
 * The way into one process: the lowest level at which a system call can be made. It knows nothing about the process's
 * namespaces, just as a segment override prefix knows nothing about the segment; that is the `Task`'s part.
 *
 * Calls made through one interface run in the order in which they were made, whether or not anyone awaited the earlier
 * ones. A call that was sent is never dropped: its effect is accounted for by the promise, which settles when the call
 * has completed or the process is gone. `read`, `write` and `barrier` take their place in the same order.
 */
export class SyscallInterface {
    /**
     * @internal As {@link syscall}, where errors are as likely as results, and making an `ErrnoError` of each would cost more
     * than the call. It is not looked at whether the call may wait.
     * @returns the result, or the negated error number
     */
    async outcome(call, ...args) {
        try {
            return await this.syscall(call, ...args);
        }
        catch (error) {
            if (error instanceof ErrnoError)
                return error.errno;
            throw error;
        }
    }
}
/**
 * The register's value of an argument.
 * @param argument - what the caller passed
 * @throws RangeError for what 64 bits cannot hold without loss, naming the argument
 */
export function operandOf(argument) {
    const value = typeof argument === 'object' ? argument.operand : argument;
    if (typeof value === 'number') {
        if (Number.isSafeInteger(value))
            return value;
        throw new RangeError(`a system call's argument must be an integer that a double holds exactly, not ${value}: pass a bigint`);
    }
    if (typeof value === 'bigint') {
        if (value >= -0x8000000000000000n && value <= 0xffffffffffffffffn)
            return value;
        throw new RangeError(`a system call's argument has 64 bits; ${value} does not fit`);
    }
    throw new TypeError(`a system call's argument must be a number, a bigint or an operand, not ${typeof value}`);
}
// Above the largest pid (PID_MAX_LIMIT in the kernel's linux/threads.h) a number is more likely an address or a mask.
const HEX_ABOVE = 4 * 1024 * 1024;
/**
 * Show an argument as strace(1) would: operands as they say, large plain numbers in hexadecimal.
 * @param argument - what the caller passed
 */
export function formatArgument(argument) {
    if (typeof argument === 'object')
        return argument.toString();
    return argument > HEX_ABOVE || argument < -HEX_ABOVE ? hex(argument) : String(argument);
}
/**
 * Show a call with its arguments: `openat(AT_FDCWD, "/x", O_RDONLY)`.
 * @param name - of the call
 * @param args - its arguments
 */
export function formatCall(name, args) {
    return `${name}(${args.map(formatArgument).join(', ')})`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3lzaWYuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzeXNpZi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3hDLE9BQU8sRUFBRSxHQUFHLEVBQWdCLE1BQU0sVUFBVSxDQUFBO0FBdUI1Qzs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxPQUFnQixnQkFBZ0I7SUEwQnBDOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsT0FBTyxDQUFDLElBQXNCLEVBQUUsR0FBRyxJQUF1QjtRQUM5RCxJQUFJLENBQUM7WUFDSCxPQUFPLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUMsQ0FBQTtRQUMxQyxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLElBQUksS0FBSyxZQUFZLFVBQVU7Z0JBQUUsT0FBTyxLQUFLLENBQUMsS0FBSyxDQUFBO1lBQ25ELE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7Q0FvQ0Y7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLFNBQVMsQ0FBQyxRQUF5QjtJQUNqRCxNQUFNLEtBQUssR0FBRyxPQUFPLFFBQVEsS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQTtJQUN4RSxJQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsRUFBRSxDQUFDO1FBQzlCLElBQUksTUFBTSxDQUFDLGFBQWEsQ0FBQyxLQUFLLENBQUM7WUFBRSxPQUFPLEtBQUssQ0FBQTtRQUM3QyxNQUFNLElBQUksVUFBVSxDQUFDLGdGQUFnRixLQUFLLGlCQUFpQixDQUFDLENBQUE7SUFDOUgsQ0FBQztJQUNELElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxFQUFFLENBQUM7UUFDOUIsSUFBSSxLQUFLLElBQUksQ0FBQyxtQkFBc0IsSUFBSSxLQUFLLElBQUksbUJBQXNCO1lBQUUsT0FBTyxLQUFLLENBQUE7UUFDckYsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5Q0FBeUMsS0FBSyxlQUFlLENBQUMsQ0FBQTtJQUNyRixDQUFDO0lBQ0QsTUFBTSxJQUFJLFNBQVMsQ0FBQywwRUFBMEUsT0FBTyxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQy9HLENBQUM7QUFFRCxzSEFBc0g7QUFDdEgsTUFBTSxTQUFTLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUE7QUFFakM7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLGNBQWMsQ0FBQyxRQUF5QjtJQUN0RCxJQUFJLE9BQU8sUUFBUSxLQUFLLFFBQVE7UUFBRSxPQUFPLFFBQVEsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtJQUM1RCxPQUFPLFFBQVEsR0FBRyxTQUFTLElBQUksUUFBUSxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsQ0FBQTtBQUN6RixDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxVQUFVLENBQUMsSUFBWSxFQUFFLElBQWdDO0lBQ3ZFLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxjQUFjLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQTtBQUMxRCxDQUFDIn0=