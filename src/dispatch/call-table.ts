import { SYS, type Architecture, type Syscall } from '../near/sys.js'

/**
 * A set of calls, by their numbers: for those who look at each call that is made, and take time over a few. There is one
 * table for each architecture, made when it is first asked for.
 */
export class CallTable {
  readonly #names: readonly string[]
  readonly #tables = new Map<Architecture, Uint8Array>()

  /** @param names - of the calls */
  constructor(names: Iterable<string>) {
    this.#names = [...names]
  }

  /**
   * The table of an architecture.
   * @param architecture - decides the numbers
   * @returns 0 for what is not in the set; nothing for what is no call's number
   */
  for(architecture: Architecture): Uint8Array {
    let table = this.#tables.get(architecture)
    if (table === undefined) {
      table = new Uint8Array(1024)
      for (const name of this.#names) {
        const number = (SYS as Readonly<Record<string, Syscall>>)[name]?.[architecture]
        if (number !== undefined) table[number] = 1
      }
      this.#tables.set(architecture, table)
    }
    return table
  }
}
