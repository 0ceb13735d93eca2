import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError, SyscallHangup } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { NULL, Pgid, Pid as NearPid } from '../../src/near/ids.js'
import { SYS, type Architecture, type Syscall } from '../../src/near/sys.js'
import { Bytes } from '../../src/memory/bytes.js'
import type { RingSyscallInterface } from '../../src/dispatch/ring.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Pid } from '../../src/handle/pid.js'
import { O } from '../../src/linux/fcntl.js'
import { IPC, IPC_PRIVATE } from '../../src/linux/ipc.js'
import { POLL_EVENT } from '../../src/linux/poll.js'
import { BUS, CLD, FPE, ILL, POLL, QueuedSiginfo, QueuedSiginfoLayout, SEGV, SI, Siginfo, SiginfoLayout, SYS_CODE, TRAP } from '../../src/linux/siginfo.js'
import {
  ALL_SIGNALS, MINSIGSTKSZ, SA, SIG, SIG_DFL, SIG_HOW, SIG_IGN, Sigaction, signalName, signalNumber, signalsOf, Sigset, sigset, SIGSET_SIZE, SIGSTKSZ, SS,
  StackT, _rtSigsuspend,
} from '../../src/linux/signal.js'
import { localProcess, type ChildProcess, type LocalProcess } from '../../src/process/index.js'
import { askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest, type Layout } from '../oracle/compare.js'
import { expectFailure, failure, gone, statField, statusLine, unusedPid } from './support.js'

/** Without what is only there to fill the structure up. */
const namedFields = ({ size, alignment, fields }: Layout): Layout => ({
  size, alignment, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_'))),
})

describe('against the headers', () => {
  const kernelOnly = 'include/uapi/asm-generic/signal.h, v6.1, where the kernel alone gives it a value, _NSIG'
  compareConstants('linux/signal.h', 'SIG', SIG, {
    newer: { SIGRTMAX: kernelOnly },
    omitted: {
      'SIG_*': 'compared by themselves',
      'SIGEV_*': 'for timers and message queues',
      SIGSTKSZ: 'compared by itself',
    },
  })
  compareConstants('linux/signal.h', 'SIG_', { ...SIG_HOW }, {
    omitted: { SIG_DFL: 'an address: compared by itself', SIG_IGN: 'an address: compared by itself', SIG_ERR: 'only libc returns it' },
  })
  compareConstants('linux/signal.h', 'SA_', SA)
  compareConstants('linux/signal.h', 'SS_', SS, { omitted: { SS_FLAG_BITS: 'which of them are modifiers; the kernel masks for itself' } })
  compareConstants('linux/signal.h', 'SI_', SI, { omitted: { SI_MAX_SIZE: 'the length of the structure', SI_PAD_SIZE: 'older headers\' filler' } })
  compareConstants('linux/signal.h', 'CLD_', CLD)
  compareConstants('linux/signal.h', 'ILL_', ILL)
  compareConstants('linux/signal.h', 'FPE_', FPE)
  compareConstants('linux/signal.h', 'SEGV_', SEGV, { newer: { SEGV_CPERR: 'include/uapi/asm-generic/siginfo.h, v6.6' } })
  compareConstants('linux/signal.h', 'BUS_', BUS)
  compareConstants('linux/signal.h', 'TRAP_', TRAP, { omitted: { TRAP_PERF_FLAG_ASYNC: 'a flag of si_perf_flags, which is not read here' } })
  compareConstants('linux/signal.h', 'POLL_', POLL)
  compareConstants('linux/signal.h', 'SYS_', SYS_CODE)
  compareLayout('linux/signal.h', 'struct sigaction', Sigaction)
  compareLayout('linux/signal.h', 'stack_t', StackT)
  compareLayout('linux/signal.h', 'siginfo_t', namedFields(SiginfoLayout), { omitted: { _si_pad: 'what makes it 128 bytes long' } })
  compareLayout('linux/signal.h', 'siginfo_t', namedFields(QueuedSiginfoLayout), { omitted: { _si_pad: 'what makes it 128 bytes long' } })

  for (const architecture of ['x64', 'arm64'] as const satisfies Architecture[]) {
    oracleTest('handlers and lengths', architecture, async () => {
      const expressions = ['(long)SIG_DFL', '(long)SIG_IGN', 'sizeof(sigset_t)', 'MINSIGSTKSZ', 'SIGSTKSZ']
      const answers = await askC({ headers: ['linux/signal.h'], expressions }, architecture)
      const [minimum, usual] = architecture === 'x64' ? [2048n, 8192n] : [5120n, 16384n]
      expect([...answers.values()]).toEqual([BigInt(SIG_DFL), BigInt(SIG_IGN), BigInt(SIGSET_SIZE), minimum, usual])
      if (architecture === process.arch) expect([BigInt(MINSIGSTKSZ), BigInt(SIGSTKSZ)]).toEqual([minimum, usual])
    })
  }

  oracleTest('siginfo_t has the bytes that C makes', process.arch as Architecture, async () => {
    const printed = await runC(`
      #include <signal.h>
      #include <stdio.h>
      #include <string.h>
      int main(void) {
        siginfo_t info;
        memset(&info, 0, sizeof info);
        info.si_signo = SIGCHLD; info.si_code = CLD_KILLED; info.si_pid = 4711; info.si_uid = 1000; info.si_status = SIGTERM;
        info.si_utime = 12; info.si_stime = 34;
        for (unsigned i = 0; i < sizeof info; i++) printf("%02x", ((unsigned char *)&info)[i]);
        puts("");
        memset(&info, 0, sizeof info);
        info.si_signo = 40; info.si_code = SI_QUEUE; info.si_pid = 4711; info.si_uid = 1000; info.si_value.sival_ptr = (void *)0x123456789abcdef0;
        for (unsigned i = 0; i < sizeof info; i++) printf("%02x", ((unsigned char *)&info)[i]);
        return 0;
      }`)
    const hexOf = <T>(type: { size: number, write: (view: DataView, offset: number, value: T) => void }, value: T): string => {
      const bytes = new Uint8Array(type.size)
      type.write(new DataView(bytes.buffer), 0, value)
      return Buffer.from(bytes).toString('hex')
    }
    const childInfo: Siginfo = {
      si_signo: SIG.CHLD, si_errno: 0, si_code: CLD.KILLED, si_pid: 4711, si_uid: 1000, si_status: SIG.TERM, si_utime: 12, si_stime: 34,
    }
    const queuedInfo: QueuedSiginfo = { si_signo: 40, si_errno: 0, si_code: SI.QUEUE, si_pid: 4711, si_uid: 1000, si_value: 0x1234_5678_9abc_def0n }
    expect([hexOf(Siginfo, childInfo), hexOf(QueuedSiginfo, queuedInfo)]).toEqual(printed.split('\n'))
    const [first = '', second = ''] = printed.split('\n')
    const view = (text: string): DataView => new DataView(Uint8Array.from(Buffer.from(text, 'hex')).buffer)
    expect(Siginfo.read(view(first), 0, 128)).toEqual(childInfo)
    expect(QueuedSiginfo.read(view(second), 0, 128)).toEqual(queuedInfo)
  })
})

describe('names and sets', () => {
  test('what the types rule out', () => {
    const calls = () => [
      // @ts-expect-error how a file is opened is no signal
      () => child.task.kill(child.pid, O.EXCL),
      // @ts-expect-error nor is another flag, in a set of signals
      () => sigset(SIG.INT, O.EXCL),
      // @ts-expect-error nor here
      () => child.kill(O.EXCL),
      // Real-time signals are counted.
      () => child.kill(SIG.RTMIN + 3),
      () => sigset(SIG.RTMIN + 3, signalNumber('SIGRT_4')),
    ]
    expect(calls).toBeTypeOf('function')
  })

  test('the names are those that Node has', () => {
    for (const [name, number] of Object.entries(constants.signals)) expect(signalNumber(name), name).toBe(number)
    const own = new Set(Object.keys(constants.signals))
    for (let signal = 1; signal < SIG.RTMIN; signal++) expect(own.has(signalName(signal)), signalName(signal)).toBe(true)
    expect([signalName(SIG.ABRT), signalName(SIG.IO), signalName(SIG.SYS)]).toEqual(['SIGABRT', 'SIGIO', 'SIGSYS'])
  })

  test('every signal has a name, and only signals have', () => {
    for (let signal = 1; signal <= 64; signal++) expect(signalNumber(signalName(signal))).toBe(signal)
    expect(signalName(34)).toBe('SIGRT_2')
    for (const wrong of [0, 65, -1, 1.5]) expect(() => signalName(wrong)).toThrow(RangeError)
    for (const wrong of ['TERM', 'SIGRT_33', 'SIGNOTHING', 'SIG', 'SIGtoString']) expect(() => signalNumber(wrong)).toThrow('there is no signal')
  })

  test('a set and its signals', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 64 })), (signals) => {
      const set = sigset(...signals)
      expect(signalsOf(set)).toEqual([...signals].sort((a, b) => a - b))
      const bytes = new DataView(new ArrayBuffer(8))
      Sigset.write(bytes, 0, set)
      expect(Sigset.read(bytes, 0, 8)).toBe(set)
    }))
    expect(signalsOf(ALL_SIGNALS)).toHaveLength(64)
    expect(() => sigset(0)).toThrow('a signal must be an integer from 1 to 64, not 0')
  })

  oracleTest('a set has the bytes that sigaddset makes', process.arch as Architecture, async () => {
    const printed = await runC(`
      #include <signal.h>
      #include <stdio.h>
      int main(void) {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGHUP); sigaddset(&set, SIGTERM); sigaddset(&set, SIGSYS); sigaddset(&set, 40); sigaddset(&set, 64);
        for (unsigned i = 0; i < 8; i++) printf("%02x", ((unsigned char *)&set)[i]);
        return 0;
      }`)
    const bytes = new Uint8Array(8)
    Sigset.write(new DataView(bytes.buffer), 0, sigset(SIG.HUP, SIG.TERM, SIG.SYS, 40, 64))
    expect(Buffer.from(bytes).toString('hex')).toBe(printed)
  })
})

let local: LocalProcess
let child: ChildProcess
let pid: number
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  pid = child.child.pid.near
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** A mask of proc_pid_status(5). */
const mask = (key: string, process = pid): bigint => BigInt(`0x${statusLine(process, key) ?? ''}`)

describe('dispositions', () => {
  test('sigaction says what a signal does', async () => {
    expect(child.task.disposition(SIG.USR2)).toBe('inherited')
    const called = child.task.sigaction(SIG.USR2, { handler: SIG_IGN })
    expect(child.task.disposition(SIG.USR2)).toBe('ignored')
    expect(await called).toEqual({ sa_handler: 0, sa_flags: 0, sa_restorer: 0, sa_mask: 0n })
    expect(mask('SigIgn') & sigset(SIG.USR2)).toBe(sigset(SIG.USR2))
    expect((await child.task.sigaction(SIG.USR2)).sa_handler).toBe(SIG_IGN)
    expect((await child.task.sigaction(SIG.USR2, { handler: SIG_DFL, flags: SA.NOCLDSTOP })).sa_handler).toBe(SIG_IGN)
    expect(mask('SigIgn') & sigset(SIG.USR2)).toBe(0n)
    expect(await child.task.sigaction(SIG.USR2)).toMatchObject({ sa_handler: SIG_DFL, sa_flags: SA.NOCLDSTOP })
    expect(child.task.disposition(SIG.USR2)).toBe('default')
  })

  test('SIGKILL and SIGSTOP have their own mind', async () => {
    await expectFailure(
      child.task.sigaction(SIG.KILL, { handler: SIG_IGN }), 'EINVAL',
      /rt_sigaction\(SIGKILL, \{sa_handler=1, sa_flags=0, sa_restorer=0, sa_mask=0\}, 0x[0-9a-f]+, 8\)$/,
    )
    expect(child.task.disposition(SIG.KILL)).toBe('inherited')
  })

  test('handlers and wrong flags are refused before the kernel is asked', async () => {
    await expect(child.task.sigaction(SIG.USR1, { handler: 0x1234 as never })).rejects.toThrow('the handler must be SIG_DFL or SIG_IGN, not 4660')
    await expect(child.task.sigaction(SIG.USR1, { handler: SIG_IGN, flags: 1 << 31 })).rejects.toThrow('combine with or(a, b)')
    await expect(child.task.sigaction(65)).rejects.toThrow('rt_sigaction: sig must be an integer from 1 to 64, not 65')
    expect(await child.task.sigaction(SIG.USR1, { handler: SIG_DFL, flags: or(SA.NODEFER, SA.RESETHAND) })).toMatchObject({ sa_handler: 0 })
  })
})

describe('the mask', () => {
  test('sigprocmask holds signals back', async () => {
    // What nobody can hold back is not in the kernel's mask.
    const never = sigset(SIG.KILL, SIG.STOP)
    expect(await child.task.sigprocmask()).toBe(ALL_SIGNALS & ~never)
    expect(await child.task.sigprocmask(SIG_HOW.SETMASK, sigset(SIG.USR1, SIG.TERM))).toBe(ALL_SIGNALS & ~never)
    expect(mask('SigBlk')).toBe(sigset(SIG.USR1, SIG.TERM))
    expect(await child.task.sigprocmask(SIG_HOW.BLOCK, sigset(SIG.HUP))).toBe(sigset(SIG.USR1, SIG.TERM))
    expect(await child.task.sigprocmask(SIG_HOW.UNBLOCK, sigset(SIG.TERM))).toBe(sigset(SIG.USR1, SIG.TERM, SIG.HUP))
    expect(mask('SigBlk')).toBe(sigset(SIG.USR1, SIG.HUP))
    await child.task.sigprocmask(SIG_HOW.SETMASK, ALL_SIGNALS)
    expect(mask('SigBlk')).toBe(ALL_SIGNALS & ~never)
    await expectFailure(child.task.sigprocmask(5 as never, sigset()), 'EINVAL', /rt_sigprocmask\(5, \[0\], 0x[0-9a-f]+, 8\)$/)
  })
})

describe('sending and taking', () => {
  test('kill', async () => {
    await local.task.kill(child.child.pid, SIG.USR1)
    expect(await child.task.sigpending()).toBe(sigset(SIG.USR1))
    expect(mask('ShdPnd')).toBe(sigset(SIG.USR1))
    const info = await child.task.rtSigtimedwait(sigset(SIG.USR1), { tv_sec: 0, tv_nsec: 0 })
    expect(info).toMatchObject({ si_signo: SIG.USR1, si_code: SI.USER, si_pid: process.pid, si_uid: process.getuid?.() })
    expect(await child.task.sigpending()).toBe(0n)
    await local.task.kill(child.child.pid, 0)
    const nobody = new Pid(local.task, NearPid(unusedPid()))
    await expectFailure(local.task.kill(nobody, SIG.TERM), 'ESRCH', `kill(${nobody.near}, SIGTERM)`)
    await expectFailure(local.task.kill(nobody, 0), 'ESRCH', `kill(${nobody.near}, 0)`)
    await expect(local.task.kill(nobody, 65)).rejects.toThrow('kill: sig must be an integer from 0 to 64, not 65')
  })

  test('killpg', async () => {
    await using member = await local.clone()
    await member.task.setpgid()
    const group = await member.task.getpgid() as Pgid
    await local.task.killpg(SIG.USR1, group)
    expect(await member.task.sigpending()).toBe(sigset(SIG.USR1))
    await member.task.killpg(SIG.USR2)
    expect(await member.task.sigpending()).toBe(sigset(SIG.USR1, SIG.USR2))
    await expect(local.task.killpg(SIG.TERM, Pgid(1))).rejects.toThrow('process group 1 cannot be named')
    await expectFailure(local.task.killpg(0, Pgid(unusedPid())), 'ESRCH', `kill(-${unusedPid()}, 0)`)
  })

  test('tgkill', async () => {
    const itself = new Pid(child.task, await child.task.getpid())
    await child.task.tgkill(itself, itself, SIG.USR1)
    expect(mask('SigPnd')).toBe(sigset(SIG.USR1))
    expect((await child.task.rtSigtimedwait(sigset(SIG.USR1))).si_code).toBe(SI.TKILL)
    await expectFailure(
      local.task.tgkill(new Pid(local.task, NearPid(process.pid)), child.child.pid, SIG.TERM), 'ESRCH', `tgkill(${process.pid}, ${pid}, SIGTERM)`,
    )
  })

  test('tkill', async () => {
    await local.task.tkill(child.child.pid, SIG.USR2)
    expect(mask('SigPnd')).toBe(sigset(SIG.USR2))
    expect((await child.task.rtSigtimedwait(sigset(SIG.USR2))).si_code).toBe(SI.TKILL)
    const nobody = new Pid(local.task, NearPid(unusedPid()))
    await expectFailure(local.task.tkill(nobody, SIG.TERM), 'ESRCH', `tkill(${nobody.near}, SIGTERM)`)
  })

  test('queued signals bring their values, one after the other', async () => {
    const uid = process.getuid?.() as number
    await local.task.rtSigqueueinfo(child.child.pid, 40, { value: 42, uid })
    await local.task.rtSigqueueinfo(child.child.pid, 40, { value: 0xffff_ffff_ffff_ffffn, uid })
    await local.task.rtTgsigqueueinfo(child.child.pid, child.child.pid, 41, { value: -1, uid, code: SI.MESGQ })
    const wanted = sigset(40)
    expect(await child.task.rtSigtimedwait(wanted)).toMatchObject({ si_signo: 40, si_code: SI.QUEUE, si_pid: process.pid, si_uid: uid, si_value: 42n })
    expect(await child.task.rtSigtimedwait(wanted)).toMatchObject({ si_value: 0xffff_ffff_ffff_ffffn })
    expect(mask('SigPnd')).toBe(sigset(41))
    expect(await child.task.rtSigtimedwait(sigset(41))).toMatchObject({ si_code: SI.MESGQ, si_value: 0xffff_ffff_ffff_ffffn })
    // Only the kernel may say that it was kill(2).
    await expectFailure(local.task.rtSigqueueinfo(child.child.pid, 40, { value: 0, uid, code: SI.USER }), 'EPERM', /rt_sigqueueinfo\(\d+, SIGRT_8, \{/)
    await expectFailure(
      local.task.rtTgsigqueueinfo(child.child.pid, child.child.pid, 40, { value: 0, uid, code: SI.TKILL }), 'EPERM', /rt_tgsigqueueinfo\(\d+, \d+, SIGRT_8, \{/,
    )
    await expect(local.task.rtSigqueueinfo(child.child.pid, 40, { value: 2 ** 60, uid })).rejects.toThrow(RangeError)
    await expect(local.task.rtSigqueueinfo(child.child.pid, 40, { value: 2n ** 64n, uid }))
      .rejects.toThrow('the value of a signal must be an integer from -2^63 to 2^64-1')
    await expect(local.task.rtSigqueueinfo(child.child.pid, 40, { value: -(2n ** 63n) - 1n, uid })).rejects.toThrow('the value of a signal must be')
  })

  test('waiting for a signal ends with the timeout, and is not for Node\'s main thread', async () => {
    await expectFailure(
      child.task.rtSigtimedwait(sigset(SIG.USR1), { tv_sec: 0, tv_nsec: 1000 }), 'EAGAIN', /rt_sigtimedwait\(\[512\], .*, \{tv_sec=0, tv_nsec=1000\}, 8\)$/,
    )
    await expect(local.task.rtSigtimedwait(sigset(SIG.USR1))).rejects.toThrow(BlockingCallError)
    const waiting = child.task.rtSigtimedwait(sigset(SIG.USR1))
    await local.task.kill(child.child.pid, SIG.USR1)
    expect((await waiting).si_signo).toBe(SIG.USR1)
  })
})

describe('waiting for what kills', () => {
  const killed = { state: 'killed', signal: 'SIGTERM' }

  test('sigsuspend', async () => {
    await using other = await local.clone()
    const ring = other.task.sysif as RingSyscallInterface
    const ended = other.task.sigsuspend(ALL_SIGNALS & ~sigset(SIG.TERM))
    expect(ring.outstanding).toBe(1)
    await other.kill(SIG.TERM)
    await expect(ended).rejects.toThrow(SyscallHangup)
    expect(await other.wait()).toMatchObject(killed)
    await expect(local.task.sigsuspend(0n)).rejects.toThrow(BlockingCallError)
    await using set = await local.clone()
    await expectFailure(_rtSigsuspend(set.task.sysif, NULL, 4), 'EINVAL', 'rt_sigsuspend(0, 4)')
  })

  test('pause', async () => {
    await using other = await local.clone()
    const ring = other.task.sysif as RingSyscallInterface
    await other.task.sigprocmask(SIG_HOW.UNBLOCK, sigset(SIG.TERM))
    const ended = other.task.pause()
    expect(ring.outstanding).toBe(1)
    await other.kill(SIG.TERM)
    await expect(ended).rejects.toThrow(SyscallHangup)
    expect(await other.wait()).toMatchObject(killed)
    await expect(local.task.pause()).rejects.toThrow(BlockingCallError)
  })
})

describe('the signal stack', () => {
  test('stays borrowed until another replaces it', async () => {
    const first = child.task.malloc(Bytes, 65536)
    const second = child.task.malloc(Bytes, 65536)
    expect(await child.task.sigaltstack(first)).toEqual({ ss_sp: null, ss_flags: SS.DISABLE, ss_size: 0 })
    expect(child.task.pinned).toContain('sigaltstack')
    expect(() => first.free()).toThrow(BorrowError)
    // Both in flight: the kernel has the second one in the end, and so has the task.
    const third = child.task.malloc(Bytes, 65536)
    const [before, between] = await Promise.all([child.task.sigaltstack(second), child.task.sigaltstack(third, SS.AUTODISARM)])
    expect(before).toEqual({ ss_sp: first.near, ss_flags: 0, ss_size: 65536 })
    expect(between).toEqual({ ss_sp: second.near, ss_flags: 0, ss_size: 65536 })
    first.free()
    second.free()
    expect(() => third.free()).toThrow(BorrowError)
    expect(await child.task.sigaltstack(null)).toEqual({ ss_sp: third.near, ss_flags: SS.AUTODISARM, ss_size: 65536 })
    expect(child.task.pinned).not.toContain('sigaltstack')
    third.free()
  })

  test('a refused stack is not kept', async () => {
    const short = child.task.malloc(Bytes, 64)
    await expectFailure(child.task.sigaltstack(short), 'ENOMEM', /sigaltstack\(\{ss_sp=\d+, ss_flags=0, ss_size=64\}, 0x[0-9a-f]+\)$/)
    expect(child.task.pinned).not.toContain('sigaltstack')
    short.free()
  })

  test('is given back when the process ends', async () => {
    await using other = await local.clone()
    const stack = other.task.malloc(Bytes, 65536)
    await other.task.sigaltstack(stack)
    await other.exit()
    await other.wait()
    await gone(other.task)
    expect(other.task.pinned).toEqual([])
    stack.free()
  })
})

describe('a stop and the continuation in the middle of a call', () => {
  const until = async (what: () => boolean): Promise<void> => {
    while (!what()) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  /** Stop a process and let it continue, when it is in a call. */
  const interrupt = async (other: ChildProcess, { number }: { readonly number: number | undefined }): Promise<void> => {
    const pid = other.child.pid.near
    // proc_pid_syscall(5).
    await until(() => readFileSync(`/proc/${pid}/syscall`, 'latin1').startsWith(`${number} `))
    await other.kill(SIG.STOP)
    await until(() => statField(pid, 3) === 'T')
    await other.kill(SIG.CONT)
  }
  const numberOf = (call: Syscall): { readonly number: number | undefined } => ({ number: call[process.arch as Architecture] })

  test('ends some calls with EINTR', async () => {
    await using other = await local.clone()
    const { task } = other
    await using epoll = await task.epollCreate1()
    const semid = await task.semget(IPC_PRIVATE, 1, IPC.CREAT)
    try {
      const calls: readonly [Syscall, () => Promise<unknown>][] = [
        [SYS.epoll_pwait, () => epoll.epollPwait(1, 100_000)],
        [SYS.rt_sigtimedwait, () => task.rtSigtimedwait(sigset(SIG.USR1), { tv_sec: 100, tv_nsec: 0 })],
        [SYS.semop, () => task.semop(semid, [{ sem_num: 0, sem_op: -1 }])],
      ]
      for (const [call, make] of calls) {
        const called = failure(make())
        await interrupt(other, numberOf(call))
        expect(await called).toMatchObject({ code: 'EINTR', syscall: call.name })
      }
    } finally {
      await task.semctlRmid(semid)
    }
  })

  test('and the kernel makes others again', async () => {
    const [reading, writing] = await local.task.pipe2()
    await using other = await local.clone()
    const end = reading.inherit(other.task)
    const read = end.read(10)
    await interrupt(other, numberOf(SYS.read))
    await writing.write('one')
    expect(Buffer.from(await read).toString()).toBe('one')
    const polled = other.task.ppoll([{ fd: end, events: POLL_EVENT.IN }], { timeout: { tv_sec: 100, tv_nsec: 0 } })
    await interrupt(other, numberOf(SYS.ppoll))
    await writing.write('two')
    expect(await polled).toEqual([POLL_EVENT.IN])
    await reading.close()
    await writing.close()
  })
})
