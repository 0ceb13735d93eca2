/**
 * `<linux/module.h>`: code that is loaded into the kernel. modprobe(8) knows what depends on what; these calls load and unload
 * one module.
 *
 * @module linux/module
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Bytes, CString } from '../memory/bytes.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, length, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { boundedString } from './limits.js'

/**
 * How finit_module(2) loads a module.
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export const MODULE_INIT = flagSet('MODULE_INIT', {
  /** Whatever versions of symbols it was built for. */
  IGNORE_MODVERSIONS: 1,
  /** Whatever version of the kernel it was built for. */
  IGNORE_VERMAGIC: 2,
  /** The file is compressed, in the way that the kernel was built for; since Linux 5.17. */
  COMPRESSED_FILE: 4,
})

/**
 * How delete_module(2) unloads a module; these are bits of `O`.
 * @see https://man7.org/linux/man-pages/man2/delete_module.2.html
 */
export const DELETE_MODULE = flagSet('DELETE_MODULE', {
  /** Fail where it is in use, in place of waiting; without it the kernel fails all the same since Linux 3.13. */
  NONBLOCK: 0o4000,
  /** Whether or not it is in use; for kernels built for that, and they may crash. */
  TRUNC: 0o1000,
})

/** As long as a name may be: Linux 6.12, include/linux/module.h, MODULE_NAME_LEN, on 64-bit machines, with its NUL. */
const MODULE_NAME_LEN = 56

const ModuleName = boundedString('the name of a kernel module', MODULE_NAME_LEN - 1)

/**
 * init_module(2), raw.
 * @param sysif - the process
 * @param image - the address of the module
 * @param len - of that, in bytes
 * @param params - the address of its parameters, a string
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export async function _initModule(sysif: SyscallInterface, image: AddressArgument, len: number, params: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.init_module, image, length('init_module: len', len), params)
}

/**
 * finit_module(2), raw.
 * @param sysif - the process
 * @param fd - the module's file
 * @param params - the address of its parameters, a string
 * @param flags - of {@link MODULE_INIT}
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export async function _finitModule(sysif: SyscallInterface, fd: FileDescriptorArgument, params: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.finit_module, fd, params, flagsArgument('finit_module: flags', 'MODULE_INIT_', MODULE_INIT, flags))
}

/**
 * delete_module(2), raw.
 * @param sysif - the process
 * @param name - the address of the module's name
 * @param flags - of {@link DELETE_MODULE}
 * @see https://man7.org/linux/man-pages/man2/delete_module.2.html
 */
export async function _deleteModule(sysif: SyscallInterface, name: AddressArgument, flags: number): Promise<void> {
  await sysif.syscall(SYS.delete_module, name, flagsArgument('delete_module: flags', 'O_', DELETE_MODULE, flags))
}

/**
 * Tasks that can load code into the kernel.
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export class ModuleTask extends Task {
  /**
   * Load a kernel module from memory. It takes `CAP_SYS_MODULE`.
   * @param image - the module, an ELF object
   * @param params - its parameters, `name=value` with spaces between
   * @throws ErrnoError with EPERM without the privilege, or where loading is switched off; with ENOEXEC where it is no module of this
   *   kernel; with EEXIST where it is loaded already; with ENOENT where it needs symbols that there are not; with EKEYREJECTED or
   *   ENOKEY where the kernel wants a signature; with ENOSYS where it has no modules
   * @see https://man7.org/linux/man-pages/man2/init_module.2.html
   */
  async initModule(image: ValueOrPointer<Uint8Array>, params: ValueOrPointer<string> = ''): Promise<void> {
    using memory = this.argument(Bytes, image)
    using text = this.argument(CString, params)
    await _initModule(this.sysif, memory, memory.size, text)
  }

  /**
   * Unload a kernel module. It takes `CAP_SYS_MODULE`.
   * @param name - of the module
   * @param flags - of {@link DELETE_MODULE}
   * @throws RangeError for a name that is too long for one
   * @throws ErrnoError with ENOENT where it is not loaded; with EWOULDBLOCK where it is in use, or others depend on it; with EBUSY where it
   *   is just loaded or unloaded, or cannot be unloaded; with EPERM without the privilege; with ENOSYS where the kernel has no modules
   * @see https://man7.org/linux/man-pages/man2/delete_module.2.html
   */
  async deleteModule(name: ValueOrPointer<string>, flags: FlagsOf<'DELETE_MODULE'> = DELETE_MODULE.NONBLOCK): Promise<void> {
    using text = this.argument(ModuleName, name)
    await _deleteModule(this.sysif, text, flags)
  }
}

/**
 * File descriptors of kernel modules.
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export class ModuleFileDescriptor extends FileDescriptor {
  /**
   * Load a kernel module from this file. It takes `CAP_SYS_MODULE`.
   * @param params - its parameters, `name=value` with spaces between
   * @param flags - of {@link MODULE_INIT}
   * @throws ErrnoError with EBADF where the file was not opened for reading; with EINVAL for other flags; otherwise as
   *   {@link ModuleTask.initModule}
   * @see https://man7.org/linux/man-pages/man2/init_module.2.html
   */
  async finitModule(params: ValueOrPointer<string> = '', flags: FlagsOf<'MODULE_INIT'> = 0): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using text = task.argument(CString, params)
    await _finitModule(task.sysif, fd, text, flags)
  }
}
