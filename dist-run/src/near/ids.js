/**
 * Near ids: the bare numbers that the kernel hands out and takes back. Each of them means something only inside one
 * namespace (an fd table, an address space, a pid namespace); which one is not recorded here but in the far layer.
 *
 * They are branded numbers: at run time plain numbers that go into a system call as they are, at compile time distinct
 * types, so that a pid is never passed where a file descriptor is meant.
 */
const INT_MAX = 0x7fff_ffff;
function checkId(what, value, least, most) {
    if (!Number.isInteger(value) || value < least || value > most) {
        throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${value}`);
    }
}
/**
 * Take a number as a file descriptor number. Nothing is opened or owned by this.
 * @param number - from 0 to `INT_MAX`
 * @throws RangeError where no file descriptor can have that number
 */
export function FileDescriptor(number) {
    checkId('a file descriptor', number, 0, INT_MAX);
    return number;
}
/**
 * Take a number as an address. Nothing says that anything is mapped there.
 * @param number - in bytes, from 0 (the null pointer) to `Number.MAX_SAFE_INTEGER`
 * @throws RangeError for what cannot be an address
 */
export function Address(number) {
    checkId('an address', number, 0, Number.MAX_SAFE_INTEGER);
    return number;
}
/** The null pointer. Nothing is ever mapped there by this package: the kernel's walk of a robust list relies on it. */
export const NULL = Address(0);
/**
 * Take a number as a process id.
 * @param number - from 1 to `INT_MAX`: 0 and negative numbers mean something else to kill(2) and waitid(2)
 * @throws RangeError where no process can have that id
 */
export function Pid(number) {
    checkId('a pid', number, 1, INT_MAX);
    return number;
}
/**
 * Take a number as a process group id.
 * @param number - from 1 to `INT_MAX`
 * @throws RangeError where no process group can have that id
 */
export function Pgid(number) {
    checkId('a process group id', number, 1, INT_MAX);
    return number;
}
/**
 * Take a number as a watch descriptor.
 * @param number - from 0 to `INT_MAX`
 * @throws RangeError where no watch can have that number
 */
export function WatchDescriptor(number) {
    checkId('a watch descriptor', number, 0, INT_MAX);
    return number;
}
/**
 * A range of pages in some address space.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export class MemoryMapping {
    address;
    length;
    pageSize;
    /**
     * @param address - of the first byte; a multiple of `pageSize`, never 0
     * @param length - in bytes; a multiple of `pageSize`
     * @param pageSize - in bytes; of the pages in this mapping (huge pages are larger than the machine's own)
     * @throws RangeError for an unaligned or an empty range
     */
    constructor(address, length, pageSize) {
        this.address = address;
        this.length = length;
        this.pageSize = pageSize;
        checkId('a page size', pageSize, 1, Number.MAX_SAFE_INTEGER);
        checkId('the length of a mapping', length, pageSize, Number.MAX_SAFE_INTEGER);
        checkId('the address of a mapping', address, pageSize, Number.MAX_SAFE_INTEGER - length);
        if (address % pageSize !== 0 || length % pageSize !== 0) {
            throw new RangeError(`a mapping is made of whole pages: ${hex(address)} and ${length} are not both multiples of ${pageSize}`);
        }
    }
    /** The address just behind the last byte. */
    get end() {
        return (this.address + this.length);
    }
    /** The range as in `/proc/PID/maps`. */
    toString() {
        return `${hex(this.address)}-${hex(this.end)}`;
    }
}
/**
 * Write a number as C does an address: `0x7f00`.
 * @param value - an integer
 */
export function hex(value) {
    return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaWRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiaWRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7Ozs7R0FNRztBQUtILE1BQU0sT0FBTyxHQUFHLFdBQVcsQ0FBQTtBQUUzQixTQUFTLE9BQU8sQ0FBQyxJQUFZLEVBQUUsS0FBYSxFQUFFLEtBQWEsRUFBRSxJQUFZO0lBQ3ZFLElBQUksQ0FBQyxNQUFNLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssR0FBRyxLQUFLLElBQUksS0FBSyxHQUFHLElBQUksRUFBRSxDQUFDO1FBQzlELE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLDRCQUE0QixLQUFLLE9BQU8sSUFBSSxTQUFTLEtBQUssRUFBRSxDQUFDLENBQUE7SUFDM0YsQ0FBQztBQUNILENBQUM7QUFRRDs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLGNBQWMsQ0FBQyxNQUFjO0lBQzNDLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ2hELE9BQU8sTUFBd0IsQ0FBQTtBQUNqQyxDQUFDO0FBUUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxPQUFPLENBQUMsTUFBYztJQUNwQyxPQUFPLENBQUMsWUFBWSxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUE7SUFDekQsT0FBTyxNQUFpQixDQUFBO0FBQzFCLENBQUM7QUFFRCx1SEFBdUg7QUFDdkgsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQVF2Qzs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLEdBQUcsQ0FBQyxNQUFjO0lBQ2hDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNwQyxPQUFPLE1BQWEsQ0FBQTtBQUN0QixDQUFDO0FBUUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxJQUFJLENBQUMsTUFBYztJQUNqQyxPQUFPLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNqRCxPQUFPLE1BQWMsQ0FBQTtBQUN2QixDQUFDO0FBUUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxlQUFlLENBQUMsTUFBYztJQUM1QyxPQUFPLENBQUMsb0JBQW9CLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNqRCxPQUFPLE1BQXlCLENBQUE7QUFDbEMsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxhQUFhO0lBUWI7SUFDQTtJQUNBO0lBVFg7Ozs7O09BS0c7SUFDSCxZQUNXLE9BQWdCLEVBQ2hCLE1BQWMsRUFDZCxRQUFnQjtRQUZoQixZQUFPLEdBQVAsT0FBTyxDQUFTO1FBQ2hCLFdBQU0sR0FBTixNQUFNLENBQVE7UUFDZCxhQUFRLEdBQVIsUUFBUSxDQUFRO1FBRXpCLE9BQU8sQ0FBQyxhQUFhLEVBQUUsUUFBUSxFQUFFLENBQUMsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLENBQUMsQ0FBQTtRQUM1RCxPQUFPLENBQUMseUJBQXlCLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLENBQUMsQ0FBQTtRQUM3RSxPQUFPLENBQUMsMEJBQTBCLEVBQUUsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsZ0JBQWdCLEdBQUcsTUFBTSxDQUFDLENBQUE7UUFDeEYsSUFBSSxPQUFPLEdBQUcsUUFBUSxLQUFLLENBQUMsSUFBSSxNQUFNLEdBQUcsUUFBUSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3hELE1BQU0sSUFBSSxVQUFVLENBQUMscUNBQXFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsUUFBUSxNQUFNLDhCQUE4QixRQUFRLEVBQUUsQ0FBQyxDQUFBO1FBQy9ILENBQUM7SUFDSCxDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLElBQUksR0FBRztRQUNMLE9BQU8sQ0FBQyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxNQUFNLENBQVksQ0FBQTtJQUNoRCxDQUFDO0lBRUQsd0NBQXdDO0lBQ3hDLFFBQVE7UUFDTixPQUFPLEdBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUE7SUFDaEQsQ0FBQztDQUNGO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLEdBQUcsQ0FBQyxLQUFzQjtJQUN4QyxPQUFPLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQTtBQUM5RSxDQUFDIn0=