import { readFileSync } from 'node:fs'
import { ErrnoError } from '../near/errors.js'
import { Flags } from '../near/flags.js'
import { Address, NULL, MemoryMapping as NearMapping, Pid } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import {
  AddressSpace, CgroupNamespace, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace, PidNamespace, TimeNamespace,
  UserNamespace, UTSNamespace,
} from '../far/namespaces.js'
import { File } from '../far/file.js'
import { Task as FarTask } from '../far/task.js'
import { FDTable } from '../handle/fd.js'
import { Heap } from '../handle/heap.js'
import { MemoryMapping } from '../handle/mapping.js'
import type { TaskOptions } from '../handle/task.js'
import { F } from '../linux/fcntl.js'
import { MADV, MAP, pageSize, PROT } from '../linux/mman.js'
import { LocalSyscallInterface } from './local.js'
import { NativeImage } from './native.js'
import type { Poller } from './poller.js'
import { Services } from './services.js'

/** The address space that is set aside for memory; only what is used takes up memory. In bytes. */
const HEAP_SIZE = 2 ** 30

/** The Node process, opened: what its task is made from, and what runs for its children. */
export interface OpenedLocal {
  /** For the process's task. */
  readonly options: TaskOptions
  /** Started when first asked for. */
  services(): Services
  /** The poller, where something was waited for before; undefined otherwise. */
  startedPoller(): Poller | undefined
  /** Signals that Node ignores, and that a program which it executes would go on ignoring. */
  readonly ignoredSignals: readonly number[]
}

/**
 * Open the process that this program runs in. Nothing of ours is loaded or started before.
 * @throws UnsupportedPlatformError where this cannot work
 */
export async function openLocal(): Promise<OpenedLocal> {
  const image = await NativeImage.load()
  const sysif = new LocalSyscallInterface(image)
  const { pid } = process
  const addressSpace = new AddressSpace(pid, image)
  const pidNamespace = new PidNamespace(pid)
  const timeNamespace = new TimeNamespace(pid)
  const namespaces = {
    addressSpace,
    fdTable: new FDTable(pid, undefined, true),
    filesystemInformation: new FilesystemInformation(pid),
    pidNamespace,
    childPidNamespace: pidNamespace,
    mountNamespace: new MountNamespace(pid),
    userNamespace: new UserNamespace(pid),
    networkNamespace: new NetworkNamespace(pid),
    ipcNamespace: new IPCNamespace(pid),
    utsNamespace: new UTSNamespace(pid),
    cgroupNamespace: new CgroupNamespace(pid),
    timeNamespace,
    childTimeNamespace: timeNamespace,
  }
  const task = new FarTask(sysif, Pid(pid), namespaces)
  const protection = new Flags('PROT_', PROT, PROT.READ | PROT.WRITE)
  const flags = new Flags('MAP_', { PRIVATE: MAP.PRIVATE, ANONYMOUS: MAP.ANONYMOUS, NORESERVE: MAP.NORESERVE }, MAP.PRIVATE | MAP.ANONYMOUS | MAP.NORESERVE)
  const address = sysif.runNow(SYS.mmap, NULL, HEAP_SIZE, protection, flags, -1, 0)
  const mapping = MemoryMapping.take(task, new NearMapping(Address(address), HEAP_SIZE, pageSize()), new File('nearfar heap'), {
    readable: true,
    writable: true,
  })
  checkShared(image, sysif, mapping)
  makeStandardStreamsInheritable(sysif)
  const heap = new Heap(task, mapping, {
    // At once, so that a large piece of memory that is allocated right after another was freed finds its room.
    release: (offset, length) => sysif.runNow(SYS.madvise, mapping.addressAt(offset), length, MADV.DONTNEED),
  })
  heap.keepShapes()
  const status = readFileSync('/proc/self/status', 'latin1')
  // See proc_pid_status(5), Seccomp: 0 is no filter.
  sysif.filtered = !/^Seccomp:\s*0$/m.test(status)
  let services: Services | undefined
  return {
    options: { sysif, pid: Pid(pid), namespaces, heap },
    services: () => (services ??= new Services(image, sysif, heap)),
    startedPoller: () => services?.poller,
    ignoredSignals: ignoredSignals(status),
  }
}

/**
 * Node marks every file descriptor that it finds at its start as close-on-exec, its standard streams among them
 * (libuv's uv_disable_stdio_inheritance), because its own child_process puts others in their place before each exec. A
 * program that is executed otherwise would begin without any.
 */
function makeStandardStreamsInheritable(sysif: LocalSyscallInterface): void {
  for (const number of [0, 1, 2]) {
    try {
      sysif.runNow(SYS.fcntl, number, F.SETFD, 0)
    } catch (error) {
      // The program may have closed it.
      if (!(error instanceof ErrnoError && error.code === 'EBADF')) throw error
    }
  }
}

/** Some runtimes built on Node forbid memory that they have not allocated; ffi-rs then hands out a copy, without a word. */
function checkShared(image: NativeImage, sysif: LocalSyscallInterface, mapping: MemoryMapping): void {
  const view = mapping.view('writable')
  const uname = 390
  sysif.runNow(SYS.uname, mapping.address)
  if (view === undefined || view.getUint8(0) === 0) image.refuseCopies()
  for (let offset = 0; offset < uname; offset++) view?.setUint8(offset, 0)
}

/** From `SigIgn` in proc_pid_status(5): signal n is bit n-1. */
function ignoredSignals(status: string): number[] {
  const mask = BigInt(`0x${/^SigIgn:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
  return Array.from({ length: 64 }, (_, index) => index + 1).filter((signal) => ((mask >> BigInt(signal - 1)) & 1n) === 1n)
}
