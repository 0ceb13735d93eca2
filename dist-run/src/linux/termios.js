var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<asm/termbits.h>`, `<asm/ioctls.h>`: terminals, and pseudoterminals.
 *
 * @module linux/termios
 */
import { Choice, or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { array, struct } from '../memory/aggregates.js';
import { Int32, Uint16, Uint32, Uint8 } from '../memory/scalars.js';
import { FileDescriptor } from '../handle/fd.js';
import { O, openFlagsArgument } from './fcntl.js';
import { io, ior, iow, _ioctl } from './ioctl.js';
/**
 * What a terminal does with its input, in `c_iflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const IFLAG = {
    /** Ignore a break. */
    IGNBRK: 0x001,
    /** A break sends `SIGINT`. */
    BRKINT: 0x002,
    /** Ignore characters with errors. */
    IGNPAR: 0x004,
    /** Mark characters with errors. */
    PARMRK: 0x008,
    /** Check the parity. */
    INPCK: 0x010,
    /** Cut off the eighth bit. */
    ISTRIP: 0x020,
    /** A newline becomes a carriage return. */
    INLCR: 0x040,
    /** Ignore carriage returns. */
    IGNCR: 0x080,
    /** A carriage return becomes a newline. */
    ICRNL: 0x100,
    /** Upper case becomes lower case. */
    IUCLC: 0x200,
    /** `VSTOP` and `VSTART` hold the output. */
    IXON: 0x400,
    /** Any character lets it go on. */
    IXANY: 0x800,
    /** Hold the sender where too much comes. */
    IXOFF: 0x1000,
    /** Ring where too much comes. */
    IMAXBEL: 0x2000,
    /** The input is UTF-8. */
    IUTF8: 0x4000,
};
/**
 * What a terminal does with its output, in `c_oflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const OFLAG = {
    /** Do any of it. */
    OPOST: 0x01,
    /** Lower case becomes upper case. */
    OLCUC: 0x02,
    /** A newline becomes a carriage return and a newline. */
    ONLCR: 0x04,
    /** A carriage return becomes a newline. */
    OCRNL: 0x08,
    /** No carriage return in the first column. */
    ONOCR: 0x10,
    /** A newline returns the carriage. */
    ONLRET: 0x20,
    /** Wait by sending fill characters. */
    OFILL: 0x40,
    /** They are DEL. */
    OFDEL: 0x80,
};
/**
 * How a terminal's line works, in `c_cflag`. Bit 31 (`CRTSCTS`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const CFLAG = {
    /** The bits of the speed. */
    CBAUD: 0x100f,
    /** The bits of the character's length. */
    CSIZE: 0x30,
    /** Five bits. */
    CS5: 0x00,
    /** Six bits. */
    CS6: 0x10,
    /** Seven bits. */
    CS7: 0x20,
    /** Eight bits. */
    CS8: 0x30,
    /** Two stop bits. */
    CSTOPB: 0x40,
    /** Receive. */
    CREAD: 0x80,
    /** With parity. */
    PARENB: 0x100,
    /** Odd parity. */
    PARODD: 0x200,
    /** Hang up after the last close. */
    HUPCL: 0x400,
    /** Ignore the modem's lines. */
    CLOCAL: 0x800,
    /** The speed is in `c_ospeed`. */
    BOTHER: 0x1000,
    /** Characters have an address bit. */
    ADDRB: 0x2000_0000,
    /** The parity bit is always the same. */
    CMSPAR: 0x4000_0000,
    /** The lines RTS and CTS hold the flow. */
    CRTSCTS: 0x8000_0000,
};
/**
 * What a terminal does for its user, in `c_lflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const LFLAG = {
    /** `VINTR`, `VQUIT` and `VSUSP` send signals. */
    ISIG: 0x1,
    /** Input comes in lines, which can be edited. */
    ICANON: 0x2,
    /** Upper case is escaped. */
    XCASE: 0x4,
    /** Show the input. */
    ECHO: 0x8,
    /** Erasing removes what was shown. */
    ECHOE: 0x10,
    /** `VKILL` shows a new line. */
    ECHOK: 0x20,
    /** Show newlines even without `ECHO`. */
    ECHONL: 0x40,
    /** Signals do not discard what is there. */
    NOFLSH: 0x80,
    /** `SIGTTOU` for who writes in the background. */
    TOSTOP: 0x100,
    /** Show control characters as `^X`. */
    ECHOCTL: 0x200,
    /** Show what is erased. */
    ECHOPRT: 0x400,
    /** `VKILL` erases the line that was shown. */
    ECHOKE: 0x800,
    /** Output is being discarded. */
    FLUSHO: 0x1000,
    /** Show the input again. */
    PENDIN: 0x4000,
    /** Further editing: `VLNEXT` and its kind. */
    IEXTEN: 0x8000,
    /** The editing is done elsewhere. */
    EXTPROC: 0x1_0000,
};
/**
 * The places of special characters, and of two numbers, in `c_cc`; in C their names begin with `V`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const CC = {
    /** Sends `SIGINT`. */
    INTR: 0,
    /** Sends `SIGQUIT`. */
    QUIT: 1,
    /** Erases a character. */
    ERASE: 2,
    /** Erases the line. */
    KILL: 3,
    /** Ends the input. */
    EOF: 4,
    /** Without `ICANON`: how long a read waits, in tenths of a second. */
    TIME: 5,
    /** Without `ICANON`: for how many characters it waits. */
    MIN: 6,
    /** Does nothing. */
    SWTC: 7,
    /** Lets the output go on. */
    START: 8,
    /** Holds the output. */
    STOP: 9,
    /** Sends `SIGTSTP`. */
    SUSP: 10,
    /** Ends a line too. */
    EOL: 11,
    /** Shows the line again. */
    REPRINT: 12,
    /** Discards output. */
    DISCARD: 13,
    /** Erases a word. */
    WERASE: 14,
    /** Takes the next character as it is. */
    LNEXT: 15,
    /** Ends a line too. */
    EOL2: 16,
};
/**
 * When new settings of a terminal take effect.
 * @see https://man7.org/linux/man-pages/man3/tcsetattr.3p.html
 */
export const TCSA = {
    /** At once. */
    NOW: 0,
    /** When all output has gone. */
    DRAIN: 1,
    /** When all output has gone; input that nobody has read is discarded. */
    FLUSH: 2,
};
/**
 * What of a terminal's data is discarded; in C these names are `TCIFLUSH`, `TCOFLUSH` and `TCIOFLUSH`.
 * @see https://man7.org/linux/man-pages/man2/TCFLSH.2const.html
 */
export const TCFLUSH = {
    /** Input that nobody has read. */
    I: 0,
    /** Output that has not gone. */
    O: 1,
    /** Both. */
    IO: 2,
};
/**
 * How a terminal's flow is held; in C these names are `TCOOFF`, `TCOON`, `TCIOFF` and `TCION`.
 * @see https://man7.org/linux/man-pages/man2/TCXONC.2const.html
 */
export const TCFLOW = {
    /** Hold the output. */
    OOFF: 0,
    /** Let it go on. */
    OON: 1,
    /** Send the character that holds the other side. */
    IOFF: 2,
    /** Send the one that lets it go on. */
    ION: 3,
};
/** How many special characters there are. */
export const NCCS = 19;
/**
 * How a terminal is set, with its speeds as numbers.
 * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
 */
export const Termios = struct('struct termios2', {
    /** Of {@link IFLAG}. */
    c_iflag: Uint32,
    /** Of {@link OFLAG}. */
    c_oflag: Uint32,
    /** Of {@link CFLAG}. */
    c_cflag: Uint32,
    /** Of {@link LFLAG}. */
    c_lflag: Uint32,
    /** Which line discipline; 0 for the usual one. */
    c_line: Uint8,
    /** The special characters, by {@link CC}. */
    c_cc: array(Uint8, NCCS),
    /** How fast input comes, in bits a second. */
    c_ispeed: Uint32,
    /** How fast output goes, in bits a second; it is set where `c_cflag` has `CFLAG.BOTHER` as its speed. */
    c_ospeed: Uint32,
});
/**
 * How large a terminal's window is.
 * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
 */
export const Winsize = struct('struct winsize', {
    /** Lines. */
    ws_row: Uint16,
    /** Characters in a line. */
    ws_col: Uint16,
    /** In pixels; 0 where nobody knows. */
    ws_xpixel: Uint16,
    /** In pixels; 0 where nobody knows. */
    ws_ypixel: Uint16,
});
const T = 0x54;
/**
 * The ioctls of terminals whose names begin with `TC`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_tty.2.html
 */
export const TC = {
    /** Get a {@link Termios}. */
    GETS2: ior(T, 0x2a, Termios.size),
    /** Set it at once. */
    SETS2: iow(T, 0x2b, Termios.size),
    /** Set it when all output has gone. */
    SETSW2: iow(T, 0x2c, Termios.size),
    /** Set it when all output has gone, and discard the input. */
    SETSF2: iow(T, 0x2d, Termios.size),
    /** Send a break; with another argument than 0, wait until all output has gone instead. */
    SBRK: 0x5409,
    /** Hold the flow, or let it go on. */
    XONC: 0x540a,
    /** Discard data. */
    FLSH: 0x540b,
};
/**
 * The ioctls of terminals whose names begin with `TIOC`.
 * @see https://man7.org/linux/man-pages/man2/ioctl_tty.2.html
 */
export const TIOC = {
    /** Nobody else may open it. */
    EXCL: 0x540c,
    /** Everybody may again. */
    NXCL: 0x540d,
    /** Make it the controlling terminal. */
    SCTTY: 0x540e,
    /** Get the foreground process group. */
    GPGRP: 0x540f,
    /** Set the foreground process group. */
    SPGRP: 0x5410,
    /** How much output has not gone. */
    OUTQ: 0x5411,
    /** Get a {@link Winsize}. */
    GWINSZ: 0x5413,
    /** Set it. */
    SWINSZ: 0x5414,
    /** Packet mode of a pseudoterminal. */
    PKT: 0x5420,
    /** Give up the controlling terminal. */
    NOTTY: 0x5422,
    /** Get the session. */
    GSID: 0x5429,
    /** The number of a pseudoterminal. */
    GPTN: ior(T, 0x30, 4),
    /** Lock or unlock a pseudoterminal. */
    SPTLCK: iow(T, 0x31, 4),
    /** Whether it is locked. */
    GPTLCK: ior(T, 0x39, 4),
    /** Open the other end of a pseudoterminal. */
    GPTPEER: io(T, 0x41),
};
/**
 * The ioctls of files of any kind.
 * @see https://man7.org/linux/man-pages/man2/FIONREAD.2const.html
 */
export const FIO = {
    /** How much there is to read. */
    NREAD: 0x541b,
    /** Whether calls wait. */
    NBIO: 0x5421,
    /** Let programs that are exec'd have it. */
    NCLEX: 0x5450,
    /** Close it at exec. */
    CLEX: 0x5451,
    /** Whether signals are sent. */
    ASYNC: 0x5452,
};
/** A word that an ioctl reads or writes. */
const Word = struct('int', { value: Int32 });
async function control(fd, request, argument = 0) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const borrow = __addDisposableResource(env_1, fd.borrow(fd.task), false);
        return await _ioctl(fd.task.sysif, borrow, request, argument);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function getStruct(fd, request, type) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_2, fd.borrow(task), false);
        return await task.fill(type, (memory) => _ioctl(task.sysif, borrow, request, memory));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function setStruct(fd, request, type, value) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const { task } = fd;
        const borrow = __addDisposableResource(env_3, fd.borrow(task), false);
        const argument = __addDisposableResource(env_3, task.argument(type, value), false);
        await _ioctl(task.sysif, borrow, request, argument);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
async function getWord(fd, request) {
    return (await getStruct(fd, request, Word)).value;
}
async function setWord(fd, request, value) {
    await setStruct(fd, request, Word, { value });
}
const SET_REQUESTS = { [TCSA.NOW]: TC.SETS2, [TCSA.DRAIN]: TC.SETSW2, [TCSA.FLUSH]: TC.SETSF2 };
/**
 * File descriptors of terminals. What is no terminal answers ENOTTY. A process in the background is stopped by `SIGTTOU` when
 * it changes its controlling terminal, unless it ignores or blocks that signal, as children do that have not executed a program.
 */
export class TermiosFileDescriptor extends FileDescriptor {
    /**
     * How the terminal is set. For the controlling side of a pseudoterminal, how its other end is.
     * @throws ErrnoError with ENOTTY where it is no terminal
     * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
     */
    async tcgetattr() {
        return await getStruct(this, TC.GETS2, Termios);
    }
    /**
     * Set the terminal. With `TCSA.DRAIN` or `TCSA.FLUSH` it waits for its output: then it must not be called on the Node
     * process's own task.
     * @param action - of {@link TCSA}: when it takes effect
     * @param value - how; begin with what `tcgetattr` returned
     * @throws ErrnoError with ENOTTY where it is no terminal; with EIO for one in the background of a session that has gone
     * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
     */
    async tcsetattr(action, value) {
        const request = SET_REQUESTS[action];
        if (request === undefined)
            throw new RangeError(`tcsetattr: the action must be one of TCSA, not ${String(action)}`);
        await setStruct(this, request, Termios, value);
    }
    /**
     * Discard data that is on its way.
     * @param queue - of {@link TCFLUSH}: which
     * @throws ErrnoError with ENOTTY where it is no terminal; with EINVAL for another queue
     * @see https://man7.org/linux/man-pages/man2/TCFLSH.2const.html
     */
    async tcflush(queue) {
        await control(this, TC.FLSH, new Choice('TCFLUSH.', TCFLUSH, queue));
    }
    /**
     * Hold the flow of data, or let it go on.
     * @param action - of {@link TCFLOW}
     * @throws ErrnoError with ENOTTY where it is no terminal; with EINVAL for another action
     * @see https://man7.org/linux/man-pages/man2/TCXONC.2const.html
     */
    async tcflow(action) {
        await control(this, TC.XONC, new Choice('TCFLOW.', TCFLOW, action));
    }
    /**
     * Wait until all output has gone. It must not be called on the Node process's own task.
     * @throws ErrnoError with ENOTTY where it is no terminal; with EINTR where a signal came first
     * @see https://man7.org/linux/man-pages/man2/TCSBRK.2const.html
     */
    async tcdrain() {
        await control(this, TC.SBRK, 1);
    }
    /**
     * How large the window is.
     * @throws ErrnoError with ENOTTY where it is no terminal
     * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
     */
    async getWindowSize() {
        return await getStruct(this, TIOC.GWINSZ, Winsize);
    }
    /**
     * Set how large the window is. Where that is new, the foreground process group gets `SIGWINCH`.
     * @param size - fields that are left out are 0
     * @throws ErrnoError with ENOTTY where it is no terminal
     * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
     */
    async setWindowSize(size) {
        await setStruct(this, TIOC.SWINSZ, Winsize, Winsize.of(size));
    }
    /**
     * Make it the controlling terminal of this process's session, which must have none.
     * @param steal - take it away from another session that has it; with `CAP_SYS_ADMIN`
     * @throws ErrnoError with EPERM where this process leads no session or has a controlling terminal, or another session has it
     * @see https://man7.org/linux/man-pages/man2/TIOCSCTTY.2const.html
     */
    async setControllingTerminal(steal = false) {
        await control(this, TIOC.SCTTY, steal ? 1 : 0);
    }
    /**
     * Give up the controlling terminal. Where this process leads the session, its foreground process group gets `SIGHUP` and
     * `SIGCONT`, and all of its processes lose the terminal.
     * @throws ErrnoError with ENOTTY where it is not the controlling terminal
     * @see https://man7.org/linux/man-pages/man2/TIOCNOTTY.2const.html
     */
    async giveUpControllingTerminal() {
        await control(this, TIOC.NOTTY);
    }
    /**
     * The foreground process group.
     * @returns its number; 0 where it is of another pid namespace, and for the controlling side of a pseudoterminal that has none
     * @throws ErrnoError with ENOTTY where it is not the controlling terminal, nor the controlling side
     * @see https://man7.org/linux/man-pages/man2/TIOCSPGRP.2const.html
     */
    async tcgetpgrp() {
        return await getWord(this, TIOC.GPGRP);
    }
    /**
     * Set the foreground process group.
     * @param group - of this process's session
     * @throws ErrnoError with ENOTTY where it is not the controlling terminal; with EPERM for a group of another session; with
     *   ESRCH where there is no such group
     * @see https://man7.org/linux/man-pages/man2/TIOCSPGRP.2const.html
     */
    async tcsetpgrp(group) {
        await setWord(this, TIOC.SPGRP, group);
    }
    /**
     * The session whose controlling terminal it is.
     * @returns the number of the process that leads it
     * @throws ErrnoError with ENOTTY where it is not the controlling terminal, nor the controlling side of one
     * @see https://man7.org/linux/man-pages/man2/TIOCGSID.2const.html
     */
    async tcgetsid() {
        return await getWord(this, TIOC.GSID);
    }
    /**
     * The number of a pseudoterminal: its other end is `/dev/pts/` and this number.
     * @throws ErrnoError with ENOTTY where it is not the controlling side of one
     * @see https://man7.org/linux/man-pages/man3/ptsname.3.html
     */
    async ptsNumber() {
        return await getWord(this, TIOC.GPTN);
    }
    /**
     * Lock a pseudoterminal, so that its other end cannot be opened; or unlock it, as it must be after `/dev/ptmx` was opened.
     * @param locked - whether it is to be locked
     * @throws ErrnoError with ENOTTY where it is not the controlling side of one
     * @see https://man7.org/linux/man-pages/man2/TIOCSPTLCK.2const.html
     */
    async setPtyLock(locked) {
        await setWord(this, TIOC.SPTLCK, locked ? 1 : 0);
    }
    /**
     * Whether the other end of a pseudoterminal cannot be opened.
     * @throws ErrnoError with ENOTTY where it is not the controlling side of one
     * @see https://man7.org/linux/man-pages/man2/TIOCSPTLCK.2const.html
     */
    async getPtyLock() {
        return (await getWord(this, TIOC.GPTLCK)) !== 0;
    }
    /**
     * Open the other end of a pseudoterminal, without a path: whatever is mounted at `/dev/pts`, it is surely this one's.
     * @param flags - of `O`; with `O.NOCTTY` it does not become the controlling terminal
     * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
     * @returns a handle that owns it
     * @throws ErrnoError with EIO where it is locked; with ENOTTY where this is not the controlling side of one
     * @see https://man7.org/linux/man-pages/man2/TIOCGPTPEER.2const.html
     */
    async openPtyPeer(flags = O.RDWR | O.NOCTTY, options = {}) {
        const all = openFlagsArgument('ioctl: flags', options.inheritable === true ? flags : or(flags, O.CLOEXEC));
        // This handle's own class: it was made by the same task.
        return this.task.makeFileDescriptor(NearFileDescriptor(await control(this, TIOC.GPTPEER, all)));
    }
    /**
     * How much there is to read: of a pipe, a socket or a terminal, or up to the end of a regular file.
     * @returns in bytes
     * @throws ErrnoError with ENOTTY for what cannot tell
     * @see https://man7.org/linux/man-pages/man2/FIONREAD.2const.html
     */
    async bytesToRead() {
        return await getWord(this, FIO.NREAD);
    }
    /**
     * How much output of a terminal has not gone.
     * @returns in bytes
     * @throws ErrnoError with ENOTTY where it is no terminal
     * @see https://man7.org/linux/man-pages/man2/TIOCOUTQ.2const.html
     */
    async bytesToSend() {
        return await getWord(this, TIOC.OUTQ);
    }
    /**
     * Say whether calls on the open file wait: `O.NONBLOCK` of its flags, in one call.
     * @param nonBlocking - EAGAIN instead of waiting
     * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
     */
    async setNonBlocking(nonBlocking) {
        await setWord(this, FIO.NBIO, nonBlocking ? 1 : 0);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGVybWlvcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInRlcm1pb3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxjQUFjLElBQUksa0JBQWtCLEVBQWEsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVoRixPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUN6RSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFFbkUsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLGlCQUFpQixDQUFBO0FBR2hELE9BQU8sRUFBRSxDQUFDLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFDakQsT0FBTyxFQUFFLEVBQUUsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE1BQU0sRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUVqRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxLQUFLLEdBQUc7SUFDbkIsc0JBQXNCO0lBQ3RCLE1BQU0sRUFBRSxLQUFLO0lBQ2IsOEJBQThCO0lBQzlCLE1BQU0sRUFBRSxLQUFLO0lBQ2IscUNBQXFDO0lBQ3JDLE1BQU0sRUFBRSxLQUFLO0lBQ2IsbUNBQW1DO0lBQ25DLE1BQU0sRUFBRSxLQUFLO0lBQ2Isd0JBQXdCO0lBQ3hCLEtBQUssRUFBRSxLQUFLO0lBQ1osOEJBQThCO0lBQzlCLE1BQU0sRUFBRSxLQUFLO0lBQ2IsMkNBQTJDO0lBQzNDLEtBQUssRUFBRSxLQUFLO0lBQ1osK0JBQStCO0lBQy9CLEtBQUssRUFBRSxLQUFLO0lBQ1osMkNBQTJDO0lBQzNDLEtBQUssRUFBRSxLQUFLO0lBQ1oscUNBQXFDO0lBQ3JDLEtBQUssRUFBRSxLQUFLO0lBQ1osNENBQTRDO0lBQzVDLElBQUksRUFBRSxLQUFLO0lBQ1gsbUNBQW1DO0lBQ25DLEtBQUssRUFBRSxLQUFLO0lBQ1osNENBQTRDO0lBQzVDLEtBQUssRUFBRSxNQUFNO0lBQ2IsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxNQUFNO0lBQ2YsMEJBQTBCO0lBQzFCLEtBQUssRUFBRSxNQUFNO0NBQ0wsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQixvQkFBb0I7SUFDcEIsS0FBSyxFQUFFLElBQUk7SUFDWCxxQ0FBcUM7SUFDckMsS0FBSyxFQUFFLElBQUk7SUFDWCx5REFBeUQ7SUFDekQsS0FBSyxFQUFFLElBQUk7SUFDWCwyQ0FBMkM7SUFDM0MsS0FBSyxFQUFFLElBQUk7SUFDWCw4Q0FBOEM7SUFDOUMsS0FBSyxFQUFFLElBQUk7SUFDWCxzQ0FBc0M7SUFDdEMsTUFBTSxFQUFFLElBQUk7SUFDWix1Q0FBdUM7SUFDdkMsS0FBSyxFQUFFLElBQUk7SUFDWCxvQkFBb0I7SUFDcEIsS0FBSyxFQUFFLElBQUk7Q0FDSCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHO0lBQ25CLDZCQUE2QjtJQUM3QixLQUFLLEVBQUUsTUFBTTtJQUNiLDBDQUEwQztJQUMxQyxLQUFLLEVBQUUsSUFBSTtJQUNYLGlCQUFpQjtJQUNqQixHQUFHLEVBQUUsSUFBSTtJQUNULGdCQUFnQjtJQUNoQixHQUFHLEVBQUUsSUFBSTtJQUNULGtCQUFrQjtJQUNsQixHQUFHLEVBQUUsSUFBSTtJQUNULGtCQUFrQjtJQUNsQixHQUFHLEVBQUUsSUFBSTtJQUNULHFCQUFxQjtJQUNyQixNQUFNLEVBQUUsSUFBSTtJQUNaLGVBQWU7SUFDZixLQUFLLEVBQUUsSUFBSTtJQUNYLG1CQUFtQjtJQUNuQixNQUFNLEVBQUUsS0FBSztJQUNiLGtCQUFrQjtJQUNsQixNQUFNLEVBQUUsS0FBSztJQUNiLG9DQUFvQztJQUNwQyxLQUFLLEVBQUUsS0FBSztJQUNaLGdDQUFnQztJQUNoQyxNQUFNLEVBQUUsS0FBSztJQUNiLGtDQUFrQztJQUNsQyxNQUFNLEVBQUUsTUFBTTtJQUNkLHNDQUFzQztJQUN0QyxLQUFLLEVBQUUsV0FBVztJQUNsQix5Q0FBeUM7SUFDekMsTUFBTSxFQUFFLFdBQVc7SUFDbkIsMkNBQTJDO0lBQzNDLE9BQU8sRUFBRSxXQUFXO0NBQ1osQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBRztJQUNuQixpREFBaUQ7SUFDakQsSUFBSSxFQUFFLEdBQUc7SUFDVCxpREFBaUQ7SUFDakQsTUFBTSxFQUFFLEdBQUc7SUFDWCw2QkFBNkI7SUFDN0IsS0FBSyxFQUFFLEdBQUc7SUFDVixzQkFBc0I7SUFDdEIsSUFBSSxFQUFFLEdBQUc7SUFDVCxzQ0FBc0M7SUFDdEMsS0FBSyxFQUFFLElBQUk7SUFDWCxnQ0FBZ0M7SUFDaEMsS0FBSyxFQUFFLElBQUk7SUFDWCx5Q0FBeUM7SUFDekMsTUFBTSxFQUFFLElBQUk7SUFDWiw0Q0FBNEM7SUFDNUMsTUFBTSxFQUFFLElBQUk7SUFDWixrREFBa0Q7SUFDbEQsTUFBTSxFQUFFLEtBQUs7SUFDYix1Q0FBdUM7SUFDdkMsT0FBTyxFQUFFLEtBQUs7SUFDZCwyQkFBMkI7SUFDM0IsT0FBTyxFQUFFLEtBQUs7SUFDZCw4Q0FBOEM7SUFDOUMsTUFBTSxFQUFFLEtBQUs7SUFDYixpQ0FBaUM7SUFDakMsTUFBTSxFQUFFLE1BQU07SUFDZCw0QkFBNEI7SUFDNUIsTUFBTSxFQUFFLE1BQU07SUFDZCw4Q0FBOEM7SUFDOUMsTUFBTSxFQUFFLE1BQU07SUFDZCxxQ0FBcUM7SUFDckMsT0FBTyxFQUFFLFFBQVE7Q0FDVCxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLHNCQUFzQjtJQUN0QixJQUFJLEVBQUUsQ0FBQztJQUNQLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsQ0FBQztJQUNQLDBCQUEwQjtJQUMxQixLQUFLLEVBQUUsQ0FBQztJQUNSLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsQ0FBQztJQUNQLHNCQUFzQjtJQUN0QixHQUFHLEVBQUUsQ0FBQztJQUNOLHNFQUFzRTtJQUN0RSxJQUFJLEVBQUUsQ0FBQztJQUNQLDBEQUEwRDtJQUMxRCxHQUFHLEVBQUUsQ0FBQztJQUNOLG9CQUFvQjtJQUNwQixJQUFJLEVBQUUsQ0FBQztJQUNQLDZCQUE2QjtJQUM3QixLQUFLLEVBQUUsQ0FBQztJQUNSLHdCQUF3QjtJQUN4QixJQUFJLEVBQUUsQ0FBQztJQUNQLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsRUFBRTtJQUNSLHVCQUF1QjtJQUN2QixHQUFHLEVBQUUsRUFBRTtJQUNQLDRCQUE0QjtJQUM1QixPQUFPLEVBQUUsRUFBRTtJQUNYLHVCQUF1QjtJQUN2QixPQUFPLEVBQUUsRUFBRTtJQUNYLHFCQUFxQjtJQUNyQixNQUFNLEVBQUUsRUFBRTtJQUNWLHlDQUF5QztJQUN6QyxLQUFLLEVBQUUsRUFBRTtJQUNULHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsRUFBRTtDQUNBLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUc7SUFDbEIsZUFBZTtJQUNmLEdBQUcsRUFBRSxDQUFDO0lBQ04sZ0NBQWdDO0lBQ2hDLEtBQUssRUFBRSxDQUFDO0lBQ1IseUVBQXlFO0lBQ3pFLEtBQUssRUFBRSxDQUFDO0NBQ0EsQ0FBQTtBQUVWOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLE9BQU8sR0FBRztJQUNyQixrQ0FBa0M7SUFDbEMsQ0FBQyxFQUFFLENBQUM7SUFDSixnQ0FBZ0M7SUFDaEMsQ0FBQyxFQUFFLENBQUM7SUFDSixZQUFZO0lBQ1osRUFBRSxFQUFFLENBQUM7Q0FDRyxDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsQ0FBQztJQUNQLG9CQUFvQjtJQUNwQixHQUFHLEVBQUUsQ0FBQztJQUNOLG9EQUFvRDtJQUNwRCxJQUFJLEVBQUUsQ0FBQztJQUNQLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsQ0FBQztDQUNFLENBQUE7QUFFViw2Q0FBNkM7QUFDN0MsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHLEVBQUUsQ0FBQTtBQUV0Qjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLGlCQUFpQixFQUFFO0lBQy9DLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsTUFBTTtJQUNmLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsTUFBTTtJQUNmLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsTUFBTTtJQUNmLHdCQUF3QjtJQUN4QixPQUFPLEVBQUUsTUFBTTtJQUNmLGtEQUFrRDtJQUNsRCxNQUFNLEVBQUUsS0FBSztJQUNiLDZDQUE2QztJQUM3QyxJQUFJLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUM7SUFDeEIsOENBQThDO0lBQzlDLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLHlHQUF5RztJQUN6RyxRQUFRLEVBQUUsTUFBTTtDQUNqQixDQUFDLENBQUE7QUFJRjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFDLGdCQUFnQixFQUFFO0lBQzlDLGFBQWE7SUFDYixNQUFNLEVBQUUsTUFBTTtJQUNkLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsTUFBTTtJQUNkLHVDQUF1QztJQUN2QyxTQUFTLEVBQUUsTUFBTTtJQUNqQix1Q0FBdUM7SUFDdkMsU0FBUyxFQUFFLE1BQU07Q0FDbEIsQ0FBQyxDQUFBO0FBSUYsTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFBO0FBRWQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLDZCQUE2QjtJQUM3QixLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQztJQUNqQyxzQkFBc0I7SUFDdEIsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUM7SUFDakMsdUNBQXVDO0lBQ3ZDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDO0lBQ2xDLDhEQUE4RDtJQUM5RCxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQztJQUNsQywwRkFBMEY7SUFDMUYsSUFBSSxFQUFFLE1BQU07SUFDWixzQ0FBc0M7SUFDdEMsSUFBSSxFQUFFLE1BQU07SUFDWixvQkFBb0I7SUFDcEIsSUFBSSxFQUFFLE1BQU07Q0FDSixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sSUFBSSxHQUFHO0lBQ2xCLCtCQUErQjtJQUMvQixJQUFJLEVBQUUsTUFBTTtJQUNaLDJCQUEyQjtJQUMzQixJQUFJLEVBQUUsTUFBTTtJQUNaLHdDQUF3QztJQUN4QyxLQUFLLEVBQUUsTUFBTTtJQUNiLHdDQUF3QztJQUN4QyxLQUFLLEVBQUUsTUFBTTtJQUNiLHdDQUF3QztJQUN4QyxLQUFLLEVBQUUsTUFBTTtJQUNiLG9DQUFvQztJQUNwQyxJQUFJLEVBQUUsTUFBTTtJQUNaLDZCQUE2QjtJQUM3QixNQUFNLEVBQUUsTUFBTTtJQUNkLGNBQWM7SUFDZCxNQUFNLEVBQUUsTUFBTTtJQUNkLHVDQUF1QztJQUN2QyxHQUFHLEVBQUUsTUFBTTtJQUNYLHdDQUF3QztJQUN4QyxLQUFLLEVBQUUsTUFBTTtJQUNiLHVCQUF1QjtJQUN2QixJQUFJLEVBQUUsTUFBTTtJQUNaLHNDQUFzQztJQUN0QyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3JCLHVDQUF1QztJQUN2QyxNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZCLDRCQUE0QjtJQUM1QixNQUFNLEVBQUUsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZCLDhDQUE4QztJQUM5QyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUM7Q0FDWixDQUFBO0FBRVY7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHO0lBQ2pCLGlDQUFpQztJQUNqQyxLQUFLLEVBQUUsTUFBTTtJQUNiLDBCQUEwQjtJQUMxQixJQUFJLEVBQUUsTUFBTTtJQUNaLDRDQUE0QztJQUM1QyxLQUFLLEVBQUUsTUFBTTtJQUNiLHdCQUF3QjtJQUN4QixJQUFJLEVBQUUsTUFBTTtJQUNaLGdDQUFnQztJQUNoQyxLQUFLLEVBQUUsTUFBTTtDQUNMLENBQUE7QUFFViw0Q0FBNEM7QUFDNUMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEtBQUssRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBRTVDLEtBQUssVUFBVSxPQUFPLENBQUMsRUFBa0IsRUFBRSxPQUFlLEVBQUUsV0FBNEIsQ0FBQzs7O1FBQ3ZGLE1BQU0sTUFBTSxrQ0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQ2pDLE9BQU8sTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQzlEO0FBRUQsS0FBSyxVQUFVLFNBQVMsQ0FBSSxFQUFrQixFQUFFLE9BQWUsRUFBRSxJQUFrQjs7O1FBQ2pGLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUE7UUFDbkIsTUFBTSxNQUFNLGtDQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLFFBQUEsQ0FBQTtRQUM5QixPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ3RGO0FBRUQsS0FBSyxVQUFVLFNBQVMsQ0FBSSxFQUFrQixFQUFFLE9BQWUsRUFBRSxJQUFrQixFQUFFLEtBQXdCOzs7UUFDM0csTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsQ0FBQTtRQUNuQixNQUFNLE1BQU0sa0NBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQzlCLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFJLElBQUksRUFBRSxLQUFLLENBQUMsUUFBQSxDQUFBO1FBQzlDLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ3BEO0FBRUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxFQUFrQixFQUFFLE9BQWU7SUFDeEQsT0FBTyxDQUFDLE1BQU0sU0FBUyxDQUFDLEVBQUUsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUE7QUFDbkQsQ0FBQztBQUVELEtBQUssVUFBVSxPQUFPLENBQUMsRUFBa0IsRUFBRSxPQUFlLEVBQUUsS0FBYTtJQUN2RSxNQUFNLFNBQVMsQ0FBb0IsRUFBRSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFBO0FBQ2xFLENBQUM7QUFFRCxNQUFNLFlBQVksR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLE1BQU0sRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLENBQUMsTUFBTSxFQUFXLENBQUE7QUFLeEc7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLHFCQUFzQixTQUFRLGNBQWM7SUFDdkQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxTQUFTO1FBQ2IsT0FBTyxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBcUIsRUFBRSxLQUE4QjtRQUNuRSxNQUFNLE9BQU8sR0FBRyxZQUFZLENBQUMsTUFBTSxDQUF1QixDQUFBO1FBQzFELElBQUksT0FBTyxLQUFLLFNBQVM7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLGtEQUFrRCxNQUFNLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQyxDQUFBO1FBQ25ILE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2hELENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBNkM7UUFDekQsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxNQUFNLENBQUMsVUFBVSxFQUFFLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO0lBQ3RFLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxNQUFNLENBQUMsTUFBNEM7UUFDdkQsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxNQUFNLENBQUMsU0FBUyxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFBO0lBQ3JFLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLE9BQU87UUFDWCxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNqQyxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxhQUFhO1FBQ2pCLE9BQU8sTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDcEQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxJQUFzQjtRQUN4QyxNQUFNLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO0lBQy9ELENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxzQkFBc0IsQ0FBQyxLQUFLLEdBQUcsS0FBSztRQUN4QyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDaEQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLHlCQUF5QjtRQUM3QixNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2pDLENBQUM7SUFFRDs7Ozs7T0FLRztJQUNILEtBQUssQ0FBQyxTQUFTO1FBQ2IsT0FBTyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3hDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLEtBQVc7UUFDekIsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDeEMsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFFBQVE7UUFDWixPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsU0FBUztRQUNiLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN2QyxDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxLQUFLLENBQUMsVUFBVSxDQUFDLE1BQWU7UUFDOUIsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsS0FBSyxDQUFDLFVBQVU7UUFDZCxPQUFPLENBQUMsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsUUFBZ0IsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLFVBQTZCLEVBQUU7UUFDbEYsTUFBTSxHQUFHLEdBQUcsaUJBQWlCLENBQUMsY0FBYyxFQUFFLE9BQU8sQ0FBQyxXQUFXLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7UUFDMUcseURBQXlEO1FBQ3pELE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxrQkFBa0IsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQyxDQUFTLENBQUE7SUFDekcsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFdBQVc7UUFDZixPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsS0FBSyxDQUFDLFdBQVc7UUFDZixPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdkMsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLFdBQW9CO1FBQ3ZDLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNwRCxDQUFDO0NBQ0YifQ==