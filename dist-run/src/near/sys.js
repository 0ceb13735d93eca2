/**
 * A system call and its number on each architecture. {@link SYS} has all that there are; make one for a call that a newer
 * kernel has and this table has not.
 */
export class Syscall {
    /** The kernel's name for it, as in the manual, without `__NR_`. */
    name;
    /** The number on x86-64 (the 64-bit ABI, not x32), undefined where x86-64 has no such call. */
    x64;
    /** The number on 64-bit Arm, undefined where 64-bit Arm has no such call. */
    arm64;
    /**
     * Name a call that {@link SYS} does not have.
     * @param name - the kernel's name, `openat`
     * @param x64 - the number on x86-64, undefined for none
     * @param arm64 - the number on 64-bit Arm, undefined for none
     */
    constructor(name, x64, arm64) {
        this.name = name;
        this.x64 = x64;
        this.arm64 = arm64;
        Object.freeze(this);
    }
    /**
     * The number of the call on an architecture.
     * @param architecture - of the process that is to make the call
     * @throws RangeError where that architecture has no such call; the message says what to use in its place
     */
    number(architecture) {
        const number = architecture === 'x64' ? this.x64 : architecture === 'arm64' ? this.arm64 : undefined;
        if (number === undefined)
            throw new RangeError(whyAbsent(this, architecture));
        return number;
    }
    /** The call's name. */
    toString() {
        return this.name;
    }
}
/**
 * What to use in place of a call that a younger architecture was not given. The generic table, which arm64 uses, leaves
 * out what another call can do as well (see the head of scripts/syscall.tbl in the kernel's source, v6.12); the pairs
 * are what the manual pages of the older calls say, and the ones that glibc makes on arm64.
 */
const INSTEAD = {
    access: 'faccessat',
    alarm: 'setitimer with ITIMER_REAL',
    chmod: 'fchmodat',
    chown: 'fchownat',
    creat: 'openat with O_CREAT|O_WRONLY|O_TRUNC',
    dup2: 'dup3, which refuses two equal fds with EINVAL',
    epoll_create: 'epoll_create1',
    epoll_wait: 'epoll_pwait with a null sigmask',
    eventfd: 'eventfd2',
    fork: 'clone3 or clone with SIGCHLD',
    futimesat: 'utimensat',
    getdents: 'getdents64',
    getpgrp: 'getpgid(0)',
    inotify_init: 'inotify_init1',
    lchown: 'fchownat with AT_SYMLINK_NOFOLLOW',
    link: 'linkat',
    lstat: 'newfstatat with AT_SYMLINK_NOFOLLOW, or statx',
    mkdir: 'mkdirat',
    mknod: 'mknodat',
    open: 'openat',
    pause: 'ppoll with no fds and no timeout',
    pipe: 'pipe2',
    poll: 'ppoll',
    readlink: 'readlinkat',
    rename: 'renameat or renameat2',
    rmdir: 'unlinkat with AT_REMOVEDIR',
    select: 'pselect6',
    signalfd: 'signalfd4',
    stat: 'newfstatat or statx',
    symlink: 'symlinkat',
    time: 'clock_gettime with CLOCK_REALTIME',
    unlink: 'unlinkat',
    ustat: 'statfs',
    utime: 'utimensat',
    utimes: 'utimensat',
    vfork: 'clone3 or clone with CLONE_VM|CLONE_VFORK|SIGCHLD',
};
function whyAbsent(call, architecture) {
    if (architecture !== 'x64' && architecture !== 'arm64') {
        return `no system call numbers are known for ${architecture}, only for x64 and arm64`;
    }
    const instead = Object.hasOwn(INSTEAD, call.name) ? `use ${INSTEAD[call.name]}` : 'no other call there does the same';
    return `${call.name} does not exist on ${architecture}: ${instead}`;
}
// Everything between the two marks is written by scripts/generate-sys.mjs.
// <generated>
/**
 * Every system call of Linux on x86-64 and on 64-bit Arm, by its kernel name: `SYS.openat`. Numbers never change once a
 * release had them. Whether the running kernel has a call is another matter: it answers the others with `ENOSYS`.
 *
 * From the kernel's own tables, in its source of v6.12: arch/x86/entry/syscalls/syscall_64.tbl (kinds `common` and `64`) and, for arm64,
 * scripts/syscall.tbl (kinds `common`, `64`, `renameat`, `rlimit`, `memfd_secret`: arch/arm64/kernel/Makefile.syscalls). The calls that say
 * "since" are from the same two files of the release that they name.
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const SYS = {
    /** [read(2)](https://man7.org/linux/man-pages/man2/read.2.html): 0 on x64, 63 on arm64. */
    read: new Syscall('read', 0, 63),
    /** [write(2)](https://man7.org/linux/man-pages/man2/write.2.html): 1 on x64, 64 on arm64. */
    write: new Syscall('write', 1, 64),
    /** [open(2)](https://man7.org/linux/man-pages/man2/open.2.html): 2 on x64, not on arm64. */
    open: new Syscall('open', 2, undefined),
    /** [close(2)](https://man7.org/linux/man-pages/man2/close.2.html): 3 on x64, 57 on arm64. */
    close: new Syscall('close', 3, 57),
    /** [stat(2)](https://man7.org/linux/man-pages/man2/stat.2.html): 4 on x64, not on arm64. */
    stat: new Syscall('stat', 4, undefined),
    /** [fstat(2)](https://man7.org/linux/man-pages/man2/fstat.2.html): 5 on x64, 80 on arm64. */
    fstat: new Syscall('fstat', 5, 80),
    /** [lstat(2)](https://man7.org/linux/man-pages/man2/lstat.2.html): 6 on x64, not on arm64. */
    lstat: new Syscall('lstat', 6, undefined),
    /** [poll(2)](https://man7.org/linux/man-pages/man2/poll.2.html): 7 on x64, not on arm64. */
    poll: new Syscall('poll', 7, undefined),
    /** [lseek(2)](https://man7.org/linux/man-pages/man2/lseek.2.html): 8 on x64, 62 on arm64. */
    lseek: new Syscall('lseek', 8, 62),
    /** [mmap(2)](https://man7.org/linux/man-pages/man2/mmap.2.html): 9 on x64, 222 on arm64. */
    mmap: new Syscall('mmap', 9, 222),
    /** [mprotect(2)](https://man7.org/linux/man-pages/man2/mprotect.2.html): 10 on x64, 226 on arm64. */
    mprotect: new Syscall('mprotect', 10, 226),
    /** [munmap(2)](https://man7.org/linux/man-pages/man2/munmap.2.html): 11 on x64, 215 on arm64. */
    munmap: new Syscall('munmap', 11, 215),
    /** [brk(2)](https://man7.org/linux/man-pages/man2/brk.2.html): 12 on x64, 214 on arm64. */
    brk: new Syscall('brk', 12, 214),
    /** [rt_sigaction(2)](https://man7.org/linux/man-pages/man2/rt_sigaction.2.html): 13 on x64, 134 on arm64. */
    rt_sigaction: new Syscall('rt_sigaction', 13, 134),
    /** [rt_sigprocmask(2)](https://man7.org/linux/man-pages/man2/rt_sigprocmask.2.html): 14 on x64, 135 on arm64. */
    rt_sigprocmask: new Syscall('rt_sigprocmask', 14, 135),
    /** [rt_sigreturn(2)](https://man7.org/linux/man-pages/man2/rt_sigreturn.2.html): 15 on x64, 139 on arm64. */
    rt_sigreturn: new Syscall('rt_sigreturn', 15, 139),
    /** [ioctl(2)](https://man7.org/linux/man-pages/man2/ioctl.2.html): 16 on x64, 29 on arm64. */
    ioctl: new Syscall('ioctl', 16, 29),
    /** [pread64(2)](https://man7.org/linux/man-pages/man2/pread64.2.html): 17 on x64, 67 on arm64. */
    pread64: new Syscall('pread64', 17, 67),
    /** [pwrite64(2)](https://man7.org/linux/man-pages/man2/pwrite64.2.html): 18 on x64, 68 on arm64. */
    pwrite64: new Syscall('pwrite64', 18, 68),
    /** [readv(2)](https://man7.org/linux/man-pages/man2/readv.2.html): 19 on x64, 65 on arm64. */
    readv: new Syscall('readv', 19, 65),
    /** [writev(2)](https://man7.org/linux/man-pages/man2/writev.2.html): 20 on x64, 66 on arm64. */
    writev: new Syscall('writev', 20, 66),
    /** [access(2)](https://man7.org/linux/man-pages/man2/access.2.html): 21 on x64, not on arm64. */
    access: new Syscall('access', 21, undefined),
    /** [pipe(2)](https://man7.org/linux/man-pages/man2/pipe.2.html): 22 on x64, not on arm64. */
    pipe: new Syscall('pipe', 22, undefined),
    /** [select(2)](https://man7.org/linux/man-pages/man2/select.2.html): 23 on x64, not on arm64. */
    select: new Syscall('select', 23, undefined),
    /** [sched_yield(2)](https://man7.org/linux/man-pages/man2/sched_yield.2.html): 24 on x64, 124 on arm64. */
    sched_yield: new Syscall('sched_yield', 24, 124),
    /** [mremap(2)](https://man7.org/linux/man-pages/man2/mremap.2.html): 25 on x64, 216 on arm64. */
    mremap: new Syscall('mremap', 25, 216),
    /** [msync(2)](https://man7.org/linux/man-pages/man2/msync.2.html): 26 on x64, 227 on arm64. */
    msync: new Syscall('msync', 26, 227),
    /** [mincore(2)](https://man7.org/linux/man-pages/man2/mincore.2.html): 27 on x64, 232 on arm64. */
    mincore: new Syscall('mincore', 27, 232),
    /** [madvise(2)](https://man7.org/linux/man-pages/man2/madvise.2.html): 28 on x64, 233 on arm64. */
    madvise: new Syscall('madvise', 28, 233),
    /** [shmget(2)](https://man7.org/linux/man-pages/man2/shmget.2.html): 29 on x64, 194 on arm64. */
    shmget: new Syscall('shmget', 29, 194),
    /** [shmat(2)](https://man7.org/linux/man-pages/man2/shmat.2.html): 30 on x64, 196 on arm64. */
    shmat: new Syscall('shmat', 30, 196),
    /** [shmctl(2)](https://man7.org/linux/man-pages/man2/shmctl.2.html): 31 on x64, 195 on arm64. */
    shmctl: new Syscall('shmctl', 31, 195),
    /** [dup(2)](https://man7.org/linux/man-pages/man2/dup.2.html): 32 on x64, 23 on arm64. */
    dup: new Syscall('dup', 32, 23),
    /** [dup2(2)](https://man7.org/linux/man-pages/man2/dup2.2.html): 33 on x64, not on arm64. */
    dup2: new Syscall('dup2', 33, undefined),
    /** [pause(2)](https://man7.org/linux/man-pages/man2/pause.2.html): 34 on x64, not on arm64. */
    pause: new Syscall('pause', 34, undefined),
    /** [nanosleep(2)](https://man7.org/linux/man-pages/man2/nanosleep.2.html): 35 on x64, 101 on arm64. */
    nanosleep: new Syscall('nanosleep', 35, 101),
    /** [getitimer(2)](https://man7.org/linux/man-pages/man2/getitimer.2.html): 36 on x64, 102 on arm64. */
    getitimer: new Syscall('getitimer', 36, 102),
    /** [alarm(2)](https://man7.org/linux/man-pages/man2/alarm.2.html): 37 on x64, not on arm64. */
    alarm: new Syscall('alarm', 37, undefined),
    /** [setitimer(2)](https://man7.org/linux/man-pages/man2/setitimer.2.html): 38 on x64, 103 on arm64. */
    setitimer: new Syscall('setitimer', 38, 103),
    /** [getpid(2)](https://man7.org/linux/man-pages/man2/getpid.2.html): 39 on x64, 172 on arm64. */
    getpid: new Syscall('getpid', 39, 172),
    /** [sendfile(2)](https://man7.org/linux/man-pages/man2/sendfile.2.html): 40 on x64, 71 on arm64. */
    sendfile: new Syscall('sendfile', 40, 71),
    /** [socket(2)](https://man7.org/linux/man-pages/man2/socket.2.html): 41 on x64, 198 on arm64. */
    socket: new Syscall('socket', 41, 198),
    /** [connect(2)](https://man7.org/linux/man-pages/man2/connect.2.html): 42 on x64, 203 on arm64. */
    connect: new Syscall('connect', 42, 203),
    /** [accept(2)](https://man7.org/linux/man-pages/man2/accept.2.html): 43 on x64, 202 on arm64. */
    accept: new Syscall('accept', 43, 202),
    /** [sendto(2)](https://man7.org/linux/man-pages/man2/sendto.2.html): 44 on x64, 206 on arm64. */
    sendto: new Syscall('sendto', 44, 206),
    /** [recvfrom(2)](https://man7.org/linux/man-pages/man2/recvfrom.2.html): 45 on x64, 207 on arm64. */
    recvfrom: new Syscall('recvfrom', 45, 207),
    /** [sendmsg(2)](https://man7.org/linux/man-pages/man2/sendmsg.2.html): 46 on x64, 211 on arm64. */
    sendmsg: new Syscall('sendmsg', 46, 211),
    /** [recvmsg(2)](https://man7.org/linux/man-pages/man2/recvmsg.2.html): 47 on x64, 212 on arm64. */
    recvmsg: new Syscall('recvmsg', 47, 212),
    /** [shutdown(2)](https://man7.org/linux/man-pages/man2/shutdown.2.html): 48 on x64, 210 on arm64. */
    shutdown: new Syscall('shutdown', 48, 210),
    /** [bind(2)](https://man7.org/linux/man-pages/man2/bind.2.html): 49 on x64, 200 on arm64. */
    bind: new Syscall('bind', 49, 200),
    /** [listen(2)](https://man7.org/linux/man-pages/man2/listen.2.html): 50 on x64, 201 on arm64. */
    listen: new Syscall('listen', 50, 201),
    /** [getsockname(2)](https://man7.org/linux/man-pages/man2/getsockname.2.html): 51 on x64, 204 on arm64. */
    getsockname: new Syscall('getsockname', 51, 204),
    /** [getpeername(2)](https://man7.org/linux/man-pages/man2/getpeername.2.html): 52 on x64, 205 on arm64. */
    getpeername: new Syscall('getpeername', 52, 205),
    /** [socketpair(2)](https://man7.org/linux/man-pages/man2/socketpair.2.html): 53 on x64, 199 on arm64. */
    socketpair: new Syscall('socketpair', 53, 199),
    /** [setsockopt(2)](https://man7.org/linux/man-pages/man2/setsockopt.2.html): 54 on x64, 208 on arm64. */
    setsockopt: new Syscall('setsockopt', 54, 208),
    /** [getsockopt(2)](https://man7.org/linux/man-pages/man2/getsockopt.2.html): 55 on x64, 209 on arm64. */
    getsockopt: new Syscall('getsockopt', 55, 209),
    /** [clone(2)](https://man7.org/linux/man-pages/man2/clone.2.html): 56 on x64, 220 on arm64. */
    clone: new Syscall('clone', 56, 220),
    /** [fork(2)](https://man7.org/linux/man-pages/man2/fork.2.html): 57 on x64, not on arm64. */
    fork: new Syscall('fork', 57, undefined),
    /** [vfork(2)](https://man7.org/linux/man-pages/man2/vfork.2.html): 58 on x64, not on arm64. */
    vfork: new Syscall('vfork', 58, undefined),
    /** [execve(2)](https://man7.org/linux/man-pages/man2/execve.2.html): 59 on x64, 221 on arm64. */
    execve: new Syscall('execve', 59, 221),
    /** [exit(2)](https://man7.org/linux/man-pages/man2/exit.2.html): 60 on x64, 93 on arm64. */
    exit: new Syscall('exit', 60, 93),
    /** [wait4(2)](https://man7.org/linux/man-pages/man2/wait4.2.html): 61 on x64, 260 on arm64. */
    wait4: new Syscall('wait4', 61, 260),
    /** [kill(2)](https://man7.org/linux/man-pages/man2/kill.2.html): 62 on x64, 129 on arm64. */
    kill: new Syscall('kill', 62, 129),
    /** [uname(2)](https://man7.org/linux/man-pages/man2/uname.2.html): 63 on x64, 160 on arm64. */
    uname: new Syscall('uname', 63, 160),
    /** [semget(2)](https://man7.org/linux/man-pages/man2/semget.2.html): 64 on x64, 190 on arm64. */
    semget: new Syscall('semget', 64, 190),
    /** [semop(2)](https://man7.org/linux/man-pages/man2/semop.2.html): 65 on x64, 193 on arm64. */
    semop: new Syscall('semop', 65, 193),
    /** [semctl(2)](https://man7.org/linux/man-pages/man2/semctl.2.html): 66 on x64, 191 on arm64. */
    semctl: new Syscall('semctl', 66, 191),
    /** [shmdt(2)](https://man7.org/linux/man-pages/man2/shmdt.2.html): 67 on x64, 197 on arm64. */
    shmdt: new Syscall('shmdt', 67, 197),
    /** [msgget(2)](https://man7.org/linux/man-pages/man2/msgget.2.html): 68 on x64, 186 on arm64. */
    msgget: new Syscall('msgget', 68, 186),
    /** [msgsnd(2)](https://man7.org/linux/man-pages/man2/msgsnd.2.html): 69 on x64, 189 on arm64. */
    msgsnd: new Syscall('msgsnd', 69, 189),
    /** [msgrcv(2)](https://man7.org/linux/man-pages/man2/msgrcv.2.html): 70 on x64, 188 on arm64. */
    msgrcv: new Syscall('msgrcv', 70, 188),
    /** [msgctl(2)](https://man7.org/linux/man-pages/man2/msgctl.2.html): 71 on x64, 187 on arm64. */
    msgctl: new Syscall('msgctl', 71, 187),
    /** [fcntl(2)](https://man7.org/linux/man-pages/man2/fcntl.2.html): 72 on x64, 25 on arm64. */
    fcntl: new Syscall('fcntl', 72, 25),
    /** [flock(2)](https://man7.org/linux/man-pages/man2/flock.2.html): 73 on x64, 32 on arm64. */
    flock: new Syscall('flock', 73, 32),
    /** [fsync(2)](https://man7.org/linux/man-pages/man2/fsync.2.html): 74 on x64, 82 on arm64. */
    fsync: new Syscall('fsync', 74, 82),
    /** [fdatasync(2)](https://man7.org/linux/man-pages/man2/fdatasync.2.html): 75 on x64, 83 on arm64. */
    fdatasync: new Syscall('fdatasync', 75, 83),
    /** [truncate(2)](https://man7.org/linux/man-pages/man2/truncate.2.html): 76 on x64, 45 on arm64. */
    truncate: new Syscall('truncate', 76, 45),
    /** [ftruncate(2)](https://man7.org/linux/man-pages/man2/ftruncate.2.html): 77 on x64, 46 on arm64. */
    ftruncate: new Syscall('ftruncate', 77, 46),
    /** [getdents(2)](https://man7.org/linux/man-pages/man2/getdents.2.html): 78 on x64, not on arm64. */
    getdents: new Syscall('getdents', 78, undefined),
    /** [getcwd(2)](https://man7.org/linux/man-pages/man2/getcwd.2.html): 79 on x64, 17 on arm64. */
    getcwd: new Syscall('getcwd', 79, 17),
    /** [chdir(2)](https://man7.org/linux/man-pages/man2/chdir.2.html): 80 on x64, 49 on arm64. */
    chdir: new Syscall('chdir', 80, 49),
    /** [fchdir(2)](https://man7.org/linux/man-pages/man2/fchdir.2.html): 81 on x64, 50 on arm64. */
    fchdir: new Syscall('fchdir', 81, 50),
    /** [rename(2)](https://man7.org/linux/man-pages/man2/rename.2.html): 82 on x64, not on arm64. */
    rename: new Syscall('rename', 82, undefined),
    /** [mkdir(2)](https://man7.org/linux/man-pages/man2/mkdir.2.html): 83 on x64, not on arm64. */
    mkdir: new Syscall('mkdir', 83, undefined),
    /** [rmdir(2)](https://man7.org/linux/man-pages/man2/rmdir.2.html): 84 on x64, not on arm64. */
    rmdir: new Syscall('rmdir', 84, undefined),
    /** [creat(2)](https://man7.org/linux/man-pages/man2/creat.2.html): 85 on x64, not on arm64. */
    creat: new Syscall('creat', 85, undefined),
    /** [link(2)](https://man7.org/linux/man-pages/man2/link.2.html): 86 on x64, not on arm64. */
    link: new Syscall('link', 86, undefined),
    /** [unlink(2)](https://man7.org/linux/man-pages/man2/unlink.2.html): 87 on x64, not on arm64. */
    unlink: new Syscall('unlink', 87, undefined),
    /** [symlink(2)](https://man7.org/linux/man-pages/man2/symlink.2.html): 88 on x64, not on arm64. */
    symlink: new Syscall('symlink', 88, undefined),
    /** [readlink(2)](https://man7.org/linux/man-pages/man2/readlink.2.html): 89 on x64, not on arm64. */
    readlink: new Syscall('readlink', 89, undefined),
    /** [chmod(2)](https://man7.org/linux/man-pages/man2/chmod.2.html): 90 on x64, not on arm64. */
    chmod: new Syscall('chmod', 90, undefined),
    /** [fchmod(2)](https://man7.org/linux/man-pages/man2/fchmod.2.html): 91 on x64, 52 on arm64. */
    fchmod: new Syscall('fchmod', 91, 52),
    /** [chown(2)](https://man7.org/linux/man-pages/man2/chown.2.html): 92 on x64, not on arm64. */
    chown: new Syscall('chown', 92, undefined),
    /** [fchown(2)](https://man7.org/linux/man-pages/man2/fchown.2.html): 93 on x64, 55 on arm64. */
    fchown: new Syscall('fchown', 93, 55),
    /** [lchown(2)](https://man7.org/linux/man-pages/man2/lchown.2.html): 94 on x64, not on arm64. */
    lchown: new Syscall('lchown', 94, undefined),
    /** [umask(2)](https://man7.org/linux/man-pages/man2/umask.2.html): 95 on x64, 166 on arm64. */
    umask: new Syscall('umask', 95, 166),
    /** [gettimeofday(2)](https://man7.org/linux/man-pages/man2/gettimeofday.2.html): 96 on x64, 169 on arm64. */
    gettimeofday: new Syscall('gettimeofday', 96, 169),
    /** [getrlimit(2)](https://man7.org/linux/man-pages/man2/getrlimit.2.html): 97 on x64, 163 on arm64. */
    getrlimit: new Syscall('getrlimit', 97, 163),
    /** [getrusage(2)](https://man7.org/linux/man-pages/man2/getrusage.2.html): 98 on x64, 165 on arm64. */
    getrusage: new Syscall('getrusage', 98, 165),
    /** [sysinfo(2)](https://man7.org/linux/man-pages/man2/sysinfo.2.html): 99 on x64, 179 on arm64. */
    sysinfo: new Syscall('sysinfo', 99, 179),
    /** [times(2)](https://man7.org/linux/man-pages/man2/times.2.html): 100 on x64, 153 on arm64. */
    times: new Syscall('times', 100, 153),
    /** [ptrace(2)](https://man7.org/linux/man-pages/man2/ptrace.2.html): 101 on x64, 117 on arm64. */
    ptrace: new Syscall('ptrace', 101, 117),
    /** [getuid(2)](https://man7.org/linux/man-pages/man2/getuid.2.html): 102 on x64, 174 on arm64. */
    getuid: new Syscall('getuid', 102, 174),
    /** [syslog(2)](https://man7.org/linux/man-pages/man2/syslog.2.html): 103 on x64, 116 on arm64. */
    syslog: new Syscall('syslog', 103, 116),
    /** [getgid(2)](https://man7.org/linux/man-pages/man2/getgid.2.html): 104 on x64, 176 on arm64. */
    getgid: new Syscall('getgid', 104, 176),
    /** [setuid(2)](https://man7.org/linux/man-pages/man2/setuid.2.html): 105 on x64, 146 on arm64. */
    setuid: new Syscall('setuid', 105, 146),
    /** [setgid(2)](https://man7.org/linux/man-pages/man2/setgid.2.html): 106 on x64, 144 on arm64. */
    setgid: new Syscall('setgid', 106, 144),
    /** [geteuid(2)](https://man7.org/linux/man-pages/man2/geteuid.2.html): 107 on x64, 175 on arm64. */
    geteuid: new Syscall('geteuid', 107, 175),
    /** [getegid(2)](https://man7.org/linux/man-pages/man2/getegid.2.html): 108 on x64, 177 on arm64. */
    getegid: new Syscall('getegid', 108, 177),
    /** [setpgid(2)](https://man7.org/linux/man-pages/man2/setpgid.2.html): 109 on x64, 154 on arm64. */
    setpgid: new Syscall('setpgid', 109, 154),
    /** [getppid(2)](https://man7.org/linux/man-pages/man2/getppid.2.html): 110 on x64, 173 on arm64. */
    getppid: new Syscall('getppid', 110, 173),
    /** [getpgrp(2)](https://man7.org/linux/man-pages/man2/getpgrp.2.html): 111 on x64, not on arm64. */
    getpgrp: new Syscall('getpgrp', 111, undefined),
    /** [setsid(2)](https://man7.org/linux/man-pages/man2/setsid.2.html): 112 on x64, 157 on arm64. */
    setsid: new Syscall('setsid', 112, 157),
    /** [setreuid(2)](https://man7.org/linux/man-pages/man2/setreuid.2.html): 113 on x64, 145 on arm64. */
    setreuid: new Syscall('setreuid', 113, 145),
    /** [setregid(2)](https://man7.org/linux/man-pages/man2/setregid.2.html): 114 on x64, 143 on arm64. */
    setregid: new Syscall('setregid', 114, 143),
    /** [getgroups(2)](https://man7.org/linux/man-pages/man2/getgroups.2.html): 115 on x64, 158 on arm64. */
    getgroups: new Syscall('getgroups', 115, 158),
    /** [setgroups(2)](https://man7.org/linux/man-pages/man2/setgroups.2.html): 116 on x64, 159 on arm64. */
    setgroups: new Syscall('setgroups', 116, 159),
    /** [setresuid(2)](https://man7.org/linux/man-pages/man2/setresuid.2.html): 117 on x64, 147 on arm64. */
    setresuid: new Syscall('setresuid', 117, 147),
    /** [getresuid(2)](https://man7.org/linux/man-pages/man2/getresuid.2.html): 118 on x64, 148 on arm64. */
    getresuid: new Syscall('getresuid', 118, 148),
    /** [setresgid(2)](https://man7.org/linux/man-pages/man2/setresgid.2.html): 119 on x64, 149 on arm64. */
    setresgid: new Syscall('setresgid', 119, 149),
    /** [getresgid(2)](https://man7.org/linux/man-pages/man2/getresgid.2.html): 120 on x64, 150 on arm64. */
    getresgid: new Syscall('getresgid', 120, 150),
    /** [getpgid(2)](https://man7.org/linux/man-pages/man2/getpgid.2.html): 121 on x64, 155 on arm64. */
    getpgid: new Syscall('getpgid', 121, 155),
    /** [setfsuid(2)](https://man7.org/linux/man-pages/man2/setfsuid.2.html): 122 on x64, 151 on arm64. */
    setfsuid: new Syscall('setfsuid', 122, 151),
    /** [setfsgid(2)](https://man7.org/linux/man-pages/man2/setfsgid.2.html): 123 on x64, 152 on arm64. */
    setfsgid: new Syscall('setfsgid', 123, 152),
    /** [getsid(2)](https://man7.org/linux/man-pages/man2/getsid.2.html): 124 on x64, 156 on arm64. */
    getsid: new Syscall('getsid', 124, 156),
    /** [capget(2)](https://man7.org/linux/man-pages/man2/capget.2.html): 125 on x64, 90 on arm64. */
    capget: new Syscall('capget', 125, 90),
    /** [capset(2)](https://man7.org/linux/man-pages/man2/capset.2.html): 126 on x64, 91 on arm64. */
    capset: new Syscall('capset', 126, 91),
    /** [rt_sigpending(2)](https://man7.org/linux/man-pages/man2/rt_sigpending.2.html): 127 on x64, 136 on arm64. */
    rt_sigpending: new Syscall('rt_sigpending', 127, 136),
    /** [rt_sigtimedwait(2)](https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html): 128 on x64, 137 on arm64. */
    rt_sigtimedwait: new Syscall('rt_sigtimedwait', 128, 137),
    /** [rt_sigqueueinfo(2)](https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html): 129 on x64, 138 on arm64. */
    rt_sigqueueinfo: new Syscall('rt_sigqueueinfo', 129, 138),
    /** [rt_sigsuspend(2)](https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html): 130 on x64, 133 on arm64. */
    rt_sigsuspend: new Syscall('rt_sigsuspend', 130, 133),
    /** [sigaltstack(2)](https://man7.org/linux/man-pages/man2/sigaltstack.2.html): 131 on x64, 132 on arm64. */
    sigaltstack: new Syscall('sigaltstack', 131, 132),
    /** [utime(2)](https://man7.org/linux/man-pages/man2/utime.2.html): 132 on x64, not on arm64. */
    utime: new Syscall('utime', 132, undefined),
    /** [mknod(2)](https://man7.org/linux/man-pages/man2/mknod.2.html): 133 on x64, not on arm64. */
    mknod: new Syscall('mknod', 133, undefined),
    /** [uselib(2)](https://man7.org/linux/man-pages/man2/uselib.2.html): 134 on x64, not on arm64. */
    uselib: new Syscall('uselib', 134, undefined),
    /** [personality(2)](https://man7.org/linux/man-pages/man2/personality.2.html): 135 on x64, 92 on arm64. */
    personality: new Syscall('personality', 135, 92),
    /** [ustat(2)](https://man7.org/linux/man-pages/man2/ustat.2.html): 136 on x64, not on arm64. */
    ustat: new Syscall('ustat', 136, undefined),
    /** [statfs(2)](https://man7.org/linux/man-pages/man2/statfs.2.html): 137 on x64, 43 on arm64. */
    statfs: new Syscall('statfs', 137, 43),
    /** [fstatfs(2)](https://man7.org/linux/man-pages/man2/fstatfs.2.html): 138 on x64, 44 on arm64. */
    fstatfs: new Syscall('fstatfs', 138, 44),
    /** [sysfs(2)](https://man7.org/linux/man-pages/man2/sysfs.2.html): 139 on x64, not on arm64. */
    sysfs: new Syscall('sysfs', 139, undefined),
    /** [getpriority(2)](https://man7.org/linux/man-pages/man2/getpriority.2.html): 140 on x64, 141 on arm64. */
    getpriority: new Syscall('getpriority', 140, 141),
    /** [setpriority(2)](https://man7.org/linux/man-pages/man2/setpriority.2.html): 141 on x64, 140 on arm64. */
    setpriority: new Syscall('setpriority', 141, 140),
    /** [sched_setparam(2)](https://man7.org/linux/man-pages/man2/sched_setparam.2.html): 142 on x64, 118 on arm64. */
    sched_setparam: new Syscall('sched_setparam', 142, 118),
    /** [sched_getparam(2)](https://man7.org/linux/man-pages/man2/sched_getparam.2.html): 143 on x64, 121 on arm64. */
    sched_getparam: new Syscall('sched_getparam', 143, 121),
    /** [sched_setscheduler(2)](https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html): 144 on x64, 119 on arm64. */
    sched_setscheduler: new Syscall('sched_setscheduler', 144, 119),
    /** [sched_getscheduler(2)](https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html): 145 on x64, 120 on arm64. */
    sched_getscheduler: new Syscall('sched_getscheduler', 145, 120),
    /** [sched_get_priority_max(2)](https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html): 146 on x64, 125 on arm64. */
    sched_get_priority_max: new Syscall('sched_get_priority_max', 146, 125),
    /** [sched_get_priority_min(2)](https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html): 147 on x64, 126 on arm64. */
    sched_get_priority_min: new Syscall('sched_get_priority_min', 147, 126),
    /** [sched_rr_get_interval(2)](https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html): 148 on x64, 127 on arm64. */
    sched_rr_get_interval: new Syscall('sched_rr_get_interval', 148, 127),
    /** [mlock(2)](https://man7.org/linux/man-pages/man2/mlock.2.html): 149 on x64, 228 on arm64. */
    mlock: new Syscall('mlock', 149, 228),
    /** [munlock(2)](https://man7.org/linux/man-pages/man2/munlock.2.html): 150 on x64, 229 on arm64. */
    munlock: new Syscall('munlock', 150, 229),
    /** [mlockall(2)](https://man7.org/linux/man-pages/man2/mlockall.2.html): 151 on x64, 230 on arm64. */
    mlockall: new Syscall('mlockall', 151, 230),
    /** [munlockall(2)](https://man7.org/linux/man-pages/man2/munlockall.2.html): 152 on x64, 231 on arm64. */
    munlockall: new Syscall('munlockall', 152, 231),
    /** [vhangup(2)](https://man7.org/linux/man-pages/man2/vhangup.2.html): 153 on x64, 58 on arm64. */
    vhangup: new Syscall('vhangup', 153, 58),
    /** [modify_ldt(2)](https://man7.org/linux/man-pages/man2/modify_ldt.2.html): 154 on x64, not on arm64. */
    modify_ldt: new Syscall('modify_ldt', 154, undefined),
    /** [pivot_root(2)](https://man7.org/linux/man-pages/man2/pivot_root.2.html): 155 on x64, 41 on arm64. */
    pivot_root: new Syscall('pivot_root', 155, 41),
    /** [_sysctl(2)](https://man7.org/linux/man-pages/man2/_sysctl.2.html): 156 on x64, not on arm64. */
    _sysctl: new Syscall('_sysctl', 156, undefined),
    /** [prctl(2)](https://man7.org/linux/man-pages/man2/prctl.2.html): 157 on x64, 167 on arm64. */
    prctl: new Syscall('prctl', 157, 167),
    /** [arch_prctl(2)](https://man7.org/linux/man-pages/man2/arch_prctl.2.html): 158 on x64, not on arm64. */
    arch_prctl: new Syscall('arch_prctl', 158, undefined),
    /** [adjtimex(2)](https://man7.org/linux/man-pages/man2/adjtimex.2.html): 159 on x64, 171 on arm64. */
    adjtimex: new Syscall('adjtimex', 159, 171),
    /** [setrlimit(2)](https://man7.org/linux/man-pages/man2/setrlimit.2.html): 160 on x64, 164 on arm64. */
    setrlimit: new Syscall('setrlimit', 160, 164),
    /** [chroot(2)](https://man7.org/linux/man-pages/man2/chroot.2.html): 161 on x64, 51 on arm64. */
    chroot: new Syscall('chroot', 161, 51),
    /** [sync(2)](https://man7.org/linux/man-pages/man2/sync.2.html): 162 on x64, 81 on arm64. */
    sync: new Syscall('sync', 162, 81),
    /** [acct(2)](https://man7.org/linux/man-pages/man2/acct.2.html): 163 on x64, 89 on arm64. */
    acct: new Syscall('acct', 163, 89),
    /** [settimeofday(2)](https://man7.org/linux/man-pages/man2/settimeofday.2.html): 164 on x64, 170 on arm64. */
    settimeofday: new Syscall('settimeofday', 164, 170),
    /** [mount(2)](https://man7.org/linux/man-pages/man2/mount.2.html): 165 on x64, 40 on arm64. */
    mount: new Syscall('mount', 165, 40),
    /** [umount2(2)](https://man7.org/linux/man-pages/man2/umount2.2.html): 166 on x64, 39 on arm64. */
    umount2: new Syscall('umount2', 166, 39),
    /** [swapon(2)](https://man7.org/linux/man-pages/man2/swapon.2.html): 167 on x64, 224 on arm64. */
    swapon: new Syscall('swapon', 167, 224),
    /** [swapoff(2)](https://man7.org/linux/man-pages/man2/swapoff.2.html): 168 on x64, 225 on arm64. */
    swapoff: new Syscall('swapoff', 168, 225),
    /** [reboot(2)](https://man7.org/linux/man-pages/man2/reboot.2.html): 169 on x64, 142 on arm64. */
    reboot: new Syscall('reboot', 169, 142),
    /** [sethostname(2)](https://man7.org/linux/man-pages/man2/sethostname.2.html): 170 on x64, 161 on arm64. */
    sethostname: new Syscall('sethostname', 170, 161),
    /** [setdomainname(2)](https://man7.org/linux/man-pages/man2/setdomainname.2.html): 171 on x64, 162 on arm64. */
    setdomainname: new Syscall('setdomainname', 171, 162),
    /** [iopl(2)](https://man7.org/linux/man-pages/man2/iopl.2.html): 172 on x64, not on arm64. */
    iopl: new Syscall('iopl', 172, undefined),
    /** [ioperm(2)](https://man7.org/linux/man-pages/man2/ioperm.2.html): 173 on x64, not on arm64. */
    ioperm: new Syscall('ioperm', 173, undefined),
    /** [create_module(2)](https://man7.org/linux/man-pages/man2/create_module.2.html): 174 on x64, not on arm64. */
    create_module: new Syscall('create_module', 174, undefined),
    /** [init_module(2)](https://man7.org/linux/man-pages/man2/init_module.2.html): 175 on x64, 105 on arm64. */
    init_module: new Syscall('init_module', 175, 105),
    /** [delete_module(2)](https://man7.org/linux/man-pages/man2/delete_module.2.html): 176 on x64, 106 on arm64. */
    delete_module: new Syscall('delete_module', 176, 106),
    /** [get_kernel_syms(2)](https://man7.org/linux/man-pages/man2/get_kernel_syms.2.html): 177 on x64, not on arm64. */
    get_kernel_syms: new Syscall('get_kernel_syms', 177, undefined),
    /** [query_module(2)](https://man7.org/linux/man-pages/man2/query_module.2.html): 178 on x64, not on arm64. */
    query_module: new Syscall('query_module', 178, undefined),
    /** [quotactl(2)](https://man7.org/linux/man-pages/man2/quotactl.2.html): 179 on x64, 60 on arm64. */
    quotactl: new Syscall('quotactl', 179, 60),
    /** [nfsservctl(2)](https://man7.org/linux/man-pages/man2/nfsservctl.2.html): 180 on x64, 42 on arm64. */
    nfsservctl: new Syscall('nfsservctl', 180, 42),
    /** [getpmsg(2)](https://man7.org/linux/man-pages/man2/getpmsg.2.html): 181 on x64, not on arm64. */
    getpmsg: new Syscall('getpmsg', 181, undefined),
    /** [putpmsg(2)](https://man7.org/linux/man-pages/man2/putpmsg.2.html): 182 on x64, not on arm64. */
    putpmsg: new Syscall('putpmsg', 182, undefined),
    /** [afs_syscall(2)](https://man7.org/linux/man-pages/man2/afs_syscall.2.html): 183 on x64, not on arm64. */
    afs_syscall: new Syscall('afs_syscall', 183, undefined),
    /** [tuxcall(2)](https://man7.org/linux/man-pages/man2/tuxcall.2.html): 184 on x64, not on arm64. */
    tuxcall: new Syscall('tuxcall', 184, undefined),
    /** [security(2)](https://man7.org/linux/man-pages/man2/security.2.html): 185 on x64, not on arm64. */
    security: new Syscall('security', 185, undefined),
    /** [gettid(2)](https://man7.org/linux/man-pages/man2/gettid.2.html): 186 on x64, 178 on arm64. */
    gettid: new Syscall('gettid', 186, 178),
    /** [readahead(2)](https://man7.org/linux/man-pages/man2/readahead.2.html): 187 on x64, 213 on arm64. */
    readahead: new Syscall('readahead', 187, 213),
    /** [setxattr(2)](https://man7.org/linux/man-pages/man2/setxattr.2.html): 188 on x64, 5 on arm64. */
    setxattr: new Syscall('setxattr', 188, 5),
    /** [lsetxattr(2)](https://man7.org/linux/man-pages/man2/lsetxattr.2.html): 189 on x64, 6 on arm64. */
    lsetxattr: new Syscall('lsetxattr', 189, 6),
    /** [fsetxattr(2)](https://man7.org/linux/man-pages/man2/fsetxattr.2.html): 190 on x64, 7 on arm64. */
    fsetxattr: new Syscall('fsetxattr', 190, 7),
    /** [getxattr(2)](https://man7.org/linux/man-pages/man2/getxattr.2.html): 191 on x64, 8 on arm64. */
    getxattr: new Syscall('getxattr', 191, 8),
    /** [lgetxattr(2)](https://man7.org/linux/man-pages/man2/lgetxattr.2.html): 192 on x64, 9 on arm64. */
    lgetxattr: new Syscall('lgetxattr', 192, 9),
    /** [fgetxattr(2)](https://man7.org/linux/man-pages/man2/fgetxattr.2.html): 193 on x64, 10 on arm64. */
    fgetxattr: new Syscall('fgetxattr', 193, 10),
    /** [listxattr(2)](https://man7.org/linux/man-pages/man2/listxattr.2.html): 194 on x64, 11 on arm64. */
    listxattr: new Syscall('listxattr', 194, 11),
    /** [llistxattr(2)](https://man7.org/linux/man-pages/man2/llistxattr.2.html): 195 on x64, 12 on arm64. */
    llistxattr: new Syscall('llistxattr', 195, 12),
    /** [flistxattr(2)](https://man7.org/linux/man-pages/man2/flistxattr.2.html): 196 on x64, 13 on arm64. */
    flistxattr: new Syscall('flistxattr', 196, 13),
    /** [removexattr(2)](https://man7.org/linux/man-pages/man2/removexattr.2.html): 197 on x64, 14 on arm64. */
    removexattr: new Syscall('removexattr', 197, 14),
    /** [lremovexattr(2)](https://man7.org/linux/man-pages/man2/lremovexattr.2.html): 198 on x64, 15 on arm64. */
    lremovexattr: new Syscall('lremovexattr', 198, 15),
    /** [fremovexattr(2)](https://man7.org/linux/man-pages/man2/fremovexattr.2.html): 199 on x64, 16 on arm64. */
    fremovexattr: new Syscall('fremovexattr', 199, 16),
    /** [tkill(2)](https://man7.org/linux/man-pages/man2/tkill.2.html): 200 on x64, 130 on arm64. */
    tkill: new Syscall('tkill', 200, 130),
    /** [time(2)](https://man7.org/linux/man-pages/man2/time.2.html): 201 on x64, not on arm64. */
    time: new Syscall('time', 201, undefined),
    /** [futex(2)](https://man7.org/linux/man-pages/man2/futex.2.html): 202 on x64, 98 on arm64. */
    futex: new Syscall('futex', 202, 98),
    /** [sched_setaffinity(2)](https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html): 203 on x64, 122 on arm64. */
    sched_setaffinity: new Syscall('sched_setaffinity', 203, 122),
    /** [sched_getaffinity(2)](https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html): 204 on x64, 123 on arm64. */
    sched_getaffinity: new Syscall('sched_getaffinity', 204, 123),
    /** [set_thread_area(2)](https://man7.org/linux/man-pages/man2/set_thread_area.2.html): 205 on x64, not on arm64. */
    set_thread_area: new Syscall('set_thread_area', 205, undefined),
    /** [io_setup(2)](https://man7.org/linux/man-pages/man2/io_setup.2.html): 206 on x64, 0 on arm64. */
    io_setup: new Syscall('io_setup', 206, 0),
    /** [io_destroy(2)](https://man7.org/linux/man-pages/man2/io_destroy.2.html): 207 on x64, 1 on arm64. */
    io_destroy: new Syscall('io_destroy', 207, 1),
    /** [io_getevents(2)](https://man7.org/linux/man-pages/man2/io_getevents.2.html): 208 on x64, 4 on arm64. */
    io_getevents: new Syscall('io_getevents', 208, 4),
    /** [io_submit(2)](https://man7.org/linux/man-pages/man2/io_submit.2.html): 209 on x64, 2 on arm64. */
    io_submit: new Syscall('io_submit', 209, 2),
    /** [io_cancel(2)](https://man7.org/linux/man-pages/man2/io_cancel.2.html): 210 on x64, 3 on arm64. */
    io_cancel: new Syscall('io_cancel', 210, 3),
    /** [get_thread_area(2)](https://man7.org/linux/man-pages/man2/get_thread_area.2.html): 211 on x64, not on arm64. */
    get_thread_area: new Syscall('get_thread_area', 211, undefined),
    /** [lookup_dcookie(2)](https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html): 212 on x64, 18 on arm64. */
    lookup_dcookie: new Syscall('lookup_dcookie', 212, 18),
    /** [epoll_create(2)](https://man7.org/linux/man-pages/man2/epoll_create.2.html): 213 on x64, not on arm64. */
    epoll_create: new Syscall('epoll_create', 213, undefined),
    /** `epoll_ctl_old`: 214 on x64, not on arm64. */
    epoll_ctl_old: new Syscall('epoll_ctl_old', 214, undefined),
    /** `epoll_wait_old`: 215 on x64, not on arm64. */
    epoll_wait_old: new Syscall('epoll_wait_old', 215, undefined),
    /** [remap_file_pages(2)](https://man7.org/linux/man-pages/man2/remap_file_pages.2.html): 216 on x64, 234 on arm64. */
    remap_file_pages: new Syscall('remap_file_pages', 216, 234),
    /** [getdents64(2)](https://man7.org/linux/man-pages/man2/getdents64.2.html): 217 on x64, 61 on arm64. */
    getdents64: new Syscall('getdents64', 217, 61),
    /** [set_tid_address(2)](https://man7.org/linux/man-pages/man2/set_tid_address.2.html): 218 on x64, 96 on arm64. */
    set_tid_address: new Syscall('set_tid_address', 218, 96),
    /** [restart_syscall(2)](https://man7.org/linux/man-pages/man2/restart_syscall.2.html): 219 on x64, 128 on arm64. */
    restart_syscall: new Syscall('restart_syscall', 219, 128),
    /** [semtimedop(2)](https://man7.org/linux/man-pages/man2/semtimedop.2.html): 220 on x64, 192 on arm64. */
    semtimedop: new Syscall('semtimedop', 220, 192),
    /** [fadvise64(2)](https://man7.org/linux/man-pages/man2/fadvise64.2.html): 221 on x64, 223 on arm64. */
    fadvise64: new Syscall('fadvise64', 221, 223),
    /** [timer_create(2)](https://man7.org/linux/man-pages/man2/timer_create.2.html): 222 on x64, 107 on arm64. */
    timer_create: new Syscall('timer_create', 222, 107),
    /** [timer_settime(2)](https://man7.org/linux/man-pages/man2/timer_settime.2.html): 223 on x64, 110 on arm64. */
    timer_settime: new Syscall('timer_settime', 223, 110),
    /** [timer_gettime(2)](https://man7.org/linux/man-pages/man2/timer_gettime.2.html): 224 on x64, 108 on arm64. */
    timer_gettime: new Syscall('timer_gettime', 224, 108),
    /** [timer_getoverrun(2)](https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html): 225 on x64, 109 on arm64. */
    timer_getoverrun: new Syscall('timer_getoverrun', 225, 109),
    /** [timer_delete(2)](https://man7.org/linux/man-pages/man2/timer_delete.2.html): 226 on x64, 111 on arm64. */
    timer_delete: new Syscall('timer_delete', 226, 111),
    /** [clock_settime(2)](https://man7.org/linux/man-pages/man2/clock_settime.2.html): 227 on x64, 112 on arm64. */
    clock_settime: new Syscall('clock_settime', 227, 112),
    /** [clock_gettime(2)](https://man7.org/linux/man-pages/man2/clock_gettime.2.html): 228 on x64, 113 on arm64. */
    clock_gettime: new Syscall('clock_gettime', 228, 113),
    /** [clock_getres(2)](https://man7.org/linux/man-pages/man2/clock_getres.2.html): 229 on x64, 114 on arm64. */
    clock_getres: new Syscall('clock_getres', 229, 114),
    /** [clock_nanosleep(2)](https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html): 230 on x64, 115 on arm64. */
    clock_nanosleep: new Syscall('clock_nanosleep', 230, 115),
    /** [exit_group(2)](https://man7.org/linux/man-pages/man2/exit_group.2.html): 231 on x64, 94 on arm64. */
    exit_group: new Syscall('exit_group', 231, 94),
    /** [epoll_wait(2)](https://man7.org/linux/man-pages/man2/epoll_wait.2.html): 232 on x64, not on arm64. */
    epoll_wait: new Syscall('epoll_wait', 232, undefined),
    /** [epoll_ctl(2)](https://man7.org/linux/man-pages/man2/epoll_ctl.2.html): 233 on x64, 21 on arm64. */
    epoll_ctl: new Syscall('epoll_ctl', 233, 21),
    /** [tgkill(2)](https://man7.org/linux/man-pages/man2/tgkill.2.html): 234 on x64, 131 on arm64. */
    tgkill: new Syscall('tgkill', 234, 131),
    /** [utimes(2)](https://man7.org/linux/man-pages/man2/utimes.2.html): 235 on x64, not on arm64. */
    utimes: new Syscall('utimes', 235, undefined),
    /** [vserver(2)](https://man7.org/linux/man-pages/man2/vserver.2.html): 236 on x64, not on arm64. */
    vserver: new Syscall('vserver', 236, undefined),
    /** [mbind(2)](https://man7.org/linux/man-pages/man2/mbind.2.html): 237 on x64, 235 on arm64. */
    mbind: new Syscall('mbind', 237, 235),
    /** [set_mempolicy(2)](https://man7.org/linux/man-pages/man2/set_mempolicy.2.html): 238 on x64, 237 on arm64. */
    set_mempolicy: new Syscall('set_mempolicy', 238, 237),
    /** [get_mempolicy(2)](https://man7.org/linux/man-pages/man2/get_mempolicy.2.html): 239 on x64, 236 on arm64. */
    get_mempolicy: new Syscall('get_mempolicy', 239, 236),
    /** [mq_open(2)](https://man7.org/linux/man-pages/man2/mq_open.2.html): 240 on x64, 180 on arm64. */
    mq_open: new Syscall('mq_open', 240, 180),
    /** [mq_unlink(2)](https://man7.org/linux/man-pages/man2/mq_unlink.2.html): 241 on x64, 181 on arm64. */
    mq_unlink: new Syscall('mq_unlink', 241, 181),
    /** [mq_timedsend(2)](https://man7.org/linux/man-pages/man2/mq_timedsend.2.html): 242 on x64, 182 on arm64. */
    mq_timedsend: new Syscall('mq_timedsend', 242, 182),
    /** [mq_timedreceive(2)](https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html): 243 on x64, 183 on arm64. */
    mq_timedreceive: new Syscall('mq_timedreceive', 243, 183),
    /** [mq_notify(2)](https://man7.org/linux/man-pages/man2/mq_notify.2.html): 244 on x64, 184 on arm64. */
    mq_notify: new Syscall('mq_notify', 244, 184),
    /** [mq_getsetattr(2)](https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html): 245 on x64, 185 on arm64. */
    mq_getsetattr: new Syscall('mq_getsetattr', 245, 185),
    /** [kexec_load(2)](https://man7.org/linux/man-pages/man2/kexec_load.2.html): 246 on x64, 104 on arm64. */
    kexec_load: new Syscall('kexec_load', 246, 104),
    /** [waitid(2)](https://man7.org/linux/man-pages/man2/waitid.2.html): 247 on x64, 95 on arm64. */
    waitid: new Syscall('waitid', 247, 95),
    /** [add_key(2)](https://man7.org/linux/man-pages/man2/add_key.2.html): 248 on x64, 217 on arm64. */
    add_key: new Syscall('add_key', 248, 217),
    /** [request_key(2)](https://man7.org/linux/man-pages/man2/request_key.2.html): 249 on x64, 218 on arm64. */
    request_key: new Syscall('request_key', 249, 218),
    /** [keyctl(2)](https://man7.org/linux/man-pages/man2/keyctl.2.html): 250 on x64, 219 on arm64. */
    keyctl: new Syscall('keyctl', 250, 219),
    /** [ioprio_set(2)](https://man7.org/linux/man-pages/man2/ioprio_set.2.html): 251 on x64, 30 on arm64. */
    ioprio_set: new Syscall('ioprio_set', 251, 30),
    /** [ioprio_get(2)](https://man7.org/linux/man-pages/man2/ioprio_get.2.html): 252 on x64, 31 on arm64. */
    ioprio_get: new Syscall('ioprio_get', 252, 31),
    /** [inotify_init(2)](https://man7.org/linux/man-pages/man2/inotify_init.2.html): 253 on x64, not on arm64. */
    inotify_init: new Syscall('inotify_init', 253, undefined),
    /** [inotify_add_watch(2)](https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html): 254 on x64, 27 on arm64. */
    inotify_add_watch: new Syscall('inotify_add_watch', 254, 27),
    /** [inotify_rm_watch(2)](https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html): 255 on x64, 28 on arm64. */
    inotify_rm_watch: new Syscall('inotify_rm_watch', 255, 28),
    /** [migrate_pages(2)](https://man7.org/linux/man-pages/man2/migrate_pages.2.html): 256 on x64, 238 on arm64. */
    migrate_pages: new Syscall('migrate_pages', 256, 238),
    /** [openat(2)](https://man7.org/linux/man-pages/man2/openat.2.html): 257 on x64, 56 on arm64. */
    openat: new Syscall('openat', 257, 56),
    /** [mkdirat(2)](https://man7.org/linux/man-pages/man2/mkdirat.2.html): 258 on x64, 34 on arm64. */
    mkdirat: new Syscall('mkdirat', 258, 34),
    /** [mknodat(2)](https://man7.org/linux/man-pages/man2/mknodat.2.html): 259 on x64, 33 on arm64. */
    mknodat: new Syscall('mknodat', 259, 33),
    /** [fchownat(2)](https://man7.org/linux/man-pages/man2/fchownat.2.html): 260 on x64, 54 on arm64. */
    fchownat: new Syscall('fchownat', 260, 54),
    /** [futimesat(2)](https://man7.org/linux/man-pages/man2/futimesat.2.html): 261 on x64, not on arm64. */
    futimesat: new Syscall('futimesat', 261, undefined),
    /** [newfstatat(2)](https://man7.org/linux/man-pages/man2/newfstatat.2.html): 262 on x64, 79 on arm64. */
    newfstatat: new Syscall('newfstatat', 262, 79),
    /** [unlinkat(2)](https://man7.org/linux/man-pages/man2/unlinkat.2.html): 263 on x64, 35 on arm64. */
    unlinkat: new Syscall('unlinkat', 263, 35),
    /** [renameat(2)](https://man7.org/linux/man-pages/man2/renameat.2.html): 264 on x64, 38 on arm64. */
    renameat: new Syscall('renameat', 264, 38),
    /** [linkat(2)](https://man7.org/linux/man-pages/man2/linkat.2.html): 265 on x64, 37 on arm64. */
    linkat: new Syscall('linkat', 265, 37),
    /** [symlinkat(2)](https://man7.org/linux/man-pages/man2/symlinkat.2.html): 266 on x64, 36 on arm64. */
    symlinkat: new Syscall('symlinkat', 266, 36),
    /** [readlinkat(2)](https://man7.org/linux/man-pages/man2/readlinkat.2.html): 267 on x64, 78 on arm64. */
    readlinkat: new Syscall('readlinkat', 267, 78),
    /** [fchmodat(2)](https://man7.org/linux/man-pages/man2/fchmodat.2.html): 268 on x64, 53 on arm64. */
    fchmodat: new Syscall('fchmodat', 268, 53),
    /** [faccessat(2)](https://man7.org/linux/man-pages/man2/faccessat.2.html): 269 on x64, 48 on arm64. */
    faccessat: new Syscall('faccessat', 269, 48),
    /** [pselect6(2)](https://man7.org/linux/man-pages/man2/pselect6.2.html): 270 on x64, 72 on arm64. */
    pselect6: new Syscall('pselect6', 270, 72),
    /** [ppoll(2)](https://man7.org/linux/man-pages/man2/ppoll.2.html): 271 on x64, 73 on arm64. */
    ppoll: new Syscall('ppoll', 271, 73),
    /** [unshare(2)](https://man7.org/linux/man-pages/man2/unshare.2.html): 272 on x64, 97 on arm64. */
    unshare: new Syscall('unshare', 272, 97),
    /** [set_robust_list(2)](https://man7.org/linux/man-pages/man2/set_robust_list.2.html): 273 on x64, 99 on arm64. */
    set_robust_list: new Syscall('set_robust_list', 273, 99),
    /** [get_robust_list(2)](https://man7.org/linux/man-pages/man2/get_robust_list.2.html): 274 on x64, 100 on arm64. */
    get_robust_list: new Syscall('get_robust_list', 274, 100),
    /** [splice(2)](https://man7.org/linux/man-pages/man2/splice.2.html): 275 on x64, 76 on arm64. */
    splice: new Syscall('splice', 275, 76),
    /** [tee(2)](https://man7.org/linux/man-pages/man2/tee.2.html): 276 on x64, 77 on arm64. */
    tee: new Syscall('tee', 276, 77),
    /** [sync_file_range(2)](https://man7.org/linux/man-pages/man2/sync_file_range.2.html): 277 on x64, 84 on arm64. */
    sync_file_range: new Syscall('sync_file_range', 277, 84),
    /** [vmsplice(2)](https://man7.org/linux/man-pages/man2/vmsplice.2.html): 278 on x64, 75 on arm64. */
    vmsplice: new Syscall('vmsplice', 278, 75),
    /** [move_pages(2)](https://man7.org/linux/man-pages/man2/move_pages.2.html): 279 on x64, 239 on arm64. */
    move_pages: new Syscall('move_pages', 279, 239),
    /** [utimensat(2)](https://man7.org/linux/man-pages/man2/utimensat.2.html): 280 on x64, 88 on arm64. */
    utimensat: new Syscall('utimensat', 280, 88),
    /** [epoll_pwait(2)](https://man7.org/linux/man-pages/man2/epoll_pwait.2.html): 281 on x64, 22 on arm64. */
    epoll_pwait: new Syscall('epoll_pwait', 281, 22),
    /** [signalfd(2)](https://man7.org/linux/man-pages/man2/signalfd.2.html): 282 on x64, not on arm64. */
    signalfd: new Syscall('signalfd', 282, undefined),
    /** [timerfd_create(2)](https://man7.org/linux/man-pages/man2/timerfd_create.2.html): 283 on x64, 85 on arm64. */
    timerfd_create: new Syscall('timerfd_create', 283, 85),
    /** [eventfd(2)](https://man7.org/linux/man-pages/man2/eventfd.2.html): 284 on x64, not on arm64. */
    eventfd: new Syscall('eventfd', 284, undefined),
    /** [fallocate(2)](https://man7.org/linux/man-pages/man2/fallocate.2.html): 285 on x64, 47 on arm64. */
    fallocate: new Syscall('fallocate', 285, 47),
    /** [timerfd_settime(2)](https://man7.org/linux/man-pages/man2/timerfd_settime.2.html): 286 on x64, 86 on arm64. */
    timerfd_settime: new Syscall('timerfd_settime', 286, 86),
    /** [timerfd_gettime(2)](https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html): 287 on x64, 87 on arm64. */
    timerfd_gettime: new Syscall('timerfd_gettime', 287, 87),
    /** [accept4(2)](https://man7.org/linux/man-pages/man2/accept4.2.html): 288 on x64, 242 on arm64. */
    accept4: new Syscall('accept4', 288, 242),
    /** [signalfd4(2)](https://man7.org/linux/man-pages/man2/signalfd4.2.html): 289 on x64, 74 on arm64. */
    signalfd4: new Syscall('signalfd4', 289, 74),
    /** [eventfd2(2)](https://man7.org/linux/man-pages/man2/eventfd2.2.html): 290 on x64, 19 on arm64. */
    eventfd2: new Syscall('eventfd2', 290, 19),
    /** [epoll_create1(2)](https://man7.org/linux/man-pages/man2/epoll_create1.2.html): 291 on x64, 20 on arm64. */
    epoll_create1: new Syscall('epoll_create1', 291, 20),
    /** [dup3(2)](https://man7.org/linux/man-pages/man2/dup3.2.html): 292 on x64, 24 on arm64. */
    dup3: new Syscall('dup3', 292, 24),
    /** [pipe2(2)](https://man7.org/linux/man-pages/man2/pipe2.2.html): 293 on x64, 59 on arm64. */
    pipe2: new Syscall('pipe2', 293, 59),
    /** [inotify_init1(2)](https://man7.org/linux/man-pages/man2/inotify_init1.2.html): 294 on x64, 26 on arm64. */
    inotify_init1: new Syscall('inotify_init1', 294, 26),
    /** [preadv(2)](https://man7.org/linux/man-pages/man2/preadv.2.html): 295 on x64, 69 on arm64. */
    preadv: new Syscall('preadv', 295, 69),
    /** [pwritev(2)](https://man7.org/linux/man-pages/man2/pwritev.2.html): 296 on x64, 70 on arm64. */
    pwritev: new Syscall('pwritev', 296, 70),
    /** [rt_tgsigqueueinfo(2)](https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html): 297 on x64, 240 on arm64. */
    rt_tgsigqueueinfo: new Syscall('rt_tgsigqueueinfo', 297, 240),
    /** [perf_event_open(2)](https://man7.org/linux/man-pages/man2/perf_event_open.2.html): 298 on x64, 241 on arm64. */
    perf_event_open: new Syscall('perf_event_open', 298, 241),
    /** [recvmmsg(2)](https://man7.org/linux/man-pages/man2/recvmmsg.2.html): 299 on x64, 243 on arm64. */
    recvmmsg: new Syscall('recvmmsg', 299, 243),
    /** [fanotify_init(2)](https://man7.org/linux/man-pages/man2/fanotify_init.2.html): 300 on x64, 262 on arm64. */
    fanotify_init: new Syscall('fanotify_init', 300, 262),
    /** [fanotify_mark(2)](https://man7.org/linux/man-pages/man2/fanotify_mark.2.html): 301 on x64, 263 on arm64. */
    fanotify_mark: new Syscall('fanotify_mark', 301, 263),
    /** [prlimit64(2)](https://man7.org/linux/man-pages/man2/prlimit64.2.html): 302 on x64, 261 on arm64. */
    prlimit64: new Syscall('prlimit64', 302, 261),
    /** [name_to_handle_at(2)](https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html): 303 on x64, 264 on arm64. */
    name_to_handle_at: new Syscall('name_to_handle_at', 303, 264),
    /** [open_by_handle_at(2)](https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html): 304 on x64, 265 on arm64. */
    open_by_handle_at: new Syscall('open_by_handle_at', 304, 265),
    /** [clock_adjtime(2)](https://man7.org/linux/man-pages/man2/clock_adjtime.2.html): 305 on x64, 266 on arm64. */
    clock_adjtime: new Syscall('clock_adjtime', 305, 266),
    /** [syncfs(2)](https://man7.org/linux/man-pages/man2/syncfs.2.html): 306 on x64, 267 on arm64. */
    syncfs: new Syscall('syncfs', 306, 267),
    /** [sendmmsg(2)](https://man7.org/linux/man-pages/man2/sendmmsg.2.html): 307 on x64, 269 on arm64. */
    sendmmsg: new Syscall('sendmmsg', 307, 269),
    /** [setns(2)](https://man7.org/linux/man-pages/man2/setns.2.html): 308 on x64, 268 on arm64. */
    setns: new Syscall('setns', 308, 268),
    /** [getcpu(2)](https://man7.org/linux/man-pages/man2/getcpu.2.html): 309 on x64, 168 on arm64. */
    getcpu: new Syscall('getcpu', 309, 168),
    /** [process_vm_readv(2)](https://man7.org/linux/man-pages/man2/process_vm_readv.2.html): 310 on x64, 270 on arm64. */
    process_vm_readv: new Syscall('process_vm_readv', 310, 270),
    /** [process_vm_writev(2)](https://man7.org/linux/man-pages/man2/process_vm_writev.2.html): 311 on x64, 271 on arm64. */
    process_vm_writev: new Syscall('process_vm_writev', 311, 271),
    /** [kcmp(2)](https://man7.org/linux/man-pages/man2/kcmp.2.html): 312 on x64, 272 on arm64. */
    kcmp: new Syscall('kcmp', 312, 272),
    /** [finit_module(2)](https://man7.org/linux/man-pages/man2/finit_module.2.html): 313 on x64, 273 on arm64. */
    finit_module: new Syscall('finit_module', 313, 273),
    /** [sched_setattr(2)](https://man7.org/linux/man-pages/man2/sched_setattr.2.html): 314 on x64, 274 on arm64. */
    sched_setattr: new Syscall('sched_setattr', 314, 274),
    /** [sched_getattr(2)](https://man7.org/linux/man-pages/man2/sched_getattr.2.html): 315 on x64, 275 on arm64. */
    sched_getattr: new Syscall('sched_getattr', 315, 275),
    /** [renameat2(2)](https://man7.org/linux/man-pages/man2/renameat2.2.html): 316 on x64, 276 on arm64. */
    renameat2: new Syscall('renameat2', 316, 276),
    /** [seccomp(2)](https://man7.org/linux/man-pages/man2/seccomp.2.html): 317 on x64, 277 on arm64. */
    seccomp: new Syscall('seccomp', 317, 277),
    /** [getrandom(2)](https://man7.org/linux/man-pages/man2/getrandom.2.html): 318 on x64, 278 on arm64. */
    getrandom: new Syscall('getrandom', 318, 278),
    /** [memfd_create(2)](https://man7.org/linux/man-pages/man2/memfd_create.2.html): 319 on x64, 279 on arm64. */
    memfd_create: new Syscall('memfd_create', 319, 279),
    /** [kexec_file_load(2)](https://man7.org/linux/man-pages/man2/kexec_file_load.2.html): 320 on x64, 294 on arm64. */
    kexec_file_load: new Syscall('kexec_file_load', 320, 294),
    /** [bpf(2)](https://man7.org/linux/man-pages/man2/bpf.2.html): 321 on x64, 280 on arm64. */
    bpf: new Syscall('bpf', 321, 280),
    /** [execveat(2)](https://man7.org/linux/man-pages/man2/execveat.2.html): 322 on x64, 281 on arm64. */
    execveat: new Syscall('execveat', 322, 281),
    /** [userfaultfd(2)](https://man7.org/linux/man-pages/man2/userfaultfd.2.html): 323 on x64, 282 on arm64. */
    userfaultfd: new Syscall('userfaultfd', 323, 282),
    /** [membarrier(2)](https://man7.org/linux/man-pages/man2/membarrier.2.html): 324 on x64, 283 on arm64. */
    membarrier: new Syscall('membarrier', 324, 283),
    /** [mlock2(2)](https://man7.org/linux/man-pages/man2/mlock2.2.html): 325 on x64, 284 on arm64. */
    mlock2: new Syscall('mlock2', 325, 284),
    /** [copy_file_range(2)](https://man7.org/linux/man-pages/man2/copy_file_range.2.html): 326 on x64, 285 on arm64. */
    copy_file_range: new Syscall('copy_file_range', 326, 285),
    /** [preadv2(2)](https://man7.org/linux/man-pages/man2/preadv2.2.html): 327 on x64, 286 on arm64. */
    preadv2: new Syscall('preadv2', 327, 286),
    /** [pwritev2(2)](https://man7.org/linux/man-pages/man2/pwritev2.2.html): 328 on x64, 287 on arm64. */
    pwritev2: new Syscall('pwritev2', 328, 287),
    /** [pkey_mprotect(2)](https://man7.org/linux/man-pages/man2/pkey_mprotect.2.html): 329 on x64, 288 on arm64. */
    pkey_mprotect: new Syscall('pkey_mprotect', 329, 288),
    /** [pkey_alloc(2)](https://man7.org/linux/man-pages/man2/pkey_alloc.2.html): 330 on x64, 289 on arm64. */
    pkey_alloc: new Syscall('pkey_alloc', 330, 289),
    /** [pkey_free(2)](https://man7.org/linux/man-pages/man2/pkey_free.2.html): 331 on x64, 290 on arm64. */
    pkey_free: new Syscall('pkey_free', 331, 290),
    /** [statx(2)](https://man7.org/linux/man-pages/man2/statx.2.html): 332 on x64, 291 on arm64. */
    statx: new Syscall('statx', 332, 291),
    /** `io_pgetevents`: 333 on x64, 292 on arm64. */
    io_pgetevents: new Syscall('io_pgetevents', 333, 292),
    /** `rseq`: 334 on x64, 293 on arm64. */
    rseq: new Syscall('rseq', 334, 293),
    /** `uretprobe`: 335 on x64, not on arm64. */
    uretprobe: new Syscall('uretprobe', 335, undefined),
    /** `uprobe`: 336 on x64, not on arm64; since Linux 6.18. */
    uprobe: new Syscall('uprobe', 336, undefined),
    /** [pidfd_send_signal(2)](https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html): 424 on both. */
    pidfd_send_signal: new Syscall('pidfd_send_signal', 424, 424),
    /** `io_uring_setup`: 425 on both. */
    io_uring_setup: new Syscall('io_uring_setup', 425, 425),
    /** `io_uring_enter`: 426 on both. */
    io_uring_enter: new Syscall('io_uring_enter', 426, 426),
    /** `io_uring_register`: 427 on both. */
    io_uring_register: new Syscall('io_uring_register', 427, 427),
    /** `open_tree`: 428 on both. */
    open_tree: new Syscall('open_tree', 428, 428),
    /** `move_mount`: 429 on both. */
    move_mount: new Syscall('move_mount', 429, 429),
    /** `fsopen`: 430 on both. */
    fsopen: new Syscall('fsopen', 430, 430),
    /** `fsconfig`: 431 on both. */
    fsconfig: new Syscall('fsconfig', 431, 431),
    /** `fsmount`: 432 on both. */
    fsmount: new Syscall('fsmount', 432, 432),
    /** `fspick`: 433 on both. */
    fspick: new Syscall('fspick', 433, 433),
    /** [pidfd_open(2)](https://man7.org/linux/man-pages/man2/pidfd_open.2.html): 434 on both. */
    pidfd_open: new Syscall('pidfd_open', 434, 434),
    /** [clone3(2)](https://man7.org/linux/man-pages/man2/clone3.2.html): 435 on both. */
    clone3: new Syscall('clone3', 435, 435),
    /** [close_range(2)](https://man7.org/linux/man-pages/man2/close_range.2.html): 436 on both. */
    close_range: new Syscall('close_range', 436, 436),
    /** [openat2(2)](https://man7.org/linux/man-pages/man2/openat2.2.html): 437 on both. */
    openat2: new Syscall('openat2', 437, 437),
    /** [pidfd_getfd(2)](https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html): 438 on both. */
    pidfd_getfd: new Syscall('pidfd_getfd', 438, 438),
    /** [faccessat2(2)](https://man7.org/linux/man-pages/man2/faccessat2.2.html): 439 on both. */
    faccessat2: new Syscall('faccessat2', 439, 439),
    /** [process_madvise(2)](https://man7.org/linux/man-pages/man2/process_madvise.2.html): 440 on both. */
    process_madvise: new Syscall('process_madvise', 440, 440),
    /** [epoll_pwait2(2)](https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html): 441 on both. */
    epoll_pwait2: new Syscall('epoll_pwait2', 441, 441),
    /** [mount_setattr(2)](https://man7.org/linux/man-pages/man2/mount_setattr.2.html): 442 on both. */
    mount_setattr: new Syscall('mount_setattr', 442, 442),
    /** `quotactl_fd`: 443 on both. */
    quotactl_fd: new Syscall('quotactl_fd', 443, 443),
    /** [landlock_create_ruleset(2)](https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html): 444 on both. */
    landlock_create_ruleset: new Syscall('landlock_create_ruleset', 444, 444),
    /** [landlock_add_rule(2)](https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html): 445 on both. */
    landlock_add_rule: new Syscall('landlock_add_rule', 445, 445),
    /** [landlock_restrict_self(2)](https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html): 446 on both. */
    landlock_restrict_self: new Syscall('landlock_restrict_self', 446, 446),
    /** [memfd_secret(2)](https://man7.org/linux/man-pages/man2/memfd_secret.2.html): 447 on both. */
    memfd_secret: new Syscall('memfd_secret', 447, 447),
    /** `process_mrelease`: 448 on both. */
    process_mrelease: new Syscall('process_mrelease', 448, 448),
    /** `futex_waitv`: 449 on both. */
    futex_waitv: new Syscall('futex_waitv', 449, 449),
    /** `set_mempolicy_home_node`: 450 on both. */
    set_mempolicy_home_node: new Syscall('set_mempolicy_home_node', 450, 450),
    /** `cachestat`: 451 on both. */
    cachestat: new Syscall('cachestat', 451, 451),
    /** `fchmodat2`: 452 on both. */
    fchmodat2: new Syscall('fchmodat2', 452, 452),
    /** `map_shadow_stack`: 453 on both. */
    map_shadow_stack: new Syscall('map_shadow_stack', 453, 453),
    /** `futex_wake`: 454 on both. */
    futex_wake: new Syscall('futex_wake', 454, 454),
    /** `futex_wait`: 455 on both. */
    futex_wait: new Syscall('futex_wait', 455, 455),
    /** `futex_requeue`: 456 on both. */
    futex_requeue: new Syscall('futex_requeue', 456, 456),
    /** `statmount`: 457 on both. */
    statmount: new Syscall('statmount', 457, 457),
    /** `listmount`: 458 on both. */
    listmount: new Syscall('listmount', 458, 458),
    /** `lsm_get_self_attr`: 459 on both. */
    lsm_get_self_attr: new Syscall('lsm_get_self_attr', 459, 459),
    /** `lsm_set_self_attr`: 460 on both. */
    lsm_set_self_attr: new Syscall('lsm_set_self_attr', 460, 460),
    /** `lsm_list_modules`: 461 on both. */
    lsm_list_modules: new Syscall('lsm_list_modules', 461, 461),
    /** `mseal`: 462 on both. */
    mseal: new Syscall('mseal', 462, 462),
    /** `setxattrat`: 463 on both; since Linux 6.13. */
    setxattrat: new Syscall('setxattrat', 463, 463),
    /** `getxattrat`: 464 on both; since Linux 6.13. */
    getxattrat: new Syscall('getxattrat', 464, 464),
    /** `listxattrat`: 465 on both; since Linux 6.13. */
    listxattrat: new Syscall('listxattrat', 465, 465),
    /** `removexattrat`: 466 on both; since Linux 6.13. */
    removexattrat: new Syscall('removexattrat', 466, 466),
    /** `open_tree_attr`: 467 on both; since Linux 6.15. */
    open_tree_attr: new Syscall('open_tree_attr', 467, 467),
    /** `file_getattr`: 468 on both; since Linux 6.17. */
    file_getattr: new Syscall('file_getattr', 468, 468),
    /** `file_setattr`: 469 on both; since Linux 6.17. */
    file_setattr: new Syscall('file_setattr', 469, 469),
    /** `listns`: 470 on both; since Linux 6.19. */
    listns: new Syscall('listns', 470, 470),
};
// </generated>
Object.freeze(SYS);
/** Built when it is first asked for: most programs never see a call fail by its bare number. */
const names = { x64: undefined, arm64: undefined };
/**
 * The name of the call that has a number on an architecture.
 * @param number - as the kernel counts there
 * @param architecture - of the process that makes the call
 * @returns the kernel's name, undefined where {@link SYS} has no call of that number
 */
export function syscallName(number, architecture) {
    let map = names[architecture];
    if (map === undefined) {
        map = new Map();
        for (const call of Object.values(SYS)) {
            const taken = call[architecture];
            if (taken !== undefined)
                map.set(taken, call.name);
        }
        names[architecture] = map;
    }
    return map.get(number);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3lzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsic3lzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQU1BOzs7R0FHRztBQUNILE1BQU0sT0FBTyxPQUFPO0lBQ2xCLG1FQUFtRTtJQUMxRCxJQUFJLENBQVE7SUFDckIsK0ZBQStGO0lBQ3RGLEdBQUcsQ0FBb0I7SUFDaEMsNkVBQTZFO0lBQ3BFLEtBQUssQ0FBb0I7SUFFbEM7Ozs7O09BS0c7SUFDSCxZQUFZLElBQVksRUFBRSxHQUF1QixFQUFFLEtBQXlCO1FBQzFFLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO1FBQ2hCLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFBO1FBQ2QsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7UUFDbEIsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNyQixDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILE1BQU0sQ0FBQyxZQUEwQjtRQUMvQixNQUFNLE1BQU0sR0FBRyxZQUFZLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxZQUFZLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7UUFDcEcsSUFBSSxNQUFNLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxZQUFZLENBQUMsQ0FBQyxDQUFBO1FBQzdFLE9BQU8sTUFBTSxDQUFBO0lBQ2YsQ0FBQztJQUVELHVCQUF1QjtJQUN2QixRQUFRO1FBQ04sT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFBO0lBQ2xCLENBQUM7Q0FDRjtBQUVEOzs7O0dBSUc7QUFDSCxNQUFNLE9BQU8sR0FBcUM7SUFDaEQsTUFBTSxFQUFFLFdBQVc7SUFDbkIsS0FBSyxFQUFFLDRCQUE0QjtJQUNuQyxLQUFLLEVBQUUsVUFBVTtJQUNqQixLQUFLLEVBQUUsVUFBVTtJQUNqQixLQUFLLEVBQUUsc0NBQXNDO0lBQzdDLElBQUksRUFBRSwrQ0FBK0M7SUFDckQsWUFBWSxFQUFFLGVBQWU7SUFDN0IsVUFBVSxFQUFFLGlDQUFpQztJQUM3QyxPQUFPLEVBQUUsVUFBVTtJQUNuQixJQUFJLEVBQUUsOEJBQThCO0lBQ3BDLFNBQVMsRUFBRSxXQUFXO0lBQ3RCLFFBQVEsRUFBRSxZQUFZO0lBQ3RCLE9BQU8sRUFBRSxZQUFZO0lBQ3JCLFlBQVksRUFBRSxlQUFlO0lBQzdCLE1BQU0sRUFBRSxtQ0FBbUM7SUFDM0MsSUFBSSxFQUFFLFFBQVE7SUFDZCxLQUFLLEVBQUUsK0NBQStDO0lBQ3RELEtBQUssRUFBRSxTQUFTO0lBQ2hCLEtBQUssRUFBRSxTQUFTO0lBQ2hCLElBQUksRUFBRSxRQUFRO0lBQ2QsS0FBSyxFQUFFLGtDQUFrQztJQUN6QyxJQUFJLEVBQUUsT0FBTztJQUNiLElBQUksRUFBRSxPQUFPO0lBQ2IsUUFBUSxFQUFFLFlBQVk7SUFDdEIsTUFBTSxFQUFFLHVCQUF1QjtJQUMvQixLQUFLLEVBQUUsNEJBQTRCO0lBQ25DLE1BQU0sRUFBRSxVQUFVO0lBQ2xCLFFBQVEsRUFBRSxXQUFXO0lBQ3JCLElBQUksRUFBRSxxQkFBcUI7SUFDM0IsT0FBTyxFQUFFLFdBQVc7SUFDcEIsSUFBSSxFQUFFLG1DQUFtQztJQUN6QyxNQUFNLEVBQUUsVUFBVTtJQUNsQixLQUFLLEVBQUUsUUFBUTtJQUNmLEtBQUssRUFBRSxXQUFXO0lBQ2xCLE1BQU0sRUFBRSxXQUFXO0lBQ25CLEtBQUssRUFBRSxtREFBbUQ7Q0FDM0QsQ0FBQTtBQUVELFNBQVMsU0FBUyxDQUFDLElBQWEsRUFBRSxZQUFvQjtJQUNwRCxJQUFJLFlBQVksS0FBSyxLQUFLLElBQUksWUFBWSxLQUFLLE9BQU8sRUFBRSxDQUFDO1FBQ3ZELE9BQU8sd0NBQXdDLFlBQVksMEJBQTBCLENBQUE7SUFDdkYsQ0FBQztJQUNELE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLG1DQUFtQyxDQUFBO0lBQ3JILE9BQU8sR0FBRyxJQUFJLENBQUMsSUFBSSxzQkFBc0IsWUFBWSxLQUFLLE9BQU8sRUFBRSxDQUFBO0FBQ3JFLENBQUM7QUFFRCwyRUFBMkU7QUFDM0UsY0FBYztBQUNkOzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLDJGQUEyRjtJQUMzRixJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxFQUFFLENBQUM7SUFDaEMsNkZBQTZGO0lBQzdGLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQyxFQUFFLEVBQUUsQ0FBQztJQUNsQyw0RkFBNEY7SUFDNUYsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDO0lBQ3ZDLDZGQUE2RjtJQUM3RixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUMsRUFBRSxFQUFFLENBQUM7SUFDbEMsNEZBQTRGO0lBQzVGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLFNBQVMsQ0FBQztJQUN2Qyw2RkFBNkY7SUFDN0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDO0lBQ2xDLDhGQUE4RjtJQUM5RixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUM7SUFDekMsNEZBQTRGO0lBQzVGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLFNBQVMsQ0FBQztJQUN2Qyw2RkFBNkY7SUFDN0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDO0lBQ2xDLDRGQUE0RjtJQUM1RixJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUM7SUFDakMscUdBQXFHO0lBQ3JHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUMxQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLDJGQUEyRjtJQUMzRixHQUFHLEVBQUUsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDaEMsNkdBQTZHO0lBQzdHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNsRCxpSEFBaUg7SUFDakgsY0FBYyxFQUFFLElBQUksT0FBTyxDQUFDLGdCQUFnQixFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEQsNkdBQTZHO0lBQzdHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNsRCw4RkFBOEY7SUFDOUYsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ25DLGtHQUFrRztJQUNsRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDdkMsb0dBQW9HO0lBQ3BHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUN6Qyw4RkFBOEY7SUFDOUYsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ25DLGdHQUFnRztJQUNoRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDckMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUM1Qyw2RkFBNkY7SUFDN0YsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQ3hDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUM7SUFDNUMsMkdBQTJHO0lBQzNHLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNoRCxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDcEMsbUdBQW1HO0lBQ25HLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN4QyxtR0FBbUc7SUFDbkcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3hDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsK0ZBQStGO0lBQy9GLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNwQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLDBGQUEwRjtJQUMxRixHQUFHLEVBQUUsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDL0IsNkZBQTZGO0lBQzdGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUN4QywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzFDLHVHQUF1RztJQUN2RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDNUMsdUdBQXVHO0lBQ3ZHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUM1QywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzFDLHVHQUF1RztJQUN2RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDNUMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN0QyxvR0FBb0c7SUFDcEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ3pDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsbUdBQW1HO0lBQ25HLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN4QyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMscUdBQXFHO0lBQ3JHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUMxQyxtR0FBbUc7SUFDbkcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3hDLG1HQUFtRztJQUNuRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDeEMscUdBQXFHO0lBQ3JHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUMxQyw2RkFBNkY7SUFDN0YsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ2xDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsMkdBQTJHO0lBQzNHLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNoRCwyR0FBMkc7SUFDM0csV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ2hELHlHQUF5RztJQUN6RyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDOUMseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUM5Qyx5R0FBeUc7SUFDekcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQzlDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDcEMsNkZBQTZGO0lBQzdGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUN4QywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzFDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsNEZBQTRGO0lBQzVGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUNqQywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3BDLDZGQUE2RjtJQUM3RixJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDbEMsK0ZBQStGO0lBQy9GLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNwQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDcEMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN0QywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3BDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN0QyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQ3RDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDdEMsOEZBQThGO0lBQzlGLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUNuQyw4RkFBOEY7SUFDOUYsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ25DLDhGQUE4RjtJQUM5RixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDbkMsc0dBQXNHO0lBQ3RHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUMzQyxvR0FBb0c7SUFDcEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ3pDLHNHQUFzRztJQUN0RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDM0MscUdBQXFHO0lBQ3JHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUNoRCxnR0FBZ0c7SUFDaEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ3JDLDhGQUE4RjtJQUM5RixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUM7SUFDbkMsZ0dBQWdHO0lBQ2hHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUNyQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzVDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUM7SUFDMUMsK0ZBQStGO0lBQy9GLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUMxQywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzFDLDZGQUE2RjtJQUM3RixJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUM7SUFDeEMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUM1QyxtR0FBbUc7SUFDbkcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzlDLHFHQUFxRztJQUNyRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUM7SUFDaEQsK0ZBQStGO0lBQy9GLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsRUFBRSxFQUFFLFNBQVMsQ0FBQztJQUMxQyxnR0FBZ0c7SUFDaEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsRUFBRSxDQUFDO0lBQ3JDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxTQUFTLENBQUM7SUFDMUMsZ0dBQWdHO0lBQ2hHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUNyQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLEVBQUUsU0FBUyxDQUFDO0lBQzVDLCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDcEMsNkdBQTZHO0lBQzdHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUNsRCx1R0FBdUc7SUFDdkcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxFQUFFLEVBQUUsR0FBRyxDQUFDO0lBQzVDLHVHQUF1RztJQUN2RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRSxHQUFHLENBQUM7SUFDNUMsbUdBQW1HO0lBQ25HLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsRUFBRSxFQUFFLEdBQUcsQ0FBQztJQUN4QyxnR0FBZ0c7SUFDaEcsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JDLGtHQUFrRztJQUNsRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDdkMsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLGtHQUFrRztJQUNsRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDdkMsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6QyxvR0FBb0c7SUFDcEcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3pDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMvQyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLHNHQUFzRztJQUN0RyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDM0Msc0dBQXNHO0lBQ3RHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzQyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0Msd0dBQXdHO0lBQ3hHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3Qyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0Msd0dBQXdHO0lBQ3hHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3QyxvR0FBb0c7SUFDcEcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3pDLHNHQUFzRztJQUN0RyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDM0Msc0dBQXNHO0lBQ3RHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzQyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDdEMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN0QyxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELG9IQUFvSDtJQUNwSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6RCxvSEFBb0g7SUFDcEgsZUFBZSxFQUFFLElBQUksT0FBTyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekQsZ0hBQWdIO0lBQ2hILGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCw0R0FBNEc7SUFDNUcsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELGdHQUFnRztJQUNoRyxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDM0MsZ0dBQWdHO0lBQ2hHLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMzQyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQzdDLDJHQUEyRztJQUMzRyxXQUFXLEVBQUUsSUFBSSxPQUFPLENBQUMsYUFBYSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDaEQsZ0dBQWdHO0lBQ2hHLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMzQyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3RDLG1HQUFtRztJQUNuRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDeEMsZ0dBQWdHO0lBQ2hHLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMzQyw0R0FBNEc7SUFDNUcsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELDRHQUE0RztJQUM1RyxXQUFXLEVBQUUsSUFBSSxPQUFPLENBQUMsYUFBYSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDakQsa0hBQWtIO0lBQ2xILGNBQWMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZELGtIQUFrSDtJQUNsSCxjQUFjLEVBQUUsSUFBSSxPQUFPLENBQUMsZ0JBQWdCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2RCwwSEFBMEg7SUFDMUgsa0JBQWtCLEVBQUUsSUFBSSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvRCwwSEFBMEg7SUFDMUgsa0JBQWtCLEVBQUUsSUFBSSxPQUFPLENBQUMsb0JBQW9CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvRCxrSUFBa0k7SUFDbEksc0JBQXNCLEVBQUUsSUFBSSxPQUFPLENBQUMsd0JBQXdCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2RSxrSUFBa0k7SUFDbEksc0JBQXNCLEVBQUUsSUFBSSxPQUFPLENBQUMsd0JBQXdCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2RSxnSUFBZ0k7SUFDaEkscUJBQXFCLEVBQUUsSUFBSSxPQUFPLENBQUMsdUJBQXVCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRSxnR0FBZ0c7SUFDaEcsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsc0dBQXNHO0lBQ3RHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzQywwR0FBMEc7SUFDMUcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQy9DLG1HQUFtRztJQUNuRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDeEMsMEdBQTBHO0lBQzFHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUNyRCx5R0FBeUc7SUFDekcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzlDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDL0MsZ0dBQWdHO0lBQ2hHLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyQywwR0FBMEc7SUFDMUcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQ3JELHNHQUFzRztJQUN0RyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDM0Msd0dBQXdHO0lBQ3hHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3QyxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3RDLDZGQUE2RjtJQUM3RixJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDbEMsNkZBQTZGO0lBQzdGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUNsQyw4R0FBOEc7SUFDOUcsWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ25ELCtGQUErRjtJQUMvRixLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDcEMsbUdBQW1HO0lBQ25HLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN4QyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2Qyw0R0FBNEc7SUFDNUcsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsOEZBQThGO0lBQzlGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUN6QyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQzdDLGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDM0QsNEdBQTRHO0lBQzVHLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNqRCxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELG9IQUFvSDtJQUNwSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMvRCw4R0FBOEc7SUFDOUcsWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQ3pELHFHQUFxRztJQUNyRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDMUMseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM5QyxvR0FBb0c7SUFDcEcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQy9DLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDL0MsNEdBQTRHO0lBQzVHLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUN2RCxvR0FBb0c7SUFDcEcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQy9DLHNHQUFzRztJQUN0RyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDakQsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2Qyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLG9HQUFvRztJQUNwRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7SUFDekMsc0dBQXNHO0lBQ3RHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQztJQUMzQyxzR0FBc0c7SUFDdEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0lBQzNDLG9HQUFvRztJQUNwRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7SUFDekMsc0dBQXNHO0lBQ3RHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQztJQUMzQyx1R0FBdUc7SUFDdkcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzVDLHVHQUF1RztJQUN2RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDNUMseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM5Qyx5R0FBeUc7SUFDekcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzlDLDJHQUEyRztJQUMzRyxXQUFXLEVBQUUsSUFBSSxPQUFPLENBQUMsYUFBYSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDaEQsNkdBQTZHO0lBQzdHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUNsRCw2R0FBNkc7SUFDN0csWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ2xELGdHQUFnRztJQUNoRyxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckMsOEZBQThGO0lBQzlGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUN6QywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3BDLHdIQUF3SDtJQUN4SCxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELHdIQUF3SDtJQUN4SCxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELG9IQUFvSDtJQUNwSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUMvRCxvR0FBb0c7SUFDcEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0lBQ3pDLHdHQUF3RztJQUN4RyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7SUFDN0MsNEdBQTRHO0lBQzVHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQztJQUNqRCxzR0FBc0c7SUFDdEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0lBQzNDLHNHQUFzRztJQUN0RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7SUFDM0Msb0hBQW9IO0lBQ3BILGVBQWUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQy9ELGlIQUFpSDtJQUNqSCxjQUFjLEVBQUUsSUFBSSxPQUFPLENBQUMsZ0JBQWdCLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN0RCw4R0FBOEc7SUFDOUcsWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQ3pELGlEQUFpRDtJQUNqRCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDM0Qsa0RBQWtEO0lBQ2xELGNBQWMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQzdELHNIQUFzSDtJQUN0SCxnQkFBZ0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNELHlHQUF5RztJQUN6RyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDOUMsbUhBQW1IO0lBQ25ILGVBQWUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3hELG9IQUFvSDtJQUNwSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6RCwwR0FBMEc7SUFDMUcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQy9DLHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0MsOEdBQThHO0lBQzlHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNuRCxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsc0hBQXNIO0lBQ3RILGdCQUFnQixFQUFFLElBQUksT0FBTyxDQUFDLGtCQUFrQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDM0QsOEdBQThHO0lBQzlHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNuRCxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsOEdBQThHO0lBQzlHLFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNuRCxvSEFBb0g7SUFDcEgsZUFBZSxFQUFFLElBQUksT0FBTyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekQseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM5QywwR0FBMEc7SUFDMUcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQ3JELHVHQUF1RztJQUN2RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDNUMsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxrR0FBa0c7SUFDbEcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsU0FBUyxDQUFDO0lBQzdDLG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDL0MsZ0dBQWdHO0lBQ2hHLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyQyxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6Qyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLDhHQUE4RztJQUM5RyxZQUFZLEVBQUUsSUFBSSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDbkQsb0hBQW9IO0lBQ3BILGVBQWUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3pELHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0MsZ0hBQWdIO0lBQ2hILGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCwwR0FBMEc7SUFDMUcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQy9DLGlHQUFpRztJQUNqRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDdEMsb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6Qyw0R0FBNEc7SUFDNUcsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELGtHQUFrRztJQUNsRyxNQUFNLEVBQUUsSUFBSSxPQUFPLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDdkMseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM5Qyx5R0FBeUc7SUFDekcsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzlDLDhHQUE4RztJQUM5RyxZQUFZLEVBQUUsSUFBSSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDekQsdUhBQXVIO0lBQ3ZILGlCQUFpQixFQUFFLElBQUksT0FBTyxDQUFDLG1CQUFtQixFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDNUQscUhBQXFIO0lBQ3JILGdCQUFnQixFQUFFLElBQUksT0FBTyxDQUFDLGtCQUFrQixFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDMUQsZ0hBQWdIO0lBQ2hILGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCxpR0FBaUc7SUFDakcsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3RDLG1HQUFtRztJQUNuRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDeEMsbUdBQW1HO0lBQ25HLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN4QyxxR0FBcUc7SUFDckcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzFDLHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDbkQseUdBQXlHO0lBQ3pHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM5QyxxR0FBcUc7SUFDckcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzFDLHFHQUFxRztJQUNyRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDMUMsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN0Qyx1R0FBdUc7SUFDdkcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzVDLHlHQUF5RztJQUN6RyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDOUMscUdBQXFHO0lBQ3JHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUMxQyx1R0FBdUc7SUFDdkcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzVDLHFHQUFxRztJQUNyRyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDMUMsK0ZBQStGO0lBQy9GLEtBQUssRUFBRSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUNwQyxtR0FBbUc7SUFDbkcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3hDLG1IQUFtSDtJQUNuSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN4RCxvSEFBb0g7SUFDcEgsZUFBZSxFQUFFLElBQUksT0FBTyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekQsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN0QywyRkFBMkY7SUFDM0YsR0FBRyxFQUFFLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ2hDLG1IQUFtSDtJQUNuSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN4RCxxR0FBcUc7SUFDckcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzFDLDBHQUEwRztJQUMxRyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDL0MsdUdBQXVHO0lBQ3ZHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM1QywyR0FBMkc7SUFDM0csV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ2hELHNHQUFzRztJQUN0RyxRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDakQsaUhBQWlIO0lBQ2pILGNBQWMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3RELG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDL0MsdUdBQXVHO0lBQ3ZHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM1QyxtSEFBbUg7SUFDbkgsZUFBZSxFQUFFLElBQUksT0FBTyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDeEQsbUhBQW1IO0lBQ25ILGVBQWUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3hELG9HQUFvRztJQUNwRyxPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsdUdBQXVHO0lBQ3ZHLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUM1QyxxR0FBcUc7SUFDckcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQzFDLCtHQUErRztJQUMvRyxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDcEQsNkZBQTZGO0lBQzdGLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUNsQywrRkFBK0Y7SUFDL0YsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3BDLCtHQUErRztJQUMvRyxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxFQUFFLENBQUM7SUFDcEQsaUdBQWlHO0lBQ2pHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUN0QyxtR0FBbUc7SUFDbkcsT0FBTyxFQUFFLElBQUksT0FBTyxDQUFDLFNBQVMsRUFBRSxHQUFHLEVBQUUsRUFBRSxDQUFDO0lBQ3hDLHdIQUF3SDtJQUN4SCxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELG9IQUFvSDtJQUNwSCxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6RCxzR0FBc0c7SUFDdEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNDLGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsZ0hBQWdIO0lBQ2hILGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLHdIQUF3SDtJQUN4SCxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELHdIQUF3SDtJQUN4SCxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxzR0FBc0c7SUFDdEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNDLGdHQUFnRztJQUNoRyxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckMsa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxzSEFBc0g7SUFDdEgsZ0JBQWdCLEVBQUUsSUFBSSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzRCx3SEFBd0g7SUFDeEgsaUJBQWlCLEVBQUUsSUFBSSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3RCw4RkFBOEY7SUFDOUYsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ25DLDhHQUE4RztJQUM5RyxZQUFZLEVBQUUsSUFBSSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDbkQsZ0hBQWdIO0lBQ2hILGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCxnSEFBZ0g7SUFDaEgsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELHdHQUF3RztJQUN4RyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0Msb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6Qyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLDhHQUE4RztJQUM5RyxZQUFZLEVBQUUsSUFBSSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDbkQsb0hBQW9IO0lBQ3BILGVBQWUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxpQkFBaUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3pELDRGQUE0RjtJQUM1RixHQUFHLEVBQUUsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDakMsc0dBQXNHO0lBQ3RHLFFBQVEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzQyw0R0FBNEc7SUFDNUcsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELDBHQUEwRztJQUMxRyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDL0Msa0dBQWtHO0lBQ2xHLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QyxvSEFBb0g7SUFDcEgsZUFBZSxFQUFFLElBQUksT0FBTyxDQUFDLGlCQUFpQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekQsb0dBQW9HO0lBQ3BHLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6QyxzR0FBc0c7SUFDdEcsUUFBUSxFQUFFLElBQUksT0FBTyxDQUFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNDLGdIQUFnSDtJQUNoSCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsMEdBQTBHO0lBQzFHLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvQyx3R0FBd0c7SUFDeEcsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLGdHQUFnRztJQUNoRyxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckMsaURBQWlEO0lBQ2pELGFBQWEsRUFBRSxJQUFJLE9BQU8sQ0FBQyxlQUFlLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNyRCx3Q0FBd0M7SUFDeEMsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ25DLDZDQUE2QztJQUM3QyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxTQUFTLENBQUM7SUFDbkQsNERBQTREO0lBQzVELE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQztJQUM3QywyR0FBMkc7SUFDM0csaUJBQWlCLEVBQUUsSUFBSSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3RCxxQ0FBcUM7SUFDckMsY0FBYyxFQUFFLElBQUksT0FBTyxDQUFDLGdCQUFnQixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDdkQscUNBQXFDO0lBQ3JDLGNBQWMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZELHdDQUF3QztJQUN4QyxpQkFBaUIsRUFBRSxJQUFJLE9BQU8sQ0FBQyxtQkFBbUIsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdELGdDQUFnQztJQUNoQyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0MsaUNBQWlDO0lBQ2pDLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvQyw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLCtCQUErQjtJQUMvQixRQUFRLEVBQUUsSUFBSSxPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDM0MsOEJBQThCO0lBQzlCLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxTQUFTLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6Qyw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZDLDZGQUE2RjtJQUM3RixVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDL0MscUZBQXFGO0lBQ3JGLE1BQU0sRUFBRSxJQUFJLE9BQU8sQ0FBQyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2QywrRkFBK0Y7SUFDL0YsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELHVGQUF1RjtJQUN2RixPQUFPLEVBQUUsSUFBSSxPQUFPLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekMsK0ZBQStGO0lBQy9GLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNqRCw2RkFBNkY7SUFDN0YsVUFBVSxFQUFFLElBQUksT0FBTyxDQUFDLFlBQVksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQy9DLHVHQUF1RztJQUN2RyxlQUFlLEVBQUUsSUFBSSxPQUFPLENBQUMsaUJBQWlCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6RCxpR0FBaUc7SUFDakcsWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ25ELG1HQUFtRztJQUNuRyxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsa0NBQWtDO0lBQ2xDLFdBQVcsRUFBRSxJQUFJLE9BQU8sQ0FBQyxhQUFhLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNqRCx1SEFBdUg7SUFDdkgsdUJBQXVCLEVBQUUsSUFBSSxPQUFPLENBQUMseUJBQXlCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN6RSwyR0FBMkc7SUFDM0csaUJBQWlCLEVBQUUsSUFBSSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3RCxxSEFBcUg7SUFDckgsc0JBQXNCLEVBQUUsSUFBSSxPQUFPLENBQUMsd0JBQXdCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUN2RSxpR0FBaUc7SUFDakcsWUFBWSxFQUFFLElBQUksT0FBTyxDQUFDLGNBQWMsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ25ELHVDQUF1QztJQUN2QyxnQkFBZ0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNELGtDQUFrQztJQUNsQyxXQUFXLEVBQUUsSUFBSSxPQUFPLENBQUMsYUFBYSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDakQsOENBQThDO0lBQzlDLHVCQUF1QixFQUFFLElBQUksT0FBTyxDQUFDLHlCQUF5QixFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDekUsZ0NBQWdDO0lBQ2hDLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3QyxnQ0FBZ0M7SUFDaEMsU0FBUyxFQUFFLElBQUksT0FBTyxDQUFDLFdBQVcsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzdDLHVDQUF1QztJQUN2QyxnQkFBZ0IsRUFBRSxJQUFJLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQzNELGlDQUFpQztJQUNqQyxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDL0MsaUNBQWlDO0lBQ2pDLFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvQyxvQ0FBb0M7SUFDcEMsYUFBYSxFQUFFLElBQUksT0FBTyxDQUFDLGVBQWUsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JELGdDQUFnQztJQUNoQyxTQUFTLEVBQUUsSUFBSSxPQUFPLENBQUMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDN0MsZ0NBQWdDO0lBQ2hDLFNBQVMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxXQUFXLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3Qyx3Q0FBd0M7SUFDeEMsaUJBQWlCLEVBQUUsSUFBSSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3RCx3Q0FBd0M7SUFDeEMsaUJBQWlCLEVBQUUsSUFBSSxPQUFPLENBQUMsbUJBQW1CLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUM3RCx1Q0FBdUM7SUFDdkMsZ0JBQWdCLEVBQUUsSUFBSSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMzRCw0QkFBNEI7SUFDNUIsS0FBSyxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3JDLG1EQUFtRDtJQUNuRCxVQUFVLEVBQUUsSUFBSSxPQUFPLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDL0MsbURBQW1EO0lBQ25ELFVBQVUsRUFBRSxJQUFJLE9BQU8sQ0FBQyxZQUFZLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUMvQyxvREFBb0Q7SUFDcEQsV0FBVyxFQUFFLElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ2pELHNEQUFzRDtJQUN0RCxhQUFhLEVBQUUsSUFBSSxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDckQsdURBQXVEO0lBQ3ZELGNBQWMsRUFBRSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0lBQ3ZELHFEQUFxRDtJQUNyRCxZQUFZLEVBQUUsSUFBSSxPQUFPLENBQUMsY0FBYyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUM7SUFDbkQscURBQXFEO0lBQ3JELFlBQVksRUFBRSxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsR0FBRyxFQUFFLEdBQUcsQ0FBQztJQUNuRCwrQ0FBK0M7SUFDL0MsTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLFFBQVEsRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDO0NBQy9CLENBQUE7QUFDVixlQUFlO0FBQ2YsTUFBTSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQTtBQUVsQixnR0FBZ0c7QUFDaEcsTUFBTSxLQUFLLEdBQTBELEVBQUUsR0FBRyxFQUFFLFNBQVMsRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLENBQUE7QUFFekc7Ozs7O0dBS0c7QUFDSCxNQUFNLFVBQVUsV0FBVyxDQUFDLE1BQWMsRUFBRSxZQUEwQjtJQUNwRSxJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsWUFBWSxDQUFDLENBQUE7SUFDN0IsSUFBSSxHQUFHLEtBQUssU0FBUyxFQUFFLENBQUM7UUFDdEIsR0FBRyxHQUFHLElBQUksR0FBRyxFQUFFLENBQUE7UUFDZixLQUFLLE1BQU0sSUFBSSxJQUFJLE1BQU0sQ0FBQyxNQUFNLENBQVUsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUMvQyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsWUFBWSxDQUFDLENBQUE7WUFDaEMsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDcEQsQ0FBQztRQUNELEtBQUssQ0FBQyxZQUFZLENBQUMsR0FBRyxHQUFHLENBQUE7SUFDM0IsQ0FBQztJQUNELE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsQ0FBQTtBQUN4QixDQUFDIn0=