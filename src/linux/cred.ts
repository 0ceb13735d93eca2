/**
 * credentials(7): becoming another user or group. Who a process is now, `unistd` tells.
 *
 * Linux changes the credentials of one thread: what libc's functions of these names do for all of them, it does with a
 * signal to each. So these calls are refused on the Node process's own task, where they would change the main thread
 * alone: use `process.setuid()` and its kind there, before the first `localProcess()`. A child has one thread. A task of
 * `local.thread()` changes that thread, and no other.
 *
 * Three things follow from a change of the user or group for anything but the real one (Linux 6.12, kernel/cred.c, commit_creds):
 *
 * - The kernel forgets which signal the process gets when its parent dies. This package asks for it again, right behind
 *   the call, and sees to it that the parent has not died in between: a child does not outlive its parent for that.
 * - The memory becomes one that cannot be dumped or traced, as `PR_SET_DUMPABLE` has it. A child that has not exec'd shares
 *   this program's memory, and so this is true of Node as well: what is in its `/proc/PID` belongs to root, and without
 *   `CAP_SYS_PTRACE` nobody may look into it any more, which is what `pidfdGetfd` needs of a process, and cloning from a
 *   child too. `setDumpable(true)` takes it back. Mind that then the new user may trace the child, and with it read and
 *   change the memory of this program: do so only where Node itself runs as that user.
 * - Signals may be sent to the process by the new user.
 *
 * @module linux/cred
 * @see https://man7.org/linux/man-pages/man7/credentials.7.html
 */
import { ErrnoError } from '../near/errors.js'
import { formatCall } from '../near/sysif.js'
import { NULL } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list } from '../memory/aggregates.js'
import { Uint32 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import { Pointer } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { integer, type AddressArgument } from './arguments.js'
import { NGROUPS_MAX } from './limits.js'

/** In the place of a uid or gid: leave it as it is. */
const KEEP = -1

/** The largest uid and gid; the one above it is -1. */
const LAST_ID = 0xffff_fffe

const EPERM = 1

function id(what: string, value: number): number {
  return integer(what, value, 0, LAST_ID)
}

function idOrKeep(what: string, value: number): number {
  return integer(what, value, KEEP, LAST_ID)
}

/**
 * What setgroups(2) reads, `gid_t[]`.
 * @see https://man7.org/linux/man-pages/man2/setgroups.2.html
 */
export const GroupIds: Type<number[]> = {
  ...list(Uint32),
  name: 'gid_t[]',
  sizeOf(groups) {
    if (groups.length > NGROUPS_MAX) throw new RangeError(`a process has at most ${NGROUPS_MAX} supplementary groups, not ${groups.length}`)
    for (const group of groups) id('setgroups: a group', group)
    return Uint32.size * groups.length
  },
}

/**
 * setuid(2), raw: of the calling thread alone, as all of these calls.
 * @param sysif - the process
 * @param uid - whom to become
 * @see https://man7.org/linux/man-pages/man2/setuid.2.html
 */
export async function _setuid(sysif: SyscallInterface, uid: number): Promise<void> {
  await sysif.syscall(SYS.setuid, id('setuid: uid', uid))
}

/**
 * setgid(2), raw.
 * @param sysif - the process
 * @param gid - whom to become
 * @see https://man7.org/linux/man-pages/man2/setgid.2.html
 */
export async function _setgid(sysif: SyscallInterface, gid: number): Promise<void> {
  await sysif.syscall(SYS.setgid, id('setgid: gid', gid))
}

/**
 * setreuid(2), raw.
 * @param sysif - the process
 * @param ruid - the real uid; -1 to leave it
 * @param euid - the effective one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
 */
export async function _setreuid(sysif: SyscallInterface, ruid: number, euid: number): Promise<void> {
  await sysif.syscall(SYS.setreuid, idOrKeep('setreuid: ruid', ruid), idOrKeep('setreuid: euid', euid))
}

/**
 * setregid(2), raw.
 * @param sysif - the process
 * @param rgid - the real gid; -1 to leave it
 * @param egid - the effective one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
 */
export async function _setregid(sysif: SyscallInterface, rgid: number, egid: number): Promise<void> {
  await sysif.syscall(SYS.setregid, idOrKeep('setregid: rgid', rgid), idOrKeep('setregid: egid', egid))
}

/**
 * setresuid(2), raw.
 * @param sysif - the process
 * @param ruid - the real uid; -1 to leave it
 * @param euid - the effective one; -1 to leave it
 * @param suid - the saved one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
 */
export async function _setresuid(sysif: SyscallInterface, ruid: number, euid: number, suid: number): Promise<void> {
  await sysif.syscall(SYS.setresuid, idOrKeep('setresuid: ruid', ruid), idOrKeep('setresuid: euid', euid), idOrKeep('setresuid: suid', suid))
}

/**
 * setresgid(2), raw.
 * @param sysif - the process
 * @param rgid - the real gid; -1 to leave it
 * @param egid - the effective one; -1 to leave it
 * @param sgid - the saved one; -1 to leave it
 * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
 */
export async function _setresgid(sysif: SyscallInterface, rgid: number, egid: number, sgid: number): Promise<void> {
  await sysif.syscall(SYS.setresgid, idOrKeep('setresgid: rgid', rgid), idOrKeep('setresgid: egid', egid), idOrKeep('setresgid: sgid', sgid))
}

/**
 * setfsuid(2), raw. It reports no error: whether the uid is the new one now, another call with -1 tells.
 * @param sysif - the process
 * @param fsuid - the uid for files; -1 only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/setfsuid.2.html
 */
export async function _setfsuid(sysif: SyscallInterface, fsuid: number): Promise<number> {
  return await sysif.syscall(SYS.setfsuid, idOrKeep('setfsuid: fsuid', fsuid))
}

/**
 * setfsgid(2), raw. It reports no error: whether the gid is the new one now, another call with -1 tells.
 * @param sysif - the process
 * @param fsgid - the gid for files; -1 only asks
 * @returns the one before
 * @see https://man7.org/linux/man-pages/man2/setfsgid.2.html
 */
export async function _setfsgid(sysif: SyscallInterface, fsgid: number): Promise<number> {
  return await sysif.syscall(SYS.setfsgid, idOrKeep('setfsgid: fsgid', fsgid))
}

/**
 * setgroups(2), raw.
 * @param sysif - the process
 * @param size - how many
 * @param groups - the address of as many {@link GroupIds}
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export async function _setgroups(sysif: SyscallInterface, size: number, groups: AddressArgument): Promise<void> {
  await sysif.syscall(SYS.setgroups, integer('setgroups: size', size, 0, NGROUPS_MAX), groups)
}

/** Both calls are sent before either is awaited; the second shows whether the first had an effect. */
async function setAndAsk(
  name: 'setfsuid' | 'setfsgid', call: typeof _setfsuid, sysif: SyscallInterface, value: number,
): Promise<number> {
  const [before, after] = await Promise.all([call(sysif, id(`${name}: id`, value)), call(sysif, KEEP)])
  if (after === value) return before
  throw new ErrnoError(EPERM, name, {
    call: formatCall(name, [value]),
    hint: 'the kernel reports no error for this call, but the id is another one afterwards: it may not be set, or the user namespace does not map it',
  })
}

/**
 * Tasks that can become other users. See the module about what else such a change does.
 * @see https://man7.org/linux/man-pages/man7/credentials.7.html
 */
export class CredTask extends Task {
  /**
   * Become another user: with `CAP_SETUID` for good, and without, as far as the effective uid goes, which may be the real
   * or the saved one.
   * @param uid - whom to become
   * @throws ErrnoError with EPERM without the capability; with EINVAL for one that the user namespace does not map; with
   *   EAGAIN where the user has as many processes as it may, or memory is short
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setuid.2.html
   */
  async setuid(uid: number): Promise<void> {
    await _setuid(this.sysif, uid)
  }

  /**
   * Become another group: with `CAP_SETGID` for good, and without, as far as the effective gid goes, which may be the real
   * or the saved one. To be called before the uid is changed.
   * @param gid - whom to become
   * @throws ErrnoError with EPERM without the capability; with EINVAL for one that the user namespace does not map
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setgid.2.html
   */
  async setgid(gid: number): Promise<void> {
    await _setgid(this.sysif, gid)
  }

  /**
   * Set the real and the effective uid. The saved one follows the effective one where the real one is set, or where the
   * effective one becomes another than the real one was.
   * @param ruid - the real one; -1 to leave it
   * @param euid - the effective one; -1 to leave it
   * @throws ErrnoError as {@link setuid}
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
   */
  async setreuid(ruid: number, euid: number): Promise<void> {
    await _setreuid(this.sysif, ruid, euid)
  }

  /**
   * Set the real and the effective gid. The saved one follows as with {@link setreuid}.
   * @param rgid - the real one; -1 to leave it
   * @param egid - the effective one; -1 to leave it
   * @throws ErrnoError as {@link setgid}
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
   */
  async setregid(rgid: number, egid: number): Promise<void> {
    await _setregid(this.sysif, rgid, egid)
  }

  /**
   * Set the real, the effective and the saved uid, each by itself: the one call of these that says all it does.
   * @param ruid - the real one; -1 to leave it
   * @param euid - the effective one; -1 to leave it
   * @param suid - the saved one; -1 to leave it
   * @throws ErrnoError as {@link setuid}
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
   */
  async setresuid(ruid: number, euid: number, suid: number): Promise<void> {
    await _setresuid(this.sysif, ruid, euid, suid)
  }

  /**
   * Set the real, the effective and the saved gid, each by itself. To be called before the uids are changed.
   * @param rgid - the real one; -1 to leave it
   * @param egid - the effective one; -1 to leave it
   * @param sgid - the saved one; -1 to leave it
   * @throws ErrnoError as {@link setgid}
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
   */
  async setresgid(rgid: number, egid: number, sgid: number): Promise<void> {
    await _setresgid(this.sysif, rgid, egid, sgid)
  }

  /**
   * Set the uid that counts for files alone. It follows the effective one whenever that is set.
   * @param uid - one that the process has otherwise, or with `CAP_SETUID` any
   * @returns the one before
   * @throws ErrnoError with EPERM where it has not become that one; the kernel itself does not say so, nor why
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setfsuid.2.html
   */
  async setfsuid(uid: number): Promise<number> {
    return await setAndAsk('setfsuid', _setfsuid, this.sysif, uid)
  }

  /**
   * Set the gid that counts for files alone. It follows the effective one whenever that is set.
   * @param gid - one that the process has otherwise, or with `CAP_SETGID` any
   * @returns the one before
   * @throws ErrnoError with EPERM where it has not become that one; the kernel itself does not say so, nor why
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/setfsgid.2.html
   */
  async setfsgid(gid: number): Promise<number> {
    return await setAndAsk('setfsgid', _setfsgid, this.sysif, gid)
  }

  /**
   * Set the supplementary groups. To be called before the uid is changed: they are not changed with it.
   * @param groups - all of them, at most `NGROUPS_MAX`; or a pointer to them
   * @throws ErrnoError with EPERM without `CAP_SETGID`, and in a user namespace whose `setgroups` file says `deny` or which
   *   has no gid map yet; with EINVAL for one that the user namespace does not map
   * @throws SyscallSendError on the Node process's own task
   * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
   */
  async setgroups(groups: ValueOrPointer<number[]>): Promise<void> {
    const { length } = groups instanceof Pointer ? groups.value : groups
    using argument = length === 0 ? undefined : this.argument(GroupIds, groups)
    await _setgroups(this.sysif, length, argument ?? NULL)
  }
}
