/**
 * `<asm/termbits.h>`, `<asm/ioctls.h>`: terminals, and pseudoterminals.
 *
 * @module linux/termios
 */
import { Choice, flagSet, or, type FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, type Pgid } from '../near/ids.js'
import type { SyscallArgument } from '../near/sysif.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { Int32, Uint16, Uint32, Uint8 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { ValueOrPointer } from '../handle/task.js'
import type { DescriptorOptions } from './arguments.js'
import { O, openFlagsArgument } from './fcntl.js'
import { io, ioctlOf, ior, iow } from './ioctl.js'

/**
 * What a terminal does with its input, in `c_iflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const IFLAG = flagSet('IFLAG', {
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
})

/**
 * What a terminal does with its output, in `c_oflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const OFLAG = flagSet('OFLAG', {
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
})

/**
 * How a terminal's line works, in `c_cflag`. Bit 31 (`CRTSCTS`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const CFLAG = flagSet('CFLAG', {
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
})

/**
 * What a terminal does for its user, in `c_lflag`.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export const LFLAG = flagSet('LFLAG', {
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
})

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
} as const

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
} as const

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
} as const

const TCFLUSH_NAMES = { IFLUSH: TCFLUSH.I, OFLUSH: TCFLUSH.O, IOFLUSH: TCFLUSH.IO } as const

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
} as const

/**
 * How many special characters there are.
 * @see include/uapi/asm-generic/termbits.h in the kernel's source
 */
export const NCCS = 19

const InputFlags: FixedType<FlagsOf<'IFLAG'>> = Uint32
const OutputFlags: FixedType<FlagsOf<'OFLAG'>> = Uint32
const ControlFlags: FixedType<FlagsOf<'CFLAG'>> = Uint32
const LocalFlags: FixedType<FlagsOf<'LFLAG'>> = Uint32

/**
 * How a terminal is set, with its speeds as numbers.
 * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
 */
export const Termios = struct('struct termios2', {
  /** Of {@link IFLAG}. */
  c_iflag: InputFlags,
  /** Of {@link OFLAG}. */
  c_oflag: OutputFlags,
  /** Of {@link CFLAG}. */
  c_cflag: ControlFlags,
  /** Of {@link LFLAG}. */
  c_lflag: LocalFlags,
  /** Which line discipline; 0 for the usual one. */
  c_line: Uint8,
  /** The special characters, by {@link CC}. */
  c_cc: array(Uint8, NCCS),
  /** How fast input comes, in bits a second. */
  c_ispeed: Uint32,
  /** How fast output goes, in bits a second; it is set where `c_cflag` has `CFLAG.BOTHER` as its speed. */
  c_ospeed: Uint32,
})
/**
 * The JavaScript form of a `struct termios2`.
 * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
 */
export type Termios = StructValue<(typeof Termios)['types']>

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
})
/**
 * The JavaScript form of a `struct winsize`.
 * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
 */
export type Winsize = StructValue<(typeof Winsize)['types']>

const T = 0x54

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
} as const

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
} as const

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
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['TC', TC], ['TIOC', TIOC], ['FIO', FIO])

/** A word that an ioctl reads or writes. */
const Word = struct('int', { value: Int32 })

async function control(fd: FileDescriptor, request: number, argument: SyscallArgument = 0): Promise<number> {
  using borrow = fd.borrow(fd.task)
  return await _ioctl(fd.task.sysif, borrow, request, argument)
}

async function getStruct<T>(fd: FileDescriptor, request: number, type: FixedType<T>): Promise<T> {
  const { task } = fd
  using borrow = fd.borrow(task)
  return await task.fill(type, (memory) => _ioctl(task.sysif, borrow, request, memory))
}

async function setStruct<T>(fd: FileDescriptor, request: number, type: FixedType<T>, value: ValueOrPointer<T>): Promise<void> {
  const { task } = fd
  using borrow = fd.borrow(task)
  using argument = task.argument<T>(type, value)
  await _ioctl(task.sysif, borrow, request, argument)
}

async function getWord(fd: FileDescriptor, request: number): Promise<number> {
  return (await getStruct(fd, request, Word)).value
}

async function setWord(fd: FileDescriptor, request: number, value: number): Promise<void> {
  await setStruct<{ value: number }>(fd, request, Word, { value })
}

const SET_REQUESTS = { [TCSA.NOW]: TC.SETS2, [TCSA.DRAIN]: TC.SETSW2, [TCSA.FLUSH]: TC.SETSF2 } as const

/**
 * When new settings take effect, of {@link TCSA}.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export type TermiosAction = (typeof TCSA)[keyof typeof TCSA]

/**
 * File descriptors of terminals. What is no terminal answers ENOTTY. A process in the background is stopped by `SIGTTOU` when
 * it changes its controlling terminal, unless it ignores or blocks that signal, as children do that have not executed a program.
 * @see https://man7.org/linux/man-pages/man3/termios.3.html
 */
export class TermiosFileDescriptor extends FileDescriptor {
  /**
   * How the terminal is set. For the controlling side of a pseudoterminal, how its other end is.
   * @throws ErrnoError with ENOTTY where it is no terminal
   * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
   */
  async tcgetattr(): Promise<Termios> {
    return await getStruct(this, TC.GETS2, Termios)
  }

  /**
   * Set the terminal. With `TCSA.DRAIN` or `TCSA.FLUSH` it waits for its output: then it must not be called on the Node
   * process's own task.
   * @param action - of {@link TCSA}: when it takes effect
   * @param value - how; begin with what `tcgetattr` returned
   * @throws ErrnoError with ENOTTY where it is no terminal; with EIO for one in the background of a session that has gone
   * @see https://man7.org/linux/man-pages/man2/TCSETS.2const.html
   */
  async tcsetattr(action: TermiosAction, value: ValueOrPointer<Termios>): Promise<void> {
    const request = SET_REQUESTS[action] as number | undefined
    if (request === undefined) throw new RangeError(`tcsetattr: the action must be one of TCSA, not ${String(action)}`)
    await setStruct(this, request, Termios, value)
  }

  /**
   * Discard data that is on its way.
   * @param queue - of {@link TCFLUSH}: which
   * @throws ErrnoError with ENOTTY where it is no terminal; with EINVAL for another queue
   * @see https://man7.org/linux/man-pages/man2/TCFLSH.2const.html
   */
  async tcflush(queue: (typeof TCFLUSH)[keyof typeof TCFLUSH]): Promise<void> {
    await control(this, TC.FLSH, new Choice('TC', TCFLUSH_NAMES, queue))
  }

  /**
   * Hold the flow of data, or let it go on.
   * @param action - of {@link TCFLOW}
   * @throws ErrnoError with ENOTTY where it is no terminal; with EINVAL for another action
   * @see https://man7.org/linux/man-pages/man2/TCXONC.2const.html
   */
  async tcflow(action: (typeof TCFLOW)[keyof typeof TCFLOW]): Promise<void> {
    await control(this, TC.XONC, new Choice('TC', TCFLOW, action))
  }

  /**
   * Wait until all output has gone. It must not be called on the Node process's own task.
   * @throws ErrnoError with ENOTTY where it is no terminal; with EINTR where a signal came first
   * @see https://man7.org/linux/man-pages/man2/TCSBRK.2const.html
   */
  async tcdrain(): Promise<void> {
    await control(this, TC.SBRK, 1)
  }

  /**
   * How large the window is.
   * @throws ErrnoError with ENOTTY where it is no terminal
   * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
   */
  async getWindowSize(): Promise<Winsize> {
    return await getStruct(this, TIOC.GWINSZ, Winsize)
  }

  /**
   * Set how large the window is. Where that is new, the foreground process group gets `SIGWINCH`.
   * @param size - fields that are left out are 0
   * @throws ErrnoError with ENOTTY where it is no terminal
   * @see https://man7.org/linux/man-pages/man2/TIOCSWINSZ.2const.html
   */
  async setWindowSize(size: Partial<Winsize>): Promise<void> {
    await setStruct(this, TIOC.SWINSZ, Winsize, Winsize.of(size))
  }

  /**
   * Make it the controlling terminal of this process's session, which must have none.
   * @param steal - take it away from another session that has it; with `CAP_SYS_ADMIN`
   * @throws ErrnoError with EPERM where this process leads no session or has a controlling terminal, or another session has it
   * @see https://man7.org/linux/man-pages/man2/TIOCSCTTY.2const.html
   */
  async setControllingTerminal(steal = false): Promise<void> {
    await control(this, TIOC.SCTTY, steal ? 1 : 0)
  }

  /**
   * Give up the controlling terminal. Where this process leads the session, its foreground process group gets `SIGHUP` and
   * `SIGCONT`, and all of its processes lose the terminal.
   * @throws ErrnoError with ENOTTY where it is not the controlling terminal
   * @see https://man7.org/linux/man-pages/man2/TIOCNOTTY.2const.html
   */
  async giveUpControllingTerminal(): Promise<void> {
    await control(this, TIOC.NOTTY)
  }

  /**
   * The foreground process group.
   * @returns its number; 0 where it is of another pid namespace, and for the controlling side of a pseudoterminal that has none
   * @throws ErrnoError with ENOTTY where it is not the controlling terminal, nor the controlling side
   * @see https://man7.org/linux/man-pages/man2/TIOCSPGRP.2const.html
   */
  async tcgetpgrp(): Promise<number> {
    return await getWord(this, TIOC.GPGRP)
  }

  /**
   * Set the foreground process group.
   * @param group - of this process's session
   * @throws ErrnoError with ENOTTY where it is not the controlling terminal; with EPERM for a group of another session; with
   *   ESRCH where there is no such group
   * @see https://man7.org/linux/man-pages/man2/TIOCSPGRP.2const.html
   */
  async tcsetpgrp(group: Pgid): Promise<void> {
    await setWord(this, TIOC.SPGRP, group)
  }

  /**
   * The session whose controlling terminal it is.
   * @returns the number of the process that leads it
   * @throws ErrnoError with ENOTTY where it is not the controlling terminal, nor the controlling side of one
   * @see https://man7.org/linux/man-pages/man2/TIOCGSID.2const.html
   */
  async tcgetsid(): Promise<number> {
    return await getWord(this, TIOC.GSID)
  }

  /**
   * The number of a pseudoterminal: its other end is `/dev/pts/` and this number.
   * @throws ErrnoError with ENOTTY where it is not the controlling side of one
   * @see https://man7.org/linux/man-pages/man3/ptsname.3.html
   */
  async ptsNumber(): Promise<number> {
    return await getWord(this, TIOC.GPTN)
  }

  /**
   * Lock a pseudoterminal, so that its other end cannot be opened; or unlock it, as it must be after `/dev/ptmx` was opened.
   * @param locked - whether it is to be locked
   * @throws ErrnoError with ENOTTY where it is not the controlling side of one
   * @see https://man7.org/linux/man-pages/man2/TIOCSPTLCK.2const.html
   */
  async setPtyLock(locked: boolean): Promise<void> {
    await setWord(this, TIOC.SPTLCK, locked ? 1 : 0)
  }

  /**
   * Whether the other end of a pseudoterminal cannot be opened.
   * @throws ErrnoError with ENOTTY where it is not the controlling side of one
   * @see https://man7.org/linux/man-pages/man2/TIOCSPTLCK.2const.html
   */
  async getPtyLock(): Promise<boolean> {
    return (await getWord(this, TIOC.GPTLCK)) !== 0
  }

  /**
   * Open the other end of a pseudoterminal, without a path: whatever is mounted at `/dev/pts`, it is surely this one's.
   * @param flags - of `O`; with `O.NOCTTY` it does not become the controlling terminal
   * @param options - whether programs that are exec'd get it too; otherwise `O.CLOEXEC` is added
   * @returns a handle that owns it
   * @throws ErrnoError with EIO where it is locked; with ENOTTY where this is not the controlling side of one
   * @see https://man7.org/linux/man-pages/man2/TIOCGPTPEER.2const.html
   */
  async openPtyPeer(flags: FlagsOf<'O'> = O.RDWR | O.NOCTTY, options: DescriptorOptions = {}): Promise<this> {
    const all = openFlagsArgument('ioctl: flags', options.inheritable === true ? flags : or(flags, O.CLOEXEC))
    // This handle's own class: it was made by the same task.
    return this.task.makeFileDescriptor(NearFileDescriptor(await control(this, TIOC.GPTPEER, all))) as this
  }

  /**
   * How much there is to read: of a pipe, a socket or a terminal, or up to the end of a regular file.
   * @returns in bytes
   * @throws ErrnoError with ENOTTY for what cannot tell
   * @see https://man7.org/linux/man-pages/man2/FIONREAD.2const.html
   */
  async bytesToRead(): Promise<number> {
    return await getWord(this, FIO.NREAD)
  }

  /**
   * How much output of a terminal has not gone.
   * @returns in bytes
   * @throws ErrnoError with ENOTTY where it is no terminal
   * @see https://man7.org/linux/man-pages/man2/TIOCOUTQ.2const.html
   */
  async bytesToSend(): Promise<number> {
    return await getWord(this, TIOC.OUTQ)
  }

  /**
   * Say whether calls on the open file wait: `O.NONBLOCK` of its flags, in one call.
   * @param nonBlocking - EAGAIN instead of waiting
   * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
   */
  async setNonBlocking(nonBlocking: boolean): Promise<void> {
    await setWord(this, FIO.NBIO, nonBlocking ? 1 : 0)
  }
}
