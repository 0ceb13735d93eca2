import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { Address, FileDescriptor as NearFileDescriptor, Pgid, Pid as NearPid } from '../../src/near/ids.js'
import { Bytes } from '../../src/memory/bytes.js'
import { Pid } from '../../src/handle/pid.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import { EPOLL, EPOLL_CTL, EpollFileDescriptor, EpollTask } from '../../src/linux/epoll.js'
import { EFD, EventfdFileDescriptor, EventfdTask } from '../../src/linux/eventfd.js'
import { AT, F_LCK, FcntlFileDescriptor, FcntlTask, LOCK, O } from '../../src/linux/fcntl.js'
import { SEEK } from '../../src/linux/fs.js'
import { MemfdTask } from '../../src/linux/memfd.js'
import { MADV, MAP, MCL, MmanFileDescriptor, MmanTask, MREMAP, MS, PROT } from '../../src/linux/mman.js'
import { PIDFD_GET_NAMESPACE, PidfdFileDescriptor, PidfdTask } from '../../src/linux/pidfd.js'
import { PR_SET_MM, PR_SPEC, PR_TSC, PrctlMmMap, PrctlTask } from '../../src/linux/prctl.js'
import { ResourceTask, RLIMIT, RUSAGE } from '../../src/linux/resource.js'
import { CLONE, SCHED, SchedTask } from '../../src/linux/sched.js'
import { SIG, SIG_DFL, SIG_HOW, SignalTask, sigset } from '../../src/linux/signal.js'
import { UioFileDescriptor, UioTask } from '../../src/linux/uio.js'
import { ACCESS, UnistdFileDescriptor, UnistdTask } from '../../src/linux/unistd.js'
import { P, W, WaitTask } from '../../src/linux/wait.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { testOrder } from './order.js'
import { temporaryFolder } from './support.js'

const folder = temporaryFolder()
let child: ChildProcess
let task: Task
let file: FileDescriptor
let pipe: FileDescriptor
let epoll: FileDescriptor
let eventfd: FileDescriptor
let pidfd: FileDescriptor
let itself: Pid
let mapping: MemoryMapping
const path = join(folder, 'file')
const fresh: MemoryMapping[] = []

beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  writeFileSync(path, 'content')
  file = await task.open(path, O.RDWR);
  [pipe] = await task.pipe2({ flags: O.NONBLOCK })
  epoll = await task.epollCreate1()
  eventfd = await task.eventfd(1, EFD.NONBLOCK)
  itself = new Pid(task, await task.getpid())
  pidfd = await task.pidfdOpen(itself)
  mapping = await task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS)
  // For the methods that end a mapping.
  for (let count = 0; count < 2; count++) fresh.push(await task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS))
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const nobody = (): Pid => new Pid(task, NearPid(0x7fff_fff0))
const zero = { tv_sec: 0, tv_nsec: 0 }

/** Each method once; what the kernel makes of it is not asked here. */
const ofTasks: Readonly<Record<string, () => Promise<unknown>>> = {
  epollCreate1: () => task.epollCreate1(),
  eventfd: () => task.eventfd(),
  openat: () => task.openat(AT.FDCWD, path, O.RDONLY),
  open: () => task.open(path, O.RDONLY),
  openat2: () => task.openat2(AT.FDCWD, path, {}),
  memfdCreate: () => task.memfdCreate('x'),
  memfdSecret: () => task.memfdSecret(),
  mmap: () => task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS),
  munmap: () => task.munmap(fresh[0] as MemoryMapping),
  mprotect: () => task.mprotect(mapping, PROT.READ),
  pkeyAlloc: () => task.pkeyAlloc(),
  pkeyFree: () => task.pkeyFree(15),
  madvise: () => task.madvise(mapping, MADV.NORMAL),
  mremap: () => task.mremap(fresh[1] as MemoryMapping, 8192, MREMAP.MAYMOVE),
  msync: () => task.msync(mapping, MS.ASYNC),
  mlock: () => task.mlock(mapping),
  munlock: () => task.munlock(mapping),
  mlockall: () => task.mlockall(MCL.ONFAULT),
  munlockall: () => task.munlockall(),
  mincore: () => task.mincore(mapping),
  mseal: () => task.mseal(mapping),
  mapShadowStack: () => task.mapShadowStack(1),
  pidfdOpen: () => task.pidfdOpen(itself),
  pidfdSendSignal: () => task.pidfdSendSignal(pidfd, 0),
  setParentDeathSignal: () => task.setParentDeathSignal(SIG.KILL),
  getParentDeathSignal: () => task.getParentDeathSignal(),
  setDumpable: () => task.setDumpable(true),
  getDumpable: () => task.getDumpable(),
  setKeepCapabilities: () => task.setKeepCapabilities(false),
  getKeepCapabilities: () => task.getKeepCapabilities(),
  setName: () => task.setName('x'),
  getName: () => task.getName(),
  getSeccomp: () => task.getSeccomp(),
  readCapabilityBoundingSet: () => task.readCapabilityBoundingSet(0),
  dropFromCapabilityBoundingSet: () => task.dropFromCapabilityBoundingSet(63),
  isAmbientCapability: () => task.isAmbientCapability(0),
  raiseAmbientCapability: () => task.raiseAmbientCapability(63),
  lowerAmbientCapability: () => task.lowerAmbientCapability(0),
  clearAmbientCapabilities: () => task.clearAmbientCapabilities(),
  getSecurebits: () => task.getSecurebits(),
  setSecurebits: () => task.setSecurebits(0),
  getTsc: () => task.getTsc(),
  setTsc: () => task.setTsc(PR_TSC.ENABLE),
  setTimerSlack: () => task.setTimerSlack(0),
  getTimerSlack: () => task.getTimerSlack(),
  disablePerfEvents: () => task.disablePerfEvents(),
  enablePerfEvents: () => task.enablePerfEvents(),
  setMceKill: () => task.setMceKill(2),
  getMceKill: () => task.getMceKill(),
  setChildSubreaper: () => task.setChildSubreaper(false),
  getChildSubreaper: () => task.getChildSubreaper(),
  setNoNewPrivileges: () => task.setNoNewPrivileges(),
  getNoNewPrivileges: () => task.getNoNewPrivileges(),
  getTidAddress: () => task.getTidAddress(),
  setThpDisable: () => task.setThpDisable(false),
  getThpDisable: () => task.getThpDisable(),
  getSpeculationControl: () => task.getSpeculationControl(PR_SPEC.STORE_BYPASS),
  setSpeculationControl: () => task.setSpeculationControl(PR_SPEC.STORE_BYPASS, 0 as never),
  setIoFlusher: () => task.setIoFlusher(false),
  getIoFlusher: () => task.getIoFlusher(),
  getSchedCore: () => task.getSchedCore(),
  createSchedCore: () => task.createSchedCore(0, nobody()),
  shareSchedCoreTo: () => task.shareSchedCoreTo(0, nobody()),
  shareSchedCoreFrom: () => task.shareSchedCoreFrom(nobody()),
  getMdwe: () => task.getMdwe(),
  setMemoryMerge: () => task.setMemoryMerge(false),
  getMemoryMerge: () => task.getMemoryMerge(),
  setVmaAnonName: () => task.setVmaAnonName(mapping, null),
  getAuxv: () => task.getAuxv(),
  setPtracer: () => task.setPtracer(null),
  setTimerCreateRestoreIds: () => task.setTimerCreateRestoreIds(false),
  getTimerCreateRestoreIds: () => task.getTimerCreateRestoreIds(),
  setFutexHashSlots: () => task.setFutexHashSlots(16),
  getFutexHashSlots: () => task.getFutexHashSlots(),
  setTaggedAddressControl: () => task.setTaggedAddressControl(0),
  getTaggedAddressControl: () => task.getTaggedAddressControl(),
  setSveVectorLength: () => task.setSveVectorLength(16),
  getSveVectorLength: () => task.getSveVectorLength(),
  // With bits that there are not: new keys would end this package's code there.
  resetPointerAuthenticationKeys: () => task.resetPointerAuthenticationKeys(0x100),
  setPointerAuthenticationKeys: () => task.setPointerAuthenticationKeys(0x100, 0),
  getPointerAuthenticationKeys: () => task.getPointerAuthenticationKeys(),
  setSmeVectorLength: () => task.setSmeVectorLength(17),
  getSmeVectorLength: () => task.getSmeVectorLength(),
  getShadowStackStatus: () => task.getShadowStackStatus(),
  lockShadowStackStatus: () => task.lockShadowStackStatus(0),
  setSyscallUserDispatch: () => task.setSyscallUserDispatch(null),
  // What Linux refuses: it would be Node's.
  setMm: () => task.setMm(PR_SET_MM.BRK, Address(1)),
  setMmExeFile: () => task.setMmExeFile(eventfd),
  setMmAuxv: () => task.setMmAuxv(new Uint8Array(8192)),
  setMmMap: () => task.setMmMap(PrctlMmMap.zero),
  getMmMapSize: () => task.getMmMapSize(),
  getThpDisableFlags: () => task.getThpDisableFlags(),
  getrusage: () => task.getrusage(RUSAGE.SELF),
  prlimit: () => task.prlimit(RLIMIT.CORE),
  getpriority: () => task.getpriority(),
  setpriority: () => task.setpriority(0),
  unshare: () => task.unshare(CLONE.FS),
  setns: () => task.setns(pipe, CLONE.NEWUTS),
  schedYield: () => task.schedYield(),
  schedGetaffinity: () => task.schedGetaffinity(),
  schedSetaffinity: () => task.schedSetaffinity([0], nobody()),
  getcpu: () => task.getcpu(),
  schedGetscheduler: () => task.schedGetscheduler(),
  schedSetscheduler: () => task.schedSetscheduler(SCHED.NORMAL, { sched_priority: 0 }),
  schedGetparam: () => task.schedGetparam(),
  schedSetparam: () => task.schedSetparam({ sched_priority: 0 }),
  schedGetattr: () => task.schedGetattr(),
  schedSetattr: () => task.schedSetattr({}, nobody()),
  schedGetPriorityMin: () => task.schedGetPriorityMin(SCHED.FIFO),
  schedGetPriorityMax: () => task.schedGetPriorityMax(SCHED.FIFO),
  schedRrGetInterval: () => task.schedRrGetInterval(),
  sigaction: () => task.sigaction(SIG.USR1, { handler: SIG_DFL }),
  sigprocmask: () => task.sigprocmask(SIG_HOW.BLOCK, sigset()),
  sigpending: () => task.sigpending(),
  rtSigtimedwait: () => task.rtSigtimedwait(sigset(SIG.USR1), zero),
  kill: () => task.kill(itself, 0),
  killpg: () => task.killpg(0, Pgid(0x7fff_fff0)),
  tkill: () => task.tkill(nobody(), 0),
  tgkill: () => task.tgkill(itself, itself, 0),
  rtSigqueueinfo: () => task.rtSigqueueinfo(nobody(), 40, { value: 0, uid: 0 }),
  rtTgsigqueueinfo: () => task.rtTgsigqueueinfo(nobody(), nobody(), 40, { value: 0, uid: 0 }),
  sigaltstack: () => task.sigaltstack(null),
  processVmReadv: () => task.processVmReadv(nobody(), [{ address: Address(4096), length: 1 }]),
  processVmWritev: () => task.processVmWritev(nobody(), new Uint8Array(1), Address(4096)),
  pipe2: () => task.pipe2(),
  truncate: () => task.truncate(path, 7),
  faccessat: () => task.faccessat(AT.FDCWD, path, ACCESS.F),
  mkdirat: () => task.mkdirat(AT.FDCWD, path),
  unlinkat: () => task.unlinkat(AT.FDCWD, `${path}.none`),
  symlinkat: () => task.symlinkat('x', AT.FDCWD, path),
  linkat: () => task.linkat(AT.FDCWD, path, AT.FDCWD, path),
  readlinkat: () => task.readlinkat(AT.FDCWD, path),
  renameat2: () => task.renameat2(AT.FDCWD, path, AT.FDCWD, path),
  chdir: () => task.chdir('.'),
  chroot: () => task.chroot(path),
  getcwd: () => task.getcwd(),
  getpid: () => task.getpid(),
  getppid: () => task.getppid(),
  gettid: () => task.gettid(),
  getuid: () => task.getuid(),
  geteuid: () => task.geteuid(),
  getgid: () => task.getgid(),
  getegid: () => task.getegid(),
  getresuid: () => task.getresuid(),
  getresgid: () => task.getresgid(),
  getgroups: () => task.getgroups(),
  setsid: () => task.setsid(),
  getsid: () => task.getsid(),
  getpgid: () => task.getpgid(),
  setpgid: () => task.setpgid(),
  execve: () => task.execve('/no/such', ['x'], []),
  execveat: () => task.execveat(AT.FDCWD, '/no/such', ['x'], []),
  waitid: () => task.waitid(P.ALL, 0, W.EXITED | W.NOHANG),
}

const ofFileDescriptors: Readonly<Record<string, () => Promise<unknown>>> = {
  epollCtl: () => epoll.epollCtl(EPOLL_CTL.ADD, pipe, { events: EPOLL.IN, data: 0 }),
  epollPwait: () => epoll.epollPwait(1, 0),
  epollPwait2: () => epoll.epollPwait2(1, zero),
  getEpollParams: () => epoll.getEpollParams(),
  setEpollParams: () => epoll.setEpollParams({}),
  eventfdRead: () => eventfd.eventfdRead(),
  eventfdWrite: () => eventfd.eventfdWrite(),
  dupfd: () => file.dupfd(),
  dupfdQuery: () => file.dupfdQuery(file),
  createdQuery: () => file.createdQuery(),
  getFlags: () => file.getFlags(),
  setFlags: () => file.setFlags(1),
  getStatusFlags: () => file.getStatusFlags(),
  setStatusFlags: () => file.setStatusFlags(0),
  getOwner: () => file.getOwner(),
  setOwner: () => file.setOwner(0, 0),
  getOwnerUids: () => file.getOwnerUids(),
  getSignal: () => file.getSignal(),
  setSignal: () => file.setSignal(0),
  getLease: () => file.getLease(),
  setLease: () => file.setLease(F_LCK.UNLCK),
  notify: () => file.notify(0),
  getPipeSize: () => pipe.getPipeSize(),
  setPipeSize: () => pipe.setPipeSize(4096),
  getSeals: () => file.getSeals(),
  addSeals: () => file.addSeals(0),
  getRwHint: () => file.getRwHint(),
  setRwHint: () => file.setRwHint(0),
  setlk: () => file.setlk({ l_type: F_LCK.UNLCK }),
  setlkw: () => file.setlkw({ l_type: F_LCK.UNLCK }),
  getlk: () => file.getlk({ l_type: F_LCK.RDLCK }),
  ofdSetlk: () => file.ofdSetlk({ l_type: F_LCK.UNLCK }),
  ofdSetlkw: () => file.ofdSetlkw({ l_type: F_LCK.UNLCK }),
  ofdGetlk: () => file.ofdGetlk({ l_type: F_LCK.RDLCK }),
  flock: () => file.flock(or(LOCK.UN, LOCK.NB)),
  cachestat: () => file.cachestat(),
  processMadvise: () => pidfd.processMadvise([], MADV.COLD),
  processMrelease: () => pidfd.processMrelease(),
  pidfdSendSignal: () => pidfd.pidfdSendSignal(0),
  pidfdGetfd: () => pidfd.pidfdGetfd(file),
  pidfdGetNamespace: () => pidfd.pidfdGetNamespace(PIDFD_GET_NAMESPACE.UTS),
  pidfdGetInfo: () => pidfd.pidfdGetInfo(),
  readv: () => file.readv([1]),
  writev: () => file.writev([new Uint8Array(1)]),
  preadv2: () => file.preadv2([1], 0),
  pwritev2: () => file.pwritev2([new Uint8Array(1)], 0),
  read: () => file.read(task.malloc(Bytes, 1)),
  write: () => file.write('x'),
  pread: () => file.pread(1, 0),
  pwrite: () => file.pwrite('x', 0),
  lseek: () => file.lseek(0, SEEK.SET),
  dup: () => file.dup(),
  dup3: () => file.dup3(NearFileDescriptor(900)),
  ftruncate: () => file.ftruncate(7),
  fsync: () => file.fsync(),
  fdatasync: () => file.fdatasync(),
  fchdir: () => file.fchdir(),
}

const ofFileDescriptorsClasses = [
  EpollFileDescriptor, EventfdFileDescriptor, FcntlFileDescriptor, MmanFileDescriptor, PidfdFileDescriptor, UioFileDescriptor, UnistdFileDescriptor,
]
const ofTasksClasses = [
  EpollTask, EventfdTask, FcntlTask, MemfdTask, MmanTask, PidfdTask, PrctlTask, ResourceTask, SchedTask, SignalTask, UioTask, UnistdTask, WaitTask,
]

testOrder('of a task', {
  task: () => task,
  classes: ofTasksClasses,
  calls: ofTasks,
  // They send no system call, or end the process, which their own tests do.
  apart: ['disposition', 'exit', 'exitGroup', 'pause', 'sigsuspend', 'setMdwe', 'vhangup'],
})
testOrder('of a file descriptor', { task: () => task, classes: ofFileDescriptorsClasses, calls: ofFileDescriptors })

test('nothing that was borrowed or allocated for them is left', async () => {
  await task.sysif.barrier()
  const memory = task.malloc(Bytes, 8)
  const { used, count } = task.heap.arena
  for (let round = 0; round < 3; round++) {
    for (const name of ['getcwd', 'getgroups', 'waitid', 'execve', 'readlinkat', 'sigaction', 'getAuxv', 'renameat2', 'schedGetattr', 'mincore']) {
      await ofTasks[name]?.().catch(() => undefined)
    }
    for (const name of ['readv', 'writev', 'preadv2', 'epollPwait', 'getlk', 'pread', 'write', 'pidfdGetInfo', 'eventfdWrite']) {
      await ofFileDescriptors[name]?.().catch(() => undefined)
    }
  }
  expect(task.heap.arena.count).toBe(count)
  expect(task.heap.arena.used).toBe(used)
  memory.free()
})
