import { ErrnoError } from '../near/errors.js'
import { perfWritten } from '../linux/perf_ring.js'
import type { Registration } from './epoller.js'
import type { FileDescriptor } from './fd.js'

/** How often a counter has told of samples: a hang-up is news of every kind, and nothing else of a counter is exceptional. */
function tellings(registration: Registration | undefined): number {
  return registration === undefined ? 0 : registration.news.read - registration.news.priority
}

/**
 * What is known of a perf counter's samples. perf_poll in Linux 6.12, kernel/events/core.c, tells of them once, to whoever asks
 * first. In the event loop that is epoll, and asking poll(2) after it finds nothing; so what epoll was told is kept here.
 */
export class PerfSamples {
  /** The counter's number, which all its file descriptors have in common. */
  readonly #id: bigint
  /** How often it had told of some, when that was last said. */
  #told: number
  /** Whether some may have come before it was watched. */
  #early = false

  private constructor(id: bigint, registration: Registration | undefined) {
    this.#id = id
    this.#told = tellings(registration)
  }

  /** Those of a counter; null for other files, which do not know its ioctl(2). */
  static async of(fd: FileDescriptor, registration: Registration | undefined): Promise<PerfSamples | null> {
    try {
      return new PerfSamples(await fd.perfId(), registration)
    } catch (error) {
      if (error instanceof ErrnoError) return null
      throw error
    }
  }

  /** How many bytes of them were written, as far as that is seen here. */
  get written(): bigint {
    return perfWritten(this.#id)
  }

  /**
   * The watch begins. What came meanwhile is taken away by that, and told to nobody; what was written shows it.
   * @param before - what was written before
   */
  watched(registration: Registration | undefined, before: bigint): void {
    this.#told = tellings(registration)
    if (this.written !== before) this.#early = true
  }

  /** Whether there are some since that was last said, which it is now. */
  take(registration: Registration | undefined): boolean {
    const news = this.#early || tellings(registration) !== this.#told
    this.#early = false
    this.#told = tellings(registration)
    return news
  }

  /** Whether there are some after a wait. Another one that waited may have taken them by now; they are told to all. */
  async takeAfter(wait: () => Promise<unknown>, registration: () => Registration | undefined): Promise<boolean> {
    const told = this.#told
    await wait()
    this.#told = tellings(registration())
    return this.#told !== told
  }
}
