/**
 * `<sys/io.h>`: which I/O ports a thread may use, on x86-64 alone. This package's own code uses none; a program that is exec'd
 * keeps the permission.
 *
 * @module linux/ioport
 */
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Task } from '../handle/task.js'
import { integer } from './arguments.js'

/** How many I/O ports there are. */
const PORTS = 0x1_0000

/**
 * ioperm(2), raw; x86-64 alone.
 * @param sysif - the process
 * @param from - the first port
 * @param count - how many
 * @param turnOn - 1 to allow them, 0 to deny them
 * @see https://man7.org/linux/man-pages/man2/ioperm.2.html
 */
export async function _ioperm(sysif: SyscallInterface, from: number, count: number, turnOn: 0 | 1): Promise<void> {
  await sysif.syscall(
    SYS.ioperm, integer('ioperm: from', from, 0, PORTS - 1), integer('ioperm: num', count, 1, PORTS - from), integer('ioperm: turn_on', turnOn, 0, 1),
  )
}

/**
 * iopl(2), raw; x86-64 alone.
 * @param sysif - the process
 * @param level - from 0 to 3
 * @see https://man7.org/linux/man-pages/man2/iopl.2.html
 */
export async function _iopl(sysif: SyscallInterface, level: number): Promise<void> {
  await sysif.syscall(SYS.iopl, integer('iopl: level', level, 0, 3))
}

/**
 * Tasks that can be allowed I/O ports.
 * @see https://man7.org/linux/man-pages/man2/ioperm.2.html
 */
export class IoportTask extends Task {
  /**
   * Allow or deny this thread some I/O ports. A program that is exec'd keeps that; children do not get it. It takes
   * `CAP_SYS_RAWIO` to allow them.
   * @param from - the first port, from 0 to 65535
   * @param count - how many
   * @param allowed - whether it may use them
   * @throws RangeError for ports that there are not; and on 64-bit Arm, which has no such call
   * @throws ErrnoError with EPERM without the privilege; with ENOSYS where the kernel was built without it
   * @see https://man7.org/linux/man-pages/man2/ioperm.2.html
   */
  async ioperm(from: number, count: number, allowed: boolean): Promise<void> {
    await _ioperm(this.sysif, from, count, allowed ? 1 : 0)
  }

  /**
   * Allow this thread all I/O ports, or only those that {@link ioperm} allows. Children and programs that are exec'd keep that.
   * It takes `CAP_SYS_RAWIO` to allow them.
   * @param level - 3 for all of them; any other for none
   * @throws RangeError for another level; and on 64-bit Arm, which has no such call
   * @throws ErrnoError with EPERM without the privilege; with ENOSYS where the kernel was built without it
   * @see https://man7.org/linux/man-pages/man2/iopl.2.html
   */
  async iopl(level: 0 | 1 | 2 | 3): Promise<void> {
    await _iopl(this.sysif, level)
  }
}
