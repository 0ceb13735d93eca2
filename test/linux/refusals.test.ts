/**
 * A walk over all methods of the linux layer: what C would take for something else than the caller wrote is refused before
 * any call is made. The arguments are made from the types that the declarations say; a method that is added is walked too, and
 * one whose numbers may be negative, or have more than 32 bits, is to be entered below with the reason.
 */
import { beforeAll, describe, expect, test } from 'vitest'

import { operandOf, SyscallInterface, type SyscallArgument, type SyscallRequest } from '../../src/near/sysif.js'
import type { Architecture, Syscall } from '../../src/near/sys.js'
import { OutOfSpaceError, UseAfterFreeError } from '../../src/memory/errors.js'
import { call, NOT_SENT, titleOfMethod, WITHOUT_CALL } from './attempts.js'
import { signatures, Stand, type Leaf, type Signature } from './signatures.js'

/** What a call ends with that came as far as the way into the process. */
class Sent extends Error {
  constructor(readonly call: string) {
    super(`${call} was sent`)
  }
}

/** The end of the way: looks at the arguments as every interface does, and makes no call. */
class Closed extends SyscallInterface {
  readonly architecture = process.arch as Architecture
  readonly sent: string[] = []

  #send(call: Syscall | number, args: readonly SyscallArgument[]): Promise<never> {
    for (const each of args) operandOf(each)
    const name = typeof call === 'number' ? String(call) : call.name
    this.sent.push(name)
    return Promise.reject(new Sent(name))
  }

  async syscall(call: Syscall | number, ...args: SyscallArgument[]): Promise<number> {
    return await this.#send(call, args)
  }

  async syscall64(call: Syscall | number, ...args: SyscallArgument[]): Promise<bigint> {
    return await this.#send(call, args)
  }

  async batch(calls: readonly SyscallRequest[]): Promise<number[]> {
    const [[call, ...args]] = calls as [SyscallRequest]
    return await this.#send(call, args)
  }

  async read(): Promise<Uint8Array> {
    return await Promise.reject(new Sent('read'))
  }

  async write(): Promise<void> {
    await Promise.reject(new Sent('write'))
  }

  async barrier(): Promise<void> {
    await Promise.resolve()
  }

  async close(): Promise<void> {
    await Promise.resolve()
  }
}

const flat = (reasons: Readonly<Record<string, readonly string[]>>): string[] => Object.values(reasons).flat().sort()

const of = (method: string, ...names: string[]): string[] => names.map((name) => `${method}(${name})`)

/** Strings that may be that long, each with the reason. */
const LONG: Readonly<Record<string, string>> = {
  'Task.execve(argv[])': 'execve(2): 128 KiB each',
  'Task.execve(envp[])': 'execve(2): 128 KiB each',
  'Task.execveat(argv[])': 'execve(2): 128 KiB each',
  'Task.execveat(envp[])': 'execve(2): 128 KiB each',
  'Task.initModule(params)': 'the kernel has no limit of its own',
  'FileDescriptor.finitModule(params)': 'the kernel has no limit of its own',
  'FileDescriptor.kexecFileLoad(options.cmdline)': 'the limit is that of the kernel to be loaded',
}

/** Requests of a ring that read a file, or write it. */
const TRANSFERS = ['read', 'read_fixed', 'readv', 'readv_fixed', 'write', 'write_fixed', 'writev', 'writev_fixed']

const SIGINFO = ['info.si_code', 'info.si_errno', 'info.si_pid', 'info.si_signo', 'info.si_status', 'info.si_stime', 'info.si_utime']

/** Where a number may have a fraction. */
const FRACTION: Readonly<Record<string, readonly string[]>> = {
  'of a time in milliseconds they count': of('IoUring.submit', 'options.timeout'),
}

/** Where a negative number means something, or is the kernel's to judge. */
const NEGATIVE: Readonly<Record<string, readonly string[]>> = {
  'files are older than 1970, and time zones lie east': [
    ...of('FileDescriptor.futimens', 'times[].tv_sec'),
    ...of('Task.settimeofday', 'timezone.tz_dsttime', 'timezone.tz_minuteswest'),
    ...of('Task.utimensat', 'times[].tv_sec'),
  ],
  '-1 leaves an id as it is': [
    ...of('FileDescriptor.fchown', 'group', 'owner'),
    ...of('Task.fchownat', 'group', 'owner'),
    ...of('Task.setregid', 'egid', 'rgid'),
    ...of('Task.setresgid', 'egid', 'rgid', 'sgid'),
    ...of('Task.setresuid', 'euid', 'ruid', 'suid'),
    ...of('Task.setreuid', 'euid', 'ruid'),
  ],
  '-1 is the file\'s own position': [
    ...TRANSFERS.flatMap((op) => of(`IoUring.push:${op}`, 'entry.offset')),
    ...of('IoUring.push:splice', 'entry.fromOffset', 'entry.toOffset'),
  ],
  '-1 waits as long as it takes': [
    ...of('FileDescriptor.epollPwait', 'timeout'),
    ...of('Task.poll', 'timeout'),
  ],
  '-1 is any number, and any CPU': [
    ...of('FileDescriptor.loopCtlAdd', 'number'),
    ...of('Task.perfEventOpen', 'options.cpu'),
  ],
  'keyctl(2): special key rings have negative numbers': [
    ...of('Task.addKey', 'keyring'),
    ...of('Task.keyctlAssumeAuthority', 'key'),
    ...of('Task.keyctlChown', 'key'),
    ...of('Task.keyctlClear', 'keyring'),
    ...of('Task.keyctlDescribe', 'key'),
    ...of('Task.keyctlDhCompute', 'numbers.base', 'numbers.prime', 'numbers.priv'),
    ...of('Task.keyctlGetKeyringId', 'id'),
    ...of('Task.keyctlGetPersistent', 'keyring'),
    ...of('Task.keyctlGetSecurity', 'key'),
    ...of('Task.keyctlInstantiate', 'key', 'keyring'),
    ...of('Task.keyctlInstantiateIov', 'key', 'keyring'),
    ...of('Task.keyctlInvalidate', 'key'),
    ...of('Task.keyctlLink', 'key', 'keyring'),
    ...of('Task.keyctlMove', 'from', 'key', 'to'),
    ...of('Task.keyctlNegate', 'key', 'keyring'),
    ...of('Task.keyctlPkeyDecrypt', 'key'),
    ...of('Task.keyctlPkeyEncrypt', 'key'),
    ...of('Task.keyctlPkeyQuery', 'key'),
    ...of('Task.keyctlPkeySign', 'key'),
    ...of('Task.keyctlPkeyVerify', 'key'),
    ...of('Task.keyctlRead', 'key'),
    ...of('Task.keyctlReadKeyring', 'keyring'),
    ...of('Task.keyctlReject', 'key', 'keyring'),
    ...of('Task.keyctlRestrictKeyring', 'keyring'),
    ...of('Task.keyctlRevoke', 'key'),
    ...of('Task.keyctlSearch', 'into', 'keyring'),
    ...of('Task.keyctlSetTimeout', 'key'),
    ...of('Task.keyctlSetperm', 'key'),
    ...of('Task.keyctlUnlink', 'key', 'keyring'),
    ...of('Task.keyctlUpdate', 'key'),
    ...of('Task.keyctlWatchKey', 'key'),
    ...of('Task.requestKey', 'keyring'),
  ],
  'a rule compares with the two\'s complement': [
    ...of('Task.seccompNewListener', 'program.rules[].when[].mask'),
    ...of('Task.seccompSetModeFilter', 'program.rules[].when[].mask'),
  ],
  'of a lock, signed: before the place that it counts from': [
    ...of('FileDescriptor.getlk', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
    ...of('FileDescriptor.ofdGetlk', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
    ...of('FileDescriptor.ofdSetlk', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
    ...of('FileDescriptor.ofdSetlkw', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
    ...of('FileDescriptor.setlk', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
    ...of('FileDescriptor.setlkw', 'wanted.l_len', 'wanted.l_pid', 'wanted.l_start'),
  ],
  'what a signal brings is signed': [
    ...of('Task.timerCreate', 'notification.value'),
    ...of('FileDescriptor.pidfdSendSignal', ...SIGINFO),
    ...of('Task.ptraceSetsiginfo', ...SIGINFO),
    ...of('Task.rtSigqueueinfo', 'signal.code', 'signal.value'),
    ...of('Task.rtTgsigqueueinfo', 'signal.code', 'signal.value'),
  ],
  'signed': [
    ...of('FileDescriptor.seccompNotifySend', 'answer.value'),
    ...of('FileDescriptor.fuseNotify', 'notification.value.len', 'notification.value.off'),
    ...of('FileDescriptor.lseek', 'offset'),
    ...of('FileDescriptor.preadv2', 'offset'),
    ...of('FileDescriptor.pwritev2', 'offset'),
    ...of('Task.bpfProgLoad', 'insns[].imm', 'insns[].off'),
    ...of('Task.mprotect', 'pkey'),
    ...of('Task.msgget', 'key'),
    ...of('Task.msgrcv', 'msgtyp'),
    ...of('Task.openByHandleAt', 'handle.handle_type'),
    ...of('Task.schedSetattr', 'attr.sched_nice'),
    ...of('Task.schedSetparam', 'param.sched_priority'),
    ...of('Task.schedSetscheduler', 'param.sched_priority'),
    ...of('Task.semget', 'key'),
    ...of('Task.semop', 'sops[].sem_flg', 'sops[].sem_op'),
    ...of('Task.semtimedop', 'sops[].sem_flg', 'sops[].sem_op'),
    ...of('Task.setpriority', 'prio'),
    ...of('Task.shmget', 'key'),
  ],
  'an int, of which the kernel has its own opinion': [
    ...of('FileDescriptor.listen', 'backlog'),
    ...of('FileDescriptor.sendmmsg', 'messages[].control[].credentials.pid', 'messages[].control[].level', 'messages[].control[].number'),
    ...of('FileDescriptor.sendmsg', 'message.control[].credentials.pid', 'message.control[].level', 'message.control[].number'),
    ...of('FileDescriptor.perfModifyAttributes', 'options.clockid'),
    ...of('Task.membarrier', 'cpu'),
    ...of('Task.perfEventOpen', 'options.clockid'),
    ...of('Task.socket', 'domain', 'protocol', 'type'),
    ...of('Task.socketpair', 'domain', 'protocol', 'type'),
  ],
}

/** Where numbers have 64 bits. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  'huge pages may be that long': [...of('Task.mmap', 'options.pageSize'), ...of('Task.shmat', 'options.pageSize')],
  'times have 64 bits': [
    ...of('IoUring.submit', 'options.timeout'),
    ...of('IoUring.push:link_timeout', 'entry.time.tv_sec'),
    ...of('IoUring.push:timeout', 'entry.time.tv_sec'),
    ...of('IoUring.push:timeout_update', 'entry.time.tv_sec'),
    ...of('PosixTimer.settime', 'next.it_interval.tv_sec', 'next.it_value.tv_sec'),
    ...of('FileDescriptor.epollPwait2', 'timeout.tv_sec'),
    ...of('FileDescriptor.futimens', 'times[].tv_sec'),
    ...of('FileDescriptor.mqReceive', 'timeout.tv_sec'),
    ...of('FileDescriptor.mqSend', 'timeout.tv_sec'),
    ...of('FileDescriptor.pidfdSendSignal', 'info.si_stime', 'info.si_utime'),
    ...of('FileDescriptor.quotactlSetInfo', 'info.dqi_bgrace', 'info.dqi_igrace'),
    ...of('FileDescriptor.quotactlSetQuota', 'limits.dqb_btime', 'limits.dqb_itime'),
    ...of('FileDescriptor.recvmmsg', 'options.timeout.tv_sec'),
    ...of('FileDescriptor.timerfdSettime', 'next.it_interval.tv_sec', 'next.it_value.tv_sec'),
    ...of('Task.clockNanosleep', 'time.tv_sec'),
    ...of('Task.clockSettime', 'time.tv_sec'),
    ...of('Task.futexLockPi', 'options.timeout.tv_sec'),
    ...of('Task.futexLockPi2', 'options.timeout.tv_sec'),
    ...of('Task.futexWait', 'options.timeout.tv_sec'),
    ...of('Task.futexWait2', 'options.timeout.tv_sec'),
    ...of('Task.futexWaitBitset', 'options.timeout.tv_sec'),
    ...of('Task.futexWaitRequeuePi', 'options.timeout.tv_sec'),
    ...of('Task.futexWaitv', 'options.timeout.tv_sec'),
    ...of('Task.nanosleep', 'duration.tv_sec'),
    ...of('Task.ppoll', 'options.timeout.tv_sec'),
    ...of('Task.ptraceSetsiginfo', 'info.si_stime', 'info.si_utime'),
    ...of('Task.quotactlSetInfo', 'info.dqi_bgrace', 'info.dqi_igrace'),
    ...of('Task.quotactlSetQuota', 'limits.dqb_btime', 'limits.dqb_itime'),
    ...of('Task.rtSigtimedwait', 'timeout.tv_sec'),
    ...of('Task.semtimedop', 'timeout.tv_sec'),
    ...of('Task.setTimerSlack', 'nanoseconds'),
    ...of('Task.setitimer', 'next.it_interval.tv_sec', 'next.it_value.tv_sec'),
    ...of('Task.settimeofday', 'time.tv_sec'),
    ...of('Task.utimensat', 'times[].tv_sec'),
  ],
  'files are as long as 2^63-1 bytes': [
    ...of('FileDescriptor.fuseNotify', 'notification.offset'),
    ...TRANSFERS.flatMap((op) => of(`IoUring.push:${op}`, 'entry.offset')),
    ...of('IoUring.push:fadvise', 'entry.offset'),
    ...of('IoUring.push:writev', 'entry.iov[].iov_len'),
    ...of('IoUring.push:fallocate', 'entry.length', 'entry.offset'),
    ...of('IoUring.push:ftruncate', 'entry.length'),
    ...of('IoUring.push:splice', 'entry.fromOffset', 'entry.toOffset'),
    ...of('IoUring.push:sync_file_range', 'entry.offset'),
    ...of('FileDescriptor.blkAddPartition', 'count', 'start'),
    ...of('FileDescriptor.blkDiscard', 'count', 'start'),
    ...of('FileDescriptor.blkResizePartition', 'count', 'start'),
    ...of('FileDescriptor.blkSecureDiscard', 'count', 'start'),
    ...of('FileDescriptor.blkSetReadAhead', 'sectors'),
    ...of('FileDescriptor.blkZeroOut', 'count', 'start'),
    ...of('FileDescriptor.cachestat', 'range.len', 'range.off'),
    ...of('FileDescriptor.copyFileRange', 'len', 'place', 'targetPlace'),
    ...of('FileDescriptor.fadvise', 'len', 'offset'),
    ...of('FileDescriptor.fallocate', 'len', 'offset'),
    ...of('FileDescriptor.ficloneRange', 'count', 'offset', 'sourceOffset'),
    ...of('FileDescriptor.fidedupeRange', 'count', 'offset', 'targetOffset'),
    ...of('FileDescriptor.fitrim', 'range.len', 'range.minlen', 'range.start'),
    ...of('FileDescriptor.fsFiemap', 'options.length', 'options.start'),
    ...of('FileDescriptor.ftruncate', 'size'),
    ...of('FileDescriptor.fuseNotify', 'notification.value.len', 'notification.value.off'),
    ...of('FileDescriptor.getlk', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.loopConfigure', 'options.offset', 'options.sizeLimit'),
    ...of('FileDescriptor.loopSetStatus', 'info.lo_offset', 'info.lo_sizelimit'),
    ...of('FileDescriptor.lseek', 'offset'),
    ...of('FileDescriptor.ofdGetlk', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.ofdSetlk', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.ofdSetlkw', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.pread', 'offset'),
    ...of('FileDescriptor.preadv2', 'offset'),
    ...of('FileDescriptor.processMadvise', 'pieces[].length'),
    ...of('FileDescriptor.pwrite', 'offset'),
    ...of('FileDescriptor.pwritev2', 'offset'),
    ...of('FileDescriptor.readahead', 'count', 'offset'),
    ...of('FileDescriptor.sendfile', 'count', 'place'),
    ...of('FileDescriptor.setlk', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.setlkw', 'wanted.l_len', 'wanted.l_start'),
    ...of('FileDescriptor.splice', 'len', 'place', 'targetPlace'),
    ...of('FileDescriptor.syncFileRange', 'nbytes', 'offset'),
    ...of('FileDescriptor.tee', 'len'),
    ...of('Task.mapShadowStack', 'length'),
    ...of('Task.mmap', 'length', 'offset'),
    ...of('Task.mqOpen', 'options.attr.mq_msgsize'),
    ...of('Task.mremap', 'length'),
    ...of('Task.ptracePeeksiginfo', 'which.off'),
    ...of('Task.ptraceSeccompGetMetadata', 'index'),
    ...of('Task.shmget', 'size'),
    ...of('Task.truncate', 'size'),
  ],
  'flags of 64 bits': [
    ...of('BpfMap.lookup', 'flags'),
    ...of('BpfMap.update', 'flags'),
    ...of('IoUring.push:openat2', 'entry.how.flags', 'entry.how.resolve'),
    ...of('FileDescriptor.mountSetattr', 'attr.attr_clr'),
    ...of('FileDescriptor.perfModifyAttributes', 'options.branch_sample_type', 'options.flags', 'options.read_format', 'options.sample_type'),
    ...of('FileDescriptor.perfMmap', 'attributes.branch_sample_type', 'attributes.flags', 'attributes.sample_regs_intr', 'attributes.sample_regs_user'),
    ...of('FileDescriptor.pidfdGetInfo', 'mask'),
    ...of('Task.setTaggedAddressControl', 'bits'),
    ...of('FileDescriptor.uffdioApi', 'features'),
    ...of('FileDescriptor.uffdioContinue', 'mode'),
    ...of('FileDescriptor.uffdioCopy', 'mode'),
    ...of('FileDescriptor.uffdioMove', 'mode'),
    ...of('FileDescriptor.uffdioPoison', 'mode'),
    ...of('FileDescriptor.uffdioRegister', 'mode'),
    ...of('FileDescriptor.uffdioWriteprotect', 'mode'),
    ...of('FileDescriptor.uffdioZeropage', 'mode'),
    ...of('Task.fileSetattr', 'attr.fa_xflags'),
    ...of('Task.landlockCreateRuleset', 'attr.handled_access_fs', 'attr.handled_access_net', 'attr.scoped'),
    ...of('Task.lsmSetSelfAttr', 'context[].flags'),
    ...of('Task.mountSetattr', 'attr.attr_clr'),
    ...of('Task.openTreeAttr', 'attr.attr_clr'),
    ...of('Task.openat2', 'how.flags', 'how.resolve'),
    ...of('Task.perfEventOpen', 'options.branch_sample_type', 'options.flags', 'options.read_format', 'options.sample_type'),
    ...of('Task.schedSetattr', 'attr.sched_flags'),
    ...of('Task.statmount', 'mask'),
  ],
  'as many as there are': [...of('IoUring.take', 'most'), ...of('PerfRing.take', 'most')],
  'a number of the caller\'s own': [
    ...of('IoUring.push:epoll_ctl', 'entry.event.data'),
    ...of('IoUring.push:uring_cmd', 'entry.addr'),
    ...of('FileDescriptor.bpfLinkCreate', 'cookie'),
    ...of('FileDescriptor.epollCtl', 'event.data'),
    ...of('FileDescriptor.eventfdWrite', 'value'),
    ...of('FileDescriptor.mqNotify', 'value'),
    ...of('FileDescriptor.seccompNotifySend', 'answer.value'),
    ...of('Task.timerCreate', 'notification.value'),
    ...of('FileDescriptor.timerfdSetTicks', 'ticks'),
    ...of('Task.rtSigqueueinfo', 'signal.value'),
    ...of('Task.rtTgsigqueueinfo', 'signal.value'),
  ],
  'ids of 64 bits': [
    ...of('FileDescriptor.fuseNotify', 'notification.child', 'notification.nodeid', 'notification.parent', 'notification.value.ino'),
    ...of('Task.listmount', '__1.namespace'),
    ...of('Task.perfEventOpen', 'event.id'),
    ...of('Task.statmount', 'namespace'),
    ...of('FileDescriptor.fuseReply', 'request.header.unique'),
    ...of('FileDescriptor.fuseReplyError', 'request.header.unique'),
    ...of('FileDescriptor.loopSetStatus', 'info.lo_device', 'info.lo_rdevice'),
    ...of('Task.listmount', 'id'),
    ...of('Task.listns', 'options.owner'),
    ...of('Task.lsmSetSelfAttr', 'context[].id'),
    ...of('Task.statmount', 'id'),
  ],
  'addresses, and lengths of memory': [
    ...of('FileDescriptor.perfModifyAttributes', 'event.address'),
    ...of('Task.perfEventOpen', 'event.address'),
    ...of('Task.ptraceSetSyscallInfo', 'info.instruction_pointer', 'info.stack_pointer'),
    ...of('Task.ptraceSetSyscallUserDispatchConfig', 'dispatch.length'),
    ...of('Task.setMmMap', ...['start_code', 'end_code', 'start_data', 'end_data', 'start_brk', 'brk', 'start_stack'].map((field) => `map.${field}`)),
    ...of('Task.setMmMap', ...['arg_start', 'arg_end', 'env_start', 'env_end'].map((field) => `map.${field}`)),
    ...of('Task.setSyscallUserDispatch', 'dispatch.length'),
  ],
  'numbers of 64 bits': [
    ...of('FileDescriptor.perfModifyAttributes', 'options.sample_period'),
    ...of('FileDescriptor.perfPeriod', 'period'),
    ...of('FileDescriptor.quotactlSetQuota', 'limits.dqb_bhardlimit', 'limits.dqb_bsoftlimit', 'limits.dqb_ihardlimit', 'limits.dqb_isoftlimit'),
    ...of('Task.bpfMapCreate', 'options.extra'),
    ...of('Task.kexecLoad', 'segments[].bufsz', 'segments[].mem', 'segments[].memsz'),
    ...of('Task.mqOpen', 'options.attr.mq_maxmsg'),
    ...of('Task.msgctlSet', 'settings.msg_qbytes'),
    ...of('Task.msgrcv', 'msgtyp'),
    ...of('Task.msgsnd', 'msg.mtype'),
    ...of('Task.perfEventOpen', 'options.sample_period'),
    ...of('Task.prlimit', 'limit.rlim_cur', 'limit.rlim_max'),
    ...of('Task.quotactlSetQuota', 'limits.dqb_bhardlimit', 'limits.dqb_bsoftlimit', 'limits.dqb_ihardlimit', 'limits.dqb_isoftlimit'),
    ...of('Task.schedSetattr', 'attr.sched_deadline', 'attr.sched_period', 'attr.sched_runtime'),
  ],
}
/** What no call uses of what it is given, by the reason: anything passes there. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  'the name of an option stands in messages, and room is for what is read': [
    ...of('IoUring.push:getsockopt', 'entry.option.name'),
    ...of('IoUring.push:setsockopt', 'entry.option.name', 'entry.option.room'),
  ],
  'of a request that the kernel made: an answer has its number `unique`, and nothing else of the header': (
    ['FileDescriptor.fuseReply', 'FileDescriptor.fuseReplyError'].flatMap((method) => (
      of(method, ...['gid', 'len', 'nodeid', 'opcode', 'padding', 'pid', 'total_extlen', 'uid'].map((field) => `request.header.${field}`))
    ))
  ),
}

/** Where several types can stand of which the same is used, by the method: what is walked there is the first of them. */
const ALIKE: Readonly<Record<string, string>> = {
  // Whatever was asked, an answer with an error has the number of the question alone.
  'FileDescriptor.fuseReplyError': 'request',
}

/** Where a negative number of 64 bits means something. */
const NEGATIVE64: Readonly<Record<string, readonly string[]>> = {
  'what a system call returns is signed': of('Task.ptraceSetSyscallInfo', 'info.rval'),
  'what a signal brings is signed': [...of('Task.rtSigqueueinfo', 'signal.value'), ...of('Task.rtTgsigqueueinfo', 'signal.value')],
  'a rule compares with the two\'s complement': [
    ...of('Task.seccompNewListener', 'program.rules[].when[].mask'),
    ...of('Task.seccompSetModeFilter', 'program.rules[].when[].mask'),
  ],
}

/** Where one byte of memory will do. */
const ONE_BYTE: Readonly<Record<string, readonly string[]>> = {
  'as much is read as there is room for, and where that is too little the kernel says so': [
    ...['fgetxattr', 'flistxattr', 'getdents64', 'inotifyRead', 'pread', 'read', 'watchQueueRead'].map((method) => `FileDescriptor.${method}(memory)`),
    ...['preadv2', 'readv'].map((method) => `FileDescriptor.${method}(pieces[])`),
    ...['fgetxattr', 'getsockopt', 'getxattr', 'read', 'recv'].map((op) => `IoUring.push:${op}(entry.buffer)`),
    ...['getrandom', 'getxattr', 'lgetxattr', 'listxattr', 'llistxattr'].map((method) => `Task.${method}(memory)`),
  ],
  'as long as the caller says, or has it': [
    'IoUring.push:setsockopt(entry.value)', 'IoUring.push:uring_cmd(entry.addr)', 'IoUring.push:uring_cmd(entry.memory[])',
    'IoUring.registerBuffers(pointers[])',
  ],
  'the least that a stack takes depends on the CPU: sigaltstack(2)': ['Task.sigaltstack(stack)'],
}

/** Strings that stand for their bytes, of which a NUL is one. */
const TEXT = [
  ...['fsetxattr(value)', 'pwrite(data)', 'sendmmsg(messages[].data)', 'sendmsg(message.data)', 'sendto(data)', 'write(data)'].map((each) => `FileDescriptor.${each}`),
  ...['fsetxattr', 'send', 'send_zc', 'setxattr', 'write'].map((op) => `IoUring.push:${op}(entry.data)`),
  'RegisteredBuffer.write(data)',
  ...['addKey(payload)', 'keyctlInstantiate(payload)', 'keyctlPkeyDecrypt(data)', 'keyctlPkeyEncrypt(data)', 'keyctlPkeySign(digest)'].map((each) => `Task.${each}`),
  ...['keyctlPkeyVerify(digest)', 'keyctlUpdate(payload)', 'lsetxattr(value)', 'setxattr(value)', 'setxattrat(value)'].map((each) => `Task.${each}`),
]

/** Those of them that have a limit: XATTR_SIZE_MAX of linux/limits.h, and the buffer. */
const SHORT_TEXT = /xattr|^RegisteredBuffer/

interface Attempt {
  readonly sent: readonly string[]
  readonly error: unknown
}

/** Make one call, with one thing in its arguments replaced. */
async function attempt(signature: Signature, leaf?: Leaf, replacement?: unknown): Promise<Attempt> {
  const sysif = new Closed()
  const { owner, method } = signature
  try {
    await call(signature, sysif, leaf, replacement)
    // What a ring in memory is told, the kernel takes from there.
    if (WITHOUT_CALL.has(`${owner}.${method}`)) return { sent: [method], error: new Sent(method) }
    return { sent: sysif.sent, error: undefined }
  } catch (error) {
    return { sent: sysif.sent, error }
  }
}

describe('what the kernel would see as something else is refused before it is asked', () => {
  let all: readonly Signature[]
  beforeAll(() => {
    all = signatures().filter((signature) => signature.alternative?.startsWith(`${ALIKE[titleOfMethod(signature)]}: `) !== true)
  }, 120_000)

  test('each method comes as far as a call with arguments that are right', async () => {
    const silent: string[] = []
    let others = 0
    for (const signature of all) {
      const { sent, error } = await attempt(signature)
      const title = `${titleOfMethod(signature)}(${signature.alternative ?? signature.parameters.join(', ')})`
      if (sent.length > 0) {
        expect(error, title).toBeInstanceOf(Sent)
        if (signature.alternative !== undefined) others++
      } else if (signature.alternative === undefined) silent.push(title)
    }
    expect(all.filter(({ alternative }) => alternative === undefined).length).toBeGreaterThan(400)
    // Of another type in the same place, such as memory for a value, some take what their types alone do not say.
    expect(others).toBeGreaterThan(250)
    expect([...new Set(silent)].sort()).toEqual(Object.keys(NOT_SENT).sort())
  }, 60_000)

  const unused: ReadonlySet<string> = new Set(flat(UNUSED))
  const titleOf = (signature: Signature, leaf: Leaf): string => `${titleOfMethod(signature)}(${leaf.name})`

  test('what is passed by here is used by no call', async () => {
    const found = all.flatMap((signature) => signature.leaves.filter((leaf) => unused.has(titleOf(signature, leaf))).map((leaf) => [signature, leaf] as const))
    expect(found.map(([signature, leaf]) => titleOf(signature, leaf)).sort()).toEqual(flat(UNUSED))
    for (const [signature, leaf] of found) {
      expect((await attempt(signature, leaf, NaN)).sent, `${titleOf(signature, leaf)} is looked at: take it off the list`).not.toEqual([])
    }
  })

  /** Where a value is let through, of all places where it can stand. */
  async function letThrough(kinds: readonly Leaf['kind'][], value: unknown, which?: (leaf: Leaf) => boolean): Promise<string[]> {
    const places = new Set<string>()
    let tried = 0
    for (const signature of all) {
      const base = await attempt(signature)
      if (base.sent.length === 0) continue
      for (const leaf of signature.leaves.filter((each) => kinds.includes(each.kind) && (which === undefined || which(each)))) {
        const title = titleOf(signature, leaf)
        if (unused.has(title)) continue
        tried++
        const { sent, error } = await attempt(signature, leaf, value)
        if (sent.length > 0) places.add(title)
        // What says no is this package, and in its own words.
        else if (!(error instanceof RangeError || error instanceof TypeError || error instanceof OutOfSpaceError || error instanceof UseAfterFreeError)) places.add(`${title}: ${String(error)}`)
      }
    }
    if (which === undefined) expect(tried).toBeGreaterThan(20)
    return [...places].sort()
  }

  for (const [what, value, reasons] of [
    ['a fraction', 0.5, FRACTION], ['not a number', NaN, {}], ['a number that is not exact', 2 ** 60, {}],
  ] as const) {
    test(`${what}, in the place of any number`, async () => {
      expect(await letThrough(['number', 'choice'], value)).toEqual(flat(reasons))
    }, 120_000)
  }

  test('a NUL inside of any string', async () => {
    expect(await letThrough(['string'], 'a\0b')).toEqual(TEXT)
  }, 120_000)

  test('a string that is too long for a path or a name', async () => {
    expect(await letThrough(['string'], 'x'.repeat(70_000))).toEqual([...Object.keys(LONG), ...TEXT.filter((place) => !SHORT_TEXT.test(place))].sort())
  }, 120_000)

  test('a negative number where it means nothing', async () => {
    expect(await letThrough(['number'], -1)).toEqual(flat(NEGATIVE))
  }, 120_000)

  for (const [what, value, field] of [['nanoseconds', 1_000_000_000, 'tv_nsec'], ['microseconds', 1_000_000, 'tv_usec']] as const) {
    test(`a whole second in the place of ${what}`, async () => {
      const places = all.flatMap(({ leaves }) => leaves.filter(({ name }) => name.endsWith(`.${field}`)))
      expect(places.length).toBeGreaterThanOrEqual(3)
      expect(await letThrough(['number'], value, ({ name }) => name.endsWith(`.${field}`))).toEqual([])
    }, 120_000)
  }

  for (const [what, value, reasons] of [['a negative', -1n, NEGATIVE64], ['one more than the greatest', 1n << 64n, {}]] as const) {
    test(`${what} number of 64 bits`, async () => {
      expect(await letThrough(['bigint'], value)).toEqual(flat(reasons))
    }, 120_000)
  }

  test('memory that was given back', async () => {
    expect(await letThrough(['pointer', 'written pointer'], new Stand('freed memory'))).toEqual([
      // Received again and again, messages stand in the buffers of the group.
      'IoUring.push:recvmsg(entry.message)',
    ])
  }, 120_000)

  test('one byte of memory where there is to be more', async () => {
    expect(await letThrough(['pointer'], new Stand('one byte'))).toEqual(flat(ONE_BYTE))
  }, 120_000)

  test('a number above 32 bits where there are no more', async () => {
    expect(await letThrough(['number'], 2 ** 33)).toEqual(flat(WIDE))
  }, 120_000)
})
