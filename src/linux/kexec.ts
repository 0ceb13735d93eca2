/**
 * `<linux/kexec.h>`: a kernel that is loaded beside the one that runs, to take over at reboot or after a crash.
 *
 * @module linux/kexec
 */
import { Flags, flagSet, nameOf, or, type FlagsOf } from '../near/flags.js'
import { hex, type Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { CString } from '../memory/bytes.js'
import { ConstPointer, Uint64 } from '../memory/scalars.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, integer, length, type AddressArgument, type FileDescriptorArgument } from './arguments.js'

/**
 * What for, and for which machine, kexec_load(2) loads a kernel. Only the machine that runs it can be meant.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const KEXEC = flagSet('KEXEC', {
  /** It takes over when this kernel crashes. */
  ON_CRASH: 0x1,
  /** The memory of this kernel stays as it is, so that it can go on afterwards. */
  PRESERVE_CONTEXT: 0x2,
  /** The kernel may change the description of the machine's memory and CPUs that is among the segments; since Linux 6.6. */
  UPDATE_ELFCOREHDR: 0x4,
  /** The kernel may change all that it must where memory and CPUs come and go; since Linux 6.10. */
  CRASH_HOTPLUG_SUPPORT: 0x8,
  /** For the machine that this kernel runs on. */
  ARCH_DEFAULT: 0,
  /** For x86-64. */
  ARCH_X86_64: 62 * 0x1_0000,
  /** For 64-bit Arm. */
  ARCH_AARCH64: 183 * 0x1_0000,
})

/**
 * What kexec_file_load(2) does.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const KEXEC_FILE = {
  // What the arguments say already is no flag for callers of kexecFileLoad.
  ...flagSet('KEXEC_FILE_WHAT', {
    /** Take away the kernel that was loaded. */
    UNLOAD: 0x1,
    /** Without an initial RAM disk. */
    NO_INITRAMFS: 0x4,
  }),
  ...flagSet('KEXEC_FILE', {
    /** It takes over when this kernel crashes. */
    ON_CRASH: 0x2,
    /** Say more in the kernel's log; since Linux 6.8. */
    DEBUG: 0x8,
  }),
}

/**
 * How many segments kexec_load(2) takes.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const KEXEC_SEGMENT_MAX = 16

/**
 * A piece of a kernel, and where it goes.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const KexecSegment = struct('struct kexec_segment', {
  /** What goes there: a pointer. */
  buf: ConstPointer,
  /** Its length, in bytes. */
  bufsz: Uint64,
  /** Where it goes, in physical memory; a multiple of the page size. */
  mem: Uint64,
  /** How much memory it takes, in bytes; a multiple of the page size. */
  memsz: Uint64,
})
/**
 * The JavaScript form of a `struct kexec_segment`.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export type KexecSegment = StructValue<(typeof KexecSegment)['types']>

const Segments = list<KexecSegment>(KexecSegment)

/** The machine that flags name is a number in their upper half, and no bits. */
function shownFlags(flags: number): string {
  const bits = flags % 0x1_0000
  const machine = flags - bits
  const shownMachine = nameOf(KEXEC, machine, 'KEXEC_') ?? hex(machine)
  const shown = [...(machine === 0 ? [] : [shownMachine]), ...(bits === 0 ? [] : [new Flags('KEXEC_', KEXEC, bits).toString()])]
  return shown.length === 0 ? '0' : shown.join('|')
}

/**
 * kexec_load(2), raw.
 * @param sysif - the process
 * @param entry - where the kernel begins, in physical memory
 * @param count - how many segments; 0 unloads what was loaded
 * @param segments - the address of a {@link KexecSegment} for each
 * @param flags - of {@link KEXEC}
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export async function _kexecLoad(sysif: SyscallInterface, entry: number, count: number, segments: AddressArgument, flags: number): Promise<void> {
  const { operand } = flagsArgument('kexec_load: flags', 'KEXEC_', KEXEC, flags)
  await sysif.syscall(
    SYS.kexec_load, length('kexec_load: entry', entry), integer('kexec_load: nr_segments', count, 0, KEXEC_SEGMENT_MAX), segments,
    { operand, toString: () => shownFlags(operand) },
  )
}

/**
 * kexec_file_load(2), raw.
 * @param sysif - the process
 * @param kernel - the kernel's file, or -1 for none
 * @param initrd - its initial RAM disk's, or -1 for none
 * @param cmdlineLength - of the command line, in bytes with its NUL
 * @param cmdline - the address of that
 * @param flags - of {@link KEXEC_FILE}
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export async function _kexecFileLoad(
  sysif: SyscallInterface, kernel: FileDescriptorArgument | -1, initrd: FileDescriptorArgument | -1, cmdlineLength: number, cmdline: AddressArgument,
  flags: number,
): Promise<void> {
  await sysif.syscall(
    SYS.kexec_file_load, kernel, initrd, length('kexec_file_load: cmdline_len', cmdlineLength), cmdline,
    flagsArgument('kexec_file_load: flags', 'KEXEC_FILE_', KEXEC_FILE, flags),
  )
}

/**
 * What a kernel is given that was loaded from a file.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export interface KexecFileLoadOptions {
  /** The file of its initial RAM disk; none where it is left out. */
  readonly initrd?: FileDescriptor
  /** Its command line. */
  readonly cmdline?: ValueOrPointer<string>
  /** `ON_CRASH` and `DEBUG` of {@link KEXEC_FILE}. */
  readonly flags?: FlagsOf<'KEXEC_FILE'>
}

/**
 * Tasks that can load a kernel.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export class KexecTask extends Task {
  /**
   * Load a kernel, piece by piece: reboot(2) with `LINUX_REBOOT_CMD_KEXEC` starts it. It takes `CAP_SYS_BOOT`.
   * @param entry - where it begins, in physical memory
   * @param segments - its pieces, at most {@link KEXEC_SEGMENT_MAX}; the memory that they point to can be freed afterwards. With
   *   none, what was loaded is taken away
   * @param flags - of {@link KEXEC}
   * @throws RangeError for more segments
   * @throws ErrnoError with EPERM without the privilege, or where loading is switched off; with EINVAL where pieces overlap or do not
   *   lie on pages, for another machine, and for flags that there are not; with EADDRNOTAVAIL where there is no such memory; with
   *   EBUSY while something else is loaded; with ENOSYS where the kernel cannot do it
   * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
   */
  async kexecLoad(entry: Address, segments: readonly KexecSegment[], flags: FlagsOf<'KEXEC'> = 0): Promise<void> {
    integer('kexec_load: nr_segments', segments.length, 0, KEXEC_SEGMENT_MAX)
    using argument = this.argument(Segments, [...segments])
    await _kexecLoad(this.sysif, entry, segments.length, argument, flags)
  }

  /**
   * Take away the kernel that was loaded from a file. It takes `CAP_SYS_BOOT`.
   * @param flags - `KEXEC_FILE.ON_CRASH` for the one that would take over after a crash
   * @throws ErrnoError with EPERM without the privilege; with ENOSYS where the kernel cannot do it
   * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
   */
  async kexecFileUnload(flags: typeof KEXEC_FILE.ON_CRASH | 0 = 0): Promise<void> {
    using cmdline = this.argument(CString, '')
    await _kexecFileLoad(this.sysif, -1, -1, cmdline.size, cmdline, or(flags, KEXEC_FILE.UNLOAD, KEXEC_FILE.NO_INITRAMFS))
  }
}

/**
 * File descriptors of kernels.
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export class KexecFileDescriptor extends FileDescriptor {
  /**
   * Load the kernel of this file, whose signature is looked at where that is asked for: reboot(2) with `LINUX_REBOOT_CMD_KEXEC`
   * starts it. It takes `CAP_SYS_BOOT`.
   * @param options - what it is given
   * @throws ErrnoError with EPERM without the privilege, or where loading is switched off; with ENOEXEC where it is no kernel; with
   *   EBADF where a file was not opened for reading; with EINVAL for flags that there are not, or a command line that is too long;
   *   with EKEYREJECTED or ENOKEY where the kernel wants a signature; with EBUSY while something else is loaded; with ENOSYS where the
   *   kernel cannot do it
   * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
   */
  async kexecFileLoad(options: KexecFileLoadOptions = {}): Promise<void> {
    const { task } = this
    using kernel = this.borrow(task)
    using initrd = options.initrd?.borrow(task)
    using cmdline = task.argument(CString, options.cmdline ?? '')
    const flags = or(options.flags ?? 0, initrd === undefined ? KEXEC_FILE.NO_INITRAMFS : 0)
    await _kexecFileLoad(task.sysif, kernel, initrd ?? -1, cmdline.size, cmdline, flags)
  }
}
