import { PendingCall, RESULT } from './calls.js';
import { loadRegister } from './words.js';
/** A call whose errors are results: see `SyscallInterface.outcome`. */
export class OutcomeCall extends PendingCall {
    #resolve;
    /**
     * @param call - what to run
     * @param args - its arguments
     * @param architecture - decides the number
     * @param resolve - gets the result, or the negated error number
     * @param reject - gets the error where there is neither
     */
    constructor(call, args, architecture, resolve, reject) {
        super(call, args, architecture, false, resolve, reject);
        this.#resolve = resolve;
    }
    settle(words, slot) {
        this.#resolve(loadRegister(words, slot + RESULT));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Y29tZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm91dGNvbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDaEQsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUV6Qyx1RUFBdUU7QUFDdkUsTUFBTSxPQUFPLFdBQVksU0FBUSxXQUFXO0lBQ2pDLFFBQVEsQ0FBMEI7SUFFM0M7Ozs7OztPQU1HO0lBQ0gsWUFDRSxJQUFzQixFQUN0QixJQUFnQyxFQUNoQyxZQUEwQixFQUMxQixPQUFpQyxFQUNqQyxNQUFnQztRQUVoQyxLQUFLLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxZQUFZLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUN2RCxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtJQUN6QixDQUFDO0lBRVEsTUFBTSxDQUFDLEtBQWlCLEVBQUUsSUFBWTtRQUM3QyxJQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksQ0FBQyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sQ0FBQyxDQUFDLENBQUE7SUFDbkQsQ0FBQztDQUNGIn0=