/**
 * The kernel's error numbers by name, as positive numbers; the same on x64 and arm64, which both use asm-generic's.
 * `EWOULDBLOCK`, `EDEADLOCK` and `EOPNOTSUPP` are second names of numbers that are there already. 41 and 58 were never given.
 * @see https://man7.org/linux/man-pages/man3/errno.3.html
 * @see include/uapi/asm-generic/errno.h and errno-base.h in the kernel's source
 */
export const ERRNO = {
  /** 1: operation not permitted. */
  EPERM: 1,
  /** 2: no such file or directory. */
  ENOENT: 2,
  /** 3: no such process. */
  ESRCH: 3,
  /** 4: interrupted system call. */
  EINTR: 4,
  /** 5: i/o error. */
  EIO: 5,
  /** 6: no such device or address. */
  ENXIO: 6,
  /** 7: argument list too long. */
  E2BIG: 7,
  /** 8: exec format error. */
  ENOEXEC: 8,
  /** 9: bad file descriptor. */
  EBADF: 9,
  /** 10: no such child process. */
  ECHILD: 10,
  /** 11: resource temporarily unavailable. */
  EAGAIN: 11,
  /** 12: not enough memory. */
  ENOMEM: 12,
  /** 13: permission denied. */
  EACCES: 13,
  /** 14: bad address in system call argument. */
  EFAULT: 14,
  /** 15: not a block device. */
  ENOTBLK: 15,
  /** 16: resource busy or locked. */
  EBUSY: 16,
  /** 17: file already exists. */
  EEXIST: 17,
  /** 18: cross-device link not permitted. */
  EXDEV: 18,
  /** 19: no such device. */
  ENODEV: 19,
  /** 20: not a directory. */
  ENOTDIR: 20,
  /** 21: illegal operation on a directory. */
  EISDIR: 21,
  /** 22: invalid argument. */
  EINVAL: 22,
  /** 23: file table overflow. */
  ENFILE: 23,
  /** 24: too many open files. */
  EMFILE: 24,
  /** 25: inappropriate ioctl for device. */
  ENOTTY: 25,
  /** 26: text file is busy. */
  ETXTBSY: 26,
  /** 27: file too large. */
  EFBIG: 27,
  /** 28: no space left on device. */
  ENOSPC: 28,
  /** 29: invalid seek. */
  ESPIPE: 29,
  /** 30: read-only file system. */
  EROFS: 30,
  /** 31: too many links. */
  EMLINK: 31,
  /** 32: broken pipe. */
  EPIPE: 32,
  /** 33: argument outside the function's domain. */
  EDOM: 33,
  /** 34: result too large. */
  ERANGE: 34,
  /** 35: this would deadlock. */
  EDEADLK: 35,
  /** 36: name too long. */
  ENAMETOOLONG: 36,
  /** 37: no file locks left. */
  ENOLCK: 37,
  /** 38: function not implemented. */
  ENOSYS: 38,
  /** 39: directory not empty. */
  ENOTEMPTY: 39,
  /** 40: too many symbolic links encountered. */
  ELOOP: 40,
  /** 42: no message of the wanted type. */
  ENOMSG: 42,
  /** 43: identifier was removed. */
  EIDRM: 43,
  /** 44: channel number out of range. */
  ECHRNG: 44,
  /** 45: level 2 is not in step. */
  EL2NSYNC: 45,
  /** 46: level 3 has stopped. */
  EL3HLT: 46,
  /** 47: level 3 was reset. */
  EL3RST: 47,
  /** 48: link number out of range. */
  ELNRNG: 48,
  /** 49: protocol driver not attached. */
  EUNATCH: 49,
  /** 50: no CSI structure left. */
  ENOCSI: 50,
  /** 51: level 2 has stopped. */
  EL2HLT: 51,
  /** 52: invalid exchange. */
  EBADE: 52,
  /** 53: invalid request descriptor. */
  EBADR: 53,
  /** 54: exchange is full. */
  EXFULL: 54,
  /** 55: no anode. */
  ENOANO: 55,
  /** 56: invalid request code. */
  EBADRQC: 56,
  /** 57: invalid slot. */
  EBADSLT: 57,
  /** 59: invalid font file. */
  EBFONT: 59,
  /** 60: not a stream device. */
  ENOSTR: 60,
  /** 61: no data available. */
  ENODATA: 61,
  /** 62: timer has run out. */
  ETIME: 62,
  /** 63: no stream resources left. */
  ENOSR: 63,
  /** 64: machine is not on the network. */
  ENONET: 64,
  /** 65: package is not installed. */
  ENOPKG: 65,
  /** 66: object is on another machine. */
  EREMOTE: 66,
  /** 67: link was cut. */
  ENOLINK: 67,
  /** 68: advertising failed. */
  EADV: 68,
  /** 69: mounting by srmount failed. */
  ESRMNT: 69,
  /** 70: sending failed. */
  ECOMM: 70,
  /** 71: protocol error. */
  EPROTO: 71,
  /** 72: more than one hop was tried. */
  EMULTIHOP: 72,
  /** 73: remote file sharing failed. */
  EDOTDOT: 73,
  /** 74: malformed message. */
  EBADMSG: 74,
  /** 75: value too large for defined data type. */
  EOVERFLOW: 75,
  /** 76: name is not unique on the network. */
  ENOTUNIQ: 76,
  /** 77: file descriptor is in the wrong state. */
  EBADFD: 77,
  /** 78: remote address has changed. */
  EREMCHG: 78,
  /** 79: shared library cannot be opened. */
  ELIBACC: 79,
  /** 80: shared library is damaged. */
  ELIBBAD: 80,
  /** 81: .lib section of the executable is damaged. */
  ELIBSCN: 81,
  /** 82: too many shared libraries to link with. */
  ELIBMAX: 82,
  /** 83: a shared library cannot be executed by itself. */
  ELIBEXEC: 83,
  /** 84: illegal byte sequence. */
  EILSEQ: 84,
  /** 85: system call has to be made again. */
  ERESTART: 85,
  /** 86: stream pipe error. */
  ESTRPIPE: 86,
  /** 87: too many users. */
  EUSERS: 87,
  /** 88: socket operation on non-socket. */
  ENOTSOCK: 88,
  /** 89: destination address required. */
  EDESTADDRREQ: 89,
  /** 90: message too long. */
  EMSGSIZE: 90,
  /** 91: protocol wrong type for socket. */
  EPROTOTYPE: 91,
  /** 92: protocol not available. */
  ENOPROTOOPT: 92,
  /** 93: protocol not supported. */
  EPROTONOSUPPORT: 93,
  /** 94: socket type not supported. */
  ESOCKTNOSUPPORT: 94,
  /** 95: operation not supported on socket. */
  ENOTSUP: 95,
  /** 96: protocol family not supported. */
  EPFNOSUPPORT: 96,
  /** 97: address family not supported. */
  EAFNOSUPPORT: 97,
  /** 98: address already in use. */
  EADDRINUSE: 98,
  /** 99: address not available. */
  EADDRNOTAVAIL: 99,
  /** 100: network is down. */
  ENETDOWN: 100,
  /** 101: network is unreachable. */
  ENETUNREACH: 101,
  /** 102: connection was dropped by a network reset. */
  ENETRESET: 102,
  /** 103: software caused connection abort. */
  ECONNABORTED: 103,
  /** 104: connection reset by peer. */
  ECONNRESET: 104,
  /** 105: no buffer space available. */
  ENOBUFS: 105,
  /** 106: socket is already connected. */
  EISCONN: 106,
  /** 107: socket is not connected. */
  ENOTCONN: 107,
  /** 108: cannot send after transport endpoint shutdown. */
  ESHUTDOWN: 108,
  /** 109: too many references in flight. */
  ETOOMANYREFS: 109,
  /** 110: connection timed out. */
  ETIMEDOUT: 110,
  /** 111: connection refused. */
  ECONNREFUSED: 111,
  /** 112: host is down. */
  EHOSTDOWN: 112,
  /** 113: host is unreachable. */
  EHOSTUNREACH: 113,
  /** 114: connection already in progress. */
  EALREADY: 114,
  /** 115: operation has begun and goes on. */
  EINPROGRESS: 115,
  /** 116: file handle is stale. */
  ESTALE: 116,
  /** 117: file system structure is damaged. */
  EUCLEAN: 117,
  /** 118: not a XENIX named file. */
  ENOTNAM: 118,
  /** 119: no XENIX semaphores there. */
  ENAVAIL: 119,
  /** 120: is a named file. */
  EISNAM: 120,
  /** 121: remote I/O error. */
  EREMOTEIO: 121,
  /** 122: disk quota exceeded. */
  EDQUOT: 122,
  /** 123: no medium in the device. */
  ENOMEDIUM: 123,
  /** 124: wrong type of medium. */
  EMEDIUMTYPE: 124,
  /** 125: operation canceled. */
  ECANCELED: 125,
  /** 126: required key not found. */
  ENOKEY: 126,
  /** 127: key has expired. */
  EKEYEXPIRED: 127,
  /** 128: key was revoked. */
  EKEYREVOKED: 128,
  /** 129: key was rejected by the service. */
  EKEYREJECTED: 129,
  /** 130: owner of the lock died. */
  EOWNERDEAD: 130,
  /** 131: state cannot be recovered. */
  ENOTRECOVERABLE: 131,
  /** 132: radio is switched off. */
  ERFKILL: 132,
  /** 133: memory page has a hardware error. */
  EHWPOISON: 133,
  /** 11: the same as `EAGAIN` (asm-generic/errno.h). */
  EWOULDBLOCK: 11,
  /** 35: the same as `EDEADLK` (asm-generic/errno.h). */
  EDEADLOCK: 35,
  /** 95: the kernel's name; libc calls the number `ENOTSUP` as well (errno(3)), and that is Node's name for it. */
  EOPNOTSUPP: 95,
} as const
Object.freeze(ERRNO)

/**
 * A line about each number. Where libuv has one it is that one, so that an error of ours reads as one of `node:fs`; the
 * newest libuv's, as older ones have fewer (Node 20 knows no ENOEXEC).
 */
const MESSAGES: Readonly<Record<number, string>> = {
  1: 'operation not permitted',
  2: 'no such file or directory',
  3: 'no such process',
  4: 'interrupted system call',
  5: 'i/o error',
  6: 'no such device or address',
  7: 'argument list too long',
  8: 'exec format error',
  9: 'bad file descriptor',
  10: 'no such child process',
  11: 'resource temporarily unavailable',
  12: 'not enough memory',
  13: 'permission denied',
  14: 'bad address in system call argument',
  15: 'not a block device',
  16: 'resource busy or locked',
  17: 'file already exists',
  18: 'cross-device link not permitted',
  19: 'no such device',
  20: 'not a directory',
  21: 'illegal operation on a directory',
  22: 'invalid argument',
  23: 'file table overflow',
  24: 'too many open files',
  25: 'inappropriate ioctl for device',
  26: 'text file is busy',
  27: 'file too large',
  28: 'no space left on device',
  29: 'invalid seek',
  30: 'read-only file system',
  31: 'too many links',
  32: 'broken pipe',
  33: "argument outside the function's domain",
  34: 'result too large',
  35: 'this would deadlock',
  36: 'name too long',
  37: 'no file locks left',
  38: 'function not implemented',
  39: 'directory not empty',
  40: 'too many symbolic links encountered',
  42: 'no message of the wanted type',
  43: 'identifier was removed',
  44: 'channel number out of range',
  45: 'level 2 is not in step',
  46: 'level 3 has stopped',
  47: 'level 3 was reset',
  48: 'link number out of range',
  49: 'protocol driver not attached',
  50: 'no CSI structure left',
  51: 'level 2 has stopped',
  52: 'invalid exchange',
  53: 'invalid request descriptor',
  54: 'exchange is full',
  55: 'no anode',
  56: 'invalid request code',
  57: 'invalid slot',
  59: 'invalid font file',
  60: 'not a stream device',
  61: 'no data available',
  62: 'timer has run out',
  63: 'no stream resources left',
  64: 'machine is not on the network',
  65: 'package is not installed',
  66: 'object is on another machine',
  67: 'link was cut',
  68: 'advertising failed',
  69: 'mounting by srmount failed',
  70: 'sending failed',
  71: 'protocol error',
  72: 'more than one hop was tried',
  73: 'remote file sharing failed',
  74: 'malformed message',
  75: 'value too large for defined data type',
  76: 'name is not unique on the network',
  77: 'file descriptor is in the wrong state',
  78: 'remote address has changed',
  79: 'shared library cannot be opened',
  80: 'shared library is damaged',
  81: '.lib section of the executable is damaged',
  82: 'too many shared libraries to link with',
  83: 'a shared library cannot be executed by itself',
  84: 'illegal byte sequence',
  85: 'system call has to be made again',
  86: 'stream pipe error',
  87: 'too many users',
  88: 'socket operation on non-socket',
  89: 'destination address required',
  90: 'message too long',
  91: 'protocol wrong type for socket',
  92: 'protocol not available',
  93: 'protocol not supported',
  94: 'socket type not supported',
  95: 'operation not supported on socket',
  96: 'protocol family not supported',
  97: 'address family not supported',
  98: 'address already in use',
  99: 'address not available',
  100: 'network is down',
  101: 'network is unreachable',
  102: 'connection was dropped by a network reset',
  103: 'software caused connection abort',
  104: 'connection reset by peer',
  105: 'no buffer space available',
  106: 'socket is already connected',
  107: 'socket is not connected',
  108: 'cannot send after transport endpoint shutdown',
  109: 'too many references in flight',
  110: 'connection timed out',
  111: 'connection refused',
  112: 'host is down',
  113: 'host is unreachable',
  114: 'connection already in progress',
  115: 'operation has begun and goes on',
  116: 'file handle is stale',
  117: 'file system structure is damaged',
  118: 'not a XENIX named file',
  119: 'no XENIX semaphores there',
  120: 'is a named file',
  121: 'remote I/O error',
  122: 'disk quota exceeded',
  123: 'no medium in the device',
  124: 'wrong type of medium',
  125: 'operation canceled',
  126: 'required key not found',
  127: 'key has expired',
  128: 'key was revoked',
  129: 'key was rejected by the service',
  130: 'owner of the lock died',
  131: 'state cannot be recovered',
  132: 'radio is switched off',
  133: 'memory page has a hardware error',
}

/** Built when it is first asked for. */
let names: Map<number, string> | undefined

/**
 * The name of an error number.
 * @param errno - the kernel's positive number
 * @returns the name that Node's own errors use (`EAGAIN`, `EDEADLK` and `ENOTSUP` for the numbers that have two), undefined
 *   for a number without a name
 */
export function errnoName(errno: number): string | undefined {
  if (names === undefined) {
    names = new Map()
    for (const [name, value] of Object.entries(ERRNO)) if (!names.has(value)) names.set(value, name)
  }
  return names.get(errno)
}

/**
 * A short description of an error number, in lower case and without a full stop: the text of Node's own errors where
 * Node knows the number (`util.getSystemErrorMap()`).
 * @param errno - the kernel's positive number
 * @returns the description; for a number that is not in {@link ERRNO} one that says so
 */
export function errnoMessage(errno: number): string {
  const message = MESSAGES[errno]
  if (message !== undefined) return message
  // ERESTARTSYS and its like; some, as ENOTSUPP (524), have reached programs by mistake.
  if (errno >= 512 && errno < 4096) return `unknown error ${errno} (above 511 they are internal to the kernel: include/linux/errno.h)`
  return `unknown error ${errno}`
}
