// Why a system call has no typed method. Each call for which scripts/syscalls.mjs finds none must be here; one that got a
// method since may still be here, and is not looked at then (`node scripts/syscalls.mjs --check` names it).

/** By name: `raw`, or `obsolete`, and why. */
export const untyped = new Map()

function enter(status, reason, names) {
  for (const name of names.split(' ')) {
    if (untyped.has(name)) throw new Error(`scripts/syscalls-untyped.mjs has ${name} twice`)
    untyped.set(name, { status, reason })
  }
}

/** Can be made, and some programs need it; here only as `task.sysif.syscall(SYS.name, …)`. */
const raw = (names, reason) => enter('raw', reason, names)

/** Another call does all that it does. */
const superseded = (names, by) => enter('obsolete', `superseded by ${by}`, names)

/** The kernel has the number and nothing behind it: in its source of v6.12, arch/x86/entry/syscalls/syscall_64.tbl names no function there. */
const unimplemented = (names) => enter('obsolete', 'the kernel answers ENOSYS', names)

unimplemented('uselib create_module get_kernel_syms query_module nfsservctl getpmsg putpmsg afs_syscall tuxcall security')
unimplemented('_sysctl set_thread_area get_thread_area epoll_ctl_old epoll_wait_old vserver')
enter('obsolete', 'for the profiler of old, oprofile: removed in Linux 6.7', 'lookup_dcookie')

// What the generic table of newer architectures, arm64 among them, does without.
superseded('open creat', 'openat, and not on arm64')
superseded('stat lstat', 'newfstatat and statx, and not on arm64')
superseded('access', 'faccessat, and not on arm64')
superseded('pipe', 'pipe2, and not on arm64')
superseded('dup2', 'dup3, and not on arm64')
superseded('rename', 'renameat2, and not on arm64')
superseded('renameat', 'renameat2')
superseded('mkdir', 'mkdirat, and not on arm64')
superseded('rmdir unlink', 'unlinkat, and not on arm64')
superseded('link', 'linkat, and not on arm64')
superseded('symlink', 'symlinkat, and not on arm64')
superseded('readlink', 'readlinkat, and not on arm64')
superseded('chmod', 'fchmodat, and not on arm64')
superseded('chown lchown', 'fchownat, and not on arm64')
superseded('mknod', 'mknodat, and not on arm64')
superseded('utime utimes futimesat', 'utimensat, and not on arm64')
superseded('getdents', 'getdents64, and not on arm64')
superseded('getpgrp', 'getpgid, and not on arm64')
superseded('inotify_init', 'inotify_init1, and not on arm64')
superseded('signalfd', 'signalfd4, and not on arm64')
superseded('eventfd', 'eventfd2, and not on arm64')
superseded('epoll_create', 'epoll_create1, and not on arm64')
superseded('epoll_wait', 'epoll_pwait, and not on arm64')
superseded('select', 'ppoll and epoll_pwait, and not on arm64')
superseded('time', 'clock_gettime, and not on arm64')
superseded('ustat', 'statfs, and not on arm64')
superseded('fork vfork', 'clone3, and not on arm64; refused here, because the copy would run Node\'s code on Node\'s stack')
enter('obsolete', 'a list of file system types for System V programs: removed in Linux 6.15, and not on arm64', 'sysfs')

// What newer calls do as well, and more.
superseded('clone', 'clone3')
superseded('wait4', 'waitid, which can wait for a pidfd')
superseded('accept', 'accept4')
superseded('preadv', 'preadv2')
superseded('pwritev', 'pwritev2')
superseded('pselect6', 'ppoll, which has no limit of 1024 file descriptors')
superseded('getrlimit setrlimit', 'prlimit64')
superseded('io_getevents', 'io_pgetevents')
superseded('remap_file_pages', 'several mmap calls, with which the kernel emulates it since Linux 4.0')

// What only the kernel, or code that runs under it at an exact place, may do.
raw('rt_sigreturn', 'only what the kernel puts under a signal handler may make it: it takes all registers from the stack')
raw('restart_syscall', 'the kernel makes it by itself, after a stop in the middle of a sleep')
raw('uretprobe uprobe', 'only the trampoline that the kernel places for a probe may make it')
raw(
  'set_tid_address',
  'refused: a thread has one such word, by which this package, or libc, sees that it has left the memory. A pidfd tells of the end, gettid the number',
)
raw('brk', 'the program break is that of Node\'s malloc, in memory that children share; use mmap')
raw('modify_ldt', 'segments for 16-bit and 32-bit code, which this package has none of; x64 only')

// Asynchronous I/O.
superseded('io_setup io_destroy io_submit io_cancel io_pgetevents', 'io_uring')
