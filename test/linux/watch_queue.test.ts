import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'

import { ErrnoError } from '../../src/near/errors.js'
import { or, type FlagsOf } from '../../src/near/flags.js'
import { O } from '../../src/linux/fcntl.js'
import { KEY_SPEC } from '../../src/linux/keyctl.js'
import {
  IOC_WATCH_QUEUE, KeyNotificationRecord, NOTIFY_KEY, O_NOTIFICATION_PIPE, WATCH_INFO, WATCH_INFO_SHIFT, WATCH_META, WATCH_TYPE, WatchNotificationFilter,
  WatchNotificationFilterHead, WatchNotificationHead, WatchNotificationList, WatchNotificationTypeFilter, WatchQueueFileDescriptor, WatchRemovalRecord,
  type KeyNotification, type NotifyKey, type OtherWatchNotification, type WatchNotification, type WatchRule,
} from '../../src/linux/watch_queue.js'
import type { Type } from '../../src/memory/type.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, expectFailures } from './support.js'

const HEADER = 'linux/watch_queue.h'

describe('against the headers', () => {
  compareConstants(HEADER, 'O_NOTIFICATION_', { PIPE: O_NOTIFICATION_PIPE })
  compareConstants(HEADER, 'IOC_WATCH_QUEUE_', IOC_WATCH_QUEUE)
  compareConstants(HEADER, 'WATCH_INFO_', {
    ...WATCH_INFO, ...Object.fromEntries(Object.entries(WATCH_INFO_SHIFT).map(([name, value]) => [`${name}__SHIFT`, value])),
  })
  for (const [prefix, set] of [['WATCH_TYPE_', WATCH_TYPE], ['WATCH_META_', WATCH_META], ['NOTIFY_KEY_', NOTIFY_KEY]] as const) {
    for (const architecture of ARCHITECTURES) {
      oracleTest(`${prefix}* is what ${HEADER} says`, architecture, async () => {
        const names = Object.entries(set).map(([name, value]) => [prefix + name, BigInt(value)] as const)
        const theirs = await askC({ headers: [HEADER], expressions: names.map(([name]) => name) }, architecture)
        expect([...theirs]).toEqual(names)
      })
    }
  }
  compareLayout(HEADER, 'struct key_notification', KeyNotificationRecord)
  compareLayout(HEADER, 'struct watch_notification_removal', WatchRemovalRecord)
  compareLayout(HEADER, 'struct watch_notification_filter', WatchNotificationFilterHead)
  compareLayout(HEADER, 'struct watch_notification_type_filter', WatchNotificationTypeFilter)
  for (const architecture of ARCHITECTURES) {
    oracleTest('struct watch_notification is as long as in C, with info behind its bits', architecture, async () => {
      const expressions = ['sizeof(struct watch_notification)', 'offsetof(struct watch_notification, info)']
      const answers = await askC({ headers: [HEADER], expressions }, architecture)
      expect([...answers.values()]).toEqual([BigInt(WatchNotificationHead.size), BigInt(WatchNotificationHead.fields.info.offset)])
    })
  }
})

function dump<T>(type: Type<T>, value: T): Buffer {
  const bytes = Buffer.alloc(type.sizeOf(value))
  type.write(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, value)
  return bytes
}
const parse = (bytes: Uint8Array): WatchNotification[] => WatchNotificationList.read(new DataView(bytes.buffer, bytes.byteOffset), 0, bytes.byteLength)

/** What C makes of declarations of variables: their bytes, one line each. */
async function bytesInC(declarations: Readonly<Record<string, string>>): Promise<Buffer[]> {
  const show = Object.keys(declarations).map((name) => `show(&${name}, sizeof ${name});`).join(' ')
  const printed = await runC(`#include <stdio.h>
#include <linux/watch_queue.h>
static void show(const void *at, unsigned long size) { for (const unsigned char *p = at; size--; p++) printf("%02x", *p); printf("\\n"); }
int main(void) { ${Object.values(declarations).join('; ')}; ${show} return 0; }`)
  return printed.trim().split('\n').map((line) => Buffer.from(line, 'hex'))
}

const NOTIFICATIONS: readonly WatchNotification[] = [
  { kind: 'key', subtype: NOTIFY_KEY.LINKED, watch: 7, key_id: 0x1234_5678, aux: 0x0765_4321 },
  { kind: 'removal', watch: 200, object: 0x1_0000_0001n },
  { kind: 'removal', watch: 3, object: undefined },
  { kind: 'loss' },
  { kind: 'other', type: 0x12_3456, subtype: 0xff, watch: 9, info: or(WATCH_INFO.FLAG_0, WATCH_INFO.FLAG_7), data: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]) },
]

describe('the codec', () => {
  oracleTest('notifications are read and written as C has them', process.arch as 'x64', async () => {
    const head = (type: string | number, subtype: string | number, watch: number, size: number, flags = '0'): string => (
      `{ .type = ${type}, .subtype = ${subtype}, .info = (${watch} << WATCH_INFO_ID__SHIFT) | ${size} | ${flags} }`
    )
    const theirs = Buffer.concat(await bytesInC({
      a: `struct key_notification a = { .watch = ${head('WATCH_TYPE_KEY_NOTIFY', 'NOTIFY_KEY_LINKED', 7, 16)}, .key_id = 0x12345678, .aux = 0x07654321 }`,
      b: `struct watch_notification_removal b = { .watch = ${head('WATCH_TYPE_META', 'WATCH_META_REMOVAL_NOTIFICATION', 200, 16)}, .id = 0x100000001ull }`,
      c: `struct watch_notification c = ${head('WATCH_TYPE_META', 'WATCH_META_REMOVAL_NOTIFICATION', 3, 8)}`,
      d: `struct watch_notification d = ${head('WATCH_TYPE_META', 'WATCH_META_LOSS_NOTIFICATION', 0, 8)}`,
      e: `struct { struct watch_notification watch; unsigned char data[8]; } e = { ${head('0x123456', '0xff', 9, 16, 'WATCH_INFO_FLAG_0 | WATCH_INFO_FLAG_7')}`
        + ', { 1, 2, 3, 4, 5, 6, 7, 8 } }',
    }))
    expect(dump(WatchNotificationList, [...NOTIFICATIONS])).toEqual(theirs)
    expect(parse(theirs)).toEqual(NOTIFICATIONS)
  })

  oracleTest('a filter is as C has it', process.arch as 'x64', async () => {
    const [theirs] = await bytesInC({
      a: `struct { struct watch_notification_filter head; struct watch_notification_type_filter rules[2]; } a = { { .nr_filters = 2 }, {
        { .type = WATCH_TYPE_KEY_NOTIFY, .subtype_filter = { (1 << NOTIFY_KEY_LINKED) | (1 << NOTIFY_KEY_REVOKED) },
          .info_mask = WATCH_INFO_ID, .info_filter = 7 << WATCH_INFO_ID__SHIFT },
        { .type = WATCH_TYPE_META, .subtype_filter = { -1, -1, -1, -1, -1, -1, -1, -1 } } } }`,
    })
    const rules: WatchRule[] = [
      {
        type: WATCH_TYPE.KEY_NOTIFY, subtypes: [NOTIFY_KEY.LINKED, NOTIFY_KEY.REVOKED],
        info_mask: WATCH_INFO.ID, info_filter: 7 << WATCH_INFO_SHIFT.ID,
      },
      { type: WATCH_TYPE.META, info_mask: 0, info_filter: 0 },
    ]
    const ours = dump(WatchNotificationFilter, rules)
    expect(ours).toEqual(theirs)
    expect(WatchNotificationFilter.read(new DataView(ours.buffer, ours.byteOffset, ours.byteLength), 0, ours.byteLength)).toEqual(rules)
  })

  test('what cannot be a notification', () => {
    const whole = dump(WatchNotificationList, [...NOTIFICATIONS])
    expect(() => parse(whole.subarray(0, whole.byteLength - 1))).toThrow('a struct watch_notification of 16 bytes cannot be at 48 in memory of 63')
    expect(() => parse(new Uint8Array(8))).toThrow('of 0 bytes cannot be at 0')
    expect(() => parse(new Uint8Array(4))).toThrow(RangeError)
    const other: OtherWatchNotification = { kind: 'other', type: 5, subtype: 1, watch: 0, info: 0, data: new Uint8Array() }
    for (const [wrong, message] of [
      [{ type: 2 ** 24 }, 'a notification: type'], [{ subtype: 256 }, 'a notification: subtype'], [{ watch: -1 }, 'a notification: watch'],
      [{ info: 1 }, 'info has bits of its length or its watch'], [{ info: 2 ** 32 }, 'a notification: info'], [{ data: new Uint8Array(120) }, 'its length'],
    ] as const) expect(() => dump(WatchNotificationList, [{ ...other, ...wrong }])).toThrow(message)
    // A record that is shorter than what this kind has here is none of that kind.
    expect(parse(dump(WatchNotificationList, [{ ...other, type: WATCH_TYPE.KEY_NOTIFY }]))).toEqual([{ ...other, type: WATCH_TYPE.KEY_NOTIFY }])
  })
})

const local = await localProcess()
let child: ChildProcess
let task: Task
let pipe: FileDescriptor
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  ;[pipe] = await task.pipe2()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Why there are no such pipes here; undefined where there are. */
const missing = await local.task.pipe2({ flags: or(O_NOTIFICATION_PIPE, O.NONBLOCK) }).then(async (ends) => {
  for (const end of ends) await end.close()
  return undefined
}, (error: unknown) => {
  if (error instanceof ErrnoError && ['ENOPKG', 'EINVAL'].includes(error.code)) return error
  throw error
})
const queueTest = (title: string, body: () => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: the kernel was built without CONFIG_WATCH_QUEUE: ${missing.message})`, body)
}

/** A pipe of notifications that never waits. */
async function queue(): Promise<FileDescriptor> {
  const [reading, writing] = await task.pipe2({ flags: or(O_NOTIFICATION_PIPE, O.NONBLOCK) })
  await writing.close()
  return reading
}

queueTest('what becomes of keys is told', async () => {
  const session = await task.keyctlJoinSessionKeyring(null)
  await using reading = await queue()
  await reading.watchQueueSetSize(16)
  await task.keyctlWatchKey(session, reading, 5)
  const key = await task.addKey('user', 'watched', 'x', KEY_SPEC.SESSION_KEYRING)
  expect(await reading.watchQueueRead()).toEqual([{ kind: 'key', subtype: NOTIFY_KEY.LINKED, watch: 5, key_id: session, aux: key }])
  await task.keyctlWatchKey(key, reading, 6)
  await task.keyctlUpdate(key, 'y')
  await task.keyctlUnlink(key, session)
  expect((await reading.watchQueueRead()).slice(0, 2)).toEqual([
    { kind: 'key', subtype: NOTIFY_KEY.UPDATED, watch: 6, key_id: key, aux: 0 },
    { kind: 'key', subtype: NOTIFY_KEY.UNLINKED, watch: 5, key_id: session, aux: key },
  ])
  await task.keyctlWatchKey(session, reading, null)
  expect(await reading.watchQueueRead()).toContainEqual({ kind: 'removal', watch: 5, object: BigInt(session) })
})

queueTest('a filter leaves the rest out', async () => {
  const session = await task.keyctlJoinSessionKeyring(null)
  await using reading = await queue()
  await reading.watchQueueSetSize(16)
  await reading.watchQueueSetFilter([{ type: WATCH_TYPE.KEY_NOTIFY, subtypes: [NOTIFY_KEY.CLEARED] }])
  await task.keyctlWatchKey(session, reading, 1)
  await task.addKey('user', 'left out', 'x', KEY_SPEC.SESSION_KEYRING)
  await expectFailure(reading.watchQueueRead(), 'EAGAIN', / read\(/)
  await task.keyctlClear(session)
  expect(await reading.watchQueueRead()).toEqual([{ kind: 'key', subtype: NOTIFY_KEY.CLEARED, watch: 1, key_id: session, aux: 0 }])
  await reading.watchQueueSetFilter(null)
  const key = await task.addKey('user', 'told', 'x', KEY_SPEC.SESSION_KEYRING)
  expect(await reading.watchQueueRead()).toContainEqual({ kind: 'key', subtype: NOTIFY_KEY.LINKED, watch: 1, key_id: session, aux: key })
})

queueTest('what such a pipe refuses', async () => {
  await using reading = await queue()
  await expectFailure(reading.watchQueueSetSize(100_000), 'EINVAL', `ioctl(${reading.near}, IOC_WATCH_QUEUE_SET_SIZE, 100000)`)
  await reading.watchQueueSetSize(1)
  await expectFailure(reading.watchQueueSetSize(1), 'EBUSY', `ioctl(${reading.near}, IOC_WATCH_QUEUE_SET_SIZE, 1)`)
})

test('a kernel without them says so', async ({ skip }) => {
  if (missing === undefined) return skip('the kernel has CONFIG_WATCH_QUEUE')
  // EINVAL is from before Linux 5.8.
  const code = missing.code === 'EINVAL' ? 'EINVAL' : 'ENOPKG'
  await expectFailure(task.pipe2({ flags: O_NOTIFICATION_PIPE }), code, /pipe2\(.*, O_NOTIFICATION_PIPE\|O_CLOEXEC\)$/)
})

test('other files are none', async () => {
  const code = missing === undefined ? 'ENODEV' : 'ENOTTY'
  await expectFailure(pipe.watchQueueSetSize(3), code, `ioctl(${pipe.near}, IOC_WATCH_QUEUE_SET_SIZE, 3)`)
  await expectFailure(pipe.watchQueueSetFilter(null), code, `ioctl(${pipe.near}, IOC_WATCH_QUEUE_SET_FILTER, NULL)`)
  await using file = await task.open('/proc/self/status', O.RDONLY)
  await expectFailures({
    watchQueueSetSize: () => file.watchQueueSetSize(3), watchQueueSetFilter: () => file.watchQueueSetFilter([{ type: WATCH_TYPE.META }]),
  }, 'ENOTTY', /ioctl\(\d+, IOC_WATCH_QUEUE_/)
})

test('says what is wrong', async () => {
  for (const wrong of [0, -1, 0.5, 2 ** 32]) {
    await expect(pipe.watchQueueSetSize(wrong)).rejects.toThrow('IOC_WATCH_QUEUE_SET_SIZE: notes must be an integer from 1')
  }
  const rule: WatchRule = { type: WATCH_TYPE.KEY_NOTIFY }
  for (const rules of [[], new Array<WatchRule>(17).fill(rule)]) {
    await expect(pipe.watchQueueSetFilter(rules)).rejects.toThrow('the number of rules must be an integer from 1 to 16')
  }
  for (const [wrong, message] of [
    [{ info_mask: WATCH_INFO.LENGTH }, 'info_mask has bits of the length'], [{ info_filter: WATCH_INFO.FLAG_0 }, 'info_filter has bits that info_mask has not'],
    [{ subtypes: [256 as never] }, 'subtype must be an integer from 0 to 255'], [{ info_mask: -1 }, 'info_mask must be an integer'],
    [{ type: -1 as never }, 'type must be an integer'],
  ] as const) await expect(pipe.watchQueueSetFilter([{ ...rule, ...wrong }])).rejects.toThrow(message)
  await expect(pipe.watchQueueRead(127)).rejects.toThrow('watch_queue: size must be an integer from 128')
})

test('what the types rule out', () => {
  const calls = () => [
    // @ts-expect-error keys have other subtypes than the queue
    () => pipe.watchQueueSetFilter([{ type: WATCH_TYPE.META, subtypes: [NOTIFY_KEY.REVOKED] }]),
    () => pipe.watchQueueSetFilter([{ type: WATCH_TYPE.KEY_NOTIFY, subtypes: [NOTIFY_KEY.REVOKED] }]),
    // @ts-expect-error there is no such type
    () => pipe.watchQueueSetFilter([{ type: 2 }]),
    // @ts-expect-error how a pipe is made is no matter of a filter
    () => pipe.watchQueueSetFilter([{ type: WATCH_TYPE.META, info_mask: O.NONBLOCK }]),
    () => pipe.watchQueueSetFilter([{ type: WATCH_TYPE.META, info_mask: WATCH_INFO.ID }]),
    // @ts-expect-error parts of a notification do not make a pipe
    () => task.pipe2({ flags: WATCH_INFO.ID }),
    () => task.pipe2({ flags: or(O_NOTIFICATION_PIPE, O.NONBLOCK) }),
  ]
  expect(calls).toBeTypeOf('function')
  expectTypeOf<KeyNotification['subtype']>().toEqualTypeOf<NotifyKey>()
  expectTypeOf<OtherWatchNotification['info']>().toEqualTypeOf<FlagsOf<'WATCH_INFO'>>()
})

testOrder('a queue', {
  task: () => task,
  classes: [WatchQueueFileDescriptor],
  calls: {
    watchQueueSetSize: () => pipe.watchQueueSetSize(1),
    watchQueueSetFilter: () => pipe.watchQueueSetFilter(null),
    watchQueueRead: async () => {
      await using other = await task.open('/dev/null', O.RDONLY)
      return await other.watchQueueRead()
    },
  },
})
