/**
 * `<linux/keyctl.h>`: keys that the kernel holds for programs, and the key rings in which they are found.
 *
 * A key is known by its serial number, which is the same for everybody; the negative ones of {@link KEY_SPEC} stand for the
 * caller's own key rings. Of these the session's is inherited, the thread's and the process's are not: a child begins without
 * them. The session key ring belongs to the thread, as users and groups do.
 *
 * @module linux/keyctl
 * @see https://man7.org/linux/man-pages/man7/keyrings.7.html
 */
import { ERRNO } from '../near/errno.js'
import { NULL } from '../near/ids.js'
import { Choice, flagSet, type FlagsOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallArgument, SyscallInterface, SyscallOperand } from '../near/sysif.js'
import { list, struct, type StructValue } from '../memory/aggregates.js'
import { byteArray, Bytes, CString } from '../memory/bytes.js'
import { ConstPointer, Int32, Uint16, Uint32 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { Borrow } from '../handle/pointer.js'
import { Task, type NullBorrow, type ValueOrPointer } from '../handle/task.js'
import {
  flags as flagsArgument, int32, integer, length, nameOrNumber, NULL_OPERAND, uint32, type AddressArgument,
} from './arguments.js'
import { takeFront } from './buffers.js'
import { boundedString } from './limits.js'
import { pageSize } from './mman.js'
import { IovecList, UIO_MAXIOV, type Iovec } from './uio.js'

/**
 * The caller's own key rings, in the place of serial numbers.
 * @see https://man7.org/linux/man-pages/man2/keyctl.2.html
 */
export const KEY_SPEC = {
  /** The thread's. */
  THREAD_KEYRING: -1,
  /** The process's. */
  PROCESS_KEYRING: -2,
  /** The session's. */
  SESSION_KEYRING: -3,
  /** The user's. */
  USER_KEYRING: -4,
  /** The user's default one for sessions. */
  USER_SESSION_KEYRING: -5,
  /** The group's; there is none. */
  GROUP_KEYRING: -6,
  /** What gives the authority to answer a request for a key. */
  REQKEY_AUTH_KEY: -7,
  /** Where the key goes that was asked for. */
  REQUESTOR_KEYRING: -8,
} as const

/**
 * Where a key goes that a request found, by default.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_SET_REQKEY_KEYRING.2const.html
 */
export const KEY_REQKEY_DEFL = {
  /** As it is. */
  NO_CHANGE: -1,
  /** The thread's, else the process's, else the session's. */
  DEFAULT: 0,
  /** The thread's. */
  THREAD_KEYRING: 1,
  /** The process's. */
  PROCESS_KEYRING: 2,
  /** The session's. */
  SESSION_KEYRING: 3,
  /** The user's. */
  USER_KEYRING: 4,
  /** The user's default one for sessions. */
  USER_SESSION_KEYRING: 5,
  /** The group's; there is none. */
  GROUP_KEYRING: 6,
  /** The one of whoever asked the asker. */
  REQUESTOR_KEYRING: 7,
} as const

/**
 * What keyctl(2) does.
 * @see https://man7.org/linux/man-pages/man2/keyctl.2.html
 */
export const KEYCTL = {
  /** The serial number of a key ring of the caller's. */
  GET_KEYRING_ID: 0,
  /** Have another session key ring. */
  JOIN_SESSION_KEYRING: 1,
  /** Give a key another content. */
  UPDATE: 2,
  /** Let nobody use a key any more. */
  REVOKE: 3,
  /** Give a key another owner. */
  CHOWN: 4,
  /** Set who may do what with a key. */
  SETPERM: 5,
  /** Tell what a key is. */
  DESCRIBE: 6,
  /** Empty a key ring. */
  CLEAR: 7,
  /** Put a key into a key ring. */
  LINK: 8,
  /** Take a key out of a key ring. */
  UNLINK: 9,
  /** Find a key. */
  SEARCH: 10,
  /** Read a key. */
  READ: 11,
  /** Give a key that was asked for its content. */
  INSTANTIATE: 12,
  /** Say that there is no such key. */
  NEGATE: 13,
  /** Set where keys go that requests find. */
  SET_REQKEY_KEYRING: 14,
  /** Let a key expire. */
  SET_TIMEOUT: 15,
  /** Act for whoever asked for a key. */
  ASSUME_AUTHORITY: 16,
  /** The label that a security module gives a key. */
  GET_SECURITY: 17,
  /** Give the parent this session key ring. */
  SESSION_TO_PARENT: 18,
  /** Say that there is no such key, and why. */
  REJECT: 19,
  /** As `INSTANTIATE`, from several pieces. */
  INSTANTIATE_IOV: 20,
  /** Let a key be as if it had never been. */
  INVALIDATE: 21,
  /** A user's key ring that lasts beyond sessions. */
  GET_PERSISTENT: 22,
  /** Calculate after Diffie and Hellman. */
  DH_COMPUTE: 23,
  /** What a public key is. */
  PKEY_QUERY: 24,
  /** Encrypt with a public key. */
  PKEY_ENCRYPT: 25,
  /** Decrypt with a private key. */
  PKEY_DECRYPT: 26,
  /** Sign with a private key. */
  PKEY_SIGN: 27,
  /** Verify with a public key. */
  PKEY_VERIFY: 28,
  /** Restrict which keys a key ring takes. */
  RESTRICT_KEYRING: 29,
  /** Move a key; since Linux 5.3. */
  MOVE: 30,
  /** What the kernel can do with keys; since Linux 5.3. */
  CAPABILITIES: 31,
  /** Be told of changes; since Linux 5.8. */
  WATCH_KEY: 32,
} as const

/**
 * How a key is moved.
 * @see https://man7.org/linux/man-pages/man3/keyctl_move.3.html
 */
export const KEYCTL_MOVE = flagSet('KEYCTL_MOVE', {
  /** Not in the place of a key that is there with that name. */
  EXCL: 0x1,
})

/**
 * What the kernel can do with keys: the first byte.
 * @see https://man7.org/linux/man-pages/man3/keyctl_capabilities.3.html
 */
export const KEYCTL_CAPS0 = {
  /** Tell of it. */
  CAPABILITIES: 0x1,
  /** Key rings that last beyond sessions. */
  PERSISTENT_KEYRINGS: 0x2,
  /** Calculations after Diffie and Hellman. */
  DIFFIE_HELLMAN: 0x4,
  /** Public keys. */
  PUBLIC_KEY: 0x8,
  /** Keys of the type `big_key`. */
  BIG_KEY: 0x10,
  /** `KEYCTL.INVALIDATE`. */
  INVALIDATE: 0x20,
  /** `KEYCTL.RESTRICT_KEYRING`. */
  RESTRICT_KEYRING: 0x40,
  /** `KEYCTL.MOVE`. */
  MOVE: 0x80,
} as const

/**
 * What the kernel can do with keys: the second byte.
 * @see https://man7.org/linux/man-pages/man3/keyctl_capabilities.3.html
 */
export const KEYCTL_CAPS1 = {
  /** The names of key rings are those of a user namespace. */
  NS_KEYRING_NAME: 0x1,
  /** Keys can be those of a namespace. */
  NS_KEY_TAG: 0x2,
  /** Changes of keys are told. */
  NOTIFICATIONS: 0x4,
} as const

/**
 * What can be done with a public key, or the private one of a pair.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_QUERY.2const.html
 */
export const KEYCTL_SUPPORTS = {
  /** Encrypt: {@link KeyctlTask.keyctlPkeyEncrypt}. */
  ENCRYPT: 0x1,
  /** Decrypt: {@link KeyctlTask.keyctlPkeyDecrypt}. */
  DECRYPT: 0x2,
  /** Sign: {@link KeyctlTask.keyctlPkeySign}. */
  SIGN: 0x4,
  /** Verify: {@link KeyctlTask.keyctlPkeyVerify}. */
  VERIFY: 0x8,
} as const

/**
 * What can be done with an asymmetric key, and how long what goes in and comes out can be.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_QUERY.2const.html
 */
export const KeyctlPkeyQuery = struct('struct keyctl_pkey_query', {
  /** Of {@link KEYCTL_SUPPORTS}. */
  supported_ops: Uint32,
  /** How long the key is, in bits. */
  key_size: Uint32,
  /** What is signed, in bytes. */
  max_data_size: Uint16,
  /** A signature, in bytes. */
  max_sig_size: Uint16,
  /** What is encrypted, in bytes: after that. */
  max_enc_size: Uint16,
  /** The same before, in bytes. */
  max_dec_size: Uint16,
  /** Room for more. */
  __spare: byteArray(40),
})
/**
 * The JavaScript form of a `struct keyctl_pkey_query`.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_QUERY.2const.html
 */
export type KeyctlPkeyQuery = StructValue<(typeof KeyctlPkeyQuery)['types']>

/**
 * What is to be done with an asymmetric key.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_SIGN.2const.html
 */
export const KeyctlPkeyParams = struct('struct keyctl_pkey_params', {
  /** The key. */
  key_id: Int32,
  /** How much goes in, in bytes. */
  in_len: Uint32,
  /** How much comes out at most; to verify, how long the signature is. */
  out_len: Uint32,
  /** Room for more. */
  __spare: byteArray(28),
})
/**
 * The JavaScript form of a `struct keyctl_pkey_params`.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_SIGN.2const.html
 */
export type KeyctlPkeyParams = StructValue<(typeof KeyctlPkeyParams)['types']>

/**
 * The numbers of a calculation after Diffie and Hellman: keys of the type `user`, whose content is the number, the highest byte first.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
 */
export const KeyctlDhParams = struct('struct keyctl_dh_params', {
  /** The exponent. */
  priv: Int32,
  /** The modulus. */
  prime: Int32,
  /** What is raised to the power. */
  base: Int32,
})
/**
 * The JavaScript form of a `struct keyctl_dh_params`.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
 */
export type KeyctlDhParams = StructValue<(typeof KeyctlDhParams)['types']>

/**
 * How a key is derived from the result of such a calculation, after SP 800-56A.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
 */
export const KeyctlKdfParams = struct('struct keyctl_kdf_params', {
  /** The name of the hash. */
  hashname: ConstPointer,
  /** What else goes into it. */
  otherinfo: ConstPointer,
  /** Its length, in bytes. */
  otherinfolen: Uint32,
  /** Room for more. */
  __spare: byteArray(32),
})
/**
 * The JavaScript form of a `struct keyctl_kdf_params`.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
 */
export type KeyctlKdfParams = StructValue<(typeof KeyctlKdfParams)['types']>

/**
 * How what goes in and comes out of an operation with an asymmetric key is written; as the kernel calls it.
 * @see https://docs.kernel.org/security/keys/core.html
 */
export interface KeyEncoding {
  /** `pkcs1` for RSA with its padding, `x962` or `p1363` for signatures of ECDSA; `raw`, and that unless it is said, for bare numbers. */
  readonly enc?: 'raw' | 'pkcs1' | 'x962' | 'p1363'
  /** The hash that was made of the data before: `sha256`, `sha3-384` …, as the kernel's crypto API calls it. */
  readonly hash?: string
}

/**
 * How a key is derived: see {@link KeyctlTask.keyctlDhCompute}.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
 */
export interface KeyDerivation {
  /** The hash, as the kernel's crypto API calls it: `sha256` … */
  readonly hashname: string
  /** What else goes into it, up to 64 bytes; nothing unless it is said. */
  readonly otherinfo?: Uint8Array
  /** How long the key is to be, in bytes; up to 1024. */
  readonly length: number
}

/**
 * What may be done with a key; combined with `|`, for each of those whom {@link keyPermissions} names.
 * @see include/linux/key.h in the kernel's source, v6.12, KEY_OTH_VIEW and following
 */
export const KEY_PERM = flagSet('KEY_PERM', {
  /** See what it is. */
  VIEW: 0x1,
  /** Read it. */
  READ: 0x2,
  /** Change its content, or a key ring's. */
  WRITE: 0x4,
  /** Find it, or in it. */
  SEARCH: 0x8,
  /** Put it into a key ring. */
  LINK: 0x10,
  /** Change its owner, its permissions, when it expires. */
  SETATTR: 0x20,
  /** All of that. */
  ALL: 0x3f,
})

/**
 * Who may do what with a key, of {@link KEY_PERM}; what is left out may do nothing.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_SETPERM.2const.html
 */
export interface KeyPermissions {
  /** Who has it in a key ring of his own. */
  readonly possessor?: FlagsOf<'KEY_PERM'>
  /** Its owner. */
  readonly user?: FlagsOf<'KEY_PERM'>
  /** Its group. */
  readonly group?: FlagsOf<'KEY_PERM'>
  /** All others. */
  readonly other?: FlagsOf<'KEY_PERM'>
}

/**
 * A key's serial number, above 0; or one of {@link KEY_SPEC}.
 * @see https://man7.org/linux/man-pages/man7/keyrings.7.html
 */
export type KeySerial = number

/**
 * What a key is.
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_DESCRIBE.2const.html
 */
export interface KeyDescription {
  /** `user`, `keyring` … */
  readonly type: string
  /** Its owner. */
  readonly uid: number
  /** Its group. */
  readonly gid: number
  /** What `keyPermissions` makes. */
  readonly perm: number
  /** By what it is found. */
  readonly description: string
}

/**
 * The longest name of a type of keys, in bytes; see Linux 6.12, security/keys/keyctl.c, key_get_type_from_user.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const KEY_TYPE_MAX = 31
/**
 * The longest description of a key, in bytes; see Linux 6.12, security/keys/keyctl.c, KEY_MAX_DESC_SIZE.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const KEY_DESCRIPTION_MAX = 4095
/**
 * The longest content of a key, in bytes, whatever its type; see Linux 6.12, security/keys/keyctl.c, add_key.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const KEY_PAYLOAD_MAX = 1024 * 1024 - 1

/** See Linux 6.12, include/linux/crypto.h, CRYPTO_MAX_ALG_NAME: with its NUL. */
const HASH_NAME_MAX = 127
/** See Linux 6.12, security/keys/internal.h, KEYCTL_KDF_MAX_OUTPUT_LEN and KEYCTL_KDF_MAX_OI_LEN. */
const KDF_MAX = { output: 1024, otherinfo: 64 } as const
/** A watch is told of with a number of 8 bits; see Linux 6.12, security/keys/keyctl.c, keyctl_watch_key. */
const WATCH_ID_MAX = 255
/** What an error is not that a program sees; see Linux 6.12, include/linux/err.h, MAX_ERRNO. */
const MAX_ERRNO = 4095

/**
 * The name of a type of keys.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const KeyTypeString: Type<string> = boundedString('the type of a key', KEY_TYPE_MAX)
/**
 * By what a key is found.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const KeyDescriptionString: Type<string> = boundedString('the description of a key', KEY_DESCRIPTION_MAX)

/**
 * The content of a key: bytes, or a string as UTF-8.
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export type KeyPayload = ValueOrPointer<Uint8Array> | string

const SHIFTS = { possessor: 24, user: 16, group: 8, other: 0 } as const

/**
 * The permissions of a key as a number.
 * @param permissions - who may do what
 * @returns as `keyctlSetperm` takes it, and `/proc/keys` shows it
 * @throws RangeError for bits that there are not
 * @see https://man7.org/linux/man-pages/man2/KEYCTL_SETPERM.2const.html
 */
export function keyPermissions(permissions: KeyPermissions): number {
  let all = 0
  for (const who of ['possessor', 'user', 'group', 'other'] as const) {
    all |= integer(`the permissions of a key for ${who}`, permissions[who] ?? 0, 0, KEY_PERM.ALL) << SHIFTS[who]
  }
  return all
}

function keyArgument(what: string, key: KeySerial): SyscallOperand {
  const operand = int32(what, key)
  return { operand, toString: () => nameOrNumber('KEY_SPEC_', KEY_SPEC, operand) }
}

/** A key ring that may be left out. */
function destination(what: string, keyring: KeySerial | undefined): SyscallOperand | 0 {
  return keyring === undefined ? 0 : keyArgument(what, keyring)
}

const NOTHING = { operand: NULL, toString: () => 'NULL' }

/**
 * add_key(2), raw.
 * @param sysif - the process
 * @param type - the address of the type's name
 * @param description - the address of the description
 * @param payload - the address of the content, or NULL
 * @param plen - of it, in bytes
 * @param keyring - where it is put
 * @returns the key's serial number
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export async function _addKey(
  sysif: SyscallInterface, type: AddressArgument, description: AddressArgument, payload: AddressArgument, plen: number, keyring: KeySerial,
): Promise<KeySerial> {
  return await sysif.syscall(
    SYS.add_key, type, description, payload, integer('add_key: plen', plen, 0, KEY_PAYLOAD_MAX), keyArgument('add_key: keyring', keyring),
  )
}

/**
 * request_key(2), raw.
 * @param sysif - the process
 * @param type - the address of the type's name
 * @param description - the address of the description
 * @param callout - the address of what is told to the program that makes the key; or NULL for none to be made
 * @param keyring - where it is put; 0 for nowhere, or the default where it is made
 * @returns the key's serial number
 * @see https://man7.org/linux/man-pages/man2/request_key.2.html
 */
export async function _requestKey(
  sysif: SyscallInterface, type: AddressArgument, description: AddressArgument, callout: AddressArgument, keyring: KeySerial,
): Promise<KeySerial> {
  return await sysif.syscall(SYS.request_key, type, description, callout, keyArgument('request_key: dest_keyring', keyring))
}

/**
 * keyctl(2), raw.
 * @param sysif - the process
 * @param operation - of {@link KEYCTL}
 * @param args - what the operation takes, up to four
 * @returns what the operation returns
 * @see https://man7.org/linux/man-pages/man2/keyctl.2.html
 */
export async function _keyctl(sysif: SyscallInterface, operation: number, ...args: readonly SyscallArgument[]): Promise<number> {
  return await sysif.syscall(SYS.keyctl, new Choice('KEYCTL_', KEYCTL, int32('keyctl: operation', operation)), ...args)
}

/** How much memory the content of a key gets at first, in bytes. */
const USUAL_SIZE = 512

/** For operations that return how long something is, and fill as much memory as there is: all of it. */
async function readAll<T>(task: Task, type: Type<T>, call: (buffer: Borrow, size: number) => Promise<number>): Promise<T> {
  for (let size = USUAL_SIZE; ;) {
    const memory = task.heap.scratch(type, size)
    let needed: number
    try {
      using buffer = memory.borrow(task, 'exclusive')
      needed = await call(buffer, size)
    } catch (error) {
      memory.free()
      throw error
    }
    if (needed <= size) return await takeFront(memory, needed)
    // It may be longer still when it is asked for again.
    memory.free()
    size = needed
  }
}

const Serials: Type<number[]> = list(Int32)

function parseDescription(text: string): KeyDescription {
  const [type = '', uid, gid, perm = '', ...description] = text.split(';')
  return { type, uid: Number(uid), gid: Number(gid), perm: parseInt(perm, 16), description: description.join(';') }
}

function bytesOf(payload: KeyPayload): ValueOrPointer<Uint8Array> {
  return typeof payload === 'string' ? Buffer.from(payload) : payload
}

/** An empty content is none: the kernel is not asked to read nothing. */
function isEmpty(payload: ValueOrPointer<Uint8Array>): boolean {
  return payload instanceof Uint8Array && payload.byteLength === 0
}

/** The words of an encoding, as the kernel takes them apart at spaces. */
function encodingOf({ enc, hash }: KeyEncoding): string {
  if (hash !== undefined && !/^[^\s\0]+$/.test(hash)) throw new RangeError(`a hash is one word, as in sha256, and not ${JSON.stringify(hash)}`)
  return [...(enc === undefined ? [] : [`enc=${enc}`]), ...(hash === undefined ? [] : [`hash=${hash}`])].join(' ')
}

const EncodingString = boundedString('how a key is used', HASH_NAME_MAX + 'enc=p1363 hash='.length)
const HashString = boundedString('the name of a hash', HASH_NAME_MAX)

/** Run a call that fills bytes, as many as it returns. */
async function filling(task: Task, room: number, call: (output: Borrow) => Promise<number>): Promise<Uint8Array> {
  const memory = task.heap.scratch(Bytes, room)
  let filled: number
  try {
    using output = memory.borrow(task, 'exclusive')
    filled = await call(output)
  } catch (error) {
    memory.free()
    throw error
  }
  return await takeFront(memory, filled)
}

function sizeOf(content: Borrow | NullBorrow): number {
  return 'size' in content ? content.size : 0
}

async function pkeyQuery(task: Task, key: KeySerial, encoding: KeyEncoding): Promise<KeyctlPkeyQuery> {
  const serial = keyArgument('KEYCTL_PKEY_QUERY: key', key)
  using info = task.argument(EncodingString, encodingOf(encoding))
  return await task.fill(KeyctlPkeyQuery, (result) => _keyctl(task.sysif, KEYCTL.PKEY_QUERY, serial, 0, info, result))
}

/**
 * Encrypt, decrypt or sign. The kernel writes as much as the key can make, whatever room it is told that there is: see Linux 6.12,
 * security/keys/keyctl_pkey.c, keyctl_pkey_e_d_s. So the key is asked first.
 */
async function pkeyOperation(
  task: Task, operation: number, key: KeySerial, data: KeyPayload, encoding: KeyEncoding, room: (query: KeyctlPkeyQuery) => number,
): Promise<Uint8Array> {
  const content = bytesOf(data)
  using info = task.argument(EncodingString, encodingOf(encoding))
  using input = task.optionalArgument(Bytes, isEmpty(content) ? null : content)
  const out_len = room(await pkeyQuery(task, key, encoding))
  using params = task.argument<KeyctlPkeyParams>(KeyctlPkeyParams, KeyctlPkeyParams.of({ key_id: key, in_len: sizeOf(input), out_len }))
  return await filling(task, out_len, (output) => _keyctl(task.sysif, operation, params, info, input, output))
}

/** An id that is left alone is -1. */
function owner(what: string, id: number | undefined): number {
  return id === undefined ? -1 : uint32(what, id)
}

/**
 * Tasks that use the kernel's keys.
 * @see https://man7.org/linux/man-pages/man7/keyrings.7.html
 */
export class KeyctlTask extends Task {
  /**
   * Make a key and put it into a key ring; or give the one another content that is there with the same type and description.
   * @param type - of it: `user`, `logon`, `keyring` … up to 31 bytes
   * @param description - by what it is found; up to 4095 bytes
   * @param payload - its content; null for none, as a key ring has
   * @param keyring - where it is put
   * @returns its serial number
   * @throws ErrnoError with EDQUOT where the user has too many keys; with EACCES where the key ring may not be written; with
   *   ENODEV for a type that the kernel does not know; with EINVAL for a content that the type does not take
   * @see https://man7.org/linux/man-pages/man2/add_key.2.html
   */
  async addKey(type: ValueOrPointer<string>, description: ValueOrPointer<string>, payload: KeyPayload | null, keyring: KeySerial): Promise<KeySerial> {
    const content = payload === null ? null : bytesOf(payload)
    using typeName = this.argument(KeyTypeString, type)
    using name = this.argument(KeyDescriptionString, description)
    if (content === null || isEmpty(content)) return await _addKey(this.sysif, typeName, name, NOTHING, 0, keyring)
    using bytes = this.argument(Bytes, content)
    return await _addKey(this.sysif, typeName, name, bytes, bytes.size, keyring)
  }

  /**
   * Find a key in the caller's key rings; and where there is none, have it made by a program that the kernel runs for that,
   * `/sbin/request-key`. Then this waits for that program, and must not be called on the Node process's own task.
   * @param type - of it
   * @param description - by what it is found
   * @param callout - what that program is told, shorter than a page; null for none to be made
   * @param keyring - where the key is put as well; nowhere unless it is said, or the default where it is made
   * @returns its serial number
   * @throws BlockingCallError on the Node process's own task, unless `callout` is null
   * @throws ErrnoError with ENOKEY where there is none; with EKEYEXPIRED, EKEYREVOKED or EKEYREJECTED for one that is no good
   * @see https://man7.org/linux/man-pages/man2/request_key.2.html
   */
  async requestKey(
    type: ValueOrPointer<string>, description: ValueOrPointer<string>, callout: ValueOrPointer<string> | null, keyring?: KeySerial,
  ): Promise<KeySerial> {
    using typeName = this.argument(KeyTypeString, type)
    using name = this.argument(KeyDescriptionString, description)
    using info = this.optionalArgument(boundedString('what a key is made from', pageSize() - 1), callout)
    return await _requestKey(this.sysif, typeName, name, info, keyring ?? 0)
  }

  /**
   * The serial number of a key ring of the caller's.
   * @param id - of {@link KEY_SPEC}
   * @param create - whether one is made where there is none
   * @returns its serial number
   * @throws ErrnoError with ENOKEY where there is none and none is to be made
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_GET_KEYRING_ID.2const.html
   */
  async keyctlGetKeyringId(id: KeySerial, create = false): Promise<KeySerial> {
    return await _keyctl(this.sysif, KEYCTL.GET_KEYRING_ID, keyArgument('KEYCTL_GET_KEYRING_ID: id', id), Number(create))
  }

  /**
   * Have another session key ring: a new one without a name, or one of that name, which is made where there is none.
   * @param name - of it; null for a new one
   * @returns its serial number
   * @throws SyscallSendError on the Node process's own task: it would change the main thread alone
   * @throws ErrnoError with EACCES where the one of that name may not be searched; with EPERM for a name that begins with a dot
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_JOIN_SESSION_KEYRING.2const.html
   */
  async keyctlJoinSessionKeyring(name: ValueOrPointer<string> | null): Promise<KeySerial> {
    using argument = this.optionalArgument(KeyDescriptionString, name)
    return await _keyctl(this.sysif, KEYCTL.JOIN_SESSION_KEYRING, argument)
  }

  /**
   * Give a key another content.
   * @param key - which
   * @param payload - the content
   * @throws ErrnoError with EOPNOTSUPP for a type whose keys do not change; with EACCES where it may not be written
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_UPDATE.2const.html
   */
  async keyctlUpdate(key: KeySerial, payload: KeyPayload): Promise<void> {
    const content = bytesOf(payload)
    const serial = keyArgument('KEYCTL_UPDATE: key', key)
    if (isEmpty(content)) {
      await _keyctl(this.sysif, KEYCTL.UPDATE, serial, NOTHING, 0)
      return
    }
    using bytes = this.argument(Bytes, content)
    await _keyctl(this.sysif, KEYCTL.UPDATE, serial, bytes, integer('KEYCTL_UPDATE: plen', bytes.size, 0, KEY_PAYLOAD_MAX))
  }

  /**
   * Let nobody use a key any more: it is there until it is collected, and every use of it fails with EKEYREVOKED.
   * @param key - which
   * @throws ErrnoError with EACCES where it may not be written
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_REVOKE.2const.html
   */
  async keyctlRevoke(key: KeySerial): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.REVOKE, keyArgument('KEYCTL_REVOKE: key', key))
  }

  /**
   * Give a key another owner.
   * @param key - which
   * @param uid - the user; left alone unless it is said
   * @param gid - the group; left alone unless it is said
   * @throws ErrnoError with EACCES for another user without `CAP_SYS_ADMIN`; with EDQUOT where that user has too many keys
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_CHOWN.2const.html
   */
  async keyctlChown(key: KeySerial, uid?: number, gid?: number): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.CHOWN, keyArgument('KEYCTL_CHOWN: key', key), owner('KEYCTL_CHOWN: uid', uid), owner('KEYCTL_CHOWN: gid', gid))
  }

  /**
   * Set who may do what with a key.
   * @param key - which
   * @param permissions - all of it
   * @throws ErrnoError with EACCES where one has not its `KEY_PERM.SETATTR`, or is neither its owner nor has `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_SETPERM.2const.html
   */
  async keyctlSetperm(key: KeySerial, permissions: KeyPermissions): Promise<void> {
    const operand = keyPermissions(permissions)
    await _keyctl(
      this.sysif, KEYCTL.SETPERM, keyArgument('KEYCTL_SETPERM: key', key), { operand, toString: () => `0x${operand.toString(16).padStart(8, '0')}` },
    )
  }

  /**
   * What a key is.
   * @param key - which
   * @throws ErrnoError with ENOKEY where there is none; with EACCES where it may not be seen
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_DESCRIBE.2const.html
   */
  async keyctlDescribe(key: KeySerial): Promise<KeyDescription> {
    const serial = keyArgument('KEYCTL_DESCRIBE: key', key)
    return parseDescription(await readAll(this, CString, (buffer, size) => _keyctl(this.sysif, KEYCTL.DESCRIBE, serial, buffer, size)))
  }

  /**
   * Empty a key ring.
   * @param keyring - which
   * @throws ErrnoError with ENOTDIR where it is none; with EACCES where it may not be written
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_CLEAR.2const.html
   */
  async keyctlClear(keyring: KeySerial): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.CLEAR, keyArgument('KEYCTL_CLEAR: keyring', keyring))
  }

  /**
   * Put a key into a key ring, in the place of one with the same type and description.
   * @param key - which
   * @param keyring - where
   * @throws ErrnoError with EACCES where one may not be linked, or the other not be written; with EDEADLK where a key ring would
   *   be in itself; with ENFILE where the key ring is full
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_LINK.2const.html
   */
  async keyctlLink(key: KeySerial, keyring: KeySerial): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.LINK, keyArgument('KEYCTL_LINK: key', key), keyArgument('KEYCTL_LINK: keyring', keyring))
  }

  /**
   * Take a key out of a key ring. With the last one that it is in, it goes.
   * @param key - which
   * @param keyring - from where
   * @throws ErrnoError with ENOENT where it is not there; with EACCES where the key ring may not be written
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_UNLINK.2const.html
   */
  async keyctlUnlink(key: KeySerial, keyring: KeySerial): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.UNLINK, keyArgument('KEYCTL_UNLINK: key', key), keyArgument('KEYCTL_UNLINK: keyring', keyring))
  }

  /**
   * Find a key in a key ring, and in those that are in it.
   * @param keyring - where to begin
   * @param type - of the key
   * @param description - by what it is found
   * @param into - a key ring into which it is put then; none unless it is said
   * @returns its serial number
   * @throws ErrnoError with ENOKEY where there is none; with EACCES where the key ring may not be searched
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_SEARCH.2const.html
   */
  async keyctlSearch(
    keyring: KeySerial, type: ValueOrPointer<string>, description: ValueOrPointer<string>, into?: KeySerial,
  ): Promise<KeySerial> {
    using typeName = this.argument(KeyTypeString, type)
    using name = this.argument(KeyDescriptionString, description)
    return await _keyctl(
      this.sysif, KEYCTL.SEARCH, keyArgument('KEYCTL_SEARCH: keyring', keyring), typeName, name, destination('KEYCTL_SEARCH: destination', into),
    )
  }

  /**
   * Read the content of a key, whole.
   * @param key - which
   * @throws ErrnoError with ENOKEY where there is none; with EACCES where it may not be read; with EOPNOTSUPP for a type whose
   *   keys cannot be, as `logon`
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_READ.2const.html
   */
  async keyctlRead(key: KeySerial): Promise<Uint8Array> {
    const serial = keyArgument('KEYCTL_READ: key', key)
    return await readAll(this, Bytes, (buffer, size) => _keyctl(this.sysif, KEYCTL.READ, serial, buffer, size))
  }

  /**
   * Read which keys are in a key ring.
   * @param keyring - which
   * @returns their serial numbers
   * @throws ErrnoError as {@link keyctlRead}
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_READ.2const.html
   */
  async keyctlReadKeyring(keyring: KeySerial): Promise<KeySerial[]> {
    const serial = keyArgument('KEYCTL_READ: key', keyring)
    return await readAll(this, Serials, (buffer, size) => _keyctl(this.sysif, KEYCTL.READ, serial, buffer, size))
  }

  /**
   * Set where keys go that requests find, for this thread and what it executes.
   * @param where - of {@link KEY_REQKEY_DEFL}
   * @returns where they went before
   * @throws SyscallSendError on the Node process's own task: it would change the main thread alone
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_SET_REQKEY_KEYRING.2const.html
   */
  async keyctlSetReqkeyKeyring(where: (typeof KEY_REQKEY_DEFL)[keyof typeof KEY_REQKEY_DEFL]): Promise<number> {
    const operand = int32('KEYCTL_SET_REQKEY_KEYRING: where', where)
    return await _keyctl(this.sysif, KEYCTL.SET_REQKEY_KEYRING, new Choice('KEY_REQKEY_DEFL_', KEY_REQKEY_DEFL, operand))
  }

  /**
   * Let a key expire: afterwards, every use of it fails with EKEYEXPIRED.
   * @param key - which
   * @param seconds - in how many; 0 for never
   * @throws ErrnoError with EACCES where one has not its `KEY_PERM.SETATTR`
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_SET_TIMEOUT.2const.html
   */
  async keyctlSetTimeout(key: KeySerial, seconds: number): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.SET_TIMEOUT, keyArgument('KEYCTL_SET_TIMEOUT: key', key), uint32('KEYCTL_SET_TIMEOUT: timeout', seconds))
  }

  /**
   * The label that a security module gives a key.
   * @param key - which
   * @returns empty where none does
   * @throws ErrnoError with EACCES where it may not be seen
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_GET_SECURITY.2const.html
   */
  async keyctlGetSecurity(key: KeySerial): Promise<string> {
    const serial = keyArgument('KEYCTL_GET_SECURITY: key', key)
    return await readAll(this, CString, (buffer, size) => _keyctl(this.sysif, KEYCTL.GET_SECURITY, serial, buffer, size))
  }

  /**
   * Act for whoever asked for a key: what is read, found and linked is then what that one may; and {@link keyctlInstantiate} and
   * its kind are allowed. For the program that the kernel runs to make a key, and what it executes or clones: the authority is a
   * key in its session key ring.
   * @param key - the one that was asked for; null to act for oneself again
   * @returns the serial number of the authority, 0 for none
   * @throws SyscallSendError on the Node process's own task: it would change the main thread alone
   * @throws ErrnoError with ENOKEY where one has no such authority; with EKEYREVOKED where the key has been made already
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_ASSUME_AUTHORITY.2const.html
   */
  async keyctlAssumeAuthority(key: KeySerial | null): Promise<KeySerial> {
    return await _keyctl(this.sysif, KEYCTL.ASSUME_AUTHORITY, key === null ? 0 : keyArgument('KEYCTL_ASSUME_AUTHORITY: key', key))
  }

  /**
   * Give a key that was asked for its content: whoever asked for it, goes on. The authority is used up.
   * @param key - which; it must have been assumed, with {@link keyctlAssumeAuthority}
   * @param payload - its content; null for none
   * @param keyring - where it is put as well, often `KEY_SPEC.REQUESTOR_KEYRING`; nowhere unless it is said
   * @throws ErrnoError with EPERM without the authority; with EINVAL for a content that the type does not take
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_INSTANTIATE.2const.html
   */
  async keyctlInstantiate(key: KeySerial, payload: KeyPayload | null, keyring?: KeySerial): Promise<void> {
    const serial = keyArgument('KEYCTL_INSTANTIATE: key', key)
    const ring = destination('KEYCTL_INSTANTIATE: keyring', keyring)
    const content = payload === null ? null : bytesOf(payload)
    if (content === null || isEmpty(content)) {
      await _keyctl(this.sysif, KEYCTL.INSTANTIATE, serial, NOTHING, 0, ring)
      return
    }
    using bytes = this.argument(Bytes, content)
    await _keyctl(this.sysif, KEYCTL.INSTANTIATE, serial, bytes, integer('KEYCTL_INSTANTIATE: plen', bytes.size, 0, KEY_PAYLOAD_MAX), ring)
  }

  /**
   * As {@link keyctlInstantiate}, with a content that is in several pieces.
   * @param key - which
   * @param pieces - its content, one behind the other; each at least one byte
   * @param keyring - where it is put as well; nowhere unless it is said
   * @throws ErrnoError as {@link keyctlInstantiate}
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_INSTANTIATE_IOV.2const.html
   */
  async keyctlInstantiateIov(key: KeySerial, pieces: readonly ValueOrPointer<Uint8Array>[], keyring?: KeySerial): Promise<void> {
    const serial = keyArgument('KEYCTL_INSTANTIATE_IOV: key', key)
    const ring = destination('KEYCTL_INSTANTIATE_IOV: keyring', keyring)
    const count = integer('KEYCTL_INSTANTIATE_IOV: the number of pieces', pieces.length, 1, UIO_MAXIOV)
    const buffers: Borrow[] = []
    try {
      for (const piece of pieces) buffers.push(this.argument(Bytes, piece))
      integer('KEYCTL_INSTANTIATE_IOV: the length of all pieces', buffers.reduce((sum, { size }) => sum + size, 0), 0, KEY_PAYLOAD_MAX)
      using iov = this.argument<Iovec[]>(IovecList, buffers.map(({ near, size }) => ({ iov_base: near, iov_len: size })))
      await _keyctl(this.sysif, KEYCTL.INSTANTIATE_IOV, serial, iov, count, ring)
    } finally {
      for (const buffer of buffers) buffer[Symbol.dispose]()
    }
  }

  /**
   * Say that a key that was asked for is not to be had: who asks for it, fails with ENOKEY.
   * @param key - which; it must have been assumed, with {@link keyctlAssumeAuthority}
   * @param seconds - for how long nobody need ask again
   * @param keyring - where that is put as well, so that it is found; nowhere unless it is said
   * @throws ErrnoError with EPERM without the authority
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_NEGATE.2const.html
   */
  async keyctlNegate(key: KeySerial, seconds: number, keyring?: KeySerial): Promise<void> {
    await _keyctl(
      this.sysif, KEYCTL.NEGATE, keyArgument('KEYCTL_NEGATE: key', key), uint32('KEYCTL_NEGATE: timeout', seconds),
      destination('KEYCTL_NEGATE: keyring', keyring),
    )
  }

  /**
   * As {@link keyctlNegate}, with another error.
   * @param key - which
   * @param seconds - for how long nobody need ask again
   * @param error - what asking fails with: `EKEYREJECTED`, `EKEYREVOKED`, `EKEYEXPIRED` …
   * @param keyring - where that is put as well, so that it is found; nowhere unless it is said
   * @throws ErrnoError with EPERM without the authority
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_REJECT.2const.html
   */
  async keyctlReject(key: KeySerial, seconds: number, error: keyof typeof ERRNO, keyring?: KeySerial): Promise<void> {
    const operand = integer('KEYCTL_REJECT: error', ERRNO[error], 1, MAX_ERRNO - 1)
    await _keyctl(
      this.sysif, KEYCTL.REJECT, keyArgument('KEYCTL_REJECT: key', key), uint32('KEYCTL_REJECT: timeout', seconds),
      { operand, toString: () => error }, destination('KEYCTL_REJECT: keyring', keyring),
    )
  }

  /**
   * Give the parent this task's session key ring in the place of its own; with its next system call.
   * @throws ErrnoError with EPERM where the parent has several threads, as Node, or other users and groups; with EACCES where it may
   *   not link the key ring
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_SESSION_TO_PARENT.2const.html
   */
  async keyctlSessionToParent(): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.SESSION_TO_PARENT)
  }

  /**
   * What can be done with an asymmetric key: one of the type `asymmetric`, which is made from an X.509 certificate or, where the
   * kernel has a parser for that, from a private key.
   * @param key - which
   * @param encoding - how it is to be used
   * @throws ErrnoError with EOPNOTSUPP where the kernel was built without, and for another type; with EINVAL for an encoding that is none;
   *   with ENOPKG for one that the kernel has no code for
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_QUERY.2const.html
   */
  async keyctlPkeyQuery(key: KeySerial, encoding: KeyEncoding = {}): Promise<KeyctlPkeyQuery> {
    return await pkeyQuery(this, key, encoding)
  }

  /**
   * Encrypt with a public key. The key is asked first how long the result can be.
   * @param key - which
   * @param data - what to encrypt
   * @param encoding - how
   * @returns what was made of it
   * @throws ErrnoError as {@link keyctlPkeyQuery}; with EINVAL for data that is too long for the key
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_ENCRYPT.2const.html
   */
  async keyctlPkeyEncrypt(key: KeySerial, data: KeyPayload, encoding: KeyEncoding = {}): Promise<Uint8Array> {
    return await pkeyOperation(this, KEYCTL.PKEY_ENCRYPT, key, data, encoding, ({ max_enc_size }) => max_enc_size)
  }

  /**
   * Decrypt with a private key. The key is asked first how long the result can be.
   * @param key - which
   * @param data - what was encrypted
   * @param encoding - how
   * @returns what it was before
   * @throws ErrnoError as {@link keyctlPkeyQuery}; with EINVAL for data that is too long for the key; as the kernel's code says where the
   *   key is a public one
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_DECRYPT.2const.html
   */
  async keyctlPkeyDecrypt(key: KeySerial, data: KeyPayload, encoding: KeyEncoding = {}): Promise<Uint8Array> {
    return await pkeyOperation(this, KEYCTL.PKEY_DECRYPT, key, data, encoding, ({ max_dec_size }) => max_dec_size)
  }

  /**
   * Sign with a private key. The key is asked first how long the signature can be.
   * @param key - which
   * @param digest - of the data, made with the hash of the encoding
   * @param encoding - how
   * @returns the signature
   * @throws ErrnoError as {@link keyctlPkeyQuery}; as the kernel's code says where the key is a public one
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_SIGN.2const.html
   */
  async keyctlPkeySign(key: KeySerial, digest: KeyPayload, encoding: KeyEncoding = {}): Promise<Uint8Array> {
    return await pkeyOperation(this, KEYCTL.PKEY_SIGN, key, digest, encoding, ({ max_sig_size }) => max_sig_size)
  }

  /**
   * Verify with a public key that a signature is that of the private one. The key is asked first how long one can be.
   * @param key - which
   * @param digest - of the data, made with the hash of the encoding
   * @param signature - of it
   * @param encoding - how
   * @throws ErrnoError with EKEYREJECTED or EBADMSG where the signature is another's, or of other data; with EINVAL where one is too long for the
   *   key; otherwise as {@link keyctlPkeyQuery}
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_PKEY_VERIFY.2const.html
   */
  async keyctlPkeyVerify(key: KeySerial, digest: KeyPayload, signature: Uint8Array, encoding: KeyEncoding = {}): Promise<void> {
    const content = bytesOf(digest)
    using info = this.argument(EncodingString, encodingOf(encoding))
    using input = this.optionalArgument(Bytes, isEmpty(content) ? null : content)
    const { max_sig_size } = await pkeyQuery(this, key, encoding)
    // The kernel reads that many bytes, however long the signature is: see Linux 6.12, security/keys/keyctl_pkey.c, keyctl_pkey_params_get_2.
    const padded = new Uint8Array(Math.max(signature.length, max_sig_size, 1))
    padded.set(signature)
    using second = this.argument(Bytes, padded)
    using params = this.argument<KeyctlPkeyParams>(KeyctlPkeyParams, KeyctlPkeyParams.of({ key_id: key, in_len: sizeOf(input), out_len: signature.length }))
    await _keyctl(this.sysif, KEYCTL.PKEY_VERIFY, params, info, input, second)
  }

  /**
   * Calculate after Diffie and Hellman: `base` to the power of `priv`, modulo `prime`.
   * @param numbers - the keys of the type `user` that have them
   * @param derivation - how a key is derived from the result; left out, the result is returned
   * @returns the number, the highest byte first; or the key
   * @throws ErrnoError with EOPNOTSUPP where the kernel was built without, and for keys of another type; with ENOKEY or EACCES for a key
   *   that is not there, or may not be read; with ENOENT for a hash that is not there
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_DH_COMPUTE.2const.html
   */
  async keyctlDhCompute(numbers: KeyctlDhParams, derivation?: KeyDerivation): Promise<Uint8Array> {
    using params = this.argument<KeyctlDhParams>(KeyctlDhParams, numbers)
    if (derivation === undefined) {
      const room = await _keyctl(this.sysif, KEYCTL.DH_COMPUTE, params, NULL_OPERAND, 0, NULL_OPERAND)
      return await filling(this, room, (output) => _keyctl(this.sysif, KEYCTL.DH_COMPUTE, params, output, room, NULL_OPERAND))
    }
    const room = integer('KEYCTL_DH_COMPUTE: the length of the key', derivation.length, 1, KDF_MAX.output)
    const { otherinfo } = derivation
    const otherinfolen = integer('KEYCTL_DH_COMPUTE: otherinfolen', otherinfo?.length ?? 0, 0, KDF_MAX.otherinfo)
    using hash = this.argument(HashString, derivation.hashname)
    using other = this.optionalArgument(Bytes, otherinfolen === 0 ? null : otherinfo)
    using kdf = this.argument<KeyctlKdfParams>(KeyctlKdfParams, KeyctlKdfParams.of({ hashname: hash.near, otherinfo: other.near, otherinfolen }))
    return await filling(this, room, (output) => _keyctl(this.sysif, KEYCTL.DH_COMPUTE, params, output, room, kdf))
  }

  /**
   * Be told of what becomes of a key, or no longer; since Linux 5.8. What happens is read from a pipe that was made with
   * `O_NOTIFICATION_PIPE`: see `watchQueueRead` there.
   * @param key - which
   * @param queue - the pipe, either end
   * @param id - what the kernel calls the watch there, from 0 to 255; null for no watch any more
   * @throws ErrnoError with EOPNOTSUPP where the kernel was built without; with EBUSY where the key is watched there already; with
   *   EBADSLT where it is not, and is to be no longer; with EINVAL where that is no such pipe
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_WATCH_KEY.2const.html
   */
  async keyctlWatchKey(key: KeySerial, queue: FileDescriptor, id: number | null): Promise<void> {
    const serial = keyArgument('KEYCTL_WATCH_KEY: key', key)
    const watch = id === null ? -1 : integer('KEYCTL_WATCH_KEY: watch_id', id, 0, WATCH_ID_MAX)
    using fd = queue.borrow(this)
    await _keyctl(this.sysif, KEYCTL.WATCH_KEY, serial, fd, watch)
  }

  /**
   * Let a key be as if it had never been: nobody finds it any more, and it is collected at once.
   * @param key - which
   * @throws ErrnoError with EACCES where it may not be searched
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_INVALIDATE.2const.html
   */
  async keyctlInvalidate(key: KeySerial): Promise<void> {
    await _keyctl(this.sysif, KEYCTL.INVALIDATE, keyArgument('KEYCTL_INVALIDATE: key', key))
  }

  /**
   * Put a user's key ring that lasts beyond sessions into another one; it is made where there is none, and goes when it was not
   * asked for long enough (`/proc/sys/kernel/keys/persistent_keyring_expiry`).
   * @param uid - the user; the caller unless it is said
   * @param keyring - where it is put
   * @returns its serial number
   * @throws ErrnoError with EPERM for another user without `CAP_SETUID`; with EOPNOTSUPP where the kernel was built without
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_GET_PERSISTENT.2const.html
   */
  async keyctlGetPersistent(uid: number | undefined, keyring: KeySerial): Promise<KeySerial> {
    return await _keyctl(
      this.sysif, KEYCTL.GET_PERSISTENT, owner('KEYCTL_GET_PERSISTENT: uid', uid), keyArgument('KEYCTL_GET_PERSISTENT: keyring', keyring),
    )
  }

  /**
   * Restrict which keys a key ring takes, for good.
   * @param keyring - which
   * @param type - of keys whose rules count; undefined for it to take none any more
   * @param restriction - the rule, in the words of the type; shorter than a page
   * @throws ErrnoError with EEXIST where it is restricted already; with ENOENT for a type without rules
   * @see https://man7.org/linux/man-pages/man2/KEYCTL_RESTRICT_KEYRING.2const.html
   */
  async keyctlRestrictKeyring(keyring: KeySerial, type?: ValueOrPointer<string>, restriction?: ValueOrPointer<string>): Promise<void> {
    using typeName = this.optionalArgument(KeyTypeString, type)
    using rule = this.optionalArgument(boundedString('the rule of a key ring', pageSize() - 1), restriction)
    await _keyctl(this.sysif, KEYCTL.RESTRICT_KEYRING, keyArgument('KEYCTL_RESTRICT_KEYRING: keyring', keyring), typeName, rule)
  }

  /**
   * Move a key from one key ring to another; since Linux 5.3.
   * @param key - which
   * @param from - where it is
   * @param to - where it is to be
   * @param flags - of {@link KEYCTL_MOVE}
   * @throws ErrnoError with EEXIST where there is one of the same type and description, with `KEYCTL_MOVE.EXCL`; with ENOENT where
   *   it is not there
   * @see https://man7.org/linux/man-pages/man3/keyctl_move.3.html
   */
  async keyctlMove(key: KeySerial, from: KeySerial, to: KeySerial, flags: FlagsOf<'KEYCTL_MOVE'> = 0): Promise<void> {
    await _keyctl(
      this.sysif, KEYCTL.MOVE, keyArgument('KEYCTL_MOVE: key', key), keyArgument('KEYCTL_MOVE: from_keyring', from),
      keyArgument('KEYCTL_MOVE: to_keyring', to), flagsArgument('KEYCTL_MOVE: flags', 'KEYCTL_MOVE_', KEYCTL_MOVE, flags),
    )
  }

  /**
   * What the kernel can do with keys; since Linux 5.3.
   * @returns a set of {@link KEYCTL_CAPS0}, one of {@link KEYCTL_CAPS1}, and what younger kernels add
   * @throws ErrnoError with EOPNOTSUPP before
   * @see https://man7.org/linux/man-pages/man3/keyctl_capabilities.3.html
   */
  async keyctlCapabilities(): Promise<Uint8Array> {
    return await readAll(this, Bytes, (buffer, size) => _keyctl(this.sysif, KEYCTL.CAPABILITIES, buffer, length('KEYCTL_CAPABILITIES: buflen', size)))
  }
}
