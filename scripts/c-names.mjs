// What the constants of src/linux and src/near are called in C. A table's name is what stands before each of its names, as
// CLONE.NEWPID is CLONE_NEWPID; this has those for which that is not so. test/oracle/complete.test.ts goes by it, and so
// holds it, and scripts/typedoc-search.mjs makes the site's search find the names.

/** By table: what stands before each name, or how it is made. */
export const C_NAMES = {
  ACCESS: (name) => `${name}_OK`,
  ACCT_FLAG: 'A',
  BLK: 'BLK',
  BPF_ALU: 'BPF_',
  BPF_ATTACH_TYPE: 'BPF_',
  BPF_CLASS: 'BPF_',
  BPF_CMD: 'BPF_',
  BPF_ELEM: 'BPF_',
  BPF_F_ATTACH: 'BPF_F_',
  BPF_F_MAP: 'BPF_F_',
  BPF_F_PROG: 'BPF_F_',
  BPF_JUMP: 'BPF_',
  BPF_MODE: 'BPF_',
  BPF_SIZE: 'BPF_',
  CC: 'V',
  CFLAG: '',
  EPIOC: 'EPIOC',
  EPOLL: 'EPOLL',
  ERRNO: '',
  FAN_INIT: 'FAN_',
  FAN_RESPONSE: 'FAN_',
  FAN_RESPONSE_FLAG: 'FAN_',
  FI: 'FI',
  FIO: 'FIO',
  FS_FL: (name) => `FS_${name}_FL`,
  FS_MAGIC: (name) => [`${name}_MAGIC`, `${name}_SUPER_MAGIC`, `${name}_SUPER_MAGIC_V1`],
  FUSE_FEATURE: 'FUSE_',
  FUSE_FEATURE2: (name) => [`FUSE_${name}`, `(FUSE_${name} >> 32)`],
  FUSE_OPCODE: 'FUSE_',
  FUSE_REQUESTS: (name) => `FUSE_${name.replace(/_opcode$/, '').toUpperCase()}`,
  F_LCK: 'F_',
  GET_FLAGS: '',
  HUGETLB_FLAG_ENCODE: (name) => `HUGETLB_FLAG_ENCODE_${name.replace(/^HUGE_/, '')}`,
  IFLAG: '',
  IN_INIT: 'IN_',
  IOC: '_IOC_',
  IORING_REGISTER: (name) => (name.startsWith('UNREGISTER_') ? `IORING_${name}` : `IORING_REGISTER_${name}`),
  IPC_CMD: 'IPC_',
  LFLAG: '',
  LINUX_CAPABILITY_VERSION: '_LINUX_CAPABILITY_VERSION_',
  LINUX_REBOOT_MAGIC: 'LINUX_REBOOT_MAGIC',
  MOUNT: 'MS_',
  MSGRCV: 'MSG_',
  MSG_CMD: 'MSG_',
  NLM_F_ACK: 'NLM_F_',
  NLM_F_DELETE: 'NLM_F_',
  NLM_F_GET: 'NLM_F_',
  NLM_F_NEW: 'NLM_F_',
  O: (name) => (name === 'ASYNC' ? 'FASYNC' : `O_${name}`),
  OFLAG: '',
  PERSONALITY: '',
  PIDFD_COREDUMP: (name) => (name === 'ED' ? 'PIDFD_COREDUMPED' : `PIDFD_COREDUMP_${name}`),
  PIDFD_GET_NAMESPACE: (name) => `PIDFD_GET_${name}_NAMESPACE`,
  POLL_EVENT: 'POLL',
  PR_SPEC_STATE: 'PR_SPEC_',
  QUOTA: (name) => `${name}QUOTA`,
  RSEQ_CPU_ID: '(unsigned)RSEQ_CPU_ID_',
  RouteMessages: (name) => `RTM_${name.replace(/_number$/, '')}`,
  SEM_CMD: '',
  SHMAT: 'SHM_',
  SHM_CMD: 'SHM_',
  SHM_MODE: 'SHM_',
  SIG: 'SIG',
  SIGSET_SIZE: () => 'sizeof(sigset_t)',
  SIG_DFL: () => '(long)SIG_DFL',
  SIG_HOW: 'SIG_',
  SIG_IGN: () => '(long)SIG_IGN',
  SYS_CODE: 'SYS_',
  TC: 'TC',
  TCFLOW: 'TC',
  TCFLUSH: (name) => `TC${name}FLUSH`,
  TCSA: 'TCSA',
  TIOC: 'TIOC',
  TUN: 'TUN',
  TUN_IFF: 'IFF_',
  UFFD: (name) => (name in { CLOEXEC: 0, NONBLOCK: 0 } ? `O_${name}` : `UFFD_${name}`),
  WATCH_INFO_SHIFT: (name) => `WATCH_INFO_${name}__SHIFT`,
  W: (name) => [`W${name}`, `__W${name}`],
}

/**
 * What an entry of a table may be called in C.
 * @param table - the table, or the constant itself
 * @param name - of the entry; empty for a constant
 * @returns mostly one name
 */
export function cNames(table, name) {
  const of = C_NAMES[table]
  if (of === undefined) return [name === '' ? table : `${table}_${name}`]
  return [typeof of === 'string' ? of + name : of(name)].flat()
}
