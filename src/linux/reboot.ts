/**
 * `<linux/reboot.h>`: restarting and switching off the machine; or, in a pid namespace of one's own, ending that.
 *
 * @module linux/reboot
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
import { Choice } from '../near/flags.js'
import { NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { uint32, type AddressArgument } from './arguments.js'
import { boundedString } from './limits.js'

/**
 * What reboot(2) does.
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export const LINUX_REBOOT_CMD = {
  /** Restart. */
  RESTART: 0x0123_4567,
  /** Stop. */
  HALT: 0xcdef_0123,
  /** Restart at once when somebody presses Ctrl, Alt and Delete. */
  CAD_ON: 0x89ab_cdef,
  /** Send process 1 `SIGINT` then. */
  CAD_OFF: 0,
  /** Switch off. */
  POWER_OFF: 0x4321_fedc,
  /** Restart with a command for the firmware. */
  RESTART2: 0xa1b2_c3d4,
  /** Sleep, with all memory on disk. */
  SW_SUSPEND: 0xd000_fce2,
  /** Run the kernel that was loaded with kexec_load. */
  KEXEC: 0x4558_4543,
} as const

/**
 * What reboot(2) does without a command.
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export type RebootCommand = (typeof LINUX_REBOOT_CMD)[Exclude<keyof typeof LINUX_REBOOT_CMD, 'RESTART2'>]

/**
 * The numbers that show that the call is meant.
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export const LINUX_REBOOT_MAGIC = {
  /** The first. */
  1: 0xfee1_dead,
  /** The second. */
  2: 672274793,
  /** As good. */
  '2A': 85072278,
  /** As good. */
  '2B': 369367448,
  /** As good. */
  '2C': 537993216,
} as const

const RestartCommand = boundedString('a command for the firmware', 255)

/**
 * reboot(2), raw. The numbers that it takes to show that it is meant are added.
 * @param sysif - the process
 * @param command - of {@link LINUX_REBOOT_CMD}
 * @param argument - the address of the command for `LINUX_REBOOT_CMD.RESTART2`
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export async function _reboot(sysif: SyscallInterface, command: number, argument: AddressArgument = NULL): Promise<void> {
  const magic = (name: '1' | '2'): SyscallOperand => ({ operand: LINUX_REBOOT_MAGIC[name], toString: () => `LINUX_REBOOT_MAGIC${name}` })
  await sysif.syscall(
    SYS.reboot, magic('1'), magic('2'), new Choice('LINUX_REBOOT_CMD_', LINUX_REBOOT_CMD, uint32('reboot: op', command)),
    argument === NULL ? { operand: NULL, toString: () => 'NULL' } : argument,
  )
}

/**
 * Tasks that may end all that runs.
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export class RebootTask extends Task {
  /**
   * Restart or switch off the machine, at once: nothing is written back, and nobody is told. It needs `CAP_SYS_BOOT`.
   *
   * In a pid namespace other than the first, `RESTART`, `HALT` and `POWER_OFF` end that namespace instead: its first process is
   * killed and all others with it, and to who waits for the first one it looks as if that had died of `SIGHUP` for `RESTART`, and
   * of `SIGINT` for the other two. Then the caller is gone, and this rejects.
   * @param command - of {@link LINUX_REBOOT_CMD}, but `RESTART2`
   * @throws SyscallSendError on the Node process's own task; who means it makes the call in a child
   * @throws SyscallHangup where it ended the pid namespace
   * @throws ErrnoError with EPERM without `CAP_SYS_BOOT` in the user namespace of the pid namespace; with EINVAL for another
   *   command, and for those that concern the machine in a pid namespace other than the first
   * @see https://man7.org/linux/man-pages/man2/reboot.2.html
   */
  async reboot(command: RebootCommand): Promise<void> {
    await _reboot(this.sysif, command)
  }

  /**
   * Restart the machine, with a command for the firmware; otherwise as {@link reboot} with `RESTART`.
   * @param argument - up to 255 bytes; what it means is the machine's affair
   * @throws the same as {@link reboot}
   * @see https://man7.org/linux/man-pages/man2/reboot.2.html
   */
  async rebootWith(argument: ValueOrPointer<string>): Promise<void> {
    using text = this.argument(RestartCommand, argument)
    await _reboot(this.sysif, LINUX_REBOOT_CMD.RESTART2, text)
  }
}
