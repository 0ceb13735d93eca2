/**
 * Makes calls of all kinds by every way there is, and prints what this package says that it sent, in order, for each process
 * and thread; test/oracle/trace.test.ts has strace look on.
 *
 * Argument: `methods`, or `all` for those and for bare calls, in bursts and in batches.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ACCESS, AF, AT, Bytes, CLOCK, CString, EFD, EPOLL, EPOLL_CTL, ErrnoError, F_LCK, FALLOC_FL, FUTEX_WAITERS, FutexNode, IN, IN_INIT, ITIMER, localProcess, LOCK,
  MADV, MAP, MFD, MS,
  O, or, P, Pid, POLL_EVENT, POSIX_FADV, PROT, RLIMIT, RobustListHead, RUSAGE, SCHED, SEEK, SFD, SHUT, SIG, SIG_HOW, sigset, SO, SOCK, STATX,
  SYNC_FILE_RANGE, SYS, Uint32, W,
  type SyscallArgument, type SyscallInterface, type SyscallRequest, type Task,
} from 'nearfar'
import { LocalSyscallInterface, RingSyscallInterface } from 'nearfar/dispatch'
import { formatCall, FileDescriptor, operandOf, Pid as NearPid, type Syscall } from 'nearfar/near'

/** A call: as it is shown in errors, and what is to be in the registers. */
interface Said {
  readonly call: string
  readonly registers: string[]
}

const said = new Map<SyscallInterface, Said[]>()

/** Write down a call that is made, with the text that its error would have. */
function note(sysif: SyscallInterface, call: Syscall | number, args: readonly SyscallArgument[]): void {
  if (typeof call === 'number') throw new Error('the calls of this program go by their names')
  said.get(sysif)?.push({
    call: formatCall(call.name, args),
    registers: args.map((argument) => `0x${BigInt.asUintN(64, BigInt(operandOf(argument))).toString(16)}`),
  })
}

for (const { prototype } of [LocalSyscallInterface, RingSyscallInterface]) {
  // Each way of making a call once: none of them is made of another.
  for (const way of ['syscall', 'syscall64', 'outcome'] as const) {
    const made = prototype[way] as (this: SyscallInterface, call: Syscall | number, ...args: SyscallArgument[]) => Promise<unknown>
    Object.assign(prototype, {
      [way](this: SyscallInterface, call: Syscall | number, ...args: SyscallArgument[]) {
        note(this, call, args)
        return made.call(this, call, ...args)
      },
    })
  }
  const batch = prototype.batch
  Object.assign(prototype, {
    batch(this: SyscallInterface, calls: readonly SyscallRequest[]) {
      for (const [call, ...args] of calls) note(this, call, args)
      return batch.call(this, calls)
    },
  })
}

/** Calls may fail: the kernel has seen them all the same. */
async function tried(...calls: Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(calls)) {
    if (result.status === 'rejected' && !(result.reason instanceof ErrnoError)) throw result.reason
  }
}

const local = await localProcess()
const folder = mkdtempSync(join(tmpdir(), 'nearfar-trace-'))
/** What begins and ends what is compared; no such file descriptor is open. */
const MARK = 0x3fff_fff0

/** Calls of many kinds, as methods of the task and of what it opens. None that waits, so that every process can make them. */
async function series(task: Task, name: string): Promise<void> {
  const path = join(folder, name)
  const missing = join(folder, 'no', 'such')
  const itself = new Pid(task, await task.getpid())

  // Who it is.
  await tried(
    task.getppid(), task.gettid(), task.getuid(), task.geteuid(), task.getgid(), task.getegid(), task.getresuid(), task.getresgid(), task.getgroups(),
    task.getpgid(), task.getsid(), task.getcwd(), task.uname(), task.sysinfo(), task.times(), task.getcpu(), task.personality(), task.capget(),
  )

  // Files, by their paths.
  const file = await task.open(path, O.RDWR)
  await tried(
    task.open(missing, or(O.WRONLY, O.CREAT), 0o640), task.openat2(AT.FDCWD, path, { flags: O.DIRECTORY }),
    task.faccessat(AT.FDCWD, path, or(ACCESS.R, ACCESS.W)),
    task.mkdirat(AT.FDCWD, `${path}.d`, 0o750), task.symlinkat('fox', AT.FDCWD, `${path}.l`), task.readlinkat(AT.FDCWD, `${path}.l`),
    task.linkat(AT.FDCWD, path, AT.FDCWD, `${path}.2`), task.renameat2(AT.FDCWD, `${path}.2`, AT.FDCWD, `${path}.3`, 1), task.unlinkat(AT.FDCWD, `${path}.3`),
    task.unlinkat(AT.FDCWD, `${path}.d`, AT.REMOVEDIR), task.unlinkat(AT.FDCWD, missing), task.truncate(path, 40),
    task.newfstatat(AT.FDCWD, path, AT.SYMLINK_NOFOLLOW),
    task.statx(AT.FDCWD, path, AT.SYMLINK_NOFOLLOW, or(STATX.MODE, STATX.SIZE)), task.fchmodat(AT.FDCWD, path, 0o604), task.fchownat(AT.FDCWD, missing, 3, 4),
    task.utimensat(AT.FDCWD, path, [{ tv_sec: 5, tv_nsec: 6 }, { tv_sec: 7, tv_nsec: 8 }]), task.mknodat(AT.FDCWD, missing, 0o010644), task.statfs(path),
    task.chdir(missing), task.setxattr(path, 'user.nearfar', new Uint8Array([1, 2])), task.getxattr(path, 'user.nearfar'),
    task.removexattr(path, 'user.none'),
  )

  // And by their descriptors.
  await tried(
    file.write('jumps\n"over"\t'), file.lseek(-3, SEEK.END), file.read(10), file.pwrite('lazy', 100), file.pread(4, 100),
    file.writev([Buffer.from('a'), Buffer.from('bc')]),
    file.readv([3, 4]), file.preadv2([5], 2), file.pwritev2([Buffer.from('dog')], 4096), file.fstat(), file.fstatfs(), file.ftruncate(70_000),
    file.fsync(), file.fdatasync(),
    file.fallocate(FALLOC_FL.KEEP_SIZE, 0, 4096), file.fadvise(0, 4096, POSIX_FADV.WILLNEED), file.readahead(0, 4096),
    file.syncFileRange(0, 100, SYNC_FILE_RANGE.WRITE), file.flock(or(LOCK.SH, LOCK.NB)), file.flock(LOCK.UN),
    file.fchmod(0o600), file.futimens(null), file.getFlags(), file.setFlags(1), file.getStatusFlags(), file.setStatusFlags(O.APPEND), file.getSeals(),
    file.setlk({ l_type: F_LCK.RDLCK, l_start: 3, l_len: 5 }), file.getlk({ l_type: F_LCK.WRLCK }), file.fgetxattr('user.nearfar'), file.getdents64(),
  )
  const copy = await file.dup()
  const third = await file.dupfd(200)
  await tried(third.dup3(copy), file.dup3(FileDescriptor(900)))
  await copy.close()
  await third.close()

  // What is no file of a file system.
  const [read, write] = await task.pipe2({ flags: O.NONBLOCK })
  const memory = await task.memfdCreate('memory', MFD.ALLOW_SEALING)
  const counter = await task.eventfd(3, EFD.NONBLOCK)
  const timer = await task.timerfdCreate(CLOCK.MONOTONIC)
  const signals = await task.signalfd(sigset(SIG.USR1, SIG.CHLD), SFD.NONBLOCK)
  const watch = await task.inotifyInit1(IN_INIT.NONBLOCK)
  const epoll = await task.epollCreate1()
  const pidfd = await task.pidfdOpen(itself)
  await tried(
    read.read(8), write.write('through the pipe'), read.getPipeSize(), write.setPipeSize(8192), memory.addSeals(2), memory.getSeals(), memory.ftruncate(8192),
    counter.eventfdWrite(7), counter.eventfdRead(), timer.timerfdSettime({ it_value: { tv_sec: 100, tv_nsec: 7 }, it_interval: { tv_sec: 8, tv_nsec: 9 } }),
    timer.timerfdGettime(), signals.signalfdRead(), watch.inotifyAddWatch(folder, or(IN.CREATE, IN.DELETE)), watch.inotifyRead(),
    epoll.epollCtl(EPOLL_CTL.ADD, read, { events: or(EPOLL.IN, EPOLL.ET), data: 0x1234_5678 }), epoll.epollPwait(4, 0), epoll.epollCtl(EPOLL_CTL.DEL, read),
    epoll.epollCtl(EPOLL_CTL.DEL, file), task.poll([{ fd: read, events: POLL_EVENT.IN }, { fd: write, events: POLL_EVENT.OUT }], 0),
    pidfd.pidfdSendSignal(0), pidfd.pidfdGetfd(file),
    read.bytesToRead(), memory.copyFileRange(null, file, null, 10), memory.sendfile(file, 3, 10),
  )

  // Sockets.
  const [left, right] = await task.socketpair(AF.UNIX, or(SOCK.DGRAM, SOCK.NONBLOCK))
  const server = await task.socket(AF.UNIX, or(SOCK.STREAM, SOCK.NONBLOCK))
  const client = await task.socket(AF.UNIX, or(SOCK.STREAM, SOCK.NONBLOCK))
  const internet = await task.socket(AF.INET, or(SOCK.DGRAM, SOCK.NONBLOCK))
  await tried(
    server.bind({ family: 'unix', kind: 'pathname', path: `${path}.s` }), server.listen(5), server.getsockname(),
    client.connect({ family: 'unix', kind: 'pathname', path: `${path}.s` }), server.accept4(),
    client.getpeername(), left.sendto('datagram', 0x4000), right.recvfrom(20),
    left.sendmsg({ data: 'message', control: [{ type: 'rights', fds: [file] }] }), right.recvmsg(30),
    right.recvmsg(30), internet.bind({ family: 'inet', address: '127.0.0.1', port: 0 }), internet.connect({ family: 'inet', address: '127.0.0.1', port: 9 }),
    internet.setsockopt(SO.REUSEADDR, true), internet.getsockopt(SO.TYPE), client.shutdown(SHUT.WR),
  )

  // Memory, and words in it.
  const mapping = await task.mmap(8192, or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
  const shared = await task.mmap(4096, PROT.READ, MAP.SHARED, memory, 4096)
  await tried(
    task.mprotect(mapping, PROT.READ), task.madvise(mapping, MADV.DONTNEED), task.msync(shared, MS.ASYNC), task.mlock(mapping), task.munlock(mapping),
    task.mincore(mapping),
  )
  await task.munmap(mapping)
  await task.munmap(shared)
  const word = task.ptr(Uint32, 1)
  const node = task.ptr(new FutexNode(null, FUTEX_WAITERS))
  await tried(task.futexWake(word, 3), task.futexWake(node, 2, { private: true }), task.futexRequeue(word, 1, 2, node),
    task.futexCmpRequeue(word, 2, 0, 3, node))

  // What a process is allowed, and how it is run.
  await tried(
    task.prlimit(RLIMIT.NOFILE), task.prlimit(RLIMIT.CORE, { rlim_cur: 0, rlim_max: Infinity }), task.getrusage(RUSAGE.SELF), task.getpriority(),
    task.setpriority(0), task.schedYield(),
    task.schedGetscheduler(), task.schedSetscheduler(SCHED.NORMAL, { sched_priority: 0 }), task.schedGetparam(), task.schedGetattr(),
    task.schedGetPriorityMax(SCHED.FIFO),
    task.schedGetaffinity(), task.schedRrGetInterval(), task.ioprioGet(), task.getName(), task.getDumpable(), task.getTimerSlack(),
    task.getNoNewPrivileges(), task.getChildSubreaper(),
    task.getSecurebits(), task.getitimer(ITIMER.PROF), task.clockGettime(CLOCK.BOOTTIME), task.clockGetres(CLOCK.REALTIME_COARSE),
    task.gettimeofday(), task.getrandom(16),
    task.sigpending(), task.kill(itself, 0), task.tgkill(itself, itself, 0), task.kill(new Pid(task, NearPid(0x3fff_ffff)), SIG.TERM),
    task.waitid(P.ALL, 0, or(W.EXITED, W.NOHANG)),
  )
  for (const handle of [pidfd, epoll, watch, signals, timer, counter, memory, write, read, left, right, server, client, internet, file]) await handle.close()
  word.free()
  node.free()
}

/** What only a process of its own is to do. */
async function ofItsOwn(task: Task): Promise<void> {
  const head = task.ptr(new RobustListHead(task.ptr(new FutexNode(null, 5))))
  const word = task.ptr(Uint32, 1)
  await tried(
    task.setRobustList(head), task.getRobustList(), task.setName('traced'), task.sigprocmask(SIG_HOW.BLOCK, sigset(SIG.USR2)),
    task.sigaction(SIG.USR1), task.umask(0o027),
    task.chdir('/'), task.prlimit(RLIMIT.NOFILE, { rlim_cur: 1000, rlim_max: 1000 }), task.setpgid(), task.setsid(), task.setTimerSlack(60_000),
    task.setChildSubreaper(true),
    task.rtSigtimedwait(sigset(SIG.USR2), { tv_sec: 0, tv_nsec: 1000 }), task.nanosleep({ tv_sec: 0, tv_nsec: 1000 }),
    task.clockNanosleep(CLOCK.MONOTONIC, { tv_sec: 0, tv_nsec: 2000 }),
    task.futexWait(word, 2), task.futexWait(word, 1, { timeout: { tv_sec: 0, tv_nsec: 1000 } }),
    task.futexWaitBitset(word, 2, 0x10, { private: true }), task.alarm(1000), task.alarm(0),
    task.unshare(0), task.execve('/no/such/program', ['program', 'a b'], ['X=1']), task.execveat(AT.FDCWD, '/no/such/program', ['x'], []),
  )
}

/** Bare calls in batches and in bursts, more of them than a ring or a batch has room for. */
async function bare(task: Task, count: number): Promise<void> {
  if (process.argv[2] !== 'all') return
  const { sysif } = task
  const text = task.ptr(CString, 'not a path')
  const room = task.malloc(Bytes, 64)
  const big = [2 ** 32, 2 ** 53 - 1, -1, -(2 ** 31), 0xffff_ffff, 2n ** 63n, 2n ** 64n - 1n, -(2n ** 63n)]
  const calls = Array.from({ length: count }, (_, index): SyscallRequest => {
    switch (index % 7) {
      case 0: return [SYS.lseek, MARK + 1, big[index % big.length] as number | bigint, index]
      case 1: return [SYS.getppid]
      case 2: return [SYS.openat, AT.FDCWD, text.near, 0, index]
      case 3: return [SYS.pread64, MARK + 2, room.near, 64, index * 4096]
      case 4: return [SYS.mmap, 0, index * 4096, 0, 0, -1, big[index % big.length] as number | bigint]
      case 5: return [SYS.dup3, MARK + 3, index, 0]
      // What is left out is 0, whatever stood in its place before.
      default: return index % 2 === 0 ? [SYS.openat, AT.FDCWD] : [SYS.pread64, MARK + 4]
    }
  })
  await tried(sysif.batch(calls).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'BatchError')) throw error
  }))
  await tried(...calls.map(([call, ...args], index) => index % 2 === 0 ? sysif.syscall(call, ...args) : sysif.syscall64(call, ...args)))
  // One at a time, so that the other side sleeps in between.
  for (const [call, ...args] of calls.slice(0, 20)) {
    await tried(sysif.syscall(call, ...args))
    await new Promise((resolve) => setImmediate(resolve))
  }
  text.free()
  room.free()
}

async function traced(task: Task, name: string, body: () => Promise<void>): Promise<void> {
  // strace knows threads by their own numbers.
  const tid = await task.sysif.syscall(SYS.gettid)
  writeFileSync(join(folder, name), 'The quick brown fox')
  const calls: Said[] = []
  said.set(task.sysif, calls)
  await tried(task.sysif.syscall(SYS.close, MARK))
  await body()
  await tried(task.sysif.syscall(SYS.close, MARK))
  said.delete(task.sysif)
  process.stdout.write(`${JSON.stringify({ name, tid, calls })}\n`)
}

try {
  await traced(local.task, 'here', async () => {
    await series(local.task, 'here')
    await bare(local.task, 300)
  })
  const thread = local.thread()
  await traced(thread, 'thread', async () => {
    await series(thread, 'thread')
    await bare(thread, 300)
  })
  await thread.sysif.close()
  await using child = await local.clone()
  await traced(child.task, 'child', async () => {
    await series(child.task, 'child')
    await bare(child.task, 300)
    await ofItsOwn(child.task)
  })
  // Several at once: their calls are told apart, and each has its own order.
  await using parent = await local.clone()
  const families = await Promise.all([1, 2, 3].map(async (number) => {
    const grandchild = await parent.clone()
    await traced(grandchild.task, `grandchild-${number}`, async () => {
      await series(grandchild.task, `grandchild-${number}`)
      await bare(grandchild.task, 130 + number)
      await ofItsOwn(grandchild.task)
    })
    return grandchild
  }))
  for (const grandchild of families) await grandchild[Symbol.asyncDispose]()
} finally {
  rmSync(folder, { recursive: true })
}
