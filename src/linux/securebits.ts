/**
 * `<linux/securebits.h>`: what being root means for a thread's capabilities. They are told and set with prctl(2): see
 * {@link linux/prctl!PrctlTask.getSecurebits | getSecurebits} and {@link linux/prctl!PrctlTask.setSecurebits | setSecurebits}.
 *
 * @module linux/securebits
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
import { flagSet } from '../near/flags.js'

/**
 * The secure bits; combined with `|`. Each can be locked, for good and for all children, with the bit of the same name with `_LOCKED`.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const SECBIT = flagSet('SECBIT', {
  /** Exec gives root no capabilities. */
  NOROOT: 0x1,
  /** Lock that. */
  NOROOT_LOCKED: 0x2,
  /** A change of uids between 0 and others takes and gives no capabilities. */
  NO_SETUID_FIXUP: 0x4,
  /** Lock that. */
  NO_SETUID_FIXUP_LOCKED: 0x8,
  /** The permitted capabilities survive a change of all uids from 0. Exec clears it. */
  KEEP_CAPS: 0x10,
  /** Lock that. */
  KEEP_CAPS_LOCKED: 0x20,
  /** No capability can be made ambient. */
  NO_CAP_AMBIENT_RAISE: 0x40,
  /** Lock that. */
  NO_CAP_AMBIENT_RAISE_LOCKED: 0x80,
  /** Interpreters are to execute only what the kernel would, asked with `AT.EXECVE_CHECK`; since Linux 6.14. */
  EXEC_RESTRICT_FILE: 0x100,
  /** Lock that. */
  EXEC_RESTRICT_FILE_LOCKED: 0x200,
  /** Interpreters are to execute no commands that somebody types; since Linux 6.14. */
  EXEC_DENY_INTERACTIVE: 0x400,
  /** Lock that. */
  EXEC_DENY_INTERACTIVE_LOCKED: 0x800,
})
