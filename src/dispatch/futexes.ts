import { Address } from '../near/ids.js'
import { SYS } from '../near/sys.js'
import { FUTEX } from '../linux/futex.js'
import type { LocalSyscallInterface } from './local.js'

/**
 * How the event loop waits for futex words: by io_uring, by threads that sit in futex_waitv(2), or, where the kernel has
 * neither, by a thread that looks at the words a thousand times a second.
 */
export type FutexMethod = 'io_uring' | 'futex_waitv' | 'polling'

/** A wait for one word of this program's memory. */
export interface FutexSleep {
  /** Where the word is. */
  readonly address: number
  /** The value at which to sleep. */
  readonly expected: number
  /** Whether the word has another value by now. */
  changed(): boolean
  /**
   * Called once, when the word was woken or found changed; never after {@link FutexSleeper.cancel}.
   * @param failure - what went wrong, where something did
   */
  done(failure?: Error): void
  /** Called once, last of all: nobody uses the word's memory for this wait any more. */
  released(): void
}

/** Waits for any number of words at a time. What is needed to keep the program running meanwhile is for the caller. */
export interface FutexSleeper {
  /** How it does so. */
  readonly method: FutexMethod
  /** How many waits there are. */
  readonly size: number
  /**
   * Begin to wait. The kernel looks at the word once more when it has taken the wait, so nothing is missed.
   * @param sleep - what for
   * @throws ErrnoError where the kernel refuses; then it is as if this had not been called
   */
  add(sleep: FutexSleep): void
  /**
   * Give up. A wake that came meanwhile, and that somebody else may have been in need of, is passed on.
   * @param sleep - whose `done` was not called yet
   */
  cancel(sleep: FutexSleep): void
}

/**
 * Wake those who sleep on a word of this program's memory, in whichever process.
 * @param local - the way into this process
 * @param address - the word's
 * @param count - how many at most
 * @returns how many were woken
 */
export function wakeFutex(local: LocalSyscallInterface, address: number, count: number): number {
  return local.runNow(SYS.futex, Address(address), FUTEX.WAKE, count)
}
