/**
 * `<linux/watch_queue.h>`: pipes through which the kernel tells what happens to its objects, such as keys. The kernel has them
 * with CONFIG_WATCH_QUEUE; see `keyctlWatchKey` for what is told.
 *
 * @module linux/watch_queue
 * @see Documentation/core-api/watch_queue.rst in the kernel's source
 */
import { flagSet, has, type FlagsOf } from '../near/flags.js'
import { array, struct, type StructValue } from '../memory/aggregates.js'
import { bytesOf } from '../memory/bytes.js'
import { BigUint64, Uint32 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import type { Pointer } from '../handle/pointer.js'
import { integer, uint32 } from './arguments.js'
import { fillFront, type FilledFront } from './buffers.js'
import { O } from './fcntl.js'
import { io, ioctlOf } from './ioctl.js'
import type { KeySerial } from './keyctl.js'
import { _read } from './unistd.js'

/**
 * With `pipe2`: the kernel writes to the pipe, and nobody else. It is `O.EXCL`.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const O_NOTIFICATION_PIPE = O.EXCL

/**
 * The ioctls of such a pipe.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const IOC_WATCH_QUEUE = {
  /** Give it room. */
  SET_SIZE: io(0x57, 0x60),
  /** Say what is told. */
  SET_FILTER: io(0x57, 0x61),
} as const

/** Errors show these by their names. */
const _ioctl = ioctlOf(['IOC_WATCH_QUEUE_', IOC_WATCH_QUEUE])

/**
 * What something is told of.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WATCH_TYPE = {
  /** The queue itself. */
  META: 0,
  /** A key. */
  KEY_NOTIFY: 1,
} as const
/**
 * One of {@link WATCH_TYPE}.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export type WatchType = (typeof WATCH_TYPE)[keyof typeof WATCH_TYPE]

/**
 * What is told of the queue itself. The names end in `NOTIFICATION` in C.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WATCH_META = {
  /** A watch has ended. */
  REMOVAL_NOTIFICATION: 0,
  /** Something was lost, for want of room. */
  LOSS_NOTIFICATION: 1,
} as const
/**
 * One of {@link WATCH_META}.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export type WatchMeta = (typeof WATCH_META)[keyof typeof WATCH_META]

/**
 * What is told of a key.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const NOTIFY_KEY = {
  /** It has a payload, or will never have one. */
  INSTANTIATED: 0,
  /** It has another payload. */
  UPDATED: 1,
  /** A key was added to the key ring. */
  LINKED: 2,
  /** A key was taken from the key ring. */
  UNLINKED: 3,
  /** The key ring was emptied. */
  CLEARED: 4,
  /** It was revoked. */
  REVOKED: 5,
  /** It was invalidated. */
  INVALIDATED: 6,
  /** What describes it has changed. */
  SETATTR: 7,
} as const
/**
 * One of {@link NOTIFY_KEY}.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export type NotifyKey = (typeof NOTIFY_KEY)[keyof typeof NOTIFY_KEY]

/**
 * The parts of a notification's `info`. Bit 31 (`TYPE_INFO`): combine with `or(a, b)`, not with `|`.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WATCH_INFO = flagSet('WATCH_INFO', {
  /** How long the record is, in bytes. */
  LENGTH: 0x7f,
  /** Which watch. */
  ID: 0xff00,
  /** What the type says besides. */
  TYPE_INFO: 0xffff_0000,
  /** The first bit of that. */
  FLAG_0: 0x1_0000,
  /** The second. */
  FLAG_1: 0x2_0000,
  /** The third. */
  FLAG_2: 0x4_0000,
  /** The fourth. */
  FLAG_3: 0x8_0000,
  /** The fifth. */
  FLAG_4: 0x10_0000,
  /** The sixth. */
  FLAG_5: 0x20_0000,
  /** The seventh. */
  FLAG_6: 0x40_0000,
  /** The eighth. */
  FLAG_7: 0x80_0000,
})

/**
 * How far down the parts of {@link WATCH_INFO} are.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WATCH_INFO_SHIFT = {
  /** Of the length. */
  LENGTH: 0,
  /** Of the watch. */
  ID: 8,
  /** Of the rest. */
  TYPE_INFO: 16,
} as const

const InfoWord: FixedType<FlagsOf<'WATCH_INFO'>> = Uint32

/** @internal what each record begins with: the type has 24 bits of the first word, the subtype the upper 8 */
export const WatchNotificationHead = struct('struct watch_notification', { type_subtype: Uint32, info: InfoWord })
/** @internal a record of a key */
export const KeyNotificationRecord = struct('struct key_notification', { watch: WatchNotificationHead, key_id: Uint32, aux: Uint32 })
/** @internal a record of a watch that has ended */
export const WatchRemovalRecord = struct('struct watch_notification_removal', { watch: WatchNotificationHead, id: BigUint64 })

/**
 * Something happened to a key that is watched.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export interface KeyNotification {
  /** Which of these. */
  readonly kind: 'key'
  /** What happened. */
  readonly subtype: NotifyKey
  /** The watch, as `keyctlWatchKey` was told to call it. */
  readonly watch: number
  /** The key, or the key ring. */
  readonly key_id: KeySerial
  /**
   * The other key, for `NOTIFY_KEY.LINKED` and `NOTIFY_KEY.UNLINKED`; an error number for a key that was instantiated with an error;
   * 0 otherwise.
   */
  readonly aux: number
}

/**
 * A watch has ended: what it watched is gone, or nobody watches it any more.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export interface WatchRemoval {
  /** Which of these. */
  readonly kind: 'removal'
  /** The watch. */
  readonly watch: number
  /** What was watched: the serial number of a key; undefined where that is not told. */
  readonly object: bigint | undefined
}

/**
 * Something was lost, for want of room.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export interface WatchLoss {
  /** Which of these. */
  readonly kind: 'loss'
}

/**
 * A notification of a kind that is not known here.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export interface OtherWatchNotification {
  /** Which of these. */
  readonly kind: 'other'
  /** What it is about, below 2^24. */
  readonly type: number
  /** What happened to it, below 256. */
  readonly subtype: number
  /** The watch. */
  readonly watch: number
  /** Of {@link WATCH_INFO}: what the type says besides. */
  readonly info: FlagsOf<'WATCH_INFO'>
  /** All that follows. */
  readonly data: Uint8Array
}

/**
 * What is told; taken apart by its `kind`.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export type WatchNotification = KeyNotification | WatchRemoval | WatchLoss | OtherWatchNotification

/** In their word, the type is below this bit, and the subtype is above. */
const SUBTYPE_SHIFT = 24

/** What stands behind the head, in bytes. */
function bodySize(notification: WatchNotification): number {
  switch (notification.kind) {
    case 'key': return KeyNotificationRecord.size - WatchNotificationHead.size
    case 'removal': return notification.object === undefined ? 0 : WatchRemovalRecord.size - WatchNotificationHead.size
    case 'loss': return 0
    case 'other': return notification.data.byteLength
  }
}

function headOf(type: number, subtype: number, watch: number, info: number, size: number): StructValue<(typeof WatchNotificationHead)['types']> {
  integer('a notification: type', type, 0, 2 ** SUBTYPE_SHIFT - 1)
  integer('a notification: subtype', subtype, 0, 0xff)
  integer('a notification: watch', watch, 0, 0xff)
  integer('a notification: its length', size, WatchNotificationHead.size, WATCH_INFO.LENGTH)
  const rest = uint32('a notification: info', info)
  if (rest % 2 ** WATCH_INFO_SHIFT.TYPE_INFO !== 0) throw new RangeError('a notification: info has bits of its length or its watch')
  return { type_subtype: subtype * 2 ** SUBTYPE_SHIFT + type, info: rest + watch * 2 ** WATCH_INFO_SHIFT.ID + size }
}

function writeOne(view: DataView, at: number, notification: WatchNotification, size: number): void {
  switch (notification.kind) {
    case 'key': {
      const { subtype, watch, key_id, aux } = notification
      return KeyNotificationRecord.write(view, at, { watch: headOf(WATCH_TYPE.KEY_NOTIFY, subtype, watch, 0, size), key_id, aux })
    }
    case 'removal': {
      const { watch, object } = notification
      const head = headOf(WATCH_TYPE.META, WATCH_META.REMOVAL_NOTIFICATION, watch, 0, size)
      if (object === undefined) return WatchNotificationHead.write(view, at, head)
      return WatchRemovalRecord.write(view, at, { watch: head, id: object })
    }
    case 'loss': return WatchNotificationHead.write(view, at, headOf(WATCH_TYPE.META, WATCH_META.LOSS_NOTIFICATION, 0, 0, size))
    case 'other': {
      const { type, subtype, watch, info, data } = notification
      WatchNotificationHead.write(view, at, headOf(type, subtype, watch, info, size))
      bytesOf(view, at + WatchNotificationHead.size, data.byteLength).set(data)
    }
  }
}

function readOne(view: DataView, at: number, size: number): WatchNotification {
  const { type_subtype: both, info } = WatchNotificationHead.read(view, at)
  const [type, subtype] = [both % 2 ** SUBTYPE_SHIFT, both >>> SUBTYPE_SHIFT]
  const watch = (info & WATCH_INFO.ID) >>> WATCH_INFO_SHIFT.ID
  if (type === WATCH_TYPE.KEY_NOTIFY && size >= KeyNotificationRecord.size) {
    const { key_id, aux } = KeyNotificationRecord.read(view, at)
    return { kind: 'key', subtype: subtype as NotifyKey, watch, key_id, aux }
  }
  if (type === WATCH_TYPE.META && subtype === WATCH_META.REMOVAL_NOTIFICATION) {
    // Only the length tells whether there is an id.
    return { kind: 'removal', watch, object: size >= WatchRemovalRecord.size ? WatchRemovalRecord.read(view, at).id : undefined }
  }
  if (type === WATCH_TYPE.META && subtype === WATCH_META.LOSS_NOTIFICATION) return { kind: 'loss' }
  const data = bytesOf(view, at + WatchNotificationHead.size, size - WatchNotificationHead.size).slice()
  return { kind: 'other', type, subtype, watch, info: (info & WATCH_INFO.TYPE_INFO) >>> 0, data }
}

/**
 * Notifications, as such a pipe is read.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WatchNotificationList: Type<WatchNotification[]> = {
  name: 'struct watch_notification[]',
  alignment: WatchRemovalRecord.alignment,
  size: undefined,
  sizeOf: (value) => value.reduce((sum, each) => sum + WatchNotificationHead.size + bodySize(each), 0),
  write(view, offset, value) {
    let at = offset
    for (const each of value) {
      const size = WatchNotificationHead.size + bodySize(each)
      writeOne(view, at, each, size)
      at += size
    }
  },
  read(view, offset, length) {
    const notifications: WatchNotification[] = []
    const end = offset + length
    for (let at = offset; at < end;) {
      const size = at + WatchNotificationHead.size > end ? 0 : WatchNotificationHead.read(view, at).info & WATCH_INFO.LENGTH
      if (size < WatchNotificationHead.size || at + size > end) {
        throw new RangeError(`a struct watch_notification of ${size} bytes cannot be at ${at - offset} in memory of ${length}`)
      }
      notifications.push(readOne(view, at, size))
      at += size
    }
    return notifications
  },
}

/** @internal what stands before the rules */
export const WatchNotificationFilterHead = struct('struct watch_notification_filter', { nr_filters: Uint32, __reserved: Uint32 })
/** @internal one rule */
export const WatchNotificationTypeFilter = struct('struct watch_notification_type_filter', {
  type: Uint32, info_filter: InfoWord, info_mask: InfoWord, subtype_filter: array(Uint32, 8),
})

/**
 * What of a notification's `info` must be as it is said.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export interface WatchInfoRule {
  /** Which bits are looked at: of {@link WATCH_INFO}, but not its `LENGTH`; none unless it is said. */
  readonly info_mask?: FlagsOf<'WATCH_INFO'>
  /** What they have to be; none outside the mask. */
  readonly info_filter?: FlagsOf<'WATCH_INFO'>
}

/**
 * What is told of one type; all of its subtypes unless some are said.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export type WatchRule = WatchInfoRule & (
  | {
    /** The queue itself. */
    readonly type: typeof WATCH_TYPE.META
    /** Only these. */
    readonly subtypes?: readonly WatchMeta[]
  }
  | {
    /** Keys. */
    readonly type: typeof WATCH_TYPE.KEY_NOTIFY
    /** Only these. */
    readonly subtypes?: readonly NotifyKey[]
  }
)

/** A filter has no more rules; see watch_queue_set_filter in Linux 6.12, kernel/watch_queue.c. */
const RULES_MOST = 16
const SUBTYPES = 256
const WORD_BITS = 32

function ruleOf({ type, subtypes, info_mask = 0, info_filter = 0 }: WatchRule): StructValue<(typeof WatchNotificationTypeFilter)['types']> {
  uint32('IOC_WATCH_QUEUE_SET_FILTER: info_mask', info_mask)
  uint32('IOC_WATCH_QUEUE_SET_FILTER: info_filter', info_filter)
  if ((info_mask & WATCH_INFO.LENGTH) !== 0) {
    throw new RangeError('IOC_WATCH_QUEUE_SET_FILTER: info_mask has bits of the length, which is no matter of a filter')
  }
  if (!has(info_mask, info_filter)) throw new RangeError('IOC_WATCH_QUEUE_SET_FILTER: info_filter has bits that info_mask has not')
  const subtype_filter = new Array<number>(SUBTYPES / WORD_BITS).fill(subtypes === undefined ? 0xffff_ffff : 0)
  for (const subtype of subtypes ?? []) {
    const word = Math.floor(integer('IOC_WATCH_QUEUE_SET_FILTER: subtype', subtype, 0, SUBTYPES - 1) / WORD_BITS)
    subtype_filter[word] = ((subtype_filter[word] ?? 0) | (1 << subtype % WORD_BITS)) >>> 0
  }
  return { type: uint32('IOC_WATCH_QUEUE_SET_FILTER: type', type), info_filter, info_mask, subtype_filter }
}

/**
 * A filter: what is told.
 * @see include/uapi/linux/watch_queue.h in the kernel's source
 */
export const WatchNotificationFilter: Type<readonly WatchRule[]> = {
  name: 'struct watch_notification_filter',
  alignment: WatchNotificationFilterHead.alignment,
  size: undefined,
  sizeOf: (rules) => WatchNotificationFilterHead.size + rules.length * WatchNotificationTypeFilter.size,
  write(view, offset, rules) {
    WatchNotificationFilterHead.write(view, offset, { nr_filters: rules.length, __reserved: 0 })
    rules.forEach((rule, index) => (
      WatchNotificationTypeFilter.write(view, offset + WatchNotificationFilterHead.size + index * WatchNotificationTypeFilter.size, ruleOf(rule))
    ))
  },
  read(view, offset) {
    const { nr_filters: count } = WatchNotificationFilterHead.read(view, offset)
    return Array.from({ length: count }, (_, index) => {
      const at = offset + WatchNotificationFilterHead.size + index * WatchNotificationTypeFilter.size
      const { type, info_filter, info_mask, subtype_filter } = WatchNotificationTypeFilter.read(view, at)
      const subtypes = Array.from({ length: SUBTYPES }, (_each, subtype) => subtype)
        .filter((subtype) => ((subtype_filter[Math.floor(subtype / WORD_BITS)] ?? 0) >>> subtype % WORD_BITS) % 2 === 1)
      const rule = { type, info_filter, info_mask }
      return (subtypes.length === SUBTYPES ? rule : { ...rule, subtypes }) as WatchRule
    })
  },
}

/** How much memory notifications get where nothing else is said, in bytes. */
const USUAL_SIZE = 4096
const LEAST_SIZE = 128

/**
 * File descriptors of pipes that were made with {@link O_NOTIFICATION_PIPE}. For others, each of the two ioctls fails with ENODEV
 * or ENOTTY.
 * @see Documentation/core-api/watch_queue.rst in the kernel's source
 */
export class WatchQueueFileDescriptor extends FileDescriptor {
  /**
   * Give the queue room. Nothing is told before, and it can be done once.
   * @param notes - for how many notifications, from 1 on; the kernel makes whole pages of them, and takes no more than 512
   * @throws ErrnoError with EINVAL for too many; with EBUSY where it has room; with EPERM where the user has too many pages in
   *   pipes; with ENODEV for another pipe; with ENOTTY for another file, and where the kernel was built without
   * @see Documentation/core-api/watch_queue.rst in the kernel's source
   */
  async watchQueueSetSize(notes: number): Promise<void> {
    const count = integer('IOC_WATCH_QUEUE_SET_SIZE: notes', notes, 1, 0xffff_ffff)
    using fd = this.borrow(this.task)
    await _ioctl(this.task.sysif, fd, IOC_WATCH_QUEUE.SET_SIZE, count)
  }

  /**
   * Say what is told. Each notification that a rule is about is; all of them are without a filter.
   * @param rules - up to 16; null for no filter
   * @throws RangeError for none, or too many, and for a rule that is wrong in itself
   * @throws ErrnoError with ENODEV for another pipe; with ENOTTY for another file, and where the kernel was built without
   * @see Documentation/core-api/watch_queue.rst in the kernel's source
   */
  async watchQueueSetFilter(rules: readonly WatchRule[] | null): Promise<void> {
    const { task } = this
    if (rules !== null) integer('IOC_WATCH_QUEUE_SET_FILTER: the number of rules', rules.length, 1, RULES_MOST)
    using fd = this.borrow(task)
    using filter = task.optionalArgument(WatchNotificationFilter, rules)
    await _ioctl(task.sysif, fd, IOC_WATCH_QUEUE.SET_FILTER, filter)
  }

  /**
   * Take the notifications that there are. Where there are none this waits, without `O.NONBLOCK`: then it must not be called on
   * the Node process's own task.
   * @param size - how much memory there is for them, in bytes; from 128 on, so that the longest one has room
   * @returns the notifications in their order
   * @throws ErrnoError with EAGAIN where there are none and the pipe does not block
   * @see Documentation/core-api/watch_queue.rst in the kernel's source
   */
  async watchQueueRead(size?: number): Promise<WatchNotification[]>
  /**
   * Take the notifications that there are, into memory of the caller's.
   * @param memory - for a {@link WatchNotificationList}; consumed
   * @returns the part of it that was filled, and the rest
   * @throws ErrnoError with ENOBUFS where there is no room for one; otherwise the same
   * @see Documentation/core-api/watch_queue.rst in the kernel's source
   */
  async watchQueueRead(memory: Pointer<WatchNotification[]>): Promise<FilledFront<WatchNotification[]>>
  async watchQueueRead(room: number | Pointer<WatchNotification[]> = USUAL_SIZE): Promise<WatchNotification[] | FilledFront<WatchNotification[]>> {
    const { task } = this
    using fd = this.borrow(task)
    const memory = typeof room === 'number' ? integer('watch_queue: size', room, LEAST_SIZE, 0x7fff_ffff) : room
    return await fillFront(task, WatchNotificationList, memory, (buf, count) => _read(task.sysif, fd, buf, count))
  }
}
