/**
 * `<linux/un.h>`: addresses of unix sockets.
 *
 * @module linux/un
 */
import { struct } from '../memory/aggregates.js';
import { byteArray, bytesOf, checkNoNul } from '../memory/bytes.js';
import { Uint16 } from '../memory/scalars.js';
import { AF } from './address_family.js';
/** How many bytes of a `struct sockaddr_un` are for the path. */
export const UNIX_PATH_MAX = 108;
/** The layout of `struct sockaddr_un`. How much of the path counts depends on the length that is passed along. */
export const SockaddrUnLayout = struct('struct sockaddr_un', {
    /** `AF.UNIX`. */
    sun_family: Uint16,
    /** A path that ends with a NUL; or a NUL, and an abstract name. */
    sun_path: byteArray(UNIX_PATH_MAX),
});
const PATH = SockaddrUnLayout.fields.sun_path.offset;
const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What stands in `sun_path`. */
function pathBytes(value) {
    if (value.kind === 'unnamed')
        return new Uint8Array(0);
    if (value.kind === 'abstract') {
        const name = typeof value.name === 'string' ? encoder.encode(value.name) : value.name;
        if (name.length >= UNIX_PATH_MAX)
            throw new RangeError(`an abstract unix address has at most ${UNIX_PATH_MAX - 1} bytes, not ${name.length}`);
        return Uint8Array.from([0, ...name]);
    }
    checkNoNul(value.path);
    const path = encoder.encode(value.path);
    if (path.length === 0)
        throw new RangeError('the path of a unix address is not empty: for a socket without a name, its kind is unnamed');
    if (path.length >= UNIX_PATH_MAX) {
        throw new RangeError(`the path of a unix address has at most ${UNIX_PATH_MAX - 1} bytes, not ${path.length}: ${JSON.stringify(value.path)}`);
    }
    return Uint8Array.from([...path, 0]);
}
function textOrBytes(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return bytes.slice();
    }
}
/**
 * A `struct sockaddr_un`, as long as its path needs. A path of more than 107 bytes is refused.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const SockaddrUn = {
    name: 'struct sockaddr_un',
    alignment: SockaddrUnLayout.alignment,
    size: undefined,
    sizeOf: (value) => PATH + pathBytes(value).length,
    write(view, offset, value) {
        const path = pathBytes(value);
        view.setUint16(offset, AF.UNIX, true);
        bytesOf(view, offset + PATH, path.length).set(path);
    },
    read(view, offset, length) {
        if (length <= PATH)
            return { family: 'unix', kind: 'unnamed' };
        const bytes = bytesOf(view, offset + PATH, length - PATH);
        if (bytes[0] === 0)
            return { family: 'unix', kind: 'abstract', name: textOrBytes(bytes.subarray(1)) };
        // Where the path fills the structure, the kernel's has no NUL, or the NUL is one byte behind; see unix(7), BUGS.
        const nul = bytes.indexOf(0);
        return { family: 'unix', kind: 'pathname', path: new TextDecoder().decode(nul === -1 ? bytes : bytes.subarray(0, nul)) };
    },
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidW4uanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJ1bi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHlCQUF5QixDQUFBO0FBQ2hELE9BQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ25FLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUU3QyxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFFeEMsaUVBQWlFO0FBQ2pFLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxHQUFHLENBQUE7QUFFaEMsa0hBQWtIO0FBQ2xILE1BQU0sQ0FBQyxNQUFNLGdCQUFnQixHQUFHLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRTtJQUMzRCxpQkFBaUI7SUFDakIsVUFBVSxFQUFFLE1BQU07SUFDbEIsbUVBQW1FO0lBQ25FLFFBQVEsRUFBRSxTQUFTLENBQUMsYUFBYSxDQUFDO0NBQ25DLENBQUMsQ0FBQTtBQXVDRixNQUFNLElBQUksR0FBRyxnQkFBZ0IsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQTtBQUNwRCxNQUFNLE9BQU8sR0FBRyxJQUFJLFdBQVcsRUFBRSxDQUFBO0FBQ2pDLE1BQU0sTUFBTSxHQUFHLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUE7QUFFekUsaUNBQWlDO0FBQ2pDLFNBQVMsU0FBUyxDQUFDLEtBQWlCO0lBQ2xDLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxTQUFTO1FBQUUsT0FBTyxJQUFJLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUN0RCxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssVUFBVSxFQUFFLENBQUM7UUFDOUIsTUFBTSxJQUFJLEdBQUcsT0FBTyxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUE7UUFDckYsSUFBSSxJQUFJLENBQUMsTUFBTSxJQUFJLGFBQWE7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHdDQUF3QyxhQUFhLEdBQUcsQ0FBQyxlQUFlLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFBO1FBQzdJLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUNELFVBQVUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdEIsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdkMsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLDJGQUEyRixDQUFDLENBQUE7SUFDeEksSUFBSSxJQUFJLENBQUMsTUFBTSxJQUFJLGFBQWEsRUFBRSxDQUFDO1FBQ2pDLE1BQU0sSUFBSSxVQUFVLENBQUMsMENBQTBDLGFBQWEsR0FBRyxDQUFDLGVBQWUsSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDOUksQ0FBQztJQUNELE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDdEMsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUFDLEtBQWlCO0lBQ3BDLElBQUksQ0FBQztRQUNILE9BQU8sTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUM3QixDQUFDO0lBQUMsTUFBTSxDQUFDO1FBQ1AsT0FBTyxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUE7SUFDdEIsQ0FBQztBQUNILENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQXFCO0lBQzFDLElBQUksRUFBRSxvQkFBb0I7SUFDMUIsU0FBUyxFQUFFLGdCQUFnQixDQUFDLFNBQVM7SUFDckMsSUFBSSxFQUFFLFNBQVM7SUFDZixNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLElBQUksR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsTUFBTTtJQUNqRCxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLO1FBQ3ZCLE1BQU0sSUFBSSxHQUFHLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUM3QixJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ3JDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ3JELENBQUM7SUFDRCxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNO1FBQ3ZCLElBQUksTUFBTSxJQUFJLElBQUk7WUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLENBQUE7UUFDOUQsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxFQUFFLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQTtRQUN6RCxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO1lBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQUUsV0FBVyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFBO1FBQ3JHLGlIQUFpSDtRQUNqSCxNQUFNLEdBQUcsR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzVCLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLElBQUksV0FBVyxFQUFFLENBQUMsTUFBTSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUE7SUFDMUgsQ0FBQztDQUNGLENBQUEifQ==