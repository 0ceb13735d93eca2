/**
 * `<linux/utsname.h>`: the names of the machine, of the kernel and of the NIS domain. The first and the last belong to the UTS
 * namespace, so that a child in a new one (`CLONE.NEWUTS`) can have its own.
 *
 * @module linux/utsname
 * @see https://man7.org/linux/man-pages/man7/uts_namespaces.7.html
 */
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, CString } from '../memory/bytes.js'
import type { FixedType } from '../memory/type.js'
import { Pointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { integer, type AddressArgument } from './arguments.js'
import { boundedString } from './limits.js'

/**
 * The longest name, in bytes without a NUL.
 * @see include/uapi/linux/utsname.h in the kernel's source
 */
export const __NEW_UTS_LEN = 64

const ROOM = __NEW_UTS_LEN + 1

const Name: FixedType<string> = mapped<string, Uint8Array>(
  byteArray(ROOM),
  `char[${ROOM}]`,
  (name) => Buffer.concat([Buffer.from(name), Buffer.alloc(ROOM)], ROOM),
  (bytes) => CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength),
)

/**
 * What uname(2) tells.
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export const NewUtsname = struct('struct new_utsname', {
  /** The system: `Linux`. */
  sysname: Name,
  /** The host name. */
  nodename: Name,
  /** The kernel's version: `6.1.0-13-amd64`. */
  release: Name,
  /** How and when it was built. */
  version: Name,
  /** The instruction set: `x86_64`, `aarch64`. */
  machine: Name,
  /** The NIS domain; `(none)` where there is none. */
  domainname: Name,
})
/**
 * The JavaScript form of a `struct new_utsname`.
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export type NewUtsname = StructValue<(typeof NewUtsname)['types']>

const NewName = boundedString('a host or domain name', __NEW_UTS_LEN)

/**
 * uname(2), raw.
 * @param sysif - the process
 * @param buf - where a {@link NewUtsname} goes
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export async function _uname(sysif: SyscallInterface, buf: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.uname, buf)
}

/**
 * sethostname(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param len - its length, in bytes without a NUL
 * @see https://man7.org/linux/man-pages/man2/gethostname.2.html
 */
export async function _sethostname(sysif: SyscallInterface, name: AddressArgument, len: number): Promise<void> {
  await sysif.syscall(SYS.sethostname, name, integer('sethostname: len', len, 0, __NEW_UTS_LEN))
}

/**
 * setdomainname(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param len - its length, in bytes without a NUL
 * @see https://man7.org/linux/man-pages/man2/getdomainname.2.html
 */
export async function _setdomainname(sysif: SyscallInterface, name: AddressArgument, len: number): Promise<void> {
  await sysif.syscall(SYS.setdomainname, name, integer('setdomainname: len', len, 0, __NEW_UTS_LEN))
}

async function setName(task: Task, name: ValueOrPointer<string>, call: typeof _sethostname): Promise<void> {
  using argument = task.argument(NewName, name)
  await call(task.sysif, argument, Buffer.byteLength(name instanceof Pointer ? name.value : name))
}

/**
 * Tasks that know the names of the machine.
 * @see https://man7.org/linux/man-pages/man7/uts_namespaces.7.html
 */
export class UtsnameTask extends Task {
  /**
   * The names of the system, the machine and the kernel.
   * @see https://man7.org/linux/man-pages/man2/uname.2.html
   */
  async uname(): Promise<NewUtsname> {
    return await this.fill(NewUtsname, (buf) => _uname(this.sysif, buf))
  }

  /**
   * Set the host name of the UTS namespace.
   * @param name - at most 64 bytes
   * @throws RangeError for a longer name, or one with a NUL inside
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the UTS namespace
   * @see https://man7.org/linux/man-pages/man2/gethostname.2.html
   */
  async sethostname(name: ValueOrPointer<string>): Promise<void> {
    await setName(this, name, _sethostname)
  }

  /**
   * Set the NIS domain name of the UTS namespace.
   * @param name - at most 64 bytes
   * @throws RangeError for a longer name, or one with a NUL inside
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the UTS namespace
   * @see https://man7.org/linux/man-pages/man2/getdomainname.2.html
   */
  async setdomainname(name: ValueOrPointer<string>): Promise<void> {
    await setName(this, name, _setdomainname)
  }
}
