import { FileDescriptor as HandleFileDescriptor } from '../handle/fd.js'
import { BlkdevFileDescriptor } from '../linux/blkdev.js'
import { BpfFileDescriptor } from '../linux/bpf_object.js'
import { DirentFileDescriptor } from '../linux/dirent.js'
import { EpollFileDescriptor } from '../linux/epoll.js'
import { EventfdFileDescriptor } from '../linux/eventfd.js'
import { FadviseFileDescriptor } from '../linux/fadvise.js'
import { FallocFileDescriptor } from '../linux/falloc.js'
import { FanotifyFileDescriptor } from '../linux/fanotify.js'
import { FcntlFileDescriptor } from '../linux/fcntl.js'
import { FileAttrFileDescriptor } from '../linux/file_attr.js'
import { FsFileDescriptor } from '../linux/fs.js'
import { FuseFileDescriptor } from '../linux/fuse_server.js'
import { InotifyFileDescriptor } from '../linux/inotify.js'
import { KexecFileDescriptor } from '../linux/kexec.js'
import { LandlockFileDescriptor } from '../linux/landlock.js'
import { LoopFileDescriptor } from '../linux/loop.js'
import { MmanFileDescriptor } from '../linux/mman.js'
import { ModuleFileDescriptor } from '../linux/module.js'
import { MountFileDescriptor } from '../linux/mount.js'
import { MqueueFileDescriptor } from '../linux/mqueue.js'
import { NsfsFileDescriptor } from '../linux/nsfs.js'
import { PerfEventFileDescriptor } from '../linux/perf_counter.js'
import { PidfdFileDescriptor } from '../linux/pidfd.js'
import { QuotaFileDescriptor } from '../linux/quota.js'
import { SeccompFileDescriptor } from '../linux/seccomp.js'
import { SignalfdFileDescriptor } from '../linux/signalfd.js'
import { SocketFileDescriptor } from '../linux/socket.js'
import { SpliceFileDescriptor } from '../linux/splice.js'
import { StatFileDescriptor } from '../linux/stat.js'
import { StatfsFileDescriptor } from '../linux/statfs.js'
import { TermiosFileDescriptor } from '../linux/termios.js'
import { TimerfdFileDescriptor } from '../linux/timerfd.js'
import { TunFileDescriptor } from '../linux/if_tun.js'
import { UioFileDescriptor } from '../linux/uio.js'
import { UnistdFileDescriptor } from '../linux/unistd.js'
import { UserfaultfdFileDescriptor } from '../linux/userfaultfd.js'
import { WatchQueueFileDescriptor } from '../linux/watch_queue.js'
import { XattrFileDescriptor } from '../linux/xattr.js'
import { compose } from './compose.js'

/**
 * A file descriptor with all the calls of `nearfar/linux` that take one first.
 *
 * The methods come from one class for each kernel header; each of those says where it is declared.
 */
// The class and the interface are one on purpose: the parts' methods are mixed into the class below.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface FileDescriptor
  extends BlkdevFileDescriptor,
  BpfFileDescriptor,
  DirentFileDescriptor,
  EpollFileDescriptor,
  EventfdFileDescriptor,
  FadviseFileDescriptor,
  FallocFileDescriptor,
  FanotifyFileDescriptor,
  FcntlFileDescriptor,
  FileAttrFileDescriptor,
  FsFileDescriptor,
  FuseFileDescriptor,
  InotifyFileDescriptor,
  KexecFileDescriptor,
  LandlockFileDescriptor,
  LoopFileDescriptor,
  MmanFileDescriptor,
  ModuleFileDescriptor,
  MountFileDescriptor,
  MqueueFileDescriptor,
  NsfsFileDescriptor,
  PerfEventFileDescriptor,
  PidfdFileDescriptor,
  QuotaFileDescriptor,
  SeccompFileDescriptor,
  SignalfdFileDescriptor,
  SocketFileDescriptor,
  SpliceFileDescriptor,
  StatFileDescriptor,
  StatfsFileDescriptor,
  TermiosFileDescriptor,
  TimerfdFileDescriptor,
  TunFileDescriptor,
  UioFileDescriptor,
  UnistdFileDescriptor,
  UserfaultfdFileDescriptor,
  WatchQueueFileDescriptor,
  XattrFileDescriptor {}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class FileDescriptor extends HandleFileDescriptor {}

compose(FileDescriptor, [
  BlkdevFileDescriptor,
  BpfFileDescriptor,
  DirentFileDescriptor,
  EpollFileDescriptor,
  EventfdFileDescriptor,
  FadviseFileDescriptor,
  FallocFileDescriptor,
  FanotifyFileDescriptor,
  FcntlFileDescriptor,
  FileAttrFileDescriptor,
  FsFileDescriptor,
  FuseFileDescriptor,
  InotifyFileDescriptor,
  KexecFileDescriptor,
  LandlockFileDescriptor,
  LoopFileDescriptor,
  MmanFileDescriptor,
  ModuleFileDescriptor,
  MountFileDescriptor,
  MqueueFileDescriptor,
  NsfsFileDescriptor,
  PerfEventFileDescriptor,
  PidfdFileDescriptor,
  QuotaFileDescriptor,
  SeccompFileDescriptor,
  SignalfdFileDescriptor,
  SocketFileDescriptor,
  SpliceFileDescriptor,
  StatFileDescriptor,
  StatfsFileDescriptor,
  TermiosFileDescriptor,
  TimerfdFileDescriptor,
  TunFileDescriptor,
  UioFileDescriptor,
  UnistdFileDescriptor,
  UserfaultfdFileDescriptor,
  WatchQueueFileDescriptor,
  XattrFileDescriptor,
])
