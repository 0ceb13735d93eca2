import { BlockingCallError, SyscallSendError } from '../near/errors.js'
import type { Syscall } from '../near/sys.js'
import { F, LOCK } from '../linux/fcntl.js'
import { FUTEX } from '../linux/futex.js'
import { IORING_ENTER, IORING_REGISTER } from '../linux/io_uring.js'
import { IPC } from '../linux/ipc.js'
import { KEYCTL } from '../linux/keyctl.js'
import { SYSLOG_ACTION } from '../linux/klog.js'
import { MSG } from '../linux/message.js'
import { PR, PR_SYS_DISPATCH } from '../linux/prctl.js'
import { ARCH } from '../linux/prctl_arch.js'
import { SECCOMP, SECCOMP_FILTER_FLAG, SECCOMP_IOCTL_NOTIF } from '../linux/seccomp.js'
import { SPLICE_F } from '../linux/splice.js'
import { TC } from '../linux/termios.js'
import { W } from '../linux/wait.js'
import { CallTable } from './call-table.js'
import type { Call } from './calls.js'
import { DEATH_SIGNAL_CALLS } from './death_signal.js'
import { STOP_NUMBER } from './layout.js'

// For the older struct termios, of which linux/termios makes no use: see asm-generic/ioctls.h
const TCSETSW = 0x5403
const TCSETSF = 0x5404
const IOCTL_BLOCKING: ReadonlySet<number> = new Set([TCSETSW, TCSETSF, TC.SETSW2, TC.SETSF2, SECCOMP_IOCTL_NOTIF.RECV])
const LOCK_BLOCKING: ReadonlySet<number> = new Set([F.SETLKW, F.OFD_SETLKW])
const ARCH_SETS: ReadonlySet<number> = new Set([ARCH.SET_GS, ARCH.SET_FS, ARCH.SET_CPUID])
const FUTEX_FLAGS = FUTEX.PRIVATE_FLAG | FUTEX.CLOCK_REALTIME
const FUTEX_BLOCKING: ReadonlySet<number> = new Set([FUTEX.WAIT, FUTEX.LOCK_PI, FUTEX.WAIT_BITSET, FUTEX.WAIT_REQUEUE_PI, FUTEX.LOCK_PI2])

const ON_A_THREAD = 'make it on a thread of its own (local.thread()) or in a child'

const ON_RING = `wait for the ring's file descriptor with an epoll instance, or ${ON_A_THREAD}`

/** Says what to do instead of a call that may wait; undefined for one that does not. */
type Rule = (call: Call) => string | undefined

const always: Rule = () => ON_A_THREAD
const unless = (index: number, flag: number, instead: string): Rule => (call) => ((Number(call.operand(index)) & flag) === 0 ? instead : undefined)
const unlessZero = (index: number): Rule => (call) => (Number(call.operand(index)) === 0 ? undefined : ON_A_THREAD)

/**
 * Calls that wait by their nature. Whether read(2) and its kind wait depends on the file, which no table knows: of those,
 * only regular files and non-blocking descriptors belong on the main thread.
 */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['wait4', unless(2, W.NOHANG, 'wait for the child with its handle, or pass WNOHANG')],
  ['waitid', unless(3, W.NOHANG, 'wait for the child with its handle, or pass WNOHANG')],
  ['futex', (call) => (FUTEX_BLOCKING.has(Number(call.operand(1)) & ~FUTEX_FLAGS) ? ON_A_THREAD : undefined)],
  ['futex_wait', always],
  ['futex_waitv', always],
  ['nanosleep', () => 'use a timer'],
  ['clock_nanosleep', () => 'use a timer'],
  ['pause', always],
  ['rt_sigsuspend', always],
  ['rt_sigtimedwait', always],
  ['epoll_wait', unlessZero(3)],
  ['epoll_pwait', unlessZero(3)],
  ['epoll_pwait2', always],
  ['poll', unlessZero(2)],
  ['ppoll', always],
  ['select', always],
  ['pselect6', always],
  ['flock', unless(1, LOCK.NB | LOCK.UN, `pass LOCK_NB, or ${ON_A_THREAD}`)],
  ['fcntl', (call) => (LOCK_BLOCKING.has(Number(call.operand(1))) ? ON_A_THREAD : undefined)],
  ['splice', unless(5, SPLICE_F.NONBLOCK, `pass SPLICE_F_NONBLOCK, or ${ON_A_THREAD}`)],
  ['tee', unless(3, SPLICE_F.NONBLOCK, `pass SPLICE_F_NONBLOCK, or ${ON_A_THREAD}`)],
  ['vmsplice', unless(3, SPLICE_F.NONBLOCK, `pass SPLICE_F_NONBLOCK, or ${ON_A_THREAD}`)],
  ['ioctl', (call) => {
    const request = Number(call.operand(1))
    return IOCTL_BLOCKING.has(request) || (request === TC.SBRK && Number(call.operand(2)) !== 0) ? ON_A_THREAD : undefined
  }],
  // What makes a key that is not there is a program; without information for it, none is run.
  ['request_key', unlessZero(2)],
  ['swapoff', always],
  ['syslog', (call) => (Number(call.operand(0)) === SYSLOG_ACTION.READ ? ON_A_THREAD : undefined)],
  ['semop', always],
  ['semtimedop', always],
  ['msgsnd', unless(3, IPC.NOWAIT, `pass IPC.NOWAIT, or ${ON_A_THREAD}`)],
  ['msgrcv', unless(4, IPC.NOWAIT, `pass IPC.NOWAIT, or ${ON_A_THREAD}`)],
  ['io_getevents', always],
  ['io_pgetevents', always],
  ['io_uring_enter', (call) => (Number(call.operand(2)) > 0 || (Number(call.operand(3)) & IORING_ENTER.SQ_WAIT) !== 0 ? ON_RING : undefined)],
  ['io_uring_register', (call) => (Number(call.operand(1)) === IORING_REGISTER.SYNC_CANCEL ? 'submit an async_cancel instead' : undefined)],
])

const NON_BLOCKING = `make the socket non-blocking (SOCK.NONBLOCK) and wait for it with an epoll instance, or ${ON_A_THREAD}`
const DONTWAIT = `pass MSG.DONTWAIT, or ${NON_BLOCKING}`

/**
 * Calls that wait unless the socket does not block, with the argument that has `MSG_` flags, where there is one: these do
 * not wait with `MSG_DONTWAIT`.
 */
const SOCKET_CALLS: ReadonlyMap<string, number | undefined> = new Map([
  ['accept', undefined], ['accept4', undefined], ['connect', undefined], ['recvfrom', 3], ['recvmsg', 2], ['recvmmsg', 3],
  ['sendto', 3], ['sendmsg', 2], ['sendmmsg', 3],
])

/**
 * Whether calls on a file descriptor may wait: it is open, and not non-blocking.
 * @param fd - the number
 */
export type Blocks = (fd: number) => boolean

/**
 * Whether a file descriptor is readable now.
 * @param fd - the number
 */
export type Readable = (fd: number) => boolean

/** Refuse a call on a socket that may wait. */
function checkSocketCall(call: Call, flags: number | undefined, blocks: Blocks): void {
  if (flags !== undefined && (Number(call.operand(flags)) & MSG.DONTWAIT) !== 0) return
  if (blocks(Number(call.operand(0)))) throw new BlockingCallError(call.toString(), flags === undefined ? NON_BLOCKING : DONTWAIT)
}

/**
 * Refuse a call that waits where the file descriptor is not readable, whatever its flags say: it is let through when there is
 * something to take. Only one who takes from it may do that, or another one could be faster.
 */
function checkIoctl(call: Call, readable: Readable): void {
  const advice = blockingAdvice(call)
  if (advice === undefined) return
  if (Number(call.operand(1)) !== SECCOMP_IOCTL_NOTIF.RECV) throw new BlockingCallError(call.toString(), advice)
  if (!readable(Number(call.operand(0)))) throw new BlockingCallError(call.toString(), `wait in the event loop until it is readable, or ${advice}`)
}

const RESTRICTED_ALONE = 'it would restrict the main thread alone, and for good: '

function checkSeccomp(call: Call): void {
  const operation = Number(call.operand(0))
  if (operation === SECCOMP.SET_MODE_STRICT) throw new SyscallSendError(call.toString(), `${RESTRICTED_ALONE}nothing that Node does is allowed then`)
  if (operation !== SECCOMP.SET_MODE_FILTER || (Number(call.operand(1)) & SECCOMP_FILTER_FLAG.TSYNC) !== 0) return
  throw new SyscallSendError(call.toString(), `${RESTRICTED_ALONE}pass TSYNC for all threads, or make the call in a child`)
}

const PR_PAC_SETS: ReadonlySet<number> = new Set([PR.PAC_RESET_KEYS, PR.PAC_SET_ENABLED_KEYS])

function checkPrctl(call: Call): void {
  const option = Number(call.operand(0))
  if (PR_PAC_SETS.has(option)) {
    throw new SyscallSendError(call.toString(), 'Node\'s main thread returns to addresses that it has signed: make the call in a child')
  }
  if (option === PR.SET_SYSCALL_USER_DISPATCH && Number(call.operand(1)) !== PR_SYS_DISPATCH.OFF) {
    throw new SyscallSendError(call.toString(), 'Node\'s main thread makes calls from everywhere, and the signal would end it: make the call in a child')
  }
  if (option === PR.SET_SECCOMP) throw new SyscallSendError(call.toString(), `${RESTRICTED_ALONE}use seccomp, in a child`)
}

/** What to do instead of a call that would make the main thread wait; undefined where it would not. */
export function blockingAdvice(call: Call): string | undefined {
  return RULES.get(call.name)?.(call)
}

/** Calls that put a program in the place of this package's code. */
export function executes(call: Call): boolean {
  return call.name === 'execve' || call.name === 'execveat'
}

/** Calls that end this package's code in a process when they succeed, so that no result ever comes back. */
export function endsProgram(call: Call): boolean {
  return call.number === STOP_NUMBER || call.name === 'exit' || call.name === 'exit_group' || executes(call)
}

/** Whether the result takes so long that spinning for it is in vain. */
export function isSlow(call: Call): boolean {
  return executes(call) || blockingAdvice(call) !== undefined
}

const UNCONTROLLED = 'the copy would go on running this package\'s code with nobody to control it: use clone()'

/** Calls that no process of this package can make. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['fork', UNCONTROLLED],
  ['vfork', UNCONTROLLED],
  // Of threads that libc has made it is libc's, which waits for them by it; of ours, the ring's.
  ['set_tid_address', 'the word that the kernel clears at exec and exit is how this package, or libc, sees that happen: watch the process\'s pidfd'],
])

/** Why a call can be made in no process of this package; undefined where it can. */
export function refusal(name: string): string | undefined {
  return REFUSED.get(name)
}

const refuse = (why: string) => (call: Call): never => {
  throw new SyscallSendError(call.toString(), why)
}

const ONE_THREAD = 'it would change the main thread alone, and leave the other threads of Node as they are: use process.setuid() and its kind ' +
  'before the first localProcess(), or make the call in a child'

/** Calls that change who the calling thread is; see the module linux/cred. */
const CREDENTIALS = [
  'setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid', 'setfsuid', 'setfsgid', 'setgroups', 'capset',
] as const

/** What changes the credentials of the calling thread. */
const KEYCTL_OF_THREAD: ReadonlySet<number> = new Set([KEYCTL.JOIN_SESSION_KEYRING, KEYCTL.SET_REQKEY_KEYRING, KEYCTL.ASSUME_AUTHORITY])

/** The session's key ring is one of the thread's credentials; so is where keys go that it asks for, and for whom it makes one. */
function checkKeyctl(call: Call): void {
  if (!KEYCTL_OF_THREAD.has(Number(call.operand(0)))) return
  throw new SyscallSendError(
    call.toString(), 'it would change the main thread alone, and leave the other threads of Node as they are: make the call in a child',
  )
}

type LocalCheck = (call: Call, blocks: Blocks, readable: Readable) => void

/** What is to be looked at before a call is made on Node's main thread. */
const LOCAL: ReadonlyMap<string, LocalCheck> = new Map<string, LocalCheck>([
  ...[...SOCKET_CALLS].map(([name, flags]) => [name, (call: Call, blocks: Blocks) => checkSocketCall(call, flags, blocks)] as const),
  ...[...RULES].map(([name, rule]) => [name, (call: Call) => {
    const advice = rule(call)
    if (advice !== undefined) throw new BlockingCallError(call.toString(), advice)
  }] as const),
  ['ioctl', (call, _blocks, readable) => checkIoctl(call, readable)],
  ['seccomp', checkSeccomp],
  ['keyctl', checkKeyctl],
  ['prctl', checkPrctl],
  ...[...REFUSED].map(([name, why]) => [name, refuse(why)] as const),
  ...CREDENTIALS.map((name) => [name, refuse(ONE_THREAD)] as const),
  ['landlock_restrict_self', refuse('it would restrict the main thread alone, and for good: make the call in a child')],
  ['reboot', refuse('it would end this program and all others, with nothing written back: make the call in a child, if it is meant')],
  ['lsm_set_self_attr', refuse('it would change the main thread alone: make the call in a child')],
  ['arch_prctl', (call) => {
    if (ARCH_SETS.has(Number(call.operand(0)))) refuse('Node\'s main thread needs what it has: make the call in a child')(call)
  }],
  ['exit', refuse('it would end the main thread and leave the rest of Node running: use process.exit()')],
  ['clone', refuse('the copy would share the stack of Node\'s main thread: use clone()')],
  ['clone3', refuse('the copy would share the stack of Node\'s main thread: use clone()')],
])

/**
 * Refuse what cannot be done on Node's main thread.
 * @param call - what is to be made
 * @param describe - makes the whole call, where it has to be looked at
 * @param blocks - asks about a file descriptor; without it, every one counts as blocking
 * @param readable - the same; without it, none counts as readable
 * @throws SyscallSendError for a call that would harm Node
 * @throws BlockingCallError for one that would make it wait
 */
export function checkLocal(call: Syscall | number, describe: () => Call, blocks: Blocks = () => true, readable: Readable = () => false): void {
  LOCAL.get(typeof call === 'number' ? describe().name : call.name)?.(describe(), blocks, readable)
}

/** Which calls {@link checkLocal} looks at. */
export const lookedAtLocally = new CallTable(LOCAL.keys())

/** Which calls a ring looks at: what is refused, what executes a program, what filters calls, and what changes the signal of a parent's death. */
export const lookedAtInRings = new CallTable([...REFUSED.keys(), 'execve', 'execveat', 'seccomp', ...DEATH_SIGNAL_CALLS])

/** Which calls {@link isSlow} is to be asked about. */
export const maybeSlow = new CallTable([...RULES.keys(), 'execve', 'execveat'])
