import { ErrnoError } from '../near/errors.js'
import { SYS } from '../near/sys.js'
import { bytesOf } from '../memory/bytes.js'
import type { Heap } from '../handle/heap.js'
import { Rusage } from '../linux/resource.js'
import { Siginfo, SiginfoLayout } from '../linux/siginfo.js'
import { P, W } from '../linux/wait.js'
import { Block } from './block.js'
import { RESULT, SLOT_WORDS, storeSlot } from './calls.js'
import { FLAG_POLL, FLAG_POLL_SHIFT } from './layout.js'
import type { LocalSyscallInterface } from './local.js'
import { loadRegister } from './words.js'

/** How many more times the kernel is asked about a child that is about to be dead; each takes about a microsecond, most of which is a pause. */
const TIMES = 100

/** Memory for the answer, one for each heap: it is read at once. */
const answers = new WeakMap<Heap, Block>()

/** What is told of a child that has ended. */
export interface Reaped {
  /** How it ended. */
  readonly info: Siginfo
  /** What it has used: a {@link Rusage}, as the kernel wrote it. */
  readonly rusage: Uint8Array
}

/**
 * Ask whether a child of this process has ended, and how; that takes its exit status.
 * @param local - the parent
 * @param heap - for memory
 * @param pidfd - means the child
 * @param known - `dying` where it was seen to leave its memory: then it is dead within microseconds, much sooner than the event
 *   loop would tell, and it is asked for a short and bounded while; `dead` where the pidfd is to be closed with the same call;
 *   `traced` where that was in vain, and the child is meant by its pid, which is its own until it is waited for
 * @returns how it ended; undefined where it has not yet
 * @throws ErrnoError ECHILD where somebody else has waited for it
 */
export function reap(local: LocalSyscallInterface, heap: Heap, pidfd: number, known?: 'dying' | 'dead' | 'traced'): Reaped | undefined {
  const block = answers.get(heap) ?? new Block(heap, Siginfo.size + Rusage.size, Siginfo.alignment)
  answers.set(heap, block)
  block.words.fill(0, 0, Siginfo.size / 4)
  const pid = block.address + SiginfoLayout.fields.si_pid.offset
  let result = 0
  const dying = known === 'dying'
  local.runBatch(
    known === 'dead' ? 2 : 1,
    (words, slot) => {
      if (known === 'dead') storeSlot(words, slot + SLOT_WORDS, SYS.close.number(local.architecture), 0, pidfd)
      const flags = dying ? FLAG_POLL | (TIMES << FLAG_POLL_SHIFT) : 0
      const usage = block.address + Siginfo.size
      const idtype = known === 'traced' ? P.PID : P.PIDFD
      const number = SYS.waitid.number(local.architecture)
      storeSlot(words, slot, number, flags, idtype, pidfd, block.address, W.EXITED | W.NOHANG, usage, dying ? pid : 0)
    },
    (words, slot) => {
      result = loadRegister(words, slot + RESULT)
    },
  )
  if (result < 0) {
    throw new ErrnoError(-result, 'waitid', { call: `waitid(${known === 'traced' ? 'P_PID' : 'P_PIDFD'}, ${pidfd}, {}, WEXITED|WNOHANG, {})` })
  }
  const info = Siginfo.read(block.view, 0, Siginfo.size)
  return info.si_pid === 0 ? undefined : { info, rusage: bytesOf(block.view, Siginfo.size, Rusage.size).slice() }
}
