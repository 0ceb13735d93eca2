import { hex } from './ids.js';
/** Up to here, JavaScript's own operators do. */
const INT_MAX = 0x7fff_ffff;
/**
 * Combine flags that may lie above bit 30. JavaScript's own `|` works on signed 32-bit numbers: it turns bit 31 into a
 * minus sign and loses everything above. This does not.
 * @param flags - non-negative integers below 2^53
 * @returns their union
 * @throws RangeError for a negative number, which is most often the result of `|` on bit 31
 */
export function or(...flags) {
    let low = 0;
    let high = 0;
    for (const flag of flags) {
        if (!Number.isSafeInteger(flag) || flag < 0) {
            throw new RangeError(`a flag must be a non-negative integer below 2^53, not ${flag}: JavaScript's | is 32-bit, combine with or(a, b)`);
        }
        low |= flag % 0x1_0000_0000;
        high |= flag / 0x1_0000_0000;
    }
    return high * 0x1_0000_0000 + (low >>> 0);
}
/**
 * Whether all bits of `flag` are set in `flags`, on more than JavaScript's 32 bits.
 * @param flags - the set
 * @param flag - the bits asked for
 */
export function has(flags, flag) {
    if (flags >= 0 && flags <= INT_MAX && flag >= 0 && flag <= INT_MAX)
        return (flags & flag) === flag;
    return or(flags, flag) === flags;
}
/**
 * A flag set as an argument of a call: goes to the kernel as a number, and shows itself by its names.
 */
export class Flags {
    prefix;
    names;
    operand;
    /**
     * @param prefix - what the kernel's names begin with, `O_`
     * @param names - the set's names without that prefix
     * @param operand - the value
     */
    constructor(prefix, names, operand) {
        this.prefix = prefix;
        this.names = names;
        this.operand = operand;
    }
    /** `O_WRONLY|O_CLOEXEC`; what has no name here in hexadecimal. */
    toString() {
        return formatFlags(this.prefix, this.names, this.operand);
    }
}
/** One value of a set of alternatives (a `whence`, an idtype) as an argument of a call. */
export class Choice {
    prefix;
    names;
    operand;
    /**
     * @param prefix - what the kernel's names begin with, `P_`
     * @param names - the alternatives without that prefix
     * @param operand - the value
     */
    constructor(prefix, names, operand) {
        this.prefix = prefix;
        this.names = names;
        this.operand = operand;
    }
    /** `P_PIDFD`; a value that has no name here as a number. */
    toString() {
        return nameOf(this.names, this.operand, this.prefix) ?? String(this.operand);
    }
}
/**
 * The name of a value in a set.
 * @param names - the set
 * @param value - the value
 * @param prefix - what stands before the name
 * @returns undefined where it has none
 */
export function nameOf(names, value, prefix = '') {
    for (const name in names)
        if (names[name] === value)
            return prefix + name;
    return undefined;
}
function formatFlags(prefix, names, value) {
    const exact = nameOf(names, value, prefix);
    if (exact !== undefined)
        return exact;
    if (value <= 0)
        return String(value);
    // Widest first, so that O_SYNC is not shown as the O_DSYNC that it contains.
    const candidates = Object.entries(names).filter(([, bits]) => bits !== 0);
    candidates.sort(([, a], [, b]) => b - a);
    const shown = [];
    let rest = value;
    for (const [name, bits] of candidates) {
        if (has(rest, bits)) {
            shown.push(prefix + name);
            rest -= bits;
        }
    }
    shown.reverse();
    if (rest !== 0 || shown.length === 0)
        shown.push(hex(rest));
    return shown.join('|');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmxhZ3MuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmbGFncy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sVUFBVSxDQUFBO0FBTTlCLGlEQUFpRDtBQUNqRCxNQUFNLE9BQU8sR0FBRyxXQUFXLENBQUE7QUFFM0I7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLEVBQUUsQ0FBQyxHQUFHLEtBQWU7SUFDbkMsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFBO0lBQ1gsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFBO0lBQ1osS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztRQUN6QixJQUFJLENBQUMsTUFBTSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDNUMsTUFBTSxJQUFJLFVBQVUsQ0FBQyx5REFBeUQsSUFBSSxtREFBbUQsQ0FBQyxDQUFBO1FBQ3hJLENBQUM7UUFDRCxHQUFHLElBQUksSUFBSSxHQUFHLGFBQWEsQ0FBQTtRQUMzQixJQUFJLElBQUksSUFBSSxHQUFHLGFBQWEsQ0FBQTtJQUM5QixDQUFDO0lBQ0QsT0FBTyxJQUFJLEdBQUcsYUFBYSxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFBO0FBQzNDLENBQUM7QUFFRDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLEdBQUcsQ0FBQyxLQUFhLEVBQUUsSUFBWTtJQUM3QyxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksSUFBSSxPQUFPO1FBQUUsT0FBTyxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxJQUFJLENBQUE7SUFDbEcsT0FBTyxFQUFFLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLEtBQUssQ0FBQTtBQUNsQyxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sS0FBSztJQU9MO0lBQ0E7SUFDQTtJQVJYOzs7O09BSUc7SUFDSCxZQUNXLE1BQWMsRUFDZCxLQUFrQixFQUNsQixPQUFlO1FBRmYsV0FBTSxHQUFOLE1BQU0sQ0FBUTtRQUNkLFVBQUssR0FBTCxLQUFLLENBQWE7UUFDbEIsWUFBTyxHQUFQLE9BQU8sQ0FBUTtJQUN2QixDQUFDO0lBRUosa0VBQWtFO0lBQ2xFLFFBQVE7UUFDTixPQUFPLFdBQVcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQzNELENBQUM7Q0FDRjtBQUVELDJGQUEyRjtBQUMzRixNQUFNLE9BQU8sTUFBTTtJQU9OO0lBQ0E7SUFDQTtJQVJYOzs7O09BSUc7SUFDSCxZQUNXLE1BQWMsRUFDZCxLQUFrQixFQUNsQixPQUFlO1FBRmYsV0FBTSxHQUFOLE1BQU0sQ0FBUTtRQUNkLFVBQUssR0FBTCxLQUFLLENBQWE7UUFDbEIsWUFBTyxHQUFQLE9BQU8sQ0FBUTtJQUN2QixDQUFDO0lBRUosNERBQTREO0lBQzVELFFBQVE7UUFDTixPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDOUUsQ0FBQztDQUNGO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxVQUFVLE1BQU0sQ0FBQyxLQUFrQixFQUFFLEtBQWEsRUFBRSxNQUFNLEdBQUcsRUFBRTtJQUNuRSxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7UUFBRSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLO1lBQUUsT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFBO0lBQ3pFLE9BQU8sU0FBUyxDQUFBO0FBQ2xCLENBQUM7QUFFRCxTQUFTLFdBQVcsQ0FBQyxNQUFjLEVBQUUsS0FBa0IsRUFBRSxLQUFhO0lBQ3BFLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQzFDLElBQUksS0FBSyxLQUFLLFNBQVM7UUFBRSxPQUFPLEtBQUssQ0FBQTtJQUNyQyxJQUFJLEtBQUssSUFBSSxDQUFDO1FBQUUsT0FBTyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDcEMsNkVBQTZFO0lBQzdFLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDekUsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUN4QyxNQUFNLEtBQUssR0FBYSxFQUFFLENBQUE7SUFDMUIsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFBO0lBQ2hCLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxVQUFVLEVBQUUsQ0FBQztRQUN0QyxJQUFJLEdBQUcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQztZQUNwQixLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQTtZQUN6QixJQUFJLElBQUksSUFBSSxDQUFBO1FBQ2QsQ0FBQztJQUNILENBQUM7SUFDRCxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUE7SUFDZixJQUFJLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUMzRCxPQUFPLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7QUFDeEIsQ0FBQyJ9