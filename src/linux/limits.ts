/**
 * `<linux/limits.h>`: the bounds of names and lists, and the types of strings that keep them.
 *
 * @module linux/limits
 */
import { checkNoNul, CString } from '../memory/bytes.js'
import type { Type } from '../memory/type.js'

/**
 * Supplementary groups of a process.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const NGROUPS_MAX = 65536
/**
 * What POSIX programs may assume that exec takes, in bytes of arguments and environment; the true limit is a quarter of the stack's.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const ARG_MAX = 131072
/**
 * Links of a file that every file system allows.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const LINK_MAX = 127
/**
 * A terminal's line in canonical mode, in bytes.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const MAX_CANON = 255
/**
 * A terminal's input queue, in bytes.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const MAX_INPUT = 255
/**
 * A file name, one component of a path, in bytes without the NUL.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const NAME_MAX = 255
/**
 * A path, in bytes with the NUL.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const PATH_MAX = 4096
/**
 * What one write to a pipe puts there in one piece, in bytes.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const PIPE_BUF = 4096
/**
 * The name of an extended attribute, in bytes without the NUL.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const XATTR_NAME_MAX = 255
/**
 * The value of an extended attribute, in bytes.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const XATTR_SIZE_MAX = 65536
/**
 * All names of a file's extended attributes together, in bytes.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const XATTR_LIST_MAX = 65536
/**
 * How many real-time signals there are.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const RTSIG_MAX = 32
/**
 * File descriptors, by an old convention; the true limit is `RLIMIT_NOFILE`.
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export const NR_OPEN = 1024

/**
 * A NUL-terminated string of bounded length, for a call that would cut a longer one short, or refuse it.
 * @param what - for messages: `a path`
 * @param most - in bytes, without the NUL
 * @returns a type whose values are refused, before the kernel is asked, where they are longer or have a NUL inside
 * @see include/uapi/linux/limits.h in the kernel's source
 */
export function boundedString(what: string, most: number): Type<string> {
  return {
    ...CString,
    sizeOf(value) {
      checkNoNul(value)
      const size = CString.sizeOf(value)
      if (size > most + 1) throw new RangeError(`${what} has at most ${most} bytes in UTF-8, and this one has ${size - 1}: ${JSON.stringify(value.slice(0, 48))}...`)
      return size
    },
  }
}

/**
 * A path: a NUL-terminated string of at most `PATH_MAX` bytes with its NUL. Longer ones, and those with a NUL inside, are
 * refused before the kernel is asked; reach deeper files through a directory's file descriptor.
 * @see https://man7.org/linux/man-pages/man7/path_resolution.7.html
 */
export const PathString: Type<string> = boundedString('a path', PATH_MAX - 1)
