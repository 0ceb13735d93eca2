/**
 * The lists of strings that execve(2) takes.
 *
 * @module linux/argument_list
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
import { hex, type Address } from '../near/ids.js'
import type { SyscallOperand } from '../near/sysif.js'
import { Bytes, checkNoNul } from '../memory/bytes.js'
import { ConstPointer } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import type { Task } from '../handle/task.js'
import { pageSize } from './mman.js'

/**
 * A list of strings in memory: a pointer to each, a null pointer, and behind that the strings.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const ArgumentListMemory: Type<Uint8Array> = { ...Bytes, name: 'char *const []', alignment: ConstPointer.alignment }

/** See Linux 6.12, include/uapi/linux/binfmts.h, MAX_ARG_STRLEN. */
const PAGES_OF_A_STRING = 32

const TWO_32 = 0x1_0000_0000

/**
 * Strings on their way into a program that is executed: how much memory they take there, and what is to be in it.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export class ArgumentList {
  /** In bytes. */
  readonly size: number
  readonly #strings: readonly string[]
  readonly #text: string
  readonly #head: number
  readonly #ascii: boolean

  /**
   * @param what - names the list, for messages: `argv`
   * @param strings - the strings
   * @throws RangeError for a string with a NUL inside, and for one that is longer than the kernel takes
   */
  constructor(what: string, strings: readonly string[]) {
    for (const text of strings) checkNoNul(text)
    this.#strings = strings
    // In one piece: one call of the encoder for all of them.
    this.#text = strings.length === 0 ? '' : `${strings.join('\0')}\0`
    const length = Buffer.byteLength(this.#text)
    // Where there is nothing but ASCII, as nearly always, each string has as many bytes as characters.
    this.#ascii = length === this.#text.length
    this.#head = ConstPointer.size * (strings.length + 1)
    this.size = this.#head + length
    const most = PAGES_OF_A_STRING * pageSize()
    if (length <= most) return
    strings.forEach((text, index) => {
      const bytes = Buffer.byteLength(text) + 1
      if (bytes > most) throw new RangeError(`${what}[${index}] has ${bytes} bytes, and execve takes ${most} with the NUL: pass it through a file or a pipe`)
    })
  }

  /**
   * Write it.
   * @param bytes - what goes to memory; zero at the list's place
   * @param offset - of the list in them
   * @param address - that the list will have in memory
   */
  write(bytes: Buffer, offset: number, address: number): void {
    const pointers = new DataView(bytes.buffer, bytes.byteOffset + offset, this.#head)
    let at = address + this.#head
    let pointer = 0
    for (const text of this.#strings) {
      pointers.setUint32(pointer, at % TWO_32, true)
      pointers.setUint32(pointer + 4, at / TWO_32, true)
      pointer += ConstPointer.size
      at += (this.#ascii ? text.length : Buffer.byteLength(text)) + 1
    }
    bytes.write(this.#text, offset + this.#head, 'utf8')
  }
}

/**
 * A list as an argument: in memory until it is disposed of.
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export type ListArgument = SyscallOperand & Disposable

/**
 * A list as an argument of a call, in memory of its own for the length of the call.
 * @param task - the process
 * @param what - names the list, for messages: `argv`
 * @param strings - the strings
 * @param show - shows them in the decoded call
 * @throws RangeError for a string with a NUL inside, and for one that is longer than the kernel takes
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export function listArgument(
  task: Task, what: string, strings: readonly string[], show: (strings: readonly string[], address: Address) => string,
): ListArgument {
  const list = new ArgumentList(what, strings)
  const memory = task.heap.scratch(ArgumentListMemory, list.size)
  const bytes = Buffer.alloc(list.size)
  list.write(bytes, 0, memory.near)
  const borrow = memory.write(bytes).borrow(task).thenFree()
  return { operand: borrow.near, toString: () => show(strings, borrow.near), [Symbol.dispose]: () => borrow[Symbol.dispose]() }
}

/**
 * Arguments as strace(1) shows them: `["sh", "-c"]`.
 * @param strings - the arguments
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const showArguments = (strings: readonly string[]): string => `[${strings.map((text) => JSON.stringify(text)).join(', ')}]`

/**
 * An environment as strace(1) shows it: its address and length.
 * @param strings - the variables
 * @param address - of the list
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const showEnvironment = (strings: { readonly length: number }, address: Address): string => `${hex(address)} /* ${strings.length} vars */`
