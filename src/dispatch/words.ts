/**
 * 64-bit registers in shared memory, seen as pairs of 32-bit words: the one way to move them that is fast for the
 * numbers that occur (small ones, addresses, -1) and loses nothing for the others.
 */

const TWO_32 = 0x1_0000_0000

/**
 * Store a register.
 * @param words - the memory, as 32-bit words
 * @param index - of the low word
 * @param value - what `operandOf` let through
 */
export function storeRegister(words: Int32Array, index: number, value: number | bigint): void {
  if (typeof value === 'number') {
    words[index] = value
    words[index + 1] = value >= 0 && value < TWO_32 ? 0 : Math.floor(value / TWO_32)
  } else {
    words[index] = Number(BigInt.asIntN(32, value))
    words[index + 1] = Number(BigInt.asIntN(32, value >> 32n))
  }
}

/** The signed value of a register as a double; exact up to 2^53. */
export function loadRegister(words: Int32Array, index: number): number {
  const low = words[index] as number
  const high = words[index + 1] as number
  return high === 0 ? low >>> 0 : high * TWO_32 + (low >>> 0)
}

/** The value of a register as an unsigned 64-bit integer. */
export function loadRegister64(words: Int32Array, index: number): bigint {
  return (BigInt((words[index + 1] as number) >>> 0) << 32n) | BigInt((words[index] as number) >>> 0)
}
