import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BlockingCallError, ErrnoError, SyscallSendError } from '../../src/near/errors.js'
import {
  _keyctl, KEY_DESCRIPTION_MAX, KEY_PERM, KEY_REQKEY_DEFL, KEY_SPEC, KEYCTL, KEYCTL_CAPS0, KEYCTL_CAPS1, KEYCTL_MOVE, KeyctlTask, keyPermissions,
} from '../../src/linux/keyctl.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, failure, isRoot } from './support.js'

describe('against the headers', () => {
  const header = 'linux/keyctl.h'
  compareConstants(header, 'KEY_SPEC_', KEY_SPEC)
  compareConstants(header, 'KEY_REQKEY_DEFL_', KEY_REQKEY_DEFL)
  compareConstants(header, 'KEYCTL_', KEYCTL, {
    names: {}, omitted: {
      'KEYCTL_SUPPORTS_*': 'of public keys, which have no methods', 'KEYCTL_CAPS0_*': 'KEYCTL_CAPS0', 'KEYCTL_CAPS1_*': 'KEYCTL_CAPS1',
      KEYCTL_MOVE_EXCL: 'KEYCTL_MOVE',
    },
  })
  compareConstants(header, 'KEYCTL_MOVE_', KEYCTL_MOVE)
  compareConstants(header, 'KEYCTL_CAPS0_', KEYCTL_CAPS0)
  compareConstants(header, 'KEYCTL_CAPS1_', KEYCTL_CAPS1)
})

const local = await localProcess()
/** Why there are no keys here; undefined where there are. */
const missing = await local.task.keyctlGetKeyringId(KEY_SPEC.USER_KEYRING, true).then(() => undefined, (error: unknown) => {
  if (error instanceof ErrnoError && ['ENOSYS', 'EPERM', 'EACCES'].includes(error.code)) return error.message
  throw error
})
const keyTest = (title: string, body: () => Promise<void>): void => {
  if (missing === undefined) test(title, body)
  else test.skip(`${title} (skipped: no keys here: ${missing})`, body)
}

/** A line of /proc/keys: its fields from the flags on, and the rest. */
function inProc(key: number): {
  flags: string; usage: number; timeout: string; perm: string; uid: string; gid: string; type: string; rest: string,
} | undefined {
  const line = readFileSync('/proc/keys', 'latin1').split('\n').find((each) => each.startsWith(key.toString(16).padStart(8, '0')))
  if (line === undefined) return undefined
  const [, flags = '', usage, timeout = '', perm = '', uid = '', gid = '', type = ''] = line.trim().split(/\s+/)
  return { flags, usage: Number(usage), timeout, perm, uid, gid, type, rest: line.slice(line.indexOf(type) + type.length).trim() }
}

let child: ChildProcess
let task: Task
let session: number
beforeAll(async () => {
  child = await local.clone()
  task = child.task
  // Of its own, which goes with it.
  if (missing === undefined) session = await task.keyctlJoinSessionKeyring(null)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

keyTest('a key is made, read, changed and described', async () => {
  const key = await task.addKey('user', 'a;description', 'größe', KEY_SPEC.SESSION_KEYRING)
  expect(inProc(key)).toMatchObject({ type: 'user', rest: 'a;description: 7', perm: '3f010000' })
  expect(text(await task.keyctlRead(key))).toBe('größe')
  expect(await task.keyctlDescribe(key)).toEqual({
    type: 'user', uid: process.geteuid?.(), gid: process.getegid?.(), perm: keyPermissions({ possessor: KEY_PERM.ALL, user: KEY_PERM.VIEW }),
    description: 'a;description',
  })
  await task.keyctlUpdate(key, new Uint8Array(3000).fill(7))
  expect(inProc(key)?.rest).toBe('a;description: 3000')
  expect(await task.keyctlRead(key)).toEqual(new Uint8Array(3000).fill(7))
  expect(await task.addKey('user', 'a;description', 'again', KEY_SPEC.SESSION_KEYRING)).toBe(key)
  expect(text(await task.keyctlRead(key))).toBe('again')
  expect(await task.keyctlGetSecurity(key)).toBeTypeOf('string')
})

keyTest('key rings: what is in them, linked, unlinked, moved, found and cleared', async () => {
  const ring = await task.addKey('keyring', 'ring', null, session)
  const other = await task.addKey('keyring', 'other', '', session)
  expect(inProc(ring)).toMatchObject({ type: 'keyring', rest: 'ring: empty' })
  const key = await task.addKey('user', 'in a ring', 'content', ring)
  expect(inProc(ring)?.rest).toBe('ring: 1')
  expect(await task.keyctlReadKeyring(ring)).toEqual([key])
  expect(await task.keyctlReadKeyring(session)).toEqual(expect.arrayContaining([ring, other]))
  expect(await task.keyctlSearch(session, 'user', 'in a ring')).toBe(key)
  expect(await task.requestKey('user', 'in a ring', null)).toBe(key)
  await task.keyctlLink(key, other)
  expect(await task.keyctlReadKeyring(other)).toEqual([key])
  await task.keyctlUnlink(key, ring)
  expect(await task.keyctlReadKeyring(ring)).toEqual([])
  await task.keyctlMove(key, other, ring)
  expect([await task.keyctlReadKeyring(ring), await task.keyctlReadKeyring(other)]).toEqual([[key], []])
  const namesake = await task.addKey('user', 'in a ring', 'another', other)
  await expectFailure(task.keyctlMove(key, ring, other, KEYCTL_MOVE.EXCL), 'EEXIST', `keyctl(KEYCTL_MOVE, ${key}, ${ring}, ${other}, KEYCTL_MOVE_EXCL)`)
  await task.keyctlMove(key, ring, other)
  expect(await task.keyctlReadKeyring(other)).toEqual([key])
  expect(namesake).not.toBe(key)
  expect(await task.keyctlSearch(session, 'user', 'in a ring', ring)).toBe(key)
  expect(await task.keyctlReadKeyring(ring)).toEqual([key])
  await task.keyctlClear(ring)
  expect(inProc(ring)?.rest).toBe('ring: empty')
  await expectFailure(task.keyctlClear(key), 'ENOTDIR', `keyctl(KEYCTL_CLEAR, ${key})`)
  const many = await Promise.all(Array.from({ length: 150 }, (_, index) => task.addKey('keyring', `many ${index}`, null, ring)))
  expect((await task.keyctlReadKeyring(ring)).sort()).toEqual(many.sort())
  await task.keyctlRestrictKeyring(other)
  await expectFailure(task.keyctlLink(ring, other), 'EPERM', `keyctl(KEYCTL_LINK, ${ring}, ${other})`)
  await expectFailure(task.keyctlRestrictKeyring(other), 'EEXIST', `keyctl(KEYCTL_RESTRICT_KEYRING, ${other}, NULL, NULL)`)
})

keyTest('permissions, expiry, and the ends of keys', async () => {
  const add = (name: string): Promise<number> => task.addKey('user', name, 'x', session)
  const closed = await add('closed')
  await task.keyctlSetperm(closed, { possessor: KEY_PERM.VIEW | KEY_PERM.SETATTR, user: KEY_PERM.VIEW })
  expect(inProc(closed)?.perm).toBe('21010000')
  await expectFailure(task.keyctlRead(closed), 'EACCES', new RegExp(`keyctl\\(KEYCTL_READ, ${closed}, 0x[0-9a-f]+, 512\\)$`))
  const expiring = await add('expiring')
  expect(inProc(expiring)?.timeout).toBe('perm')
  await task.keyctlSetTimeout(expiring, 3600)
  expect(inProc(expiring)?.timeout).toMatch(/^(1h|60m|59m)$/)
  await task.keyctlSetTimeout(expiring, 0)
  expect(inProc(expiring)?.timeout).toBe('perm')
  const revoked = await add('revoked')
  await task.keyctlRevoke(revoked)
  expect(inProc(revoked)?.flags).toContain('R')
  await expectFailure(task.keyctlRead(revoked), 'EKEYREVOKED', /KEYCTL_READ/)
  const invalid = await add('invalid')
  await task.keyctlInvalidate(invalid)
  // Until it has been collected too, it is nobody's: without possession, it has no permission. See Linux 6.12, keyctl_read_key() in security/keys/keyctl.c.
  expect(await failure(task.keyctlRead(invalid))).toMatchObject({
    code: expect.stringMatching(/^(ENOKEY|EACCES)$/) as unknown, call: expect.stringContaining('KEYCTL_READ') as unknown,
  })
  // As if it had never been, or revoked for as long as it has not been collected.
  expect((await failure(task.keyctlSearch(session, 'user', 'invalid'))).code).toMatch(/^(ENOKEY|EKEYREVOKED)$/)
  await task.keyctlChown(expiring)
  if (isRoot) {
    const given = await add('given')
    await task.keyctlChown(given, 4321, 1234)
    expect(await task.keyctlDescribe(given)).toMatchObject({ uid: 4321, gid: 1234 })
    await task.keyctlChown(given, undefined, 77)
    expect(await task.keyctlDescribe(given)).toMatchObject({ uid: 4321, gid: 77 })
  }
})

keyTest('the key rings of threads, processes, sessions and users', async () => {
  await using output = await local.task.memfdCreate('output')
  await using one = await local.clone()
  const named = await one.task.keyctlJoinSessionKeyring('_nearfar test')
  expect(inProc(named)).toMatchObject({ type: 'keyring', rest: '_nearfar test: empty' })
  expect(await one.task.keyctlGetKeyringId(KEY_SPEC.SESSION_KEYRING)).toBe(named)
  // Programs and children inherit it, and nothing of the thread's and the process's.
  const inThread = await one.task.keyctlGetKeyringId(KEY_SPEC.THREAD_KEYRING, true)
  expect(inThread).not.toBe(await one.task.keyctlGetKeyringId(KEY_SPEC.PROCESS_KEYRING, true))
  await using two = await one.clone()
  expect(await two.task.keyctlGetKeyringId(KEY_SPEC.SESSION_KEYRING)).toBe(named)
  await expectFailure(two.task.keyctlGetKeyringId(KEY_SPEC.THREAD_KEYRING), 'ENOKEY', 'keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_THREAD_KEYRING, 0)')
  await using three = await one.clone()
  await three.redirect({ stdout: output })
  await three.exec((await local.environment.which('cat')).args('/proc/keys'))
  await three.check()
  await output.lseek(0, 0)
  expect(text(await local.readToEnd(output))).toContain(named.toString(16).padStart(8, '0'))
  // Where a request puts what it finds.
  expect(await one.task.keyctlSetReqkeyKeyring(KEY_REQKEY_DEFL.PROCESS_KEYRING)).toBe(KEY_REQKEY_DEFL.DEFAULT)
  expect(await one.task.keyctlSetReqkeyKeyring(KEY_REQKEY_DEFL.NO_CHANGE)).toBe(KEY_REQKEY_DEFL.PROCESS_KEYRING)
})

keyTest('a key ring that lasts', async () => {
  const [caps0 = 0, caps1] = await task.keyctlCapabilities()
  expect(caps0 & KEYCTL_CAPS0.CAPABILITIES).toBe(KEYCTL_CAPS0.CAPABILITIES)
  expect(caps1).toBeTypeOf('number')
  if ((caps0 & KEYCTL_CAPS0.PERSISTENT_KEYRINGS) === 0) {
    await expectFailure(task.keyctlGetPersistent(undefined, session), 'ENOTSUP', `keyctl(KEYCTL_GET_PERSISTENT, -1, ${session})`)
    return
  }
  const persistent = await task.keyctlGetPersistent(undefined, session)
  expect((await task.keyctlDescribe(persistent)).description).toBe(`_persistent.${process.getuid?.()}`)
  expect(await task.keyctlReadKeyring(session)).toContain(persistent)
})

keyTest('says what is wrong', async () => {
  await expectFailure(task.keyctlRead(0x7fff_ffff), 'ENOKEY', /keyctl\(KEYCTL_READ, 2147483647, 0x[0-9a-f]+, 512\)$/)
  await expectFailure(task.addKey('nearfar', 'x', 'y', session), 'ENODEV', `add_key("nearfar", "x", "y", 1, ${session})`)
  await expectFailure(task.addKey('user', 'x', null, KEY_SPEC.SESSION_KEYRING), 'EINVAL', 'add_key("user", "x", NULL, 0, KEY_SPEC_SESSION_KEYRING)')
  await expectFailure(task.requestKey('user', 'none such', null, session), 'ENOKEY', `request_key("user", "none such", NULL, ${session})`)
  await expectFailure(task.keyctlSearch(session, 'user', 'none such'), 'ENOKEY', `keyctl(KEYCTL_SEARCH, ${session}, "user", "none such", 0)`)
  await expectFailure(task.keyctlUnlink(session, KEY_SPEC.USER_KEYRING), 'ENOENT', `keyctl(KEYCTL_UNLINK, ${session}, KEY_SPEC_USER_KEYRING)`)
  await expectFailure(task.keyctlLink(session, session), 'EDEADLK', /KEYCTL_LINK/)
  await expectFailure(task.keyctlJoinSessionKeyring('.dot'), 'EPERM', 'keyctl(KEYCTL_JOIN_SESSION_KEYRING, ".dot")')
  await expectFailure(task.keyctlSetReqkeyKeyring(9 as never), 'EINVAL', 'keyctl(KEYCTL_SET_REQKEY_KEYRING, 9)')
  await expectFailure(_keyctl(task.sysif, 99), 'ENOTSUP', 'keyctl(99)')
  for (const bad of ['a\0b', 'x'.repeat(KEY_DESCRIPTION_MAX + 1)]) await expect(task.addKey('user', bad, 'y', session)).rejects.toThrow(RangeError)
  await expect(task.addKey('x'.repeat(32), 'x', 'y', session)).rejects.toThrow('the type of a key has at most 31 bytes')
  await expect(task.addKey('user', 'x', new Uint8Array(1024 * 1024), session)).rejects.toThrow('add_key: plen must be an integer from 0 to 1048575')
  await expect(task.keyctlRead(2 ** 31)).rejects.toThrow('KEYCTL_READ: key must be an integer')
  await expect(task.keyctlSetTimeout(session, -1)).rejects.toThrow(RangeError)
  await expect(task.keyctlSetperm(session, { user: 0x40 })).rejects.toThrow('the permissions of a key for user must be an integer from 0 to 63')
  await expect(local.task.keyctlJoinSessionKeyring(null)).rejects.toThrow(SyscallSendError)
  await expect(local.task.requestKey('user', 'none such', 'make it')).rejects.toThrow(BlockingCallError)
  // @ts-expect-error where keys go is one of a set
  const where = () => task.keyctlSetReqkeyKeyring(12)
  expect(where).toBeTypeOf('function')
})

if (missing === undefined) {
  let key: number
  let ring: number
  beforeAll(async () => {
    key = await task.addKey('user', 'order', 'x', session)
    ring = await task.addKey('keyring', 'order', null, session)
  })
  testOrder('a task', {
    task: () => task,
    classes: [KeyctlTask],
    calls: {
      addKey: () => task.addKey('user', 'another', 'x', session),
      requestKey: () => task.requestKey('user', 'another', null),
      keyctlGetKeyringId: () => task.keyctlGetKeyringId(KEY_SPEC.SESSION_KEYRING),
      keyctlUpdate: () => task.keyctlUpdate(key, 'y'),
      keyctlChown: () => task.keyctlChown(key),
      keyctlSetperm: () => task.keyctlSetperm(key, { possessor: KEY_PERM.ALL }),
      keyctlDescribe: () => task.keyctlDescribe(key),
      keyctlClear: () => task.keyctlClear(ring),
      keyctlLink: () => task.keyctlLink(key, ring),
      keyctlMove: () => task.keyctlMove(key, ring, session),
      keyctlUnlink: () => task.keyctlUnlink(key, ring),
      keyctlSearch: () => task.keyctlSearch(session, 'user', 'order'),
      keyctlRead: () => task.keyctlRead(key),
      keyctlReadKeyring: () => task.keyctlReadKeyring(ring),
      keyctlSetReqkeyKeyring: () => task.keyctlSetReqkeyKeyring(KEY_REQKEY_DEFL.NO_CHANGE),
      keyctlSetTimeout: () => task.keyctlSetTimeout(key, 0),
      keyctlGetSecurity: () => task.keyctlGetSecurity(key),
      keyctlGetPersistent: () => task.keyctlGetPersistent(undefined, session),
      keyctlRestrictKeyring: () => task.keyctlRestrictKeyring(ring),
      keyctlCapabilities: () => task.keyctlCapabilities(),
      keyctlRevoke: () => task.keyctlRevoke(key),
      keyctlInvalidate: () => task.keyctlInvalidate(key),
      keyctlJoinSessionKeyring: () => task.keyctlJoinSessionKeyring(null),
    },
  })
}
