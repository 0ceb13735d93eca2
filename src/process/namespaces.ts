import { has, type FlagsOf } from '../near/flags.js'
import {
  CgroupNamespace, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace, PidNamespace, TimeNamespace, UserNamespace, UTSNamespace,
} from '../far/namespaces.js'
import type { TaskNamespaces } from '../far/task.js'
import { FDTable } from '../handle/fd.js'
import { CLONE } from '../linux/sched.js'

// All of them below bit 31.
const NEW = CLONE.NEWTIME | CLONE.NEWNS | CLONE.NEWCGROUP | CLONE.NEWUTS | CLONE.NEWIPC | CLONE.NEWUSER | CLONE.NEWPID | CLONE.NEWNET

/** A task's namespaces, with an fd table that tracks handles. */
export type TrackedNamespaces = TaskNamespaces & { fdTable: FDTable }

/**
 * The namespaces that a child begins in.
 * @param parent - those of the task that clones it
 * @param flags - `CLONE` flags
 * @param creator - names the child, in messages
 */
export function namespacesOfChild(parent: TaskNamespaces, flags: FlagsOf<'CLONE'>, creator: string): TrackedNamespaces {
  const { fdTable } = parent
  if (!(fdTable instanceof FDTable)) throw new TypeError(`${fdTable.toString()} does not track its file descriptors`)
  if ((flags & NEW) === 0) {
    return {
      ...parent,
      fdTable: has(flags, CLONE.FILES) ? fdTable : new FDTable(creator, fdTable),
      filesystemInformation: has(flags, CLONE.FS) ? parent.filesystemInformation : new FilesystemInformation(creator, parent.filesystemInformation),
      pidNamespace: parent.childPidNamespace,
      timeNamespace: parent.childTimeNamespace,
    }
  }
  const fresh = <Kind>(flag: FlagsOf<'CLONE'>, inherited: Kind, Class: new (creator: string) => Kind): Kind => (
    has(flags, flag) ? new Class(creator) : inherited
  )
  const pidNamespace = fresh(CLONE.NEWPID, parent.childPidNamespace, PidNamespace)
  const timeNamespace = fresh(CLONE.NEWTIME, parent.childTimeNamespace, TimeNamespace)
  return {
    addressSpace: parent.addressSpace,
    fdTable: has(flags, CLONE.FILES) ? fdTable : new FDTable(creator, fdTable),
    // In a copy of the mounts, no directory is the same as before.
    filesystemInformation: has(flags, CLONE.FS)
      ? parent.filesystemInformation
      : new FilesystemInformation(creator, has(flags, CLONE.NEWNS) ? undefined : parent.filesystemInformation),
    pidNamespace,
    childPidNamespace: pidNamespace,
    mountNamespace: fresh(CLONE.NEWNS, parent.mountNamespace, MountNamespace),
    userNamespace: fresh(CLONE.NEWUSER, parent.userNamespace, UserNamespace),
    networkNamespace: fresh(CLONE.NEWNET, parent.networkNamespace, NetworkNamespace),
    ipcNamespace: fresh(CLONE.NEWIPC, parent.ipcNamespace, IPCNamespace),
    utsNamespace: fresh(CLONE.NEWUTS, parent.utsNamespace, UTSNamespace),
    cgroupNamespace: fresh(CLONE.NEWCGROUP, parent.cgroupNamespace, CgroupNamespace),
    timeNamespace,
    childTimeNamespace: timeNamespace,
  }
}
