import { Task as HandleTask } from '../handle/task.js'
import type { FileDescriptorEntry } from '../handle/fd.js'
import { AcctTask } from '../linux/acct.js'
import { ArchPrctlTask } from '../linux/prctl_arch.js'
import { BpfTask } from '../linux/bpf_object.js'
import { CapabilityTask } from '../linux/capability.js'
import { CloseRangeTask } from '../linux/close_range.js'
import { CredTask } from '../linux/cred.js'
import { EpollTask } from '../linux/epoll.js'
import { EventfdTask } from '../linux/eventfd.js'
import { FanotifyTask } from '../linux/fanotify.js'
import { FcntlTask } from '../linux/fcntl.js'
import { FileAttrTask } from '../linux/file_attr.js'
import { FileHandleTask } from '../linux/file_handle.js'
import { FsTask } from '../linux/fs.js'
import { FutexTask } from '../linux/futex.js'
import { InotifyTask } from '../linux/inotify.js'
import { IoportTask } from '../linux/ioport.js'
import { IoUringTask } from '../linux/io_uring_ring.js'
import { IoprioTask } from '../linux/ioprio.js'
import { KcmpTask } from '../linux/kcmp.js'
import { KexecTask } from '../linux/kexec.js'
import { KeyctlTask } from '../linux/keyctl.js'
import { KlogTask } from '../linux/klog.js'
import { LandlockTask } from '../linux/landlock.js'
import { LsmTask } from '../linux/lsm.js'
import { MembarrierTask } from '../linux/membarrier.js'
import { MemfdTask } from '../linux/memfd.js'
import { MempolicyTask } from '../linux/mempolicy.js'
import { MmanTask } from '../linux/mman.js'
import { ModuleTask } from '../linux/module.js'
import { MountTask } from '../linux/mount.js'
import { MqueueTask } from '../linux/mqueue.js'
import { MsgTask } from '../linux/msg.js'
import { NetlinkTask } from '../linux/netlink_socket.js'
import { NsfsTask } from '../linux/nsfs.js'
import { PerfEventTask } from '../linux/perf_counter.js'
import { PersonalityTask } from '../linux/personality.js'
import { PidfdTask } from '../linux/pidfd.js'
import { PollTask } from '../linux/poll.js'
import { PrctlTask } from '../linux/prctl.js'
import { PtraceTask } from '../linux/ptrace.js'
import { QuotaTask } from '../linux/quota.js'
import { RandomTask } from '../linux/random.js'
import { RebootTask } from '../linux/reboot.js'
import { ResourceTask } from '../linux/resource.js'
import { RseqTask } from '../linux/rseq.js'
import { RtnetlinkTask } from '../linux/rtnetlink_socket.js'
import { SchedTask } from '../linux/sched.js'
import { SeccompTask } from '../linux/seccomp.js'
import { SemTask } from '../linux/sem.js'
import { ShmTask } from '../linux/shm.js'
import { SignalTask } from '../linux/signal.js'
import { SignalfdTask } from '../linux/signalfd.js'
import { SocketTask } from '../linux/socket.js'
import { StatTask } from '../linux/stat.js'
import { StatfsTask } from '../linux/statfs.js'
import { SwapTask } from '../linux/swap.js'
import { SysinfoTask } from '../linux/sysinfo.js'
import { TimeTask } from '../linux/time.js'
import { TimerfdTask } from '../linux/timerfd.js'
import { UioTask } from '../linux/uio.js'
import { UnistdTask } from '../linux/unistd.js'
import { UserNamespaceTask } from '../linux/user_namespaces.js'
import { UserfaultfdTask } from '../linux/userfaultfd.js'
import { UtsnameTask } from '../linux/utsname.js'
import { WaitTask } from '../linux/wait.js'
import { XattrTask } from '../linux/xattr.js'
import { compose } from './compose.js'
import { FileDescriptor } from './fd.js'

/**
 * A task with all the calls of `nearfar/linux`: the way into one process, the namespaces that it is in, and every system
 * call that this package knows, as a method.
 *
 * The methods come from one class for each kernel header; each of those says where it is declared.
 */
// The class and the interface are one on purpose: the parts' methods are mixed into the class below.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface Task
  extends AcctTask,
  ArchPrctlTask,
  BpfTask,
  CapabilityTask,
  CloseRangeTask,
  CredTask,
  EpollTask,
  EventfdTask,
  FanotifyTask,
  FcntlTask,
  FileAttrTask,
  FileHandleTask,
  FsTask,
  FutexTask,
  InotifyTask,
  IoportTask,
  IoUringTask,
  IoprioTask,
  KcmpTask,
  KeyctlTask,
  KlogTask,
  KexecTask,
  LandlockTask,
  LsmTask,
  MembarrierTask,
  MemfdTask,
  MempolicyTask,
  MmanTask,
  ModuleTask,
  MountTask,
  MqueueTask,
  NetlinkTask,
  MsgTask,
  NsfsTask,
  PerfEventTask,
  PersonalityTask,
  PidfdTask,
  PollTask,
  PrctlTask,
  PtraceTask,
  QuotaTask,
  RandomTask,
  RebootTask,
  ResourceTask,
  RseqTask,
  RtnetlinkTask,
  SchedTask,
  SeccompTask,
  SemTask,
  ShmTask,
  SignalTask,
  SignalfdTask,
  SocketTask,
  StatTask,
  StatfsTask,
  SwapTask,
  SysinfoTask,
  TimeTask,
  TimerfdTask,
  UioTask,
  UnistdTask,
  UserNamespaceTask,
  UserfaultfdTask,
  UtsnameTask,
  WaitTask,
  XattrTask {
  /** The class of the file descriptor handles that this task's calls return; for the compiler only. */
  readonly fileDescriptorType: FileDescriptor
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class Task extends HandleTask {
  /** @internal */
  protected override get fileDescriptorClass(): new (task: HandleTask, entry: FileDescriptorEntry) => FileDescriptor {
    return FileDescriptor
  }
}

compose(Task, [
  AcctTask,
  ArchPrctlTask,
  BpfTask,
  CapabilityTask,
  CloseRangeTask,
  CredTask,
  EpollTask,
  EventfdTask,
  FanotifyTask,
  FcntlTask,
  FileAttrTask,
  FileHandleTask,
  FsTask,
  FutexTask,
  InotifyTask,
  IoportTask,
  IoUringTask,
  IoprioTask,
  KcmpTask,
  KeyctlTask,
  KlogTask,
  KexecTask,
  LandlockTask,
  LsmTask,
  MembarrierTask,
  MemfdTask,
  MempolicyTask,
  MmanTask,
  ModuleTask,
  MountTask,
  MqueueTask,
  NetlinkTask,
  MsgTask,
  NsfsTask,
  PerfEventTask,
  PersonalityTask,
  PidfdTask,
  PollTask,
  PrctlTask,
  PtraceTask,
  QuotaTask,
  RandomTask,
  RebootTask,
  ResourceTask,
  RseqTask,
  RtnetlinkTask,
  SchedTask,
  SeccompTask,
  SemTask,
  ShmTask,
  SignalTask,
  SignalfdTask,
  SocketTask,
  StatTask,
  StatfsTask,
  SwapTask,
  SysinfoTask,
  TimeTask,
  TimerfdTask,
  UioTask,
  UnistdTask,
  UserNamespaceTask,
  UserfaultfdTask,
  UtsnameTask,
  WaitTask,
  XattrTask,
])
