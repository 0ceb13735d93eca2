import { readlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FileDescriptor as NearFileDescriptor, Pid as NearPid } from '../../src/near/ids.js'
import { PidNamespaceMismatchError } from '../../src/far/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { CLONE } from '../../src/linux/sched.js'
import { FD, O } from '../../src/linux/fcntl.js'
import {
  PIDFD, PIDFD_COREDUMP, PIDFD_GET_INFO, PIDFD_GET_NAMESPACE, PIDFD_INFO, PIDFD_SELF, PIDFD_SIGNAL, PidfdInfo, _pidfdSendSignal,
} from '../../src/linux/pidfd.js'
import { CLD, SI } from '../../src/linux/siginfo.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { P, W } from '../../src/linux/wait.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { expectFailure, fdInfo, rootTest, unusedPid } from './support.js'

const prefixed = (prefix: string, constants: Readonly<Record<string, number>>, suffix = ''): Record<string, number> =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [prefix + name + suffix, value]))

describe('against the headers', () => {
  const constants = {
    ...PIDFD,
    ...prefixed('SIGNAL_', PIDFD_SIGNAL),
    ...prefixed('GET_', PIDFD_GET_NAMESPACE, '_NAMESPACE'),
    ...prefixed('INFO_', PIDFD_INFO),
    ...prefixed('COREDUMP_', PIDFD_COREDUMP),
    GET_INFO: PIDFD_GET_INFO,
  }
  const since: Record<string, string> = {
    SIGNAL: 'v6.9', THREAD: 'v6.9', GET: 'v6.11', INFO: 'v6.13', COREDUMP: 'v6.16',
  }
  // Linux has PIDFD_COREDUMPED, in one word.
  const names = { COREDUMP_ED: 'PIDFD_COREDUMPED' }
  const newer = Object.fromEntries(Object.keys(constants).flatMap((name) => {
    const version = since[name.split('_')[0] ?? '']
    return version === undefined ? [] : [[name === 'COREDUMP_ED' ? names.COREDUMP_ED : `PIDFD_${name}`, `include/uapi/linux/pidfd.h, ${version}`]]
  }))
  compareConstants(['linux/ioctl.h', 'linux/pidfd.h'], 'PIDFD_', constants, {
    names,
    newer,
    omitted: {
      'PIDFD_INFO_*': 'in no kernel that can be tested here',
      'PIDFD_SELF*': 'compared by themselves',
    },
  })
  compareConstants('linux/fcntl.h', 'PIDFD_SELF_', PIDFD_SELF, {
    newer: { PIDFD_SELF_THREAD: 'include/uapi/linux/fcntl.h, v6.15', PIDFD_SELF_THREAD_GROUP: 'include/uapi/linux/fcntl.h, v6.17' },
    omitted: { PIDFD_SELF_PROCESS: 'another name' },
  })
  compareLayout('linux/pidfd.h', 'struct pidfd_info', PidfdInfo, { newer: 'include/uapi/linux/pidfd.h, v6.13' })
})

let local: LocalProcess
let child: ChildProcess
let pidfd: FileDescriptor
let pid: number
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  pid = child.child.pid.near
  pidfd = await local.task.pidfdOpen(child.child.pid)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('pidfd_open means the process', async () => {
  expect(fdInfo(process.pid, pidfd.near, 'Pid')).toBe(String(pid))
  expect(await pidfd.getFlags()).toBe(FD.CLOEXEC)
  // Where one would wait, this one has nothing to say.
  await using kid = await child.clone()
  await using impatient = await child.task.pidfdOpen(kid.child.pid, PIDFD.NONBLOCK)
  expect(await impatient.getStatusFlags() & O.NONBLOCK).toBe(O.NONBLOCK)
  await expectFailure(child.task.waitid(P.PIDFD, impatient, W.EXITED), 'EAGAIN', /waitid\(P_PIDFD, \d+, 0x[0-9a-f]+, WEXITED, 0x[0-9a-f]+\)$/)
  const nobody = new Pid(local.task, NearPid(unusedPid()))
  await expectFailure(local.task.pidfdOpen(nobody), 'ESRCH', `pidfd_open(${nobody.near}, 0)`)
  await expectFailure(local.task.pidfdOpen(child.child.pid, 1), 'EINVAL', `pidfd_open(${pid}, 0x1)`)
})

test('a pid of another namespace is refused before the kernel is asked', async () => {
  await using elsewhere = await local.clone({ flags: CLONE.NEWUSER + CLONE.NEWPID })
  await expect(elsewhere.task.pidfdOpen(child.child.pid)).rejects.toThrow(PidNamespaceMismatchError)
})

test('pidfd_send_signal reaches the process, from a handle, a borrow or a task', async () => {
  await pidfd.pidfdSendSignal(SIG.USR1)
  expect(await child.task.rtSigtimedwait(sigset(SIG.USR1))).toMatchObject({ si_code: SI.USER, si_pid: process.pid })
  await local.task.pidfdSendSignal(pidfd, SIG.USR2)
  expect(await child.task.rtSigtimedwait(sigset(SIG.USR2))).toMatchObject({ si_code: SI.USER })
  {
    using borrow = pidfd.borrow(local.task)
    await local.task.pidfdSendSignal(borrow, SIG.USR2)
  }
  // What its own children sent it is not asked here.
  const pending = async (): Promise<bigint> => await child.task.sigpending() & ~sigset(SIG.CHLD)
  expect(await pending()).toBe(sigset(SIG.USR2))
  await child.task.rtSigtimedwait(sigset(SIG.USR2))
  await pidfd.pidfdSendSignal(0)
  expect(await pending()).toBe(0n)
})

test('pidfd_send_signal brings what is sent along', async () => {
  const uid = process.getuid?.() as number
  const info = { si_signo: 40, si_errno: 0, si_code: SI.QUEUE, si_pid: 4711, si_uid: uid, si_value: 5n }
  await pidfd.pidfdSendSignal(40, 0, info)
  expect(await child.task.rtSigtimedwait(sigset(40))).toMatchObject({ si_code: SI.QUEUE, si_pid: 4711, si_value: 5n })
  // Nobody can say that a child of theirs has died.
  await expectFailure(
    pidfd.pidfdSendSignal(SIG.CHLD, 0, { si_signo: SIG.CHLD, si_errno: 0, si_code: CLD.EXITED, si_pid: 1, si_uid: 0, si_status: 0, si_utime: 0, si_stime: 0 }),
    'EPERM', /pidfd_send_signal\(\d+, SIGCHLD, \{si_signo=17, si_errno=0, si_code=1, .*\}, 0\)$/,
  )
  await expectFailure(pidfd.pidfdSendSignal(SIG.TERM, 0x100), 'EINVAL', `pidfd_send_signal(${pidfd.near}, SIGTERM, 0, 0x100)`)
})

test('to a thread, a process or a process group', async ({ skip }) => {
  await using member = await local.clone()
  await member.task.setpgid()
  await using leader = await local.task.pidfdOpen(member.child.pid)
  const supported = await leader.pidfdSendSignal(SIG.USR1, PIDFD_SIGNAL.PROCESS_GROUP).then(() => true, (error: unknown) => {
    // Linux 6.9 brought it.
    expect(error).toMatchObject({ code: 'EINVAL' })
    return false
  })
  if (!supported) return skip('needs Linux 6.9')
  expect(await member.task.sigpending()).toBe(sigset(SIG.USR1))
  await leader.pidfdSendSignal(SIG.USR2, PIDFD_SIGNAL.THREAD)
  await leader.pidfdSendSignal(SIG.TERM, PIDFD_SIGNAL.THREAD_GROUP)
  expect(await member.task.sigpending()).toBe(sigset(SIG.USR1, SIG.USR2, SIG.TERM))
})

test('PIDFD_SELF means the caller', async ({ skip }) => {
  const itself = { operand: PIDFD_SELF.THREAD_GROUP, toString: () => 'PIDFD_SELF_THREAD_GROUP' }
  const supported = await child.task.pidfdSendSignal(itself, SIG.USR1).then(() => true, (error: unknown) => {
    // Linux 6.17 brought it.
    expect(error).toMatchObject({ code: 'EBADF' })
    return false
  })
  if (supported) expect((await child.task.rtSigtimedwait(sigset(SIG.USR1))).si_signo).toBe(SIG.USR1)
  await expect(_pidfdSendSignal(child.task.sysif, pidfd.near, 65, child.task.heap.mapping.address, 0)).rejects.toThrow('pidfd_send_signal: sig')
  if (!supported) skip('needs Linux 6.17')
})

test('pidfd_getfd copies a file descriptor out of the process', async () => {
  await using file = await child.task.open('/etc/passwd', O.RDONLY)
  await file.lseek(3, 0)
  await using copy = await pidfd.pidfdGetfd(file)
  expect(readlinkSync(`/proc/self/fd/${copy.near}`)).toBe('/etc/passwd')
  expect(await copy.getFlags()).toBe(FD.CLOEXEC)
  // The same open file: its position is shared.
  expect(await copy.lseek(0, 1)).toBe(3)
  await using same = await pidfd.pidfdGetfd(file.near)
  expect(same.near).not.toBe(copy.near)
  await expectFailure(pidfd.pidfdGetfd(NearFileDescriptor(9999)), 'EBADF', `pidfd_getfd(${pidfd.near}, 9999, 0)`)
})

rootTest('the namespaces of the process can be opened and entered', async () => {
  await using other = await local.clone()
  await other.task.unshare(CLONE.NEWUTS)
  await using itself = await child.task.pidfdOpen(new Pid(child.task, NearPid(other.child.pid.near)))
  await using namespace = await itself.pidfdGetNamespace(PIDFD_GET_NAMESPACE.UTS)
  const uts = readlinkSync(`/proc/${other.child.pid.near}/ns/uts`)
  expect(readlinkSync(`/proc/${pid}/fd/${namespace.near}`)).toBe(uts)
  await child.task.setns(namespace, CLONE.NEWUTS, { of: other.task })
  expect(readlinkSync(`/proc/${pid}/ns/uts`)).toBe(uts)
  await expectFailure(namespace.pidfdGetNamespace(PIDFD_GET_NAMESPACE.UTS), 'ENOTTY', /ioctl\(\d+, PIDFD_GET_UTS_NAMESPACE, 0\)$/)
})

test('what the kernel knows of the process', async ({ skip }) => {
  const info = await pidfd.pidfdGetInfo(PIDFD_INFO.PID | PIDFD_INFO.CGROUPID).catch((error: unknown) => {
    // Linux 6.13 brought it.
    expect(error).toMatchObject({ code: 'ENOTTY' })
    return undefined
  })
  if (info === undefined) return skip('needs Linux 6.13')
  expect(info).toMatchObject({ pid, tgid: pid, ppid: process.pid, ruid: process.getuid?.(), euid: process.geteuid?.(), rgid: process.getgid?.() })
  expect(info.mask & PIDFD_INFO.PID).toBe(PIDFD_INFO.PID)
  await using other = await local.clone()
  await using handle = await local.task.pidfdOpen(other.child.pid)
  await other.exit(3)
  await other.wait()
  const ended = await handle.pidfdGetInfo(PIDFD_INFO.EXIT)
  // wait(2): the exit status is in the second byte.
  expect([ended.mask & PIDFD_INFO.EXIT, ended.exit_code]).toEqual([PIDFD_INFO.EXIT, 3 << 8])
  await expectFailure(handle.pidfdGetInfo(), 'ESRCH', /ioctl\(\d+, PIDFD_GET_INFO, \{/)
  await expectFailure(handle.pidfdSendSignal(SIG.TERM), 'ESRCH', /pidfd_send_signal/)
})
