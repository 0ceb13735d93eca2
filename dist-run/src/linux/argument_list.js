/**
 * The lists of strings that execve(2) takes.
 *
 * @module linux/argument_list
 */
import { hex } from '../near/ids.js';
import { Bytes, checkNoNul } from '../memory/bytes.js';
import { ConstPointer } from '../memory/scalars.js';
import { pageSize } from './mman.js';
/** A list of strings in memory: a pointer to each, a null pointer, and behind that the strings. */
export const ArgumentListMemory = { ...Bytes, name: 'char *const []', alignment: ConstPointer.alignment };
/** See Linux 6.12, include/uapi/linux/binfmts.h, MAX_ARG_STRLEN. */
const PAGES_OF_A_STRING = 32;
const TWO_32 = 0x1_0000_0000;
/**
 * Strings on their way into a program that is executed: how much memory they take there, and what is to be in it.
 */
export class ArgumentList {
    /** In bytes. */
    size;
    #strings;
    #text;
    #head;
    #ascii;
    /**
     * @param what - names the list, for messages: `argv`
     * @param strings - the strings
     * @throws RangeError for a string with a NUL inside, and for one that is longer than the kernel takes
     */
    constructor(what, strings) {
        for (const text of strings)
            checkNoNul(text);
        this.#strings = strings;
        // In one piece: one call of the encoder for all of them.
        this.#text = strings.length === 0 ? '' : `${strings.join('\0')}\0`;
        const length = Buffer.byteLength(this.#text);
        // Where there is nothing but ASCII, as nearly always, each string has as many bytes as characters.
        this.#ascii = length === this.#text.length;
        this.#head = ConstPointer.size * (strings.length + 1);
        this.size = this.#head + length;
        const most = PAGES_OF_A_STRING * pageSize();
        if (length <= most)
            return;
        strings.forEach((text, index) => {
            const bytes = Buffer.byteLength(text) + 1;
            if (bytes > most)
                throw new RangeError(`${what}[${index}] has ${bytes} bytes, and execve takes ${most} with the NUL: pass it through a file or a pipe`);
        });
    }
    /**
     * Write it.
     * @param bytes - what goes to memory; zero at the list's place
     * @param offset - of the list in them
     * @param address - that the list will have in memory
     */
    write(bytes, offset, address) {
        const pointers = new DataView(bytes.buffer, bytes.byteOffset + offset, this.#head);
        let at = address + this.#head;
        let pointer = 0;
        for (const text of this.#strings) {
            pointers.setUint32(pointer, at % TWO_32, true);
            pointers.setUint32(pointer + 4, at / TWO_32, true);
            pointer += ConstPointer.size;
            at += (this.#ascii ? text.length : Buffer.byteLength(text)) + 1;
        }
        bytes.write(this.#text, offset + this.#head, 'utf8');
    }
}
/**
 * A list as an argument of a call, in memory of its own for the length of the call.
 * @param task - the process
 * @param what - names the list, for messages: `argv`
 * @param strings - the strings
 * @param show - shows them in the decoded call
 * @throws RangeError for a string with a NUL inside, and for one that is longer than the kernel takes
 */
export function listArgument(task, what, strings, show) {
    const list = new ArgumentList(what, strings);
    const memory = task.heap.scratch(ArgumentListMemory, list.size);
    const bytes = Buffer.alloc(list.size);
    list.write(bytes, 0, memory.near);
    const borrow = memory.write(bytes).borrow(task).thenFree();
    return { operand: borrow.near, toString: () => show(strings, borrow.near), [Symbol.dispose]: () => borrow[Symbol.dispose]() };
}
/**
 * Arguments as strace(1) shows them: `["sh", "-c"]`.
 * @param strings - the arguments
 */
export const showArguments = (strings) => `[${strings.map((text) => JSON.stringify(text)).join(', ')}]`;
/**
 * An environment as strace(1) shows it: its address and length.
 * @param strings - the variables
 * @param address - of the list
 */
export const showEnvironment = (strings, address) => `${hex(address)} /* ${strings.length} vars */`;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXJndW1lbnRfbGlzdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImFyZ3VtZW50X2xpc3QudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxHQUFHLEVBQWdCLE1BQU0sZ0JBQWdCLENBQUE7QUFFbEQsT0FBTyxFQUFFLEtBQUssRUFBRSxVQUFVLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUN0RCxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFHbkQsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQUVwQyxtR0FBbUc7QUFDbkcsTUFBTSxDQUFDLE1BQU0sa0JBQWtCLEdBQXFCLEVBQUUsR0FBRyxLQUFLLEVBQUUsSUFBSSxFQUFFLGdCQUFnQixFQUFFLFNBQVMsRUFBRSxZQUFZLENBQUMsU0FBUyxFQUFFLENBQUE7QUFFM0gsb0VBQW9FO0FBQ3BFLE1BQU0saUJBQWlCLEdBQUcsRUFBRSxDQUFBO0FBRTVCLE1BQU0sTUFBTSxHQUFHLGFBQWEsQ0FBQTtBQUU1Qjs7R0FFRztBQUNILE1BQU0sT0FBTyxZQUFZO0lBQ3ZCLGdCQUFnQjtJQUNQLElBQUksQ0FBUTtJQUNaLFFBQVEsQ0FBbUI7SUFDM0IsS0FBSyxDQUFRO0lBQ2IsS0FBSyxDQUFRO0lBQ2IsTUFBTSxDQUFTO0lBRXhCOzs7O09BSUc7SUFDSCxZQUFZLElBQVksRUFBRSxPQUEwQjtRQUNsRCxLQUFLLE1BQU0sSUFBSSxJQUFJLE9BQU87WUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDNUMsSUFBSSxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUE7UUFDdkIseURBQXlEO1FBQ3pELElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUE7UUFDbEUsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDNUMsbUdBQW1HO1FBQ25HLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFBO1FBQzFDLElBQUksQ0FBQyxLQUFLLEdBQUcsWUFBWSxDQUFDLElBQUksR0FBRyxDQUFDLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDckQsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQTtRQUMvQixNQUFNLElBQUksR0FBRyxpQkFBaUIsR0FBRyxRQUFRLEVBQUUsQ0FBQTtRQUMzQyxJQUFJLE1BQU0sSUFBSSxJQUFJO1lBQUUsT0FBTTtRQUMxQixPQUFPLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFO1lBQzlCLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFBO1lBQ3pDLElBQUksS0FBSyxHQUFHLElBQUk7Z0JBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLFNBQVMsS0FBSyw0QkFBNEIsSUFBSSxpREFBaUQsQ0FBQyxDQUFBO1FBQ3pKLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLEtBQWEsRUFBRSxNQUFjLEVBQUUsT0FBZTtRQUNsRCxNQUFNLFFBQVEsR0FBRyxJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxVQUFVLEdBQUcsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNsRixJQUFJLEVBQUUsR0FBRyxPQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQTtRQUM3QixJQUFJLE9BQU8sR0FBRyxDQUFDLENBQUE7UUFDZixLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxRQUFRLEVBQUUsQ0FBQztZQUNqQyxRQUFRLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxFQUFFLEdBQUcsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQzlDLFFBQVEsQ0FBQyxTQUFTLENBQUMsT0FBTyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFBO1lBQ2xELE9BQU8sSUFBSSxZQUFZLENBQUMsSUFBSSxDQUFBO1lBQzVCLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDakUsQ0FBQztRQUNELEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUN0RCxDQUFDO0NBQ0Y7QUFLRDs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxVQUFVLFlBQVksQ0FDMUIsSUFBVSxFQUFFLElBQVksRUFBRSxPQUEwQixFQUFFLElBQThEO0lBRXBILE1BQU0sSUFBSSxHQUFHLElBQUksWUFBWSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUM1QyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDL0QsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDckMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNqQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtJQUMxRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxDQUFBO0FBQy9ILENBQUM7QUFFRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsQ0FBQyxPQUEwQixFQUFVLEVBQUUsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQTtBQUVsSTs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUFHLENBQUMsT0FBb0MsRUFBRSxPQUFnQixFQUFVLEVBQUUsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxPQUFPLENBQUMsT0FBTyxPQUFPLENBQUMsTUFBTSxVQUFVLENBQUEifQ==