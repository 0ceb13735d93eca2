/**
 * What the types rule out: each line under a `@ts-expect-error` would compile if they did not, and then the type check fails.
 * Nothing here is called. The modules whose tests hold theirs themselves are not repeated.
 */
import { expect, expectTypeOf, test } from 'vitest'
import { or, type FlagsOf, type ValueOf } from '../../src/near/flags.js'
import type { Address, FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import { Uint32 } from '../../src/memory/scalars.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import type { Pid } from '../../src/handle/pid.js'
import type { Pointer, WrittenPointer } from '../../src/handle/pointer.js'
import { BPF_ATTACH_TYPE, BPF_ELEM, BPF_F_ATTACH, BPF_F_MAP, BPF_F_PROG, type BpfMapInfo } from '../../src/linux/bpf.js'
import { EPOLL, EPOLL_CTL } from '../../src/linux/epoll.js'
import { AF } from '../../src/linux/address_family.js'
import { FAN, FAN_MARK, type FanotifyEvent } from '../../src/linux/fanotify.js'
import { EFD } from '../../src/linux/eventfd.js'
import { AT, FD, F_LCK, F_SEAL, LOCK, O, RESOLVE, type LockType } from '../../src/linux/fcntl.js'
import { FIEMAP_EXTENT, FIEMAP_FLAG, FS_XFLAG, type FiemapExtent } from '../../src/linux/file_attr.js'
import { RENAME, RWF, SEEK, SYNC_FILE_RANGE } from '../../src/linux/fs.js'
import type { OtherControl } from '../../src/linux/control_message.js'
import { FALLOC_FL } from '../../src/linux/falloc.js'
import type { FR_ACT } from '../../src/linux/fib_rules.js'
import { IFF, type IF_OPER } from '../../src/linux/if.js'
import { IFA_F } from '../../src/linux/if_addr.js'
import { LinkAttributes } from '../../src/linux/if_link.js'
import { ETH_P, packetProtocol } from '../../src/linux/if_packet.js'
import { IPPROTO, IP_PMTUDISC } from '../../src/linux/in.js'
import { IORING_ACCEPT, IORING_FSYNC, IORING_OP, IORING_SETUP, IORING_TIMEOUT, IOSQE } from '../../src/linux/io_uring.js'
import type { IoUringCompletion } from '../../src/linux/io_uring_completion.js'
import { NTF, NUD } from '../../src/linux/neighbour.js'
import { NETLINK, NLM_F, NLM_F_NEW } from '../../src/linux/netlink.js'
import { SI, type Siginfo } from '../../src/linux/siginfo.js'
import { Ifinfomsg, RouteMessages, RTEXT_FILTER, RT_SCOPE, RT_TABLE, RTN, RTPROT } from '../../src/linux/rtnetlink.js'
import { SPLICE_F } from '../../src/linux/splice.js'
import { XATTR } from '../../src/linux/xattr.js'
import { TUN_IFF } from '../../src/linux/if_tun.js'
import { IN_INIT, type InotifyEvent } from '../../src/linux/inotify.js'
import type { IoUring } from '../../src/linux/io_uring_ring.js'
import type { PerfRecord } from '../../src/linux/perf_record.js'
import type { Link, LinkAddress, Neighbour, Route, Rtnetlink, Rule } from '../../src/linux/rtnetlink_socket.js'
import { KCMP } from '../../src/linux/kcmp.js'
import { MEMBARRIER_CMD } from '../../src/linux/membarrier.js'
import { MFD } from '../../src/linux/memfd.js'
import { MSG, type ReceivedMessage } from '../../src/linux/message.js'
import { MADV, MAP, MS, PROT, type Advice } from '../../src/linux/mman.js'
import { MNT, MOUNT, MOUNT_ATTR, OPEN_TREE, UMOUNT } from '../../src/linux/mount.js'
import { PIDFD, PIDFD_COREDUMP, PIDFD_INFO, PIDFD_SIGNAL } from '../../src/linux/pidfd.js'
import { POLL_EVENT } from '../../src/linux/poll.js'
import { PR_MDWE, PR_MTE, PR_PAC, PR_SET_MM, PR_SHADOW_STACK, PR_SME, PR_SPEC, PR_SPEC_STATE, PR_SVE, PR_TAGGED, PR_TSC } from '../../src/linux/prctl.js'
import { RLIMIT, RUSAGE } from '../../src/linux/resource.js'
import { CLONE, CloneArgs, SCHED, SCHED_FLAG } from '../../src/linux/sched.js'
import { SA, SIG, SIG_HOW, SIG_IGN, SS, sigset, type Sigaction } from '../../src/linux/signal.js'
import { SFD } from '../../src/linux/signalfd.js'
import { SHUT, SOCK } from '../../src/linux/socket.js'
import { IP, SO, socketOption, type SocketOption } from '../../src/linux/socket_option.js'
import { STATX, type Statx } from '../../src/linux/stat.js'
import { ADJ, CLOCK, ITIMER, STA, type Timex } from '../../src/linux/time.js'
import { TFD, TFD_TIMER } from '../../src/linux/timerfd.js'
import { UFFDIO_COPY_MODE } from '../../src/linux/userfaultfd.js'
import { P, W, type ChildTrapped, type Waited } from '../../src/linux/wait.js'
import { VMADDR_FLAG } from '../../src/linux/vm_sockets.js'
import type { FileDescriptor, Path, Process, Task } from '../../src/process/index.js'
import type { AcctV3 } from '../../src/linux/acct.js'
import type { BpfMap } from '../../src/linux/bpf_map.js'
import { CAP } from '../../src/linux/capability.js'
import {
  FUSE_EXPIRE, FUSE_FEATURE, FUSE_FEATURE2, FuseInitOut, type FuseAccessIn, type FuseAttr, type FuseFsyncIn, type FuseGetattrIn, type FuseOpenIn,
  type FuseOpenOut, type FuseReadIn,
} from '../../src/linux/fuse.js'
import { IOPRIO_CLASS } from '../../src/linux/ioprio.js'
import { IPC } from '../../src/linux/ipc.js'
import { KEXEC, KEXEC_FILE } from '../../src/linux/kexec.js'
import { KEYCTL_MOVE, KEY_PERM } from '../../src/linux/keyctl.js'
import { LANDLOCK_ACCESS_FS, LANDLOCK_ACCESS_NET, LANDLOCK_SCOPE } from '../../src/linux/landlock.js'
import { MPOL, MPOL_F, MPOL_MF, type Mempolicy } from '../../src/linux/mempolicy.js'
import { DELETE_MODULE, MODULE_INIT } from '../../src/linux/module.js'
import type { MqAttr } from '../../src/linux/mqueue.js'
import { MSGRCV, type Msqid } from '../../src/linux/msg.js'
import { PERF_ATTR, PERF_FLAG, PERF_FORMAT, PERF_SAMPLE, PERF_SAMPLE_BRANCH } from '../../src/linux/perf_event.js'
import { PER, PERSONALITY } from '../../src/linux/personality.js'
import { ARCH_SHSTK } from '../../src/linux/prctl_arch.js'
import { NT, PTRACE_EVENT, PTRACE_O } from '../../src/linux/ptrace.js'
import type { IfDqinfo } from '../../src/linux/quota.js'
import { GRND } from '../../src/linux/random.js'
import { SECCOMP_FILTER_FLAG, SECCOMP_RET, SECCOMP_USER_NOTIF_FD } from '../../src/linux/seccomp.js'
import { SECBIT } from '../../src/linux/securebits.js'
import { SEM, type Semid } from '../../src/linux/sem.js'
import { SHM, SHMAT, type Shmid } from '../../src/linux/shm.js'
import type { Statfs } from '../../src/linux/statfs.js'
import { CFLAG, IFLAG, LFLAG, OFLAG, type Termios } from '../../src/linux/termios.js'

type Calls = (task: Task, fd: FileDescriptor, pid: Pid, mapping: MemoryMapping, near: NearPid, number: NearFileDescriptor, address: Address) => unknown

const held = (calls: Calls): void => {
  expect(calls).toBeTypeOf('function')
}

test('ids of one kind are not those of another, nor bare numbers', () => {
  held((task, fd, pid, mapping, near, number, address) => [
    // @ts-expect-error a bare number says nothing of its pid namespace
    () => task.kill(1, 0),
    // @ts-expect-error a near pid says nothing of it either
    () => task.kill(near, 0),
    // @ts-expect-error a file descriptor is no pid
    () => task.pidfdOpen(fd),
    // @ts-expect-error a pid is no file descriptor
    () => task.setns(pid, 0),
    // @ts-expect-error a number of a file descriptor owns nothing
    () => task.landlockRestrictSelf(number),
    // @ts-expect-error an address is no mapping
    () => task.munmap(address),
    // @ts-expect-error a mapping is no address
    () => task.ptracePeekdata(pid, mapping),
    // @ts-expect-error a pid is no address
    () => task.ptracePeekdata(pid, near),
    // @ts-expect-error a relative path begins at a directory, not at a bare number
    () => task.openat(5, 'x', 0),
    // @ts-expect-error of bare numbers only that of the working directory will do
    () => task.unlinkat(-101, 'x'),
    () => task.unlinkat(AT.FDCWD, 'x'),
  ])
})

test('closed sets take what is in them', () => {
  expectTypeOf<LockType>().toEqualTypeOf<0 | 1 | 2>()
  expectTypeOf<Advice>().not.toEqualTypeOf<number>()
  held((task, fd, _pid, mapping) => [
    // @ts-expect-error no such whence
    () => fd.lseek(0, 9),
    () => fd.lseek(0, SEEK.END),
    // @ts-expect-error there is no such advice
    () => task.madvise(mapping, 5),
    () => task.madvise(mapping, MADV.COLD),
    // @ts-expect-error signals are blocked, unblocked or set
    () => task.sigprocmask(7, sigset()),
    () => task.sigprocmask(SIG_HOW.SETMASK, sigset()),
    // @ts-expect-error whose usage
    () => task.getrusage(5),
    () => task.getrusage(RUSAGE.THREAD),
    // @ts-expect-error no such limit
    () => task.prlimit(99),
    () => task.prlimit(RLIMIT.NOFILE),
    // @ts-expect-error a connection has two ends
    () => fd.shutdown(3),
    () => fd.shutdown(SHUT.RDWR),
    // @ts-expect-error no such timer
    () => task.getitimer(3),
    () => task.getitimer(ITIMER.PROF),
    // @ts-expect-error it works, or is a fault
    () => task.setTsc(0),
    () => task.setTsc(PR_TSC.SIGSEGV),
    // @ts-expect-error what is told only cannot be set
    () => task.setSpeculationControl(PR_SPEC.STORE_BYPASS, PR_SPEC_STATE.NOT_AFFECTED),
    // @ts-expect-error a timer has no clock of CPU time
    () => task.timerfdCreate(CLOCK.PROCESS_CPUTIME_ID),
    () => task.timerfdCreate(CLOCK.BOOTTIME),
    // @ts-expect-error nothing that a module says
    () => task.lsmGetSelfAttr(7),
    // @ts-expect-error no such misfeature
    () => task.getSpeculationControl(7),
    () => task.getSpeculationControl(PR_SPEC.STORE_BYPASS),
    // @ts-expect-error a set of groups is allowed or denied
    () => task.writeSetgroups('maybe'),
    // @ts-expect-error no such lease
    () => fd.setLease(3),
    // @ts-expect-error no such queue of a terminal
    () => fd.tcflush(3),
    // @ts-expect-error no such policy
    () => task.schedGetPriorityMax(4),
    () => task.schedGetPriorityMax(SCHED.FIFO),
    // @ts-expect-error there is no such place for a program
    () => fd.bpfProgQuery(1000),
    () => fd.bpfProgQuery(BPF_ATTACH_TYPE.CGROUP_DEVICE),
  ])
})

test('what goes together', () => {
  held((task, fd, pid, _mapping, _near, _number, address) => [
    // @ts-expect-error a pid is waited for by a pid
    () => task.waitid(P.PID, fd, W.EXITED),
    // @ts-expect-error a pidfd is waited for by a file descriptor
    () => task.waitid(P.PIDFD, pid, W.EXITED),
    // @ts-expect-error all children have no id
    () => task.waitid(P.ALL, 7, W.EXITED),
    () => task.waitid(P.PIDFD, fd, W.EXITED),
    // @ts-expect-error what is added is watched for something
    () => fd.epollCtl(EPOLL_CTL.ADD, fd),
    // @ts-expect-error what is deleted is watched for nothing
    () => fd.epollCtl(EPOLL_CTL.DEL, fd, { events: EPOLL.IN, data: 0 }),
    () => fd.epollCtl(EPOLL_CTL.DEL, fd),
    // @ts-expect-error a barrier is made on one processor for restartable sequences alone
    () => task.membarrier(MEMBARRIER_CMD.GLOBAL, 0),
    () => task.membarrier(MEMBARRIER_CMD.PRIVATE_EXPEDITED_RSEQ, 0),
    // @ts-expect-error what a program is called is not where its file is
    () => task.setMm(PR_SET_MM.EXE_FILE, address),
    () => task.setMm(PR_SET_MM.ARG_START, address),
    // @ts-expect-error a group is of processes or of a user
    () => task.setpriority(1, { group: 1 }),
    () => task.setpriority(1, { uid: 1 }),
    // @ts-expect-error files are compared with kcmpFile, which takes two
    () => task.kcmp(pid, pid, KCMP.FILE),
    // @ts-expect-error a lock says which kind
    () => fd.setlk({ l_start: 1 }),
    // @ts-expect-error a lock begins at the beginning, the position or the end
    () => fd.ofdSetlk({ l_type: F_LCK.WRLCK, l_whence: SEEK.DATA }),
    // @ts-expect-error no such lock
    () => fd.getlk({ l_type: 3 }),
    // @ts-expect-error an option has values of its own type
    () => fd.setsockopt(SO.REUSEADDR, 'yes'),
    () => fd.setsockopt(SO.REUSEADDR, true),
    // @ts-expect-error times are two
    () => fd.futimens([{ tv_sec: 0, tv_nsec: 0 }]),
    // @ts-expect-error a signal mask is replaced by something
    () => task.sigprocmask(SIG_HOW.BLOCK),
    // @ts-expect-error a path is a string
    () => task.open(5, 0),
  ])
})

test('what is asked of a ring, of the network and of counters', () => {
  held((task, fd, _pid, _mapping, _near, number) => [
    (ring: IoUring) => [
      // @ts-expect-error there is no such request
      () => ring.push({ op: 'fork' }, 0),
      // @ts-expect-error a request names a file descriptor, or a file of the ring
      () => ring.push({ op: 'fsync', fd: number }, 0),
      // @ts-expect-error what is written comes from somewhere
      () => ring.push({ op: 'write', fd }, 0),
      // @ts-expect-error a file of the ring is installed, no file descriptor
      () => ring.push({ op: 'fixed_fd_install', fd }, 0),
      // @ts-expect-error only an acceptance makes a file
      () => ring.push({ op: 'connect', fd, address: { family: 'inet', address: '127.0.0.1', port: 1 }, fixed: 1 }, 0),
      () => ring.push({ op: 'accept', fd, multishot: true, fixed: 'allocate' }, 0),
    ],
    (network: Rtnetlink) => [
      // @ts-expect-error a route leads somewhere
      () => network.addRoute({ index: 1 }),
      // @ts-expect-error a family is one of two
      () => network.listRules({ family: 'unix' }),
      () => network.listNeighbours({ family: 'inet6', proxy: true }),
    ],
    // @ts-expect-error what the kernel counts is one of what it can
    () => task.perfEventOpen({ type: 'software', config: 99 }),
    // @ts-expect-error a breakpoint is as long as a word can be
    () => task.perfEventOpen({ type: 'breakpoint', access: 1, address: 0, length: 3 }),
    // @ts-expect-error there is no such kind of map
    () => task.bpfMapCreate(999, Uint32, Uint32, 1),
    // @ts-expect-error an address is of one family
    () => fd.bind({ family: 'inet', kind: 'abstract', name: 'x' }),
    // @ts-expect-error a message takes file descriptors, not their numbers
    () => fd.sendmsg({ control: [{ type: 'rights', fds: [number] }] }),
  ])
})

test('records of a counter are told apart by their type', () => {
  const taken = (record: PerfRecord): unknown => {
    if (record.type === 'comm') expectTypeOf(record.comm).toEqualTypeOf<string>()
    if (record.type === 'lost') expectTypeOf(record.lost).toEqualTypeOf<bigint>()
    // @ts-expect-error only a record of a name has one
    return record.comm
  }
  expect(taken).toBeTypeOf('function')
})

test('memory is of a type, and its content known or not', () => {
  held((task, fd) => [
    // @ts-expect-error memory for a call to write to is not what a call reads
    (memory: Pointer<string>) => task.chdir(memory),
    (path: WrittenPointer<string>) => task.chdir(path),
    // @ts-expect-error a path is no bytes
    (bytes: WrittenPointer<Uint8Array>) => task.chdir(bytes),
    // @ts-expect-error a time is no path
    (time: WrittenPointer<{ tv_sec: number; tv_nsec: number }>) => task.chdir(time),
    // @ts-expect-error events of an epoll instance are no bytes
    (bytes: Pointer<Uint8Array>) => fd.epollPwait(bytes, 0),
  ])
})

test('flags of one set are not those of another', () => {
  expectTypeOf(or(O.RDWR, O.CREAT)).toEqualTypeOf<FlagsOf<'O'>>()
  expectTypeOf(or(OPEN_TREE.CLONE, AT.RECURSIVE)).toEqualTypeOf<FlagsOf<'OPEN_TREE' | 'AT'>>()
  expectTypeOf(or(O.RDWR, Number(5))).toEqualTypeOf<number>()
  expectTypeOf(or(...[O.RDWR, O.CREAT] as number[])).toEqualTypeOf<number>()
  held((task, fd, _pid, mapping) => [
    // What JavaScript makes of flags is a number, and may be any.
    () => task.open('x', O.RDWR | O.CREAT),
    () => task.open('x', or(O.RDWR, O.CREAT)),
    // @ts-expect-error how a path is followed is not how a file is opened
    () => task.open('x', AT.SYMLINK_NOFOLLOW),
    // @ts-expect-error nor together with that
    () => task.open('x', or(O.RDONLY, AT.SYMLINK_NOFOLLOW)),
    // @ts-expect-error what may be done with pages comes before how they are mapped
    () => task.mmap(1, MAP.PRIVATE, PROT.READ),
    () => task.mmap(1, PROT.READ, or(MAP.PRIVATE, MAP.ANONYMOUS)),
    // @ts-expect-error the flags of mmap are not those of mremap
    () => task.mremap(mapping, 1, MAP.FIXED),
    // @ts-expect-error nor of mprotect
    () => task.mprotect(mapping, MAP.PRIVATE),
    // @ts-expect-error MS_SYNC of msync is no flag of mount
    () => task.mount(null, '/', null, MS.SYNC),
    // @ts-expect-error nor the other way
    () => task.msync(mapping, MOUNT.SYNCHRONOUS),
    // @ts-expect-error what mount(2) says of a mount, fsmount says otherwise
    () => fd.fsmount(MOUNT.NOEXEC),
    () => fd.fsmount(MOUNT_ATTR.NOEXEC),
    // @ts-expect-error nor does mount_setattr
    () => fd.mountSetattr({ attr_set: MOUNT.RDONLY }),
    // @ts-expect-error a user namespace is a file descriptor that somebody owns, not its number
    () => fd.mountSetattr({ attr_set: MOUNT_ATTR.IDMAP, userns_fd: 5 }),
    // @ts-expect-error mounts elsewhere are seen in one of four ways
    () => fd.mountSetattr({ propagation: MOUNT.BIND }),
    () => fd.mountSetattr({ propagation: MOUNT.SLAVE }),
    // @ts-expect-error a path is opened by flags, and resolved by others
    () => task.openat2(AT.FDCWD, 'x', { flags: RESOLVE.BENEATH }),
    // @ts-expect-error the same the other way
    () => task.openat2(AT.FDCWD, 'x', { resolve: O.NOFOLLOW }),
    () => task.openat2(AT.FDCWD, 'x', { flags: O.NOFOLLOW, resolve: or(RESOLVE.BENEATH, RESOLVE.NO_XDEV) }),
    // @ts-expect-error how statx follows the path comes first, then what is asked for
    () => task.statx(AT.FDCWD, 'x', STATX.SIZE),
    () => task.statx(AT.FDCWD, 'x', AT.SYMLINK_NOFOLLOW, STATX.SIZE),
    // @ts-expect-error what statx is asked for, statmount is not
    () => task.statmount(1, STATX.SIZE),
    // @ts-expect-error a watch is for events, not for how the instance is made
    () => fd.inotifyAddWatch('x', IN_INIT.NONBLOCK),
    // @ts-expect-error the flags of a mark come before the events
    () => fd.fanotifyMark(FAN.OPEN, FAN_MARK.ADD, AT.FDCWD, null),
    () => fd.fanotifyMark(FAN_MARK.ADD, FAN.OPEN, AT.FDCWD, null),
    // @ts-expect-error a group is made by flags of its own
    () => task.fanotifyInit(FAN_MARK.ADD),
    // @ts-expect-error a file is locked by flock in three ways, by fcntl in others
    () => fd.flock(O.NONBLOCK),
    () => fd.flock(or(LOCK.EX, LOCK.NB)),
    // @ts-expect-error seals are no flags of a memfd
    () => task.memfdCreate('x', F_SEAL.WRITE),
    // @ts-expect-error nor those of it seals
    () => fd.addSeals(MFD.ALLOW_SEALING),
    // @ts-expect-error a single write has flags of its own
    () => fd.pwritev2([], 0, O.APPEND),
    () => fd.pwritev2([], 0, RWF.APPEND),
    // @ts-expect-error of the number and of the open file
    () => fd.setFlags(O.CLOEXEC),
    // @ts-expect-error the same the other way
    () => fd.setStatusFlags(FD.CLOEXEC),
    // @ts-expect-error what may be done with a file is asked by other bits than those of its mode
    () => task.faccessat(AT.FDCWD, 'x', O.RDWR),
    // @ts-expect-error a file's flags are those of chattr(1), or those of all file systems
    () => fd.fsSetflags(FS_XFLAG.IMMUTABLE),
    // @ts-expect-error each ioctl of a userfaultfd has modes of its own
    () => fd.uffdioRegister(mapping, UFFDIO_COPY_MODE.WP),
    // @ts-expect-error pages are locked at once or when they are touched
    () => task.mlock(mapping, 2),
  ])
  // What is told carries the set on.
  expectTypeOf<Awaited<ReturnType<FileDescriptor['getStatusFlags']>>>().toEqualTypeOf<FlagsOf<'O'>>()
  expectTypeOf<Awaited<ReturnType<FileDescriptor['getSeals']>>>().toEqualTypeOf<FlagsOf<'F_SEAL'>>()
})

test('flags of processes, sockets and events are of their set too', () => {
  expectTypeOf(or(CLONE.NEWUSER, CLONE.NEWNET)).toEqualTypeOf<FlagsOf<'CLONE'>>()
  expectTypeOf(or(EPOLL.IN, EPOLL.ET)).toEqualTypeOf<FlagsOf<'EPOLL'>>()
  const second = { tv_sec: 1, tv_nsec: 0 }
  held((task, fd, pid) => [
    (process: Process) => [
      // @ts-expect-error a clone is no mount
      () => process.clone({ flags: MOUNT.NOEXEC }),
      () => process.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWPID) }),
      // @ts-expect-error what a socket is, is not how it is sent to
      () => process.socketpair(MSG.OOB),
      // @ts-expect-error namespaces are made by flags of clone
      () => process.unshare(MOUNT.BIND),
    ],
    // @ts-expect-error what to wait for begins no namespace
    () => task.unshare(W.EXITED),
    () => task.unshare(or(CLONE.NEWUSER, CLONE.NEWNET)),
    // @ts-expect-error a kind of namespace is no kind of file
    () => task.setns(fd, O.DIRECTORY),
    () => task.setns(fd, CLONE.NEWNET),
    // @ts-expect-error how a thread is scheduled is not with what it was cloned
    () => task.schedSetattr({ sched_flags: CLONE.PARENT }),
    () => task.schedSetattr({ sched_flags: SCHED_FLAG.RESET_ON_FORK }),
    // @ts-expect-error a child is waited for by other flags than it was cloned with
    () => task.waitid(P.PID, pid, CLONE.THREAD),
    () => task.waitid(P.PID, pid, or(W.EXITED, W.NOHANG)),
    // @ts-expect-error a socket is made by flags of its own
    () => task.socket(AF.INET, O.NONBLOCK),
    // @ts-expect-error nor do those of open and of socket go together
    () => task.socket(AF.INET, or(SOCK.STREAM, O.NONBLOCK)),
    () => task.socket(AF.INET, or(SOCK.STREAM, SOCK.NONBLOCK)),
    // @ts-expect-error nor in pairs
    () => task.socketpair(AF.UNIX, MSG.DONTWAIT),
    // @ts-expect-error a connection is taken by flags of a socket
    () => fd.accept4(MSG.DONTWAIT),
    () => fd.accept4(SOCK.NONBLOCK),
    // @ts-expect-error a single message has flags of its own
    () => fd.sendto('x', SOCK.NONBLOCK),
    () => fd.sendto('x', or(MSG.DONTWAIT, MSG.NOSIGNAL)),
    // @ts-expect-error the same where it is received
    () => fd.recvfrom(1, SOCK.NONBLOCK),
    // @ts-expect-error with what comes beside the data
    () => fd.recvmsg(1, { flags: O.NONBLOCK }),
    () => fd.recvmsg(1, { flags: MSG.PEEK }),
    // @ts-expect-error with several
    () => fd.recvmmsg(1, 1, { flags: SOCK.NONBLOCK }),
    // @ts-expect-error and where it is sent
    () => fd.sendmsg({ data: 'x' }, SOCK.NONBLOCK),
    // @ts-expect-error with several
    () => fd.sendmmsg([{ data: 'x' }], O.NONBLOCK),
    // @ts-expect-error epoll has events of its own
    () => fd.epollCtl(EPOLL_CTL.ADD, fd, { events: POLL_EVENT.IN, data: 0 }),
    () => fd.epollCtl(EPOLL_CTL.ADD, fd, { events: or(EPOLL.IN, EPOLL.ET), data: 0 }),
    // @ts-expect-error and poll has no edges
    () => task.poll([{ fd, events: EPOLL.ET }], 0),
    () => task.poll([{ fd, events: POLL_EVENT.IN }], 0),
    // @ts-expect-error the same with ppoll
    () => task.ppoll([{ fd, events: EPOLL.ET }]),
    // @ts-expect-error only an eventfd is a semaphore
    () => task.timerfdCreate(CLOCK.BOOTTIME, EFD.SEMAPHORE),
    () => task.timerfdCreate(CLOCK.BOOTTIME, TFD.NONBLOCK),
    () => task.eventfd(0, or(EFD.SEMAPHORE, EFD.NONBLOCK)),
    // @ts-expect-error a timer is set by other flags than it was made with
    () => fd.timerfdSettime({ it_value: second, it_interval: second }, TFD.NONBLOCK),
    () => fd.timerfdSettime({ it_value: second, it_interval: second }, TFD_TIMER.ABSTIME),
    // @ts-expect-error signals are read from a file descriptor with flags of its own
    () => task.signalfd(sigset(), TFD.NONBLOCK),
    () => task.signalfd(sigset(), SFD.NONBLOCK),
    // @ts-expect-error whom a pidfd means is not whom a signal is for
    () => task.pidfdOpen(pid, PIDFD_SIGNAL.THREAD),
    () => task.pidfdOpen(pid, PIDFD.THREAD),
    // @ts-expect-error the same the other way
    () => fd.pidfdSendSignal(0, PIDFD.THREAD),
    () => fd.pidfdSendSignal(0, PIDFD_SIGNAL.THREAD),
    // @ts-expect-error what is asked of a process is not what is told of its core dump
    () => fd.pidfdGetInfo(PIDFD_COREDUMP.SKIP),
    () => fd.pidfdGetInfo(PIDFD_INFO.EXIT),
    // @ts-expect-error a link with a program at its other end has flags of its own
    () => fd.tunSetIff('tun', { flags: MSG.OOB }),
    () => fd.tunSetIff('tun', { flags: TUN_IFF.NO_PI }),
    // @ts-expect-error an address of a virtual machine is no message
    () => fd.bind({ family: 'vsock', cid: 1, port: 1, flags: MSG.OOB }),
    () => fd.bind({ family: 'vsock', cid: 1, port: 1, flags: VMADDR_FLAG.TO_HOST }),
  ])
  // What is told carries the set on.
  expectTypeOf<ReceivedMessage<FileDescriptor>['flags']>().toEqualTypeOf<FlagsOf<'MSG'>>()
  expectTypeOf<Awaited<ReturnType<FileDescriptor['pidfdGetInfo']>>['mask']>().toEqualTypeOf<FlagsOf<'PIDFD_INFO'>>()
})

test('what comes back', () => {
  expectTypeOf<Awaited<ReturnType<Task['open']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['pidfdOpen']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['waitid']>>>().toEqualTypeOf<Waited | undefined>()
  expectTypeOf<Awaited<ReturnType<FileDescriptor['dup']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['getpid']>>>().toEqualTypeOf<NearPid>()
})

test('flags of a ring and of its entries are of their sets', () => {
  held((task, fd, _pid, mapping) => [
    // @ts-expect-error a ring is made by flags of its own
    () => task.ioUringSetup(8, { flags: O.NONBLOCK }),
    () => task.ioUringSetup(8, { flags: or(IORING_SETUP.SINGLE_ISSUER, IORING_SETUP.DEFER_TASKRUN) }),
    (ring: IoUring, statx: Pointer<Statx>, info: Pointer<Siginfo>) => [
      // @ts-expect-error how a ring was made is not how an entry is treated
      () => ring.push({ op: 'nop', flags: IORING_SETUP.IOPOLL }, 1),
      () => ring.push({ op: 'nop', flags: or(IOSQE.IO_LINK, IOSQE.ASYNC) }, 1),
      // @ts-expect-error a file is opened by one set of flags and written by another
      () => ring.push({ op: 'write', fd, data: 'x', rwFlags: O.APPEND }, 1),
      () => ring.push({ op: 'write', fd, data: 'x', rwFlags: RWF.APPEND }, 1),
      // @ts-expect-error nor the other way
      () => ring.push({ op: 'openat', dirfd: AT.FDCWD, path: 'x', openFlags: RWF.APPEND }, 1),
      () => ring.push({ op: 'openat', dirfd: AT.FDCWD, path: 'x', openFlags: O.APPEND }, 1),
      // @ts-expect-error that of fsync is one of its own
      () => ring.push({ op: 'fsync', fd, fsyncFlags: RWF.DSYNC }, 1),
      () => ring.push({ op: 'fsync', fd, fsyncFlags: IORING_FSYNC.DATASYNC }, 1),
      // @ts-expect-error a range is written back by flags of its own
      () => ring.push({ op: 'sync_file_range', fd, offset: 0, length: 0, syncFlags: IORING_FSYNC.DATASYNC }, 1),
      () => ring.push({ op: 'sync_file_range', fd, offset: 0, length: 0, syncFlags: SYNC_FILE_RANGE.WRITE }, 1),
      // @ts-expect-error a file is allocated in ways that are no permissions
      () => ring.push({ op: 'fallocate', fd, mode: O.CREAT, offset: 0, length: 1 }, 1),
      () => ring.push({ op: 'fallocate', fd, mode: FALLOC_FL.KEEP_SIZE, offset: 0, length: 1 }, 1),
      // @ts-expect-error what is asked for is not how the path is followed
      () => ring.push({ op: 'statx', dirfd: AT.FDCWD, path: 'x', statxFlags: STATX.SIZE, mask: STATX.SIZE, buffer: statx }, 1),
      // @ts-expect-error the same the other way
      () => ring.push({ op: 'statx', dirfd: AT.FDCWD, path: 'x', mask: AT.SYMLINK_NOFOLLOW, buffer: statx }, 1),
      () => ring.push({ op: 'statx', dirfd: AT.FDCWD, path: 'x', statxFlags: AT.SYMLINK_NOFOLLOW, mask: STATX.SIZE, buffer: statx }, 1),
      // @ts-expect-error what is removed is said by flags of paths
      () => ring.push({ op: 'unlinkat', dirfd: AT.FDCWD, path: 'x', unlinkFlags: O.DIRECTORY }, 1),
      () => ring.push({ op: 'unlinkat', dirfd: AT.FDCWD, path: 'x', unlinkFlags: AT.REMOVEDIR }, 1),
      // @ts-expect-error what linkat takes, renameat does not
      () => ring.push({ op: 'renameat', olddirfd: AT.FDCWD, oldpath: 'x', newdirfd: AT.FDCWD, newpath: 'y', pathFlags: AT.SYMLINK_FOLLOW }, 1),
      () => ring.push({ op: 'renameat', olddirfd: AT.FDCWD, oldpath: 'x', newdirfd: AT.FDCWD, newpath: 'y', pathFlags: RENAME.NOREPLACE }, 1),
      // @ts-expect-error the same the other way
      () => ring.push({ op: 'linkat', olddirfd: AT.FDCWD, oldpath: 'x', newdirfd: AT.FDCWD, newpath: 'y', pathFlags: RENAME.NOREPLACE }, 1),
      () => ring.push({ op: 'linkat', olddirfd: AT.FDCWD, oldpath: 'x', newdirfd: AT.FDCWD, newpath: 'y', pathFlags: AT.SYMLINK_FOLLOW }, 1),
      // @ts-expect-error bytes are moved by flags of their own
      () => ring.push({ op: 'splice', from: fd, to: fd, length: 1, spliceFlags: O.NONBLOCK }, 1),
      () => ring.push({ op: 'splice', from: fd, to: fd, length: 1, spliceFlags: SPLICE_F.NONBLOCK }, 1),
      // @ts-expect-error pipes are made by flags of files
      () => ring.push({ op: 'pipe', pipeFlags: SOCK.NONBLOCK }, 1),
      () => ring.push({ op: 'pipe', pipeFlags: O.NONBLOCK }, 1),
      // @ts-expect-error attributes are set by flags of their own
      () => ring.push({ op: 'setxattr', path: 'x', name: 'user.x', data: 'x', xattrFlags: O.CREAT }, 1),
      () => ring.push({ op: 'setxattr', path: 'x', name: 'user.x', data: 'x', xattrFlags: XATTR.CREATE }, 1),
      // @ts-expect-error a connection is taken by flags of a socket
      () => ring.push({ op: 'accept', fd, acceptFlags: MSG.DONTWAIT }, 1),
      // @ts-expect-error and by those of a ring
      () => ring.push({ op: 'accept', fd, acceptRingFlags: MSG.DONTWAIT }, 1),
      () => ring.push({ op: 'accept', fd, acceptFlags: SOCK.NONBLOCK, acceptRingFlags: IORING_ACCEPT.DONTWAIT }, 1),
      // @ts-expect-error a message has flags of its own
      () => ring.push({ op: 'send', fd, data: 'x', msgFlags: SOCK.NONBLOCK }, 1),
      () => ring.push({ op: 'send', fd, data: 'x', msgFlags: MSG.DONTWAIT }, 1),
      // @ts-expect-error a protocol is of its family
      () => ring.push({ op: 'socket', domain: AF.UNIX, type: SOCK.STREAM, protocol: IPPROTO.TCP }, 1),
      // @ts-expect-error a socket is of a type
      () => ring.push({ op: 'socket', domain: AF.INET, type: O.NONBLOCK }, 1),
      () => ring.push({ op: 'socket', domain: AF.INET, type: SOCK.STREAM, protocol: IPPROTO.TCP }, 1),
      // @ts-expect-error a ring polls as poll(2) does
      () => ring.push({ op: 'poll_add', fd, events: EPOLL.ET }, 1),
      () => ring.push({ op: 'poll_add', fd, events: or(POLL_EVENT.IN, POLL_EVENT.RDHUP) }, 1),
      // @ts-expect-error a time is waited for by flags of its own
      () => ring.push({ op: 'timeout', time: { tv_sec: 1, tv_nsec: 0 }, timeoutFlags: TFD_TIMER.ABSTIME }, 1),
      () => ring.push({ op: 'timeout', time: { tv_sec: 1, tv_nsec: 0 }, timeoutFlags: IORING_TIMEOUT.ABS }, 1),
      // @ts-expect-error a child is waited for by other flags than it was cloned with
      () => ring.push({ op: 'waitid', pidfd: fd, options: CLONE.THREAD, info }, 1),
      () => ring.push({ op: 'waitid', pidfd: fd, options: W.EXITED, info }, 1),
      // @ts-expect-error advice is one of several
      () => ring.push({ op: 'madvise', mapping, advice: 1000 }, 1),
      // @ts-expect-error a restriction names what is there
      () => ring.registerRestrictions([{ kind: 'sqe_op', op: 1000 }]),
      // @ts-expect-error and of flags those of entries
      () => ring.registerRestrictions([{ kind: 'sqe_flags_allowed', flags: IORING_SETUP.IOPOLL }]),
      () => ring.registerRestrictions([{ kind: 'sqe_op', op: IORING_OP.READ }, { kind: 'sqe_flags_allowed', flags: IOSQE.IO_LINK }]),
    ],
  ])
  expectTypeOf<IoUring['features']>().toEqualTypeOf<FlagsOf<'IORING_FEAT'>>()
  expectTypeOf<IoUring['flags']>().toEqualTypeOf<FlagsOf<'IORING_SETUP'>>()
  expectTypeOf<IoUringCompletion<unknown>['flags']>().toEqualTypeOf<FlagsOf<'IORING_CQE_F'>>()
})

test('a protocol is of its family, and an option of its level', () => {
  held((task, fd) => [
    // @ts-expect-error what is within one machine speaks no TCP
    () => task.socket(AF.UNIX, SOCK.STREAM, IPPROTO.TCP),
    // @ts-expect-error nor any other number
    () => task.socket(AF.UNIX, SOCK.STREAM, 6),
    () => task.socket(AF.UNIX, SOCK.STREAM, 0),
    // @ts-expect-error the same with the kernel
    () => task.socket(AF.NETLINK, SOCK.RAW, IPPROTO.TCP),
    () => task.socket(AF.NETLINK, SOCK.RAW, NETLINK.ROUTE),
    // @ts-expect-error and the other way
    () => task.socket(AF.INET, SOCK.RAW, NETLINK.ROUTE),
    () => task.socket(AF.INET6, SOCK.STREAM, IPPROTO.TCP),
    // A protocol of IP that has no name here.
    () => task.socket(AF.INET, SOCK.RAW, 89),
    // @ts-expect-error the bytes of a packet's protocol are in the order of the network
    () => task.socket(AF.PACKET, SOCK.RAW, ETH_P.ALL),
    () => task.socket(AF.PACKET, SOCK.RAW, packetProtocol(ETH_P.ALL)),
    // @ts-expect-error and of ethernet
    () => packetProtocol(IPPROTO.TCP),
    // @ts-expect-error virtual machines have one protocol
    () => task.socket(AF.VSOCK, SOCK.STREAM, IPPROTO.TCP),
    // @ts-expect-error a family is no type of socket
    () => task.socket(SOCK.STREAM, SOCK.STREAM),
    // Another family goes by its number.
    () => task.socket(38, SOCK.SEQPACKET, 5),
    // @ts-expect-error the same in pairs
    () => task.socketpair(AF.UNIX, SOCK.STREAM, IPPROTO.TCP),
    () => task.socketpair(AF.UNIX, SOCK.STREAM, 0),
    // @ts-expect-error a level is no protocol of netlink
    () => socketOption('X', NETLINK.ROUTE, 1, Uint32),
    // @ts-expect-error the level comes before the option
    () => socketOption('X', 1, IPPROTO.TCP, Uint32),
    () => socketOption('X', IPPROTO.TCP, 1, Uint32),
    // @ts-expect-error how the packet size of a path is found is one of several
    () => fd.setsockopt(IP.MTU_DISCOVER, 100),
    () => fd.setsockopt(IP.MTU_DISCOVER, IP_PMTUDISC.DO),
    // @ts-expect-error control messages have the same levels
    () => fd.sendmsg({ data: 'x', control: [{ type: 'other', level: MSG.OOB, number: 1, data: new Uint8Array() }] }),
    () => fd.sendmsg({ data: 'x', control: [{ type: 'other', level: IPPROTO.IP, number: 1, data: new Uint8Array() }] }),
    // @ts-expect-error a packet is of a protocol of ethernet
    () => fd.bind({ family: 'packet', index: 1, protocol: IPPROTO.TCP }),
    () => fd.bind({ family: 'packet', index: 1, protocol: ETH_P.IP }),
  ])
  expectTypeOf(SO.TYPE).toEqualTypeOf<SocketOption<FlagsOf<'SOCK'>>>()
  expectTypeOf(SO.DOMAIN).toEqualTypeOf<SocketOption<ValueOf<'AF'>>>()
  expectTypeOf<OtherControl['level']>().toEqualTypeOf<ValueOf<'SOL' | 'IPPROTO' | 'AF'>>()
})

test('what is said of links, addresses, routes, neighbours and rules is of their sets', () => {
  const destination = { address: '192.0.2.0', prefixLength: 24 }
  held((task) => [
    (net: Rtnetlink) => [
      // @ts-expect-error an address is no link
      () => net.addAddress(1, { address: '192.0.2.1', prefixLength: 24, flags: IFF.NOARP }),
      // @ts-expect-error how far it is, is no table
      () => net.addAddress(1, { address: '192.0.2.1', prefixLength: 24, scope: RT_TABLE.MAIN }),
      () => net.addAddress(1, { address: '192.0.2.1', prefixLength: 24, scope: RT_SCOPE.LINK, flags: or(IFA_F.NODAD, IFA_F.NOPREFIXROUTE) }),
      // @ts-expect-error a route is of one of several types
      () => net.addRoute({ destination, type: 1000 }),
      // @ts-expect-error who made it is no protocol of the internet
      () => net.addRoute({ destination, protocol: IPPROTO.TCP }),
      // @ts-expect-error nor is its scope its table
      () => net.addRoute({ destination, table: RT_SCOPE.LINK }),
      () => net.addRoute({ destination, type: RTN.BLACKHOLE, protocol: RTPROT.BOOT, table: RT_TABLE.MAIN, scope: RT_SCOPE.HOST }),
      // Others go by their number.
      () => net.addRoute({ destination, protocol: 186, table: 1000, scope: 100 }),
      // @ts-expect-error what is known of a neighbour is not how it is used
      () => net.addNeighbour(1, { address: '192.0.2.1', linkAddress: '02:00:00:00:00:01', state: NTF.ROUTER }),
      // @ts-expect-error the same the other way
      () => net.addNeighbour(1, { address: '192.0.2.1', linkAddress: '02:00:00:00:00:01', flags: NUD.STALE }),
      () => net.addNeighbour(1, { address: '192.0.2.1', linkAddress: '02:00:00:00:00:01', state: NUD.STALE, flags: NTF.ROUTER }),
      // @ts-expect-error a rule is for protocols of the internet
      () => net.addRule({ family: 'inet', action: 'nop', ipProtocol: RTPROT.BOOT }),
      // @ts-expect-error and made by somebody
      () => net.addRule({ family: 'inet', action: 'nop', protocol: IPPROTO.TCP }),
      () => net.addRule({ family: 'inet', action: 'nop', ipProtocol: IPPROTO.TCP, protocol: RTPROT.BOOT }),
      // @ts-expect-error what makes something is not asked with
      () => net.netlink.request({ type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: {} }, NLM_F_NEW.CREATE),
      // @ts-expect-error nor deleted
      () => net.netlink.request({ type: RouteMessages.DELLINK, header: Ifinfomsg.zero, attributes: {} }, or(NLM_F.ECHO, NLM_F_NEW.CREATE)),
      () => net.netlink.request({ type: RouteMessages.NEWLINK, header: Ifinfomsg.zero, attributes: {} }, or(NLM_F.ECHO, NLM_F_NEW.CREATE)),
    ],
    // @ts-expect-error with whom in the kernel one talks is of netlink
    () => task.netlink(IPPROTO.TCP),
    () => task.netlink(NETLINK.GENERIC),
    // @ts-expect-error what else is told of a link is not how it is
    () => LinkAttributes.sizeOf({ EXT_MASK: IFF.UP }),
    () => LinkAttributes.sizeOf({ EXT_MASK: RTEXT_FILTER.VF }),
    // @ts-expect-error a link has flags of its own
    () => Ifinfomsg.of({ ifi_flags: TUN_IFF.NO_PI }),
    () => Ifinfomsg.of({ ifi_flags: IFF.UP }),
  ])
  expectTypeOf<InotifyEvent['mask']>().toEqualTypeOf<FlagsOf<'IN'>>()
  expectTypeOf<Link['flags']>().toEqualTypeOf<FlagsOf<'IFF'>>()
  expectTypeOf<Link['type']>().toEqualTypeOf<ValueOf<'ARPHRD'>>()
  expectTypeOf<Exclude<Link['operstate'], undefined>>().toEqualTypeOf<(typeof IF_OPER)[keyof typeof IF_OPER]>()
  expectTypeOf<LinkAddress['flags']>().toEqualTypeOf<FlagsOf<'IFA_F'>>()
  expectTypeOf<Route['type']>().toEqualTypeOf<(typeof RTN)[keyof typeof RTN]>()
  expectTypeOf<Route['protocol']>().toEqualTypeOf<ValueOf<'RTPROT'>>()
  expectTypeOf<Route['scope']>().toEqualTypeOf<ValueOf<'RT_SCOPE'>>()
  expectTypeOf<Neighbour['state']>().toEqualTypeOf<FlagsOf<'NUD'>>()
  expectTypeOf<Neighbour['flags']>().toEqualTypeOf<FlagsOf<'NTF'>>()
  expectTypeOf<Rule['flags']>().toEqualTypeOf<FlagsOf<'FIB_RULE'>>()
  expectTypeOf<Rule['action']>().toEqualTypeOf<(typeof FR_ACT)[keyof typeof FR_ACT]>()
})

test('a process takes flags of their sets, as its task does', () => {
  held((task, fd) => [
    (process: Process, path: Path) => [
      // @ts-expect-error a mount has flags of its own
      () => process.mount(null, '/mnt', 'tmpfs', O.NOATIME),
      () => process.mount(null, '/mnt', 'tmpfs', MOUNT.NOATIME),
      // @ts-expect-error and others where it goes
      () => process.umount('/mnt', MOUNT.NOATIME),
      () => process.umount('/mnt', or(MNT.DETACH, UMOUNT.NOFOLLOW)),
      // @ts-expect-error a path is opened as by open
      () => path.open(RWF.APPEND),
      () => path.open(O.RDWR),
    ],
    // @ts-expect-error what clone3 is told is of clone
    () => CloneArgs.of({ flags: MOUNT.BIND }),
    () => CloneArgs.of({ flags: CLONE.VM }),
    [task, fd],
  ])
})

test('flags of memory, messages, counters and keys are of their set too', () => {
  expectTypeOf(or(IPC.CREAT, SHM.HUGETLB)).toEqualTypeOf<FlagsOf<'IPC_GET' | 'SHM'>>()
  held((task, fd, pid, mapping) => [
    (queue: Semid, segment: Shmid, messages: Msqid, map: BpfMap<number, number>) => [
      // @ts-expect-error what waits looks nothing up
      () => task.semget(1, 1, IPC.NOWAIT),
      () => task.semget(1, 1, or(IPC.CREAT, IPC.EXCL)),
      // @ts-expect-error what looks up does not wait
      () => task.semop(queue, [{ sem_num: 0, sem_op: 1, sem_flg: IPC.CREAT }]),
      () => task.semop(queue, [{ sem_num: 0, sem_op: 1, sem_flg: or(IPC.NOWAIT, SEM.UNDO) }]),
      // @ts-expect-error how a segment is attached is not how it is made
      () => task.shmget(1, 1, SHMAT.RDONLY),
      () => task.shmget(1, 1, or(IPC.CREAT, SHM.NORESERVE)),
      // @ts-expect-error the same the other way
      () => task.shmat(segment, SHM.NORESERVE),
      () => task.shmat(segment, SHMAT.RDONLY),
      // @ts-expect-error a queue is looked up by other flags than a message
      () => task.msgget(1, MSGRCV.NOERROR),
      // @ts-expect-error what is received is not sent
      () => task.msgsnd(messages, { mtype: 1, mtext: new Uint8Array() }, MSGRCV.NOERROR),
      // @ts-expect-error a message of a queue is none of a socket
      () => task.msgrcv(messages, 1, 0, MSG.DONTWAIT),
      () => task.msgrcv(messages, 1, 0, or(IPC.NOWAIT, MSGRCV.NOERROR)),
      // @ts-expect-error how an element is written is not what its map is like
      () => map.update(1, 1, BPF_F_MAP.NO_PREALLOC),
      () => map.update(1, 1, BPF_ELEM.NOEXIST),
    ],
    // @ts-expect-error a queue is opened as a file is, not as a message is sent
    () => task.mqOpen('x', MSG.DONTWAIT),
    () => task.mqOpen('x', or(O.RDWR, O.CREAT)),
    // @ts-expect-error the same later
    () => fd.mqSetattr(MSG.DONTWAIT),
    () => fd.mqSetattr(O.NONBLOCK),
    // @ts-expect-error random bytes are got by flags of their own
    () => task.getrandom(1, O.NONBLOCK),
    () => task.getrandom(1, GRND.NONBLOCK),
    // @ts-expect-error a policy that is about no nodes has none
    () => task.setMempolicy(MPOL.LOCAL, [0]),
    // @ts-expect-error and one that is about some says which
    () => task.setMempolicy(MPOL.BIND),
    // @ts-expect-error no such policy
    () => task.setMempolicy(9, [0]),
    // @ts-expect-error what becomes of pages does not go with the mode
    () => task.setMempolicy(MPOL.BIND, [0], { modeFlags: MPOL_MF.MOVE }),
    () => task.setMempolicy(MPOL.BIND, [0], { modeFlags: MPOL_F.STATIC_NODES }),
    // @ts-expect-error the same the other way
    () => task.mbind(mapping, MPOL.BIND, [0], { flags: MPOL_F.STATIC_NODES }),
    () => task.mbind(mapping, MPOL.BIND, [0], { flags: or(MPOL_MF.STRICT, MPOL_MF.MOVE) }),
    // @ts-expect-error single pages are moved or not
    () => task.movePages([], null, MPOL_MF.STRICT),
    // @ts-expect-error a map is opened by flags of its own
    () => task.bpfObjGet('x', O.RDONLY),
    () => task.bpfObjGet('x', BPF_F_MAP.RDONLY),
    // @ts-expect-error how a program is loaded is not what a map is like
    () => task.bpfProgLoad(1, [], { flags: BPF_F_MAP.RDONLY }),
    () => task.bpfProgLoad(1, [], { flags: BPF_F_PROG.SLEEPABLE, expectedAttachType: BPF_ATTACH_TYPE.CGROUP_INET_INGRESS }),
    // @ts-expect-error nor how it is attached
    () => fd.bpfProgAttach(fd, BPF_ATTACH_TYPE.CGROUP_INET_INGRESS, BPF_F_PROG.SLEEPABLE),
    () => fd.bpfProgAttach(fd, BPF_ATTACH_TYPE.CGROUP_INET_INGRESS, BPF_F_ATTACH.ALLOW_MULTI),
    // @ts-expect-error a counter's bits are not how it is opened
    () => task.perfEventOpen({ type: 'raw', config: 0n }, 'self', { openFlags: PERF_ATTR.DISABLED }),
    // @ts-expect-error what a sample has is not what a reading has
    () => task.perfEventOpen({ type: 'raw', config: 0n }, 'self', { sample_type: PERF_FORMAT.GROUP }),
    // @ts-expect-error nor which branches it has
    () => task.perfEventOpen({ type: 'raw', config: 0n }, 'self', { branch_sample_type: PERF_SAMPLE.BRANCH_STACK }),
    () => task.perfEventOpen({ type: 'raw', config: 0n }, 'self', {
      openFlags: PERF_FLAG.FD_OUTPUT, flags: PERF_ATTR.DISABLED, sample_type: PERF_SAMPLE.IP, read_format: PERF_FORMAT.GROUP,
      branch_sample_type: or(PERF_SAMPLE_BRANCH.USER, PERF_SAMPLE_BRANCH.ANY),
    }),
    // @ts-expect-error the same where it is read
    () => fd.perfRead(PERF_SAMPLE.READ),
    () => fd.perfRead(PERF_FORMAT.GROUP),
    // @ts-expect-error files are reached in other ways than the network
    () => fd.landlockAddPathBeneath(fd, LANDLOCK_ACCESS_NET.BIND_TCP),
    () => fd.landlockAddPathBeneath(fd, LANDLOCK_ACCESS_FS.READ_FILE),
    // @ts-expect-error the same the other way
    () => fd.landlockAddNetPort(80, LANDLOCK_ACCESS_FS.READ_FILE),
    () => fd.landlockAddNetPort(80, LANDLOCK_ACCESS_NET.BIND_TCP),
    // @ts-expect-error and where a ruleset is made
    () => task.landlockCreateRuleset({ handled_access_fs: LANDLOCK_ACCESS_NET.BIND_TCP }),
    () => task.landlockCreateRuleset({ handled_access_fs: LANDLOCK_ACCESS_FS.READ_FILE, scoped: LANDLOCK_SCOPE.SIGNAL }),
    // @ts-expect-error what is logged is no access
    () => task.landlockRestrictSelf(fd, LANDLOCK_ACCESS_FS.READ_FILE),
    // @ts-expect-error there is no such action of a filter
    () => task.seccompGetActionAvail(5),
    () => task.seccompGetActionAvail(SECCOMP_RET.ALLOW),
    // @ts-expect-error how notifications work is not how a filter is added
    () => fd.seccompNotifySetFlags(SECCOMP_FILTER_FLAG.TSYNC),
    () => fd.seccompNotifySetFlags(SECCOMP_USER_NOTIF_FD.SYNC_WAKE_UP),
    // @ts-expect-error a key is moved by flags of its own
    () => task.keyctlMove(1, 2, 3, KEY_PERM.READ),
    () => task.keyctlMove(1, 2, 3, KEYCTL_MOVE.EXCL),
    // @ts-expect-error and used with others
    () => task.keyctlSetperm(1, { user: KEYCTL_MOVE.EXCL }),
    () => task.keyctlSetperm(1, { user: or(KEY_PERM.READ, KEY_PERM.VIEW) }),
    // @ts-expect-error what its arguments say already is no flag of it
    () => fd.kexecFileLoad({ flags: KEXEC_FILE.UNLOAD }),
    () => fd.kexecFileLoad({ flags: KEXEC_FILE.ON_CRASH }),
    // @ts-expect-error the older call has flags of its own
    () => task.kexecLoad(0 as Address, [], KEXEC_FILE.ON_CRASH),
    () => task.kexecLoad(0 as Address, [], KEXEC.ON_CRASH),
    // @ts-expect-error a module is unloaded by flags of its own
    () => task.deleteModule('x', O.NONBLOCK),
    () => task.deleteModule('x', DELETE_MODULE.NONBLOCK),
    // @ts-expect-error and loaded by others
    () => fd.finitModule('', DELETE_MODULE.TRUNC),
    () => fd.finitModule('', MODULE_INIT.COMPRESSED_FILE),
    // @ts-expect-error kinds of namespaces are flags of clone
    () => task.listns({ types: MOUNT.BIND }),
    () => task.listns({ types: or(CLONE.NEWUSER, CLONE.NEWNET) }),
    // @ts-expect-error how addresses are followed is no flag of an attribute
    () => task.setxattrat(AT.FDCWD, 'x', 'user.x', 'x', AT.SYMLINK_NOFOLLOW),
    () => task.setxattrat(AT.FDCWD, 'x', 'user.x', 'x', XATTR.CREATE, AT.SYMLINK_NOFOLLOW),
    () => [pid],
  ])
  // What is told carries the set on.
  expectTypeOf<MqAttr['mq_flags']>().toEqualTypeOf<FlagsOf<'O'>>()
  expectTypeOf<Mempolicy['mode']>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6>()
  expectTypeOf<Mempolicy['flags']>().toEqualTypeOf<FlagsOf<'MPOL_F'>>()
  expectTypeOf<FanotifyEvent['mask']>().toEqualTypeOf<FlagsOf<'FAN'>>()
  expectTypeOf<InotifyEvent['mask']>().toEqualTypeOf<FlagsOf<'IN'>>()
  expectTypeOf<Statx['stx_attributes']>().toEqualTypeOf<FlagsOf<'STATX_ATTR'>>()
  expectTypeOf<Statfs['f_flags']>().toEqualTypeOf<FlagsOf<'ST'>>()
  expectTypeOf<BpfMapInfo['map_flags']>().toEqualTypeOf<FlagsOf<'BPF_F_MAP'>>()
  expectTypeOf<PerfRecord['misc']>().toEqualTypeOf<FlagsOf<'PERF_RECORD_MISC'>>()
  expectTypeOf<FuseOpenOut['open_flags']>().toEqualTypeOf<FlagsOf<'FOPEN'>>()
  expectTypeOf<FuseAccessIn['mask']>().toEqualTypeOf<FlagsOf<'ACCESS'>>()
})

test('settings of a process, and what others do to it, are of their set too', () => {
  held((task, _fd, pid) => [
    // @ts-expect-error capabilities are no secure bits
    () => task.setSecurebits(CAP.SYS_ADMIN),
    () => task.setSecurebits(or(SECBIT.NOROOT, SECBIT.NOROOT_LOCKED)),
    // @ts-expect-error nor the other way
    () => task.raiseAmbientCapability(SECBIT.NOROOT),
    () => task.raiseAmbientCapability(CAP.NET_RAW),
    // @ts-expect-error what memory may become is not how it is used
    () => task.setMdwe(PROT.EXEC),
    () => task.setMdwe(PR_MDWE.REFUSE_EXEC_GAIN),
    // @ts-expect-error vectors of one kind are not those of another
    () => task.setSveVectorLength(16, PR_SME.VL_INHERIT),
    () => task.setSveVectorLength(16, PR_SVE.VL_INHERIT),
    // @ts-expect-error keys for pointers are no tags
    () => task.resetPointerAuthenticationKeys(PR_MTE.TCF_SYNC),
    () => task.resetPointerAuthenticationKeys(PR_PAC.APIAKEY),
    // @ts-expect-error nor tags keys
    () => task.setTaggedAddressControl(PR_PAC.APIAKEY),
    () => task.setTaggedAddressControl(or(PR_TAGGED.ADDR_ENABLE, PR_MTE.TCF_SYNC)),
    // @ts-expect-error a shadow stack on arm64 has other flags than on x86
    () => task.lockShadowStackStatus(ARCH_SHSTK.WRSS),
    () => task.lockShadowStackStatus(PR_SHADOW_STACK.WRITE),
    // @ts-expect-error the same the other way
    () => task.archLockShadowStack(PR_SHADOW_STACK.WRITE),
    () => task.archLockShadowStack(ARCH_SHSTK.WRSS),
    // @ts-expect-error what a tracer is told of is not what it is told
    () => task.ptraceSeize(pid, PTRACE_EVENT.EXEC),
    () => task.ptraceSeize(pid, or(PTRACE_O.TRACEEXEC, PTRACE_O.EXITKILL)),
    // @ts-expect-error the same later
    () => task.ptraceSetoptions(pid, PTRACE_EVENT.EXEC),
    // @ts-expect-error registers are in sets of their own
    () => task.ptraceGetregset(pid, PTRACE_O.TRACEEXEC, 8),
    () => task.ptraceGetregset(pid, NT.PRSTATUS, 8),
    // @ts-expect-error a policy is no flag of sched_setattr
    () => task.schedSetscheduler(SCHED_FLAG.RESET_ON_FORK, { sched_priority: 0 }),
    () => task.schedSetscheduler(or(SCHED.BATCH, SCHED.RESET_ON_FORK), { sched_priority: 0 }),
    // @ts-expect-error what is added to a policy is none
    () => task.schedGetPriorityMin(SCHED.RESET_ON_FORK),
    // @ts-expect-error how a signal is handled is not how its stack is used
    () => task.sigaction(SIG.CHLD, { handler: SIG_IGN, flags: SS.AUTODISARM }),
    () => task.sigaction(SIG.CHLD, { handler: SIG_IGN, flags: SA.NOCLDWAIT }),
    // @ts-expect-error the same the other way
    () => task.sigaltstack(null, SA.ONSTACK),
    () => task.sigaltstack(null, SS.AUTODISARM),
    // @ts-expect-error where a signal comes from is not how it is handled
    () => task.rtSigqueueinfo(pid, SIG.USR1, { value: 0, uid: 0, code: SA.SIGINFO }),
    () => task.rtSigqueueinfo(pid, SIG.USR1, { value: 0, uid: 0, code: SI.QUEUE }),
    // @ts-expect-error programs are executed in ways of their own
    () => task.personality(PROT.READ),
    () => task.personality(or(PER.LINUX, PERSONALITY.ADDR_NO_RANDOMIZE)),
    // @ts-expect-error what is changed of a clock is not how it is
    (): Partial<Timex> => ({ modes: STA.NANO }),
    (): Partial<Timex> => ({ modes: ADJ.NANO, status: STA.NANO }),
    // @ts-expect-error there is no such clock
    () => task.clockGettime(99),
    () => task.clockGettime(CLOCK.TAI),
    // @ts-expect-error there is no such level
    () => task.ioprioSet({ class: IOPRIO_CLASS.BE, level: 8 }),
    () => task.ioprioSet({ class: IOPRIO_CLASS.BE, level: 7 }),
    // @ts-expect-error nor of messages
    () => task.klogConsoleLevel(0),
    () => task.klogConsoleLevel(8),
    (before: Termios) => [
      // @ts-expect-error what a terminal does with its input is not what it does for its user
      (): Termios => ({ ...before, c_iflag: LFLAG.ECHO }),
      (): Termios => ({ ...before, c_iflag: IFLAG.ICRNL, c_oflag: OFLAG.OPOST, c_cflag: CFLAG.CREAD, c_lflag: LFLAG.ECHO }),
    ],
  ])
  // What is told carries the set on.
  expectTypeOf<Awaited<ReturnType<Task['getSecurebits']>>>().toEqualTypeOf<FlagsOf<'SECBIT'>>()
  expectTypeOf<Awaited<ReturnType<Task['getMdwe']>>>().toEqualTypeOf<FlagsOf<'PR_MDWE'>>()
  expectTypeOf<Awaited<ReturnType<Task['getDumpable']>>>().toEqualTypeOf<0 | 1 | 2>()
  expectTypeOf<Awaited<ReturnType<Task['schedGetscheduler']>>>().toEqualTypeOf<FlagsOf<'SCHED'>>()
  expectTypeOf<Awaited<ReturnType<FileDescriptor['nsGetNstype']>>>().toEqualTypeOf<FlagsOf<'CLONE'>>()
  expectTypeOf<Sigaction['sa_flags']>().toEqualTypeOf<FlagsOf<'SA'>>()
  expectTypeOf<IfDqinfo['dqi_flags']>().toEqualTypeOf<FlagsOf<'DQF'>>()
  expectTypeOf<AcctV3['ac_flag']>().toEqualTypeOf<FlagsOf<'ACCT_FLAG'>>()
  expectTypeOf<ChildTrapped['event']>().toEqualTypeOf<ValueOf<'PTRACE_EVENT'>>()
})

test('flags that files keep, and those of messages, are of their sets as well', () => {
  held((_task, fd) => [
    // @ts-expect-error what stands in one word is not what stands in the other
    () => FuseInitOut.of({ flags: FUSE_FEATURE2.HAS_EXPIRE_ONLY }),
    // @ts-expect-error nor the other way
    () => FuseInitOut.of({ flags2: FUSE_FEATURE.ASYNC_READ }),
    () => FuseInitOut.of({ flags: or(FUSE_FEATURE.ASYNC_READ, FUSE_FEATURE.INIT_EXT), flags2: FUSE_FEATURE2.HAS_EXPIRE_ONLY }),
    // @ts-expect-error a name expires by a flag of its own
    () => fd.fuseNotify({ code: 'inval_entry', parent: 1, name: 'x', flags: FUSE_FEATURE2.HAS_EXPIRE_ONLY }),
    () => fd.fuseNotify({ code: 'inval_entry', parent: 1, name: 'x', flags: FUSE_EXPIRE.ONLY }),
  ])
  expectTypeOf<FuseAttr['flags']>().toEqualTypeOf<FlagsOf<'FUSE_ATTR'>>()
  expectTypeOf<FuseGetattrIn['getattr_flags']>().toEqualTypeOf<FlagsOf<'FUSE_GETATTR'>>()
  expectTypeOf<FuseOpenIn['open_flags']>().toEqualTypeOf<FlagsOf<'FUSE_OPEN'>>()
  expectTypeOf<FuseReadIn['read_flags']>().toEqualTypeOf<FlagsOf<'FUSE_READ'>>()
  expectTypeOf<FuseFsyncIn['fsync_flags']>().toEqualTypeOf<FlagsOf<'FUSE_FSYNC'>>()
})

test('what is told of a process is one of its set', () => {
  expectTypeOf<Awaited<ReturnType<Task['getTsc']>>>().toEqualTypeOf<1 | 2>()
  expectTypeOf<Awaited<ReturnType<Task['getMceKill']>>>().toEqualTypeOf<0 | 1 | 2>()
  expectTypeOf<Awaited<ReturnType<Task['getSeccomp']>>>().toEqualTypeOf<0 | 1 | 2>()
})

test('pieces of a file are looked for in ways of their own', () => {
  held((_task, fd) => [
    // @ts-expect-error what a piece is like is not how it is looked for
    () => fd.fsFiemap({ flags: FIEMAP_EXTENT.SHARED }),
    () => fd.fsFiemap({ flags: FIEMAP_FLAG.SYNC }),
  ])
  expectTypeOf<FiemapExtent['fe_flags']>().toEqualTypeOf<FlagsOf<'FIEMAP_EXTENT'>>()
})
