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
};
Object.freeze(ERRNO);
/**
 * A line about each number. Where libuv has one it is that one, so that an error of ours reads as one of `node:fs`; the
 * newest libuv's, as older ones have fewer (Node 20 knows no ENOEXEC).
 */
const MESSAGES = {
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
};
/** Built when it is first asked for. */
let names;
/**
 * The name of an error number.
 * @param errno - the kernel's positive number
 * @returns the name that Node's own errors use (`EAGAIN`, `EDEADLK` and `ENOTSUP` for the numbers that have two), undefined
 *   for a number without a name
 */
export function errnoName(errno) {
    if (names === undefined) {
        names = new Map();
        for (const [name, value] of Object.entries(ERRNO))
            if (!names.has(value))
                names.set(value, name);
    }
    return names.get(errno);
}
/**
 * A short description of an error number, in lower case and without a full stop: the text of Node's own errors where
 * Node knows the number (`util.getSystemErrorMap()`).
 * @param errno - the kernel's positive number
 * @returns the description; for a number that is not in {@link ERRNO} one that says so
 */
export function errnoMessage(errno) {
    const message = MESSAGES[errno];
    if (message !== undefined)
        return message;
    // ERESTARTSYS and its like; some, as ENOTSUPP (524), have reached programs by mistake.
    if (errno >= 512 && errno < 4096)
        return `unknown error ${errno} (above 511 they are internal to the kernel: include/linux/errno.h)`;
    return `unknown error ${errno}`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJybm8uanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJlcnJuby50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQixrQ0FBa0M7SUFDbEMsS0FBSyxFQUFFLENBQUM7SUFDUixvQ0FBb0M7SUFDcEMsTUFBTSxFQUFFLENBQUM7SUFDVCwwQkFBMEI7SUFDMUIsS0FBSyxFQUFFLENBQUM7SUFDUixrQ0FBa0M7SUFDbEMsS0FBSyxFQUFFLENBQUM7SUFDUixvQkFBb0I7SUFDcEIsR0FBRyxFQUFFLENBQUM7SUFDTixvQ0FBb0M7SUFDcEMsS0FBSyxFQUFFLENBQUM7SUFDUixpQ0FBaUM7SUFDakMsS0FBSyxFQUFFLENBQUM7SUFDUiw0QkFBNEI7SUFDNUIsT0FBTyxFQUFFLENBQUM7SUFDViw4QkFBOEI7SUFDOUIsS0FBSyxFQUFFLENBQUM7SUFDUixpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLEVBQUU7SUFDViw0Q0FBNEM7SUFDNUMsTUFBTSxFQUFFLEVBQUU7SUFDViw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLEVBQUU7SUFDViw2QkFBNkI7SUFDN0IsTUFBTSxFQUFFLEVBQUU7SUFDViwrQ0FBK0M7SUFDL0MsTUFBTSxFQUFFLEVBQUU7SUFDViw4QkFBOEI7SUFDOUIsT0FBTyxFQUFFLEVBQUU7SUFDWCxtQ0FBbUM7SUFDbkMsS0FBSyxFQUFFLEVBQUU7SUFDVCwrQkFBK0I7SUFDL0IsTUFBTSxFQUFFLEVBQUU7SUFDViwyQ0FBMkM7SUFDM0MsS0FBSyxFQUFFLEVBQUU7SUFDVCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLEVBQUU7SUFDViwyQkFBMkI7SUFDM0IsT0FBTyxFQUFFLEVBQUU7SUFDWCw0Q0FBNEM7SUFDNUMsTUFBTSxFQUFFLEVBQUU7SUFDViw0QkFBNEI7SUFDNUIsTUFBTSxFQUFFLEVBQUU7SUFDViwrQkFBK0I7SUFDL0IsTUFBTSxFQUFFLEVBQUU7SUFDViwrQkFBK0I7SUFDL0IsTUFBTSxFQUFFLEVBQUU7SUFDViwwQ0FBMEM7SUFDMUMsTUFBTSxFQUFFLEVBQUU7SUFDViw2QkFBNkI7SUFDN0IsT0FBTyxFQUFFLEVBQUU7SUFDWCwwQkFBMEI7SUFDMUIsS0FBSyxFQUFFLEVBQUU7SUFDVCxtQ0FBbUM7SUFDbkMsTUFBTSxFQUFFLEVBQUU7SUFDVix3QkFBd0I7SUFDeEIsTUFBTSxFQUFFLEVBQUU7SUFDVixpQ0FBaUM7SUFDakMsS0FBSyxFQUFFLEVBQUU7SUFDVCwwQkFBMEI7SUFDMUIsTUFBTSxFQUFFLEVBQUU7SUFDVix1QkFBdUI7SUFDdkIsS0FBSyxFQUFFLEVBQUU7SUFDVCxrREFBa0Q7SUFDbEQsSUFBSSxFQUFFLEVBQUU7SUFDUiw0QkFBNEI7SUFDNUIsTUFBTSxFQUFFLEVBQUU7SUFDViwrQkFBK0I7SUFDL0IsT0FBTyxFQUFFLEVBQUU7SUFDWCx5QkFBeUI7SUFDekIsWUFBWSxFQUFFLEVBQUU7SUFDaEIsOEJBQThCO0lBQzlCLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysb0NBQW9DO0lBQ3BDLE1BQU0sRUFBRSxFQUFFO0lBQ1YsK0JBQStCO0lBQy9CLFNBQVMsRUFBRSxFQUFFO0lBQ2IsK0NBQStDO0lBQy9DLEtBQUssRUFBRSxFQUFFO0lBQ1QseUNBQXlDO0lBQ3pDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysa0NBQWtDO0lBQ2xDLEtBQUssRUFBRSxFQUFFO0lBQ1QsdUNBQXVDO0lBQ3ZDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysa0NBQWtDO0lBQ2xDLFFBQVEsRUFBRSxFQUFFO0lBQ1osK0JBQStCO0lBQy9CLE1BQU0sRUFBRSxFQUFFO0lBQ1YsNkJBQTZCO0lBQzdCLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysb0NBQW9DO0lBQ3BDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysd0NBQXdDO0lBQ3hDLE9BQU8sRUFBRSxFQUFFO0lBQ1gsaUNBQWlDO0lBQ2pDLE1BQU0sRUFBRSxFQUFFO0lBQ1YsK0JBQStCO0lBQy9CLE1BQU0sRUFBRSxFQUFFO0lBQ1YsNEJBQTRCO0lBQzVCLEtBQUssRUFBRSxFQUFFO0lBQ1Qsc0NBQXNDO0lBQ3RDLEtBQUssRUFBRSxFQUFFO0lBQ1QsNEJBQTRCO0lBQzVCLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysb0JBQW9CO0lBQ3BCLE1BQU0sRUFBRSxFQUFFO0lBQ1YsZ0NBQWdDO0lBQ2hDLE9BQU8sRUFBRSxFQUFFO0lBQ1gsd0JBQXdCO0lBQ3hCLE9BQU8sRUFBRSxFQUFFO0lBQ1gsNkJBQTZCO0lBQzdCLE1BQU0sRUFBRSxFQUFFO0lBQ1YsK0JBQStCO0lBQy9CLE1BQU0sRUFBRSxFQUFFO0lBQ1YsNkJBQTZCO0lBQzdCLE9BQU8sRUFBRSxFQUFFO0lBQ1gsNkJBQTZCO0lBQzdCLEtBQUssRUFBRSxFQUFFO0lBQ1Qsb0NBQW9DO0lBQ3BDLEtBQUssRUFBRSxFQUFFO0lBQ1QseUNBQXlDO0lBQ3pDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysb0NBQW9DO0lBQ3BDLE1BQU0sRUFBRSxFQUFFO0lBQ1Ysd0NBQXdDO0lBQ3hDLE9BQU8sRUFBRSxFQUFFO0lBQ1gsd0JBQXdCO0lBQ3hCLE9BQU8sRUFBRSxFQUFFO0lBQ1gsOEJBQThCO0lBQzlCLElBQUksRUFBRSxFQUFFO0lBQ1Isc0NBQXNDO0lBQ3RDLE1BQU0sRUFBRSxFQUFFO0lBQ1YsMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxFQUFFO0lBQ1QsMEJBQTBCO0lBQzFCLE1BQU0sRUFBRSxFQUFFO0lBQ1YsdUNBQXVDO0lBQ3ZDLFNBQVMsRUFBRSxFQUFFO0lBQ2Isc0NBQXNDO0lBQ3RDLE9BQU8sRUFBRSxFQUFFO0lBQ1gsNkJBQTZCO0lBQzdCLE9BQU8sRUFBRSxFQUFFO0lBQ1gsaURBQWlEO0lBQ2pELFNBQVMsRUFBRSxFQUFFO0lBQ2IsNkNBQTZDO0lBQzdDLFFBQVEsRUFBRSxFQUFFO0lBQ1osaURBQWlEO0lBQ2pELE1BQU0sRUFBRSxFQUFFO0lBQ1Ysc0NBQXNDO0lBQ3RDLE9BQU8sRUFBRSxFQUFFO0lBQ1gsMkNBQTJDO0lBQzNDLE9BQU8sRUFBRSxFQUFFO0lBQ1gscUNBQXFDO0lBQ3JDLE9BQU8sRUFBRSxFQUFFO0lBQ1gscURBQXFEO0lBQ3JELE9BQU8sRUFBRSxFQUFFO0lBQ1gsa0RBQWtEO0lBQ2xELE9BQU8sRUFBRSxFQUFFO0lBQ1gseURBQXlEO0lBQ3pELFFBQVEsRUFBRSxFQUFFO0lBQ1osaUNBQWlDO0lBQ2pDLE1BQU0sRUFBRSxFQUFFO0lBQ1YsNENBQTRDO0lBQzVDLFFBQVEsRUFBRSxFQUFFO0lBQ1osNkJBQTZCO0lBQzdCLFFBQVEsRUFBRSxFQUFFO0lBQ1osMEJBQTBCO0lBQzFCLE1BQU0sRUFBRSxFQUFFO0lBQ1YsMENBQTBDO0lBQzFDLFFBQVEsRUFBRSxFQUFFO0lBQ1osd0NBQXdDO0lBQ3hDLFlBQVksRUFBRSxFQUFFO0lBQ2hCLDRCQUE0QjtJQUM1QixRQUFRLEVBQUUsRUFBRTtJQUNaLDBDQUEwQztJQUMxQyxVQUFVLEVBQUUsRUFBRTtJQUNkLGtDQUFrQztJQUNsQyxXQUFXLEVBQUUsRUFBRTtJQUNmLGtDQUFrQztJQUNsQyxlQUFlLEVBQUUsRUFBRTtJQUNuQixxQ0FBcUM7SUFDckMsZUFBZSxFQUFFLEVBQUU7SUFDbkIsNkNBQTZDO0lBQzdDLE9BQU8sRUFBRSxFQUFFO0lBQ1gseUNBQXlDO0lBQ3pDLFlBQVksRUFBRSxFQUFFO0lBQ2hCLHdDQUF3QztJQUN4QyxZQUFZLEVBQUUsRUFBRTtJQUNoQixrQ0FBa0M7SUFDbEMsVUFBVSxFQUFFLEVBQUU7SUFDZCxpQ0FBaUM7SUFDakMsYUFBYSxFQUFFLEVBQUU7SUFDakIsNEJBQTRCO0lBQzVCLFFBQVEsRUFBRSxHQUFHO0lBQ2IsbUNBQW1DO0lBQ25DLFdBQVcsRUFBRSxHQUFHO0lBQ2hCLHNEQUFzRDtJQUN0RCxTQUFTLEVBQUUsR0FBRztJQUNkLDZDQUE2QztJQUM3QyxZQUFZLEVBQUUsR0FBRztJQUNqQixxQ0FBcUM7SUFDckMsVUFBVSxFQUFFLEdBQUc7SUFDZixzQ0FBc0M7SUFDdEMsT0FBTyxFQUFFLEdBQUc7SUFDWix3Q0FBd0M7SUFDeEMsT0FBTyxFQUFFLEdBQUc7SUFDWixvQ0FBb0M7SUFDcEMsUUFBUSxFQUFFLEdBQUc7SUFDYiwwREFBMEQ7SUFDMUQsU0FBUyxFQUFFLEdBQUc7SUFDZCwwQ0FBMEM7SUFDMUMsWUFBWSxFQUFFLEdBQUc7SUFDakIsaUNBQWlDO0lBQ2pDLFNBQVMsRUFBRSxHQUFHO0lBQ2QsK0JBQStCO0lBQy9CLFlBQVksRUFBRSxHQUFHO0lBQ2pCLHlCQUF5QjtJQUN6QixTQUFTLEVBQUUsR0FBRztJQUNkLGdDQUFnQztJQUNoQyxZQUFZLEVBQUUsR0FBRztJQUNqQiwyQ0FBMkM7SUFDM0MsUUFBUSxFQUFFLEdBQUc7SUFDYiw0Q0FBNEM7SUFDNUMsV0FBVyxFQUFFLEdBQUc7SUFDaEIsaUNBQWlDO0lBQ2pDLE1BQU0sRUFBRSxHQUFHO0lBQ1gsNkNBQTZDO0lBQzdDLE9BQU8sRUFBRSxHQUFHO0lBQ1osbUNBQW1DO0lBQ25DLE9BQU8sRUFBRSxHQUFHO0lBQ1osc0NBQXNDO0lBQ3RDLE9BQU8sRUFBRSxHQUFHO0lBQ1osNEJBQTRCO0lBQzVCLE1BQU0sRUFBRSxHQUFHO0lBQ1gsNkJBQTZCO0lBQzdCLFNBQVMsRUFBRSxHQUFHO0lBQ2QsZ0NBQWdDO0lBQ2hDLE1BQU0sRUFBRSxHQUFHO0lBQ1gsb0NBQW9DO0lBQ3BDLFNBQVMsRUFBRSxHQUFHO0lBQ2QsaUNBQWlDO0lBQ2pDLFdBQVcsRUFBRSxHQUFHO0lBQ2hCLCtCQUErQjtJQUMvQixTQUFTLEVBQUUsR0FBRztJQUNkLG1DQUFtQztJQUNuQyxNQUFNLEVBQUUsR0FBRztJQUNYLDRCQUE0QjtJQUM1QixXQUFXLEVBQUUsR0FBRztJQUNoQiw0QkFBNEI7SUFDNUIsV0FBVyxFQUFFLEdBQUc7SUFDaEIsNENBQTRDO0lBQzVDLFlBQVksRUFBRSxHQUFHO0lBQ2pCLG1DQUFtQztJQUNuQyxVQUFVLEVBQUUsR0FBRztJQUNmLHNDQUFzQztJQUN0QyxlQUFlLEVBQUUsR0FBRztJQUNwQixrQ0FBa0M7SUFDbEMsT0FBTyxFQUFFLEdBQUc7SUFDWiw2Q0FBNkM7SUFDN0MsU0FBUyxFQUFFLEdBQUc7SUFDZCxzREFBc0Q7SUFDdEQsV0FBVyxFQUFFLEVBQUU7SUFDZix1REFBdUQ7SUFDdkQsU0FBUyxFQUFFLEVBQUU7SUFDYixpSEFBaUg7SUFDakgsVUFBVSxFQUFFLEVBQUU7Q0FDTixDQUFBO0FBQ1YsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUVwQjs7O0dBR0c7QUFDSCxNQUFNLFFBQVEsR0FBcUM7SUFDakQsQ0FBQyxFQUFFLHlCQUF5QjtJQUM1QixDQUFDLEVBQUUsMkJBQTJCO0lBQzlCLENBQUMsRUFBRSxpQkFBaUI7SUFDcEIsQ0FBQyxFQUFFLHlCQUF5QjtJQUM1QixDQUFDLEVBQUUsV0FBVztJQUNkLENBQUMsRUFBRSwyQkFBMkI7SUFDOUIsQ0FBQyxFQUFFLHdCQUF3QjtJQUMzQixDQUFDLEVBQUUsbUJBQW1CO0lBQ3RCLENBQUMsRUFBRSxxQkFBcUI7SUFDeEIsRUFBRSxFQUFFLHVCQUF1QjtJQUMzQixFQUFFLEVBQUUsa0NBQWtDO0lBQ3RDLEVBQUUsRUFBRSxtQkFBbUI7SUFDdkIsRUFBRSxFQUFFLG1CQUFtQjtJQUN2QixFQUFFLEVBQUUscUNBQXFDO0lBQ3pDLEVBQUUsRUFBRSxvQkFBb0I7SUFDeEIsRUFBRSxFQUFFLHlCQUF5QjtJQUM3QixFQUFFLEVBQUUscUJBQXFCO0lBQ3pCLEVBQUUsRUFBRSxpQ0FBaUM7SUFDckMsRUFBRSxFQUFFLGdCQUFnQjtJQUNwQixFQUFFLEVBQUUsaUJBQWlCO0lBQ3JCLEVBQUUsRUFBRSxrQ0FBa0M7SUFDdEMsRUFBRSxFQUFFLGtCQUFrQjtJQUN0QixFQUFFLEVBQUUscUJBQXFCO0lBQ3pCLEVBQUUsRUFBRSxxQkFBcUI7SUFDekIsRUFBRSxFQUFFLGdDQUFnQztJQUNwQyxFQUFFLEVBQUUsbUJBQW1CO0lBQ3ZCLEVBQUUsRUFBRSxnQkFBZ0I7SUFDcEIsRUFBRSxFQUFFLHlCQUF5QjtJQUM3QixFQUFFLEVBQUUsY0FBYztJQUNsQixFQUFFLEVBQUUsdUJBQXVCO0lBQzNCLEVBQUUsRUFBRSxnQkFBZ0I7SUFDcEIsRUFBRSxFQUFFLGFBQWE7SUFDakIsRUFBRSxFQUFFLHdDQUF3QztJQUM1QyxFQUFFLEVBQUUsa0JBQWtCO0lBQ3RCLEVBQUUsRUFBRSxxQkFBcUI7SUFDekIsRUFBRSxFQUFFLGVBQWU7SUFDbkIsRUFBRSxFQUFFLG9CQUFvQjtJQUN4QixFQUFFLEVBQUUsMEJBQTBCO0lBQzlCLEVBQUUsRUFBRSxxQkFBcUI7SUFDekIsRUFBRSxFQUFFLHFDQUFxQztJQUN6QyxFQUFFLEVBQUUsK0JBQStCO0lBQ25DLEVBQUUsRUFBRSx3QkFBd0I7SUFDNUIsRUFBRSxFQUFFLDZCQUE2QjtJQUNqQyxFQUFFLEVBQUUsd0JBQXdCO0lBQzVCLEVBQUUsRUFBRSxxQkFBcUI7SUFDekIsRUFBRSxFQUFFLG1CQUFtQjtJQUN2QixFQUFFLEVBQUUsMEJBQTBCO0lBQzlCLEVBQUUsRUFBRSw4QkFBOEI7SUFDbEMsRUFBRSxFQUFFLHVCQUF1QjtJQUMzQixFQUFFLEVBQUUscUJBQXFCO0lBQ3pCLEVBQUUsRUFBRSxrQkFBa0I7SUFDdEIsRUFBRSxFQUFFLDRCQUE0QjtJQUNoQyxFQUFFLEVBQUUsa0JBQWtCO0lBQ3RCLEVBQUUsRUFBRSxVQUFVO0lBQ2QsRUFBRSxFQUFFLHNCQUFzQjtJQUMxQixFQUFFLEVBQUUsY0FBYztJQUNsQixFQUFFLEVBQUUsbUJBQW1CO0lBQ3ZCLEVBQUUsRUFBRSxxQkFBcUI7SUFDekIsRUFBRSxFQUFFLG1CQUFtQjtJQUN2QixFQUFFLEVBQUUsbUJBQW1CO0lBQ3ZCLEVBQUUsRUFBRSwwQkFBMEI7SUFDOUIsRUFBRSxFQUFFLCtCQUErQjtJQUNuQyxFQUFFLEVBQUUsMEJBQTBCO0lBQzlCLEVBQUUsRUFBRSw4QkFBOEI7SUFDbEMsRUFBRSxFQUFFLGNBQWM7SUFDbEIsRUFBRSxFQUFFLG9CQUFvQjtJQUN4QixFQUFFLEVBQUUsNEJBQTRCO0lBQ2hDLEVBQUUsRUFBRSxnQkFBZ0I7SUFDcEIsRUFBRSxFQUFFLGdCQUFnQjtJQUNwQixFQUFFLEVBQUUsNkJBQTZCO0lBQ2pDLEVBQUUsRUFBRSw0QkFBNEI7SUFDaEMsRUFBRSxFQUFFLG1CQUFtQjtJQUN2QixFQUFFLEVBQUUsdUNBQXVDO0lBQzNDLEVBQUUsRUFBRSxtQ0FBbUM7SUFDdkMsRUFBRSxFQUFFLHVDQUF1QztJQUMzQyxFQUFFLEVBQUUsNEJBQTRCO0lBQ2hDLEVBQUUsRUFBRSxpQ0FBaUM7SUFDckMsRUFBRSxFQUFFLDJCQUEyQjtJQUMvQixFQUFFLEVBQUUsMkNBQTJDO0lBQy9DLEVBQUUsRUFBRSx3Q0FBd0M7SUFDNUMsRUFBRSxFQUFFLCtDQUErQztJQUNuRCxFQUFFLEVBQUUsdUJBQXVCO0lBQzNCLEVBQUUsRUFBRSxrQ0FBa0M7SUFDdEMsRUFBRSxFQUFFLG1CQUFtQjtJQUN2QixFQUFFLEVBQUUsZ0JBQWdCO0lBQ3BCLEVBQUUsRUFBRSxnQ0FBZ0M7SUFDcEMsRUFBRSxFQUFFLDhCQUE4QjtJQUNsQyxFQUFFLEVBQUUsa0JBQWtCO0lBQ3RCLEVBQUUsRUFBRSxnQ0FBZ0M7SUFDcEMsRUFBRSxFQUFFLHdCQUF3QjtJQUM1QixFQUFFLEVBQUUsd0JBQXdCO0lBQzVCLEVBQUUsRUFBRSwyQkFBMkI7SUFDL0IsRUFBRSxFQUFFLG1DQUFtQztJQUN2QyxFQUFFLEVBQUUsK0JBQStCO0lBQ25DLEVBQUUsRUFBRSw4QkFBOEI7SUFDbEMsRUFBRSxFQUFFLHdCQUF3QjtJQUM1QixFQUFFLEVBQUUsdUJBQXVCO0lBQzNCLEdBQUcsRUFBRSxpQkFBaUI7SUFDdEIsR0FBRyxFQUFFLHdCQUF3QjtJQUM3QixHQUFHLEVBQUUsMkNBQTJDO0lBQ2hELEdBQUcsRUFBRSxrQ0FBa0M7SUFDdkMsR0FBRyxFQUFFLDBCQUEwQjtJQUMvQixHQUFHLEVBQUUsMkJBQTJCO0lBQ2hDLEdBQUcsRUFBRSw2QkFBNkI7SUFDbEMsR0FBRyxFQUFFLHlCQUF5QjtJQUM5QixHQUFHLEVBQUUsK0NBQStDO0lBQ3BELEdBQUcsRUFBRSwrQkFBK0I7SUFDcEMsR0FBRyxFQUFFLHNCQUFzQjtJQUMzQixHQUFHLEVBQUUsb0JBQW9CO0lBQ3pCLEdBQUcsRUFBRSxjQUFjO0lBQ25CLEdBQUcsRUFBRSxxQkFBcUI7SUFDMUIsR0FBRyxFQUFFLGdDQUFnQztJQUNyQyxHQUFHLEVBQUUsaUNBQWlDO0lBQ3RDLEdBQUcsRUFBRSxzQkFBc0I7SUFDM0IsR0FBRyxFQUFFLGtDQUFrQztJQUN2QyxHQUFHLEVBQUUsd0JBQXdCO0lBQzdCLEdBQUcsRUFBRSwyQkFBMkI7SUFDaEMsR0FBRyxFQUFFLGlCQUFpQjtJQUN0QixHQUFHLEVBQUUsa0JBQWtCO0lBQ3ZCLEdBQUcsRUFBRSxxQkFBcUI7SUFDMUIsR0FBRyxFQUFFLHlCQUF5QjtJQUM5QixHQUFHLEVBQUUsc0JBQXNCO0lBQzNCLEdBQUcsRUFBRSxvQkFBb0I7SUFDekIsR0FBRyxFQUFFLHdCQUF3QjtJQUM3QixHQUFHLEVBQUUsaUJBQWlCO0lBQ3RCLEdBQUcsRUFBRSxpQkFBaUI7SUFDdEIsR0FBRyxFQUFFLGlDQUFpQztJQUN0QyxHQUFHLEVBQUUsd0JBQXdCO0lBQzdCLEdBQUcsRUFBRSwyQkFBMkI7SUFDaEMsR0FBRyxFQUFFLHVCQUF1QjtJQUM1QixHQUFHLEVBQUUsa0NBQWtDO0NBQ3hDLENBQUE7QUFFRCx3Q0FBd0M7QUFDeEMsSUFBSSxLQUFzQyxDQUFBO0FBRTFDOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLFNBQVMsQ0FBQyxLQUFhO0lBQ3JDLElBQUksS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO1FBQ3hCLEtBQUssR0FBRyxJQUFJLEdBQUcsRUFBRSxDQUFBO1FBQ2pCLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSSxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQztnQkFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNsRyxDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFBO0FBQ3pCLENBQUM7QUFFRDs7Ozs7R0FLRztBQUNILE1BQU0sVUFBVSxZQUFZLENBQUMsS0FBYTtJQUN4QyxNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDL0IsSUFBSSxPQUFPLEtBQUssU0FBUztRQUFFLE9BQU8sT0FBTyxDQUFBO0lBQ3pDLHVGQUF1RjtJQUN2RixJQUFJLEtBQUssSUFBSSxHQUFHLElBQUksS0FBSyxHQUFHLElBQUk7UUFBRSxPQUFPLGlCQUFpQixLQUFLLHFFQUFxRSxDQUFBO0lBQ3BJLE9BQU8saUJBQWlCLEtBQUssRUFBRSxDQUFBO0FBQ2pDLENBQUMifQ==