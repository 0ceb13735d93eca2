/**
 * `<sys/klog.h>`: the kernel's log, by syslog(2), which is not the syslog(3) of programs.
 *
 * @module linux/klog
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
import { Choice } from '../near/flags.js'
import { NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { Bytes } from '../memory/bytes.js'
import { Task } from '../handle/task.js'
import { int32, integer, type AddressArgument } from './arguments.js'
import { fillFront } from './buffers.js'

/**
 * What syslog(2) does.
 * @see include/linux/syslog.h in the kernel's source, v6.12
 */
export const SYSLOG_ACTION = {
  /** Nothing. */
  CLOSE: 0,
  /** Nothing. */
  OPEN: 1,
  /** Take messages that nobody has read, and wait for one. */
  READ: 2,
  /** Read the last messages. */
  READ_ALL: 3,
  /** Read the last messages, and clear. */
  READ_CLEAR: 4,
  /** Let those who read all begin here. */
  CLEAR: 5,
  /** Messages do not go to the console. */
  CONSOLE_OFF: 6,
  /** They do again. */
  CONSOLE_ON: 7,
  /** Which ones do. */
  CONSOLE_LEVEL: 8,
  /** How much nobody has read. */
  SIZE_UNREAD: 9,
  /** How much there is room for. */
  SIZE_BUFFER: 10,
} as const

const INT_MAX = 0x7fff_ffff

/** How much memory messages get where nothing else is said, in bytes. */
const USUAL_SIZE = 65536

/**
 * syslog(2), raw.
 * @param sysif - the process
 * @param type - of {@link SYSLOG_ACTION}
 * @param buf - the address of memory, or NULL
 * @param len - of it in bytes, or a level
 * @returns what the action returns
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
export async function _syslog(sysif: SyscallInterface, type: number, buf: AddressArgument, len: number): Promise<number> {
  return await sysif.syscall(
    SYS.syslog, new Choice('SYSLOG_ACTION_', SYSLOG_ACTION, int32('syslog: type', type)), buf === NULL ? { operand: NULL, toString: () => 'NULL' } : buf,
    integer('syslog: len', len, 0, INT_MAX),
  )
}

async function read(task: Task, action: number, size: number): Promise<string> {
  const room = integer('syslog: the length of a buffer', size, 1, INT_MAX)
  return Buffer.from(await fillFront(task, Bytes, room, (buf, len) => _syslog(task.sysif, action, buf, len))).toString()
}

/**
 * Messages of lower levels go to the console: 1 for emergencies alone, 8 for all.
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
export type ConsoleLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/**
 * Tasks that read the kernel's log. All of it needs `CAP_SYSLOG`, but for reading all and its length where
 * `/proc/sys/kernel/dmesg_restrict` is 0.
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
export class KlogTask extends Task {
  /**
   * Take messages that nobody has read: they are gone then. Where there are none this waits, and must not be called on the Node
   * process's own task.
   * @param size - how much at most, in bytes
   * @returns whole lines, each with its level in front, `<6>`
   * @throws BlockingCallError on the Node process's own task
   * @throws ErrnoError with EPERM without the right; with EINTR where a signal came first
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogRead(size = USUAL_SIZE): Promise<string> {
    return await read(this, SYSLOG_ACTION.READ, size)
  }

  /**
   * Read the last messages since the log was cleared. They stay.
   * @param size - how much at most, in bytes; `klogSizeBuffer` for all
   * @returns whole lines, each with its level in front, `<6>`
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogReadAll(size = USUAL_SIZE): Promise<string> {
    return await read(this, SYSLOG_ACTION.READ_ALL, size)
  }

  /**
   * Read the last messages since the log was cleared, and clear it: nobody reads them all any more.
   * @param size - how much at most, in bytes
   * @returns whole lines, each with its level in front, `<6>`
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogReadClear(size = USUAL_SIZE): Promise<string> {
    return await read(this, SYSLOG_ACTION.READ_CLEAR, size)
  }

  /**
   * Clear the log: who reads all of it begins here. Nothing else forgets what was there.
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogClear(): Promise<void> {
    await _syslog(this.sysif, SYSLOG_ACTION.CLEAR, NULL, 0)
  }

  /**
   * Let only the most urgent messages go to the console.
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogConsoleOff(): Promise<void> {
    await _syslog(this.sysif, SYSLOG_ACTION.CONSOLE_OFF, NULL, 0)
  }

  /**
   * Let those messages go to the console again that did before {@link klogConsoleOff}.
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogConsoleOn(): Promise<void> {
    await _syslog(this.sysif, SYSLOG_ACTION.CONSOLE_ON, NULL, 0)
  }

  /**
   * Set which messages go to the console.
   * @param level - those below it, from 1 to 8; the lower, the more urgent
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogConsoleLevel(level: ConsoleLevel): Promise<void> {
    await _syslog(this.sysif, SYSLOG_ACTION.CONSOLE_LEVEL, NULL, integer('syslog: level', level, 1, 8))
  }

  /**
   * How much nobody has read, in bytes.
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogSizeUnread(): Promise<number> {
    return await _syslog(this.sysif, SYSLOG_ACTION.SIZE_UNREAD, NULL, 0)
  }

  /**
   * How much there is room for, in bytes.
   * @throws ErrnoError with EPERM without the right
   * @see https://man7.org/linux/man-pages/man2/syslog.2.html
   */
  async klogSizeBuffer(): Promise<number> {
    return await _syslog(this.sysif, SYSLOG_ACTION.SIZE_BUFFER, NULL, 0)
  }
}
