/**
 * What the types rule out: each line under a `@ts-expect-error` would compile if they did not, and then the type check fails.
 * Nothing here is called. The modules whose tests hold theirs themselves are not repeated.
 */
import { expect, expectTypeOf, test } from 'vitest'

import type { Address, FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import type { Pid } from '../../src/handle/pid.js'
import type { Pointer, WrittenPointer } from '../../src/handle/pointer.js'
import { BPF_ATTACH_TYPE } from '../../src/linux/bpf.js'
import { EPOLL, EPOLL_CTL } from '../../src/linux/epoll.js'
import { AT, F_LCK, type LockType } from '../../src/linux/fcntl.js'
import { SEEK } from '../../src/linux/fs.js'
import { KCMP } from '../../src/linux/kcmp.js'
import { MADV, type Advice } from '../../src/linux/mman.js'
import { PR_SPEC, PR_TSC } from '../../src/linux/prctl.js'
import { RLIMIT, RUSAGE } from '../../src/linux/resource.js'
import { SCHED } from '../../src/linux/sched.js'
import { SIG_HOW, sigset } from '../../src/linux/signal.js'
import { SHUT } from '../../src/linux/socket.js'
import { SO } from '../../src/linux/socket_option.js'
import { CLOCK, ITIMER } from '../../src/linux/time.js'
import { P, W, type Waited } from '../../src/linux/wait.js'
import type { FileDescriptor, Task } from '../../src/process/index.js'

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
    // @ts-expect-error no such misfeature
    () => task.getSpeculationControl(7),
    () => task.getSpeculationControl(PR_SPEC.STORE_BYPASS),
    // @ts-expect-error a set of groups is allowed or denied
    () => task.writeSetgroups('maybe'),
    // @ts-expect-error no such lease
    () => fd.setLease(3),
    // @ts-expect-error no such queue of a terminal
    () => fd.tcflush(3),
    // @ts-expect-error the time that a process takes is no clock of a timerfd
    () => task.timerfdCreate(CLOCK.PROCESS_CPUTIME_ID),
    () => task.timerfdCreate(CLOCK.BOOTTIME),
    // @ts-expect-error no such policy
    () => task.schedGetPriorityMax(4),
    () => task.schedGetPriorityMax(SCHED.FIFO),
    // @ts-expect-error there is no such place for a program
    () => fd.bpfProgQuery(1000),
    () => fd.bpfProgQuery(BPF_ATTACH_TYPE.CGROUP_DEVICE),
  ])
})

test('what goes together', () => {
  held((task, fd, pid) => [
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

test('what comes back', () => {
  expectTypeOf<Awaited<ReturnType<Task['open']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['pidfdOpen']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['waitid']>>>().toEqualTypeOf<Waited | undefined>()
  expectTypeOf<Awaited<ReturnType<FileDescriptor['dup']>>>().toEqualTypeOf<FileDescriptor>()
  expectTypeOf<Awaited<ReturnType<Task['getpid']>>>().toEqualTypeOf<NearPid>()
})
