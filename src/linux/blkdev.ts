/**
 * The `BLK…` of `<linux/fs.h>`, and `<linux/blkpg.h>`: what block devices tell of themselves, and what can be done to them.
 *
 * @module linux/blkdev
 */
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray } from '../memory/bytes.js'
import { ConstPointer, Int32, Int64, Uint16, Uint32, Uint64 } from '../memory/scalars.js'
import type { FixedType } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { integer, length } from './arguments.js'
import { io, ioctlOf, ior, iow } from './ioctl.js'

const TYPE = 0x12

/**
 * The ioctls of block devices.
 * @see include/uapi/linux/fs.h in the kernel's source
 */
export const BLK = {
  /** Make it read-only, or no longer. */
  ROSET: io(TYPE, 93),
  /** Whether it is read-only. */
  ROGET: io(TYPE, 94),
  /** Read its partition table anew. */
  RRPART: io(TYPE, 95),
  /** Write back what is cached of it, and forget it. */
  FLSBUF: io(TYPE, 97),
  /** Set how much is read ahead. */
  RASET: io(TYPE, 98),
  /** How much is read ahead. */
  RAGET: io(TYPE, 99),
  /** The most that goes in one request. */
  SECTGET: io(TYPE, 103),
  /** The length of a sector. */
  SSZGET: io(TYPE, 104),
  /** Change its partitions. */
  PG: io(TYPE, 105),
  /** The length of a block in the cache. */
  BSZGET: ior(TYPE, 112, 8),
  /** Set the length of a block in the cache. */
  BSZSET: iow(TYPE, 113, 8),
  /** How long it is. */
  GETSIZE64: ior(TYPE, 114, 8),
  /** Give a part of it back. */
  DISCARD: io(TYPE, 119),
  /** The least that it likes to be asked for. */
  IOMIN: io(TYPE, 120),
  /** What it likes best to be asked for. */
  IOOPT: io(TYPE, 121),
  /** How far its beginning is off. */
  ALIGNOFF: io(TYPE, 122),
  /** The length of a sector inside. */
  PBSZGET: io(TYPE, 123),
  /** Give a part of it back, with all copies that the device made of it. */
  SECDISCARD: io(TYPE, 125),
  /** Whether it turns. */
  ROTATIONAL: io(TYPE, 126),
  /** Fill a part of it with zeroes. */
  ZEROOUT: io(TYPE, 127),
  /** How many disks there were before it; since Linux 5.15. */
  GETDISKSEQ: ior(TYPE, 128, 8),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['BLK', BLK])

/**
 * What `BLK.PG` does.
 * @see include/uapi/linux/blkpg.h in the kernel's source
 */
export const BLKPG = {
  /** Add a partition. */
  ADD_PARTITION: 1,
  /** Take one away. */
  DEL_PARTITION: 2,
  /** Make one longer or shorter. */
  RESIZE_PARTITION: 3,
} as const

/**
 * A partition, as `BLK.PG` takes it.
 * @see include/uapi/linux/blkpg.h in the kernel's source
 */
export const BlkpgPartition = struct('struct blkpg_partition', {
  /** Where it begins, in bytes. */
  start: Int64,
  /** How long it is, in bytes. */
  length: Int64,
  /** Its number, from 1 on. */
  pno: Int32,
  /** Nothing. */
  devname: byteArray(64),
  /** Nothing. */
  volname: byteArray(64),
})
/**
 * The JavaScript form of a `struct blkpg_partition`.
 * @see include/uapi/linux/blkpg.h in the kernel's source
 */
export type BlkpgPartition = StructValue<(typeof BlkpgPartition)['types']>

/** @internal what is done with it */
export const BlkpgIoctlArg = struct('struct blkpg_ioctl_arg', { op: Int32, flags: Int32, datalen: Int32, data: ConstPointer })

const Range = array(Uint64, 2)

async function ask<T>(device: FileDescriptor, request: number, type: FixedType<T>): Promise<T> {
  const { task } = device
  using fd = device.borrow(task)
  return await task.fill(type, (argument) => _ioctl(task.sysif, fd, request, argument), type.zero)
}

async function onRange(device: FileDescriptor, request: number, call: string, start: number, count: number): Promise<void> {
  const { task } = device
  using fd = device.borrow(task)
  using range = task.argument(Range, [length(`${call}: start`, start), length(`${call}: length`, count)])
  await _ioctl(task.sysif, fd, request, range)
}

async function partition(device: FileDescriptor, op: (typeof BLKPG)[keyof typeof BLKPG], pno: number, start: number, count: number): Promise<void> {
  const { task } = device
  integer('BLKPG: pno', pno, 1, 0x7fff_ffff)
  length('BLKPG: start', start)
  if (op !== BLKPG.DEL_PARTITION) integer('BLKPG: length', count, 1, Number.MAX_SAFE_INTEGER)
  using fd = device.borrow(task)
  using data = task.argument<BlkpgPartition>(BlkpgPartition, BlkpgPartition.of({ start, length: count, pno }))
  using argument = task.argument(BlkpgIoctlArg, { op, flags: 0, datalen: BlkpgPartition.size, data: data.near })
  await _ioctl(task.sysif, fd, BLK.PG, argument)
}

/**
 * File descriptors of block devices. For others, each call fails with ENOTTY.
 * @see include/uapi/linux/fs.h in the kernel's source
 */
export class BlkdevFileDescriptor extends FileDescriptor {
  /**
   * How long the device is, in bytes.
   * @see https://man7.org/linux/man-pages/man4/sd.4.html
   */
  async blkGetSize(): Promise<number> {
    return await ask(this, BLK.GETSIZE64, Uint64)
  }

  /**
   * The length of a sector as one sees it, in bytes: the least that can be read or written directly.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetSectorSize(): Promise<number> {
    return await ask(this, BLK.SSZGET, Int32)
  }

  /**
   * The length of a sector inside the device, in bytes: the least that it writes without reading.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetPhysicalSectorSize(): Promise<number> {
    return await ask(this, BLK.PBSZGET, Uint32)
  }

  /**
   * The length of a block in the cache, in bytes.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetBlockSize(): Promise<number> {
    return await ask(this, BLK.BSZGET, Int32)
  }

  /**
   * Set the length of a block in the cache, as long as this file descriptor is open. What is cached is written back first.
   * @param size - in bytes: a power of two from that of a sector to that of a page
   * @throws ErrnoError with EINVAL for another one; with EBUSY where somebody else has the device for himself, as a file system
   *   that is mounted; with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkSetBlockSize(size: number): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument(Int32, integer('BLKBSZSET: size', size, 0, 0x7fff_ffff))
    await _ioctl(task.sysif, fd, BLK.BSZSET, argument)
  }

  /**
   * Whether the device is read-only.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetReadOnly(): Promise<boolean> {
    return (await ask(this, BLK.ROGET, Int32)) !== 0
  }

  /**
   * Make the device read-only, or no longer. Who writes already goes on.
   * @param readOnly - which
   * @throws ErrnoError with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkSetReadOnly(readOnly: boolean): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using argument = task.argument(Int32, Number(readOnly))
    await _ioctl(task.sysif, fd, BLK.ROSET, argument)
  }

  /**
   * How much is read ahead, in units of 512 bytes.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetReadAhead(): Promise<number> {
    return await ask(this, BLK.RAGET, Int64)
  }

  /**
   * Set how much is read ahead.
   * @param sectors - in units of 512 bytes
   * @throws ErrnoError with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkSetReadAhead(sectors: number): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, BLK.RASET, length('BLKRASET: sectors', sectors))
  }

  /**
   * The most that goes in one request, in units of 512 bytes.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetMaxSectors(): Promise<number> {
    return await ask(this, BLK.SECTGET, Uint16)
  }

  /**
   * The least that the device likes to be asked for, in bytes.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetMinimumIo(): Promise<number> {
    return await ask(this, BLK.IOMIN, Uint32)
  }

  /**
   * What the device likes best to be asked for, in bytes; 0 where it does not say.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetOptimalIo(): Promise<number> {
    return await ask(this, BLK.IOOPT, Uint32)
  }

  /**
   * How far the beginning of the device is off from that of a sector inside, in bytes; -1 where that has no remedy.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetAlignmentOffset(): Promise<number> {
    return await ask(this, BLK.ALIGNOFF, Int32)
  }

  /**
   * Whether the device is one that turns.
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetRotational(): Promise<boolean> {
    return (await ask(this, BLK.ROTATIONAL, Uint16)) !== 0
  }

  /**
   * A number that no other disk has had since the system started, though the device's name and number may be used again.
   * @throws ErrnoError with ENOTTY before Linux 5.15
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkGetDiskSequence(): Promise<number> {
    return await ask(this, BLK.GETDISKSEQ, Uint64)
  }

  /**
   * Write back what is cached of the device, and forget it. It may take long.
   * @throws ErrnoError with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkFlush(): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, BLK.FLSBUF, 0)
  }

  /**
   * Read the device's partition table anew.
   * @throws ErrnoError with EINVAL where it can have none; with EBUSY where a partition is in use; with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkReadPartitions(): Promise<void> {
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, BLK.RRPART, 0)
  }

  /**
   * Add a partition: nothing is written to the device, and the partition is gone after the next start.
   * @param number - of the partition, from 1 on
   * @param start - where it begins, in bytes; a multiple of a sector's length
   * @param count - how long it is, in bytes; likewise, and not 0
   * @throws ErrnoError with EBUSY where there is such a number, or another partition there; with EINVAL for what is no multiple, and
   *   where the device can have none; with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/blkpg.h in the kernel's source
   */
  async blkAddPartition(number: number, start: number, count: number): Promise<void> {
    await partition(this, BLKPG.ADD_PARTITION, number, start, count)
  }

  /**
   * Take a partition away. Nothing is written to the device.
   * @param number - of the partition
   * @throws ErrnoError with ENXIO where there is none; with EBUSY where it is in use; with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/blkpg.h in the kernel's source
   */
  async blkDeletePartition(number: number): Promise<void> {
    await partition(this, BLKPG.DEL_PARTITION, number, 0, 0)
  }

  /**
   * Make a partition longer or shorter. Nothing is written to the device.
   * @param number - of the partition
   * @param start - where it begins, in bytes: it stays there
   * @param count - how long it is to be, in bytes; a multiple of a sector's length, and not 0
   * @throws ErrnoError with ENXIO where there is none; with EINVAL where it begins elsewhere, and for what is no multiple; with EBUSY
   *   where the next one is in the way; with EACCES without `CAP_SYS_ADMIN`
   * @see include/uapi/linux/blkpg.h in the kernel's source
   */
  async blkResizePartition(number: number, start: number, count: number): Promise<void> {
    await partition(this, BLKPG.RESIZE_PARTITION, number, start, count)
  }

  /**
   * Give a part of the device back: what is there means nothing any more.
   * @param start - from where, in bytes; a multiple of a sector's length
   * @param count - how much, in bytes; likewise
   * @throws ErrnoError with EOPNOTSUPP where it takes nothing back; with EINVAL for what is no multiple; with EBADF where it is not
   *   open to write
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkDiscard(start: number, count: number): Promise<void> {
    await onRange(this, BLK.DISCARD, 'BLKDISCARD', start, count)
  }

  /**
   * As {@link blkDiscard}, with all copies that the device made of it by itself.
   * @param start - from where, in bytes; a multiple of a sector's length
   * @param count - how much, in bytes; likewise
   * @throws ErrnoError with EOPNOTSUPP where the device cannot; otherwise as {@link blkDiscard}
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkSecureDiscard(start: number, count: number): Promise<void> {
    await onRange(this, BLK.SECDISCARD, 'BLKSECDISCARD', start, count)
  }

  /**
   * Fill a part of the device with zeroes. It may take long.
   * @param start - from where, in bytes; a multiple of a sector's length
   * @param count - how much, in bytes; likewise
   * @throws ErrnoError with EINVAL for what is no multiple; with EBADF where it is not open to write
   * @see include/uapi/linux/fs.h in the kernel's source
   */
  async blkZeroOut(start: number, count: number): Promise<void> {
    await onRange(this, BLK.ZEROOUT, 'BLKZEROOUT', start, count)
  }
}
