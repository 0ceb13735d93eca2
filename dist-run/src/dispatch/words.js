/**
 * 64-bit registers in shared memory, seen as pairs of 32-bit words: the one way to move them that is fast for the
 * numbers that occur (small ones, addresses, -1) and loses nothing for the others.
 */
const TWO_32 = 0x1_0000_0000;
/**
 * Store a register.
 * @param words - the memory, as 32-bit words
 * @param index - of the low word
 * @param value - what `operandOf` let through
 */
export function storeRegister(words, index, value) {
    if (typeof value === 'number') {
        words[index] = value;
        words[index + 1] = value >= 0 && value < TWO_32 ? 0 : Math.floor(value / TWO_32);
    }
    else {
        words[index] = Number(BigInt.asIntN(32, value));
        words[index + 1] = Number(BigInt.asIntN(32, value >> 32n));
    }
}
/** The signed value of a register as a double; exact up to 2^53. */
export function loadRegister(words, index) {
    const low = words[index];
    const high = words[index + 1];
    return high === 0 ? low >>> 0 : high * TWO_32 + (low >>> 0);
}
/** The value of a register as an unsigned 64-bit integer. */
export function loadRegister64(words, index) {
    return (BigInt(words[index + 1] >>> 0) << 32n) | BigInt(words[index] >>> 0);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoid29yZHMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJ3b3Jkcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFFSCxNQUFNLE1BQU0sR0FBRyxhQUFhLENBQUE7QUFFNUI7Ozs7O0dBS0c7QUFDSCxNQUFNLFVBQVUsYUFBYSxDQUFDLEtBQWlCLEVBQUUsS0FBYSxFQUFFLEtBQXNCO0lBQ3BGLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxFQUFFLENBQUM7UUFDOUIsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQTtRQUNwQixLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUFHLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSyxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsQ0FBQTtJQUNsRixDQUFDO1NBQU0sQ0FBQztRQUNOLEtBQUssQ0FBQyxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtRQUMvQyxLQUFLLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxLQUFLLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUM1RCxDQUFDO0FBQ0gsQ0FBQztBQUVELG9FQUFvRTtBQUNwRSxNQUFNLFVBQVUsWUFBWSxDQUFDLEtBQWlCLEVBQUUsS0FBYTtJQUMzRCxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFXLENBQUE7SUFDbEMsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQVcsQ0FBQTtJQUN2QyxPQUFPLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksR0FBRyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUE7QUFDN0QsQ0FBQztBQUVELDZEQUE2RDtBQUM3RCxNQUFNLFVBQVUsY0FBYyxDQUFDLEtBQWlCLEVBQUUsS0FBYTtJQUM3RCxPQUFPLENBQUMsTUFBTSxDQUFFLEtBQUssQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFZLEtBQUssQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFFLEtBQUssQ0FBQyxLQUFLLENBQVksS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUNyRyxDQUFDIn0=