import { availableParallelism } from 'node:os'

/** How often a side that has learnt not to look for long tries again whether it would be worth it now. */
const TRY_AGAIN = 16

/**
 * How long the owner of a ring looks for an answer before it leaves that to the event loop: a time that adapts. An answer
 * that came within it, or would have come soon after, doubles it; one that took longer halves it. Now and then the longest
 * time is tried, because two sides that have both learnt to sleep see nothing but slow answers from each other. With a
 * single CPU the other side cannot run meanwhile, so nobody spins.
 */
export class Spinning {
  /** The server's own upper bound, in looks; it adapts by itself. 0 with a single CPU. */
  readonly server: number
  readonly #least: number
  readonly #most: number
  #now: number
  #begun: number
  #count = 0

  /**
   * @param least - in milliseconds; down to where it adapts
   * @param most - in milliseconds; up to where it adapts, and where it begins
   */
  constructor(least: number, most: number) {
    const parallel = availableParallelism() > 1
    this.server = parallel ? 2000 : 0
    this.#least = parallel ? least : 0
    this.#most = parallel ? most : 0
    this.#now = this.#begun = this.#most
  }

  /** How long to look now, in milliseconds. */
  begin(): number {
    this.#begun = ++this.#count % TRY_AGAIN === 0 ? this.#most : this.#now
    return this.#begun
  }

  /**
   * Learn from having looked.
   * @param found - whether there was an answer
   */
  end(found: boolean): void {
    if (found) this.#now = Math.max(this.#begun, Math.min(this.#now * 2, this.#most))
    else this.#now = Math.max(this.#now / 2, this.#least)
  }

  /** Looking for a little longer would have been worth it. */
  grow(): void {
    this.#now = Math.min(this.#now * 2, this.#most)
  }
}

/** For the calls of one ring: falling asleep and being woken costs some tens of microseconds. */
export function spinningForCalls(): Spinning {
  return new Spinning(0.001, 0.1)
}

/** For the first call of a new child, which has to be put on a CPU first, and for its end; one for all children. */
export class SpinningForChildren extends Spinning {
  /** Whether the last of them began on this program's own CPU. */
  together = false

  constructor() {
    super(0.01, 0.2)
  }
}

/** For naps, in which the other side has the CPU: the longest costs no more than spinning for as long, and the shortest is worth the switch. */
export function napping(): Spinning {
  return new Spinning(0.05, 0.2)
}
