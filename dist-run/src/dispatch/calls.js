import { ErrnoError, ResultRangeError } from '../near/errors.js';
import { formatCall, operandOf } from '../near/sysif.js';
import { syscallName } from '../near/sys.js';
import { loadRegister, loadRegister64, storeRegister } from './words.js';
import { SLOT_ARGUMENTS, SLOT_FLAGS, SLOT_NUMBER, SLOT_RESULT, SLOT_SIZE } from './layout.js';
const NUMBER = SLOT_NUMBER / 4;
const FLAGS = SLOT_FLAGS / 4;
const ARGUMENTS = SLOT_ARGUMENTS / 4;
/** The word of a slot at which the result begins. */
export const RESULT = SLOT_RESULT / 4;
/** How many 32-bit words a slot has. */
export const SLOT_WORDS = SLOT_SIZE / 4;
/** The kernel returns errors as -4095 to -1. See Linux 6.12, include/linux/err.h, MAX_ERRNO. */
const MAX_ERRNO = 4095;
/** The most arguments that a call has. */
const ARGUMENT_COUNT = 6;
/** What to run, with its number on one architecture. */
export class Call {
    name;
    number;
    #arguments;
    /**
     * @param call - an entry of `SYS`, or a bare number
     * @param args - its arguments
     * @param architecture - decides the number
     * @throws RangeError for a call that the architecture does not have, or too many arguments
     */
    constructor(call, args, architecture) {
        if (typeof call === 'number') {
            this.number = call;
            this.name = syscallName(call, architecture) ?? `syscall_${call}`;
        }
        else {
            this.number = call.number(architecture);
            this.name = call.name;
        }
        if (args.length > ARGUMENT_COUNT)
            throw new RangeError(`${this.name} was given ${args.length} arguments; a system call has at most ${ARGUMENT_COUNT}`);
        this.#arguments = args;
    }
    /** The decoded call. */
    toString() {
        return formatCall(this.name, this.#arguments);
    }
    /** The value of an argument; 0 where it was left out. */
    operand(index) {
        const argument = this.#arguments[index];
        return argument === undefined ? 0 : operandOf(argument);
    }
    /** Refuse arguments that a register cannot hold, before the call has a slot. */
    check() {
        for (const argument of this.#arguments)
            operandOf(argument);
    }
    /**
     * Write it to the slot that begins at a word.
     * @throws RangeError for arguments that a register cannot hold; the slot must not be published then
     */
    store(words, slot) {
        words[slot + NUMBER] = this.number;
        words[slot + FLAGS] = 0;
        let word = slot + ARGUMENTS;
        const args = this.#arguments;
        for (let index = 0; index < args.length; index++, word += 2)
            storeRegister(words, word, operandOf(args[index]));
        // Not fill(): it costs more than the few words.
        while (word < slot + RESULT)
            words[word++] = 0;
    }
    /** The result in the slot that begins at a word, or the error that it stands for. */
    outcome(words, slot) {
        const result = loadRegister(words, slot + RESULT);
        if (result >= 0 && result <= Number.MAX_SAFE_INTEGER)
            return result;
        if (result < 0 && result >= -MAX_ERRNO)
            return new ErrnoError(-result, this.name, { call: this.toString() });
        return new ResultRangeError(this.toString(), loadRegister64(words, slot + RESULT));
    }
}
/**
 * Write a call of a batch to the slot that begins at a word.
 * @param blank - whether the call has no arguments and the slot's are zero already
 * @returns the call's number
 */
export function storeRequest(words, slot, request, architecture, blank) {
    const call = request[0];
    const number = typeof call === 'number' ? call : (architecture === 'x64' ? call.x64 : call.arm64) ?? call.number(architecture);
    words[slot + NUMBER] = number;
    words[slot + FLAGS] = 0;
    if (blank)
        return number;
    let word = slot + ARGUMENTS;
    for (let index = 1; index < request.length; index++, word += 2)
        storeRegister(words, word, operandOf(request[index]));
    while (word < slot + RESULT)
        words[word++] = 0;
    return number;
}
/**
 * Write a call of this package's own to the slot that begins at a word: one whose arguments are plain numbers.
 * @param number - of the call
 * @param flags - what the slot does beyond the call; see `native/layout.h`
 */
export function storeSlot(words, slot, number, flags, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0) {
    words[slot + NUMBER] = number;
    words[slot + FLAGS] = flags;
    const first = slot + ARGUMENTS;
    storeRegister(words, first, a);
    storeRegister(words, first + 2, b);
    storeRegister(words, first + 4, c);
    storeRegister(words, first + 6, d);
    storeRegister(words, first + 8, e);
    storeRegister(words, first + 10, f);
}
/**
 * Check a call of a batch before any of it is sent.
 * @throws RangeError for a call that the architecture does not have, and arguments that a register cannot hold
 */
export function checkRequest(request, architecture, check) {
    const [call] = request;
    const describe = () => new Call(call, request.slice(1), architecture);
    check(call, describe);
    if (typeof call !== 'number')
        call.number(architecture);
    if (request.length > ARGUMENT_COUNT + 1)
        describe();
    for (let index = 1; index < request.length; index++)
        operandOf(request[index]);
}
/** One call, and whom to tell. One object, because there is one for each call that is made. */
export class PendingCall extends Call {
    #wide;
    #resolve;
    #reject;
    /**
     * @param call - what to run
     * @param args - its arguments
     * @param architecture - decides the number
     * @param wide - whether the result is to be a bigint
     * @param resolve - gets the result
     * @param reject - gets the error
     * @throws RangeError for a call that the architecture does not have, or too many arguments
     */
    constructor(call, args, architecture, wide, resolve, reject) {
        super(call, args, architecture);
        this.#wide = wide;
        this.#resolve = resolve;
        this.#reject = reject;
    }
    get next() {
        return this;
    }
    settle(words, slot) {
        const outcome = this.outcome(words, slot);
        if (typeof outcome === 'number')
            this.#resolve((this.#wide ? BigInt(outcome) : outcome));
        else if (outcome instanceof ErrnoError || !this.#wide)
            this.#reject(outcome);
        else
            this.#resolve(outcome.result);
    }
    succeed() {
        this.#resolve((this.#wide ? 0n : 0));
    }
    fail(error) {
        this.#reject(error);
    }
}
/** Several calls that are answered together. */
export class PendingBatch {
    #requests;
    #architecture;
    #results = [];
    #stored = 0;
    #failed = false;
    /** A call has ended the program that would run those behind it. */
    #over = false;
    #resolve;
    #reject;
    /**
     * @param requests - what to run, in order
     * @param architecture - decides the numbers
     * @param check - refuses a call that the process must not make
     * @param resolve - gets the results
     * @param reject - gets the errors
     * @throws RangeError for calls that the architecture does not have, and arguments that a register cannot hold
     */
    constructor(requests, architecture, check, resolve, reject) {
        this.#requests = requests;
        this.#architecture = architecture;
        this.#resolve = resolve;
        this.#reject = reject;
        for (const request of requests)
            checkRequest(request, architecture, check);
    }
    // Made only where it is needed: a batch is for those who count nanoseconds.
    #callOf([call, ...args]) {
        return new Call(call, args, this.#architecture);
    }
    get next() {
        return this.#callOf(this.#requests[this.#results.length]);
    }
    store(words, slot) {
        storeRequest(words, slot, this.#requests[this.#stored++], this.#architecture, false);
    }
    settle(words, slot) {
        const result = loadRegister(words, slot + RESULT);
        this.#take(result >= 0 && result <= Number.MAX_SAFE_INTEGER ? result : this.next.outcome(words, slot));
    }
    succeed() {
        // What stands behind it in the batch was for the case that it fails.
        this.#over = true;
        this.#take(0);
    }
    fail(error) {
        if (!this.#over)
            this.#take(error);
    }
    #take(outcome) {
        const results = this.#results;
        results.push(outcome);
        if (typeof outcome !== 'number')
            this.#failed = true;
        if (results.length < this.#requests.length && !this.#over)
            return;
        if (this.#failed)
            this.#reject(new BatchError(results));
        else
            this.#resolve(results);
    }
}
/** Some calls of a batch failed; the others ran all the same. */
export class BatchError extends AggregateError {
    results;
    /** `BatchError`. */
    name = 'BatchError';
    /**
     * @param results - for each call, its result or its error
     */
    constructor(results) {
        const errors = results.filter((result) => typeof result !== 'number');
        super(errors, `${errors.length} of ${results.length} calls of a batch failed; the first: ${errors[0].message}`);
        this.results = results;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbHMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjYWxscy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsVUFBVSxFQUFFLGdCQUFnQixFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDaEUsT0FBTyxFQUFFLFVBQVUsRUFBRSxTQUFTLEVBQTZDLE1BQU0sa0JBQWtCLENBQUE7QUFDbkcsT0FBTyxFQUFFLFdBQVcsRUFBbUMsTUFBTSxnQkFBZ0IsQ0FBQTtBQUM3RSxPQUFPLEVBQUUsWUFBWSxFQUFFLGNBQWMsRUFBRSxhQUFhLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDeEUsT0FBTyxFQUFFLGNBQWMsRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxTQUFTLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFN0YsTUFBTSxNQUFNLEdBQUcsV0FBVyxHQUFHLENBQUMsQ0FBQTtBQUM5QixNQUFNLEtBQUssR0FBRyxVQUFVLEdBQUcsQ0FBQyxDQUFBO0FBQzVCLE1BQU0sU0FBUyxHQUFHLGNBQWMsR0FBRyxDQUFDLENBQUE7QUFDcEMscURBQXFEO0FBQ3JELE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRyxXQUFXLEdBQUcsQ0FBQyxDQUFBO0FBRXJDLHdDQUF3QztBQUN4QyxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUcsU0FBUyxHQUFHLENBQUMsQ0FBQTtBQUV2QyxnR0FBZ0c7QUFDaEcsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFBO0FBRXRCLDBDQUEwQztBQUMxQyxNQUFNLGNBQWMsR0FBRyxDQUFDLENBQUE7QUFFeEIsd0RBQXdEO0FBQ3hELE1BQU0sT0FBTyxJQUFJO0lBQ04sSUFBSSxDQUFRO0lBQ1osTUFBTSxDQUFRO0lBQ2QsVUFBVSxDQUE0QjtJQUUvQzs7Ozs7T0FLRztJQUNILFlBQVksSUFBc0IsRUFBRSxJQUFnQyxFQUFFLFlBQTBCO1FBQzlGLElBQUksT0FBTyxJQUFJLEtBQUssUUFBUSxFQUFFLENBQUM7WUFDN0IsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUE7WUFDbEIsSUFBSSxDQUFDLElBQUksR0FBRyxXQUFXLENBQUMsSUFBSSxFQUFFLFlBQVksQ0FBQyxJQUFJLFdBQVcsSUFBSSxFQUFFLENBQUE7UUFDbEUsQ0FBQzthQUFNLENBQUM7WUFDTixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLENBQUE7WUFDdkMsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFBO1FBQ3ZCLENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsY0FBYztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxjQUFjLElBQUksQ0FBQyxNQUFNLHlDQUF5QyxjQUFjLEVBQUUsQ0FBQyxDQUFBO1FBQ3RKLElBQUksQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFBO0lBQ3hCLENBQUM7SUFFRCx3QkFBd0I7SUFDeEIsUUFBUTtRQUNOLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFBO0lBQy9DLENBQUM7SUFFRCx5REFBeUQ7SUFDekQsT0FBTyxDQUFDLEtBQWE7UUFDbkIsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUN2QyxPQUFPLFFBQVEsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxDQUFBO0lBQ3pELENBQUM7SUFFRCxnRkFBZ0Y7SUFDaEYsS0FBSztRQUNILEtBQUssTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVU7WUFBRSxTQUFTLENBQUMsUUFBUSxDQUFDLENBQUE7SUFDN0QsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxLQUFpQixFQUFFLElBQVk7UUFDbkMsS0FBSyxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ2xDLEtBQUssQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ3ZCLElBQUksSUFBSSxHQUFHLElBQUksR0FBRyxTQUFTLENBQUE7UUFDM0IsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQTtRQUM1QixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxJQUFJLElBQUksQ0FBQztZQUFFLGFBQWEsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFvQixDQUFDLENBQUMsQ0FBQTtRQUNsSSxnREFBZ0Q7UUFDaEQsT0FBTyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU07WUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDaEQsQ0FBQztJQUVELHFGQUFxRjtJQUNyRixPQUFPLENBQUMsS0FBaUIsRUFBRSxJQUFZO1FBQ3JDLE1BQU0sTUFBTSxHQUFHLFlBQVksQ0FBQyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sQ0FBQyxDQUFBO1FBQ2pELElBQUksTUFBTSxJQUFJLENBQUMsSUFBSSxNQUFNLElBQUksTUFBTSxDQUFDLGdCQUFnQjtZQUFFLE9BQU8sTUFBTSxDQUFBO1FBQ25FLElBQUksTUFBTSxHQUFHLENBQUMsSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTO1lBQUUsT0FBTyxJQUFJLFVBQVUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLENBQUE7UUFDNUcsT0FBTyxJQUFJLGdCQUFnQixDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsRUFBRSxjQUFjLENBQUMsS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3BGLENBQUM7Q0FDRjtBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsWUFBWSxDQUFDLEtBQWlCLEVBQUUsSUFBWSxFQUFFLE9BQXVCLEVBQUUsWUFBMEIsRUFBRSxLQUFjO0lBQy9ILE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUN2QixNQUFNLE1BQU0sR0FBRyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxZQUFZLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQTtJQUM5SCxLQUFLLENBQUMsSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQTtJQUM3QixLQUFLLENBQUMsSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtJQUN2QixJQUFJLEtBQUs7UUFBRSxPQUFPLE1BQU0sQ0FBQTtJQUN4QixJQUFJLElBQUksR0FBRyxJQUFJLEdBQUcsU0FBUyxDQUFBO0lBQzNCLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksSUFBSSxDQUFDO1FBQUUsYUFBYSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQW9CLENBQUMsQ0FBQyxDQUFBO0lBQ3hJLE9BQU8sSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNO1FBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUcsQ0FBQyxDQUFBO0lBQzlDLE9BQU8sTUFBTSxDQUFBO0FBQ2YsQ0FBQztBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsU0FBUyxDQUFDLEtBQWlCLEVBQUUsSUFBWSxFQUFFLE1BQWMsRUFBRSxLQUFhLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxDQUFDO0lBQ2hJLEtBQUssQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFBO0lBQzdCLEtBQUssQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFBO0lBQzNCLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxTQUFTLENBQUE7SUFDOUIsYUFBYSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDOUIsYUFBYSxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ2xDLGFBQWEsQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNsQyxhQUFhLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7SUFDbEMsYUFBYSxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ2xDLGFBQWEsQ0FBQyxLQUFLLEVBQUUsS0FBSyxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQTtBQUNyQyxDQUFDO0FBS0Q7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLFlBQVksQ0FBQyxPQUF1QixFQUFFLFlBQTBCLEVBQUUsS0FBWTtJQUM1RixNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFBO0lBQ3RCLE1BQU0sUUFBUSxHQUFHLEdBQVMsRUFBRSxDQUFDLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBc0IsRUFBRSxZQUFZLENBQUMsQ0FBQTtJQUNoRyxLQUFLLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQ3JCLElBQUksT0FBTyxJQUFJLEtBQUssUUFBUTtRQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsWUFBWSxDQUFDLENBQUE7SUFDdkQsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLGNBQWMsR0FBRyxDQUFDO1FBQUUsUUFBUSxFQUFFLENBQUE7SUFDbkQsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFO1FBQUUsU0FBUyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQW9CLENBQUMsQ0FBQTtBQUNuRyxDQUFDO0FBbUJELCtGQUErRjtBQUMvRixNQUFNLE9BQU8sV0FBWSxTQUFRLElBQUk7SUFDMUIsS0FBSyxDQUFTO0lBQ2QsUUFBUSxDQUF5QjtJQUNqQyxPQUFPLENBQTBCO0lBRTFDOzs7Ozs7OztPQVFHO0lBQ0gsWUFDRSxJQUFzQixFQUN0QixJQUFnQyxFQUNoQyxZQUEwQixFQUMxQixJQUFhLEVBQ2IsT0FBZ0MsRUFDaEMsTUFBZ0M7UUFFaEMsS0FBSyxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsWUFBWSxDQUFDLENBQUE7UUFDL0IsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUE7UUFDakIsSUFBSSxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUE7UUFDdkIsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUE7SUFDdkIsQ0FBQztJQUVELElBQUksSUFBSTtRQUNOLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUVELE1BQU0sQ0FBQyxLQUFpQixFQUFFLElBQVk7UUFDcEMsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDekMsSUFBSSxPQUFPLE9BQU8sS0FBSyxRQUFRO1lBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFVLENBQUMsQ0FBQTthQUM1RixJQUFJLE9BQU8sWUFBWSxVQUFVLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSztZQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUE7O1lBQ3ZFLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDLE1BQWUsQ0FBQyxDQUFBO0lBQzdDLENBQUM7SUFFRCxPQUFPO1FBQ0wsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFVLENBQUMsQ0FBQTtJQUMvQyxDQUFDO0lBRUQsSUFBSSxDQUFDLEtBQVk7UUFDZixJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JCLENBQUM7Q0FDRjtBQUVELGdEQUFnRDtBQUNoRCxNQUFNLE9BQU8sWUFBWTtJQUNkLFNBQVMsQ0FBMkI7SUFDcEMsYUFBYSxDQUFjO0lBQzNCLFFBQVEsR0FBdUIsRUFBRSxDQUFBO0lBQzFDLE9BQU8sR0FBRyxDQUFDLENBQUE7SUFDWCxPQUFPLEdBQUcsS0FBSyxDQUFBO0lBQ2YsbUVBQW1FO0lBQ25FLEtBQUssR0FBRyxLQUFLLENBQUE7SUFDSixRQUFRLENBQTZCO0lBQ3JDLE9BQU8sQ0FBMEI7SUFFMUM7Ozs7Ozs7T0FPRztJQUNILFlBQ0UsUUFBbUMsRUFDbkMsWUFBMEIsRUFDMUIsS0FBWSxFQUNaLE9BQW9DLEVBQ3BDLE1BQWdDO1FBRWhDLElBQUksQ0FBQyxTQUFTLEdBQUcsUUFBUSxDQUFBO1FBQ3pCLElBQUksQ0FBQyxhQUFhLEdBQUcsWUFBWSxDQUFBO1FBQ2pDLElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLEtBQUssTUFBTSxPQUFPLElBQUksUUFBUTtZQUFFLFlBQVksQ0FBQyxPQUFPLEVBQUUsWUFBWSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQzVFLENBQUM7SUFFRCw0RUFBNEU7SUFDNUUsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFpQjtRQUNyQyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLGFBQWEsQ0FBQyxDQUFBO0lBQ2pELENBQUM7SUFFRCxJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBbUIsQ0FBQyxDQUFBO0lBQzdFLENBQUM7SUFFRCxLQUFLLENBQUMsS0FBaUIsRUFBRSxJQUFZO1FBQ25DLFlBQVksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFtQixFQUFFLElBQUksQ0FBQyxhQUFhLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDeEcsQ0FBQztJQUVELE1BQU0sQ0FBQyxLQUFpQixFQUFFLElBQVk7UUFDcEMsTUFBTSxNQUFNLEdBQUcsWUFBWSxDQUFDLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUE7UUFDakQsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLE1BQU0sSUFBSSxNQUFNLENBQUMsZ0JBQWdCLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDeEcsQ0FBQztJQUVELE9BQU87UUFDTCxxRUFBcUU7UUFDckUsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUE7UUFDakIsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNmLENBQUM7SUFFRCxJQUFJLENBQUMsS0FBWTtRQUNmLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDcEMsQ0FBQztJQUVELEtBQUssQ0FBQyxPQUF1QjtRQUMzQixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFBO1FBQzdCLE9BQU8sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDckIsSUFBSSxPQUFPLE9BQU8sS0FBSyxRQUFRO1lBQUUsSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUE7UUFDcEQsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUs7WUFBRSxPQUFNO1FBQ2pFLElBQUksSUFBSSxDQUFDLE9BQU87WUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksVUFBVSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7O1lBQ2xELElBQUksQ0FBQyxRQUFRLENBQUMsT0FBbUIsQ0FBQyxDQUFBO0lBQ3pDLENBQUM7Q0FDRjtBQUVELGlFQUFpRTtBQUNqRSxNQUFNLE9BQU8sVUFBVyxTQUFRLGNBQWM7SUFPdkI7SUFOckIsb0JBQW9CO0lBQ0YsSUFBSSxHQUFHLFlBQVksQ0FBQTtJQUVyQzs7T0FFRztJQUNILFlBQXFCLE9BQW9DO1FBQ3ZELE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE9BQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFBO1FBQ3JFLEtBQUssQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLENBQUMsTUFBTSxPQUFPLE9BQU8sQ0FBQyxNQUFNLHdDQUF5QyxNQUFNLENBQUMsQ0FBQyxDQUFXLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQTtRQUZ2RyxZQUFPLEdBQVAsT0FBTyxDQUE2QjtJQUd6RCxDQUFDO0NBQ0YifQ==