/**
 * `<linux/lsm.h>`: which security modules the kernel runs, and what they say of a process.
 *
 * @module linux/lsm
 * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
 */
import { Choice, flagSet, valueSet, type ValueOf } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import type { SyscallInterface } from '../near/sysif.js'
import { list, struct } from '../memory/aggregates.js'
import { Bytes, bytesOf } from '../memory/bytes.js'
import { Uint32, Uint64 } from '../memory/scalars.js'
import type { Type } from '../memory/type.js'
import type { Borrow } from '../handle/pointer.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { flags as flagsArgument, length, uint32, type AddressArgument } from './arguments.js'
import { takeFront } from './buffers.js'

/**
 * The security modules that there are.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export const LSM_ID = valueSet('LSM_ID', {
  /** None. */
  UNDEF: 0,
  /** capabilities(7). */
  CAPABILITY: 100,
  /** SELinux. */
  SELINUX: 101,
  /** Smack. */
  SMACK: 102,
  /** TOMOYO. */
  TOMOYO: 103,
  /** AppArmor. */
  APPARMOR: 104,
  /** Yama. */
  YAMA: 105,
  /** LoadPin. */
  LOADPIN: 106,
  /** SafeSetID. */
  SAFESETID: 107,
  /** Lockdown. */
  LOCKDOWN: 108,
  /** BPF programs. */
  BPF: 109,
  /** Landlock. */
  LANDLOCK: 110,
  /** Integrity: measurement. */
  IMA: 111,
  /** Integrity: extended verification. */
  EVM: 112,
  /** Integrity policy enforcement. */
  IPE: 113,
})

/**
 * What a security module may say of a process.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export const LSM_ATTR = {
  /** Nothing. */
  UNDEF: 0,
  /** Its context. */
  CURRENT: 100,
  /** The context of the program that it executes next. */
  EXEC: 101,
  /** The context of files that it makes. */
  FSCREATE: 102,
  /** The context of keys that it makes. */
  KEYCREATE: 103,
  /** Its context before the last exec. */
  PREV: 104,
  /** The context of sockets that it makes. */
  SOCKCREATE: 105,
} as const

/**
 * One of {@link LSM_ATTR}.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export type LsmAttr = (typeof LSM_ATTR)[keyof typeof LSM_ATTR]

/**
 * How lsm_get_self_attr(2) is asked.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export const LSM_FLAG = flagSet('LSM_FLAG', {
  /** Only one module, which the memory names. */
  SINGLE: 0x1,
})

/** @internal what stands before each context */
export const LsmCtxHead = struct('struct lsm_ctx', { id: Uint64, flags: Uint64, len: Uint64, ctx_len: Uint64 })

/**
 * What a security module says.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export interface LsmContext {
  /** Which module, of {@link LSM_ID}. */
  readonly id: ValueOf<'LSM_ID'>
  /** Its own flags; none that there are. */
  readonly flags: number
  /** The context: for most modules a string with a NUL at its end. */
  readonly ctx: Uint8Array
}

/**
 * Contexts, one behind the other, as the kernel's `struct lsm_ctx`.
 * @see include/uapi/linux/lsm.h in the kernel's source
 */
export const LsmContextList: Type<LsmContext[]> = {
  name: 'struct lsm_ctx[]',
  alignment: LsmCtxHead.alignment,
  size: undefined,
  sizeOf: (contexts) => contexts.reduce((size, { ctx }) => size + contextSize(ctx), 0),
  write(view, offset, contexts) {
    for (const { id, flags, ctx } of contexts) {
      const len = contextSize(ctx)
      LsmCtxHead.write(view, offset, { id, flags, len, ctx_len: ctx.byteLength })
      const bytes = bytesOf(view, offset + LsmCtxHead.size, len - LsmCtxHead.size)
      bytes.fill(0)
      bytes.set(ctx)
      offset += len
    }
  },
  read(view, offset, size) {
    const contexts: LsmContext[] = []
    for (let at = 0; at + LsmCtxHead.size <= size;) {
      const { id, flags, len, ctx_len } = LsmCtxHead.read(view, offset + at)
      if (len < LsmCtxHead.size + ctx_len || at + len > size) throw new RangeError(`a struct lsm_ctx of ${len} bytes cannot be at ${at} of ${size}`)
      contexts.push({ id, flags, ctx: Bytes.read(view, offset + at + LsmCtxHead.size, ctx_len) })
      at += len
    }
    return contexts
  },
}

/** With what is needed for the next one to be aligned. */
function contextSize(ctx: Uint8Array): number {
  return LsmCtxHead.size + Math.ceil(ctx.byteLength / LsmCtxHead.alignment) * LsmCtxHead.alignment
}

const Ids: Type<number[]> = list(Uint64)

/** More than all modules that there are, in bytes. */
const IDS_SIZE = 64 * Uint64.size
/** More than all contexts: the kernel's modules have up to a page each. In bytes. */
const CONTEXTS_SIZE = 65536

/**
 * lsm_get_self_attr(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param attr - of {@link LSM_ATTR}
 * @param ctx - the address of the memory for contexts
 * @param size - the address of its length, a `__u32`; afterwards, of what was filled, or is needed
 * @param flags - of {@link LSM_FLAG}
 * @returns how many contexts there are
 * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
 */
export async function _lsmGetSelfAttr(
  sysif: SyscallInterface, attr: number, ctx: AddressArgument, size: AddressArgument, flags: number,
): Promise<number> {
  return await sysif.syscall(
    SYS.lsm_get_self_attr, attrArgument('lsm_get_self_attr', attr), ctx, size, flagsArgument('lsm_get_self_attr: flags', 'LSM_FLAG_', LSM_FLAG, flags),
  )
}

/**
 * lsm_set_self_attr(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param attr - of {@link LSM_ATTR}
 * @param ctx - the address of the context
 * @param size - of it, in bytes
 * @param flags - none that there are
 * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
 */
export async function _lsmSetSelfAttr(sysif: SyscallInterface, attr: number, ctx: AddressArgument, size: number, flags: number): Promise<void> {
  await sysif.syscall(
    SYS.lsm_set_self_attr, attrArgument('lsm_set_self_attr', attr), ctx, length('lsm_set_self_attr: size', size), uint32('lsm_set_self_attr: flags', flags),
  )
}

/**
 * lsm_list_modules(2), raw; since Linux 6.8.
 * @param sysif - the process
 * @param ids - the address of the memory for numbers, a `__u64` each
 * @param size - the address of its length, a `__u32`; afterwards, of what was filled, or is needed
 * @param flags - none that there are
 * @returns how many there are
 * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
 */
export async function _lsmListModules(sysif: SyscallInterface, ids: AddressArgument, size: AddressArgument, flags: number): Promise<number> {
  return await sysif.syscall(SYS.lsm_list_modules, ids, size, uint32('lsm_list_modules: flags', flags))
}

function attrArgument(call: string, attr: number): Choice {
  return new Choice('LSM_ATTR_', LSM_ATTR, uint32(`${call}: attr`, attr))
}

/** Run a call that fills memory and says in a word how much of it. */
async function fillSized<T>(task: Task, type: Type<T>, room: number, call: (memory: Borrow, size: Borrow) => Promise<unknown>): Promise<T> {
  const memory = task.heap.scratch(type, room)
  try {
    let filled: number
    {
      using buffer = memory.borrow(task, 'exclusive')
      filled = await task.fill(Uint32, (size) => call(buffer, size), room)
    }
    return await takeFront(memory, filled)
  } finally {
    memory[Symbol.dispose]()
  }
}

/**
 * Tasks that ask about security modules.
 * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
 */
export class LsmTask extends Task {
  /**
   * What the security modules say of this thread; since Linux 6.8.
   * @param attr - what about, of {@link LSM_ATTR}
   * @returns one for each module that says something
   * @throws ErrnoError with EOPNOTSUPP where none does; with ENOSYS where the kernel is older
   * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
   */
  async lsmGetSelfAttr(attr: LsmAttr): Promise<LsmContext[]> {
    return await fillSized(this, LsmContextList, CONTEXTS_SIZE, (ctx, size) => _lsmGetSelfAttr(this.sysif, attr, ctx, size, 0))
  }

  /**
   * Tell a security module something of this thread; since Linux 6.8.
   * @param attr - what about, of {@link LSM_ATTR}
   * @param context - which module, and what
   * @throws SyscallSendError on the Node process's own task: it would change the main thread alone
   * @throws ErrnoError with EOPNOTSUPP where the module is not there, or does not take it; otherwise as the module says
   * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
   */
  async lsmSetSelfAttr(attr: LsmAttr, context: ValueOrPointer<[LsmContext]>): Promise<void> {
    using argument = this.argument(LsmContextList as Type<[LsmContext]>, context)
    await _lsmSetSelfAttr(this.sysif, attr, argument, argument.size, 0)
  }

  /**
   * Which security modules the kernel runs; since Linux 6.8.
   * @returns of {@link LSM_ID}, in the order in which they are asked
   * @throws ErrnoError with ENOSYS where the kernel is older
   * @see https://www.kernel.org/doc/html/latest/userspace-api/lsm.html
   */
  async lsmListModules(): Promise<ValueOf<'LSM_ID'>[]> {
    return await fillSized(this, Ids, IDS_SIZE, (ids, size) => _lsmListModules(this.sysif, ids, size, 0))
  }
}
