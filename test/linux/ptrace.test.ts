import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ErrnoError } from '../../src/near/errors.js'
import { or } from '../../src/near/flags.js'
import { Address, Pid as NearPid } from '../../src/near/ids.js'
import { SYS, syscallName } from '../../src/near/sys.js'
import { Pid } from '../../src/handle/pid.js'
import {
  NT, PTRACE, PTRACE_EVENT, PTRACE_EVENTMSG, PTRACE_O, PTRACE_PEEKSIGINFO_SHARED, PTRACE_SYSCALL_INFO, PtracePeeksiginfoArgs, PtraceRseqConfiguration,
  PtraceStop, PtraceSudConfig, PtraceTask, SeccompMetadata, SyscallInfo, SyscallInfoExit, SyscallInfoSeccomp, UserRegsArm64, UserRegsX64, type UserRegs,
} from '../../src/linux/ptrace.js'
import { BPF, type SockFilter } from '../../src/linux/filter.js'
import { SECCOMP_FILTER_FLAG, SECCOMP_RET } from '../../src/linux/seccomp.js'
import { SI } from '../../src/linux/siginfo.js'
import { SIG, sigset } from '../../src/linux/signal.js'
import { P, W } from '../../src/linux/wait.js'
import { Command, localProcess, type Child, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout, layoutDifferences, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure, statField, statusLine, temporaryFolder, unusedPid } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/ptrace.h', 'PTRACE_', PTRACE, {
    newer: {
      PTRACE_SYSEMU: 'arch/arm64/include/uapi/asm/ptrace.h and arch/x86/include/uapi/asm/ptrace-abi.h, v5.3',
      PTRACE_SYSEMU_SINGLESTEP: 'arch/arm64/include/uapi/asm/ptrace.h and arch/x86/include/uapi/asm/ptrace-abi.h, v5.3',
      PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG: 'include/uapi/linux/ptrace.h, v6.4',
      PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG: 'include/uapi/linux/ptrace.h, v6.4',
      PTRACE_SET_SYSCALL_INFO: 'include/uapi/linux/ptrace.h, v6.16',
    },
    omitted: {
      'PTRACE_O_*': 'a set of its own', 'PTRACE_EVENT_*': 'a set of its own', 'PTRACE_EVENTMSG_*': 'a set of its own',
      'PTRACE_SYSCALL_INFO_*': 'a set of its own', 'PTRACE_PEEKSIGINFO_*': 'a constant of its own',
      PTRACE_GETREGS: 'x86 only; GETREGSET does the same', PTRACE_SETREGS: 'x86 only; SETREGSET does the same',
      PTRACE_GETFPREGS: 'x86 only; GETREGSET does the same', PTRACE_SETFPREGS: 'x86 only; SETREGSET does the same',
      PTRACE_GETFPXREGS: '32-bit x86 only', PTRACE_SETFPXREGS: '32-bit x86 only', PTRACE_OLDSETOPTIONS: 'x86 only; SETOPTIONS does the same',
      PTRACE_GET_THREAD_AREA: 'x86 only', PTRACE_SET_THREAD_AREA: 'x86 only', PTRACE_ARCH_PRCTL: 'x86 only; the registers have the same',
      PTRACE_SINGLEBLOCK: 'x86 only', PTRACE_PEEKMTETAGS: 'arm64 only', PTRACE_POKEMTETAGS: 'arm64 only',
    },
  })
  compareConstants('linux/ptrace.h', 'PTRACE_O_', PTRACE_O, { omitted: { PTRACE_O_MASK: 'grows with every kernel' } })
  compareConstants('linux/ptrace.h', 'PTRACE_EVENT_', PTRACE_EVENT)
  compareConstants('linux/ptrace.h', 'PTRACE_EVENTMSG_', PTRACE_EVENTMSG)
  compareConstants('linux/ptrace.h', 'PTRACE_SYSCALL_INFO_', PTRACE_SYSCALL_INFO)
  compareConstants('linux/ptrace.h', 'PTRACE_PEEKSIGINFO_', { SHARED: PTRACE_PEEKSIGINFO_SHARED })
  compareConstants('linux/elf.h', 'NT_', NT, {
    newer: { NT_X86_SHSTK: 'include/uapi/linux/elf.h, v6.6' },
    omitted: {
      'NT_PPC_*': 'another machine', 'NT_S390_*': 'another machine', 'NT_MIPS_*': 'another machine', 'NT_LOONGARCH_*': 'another machine',
      'NT_RISCV_*': 'another machine', NT_ARC_V2: 'another machine', 'NT_386_*': '32-bit x86', NT_PRXFPREG: '32-bit x86', NT_ARM_VFP: '32-bit Arm',
      NT_PRPSINFO: 'of core dumps only', NT_TASKSTRUCT: 'of core dumps only', NT_AUXV: 'of core dumps only', NT_SIGINFO: 'of core dumps only',
      NT_FILE: 'of core dumps only', NT_VMCOREDD: 'of core dumps only', 'NT_GNU_*': 'of programs',
      NT_ARM_ZT: 'v6.3', NT_ARM_FPMR: 'v6.9', NT_ARM_POE: 'v6.12', NT_ARM_GCS: 'v6.13',
      NT_X86_XSAVE_LAYOUT: 'of core dumps only',
    },
  })
  compareLayout('linux/ptrace.h', 'struct ptrace_syscall_info', SyscallInfoSeccomp, {
    names: { nr: 'seccomp.nr', args: 'seccomp.args', ret_data: 'seccomp.ret_data' },
  })
  const exitLayout = { fields: SyscallInfoExit.fields, size: SyscallInfo.size, alignment: SyscallInfo.alignment }
  compareLayout('linux/ptrace.h', 'struct ptrace_syscall_info', exitLayout, {
    names: { rval: 'exit.rval', is_error: 'exit.is_error' }, omitted: { seccomp: 'the longest member of the union' },
  })
  compareLayout('linux/ptrace.h', 'struct ptrace_peeksiginfo_args', PtracePeeksiginfoArgs)
  compareLayout('linux/ptrace.h', 'struct ptrace_rseq_configuration', PtraceRseqConfiguration)
  compareLayout('linux/ptrace.h', 'struct seccomp_metadata', SeccompMetadata)
  compareLayout('linux/ptrace.h', 'struct ptrace_sud_config', PtraceSudConfig, { newer: 'include/uapi/linux/ptrace.h, v6.4' })
  oracleTest('struct user_regs_struct is laid out as in sys/user.h', 'x64', async () => {
    expect(await layoutDifferences('sys/user.h', 'struct user_regs_struct', UserRegsX64, 'x64')).toEqual([])
  })
  oracleTest('struct user_pt_regs is laid out as in asm/ptrace.h', 'arm64', async () => {
    expect(await layoutDifferences('asm/ptrace.h', 'struct user_pt_regs', UserRegsArm64, 'arm64')).toEqual([])
  })
})

test('each stop is told from the others', () => {
  const stopped = (si_status: number) => PtraceStop.from({ si_code: 4, si_status })
  expect(stopped(SIG.TRAP | 0x80)).toEqual({ stop: 'syscall' })
  expect(stopped(SIG.TRAP | (PTRACE_EVENT.EXEC << 8))).toEqual({ stop: 'event', event: 'exec' })
  expect(stopped(SIG.TRAP | (PTRACE_EVENT.VFORK_DONE << 8))).toEqual({ stop: 'event', event: 'vfork_done' })
  expect(stopped(SIG.TRAP | (PTRACE_EVENT.STOP << 8))).toEqual({ stop: 'interrupt' })
  expect(stopped(SIG.TSTP | (PTRACE_EVENT.STOP << 8))).toEqual({ stop: 'group', signal: 'SIGTSTP' })
  expect(stopped(SIG.USR1)).toEqual({ stop: 'signal', signal: 'SIGUSR1' })
  expect(stopped(SIG.TRAP)).toEqual({ stop: 'signal', signal: 'SIGTRAP' })
  expect(PtraceStop.from({ si_code: 1, si_status: 0 })).toBeUndefined()
  expect(() => stopped(SIG.TRAP | (99 << 8))).toThrow('event 99')
})

test('what the kernel tells of a system call can be written too', () => {
  const place = { arch: 0xc000_003e, architecture: 'x64' as const, instruction_pointer: 0x1000, stack_pointer: 0x2000 }
  const args = [1n, 2n, 3n, 4n, 5n, 2n ** 64n - 1n]
  const values: SyscallInfo[] = [
    { op: 'none', ...place }, { op: 'entry', ...place, nr: 1, args }, { op: 'entry', ...place, nr: -1, args },
    { op: 'exit', ...place, rval: -2n, is_error: true }, { op: 'seccomp', ...place, nr: 1, args, ret_data: 7 },
  ]
  for (const value of values) {
    const view = new DataView(new ArrayBuffer(SyscallInfo.size))
    SyscallInfo.write(view, 0, value)
    expect(SyscallInfo.read(view, 0, SyscallInfo.size)).toEqual(value)
  }
})

let local: LocalProcess
let tracer: ChildProcess
let task: Task
const folder = temporaryFolder()
beforeAll(async () => {
  local = await localProcess()
  // Tracees are its children: that is allowed also where Yama restricts tracing (kernel.yama.ptrace_scope is 1).
  tracer = await local.clone()
  task = tracer.task
})
afterAll(async () => {
  await tracer[Symbol.asyncDispose]()
})

const OPTIONS = or(PTRACE_O.TRACESYSGOOD, PTRACE_O.TRACEEXEC, PTRACE_O.EXITKILL)

/** What becomes of a tracee next. */
async function next(pid: Pid): Promise<PtraceStop | undefined> {
  const waited = await task.waitid(P.PID, pid, W.STOPPED | W.EXITED | W.NOWAIT)
  return waited && PtraceStop.from(waited.info)
}

/** Start a program and stop it before its first instruction. */
async function traced(command: Command): Promise<{ child: Child, pid: Pid, [Symbol.asyncDispose](): Promise<void> }> {
  const process = await tracer.clone()
  const { pid } = process.child
  await task.ptraceSeize(pid, OPTIONS)
  const child = await process.exec(command)
  expect(await next(pid)).toEqual({ stop: 'event', event: 'exec' })
  return { child, pid, [Symbol.asyncDispose]: () => child[Symbol.asyncDispose]() }
}

/** Start sleep(1), and stop it while it sleeps. */
async function sleeping(): ReturnType<typeof traced> {
  const process = await traced(new Command('/bin/sleep', ['sleep', '1000']))
  const { pid } = process
  for (;;) {
    await task.ptraceSyscall(pid)
    expect(await next(pid)).toEqual({ stop: 'syscall' })
    const info = await task.ptraceGetSyscallInfo(pid)
    if (info.op === 'entry' && ['nanosleep', 'clock_nanosleep'].includes(nameOf(info.nr))) return process
  }
}

const nameOf = (nr: number): string => syscallName(nr, task.sysif.architecture) ?? String(nr)
const numberIn = (registers: UserRegs): bigint | undefined => (registers.architecture === 'x64' ? registers.orig_rax : registers.regs[8])
const placeIn = (registers: UserRegs): bigint => (registers.architecture === 'x64' ? registers.rip : registers.pc)

describe('a program', () => {
  test('is seen to make the calls that strace sees', async () => {
    await using program = await traced(new Command('/bin/true'))
    const { pid, child } = program
    expect(await task.ptraceGeteventmsg(pid)).toBe(pid.near)
    expect(await task.ptraceGetSyscallInfo(pid)).toMatchObject({ op: 'none', architecture: task.sysif.architecture })
    expect(statusLine(pid.near, 'TracerPid')).toBe(String(tracer.child.pid.near))
    const names: string[] = []
    let inside = true
    for (;;) {
      await task.ptraceSyscall(pid)
      const stop = await next(pid)
      if (stop === undefined) break
      expect(stop).toEqual({ stop: 'syscall' })
      const info = await task.ptraceGetSyscallInfo(pid)
      if (inside) expect(info).toMatchObject({ op: 'exit' })
      else if (info.op === 'entry') {
        names.push(nameOf(info.nr))
        // proc_pid_syscall(5): the number, the arguments, the stack pointer, the place.
        const shown = readFileSync(`/proc/${pid.near}/syscall`, 'latin1').trim().split(' ').map(BigInt)
        expect(shown).toEqual([BigInt(info.nr), ...info.args, BigInt(info.stack_pointer), BigInt(info.instruction_pointer)])
        if (names.length === 1) {
          const registers = await task.ptraceGetRegisters(pid)
          expect([numberIn(registers), placeIn(registers)]).toEqual([shown[0], shown[8]])
        }
      }
      inside = !inside
    }
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
    expect(names.at(-1)).toBe('exit_group')
    if (!existsSync('/usr/bin/strace')) {
      console.warn('strace is not there: its list of calls is not compared')
      return
    }
    const log = join(folder, 'strace')
    execFileSync('/usr/bin/strace', ['-o', log, '/bin/true'])
    const theirs = readFileSync(log, 'latin1').split('\n').flatMap((line) => /^(\w+)\(/.exec(line)?.[1] ?? [])
    expect(['execve', ...names]).toEqual(theirs)
  })

  test('is interrupted in a call, which is changed', async () => {
    await using program = await sleeping()
    const { pid } = program
    const before = await task.ptraceGetRegisters(pid)
    expect(nameOf(Number(numberIn(before)))).toMatch(/nanosleep$/)
    if (before.architecture === 'x64') {
      // Another call in its place: getpid has no argument.
      await task.ptraceSetRegisters(pid, { ...before, orig_rax: BigInt(SYS.getpid.number('x64')), r15: 0x1234_5678_9abc_def0n })
      expect(await task.ptraceGetRegisters(pid)).toMatchObject({ r15: 0x1234_5678_9abc_def0n })
    } else {
      await task.ptraceSetregset(pid, NT.ARM_SYSTEM_CALL, new Uint8Array(Uint32Array.of(SYS.getpid.number('arm64')).buffer))
    }
    await task.ptraceSyscall(pid)
    expect(await next(pid)).toEqual({ stop: 'syscall' })
    expect(await task.ptraceGetSyscallInfo(pid)).toMatchObject({ op: 'exit', rval: BigInt(pid.near), is_error: false })
  })

  test('is interrupted, listened to, and let go', async () => {
    await using program = await sleeping()
    const { pid, child } = program
    await task.ptraceCont(pid)
    await task.ptraceInterrupt(pid)
    expect(await next(pid)).toEqual({ stop: 'interrupt' })
    expect(statField(pid.near, 3)).toBe('t')
    await task.ptraceCont(pid)
    await local.task.kill(new Pid(local.task, pid.near), SIG.STOP)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGSTOP' })
    await task.ptraceCont(pid, SIG.STOP)
    expect(await next(pid)).toEqual({ stop: 'group', signal: 'SIGSTOP' })
    await task.ptraceListen(pid)
    await local.task.kill(new Pid(local.task, pid.near), SIG.CONT)
    expect(await next(pid)).toEqual({ stop: 'interrupt' })
    await task.ptraceCont(pid)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGCONT' })
    await task.ptraceDetach(pid, SIG.CONT)
    expect(statusLine(pid.near, 'TracerPid')).toBe('0')
    await child.kill(SIG.TERM)
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
  })

  test('gets other signals than were sent', async () => {
    await using program = await sleeping()
    const { pid, child } = program
    const { near } = pid
    await task.ptraceSetsigmask(pid, sigset(SIG.USR2))
    expect(statusLine(near, 'SigBlk')).toBe(sigset(SIG.USR2).toString(16).padStart(16, '0'))
    expect(await task.ptraceGetsigmask(pid)).toBe(sigset(SIG.USR2))
    const uid = process.getuid?.() as number
    await task.rtSigqueueinfo(pid, SIG.USR2, { value: 7n, uid })
    expect(await task.ptracePeeksiginfo(pid)).toEqual([])
    expect(await task.ptracePeeksiginfo(pid, { shared: true })).toMatchObject([{ si_signo: SIG.USR2, si_code: SI.QUEUE, si_value: 7n }])
    expect(BigInt(`0x${statusLine(near, 'ShdPnd')}`)).toBe(sigset(SIG.USR2))
    await task.ptraceSetsigmask(pid, 0n)
    await task.ptraceCont(pid)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGUSR2' })
    expect(await task.ptraceGetsiginfo(pid)).toMatchObject({ si_signo: SIG.USR2, si_pid: tracer.child.pid.near, si_uid: uid, si_value: 7n })
    await task.ptraceSetsiginfo(pid, { si_signo: SIG.USR2, si_errno: 0, si_code: SI.QUEUE, si_pid: 1, si_uid: 2, si_value: 2n ** 63n })
    expect(await task.ptraceGetsiginfo(pid)).toMatchObject({ si_pid: 1, si_uid: 2, si_value: 2n ** 63n })
    await task.ptraceCont(pid, SIG.TERM)
    expect(await child.wait()).toEqual({ state: 'killed', signal: 'SIGTERM', core: false })
  })

  test('has its memory read and written', async () => {
    await using program = await sleeping()
    const { pid } = program
    const { stack_pointer: sp } = await task.ptraceGetSyscallInfo(pid)
    const word = async (): Promise<bigint> => Buffer.from(await task.processVmReadv(pid, [{ address: Address(sp), length: 8 }])).readBigUInt64LE()
    expect(await task.ptracePeekdata(pid, Address(sp))).toBe(await word())
    await task.ptracePokedata(pid, Address(sp), 2n ** 64n - 2n)
    expect(await word()).toBe(2n ** 64n - 2n)
    expect((await failure(task.ptracePeekdata(pid, Address(8)))).code).toMatch(/EIO|EFAULT/)
    await expect(task.ptracePokedata(pid, Address(sp), -1n)).rejects.toThrow('PTRACE_POKEDATA: data must be a bigint')
    // glibc registers its restartable sequences since 2.35; the signature is the kernel's selftests' and glibc's.
    const rseq = await task.ptraceGetRseqConfiguration(pid)
    if (rseq.rseq_abi_pointer === 0) console.warn('this libc registers no restartable sequences: nothing is compared')
    else expect(rseq).toMatchObject({ rseq_abi_size: 32, flags: 0, signature: task.sysif.architecture === 'x64' ? 0x5305_3053 : 0xd428_bc00 })
  })

  test('goes on by one instruction', async () => {
    await using program = await traced(new Command('/bin/true'))
    const { pid } = program
    const before = await task.ptraceGetRegisters(pid)
    await task.ptraceSinglestep(pid)
    // The end of its execve comes first.
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGTRAP' })
    await task.ptraceSinglestep(pid)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGTRAP' })
    const steps = placeIn(await task.ptraceGetRegisters(pid)) - placeIn(before)
    expect(steps).not.toBe(0n)
  })

  test('has a call cancelled', async ({ skip }) => {
    await using program = await sleeping()
    const { pid } = program
    const info = await task.ptraceGetSyscallInfo(pid)
    if (info.op !== 'entry') throw new Error('it is at the beginning of a call')
    try {
      await task.ptraceSetSyscallInfo(pid, { ...info, nr: SYS.getppid.number(task.sysif.architecture) })
    } catch (error) {
      expect(error).toMatchObject({ code: 'EIO' })
      skip('the kernel is older than 6.16, which brought PTRACE_SET_SYSCALL_INFO')
    }
    await task.ptraceSyscall(pid)
    expect(await next(pid)).toEqual({ stop: 'syscall' })
    expect(await task.ptraceGetSyscallInfo(pid)).toMatchObject({ op: 'exit', rval: BigInt(tracer.child.pid.near) })
    await expect(task.ptraceSetSyscallInfo(pid, { ...info, op: 'none' })).rejects.toThrow('has stopped at no system call')
  })

  test('has a call emulated, which is not made', async ({ skip }) => {
    if (process.arch !== 'x64') skip('how a call is made again is of the machine, and here of x86-64')
    await using program = await traced(new Command('/bin/sleep', ['sleep', '1000']))
    const { pid, child } = program
    for (;;) {
      await task.ptraceSysemu(pid)
      expect(await next(pid)).toEqual({ stop: 'syscall' })
      const registers = await task.ptraceGetRegisters(pid)
      if (registers.architecture !== 'x64') throw new Error('it runs on x86-64')
      if (nameOf(Number(registers.orig_rax)).endsWith('nanosleep')) {
        await task.ptraceSetRegisters(pid, { ...registers, rax: 0n })
        break
      }
      // Every other call is made after all: back to the instruction, which is two bytes long.
      await task.ptraceSetRegisters(pid, { ...registers, rip: registers.rip - 2n, rax: registers.orig_rax })
      for (let stops = 0; stops < 2; stops++) {
        await task.ptraceSyscall(pid)
        expect(await next(pid)).toEqual({ stop: 'syscall' })
      }
    }
    await task.ptraceSysemuSinglestep(pid)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGTRAP' })
    await task.ptraceCont(pid)
    // It has not slept.
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('shows its filters, the first first', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('needs CAP_SYS_ADMIN')
    await using victim = await tracer.clone()
    const { pid } = victim.child
    const allow = (value: number): SockFilter[] => [
      { code: or(BPF.LD, BPF.IMM), jt: 0, jf: 0, k: value }, { code: or(BPF.RET, BPF.K), jt: 0, jf: 0, k: SECCOMP_RET.ALLOW },
    ]
    await victim.task.seccompSetModeFilter(allow(1))
    await victim.task.seccompSetModeFilter(allow(2), { log: true })
    await task.ptraceSeize(pid, PTRACE_O.EXITKILL)
    await task.ptraceInterrupt(pid)
    expect(await next(pid)).toEqual({ stop: 'interrupt' })
    try {
      expect(await task.ptraceSeccompGetFilter(pid)).toEqual(allow(1))
    } catch (error) {
      expect(error).toMatchObject({ code: 'EIO' })
      skip('the kernel was built without CONFIG_CHECKPOINT_RESTORE')
    }
    expect(await task.ptraceSeccompGetFilter(pid, 1)).toEqual(allow(2))
    expect(await task.ptraceSeccompGetMetadata(pid, 0)).toBe(0)
    expect(await task.ptraceSeccompGetMetadata(pid, 1)).toBe(SECCOMP_FILTER_FLAG.LOG)
    expect(statusLine(pid.near, 'Seccomp_filters')).toBe('2')
    await expectFailure(task.ptraceSeccompGetFilter(pid, 2), 'ENOENT', new RegExp(`ptrace\\(PTRACE_SECCOMP_GET_FILTER, ${pid.near}, 2, `))
    await expectFailure(task.ptraceSeccompGetMetadata(pid, 2), 'ENOENT', `ptrace(PTRACE_SECCOMP_GET_METADATA, ${pid.near}, 16, {filter_off=2, flags=0})`)
    await expect(task.ptraceSeccompGetFilter(pid, -1)).rejects.toThrow('PTRACE_SECCOMP_GET_FILTER: index must be an integer from 0')
    await task.ptraceDetach(pid)
    await using other = await traced(new Command('/bin/true'))
    expect((await failure(task.ptraceSeccompGetFilter(other.pid))).code).toMatch(/^(EINVAL|ENOENT)$/)
  })

  test('has its system calls turned into signals', async ({ skip }) => {
    await using program = await traced(new Command('/bin/true'))
    const { pid, child } = program
    try {
      expect(await task.ptraceGetSyscallUserDispatchConfig(pid)).toEqual({ mode: 'off' })
    } catch (error) {
      expect((error as ErrnoError).code).toMatch(/^(EIO|EINVAL)$/)
      skip('the kernel is older than 6.4, or the machine has no syscall user dispatch')
    }
    const dispatch = { mode: 'exclusive', start: Address(0x1000), length: 1 } as const
    await task.ptraceSetSyscallUserDispatchConfig(pid, { ...dispatch, selector: Address(0x2000) })
    expect(await task.ptraceGetSyscallUserDispatchConfig(pid)).toEqual({ ...dispatch, selector: 0x2000 })
    await task.ptraceSetSyscallUserDispatchConfig(pid, { mode: 'off' })
    expect(await task.ptraceGetSyscallUserDispatchConfig(pid)).toEqual({ mode: 'off' })
    await expectFailure(
      task.ptraceSetSyscallUserDispatchConfig(pid, { ...dispatch, selector: Address(2 ** 52) }), 'EFAULT',
      `ptrace(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, ${pid.near}, 32, {mode=1, selector=${2 ** 52}, offset=4096, len=1})`,
    )
    await expect(task.ptraceSetSyscallUserDispatchConfig(pid, { ...dispatch, length: 0 })).rejects.toThrow('length must be an integer from 1')
    await task.ptraceSetSyscallUserDispatchConfig(pid, dispatch)
    await task.ptraceCont(pid)
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGSYS' })
    await task.ptraceCont(pid, SIG.SYS)
    expect(await child.wait()).toMatchObject({ state: 'killed', signal: 'SIGSYS' })
  })

  test('has its children traced, and tells how it ends', async () => {
    await using program = await traced(new Command('/bin/sh', ['sh', '-c', '(exit 4); exit 5']))
    const { pid, child } = program
    await task.ptraceSetoptions(pid, or(OPTIONS, PTRACE_O.TRACEFORK, PTRACE_O.TRACEVFORK, PTRACE_O.TRACECLONE, PTRACE_O.TRACEEXIT))
    await task.ptraceCont(pid)
    const forked = await next(pid)
    expect(['fork', 'vfork', 'clone']).toContain(forked?.stop === 'event' ? forked.event : forked)
    const grandchild = new Pid(task, NearPid(await task.ptraceGeteventmsg(pid)))
    expect(statusLine(grandchild.near, 'PPid')).toBe(String(pid.near))
    // Not a child of the tracer's: it is waited for all the same.
    expect(await next(grandchild)).toEqual({ stop: 'interrupt' })
    await task.ptraceCont(grandchild)
    expect(await next(grandchild)).toEqual({ stop: 'event', event: 'exit' })
    expect(await task.ptraceGeteventmsg(grandchild)).toBe(4 << 8)
    await task.ptraceDetach(grandchild)
    await task.ptraceCont(pid)
    let stop = await next(pid)
    if (stop?.stop === 'signal') {
      expect(stop.signal).toBe('SIGCHLD')
      await task.ptraceCont(pid, SIG.CHLD)
      stop = await next(pid)
    }
    expect(stop).toEqual({ stop: 'event', event: 'exit' })
    expect(await task.ptraceGeteventmsg(pid)).toBe(5 << 8)
    await task.ptraceCont(pid)
    expect(await child.wait()).toEqual({ state: 'exited', status: 5 })
  })

  test('asks to be traced itself, or is attached to', async () => {
    const process = await tracer.clone()
    await process.task.ptraceTraceme()
    await using child = await process.exec('/bin/true')
    const { pid } = child
    // As from ptrace(2): without PTRACE_O_TRACEEXEC a SIGTRAP after execve.
    expect(await next(pid)).toEqual({ stop: 'signal', signal: 'SIGTRAP' })
    await expectFailure(task.ptraceInterrupt(pid), 'EIO', `ptrace(PTRACE_INTERRUPT, ${pid.near}, 0, 0)`)
    await task.ptraceDetach(pid)
    expect(await child.wait()).toEqual({ state: 'exited', status: 0 })
    await using other = await tracer.clone()
    await other.exec(new Command('/bin/sleep', ['sleep', '1000']))
    await task.ptraceAttach(other.child.pid)
    let stop = await next(other.child.pid)
    // The kernel may not have been done with execve yet.
    if (stop !== undefined && 'signal' in stop && stop.signal === 'SIGTRAP') {
      await task.ptraceCont(other.child.pid)
      stop = await next(other.child.pid)
    }
    expect(stop).toEqual({ stop: 'signal', signal: 'SIGSTOP' })
    await task.ptraceDetach(other.child.pid)
    expect(statusLine(other.child.pid.near, 'TracerPid')).toBe('0')
  })
})

test('says what is wrong', async () => {
  const nobody = new Pid(task, NearPid(unusedPid()))
  await expectFailure(task.ptraceSeize(nobody, PTRACE_O.EXITKILL), 'ESRCH', `ptrace(PTRACE_SEIZE, ${nobody.near}, 0, PTRACE_O_EXITKILL)`)
  await using child = await tracer.clone()
  const { pid } = child.child
  await task.ptraceSeize(pid)
  await expectFailure(task.ptraceSeize(pid), 'EPERM', `ptrace(PTRACE_SEIZE, ${pid.near}, 0, 0)`)
  await expectFailure(task.ptraceCont(pid, SIG.TERM), 'ESRCH', `ptrace(PTRACE_CONT, ${pid.near}, 0, SIGTERM)`)
  await expectFailure(task.ptraceGetregset(pid, NT.PRSTATUS, 8), 'ESRCH', new RegExp(`ptrace\\(PTRACE_GETREGSET, ${pid.near}, NT_PRSTATUS, \\{iov_base=\\d+, iov_len=8\\}\\)$`))
  await expect(task.ptraceCont(pid, 65)).rejects.toThrow('PTRACE_CONT: sig must be an integer from 0 to 64')
  await expect(task.ptraceSeize(pid, 1 << 31)).rejects.toThrow('PTRACE_SEIZE: options must not be negative')
  const other = task.sysif.architecture === 'x64'
    ? { architecture: 'arm64' as const, ...UserRegsArm64.zero } : { architecture: 'x64' as const, ...UserRegsX64.zero }
  await expect(task.ptraceSetRegisters(pid, other)).rejects.toThrow(`the registers are those of ${other.architecture}`)
})

const nobody = (): Pid => new Pid(task, NearPid(0x7fff_fff0))
const ours = (): UserRegs => (task.sysif.architecture === 'x64'
  ? { architecture: 'x64', ...UserRegsX64.zero } : { architecture: 'arm64', ...UserRegsArm64.zero })
const queued = { si_signo: 1, si_errno: 0, si_code: 0, si_pid: 0, si_uid: 0, si_value: 0n }
testOrder('ptrace', {
  task: () => task,
  classes: [PtraceTask],
  calls: {
    ptraceSeize: () => task.ptraceSeize(nobody()),
    ptraceAttach: () => task.ptraceAttach(nobody()),
    ptraceDetach: () => task.ptraceDetach(nobody()),
    ptraceInterrupt: () => task.ptraceInterrupt(nobody()),
    ptraceListen: () => task.ptraceListen(nobody()),
    ptraceCont: () => task.ptraceCont(nobody()),
    ptraceSyscall: () => task.ptraceSyscall(nobody()),
    ptraceSinglestep: () => task.ptraceSinglestep(nobody()),
    ptraceSetoptions: () => task.ptraceSetoptions(nobody(), 0),
    ptraceGeteventmsg: () => task.ptraceGeteventmsg(nobody()),
    ptraceGetsiginfo: () => task.ptraceGetsiginfo(nobody()),
    ptraceSetsiginfo: () => task.ptraceSetsiginfo(nobody(), queued),
    ptracePeeksiginfo: () => task.ptracePeeksiginfo(nobody()),
    ptraceGetsigmask: () => task.ptraceGetsigmask(nobody()),
    ptraceSetsigmask: () => task.ptraceSetsigmask(nobody(), 0n),
    ptracePeekdata: () => task.ptracePeekdata(nobody(), Address(0)),
    ptracePokedata: () => task.ptracePokedata(nobody(), Address(0), 0n),
    ptraceGetregset: () => task.ptraceGetregset(nobody(), NT.PRSTATUS, 8),
    ptraceSetregset: () => task.ptraceSetregset(nobody(), NT.PRSTATUS, new Uint8Array(8)),
    ptraceGetRegisters: () => task.ptraceGetRegisters(nobody()),
    ptraceSetRegisters: () => task.ptraceSetRegisters(nobody(), ours()),
    ptraceGetSyscallInfo: () => task.ptraceGetSyscallInfo(nobody()),
    ptraceSetSyscallInfo: () => task.ptraceSetSyscallInfo(nobody(), { ...SyscallInfo.zero, op: 'exit', rval: 0n, is_error: false }),
    ptraceGetRseqConfiguration: () => task.ptraceGetRseqConfiguration(nobody()),
    ptraceSysemu: () => task.ptraceSysemu(nobody()),
    ptraceSysemuSinglestep: () => task.ptraceSysemuSinglestep(nobody()),
    ptraceSeccompGetFilter: () => task.ptraceSeccompGetFilter(nobody()),
    ptraceSeccompGetMetadata: () => task.ptraceSeccompGetMetadata(nobody()),
    ptraceGetSyscallUserDispatchConfig: () => task.ptraceGetSyscallUserDispatchConfig(nobody()),
    ptraceSetSyscallUserDispatchConfig: () => task.ptraceSetSyscallUserDispatchConfig(nobody(), { mode: 'off' }),
  },
  // It changes who waits for the task's own process; its own test calls it.
  apart: ['ptraceTraceme'],
})
