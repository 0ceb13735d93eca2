import type { localProcess } from 'nearfar'
import type { Programs } from './programs.js'

/** The Node process, opened. */
export type LocalProcess = Awaited<ReturnType<typeof localProcess>>

/** What the rows share. */
export interface Bench {
  /** How many times ours and the peer are measured, in turns. */
  readonly rounds: number
  /** The peers that are C programs. */
  readonly programs: Programs
  /** The Node process; opened with the first row that wants it. */
  local(): Promise<LocalProcess>
}

/** The medians of what was measured, in the row's unit. */
export interface Measured {
  readonly ours: number
  readonly peer: number
  /** What a reader should know of this run. */
  readonly note?: string
}

/** One line of the table. */
export interface Row {
  readonly name: string
  /** Of both figures; `1/s` is the one of which more is better. */
  readonly unit: 'us' | 'ms' | '1/s' | 'KiB' | 'count'
  /** What ours is measured against: a program that does the same, or a limit that is to be kept. */
  readonly peerName: string
  /** How many times better than the peer ours is to be, at least. */
  readonly goal: number
  measure(bench: Bench): Promise<Measured>
}

/** What came of a row. The figures are null where there are none. */
export interface Result {
  readonly row: string
  readonly unit: string
  readonly ours: number | null
  readonly peer: number | null
  readonly peerName: string
  /** How many times better than the peer ours is. */
  readonly ratio: number | null
  readonly goal: number
  /** Null where the row cannot run on this machine. */
  readonly met: boolean | null
  /** Why there are no figures. */
  readonly reason?: string
  readonly note?: string
}

/** Something that a row needs is not on this machine. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}

/** In place of a ratio to nothing at all. */
const MOST = 1000

/** How many times better than the peer ours is. */
export function ratioOf({ unit }: Pick<Row, 'unit'>, { ours, peer }: Measured): number {
  if (unit === '1/s') return ours / peer
  if (ours <= 0) return peer <= 0 ? 1 : MOST
  return Math.min(peer / ours, MOST)
}

/** Five digits are more than such figures are worth. */
function rounded(value: number): number {
  return Number(value.toPrecision(5))
}

/** Measure a row. */
export async function run(row: Row, bench: Bench): Promise<Result> {
  const { name, unit, peerName, goal } = row
  const nothing = { row: name, unit, ours: null, peer: null, peerName, ratio: null, goal }
  try {
    const measured = await row.measure(bench)
    const ratio = ratioOf(row, measured)
    const { ours, peer, note } = measured
    return {
      ...nothing,
      ours: rounded(ours),
      peer: rounded(peer),
      ratio: rounded(ratio),
      met: ratio >= goal,
      ...(note === undefined ? {} : { note }),
    }
  } catch (error) {
    if (error instanceof CannotRun) return { ...nothing, met: null, reason: error.message }
    return { ...nothing, met: false, reason: `failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
  }
}
