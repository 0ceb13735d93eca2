import { ErrnoError } from '../near/errors.js'
import type { SeccompAnswer, SeccompNotif } from '../linux/seccomp.js'
import { HangupError, type AsyncOptions } from './async-fd.js'
import type { FileDescriptor } from './fd.js'
import type { Process } from './process.js'

/**
 * Decides on a system call that waits.
 * @param call - which; what its arguments point to is in another process's memory
 * @returns the answer, or undefined where it was answered already, by `seccompNotifyAddfd` with `send`
 */
export type SeccompDecision = (call: SeccompNotif) => SeccompAnswer | undefined | Promise<SeccompAnswer | undefined>

/**
 * Answer the system calls that wait for it, until nobody has the filter any more: the supervisor of seccomp_unotify(2). It waits
 * in the event loop, and keeps the program running. Calls that come while an earlier one is being decided on are not kept waiting.
 * @param process - who answers: the process that has the file descriptor
 * @param listener - what `seccompNewListener` returned, in the fd table of that process; it stays open
 * @param decide - is asked about each call. Where it fails, this does too, and the call fails with ENOSYS once the listener is closed
 * @param options - what ends it earlier
 * @throws what `decide` throws
 * @see https://man7.org/linux/man-pages/man2/seccomp_unotify.2.html
 */
export async function superviseCalls(process: Process, listener: FileDescriptor, decide: SeccompDecision, options: AsyncOptions = {}): Promise<void> {
  const ended = new AbortController()
  const signal = options.signal === undefined ? ended.signal : AbortSignal.any([options.signal, ended.signal])
  const deciding = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | undefined
  const fail = (error: unknown): void => {
    failure ??= { error }
    ended.abort()
  }
  const waiting = await process.async(listener.forTask(process.task))
  try {
    for (;;) {
      await waiting.readable({ signal })
      const call = await unlessGone(listener.seccompNotifyReceive())
      if (call === undefined) continue
      const decided = answer(listener, call, decide).catch(fail).then(() => {
        deciding.delete(decided)
      })
      deciding.add(decided)
    }
  } catch (error) {
    if (!(error instanceof HangupError) && failure === undefined) throw error
  } finally {
    await (await waiting.release()).invalidate()
    await Promise.all(deciding)
  }
  if (failure !== undefined) throw failure.error
}

async function answer(listener: FileDescriptor, call: SeccompNotif, decide: SeccompDecision): Promise<void> {
  const decided = await decide(call)
  if (decided !== undefined) await unlessGone(listener.seccompNotifySend(call.id, decided))
}

/** A call that was interrupted, by a signal or its process's end, does not wait any more; nor does what was readable a moment ago. */
async function unlessGone<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (error) {
    if (error instanceof ErrnoError && error.code === 'ENOENT') return undefined
    throw error
  }
}
