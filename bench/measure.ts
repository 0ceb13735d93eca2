/** The middle one; of two in the middle, what lies between them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const upper = sorted[sorted.length >>> 1]
  if (upper === undefined) throw new RangeError('nothing was measured')
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >>> 1) - 1] ?? upper)) / 2
}

/** Let what was done before have no part in what is measured next. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('run the bench with node --expose-gc, as `npm run bench` does')
  globalThis.gc()
}

/** Let the event loop turn, with all that waits in it. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Measures once, and says what came out. */
export type Sample = () => Promise<number>

/**
 * Measure ours and the peer in turns, so that whatever else the machine does falls on both, and take the medians.
 * @param rounds - how often each is measured; once more before that, which does not count
 * @param before - run before each; garbage is collected unless it is said
 */
export async function alternate(rounds: number, ours: Sample, peer: Sample, before: () => void = collectGarbage): Promise<{ ours: number; peer: number }> {
  const figures = { ours: [] as number[], peer: [] as number[] }
  await ours()
  await peer()
  for (let round = 0; round < rounds; round++) {
    const sides = [[figures.ours, ours], [figures.peer, peer]] as const
    for (const [kept, sample] of round % 2 === 0 ? sides : [...sides].reverse()) {
      before()
      await turn()
      kept.push(await sample())
    }
  }
  return { ours: median(figures.ours), peer: median(figures.peer) }
}

/** Measure ours alone, for a limit that is no program. */
export async function repeat(rounds: number, ours: Sample): Promise<number> {
  const figures: number[] = []
  await ours()
  for (let round = 0; round < rounds; round++) {
    collectGarbage()
    await turn()
    figures.push(await ours())
  }
  return median(figures)
}

/** How long one sample of something short takes at least, in milliseconds. */
const SAMPLE = 60

/**
 * The time that something short takes, in microseconds: the mean over as many as fit a sample.
 * @param count - how many `many` does in one go
 * @param many - does them; it looks at no clock, so that the clock costs nothing
 */
export async function perCall(count: number, many: (count: number) => Promise<void> | void): Promise<number> {
  const start = performance.now()
  let done = 0
  let elapsed: number
  do {
    await many(count)
    done += count
    elapsed = performance.now() - start
  } while (elapsed < SAMPLE)
  return (elapsed * 1000) / done
}

/** As {@link perCall}, the other way round: how many in a second. */
export async function perSecond(count: number, many: (count: number) => Promise<void> | void): Promise<number> {
  return 1e6 / (await perCall(count, many))
}

/**
 * The time that something long takes, in microseconds: the median of several, one after another.
 * @param count - how many
 */
export async function medianTime(count: number, once: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    await once()
    times.push((performance.now() - start) * 1000)
  }
  return median(times)
}
