/**
 * `<linux/loop.h>`: block devices whose content is a file.
 *
 * @module linux/loop
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
import { flagSet, type FlagsOf } from '../near/flags.js'
import { array, mapped, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { BigUint64, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { ValueOrPointer } from '../handle/task.js'
import { integer, uint32 } from './arguments.js'
import { ioctlOf } from './ioctl.js'

/**
 * How long the names in {@link LoopInfo64} are, in bytes.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LO_NAME_SIZE = 64
/**
 * How long its key is, in bytes.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LO_KEY_SIZE = 32

/**
 * How a loop device is.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LO_FLAGS = flagSet('LO_FLAGS', {
  /** It cannot be written. */
  READ_ONLY: 1,
  /** It lets go of the file when the last one closes it. */
  AUTOCLEAR: 4,
  /** It is looked at for partitions. */
  PARTSCAN: 8,
  /** The file is read and written past the cache. */
  DIRECT_IO: 16,
})

/**
 * The ioctls of a loop device.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LOOP = {
  /** Give it a file. */
  SET_FD: 0x4c00,
  /** Let go of its file. */
  CLR_FD: 0x4c01,
  /** Set how it is, in an old form. */
  SET_STATUS: 0x4c02,
  /** Tell how it is, in an old form. */
  GET_STATUS: 0x4c03,
  /** Set how it is. */
  SET_STATUS64: 0x4c04,
  /** Tell how it is. */
  GET_STATUS64: 0x4c05,
  /** Give it another file of the same length. */
  CHANGE_FD: 0x4c06,
  /** Look how long the file is now. */
  SET_CAPACITY: 0x4c07,
  /** Past the cache, or not. */
  SET_DIRECT_IO: 0x4c08,
  /** Set the length of a sector. */
  SET_BLOCK_SIZE: 0x4c09,
  /** Give it a file, and set how it is, in one go; since Linux 5.8. */
  CONFIGURE: 0x4c0a,
} as const

/**
 * The ioctls of `/dev/loop-control`.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LOOP_CTL = {
  /** Make a device. */
  ADD: 0x4c80,
  /** Remove one. */
  REMOVE: 0x4c81,
  /** Find one without a file, or make it. */
  GET_FREE: 0x4c82,
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['LOOP_', LOOP], ['LOOP_CTL_', LOOP_CTL])

/** A string in memory of fixed length. */
function text(size: number): FixedType<string> {
  const bytes = byteArray(size)
  const into = (value: string): Uint8Array => {
    const content = Buffer.from(value)
    // With the NUL at its end, with which others read it.
    if (content.length >= size || value.includes('\0')) throw new RangeError(
      `${JSON.stringify(value)} is not a string of up to ${size - 1} bytes without a NUL`,
    )
    return Buffer.concat([content, Buffer.alloc(size - content.length)])
  }
  const from = (value: Uint8Array): string => {
    const end = value.indexOf(0)
    return Buffer.from(end < 0 ? value : value.subarray(0, end)).toString()
  }
  return mapped(bytes, bytes.name, into, from)
}

const LoopFlags: FixedType<FlagsOf<'LO_FLAGS'>> = Uint32

/**
 * How a loop device is.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LoopInfo64 = struct('struct loop_info64', {
  /** The device on which the file is; only told. */
  lo_device: Uint64,
  /** The number of the file's inode; only told. */
  lo_inode: BigUint64,
  /** The device that the file is, where it is one; only told. */
  lo_rdevice: Uint64,
  /** Where in the file it begins, in bytes. */
  lo_offset: Uint64,
  /** How long it is at most, in bytes; 0 for up to the end. */
  lo_sizelimit: Uint64,
  /** Its own number; only told. */
  lo_number: Uint32,
  /** Nothing any more. */
  lo_encrypt_type: Uint32,
  /** Nothing any more. */
  lo_encrypt_key_size: Uint32,
  /** Of {@link LO_FLAGS}. */
  lo_flags: LoopFlags,
  /** A name for people, up to 63 bytes. */
  lo_file_name: text(LO_NAME_SIZE),
  /** Nothing any more. */
  lo_crypt_name: text(LO_NAME_SIZE),
  /** Nothing any more. */
  lo_encrypt_key: byteArray(LO_KEY_SIZE),
  /** Nothing any more. */
  lo_init: array(BigUint64, 2),
})
/**
 * The JavaScript form of a `struct loop_info64`.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export type LoopInfo64 = StructValue<(typeof LoopInfo64)['types']>

/**
 * With which file a loop device begins, and how.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export const LoopConfig = struct('struct loop_config', {
  /** The file. */
  fd: Uint32,
  /** The length of a sector, in bytes; 0 for 512. */
  block_size: Uint32,
  /** How it is. */
  info: LoopInfo64,
  /** Nothing. */
  __reserved: array(BigUint64, 8),
})
/**
 * The JavaScript form of a `struct loop_config`.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export type LoopConfig = StructValue<(typeof LoopConfig)['types']>

/**
 * How a loop device begins.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export interface LoopOptions {
  /** Where in the file it begins, in bytes; 0 unless it is said. */
  readonly offset?: number
  /** How long it is at most, in bytes; up to the end of the file unless it is said. */
  readonly sizeLimit?: number
  /** Of {@link LO_FLAGS}. */
  readonly flags?: FlagsOf<'LO_FLAGS'>
  /** The length of a sector, in bytes; 512 unless it is said. */
  readonly blockSize?: number
  /** A name for people, up to 63 bytes. */
  readonly name?: string
}

async function control(device: FileDescriptor, request: number, argument: number): Promise<number> {
  using fd = device.borrow(device.task)
  return await _ioctl(device.task.sysif, fd, request, argument)
}

async function withFile(device: FileDescriptor, request: number, file: FileDescriptor): Promise<void> {
  const { task } = device
  using fd = device.borrow(task)
  using backing = file.borrow(task)
  await _ioctl(task.sysif, fd, request, backing)
}

/**
 * File descriptors of loop devices, and of `/dev/loop-control`.
 * @see https://man7.org/linux/man-pages/man4/loop.4.html
 */
export class LoopFileDescriptor extends FileDescriptor {
  /**
   * For `/dev/loop-control`: find a loop device without a file, or make one. Somebody else may find the same: then giving it a file
   * fails with EBUSY, and one looks again.
   * @returns the number in its name, `/dev/loopN`
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopCtlGetFree(): Promise<number> {
    return await control(this, LOOP_CTL.GET_FREE, 0)
  }

  /**
   * For `/dev/loop-control`: make a loop device.
   * @param number - its number; the lowest free one for -1
   * @returns its number
   * @throws ErrnoError with EEXIST where there is one; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopCtlAdd(number: number): Promise<number> {
    return await control(this, LOOP_CTL.ADD, integer('LOOP_CTL_ADD: number', number, -1, 0x7fff_ffff))
  }

  /**
   * For `/dev/loop-control`: remove a loop device.
   * @param number - its number
   * @throws ErrnoError with EBUSY where it is in use; with ENODEV where there is none; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopCtlRemove(number: number): Promise<void> {
    await control(this, LOOP_CTL.REMOVE, integer('LOOP_CTL_REMOVE: number', number, 0, 0x7fff_ffff))
  }

  /**
   * Give the device a file, and set how it is, in one go; since Linux 5.8. It keeps the file until {@link loopClrFd}.
   * @param file - a regular file or block device, of this task's fd table; where it is not open to write, the device is read-only
   * @param options - how
   * @throws ErrnoError with EBUSY where it has one; with EINVAL for another file, or a bad length of a sector; with EBADF for one
   *   that is open with `O.PATH`
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopConfigure(file: FileDescriptor, options: LoopOptions = {}): Promise<void> {
    const { task } = this
    const { offset = 0, sizeLimit = 0, flags = 0, blockSize = 0, name = '' } = options
    using fd = this.borrow(task)
    using backing = file.borrow(task)
    using config = task.argument<LoopConfig>(LoopConfig, LoopConfig.of({
      fd: backing.near, block_size: uint32('LOOP_CONFIGURE: block_size', blockSize),
      info: LoopInfo64.of({ lo_offset: offset, lo_sizelimit: sizeLimit, lo_flags: uint32('LOOP_CONFIGURE: lo_flags', flags), lo_file_name: name }),
    }))
    await _ioctl(task.sysif, fd, LOOP.CONFIGURE, config)
  }

  /**
   * Give the device a file.
   * @param file - as for {@link loopConfigure}
   * @throws ErrnoError as {@link loopConfigure}
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopSetFd(file: FileDescriptor): Promise<void> {
    await withFile(this, LOOP.SET_FD, file)
  }

  /**
   * Let the device let go of its file; where somebody else has it open, when the last one closes it.
   * @throws ErrnoError with ENXIO where it has none
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopClrFd(): Promise<void> {
    await control(this, LOOP.CLR_FD, 0)
  }

  /**
   * How the device is.
   * @throws ErrnoError with ENXIO where it has no file
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopGetStatus(): Promise<LoopInfo64> {
    const { task } = this
    using fd = this.borrow(task)
    return await task.fill(LoopInfo64, (info) => _ioctl(task.sysif, fd, LOOP.GET_STATUS64, info))
  }

  /**
   * Set how the device is: where in the file it begins and how long it is, its name, `LO_FLAGS.AUTOCLEAR` and `LO_FLAGS.PARTSCAN`.
   * @param info - what {@link loopGetStatus} told, changed
   * @throws ErrnoError with ENXIO where it has no file; with EPERM where another user gave it that, without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopSetStatus(info: ValueOrPointer<LoopInfo64>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument(LoopInfo64, info)
    await _ioctl(task.sysif, fd, LOOP.SET_STATUS64, argument)
  }

  /**
   * Give a read-only device another file of the same length.
   * @param file - which
   * @throws ErrnoError with EINVAL where the device can be written, or the file has another length; with ENXIO where it has none
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopChangeFd(file: FileDescriptor): Promise<void> {
    await withFile(this, LOOP.CHANGE_FD, file)
  }

  /**
   * Make the device as long as its file is now.
   * @throws ErrnoError with ENXIO where it has none
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopSetCapacity(): Promise<void> {
    await control(this, LOOP.SET_CAPACITY, 0)
  }

  /**
   * Have the file read and written past the cache, or through it.
   * @param direct - which
   * @throws ErrnoError with EINVAL where the file system cannot do that; with ENXIO where it has no file
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopSetDirectIo(direct: boolean): Promise<void> {
    await control(this, LOOP.SET_DIRECT_IO, Number(direct))
  }

  /**
   * Set the length of a sector of the device.
   * @param size - in bytes: a power of two from 512 to a page's length
   * @throws ErrnoError with EINVAL for another one; with EAGAIN where the cache could not be emptied
   * @see https://man7.org/linux/man-pages/man4/loop.4.html
   */
  async loopSetBlockSize(size: number): Promise<void> {
    await control(this, LOOP.SET_BLOCK_SIZE, uint32('LOOP_SET_BLOCK_SIZE: size', size))
  }
}
