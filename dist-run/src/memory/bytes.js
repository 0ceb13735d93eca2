/**
 * A view of the same memory as bytes.
 * @param view - the memory
 * @param offset - of the first byte in the view
 * @param length - in bytes
 */
export function bytesOf(view, offset, length) {
    return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}
/** Raw bytes. Reading copies them out. */
export const Bytes = {
    name: 'char[]',
    alignment: 1,
    size: undefined,
    sizeOf: (value) => value.byteLength,
    write: (view, offset, value) => bytesOf(view, offset, value.byteLength).set(value),
    read: (view, offset, length) => bytesOf(view, offset, length).slice(),
};
/**
 * A fixed number of bytes, C's `char[n]`.
 * @param length - in bytes
 */
export function byteArray(length) {
    return {
        name: `char[${length}]`,
        alignment: 1,
        size: length,
        zero: new Uint8Array(length),
        sizeOf(value) {
            if (value.byteLength !== length)
                throw new RangeError(`a char[${length}] takes exactly ${length} bytes, not ${value.byteLength}`);
            return length;
        },
        write(view, offset, value) {
            this.sizeOf(value);
            bytesOf(view, offset, length).set(value);
        },
        read: (view, offset) => bytesOf(view, offset, length).slice(),
    };
}
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/**
 * Refuse a string that C would cut short.
 * @param value - the string
 * @throws RangeError naming the place of the NUL
 */
export function checkNoNul(value) {
    const nul = value.indexOf('\0');
    if (nul !== -1)
        throw new RangeError(`${JSON.stringify(value)} has a NUL character at ${nul}: the kernel would see only what stands before it`);
}
/**
 * A NUL-terminated string in UTF-8, C's `char *`. Reading stops at the first NUL, or at the end of the memory.
 */
export const CString = {
    name: 'char *',
    alignment: 1,
    size: undefined,
    sizeOf: (value) => Buffer.byteLength(value) + 1,
    write(view, offset, value) {
        checkNoNul(value);
        const bytes = bytesOf(view, offset, view.byteLength - offset);
        const { written } = encoder.encodeInto(value, bytes);
        bytes[written] = 0;
    },
    read(view, offset, length) {
        const bytes = bytesOf(view, offset, length);
        const nul = bytes.indexOf(0);
        return decoder.decode(nul === -1 ? bytes : bytes.subarray(0, nul));
    },
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYnl0ZXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJieXRlcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQTs7Ozs7R0FLRztBQUNILE1BQU0sVUFBVSxPQUFPLENBQUMsSUFBYyxFQUFFLE1BQWMsRUFBRSxNQUFjO0lBQ3BFLE9BQU8sSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsVUFBVSxHQUFHLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQTtBQUN0RSxDQUFDO0FBRUQsMENBQTBDO0FBQzFDLE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBcUI7SUFDckMsSUFBSSxFQUFFLFFBQVE7SUFDZCxTQUFTLEVBQUUsQ0FBQztJQUNaLElBQUksRUFBRSxTQUFTO0lBQ2YsTUFBTSxFQUFFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsVUFBVTtJQUNuQyxLQUFLLEVBQUUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUM7SUFDbEYsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRTtDQUN0RSxDQUFBO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLFNBQVMsQ0FBQyxNQUFjO0lBQ3RDLE9BQU87UUFDTCxJQUFJLEVBQUUsUUFBUSxNQUFNLEdBQUc7UUFDdkIsU0FBUyxFQUFFLENBQUM7UUFDWixJQUFJLEVBQUUsTUFBTTtRQUNaLElBQUksRUFBRSxJQUFJLFVBQVUsQ0FBQyxNQUFNLENBQUM7UUFDNUIsTUFBTSxDQUFDLEtBQUs7WUFDVixJQUFJLEtBQUssQ0FBQyxVQUFVLEtBQUssTUFBTTtnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLFVBQVUsTUFBTSxtQkFBbUIsTUFBTSxlQUFlLEtBQUssQ0FBQyxVQUFVLEVBQUUsQ0FBQyxDQUFBO1lBQ2pJLE9BQU8sTUFBTSxDQUFBO1FBQ2YsQ0FBQztRQUNELEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUs7WUFDdkIsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUNsQixPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDMUMsQ0FBQztRQUNELElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRTtLQUM5RCxDQUFBO0FBQ0gsQ0FBQztBQUVELE1BQU0sT0FBTyxHQUFHLElBQUksV0FBVyxFQUFFLENBQUE7QUFDakMsTUFBTSxPQUFPLEdBQUcsSUFBSSxXQUFXLEVBQUUsQ0FBQTtBQUVqQzs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLFVBQVUsQ0FBQyxLQUFhO0lBQ3RDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDL0IsSUFBSSxHQUFHLEtBQUssQ0FBQyxDQUFDO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLDJCQUEyQixHQUFHLG1EQUFtRCxDQUFDLENBQUE7QUFDakosQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sT0FBTyxHQUFpQjtJQUNuQyxJQUFJLEVBQUUsUUFBUTtJQUNkLFNBQVMsRUFBRSxDQUFDO0lBQ1osSUFBSSxFQUFFLFNBQVM7SUFDZixNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQztJQUMvQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLO1FBQ3ZCLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNqQixNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsVUFBVSxHQUFHLE1BQU0sQ0FBQyxDQUFBO1FBQzdELE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUNwRCxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQ3BCLENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNO1FBQ3ZCLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQzNDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDNUIsT0FBTyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3BFLENBQUM7Q0FDRixDQUFBIn0=