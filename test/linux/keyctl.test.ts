import { constants, createHash, createPublicKey, generateKeyPairSync, getDiffieHellman, privateDecrypt, sign, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'

import { BlockingCallError, ErrnoError, SyscallSendError } from '../../src/near/errors.js'
import {
  _keyctl, KEY_DESCRIPTION_MAX, KEY_PERM, KEY_REQKEY_DEFL, KEY_SPEC, KEYCTL, KEYCTL_CAPS0, KEYCTL_CAPS1, KEYCTL_MOVE, KEYCTL_SUPPORTS, KeyctlDhParams,
  KeyctlKdfParams, KeyctlPkeyParams, KeyctlPkeyQuery, KeyctlTask, keyPermissions,
} from '../../src/linux/keyctl.js'
import { LOCK, O } from '../../src/linux/fcntl.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { program } from '../setup/programs.js'
import { testOrder } from './order.js'
import { expectFailure, failure, isRoot, temporaryFolder } from './support.js'

describe('against the headers', () => {
  const header = 'linux/keyctl.h'
  compareConstants(header, 'KEY_SPEC_', KEY_SPEC)
  compareConstants(header, 'KEY_REQKEY_DEFL_', KEY_REQKEY_DEFL)
  compareConstants(header, 'KEYCTL_', KEYCTL, {
    names: {}, omitted: {
      'KEYCTL_SUPPORTS_*': 'KEYCTL_SUPPORTS', 'KEYCTL_CAPS0_*': 'KEYCTL_CAPS0', 'KEYCTL_CAPS1_*': 'KEYCTL_CAPS1',
      KEYCTL_MOVE_EXCL: 'KEYCTL_MOVE',
    },
  })
  compareConstants(header, 'KEYCTL_SUPPORTS_', KEYCTL_SUPPORTS)
  compareLayout(header, 'struct keyctl_pkey_query', KeyctlPkeyQuery)
  compareLayout(header, 'struct keyctl_pkey_params', KeyctlPkeyParams)
  compareLayout(header, 'struct keyctl_dh_params', KeyctlDhParams)
  compareLayout(header, 'struct keyctl_kdf_params', KeyctlKdfParams)
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
const keyTest = (title: string, body: (context: TestContext) => Promise<void>): void => {
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

/** Where the kernel looks for the program that makes keys; see Linux 6.12, security/keys/request_key.c, call_sbin_request_key. */
const REQUEST_KEY = '/sbin/request-key'
const MARK = '# of the tests of nearfar'
const folder = temporaryFolder()

/** Why the kernel would run no program of ours to make a key; undefined where it would. */
function noHelper(): string | undefined {
  if (!isRoot) return 'needs root, to install /sbin/request-key'
  if (existsSync(REQUEST_KEY) && !readFileSync(REQUEST_KEY, 'latin1').includes(MARK)) return 'there is a /sbin/request-key already'
  // The kernel runs it in its own namespaces, which are those of kthreadd, the process 2.
  const same = ['', '/sbin'].every((path) => {
    try {
      const [there, here] = [statSync(`/proc/2/root${path}/`), statSync(`${path}/`)]
      return there.ino === here.ino && there.dev === here.dev
    } catch {
      return false
    }
  })
  if (!same || readFileSync('/proc/2/comm', 'latin1') !== 'kthreadd\n') return 'the kernel\'s own namespaces are others'
  return undefined
}

const withoutHelper = missing ?? noHelper()
const helperTest = (title: string, body: () => Promise<void>): void => {
  if (withoutHelper === undefined) test(title, body, 120_000)
  else test.skip(`${title} (skipped: ${withoutHelper})`, body)
}

helperTest('a key that is not there is made by the program that the kernel runs', async () => {
  // There is one such program on a machine, and there may be several runs of the tests.
  await using lock = await task.open(join(tmpdir(), 'nearfar-request-key.lock'), O.RDWR | O.CREAT, 0o600)
  await lock.flock(LOCK.EX)
  const log = join(folder, 'log')
  const report = join(folder, 'report')
  writeFileSync(REQUEST_KEY, `#!/bin/sh\n${MARK}\nexec "${process.execPath}" "${program('request-key')}" "$@" > "${log}" 2>&1\n`)
  chmodSync(REQUEST_KEY, 0o755)
  try {
    const ring = await task.addKey('keyring', 'requested', null, session)
    const ask = async (answer: string): Promise<number | ErrnoError> => {
      rmSync(report, { force: true })
      const asked = await task.requestKey('user', `to ${answer}`, JSON.stringify({ answer, report }), ring).catch((error: unknown) => error as ErrnoError)
      expect(existsSync(report), existsSync(log) ? readFileSync(log, 'utf8') : 'it was not run').toBe(true)
      return asked
    }
    const made = await ask('instantiate')
    expect(made).toBeTypeOf('number')
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({
      operation: 'create', key: made, before: 'EPERM', authority: expect.any(Number) as number, description: 'to instantiate', given: 0,
      dropped: 'EPERM', bad: 'EINVAL', after: 'EPERM',
    })
    expect(text(await task.keyctlRead(made as number))).toBe('made')
    expect(inProc(made as number)).toMatchObject({ type: 'user', rest: 'to instantiate: 4' })
    expect(await task.keyctlReadKeyring(ring)).toEqual([made])
    expect(text(await task.keyctlRead(await ask('pieces') as number))).toBe('in pieces')

    expect(await ask('negate')).toMatchObject({ code: 'ENOKEY', syscall: 'request_key' })
    const rings = new Set(await task.keyctlReadKeyring(ring))
    // What is negative stands there, and nobody is asked again.
    const negative = [...rings].map(inProc).find((each) => each?.rest.startsWith('to negate'))
    expect(negative?.flags).toContain('N')
    rmSync(REQUEST_KEY)
    await expectFailure(task.requestKey('user', 'to negate', 'again', ring), 'ENOKEY', `request_key("user", "to negate", "again", ${ring})`)
  } finally {
    rmSync(REQUEST_KEY, { force: true })
  }
})

helperTest('a key that the program refuses, or says nothing of', async () => {
  await using lock = await task.open(join(tmpdir(), 'nearfar-request-key.lock'), O.RDWR | O.CREAT, 0o600)
  await lock.flock(LOCK.EX)
  const report = join(folder, 'refused')
  writeFileSync(REQUEST_KEY, `#!/bin/sh\n${MARK}\nexec "${process.execPath}" "${program('request-key')}" "$@"\n`)
  chmodSync(REQUEST_KEY, 0o755)
  try {
    const callout = (answer: string): string => JSON.stringify({ answer, report })
    await expectFailure(task.requestKey('user', 'to reject', callout('reject'), session), 'EKEYREVOKED', /^EKEYREVOKED: .*request_key\("user", "to reject", /)
    await expectFailure(task.requestKey('user', 'to reject', null), 'EKEYREVOKED', 'request_key("user", "to reject", NULL, 0)')
    expect((await failure(task.requestKey('user', 'to nothing', callout('nothing'), session))).code).toMatch(/^ENOKEY|EKEYREJECTED$/)
  } finally {
    rmSync(REQUEST_KEY, { force: true })
  }
})

keyTest('only who was asked to makes a key', async () => {
  const key = await task.addKey('user', 'made already', 'x', session)
  await expectFailure(task.keyctlAssumeAuthority(key), 'ENOKEY', `keyctl(KEYCTL_ASSUME_AUTHORITY, ${key})`)
  expect(await task.keyctlAssumeAuthority(null)).toBe(0)
  await expectFailure(task.keyctlInstantiate(key, 'y'), 'EPERM', `keyctl(KEYCTL_INSTANTIATE, ${key}, "y", 1, 0)`)
  await expectFailure(task.keyctlInstantiateIov(key, [Buffer.from('y')]), 'EPERM', new RegExp(`keyctl\\(KEYCTL_INSTANTIATE_IOV, ${key}, .*, 1, 0\\)$`))
  await expectFailure(task.keyctlNegate(key, 1, session), 'EPERM', `keyctl(KEYCTL_NEGATE, ${key}, 1, ${session})`)
  await expectFailure(task.keyctlReject(key, 1, 'EKEYEXPIRED'), 'EPERM', `keyctl(KEYCTL_REJECT, ${key}, 1, EKEYEXPIRED, 0)`)
  expect(text(await task.keyctlRead(key))).toBe('x')
  await expect(local.task.keyctlAssumeAuthority(key)).rejects.toThrow(SyscallSendError)
  await expect(task.keyctlInstantiateIov(key, [])).rejects.toThrow('KEYCTL_INSTANTIATE_IOV: the number of pieces must be an integer from 1')
  await expect(task.keyctlNegate(key, -1)).rejects.toThrow('KEYCTL_NEGATE: timeout')
  // @ts-expect-error an error has a name
  const unnamed = () => task.keyctlReject(key, 1, 'ENOSUCH')
  expect(unnamed).toBeTypeOf('function')
})

keyTest('a session key ring goes to the parent', async () => {
  await using parent = await local.clone()
  await using one = await parent.clone()
  const ring = await one.task.keyctlJoinSessionKeyring(null)
  expect(await parent.task.keyctlGetKeyringId(KEY_SPEC.SESSION_KEYRING)).not.toBe(ring)
  await one.task.keyctlSessionToParent()
  // It is there when a call of the parent's has ended.
  await parent.task.getpid()
  expect(await parent.task.keyctlGetKeyringId(KEY_SPEC.SESSION_KEYRING)).toBe(ring)
  // Node has several threads.
  await expectFailure(parent.task.keyctlSessionToParent(), 'EPERM', 'keyctl(KEYCTL_SESSION_TO_PARENT)')
})

/** DER: a tag, a length, and what follows. See X.690. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  const size = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

/** A certificate that one has signed for oneself, which is how the kernel takes a public key. See RFC 5280. */
function certificate(privateKey: KeyObject, signature: readonly number[], parameters: readonly Uint8Array[]): Buffer {
  const [SEQUENCE, SET, OID] = [0x30, 0x31, 0x06] as const
  const algorithm = der(SEQUENCE, der(OID, Buffer.from(signature)), ...parameters)
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, der(OID, Buffer.from([0x55, 4, 3])), der(0x0c, Buffer.from('nearfar')))))
  const validity = der(SEQUENCE, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')))
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const toBeSigned = der(
    SEQUENCE, der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), algorithm, name, validity, name, publicKey,
  )
  return der(SEQUENCE, toBeSigned, algorithm, der(0x03, Buffer.from([0]), sign('sha256', toBeSigned, privateKey)))
}

/** See RFC 8017, A.2.4, and RFC 5758, 3.2: with SHA-256. */
const SHA256_WITH_RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const DER_NULL = Buffer.from([5, 0])

keyTest('public keys encrypt and verify', async ({ skip }) => {
  const [caps0 = 0] = await task.keyctlCapabilities()
  if ((caps0 & KEYCTL_CAPS0.PUBLIC_KEY) === 0) skip('the kernel was built without operations of asymmetric keys')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = await task.addKey('asymmetric', 'rsa', certificate(privateKey, SHA256_WITH_RSA, [DER_NULL]), session)
    .catch((error: unknown) => (error as ErrnoError).message)
  if (typeof key === 'string') return skip(`the kernel takes no certificate: ${key}`)
  expect(inProc(key)).toMatchObject({ type: 'asymmetri', rest: expect.stringContaining('X509.rsa') as string })
  const pkcs1 = { enc: 'pkcs1', hash: 'sha256' } as const
  expect(await task.keyctlPkeyQuery(key, pkcs1)).toMatchObject({ key_size: 2048, max_sig_size: 256 })
  const { supported_ops } = await task.keyctlPkeyQuery(key, pkcs1)
  expect(supported_ops & KEYCTL_SUPPORTS.VERIFY).toBe(KEYCTL_SUPPORTS.VERIFY)
  expect(supported_ops & (KEYCTL_SUPPORTS.SIGN | KEYCTL_SUPPORTS.DECRYPT)).toBe(0)

  const data = Buffer.from('what is signed')
  const digest = createHash('sha256').update(data).digest()
  const signature = sign('sha256', data, privateKey)
  await task.keyctlPkeyVerify(key, digest, signature, pkcs1)
  const other = createHash('sha256').update('something else').digest()
  expect((await failure(task.keyctlPkeyVerify(key, other, signature, pkcs1))).code).toMatch(/^(EKEYREJECTED|EBADMSG)$/)
  expect((await failure(task.keyctlPkeyVerify(key, digest, signature.map((byte) => byte ^ 1), pkcs1))).code).toMatch(/^(EKEYREJECTED|EBADMSG|EINVAL)$/)

  const encrypted = await task.keyctlPkeyEncrypt(key, 'a secret', { enc: 'pkcs1' })
  expect(encrypted).toHaveLength(256)
  // RFC 8017, 7.2.1: 0, 2, at least eight bytes that are not 0, 0, and the message.
  const padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, encrypted)
  expect([...padded.subarray(0, 2)]).toEqual([0, 2])
  expect(padded.subarray(padded.indexOf(0, 2) + 1).toString()).toBe('a secret')

  // What takes the private key.
  const own = await failure(task.keyctlPkeyDecrypt(key, encrypted, { enc: 'pkcs1' }))
  expect(own.message).toMatch(/keyctl\(KEYCTL_PKEY_DECRYPT, \{key_id=\d+, in_len=256, out_len=\d+, __spare=\.\.\.\}, "enc=pkcs1", .*, 0x[0-9a-f]+\)$/)
  expect((await failure(task.keyctlPkeySign(key, digest, pkcs1))).call).toContain('keyctl(KEYCTL_PKEY_SIGN, ')
  await expectFailure(task.keyctlPkeyEncrypt(key, new Uint8Array(257), { enc: 'pkcs1' }), 'EINVAL', /keyctl\(KEYCTL_PKEY_ENCRYPT, /)
})

keyTest('signatures of elliptic curves, which differ in length', async ({ skip }) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const key = await task.addKey('asymmetric', 'ecdsa', certificate(privateKey, ECDSA_WITH_SHA256, []), session)
    .catch((error: unknown) => (error as ErrnoError).message)
  if (typeof key === 'string') return skip(`the kernel takes no certificate with such a key: ${key}`)
  const encoding = { enc: 'x962', hash: 'sha256' } as const
  const asked = await task.keyctlPkeyQuery(key, encoding).catch((error: unknown) => (error as ErrnoError).message)
  if (typeof asked === 'string') return skip(`the kernel was built without ECDSA: ${asked}`)
  for (let round = 0; round < 8; round++) {
    const data = Buffer.from(`what is signed, ${round}`)
    const digest = createHash('sha256').update(data).digest()
    await task.keyctlPkeyVerify(key, digest, sign('sha256', data, privateKey), encoding)
    expect((await failure(task.keyctlPkeyVerify(key, digest, sign('sha256', digest, privateKey), encoding))).code).toBe('EKEYREJECTED')
  }
})

keyTest('private keys decrypt and sign', async ({ skip }) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = await task.addKey('asymmetric', 'private', privateKey.export({ type: 'pkcs8', format: 'der' }), session)
    .catch((error: unknown) => (error as ErrnoError).message)
  if (typeof key === 'string') return skip(`the kernel was built without a parser for private keys (PKCS#8): ${key}`)
  const data = Buffer.from('what is signed')
  const pkcs1 = { enc: 'pkcs1', hash: 'sha256' } as const
  const signature = await task.keyctlPkeySign(key, createHash('sha256').update(data).digest(), pkcs1)
  expect(Buffer.from(signature)).toEqual(sign('sha256', data, privateKey))
  const encrypted = await task.keyctlPkeyEncrypt(key, 'a secret', { enc: 'pkcs1' })
  expect(text(await task.keyctlPkeyDecrypt(key, encrypted, { enc: 'pkcs1' }))).toBe('a secret')
})

keyTest('what is no asymmetric key, and no encoding', async () => {
  const key = await task.addKey('user', 'not asymmetric', 'x', session)
  await expectFailure(task.keyctlPkeyQuery(key, { enc: 'pkcs1' }), 'ENOTSUP', new RegExp(`keyctl\\(KEYCTL_PKEY_QUERY, ${key}, 0, "enc=pkcs1", 0x[0-9a-f]+\\)$`))
  await expectFailure(task.keyctlPkeyVerify(key, 'x', new Uint8Array(1)), 'ENOTSUP', /keyctl\(KEYCTL_PKEY_QUERY, \d+, 0, "", /)
  await expect(task.keyctlPkeyQuery(key, { hash: 'sha256 enc=raw' })).rejects.toThrow('a hash is one word')
  await expect(task.keyctlPkeyQuery(key, { hash: 'x'.repeat(300) })).rejects.toThrow('how a key is used has at most')
  // @ts-expect-error no such encoding
  const unknown = () => task.keyctlPkeyQuery(key, { enc: 'pkcs2' })
  expect(unknown).toBeTypeOf('function')
})

/** RFC 3526, 3: a prime of 2048 bits. */
const GROUP = 'modp14'

keyTest('a secret that two share, after Diffie and Hellman', async ({ skip }) => {
  const numbers = { priv: session, prime: session, base: session }
  const [caps0 = 0] = await task.keyctlCapabilities()
  if ((caps0 & KEYCTL_CAPS0.DIFFIE_HELLMAN) === 0) {
    await expectFailure(
      task.keyctlDhCompute(numbers), 'ENOTSUP', `keyctl(KEYCTL_DH_COMPUTE, {priv=${session}, prime=${session}, base=${session}}, NULL, 0, NULL)`,
    )
    await expectFailure(task.keyctlDhCompute(numbers, { hashname: 'sha256', length: 32 }), 'ENOTSUP', /keyctl\(KEYCTL_DH_COMPUTE, /)
    return skip('the kernel was built without CONFIG_KEY_DH_OPERATIONS')
  }
  const [one, two] = [getDiffieHellman(GROUP), getDiffieHellman(GROUP)]
  for (const each of [one, two]) each.generateKeys()
  const secret = one.computeSecret(two.getPublicKey())
  const add = (name: string, number: Buffer): Promise<number> => task.addKey('user', name, number, session)
  const keys = { priv: await add('priv', one.getPrivateKey()), prime: await add('prime', one.getPrime()), base: await add('base', two.getPublicKey()) }
  expect(Buffer.from(await task.keyctlDhCompute(keys))).toEqual(secret)
  expect(await task.keyctlDhCompute(keys, { hashname: 'sha256', length: 20, otherinfo: Buffer.from('x') })).toHaveLength(20)
  await expect(task.keyctlDhCompute(keys, { hashname: 'sha256', length: 0 })).rejects.toThrow('KEYCTL_DH_COMPUTE: the length of the key')
})

keyTest('changes of keys are told', async ({ skip }) => {
  const [, caps1 = 0] = await task.keyctlCapabilities()
  const [reading, writing] = await task.pipe2()
  try {
    await expect(task.keyctlWatchKey(session, reading, 256)).rejects.toThrow('KEYCTL_WATCH_KEY: watch_id must be an integer from 0 to 255, not 256')
    const told = (caps1 & KEYCTL_CAPS1.NOTIFICATIONS) !== 0
    // An ordinary pipe is no queue of notifications.
    await expectFailure(task.keyctlWatchKey(session, reading, 7), told ? 'EINVAL' : 'ENOTSUP', `keyctl(KEYCTL_WATCH_KEY, ${session}, ${reading.near}, 7)`)
    await expectFailure(task.keyctlWatchKey(session, reading, null), told ? 'EINVAL' : 'ENOTSUP', `keyctl(KEYCTL_WATCH_KEY, ${session}, ${reading.near}, -1)`)
    if (!told) skip('the kernel was built without CONFIG_WATCH_QUEUE')
  } finally {
    await reading.close()
    await writing.close()
  }
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
  let pipe: FileDescriptor
  beforeAll(async () => {
    key = await task.addKey('user', 'order', 'x', session)
    ring = await task.addKey('keyring', 'order', null, session)
    pipe = await task.eventfd()
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
      keyctlAssumeAuthority: () => task.keyctlAssumeAuthority(key),
      keyctlInstantiate: () => task.keyctlInstantiate(key, 'x'),
      keyctlInstantiateIov: () => task.keyctlInstantiateIov(key, [Buffer.from('x')]),
      keyctlNegate: () => task.keyctlNegate(key, 1),
      keyctlReject: () => task.keyctlReject(key, 1, 'ENOKEY'),
      keyctlSessionToParent: () => task.keyctlSessionToParent(),
      keyctlPkeyQuery: () => task.keyctlPkeyQuery(key),
      keyctlPkeyEncrypt: () => task.keyctlPkeyEncrypt(key, 'x'),
      keyctlPkeyDecrypt: () => task.keyctlPkeyDecrypt(key, 'x'),
      keyctlPkeySign: () => task.keyctlPkeySign(key, 'x'),
      keyctlPkeyVerify: () => task.keyctlPkeyVerify(key, 'x', new Uint8Array(1)),
      keyctlDhCompute: () => task.keyctlDhCompute({ priv: key, prime: key, base: key }),
      keyctlWatchKey: () => task.keyctlWatchKey(key, pipe, 0),
      keyctlRevoke: () => task.keyctlRevoke(key),
      keyctlInvalidate: () => task.keyctlInvalidate(key),
      keyctlJoinSessionKeyring: () => task.keyctlJoinSessionKeyring(null),
    },
  })
}
