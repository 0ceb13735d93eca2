/**
 * `<linux/un.h>`: addresses of unix sockets.
 *
 * @module linux/un
 */
import { struct } from '../memory/aggregates.js'
import { byteArray, bytesOf, checkNoNul } from '../memory/bytes.js'
import { Uint16 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { AF } from './address_family.js'

/**
 * How many bytes of a `struct sockaddr_un` are for the path.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const UNIX_PATH_MAX = 108

/**
 * The layout of `struct sockaddr_un`. How much of the path counts depends on the length that is passed along.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const SockaddrUnLayout = struct('struct sockaddr_un', {
  /** `AF.UNIX`. */
  sun_family: Uint16,
  /** A path that ends with a NUL; or a NUL, and an abstract name. */
  sun_path: byteArray(UNIX_PATH_MAX),
})

/**
 * A unix socket that is a file.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface SockaddrUnPathname {
  /** The address family. */
  readonly family: 'unix'
  /** Which sort of unix address it is. */
  readonly kind: 'pathname'
  /**
   * Its path. The kernel's structure has room for 107 bytes in UTF-8; `bind`, `connect` and `sendto` reach longer ones
   * through the directory's file descriptor.
   */
  readonly path: string
}

/**
 * A unix socket with a name that is in no file system, but belongs to the network namespace.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface SockaddrUnAbstract {
  /** The address family. */
  readonly family: 'unix'
  /** Which sort of unix address it is. */
  readonly kind: 'abstract'
  /** The name without the NUL before it; what is read is bytes where it is not UTF-8. NULs in it count as any other byte. */
  readonly name: string | Uint8Array
}

/**
 * A unix socket without a name. Binding to it lets the kernel choose an abstract name.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export interface SockaddrUnUnnamed {
  /** The address family. */
  readonly family: 'unix'
  /** Which sort of unix address it is. */
  readonly kind: 'unnamed'
}

/**
 * The address of a unix socket.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export type SockaddrUn = SockaddrUnPathname | SockaddrUnAbstract | SockaddrUnUnnamed

const PATH = SockaddrUnLayout.fields.sun_path.offset
const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What stands in `sun_path`. */
function pathBytes(value: SockaddrUn): Uint8Array {
  if (value.kind === 'unnamed') return new Uint8Array(0)
  if (value.kind === 'abstract') {
    const name = typeof value.name === 'string' ? encoder.encode(value.name) : value.name
    if (name.length >= UNIX_PATH_MAX) throw new RangeError(`an abstract unix address has at most ${UNIX_PATH_MAX - 1} bytes, not ${name.length}`)
    return Uint8Array.from([0, ...name])
  }
  checkNoNul(value.path)
  const path = encoder.encode(value.path)
  if (path.length === 0) throw new RangeError('the path of a unix address is not empty: for a socket without a name, its kind is unnamed')
  if (path.length >= UNIX_PATH_MAX) {
    throw new RangeError(`the path of a unix address has at most ${UNIX_PATH_MAX - 1} bytes, not ${path.length}: ${JSON.stringify(value.path)}`)
  }
  return Uint8Array.from([...path, 0])
}

function textOrBytes(bytes: Uint8Array): string | Uint8Array {
  try {
    return strict.decode(bytes)
  } catch {
    return bytes.slice()
  }
}

/**
 * A `struct sockaddr_un`, as long as its path needs. A path of more than 107 bytes is refused.
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
export const SockaddrUn: Type<SockaddrUn> = {
  name: 'struct sockaddr_un',
  alignment: SockaddrUnLayout.alignment,
  size: undefined,
  sizeOf: (value) => PATH + pathBytes(value).length,
  write(view, offset, value) {
    const path = pathBytes(value)
    view.setUint16(offset, AF.UNIX, true)
    bytesOf(view, offset + PATH, path.length).set(path)
  },
  read(view, offset, length) {
    if (length <= PATH) return { family: 'unix', kind: 'unnamed' }
    const bytes = bytesOf(view, offset + PATH, length - PATH)
    if (bytes[0] === 0) return { family: 'unix', kind: 'abstract', name: textOrBytes(bytes.subarray(1)) }
    // Where the path fills the structure, the kernel's has no NUL, or the NUL is one byte behind; see unix(7), BUGS.
    const nul = bytes.indexOf(0)
    return { family: 'unix', kind: 'pathname', path: new TextDecoder().decode(nul === -1 ? bytes : bytes.subarray(0, nul)) }
  },
}
