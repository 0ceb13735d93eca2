/**
 * `<asm-generic/hugetlb_encode.h>`: how the flags of mmap(2), memfd_create(2) and shmget(2) say how long huge pages are. All
 * three have it in the same bits.
 *
 * @module linux/hugetlb_encode
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
import { readFileSync } from 'node:fs'

/**
 * Where in flags the binary logarithm of a huge page's length stands.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const HUGETLB_FLAG_ENCODE_SHIFT = 26
/**
 * How many values that has, as a mask.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const HUGETLB_FLAG_ENCODE_MASK = 0x3f

/**
 * How long huge pages are: 0 in their place means the machine's default. Bit 31 (`HUGE_16GB`): combine with `or(a, b)`,
 * not with `|`. In C these names begin with `HUGETLB_FLAG_ENCODE_`, and where they are used with `MAP_`, `MFD_` and `SHM_`.
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const HUGETLB_FLAG_ENCODE = {
  /** Huge pages of 64 KiB. */
  HUGE_64KB: 0x4000_0000,
  /** Huge pages of 512 KiB. */
  HUGE_512KB: 0x4c00_0000,
  /** Huge pages of 1 MiB. */
  HUGE_1MB: 0x5000_0000,
  /** Huge pages of 2 MiB. */
  HUGE_2MB: 0x5400_0000,
  /** Huge pages of 8 MiB. */
  HUGE_8MB: 0x5c00_0000,
  /** Huge pages of 16 MiB. */
  HUGE_16MB: 0x6000_0000,
  /** Huge pages of 32 MiB. */
  HUGE_32MB: 0x6400_0000,
  /** Huge pages of 256 MiB. */
  HUGE_256MB: 0x7000_0000,
  /** Huge pages of 512 MiB. */
  HUGE_512MB: 0x7400_0000,
  /** Huge pages of 1 GiB. */
  HUGE_1GB: 0x7800_0000,
  /** Huge pages of 2 GiB. */
  HUGE_2GB: 0x7c00_0000,
  /** Huge pages of 16 GiB. */
  HUGE_16GB: 0x8800_0000,
} as const

// proc_meminfo(5).
function defaultHugePageSize(call: string): number {
  const kibibytes = /^Hugepagesize:\s*(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1]
  if (kibibytes === undefined) throw new RangeError(`${call}: this kernel has no huge pages, so HUGETLB cannot be used`)
  return Number(kibibytes) * 1024
}

/** @internal the length in bytes of the huge pages that flags with `HUGETLB` ask for */
export function hugePageSize(call: string, flags: number): number {
  const exponent = Math.floor(flags / 2 ** HUGETLB_FLAG_ENCODE_SHIFT) & HUGETLB_FLAG_ENCODE_MASK
  return exponent === 0 ? defaultHugePageSize(call) : 2 ** exponent
}
