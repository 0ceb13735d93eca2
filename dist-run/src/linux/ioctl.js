/**
 * `<linux/ioctl.h>`: the call that is many calls, and how their numbers are made.
 *
 * @module linux/ioctl
 */
import { hex } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { integer, uint32 } from './arguments.js';
/** Which way an ioctl moves its argument, as the caller sees it. */
export const IOC = {
    /** Its argument is no address, or it has none. */
    NONE: 0,
    /** The kernel reads what is at the address. */
    WRITE: 1,
    /** The kernel writes there. */
    READ: 2,
};
/**
 * Make the number of an ioctl, `_IOC` in the header.
 * @param direction - of {@link IOC}
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 */
export function ioc(direction, type, nr, size) {
    integer('the direction of an ioctl', direction, 0, 3);
    integer('the type of an ioctl', type, 0, 0xff);
    integer('the nr of an ioctl', nr, 0, 0xff);
    integer('the size of an ioctl', size, 0, 0x3fff);
    return ((direction << 30) | (size << 16) | (type << 8) | nr) >>> 0;
}
/**
 * The number of an ioctl without an address, `_IO`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 */
export function io(type, nr) {
    return ioc(IOC.NONE, type, nr, 0);
}
/**
 * The number of an ioctl through which the kernel writes, `_IOR`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 */
export function ior(type, nr, size) {
    return ioc(IOC.READ, type, nr, size);
}
/**
 * The number of an ioctl through which the kernel reads, `_IOW`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 */
export function iow(type, nr, size) {
    return ioc(IOC.WRITE, type, nr, size);
}
/**
 * The number of an ioctl through which the kernel reads and writes, `_IOWR`. See {@link ioc}.
 * @param type - the driver's number or letter
 * @param nr - which of its ioctls
 * @param size - of what is at the address, in bytes, below 16384
 */
export function iowr(type, nr, size) {
    return ioc(IOC.READ | IOC.WRITE, type, nr, size);
}
/**
 * ioctl(2), raw.
 * @param sysif - the process
 * @param fd - what to control
 * @param request - which control
 * @param argument - what it takes
 * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
 */
export async function _ioctl(sysif, fd, request, argument) {
    const operand = uint32('ioctl: request', request);
    return await sysif.syscall(SYS.ioctl, fd, { operand, toString: () => hex(operand) }, argument);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW9jdGwuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJpb2N0bC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7OztHQUlHO0FBQ0gsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBK0IsTUFBTSxnQkFBZ0IsQ0FBQTtBQUU3RSxvRUFBb0U7QUFDcEUsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLGtEQUFrRDtJQUNsRCxJQUFJLEVBQUUsQ0FBQztJQUNQLCtDQUErQztJQUMvQyxLQUFLLEVBQUUsQ0FBQztJQUNSLCtCQUErQjtJQUMvQixJQUFJLEVBQUUsQ0FBQztDQUNDLENBQUE7QUFFVjs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsR0FBRyxDQUFDLFNBQWlCLEVBQUUsSUFBWSxFQUFFLEVBQVUsRUFBRSxJQUFZO0lBQzNFLE9BQU8sQ0FBQywyQkFBMkIsRUFBRSxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3JELE9BQU8sQ0FBQyxzQkFBc0IsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzlDLE9BQU8sQ0FBQyxvQkFBb0IsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQzFDLE9BQU8sQ0FBQyxzQkFBc0IsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ2hELE9BQU8sQ0FBQyxDQUFDLFNBQVMsSUFBSSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksSUFBSSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksSUFBSSxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUE7QUFDcEUsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsRUFBRSxDQUFDLElBQVksRUFBRSxFQUFVO0lBQ3pDLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUNuQyxDQUFDO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLFVBQVUsR0FBRyxDQUFDLElBQVksRUFBRSxFQUFVLEVBQUUsSUFBWTtJQUN4RCxPQUFPLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDLENBQUE7QUFDdEMsQ0FBQztBQUVEOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLEdBQUcsQ0FBQyxJQUFZLEVBQUUsRUFBVSxFQUFFLElBQVk7SUFDeEQsT0FBTyxHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ3ZDLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sVUFBVSxJQUFJLENBQUMsSUFBWSxFQUFFLEVBQVUsRUFBRSxJQUFZO0lBQ3pELE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEdBQUcsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFBO0FBQ2xELENBQUM7QUFFRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBdUIsRUFBRSxFQUEwQixFQUFFLE9BQWUsRUFBRSxRQUF5QjtJQUMxSCxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsZ0JBQWdCLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDakQsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsRUFBRSxFQUFFLFFBQVEsQ0FBQyxDQUFBO0FBQ2hHLENBQUMifQ==