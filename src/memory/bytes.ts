import type { FixedType, Type } from './type.js'

/**
 * A view of the same memory as bytes.
 * @param view - the memory
 * @param offset - of the first byte in the view
 * @param length - in bytes
 */
export function bytesOf(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length)
}

/** Raw bytes. Reading copies them out. */
export const Bytes: Type<Uint8Array> = {
  name: 'char[]',
  alignment: 1,
  size: undefined,
  sizeOf: (value) => value.byteLength,
  write: (view, offset, value) => bytesOf(view, offset, value.byteLength).set(value),
  read: (view, offset, length) => bytesOf(view, offset, length).slice(),
}

/**
 * A fixed number of bytes, C's `char[n]`.
 * @param length - in bytes
 */
export function byteArray(length: number): FixedType<Uint8Array> {
  return {
    name: `char[${length}]`,
    alignment: 1,
    size: length,
    zero: new Uint8Array(length),
    sizeOf(value) {
      if (value.byteLength !== length) throw new RangeError(`a char[${length}] takes exactly ${length} bytes, not ${value.byteLength}`)
      return length
    },
    write(view, offset, value) {
      this.sizeOf(value)
      bytesOf(view, offset, length).set(value)
    },
    read: (view, offset) => bytesOf(view, offset, length).slice(),
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Refuse a string that C would cut short.
 * @param value - the string
 * @throws RangeError naming the place of the NUL
 */
export function checkNoNul(value: string): void {
  const nul = value.indexOf('\0')
  if (nul !== -1) throw new RangeError(`${JSON.stringify(value)} has a NUL character at ${nul}: the kernel would see only what stands before it`)
}

/**
 * A NUL-terminated string in UTF-8, C's `char *`. Reading stops at the first NUL, or at the end of the memory.
 */
export const CString: Type<string> = {
  name: 'char *',
  alignment: 1,
  size: undefined,
  sizeOf: (value) => Buffer.byteLength(value) + 1,
  write(view, offset, value) {
    checkNoNul(value)
    const bytes = bytesOf(view, offset, view.byteLength - offset)
    const { written } = encoder.encodeInto(value, bytes)
    bytes[written] = 0
  },
  read(view, offset, length) {
    const bytes = bytesOf(view, offset, length)
    const nul = bytes.indexOf(0)
    return decoder.decode(nul === -1 ? bytes : bytes.subarray(0, nul))
  },
}
