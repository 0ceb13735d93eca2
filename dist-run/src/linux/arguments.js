/**
 * What the modules of `nearfar/linux` say about the arguments of their calls.
 *
 * @module linux/arguments
 */
import { ErrnoError } from '../near/errors.js';
import { Flags, nameOf } from '../near/flags.js';
const INT_MAX = 0x7fff_ffff;
const UINT_MAX = 0xffff_ffff;
/**
 * Refuse an argument that the kernel would see as another number than the caller wrote.
 * @param what - the call and the argument, `epoll_wait: maxevents`
 * @param value - what the caller passed
 * @param least - the smallest value that is allowed
 * @param most - the largest
 * @returns the value
 * @throws RangeError naming the argument
 */
export function integer(what, value, least, most) {
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${String(value)}`);
}
/**
 * Refuse what is not an `int`. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function int32(what, value) {
    return integer(what, value, -INT_MAX - 1, INT_MAX);
}
/**
 * Refuse what is not an `unsigned int`. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function uint32(what, value) {
    return integer(what, value, 0, UINT_MAX);
}
/**
 * Refuse what is not a length: a `size_t` that a JavaScript number holds exactly. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function length(what, value) {
    return integer(what, value, 0, Number.MAX_SAFE_INTEGER);
}
/**
 * Refuse what is not a `long` that a JavaScript number holds exactly. See {@link integer}.
 * @param what - the call and the argument, for the message
 * @param value - what the caller passed
 * @returns the value
 * @throws RangeError naming the argument
 */
export function long(what, value) {
    return integer(what, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}
/**
 * A set of flags as an argument of 32 bits.
 * @param what - the call and the argument, for the message
 * @param prefix - what the kernel's names begin with
 * @param names - the flags that there are
 * @param value - their union; may have bits that have no name here
 * @throws RangeError for a negative number, which is what JavaScript's `|` makes of bit 31, and for one above 32 bits
 */
export function flags(what, prefix, names, value) {
    if (Number.isInteger(value) && value < 0) {
        throw new RangeError(`${what} must not be negative, as ${value} is: JavaScript's | makes a sign of bit 31, combine with or(a, b)`);
    }
    return new Flags(prefix, names, uint32(what, value));
}
/**
 * A value of a closed set by its name, and any other by its number.
 * @param prefix - what the kernel's names begin with
 * @param names - the set
 * @param value - the value
 */
export function nameOrNumber(prefix, names, value) {
    return nameOf(names, value, prefix) ?? String(value);
}
/**
 * The permission bits of a new file as an argument, in octal as people write them.
 * @param call - the call, for the message
 * @param mode - the bits, from 0 to 0o7777
 * @throws RangeError for other bits
 */
export function modeArgument(call, mode) {
    const operand = integer(`${call}: mode`, mode, 0, 0o7777);
    return { operand, toString: () => `0${operand.toString(8)}` };
}
/**
 * Add to a call's error which files it was about, as Node's own errors say.
 * @param call - the call
 * @param path - the file, or where its name is written
 * @param dest - the second file
 */
export async function about(call, path, dest) {
    try {
        return await call;
    }
    catch (error) {
        if (!(error instanceof ErrnoError))
            throw error;
        const names = dest === undefined ? { path: text(path) } : { path: text(path), dest: text(dest) };
        throw new ErrnoError(-error.errno, error.syscall, { call: error.call, ...names });
    }
}
function text(path) {
    return typeof path === 'string' ? path : path.value;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXJndW1lbnRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiYXJndW1lbnRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFFOUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQW9CLE1BQU0sa0JBQWtCLENBQUE7QUFtQmxFLE1BQU0sT0FBTyxHQUFHLFdBQVcsQ0FBQTtBQUMzQixNQUFNLFFBQVEsR0FBRyxXQUFXLENBQUE7QUFFNUI7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLFVBQVUsT0FBTyxDQUFDLElBQVksRUFBRSxLQUFhLEVBQUUsS0FBYSxFQUFFLElBQVk7SUFDOUUsSUFBSSxNQUFNLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLElBQUk7UUFBRSxPQUFPLEtBQUssQ0FBQTtJQUM1RSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSw0QkFBNEIsS0FBSyxPQUFPLElBQUksU0FBUyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFBO0FBQ25HLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsS0FBSyxDQUFDLElBQVksRUFBRSxLQUFhO0lBQy9DLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxPQUFPLEdBQUcsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQ3BELENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsTUFBTSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQ2hELE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0FBQzFDLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsTUFBTSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQ2hELE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFBO0FBQ3pELENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsSUFBSSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQzlDLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFBO0FBQy9FLENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxVQUFVLEtBQUssQ0FBQyxJQUFZLEVBQUUsTUFBYyxFQUFFLEtBQWtCLEVBQUUsS0FBYTtJQUNuRixJQUFJLE1BQU0sQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxDQUFDO1FBQ3pDLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLDZCQUE2QixLQUFLLG1FQUFtRSxDQUFDLENBQUE7SUFDcEksQ0FBQztJQUNELE9BQU8sSUFBSSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDdEQsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLFlBQVksQ0FBQyxNQUFjLEVBQUUsS0FBa0IsRUFBRSxLQUFhO0lBQzVFLE9BQU8sTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO0FBQ3RELENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sVUFBVSxZQUFZLENBQUMsSUFBWSxFQUFFLElBQVk7SUFDckQsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLEdBQUcsSUFBSSxRQUFRLEVBQUUsSUFBSSxFQUFFLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN6RCxPQUFPLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFBO0FBQy9ELENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsS0FBSyxDQUFJLElBQWdCLEVBQUUsSUFBNEIsRUFBRSxJQUE2QjtJQUMxRyxJQUFJLENBQUM7UUFDSCxPQUFPLE1BQU0sSUFBSSxDQUFBO0lBQ25CLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLFVBQVUsQ0FBQztZQUFFLE1BQU0sS0FBSyxDQUFBO1FBQy9DLE1BQU0sS0FBSyxHQUFHLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFBO1FBQ2hHLE1BQU0sSUFBSSxVQUFVLENBQUMsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFDLENBQUE7SUFDbkYsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxJQUE0QjtJQUN4QyxPQUFPLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFBO0FBQ3JELENBQUMifQ==