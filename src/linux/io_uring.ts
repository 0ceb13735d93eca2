/**
 * `<linux/io_uring.h>`: system calls as entries of a queue in shared memory. Here are its constants, its structures and the raw
 * calls; `IoUring` is made of them.
 *
 * @module linux/io_uring
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
import { Choice, flagSet, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint16, Uint32, Uint64, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { flags as flagsArgument, length, uint32, type AddressArgument, type FileDescriptorArgument } from './arguments.js'
import { Timespec } from './time_types.js'

/**
 * How a ring is made. `IoUring` lays out its memory itself, so that it refuses those that change that.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IORING_SETUP = flagSet('IORING_SETUP', {
  /** Completions are looked for by polling the device. */
  IOPOLL: 1 << 0,
  /** A kernel thread takes the entries: nobody has to submit them while it is awake. */
  SQPOLL: 1 << 1,
  /** With `SQPOLL`: that thread stays on one CPU. */
  SQ_AFF: 1 << 2,
  /** The number of completions that there is room for is given. */
  CQSIZE: 1 << 3,
  /** Take the greatest size where too great a one is asked for, and do not fail. */
  CLAMP: 1 << 4,
  /** Share the worker threads of another ring. */
  ATTACH_WQ: 1 << 5,
  /** Nothing can be submitted until the ring is enabled. */
  R_DISABLED: 1 << 6,
  /** Go on submitting after an entry that is wrong. Since Linux 5.18. */
  SUBMIT_ALL: 1 << 7,
  /** Do not interrupt the task to complete something. Since Linux 5.19. */
  COOP_TASKRUN: 1 << 8,
  /** With `COOP_TASKRUN` or `DEFER_TASKRUN`: say where that is waiting to be done, by {@link IORING_SQ}. Since Linux 5.19. */
  TASKRUN_FLAG: 1 << 9,
  /** Entries of 128 bytes. Since Linux 5.19. */
  SQE128: 1 << 10,
  /** Completions of 32 bytes. Since Linux 5.19. */
  CQE32: 1 << 11,
  /** Only one thread submits. Since Linux 6.0. */
  SINGLE_ISSUER: 1 << 12,
  /** With `SINGLE_ISSUER`: complete only where completions are asked for. Since Linux 6.1. */
  DEFER_TASKRUN: 1 << 13,
  /** The caller brings the memory. Since Linux 6.5. */
  NO_MMAP: 1 << 14,
  /** Return no file descriptor, but an index of registered rings. Since Linux 6.5. */
  REGISTERED_FD_ONLY: 1 << 15,
  /** No array of indices between the queue and its entries. Since Linux 6.6. */
  NO_SQARRAY: 1 << 16,
  /** With `IOPOLL`: sleep first. Since Linux 6.13. */
  HYBRID_IOPOLL: 1 << 17,
  /** Completions of 16 and of 32 bytes. Since Linux 6.18. */
  CQE_MIXED: 1 << 18,
})

/**
 * What a ring can do, as `IoUring.features` says.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IORING_FEAT = flagSet('IORING_FEAT', {
  /** One mapping has both rings. */
  SINGLE_MMAP: 1 << 0,
  /** Completions that do not fit are kept. */
  NODROP: 1 << 1,
  /** What an entry points to need not stay where it is once it was submitted, unless the kernel writes there. */
  SUBMIT_STABLE: 1 << 2,
  /** An offset of -1 is the file's own position. */
  RW_CUR_POS: 1 << 3,
  /** Requests run with the credentials of who submits them. */
  CUR_PERSONALITY: 1 << 4,
  /** What would wait is polled, with no thread. */
  FAST_POLL: 1 << 5,
  /** Events to poll for have 32 bits. */
  POLL_32BITS: 1 << 6,
  /** `SQPOLL` needs no registered files. */
  SQPOLL_NONFIXED: 1 << 7,
  /** io_uring_enter(2) takes a timeout. */
  EXT_ARG: 1 << 8,
  /** Workers are threads of the process. */
  NATIVE_WORKERS: 1 << 9,
  /** Registered files and buffers can have tags. */
  RSRC_TAGS: 1 << 10,
  /** A request may have no completion. */
  CQE_SKIP: 1 << 11,
  /** A linked request's file is looked for when its turn comes. */
  LINKED_FILE: 1 << 12,
  /** A registered ring can be named to io_uring_register(2). Since Linux 6.3. */
  REG_REG_RING: 1 << 13,
  /** Several buffers can be sent or filled at once. Since Linux 6.10. */
  RECVSEND_BUNDLE: 1 << 14,
  /** Waiting for several completions can have a least time. Since Linux 6.12. */
  MIN_TIMEOUT: 1 << 15,
  /** Reads and writes can have attributes. Since Linux 6.14. */
  RW_ATTR: 1 << 16,
  /** Waiting need not count as waiting for a device. Since Linux 6.15. */
  NO_IOWAIT: 1 << 17,
})

/**
 * What an entry asks for.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_OP = {
  /** Nothing. */
  NOP: 0,
  /** readv(2). */
  READV: 1,
  /** writev(2). */
  WRITEV: 2,
  /** fsync(2). */
  FSYNC: 3,
  /** Read into a registered buffer. */
  READ_FIXED: 4,
  /** Write from a registered buffer. */
  WRITE_FIXED: 5,
  /** Wait until a file is ready. */
  POLL_ADD: 6,
  /** Wait no longer. */
  POLL_REMOVE: 7,
  /** sync_file_range(2). */
  SYNC_FILE_RANGE: 8,
  /** sendmsg(2). */
  SENDMSG: 9,
  /** recvmsg(2). */
  RECVMSG: 10,
  /** Wait for a time, or for a number of completions. */
  TIMEOUT: 11,
  /** End such a wait, or change it. */
  TIMEOUT_REMOVE: 12,
  /** accept4(2). */
  ACCEPT: 13,
  /** Cancel other requests. */
  ASYNC_CANCEL: 14,
  /** A limit to the time of the request before it. */
  LINK_TIMEOUT: 15,
  /** connect(2). */
  CONNECT: 16,
  /** fallocate(2). */
  FALLOCATE: 17,
  /** openat(2). */
  OPENAT: 18,
  /** close(2). */
  CLOSE: 19,
  /** Change registered files. */
  FILES_UPDATE: 20,
  /** statx(2). */
  STATX: 21,
  /** read(2). */
  READ: 22,
  /** write(2). */
  WRITE: 23,
  /** posix_fadvise(2). */
  FADVISE: 24,
  /** madvise(2). */
  MADVISE: 25,
  /** send(2). */
  SEND: 26,
  /** recv(2). */
  RECV: 27,
  /** openat2(2). */
  OPENAT2: 28,
  /** epoll_ctl(2). */
  EPOLL_CTL: 29,
  /** splice(2). */
  SPLICE: 30,
  /** Give buffers to choose from; a buffer ring does that better. */
  PROVIDE_BUFFERS: 31,
  /** Take them back. */
  REMOVE_BUFFERS: 32,
  /** tee(2). */
  TEE: 33,
  /** shutdown(2). */
  SHUTDOWN: 34,
  /** renameat2(2). */
  RENAMEAT: 35,
  /** unlinkat(2). */
  UNLINKAT: 36,
  /** mkdirat(2). */
  MKDIRAT: 37,
  /** symlinkat(2). */
  SYMLINKAT: 38,
  /** linkat(2). */
  LINKAT: 39,
  /** Put a completion into another ring. */
  MSG_RING: 40,
  /** fsetxattr(2). */
  FSETXATTR: 41,
  /** setxattr(2). */
  SETXATTR: 42,
  /** fgetxattr(2). */
  FGETXATTR: 43,
  /** getxattr(2). */
  GETXATTR: 44,
  /** socket(2). */
  SOCKET: 45,
  /** What a driver offers. */
  URING_CMD: 46,
  /** send(2), without a copy. Since Linux 6.0. */
  SEND_ZC: 47,
  /** sendmsg(2), without a copy. Since Linux 6.1. */
  SENDMSG_ZC: 48,
  /** read(2) again and again, into provided buffers. Since Linux 6.7. */
  READ_MULTISHOT: 49,
  /** waitid(2). Since Linux 6.7. */
  WAITID: 50,
  /** futex_wait(2). Since Linux 6.7. */
  FUTEX_WAIT: 51,
  /** futex_wake(2). Since Linux 6.7. */
  FUTEX_WAKE: 52,
  /** futex_waitv(2). Since Linux 6.7. */
  FUTEX_WAITV: 53,
  /** Make a file descriptor of a registered file. Since Linux 6.8. */
  FIXED_FD_INSTALL: 54,
  /** ftruncate(2). Since Linux 6.9. */
  FTRUNCATE: 55,
  /** bind(2). Since Linux 6.11. */
  BIND: 56,
  /** listen(2). Since Linux 6.11. */
  LISTEN: 57,
  /** Receive from a network card's own memory. Since Linux 6.15. */
  RECV_ZC: 58,
  /** epoll_wait(2). Since Linux 6.15. */
  EPOLL_WAIT: 59,
  /** readv(2) into registered buffers. Since Linux 6.15. */
  READV_FIXED: 60,
  /** writev(2) from registered buffers. Since Linux 6.15. */
  WRITEV_FIXED: 61,
  /** pipe2(2). Since Linux 6.16. */
  PIPE: 62,
} as const

/**
 * One of {@link IORING_OP}.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export type IoUringOperation = (typeof IORING_OP)[keyof typeof IORING_OP]

/**
 * How a request is treated.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IOSQE = flagSet('IOSQE', {
  /** Its file is a registered one. `IoUring` sets it for a `FixedFile`. */
  FIXED_FILE: 1 << 0,
  /** Begin when all before it have completed, and let those after it wait for it. */
  IO_DRAIN: 1 << 1,
  /** The next one begins when this one has succeeded, and is cancelled where it fails. */
  IO_LINK: 1 << 2,
  /** The next one begins when this one has completed in whatever way. */
  IO_HARDLINK: 1 << 3,
  /** Leave it to a worker thread at once. */
  ASYNC: 1 << 4,
  /** The kernel chooses a provided buffer. `IoUring` sets it for an `IoUringBufRing`. */
  BUFFER_SELECT: 1 << 5,
  /** No completion where it succeeds. `IoUring` refuses it: a completion is what ends the borrows of a request. */
  CQE_SKIP_SUCCESS: 1 << 6,
})

/**
 * What a completion says beside its result; the upper 16 bits are the number of a buffer, with `BUFFER`.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_CQE_F = flagSet('IORING_CQE_F', {
  /** A provided buffer was used. */
  BUFFER: 1 << 0,
  /** The request goes on, and will have more completions. */
  MORE: 1 << 1,
  /** There is more to receive. */
  SOCK_NONEMPTY: 1 << 2,
  /** The second one of a request that sends without a copy: its memory is no longer used. */
  NOTIF: 1 << 3,
  /** The provided buffer is not used up. Since Linux 6.12. */
  BUF_MORE: 1 << 4,
  /** It fills a gap, and says nothing. Since Linux 6.18. */
  SKIP: 1 << 5,
  /** It has 32 bytes. Since Linux 6.18. */
  '32': 1 << 15,
})

/**
 * How far up the number of a buffer stands in a completion's flags.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_CQE_BUFFER_SHIFT = 16

/**
 * What the kernel says of the queue of entries.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IORING_SQ = flagSet('IORING_SQ', {
  /** The kernel thread sleeps, and wants to be woken. */
  NEED_WAKEUP: 1 << 0,
  /** There are completions that did not fit. */
  CQ_OVERFLOW: 1 << 1,
  /** Something waits for the task to enter the kernel. */
  TASKRUN: 1 << 2,
})

/**
 * What the kernel is told of the queue of completions.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IORING_CQ = flagSet('IORING_CQ', {
  /** No notifications by the registered eventfd. */
  EVENTFD_DISABLED: 1 << 0,
})

/**
 * What io_uring_enter(2) does.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_ENTER = flagSet('IORING_ENTER', {
  /** Wait for completions; or where none is waited for, look after those that wait. */
  GETEVENTS: 1 << 0,
  /** Wake the kernel thread. */
  SQ_WAKEUP: 1 << 1,
  /** Wait until there is room for an entry. */
  SQ_WAIT: 1 << 2,
  /** The argument is a {@link IoUringGeteventsArg}. */
  EXT_ARG: 1 << 3,
  /** The ring is named by its index, not by a file descriptor. */
  REGISTERED_RING: 1 << 4,
  /** The timeout is a point in time. Since Linux 6.12. */
  ABS_TIMER: 1 << 5,
  /** The argument is an index of registered ones. Since Linux 6.13. */
  EXT_ARG_REG: 1 << 6,
  /** It does not count as waiting for a device. Since Linux 6.15. */
  NO_IOWAIT: 1 << 7,
})

/**
 * What io_uring_register(2) does.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IORING_REGISTER = {
  /** Buffers that stay in memory. */
  BUFFERS: 0,
  /** No longer. */
  UNREGISTER_BUFFERS: 1,
  /** Files that requests name by their index. */
  FILES: 2,
  /** No longer. */
  UNREGISTER_FILES: 3,
  /** An eventfd that is told of completions. */
  EVENTFD: 4,
  /** No longer. */
  UNREGISTER_EVENTFD: 5,
  /** Other files under some of the indices. */
  FILES_UPDATE: 6,
  /** An eventfd that is told of completions that did not come at once. */
  EVENTFD_ASYNC: 7,
  /** Which requests the kernel knows. */
  PROBE: 8,
  /** The caller's credentials, for requests to use. */
  PERSONALITY: 9,
  /** No longer. */
  UNREGISTER_PERSONALITY: 10,
  /** What the ring may do, for good. */
  RESTRICTIONS: 11,
  /** Begin, after `IORING_SETUP.R_DISABLED`. */
  ENABLE_RINGS: 12,
  /** Files, with tags. */
  FILES2: 13,
  /** Other files, with tags. */
  FILES_UPDATE2: 14,
  /** Buffers, with tags. */
  BUFFERS2: 15,
  /** Other buffers, with tags. */
  BUFFERS_UPDATE: 16,
  /** On which CPUs workers run. */
  IOWQ_AFF: 17,
  /** On all. */
  UNREGISTER_IOWQ_AFF: 18,
  /** How many workers there may be. */
  IOWQ_MAX_WORKERS: 19,
  /** Rings that the thread names by an index. */
  RING_FDS: 20,
  /** No longer. */
  UNREGISTER_RING_FDS: 21,
  /** A ring of buffers that the kernel chooses from. */
  PBUF_RING: 22,
  /** No longer. */
  UNREGISTER_PBUF_RING: 23,
  /** Cancel requests, and wait until that is done. */
  SYNC_CANCEL: 24,
  /** From which indices the kernel chooses. */
  FILE_ALLOC_RANGE: 25,
  /** How far the kernel is in a ring of buffers. Since Linux 6.8. */
  PBUF_STATUS: 26,
  /** Poll network cards while waiting. Since Linux 6.9. */
  NAPI: 27,
  /** No longer. Since Linux 6.9. */
  UNREGISTER_NAPI: 28,
  /** Which clock waiting goes by. Since Linux 6.12. */
  CLOCK: 29,
  /** Another ring's buffers. Since Linux 6.12. */
  CLONE_BUFFERS: 30,
  /** Put a completion into a ring without having one. Since Linux 6.13. */
  SEND_MSG_RING: 31,
  /** A network card's queue. Since Linux 6.15. */
  ZCRX_IFQ: 32,
  /** Other sizes. Since Linux 6.13. */
  RESIZE_RINGS: 33,
  /** Memory that both sides use. Since Linux 6.13. */
  MEM_REGION: 34,
  /** What io_uring can do. Since Linux 6.18. */
  QUERY: 35,
  /** Added to one of the others: the ring is named by its index. Since Linux 6.3. */
  USE_REGISTERED_RING: 0x8000_0000,
} as const

/** In C, what takes something back is called `IORING_UNREGISTER_`. */
const REGISTER_NAMES = Object.fromEntries(
  Object.entries(IORING_REGISTER).map(([name, opcode]) => [name.startsWith('UNREGISTER_') ? name : `REGISTER_${name}`, opcode]),
)

/**
 * One of {@link IORING_REGISTER}.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export type IoUringRegisterCall = (typeof IORING_REGISTER)[keyof typeof IORING_REGISTER]

/**
 * In the place of a file: leave what is under that index.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IORING_REGISTER_FILES_SKIP = -2

/**
 * Flags of the structures with which resources are registered.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_RSRC_REGISTER = flagSet('IORING_RSRC_REGISTER', {
  /** There is nothing under any index yet. */
  SPARSE: 1 << 0,
})

/**
 * In the place of an index: the kernel chooses one.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IORING_FILE_INDEX_ALLOC = 0xffff_ffff

/**
 * Where in a ring's file its parts lie.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IORING_OFF = {
  /** The queue of entries. */
  SQ_RING: 0,
  /** The queue of completions. */
  CQ_RING: 0x800_0000,
  /** The entries themselves. */
  SQES: 0x1000_0000,
  /** Rings of buffers. Since Linux 6.4. */
  PBUF_RING: 0x8000_0000,
  /** How far up the number of a group of buffers stands. Since Linux 6.4. */
  PBUF_SHIFT: 16,
  /** Which bits say which part. */
  MMAP_MASK: 0xf800_0000,
} as const

/**
 * How far fsync(2) goes.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_FSYNC = flagSet('IORING_FSYNC', {
  /** As fdatasync(2). */
  DATASYNC: 1 << 0,
})

/**
 * How a time is waited for.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_TIMEOUT = flagSet('IORING_TIMEOUT', {
  /** The time is a point in time, not a duration. */
  ABS: 1 << 0,
  /** Change another timeout. */
  UPDATE: 1 << 1,
  /** By `CLOCK.BOOTTIME`. */
  BOOTTIME: 1 << 2,
  /** By `CLOCK.REALTIME`. */
  REALTIME: 1 << 3,
  /** That the time is over is a success, so that what is linked goes on. */
  ETIME_SUCCESS: 1 << 5,
  /** Again and again. Since Linux 6.4. */
  MULTISHOT: 1 << 6,
  /** The bits that say which clock. */
  CLOCK_MASK: (1 << 2) | (1 << 3),
  /** The bits that say which kind of timeout is changed. */
  UPDATE_MASK: (1 << 1) | (1 << 4),
})

/**
 * With `TIMEOUT_REMOVE`: change the timeout of a linked request.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_LINK_TIMEOUT_UPDATE = 1 << 4

/**
 * How a file is polled.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_POLL = flagSet('IORING_POLL', {
  /** Again and again. */
  ADD_MULTI: 1 << 0,
  /** Change what another request waits for. */
  UPDATE_EVENTS: 1 << 1,
  /** Change what the completion of another request is known by. */
  UPDATE_USER_DATA: 1 << 2,
  /** As long as it is ready, not when it becomes so; `POLL_ADD` does not take it (io_poll_add_prep in Linux 6.12, io_uring/poll.c). */
  ADD_LEVEL: 1 << 3,
})

/**
 * Which requests are cancelled.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_ASYNC_CANCEL = flagSet('IORING_ASYNC_CANCEL', {
  /** All that match, not only the first. */
  ALL: 1 << 0,
  /** Those of a file. */
  FD: 1 << 1,
  /** Any. */
  ANY: 1 << 2,
  /** The file is a registered one. Since Linux 6.0. */
  FD_FIXED: 1 << 3,
  /** Those with that user data. Since Linux 6.6. */
  USERDATA: 1 << 4,
  /** Those that ask for the same. Since Linux 6.6. */
  OP: 1 << 5,
})

/**
 * How data are sent and received.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IORING_RECVSEND = flagSet('IORING_RECVSEND', {
  /** Wait first: it would not succeed at once. */
  POLL_FIRST: 1 << 0,
  /** The memory is a registered buffer. */
  FIXED_BUF: 1 << 2,
  /** As many provided buffers as there is need for. Since Linux 6.10. */
  BUNDLE: 1 << 4,
})

/**
 * Receive again and again, into provided buffers.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_RECV_MULTISHOT = 1 << 1
/**
 * With `SEND_ZC`: say in the second completion whether the data were copied after all.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_SEND_ZC_REPORT_USAGE = 1 << 3
/**
 * Send several pieces. Since Linux 6.17.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_SEND_VECTORIZED = 1 << 5
/**
 * That second completion's result: they were.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_NOTIF_USAGE_ZC_COPIED = 0x8000_0000

/**
 * How connections are accepted.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_ACCEPT = flagSet('IORING_ACCEPT', {
  /** Again and again. */
  MULTISHOT: 1 << 0,
  /** Do not wait. Since Linux 6.10. */
  DONTWAIT: 1 << 1,
  /** Wait first. Since Linux 6.10. */
  POLL_FIRST: 1 << 2,
})

/**
 * What another ring is sent.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_MSG = {
  /** A completion. */
  DATA: 0,
  /** A registered file. Since Linux 6.0. */
  SEND_FD: 1,
} as const

/**
 * How another ring is sent it.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_MSG_RING = flagSet('IORING_MSG_RING', {
  /** No completion there. */
  CQE_SKIP: 1 << 0,
  /** Flags for the completion there. Since Linux 6.3. */
  FLAGS_PASS: 1 << 1,
})

/**
 * With `FIXED_FD_INSTALL`: do not close it at exec. Since Linux 6.8.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_FIXED_FD_NO_CLOEXEC = 1 << 0
/**
 * With `NOP`: the result is given. Since Linux 6.10.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_NOP_INJECT_RESULT = 1 << 0
/**
 * With `URING_CMD`: what a socket is asked. Since Linux 6.6.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const SOCKET_URING_OP = {
  /** How many bytes can be read. */
  SIOCINQ: 0,
  /** How many bytes were written and not sent yet. */
  SIOCOUTQ: 1,
  /** An option. Since Linux 6.7. */
  GETSOCKOPT: 2,
  /** To set it. Since Linux 6.7. */
  SETSOCKOPT: 3,
  /** When packets were sent. Since Linux 6.17. */
  TX_TIMESTAMP: 4,
} as const

/**
 * With `URING_CMD`: the memory is a registered buffer.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_URING_CMD_FIXED = 1 << 0
/**
 * With `SPLICE` and `TEE`: the file that is read is a registered one. Bit 31: combine with `or(a, b)`.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const SPLICE_F_FD_IN_FIXED = 0x8000_0000

/**
 * Kinds of worker threads.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IO_WQ = {
  /** For what ends in a known time: files on disks. */
  BOUND: 0,
  /** For what may take any time: sockets and the like. */
  UNBOUND: 1,
} as const

/**
 * In a {@link IoUringProbeOp}: the kernel knows that request.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IO_URING_OP_SUPPORTED = 1 << 0

/**
 * Kinds of restrictions.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IORING_RESTRICTION = {
  /** A call of io_uring_register(2) that is allowed. */
  REGISTER_OP: 0,
  /** A request that is allowed. */
  SQE_OP: 1,
  /** Flags that requests may have. */
  SQE_FLAGS_ALLOWED: 2,
  /** Flags that requests must have. */
  SQE_FLAGS_REQUIRED: 3,
} as const

/**
 * How a ring of buffers is made.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IOU_PBUF_RING = flagSet('IOU_PBUF_RING', {
  /** The kernel allocates its memory. Since Linux 6.4. */
  MMAP: 1,
  /** A buffer can be used up in several steps. Since Linux 6.12. */
  INC: 2,
})

const SetupFlags: FixedType<FlagsOf<'IORING_SETUP'>> = Uint32
const Features: FixedType<FlagsOf<'IORING_FEAT'>> = Uint32
const EntryFlags: FixedType<FlagsOf<'IOSQE'>> = Uint8
const CompletionFlags: FixedType<FlagsOf<'IORING_CQE_F'>> = Uint32
const RegisterFlags: FixedType<FlagsOf<'IORING_RSRC_REGISTER'>> = Uint32
const CancelFlags: FixedType<FlagsOf<'IORING_ASYNC_CANCEL'>> = Uint32
const BufferRingFlags: FixedType<FlagsOf<'IOU_PBUF_RING'>> = Uint16
const MessageFlags: FixedType<FlagsOf<'MSG'>> = Uint32

/**
 * Where the parts of the queue of entries lie.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IoSqringOffsets = struct('struct io_sqring_offsets', {
  /** What the kernel has taken up to. */
  head: Uint32,
  /** What there is up to. */
  tail: Uint32,
  /** Of the index in a position. */
  ring_mask: Uint32,
  /** How many there is room for. */
  ring_entries: Uint32,
  /** Of {@link IORING_SQ}. */
  flags: Uint32,
  /** How many the kernel has dropped because their index was none. */
  dropped: Uint32,
  /** The indices of entries. */
  array: Uint32,
  /** Not used. */
  resv1: Uint32,
  /** Where the memory is, with `IORING_SETUP.NO_MMAP`. */
  user_addr: Uint64,
})

/**
 * Where the parts of the queue of completions lie.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IoCqringOffsets = struct('struct io_cqring_offsets', {
  /** What was taken up to. */
  head: Uint32,
  /** What there is up to. */
  tail: Uint32,
  /** Of the index in a position. */
  ring_mask: Uint32,
  /** How many there is room for. */
  ring_entries: Uint32,
  /** How many were lost. */
  overflow: Uint32,
  /** The completions themselves. */
  cqes: Uint32,
  /** Of {@link IORING_CQ}. */
  flags: Uint32,
  /** Not used. */
  resv1: Uint32,
  /** Where the memory is, with `IORING_SETUP.NO_MMAP`. */
  user_addr: Uint64,
})

/**
 * What a ring is made from, and what it is then like.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export const IoUringParams = struct('struct io_uring_params', {
  /** How many entries there is room for. */
  sq_entries: Uint32,
  /** How many completions; given with `IORING_SETUP.CQSIZE`. */
  cq_entries: Uint32,
  /** Of {@link IORING_SETUP}. */
  flags: SetupFlags,
  /** The kernel thread's CPU, with `IORING_SETUP.SQ_AFF`. */
  sq_thread_cpu: Uint32,
  /** After what time without entries the kernel thread sleeps, in milliseconds. */
  sq_thread_idle: Uint32,
  /** Of {@link IORING_FEAT}. */
  features: Features,
  /** The other ring, with `IORING_SETUP.ATTACH_WQ`. */
  wq_fd: Uint32,
  /** Not used. */
  resv: array(Uint32, 3),
  /** Where the parts of the queue of entries lie. */
  sq_off: IoSqringOffsets,
  /** Where the parts of the queue of completions lie. */
  cq_off: IoCqringOffsets,
})
/**
 * The JavaScript form of a `struct io_uring_params`.
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export type IoUringParams = StructValue<(typeof IoUringParams)['types']>

/**
 * An entry of the queue. Most fields are of unions, and mean what the request makes of them.
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
export const IoUringSqe = struct('struct io_uring_sqe', {
  /** Of {@link IORING_OP}. */
  opcode: Uint8,
  /** Of {@link IOSQE}. */
  flags: EntryFlags,
  /** The priority; or more flags. */
  ioprio: Uint16,
  /** The file. */
  fd: Int32,
  /** The place in the file; or a second address. */
  off: Uint64,
  /** The memory. */
  addr: Uint64,
  /** Of that, in bytes or pieces. */
  len: Uint32,
  /** Flags of the request itself. */
  rw_flags: Uint32,
  /** Comes back in the completion. */
  user_data: Uint64,
  /** The registered buffer, or the group of provided ones. */
  buf_index: Uint16,
  /** With whose credentials. */
  personality: Uint16,
  /** A second file; or the index under which a new one is registered, and 1. */
  file_index: Uint32,
  /** A third address. */
  addr3: Uint64,
  /** Not used. */
  __pad2: array(Uint64, 1),
})

/**
 * A completion.
 * @see https://man7.org/linux/man-pages/man7/io_uring.7.html
 */
export const IoUringCqe = struct('struct io_uring_cqe', {
  /** Of the entry. */
  user_data: Uint64,
  /** The result, or a negated error number. */
  res: Int32,
  /** Of {@link IORING_CQE_F}. */
  flags: CompletionFlags,
})

/**
 * Files under other indices.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringFilesUpdate = struct('struct io_uring_files_update', {
  /** The first index. */
  offset: Uint32,
  /** Not used. */
  resv: Uint32,
  /** The address of numbers of file descriptors. */
  fds: Uint64,
})

/**
 * Resources to register, with tags.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringRsrcRegister = struct('struct io_uring_rsrc_register', {
  /** How many. */
  nr: Uint32,
  /** Of {@link IORING_RSRC_REGISTER}. */
  flags: RegisterFlags,
  /** Not used. */
  resv2: Uint64,
  /** The address of the resources. */
  data: Uint64,
  /** The address of their tags. */
  tags: Uint64,
})

/**
 * Resources under other indices.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringRsrcUpdate = struct('struct io_uring_rsrc_update', {
  /** The first index. */
  offset: Uint32,
  /** Not used. */
  resv: Uint32,
  /** The address of the resources. */
  data: Uint64,
})

/**
 * Resources under other indices, with tags.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringRsrcUpdate2 = struct('struct io_uring_rsrc_update2', {
  /** The first index. */
  offset: Uint32,
  /** Not used. */
  resv: Uint32,
  /** The address of the resources. */
  data: Uint64,
  /** The address of their tags. */
  tags: Uint64,
  /** How many. */
  nr: Uint32,
  /** Not used. */
  resv2: Uint32,
})

/**
 * Whether the kernel knows a request.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringProbeOp = struct('struct io_uring_probe_op', {
  /** Of {@link IORING_OP}. */
  op: Uint8,
  /** Not used. */
  resv: Uint8,
  /** {@link IO_URING_OP_SUPPORTED}. */
  flags: Uint16,
  /** Not used. */
  resv2: Uint32,
})

/**
 * What stands before the {@link IoUringProbeOp} of each request.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringProbe = struct('struct io_uring_probe', {
  /** The last request that there is. */
  last_op: Uint8,
  /** How many follow. */
  ops_len: Uint8,
  /** Not used. */
  resv: Uint16,
  /** Not used. */
  resv2: array(Uint32, 3),
})

/**
 * A restriction.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringRestriction = struct('struct io_uring_restriction', {
  /** Of {@link IORING_RESTRICTION}. */
  opcode: Uint16,
  /** What it is about: one of {@link IORING_REGISTER} or {@link IORING_OP}, or a set of {@link IOSQE}. */
  sqe_op: Uint8,
  /** Not used. */
  resv: Uint8,
  /** Not used. */
  resv2: array(Uint32, 3),
})

/**
 * A buffer in a ring of them. The `resv` of the first one is the ring's tail.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringBuf = struct('struct io_uring_buf', {
  /** Where it begins. */
  addr: Uint64,
  /** In bytes. */
  len: Uint32,
  /** Its number. */
  bid: Uint16,
  /** Not used. */
  resv: Uint16,
})

/**
 * A ring of buffers.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringBufReg = struct('struct io_uring_buf_reg', {
  /** Where it is. */
  ring_addr: Uint64,
  /** How many buffers it has room for: a power of two. */
  ring_entries: Uint32,
  /** The number of the group. */
  bgid: Uint16,
  /** Of {@link IOU_PBUF_RING}; before Linux 6.4, not used. */
  flags: BufferRingFlags,
  /** Not used. */
  resv: array(Uint64, 3),
})

/**
 * What io_uring_enter(2) waits for, with `IORING_ENTER.EXT_ARG`.
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export const IoUringGeteventsArg = struct('struct io_uring_getevents_arg', {
  /** The address of the signals that are blocked meanwhile. */
  sigmask: Uint64,
  /** Of that, in bytes. */
  sigmask_sz: Uint32,
  /** How long to wait for more than one, in microseconds; before Linux 6.12, not used. */
  min_wait_usec: Uint32,
  /** The address of a timeout. */
  ts: Uint64,
})

/**
 * Which requests are cancelled.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringSyncCancelReg = struct('struct io_uring_sync_cancel_reg', {
  /** Their user data. */
  addr: Uint64,
  /** Their file. */
  fd: Int32,
  /** Of {@link IORING_ASYNC_CANCEL}. */
  flags: CancelFlags,
  /** How long to wait for them. */
  timeout: Timespec,
  /** Further keys; before Linux 6.6, not used. */
  pad: array(Uint64, 4),
})

/**
 * From which indices the kernel chooses.
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export const IoUringFileIndexRange = struct('struct io_uring_file_index_range', {
  /** The first. */
  off: Uint32,
  /** How many. */
  len: Uint32,
  /** Not used. */
  resv: Uint64,
})

/**
 * What stands before a message that was received into a provided buffer, again and again.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringRecvmsgOut = struct('struct io_uring_recvmsg_out', {
  /** How long the sender's address is, in bytes. */
  namelen: Uint32,
  /** How long the control messages are, in bytes. */
  controllen: Uint32,
  /** How long the data are, in bytes. */
  payloadlen: Uint32,
  /** Of `MSG`. */
  flags: MessageFlags,
})

/**
 * How far the kernel is in a ring of buffers.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringBufStatus = struct('struct io_uring_buf_status', {
  /** The number of the group. */
  buf_group: Uint32,
  /** What the kernel has used up to. */
  head: Uint32,
  /** Not used. */
  resv: array(Uint32, 8),
})

/**
 * How network cards are polled.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringNapi = struct('struct io_uring_napi', {
  /** For how long, in microseconds. */
  busy_poll_to: Uint32,
  /** Whether that is better than interrupts. */
  prefer_busy_poll: Uint8,
  /** Before Linux 6.13, not used. */
  opcode: Uint8,
  /** Not used. */
  pad: array(Uint8, 2),
  /** Before Linux 6.13, not used. */
  op_param: Uint32,
  /** Not used. */
  resv: Uint32,
})

/**
 * Which clock waiting goes by.
 * @see https://man7.org/linux/man-pages/man3/io_uring_register_clock.3.html
 */
export const IoUringClockRegister = struct('struct io_uring_clock_register', {
  /** Of `CLOCK`. */
  clockid: Uint32,
  /** Not used. */
  __resv: array(Uint32, 3),
})

/**
 * Another ring's buffers.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringCloneBuffers = struct('struct io_uring_clone_buffers', {
  /** The other ring. */
  src_fd: Uint32,
  /** How that is named, and whether what is here is replaced. */
  flags: Uint32,
  /** The first index there. */
  src_off: Uint32,
  /** The first index here. */
  dst_off: Uint32,
  /** How many. */
  nr: Uint32,
  /** Not used. */
  pad: array(Uint32, 3),
})

/**
 * Memory that both sides use.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringRegionDesc = struct('struct io_uring_region_desc', {
  /** Where it is. */
  user_addr: Uint64,
  /** In bytes. */
  size: Uint64,
  /** Whether the caller brings it. */
  flags: Uint32,
  /** Its number. */
  id: Uint32,
  /** Where in the ring's file it lies. */
  mmap_offset: Uint64,
  /** Not used. */
  __resv: array(Uint64, 4),
})

/**
 * What that memory is for.
 * @see include/uapi/linux/io_uring.h in the kernel's source
 */
export const IoUringMemRegionReg = struct('struct io_uring_mem_region_reg', {
  /** The address of an {@link IoUringRegionDesc}. */
  region_uptr: Uint64,
  /** What for. */
  flags: Uint64,
  /** Not used. */
  __resv: array(Uint64, 2),
})

/**
 * io_uring_setup(2), raw.
 * @param sysif - the process
 * @param entries - for how many there is to be room
 * @param params - the address of an {@link IoUringParams}, which the call fills
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/io_uring_setup.2.html
 */
export async function _ioUringSetup(sysif: SyscallInterface, entries: number, params: AddressArgument): Promise<NearFileDescriptor> {
  return NearFileDescriptor(await sysif.syscall(SYS.io_uring_setup, uint32('io_uring_setup: entries', entries), params))
}

/**
 * io_uring_enter(2), raw. It waits where completions are to be waited for: then it must not be made on the Node process's own
 * task.
 * @param sysif - the process
 * @param fd - the ring
 * @param toSubmit - how many entries the kernel is to take
 * @param minComplete - how many completions to wait for, with `IORING_ENTER.GETEVENTS`
 * @param flags - of {@link IORING_ENTER}
 * @param arg - the address of a signal mask, or of an {@link IoUringGeteventsArg}
 * @param argsz - of that, in bytes
 * @returns how many entries the kernel has taken
 * @see https://man7.org/linux/man-pages/man2/io_uring_enter.2.html
 */
export async function _ioUringEnter(
  sysif: SyscallInterface, fd: FileDescriptorArgument, toSubmit: number, minComplete: number, flags: number, arg: AddressArgument, argsz: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.io_uring_enter, fd, uint32('io_uring_enter: to_submit', toSubmit), uint32('io_uring_enter: min_complete', minComplete),
    flagsArgument('io_uring_enter: flags', 'IORING_ENTER_', IORING_ENTER, flags), arg, length('io_uring_enter: argsz', argsz),
  )
}

/**
 * io_uring_register(2), raw.
 * @param sysif - the process
 * @param fd - the ring
 * @param opcode - of {@link IORING_REGISTER}
 * @param arg - the address of what it takes
 * @param nrArgs - how many of them
 * @returns what it is that the opcode returns
 * @see https://man7.org/linux/man-pages/man2/io_uring_register.2.html
 */
export async function _ioUringRegister(
  sysif: SyscallInterface, fd: FileDescriptorArgument, opcode: number, arg: AddressArgument, nrArgs: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.io_uring_register, fd, new Choice('IORING_', REGISTER_NAMES, uint32('io_uring_register: opcode', opcode)), arg,
    uint32('io_uring_register: nr_args', nrArgs),
  )
}
