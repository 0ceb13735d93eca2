/**
 * Nothing that the package says of the kernel goes unseen by an oracle: each number that a module exports or keeps for
 * itself, and each structure, is compared with the kernel's headers in some test, or stands here with the file and the version
 * of the kernel that it is from, or with what it is if it is not the kernel's.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

import { repository, sourceFolder, sourceModules } from '../package/imports.js'
import { program } from '../setup/programs.js'
import { kernelBtf } from './btf.js'
import { ARCHITECTURES, askC } from './c.js'
import { oracleTest } from './compare.js'

interface Laid {
  readonly name: string
  readonly size: number
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly size: number }>>
}

interface Tables {
  readonly numbers: readonly { readonly module: string; readonly place: string; readonly name: string; readonly value: string }[]
  readonly structs: readonly Laid[]
  readonly layouts: readonly Laid[]
  readonly compared: Readonly<Record<string, readonly (string | null)[]>>
  readonly newer: readonly (readonly [string, string])[]
}

let tables: Tables
beforeAll(() => {
  // The test files are imported, and what they make at their top level is removed.
  const folder = mkdtempSync(join(tmpdir(), `nearfar-complete-${process.pid}-`))
  try {
    const env = { ...process.env, TMPDIR: folder }
    tables = JSON.parse(execFileSync(process.execPath, [program('oracle-tables')], { encoding: 'utf8', maxBuffer: 2 ** 26, env })) as Tables
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

/** What stands in scripts/c-names.mjs. */
interface Names {
  readonly C_NAMES: Readonly<Record<string, unknown>>
  readonly cNames: (table: string, name: string) => string[]
}
const { C_NAMES, cNames } = await import(join(repository, 'scripts/c-names.mjs')) as Names

/** From parts of the kernel that are no headers for programs, or from a header that a test has no name of: where, and since when. */
const CITED: Readonly<Record<string, string>> = {
  ARGUMENT_COUNT: 'arch/x86/entry/entry_64.S, v6.12: registers of a call',
  DELETE_MODULE: 'kernel/module/main.c, v6.12: O_NONBLOCK and O_TRUNC, which test/linux/fcntl.test.ts compares',
  EVENTFD_MAX: 'fs/eventfd.c, v6.12, eventfd_write: ULLONG_MAX - 1',
  KEY_DESCRIPTION_MAX: 'security/keys/keyctl.c, v6.12, KEY_MAX_DESC_SIZE',
  KEY_PAYLOAD_MAX: 'security/keys/keyctl.c, v6.12, add_key',
  KEY_PERM: 'include/linux/key.h, v6.12, KEY_OTH_*',
  KEY_TYPE_MAX: 'security/keys/keyctl.c, v6.12, key_get_type_from_user',
  MAJOR_MAX: 'include/linux/kdev_t.h, v6.12, MINORBITS',
  MFD_NAME_MAX: 'mm/memfd.c, v6.12, MFD_NAME_MAX_LEN',
  MINOR_MAX: 'include/linux/kdev_t.h, v6.12, MINORBITS',
  PERF_ATTR: 'include/uapi/linux/perf_event.h, v6.1: bit fields, which test/linux/perf_event.test.ts sets in C one by one',
  SCM_MAX_FD: 'include/net/scm.h, v6.12',
  SUID_DUMP: 'include/linux/sched/coredump.h, v6.12',
  'SWAP_FLAG.DISCARD_ONCE': 'include/linux/swap.h, v6.12',
  'SWAP_FLAG.DISCARD_PAGES': 'include/linux/swap.h, v6.12',
  SWAP_PRIORITY_MAX: 'include/linux/swap.h, v6.12, SWAP_FLAG_PRIO_MASK, with which test/linux/swap.test.ts compares it',
  SYSLOG_ACTION: 'include/linux/syslog.h, v6.12',
  TASK_COMM_LEN: 'include/linux/sched.h, v6.12',
  UID_GID_MAP_MAX_EXTENTS: 'include/linux/user_namespace.h, v6.12',
  XFEATURE: 'arch/x86/include/asm/fpu/types.h, v6.12',
}

/** Enumerators of the running kernel under other names than ours. */
const ENUMERATORS: Readonly<Record<string, string>> = { XFEATURE_XTILECFG: 'XFEATURE_XTILE_CFG', XFEATURE_XTILEDATA: 'XFEATURE_XTILE_DATA' }

/** What is this package's own, and nothing of the kernel's. */
const OWN: Readonly<Record<string, string>> = {
  NOBODY: 'the user data of requests that nobody waits for',
  ADDRESS_ROOM: 'how much memory an address is given, at most: sizeof(struct sockaddr_storage)',
  ALL_SIGNALS: 'every bit of a set',
  BELL_THREAD: 'by which number epoll knows a file descriptor',
  CHILD_FLAGS: 'of CLONE',
  CLOSE_RANGE_ALL: 'the greatest unsigned int',
  CONTROL_ROOM: 'how much memory control messages are given',
  CURRENT_POSITION: 'what preadv2(2) takes for the position of the file',
  CapabilitySet: 'sets of CAP',
  EVENTS: 'how many events are taken at once',
  'FUSE_KERNEL.MINOR_VERSION': 'how much of the protocol is spoken here',
  NULL: 'no address',
  NULL_OPERAND: 'no address',
  READ_SIZE: 'how much is read at a time: what a pipe holds, unless somebody says otherwise',
  RESULT: 'of native/layout.h, in words',
  SEMAPHORE_MAX: 'of a semaphore in shared memory',
  SLOT_WORDS: 'of native/layout.h, in words',
  SOCKADDR_LL_LEAST: 'how many bytes come before the address',
  THREAD_FLAGS: 'of CLONE',
  UNCHANGED: 'what chown(2) takes for an owner that stays',
  shapes: 'of calls that are never made',
}

const CITATION = /^(?:arch|fs|include|io_uring|ipc|kernel|mm|net|scripts|security)\/[\w/.,* -]*?(?:\.[chS]|\.tbl|Kconfig)\b.*?\bv\d+\.\d+\b/

/** The C name of a number, by the place where it stands, and by the name that an object has for itself. */
function nameInC(place: string, name: string): string {
  const [table = '', ...rest] = place.split('.')
  if (!(table in C_NAMES)) return name
  const names = cNames(table, rest.join('_'))
  return names.find((each) => each in tables.compared) ?? names[0] as string
}

const entryOf = (entries: Readonly<Record<string, string>>, place: string): string | undefined => entries[place] ?? entries[place.split('.')[0] as string]

test('there is much to look at', () => {
  expect(tables.numbers.length).toBeGreaterThan(4000)
  expect(tables.structs.length).toBeGreaterThan(200)
})

test('every number that a module exports is compared, or says where it is from', () => {
  const unseen = tables.numbers.filter(({ module, place, name, value }) => {
    // test/native/layout.test.ts compares all of them with native/layout.h.
    if (module === 'dispatch/layout') return false
    if (entryOf(CITED, place) !== undefined || entryOf(OWN, place) !== undefined) return false
    const values = tables.compared[nameInC(place, name)]
    return values === undefined || !(values.includes(value) || values.includes(null))
  })
  expect(unseen.map(({ module, place, name }) => `src/${module}.ts: ${place}, in C ${nameInC(place, name)}, is compared by no test`)).toEqual([])
})

test('what is in no header cites the kernel, and is what the running kernel says where that can tell', () => {
  for (const [name, citation] of Object.entries(CITED)) expect(citation, name).toMatch(CITATION)
  for (const [name, citation] of tables.newer) expect(citation, name).toMatch(CITATION)
  const btf = kernelBtf()
  const wrong = tables.numbers.filter(({ place, name, value }) => {
    if (entryOf(CITED, place) === undefined) return false
    const running = btf?.enumerator(ENUMERATORS[name] ?? name)
    return running !== undefined && running !== BigInt(value)
  })
  expect(wrong).toEqual([])
})

test('no entry here is of no more use', () => {
  const places = new Set(tables.numbers.flatMap(({ place }) => [place, place.split('.')[0] as string]))
  for (const entries of [C_NAMES, CITED, OWN]) expect(Object.keys(entries).filter((name) => !places.has(name))).toEqual([])
  const names = new Set(tables.structs.map(({ name }) => name))
  for (const entries of [CITED_STRUCTS, OWN_STRUCTS]) expect(Object.keys(entries).filter((name) => !names.has(name))).toEqual([])
})

/** Structures of the kernel that no header for programs has. */
const CITED_STRUCTS: Readonly<Record<string, string>> = {
  'struct bpf_insn': 'include/uapi/linux/bpf.h, v6.1: dst_reg and src_reg are bit fields; test/linux/bpf.test.ts compares the size and what follows them',
  'struct watch_notification': 'include/uapi/linux/watch_queue.h, v6.1: type and subtype are bits; test/linux/watch_queue.test.ts compares its bytes with C\'s',
  'struct linux_dirent64': 'include/linux/dirent.h, v6.12; test/linux/dirent.test.ts compares it with libc\'s struct dirent64',
}

/** Structures that are none of the kernel's: several of its values one behind the other, and this package's own. */
const OWN_STRUCTS: Readonly<Record<string, string>> = {
  'a hint': 'one number, to which fcntl(2) takes a pointer',
  int: 'one number, to which ioctl(2) takes a pointer',
  'struct { struct fanotify_response; struct fanotify_response_info_audit_rule; }': 'two structures that are compared',
  'struct { struct pollfd; struct timespec; }': 'two structures that are compared',
  'struct futex_node': 'a struct robust_list and the futex behind it',
  'struct nearfar_condition': 'this package\'s own',
  'struct nearfar_once': 'this package\'s own',
  'struct nearfar_semaphore': 'this package\'s own',
  'struct robust_list': 'one pointer, of struct robust_list_head too; test/linux/futex.test.ts compares its bytes with C\'s',
  'struct robust_list_location': 'two results of get_robust_list(2)',
  'uid_t[2]': 'two numbers',
  'uid_t[3]': 'three numbers',
  'unsigned int[2]': 'two results of getcpu(2)',
  'what waitid fills in': 'a siginfo_t and a struct rusage',
}

/** What of a structure is not in it in C: what comes behind it. */
const BEHIND: Readonly<Record<string, string>> = {
  'struct file_dedupe_range.info': 'the first of the list',
  'struct file_handle.f_handle': 'the bytes',
  'struct file_handle.mount_id': 'the other result of name_to_handle_at(2)',
  'struct perf_event_attr.flags': 'bits, which have no address in C',
}

test('every structure is compared, or says where it is from', () => {
  for (const [name, citation] of Object.entries(CITED_STRUCTS)) expect(citation, name).toMatch(CITATION)
  const unseen = tables.structs.filter(({ name, size, fields }) => {
    if (CITED_STRUCTS[name] !== undefined || OWN_STRUCTS[name] !== undefined) return false
    const candidates = tables.layouts.filter((layout) => layout.name === name)
    const asked = Object.keys(tables.compared)
    const compared = ([field, lies]: [string, { readonly offset: number; readonly size: number }]): boolean => (
      candidates.some((candidate) => Object.values(candidate.fields).some((other) => other.offset === lies.offset && other.size === lies.size))
      // Some are asked for field by field, perhaps as a member of a member.
      || asked.some((expression) => expression.startsWith(`offsetof(${name}, `) && new RegExp(`[ ._]${field}\\)$`).test(expression))
    )
    // What is unused, and may have another name and shape in the headers, is within the size.
    const known = Object.entries(fields).filter(([field]) => BEHIND[`${name}.${field}`] === undefined)
    const named = known.filter(([field]) => !/^(?:_|pad|resv|reserved|unused|ifr_rest$)/.test(field))
    const whole = candidates.some((candidate) => candidate.size >= size)
      || asked.some((each) => each === `sizeof(${name})` || each.startsWith('FUSE_COMPAT_'))
    return named.length === 0 || !named.every(compared) || (known.length === Object.keys(fields).length && !whole)
  })
  expect(unseen.map(({ name, fields }) => `${name} with ${Object.keys(fields).join(', ')} is compared by no test`)).toEqual([])
})

/** Headers that know the names under which modules keep constants to themselves. */
const HEADERS = [
  'limits.h', 'asm/ioctls.h', 'asm/signal.h', 'asm/termbits.h', 'linux/audit.h', 'linux/auxvec.h', 'linux/errno.h', 'linux/eventpoll.h', 'linux/fanotify.h',
  'linux/fcntl.h', 'linux/fs.h', 'linux/futex.h', 'linux/io_uring.h', 'linux/perf_event.h', 'linux/poll.h', 'linux/resource.h', 'linux/seccomp.h',
  'linux/signal.h', 'linux/socket.h', 'linux/time.h', 'linux/userfaultfd.h',
]

/** Constants that a module keeps to itself, and that have another name in C. */
const PRIVATE: Readonly<Record<string, string>> = {
  'dispatch/bell FUTEX_WAKE': 'FUTEX_WAKE',
  'dispatch/local POLLFD_SIZE': 'sizeof(struct pollfd)',
  'dispatch/poller SIGSET_SIZE': 'sizeof(sigset_t)',
  'dispatch/ring FUTEX_WAKE_PRIVATE': 'FUTEX_WAKE_PRIVATE',
  'linux/io_uring_buf_ring BUF_RING_TAIL': 'offsetof(struct io_uring_buf_ring, tail)',
  'linux/io_uring_entries UINT8_MAX': 'UCHAR_MAX',
  'linux/io_uring_ring CQE_SIZE': 'sizeof(struct io_uring_cqe)',
  'linux/io_uring_ring SQE_SIZE': 'sizeof(struct io_uring_sqe)',
  'linux/io_uring_waits COMMAND_MOST': 'sizeof(struct io_uring_sqe) - offsetof(struct io_uring_sqe, cmd)',
  'linux/futex CLOCK_MONOTONIC': 'CLOCK_MONOTONIC',
  'linux/futex CLOCK_REALTIME': 'CLOCK_REALTIME',
  'linux/seccomp SECCOMP_IOC_MAGIC': 'SECCOMP_IOC_MAGIC',
  'linux/seccomp SIGSET_SIZE': 'sizeof(sigset_t)',
  'linux/siginfo SIGINFO_SIZE': 'sizeof(siginfo_t)',
  'linux/sockaddr FAMILY_SIZE': 'sizeof(__kernel_sa_family_t)',
  'linux/time SIGEV_MAX_SIZE': 'sizeof(struct sigevent)',
  'linux/userfaultfd MSG_HEAD': 'offsetof(struct uffd_msg, arg)',
  'process/epoller SIGSET_SIZE': 'sizeof(sigset_t)',
}

/** Such constants that no header has: the place in the kernel where they are. */
const PRIVATE_CITED: Readonly<Record<string, string>> = {
  'dispatch/calls MAX_ERRNO': 'include/linux/err.h, v6.12',
  'dispatch/clone MOST_PIDS': 'include/linux/pid_namespace.h, v6.12, MAX_PID_NS_LEVEL',
  'dispatch/death_signal LAST_SIGNAL': 'include/linux/signal.h, v6.12, valid_signal',
  'dispatch/clone SHORTEST_SLICE': 'kernel/sched/syscalls.c, v6.12, __setparam_fair',
  'linux/argument_list PAGES_OF_A_STRING': 'include/uapi/linux/binfmts.h, v6.12, MAX_ARG_STRLEN',
  'linux/bpf_object LICENSE_MAX': 'kernel/bpf/syscall.c, v6.12, bpf_prog_load',
  'linux/bpf_insn REGISTER_MAX': 'include/uapi/linux/bpf.h, v6.1, MAX_BPF_REG, less one',
  'linux/bpf_object TRACEPOINT_NAME_MAX': 'kernel/bpf/syscall.c, v6.12, bpf_raw_tp_link_attach',
  'linux/cred LAST_ID': 'include/linux/uidgid.h, v6.12, INVALID_UID, less one',
  'linux/io_uring_ring BUF_RING_MOST': 'io_uring/kbuf.c, v6.12, io_register_pbuf_ring',
  'linux/ioprio LEVEL_BITS': 'include/uapi/linux/ioprio.h, v6.5, IOPRIO_LEVEL_NR_BITS',
  'linux/keyctl HASH_NAME_MAX': 'include/linux/crypto.h, v6.12, CRYPTO_MAX_ALG_NAME, less one',
  'linux/keyctl KDF_MAX_otherinfo': 'security/keys/internal.h, v6.12, KEYCTL_KDF_MAX_OI_LEN',
  'linux/keyctl KDF_MAX_output': 'security/keys/internal.h, v6.12, KEYCTL_KDF_MAX_OUTPUT_LEN',
  'linux/keyctl MAX_ERRNO': 'include/linux/err.h, v6.12',
  'linux/keyctl WATCH_ID_MAX': 'security/keys/keyctl.c, v6.12, keyctl_watch_key',
  'linux/mempolicy MAX_NODES': 'include/linux/numa.h, v6.12, CONFIG_NODES_SHIFT of at most 10',
  'linux/module MODULE_NAME_LEN': 'include/linux/moduleparam.h, v6.12, MAX_PARAM_PREFIX_LEN',
  'linux/netlink NLA_TYPE_MASK': 'include/uapi/linux/netlink.h, v6.1, which test/linux/netlink.test.ts compares by its flags',
  'linux/perf_ring PAGES_MOST': 'kernel/events/core.c, v6.12, perf_mmap: counts pages in an int',
  'linux/prctl THP_DISABLED': 'kernel/sys.c, v6.18, prctl_get_thp_disable',
  'linux/prctl ANON_VMA_NAME_MAX': 'kernel/sys.c, v6.12, ANON_VMA_NAME_MAX_LEN, less one',
  'linux/seccomp MAX_ERRNO': 'include/linux/err.h, v6.12',
  'linux/seccomp X32_SYSCALL_BIT': 'arch/x86/include/uapi/asm/unistd.h, v6.1, __X32_SYSCALL_BIT',
  'linux/sched CPUS': 'arch/x86/Kconfig, v6.12, NR_CPUS of at most 8192',
  'linux/socket_option TCP_CA_NAME_MAX': 'include/net/tcp.h, v6.12',
  'linux/watch_queue RULES_MOST': 'kernel/watch_queue.c, v6.12, watch_queue_set_filter',
  'linux/watch_queue SUBTYPE_SHIFT': 'include/uapi/linux/watch_queue.h, v6.1, the 24 bits of the type',
  'process/async-fd SHUT_WR': 'include/linux/net.h, v6.12',
}

/** And those that are of this package's making: how much it asks for at once, words of native/layout.h, powers of two. */
const PRIVATE_OWN = new Set(`
  ADDRESS_SIZE ASK ATTEMPTS AUXV_ROOM BACKSTOP BINS_PER_DOUBLING_LOG2 CALLS_A_PUBLICATION CALLS_A_TURN CAP_MOST CLASS CONTEXTS_SIZE CONTROL_MOST CPUS CQ_ENTRIES
  DEATH DEFAULTS EPOLL_IOC_TYPE ERROR_FD_NONE FARTHEST FIELDS_SHOWN FIRST FIRST_COUNT GRAIN HEAP_SIZE HEX_ABOVE IDS IDS_A_CALL IFRU_SIZE INT KEEP LAST
  LEAST_SIZE LEFT LEFT_OUT LENGTH_ROOM LINK_PI LIST LIST_TRIES LOG_SIZE LONG LONGEST_PAUSE LOOKS_A_CLOCK LOOKS_A_TURN LOOK_INTERVAL LOW_32 MESSAGE_ROOM MICROSECONDS MODE MOST NAME_ROOM NANOSECONDS NEXT_ATTEMPT
  NEEDS_entries NEEDS_flags NO_CALL NSIO ONE_BY_ONE OPERATION PIDFS_IOCTL_MAGIC POINTER PORTS PROBED RANDOM READING_SIZE READS READ_SIZE RECORD RELEASE_AFTER REQUESTS REQUEST_SIZE
  OWN_WORDS RESULT_SIZE RESULTS_A_TURN RING_CAPACITY ROOM SECCOMP_DATA_SIZE SHIFTS_group SHIFTS_other SHIFTS_possessor SHIFTS_user SHOWN SIGNALS_AT_ONCE SIZE SOON
  STACK_SIZE STATMOUNT_MOST STATMOUNT_ROOM SUBTYPES SYSCALL_STOP TELL_OF_DEATH TELL_OF_LEFT TIMES TRY_AGAIN TWO_32 TYPE UFFDIO_TYPE UINT16_MAX USUAL_SIZE WORD WORD_BITS WORD_SIZE WRITES WRITE_SIZE X64_PAGE_SIZE
  NULL_POINTER_operand
`.trim().split(/\s+/))

/** The value of an expression of nothing but numbers; undefined for another. */
function valueOf(node: ts.Expression): bigint | number | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return valueOf(node.expression)
  const text = node.getText().replaceAll('_', '')
  if (ts.isNumericLiteral(node)) return Number(text)
  if (ts.isBigIntLiteral(node)) return BigInt(text.slice(0, -1))
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = valueOf(node.operand)
    return value === undefined ? undefined : -value
  }
  if (!ts.isBinaryExpression(node)) return undefined
  const [left, right] = [valueOf(node.left), valueOf(node.right)]
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  return OPERATORS[node.operatorToken.getText()]?.(left, right)
}

const OPERATORS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '*': (left, right) => left * right,
  '**': (left, right) => left ** right,
  '+': (left, right) => left + right,
  '|': (left, right) => left | right,
  '<<': (left, right) => left << right,
}

/** The numbers that modules keep under a name of their own: `dispatch/local POLLIN`. */
function privateNumbers(): Map<string, bigint | number> {
  const found = new Map<string, bigint | number>()
  for (const path of sourceModules()) {
    const file = ts.createSourceFile(path, readFileSync(join(sourceFolder, path), 'utf8'), ts.ScriptTarget.Latest, true)
    const add = (name: string, node: ts.Expression): void => {
      const value = valueOf(node)
      if (value !== undefined) found.set(`${path.replace(/\.ts$/, '')} ${name}`, value)
      const object = ts.isAsExpression(node) ? node.expression : node
      if (!ts.isObjectLiteralExpression(object)) return
      for (const member of object.properties) if (ts.isPropertyAssignment(member)) add(`${name}_${member.name.getText()}`, member.initializer)
    }
    const visit = (node: ts.Node): void => {
      const exported = ts.isVariableStatement(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      if (exported) return
      if (ts.isVariableDeclaration(node) && /^[A-Z][A-Z0-9_]+$/.test(node.name.getText()) && node.initializer !== undefined) {
        add(node.name.getText(), node.initializer)
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

const keptNumbers = privateNumbers()

for (const architecture of ARCHITECTURES) {
  oracleTest('numbers that modules keep to themselves are the kernel\'s, or this package\'s own', architecture, async () => {
    expect(keptNumbers.size).toBeGreaterThan(100)
    const inC = (kept: string): string => PRIVATE[kept] ?? kept.slice(kept.indexOf(' ') + 1)
    const answers = await askC({ headers: HEADERS, expressions: [...new Set([...keptNumbers.keys()].map(inC))].sort() }, architecture)
    const differences: string[] = []
    for (const [kept, value] of keptNumbers) {
      const theirs = answers.get(inC(kept))
      if (theirs !== undefined) {
        if (theirs !== BigInt(value) && theirs !== BigInt.asUintN(64, BigInt(value))) differences.push(`${kept} is ${value} here and ${theirs} in the headers`)
      } else if (PRIVATE_CITED[kept] === undefined && !PRIVATE_OWN.has(inC(kept))) {
        differences.push(`${kept} is ${value}, and neither the headers know ${inC(kept)} nor does test/oracle/complete.test.ts say where it is from`)
      }
    }
    expect(differences).toEqual([])
  })
}

test('what modules keep to themselves cites the kernel as well', () => {
  for (const [name, citation] of Object.entries(PRIVATE_CITED)) expect(citation, name).toMatch(CITATION)
  for (const entries of [PRIVATE, PRIVATE_CITED]) expect(Object.keys(entries).filter((name) => !keptNumbers.has(name))).toEqual([])
  const names = new Set([...keptNumbers.keys()].map((kept) => kept.slice(kept.indexOf(' ') + 1)))
  expect([...PRIVATE_OWN].filter((name) => !names.has(name))).toEqual([])
})
