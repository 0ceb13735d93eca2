/**
 * The identity of an open file, whatever its number in which fd table: two mappings of one `File` show the same memory.
 * @see https://man7.org/linux/man-pages/man2/open.2.html (open file descriptions)
 */
export class File {
  /**
   * @param name - what is known of it, for people: a path, or `memfd:name`
   */
  constructor(readonly name: string) {}

  /** The name in angle brackets. */
  toString(): string {
    return `<${this.name}>`
  }
}
