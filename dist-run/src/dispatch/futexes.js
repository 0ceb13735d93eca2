import { Address } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { FUTEX } from '../linux/futex.js';
/**
 * Wake those who sleep on a word of this program's memory, in whichever process.
 * @param local - the way into this process
 * @param address - the word's
 * @param count - how many at most
 * @returns how many were woken
 */
export function wakeFutex(local, address, count) {
    return local.runNow(SYS.futex, Address(address), FUTEX.WAKE, count);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnV0ZXhlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImZ1dGV4ZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUE2Q3pDOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxTQUFTLENBQUMsS0FBNEIsRUFBRSxPQUFlLEVBQUUsS0FBYTtJQUNwRixPQUFPLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtBQUNyRSxDQUFDIn0=