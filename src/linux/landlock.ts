/**
 * `<linux/landlock.h>`: a sandbox that a process builds for itself, without privilege. A ruleset names actions, which it then
 * denies but for what its rules allow; a thread that has restricted itself cannot undo that, and programs and children
 * inherit it.
 *
 * @module linux/landlock
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { flags as flagsArgument, integer, length, nameOrNumber, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'

/**
 * What is done to files; combined with `|`.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_ACCESS_FS = flagSet('LANDLOCK_ACCESS_FS', {
  /** Execute a file. */
  EXECUTE: 0x1,
  /** Open a file for writing. */
  WRITE_FILE: 0x2,
  /** Open a file for reading. */
  READ_FILE: 0x4,
  /** Open a directory, or list it. */
  READ_DIR: 0x8,
  /** Remove an empty directory, or rename one. */
  REMOVE_DIR: 0x10,
  /** Remove a file, or rename one. */
  REMOVE_FILE: 0x20,
  /** Make, rename or link a character device. */
  MAKE_CHAR: 0x40,
  /** Make or rename a directory. */
  MAKE_DIR: 0x80,
  /** Make, rename or link a regular file. */
  MAKE_REG: 0x100,
  /** Make, rename or link a unix socket. */
  MAKE_SOCK: 0x200,
  /** Make, rename or link a FIFO. */
  MAKE_FIFO: 0x400,
  /** Make, rename or link a block device. */
  MAKE_BLOCK: 0x800,
  /** Make, rename or link a symbolic link. */
  MAKE_SYM: 0x1000,
  /** Link or rename a file from or to another directory. ABI 2, Linux 5.19; denied by every ruleset unless it is allowed. */
  REFER: 0x2000,
  /** Truncate a file. ABI 3, Linux 6.2. */
  TRUNCATE: 0x4000,
  /** Make ioctls of a device that was opened later. ABI 5, Linux 6.10. */
  IOCTL_DEV: 0x8000,
})

/**
 * What is done on the network; combined with `|`. ABI 4, Linux 6.7.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_ACCESS_NET = flagSet('LANDLOCK_ACCESS_NET', {
  /** Bind a TCP socket to a local port. */
  BIND_TCP: 0x1,
  /** Connect a TCP socket to a remote port. */
  CONNECT_TCP: 0x2,
})

/**
 * What is kept within the sandbox; combined with `|`. No rule allows it again. ABI 6, Linux 6.12.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export const LANDLOCK_SCOPE = flagSet('LANDLOCK_SCOPE', {
  /** Connecting to an abstract unix socket that was made outside. */
  ABSTRACT_UNIX_SOCKET: 0x1,
  /** Sending a signal to a process outside. */
  SIGNAL: 0x2,
})

/**
 * What landlock_create_ruleset(2) is asked instead of making a ruleset.
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export const LANDLOCK_CREATE_RULESET = {
  /** The version of the interface. */
  VERSION: 0x1,
  /** Which of its mistakes are corrected. Linux 6.15. */
  ERRATA: 0x2,
} as const

/**
 * The kinds of rules.
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export const LANDLOCK_RULE = {
  /** Of a file, or a directory and all that is under it. */
  PATH_BENEATH: 1,
  /** Of a TCP port. */
  NET_PORT: 2,
} as const

/**
 * What of a sandbox is logged. ABI 7, Linux 6.15.
 * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
 */
export const LANDLOCK_RESTRICT_SELF = flagSet('LANDLOCK_RESTRICT_SELF', {
  /** Do not log what this program is denied. */
  LOG_SAME_EXEC_OFF: 0x1,
  /** Log what programs are denied that it executes. */
  LOG_NEW_EXEC_ON: 0x2,
  /** Do not log what sandboxes within this one deny. */
  LOG_SUBDOMAINS_OFF: 0x4,
})

const FileAccess: FixedType<FlagsOf<'LANDLOCK_ACCESS_FS'>> = Uint64
const NetworkAccess: FixedType<FlagsOf<'LANDLOCK_ACCESS_NET'>> = Uint64
const Scope: FixedType<FlagsOf<'LANDLOCK_SCOPE'>> = Uint64

/**
 * What a ruleset denies, but for what its rules allow.
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export const LandlockRulesetAttr = struct('struct landlock_ruleset_attr', {
  /** Of {@link LANDLOCK_ACCESS_FS}. */
  handled_access_fs: FileAccess,
  /** Of {@link LANDLOCK_ACCESS_NET}. */
  handled_access_net: NetworkAccess,
  /** Of {@link LANDLOCK_SCOPE}. */
  scoped: Scope,
})
/**
 * The JavaScript form of a `struct landlock_ruleset_attr`.
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export type LandlockRulesetAttr = StructValue<(typeof LandlockRulesetAttr)['types']>

/**
 * A rule of a file, or a directory and all that is under it.
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export const LandlockPathBeneathAttr = struct('struct landlock_path_beneath_attr', {
  /** Of {@link LANDLOCK_ACCESS_FS}. */
  allowed_access: FileAccess,
  /** The file or directory, open. */
  parent_fd: Int32,
}, { packed: true })

/**
 * A rule of a TCP port.
 * @see include/uapi/linux/landlock.h in the kernel's source
 */
export const LandlockNetPortAttr = struct('struct landlock_net_port_attr', {
  /** Of {@link LANDLOCK_ACCESS_NET}. */
  allowed_access: NetworkAccess,
  /** The port; 0 stands for those that the kernel chooses from. */
  port: Uint64,
})

/**
 * landlock_create_ruleset(2), raw.
 * @param sysif - the process
 * @param attr - the address of a {@link LandlockRulesetAttr}, or null
 * @param size - of it, in bytes
 * @param flags - of {@link LANDLOCK_CREATE_RULESET}
 * @returns the number of a file descriptor; with flags, what was asked for
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export async function _landlockCreateRuleset(sysif: SyscallInterface, attr: AddressArgument, size: number, flags: number): Promise<number> {
  return await sysif.syscall(
    SYS.landlock_create_ruleset, attr, length('landlock_create_ruleset: size', size),
    flagsArgument('landlock_create_ruleset: flags', 'LANDLOCK_CREATE_RULESET_', LANDLOCK_CREATE_RULESET, flags),
  )
}

/**
 * landlock_add_rule(2), raw.
 * @param sysif - the process
 * @param ruleset - the ruleset
 * @param type - of {@link LANDLOCK_RULE}
 * @param attr - the address of the rule
 * @param flags - none that there are
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export async function _landlockAddRule(
  sysif: SyscallInterface, ruleset: FileDescriptorArgument, type: number, attr: AddressArgument, flags: number,
): Promise<void> {
  const operand = uint32('landlock_add_rule: type', type)
  await sysif.syscall(
    SYS.landlock_add_rule, ruleset, { operand, toString: () => nameOrNumber('LANDLOCK_RULE_', LANDLOCK_RULE, operand) }, attr,
    uint32('landlock_add_rule: flags', flags),
  )
}

/**
 * landlock_restrict_self(2), raw.
 * @param sysif - the process
 * @param ruleset - the ruleset
 * @param flags - of {@link LANDLOCK_RESTRICT_SELF}
 * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
 */
export async function _landlockRestrictSelf(sysif: SyscallInterface, ruleset: FileDescriptorArgument, flags: number): Promise<void> {
  await sysif.syscall(
    SYS.landlock_restrict_self, ruleset, flagsArgument('landlock_restrict_self: flags', 'LANDLOCK_RESTRICT_SELF_', LANDLOCK_RESTRICT_SELF, flags),
  )
}

/**
 * Tasks that can put themselves into a sandbox.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export class LandlockTask extends Task {
  /**
   * The version of Landlock that the kernel has: what a ruleset may handle depends on it.
   * @returns from 1 on
   * @throws ErrnoError with EOPNOTSUPP where it was not switched on when the system started; with ENOSYS where it was not built in
   * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   */
  async landlockAbi(): Promise<number> {
    return await _landlockCreateRuleset(this.sysif, NULL, 0, LANDLOCK_CREATE_RULESET.VERSION)
  }

  /**
   * Which of the mistakes that Landlock once made the kernel corrects; since Linux 6.15.
   * @returns a bit for each, with the number that it has in the documentation, counted from 1
   * @throws ErrnoError with EINVAL where the kernel is older; with EOPNOTSUPP and ENOSYS as {@link landlockAbi}
   * @see https://docs.kernel.org/userspace-api/landlock.html
   */
  async landlockErrata(): Promise<number> {
    return await _landlockCreateRuleset(this.sysif, NULL, 0, LANDLOCK_CREATE_RULESET.ERRATA)
  }

  /**
   * Make a ruleset: what it handles is denied to those whom it will restrict, but for what rules allow that are added to it.
   * @param attr - what it handles; what is left out it does not, and at least one thing is needed
   * @returns a handle that owns it, closed at exec
   * @throws ErrnoError with EINVAL for a bit that the kernel does not know; with E2BIG for a field that it does not know; with
   *   ENOMSG where nothing is handled; with EOPNOTSUPP where Landlock was not switched on
   * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   */
  async landlockCreateRuleset(attr: Partial<LandlockRulesetAttr>): Promise<this['fileDescriptorType']> {
    using argument = this.argument(LandlockRulesetAttr, LandlockRulesetAttr.of(attr))
    return this.makeFileDescriptor(NearFileDescriptor(await _landlockCreateRuleset(this.sysif, argument, LandlockRulesetAttr.size, 0)))
  }

  /**
   * Restrict this process, for good, in addition to what restricts it already. It must have set no-new-privileges before, or
   * have `CAP_SYS_ADMIN` in its user namespace. File descriptors that it has open stay as they are.
   * @param ruleset - what `landlockCreateRuleset` returned; it can be closed afterwards
   * @param flags - of {@link LANDLOCK_RESTRICT_SELF}
   * @throws SyscallSendError on the Node process's own task: it would restrict the main thread alone
   * @throws ErrnoError with EPERM where neither is so; with E2BIG where 16 rulesets restrict it already
   * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
   */
  async landlockRestrictSelf(ruleset: FileDescriptor, flags: FlagsOf<'LANDLOCK_RESTRICT_SELF'> = 0): Promise<void> {
    using fd = ruleset.borrow(this)
    await _landlockRestrictSelf(this.sysif, fd, flags)
  }
}

/**
 * File descriptors of rulesets.
 * @see https://man7.org/linux/man-pages/man7/landlock.7.html
 */
export class LandlockFileDescriptor extends FileDescriptor {
  /**
   * Allow something with a file, or with all that is under a directory.
   * @param parent - the file or directory, opened with `O.PATH`
   * @param access - what, of {@link LANDLOCK_ACCESS_FS}; for a file, only what can be done to one
   * @throws ErrnoError with EINVAL for what the ruleset does not handle; with ENOMSG for nothing; with EBADFD for a file that
   *   lies in no file system with paths
   * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   */
  async landlockAddPathBeneath(parent: FileDescriptor, access: FlagsOf<'LANDLOCK_ACCESS_FS'>): Promise<void> {
    const { task } = this
    using ruleset = this.borrow(task)
    using parent_fd = parent.borrow(task)
    using attr = task.argument(LandlockPathBeneathAttr, LandlockPathBeneathAttr.of({
      allowed_access: uint32('landlock_add_rule: allowed_access', access), parent_fd: parent_fd.near,
    }))
    await _landlockAddRule(task.sysif, ruleset, LANDLOCK_RULE.PATH_BENEATH, attr, 0)
  }

  /**
   * Allow something with a TCP port.
   * @param port - from 0 to 65535; 0 stands for those that the kernel chooses from
   * @param access - what, of {@link LANDLOCK_ACCESS_NET}
   * @throws ErrnoError with EINVAL for what the ruleset does not handle; with ENOMSG for nothing; with EAFNOSUPPORT where the
   *   kernel has no TCP
   * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   */
  async landlockAddNetPort(port: number, access: FlagsOf<'LANDLOCK_ACCESS_NET'>): Promise<void> {
    const { task } = this
    using ruleset = this.borrow(task)
    using attr = task.argument(LandlockNetPortAttr, LandlockNetPortAttr.of({
      allowed_access: uint32('landlock_add_rule: allowed_access', access), port: integer('landlock_add_rule: port', port, 0, 65535),
    }))
    await _landlockAddRule(task.sysif, ruleset, LANDLOCK_RULE.NET_PORT, attr, 0)
  }
}
