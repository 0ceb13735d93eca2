import Table from 'cli-table3'
import type { Result } from './row.js'

function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: digits })
}

function shownMet({ met, ours }: Result): string {
  if (met === null) return 'cannot run'
  if (ours === null) return 'failed'
  return met ? 'yes' : 'NO'
}

/** Lines take more room than they are worth: a row is to fit a terminal. */
const BORDERS = [
  'top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right',
  'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle',
]

/** The results for people. */
export function table(results: readonly Result[]): string {
  const table = new Table({
    head: ['row', 'unit', 'ours', 'peer', 'the peer', 'times better', 'goal', 'met'],
    colAligns: ['left', 'left', 'right', 'right', 'left', 'right', 'right', 'left'],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    chars: Object.fromEntries(BORDERS.map((name) => [name, ''])),
  })
  for (const result of results) {
    const { row, unit, ours, peer, peerName, ratio, goal } = result
    const figures = [ours, peer].map((value) => (value === null ? '-' : shown(value)))
    table.push([row, unit, ...figures, peerName, ratio === null ? '-' : shown(ratio), shown(goal), shownMet(result)])
  }
  const remarks = results.flatMap(({ row, reason, note }) => {
    const remark = reason ?? note
    return remark === undefined ? [] : [`${row}: ${remark}`]
  })
  return [table.toString(), ...remarks].join('\n')
}

/** The results for programs. */
export function json(results: readonly Result[]): string {
  return JSON.stringify({ rows: results }, undefined, 2)
}
